//! Fuzz target of files with keys: the credentials file (INI) and a profile of the vendor's command-line tool (JSON).
//! The first byte selects one; the rest is the file.
#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;
use std::{env, fs, process};

use libfuzzer_sys::fuzz_target;
use tcapi_fuzz::assert_no_secret;
use tcapi_fuzz_services::{Client, CredentialSource, Outcome};

/// The home of this process, with a folder for profiles.
static HOME: LazyLock<PathBuf> = LazyLock::new(|| {
    let home = env::temp_dir().join(format!("tcapi-fuzz-{}", process::id()));
    fs::create_dir_all(home.join(".tccli")).expect("a folder can be made");
    // SAFETY: this is the first action of the process, and no other thread runs.
    unsafe { env::set_var("HOME", &home) };
    home
});

fuzz_target!(|data: &[u8]| {
    let Some((kind, text)) = data.split_first() else { return };
    let (file, source) = if kind % 2 == 0 {
        let file = HOME.join("credentials");
        (file.clone(), CredentialSource::file_section(file, "default"))
    } else {
        (HOME.join(".tccli/fuzz.credential"), CredentialSource::profile("fuzz"))
    };
    fs::write(&file, text).expect("the file can be written");
    let client = Client::builder().credentials(source).no_proxy().build();
    if let Err(error) = client {
        assert_eq!(error.outcome(), Outcome::NotSent);
        // An error never quotes a key, however wrong the file is.
        assert_no_secret(&error, &[]);
    }
});
