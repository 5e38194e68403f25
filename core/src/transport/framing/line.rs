//! A line that arrives in pieces.

use super::Unframed;
use super::token::token_length;

/// Number of bytes of a line that are stored. Lines that determine framing fit; of any other line, the field
/// name must.
const ROOM: usize = 256;

/// A line up to CR LF, as received so far.
pub(super) struct Line {
    kept: [u8; ROOM],
    length: usize,
    /// Whether its CR was received.
    ended: bool,
}

impl Default for Line {
    fn default() -> Self {
        Line { kept: [0; ROOM], length: 0, ended: false }
    }
}

/// A complete line without its CR LF.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    /// Its first bytes.
    pub(super) start: &'a [u8],
    pub(super) length: usize,
    /// Number of bytes before the first one that is not valid in a name.
    pub(super) name: usize,
}

impl<'a> Text<'a> {
    fn of(line: &'a [u8], name: usize) -> Self {
        Text { start: &line[..line.len().min(ROOM)], length: line.len(), name }
    }

    /// The whole line, if it is not too long.
    pub(super) fn whole(&self) -> Option<&'a [u8]> {
        if self.start.len() == self.length { Some(self.start) } else { None }
    }
}

impl Line {
    /// Takes bytes up to the end of the line. Returns their number, and the line once it is complete.
    pub(super) fn take<'a>(
        &'a mut self,
        bytes: &'a [u8],
    ) -> Result<(usize, Option<Text<'a>>), Unframed> {
        // Every byte that is valid in a name is valid in a line, so no byte is examined twice.
        let name = if self.ended { 0 } else { token_length(bytes) };
        let run = if self.ended { 0 } else { name + text_length(&bytes[name..]) };
        let (text, end) = bytes.split_at(run);
        let length = match (end, self.ended) {
            ([b'\r', b'\n', ..], false) if self.length == 0 => {
                return Ok((run + 2, Some(Text::of(text, name))));
            }
            ([b'\r', b'\n', ..], false) => run + 2,
            ([b'\n', ..], true) => 1,
            ([], _) | ([b'\r'], false) => {
                self.keep(text);
                self.ended = self.ended || !end.is_empty();
                return Ok((bytes.len(), None));
            }
            _ => return Err(Unframed::Line),
        };
        self.keep(text);
        let start = &self.kept[..self.length.min(ROOM)];
        let text = Text { start, length: self.length, name: token_length(start) };
        (self.length, self.ended) = (0, false);
        Ok((length, Some(text)))
    }

    fn keep(&mut self, bytes: &[u8]) {
        let free = self.kept.get_mut(self.length..).unwrap_or_default();
        let count = bytes.len().min(free.len());
        free[..count].copy_from_slice(&bytes[..count]);
        self.length += bytes.len();
    }

    /// Length of the incomplete line so far, without its line end.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    /// Whether nothing of the next line was received.
    pub(super) fn is_empty(&self) -> bool {
        self.length == 0 && !self.ended
    }
}

/// Number of bytes before the first one that is not valid in a line: a control character, CR or LF. A tab is
/// valid.
fn text_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(word) = bytes[at..].first_chunk() {
        at += match controls(u64::from_le_bytes(*word)) {
            0 => 8,
            found => match found.trailing_zeros() as usize / 8 {
                tab if word[tab] == b'\t' => tab + 1,
                end => return at + end,
            },
        };
    }
    let is_control = |byte: &u8| (*byte < b' ' && *byte != b'\t') || *byte == 0x7f;
    bytes[at..].iter().position(is_control).map_or(bytes.len(), |end| at + end)
}

/// Whether all of `bytes` are ASCII characters from the space to the tilde.
pub(in crate::transport) fn is_printable(bytes: &[u8]) -> bool {
    let (words, rest) = bytes.as_chunks();
    let is_text = |word: u64| (controls(word) | word) & (ONES << 7) == 0;
    words.iter().all(|word| is_text(u64::from_le_bytes(*word)))
        && rest.iter().all(|byte| (b' '..=b'~').contains(byte))
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);

/// Sets the top bit of the lowest byte that is less than a space or is DEL. Higher bits may be set too.
fn controls(word: u64) -> u64 {
    // Subtracting from all bytes at once sets the top bit of those that are less, and corrupts at most higher
    // bytes.
    let below_space = word.wrapping_sub(ONES * 0x20);
    let is_del = (word ^ (ONES * 0x7f)).wrapping_sub(ONES);
    (below_space | is_del) & !word & (ONES << 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_ends_at_the_first_control_character() {
        for length in 0..20 {
            assert_eq!(text_length(&vec![b'a'; length]), length);
            for at in 0..length {
                for byte in 0..=u8::MAX {
                    let mut bytes = vec![0xff; length];
                    bytes[at] = byte;
                    let is_text = byte == b'\t' || (byte >= b' ' && byte != 0x7f);
                    let expected = if is_text { length } else { at };
                    assert_eq!(text_length(&bytes), expected, "{byte} at {at} of {length}");
                    let mut bytes = vec![b'~'; length];
                    bytes[at] = byte;
                    let expected = byte == b' ' || byte.is_ascii_graphic();
                    assert_eq!(is_printable(&bytes), expected, "{byte} at {at} of {length}");
                }
            }
        }
    }
}
