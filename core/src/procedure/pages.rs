//! Paginator: reads a listing page by page.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, RandomState};

use serde_json::Value as Json;

use super::look::ask;
use super::selection::{items, text, value};
use super::template::{Given, Template};
use super::wanted::Wanted;
use crate::os::secret_buffer::SecretBytes;
use crate::schema::{self, Cursor, DecodeError, ObjectId, Page, Service, ServiceResult};
use crate::{CallOptions, Client, Decoded, Error, Outcome, Status};

/// How a listing is read.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PageOptions {
    /// Options of each call. Its timeout applies to one page.
    pub call: CallOptions,
    /// Whether the listing is read repeatedly, until two consecutive readings are equal, before its first
    /// page is returned. The pages of a whole reading are kept in memory. Otherwise, each page is returned as
    /// it is read.
    pub consistent: bool,
}

impl PageOptions {
    /// The default options.
    pub fn new() -> Self {
        PageOptions::default()
    }

    /// Sets [`PageOptions::call`].
    #[must_use]
    pub fn call(mut self, options: CallOptions) -> Self {
        self.call = options;
        self
    }

    /// Sets [`PageOptions::consistent`].
    #[must_use]
    pub fn consistent(mut self, consistent: bool) -> Self {
        self.consistent = consistent;
        self
    }
}

/// Decodes a response as an object of a service.
type Decode<'d> = dyn FnMut(&Service, ObjectId, &[u8]) -> Decoded + 'd;

/// The responses of pages that are not returned yet. They may hold secrets.
type Kept = VecDeque<SecretBytes>;

/// Maximum number of readings of a listing until two agree.
const MOST_READINGS: usize = 10;

/// The remaining pages of a listing.
pub struct Pager<'t> {
    source: Source<'t>,
    consistent: bool,
    reading: Reading,
    /// In a consistent listing, the pages that are not returned yet.
    kept: Option<Kept>,
    changed: bool,
}

/// Where the pages come from.
struct Source<'t> {
    client: Client,
    template: Template<'t>,
    options: CallOptions,
    /// Hashes the keys of items.
    hasher: RandomState,
    wanted: Wanted,
}

/// The parts of a page that are read: the keys of its items, or whole items if they have no key.
fn wanted(page: &Page<'_>) -> Wanted {
    let items = match page.key {
        Some(key) => format!("{}.{key}", page.items),
        None => page.items.to_owned(),
    };
    let next = match page.cursor {
        Cursor::Token { next, .. } => Some(next),
        Cursor::Offset(_) | Cursor::Number(_) => None,
    };
    let others = page.total.into_iter().chain(next).map(str::to_owned);
    Wanted::new([items].into_iter().chain(others))
}

/// Progress of a reading.
#[derive(Debug, Default)]
struct Reading {
    next: Next,
    /// Number of items so far.
    items: u64,
    /// The total number of items, as the last page gave it.
    total: Option<u64>,
    /// Hashes of the keys of all items so far.
    seen: HashSet<u64>,
    /// Hashes of the tokens so far.
    tokens: HashSet<u64>,
    /// Hashes of the items of all pages. Two readings are equal if their digests are.
    digest: Vec<u64>,
    changed: bool,
}

/// What the next request asks for.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
enum Next {
    /// The first page, as given by the request.
    #[default]
    First,
    Offset(i64),
    Number(i64),
    Token(String),
    /// There are no more pages.
    End,
}

impl<'t> Pager<'t> {
    /// Creates a paginator for the listing of a request, starting with the first page. Sends nothing.
    ///
    /// # Errors
    /// [`Status::Unsupported`](crate::Status::Unsupported): the action's spec does not say how its pages are read.
    pub fn new(
        client: &Client,
        template: Template<'t>,
        options: PageOptions,
    ) -> Result<Self, Error> {
        let wanted = wanted(&page_of(&template)?);
        let source = Source {
            client: client.clone(),
            template,
            options: options.call,
            hasher: RandomState::new(),
            wanted,
        };
        let (consistent, reading) = (options.consistent, Reading::default());
        Ok(Pager { source, consistent, reading, kept: None, changed: false })
    }

