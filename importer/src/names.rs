//! Assigns names in programs: to services, where versions and keywords can conflict, and to objects and fields.

use std::collections::{BTreeMap, HashSet};

use tcapi_codegen::{is_program_name, made_from_action, naming};

use crate::metadata::Member;

/// A service version to name.
#[derive(Clone)]
pub(crate) struct Version {
    /// The name on the wire.
    pub(crate) service: String,
    pub(crate) version: String,
    /// The folder's name in the metadata, which differs where the wire name is a keyword.
    pub(crate) folder: String,
    /// The number of its actions.
    pub(crate) actions: usize,
    /// The name that it has already.
    pub(crate) given: Option<String>,
}

/// The names of all versions, in their order. An existing name is kept. Of the versions of a service, the one
/// with the most actions gets the plain name, unless another one has it: the newest may be a small addition
/// to the version in use.
///
/// `taken` contains the names of other specs, and may contain the existing names.
pub(crate) fn programs(versions: &[Version], mut taken: HashSet<String>) -> Vec<String> {
    taken.extend(versions.iter().filter_map(|one| one.given.clone()));
    let mut services: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, one) in versions.iter().enumerate() {
        services.entry(&one.service).or_default().push(at);
    }
    // A folder's name must not be the wire name of another service.
    let wires: HashSet<&str> = versions.iter().map(|one| one.service.as_str()).collect();
    let mut names: Vec<Option<String>> = versions.iter().map(|one| one.given.clone()).collect();
    for (service, of) in services {
        let given = |name: &str| of.iter().any(|&at| versions[at].given.as_deref() == Some(name));
        let folders = of.iter().map(|&at| versions[at].folder.clone());
        let candidates =
            [service.to_owned()].into_iter().chain(folders).chain([format!("{service}api")]);
        let free = |name: &String| {
            is_program_name(name)
                && (name == service || !wires.contains(name.as_str()))
                && (given(name) || !taken.contains(name))
        };
        let plain = candidates.into_iter().find(free).unwrap_or_else(|| format!("{service}api"));
        if !given(&plain) {
            let open = of.iter().copied().filter(|&at| names[at].is_none());
            let largest = open.max_by_key(|&at| (versions[at].actions, &versions[at].version));
            if let Some(at) = largest {
                names[at] = Some(plain.clone());
            }
        }
        for &at in &of {
            let day: String = versions[at].version.chars().filter(char::is_ascii_digit).collect();
            let name = names[at].get_or_insert_with(|| format!("{plain}{day}"));
            taken.insert(name.clone());
        }
    }
    names.into_iter().flatten().collect()
}

/// The names of types in programs that are in use in a service version.
#[derive(Default)]
pub(crate) struct Types(HashSet<String>);

impl Types {
    /// Reserves the names that are generated from an action.
    pub(crate) fn take_action(&mut self, action: &str) {
        made_from_action(action).iter().for_each(|name| self.take(name));
    }

    /// Reserves the name of a type.
    pub(crate) fn take(&mut self, name: &str) {
        self.0.extend([naming::type_name(name), naming::snake(name)]);
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        naming::type_name(name) == naming::ERROR_CODE
            || self.0.contains(&naming::type_name(name))
            || self.0.contains(&naming::snake(name))
    }

    /// Reserves the name of an object; returns the `ident` that it needs for that.
    pub(crate) fn claim(&mut self, object: &str) -> Option<String> {
        if !self.has(object) {
            self.take(object);
            return None;
        }
        let snake = naming::snake(object);
        let info = (!snake.ends_with("_info")).then(|| format!("{snake}_info"));
        let numbered = (2..).map(|number| format!("{snake}_{number}"));
        let ident = info.into_iter().chain(numbered).find(|ident| !self.has(ident))?;
        self.take(&ident);
        Some(ident)
    }
}

/// The names of the members of an object in programs, including that of the length of a list.
#[derive(Default)]
pub(crate) struct Members(HashSet<String>);

impl Members {
    pub(crate) fn of(response: bool) -> Self {
        let own = ["struct_size"].into_iter().chain(response.then_some("request_id"));
        Members(own.map(str::to_owned).collect())
    }

    fn names(ident: &str, with_length: bool) -> Vec<String> {
        let length = with_length.then(|| naming::length(ident));
        [ident.to_owned()].into_iter().chain(length).collect()
    }

    /// Reserves the names of a member that already has them.
    pub(crate) fn take(&mut self, ident: &str, with_length: bool) {
        self.0.extend(Self::names(ident, with_length));
    }

