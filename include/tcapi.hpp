/*
 * tcapi for C++17: the C library with values, exceptions and owners.
 *
 *     #include <tcapi/cvm.hpp>
 *     namespace cvm = tcapi::cvm;
 *
 *     const tcapi::client client(tcapi::config().region("ap-guangzhou"));
 *
 *     cvm::reboot_instances_request request;
 *     request.instance_ids = {"ins-r8hr2upy"};
 *     request.stop_type = cvm::stop_type::soft_first;
 *     try {
 *         std::cout << cvm::reboot_instances(client, request).request_id << '\n';
 *     } catch (const tcapi::error& error) {
 *         if (error.outcome() == tcapi::outcome::unknown) ... look before you repeat
 *     }
 *
 * It is header-only: compile as C++17 or later, and link libtcapi. What tcapi.h says of outcomes and of
 * checking holds here too.
 *
 * FAILURE is an exception: tcapi::error, and std::bad_alloc if memory runs out here. A std::bad_alloc says
 * nothing about the outcome: the request may have been sent.
 *
 * OWNERSHIP. All types are values: they copy what they are given, and free what they hold.
 *
 * STRINGS are UTF-8. One with a NUL inside is refused, as it would reach the library cut short.
 *
 * THREADS. Calls are const: one client is shared by any number of threads. A cancel_token is too.
 * Everything else is as the standard library's values: many may read, or one may write.
 *
 * This header defines no macro but its guard.
 */
#ifndef TCAPI_HPP
#define TCAPI_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <limits>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tcapi.h"

namespace tcapi {

/// What kind of failure it was. Later versions append to it.
enum class status {
    /// A setting or argument makes no sense.
    invalid_argument = TC_ERR_INVALID_ARGUMENT,
    /// The request breaks what the service's documents say; nothing was sent. The code is the one that
    /// the service would answer, the path leads to the value at fault.
    invalid_request = TC_ERR_INVALID_REQUEST,
    /// The request sets something that the library, older than this header, does not know.
    unsupported = TC_ERR_UNSUPPORTED,
    /// There are no credentials, or only half of them.
    credentials = TC_ERR_CREDENTIALS,
    /// The service could not be reached, or the connection broke.
    network = TC_ERR_NETWORK,
    /// TLS failed: a certificate, a host name, a version.
    tls = TC_ERR_TLS,
    /// The time was up.
    timeout = TC_ERR_TIMEOUT,
    /// The service answered with an error code.
    service = TC_ERR_SERVICE,
    /// Something in between answered, with an HTTP status and no code of the service.
    http = TC_ERR_HTTP,
    /// The answer can't be read.
    response = TC_ERR_RESPONSE,
    /// The library failed; please report it.
    internal = TC_ERR_INTERNAL,
    /// The call was cancelled.
    cancelled = TC_ERR_CANCELLED,
    /// The client was made before a fork, in the parent: make one in the child.
    forked = TC_ERR_FORKED,
};

/// What became of a call that failed.
enum class outcome {
    /// No byte of the request reached the service: nothing happened.
    not_sent = TC_OUTCOME_NOT_SENT,
    /// The service answered that it did not do it.
    rejected = TC_OUTCOME_REJECTED,
    /// It may have happened: look before you repeat.
    unknown = TC_OUTCOME_UNKNOWN,
};

/// Why a call that failed was not sent once more.
enum class stop {
    /// It is not of a kind that is sent again: it would fail again, or it may have run.
    final_ = TC_STOP_FINAL,
    /// It had as many attempts as it may have.
    attempts = TC_STOP_ATTEMPTS,
    /// The time was up, or the next pause would have lasted beyond it.
    deadline = TC_STOP_DEADLINE,
    /// So many calls of this client failed lately that none is repeated.
    budget = TC_STOP_BUDGET,
    /// The call was cancelled.
    cancelled = TC_STOP_CANCELLED,
};

/// How important a line of the log is, the most important first.
enum class log_level {
    /// An attempt failed, and what it was meant to do may have happened.
    error = TC_LOG_ERROR,
    /// An attempt failed, or something is not as it should be, such as a clock.
    warn = TC_LOG_WARN,
    /// A call was answered, or is about to be tried again.
    info = TC_LOG_INFO,
    /// An attempt begins.
    debug = TC_LOG_DEBUG,
};

/// Which of a service's own hosts requests go to. A call to a finance region, whose name ends with "-fsi",
/// goes to the host of that region whatever is set: no other one serves it.
enum class endpoint_kind {
    /// <service>.tencentcloudapi.com, which leads to a site near the caller.
    nearest = TC_ENDPOINT_NEAREST,
    /// <service>.<region>.tencentcloudapi.com, with the call's region; without one, the nearest.
    regional = TC_ENDPOINT_REGIONAL,
    /// <service>.intl.tencentcloudapi.com, of the international site.
    intl = TC_ENDPOINT_INTL,
    /// <service>.internal.tencentcloudapi.com, which only machines of the vendor's network reach.
    internal = TC_ENDPOINT_INTERNAL,
};

/// The name of a status, such as "TC_ERR_TIMEOUT", for logs; "?" for one that is younger than the library.
inline const char* to_string(status value) noexcept { return tc_status_name(static_cast<int>(value)); }

/// The name of an outcome, such as "NOT_SENT", for logs.
inline const char* to_string(outcome value) noexcept { return tc_outcome_name(static_cast<int>(value)); }

/// The name of a stop, such as "DEADLINE", for logs; "?" for one that is younger than the library.
inline const char* to_string(stop value) noexcept { return tc_stop_name(static_cast<int>(value)); }

/// The version of the library that runs, such as "0.1.0". It lives forever.
inline const char* version() noexcept { return tc_version(); }

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

private:
    static std::string in_one_line(const parts& of)
    {
        std::string line = of.code;
        line += line.empty() ? "" : ": ";
        line += of.path;
        line += of.path.empty() ? "" : ": ";
        line += of.message + " (" + to_string(of.outcome);
        if (of.http_status != 0 && of.http_status != 200)
            line += ", HTTP " + std::to_string(of.http_status);
        if (!of.request_id.empty())
            line += ", request " + of.request_id;
        return line + ")";
    }

