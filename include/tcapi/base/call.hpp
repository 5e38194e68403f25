/*
 * Options of a call, and the report of what it did.
 */
#ifndef TCAPI_BASE_CALL_HPP
#define TCAPI_BASE_CALL_HPP

#include "../detail/language.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "../../tcapi.h"
#include "../detail/own.hpp"
#include "attempt.hpp"
#include "cancel.hpp"
#include "status.hpp"
#include "validation.hpp"

namespace tcapi {

/// A value of a response whose type differs from the action's spec.
struct oddity {
    /// Path of the value, such as "InstanceSet[0].CPU".
    std::string path;
    /// What was found, what was expected, and how it was handled, such as "a string in place of an integer of 64 bits,
    /// converted". It never contains the value itself.
    std::string found;
};

/// What a call did, whether it succeeded or failed. Put its address into the options of a call. A report serves one
/// call at a time.
class call_report {
public:
    /// Creates an empty report.
    call_report() noexcept { TC_INIT(&report_); }

    /// Creates a report from one that the C library filled.
    explicit call_report(const tc_call_report& filled) noexcept : report_(detail::known_part(filled)) {}

    /// Number of attempts to send the request.
    unsigned attempts() const noexcept { return report_.attempts; }
    /// Why the request was not sent again, if the call failed.
    tcapi::stop_reason stop_reason() const noexcept { return static_cast<tcapi::stop_reason>(report_.stop_reason); }
    /// Duration of the call.
    std::chrono::microseconds total() const noexcept { return detail::us(report_.total_us); }
    /// The part of it spent waiting for permits and between attempts.
    std::chrono::microseconds waited() const noexcept { return detail::us(report_.waited_us); }
    /// Time from the start of the last attempt until the TCP connection was established, including the lookup of the
    /// host. 0 on a reused connection, and if there was no connection.
    std::chrono::microseconds connected() const noexcept { return detail::us(report_.connected_us); }
    /// Time from the start of the last attempt until the TLS handshake was complete. 0 on a reused connection, over
    /// plain HTTP, and if it was not completed.
    std::chrono::microseconds handshaken() const noexcept { return detail::us(report_.handshaken_us); }
    /// Time from the start of the last attempt to the first byte of the response. 0 if there was none.
    std::chrono::microseconds first_byte() const noexcept { return detail::us(report_.first_byte_us); }
    /// Duration of the last attempt.
    std::chrono::microseconds last_attempt() const noexcept { return detail::us(report_.last_attempt_us); }
    /// Request id that the service assigned. Empty if there was no response from it.
    std::string request_id() const { return report_.request_id; }
    /// Host of the last attempt, with its port unless that is the default of the scheme.
    std::string endpoint() const { return report_.endpoint; }
    /// Number of values of the response whose types differ from the action's spec. Each was converted or left out. 0
    /// for a call by JSON, where nothing is converted, and if the call failed.
    std::uint32_t oddity_count() const noexcept { return report_.oddity_count; }
    /// Returns the first of these values, at most 16.
    std::vector<oddity> oddities() const
    {
        std::vector<oddity> listed;
        std::istringstream lines(report_.oddities);
        for (std::string line; std::getline(lines, line);) {
            const std::size_t colon = line.find(": ");
            if (colon != std::string::npos)
                listed.push_back({line.substr(0, colon), line.substr(colon + 2)});
        }
        return listed;
    }

    /// Number of violations of the service's documents in the request, which was sent nevertheless: see
    /// validation::warn. 0 with any other setting.
    std::uint32_t violation_count() const noexcept { return report_.violation_count; }
    /// Outcome of the call: done if it succeeded, otherwise that of the error.
    tcapi::outcome outcome() const noexcept { return static_cast<tcapi::outcome>(report_.outcome); }

