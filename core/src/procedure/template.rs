//! A request that is sent several times with different values of some parameters.

use std::marker::PhantomData;

use serde_json::{Map, Value as Json};
use zeroize::{Zeroize, Zeroizing};

use crate::call::json::parse_request;
use crate::client::known::Known;
use crate::schema::{self, Action, Kind, Overlay, Patch, PatchValue, Reader, Service, Value};
use crate::{Body, Error, Outcome, Status, Validation};

/// A value that replaces the request's own value of a parameter.
#[derive(Debug, Clone, Copy)]
pub(super) enum Given<'a> {
    Integer(i64),
    Text(&'a str),
    /// For a list of texts, all ids; for a text, the first one.
    Ids(&'a [&'a str]),
}

/// A request in any form that a language binding has.
pub struct Template<'t>(Box<dyn Form + 't>);

impl<'t> Template<'t> {
    /// A request of an action, read from a reader. It is validated in each call.
    pub(crate) fn of_reader<'a: 't, R: Reader<'a> + 't>(
        service: &'static Service,
        action: usize,
        reader: R,
    ) -> Self {
        Template(Box::new(Read { service, action, reader, of: PhantomData }))
    }

    /// Like `of_json`, for a service that is compiled into the program.
    ///
    /// # Errors
    /// [`Status::InvalidRequest`]: it is not an unambiguous JSON object.
    #[doc(hidden)]
    pub fn of_text(
        service: &'static Service,
        action: usize,
        request: &str,
    ) -> Result<Template<'static>, Error> {
        Template::of_json(Known::Static(service), action, request)
    }

    /// A JSON request of the action at a position in its service.
    ///
    /// # Errors
    /// [`Status::InvalidRequest`]: it is not an unambiguous JSON object.
    pub(crate) fn of_json(service: Known, action: usize, request: &str) -> Result<Self, Error> {
        let members = Members(parse_request(request)?.into());
        Ok(Template(Box::new(Parsed { service, action, members })))
    }

    /// The service of the request.
    #[doc(hidden)]
    pub fn service(&self) -> &Service {
        self.0.spec().0
    }

    /// The action of the request.
    #[doc(hidden)]
    pub fn action(&self) -> Action<'_> {
        self.0.spec().1
    }

    /// The service and the position of the action, for other threads.
    pub(super) fn place(&self) -> (Known, usize) {
        self.0.place()
    }

    /// Validates and encodes the request with these values.
    pub(super) fn body(
        &self,
        given: &[(&str, Given<'_>)],
        validation: Validation,
    ) -> Result<Body, Error> {
        self.0.body(given, validation)
    }

    /// The integer value of a parameter.
    pub(super) fn integer(&self, param: &str) -> Option<i64> {
        self.0.integer(param)
    }

    /// The text values of a parameter; a single one if it is not a list.
    pub(super) fn texts(&self, param: &str) -> Vec<String> {
        self.0.texts(param)
    }
}

impl std::fmt::Debug for Template<'_> {
    /// Omits the parameters: requests may hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Template({})", self.action().name)
    }
}