    /// Whether the listing was seen to change while it was read: an item appeared twice, or the total number
    /// of items differed between pages. Other items may then be missing.
    pub fn changed(&self) -> bool {
        self.changed || self.reading.changed
    }

    /// Reads the next page and passes its response to `decode`, with the object that the action's spec
    /// declares. Returns whether there was a page.
    ///
    /// # Errors
    /// As of a call. The next call of this function requests the same page again.
    /// [`Status::Response`](crate::Status::Response): the service repeats a page or a token, so the listing
    /// would never end.
    pub fn next_page(&mut self, decode: &mut Decode<'_>) -> Result<bool, Error> {
        if !self.consistent {
            return self.source.read(&mut self.reading, decode);
        }
        if self.kept.is_none() {
            self.kept = Some(self.agreed()?);
        }
        let Some(page) = self.kept.as_mut().and_then(VecDeque::pop_front) else {
            return Ok(false);
        };
        let template = &self.source.template;
        match decode(template.service(), template.action().response, &page) {
            Ok(_) => Ok(true),
            Err(_) => {
                let message = "a cached page can't be decoded";
                Err(Error::new(Status::Response, Outcome::NotSent, message))
            }
        }
    }

    /// The pages of two readings that agree, or of the last of [`MOST_READINGS`] readings.
    fn agreed(&mut self) -> Result<Kept, Error> {
        let mut before: Option<Vec<u64>> = None;
        for _ in 1..MOST_READINGS {
            let (pages, reading) = self.source.read_all()?;
            let is_same = before.is_some_and(|before| before == reading.digest);
            if is_same && !reading.changed {
                return Ok(pages);
            }
            before = Some(reading.digest);
        }
        self.changed = true;
        Ok(self.source.read_all()?.0)
    }
}

impl fmt::Debug for Pager<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Pager { source, reading, .. } = self;
        f.debug_struct("Pager")
            .field("template", &source.template)
            .field("items", &reading.items)
            .field("total", &reading.total)
            .field("changed", &self.changed())
            .finish_non_exhaustive()
    }
}

fn page_of<'t>(template: &'t Template<'_>) -> Result<Page<'t>, Error> {
    let action = template.action();
    action.procedures.page().ok_or_else(|| {
        let message = format!("the spec of {} does not say how its pages are read", action.name);
        Error::new(Status::Unsupported, Outcome::NotSent, message)
    })
}

