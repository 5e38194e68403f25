//! The resource usage of the process.

/// CPU time and peak memory, as the system reports them.
pub(crate) fn usage() -> String {
    let read = |file: &str| std::fs::read_to_string(file).unwrap_or_default();
    let status = read("/proc/self/status");
    let peak = status.lines().find_map(|line| {
        line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok()
    });
    // After the name in parentheses, which may contain spaces: utime and stime are fields 14 and 15 of the line.
    let stat = read("/proc/self/stat");
    let fields: Vec<&str> =
        stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<u64>().ok());
    match (ticks(11), ticks(12), peak) {
        // The unit of these is 1/100 s on every Linux.
        (Some(user), Some(system), Some(peak)) => {
            format!(
                "{:.1} s of CPU, {} MB of memory at most",
                (user + system) as f64 / 100.0,
                peak / 1024
            )
        }
        _ => "the system does not report CPU and memory".to_owned(),
    }
}
