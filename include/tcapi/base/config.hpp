/*
 * Settings of a client.
 */
#ifndef TCAPI_BASE_CONFIG_HPP
#define TCAPI_BASE_CONFIG_HPP

#include "../detail/language.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../../tcapi.h"
#include "../detail/callbacks.hpp"
#include "../detail/own.hpp"
#include "credentials.hpp"
#include "event.hpp"
#include "log.hpp"
#include "network.hpp"
#include "validation.hpp"

namespace tcapi {

/// Settings of a client.
///
/// Defaults: HTTPS to the service's own host, a connect timeout of 5 s, a call timeout of 60 s, responses of at most
/// 16 MiB, the region of the environment, and the first of these credentials that are configured: the environment, the
/// credentials file, the profile of the command-line tool, the role of a Kubernetes pod, the role of the machine.
///
/// A setter itself refuses only a string with a NUL inside and a lifetime that is not positive. The first other error
/// in a setting is thrown when a client is created with the settings: status::invalid_argument if a value is out of its
/// range. The message names the value.
class config {
public:
    /// Creates settings with all defaults.
    config() : config_(tc_config_new()) {}

    /// Sets the credentials. `token` is needed for temporary ones only. Each is 1 to 8192 ASCII characters, none of
    /// them a space or a control character. The library overwrites its copies of key and token when they are no longer
    /// needed. Of all setters of credentials, the last one called takes effect.
    config& credentials(const std::string& secret_id, const std::string& secret_key,
                        const std::optional<std::string>& token = std::nullopt) &
    {
        tc_config_set_credentials(get(), detail::argument(secret_id, "secret_id"),
                                  detail::argument(secret_key, "secret_key"),
                                  token ? detail::argument(*token, "token") : nullptr);
        return *this;
    }

    /// Takes the credentials from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, if they are temporary,
    /// TENCENTCLOUD_TOKEN. A variable that is not UTF-8 is an error.
    config& credentials_environment() &
    {
        tc_config_set_credentials_environment(get());
        return *this;
    }

    /// Takes the credentials from a section of a credentials file. Without a path, it is the first of these files that
    /// exists: TENCENTCLOUD_CREDENTIALS_FILE, ~/.tencentcloud/credentials, /etc/tencentcloud/credentials. It must be a
    /// regular file of at most 1 MiB. The path need not be UTF-8. It is read when a client is created, which fails if
    /// the file can't be read, and again once a minute by later calls; if that fails, the previous credentials stay in
    /// use.
    config& credentials_file(const std::optional<std::string>& path = std::nullopt,
                             const std::string& section = "default") &
    {
        tc_config_set_credentials_file(get(), detail::argument(path, "path"),
                                       detail::argument(section, "section"));
        return *this;
    }

    /// Takes the credentials from a profile of the vendor's command-line tool. Without a name, it is the profile in
    /// TCCLI_PROFILE, or else "default".
    config& credentials_profile(const std::optional<std::string>& name = std::nullopt) &
    {
        tc_config_set_credentials_profile(get(), detail::argument(name, "name"));
        return *this;
    }

    /// Takes the credentials of the role of the machine that the program runs on, from the machine's metadata service.
    /// Without a name, it is the role that the machine has. `endpoint`, "http://host[:port]", is for tests.
    config& credentials_instance_role(const std::optional<std::string>& role = std::nullopt,
                                      const std::optional<std::string>& endpoint = std::nullopt) &
    {
        tc_config_set_credentials_instance_role(get(), detail::argument(role, "role"),
                                                detail::argument(endpoint, "endpoint"));
        return *this;
    }

    /// Takes the credentials of a role. The role is assumed with the credentials that were set before or, if there were
    /// none, with those that a client without settings has.
    config& credentials_assume_role(const assume_role& role) &
    {
        tc_assume_role made = {};
        made.struct_size = sizeof made;
        made.role_arn = detail::argument(role.role_arn, "role_arn");
        made.session_name = detail::argument(role.session_name, "session_name");
        made.external_id = detail::argument(role.external_id, "external_id");
        made.endpoint = detail::argument(role.endpoint, "endpoint");
        made.lifetime_s = seconds(role.lifetime);
        tc_config_set_credentials_assume_role(get(), &made);
        return *this;
    }

