/*
 * The exception that everything here throws.
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

/// One place where a request breaks what the service's documents say.
struct violation {
    /// Where the value is, such as "InstanceIds[3]". Empty if it is the request as a whole.
    std::string path;
    /// The dotted code that the service would answer.
    std::string code;
    /// What is wrong, for people.
    std::string message;
};

/// Why something failed. It holds no secret, so all of it may be logged; what() has the whole in one line.
class error : public std::runtime_error {
public:
    /// What an error is made of, for programs that make their own, such as a test with a false service.
    struct parts {
        /// What kind of failure it was.
        tcapi::status status = tcapi::status::internal;
        /// Whether anything may have happened.
        tcapi::outcome outcome = tcapi::outcome::unknown;
        /// The dotted code, or empty.
        std::string code = {};
        /// What was wrong, for people.
        std::string message = {};
        /// The path of the value at fault, or empty.
        std::string path = {};
        /// The id that the service gave the request, or empty.
        std::string request_id = {};
        /// The HTTP status of the answer, or 0.
        int http_status = 0;
        /// How many times the request was sent or tried to be sent.
        unsigned attempts = 0;
        /// Why it was not sent once more.
        tcapi::stop stopped = tcapi::stop::final_;
        /// What the action's documents say of sending it again later.
        tcapi::retry_hint retry_hint = tcapi::retry_hint::none;
        /// Where the request breaks what the service's documents say, if it was refused for that.
        std::vector<violation> violations = {};
        /// How many these are, also of those that are not listed.
        std::uint32_t violation_count = 0;
        /// What each attempt did, in their order: all that were counted, or the last 16 of them.
        std::vector<attempt_report> history = {};
    };

    /// An error of these parts.
    explicit error(parts of)
        : std::runtime_error(in_one_line(of)), parts_(std::make_shared<const parts>(std::move(of)))
    {
    }

    /// What kind of failure it was.
    tcapi::status status() const noexcept { return parts_->status; }

    /// Whether anything may have happened, in any of the attempts.
    tcapi::outcome outcome() const noexcept { return parts_->outcome; }

    /// The dotted code, such as "InvalidInstanceId.NotFound": the service's, or the one that it would have
    /// answered to a request that was refused locally. Empty if there is none.
    const std::string& code() const noexcept { return parts_->code; }

    /// What was wrong, for people.
    const std::string& message() const noexcept { return parts_->message; }

    /// The path of the value at fault, such as "InstanceIds[3]". Empty if there is none.
    const std::string& path() const noexcept { return parts_->path; }

    /// The id that the service gave the request: what its support asks for. Empty if it did not answer.
    const std::string& request_id() const noexcept { return parts_->request_id; }

    /// The HTTP status of the answer. 0 if there was no answer.
    int http_status() const noexcept { return parts_->http_status; }

    /// How many times the request was sent or tried to be sent. 0 if it was refused before.
    unsigned attempts() const noexcept { return parts_->attempts; }

    /// Why it was not sent once more.
    tcapi::stop stopped() const noexcept { return parts_->stopped; }

    /// What the action's documents say of sending the same request again later, for the code that the service
    /// answered.
    ///
    /// The library does not act on it: a state may pass by itself, but when, and whether the request is still
    /// wanted then, only the program knows. It is true of the last attempt; outcome() is true of all of them, and
    /// says whether to look first.
    tcapi::retry_hint retry_hint() const noexcept { return parts_->retry_hint; }

    /// Where the request breaks what the service's documents say, if it was refused for that: all places at once, of
    /// which code(), path() and message() are the first. At most 100 are listed.
    const std::vector<violation>& violations() const noexcept { return parts_->violations; }

    /// How many these are, also of those that are not listed.
    std::uint32_t violation_count() const noexcept { return parts_->violation_count; }

    /// What each attempt did, in their order: all that attempts() counts, or the last 16 of them.
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
