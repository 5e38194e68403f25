//! Zones of IPv6 addresses: the network interface through which a link-local address is reached (RFC 6874).
//!
//! A zone is valid on this machine only. It is part of the endpoint that a program sets, and is never part of a
//! URI, header or signature.

use std::io::{Error, ErrorKind};
use std::net::{Ipv6Addr, SocketAddr};

use rustix::io::Errno;
use rustix::net::netdevice::name_to_index;
use rustix::net::{AddressFamily, SocketFlags, SocketType};

/// An address with its zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Zone {
    address: Ipv6Addr,
    /// The name of an interface, or its index.
    interface: String,
}

/// Maximum length of an interface's name on the system.
const MAX_NAME: usize = 15;

impl Zone {
    /// Splits the zone from `[address%25zone]:port`, or from the same with a bare `%`. Returns the rest and the
    /// zone. None if it is no such address.
    pub(crate) fn split(authority: &str) -> Option<(String, Zone)> {
        let (inside, port) = authority.strip_prefix('[')?.split_once(']')?;
        let (address, zone) = inside.split_once('%')?;
        // `%25` is the encoded `%` of a URI, unless the zone itself is the number 25.
        let interface = zone.strip_prefix("25").filter(|rest| !rest.is_empty()).unwrap_or(zone);
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if !(1..=MAX_NAME).contains(&interface.len()) || !interface.bytes().all(allowed) {
            return None;
        }
        let zone = Zone { address: address.parse().ok()?, interface: interface.to_owned() };
        Some((format!("[{address}]{port}"), zone))
    }
}

/// Adds to an address the index of the interface that one of the zones names for it.
pub(crate) fn scoped(zones: &[Zone], address: SocketAddr) -> Result<SocketAddr, Error> {
    let SocketAddr::V6(mut found) = address else { return Ok(address) };
    if let Some(zone) = zones.iter().find(|zone| zone.address == *found.ip()) {
        // The index is looked up for each connection, as an interface that goes down gets a new one when it
        // returns.
        found.set_scope_id(index(&zone.interface)?);
    }
    Ok(SocketAddr::V6(found))
}

fn index(interface: &str) -> Result<u32, Error> {
    if let Ok(number) = interface.parse() {
        return Ok(number);
    }
    let (family, kind) = (AddressFamily::INET, SocketType::DGRAM);
    let socket = rustix::net::socket_with(family, kind, SocketFlags::CLOEXEC, None)?;
    name_to_index(&socket, interface).map_err(|errno| match errno {
        Errno::NODEV | Errno::NXIO => {
            Error::new(ErrorKind::NotFound, format!("there is no network interface {interface}"))
        }
        errno => errno.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(interface: &str) -> Zone {
        Zone { address: "fe80::1".parse().unwrap(), interface: interface.to_owned() }
    }

    #[test]
    fn zones_are_taken_out() {
        for (text, rest, interface) in [
            ("[fe80::1%25eth0]:8080", "[fe80::1]:8080", "eth0"),
            ("[fe80::1%eth0]", "[fe80::1]", "eth0"),
            ("[fe80::1%252]:1", "[fe80::1]:1", "2"),
            ("[fe80::1%25]", "[fe80::1]", "25"),
            ("[fe80::1%25wg-0.1_a]", "[fe80::1]", "wg-0.1_a"),
        ] {
            assert_eq!(Zone::split(text), Some((rest.to_owned(), zone(interface))), "{text}");
        }
        for text in [
            "fe80::1%25eth0",
            "[fe80::1]:8080",
            "[fe80::1%]",
            "[fe80::1%25a b]",
            "[fe80::1%25eth0/../x]",
            "[fe80::1%2525eth0%25]",
            "[fe80::1%25sixteen-letters-]",
            "[10.0.0.1%25eth0]",
            "[host%25eth0]",
            "host%25eth0",
        ] {
            assert_eq!(Zone::split(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_get_the_number_of_their_interface() {
        let scope = |zones: &[Zone], text: &str| match scoped(zones, text.parse().unwrap()) {
            Ok(SocketAddr::V6(address)) => Ok(address.scope_id()),
            Ok(SocketAddr::V4(_)) => Ok(0),
            Err(error) => Err(error.to_string()),
        };
        // Every machine has an interface of that name, and it is the first.
        assert_eq!(scope(&[zone("lo")], "[fe80::1]:80"), Ok(1));
        assert_eq!(scope(&[zone("7")], "[fe80::1]:80"), Ok(7));
        // Other addresses have no zone.
        assert_eq!(scope(&[zone("lo")], "[fe80::2]:80"), Ok(0));
        assert_eq!(scope(&[zone("lo")], "10.0.0.1:80"), Ok(0));
        assert_eq!(scope(&[], "[fe80::1]:80"), Ok(0));
        let none = scope(&[zone("no-such-0")], "[fe80::1]:80");
        assert_eq!(none, Err("there is no network interface no-such-0".to_owned()));
    }
}
