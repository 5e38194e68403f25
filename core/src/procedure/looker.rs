//! Reads the items of many ids, even if the service rejects some of them.

use std::collections::HashMap;

use serde_json::{Map, Value as Json};

use super::look::{Until, ask_json};
use super::refusal::{divide, is_of_ids};
use super::selection::{items, text};
use super::template::most_shown;
use super::wanted::Wanted;
use crate::schema::{Action, Service, Settle};
use crate::{CallOptions, Client, Error};

/// The read that shows the latest operations of ids.
pub(super) struct Looker<'l> {
    client: &'l Client,
    service: &'l Service,
    action: Action<'l>,
    settle: &'l Settle<'l>,
    options: CallOptions,
    /// Maximum number of ids in a request.
    most: usize,
    wanted: Wanted,
    /// Number of requests so far.
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
        let most = most_shown(service, &action, settle.of.ids);
        let matches = [&settle.operation, &settle.done, &settle.failed].into_iter().flatten();
        let paths = matches.map(|one| one.path).chain(settle.message);
        let of_item = paths.chain([settle.of.key, settle.request_id]);
        let wanted = Wanted::new(of_item.map(|path| format!("{}.{path}", settle.of.items)));
        Looker { client, service, action, settle, options, most, wanted, looks: 0 }
    }

    /// Returns the items by id. A missing id has no entry.
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
                // An id that the request was rejected for does not exist.
                Err(error) if is_of_ids(&error, self.action.errors) => {
                    parts.extend(divide(error.message(), &part, |id| id).again.into_iter().rev());
                }
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }

    fn ask(&mut self, ids: &[&str], until: Until) -> Result<Json, Error> {
        let options = until.limit(self.client, &self.options)?;
        let mut members = Map::new();
        members.insert(self.settle.of.ids.to_owned(), ids.to_vec().into());
        if let Some((limit, _)) = self.action.procedures.page().and_then(|page| page.limit) {
            // Without a limit, the service would return fewer items.
            members.insert(limit.to_owned(), ids.len().into());
        }
        self.looks += 1;
        ask_json(self.client, (self.service, &self.action), &options, &members, &self.wanted)
    }
}
