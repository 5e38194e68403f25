//! Tests that a table reads back as it was written.

use crate::definition::{Action, Check, Enum, Field, Object, Part, Pattern, Rule, Service, Use};
use crate::testing::field;
use crate::{
    Acceptor, CommonCodes, Condition, Cursor, Delay, Effect, EnumId, ErrorCode, Kind, Length,
    Match, Missing, ObjectId, Page, Procedures, RateLimit, Retry, RuleKind, Settle, State,
    Subjects, Test, Waiter, parse_pattern,
};

fn length(min: u32, max: u32) -> Length<'static> {
    Length { min, max, error: "E.Length" }
}

fn code(code: &'static str, retry: Retry) -> ErrorCode<'static> {
    ErrorCode { code, retry, names_id: retry == Retry::Never }
}

fn pages() -> Procedures<'static> {
    let page = Page {
        items: "J",
        key: Some("A"),
        total: None,
        cursor: Cursor::Token { token: "B", next: "J[].C" },
        limit: Some(("C", 100)),
    };
    Procedures { page: Some(page), ..Procedures::default() }
}

const SUBJECTS: Subjects<'static> = Subjects { ids: "List", items: "J", key: "A" };
const DELAY: Delay = Delay { min_ms: 1, max_ms: 86_400_000 };

fn one_of(path: &'static str, values: &[&'static str]) -> Match<'static> {
    Match { path, values: values.to_vec() }
}

fn settling() -> Procedures<'static> {
    let settle = Settle {
        look: 1,
        of: SUBJECTS,
        operation: vec![one_of("D", &["Abolish"])],
        request_id: "E",
        done: vec![one_of("F", &["SUCCESS"]), one_of("G", &["1", "2"])],
        failed: vec![one_of("F", &["FAILED"])],
        message: Some("H"),
        missing: Missing::Success,
        window_ms: 60_000,
        delay: DELAY,
    };
    Procedures { settle: Some(settle), fleet: Some("List"), page: None }
}

fn waiters() -> Vec<Waiter<'static>> {
    let of = |state, test| Acceptor { state, test, message: None };
    let acceptors = vec![
        Acceptor { message: Some("H"), ..of(State::Failure, Test::Any(vec![one_of("A", &["x"])])) },
        of(State::Success, Test::All(vec![one_of("A", &["y", "z"]), one_of("B", &["true"])])),
        of(State::Retry, Test::Code("A.Own")),
    ];
    let whole = vec![of(State::Success, Test::Response(vec![one_of("J.A", &[""])]))];
    let waiter = |name, of, missing, acceptors| Waiter {
        name,
        action: 1,
        of,
        missing,
        acceptors,
        delay: DELAY,
    };
    vec![
        waiter("Gone", Some(SUBJECTS), Missing::Failure, acceptors),
        waiter("Ready", None, Missing::Retry, whole),
    ]
}

