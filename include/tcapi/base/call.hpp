/*
 * What one call has of its own, and what it says of itself.
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

/// A value of a response that is not of the type that the action's spec says.
struct oddity {
    /// Where it is, such as "InstanceSet[0].CPU".
    std::string path;
    /// What was found, in place of what, and what was done with it, such as "a string in place of an integer of
    /// 64 bits, converted". The value itself is never in it.
    std::string found;
};

/// What a call did, whether it succeeded or failed: put its address into the options of a call. One report is
/// for one call at a time.
class call_report {
public:
    /// A report of nothing yet.
    call_report() noexcept { TC_INIT(&report_); }

    /// A report that the C library filled.
    explicit call_report(const tc_call_report& filled) noexcept : report_(detail::known_part(filled)) {}

    /// How many times the request was sent or tried to be sent.
    unsigned attempts() const noexcept { return report_.attempts; }
    /// Why it was not sent once more, if the call failed.
    tcapi::stop stopped() const noexcept { return static_cast<tcapi::stop>(report_.stop); }
    /// From the call's beginning to its end.
    std::chrono::microseconds total() const noexcept { return detail::us(report_.total_us); }
    /// The part of it spent waiting: for a permit, and between attempts.
    std::chrono::microseconds waited() const noexcept { return detail::us(report_.waited_us); }
    /// From the last attempt's beginning until there was a TCP connection, its host looked up. 0 on a kept
    /// connection, and if there was none.
    std::chrono::microseconds connected() const noexcept { return detail::us(report_.connected_us); }
    /// From the last attempt's beginning until the TLS handshake was done. 0 on a kept connection, over
    /// plain HTTP, and if it was not.
    std::chrono::microseconds handshaken() const noexcept { return detail::us(report_.handshaken_us); }
    /// From the last attempt's beginning to the first byte of the answer. 0 if none came.
    std::chrono::microseconds first_byte() const noexcept { return detail::us(report_.first_byte_us); }
    /// How long the last attempt took.
    std::chrono::microseconds last_attempt() const noexcept { return detail::us(report_.last_attempt_us); }
    /// The id that the service gave the request. Empty if it did not answer.
    std::string request_id() const { return report_.request_id; }
    /// The host that the last attempt went to, with its port unless it is the scheme's own.
    std::string endpoint() const { return report_.endpoint; }
    /// How many values of the response were not of the types that the action's spec says. Each was converted or
    /// left out. 0 for a call by JSON, where nothing is converted, and if the call failed.
    std::uint32_t oddity_count() const noexcept { return report_.oddity_count; }
    /// The first of these, at most 16.
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

    /// In how many places the service's documents do not allow the request, which was sent all the same: see
    /// validation::warn. 0 with any other setting.
    std::uint32_t violation_count() const noexcept { return report_.violation_count; }
    /// What became of the call: done if it succeeded, otherwise as of the error.
    tcapi::outcome outcome() const noexcept { return static_cast<tcapi::outcome>(report_.outcome); }

    /// The report for functions of the C library.
    tc_call_report* get() noexcept { return &report_; }

private:
    tc_call_report report_;
};

/// A header that a call adds to its request, such as one that a gateway asks for. It is not signed, and is sent with each
/// attempt.
struct header {
    /// The name: a token of RFC 9110, and none that the library or HTTP itself sets, such as "Host", "Authorization",
    /// "Content-Type", "User-Agent" and all that begin with "X-TC-".
    std::string name;
    /// The value: printable ASCII without a space at either end. It may be a secret: it is in no error and no line of the
    /// log.
    std::string value;
};

/// What one call has of its own. What is not set is the client's.
struct call_options {
    /// The region, such as "ap-guangzhou".
    std::optional<std::string> region = {};
    /// The language of messages, "en-US" or "zh-CN".
    std::optional<std::string> language = {};
    /// The time for the whole call, from 1 ms to a day.
    std::optional<std::chrono::milliseconds> timeout = {};
    /// Ends the call when it is fired.
    std::optional<cancel_token> cancel = {};
    /// How many attempts the call may have, the first included: 1 to 100.
    std::optional<std::uint32_t> max_attempts = {};
    /// Filled with what the call did, also when it throws. It has to live until the call is over.
    call_report* report = nullptr;
    /// How strictly the request is checked.
    std::optional<tcapi::validation> validation = {};
    /// Trace id of the call, which is sent in the header X-TC-TraceId with each of its attempts: 1 to 128 visible
    /// characters of ASCII without blanks, such as a UUID. It is shown in events and log lines.
    std::optional<std::string> trace_id = {};
    /// The time for connecting to one address, from 1 ms to a day.
    std::optional<std::chrono::milliseconds> connect_timeout = {};
    /// Where the request goes, as of config::endpoint() but without a zone, in place of the client's hosts. It is what
    /// is signed, too; a finance region's own host is not used.
    std::optional<std::string> endpoint = {};
    /// Headers that are added to the request: at most 64, of 8 KiB together.
    std::vector<header> headers = {};
    /// Filled with the text of the response, {"Response":{…}}, beside what a typed call decodes it to; empty if the call
    /// throws. It may hold secrets. It has to live until the call is over.
    std::string* response_json = nullptr;
};

namespace detail {

/// What options of the library point to.
class options_memory {
public:
    options_memory() = default;
    options_memory(const options_memory&) = delete;
    options_memory& operator=(const options_memory&) = delete;
    ~options_memory() { tc_string_free(response_json); }

    /// Hands out what a call that succeeded has filled.
    void hand_out(const call_options& options) const
    {
        if (options.response_json != nullptr && response_json != nullptr)
            *options.response_json = response_json;
    }

    std::vector<tc_header> headers{};
    char* response_json = nullptr;
};

/// Options as the library takes them. They point into what they are made from, and into `memory`.
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
        // 0 would be the client's, which is not what the caller said.
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

/// The options of each call of several, as the library takes them.
class options_of_calls {
public:
    explicit options_of_calls(const call_options& options) : own_(to_c(options, memory_)) {}

    /// They live as long as this.
    const tc_call_options* get() const noexcept { return &own_; }

private:
    options_memory memory_{};
    tc_call_options own_;
};

} // namespace detail

} // namespace tcapi

#endif // TCAPI_BASE_CALL_HPP
