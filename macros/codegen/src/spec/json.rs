//! Conversion of TOML values to JSON.

use serde_json::{Number, Value as Json};
use toml::de::DeValue;

pub(super) fn json(value: &DeValue<'_>) -> Option<Json> {
    match value {
        DeValue::String(text) => Some(Json::from(text.as_ref())),
        DeValue::Integer(number) => {
            let digits = number.as_str().replace('_', "");
            match i64::from_str_radix(&digits, number.radix()) {
                Ok(number) => Some(Json::from(number)),
                Err(_) => u64::from_str_radix(&digits, number.radix()).ok().map(Json::from),
            }
        }
        DeValue::Float(number) => {
            let number: f64 = number.as_str().replace('_', "").parse().ok()?;
            Number::from_f64(number).map(Json::Number)
        }
        DeValue::Boolean(truth) => Some(Json::from(*truth)),
        _ => None,
    }
}
