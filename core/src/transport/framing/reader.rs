//! Finds the end of a response in one pass.

use std::ops::Range;

use super::Unframed;
use super::chunk;
use super::head::{Body, Field, Head};
use super::line::{Line, Text};

/// Upper bound on the head, including interim responses before it and the trailer. ureq has the same limit
/// for a head.
pub(super) const MOST_HEAD: usize = 64 * 1024;

/// State of the response on a connection.
#[derive(Default)]
pub(super) struct Reader {
    state: State,
    line: Line,
    head: Head,
    /// Total length of the lines of head and trailer so far.
    head_bytes: usize,
}

/// The next expected element.
#[derive(Clone, Copy, Default)]
enum State {
    #[default]
    Status,
    Field,
    /// The rest of a body, in bytes.
    Body(u64),
    ChunkSize,
    /// The rest of a chunk, in bytes.
    Chunk(u64),
    ChunkEnd,
    Trailer,
    UntilClose,
    /// Nothing: the response is complete.
    Complete,
    /// Nothing that is valid.
    Spent,
}

impl Reader {
    /// Marks the start of a request: what is received from here on is its response.
    pub(super) fn begin(&mut self) -> Result<(), Unframed> {
        if !self.is_idle() {
            return Err(Unframed::Early);
        }
        (self.state, self.head_bytes) = (State::Status, 0);
        Ok(())
    }

    /// Whether nothing of a response was received, or all of it and nothing else.
    pub(super) fn is_idle(&self) -> bool {
        match self.state {
            State::Status => self.head_bytes == 0 && self.line.is_empty(),
            State::Complete => true,
            _ => false,
        }
    }

    /// Whether the body has begun but not ended.
    pub(super) fn in_body(&self) -> bool {
        !matches!(self.state, State::Status | State::Field | State::Complete | State::Spent)
    }

    /// Takes received bytes and passes to `body` those that belong to a body. Returns the number of bytes,
    /// from the first, up to the end of the last interim response.
    pub(super) fn push(
        &mut self,
        bytes: &[u8],
        body: impl FnMut(Range<usize>),
    ) -> Result<usize, Unframed> {
        self.read(bytes, body).inspect_err(|_| self.state = State::Spent)
    }

    /// Marks the end of the connection.
    pub(super) fn end(&mut self) -> Result<(), Unframed> {
        match std::mem::replace(&mut self.state, State::Spent) {
            State::UntilClose | State::Complete | State::Spent => Ok(()),
            _ => Err(Unframed::CutShort),
        }
    }

    fn read(
        &mut self,
        bytes: &[u8],
        mut body: impl FnMut(Range<usize>),
    ) -> Result<usize, Unframed> {
        let (mut rest, mut interim) = (bytes, 0);
        while !rest.is_empty() {
            let in_data =
                matches!(self.state, State::Body(_) | State::Chunk(_) | State::UntilClose);
            let (taken, next) = match self.state {
                State::Body(left) => part(rest, left, State::Body, State::Complete),
                State::Chunk(left) => part(rest, left, State::Chunk, State::ChunkEnd),
                State::UntilClose => (rest.len(), State::UntilClose),
                State::Complete | State::Spent => (rest.len(), State::Spent),
                state => {
                    let (taken, line) = self.line.take(rest)?;
                    match line {
                        Some(line) => {
                            self.head_bytes = check_length(state, self.head_bytes, line.length)?;
                            let next = behind(state, line, &mut self.head)?;
                            if matches!(next, State::Status) {
                                interim = bytes.len() - rest.len() + taken;
                            }
                            (taken, next)
                        }
                        None => {
                            check_length(state, self.head_bytes, self.line.length())?;
                            (taken, state)
                        }
                    }
                }
            };
            if in_data {
                let at = bytes.len() - rest.len();
                body(at..at + taken);
            }
            self.state = next;
            rest = &rest[taken..];
        }
        Ok(interim)
    }
}

/// Consumes up to `left` bytes of a part. Returns how many are there, and the next state.
fn part(bytes: &[u8], left: u64, more: fn(u64) -> State, then: State) -> (usize, State) {
    match usize::try_from(left) {
        Ok(left) if left <= bytes.len() => (left, then),
        _ => (bytes.len(), more(left - bytes.len() as u64)),
    }
}

/// Returns the length of the head's lines including this one. Fails if it exceeds the limit.
fn check_length(state: State, head_bytes: usize, length: usize) -> Result<usize, Unframed> {
    match state {
        State::ChunkSize if length > chunk::MOST_BYTES => Err(Unframed::ChunkSize),
        State::ChunkEnd if length > 0 => Err(Unframed::ChunkEnd),
        State::ChunkSize | State::ChunkEnd => Ok(head_bytes),
        _ if head_bytes + length > MOST_HEAD => Err(Unframed::TooLong),
        _ => Ok(head_bytes + length + 2),
    }
}

/// The state after a line.
fn behind(state: State, line: Text<'_>, head: &mut Head) -> Result<State, Unframed> {
    Ok(match state {
        State::Status => {
            *head = Head::begin(line.start)?;
            State::Field
        }
        State::Field if line.length > 0 => {
            head.add(line)?;
            State::Field
        }
        State::Field => match head.body()? {
            Body::Interim => State::Status,
            Body::Length(0) => State::Complete,
            Body::Length(length) => State::Body(length),
            Body::Chunks => State::ChunkSize,
            Body::UntilClose => State::UntilClose,
        },
        State::ChunkSize => match chunk::size(line.start)? {
            0 => State::Trailer,
            size => State::Chunk(size),
        },
        State::ChunkEnd => State::ChunkSize,
        State::Trailer if line.length == 0 => State::Complete,
        State::Trailer if Field::of(line)? == Field::Other => State::Trailer,
        State::Trailer => return Err(Unframed::Trailer),
        state => state,
    })
}
