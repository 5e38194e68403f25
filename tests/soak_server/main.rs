//! The server of the soak test, a separate process, so that only the client's memory grows in the other one.
//!
//! Prints its address, serves until its input ends, and then prints its record: a line for each request, and at the end
//! the number of credentials that were used and the number of requests that belong to no call.

mod moody;

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::time::Duration;

use moody::Moody;
use tcapi_tests::faults::server::Server;

/// Requests that clients sent before they closed are served within this time.
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
