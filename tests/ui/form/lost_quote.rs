#[tcapi::action(spec = "LostQuote.toml")]
pub struct LostQuote;

fn main() {
    let _: Option<LostQuote> = None;
}
