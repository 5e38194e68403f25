//! Selection of the proxy for a host, from a program's settings or the environment.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use ureq::http::Uri;
use zeroize::Zeroizing;

use super::no_proxy::{NoProxy, parse_address};
use crate::Error;
use crate::endpoint::zone::Zone;
use crate::endpoint::{DOMAINS, Endpoint};
use crate::os::environment::{self, Read};

/// A program's proxy setting.
#[derive(Clone, Default)]
pub(crate) enum ProxyChoice {
    /// Use the environment.
    #[default]
    Environment,
    /// No proxy, whatever the environment says.
    None,
    /// This proxy for all hosts. The URL may contain a password.
    Url(Zeroizing<String>),
}

impl fmt::Debug for ProxyChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ProxyChoice::Environment => "Environment",
            ProxyChoice::None => "None",
            ProxyChoice::Url(_) => "Url",
        })
    }
}

impl ProxyChoice {
    /// Returns the proxies, if there are any. Those of the environment are used only with `environment`.
    pub(crate) fn proxies(&self, environment: bool) -> Result<Option<Proxies>, Error> {
        match self {
            ProxyChoice::None => Ok(None),
            ProxyChoice::Environment if !environment => Ok(None),
            ProxyChoice::Environment => Ok(Proxies::from_variables(&environment::system)),
            ProxyChoice::Url(url) => {
                let proxy = Ok(Proxy::parse(url, "the proxy")?);
                let (https, http) = (Some(proxy.clone()), Some(proxy));
                Ok(Some(Proxies { https, http, except: None }))
            }
        }
    }
}

/// The proxies of a client. An invalid one from the environment is an error only where it would be used:
/// environment variables are for all programs of a machine.
#[derive(Debug)]
pub(crate) struct Proxies {
    https: Option<Result<Proxy, Error>>,
    http: Option<Result<Proxy, Error>>,
    /// Hosts that are reached without a proxy; only for proxies of the environment, and then also the local
    /// machine.
    except: Option<Result<NoProxy, Error>>,
}

impl Proxies {
    /// Reads variables like curl: the lower-case spelling takes precedence, and `HTTP_PROXY` is ignored, as
    /// in a CGI program it is a request header set by the client.
    fn from_variables(read: Read<'_>) -> Option<Self> {
        let first = |names: &[&'static str]| {
            let mut found = names.iter().map(|name| (*name, environment::text(name, read)));
            found.find_map(|(name, value)| {
                let value = value.map_err(Error::from).transpose()?;
                Some(value.map(|value| (name, value)))
            })
        };
        let proxy = |names: &[&'static str]| {
            let found = first(&[names, &["all_proxy", "ALL_PROXY"]].concat())?;
            Some(found.and_then(|(name, url)| Proxy::parse(&url, name)))
        };
        let (https, http) = (proxy(&["https_proxy", "HTTPS_PROXY"]), proxy(&["http_proxy"]));
        if https.is_none() && http.is_none() {
            return None;
        }
        let except = match first(&["no_proxy", "NO_PROXY"]) {
            None => Ok(NoProxy::parse("")),
            Some(list) => list.map(|(_, list)| NoProxy::parse(&list)),
        };
        Some(Proxies { https, http, except: Some(except) })
    }

    /// The proxy for the host of a URI. Also none if it can't be determined or used: see [`Proxies::check`].
    pub(super) fn of(&self, uri: &Uri) -> Option<&Proxy> {
        self.route(uri).ok().flatten()
    }

    /// Fails if the host of a URI must be reached through an unusable proxy, or if that can't be determined.
    pub(super) fn check(&self, uri: &Uri) -> Result<(), Error> {
        self.route(uri).map(drop).map_err(Clone::clone)
    }

    /// Like [`Proxies::check`], for the hosts of all services, unless some of them may be excepted.
    pub(crate) fn check_services(&self) -> Result<(), Error> {
        let excepted = |domain: &&str| match &self.except {
            Some(Ok(except)) => except.may_have_below(&format!("tencentcloudapi.{domain}")),
            Some(Err(_)) | None => false,
        };
        if DOMAINS.iter().any(excepted) {
            return Ok(());
        }
        let uri = Uri::from_static("https://service.tencentcloudapi.com/");
        self.check(&uri)
    }

    /// The zones of the proxies' addresses.
    pub(crate) fn zones(&self) -> impl Iterator<Item = &Zone> {
        let proxies = [&self.https, &self.http].into_iter().flatten().flatten();
        proxies.filter_map(|proxy| proxy.zone.as_ref())
    }

    /// Like [`Proxies::check`], for an endpoint.
    pub(crate) fn check_endpoint(&self, endpoint: &Endpoint) -> Result<(), Error> {
        self.check(&endpoint.uri)
    }

    fn route(&self, uri: &Uri) -> Result<Option<&Proxy>, &Error> {
        let https = uri.scheme_str() == Some("https");
        let proxy = if https { self.https.as_ref() } else { self.http.as_ref() };
        let (Some(proxy), Some(host)) = (proxy, uri.host()) else { return Ok(None) };
        if let Some(except) = &self.except {
            let port = uri.port_u16().unwrap_or(if https { 443 } else { 80 });
            if is_this_machine(host) || except.as_ref()?.has(host, port) {
                return Ok(None);
            }
        }
        proxy.as_ref().map(Some)
    }
}

