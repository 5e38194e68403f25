//! A program that acts on the instances of an emulator, and whose requests the test follows. Such tests do not depend
//! on real time: they wait for requests, and move the emulator's clock.

use std::io::{Read, Write};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tcapi_emulator::{Emulator, Received};

/// Longer than any test takes: a change with this duration ends when the test moves the clock.
pub const HOUR: Duration = Duration::from_secs(3600);

/// The time after which a program is considered to hang.
const LIMIT: Duration = Duration::from_secs(180);

/// The number of further reads which show that a program continues to look. The first may have been sent before.
const LOOKS: usize = 3;

/// A running program. It is killed when this is dropped.
pub struct Followed<'e> {
    emulator: &'e Emulator,
    child: Child,
    printed: [Printed; 2],
}

/// The output of a program on a stream.
struct Printed {
    bytes: Arc<Mutex<Vec<u8>>>,
    reader: Option<JoinHandle<()>>,
}

impl<'e> Followed<'e> {
    /// Starts a program, with `input` on its standard input.
    ///
    /// # Panics
    /// It can't be run.
    pub fn start(emulator: &'e Emulator, command: &mut Command, input: &str) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let (stdin, stdout, stderr) =
            (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let printed = [Printed::collect(stdout), Printed::collect(stderr)];
        // A program that has ended does not read it.
        let _ = stdin.map(|mut stdin| stdin.write_all(input.as_bytes()));
        Followed { emulator, child, printed }
    }

    /// Waits until the program has sent that many requests of an action.
    ///
    /// # Panics
    /// The program ends before.
    pub fn until_sent(&mut self, action: &str, requests: usize) {
        self.until(action, |run| sent(run.emulator, action).len() >= requests);
    }

    /// Waits until the program has read the instances several times more: it does not take their state for the end.
    ///
    /// # Panics
    /// The program ends before.
    pub fn until_it_looked(&mut self) {
        let wanted = looks(self.emulator) + LOOKS;
        self.until("a look", |run| looks(run.emulator) >= wanted);
    }

    /// Waits until the program has printed a text.
    ///
    /// # Panics
    /// The program ends before.
    pub fn until_printed(&mut self, text: &str) {
        self.until(text, |run| run.printed.iter().any(|one| one.text().contains(text)));
    }

    /// Sends the program a signal to end.
    ///
    /// # Panics
    /// There is no `kill`.
    pub fn terminate(&self) {
        let sent = Command::new("kill").arg(self.child.id().to_string()).status();
        assert!(sent.is_ok_and(|status| status.success()));
    }

    /// Waits for the end of the program.
    ///
    /// # Panics
    /// The program does not end.
    pub fn end(mut self) -> Output {
        let start = Instant::now();
        loop {
            if let Ok(Some(status)) = self.child.try_wait() {
                let [stdout, stderr] = self.printed.each_mut().map(Printed::whole);
                return Output { status, stdout, stderr };
            }
            if start.elapsed() > LIMIT {
                self.fail("it does not end");
            }
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn until(&mut self, what: &str, happened: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !happened(self) {
            if !matches!(self.child.try_wait(), Ok(None)) {
                self.fail(&format!("it ended before {what}"));
            }
            if start.elapsed() > LIMIT {
                self.fail(&format!("{what} never comes"));
            }
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn fail(&mut self, why: &str) -> ! {
        let _ = self.child.kill();
        let status = self.child.wait();
        let [stdout, stderr] = self.printed.each_ref().map(Printed::text);
        let sent: Vec<_> = self.emulator.requests().into_iter().map(summary).collect();
        panic!("{why}: {status:?}\n{stdout}{stderr}{}", sent.concat());
    }
}

impl Printed {
    fn collect(stream: Option<impl Read + Send + 'static>) -> Printed {
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let into = bytes.clone();
        let reader = stream.map(|mut stream| {
            thread::spawn(move || {
                let mut buffer = [0; 4096];
                while let Ok(length @ 1..) = stream.read(&mut buffer) {
                    lock(&into).extend_from_slice(&buffer[..length]);
                }
            })
        });
        Printed { bytes, reader }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&lock(&self.bytes)).into_owned()
    }

    /// The whole output, when the program has ended.
    fn whole(&mut self) -> Vec<u8> {
        let _ = self.reader.take().map(JoinHandle::join);
        lock(&self.bytes).clone()
    }
}

fn lock(bytes: &Mutex<Vec<u8>>) -> MutexGuard<'_, Vec<u8>> {
    bytes.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for Followed<'_> {
    fn drop(&mut self) {
        // The program has ended, unless the test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The ids of the first instances of an emulator that was set to a number of instances.
pub fn ids(count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("ins-{number:08}")).collect()
}

/// The requests of an action, in the order in which they were received.
pub fn sent(emulator: &Emulator, action: &str) -> Vec<Received> {
    emulator.requests().into_iter().filter(|one| one.action() == Some(action)).collect()
}

/// The actions that change something, in the order in which they were received.
pub fn writes(emulator: &Emulator) -> Vec<String> {
    let actions = emulator.requests().into_iter().filter_map(|one| Some(one.action()?.to_owned()));
    actions.filter(|action| !action.starts_with("Describe")).collect()
}

fn looks(emulator: &Emulator) -> usize {
    sent(emulator, "DescribeInstances").len() + sent(emulator, "DescribeInstancesStatus").len()
}

fn summary(one: Received) -> String {
    format!("{} {:?} {:?}\n", one.action().unwrap_or("-"), one.code, one.fault)
}
