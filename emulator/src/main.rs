//! The emulator as a program. See `tcapi-emulator --help`.
#![forbid(unsafe_code)]

mod args;

use std::io::{self, Write};
use std::process::ExitCode;

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;

use args::{Args, Run};

fn main() -> ExitCode {
    let run = match args::parse(std::env::args_os(), |name| std::env::var(name).ok()) {
        Ok(Args::Run(run)) => run,
        Ok(Args::Show(text)) => return result(io::stdout().write_all(text.as_bytes())),
        Err(error) => {
            let _ = writeln!(io::stderr(), "tcapi-emulator: {error}; see --help");
            return ExitCode::from(2);
        }
    };
    result(execute(*run))
}

fn result(result: io::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "tcapi-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn execute(run: Run) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        // Before the first line is written: its reader may send a signal at once.
        let mut terminated = signal(SignalKind::terminate())?;
        let mut interrupted = signal(SignalKind::interrupt())?;
        let emulator = run.builder.start()?;
        if let (Some(path), Some(pem)) = (&run.tls_ca, emulator.ca_pem()) {
            std::fs::write(path, pem).map_err(|error| {
                io::Error::new(error.kind(), format!("{}: {error}", path.display()))
            })?;
        }
        let mut stdout = io::stdout();
        writeln!(stdout, "listening on {}", emulator.url())?;
        stdout.flush()?;
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
            _ = stdin_closed(), if run.exit_with_stdin => {}
        }
        Ok(())
    })
}

/// Waits for the end of standard input. A read of it can't be cancelled, so a separate thread reads, which
/// ends with the program.
async fn stdin_closed() {
    let (sender, receiver) = oneshot::channel();
    std::thread::spawn(move || {
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        let _ = sender.send(());
    });
    let _ = receiver.await;
}
