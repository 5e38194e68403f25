//! The services, a line each. Each is a feature of this crate, named after it.

use crate::schema;

macro_rules! services {
    ($($(#[$doc:meta])* $name:ident: $feature:literal, $dir:literal,)*) => {
        $(
            $(#[$doc])*
            #[cfg(feature = $feature)]
            #[tcapi_macros::service(dir = $dir)]
            pub mod $name {}
        )*

        /// Every service that this library has specs of, as data.
        pub static SERVICES: &[&schema::Service] = &[$(
            #[cfg(feature = $feature)]
            &$name::SERVICE,
        )*];

        /// The examples of every service, in the order of [`SERVICES`].
        pub static EXAMPLES: &[&[schema::Example]] = &[$(
            #[cfg(feature = $feature)]
            $name::EXAMPLES,
        )*];
    };
}

services! {
    /// Cloud Virtual Machine: instances.
    cvm: "cvm", "../../specs/cvm/2017-03-12",
}

/// The service of that name and version, if there are specs of it.
pub fn find_service(name: &str, version: &str) -> Option<&'static schema::Service> {
    SERVICES.iter().copied().find(|service| service.name == name && service.version == version)
}
