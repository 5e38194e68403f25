//! Services of the tests, each with a write that has a ClientToken and a rate limit.

/// With a limit of four a second.
pub(crate) mod things {
    #[tcapi::action(spec = "../../data/specs/retry/MakeThing.toml")]
    pub struct MakeThing;
}

/// With a limit of one a minute.
pub(crate) mod rare_things {
    #[tcapi::action(spec = "../../data/specs/retry/MakeRareThing.toml")]
    pub struct MakeRareThing;
}
