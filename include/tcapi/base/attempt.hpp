/*
 * The report of one attempt of a call.
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

/// What one attempt of a call did, whether it succeeded or failed. Times are measured from the start of the attempt,
/// without the waits for permits. A step that the attempt did not reach, or that was done before it, has the time 0.
struct attempt_report {
    /// Number of the attempt, from 1.
    unsigned number = 0;
    /// Host of the attempt, with its port unless that is the default of the scheme.
    std::string endpoint = {};
    /// Address at the other end of the connection, such as "192.0.2.1" or "2001:db8::1": that of the proxy if there is
    /// one. Empty if there was no connection.
    std::string peer_address = {};
    /// Port of that address. 0 if there was no connection.
    std::uint16_t peer_port = 0;
    /// Whether the connection was reused: an earlier attempt, of this call or another, had left it open.
    bool kept = false;
    /// Kind of failure. Not set if the attempt succeeded.
    std::optional<tcapi::status> status = {};
    /// Outcome of this attempt: done if it succeeded.
    tcapi::outcome outcome = tcapi::outcome::not_sent;
    /// Dotted error code of the response, at most 255 bytes of it, or empty.
    std::string code = {};
    /// Human-readable message, at most 255 bytes. It can contain line breaks. Empty if the attempt succeeded.
    std::string message = {};
    /// Request id that the service assigned, at most 255 bytes of it, or empty.
    std::string request_id = {};
    /// HTTP status of the response, or 0.
    int http_status = 0;
    /// Time spent waiting for permits of the rate limiter.
    std::chrono::microseconds waited = {};
    /// Time at which the host lookup was complete. 0 if its addresses were cached.
    std::chrono::microseconds looked_up = {};
    /// Time at which the TCP connection, and the tunnel of a proxy, was established.
    std::chrono::microseconds connected = {};
    /// Time at which the TLS handshake was complete. 0 over plain HTTP.
    std::chrono::microseconds handshaken = {};
    /// Time of the first byte of the response.
    std::chrono::microseconds first_byte = {};
    /// Time at which the attempt ended.
    std::chrono::microseconds total = {};
};

namespace detail {

/// Returns the part of a struct of the library that both sides know; the rest is zero.
template <class T>
T known_part(const T& of) noexcept
{
    T known = {};
    std::memcpy(&known, &of, std::min(of.struct_size, sizeof known));
    known.struct_size = sizeof known;
    return known;
}

/// Returns a string of the library. NULL stands for a member that an older library does not have.
inline const char* text(const char* of) noexcept { return of == nullptr ? "" : of; }

inline std::chrono::microseconds us(std::uint64_t count) noexcept
{
    return std::chrono::microseconds(static_cast<std::chrono::microseconds::rep>(count));
}

/// Converts the report of an attempt from that of the C library.
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
