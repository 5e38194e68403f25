/*
 * Program that ends calls in each phase, by a token, by their deadline and by aborting their client, and checks the
 * time of their return and their result. Arguments: the number of milliseconds after which they are ended, and the
 * number of milliseconds within which they must then return; then for each phase its name, an endpoint that holds a
 * call in it, and the outcome. On a machine that is too slow, all of these times are multiplied.
 */
#define _DEFAULT_SOURCE
#include <dirent.h>
#include <pthread.h>
#include <time.h>

#include "resolving.h"

enum {
    DAY_MS = 24 * 60 * 60 * 1000,
    MUCH = 128 << 10 /* more than the buffers of the two sockets hold */
};

static double end_ms, late_ms;
static const char *phase, *endpoint, *outcome;
/* The number of clients that look up the host whose lookup never ends: each has a thread that waits for it. */
static int looking_up = 1;
/* Whether the last call was in the phase when it was ended. */
static bool reached;

/* A random share of half a day is almost certainly longer than any test, and so is the timeout. */
static tc_client *client_of_phase(void)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_credentials(config, "id", "key", NULL) == TC_OK);
    CHECK(tc_config_set_timeout_ms(config, DAY_MS) == TC_OK);
    CHECK(tc_config_set_backoff_ms(config, DAY_MS / 2, DAY_MS / 2) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    tc_config_free(config);
    return client;
}

/* Checks the error of a call that was ended: it matches the phase, or shows that the call had not reached the phase. */
static void expect(const tc_error *error, tc_status status, tc_stop_reason stop)
{
    const tc_outcome found = tc_error_outcome(error);
    const bool sends = strcmp(phase, "send") == 0 || strcmp(phase, "wait") == 0 || strcmp(phase, "read") == 0;
    const bool pauses = strcmp(phase, "pause") == 0;

    /* A delay that would end after the deadline is not begun. */
    if (pauses && status == TC_ERR_TIMEOUT && tc_error_status(error) == TC_ERR_SERVICE)
        status = TC_ERR_SERVICE;
    reached = strcmp(tc_outcome_name((int)found), outcome) == 0;
    if (tc_error_status(error) != status || tc_error_stop_reason(error) != stop || !reached)
        fprintf(stderr, "%s: %s\n", phase, tc_error_message(error));
    CHECK(tc_error_status(error) == status);
    CHECK(tc_error_stop_reason(error) == stop);
    /* Before the phase, nothing is sent at first. */
    CHECK(reached || (sends && found == TC_OUTCOME_NOT_SENT) || (pauses && found != TC_OUTCOME_REJECTED));
}

/* Makes a call that fails in this way. Returns the time of its return. */
static double call(const tc_client *client, const tc_call_options *options, tc_status status,
                   tc_stop_reason stop)
{
    size_t much = strcmp(phase, "send") == 0 ? MUCH : 1;
    char *request = malloc(much + 16);
    tc_error *error = NULL;
    tc_status found;
    double back;

    CHECK(request != NULL);
    strcpy(request, "{\"A\":\"");
    memset(request + 6, 'x', much);
    strcpy(request + 6 + much, "\"}");
    found = tc_call(client, "cvm", "2017-03-12", "Anything", request, options, NULL, &error);
    back = now_ms();
    free(request);
    CHECK(error != NULL && tc_error_status(error) == found);
    expect(error, status, stop);
    tc_error_free(error);
    return back;
}

struct firing {
    tc_cancel *token;
    tc_client *client; /* aborted in place of a token */
    double after_ms, at;
};

static void *fire(void *argument)
{
    struct firing *firing = argument;
    const long ms = (long)firing->after_ms;
    const struct timespec pause = { ms / 1000, ms % 1000 * 1000000L };

    nanosleep(&pause, NULL);
    firing->at = now_ms();
    if (firing->client != NULL)
        tc_client_abort(firing->client);
    else
        tc_cancel_fire(firing->token);
    return NULL;
}

