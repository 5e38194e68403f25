//! Endpoints of services.

pub(crate) mod failover;
pub(crate) mod signing;
pub(crate) mod zone;

use ureq::http::{HeaderValue, Uri};

use crate::Error;
use crate::endpoint::zone::Zone;

/// Which of a service's own hosts requests go to.
///
/// A call to a finance region, whose name ends with `-fsi`, goes to the host of that region whatever is set here:
/// no other host serves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Endpoints {
    /// `<service>.tencentcloudapi.com`, which resolves to a site near the caller.
    #[default]
    Nearest,
    /// `<service>.<region>.tencentcloudapi.com`, with the call's region; without one, the nearest.
    Regional,
    /// `<service>.intl.tencentcloudapi.com`, of the international site.
    Intl,
    /// `<service>.internal.tencentcloudapi.com`, which is reachable only from machines of the vendor's network.
    Internal,
}

/// Top-level domains of the service's own hosts, the usual one first; each is a backup of the others.
pub(crate) const DOMAINS: [&str; 3] = ["com", "cn", "com.cn"];

impl Endpoints {
    /// Returns the region that is part of a host's name, for a call to `region`.
    pub(crate) fn region_in_host(self, region: Option<&str>) -> Option<&str> {
        region.filter(|region| self == Endpoints::Regional || region.ends_with("-fsi"))
    }

    /// Returns a service's host in one of the [`DOMAINS`]; `region` is that of [`Endpoints::region_in_host`].
    pub(crate) fn host(self, service: &str, region: Option<&str>, domain: &str) -> String {
        let part = match (region, self) {
            (Some(region), _) => region,
            (None, Endpoints::Nearest | Endpoints::Regional) => {
                return format!("{service}.tencentcloudapi.{domain}");
            }
            (None, Endpoints::Intl) => "intl",
            (None, Endpoints::Internal) => "internal",
        };
        format!("{service}.{part}.tencentcloudapi.{domain}")
    }
}

/// Scheme and host that requests go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    /// The whole URI, ready for the transport.
    pub(crate) uri: Uri,
    /// The value of the `Host` header, with the port if it is not the scheme's default.
    pub(crate) host: String,
    /// The host that is signed: `host`, unless the service gets another `Host` header than the one that is sent.
    pub(crate) signed_host: String,
    /// `host` as a header value, ready for the transport.
    pub(crate) header: HeaderValue,
    /// The zone of an IPv6 address, which is in no other field.
    pub(crate) zone: Option<Zone>,
}

impl Endpoint {
    /// Parses `host`, `host:port`, `https://host[:port]` or `http://host[:port]`. The default scheme is HTTPS;
    /// plain HTTP must be set explicitly. An IPv6 address may have a zone: `[fe80::1%25eth0]`.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |why: &str| {
            let shown: String = text.chars().take(100).collect();
            Error::invalid_argument(format!("the endpoint {shown:?} {why}"))
        };
        let (scheme, authority) = match text.split_once("://") {
            Some((scheme @ ("http" | "https"), rest)) => (scheme, rest),
            Some(_) => return Err(refuse("has a scheme that is neither https nor http")),
            None => ("https", text),
        };
        let authority = authority.strip_suffix('/').unwrap_or(authority);
        let split = Zone::split(authority);
        let (authority, zone) = match &split {
            Some((rest, zone)) => (rest.as_str(), Some(zone.clone())),
            None => (authority, None),
        };
        let allowed =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']');
        if authority.is_empty() || !authority.chars().all(allowed) {
            return Err(refuse("is not a host, or a host and a port"));
        }
        let uri: Uri = format!("{scheme}://{authority}/")
            .parse()
            .map_err(|_| refuse("is not a host, or a host and a port"))?;
        let authority = uri.authority().ok_or_else(|| refuse("has no host"))?;
        let has_port = authority.as_str().len() > authority.host().len();
        let good_port = authority.port_u16().is_some_and(|port| port != 0);
        if authority.host().is_empty() || (has_port && !good_port) {
            return Err(refuse("has no host, or a port that is not in 1 to 65535"));
        }
        let own_port =
            matches!((scheme, authority.port_u16()), ("https", Some(443)) | ("http", Some(80)));
        let host = if own_port { authority.host() } else { authority.as_str() };
        let host = host.to_ascii_lowercase();
        let header =
            HeaderValue::from_str(&host).map_err(|_| refuse("is not valid in a header"))?;
        Ok(Endpoint { signed_host: host.clone(), host, header, uri, zone })
    }

    /// Sets another host to be signed, `host` or `host:port`.
    pub(crate) fn signed_for(self, host: &str) -> Result<Self, Error> {
        Ok(Endpoint { signed_host: parse_signed_host(host)?, ..self })
    }
}

