//! Every waiter of every committed spec, against a service whose responses are made of the waiter's own conditions.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Map, Value as Json, json};
use tcapi::schema::{
    Acceptor, Action, Kind, Match, Missing, ObjectId, Service, State, Subjects, Test, Waiter,
};
use tcapi::{CallOptions, CancelToken, Client, Error, Outcome, Status, Validation, WaitOptions};
use tcapi_tests::canned::Canned;
use tcapi_tests::native::target_dir;
use tcapi_tests::slowness::at_some_scale;
use tcapi_tests::workspace_root;

use crate::{refusal, response, without_region};

/// What is asked for. No service knows these ids, and nothing checks their form here.
const IDS: [&str; 2] = ["first", "last"];

/// What the service says of a failure.
const SAID: &str = "it broke";

/// A client that knows all committed specs, and the services that it knows.
fn known() -> &'static (Client, Vec<Service>) {
    static KNOWN: OnceLock<(Client, Vec<Service>)> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let models = tcapi_codegen::load_all(&workspace_root().join("specs")).unwrap();
        let file = target_dir().join("every_waiter.services");
        std::fs::write(&file, tcapi_codegen::services_file(&models).unwrap()).unwrap();
        let builder = without_region("http://localhost:9").region("ap-guangzhou");
        // The ids are none of the service's, and parameters beside them are left out.
        let builder = builder.validation(Validation::Off).add_services_from(&file).unwrap();
        (builder.build().unwrap(), tcapi::load_services(&file).unwrap())
    })
}

/// A waiter with what it is of.
struct Case<'c> {
    service: &'c Service,
    action: Action<'c>,
    waiter: Waiter<'c>,
}

/// Runs a test for every waiter.
fn for_each(test: impl Fn(&Case<'_>)) {
    let mut waiters = 0;
    for service in &known().1 {
        for waiter in service.waiters() {
            let action = service.action_at(waiter.action.into());
            println!("{} {}: {}", service.name(), action.name, waiter.name);
            test(&Case { service, action, waiter });
            waiters += 1;
        }
    }
    assert!(waiters >= 12, "only {waiters} waiters");
}

impl Case<'_> {
    /// Waits, while the service answers one round after the other, and the last one for ever. With how many requests there
    /// were.
    fn run(&self, rounds: Vec<String>, options: WaitOptions) -> (Result<(), Error>, usize) {
        let next = AtomicUsize::new(0);
        let server = Canned::start_with(200, move |_| {
            rounds[next.fetch_add(1, Ordering::Relaxed).min(rounds.len() - 1)].clone()
        });
        let server = server.unwrap();
        let ended = self.wait(&server, options);
        (ended, server.asked().len())
    }

    fn wait(&self, server: &Canned, mut options: WaitOptions) -> Result<(), Error> {
        options.call = options.call.endpoint(server.url());
        let client = &known().0;
        let request = match self.waiter.of {
            Some(of) => json!({ of.ids: IDS }).to_string(),
            None => "{}".to_owned(),
        };
        let names = [self.service.name(), self.service.version(), self.action.name];
        let template = client.template(names[0], names[1], names[2], &request).unwrap();
        let mut decode =
            |body: &[u8]| tcapi::schema::decode_text(self.service, self.action.response, body);
        tcapi::wait(client, &self.waiter, &template, &options, &mut decode)
    }

    /// A response with these items of the ids, or, of a waiter without ids, with the members of the last.
    fn shown(&self, items: &[Option<Json>]) -> String {
        let Some(of) = self.waiter.of else {
            return response(items.last().cloned().flatten().unwrap_or_else(|| json!({})));
        };
        let mut members = json!({});
        let items: Vec<Json> = items.iter().flatten().cloned().collect();
        put(&mut members, of.items, items.into());
        response(members)
    }

    /// An item of each id, which meets these conditions by the value of that number.
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

    /// An item in no state.
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

    /// A value of a condition, as JSON has it at that path.
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

    /// A response that the acceptor decides on, by the value of that number of its conditions.
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

    /// The items of all ids in the state that is waited for.
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

/// Whether the service explains what is decided, by a value that is none of the conditions.
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
        let at = object.position(name.trim_end_matches("[]"), 0).unwrap();
        of = object.field(at).kind;
    }
    of
}

fn soon() -> WaitOptions {
    WaitOptions::new().delay(Duration::from_millis(1), Duration::from_millis(2))
}

