//! What a client tells a program's log. No secret is ever part of it.

use std::fmt;
use std::sync::Arc;

/// How important a line is, the most important first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// An attempt failed, and what it was meant to do may have happened.
    Error,
    /// An attempt failed, or something is not as it should be, such as a clock.
    Warn,
    /// A call was answered, or is about to be tried again.
    Info,
    /// An attempt begins.
    Debug,
}

/// A program's function that takes lines.
pub(crate) type Write = Arc<dyn Fn(Level, &str) + Send + Sync>;

/// Where lines go.
#[derive(Clone)]
pub(crate) struct Log {
    most: Level,
    write: Write,
}

impl Log {
    pub(crate) fn new(most: Level, write: Write) -> Self {
        Log { most, write }
    }

    /// Writes a line, which is not even made if nobody wants it.
    pub(crate) fn line(log: Option<&Log>, level: Level, line: fmt::Arguments<'_>) {
        if let Some(log) = log.filter(|log| level <= log.most) {
            (log.write)(level, &line.to_string());
        }
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Log({:?})", self.most)
    }
}
