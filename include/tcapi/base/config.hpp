/*
 * The settings of a client.
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

/// Settings of a client. What is not set has a safe default: HTTPS to the service's own host, 5 s to
/// connect, 60 s for a whole call, answers of 16 MiB at most, the region of the environment, and the first
/// credentials that are configured of: the environment, the credentials file, the command-line tool's
/// profile, the role of a Kubernetes pod, the role of the machine.
///
/// What the library finds wrong with a setting is thrown when a client is made with it.
class config {
public:
    /// All defaults.
    config() : config_(tc_config_new()) {}

    /// Sets the credentials; the token is for temporary ones. Each is 1 to 8192 characters of ASCII, none of them a
    /// space or a control character. The library's copies of key and token are overwritten when they are no longer
    /// needed. Of all setters of credentials the last one counts.
    config& credentials(const std::string& secret_id, const std::string& secret_key,
                        const std::optional<std::string>& token = std::nullopt) &
    {
        tc_config_set_credentials(get(), detail::argument(secret_id, "secret_id"),
                                  detail::argument(secret_key, "secret_key"),
                                  token ? detail::argument(*token, "token") : nullptr);
        return *this;
    }

    /// Takes the credentials from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, if they are temporary,
    /// TENCENTCLOUD_TOKEN. One that is not UTF-8 is an error.
    config& credentials_environment() &
    {
        tc_config_set_credentials_environment(get());
        return *this;
    }

    /// Takes the credentials from a section of a credentials file; without a path, of the first that is there
    /// of TENCENTCLOUD_CREDENTIALS_FILE, ~/.tencentcloud/credentials and /etc/tencentcloud/credentials. It is a
    /// regular file of at most 1 MiB, read when a client is made and again every minute. The path need not be UTF-8.
    config& credentials_file(const std::optional<std::string>& path = std::nullopt,
                             const std::string& section = "default") &
    {
        tc_config_set_credentials_file(get(), detail::argument(path, "path"),
                                       detail::argument(section, "section"));
        return *this;
    }

    /// Takes the credentials from a profile of the vendor's command-line tool; without a name, of the one that
    /// TCCLI_PROFILE names, or "default".
    config& credentials_profile(const std::optional<std::string>& name = std::nullopt) &
    {
        tc_config_set_credentials_profile(get(), detail::argument(name, "name"));
        return *this;
    }

    /// Takes the credentials of the role of the machine that the program runs on, from its metadata service.
    /// Without a name, of the role that it has. The endpoint, "http://host[:port]", is for tests.
    config& credentials_instance_role(const std::optional<std::string>& role = std::nullopt,
                                      const std::optional<std::string>& endpoint = std::nullopt) &
    {
        tc_config_set_credentials_instance_role(get(), detail::argument(role, "role"),
                                                detail::argument(endpoint, "endpoint"));
        return *this;
    }

    /// Takes the credentials of a role, which is assumed with the credentials that were set before; those of a
    /// client without settings if there were none.
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

    /// Takes the credentials of the role that a Kubernetes cluster (TKE) gives to a pod.
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

    /// Takes the credentials of the first of these sources that is configured. One that is configured by half,
    /// or that fails, is an error and no reason to try the next. None: all of them, as without settings.
    config& credentials_chain(const std::vector<credential_source>& sources) &
    {
        std::vector<int> numbers;
        numbers.reserve(sources.size());
        for (const credential_source source : sources)
            numbers.push_back(static_cast<int>(source));
        tc_config_set_credentials_chain(get(), numbers.empty() ? nullptr : numbers.data(), numbers.size());
        return *this;
    }

    /// Has the program hand out credentials: the first call asks, and later ones do before the credentials
    /// expire and when the service refused them.
    config& credentials_callback(credentials_function ask) &
    {
        const bool any = ask != nullptr;
        auto kept = std::make_unique<credentials_function>(std::move(ask));
        tc_config_set_credentials_callback(get(), any ? detail::hand_out : nullptr, kept.release(),
                                           detail::free_function<credentials_function>);
        return *this;
    }

    /// Sets the region of all calls that name none, such as "ap-guangzhou". Without this,
    /// TENCENTCLOUD_REGION.
    config& region(const std::string& region) &
    {
        tc_config_set_region(get(), detail::argument(region, "region"));
        return *this;
    }

    /// Sets where requests go: "host", "host:port", "https://host[:port]" or, for plain HTTP,
    /// "http://host[:port]". Without this, the service's own host over HTTPS: see endpoints().
    config& endpoint(const std::string& endpoint) &
    {
        tc_config_set_endpoint(get(), detail::argument(endpoint, "endpoint"));
        return *this;
    }

    /// Sets the host that is signed, "host" or "host:port", where a gateway at the endpoint rewrites the Host header.
    /// Without this, the endpoint's host, which is what is sent in any case.
    config& signed_host(const std::string& host) &
    {
        tc_config_set_signed_host(get(), detail::argument(host, "host"));
        return *this;
    }

    /// Sets the language of the service's messages: "en-US" or "zh-CN". Without this, the service's choice.
    config& language(const std::string& language) &
    {
        tc_config_set_language(get(), detail::argument(language, "language"));
        return *this;
    }

    /// Sets the name of the program, such as "fence-agent/2.1": one or more products with a blank between two, each with
    /// "/" and a version if it has one, of 100 characters in all at most: letters, digits, '-', '_' and '.' of ASCII.
    ///
    /// It goes before the library's own into the header User-Agent ("fence-agent/2.1 tcapi/0.1.0") and behind it into
    /// X-TC-RequestClient ("tcapi_0.1.0; fence-agent_2.1"), by which the service tells who calls. Without this, there is
    /// only the library's in User-Agent. Requests to proxies and to the metadata service never have it.
    config& application(const std::string& name) &
    {
        tc_config_set_application(get(), detail::argument(name, "name"));
        return *this;
    }

    /// Sets the time for a whole call, from its start to the last byte of the answer, from 1 ms to a day.
    /// Without this, a minute.
    config& timeout(std::chrono::milliseconds time) &
    {
        tc_config_set_timeout_ms(get(), detail::milliseconds(time));
        return *this;
    }

    /// Sets the time for connecting to one address, from 1 ms to a day. Without this, 5 s.
    config& connect_timeout(std::chrono::milliseconds time) &
    {
        tc_config_set_connect_timeout_ms(get(), detail::milliseconds(time));
        return *this;
    }

    /// Sets the longest answer that is read, in bytes; a longer one is status::response. Without this,
    /// 16 MiB. So is one that has more objects than its length explains, such as a million empty ones: what an
    /// answer takes in memory is bounded too, by about eight times this. No page of the service comes near.
    config& max_response_bytes(std::uint64_t most) &
    {
        tc_config_set_max_response_bytes(get(), most);
        return *this;
    }

    /// Sets a file of certificates in PEM, of 4 MiB at most, to trust instead of the built-in roots. It is read when
    /// a client is made, which fails unless it is a regular file. The path need not be UTF-8. The certificate that a
    /// server shows may be one of them itself.
    config& ca_file(const std::string& path) &
    {
        tc_config_set_ca_file(get(), detail::argument(path, "path"));
        return *this;
    }

    /// Sets how many attempts a call may have, the first included: 1 to 100. Without this, 3.
    ///
    /// A call is tried again when nothing was sent, when the service answered that there were too many
    /// calls, and, if running twice does no harm, when it is not known whether it ran: so for an action
    /// that only reads, one that is idempotent, and one that has a ClientToken, which the library fills in.
    config& max_attempts(std::uint32_t attempts) &
    {
        tc_config_set_max_attempts(get(), attempts);
        return *this;
    }

    /// Sets the delays between attempts, from 1 ms to a day: any share of `base` after the first, of twice
    /// that after the second, and so on, up to `cap`. Without this, 200 ms and 10 s.
    ///
    /// After throttling (RequestLimitExceeded, HTTP 429) the delay is one to two windows of the action's rate limit, 1 s
    /// where it has none, then two to four, and so on, with `cap` as the bound, or 10 s or two windows if none is set; `base`
    /// is used if it is longer than the window. A longer Retry-After of a response with 429, 503 or throttling goes
    /// before all of this, up to the call's deadline.
    config& backoff(std::chrono::milliseconds base, std::chrono::milliseconds cap) &
    {
        tc_config_set_backoff_ms(get(), detail::milliseconds(base), detail::milliseconds(cap));
        return *this;
    }

    /// Sets whether attempts wait for a permit of a rate limiter, so that they stay within the rate limits that
    /// the service documents. Without this, they don't. Permits are issued in FIFO order, per action and region;
    /// a call that can't have one before its deadline fails at once with status::timeout and outcome::not_sent.
    /// The limiter counts a request from its writing until one window after its response. It knows the calls of
    /// one client; the service counts those of the whole account.
    config& pacing(bool on) &
    {
        tc_config_set_pacing(get(), on);
        return *this;
    }

    /// Adds the services of a file, so that calls by names know actions that the library was not built with: their requests
    /// are checked, and their error codes have the meaning of the specs. There may be several files. Of two services of one
    /// name and version, the one that was added last counts, also before one that the library was built with.
    ///
    /// The file is read now, and not again: a regular file of at most 32 MiB, of which everything is checked. One that can't
    /// be read, is damaged, or was written for another release is status::invalid_argument, where a client is made. The path
    /// need not be UTF-8. Whoever can write to the file decides which requests are refused and which may be sent twice. See
    /// tc_config_add_services().
    config& add_services(const std::string& path) &
    {
        tc_config_add_services(get(), detail::argument(path, "path"));
        return *this;
    }

    /// Sets how strictly requests are checked against the service's documents before they are sent. Without this,
    /// validation::refuse. It holds for all calls of the client that have no setting of their own.
    ///
    /// A write that is sent with a ClientToken which the documents do not allow counts as one without.
    config& validation(tcapi::validation level) &
    {
        tc_config_set_validation(get(), static_cast<int>(level));
        return *this;
    }

    /// Sets whether the client takes what is not set from environment variables: region, credentials, proxies.
    /// Without this, it does. Variables are read only when a client is made; another thread must not change them
    /// meanwhile. With false none is read: credentials have to be set, and come from a source that reads none.
    /// See tc_config_set_environment().
    config& environment(bool on) &
    {
        tc_config_set_environment(get(), on);
        return *this;
    }

    /// Sets which of a service's own hosts requests go to, unless endpoint() names one. Without this, the
    /// nearest.
    config& endpoints(endpoint_kind kind) &
    {
        tc_config_set_endpoint_kind(get(), static_cast<int>(kind));
        return *this;
    }

    /// Sets whether a call whose host can't be reached goes on to the same host in another top-level
    /// domain: .com, .cn, .com.cn. Without this, it does not. Each is an attempt of the call, and happens
    /// only when nothing was sent.
    config& failover(bool on) &
    {
        tc_config_set_failover(get(), on);
        return *this;
    }

    /// Sets the proxy that all requests go through: "http://[user[:password]@]host[:port]", with "%"
    /// escapes in user and password. It is asked for a tunnel. std::nullopt: no proxy at all. Without this,
    /// the environment counts: https_proxy, all_proxy, no_proxy and their like.
    config& proxy(const std::optional<std::string>& url) &
    {
        tc_config_set_proxy(get(), url ? detail::argument(*url, "url") : nullptr);
        return *this;
    }

    /// Sets whether the system's certificates are trusted instead of the built-in roots: those of
    /// SSL_CERT_FILE and SSL_CERT_DIR, if they are set. They are read when a client is made: regular files of at most
    /// 4 MiB each and 64 MiB in all, from folders of at most 16384 entries. Others are passed over, and it is an error
    /// if there is no certificate at all.
    config& system_roots(bool on) &
    {
        tc_config_set_system_roots(get(), on);
        return *this;
    }

    /// Adds a file of certificates in PEM, of 4 MiB at most, to trust in addition to what is trusted otherwise. There
    /// may be several. It is read when a client is made, which fails unless it is a regular file. The path need not be
    /// UTF-8.
    config& extra_ca_file(const std::string& path) &
    {
        tc_config_set_extra_ca_file(get(), detail::argument(path, "path"));
        return *this;
    }

    /// Sets how many connections to one host are kept for later calls; with 0, each call makes its own.
    /// Without this, 32.
    config& max_idle_connections(std::uint32_t most) &
    {
        tc_config_set_max_idle_connections(get(), most);
        return *this;
    }

    /// Sets the time after which a connection that nobody used is not used again, from 1 ms to a day. It
    /// should be less than the time that the server waits. Without this, 20 s.
    config& idle_timeout(std::chrono::milliseconds time) &
    {
        tc_config_set_idle_timeout_ms(get(), detail::milliseconds(time));
        return *this;
    }

    /// Sets the age at which a connection is not used for another request, from 1 ms to a day. It is counted from the
    /// lookup of the host name, so that a changed DNS record takes effect within this time. Without this, 5 min.
    config& max_connection_age(std::chrono::milliseconds age) &
    {
        tc_config_set_max_connection_age_ms(get(), detail::milliseconds(age));
        return *this;
    }

    /// Has lines about calls written, down to the level `most`: when each attempt begins, how it ended, and
    /// that it is made again. A line has pairs as name=value (logfmt), with values in quotes where they need it;
    /// docs/calls.md has the names. The first pair, `call`, is the same in all lines of a call and different for
    /// each call of the process. No secret is ever part of a line. `write` is called by the thread that makes the
    /// call, so by several at once if the client is shared. An empty one: no lines.
    config& log(log_level most, log_function write) &
    {
        const bool any = write != nullptr;
        auto kept = std::make_unique<log_function>(std::move(write));
        tc_config_set_log(get(), static_cast<int>(most), any ? detail::write_line : nullptr, kept.release(),
                          detail::free_function<log_function>);
        return *this;
    }

    /// Has a function told what calls do: when a call and each of its attempts begins and ends, before each delay, and
    /// more: see event_kind. It is called by the thread that makes the call, so by several at once if the client is
    /// shared, and behind the function for log lines. It may make calls. Without this, and with an empty one, nothing is
    /// measured, allocated or locked for events.
    config& events(event_function tell) &
    {
        const bool any = tell != nullptr;
        auto kept = std::make_unique<event_function>(std::move(tell));
        tc_config_set_event_callback(get(), any ? detail::tell_event : nullptr, kept.release(),
                                     detail::free_function<event_function>);
        return *this;
    }

    // The same for settings that have no name yet, so that a chain of setters can initialize one.
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
    config&& pacing(bool on) && { return std::move(pacing(on)); }
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

    /// The settings for functions of the C library.
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
