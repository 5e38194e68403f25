//! Checks of procedure rows in a table that is loaded from a file.

use super::encoding::{CURSOR_TOKEN, TEST_CODE};
use super::rows::{
    AcceptorRow, ActionRow, MatchRow, PageRow, ProceduresRow, SettleRow, TextRef, ValueRow,
    WaiterRow,
};
use super::verify::{Verdict, Verified, Verifier, one_of, refuse};
use crate::{Missing, State};

/// Maximum delay and window: one day.
const MAX_MS: u32 = 24 * 60 * 60 * 1000;

/// Maximum number of acceptors of a waiter, conditions of a test and values of a condition. Rows may be
/// shared, so a small file could contain a waiter whose use takes practically forever.
const MAX_ACCEPTORS: u8 = 32;
const MAX_MATCHES: u8 = 16;
const MAX_VALUES: u8 = 64;

fn at_most(count: u8, most: u8, what: &str) -> Verdict {
    match count {
        _ if count <= most => Ok(()),
        _ => refuse(format!("it has {count} {what}; the maximum is {most}")),
    }
}

impl Verifier<'_> {
    /// A path or the name of a parameter. It is resolved on use.
    fn path(&self, piece: TextRef) -> Verdict {
        let path = self.text(piece)?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_.[]".contains(&byte);
        if path.is_empty() || !path.bytes().all(plain) {
            return refuse(format!("{path:?} can't be a path"));
        }
        Ok(())
    }

    fn optional_path(&self, piece: TextRef) -> Verdict {
        if self.text(piece)?.is_empty() { Ok(()) } else { self.path(piece) }
    }

    /// The last row is a sentinel, not an action.
    fn action_position(&self, at: u16) -> Verdict {
        self.position::<ActionRow>(u32::from(at) + 1)
    }
}

fn delay(min_ms: u32, max_ms: u32) -> Verdict {
    match min_ms {
        1.. if min_ms <= max_ms && max_ms <= MAX_MS => Ok(()),
        _ => refuse(format!("its delays are {min_ms} to {max_ms} ms")),
    }
}

impl Verified for ProceduresRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &ProceduresRow { page, settle, fleet } = self;
        of.optional::<PageRow>(page)?;
        of.optional::<SettleRow>(settle)?;
        of.optional_path(fleet)
    }
}

impl Verified for PageRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &PageRow { items, key, total, cursor, param, next, limit, max } = self;
        of.path(items)?;
        of.path(param)?;
        for optional in [key, total, next, limit] {
            of.optional_path(optional)?;
        }
        if cursor > CURSOR_TOKEN {
            return refuse(format!("its cursor {cursor} is unknown"));
        }
        if (cursor == CURSOR_TOKEN) == of.text(next)?.is_empty() {
            return refuse("a cursor has a path to the next one if and only if it is a token");
        }
        match (of.text(limit)?.is_empty(), max) {
            (true, 0) | (false, 1..) => Ok(()),
            _ => refuse(format!(
                "the maximum {max} has to be above 0 if there is a limit, and 0 if not"
            )),
        }
    }
}

impl Verified for WaiterRow {
    fn verify(&self, at: usize, of: &Verifier<'_>) -> Verdict {
        let &WaiterRow {
            name,
            action,
            ids,
            items,
            key,
            missing,
            min_ms,
            max_ms,
            first_acceptor,
            acceptors,
        } = self;
        let name = of.name(name)?;
        if at > 0 && of.text(of.row::<Self>(at - 1).name)? >= name {
            return refuse(format!("{name} is out of order: it follows a greater name"));
        }
        of.action_position(action)?;
        one_of::<Missing>(missing, "conclusion")?;
        for path in [ids, items, key] {
            match of.text(ids)?.is_empty() {
                true if !of.text(path)?.is_empty() => return refuse("items need ids"),
                true => {}
                false => of.path(path)?,
            }
        }
        delay(min_ms, max_ms)?;
        at_most(acceptors, MAX_ACCEPTORS, "acceptors")?;
        of.run::<AcceptorRow>(first_acceptor.into(), acceptors.into())
    }
}

impl Verified for AcceptorRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &AcceptorRow { state, test, code, first_match, matches, message } = self;
        one_of::<State>(state, "state")?;
        of.optional_path(message)?;
        match test {
            TEST_CODE => of.code(code)?,
            ..TEST_CODE if of.text(code)?.is_empty() => {}
            _ => return refuse(format!("its test {test} is unknown")),
        }
        if (test == TEST_CODE) != (matches == 0) {
            return refuse("a test has a code or conditions");
        }
        at_most(matches, MAX_MATCHES, "conditions")?;
        of.run::<MatchRow>(first_match.into(), matches.into())
    }
}

impl Verified for MatchRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &MatchRow { path, first_value, values } = self;
        of.path(path)?;
        if values == 0 {
            return refuse("a condition without values is never met");
        }
        at_most(values, MAX_VALUES, "values")?;
        of.run::<ValueRow>(first_value.into(), values.into())
    }
}

impl Verified for ValueRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &ValueRow { value } = self;
        let value = of.text(value)?;
        match value.contains(char::is_control) {
            true => refuse(format!("{value:?} can't be a value")),
            false => Ok(()),
        }
    }
}

impl Verified for SettleRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &SettleRow {
            look,
            ids,
            items,
            key,
            first_operation,
            operations,
            request_id,
            first_done,
            dones,
            first_failed,
            faileds,
            message,
            missing,
            window_ms,
            min_ms,
            max_ms,
        } = self;
        of.action_position(look)?;
        for path in [ids, items, key, request_id] {
            of.path(path)?;
        }
        of.optional_path(message)?;
        one_of::<Missing>(missing, "conclusion")?;
        for (first, count) in
            [(first_operation, operations), (first_done, dones), (first_failed, faileds)]
        {
            if count == 0 {
                return refuse("it has no conditions");
            }
            at_most(count, MAX_MATCHES, "conditions")?;
            of.run::<MatchRow>(first.into(), count.into())?;
        }
        if window_ms == 0 || window_ms > MAX_MS {
            return refuse(format!("its window is {window_ms} ms"));
        }
        delay(min_ms, max_ms)
    }
}
