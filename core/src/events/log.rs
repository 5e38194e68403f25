//! Log lines for a program's log, as `name=value` pairs (logfmt). No line contains a secret.

use std::fmt::{self, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Level of a log line, the most important first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// An attempt failed, and its action may have run.
    Error,
    /// An attempt failed, or something is wrong, such as a clock.
    Warn,
    /// A call got its response, or is about to be retried.
    Info,
    /// An attempt begins.
    Debug,
}

/// Log callback of a program.
pub(crate) type Write = Arc<dyn Fn(Level, &str) + Send + Sync>;

/// Destination of log lines.
#[derive(Clone)]
pub(crate) struct Log {
    most: Level,
    write: Write,
}

/// Id of a call, which is unique in the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CallId(u64);

impl CallId {
    /// Returns an id that no call of the process had before.
    pub(crate) fn next() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        CallId(NEXT.fetch_add(1, Ordering::Relaxed))
    }

    pub(crate) fn number(self) -> u64 {
        self.0
    }
}

/// A log line under construction, or nothing if the program does not take its level.
pub(crate) struct Line<'l> {
    level: Level,
    wanted: Option<(&'l Log, String)>,
}

impl Log {
    pub(crate) fn new(most: Level, write: Write) -> Self {
        Log { most, write }
    }

    /// Begins a line about an event of the call with that number.
    pub(crate) fn line(&self, level: Level, call_id: u64, event: &str) -> Line<'_> {
        let wanted = (level <= self.most).then(|| (self, String::new()));
        Line { level, wanted }.with("call", call_id).with("event", event)
    }
}

impl Line<'_> {
    /// Adds a pair. The name must have no character that needs quotes.
    pub(crate) fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        if let Some((_, line)) = &mut self.wanted {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(name);
            line.push('=');
            put_value(line, &value.to_string());
        }
        self
    }

    /// Adds a pair if there is a value.
    pub(crate) fn with_any(self, name: &str, value: Option<impl fmt::Display>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Passes the line to the program's callback, which may do anything: no lock is held.
    pub(crate) fn write(self) {
        if let Some((log, line)) = self.wanted {
            (log.write)(self.level, &line);
        }
    }
}

/// Writes a value: as it is if it consists of visible ASCII characters without `"`, `=` and `\`, and otherwise in
/// quotes. Within quotes, `"` and `\` are preceded by `\`, and invisible characters become `\n`, `\r`, `\t` or
/// `\uXXXX`, as in JSON.
fn put_value(line: &mut String, value: &str) {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'=' | b'\\');
    if !value.is_empty() && value.bytes().all(is_plain) {
        line.push_str(value);
        return;
    }
    line.push('"');
    for character in value.chars() {
        match character {
            '"' | '\\' => line.extend(['\\', character]),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            '\t' => line.push_str("\\t"),
            '\'' => line.push('\''),
            // Characters that Rust would escape are not printed as they are.
            _ if character.escape_debug().len() > 1 => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    // Writing to a string can't fail.
                    let _ = write!(line, "\\u{unit:04x}");
                }
            }
            _ => line.push(character),
        }
    }
    line.push('"');
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Log({:?})", self.most)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    fn quoted(value: &str) -> String {
        let mut line = String::new();
        put_value(&mut line, value);
        line
    }

    #[test]
    fn values_are_quoted_where_they_need_it() {
        for (value, line) in [
            ("eac6b301-a322", "eac6b301-a322"),
            ("127.0.0.1:80", "127.0.0.1:80"),
            ("", r#""""#),
            ("a b", r#""a b""#),
            ("id outcome=DONE", r#""id outcome=DONE""#),
            ("a=b", r#""a=b""#),
            (r#"a"b"#, r#""a\"b""#),
            (r"a\b", r#""a\\b""#),
            ("it's", "it's"),
            ("it's so", r#""it's so""#),
            ("a\nb\r\tc", r#""a\nb\r\tc""#),
            ("\0\u{1b}[31m\u{7f}", r#""\u0000\u001b[31m\u007f""#),
            ("\u{85}\u{a0}\u{2028}\u{2029}", r#""\u0085\u00a0\u2028\u2029""#),
            ("\u{200b}\u{202e}\u{feff}", r#""\u200b\u202e\ufeff""#),
            ("\u{e0001}", r#""\udb40\udc01""#),
            ("请求过于频繁。", r#""请求过于频繁。""#),
        ] {
            assert_eq!(quoted(value), line, "{value:?}");
        }
    }

    /// No character can start another pair or line, and a JSON parser reads what is in quotes.
    #[test]
    fn every_character_stays_in_its_value() {
        for character in (0..=0x10ffff).filter_map(char::from_u32) {
            let value = format!("a{character}b");
            let line = quoted(&value);
            let outside = |c: char| c.is_control() || (c.is_whitespace() && c != ' ');
            assert!(!line.contains(outside), "{line:?}");
            match line.starts_with('"') {
                true => assert_eq!(serde_json::from_str::<String>(&line).unwrap(), value),
                false => assert!(line == value && !line.contains([' ', '=', '"']), "{line:?}"),
            }
        }
    }

    #[test]
    fn a_line_has_its_pairs_in_order() {
        let lines = Arc::new(Mutex::new(Vec::new()));
        let kept = lines.clone();
        let write = move |level, line: &str| kept.lock().unwrap().push((level, line.to_owned()));
        let log = Log::new(Level::Info, Arc::new(write));
        let (one, other) = (CallId::next(), CallId::next());
        assert_ne!(one, other);
        let line = |level| log.line(level, 7, "end");
        line(Level::Info).with("a", 1).with_any("b", Some("x y")).with_any("c", None::<u8>).write();
        line(Level::Debug).with("a", 1).write();
        let wanted = r#"call=7 event=end a=1 b="x y""#.to_owned();
        assert_eq!(*lines.lock().unwrap(), [(Level::Info, wanted)]);
    }
}
