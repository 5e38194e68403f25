/*
 * tcapi: client of the Tencent Cloud API 3.0 for programs that must know the outcome of each call.
 *
 *     #include <tcapi/cvm.h>
 *
 *     tc_client *client;
 *     tc_error *error;
 *     if (tc_client_new(NULL, &client, &error) != TC_OK) ...
 *
 *     const char *ids[] = { "ins-r8hr2upy" };
 *     tc_cvm_reboot_instances_request request;
 *     TC_INIT(&request);
 *     request.instance_ids = ids;
 *     request.instance_ids_len = 1;
 *     request.stop_type = TC_CVM_STOP_TYPE_SOFT_FIRST;
 *
 *     tc_cvm_reboot_instances_response *response;
 *     if (tc_cvm_reboot_instances(client, &request, NULL, &response, &error) == TC_OK) {
 *         puts(response->request_id);
 *         tc_cvm_reboot_instances_response_free(response);
 *     } else {
 *         if (tc_error_outcome(error) == TC_OUTCOME_UNKNOWN) ... check before you repeat it
 *         tc_error_free(error);
 *     }
 *
 * FAILURE. A function that can fail returns a tc_status. If it takes a tc_error **, the error has the details: code,
 * message, path of the value at fault, request id, and the outcome. The outcome of a failed call is one of three:
 * nothing was sent (NOT_SENT), the service responded that it did not run the request (REJECTED), or the request may
 * have run (UNKNOWN). A call that succeeded is DONE. The library never retries a request that may have run, unless
 * running it twice does no harm; see tc_config_set_max_attempts(). Every request is checked before it is sent. One
 * that the service would refuse for its form is refused by the library, with the service's own code and all
 * violations at once, unless tc_config_set_validation() is set otherwise.
 *
 * OWNERSHIP. What you pass in stays yours and is used only during the call; settings are copied. An object that the
 * library makes is freed with the function named beside it, once and by any thread. Until then it lives, with all
 * that it points to. Responses, errors and strings do not depend on the client, which may be freed before them. All
 * functions that free accept NULL.
 *
 * STRINGS are UTF-8 and end with a NUL. Where a comment says so, NULL means "not given"; elsewhere NULL is an error,
 * never a crash. A NUL inside the text of a response is shown as U+FFFD.
 *
 * STRUCTS that you fill are initialised by TC_INIT(), which zeroes them and sets struct_size: all zero means "nothing
 * set". A program works with a library that is older or newer than its header. If it sets a member that the library
 * is too old to know, the call fails with TC_ERR_UNSUPPORTED.
 *
 * THREADS. A tc_client is shared by any number of threads, and any thread may fire a tc_cancel. Everything else may
 * be used by one thread at a time. Callbacks are called by the thread that makes a call, and must return normally; a
 * tc_free_callback is called by the thread that frees. The library needs no initialisation and never writes to
 * stdout. Signals interrupt no call, and a broken connection raises no SIGPIPE. A signal handler may call
 * tc_cancel_fire() and no other function.
 *
 * Host names are looked up by a thread of the library, in which all signals are blocked. While a name server does not
 * respond, that thread can outlive the call and the client. tc_fleet() sends its requests from threads of the
 * library, which also call the callbacks.
 *
 * Each function of the library disables cancellation of its thread until it returns, also while it calls a callback:
 * pthread_cancel() takes effect at the first cancellation point after the function. A thread of the type
 * PTHREAD_CANCEL_ASYNCHRONOUS is cancelled at the moment the function returns, and what the function made is lost.
 * POSIX allows such a thread only three functions, none of which is in this library: a cancellation within the first
 * or last instructions of one can still end the program.
 *
 * FORKS. A child that is forked, by fork(), _Fork() or clone(), creates a separate client and tokens. A call on the
 * parent's client, or with a token of the parent, returns TC_ERR_FORKED, and nothing is sent. If the child fires or
 * frees objects of the parent, the parent is not affected.
 *
 * DESCRIPTORS. The library keeps no file descriptor below 3, also in a program that closed its standard input, output
 * or error, and all of its descriptors are closed by exec. If none are left, a function returns TC_ERR_RESOURCES.
 *
 * EXIT. Calls work in handlers of atexit(), in destructors of the program, of static and of thread-local objects, and
 * in those of pthread_key_create(), also as the first call of a thread.
 *
 * STACK. A function needs at most 64 KiB of stack, plus what a callback needs. With less, the program ends by
 * SIGSEGV.
 *
 * MEMORY. If there is no memory to keep a response that was received, the call returns TC_ERR_RESOURCES, with the
 * outcome UNKNOWN and, where it can be read, the request id. If malloc() fails, the library uses a reserve of 2 MiB,
 * which takes no memory before. If many calls at once or large responses use up the reserve too, Rust ends the
 * program by abort(), with a line on stderr. tc_config_set_max_response_bytes() bounds the memory of a call: about
 * eight times its value. Until it is freed, a client keeps memory of freed responses for later ones, overwritten with
 * zeros: of up to 4 bodies of 64 KiB to 1 MiB, and as many pieces of that size for what is decoded from them. Memory
 * checkers do not see that such a response is used after it was freed.
 *
 * ENVIRONMENT. tc_client_new() reads environment variables, and no other function does: another thread must not
 * change them at the same time. tc_config_set_environment() makes a client that reads none. When the library is
 * loaded, it reads the proxy variables once, such as ALL_PROXY, and does not use their values. To look up a host
 * name, a call uses the C library, which may read variables such as RES_OPTIONS; an endpoint that is an address needs
 * no lookup.
 *
 * FAULTS. After a panic in Rust, which is a bug of the library, a function returns TC_ERR_INTERNAL, with the place in
 * the source in the message. Nothing is printed.
 *
 * THREADSANITIZER. A program that is built with it links the shared library, and sets
 * TSAN_OPTIONS=suppressions=<prefix>/share/tcapi/tsan.supp when it runs. Races between the program and the library,
 * in requests, options, reports and callbacks, are reported.
 *
 * STANDARDS. This header and those of the services compile as C99 or later, and as C++11 or later.
 *
 * This header is made from the sources by `cargo xtask gen`: do not edit.
 */


#ifndef TCAPI_H
#define TCAPI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** Version of this header; tc_version() is that of the library in use. */
#define TC_VERSION "0.1.0"
/** Version of this header as one number: 10000 * major + 100 * minor + patch. */
#define TC_VERSION_NUMBER 100

/**
 * Initialises a struct: zeroes it, which means "nothing set", and sets its size. This is a statement.
 * `p` points to the struct and is evaluated once.
 */
#define TC_INIT(p) tc_init_((p), sizeof *(p))

static inline void tc_init_(void *p, size_t size)
{
    memset(p, 0, size);
    memcpy(p, &size, sizeof size);
}

/**
 * Initialiser of a struct of this type, of the library or of a service, as for TC_INIT(), also for a static one:
 *
 *     static const tc_call_options options = TC_INITIALIZER(tc_call_options);
 */
#ifdef __cplusplus
#define TC_INITIALIZER(type) \
    [] { type made_ = type(); made_.struct_size = sizeof(type); return made_; }()
#else
#define TC_INITIALIZER(type) { .struct_size = sizeof(type) }
#endif

/**
 * tc_visit() and tc_to_json() with the type itself in place of its name, so that the compiler checks `value`:
 *
 *     TC_TO_JSON(tc_cvm_reboot_instances_request, &request, &json, &error)
 */
