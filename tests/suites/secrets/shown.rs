//! Tests of the texts of a client, its errors and its log.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::sync::{Arc, Mutex};

use tcapi::cvm::RebootInstances;
use tcapi::{
    AssumeRole, Client, CredentialSource, Credentials, Error, ExpiringCredentials, InstanceRole,
    Level, WebIdentityRole,
};
use tcapi_emulator::Emulator;
use tcapi_tests::canned::Canned;

use crate::secret::unique;

const ARN: &str = "qcs::cam::uin/12345678:roleName/reader";

#[test]
fn debug_logs_and_errors() {
    let (id, key, token) = (unique("id"), unique("key"), unique("token"));
    let emulator = Emulator::builder().start().unwrap();
    let credentials = Credentials::new(&id, &key).unwrap().with_token(&token).unwrap();
    let lines = Arc::new(Mutex::new(Vec::new()));
    let (log, events) = (lines.clone(), lines.clone());
    let builder = Client::builder()
        .events(move |event| events.lock().unwrap().push(format!("{event:?}")))
        .endpoint(emulator.url())
        .region("ap-guangzhou")
        .proxy(format!("http://user:{token}@127.0.0.1:1"))
        .log(Level::Debug, move |_, line| log.lock().unwrap().push(line.to_owned()))
        .credentials(credentials.clone())
        .max_attempts(1);
    let mut shown =
        format!("{credentials:?} {builder:?} {:?}", CredentialSource::from(credentials.clone()));
    let proxied = builder.clone().build().unwrap();
    let direct = builder.no_proxy().build().unwrap();
    let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    for client in [&proxied, &direct] {
        // One service can't be reached; the other does not know the key.
        let error = client.call(&reboot).unwrap_err();
        shown += &format!("{client:?} {error:?} {error}");
    }
    shown += &lines.lock().unwrap().join("\n");
    assert!(shown.contains(&id) && shown.contains("attempt=1"), "{shown}");
    for secret in [&key, &token] {
        assert!(!shown.contains(secret.as_str()), "a secret is shown");
    }
}

/// The errors of a source that returns something unusable, or no JSON at all.
#[test]
fn sources_that_fail() {
    let (key, token, web) = (unique("key"), unique("token"), unique("web identity"));
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("secrets-shown-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        path
    };
    let own = Credentials::new("AKIDown", &key).unwrap().with_token(&token).unwrap();
    let web_token = write("web", &web);
    let file =
        |text: &str, name: &str| CredentialSource::file_section(write(name, text), "default");
    let mut sources = vec![
        file(&format!("[default]\nsecret_id = i\nsecret_key = {key} {token}\n"), "spaced"),
        file(&format!("[default]\nsecret_id = {key} {token}\nsecret_key\n"), "no pair"),
        file(&format!("[default]\ntoken = {token}\nsecret_key = {key}\n"), "half"),
        CredentialSource::callback({
            let (key, token) = (key.clone(), token.clone());
            move |_| {
                let issued = Credentials::new("i", &key)?.with_token(format!("{token}\n"))?;
                Ok::<_, Error>(ExpiringCredentials::from(issued))
            }
        }),
    ];
    // The services, each with unusable responses that contain the secrets.
    for response in [
        format!("{key} {token}"),
        format!(r#""{key}""#),
        format!(r#"{{"Response":"{token}"}}"#),
        format!(
            r#"{{"Code":"Success","TmpSecretId":"{key} ","TmpSecretKey":"{key}","Token":"{token}","ExpiredTime":9000000000}}"#
        ),
        format!(
            r#"{{"Code":"Success","TmpSecretId":"i","TmpSecretKey":"{key}","Token":"{token}"}}"#
        ),
        format!(
            r#"{{"Response":{{"Credentials":{{"TmpSecretId":"i","TmpSecretKey":"{key}","Token":"{token}\u0001"}},"ExpiredTime":9000000000,"RequestId":"r"}}}}"#
        ),
        format!(
            r#"{{"Response":{{"Credentials":{{"TmpSecretKey":"{key}","Token":"{token}"}},"RequestId":"r"}}}}"#
        ),
        format!(r#"{{"Response":{{"Credentials":{{"TmpSecretKey":"{key}","Token":"{token}""#),
    ] {
        // The server ends with the process.
        let url = Canned::start(200, &response).unwrap().url().to_owned();
        sources.push(InstanceRole::new().role("reader").endpoint(&url).into());
        sources.push(AssumeRole::new(ARN, own.clone()).endpoint(&url).into());
        let pod = WebIdentityRole::new().region("ap-beijing").provider_id("oidc").arn(ARN);
        sources.push(pod.token_file(&web_token).endpoint(&url).into());
    }
    let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    let lines = Arc::new(Mutex::new(Vec::new()));
    for source in sources {
        let (log, events) = (lines.clone(), lines.clone());
        let mut shown = format!("{source:?}");
        let builder = Client::builder()
            .endpoint("http://127.0.0.1:9")
            .events(move |event| events.lock().unwrap().push(format!("{event:?}")))
            .region("ap-guangzhou")
            .no_proxy()
            .max_attempts(1)
            .log(Level::Debug, move |_, line| log.lock().unwrap().push(line.to_owned()))
            .credentials(source);
        shown += &format!("{builder:?}");
        let error = match builder.build() {
            Ok(client) => {
                let error = client.call(&reboot).unwrap_err();
                shown += &format!("{client:?}");
                error
            }
            Err(error) => error,
        };
        assert_eq!(error.status(), tcapi::Status::Credentials, "{error}");
        shown += &format!("{error:?} {error} {}", lines.lock().unwrap().join("\n"));
        for secret in [&key, &token, &web] {
            assert!(!shown.contains(secret.as_str()), "a secret is shown");
        }
    }
    assert!(lines.lock().unwrap().iter().any(|line| line.contains("AssumeRole")));
    fs::remove_dir_all(&folder).unwrap();
}
