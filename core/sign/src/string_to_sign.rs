//! Step 2: the string to sign.

use time::OffsetDateTime;

use super::Sink;

/// The credential scope: a day and a service.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    date: [u8; 10],
    service: &'a str,
}

impl<'a> Scope<'a> {
    /// Creates the scope of a request at `timestamp`, in seconds since 1970, UTC. `service` comes from the
    /// spec, never from the endpoint's host.
    pub fn new(timestamp: i64, service: &'a str) -> Self {
        let day =
            OffsetDateTime::from_unix_timestamp(timestamp).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let mut date = *b"0000-00-00";
        put_digits(&mut date[..4], day.year().unsigned_abs());
        put_digits(&mut date[5..7], u8::from(day.month()).into());
        put_digits(&mut date[8..], day.day().into());
        Scope { date, service }
    }

    /// The day, `2019-02-25`.
    pub fn date(&self) -> &str {
        std::str::from_utf8(&self.date).unwrap_or_default()
    }

    /// The name of the service.
    pub fn service(&self) -> &str {
        self.service
    }

    /// Writes `2019-02-25/cvm/tc3_request`.
    pub fn write(&self, sink: &mut impl Sink) {
        sink.put(&self.date);
        sink.put(b"/");
        sink.put(self.service.as_bytes());
        sink.put(b"/tc3_request");
    }
}

/// Writes the string to sign; `hash` is that of the canonical request, in hexadecimal.
pub fn string_to_sign(timestamp: i64, scope: &Scope<'_>, hash: &[u8; 64], sink: &mut impl Sink) {
    write_around(timestamp, hash, sink, |sink| scope.write(sink));
}

/// Like [`string_to_sign`], around a scope that `write_scope` writes.
pub(crate) fn write_around<S: Sink>(
    timestamp: i64,
    hash: &[u8; 64],
    sink: &mut S,
    write_scope: impl FnOnce(&mut S),
) {
    sink.put(b"TC3-HMAC-SHA256\n");
    put_timestamp(timestamp, sink);
    sink.put(b"\n");
    write_scope(sink);
    sink.put(b"\n");
    sink.put(hash);
}

/// Writes `timestamp`, in seconds since 1970, as it is signed and sent.
pub fn put_timestamp(timestamp: i64, sink: &mut impl Sink) {
    let (mut digits, mut number) = ([0; 20], timestamp.unsigned_abs());
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            return sink.put(&digits[at..]);
        }
    }
}

fn put_digits(digits: &mut [u8], mut number: u32) {
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (number % 10) as u8;
        number /= 10;
    }
}
