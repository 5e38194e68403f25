//! Makes the compiler look at the specs again when one is added.

fn main() {
    println!("cargo::rerun-if-changed=../specs");
    // The package in `models/` sets it: see `src/sync.rs`.
    println!("cargo::rustc-check-cfg=cfg(tcapi_model)");
}