    // Shared, because copying an exception must not throw.
    std::shared_ptr<const parts> parts_;
};

// What users have no business with.
namespace detail {

/// Frees with a function of the library.
template <auto Free>
struct freed_by {
    template <class T>
    void operator()(T* object) const noexcept
    {
        Free(object);
    }
};

/// The owner of an object of the library.
template <class T, auto Free>
using owner = std::unique_ptr<T, freed_by<Free>>;

/// Throws what a function of the library reported.
[[noreturn]] inline void raise(tc_status status, tc_error* reported)
{
    const owner<tc_error, tc_error_free> failure(reported);
    error::parts parts;
    parts.status = static_cast<tcapi::status>(status);
    parts.outcome = static_cast<tcapi::outcome>(tc_error_outcome(reported));
    parts.code = tc_error_code(reported);
    parts.message = tc_error_message(reported);
    parts.path = tc_error_path(reported);
    parts.request_id = tc_error_request_id(reported);
    parts.http_status = tc_error_http_status(reported);
    parts.attempts = tc_error_attempts(reported);
    parts.stopped = static_cast<tcapi::stop>(tc_error_stop(reported));
    throw error(std::move(parts));
}

[[noreturn]] inline void refuse_argument(std::string message)
{
    error::parts parts;
    parts.status = status::invalid_argument;
    parts.outcome = outcome::not_sent;
    parts.message = std::move(message);
    throw error(std::move(parts));
}

/// An argument as the library takes it. A NUL inside would cut it short.
inline const char* argument(const std::string& text, const char* name)
{
    if (text.find('\0') != std::string::npos)
        refuse_argument(std::string(name) + " has a NUL inside");
    return text.c_str();
}

/// A time-out as the library takes it. One out of its range stays so, for the library to refuse.
inline std::uint32_t milliseconds(std::chrono::milliseconds time) noexcept
{
    constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
    if (time.count() <= 0)
        return 0;
    return time.count() >= most ? most : static_cast<std::uint32_t>(time.count());
}

/// The same of one that may be missing.
inline const char* argument(const std::optional<std::string>& text, const char* name)
{
    return text ? argument(*text, name) : nullptr;
}

/// Overwrites a secret, also where a compiler sees that nobody reads it again.
inline void wipe(std::string& secret) noexcept
{
    volatile char* bytes = secret.data();
    for (std::size_t i = 0; i < secret.size(); i++)
        bytes[i] = '\0';
}

} // namespace detail