/// Whether a name means the local machine. To a proxy, it would mean another one. Go treats it the same way.
pub(super) fn is_this_machine(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || parse_address(host).is_some_and(|address| address.to_canonical().is_loopback())
}

/// A proxy and its credentials.
#[derive(Clone)]
pub(super) struct Proxy {
    /// Its URI without credentials.
    pub(super) uri: Uri,
    host: String,
    zone: Option<Zone>,
    /// The whole header line, including its line end.
    pub(super) authorization: Option<Zeroizing<String>>,
}

impl Proxy {
    /// Parses `http://[user[:password]@]host[:port]`. `name` is the setting that an error names; the error
    /// does not show the text, which may contain a password.
    fn parse(url: &str, name: &str) -> Result<Self, Error> {
        let refuse = |why: &str| Error::invalid_argument(format!("{name} {why}"));
        let form = "is not http://[user:password@]host[:port]";
        if url.contains(|c: char| c.is_whitespace()) {
            return Err(refuse("contains blanks: in a password, write %20 for a blank"));
        }
        let rest = match url.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => rest,
            Some(_) => return Err(refuse("has a scheme other than http://")),
            None => url,
        };
        // Like curl, this ignores a path. But a '/' in a password would turn the user name into a host.
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        if path.contains('@') {
            return Err(refuse(
                "has a '/', '?' or '#' before '@': in a password, write %2F, %3F or %23",
            ));
        }
        let (user, authority) = match authority.rsplit_once('@') {
            Some((user, authority)) => (Some(user), authority),
            None => (None, authority),
        };
        let endpoint = Endpoint::parse(&format!("http://{authority}")).map_err(|_| refuse(form))?;
        let authorization = user.map(authorization).transpose().map_err(|()| refuse(form))?;
        let Endpoint { uri, host, zone, .. } = endpoint;
        Ok(Proxy { uri, host, zone, authorization })
    }
}

