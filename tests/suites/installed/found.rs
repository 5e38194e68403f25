//! Tests of the requests of CMake's find_package() that the installed package accepts.

use std::fmt::Write;

use tcapi_tests::native::expect_success;

use crate::away::Away;

/// A project that requests a package in each way, and prints each result.
fn project(package: &str, folder: &std::path::Path, requests: &[&str]) -> String {
    let mut script =
        "cmake_minimum_required(VERSION 3.21)\nproject(found LANGUAGES C)\n".to_owned();
    for request in requests {
        writeln!(
            script,
            "unset({package}_DIR CACHE)\n\
             find_package({package} {request} QUIET PATHS {} NO_DEFAULT_PATH)\n\
             message(NOTICE \"{request}: ${{{package}_FOUND}}\")",
            folder.display()
        )
        .unwrap();
    }
    script
}

/// CMake's result for each request, one per line.
fn found(away: &Away, package: &str, folder: &std::path::Path, requests: &[&str]) -> String {
    let place = away.folder(&format!("found-{package}-{}", requests.len()));
    std::fs::write(place.join("CMakeLists.txt"), project(package, folder, requests)).unwrap();
    let mut configure = away.command("cmake");
    configure.arg("-S").arg(&place).arg("-B").arg(place.join("built"));
    String::from_utf8(expect_success(&mut configure).stderr).unwrap()
}

/// The package accepts the same requests as a version file that CMake itself writes.
#[test]
fn versions_and_ranges_are_judged_as_by_cmake() {
    const REQUESTS: [&str; 25] = [
        "",
        "0",
        "0.0",
        "0.0.1",
        "0.1",
        "0.1.0",
        "0.1.0.0",
        "0.1.1",
        "0.2",
        "1",
        "1.0",
        "0.1 EXACT",
        "0.1.0 EXACT",
        "0.1.1 EXACT",
        "0.0.1...<0.1",
        "0.0.1...0.1",
        "0.0.1...<0.2",
        "0.1...0.1.0",
        "0.1...<0.1.1",
        "0.1...<0.2",
        "0.1...0.2",
        "0.1...<0.3",
        "0.1...1.0",
        "0.1.1...<0.2",
        "0.2...<0.3",
    ];
    let away = Away::get();
    let ours = found(&away, "tcapi", &away.prefix(), &REQUESTS);

    let theirs = away.folder("theirs");
    std::fs::write(theirs.join("theirsConfig.cmake"), "").unwrap();
    let script = theirs.join("write.cmake");
    std::fs::write(
        &script,
        format!(
            "include(CMakePackageConfigHelpers)\n\
             write_basic_package_version_file({} VERSION {} COMPATIBILITY SameMinorVersion\n\
             \x20   ARCH_INDEPENDENT)\n",
            theirs.join("theirsConfigVersion.cmake").display(),
            env!("CARGO_PKG_VERSION")
        ),
    )
    .unwrap();
    expect_success(away.command("cmake").arg("-P").arg(&script));
    assert_eq!(ours, found(&away, "theirs", &theirs, &REQUESTS));
    for line in [": 1", "0.1: 1", "0.1...<0.2: 1", "0.0.1...<0.1: 0", "0.2: 0", "1: 0"] {
        assert!(ours.lines().any(|one| one == line), "{line} is not in\n{ours}");
    }
}

#[test]
fn components_that_do_not_exist_are_not_found() {
    let away = Away::get();
    let requests = ["COMPONENTS nothing", "OPTIONAL_COMPONENTS nothing", "0.1 COMPONENTS tcapi"];
    let ours = found(&away, "tcapi", &away.prefix(), &requests);
    let wanted = requests.map(|request| {
        format!("{request}: {}\n", if request.starts_with("OPTIONAL") { 1 } else { 0 })
    });
    assert_eq!(ours, wanted.concat());

    // A project that requires a package gets the reason, and one for which it is optional can check each.
    let place = away.folder("found-required");
    let script = format!(
        "cmake_minimum_required(VERSION 3.21)\nproject(found NONE)\n\
         find_package(tcapi OPTIONAL_COMPONENTS maybe PATHS {0} NO_DEFAULT_PATH)\n\
         message(NOTICE \"maybe: ${{tcapi_maybe_FOUND}}\")\n\
         unset(tcapi_DIR CACHE)\n\
         find_package(tcapi REQUIRED COMPONENTS nothing PATHS {0} NO_DEFAULT_PATH)\n",
        away.prefix().display()
    );
    std::fs::write(place.join("CMakeLists.txt"), script).unwrap();
    let mut configure = away.command("cmake");
    let output = configure.arg("-S").arg(&place).arg("-B").arg(place.join("built")).output();
    let output = output.unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!output.status.success(), "{said}");
    assert!(said.starts_with("maybe: FALSE"), "{said}");
    assert!(said.contains("tcapi has no components, so not these: nothing"), "{said}");
}
