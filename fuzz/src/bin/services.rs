//! Fuzz target of files of services: a refusal has a reason, and a loaded file is used.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use tcapi_fuzz_services::schema::{self, Service, services_file};

#[path = "../../../core/schema/src/table/exercise.rs"]
mod exercise;

fuzz_target!(|file: &[u8]| -> Corpus {
    match Service::load(file) {
        Err(why) => assert!(!why.to_string().is_empty()),
        Ok(services) => {
            services.iter().for_each(exercise::exercise);
            // It has the same content when it is written again.
            let all: Vec<&Service> = services.iter().collect();
            let again = services_file(&all).expect("what was read can be written");
            assert!(again == file, "another file");
        }
    }
    Corpus::Keep
});
