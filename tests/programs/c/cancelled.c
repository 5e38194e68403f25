/* Program that cancels threads while they call each function of the library. A cancellation takes effect at the next
 * cancellation point after the call or, on a thread with asynchronous cancellation, as soon as the call ends. Prints
 * the functions that it called. The argument is a server that responds. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>

#include <tcapi/base/packed.h>

#include "check.h"

static const char *endpoint;

/* The arguments of the functions, made anew for each. */
static tc_config *config;
static tc_client *client;
static tc_cancel *cancel;
static tc_error *error;
static char *text;
static tc_packed_response packed;
static tc_attempt_report attempt;
static void *response;
static tc_pages *pages;
static tc_fates *fates;

/* Clears the pointer to an argument before the call: a thread that is cancelled in a freeing function can't do so
 * afterwards. */
#define TAKEN(what) taken((void **)&(what))

static void *taken(void **what)
{
    void *taken = *what;

    *what = NULL;
    return taken;
}

/* Whether this thread is in a function of the library. */
static _Thread_local bool inside;
/* The number of times that the library disabled cancellation. */
static _Thread_local int switched_off;
/* Whether this thread is to be cancelled as soon as the library disabled cancellation. */
static _Thread_local bool cancel_then;

/* Replaces the system's function, also for the library, which calls it from the time it is loaded. */
int pthread_setcancelstate(int state, int *before)
{
    int (*system_setcancelstate)(int, int *);
    void *found = dlsym(RTLD_NEXT, "pthread_setcancelstate");
    int result;

    if (found == NULL)
        abort();
    memcpy(&system_setcancelstate, &found, sizeof found);
    result = system_setcancelstate(state, before);
    if (inside && state == PTHREAD_CANCEL_DISABLE) {
        switched_off++;
        if (cancel_then) {
            cancel_then = false;
            CHECK(pthread_cancel(pthread_self()) == 0);
        }
    }
    return result;
}

/* Callbacks for lines, events and credentials run within calls: nothing cancels the thread there. */
static void on_line(int level, const char *line, void *user_data)
{
    (void)level;
    (void)line;
    (void)user_data;
    pthread_testcancel();
}

static void on_event(const tc_event *event, void *user_data)
{
    (void)event;
    (void)user_data;
    pthread_testcancel();
}

/* The functions that only a callback can call. Each has a guard itself. */
static int hand_out(tc_credentials_sink *sink, void *user_data)
{
    int outside = switched_off;

    (void)user_data;
    pthread_testcancel();
    switched_off = 0;
    CHECK(tc_credentials_timeout_ms(sink) > 0 && switched_off > 0);
    switched_off = 0;
    tc_credentials_fail(sink, "nobody hands out credentials");
    CHECK(switched_off > 0);
    switched_off = 0;
    CHECK(tc_credentials_set(sink, "a", "b", NULL, 0) == TC_OK && switched_off > 0);
    switched_off = outside;
    pthread_testcancel();
    return 0;
}

static void ask_the_callback(void)
{
    tc_cvm_describe_regions_request request;

    TC_INIT(&request);
    CHECK(tc_config_set_credentials_callback(config, hand_out, NULL, NULL) == TC_OK);
    CHECK(tc_client_new(config, &client, &error) == TC_OK);
    CHECK(tc_cvm_describe_regions(client, &request, NULL, NULL, &error) == TC_ERR_CREDENTIALS);
}

static void assume_role(void)
{
    tc_assume_role role;

    TC_INIT(&role);
    role.role_arn = "qcs::cam::uin/12345678:roleName/reader";
    tc_config_set_credentials_assume_role(config, &role);
}

static void call_packed(void)
{
    static const char texts[] = "cvm2017-03-12DescribeZones{}";
    tc_packed_call call;

    TC_INIT(&call);
    call.service_len = 3;
    call.version_len = 10;
    call.action_len = 13;
    call.request_len = 2;
    TC_INIT(&packed);
    tc_call_packed(client, &call, texts, sizeof texts - 1, NULL, &packed, NULL, 0);
}

static void make_pages(void)
{
    tc_cvm_describe_instances_request request;

    TC_INIT(&request);
    tc_cvm_describe_instances_pages_new(client, &request, NULL, &pages, NULL);
}

static void next_page(void)
{
    const tc_cvm_describe_instances_response *page = NULL;

    tc_cvm_describe_instances_pages_next(pages, &page, &error);
}

