/* Program whose children get its client and token, by each kind of fork: the parent's objects stay the parent's. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

static const char *endpoint;
static tc_client *shared;
static tc_cancel *token;

/* The system call itself, which runs no handler of a library. */
static pid_t raw_clone(void)
{
    return (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
}

/* glibc has it since 2.34. */
static pid_t quiet_fork(void)
{
    void *found = dlsym(RTLD_DEFAULT, "_Fork");
    pid_t (*quiet)(void) = NULL;

    if (found == NULL)
        return raw_clone();
    memcpy(&quiet, &found, sizeof quiet);
    return quiet();
}

typedef pid_t way(void);

static void ended_well(pid_t child)
{
    int ended = 0;

    CHECK(child > 0);
    CHECK(waitpid(child, &ended, 0) == child);
    if (!WIFEXITED(ended) || WEXITSTATUS(ended) != 0) {
        fprintf(stderr, "a child ended with %#x\n", (unsigned)ended);
        exit(1);
    }
}

/* Ends a child with a number if a check fails: it must not run the parent's exit handlers. */
#define CHILD(number, condition) \
    do {                         \
        if (!(condition))        \
            _exit(number);       \
    } while (0)

/* Ends a child that could not free all memory, which a checker would report as leaks. */
static void leave(void)
{
    execlp("true", "true", (char *)NULL);
    _exit(2);
}

static int is_refused(const tc_client *client, const tc_cancel *cancel)
{
    tc_error *error = NULL;
    int refused = check_statuses(client, cancel, 0, &error) == TC_ERR_FORKED &&
                  tc_error_outcome(error) == TC_OUTCOME_NOT_SENT && tc_error_attempts(error) == 0;

    tc_error_free(error);
    return refused;
}

static int is_refused_by_name(const tc_client *client)
{
    char *response = NULL;
    tc_status status = tc_call(client, "cvm", "2017-03-12", "DescribeRegions", "{}", NULL, &response, NULL);

    tc_string_free(response);
    return status == TC_ERR_FORKED;
}

static void grandchild(const tc_client *of_child, const tc_cancel *token_of_child)
{
    tc_client *own;

    CHILD(31, is_refused(shared, NULL));
    CHILD(32, is_refused(of_child, NULL));
    own = check_client(endpoint);
    CHILD(33, is_refused(own, token));
    CHILD(34, is_refused(own, token_of_child));
    tc_client_free(own);
    leave();
}

static void child(way *make)
{
    tc_client *own;
    tc_cancel *own_token = NULL;
    int ended = 0;
    pid_t next;

    CHILD(11, is_refused(shared, NULL));
    CHILD(12, is_refused(shared, token));
    CHILD(13, is_refused_by_name(shared));
    own = check_client(endpoint);
    /* A call that could not be cancelled is refused, and firing the token has no effect. */
    CHILD(14, is_refused(own, token));
    tc_cancel_fire(token);
    CHILD(15, is_refused(own, token));
    CHILD(16, tc_cancel_new(&own_token, NULL) == TC_OK);
    CHILD(17, check_statuses(own, own_token, 0, NULL) == TC_OK);

    next = make();
    CHILD(18, next >= 0);
    if (next == 0)
        grandchild(own, own_token);
    CHILD(19, waitpid(next, &ended, 0) == next);
    if (!WIFEXITED(ended) || WEXITSTATUS(ended) != 0)
        _exit(WIFEXITED(ended) ? WEXITSTATUS(ended) : 20);

    tc_cancel_free(token);
    tc_client_free(shared);
    CHILD(21, check_statuses(own, own_token, 0, NULL) == TC_OK);
    tc_cancel_fire(own_token);
    CHILD(22, check_statuses(own, own_token, 0, NULL) == TC_ERR_CANCELLED);
    tc_cancel_free(own_token);
    tc_client_free(own);
    _exit(0);
}

static void each_way(void)
{
    static way *const ways[] = { fork, quiet_fork, raw_clone };

    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        pid_t made = ways[i]();

        if (made == 0)
            child(ways[i]);
        ended_well(made);
        /* The connection and the token that the child freed and fired are unchanged. */
        CHECK(check_statuses(shared, token, 0, NULL) == TC_OK);
    }
}

static void vfork_and_exec(void)
{
    pid_t made = vfork();

    if (made == 0) {
        execlp("true", "true", (char *)NULL);
        _exit(1);
    }
    ended_well(made);
    CHECK(check_statuses(shared, token, 0, NULL) == TC_OK);
}