    /// Returns the report, for functions of the C library.
    tc_call_report* get() noexcept { return &report_; }

private:
    tc_call_report report_;
};

/// A header that a call adds to its request, such as one that a gateway requires. It is not signed, and is sent with
/// each attempt.
struct header {
    /// Name: a token of RFC 9110, other than those that the library or HTTP itself sets, such as "Host",
    /// "Authorization", "Content-Type", "User-Agent" and all that begin with "X-TC-".
    std::string name;
    /// Value: printable ASCII without leading or trailing spaces. It may be a secret: errors and log lines do not
    /// contain it.
    std::string value;
};

/// Options of one call. Those that are not set default to the client's settings. With a value out of its range, the
/// call throws status::invalid_argument, and nothing is sent.
struct call_options {
    /// Region, such as "ap-guangzhou".
    std::optional<std::string> region = {};
    /// Language of messages, "en-US" or "zh-CN".
    std::optional<std::string> language = {};
    /// Timeout of the whole call, 1 ms to a day.
    std::optional<std::chrono::milliseconds> timeout = {};
    /// Cancels the call when it is fired.
    std::optional<cancel_token> cancel = {};
    /// Maximum number of attempts, the first included: 1 to 100.
    std::optional<std::uint32_t> max_attempts = {};
    /// Filled with what the call did, also when it throws. It must outlive the call.
    call_report* report = nullptr;
    /// How strictly the request is validated.
    std::optional<tcapi::validation> validation = {};
    /// Trace id of the call, which is sent in the header X-TC-TraceId with each attempt: 1 to 128 visible ASCII
    /// characters without spaces, such as a UUID. Events and log lines show it.
    std::optional<std::string> trace_id = {};
    /// Timeout for connecting to one address, 1 ms to a day.
    std::optional<std::chrono::milliseconds> connect_timeout = {};
    /// Endpoint of the request, which replaces the client's hosts: as for config::endpoint(), but without a zone. It is
    /// also the host that is signed. The host of a finance region is not used.
    std::optional<std::string> endpoint = {};
    /// Headers that are added to the request: at most 64, of at most 8 KiB in total.
    std::vector<header> headers = {};
    /// Filled with the text of the response, {"Response":{…}}, in addition to the decoded result of a typed call. Empty
    /// if the call throws. It may contain secrets. It must outlive the call.
    std::string* response_json = nullptr;
};

namespace detail {

/// Memory that the options of the C library point to.
class options_memory {
public:
    options_memory() = default;
    options_memory(const options_memory&) = delete;
    options_memory& operator=(const options_memory&) = delete;
    ~options_memory() { tc_string_free(response_json); }

    /// Copies out what a successful call has filled.
    void hand_out(const call_options& options) const
    {
        if (options.response_json != nullptr && response_json != nullptr)
            *options.response_json = response_json;
    }

    std::vector<tc_header> headers{};
    char* response_json = nullptr;
};

/// Converts options to those of the C library. The result points into `options` and into `memory`.
inline tc_call_options to_c(const call_options& options, options_memory& memory)
{
    std::vector<tc_header>& headers = memory.headers;
    tc_call_options made = {};
    made.struct_size = sizeof made;
    if (options.region)
        made.region = argument(*options.region, "options.region");
    if (options.language)
        made.language = argument(*options.language, "options.language");
    if (options.timeout) {
        made.timeout_ms = milliseconds(*options.timeout);
        // 0 means the client's timeout, which is not what the caller asked for.
        if (made.timeout_ms == 0)
            refuse_argument("options.timeout is not in 1 ms to a day");
    }
    if (options.cancel)
        made.cancel = options.cancel->get();
    if (options.max_attempts) {
        made.max_attempts = *options.max_attempts;
        if (made.max_attempts == 0)
            refuse_argument("options.max_attempts is not in 1 to 100");
    }
    if (options.report != nullptr)
        made.report = options.report->get();
    if (options.validation)
        made.validation = static_cast<int>(*options.validation);
    if (options.trace_id)
        made.trace_id = argument(*options.trace_id, "options.trace_id");
    if (options.connect_timeout) {
        made.connect_timeout_ms = milliseconds(*options.connect_timeout);
        if (made.connect_timeout_ms == 0)
            refuse_argument("options.connect_timeout is not in 1 ms to a day");
    }
    if (options.endpoint)
        made.endpoint = argument(*options.endpoint, "options.endpoint");
    headers.clear();
    for (const header& one : options.headers)
        headers.push_back({argument(one.name, "options.headers.name"), argument(one.value, "options.headers.value")});
    made.headers = headers.data();
    made.headers_len = headers.size();
    if (options.response_json != nullptr) {
        options.response_json->clear();
        made.response_json = &memory.response_json;
    }
    return made;
}

/// Options of each call of a procedure of several calls, as the C library takes them.
class options_of_calls {
public:
    explicit options_of_calls(const call_options& options) : own_(to_c(options, memory_)) {}

    /// Returns the options, which live as long as this object.
    const tc_call_options* get() const noexcept { return &own_; }

private:
    options_memory memory_{};
    tc_call_options own_;
};

} // namespace detail

} // namespace tcapi

#endif // TCAPI_BASE_CALL_HPP
