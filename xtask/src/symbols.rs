//! The symbols file of the Debian package: the version in which each function was added. Debian's tools
//! derive from it which version a program needs.

use std::path::Path;

use crate::dist::VERSION;
use crate::files::{read, write};
use crate::run::{Result, command, output, root};

/// Fails if the symbols file at `committed` does not match the exports of the shared library. With `bless`,
/// new symbols are written to it.
pub(crate) fn check(library: &Path, committed: &Path, bless: bool) -> Result {
    let now = library.with_file_name("libtcapi0.symbols");
    let mut ask = command("dpkg-gensymbols -plibtcapi0 -c0 -t");
    ask.arg(format!("-v{VERSION}")).arg(format!("-e{}", library.display()));
    // The difference that it prints is for an editor of the file, and not used here.
    output(ask.arg(format!("-I{}", committed.display())).arg(format!("-O{}", now.display())))?;
    let (was, now) = (read(committed)?, read(&now)?);
    // A line has a symbol, and the version in which it was added.
    let gone = missing(&now, &was);
    if !gone.is_empty() {
        return Err(format!(
            "The library lacks symbols that programs are linked against:\n{}",
            gone.join("\n")
        ));
    }
    if was == now {
        return Ok(());
    }
    if bless {
        return write(committed, &now);
    }
    let shown = committed.strip_prefix(root()).unwrap_or(committed).display();
    let new = missing(&was, &now);
    let how = "Write it anew with\n    TCAPI_BLESS=1 cargo xtask package";
    Err(match new.is_empty() {
        true => format!("{shown} is not in the order of the names. {how}"),
        false => {
            let new = new.join("\n");
            format!("{shown} lacks symbols that the library exports:\n{new}\n{how}")
        }
    })
}

/// The lines of `wanted` that are missing in `lines`.
fn missing<'a>(lines: &str, wanted: &'a str) -> Vec<&'a str> {
    wanted.lines().filter(|wanted| !lines.lines().any(|line| line == *wanted)).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::files::make;
    use crate::run::{run_command, target};

    /// A library with these functions, in a separate folder.
    fn library(test: &str, functions: &[&str]) -> PathBuf {
        let dir = target().join("symbols").join(test);
        make(&dir).unwrap();
        let code: Vec<String> =
            functions.iter().map(|name| format!("void {name}(void) {{}}")).collect();
        write(&dir.join("library.c"), &(code.join("\n") + "\n")).unwrap();
        let library = dir.join("libtcapi.so");
        let mut link = command("cc -shared -fPIC -Wl,-soname,libtcapi.so.0");
        let map = root().join("xtask/packaging/tcapi.map");
        link.arg(format!("-Wl,--version-script={}", map.display()));
        run_command(link.arg("-o").arg(&library).arg(dir.join("library.c"))).unwrap();
        library
    }

    /// A symbols file for functions that were added in 0.0.1.
    fn committed(library: &Path, functions: &[&str]) -> PathBuf {
        let file = library.with_file_name("committed.symbols");
        let mut text = "libtcapi.so.0 libtcapi0 #MINVER#\n* Build-Depends-Package: libtcapi-dev\n \
                        TCAPI_0@TCAPI_0 0.0.1\n"
            .to_owned();
        for name in functions {
            text += &format!(" {name}@TCAPI_0 0.0.1\n");
        }
        write(&file, &text).unwrap();
        file
    }

    #[test]
    fn a_new_function_is_named_until_it_is_blessed() {
        let library = library("new", &["tc_call", "tc_new"]);
        let file = committed(&library, &["tc_call"]);
        let said = check(&library, &file, false).unwrap_err();
        assert!(said.contains(&format!(" tc_new@TCAPI_0 {VERSION}\n")), "{said}");
        assert!(!said.contains("tc_call@"), "{said}");
        assert!(said.contains("TCAPI_BLESS=1 cargo xtask package"), "{said}");

        check(&library, &file, true).unwrap();
        let text = read(&file).unwrap();
        assert!(
            text.ends_with(&format!(" tc_call@TCAPI_0 0.0.1\n tc_new@TCAPI_0 {VERSION}\n")),
            "{text}"
        );
        assert!(text.contains("\n* Build-Depends-Package: libtcapi-dev\n"), "{text}");
        check(&library, &file, false).unwrap();
    }

    #[test]
    fn names_in_another_order_are_no_new_ones() {
        let library = library("order", &["tc_call", "tc_new"]);
        let file = committed(&library, &["tc_new", "tc_call"]);
        let said = check(&library, &file, false).unwrap_err();
        assert!(said.contains("is not in the order of the names"), "{said}");
        check(&library, &file, true).unwrap();
        check(&library, &file, false).unwrap();
    }

    #[test]
    fn a_function_that_is_gone_can_not_be_blessed() {
        let library = library("gone", &["tc_call"]);
        let file = committed(&library, &["tc_call", "tc_gone"]);
        let text = read(&file).unwrap();
        for bless in [false, true] {
            let said = check(&library, &file, bless).unwrap_err();
            assert!(said.contains("tc_gone@TCAPI_0"), "{said}");
            assert!(!said.contains("tc_call@"), "{said}");
        }
        assert_eq!(read(&file).unwrap(), text);
    }
}
