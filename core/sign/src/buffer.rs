//! Buffer that combines small pieces.

use super::Sink;

/// Combines small pieces before it passes them on: hashing two dozen pieces separately costs more than
/// copying them.
pub(crate) struct Buffer<'s, S> {
    sink: &'s mut S,
    bytes: [u8; SIZE],
    filled: usize,
}

/// Buffer size. A usual message fits in.
const SIZE: usize = 256;

impl<'s, S: Sink> Buffer<'s, S> {
    pub(crate) fn new(sink: &'s mut S) -> Self {
        Buffer { sink, bytes: [0; SIZE], filled: 0 }
    }

    #[cold]
    fn pass_on(&mut self, bytes: &[u8]) {
        self.sink.put(&self.bytes[..self.filled]);
        self.sink.put(bytes);
        self.filled = 0;
    }

    /// Passes on the remaining bytes.
    pub(crate) fn finish(self) {
        self.sink.put(&self.bytes[..self.filled]);
    }
}

impl<S: Sink> Sink for Buffer<'_, S> {
    // Most pieces are constants of a few bytes.
    #[inline(always)]
    fn put(&mut self, bytes: &[u8]) {
        match self.bytes.get_mut(self.filled..self.filled + bytes.len()) {
            Some(room) => {
                room.copy_from_slice(bytes);
                self.filled += bytes.len();
            }
            None => self.pass_on(bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_any_length_stay_in_order() {
        let text: Vec<u8> = (0..5000_u32).map(|at| (at % 251) as u8).collect();
        for length in [1, 3, 64, SIZE - 1, SIZE, SIZE + 1, 5000] {
            let mut all = Vec::new();
            let mut buffer = Buffer::new(&mut all);
            text.chunks(length).for_each(|piece| buffer.put(piece));
            buffer.finish();
            assert_eq!(all, text, "{length}");
        }
    }
}
