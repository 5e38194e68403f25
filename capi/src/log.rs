//! The log callback.

use core::ffi::{CStr, c_char, c_int, c_void};

use tcapi_core::{Error, Level};

use crate::config::{set_callback, tc_config};
use crate::guard::guarded;
use crate::names;
use crate::status::tc_status;
use crate::text::c_string;
use crate::user_data::{UserData, tc_free_callback};

/// Level of a log line, from the most severe.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum tc_log_level {
    /// An attempt failed, and its request may have run.
    TC_LOG_ERROR = 1,
    /// An attempt failed, or something is wrong, such as a clock.
    TC_LOG_WARN = 2,
    /// A call got its response, or is about to be retried.
    TC_LOG_INFO = 3,
    /// An attempt begins.
    TC_LOG_DEBUG = 4,
}

/// Callback that receives a log line. `level` is a tc_log_level. `line` is UTF-8 without control characters, and
/// lives until the callback returns.
pub type tc_log_callback =
    Option<unsafe extern "C" fn(level: c_int, line: *const c_char, user_data: *mut c_void)>;

/// A caller's function and its user_data.
struct Callback {
    function: unsafe extern "C" fn(c_int, *const c_char, *mut c_void),
    user_data: UserData,
}

impl Callback {
    fn write(&self, level: Level, line: &str) {
        let line = c_string(line.to_owned());
        // SAFETY: the caller gave a function of this type, to be called with its own pointer.
        unsafe {
            (self.function)(c_level(level) as c_int, line.as_ptr(), self.user_data.pointer())
        };
    }
}

fn c_level(level: Level) -> tc_log_level {
    match level {
        Level::Error => tc_log_level::TC_LOG_ERROR,
        Level::Warn => tc_log_level::TC_LOG_WARN,
        Level::Info => tc_log_level::TC_LOG_INFO,
        _ => tc_log_level::TC_LOG_DEBUG,
    }
}

/// Sets a callback for log lines about calls: when an attempt begins, how it ended, and that it is retried. `most` is
/// the lowest severity that is logged, a tc_log_level. `user_data` is passed to `callback`, and freed by
/// `free_user_data`: see tc_free_callback. If `callback` is NULL, nothing is logged, and `most` is ignored; otherwise
/// an unknown level is TC_ERR_INVALID_ARGUMENT.
///
/// A line consists of name=value pairs (logfmt), with quotes around values that need them; docs/calls.md lists the
/// names. The first pair, `call`, is the same in all lines of a call and different for each call of the process. No
/// line contains a secret.
///
/// The thread that makes the call calls `callback`, so several threads do at once if the client is shared. `callback`
/// must return normally. No lock is held while it runs: it delays only its own call, and may make calls, also on the
/// same client.
///
/// # Safety
/// As for tc_config_set_credentials(); `callback` is NULL or a function that may be called so.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config_set_log(
    config: *mut tc_config,
    most: c_int,
    callback: tc_log_callback,
    user_data: *mut c_void,
    free_user_data: tc_free_callback,
) -> tc_status {
    // SAFETY: as the caller says.
    unsafe {
        set_callback(config, user_data, free_user_data, |builder, user_data| {
            Ok(match callback {
                None => builder.no_log(),
                Some(function) => {
                    let callback = Callback { function, user_data };
                    builder.log(level(most)?, move |level, line| callback.write(level, line))
                }
            })
        })
    }
}

/// A tc_log_callback that writes each line to standard error, preceded by its level, as in `level=WARN call=12 …`.
/// Use it as in tc_config_set_log(config, TC_LOG_WARN, tc_log_to_stderr, NULL, NULL).
///
/// Each line is written by one write(), so that lines of several threads are not mixed. A line that can't be written
/// is lost. `user_data` is ignored, and may be NULL.
///
/// # Safety
/// `line` is NULL or ends with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_log_to_stderr(
    level: c_int,
    line: *const c_char,
    user_data: *mut c_void,
) {
    let body = || {
        let _ = user_data;
        if line.is_null() {
            return;
        }
        // SAFETY: not NULL, and it ends with a NUL as the caller says.
        let line = unsafe { CStr::from_ptr(line) };
        let level = names::of(names::LOG_LEVEL, level);
        let whole = [b"level=", level.to_bytes(), b" ", line.to_bytes(), b"\n"].concat();
        // Not std::io::stderr(): a child may have inherited its lock in a locked state.
        // SAFETY: the bytes are there.
        unsafe { libc::write(libc::STDERR_FILENO, whole.as_ptr().cast(), whole.len()) };
    };
    guarded((), body)
}

/// Converts a number of C, which may be any.
fn level(number: c_int) -> Result<Level, Error> {
    let levels = [Level::Error, Level::Warn, Level::Info, Level::Debug];
    let found = levels.into_iter().find(|level| c_level(*level) as c_int == number);
    found.ok_or_else(|| Error::invalid_argument(format!("{number} is not a tc_log_level")))
}
