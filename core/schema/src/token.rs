//! Client tokens, by which a service recognises a repeated request, in the form that a spec requires.

use crate::{Action, Check, Field, Kind, Pattern, Service};

/// The parameter by which a service recognises a repeated request: it responds as to the first one, and does
/// nothing.
pub const CLIENT_TOKEN: &str = "ClientToken";

/// Maximum length of a token: the vendor's documents allow 64 ASCII characters.
pub const MAX_TOKEN_LENGTH: usize = 64;

/// Number of random bytes that a token is generated from.
pub const TOKEN_RANDOM_BYTES: usize = 2 * MAX_TOKEN_LENGTH;

/// Minimum number of tokens of a form: 64 random bits. The probability that two of a million tokens are equal
/// is then 1 in 30 million.
const ENOUGH: f64 = (1_u128 << 64) as f64;

/// Desired number of tokens, if the form allows that many: the number of random UUIDs.
const WANTED: f64 = (1_u128 << 122) as f64;

/// Length of a UUID.
const UUID_LENGTH: usize = 36;

/// The characters of a token if the form does not restrict them.
const USUAL: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// The form of the tokens that the library generates for a parameter.
#[derive(Debug)]
pub struct TokenForm(Form);

#[derive(Debug)]
enum Form {
    /// A random UUID.
    Uuid,
    /// Runs of random characters.
    Runs(Vec<Run>),
}

/// A number of characters of a set.
#[derive(Debug)]
struct Run {
    characters: Vec<u8>,
    count: usize,
    max: usize,
}

/// The token parameter of an action, and its position.
pub fn token_field<'s>(service: &'s Service, action: &Action<'_>) -> Option<(usize, Field<'s>)> {
    let request = service.object(action.request);
    let at = request.position(CLIENT_TOKEN)?;
    Some((at, request.field(at))).filter(|(_, field)| is_token(field))
}

/// Whether a parameter of a request is a token parameter. The library generates a token if its form allows
/// that.
pub(crate) fn is_token(field: &Field<'_>) -> bool {
    field.name == CLIENT_TOKEN && !field.list && field.kind == Kind::String
}

impl TokenForm {
    /// Derives the form from the checks of a parameter: a UUID if the checks accept it, else as many random
    /// characters as fit, up to the number of UUIDs. `None` if no token of at most [`MAX_TOKEN_LENGTH`]
    /// printable ASCII characters passes the checks, or if there are fewer than 2^64 such tokens.
    pub fn of(field: &Field<'_>) -> Option<Self> {
        let (mut least, mut most) = (1, MAX_TOKEN_LENGTH);
        let mut pattern = None;
        for check in field.checks().iter() {
            match check {
                Check::Length(length) => {
                    (least, most) = (least.max(length.min as usize), most.min(length.max as usize));
                }
                Check::Pattern { pattern: asked, .. } => pattern = Some(*asked),
                _ => {}
            }
        }
        let fits = (least..=most).contains(&UUID_LENGTH);
        if fits && pattern.is_none_or(takes_each_uuid) {
            return Some(TokenForm(Form::Uuid));
        }
        let mut runs: Vec<Run> = match pattern {
            None => {
                vec![Run { characters: USUAL.to_vec(), count: 0, max: MAX_TOKEN_LENGTH }]
            }
            Some(pattern) => {
                let runs = pattern.parts().map(|part| {
                    let class = part.ascii();
                    let is_usable = |byte: &u8| is_usable(*byte) && class.contains(*byte);
                    let characters = (0..=127).filter(is_usable).collect();
                    Run { characters, count: part.min, max: part.max }
                });
                runs.collect()
            }
        };
        grow(&mut runs, least, most).then_some(TokenForm(Form::Runs(runs)))
    }

    /// Generates a token of the form.
    pub fn token(&self, random: &[u8; TOKEN_RANDOM_BYTES]) -> String {
        let runs = match &self.0 {
            Form::Uuid => return uuid(random),
            Form::Runs(runs) => runs,
        };
        // Two bytes per character, so that no character is noticeably more likely than another.
        let mut numbers =
            random.chunks_exact(2).map(|pair| usize::from(pair[0]) << 8 | usize::from(pair[1]));
        let mut token = String::new();
        for run in runs {
            for number in numbers.by_ref().take(run.count) {
                let character = run.characters.get(number % run.characters.len().max(1));
                token.extend(character.copied().map(char::from));
            }
        }
        token
    }
}

/// Whether a character is printable and needs no escape in JSON.
fn is_usable(byte: u8) -> bool {
    byte.is_ascii_graphic() && byte != b'"' && byte != b'\\'
}

/// Lengthens runs until they have `least` characters and there are as many tokens as wanted. Returns whether
/// at most `most` characters give enough tokens.
fn grow(runs: &mut [Run], least: usize, most: usize) -> bool {
    if runs.iter().any(|run| run.characters.is_empty() && run.count > 0) {
        return false;
    }
    let mut length: usize = runs.iter().map(|run| run.count).sum();
    if length > most {
        return false;
    }
    let choices = |run: &Run| run.characters.len() as f64;
    let mut tokens: f64 = runs
        .iter()
        .filter(|run| run.count > 0)
        // There are few factors; `powf` would require libm.
        .map(|run| std::iter::repeat_n(choices(run), run.count).product::<f64>())
        .product();
    let mut in_order: Vec<&mut Run> =
        runs.iter_mut().filter(|run| !run.characters.is_empty()).collect();
    in_order.sort_by_key(|run| std::cmp::Reverse(run.characters.len()));
    for run in in_order {
        let helps = run.characters.len() > 1;
        while run.count < run.max && length < most && (length < least || (helps && tokens < WANTED))
        {
            run.count += 1;
            length += 1;
            tokens *= choices(run);
        }
    }
    length >= least && tokens >= ENOUGH
}

