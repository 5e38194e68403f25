//! The `NO_PROXY` list: hosts that are reached without a proxy.

use std::net::IpAddr;

/// A list of hosts.
#[derive(Debug)]
pub(super) struct NoProxy(Vec<Entry>);

#[derive(Debug)]
struct Entry {
    hosts: Hosts,
    /// The only port that matches, if there is one.
    port: Option<u16>,
}

#[derive(Debug)]
enum Hosts {
    All,
    /// A domain: all subdomains, and the domain itself if `itself` is set.
    Domain {
        name: String,
        itself: bool,
    },
    /// The addresses that begin with the same bits.
    Network {
        address: IpAddr,
        bits: u32,
    },
}

impl NoProxy {
    /// Parses a list with commas or white space as separators: `*`; `example.com` or `.example.com`, which
    /// include subdomains; `*.example.com`, which means subdomains only; `10.1.2.3`; `10.0.0.0/8`; each but
    /// the last also with `:port`. Any other entry matches nothing.
    pub(super) fn parse(list: &str) -> Self {
        let entries = list.split(|c: char| c == ',' || c.is_ascii_whitespace());
        NoProxy(entries.filter(|entry| !entry.is_empty()).filter_map(Entry::parse).collect())
    }

    /// Whether a host, as written in a URI, is in the list.
    pub(super) fn has(&self, host: &str, port: u16) -> bool {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let address = parse_address(&host).map(|address| address.to_canonical());
        self.0.iter().any(|entry| {
            entry.port.is_none_or(|wanted| wanted == port) && entry.hosts.has(&host, address)
        })
    }
}

impl NoProxy {
    /// Whether a host below a domain may be in the list, at the HTTPS port.
    pub(super) fn may_have_below(&self, domain: &str) -> bool {
        let is_below = |name: &str, domain: &str| {
            let before = name.strip_suffix(domain);
            before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
        };
        self.0.iter().filter(|entry| entry.port.is_none_or(|port| port == 443)).any(|entry| {
            match &entry.hosts {
                Hosts::All => true,
                Hosts::Domain { name, .. } => is_below(name, domain) || is_below(domain, name),
                Hosts::Network { .. } => false,
            }
        })
    }
}

impl Entry {
    fn parse(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        if let Some(hosts) = Hosts::addresses(&text) {
            return Some(Entry { hosts, port: None });
        }
        let (host, port) = match text.rsplit_once(':') {
            Some((host, "")) => (host, None),
            // Without its port, the entry would match too much.
            Some((host, port)) => (host, Some(port.parse().ok()?)),
            None => (text.as_str(), None),
        };
        let hosts = Hosts::addresses(host).unwrap_or_else(|| Hosts::named(host));
        Some(Entry { hosts, port })
    }
}

impl Hosts {
    fn addresses(text: &str) -> Option<Self> {
        let (start, bits) = match text.split_once('/') {
            Some((start, bits)) => (start, Some(bits.parse().ok()?)),
            None => (text, None),
        };
        let address = parse_address(start)?;
        let most: u32 = if address.is_ipv4() { 32 } else { 128 };
        let bits: u32 = bits.unwrap_or(most);
        if bits > most {
            return None;
        }
        // An IPv4-mapped IPv6 address is an IPv4 address; the same applies to networks.
        let (address, bits) = match (address.to_canonical(), bits.checked_sub(96)) {
            (mapped @ IpAddr::V4(_), Some(bits)) if address.is_ipv6() => (mapped, bits),
            _ => (address, bits),
        };
        Some(Hosts::Network { address, bits })
    }

    fn named(text: &str) -> Self {
        if text == "*" {
            return Hosts::All;
        }
        let below = text.strip_prefix("*.");
        let name = below.or_else(|| text.strip_prefix('.')).unwrap_or(text);
        Hosts::Domain { name: name.trim_end_matches('.').to_owned(), itself: below.is_none() }
    }

