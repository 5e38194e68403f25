//! Makes the compiler look at the specs again when one is added.

fn main() {
    println!("cargo::rerun-if-changed=../specs");
}
