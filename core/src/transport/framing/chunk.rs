//! The line before a chunk: its size, and extensions, which are ignored.

use super::Unframed;
use super::head::number;
use super::token::token_length;

/// The longest line that ureq reads.
pub(super) const MOST_BYTES: usize = 20;

/// The size of a chunk, from a line such as `1f` or `1f;name=value`.
pub(super) fn size(line: &[u8]) -> Result<u64, Unframed> {
    let digits = line.iter().position(|byte| !byte.is_ascii_hexdigit()).unwrap_or(line.len());
    let (digits, extensions) = line.split_at(digits);
    let size = number(digits, 16).ok_or(Unframed::ChunkSize)?;
    if are_extensions(extensions) { Ok(size) } else { Err(Unframed::ChunkSize) }
}

/// Whether the rest of the line is `;name`, `;name=token` or `;name="text"`, any number of times.
fn are_extensions(mut rest: &[u8]) -> bool {
    while let [b';', behind @ ..] = rest {
        let Some(behind) = behind_token(behind) else { return false };
        rest = match behind {
            [b'=', b'"', text @ ..] => match behind_quoted(text) {
                Some(behind) => behind,
                None => return false,
            },
            [b'=', token @ ..] => match behind_token(token) {
                Some(behind) => behind,
                None => return false,
            },
            behind => behind,
        };
    }
    rest.is_empty()
}

/// The text after a token.
fn behind_token(text: &[u8]) -> Option<&[u8]> {
    match token_length(text) {
        0 => None,
        length => text.get(length..),
    }
}

/// The text after a quoted string, whose opening quote is already removed.
fn behind_quoted(mut text: &[u8]) -> Option<&[u8]> {
    loop {
        text = match text {
            [b'"', behind @ ..] => return Some(behind),
            [b'\\', _, behind @ ..] | [_, behind @ ..] => behind,
            [] => return None,
        };
    }
}
