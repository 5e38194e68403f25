//! Headers that identify the program to the service.

use crate::Error;

/// The maximum length of a program's name. With the library's own it must fit into the 128 characters that the
/// service accepts.
const MOST_NAME: usize = 100;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Returns the header lines that identify the caller. In `User-Agent`, the program comes before the library, as the
/// most significant product comes first (RFC 9110). In `X-TC-RequestClient`, the library comes before the program,
/// as in the vendor's SDKs; a `/` is not allowed there.
pub(crate) fn lines(application: &str) -> String {
    let in_header = application.replace('/', "_");
    format!(
        "User-Agent: {application} tcapi/{VERSION}\r\nX-TC-RequestClient: tcapi_{VERSION}; {in_header}\r\n"
    )
}

/// Checks that a name is one or more products, such as `fence-agent/2.1`, in the characters that both headers
/// allow.
pub(crate) fn check(application: &str) -> Result<(), Error> {
    let is_token = |text: &str| {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        !text.is_empty() && text.bytes().all(allowed)
    };
    let is_product = |product: &str| match product.split_once('/') {
        Some((name, version)) => is_token(name) && is_token(version),
        None => is_token(product),
    };
    if application.len() > MOST_NAME || !application.split(' ').all(is_product) {
        let shown: String = application.chars().take(MOST_NAME + 10).collect();
        return Err(Error::invalid_argument(format!(
            "the application name {shown:?} does not have a form such as \"fence-agent/2.1\": 1 to {MOST_NAME} \
             characters, A-Z, a-z, 0-9, '-', '_' and '.', with '/' before a version and a blank between two names"
        )));
    }
    Ok(())
}

/// The maximum length of a trace id.
const MOST_TRACE_ID: usize = 128;

/// Checks that a trace id is valid in a header, and is one word in a log line.
pub(crate) fn check_trace_id(trace_id: &str) -> Result<(), Error> {
    let allowed = |byte: u8| byte.is_ascii_graphic();
    if !(1..=MOST_TRACE_ID).contains(&trace_id.len()) || !trace_id.bytes().all(allowed) {
        let shown: String = trace_id.chars().take(MOST_TRACE_ID + 10).collect();
        return Err(Error::invalid_argument(format!(
            "the trace id {shown:?} is not 1 to {MOST_TRACE_ID} visible characters of ASCII without blanks"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Status;

    #[test]
    fn names_of_programs() {
        for name in ["a", "fence-agent/2.1", "My_App", "terraform/1.9 plugin/0.3", &"a".repeat(100)]
        {
            check(name).unwrap();
        }
        for name in [
            "",
            " ",
            "a ",
            " a",
            "a  b",
            "/",
            "a/",
            "/1",
            "a/1/2",
            "a;b",
            "a,b",
            "a(b)",
            "a\r\nX: y",
            "a\nb",
            "\0",
            "é",
            "a\tb",
            &"a".repeat(101),
        ] {
            let error = check(name).unwrap_err();
            assert_eq!(error.status(), Status::InvalidArgument, "{name:?}");
        }
    }

    /// The service accepts 128 of these characters.
    #[test]
    fn the_longest_name_fits_into_the_header() {
        for name in ["a/1 b/2", &"a".repeat(100)] {
            check(name).unwrap();
            let lines = lines(name);
            let (_, value) = lines.split_once("X-TC-RequestClient: ").unwrap();
            let value = value.strip_suffix("\r\n").unwrap();
            let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_ ,;.".contains(&byte);
            assert!(value.len() <= 128 && value.bytes().all(allowed), "{value}");
            assert!(value.starts_with("tcapi_"), "{value}");
        }
        let (agent, client) = ("fence-agent/2.1", "fence-agent_2.1");
        let wanted = format!(
            "User-Agent: {agent} tcapi/{VERSION}\r\nX-TC-RequestClient: tcapi_{VERSION}; {client}\r\n"
        );
        assert_eq!(lines(agent), wanted);
    }

    #[test]
    fn trace_ids() {
        for id in
            ["a", "ffe0c072-8a5d-4e17-8887-a8a60252abca", "Root=1-6789;x:/\"\\", &"a".repeat(128)]
        {
            check_trace_id(id).unwrap();
        }
        for id in ["", " ", "a b", "a\r\nX-Evil: 1", "a\n", "\0", "é", "\u{7f}", &"a".repeat(129)]
        {
            let error = check_trace_id(id).unwrap_err();
            assert_eq!(error.status(), Status::InvalidArgument, "{id:?}");
        }
    }
}
