//! Writes the procedures of a table.

use super::build::{Writer, number, too_many};
use super::encoding::{
    CURSOR_NUMBER, CURSOR_OFFSET, CURSOR_TOKEN, Numbered, TEST_ALL, TEST_ANY, TEST_CODE,
    TEST_RESPONSE,
};
use super::error::TableError;
use super::rows::{
    AcceptorRow, MatchRow, PageRow, ProceduresRow, Row, SettleRow, TextRef, ValueRow, WaiterRow,
};
use crate::{Acceptor, Cursor, Match, Page, Procedures, Settle, Test, Waiter};

impl Writer {
    /// Writes a row and returns its number, which is its position plus one; 0 means none.
    pub(super) fn procedures(&mut self, of: &Procedures<'_>) -> Result<u16, TableError> {
        if of.is_empty() {
            return Ok(0);
        }
        let page = match &of.page {
            Some(page) => {
                let row = self.page(page)?;
                self.numbered(row)?
            }
            None => 0,
        };
        let settle = match &of.settle {
            Some(settle) => {
                let row = self.settle(settle)?;
                self.numbered(row)?
            }
            None => 0,
        };
        let fleet = self.optional(of.fleet)?;
        self.numbered(ProceduresRow { page, settle, fleet })
    }

    fn numbered<R: Row>(&mut self, row: R) -> Result<u16, TableError> {
        let at: u16 = self.row_once(row, "procedures")?;
        at.checked_add(1).ok_or_else(|| too_many("procedures"))
    }

    fn optional(&mut self, text: Option<&str>) -> Result<TextRef, TableError> {
        self.piece(text.unwrap_or_default())
    }

    fn page(&mut self, page: &Page<'_>) -> Result<PageRow, TableError> {
        let (cursor, param, next) = match page.cursor {
            Cursor::Offset(param) => (CURSOR_OFFSET, param, None),
            Cursor::Number(param) => (CURSOR_NUMBER, param, None),
            Cursor::Token { token, next } => (CURSOR_TOKEN, token, Some(next)),
        };
        Ok(PageRow {
            items: self.piece(page.items)?,
            key: self.optional(page.key)?,
            total: self.optional(page.total)?,
            cursor,
            param: self.piece(param)?,
            next: self.optional(next)?,
            limit: self.optional(page.limit.map(|(limit, _)| limit))?,
            max: page.limit.map_or(0, |(_, max)| max),
        })
    }

    pub(super) fn waiter(&mut self, waiter: &Waiter<'_>) -> Result<(), TableError> {
        let acceptors = waiter.acceptors.iter().map(|acceptor| self.acceptor(acceptor));
        let acceptors: Vec<AcceptorRow> = acceptors.collect::<Result<_, _>>()?;
        let row = WaiterRow {
            name: self.piece(waiter.name)?,
            action: waiter.action,
            ids: self.optional(waiter.of.map(|of| of.ids))?,
            items: self.optional(waiter.of.map(|of| of.items))?,
            key: self.optional(waiter.of.map(|of| of.key))?,
            missing: waiter.missing.number(),
            min_ms: waiter.delay.min_ms,
            max_ms: waiter.delay.max_ms,
            first_acceptor: self.run_once(&acceptors, "acceptors")?,
            acceptors: number(acceptors.len(), "acceptors of a waiter")?,
        };
        number::<u16>(self.count::<WaiterRow>(), "waiters")?;
        self.push(&row);
        Ok(())
    }

    fn acceptor(&mut self, acceptor: &Acceptor<'_>) -> Result<AcceptorRow, TableError> {
        let (test, matches, code) = match &acceptor.test {
            Test::All(matches) => (TEST_ALL, matches.as_slice(), None),
            Test::Any(matches) => (TEST_ANY, matches.as_slice(), None),
            Test::Response(matches) => (TEST_RESPONSE, matches.as_slice(), None),
            Test::Code(code) => (TEST_CODE, &[][..], Some(*code)),
        };
        let (first_match, matches) = self.matches(matches)?;
        Ok(AcceptorRow {
            state: acceptor.state.number(),
            test,
            code: self.optional(code)?,
            first_match,
            matches,
            message: self.optional(acceptor.message)?,
        })
    }

    fn matches(&mut self, matches: &[Match<'_>]) -> Result<(u16, u8), TableError> {
        let mut rows = Vec::new();
        for one in matches {
            let values = one.values.iter().map(|value| Ok(ValueRow { value: self.piece(value)? }));
            let values: Vec<ValueRow> = values.collect::<Result<_, TableError>>()?;
            rows.push(MatchRow {
                path: self.piece(one.path)?,
                first_value: self.run_once(&values, "values of conditions")?,
                values: number(values.len(), "values of a condition")?,
            });
        }
        Ok((self.run_once(&rows, "conditions")?, number(rows.len(), "conditions")?))
    }

    fn settle(&mut self, settle: &Settle<'_>) -> Result<SettleRow, TableError> {
        let (first_operation, operations) = self.matches(&settle.operation)?;
        let (first_done, dones) = self.matches(&settle.done)?;
        let (first_failed, faileds) = self.matches(&settle.failed)?;
        Ok(SettleRow {
            look: settle.look,
            ids: self.piece(settle.of.ids)?,
            items: self.piece(settle.of.items)?,
            key: self.piece(settle.of.key)?,
            first_operation,
            operations,
            request_id: self.piece(settle.request_id)?,
            first_done,
            dones,
            first_failed,
            faileds,
            message: self.optional(settle.message)?,
            missing: settle.missing.number(),
            window_ms: settle.window_ms,
            min_ms: settle.delay.min_ms,
            max_ms: settle.delay.max_ms,
        })
    }
}
