//! Repetition of scenarios that depend on real time limits, on machines of unknown speed.
//!
//! A scenario that succeeds on a fast machine succeeds on a slow one if all of its times are longer. A scenario that
//! fails is therefore repeated with longer times, and not with the same ones: an error of the library fails at each
//! scale.

/// The factors for the times of a scenario, from try to try.
pub const SCALES: [u32; 4] = [1, 4, 16, 64];

/// Runs `scenario` with its times multiplied by one scale after the other, until it does not report that the machine
/// was too slow. Returns the result of the scenario.
///
/// The scenario asserts what does not depend on the machine's speed.
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
