/*
 * Calls in one buffer, for bindings of other languages. C and C++ programs do not need it.
 *
 * Made from the sources by `cargo xtask gen`: do not edit. tcapi.h describes what applies to all functions.
 */

#ifndef TCAPI_BASE_PACKED_H
#define TCAPI_BASE_PACKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "../../tcapi.h"

/**
 * Lengths of a packed call's texts, and its options. The texts follow each other in the order of these lengths, in
 * bytes, with nothing between or after them. Initialise it with TC_INIT().
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
     * Length of the service's version, such as "2017-03-12".
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
     * Timeout of the whole call in milliseconds, at most 86400000. 0: the client's.
     */
    uint32_t timeout_ms;
    /**
     * Maximum number of attempts, at most 100. 0: the client's.
     */
    uint32_t max_attempts;
    /**
     * Form of the response. 0: as received, {"Response":{…}}. 1: decoded by the action's spec, in the form that
     * tc_call_packed() describes.
     */
    uint32_t response_form;
    /**
     * How strictly the request is validated: a tc_validation. 0: the client's setting.
     */
    int validation;
    /**
     * Timeout for connecting to one address in milliseconds, at most 86400000. 0: the client's.
     */
    uint32_t connect_timeout_ms;
    /**
     * Length of the endpoint, as for tc_call_options. 0: the client's. The text follows the request.
     */
    size_t endpoint_len;
    /**
     * Length of the headers that are added, as for tc_call_options: for each a line "Name: value" with a line feed.
     * 0: none. The text follows the endpoint.
     */
    size_t headers_len;
    /**
     * Length of the trace id, as for tc_call_options. 0: none. It is the last of the texts.
     */
    size_t trace_id_len;
    /**
     * Not 0: the response's text is returned too, in addition to its decoded form.
     */
    uint32_t response_json;
} tc_packed_call;

/**
 * Result of a packed call. Initialise it with TC_INIT(); the library fills it, also on failure. Its texts follow
 * each other in the order of these lengths, in bytes; none ends with a NUL.
 */
typedef struct tc_packed_response {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The texts, if they did not fit into the caller's buffer, to be freed with tc_packed_response_free(). NULL: they
     * are in the caller's buffer.
     */
    char *texts;
    /**
     * Length of the response: the whole text, {"Response":{…}}, or its decoded form. 0 on failure.
     */
    size_t response_len;
    /**
     * Length of the dotted code, as for tc_error_code().
     */
    size_t code_len;
    /**
     * Length of the message, as for tc_error_message().
     */
    size_t message_len;
    /**
     * Length of the path of the value at fault, as for tc_error_path().
     */
    size_t path_len;
    /**
     * Length of the request id that the service assigned, also on success. 0 if the service did not respond.
     */
    size_t request_id_len;
    /**
     * Outcome of the call: TC_OUTCOME_DONE if it succeeded, otherwise as for tc_error_outcome().
     */
    tc_outcome outcome;
    /**
     * As for tc_error_http_status().
     */
    int32_t http_status;
    /**
     * Number of attempts that sent the request, or tried to.
     */
    uint32_t attempts;
    /**
     * Reason why the call was not retried, if it failed.
     */
    tc_stop_reason stop_reason;
    /**
     * As for tc_call_report.
     */
    uint64_t total_us;
    /**
     * As for tc_call_report.
     */
    uint64_t waited_us;
    /**
     * As for tc_call_report.
     */
    uint64_t connected_us;
    /**
     * As for tc_call_report.
     */
    uint64_t handshaken_us;
    /**
     * As for tc_call_report.
     */
    uint64_t first_byte_us;
    /**
     * As for tc_call_report.
     */
    uint64_t last_attempt_us;
    /**
     * Length of the host of the last attempt, as for tc_call_report.
     */
    size_t endpoint_len;
    /**
     * As for tc_error_retry_hint().
     */
    tc_retry_hint retry_hint;
    /**
     * As for tc_call_report.
     */
    uint32_t oddity_count;
    /**
     * Length of the lines of the oddities, as for tc_call_report.
     */
    size_t oddities_len;
    /**
     * As for tc_error_violation_count() on failure, and as for tc_call_report on success.
     */
    uint32_t violation_count;
    /**
     * Length of the violations, on failure and on success: path, code and message of each of the first 100, each
     * followed by a NUL. They contain no NUL themselves.
     */
    size_t violations_len;
    /**
     * Length of the reports of the attempts, if the call failed: a JSON array with an object for each attempt that
     * tc_error_attempt_at() has. Its members are those of tc_attempt_report except struct_size.
     */
    size_t history_len;
    /**
     * Length of the response's text, {"Response":{…}}, if the call requested it and succeeded. It is the last of the
     * texts.
     */
    size_t response_json_len;
} tc_packed_response;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes a call like tc_call(), for bindings of other languages, in which each call into C and each piece of pinned
 * memory is expensive: all input is in one buffer, and all output is in another buffer of the caller's, if it fits.
 *
 * `call` divides the `texts_len` bytes at `texts`. `cancel` may be NULL. `response` describes how the result,
 * including the reason of a failure, is laid out in the `buffer_len` bytes at `buffer`; `buffer` may be NULL if
 * `buffer_len` is 0. If the result does not fit as a whole, all of it is in memory that the library allocates: see
 * tc_packed_response. If `call` or `response` is NULL or was not initialised with TC_INIT(), the function returns
 * TC_ERR_INVALID_ARGUMENT and fills nothing.
 *
 * With `response_form` 1 the response is decoded as for a generated function of C: known members only, each of the
 * type that the spec says, none null; docs/responses.md has the rules. It is then one object, without "Response"
 * around it and with its RequestId as the last member. Numbers have the byte order of the machine, and nothing is
 * aligned. An object is its members and 4 zero bytes; a member is the length of its name (uint32_t, not 0), the
 * name, and a value. If a member occurs twice, the last one counts. A value is a letter and
 *
 * - `t`, a text: its length in bytes (uint32_t) and UTF-8;
 * - `y`, bytes: their number (uint32_t) and the bytes;
 * - `i`, `u`, `f`: an int64_t, a uint64_t, a double;
 * - `b`: a byte, 0 or 1;
 * - `o`: an object;
 * - `l`, a list: the number of its items (uint32_t) and a value for each.
 *
 * If this version of the library has no spec of the action, the function then returns TC_ERR_UNSUPPORTED, and
 * nothing is sent.
 */
tc_status tc_call_packed(const tc_client *client,
                         const struct tc_packed_call *call,
                         const char *texts,
                         size_t texts_len,
                         const tc_cancel *cancel,
                         struct tc_packed_response *response,
                         char *buffer,
                         size_t buffer_len);

/**
 * Frees the texts of a response that did not fit into the caller's buffer, and sets `texts` to NULL. Does nothing for
 * a response that did fit, and for NULL.
 */
void tc_packed_response_free(struct tc_packed_response *response);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* TCAPI_BASE_PACKED_H */