/* One instance of the emulator is stopped, so waits would take long without this timeout. */
static const tc_wait_options hardly = { .struct_size = sizeof(tc_wait_options), .timeout_ms = 1 };

static void wait_for_running(void)
{
    tc_cvm_describe_instances_status_request request;

    TC_INIT(&request);
    tc_wait(client, "InstancesRunning", "tc_cvm_describe_instances_status_request", &request, &hardly, &response, &error);
}

static void make_fates(void)
{
    static const char *const ids[] = { "ins-r8hr2upy" };
    tc_cvm_reboot_instances_request request;
    tc_fleet_options options;

    TC_INIT(&request);
    TC_INIT(&options);
    options.settle = TC_SETTLE_OFF;
    tc_cvm_reboot_instances_fleet(client, &request, ids, 1, &options, &fates, NULL);
}

static void make_fates_json(void)
{
    static const char *const ids[] = { "ins-r8hr2upy" };
    tc_fleet_options options;

    TC_INIT(&options);
    options.settle = TC_SETTLE_OFF;
    tc_fleet_json(client, "cvm", "2017-03-12", "RebootInstances", "{}", ids, 1, &options, &fates, &error);
}

#define READ(action)                                                                       \
    do {                                                                                   \
        tc_cvm_##action##_request request;                                                 \
        TC_INIT(&request);                                                                 \
        tc_cvm_##action(client, &request, NULL, (tc_cvm_##action##_response **)&response, &error); \
    } while (0)

#define WRITE(action)                                                                      \
    do {                                                                                   \
        static const char *const ids[] = { "ins-r8hr2upy" };                               \
        tc_cvm_##action##_request request;                                                 \
        TC_INIT(&request);                                                                 \
        request.instance_ids = ids;                                                        \
        request.instance_ids_len = 1;                                                      \
        tc_cvm_##action(client, &request, NULL, (tc_cvm_##action##_response **)&response, &error); \
    } while (0)

/* Marks functions that return an object. A thread that is cancelled meanwhile can't free it. */
#define OWNED 1

static const char *const arn = "qcs::cam::uin/12345678:roleName/reader";
static const int chain[] = { TC_CREDENTIALS_ENVIRONMENT };

static const tc_cvm_describe_zones_request all_zones = TC_INITIALIZER(tc_cvm_describe_zones_request);

static bool visit(const tc_field *field, void *user_data)
{
    return field->kind != 0 && user_data == NULL;
}

