//! Tests of lists that are read page by page, and that change meanwhile.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod support;

use support::{Raw, client};
use tcapi::Client;
use tcapi::cvm::{DescribeInstances, DescribeInstancesStatus, InstanceState};
use tcapi_emulator::{Builder, Emulator, Selector, Shift};

fn id(at: usize) -> String {
    format!("ins-{at:08}")
}

fn start(count: usize, builder: Builder) -> (Emulator, Client) {
    let add = |builder: Builder, at| builder.instance(id(at), InstanceState::Running);
    let emulator = (0..count).fold(builder, add).start().unwrap();
    let client = client(&emulator);
    (emulator, client)
}

/// A page of each of the two lists, and the total.
fn page(client: &Client, offset: usize, limit: Option<i64>) -> (Vec<String>, i64) {
    let offset = i64::try_from(offset).unwrap();
    let mut request = DescribeInstances::builder().offset(offset);
    if let Some(limit) = limit {
        request = request.limit(limit);
    }
    let response = client.call(&request.build().unwrap()).unwrap();
    let ids = response.instance_set.into_iter().map(|one| one.instance_id.unwrap());
    (ids.collect(), response.total_count.unwrap())
}

fn status_page(client: &Client, offset: usize, limit: Option<i64>) -> (Vec<String>, i64) {
    let mut request = DescribeInstancesStatus::builder().offset(i64::try_from(offset).unwrap());
    if let Some(limit) = limit {
        request = request.limit(limit);
    }
    let response = client.call(&request.build().unwrap()).unwrap();
    let ids = response.instance_status_set.into_iter().map(|one| one.instance_id.unwrap());
    (ids.collect(), response.total_count.unwrap())
}

type Page = fn(&Client, usize, Option<i64>) -> (Vec<String>, i64);

const LISTS: [Page; 2] = [page, status_page];

/// All pages, until one is empty.
fn pages(client: &Client, page: Page, limit: i64) -> Vec<String> {
    let mut all = Vec::new();
    loop {
        let (ids, _) = page(client, all.len(), Some(limit));
        if ids.is_empty() {
            return all;
        }
        all.extend(ids);
    }
}

#[test]
fn a_list_is_read_page_by_page() {
    let (_emulator, client) = start(230, Emulator::builder());
    let all: Vec<_> = (0..230).map(id).collect();
    for page in LISTS {
        // The default limit is 20.
        assert_eq!(page(&client, 0, None), (all[..20].to_vec(), 230));
        assert_eq!(page(&client, 220, None), (all[220..].to_vec(), 230));
        assert_eq!(page(&client, 229, Some(1)), (all[229..].to_vec(), 230));
        assert_eq!(page(&client, 230, Some(100)), (vec![], 230));
        assert_eq!(page(&client, 1_000_000_000_000, Some(100)), (vec![], 230));
        for limit in [1, 7, 100] {
            assert_eq!(pages(&client, page, limit), all);
        }
    }
}

#[test]
fn ids_are_paged_too() {
    let (_emulator, client) = start(100, Emulator::builder());
    let request = || DescribeInstances::builder().instance_ids((0..100).map(id));
    let response = client.call(&request().build().unwrap()).unwrap();
    assert_eq!((response.total_count, response.instance_set.len()), (Some(100), 20));
    let response = client.call(&request().limit(100).build().unwrap()).unwrap();
    assert_eq!((response.total_count, response.instance_set.len()), (Some(100), 100));
}

#[test]
fn what_is_out_of_range_is_refused() {
    let (emulator, _client) = start(1, Emulator::builder());
    for action in ["DescribeInstances", "DescribeInstancesStatus"] {
        for (body, code) in [
            (r#"{"Limit":0}"#, "InvalidParameterValue"),
            (r#"{"Limit":101}"#, "InvalidParameterValue"),
            (r#"{"Limit":-1}"#, "InvalidParameterValue"),
            (r#"{"Offset":-1}"#, "InvalidParameterValue"),
            (r#"{"Offset":"1"}"#, "InvalidParameter"),
            (r#"{"Limit":1.5}"#, "InvalidParameter"),
        ] {
            assert_eq!(Raw::new(action, body).code(&emulator), code, "{action} {body}");
        }
        for body in [r#"{"Limit":1,"Offset":0}"#, r#"{"Limit":100}"#] {
            let response = Raw::new(action, body).send(&emulator);
            assert_eq!(response["TotalCount"], 1, "{response}");
        }
    }
}

#[test]
fn an_instance_that_is_added_has_one_come_again() {
    for page in LISTS {
        let shifted = Emulator::builder().shift_list(Shift::Add, Selector::Next(1));
        let (_emulator, client) = start(10, shifted);
        // A request with the first offset starts a new listing.
        assert_eq!(page(&client, 0, Some(4)).1, 10);
        assert_eq!(page(&client, 0, Some(4)), ((0..4).map(id).collect(), 10));
        assert_eq!(page(&client, 4, Some(4)), ((3..7).map(id).collect(), 11));
        assert_eq!(page(&client, 8, Some(4)), ((7..10).map(id).collect(), 11));
        let (first, total) = page(&client, 0, Some(2));
        assert_eq!((first[1].as_str(), total), (id(0).as_str(), 11));
        let added = &first[0];
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        assert!(added.len() == 12 && added[4..].chars().all(fits), "{added}");
    }
}

#[test]
fn an_instance_that_is_removed_has_one_passed_over() {
    for page in LISTS {
        let shifted = Emulator::builder().shift_list(Shift::Remove, Selector::Next(1));
        let (_emulator, client) = start(10, shifted);
        assert_eq!(page(&client, 0, Some(4)), ((0..4).map(id).collect(), 10));
        assert_eq!(page(&client, 4, Some(4)), ((5..9).map(id).collect(), 9));
        assert_eq!(page(&client, 8, Some(4)), ((9..10).map(id).collect(), 9));
    }
}

#[test]
fn one_that_is_yet_to_come_can_be_removed() {
    let shifted = Emulator::builder().shift_list(Shift::Remove, Selector::Instance(id(8)));
    let (_emulator, client) = start(10, shifted);
    let all = pages(&client, page, 4);
    let expected: Vec<_> = (0..10).filter(|at| *at != 8).map(id).collect();
    assert_eq!(all, expected);
}

#[test]
fn a_share_of_the_reads_finds_another_list() {
    let run = |seed| {
        let shifted = Emulator::builder().seed(seed);
        let (_emulator, client) =
            start(200, shifted.shift_list(Shift::Remove, Selector::Percent(40.0)));
        let all = pages(&client, page, 10);
        assert!((50..200).contains(&all.len()), "{}", all.len());
        all
    };
    assert_eq!(run(1), run(1));
    assert_ne!(run(1), run(2));
}
