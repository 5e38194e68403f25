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

    /// The response to a request with these bytes.
    fn to(&self, request: &[u8]) -> &[u8] {
        let ids = request.windows(4).filter(|part| part == b"ins-").count();
        let is_described = request.windows(17).any(|part| part == b"DescribeInstances");
        let described = self.described.get(&ids).filter(|_| is_described);
        described.unwrap_or(&self.done)
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
        while let Some(length) = request_length(&buffer[..filled]) {
            if length > filled {
                break;
            }
            stream.write_all(responses.to(&buffer[..length]))?;
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

/// The length of the first request, header section and body, once its header section is complete.
fn request_length(bytes: &[u8]) -> Option<usize> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut request = httparse::Request::new(&mut headers);
    let Ok(httparse::Status::Complete(head)) = request.parse(bytes) else { return None };
    let named =
        request.headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-length"));
    let digits = named.and_then(|header| std::str::from_utf8(header.value).ok());
    let body: usize = digits.and_then(|digits| digits.parse().ok()).unwrap_or(0);
    Some(head + body)
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
        let described = |request: &str| {
            let response = String::from_utf8(responses.to(request.as_bytes()).to_vec()).unwrap();
            let (head, body) = response.split_once("\r\n\r\n").unwrap();
            assert!(head.contains(&format!("Content-Length: {}\r\n", body.len())));
            body.matches("\"InstanceState\"").count()
        };
        assert_eq!(described("x-tc-action: RebootInstances {ins-1}"), 0);
        assert_eq!(described("x-tc-action: DescribeInstances {ins-1}"), 1);
        let request = format!("X-TC-Action: DescribeInstances {}", "ins-1,".repeat(100));
        assert_eq!(described(&request), 100);
    }

    #[test]
    fn requests_are_told_apart() {
        let request = b"POST / HTTP/1.1\r\nContent-Length: 3\r\nA: b\r\n\r\nabcPOST";
        assert_eq!(request_length(request), Some(request.len() - 4));
        assert_eq!(request_length(&request[..20]), None);
        assert_eq!(request_length(b"POST / HTTP/1.1\r\ncontent-length:12\r\n\r\n"), Some(50));
    }
}
