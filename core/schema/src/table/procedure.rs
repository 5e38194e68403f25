//! Procedures in a table: pages, waiters, settling and fleets.

use std::fmt;

use super::encoding::{CURSOR_NUMBER, CURSOR_TOKEN, Numbered, TEST_ANY, TEST_CODE, TEST_RESPONSE};
use super::raw::RawTable;
use super::rows::{
    AcceptorRow, MatchRow, PageRow, ProceduresRow, SettleRow, TextRef, ValueRow, WaiterRow,
};
use crate::{Acceptor, Cursor, Delay, Match, Missing, Page, Settle, State, Subjects, Test, Waiter};

/// The procedures of an action, read on demand.
#[derive(Clone, Copy)]
pub struct ActionProcedures<'s>(Option<(&'s RawTable, u16)>);

impl<'s> ActionProcedures<'s> {
    /// No procedures.
    pub const NONE: ActionProcedures<'static> = ActionProcedures(None);

    /// The procedures of a row, whose number is its position plus one.
    pub(super) fn new(table: &'s RawTable, number: u16) -> Self {
        ActionProcedures(number.checked_sub(1).map(|at| (table, at)))
    }

    fn row(&self) -> Option<(&'s RawTable, ProceduresRow)> {
        self.0.map(|(table, at)| (table, table.row(at.into())))
    }

    /// How its pages are read.
    pub fn page(&self) -> Option<Page<'s>> {
        let (table, row) = self.row()?;
        Some(page(table, row.page.checked_sub(1)?.into()))
    }

    /// How the end of its operations is observed.
    pub fn settle(&self) -> Option<Settle<'s>> {
        let (table, row) = self.row()?;
        Some(settle(table, row.settle.checked_sub(1)?.into()))
    }

    /// The parameter whose ids are divided among requests.
    pub fn fleet(&self) -> Option<&'s str> {
        let (table, row) = self.row()?;
        optional(table, row.fleet)
    }
}

impl fmt::Debug for ActionProcedures<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActionProcedures")
            .field("page", &self.page())
            .field("settle", &self.settle())
            .field("fleet", &self.fleet())
            .finish()
    }
}

/// A name or path. None if it is empty.
fn optional(table: &RawTable, piece: TextRef) -> Option<&str> {
    Some(table.piece(piece)).filter(|text| !text.is_empty())
}

pub(super) fn page(table: &RawTable, at: usize) -> Page<'_> {
    let row: PageRow = table.row(at);
    let param = table.piece(row.param);
    Page {
        items: table.piece(row.items),
        key: optional(table, row.key),
        total: optional(table, row.total),
        cursor: match row.cursor {
            CURSOR_NUMBER => Cursor::Number(param),
            CURSOR_TOKEN => Cursor::Token { token: param, next: table.piece(row.next) },
            _ => Cursor::Offset(param),
        },
        limit: optional(table, row.limit).map(|limit| (limit, row.max)),
    }
}

pub(super) fn waiter(table: &RawTable, at: usize) -> Waiter<'_> {
    let row: WaiterRow = table.row(at);
    let acceptors = (0..usize::from(row.acceptors)).map(|n| usize::from(row.first_acceptor) + n);
    let subjects = Subjects {
        ids: table.piece(row.ids),
        items: table.piece(row.items),
        key: table.piece(row.key),
    };
    Waiter {
        name: table.piece(row.name),
        action: row.action,
        of: Some(subjects).filter(|subjects| !subjects.ids.is_empty()),
        missing: Missing::of(row.missing),
        acceptors: acceptors.map(|at| acceptor(table, at)).collect(),
        delay: Delay { min_ms: row.min_ms, max_ms: row.max_ms },
    }
}

fn acceptor(table: &RawTable, at: usize) -> Acceptor<'_> {
    let row: AcceptorRow = table.row(at);
    let all = || matches(table, row.first_match, row.matches);
    Acceptor {
        state: State::of(row.state),
        test: match row.test {
            TEST_ANY => Test::Any(all()),
            TEST_RESPONSE => Test::Response(all()),
            TEST_CODE => Test::Code(table.piece(row.code)),
            _ => Test::All(all()),
        },
        message: optional(table, row.message),
    }
}

fn matches(table: &RawTable, first: u16, count: u8) -> Vec<Match<'_>> {
    let rows = (0..usize::from(count)).map(|n| table.row::<MatchRow>(usize::from(first) + n));
    let value = |at: usize| table.piece(table.row::<ValueRow>(at).value);
    let matches = rows.map(|row| {
        let first = usize::from(row.first_value);
        let values = (first..first + usize::from(row.values)).map(value).collect();
        Match { path: table.piece(row.path), values }
    });
    matches.collect()
}

pub(super) fn settle(table: &RawTable, at: usize) -> Settle<'_> {
    let row: SettleRow = table.row(at);
    Settle {
        look: row.look,
        of: Subjects {
            ids: table.piece(row.ids),
            items: table.piece(row.items),
            key: table.piece(row.key),
        },
        operation: matches(table, row.first_operation, row.operations),
        request_id: table.piece(row.request_id),
        done: matches(table, row.first_done, row.dones),
        failed: matches(table, row.first_failed, row.faileds),
        message: optional(table, row.message),
        missing: Missing::of(row.missing),
        window_ms: row.window_ms,
        delay: Delay { min_ms: row.min_ms, max_ms: row.max_ms },
    }
}
