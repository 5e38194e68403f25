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
/// Waiters: the states that [`Client::wait`](super::tcapi::Client::wait) can wait for.
pub mod waiters {
    /// The thing is complete.
    pub const THING_BUILT: super::tcapi::Waiter<super::WatchThing> = super::tcapi::Waiter::new(
        "ThingBuilt",
    );
    /// All operations on each thing have ended.
    pub const THINGS_DONE: super::tcapi::Waiter<super::ListThings> = super::tcapi::Waiter::new(
        "ThingsDone",
    );
    /// Each thing is deleted.
    pub const THINGS_GONE: super::tcapi::Waiter<super::ListThings> = super::tcapi::Waiter::new(
        "ThingsGone",
    );
    /// Each thing is listed and healthy.
    pub const THINGS_SEEN: super::tcapi::Waiter<super::ListThings> = super::tcapi::Waiter::new(
        "ThingsSeen",
    );
}
