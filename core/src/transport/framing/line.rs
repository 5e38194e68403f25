//! A line that comes in pieces.

use super::Unframed;

/// How many bytes of a line are kept. Lines that decide on framing fit; of any other, the name of the field must.
const ROOM: usize = 256;

/// A line up to CR LF, as far as it has come.
pub(super) struct Line {
    kept: [u8; ROOM],
    length: usize,
    /// Whether its CR has come.
    ended: bool,
}

impl Default for Line {
    fn default() -> Self {
        Line { kept: [0; ROOM], length: 0, ended: false }
    }
}

impl Line {
    /// Takes bytes up to the end of the line. Returns how many, and whether the line is complete.
    pub(super) fn take(&mut self, bytes: &[u8]) -> Result<(usize, bool), Unframed> {
        let run = match self.ended {
            true => 0,
            false => bytes.iter().position(|byte| is_control(*byte)).unwrap_or(bytes.len()),
        };
        self.keep(&bytes[..run]);
        match (&bytes[run..], self.ended) {
            ([], _) => Ok((run, false)),
            ([b'\n', ..], true) => Ok((run + 1, true)),
            ([b'\r', b'\n', ..], false) => Ok((run + 2, true)),
            ([b'\r'], false) => {
                self.ended = true;
                Ok((run + 1, false))
            }
            _ => Err(Unframed::Line),
        }
    }

    fn keep(&mut self, bytes: &[u8]) {
        let free = self.kept.get_mut(self.length..).unwrap_or_default();
        let count = bytes.len().min(free.len());
        free[..count].copy_from_slice(&bytes[..count]);
        self.length += bytes.len();
    }

    /// Makes room for the next line.
    pub(super) fn clear(&mut self) {
        (self.length, self.ended) = (0, false);
    }

    /// How long it is so far, without its end.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    /// Whether nothing of it has come.
    pub(super) fn is_empty(&self) -> bool {
        self.length == 0 && !self.ended
    }

    /// Its beginning.
    pub(super) fn start(&self) -> &[u8] {
        &self.kept[..self.length.min(ROOM)]
    }

    /// All of it, if that was kept.
    pub(super) fn whole(&self) -> Option<&[u8]> {
        self.kept.get(..self.length)
    }
}

/// What is in no line: control characters, CR and LF among them. A tab is none here.
fn is_control(byte: u8) -> bool {
    (byte < b' ' && byte != b'\t') || byte == 0x7f
}
