//! Credentials file, and its parser.
//!
//! The parser is written by hand: the INI crates return owned strings, which stay in memory after use, and put the
//! invalid line, which may be a key, into their errors.
//!
//! As in Python's configparser and the official SDKs, a name ends at the first `=` or `:` and is case-insensitive;
//! a duplicate name or section is an error. A value is one line here, and may be in quotes.

use std::path::PathBuf;

use zeroize::Zeroizing;

use super::keys::{Credentials, refuse};
use super::read;
use super::source::{Again, Ask, Fetch, Found, Fresh};
use crate::Error;
use crate::os::environment;
use crate::os::file::shown;

/// The file for all users of a machine.
const OF_THE_SYSTEM: &str = "/etc/tencentcloud/credentials";

/// A section of a credentials file.
pub(super) struct CredentialsFile {
    section: String,
    /// Paths to look for, in this order.
    places: Vec<PathBuf>,
    /// Whether the file must exist, because the program or its environment named it.
    required: bool,
}

impl CredentialsFile {
    /// Creates a source for a file that must exist.
    pub(super) fn at(path: PathBuf, section: String) -> Self {
        CredentialsFile { section, places: vec![path], required: true }
    }

    /// Creates a source for a file in the default places.
    pub(super) fn usual(section: String) -> Self {
        let named = environment::path("TENCENTCLOUD_CREDENTIALS_FILE", &environment::system);
        if let Some(named) = named {
            return CredentialsFile::at(named.into(), section);
        }
        let of_the_user = read::below_home(".tencentcloud/credentials");
        let places = of_the_user.into_iter().chain([PathBuf::from(OF_THE_SYSTEM)]).collect();
        CredentialsFile { section, places, required: false }
    }
}

impl Fetch for CredentialsFile {
    fn fetch(&self, _: &Ask<'_>) -> Result<Found, Error> {
        let mut reasons = Vec::new();
        for path in &self.places {
            let text = match read::text(path) {
                Err(unread) if !self.required && unread.is_absent() => {
                    reasons.push(format!("{} {unread}", shown(path)));
                    continue;
                }
                read => read.map_err(|unread| unread.refused("the credentials file", path))?,
            };
            let origin = format!("the credentials file {}", shown(path));
            let credentials = credentials(&text, &self.section)
                .map_err(|why| refuse(format!("{origin}: {why}")))?;
            return Ok(Found::Fresh(Fresh::lasting(Some(credentials), Again::Regularly, origin)));
        }
        Ok(Found::Absent(reasons.join("; ")))
    }
}

/// Parses a section of a file. Errors identify lines by their numbers only, as any line may contain a secret.
fn credentials(text: &str, section: &str) -> Result<Credentials, String> {
    let (mut id, mut key, mut token) = (None, None, None);
    let (mut inside, mut found) = (false, false);
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(rest) = line.strip_prefix('[') {
            let name = rest
                .strip_suffix(']')
                .ok_or_else(|| format!("line {number} begins with [ and does not end with ]"))?;
            inside = name.trim() == section;
            if inside && std::mem::replace(&mut found, true) {
                return Err(format!("line {number} begins the section [{section}] again"));
            }
            continue;
        }
        if !inside {
            continue;
        }
        let (name, value) = line
            .split_once(['=', ':'])
            .ok_or_else(|| format!("line {number} is not name = value"))?;
        let mut slots = [("secret_id", &mut id), ("secret_key", &mut key), ("token", &mut token)];
        let slot = slots.iter_mut().find(|(known, _)| name.trim().eq_ignore_ascii_case(known));
        // The vendor's own tools keep other names in the file.
        let Some((name, slot)) = slot else { continue };
        if slot.replace(unquoted(value.trim())).is_some() {
            return Err(format!("line {number} sets {name} again"));
        }
    }
    if !found {
        return Err(format!("there is no section [{section}]"));
    }
    let given = |value: Option<&str>| {
        value.filter(|value| !value.is_empty()).map(|value| Zeroizing::new(value.to_owned()))
    };
    let missing = |name: &str| format!("the section [{section}] has no {name}");
    let id = given(id).ok_or_else(|| missing("secret_id"))?;
    let key = given(key).ok_or_else(|| missing("secret_key"))?;
    Credentials::from_secrets(id, key, given(token)).map_err(|error| error.message().to_owned())
}

