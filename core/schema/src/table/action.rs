//! Actions of a table and their error codes.

use super::common::CommonCodes;
use super::encoding::Numbered;
use super::procedure::ActionProcedures;
use super::raw::RawTable;
use super::rows::{ActionCodeRow, ActionRow, IDEMPOTENT, REGION_REQUIRED, RateLimitRow};
use crate::{ActionOf, Effect, ErrorCode, ObjectId, RateLimit};

/// An action of a table.
pub type Action<'s> = ActionOf<'s, ErrorCodes<'s>, ActionProcedures<'s>>;

impl<'s> Action<'s> {
    pub(super) fn read(table: &'s RawTable, common: &'s CommonCodes, at: usize) -> Self {
        let (row, next): (ActionRow, ActionRow) = (table.row(at), table.row(at + 1));
        let rate_limit = row.rate_limit.checked_sub(1).map(|at| {
            let RateLimitRow { calls, per_ms } = table.row(at.into());
            RateLimit { calls, per_ms }
        });
        Action {
            name: table.piece(row.name),
            request: ObjectId(row.request),
            response: ObjectId(row.response),
            effect: Effect::of(row.effect),
            idempotent: row.flags & IDEMPOTENT != 0,
            region_required: row.flags & REGION_REQUIRED != 0,
            rate_limit,
            errors: ErrorCodes {
                own: Some((table, row.first_code, next.first_code)),
                common: Some(common),
            },
            procedures: ActionProcedures::new(table, row.procedures),
        }
    }
}

/// The error codes of an action: its own, then those common to all actions.
#[derive(Debug, Clone, Copy)]
pub struct ErrorCodes<'s> {
    /// The table, and the range of the action's own codes among those of all actions.
    own: Option<(&'s RawTable, u32, u32)>,
    common: Option<&'s CommonCodes>,
}

impl<'s> ErrorCodes<'s> {
    /// No codes, for an action without a spec.
    pub const NONE: ErrorCodes<'static> = ErrorCodes { own: None, common: None };

    /// Its own codes in alphabetical order, then the common ones that are not among these, also in
    /// alphabetical order.
    pub fn iter(self) -> impl Iterator<Item = ErrorCode<'s>> + use<'s> {
        let own = self.own();
        let common = self.common().filter(move |code| own.clone().all(|own| own.code != code.code));
        self.own().chain(common)
    }

    /// Looks up a code.
    pub fn find(self, code: &str) -> Option<ErrorCode<'s>> {
        self.own().chain(self.common()).find(|known| known.code == code)
    }

    fn own(self) -> impl Iterator<Item = ErrorCode<'s>> + Clone + use<'s> {
        self.own.into_iter().flat_map(|(table, first, end)| {
            (first..end).map(|at| {
                let ActionCodeRow { code } = table.row(at as usize);
                table.code(code.into())
            })
        })
    }

    fn common(self) -> impl Iterator<Item = ErrorCode<'s>> + use<'s> {
        self.common.into_iter().flat_map(CommonCodes::iter)
    }
}
