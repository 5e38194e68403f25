/*
 * The exception that the library throws.
 */
#ifndef TCAPI_BASE_ERROR_HPP
#define TCAPI_BASE_ERROR_HPP

#include "../detail/language.hpp"

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "../../tcapi.h"
#include "attempt.hpp"
#include "status.hpp"

namespace tcapi {

/// One place where a request violates the service's documents.
struct violation {
    /// Path of the value, such as "InstanceIds[3]". Empty for the request as a whole.
    std::string path;
    /// Dotted error code that the service would respond with.
    std::string code;
    /// Human-readable message.
    std::string message;
};

/// Why something failed. It contains no secrets, so all of it may be logged. what() is a summary in one
/// line, unless the message has line breaks.
class error : public std::runtime_error {
public:
    /// Parts of an error, for programs that create errors themselves, such as a test with a fake service.
    struct parts {
        /// Kind of failure.
        tcapi::status status = tcapi::status::internal;
        /// Whether the request may have run.
        tcapi::outcome outcome = tcapi::outcome::unknown;
        /// Dotted error code, or empty.
        std::string code = {};
        /// Human-readable message.
        std::string message = {};
        /// Path of the value at fault, or empty.
        std::string path = {};
        /// Request id that the service assigned, or empty.
        std::string request_id = {};
        /// HTTP status of the response, or 0.
        int http_status = 0;
        /// Number of attempts to send the request.
        unsigned attempts = 0;
        /// Why the request was not sent again.
        tcapi::stop_reason stop_reason = tcapi::stop_reason::not_retryable;
        /// What the action's documents say about sending the request again later.
        tcapi::retry_hint retry_hint = tcapi::retry_hint::none;
        /// Violations of the service's documents, if the request was refused for them.
        std::vector<violation> violations = {};
        /// Number of violations, including those that are not listed.
        std::uint32_t violation_count = 0;
        /// What each attempt did, in order: all attempts, or the last 16.
        std::vector<attempt_report> history = {};
    };

    /// Creates an error from its parts.
    explicit error(parts of)
        : std::runtime_error(in_one_line(of)), parts_(std::make_shared<const parts>(std::move(of)))
    {
    }

    /// Kind of failure.
    tcapi::status status() const noexcept { return parts_->status; }

    /// Whether the request may have run, over all attempts.
    tcapi::outcome outcome() const noexcept { return parts_->outcome; }

    /// Dotted error code, such as "InvalidInstanceId.NotFound": that of the service or, if the request was refused
    /// locally, the one that the service would respond with. Empty if there is none.
    const std::string& code() const noexcept { return parts_->code; }

    /// Human-readable message. It can contain line breaks if the service sent them.
    const std::string& message() const noexcept { return parts_->message; }

    /// Path of the value at fault, such as "InstanceIds[3]". Empty if there is none.
    const std::string& path() const noexcept { return parts_->path; }

    /// Request id that the service assigned; its support asks for it. Empty if there was no response from it.
    const std::string& request_id() const noexcept { return parts_->request_id; }

    /// HTTP status of the response. 0 if there was no response.
    int http_status() const noexcept { return parts_->http_status; }

    /// Number of attempts to send the request. 0 if it was refused before the first.
    unsigned attempts() const noexcept { return parts_->attempts; }

    /// Why the request was not sent again.
    tcapi::stop_reason stop_reason() const noexcept { return parts_->stop_reason; }

    /// What the action's documents say about sending the same request again later, for the error code of the response.
    ///
    /// The library does not act on it: a state may pass by itself, but only the program knows when, and whether it
    /// still wants the request. The hint applies to the last attempt. outcome() covers all attempts, and says whether
    /// to check first.
    tcapi::retry_hint retry_hint() const noexcept { return parts_->retry_hint; }

    /// Violations of the service's documents, if the request was refused for them. All are reported at once; code(),
    /// path() and message() are those of the first. At most 100 are listed.
    const std::vector<violation>& violations() const noexcept { return parts_->violations; }

    /// Number of violations, including those that are not listed.
    std::uint32_t violation_count() const noexcept { return parts_->violation_count; }

    /// What each attempt did, in order: all that attempts() counts, or the last 16.
    const std::vector<attempt_report>& history() const noexcept { return parts_->history; }

private:
    static std::string in_one_line(const parts& of)
    {
        std::string line = of.code;
        line += line.empty() ? "" : ": ";
        line += of.path;
        line += of.path.empty() ? "" : ": ";
        line += of.message;
        if (of.violation_count > 1)
            line += " and " + std::to_string(of.violation_count - 1) + " more";
        line += std::string(" (") + to_string(of.outcome);
        if (of.http_status != 0 && of.http_status != 200)
            line += ", HTTP " + std::to_string(of.http_status);
        if (!of.request_id.empty())
            line += ", request " + of.request_id;
        return line + ")";
    }

    // Shared, because copying an exception must not throw.
    std::shared_ptr<const parts> parts_;
};

} // namespace tcapi

#endif // TCAPI_BASE_ERROR_HPP