trait Form {
    fn spec(&self) -> (&Service, Action<'_>);
    fn place(&self) -> (Known, usize);
    fn body(&self, given: &[(&str, Given<'_>)], validation: Validation) -> Result<Body, Error>;
    fn integer(&self, param: &str) -> Option<i64>;
    fn texts(&self, param: &str) -> Vec<String>;
}

/// A request in the form of a reader.
struct Read<'a, R> {
    service: &'static Service,
    action: usize,
    reader: R,
    of: PhantomData<&'a ()>,
}

impl<'a, R: Reader<'a>> Read<'a, R> {
    /// Position and type of a parameter.
    fn param(&self, name: &str) -> Option<(usize, Kind, bool)> {
        let object = self.service.object(self.spec().1.request);
        let at = object.position(name)?;
        let field = object.field(at);
        Some((at, field.kind, field.list))
    }
}

impl<'a, R: Reader<'a>> Form for Read<'a, R> {
    fn spec(&self) -> (&Service, Action<'_>) {
        (self.service, self.service.action_at(self.action))
    }

    fn place(&self) -> (Known, usize) {
        (Known::Static(self.service), self.action)
    }

    fn body(&self, given: &[(&str, Given<'_>)], validation: Validation) -> Result<Body, Error> {
        let mut patches = Vec::with_capacity(given.len());
        for (param, value) in given {
            let (field, kind, list) = self.param(param).ok_or_else(|| no_param(param))?;
            let value = match *value {
                Given::Integer(number) if kind == Kind::U64 => {
                    PatchValue::U64(number.try_into().unwrap_or_default())
                }
                Given::Integer(number) => PatchValue::I64(number),
                Given::Text(text) => PatchValue::Text(text),
                Given::Ids(ids) if list => PatchValue::Texts(ids),
                Given::Ids(ids) => PatchValue::Text(ids.first().copied().unwrap_or_default()),
            };
            patches.push(Patch { field, value });
        }
        let reader = Overlay::new(self.reader, &patches);
        Body::checked(self.service, &self.spec().1, reader, validation)
    }

    fn integer(&self, param: &str) -> Option<i64> {
        match self.reader.field(self.param(param)?.0) {
            Value::I64(number) => Some(number),
            Value::U64(number) => number.try_into().ok(),
            _ => None,
        }
    }

    fn texts(&self, param: &str) -> Vec<String> {
        let Some((at, ..)) = self.param(param) else { return Vec::new() };
        match self.reader.field(at) {
            Value::Str(text) => vec![text.to_owned()],
            Value::List(items) => {
                let texts = self.reader.items(at, items).filter_map(|item| match item {
                    Value::Str(text) => Some(text.to_owned()),
                    _ => None,
                });
                texts.collect()
            }
            _ => Vec::new(),
        }
    }
}

/// The members of a request. They are overwritten when dropped.
struct Members(Map<String, Json>);

impl Drop for Members {
    fn drop(&mut self) {
        self.0.values_mut().for_each(wipe);
    }
}

fn wipe(value: &mut Json) {
    match value {
        Json::String(text) => text.zeroize(),
        Json::Array(items) => items.iter_mut().for_each(wipe),
        Json::Object(members) => members.values_mut().for_each(wipe),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// A request in the form of parsed JSON.
struct Parsed {
    service: Known,
    action: usize,
    members: Members,
}

impl Form for Parsed {
    fn spec(&self) -> (&Service, Action<'_>) {
        (&self.service, self.service.action_at(self.action))
    }

    fn place(&self) -> (Known, usize) {
        (self.service.clone(), self.action)
    }

    fn body(&self, given: &[(&str, Given<'_>)], validation: Validation) -> Result<Body, Error> {
        let mut members = Members(self.members.0.clone());
        let (service, action) = self.spec();
        let object = service.object(action.request);
        for (param, value) in given {
            let at = object.position(param).ok_or_else(|| no_param(param))?;
            let value = match *value {
                Given::Integer(number) => number.into(),
                Given::Text(text) => text.into(),
                Given::Ids(ids) if object.field(at).list => ids.to_vec().into(),
                Given::Ids(ids) => ids.first().copied().unwrap_or_default().into(),
            };
            members.0.insert((*param).to_owned(), value);
        }
        let text = serde_json::to_string(&members.0).map(Zeroizing::new).map_err(|error| {
            Error::internal(Outcome::NotSent, format!("the request can't be encoded: {error}"))
        })?;
        Body::from_json(Some((service, action)), &text, &(&members.0).into(), validation)
    }

    fn integer(&self, param: &str) -> Option<i64> {
        self.members.0.get(param)?.as_i64()
    }

    fn texts(&self, param: &str) -> Vec<String> {
        match self.members.0.get(param) {
            Some(Json::String(text)) => vec![text.clone()],
            Some(Json::Array(items)) => {
                items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Only a table loaded from a file can name a parameter that the action does not have.
fn no_param(param: &str) -> Error {
    let message = format!("the action's spec names a parameter {param:?} that it does not have");
    Error::new(Status::Unsupported, Outcome::NotSent, message)
}

/// Maximum number of ids that a reading action both accepts and shows in one request.
pub(super) fn most_shown(service: &Service, action: &Action<'_>, param: &str) -> usize {
    let limit = action.procedures.page().and_then(|page| page.limit);
    let shown = limit.and_then(|(_, max)| usize::try_from(max).ok());
    most_ids(service, action, param).min(shown.unwrap_or(usize::MAX))
}

/// Maximum number of items of a parameter: 1 if it is not a list.
pub(super) fn most_ids(service: &Service, action: &Action<'_>, param: &str) -> usize {
    /// Default if the spec gives no maximum.
    const USUAL: u32 = 100;
    let object = service.object(action.request);
    let field = object.position(param).map(|at| object.field(at));
    match field {
        Some(field) if field.list => {
            let most = field.length().map_or(USUAL, |length: schema::Length<'_>| length.max);
            usize::try_from(most).unwrap_or(usize::MAX).max(1)
        }
        _ => 1,
    }
}
