/*
 * tcapi: a client of the Tencent Cloud API 3.0 for programs that must know what happened.
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
 *         if (tc_error_outcome(error) == TC_OUTCOME_UNKNOWN) ... look before you repeat
 *         tc_error_free(error);
 *     }
 *
 * FAILURE. A function that can fail returns a tc_status and, where it takes a tc_error **, says more in it:
 * code, message, path of the value at fault, id of the request, and the outcome, which is one of three:
 * nothing happened (NOT_SENT), the service answered that it did not do it (REJECTED), it may have happened
 * (UNKNOWN). A call that succeeded is DONE. The library never sends a request twice by itself that may have run,
 * unless running twice does no harm; see tc_config_set_max_attempts(). Every request is checked before it is sent; what
 * the service would refuse for its form is refused here, with the service's own code and all reasons at once, unless
 * tc_config_set_validation() says otherwise.
 *
 * OWNERSHIP. What you pass in stays yours and is read only during the call; settings are copied. What the
 * library makes has a function that frees it, named beside it, and lives until then, with all that it points
 * to. All functions that free take NULL.
 *
 * STRINGS are UTF-8 and end with a NUL. NULL is "not given" where a comment says so and an error elsewhere,
 * never a crash. A NUL inside an answer's text is shown as U+FFFD.
 *
 * STRUCTS that you fill are made by TC_INIT(), which zeroes them and sets struct_size: all zero is "nothing
 * set". A program built with an older or newer header than the library goes on to work; what a newer one sets
 * and an older library does not know is refused with TC_ERR_UNSUPPORTED.
 *
 * THREADS. A tc_client is shared by any number of threads, and a tc_cancel is fired from any. Everything else is
 * used by one thread at a time. Callbacks are called by the thread that makes a call, and must return normally; a
 * tc_free_callback is called by the thread that frees. The library needs no set-up and never writes to stdout. A signal
 * interrupts no call, a connection that breaks raises no SIGPIPE, and a signal handler may call tc_cancel_fire() and no
 * other function.
 *
 * pthread_cancel() takes effect at the first cancellation point after the function: each function of the library
 * switches cancellation off until it returns, also while it calls a callback. A thread of the type
 * PTHREAD_CANCEL_ASYNCHRONOUS is cancelled in the moment in which the function returns, and what that made is lost.
 * POSIX allows such a thread only three functions, none of them of this library; a cancellation that comes within the
 * first or last instructions of one can still end the program.
 *
 * FORKS. A child that is forked, by fork(), _Fork() or clone(), makes a client and tokens for itself. A call on the
 * parent's client, or with a token of the parent's, returns TC_ERR_FORKED, and nothing is sent. Firing and freeing what
 * is the parent's has no effect on the parent.
 *
 * DESCRIPTORS. The library keeps no descriptor below 3, also in a program that closed its standard input, output or
 * error, and all of them are closed by exec. Where there are none left, that is TC_ERR_RESOURCES.
 *
 * EXIT. Calls work in handlers of atexit(), in destructors of the program, of static and of thread-local objects, and
 * in those of pthread_key_create(), also as the first call of a thread.
 *
 * STACK. A function needs at most 64 KiB of stack, to which a callback's own need is added. With less the program
 * ends by SIGSEGV.
 *
 * MEMORY. A response that was received but can't be kept for want of memory is TC_ERR_RESOURCES, with the outcome
 * UNKNOWN and, where it can be read, the id of the request. Where malloc() fails, the library goes on with a reserve of
 * 2 MiB, which takes no memory before. When that is used up too, by many calls at once or by large responses, Rust ends
 * the program by abort(), with a line on stderr. tc_config_set_max_response_bytes() bounds what a call takes: about
 * eight times its value.
 *
 * ENVIRONMENT. tc_client_new() reads environment variables, and no other function does: another thread must not change
 * them meanwhile. tc_config_set_environment() makes a client that reads none. When the library is loaded, it looks at
 * the variables of proxies once, such as ALL_PROXY, and uses none of them. A call that looks up a host name has the C
 * library do so, and that may read variables such as RES_OPTIONS; an endpoint that is an address needs no look-up.
 *
 * FAULTS. A fault of the library, which is a panic in Rust, is TC_ERR_INTERNAL with the place in the source in its
 * message. Nothing is printed.
 *
 * THREADSANITIZER. A program that is built with it links the shared library, and sets
 * TSAN_OPTIONS=suppressions=<prefix>/share/tcapi/tsan.supp when it runs. Races of the program with the library, in
 * requests, options, reports and callbacks, are reported.
 *
 * This header is made from the sources by `cargo xtask gen`: do not edit.
 */


#ifndef TCAPI_H
#define TCAPI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** The version of this header; tc_version() is that of the library that runs. */
#define TC_VERSION "0.1.0"
/** The same as one number: 10000 * major + 100 * minor + patch. */
#define TC_VERSION_NUMBER 100

/**
 * Makes a struct ready to be filled: all zero, which is "nothing set", but for its size.
 * `p` points to it and is evaluated once.
 */
#define TC_INIT(p) tc_init_((p), sizeof *(p))

static inline void tc_init_(void *p, size_t size)
{
    memset(p, 0, size);
    memcpy(p, &size, sizeof size);
}

/**
 * Initialises a struct of this type, of the library or of a service, as TC_INIT() makes it, also a static one:
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
 * tc_visit() and tc_to_json() with the type itself in place of its name, so that a compiler compares it with `value`:
 *
 *     TC_TO_JSON(tc_cvm_reboot_instances_request, &request, &json, &error)
 */
