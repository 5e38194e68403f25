/*
 * What one attempt of a call did.
 */
#ifndef TCAPI_BASE_ATTEMPT_HPP
#define TCAPI_BASE_ATTEMPT_HPP

#include "../detail/language.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>

#include "../../tcapi.h"
#include "status.hpp"

namespace tcapi {

/// What one attempt of a call did, whether it succeeded or failed. Times are from the attempt's beginning, without the
/// waits for permits; what the attempt did not reach, or what was done before it, is 0.
struct attempt_report {
    /// Number of the attempt, from 1.
    unsigned number = 0;
    /// The host that it went to, with its port unless it is the scheme's own.
    std::string endpoint = {};
    /// The address that the connection leads to, which is the proxy's where there is one, such as "192.0.2.1" or
    /// "2001:db8::1". Empty if there was no connection.
    std::string peer_address = {};
    /// The port of that address. 0 if there was no connection.
    std::uint16_t peer_port = 0;
    /// Whether an earlier attempt, of this call or another, left the connection open.
    bool kept = false;
    /// What kind of failure it was. Nothing if it succeeded.
    std::optional<tcapi::status> status = {};
    /// What became of this attempt: done if it succeeded.
    tcapi::outcome outcome = tcapi::outcome::not_sent;
    /// The dotted code that the service answered, 255 bytes of it at most, or empty.
    std::string code = {};
    /// What was wrong, for people: 255 bytes at most. Empty if it succeeded.
    std::string message = {};
    /// The id that the service gave the request, 255 bytes of it at most, or empty.
    std::string request_id = {};
    /// The HTTP status of the answer, or 0.
    int http_status = 0;
    /// How long it waited for permits of the rate limiter.
    std::chrono::microseconds waited = {};
    /// When the host was looked up. 0 if its addresses were known from before.
    std::chrono::microseconds looked_up = {};
    /// When there was a TCP connection, and the tunnel of a proxy.
    std::chrono::microseconds connected = {};
    /// When the TLS handshake was done. 0 over plain HTTP.
    std::chrono::microseconds handshaken = {};
    /// When the first byte of the answer came.
    std::chrono::microseconds first_byte = {};
    /// When it was over.
    std::chrono::microseconds total = {};
};

namespace detail {

/// As much of a struct of the library as both sides know; the rest is zero.
template <class T>
T known_part(const T& of) noexcept
{
    T known = {};
    std::memcpy(&known, &of, std::min(of.struct_size, sizeof known));
    known.struct_size = sizeof known;
    return known;
}

/// A string of the library. NULL is that of a member that an older library does not have.
inline const char* text(const char* of) noexcept { return of == nullptr ? "" : of; }

inline std::chrono::microseconds us(std::uint64_t count) noexcept
{
    return std::chrono::microseconds(static_cast<std::chrono::microseconds::rep>(count));
}

/// An attempt as the library tells it.
inline attempt_report to_cpp(const tc_attempt_report& told)
{
    const tc_attempt_report of = known_part(told);
    attempt_report made;
    made.number = of.number;
    made.endpoint = text(of.endpoint);
    made.peer_address = text(of.peer_address);
    made.peer_port = of.peer_port;
    made.kept = of.kept;
    if (of.status != TC_OK)
        made.status = static_cast<tcapi::status>(of.status);
    made.outcome = static_cast<tcapi::outcome>(of.outcome);
    made.code = text(of.code);
    made.message = text(of.message);
    made.request_id = text(of.request_id);
    made.http_status = of.http_status;
    made.waited = us(of.waited_us);
    made.looked_up = us(of.looked_up_us);
    made.connected = us(of.connected_us);
    made.handshaken = us(of.handshaken_us);
    made.first_byte = us(of.first_byte_us);
    made.total = us(of.total_us);
    return made;
}

} // namespace detail

} // namespace tcapi

#endif // TCAPI_BASE_ATTEMPT_HPP
