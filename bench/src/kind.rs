//! The kinds of calls that are measured.

use std::fmt;

/// A kind of call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) action: Action,
    pub(crate) tls: bool,
    /// The number of instances in the request.
    pub(crate) ids: usize,
}

/// The action of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Reboot,
    Describe,
}

impl Action {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Action::Reboot => "RebootInstances",
            Action::Describe => "DescribeInstances",
        }
    }
}

impl Kind {
    /// All kinds, in the order of the reports.
    pub(crate) const ALL: [Kind; 6] = [
        Kind::reboot(false, 2),
        Kind::reboot(false, 100),
        Kind::reboot(true, 2),
        Kind::reboot(true, 100),
        Kind { action: Action::Describe, tls: false, ids: 1 },
        Kind { action: Action::Describe, tls: false, ids: 100 },
    ];

    pub(crate) fn protocol(self) -> &'static str {
        if self.tls { "TLS" } else { "HTTP" }
    }

    /// A call of RebootInstances.
    pub(crate) const fn reboot(tls: bool, ids: usize) -> Self {
        Kind { action: Action::Reboot, tls, ids }
    }
}

/// For people.
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let s = if self.ids == 1 { "" } else { "s" };
        write!(f, "{}, {}, {} id{s}", self.action.name(), self.protocol(), self.ids)
    }
}
