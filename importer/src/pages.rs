//! The `[page]` of a listing, where names and types make it unambiguous.

use crate::effect::effect;
use crate::metadata::{Action, Member};

/// The names of outputs that hold the total number of items.
const TOTALS: [&str; 4] = ["TotalCount", "TotalNum", "TotalNumber", "Total"];

/// How the pages of an action are read.
pub(crate) struct Page<'a> {
    /// The output with the items.
    pub(crate) items: &'a str,
    /// The output with their number.
    pub(crate) total: &'a str,
    /// The parameter with the number of items before a page.
    pub(crate) offset: &'a str,
}

/// The pages of an action that only reads, has integers `Offset` and `Limit`, and returns one list of objects
/// and one total number. The metadata does not contain the key of an item, or the maximum size of a page.
pub(crate) fn page<'a>(name: &str, action: &'a Action) -> Option<Page<'a>> {
    if effect(name) != "read" {
        return None;
    }
    let is_integer = |member: &&Member| {
        !member.list && !member.is_object && ["i64", "u64"].contains(&member.base.as_str())
    };
    let integer = |wanted: &str| {
        let mut params = action.params.iter().filter(is_integer);
        params.find(|param| param.name == wanted)
    };
    let offset = integer("Offset")?;
    integer("Limit")?;
    let items = only(action.outputs.iter().filter(|output| output.list))?;
    let is_total = |output: &&Member| is_integer(output) && TOTALS.contains(&output.name.as_str());
    let total = only(action.outputs.iter().filter(is_total))?;
    items.is_object.then_some(Page { items: &items.name, total: &total.name, offset: &offset.name })
}

/// The only member, or `None` if there are none or several.
fn only<'a>(mut members: impl Iterator<Item = &'a Member>) -> Option<&'a Member> {
    members.next().filter(|_| members.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::Standing;

    fn member(text: &str) -> Member {
        let (name, ty) = text.split_once(' ').unwrap();
        let item = ty.strip_prefix("list<").and_then(|rest| rest.strip_suffix('>'));
        let base = item.unwrap_or(ty).to_owned();
        Member {
            name: name.to_owned(),
            is_object: base.starts_with(|c: char| c.is_ascii_uppercase()),
            base,
            list: item.is_some(),
            required: false,
            deprecated: false,
        }
    }

    fn found(name: &str, params: &[&str], outputs: &[&str]) -> Option<(String, String)> {
        let members = |texts: &[&str]| texts.iter().map(|text| member(text)).collect();
        let (params, outputs) = (members(params), members(outputs));
        let action = Action { standing: Standing::Online, without_key: false, params, outputs };
        page(name, &action).map(|page| (page.items.to_owned(), page.total.to_owned()))
    }

    #[test]
    fn pages_that_are_plain() {
        let cursor = ["Ids list<string>", "Offset i64", "Limit u64"];
        let page = Some(("Things".to_owned(), "TotalCount".to_owned()));
        assert_eq!(
            found("DescribeThings", &cursor, &["TotalCount u64", "Things list<Thing>"]),
            page
        );
        assert_eq!(
            found("ListThings", &cursor, &["Things list<Thing>", "TotalCount i64", "More bool"]),
            page
        );
    }

    #[test]
    fn pages_that_are_not() {
        let cursor = ["Offset i64", "Limit i64"];
        let plain = ["TotalCount u64", "Things list<Thing>"];
        assert!(found("DescribeThings", &cursor, &plain).is_some());
        for (name, params, outputs) in [
            ("ModifyThings", &cursor[..], &plain[..]),
            ("DescribeThings", &["Offset i64"], &plain),
            ("DescribeThings", &["Offset string", "Limit i64"], &plain),
            ("DescribeThings", &["Offset i64", "Limit list<i64>"], &plain),
            ("DescribeThings", &["Offset i64", "Limit Limit"], &plain),
            ("DescribeThings", &cursor, &["Things list<Thing>"]),
            ("DescribeThings", &cursor, &["TotalCount string", "Things list<Thing>"]),
            ("DescribeThings", &cursor, &["TotalCount u64", "Ids list<string>"]),
            ("DescribeThings", &cursor, &["TotalCount u64", "Things Thing"]),
            ("DescribeThings", &cursor, &["TotalCount u64", "A list<Thing>", "B list<Thing>"]),
            ("DescribeThings", &cursor, &["TotalCount u64", "A list<Thing>", "B list<string>"]),
            ("DescribeThings", &cursor, &["TotalCount u64", "Total u64", "Things list<Thing>"]),
        ] {
            assert_eq!(found(name, params, outputs), None, "{name} {params:?} {outputs:?}");
        }
    }
}
