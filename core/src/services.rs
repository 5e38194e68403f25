//! The services, a line each.

use crate::schema;

macro_rules! services {
    ($($(#[$doc:meta])* $name:ident: $dir:literal,)*) => {
        $(
            $(#[$doc])*
            #[tcapi_macros::service(dir = $dir)]
            pub mod $name {}
        )*

        /// Every service that this library has specs of, as data.
        pub static SERVICES: &[&schema::Service] = &[$(&$name::SERVICE),*];

        /// The examples of every service, in the order of [`SERVICES`].
        pub static EXAMPLES: &[&[schema::Example]] = &[$($name::EXAMPLES),*];
    };
}

services! {
    /// Cloud Virtual Machine: instances.
    cvm: "../../specs/cvm",
}

/// The service of that name and version, if there are specs of it.
pub fn find_service(name: &str, version: &str) -> Option<&'static schema::Service> {
    SERVICES.iter().copied().find(|service| service.name == name && service.version == version)
}
