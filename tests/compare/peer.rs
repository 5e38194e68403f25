//! The clients that are compared.

/// A client, or a client with a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Peer {
    Tcapi,
    Python,
    Go,
    /// Go with `UnsafeRetryOnConnectionFailure`.
    GoUnsafe,
    AzureCore,
    Botocore,
}

/// All clients, in the order of the document.
pub(crate) const PEERS: [Peer; 6] =
    [Peer::Tcapi, Peer::Python, Peer::Go, Peer::GoUnsafe, Peer::AzureCore, Peer::Botocore];

impl Peer {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Peer::Tcapi => "tcapi",
            Peer::Python => "Python SDK",
            Peer::Go => "Go SDK",
            Peer::GoUnsafe => "Go SDK, unsafe retry",
            Peer::AzureCore => "azure-core",
            Peer::Botocore => "botocore",
        }
    }

    /// Whether its errors show that a request was not sent.
    pub(crate) fn says_not_sent(self) -> bool {
        matches!(self, Peer::Tcapi | Peer::AzureCore)
    }

    /// Its packages with their versions, from the file that they are installed from.
    pub(crate) fn versions(self) -> String {
        let python = include_str!("../programs/interop/requirements.txt");
        let of = |prefixes: &[&str]| {
            let wanted = |line: &&str| prefixes.iter().any(|prefix| line.starts_with(prefix));
            joined(python.lines().filter(wanted))
        };
        match self {
            Peer::Tcapi => format!("`{}`", env!("CARGO_PKG_VERSION")),
            Peer::Python => of(&["tencentcloud", "requests", "urllib3"]),
            Peer::AzureCore => of(&["azure-core", "requests", "urllib3"]),
            Peer::Botocore => of(&["botocore", "urllib3"]),
            Peer::Go | Peer::GoUnsafe => {
                let parts = include_str!("sdks/go/go.mod").lines();
                let parts = parts.filter_map(|line| line.trim().rsplit_once('/'));
                let parts = parts.filter(|(path, _)| path.ends_with("tencentcloud"));
                joined(parts.map(|(_, version)| version))
            }
        }
    }
}

fn joined<'a>(versions: impl Iterator<Item = &'a str>) -> String {
    versions.map(|version| format!("`{version}`")).collect::<Vec<_>>().join(", ")
}
