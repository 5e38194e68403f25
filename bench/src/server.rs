//! The server that all contestants call: a thread per connection, and responses that were made beforehand. It
//! checks nothing, so that the server is never the bottleneck, and handles the headers of all contestants in
//! the same time.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned, crypto};
use serde_json::{Value, json};

use crate::kind::{Action, Kind};

/// The addresses of a server, and the certificate that its clients must trust.
#[derive(Debug)]
pub struct Server {
    /// `http://127.0.0.1:port`
    pub http: String,
    /// `https://127.0.0.1:port`
    pub https: String,
    /// The certificate of its authority, in PEM.
    pub ca_pem: String,
}

/// The responses: by the number of instances that are described, and without any.
struct Responses {
    done: Vec<u8>,
    described: BTreeMap<usize, Vec<u8>>,
}

/// The spec of DescribeInstances, whose first example has an instance.
const SPEC: &str = include_str!("../../specs/cvm/2017-03-12/DescribeInstances.toml");

impl Responses {
    fn new() -> io::Result<Self> {
        let example = SPEC.split("response = '''").nth(1).unwrap_or_default();
        let example: Value = serde_json::from_str(example.split("'''").next().unwrap_or_default())?;
        let instance = &example["Response"]["InstanceSet"][0];
        let counts = Kind::ALL.iter().filter(|kind| kind.action == Action::Describe);
        let described = counts.map(|kind| {
            let set = vec![instance.clone(); kind.ids];
            (kind.ids, whole(json!({"TotalCount": kind.ids, "InstanceSet": set})))
        });
        Ok(Responses { done: whole(json!({})), described: described.collect() })
    }

    /// The response to a request.
    fn to(&self, request: &Request<'_>) -> &[u8] {
        if !request.describes {
            return &self.done;
        }
        let ids = request.body.windows(4).filter(|part| part == b"ins-").count();
        self.described.get(&ids).unwrap_or(&self.done)
    }
}

/// A whole response with these members, and with the headers of the service's own responses.
fn whole(mut members: Value) -> Vec<u8> {
    members["RequestId"] = "6ef60bec-0242-43af-bb20-270359fb54a7".into();
    let body = json!({ "Response": members }).to_string();
    let head = format!(
        "HTTP/1.1 200 OK\r\nServer: nginx\r\nDate: Tue, 26 Feb 2019 00:44:25 GMT\r\nContent-Type: \
         application/json\r\nContent-Length: {}\r\nConnection: keep-alive\r\n\r\n",
        body.len()
    );
    (head + &body).into_bytes()
}

/// The longest request that is read.
const MAX_REQUEST_BYTES: usize = 64 * 1024;

/// Writes the certificate that clients must trust to `ca`, prints the two addresses, and serves until
/// standard input ends.
///
/// # Errors
/// The system can't create a socket or thread, or the file can't be written.
pub fn run(ca: &Path) -> io::Result<()> {
    let server = start()?;
    std::fs::write(ca, &server.ca_pem)?;
    println!("{} {}", server.http, server.https);
    io::stdout().flush()?;
    io::copy(&mut io::stdin(), &mut io::sink()).map(drop)
}

/// Starts a server, which runs until the process exits.
///
/// # Errors
/// The system can't create a socket or thread.
pub fn start() -> io::Result<Server> {
    let (config, ca_pem) = tls()?;
    let config = Arc::new(config);
    let responses = Arc::new(Responses::new()?);
    let for_http = responses.clone();
    let http = listen(move |stream| serve(stream, &for_http))?;
    let https = listen(move |stream| {
        let connection = ServerConnection::new(config.clone()).map_err(io::Error::other)?;
        serve(StreamOwned::new(connection, stream), &responses)
    })?;
    Ok(Server { http: format!("http://{http}"), https: format!("https://{https}"), ca_pem })
}

fn listen(
    serve: impl Fn(TcpStream) -> io::Result<()> + Send + Sync + 'static,
) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let address = listener.local_addr()?;
    let serve = Arc::new(serve);
    std::thread::Builder::new().spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = serve.clone();
            // A client that disconnects early reports that itself.
            std::thread::spawn(move || stream.set_nodelay(true).and_then(|()| serve(stream)));
        }
    })?;
    Ok(address)
}

