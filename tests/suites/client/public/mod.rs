//! Tests with the test suites of other projects, in the form that README.md of this folder describes.

mod json;