/// A list that knows whether it was given: an empty one and none are different requests, and the same
/// answer.
///
/// A new list is not given. Giving it items, a vector or clear() makes it given, even if it is empty then;
/// reset() undoes that. To read, it is as a std::vector, and it converts to one.
template <class T>
class list {
public:
    using value_type = T;

    /// Not given.
    list() noexcept = default;

    /// Given, with these items.
    list(std::initializer_list<T> items) : items_(items), given_(true) {}

    /// Given, with these items.
    list(std::vector<T> items) noexcept : items_(std::move(items)), given_(true) {}

    /// Whether it was given.
    bool given() const noexcept { return given_; }

    /// The items.
    const std::vector<T>& items() const& noexcept { return items_; }
    /// The items, for good.
    std::vector<T> items() && noexcept { return std::move(items_); }
    /// The items.
    operator const std::vector<T>&() const noexcept { return items_; }

    bool empty() const noexcept { return items_.empty(); }
    std::size_t size() const noexcept { return items_.size(); }
    auto begin() const noexcept { return items_.begin(); }
    auto end() const noexcept { return items_.end(); }
    auto begin() noexcept { return items_.begin(); }
    auto end() noexcept { return items_.end(); }
    decltype(auto) operator[](std::size_t index) const { return items_[index]; }
    decltype(auto) operator[](std::size_t index) { return items_[index]; }
    decltype(auto) at(std::size_t index) const { return items_.at(index); }
    decltype(auto) at(std::size_t index) { return items_.at(index); }
    decltype(auto) front() const { return items_.front(); }
    decltype(auto) back() const { return items_.back(); }

    /// Appends an item.
    void push_back(T item)
    {
        items_.push_back(std::move(item));
        given_ = true;
    }

    /// Gives an empty list.
    void clear() noexcept
    {
        items_.clear();
        given_ = true;
    }

    /// Makes it not given.
    void reset() noexcept
    {
        items_.clear();
        given_ = false;
    }

private:
    std::vector<T> items_{};
    bool given_ = false;
};

/// A std::optional for an object inside one of its own kind, which std::optional can't hold. Copies are
/// deep.
template <class T>
class box {
public:
    using value_type = T;

    /// Empty.
    box() noexcept = default;
    /// Empty.
    box(std::nullopt_t) noexcept {}
    /// Holds that value.
    box(T value) : value_(std::make_unique<T>(std::move(value))) {}
    box(const box& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
    box(box&&) noexcept = default;
    box& operator=(const box& other) { return *this = box(other); }
    box& operator=(box&&) noexcept = default;
    ~box() = default;

    /// Whether there is a value.
    bool has_value() const noexcept { return value_ != nullptr; }
    /// Whether there is a value.
    explicit operator bool() const noexcept { return has_value(); }
    /// The value, which must be there.
    const T& operator*() const noexcept { return *value_; }
    T& operator*() noexcept { return *value_; }
    const T* operator->() const noexcept { return value_.get(); }
    T* operator->() noexcept { return value_.get(); }

    /// Puts in a new value, and answers it.
    T& emplace()
    {
        value_ = std::make_unique<T>();
        return *value_;
    }

    /// Makes it empty.
    void reset() noexcept { value_.reset(); }

private:
    std::unique_ptr<T> value_{};
};

/// A value of an enumeration `E`. The service can answer values that its documents do not name yet; they
/// are kept as they are.
template <class E>
class enumeration {
public:
    /// A value that the documents name, such as `stop_type::hard`.
    class constant {
    public:
        constexpr explicit constant(std::string_view name) noexcept : name_(name) {}

