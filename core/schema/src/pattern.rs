//! Patterns of strings: a sequence of character classes, each with a count.

use std::fmt;

use crate::definition;
use crate::table::{Part, Pattern};

/// Upper bound for `*`, `+` and counts.
const MAX_COUNT: u16 = 1024;

impl Pattern<'_> {
    /// Whether the whole of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        if self.is_fixed() { matches_fixed(self, text) } else { matches_counted(self, text) }
    }
}

/// Matches parts with fixed counts, as in patterns of ids: each takes its characters in turn.
fn matches_fixed(pattern: &Pattern<'_>, text: &str) -> bool {
    let literal = pattern.literal();
    let Some(mut rest) = text.as_bytes().strip_prefix(literal) else { return false };
    for part in pattern.parts_behind() {
        // A character has at least one byte.
        let Some((taken, behind)) = rest.split_at_checked(part.min) else { return false };
        let class = part.ascii();
        if !taken.iter().all(|byte| class.contains(*byte)) {
            return !taken.is_ascii() && matches_characters(pattern, text);
        }
        rest = behind;
    }
    rest.is_empty()
}

/// Like `matches_fixed`, for text that need not be ASCII.
fn matches_characters(pattern: &Pattern<'_>, text: &str) -> bool {
    let mut chars = text.chars();
    let mut next_fits = |part: &Part<'_>| chars.next().is_some_and(|c| part.accepts(c));
    pattern.parts().all(|part| (0..part.min).all(|_| next_fits(&part))) && chars.next().is_none()
}

/// Tracks the set of positions at which the parts so far can end, so the cost is bounded by the pattern,
/// whatever the string.
fn matches_counted(pattern: &Pattern<'_>, text: &str) -> bool {
    let longest: usize = pattern.parts().map(|part| part.max).sum();
    let chars: Vec<char> = text.chars().take(longest + 1).collect();
    if chars.len() > longest {
        return false;
    }
    let mut ends = vec![false; chars.len() + 1];
    ends[0] = true;
    for part in pattern.parts() {
        let mut next = vec![false; chars.len() + 1];
        for start in (0..ends.len()).filter(|&at| ends[at]) {
            let run =
                chars[start..].iter().take(part.max).take_while(|&&c| part.accepts(c)).count();
            if run >= part.min {
                next[start + part.min..=start + run].fill(true);
            }
        }
        ends = next;
    }
    ends[chars.len()]
}

/// A syntax error of a pattern and its position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternError {
    /// Byte offset in the pattern's source.
    pub at: usize,
    /// The error message.
    pub message: &'static str,
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)
    }
}

/// Parses a pattern of the spec language.
pub fn parse_pattern(source: &str) -> Result<Vec<definition::Part>, PatternError> {
    let mut parts = Vec::new();
    let mut chars = Chars { source, at: 0 };
    while let Some((at, c)) = chars.next() {
        let class = match c {
            '[' => chars.class(at)?,
            '\\' => {
                let c = chars.escaped(at)?;
                vec![(c, c)]
            }
            '.' => vec![('\0', char::MAX)],
            '{' | '}' | '?' | '*' | '+' | ']' => {
                return Err(PatternError {
                    at,
                    message: "a count or bracket with nothing before it",
                });
            }
            '(' | ')' | '|' | '^' | '$' => {
                return Err(PatternError {
                    at,
                    message: "groups, alternatives and anchors are not part of patterns",
                });
            }
            c => vec![(c, c)],
        };
        let (min, max) = chars.count()?;
        parts.push(definition::Part { class, min, max });
    }
    Ok(parts)
}

struct Chars<'s> {
    source: &'s str,
    at: usize,
}

