//! Checks of the `ClientToken` of a request, which the library generates if a caller gives none.

use tcapi_schema::definition::Field;
use tcapi_schema::{CLIENT_TOKEN, Kind, MAX_TOKEN_LENGTH, ObjectId, TokenForm};

use super::limits;
use crate::diagnostic::Diagnostics;
use crate::spec::ast;

/// Whether a parameter is the token. A form for which no token can be generated is reported.
pub(crate) fn check(field: &ast::Field, described: &Field, diagnostics: &Diagnostics) -> bool {
    if field.name.value != CLIENT_TOKEN || described.list || described.kind != Kind::String {
        return false;
    }
    let checks = &field.checks;
    let place = [
        checks.pattern.as_ref().map(|pattern| pattern.span),
        checks.length.as_ref().map(|length| length.span),
    ];
    // A parameter without constraints always has a form.
    if let Some(place) = place.into_iter().flatten().next()
        && let Some(service) = limits::alone(described.clone())
        && TokenForm::of(&service.field(ObjectId(0), 0)).is_none()
    {
        diagnostics.error_with_hint(
            place,
            format!("the library can't generate a `{CLIENT_TOKEN}` of this form"),
            format!(
                "it needs 2^64 different tokens, such as 13 letters and digits, each of {MAX_TOKEN_LENGTH} printable \
                 ASCII characters at most"
            ),
        );
    }
    true
}