    fn has(&self, host: &str, address: Option<IpAddr>) -> bool {
        match self {
            Hosts::All => true,
            Hosts::Domain { name, itself } => match host.strip_suffix(name.as_str()) {
                Some("") => *itself,
                Some(before) => !name.is_empty() && before.ends_with('.'),
                None => false,
            },
            Hosts::Network { address: start, bits } => match (start, address) {
                (IpAddr::V4(start), Some(IpAddr::V4(address))) => {
                    let differing = u32::from(*start) ^ u32::from(address);
                    differing.leading_zeros() >= *bits
                }
                (IpAddr::V6(start), Some(IpAddr::V6(address))) => {
                    let differing = u128::from(*start) ^ u128::from(address);
                    differing.leading_zeros() >= *bits
                }
                _ => false,
            },
        }
    }
}

/// Parses an address, with or without the brackets of URIs.
pub(super) fn parse_address(host: &str) -> Option<IpAddr> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    bare.parse().ok()
}

#[cfg(test)]
#[path = "no_proxy_suite.rs"]
mod suite;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matching() {
        for (list, host, port, found) in [
            ("", "a.com", 443, false),
            ("*", "a.com", 443, true),
            ("a.com", "a.com", 443, true),
            ("a.com", "A.COM", 443, true),
            ("a.com", "x.a.com", 443, true),
            ("a.com", "xa.com", 443, false),
            ("a.com", "a.com.cn", 443, false),
            (".a.com", "x.y.a.com", 443, true),
            (".a.com", "a.com", 443, true),
            (".a.com", "xa.com", 443, false),
            ("*.a.com", "x.a.com", 443, true),
            ("*.a.com", "a.com", 443, false),
            ("b.com, a.com", "a.com", 443, true),
            ("b.com a.com", "x.a.com", 443, true),
            ("b.com,\n\ta.com\r\n", "a.com", 443, true),
            ("a.com:", "a.com", 443, true),
            ("a.com:443x", "a.com", 443, false),
            ("a.com:70000", "a.com", 443, false),
            ("https://a.com", "https", 443, false),
            (":443", "a.com", 443, false),
            ("*:443", "a.com", 443, true),
            ("a.com:8443", "a.com", 8443, true),
            ("a.com:8443", "a.com", 443, false),
            ("a.com.", "a.com", 443, true),
            ("a.com", "a.com.", 443, true),
            (".", "a.com", 443, false),
            ("10.1.2.3", "10.1.2.3", 80, true),
            ("10.1.2.3", "10.1.2.30", 80, false),
            ("10.1.2.3:81", "10.1.2.3", 80, false),
            ("10.0.0.0/8", "10.200.1.1", 80, true),
            ("10.0.0.0/8", "11.0.0.1", 80, false),
            ("10.0.0.0/33", "10.0.0.1", 80, false),
            ("0.0.0.0/0", "11.0.0.1", 80, true),
            ("0.0.0.0/0", "[fd00::1]", 80, false),
            ("0.0.0.0/0", "a.com", 80, false),
            ("10.0.0.0/8", "[::ffff:10.1.2.3]", 80, true),
            ("::ffff:10.0.0.0/104", "10.1.2.3", 80, true),
            ("::ffff:10.1.2.3", "10.1.2.3", 80, true),
            ("::/0", "[::ffff:10.1.2.3]", 80, false),
            ("::/0", "[fd12::1]", 80, true),
            ("fd00::/8", "[fd12::1]", 80, true),
            ("fd00::/8", "[fe80::1]", 80, false),
            ("fd00::1", "[fd00::1]", 80, true),
            ("[fd00::1]:81", "[fd00::1]", 81, true),
            ("[fd00::1]:81", "[fd00::1]", 80, false),
        ] {
            assert_eq!(NoProxy::parse(list).has(host, port), found, "{list:?} {host} {port}");
        }
    }
}