    /// Takes the credentials of the role that a Kubernetes cluster (TKE) assigns to a pod.
    config& credentials_oidc(const oidc_role& role = {}) &
    {
        tc_oidc_role made = {};
        made.struct_size = sizeof made;
        made.region = detail::argument(role.region, "region");
        made.provider_id = detail::argument(role.provider_id, "provider_id");
        made.token_file = detail::argument(role.token_file, "token_file");
        made.role_arn = detail::argument(role.role_arn, "role_arn");
        made.session_name = detail::argument(role.session_name, "session_name");
        made.endpoint = detail::argument(role.endpoint, "endpoint");
        made.lifetime_s = seconds(role.lifetime);
        tc_config_set_credentials_oidc(get(), &made);
        return *this;
    }

    /// Takes the credentials from the first of these sources that is configured. A source that is configured
    /// incompletely, or that fails, is an error; the next one is not tried. A client keeps the source that first
    /// returned credentials for its whole life. An empty list selects all sources, as without settings.
    config& credentials_chain(const std::vector<credential_source>& sources) &
    {
        std::vector<int> numbers;
        numbers.reserve(sources.size());
        for (const credential_source source : sources)
            numbers.push_back(static_cast<int>(source));
        tc_config_set_credentials_chain(get(), numbers.empty() ? nullptr : numbers.data(), numbers.size());
        return *this;
    }

    /// Takes the credentials from a callback of the program. It is called by the first call, and by later ones before
    /// the credentials expire and after the service rejected them.
    config& credentials_callback(credentials_function ask) &
    {
        const bool any = ask != nullptr;
        auto kept = std::make_unique<credentials_function>(std::move(ask));
        tc_config_set_credentials_callback(get(), any ? detail::hand_out : nullptr, kept.release(),
                                           detail::free_function<credentials_function>);
        return *this;
    }

    /// Sets the default region of calls, such as "ap-guangzhou". Default: TENCENTCLOUD_REGION.
    config& region(const std::string& region) &
    {
        tc_config_set_region(get(), detail::argument(region, "region"));
        return *this;
    }

    /// Sets the endpoint that requests go to: "host", "host:port", "https://host[:port]" or, for plain HTTP,
    /// "http://host[:port]". Default: the service's own host over HTTPS; see endpoints().
    config& endpoint(const std::string& endpoint) &
    {
        tc_config_set_endpoint(get(), detail::argument(endpoint, "endpoint"));
        return *this;
    }

    /// Sets the host that is signed, "host" or "host:port", for a gateway at the endpoint that rewrites the Host
    /// header. Default: the host of the endpoint. The Host header that is sent is always that of the endpoint.
    config& signed_host(const std::string& host) &
    {
        tc_config_set_signed_host(get(), detail::argument(host, "host"));
        return *this;
    }

    /// Sets the language of the service's messages: "en-US" or "zh-CN". Default: chosen by the service.
    config& language(const std::string& language) &
    {
        tc_config_set_language(get(), detail::argument(language, "language"));
        return *this;
    }

    /// Sets the name of the program, such as "fence-agent/2.1": one or more products, separated by single spaces, each
    /// with an optional "/" and version. The name has at most 100 characters: ASCII letters, digits, '-', '_' and '.'.
    ///
    /// It is sent before the library's own name in the header User-Agent ("fence-agent/2.1 tcapi/0.1.0") and after it
    /// in X-TC-RequestClient ("tcapi_0.1.0; fence-agent_2.1"), by which the service identifies the caller. Without
    /// this, only User-Agent is sent, with the library's name. Requests to proxies and to the metadata service never
    /// carry it.
    config& application(const std::string& name) &
    {
        tc_config_set_application(get(), detail::argument(name, "name"));
        return *this;
    }

    /// Sets the timeout of a whole call, from its start to the last byte of the response: 1 ms to a day. Default: a
    /// minute.
    config& timeout(std::chrono::milliseconds time) &
    {
        tc_config_set_timeout_ms(get(), detail::milliseconds(time));
        return *this;
    }

    /// Sets the timeout for connecting to one address: 1 ms to a day. Default: 5 s.
    config& connect_timeout(std::chrono::milliseconds time) &
    {
        tc_config_set_connect_timeout_ms(get(), detail::milliseconds(time));
        return *this;
    }