#define FUNCTIONS(X) \
    X(tc_call, tc_call(client, "cvm", "2017-03-12", "DescribeZones", "{}", NULL, &text, &error), 0) \
    X(tc_call_packed, call_packed(), 0) \
    X(tc_packed_response_free, (call_packed(), tc_packed_response_free(&packed)), 0) \
    X(tc_string_free, tc_string_free(TAKEN(text)), 0) \
    X(tc_to_json, (tc_string_free(TAKEN(text)), \
                   TC_TO_JSON(tc_cvm_describe_zones_request, &all_zones, &text, &error)), 0) \
    X(tc_visit, TC_VISIT(tc_cvm_describe_zones_request, &all_zones, visit, NULL, &error), 0) \
    X(tc_visit_unknown, tc_visit_unknown("cvm", "2017-03-12", "DescribeZones", text, visit, NULL, &error), 0) \
    X(tc_client_visit_unknown, tc_client_visit_unknown(client, "cvm", "2017-03-12", "DescribeZones", text, visit, NULL, &error), 0) \
    X(tc_pages_new, make_pages(), 0) \
    X(tc_pages_new_json, tc_pages_new_json(client, "cvm", "2017-03-12", "DescribeInstances", "{}", NULL, &pages, &error), 0) \
    X(tc_pages_next, (make_pages(), next_page()), 0) \
    X(tc_pages_next_json, (make_pages(), tc_string_free(TAKEN(text)), tc_pages_next_json(pages, &text, &error)), 0) \
    X(tc_pages_changed, tc_pages_changed(NULL), 0) \
    X(tc_pages_free, (make_pages(), tc_pages_free(TAKEN(pages))), 0) \
    X(tc_wait, wait_for_running(), 0) \
    X(tc_wait_json, (tc_string_free(TAKEN(text)), \
                     tc_wait_json(client, "InstancesRunning", "cvm", "2017-03-12", "DescribeInstancesStatus", "{}", &hardly, &text, &error)), 0) \
    X(tc_fleet, make_fates(), 0) \
    X(tc_fleet_json, make_fates_json(), 0) \
    X(tc_fates_count, tc_fates_count(NULL), 0) \
    X(tc_fates_count_of, tc_fates_count_of(NULL, 0), 0) \
    X(tc_fates_at, tc_fates_at(NULL, 0, NULL), 0) \
    X(tc_fates_to_json, (tc_string_free(TAKEN(text)), tc_fates_to_json(NULL, &text, &error)), 0) \
    X(tc_fates_to_text, (tc_string_free(TAKEN(text)), tc_fates_to_text(NULL, &text, &error)), 0) \
    X(tc_fates_free, (make_fates(), tc_fates_free(TAKEN(fates))), 0) \
    X(tc_fate_kind_name, tc_fate_kind_name(0), 0) \
    X(tc_matched_name, tc_matched_name(0), 0) \
    X(tc_cancel_new, tc_cancel_new(&cancel, &error), 0) \
    X(tc_cancel_fire, tc_cancel_fire(cancel), 0) \
    X(tc_cancel_free, tc_cancel_free(TAKEN(cancel)), 0) \
    X(tc_client_new, tc_client_new(config, &client, &error), 0) \
    X(tc_client_abort, tc_client_abort(client), 0) \
    X(tc_client_free, tc_client_free(TAKEN(client)), 0) \
    X(tc_config_new, config = tc_config_new(), OWNED) \
    X(tc_config_free, tc_config_free(TAKEN(config)), 0) \
    X(tc_config_set_application, tc_config_set_application(config, "a"), 0) \
    X(tc_config_set_backoff_ms, tc_config_set_backoff_ms(config, 1, 2), 0) \
    X(tc_config_set_ca_file, tc_config_set_ca_file(config, "/nowhere"), 0) \
    X(tc_config_set_connect_timeout_ms, tc_config_set_connect_timeout_ms(config, 1), 0) \
    X(tc_config_set_credentials, tc_config_set_credentials(config, "a", "b", NULL), 0) \
    X(tc_config_set_credentials_assume_role, assume_role(), 0) \
    X(tc_config_set_credentials_callback, tc_config_set_credentials_callback(config, hand_out, NULL, NULL), 0) \
    X(tc_config_set_credentials_chain, tc_config_set_credentials_chain(config, chain, 1), 0) \
    X(tc_config_set_credentials_environment, tc_config_set_credentials_environment(config), 0) \
    X(tc_config_set_credentials_file, tc_config_set_credentials_file(config, NULL, NULL), 0) \
    X(tc_config_set_credentials_instance_role, tc_config_set_credentials_instance_role(config, NULL, NULL), 0) \
    X(tc_config_set_credentials_oidc, tc_config_set_credentials_oidc(config, NULL), 0) \
    X(tc_config_set_credentials_profile, tc_config_set_credentials_profile(config, NULL), 0) \
    X(tc_config_set_endpoint, tc_config_set_endpoint(config, "host"), 0) \
    X(tc_config_set_endpoint_kind, tc_config_set_endpoint_kind(config, TC_ENDPOINT_INTL), 0) \
    X(tc_config_set_environment, tc_config_set_environment(config, false), 0) \
    X(tc_config_set_event_callback, tc_config_set_event_callback(config, on_event, NULL, NULL), 0) \
    X(tc_config_add_services, tc_config_add_services(config, "/nowhere"), 0) \
    X(tc_config_set_extra_ca_file, tc_config_set_extra_ca_file(config, "/nowhere"), 0) \
    X(tc_config_set_failover, tc_config_set_failover(config, true), 0) \
    X(tc_config_set_idle_timeout_ms, tc_config_set_idle_timeout_ms(config, 1), 0) \
    X(tc_config_set_language, tc_config_set_language(config, "en-US"), 0) \
    X(tc_config_set_log, tc_config_set_log(config, TC_LOG_DEBUG, on_line, NULL, NULL), 0) \
    X(tc_config_set_max_attempts, tc_config_set_max_attempts(config, 1), 0) \
    X(tc_config_set_max_connection_age_ms, tc_config_set_max_connection_age_ms(config, 1), 0) \
    X(tc_config_set_max_idle_connections, tc_config_set_max_idle_connections(config, 1), 0) \
    X(tc_config_set_max_response_bytes, tc_config_set_max_response_bytes(config, 1), 0) \
    X(tc_config_set_rate_limiting, tc_config_set_rate_limiting(config, true), 0) \
    X(tc_config_set_proxy, tc_config_set_proxy(config, NULL), 0) \
    X(tc_config_set_region, tc_config_set_region(config, arn), 0) \
    X(tc_config_set_signed_host, tc_config_set_signed_host(config, "host"), 0) \
    X(tc_config_set_system_roots, tc_config_set_system_roots(config, true), 0) \
    X(tc_config_set_timeout_ms, tc_config_set_timeout_ms(config, 1), 0) \
    X(tc_config_set_validation, tc_config_set_validation(config, TC_VALIDATION_OFF), 0) \
    X(tc_credentials_fail, ask_the_callback(), 0) \
    X(tc_credentials_set, ask_the_callback(), 0) \
    X(tc_credentials_timeout_ms, ask_the_callback(), 0) \
    X(tc_cvm_describe_instances, READ(describe_instances), 0) \
    X(tc_cvm_describe_instances_status, READ(describe_instances_status), 0) \
    X(tc_cvm_describe_regions, READ(describe_regions), 0) \
    X(tc_cvm_describe_zones, READ(describe_zones), 0) \
    X(tc_cvm_reboot_instances, WRITE(reboot_instances), 0) \
    X(tc_cvm_start_instances, WRITE(start_instances), 0) \
    X(tc_cvm_stop_instances, WRITE(stop_instances), 0) \
    X(tc_cvm_terminate_instances, WRITE(terminate_instances), 0) \
    X(tc_error_attempt_at, tc_error_attempt_at(error, 0, &attempt), 0) \
    X(tc_error_attempt_count, tc_error_attempt_count(error), 0) \
    X(tc_error_attempts, tc_error_attempts(error), 0) \
    X(tc_error_code, tc_error_code(error), 0) \
    X(tc_error_format, tc_error_format(error, NULL, 0), 0) \
    X(tc_error_free, tc_error_free(TAKEN(error)), 0) \
    X(tc_error_http_status, tc_error_http_status(error), 0) \
    X(tc_error_message, tc_error_message(error), 0) \
    X(tc_error_outcome, tc_error_outcome(error), 0) \
    X(tc_error_path, tc_error_path(error), 0) \
    X(tc_error_request_id, tc_error_request_id(error), 0) \
    X(tc_error_retry_hint, tc_error_retry_hint(error), 0) \
    X(tc_error_status, tc_error_status(error), 0) \
    X(tc_error_stop_reason, tc_error_stop_reason(error), 0) \
    X(tc_error_violation_code, tc_error_violation_code(error, 0), 0) \
    X(tc_error_violation_count, tc_error_violation_count(error), 0) \
    X(tc_error_violation_message, tc_error_violation_message(error, 0), 0) \
    X(tc_error_violation_path, tc_error_violation_path(error, 0), 0) \
    X(tc_event_kind_name, tc_event_kind_name(0), 0) \
    X(tc_field_kind_name, tc_field_kind_name(1), 0) \
    X(tc_log_level_name, tc_log_level_name(1), 0) \
    X(tc_log_to_stderr, tc_log_to_stderr(1, NULL, NULL), 0) \
    X(tc_credential_source_name, tc_credential_source_name(1), 0) \
    X(tc_endpoint_kind_name, tc_endpoint_kind_name(1), 0) \
    X(tc_outcome_name, tc_outcome_name(0), 0) \
    X(tc_response_free, tc_response_free(TAKEN(response)), 0) \
    X(tc_retry_hint_name, tc_retry_hint_name(0), 0) \
    X(tc_retry_reason_name, tc_retry_reason_name(0), 0) \
    X(tc_status_name, tc_status_name(0), 0) \
    X(tc_stop_reason_name, tc_stop_reason_name(0), 0) \
    X(tc_validation_name, tc_validation_name(0), 0) \
    X(tc_version, tc_version(), 0) \
    X(tc_version_number, tc_version_number(), 0)

