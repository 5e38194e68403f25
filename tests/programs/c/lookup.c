/* Program for a name server that never replies: concurrent calls share one lookup thread, each returns by its
 * deadline, and that thread takes none of the program's signals. The argument is the time in milliseconds by which a
 * call may be late. On a machine that is too slow, all times are multiplied. */
#define _DEFAULT_SOURCE
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "resolving.h"

enum { CALLS = 20, TIME_MS = 300 };

static tc_client *client;
static int scale;

/* Makes a call that its deadline ends. Returns its duration. */
static double call(void)
{
    tc_cvm_describe_regions_request request;
    tc_call_options options;
    tc_error *error = NULL;
    double began = now_ms();

    TC_INIT(&request);
    TC_INIT(&options);
    options.timeout_ms = (uint32_t)(TIME_MS * scale);
    CHECK(tc_cvm_describe_regions(client, &request, &options, NULL, &error) == TC_ERR_TIMEOUT);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    CHECK(tc_error_stop_reason(error) == TC_STOP_DEADLINE);
    tc_error_free(error);
    return now_ms() - began;
}

static double took[CALLS];
static pthread_barrier_t together;

static void *call_at_once(void *took_ms)
{
    (void)pthread_barrier_wait(&together);
    *(double *)took_ms = call();
    return NULL;
}

/* The longest duration of some concurrent calls. */
static double calls_at_once(void)
{
    pthread_t threads[CALLS];
    double slowest = 0;

    CHECK(pthread_barrier_init(&together, NULL, CALLS) == 0);
    for (size_t i = 0; i < CALLS; i++)
        CHECK(pthread_create(&threads[i], NULL, call_at_once, &took[i]) == 0);
    for (size_t i = 0; i < CALLS; i++) {
        CHECK(pthread_join(threads[i], NULL) == 0);
        CHECK(took[i] >= TIME_MS * scale - 5);
        slowest = took[i] > slowest ? took[i] : slowest;
    }
    pthread_barrier_destroy(&together);
    return slowest;
}

static volatile sig_atomic_t handled;
static pthread_t handled_by;

static void on_signal(int number)
{
    (void)number;
    handled_by = pthread_self();
    handled = 1;
}

/* While the only thread of the program blocks a signal, it stays pending. */
static void signals_are_the_programs(void)
{
    const struct timespec pause = { 0, 50000000L };
    struct sigaction action;
    sigset_t signals, pending;

    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    CHECK(sigaction(SIGUSR1, &action, NULL) == 0);
    CHECK(sigemptyset(&signals) == 0 && sigaddset(&signals, SIGUSR1) == 0);
    CHECK(pthread_sigmask(SIG_BLOCK, &signals, NULL) == 0);
    CHECK(kill(getpid(), SIGUSR1) == 0);
    nanosleep(&pause, NULL);
    CHECK(!handled);
    CHECK(sigpending(&pending) == 0 && sigismember(&pending, SIGUSR1) == 1);
    CHECK(pthread_sigmask(SIG_UNBLOCK, &signals, NULL) == 0);
    CHECK(handled && pthread_equal(handled_by, pthread_self()));
}

int main(int argc, char **argv)
{
    const struct timespec moment = { 0, 10000000L };
    double slowest, late_ms;

    CHECK(argc == 2);
    late_ms = strtod(argv[1], NULL);
    client = check_client("http://somewhere.example");
    CHECK(resolving() == 0);
    for (scale = 1;; scale *= 4) {
        slowest = calls_at_once();
        printf("calls of %d ms: at the latest after %.0f ms\n", TIME_MS * scale, slowest);
        if (slowest <= (TIME_MS + late_ms) * scale)
            break;
        CHECK(scale < 64);
    }
    /* All calls may return before the thread has started and has its name. */
    for (int i = 0; i < 6000 && resolving() == 0; i++)
        nanosleep(&moment, NULL);
    CHECK(resolving() == 1);
    signals_are_the_programs();
    CHECK(resolving() == 1);
    tc_client_free(client);
    return 0;
}
