//! Tests of what is generated from specs, and of messages about mistakes in specs. They are one program: each program
//! takes seconds to compile and link.

mod abi;
mod authoring;
mod deprecated;
mod documented;
mod golden;
mod spec_schemas;
mod tables;
