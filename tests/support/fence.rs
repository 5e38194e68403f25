//! The fencing agent, for the tests that compile and run it.

use tcapi_emulator::Emulator;

use crate::workspace_root;

/// The id of the instance that is fenced.
pub const ID: &str = "ins-r8hr2upy";

/// The sources of the agent beside its `main.c`, as arguments for a compiler.
///
/// # Panics
/// There are none.
pub fn sources() -> Vec<String> {
    let files = std::fs::read_dir(workspace_root().join("fence")).unwrap();
    let files = files.map(|entry| entry.unwrap().path());
    let of_c = files.filter(|path| path.extension().is_some_and(|extension| extension == "c"));
    let others = of_c.filter(|path| !path.ends_with("main.c"));
    let sources: Vec<String> = others.map(|path| path.display().to_string()).collect();
    assert!(!sources.is_empty());
    sources
}

/// Options of a cluster for an emulator, with a long timeout.
pub fn of_cluster(emulator: &Emulator) -> String {
    let url = emulator.url();
    format!(
        "region=ap-guangzhou\nendpoint={url}\npower_timeout=3600\nshell_timeout=3600\n\
         login_timeout=3600\n"
    )
}

/// The same for an action on [`ID`], with further options after them.
pub fn for_action(emulator: &Emulator, action: &str, more: &str) -> String {
    format!("action={action}\nplug={ID}\n{}{more}", of_cluster(emulator))
}
