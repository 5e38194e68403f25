//! Jitter, so that clients which failed together, or started together, do not retry together.
//!
//! It must differ between machines, and need not be hard to guess.

/// Returns a random number from 0 to 1, both included.
pub(crate) fn share() -> f64 {
    // Without random bytes it is the maximum: the longest delay, which is safe.
    f64::from(getrandom::u32().unwrap_or(u32::MAX)) / f64::from(u32::MAX)
}

/// Returns a random number from 0 to `most`, both included; 0 if that is negative.
pub(crate) fn up_to(most: i64) -> i64 {
    // Times in milliseconds are small enough for a float to represent exactly.
    (share() * most.max(0) as f64) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_the_range_and_no_more() {
        let shares: Vec<f64> = (0..500).map(|_| share()).collect();
        assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)));
        assert!(shares.iter().any(|share| *share < 0.1) && shares.iter().any(|share| *share > 0.9));
        let numbers: Vec<i64> = (0..500).map(|_| up_to(2)).collect();
        assert!(numbers.contains(&0) && numbers.contains(&1));
        assert!(numbers.iter().all(|number| (0..=2).contains(number)));
        assert_eq!((up_to(0), up_to(-7), up_to(i64::MIN)), (0, 0, 0));
    }
}