#define TC_VISIT(type, value, callback, user_data, error) \
    tc_visit(#type, 1 ? (value) : (const type *)0, (callback), (user_data), (error))
#define TC_TO_JSON(type, value, json, error) \
    tc_to_json(#type, 1 ? (value) : (const type *)0, (json), (error))

/**
 * Marks what is deprecated, so that a compiler warns of its use and says what to use instead. Define
 * TC_NO_DEPRECATED before the first header of tcapi, and it does not.
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
 * What came of a function. Later versions append to it: treat a value that you do not know as a failure.
 */
typedef enum tc_status {
    /**
     * It did what it should.
     */
    TC_OK = 0,
    /**
     * A setting or argument makes no sense: NULL where there should be something, a string that is not
     * UTF-8, a region with a line break.
     */
    TC_ERR_INVALID_ARGUMENT = 1,
    /**
     * The request breaks what the service's documents say; nothing was sent. tc_error_code() is the code
     * that the service would answer, tc_error_path() the value at fault, and tc_error_violation_count() how many
     * reasons there are.
     */
    TC_ERR_INVALID_REQUEST = 2,
    /**
     * The request sets something, or names an action, that this version of the library does not know; nothing was sent.
     */
    TC_ERR_UNSUPPORTED = 3,
    /**
     * There are no credentials, or only half of them.
     */
    TC_ERR_CREDENTIALS = 4,
    /**
     * The service could not be reached, or the connection broke.
     */
    TC_ERR_NETWORK = 5,
    /**
     * TLS failed: a certificate, a host name, a version.
     */
    TC_ERR_TLS = 6,
    /**
     * The time was up.
     */
    TC_ERR_TIMEOUT = 7,
    /**
     * The service answered with an error code: see tc_error_code().
     */
    TC_ERR_SERVICE = 8,
    /**
     * Something in between answered, with an HTTP status and no code of the service.
     */
    TC_ERR_HTTP = 9,
    /**
     * The answer can't be read.
     */
    TC_ERR_RESPONSE = 10,
    /**
     * The library failed; please report it.
     */
    TC_ERR_INTERNAL = 11,
    /**
     * The call was cancelled: see tc_cancel_fire() and tc_client_abort().
     */
    TC_ERR_CANCELLED = 12,
    /**
     * The client, or the cancel token, was made before a fork, in the parent: make one in the child. Nothing was
     * sent.
     */
    TC_ERR_FORKED = 13,
    /**
     * The process or the system has no file descriptors, threads or memory left: close some, or allow more, and call
     * again. A call that has nothing sent yet is tried again, as often as it may be.
     */
    TC_ERR_RESOURCES = 14,
    /**
     * A state that was waited for can't be reached any more.
     */
    TC_ERR_WAIT_FAILED = 15,
} tc_status;

/**
 * What became of a call.
 */
typedef enum tc_outcome {
    /**
     * No byte of the request reached the service: nothing happened.
     */
    TC_OUTCOME_NOT_SENT = 0,
    /**
     * The service answered that it did not do it.
     */
    TC_OUTCOME_REJECTED = 1,
    /**
     * It may have happened: look before you repeat.
     */
    TC_OUTCOME_UNKNOWN = 2,
    /**
     * The service answered that it did it: the call succeeded. No tc_error has it.
     */
    TC_OUTCOME_DONE = 3,
} tc_outcome;

/**
 * Why a call that failed was not sent once more. Later versions append to it.
 */
typedef enum tc_stop {
    /**
     * It is not of a kind that is sent again: it would fail again, or it may have run.
     */
    TC_STOP_FINAL = 0,
    /**
     * It had as many attempts as it may have.
     */
    TC_STOP_ATTEMPTS = 1,
    /**
     * The time was up, or the next pause would have lasted beyond it.
     */
    TC_STOP_DEADLINE = 2,
    /**
     * So many calls of this client failed lately that none is repeated.
     */
    TC_STOP_BUDGET = 3,
    /**
     * The call was cancelled, or its client was aborted.
     */
    TC_STOP_CANCELLED = 4,
} tc_stop;

/**
 * What the documents of an action say of sending the same request again later, for a code that the service
 * answered. Later versions append to it.
 */
typedef enum tc_retry_hint {
    /**
     * Nothing: the service answered no code, or one that they do not name.
     */
    TC_RETRY_HINT_NONE = 0,
    /**
     * It does not succeed by itself: the request, or something in the account, has to change.
     */
    TC_RETRY_HINT_NEVER = 1,
    /**
     * It can succeed after a pause; nothing ran.
     */
    TC_RETRY_HINT_BACKOFF = 2,
    /**
     * It can succeed after a pause. They leave open whether it ran: repeat it only if running twice does no harm.
     */
    TC_RETRY_HINT_IF_IDEMPOTENT = 3,
} tc_retry_hint;

/**
 * What happened in a call. Later versions append to it: ignore what you do not know.
 */
typedef enum tc_event_kind {
    /**
     * A call begins. Its request and options were checked; a call that is refused by these checks has no events.
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
     * The request is about to be sent again, after a delay.
     */
    TC_EVENT_RETRY = 4,
    /**
     * The call leaves a host that could not be reached for another one of the service: see tc_config_set_failover().
     */
    TC_EVENT_FAILOVER = 5,
    /**
     * The service's clock was learnt from its response.
     */
    TC_EVENT_CLOCK = 6,
    /**
     * The call has fetched credentials, or tried to. Calls that only wait for another call's fetch have no such event.
     */
    TC_EVENT_CREDENTIALS = 7,
    /**
     * A call has ended.
     */
    TC_EVENT_CALL_END = 8,
    /**
     * The request is sent although the service's documents do not allow it: see TC_VALIDATION_WARN. One for each
     * violation, up to 16, before the first attempt.
     */
    TC_EVENT_VIOLATION = 9,
} tc_event_kind;

/**
 * Why a request is sent again. Later versions append to it.
 */
typedef enum tc_retry_reason {
    /**
     * It is not sent again.
     */
    TC_RETRY_REASON_NONE = 0,
    /**
     * Nothing was sent, or running twice does no harm.
     */
    TC_RETRY_REASON_TRANSIENT = 1,
    /**
     * The service, or a gateway, had too many requests.
     */
    TC_RETRY_REASON_THROTTLED = 2,
    /**
     * The request was refused for its time, which is corrected now.
     */
    TC_RETRY_REASON_CLOCK = 3,
    /**
     * The credentials were refused, and there are others now.
     */
    TC_RETRY_REASON_CREDENTIALS = 4,
} tc_retry_reason;

/**
 * The fate of an id. Later versions append to it: take one that you do not know as TC_FATE_UNKNOWN.
 */
typedef enum tc_fate_kind {
    /**
     * It may have run.
     */
    TC_FATE_UNKNOWN = 0,
    /**
     * The operation was seen to end well.
     */
    TC_FATE_DONE = 1,
    /**
     * The service accepted the request. How the operation ends was not followed, or not to its end.
     */
    TC_FATE_ACCEPTED = 2,
    /**
     * The operation was seen to fail, after the service had accepted it.
     */
    TC_FATE_FAILED = 3,
    /**
     * Nothing was sent for it.
     */
    TC_FATE_NOT_SENT = 4,
    /**
     * The service refused it.
     */
    TC_FATE_REJECTED = 5,
    /**
     * It may have run, and no operation of it was shown within the time in which one that ran is.
     */
    TC_FATE_NOT_SEEN = 6,
    /**
     * It may have run, and an operation of its name was shown that had not been there before: that of this call, or
     * one that somebody else began at the same time.
     */
    TC_FATE_SEEN = 7,
} tc_fate_kind;

/**
 * How an operation that is shown was known to be the call's own.
 */
typedef enum tc_matched {
    /**
     * None was.
     */
    TC_MATCHED_NONE = 0,
    /**
     * It has the request id of the response.
     */
    TC_MATCHED_REQUEST_ID = 1,
    /**
     * It has the action's name and another request id, and was not there before. Somebody else may have begun it at
     * the same time.
     */
    TC_MATCHED_NAME = 2,
} tc_matched;

/**
 * How important a line is, the most important first.
 */
typedef enum tc_log_level {
    /**
     * An attempt failed, and what it was meant to do may have happened.
     */
    TC_LOG_ERROR = 1,
    /**
     * An attempt failed, or something is not as it should be, such as a clock.
     */
    TC_LOG_WARN = 2,
    /**
     * A call was answered, or is about to be tried again.
     */
    TC_LOG_INFO = 3,
    /**
     * An attempt begins.
     */
    TC_LOG_DEBUG = 4,
} tc_log_level;

/**
 * A source of credentials, for tc_config_set_credentials_chain().
 */
typedef enum tc_credential_source {
    /**
     * See tc_config_set_credentials_environment().
     */
    TC_CREDENTIALS_ENVIRONMENT = 1,
    /**
     * See tc_config_set_credentials_file(), both arguments NULL.
     */
    TC_CREDENTIALS_FILE = 2,
    /**
     * See tc_config_set_credentials_profile(), the name NULL.
     */
    TC_CREDENTIALS_PROFILE = 3,
    /**
     * See tc_config_set_credentials_oidc(), the role NULL.
     */
    TC_CREDENTIALS_OIDC = 4,
    /**
     * See tc_config_set_credentials_instance_role(), both arguments NULL.
     */
    TC_CREDENTIALS_INSTANCE_ROLE = 5,
} tc_credential_source;

/**
 * Which of a service's own hosts requests go to. A call to a finance region, whose name ends with "-fsi",
 * goes to the host of that region whatever is set: no other one serves it.
 */
typedef enum tc_endpoint_kind {
    /**
     * <service>.tencentcloudapi.com, which leads to a site near the caller.
     */
    TC_ENDPOINT_NEAREST = 0,
    /**
     * <service>.<region>.tencentcloudapi.com, with the call's region; without one, the nearest.
     */
    TC_ENDPOINT_REGIONAL = 1,
    /**
     * <service>.intl.tencentcloudapi.com, of the international site.
     */
    TC_ENDPOINT_INTL = 2,
    /**
     * <service>.internal.tencentcloudapi.com, which only machines of the vendor's network reach.
     */
    TC_ENDPOINT_INTERNAL = 3,
} tc_endpoint_kind;

/**
 * What is done with a request that the service's documents do not allow. They can be stricter than the service: ids get
 * longer, limits are raised, an enumeration has a new value.
 *
 * What can't be encoded is refused in any case: a string that is not UTF-8, a number that is not finite, NULL in a list,
 * a struct that sets a member which this version of the library does not know.
 */
typedef enum tc_validation {
    /**
     * What the client is set to; for a client, TC_VALIDATION_REFUSE.
     */
    TC_VALIDATION_DEFAULT = 0,
    /**
     * It is refused with TC_ERR_INVALID_REQUEST, and nothing is sent. tc_error_violation_count() and its family have
     * all reasons.
     */
    TC_VALIDATION_REFUSE = 1,
    /**
     * It is sent. What is wrong with it is in log lines of the level TC_LOG_WARN, event=violation, in events,
     * TC_EVENT_VIOLATION, and counted in the call's report.
     */
    TC_VALIDATION_WARN = 2,
    /**
     * It is sent, and nothing is said.
     */
    TC_VALIDATION_OFF = 3,
} tc_validation;

/**
 * Type of a value. Later versions append to it: take one that you do not know as text.
 */
typedef enum tc_field_kind {
    /**
     * A string, also of an enumeration, a timestamp or a date.
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
     * Bytes: the text is their base64.
     */
    TC_FIELD_BYTES = 6,
    /**
     * A list that is given and has no items: the text is "[]".
     */
    TC_FIELD_EMPTY_LIST = 7,
    /**
     * A member that this version of the library does not know: the text is its JSON.
     */
    TC_FIELD_JSON = 8,
} tc_field_kind;

/**
 * Whether each accepted operation is followed to its end.
 */
typedef enum tc_settle {
    /**
     * Where the specs say how.
     */
    TC_SETTLE_DEFAULT = 0,
    /**
     * Yes. Where the specs do not say how, that is TC_ERR_UNSUPPORTED, and nothing is sent.
     */
    TC_SETTLE_ON = 1,
    /**
     * No: an id is TC_FATE_ACCEPTED in the best case.
     */
    TC_SETTLE_OFF = 2,
} tc_settle;

/**
 * Ends calls from any thread: put it into the options of a call, and fire it. Free it with
 * tc_cancel_free() when no call that was given it is under way.
 *
 * A token belongs to the process that made it. In a child that was forked since, tc_cancel_fire() does nothing and
 * leaves the parent's token as it is, and a call that is given the token returns TC_ERR_FORKED, with nothing sent. The
 * child may free it.
 */
typedef struct tc_cancel tc_cancel;

/**
 * Signs and sends requests, and keeps connections. One per process is enough: it is shared by any number
 * of threads. Free it with tc_client_free(). A child that is forked, by fork(), _Fork() or clone(), makes a client for
 * itself: calls on the parent's return TC_ERR_FORKED, and nothing is sent. The child may free the parent's client: that
 * closes the child's own copies of the descriptors, and the parent's connections stay as they are.
 */
typedef struct tc_client tc_client;

/**
 * Settings of a client, to be freed with tc_config_free(). Not to be used from two threads at once.
 *
 * What is not set has a safe default: HTTPS to the service's own host, 5 s to connect, 60 s for a whole
 * call, answers of 16 MiB at most, the region of the environment, and the first credentials that are
 * configured of: the environment, the credentials file, the command-line tool's profile, the role of a
 * Kubernetes pod, the role of the machine. See tc_config_set_credentials_chain().
 *
 * The setters copy what they are given. A setter that fails is remembered, and tc_client_new() fails
 * with its reason: it is enough to look there.
 */
typedef struct tc_config tc_config;

/**
 * Where a tc_credentials_callback puts its answer. It lives during that call only, and only its thread may
 * use it.
 */
typedef struct tc_credentials_sink tc_credentials_sink;

/**
 * Why a function failed. Yours, to be freed with tc_error_free(). It holds no secret, so all of it may be
 * logged.
 */
typedef struct tc_error tc_error;

/**
 * The fates of all ids, in the order of the ids. Any number of threads may read it.
 */
typedef struct tc_fates tc_fates;

/**
 * The pages of a listing that are still to be read. One thread at a time uses it. It keeps what it needs of the
 * client, which may be freed before it.
 */
typedef struct tc_pages tc_pages;

/**
 * What one attempt of a call did, whether it succeeded or failed. Strings are never NULL, and live as long as what the
 * report is from: the error, or the call of the event callback. Times are in microseconds from the attempt's
 * beginning, without the waits for permits; what the attempt did not reach, or what was done before it, is 0.
 */
typedef struct tc_attempt_report {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Number of the attempt, from 1.
     */
    uint32_t number;
    /**
     * What kind of failure it was. TC_OK if it succeeded.
     */
    enum tc_status status;
    /**
     * What became of this attempt: TC_OUTCOME_DONE if it succeeded.
     */
    enum tc_outcome outcome;
    /**
     * The HTTP status of the answer. 0 if there was no answer.
     */
    int32_t http_status;
    /**
     * The host that it went to, with its port unless it is the scheme's own.
     */
    const char *endpoint;
    /**
     * The address that the connection leads to, which is the proxy's where there is one, such as "192.0.2.1" or
     * "2001:db8::1". "" if there was no connection.
     */
    const char *peer_address;
    /**
     * The port of that address. 0 if there was no connection.
     */
    uint16_t peer_port;
    /**
     * Whether an earlier attempt, of this call or another, left the connection open.
     */
    bool kept;
    /**
     * The dotted code that the service answered, 255 bytes of it at most. "" if there is none.
     */
    const char *code;
    /**
     * What was wrong, for people: 255 bytes at most. "" if it succeeded.
     */
    const char *message;
    /**
     * The id that the service gave the request, 255 bytes of it at most. "" if it did not answer.
     */
    const char *request_id;
    /**
     * How long it waited for permits of the rate limiter.
     */
    uint64_t waited_us;
    /**
     * When the host was looked up. 0 if its addresses were known from before.
     */
    uint64_t looked_up_us;
    /**
     * When there was a TCP connection, and the tunnel of a proxy.
     */
    uint64_t connected_us;
    /**
     * When the TLS handshake was done. 0 over plain HTTP.
     */
    uint64_t handshaken_us;
    /**
     * When the first byte of the answer came.
     */
    uint64_t first_byte_us;
    /**
     * When it was over.
     */
    uint64_t total_us;
} tc_attempt_report;

/**
 * A role to be assumed by the action AssumeRole of the service STS. Make it with TC_INIT().
 */
typedef struct tc_assume_role {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The role, such as "qcs::cam::uin/12345678:roleName/reader". Required.
     */
    const char *role_arn;
    /**
     * What the session is called in the account's audit log. NULL: "tcapi".
     */
    const char *session_name;
    /**
     * What the role's owner asks for beside the credentials. NULL: nothing.
     */
    const char *external_id;
    /**
     * Where STS is, as for tc_config_set_endpoint(). NULL: sts.tencentcloudapi.com.
     */
    const char *endpoint;
    /**
     * How long credentials are good for, in seconds, at most 43200. 0: 7200.
     */
    uint32_t lifetime_s;
} tc_assume_role;

/**
 * The role that a Kubernetes cluster (TKE) gives to a pod. Make it with TC_INIT(). What is NULL is the value
 * of the variable that the cluster sets.
 */
typedef struct tc_oidc_role {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The region that STS is asked in. NULL: TKE_REGION.
     */
    const char *region;
    /**
     * The identity provider. NULL: TKE_PROVIDER_ID.
     */
    const char *provider_id;
    /**
     * The file that the token is in: a regular file of at most 1 MiB. Its path need not be UTF-8. NULL:
     * TKE_WEB_IDENTITY_TOKEN_FILE.
     */
    const char *token_file;
    /**
     * The role. NULL: TKE_ROLE_ARN.
     */
    const char *role_arn;
    /**
     * What the session is called in the account's audit log. NULL: "tcapi".
     */
    const char *session_name;
    /**
     * Where STS is, as for tc_config_set_endpoint(). NULL: sts.tencentcloudapi.com.
     */
    const char *endpoint;
    /**
     * How long credentials are good for, in seconds, at most 43200. 0: 7200.
     */
    uint32_t lifetime_s;
} tc_oidc_role;

/**
 * Hands out credentials: it calls tc_credentials_set() on `sink` and returns 0, or says why not by
 * tc_credentials_fail() and returns something else. It must return normally.
 *
 * It is called by the thread of a call that needs credentials, never by two threads at once for one client,
 * and never by tc_client_new(). It should keep to the time that tc_credentials_timeout_ms() says: it can't
 * be interrupted. It may make calls, but not on the client that asks, which waits for it: such a call, made by the
 * thread that was called, returns TC_ERR_CREDENTIALS at once. No lock is held while it runs.
 */
typedef int (*tc_credentials_callback)(struct tc_credentials_sink *sink, void *user_data);

/**
 * Frees the user_data of a callback. It is called exactly once, when neither settings nor clients need the user_data any
 * more: by the thread whose function lets go of it last, which is tc_config_free(), tc_client_free(), or a setter that
 * sets another callback in its place, and before the setter returns if that fails, is given NULL for the callback, or
 * NULL for the settings. No lock is held while it runs, and it may call the library, but not with the object that is
 * being freed or set. It must return normally. NULL: nobody frees it, and it has to live as long as the settings and all
 * clients made with them.
 */
typedef void (*tc_free_callback)(void *user_data);

/**
 * Takes a line, which is UTF-8 and has no control characters. `level` is a tc_log_level. `line` lives during the call
 * only.
 */
typedef void (*tc_log_callback)(int level, const char *line, void *user_data);

/**
 * What a call did, whether it succeeded or failed. Make it with TC_INIT() and put it into the options of
 * a call, which fills it before it returns; a call refused before it began leaves zeros. Times are in
 * microseconds.
 */
typedef struct tc_call_report {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * How many times the request was sent or tried to be sent.
     */
    uint32_t attempts;
    /**
     * Why it was not sent once more, if the call failed.
     */
    enum tc_stop stop;
    /**
     * From the call's beginning to its end.
     */
    uint64_t total_us;
    /**
     * The part of it spent waiting: for a permit, and between attempts.
     */
    uint64_t waited_us;
    /**
     * From the last attempt's beginning until there was a TCP connection, its host looked up. 0 on a kept
     * connection, and if there was none.
     */
    uint64_t connected_us;
    /**
     * From the last attempt's beginning until the TLS handshake was done. 0 on a kept connection, over
     * plain HTTP, and if it was not.
     */
    uint64_t handshaken_us;
    /**
     * From the last attempt's beginning to the first byte of the answer. 0 if none came.
     */
    uint64_t first_byte_us;
    /**
     * How long the last attempt took.
     */
    uint64_t last_attempt_us;
    /**
     * The id that the service gave the request, and a NUL. "" if it did not answer. Its ids have 36
     * characters; of a longer one here are the first 63 bytes, without a character that is cut in two.
     */
    char request_id[64];
    /**
     * The host that the last attempt went to, with its port unless it is the scheme's own, and a NUL. Names
     * of hosts have up to 253 characters; of more with the port here are the first 255 bytes.
     */
    char endpoint[256];
    /**
     * How many values of the response were not of the types that the action's spec says. Each was converted or
     * left out. 0 for tc_call(), where nothing is converted, and if the call failed.
     */
    uint32_t oddity_count;
    /**
     * The first of these, at most 16: for each a line, such as "InstanceSet[0].CPU: a string in place of an
     * integer of 64 bits, converted" and a line break; and a NUL. A path has no ": " in it, and a line never has
     * the value.
     */
    char oddities[1024];
    /**
     * In how many places the service's documents do not allow the request, which was sent all the same: see
     * TC_VALIDATION_WARN. 0 with any other setting.
     */
    uint32_t violation_count;
    /**
     * What became of the call: TC_OUTCOME_DONE if it succeeded, otherwise as of tc_error_outcome().
     */
    enum tc_outcome outcome;
} tc_call_report;

/**
 * Something that happened in a call. It and all that it points to belong to the library, and live during the call of
 * the callback only. Strings are never NULL: "" is "there is none". Behind the members of all events, each names the
 * kinds that it is for; it is 0, "" or NULL in events of all others. No secret is part of an event.
 */
typedef struct tc_event {
    /**
     * Size of this struct in bytes, as the library knows it: look at it before you read a member that an older library
     * may not have.
     */
    size_t struct_size;
    /**
     * What happened.
     */
    enum tc_event_kind kind;
    /**
     * Number of the call: the same in all events and log lines of a call, and different for each call of the process.
     */
    uint64_t call_id;
    /**
     * The service, such as "cvm".
     */
    const char *service;
    /**
     * Its version, such as "2017-03-12".
     */
    const char *version;
    /**
     * The action, such as "RebootInstances".
     */
    const char *action;
    /**
     * The region that the call is sent to.
     */
    const char *region;
    /**
     * The trace id of the call's options.
     */
    const char *trace_id;
    /**
     * CALL_BEGIN, ATTEMPT_BEGIN: length of the request's body.
     */
    uint64_t request_bytes;
    /**
     * CALL_BEGIN: the time for the whole call, in microseconds.
     */
    uint64_t timeout_us;
    /**
     * ATTEMPT_BEGIN, ATTEMPT_END, RETRY, FAILOVER, CLOCK: number of the attempt, from 1.
     */
    uint32_t attempt;
    /**
     * The same: the host that the attempt goes to, with its port unless it is the scheme's own.
     */
    const char *endpoint;
    /**
     * ATTEMPT_END: what the attempt did.
     */
    const struct tc_attempt_report *attempt_report;
    /**
     * ATTEMPT_END: whether the attempt got its permit of the rate limiter, where there is one. An attempt that did not
     * has no times, and does not count.
     */
    bool permitted;
    /**
     * RETRY: why the request is sent again.
     */
    enum tc_retry_reason retry_reason;
    /**
     * RETRY: the delay in microseconds, which begins now.
     */
    uint64_t delay_us;
    /**
     * FAILOVER: the host that the next attempt goes to.
     */
    const char *next_endpoint;
    /**
     * CLOCK: how far the service's clock is ahead of this machine's, in seconds.
     */
    int64_t service_ahead_s;
    /**
     * CREDENTIALS: where they are from, in words. "" if fetching them failed.
     */
    const char *source;
    /**
     * CREDENTIALS: what is odd about them, in words.
     */
    const char *remark;
    /**
     * CREDENTIALS: how long fetching them took, in microseconds.
     */
    uint64_t took_us;
    /**
     * CREDENTIALS: when they are fetched again after a failure, while the old ones are valid: about so many
     * microseconds from now. 0 if it did not fail, or if there are no old ones.
     */
    uint64_t next_try_us;
    /**
     * CALL_END: what the call did.
     */
    const struct tc_call_report *call_report;
    /**
     * ATTEMPT_END, CREDENTIALS, CALL_END: why it failed, for the functions tc_error_*() but tc_error_free(). NULL if it
     * succeeded. The outcome in ATTEMPT_END is that of the attempt, and in CALL_END that of all attempts.
     *
     * VIOLATION: the violation, by tc_error_path(), _code() and _message().
     */
    const struct tc_error *error;
    /**
     * VIOLATION: how many violations there are, also of those that have no event.
     */
    uint32_t violation_count;
} tc_event;

/**
 * Takes an event, which lives during the call only. It must return normally.
 */
typedef void (*tc_event_callback)(const struct tc_event *event, void *user_data);

/**
 * A header that a call adds to its request.
 */
typedef struct tc_header {
    /**
     * The name: a token of RFC 9110, and none that the library or HTTP itself sets, such as "Host", "Authorization",
     * "Content-Type", "User-Agent" and all that begin with "X-TC-". Any other is TC_ERR_INVALID_ARGUMENT, and nothing is
     * sent.
     */
    const char *name;
    /**
     * The value: printable ASCII without a space at either end. It may be a secret: it is in no error and no line of
     * the log, and the library's copies are overwritten.
     */
    const char *value;
} tc_header;

/**
 * What one call has of its own. Make it with TC_INIT(); what is left is the client's setting.
 */
typedef struct tc_call_options {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The region, such as "ap-guangzhou". NULL: the client's.
     */
    const char *region;
    /**
     * The language of messages, "en-US" or "zh-CN". NULL: the client's.
     */
    const char *language;
    /**
     * The time for the whole call in milliseconds, at most 86400000. 0: the client's.
     */
    uint32_t timeout_ms;
    /**
     * Ends the call when it is fired. NULL: nothing does.
     */
    const struct tc_cancel *cancel;
    /**
     * How many attempts the call may have, the first included, at most 100: see
     * tc_config_set_max_attempts(). 0: the client's number.
     */
    uint32_t max_attempts;
    /**
     * Filled with what the call did. NULL: nobody wants to know.
     */
    struct tc_call_report *report;
    /**
     * How strictly the request is checked: a tc_validation. 0, which is TC_VALIDATION_DEFAULT: as the client is set
     * to.
     */
    int validation;
    /**
     * Trace id of the call, which is sent in the header X-TC-TraceId with each of its attempts: 1 to 128 visible
     * characters of ASCII without blanks, such as a UUID. It is shown in events and log lines. NULL: there is none.
     */
    const char *trace_id;
    /**
     * The time for connecting to one address in milliseconds, at most 86400000. 0: the client's.
     */
    uint32_t connect_timeout_ms;
    /**
     * Where the request goes, as of tc_config_set_endpoint() but without a zone, in place of the client's hosts. It is
     * what is signed, too; a finance region's own host is not used. NULL: the client's.
     */
    const char *endpoint;
    /**
     * Headers that are added to the request, such as one that a gateway asks for. They are not signed, and are sent
     * with each attempt. NULL: none.
     */
    const struct tc_header *headers;
    /**
     * How many, at most 64, of 8192 bytes together.
     */
    size_t headers_len;
    /**
     * Filled with the text of the response, {"Response":{…}}, beside what a typed call decodes it to: to be freed with
     * tc_string_free(). It may hold secrets. On failure `*response_json` is NULL. NULL: nobody wants it.
     */
    char **response_json;
} tc_call_options;

/**
 * A value that is set, for a tc_field_callback. It and its strings live until the callback returns.
 */
typedef struct tc_field {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Path of the value, by the names of the service: "InstanceSet[0].PrivateIpAddresses[1]". Never NULL.
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
     * Whether it is a secret, such as a password. Its text is "…" then, and the members below are 0.
     */
    bool secret;
    /**
     * The value as text: UTF-8, with U+FFFD for a NUL inside. Never NULL.
     */
    const char *text;
    /**
     * The value of TC_FIELD_INT64, otherwise 0.
     */
    int64_t int64_value;
    /**
     * The value of TC_FIELD_UINT64, otherwise 0.
     */
    uint64_t uint64_value;
    /**
     * The value of TC_FIELD_DOUBLE, otherwise 0.
     */
    double double_value;
    /**
     * The value of TC_FIELD_BOOL, otherwise false.
     */
    bool bool_value;
} tc_field;

/**
 * Takes a value, and returns whether it is to be called with the next one. It must return normally.
 */
typedef bool (*tc_field_callback)(const struct tc_field *field, void *user_data);

/**
 * How a listing is read. Make it with TC_INIT().
 */
typedef struct tc_page_options {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Options of each call, read once by tc_pages_new(): `timeout_ms` is the timeout of one page, and the cancel token
     * ends the listing; free it after the pages. `report` and `response_json` are not filled. NULL: the client's
     * settings.
     */
    const struct tc_call_options *call;
    /**
     * Whether the listing is read again and again, until two readings in a row are the same, before its first page
     * is handed out. The pages of a whole reading are kept in memory. false: each page is handed out as it is read.
     */
    bool consistent;
} tc_page_options;

/**
 * How a program waits for a state. Make it with TC_INIT().
 */
typedef struct tc_wait_options {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Options of each call: `timeout_ms` is the timeout of one call, and the cancel token ends the wait. `report` and
     * `response_json` are not filled. NULL: the client's settings.
     */
    const struct tc_call_options *call;
    /**
     * Timeout of the whole wait in milliseconds, 1 to 86400000. 0: 600000, which is 10 minutes.
     */
    uint32_t timeout_ms;
    /**
     * Shortest pause between two calls in milliseconds, at most 86400000. 0: that of the specs.
     */
    uint32_t min_delay_ms;
    /**
     * Longest pause between two calls in milliseconds, at most 86400000. 0: that of the specs.
     */
    uint32_t max_delay_ms;
} tc_wait_options;

/**
 * The fate of one id. Its strings live as long as the tc_fates that it is from.
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
     * How its operation was known.
     */
    enum tc_matched matched;
    /**
     * Whether another operation was shown in place of its own before that was seen to end.
     */
    bool superseded;
    /**
     * Whether a request with the id has ended, in whatever way: `answered_ms` is when.
     */
    bool is_answered;
    /**
     * The code that the service, or the check of the request, refused it with. NULL if there is none.
     */
    const char *code;
    /**
     * Message for people. "" if there is none; never NULL.
     */
    const char *message;
    /**
     * The id that the service gave the last request with it. NULL if it did not answer.
     */
    const char *request_id;
    /**
     * How often a request with it was sent or tried to be sent.
     */
    uint32_t attempts;
    /**
     * When the last request with it ended, in milliseconds from the beginning of the fleet.
     */
    uint64_t answered_ms;
    /**
     * When its fate was known, in milliseconds from the beginning of the fleet.
     */
    uint64_t known_ms;
} tc_fate;

/**
 * Progress of a fleet. It lives until the callback returns.
 */
typedef struct tc_progress {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * How many ids there are.
     */
    size_t total;
    /**
     * Ids that the service accepted, whose operations have not ended yet.
     */
    size_t accepted;
    /**
     * Ids whose operations ended well; without settling, those that were accepted.
     */
    size_t done;
    /**
     * Ids that were refused or not sent, and those whose operations failed.
     */
    size_t rejected;
    /**
     * Ids of which it is not known whether anything ran.
     */
    size_t unknown;
    /**
     * Ids in requests that are under way.
     */
    size_t in_flight;
} tc_progress;

/**
 * Called with the progress of a fleet. The thread of tc_fleet() calls it, between requests; it must return normally. No
 * lock is held while it runs, and it may call the library.
 */
typedef void (*tc_progress_callback)(const struct tc_progress *progress, void *user_data);

/**
 * How a request for many ids is sent and followed. Make it with TC_INIT().
 */
typedef struct tc_fleet_options {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Options of each call: `timeout_ms` is the timeout of one call, and the cancel token ends the fleet. `report` and
     * `response_json` are not filled. NULL: the client's settings.
     */
    const struct tc_call_options *call;
    /**
     * Timeout of the whole fleet in milliseconds, 1 to 86400000. 0: 600000, which is 10 minutes.
     */
    uint32_t timeout_ms;
    /**
     * Whether operations are followed to their ends: a tc_settle. 0, which is TC_SETTLE_DEFAULT: where the specs say
     * how.
     */
    int settle;
    /**
     * Time after a request, in milliseconds, within which an operation that ran is shown, at most 86400000. 0: that of
     * the specs.
     */
    uint32_t window_ms;
    /**
     * Shortest pause between two looks in milliseconds, at most 86400000. 0: that of the specs.
     */
    uint32_t min_delay_ms;
    /**
     * Longest pause between two looks in milliseconds, at most 86400000. 0: that of the specs.
     */
    uint32_t max_delay_ms;
    /**
     * Number of requests in flight, at most 64. 0: 4.
     */
    uint32_t max_in_flight;
    /**
     * Whether ids that may have run, and of which no operation was shown, are sent once more. An operation that is
     * shown later than the specs say would run twice. false: they are not.
     */
    bool resend_if_not_seen;
    /**
     * Called with the progress of the fleet. NULL: nothing is called.
     */
    tc_progress_callback progress;
    /**
     * Handed to `progress`.
     */
    void *user_data;
} tc_fleet_options;

/**
 * An integer that can be absent.
 */
typedef struct tc_opt_i64 {
    /**
     * Whether there is a value.
     */
    bool is_set;
    /**
     * The value, if there is one.
     */
    int64_t value;
} tc_opt_i64;

/**
 * An unsigned integer that can be absent.
 */
typedef struct tc_opt_u64 {
    /**
     * Whether there is a value.
     */
    bool is_set;
    /**
     * The value, if there is one.
     */
    uint64_t value;
} tc_opt_u64;

/**
 * A floating point number that can be absent.
 */
typedef struct tc_opt_f64 {
    /**
     * Whether there is a value.
     */
    bool is_set;
    /**
     * The value, if there is one.
     */
    double value;
} tc_opt_f64;

/**
 * A truth value that can be absent.
 */
typedef struct tc_opt_bool {
    /**
     * Whether there is a value.
     */
    bool is_set;
    /**
     * The value, if there is one.
     */
    bool value;
} tc_opt_bool;

/**
 * Bytes, as items of a list.
 */
typedef struct tc_bytes {
    /**
     * The bytes. NULL only if there are none.
     */
    const uint8_t *data;
    /**
     * How many.
     */
    size_t len;
} tc_bytes;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The name of a status, such as "TC_ERR_TIMEOUT", for logs; "?" for a number that is none. It lives
 * forever: do not free it.
 *
 * This is the whole name in C, as TC_OK does not begin as the others do. The other functions of this kind leave out what
 * all names of an enumeration begin with: tc_outcome_name(TC_OUTCOME_NOT_SENT) is "NOT_SENT".
 */
const char *tc_status_name(int status);

/**
 * The name of a tc_outcome, such as "NOT_SENT", for logs; "?" for a number that is none. It lives forever:
 * do not free it.
 */
const char *tc_outcome_name(int outcome);

/**
 * The name of a tc_stop, such as "DEADLINE", for logs; "?" for a number that is none. It lives forever: do
 * not free it.
 */
const char *tc_stop_name(int stop);

/**
 * The name of a tc_retry_hint, such as "BACKOFF", for logs; "?" for a number that is none. It lives forever:
 * do not free it.
 */
const char *tc_retry_hint_name(int hint);

/**
 * The name of a tc_log_level, such as "WARN"; "?" for a number that is none. It lives forever: do not free it.
 */
const char *tc_log_level_name(int level);

/**
 * The name of a tc_credential_source, such as "ENVIRONMENT"; "?" for a number that is none. It lives forever: do not
 * free it.
 */
const char *tc_credential_source_name(int source);

/**
 * The name of a tc_endpoint_kind, such as "REGIONAL"; "?" for a number that is none. It lives forever: do not free it.
 */
const char *tc_endpoint_kind_name(int kind);

/**
 * The name of a tc_validation, such as "WARN"; "?" for a number that is none. It lives forever: do not free it.
 */
const char *tc_validation_name(int validation);

/**
 * The name of a tc_event_kind, such as "ATTEMPT_END", for logs; "?" for a number that is none. It lives forever: do not
 * free it.
 */
const char *tc_event_kind_name(int kind);

/**
 * The name of a tc_retry_reason, such as "THROTTLED", for logs; "?" for a number that is none. It lives forever: do not
 * free it.
 */
const char *tc_retry_reason_name(int reason);

/**
 * The name of a tc_field_kind, such as "INT64", for logs; "?" for a number that is none. It lives forever: do not free
 * it.
 */
const char *tc_field_kind_name(int kind);

/**
 * The name of a tc_fate_kind, such as "NOT_SEEN", for logs; "?" for a number that is none. It lives forever: do not free
 * it.
 */
const char *tc_fate_kind_name(int kind);

/**
 * The name of a tc_matched, such as "REQUEST_ID", for logs; "?" for a number that is none. It lives forever: do not free
 * it.
 */
const char *tc_matched_name(int matched);

/**
 * The status that the function returned. TC_OK for NULL.
 */
enum tc_status tc_error_status(const struct tc_error *error);

/**
 * Whether anything may have happened, in any of the attempts. TC_OUTCOME_DONE for NULL, which is no error: the error of
 * a call that succeeded is NULL.
 */
enum tc_outcome tc_error_outcome(const struct tc_error *error);

/**
 * The dotted code, such as "InvalidInstanceId.NotFound": the service's, or the one that it would have
 * answered to a request that was refused locally. "" if there is none; never NULL. It lives as long as
 * the error.
 */
const char *tc_error_code(const struct tc_error *error);

/**
 * What was wrong, for people. Never NULL. It lives as long as the error.
 */
const char *tc_error_message(const struct tc_error *error);

/**
 * The path of the value at fault, such as "InstanceIds[3]". "" if there is none; never NULL. It lives as
 * long as the error.
 */
const char *tc_error_path(const struct tc_error *error);

/**
 * In how many places the service's documents do not allow the request, if it was refused for that: all of them at
 * once. tc_error_code(), _path() and _message() are those of the first. 0 for other errors and for NULL. The check ends
 * at an object that is nested more than 30 deep, and after 1,048,576 values: structs can lead to themselves.
 *
 * The first 100 can be read with tc_error_violation_path(), _code() and _message(), in the order of the documents.
 */
uint32_t tc_error_violation_count(const struct tc_error *error);

/**
 * The path of the value that violation number `index` is about, from 0 on, such as "InstanceIds[3]". "" if it is the
 * request as a whole, and if there is no such violation or it is beyond the first 100; never NULL. It lives as long as
 * the error.
 */
const char *tc_error_violation_path(const struct tc_error *error,
                                    uint32_t index);

/**
 * The dotted code that the service would answer for violation number `index`, from 0 on; otherwise as
 * tc_error_violation_path().
 */
const char *tc_error_violation_code(const struct tc_error *error,
                                    uint32_t index);

/**
 * What is wrong, for people, with the value that violation number `index` is about, from 0 on; otherwise as
 * tc_error_violation_path().
 */
const char *tc_error_violation_message(const struct tc_error *error,
                                       uint32_t index);

/**
 * The id that the service gave the request: what its support asks for. "" if the service did not answer;
 * never NULL. It lives as long as the error.
 */
const char *tc_error_request_id(const struct tc_error *error);

/**
 * The HTTP status of the answer. 0 if there was no answer.
 */
int32_t tc_error_http_status(const struct tc_error *error);

/**
 * How many times the request was sent or tried to be sent. 0 if it was refused before.
 */
uint32_t tc_error_attempts(const struct tc_error *error);

/**
 * Why it was not sent once more. TC_STOP_FINAL for NULL.
 */
enum tc_stop tc_error_stop(const struct tc_error *error);

/**
 * What the action's documents say of sending the same request again later, for the code that the service
 * answered. TC_RETRY_HINT_NONE for NULL.
 *
 * The library does not act on it: a state may pass by itself, but when, and whether the request is still wanted
 * then, only the program knows. It is true of the last attempt; tc_error_outcome() is true of all of them, and
 * says whether to look first.
 */
enum tc_retry_hint tc_error_retry_hint(const struct tc_error *error);

/**
 * Writes the whole error as one line of text into `buffer`, as much as there is room for, and a NUL: what it is, the
 * outcome, and what else is known, such as
 *
 *     TC_ERR_SERVICE (REJECTED): InvalidInstanceId.NotFound: no such instance; path=InstanceIds[0] http_status=200
 *     attempts=1 stop=FINAL retry_hint=NEVER request_id=eac6b301-a322-493a-8e36-83b295459397
 *
 * on one line. A control character is shown as U+FFFD, and no character of UTF-8 is cut in two. Later versions may say more.
 *
 * Returns the length of the whole text in bytes, without the NUL, as snprintf() does: what is as long as `size` or longer
 * was cut. `buffer` may be NULL if `size` is 0. For NULL, the text is "TC_OK (DONE)".
 */
size_t tc_error_format(const struct tc_error *error,
                       char *buffer,
                       size_t size);

/**
 * Frees an error. NULL is fine.
 */
void tc_error_free(struct tc_error *error);

/**
 * How many attempts the error tells of, for tc_error_attempt_at(): all that tc_error_attempts() counts, or the last 16
 * of them. 0 for NULL.
 */
size_t tc_error_attempt_count(const struct tc_error *error);

/**
 * Fills `report`, made with TC_INIT(), with what an attempt did. `index` is from 0, the earliest, to less than
 * tc_error_attempt_count(). The strings live as long as the error. TC_ERR_INVALID_ARGUMENT if there is no such attempt,
 * if `error` or `report` is NULL, or if `report` was not made with TC_INIT(): it then stays as it is.
 */
enum tc_status tc_error_attempt_at(const struct tc_error *error,
                                   size_t index,
                                   struct tc_attempt_report *report);

/**
 * New settings, all at their defaults. Never NULL.
 */
struct tc_config *tc_config_new(void);

/**
 * Frees settings. NULL is fine. Clients made with them go on.
 */
void tc_config_free(struct tc_config *config);

/**
 * Sets the credentials. `token` is NULL unless they are temporary. Each is 1 to 8192 characters of ASCII, none of
 * them a space or a control character; otherwise it is TC_ERR_CREDENTIALS. The library's copies of key and token
 * are overwritten when they are no longer needed.
 *
 * Of all setters of credentials the last one counts.
 */
enum tc_status tc_config_set_credentials(struct tc_config *config,
                                         const char *secret_id,
                                         const char *secret_key,
                                         const char *token);

/**
 * Sets the region of all calls that name none, such as "ap-guangzhou". Without this, TENCENTCLOUD_REGION.
 */
enum tc_status tc_config_set_region(struct tc_config *config,
                                    const char *region);

/**
 * Sets whether the client takes what is not set from environment variables: region, credentials, proxies. Without
 * this, it does.
 *
 * Variables are read by tc_client_new() and by no other function. Another thread that calls setenv(), putenv() or
 * unsetenv() meanwhile can crash the program, as POSIX has it. With false none is read, HOME included, and
 * tc_client_new() may be called at any time. Credentials have to be set then, by tc_config_set_credentials(),
 * _callback(), _file() with a path, _instance_role(), _oidc() with all members, _assume_role() after one of these, or
 * a _chain() of TC_CREDENTIALS_INSTANCE_ROLE; any other source, and tc_config_set_system_roots(), is
 * TC_ERR_INVALID_ARGUMENT in tc_client_new(). There is no region and no proxy unless one is set.
 *
 * What the C library itself reads to look up a host name, such as RES_OPTIONS and LOCALDOMAIN, is not up to the
 * client.
 */
enum tc_status tc_config_set_environment(struct tc_config *config,
                                         bool on);

/**
 * Sets where requests go: "host", "host:port", "https://host[:port]" or, for plain HTTP,
 * "http://host[:port]". Without this, the service's own host over HTTPS: see
 * tc_config_set_endpoint_kind(). The host may be an IPv6 address in brackets, with a zone if it is a link-local one:
 * "[fe80::1%25eth0]". The zone is not sent.
 */
enum tc_status tc_config_set_endpoint(struct tc_config *config,
                                      const char *endpoint);

/**
 * Sets the host that is signed, "host" or "host:port", where the service receives another Host header than the one
 * that is sent: a gateway at the endpoint of tc_config_set_endpoint() rewrites it. Without this, the endpoint's host,
 * which is what is sent in any case.
 *
 * tc_client_new() fails if there is no endpoint. It holds for all calls of the client, but not for those that fetch its
 * credentials from STS.
 */
enum tc_status tc_config_set_signed_host(struct tc_config *config,
                                         const char *host);

/**
 * Sets the language of the service's messages: "en-US" or "zh-CN". Without this, the service's choice.
 */
enum tc_status tc_config_set_language(struct tc_config *config,
                                      const char *language);

/**
 * Sets the name of the program, such as "fence-agent/2.1": one or more products with a blank between two, each with "/"
 * and a version if it has one, of 100 characters in all at most: letters, digits, '-', '_' and '.' of ASCII.
 *
 * It goes before the library's own into the header User-Agent ("fence-agent/2.1 tcapi/0.1.0") and behind it into
 * X-TC-RequestClient ("tcapi_0.1.0; fence-agent_2.1"), by which the service tells who calls. Without this, there is only
 * the library's in User-Agent. Requests to proxies and to the metadata service never have it.
 */
enum tc_status tc_config_set_application(struct tc_config *config,
                                         const char *name);

/**
 * Sets the time for a whole call, from its start to the last byte of the answer, in milliseconds, from 1
 * to 86400000. Without this, 60000.
 */
enum tc_status tc_config_set_timeout_ms(struct tc_config *config,
                                        uint32_t timeout_ms);

/**
 * Sets the time for connecting to one address, in milliseconds, from 1 to 86400000. Without this, 5000.
 */
enum tc_status tc_config_set_connect_timeout_ms(struct tc_config *config,
                                                uint32_t timeout_ms);

/**
 * Sets the longest answer that is read, in bytes; a longer one is TC_ERR_RESPONSE. Without this,
 * 16777216. So is one that has more objects than its length explains, such as a million empty ones: what an
 * answer takes in memory is bounded too, by about eight times this. No page of the service comes near.
 */
enum tc_status tc_config_set_max_response_bytes(struct tc_config *config,
                                                uint64_t bytes);

/**
 * Sets a file of certificates in PEM, of 4 MiB at most, to trust instead of the built-in roots. It is read by
 * tc_client_new(), which fails unless it is a regular file. `path` need not be UTF-8. The certificate that a server
 * shows may be one of them itself.
 */
enum tc_status tc_config_set_ca_file(struct tc_config *config,
                                     const char *path);

/**
 * Adds the services of a file, so that tc_call(), tc_call_packed() and tc_client_visit_unknown() know actions that the
 * library was not built with: their requests are checked, and their error codes have the meaning of the specs.
 * `cargo xtask table` writes such a file; docs/services-at-run-time.md has more. There may be several files. Of two services
 * of one name and version, the one that was added last counts, also before one that the library was built with. The functions
 * of a service's header always go by the specs that the header was made from.
 *
 * The file is read now, and not again: a regular file of at most 32 MiB, of which everything is checked. One that can't be
 * read, is damaged, or was written for another release of the library is TC_ERR_INVALID_ARGUMENT, and no memory for it
 * TC_ERR_RESOURCES. `path` need not be UTF-8. What was read is kept until the config and all clients made with it are freed.
 *
 * Whoever can write to the file decides which requests are refused and which may be sent twice: it must be as safe as the
 * program.
 */
enum tc_status tc_config_add_services(struct tc_config *config,
                                      const char *path);

/**
 * Sets which of a service's own hosts requests go to: a tc_endpoint_kind. Without this,
 * TC_ENDPOINT_NEAREST. An endpoint of tc_config_set_endpoint() goes before it.
 */
enum tc_status tc_config_set_endpoint_kind(struct tc_config *config, int kind);

/**
 * Sets whether a call whose host can't be reached goes on to the same host in another top-level domain:
 * .com, .cn, .com.cn. Without this, it does not.
 *
 * Each of them is an attempt of the call, signed anew, but none is waited for before all were tried. It
 * happens only when nothing was sent. A host that could not be reached is tried last for half a minute. An
 * endpoint of tc_config_set_endpoint() has no other.
 */
enum tc_status tc_config_set_failover(struct tc_config *config,
                                      bool on);

/**
 * Sets the proxy that all requests go through: "http://[user[:password]@]host[:port]", with "%" escapes in
 * user and password, port 80 if it has none. NULL: no proxy at all.
 *
 * It is asked for a tunnel, by CONNECT, also for endpoints of plain HTTP. Without this setting, the
 * environment counts: https_proxy or HTTPS_PROXY, for endpoints of plain HTTP http_proxy only, for both
 * all_proxy or ALL_PROXY, but for hosts of no_proxy or NO_PROXY and for this machine itself. One of the environment
 * that can't be used is TC_ERR_INVALID_ARGUMENT where it would be: of tc_client_new(), or of a call.
 */
enum tc_status tc_config_set_proxy(struct tc_config *config,
                                   const char *url);

/**
 * Sets whether the system's certificates are trusted instead of the built-in roots: those of SSL_CERT_FILE
 * and SSL_CERT_DIR, if they are set. They are read by tc_client_new(): regular files of at most 4 MiB each and
 * 64 MiB in all, from folders of at most 16384 entries. Others are passed over, and it is an error if there is no
 * certificate at all. Without this, they are not read.
 */
enum tc_status tc_config_set_system_roots(struct tc_config *config,
                                          bool on);

/**
 * Adds a file of certificates in PEM, of 4 MiB at most, to trust in addition to what is trusted otherwise. There
 * may be several. It is read by tc_client_new(), which fails unless it is a regular file. `path` need not be UTF-8.
 */
enum tc_status tc_config_set_extra_ca_file(struct tc_config *config,
                                           const char *path);

/**
 * Sets how many connections to one host are kept for later calls; with 0, each call makes its own. Without
 * this, 32.
 */
enum tc_status tc_config_set_max_idle_connections(struct tc_config *config,
                                                  uint32_t most);

/**
 * Sets the time after which a connection that nobody used is not used again, in milliseconds, from 1 to
 * 86400000. Without this, 20000.
 *
 * It should be less than the time that the server waits; where the server tells its own ("Keep-Alive:
 * timeout="), that counts too. A server that closes just when a request comes leaves its fate unknown.
 */
enum tc_status tc_config_set_idle_timeout_ms(struct tc_config *config,
                                             uint32_t timeout_ms);

/**
 * Sets the age at which a connection is not used for another request, in milliseconds, from 1 to 86400000. Without
 * this, 300000.
 *
 * The age is counted from the lookup of the host name, so that a changed DNS record takes effect within this time even
 * if a connection is never idle. A lookup is not cached for longer either, nor for more than 300000 ms. A request in
 * progress is not interrupted.
 */
enum tc_status tc_config_set_max_connection_age_ms(struct tc_config *config,
                                                   uint32_t age_ms);

/**
 * Takes the credentials from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, if they are temporary,
 * TENCENTCLOUD_TOKEN (or TENCENTCLOUD_SESSION_TOKEN or TENCENTCLOUD_SECURITY_TOKEN). They are read by
 * tc_client_new(), which fails if one of the first two is missing, or if one is not UTF-8.
 */
enum tc_status tc_config_set_credentials_environment(struct tc_config *config);

/**
 * Takes the credentials from a file: INI, with the keys secret_id, secret_key and, if they are temporary,
 * token, in the section `section`; NULL is "default". If `path` is NULL, it is the first that is there of
 * TENCENTCLOUD_CREDENTIALS_FILE, ~/.tencentcloud/credentials and /etc/tencentcloud/credentials.
 *
 * It is read by tc_client_new(), which fails if it is missing, is no regular file, has more than 1 MiB, has not both
 * keys, or may be written to by everyone, and again every minute by a call. `path` need not be UTF-8.
 */
enum tc_status tc_config_set_credentials_file(struct tc_config *config,
                                              const char *path,
                                              const char *section);

/**
 * Takes the credentials from a profile of the vendor's command-line tool, ~/.tccli/<name>.credential. NULL
 * is the profile that TCCLI_PROFILE names, or "default". It is read as a credentials file is.
 */
enum tc_status tc_config_set_credentials_profile(struct tc_config *config,
                                                 const char *name);

/**
 * Takes the credentials of the role of the machine that the program runs on, from its metadata service. The
 * first call asks it, without a proxy, and later ones before the credentials expire. Each attempt has a timeout of
 * 2 s, and is retried as calls that only read are. `role` is the role's name; NULL: the one that the machine has.
 * `endpoint` is where the service is, "http://host[:port]", for tests; NULL: where the vendor has it.
 */
enum tc_status tc_config_set_credentials_instance_role(struct tc_config *config,
                                                       const char *role,
                                                       const char *endpoint);

/**
 * Takes the credentials of a role, which is assumed with the credentials that were set before; those of a
 * client without settings if there were none. STS is asked with the other settings of the client, by the
 * first call and by later ones before the credentials expire.
 */
enum tc_status tc_config_set_credentials_assume_role(struct tc_config *config,
                                                     const struct tc_assume_role *role);

/**
 * Takes the credentials of the role that a Kubernetes cluster (TKE) gives to a pod. `role` may be NULL, which
 * is all that the cluster set. The token file is read for every exchange.
 */
enum tc_status tc_config_set_credentials_oidc(struct tc_config *config,
                                              const struct tc_oidc_role *role);

/**
 * Takes the credentials of the first of `count` sources that is configured, each a tc_credential_source. One
 * that is configured by half, or that fails, is an error and no reason to try the next; the one that answered
 * first is kept. A count of 0 is what a client without settings does: all of them, in the order of their
 * numbers.
 */
enum tc_status tc_config_set_credentials_chain(struct tc_config *config,
                                               const int *sources,
                                               size_t count);

/**
 * Has the program hand out credentials: the first call of a client asks `callback`, and later ones do before
 * the credentials expire and when the service refused them. `user_data` is handed to it, and freed by
 * `free_user_data`: see tc_free_callback.
 */
enum tc_status tc_config_set_credentials_callback(struct tc_config *config,
                                                  tc_credentials_callback callback,
                                                  void *user_data,
                                                  tc_free_callback free_user_data);

/**
 * Answers a client that asks for credentials. They are as for tc_config_set_credentials(), and the strings are
 * copied; the copies of key and token are overwritten when they are no longer needed. `expires_at` is when they
 * expire, in seconds since 1970; 0: they do not, and the client asks again only if the service refuses them.
 */
enum tc_status tc_credentials_set(struct tc_credentials_sink *sink,
                                  const char *secret_id,
                                  const char *secret_key,
                                  const char *token,
                                  int64_t expires_at);

/**
 * Says why there are no credentials, in words for the error of the call that needs them. `message` is copied;
 * it should have no secret in it.
 */
void tc_credentials_fail(struct tc_credentials_sink *sink,
                         const char *message);

/**
 * The time that the callback has, in milliseconds: what is left to the call, or less if there are other
 * credentials to go on with.
 */
uint32_t tc_credentials_timeout_ms(const struct tc_credentials_sink *sink);

/**
 * Sets how many attempts a call may have, the first included: 1 to 100. Without this, 3.
 *
 * A call is tried again when nothing was sent, when the service answered that there were too many calls,
 * and, if running twice does no harm, when it is not known whether it ran: so for an action that only
 * reads, one that is idempotent, and one that has a ClientToken, which the library fills in.
 */
enum tc_status tc_config_set_max_attempts(struct tc_config *config,
                                          uint32_t attempts);

/**
 * Sets the delays between attempts, in milliseconds from 1 to 86400000: any share of `base_ms` after the
 * first, of twice that after the second, and so on, up to `cap_ms`. Without this, 200 and 10000.
 *
 * After throttling (RequestLimitExceeded, HTTP 429) the delay is one to two windows of the action's rate limit, then
 * two to four, and so on. An action without a rate limit counts as one with a window of 1 s, and a `base_ms` longer
 * than the window replaces it. `cap_ms` bounds these delays too; without this function the bound is 10 s or two
 * windows, whichever is longer.
 *
 * If a response with 429, 503 or throttling has a Retry-After that is longer than the delay, the call waits that long.
 * A call whose deadline comes before the end of a delay fails at once.
 */
enum tc_status tc_config_set_backoff_ms(struct tc_config *config,
                                        uint32_t base_ms,
                                        uint32_t cap_ms);

/**
 * Sets whether attempts wait for a permit of a rate limiter, so that they stay within the rate limits that the
 * service documents. Without this, they don't. Permits are issued in FIFO order, per action and region; a call
 * that can't have one before its deadline fails at once with TC_ERR_TIMEOUT and TC_OUTCOME_NOT_SENT. The limiter
 * counts a request from its writing until one window after its response. It knows the calls of one client; the
 * service counts those of the whole account.
 */
enum tc_status tc_config_set_pacing(struct tc_config *config,
                                    bool on);

/**
 * Sets how strictly requests are checked against the service's documents before they are sent: a tc_validation. Without
 * this, TC_VALIDATION_REFUSE. It holds for all calls of the client that have no setting of their own.
 *
 * A write that is sent with a ClientToken which the documents do not allow counts as one without.
 */
enum tc_status tc_config_set_validation(struct tc_config *config,
                                        int validation);

/**
 * Has lines about calls written to `callback`, down to the tc_log_level `most`: when each attempt begins,
 * how it ended, and that it is made again. A line has pairs as name=value (logfmt), with values in quotes where they
 * need it; docs/calls.md has the names. The first pair, `call`, is the same in all lines of a call and different for
 * each call of the process. No secret is ever part of a line. `callback` is called by the thread that
 * makes the call, so by several at once if the client is shared; it must return normally. No lock is held while it
 * runs: it delays only its own call, and may make calls, also on the same client. `user_data` is
 * handed to it, and freed by `free_user_data`: see tc_free_callback. NULL for `callback`: no lines,
 * whatever `most` is. Otherwise a number that is no tc_log_level is TC_ERR_INVALID_ARGUMENT.
 */
enum tc_status tc_config_set_log(struct tc_config *config,
                                 int most,
                                 tc_log_callback callback,
                                 void *user_data,
                                 tc_free_callback free_user_data);

/**
 * A tc_log_callback that writes each line to standard error, after its level, as in `level=WARN call=12 …`:
 * tc_config_set_log(config, TC_LOG_WARN, tc_log_to_stderr, NULL, NULL). A line is one write(), so that lines of several
 * threads are not mixed; one that can't be written is lost. `user_data` is not looked at, and may be NULL.
 */
void tc_log_to_stderr(int level,
                      const char *line,
                      void *user_data);

/**
 * Has `callback` told what calls do: when a call and each of its attempts begins and ends, before each delay, and more.
 * See tc_event_kind. Log lines are made of the same events: tc_config_set_log().
 *
 * `callback` is called by the thread that makes the call, so by several at once if the client is shared; it must return
 * normally. No lock is held while it runs: it delays only its own call, and may make calls, also on the same client.
 * It is called behind the log callback. `user_data` is handed to it, and freed by `free_user_data`: see
 * tc_free_callback. NULL for `callback`, which is the default: nothing is measured, allocated or locked for events.
 */
enum tc_status tc_config_set_event_callback(struct tc_config *config,
                                            tc_event_callback callback,
                                            void *user_data,
                                            tc_free_callback free_user_data);

/**
 * Makes a client. It takes one file descriptor on Linux and two elsewhere, before any connection. `config` may be NULL,
 * which is all defaults, and may be freed or used again afterwards. On failure `*client` is NULL. `error` may be NULL;
 * on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
 */
enum tc_status tc_client_new(const struct tc_config *config,
                             struct tc_client **client,
                             struct tc_error **error);

/**
 * Ends all calls of a client that are in progress, in any phase, and refuses later ones: the client can only be freed
 * afterwards. The calls return TC_ERR_CANCELLED at once, with the outcome that is true at that moment. A callback of the
 * program that is running is not interrupted. For the exit of a program: threads that make calls can be joined after it.
 *
 * May be called by any thread, by callbacks, and more than once, but not by a signal handler: use tc_cancel_fire() there.
 * Does nothing in a forked child. NULL is fine.
 */
void tc_client_abort(const struct tc_client *client);

/**
 * Frees a client and closes its connections. NULL is fine. No call may be under way on it.
 */
void tc_client_free(struct tc_client *client);

/**
 * Makes a token that is not fired. It takes one file descriptor on Linux and two elsewhere; where the process or the
 * system has none left, that is TC_ERR_RESOURCES. On failure `*cancel` is NULL. `error` may be NULL; on failure
 * `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
 */
enum tc_status tc_cancel_new(struct tc_cancel **cancel,
                             struct tc_error **error);

/**
 * Ends the calls that have this token, in whatever phase they are: they return TC_ERR_CANCELLED at once,
 * with the outcome that is true by then. Calls that begin later do not begin. A token stays fired. Any
 * thread may call this, also while calls are under way, and more than once. So may a signal handler, of whatever the
 * signal interrupted: it is async-signal-safe, takes no lock, asks for no memory, and leaves errno as it was. NULL is
 * fine.
 */
void tc_cancel_fire(const struct tc_cancel *cancel);

/**
 * Frees a token. NULL is fine.
 */
void tc_cancel_free(struct tc_cancel *cancel);

/**
 * Calls an action by its names and JSON, also one that this library has no spec of. Where there is a spec,
 * the request is checked all the same, and nothing is sent if it is wrong: see tc_config_set_validation().
 *
 * `request` is the JSON object of the parameters. `options` may be NULL. On success `*response` is the
 * whole answer, {"Response":{…}}, to be freed with tc_string_free(); on failure it is NULL. `response`
 * may be NULL if the answer is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
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
 * Frees a response of a function of a service, such as tc_cvm_reboot_instances(), with everything in it. NULL is
 * fine. The header of a service has the same for each type of response, by which a compiler checks what is freed:
 * tc_cvm_reboot_instances_response_free().
 */
void tc_response_free(void *response);

/**
 * Calls `callback` with every value that is set in a struct of a service, in the order of the documents, the RequestId of
 * a response first: to print or compare structs of any type. `type` is the name of the struct's type, such as "tc_cvm_describe_instances_response", and `value`
 * points to one, your own or the library's; TC_VISIT() has the compiler compare the two. `user_data` is handed to
 * `callback`, which the calling thread calls before the function returns. `error` may be NULL; on failure `*error` is the
 * reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * TC_ERR_INVALID_ARGUMENT: there is no such type, or NULL for what must not be. TC_ERR_INVALID_REQUEST: the value at
 * tc_error_path() can't be read, such as a string that is not UTF-8, objects are nested more than 30 deep, or there are more than
 * 1,048,576 values.
 */
enum tc_status tc_visit(const char *type,
                        const void *value,
                        tc_field_callback callback,
                        void *user_data,
                        struct tc_error **error);

/**
 * Makes the JSON object of a struct of a service: of a request as a call would send it, of a response with its
 * RequestId. `type` and `value` are as for tc_visit(); TC_TO_JSON() has the compiler compare them. `*json` is to be freed
 * with tc_string_free(); on failure it is NULL. Unlike with tc_visit(), secrets are part of it. `error` may be NULL; on
 * failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * TC_ERR_INVALID_REQUEST: the value at tc_error_path() can't be encoded. What the documents do not allow is encoded all
 * the same.
 */
enum tc_status tc_to_json(const char *type,
                          const void *value,
                          char **json,
                          struct tc_error **error);

/**
 * Calls `callback` with every member of a response that this version of the library does not know, with its JSON as the text
 * and TC_FIELD_JSON as the kind. What is in such a member is not looked at. `response` is that of
 * tc_call_options.response_json or tc_call(), {"Response":{…}}; `callback` and `user_data` are as for tc_visit(). `error`
 * may be NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * TC_ERR_UNSUPPORTED: this version of the library knows nothing of the action. TC_ERR_INVALID_ARGUMENT: it is no response,
 * or something is NULL.
 */
enum tc_status tc_visit_unknown(const char *service,
                                const char *version,
                                const char *action,
                                const char *response,
                                tc_field_callback callback,
                                void *user_data,
                                struct tc_error **error);

/**
 * The same as tc_visit_unknown() for an action that a client knows: also one of a file of tc_config_add_services(),
 * whose service then goes before one that the library was built with. `client` is not NULL; it may be used by other
 * threads at the same time.
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
 * Begins a listing of which each page is a struct. Nothing is sent yet. `request_type` is the name of the request's
 * type, such as "tc_cvm_describe_instances_request", and `request` points to such a struct, which is copied; the
 * header of a service has a function of each listing that compares the two, such as
 * tc_cvm_describe_instances_pages_new(). A start offset that the request has is kept; without a limit, a page has as
 * many items as the service gives at most. `options` may be NULL. On success `*pages` is to be freed with
 * tc_pages_free(); on failure it is NULL. `error` may be NULL; on failure `*error` is the reason, to be freed with
 * tc_error_free(), on success it is NULL.
 *
 * TC_ERR_UNSUPPORTED: the specs do not say how the pages of the action are read. TC_ERR_INVALID_REQUEST: the value at
 * tc_error_path() can't be read.
 */
enum tc_status tc_pages_new(const struct tc_client *client,
                            const char *request_type,
                            const void *request,
                            const struct tc_page_options *options,
                            struct tc_pages **pages,
                            struct tc_error **error);

/**
 * Begins a listing of which each page is JSON, as of tc_call(): also of a service of tc_config_add_services().
 * `request` is the JSON object of the parameters, which is copied. The rest is as for tc_pages_new().
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
 * Reads the next page of tc_pages_new(). `response_type` is the name of the type of the action's response, such as
 * "tc_cvm_describe_instances_response"; the header of a service has a function of each listing that has the type
 * itself, such as tc_cvm_describe_instances_pages_next(). `*page` is the response, such a struct: read it, and do
 * not free it. It and what it points to live until the next call with these pages. Behind the last page `*page` is
 * NULL, and the function returns TC_OK. On failure `*page` is NULL; the next call asks for the same page again.
 * `error` may be NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * Errors are those of a call. TC_ERR_RESPONSE is also that of a service that repeats a page or a token, so that the
 * listing would never end.
 */
enum tc_status tc_pages_next(struct tc_pages *pages,
                             const char *response_type,
                             const void **page,
                             struct tc_error **error);

/**
 * Reads the next page of tc_pages_new_json() or of tc_pages_new(). `*page` is the whole response, {"Response":{…}},
 * to be freed with tc_string_free(). Behind the last page, and on failure, it is NULL: see tc_pages_next().
 */
enum tc_status tc_pages_next_json(struct tc_pages *pages,
                                  char **page,
                                  struct tc_error **error);

/**
 * Whether the listing was seen to change while it was read: an item came twice, or the number of all items was not
 * the same on each page. Other items may then be missing: begin it again, or with tc_page_options.consistent. false
 * for NULL.
 */
bool tc_pages_changed(const struct tc_pages *pages);

/**
 * Ends a listing, and frees the page that was read last. NULL is fine.
 */
void tc_pages_free(struct tc_pages *pages);

/**
 * Calls an action again and again, with pauses between, until its response shows a state. `waiter` is the state's
 * name in the specs, such as "InstancesRunning"; `request_type` is the name of the request's type, such as
 * "tc_cvm_describe_instances_status_request", and `request` points to such a struct. The header of a service has a
 * function of each state that compares the two, such as tc_cvm_wait_instances_running(). `options` may be NULL.
 * `*response` is the last response that was read, on failure too, to be freed with the function of its type; NULL if
 * there was none. `response` may be NULL. `error` may be NULL; on failure `*error` is the reason, to be freed with
 * tc_error_free(), on success it is NULL.
 *
 * TC_OK: the state is reached. TC_ERR_WAIT_FAILED: it can't be reached any more; tc_error_path() is the id that is
 * at fault, such as "InstanceIds[3]", tc_error_code() the state that it is in, and tc_error_message() has what the
 * service says of it. TC_ERR_TIMEOUT, TC_ERR_CANCELLED: it was not reached by then; the message says what was seen
 * last. TC_ERR_UNSUPPORTED: there is no such waiter of this action. Otherwise as of a call: a refusal that the next
 * call would meet as well ends the wait.
 */
enum tc_status tc_wait(const struct tc_client *client,
                       const char *waiter,
                       const char *request_type,
                       const void *request,
                       const struct tc_wait_options *options,
                       void **response,
                       struct tc_error **error);

/**
 * The same as tc_wait() by names and JSON: also for a service of tc_config_add_services(). `request` is the JSON
 * object of the parameters; `*response` is the whole response, {"Response":{…}}, to be freed with tc_string_free().
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
 * How many ids there are. 0 for NULL.
 */
size_t tc_fates_count(const struct tc_fates *fates);

/**
 * How many ids have a fate of that kind, a tc_fate_kind. 0 for NULL.
 */
size_t tc_fates_count_of(const struct tc_fates *fates, int kind);

/**
 * Fills `*fate` with that of an id, by its place from 0. Make `*fate` with TC_INIT(). Returns whether there is one;
 * if not, the struct is left as it is.
 */
bool tc_fates_at(const struct tc_fates *fates,
                 size_t at,
                 struct tc_fate *fate);

/**
 * All of it as a JSON object: counts, requests, times, and a member for each id. `*json` is to be freed with
 * tc_string_free(); on failure it is NULL. `error` may be NULL; on failure `*error` is the reason, to be freed with
 * tc_error_free(), on success it is NULL.
 */
enum tc_status tc_fates_to_json(const struct tc_fates *fates,
                                char **json,
                                struct tc_error **error);

/**
 * All of it as a table for people: a line for each id, and a last one with the counts. `*text` is to be freed with
 * tc_string_free(); the rest is as for tc_fates_to_json().
 */
enum tc_status tc_fates_to_text(const struct tc_fates *fates,
                                char **text,
                                struct tc_error **error);

/**
 * Frees the fates of ids. NULL is fine.
 */
void tc_fates_free(struct tc_fates *fates);

/**
 * Sends a request for any number of ids: divided among as many requests as it takes, each of them at the rate that
 * the service allows to all threads of the client together. Where the specs say how, each operation is then followed
 * to its end, and one of which it is not known whether it ran is looked for: see tc_fate_kind. What may have run is
 * not sent again, unless `resend_if_not_seen` is set and no operation of it was seen.
 *
 * `request_type` is the name of the request's type, such as "tc_cvm_reboot_instances_request", and `request` points
 * to such a struct, without the ids; the header of a service has a function of each such action that compares the
 * two, such as tc_cvm_reboot_instances_fleet(). `ids` are `ids_len` strings; one that is given twice has one fate.
 * `options` may be NULL. On success `*fates` is to be freed with tc_fates_free(), and each id has a fate, also if
 * the fleet was cancelled or its deadline expired; on failure it is NULL. `error` may be NULL; on failure `*error`
 * is the reason, to be freed with tc_error_free(), on success it is NULL.
 *
 * Every failure is TC_OUTCOME_NOT_SENT. TC_ERR_INVALID_REQUEST: something beside the ids is wrong.
 * TC_ERR_UNSUPPORTED: the specs do not say which parameter has the ids. Other errors are those of the call that
 * reads the latest operations before anything is sent.
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
 * The same as tc_fleet() by names and JSON: also for a service of tc_config_add_services(). `request` is the JSON
 * object of the parameters, without the ids.
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
 * Frees a string that the library made, such as the answer of tc_call(). NULL is fine.
 */
void tc_string_free(char *text);

/**
 * The version of the library that runs, such as "0.1.0". It lives forever: do not free it.
 */
const char *tc_version(void);

/**
 * The version of the library that runs as one number: 10000 * major + 100 * minor + patch, as TC_VERSION_NUMBER is that of
 * the header.
 */
uint32_t tc_version_number(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* TCAPI_H */