/// Returns a value without the quotes that may surround it.
fn unquoted(value: &str) -> &str {
    ['"', '\'']
        .into_iter()
        .find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::cancel::Cancellation;

    #[test]
    fn what_is_read() {
        for text in [
            "[default]\nsecret_id=id\nsecret_key=k=/+ey\n",
            "; a comment\n[other]\nsecret_id = no\nnot a pair\n\n[ default ]\r\n\tsecret_id = \"id\"\r\n\
             secret_key = 'k=/+ey'\r\nregion = x\n# token = no\ntoken =\n[more]\nsecret_id = no\n",
        ] {
            let read = credentials(text, "default").unwrap();
            assert_eq!((read.secret_id(), read.secret_key()), ("id", "k=/+ey"));
            assert!(read.token().is_none());
        }
        for text in [
            "[default]\nsecret_id: id\nsecret_key: k=/+ey\n",
            "[default]\nSECRET_ID=id\nSecret_Key :k=/+ey\nTOKEN:\n",
            "[default]\nsecret_id :id\nsecret_key:\"k=/+ey\"\nurl=https://x\n",
        ] {
            let read = credentials(text, "default").unwrap();
            assert_eq!((read.secret_id(), read.secret_key()), ("id", "k=/+ey"), "{text}");
            assert!(read.token().is_none());
        }
        let colon = credentials("[a]\nsecret_id=i\nsecret_key=k:l\nToken: t=u:v", "a").unwrap();
        assert_eq!((colon.secret_key(), colon.token()), ("k:l", Some("t=u:v")));
        let text = "[a]\nsecret_id=i\nsecret_key=k\ntoken=t\n[b]\nsecret_id=j\nsecret_key=l";
        assert_eq!(credentials(text, "a").unwrap().token(), Some("t"));
        assert_eq!(credentials(text, "b").unwrap().secret_id(), "j");
    }

    #[test]
    fn what_is_wrong_is_said_without_a_secret() {
        for (text, says) in [
            ("", "there is no section [default]"),
            ("[defualt]\nsecret_id=s5cret\n", "there is no section [default]"),
            ("secret_id=s5cret\nsecret_key=s5cret\n", "there is no section [default]"),
            ("[default]\nsecret_id=s5cret\n", "has no secret_key"),
            ("[default]\nsecret_key=s5cret\n", "has no secret_id"),
            ("[default]\nsecret_id=s5cret\nsecret_key=\n", "has no secret_key"),
            ("[default\nsecret_id=s5cret", "line 1 begins with ["),
            ("[default]\ns5cret\n", "line 2 is not name = value"),
            ("[default]\nsecret_key=s5cret\nsecret_key=s5cret\n", "line 3 sets secret_key again"),
            ("[default]\nSECRET_KEY=s5cret\nsecret_key: s5cret\n", "line 3 sets secret_key again"),
            ("[DEFAULT]\nsecret_id=s5cret\n", "there is no section [default]"),
            ("[default]\nsecret_id=s5cret\n[default]\n", "line 3 begins the section"),
            ("[default]\nsecret_id=i\nsecret_key=s5cret # mine\n", "the secret key has a space"),
            ("[default]\nsecret_id=i\nsecret_key=k\ntoken=s5\u{e9}cret\n", "the token has"),
        ] {
            let said = credentials(text, "default").unwrap_err();
            assert!(said.contains(says) && !said.contains("s5"), "{said}");
        }
    }

    #[test]
    fn a_file_that_was_named_must_be_there() {
        let ask = Ask {
            deadline: std::time::Instant::now(),
            cancel: Cancellation::default(),
            anything: false,
        };
        let path = std::path::Path::new("/nowhere/credentials");
        let named = CredentialsFile::at(path.into(), "default".to_owned());
        let error = named.fetch(&ask).err().unwrap();
        assert!(error.message().ends_with("/nowhere/credentials does not exist"), "{error}");
        let usual = CredentialsFile { required: false, ..named };
        assert!(matches!(usual.fetch(&ask), Ok(Found::Absent(why)) if why.contains("/nowhere")));
    }
}
