//! Has the library's sources take the models' types for what threads share.

fn main() {
    println!("cargo::rerun-if-changed=../specs");
    println!("cargo::rustc-check-cfg=cfg(tcapi_model)");
    println!("cargo::rustc-cfg=tcapi_model");
}
