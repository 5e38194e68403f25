/* A call ends at 300 ms while the host is being looked up: by a token, and by its time. The argument is
 * how much later it may be back, in milliseconds. */
#include <pthread.h>
#include <time.h>

#include "check.h"

static double late_ms;

static double now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void *fire(void *cancel)
{
    const struct timespec pause = { 0, 300000000L };

    nanosleep(&pause, NULL);
    tc_cancel_fire(cancel);
    return NULL;
}

/* The status of a call that must be back in time. */
static tc_status call(const tc_client *client, const tc_call_options *options)
{
    tc_cvm_describe_regions_request request;
    tc_error *error = NULL;
    tc_status status;
    double began = now_ms(), took;

    TC_INIT(&request);
    status = tc_cvm_describe_regions(client, &request, options, NULL, &error);
    took = now_ms() - began;
    CHECK(took > 295 && took < 300 + late_ms);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    tc_error_free(error);
    return status;
}

int main(int argc, char **argv)
{
    tc_client *client = check_client("http://somewhere.example");
    tc_call_options options;
    tc_cancel *cancel = NULL;
    pthread_t thread;

    CHECK(argc == 2);
    late_ms = strtod(argv[1], NULL);
    CHECK(tc_cancel_new(&cancel, NULL) == TC_OK);
    TC_INIT(&options);
    options.cancel = cancel;
    CHECK(pthread_create(&thread, NULL, fire, cancel) == 0);
    CHECK(call(client, &options) == TC_ERR_CANCELLED);
    puts("cancelled");
    CHECK(pthread_join(thread, NULL) == 0);
    tc_cancel_free(cancel);

    TC_INIT(&options);
    options.timeout_ms = 300;
    CHECK(call(client, &options) == TC_ERR_TIMEOUT);
    puts("timed out");
    tc_client_free(client);
    return 0;
}