        /// The value on the wire.
        constexpr std::string_view str() const noexcept { return name_; }

        friend constexpr bool operator==(constant a, constant b) noexcept { return a.name_ == b.name_; }
        friend constexpr bool operator!=(constant a, constant b) noexcept { return a.name_ != b.name_; }

    private:
        std::string_view name_;
    };

    /// One of the named values.
    enumeration(constant value) : value_(value.str()) {}

    /// Any value. In a request, one that the library does not know is refused.
    explicit enumeration(std::string value) noexcept : value_(std::move(value)) {}

    /// The value on the wire.
    const std::string& str() const noexcept { return value_; }

    friend bool operator==(const enumeration& a, const enumeration& b) noexcept { return a.value_ == b.value_; }
    friend bool operator!=(const enumeration& a, const enumeration& b) noexcept { return a.value_ != b.value_; }
    friend bool operator<(const enumeration& a, const enumeration& b) noexcept { return a.value_ < b.value_; }
    friend bool operator==(const enumeration& a, constant b) noexcept { return a.value_ == b.str(); }
    friend bool operator!=(const enumeration& a, constant b) noexcept { return a.value_ != b.str(); }
    friend bool operator==(constant a, const enumeration& b) noexcept { return a.str() == b.value_; }
    friend bool operator!=(constant a, const enumeration& b) noexcept { return a.str() != b.value_; }

private:
    std::string value_;
};

/// Values of type bytes.
using bytes = std::vector<std::uint8_t>;

/// Takes a line of the log, which has no line break. What it throws is lost.
using log_function = std::function<void(log_level level, std::string_view line)>;

/// A source of credentials, for config::credentials_chain().
enum class credential_source {
    /// See config::credentials_environment().
    environment = TC_CREDENTIALS_ENVIRONMENT,
    /// See config::credentials_file(), without arguments.
    file = TC_CREDENTIALS_FILE,
    /// See config::credentials_profile(), without arguments.
    profile = TC_CREDENTIALS_PROFILE,
    /// See config::credentials_oidc(), without arguments.
    oidc = TC_CREDENTIALS_OIDC,
    /// See config::credentials_instance_role(), without arguments.
    instance_role = TC_CREDENTIALS_INSTANCE_ROLE,
};

/// A role to be assumed by the action AssumeRole of the service STS.
struct assume_role {
    /// The role, such as "qcs::cam::uin/12345678:roleName/reader".
    std::string role_arn;
    /// What the session is called in the account's audit log: "tcapi" without it.
    std::optional<std::string> session_name = {};
    /// What the role's owner asks for beside the credentials.
    std::optional<std::string> external_id = {};
    /// Where STS is: sts.tencentcloudapi.com without it.
    std::optional<std::string> endpoint = {};
    /// How long credentials are good for, at most 12 h: 2 h without it.
    std::optional<std::chrono::seconds> lifetime = {};
};

/// The role that a Kubernetes cluster (TKE) gives to a pod. What is missing is the value of the variable that
/// the cluster sets.
struct oidc_role {
    /// The region that STS is asked in; TKE_REGION.
    std::optional<std::string> region = {};
    /// The identity provider; TKE_PROVIDER_ID.
    std::optional<std::string> provider_id = {};
    /// The file that the token is in; TKE_WEB_IDENTITY_TOKEN_FILE.
    std::optional<std::string> token_file = {};
    /// The role; TKE_ROLE_ARN.
    std::optional<std::string> role_arn = {};
    /// What the session is called in the account's audit log: "tcapi" without it.
    std::optional<std::string> session_name = {};
    /// Where STS is: sts.tencentcloudapi.com without it.
    std::optional<std::string> endpoint = {};
    /// How long credentials are good for, at most 12 h: 2 h without it.
    std::optional<std::chrono::seconds> lifetime = {};
};

/// Credentials that a program hands out.
struct issued_credentials {
    /// The secret id, which is no secret.
    std::string secret_id;
    /// The secret key.
    std::string secret_key;
    /// The token, if they are temporary.
    std::optional<std::string> token = {};
    /// When they expire, if they do.
    std::optional<std::chrono::system_clock::time_point> expires_at = {};
};

/// Hands out credentials, within the time that is left: it can't be interrupted. What it throws is why there
/// are none. It is called by the thread of a call that needs them, by one at a time for each client, and must
/// not use the client that asks. The key and the token that it answers are overwritten.
using credentials_function = std::function<issued_credentials(std::chrono::milliseconds left)>;

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

