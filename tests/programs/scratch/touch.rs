//! Program that uses an action that was added as a file.

use tcapi::cvm::{Finger, TouchInstances, TouchInstancesResponse};

fn main() {
    let touch = TouchInstances::builder().instance_ids(["a"]).finger(Finger::Thumb).build();
    let response = TouchInstancesResponse::default();
    let too_many = TouchInstances::builder().instance_ids(["a", "b", "c"]).build();
    assert!(touch.is_ok() && response.touched.is_empty());
    assert_eq!(too_many.unwrap_err().code(), Some("InvalidParameterValue.LimitExceeded"));
    println!("touched");
}
