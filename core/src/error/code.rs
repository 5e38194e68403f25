//! The error codes of a service as a type.

/// The error codes of a service. Implemented by the generator, for one type of each service.
pub trait ErrorCode: Sized {
    /// The code as the service writes it.
    fn as_str(&self) -> &str;
    /// The value of that code; one that the spec does not have is kept.
    fn from_code(code: &str) -> Self;
}
