//! Programs that make the calls of all cases, one after the other, and print what they see of each.

use std::fmt::Write;

use tcapi_codegen::Model;
use tcapi_codegen::emit::c::struct_name;
use tcapi_codegen::model::Action;

use crate::corpus::Case;
use crate::shown::{self, qualified};

/// A program of C.
pub(crate) fn c(model: &Model, actions: &[&Action], cases: &[Case]) -> String {
    let mut text = format!("#include \"show.h\"\n#include <tcapi/{}.h>\n\n", model.name);
    text.push_str(&shown::in_c(model));
    text.push_str(
        "\nstatic void show_report(const tc_call_report *report)\n{\n    show_key(\"oddity_count\");\n    \
         show_u64(report->oddity_count);\n    show_key(\"oddities\");\n    show_text(report->oddities);\n}\n",
    );
    for action in actions {
        let [request, response] = [action.request, action.response].map(|at| &model.objects[at]);
        let (to, snake) = (struct_name(model, response), &response.snake);
        let _ = write!(
            text,
            "\nstatic void call_{}(const tc_client *client, int number, const tc_call_options *options)\n{{\n    \
             {} request;\n    {to} *response = NULL;\n    tc_error *error = NULL;\n    tc_status status;\n\n    \
             TC_INIT(&request);\n    status = tc_{}_{}(client, &request, options, &response, &error);\n    \
             if (show_begin(number, status, error)) {{\n        show_key(\"response\");\n        \
             show_{snake}(response);\n    }}\n    {to}_free(response);\n    show_report(options->report);\n    \
             show_end();\n}}\n",
            action.snake,
            struct_name(model, request),
            model.name,
            action.snake,
        );
    }
    let calls = actions.iter().map(|action| format!("call_{}", action.snake)).collect::<Vec<_>>();
    let _ = write!(
        text,
        "\nint main(int argc, char **argv)\n{{\n    static void (*const calls[])(const tc_client *, int, const \
         tc_call_options *) = {{{}}};\n    static const int cases[] = {{{}}};\n    tc_client *client;\n\n    \
         CHECK(argc == 2);\n    client = check_client(argv[1]);\n    for (int at = 0; at < (int)(sizeof cases / \
         sizeof *cases); at++) {{\n        char region[30];\n        tc_call_report report;\n        \
         tc_call_options options;\n\n        snprintf(region, sizeof region, \"case-%d\", at);\n        \
         TC_INIT(&report);\n        options = example_options(region);\n        options.max_attempts = 1;\n        \
         options.report = &report;\n        calls[cases[at]](client, at, &options);\n    }}\n    \
         tc_client_free(client);\n    return 0;\n}}\n",
        calls.join(", "),
        numbers(cases),
    );
    text
}

/// A program of C++.
pub(crate) fn cpp(model: &Model, actions: &[&Action], cases: &[Case]) -> String {
    let mut text = format!("#include \"show.hpp\"\n#include <tcapi/{}.hpp>\n", model.name);
    text.push_str(&shown::in_cpp(model));
    text.push_str("\nnamespace {\n");
    for action in actions {
        let _ = write!(
            text,
            "\nvoid call_{0}(const tcapi::client& client, int number, const tcapi::call_options& options)\n{{\n    \
             const {1} request;\n    show(number, [&] {{ return {0}(client, request, options); }}, \
             options.report);\n}}\n",
            action.snake,
            qualified(model, &model.objects[action.request].snake),
        );
    }
    let calls = actions.iter().map(|action| format!("call_{}", action.snake)).collect::<Vec<_>>();
    let _ = write!(
        text,
        "\n}} // namespace\n\nint main(int argc, char** argv)\n{{\n    CHECK(argc == 2);\n    static void (*const \
         calls[])(const tcapi::client&, int, const tcapi::call_options&) = {{{}}};\n    static const int cases[] = \
         {{{}}};\n    const tcapi::client client(check_config(argv[1]));\n    int number = 0;\n    for (const int \
         action : cases) {{\n        tcapi::call_report report;\n        tcapi::call_options options;\n        \
         options.region = \"case-\" + std::to_string(number);\n        options.max_attempts = 1;\n        \
         options.report = &report;\n        calls[action](client, number++, options);\n    }}\n    return \
         0;\n}}\n",
        calls.join(", "),
        numbers(cases),
    );
    text
}

/// The actions of the cases, by number.
fn numbers(cases: &[Case]) -> String {
    let numbers: Vec<String> = cases.iter().map(|case| case.action.to_string()).collect();
    numbers.join(", ")
}
