//! The client with one more service: that of the tests, which has every type and every check.
//!
//! [`ACTIONS`] has every action of the services that the client has by default, so that a target takes one by number and names none.
#![forbid(unsafe_code)]

pub use tcapi::*;

use std::sync::LazyLock;

use tcapi::schema::{DecodeError, Encode, Record, RecordWriter, ServiceResult};

/// The tests' own service.
pub mod tests {
    #[tcapi::action(spec = "../../../tests/generated/EveryType.toml")]
    pub struct EveryType;
}

/// An action with what its Rust types do.
pub struct Action {
    pub service: &'static schema::Service,
    pub action: schema::Action<'static>,
    /// Reads an answer into its Rust struct.
    pub decode: fn(&[u8]) -> Result<DecodedAnswer, DecodeError>,
}

/// An answer, and what its Rust struct holds afterwards.
pub struct DecodedAnswer {
    pub answer: ServiceResult,
    /// The struct's JSON.
    pub json: Vec<u8>,
    /// Its `Debug`.
    pub debug: String,
}

/// Every action, those of the tests' own service first.
pub static ACTIONS: LazyLock<Vec<Action>> =
    LazyLock::new(|| include!(concat!(env!("OUT_DIR"), "/actions.rs")));

impl Action {
    fn of<R: Request>() -> Self
    where
        R::Response: std::fmt::Debug,
    {
        Action { service: R::service(), action: R::action(), decode: decode::<R> }
    }
}

fn decode<R: Request>(body: &[u8]) -> Result<DecodedAnswer, DecodeError>
where
    R::Response: std::fmt::Debug,
{
    let (service, object) = (R::service(), R::action().response);
    let mut response = R::Response::default();
    let answer = schema::decode(service, object, body, RecordWriter::new(&mut response))?;
    let record: &dyn Record = &response;
    let json = serde_json::to_vec(&Encode::new(service, object, record))
        .expect("what was decoded can be encoded");
    Ok(DecodedAnswer { answer, json, debug: format!("{response:?}") })
}