/* Returns how long a call continued after the token was fired. */
static double by_token(const tc_client *client, double after_ms)
{
    struct firing firing = { NULL, NULL, after_ms, 0 };
    tc_call_options options;
    pthread_t thread;
    double back;

    CHECK(tc_cancel_new(&firing.token, NULL) == TC_OK);
    TC_INIT(&options);
    options.cancel = firing.token;
    CHECK(pthread_create(&thread, NULL, fire, &firing) == 0);
    back = call(client, &options, TC_ERR_CANCELLED, TC_STOP_CANCELLED);
    CHECK(pthread_join(thread, NULL) == 0);
    tc_cancel_free(firing.token);
    CHECK(back >= firing.at);
    return back - firing.at;
}

/* Returns how long a call continued after its client was aborted. The client is a separate one, as it can't be used
 * afterwards. */
static double by_abort(const tc_client *other, double after_ms)
{
    struct firing firing = { NULL, client_of_phase(), after_ms, 0 };
    tc_error *error = NULL;
    pthread_t thread;
    double back;

    (void)other;
    looking_up += strcmp(phase, "lookup") == 0;
    CHECK(pthread_create(&thread, NULL, fire, &firing) == 0);
    back = call(firing.client, NULL, TC_ERR_CANCELLED, TC_STOP_CANCELLED);
    CHECK(pthread_join(thread, NULL) == 0);
    CHECK(tc_call(firing.client, "cvm", "2017-03-12", "Anything", "{}", NULL, NULL, &error) == TC_ERR_CANCELLED);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    CHECK_TEXT(tc_error_message(error), "the client was aborted");
    tc_error_free(error);
    tc_client_free(firing.client);
    CHECK(back >= firing.at);
    return back - firing.at;
}

/* Returns how long a call continued after its deadline. */
static double by_deadline(const tc_client *client, double after_ms)
{
    tc_call_options options;
    double began = now_ms(), late;

    TC_INIT(&options);
    options.timeout_ms = (uint32_t)after_ms;
    late = call(client, &options, TC_ERR_TIMEOUT, TC_STOP_DEADLINE) - began - after_ms;
    CHECK(late >= 0 || (strcmp(phase, "pause") == 0 && reached));
    return late;
}

/* Repeats until a call is in the phase when it is ended, and returns in time: a slow library is late at each scale. */
static void at_some_scale(const tc_client *client, const char *by,
                          double (*one)(const tc_client *, double))
{
    int scale, in_time = 0;

    for (scale = 1; scale <= 64 && !in_time; scale *= 4) {
        double late = one(client, end_ms * scale);

        printf("%s by %s: %.3f ms late, ended after %.0f ms%s\n", phase, by, late, end_ms * scale,
               reached ? "" : ", which was too early");
        in_time = reached && late < late_ms * scale;
    }
    fflush(stdout);
    CHECK(in_time);
}

/* Resources that must not be left over. */
struct usage {
    int descriptors, threads;
};

static int entries(const char *path)
{
    DIR *folder = opendir(path);
    int found = 0;

    CHECK(folder != NULL);
    while (readdir(folder) != NULL)
        found++;
    closedir(folder);
    return found;
}

static struct usage usage_now(void)
{
    struct usage now = { entries("/proc/self/fd"), entries("/proc/self/task") };
    int found = resolving();

    CHECK(found <= looking_up);
    now.threads -= found;
    return now;
}

int main(int argc, char **argv)
{
    const struct timespec moment = { 0, 10000000L };
    struct usage before = usage_now(), after;
    int i;

    CHECK(argc > 3 && argc % 3 == 0);
    end_ms = atof(argv[1]);
    late_ms = atof(argv[2]);
    for (i = 3; i < argc; i += 3) {
        tc_client *client;

        phase = argv[i];
        endpoint = argv[i + 1];
        outcome = argv[i + 2];
        client = client_of_phase();
        at_some_scale(client, "token", by_token);
        at_some_scale(client, "deadline", by_deadline);
        at_some_scale(client, "abort", by_abort);
        tc_client_free(client);
    }
    /* A thread that was joined may be listed for a moment. */
    after = usage_now();
    for (i = 0; i < 6000 && after.threads > before.threads; i++) {
        nanosleep(&moment, NULL);
        after = usage_now();
    }
    printf("%d descriptors before, %d after\n", before.descriptors, after.descriptors);
    CHECK(after.threads == before.threads);
    CHECK(after.descriptors == before.descriptors);
    return 0;
}
