#[tcapi::action(spec = "RequiredIf.toml")]
pub struct RequiredIf;

fn main() {
    let _ = RequiredIf::builder().build();
    let _: Option<RequiredIfResponse> = None;
    let _: Option<RequiredIfError> = None;
}
