//! Measures the cost of compiling the headers of all services.

use super::measure::{Cost, cost};
use super::tree::Tree;
use crate::files;
use crate::run::{Result, command};

/// The number of services whose C++ headers are compiled: cvm, and those with the most actions.
const CPP_HEADERS: usize = 10;

/// A C++ header.
pub(super) struct Header {
    pub(super) service: String,
    pub(super) actions: usize,
    /// CPU of a file that includes only this header.
    pub(super) cpu_s: f64,
    /// The same minus that of a file that includes only tcapi.hpp.
    pub(super) beyond_s: f64,
}

/// Compiles the headers of all services in one file of C99. Returns their number.
pub(super) fn in_c(tree: &Tree) -> Result<(usize, Cost)> {
    let services = tree.services()?;
    let includes = services.iter().map(|(program, _)| format!("#include <tcapi/{program}.h>\n"));
    let source = tree.scratch("headers.c");
    files::write(&source, &includes.collect::<String>())?;
    let mut compile = command("cc -std=c99 -Wall -Wextra -Wpedantic -Werror -fsyntax-only");
    compile.arg("-I").arg(tree.include()).arg(&source);
    Ok((services.len(), cost(&mut compile)?))
}

/// Compiles several C++ headers, each separately.
pub(super) fn in_cpp(tree: &Tree) -> Result<Vec<Header>> {
    let compile = |header: &str| {
        let source = tree.scratch("header.cpp");
        files::write(&source, &format!("#include <{header}>\n"))?;
        let mut compile = command("c++ -std=c++17 -Wall -Wextra -Werror -fsyntax-only");
        cost(compile.arg("-I").arg(tree.include()).arg(&source)).map(|cost| cost.cpu_s)
    };
    let base = compile("tcapi.hpp")?;
    let mut services: Vec<(String, usize)> = tree
        .services()?
        .into_iter()
        .map(|(program, folder)| (program, tcapi_codegen::action_names(&folder).len()))
        .collect();
    services.sort_by_key(|(program, actions)| (program != "cvm", usize::MAX - actions));
    let chosen = services.into_iter().take(CPP_HEADERS);
    chosen
        .map(|(service, actions)| {
            let cpu_s = compile(&format!("tcapi/{service}.hpp"))?;
            Ok(Header { service, actions, cpu_s, beyond_s: cpu_s - base })
        })
        .collect()
}
