//! The HTTP server: accepts connections, reads requests, writes responses.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::CONTENT_TYPE;
use hyper::{Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;

use crate::request::{Body, MAX_BODY_BYTES, Request};
use crate::roles::METADATA_PATH;
use crate::service::Service;

/// The path where a test reads the received requests.
const REQUESTS_PATH: &str = "/_requests";

/// The path where a test reads the operations of each instance.
const OPERATIONS_PATH: &str = "/_operations";

/// The maximum number of bytes that are read of a refused body, so that the client has sent it all and reads
/// the response.
const MAX_DRAINED_BYTES: usize = 64 * 1024 * 1024;

/// The timeout for the header section of a request, also between two requests.
const HEAD_TIMEOUT: Duration = Duration::from_secs(300);

/// The pause after the system can't accept a connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(10);

/// Serves until `stop` is sent or dropped.
pub(crate) async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    service: Arc<Service>,
    mut stop: oneshot::Receiver<()>,
) {
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = &mut stop => return,
        };
        let Ok((stream, _)) = accepted else {
            // The process has no file descriptors left, or the client has already closed the connection.
            tokio::time::sleep(ACCEPT_PAUSE).await;
            continue;
        };
        // A response is sent in one write; without this option it could wait for an acknowledgement.
        let _ = stream.set_nodelay(true);
        let (tls, service) = (tls.clone(), service.clone());
        tokio::spawn(async move {
            match tls {
                // The client reports a handshake that fails.
                Some(tls) => {
                    if let Ok(stream) = tls.accept(stream).await {
                        connection(stream, service).await;
                    }
                }
                None => connection(stream, service).await,
            }
        });
    }
}

async fn connection(stream: impl AsyncRead + AsyncWrite + Unpin, service: Arc<Service>) {
    let handler = hyper::service::service_fn(|request| {
        let service = service.clone();
        async move { handle(request, &service).await }
    });
    // The client reports a connection that breaks.
    let _ = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .serve_connection(TokioIo::new(stream), handler)
        .await;
}

async fn handle(
    request: hyper::Request<Incoming>,
    service: &Service,
) -> Result<Response<Full<Bytes>>, io::Error> {
    let (head, body) = request.into_parts();
    let recorded = match head.uri.path() {
        REQUESTS_PATH => Some(service.requests_json()),
        OPERATIONS_PATH => Some(service.operations_json()),
        _ => None,
    };
    if let Some(recorded) = recorded {
        return Ok(match recorded {
            Some(json) => json_response(StatusCode::OK, json),
            None => json_response(StatusCode::NOT_FOUND, "null".to_owned()),
        });
    }
    let request = Request {
        method: head.method,
        uri: head.uri,
        headers: head.headers,
        body: read(body).await.map_err(io::Error::other)?,
    };
    if let Some(below) = request.uri.path().strip_prefix(METADATA_PATH) {
        return Ok(match service.metadata(&request, below) {
            Some(text) => json_response(StatusCode::OK, text),
            None => json_response(StatusCode::NOT_FOUND, String::new()),
        });
    }
    // An error of the handler closes the connection.
    let json = service.respond(&request).ok_or(io::ErrorKind::ConnectionAborted)?;
    Ok(json_response(StatusCode::OK, json))
}

async fn read(mut body: Incoming) -> Result<Body, hyper::Error> {
    let (mut kept, mut total) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame?.into_data() else { continue };
        total += data.len();
        if total <= MAX_BODY_BYTES {
            kept.extend_from_slice(&data);
        } else if total > MAX_DRAINED_BYTES {
            break;
        }
    }
    Ok(if total <= MAX_BODY_BYTES { Body::Whole(kept.into()) } else { Body::TooLarge })
}

fn json_response(status: StatusCode, json: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(json)));
    *response.status_mut() = status;
    let json = hyper::header::HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}
