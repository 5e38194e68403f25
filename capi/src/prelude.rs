//! What generated modules need.

pub(crate) use crate::call::typed_call;
pub(crate) use crate::client::tc_client;
pub(crate) use crate::error::tc_error;
pub(crate) use crate::face::{Face, FieldLayout, Layout};
pub(crate) use crate::options::tc_call_options;
pub(crate) use crate::status::tc_status;
#[allow(unused_imports, reason = "which of them depends on the specs")]
pub(crate) use crate::types::{tc_bytes, tc_opt_bool, tc_opt_f64, tc_opt_i64, tc_opt_u64};
