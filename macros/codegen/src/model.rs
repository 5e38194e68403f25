//! The model of a checked service: the input of every emitter.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::OnceLock;

use tcapi_schema::{Effect, EnumId, Kind, RateLimit, Retry};

use crate::naming;

/// A service with its actions, or one action of it.
#[derive(Debug)]
pub struct Model {
    /// Name on the wire: in the credential scope and in endpoints.
    pub name: String,
    /// Name in programs: of the module in Rust, the namespace in C++, the package in Go and the header; in C,
    /// names begin with it after `tc_`.
    pub program: String,
    /// Value of `X-TC-Version`.
    pub version: String,
    /// The product's name.
    pub title: String,
    /// What the service does.
    pub doc: String,
    /// Objects, including requests and responses; positions are those of the descriptor.
    pub objects: Vec<Object>,
    /// Enumerations; positions are those of the descriptor.
    pub enums: Vec<Enum>,
    /// Actions, sorted by name.
    pub actions: Vec<Action>,
    /// Waiters, sorted by name.
    pub waiters: Vec<Waiter>,
    /// The same as a descriptor, as it will be in the program.
    pub descriptor: &'static tcapi_schema::Service,
    /// The examples of all actions.
    pub examples: Vec<tcapi_schema::Example>,
    /// Every file that it was read from.
    pub files: Vec<PathBuf>,
    /// Where each object is used; computed on first use, as it takes a walk over all objects.
    pub(crate) uses: OnceLock<Vec<Uses>>,
}

/// A waiter.
#[derive(Debug)]
pub struct Waiter {
    /// Its name, such as `InstancesRunning`.
    pub name: String,
    /// The state that it waits for.
    pub doc: String,
    /// Position of the action that is polled.
    pub action: usize,
}

/// An object.
#[derive(Debug)]
pub struct Object {
    /// Name of its type in Rust and C++.
    pub name: String,
    /// Name of its type in C, after `tc_<program>_`.
    pub snake: String,
    /// What it is.
    pub doc: String,
    /// What it is for.
    pub role: Role,
    /// Its fields, in ABI order.
    pub fields: Vec<Field>,
}

/// The role of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The request of an action.
    Request,
    /// The response of an action.
    Response,
    /// Part of requests or responses.
    Part,
}

/// Where an object is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Uses {
    pub(crate) requests: bool,
    pub(crate) responses: bool,
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Name in programs.
    pub ident: String,
    /// What it means, in prose.
    pub doc: String,
    /// The constraints of its value, one sentence each.
    pub limits: Vec<Limit>,
    /// Type of the value, or of each item.
    pub kind: Kind,
    /// Whether it is a list.
    pub list: bool,
    /// Whether a request needs it.
    pub required: bool,
    /// The replacement, if it is deprecated.
    pub deprecated: Option<String>,
    /// Whether it closes a cycle of objects and needs a pointer.
    pub boxed: bool,
    /// Whether it is the token by which a service recognises a repeated request: the library generates one if a
    /// caller gives none.
    pub token: bool,
    /// Whether only responses have it.
    pub response_only: bool,
}

/// A constraint of a value, in the order of a sentence.
#[derive(Debug)]
pub enum Limit {
    /// The constraint of a check, without a full stop, and the code of a refusal.
    Check {
        /// Such as "1 to 100 items".
        asks: String,
        /// The dotted code.
        code: String,
    },
    /// One of an enumeration's values.
    OneOf(EnumId),
    /// It is required as long as another field has one of several values.
    RequiredIf {
        /// Name of the other on the wire.
        field: String,
        /// The values, as on the wire. With none, the other field must be given.
        values: Vec<String>,
        /// The enumeration that they are values of, if they are.
        of: Option<EnumId>,
    },
    /// A constraint that this use of an object puts on one of its fields.
    Use {
        /// Position of the object.
        object: usize,
        /// Name of its field on the wire.
        field: String,
        /// The constraint.
        asks: Asked,
    },
    /// A value of the form that its type has, which the sentence states.
    Form(&'static str),
    /// The service's default.
    Default {
        /// As on the wire.
        value: String,
        /// The enumeration that it is a value of, if it is one.
        of: Option<EnumId>,
    },
}

/// A constraint that a use of an object puts on a field.
#[derive(Debug)]
pub enum Asked {
    /// As in [`Limit::Check`].
    Check {
        /// Such as "1 to 100 items".
        asks: String,
        /// The dotted code.
        code: String,
    },
    /// Whether it is required.
    Required(bool),
    /// Only responses have it.
    ResponseOnly,
}

/// An enumeration.
#[derive(Debug)]
pub struct Enum {
    /// Name of its type in Rust and C++.
    pub name: String,
    /// Name in C, after `tc_<program>_`.
    pub snake: String,
    /// What it describes.
    pub doc: String,
    /// Its values, in ABI order.
    pub values: Vec<EnumValue>,
}

/// A value of an enumeration.
#[derive(Debug)]
pub struct EnumValue {
    /// Name on the wire.
    pub name: String,
    /// Name of the variant in Rust.
    pub variant: String,
    /// Name in C, after that of the enumeration.
    pub snake: String,
    /// What it means.
    pub doc: String,
}

/// An action.
#[derive(Debug)]
pub struct Action {
    /// Name on the wire.
    pub wire: String,
    /// Name of the request's type: that on the wire, with words such as `OIDC` as `Oidc`.
    pub name: String,
    /// Name of its function in C.
    pub snake: String,
    /// What it does.
    pub doc: String,
    /// Position of its request.
    pub request: usize,
    /// Position of its response.
    pub response: usize,
    /// What a call can change.
    pub effect: Effect,
    /// Whether running it twice has the same result as running it once.
    pub idempotent: bool,
    /// Whether a call needs a region.
    pub region_required: bool,
    /// The service's limit.
    pub rate_limit: Option<RateLimit>,
    /// The replacement, if it is deprecated.
    pub deprecated: Option<String>,
    /// The codes that it can return: its own, then the common ones.
    pub errors: Vec<ErrorCode>,
}

/// A code that an action can return.
#[derive(Debug, Clone)]
pub struct ErrorCode {
    /// The dotted code.
    pub code: String,
    /// Name of the variant in Rust.
    pub variant: String,
    /// What it means.
    pub doc: String,
    /// Whether the same request can succeed later.
    pub retry: Retry,
    /// Whether a request with many ids is refused with it because of some of them.
    pub names_id: bool,
    /// Whether every action can return it.
    pub common: bool,
}

impl Field {
    /// Name in C of the member with its length, if it has one.
    pub fn length(&self) -> Option<String> {
        (self.list || self.kind == Kind::Bytes).then(|| naming::length(&self.ident))
    }

