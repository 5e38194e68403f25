#[tcapi::action(spec = "EndlessPair.toml")]
pub struct EndlessPair;

fn main() {
    let _ = EndlessPair::builder().build();
    let _: Option<EndlessPairResponse> = None;
    let _: Option<EndlessPairError> = None;
}
