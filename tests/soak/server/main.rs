//! The server of the soak, a process of its own, so that what grows in the other is the client's.
//!
//! Prints its address, serves until its input ends, and then prints what it did: a line for each request, and
//! at the end how many credentials it has seen and how many requests it could not put to a call.

mod moody;

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::time::Duration;

use moody::Moody;
use tcapi_tests::faults::server::Server;

/// What clients sent before they were gone is served within this time.
const GRACE: Duration = Duration::from_secs(60);

fn main() -> io::Result<()> {
    let plan = Arc::new(Moody::default());
    let server = Server::start(plan.clone(), None, None)?;
    let mut out = io::BufWriter::new(io::stdout());
    writeln!(out, "http://{}", server.address())?;
    out.flush()?;
    io::stdin().read_to_end(&mut Vec::new())?;
    let counts = server.finish_within(GRACE);
    let did = plan.take();
    for record in &did.records {
        writeln!(out, "{record}")?;
    }
    writeln!(out, "{} {} {} {}", did.seconds.len(), did.of_no_call, counts.begun, counts.ran)?;
    out.flush()
}