#define CALLER(name, call, owned) static void call_##name(void) { call; }
FUNCTIONS(CALLER)

static const struct function {
    const char *name;
    void (*call)(void);
    bool owned;
} functions[] = {
#define ROW(name, call, owned) { #name, call_##name, owned },
    FUNCTIONS(ROW)
};

/* Makes a config, a client with a kept connection, a token, an error and responses. */
static void make(bool with_client)
{
    tc_cvm_describe_zones_request request;

    config = tc_config_new();
    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, on_line, NULL, NULL) == TC_OK);
    CHECK(tc_config_set_event_callback(config, on_event, NULL, NULL) == TC_OK);
    TC_INIT(&attempt);
    CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                    "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
    if (!with_client)
        return;
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    TC_INIT(&request);
    CHECK(tc_cvm_describe_zones(client, &request, NULL, (tc_cvm_describe_zones_response **)&response, NULL) == TC_OK);
    CHECK(tc_call(client, "cvm", "2017-03-12", "DescribeZones", "{}", NULL, &text, NULL) == TC_OK);
    CHECK(tc_cancel_new(&cancel, NULL) == TC_OK);
    CHECK(tc_cvm_describe_zones(NULL, &request, NULL, NULL, &error) == TC_ERR_INVALID_ARGUMENT);
    TC_INIT(&packed);
}

