/* Program whose clock fails at each reading of a call in turn, which makes Rust's library panic. The call ends with
 * an error that names the place, nothing is printed, and no lock stays held. The same holds in threads of the
 * library: each id of a fleet has a fate. The argument is a server. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static int (*system_clock_gettime)(clockid_t, struct timespec *);

/* The number of clock readings since the last reset, and the number of the reading that fails. */
static _Thread_local int readings, fails_at;

/* The same for all threads of the library. */
static atomic_int other_readings, other_fails_at;

static const char *url;
static tc_client *client;

/* Replaces the system's function, also for the library. */
int clock_gettime(clockid_t id, struct timespec *now)
{
    bool fails = gettid() == getpid() ? ++readings == fails_at : ++other_readings == other_fails_at;

    if (fails) {
        errno = EINVAL;
        return -1;
    }
    return system_clock_gettime(id, now);
}

static tc_status describe(tc_error **error)
{
    tc_cvm_describe_zones_request request;
    tc_cvm_describe_zones_response *response = NULL;
    tc_status status;

    TC_INIT(&request);
    status = tc_cvm_describe_zones(client, &request, NULL, &response, error);
    CHECK((response != NULL) == (status == TC_OK));
    tc_cvm_describe_zones_response_free(response);
    return status;
}

static tc_status describe_json(tc_error **error)
{
    char *text = NULL;
    tc_status status = tc_call(client, "cvm", "2017-03-12", "DescribeZones", "{}", NULL, &text, error);

    CHECK((text != NULL) == (status == TC_OK));
    tc_string_free(text);
    return status;
}

/* Upper bound on the clock readings of a call. */
static int panic_at_each_reading(tc_status (*call)(tc_error **))
{
    int panics = 0;

    for (int at = 1;; at++) {
        tc_error *error = NULL;
        tc_status status;

        readings = 0;
        fails_at = at;
        status = call(&error);
        fails_at = 0;
        if (readings < at) {
            CHECK(status == TC_OK);
            return panics;
        }
        /* A failed reading may have no effect. */
        if (status != TC_OK) {
            CHECK(status == TC_ERR_INTERNAL);
            CHECK(strstr(tc_error_message(error), "the library panicked at ") != NULL);
            CHECK(strstr(tc_error_message(error), ".rs:") != NULL);
            /* The error does not contain the panic's message. */
            CHECK(strstr(tc_error_message(error), "Result::unwrap") == NULL);
            CHECK(tc_error_outcome(error) == TC_OUTCOME_UNKNOWN);
            panics++;
        }
        tc_error_free(error);
        /* No lock is held. */
        error = NULL;
        status = call(&error);
        CHECK(status == TC_OK || status == TC_ERR_INTERNAL);
        tc_error_free(error);
        if (status != TC_OK) {
            /* A part of the client that panicked while it was changed stays unusable. */
            tc_client_free(client);
            client = check_client(url);
        }
    }
}

/* Each reading in the threads of a fleet fails in turn. Returns how many ids were left unknown. */
static int panic_in_other_threads(void)
{
    const char *ids[] = { "ins-r8hr2upy", "ins-5d8a23rs" };
    tc_cvm_reset_instances_password_request request;
    tc_fleet_options options;
    tc_fate fate;
    int unknown = 0;

    TC_INIT(&request);
    TC_INIT(&options);
    TC_INIT(&fate);
    request.password = "Ab1234567!";
    options.settle = TC_SETTLE_OFF;
    for (int at = 1;; at++) {
        tc_fates *fates = NULL;

        other_readings = 0;
        other_fails_at = at;
        CHECK(tc_cvm_reset_instances_password_fleet(client, &request, ids, 2, &options, &fates, NULL) == TC_OK);
        other_fails_at = 0;
        CHECK(tc_fates_count(fates) == 2);
        for (size_t i = 0; tc_fates_at(fates, i, &fate); i++)
            unknown += fate.kind == TC_FATE_UNKNOWN;
        tc_fates_free(fates);
        if (other_readings < at)
            return unknown;
        /* A part of the client that panicked while it was changed stays unusable. */
        tc_client_free(client);
        client = check_client(url);
    }
}

int main(int argc, char **argv)
{
    void *found = dlsym(RTLD_NEXT, "clock_gettime");
    int kept = dup(STDERR_FILENO), ends[2];
    char printed[1000];
    ssize_t length;

    CHECK(argc == 2 && found != NULL && kept >= 0);
    memcpy(&system_clock_gettime, &found, sizeof found);
    CHECK(setenv("RUST_BACKTRACE", "1", 1) == 0);
    url = argv[1];
    client = check_client(url);
    CHECK(describe(NULL) == TC_OK);

    CHECK(pipe(ends) == 0 && fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0);
    CHECK(dup2(ends[1], STDERR_FILENO) == STDERR_FILENO);
    int panics = panic_at_each_reading(describe) + panic_at_each_reading(describe_json);
    int unknown = panic_in_other_threads();
    CHECK(dup2(kept, STDERR_FILENO) == STDERR_FILENO);
    length = read(ends[0], printed, sizeof printed);
    if (length > 0)
        fprintf(stderr, "printed: %.*s\n", (int)length, printed);
    CHECK(length < 0 && errno == EAGAIN);
    CHECK(panics > 2 && unknown > 2);
    tc_client_free(client);
    close(ends[0]);
    close(ends[1]);
    close(kept);
    return 0;
}