/// Parses the host that is signed, in the form of a `Host` header.
pub(crate) fn parse_signed_host(text: &str) -> Result<String, Error> {
    let endpoint = Endpoint::parse(&format!("https://{text}"));
    let host = endpoint.ok().and_then(|endpoint| Some(endpoint.uri.authority()?.to_string()));
    // The text had no other part than the authority.
    host.filter(|host| host == text).map(|host| host.to_ascii_lowercase()).ok_or_else(|| {
        let shown: String = text.chars().take(100).collect();
        Error::invalid_argument(format!(
            "the signed host {shown:?} is not a host, or a host and a port"
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_ports() {
        for (text, uri, host) in [
            (
                "cvm.tencentcloudapi.com",
                "https://cvm.tencentcloudapi.com/",
                "cvm.tencentcloudapi.com",
            ),
            ("https://CVM.example:443/", "https://CVM.example:443/", "cvm.example"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/", "127.0.0.1:8080"),
            ("https://[::1]:8443", "https://[::1]:8443/", "[::1]:8443"),
            ("http://[FE80::1%25eth0]:80/", "http://[FE80::1]:80/", "[fe80::1]"),
            ("[fe80::1%eth0]:8443", "https://[fe80::1]:8443/", "[fe80::1]:8443"),
        ] {
            let endpoint = Endpoint::parse(text).unwrap();
            assert_eq!(endpoint.uri.to_string(), uri);
            assert_eq!(endpoint.host, host);
        }
    }

    #[test]
    fn hosts_of_a_service() {
        use Endpoints::{Internal, Intl, Nearest, Regional};
        for (endpoints, region, host) in [
            (Nearest, None, "cvm.tencentcloudapi.com"),
            (Nearest, Some("ap-guangzhou"), "cvm.tencentcloudapi.com"),
            (Nearest, Some("ap-shanghai-fsi"), "cvm.ap-shanghai-fsi.tencentcloudapi.com"),
            (Regional, Some("ap-guangzhou"), "cvm.ap-guangzhou.tencentcloudapi.com"),
            (Regional, None, "cvm.tencentcloudapi.com"),
            (Intl, Some("ap-singapore"), "cvm.intl.tencentcloudapi.com"),
            (Internal, Some("ap-guangzhou"), "cvm.internal.tencentcloudapi.com"),
            (Internal, Some("ap-shenzhen-fsi"), "cvm.ap-shenzhen-fsi.tencentcloudapi.com"),
        ] {
            let region = endpoints.region_in_host(region);
            assert_eq!(endpoints.host("cvm", region, DOMAINS[0]), host);
        }
        assert_eq!(Intl.host("cvm", None, "com.cn"), "cvm.intl.tencentcloudapi.com.cn");
    }

    #[test]
    fn hosts_that_are_signed() {
        let endpoint = Endpoint::parse("https://gateway:8443").unwrap();
        assert_eq!(endpoint.signed_host, "gateway:8443");
        // Whether the signed host has a port depends on the gateway that rewrites the header.
        for (text, signed) in [
            ("CVM.tencentcloudapi.com", "cvm.tencentcloudapi.com"),
            ("cvm.tencentcloudapi.com:443", "cvm.tencentcloudapi.com:443"),
        ] {
            let endpoint = endpoint.clone().signed_for(text).unwrap();
            assert_eq!(
                (endpoint.host.as_str(), endpoint.signed_host.as_str()),
                ("gateway:8443", signed)
            );
        }
        for text in
            ["", "https://host", "host/", "host/path", "a b", "host\r\nX: y", "host:0", "u@h"]
        {
            assert!(endpoint.clone().signed_for(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_host() {
        for text in [
            "",
            "http://",
            "ftp://host",
            "host/path",
            "user@host",
            "a b",
            "host\r\nX: y",
            "host:0",
            "host:70000",
            "https://h?q",
            "h%25eth0",
            "[fe80::1%25]eth0",
            "[fe80::1%25a/b]",
        ] {
            assert!(Endpoint::parse(text).is_err(), "{text}");
        }
    }
}