static volatile int enough;

static void *call_until_enough(void *unused)
{
    (void)unused;
    while (!enough)
        CHECK(check_statuses(shared, token, 0, NULL) == TC_OK);
    return NULL;
}

/* The child waits for no lock that another thread holds at the time of the fork. */
static void while_others_call(void)
{
    pthread_t threads[3];

    for (size_t i = 0; i < 3; i++)
        CHECK(pthread_create(&threads[i], NULL, call_until_enough, NULL) == 0);
    for (int i = 0; i < 40; i++) {
        pid_t made = fork();

        if (made == 0) {
            /* It ends a child that hangs. */
            alarm(120);
            CHILD(41, is_refused(shared, token));
            tc_cancel_fire(token);
            tc_cancel_free(token);
            tc_client_free(shared);
            leave();
        }
        ended_well(made);
    }
    enough = 1;
    for (size_t i = 0; i < 3; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
}

/* The callback forks at the line or event of that number, and both processes return into the call. */
static int fork_at;
static int line_number;
static pid_t forked;

static void on_line(int level, const char *line, void *user_data)
{
    (void)level;
    (void)line;
    (void)user_data;
    if (++line_number == fork_at)
        forked = fork();
}

static void on_event(const tc_event *event, void *user_data)
{
    (void)event;
    on_line(0, NULL, user_data);
}

/* There is a line before and after the request, and also an event at the start and the end of the call. */
static void in_a_callback(bool of_events)
{
    const int before = of_events ? 2 : 1;

    for (fork_at = 1; fork_at <= 2 * before; fork_at++) {
        tc_config *config = tc_config_new();
        tc_client *client = NULL;
        tc_error *error = NULL;
        tc_status status;

        CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
        CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
        CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                        "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
        if (of_events)
            CHECK(tc_config_set_event_callback(config, on_event, NULL, NULL) == TC_OK);
        else
            CHECK(tc_config_set_log(config, TC_LOG_DEBUG, on_line, NULL, NULL) == TC_OK);
        CHECK(tc_client_new(config, &client, NULL) == TC_OK);
        tc_config_free(config);
        line_number = 0;
        forked = -1;
        status = check_statuses(client, NULL, 0, &error);
        CHECK(forked >= 0);
        if (forked == 0) {
            /* Before the request, only the parent may send it; after the response, both have it. */
            if (fork_at <= before)
                CHILD(51, status == TC_ERR_FORKED && tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
            else
                CHILD(52, status == TC_OK);
            /* The child gets no more lines or events of the call. */
            CHILD(54, line_number == fork_at);
            CHILD(53, is_refused(client, NULL));
            leave();
        }
        ended_well(forked);
        CHECK(status == TC_OK);
        CHECK(check_statuses(client, NULL, 0, NULL) == TC_OK);
        tc_client_free(client);
    }
}

static int fork_in_credentials(tc_credentials_sink *sink, void *user_data)
{
    (void)user_data;
    forked = fork();
    tc_credentials_set(sink, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL, 0);
    return 0;
}

static void in_a_credentials_callback(void)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;
    tc_status status;

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials_callback(config, fork_in_credentials, NULL, NULL) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    tc_config_free(config);
    forked = -1;
    status = check_statuses(client, NULL, 0, &error);
    CHECK(forked >= 0);
    if (forked == 0) {
        CHILD(61, status == TC_ERR_FORKED && tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
        leave();
    }
    ended_well(forked);
    CHECK(status == TC_OK);
    tc_client_free(client);
}

int main(int argc, char **argv)
{
    CHECK(argc == 2);
    endpoint = argv[1];
    shared = check_client(endpoint);
    CHECK(tc_cancel_new(&token, NULL) == TC_OK);
    CHECK(check_statuses(shared, token, 0, NULL) == TC_OK);
    each_way();
    vfork_and_exec();
    in_a_callback(false);
    in_a_callback(true);
    in_a_credentials_callback();
    while_others_call();
    CHECK(check_statuses(shared, token, 0, NULL) == TC_OK);
    tc_cancel_fire(token);
    CHECK(check_statuses(shared, token, 0, NULL) == TC_ERR_CANCELLED);
    tc_cancel_free(token);
    tc_client_free(shared);
    return 0;
}
