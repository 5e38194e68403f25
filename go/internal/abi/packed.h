/*
 * Calls in one buffer, for bindings of other languages: C and C++ programs have no use for it.
 *
 * Made from the sources by `cargo xtask gen`: do not edit. tcapi.h says what holds for all of it.
 */

#ifndef TCAPI_BASE_PACKED_H
#define TCAPI_BASE_PACKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "tcapi.h"

/**
 * How a packed call's buffer is divided: its texts stand one behind the other in the order of these
 * lengths, in bytes, without anything between or behind them. Make it with TC_INIT().
 */
typedef struct tc_packed_call {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Length of the service's name, such as "cvm".
     */
    size_t service_len;
    /**
     * Length of its version, such as "2017-03-12".
     */
    size_t version_len;
    /**
     * Length of the action's name, such as "RebootInstances".
     */
    size_t action_len;
    /**
     * Length of the region, such as "ap-guangzhou". 0: the client's.
     */
    size_t region_len;
    /**
     * Length of the language of messages, "en-US" or "zh-CN". 0: the client's.
     */
    size_t language_len;
    /**
     * Length of the JSON object of the parameters.
     */
    size_t request_len;
    /**
     * The time for the whole call in milliseconds, at most 86400000. 0: the client's.
     */
    uint32_t timeout_ms;
    /**
     * How many attempts the call may have, at most 100. 0: the client's number.
     */
    uint32_t max_attempts;
    /**
     * How the response is returned. 0: as it came, {"Response":{…}}. 1: decoded by the action's spec, in the form
     * that tc_call_packed() describes.
     */
    uint32_t response_form;
    /**
     * How strictly the request is checked: a tc_validation. 0: as the client is set to.
     */
    int validation;
    /**
     * The time for connecting to one address in milliseconds, at most 86400000. 0: the client's.
     */
    uint32_t connect_timeout_ms;
    /**
     * Length of the endpoint, as of tc_call_options. 0: the client's. It stands behind the request.
     */
    size_t endpoint_len;
    /**
     * Length of the headers that are added, as of tc_call_options: a line "Name: value" with a line feed for each. 0:
     * none. They stand behind the endpoint.
     */
    size_t headers_len;
    /**
     * Length of the trace id of tc_call_options: the last of the texts. 0: there is none.
     */
    size_t trace_id_len;
    /**
     * Not 0: the response's text is returned too, beside what it was decoded to.
     */
    uint32_t response_json;
} tc_packed_call;

/**
 * What came of a packed call. Make it with TC_INIT(); the library fills it, on failure too. Its texts
 * stand one behind the other in the order of these lengths, in bytes; none ends with a NUL.
 */
typedef struct tc_packed_answer {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The texts, if they did not fit into the caller's buffer; to be freed with tc_packed_answer_free().
     * NULL: they stand in the caller's buffer.
     */
    char *texts;
    /**
     * Length of the response: of the whole answer, {"Response":{…}}, or of what it was decoded to. 0 on failure.
     */
    size_t response_len;
    /**
     * Length of the dotted code, as of tc_error_code().
     */
    size_t code_len;
    /**
     * Length of what was wrong, as of tc_error_message().
     */
    size_t message_len;
    /**
     * Length of the path of the value at fault, as of tc_error_path().
     */
    size_t path_len;
    /**
     * Length of the id that the service gave the request, on success too. 0 if it did not answer.
     */
    size_t request_id_len;
    /**
     * TC_OUTCOME_DONE if the call succeeded; otherwise whether anything may have happened.
     */
    tc_outcome outcome;
    /**
     * As of tc_error_http_status().
     */
    int32_t http_status;
    /**
     * How many times the request was sent or tried to be sent.
     */
    uint32_t attempts;
    /**
     * Why it was not sent once more, if the call failed.
     */
    tc_stop stop;
    /**
     * As of tc_call_report.
     */
    uint64_t total_us;
    /**
     * As of tc_call_report.
     */
    uint64_t waited_us;
    /**
     * As of tc_call_report.
     */
    uint64_t connected_us;
    /**
     * As of tc_call_report.
     */
    uint64_t handshaken_us;
    /**
     * As of tc_call_report.
     */
    uint64_t first_byte_us;
    /**
     * As of tc_call_report.
     */
    uint64_t last_attempt_us;
    /**
     * Length of the host that the last attempt went to, as of tc_call_report.
     */
    size_t endpoint_len;
    /**
     * As of tc_error_retry_hint().
     */
    tc_retry_hint retry_hint;
    /**
     * As of tc_call_report.
     */
    uint32_t oddity_count;
    /**
     * Length of the lines of the oddities, as of tc_call_report.
     */
    size_t oddities_len;
    /**
     * As of tc_error_violation_count() on failure, and as of tc_call_report on success.
     */
    uint32_t violation_count;
    /**
     * Length of the violations: for each of the first 100, on failure and on success, path,
     * code and message, each with a NUL behind it. They have none in them.
     */
    size_t violations_len;
    /**
     * Length of what the attempts did, if the call failed. It is a JSON array with an object for
     * each that tc_error_attempt_at() has. Its members are those of tc_attempt_report but for struct_size.
     */
    size_t history_len;
    /**
     * Length of the response's text, {"Response":{…}}, if the call asked for it and succeeded: the last of the texts.
     */
    size_t response_json_len;
} tc_packed_answer;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The same as tc_call() for bindings of other languages, where each crossing into C and each piece of
 * memory that must keep its place has a price: all that goes in is in one buffer, and all that comes out is
 * in another of the caller's, if it fits.
 *
 * `call` divides the `texts_len` bytes at `texts`. `cancel` may be NULL. `answer` says how what came of it,
 * reason of a failure included, stands in the `buffer_len` bytes at `buffer`; `buffer` may be NULL if
 * `buffer_len` is 0. What does not fit there whole is all in memory of the library's own; see
 * tc_packed_answer. Nothing is filled if `call` or `answer` is NULL or was not made with TC_INIT(); that is
 * TC_ERR_INVALID_ARGUMENT.
 *
 * With `response_form` 1 the response is decoded as for a generated function of C: known members only, each of the
 * type that the spec says, none null; docs/responses.md has the rules. It is then one object, without "Response"
 * around it and with its RequestId as the last member. Numbers have the byte order of the machine, and nothing is
 * aligned. An object is its members and 4 zero bytes; a member is the length of its name (uint32_t, not 0), the
 * name, and a value. Where a member is there twice, the last counts. A value is a letter and
 *
 * - `t`, a text: its length in bytes (uint32_t) and UTF-8;
 * - `y`, bytes: their number (uint32_t) and they themselves;
 * - `i`, `u`, `f`: an int64_t, a uint64_t, a double;
 * - `b`: a byte, 0 or 1;
 * - `o`: an object;
 * - `l`, a list: the number of its items (uint32_t) and a value for each.
 *
 * An action that this version of the library has no spec of is TC_ERR_UNSUPPORTED then, and nothing is sent.
 */
tc_status tc_call_packed(const tc_client *client,
                         const struct tc_packed_call *call,
                         const char *texts,
                         size_t texts_len,
                         const tc_cancel *cancel,
                         struct tc_packed_answer *answer,
                         char *buffer,
                         size_t buffer_len);

/**
 * Frees the texts of an answer that did not fit into the caller's buffer, and forgets them. Does nothing
 * for one that did, and for NULL.
 */
void tc_packed_answer_free(struct tc_packed_answer *answer);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* TCAPI_BASE_PACKED_H */
