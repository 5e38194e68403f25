//! The client with an additional service: that of the tests, which has every type and every check.
//!
//! [`ACTIONS`] has every action of the client's default services, so that a target selects one by number and names
//! none.
#![forbid(unsafe_code)]

pub use tcapi::*;

use std::sync::LazyLock;

use tcapi::schema::{DecodeError, Encode, Record, RecordWriter, ServiceResult};

/// The service of the tests.
pub mod tests {
    #[tcapi::action(spec = "../../../tests/data/specs/EveryType.toml")]
    pub struct EveryType;
}

/// An action with the functions of its Rust types.
pub struct Action {
    pub service: &'static schema::Service,
    pub action: schema::Action<'static>,
    /// Decodes a response into its Rust struct.
    pub decode: fn(&[u8]) -> Result<DecodedResponse, DecodeError>,
}

/// A response, and the content of its Rust struct.
pub struct DecodedResponse {
    pub result: ServiceResult,
    /// The struct's JSON.
    pub json: Vec<u8>,
    /// The struct's `Debug` output.
    pub debug: String,
}

/// Every action, those of the tests' service first.
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

fn decode<R: Request>(body: &[u8]) -> Result<DecodedResponse, DecodeError>
where
    R::Response: std::fmt::Debug,
{
    let (service, object) = (R::service(), R::action().response);
    let mut response = R::Response::default();
    let result = schema::decode(service, object, body, RecordWriter::new(&mut response))?;
    let record: &dyn Record = &response;
    let json = serde_json::to_vec(&Encode::new(service, object, record))
        .expect("what was decoded can be encoded");
    Ok(DecodedResponse { result, json, debug: format!("{response:?}") })
}