impl Source<'_> {
    /// Reads all pages and keeps their responses.
    fn read_all(&self) -> Result<(Kept, Reading), Error> {
        let (mut pages, mut reading) = (VecDeque::new(), Reading::default());
        loop {
            let mut page = SecretBytes::default();
            let mut keep = |service: &Service, response: ObjectId, body: &[u8]| {
                let decoded = schema::decode_text(service, response, body)?;
                if let ServiceResult::Done { request_id, .. } = &decoded {
                    page = SecretBytes::copy(body)
                        .map_err(|_| DecodeError::no_memory(Some(request_id.clone())))?;
                }
                Ok(decoded)
            };
            if !self.read(&mut reading, &mut keep)? {
                return Ok((pages, reading));
            }
            pages.push_back(page);
        }
    }

    /// Reads the next page, if there is one.
    fn read(&self, reading: &mut Reading, decode: &mut Decode<'_>) -> Result<bool, Error> {
        if reading.next == Next::End {
            return Ok(false);
        }
        let page = page_of(&self.template)?;
        let mut given = Vec::new();
        match (&page.cursor, &reading.next) {
            (Cursor::Offset(param), Next::Offset(at))
            | (Cursor::Number(param), Next::Number(at)) => {
                given.push((*param, Given::Integer(*at)));
            }
            (Cursor::Token { token: param, .. }, Next::Token(token)) => {
                given.push((*param, Given::Text(token)));
            }
            _ => {}
        }
        if let Some((param, max)) = page.limit {
            // Not more than the service accepts, and as few requests as that allows.
            let own = self.template.integer(param).unwrap_or(max.into());
            given.push((param, Given::Integer(own.min(max.into()))));
        }
        let body = self.template.body(&given, self.client.validation(&self.options))?;
        let (service, action) = (self.template.service(), self.template.action());
        let mut decode = |body: &[u8]| decode(service, action.response, body);
        let response =
            ask(&self.client, (service, &action), &self.options, &body, &self.wanted, &mut decode)?;
        self.go_on(reading, &page, &response)
    }

    /// Evaluates a page. Returns whether it counts as a page: an empty page after others is the end.
    fn go_on(
        &self,
        reading: &mut Reading,
        page: &Page<'_>,
        response: &Json,
    ) -> Result<bool, Error> {
        let is_first = reading.next == Next::First;
        let found = items(response, page.items);
        let count = u64::try_from(found.len()).unwrap_or(u64::MAX);
        // Some services return 0 if they do not count.
        let total = page.total.and_then(|path| value(response, path)).and_then(Json::as_u64);
        let total = total.filter(|total| *total > 0 || count == 0);
        reading.changed |= !is_first && total != reading.total && total.is_some();
        reading.total = total.or(reading.total);
        self.note_items(reading, page, found)?;
        reading.items = reading.items.saturating_add(count);
        reading.next = self.following(reading, page, response, count)?;
        Ok(is_first || count > 0)
    }

    /// Records the items of a page. A known item means that the listing changes; a page of known items only
    /// is one that the service repeats.
    fn note_items(
        &self,
        reading: &mut Reading,
        page: &Page<'_>,
        found: &[Json],
    ) -> Result<(), Error> {
        let repeated = match page.key {
            Some(key) => {
                let keys = found.iter().filter_map(|item| text(item, key));
                let hashes: Vec<u64> = keys.map(|key| self.hasher.hash_one(key)).collect();
                let known = hashes.iter().filter(|hash| !reading.seen.insert(**hash)).count();
                reading.changed |= known > 0;
                reading.digest.extend(&hashes);
                known == hashes.len() && known > 0
            }
            None => {
                let hash = self.hasher.hash_one(Json::from(found).to_string());
                let repeated = reading.digest.last() == Some(&hash) && !found.is_empty();
                reading.digest.push(hash);
                repeated
            }
        };
        if repeated {
            reading.next = Next::End;
            return Err(endless("page"));
        }
        Ok(())
    }

    /// What follows a page with `count` items.
    fn following(
        &self,
        reading: &mut Reading,
        page: &Page<'_>,
        response: &Json,
        count: u64,
    ) -> Result<Next, Error> {
        let number = |param: &str, first: i64| match &reading.next {
            Next::Offset(at) | Next::Number(at) => *at,
            _ => self.template.integer(param).unwrap_or(first),
        };
        let step = i64::try_from(count).unwrap_or(i64::MAX);
        match page.cursor {
            Cursor::Offset(param) => {
                let next = number(param, 0).saturating_add(step);
                let rest =
                    reading.total.is_none_or(|total| u64::try_from(next).unwrap_or(0) < total);
                // A listing that ends before its total number of items lost items meanwhile.
                reading.changed |= count == 0 && rest && reading.total.is_some();
                Ok(if count > 0 && rest { Next::Offset(next) } else { Next::End })
            }
            Cursor::Number(param) => {
                let at = number(param, 1);
                let rest = at > 1 || reading.total.is_none_or(|total| reading.items < total);
                Ok(if count > 0 && rest { Next::Number(at.saturating_add(1)) } else { Next::End })
            }
            Cursor::Token { next, .. } => match text(response, next) {
                None => Ok(Next::End),
                Some(token) => {
                    if !reading.tokens.insert(self.hasher.hash_one(&token)) {
                        reading.next = Next::End;
                        return Err(endless("token"));
                    }
                    Ok(Next::Token(token))
                }
            },
        }
    }
}

fn endless(what: &str) -> Error {
    let message = format!("the service repeats a {what}: the listing would never end");
    Error::new(Status::Response, Outcome::Unknown, message)
}
