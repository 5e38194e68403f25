//! Tests of environment variables whose values are not UTF-8.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use tcapi::{Client, CredentialSource, Outcome, Status};

use super::{expect, in_process_with, service};

/// Variables with text. A value that is not UTF-8 is an error, even if the other variables are valid.
const TEXT: [(&str, Status); 16] = [
    ("TENCENTCLOUD_SECRET_ID", Status::Credentials),
    ("TENCENTCLOUD_SECRET_KEY", Status::Credentials),
    ("TENCENTCLOUD_TOKEN", Status::Credentials),
    ("TENCENTCLOUD_SESSION_TOKEN", Status::Credentials),
    ("TENCENTCLOUD_SECURITY_TOKEN", Status::Credentials),
    ("TKE_REGION", Status::Credentials),
    ("TKE_PROVIDER_ID", Status::Credentials),
    ("TKE_ROLE_ARN", Status::Credentials),
    ("TENCENTCLOUD_REGION", Status::InvalidArgument),
    ("https_proxy", Status::InvalidArgument),
    ("HTTPS_PROXY", Status::InvalidArgument),
    ("http_proxy", Status::InvalidArgument),
    ("all_proxy", Status::InvalidArgument),
    ("ALL_PROXY", Status::InvalidArgument),
    ("no_proxy", Status::InvalidArgument),
    ("NO_PROXY", Status::InvalidArgument),
];

/// A valid value for each variable that the others depend on.
const RIGHT: [(&str, &str); 7] = [
    ("TENCENTCLOUD_SECRET_ID", "AKID"),
    ("TENCENTCLOUD_SECRET_KEY", "key"),
    ("TKE_REGION", "ap-guangzhou"),
    ("TKE_PROVIDER_ID", "oidc"),
    ("TKE_WEB_IDENTITY_TOKEN_FILE", "/nowhere"),
    ("TKE_ROLE_ARN", "qcs::cam::uin/12345678:roleName/reader"),
    ("https_proxy", "http://proxy.invalid:3128"),
];

#[test]
fn text_that_is_not_utf_8_is_an_error_and_not_unset() {
    for (wrong, _) in TEXT {
        let mut variables: Vec<(&str, OsString)> =
            RIGHT.into_iter().map(|(name, value)| (name, value.into())).collect();
        variables.retain(|(name, _)| *name != wrong);
        // Variables with precedence over the invalid one are not set.
        if matches!(wrong, "HTTPS_PROXY" | "http_proxy" | "all_proxy" | "ALL_PROXY") {
            variables.retain(|(name, _)| *name != "https_proxy");
        }
        variables.push((wrong, OsString::from_vec(b"s5cret\xe9".to_vec())));
        variables.push(("TCAPI_TEST_WRONG", wrong.into()));
        let test = "environment::text_that_is_not_utf_8_is_an_error_and_not_unset";
        if !in_process_with(test, &variables) {
            continue;
        }
        let wrong = std::env::var("TCAPI_TEST_WRONG").unwrap();
        let status = TEXT.iter().find(|(name, _)| *name == wrong).unwrap().1;
        let mut builder = Client::builder();
        if wrong.starts_with("TKE_") {
            builder = builder.credentials(CredentialSource::oidc());
        }
        if wrong == "http_proxy" {
            builder = builder.endpoint("http://service.invalid");
        }
        let error = builder.build().unwrap_err();
        expect(&error, status, Outcome::NotSent);
        let says = format!("the environment variable {wrong} is not UTF-8 from its byte 6 on");
        assert!(error.message().contains(&says), "{wrong}: {error}");
        assert!(!format!("{error:?}").contains("s5cret"), "{error:?}");
        return;
    }
}

/// Each variable is read, and no other in its place: the id shows which.
#[test]
fn paths_are_bytes() {
    let keys = |id: &str| format!("[default]\nsecret_id={id}\nsecret_key=key\n");
    let latin_1 = |name: &[u8]| OsString::from_vec(name.to_vec());
    let (emulator, ca) = service();
    let folder = ca.with_extension("bytes");
    let home = folder.join(latin_1(b"h\xe9"));
    std::fs::create_dir_all(home.join(".tencentcloud")).unwrap();
    std::fs::create_dir_all(home.join(".tccli")).unwrap();
    std::fs::write(home.join(".tencentcloud/credentials"), keys("AKIDhome")).unwrap();
    let profile = home.join(latin_1(b".tccli/p\xe9.credential"));
    std::fs::write(profile, r#"{"secretId":"AKIDprofile","secretKey":"key"}"#).unwrap();
    let file = folder.join(latin_1(b"k\xe9"));
    std::fs::write(&file, keys("AKIDfile")).unwrap();
    let root = folder.join(latin_1(b"c\xe9"));
    std::fs::copy(&ca, &root).unwrap();
    let cases: [(&str, OsString); 3] = [
        ("HOME", home.clone().into()),
        ("TENCENTCLOUD_CREDENTIALS_FILE", file.into()),
        ("TCCLI_PROFILE", latin_1(b"p\xe9")),
    ];
    for (name, value) in cases {
        let variables = [
            ("HOME", home.clone().into()),
            (name, value),
            ("SSL_CERT_FILE", root.clone().into()),
            ("TCAPI_TEST_PATH", name.into()),
            ("TCAPI_TEST_SERVER", emulator.url().into()),
        ];
        if !in_process_with("environment::paths_are_bytes", &variables) {
            continue;
        }
        let source = match std::env::var("TCAPI_TEST_PATH").unwrap().as_str() {
            "TCCLI_PROFILE" => CredentialSource::default_profile(),
            _ => CredentialSource::file(),
        };
        let url = std::env::var("TCAPI_TEST_SERVER").unwrap();
        let client = Client::builder().region("ap-guangzhou").credentials(source);
        let client = client.endpoint(url).system_roots(true).max_attempts(1).build().unwrap();
        // The service does not know the id.
        let error = client.call(&super::reboot()).unwrap_err();
        expect(&error, Status::Service, Outcome::Rejected);
        return;
    }
    let requests = emulator.requests();
    let headers = requests.iter().map(|request| request.header("authorization").unwrap());
    let ids: Vec<_> = headers
        .map(|header| header.split_once("Credential=").unwrap().1.split('/').next().unwrap())
        .collect();
    assert_eq!(ids, ["AKIDhome", "AKIDfile", "AKIDprofile"]);
}
