/*
 * Program that makes calls while system calls fail, and reports the result of each. tests/suites/syscalls runs it.
 *
 * Arguments: see the enumeration. The program writes "ready" and waits for the end of its standard input before it uses
 * the library, so that a tracer can attach to it first. It reports in one writev() at its end, and inspects its
 * descriptors with readlink() and its threads with pread(): the library uses none of them, so these can't be the system
 * calls that fail.
 *
 * There is a line per call: "call INDEX STATUS OUTCOME ATTEMPTS REQUEST_ID MESSAGE", with DONE as the outcome of a
 * success and "-" for a missing value. A failure before the first call is "stopped STEP STATUS MESSAGE". The last line
 * has the numbers of descriptors before and after, and the names of those that are left open.
 */
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

enum { URL = 1, ACTION, CA_FILE, SHAPE, MAX_ATTEMPTS, TIMEOUT, SCALE, COUNT };

enum {
    CALLS = 3,
    /* These times are multiplied by the argument SCALE. */
    CONNECT_TIMEOUT_MS = 300,
    HELD_MS = 150,  /* timeout of the first call in the shape "held" */
    FIRE_MS = 50,   /* time from the beginning of the second one until its token is fired */
    LARGE = 300000, /* length of a request that takes several system calls to send */
    MOST_FILES = 64
};

static char **arguments;

static uint32_t scaled(uint32_t ms)
{
    return ms * (uint32_t)atoi(arguments[SCALE]);
}

static char report[16384];
static size_t reported;

static void say(const char *format, ...)
{
    va_list values;
    int length;

    va_start(values, format);
    length = vsnprintf(report + reported, sizeof report - reported, format, values);
    va_end(values);
    CHECK(length >= 0 && (size_t)length < sizeof report - reported);
    reported += (size_t)length;
}

static bool shape_is(const char *name)
{
    return strcmp(arguments[SHAPE], name) == 0;
}

/* Marks the start of a call in the trace: the library does not query process groups. */
static void mark(int call)
{
    (void)getpgid(1000000 + call);
}

static void wait_for_tracer(void)
{
    char byte;
    struct iovec into = { &byte, 1 };

    CHECK(write(STDOUT_FILENO, "ready\n", 6) == 6);
    while (readv(STDIN_FILENO, &into, 1) > 0)
        ;
}

struct files {
    int count;
    bool open[MOST_FILES];
};

static struct files files_now(char names[MOST_FILES][128])
{
    struct files now = { 0, { false } };

    for (int i = 0; i < MOST_FILES; i++) {
        char path[32], name[128];
        ssize_t length;

        snprintf(path, sizeof path, "/proc/self/fd/%d", i);
        length = readlink(path, name, sizeof name - 1);
        if (length < 0)
            continue;
        now.open[i] = true;
        now.count++;
        if (names != NULL) {
            name[length] = '\0';
            memcpy(names[i], name, sizeof name);
        }
    }
    return now;
}

/* The number of threads, from a system file that was opened before. */
static int threads_now(int stat_file)
{
    char text[1024];
    ssize_t length = pread(stat_file, text, sizeof text - 1, 0);
    const char *rest;
    int threads = 0;

    CHECK(length > 0);
    text[length] = '\0';
    /* The number is the twentieth field. The second one is in parentheses. */
    rest = strrchr(text, ')');
    CHECK(rest != NULL);
    CHECK(sscanf(rest, ") %*c %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %d", &threads) == 1);
    return threads;
}

/* Compares once the lookup thread has ended: it may outlast its call. */
static void compare(const struct files *before, int stat_file)
{
    static char names[MOST_FILES][128];
    const struct timespec moment = { 0, 5000000L };
    struct files after;

    for (int i = 0; i < 12000 && threads_now(stat_file) > 1; i++)
        nanosleep(&moment, NULL);
    after = files_now(names);
    say("files %d %d", before->count, after.count);
    for (int i = 0; i < MOST_FILES; i++) {
        if (after.open[i] && !before->open[i])
            say(" %s", names[i]);
    }
    say("\n");
}

