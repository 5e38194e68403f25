//! The faults, grouped by their place.

mod connections;
mod framing;
mod http;
mod responses;
mod service;
mod tls;

use super::row::Row;

/// All rows.
pub fn rows() -> Vec<Row> {
    let mut rows = connections::rows();
    rows.extend(tls::rows());
    rows.extend(http::rows());
    rows.extend(framing::rows());
    rows.extend(responses::rows());
    rows.extend(service::rows());
    rows
}
