//! Initialisation when the library is loaded.

use crate::guard::guarded;

/// ureq reads the proxy variables of the environment once per process, and does not use them. This makes it read them
/// while the program has no other thread that could change variables, unless the program loads the library later.
#[used]
// SAFETY: the section is an array of functions of this type, which are called once and in which all of Rust works.
#[cfg_attr(target_os = "linux", unsafe(link_section = ".init_array"))]
static AT_LOAD: extern "C" fn() = at_load;

extern "C" fn at_load() {
    guarded((), tcapi_core::prepare)
}
