//! Program that uses a listing, a fleet and a waiter that were added as two files.

use tcapi::cvm::{ChargeBatteries, DescribeBatteries, waiters};
use tcapi::{Client, Error, FateKind, FleetOptions, PageOptions, Status, WaitOptions};

fn main() -> Result<(), Error> {
    let endpoint = std::env::args().nth(1).unwrap_or_default();
    let client = Client::builder().endpoint(endpoint).build()?;
    charge(&client, list(&client)?)?;
    wait(&client)
}

fn list(client: &Client) -> Result<Vec<String>, Error> {
    let all = DescribeBatteries::builder().build()?;
    let mut pages = client.pages(&all, PageOptions::new())?;
    let (mut ids, mut read) = (Vec::new(), 0);
    for page in pages.by_ref() {
        ids.extend(page?.batteries.into_iter().filter_map(|battery| battery.id));
        read += 1;
    }
    let changed = if pages.changed() { ", changed" } else { "" };
    println!("{} in {read} pages{changed}", ids.len());
    Ok(ids)
}

fn charge(client: &Client, ids: Vec<String>) -> Result<(), Error> {
    let mut ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    ids.extend(["bat-nowhere0", "battery"]);
    let request = ChargeBatteries::builder().build_unvalidated();
    let fates = client.fleet(&request, &ids, &FleetOptions::new())?;
    println!("{} done", fates.fates.iter().filter(|fate| fate.kind == FateKind::Done).count());
    for fate in fates.fates.iter().filter(|fate| fate.kind != FateKind::Done) {
        println!("{} {} {}", fate.id, fate.kind, fate.code.as_deref().unwrap_or(&fate.message));
    }
    Ok(())
}

fn wait(client: &Client) -> Result<(), Error> {
    let those = |ids: &[&str]| DescribeBatteries::builder().battery_ids(ids.to_vec()).build();
    let options = WaitOptions::new();
    let charged = client.wait(&waiters::BATTERIES_CHARGED, &those(&["bat-aaaaaaaa"])?, &options)?;
    let name = charged.batteries[0].task.as_ref().and_then(|task| task.name.as_deref());
    println!("{} {}", charged.batteries[0].id.as_deref().unwrap_or("?"), name.unwrap_or("?"));
    let both = those(&["bat-aaaaaaaa", "bat-bbbbbbbb"])?;
    match client.wait(&waiters::BATTERIES_CHARGED, &both, &options) {
        Err(error) if error.status() == Status::WaitFailed => {
            println!("{} is not", error.path().unwrap_or("?"));
            Ok(())
        }
        Err(error) => Err(error),
        Ok(_) => panic!("a battery that failed is charged"),
    }
}
