//! Reads a response byte by byte, in one pass, to know where it ends.

use super::Unframed;
use super::chunk;
use super::head::{Body, Field, Head};
use super::line::Line;

/// The longest head, interim responses before it and the trailer included. That is also ureq's limit for a head.
pub(super) const MOST_HEAD: usize = 64 * 1024;

/// How far the response on a connection has come.
#[derive(Default)]
pub(super) struct Reader {
    state: State,
    line: Line,
    /// How long the lines of head and trailer are so far.
    head: usize,
}

/// What comes next.
#[derive(Clone, Copy, Default)]
enum State {
    #[default]
    Status,
    Fields(Head),
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
        (self.state, self.head) = (State::Status, 0);
        Ok(())
    }

    /// Whether nothing of a response has come, or all of it and nothing else.
    pub(super) fn is_idle(&self) -> bool {
        match self.state {
            State::Status => self.head == 0 && self.line.is_empty(),
            State::Complete => true,
            _ => false,
        }
    }

    /// Whether the body has begun and not ended.
    pub(super) fn in_body(&self) -> bool {
        !matches!(self.state, State::Status | State::Fields(_) | State::Complete | State::Spent)
    }

    /// Takes the bytes that came. Returns how many of them, from the first, end with an interim response.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<usize, Unframed> {
        self.read(bytes).inspect_err(|_| self.state = State::Spent)
    }

    /// The connection was closed.
    pub(super) fn end(&mut self) -> Result<(), Unframed> {
        match std::mem::replace(&mut self.state, State::Spent) {
            State::UntilClose | State::Complete | State::Spent => Ok(()),
            _ => Err(Unframed::CutShort),
        }
    }

    fn read(&mut self, bytes: &[u8]) -> Result<usize, Unframed> {
        let mut rest = bytes;
        let mut interim = 0;
        while !rest.is_empty() {
            let taken = match &mut self.state {
                State::Body(left) | State::Chunk(left) => {
                    let taken =
                        usize::try_from(*left).map_or(rest.len(), |left| left.min(rest.len()));
                    *left -= taken as u64;
                    taken
                }
                State::UntilClose => rest.len(),
                State::Complete | State::Spent => {
                    self.state = State::Spent;
                    rest.len()
                }
                _ => {
                    let (taken, complete) = self.line.take(rest)?;
                    self.check_length()?;
                    if complete {
                        self.state = self.behind_line()?;
                        self.line.clear();
                    }
                    taken
                }
            };
            rest = &rest[taken..];
            match self.state {
                State::Body(0) => self.state = State::Complete,
                State::Chunk(0) => self.state = State::ChunkEnd,
                State::Status if self.line.is_empty() => interim = bytes.len() - rest.len(),
                _ => {}
            }
        }
        Ok(interim)
    }

    /// Fails if the line is longer than there is any reason for.
    fn check_length(&self) -> Result<(), Unframed> {
        let length = self.line.length();
        match self.state {
            State::ChunkEnd if length > 0 => Err(Unframed::ChunkEnd),
            State::ChunkSize if length > chunk::MOST_BYTES => Err(Unframed::ChunkSize),
            _ if self.head + length > MOST_HEAD => Err(Unframed::TooLong),
            _ => Ok(()),
        }
    }

    /// What comes behind the line, which is complete.
    fn behind_line(&mut self) -> Result<State, Unframed> {
        let line = &self.line;
        if !matches!(self.state, State::ChunkSize | State::ChunkEnd) {
            self.head += line.length() + 2;
        }
        Ok(match &mut self.state {
            State::Status => State::Fields(Head::begin(line.start())?),
            State::Fields(head) if line.length() > 0 => {
                head.add(line)?;
                return Ok(self.state);
            }
            State::Fields(head) => match head.body()? {
                Body::Interim => State::Status,
                Body::Length(length) => State::Body(length),
                Body::Chunks => State::ChunkSize,
                Body::UntilClose => State::UntilClose,
            },
            State::ChunkSize => match chunk::size(line.start())? {
                0 => State::Trailer,
                size => State::Chunk(size),
            },
            State::ChunkEnd => State::ChunkSize,
            State::Trailer if line.length() == 0 => State::Complete,
            State::Trailer if Field::of(line)? == Field::Other => State::Trailer,
            State::Trailer => return Err(Unframed::Trailer),
            _ => self.state,
        })
    }
}
