//! Looks at the items of many ids, whatever some of them are.

use std::collections::HashMap;

use serde_json::{Map, Value as Json};

use super::look::{Until, ask_json};
use super::refusal::named;
use super::selection::{items, text};
use super::template::most_ids;
use crate::schema::{Action, Service, Settle};
use crate::{CallOptions, Client, Error, Outcome};

/// The read that shows what became of ids.
pub(super) struct Looker<'l> {
    client: &'l Client,
    service: &'l Service,
    action: Action<'l>,
    settle: &'l Settle<'l>,
    options: CallOptions,
    /// How many ids a request may have.
    most: usize,
    /// How many requests there were.
    pub(super) looks: u32,
}

impl<'l> Looker<'l> {
    pub(super) fn new(
        client: &'l Client,
        service: &'l Service,
        settle: &'l Settle<'l>,
        options: CallOptions,
    ) -> Self {
        let action = service.action_at(settle.look.into());
        let most = most_ids(service, &action, settle.of.ids);
        let limit = action.procedures.page().and_then(|page| page.limit);
        let most = limit.map_or(most, |(_, max)| most.min(usize::try_from(max).unwrap_or(most)));
        Looker { client, service, action, settle, options, most, looks: 0 }
    }

    /// The items of ids, by id. One that is not there has none.
    pub(super) fn look(
        &mut self,
        ids: &[&str],
        until: Until,
    ) -> Result<HashMap<String, Json>, Error> {
        let mut found = HashMap::new();
        let mut parts: Vec<Vec<&str>> = ids.chunks(self.most).rev().map(<[&str]>::to_vec).collect();
        while let Some(part) = parts.pop() {
            match self.ask(&part, until) {
                Ok(response) => {
                    for item in items(&response, self.settle.of.items) {
                        if let Some(id) = text(item, self.settle.of.key) {
                            found.insert(id, item.clone());
                        }
                    }
                }
                Err(error) if self.is_of_some(&error) => {
                    // Without those that the refusal names; a single one is not there.
                    let named = named(error.message(), &part);
                    if part.len() == 1 || named.len() == part.len() {
                        continue;
                    }
                    if named.is_empty() {
                        let (one, other) = part.split_at(part.len() / 2);
                        parts.extend([other.to_vec(), one.to_vec()]);
                    } else {
                        let rest = part.iter().enumerate().filter(|(at, _)| !named.contains(at));
                        parts.push(rest.map(|(_, id)| *id).collect());
                    }
                }
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }

    /// Whether a request was refused because of some of its ids.
    fn is_of_some(&self, error: &Error) -> bool {
        let known = error.code().and_then(|code| self.action.errors.find(code));
        error.outcome() == Outcome::Rejected && known.is_some_and(|known| known.names_id)
    }

    fn ask(&mut self, ids: &[&str], until: Until) -> Result<Json, Error> {
        let options = until.limit(self.client, &self.options)?;
        let mut members = Map::new();
        members.insert(self.settle.of.ids.to_owned(), ids.to_vec().into());
        if let Some((limit, _)) = self.action.procedures.page().and_then(|page| page.limit) {
            // Without it, the service would show fewer.
            members.insert(limit.to_owned(), ids.len().into());
        }
        self.looks += 1;
        ask_json(self.client, (self.service, &self.action), &options, &members)
    }
}