    /// Position of the object that it holds.
    pub(crate) fn held(&self) -> Option<usize> {
        match self.kind {
            Kind::Object(id) => Some(usize::from(id.0)),
            _ => None,
        }
    }
}

impl Action {
    /// Whether the documents leave open if a call that gets this code ran: then its outcome is UNKNOWN.
    pub fn leaves_open(&self, code: &str) -> bool {
        let mut errors = self.errors.iter();
        errors.any(|known| known.code == code && known.retry == Retry::IfIdempotent)
    }
}

impl Model {
    /// The action and direction that an object belongs to, for titles of comments.
    pub fn action_of(&self, object: usize) -> Option<&Action> {
        self.actions.iter().find(|action| action.request == object || action.response == object)
    }

    /// Whether an object is another one, or contains it at any depth.
    pub(crate) fn reaches(&self, from: usize, to: usize) -> bool {
        self.reached([from])[to]
    }

    /// For each object, whether it is one of these, or one that they contain at any depth.
    fn reached(&self, from: impl IntoIterator<Item = usize>) -> Vec<bool> {
        let mut seen = vec![false; self.objects.len()];
        let mut open: Vec<usize> = from.into_iter().collect();
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                open.extend(self.objects[at].fields.iter().filter_map(Field::held));
            }
        }
        seen
    }

    /// Whether a response can have values of an enumeration.
    pub(crate) fn is_in_responses(&self, of: usize) -> bool {
        self.objects.iter().enumerate().any(|(at, object)| {
            let has =
                |field: &Field| matches!(field.kind, Kind::Enum(id) if usize::from(id.0) == of);
            object.fields.iter().any(has) && self.uses(at).responses
        })
    }

    /// Where an object is used. One that no action has could be used anywhere.
    pub(crate) fn uses(&self, object: usize) -> Uses {
        self.uses.get_or_init(|| {
            let requests = self.reached(self.actions.iter().map(|action| action.request));
            let responses = self.reached(self.actions.iter().map(|action| action.response));
            let uses = requests.into_iter().zip(responses).map(|(requests, responses)| {
                match requests || responses {
                    true => Uses { requests, responses },
                    false => Uses { requests: true, responses: true },
                }
            });
            uses.collect()
        })[object]
    }

    /// The folder of its specs, relative to that of all specs.
    pub fn folder(&self) -> String {
        format!("{}/{}", self.name, self.version)
    }

    /// Whether a compiler would accept its types: every name is valid, and no two are the same.
    pub(crate) fn compiles(&self) -> bool {
        let made = self.actions.iter().flat_map(|action| {
            ["Builder", "Error"].map(|suffix| format!("{}{suffix}", action.name))
        });
        let objects = self.objects.iter().map(|object| object.name.clone());
        let enums = self.enums.iter().map(|one| one.name.clone());
        let own = [naming::ERROR_CODE.to_owned()];
        distinct(made.chain(objects).chain(enums).chain(own))
            && self.objects.iter().all(|object| {
                let own = (object.role == Role::Response).then_some("request_id");
                let fields = object.fields.iter().map(|field| field.ident.as_str());
                distinct(own.into_iter().chain(fields))
            })
            && self.enums.iter().all(|one| {
                distinct(one.values.iter().map(|value| value.variant.as_str()).chain(["Unknown"]))
            })
            && {
                let codes = self.actions.iter().flat_map(|action| &action.errors);
                let mut seen = HashSet::new();
                let codes = codes.filter(|error| seen.insert(error.code.as_str()));
                let variants = codes.map(|error| error.variant.as_str());
                distinct(variants.chain(["Unknown"]))
            }
    }
}

fn distinct<S: AsRef<str> + Eq + std::hash::Hash>(names: impl Iterator<Item = S>) -> bool {
    let mut seen = HashSet::new();
    names.into_iter().all(|name| naming::is_free(name.as_ref()) && seen.insert(name))
}