/// Creates the header for `user[:password]`, in which characters with a meaning in URLs are written like
/// `%40`.
fn authorization(user: &str) -> Result<Zeroizing<String>, ()> {
    let (user, password) = user.split_once(':').unwrap_or((user, ""));
    let decoded = |text| Zeroizing::new(percent_decode_str(text).collect::<Vec<u8>>());
    let (user, password) = (decoded(user), decoded(password));
    // The first colon ends the user name, and decoded line breaks would inject headers.
    let fine = |bytes: &[u8]| bytes.iter().all(|byte| !byte.is_ascii_control());
    if user.is_empty() || user.contains(&b':') || !fine(&user) || !fine(&password) {
        return Err(());
    }
    let pair = Zeroizing::new([user.as_slice(), b":", password.as_slice()].concat());
    let encoded = Zeroizing::new(STANDARD.encode(&pair));
    Ok(Zeroizing::new(format!("Proxy-Authorization: Basic {}\r\n", encoded.as_str())))
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.host)
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({}, credentials: {})", self.host, self.authorization.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies(variables: &[(&str, &str)]) -> Proxies {
        from(variables).unwrap()
    }

    fn from(variables: &[(&str, &str)]) -> Option<Proxies> {
        Proxies::from_variables(&|name| {
            let found = variables.iter().find(|(found, _)| *found == name);
            found.map(|(_, value)| value.into())
        })
    }

    fn of(proxies: &Proxies, uri: &str) -> Option<String> {
        proxies.of(&uri.parse().unwrap()).map(Proxy::to_string)
    }

    const HTTPS: &str = "https://cvm.tencentcloudapi.com/";
    const HTTP: &str = "http://cvm.tencentcloudapi.com/";

    #[test]
    fn each_scheme_has_its_variable() {
        let set = proxies(&[("HTTPS_PROXY", "http://p:1"), ("http_proxy", "q:2/")]);
        assert_eq!(of(&set, HTTPS).as_deref(), Some("p:1"));
        assert_eq!(of(&set, HTTP).as_deref(), Some("q:2"));
        let set = proxies(&[("https_proxy", "http://low"), ("HTTPS_PROXY", "http://up")]);
        assert_eq!(of(&set, HTTPS).as_deref(), Some("low"));
        assert_eq!(of(&set, HTTP), None);
        let set = proxies(&[("ALL_PROXY", "http://all:3"), ("https_proxy", "http://own:4")]);
        assert_eq!(of(&set, HTTPS).as_deref(), Some("own:4"));
        assert_eq!(of(&set, HTTP).as_deref(), Some("all:3"));
    }

    #[test]
    fn what_a_cgi_program_gets_from_outside_does_not_count() {
        assert!(from(&[("HTTP_PROXY", "http://p:1")]).is_none());
        assert!(from(&[("HTTPS_PROXY", "")]).is_none());
    }

    #[test]
    fn this_machine_is_reached_without_a_proxy_of_the_environment() {
        let set = proxies(&[("ALL_PROXY", "http://p:1"), ("NO_PROXY", ".internal")]);
        for uri in [
            "https://127.0.0.1:8443/",
            "http://127.3.2.1/",
            "https://[::1]:1/",
            "https://[::ffff:127.0.0.1]:1/",
            "http://localhost:9/",
            "https://x.internal/",
        ] {
            assert_eq!(of(&set, uri), None, "{uri}");
        }
        // A proxy set by the program is also used for the local machine.
        let set = ProxyChoice::Url("http://p:1".to_owned().into()).proxies(false).unwrap().unwrap();
        assert_eq!(of(&set, "https://127.0.0.1:8443/").as_deref(), Some("p:1"));
    }

    #[test]
    fn credentials_are_decoded_and_never_shown() {
        let proxy = Proxy::parse("http://al%40ice:open%20ses@me@proxy:3128", "x").unwrap();
        let header = proxy.authorization.as_ref().unwrap();
        let encoded = STANDARD.encode("al@ice:open ses@me");
        assert_eq!(header.as_str(), format!("Proxy-Authorization: Basic {encoded}\r\n"));
        let shown = format!("{proxy:?} {proxy}");
        assert_eq!(shown, "Proxy(proxy:3128, credentials: true) proxy:3128");
        let choice = ProxyChoice::Url("http://u:pa55@h".to_owned().into());
        assert!(!format!("{choice:?}").contains("pa55"));
    }

    #[test]
    fn what_is_no_proxy() {
        for url in [
            "",
            "http://",
            "socks5://u:pa55@h:1",
            "https://h:1",
            " http://u:pa55@h:1",
            "http://u:pa55@h:1\n",
            "http://u:pa 55@h:1",
            "h:1 ",
            "http://u:12/pa55@h:1",
            "http://u:12?pa55@h:1",
            "http://u:12#pa55@h:1",
            "//h:1",
            "http://u:pa55@h:0",
            "http://:pa55@h",
            "http://u:pa55%0d%0aX@h",
            "http://u%3Ax:pa55@h",
            "http://u:pa55@",
        ] {
            let error = Proxy::parse(url, "HTTPS_PROXY").err().map(|error| error.to_string());
            let error = error.unwrap_or_else(|| panic!("{url}"));
            assert!(error.starts_with("HTTPS_PROXY ") && !error.contains("pa55"), "{error}");
            assert!(!error.contains("pa 55"), "{error}");
        }
    }

    #[test]
    fn what_is_a_proxy() {
        let zone = Proxy::parse("http://u:w@[fe80::1%25eth0]:3128", "https_proxy").unwrap();
        assert_eq!((zone.to_string().as_str(), zone.zone.is_some()), ("[fe80::1]:3128", true));
        for url in ["p:1", "http://p:1", "HTTP://p:1/", "http://p:1/path?query", "u:w@p:1#f"] {
            assert_eq!(Proxy::parse(url, "https_proxy").unwrap().to_string(), "p:1", "{url}");
        }
        // The default port is that of HTTP.
        assert_eq!(Proxy::parse("proxy", "https_proxy").unwrap().to_string(), "proxy");
    }

    #[test]
    fn a_proxy_is_judged_where_it_would_be_used() {
        let judged = |variables: &[(&str, &str)], uri: &str| {
            let checked = proxies(variables).check(&uri.parse().unwrap());
            checked.map_err(|error| error.message().to_owned())
        };
        let (all, https) = (("ALL_PROXY", "socks5://s:1"), ("HTTPS_PROXY", "http://p:1"));
        let wrong = Err("ALL_PROXY has a scheme other than http://".to_owned());
        assert_eq!(judged(&[all], HTTPS), wrong);
        assert_eq!(judged(&[all], HTTP), wrong);
        assert_eq!(judged(&[all, https], HTTPS), Ok(()));
        assert_eq!(judged(&[all, https], HTTP), wrong);
        assert_eq!(judged(&[all, ("NO_PROXY", "*")], HTTPS), Ok(()));
        assert_eq!(judged(&[all, ("NO_PROXY", ".tencentcloudapi.com")], HTTPS), Ok(()));
        assert_eq!(judged(&[all, ("NO_PROXY", "cvm.tencentcloudapi.cn")], HTTPS), wrong);
        for uri in ["http://127.0.0.1:8080/", "https://localhost/", "https://[::1]/"] {
            assert_eq!(judged(&[all], uri), Ok(()), "{uri}");
        }
    }

    #[test]
    fn services_are_judged_together_unless_some_are_excepted() {
        let judged = |list: &str| {
            let set = [("https_proxy", "socks5://s:1"), ("no_proxy", list)];
            proxies(&set).check_services().is_ok()
        };
        for list in ["*", "com", ".tencentcloudapi.com", "cvm.tencentcloudapi.cn", "*.com.cn"] {
            assert!(judged(list), "{list}");
        }
        for list in ["", "localhost,127.0.0.1,10.0.0.0/8,.internal", "example.com", "*:80"] {
            assert!(!judged(list), "{list}");
        }
    }
}
