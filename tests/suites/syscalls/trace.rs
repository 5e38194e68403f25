//! The output of strace for a run.

use std::collections::{BTreeMap, HashMap};

/// The system calls of a run.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    /// For each system call, the number of calls by the thread that called it most often.
    pub(crate) counts: BTreeMap<String, u32>,
    /// The number of injected failures, by the name of the system call.
    pub(crate) injected: BTreeMap<String, u32>,
    /// The calls in which the system accepted bytes for a socket.
    pub(crate) sent: Vec<usize>,
}

/// The program marks the start of a call with it, together with the call's index.
const MARK: &str = "getpgid(100000";

impl Trace {
    pub(crate) fn parse(text: &str) -> Trace {
        let mut trace = Trace::default();
        let mut counts: HashMap<(&str, &str), u32> = HashMap::new();
        let mut call: Option<usize> = None;
        let main = text.split_whitespace().next().unwrap_or_default();
        for line in text.lines() {
            let Some((thread, line)) = line.split_once(' ') else { continue };
            let line = line.trim_start();
            if line.starts_with("--- SIGUSR1") {
                *trace.injected.entry("signal".to_owned()).or_default() += 1;
            }
            // If a call has two lines, the second has the result.
            let resumed = line.strip_prefix("<... ");
            let Some(name) = resumed
                .and_then(|rest| rest.split_once(" resumed>").map(|(name, _)| name))
                .or_else(|| line.split_once('(').map(|(name, _)| name))
                .filter(|name| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))
            else {
                continue;
            };
            if resumed.is_none() {
                *counts.entry((thread, name)).or_default() += 1;
            }
            if line.ends_with("(INJECTED)") {
                *trace.injected.entry(name.to_owned()).or_default() += 1;
            }
            // It may be the first of two lines, too.
            if let Some(index) = line.strip_prefix(MARK).and_then(|index| index.chars().next()) {
                call = index.to_digit(10).map(|index| index as usize);
            }
            let took = || line.rsplit_once("= ").is_some_and(|(_, n)| n.parse::<u32>().is_ok());
            if thread == main && matches!(name, "sendto" | "sendmsg" | "write") && took() {
                trace.sent.extend(call);
            }
        }
        for ((_, name), count) in counts {
            let most = trace.counts.entry(name.to_owned()).or_default();
            *most = count.max(*most);
        }
        trace
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_of_a_trace() {
        let trace = Trace::parse(
            "7  <... readv resumed>[{iov_base=\"\", iov_len=1}], 1) = 0\n\
             7  getpgid(1000000)                  = -1 ESRCH (No such process)\n\
             7  sendto(3, \"\\26\"..., 218, MSG_NOSIGNAL, NULL, 0) = 218\n\
             7  getpgid(1000001) = -1 ESRCH (No such process)\n\
             7  sendto(3, \"a = b\", 218, MSG_NOSIGNAL, NULL, 0) = -1 EPIPE (Broken pipe) (INJECTED)\n\
             8  sendto(5, \"a\", 1, MSG_NOSIGNAL, NULL, 0 <unfinished ...>\n\
             7  --- SIGUSR1 {si_signo=SIGUSR1, si_code=SI_KERNEL} ---\n\
             8  <... sendto resumed>) = 1\n\
             7  close(3) = 0\n\
             7  +++ exited with 0 +++\n",
        );
        let counts = [("close", 1), ("getpgid", 2), ("sendto", 2)];
        let counts = counts.map(|(name, count)| (name.to_owned(), count));
        assert_eq!(trace.counts, BTreeMap::from(counts));
        let injected = [("sendto".to_owned(), 1), ("signal".to_owned(), 1)];
        assert_eq!(trace.injected, BTreeMap::from(injected));
        assert_eq!(trace.sent, [0]);
    }
}
