//! An action of a table, and the codes that it can be refused with.

use super::common::CommonCodes;
use super::encoding::Numbered;
use super::procedure::ActionProcedures;
use super::raw::RawTable;
use super::rows::{ActionCodeRow, ActionRow, IDEMPOTENT, REGION_REQUIRED, RateLimitRow};
use crate::{ActionOf, Effect, ErrorCode, ObjectId, RateLimit};

/// One action, as a table has it.
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

/// The codes that an action can be refused with: its own, then those that are common to all actions.
#[derive(Debug, Clone, Copy)]
pub struct ErrorCodes<'s> {
    /// The table, and where the action's own begin and end among those of all actions.
    own: Option<(&'s RawTable, u32, u32)>,
    common: Option<&'s CommonCodes>,
}

impl<'s> ErrorCodes<'s> {
    /// No codes: those of an action without a spec.
    pub const NONE: ErrorCodes<'static> = ErrorCodes { own: None, common: None };

    /// Its own, in the order of the alphabet, then the common ones that are not among these, in that order too.
    pub fn iter(self) -> impl Iterator<Item = ErrorCode<'s>> + use<'s> {
        let own = self.own();
        let common = self.common().filter(move |code| own.clone().all(|own| own.code != code.code));
        self.own().chain(common)
    }

    /// What is known of a code.
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
