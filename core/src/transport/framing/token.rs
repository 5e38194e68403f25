//! Tokens: names of headers and of extensions (RFC 9110, section 5.6.2).

/// Number of bytes before the first one that is not valid in a token.
pub(super) fn token_length(bytes: &[u8]) -> usize {
    let mut length = 0;
    while let Some(byte) = bytes.get(length) {
        if !TOKEN[usize::from(*byte)] {
            break;
        }
        length += 1;
    }
    length
}

static TOKEN: [bool; 256] = {
    let marks = b"!#$%&'*+-.^_`|~";
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    let mut at = 0;
    while at < marks.len() {
        table[marks[at] as usize] = true;
        at += 1;
    }
    table
};
