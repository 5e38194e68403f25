//! Names in C.

use proc_macro2::Ident;
use quote::format_ident;

use crate::emit::program_names::ProgramNames;
use crate::model::{Action, Enum, EnumValue, Model, Object};
use crate::naming;

/// The names that prose uses for C.
pub(super) fn program_names(model: &Model) -> ProgramNames {
    ProgramNames::new(
        model,
        |of, at| model.objects[of].fields[at].ident.clone(),
        |action| format!("{}()", function_name(model, &model.actions[action])),
        |code| error_macro(model, code),
        |of, at| value_macro(model, &model.enums[of], &model.enums[of].values[at]),
    )
}

/// The macro of an error code.
pub fn error_macro(model: &Model, code: &str) -> String {
    format!("TC_{}_{}", model.program.to_uppercase(), naming::error_macro(code))
}

/// The function of an action.
pub(crate) fn function_name(model: &Model, action: &Action) -> String {
    format!("tc_{}_{}", model.program, action.snake)
}

/// The macro of a value of an enumeration.
pub fn value_macro(model: &Model, one: &Enum, value: &EnumValue) -> String {
    format!("TC_{}_{}_{}", model.program, one.snake, value.snake).to_uppercase()
}

/// The prefix of the names of a service's structs.
pub(super) fn struct_prefix(model: &Model) -> String {
    format!("tc_{}_", model.program)
}

/// The name of an object's struct.
pub fn struct_name(model: &Model, object: &Object) -> String {
    struct_prefix(model) + &object.snake
}

pub(super) fn type_name(model: &Model, object: &Object) -> Ident {
    format_ident!("{}", struct_name(model, object))
}
