//! Credentials source for profiles of the vendor's command-line tool.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::instance_role::{InstanceRole, MetadataService};
use super::json::Members;
use super::keys::{Credentials, refuse};
use super::read;
use super::source::{Again, Ask, Fetch, ForClient, Found, Fresh, Issuer};
use crate::Error;
use crate::os::environment;
use crate::os::file::shown;

/// The file of a profile.
pub(super) struct Profile {
    /// Path of the file. None if the user's home directory is unknown.
    path: Option<PathBuf>,
    /// Whether the profile must exist, because the program or its environment named it.
    required: bool,
    /// For profiles that refer to the role of the machine.
    instance_role: MetadataService,
}

impl Profile {
    /// Creates a source for the profile with that name, which must exist, or for the one that the tool would use.
    pub(super) fn new(name: Option<OsString>, client: &dyn ForClient) -> Result<Self, Error> {
        let name = name.or_else(|| environment::path("TCCLI_PROFILE", &environment::system));
        let required = name.is_some();
        let mut file = name.unwrap_or_else(|| "default".into());
        if file.is_empty() || file.as_encoded_bytes().iter().any(|byte| matches!(byte, b'/' | 0)) {
            return Err(Error::invalid_argument(format!("{file:?} is not a valid profile name")));
        }
        file.push(".credential");
        let path = read::below_home(Path::new(".tccli").join(file));
        Ok(Profile { path, required, instance_role: InstanceRole::new().build(client)? })
    }
}

impl Fetch for Profile {
    fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
        let Some(path) = &self.path else {
            let why = "HOME is not set, so there are no profiles of the command-line tool";
            return if self.required {
                Err(refuse(why))
            } else {
                Ok(Found::Absent(why.to_owned()))
            };
        };
        let text = match read::text(path) {
            Err(unread) if !self.required && unread.is_absent() => {
                return Ok(Found::Absent(format!("{} {unread}", shown(path))));
            }
            read => read.map_err(|unread| unread.refused("the profile", path))?,
        };
        let origin = format!("the profile {}", shown(path));
        let content = content(&text).map_err(|why| refuse(format!("{origin}: {why}")))?;
        match content {
            Content::Keys(credentials, expires_at) => Ok(Found::Fresh(Fresh {
                credentials: Some(credentials),
                expires_at,
                clock: Issuer::Machine,
                again: Again::Regularly,
                origin,
            })),
            Content::InstanceRole => self.instance_role.fetch(ask),
        }
    }
}

/// Content of a profile.
enum Content {
    /// A key pair, and when it expires, in seconds since 1970.
    Keys(Credentials, Option<i64>),
    /// The profile refers to the role of the machine.
    InstanceRole,
}

fn content(text: &str) -> Result<Content, String> {
    const WANTED: &[&str] = &["type", "secretId", "secretKey", "token", "expiresAt", "role-arn"];
    let mut members = Members::read(text.as_bytes(), WANTED)?;
    if members.text("type").is_some_and(|kind| kind.as_str() == "cvm-role") {
        return Ok(Content::InstanceRole);
    }
    if members.text("role-arn").is_some() {
        // With the bare keys, the program would act under another identity than that of the profile.
        return Err("it has a role-arn: use a source that assumes that role".to_owned());
    }
    let mut secret = |name: &str| members.text(name);
    let id = secret("secretId").ok_or("it has no secretId")?;
    let key = secret("secretKey").ok_or("it has no secretKey")?;
    let credentials = Credentials::from_secrets(id, key, secret("token"))
        .map_err(|error| error.message().to_owned())?;
    Ok(Content::Keys(credentials, members.number("expiresAt")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read() {
        let text = r#"{"secretId": "id", "secretKey": "key", "token": null}"#;
        let Ok(Content::Keys(read, None)) = content(text) else { panic!("it was not read") };
        assert_eq!((read.secret_id(), read.secret_key(), read.token()), ("id", "key", None));

        let text = r#"{"type":"oauth","secretId":"id","secretKey":"key","token":"tok",
                       "expiresAt":1700000000.5,"oauth":{"secretKey":"no","expiresAt":1}}"#;
        let Ok(Content::Keys(read, expires)) = content(text) else { panic!("it was not read") };
        assert_eq!((read.token(), expires), (Some("tok"), Some(1_700_000_000)));

        assert!(matches!(content(r#"{"type":"cvm-role"}"#), Ok(Content::InstanceRole)));
    }

    #[test]
    fn what_is_wrong_is_said_without_a_secret() {
        for (text, says) in [
            ("", "not JSON at line"),
            (r#"{"secretKey":s5cret}"#, "not JSON at line 1"),
            (r#"["s5cret"]"#, "has no secretId"),
            (r#"{"secretKey":"s5cret"}"#, "has no secretId"),
            (r#"{"secretId":"s5cret","secretKey":""}"#, "has no secretKey"),
            (r#"{"secretId":"s5cret","secretKey":1}"#, "has no secretKey"),
            (r#"{"secretId":"i","secretKey":"s5cret\r\nX: y"}"#, "the secret key has"),
            (r#"{"secretId":"i","secretKey":"s5cret","role-arn":"qcs::cam"}"#, "role-arn"),
        ] {
            let said = content(text).err().unwrap();
            assert!(said.contains(says) && !said.contains("s5"), "{said}");
        }
    }

    #[test]
    fn names_that_lead_elsewhere() {
        for name in ["", "../../etc/shadow", "a\0b"] {
            assert!(
                Profile::new(Some(name.into()), &crate::ClientBuilder::default()).is_err(),
                "{name:?}"
            );
        }
    }
}
