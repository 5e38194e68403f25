//! Comparison of the program's results with the server's record.

use crate::run::{Action, Case, Ran, Shape};
use crate::server::{Record, Request};

/// The outcome of a call. `Done` is a success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Done,
    Rejected,
    Unknown,
    NotSent,
}

/// The program's result of a call.
#[derive(Debug)]
struct Told {
    call: usize,
    outcome: Outcome,
    attempts: u32,
    id: String,
}

/// The results that agreed.
#[derive(Debug, Default)]
pub(crate) struct Agreed {
    /// The outcome of each call.
    pub(crate) outcomes: Vec<Outcome>,
    /// The number of unknown ones of which the server received no byte.
    pub(crate) unseen: u32,
    /// Whether there was no client or no cancel token, and so no call.
    pub(crate) stopped: bool,
}

/// Compares the program's results with the record.
///
/// # Errors
/// They disagree, or the program did not end normally.
pub(crate) fn judge(case: &Case, ran: &Ran) -> Result<Agreed, String> {
    if !ran.status.success() || !ran.said.is_empty() {
        return Err(format!("the program ended with {} and wrote {:?}", ran.status, ran.said));
    }
    let mut told = Vec::new();
    let mut agreed = Agreed::default();
    let mut files = None;
    for line in ran.printed.lines() {
        let mut words = line.split(' ');
        match words.next() {
            Some("call") => told.push(Told::parse(words).ok_or_else(|| line.to_owned())?),
            Some("stopped") => agreed.stopped = true,
            Some("files") => files = Some(line),
            _ => return Err(format!("the program wrote {line:?}")),
        }
    }
    if !agreed.stopped && told.len() != 3 {
        return Err(format!("{} calls are reported", told.len()));
    }
    check_files(files.ok_or("no descriptors are reported")?, ran)?;
    for one in &told {
        let whole: Vec<&Request> = ran.record.whole.iter().filter(|r| r.call == one.call).collect();
        one.check(case, &whole)?;
        if one.outcome == Outcome::Unknown && !ran.trace.sent.contains(&one.call) {
            return Err(format!("call {} is UNKNOWN, and the system took nothing", one.call));
        }
    }
    agreed.unseen = check_parts(&told, &ran.record)?;
    agreed.outcomes = told.iter().map(|one| one.outcome).collect();
    Ok(agreed)
}

impl Told {
    /// The index, status, outcome, attempts and request id of a line.
    fn parse<'a>(mut words: impl Iterator<Item = &'a str>) -> Option<Told> {
        let call = words.next()?.parse().ok()?;
        let _status = words.next()?;
        let outcome = match words.next()? {
            "DONE" => Outcome::Done,
            "REJECTED" => Outcome::Rejected,
            "UNKNOWN" => Outcome::Unknown,
            "NOT_SENT" => Outcome::NotSent,
            _ => return None,
        };
        Some(Told {
            call,
            outcome,
            attempts: words.next()?.parse().ok()?,
            id: words.next()?.to_owned(),
        })
    }

    fn check(&self, case: &Case, whole: &[&Request]) -> Result<(), String> {
        let has_id = whole.iter().any(|request| request.id == self.id);
        let true_of = match self.outcome {
            Outcome::Done => has_id && whole.iter().all(|request| request.ran),
            Outcome::Rejected => has_id && whole.iter().all(|request| !request.ran),
            Outcome::Unknown => self.id == "-" || has_id,
            Outcome::NotSent => whole.is_empty() && self.id == "-",
        };
        let once = case.action == Action::Read || whole.len() <= 1;
        let most = usize::try_from(self.attempts).unwrap_or(usize::MAX);
        let responded = case.shape == Shape::Held && self.outcome == Outcome::Done;
        if !true_of || !once || whole.len() > most || responded {
            return Err(format!("{self:?} is not true of what the server saw: {whole:?}"));
        }
        Ok(())
    }
}

/// Checks that each request that arrived in part belongs to an attempt of a call whose outcome is not NOT_SENT. Returns
/// the number of unknown calls of which nothing arrived.
fn check_parts(told: &[Told], record: &Record) -> Result<u32, String> {
    let whole_of = |call: usize| record.whole.iter().filter(|request| request.call == call).count();
    if let Some(stray) = record.whole.iter().find(|r| told.iter().all(|one| one.call != r.call)) {
        return Err(format!("a request of no call was seen: {stray:?}"));
    }
    let parts = (record.begun as usize).saturating_sub(record.whole.len());
    let sent = told.iter().filter(|one| one.outcome != Outcome::NotSent);
    let room: usize = sent.map(|one| one.attempts as usize - whole_of(one.call)).sum();
    if parts > room {
        return Err(format!("{parts} requests were seen in part, of {told:?}"));
    }
    let unknown = told.iter().filter(|one| one.outcome == Outcome::Unknown);
    let unseen = unknown.filter(|one| whole_of(one.call) == 0).count();
    Ok(u32::try_from(unseen.saturating_sub(parts)).unwrap_or(u32::MAX))
}

/// The device of random bytes, which is used if the system call for them fails. Rust's library opens it once for the
/// process, and so does the crate getrandom.
const RANDOM: &str = "/dev/urandom";

/// Checks that no descriptor is left open except that one and those whose close was made to fail: then the system did
/// not close them.
fn check_files(line: &str, ran: &Ran) -> Result<(), String> {
    let mut numbers = line.split(' ').skip(1).map_while(|word| word.parse::<u32>().ok());
    let (before, after) = numbers.next().zip(numbers.next()).ok_or_else(|| line.to_owned())?;
    let not_closed = ran.trace.injected.get("close").copied().unwrap_or(0);
    let random = line.split(' ').filter(|name| *name == RANDOM).take(3).count();
    if after > before + not_closed + random as u32 {
        return Err(format!("descriptors are left: {line}"));
    }
    Ok(())
}
