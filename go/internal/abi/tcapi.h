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
 * (UNKNOWN). The library never sends a request twice by itself that may have run. Every request is checked
 * before it is sent; what the service would refuse for its form is refused here, with the service's own code.
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
 * used by one thread at a time. The library needs no set-up and never writes to stdout. A signal interrupts no call,
 * a connection that breaks raises no SIGPIPE, and pthread_cancel() takes effect after the call. After a fork, the
 * child makes a client of its own.
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
     * that the service would answer, tc_error_path() the value at fault.
     */
    TC_ERR_INVALID_REQUEST = 2,
    /**
     * The request sets something that this version of the library does not know; nothing was sent.
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
     * The call was cancelled: see tc_cancel_fire().
     */
    TC_ERR_CANCELLED = 12,
    /**
     * The client was made before a fork, in the parent: make one in the child.
     */
    TC_ERR_FORKED = 13,
} tc_status;

/**
 * What became of a call that failed.
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
} tc_outcome;

/**
 * How important a line is, the most important first.
 */
typedef enum tc_log_level {
    /**
     * A call failed, and what it was meant to do may have happened.
     */
    TC_LOG_ERROR = 1,
    /**
     * A call failed.
     */
    TC_LOG_WARN = 2,
    /**
     * A call was answered.
     */
    TC_LOG_INFO = 3,
    /**
     * A call begins.
     */
    TC_LOG_DEBUG = 4,
} tc_log_level;

/**
 * Ends calls from any thread: put it into the options of a call, and fire it. Free it with
 * tc_cancel_free() when no call that was given it is under way.
 */
typedef struct tc_cancel tc_cancel;

/**
 * Signs and sends requests, and keeps connections. One per process is enough: it is shared by any number
 * of threads. Free it with tc_client_free(). After a fork, the child makes one of its own: calls on the
 * parent's answer TC_ERR_FORKED; it may free it.
 */
typedef struct tc_client tc_client;

/**
 * Settings of a client, to be freed with tc_config_free(). Not to be used from two threads at once.
 *
 * What is not set has a safe default: HTTPS to the service's own host, 5 s to connect, 60 s for a whole
 * call, answers of 16 MiB at most, credentials and region of the environment.
 *
 * The setters copy what they are given. A setter that fails is remembered, and tc_client_new() fails
 * with its reason: it is enough to look there.
 */
typedef struct tc_config tc_config;

/**
 * Why a function failed. Yours, to be freed with tc_error_free(). It holds no secret, so all of it may be
 * logged.
 */
typedef struct tc_error tc_error;

/**
 * Takes a line without a line break. `level` is a tc_log_level. `line` lives during the call only.
 */
typedef void (*tc_log_callback)(int level, const char *line, void *user_data);

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
} tc_call_options;

/**
 * How a packed call's buffer is divided: its texts stand one behind the other in the order of these
 * lengths, in bytes, without anything between or behind them. Make it with TC_INIT().
 */
typedef struct tc_packed_call {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Length of the service's name, such as "cvm".
     */
    size_t service_len;
    /**
     * Length of its version, such as "2017-03-12".
     */
    size_t version_len;
    /**
     * Length of the action's name, such as "RebootInstances".
     */
    size_t action_len;
    /**
     * Length of the region, such as "ap-guangzhou". 0: the client's.
     */
    size_t region_len;
    /**
     * Length of the language of messages, "en-US" or "zh-CN". 0: the client's.
     */
    size_t language_len;
    /**
     * Length of the JSON object of the parameters.
     */
    size_t request_len;
    /**
     * The time for the whole call in milliseconds, at most 86400000. 0: the client's.
     */
    uint32_t timeout_ms;
} tc_packed_call;

/**
 * What came of a packed call. Make it with TC_INIT(); the library fills it, on failure too. Its texts
 * stand one behind the other in the order of these lengths, in bytes; none ends with a NUL.
 */
typedef struct tc_packed_answer {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The texts, if they did not fit into the caller's buffer; to be freed with tc_packed_answer_free().
     * NULL: they stand in the caller's buffer.
     */
    char *texts;
    /**
     * Length of the whole answer, {"Response":{…}}. 0 on failure.
     */
    size_t response_len;
    /**
     * Length of the dotted code, as of tc_error_code().
     */
    size_t code_len;
    /**
     * Length of what was wrong, as of tc_error_message().
     */
    size_t message_len;
    /**
     * Length of the path of the value at fault, as of tc_error_path().
     */
    size_t path_len;
    /**
     * Length of the id that the service gave the request, as of tc_error_request_id(). 0 on success: the
     * answer has it.
     */
    size_t request_id_len;
    /**
     * Whether anything may have happened, if the call failed.
     */
    enum tc_outcome outcome;
    /**
     * As of tc_error_http_status().
     */
    int32_t http_status;
    /**
     * As of tc_error_attempts().
     */
    uint32_t attempts;
} tc_packed_answer;

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
 */
const char *tc_status_name(int status);

/**
 * The name of an outcome, such as "NOT_SENT", for logs; "?" for a number that is none. It lives forever:
 * do not free it.
 */