    /// Sets the credentials; the token is for temporary ones. The library's copies of key and token are
    /// overwritten when they are no longer needed. Of all setters of credentials the last one counts.
    config& credentials(const std::string& secret_id, const std::string& secret_key,
                        const std::optional<std::string>& token = std::nullopt) &
    {
        tc_config_set_credentials(get(), detail::argument(secret_id, "secret_id"),
                                  detail::argument(secret_key, "secret_key"),
                                  token ? detail::argument(*token, "token") : nullptr);
        return *this;
    }

    /// Takes the credentials from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, if they are temporary,
    /// TENCENTCLOUD_TOKEN.
    config& credentials_environment() &
    {
        tc_config_set_credentials_environment(get());
        return *this;
    }

    /// Takes the credentials from a section of a credentials file; without a path, of the first that is there
    /// of TENCENTCLOUD_CREDENTIALS_FILE, ~/.tencentcloud/credentials and /etc/tencentcloud/credentials. It is
    /// read when a client is made, and again every minute.
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
        // The library knows it by address, so it stays where it is until the last client is gone.
        const bool any = ask != nullptr;
        auto kept = std::make_shared<const callbacks>(callbacks{std::move(ask), callbacks_});
        tc_config_set_credentials_callback(get(), any ? hand_out : nullptr,
                                           const_cast<credentials_function*>(&kept->ask));
        callbacks_ = std::move(kept);
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

