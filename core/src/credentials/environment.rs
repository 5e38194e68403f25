//! The environment. It is read once, when the client is built: nothing changes it for a running program but
//! the program itself, and then another thread may not look.

use std::ffi::OsString;

use super::source::{Again, Ask, Fetch, Found, Fresh};
use super::{Credentials, refuse};
use crate::Error;

/// Names of the token's variable: the official one first, then those that are also seen.
const TOKEN_VARIABLES: [&str; 3] =
    ["TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"];

/// What the environment had.
pub(super) struct Environment(Option<Credentials>);

/// Reads the environment.
pub(super) fn read() -> Result<Environment, Error> {
    credentials(variable).map(Environment)
}

impl Fetch for Environment {
    fn fetch(&self, _: &Ask<'_>) -> Result<Found, Error> {
        Ok(match &self.0 {
            None => Found::Absent(
                "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set".to_owned(),
            ),
            Some(credentials) => Found::Fresh(Fresh {
                credentials: Some(credentials.clone()),
                expires_at: None,
                again: Again::Never,
            }),
        })
    }
}

/// The credentials among the variables; none if there is neither half of them.
pub(super) fn credentials(
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Option<Credentials>, Error> {
    let id = variable("TENCENTCLOUD_SECRET_ID");
    let key = variable("TENCENTCLOUD_SECRET_KEY");
    let named = |error: Error| refuse(format!("in the environment, {}", error.message()));
    let credentials = match (id, key) {
        (Some(id), Some(key)) => Credentials::new(id, key).map_err(named)?,
        (Some(_), None) => {
            return Err(refuse("TENCENTCLOUD_SECRET_ID is set but TENCENTCLOUD_SECRET_KEY is not"));
        }
        (None, Some(key)) => {
            drop(zeroize::Zeroizing::new(key));
            return Err(refuse("TENCENTCLOUD_SECRET_KEY is set but TENCENTCLOUD_SECRET_ID is not"));
        }
        (None, None) => return Ok(None),
    };
    match TOKEN_VARIABLES.into_iter().find_map(variable) {
        Some(token) => credentials.with_token(token).map(Some).map_err(named),
        None => Ok(Some(credentials)),
    }
}

/// A variable that is set, as bytes: a path need not be UTF-8. An empty one counts as none.
pub(super) fn os_variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// A variable that is set. An empty one counts as none, as does one that is not UTF-8.
pub(super) fn variable(name: &str) -> Option<String> {
    os_variable(name)?.into_string().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Option<Credentials>, Error> {
        credentials(|name| {
            let found = variables.iter().find(|(present, _)| *present == name)?;
            Some(found.1.to_owned())
        })
    }

    #[test]
    fn a_pair_with_and_without_each_name_of_the_token() {
        let pair = [("TENCENTCLOUD_SECRET_ID", "id"), ("TENCENTCLOUD_SECRET_KEY", "key")];
        assert!(read(&pair).unwrap().unwrap().token().is_none());
        for name in TOKEN_VARIABLES {
            let with = [pair[0], pair[1], (name, "tok")];
            assert_eq!(read(&with).unwrap().unwrap().token(), Some("tok"), "{name}");
        }
        assert!(read(&[]).unwrap().is_none());
    }

    #[test]
    fn what_can_not_stand_in_a_header_says_where_it_is_from() {
        let pair = [("TENCENTCLOUD_SECRET_ID", "id"), ("TENCENTCLOUD_SECRET_KEY", "s5cret\n")];
        let said = read(&pair).unwrap_err().to_string();
        assert!(
            said.starts_with("in the environment, the secret key") && !said.contains("s5"),
            "{said}"
        );
    }

    #[test]
    fn half_a_pair_names_the_other_half() {
        for (set, missing) in [
            ("TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY is not"),
            ("TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_SECRET_ID is not"),
        ] {
            let error = read(&[(set, "se-cret")]).unwrap_err();
            assert!(error.message().contains(missing), "{error}");
            assert!(!format!("{error:?}").contains("se-cret"));
        }
    }
}
