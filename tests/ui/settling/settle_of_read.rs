#[tcapi::action(spec = "things/2020-01-01/SettleOfRead.toml")]
pub struct SettleOfRead;

fn main() {
    let _ = SettleOfRead::builder().build();
    let _: Option<SettleOfReadResponse> = None;
    let _: Option<SettleOfReadError> = None;
}
