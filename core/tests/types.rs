//! Tests of the traits of the types that programs store: the loss of a trait would break programs.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use tcapi::cvm::{
    self, InstanceStatus, RebootInstances, RebootInstancesBuilder, RebootInstancesResponse,
    StopType,
};
use tcapi::{
    AssumeRole, AttemptReport, Body, Call, CallOptions, CallReport, CancelToken, Client,
    ClientBuilder, Connection, CredentialSource, Credentials, Decoded, Endpoints, Error,
    ErrorBuilder, Event, EventKind, ExpiringCredentials, Fate, FateKind, Fates, FleetOptions,
    Header, InstanceRole, Items, Level, Matched, Oddities, Oddity, Outcome, PageOptions, Pager,
    Pages, Progress, ResponseJson, RetryHint, RetryReason, Status, StopReason, Template, Times,
    UnknownMember, Unvalidated, Validation, Violation, ViolationKind, Violations, WaitOptions,
    Waiter, WebIdentityRole, schema,
};

/// Stored anywhere and shown in logs.
fn stored<T: Debug + Send + Sync + Unpin + 'static>() {}

/// Kept in more than one place.
fn cloned<T: Clone>() {}

/// Compared with another in a test.
fn compared<T: PartialEq>() {}

/// A value like a number.
fn plain<T: Copy + Eq + Hash>() {}

/// Held by one thread at a time.
fn moved<T: Debug>() {}

/// Lent to a callback.
fn lent<T: Debug + Send + Sync>() {}

/// Written for people.
fn shown<T: Display>() {}

/// Written into settings and read from them.
fn named<T: Display + FromStr>() {}

macro_rules! each {
    ($check:ident: $($type:ty),* $(,)?) => { $($check::<$type>();)* };
}

#[test]
fn types_that_programs_store() {
    each!(stored:
        AssumeRole, Body, CallOptions, CallReport, CancelToken, Client, ClientBuilder, Connection,
        CredentialSource, Credentials, Endpoints, Error, ErrorBuilder, Header, InstanceRole, ExpiringCredentials,
        Level, Oddities, Oddity, Outcome, ResponseJson, RetryHint, RetryReason, Status, StopReason, Times, Validation,
        Violation, ViolationKind, Violations, WebIdentityRole,
        Unvalidated<RebootInstances>, Decoded,
        Fate, FateKind, Fates, FleetOptions, Matched, PageOptions, Progress, WaitOptions,
        Waiter<cvm::DescribeInstancesStatus>,
        RebootInstances, RebootInstancesBuilder, RebootInstancesResponse, cvm::ErrorCode,
        InstanceStatus, StopType, schema::List<InstanceStatus>,
    );
    each!(cloned:
        Fate, Fates, FleetOptions, PageOptions, WaitOptions,
        AssumeRole, CallOptions, CallReport, CancelToken, Client, ClientBuilder, Connection,
        CredentialSource, Credentials, Endpoints, Error, ErrorBuilder, Header, InstanceRole, ExpiringCredentials,
        Oddities, Oddity, ResponseJson, Times, Violation, Violations, WebIdentityRole,
        Unvalidated<RebootInstances>, Decoded,
        RebootInstances, RebootInstancesBuilder, RebootInstancesResponse, cvm::ErrorCode,
        InstanceStatus, StopType, schema::List<InstanceStatus>,
    );
    each!(compared:
        Fate, Fates, Progress,
        Oddities, Oddity, Violation, Violations, RebootInstances, RebootInstancesResponse,
        InstanceStatus, schema::List<InstanceStatus>,
    );
    each!(moved: Pager<'_>, Template<'_>, Pages<'_, cvm::DescribeInstances>, Items<'_, cvm::DescribeInstances>);
    each!(plain: FateKind, Matched, Level, Outcome, RetryHint, RetryReason, Status, StopReason, Validation, ViolationKind);
    each!(lent: Event<'_>, EventKind<'_>, AttemptReport<'_>, Call<'_>, UnknownMember<'_>);
    each!(shown: FateKind, Fates, Matched, Error, Level, Oddities, Oddity, Outcome, RetryHint, RetryReason, Status, StopReason, Validation, Violation);
    each!(named: StopType, cvm::ErrorCode);
}

#[test]
fn errors_go_where_errors_go() {
    fn error<T: StdError + Send + Sync + 'static>() {}
    error::<Error>();
    let boxed: Box<dyn StdError + Send + Sync> =
        Error::builder(Status::Network, Outcome::NotSent, "m").build().into();
    assert!(boxed.downcast_ref::<Error>().is_some());
}

#[test]
fn types_that_begin_empty() {
    fn default<T: Default>() {}
    each!(default: CallOptions, FleetOptions, PageOptions, Progress, WaitOptions, RebootInstancesResponse, InstanceStatus, schema::List<String>);
}

/// A type that is added to the library must be added here.
#[test]
fn every_type_is_looked_at() {
    let library = include_str!("../src/lib.rs");
    let exported = library.split("\npub use ").skip(1).filter_map(|rest| rest.split(';').next());
    let names = exported.flat_map(|names| names.split(|c: char| !c.is_ascii_alphanumeric()));
    let types: Vec<&str> =
        names.filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase())).collect();
    assert!(types.len() > 30, "{types:?}");
    // Traits, the origin of the re-export `RetryHint`, and a type that tests/serde.rs checks.
    let others = ["ErrorCode", "Fleet", "Paged", "Request", "Retry", "WithSecrets"];
    // The part after the imports.
    let (_, here) = include_str!("types.rs").split_once("fn types_that_programs_store").unwrap();
    let (here, _) = here.split_once("fn every_type_is_looked_at").unwrap();
    let named: Vec<&str> = here.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    for name in types.iter().filter(|name| !others.contains(name)) {
        assert!(named.contains(name), "{name} is not among the types above");
    }
}
