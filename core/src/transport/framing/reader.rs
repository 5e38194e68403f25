//! Reads a response in one pass, to know where it ends.

use std::ops::Range;

use super::Unframed;
use super::chunk;
use super::head::{Body, Field, Head};
use super::line::{Line, Text};

/// The longest head, interim responses before it and the trailer included. That is also ureq's limit for a head.
pub(super) const MOST_HEAD: usize = 64 * 1024;

/// How far the response on a connection has come.
#[derive(Default)]
pub(super) struct Reader {
    state: State,
    line: Line,
    head: Head,
    /// How long the lines of head and trailer are so far.
    head_bytes: usize,
}

/// What comes next.
#[derive(Clone, Copy, Default)]
enum State {
    #[default]
    Status,
    Field,
    /// So many bytes of a body.
    Body(u64),
    ChunkSize,
    /// So many bytes of a chunk.
    Chunk(u64),
    ChunkEnd,
    Trailer,
    UntilClose,
    /// Nothing: the response is complete.
    Complete,
    /// Nothing that means anything.
    Spent,
}

impl Reader {
    /// A request is sent: what comes from here on is its response.
    pub(super) fn begin(&mut self) -> Result<(), Unframed> {
        if !self.is_idle() {
            return Err(Unframed::Early);
        }
        (self.state, self.head_bytes) = (State::Status, 0);
        Ok(())
    }

    /// Whether nothing of a response has come, or all of it and nothing else.
    pub(super) fn is_idle(&self) -> bool {
        match self.state {
            State::Status => self.head_bytes == 0 && self.line.is_empty(),
            State::Complete => true,
            _ => false,
        }
    }

    /// Whether the body has begun and not ended.
    pub(super) fn in_body(&self) -> bool {
        !matches!(self.state, State::Status | State::Field | State::Complete | State::Spent)
    }

    /// Takes the bytes that came, and tells `body` which of them belong to a body. Returns how many of them, from the
    /// first, end with an interim response.
    pub(super) fn push(
        &mut self,
        bytes: &[u8],
        body: impl FnMut(Range<usize>),
    ) -> Result<usize, Unframed> {
        self.read(bytes, body).inspect_err(|_| self.state = State::Spent)
    }

    /// The connection was closed.
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

/// Takes a part of so many bytes, as far as it is there. Returns how many that are, and what comes next.
fn part(bytes: &[u8], left: u64, more: fn(u64) -> State, then: State) -> (usize, State) {
    match usize::try_from(left) {
        Ok(left) if left <= bytes.len() => (left, then),
        _ => (bytes.len(), more(left - bytes.len() as u64)),
    }
}

/// How long the lines of the head are with this one. Fails if it is longer than there is any reason for.
fn check_length(state: State, head_bytes: usize, length: usize) -> Result<usize, Unframed> {
    match state {
        State::ChunkSize if length > chunk::MOST_BYTES => Err(Unframed::ChunkSize),
        State::ChunkEnd if length > 0 => Err(Unframed::ChunkEnd),
        State::ChunkSize | State::ChunkEnd => Ok(head_bytes),
        _ if head_bytes + length > MOST_HEAD => Err(Unframed::TooLong),
        _ => Ok(head_bytes + length + 2),
    }
}

/// What comes behind a line.
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