static void forget(void)
{
    tc_config_free(TAKEN(config));
    tc_client_free(TAKEN(client));
    tc_cancel_free(TAKEN(cancel));
    tc_error_free(TAKEN(error));
    tc_string_free(TAKEN(text));
    /* All responses are freed in the same way. */
    tc_cvm_describe_zones_response_free(TAKEN(response));
    tc_packed_response_free(&packed);
    tc_pages_free(TAKEN(pages));
    tc_fates_free(TAKEN(fates));
}

/* Whether a function makes an object, so that there must be none before. */
static bool makes(const char *name)
{
    static const char *const makers[] = { "tc_cancel_new", "tc_client_new", "tc_call", "tc_config_new" };

    for (size_t i = 0; i < sizeof makers / sizeof *makers; i++) {
        if (strcmp(name, makers[i]) == 0)
            return true;
    }
    return false;
}

/* The input and the results of a thread. */
struct job {
    const struct function *function;
    bool at_any_moment;
    bool returned, guarded;
};

static void *be_cancelled(void *given)
{
    struct job *job = given;
    int before;

    if (job->at_any_moment) {
        CHECK(pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &before) == 0);
        cancel_then = true;
    } else {
        CHECK(pthread_cancel(pthread_self()) == 0);
    }
    inside = true;
    job->function->call();
    inside = false;
    job->returned = true;
    job->guarded = switched_off > 0;
    pthread_testcancel();
    return NULL;
}

static void check_function(const struct function *function, bool at_any_moment)
{
    struct job job = { function, at_any_moment, false, false };
    pthread_t thread;
    void *result = NULL;

    make(strncmp(function->name, "tc_credentials_", 15) != 0);
    if (makes(function->name)) {
        tc_client *kept = client;

        client = NULL;
        forget();
        make(false);
        client = kept;
        if (strcmp(function->name, "tc_call") != 0)
            tc_client_free(TAKEN(client));
        if (strcmp(function->name, "tc_config_new") == 0)
            tc_config_free(TAKEN(config));
    }
    /* A response or an error that a call makes needs an empty pointer. */
    if (strstr(function->name, "_free") == NULL) {
        tc_cvm_describe_zones_response_free(TAKEN(response));
        if (strncmp(function->name, "tc_error_", 9) != 0)
            tc_error_free(TAKEN(error));
    }
    CHECK(pthread_create(&thread, NULL, be_cancelled, &job) == 0);
    CHECK(pthread_join(thread, &result) == 0);
    if (result != PTHREAD_CANCELED || job.returned == at_any_moment || (job.returned && !job.guarded)) {
        fprintf(stderr, "%s: %s%s\n", function->name, job.returned ? "returned" : "did not return",
                job.returned && !job.guarded ? ", and left cancellation on" : "");
        exit(1);
    }
    forget();
}

int main(int argc, char **argv)
{
    CHECK(argc == 2);
    endpoint = argv[1];
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        check_function(&functions[i], false);
        /* The object that it returns would be lost. */
        if (!functions[i].owned)
            check_function(&functions[i], true);
        puts(functions[i].name);
    }
    return 0;
}
