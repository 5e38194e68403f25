//! Names of the values of public enumerations: those of C and Go, without the common prefix of an enumeration.

use std::fmt;

use crate::call::validation::Validation;
use crate::error::status::{Status, StopReason};
use crate::events::log::Level;

macro_rules! names {
    ($($of:ty { $($value:ident $name:literal,)* })*) => {$(
        impl $of {
            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Self::$value => $name,)*
                }
            }
        }

        /// Writes the name that C and Go have.
        impl fmt::Display for $of {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
    )*};
}

names! {
    Status {
        InvalidArgument "INVALID_ARGUMENT",
        InvalidRequest "INVALID_REQUEST",
        Unsupported "UNSUPPORTED",
        Credentials "CREDENTIALS",
        Network "NETWORK",
        Tls "TLS",
        Timeout "TIMEOUT",
        Service "SERVICE",
        Http "HTTP",
        Response "RESPONSE",
        Internal "INTERNAL",
        Cancelled "CANCELLED",
        Forked "FORKED",
        Resources "RESOURCES",
        WaitFailed "WAIT_FAILED",
    }
    StopReason {
        NotRetryable "NOT_RETRYABLE",
        MaxAttempts "MAX_ATTEMPTS",
        Deadline "DEADLINE",
        RetryBudget "RETRY_BUDGET",
        Cancelled "CANCELLED",
    }
    Level {
        Error "ERROR",
        Warn "WARN",
        Info "INFO",
        Debug "DEBUG",
    }
    Validation {
        Refuse "REFUSE",
        Warn "WARN",
        Off "OFF",
    }
}