impl Chars<'_> {
    fn peek(&self) -> Option<char> {
        self.source[self.at..].chars().next()
    }

    fn next(&mut self) -> Option<(usize, char)> {
        let c = self.peek()?;
        let at = self.at;
        self.at += c.len_utf8();
        Some((at, c))
    }

    /// The character after the `\` at that byte, taken literally. Letters and digits are rejected: they need
    /// no escape, but other pattern languages give one a meaning.
    fn escaped(&mut self, at: usize) -> Result<char, PatternError> {
        let refused = |message| Err(PatternError { at, message });
        match self.next() {
            None => refused("'\\' ends the pattern"),
            Some((_, 'd')) => refused("'\\d' is no class of patterns: write [0-9]"),
            Some((_, 'w')) => refused("'\\w' is no class of patterns: write [A-Za-z0-9_]"),
            Some((_, 's')) => refused("'\\s' is no class of patterns: write [ ]"),
            Some((_, c)) if c.is_alphanumeric() => refused(
                "'\\' before a letter or digit means nothing in patterns: write it alone, or its class",
            ),
            Some((_, c)) => Ok(c),
        }
    }

    fn class(&mut self, open: usize) -> Result<Vec<(char, char)>, PatternError> {
        let unclosed = PatternError { at: open, message: "'[' is never closed" };
        let mut ranges = Vec::new();
        loop {
            let (at, c) = self.next().ok_or(unclosed.clone())?;
            let low = match c {
                ']' if ranges.is_empty() => {
                    return Err(PatternError { at: open, message: "the class is empty" });
                }
                ']' => return Ok(ranges),
                '^' if ranges.is_empty() => {
                    return Err(PatternError {
                        at,
                        message: "negated classes are not part of patterns",
                    });
                }
                '\\' => self.escaped(at)?,
                c => c,
            };
            let dash =
                self.source[self.at..].strip_prefix('-').and_then(|rest| rest.chars().next());
            let high = match dash {
                Some(']') | None => low,
                Some(_) => {
                    self.next();
                    match self.next().ok_or(unclosed.clone())? {
                        (at, '\\') => self.escaped(at)?,
                        (_, c) => c,
                    }
                }
            };
            if high < low {
                return Err(PatternError { at, message: "the range runs backwards" });
            }
            ranges.push((low, high));
        }
    }

    fn count(&mut self) -> Result<(u16, u16), PatternError> {
        let (min, max) = match self.peek() {
            Some('?') => (0, 1),
            Some('*') => (0, MAX_COUNT),
            Some('+') => (1, MAX_COUNT),
            Some('{') => return self.braces(),
            _ => return Ok((1, 1)),
        };
        self.next();
        Ok((min, max))
    }

    fn braces(&mut self) -> Result<(u16, u16), PatternError> {
        let at = self.at;
        let rest = &self.source[at + 1..];
        let end = rest.find('}').ok_or(PatternError { at, message: "'{' is never closed" })?;
        self.at += end + 2;
        let number = |text: &str| {
            text.parse()
                .ok()
                .filter(|n| *n <= MAX_COUNT)
                .ok_or(PatternError { at, message: "a count is a number from 0 to 1024" })
        };
        let (min, max) = match rest[..end].split_once(',') {
            Some((min, max)) => (number(min)?, number(max)?),
            None => (number(&rest[..end])?, number(&rest[..end])?),
        };
        if max < min || max == 0 {
            return Err(PatternError {
                at,
                message: "the most is less than the fewest, or nothing",
            });
        }
        Ok((min, max))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pattern in a table, as programs have it.
    fn pattern(source: &'static str) -> Pattern<'static> {
        let parts = parse_pattern(source).unwrap();
        let pattern = definition::Pattern { source, parts };
        let check = definition::Check::Pattern { pattern, error: "E" };
        let service = crate::testing::service_with(vec![check]);
        let checks = service.field(crate::ObjectId(0), 0).checks();
        let Some(crate::Check::Pattern { pattern, .. }) = checks.iter().next().copied() else {
            panic!("the field has a pattern")
        };
        assert_eq!(pattern.source(), source);
        pattern
    }

    fn fits(source: &'static str, text: &str) -> bool {
        pattern(source).matches(text)
    }

    #[test]
    fn instance_ids() {
        let pattern = "ins-[a-z0-9]{8}";
        assert!(fits(pattern, "ins-r8hr2upy"));
        for text in
            ["", "ins-1122", "ins-r8hr2upyy", "INS-r8hr2upy", "xins-r8hr2upy", "ins-r8hr2up\u{e9}"]
        {
            assert!(!fits(pattern, text), "{text}");
        }
    }

    #[test]
    fn both_ways_of_matching_agree() {
        let pattern = pattern("a[b-d]{2}\u{e9}");
        for text in ["", "a", "abc", "abd\u{e9}", "abd\u{e9}\u{e9}", "abe\u{e9}", "bbd\u{e9}"] {
            assert_eq!(matches_fixed(&pattern, text), matches_counted(&pattern, text), "{text}");
        }
        assert!(matches_fixed(&pattern, "abd\u{e9}"));
    }

    #[test]
    fn each_character_is_in_its_classes() {
        for source in
            ["[a-c]", "[\0-\u{7f}]", "[?-A]", ".", "[\u{7e}-\u{81}]", "\u{e9}", "[x@\u{e9}]"]
        {
            let pattern = pattern(source);
            let part = pattern.parts().next().unwrap();
            for c in ('\0'..='\u{200}').chain(['\u{ffff}', char::MAX]) {
                let text = c.to_string();
                let fits = part.accepts(c);
                assert_eq!(matches_fixed(&pattern, &text), fits, "{source} {c:?}");
                assert_eq!(
                    c.is_ascii() && fits,
                    u8::try_from(c).is_ok_and(|byte| part.ascii().contains(byte)),
                    "{source} {c:?}"
                );
            }
        }
    }

    #[test]
    fn counts_give_back_what_the_rest_needs() {
        assert!(fits("[a-z]{1,3}[a-z0-9]{2}", "ab1"));
        assert!(fits("[a-z]*a", "aaaa"));
        assert!(!fits("[a-z]+-", "abc"));
        assert!(fits("a?b", "b"));
        assert!(fits(r"[\]\-a-]\.", "-."));
        assert!(fits(".{2}", "\u{e9}\u{e9}"));
    }

    #[test]
    fn mistakes_say_where() {
        for (pattern, at) in [
            ("ab{", 2),
            ("[", 0),
            ("a[]", 1),
            ("[z-a]", 1),
            ("(a)", 0),
            ("a{3,2}", 1),
            ("+", 0),
            ("[^a]", 1),
            ("\\", 0),
            (r"a\d{8}", 1),
            (r"[a-z\w]", 4),
            (r"[+-\d]", 3),
            (r"\s", 0),
            (r"\S", 0),
            (r"[\7]", 1),
            (r"[\", 1),
            ("a{2000}", 1),
        ] {
            assert_eq!(parse_pattern(pattern).unwrap_err().at, at, "{pattern}");
        }
    }
}
