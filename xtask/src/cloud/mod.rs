//! A test of the vendor's whole catalogue in one library, outside of the repository: imported, checked,
//! generated, built, used and measured. It writes docs/cloud.md.

mod dlopen;
mod headers;
mod measure;
mod page;
mod tree;

use std::path::Path;
use std::process::Command;

use crate::files;
use crate::run::{Result, command, root};
use crate::tools;
use measure::{Cost, cost};
use page::Figures;
use tree::Tree;

const USAGE: &str = "\
usage: cargo xtask cloud --from WHEEL

  --from WHEEL       the package `tccli` of PyPI: pip download --no-deps tccli
";

/// The only service of the library at first: a small one, as the library can't have none.
const BASE: &str = "sts";

pub(crate) fn cloud(args: &[&str]) -> Result {
    let ["--from", from] = args else { return Err(USAGE.to_owned()) };
    let wheel = Path::new(from).canonicalize().map_err(|error| format!("{from}: {error}"))?;
    tools::ensure(tools::CLOUD)?;

    let tree = Tree::new()?;
    import(&tree, &wheel, &[BASE])?;
    tree.build("release")?;
    let base = (actions(&tree)?, tree.size()?);

    let (imported, import) = import(&tree, &wheel, &["--all"])?;
    print!("{imported}");
    let check = cost(xtask("check")?.arg(tree.specs()))?;
    tree.put_own_specs()?;
    let build = tree.build("release")?;
    let library = (actions(&tree)?, tree.size()?);
    let c_headers = headers::in_c(&tree)?;
    let cpp_headers = headers::in_cpp(&tree)?;
    let figures = Figures {
        wheel: wheel.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        imported,
        import,
        check,
        build,
        base,
        library,
        functions: measure::functions(&tree.library())?,
        dlopen_us: dlopen::dlopen_us(&tree)?,
        c_headers,
        cpp_headers,
        examples: tree.run_examples()?,
        one_more: one_more(&tree)?,
    };
    let text = figures.page();
    print!("\n{text}");
    files::write(&root().join("docs/cloud.md"), &text)
}

/// Adds services to the tree, and returns the output of the importer.
fn import(tree: &Tree, wheel: &Path, services: &[&str]) -> Result<(String, Cost)> {
    let mut import = command("cargo run --quiet --release --package tcapi-importer --");
    import.arg("--from").arg(wheel).arg("--out").arg(tree.specs()).args(services);
    measure::output(&mut import)
}

/// The number of actions in a tree, over all versions of services.
fn actions(tree: &Tree) -> Result<usize> {
    let programs = tree.services()?;
    Ok(programs.iter().map(|(_, folder)| tcapi_codegen::action_names(folder).len()).sum())
}

/// The cost of one more action: to check it, and to build the C library for development.
fn one_more(tree: &Tree) -> Result<(Cost, Cost)> {
    tree.build("dev")?;
    let folder = tree.specs().join("cvm/2017-03-12");
    let text = files::read(&folder.join("StartInstances.toml"))?;
    let file = folder.join("StartOnceMore.toml");
    files::write(&file, &text.replace("StartInstances", "StartOnceMore"))?;
    let check = cost(xtask("check")?.arg(&file))?;
    Ok((check, tree.build("dev")?))
}

/// A command that runs this program.
fn xtask(task: &str) -> Result<Command> {
    let program = std::env::current_exe().map_err(|error| format!("this program: {error}"))?;
    let mut command = Command::new(program);
    command.arg(task).current_dir(root());
    Ok(command)
}
