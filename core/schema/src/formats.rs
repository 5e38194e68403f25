//! Text formats with a meaning: timestamps, dates, base64.

/// Whether `text` has the format of a date, `2020-03-10`.
pub(crate) fn is_date(text: &str) -> bool {
    let Some((year, month, day)) = three(text, b'-', [4, 2, 2]) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// Whether `text` has one of the timestamp formats that the service accepts: `2020-03-10T02:43:51Z`,
/// `2020-03-10T02:43:51+08:00`, `2020-03-10 02:43:51`.
pub(crate) fn is_timestamp(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', ' ']) else { return false };
    if !is_date(date) {
        return false;
    }
    let Some(clock) = time.get(..8) else { return false };
    let Some((hour, minute, second)) = three(clock, b':', [2, 2, 2]) else { return false };
    let zone = &time[8..];
    let zoned = match zone.as_bytes() {
        b"Z" => true,
        [b'+' | b'-', rest @ ..] => {
            rest.len() == 5
                && three(&format!("{}:00", &zone[1..]), b':', [2, 2, 2])
                    .is_some_and(|(h, m, _)| h < 24 && m < 60)
        }
        _ => false,
    };
    let separated = if text.as_bytes()[10] == b'T' { zoned } else { zone.is_empty() };
    hour < 24 && minute < 60 && second < 61 && separated
}

/// Decodes padded base64. None if `text` is not valid.
pub(crate) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.decode(text).ok()
}

/// Encodes bytes as padded base64, as in JSON.
pub fn encode_base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

fn three(text: &str, separator: u8, widths: [usize; 3]) -> Option<(u32, u32, u32)> {
    let mut numbers = [0u32; 3];
    let mut parts = text.split(separator as char);
    for (number, width) in numbers.iter_mut().zip(widths) {
        let part = parts.next()?;
        if part.len() != width || !part.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some((numbers[0], numbers[1], numbers[2]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        assert!(is_date("2020-02-29"));
        for text in
            ["", "2019-02-29", "2020-2-9", "2020-13-01", "2020-00-10", "2020-04-31", "2020-01-01 "]
        {
            assert!(!is_date(text), "{text}");
        }
    }

    #[test]
    fn timestamps() {
        for text in ["2020-03-10T02:43:51Z", "2020-03-10T02:43:51+08:00", "2020-03-10 02:43:51"] {
            assert!(is_timestamp(text), "{text}");
        }
        for text in [
            "",
            "2020-03-10",
            "2020-03-10T02:43:51",
            "2020-03-10 02:43:51Z",
            "2020-03-10T24:00:00Z",
            "2020-03-10T02:43:51+8:00",
            "2020-03-10T02:43:5\u{e9}Z",
        ] {
            assert!(!is_timestamp(text), "{text}");
        }
    }
}
