//! The models. Each function is one: what it checks holds in every schedule of its threads, or it panics. A thread
//! that waits for ever is a panic too. They are run by `shuttle`, in `models/tests/models.rs`.

pub use crate::call::rate_limiter::model as limiter;
pub use crate::credentials::model as credentials;
pub use crate::transport::model as resolver;

pub mod token;
