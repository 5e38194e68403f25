//! Trait of the types for the error codes of services.

/// The error codes of a service. Implemented by the generator, for one type per service.
pub trait ErrorCode: Sized {
    /// Returns the code as the service writes it.
    fn as_str(&self) -> &str;
    /// Returns the value for that code; a code that the spec does not have is kept.
    fn from_code(code: &str) -> Self;
}
