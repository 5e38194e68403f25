/*
 * Fates of the ids of a fleet.
 */
#ifndef TCAPI_BASE_FATES_HPP
#define TCAPI_BASE_FATES_HPP

#include "../detail/language.hpp"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "../../tcapi.h"
#include "../detail/own.hpp"

namespace tcapi {

/// Kind of the fate of an id. Later versions append to it: treat a value that you do not know as unknown.
enum class fate_kind {
    /// The operation may have run.
    unknown = TC_FATE_UNKNOWN,
    /// The operation was seen to succeed.
    done = TC_FATE_DONE,
    /// The service accepted the request. Its operation was not followed, or not to its end.
    accepted = TC_FATE_ACCEPTED,
    /// The service accepted the request, and the operation was seen to fail.
    failed = TC_FATE_FAILED,
    /// No request with the id was sent.
    not_sent = TC_FATE_NOT_SENT,
    /// The service rejected the request.
    rejected = TC_FATE_REJECTED,
    /// The operation may have run, but none was shown within the time in which one that ran is shown.
    not_seen = TC_FATE_NOT_SEEN,
    /// The operation may have run, and one of its name was shown that had not been there before: that of this call, or
    /// one that another caller started at the same time.
    seen = TC_FATE_SEEN,
};

/// How a shown operation was identified as the call's own. Later versions append to it.
enum class matched {
    /// No operation was identified.
    none = TC_MATCHED_NONE,
    /// It has the request id of the response.
    request_id = TC_MATCHED_REQUEST_ID,
    /// It has the action's name and another request id, and was not there before. Another caller may have started it
    /// at the same time.
    name = TC_MATCHED_NAME,
};

/// Returns the name of a kind, such as "NOT_SEEN", for logs; "?" for a value that the library does not know.
inline const char* to_string(fate_kind value) noexcept { return tc_fate_kind_name(static_cast<int>(value)); }

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, fate_kind value) { return to << to_string(value); }

/// Returns the name of a way to identify an operation, such as "REQUEST_ID", for logs; "?" for a value that the library
/// does not know.
inline const char* to_string(matched value) noexcept { return tc_matched_name(static_cast<int>(value)); }

/// Writes the name, as to_string() does.
inline std::ostream& operator<<(std::ostream& to, matched value) { return to << to_string(value); }

/// The fate of one id.
struct fate {
    /// The id.
    std::string id = {};
    /// Kind of the fate.
    fate_kind kind = fate_kind::unknown;
    /// How its operation was identified.
    tcapi::matched matched = tcapi::matched::none;
    /// Whether the service showed another operation before the end of this one was observed.
    bool superseded = false;
    /// Error code with which the service, or the check of the request, refused it. Empty if there is none.
    std::string code = {};
    /// Human-readable message. It can contain line breaks. Empty if there is none.
    std::string message = {};
    /// Request id that the service assigned to the last request with the id. Empty if there was no response from it.
    std::string request_id = {};
    /// Number of attempts to send a request with the id.
    unsigned attempts = 0;
    /// Time from the start of the fleet until the last request with the id ended. Not set if none ended.
    std::optional<std::chrono::milliseconds> completed = {};
    /// Time from the start of the fleet until the fate was known.
    std::chrono::milliseconds known{0};
};

/// Fates of all ids of a fleet, in the order of the ids: a range of tcapi::fate. Any number of threads may read it. It
/// is a template of `Fate`, which is tcapi::fate, so that it is only compiled where it is used: see tcapi::fates.
template <class Fate>
class basic_fates {
public:
    using value_type = Fate;
    using const_iterator = typename std::vector<Fate>::const_iterator;
    using iterator = const_iterator;
    using size_type = std::size_t;

    /// Takes ownership of fates of the C library, which must not be NULL.
    explicit basic_fates(tc_fates* told) : told_(told, tc_fates_free), fates_(all(told)) {}

    const_iterator begin() const noexcept { return fates_.begin(); }
    const_iterator end() const noexcept { return fates_.end(); }
    /// Number of ids.
    std::size_t size() const noexcept { return fates_.size(); }
    bool empty() const noexcept { return fates_.empty(); }
    /// Returns the fate of the id at an index, which must be less than size().
    const Fate& operator[](std::size_t at) const noexcept { return fates_[at]; }
    /// The same, but throws std::out_of_range.
    const Fate& at(std::size_t at) const { return fates_.at(at); }

    /// Returns the fate of an id; NULL if the id was not given. The pointer is valid as long as this object.
    const Fate* of(std::string_view id) const noexcept
    {
        for (const Fate& one : fates_) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }

    /// Number of ids with a fate of that kind.
    std::size_t count(fate_kind kind) const noexcept { return tc_fates_count_of(told_.get(), static_cast<int>(kind)); }

    /// Whether all ids are done or, without settling, accepted.
    bool all_well() const noexcept { return count(fate_kind::done) + count(fate_kind::accepted) == size(); }

    /// Returns the fates as a JSON object: counts, requests, times, and a member for each id.
    std::string to_json() const { return text(tc_fates_to_json); }

    /// Returns the fates as a human-readable table: a line for each id, and a last line with the counts.
    std::string to_text() const { return text(tc_fates_to_text); }

    /// Writes to_text().
    friend std::ostream& operator<<(std::ostream& to, const basic_fates& value) { return to << value.to_text(); }

    /// Returns the fates, for functions of the C library.
    const tc_fates* get() const noexcept { return told_.get(); }

private:
    static std::vector<Fate> all(const tc_fates* told)
    {
        std::vector<Fate> made;
        made.reserve(tc_fates_count(told));
        tc_fate one = {};
        one.struct_size = sizeof one;
        for (std::size_t at = 0; tc_fates_at(told, at, &one); at++) {
            Fate& of = made.emplace_back();
            of.id = one.id;
            of.kind = static_cast<fate_kind>(one.kind);
            of.matched = static_cast<tcapi::matched>(one.matched);
            of.superseded = one.superseded;
            of.code = detail::text(one.code);
            of.message = one.message;
            of.request_id = detail::text(one.request_id);
            of.attempts = one.attempts;
            if (one.is_completed)
                of.completed = std::chrono::milliseconds(one.completed_ms);
            of.known = std::chrono::milliseconds(one.known_ms);
        }
        return made;
    }

    std::string text(tc_status (*make)(const tc_fates*, char**, tc_error**)) const
    {
        char* made = nullptr;
        tc_error* failure = nullptr;
        const tc_status status = make(told_.get(), &made, &failure);
        if (status != TC_OK)
            detail::raise(status, failure);
        return detail::owner<char, tc_string_free>(made).get();
    }

    std::shared_ptr<const tc_fates> told_;
    std::vector<Fate> fates_;
};

/// Fates of all ids of a fleet: see basic_fates.
using fates = basic_fates<fate>;

} // namespace tcapi

#endif // TCAPI_BASE_FATES_HPP
