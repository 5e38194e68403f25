//! Tests of the tools for authors of specs, run as an author runs them.

mod check;
mod new;
mod slips;
mod table;

use std::path::PathBuf;
use std::process::Output;

use tcapi_tests::native::{cargo, target_dir};

/// A folder of specs that a test writes, below the target folder.
struct Specs(PathBuf);

impl Specs {
    /// An empty folder. The name is that of the test.
    fn new(test: &str) -> Specs {
        let folder = target_dir().join("authoring").join(test);
        if folder.exists() {
            std::fs::remove_dir_all(&folder).unwrap();
        }
        std::fs::create_dir_all(&folder).unwrap();
        Specs(folder)
    }

    /// A folder with the service `things`, which has one action and no mistake.
    fn with_things(test: &str) -> Specs {
        let specs = Specs::new(test);
        specs.write("common.toml", &error("InternalError"));
        specs.write("things/2020-01-01/service.toml", SERVICE);
        specs.write("things/2020-01-01/types.toml", TYPES);
        specs.write("things/2020-01-01/RebootThings.toml", ACTION);
        specs
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Runs `cargo xtask check` over files or folders of this one.
    fn check(&self, paths: &[&str]) -> Checked {
        let paths = paths.iter().map(|path| self.0.join(path));
        let output = cargo().args(["xtask", "check"]).args(paths).output().unwrap();
        Checked::of(&output, &format!("{}/", self.0.display()))
    }
}

/// Output of the tool.
#[derive(Debug)]
struct Checked {
    passed: bool,
    /// The first line of each mistake, with paths from the folder of specs.
    mistakes: Vec<String>,
    /// The whole output.
    all: String,
}

impl Checked {
    fn of(output: &Output, folder: &str) -> Checked {
        let [out, err] = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
        let root = format!("{}/", tcapi_tests::workspace_root().display());
        let folder = folder.strip_prefix(&root).unwrap_or(folder);
        let all = format!("{out}{err}").replace(&root, "").replace(folder, "");
        let is_place = |line: &&str| line.contains(":1:1: ") || line.contains(".toml:");
        let is_place = |line: &&str| is_place(line) && !line.starts_with(' ');
        let mistakes = all.lines().filter(is_place).map(str::to_owned).collect();
        Checked { passed: output.status.success(), mistakes, all }
    }
}

fn error(code: &str) -> String {
    format!("[[error]]\ncode = \"{code}\"\ndoc = \"It broke.\"\nretry = \"never\"\n")
}

const SERVICE: &str = "\
service = \"things\"
version = \"2020-01-01\"
title = \"Things\"
doc = \"Has things.\"
";

const TYPES: &str = "\
[[object]]
name = \"Tag\"
doc = \"A tag.\"

[[object.field]]
name = \"Key\"
type = \"string\"
doc = \"Its key.\"
";

/// It has the parts that a copy of it would define twice.
const ACTION: &str = r#"action = "RebootThings"
doc = "Reboots things."
effect = "write"
idempotent = false

[[param]]
name = "Ids"
type = "list<string>"
required = true
length = { min = 1, max = 10 }
doc = "The things."

[[param]]
name = "Mode"
type = "enum"
doc = "How."
values = [
  { name = "SOFT", doc = "Softly." },
  { name = "HARD", doc = "Not so." },
]

[[param]]
name = "Tags"
type = "list<Tag>"
doc = "Tags."

[[param]]
name = "Place"
type = "Place"
doc = "Where."

[[object]]
name = "Place"
doc = "A place."

[[object.field]]
name = "Zone"
type = "Zone"
doc = "Its zone."

[[object]]
name = "Shelf"
doc = "A shelf."

[[object.field]]
name = "Place"
type = "Place"
doc = "Where it stands."

[[enum]]
name = "Zone"
doc = "A zone."
values = [{ name = "A", doc = "The first." }]

[[error]]
code = "InvalidParameterValue"
doc = "A parameter is wrong."
retry = "never"

[[example]]
title = "Two"
request = '{ "Ids": ["a", "b"] }'
response = '{ "Response": { "RequestId": "1" } }'
"#;
