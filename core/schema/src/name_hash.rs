//! Hash for looking up names in a table of structs: 32-bit FNV-1a.

/// Returns the hash of a name. The writer of a table ensures that no two names in it have the same hash.
pub fn name_hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::name_hash;

    #[test]
    fn values_of_the_definition() {
        assert_eq!(name_hash(""), 0x811c_9dc5);
        assert_eq!(name_hash("a"), 0xe40c_292c);
        assert_eq!(name_hash("foobar"), 0xbf9c_f968);
    }
}