    /// Sets the maximum size of a response in bytes, at least 1. Default: 16 MiB. A longer response is
    /// status::response, and so is a response with more objects than its length allows, such as a million empty ones:
    /// the memory that a response takes is bounded too, by about eight times this value. No page of the service comes
    /// near either limit.
    config& max_response_bytes(std::uint64_t most) &
    {
        tc_config_set_max_response_bytes(get(), most);
        return *this;
    }

    /// Sets a file of root certificates in PEM, of at most 4 MiB, to trust instead of the built-in ones. It is read
    /// when a client is created, which fails unless it is a regular file. The path need not be UTF-8. A server's own
    /// certificate may be in the file.
    config& ca_file(const std::string& path) &
    {
        tc_config_set_ca_file(get(), detail::argument(path, "path"));
        return *this;
    }

    /// Sets the maximum number of attempts of a call, the first included: 1 to 100. Default: 3.
    ///
    /// A call is retried if nothing was sent, or if the service responded that there were too many requests. If it is
    /// not known whether the request ran, it is retried only if running twice does no harm: the action only reads, is
    /// idempotent, or has a ClientToken, which the library fills in.
    config& max_attempts(std::uint32_t attempts) &
    {
        tc_config_set_max_attempts(get(), attempts);
        return *this;
    }

    /// Sets the delays between attempts, from 1 ms to a day. After the first attempt the delay is a random time from 0
    /// to `base`, after the second from 0 to twice `base`, and so on. The upper bound is at most `cap`, also if `base`
    /// is greater. Defaults: 200 ms and 10 s.
    ///
    /// After throttling (RequestLimitExceeded, HTTP 429) the delay is one to two windows of the action's rate limit, or
    /// of 1 s if the action has none, then two to four, and so on. `base` replaces the window if it is longer. The
    /// bound is `cap` or, if none is set, 10 s or two windows, whichever is longer. A longer Retry-After of a response
    /// with 429, 503 or throttling takes precedence over all of this, up to the call's deadline.
    config& backoff(std::chrono::milliseconds base, std::chrono::milliseconds cap) &
    {
        tc_config_set_backoff_ms(get(), detail::milliseconds(base), detail::milliseconds(cap));
        return *this;
    }

    /// Sets whether attempts wait for a permit of a rate limiter, which keeps them within the rate limits that the
    /// service documents. Default: off. Permits are issued in FIFO order per action and region. A call that can't have
    /// a permit before its deadline fails at once with status::timeout and outcome::not_sent. The limiter counts a
    /// request from the time it is written until one window after its response. It counts the calls of one client; the
    /// service counts those of the whole account.
    config& rate_limiting(bool on) &
    {
        tc_config_set_rate_limiting(get(), on);
        return *this;
    }

    /// Adds the services of a file, so that calls by names know actions that the library was not built with: their
    /// requests are checked, and their error codes have the meaning that the specs give them. Several files can be
    /// added. Of two services with the same name and version, the one added last takes effect, also over a built-in
    /// one.
    ///
    /// The file is read and checked as a whole by this call, and never again. It must be a regular file of at most
    /// 32 MiB. A file that can't be read, is damaged, or was written for another release is status::invalid_argument,
    /// thrown when a client is created. The path need not be UTF-8. Whoever can write to the file decides which
    /// requests are refused and which may be sent twice. See tc_config_add_services().
    config& add_services(const std::string& path) &
    {
        tc_config_add_services(get(), detail::argument(path, "path"));
        return *this;
    }

    /// Sets how strictly requests are checked against the service's documents before they are sent. Default:
    /// validation::refuse. It applies to all calls of the client that have no setting of their own.
    ///
    /// A write whose ClientToken the documents do not allow is treated as one without a ClientToken.
    config& validation(tcapi::validation level) &
    {
        tc_config_set_validation(get(), static_cast<int>(level));
        return *this;
    }

    /// Sets whether the client takes unset settings from environment variables: region, credentials, proxies. Default:
    /// on. Variables are read only when a client is created; other threads must not change them meanwhile. With false
    /// no variable is read: credentials must be set, and must come from a source that reads none. See
    /// tc_config_set_environment().
    config& environment(bool on) &
    {
        tc_config_set_environment(get(), on);
        return *this;
    }

    /// Sets which of a service's own hosts requests go to, unless endpoint() names one. Default: the nearest.
    config& endpoints(endpoint_kind kind) &
    {
        tc_config_set_endpoint_kind(get(), static_cast<int>(kind));
        return *this;
    }