    /// Sets the language of the service's messages: "en-US" or "zh-CN". Without this, the service's choice.
    config& language(const std::string& language) &
    {
        tc_config_set_language(get(), detail::argument(language, "language"));
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
    /// 16 MiB.
    config& max_response_bytes(std::uint64_t most) &
    {
        tc_config_set_max_response_bytes(get(), most);
        return *this;
    }

    /// Sets a file of certificates in PEM to trust instead of the built-in roots. It is read when a client
    /// is made.
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

    /// Sets the pauses between attempts, from 1 ms to a day: any share of `base` after the first, of twice
    /// that after the second, and so on, up to `cap`. Without this, 200 ms and 10 s.
    config& backoff(std::chrono::milliseconds base, std::chrono::milliseconds cap) &
    {
        tc_config_set_backoff_ms(get(), detail::milliseconds(base), detail::milliseconds(cap));
        return *this;
    }

    /// Sets whether calls wait for their turn, so that they stay within the rate limits that the service
    /// documents. Without this, they don't. Turns are given in the order in which threads ask for them, per
    /// action and region, and only within the call's time. It holds for the calls of one client; the
    /// service counts those of the whole account.
    config& pacing(bool on) &
    {
        tc_config_set_pacing(get(), on);
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
    /// SSL_CERT_FILE and SSL_CERT_DIR, if they are set. They are read when a client is made.
    config& system_roots(bool on) &
    {
        tc_config_set_system_roots(get(), on);
        return *this;
    }

    /// Adds a file of certificates in PEM to trust in addition to what is trusted otherwise. There may be
    /// several. It is read when a client is made.
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

    /// Has lines about calls written, down to the level `most`: when each attempt begins, and how it ended,
    /// with attempt, endpoint, times in microseconds, outcome, request_id and error as name=value. No
    /// secret is ever part of a line. `write` is called by the thread that makes the
    /// call, so by several at once if the client is shared. An empty one: no lines.
    config& log(log_level most, log_function write) &
    {
        // The library knows it by address, so it stays where it is until the last client is gone.
        const bool any = write != nullptr;
        auto kept = std::make_shared<log_function>(std::move(write));
        tc_config_set_log(get(), static_cast<int>(most), any ? write_line : nullptr, kept.get());
        log_ = std::move(kept);
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
    config&& language(const std::string& name) && { return std::move(language(name)); }
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
    config&& endpoints(endpoint_kind kind) && { return std::move(endpoints(kind)); }
    config&& failover(bool on) && { return std::move(failover(on)); }
    config&& proxy(const std::optional<std::string>& url) && { return std::move(proxy(url)); }
    config&& system_roots(bool on) && { return std::move(system_roots(on)); }
    config&& extra_ca_file(const std::string& path) && { return std::move(extra_ca_file(path)); }
    config&& max_idle_connections(std::uint32_t most) && { return std::move(max_idle_connections(most)); }
    config&& idle_timeout(std::chrono::milliseconds time) && { return std::move(idle_timeout(time)); }
    config&& log(log_level most, log_function write) && { return std::move(log(most, std::move(write))); }

    /// The settings for functions of the C library.
    tc_config* get() const noexcept { return config_.get(); }

private:
    friend class client;

    static void write_line(int level, const char* line, void* write) noexcept
    {
        try {
            (*static_cast<const log_function*>(write))(static_cast<log_level>(level), line);
        } catch (...) {
            // There is no way for it through the library, and a call does not fail for its log.
        }
    }

    /// A function, and those that were set before it: a role may be assumed with what they answer.
    struct callbacks {
        credentials_function ask;
        std::shared_ptr<const callbacks> before;
    };

    static int hand_out(tc_credentials_sink* sink, void* ask) noexcept
    {
        try {
            const std::chrono::milliseconds left(tc_credentials_timeout_ms(sink));
            issued_credentials issued = (*static_cast<const credentials_function*>(ask))(left);
            const tc_status status = hand_over(sink, issued);
            detail::wipe(issued.secret_key);
            if (issued.token)
                detail::wipe(*issued.token);
            return status == TC_OK ? 0 : 1;
        } catch (const std::exception& failure) {
            tc_credentials_fail(sink, failure.what());
        } catch (...) {
            tc_credentials_fail(sink, "it threw what is no std::exception");
        }
        return 1;
    }

    static tc_status hand_over(tc_credentials_sink* sink, const issued_credentials& issued) noexcept
    {
        std::int64_t expires_at = 0;
        if (issued.expires_at) {
            const auto since = issued.expires_at->time_since_epoch();
            expires_at = std::chrono::duration_cast<std::chrono::seconds>(since).count();
            // 0 would be never.
            expires_at = expires_at == 0 ? 1 : expires_at;
        }
        const auto whole = [](const std::string& text) { return text.find('\0') == std::string::npos; };
        if (!whole(issued.secret_id) || !whole(issued.secret_key) || (issued.token && !whole(*issued.token))) {
            tc_credentials_fail(sink, "they have a NUL inside");
            return TC_ERR_INVALID_ARGUMENT;
        }
        return tc_credentials_set(sink, issued.secret_id.c_str(), issued.secret_key.c_str(),
                                  issued.token ? issued.token->c_str() : nullptr, expires_at);
    }

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
    std::shared_ptr<log_function> log_{};
    std::shared_ptr<const callbacks> callbacks_{};
};

/// Ends calls from any thread: put it into the options of a call, and fire it. Copies are the same token.
class cancel_token {
public:
    /// A token that is not fired. It takes two file descriptors.
    cancel_token()
    {
        tc_cancel* made = nullptr;
        tc_error* failure = nullptr;
        const tc_status status = tc_cancel_new(&made, &failure);
        if (status != TC_OK)
            detail::raise(status, failure);
        token_.reset(made, tc_cancel_free);
    }

    /// Ends the calls that have this token, in whatever phase they are: they throw status::cancelled at
    /// once, with the outcome that is true by then. Calls that begin later do not begin. A token stays
    /// fired.
    void fire() const noexcept { tc_cancel_fire(token_.get()); }

    /// The token for functions of the C library.
    const tc_cancel* get() const noexcept { return token_.get(); }

private:
    std::shared_ptr<tc_cancel> token_{};
};

/// What a call did, whether it succeeded or failed: put its address into the options of a call. One report is
/// for one call at a time.
class call_report {
public:
    /// A report of nothing yet.
    call_report() noexcept { TC_INIT(&report_); }

    /// How many times the request was sent or tried to be sent.
    unsigned attempts() const noexcept { return report_.attempts; }
    /// Why it was not sent once more, if the call failed.
    tcapi::stop stopped() const noexcept { return static_cast<tcapi::stop>(report_.stop); }
    /// From the call's beginning to its end.
    std::chrono::microseconds total() const noexcept { return us(report_.total_us); }
    /// The part of it spent waiting: for a turn, and between attempts.
    std::chrono::microseconds waited() const noexcept { return us(report_.waited_us); }
    /// From the last attempt's beginning until there was a TCP connection, its host looked up. 0 on a kept
    /// connection, and if there was none.
    std::chrono::microseconds connected() const noexcept { return us(report_.connected_us); }
    /// From the last attempt's beginning until the TLS handshake was done. 0 on a kept connection, over
    /// plain HTTP, and if it was not.
    std::chrono::microseconds handshaken() const noexcept { return us(report_.handshaken_us); }
    /// From the last attempt's beginning to the first byte of the answer. 0 if none came.
    std::chrono::microseconds first_byte() const noexcept { return us(report_.first_byte_us); }
    /// How long the last attempt took.
    std::chrono::microseconds last_attempt() const noexcept { return us(report_.last_attempt_us); }
    /// The id that the service gave the request. Empty if it did not answer.
    std::string request_id() const { return report_.request_id; }
    /// The host that the last attempt went to, with its port unless it is the scheme's own.
    std::string endpoint() const { return report_.endpoint; }

    /// The report for functions of the C library.
    tc_call_report* get() noexcept { return &report_; }

private:
    static std::chrono::microseconds us(std::uint64_t count) noexcept
    {
        return std::chrono::microseconds(static_cast<std::chrono::microseconds::rep>(count));
    }

    tc_call_report report_;
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
};

namespace detail {

/// Options as the library takes them. They point into what they are made from.
inline tc_call_options to_c(const call_options& options)
{
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
    return made;
}

} // namespace detail

/// Signs and sends requests, and keeps connections. One per process is enough: calls are const, and any
/// number of threads may make them at once. The calls of a service are functions of its header.
class client {
public:
    /// A client with all defaults.
    client() : client(config()) {}

    /// A client with these settings, which can be used again.
    explicit client(const config& settings) : log_(settings.log_), callbacks_(settings.callbacks_)
    {
        tc_client* made = nullptr;
        tc_error* failure = nullptr;
        const tc_status status = tc_client_new(settings.get(), &made, &failure);
        if (status != TC_OK)
            detail::raise(status, failure);
        client_.reset(made);
    }

    /// Calls an action by its names and JSON, also one that this library has no spec of. Where there is a
    /// spec, the request is checked all the same, and nothing is sent if it is wrong. `request` is the
    /// object of the parameters; the answer is whole, {"Response":{…}}.
    std::string call_json(const std::string& service, const std::string& version, const std::string& action,
                          const std::string& request, const call_options& options = {}) const
    {
        const tc_call_options own = detail::to_c(options);
        char* answer = nullptr;
        tc_error* failure = nullptr;
        const tc_status status =
            tc_call(get(), detail::argument(service, "service"), detail::argument(version, "version"),
                    detail::argument(action, "action"), detail::argument(request, "request"), &own, &answer,
                    &failure);
        if (status != TC_OK)
            detail::raise(status, failure);
        return detail::owner<char, tc_string_free>(answer).get();
    }

    /// The client for functions of the C library. NULL after it was moved from.
    const tc_client* get() const noexcept { return client_.get(); }

private:
    // Before the client, which they have to outlive.
    std::shared_ptr<log_function> log_;
    std::shared_ptr<const config::callbacks> callbacks_;
    detail::owner<tc_client, tc_client_free> client_{};
};

} // namespace tcapi

#endif // TCAPI_HPP
