/* Program that makes calls while it or a thread ends: in handlers of atexit(), in destructors of the program and of
 * a thread's keys, on threads that have called before and on threads that have not. Prints each place. The arguments
 * are a server, the same by host name, one over TLS, and the file of its trust anchor. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <unistd.h>

#include "check.h"

/* A process that is already exiting can't call exit(). */
#define exit(status) _exit(status)

static const char *plain, *named, *secure, *ca_file;
static tc_client *shared;
static bool enabled;

/* The number of destructors of thread-local values that the library registered on this thread. There should be none,
 * as such a value is already destroyed when later destructors run. */
static _Thread_local int registered;

int __cxa_thread_atexit_impl(void (*destroy)(void *), void *value, void *library);

/* Replaces the system's function, also for the library. */
int __cxa_thread_atexit_impl(void (*destroy)(void *), void *value, void *library)
{
    int (*real)(void (*)(void *), void *, void *);
    void *found = dlsym(RTLD_NEXT, "__cxa_thread_atexit_impl");

    registered++;
    if (found == NULL)
        return -1;
    memcpy(&real, &found, sizeof found);
    return real(destroy, value, library);
}

static void on_line(int level, const char *line, void *lines)
{
    (void)level;
    (void)line;
    ++*(int *)lines;
}

static void check_ok(tc_status status, tc_error *error, const char *where)
{
    if (status != TC_OK) {
        fprintf(stderr, "%s: %s: %s\n", where, tc_status_name((int)status), tc_error_message(error));
        exit(1);
    }
}

static void describe(const tc_client *client, const tc_call_options *options, const char *where)
{
    tc_cvm_describe_zones_request request;
    tc_cvm_describe_zones_response *response = NULL;
    tc_error *error = NULL;

    TC_INIT(&request);
    check_ok(tc_cvm_describe_zones(client, &request, options, &response, &error), error, where);
    CHECK(response->zone_set_len > 0);
    tc_cvm_describe_zones_response_free(response);
}

/* Makes, uses and frees a client. */
static void with_a_client(const char *endpoint, const char *where)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;
    char *text = NULL;
    int lines = 0;

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_ca_file(config, ca_file) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, on_line, &lines, NULL) == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                    "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
    check_ok(tc_client_new(config, &client, &error), error, where);
    tc_config_free(config);
    describe(client, NULL, where);
    check_ok(tc_call(client, "cvm", "2017-03-12", "DescribeZones", "{}", NULL, &text, &error), error, where);
    tc_string_free(text);
    CHECK(lines >= 4);
    tc_client_free(client);
}

static const char *const not_before = "key of a thread that did not call";

/* Calls of all kinds. */
static void calls(const char *where)
{
    const bool first_in_a_key = strcmp(where, not_before) == 0;
    tc_cvm_reboot_instances_request request;
    tc_call_options options;
    tc_cancel *cancel = NULL;
    tc_error *error = NULL;
    tc_status status;
    int before;

    describe(shared, NULL, where);
    with_a_client(plain, where);
    with_a_client(secure, where);
    /* Another thread looks the name up. Rust registers such a value when it starts a thread, and can do without it.
     * In a key's destructor the C library accepts it, and never destroys it: 32 bytes are lost. */
    before = registered;
    if (!first_in_a_key)
        with_a_client(named, where);
    registered = before;
    TC_INIT(&request);
    status = tc_cvm_reboot_instances(shared, &request, NULL, NULL, &error);
    check_refused(status, error, "MissingParameter", "InstanceIds");
    check_ok(tc_cancel_new(&cancel, &error), error, where);
    TC_INIT(&options);
    options.cancel = cancel;
    describe(shared, &options, where);
    tc_cancel_fire(cancel);
    CHECK(tc_call(shared, "cvm", "2017-03-12", "DescribeZones", "{}", &options, NULL, &error) == TC_ERR_CANCELLED);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    tc_error_free(error);
    tc_cancel_free(cancel);
    if (registered != 0) {
        fprintf(stderr, "%s: %d destructors of thread-local values\n", where, registered);
        exit(1);
    }
    puts(where);
}

static void registered_before(void)
{
    calls("atexit, registered before the first call");
}

static void registered_after(void)
{
    calls("atexit, registered after calls");
}

/* Runs last. */
__attribute__((destructor)) static void of_the_program(void)
{
    if (!enabled)
        return;
    calls("destructor of the program");
    tc_client_free(shared);
}

static pthread_key_t key;

static void of_the_thread(void *value)
{
    calls(value);
}

static void *calls_before(void *unused)
{
    (void)unused;
    CHECK(pthread_setspecific(key, "key of a thread that called before") == 0);
    calls("thread");
    return NULL;
}

static void *calls_only_at_its_end(void *unused)
{
    (void)unused;
    CHECK(pthread_setspecific(key, not_before) == 0);
    return NULL;
}

static void run(void *(*body)(void *))
{
    pthread_t thread;

    CHECK(pthread_create(&thread, NULL, body, NULL) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
}

int main(int argc, char **argv)
{
    CHECK(argc == 5);
    CHECK(atexit(registered_before) == 0);
    plain = argv[1];
    named = argv[2];
    secure = argv[3];
    ca_file = argv[4];
    shared = check_client(plain);
    enabled = true;
    CHECK(pthread_key_create(&key, of_the_thread) == 0);
    run(calls_only_at_its_end);
    run(calls_before);
    CHECK(atexit(registered_after) == 0);
    return 0;
}
