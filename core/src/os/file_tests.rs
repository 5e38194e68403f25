//! Tests of what may be at a path, and of what is read from it.

use std::ffi::OsStr;
use std::io::Write;
use std::ops::Deref;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::PathBuf;

use super::*;

/// A folder of a test, which is removed with its content.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tcapi-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub(crate) fn fifo(&self, name: &str) -> PathBuf {
        let path = self.join(name);
        rustix::fs::mkfifoat(rustix::fs::CWD, &path, Mode::RUSR | Mode::WUSR).unwrap();
        path
    }
}

impl Deref for Folder {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn read(path: &Path, limit: usize) -> Result<SecretBytes, Unread> {
    open(path)?.read(limit)
}

fn why(path: &Path) -> String {
    read(path, 10).err().unwrap_or_else(|| panic!("{} was read", path.display())).to_string()
}

#[test]
fn what_is_no_regular_file() {
    let folder = Folder::new("kinds");
    let _socket = UnixListener::bind(folder.join("socket")).unwrap();
    let with_writer = folder.fifo("with-writer");
    // A FIFO that is opened for both needs no reader.
    let mut writer = File::options().read(true).write(true).open(&with_writer).unwrap();
    writer.write_all(b"x").unwrap();
    symlink(&with_writer, folder.join("link")).unwrap();
    for path in [
        folder.to_path_buf(),
        folder.fifo("fifo"),
        with_writer,
        folder.join("link"),
        folder.join("socket"),
        "/dev/zero".into(),
        "/dev/null".into(),
        "/dev/tty".into(),
        "/dev/random".into(),
    ] {
        let why = why(&path);
        // In a process without a terminal, opening /dev/tty fails with the same error.
        assert_eq!(why, "is not a regular file", "{}", path.display());
    }
}

#[test]
fn what_is_not_there_or_can_not_be_opened() {
    let folder = Folder::new("missing");
    std::fs::write(folder.join("file"), "x").unwrap();
    symlink("nowhere", folder.join("dangling")).unwrap();
    symlink("loop", folder.join("loop")).unwrap();
    for missing in ["none", "none/file", "file/file", "dangling"] {
        let unread = open(&folder.join(missing)).unwrap_err();
        assert!(matches!(unread, Unread::Missing), "{missing}: {unread}");
    }
    assert_eq!(why(Path::new("")), "is an empty path");
    assert!(why(&folder.join("loop")).starts_with("can't be read: Too many levels of symbolic"));
    assert!(why(&folder.join("n".repeat(300))).starts_with("can't be read: File name too long"));
    assert!(why(Path::new("a\0b")).starts_with("can't be read: Invalid argument"));
}

#[test]
fn a_file_without_the_permission() {
    let folder = Folder::new("permission");
    let path = folder.join("file");
    std::fs::write(&path, "x").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o200)).unwrap();
    // The superuser may read the file anyway.
    match File::options().read(true).open(&path) {
        Ok(_) => assert_eq!(*read(&path, 1).unwrap(), b"x"),
        Err(_) => assert!(why(&path).starts_with("can't be read: Permission denied")),
    }
}

#[test]
fn at_most_so_many_bytes() {
    let folder = Folder::new("limit");
    let path = folder.join("file");
    for (size, limit, fits) in [
        (0, 0, true),
        (1, 0, false),
        (10, 10, true),
        (11, 10, false),
        (5000, 5000, true),
        (5001, 5000, false),
        (4096, 4096, true),
        (100_000, 1_000_000, true),
    ] {
        let content: Vec<u8> = (0..size).map(|at: usize| (at % 251) as u8).collect();
        std::fs::write(&path, &content).unwrap();
        match read(&path, limit) {
            Ok(bytes) => assert!(fits && *bytes == content, "{size} {limit}"),
            Err(why) => {
                assert!(!fits, "{size} {limit}");
                assert_eq!(why.to_string(), format!("has more than {limit} bytes"));
            }
        }
    }
    // Reading a file of a terabyte does not even begin.
    File::options().write(true).open(&path).unwrap().set_len(1 << 40).unwrap();
    assert_eq!(why(&path), "has more than 10 bytes");
}

#[test]
fn what_does_not_have_the_size_that_it_says() {
    let folder = Folder::new("growing");
    let path = folder.join("file");
    std::fs::write(&path, "x").unwrap();
    for (size, fits) in [(100_000, true), (100_001, false)] {
        let opened = open(&path).unwrap();
        assert!(opened.metadata.size() < size);
        std::fs::write(&path, vec![b'x'; size as usize]).unwrap();
        assert_eq!(opened.read(100_000).is_ok(), fits);
        std::fs::write(&path, "x").unwrap();
    }
    let opened = open(&path).unwrap();
    std::fs::write(&path, "").unwrap();
    assert_eq!(opened.read(10).unwrap().len(), 0);

    // Files of /proc have a size of 0, and some of them are endless.
    assert!(read(Path::new("/proc/self/status"), 100_000).unwrap().starts_with(b"Name:"));
    assert_eq!(why(Path::new("/proc/self/status")), "has more than 10 bytes");
    assert!(why(Path::new("/proc/self/mem")).starts_with("can't be read: "));
    assert!(read(Path::new("/proc/self/pagemap"), 1 << 20).is_err());
}

#[test]
fn paths_are_bytes() {
    let folder = Folder::new("bytes");
    let path = folder.join(OsStr::from_bytes(b"\xff\xfe \xe9"));
    std::fs::write(&path, "x").unwrap();
    assert_eq!(*read(&path, 1).unwrap(), b"x");
}

#[test]
fn paths_in_messages() {
    for (path, wanted) in [
        (&b"/etc/caf\xc3\xa9 1.pem"[..], "/etc/caf\u{e9} 1.pem"),
        (b"/a\xff", "\"/a\\xFF\""),
        (b"/a\nb", "\"/a\\nb\""),
        (b"/a\x1b[2J", "\"/a\\u{1b}[2J\""),
        (b"", "\"\""),
    ] {
        assert_eq!(shown(Path::new(OsStr::from_bytes(path))), wanted);
    }
    assert_eq!(shown(Path::new(&"x".repeat(5000))), "(a path of 5000 bytes)");
}

#[test]
fn a_lack_of_descriptors_is_no_fault_of_the_file() {
    let unread = unreadable(Errno::MFILE.into());
    assert!(matches!(&unread, Unread::Exhausted(why) if why.starts_with("can't be read: ")));
    let error = unread.refused("the profile", Path::new("/p"));
    assert_eq!(error.status(), crate::Status::Resources);
    let error = unreadable(Errno::ACCESS.into()).refused("the profile", Path::new("/p"));
    assert_eq!(error.status(), crate::Status::Credentials);
}
