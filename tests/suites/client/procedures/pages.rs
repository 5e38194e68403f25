//! Tests of listings that are read page by page, from services with all known irregularities.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value as Json, json};
use tcapi::cvm::{DescribeInstances, Instance};
use tcapi::{CallOptions, Error, PageOptions, Status};
use tcapi_tests::canned::Canned;

use super::things::{CountThings, ListThings};
use super::{client, members, refusal, response};

/// A page of instances with these numbers.
fn page(numbers: impl IntoIterator<Item = usize>, total: Option<usize>) -> String {
    let set: Vec<Json> =
        numbers.into_iter().map(|n| json!({ "InstanceId": format!("ins-{n:08}") })).collect();
    response(json!({ "InstanceSet": set, "TotalCount": total }))
}

/// The range `[first, end)` of a listing with so many items, by offset and limit.
fn slice(asked: &tcapi_tests::canned::Asked, all: usize) -> std::ops::Range<usize> {
    let number = |name: &str, default: usize| {
        members(asked)[name].as_u64().map_or(default, |n| usize::try_from(n).unwrap())
    };
    let (offset, limit) = (number("Offset", 0), number("Limit", 20));
    offset.min(all)..(offset + limit).min(all)
}

fn read(server: &Canned, options: PageOptions) -> (Result<Vec<Instance>, Error>, bool) {
    let client = client(server.url());
    let request = DescribeInstances::builder().build().unwrap();
    let mut items = client.pages(&request, options).unwrap().items();
    let mut found = Vec::new();
    for item in items.by_ref() {
        match item {
            Ok(item) => found.push(item),
            Err(error) => return (Err(error), items.changed()),
        }
    }
    (Ok(found), items.changed())
}

fn all(server: &Canned) -> (Vec<Instance>, bool) {
    let (found, changed) = read(server, PageOptions::new());
    (found.unwrap(), changed)
}

#[test]
fn all_items_come_in_as_few_requests_as_the_service_allows() {
    let server = Canned::start_with(200, |asked| page(slice(asked, 250), Some(250))).unwrap();
    let (found, changed) = all(&server);
    assert_eq!(found.len(), 250);
    let distinct: std::collections::BTreeSet<_> =
        found.iter().map(|one| one.instance_id.clone()).collect();
    assert_eq!((distinct.len(), changed), (250, false));
    let asked: Vec<Json> = server.asked().iter().map(members).collect();
    let wanted = [
        json!({"Limit":100}),
        json!({"Limit":100,"Offset":100}),
        json!({"Limit":100,"Offset":200}),
    ];
    assert_eq!(asked, wanted);
}

#[test]
fn a_start_and_a_limit_of_the_request_are_kept() {
    let server = Canned::start_with(200, |asked| page(slice(asked, 50), Some(50))).unwrap();
    let request = DescribeInstances::builder().offset(30).limit(7).build().unwrap();
    let client = client(server.url());
    let pages = client.pages(&request, PageOptions::new()).unwrap();
    let sizes: Vec<usize> = pages.map(|page| page.unwrap().instance_set.len()).collect();
    assert_eq!(sizes, [7, 7, 6]);
    assert_eq!(members(&server.asked()[0]), json!({ "Offset": 30, "Limit": 7 }));
}

/// With an eased check, a limit above the maximum is reduced to it.
#[test]
fn a_limit_above_the_greatest_is_the_greatest() {
    let server = Canned::start_with(200, |asked| page(slice(asked, 150), Some(150))).unwrap();
    let request = r#"{"Limit":1000}"#;
    let service = &tcapi::cvm::SERVICE;
    let action = service.action("DescribeInstances").unwrap();
    let template =
        client(server.url()).template("cvm", "2017-03-12", action.name, request).unwrap();
    let mut pager = tcapi::Pager::new(&client(server.url()), template, PageOptions::new()).unwrap();
    let mut pages = 0;
    while pager.next_page(&mut tcapi::schema::decode_text).unwrap() {
        pages += 1;
    }
    assert_eq!(pages, 2);
    assert_eq!(members(&server.asked()[0])["Limit"], 100);
}

#[test]
fn a_short_page_is_not_the_last() {
    let server = Canned::start_with(200, |asked| {
        let slice = slice(asked, 60);
        page(slice.start..slice.end.min(slice.start + 7), Some(60))
    })
    .unwrap();
    let (found, changed) = all(&server);
    assert_eq!((found.len(), changed), (60, false));
}

#[test]
fn without_a_total_the_end_is_an_empty_page() {
    for total in [None, Some(0)] {
        let server = Canned::start_with(200, move |asked| {
            let slice = slice(asked, 105);
            page(slice.clone(), if slice.is_empty() { None } else { total })
        })
        .unwrap();
        let (found, changed) = all(&server);
        assert_eq!((found.len(), changed), (105, false), "{total:?}");
    }
    let server = Canned::start_with(200, |_| page([], Some(0))).unwrap();
    assert_eq!(all(&server), (Vec::new(), false));
    assert_eq!(server.asked().len(), 1);
}