fn serve(mut stream: impl Read + Write, responses: &Responses) -> io::Result<()> {
    let mut buffer = vec![0; MAX_REQUEST_BYTES];
    let mut filled = 0;
    loop {
        while let Some(request) = Request::read(&buffer[..filled]) {
            let length = request.length;
            stream.write_all(responses.to(&request))?;
            stream.flush()?;
            buffer.copy_within(length..filled, 0);
            filled -= length;
        }
        match stream.read(&mut buffer[filled..])? {
            0 => return Ok(()),
            read => filled += read,
        }
    }
}

/// A whole request.
struct Request<'b> {
    /// Whether its action is DescribeInstances.
    describes: bool,
    body: &'b [u8],
    /// Length of its header section and body.
    length: usize,
}

impl<'b> Request<'b> {
    /// The first request of these bytes, if it is complete.
    fn read(bytes: &'b [u8]) -> Option<Self> {
        let mut headers = [httparse::EMPTY_HEADER; 32];
        let mut request = httparse::Request::new(&mut headers);
        let Ok(httparse::Status::Complete(head)) = request.parse(bytes) else { return None };
        let value = |name: &str| {
            let named = request.headers.iter().find(|one| one.name.eq_ignore_ascii_case(name));
            named.and_then(|header| std::str::from_utf8(header.value).ok())
        };
        let body = value("content-length").and_then(|digits| digits.parse().ok()).unwrap_or(0);
        let describes = value("x-tc-action") == Some(Action::Describe.name());
        let length = head + body;
        bytes.get(head..length).map(|body| Request { describes, body, length })
    }
}

/// TLS for 127.0.0.1 with a separate authority, and the authority's certificate.
fn tls() -> io::Result<(ServerConfig, String)> {
    let mut ca = CertificateParams::new([]).map_err(io::Error::other)?;
    ca.distinguished_name.push(DnType::CommonName, "tcapi-bench CA");
    ca.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    ca.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let ca_key = KeyPair::generate().map_err(io::Error::other)?;
    let ca = CertifiedIssuer::self_signed(ca, ca_key).map_err(io::Error::other)?;
    let names = vec!["127.0.0.1".to_owned()];
    let mut leaf = CertificateParams::new(names).map_err(io::Error::other)?;
    // The name differs from the authority's, or OpenSSL takes the certificate for a self-signed one.
    leaf.distinguished_name.push(DnType::CommonName, "tcapi-bench");
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate().map_err(io::Error::other)?;
    let leaf = leaf.signed_by(&key, &ca).map_err(io::Error::other)?;
    let config = ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![leaf.into()], PrivateKeyDer::from(key))
        .map_err(io::Error::other)?;
    Ok((config, ca.pem()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_request_has_its_response() {
        let responses = Responses::new().unwrap();
        let described = |action: &str, ids: usize| {
            let body = "ins-,".repeat(ids);
            let length = body.len();
            let request = format!(
                "POST / HTTP/1.1\r\nX-TC-Action: {action}\r\ncontent-length: {length}\r\n\r\n{body}"
            );
            let request = Request::read(request.as_bytes()).unwrap();
            let response = String::from_utf8(responses.to(&request).to_vec()).unwrap();
            let (head, body) = response.split_once("\r\n\r\n").unwrap();
            assert!(head.contains(&format!("Content-Length: {}\r\n", body.len())));
            body.matches("\"InstanceState\"").count()
        };
        assert_eq!(described("RebootInstances", 100), 0);
        assert_eq!(described("DescribeInstances", 1), 1);
        assert_eq!(described("DescribeInstances", 100), 100);
    }

    #[test]
    fn requests_are_told_apart() {
        let request = b"POST / HTTP/1.1\r\nContent-Length: 3\r\nA: b\r\n\r\nabcPOST";
        let first = Request::read(request).unwrap();
        assert_eq!((first.length, first.body), (request.len() - 4, &b"abc"[..]));
        assert!(Request::read(&request[..20]).is_none());
        assert!(Request::read(b"POST / HTTP/1.1\r\ncontent-length:12\r\n\r\n").is_none());
    }
}
