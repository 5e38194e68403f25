//! TLS over an established connection.
//!
//! ureq has such a connector, but it takes its roots as certificates; the built-in ones are only names and
//! keys, so it can't add a certificate to them.

use std::fmt;
use std::io::{Read, Write};
use std::sync::Arc;

use rustls::crypto::{CryptoProvider, KeyProvider, ring};
use rustls::pki_types::{PrivateKeyDer, ServerName};
use rustls::sign::SigningKey;
use rustls::{ClientConfig, ClientConnection, StreamOwned};
use ureq::Error;
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, Either, LazyBuffers, NextTimeout, Transport,
};

use super::layer::{Layer, Unsolicited};
use super::records::Records;
use super::verifier::{Trust, Verifier};

/// Establishes TLS for `https` URIs. An invalid configuration is an error of a connection, as a client
/// without `https` needs none.
pub(super) struct TlsConnector(Result<Arc<ClientConfig>, rustls::Error>);

impl TlsConnector {
    pub(super) fn new(trust: Trust) -> Self {
        TlsConnector(config(trust).map(Arc::new))
    }
}

fn config(trust: Trust) -> Result<ClientConfig, rustls::Error> {
    // The provider is set explicitly, so that a program with another default provider is not affected.
    let provider = CryptoProvider { key_provider: &NoKeys, ..ring::default_provider() };
    let provider = Arc::new(provider);
    let verifier = Verifier::new(trust, provider.clone())
        .map_err(|error| rustls::Error::General(error.to_string()))?;
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth())
}

/// There are no client certificates. Without their keys, the code that signs with RSA and ECDSA is not
/// linked.
#[derive(Debug)]
struct NoKeys;

impl KeyProvider for NoKeys {
    fn load_private_key(
        &self,
        _: PrivateKeyDer<'static>,
    ) -> Result<Arc<dyn SigningKey>, rustls::Error> {
        Err(rustls::Error::General("client certificates are not supported".to_owned()))
    }
}

impl<In: Layer> Connector<In> for TlsConnector {
    type Out = Either<In, TlsTransport<In>>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        let Some(inner) = chained else { return Ok(None) };
        if !details.needs_tls() {
            return Ok(Some(Either::A(inner)));
        }
        let host = details.uri.host().unwrap_or_default();
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        let name = ServerName::try_from(bare)
            .map_err(|_| Error::Tls("the host name is not valid in a certificate"))?;
        let config = self.0.clone().map_err(std::io::Error::other)?;
        let mut session =
            ClientConnection::new(config, name.to_owned()).map_err(std::io::Error::other)?;
        let mut lower = Records::new(inner);
        session.complete_io(&mut lower)?;
        let buffers = LazyBuffers::new(
            details.config.input_buffer_size(),
            details.config.output_buffer_size(),
        );
        Ok(Some(Either::B(TlsTransport { stream: StreamOwned::new(session, lower), buffers })))
    }
}

impl fmt::Debug for TlsConnector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TlsConnector")
    }
}

/// A TLS session. Its deadline is the attempt's, which the socket below knows.
pub(super) struct TlsTransport<T: Layer> {
    stream: StreamOwned<ClientConnection, Records<T>>,
    buffers: LazyBuffers,
}

impl<T: Layer> Transport for TlsTransport<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), Error> {
        self.stream.write_all(&self.buffers.output()[..amount])?;
        Ok(())
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, Error> {
        let received = self.stream.read(self.buffers.input_append_buf())?;
        self.buffers.input_appended(received);
        Ok(received > 0)
    }

    fn is_open(&mut self) -> bool {
        self.unsolicited() == Unsolicited::Nothing
    }

    fn is_tls(&self) -> bool {
        true
    }
}

impl<T: Layer> Layer for TlsTransport<T> {
    fn has_leftovers(&mut self) -> bool {
        // Without new packets, this reports only what the session already has.
        !self.buffers.input().is_empty()
            || self.stream.sock.has_leftovers()
            || self.process() != Unsolicited::Nothing
    }

    fn unsolicited(&mut self) -> Unsolicited {
        if !self.buffers.input().is_empty() {
            return Unsolicited::Bytes;
        }
        loop {
            match self.stream.sock.unsolicited() {
                // Unsolicited messages of a TLS 1.3 server, such as session tickets, are not data and are
                // read here. There are bytes, so this does not wait.
                Unsolicited::Bytes => {
                    if !matches!(self.stream.conn.read_tls(&mut self.stream.sock), Ok(1..)) {
                        return Unsolicited::Closed;
                    }
                    let found = self.process();
                    if found != Unsolicited::Nothing {
                        return found;
                    }
                }
                // The rest of a record is still to arrive, and its content is unknown.
                Unsolicited::Nothing if self.stream.sock.has_leftovers() => {
                    return Unsolicited::Bytes;
                }
                Unsolicited::Nothing => return self.process(),
                Unsolicited::Closed => return Unsolicited::Closed,
            }
        }
    }
}

impl<T: Layer> TlsTransport<T> {
    /// Makes the session decrypt what it has read, and returns what that was.
    fn process(&mut self) -> Unsolicited {
        match self.stream.conn.process_new_packets() {
            Ok(state) if state.peer_has_closed() => Unsolicited::Closed,
            Ok(state) if state.plaintext_bytes_to_read() > 0 => Unsolicited::Bytes,
            Ok(_) => Unsolicited::Nothing,
            Err(_) => Unsolicited::Closed,
        }
    }
}

impl<T: Layer> fmt::Debug for TlsTransport<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TlsTransport({:?})", self.stream.sock.lower())
    }
}