/// A service with every kind of element in every form.
pub(super) fn service() -> Service {
    let kinds = [
        Kind::String,
        Kind::I64,
        Kind::U64,
        Kind::F64,
        Kind::Bool,
        Kind::Bytes,
        Kind::Timestamp,
        Kind::Date,
        Kind::Enum(EnumId(1)),
        Kind::Object(ObjectId(2)),
    ];
    let names = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
    let plain = names.into_iter().zip(kinds).map(|(name, kind)| field(name, kind, false));
    let ints = Check::Integers { min: i128::MIN, max: 1 << 70, error: "E.Integers" };
    let floats = Check::Floats { min: -0.5, max: f64::MAX, error: "InvalidParameterValue" };
    let allowed = Check::Allowed { integers: vec![-1, 1 << 63, 7], error: "E.Allowed" };
    let steps = Check::Steps { from: -10, step: 1 << 63, error: "E.Steps" };
    let source = "ins-[a-z0-9\u{e9}]{2,8}";
    let parts = parse_pattern(source).unwrap();
    let pattern = Check::Pattern { pattern: Pattern { source, parts }, error: "E.Pattern" };
    let checks = vec![Check::Length(length(3, u32::MAX)), pattern];
    let asked = field("A", Kind::String, false);
    let used = Use { position: 0, field: Field { required: true, error: "E.Used", ..asked } };
    let request = vec![
        Field { required: true, length: Some(length(0, 100)), ..field("List", Kind::String, true) },
        Field { secret: true, error: "E.Type", ..field("Secret", Kind::Date, false) },
        Field { checks, ..field("Text", Kind::String, false) },
        Field { checks: vec![ints], ..field("Integer", Kind::I64, false) },
        Field { checks: vec![allowed, steps], ..field("Steps", Kind::U64, false) },
        Field { checks: vec![floats], ..field("Number", Kind::F64, false) },
        Field { uses: vec![used], ..field("Used", Kind::Object(ObjectId(2)), false) },
    ];
    let rule = |kind, fields| Rule { kind, fields, error: "E.Rule", condition: None };
    let condition = |value, assumed| Some(Condition { value, assumed });
    let required_if = |condition| Rule { condition, ..rule(RuleKind::RequiredIf, vec![3, 2]) };
    let rules = vec![
        rule(RuleKind::Requires, vec![2, 1]),
        rule(RuleKind::ExactlyOne, vec![0, 1, 2]),
        required_if(condition("7", true)),
        required_if(condition("-1", false)),
    ];
    let object = |name, fields, rules| Object { name, fields, rules };
    let action = |name, request, effect, errors| Action {
        name,
        request: ObjectId(request),
        response: ObjectId(1),
        effect,
        idempotent: effect == Effect::Read,
        region_required: effect == Effect::Destroy,
        rate_limit: (effect == Effect::Write).then_some(RateLimit { calls: 10, per_ms: 60_000 }),
        errors,
        procedures: match effect {
            Effect::Read => pages(),
            Effect::Write => Procedures::default(),
            Effect::Destroy => settling(),
        },
    };
    let own = vec![code("A.Own", Retry::Backoff), code("C.Common", Retry::IfIdempotent)];
    Service {
        name: "test",
        version: "2020-01-01",
        objects: vec![
            object("First", request, rules),
            object("Nothing", vec![], vec![]),
            object("Plain", plain.collect(), vec![]),
        ],
        enums: vec![
            Enum { name: "None", values: vec![] },
            Enum { name: "Some", values: vec!["ONE", "", "Three"] },
        ],
        actions: vec![
            action("Abolish", 0, Effect::Destroy, vec![]),
            action("Look", 1, Effect::Read, vec![code("B.Other", Retry::Never)]),
            action("Write", 2, Effect::Write, own),
        ],
        waiters: waiters(),
        common_errors: vec![code("C.Common", Retry::Never), code("D.Common", Retry::Backoff)],
    }
}

#[test]
fn all_of_a_service_is_in_its_table() {
    is_all_in(service().open().unwrap());
}

/// Checks that a table contains all of [`service`].
pub(super) fn is_all_in(found: &crate::Service) {
    let wanted = service();
    assert_eq!((found.name(), found.version()), (wanted.name, wanted.version));
    assert_eq!(found.objects().len(), wanted.objects.len());
    for (found, wanted) in found.objects().zip(&wanted.objects) {
        assert_eq!((found.name, found.field_count()), (wanted.name, wanted.fields.len()));
        for (found, wanted) in found.fields().zip(&wanted.fields) {
            let flags = |f: &Field| (f.name, f.kind, f.list, f.required, f.secret, f.error);
            let (name, kind, list) = (found.name, found.kind, found.list);
            assert_eq!(
                (name, kind, list, found.required, found.secret, found.error()),
                flags(wanted)
            );
            assert_eq!(found.length(), wanted.length);
            assert_eq!(found.response_only, wanted.response_only);
            let checks = found.checks();
            assert_eq!(checks.iter().count(), wanted.checks.len());
            for (found, wanted) in checks.iter().zip(&wanted.checks) {
                check(*found, wanted);
            }
        }
        assert_eq!(found.rules().len(), wanted.rules.len());
        for (rule, wanted) in found.rules().zip(&wanted.rules) {
            let fields: Vec<_> = rule.fields().map(|at| at as u16).collect();
            assert_eq!(
                (rule.kind, fields, rule.error, rule.condition),
                (wanted.kind, wanted.fields.clone(), wanted.error, wanted.condition)
            );
        }
    }
    assert_eq!(found.enums().len(), wanted.enums.len());
    for (found, wanted) in found.enums().zip(&wanted.enums) {
        assert_eq!(
            (found.name, found.values().collect::<Vec<_>>()),
            (wanted.name, wanted.values.clone())
        );
    }
    assert_eq!(found.waiters().collect::<Vec<_>>(), wanted.waiters);
    assert_eq!(found.waiter("Ready").as_ref(), wanted.waiters.get(1));
    assert_eq!(found.waiter("Read"), None);
    assert_eq!(found.actions().len(), wanted.actions.len());
    for (found, wanted) in found.actions().zip(&wanted.actions) {
        assert_eq!(
            (found.name, found.request, found.response, found.effect, found.rate_limit),
            (wanted.name, wanted.request, wanted.response, wanted.effect, wanted.rate_limit)
        );
        assert_eq!(
            (found.idempotent, found.region_required),
            (wanted.idempotent, wanted.region_required)
        );
        let procedures = found.procedures;
        let procedures = Procedures {
            page: procedures.page(),
            settle: procedures.settle(),
            fleet: procedures.fleet(),
        };
        assert_eq!(procedures, wanted.procedures);
    }
}