/// Whether a pattern accepts every random UUID. May return false for one that does, as it examines each
/// character separately; a token is then generated from the pattern.
fn takes_each_uuid(pattern: Pattern<'_>) -> bool {
    let characters = |at: usize| -> &[u8] {
        match at {
            8 | 13 | 18 | 23 => b"-",
            14 => b"4",
            19 => b"89ab",
            _ => b"0123456789abcdef",
        }
    };
    // Positions at which the parts so far can end.
    let mut ends = vec![false; UUID_LENGTH + 1];
    ends[0] = true;
    for part in pattern.parts() {
        let mut next = vec![false; UUID_LENGTH + 1];
        let class = part.ascii();
        let is_accepted = |at: &usize| characters(*at).iter().all(|byte| class.contains(*byte));
        for start in (0..=UUID_LENGTH).filter(|at| ends[*at]) {
            let accepted = (start..UUID_LENGTH).take_while(is_accepted).count();
            (part.min..=part.max.min(accepted)).for_each(|count| next[start + count] = true);
        }
        ends = next;
    }
    ends[UUID_LENGTH]
}

/// Creates a random UUID: version 4, variant 1.
fn uuid(random: &[u8; TOKEN_RANDOM_BYTES]) -> String {
    let number = random.first_chunk().map_or(0, |bytes| u128::from_be_bytes(*bytes));
    let number = number & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let hex = format!("{number:032x}");
    let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::{self, Check as Asked};
    use crate::{Length, ObjectId, parse_pattern};

    fn field(length: Option<(u32, u32)>, pattern: Option<&'static str>) -> Field<'static> {
        let length = length.map(|(min, max)| Asked::Length(Length { min, max, error: "E" }));
        let pattern = pattern.map(|source| {
            let parts = parse_pattern(source).unwrap();
            Asked::Pattern { pattern: definition::Pattern { source, parts }, error: "E" }
        });
        let checks = length.into_iter().chain(pattern).collect();
        crate::testing::service_with(checks).field(ObjectId(0), 0)
    }

    fn random(seed: u8) -> [u8; TOKEN_RANDOM_BYTES] {
        let mut state = u64::from(seed) + 1;
        std::array::from_fn(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state as u8
        })
    }

    #[test]
    fn tokens_pass_the_checks_of_their_field() {
        for (length, pattern, wanted) in [
            (None, None, 36),
            (Some((1, 64)), None, 36),
            (Some((0, u32::MAX)), Some("[a-zA-Z0-9_-]{1,64}"), 36),
            (None, Some("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), 36),
            (Some((0, 16)), None, 16),
            (Some((0, 13)), None, 13),
            (Some((40, 64)), None, 40),
            (Some((0, 35)), None, 24),
            (Some((0, 64)), Some("[a-z0-9]+"), 24),
            (Some((32, 32)), Some("[a-z0-9]*"), 32),
            (None, Some("[0-9a-f]{16}"), 16),
            (None, Some("tok-[A-Z]{20}x?"), 24),
            (None, Some("[01]{64}"), 64),
            (Some((0, 40)), Some("[0-9]*[a-z]*"), 26),
            (Some((0, 20)), Some(".+"), 19),
        ] {
            let field = field(length, pattern);
            let form = TokenForm::of(&field).unwrap_or_else(|| panic!("{length:?} {pattern:?}"));
            let mut seen = std::collections::HashSet::new();
            for seed in 0..50 {
                let token = form.token(&random(seed));
                assert_eq!(token.len(), wanted, "{length:?} {pattern:?} {token}");
                assert!(token.bytes().all(is_usable), "{token}");
                for check in field.checks().iter() {
                    assert!(match check {
                        Check::Length(length) =>
                            (length.min as usize..=length.max as usize).contains(&token.len()),
                        Check::Pattern { pattern, .. } => pattern.matches(&token),
                        _ => unreachable!(),
                    });
                }
                assert!(seen.insert(token));
            }
        }
    }

    #[test]
    fn a_form_with_too_few_tokens_is_none() {
        for (length, pattern) in [
            (Some((0, 12)), None),
            (Some((65, 100)), None),
            (None, Some("[0-9]{19}")),
            (None, Some("[0-9a-f]{15}")),
            (None, Some("[a-z]{65}")),
            (Some((0, 16)), Some("[a-z]{17}")),
            (None, Some("\u{e9}[a-z]{20}")),
            (None, Some("\"[a-z]{20}")),
            (None, Some("a*")),
            (Some((0, 10)), Some("[a-z]{1,64}")),
        ] {
            let form = TokenForm::of(&field(length, pattern));
            assert!(form.is_none(), "{length:?} {pattern:?} {form:?}");
        }
    }

    #[test]
    fn uuids_are_of_version_4() {
        let token = uuid(&random(1));
        assert_eq!(&token[14..15], "4");
        assert!(matches!(&token[19..20], "8" | "9" | "a" | "b"), "{token}");
        assert_eq!(token.matches('-').count(), 4);
    }
}
