//! Tests of the Debian packages: their content, their installation by dpkg, the build of programs with them, and their
//! complete removal.

#[path = "package/root.rs"]
mod root;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::native::{WARNINGS, cargo, expect_success, needs_library, target_dir};
use tcapi_tests::workspace_root;

use crate::root::{Root, refused};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The packages, copied from the folder in which the task makes them.
struct Packages {
    runtime: PathBuf,
    development: PathBuf,
    fence: PathBuf,
    /// The folder below `lib` for libraries of this architecture.
    triplet: String,
}

impl Packages {
    fn all(&self) -> [&PathBuf; 3] {
        [&self.runtime, &self.development, &self.fence]
    }
}

/// The packages, made once.
fn packages() -> &'static Packages {
    static MADE: OnceLock<Packages> = OnceLock::new();
    MADE.get_or_init(|| make("made", &mut cargo()))
}

/// Runs the task with `cargo`, and copies the packages into a folder of the test.
fn make(folder: &str, cargo: &mut Command) -> Packages {
    expect_success(cargo.args(["xtask", "package"]).current_dir(workspace_root()));
    let folder = fresh(folder);
    let architecture = printed(Command::new("dpkg").arg("--print-architecture"));
    let [runtime, development, fence] = ["libtcapi0", "libtcapi-dev", "fence-tcapi"].map(|name| {
        let name = format!("{name}_{VERSION}-1_{}.deb", architecture.trim());
        std::fs::copy(target_dir().join("package").join(&name), folder.join(&name)).unwrap();
        folder.join(name)
    });
    let triplet = printed(Command::new("dpkg-architecture").arg("-qDEB_HOST_MULTIARCH"));
    Packages { runtime, development, fence, triplet: triplet.trim().to_owned() }
}

