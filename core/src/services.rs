//! List of the services, one line each. Each is a feature of this crate, named after it.

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
    /// Cloud Access Management: users, roles and policies.
    cam: "cam", "../../specs/cam/2019-01-16",
    /// Cloud Block Storage: disks and snapshots.
    cbs: "cbs", "../../specs/cbs/2017-03-12",
    /// Cloud Load Balancer.
    clb: "clb", "../../specs/clb/2018-03-17",
    /// Cloud Virtual Machine: instances.
    cvm: "cvm", "../../specs/cvm/2017-03-12",
    /// Cloud Monitor: metrics and alarms.
    monitor: "monitor", "../../specs/monitor/2018-07-24",
    /// Cloud Monitor: notices of alarms.
    monitor20230616: "monitor20230616", "../../specs/monitor/2023-06-16",
    /// Security Token Service: temporary credentials.
    sts: "sts", "../../specs/sts/2018-08-13",
    /// Tag: tags of resources.
    tag: "tag", "../../specs/tag/2018-08-13",
    /// Tencent Kubernetes Engine: clusters.
    tke: "tke", "../../specs/tke/2018-05-25",
    /// Tencent Kubernetes Engine: node pools.
    tke20220501: "tke20220501", "../../specs/tke/2022-05-01",
}

/// Error codes that every action can return. Services whose specs have the same ones refer to these.
#[doc(hidden)]
pub static COMMON_CODES: schema::CommonCodes =
    tcapi_macros::common_codes!(file = "../../specs/common.toml");

/// Returns the service of that name and version, if there are specs of it.
pub fn find_service(name: &str, version: &str) -> Option<&'static schema::Service> {
    SERVICES.iter().copied().find(|service| service.name() == name && service.version() == version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_all_actions_stand_once() {
        assert!(COMMON_CODES.iter().len() > 10);
        for service in SERVICES {
            assert!(
                std::ptr::eq(service.common_codes(), &raw const COMMON_CODES),
                "{}",
                service.name()
            );
        }
    }
}
