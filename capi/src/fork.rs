//! Fork detection by a page that the kernel wipes in a forked child, so that no call needs a system call for it.

use core::ptr;
use core::sync::atomic::AtomicU32;

use tcapi_core::process;

/// Makes the core distinguish this process from children that are forked from now on. Called before an object is
/// created that belongs to a process. If the kernel has no such page, the core compares process ids.
pub(crate) fn watch() {
    if process::is_watched() {
        return;
    }
    let Some(page) = wiped_page() else { return };
    // SAFETY: the page is mapped, zeroed and aligned for any type, and it is unmapped only where nobody has it.
    let mark = unsafe { &*page };
    if !process::watch(mark) {
        // SAFETY: another thread was faster, so nobody has this page.
        unsafe { libc::munmap(page.cast(), PAGE) };
    }
}

/// The smallest page size of any system. Mappings are rounded up to whole pages.
const PAGE: usize = 4096;

#[cfg(target_os = "linux")]
fn wiped_page() -> Option<*mut AtomicU32> {
    let (access, kind) =
        (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
    // SAFETY: a new mapping, at an address that the system chooses.
    let page = unsafe { libc::mmap(ptr::null_mut(), PAGE, access, kind, -1, 0) };
    if page == libc::MAP_FAILED {
        return None;
    }
    // SAFETY: the mapping is ours. No advice has the number -1: what takes it ignores all advice, as some emulators do.
    let (nonsense, wipes) = unsafe {
        (libc::madvise(page, PAGE, -1), libc::madvise(page, PAGE, libc::MADV_WIPEONFORK))
    };
    if nonsense == 0 || wipes != 0 {
        // SAFETY: the mapping is ours, and nobody has it.
        unsafe { libc::munmap(page, PAGE) };
        return None;
    }
    Some(page.cast())
}

#[cfg(not(target_os = "linux"))]
fn wiped_page() -> Option<*mut AtomicU32> {
    None
}
