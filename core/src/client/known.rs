//! Lookup of services for calls by names, and loading of service files.

use std::fmt;
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;

use crate::os::file::{self, Unread, shown};
use crate::schema::{Action, MAX_SERVICES_BYTES, Service};
use crate::{Error, Outcome, Status};

/// A service: a part of the program, or loaded and kept alive by its references.
#[derive(Clone)]
pub(crate) enum Known {
    Static(&'static Service),
    Loaded(Arc<Service>),
}

impl Deref for Known {
    type Target = Service;
    fn deref(&self) -> &Service {
        match self {
            Known::Static(service) => service,
            Known::Loaded(service) => service,
        }
    }
}

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.deref().fmt(f)
    }
}

/// The spec by which a call by names is checked and decoded.
pub(crate) type Spec<'s> = (&'s Service, Action<'s>);

/// Finds the spec of an action. Of two services of one name and version, the last one is used.
pub(crate) fn spec_of<'s, I>(
    services: I,
    service: &str,
    version: &str,
    action: &str,
) -> Option<Spec<'s>>
where
    I: IntoIterator<Item = &'s Service, IntoIter: DoubleEndedIterator>,
{
    let service = services.into_iter().rfind(|known| is_version(known, service, version))?;
    Some((service, service.action(action)?))
}

/// Returns the service among these, and the position of the action in it, for callers that keep them.
pub(crate) fn place_of(
    services: &[Known],
    service: &str,
    version: &str,
    action: &str,
) -> Option<(Known, usize)> {
    let known = services.iter().rfind(|known| is_version(known, service, version))?;
    Some((known.clone(), known.action_position(action)?))
}

fn is_version(known: &Service, service: &str, version: &str) -> bool {
    known.name() == service && known.version() == version
}

pub(crate) fn no_spec(service: &str, action: &str) -> Error {
    let message = format!("this version of the library has no spec of {service} {action}");
    Error::new(Status::Unsupported, Outcome::NotSent, message)
}

/// Loads the services of a file written by `cargo xtask table`.
///
/// # Errors
/// [`Status::InvalidArgument`]: the file can't be read, is damaged, or is of another version.
/// [`Status::Resources`]: there are no descriptors or no memory for it.
pub fn load_services(path: &Path) -> Result<Vec<Service>, Error> {
    let message = |why: &str| format!("the file of services {} {why}", shown(path));
    let read = file::open(path).and_then(|file| file.read(MAX_SERVICES_BYTES));
    let bytes = read.map_err(|unread| match unread {
        Unread::Exhausted(why) => Error::resources(message(&why)),
        unread => Error::invalid_argument(message(&unread.to_string())),
    })?;
    Service::load(&bytes).map_err(|why| {
        let message = message(&format!("can't be used: {why}"));
        if why.is_no_memory() {
            Error::resources(message)
        } else {
            Error::invalid_argument(message)
        }
    })
}
