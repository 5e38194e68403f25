//! Selectors: the requests, or operations on instances, that a plan applies to.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::request::Request;

/// Selects requests of an action, or their operations, for a plan.
///
/// An operation is what a request does to one instance: a request that names 100 instances has 100.
///
/// As text it is a number, a number with `%`, or an instance id: `3`, `2.5%`, `ins-r8hr2upy`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Selector {
    /// The next requests, this many of them, with all of their operations.
    Next(u32),
    /// A share in percent, 0 to 100: of requests if the plan is about whole requests, of operations if it is
    /// about operations. The choice depends on [`Builder::seed`](crate::Builder::seed), on the position of the
    /// plan among the plans of its kind, and on the n-th request with the same bytes, or the n-th operation on
    /// the same instance. So it is the same in each run, in whatever order requests of several threads arrive.
    Percent(f64),
    /// The next request that names this instance, or the next operation on it.
    Instance(String),
}

impl Default for Selector {
    /// The next request.
    fn default() -> Self {
        Selector::Next(1)
    }
}

impl FromStr for Selector {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.contains('-') {
            return Ok(Selector::Instance(text.to_owned()));
        }
        if let Some(number) = text.strip_suffix('%') {
            let percent =
                number.parse::<f64>().ok().filter(|number| (0.0..=100.0).contains(number));
            return percent
                .map(Selector::Percent)
                .ok_or_else(|| format!("{text:?} is not a share of 0% to 100%"));
        }
        let count = text.parse().map_err(|_| {
            format!("{text:?} is not a number of requests, a share such as 5%, or an instance id")
        })?;
        Ok(Selector::Next(count))
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Selector::Next(count) => write!(f, "{count}"),
            Selector::Percent(percent) => write!(f, "{percent}%"),
            Selector::Instance(id) => f.write_str(id),
        }
    }
}

/// A selector in use: it counts the requests and operations that it has seen.
#[derive(Debug)]
pub(crate) struct Chooser {
    selector: Selector,
    /// Different in each plan, so that plans with the same share choose independently.
    salt: String,
    /// How often each key has been seen.
    seen: HashMap<[u8; 8], u64>,
}

impl Chooser {
    pub(crate) fn new(selector: Selector, salt: String) -> Self {
        Chooser { selector, salt, seen: HashMap::new() }
    }

    /// Whether it chooses single operations, not whole requests.
    pub(crate) fn is_of_operations(&self) -> bool {
        !matches!(self.selector, Selector::Next(_))
    }

    /// Whether this request is chosen.
    pub(crate) fn request(&mut self, seed: u64, request: &Request) -> bool {
        match &self.selector {
            Selector::Next(_) => self.next(),
            Selector::Percent(percent) => {
                let key = [request.query().as_bytes(), request.bytes()];
                self.at_random(seed, *percent, &key)
            }
            Selector::Instance(id) => request.names(id) && self.once(),
        }
    }

    /// Which operations of a request on these instances are chosen.
    pub(crate) fn operations(&mut self, seed: u64, ids: &[&str]) -> Vec<bool> {
        match self.selector.clone() {
            Selector::Next(_) => vec![self.next(); ids.len()],
            Selector::Percent(percent) => {
                ids.iter().map(|id| self.at_random(seed, percent, &[id.as_bytes()])).collect()
            }
            Selector::Instance(chosen) => {
                ids.iter().map(|id| **id == *chosen && self.once()).collect()
            }
        }
    }

    fn next(&mut self) -> bool {
        let Selector::Next(left) = &mut self.selector else { return false };
        let more = *left > 0;
        *left = left.saturating_sub(1);
        more
    }

    /// Chooses the instance once.
    fn once(&mut self) -> bool {
        self.selector = Selector::Next(0);
        true
    }

    fn at_random(&mut self, seed: u64, percent: f64, key: &[&[u8]]) -> bool {
        let digest = |parts: &[&[u8]]| {
            let mut hash = Sha256::new();
            for part in parts {
                hash.update(u64::try_from(part.len()).unwrap_or_default().to_le_bytes());
                hash.update(part);
            }
            let mut first = [0; 8];
            first.copy_from_slice(&hash.finalize()[..8]);
            first
        };
        let key = digest(key);
        let count = self.seen.entry(key).or_default();
        *count += 1;
        let salt = self.salt.as_bytes();
        let drawn = digest(&[&seed.to_le_bytes(), salt, &key, &count.to_le_bytes()]);
        // The 53 bits that a double keeps, as a number from 0 to below 100.
        let drawn = (u64::from_le_bytes(drawn) >> 11) as f64 / (1u64 << 53) as f64 * 100.0;
        drawn < percent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chooser(text: &str) -> Chooser {
        Chooser::new(text.parse().unwrap(), "fail-operation 0".to_owned())
    }

    #[test]
    fn texts() {
        for text in ["3", "0", "2.5%", "0%", "100%", "ins-r8hr2upy", "disk-nucurerk"] {
            assert_eq!(text.parse::<Selector>().unwrap().to_string(), text);
        }
        for text in ["", "-1", "often", "%", "-1%", "101%", "NaN%", "5 %"] {
            text.parse::<Selector>().unwrap_err();
        }
    }

    #[test]
    fn the_next_requests_have_all_their_operations_chosen() {
        let mut two = chooser("2");
        assert_eq!(two.operations(0, &["a", "b"]), [true, true]);
        assert_eq!(two.operations(0, &["a"]), [true]);
        assert_eq!(two.operations(0, &["a"]), [false]);
    }

    #[test]
    fn an_instance_is_chosen_once() {
        let mut one = chooser("ins-r8hr2upy");
        let ids = ["ins-5d8a23rs", "ins-r8hr2upy"];
        assert_eq!(one.operations(0, &ids), [false, true]);
        assert_eq!(one.operations(0, &ids), [false, false]);
    }

    fn chosen(seed: u64, text: &str) -> Vec<bool> {
        let mut share = chooser(text);
        (0..1000).flat_map(|at| share.operations(seed, &[&format!("ins-{at:08}")])).collect()
    }

    #[test]
    fn a_share_is_about_what_it_says_and_the_same_for_a_seed() {
        let of = |text| chosen(0, text).into_iter().filter(|chosen| *chosen).count();
        assert_eq!((of("0%"), of("100%")), (0, 1000));
        let (few, many) = (of("5%"), of("60%"));
        assert!((20..100).contains(&few), "{few}");
        assert!((500..700).contains(&many), "{many}");
        assert_eq!(chosen(7, "20%"), chosen(7, "20%"));
        assert_ne!(chosen(7, "20%"), chosen(8, "20%"));
    }

    #[test]
    fn a_share_does_not_go_by_the_order_of_instances() {
        let ids: Vec<_> = (0..200).map(|at| format!("ins-{at:08}")).collect();
        let forth: Vec<_> = ids.iter().map(String::as_str).collect();
        let back: Vec<_> = forth.iter().rev().copied().collect();
        let (mut one, mut other) = (chooser("30%"), chooser("30%"));
        for _ in 0..3 {
            let mut backwards = other.operations(0, &back);
            backwards.reverse();
            assert_eq!(one.operations(0, &forth), backwards);
        }
        // Each operation on an instance is decided separately.
        assert_ne!(one.operations(0, &forth), one.operations(0, &forth));
    }
}
