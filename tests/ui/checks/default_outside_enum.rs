#[tcapi::action(spec = "DefaultOutsideEnum.toml")]
pub struct DefaultOutsideEnum;

fn main() {
    let _ = DefaultOutsideEnum::builder().kind("SMALL").build();
    let _: Option<DefaultOutsideEnumResponse> = None;
    let _: Option<DefaultOutsideEnumError> = None;
}
