//! The models. Each function is one: its assertions hold in every schedule of its threads, or it panics. A
//! thread that waits forever is also a panic. `shuttle` runs them, in `models/tests/models.rs`.

pub use crate::call::rate_limiter::model as limiter;
pub use crate::credentials::model as credentials;
pub use crate::transport::model as resolver;

pub mod token;
