//! Test suites of others, in the form that README.md of this folder describes.

mod json;
