//! Imports of the generated modules.

pub(crate) use crate::binding::{Binding, Layouts};
pub(crate) use crate::call::typed_call;
pub(crate) use crate::client::tc_client;
pub(crate) use crate::error::tc_error;
pub(crate) use crate::guard::in_own_frame;
pub(crate) use crate::options::tc_call_options;
pub(crate) use crate::status::tc_status;
pub(crate) use tcapi_core::schema;
