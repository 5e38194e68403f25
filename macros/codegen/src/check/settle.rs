//! Checks of `[settle]`: how the ends of accepted operations are observed.

use tcapi_schema::definition::Action;
use tcapi_schema::{Effect, Kind, Settle};

use super::procedures::Checker;
use super::waiters::follows;
use crate::diagnostic::{Spanned, did_you_mean};
use crate::spec::ast;

impl Checker<'_> {
    pub(super) fn settle(
        &self,
        settle: &Spanned<ast::Settle>,
        action: &Action,
    ) -> Option<Settle<'static>> {
        let diagnostics = self.diagnostics;
        if action.effect == Effect::Read {
            let message =
                format!("`{}` is a read, so there is no operation to follow", action.name);
            let hint = "use [[waiter]] to wait for a state";
            diagnostics.error_with_hint(settle.span, message, hint);
            return None;
        }
        let delay = self.delay(settle.delay.as_ref());
        let at = self.look(&settle.look)?;
        let shown = &self.actions[at];
        self.only_reads(shown, settle.look.span, "it can't show the end of an operation");
        let (of, item) = self.subjects(&settle.of, shown)?;
        let text = |path: &Spanned<String>| {
            self.paths.value(item, path, "a single string", |kind| kind == Kind::String)
        };
        let (operation, done, failed) = (
            self.paths.matches(item, &settle.operation),
            self.paths.matches(item, &settle.done),
            self.paths.matches(item, &settle.failed),
        );
        let request_id = text(&settle.request_id);
        let message = settle.message.as_ref().and_then(text);
        let found = Settle {
            look: u16::try_from(at).unwrap_or(u16::MAX),
            of: of?,
            operation: operation?,
            request_id: request_id?,
            done: done?,
            failed: failed?,
            message,
            missing: settle.missing,
            window_ms: settle.window_ms,
            delay,
        };
        if follows(&found.failed, &found.done) {
            diagnostics.error_with_hint(
                settle.done.span,
                "no operation could ever be done: every item that meets `done` meets `failed`",
                "give them conditions that distinguish success from failure",
            );
        }
        Some(found)
    }

    /// The position of the action that shows the end of an operation. A missing one is reported.
    fn look(&self, look: &Spanned<String>) -> Option<usize> {
        if look.is_empty() {
            return None;
        }
        if self.folder.service.is_none() {
            self.diagnostics.error_with_hint(
                look.span,
                "outside of a service folder there is no other action to call",
                "leave out [settle], or put the file into the folder of its service",
            );
            return None;
        }
        let found = self.actions.binary_search_by_key(&look.value.as_str(), |one| one.name);
        if let Ok(at) = found {
            return Some(at);
        }
        // Not all of the other actions of a folder are read.
        let file = self.diagnostics.file(look.span).unwrap_or_default();
        let is_there = || file.with_file_name(format!("{}.toml", look.value)).is_file();
        let is_name = look.value.chars().all(|c| c.is_ascii_alphanumeric());
        if self.folder.whole || !is_name || !is_there() {
            let names = self.actions.iter().map(|one| one.name);
            let message = format!("there is no action `{}`", look.value);
            let hint = did_you_mean(look, names)
                .unwrap_or_else(|| "name an action of this service that shows the ids".to_owned());
            self.diagnostics.error_with_hint(look.span, message, hint);
        }
        None
    }
}
