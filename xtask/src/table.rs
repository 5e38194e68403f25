//! Writes services as a file of tables, for programs that load them: docs/services-at-run-time.md.

use std::path::{Path, PathBuf};

use tcapi_codegen::{Mistake, Model};

use crate::files;
use crate::run::{Result, root};

const FORM: &str = "cargo xtask table [--specs DIR] (--all | SERVICE[/VERSION]…) --out FILE";

/// Writes the tables of services into a file.
pub(crate) fn table(args: &[&str]) -> Result {
    let Arguments { specs, services, out } = Arguments::read(args)?;
    let models = match services {
        None => tcapi_codegen::load_all(&specs).map_err(told)?,
        Some(services) => load(&specs, &services)?,
    };
    let file = tcapi_codegen::services_file(&models)?;
    std::fs::write(&out, &file).map_err(|error| files::says(&out, &error))?;
    for model in &models {
        println!("{} {}: {} actions", model.name, model.version, model.actions.len());
    }
    println!("{}: {} bytes", out.display(), file.len());
    Ok(())
}

struct Arguments {
    specs: PathBuf,
    /// `None` for all services.
    services: Option<Vec<String>>,
    out: PathBuf,
}

impl Arguments {
    fn read(args: &[&str]) -> Result<Self> {
        let usage = || format!("usage: {FORM}");
        let (mut specs, mut out, mut all, mut services) = (None, None, false, Vec::new());
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match *arg {
                "--specs" => specs = Some(PathBuf::from(args.next().ok_or_else(usage)?)),
                "--out" => out = Some(PathBuf::from(args.next().ok_or_else(usage)?)),
                "--all" => all = true,
                option if option.starts_with('-') => return Err(usage()),
                service => services.push(service.to_owned()),
            }
        }
        let (Some(out), true) = (out, all == services.is_empty()) else { return Err(usage()) };
        let specs = specs.unwrap_or_else(|| root().join("specs"));
        Ok(Arguments { specs, services: (!all).then_some(services), out })
    }
}

fn load(specs: &Path, services: &[String]) -> Result<Vec<Model>> {
    let models = services.iter().map(|service| {
        let folder = specs.join(service);
        tcapi_codegen::load_service(&folder).map_err(told)
    });
    models.collect()
}

fn told(mistakes: Vec<Mistake>) -> String {
    let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    told.join("\n\n")
}
