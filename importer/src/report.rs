//! A report of what an import did and found, as text.

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

use tcapi_codegen::Model;

use crate::examples::Examples;

/// The result for a service version.
pub(crate) struct Report {
    service: String,
    /// Its version, and its name in programs.
    name: String,
    /// Whether it had no folder before.
    pub(crate) is_new: bool,
    /// What the specs lacked, and now have.
    pub(crate) came: Vec<String>,
    /// What the specs have and the metadata lacks; it stays in the specs.
    pub(crate) went: Vec<String>,
    /// What has another type in the metadata; it stays as it is in the specs.
    pub(crate) changed: Vec<String>,
    /// Types that were moved to another file.
    pub(crate) moved: Vec<String>,
    /// What needs a person's attention.
    pub(crate) notes: Vec<String>,
    /// The mistakes in the resulting specs.
    pub(crate) mistakes: Vec<String>,
    pub(crate) actions: usize,
    pub(crate) objects: usize,
    pub(crate) examples: Examples,
    /// Actions, objects without requests and responses, and fields that the specs now have.
    pub(crate) has: [usize; 3],
}

impl Report {
    pub(crate) fn new(service: &str, version: &str, program: &str) -> Self {
        Report {
            service: service.to_owned(),
            name: format!("{version}, in programs {program}"),
            is_new: false,
            came: Vec::new(),
            went: Vec::new(),
            changed: Vec::new(),
            moved: Vec::new(),
            notes: Vec::new(),
            mistakes: Vec::new(),
            actions: 0,
            objects: 0,
            examples: Examples::default(),
            has: [0; 3],
        }
    }

    /// Counts what the specs now have.
    pub(crate) fn count(&mut self, model: &Model) {
        let fields = model.objects.iter().map(|object| object.fields.len()).sum();
        let requests_and_responses = 2 * model.actions.len();
        self.has = [model.actions.len(), model.objects.len() - requests_and_responses, fields];
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [actions, objects, fields] = self.has;
        let [new_actions, new_objects] =
            [(self.actions, "action"), (self.objects, "object")].map(count);
        writeln!(f, "{} {}: {new_actions} and {new_objects} new", self.service, self.name)?;
        // Of a new version, everything is new.
        let came = if self.is_new { &[][..] } else { &self.came };
        let lists = [
            ("came", came),
            ("went", &self.went),
            ("differs", &self.changed),
            ("moved", &self.moved),
            ("note", &self.notes),
            ("mistake", &self.mistakes),
        ];
        for (what, list) in lists {
            for one in list {
                writeln!(f, "  {what}: {one}")?;
            }
        }
        if self.mistakes.is_empty() {
            let has = [(actions, "action"), (objects, "object"), (fields, "field")].map(count);
            writeln!(f, "  has {}", has.join(", "))?;
        }
        f.write_str(&examples(&self.examples))
    }
}

/// The sums of several reports.
pub(crate) struct Sum<'r>(pub(crate) &'r [Report]);

impl fmt::Display for Sum<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Sum(reports) = self;
        let services: BTreeSet<&str> = reports.iter().map(|one| one.service.as_str()).collect();
        let sum = |of: &dyn Fn(&Report) -> usize| reports.iter().map(of).sum::<usize>();
        let has = ["action", "object", "field"];
        let has = has.iter().enumerate().map(|(at, of)| count((sum(&|one| one.has[at]), of)));
        let has: Vec<String> = has.collect();
        let [services, versions] =
            [(services.len(), "service"), (reports.len(), "version")].map(count);
        let mistakes = count((sum(&|one| one.mistakes.len()), "mistake"));
        writeln!(f, "{services}, {versions}: {}; {mistakes}", has.join(", "))?;
        let mut all = Examples::default();
        reports.iter().for_each(|report| all.add(&report.examples));
        f.write_str(&examples(&all))
    }
}

/// A number of things, as text.
fn count((number, of): (usize, &str)) -> String {
    if number == 1 { format!("1 {of}") } else { format!("{number} {of}s") }
}

/// How many examples were imported and left out.
fn examples(of: &Examples) -> String {
    let mut text = String::new();
    if of.taken > 0 || !of.left_out.is_empty() {
        let _ = writeln!(text, "  {} taken", count((of.taken, "example")));
    }
    for (reason, count) in &of.left_out {
        let _ = writeln!(text, "  {count} left out: {reason}");
    }
    text
}
