/* Program whose signal handler fires a token, on the thread whose call waits for a response. The argument is a
 * service that never responds. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <time.h>

#include "check.h"

static tc_cancel *cancel;
static const tc_client *client;
static atomic_int fired, over;

static void on_signal(int number)
{
    (void)number;
    errno = 4711;
    tc_cancel_fire(cancel);
    tc_cancel_fire(NULL);
    if (errno == 4711)
        atomic_fetch_add(&fired, 1);
}

static void *call(void *unused)
{
    tc_error *error = NULL;

    CHECK(check_statuses(client, cancel, 1, &error) == TC_ERR_CANCELLED);
    CHECK(tc_error_stop_reason(error) == TC_STOP_CANCELLED);
    tc_error_free(error);
    atomic_store(&over, 1);
    return unused;
}

/* A thread that never called the library. */
static void *wait_for_signals(void *unused)
{
    const struct timespec moment = { 0, 1000000L };

    while (atomic_load(&fired) == 0)
        nanosleep(&moment, NULL);
    return unused;
}

int main(int argc, char **argv)
{
    const struct timespec moment = { 0, 1000000L };
    struct sigaction action = { .sa_handler = on_signal };
    pthread_t thread, stranger;

    CHECK(argc == 2);
    CHECK(sigaction(SIGUSR1, &action, NULL) == 0);
    client = check_client(argv[1]);

    /* On a thread that is in the library, at any point of the call, the first moments included. */
    for (int i = 0; i < 50; i++) {
        const struct timespec later = { 0, 100000L * i };

        CHECK(tc_cancel_new(&cancel, NULL) == TC_OK);
        atomic_store(&over, 0);
        CHECK(pthread_create(&thread, NULL, call, NULL) == 0);
        nanosleep(&later, NULL);
        do {
            CHECK(pthread_kill(thread, SIGUSR1) == 0);
            nanosleep(&moment, NULL);
        } while (!atomic_load(&over));
        CHECK(pthread_join(thread, NULL) == 0);
        tc_cancel_free(cancel);
    }

    /* On a thread that is not. */
    CHECK(tc_cancel_new(&cancel, NULL) == TC_OK);
    atomic_store(&fired, 0);
    CHECK(pthread_create(&stranger, NULL, wait_for_signals, NULL) == 0);
    CHECK(pthread_create(&thread, NULL, call, NULL) == 0);
    CHECK(pthread_kill(stranger, SIGUSR1) == 0);
    CHECK(pthread_join(stranger, NULL) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
    CHECK(atomic_load(&fired) >= 1);
    tc_cancel_free(cancel);
    tc_client_free((tc_client *)client);
    return 0;
}
