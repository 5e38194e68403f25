//! Descriptors as the Rust expressions that make them.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use tcapi_schema as schema;
use tcapi_schema::{Check, Expected, Kind, Length};

/// The descriptor of a service.
pub(crate) fn service(service: &schema::Service) -> TokenStream {
    let schema::Service { name, version, .. } = service;
    let objects = service.objects.iter().map(object);
    let enums = service.enums.iter().map(|schema::Enum { name, values }| {
        quote!(schema::Enum { name: #name, values: &[#(#values),*] })
    });
    let actions = service.actions.iter().map(action);
    quote! {
        schema::Service {
            name: #name,
            version: #version,
            objects: &[#(#objects),*],
            enums: &[#(#enums),*],
            actions: &[#(#actions),*],
        }
    }
}

/// The descriptor of an example.
pub(crate) fn example(example: &schema::Example) -> TokenStream {
    let schema::Example { action, title, request, expected } = example;
    let expected = match expected {
        Expected::Response(response) => quote!(schema::Expected::Response(#response)),
        Expected::Accepted => quote!(schema::Expected::Accepted),
        Expected::Invalid { code, path } => {
            let path = option(path.map(|path| quote!(#path)));
            quote!(schema::Expected::Invalid { code: #code, path: #path })
        }
    };
    quote! {
        schema::Example { action: #action, title: #title, request: #request, expected: #expected }
    }
}

fn action(action: &schema::Action) -> TokenStream {
    let schema::Action { name, idempotent, region_required, .. } = action;
    let (request, response) = (action.request.0, action.response.0);
    let effect = match action.effect {
        schema::Effect::Read => quote!(Read),
        schema::Effect::Write => quote!(Write),
        schema::Effect::Destroy => quote!(Destroy),
    };
    let rate_limit = option(action.rate_limit.map(|schema::RateLimit { calls, per_ms }| {
        quote!(schema::RateLimit { calls: #calls, per_ms: #per_ms })
    }));
    let errors = action.errors.iter().map(|schema::ErrorCode { code, retry }| {
        let retry = match retry {
            schema::Retry::Never => quote!(Never),
            schema::Retry::Backoff => quote!(Backoff),
            schema::Retry::IfIdempotent => quote!(IfIdempotent),
        };
        quote!(schema::ErrorCode { code: #code, retry: schema::Retry::#retry })
    });
    quote! {
        schema::Action {
            name: #name,
            request: schema::ObjectId(#request),
            response: schema::ObjectId(#response),
            effect: schema::Effect::#effect,
            idempotent: #idempotent,
            region_required: #region_required,
            rate_limit: #rate_limit,
            errors: &[#(#errors),*],
        }
    }
}

fn object(object: &schema::Object) -> TokenStream {
    let schema::Object { name, .. } = object;
    let fields = object.fields.iter().map(field);
    let rules = object.rules.iter().map(|schema::Rule { kind, fields, error }| {
        let kind = match kind {
            schema::RuleKind::AtMostOne => quote!(AtMostOne),
            schema::RuleKind::ExactlyOne => quote!(ExactlyOne),
            schema::RuleKind::AtLeastOne => quote!(AtLeastOne),
            schema::RuleKind::Requires => quote!(Requires),
        };
        quote! {
            schema::Rule { kind: schema::RuleKind::#kind, fields: &[#(#fields),*], error: #error }
        }
    });
    quote!(schema::Object { name: #name, fields: &[#(#fields),*], rules: &[#(#rules),*] })
}

fn field(field: &schema::Field) -> TokenStream {
    let schema::Field { name, list, required, secret, error, .. } = field;
    let kind = match field.kind {
        Kind::String => quote!(String),
        Kind::I64 => quote!(I64),
        Kind::U64 => quote!(U64),
        Kind::F64 => quote!(F64),
        Kind::Bool => quote!(Bool),
        Kind::Bytes => quote!(Bytes),
        Kind::Timestamp => quote!(Timestamp),
        Kind::Date => quote!(Date),
        Kind::Enum(schema::EnumId(id)) => quote!(Enum(schema::EnumId(#id))),
        Kind::Object(schema::ObjectId(id)) => quote!(Object(schema::ObjectId(#id))),
    };
    let length = option(field.length.as_ref().map(length));
    let checks = field.checks.iter().map(check);
    quote! {
        schema::Field {
            name: #name,
            kind: schema::Kind::#kind,
            list: #list,
            required: #required,
            secret: #secret,
            length: #length,
            checks: &[#(#checks),*],
            error: #error,
        }
    }
}

fn length(Length { min, max, error }: &Length) -> TokenStream {
    quote!(schema::Length { min: #min, max: #max, error: #error })
}

fn check(check: &Check) -> TokenStream {
    match check {
        Check::Length(bounds) => {
            let bounds = length(bounds);
            quote!(schema::Check::Length(#bounds))
        }
        Check::Integers { min, max, error } => {
            let min = unless(*min == i128::MIN, min, quote!(i128::MIN));
            let max = unless(*max == i128::MAX, max, quote!(i128::MAX));
            quote!(schema::Check::Integers { min: #min, max: #max, error: #error })
        }
        Check::Floats { min, max, error } => {
            let min = unless(*min == f64::MIN, min, quote!(f64::MIN));
            let max = unless(*max == f64::MAX, max, quote!(f64::MAX));
            quote!(schema::Check::Floats { min: #min, max: #max, error: #error })
        }
        Check::Pattern { pattern, error } => {
            let source = pattern.source;
            let parts = pattern.parts.iter().map(|schema::Part { class, min, max, .. }| {
                let class = class.iter().map(|(low, high)| quote!((#low, #high)));
                quote!(schema::Part::new(&[#(#class),*], #min, #max))
            });
            quote! {
                schema::Check::Pattern {
                    pattern: schema::Pattern { source: #source, parts: &[#(#parts),*] },
                    error: #error,
                }
            }
        }
    }
}

/// A bound, or by name if it is none: the number itself would fill lines.
fn unless(outermost: bool, bound: &impl ToTokens, name: TokenStream) -> TokenStream {
    if outermost { name } else { quote!(#bound) }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