    /// Sets whether a call whose host can't be reached moves on to the same host in another top-level domain: .com,
    /// .cn, .com.cn. Default: off. This happens only if nothing was sent. Each such request is a separate attempt,
    /// which is signed anew and counts towards the maximum number of attempts. There is no delay before it: a delay
    /// follows only when all hosts failed.
    config& failover(bool on) &
    {
        tc_config_set_failover(get(), on);
        return *this;
    }

    /// Sets the HTTP proxy for all requests: "http://[user[:password]@]host[:port]", with "%" escapes in user and
    /// password. Requests go through a tunnel (CONNECT). std::nullopt means no proxy at all. Default: the environment,
    /// with https_proxy, all_proxy, no_proxy and similar variables.
    config& proxy(const std::optional<std::string>& url) &
    {
        tc_config_set_proxy(get(), url ? detail::argument(*url, "url") : nullptr);
        return *this;
    }

    /// Sets whether the system's root certificates are trusted instead of the built-in ones. SSL_CERT_FILE and
    /// SSL_CERT_DIR say where they are, if set. They are read when a client is created, from regular files of at most
    /// 4 MiB each and 64 MiB in all, in directories of at most 16384 entries. Other files are skipped. It is an error
    /// if there is no certificate at all.
    config& system_roots(bool on) &
    {
        tc_config_set_system_roots(get(), on);
        return *this;
    }

    /// Adds a file of root certificates in PEM, of at most 4 MiB, to those that are trusted otherwise. Several files
    /// can be added. A file is read when a client is created, which fails unless it is a regular file. The path need
    /// not be UTF-8.
    config& extra_ca_file(const std::string& path) &
    {
        tc_config_set_extra_ca_file(get(), detail::argument(path, "path"));
        return *this;
    }

    /// Sets the maximum number of idle connections to one host that are kept for later calls: 0 to UINT32_MAX. With 0,
    /// each call opens a new connection. Default: 256.
    ///
    /// Each idle connection takes a file descriptor. A client never has more connections than it had calls at the same
    /// time. A connection whose idle timeout is over is closed when a later call ends, or with the client.
    config& max_idle_connections(std::uint32_t most) &
    {
        tc_config_set_max_idle_connections(get(), most);
        return *this;
    }

    /// Sets the idle timeout, after which an unused connection is not used again: 1 ms to a day. It should be shorter
    /// than the server's idle timeout. Default: 20 s.
    config& idle_timeout(std::chrono::milliseconds time) &
    {
        tc_config_set_idle_timeout_ms(get(), detail::milliseconds(time));
        return *this;
    }

    /// Sets the age from which a connection is not used for further requests: 1 ms to a day. It is counted from the
    /// lookup of the host name, so that a changed DNS record takes effect within this time. Default: 5 min.
    config& max_connection_age(std::chrono::milliseconds age) &
    {
        tc_config_set_max_connection_age_ms(get(), detail::milliseconds(age));
        return *this;
    }

    /// Sets the log callback. `most` is the lowest severity that is logged. A line is written when an attempt begins,
    /// when it ends, and when it is retried. A line consists of name=value pairs (logfmt), with values quoted where
    /// necessary; docs/calls.md lists the names. The first pair, `call`, is the same in all lines of a call and
    /// different for each call of the process. Lines contain no secrets. An empty function turns the log off.
    ///
    /// `write` is called by the thread that makes the call: by several threads at once if the client is shared.
    config& log(log_level most, log_function write) &
    {
        const bool any = write != nullptr;
        auto kept = std::make_unique<log_function>(std::move(write));
        tc_config_set_log(get(), static_cast<int>(most), any ? detail::write_line : nullptr, kept.release(),
                          detail::free_function<log_function>);
        return *this;
    }

    /// Sets the event callback: it is called when a call and each of its attempts begins and ends, before each delay,
    /// and more; see event_kind. Without it, and with an empty function, nothing is measured, allocated or locked for
    /// events.
    ///
    /// `tell` is called by the thread that makes the call: by several threads at once if the client is shared. It is
    /// called after the log callback, and may make calls.
    config& events(event_function tell) &
    {
        const bool any = tell != nullptr;
        auto kept = std::make_unique<event_function>(std::move(tell));
        tc_config_set_event_callback(get(), any ? detail::tell_event : nullptr, kept.release(),
                                     detail::free_function<event_function>);
        return *this;
    }