const char *tc_outcome_name(int outcome);

/**
 * The status that the function returned. TC_OK for NULL.
 */
enum tc_status tc_error_status(const struct tc_error *error);

/**
 * Whether anything may have happened. TC_OUTCOME_NOT_SENT for NULL.
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
 * Frees an error. NULL is fine.
 */
void tc_error_free(struct tc_error *error);

/**
 * New settings, all at their defaults. Never NULL.
 */
struct tc_config *tc_config_new(void);

/**
 * Frees settings. NULL is fine. Clients made with them go on.
 */
void tc_config_free(struct tc_config *config);

/**
 * Sets the credentials. `token` is NULL unless they are temporary. Without this, the client takes
 * TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, if it is there, TENCENTCLOUD_TOKEN. The library's
 * copies of key and token are overwritten when they are no longer needed.
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
 * Sets where requests go: "host", "host:port", "https://host[:port]" or, for plain HTTP,
 * "http://host[:port]". Without this, <service>.tencentcloudapi.com over HTTPS.
 */
enum tc_status tc_config_set_endpoint(struct tc_config *config, const char *endpoint);

/**
 * Sets the language of the service's messages: "en-US" or "zh-CN". Without this, the service's choice.
 */
enum tc_status tc_config_set_language(struct tc_config *config,
                                      const char *language);

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
 * 16777216.
 */
enum tc_status tc_config_set_max_response_bytes(struct tc_config *config, uint64_t bytes);

/**
 * Sets a file of certificates in PEM to trust instead of the built-in roots. It is read by
 * tc_client_new().
 */
enum tc_status tc_config_set_ca_file(struct tc_config *config, const char *path);

/**
 * Has lines about calls written to `callback`, down to the tc_log_level `most`: that a call begins, how it
 * ended and how long it took. No secret is ever part of a line. `callback` is called by the thread that
 * makes the call, so by several at once if the client is shared; it must return normally. `user_data` is
 * handed to it and must live as long as clients made with these settings. NULL for `callback`: no lines.
 */
enum tc_status tc_config_set_log(struct tc_config *config,
                                 int most,
                                 tc_log_callback callback,
                                 void *user_data);

/**
 * Makes a client. `config` may be NULL, which is all defaults, and may be freed or used again afterwards.
 * On failure `*client` is NULL. `error` may be NULL; on failure `*error` is the reason, to be freed with
 * tc_error_free(), on success it is NULL.
 */
enum tc_status tc_client_new(const struct tc_config *config,
                             struct tc_client **client,
                             struct tc_error **error);

/**
 * Frees a client and closes its connections. NULL is fine. No call may be under way on it.
 */
void tc_client_free(struct tc_client *client);

/**
 * Makes a token that is not fired. It takes two file descriptors. On failure `*cancel` is NULL. `error`
 * may be NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
 */
enum tc_status tc_cancel_new(struct tc_cancel **cancel,
                             struct tc_error **error);

/**
 * Ends the calls that have this token, in whatever phase they are: they return TC_ERR_CANCELLED at once,
 * with the outcome that is true by then. Calls that begin later do not begin. A token stays fired. Any
 * thread may call this, also while calls are under way, and more than once; it is no function for a signal
 * handler. NULL is fine.
 */
void tc_cancel_fire(const struct tc_cancel *cancel);

/**
 * Frees a token. NULL is fine.
 */
void tc_cancel_free(struct tc_cancel *cancel);

/**
 * Calls an action by its names and JSON, also one that this library has no spec of. Where there is a spec,
 * the request is checked all the same, and nothing is sent if it is wrong.
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
 * The same as tc_call() for bindings of other languages, where each crossing into C and each piece of
 * memory that must keep its place has a price: all that goes in is in one buffer, and all that comes out is
 * in another of the caller's, if it fits. C and C++ programs have no use for it.
 *
 * `call` divides the `texts_len` bytes at `texts`. `cancel` may be NULL. `answer` says how what came of it,
 * reason of a failure included, stands in the `buffer_len` bytes at `buffer`; `buffer` may be NULL if
 * `buffer_len` is 0. What does not fit there whole is all in memory of the library's own; see
 * tc_packed_answer. Nothing is filled if `call` or `answer` is NULL or was not made with TC_INIT(); that is
 * TC_ERR_INVALID_ARGUMENT.
 */
enum tc_status tc_call_packed(const struct tc_client *client,
                              const struct tc_packed_call *call,
                              const char *texts,
                              size_t texts_len,
                              const struct tc_cancel *cancel,
                              struct tc_packed_answer *answer,
                              char *buffer,
                              size_t buffer_len);

/**
 * Frees the texts of an answer that did not fit into the caller's buffer, and forgets them. Does nothing
 * for one that did, and for NULL.
 */
void tc_packed_answer_free(struct tc_packed_answer *answer);

/**
 * Frees a string that the library made, such as the answer of tc_call(). NULL is fine.
 */
void tc_string_free(char *text);

/**
 * The version of the library that runs, such as "0.1.0". It lives forever: do not free it.
 */
const char *tc_version(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* TCAPI_H */
