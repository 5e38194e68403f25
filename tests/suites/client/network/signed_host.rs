//! Tests with a gateway that rewrites the `Host` header: the service verifies another host than the client sent.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use tcapi::{Outcome, Status};
use tcapi_emulator::Emulator;

use super::{builder, expect, hosts, reboot};

/// Passes on the first request of each connection with that host.
fn gateway(service: SocketAddr, host: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            // A broken connection concerns the client; its test reports it.
            let _ = pass_on(client, service, host);
        }
    });
    address
}

fn pass_on(mut client: TcpStream, service: SocketAddr, host: &str) -> std::io::Result<()> {
    let mut reader = BufReader::new(client.try_clone()?);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let (name, value) = line.split_once(':').unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "host" => line = format!("Host: {host}\r\nConnection: close\r\n"),
            "content-length" => length = value.trim().parse().map_err(std::io::Error::other)?,
            _ => {}
        }
        head += &line;
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let mut server = TcpStream::connect(service)?;
    server.write_all(&[head.as_bytes(), &body].concat())?;
    std::io::copy(&mut server, &mut client).map(drop)
}

#[test]
fn a_gateway_that_rewrites_the_host() {
    const HOST: &str = "cvm.tencentcloudapi.com";
    let emulator = Emulator::builder().transition(Duration::ZERO).start().unwrap();
    let gateway = format!("http://{}", gateway(emulator.address(), HOST));
    let to = || builder().endpoint(&gateway).max_attempts(1);
    let error = to().build().unwrap().call(&reboot()).unwrap_err();
    assert_eq!(error.code(), Some("AuthFailure.SignatureFailure"), "{error}");
    for host in [HOST, "CVM.TencentCloudAPI.com"] {
        to().signed_host(host).build().unwrap().call(&reboot()).unwrap();
    }
    assert_eq!(hosts(&emulator), [HOST; 3]);

    // The host that is sent is still that of the endpoint.
    let direct = builder().endpoint(emulator.url()).signed_host(HOST).max_attempts(1);
    let error = direct.build().unwrap().call(&reboot()).unwrap_err();
    assert_eq!(error.code(), Some("AuthFailure.SignatureFailure"), "{error}");
    assert_eq!(hosts(&emulator).pop().unwrap(), emulator.address().to_string());

    for (wrong, says) in [
        (builder().signed_host(HOST), "none is set"),
        (to().signed_host("https://host"), "the signed host"),
    ] {
        let error = wrong.build().unwrap_err();
        expect(&error, Status::InvalidArgument, Outcome::NotSent);
        assert!(error.message().contains(says), "{error}");
    }
}
