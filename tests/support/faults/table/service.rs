//! Refusals of the service.

use tcapi::{Outcome, Status};

use crate::faults::row::{ATTEMPTS, Expected, Row};
use crate::faults::server::act::{Act, End, Service, Then, refusal};

pub(super) fn rows() -> Vec<Row> {
    let mut rows = codes();
    rows.extend(throttled());
    rows.extend(clocks());
    rows
}

fn codes() -> Vec<Row> {
    let row = |name, what, code: &str| Row::plain(name, what, vec![Act::refusal(code)]);
    // The action may have run, and would fail the same way again.
    let internal = |name, what, code: &'static str| {
        let mut expected = Expected::fails(Status::Service, Outcome::Unknown, 1);
        expected.told.code = code;
        Row::plain(name, what, vec![Act::refusal(code).ran()]).both(expected)
    };
    let mutex = "MutexOperation.TaskRunning";
    let mut undocumented = Expected::fails(Status::Service, Outcome::Unknown, 1);
    undocumented.told.code = mutex;
    vec![
        row(
            "refused-by-state",
            "The service refuses for the state of an instance.",
            "UnsupportedOperation.InstanceStateStopped",
        )
        .both(Expected::refused("UnsupportedOperation.InstanceStateStopped", 1)),
        row(
            "refused-for-now",
            "The service refuses as another operation is under way, which only the document of the write names.",
            mutex,
        )
        .gives(Expected::refused(mutex, 1), undocumented),
        internal(
            "unknown-code",
            "The service returns a code of a class that no document names.",
            "NoSuchThing.AtAll",
        ),
        internal(
            "throttled-by-no-code",
            "The service returns a code that begins as throttling does and is none.",
            "RequestLimitExceeded.",
        ),
        Row::plain("empty-code", "The service returns an empty code.", vec![Act::refusal("").ran()])
            .unknown_once(Status::Response),
        row(
            "wrong-signature",
            "The service finds the signature wrong.",
            "AuthFailure.SignatureFailure",
        )
        .both(Expected::refused("AuthFailure.SignatureFailure", 1)),
        Row::plain(
            "refused-with-503",
            "The service refuses, and the status is 503.",
            vec![Act::response(503, &refusal("ResourceInsufficient"))],
        )
        .both(Expected::refused("ResourceInsufficient", 1)),
        Row::plain(
            "refused-without-request-id",
            "The service refuses, and there is no RequestId.",
            vec![Act::response(
                200,
                r#"{"Response":{"Error":{"Code":"LimitExceeded","Message":"why"}}}"#,
            )],
        )
        .both(Expected::refused("LimitExceeded", 1)),
        internal(
            "internal-error",
            "The service fails, and does not say how far it got.",
            "InternalError",
        ),
        internal(
            "internal-server-error",
            "The service fails with the code that the documents of cvm name.",
            "InternalServerError",
        ),
        internal(
            "internal-error-in-detail",
            "The service fails with a sub-code of InternalError.",
            "InternalError.DbError",
        ),
        internal(
            "failed-operation-unnamed",
            "The service fails with a sub-code of FailedOperation that no document names.",
            "FailedOperation.SomethingNew",
        ),
    ]
}

fn throttled() -> Vec<Row> {
    let storm = |name, what, code| {
        Row::plain(name, what, vec![Act::refusal(code)]).both(Expected::refused(code, ATTEMPTS))
    };
    let throttled = || Act::refusal("RequestLimitExceeded.UinLimitExceeded");
    vec![
        storm("throttled", "Every call is throttled.", "RequestLimitExceeded"),
        storm(
            "throttled-by-account",
            "Every call is throttled for its account.",
            "RequestLimitExceeded.UinLimitExceeded",
        ),
        storm(
            "throttled-by-address",
            "Every call is throttled for its address.",
            "RequestLimitExceeded.IPLimitExceeded",
        ),
        storm(
            "throttled-by-region",
            "Every call is throttled for its account and region.",
            "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        ),
        Row::plain(
            "throttled-twice",
            "Two calls are throttled, the third is done.",
            vec![throttled(), throttled(), Act::done()],
        )
        .both(Expected::done(3)),
        Row::plain(
            "throttled-with-429",
            "A call is throttled with status 429, the next is done.",
            vec![Act::response(429, &refusal("RequestLimitExceeded")), Act::done()],
        )
        .both(Expected::done(2)),
        Row::plain(
            "throttled-then-reset",
            "A call is throttled; the connection is reset after the next request.",
            vec![throttled(), Act::end(End::Reset).ran()],
        )
        .gives(
            Expected::fails(Status::Network, Outcome::Unknown, 2),
            Expected::fails(Status::Network, Outcome::Unknown, ATTEMPTS),
        ),
    ]
}

fn clocks() -> Vec<Row> {
    const HOUR_S: i64 = 3600;
    let service = |clock_ahead_s, date| {
        vec![Act::new(Then::Service(Service { clock_ahead_s, date, secret_id: None }))]
    };
    let expired = |attempts| Expected::refused("AuthFailure.SignatureExpire", attempts);
    vec![
        Row::plain("clock-behind", "The client's clock is an hour behind.", service(HOUR_S, true))
            .both(Expected::done(2)),
        Row::plain("clock-ahead", "The client's clock is an hour ahead.", service(-HOUR_S, true))
            .both(Expected::done(2)),
        Row::plain(
            "expired-credentials",
            "The service takes the credentials for expired, and the client has no others.",
            vec![Act::new(Then::Service(Service { secret_id: Some("AKIDother"), ..Service::ANY }))],
        )
        .both(Expected::refused("AuthFailure.TokenFailure", 1)),
        Row::plain(
            "clock-behind-and-no-date",
            "The client's clock is an hour behind, and no response says what time it is.",
            service(HOUR_S, false),
        )
        .both(expired(1)),
        Row::plain(
            "expired-for-ever",
            "The service finds every signature expired, and its clock is the client's.",
            vec![Act::refusal("AuthFailure.SignatureExpire")],
        )
        .both(expired(1)),
    ]
}