fn check(found: crate::Check<'_>, wanted: &Check) {
    match (found, wanted) {
        (crate::Check::Length(found), Check::Length(wanted)) => assert_eq!(found, *wanted),
        (
            crate::Check::Integers { min, max, error },
            Check::Integers { min: least, max: most, error: code },
        ) => assert_eq!((min, max, error), (*least, *most, *code)),
        (
            crate::Check::Allowed { integers, error },
            Check::Allowed { integers: wanted, error: code },
        ) => assert_eq!((integers.iter().collect::<Vec<_>>(), error), (wanted.clone(), *code)),
        (
            crate::Check::Steps { from, step, error },
            Check::Steps { from: first, step: each, error: code },
        ) => assert_eq!((from, step, error), (*first, *each, *code)),
        (
            crate::Check::Floats { min, max, error },
            Check::Floats { min: least, max: most, error: code },
        ) => assert_eq!((min, max, error), (*least, *most, *code)),
        (
            crate::Check::Pattern { pattern: found, error },
            Check::Pattern { pattern: wanted, error: code },
        ) => {
            assert_eq!((found.source(), error), (wanted.source, *code));
            assert_eq!(found.parts().len(), wanted.parts.len());
            for (found, Part { class, min, max }) in found.parts().zip(&wanted.parts) {
                assert_eq!((found.min, found.max), (usize::from(*min), usize::from(*max)));
                for c in ('\0'..='\u{200}').chain([char::MAX]) {
                    let wanted = class.iter().any(|&(low, high)| low <= c && c <= high);
                    assert_eq!(found.accepts(c), wanted, "{c:?}");
                }
            }
        }
        (found, wanted) => panic!("{found:?} is not {wanted:?}"),
    }
}

#[test]
fn an_action_is_found_by_its_name() {
    let service = service().open().unwrap();
    for name in ["Abolish", "Look", "Write"] {
        assert_eq!(service.action(name).unwrap().name, name);
    }
    for name in ["", "A", "Abolis", "Abolished", "M", "Zebra"] {
        assert!(service.action(name).is_none(), "{name}");
    }
}

#[test]
fn what_an_action_says_of_a_code_counts_before_what_all_say() {
    let service = service().open().unwrap();
    let codes = |name| service.action(name).unwrap().errors;
    assert_eq!(codes("Look").find("C.Common").unwrap().retry, Retry::Never);
    assert_eq!(codes("Write").find("C.Common").unwrap().retry, Retry::IfIdempotent);
    assert_eq!(codes("Write").find("B.Other"), None);
    let all: Vec<_> = codes("Write").iter().map(|known| known.code).collect();
    assert_eq!(all, ["A.Own", "C.Common", "D.Common"]);
    assert_eq!(codes("Abolish").iter().count(), 2);
    assert_eq!(crate::ErrorCodes::NONE.iter().count(), 0);
}

