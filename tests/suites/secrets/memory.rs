//! The memory of another process.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};

/// The readable memory of a process. A core image would have the same content.
pub(crate) struct Image(Vec<u8>);

impl Image {
    pub(crate) fn of(process: u32) -> Self {
        let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
        let mut file = File::open(format!("/proc/{process}/mem")).unwrap();
        let mut image = Vec::new();
        for line in maps.lines() {
            let mut words = line.split_whitespace();
            let (range, rights) = (words.next().unwrap(), words.next().unwrap());
            if !rights.starts_with('r') || line.ends_with("[vvar]") || line.ends_with("[vsyscall]")
            {
                continue;
            }
            let (from, to) = range.split_once('-').unwrap();
            let [from, to] = [from, to].map(|at| u64::from_str_radix(at, 16).unwrap());
            let mut part = vec![0; usize::try_from(to - from).unwrap()];
            file.seek(SeekFrom::Start(from)).unwrap();
            // Pages after the end of a mapped file can't be read.
            let read = file.read(&mut part).unwrap_or_default();
            image.extend_from_slice(&part[..read]);
        }
        Image(image)
    }

    /// Which of these byte strings it contains. The memory is searched once for all of them.
    pub(crate) fn holds(&self, wanted: &[&[u8]]) -> Vec<bool> {
        let pair = |bytes: &[u8]| usize::from(bytes[0]) << 8 | usize::from(bytes[1]);
        let mut begins = vec![false; 1 << 16];
        wanted.iter().for_each(|bytes| begins[pair(bytes)] = true);
        let mut found = vec![false; wanted.len()];
        for (at, two) in self.0.windows(2).enumerate() {
            if begins[pair(two)] {
                for (bytes, found) in wanted.iter().zip(&mut found) {
                    *found |= self.0[at..].starts_with(bytes);
                }
            }
        }
        found
    }
}
