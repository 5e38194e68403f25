//! The targets, and whether they are met. None is adjusted to the results.

use crate::contestant::Who;
use crate::figures::{Calls, Cold, Signing, Target};
use crate::kind::Kind;

pub(crate) fn judge(signing: &Signing, calls: &[Calls], cold: &[Cold]) -> Vec<Target> {
    let mut targets = Vec::new();
    let mut add = |what: String, at_most: f64, found: f64| {
        targets.push(Target { what, at_most, found });
    };
    let of = |who: Who, tls: bool| {
        let kind = Kind::reboot(tls, 2);
        calls.iter().find(|calls| calls.who == who && calls.kind == kind)
    };
    for who in [Who::TcapiC, Who::TcapiRust] {
        let name = who.name();
        let ratio = |tls: bool, other: Who| match (of(who, tls), of(other, tls)) {
            (Some(own), Some(other)) => own.ratio(other),
            _ => f64::NAN,
        };
        add(
            format!("{name}: CPU of a call over HTTP, in times of the bare socket's"),
            1.4,
            ratio(false, Who::Floor),
        );
        add(
            format!("{name}: CPU of a call over TLS, in times of libcurl's"),
            0.55,
            ratio(true, Who::Curl),
        );
        let most = |figure: fn(&Calls) -> f64| {
            let own = calls.iter().filter(|calls| calls.who == who);
            own.map(figure).fold(f64::NAN, f64::max)
        };
        add(format!("{name}: system calls of a call, with a deadline"), 4.0, most(Calls::syscalls));
        add(
            format!("{name}: threads started by a call on a kept connection"),
            0.0,
            most(|calls| calls.threads),
        );
        let fresh = cold.iter().find(|cold| cold.who == Some(who));
        add(
            format!("{name}: process time of a fresh process with one HTTPS call, in ms"),
            3.0,
            fresh.map_or(f64::NAN, |cold| cold.cpu_ms),
        );
    }
    add("signing: allocations".to_owned(), 0.0, signing.allocations as f64);
    add("signing: time, in times of its 8 SHA-256 compressions".to_owned(), 1.6, signing.ratio);
    targets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_found_is_not_met() {
        let signing = Signing {
            ns: 1.6,
            compressions_ns: 1.0,
            ratio: 1.6,
            in_turn_ns: 1.0,
            in_turn_ratio: 1.6,
            allocations: 0,
        };
        let targets = judge(&signing, &[], &[]);
        let met: Vec<bool> = targets.iter().map(Target::met).collect();
        assert_eq!(met.iter().filter(|met| **met).count(), 2, "{targets:?}");
        assert!(met.ends_with(&[true, true]));
    }
}
