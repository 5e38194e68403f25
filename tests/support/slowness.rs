//! Scenarios whose subject is a time limit of the system's clock, on machines of which nobody knows how slow they are.
//!
//! What holds on a fast machine holds on a slow one when all times of the scenario are longer. A scenario that
//! fails is therefore tried again with longer times, and not with the same ones: a mistake of the library fails at
//! each scale.

/// How many times as long the times of a scenario are, from try to try.
pub const SCALES: [u32; 4] = [1, 4, 16, 64];

/// Has `scenario` run with its times multiplied by one scale after the other, until it does not say that the machine
/// was too slow. Answers what the scenario answers.
///
/// What no machine can turn is no matter of the scale: the scenario asserts it.
///
/// # Panics
/// The machine was too slow at each scale.
pub fn at_some_scale<T>(mut scenario: impl FnMut(u32) -> Result<T, String>) -> T {
    let mut said = String::new();
    for scale in SCALES {
        match scenario(scale) {
            Ok(done) => return done,
            Err(why) => said += &format!("with {scale} times the time: {why}\n"),
        }
    }
    panic!("{said}");
}
