//! Structs with a size, from a caller whose header may be older or newer than this library.

use core::ops::Range;

use tcapi_core::schema::Unreadable;

use crate::sanitizer;

/// Upper bound of struct sizes. No struct of this library comes near; a larger size is an uninitialised variable.
const MAX_STRUCT_SIZE: usize = 64 * 1024;

/// Returns the ranges of a struct's members except `struct_size`, which is the first. A member that is missing in the
/// list does not compile.
macro_rules! members {
    ($of:ident { $($member:ident),* $(,)? }) => {
        const {
            fn each_is_named(all: $of) {
                let $of { struct_size: _, $($member: _),* } = all;
            }
            let _ = each_is_named;
            &[$($crate::sized::member(core::mem::offset_of!($of, $member), |all: &$of| &raw const all.$member)),*]
        }
    };
}
pub(crate) use members;

/// Returns the range of a member, whose type is what `of` points to.
pub(crate) const fn member<S, M>(offset: usize, _: fn(&S) -> *const M) -> Range<usize> {
    Range { start: offset, end: offset + size_of::<M>() }
}

/// Returns the size that a struct says it has, if that is plausible. `known` is the size that this version of the
/// library knows, and `members` are the members that it knows. No version has a size that ends inside one of them.
///
/// # Safety
/// `base` points to a struct that begins with its size and is as large as it says.
pub(crate) unsafe fn check_size(
    base: *const u8,
    known: usize,
    members: impl IntoIterator<Item = Range<usize>>,
) -> Result<usize, Unreadable> {
    // SAFETY: the struct begins with its size.
    let size = unsafe { base.cast::<usize>().read_unaligned() };
    if !(size_of::<usize>()..=MAX_STRUCT_SIZE).contains(&size) {
        return Err(Unreadable::NoStructSize);
    }
    if members.into_iter().any(|member| member.start < size && size < member.end) {
        return Err(Unreadable::CutStruct);
    }
    sanitizer::reads(base, size);
    // SAFETY: the struct is as large as it says.
    let tail = (known..size).any(|at| unsafe { base.add(at).read() } != 0);
    if tail { Err(Unreadable::NewerStruct) } else { Ok(size) }
}
