//! Procedures over the generated Rust types.

use std::marker::PhantomData;

use super::fate::Fates;
use super::fleet::run_fleet;
use super::fleet_options::FleetOptions;
use super::pages::{PageOptions, Pager};
use super::template::Template;
use super::wait::{WaitOptions, wait};
use crate::schema::{self, Record, RecordWriter, Response as _};
use crate::{Client, Error, Outcome, Request, Status, Unvalidated};

/// A request whose response is a page of a listing. Implemented by the generator.
pub trait Paged: Request {
    /// An item of the listing.
    type Item;
    /// The items of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

/// A request whose ids can be divided among several requests. Implemented by the generator.
pub trait Fleet: Request {}

/// A state that can be waited for: an action is called until its response shows the state. The generator
/// creates one per waiter.
#[derive(Debug)]
pub struct Waiter<R> {
    name: &'static str,
    of: PhantomData<fn(&R)>,
}

impl<R: Request> Waiter<R> {
    /// Called by generated code.
    #[doc(hidden)]
    pub const fn new(name: &'static str) -> Self {
        Waiter { name, of: PhantomData }
    }

    /// Its name in the spec.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

fn template<R: Request>(record: &dyn Record) -> Template<'_> {
    let service = R::service();
    // The action belongs to the service.
    let action = service.action_position(R::action().name).unwrap_or_default();
    Template::of_reader(service, action, record)
}

/// Decodes a response as the response type of `R`.
fn decode<R: Request>(into: &mut R::Response, body: &[u8]) -> crate::Decoded {
    // The response of an earlier attempt may have been decoded in part.
    *into = R::Response::default();
    let decoded =
        schema::decode(R::service(), R::action().response, body, RecordWriter::new(into))?;
    if let schema::ServiceResult::Done { request_id, .. } = &decoded {
        into.set_request_id(request_id.clone());
    }
    Ok(decoded)
}

impl Client {
    /// Returns the pages of a listing, each as the response of a call. Nothing is sent before the first page
    /// is requested.
    ///
    /// A start offset in the request is kept. A page has as many items as the request asks for; the service's
    /// maximum is the upper bound and the default.
    pub fn pages<'r, R: Paged>(
        &self,
        request: &'r R,
        options: PageOptions,
    ) -> Result<Pages<'r, R>, Error> {
        let pager = Pager::new(self, template::<R>(request), options)?;
        Ok(Pages { pager, is_over: false, of: PhantomData })
    }

    /// Makes calls, with delays between them, until a state is reached. Returns the last response.
    ///
    /// # Errors
    /// [`Status::WaitFailed`](crate::Status::WaitFailed): the state can't be reached any more; the path is
    /// that of the id, the code is the state that it is in. [`Status::Timeout`](crate::Status::Timeout) and
    /// [`Status::Cancelled`](crate::Status::Cancelled): the state was not reached in time; the message says
    /// what was seen last. Otherwise as of a call: an error that another call would meet as well ends the
    /// wait.
    pub fn wait<R: Request>(
        &self,
        waiter: &Waiter<R>,
        request: &R,
        options: &WaitOptions,
    ) -> Result<R::Response, Error> {
        let Some(known) = R::service().waiter(waiter.name) else {
            let message = format!("there is no waiter {}", waiter.name);
            return Err(Error::new(Status::Unsupported, Outcome::NotSent, message));
        };
        let mut response = R::Response::default();
        let mut read = |body: &[u8]| decode::<R>(&mut response, body);
        wait(self, &known, &template::<R>(request), options, &mut read)?;
        Ok(response)
    }

    /// Sends requests for any number of ids, divided among as many requests as needed, at the rate that the
    /// service allows. If the action's spec says how, each operation is then followed to its end, and
    /// operations that may or may not have run are looked for. Each id ends with one [`Fate`](crate::Fate);
    /// duplicate ids share one.
    ///
    /// `request` has all parameters but the ids, as made by a builder's `build_unvalidated()`.
    ///
    /// # Errors
    /// Nothing was sent: there are no ids, something else in the request is invalid, or the latest operations
    /// can't be read.
    pub fn fleet<R: Fleet>(
        &self,
        request: &Unvalidated<R>,
        ids: &[&str],
        options: &FleetOptions,
    ) -> Result<Fates, Error> {
        run_fleet(self, &template::<R>(request.as_record()), ids, options)
    }
}

/// Iterator over the pages of a listing, from the first one. It ends after the last page and after an error.
#[derive(Debug)]
#[must_use = "no request is sent until a page is requested"]
pub struct Pages<'r, R> {
    pager: Pager<'r>,
    is_over: bool,
    of: PhantomData<fn() -> R>,
}

impl<'r, R: Paged> Pages<'r, R> {
    /// Whether the listing was seen to change while it was read: see [`Pager::changed`].
    pub fn changed(&self) -> bool {
        self.pager.changed()
    }

    /// Returns an iterator over the items of all pages, in order.
    pub fn items(self) -> Items<'r, R> {
        Items { pages: self, page: Vec::new().into_iter() }
    }
}

impl<R: Paged> Iterator for Pages<'_, R> {
    type Item = Result<R::Response, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let mut response = R::Response::default();
        let read = self.pager.next_page(&mut |_, _, body| decode::<R>(&mut response, body));
        self.is_over = !matches!(read, Ok(true));
        match read {
            Ok(true) => Some(Ok(response)),
            Ok(false) => None,
            Err(error) => Some(Err(error)),
        }
    }
}

/// Iterator over the items of a listing. It ends after the last item and after an error.
#[derive(Debug)]
#[must_use = "no request is sent until an item is requested"]
pub struct Items<'r, R: Paged> {
    pages: Pages<'r, R>,
    page: std::vec::IntoIter<R::Item>,
}

impl<R: Paged> Items<'_, R> {
    /// Whether the listing was seen to change while it was read: see [`Pager::changed`].
    pub fn changed(&self) -> bool {
        self.pages.changed()
    }
}

impl<R: Paged> Iterator for Items<'_, R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(response) => self.page = R::items(response).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}
