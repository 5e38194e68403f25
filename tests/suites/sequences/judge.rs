//! Comparison of the result of each call with the server's actions.

use std::collections::HashMap;

use crate::server::{Deed, Request};

/// The program's result of a call.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) marker: String,
    effect: Effect,
    status: String,
    /// None if the program did not request it.
    outcome: Option<Outcome>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    Write,
    /// An idempotent write.
    Idempotent,
    Read,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Done,
    NotSent,
    Rejected,
    Unknown,
}

fn outcome(word: &str) -> Option<Outcome> {
    match word {
        "DONE" => Some(Outcome::Done),
        "NOT_SENT" => Some(Outcome::NotSent),
        "REJECTED" => Some(Outcome::Rejected),
        "UNKNOWN" => Some(Outcome::Unknown),
        _ => None,
    }
}

/// The calls in a program's output.
///
/// # Errors
/// A line is not one of the program's.
pub(crate) fn calls(printed: &str) -> Result<Vec<Call>, String> {
    let mut calls: Vec<Call> = Vec::new();
    // The outcome of a packed call is in a line before the call's line.
    let mut packed = HashMap::new();
    for line in printed.lines() {
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["begin", _] | ["figure", _, _] => {}
            ["packed", marker, word] => {
                packed.insert(marker.to_owned(), outcome(word));
            }
            ["call", marker, effect, status, word, _attempts] => {
                let effect = match effect {
                    "W" => Effect::Write,
                    "I" => Effect::Idempotent,
                    _ => Effect::Read,
                };
                let outcome = outcome(word).or_else(|| packed.remove(marker).flatten());
                let (marker, status) = (marker.to_owned(), status.to_owned());
                calls.push(Call { marker, effect, status, outcome });
            }
            _ => return Err(format!("the program printed {line:?}")),
        }
    }
    Ok(calls)
}

impl Call {
    /// The seed of its sequence.
    pub(crate) fn seed(&self) -> u64 {
        u64::from_str_radix(&self.marker[..7], 36).unwrap_or_default() / (64 * 64)
    }

    /// Why it contradicts the server's actions. `requests` are those of the call, in the order of their arrival.
    pub(crate) fn is_wrong(&self, requests: &[Request]) -> Option<&'static str> {
        let ran = requests.iter().filter(|request| request.ran).count();
        let open = requests.iter().filter(|request| request.deed != Deed::Refused).count();
        let all_refused = open == 0 && !requests.is_empty();
        if self.effect == Effect::Write && open > 1 {
            return Some("a write was sent again that may have run");
        }
        match self.outcome? {
            Outcome::NotSent if !requests.is_empty() => Some("it was sent"),
            Outcome::Rejected if ran > 0 => Some("it ran"),
            Outcome::Rejected if !all_refused => Some("not each of its requests was refused"),
            Outcome::Done if requests.last().is_none_or(|last| last.deed != Deed::Done) => {
                Some("it was not done")
            }
            Outcome::Done if self.effect == Effect::Write && ran != 1 => {
                Some("it did not run once")
            }
            Outcome::Unknown if all_refused && self.status == "TC_ERR_SERVICE" => {
                Some("it is known that it did not run")
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(effect: &str, outcome: &str) -> Call {
        let line = format!("begin 7\ncall 000000da {effect} TC_ERR_SERVICE {outcome} 1\n");
        calls(&line).unwrap().remove(0)
    }

    #[test]
    fn lies_are_found() {
        let done = Request { deed: Deed::Done, ran: true };
        let refused = Request { deed: Deed::Refused, ran: false };
        let open = Request { deed: Deed::Open, ran: false };
        let true_of: [(&str, &str, &[Request]); 8] = [
            ("W", "DONE", &[done]),
            ("W", "DONE", &[refused, done]),
            ("W", "REJECTED", &[refused]),
            ("W", "NOT_SENT", &[]),
            ("W", "UNKNOWN", &[open]),
            ("W", "?", &[done]),
            ("R", "DONE", &[open, done]),
            ("I", "UNKNOWN", &[open, open]),
        ];
        for (effect, outcome, requests) in true_of {
            assert_eq!(one(effect, outcome).is_wrong(requests), None, "{effect} {outcome}");
        }
        let lies: [(&str, &str, &[Request]); 8] = [
            ("W", "DONE", &[]),
            ("W", "DONE", &[refused]),
            ("W", "NOT_SENT", &[refused]),
            ("W", "REJECTED", &[open]),
            ("W", "REJECTED", &[]),
            ("W", "UNKNOWN", &[open, done]),
            ("W", "?", &[done, done]),
            ("W", "UNKNOWN", &[refused]),
        ];
        for (effect, outcome, requests) in lies {
            assert!(one(effect, outcome).is_wrong(requests).is_some(), "{effect} {outcome}");
        }
    }

    #[test]
    fn a_marker_names_its_seed() {
        let number = (7 * 64 + 3) * 64 + 9;
        let digits: String = (0..7_u32)
            .rev()
            .map(|at| char::from_digit(number / 36_u32.pow(at) % 36, 36).unwrap())
            .collect();
        let line = format!("call {digits}d W TC_OK DONE 1\n");
        assert_eq!(calls(&line).unwrap()[0].seed(), 7);
        assert!(calls("call").is_err());
    }
}