#define TC_VISIT(type, value, callback, user_data, error) \
    tc_visit(#type, 1 ? (value) : (const type *)0, (callback), (user_data), (error))
#define TC_TO_JSON(type, value, json, error) \
    tc_to_json(#type, 1 ? (value) : (const type *)0, (json), (error))

/**
 * Marks a deprecated declaration: the compiler warns of its use and says what to use instead. To disable the
 * warnings, define TC_NO_DEPRECATED before the first header of tcapi.
 */
#if defined TC_NO_DEPRECATED
#define TC_DEPRECATED(instead)
#elif defined __GNUC__
#define TC_DEPRECATED(instead) __attribute__((deprecated(instead)))
#elif defined __cplusplus && __cplusplus >= 201402L
#define TC_DEPRECATED(instead) [[deprecated(instead)]]
#elif defined __STDC_VERSION__ && __STDC_VERSION__ >= 202311L
#define TC_DEPRECATED(instead) [[deprecated(instead)]]
#else
#define TC_DEPRECATED(instead)
#endif


/**
 * Status code returned by every function that can fail. Later versions append to it: treat an unknown value as a
 * failure.
 */
typedef enum tc_status {
    /**
     * Success.
     */
    TC_OK = 0,
    /**
     * A setting or argument is invalid: NULL where a value is required, a string that is not UTF-8, a region with a
     * line break.
     */
    TC_ERR_INVALID_ARGUMENT = 1,
    /**
     * The request does not conform to the service's documents; nothing was sent. tc_error_code() is the code that
     * the service would return, tc_error_path() the value at fault, and tc_error_violation_count() the number of
     * violations. A code "InvalidRequest" that the service itself returns is TC_ERR_SERVICE.
     */
    TC_ERR_INVALID_REQUEST = 2,
    /**
     * The request sets a member, or names an action, that this version of the library does not know; nothing was
     * sent.
     */
    TC_ERR_UNSUPPORTED = 3,
    /**
     * Credentials are missing, incomplete, or of an invalid form.
     */
    TC_ERR_CREDENTIALS = 4,
    /**
     * The service could not be reached, or the connection broke.
     */
    TC_ERR_NETWORK = 5,
    /**
     * TLS failed, for example because of a certificate, a host name or a version.
     */
    TC_ERR_TLS = 6,
    /**
     * The deadline expired.
     */
    TC_ERR_TIMEOUT = 7,
    /**
     * The service returned an error code: see tc_error_code().
     */
    TC_ERR_SERVICE = 8,
    /**
     * An intermediary (proxy or gateway) returned an HTTP error; the response is not from the service.
     */
    TC_ERR_HTTP = 9,
    /**
     * The response can't be read.
     */
    TC_ERR_RESPONSE = 10,
    /**
     * Internal error of the library; please report it.
     */
    TC_ERR_INTERNAL = 11,
    /**
     * The call was cancelled: see tc_cancel_fire() and tc_client_abort().
     */
    TC_ERR_CANCELLED = 12,
    /**
     * The client or the cancel token was created by the parent, before a fork: create one in the child. Nothing was
     * sent.
     */
    TC_ERR_FORKED = 13,
    /**
     * The process or the system has no file descriptors, threads or memory left: close some, or raise the limit, and
     * call again. A call that has sent nothing yet is retried, up to its maximum number of attempts.
     */
    TC_ERR_RESOURCES = 14,
    /**
     * The state that a call waits for can't be reached any more.
     */
    TC_ERR_WAIT_FAILED = 15,
} tc_status;

/**
 * Outcome of a call: whether the service ran the request.
 */
typedef enum tc_outcome {
    /**
     * No byte of the request reached the service: nothing ran.
     */
    TC_OUTCOME_NOT_SENT = 0,
    /**
     * The service responded that it did not run the request.
     */
    TC_OUTCOME_REJECTED = 1,
    /**
     * The request may have run: check before you repeat it.
     */
    TC_OUTCOME_UNKNOWN = 2,
    /**
     * The service responded that it ran the request: the call succeeded. No tc_error has this outcome.
     */
    TC_OUTCOME_DONE = 3,
} tc_outcome;

/**
 * Reason why a failed call was not retried. Later versions append to it.
 */
typedef enum tc_stop_reason {
    /**
     * The failure is of a kind that is not retried: the request would fail again, or it may have run.
     */
    TC_STOP_NOT_RETRYABLE = 0,
    /**
     * The maximum number of attempts was reached.
     */
    TC_STOP_MAX_ATTEMPTS = 1,
    /**
     * The deadline expired, or the next delay would have lasted beyond it.
     */
    TC_STOP_DEADLINE = 2,
    /**
     * The client's retry tokens are used up, as too many of its calls failed lately.
     */
    TC_STOP_RETRY_BUDGET = 3,
    /**
     * The call was cancelled, or its client was aborted.
     */
    TC_STOP_CANCELLED = 4,
} tc_stop_reason;

/**
 * What the documents of an action say about retrying the same request later, for a code that the service returned.
 * Later versions append to it.
 */
typedef enum tc_retry_hint {
    /**
     * Nothing: the service returned no code, or one that the documents do not list.
     */
    TC_RETRY_HINT_NONE = 0,
    /**
     * A retry does not succeed unless the request, or something in the account, is changed.
     */
    TC_RETRY_HINT_NEVER = 1,
    /**
     * A retry can succeed after a delay. The request did not run.
     */
    TC_RETRY_HINT_BACKOFF = 2,
    /**
     * A retry can succeed after a delay. The documents do not say whether the request ran: retry it only if running
     * it twice does no harm.
     */
    TC_RETRY_HINT_IF_IDEMPOTENT = 3,
} tc_retry_hint;

/**
 * Kind of an event of a call. Later versions append to it: ignore an unknown value.
 */
typedef enum tc_event_kind {
    /**
     * A call begins. Its request and options have passed their checks; a call that they refuse has no events.
     */
    TC_EVENT_CALL_BEGIN = 1,
    /**
     * An attempt begins.
     */
    TC_EVENT_ATTEMPT_BEGIN = 2,
    /**
     * An attempt has ended.
     */
    TC_EVENT_ATTEMPT_END = 3,
    /**
     * The request is about to be retried, after a delay.
     */
    TC_EVENT_RETRY = 4,
    /**
     * The call fails over from a host that could not be reached to another host of the service: see
     * tc_config_set_failover().
     */
    TC_EVENT_FAILOVER = 5,
    /**
     * The difference from the service's clock was learnt from a response.
     */
    TC_EVENT_CLOCK = 6,
    /**
     * The call has fetched credentials, or failed to. A call that waits for the fetch of another call has no such
     * event.
     */
    TC_EVENT_CREDENTIALS = 7,
    /**
     * A call has ended.
     */
    TC_EVENT_CALL_END = 8,
    /**
     * The request is sent although the service's documents do not allow it: see TC_VALIDATION_WARN. There is one
     * event for each violation, up to 16, before the first attempt.
     */
    TC_EVENT_VIOLATION = 9,
} tc_event_kind;

/**
 * Reason for a retry. Later versions append to it.
 */
typedef enum tc_retry_reason {
    /**
     * There is no retry.
     */
    TC_RETRY_REASON_NONE = 0,
    /**
     * Nothing was sent, or running the request twice does no harm.
     */
    TC_RETRY_REASON_TRANSIENT = 1,
    /**
     * The service, or a gateway, throttled the request.
     */
    TC_RETRY_REASON_THROTTLED = 2,
    /**
     * The request was refused because of its time, which is now corrected.
     */
    TC_RETRY_REASON_CLOCK = 3,
    /**
     * The credentials were refused, and new ones are available.
     */
    TC_RETRY_REASON_CREDENTIALS = 4,
} tc_retry_reason;

/**
 * Fate of an id: what is known of its request and operation. Later versions append to it: treat an unknown value as
 * TC_FATE_UNKNOWN.
 */
typedef enum tc_fate_kind {
    /**
     * The request may have run.
     */
    TC_FATE_UNKNOWN = 0,
    /**
     * The operation succeeded, as the service showed.
     */
    TC_FATE_DONE = 1,
    /**
     * The service accepted the request. The operation was not followed, or not to its end.
     */
    TC_FATE_ACCEPTED = 2,
    /**
     * The service accepted the request, and the operation failed, as the service showed.
     */
    TC_FATE_FAILED = 3,
    /**
     * Nothing was sent for the id.
     */
    TC_FATE_NOT_SENT = 4,
    /**
     * The service refused the request.
     */
    TC_FATE_REJECTED = 5,
    /**
     * The request may have run, but no operation of it was shown within the time in which one that ran is shown.
     */
    TC_FATE_NOT_SEEN = 6,
    /**
     * The request may have run, and an operation of its name was shown that is new: it belongs to this call, or to
     * another caller who began it at the same time.
     */
    TC_FATE_SEEN = 7,
} tc_fate_kind;

/**
 * How an operation that the service shows was matched with the call.
 */
typedef enum tc_matched {
    /**
     * No operation was matched.
     */
    TC_MATCHED_NONE = 0,
    /**
     * It has the request id of the response.
     */
    TC_MATCHED_REQUEST_ID = 1,
    /**
     * It has the action's name and another request id, and is new. Another caller may have begun it at the same
     * time.
     */
    TC_MATCHED_NAME = 2,
} tc_matched;

/**
 * Level of a log line, from the most severe.
 */
typedef enum tc_log_level {
    /**
     * An attempt failed, and its request may have run.
     */
    TC_LOG_ERROR = 1,
    /**
     * An attempt failed, or something is wrong, such as a clock.
     */
    TC_LOG_WARN = 2,
    /**
     * A call got its response, or is about to be retried.
     */
    TC_LOG_INFO = 3,
    /**
     * An attempt begins.
     */
    TC_LOG_DEBUG = 4,
} tc_log_level;

/**
 * Source of credentials, for tc_config_set_credentials_chain().
 */
typedef enum tc_credential_source {
    /**
     * See tc_config_set_credentials_environment().
     */
    TC_CREDENTIALS_ENVIRONMENT = 1,
    /**
     * See tc_config_set_credentials_file(), with NULL for both arguments.
     */
    TC_CREDENTIALS_FILE = 2,
    /**
     * See tc_config_set_credentials_profile(), with NULL for the name.
     */
    TC_CREDENTIALS_PROFILE = 3,
    /**
     * See tc_config_set_credentials_oidc(), with NULL for the role.
     */
    TC_CREDENTIALS_OIDC = 4,
    /**
     * See tc_config_set_credentials_instance_role(), with NULL for both arguments.
     */
    TC_CREDENTIALS_INSTANCE_ROLE = 5,
} tc_credential_source;

/**
 * Which of a service's own hosts requests go to. A call to a finance region, whose name ends with "-fsi", always
 * goes to the host of that region, as no other host serves it.
 */
typedef enum tc_endpoint_kind {
    /**
     * <service>.tencentcloudapi.com, which leads to a site near the caller.
     */
    TC_ENDPOINT_NEAREST = 0,
    /**
     * <service>.<region>.tencentcloudapi.com, with the region of the call. A call without a region goes to the
     * nearest host.
     */
    TC_ENDPOINT_REGIONAL = 1,
    /**
     * <service>.intl.tencentcloudapi.com, of the international site.
     */
    TC_ENDPOINT_INTL = 2,
    /**
     * <service>.internal.tencentcloudapi.com, which can be reached only from the vendor's network.
     */
    TC_ENDPOINT_INTERNAL = 3,
} tc_endpoint_kind;

/**
 * How a request is treated that does not conform to the service's documents. These can be stricter than the service:
 * ids get longer, limits are raised, an enumeration gets a new value.
 *
 * A request that can't be encoded is always refused: one with a string that is not UTF-8, a number that is not
 * finite, NULL in a list, or a struct that sets a member which this version of the library does not know.
 */
typedef enum tc_validation {
    /**
     * In options: the client's setting. For a client: TC_VALIDATION_REFUSE.
     */
    TC_VALIDATION_DEFAULT = 0,
    /**
     * The request is refused with TC_ERR_INVALID_REQUEST, and nothing is sent. tc_error_violation_count() and the
     * related functions return all violations.
     */
    TC_VALIDATION_REFUSE = 1,
    /**
     * The request is sent. The violations are reported in log lines of the level TC_LOG_WARN, event=violation, and
     * in events, TC_EVENT_VIOLATION, and counted in the report of the call.
     */
    TC_VALIDATION_WARN = 2,
    /**
     * The request is sent, and violations are not reported.
     */
    TC_VALIDATION_OFF = 3,
} tc_validation;

/**
 * Type of a value. Later versions append to it: treat an unknown type as text.
 */
typedef enum tc_field_kind {
    /**
     * A string, including values of enumerations, timestamps and dates.
     */
    TC_FIELD_STRING = 1,
    /**
     * A signed integer: `int64_value`.
     */
    TC_FIELD_INT64 = 2,
    /**
     * An unsigned integer: `uint64_value`.
     */
    TC_FIELD_UINT64 = 3,
    /**
     * A floating point number: `double_value`.
     */
    TC_FIELD_DOUBLE = 4,
    /**
     * true or false: `bool_value`.
     */
    TC_FIELD_BOOL = 5,
    /**
     * Bytes. The text is their base64.
     */
    TC_FIELD_BYTES = 6,
    /**
     * A list that is set and has no items. The text is "[]".
     */
    TC_FIELD_EMPTY_LIST = 7,
    /**
     * A member that this version of the library does not know. The text is its JSON.
     */
    TC_FIELD_JSON = 8,
} tc_field_kind;

/**
 * Whether each accepted operation is followed to its end.
 */
typedef enum tc_settle {
    /**
     * If the specs say how.
     */
    TC_SETTLE_DEFAULT = 0,
    /**
     * Yes. If the specs do not say how, the fleet returns TC_ERR_UNSUPPORTED, and nothing is sent.
     */
    TC_SETTLE_ON = 1,
    /**
     * No: the best fate of an id is TC_FATE_ACCEPTED.
     */
    TC_SETTLE_OFF = 2,
} tc_settle;

/**
 * Cancel token, which ends calls from any thread. Put it into the options of a call, and fire it with
 * tc_cancel_fire(). Free it with tc_cancel_free() when no call that was given it is in progress.
 *
 * A token belongs to the process that created it. In a child that was forked since, tc_cancel_fire() has no effect,
 * also not on the parent's token, and a call with the token returns TC_ERR_FORKED, with nothing sent. The child may
 * free it.
 */
typedef struct tc_cancel tc_cancel;

/**
 * Client that signs and sends requests, and keeps connections for later calls. It is thread-safe, and one per
 * process is enough. Free it with tc_client_free().
 *
 * A child process that was forked, by fork(), _Fork() or clone(), creates a separate client: calls on the parent's
 * client return TC_ERR_FORKED, and nothing is sent. The child may free the parent's client. That closes the child's
 * own copies of the descriptors; the parent's connections are not affected.
 */
typedef struct tc_client tc_client;

/**
 * Settings of a client. Free it with tc_config_free(). Only one thread at a time may use it.
 *
 * Defaults: HTTPS to the service's own host, a connect timeout of 5 s, a call timeout of 60 s, responses of at most
 * 16 MiB, the region of the environment, and the first source of credentials that is configured: the environment,
 * the credentials file, the profile of the command-line tool, the role of a Kubernetes pod, the role of the machine.
 * See tc_config_set_credentials_chain().
 *
 * A setter copies its arguments. A value out of its range is TC_ERR_INVALID_ARGUMENT. The error of the first setter
 * that fails is kept, and tc_client_new() fails with it: checking the result of tc_client_new() is enough.
 */
typedef struct tc_config tc_config;

/**
 * Receives the result of a tc_credentials_callback. It lives during that call only, and only the thread of the call
 * may use it.
 */
typedef struct tc_credentials_sink tc_credentials_sink;

/**
 * Details of why a function failed. The program owns it and frees it with tc_error_free(). It contains no secret, so
 * all of it may be logged.
 */
typedef struct tc_error tc_error;

/**
 * Fates of all ids, in the order of the ids. Any number of threads may read it at the same time. Free it with
 * tc_fates_free().
 */
typedef struct tc_fates tc_fates;

/**
 * Pages of a listing that are still to be read. Only one thread at a time may use it. Free it with tc_pages_free().
 * It keeps what it needs of the client, which may be freed first.
 */
typedef struct tc_pages tc_pages;

/**
 * Report of one attempt of a call, whether it succeeded or failed. Strings are never NULL, and live as long as the
 * source of the report: the error, or the call of the event callback. Times are in microseconds from the start of
 * the attempt, without the waits for permits. The time of a step that the attempt did not reach, or that was done
 * before it, is 0.
 */
typedef struct tc_attempt_report {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Number of the attempt, counted from 1.
     */
    uint32_t number;
    /**
     * Status of the attempt. TC_OK if it succeeded.
     */
    enum tc_status status;
    /**
     * Outcome of this attempt. TC_OUTCOME_DONE if it succeeded.
     */
    enum tc_outcome outcome;
    /**
     * HTTP status of the response. 0 if there was none.
     */
    int32_t http_status;
    /**
     * Host of the attempt, with its port unless that is the scheme's default.
     */
    const char *endpoint;
    /**
     * Address of the connection's peer, such as "192.0.2.1" or "2001:db8::1": the proxy's if there is one. "" if
     * there was no connection.
     */
    const char *peer_address;
    /**
     * Port of the peer. 0 if there was no connection.
     */
    uint16_t peer_port;
    /**
     * Whether the connection was reused: an earlier attempt, of this call or another, had left it open.
     */
    bool kept;
    /**
     * Dotted code that the service returned, at most 255 bytes of it. "" if there is none.
     */
    const char *code;
    /**
     * Human-readable message of the failure, at most 255 bytes. It can contain line breaks. "" if the attempt
     * succeeded.
     */
    const char *message;
    /**
     * Request id that the service assigned, at most 255 bytes of it. "" if the service did not respond.
     */
    const char *request_id;
    /**
     * Time spent waiting for permits of the rate limiter.
     */
    uint64_t waited_us;
    /**
     * Time until the host was looked up. 0 if its addresses were cached.
     */
    uint64_t looked_up_us;
    /**
     * Time until the TCP connection was open, and the tunnel through a proxy.
     */
    uint64_t connected_us;
    /**
     * Time until the TLS handshake was complete. 0 over plain HTTP.
     */
    uint64_t handshaken_us;
    /**
     * Time until the first byte of the response.
     */
    uint64_t first_byte_us;
    /**
     * Duration of the attempt.
     */
    uint64_t total_us;
} tc_attempt_report;

/**
 * Role to assume by the action AssumeRole of the service STS. Initialise it with TC_INIT().
 */
typedef struct tc_assume_role {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * ARN of the role, such as "qcs::cam::uin/12345678:roleName/reader". Required.
     */
    const char *role_arn;
    /**
     * Name of the session in the account's audit log. NULL: "tcapi".
     */
    const char *session_name;
    /**
     * External id that the role's owner requires in addition to the credentials. NULL: none.
     */
    const char *external_id;
    /**
     * Endpoint of STS, as for tc_config_set_endpoint(). NULL: sts.tencentcloudapi.com.
     */
    const char *endpoint;
    /**
     * Lifetime of the credentials in seconds, at most 43200. 0: 7200.
     */
    uint32_t lifetime_s;
} tc_assume_role;

/**
 * Role that a Kubernetes cluster (TKE) gives to a pod. Initialise it with TC_INIT(). A member that is NULL has the
 * value of the environment variable that the cluster sets.
 */
typedef struct tc_oidc_role {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Region in which STS is called. NULL: TKE_REGION.
     */
    const char *region;
    /**
     * Id of the identity provider. NULL: TKE_PROVIDER_ID.
     */
    const char *provider_id;
    /**
     * Path of the file with the token, a regular file of at most 1 MiB. It need not be UTF-8. NULL:
     * TKE_WEB_IDENTITY_TOKEN_FILE.
     */
    const char *token_file;
    /**
     * ARN of the role. NULL: TKE_ROLE_ARN.
     */
    const char *role_arn;
    /**
     * Name of the session in the account's audit log. NULL: "tcapi".
     */
    const char *session_name;
    /**
     * Endpoint of STS, as for tc_config_set_endpoint(). NULL: sts.tencentcloudapi.com.
     */
    const char *endpoint;
    /**
     * Lifetime of the credentials in seconds, at most 43200. 0: 7200.
     */
    uint32_t lifetime_s;
} tc_oidc_role;

/**
 * Callback that supplies credentials. On success it calls tc_credentials_set() on `sink` and returns 0. On failure
 * it calls tc_credentials_fail() with the reason and returns another value. It must return normally.
 *
 * The thread of a call that needs credentials calls it, never two threads at once for one client, and never
 * tc_client_new(). It should return within the timeout of tc_credentials_timeout_ms(), as it can't be interrupted.
 * No lock is held while it runs. It may make calls, but not on the client that is waiting for it: such a call by the
 * same thread returns TC_ERR_CREDENTIALS at once.
 */
typedef int (*tc_credentials_callback)(struct tc_credentials_sink *sink, void *user_data);

/**
 * Callback that frees the user_data of another callback. It is called exactly once, when neither settings nor
 * clients need the user_data any more, by the thread whose function releases it last: tc_config_free(),
 * tc_client_free(), tc_pages_free(), or a setter that replaces the callback. A setter that fails, or that is given
 * NULL for the callback or for the settings, calls it before it returns.
 *
 * No lock is held while it runs. It may call the library, but not with the object that is being freed or set. It
 * must return normally. NULL: the user_data is not freed, and must live as long as the settings, all clients created
 * with them, and the pages of these clients.
 */
typedef void (*tc_free_callback)(void *user_data);

/**
 * Callback that receives a log line. `level` is a tc_log_level. `line` is UTF-8 without control characters, and
 * lives until the callback returns.
 */
typedef void (*tc_log_callback)(int level, const char *line, void *user_data);

/**
 * Report of a call, whether it succeeded or failed. Initialise it with TC_INIT() and put it into the options of a
 * call. The call fills it before it returns; a call that is refused before it begins leaves zeros. Times are in
 * microseconds.
 */
typedef struct tc_call_report {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Number of attempts that sent the request, or tried to.
     */
    uint32_t attempts;
    /**
     * Reason why the call was not retried, if it failed.
     */
    enum tc_stop_reason stop_reason;
    /**
     * Duration of the call.
     */
    uint64_t total_us;
    /**
     * Part of `total_us` spent waiting, for permits of the rate limiter and between attempts.
     */
    uint64_t waited_us;
    /**
     * Time from the start of the last attempt until its TCP connection was open, including the lookup of the host. 0
     * if the connection was reused, and if there was none.
     */
    uint64_t connected_us;
    /**
     * Time from the start of the last attempt until its TLS handshake was complete. 0 if the connection was reused,
     * over plain HTTP, and if the handshake was not completed.
     */
    uint64_t handshaken_us;
    /**
     * Time from the start of the last attempt until the first byte of the response. 0 if none came.
     */
    uint64_t first_byte_us;
    /**
     * Duration of the last attempt.
     */
    uint64_t last_attempt_us;
    /**
     * Request id that the service assigned, with a NUL. "" if the service did not respond. Request ids have 36
     * characters; of a longer one, the report has the first 63 bytes, without a character that is cut.
     */
    char request_id[64];
    /**
     * Host of the last attempt, with its port unless that is the scheme's default, and a NUL. Host names have up to
     * 253 characters; of a longer text with the port, the report has the first 255 bytes.
     */
    char endpoint[256];
    /**
     * Number of values in the response that did not have the types of the action's spec. Each was converted or
     * omitted. 0 for tc_call(), which converts nothing, and if the call failed.
     */
    uint32_t oddity_count;
    /**
     * Descriptions of the first 16 of these values, and a NUL. Each is one line with a line break, such as
     * "InstanceSet[0].CPU: a string in place of an integer of 64 bits, converted". A path does not contain ": ", and
     * a line does not contain the value.
     */
    char oddities[1024];
    /**
     * Number of violations of the service's documents in a request that was sent in spite of them: see
     * TC_VALIDATION_WARN. 0 with any other setting.
     */
    uint32_t violation_count;
    /**
     * Outcome of the call: TC_OUTCOME_DONE if it succeeded, otherwise as for tc_error_outcome().
     */
    enum tc_outcome outcome;
} tc_call_report;

/**
 * Event of a call. The library owns it and all that it points to, and both live until the callback returns. Strings
 * are never NULL: "" means that there is none. The members of all events come first; each of the others names the
 * kinds of events that have it, and is 0, "" or NULL in all other events. An event contains no secret.
 */
typedef struct tc_event {
    /**
     * Size of this struct in bytes, as the library knows it. Compare it before you read a member that an older
     * library may not have.
     */
    size_t struct_size;
    /**
     * Kind of the event.
     */
    enum tc_event_kind kind;
    /**
     * Number of the call: the same in all events and log lines of the call, and different for each call of the
     * process.
     */
    uint64_t call_id;
    /**
     * Service, such as "cvm".
     */
    const char *service;
    /**
     * Version of the service, such as "2017-03-12".
     */
    const char *version;
    /**
     * Action, such as "RebootInstances".
     */
    const char *action;
    /**
     * Region that the call is sent to.
     */
    const char *region;
    /**
     * Trace id of the call's options.
     */
    const char *trace_id;
    /**
     * CALL_BEGIN, ATTEMPT_BEGIN: length of the request's body in bytes.
     */
    uint64_t request_bytes;
    /**
     * CALL_BEGIN: timeout of the whole call, in microseconds.
     */
    uint64_t timeout_us;
    /**
     * ATTEMPT_BEGIN, ATTEMPT_END, RETRY, FAILOVER, CLOCK: number of the attempt, from 1.
     */
    uint32_t attempt;
    /**
     * ATTEMPT_BEGIN, ATTEMPT_END, RETRY, FAILOVER, CLOCK: host of the attempt, with its port unless that is the
     * scheme's default.
     */
    const char *endpoint;
    /**
     * ATTEMPT_END: what the attempt did.
     */
    const struct tc_attempt_report *attempt_report;
    /**
     * ATTEMPT_END: whether the attempt got its permit of the rate limiter, if there is one. An attempt that did not
     * has no times, and is not counted.
     */
    bool permitted;
    /**
     * RETRY: reason for the retry.
     */
    enum tc_retry_reason retry_reason;
    /**
     * RETRY: delay in microseconds, counted from now.
     */
    uint64_t delay_us;
    /**
     * FAILOVER: host of the next attempt.
     */
    const char *next_endpoint;
    /**
     * CLOCK: how far the service's clock is ahead of this machine's, in seconds.
     */
    int64_t service_ahead_s;
    /**
     * CREDENTIALS: description of the source. "" if fetching the credentials failed.
     */
    const char *source;
    /**
     * CREDENTIALS: description of something unusual about the credentials.
     */
    const char *remark;
    /**
     * CREDENTIALS: duration of the fetch, in microseconds.
     */
    uint64_t took_us;
    /**
     * CREDENTIALS: approximate time from now until the next fetch, in microseconds, after a fetch that failed while
     * the previous credentials are valid. 0 if the fetch did not fail, or if there are no previous credentials.
     */
    uint64_t next_try_us;
    /**
     * CALL_END: what the call did.
     */
    const struct tc_call_report *call_report;
    /**
     * ATTEMPT_END, CREDENTIALS, CALL_END: the error, for all functions tc_error_*() except tc_error_free(). NULL on
     * success. The outcome is that of the attempt in ATTEMPT_END, and that of all attempts in CALL_END.
     *
     * VIOLATION: the violation, for tc_error_path(), _code() and _message().
     */
    const struct tc_error *error;
    /**
     * VIOLATION: number of all violations, including those that have no event.
     */
    uint32_t violation_count;
} tc_event;

/**
 * Callback that receives an event, which lives until the callback returns. It must return normally.
 */
typedef void (*tc_event_callback)(const struct tc_event *event, void *user_data);

/**
 * Header that a call adds to its request.
 */
typedef struct tc_header {
    /**
     * Name: a token of RFC 9110. It can't be one that the library or HTTP itself sets, such as "Host",
     * "Authorization", "Content-Type", "User-Agent" and all that begin with "X-TC-". An invalid name is
     * TC_ERR_INVALID_ARGUMENT, and nothing is sent.
     */
    const char *name;
    /**
     * Value: printable ASCII without a space at either end. It may be a secret: no error and no log line contains
     * it, and the library overwrites its copies.
     */
    const char *value;
} tc_header;

/**
 * Options of one call, which override the client's settings. Initialise them with TC_INIT(); for a member that is
 * not set, the client's setting applies. With a value out of its range, the call returns TC_ERR_INVALID_ARGUMENT,
 * and nothing is sent.
 */
typedef struct tc_call_options {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Region, such as "ap-guangzhou". NULL: the client's.
     */
    const char *region;
    /**
     * Language of messages, "en-US" or "zh-CN". NULL: the client's.
     */
    const char *language;
    /**
     * Timeout of the whole call in milliseconds, at most 86400000. 0: the client's.
     */
    uint32_t timeout_ms;
    /**
     * Cancel token, which ends the call when it is fired. NULL: none.
     */
    const struct tc_cancel *cancel;
    /**
     * Maximum number of attempts, including the first, at most 100: see tc_config_set_max_attempts(). 0: the
     * client's.
     */
    uint32_t max_attempts;
    /**
     * Report, which is filled with what the call did. NULL: none.
     */
    struct tc_call_report *report;
    /**
     * How strictly the request is validated: a tc_validation. 0, which is TC_VALIDATION_DEFAULT: the client's setting.
     */
    int validation;
    /**
     * Trace id of the call: 1 to 128 visible ASCII characters without blanks, such as a UUID. It is sent in the
     * header X-TC-TraceId of each attempt, and shown in events and log lines. NULL: none.
     */
    const char *trace_id;
    /**
     * Timeout for connecting to one address in milliseconds, at most 86400000. 0: the client's.
     */
    uint32_t connect_timeout_ms;
    /**
     * Endpoint that the request is sent to in place of the client's hosts, as for tc_config_set_endpoint() but
     * without a zone. Its host is also the one that is signed, and a finance region's own host is not used. NULL:
     * the client's.
     */
    const char *endpoint;
    /**
     * Headers that are added to the request, such as one that a gateway requires. They are sent with each attempt,
     * and are not signed. NULL: none.
     */
    const struct tc_header *headers;
    /**
     * Number of headers, at most 64. Together they have at most 8192 bytes.
     */
    size_t headers_len;
    /**
     * Filled with the text of the response, {"Response":{…}}, in addition to the struct of a typed call; to be freed
     * with tc_string_free(). The text may contain secrets. On failure `*response_json` is NULL. NULL: the text is
     * not returned.
     */
    char **response_json;
} tc_call_options;

/**
 * Value that is set, for a tc_field_callback. It and its strings live until the callback returns.
 */
typedef struct tc_field {
    /**
     * Size of this struct in bytes, as the library knows it.
     */
    size_t struct_size;
    /**
     * Path of the value, with the names of the service: "InstanceSet[0].PrivateIpAddresses[1]". Never NULL.
     */
    const char *path;
    /**
     * Name of the parameter or member, without an index: "PrivateIpAddresses". Never NULL.
     */
    const char *name;
    /**
     * Type of the value: a tc_field_kind.
     */
    int kind;
    /**
     * Whether the value is a secret, such as a password. Its text is then "…", and the members below are 0.
     */
    bool secret;
    /**
     * The value as text: UTF-8, with U+FFFD in place of a NUL. Never NULL.
     */
    const char *text;
    /**
     * Value for TC_FIELD_INT64, otherwise 0.
     */
    int64_t int64_value;
    /**
     * Value for TC_FIELD_UINT64, otherwise 0.
     */
    uint64_t uint64_value;
    /**
     * Value for TC_FIELD_DOUBLE, otherwise 0.
     */
    double double_value;
    /**
     * Value for TC_FIELD_BOOL, otherwise false.
     */
    bool bool_value;
} tc_field;

/**
 * Callback that receives a value, and returns whether it is called with the next one. It must return normally.
 */
typedef bool (*tc_field_callback)(const struct tc_field *field, void *user_data);

/**
 * Options of a listing. Initialise them with TC_INIT().
 */
typedef struct tc_page_options {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Options of each call, read once by tc_pages_new(). `timeout_ms` is the timeout of one page. The cancel token
     * ends the listing; free it after the pages. `report` and `response_json` are not filled. NULL: the client's
     * settings.
     */
    const struct tc_call_options *call;
    /**
     * Whether the listing is read repeatedly, until two readings in a row are the same, before its first page is
     * returned. The pages of a whole reading are kept in memory. false: each page is returned as it is read.
     */
    bool consistent;
} tc_page_options;

/**
 * Options of a wait for a state. Initialise them with TC_INIT().
 */
typedef struct tc_wait_options {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Options of each call. `timeout_ms` is the timeout of one call. The cancel token ends the wait. `report` and
     * `response_json` are not filled. NULL: the client's settings.
     */
    const struct tc_call_options *call;
    /**
     * Timeout of the whole wait in milliseconds, 1 to 86400000. 0: 600000, which is 10 minutes.
     */
    uint32_t timeout_ms;
    /**
     * Minimum delay between two calls in milliseconds, at most 86400000. 0: that of the specs.
     */
    uint32_t min_delay_ms;
    /**
     * Maximum delay between two calls in milliseconds, at most 86400000. 0: that of the specs.
     */
    uint32_t max_delay_ms;
} tc_wait_options;

/**
 * Fate of one id. Initialise it with TC_INIT(). Its strings live as long as the tc_fates that it is from.
 */
typedef struct tc_fate {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The id. Never NULL.
     */
    const char *id;
    /**
     * Kind of the fate.
     */
    enum tc_fate_kind kind;
    /**
     * How the operation was matched.
     */
    enum tc_matched matched;
    /**
     * Whether the service showed another operation before the end of this one was observed.
     */
    bool superseded;
    /**
     * Whether a request with the id has ended, with any result: `completed_ms` is the time.
     */
    bool is_completed;
    /**
     * Dotted code with which the service, or the check of the request, refused it. NULL if there is none.
     */
    const char *code;
    /**
     * Human-readable message. It can contain line breaks. "" if there is none; never NULL.
     */
    const char *message;
    /**
     * Request id that the service assigned to the last request with the id. NULL if the service did not respond.
     */
    const char *request_id;
    /**
     * Number of attempts that sent a request with the id, or tried to.
     */
    uint32_t attempts;
    /**
     * Time at which the last request with the id ended, in milliseconds from the start of the fleet.
     */
    uint64_t completed_ms;
    /**
     * Time at which the fate was known, in milliseconds from the start of the fleet.
     */
    uint64_t known_ms;
} tc_fate;

/**
 * Progress of a fleet. It lives until the callback returns.
 */
typedef struct tc_progress {
    /**
     * Size of this struct in bytes, as the library knows it.
     */
    size_t struct_size;
    /**
     * Number of all ids.
     */
    size_t total;
    /**
     * Number of ids that the service accepted and whose operations have not ended yet.
     */
    size_t accepted;
    /**
     * Number of ids whose operations succeeded; without settling, of those that were accepted.
     */
    size_t done;
    /**
     * Number of ids that were refused or not sent, and of those whose operations failed.
     */
    size_t rejected;
    /**
     * Number of ids for which it is not known whether anything ran.
     */
    size_t unknown;
    /**
     * Number of ids in requests that are in progress.
     */
    size_t in_flight;
} tc_progress;

/**
 * Callback that receives the progress of a fleet. The thread of tc_fleet() calls it, between requests. It must
 * return normally. No lock is held while it runs, and it may call the library.
 */
typedef void (*tc_progress_callback)(const struct tc_progress *progress, void *user_data);

/**
 * Options of a fleet: how a request for many ids is sent and followed. Initialise them with TC_INIT().
 */
typedef struct tc_fleet_options {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Options of each call. `timeout_ms` is the timeout of one call. The cancel token ends the fleet. `report` and
     * `response_json` are not filled. NULL: the client's settings.
     */
    const struct tc_call_options *call;
    /**
     * Timeout of the whole fleet in milliseconds, 1 to 86400000. 0: 600000, which is 10 minutes.
     */
    uint32_t timeout_ms;
    /**
     * Whether operations are followed to their ends: a tc_settle. 0, which is TC_SETTLE_DEFAULT: if the specs say
     * how.
     */
    int settle;
    /**
     * Time after a request within which an operation that ran is shown, in milliseconds, at most 86400000. 0: that
     * of the specs.
     */
    uint32_t window_ms;
    /**
     * Minimum delay between two polls in milliseconds, at most 86400000. 0: that of the specs.
     */
    uint32_t min_delay_ms;
    /**
     * Maximum delay between two polls in milliseconds, at most 86400000. 0: that of the specs.
     */
    uint32_t max_delay_ms;
    /**
     * Maximum number of requests in flight, at most 64. 0: 4.
     */
    uint32_t max_in_flight;
    /**
     * Whether ids that may have run, and for which no operation was shown, are sent again. An operation that is
     * shown later than the specs say then runs twice. false: they are not sent again.
     */
    bool resend_if_not_seen;
    /**
     * Callback for the progress of the fleet. NULL: none.
     */
    tc_progress_callback progress;
    /**
     * Passed to `progress`.
     */
    void *user_data;
} tc_fleet_options;

/**
 * Optional integer.
 */
typedef struct tc_opt_i64 {
    /**
     * Whether there is a value. false in a response that does not have the member.
     */
    bool is_set;
    /**
     * The value, if it is set.
     */
    int64_t value;
} tc_opt_i64;

/**
 * Optional unsigned integer.
 */
typedef struct tc_opt_u64 {
    /**
     * Whether there is a value. false in a response that does not have the member.
     */
    bool is_set;
    /**
     * The value, if it is set.
     */
    uint64_t value;
} tc_opt_u64;

/**
 * Optional floating point number.
 */
typedef struct tc_opt_f64 {
    /**
     * Whether there is a value. false in a response that does not have the member.
     */
    bool is_set;
    /**
     * The value, if it is set.
     */
    double value;
} tc_opt_f64;

/**
 * Optional boolean.
 */
typedef struct tc_opt_bool {
    /**
     * Whether there is a value. false in a response that does not have the member.
     */
    bool is_set;
    /**
     * The value, if it is set.
     */
    bool value;
} tc_opt_bool;

/**
 * Bytes, as an item of a list.
 */
typedef struct tc_bytes {
    /**
     * The bytes. NULL only if there are none.
     */
    const uint8_t *data;
    /**
     * Number of bytes.
     */
    size_t len;
} tc_bytes;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Name of a status, such as "TC_ERR_TIMEOUT", for logs. "?" for an unknown number. The string is static: do not free
 * it.
 *
 * This is the whole name in C, as TC_OK has another prefix than the other values. The name functions of other
 * enumerations omit the prefix that all values have: tc_outcome_name(TC_OUTCOME_NOT_SENT) is "NOT_SENT".
 */
const char *tc_status_name(int status);

/**
 * Name of a tc_outcome, such as "NOT_SENT", for logs. "?" for an unknown number. The string is static: do not free
 * it.
 */
const char *tc_outcome_name(int outcome);

/**
 * Name of a tc_stop_reason, such as "DEADLINE", for logs. "?" for an unknown number. The string is static: do not
 * free it.
 */
const char *tc_stop_reason_name(int stop);

/**
 * Name of a tc_retry_hint, such as "BACKOFF", for logs. "?" for an unknown number. The string is static: do not free
 * it.
 */
const char *tc_retry_hint_name(int hint);

/**
 * Name of a tc_log_level, such as "WARN", for logs. "?" for an unknown number. The string is static: do not free it.
 */
const char *tc_log_level_name(int level);

/**
 * Name of a tc_credential_source, such as "ENVIRONMENT", for logs. "?" for an unknown number. The string is static:
 * do not free it.
 */
const char *tc_credential_source_name(int source);

/**
 * Name of a tc_endpoint_kind, such as "REGIONAL", for logs. "?" for an unknown number. The string is static: do not
 * free it.
 */
const char *tc_endpoint_kind_name(int kind);

/**
 * Name of a tc_validation, such as "WARN", for logs. "?" for an unknown number. The string is static: do not free
 * it.
 */
const char *tc_validation_name(int validation);

/**
 * Name of a tc_event_kind, such as "ATTEMPT_END", for logs. "?" for an unknown number. The string is static: do not
 * free it.
 */
const char *tc_event_kind_name(int kind);

/**
 * Name of a tc_retry_reason, such as "THROTTLED", for logs. "?" for an unknown number. The string is static: do not
 * free it.
 */
const char *tc_retry_reason_name(int reason);

/**
 * Name of a tc_field_kind, such as "INT64", for logs. "?" for an unknown number. The string is static: do not free
 * it.
 */
const char *tc_field_kind_name(int kind);

/**
 * Name of a tc_fate_kind, such as "NOT_SEEN", for logs. "?" for an unknown number. The string is static: do not free
 * it.
 */
const char *tc_fate_kind_name(int kind);

/**
 * Name of a tc_matched, such as "REQUEST_ID", for logs. "?" for an unknown number. The string is static: do not free
 * it.
 */
const char *tc_matched_name(int matched);

/**
 * Status that the function returned. TC_OK for NULL.
 */
enum tc_status tc_error_status(const struct tc_error *error);

/**
 * Outcome of the call, over all of its attempts: whether the request may have run. TC_OUTCOME_DONE for NULL, as a
 * call that succeeded has no error.
 */
enum tc_outcome tc_error_outcome(const struct tc_error *error);

/**
 * Dotted code, such as "InvalidInstanceId.NotFound": the service's, or the one that the service would have returned
 * for a request that was refused locally. "" if there is none; never NULL. The string lives as long as the error.
 */
const char *tc_error_code(const struct tc_error *error);

/**
 * Human-readable message. It can contain line breaks if the service sent them; tc_error_format() writes none. Never
 * NULL. The string lives as long as the error.
 */
const char *tc_error_message(const struct tc_error *error);

/**
 * Path of the value at fault, such as "InstanceIds[3]". "" if there is none; never NULL. The string lives as long as
 * the error.
 */
const char *tc_error_path(const struct tc_error *error);

/**
 * Number of violations of the service's documents in a request that was refused for them. All are found at once;
 * tc_error_code(), _path() and _message() describe the first. 0 for other errors and for NULL. The check ends at an
 * object that is nested more than 30 deep, and after 1,048,576 values, as structs can refer to themselves.
 *
 * The first 100 can be read with tc_error_violation_path(), _code() and _message(), in the order of the documents.
 */
uint32_t tc_error_violation_count(const struct tc_error *error);

/**
 * Path of the value of violation number `index`, counted from 0, such as "InstanceIds[3]". "" if the violation
 * concerns the request as a whole, and if there is no such violation or it is beyond the first 100; never NULL. The
 * string lives as long as the error.
 */
const char *tc_error_violation_path(const struct tc_error *error,
                                    uint32_t index);

/**
 * Dotted code that the service would return for violation number `index`, counted from 0; otherwise as for
 * tc_error_violation_path().
 */
const char *tc_error_violation_code(const struct tc_error *error,
                                    uint32_t index);

/**
 * Human-readable message of violation number `index`, counted from 0; otherwise as for tc_error_violation_path().
 */
const char *tc_error_violation_message(const struct tc_error *error,
                                       uint32_t index);

/**
 * Request id that the service assigned, which its support asks for. "" if the service did not respond; never NULL.
 * The string lives as long as the error.
 */
const char *tc_error_request_id(const struct tc_error *error);

/**
 * HTTP status of the response. 0 if there was none.
 */
int32_t tc_error_http_status(const struct tc_error *error);

/**
 * Number of attempts that sent the request, or tried to. 0 if it was refused before.
 */
uint32_t tc_error_attempts(const struct tc_error *error);

/**
 * Reason why the call was not retried. TC_STOP_NOT_RETRYABLE for NULL.
 */
enum tc_stop_reason tc_error_stop_reason(const struct tc_error *error);

/**
 * What the action's documents say about retrying the same request later, for the code that the service returned.
 * TC_RETRY_HINT_NONE for NULL.
 *
 * The library does not act on the hint: the cause may pass by itself, but only the program knows when, and whether
 * the request is still wanted then. The hint describes the last attempt. tc_error_outcome() covers all attempts, and
 * says whether to check first.
 */
enum tc_retry_hint tc_error_retry_hint(const struct tc_error *error);

/**
 * Writes the whole error as one line of text and a NUL into `buffer`: status, outcome, and everything else that is
 * known, such as the following on one line.
 *
 *     TC_ERR_SERVICE (REJECTED): InvalidInstanceId.NotFound: no such instance; path=InstanceIds[0] http_status=200
 *     attempts=1 stop_reason=NOT_RETRYABLE retry_hint=NEVER request_id=eac6b301-a322-493a-8e36-83b295459397
 *
 * A text that does not fit into `size` bytes is cut, but not within a UTF-8 character. A control character is shown
 * as U+FFFD. Later versions may add to the text.
 *
 * Returns the length of the whole text in bytes, without the NUL, as snprintf() does: the text was cut if that is
 * not less than `size`. `buffer` may be NULL if `size` is 0. For NULL as `error`, the text is "TC_OK (DONE)".
 */
size_t tc_error_format(const struct tc_error *error,
                       char *buffer,
                       size_t size);

/**
 * Frees an error. NULL is ignored.
 */
void tc_error_free(struct tc_error *error);

/**
 * Number of attempts that tc_error_attempt_at() can report: all that tc_error_attempts() counts, or the last 16 of
 * them. 0 for NULL.
 */
size_t tc_error_attempt_count(const struct tc_error *error);

/**
 * Fills `report`, which was initialised with TC_INIT(), with the report of an attempt. `index` is counted from 0,
 * for the earliest attempt, and is less than tc_error_attempt_count(). The strings live as long as the error.
 *
 * TC_ERR_INVALID_ARGUMENT: there is no such attempt, `error` or `report` is NULL, or `report` was not initialised.
 * It is then left unchanged.
 */
enum tc_status tc_error_attempt_at(const struct tc_error *error,
                                   size_t index,
                                   struct tc_attempt_report *report);

/**
 * Creates settings, all at their defaults. Never NULL.
 */
struct tc_config *tc_config_new(void);

/**
 * Frees settings. Clients that were created with them are not affected. NULL is ignored.
 */
void tc_config_free(struct tc_config *config);

/**
 * Sets a key pair as the credentials. `token` is the token of temporary credentials, and NULL for permanent ones.
 * Each value is 1 to 8192 ASCII characters without spaces and control characters; otherwise the function returns
 * TC_ERR_CREDENTIALS. The library overwrites its copies of the key and the token when they are no longer needed.
 *
 * Of all setters of credentials, the one that is called last takes effect.
 */
enum tc_status tc_config_set_credentials(struct tc_config *config,
                                         const char *secret_id,
                                         const char *secret_key,
                                         const char *token);

/**
 * Sets the region of calls that do not set one, such as "ap-guangzhou". Default: TENCENTCLOUD_REGION.
 */
enum tc_status tc_config_set_region(struct tc_config *config,
                                    const char *region);

/**
 * Sets whether environment variables supply what the program does not set: region, credentials, proxies. Default:
 * true.
 *
 * tc_client_new() reads the variables; no other function does. If another thread calls setenv(), putenv() or
 * unsetenv() at the same time, the program can crash, as POSIX allows. With false, no variable is read, not even
 * HOME, and tc_client_new() may be called at any time. The program must then set credentials, by
 * tc_config_set_credentials(), _callback(), _file() with a path, _instance_role(), _oidc() with all members,
 * _assume_role() after one of these, or a _chain() of TC_CREDENTIALS_INSTANCE_ROLE. With any other source, or with
 * tc_config_set_system_roots(), tc_client_new() returns TC_ERR_INVALID_ARGUMENT. There is no region and no proxy
 * unless the program sets one.
 *
 * The setting does not affect variables that the C library reads to look up a host name, such as RES_OPTIONS and
 * LOCALDOMAIN.
 */
enum tc_status tc_config_set_environment(struct tc_config *config,
                                         bool on);

/**
 * Sets the endpoint that requests are sent to: "host", "host:port", "https://host[:port]" or, for plain HTTP,
 * "http://host[:port]". Default: the service's own host over HTTPS, see tc_config_set_endpoint_kind(). The host may
 * be an IPv6 address in brackets, with a zone if it is a link-local address: "[fe80::1%25eth0]". The zone is not
 * sent.
 */
enum tc_status tc_config_set_endpoint(struct tc_config *config,
                                      const char *endpoint);

/**
 * Sets the host that is signed, "host" or "host:port". Use it if a gateway at the endpoint of
 * tc_config_set_endpoint() rewrites the Host header, so that the service receives another host than the one that is
 * sent. Default: the endpoint's host. The endpoint's host is sent in any case.
 *
 * tc_client_new() fails if no endpoint is set. The setting applies to all calls of the client except those that
 * fetch its credentials from STS.
 */
enum tc_status tc_config_set_signed_host(struct tc_config *config,
                                         const char *host);

/**
 * Sets the language of the service's messages: "en-US" or "zh-CN". Default: the service's choice.
 */
enum tc_status tc_config_set_language(struct tc_config *config, const char *language);

/**
 * Sets the name of the program, such as "fence-agent/2.1": one or more products separated by one space, each with an
 * optional "/" and version. Products and versions consist of ASCII letters, digits, '-', '_' and '.'; the name has
 * at most 100 characters.
 *
 * The name comes before the library's own in the header User-Agent ("fence-agent/2.1 tcapi/0.1.0"), and after it in
 * X-TC-RequestClient ("tcapi_0.1.0; fence-agent_2.1"), by which the service identifies the caller. Default: no name;
 * the library's own is sent in User-Agent only. Requests to proxies and to the metadata service never contain the
 * name.
 */
enum tc_status tc_config_set_application(struct tc_config *config,
                                         const char *name);

/**
 * Sets the timeout of a whole call, from its start to the last byte of the response, in milliseconds, 1 to 86400000.
 * Default: 60000.
 */
enum tc_status tc_config_set_timeout_ms(struct tc_config *config,
                                        uint32_t timeout_ms);

/**
 * Sets the timeout for connecting to one address, in milliseconds, 1 to 86400000. Default: 5000.
 */
enum tc_status tc_config_set_connect_timeout_ms(struct tc_config *config, uint32_t timeout_ms);

/**
 * Sets the maximum length of a response, in bytes, at least 1. Default: 16777216. A longer response is
 * TC_ERR_RESPONSE.
 *
 * A response with more objects than its length allows, such as a million empty ones, is TC_ERR_RESPONSE too. A
 * decoded response therefore takes at most about eight times this value in memory. No page of the service comes near
 * the limit.
 */
enum tc_status tc_config_set_max_response_bytes(struct tc_config *config,
                                                uint64_t bytes);

/**
 * Sets a PEM file of trust anchors, which replaces the built-in root certificates. `path` need not be UTF-8.
 * tc_client_new() reads the file, and fails unless it is a regular file of at most 4 MiB. A server's own certificate
 * may be in the file.
 */
enum tc_status tc_config_set_ca_file(struct tc_config *config,
                                     const char *path);

/**
 * Adds the services of a file, so that tc_call(), tc_call_packed() and tc_client_visit_unknown() know actions that
 * the library was not built with: requests of these actions are checked, and their error codes have the meaning that
 * the specs give them. `cargo xtask table` writes such a file; see docs/services-at-run-time.md. Several files can
 * be added. If two services have the same name and version, the one that was added last takes effect, also before
 * one that the library was built with. The functions of a service's header always use the specs that the header was
 * made from.
 *
 * The function reads the file, a regular file of at most 32 MiB, and checks all of it; the file is not read again.
 * `path` need not be UTF-8. What was read is kept until the config and all clients created with it are freed. A file
 * that can't be read, is damaged, or was written for another release of the library is TC_ERR_INVALID_ARGUMENT. If
 * there is no memory for it, the function returns TC_ERR_RESOURCES.
 *
 * Whoever can write to the file decides which requests are refused and which may be sent twice: protect it as well
 * as the program.
 */
enum tc_status tc_config_add_services(struct tc_config *config,
                                      const char *path);

/**
 * Sets which of the service's own hosts requests go to: a tc_endpoint_kind. Default: TC_ENDPOINT_NEAREST. An
 * endpoint of tc_config_set_endpoint() takes precedence.
 */
enum tc_status tc_config_set_endpoint_kind(struct tc_config *config,
                                           int kind);

/**
 * Sets whether a call whose host can't be reached fails over to the same host in another top-level domain: .com,
 * .cn, .com.cn. Default: false.
 *
 * Failover happens only if nothing was sent. The request to each host is a separate attempt, which is signed anew
 * and counts towards the maximum number of attempts. There is no delay before it: a delay follows only when all
 * hosts failed. A host that could not be reached is tried last for 30 s. There is no failover from an endpoint of
 * tc_config_set_endpoint().
 */
enum tc_status tc_config_set_failover(struct tc_config *config,
                                      bool on);

/**
 * Sets the proxy for all requests: "http://[user[:password]@]host[:port]". User and password may contain "%"
 * escapes. The default port is 80. NULL: no proxy.
 *
 * The client opens a tunnel through the proxy, by CONNECT, also for endpoints of plain HTTP. Default: the proxy of
 * the environment. That is https_proxy or HTTPS_PROXY, for endpoints of plain HTTP only http_proxy, and for both
 * all_proxy or ALL_PROXY if the other is not set. Hosts of no_proxy or NO_PROXY, and this machine itself, are
 * reached without it. If a proxy of the environment is invalid, the function that would use it returns
 * TC_ERR_INVALID_ARGUMENT: tc_client_new(), or a call.
 */
enum tc_status tc_config_set_proxy(struct tc_config *config,
                                   const char *url);

/**
 * Sets whether the system's root certificates are trusted in place of the built-in ones: those of SSL_CERT_FILE and
 * SSL_CERT_DIR if they are set. Default: false.
 *
 * tc_client_new() reads the certificates: regular files of at most 4 MiB each, from directories of at most 16384
 * entries. Other files and directories are skipped. The function fails if no certificate is left, or if the files
 * have more than 64 MiB in all.
 */
enum tc_status tc_config_set_system_roots(struct tc_config *config,
                                          bool on);

/**
 * Adds a PEM file of trust anchors to those that are trusted otherwise. Several files can be added. `path` need not
 * be UTF-8. tc_client_new() reads the file, and fails unless it is a regular file of at most 4 MiB.
 */
enum tc_status tc_config_set_extra_ca_file(struct tc_config *config,
                                           const char *path);

/**
 * Sets the maximum number of idle connections to one host that are kept for later calls: 0 to UINT32_MAX. Default:
 * 256. With 0, each call opens a new connection.
 *
 * Each idle connection takes a file descriptor. A client never has more connections than it had calls at the same
 * time. A connection whose idle timeout is over is closed when a later call ends, or with the client.
 */
enum tc_status tc_config_set_max_idle_connections(struct tc_config *config,
                                                  uint32_t most);

/**
 * Sets the idle timeout, after which an unused connection is not used again, in milliseconds, 1 to 86400000.
 * Default: 20000.
 *
 * It should be shorter than the server's own timeout. A server can announce that ("Keep-Alive: timeout="), and the
 * client observes it too. If a server closes a connection while a request is on its way, the outcome is UNKNOWN.
 */
enum tc_status tc_config_set_idle_timeout_ms(struct tc_config *config,
                                             uint32_t timeout_ms);

/**
 * Sets the maximum age of a connection, in milliseconds, 1 to 86400000. An older one is not used for another
 * request. Default: 300000.
 *
 * The age is counted from the lookup of the host name, so that a changed DNS record takes effect within this time
 * even if a connection is never idle. A lookup is cached for the same time, but for at most 300000 ms. A request in
 * progress is not interrupted.
 */
enum tc_status tc_config_set_max_connection_age_ms(struct tc_config *config,
                                                   uint32_t age_ms);

/**
 * Sets environment variables as the source of credentials: TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, for
 * temporary credentials, TENCENTCLOUD_TOKEN (or TENCENTCLOUD_SESSION_TOKEN or TENCENTCLOUD_SECURITY_TOKEN).
 * tc_client_new() reads them, and fails if one of the first two is missing, or if one is not UTF-8.
 */
enum tc_status tc_config_set_credentials_environment(struct tc_config *config);

/**
 * Sets a file as the source of credentials. It is an INI file with the keys secret_id, secret_key and, for temporary
 * credentials, token, in the section `section`; NULL is "default". If `path` is NULL, the file is the first that
 * exists of TENCENTCLOUD_CREDENTIALS_FILE, ~/.tencentcloud/credentials and /etc/tencentcloud/credentials. `path`
 * need not be UTF-8.
 *
 * tc_client_new() reads the file. It fails if the file is missing, is not a regular file, has more than 1 MiB, lacks
 * secret_id or secret_key, or may be written to by everyone. Later calls read the file again, once a minute; if that
 * fails, the previous credentials stay in use.
 */
enum tc_status tc_config_set_credentials_file(struct tc_config *config,
                                              const char *path,
                                              const char *section);

/**
 * Sets a profile of the vendor's command-line tool as the source of credentials: ~/.tccli/<name>.credential. `name`
 * may be NULL, for the profile that TCCLI_PROFILE names, or "default". The profile is read like a credentials file.
 */
enum tc_status tc_config_set_credentials_profile(struct tc_config *config,
                                                 const char *name);

/**
 * Sets the role of the machine that the program runs on as the source of credentials. `role` is the role's name;
 * NULL: the role that the machine has. `endpoint` is that of the metadata service, "http://host[:port]", for tests;
 * NULL: the vendor's.
 *
 * The first call queries the metadata service, without a proxy, and so do later calls before the credentials expire.
 * Each attempt has a timeout of 2 s, and is retried like a call that only reads.
 */
enum tc_status tc_config_set_credentials_instance_role(struct tc_config *config,
                                                       const char *role,
                                                       const char *endpoint);

/**
 * Sets a role as the source of credentials. It is assumed with the credentials that were set before; if none were
 * set, with those of a client without settings. `role` must not be NULL. The first call queries STS, with the other
 * settings of the client, and so do later calls before the credentials expire.
 */
enum tc_status tc_config_set_credentials_assume_role(struct tc_config *config,
                                                     const struct tc_assume_role *role);

/**
 * Sets the role that a Kubernetes cluster (TKE) gives to a pod as the source of credentials. `role` may be NULL, for
 * the values of all variables that the cluster sets. The token file is read for every exchange.
 */
enum tc_status tc_config_set_credentials_oidc(struct tc_config *config,
                                              const struct tc_oidc_role *role);

/**
 * Sets a chain as the source of credentials: the first of `count` sources that is configured, each a
 * tc_credential_source. With a `count` of 0, the chain is that of a client without settings: all sources, in the
 * order of their numbers; `sources` may then be NULL.
 *
 * A source that is configured incompletely, or that fails, is an error: the next one is not tried. A client keeps
 * the source that first returned credentials for its whole life.
 */
enum tc_status tc_config_set_credentials_chain(struct tc_config *config,
                                               const int *sources,
                                               size_t count);

/**
 * Sets a callback as the source of credentials. The first call of a client calls `callback`, and so do later calls
 * before the credentials expire and when the service refused them. `user_data` is passed to `callback`, and freed by
 * `free_user_data`: see tc_free_callback.
 */
enum tc_status tc_config_set_credentials_callback(struct tc_config *config,
                                                  tc_credentials_callback callback,
                                                  void *user_data,
                                                  tc_free_callback free_user_data);

/**
 * Supplies credentials from a tc_credentials_callback. The values are as for tc_config_set_credentials(). The
 * strings are copied; the library overwrites its copies of the key and the token when they are no longer needed.
 * `expires_at` is the time at which the credentials expire, in seconds since 1970. 0: they do not expire, and the
 * callback is called again only if the service refuses them.
 */
enum tc_status tc_credentials_set(struct tc_credentials_sink *sink,
                                  const char *secret_id,
                                  const char *secret_key,
                                  const char *token,
                                  int64_t expires_at);

/**
 * Reports from a tc_credentials_callback why there are no credentials. `message` becomes part of the error of the
 * call that needs them; it should contain no secret. It is copied.
 */
void tc_credentials_fail(struct tc_credentials_sink *sink,
                         const char *message);

/**
 * Timeout of the callback, in milliseconds: the time until the deadline of the call, or less if there are other
 * credentials that are still valid.
 */
uint32_t tc_credentials_timeout_ms(const struct tc_credentials_sink *sink);

/**
 * Sets the maximum number of attempts of a call, including the first: 1 to 100. Default: 3.
 *
 * A call is retried if nothing was sent, and if the service throttled it. It is also retried if its outcome is
 * UNKNOWN and running it twice does no harm: for an action that only reads, one that is idempotent, and one that has
 * a ClientToken, which the library fills in.
 */
enum tc_status tc_config_set_max_attempts(struct tc_config *config,
                                          uint32_t attempts);

/**
 * Sets the bounds of the delays between attempts, in milliseconds, 1 to 86400000 each. Default: 200 and 10000. The
 * delay after the first attempt is a random time from 0 to `base_ms`, after the second from 0 to twice that, and so
 * on; the upper bound is at most `cap_ms`, also if `base_ms` is greater.
 *
 * After throttling (RequestLimitExceeded, HTTP 429) the delay is one to two windows of the action's rate limit, then
 * two to four, and so on. An action without a rate limit counts as one with a window of 1 s, and a `base_ms` longer
 * than the window replaces it. `cap_ms` bounds these delays too; if this function is not called, their bound is 10 s
 * or two windows, whichever is longer.
 *
 * If a response with 429, 503 or throttling has a Retry-After that is longer than the delay, the call waits that
 * long. A call whose deadline comes before the end of a delay fails at once.
 */
enum tc_status tc_config_set_backoff_ms(struct tc_config *config,
                                        uint32_t base_ms,
                                        uint32_t cap_ms);

/**
 * Sets whether attempts wait for a permit of a rate limiter, so that they stay within the rate limits that the
 * service documents. Default: false. Permits are issued in FIFO order per action and region. A call that can't get
 * one before its deadline fails at once with TC_ERR_TIMEOUT and TC_OUTCOME_NOT_SENT.
 *
 * The limiter counts a request from the time it is written until one window after its response. It counts the calls
 * of one client; the service counts those of the whole account.
 */
enum tc_status tc_config_set_rate_limiting(struct tc_config *config,
                                           bool on);

/**
 * Sets how strictly requests are checked against the service's documents before they are sent: a tc_validation.
 * Default: TC_VALIDATION_REFUSE. The setting applies to all calls whose options do not override it.
 *
 * A write with a ClientToken that the documents do not allow, and that is sent, is treated like one without a
 * ClientToken.
 */
enum tc_status tc_config_set_validation(struct tc_config *config,
                                        int validation);

/**
 * Sets a callback for log lines about calls: when an attempt begins, how it ended, and that it is retried. `most` is
 * the lowest severity that is logged, a tc_log_level. `user_data` is passed to `callback`, and freed by
 * `free_user_data`: see tc_free_callback. If `callback` is NULL, nothing is logged, and `most` is ignored; otherwise
 * an unknown level is TC_ERR_INVALID_ARGUMENT.
 *
 * A line consists of name=value pairs (logfmt), with quotes around values that need them; docs/calls.md lists the
 * names. The first pair, `call`, is the same in all lines of a call and different for each call of the process. No
 * line contains a secret.
 *
 * The thread that makes the call calls `callback`, so several threads do at once if the client is shared. `callback`
 * must return normally. No lock is held while it runs: it delays only its own call, and may make calls, also on the
 * same client.
 */
enum tc_status tc_config_set_log(struct tc_config *config,
                                 int most,
                                 tc_log_callback callback,
                                 void *user_data,
                                 tc_free_callback free_user_data);

/**
 * A tc_log_callback that writes each line to standard error, preceded by its level, as in `level=WARN call=12 …`.
 * Use it as in tc_config_set_log(config, TC_LOG_WARN, tc_log_to_stderr, NULL, NULL).
 *
 * Each line is written by one write(), so that lines of several threads are not mixed. A line that can't be written
 * is lost. `user_data` is ignored, and may be NULL.
 */
void tc_log_to_stderr(int level,
                      const char *line,
                      void *user_data);

/**
 * Sets a callback for events of calls: when a call and each of its attempts begins and ends, before each delay, and
 * others. See tc_event_kind. Log lines are made from the same events: tc_config_set_log(). `user_data` is passed to
 * `callback`, and freed by `free_user_data`: see tc_free_callback. NULL for `callback`, which is the default:
 * nothing is measured, allocated or locked for events.
 *
 * The thread that makes the call calls `callback`, so several threads do at once if the client is shared. `callback`
 * must return normally. No lock is held while it runs: it delays only its own call, and may make calls, also on the
 * same client. It is called after the log callback.
 */
enum tc_status tc_config_set_event_callback(struct tc_config *config,
                                            tc_event_callback callback,
                                            void *user_data,
                                            tc_free_callback free_user_data);

/**
 * Creates a client. `config` may be NULL, for all defaults; it may be freed or used again afterwards. On success
 * `*client` is freed with tc_client_free(); on failure it is NULL. `error` may be NULL; on failure `*error` is the
 * reason, to be freed with tc_error_free(), on success it is NULL. A client takes one file descriptor on Linux and
 * two elsewhere, before any connection.
 */
enum tc_status tc_client_new(const struct tc_config *config,
                             struct tc_client **client,
                             struct tc_error **error);

/**
 * Cancels all calls of a client that are in progress, in any phase, and refuses later ones. The calls return
 * TC_ERR_CANCELLED at once, with the outcome at that moment. The client can only be freed afterwards. A callback of
 * the program that is running is not interrupted. Use it when a program exits, before it joins threads that make
 * calls.
 *
 * Any thread may call this function, callbacks may, and it may be called more than once. A signal handler must not:
 * use tc_cancel_fire() there. The function has no effect in a forked child. NULL is ignored.
 */
void tc_client_abort(const struct tc_client *client);

/**
 * Frees a client and closes its connections. No call on it may be in progress. NULL is ignored.
 */
void tc_client_free(struct tc_client *client);

/**
 * Creates a cancel token that is not fired. On success `*cancel` is freed with tc_cancel_free(); on failure it is
 * NULL. `error` may be NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is
 * NULL. A token takes one file descriptor on Linux and two elsewhere. If the process or the system has none left,
 * the function returns TC_ERR_RESOURCES.
 */
enum tc_status tc_cancel_new(struct tc_cancel **cancel,
                             struct tc_error **error);

/**
 * Fires a token: ends the calls that have it, in any phase. They return TC_ERR_CANCELLED at once, with the outcome
 * at that moment. The token stays fired, and later calls with it send nothing. NULL is ignored.
 *
 * Any thread may call this function, also while calls are in progress, and more than once. A signal handler may call
 * it too, whatever the signal interrupted: it is async-signal-safe, takes no lock, allocates no memory, and
 * preserves errno.
 */
void tc_cancel_fire(const struct tc_cancel *cancel);

/**
 * Frees a token. NULL is ignored.
 */
void tc_cancel_free(struct tc_cancel *cancel);

/**
 * Calls an action by its names, with JSON, also an action that the library has no spec of. If there is a spec, the
 * request is checked against it, and an invalid one is not sent: see tc_config_set_validation().
 *
 * `request` is the JSON object of the parameters. `options` may be NULL. On success `*response` is the whole
 * response, {"Response":{…}}, to be freed with tc_string_free(); on failure it is NULL. `response` may be NULL if
 * the response is not needed. `error` may be NULL; on failure `*error` is the reason, to be freed with
 * tc_error_free(), on success it is NULL.
 */
enum tc_status tc_call(const struct tc_client *client,
                       const char *service,
                       const char *version,
                       const char *action,
                       const char *request,
                       const struct tc_call_options *options,
                       char **response,
                       struct tc_error **error);

/**
 * Frees a response of a service's function, such as tc_cvm_reboot_instances(), with everything in it. NULL is
 * ignored. The header of a service has such a function for each type of response, by which the compiler checks the
 * argument: tc_cvm_reboot_instances_response_free().
 */
void tc_response_free(void *response);

/**
 * Calls `callback` with each value that is set in a struct of a service, to print or compare structs of any type.
 * The values come in the order of the documents, after the RequestId of a response. `type` is the name of the
 * struct's type, such as "tc_cvm_describe_instances_response", and `value` points to such a struct, your own or the
 * library's; with TC_VISIT() the compiler checks that they agree. `user_data` is passed to `callback`, which the
 * calling thread calls before the function returns. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * TC_ERR_INVALID_ARGUMENT: there is no such type, or a required pointer is NULL. TC_ERR_INVALID_REQUEST: the value
 * at tc_error_path() can't be read, such as a string that is not UTF-8; objects are nested more than 30 deep; or
 * there are more than 1,048,576 values.
 */
enum tc_status tc_visit(const char *type,
                        const void *value,
                        tc_field_callback callback,
                        void *user_data,
                        struct tc_error **error);

/**
 * Formats a struct of a service as a JSON object: a request as a call would send it, a response with its RequestId.
 * `type` and `value` are as for tc_visit(); with TC_TO_JSON() the compiler checks that they agree. `*json` is freed
 * with tc_string_free(); on failure it is NULL. Unlike with tc_visit(), the text contains secrets. `error` may be
 * NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * TC_ERR_INVALID_REQUEST: the value at tc_error_path() can't be encoded. Values that the documents do not allow are
 * encoded.
 */
enum tc_status tc_to_json(const char *type,
                          const void *value,
                          char **json,
                          struct tc_error **error);

/**
 * Calls `callback` with each member of a response that this version of the library does not know. The text is the
 * member's JSON, and the kind is TC_FIELD_JSON; members inside of it are not visited. `response` is the text of
 * tc_call_options.response_json or tc_call(), {"Response":{…}}. `callback` and `user_data` are as for tc_visit().
 * `error` may be NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * TC_ERR_UNSUPPORTED: this version of the library does not know the action. TC_ERR_INVALID_ARGUMENT: the text is not
 * a response, or a required pointer is NULL.
 */
enum tc_status tc_visit_unknown(const char *service,
                                const char *version,
                                const char *action,
                                const char *response,
                                tc_field_callback callback,
                                void *user_data,
                                struct tc_error **error);

/**
 * Calls `callback` like tc_visit_unknown(), for an action that a client knows, also of a file of
 * tc_config_add_services(): a service of such a file takes precedence over one that the library was built with.
 * `client` must not be NULL; other threads may use it at the same time.
 */
enum tc_status tc_client_visit_unknown(const struct tc_client *client,
                                       const char *service,
                                       const char *version,
                                       const char *action,
                                       const char *response,
                                       tc_field_callback callback,
                                       void *user_data,
                                       struct tc_error **error);

/**
 * Begins a listing whose pages are structs. Nothing is sent yet. `request_type` is the name of the request's type,
 * such as "tc_cvm_describe_instances_request". `request` points to such a struct, which is copied. The header of a
 * service has a function for each listing by which the compiler checks the type, such as
 * tc_cvm_describe_instances_pages_new(). A start offset in the request is kept. Without a limit in the request, a
 * page has as many items as the service allows.
 *
 * `options` may be NULL. On success `*pages` is freed with tc_pages_free(); on failure it is NULL. `error` may be
 * NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * TC_ERR_UNSUPPORTED: the specs do not say how the pages of the action are read. TC_ERR_INVALID_REQUEST: the value
 * at tc_error_path() can't be read.
 */
enum tc_status tc_pages_new(const struct tc_client *client,
                            const char *request_type,
                            const void *request,
                            const struct tc_page_options *options,
                            struct tc_pages **pages,
                            struct tc_error **error);

/**
 * Begins a listing whose pages are JSON, as for tc_call(), also of a service of tc_config_add_services(). `request`
 * is the JSON object of the parameters, which is copied. Otherwise as for tc_pages_new().
 */
enum tc_status tc_pages_new_json(const struct tc_client *client,
                                 const char *service,
                                 const char *version,
                                 const char *action,
                                 const char *request,
                                 const struct tc_page_options *options,
                                 struct tc_pages **pages,
                                 struct tc_error **error);

/**
 * Reads the next page of a listing of tc_pages_new(). `response_type` is the name of the type of the action's
 * response, such as "tc_cvm_describe_instances_response". The header of a service has a function for each listing
 * that returns the type itself, such as tc_cvm_describe_instances_pages_next().
 *
 * `*page` is the response, a struct of that type, which must not be freed. It and what it points to live until the
 * next call with these pages. After the last page the function returns TC_OK, and `*page` is NULL. On failure
 * `*page` is NULL, and the next call requests the same page again. `error` may be NULL; on failure `*error` is the
 * reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * Errors are those of a call. If the service repeats a page or a token, so that the listing would never end, that is
 * TC_ERR_RESPONSE.
 */
enum tc_status tc_pages_next(struct tc_pages *pages,
                             const char *response_type,
                             const void **page,
                             struct tc_error **error);

/**
 * Reads the next page of a listing of tc_pages_new_json() or tc_pages_new(), as JSON. `*page` is the whole response,
 * {"Response":{…}}, to be freed with tc_string_free(). After the last page, and on failure, it is NULL: see
 * tc_pages_next().
 */
enum tc_status tc_pages_next_json(struct tc_pages *pages,
                                  char **page,
                                  struct tc_error **error);

/**
 * Whether the listing changed while it was read, as far as its pages show: an item came twice, or the total number
 * of items was not the same on each page. Other items may then be missing: read the listing again, or with
 * tc_page_options.consistent. false for NULL.
 */
bool tc_pages_changed(const struct tc_pages *pages);

/**
 * Ends a listing, and frees the page that was read last. NULL is ignored.
 */
void tc_pages_free(struct tc_pages *pages);

/**
 * Waits for a state: calls an action repeatedly, with delays, until its response shows the state. `waiter` is the
 * name of the waiter in the specs, such as "InstancesRunning". `request_type` is the name of the request's type,
 * such as "tc_cvm_describe_instances_status_request", and `request` points to such a struct. The header of a service
 * has a function for each waiter by which the compiler checks the type, such as tc_cvm_wait_instances_running().
 *
 * `options` may be NULL. `*response` is the last response that was read, also on failure, to be freed with the
 * function of its type; NULL if there was none. `response` may be NULL. `error` may be NULL; on failure `*error` is
 * the reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * TC_OK: the state was reached. TC_ERR_WAIT_FAILED: it can't be reached any more; tc_error_path() is the id at
 * fault, such as "InstanceIds[3]", tc_error_code() is its state, and tc_error_message() contains what the service
 * says about it. TC_ERR_TIMEOUT, TC_ERR_CANCELLED: the deadline expired, or the wait was cancelled, before the state
 * was reached; the message says what was seen last. TC_ERR_UNSUPPORTED: the action has no such waiter. Other errors
 * are those of a call: a refusal that the next call would get as well ends the wait.
 */
enum tc_status tc_wait(const struct tc_client *client,
                       const char *waiter,
                       const char *request_type,
                       const void *request,
                       const struct tc_wait_options *options,
                       void **response,
                       struct tc_error **error);

/**
 * Waits for a state like tc_wait(), by names and with JSON, also for a service of tc_config_add_services().
 * `request` is the JSON object of the parameters. `*response` is the whole response, {"Response":{…}}, to be freed
 * with tc_string_free().
 */
enum tc_status tc_wait_json(const struct tc_client *client,
                            const char *waiter,
                            const char *service,
                            const char *version,
                            const char *action,
                            const char *request,
                            const struct tc_wait_options *options,
                            char **response,
                            struct tc_error **error);

/**
 * Number of ids. 0 for NULL.
 */
size_t tc_fates_count(const struct tc_fates *fates);

/**
 * Number of ids with a fate of the kind `kind`, a tc_fate_kind. 0 for NULL.
 */
size_t tc_fates_count_of(const struct tc_fates *fates, int kind);

/**
 * Fills `*fate`, which was initialised with TC_INIT(), with the fate of the id at position `at`, counted from 0.
 * Returns whether there is such an id; if not, the struct is left unchanged.
 */
bool tc_fates_at(const struct tc_fates *fates,
                 size_t at,
                 struct tc_fate *fate);

/**
 * Formats all fates as a JSON object: counts, requests, times, and a member for each id. `*json` is freed with
 * tc_string_free(); on failure it is NULL. `error` may be NULL; on failure `*error` is the reason, to be freed with
 * tc_error_free(), on success it is NULL.
 */
enum tc_status tc_fates_to_json(const struct tc_fates *fates,
                                char **json,
                                struct tc_error **error);

/**
 * Formats all fates as a human-readable table: a line for each id, and a last one with the counts. `*text` is freed
 * with tc_string_free(). Otherwise as for tc_fates_to_json().
 */
enum tc_status tc_fates_to_text(const struct tc_fates *fates,
                                char **text,
                                struct tc_error **error);

/**
 * Frees the fates of ids. NULL is ignored.
 */
void tc_fates_free(struct tc_fates *fates);

/**
 * Sends a request for any number of ids. The ids are divided among as many requests as it takes, which are sent at
 * the rate that the service allows to all threads of the client together. If the specs say how, each operation is
 * then followed to its end, and an operation that may have run is looked for: see tc_fate_kind. A request that may
 * have run is not sent again, unless `resend_if_not_seen` is set and no operation of it was seen.
 *
 * `request_type` is the name of the request's type, such as "tc_cvm_reboot_instances_request", and `request` points
 * to such a struct, without the ids. The header of a service has a function for each such action by which the
 * compiler checks the type, such as tc_cvm_reboot_instances_fleet(). `ids` are `ids_len` strings; one that is given
 * twice has one fate. `options` may be NULL. On success `*fates` is freed with tc_fates_free(), and each id has a
 * fate, also if the fleet was cancelled or its deadline expired; on failure `*fates` is NULL. `error` may be NULL;
 * on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * A failure is TC_OUTCOME_NOT_SENT, except TC_ERR_INTERNAL, which can be TC_OUTCOME_UNKNOWN.
 * TC_ERR_INVALID_REQUEST: something other than the ids is invalid.
 * TC_ERR_UNSUPPORTED: the specs do not say which parameter has the ids. Other errors are those of the call that
 * reads the latest operations before anything is sent.
 *
 * The requests are sent by threads of the library, or by the calling thread if none can be started. These threads
 * also call the callbacks for the requests' log lines, events and credentials. Signals are blocked in them, and they
 * end before the function returns.
 */
enum tc_status tc_fleet(const struct tc_client *client,
                        const char *request_type,
                        const void *request,
                        const char *const *ids,
                        size_t ids_len,
                        const struct tc_fleet_options *options,
                        struct tc_fates **fates,
                        struct tc_error **error);

/**
 * Sends a request for any number of ids like tc_fleet(), by names and with JSON, also for a service of
 * tc_config_add_services(). `request` is the JSON object of the parameters, without the ids.
 */
enum tc_status tc_fleet_json(const struct tc_client *client,
                             const char *service,
                             const char *version,
                             const char *action,
                             const char *request,
                             const char *const *ids,
                             size_t ids_len,
                             const struct tc_fleet_options *options,
                             struct tc_fates **fates,
                             struct tc_error **error);

/**
 * Frees a string that the library made, such as the response of tc_call(). NULL is ignored.
 */
void tc_string_free(char *text);

/**
 * Version of the library in use, such as "0.1.0". The string is static: do not free it.
 */
const char *tc_version(void);

/**
 * Version of the library in use as one number: 10000 * major + 100 * minor + patch. TC_VERSION_NUMBER is that of the
 * header.
 */
uint32_t tc_version_number(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* TCAPI_H */
