//! The report: the table, the page, the chart and the JSON file.

mod chart;
mod json;
mod page;
mod table;

use crate::command::{Result, write as write_file};
use crate::figures::Figures;
use crate::paths::Paths;

/// Prints the tables, and writes the files.
pub(crate) fn write(paths: &Paths, figures: &Figures) -> Result {
    for table in table::all(figures) {
        println!("{}", table.plain());
    }
    write_file(&paths.work.join("result.json"), json::result(figures))?;
    if let Some(docs) = &paths.docs {
        write_file(&docs.join("benchmark.md"), page::page(figures))?;
        write_file(&docs.join("benchmark.svg"), chart::chart(figures))?;
    }
    Ok(())
}