#[test]
fn codes_of_all_actions_stand_in_a_table_of_their_own() {
    let with = service();
    let without = Service { common_errors: Vec::new(), ..service() };
    let (table, bare) = (with.table().unwrap(), without.table().unwrap());
    assert_eq!((table.rows, table.text), (bare.rows, bare.text));
    let opened = [&with, &without].map(|service| service.open().unwrap().common_codes());
    let codes = opened.map(|common| common.iter().map(|known| known.code).collect::<Vec<_>>());
    assert_eq!(codes, [vec!["C.Common", "D.Common"], vec![]]);
    // Equal tables are shared, wherever they come from.
    let again = with.open().unwrap().common_codes();
    assert!(std::ptr::eq(opened[0].or(again), opened[0]));
    assert!(std::ptr::eq(opened[0].or(opened[1]), opened[1]));
    assert!(std::ptr::eq(CommonCodes::NONE.or(opened[0]), opened[0]));
}

#[test]
fn what_is_said_often_is_written_once() {
    let once = service();
    let mut twice = service();
    twice.objects.extend(service().objects);
    let (once, twice) = (once.table().unwrap(), twice.table().unwrap());
    assert_eq!(once.text, twice.text);
    // Only objects, fields and rules: names, checks and patterns are shared with the first.
    let rows = twice.rows.len() - once.rows.len();
    let (objects, fields, rules) = (3 * 12, 17 * 10, 4 * 11 + 9 * 2);
    assert_eq!(rows, objects + fields + rules);
}

#[test]
fn a_service_that_is_too_large_is_refused() {
    let objects = |count| {
        let objects = (0..count).map(|_| Object { name: "O", fields: vec![], rules: vec![] });
        Service { objects: objects.collect(), ..Service::default() }.table().map(|_| ())
    };
    assert_eq!(objects(65_534), Ok(()));
    assert_eq!(objects(65_535).unwrap_err().to_string(), "a service has too many objects");
    let check = || Check::Length(length(0, 1));
    let checks = vec![check(), check(), check()];
    let checked = Field { checks, ..field("F", Kind::String, false) };
    let object = Object { name: "O", fields: vec![checked], rules: vec![] };
    let checked = Service { objects: vec![object], ..Service::default() };
    assert!(checked.table().is_err());
    let name: &'static str = "x".repeat(256).leak();
    let long = Service { enums: vec![Enum { name, values: vec![] }], ..Service::default() };
    assert!(long.table().unwrap_err().to_string().ends_with("is longer than 255 bytes"));
}

#[test]
fn an_empty_service_has_objects_without_fields() {
    let object = crate::Service::EMPTY.object(ObjectId(5));
    assert_eq!((object.name, object.field_count(), object.rules().len()), ("", 0, 0));
    assert_eq!(crate::Service::EMPTY.actions().len(), 0);
}

#[test]
fn a_use_of_an_object_replaces_what_its_fields_ask() {
    let check = |most| vec![Check::Length(length(0, most))];
    let own = Field { required: true, checks: check(9), ..field("Text", Kind::String, false) };
    let asked = Field { required: false, response_only: true, checks: check(3), ..own.clone() };
    let plain = field("Other", Kind::I64, false);
    let holds = Field {
        uses: vec![Use { position: 0, field: asked }],
        ..field("Holds", Kind::Object(ObjectId(0)), false)
    };
    let object = |name, fields| Object { name, fields, rules: vec![] };
    let objects = vec![object("Part", vec![own, plain]), object("Whole", vec![holds])];
    let service = Service { objects, ..Service::default() }.open().unwrap();
    let uses = service.field(ObjectId(1), 0).uses();
    let most = |field: crate::Field<'_>| match field.checks().iter().next() {
        Some(crate::Check::Length(length)) => length.max,
        _ => 0,
    };
    let part = |at| service.field(ObjectId(0), at);
    let here = uses.apply(0, part(0));
    assert_eq!(
        (here.name, here.required, here.response_only, most(here)),
        ("Text", false, true, 3)
    );
    for field in [part(0), crate::Uses::NONE.apply(0, part(0)), part(1).uses().apply(0, part(0))] {
        assert_eq!((field.required, field.response_only, most(field)), (true, false, 9));
    }
    assert_eq!((uses.apply(1, part(1)).name, most(uses.apply(1, part(1)))), ("Other", 0));
}
