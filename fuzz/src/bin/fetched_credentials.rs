//! Fuzz target of responses with credentials: from the metadata service, and from STS by either of its actions. The
//! first byte selects one; the rest is the body of every response.
#![no_main]

use std::sync::LazyLock;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use tcapi_fuzz::{Ending, Peer, SECRET_KEY, TOKEN, assert_no_secret};
use tcapi_fuzz_services::{
    AssumeRole, CallOptions, Client, CredentialSource, Credentials, InstanceRole, Outcome, Status,
    WebIdentityRole,
};

static PEER: LazyLock<Peer> = LazyLock::new(Peer::start);

const ARN: &str = "qcs::cam::uin/12345678:roleName/reader";

fuzz_target!(|data: &[u8]| {
    let Some((kind, body)) = data.split_first() else { return };
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
    PEER.set(&[head.as_bytes(), body].concat(), Ending::Closed);
    let endpoint = PEER.endpoint();
    let source: CredentialSource = match kind % 3 {
        0 => InstanceRole::new().role("reader").endpoint(&endpoint).into(),
        1 => {
            let own = Credentials::new("AKIDown", "own-key").expect("they are good");
            AssumeRole::new(ARN, own).endpoint(&endpoint).into()
        }
        _ => {
            let role = WebIdentityRole::new().region("ap-beijing").provider_id("p").arn(ARN);
            role.token_file("/proc/self/comm").endpoint(&endpoint).into()
        }
    };
    let builder = Client::builder().credentials(source).region("ap-guangzhou").no_proxy();
    let builder = builder.endpoint(&endpoint).timeout(Duration::from_secs(2)).max_attempts(1);
    let client = builder.build().expect("its settings are good");
    call(&client, body);
});

/// Makes a call that the fetched credentials sign, and that gets the same response; or checks that the error gives the
/// reason, and contains no secret.
fn call(client: &Client, body: &[u8]) {
    let error = client.call_json("cvm", "2017-03-12", "Unknown", "{}", &CallOptions::default());
    let Err(error) = error else { return };
    if error.status() == Status::Credentials {
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
    if !shows_texts(body) {
        assert_no_secret(&error, &[]);
    }
}

/// Whether the response has a secret in a text that errors may quote: a code or a message.
fn shows_texts(body: &[u8]) -> bool {
    let text = String::from_utf8_lossy(body);
    let plain = text.replace(r#""Code":"Success""#, "").replace(r#""RequestId":"r""#, "");
    let secret = [SECRET_KEY, TOKEN].iter().any(|secret| plain.contains(secret));
    secret
        && ["Code", "Error", "Message", "RequestId", "\\u"].iter().any(|name| plain.contains(name))
}
