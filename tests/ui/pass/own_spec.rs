//! Program with its own spec, in its own crate: every type, and an object that contains itself.
#![deny(warnings, missing_docs)]

#[tcapi::action(spec = "EveryType.toml")]
pub struct EveryType;

fn main() -> Result<(), tcapi::Error> {
    let leaf = || Node::default().label("leaf");
    let request = EveryType::builder()
        .required("x")
        .color(Color::DarkBlue)
        .color_list(["RED", "DARK_BLUE"])
        .data([1, 2, 3])
        .node(Node::default().id(1u64).next(leaf()).children([leaf(), leaf()]))
        .text_list(["a", "b"])
        .type_("t")
        .build()?;
    assert_eq!(request.color(), Some(&Color::DarkBlue));
    let children = request.node().map(|node| node.children.len());
    assert_eq!(children, Some(2));

    let refused = EveryType::builder().build().unwrap_err();
    assert_eq!((refused.code(), refused.path()), (Some("MissingParameter"), Some("Required")));
    let code = refused.code_of::<EveryType>();
    assert_eq!(code, Some(EveryTypeError::Unknown("MissingParameter".to_owned())));
    Ok(())
}
