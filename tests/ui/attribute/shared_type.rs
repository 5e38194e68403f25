pub mod two {
    #[tcapi::action(spec = "../pass/things/2020-01-01/StopThings.toml")]
    pub struct StopThings;

    #[tcapi::action(spec = "../pass/things/2020-01-01/StartThings.toml")]
    pub struct StartThings;
}

fn main() {
    let _ = two::Filter::default();
}
