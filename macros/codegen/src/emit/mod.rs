//! Writers of the language bindings of a model.

pub mod c;
pub mod cpp;
mod descriptor;
mod doc;
pub mod go;
mod literal;
mod program_names;
pub mod rust;
