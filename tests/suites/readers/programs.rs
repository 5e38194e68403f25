//! Generators of programs that make the calls of all cases, one after the other, and print the values of each response.

use std::fmt::Write;

use tcapi::schema::ObjectId;
use tcapi_codegen::Model;
use tcapi_codegen::emit::c::struct_name;
use tcapi_codegen::emit::cpp::member;
use tcapi_codegen::model::{Action, Field};

use crate::corpus::Case;
use crate::shown::{self, qualified};

/// A C program.
pub(crate) fn c(model: &Model, actions: &[&Action], cases: &[Case]) -> String {
    let mut text = format!("#include \"show.h\"\n#include <tcapi/{}.h>\n\n", model.program);
    text.push_str(&shown::in_c(model, &responses(actions)));
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
             TC_INIT(&request);\n{}    status = tc_{}_{}(client, &request, options, &response, &error);\n    \
             if (show_begin(number, status, error)) {{\n        show_key(\"response\");\n        \
             show_{snake}(response);\n    }}\n    {to}_free(response);\n    show_report(options->report);\n    \
             show_end();\n}}\n",
            action.snake,
            struct_name(model, request),
            required(model, action, |field| format!("    request.{} = \"x\";\n", field.ident)),
            model.program,
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

/// The positions of the response objects of actions.
fn responses(actions: &[&Action]) -> Vec<usize> {
    actions.iter().map(|action| action.response).collect()
}

/// A C++ program.
pub(crate) fn cpp(model: &Model, actions: &[&Action], cases: &[Case]) -> String {
    let mut text = format!("#include \"show.hpp\"\n#include <tcapi/{}.hpp>\n", model.program);
    text.push_str(&shown::in_cpp(model, &responses(actions)));
    text.push_str("\nnamespace {\n");
    for action in actions {
        let _ = write!(
            text,
            "\nvoid call_{0}(const tcapi::client& client, int number, const tcapi::call_options& options)\n{{\n    \
             {1} request;\n{2}    show(number, [&] {{ return {3}(client, request, options); }}, \
             options.report);\n}}\n",
            action.snake,
            qualified(model, &model.objects[action.request].snake),
            required(model, action, |field| format!("    request.{} = \"x\";\n", member(field))),
            qualified(model, &action.snake),
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

/// A Go program.
pub(crate) fn go(model: &Model, actions: &[&Action], cases: &[Case]) -> String {
    let calls = actions.iter().map(|action| {
        let request =
            required(model, action, |field| format!("{}: tcapi.Ptr(\"x\"), ", field.name));
        format!("call({0}.{1}, &{0}.{1}Request{{{request}}})", model.program, action.name)
    });
    let calls: Vec<String> = calls.collect();
    let (name, calls, numbers) = (&model.program, calls.join(", "), numbers(cases));
    format!(
        r#"package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/internal/packed"
	"tcapi.internal/tcapi/{name}"
)

type seen = map[string]any

func call[Request, Response any](function func(context.Context, tcapi.Caller, *Request, ...tcapi.CallOption) (*Response, error), request *Request) func(*tcapi.Client, int) seen {{
	return func(client *tcapi.Client, number int) seen {{
		var report tcapi.Report
		var text json.RawMessage
		response, err := function(context.Background(), client, request, tcapi.WithRegion(fmt.Sprintf("case-%d", number)),
			tcapi.WithMaxAttempts(1), tcapi.WithReport(&report), tcapi.WithResponseJSON(&text))
		seen := seen{{"example": number, "status": "TC_OK", "oddity_count": report.OddityCount}}
		lines := ""
		for _, one := range report.Oddities {{
			lines += one.Path + ": " + one.Found + "\n"
		}}
		seen["oddities"] = lines
		var fault *tcapi.Error
		if errors.As(err, &fault) {{
			seen["status"] = "TC_ERR_" + fault.Status.String()
			seen["outcome"] = fault.Outcome.String()
			seen["code"], seen["path"], seen["message"] = fault.Code, fault.Path, fault.Message
			seen["request_id"], seen["attempts"] = fault.RequestID, fault.Attempts
		}} else {{
			seen["response"] = response
			// Pages and waits read it from its text.
			again := new(Response)
			if err := packed.ReadText(text, any(again).(packed.Target)); err != nil || !reflect.DeepEqual(again, response) {{
				panic(fmt.Sprintf("%v: %+v of %s", err, again, text))
			}}
		}}
		return seen
	}}
}}

func main() {{
	calls := []func(*tcapi.Client, int) seen{{{calls}}}
	client, err := tcapi.NewClient(tcapi.WithEndpoint(os.Args[1]), tcapi.WithCredentials("id", "key"))
	if err != nil {{
		panic(err)
	}}
	defer client.Close()
	to := json.NewEncoder(os.Stdout)
	for number, action := range []int{{{numbers}}} {{
		if err := to.Encode(calls[action](client, number)); err != nil {{
			panic(err)
		}}
	}}
}}
"#
    )
}

/// The texts for the required fields of a request.
fn required(model: &Model, action: &Action, give: impl Fn(&Field) -> String) -> String {
    let object = action.request;
    let fields = model.objects[object]
        .fields
        .iter()
        .zip(model.descriptor.object(ObjectId::at(object)).fields());
    fields.filter(|(_, known)| known.required).map(|(field, _)| give(field)).collect()
}

/// The actions of the cases, by number.
fn numbers(cases: &[Case]) -> String {
    let numbers: Vec<String> = cases.iter().map(|case| case.action.to_string()).collect();
    numbers.join(", ")
}