/// An empty folder below the target folder.
fn fresh(name: &str) -> PathBuf {
    let folder = target_dir().join("packaged").join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The output of a command.
fn printed(command: &mut Command) -> String {
    String::from_utf8(expect_success(command).stdout).unwrap()
}

/// The content of a folder, as relative paths; folders end with `/`.
fn tree(folder: &Path) -> BTreeSet<String> {
    fn walk(top: &Path, folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.path().strip_prefix(top).unwrap().display().to_string();
            if entry.file_type().unwrap().is_dir() {
                found.insert(format!("{name}/"));
                walk(top, &entry.path(), found);
            } else {
                found.insert(name);
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(folder, folder, &mut found);
    found
}

/// The files and links in a folder, without folders.
fn files(folder: &Path) -> BTreeSet<String> {
    tree(folder).into_iter().filter(|name| !name.ends_with('/')).collect()
}

/// An unpacked package, with its control files in `DEBIAN`.
fn unpacked(name: &str, package: &Path) -> PathBuf {
    let folder = fresh(name);
    expect_success(Command::new("dpkg-deb").arg("--raw-extract").arg(package).arg(&folder));
    folder
}

/// One field of a package.
fn field(package: &Path, name: &str) -> String {
    printed(Command::new("dpkg-deb").arg("--field").arg(package).arg(name)).trim().to_owned()
}

#[test]
fn every_file_is_where_debian_wants_it() {
    let packages = packages();
    let lib = format!("usr/lib/{}", packages.triplet);
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();

    let runtime = files(&unpacked("runtime", &packages.runtime));
    let wanted = set(&[
        "DEBIAN/control",
        "DEBIAN/md5sums",
        "DEBIAN/shlibs",
        "DEBIAN/symbols",
        "DEBIAN/triggers",
        &format!("{lib}/libtcapi.so.0"),
        &format!("{lib}/libtcapi.so.{VERSION}"),
        "usr/share/doc/libtcapi0/changelog.Debian.gz",
        "usr/share/doc/libtcapi0/changelog.gz",
        "usr/share/doc/libtcapi0/copyright",
        "usr/share/doc/libtcapi0/third-party.txt.gz",
        "usr/share/lintian/overrides/libtcapi0",
    ]);
    assert_eq!(runtime, wanted);

    let folder = unpacked("development", &packages.development);
    let development = files(&folder);
    let doc = "usr/share/doc/libtcapi-dev/";
    let mut wanted = set(&[
        "DEBIAN/control",
        "DEBIAN/md5sums",
        &format!("{lib}/libtcapi.a"),
        &format!("{lib}/libtcapi.so"),
        &format!("{lib}/pkgconfig/tcapi.pc"),
        &format!("{lib}/cmake/tcapi/tcapiConfig.cmake"),
        &format!("{lib}/cmake/tcapi/tcapiConfigVersion.cmake"),
        "usr/share/lintian/overrides/libtcapi-dev",
        "usr/share/tcapi/tsan.supp",
        "usr/share/tcapi/valgrind.supp",
    ]);
    wanted.extend(
        files(&workspace_root().join("include")).iter().map(|name| format!("usr/include/{name}")),
    );
    for name in
        ["abi.md.gz", "changelog.Debian.gz", "changelog.gz", "copyright", "third-party.txt.gz"]
    {
        wanted.insert(format!("{doc}{name}"));
    }
    for language in ["c", "cpp"] {
        let examples = files(&workspace_root().join("examples").join(language));
        wanted.extend(examples.iter().map(|name| {
            // Debian compresses text files, except small ones and those that programs read.
            let example = format!("{doc}examples/{language}/{name}");
            let packed = format!("{example}.gz");
            if development.contains(&packed) { packed } else { example }
        }));
    }
    assert_eq!(development, wanted);
    assert_eq!(
        std::fs::read_link(folder.join(&lib).join("libtcapi.so")).unwrap(),
        Path::new("libtcapi.so.0")
    );

    let fence = files(&unpacked("fence", &packages.fence));
    let doc = "usr/share/doc/fence-tcapi/";
    let mut wanted = set(&[
        "DEBIAN/control",
        "DEBIAN/md5sums",
        "usr/sbin/fence_tcapi",
        "usr/share/lintian/overrides/fence-tcapi",
        "usr/share/man/man8/fence_tcapi.8.gz",
    ]);
    for name in ["changelog.Debian.gz", "changelog.gz", "copyright"] {
        wanted.insert(format!("{doc}{name}"));
    }
    let page = format!("{doc}fencing.md");
    let packed = format!("{page}.gz");
    wanted.insert(if fence.contains(&packed) { packed } else { page });
    assert_eq!(fence, wanted);

    // The user who built them owns no file, and only root may write.
    for package in packages.all() {
        let list = printed(Command::new("dpkg-deb").arg("--contents").arg(package));
        for line in list.lines() {
            let modes = ["drwxr-xr-x root/root", "-rw-r--r-- root/root", "lrwxrwxrwx root/root"];
            let mode = match line.ends_with("/usr/sbin/fence_tcapi") {
                true => line.starts_with("-rwxr-xr-x root/root"),
                false => modes.iter().any(|mode| line.starts_with(mode)),
            };
            assert!(mode, "{line}");
        }
    }
}

#[test]
fn what_dpkg_is_told() {
    let packages = packages();
    let depends = field(&packages.runtime, "Depends");
    assert!(depends.contains("libc6 (>= 2."), "{depends}");
    assert!(depends.contains("libgcc-s1"), "{depends}");
    assert_eq!(field(&packages.development, "Depends"), format!("libtcapi0 (= {VERSION}-1)"));
    for (package, section) in [(&packages.runtime, "libs"), (&packages.development, "libdevel")] {
        assert_eq!(field(package, "Section"), section);
        assert_eq!(field(package, "Multi-Arch"), "same");
        assert_eq!(field(package, "Version"), format!("{VERSION}-1"));
    }
    let depends = field(&packages.fence, "Depends");
    assert!(depends.contains("libc6 (>= 2."), "{depends}");
    assert!(depends.contains("libtcapi0 (>= 0.1.0)"), "{depends}");
    assert_eq!(field(&packages.fence, "Section"), "admin");
    assert_eq!(field(&packages.fence, "Version"), format!("{VERSION}-1"));
    let runtime = unpacked("told-runtime", &packages.runtime);
    let control = |name: &str| std::fs::read_to_string(runtime.join("DEBIAN").join(name)).unwrap();
    assert_eq!(control("shlibs"), format!("libtcapi 0 libtcapi0 (>= {VERSION})\n"));
    assert!(control("triggers").lines().any(|line| line == "activate-noawait ldconfig"));
    let committed = workspace_root().join("xtask/packaging/debian/libtcapi0.symbols");
    let committed = std::fs::read_to_string(committed).unwrap();
    assert_eq!(control("symbols"), committed);
    let development = unpacked("told-development", &packages.development);
    let fence = unpacked("told-fence", &packages.fence);
    for folder in [&runtime, &development, &fence] {
        expect_success(
            Command::new("md5sum")
                .args(["--check", "--strict", "DEBIAN/md5sums"])
                .current_dir(folder),
        );
        let listed = std::fs::read_to_string(folder.join("DEBIAN/md5sums")).unwrap();
        let plain = files(folder)
            .into_iter()
            .filter(|name| !name.starts_with("DEBIAN/") && !folder.join(name).is_symlink());
        assert_eq!(listed.lines().count(), plain.count(), "{listed}");
    }
}

#[test]
fn what_is_linked_in_is_named_with_its_licence() {
    let folder = unpacked("licences", &packages().runtime);
    let file = folder.join("usr/share/doc/libtcapi0/third-party.txt.gz");
    let text = printed(Command::new("gzip").args(["--decompress", "--stdout"]).arg(file));
    for name in ["ring 0.", "rustls 0.", "webpki-roots 1.", "ureq 3."] {
        assert!(text.contains(&format!("\n  {name}")), "{name} is missing");
    }
    assert!(text.contains("LICENSE-BoringSSL"), "the texts of ring are missing");
    for name in ["syn ", "trybuild ", "tcapi "] {
        assert!(!text.contains(&format!("\n  {name}")), "{name} is not linked in");
    }
}

/// Another user has another time zone, language, file mode and source folder.
#[test]
fn built_again_by_another_they_have_the_same_bytes() {
    let first = packages();
    let mut again = Command::new("sh");
    again.args(["-c", "umask 077; exec \"$0\" \"$@\"", env!("CARGO")]);
    let second = make("again", again.env("TZ", "Asia/Shanghai").env("LC_ALL", "C"));
    for (one, other) in first.all().into_iter().zip(second.all()) {
        let same = std::fs::read(one).unwrap() == std::fs::read(other).unwrap();
        assert!(same, "{} and {} differ", one.display(), other.display());
    }
    let lib = format!("usr/lib/{}", first.triplet);
    let runtime = unpacked("places-runtime", &first.runtime).join(&lib).join("libtcapi.so.0");
    let archive = unpacked("places-development", &first.development).join(&lib).join("libtcapi.a");
    for library in [runtime, archive] {
        let strings = printed(Command::new("strings").arg("--all").arg(&library));
        assert!(strings.contains("crates/ring-0."), "{} has no paths at all", library.display());
        let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let cargo_home = cargo_home.unwrap_or(std::env::home_dir().unwrap().join(".cargo"));
        for place in [workspace_root().join(""), target_dir().join(""), cargo_home.join("")] {
            let place = place.display().to_string();
            assert!(!strings.contains(&place), "{} has {place} in it", library.display());
        }
    }
    let program = unpacked("places-fence", &first.fence).join("usr/sbin/fence_tcapi");
    let strings = printed(Command::new("strings").arg("--all").arg(&program));
    let root = workspace_root().join("").display().to_string();
    assert!(!strings.contains(&root), "{} has {root} in it", program.display());
}

/// The symbols file decides what a program's package depends on.
#[test]
fn a_package_with_a_program_depends_on_the_library() {
    let packages = packages();
    let runtime = unpacked("linked-runtime", &packages.runtime);
    let development = unpacked("linked-development", &packages.development);
    let source = fresh("linked");
    std::fs::create_dir(source.join("debian")).unwrap();
    std::fs::write(
        source.join("debian/control"),
        "Source: program\n\nPackage: program\nArchitecture: any\n",
    )
    .unwrap();
    let program = source.join("program");
    let mut compile = Command::new("gcc");
    compile.arg("-I").arg(development.join("usr/include")).arg("-o").arg(&program);
    compile.arg(workspace_root().join("tests/programs/installed/program.c"));
    expect_success(
        compile.arg(runtime.join(format!("usr/lib/{}/libtcapi.so.0", packages.triplet))),
    );
    let mut ask = Command::new("dpkg-shlibdeps");
    ask.arg("-O").arg(format!("-S{}", runtime.display())).arg(&program).current_dir(&source);
    let depends = printed(&mut ask);
    assert!(depends.contains("libtcapi0 (>= 0.1.0)"), "{depends}");
}

fn run(program: &Path, libraries: &Path, emulator: &Emulator) -> Output {
    let mut run = Command::new(program);
    run.arg(emulator.url()).env("LD_LIBRARY_PATH", libraries);
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    let output = expect_success(&mut run);
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.starts_with(&format!("{VERSION} 3 instances, standard ")), "{printed}");
    output
}

#[test]
fn installed_used_and_removed() {
    let packages = packages();
    let root = Root::new("root", packages);
    let before = root.files();

    refused(
        root.dpkg().arg("--install").arg(&packages.development),
        &format!(" depends on libtcapi0 (= {VERSION}-1)"),
    );
    expect_success(root.dpkg().arg("--install").args([&packages.runtime, &packages.development]));
    assert_eq!(root.state(), "libtcapi-dev ii, libtcapi0 ii");
    assert_eq!(printed(root.dpkg().args(["--audit", "libtcapi0", "libtcapi-dev"])), "");

    let emulator = Emulator::builder().start().unwrap();
    by_pkg_config(&root, &packages.triplet, &emulator);
    by_cmake(&root, &packages.triplet, &emulator);
    fences(&root, packages, &emulator);

    refused(root.dpkg().args(["--remove", "libtcapi0"]), " depends on libtcapi0");
    // Install again over the installed version, as an upgrade does.
    expect_success(root.dpkg().arg("--install").args([&packages.runtime, &packages.development]));
    expect_success(root.dpkg().args(["--remove", "libtcapi-dev"]));
    assert_eq!(root.state(), "libtcapi0 ii");
    expect_success(root.dpkg().args(["--remove", "libtcapi0"]));
    assert_eq!(root.state(), "");
    let left: Vec<String> = root.files().difference(&before).cloned().collect();
    assert!(left.is_empty(), "{left:?} is left");
}

/// The agent finds the library where its package puts it, and is removed before the library.
fn fences(root: &Root, packages: &Packages, emulator: &Emulator) {
    expect_success(root.dpkg().arg("--install").arg(&packages.fence));
    refused(root.dpkg().args(["--remove", "libtcapi0"]), "fence-tcapi depends on libtcapi0");
    let program = root.dir.join("usr/sbin/fence_tcapi");
    assert!(needs_library(&program));
    let dynamic = printed(Command::new("readelf").arg("-d").arg(&program));
    assert!(!dynamic.contains("RUNPATH") && !dynamic.contains("RPATH"), "{dynamic}");
    let mut fence = Command::new(&program);
    fence.env("LD_LIBRARY_PATH", root.dir.join("usr/lib").join(&packages.triplet));
    fence.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    fence.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    fence.args(["--action=list", "--region=ap-guangzhou"]);
    fence.arg(format!("--endpoint={}", emulator.url()));
    assert_eq!(printed(&mut fence).lines().count(), 3);
    let page = root.dir.join("usr/share/man/man8/fence_tcapi.8.gz");
    let page = printed(Command::new("gzip").args(["--decompress", "--stdout"]).arg(page));
    assert!(page.contains(&format!("tcapi {VERSION}")), "{page}");
    expect_success(root.dpkg().args(["--remove", "fence-tcapi"]));
}

/// Shared and static programs, with the flags that pkg-config prints.
fn by_pkg_config(root: &Root, triplet: &str, emulator: &Emulator) {
    let libraries = root.dir.join("usr/lib").join(triplet);
    let pkg_config = || {
        let mut ask = Command::new("pkg-config");
        ask.env("PKG_CONFIG_LIBDIR", libraries.join("pkgconfig")).env_remove("PKG_CONFIG_PATH");
        ask.arg("tcapi");
        ask
    };
    // On the machine itself no flags for folders are needed, as all files are in system folders.
    assert_eq!(printed(pkg_config().args(["--cflags", "--libs"])).trim(), "-ltcapi");
    let archive = printed(pkg_config().arg("--variable=archive")).trim().to_owned();
    assert_eq!(archive, format!("/usr/lib/{triplet}/libtcapi.a"));

    let flags = |args: &[&str]| {
        let mut ask = pkg_config();
        ask.args(args).env("PKG_CONFIG_SYSROOT_DIR", &root.dir);
        ask.env("PKG_CONFIG_ALLOW_SYSTEM_CFLAGS", "1").env("PKG_CONFIG_ALLOW_SYSTEM_LIBS", "1");
        printed(&mut ask).split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    for is_static in [false, true] {
        let program =
            root.dir.with_file_name(if is_static { "with-archive" } else { "with-shared" });
        let mut compile = Command::new("gcc");
        compile.arg("-std=c99").args(WARNINGS).args(flags(&["--cflags"]));
        compile.arg(workspace_root().join("tests/programs/installed/program.c"));
        if is_static {
            compile.arg(root.dir.join(archive.trim_start_matches('/')));
            let libs = flags(&["--static", "--libs"]);
            compile.args(libs.iter().filter(|flag| *flag != "-ltcapi"));
        } else {
            compile.args(flags(&["--libs"]));
        }
        expect_success(compile.arg("-o").arg(&program));
        assert_eq!(needs_library(&program), !is_static);
        run(&program, &libraries, emulator);
    }
}

/// The same with CMake, which may find the package by either name of its folder.
fn by_cmake(root: &Root, triplet: &str, emulator: &Emulator) {
    for (name, prefix) in [("by-usr", root.dir.join("usr")), ("by-link", root.dir.clone())] {
        let built = fresh(name);
        let mut configure = Command::new("cmake");
        configure
            .arg("-S")
            .arg(workspace_root().join("tests/programs/installed"))
            .arg("-B")
            .arg(&built);
        configure.arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display()));
        expect_success(&mut configure);
        let cache = std::fs::read_to_string(built.join("CMakeCache.txt")).unwrap();
        let found = format!("tcapi_DIR:PATH={}", prefix.join("lib").join(triplet).display());
        assert!(cache.contains(&found), "{found} is not what CMake found");
        expect_success(Command::new("cmake").arg("--build").arg(&built));
        let libraries = root.dir.join("usr/lib").join(triplet);
        for (program, shared) in [
            ("program.c-c99-tcapi", true),
            ("program.c-c99-static", false),
            ("program.cpp-c++17-tcapi", true),
            ("program.cpp-c++17-static", false),
        ] {
            assert_eq!(needs_library(&built.join(program)), shared, "{program}");
            run(&built.join(program), &libraries, emulator);
        }
    }
}
