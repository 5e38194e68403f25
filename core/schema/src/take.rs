//! Conversion of a response value to the type of its field: the rules of docs/responses.md for one value.

use crate::{Kind, Scalar, formats};

/// How a value was handled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It has the field's type.
    AsItIs,
    /// It has another type, and was converted without loss.
    Converted,
    /// It was left out: no value of the field's type equals it exactly.
    LeftOut,
}

/// Converts `found` to that kind and passes it to `put`, unless it can't be converted.
pub(crate) fn take(kind: Kind, found: Scalar<'_>, put: impl FnOnce(Scalar<'_>)) -> Fate {
    match (kind, found) {
        (Kind::String | Kind::Enum(_) | Kind::Timestamp | Kind::Date, found) => {
            return take_text(found, put);
        }
        (Kind::Bool, Scalar::Bool(_)) => put(found),
        (Kind::Bool, Scalar::Str(text @ ("true" | "false"))) => {
            put(Scalar::Bool(text == "true"));
            return Fate::Converted;
        }
        (Kind::Bytes, Scalar::Str(text)) => match formats::decode_base64(text) {
            Some(bytes) => put(Scalar::Bytes(&bytes)),
            None => return Fate::LeftOut,
        },
        (Kind::I64 | Kind::U64 | Kind::F64, found) => {
            let (found, fate) = match found {
                Scalar::Str(text) => (number_of(text), Fate::Converted),
                found => (Some(found), Fate::AsItIs),
            };
            let Some(number) = found.and_then(|found| number(kind, found)) else {
                return Fate::LeftOut;
            };
            put(number);
            return fate;
        }
        (Kind::Bool | Kind::Bytes | Kind::Object(_), _) => return Fate::LeftOut,
    }
    Fate::AsItIs
}

fn take_text(found: Scalar<'_>, put: impl FnOnce(Scalar<'_>)) -> Fate {
    match found {
        Scalar::Str(_) => {
            put(found);
            return Fate::AsItIs;
        }
        Scalar::I64(number) => put(Scalar::Str(&number.to_string())),
        Scalar::U64(number) => put(Scalar::Str(&number.to_string())),
        Scalar::Bool(truth) => put(Scalar::Str(if truth { "true" } else { "false" })),
        // The original digits are lost: 3.10 and 3.1 are the same number, but different texts.
        Scalar::F64(_) | Scalar::Bytes(_) => return Fate::LeftOut,
    }
    Fate::Converted
}