    // The same for temporary settings, so that a chain of setters can initialize a variable.
    config&& credentials(const std::string& secret_id, const std::string& secret_key,
                         const std::optional<std::string>& token = std::nullopt) &&
    {
        return std::move(credentials(secret_id, secret_key, token));
    }
    config&& credentials_environment() && { return std::move(credentials_environment()); }
    config&& credentials_file(const std::optional<std::string>& path = std::nullopt,
                              const std::string& section = "default") &&
    {
        return std::move(credentials_file(path, section));
    }
    config&& credentials_profile(const std::optional<std::string>& name = std::nullopt) &&
    {
        return std::move(credentials_profile(name));
    }
    config&& credentials_instance_role(const std::optional<std::string>& role = std::nullopt,
                                       const std::optional<std::string>& endpoint = std::nullopt) &&
    {
        return std::move(credentials_instance_role(role, endpoint));
    }
    config&& credentials_assume_role(const assume_role& role) &&
    {
        return std::move(credentials_assume_role(role));
    }
    config&& credentials_oidc(const oidc_role& role = {}) && { return std::move(credentials_oidc(role)); }
    config&& credentials_chain(const std::vector<credential_source>& sources) &&
    {
        return std::move(credentials_chain(sources));
    }
    config&& credentials_callback(credentials_function ask) &&
    {
        return std::move(credentials_callback(std::move(ask)));
    }
    config&& region(const std::string& name) && { return std::move(region(name)); }
    config&& endpoint(const std::string& url) && { return std::move(endpoint(url)); }
    config&& signed_host(const std::string& host) && { return std::move(signed_host(host)); }
    config&& language(const std::string& name) && { return std::move(language(name)); }
    config&& application(const std::string& name) && { return std::move(application(name)); }
    config&& timeout(std::chrono::milliseconds time) && { return std::move(timeout(time)); }
    config&& connect_timeout(std::chrono::milliseconds time) && { return std::move(connect_timeout(time)); }
    config&& max_response_bytes(std::uint64_t most) && { return std::move(max_response_bytes(most)); }
    config&& ca_file(const std::string& path) && { return std::move(ca_file(path)); }
    config&& max_attempts(std::uint32_t attempts) && { return std::move(max_attempts(attempts)); }
    config&& backoff(std::chrono::milliseconds base, std::chrono::milliseconds cap) &&
    {
        return std::move(backoff(base, cap));
    }
    config&& rate_limiting(bool on) && { return std::move(rate_limiting(on)); }
    config&& validation(tcapi::validation level) && { return std::move(validation(level)); }
    config&& environment(bool on) && { return std::move(environment(on)); }
    config&& endpoints(endpoint_kind kind) && { return std::move(endpoints(kind)); }
    config&& failover(bool on) && { return std::move(failover(on)); }
    config&& proxy(const std::optional<std::string>& url) && { return std::move(proxy(url)); }
    config&& system_roots(bool on) && { return std::move(system_roots(on)); }
    config&& add_services(const std::string& path) && { return std::move(add_services(path)); }
    config&& extra_ca_file(const std::string& path) && { return std::move(extra_ca_file(path)); }
    config&& max_idle_connections(std::uint32_t most) && { return std::move(max_idle_connections(most)); }
    config&& idle_timeout(std::chrono::milliseconds time) && { return std::move(idle_timeout(time)); }
    config&& max_connection_age(std::chrono::milliseconds age) && { return std::move(max_connection_age(age)); }
    config&& log(log_level most, log_function write) && { return std::move(log(most, std::move(write))); }
    config&& events(event_function tell) && { return std::move(events(std::move(tell))); }

    /// Returns the settings, for functions of the C library.
    tc_config* get() const noexcept { return config_.get(); }

private:
    static std::uint32_t seconds(const std::optional<std::chrono::seconds>& lifetime)
    {
        if (!lifetime)
            return 0;
        if (lifetime->count() <= 0)
            detail::refuse_argument("lifetime is not in 1 s to 12 h");
        constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
        return lifetime->count() >= most ? most : static_cast<std::uint32_t>(lifetime->count());
    }

    detail::owner<tc_config, tc_config_free> config_;
};

} // namespace tcapi

#endif // TCAPI_BASE_CONFIG_HPP
