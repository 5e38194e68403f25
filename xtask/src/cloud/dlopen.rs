//! How long it takes to load the library.

use std::process::Command;

use super::tree::Tree;
use crate::files;
use crate::run::{Result, command, output};

/// Loads the library once, and prints for how many nanoseconds.
const DLOPEN: &str = r#"#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <stdio.h>
#include <time.h>

int main(int argc, char **argv)
{
    struct timespec before, after;
    if (argc != 2)
        return 2;
    clock_gettime(CLOCK_MONOTONIC, &before);
    void *library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
    clock_gettime(CLOCK_MONOTONIC, &after);
    if (library == NULL)
        return 1;
    printf("%lld\n", (after.tv_sec - before.tv_sec) * 1000000000LL + (after.tv_nsec - before.tv_nsec));
    return 0;
}
"#;

/// How many processes load the library to measure it.
const LOADS: usize = 51;

/// How long it takes to load the library of a tree: the median over processes, in microseconds.
pub(crate) fn dlopen_us(tree: &Tree) -> Result<f64> {
    let (source, program) = (tree.scratch("dlopen.c"), tree.scratch("dlopen"));
    files::write(&source, DLOPEN)?;
    output(command("cc -std=c11 -O2 -o").arg(&program).arg(&source).arg("-ldl"))?;
    let mut times = Vec::new();
    for _ in 0..LOADS {
        let printed = output(Command::new(&program).arg(tree.library()))?;
        times.push(printed.trim().parse::<f64>().map_err(|error| format!("dlopen: {error}"))?);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[LOADS / 2] / 1000.0)
}
