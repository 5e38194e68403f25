//! Retry decisions: whether a failed attempt is retried, and why.

use crate::{Error, Outcome, RetryReason, Status, schema};

/// Returns why an error is retried, or none if it is not. `repeatable` means that running twice does no harm.
pub(crate) fn again(error: &Error, repeatable: bool) -> Option<RetryReason> {
    match (error.status(), error.outcome()) {
        _ if error.is_permanent() => None,
        _ if unreached(error) => Some(RetryReason::Transient),
        // It may have run, even if the code suggests a retry.
        (Status::Service, Outcome::Unknown) if !repeatable => None,
        // The program may have closed a file in the meantime.
        (Status::Resources, Outcome::NotSent) => Some(RetryReason::Transient),
        (Status::Service, _) => of_code(error.code()?),
        (Status::Network | Status::Tls | Status::Timeout | Status::Resources, _) if repeatable => {
            Some(RetryReason::Transient)
        }
        // A gateway's rejection is final, unless there were too many requests; a gateway's failure may be
        // temporary.
        (Status::Http, _) if repeatable => match error.http_status()? {
            429 => Some(RetryReason::Throttled),
            500.. => Some(RetryReason::Transient),
            _ => None,
        },
        // With a request id the service did run it, and would send the same response again.
        (Status::Response, _) if repeatable && error.request_id().is_none() => {
            Some(RetryReason::Transient)
        }
        _ => None,
    }
}

/// Returns the outcome of an attempt to which the service responded with `code`; `spec` returns what the action's
/// spec says of a code.
///
/// The spec's entry for the code decides, or else its entry for the code's class. For any other code the outcome is
/// UNKNOWN, unless the code belongs to one of the classes that mean for every action that nothing ran.
pub(crate) fn outcome_of(code: &str, spec: impl Fn(&str) -> Option<schema::Retry>) -> Outcome {
    let Some(class) = class_of(code) else { return Outcome::Unknown };
    let nothing_ran = match spec(code).or_else(|| spec(class)) {
        Some(retry) => retry != schema::Retry::IfIdempotent,
        None => NOTHING_RAN.contains(&class),
    };
    if nothing_ran { Outcome::Rejected } else { Outcome::Unknown }
}

/// Classes of codes that mean for every action that nothing ran: those of `specs/common.toml` that do not leave it
/// open. docs/calls.md lists them.
const NOTHING_RAN: [&str; 24] = [
    "ActionOffline",
    "AuthFailure",
    "DryRunOperation",
    "InvalidAction",
    "InvalidParameter",
    "InvalidParameterValue",
    "InvalidRequest",
    "IpInBlacklist",
    "IpNotInWhitelist",
    "LimitExceeded",
    "MissingParameter",
    "NoSuchProduct",
    "NoSuchVersion",
    "RequestLimitExceeded",
    "RequestSizeLimitExceeded",
    "ResourceInUse",
    "ResourceInsufficient",
    "ResourceNotFound",
    "ResourceUnavailable",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
    "UnsupportedProtocol",
    "UnsupportedRegion",
];

