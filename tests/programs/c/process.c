/* Program that does other things around its calls: forks, threads, cancellation, signals, logs. */
#define _DEFAULT_SOURCE
#include <pthread.h>
#include <signal.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static const char *endpoint;
static tc_client *shared;

static tc_status status_of_all(const tc_client *client, const tc_call_options *options,
                               tc_error **error)
{
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;
    tc_status status;

    TC_INIT(&request);
    status = tc_cvm_describe_instances_status(client, &request, options, &response, error);
    tc_cvm_describe_instances_status_response_free(response);
    return status;
}

static void after_a_fork(void)
{
    pid_t child = fork();
    int ended = 0;

    CHECK(child >= 0);
    if (child == 0) {
        tc_error *error = NULL;
        tc_client *own;

        if (status_of_all(shared, NULL, &error) != TC_ERR_FORKED ||
            tc_error_outcome(error) != TC_OUTCOME_NOT_SENT)
            _exit(1);
        tc_error_free(error);
        tc_client_free(shared);
        own = check_client(endpoint);
        if (status_of_all(own, NULL, NULL) != TC_OK)
            _exit(2);
        tc_client_free(own);
        _exit(0);
    }
    CHECK(waitpid(child, &ended, 0) == child);
    CHECK(WIFEXITED(ended) && WEXITSTATUS(ended) == 0);
    /* The parent's connections still belong to it. */
    CHECK(status_of_all(shared, NULL, NULL) == TC_OK);
}

static void *many_calls(void *unused)
{
    (void)unused;
    for (int i = 0; i < 25; i++)
        CHECK(status_of_all(shared, NULL, NULL) == TC_OK);
    return NULL;
}

static void on_threads(void)
{
    pthread_t threads[8];

    for (size_t i = 0; i < 8; i++)
        CHECK(pthread_create(&threads[i], NULL, many_calls, NULL) == 0);
    for (size_t i = 0; i < 8; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
}

/* Whether a call of a thread that is being cancelled returned completely. */
static volatile int came_back;

static void *call_for_ever(void *ready)
{
    CHECK(pthread_barrier_wait(ready) <= 0);
    for (;;) {
        came_back = 0;
        CHECK(status_of_all(shared, NULL, NULL) == TC_OK);
        came_back = 1;
        pthread_testcancel();
    }
}

static void a_thread_is_cancelled(void)
{
    const struct timespec pause = { 0, 20000000L };

    for (int i = 0; i < 5; i++) {
        pthread_barrier_t ready;
        pthread_t thread;
        void *result = NULL;

        CHECK(pthread_barrier_init(&ready, NULL, 2) == 0);
        CHECK(pthread_create(&thread, NULL, call_for_ever, &ready) == 0);
        CHECK(pthread_barrier_wait(&ready) <= 0);
        nanosleep(&pause, NULL);
        CHECK(pthread_cancel(thread) == 0);
        CHECK(pthread_join(thread, &result) == 0);
        CHECK(result == PTHREAD_CANCELED);
        CHECK(came_back);
        pthread_barrier_destroy(&ready);
    }
    CHECK(status_of_all(shared, NULL, NULL) == TC_OK);
}

static void on_alarm(int number)
{
    (void)number;
}

/* Signals every millisecond interrupt system calls, but no call. */
static void under_signals(void)
{
    struct sigaction action;
    struct itimerval each = { { 0, 1000 }, { 0, 1000 } };
    const struct itimerval never = { { 0, 0 }, { 0, 0 } };

    memset(&action, 0, sizeof action);
    action.sa_handler = on_alarm;
    CHECK(sigaction(SIGALRM, &action, NULL) == 0);
    CHECK(setitimer(ITIMER_REAL, &each, NULL) == 0);
    for (int i = 0; i < 50; i++)
        CHECK(status_of_all(shared, NULL, NULL) == TC_OK);
    CHECK(setitimer(ITIMER_REAL, &never, NULL) == 0);
}

static int lines;
static char first[512];

static void on_line(int level, const char *line, void *user_data)
{
    CHECK(user_data == &lines);
    CHECK(level >= TC_LOG_ERROR && level <= TC_LOG_DEBUG);
    for (const char *at = line; *at != '\0'; at++)
        CHECK((unsigned char)*at >= 0x20);
    CHECK(strncmp(line, "call=", 5) == 0);
    CHECK(strstr(line, "Gu5t9xGARNpq") == NULL);
    if (lines++ == 0)
        snprintf(first, sizeof first, "%s", line);
}

static void logs(void)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                    "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
    CHECK(tc_config_set_log(config, TC_LOG_INFO, on_line, &lines, NULL) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    CHECK(status_of_all(client, NULL, NULL) == TC_OK);
    CHECK(lines == 1);
    CHECK(strstr(first, " event=end service=cvm action=DescribeInstancesStatus attempt=1 endpoint=") != NULL);
    CHECK(strstr(first, " outcome=DONE request_id=") != NULL);
    tc_client_free(client);

    lines = 0;
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, on_line, &lines, NULL) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    CHECK(status_of_all(client, NULL, NULL) == TC_OK);
    CHECK(lines == 2);
    tc_client_free(client);

    lines = 0;
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, NULL, NULL, NULL) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    CHECK(status_of_all(client, NULL, NULL) == TC_OK);
    CHECK(lines == 0);
    tc_client_free(client);
    tc_config_free(config);
}

static void tokens(void)
{
    tc_call_options options;
    tc_cancel *cancel = NULL;
    tc_error *error = NULL;

    CHECK(tc_cancel_new(NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    tc_cancel_fire(NULL);
    tc_cancel_free(NULL);
    CHECK(tc_cancel_new(&cancel, &error) == TC_OK);
    TC_INIT(&options);
    options.cancel = cancel;
    CHECK(status_of_all(shared, &options, NULL) == TC_OK);
    tc_cancel_fire(cancel);
    tc_cancel_fire(cancel);
    CHECK(status_of_all(shared, &options, &error) == TC_ERR_CANCELLED);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    tc_error_free(error);
    tc_cancel_free(cancel);
    CHECK(status_of_all(shared, NULL, NULL) == TC_OK);
}

int main(int argc, char **argv)
{
    CHECK(argc == 2);
    endpoint = argv[1];
    shared = check_client(endpoint);
    after_a_fork();
    on_threads();
    a_thread_is_cancelled();
    under_signals();
    logs();
    tokens();
    tc_client_free(shared);
    return 0;
}
