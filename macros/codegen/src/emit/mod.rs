//! Writes the faces of a model.

pub mod c;
mod descriptor;
mod doc;
pub mod rust;