/// The path of the last id.
fn path_of_last(of: Subjects<'_>) -> String {
    format!("{}[1]", of.ids)
}

/// Each of its acceptors, with each of its values, ends the wait as the spec says, or has it go on.
#[test]
fn each_acceptor_decides() {
    for_each(|case| {
        for acceptor in &case.waiter.acceptors {
            let values = matches(acceptor).iter().map(|one| one.values.len()).max().unwrap_or(1);
            for number in 0..values {
                let decides = case.decided_by(acceptor, number);
                let rounds = vec![case.in_no_state(), decides, case.shown(&case.reached())];
                let (ended, asked) = case.run(rounds, soon());
                match acceptor.state {
                    State::Success => assert_eq!((ended.ok(), asked), (Some(()), 2)),
                    State::Retry => assert_eq!((ended.ok(), asked), (Some(()), 3)),
                    State::Failure => {
                        let error = ended.unwrap_err();
                        assert_eq!((error.status(), asked), (Status::WaitFailed, 2), "{error}");
                        let whose = case.waiter.of.map(path_of_last);
                        if let Test::Any(_) = acceptor.test {
                            assert_eq!(error.path(), whose.as_deref(), "{error}");
                        }
                        let texts: Vec<&str> = matches(acceptor)
                            .iter()
                            .map(|one| one.values[number.min(one.values.len() - 1)])
                            .collect();
                        let is_told = texts.iter().all(|text| error.message().contains(text));
                        let says = !says(acceptor) || error.message().contains(SAID);
                        assert!(is_told && says, "{error}");
                    }
                }
            }
        }
    });
}

/// An id that is not there means what the spec says.
#[test]
fn an_absent_id_decides() {
    for_each(|case| {
        let Some(of) = case.waiter.of else { return };
        let all = case.reached();
        let (none, some) = (case.shown(&[]), case.shown(&all[..1]));
        let all = case.shown(&all);
        for shown in [none, some] {
            let (ended, asked) = case.run(vec![shown.clone(), all.clone()], soon());
            match case.waiter.missing {
                Missing::Retry => assert_eq!((ended.ok(), asked), (Some(()), 2)),
                Missing::Success => assert_eq!((ended.ok(), asked), (Some(()), 1)),
                Missing::Failure => {
                    let error = ended.unwrap_err();
                    assert_eq!((error.status(), asked), (Status::WaitFailed, 1), "{error}");
                    assert!(error.path().is_some_and(|path| path.starts_with(of.ids)), "{error}");
                }
            }
        }
    });
}

/// A refusal that the next call would meet as well ends it.
#[test]
fn a_missing_permission_ends_it() {
    for_each(|case| {
        let (ended, asked) = case.run(vec![refusal("UnauthorizedOperation", "no")], soon());
        let error = ended.unwrap_err();
        assert_eq!((error.status(), asked), (Status::Service, 1), "{error}");
        assert_eq!(error.code(), Some("UnauthorizedOperation"));
    });
}

/// The deadline ends it, and so does a token.
#[test]
fn it_does_not_outlast_its_deadline_or_token() {
    for_each(|case| {
        at_some_scale(|scale| {
            let options = soon().timeout(scale * Duration::from_millis(30));
            let (ended, _) = case.run(vec![case.in_no_state()], options);
            let error = ended.unwrap_err();
            assert_eq!((error.status(), error.outcome()), (Status::Timeout, Outcome::NotSent));
            error.message().contains("last seen").then_some(()).ok_or_else(|| error.to_string())
        });

        let token = CancelToken::new().unwrap();
        let (fired, body) = (token.clone(), case.in_no_state());
        let server = Canned::start_with(200, move |_| {
            fired.fire();
            body.clone()
        });
        let hour = Duration::from_secs(3600);
        let options = WaitOptions::new().call(CallOptions::new().cancel(token)).delay(hour, hour);
        let ended = case.wait(&server.unwrap(), options.timeout(24 * hour));
        assert_eq!(ended.unwrap_err().status(), Status::Cancelled);
    });
}

#[test]
fn the_page_lists_it() {
    let page = std::fs::read_to_string(workspace_root().join("docs/several-calls.md")).unwrap();
    let words: Vec<&str> = page.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    for_each(|case| {
        let name = case.waiter.name;
        assert!(words.contains(&name), "docs/several-calls.md does not list {name}");
    });
}
