//! Credentials, and the sources that provide them.

mod assume_role;
mod callback;
mod chain;
mod clock;
mod environment;
mod file;
mod instance_role;
mod json;
mod keys;
mod oidc;
mod profile;
mod provider;
mod read;
mod source;
mod sources;
mod sts;

pub use assume_role::AssumeRole;
pub use callback::ExpiringCredentials;
pub use instance_role::InstanceRole;
pub use keys::Credentials;
pub use oidc::WebIdentityRole;
#[cfg(tcapi_model)]
pub use provider::model;
pub(crate) use provider::{Provider, Snapshot};
pub use source::CredentialSource;
pub(crate) use source::{ForClient, StsClient};
