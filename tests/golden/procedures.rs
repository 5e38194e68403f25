impl tcapi::Fleet for DoEverything {}
impl tcapi::Paged for ListThings {
    type Item = Thing;
    fn items(response: Self::Response) -> ::std::vec::Vec<Thing> {
        response.things.into_vec()
    }
}
impl tcapi::Paged for ScanThings {
    type Item = Tag;
    fn items(response: Self::Response) -> ::std::vec::Vec<Tag> {
        response.page.unwrap_or_default().things.into_vec()
    }
}
impl tcapi::Paged for WatchThing {
    type Item = Tag;
    fn items(response: Self::Response) -> ::std::vec::Vec<Tag> {
        response.tags.into_vec()
    }
}
/// The states that can be waited for, by [`Client::wait`](super::tcapi::Client::wait).
pub mod waiters {
    /// The thing is complete.
    pub const THING_BUILT: super::tcapi::Waiter<super::WatchThing> = super::tcapi::Waiter::new(
        "ThingBuilt",
    );
    /// All that is done to each thing has ended.
    pub const THINGS_DONE: super::tcapi::Waiter<super::ListThings> = super::tcapi::Waiter::new(
        "ThingsDone",
    );
    /// Nothing is there any more.
    pub const THINGS_GONE: super::tcapi::Waiter<super::ListThings> = super::tcapi::Waiter::new(
        "ThingsGone",
    );
    /// Each thing is shown, and is well.
    pub const THINGS_SEEN: super::tcapi::Waiter<super::ListThings> = super::tcapi::Waiter::new(
        "ThingsSeen",
    );
}
