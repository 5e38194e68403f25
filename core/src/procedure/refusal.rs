//! Finds the ids that a request was rejected for, and divides the rest into further requests.

use std::collections::HashSet;

use crate::schema::ErrorCodes;
use crate::{Error, Outcome};

/// The ids of a rejected request, divided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Divided<T> {
    /// The ids that the request was rejected for.
    pub(super) refused: Vec<T>,
    /// The ids to send again, one list per request.
    pub(super) again: Vec<Vec<T>>,
}

/// Whether a request was rejected because of some of its ids.
pub(super) fn is_of_ids(error: &Error, codes: ErrorCodes<'_>) -> bool {
    let known = error.code().and_then(|code| codes.find(code));
    error.outcome() == Outcome::Rejected && known.is_some_and(|known| known.names_id)
}

/// Takes out the ids that a message names. If it names none, the request is halved; a single id need not be
/// named.
pub(super) fn divide<'i, T: Copy>(
    message: &str,
    ids: &[T],
    text: impl Fn(T) -> &'i str,
) -> Divided<T> {
    let words = words(message);
    let is_named = |id: &T| {
        let id = text(*id);
        match id.chars().all(is_of_word) {
            true => words.contains(id),
            // An id with other characters is searched for as a substring.
            false => message.contains(id),
        }
    };
    let (refused, rest): (Vec<T>, Vec<T>) = ids.iter().copied().partition(is_named);
    match (refused.is_empty(), ids.len()) {
        (true, 2..) => {
            let (one, other) = ids.split_at(ids.len() / 2);
            Divided { refused, again: vec![one.to_vec(), other.to_vec()] }
        }
        (true, _) => Divided { refused: rest, again: Vec::new() },
        (false, _) => Divided {
            refused,
            again: Some(rest).filter(|rest| !rest.is_empty()).into_iter().collect(),
        },
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_'
}

fn words(message: &str) -> HashSet<&str> {
    message.split(|c: char| !is_of_word(c)).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(message: &str, ids: &[&'static str]) -> (Vec<&'static str>, Vec<Vec<&'static str>>) {
        let Divided { refused, again } = divide(message, ids, |id| id);
        (refused, again)
    }

    #[test]
    fn ids_are_whole_words() {
        let ids = ["ins-1", "ins-12", "ins-3", "a/b"];
        let (refused, again) = divided("The instance ins-12 does not exist.", &ids);
        assert_eq!((refused, again), (vec!["ins-12"], vec![vec!["ins-1", "ins-3", "a/b"]]));
        let (refused, again) = divided("['ins-1', \"ins-3\"], a/b: not found", &ids);
        assert_eq!((refused, again), (vec!["ins-1", "ins-3", "a/b"], vec![vec!["ins-12"]]));
        let none = (vec![], vec![vec!["ins-1", "ins-12"], vec!["ins-3", "a/b"]]);
        assert_eq!(divided("no such instance: xins-1, ins-1x, ins-123", &ids), none);
        assert_eq!(divided("", &ids), none);
    }

    #[test]
    fn a_single_id_needs_no_name() {
        assert_eq!(divided("", &["ins-1"]), (vec!["ins-1"], vec![]));
        assert_eq!(divided("ins-1", &["ins-1"]), (vec!["ins-1"], vec![]));
        assert_eq!(divided("ins-1, ins-2", &["ins-1", "ins-2"]), (vec!["ins-1", "ins-2"], vec![]));
    }
}
