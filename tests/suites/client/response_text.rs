//! Tests of the text of a response beside its struct, and of the parts of it that the library does not know.

use std::ops::ControlFlow;

use tcapi::cvm::DescribeInstances;
use tcapi::{CallOptions, CallReport, Client, Credentials, Status, unknown_members};
use tcapi_tests::canned::Canned;

const BODY: &str = r#"{"Response":{"TotalCount":1,"InstanceSet":[{"InstanceId":"ins-r8hr2upy","Colour":"r\u00e9d"}],"Total":[1, 2.50],"RequestId":"id"}}"#;

fn client(server: &Canned) -> Client {
    Client::builder()
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("id", "key").unwrap())
        .build()
        .unwrap()
}

fn found(action: &str, response: &str) -> Result<Vec<String>, Status> {
    let mut all = Vec::new();
    let told = unknown_members("cvm", "2017-03-12", action, response, &mut |member| {
        all.push(format!("{} {}", member.path, member.json));
        if member.name == "Enough" { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    told.map(|()| all).map_err(|error| error.status())
}

#[test]
fn it_is_kept_for_who_asks() {
    let server = Canned::start(200, BODY).unwrap();
    let client = client(&server);
    let request = DescribeInstances::builder().build().unwrap();
    let (response, report) =
        client.call_reported(&request, &CallOptions::new().response_json(true));
    assert_eq!(response.unwrap().instance_set.len(), 1);
    let text = report.response_json.as_ref().unwrap();
    assert_eq!(text.as_str(), BODY);
    // The text may contain secrets.
    assert!(!format!("{report:?}").contains("ins-r8hr2upy"), "{report:?}");
    let unknown = found("DescribeInstances", text.as_str()).unwrap();
    assert_eq!(unknown, [r#"InstanceSet[0].Colour "r\u00e9d""#, "Total [1, 2.50]"]);

    let (response, report) = client.call_reported(&request, &CallOptions::new());
    assert!(response.is_ok() && report.response_json.is_none());

    let mut report = CallReport::default();
    let options = CallOptions::new().response_json(true);
    let (version, action) = ("2017-03-12", "DescribeInstances");
    let text = client.call_json_reported("cvm", version, action, "{}", &options, &mut report);
    assert_eq!(text.unwrap(), BODY);
    assert_eq!(report.response_json.unwrap().as_str(), BODY);
}

#[test]
fn a_call_that_fails_has_none() {
    let refused =
        r#"{"Response":{"Error":{"Code":"InvalidParameter","Message":"m"},"RequestId":"r"}}"#;
    let server = Canned::start(200, refused).unwrap();
    let request = DescribeInstances::builder().build().unwrap();
    let options = CallOptions::new().response_json(true);
    let (response, report) = client(&server).call_reported(&request, &options);
    assert_eq!(response.unwrap_err().status(), Status::Service);
    assert!(report.response_json.is_none());
}

#[test]
fn what_is_unknown_is_asked_of_known_actions() {
    assert_eq!(found("Nothing", BODY).unwrap_err(), Status::Unsupported);
    assert_eq!(found("DescribeZones", "{}").unwrap_err(), Status::InvalidArgument);
    let text = r#"{"Response":{"Enough":1,"More":2}}"#;
    assert_eq!(found("DescribeZones", text).unwrap(), ["Enough 1"]);
}
