//! The targets, and whether they are met. None is adjusted to the results.

use crate::contestant::Who;
use crate::figures::{Calls, Cold, Signing, Target};
use crate::kind::{Action, Kind};

pub(crate) fn judge(signing: &Signing, calls: &[Calls], cold: &[Cold]) -> Vec<Target> {
    let mut targets = Vec::new();
    let mut add = |what: String, at_most: f64, found: f64| {
        targets.push(Target { what, at_most, found });
    };
    let of =
        |who: Who, kind: Kind| calls.iter().find(|calls| calls.who == who && calls.kind == kind);
    // Of the CPU of calls of one kind to that of others.
    let ratio =
        |one: (Who, Kind), other: (Who, Kind)| match (of(one.0, one.1), of(other.0, other.1)) {
            (Some(one), Some(other)) => one.ratio(other),
            _ => f64::NAN,
        };
    let [http, http_100, tls] =
        [(false, 2), (false, 100), (true, 2)].map(|(tls, ids)| Kind::reboot(tls, ids));
    for who in [Who::TcapiC, Who::TcapiRust] {
        let name = who.name();
        add(
            format!("{name}: CPU of a call over HTTP, in times of the bare socket's"),
            1.5,
            ratio((who, http), (Who::Floor, http)),
        );
        add(
            format!("{name}: CPU of a call over TLS, in times of libcurl's"),
            0.5,
            ratio((who, tls), (Who::Curl, tls)),
        );
        add(
            format!("{name}: CPU of a call with 100 ids, in times of that with 2"),
            1.35,
            ratio((who, http_100), (who, http)),
        );
        // The targets are older than the calls of DescribeInstances, whose responses take several reads.
        let most = |figure: fn(&Calls) -> f64| {
            let own = calls.iter().filter(|calls| calls.who == who);
            let own = own.filter(|calls| calls.kind.action == Action::Reboot);
            own.map(figure).fold(f64::NAN, f64::max)
        };
        add(
            format!("{name}: system calls of a call of RebootInstances, with a deadline"),
            4.0,
            most(Calls::syscalls),
        );
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
    add(
        format!("{}: CPU of a call, in times of C's", Who::TcapiCpp.name()),
        1.05,
        ratio((Who::TcapiCpp, http), (Who::TcapiC, http)),
    );
    for kind in [http, http_100] {
        let who = Who::TcapiGoCancellable;
        add(
            format!(
                "{}: CPU of a call with {} ids, in times of the official SDK's",
                who.name(),
                kind.ids
            ),
            0.4,
            ratio((who, kind), (Who::Go, kind)),
        );
    }
    add("signing: allocations".to_owned(), 0.0, signing.allocations as f64);
    add(
        "signing: time, in times of its 8 SHA-256 compressions, each waiting for the last"
            .to_owned(),
        1.4,
        signing.in_turn_ratio,
    );
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
            in_turn_ratio: 1.4,
            allocations: 0,
        };
        let targets = judge(&signing, &[], &[]);
        let met: Vec<bool> = targets.iter().map(Target::met).collect();
        assert_eq!(met.iter().filter(|met| **met).count(), 2, "{targets:?}");
        assert!(met.ends_with(&[true, true]));
    }
}