    /// Reserves the names of a new member; returns the `ident` that it needs for that.
    pub(crate) fn claim(&mut self, member: &Member) -> Option<String> {
        let with_length = member.list || member.base == "bytes";
        let is_free =
            |ident: &str| Self::names(ident, with_length).iter().all(|name| !self.0.contains(name));
        let plain = naming::field(&member.name);
        let ident = (!is_free(&plain)).then(|| {
            let mut numbered =
                (2..).map(|number| format!("{}_{number}", naming::snake(&member.name)));
            numbered.find(|ident| is_free(ident)).unwrap_or_default()
        });
        self.take(ident.as_ref().unwrap_or(&plain), with_length);
        ident
    }
}

/// A name as a sentence: `InstanceIds` is "Instance ids."
pub(crate) fn sentence(name: &str) -> String {
    let mut text = naming::snake(name).replace('_', " ");
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text + "."
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(service: &str, version: &str, actions: usize, given: Option<&str>) -> Version {
        Version {
            service: service.to_owned(),
            version: version.to_owned(),
            folder: if service == "as" { "autoscaling".to_owned() } else { service.to_owned() },
            actions,
            given: given.map(str::to_owned),
        }
    }

    #[test]
    fn the_version_with_the_most_actions_is_the_plain_one() {
        let names = programs(
            &[
                version("tke", "2018-05-25", 272, None),
                version("tke", "2022-05-01", 24, None),
                version("sms", "2019-07-11", 20, None),
                version("sms", "2021-01-11", 20, None),
            ],
            HashSet::new(),
        );
        assert_eq!(names, ["tke", "tke20220501", "sms20190711", "sms"]);
    }

    #[test]
    fn a_name_that_is_given_stays() {
        let names = programs(
            &[
                version("tke", "2018-05-25", 272, None),
                version("tke", "2022-05-01", 24, Some("tke")),
                version("vod", "2018-07-17", 241, Some("video")),
                version("vod", "2024-07-18", 7, None),
            ],
            HashSet::new(),
        );
        assert_eq!(names, ["tke20180525", "tke", "video", "vod"]);
    }

    #[test]
    fn names_that_programs_cannot_have() {
        let names = programs(
            &[
                version("as", "2018-04-19", 70, None),
                version("config", "2022-08-02", 30, None),
                version("go", "2020-01-01", 1, None),
                version("go", "2021-01-01", 2, None),
            ],
            HashSet::new(),
        );
        assert_eq!(names, ["autoscaling", "configapi", "goapi20200101", "goapi"]);
        // The folder's name is that of another service.
        let names = programs(
            &[version("as", "2018-04-19", 70, None), version("autoscaling", "2020-01-01", 1, None)],
            HashSet::new(),
        );
        assert_eq!(names, ["asapi", "autoscaling"]);
        // A service of other specs has the name.
        let names = programs(
            &[version("things", "2020-01-01", 1, None)],
            HashSet::from(["things".to_owned()]),
        );
        assert_eq!(names, ["thingsapi"]);
    }

    #[test]
    fn objects_and_members_that_meet() {
        let mut types = Types::default();
        types.take_action("StopThings");
        assert_eq!(types.claim("Filter"), None);
        assert_eq!(types.claim("StopThings").as_deref(), Some("stop_things_info"));
        assert_eq!(types.claim("StopThingsResponse").as_deref(), Some("stop_things_response_info"));
        assert_eq!(types.claim("DDoSInfo"), None);
        assert_eq!(types.claim("DdosInfo").as_deref(), Some("ddos_info_2"));

        let member = |name: &str, list| Member {
            name: name.to_owned(),
            base: "string".to_owned(),
            is_object: false,
            list,
            required: false,
            deprecated: false,
        };
        let mut members = Members::of(true);
        let idents = [
            ("TTL", false),
            ("Ttl", false),
            ("Ids", true),
            ("IdsLen", false),
            ("requestId", false),
            ("Type", false),
        ]
        .map(|(name, list)| members.claim(&member(name, list)));
        let wanted = [None, Some("ttl_2"), None, Some("ids_len_2"), Some("request_id_2"), None];
        assert_eq!(idents, wanted.map(|ident: Option<&str>| ident.map(str::to_owned)));
    }

    #[test]
    fn names_as_sentences() {
        assert_eq!(sentence("InstanceIds"), "Instance ids.");
        assert_eq!(sentence("GPUInfo"), "Gpu info.");
    }
}