/// Converts a number to that kind.
fn number(kind: Kind, found: Scalar<'_>) -> Option<Scalar<'static>> {
    Some(match (kind, found) {
        (Kind::I64, Scalar::I64(number)) => Scalar::I64(number),
        (Kind::I64, Scalar::U64(number)) => Scalar::I64(number.try_into().ok()?),
        (Kind::I64, Scalar::F64(number)) => Scalar::I64(integer(number)?),
        (Kind::U64, Scalar::U64(number)) => Scalar::U64(number),
        (Kind::U64, Scalar::I64(number)) => Scalar::U64(number.try_into().ok()?),
        (Kind::U64, Scalar::F64(number)) => Scalar::U64(integer(number)?.try_into().ok()?),
        (Kind::F64, Scalar::F64(number)) => Scalar::F64(number),
        (Kind::F64, Scalar::I64(number)) => Scalar::F64(number as f64),
        (Kind::F64, Scalar::U64(number)) => Scalar::F64(number as f64),
        _ => return None,
    })
}

/// Converts a number with a decimal point or an exponent to an integer. From 2^53 on, a 64-bit float stands
/// for several integers, and which one was written is lost.
fn integer(number: f64) -> Option<i64> {
    const FIRST_INEXACT: f64 = (1_u64 << f64::MANTISSA_DIGITS) as f64;
    (number.fract() == 0.0 && number.abs() < FIRST_INEXACT).then_some(number as i64)
}

/// Parses a text that is a number in JSON syntax.
fn number_of(text: &str) -> Option<Scalar<'static>> {
    // JSON would allow blanks around it.
    let is_bare =
        text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    let number: serde_json::Number = serde_json::from_str(text).ok().filter(|_| is_bare)?;
    let (unsigned, signed) = (number.as_u64().map(Scalar::U64), number.as_i64().map(Scalar::I64));
    unsigned.or(signed).or(number.as_f64().map(Scalar::F64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EnumId, ObjectId};

    /// The resulting value, formatted with `Debug`, and how it was handled.
    fn taken(kind: Kind, found: Scalar<'_>) -> (String, Fate) {
        let mut taken = String::new();
        let fate = take(kind, found, |value| taken = format!("{value:?}"));
        assert_eq!(taken.is_empty(), fate == Fate::LeftOut);
        (taken, fate)
    }

    #[track_caller]
    fn is_taken(kind: Kind, found: Scalar<'_>, wanted: Scalar<'_>, fate: Fate) {
        assert_eq!(taken(kind, found), (format!("{wanted:?}"), fate), "{kind:?} of {found:?}");
    }

    #[track_caller]
    fn is_left_out(kind: Kind, found: Scalar<'_>) {
        assert_eq!(taken(kind, found).1, Fate::LeftOut, "{kind:?} of {found:?}");
    }

    #[test]
    fn integers() {
        use Fate::{AsItIs, Converted};
        for (found, wanted) in
            [(1.0, 1), (-0.0, 0), (-2e3, -2000), (9007199254740991.0, (1 << 53) - 1)]
        {
            is_taken(Kind::I64, Scalar::F64(found), Scalar::I64(wanted), AsItIs);
        }
        is_taken(Kind::U64, Scalar::F64(-0.0), Scalar::U64(0), AsItIs);
        is_taken(Kind::I64, Scalar::U64(5), Scalar::I64(5), AsItIs);
        for found in [0.5, 9007199254740992.0, -9007199254740992.0, 1e300, f64::NAN, f64::INFINITY]
        {
            is_left_out(Kind::I64, Scalar::F64(found));
            is_left_out(Kind::U64, Scalar::F64(found));
        }
        is_left_out(Kind::U64, Scalar::F64(-1.0));
        is_left_out(Kind::U64, Scalar::I64(-1));
        is_left_out(Kind::I64, Scalar::U64(1 << 63));
        for (found, wanted) in
            [("7", 7), ("-0", 0), ("1.0", 1), ("9007199254740993", 9007199254740993)]
        {
            is_taken(Kind::I64, Scalar::Str(found), Scalar::I64(wanted), Converted);
        }
        let most = "18446744073709551615";
        is_taken(Kind::U64, Scalar::Str(most), Scalar::U64(u64::MAX), Converted);
        is_left_out(Kind::I64, Scalar::Str(most));
        for found in
            ["", " 1", "1 ", "007", "+1", "0x1", "1,000", "1.5", "one", "\u{0661}", "1e999"]
        {
            is_left_out(Kind::I64, Scalar::Str(found));
        }
        is_left_out(Kind::I64, Scalar::Bool(true));
    }

    #[test]
    fn numbers_with_a_fraction() {
        use Fate::{AsItIs, Converted};
        is_taken(Kind::F64, Scalar::U64(3), Scalar::F64(3.0), AsItIs);
        is_taken(Kind::F64, Scalar::I64(-3), Scalar::F64(-3.0), AsItIs);
        is_taken(Kind::F64, Scalar::Str("0.1"), Scalar::F64(0.1), Converted);
        for found in ["", "NaN", "inf", "1e999", ".5", "1."] {
            is_left_out(Kind::F64, Scalar::Str(found));
        }
    }

    #[test]
    fn texts_truths_and_bytes() {
        use Fate::{AsItIs, Converted};
        for kind in [Kind::String, Kind::Enum(EnumId(0)), Kind::Timestamp, Kind::Date] {
            is_taken(kind, Scalar::Str("a"), Scalar::Str("a"), AsItIs);
            is_taken(kind, Scalar::U64(u64::MAX), Scalar::Str("18446744073709551615"), Converted);
            is_taken(kind, Scalar::I64(-5), Scalar::Str("-5"), Converted);
            is_taken(kind, Scalar::Bool(false), Scalar::Str("false"), Converted);
            is_left_out(kind, Scalar::F64(3.1));
        }
        is_taken(Kind::Bool, Scalar::Str("true"), Scalar::Bool(true), Converted);
        is_taken(Kind::Bool, Scalar::Str("false"), Scalar::Bool(false), Converted);
        for found in [Scalar::Str("True"), Scalar::Str(""), Scalar::U64(1), Scalar::F64(0.0)] {
            is_left_out(Kind::Bool, found);
        }
        is_taken(Kind::Bytes, Scalar::Str("AP8="), Scalar::Bytes(&[0, 255]), AsItIs);
        is_left_out(Kind::Bytes, Scalar::Str("no base64"));
        is_left_out(Kind::Bytes, Scalar::U64(1234));
        is_left_out(Kind::Object(ObjectId(0)), Scalar::Str(""));
    }
}
