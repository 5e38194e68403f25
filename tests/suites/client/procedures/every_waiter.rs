//! Tests of every waiter of every committed spec, against a service whose responses follow the waiter's own conditions.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Map, Value as Json, json};
use tcapi::schema::{
    Acceptor, Action, Kind, Match, Missing, ObjectId, Service, State, Subjects, Test, Waiter,
};
use tcapi_tests::canned::Canned;
use tcapi_tests::slowness::at_some_scale;
use tcapi_tests::workspace_root;

use super::waits::{Failure, Language, Limits, Program, Rust, Wait, committed};
use super::{refusal, response};

/// The ids of the waits. No service knows them, and nothing checks their pattern here.
const IDS: [&str; 2] = ["first", "last"];

/// The service's message of a failure.
const SAID: &str = "it broke";

const HOUR: Duration = Duration::from_secs(3600);

/// A waiter with its service and action.
struct Case<'c> {
    language: &'c dyn Language,
    service: &'c Service,
    action: Action<'c>,
    waiter: Waiter<'c>,
}

/// Runs a test for every waiter.
fn for_each(language: &dyn Language, test: &dyn Fn(&Case<'_>)) {
    let mut waiters = 0;
    for service in &committed().1 {
        for waiter in service.waiters() {
            let action = service.action_at(waiter.action.into());
            println!("{} {}: {}", service.name(), action.name, waiter.name);
            test(&Case { language, service, action, waiter });
            waiters += 1;
        }
    }
    assert!(waiters >= 12, "only {waiters} waiters");
}

impl Case<'_> {
    /// Waits, while the service sends the rounds one after the other, and then the last one always. Returns the result
    /// and the number of requests.
    fn run(&self, rounds: Vec<String>, limits: Limits) -> (Result<(), Failure>, usize) {
        let next = AtomicUsize::new(0);
        let server = Canned::start_with(200, move |_| {
            rounds[next.fetch_add(1, Ordering::Relaxed).min(rounds.len() - 1)].clone()
        });
        let server = server.unwrap();
        let request = match self.waiter.of {
            Some(of) => json!({ of.ids: IDS }).to_string(),
            None => "{}".to_owned(),
        };
        let ended = self.language.wait(&Wait {
            endpoint: server.url(),
            waiter: self.waiter.name,
            names: [self.service.name(), self.service.version(), self.action.name],
            request: &request,
            limits,
        });
        (ended, server.asked().len())
    }

    /// A response with one of these items for each id, or, for a waiter without ids, with the members of the last.
    fn shown(&self, items: &[Option<Json>]) -> String {
        let Some(of) = self.waiter.of else {
            return response(items.last().cloned().flatten().unwrap_or_else(|| json!({})));
        };
        let mut members = json!({});
        let items: Vec<Json> = items.iter().flatten().cloned().collect();
        put(&mut members, of.items, items.into());
        response(members)
    }

    /// An item of each id that meets these conditions with their value of that number.
    fn meeting(&self, matches: &[Match<'_>], number: usize) -> Vec<Option<Json>> {
        let item = |id: &&str| {
            let mut item = self.of_id(id);
            for one in matches {
                let value = one.values[number.min(one.values.len() - 1)];
                put(&mut item, one.path, self.value(one.path, value));
            }
            Some(item)
        };
        IDS.iter().map(item).collect()
    }

    /// An item without a state.
    fn of_id(&self, id: &str) -> Json {
        let mut item = json!({});
        if let Some(of) = self.waiter.of {
            put(&mut item, of.key, id.into());
        }
        item
    }

    fn in_no_state(&self) -> String {
        self.shown(&IDS.map(|id| Some(self.of_id(id))))
    }

    /// A value of a condition, as JSON of the type at that path.
    fn value(&self, path: &str, text: &str) -> Json {
        let whole = match self.waiter.of {
            Some(of) => format!("{}.{path}", of.items),
            None => path.to_owned(),
        };
        match kind(self.service, self.action.response, &whole) {
            Kind::String | Kind::Enum(_) | Kind::Timestamp | Kind::Date => text.into(),
            _ => serde_json::from_str(text).unwrap(),
        }
    }

    /// A response for which the acceptor decides, with the value of that number of its conditions.
    fn decided_by(&self, acceptor: &Acceptor<'_>, number: usize) -> String {
        let mut items = match &acceptor.test {
            Test::Code(code) => return refusal(code, SAID),
            Test::All(matches) | Test::Response(matches) => self.meeting(matches, number),
            Test::Any(matches) => {
                let mut items = self.meeting(matches, number);
                items[0] = Some(self.of_id(IDS[0]));
                items
            }
        };
        if let (Some(path), Some(item), true) =
            (acceptor.message, items[1].as_mut(), says(acceptor))
        {
            put(item, path, SAID.into());
        }
        self.shown(&items)
    }

    /// The items of all ids in the target state.
    fn reached(&self) -> Vec<Option<Json>> {
        let acceptor = self.waiter.acceptors.iter().find(|one| one.state == State::Success);
        self.meeting(matches(acceptor.unwrap()), 0)
    }
}

fn matches<'a>(acceptor: &'a Acceptor<'_>) -> &'a [Match<'a>] {
    match &acceptor.test {
        Test::All(matches) | Test::Any(matches) | Test::Response(matches) => matches,
        Test::Code(_) => &[],
    }
}

/// Whether the response has a message for the acceptor's result, in a field that is none of the conditions.
fn says(acceptor: &Acceptor<'_>) -> bool {
    acceptor.message.is_some_and(|path| matches(acceptor).iter().all(|one| one.path != path))
}

/// Sets the value at a path. A list on the way has one item.
fn put(into: &mut Json, path: &str, value: Json) {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let (name, is_list) = name.strip_suffix("[]").map_or((name, false), |name| (name, true));
    let members: &mut Map<String, Json> = into.as_object_mut().unwrap();
    let Some(rest) = rest else {
        members.insert(name.to_owned(), if is_list { json!([value]) } else { value });
        return;
    };
    let empty = if is_list { json!([{}]) } else { json!({}) };
    let inner = members.entry(name).or_insert(empty);
    put(if is_list { &mut inner[0] } else { inner }, rest, value);
}

/// The kind of the value at a path.
fn kind(service: &Service, object: ObjectId, path: &str) -> Kind {
    let mut of = Kind::Object(object);
    for name in path.split('.') {
        let Kind::Object(id) = of else { panic!("{path} leads nowhere") };
        let object = service.object(id);
        let at = object.position(name.trim_end_matches("[]")).unwrap();
        of = object.field(at).kind;
    }
    of
}

/// Delays that are almost zero.
const SOON: Limits = Limits {
    timeout: HOUR,
    delay: (Duration::from_millis(1), Duration::from_millis(2)),
    cancel_after: None,
};

/// The path of the last id.
fn path_of_last(of: Subjects<'_>) -> String {
    format!("{}[1]", of.ids)
}

/// Each of its acceptors, with each of its values, ends the wait as the spec says, or makes it continue.
fn each_acceptor_decides(case: &Case<'_>) {
    for acceptor in &case.waiter.acceptors {
        let values = matches(acceptor).iter().map(|one| one.values.len()).max().unwrap_or(1);
        for number in 0..values {
            let decides = case.decided_by(acceptor, number);
            let rounds = vec![case.in_no_state(), decides, case.shown(&case.reached())];
            let (ended, asked) = case.run(rounds, SOON);
            match acceptor.state {
                State::Success => assert_eq!((ended.ok(), asked), (Some(()), 2)),
                State::Retry => assert_eq!((ended.ok(), asked), (Some(()), 3)),
                State::Failure => {
                    let error = ended.unwrap_err();
                    assert_eq!((&*error.status, asked), ("TC_ERR_WAIT_FAILED", 2), "{error:?}");
                    let whose = case.waiter.of.map(path_of_last).unwrap_or_default();
                    if let Test::Any(_) = acceptor.test {
                        assert_eq!(error.path, whose, "{error:?}");
                    }
                    let texts: Vec<&str> = matches(acceptor)
                        .iter()
                        .map(|one| one.values[number.min(one.values.len() - 1)])
                        .collect();
                    let is_told = texts.iter().all(|text| error.message.contains(text));
                    let says = !says(acceptor) || error.message.contains(SAID);
                    assert!(is_told && says, "{error:?}");
                }
            }
        }
    }
}

/// A missing id has the meaning that the spec defines.
fn an_absent_id_decides(case: &Case<'_>) {
    let Some(of) = case.waiter.of else { return };
    let all = case.reached();
    let (none, some) = (case.shown(&[]), case.shown(&all[..1]));
    let all = case.shown(&all);
    for shown in [none, some] {
        let (ended, asked) = case.run(vec![shown.clone(), all.clone()], SOON);
        match case.waiter.missing {
            Missing::Retry => assert_eq!((ended.ok(), asked), (Some(()), 2)),
            Missing::Success => assert_eq!((ended.ok(), asked), (Some(()), 1)),
            Missing::Failure => {
                let error = ended.unwrap_err();
                assert_eq!((&*error.status, asked), ("TC_ERR_WAIT_FAILED", 1), "{error:?}");
                assert!(error.path.starts_with(of.ids), "{error:?}");
            }
        }
    }
}

/// A refusal that would also refuse the next call ends the wait.
fn a_missing_permission_ends_it(case: &Case<'_>) {
    let (ended, asked) = case.run(vec![refusal("UnauthorizedOperation", "no")], SOON);
    let error = ended.unwrap_err();
    assert_eq!((&*error.status, asked), ("TC_ERR_SERVICE", 1), "{error:?}");
    assert_eq!(error.code, "UnauthorizedOperation");
}

/// The deadline ends the wait.
fn it_does_not_outlast_its_deadline(case: &Case<'_>) {
    at_some_scale(|scale| {
        let timeout = scale * Duration::from_millis(30);
        let (ended, _) = case.run(vec![case.in_no_state()], Limits { timeout, ..SOON });
        let error = ended.unwrap_err();
        assert_eq!((&*error.status, &*error.outcome), ("TC_ERR_TIMEOUT", "NOT_SENT"), "{error:?}");
        error.message.contains("last seen").then_some(()).ok_or(error.message)
    });
}

/// A token ends the wait, in a delay or in a call.
fn it_does_not_outlast_its_token(case: &Case<'_>) {
    let cancel_after = Some(Duration::from_millis(20));
    let limits = Limits { timeout: 24 * HOUR, delay: (HOUR, HOUR), cancel_after };
    let (ended, _) = case.run(vec![case.in_no_state()], limits);
    let error = ended.unwrap_err();
    assert_eq!(error.status, "TC_ERR_CANCELLED", "{error:?}");
}

fn every_waiter_ends(language: &dyn Language) {
    for_each(language, &|case| {
        each_acceptor_decides(case);
        an_absent_id_decides(case);
        a_missing_permission_ends_it(case);
        it_does_not_outlast_its_deadline(case);
        it_does_not_outlast_its_token(case);
    });
}

#[test]
fn in_rust() {
    every_waiter_ends(&Rust::new());
}

#[test]
fn in_c_sanitized() {
    let program = Program::in_c();
    every_waiter_ends(&program);
    program.end();
}

#[test]
fn in_cpp_sanitized() {
    let program = Program::in_cpp();
    every_waiter_ends(&program);
    program.end();
}

#[test]
fn in_go() {
    let program = Program::in_go();
    every_waiter_ends(&program);
    program.end();
}

#[test]
fn the_page_lists_it() {
    let page = std::fs::read_to_string(workspace_root().join("docs/several-calls.md")).unwrap();
    let words: Vec<&str> = page.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    for_each(&Rust::new(), &|case| {
        let name = case.waiter.name;
        assert!(words.contains(&name), "docs/several-calls.md does not list {name}");
    });
}
