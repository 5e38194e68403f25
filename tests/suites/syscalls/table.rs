//! The system calls that are made to fail, and those that are not.

use crate::sweep::How;

/// A system call and its ways to fail.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Call {
    pub(crate) name: &'static str,
    /// The errors of its manual page, and those of a sandbox that forbids it.
    pub(crate) errors: &'static [&'static str],
    /// Return values without an error and without the complete effect: nothing, or less than requested.
    pub(crate) values: &'static [u32],
    /// Another failure, for a system call that is made only after it.
    pub(crate) after: Option<After>,
}

/// Another failure.
#[derive(Debug, Clone, Copy)]
pub(crate) struct After {
    /// In the syntax of strace.
    pub(crate) inject: &'static str,
    what: &'static str,
}

const fn call(name: &'static str, errors: &'static [&'static str]) -> Call {
    Call { name, errors, values: &[], after: None }
}

impl Call {
    /// All ways to fail, the most significant one first.
    pub(crate) fn ways(&self) -> impl Iterator<Item = How> {
        let errors = self.errors.iter().map(|error| How::Error(error));
        let values = self.values.iter().map(|value| How::Value(*value));
        errors.chain(values).chain([How::Signal])
    }

    const fn or(self, values: &'static [u32]) -> Call {
        Call { values, ..self }
    }

    const fn after(self, what: &'static str, inject: &'static str) -> Call {
        Call { after: Some(After { inject, what }), ..self }
    }

    /// Its title on the page.
    pub(crate) fn title(&self) -> String {
        match self.after {
            None => format!("`{}`", self.name),
            Some(after) => format!("`{}`, {}", self.name, after.what),
        }
    }
}

/// The order is that of the page.
pub(crate) const CALLS: &[Call] = &[
    call(
        "socket",
        &["EMFILE", "EACCES", "EAFNOSUPPORT", "EINVAL", "ENFILE", "ENOBUFS", "ENOMEM", "EPERM"],
    ),
    call(
        "connect",
        &[
            "ECONNREFUSED",
            "EACCES",
            "EPERM",
            "EADDRINUSE",
            "EADDRNOTAVAIL",
            "EAFNOSUPPORT",
            "EAGAIN",
            "EALREADY",
            "EBADF",
            "EFAULT",
            "EHOSTUNREACH",
            "EINPROGRESS",
            "EINTR",
            "EISCONN",
            "ENETUNREACH",
            "ENOTSOCK",
            "EPROTOTYPE",
            "ETIMEDOUT",
        ],
    ),
    call("getsockopt", &["EBADF", "EFAULT", "EINVAL", "ENOPROTOOPT", "ENOTSOCK", "EPERM"]),
    call("getpeername", &["ENOTCONN", "EBADF", "EFAULT", "EINVAL", "ENOBUFS", "ENOTSOCK", "EPERM"]),
    call(
        "setsockopt",
        &["ENOPROTOOPT", "EBADF", "EDOM", "EFAULT", "EINVAL", "ENOMEM", "ENOTSOCK", "EPERM"],
    ),
    call("ioctl", &["ENOTTY", "EBADF", "EFAULT", "EINVAL", "EPERM"]),
    call(
        "sendto",
        &[
            "EPIPE",
            "EACCES",
            "EAGAIN",
            "EALREADY",
            "EBADF",
            "ECONNRESET",
            "EDESTADDRREQ",
            "EFAULT",
            "EHOSTUNREACH",
            "EINTR",
            "EINVAL",
            "EISCONN",
            "EMSGSIZE",
            "ENETUNREACH",
            "ENOBUFS",
            "ENOMEM",
            "ENOTCONN",
            "ENOTSOCK",
            "EOPNOTSUPP",
            "EPERM",
            "ETIMEDOUT",
        ],
    ),
    call(
        "recvfrom",
        &[
            "ECONNRESET",
            "EAGAIN",
            "EBADF",
            "ECONNREFUSED",
            "EFAULT",
            "EHOSTUNREACH",
            "EINTR",
            "EINVAL",
            "ENETUNREACH",
            "ENOMEM",
            "ENOTCONN",
            "ENOTSOCK",
            "EPERM",
            "ETIMEDOUT",
        ],
    )
    .or(&[0]),
    call("ppoll", &["ENOMEM", "EFAULT", "EINTR", "EINVAL", "ENOSYS", "EPERM"]).or(&[0]),
    call("ppoll", &["EPERM", "EINTR", "EINVAL", "ENOMEM", "ENOSYS"])
        .or(&[0])
        .after("in the delay before a second attempt", "connect:error=ECONNREFUSED:when=1"),
    // With the flags that are used, Linux has no other errors; Rust's library panics on them.
    call("getrandom", &["ENOSYS", "EINTR", "EPERM"]).or(&[1]),
    call(
        "open",
        &[
            "EACCES",
            "EINTR",
            "EINVAL",
            "EIO",
            "EISDIR",
            "ELOOP",
            "EMFILE",
            "ENAMETOOLONG",
            "ENFILE",
            "ENODEV",
            "ENOENT",
            "ENOMEM",
            "ENOTDIR",
            "ENXIO",
            "EOVERFLOW",
            "EPERM",
            "EAGAIN",
        ],
    ),
    call(
        "openat",
        &[
            "EMFILE",
            "EACCES",
            "EBADF",
            "EINTR",
            "EINVAL",
            "EIO",
            "EISDIR",
            "ELOOP",
            "ENAMETOOLONG",
            "ENFILE",
            "ENODEV",
            "ENOENT",
            "ENOMEM",
            "ENOTDIR",
            "ENXIO",
            "EOVERFLOW",
            "EPERM",
            "EAGAIN",
        ],
    ),
    call(
        "statx",
        &["EPERM", "EACCES", "EBADF", "EFAULT", "EINVAL", "ELOOP", "ENOENT", "ENOMEM", "ENOSYS"],
    ),
    call(
        "newfstatat",
        &["EACCES", "EBADF", "EFAULT", "EINVAL", "ELOOP", "ENOENT", "ENOMEM", "EOVERFLOW", "EPERM"],
    ),
    call("lseek", &["ESPIPE", "EBADF", "EINVAL", "ENXIO", "EOVERFLOW"]),
    call("read", &["EIO", "EAGAIN", "EBADF", "EFAULT", "EINTR", "EINVAL", "EISDIR"]).or(&[0]),
    call("close", &["EIO", "EBADF", "EDQUOT", "EINTR", "ENOSPC"]),
    call("fcntl", &["EMFILE", "EINVAL", "EPERM"]),
    call("eventfd2", &["EMFILE", "EINVAL", "ENFILE", "ENODEV", "ENOMEM", "ENOSYS", "EPERM"]),
    call("pipe2", &["EMFILE", "EFAULT", "EINVAL", "ENFILE", "ENOMEM", "EPERM"]),
    call(
        "write",
        &[
            "EPIPE", "EAGAIN", "EBADF", "EFAULT", "EFBIG", "EINTR", "EINVAL", "EIO", "ENOSPC",
            "EPERM",
        ],
    ),
    call("mmap", &["ENOMEM", "EACCES", "EAGAIN", "EINVAL", "ENFILE", "EOVERFLOW", "EPERM"]),
    call("munmap", &["ENOMEM", "EINVAL"]),
    call("mprotect", &["ENOMEM", "EACCES", "EINVAL"]),
    call("madvise", &["ENOMEM", "EAGAIN", "EINVAL", "EPERM"]),
    // The system returns the old end of the heap, which is below the requested one.
    call("brk", &[]).or(&[0]),
    call("clone3", &["EAGAIN", "EINVAL", "ENOMEM", "ENOSYS", "EPERM"]),
    call("clone", &["EAGAIN", "EINVAL", "ENOMEM", "ENOSYS", "EPERM"])
        .after("without `clone3`", "clone3:error=ENOSYS"),
    call("rt_sigprocmask", &["EINVAL", "EFAULT"]),
    call("rt_sigaction", &["EINVAL", "EFAULT"]),
    call("set_robust_list", &["ENOSYS", "EINVAL"]),
    call("prctl", &["EINVAL", "EPERM"]),
    call("uname", &["EFAULT"]),
];

/// System calls that at least one case makes on every machine.
pub(crate) const ALWAYS: &[&str] = &[
    "socket",
    "connect",
    "getsockopt",
    "getpeername",
    "setsockopt",
    "ioctl",
    "sendto",
    "recvfrom",
    "ppoll",
    "getrandom",
    "openat",
    "read",
    "close",
    "write",
    "mmap",
    "munmap",
    "clone3",
];

/// System calls that are not made to fail, and why.
pub(crate) const OTHERS: &[(&str, &str)] = &[
    ("readv", "the program waits for the tracer with it"),
    ("readlink", "the program looks at its descriptors with it"),
    ("clock_nanosleep", "the program waits with it; the library does only where `ppoll` fails"),
    ("getpid", "it does not fail"),
    ("futex", "the C library ends a program at an error that it knows no reason for"),
    ("poll", "the C library asks a name server with it, and only where it can't read /etc/hosts"),
    ("sendmmsg", "the same"),
    ("pread64", "the program counts its threads with it"),
    ("writev", "the program reports with it"),
    ("getpgid", "the program marks the begin of a call with it"),
    (
        "rseq",
        "the C library ends a program that can't register a thread where it could register the first one",
    ),
    ("exit", "it does not return"),
    ("exit_group", "it does not return"),
    ("rt_sigreturn", "it does not return"),
    ("restart_syscall", "the system makes it"),
];