static bool stopped(const char *step, tc_status status, tc_error *error)
{
    if (status == TC_OK)
        return false;
    CHECK(error == NULL || tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    say("stopped %s %s %s\n", step, tc_status_name((int)status),
        error == NULL ? "-" : tc_error_message(error));
    tc_error_free(error);
    return true;
}

static tc_client *new_client(void)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;
    tc_status status = TC_OK;

    CHECK(config != NULL);
    CHECK(tc_config_set_endpoint(config, arguments[URL]) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    if (shape_is("bare"))
        CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                        "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
    else
        CHECK(tc_config_set_credentials_file(config, NULL, NULL) == TC_OK);
    CHECK(tc_config_set_ca_file(config, arguments[CA_FILE]) == TC_OK);
    CHECK(tc_config_set_timeout_ms(config, (uint32_t)atoi(arguments[TIMEOUT])) == TC_OK);
    CHECK(tc_config_set_connect_timeout_ms(config, scaled(CONNECT_TIMEOUT_MS)) == TC_OK);
    CHECK(tc_config_set_max_attempts(config, (uint32_t)atoi(arguments[MAX_ATTEMPTS])) == TC_OK);
    CHECK(tc_config_set_backoff_ms(config, 2, 8) == TC_OK);
    status = tc_client_new(config, &client, &error);
    tc_config_free(config);
    return stopped("client", status, error) ? NULL : client;
}

static tc_status send_call(const tc_client *client, int index, const tc_call_options *options,
                           tc_error **error)
{
    char instance[16];
    const char *ids[] = { instance };
    tc_status status;

    snprintf(instance, sizeof instance, "ins-%08d", index);
    if (strcmp(arguments[ACTION], "RebootInstances") == 0) {
        tc_cvm_reboot_instances_request request;
        tc_cvm_reboot_instances_response *response = NULL;

        TC_INIT(&request);
        request.instance_ids = ids;
        request.instance_ids_len = 1;
        status = tc_cvm_reboot_instances(client, &request, options, &response, error);
        if (status == TC_OK)
            CHECK_TEXT(options->report->request_id, response->request_id);
        tc_cvm_reboot_instances_response_free(response);
    } else if (strcmp(arguments[ACTION], "DescribeInstances") == 0) {
        tc_cvm_describe_instances_request request;
        tc_cvm_describe_instances_response *response = NULL;

        TC_INIT(&request);
        request.instance_ids = ids;
        request.instance_ids_len = 1;
        status = tc_cvm_describe_instances(client, &request, options, &response, error);
        if (status == TC_OK)
            CHECK_TEXT(options->report->request_id, response->request_id);
        tc_cvm_describe_instances_response_free(response);
    } else {
        static char body[LARGE + 64];
        char *response = NULL;

        snprintf(body, sizeof body, "{\"Id\":\"%s\",\"Fill\":\"%0*d\"}", instance, LARGE, 0);
        status = tc_call(client, "cvm", "2017-03-12", arguments[ACTION], body, options, &response, error);
        tc_string_free(response);
    }
    return status;
}

static void *fire(void *token)
{
    const uint32_t ms = scaled(FIRE_MS);
    const struct timespec pause = { ms / 1000, ms % 1000 * 1000000L };

    nanosleep(&pause, NULL);
    tc_cancel_fire(token);
    return NULL;
}

static void call(const tc_client *client, int index, tc_cancel *token)
{
    tc_call_options options;
    tc_call_report told;
    tc_error *error = NULL;
    pthread_t thread;
    const bool held = shape_is("held");
    bool fires = held && index > 0, joins = false;
    tc_status status;

    TC_INIT(&options);
    TC_INIT(&told);
    options.report = &told;
    options.cancel = token;
    if (held && index == 0)
        options.timeout_ms = scaled(HELD_MS);
    if (fires) {
        joins = pthread_create(&thread, NULL, fire, token) == 0;
        if (!joins)
            tc_cancel_fire(token);
    }
    mark(index);
    status = send_call(client, index, &options, &error);
    if (joins)
        CHECK(pthread_join(thread, NULL) == 0);
    if (status == TC_OK) {
        CHECK(error == NULL);
        say("call %d TC_OK DONE %u %s -\n", index, told.attempts, told.request_id);
        return;
    }
    CHECK(error != NULL && tc_error_status(error) == status);
    CHECK(tc_error_attempts(error) == told.attempts);
    say("call %d %s %s %u %s %s\n", index, tc_status_name((int)status),
        tc_outcome_name((int)tc_error_outcome(error)), told.attempts,
        *tc_error_request_id(error) == '\0' ? "-" : tc_error_request_id(error), tc_error_message(error));
    tc_error_free(error);
}

static void make_calls(void)
{
    tc_client *client = new_client();
    tc_cancel *token = NULL;
    tc_error *error = NULL;

    if (client == NULL)
        return;
    if (shape_is("bare") || !stopped("token", tc_cancel_new(&token, &error), error)) {
        for (int i = 0; i < CALLS; i++)
            call(client, i, token);
    }
    tc_cancel_free(token);
    tc_client_free(client);
    mark(CALLS);
}

static void on_signal(int number)
{
    (void)number;
}

int main(int argc, char **argv)
{
    struct files before;
    struct sigaction action;
    struct iovec from;
    const int stat_file = open("/proc/self/stat", O_RDONLY | O_CLOEXEC);

    CHECK(argc == COUNT && stat_file >= 0);
    arguments = argv;
    /* The signal interrupts system calls and does not restart them. */
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    CHECK(sigaction(SIGUSR1, &action, NULL) == 0);
    before = files_now(NULL);
    wait_for_tracer();
    make_calls();
    compare(&before, stat_file);
    from.iov_base = report;
    from.iov_len = reported;
    CHECK(writev(STDOUT_FILENO, &from, 1) == (ssize_t)reported);
    return 0;
}