/// Returns the class of a code: the first of its labels, which are separated by dots. None if it is not a valid
/// code; the response may then not be from the service.
fn class_of(code: &str) -> Option<&str> {
    let is_label = |label: &str| {
        !label.is_empty()
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    code.split('.').all(is_label).then(|| code.split('.').next())?
}

/// Whether an attempt did not reach the service, and another attempt may reach it.
pub(crate) fn unreached(error: &Error) -> bool {
    error.outcome() == Outcome::NotSent
        && !error.is_permanent()
        && matches!(error.status(), Status::Network | Status::Tls | Status::Timeout)
}

fn of_code(code: &str) -> Option<RetryReason> {
    match class_of(code)? {
        "RequestLimitExceeded" => Some(RetryReason::Throttled),
        "AuthFailure" => match code.split('.').nth(1)? {
            "SignatureExpire" => Some(RetryReason::Clock),
            "SecretIdNotFound" | "InvalidSecretId" | "TokenFailure" | "SignatureFailure" => {
                Some(RetryReason::Credentials)
            }
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service(code: &str) -> Error {
        Error::new(Status::Service, Outcome::Rejected, "").with_code(code.to_owned())
    }

    #[test]
    fn classes_are_matched_by_their_first_label() {
        for code in [
            "RequestLimitExceeded",
            "RequestLimitExceeded.UinLimitExceeded",
            "RequestLimitExceeded.SomethingNew.AndMore",
        ] {
            assert_eq!(again(&service(code), false), Some(RetryReason::Throttled), "{code}");
        }
        for code in ["RequestLimitExceededX", "LimitExceeded", "InternalError", "AuthFailure"] {
            assert_eq!(again(&service(code), true), None, "{code}");
        }
        assert_eq!(again(&service("AuthFailure.SignatureExpire"), false), Some(RetryReason::Clock));
        assert_eq!(
            again(&service("AuthFailure.TokenFailure"), false),
            Some(RetryReason::Credentials)
        );
    }

    #[test]
    fn a_code_that_is_no_code_says_nothing() {
        for code in [
            "",
            " ",
            ".",
            "RequestLimitExceeded.",
            ".RequestLimitExceeded",
            "RequestLimitExceeded..X",
            " RequestLimitExceeded",
            "RequestLimitExceeded ",
            "RequestLimitExceeded\0",
            "AuthFailure.SignatureExpire ",
            "Invalid Parameter",
            "InvalidParam\u{e9}ter",
        ] {
            assert_eq!(outcome_of(code, |_| None), Outcome::Unknown, "{code:?}");
            assert_eq!(again(&service(code), true), None, "{code:?}");
        }
    }

    #[test]
    fn a_code_that_leaves_it_open_is_not_sent_again() {
        let open = service("RequestLimitExceeded.Late").with_outcome(Outcome::Unknown);
        assert_eq!(again(&open, false), None);
        assert_eq!(again(&open, true), Some(RetryReason::Throttled));
    }

    #[test]
    fn a_code_that_is_not_named_is_as_its_class() {
        let (never, open) = (schema::Retry::Never, schema::Retry::IfIdempotent);
        let errors = [
            ("FailedOperation", open),
            ("FailedOperation.Refused", never),
            ("ServiceUnavailable", never),
        ];
        let spec =
            |code: &str| errors.iter().find(|(known, _)| *known == code).map(|(_, retry)| *retry);
        for (code, outcome) in [
            ("FailedOperation", Outcome::Unknown),
            ("FailedOperation.Refused", Outcome::Rejected),
            ("FailedOperation.SomethingNew", Outcome::Unknown),
            // The spec takes precedence over the common classes.
            ("ServiceUnavailable.Today", Outcome::Rejected),
            ("InternalError.Deep.Inside", Outcome::Unknown),
            ("FailedOperationX", Outcome::Unknown),
            ("SomethingNew", Outcome::Unknown),
            ("InvalidParameter.SomethingNew", Outcome::Rejected),
            ("InvalidParameterX", Outcome::Unknown),
            ("invalidparameter", Outcome::Unknown),
        ] {
            assert_eq!(outcome_of(code, spec), outcome, "{code}");
        }
        assert_eq!(outcome_of("FailedOperation.SomethingNew", |_| None), Outcome::Unknown);
    }

    /// Without a spec, the outcome is the same as with one.
    #[test]
    fn the_classes_that_say_that_nothing_ran_are_those_of_all_specs() {
        let actions: Vec<_> =
            crate::SERVICES.iter().flat_map(|service| service.actions()).collect();
        // Codes that every action names are common to all services.
        let common = actions[0]
            .errors
            .iter()
            .filter(|known| actions.iter().all(|action| action.errors.find(known.code).is_some()));
        let (mut closed, mut open) = (Vec::new(), Vec::new());
        for known in common {
            let class = class_of(known.code).unwrap();
            let of_its_kind =
                if known.retry == schema::Retry::IfIdempotent { &mut open } else { &mut closed };
            of_its_kind.push(class);
        }
        closed.retain(|class| !open.contains(class));
        closed.sort_unstable();
        closed.dedup();
        assert_eq!(closed, NOTHING_RAN);
        for class in NOTHING_RAN {
            assert!(
                include_str!("../../../docs/calls.md").contains(&format!("`{class}`")),
                "{class}"
            );
        }
    }

    #[test]
    fn what_may_have_run_is_only_repeated_where_that_does_no_harm() {
        for status in [Status::Network, Status::Tls, Status::Timeout, Status::Response] {
            let error = Error::new(status, Outcome::Unknown, "");
            assert_eq!(again(&error, false), None, "{status:?}");
            assert_eq!(again(&error, true), Some(RetryReason::Transient), "{status:?}");
        }
        let cancelled = Error::new(Status::Cancelled, Outcome::Unknown, "");
        assert_eq!(again(&cancelled, true), None);
    }

    #[test]
    fn what_another_attempt_would_meet_again_is_final() {
        for status in [Status::Tls, Status::Network] {
            let error = Error::new(status, Outcome::NotSent, "");
            assert_eq!(again(&error, false), Some(RetryReason::Transient));
            let error = error.permanent();
            assert_eq!((again(&error, true), unreached(&error)), (None, false), "{status:?}");
        }
    }

    #[test]
    fn a_gateway_s_refusal_is_final() {
        let refused_with =
            |status| Error::new(Status::Http, Outcome::Unknown, "").with_http_status(status);
        assert_eq!(again(&refused_with(502), true), Some(RetryReason::Transient));
        assert_eq!(again(&refused_with(502), false), None);
        assert_eq!(again(&refused_with(404), true), None);
        assert_eq!(again(&refused_with(429), true), Some(RetryReason::Throttled));
        assert_eq!(again(&refused_with(429), false), None);
    }

    #[test]
    fn a_response_with_an_id_is_not_asked_for_again() {
        let unreadable = Error::new(Status::Response, Outcome::Unknown, "");
        let ran = unreadable.with_request_id(Some("id".to_owned()));
        assert_eq!(again(&ran, true), None);
    }
}