#[test]
fn a_page_that_is_repeated_fails() {
    let server = Canned::start_with(200, |_| page(0..20, Some(1000))).unwrap();
    let (found, _) = read(&server, PageOptions::new());
    assert_eq!(found.unwrap_err().status(), Status::Response);
    assert_eq!(server.asked().len(), 2);
    // The same if items have no keys.
    let things = json!({ "Things": [{ "ThingId": "a" }] });
    let server = Canned::start(200, &response(things)).unwrap();
    let request = CountThings::builder().build().unwrap();
    let client = client(server.url());
    let mut pages = client.pages(&request, PageOptions::new()).unwrap();
    assert!(pages.next().unwrap().is_ok());
    assert_eq!(pages.next().unwrap().unwrap_err().status(), Status::Response);
    assert!(pages.next().is_none());
}

#[test]
fn a_listing_that_shifts_is_told() {
    // An instance is added at the front: the last one of the page before comes again.
    let server = Canned::start_with(200, |asked| {
        let slice = slice(asked, 150);
        match slice.start {
            0 => page(slice, Some(150)),
            at => page(at - 1..150, Some(151)),
        }
    })
    .unwrap();
    let (found, changed) = all(&server);
    assert_eq!((found.len(), changed), (151, true));
    // One is removed at the front: another one is skipped, and only the total shows it.
    let server = Canned::start_with(200, |asked| {
        let slice = slice(asked, 150);
        match slice.start {
            0 => page(slice, Some(150)),
            at => page(at + 1..150, Some(149)),
        }
    })
    .unwrap();
    let (found, changed) = all(&server);
    assert_eq!((found.len(), changed), (149, true));
    // The listing ends before its total is reached.
    let server = Canned::start_with(200, |asked| page(slice(asked, 100), Some(150))).unwrap();
    let (found, changed) = all(&server);
    assert_eq!((found.len(), changed), (100, true));
}

#[test]
fn a_consistent_listing_is_read_until_two_readings_agree() {
    let readings = AtomicUsize::new(0);
    let server = Canned::start_with(200, move |asked| {
        let slice = slice(asked, 150);
        let reading = match slice.start {
            0 => readings.fetch_add(1, Ordering::Relaxed) + 1,
            _ => readings.load(Ordering::Relaxed),
        };
        // Each reading has one more item, until the third.
        let more = reading.min(3);
        page(slice.start..(slice.end + if slice.start > 0 { more } else { 0 }), Some(150 + more))
    })
    .unwrap();
    let (found, changed) = read(&server, PageOptions::new().consistent(true));
    assert_eq!((found.unwrap().len(), changed), (153, false));
    assert_eq!(server.asked().len(), 8, "four readings of two pages");
    // A listing that never becomes stable is an error.
    let pages = AtomicUsize::new(0);
    let server = Canned::start_with(200, move |_| {
        let n = pages.fetch_add(1, Ordering::Relaxed);
        page(n..n + 1, Some(1))
    })
    .unwrap();
    let (found, changed) = read(&server, PageOptions::new().consistent(true));
    assert_eq!((found.unwrap().len(), changed), (1, true));
}

#[test]
fn tokens_lead_from_page_to_page() {
    let things = |n: usize, next: Json| {
        let things = json!([{ "ThingId": format!("t-{n}") }]);
        response(json!({ "Page": { "Things": things, "NextToken": next } }))
    };
    let read = |page: fn(&str) -> (usize, Json)| {
        let server = Canned::start_with(200, move |asked| {
            let (n, next) = page(members(asked)["NextToken"].as_str().unwrap_or("0"));
            things(n, next)
        })
        .unwrap();
        let client = client(server.url());
        let request = ListThings::builder().build().unwrap();
        let items = client.pages(&request, PageOptions::new()).unwrap().items();
        let found: Result<Vec<_>, Error> = items.map(|item| Ok(item?.thing_id)).collect();
        (found, server.asked().len())
    };
    let (found, requests) = read(|token| match token {
        "0" => (0, "1".into()),
        "1" => (1, "2".into()),
        _ => (2, Json::Null),
    });
    assert_eq!(found.unwrap().len(), 3);
    assert_eq!(requests, 3);
    // An empty token ends the listing.
    let (found, requests) = read(|_| (0, "".into()));
    assert_eq!((found.unwrap().len(), requests), (1, 1));
    // Tokens in a circle are an error, even if the items differ.
    let (found, requests) = read(|token| match token {
        "0" => (0, "1".into()),
        "1" => (1, "2".into()),
        _ => (2, "1".into()),
    });
    assert_eq!((found.unwrap_err().status(), requests), (Status::Response, 3));
}

/// The call itself requests a throttled or lost page again, and a listing can continue after an error.
#[test]
fn a_page_that_fails_can_be_asked_for_again() {
    let failures = AtomicUsize::new(0);
    let server = Canned::start_with(200, move |asked| {
        let slice = slice(asked, 150);
        if slice.start == 100 && failures.fetch_add(1, Ordering::Relaxed) == 0 {
            return refusal("UnauthorizedOperation", "not now");
        }
        page(slice, Some(150))
    })
    .unwrap();
    let service = &tcapi::cvm::SERVICE;
    let action = service.action("DescribeInstances").unwrap();
    let template = client(server.url()).template("cvm", "2017-03-12", action.name, "{}").unwrap();
    let options = PageOptions::new().call(CallOptions::new());
    let mut pager = tcapi::Pager::new(&client(server.url()), template, options).unwrap();
    let mut next = || pager.next_page(&mut tcapi::schema::decode_text);
    assert!(next().unwrap());
    assert_eq!(next().unwrap_err().code(), Some("UnauthorizedOperation"));
    assert!(next().unwrap());
    assert!(!next().unwrap() && !next().unwrap());
}
