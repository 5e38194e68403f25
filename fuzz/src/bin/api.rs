//! Fuzz target of the C functions in any order that the header allows, on a client of a peer on loopback.
//!
//! The first two bytes are the length of the peer's response, which follows; the rest is the program.
#![no_main]

use std::ffi::{CStr, CString};
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tcapi_fuzz::{Ending, Peer};

static PEER: LazyLock<PeerWithEndpoint> = LazyLock::new(|| {
    let peer = Peer::start();
    let endpoint = CString::new(peer.endpoint()).expect("it has no NUL");
    PeerWithEndpoint { peer, endpoint }
});

struct PeerWithEndpoint {
    peer: Peer,
    endpoint: CString,
}

impl tcapi_c::api::Peer for PeerWithEndpoint {
    fn endpoint(&self) -> &CStr {
        &self.endpoint
    }

    fn set(&self, response: &[u8], reset: bool) {
        self.peer.set(response, if reset { Ending::Reset } else { Ending::Closed });
    }
}

fuzz_target!(|data: &[u8]| tcapi_c::api::run(data, &*PEER));
