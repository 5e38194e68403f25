/* Forks and threads of the random sequences. */
#ifndef PROCESSES_H
#define PROCESSES_H

#include <dirent.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include "calls.h"
#include "settings.h"

/* The number of entries in a folder of /proc. */
static unsigned entries(const char *folder)
{
    DIR *open = opendir(folder);
    unsigned count = 0;

    CHECK(open != NULL);
    while (readdir(open) != NULL)
        count++;
    closedir(open);
    /* Without "." and "..". */
    return count - 2;
}

static unsigned threads_now(void)
{
    return entries("/proc/self/task");
}

/* In a child: a call on the parent's client must not begin. */
static void call_as_a_child(const struct client *client, const struct token *token)
{
    tc_call_options options;
    tc_error *error = NULL;
    char *response = NULL;
    tc_status status;

    TC_INIT(&options);
    options.cancel = token == NULL ? NULL : token->cancel;
    status = tc_call(client->client, "cvm", "2017-03-12", "RebootInstances",
                     "{\"InstanceIds\":[\"ins-00000000\"]}", &options, &response, &error);
    if (status != TC_ERR_FORKED || response != NULL || tc_error_status(error) != status ||
        tc_error_outcome(error) != TC_OUTCOME_NOT_SENT || tc_error_attempts(error) != 0) {
        fprintf(stderr, "a child's call on the parent's client is %s\n", tc_status_name((int)status));
        _exit(4);
    }
    tc_error_free(error);
}

/* In a child: a separate client works. */
static void call_with_an_own_client(void)
{
    static struct client own;
    tc_config *config = tc_config_new();
    struct hostile *hostile = &pool.hostiles[HOSTILES - 1];

    set_sensibly(config, hostile);
    /* A lookup starts a thread, which ThreadSanitizer does not support in a child. */
    CHECK(tc_config_set_endpoint(config, one_in(2) ? told.plain : told.tls) == TC_OK);
    /* Its callbacks would continue as if they were the parent's. */
    tc_config_set_log(config, TC_LOG_ERROR, NULL, NULL, NULL);
    tc_config_set_credentials(config, "AKIDsequences", "sequences-key", NULL);
    if (tc_client_new(config, &own.client, NULL) != TC_OK)
        _exit(5);
    tc_config_free(config);
    call_on(&own);
    tc_client_free(own.client);
}

/* Forks. The child does some of the allowed operations and ends, or it returns from the callback in which it was
 * forked. */
static void fork_with(struct client *client, struct token *token)
{
    const bool in_callback = me.depth > 0, returns = in_callback && one_in(3);
    const bool is_bare = !told.no_bare_forks && threads_now() == 1 && one_in(4);
    bool may_free;
    pid_t child;
    int ended = 0;

    if (told.forks_alone && threads_now() > 1)
        return;
    /* No other thread holds the lock when the child begins. */
    lock();
    may_free = client != NULL && client->users == 1;
    /* A bare fork runs no handlers of pthread_atfork(). It is for processes with one thread. */
    child = is_bare ? _Fork() : fork();
    unlock();
    CHECK(child >= 0);
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        signal(SIGALRM, SIG_DFL);
        alarm(told.seconds);
        if (returns) {
            me.is_child = true;
            return;
        }
        if (client != NULL && !one_in(4))
            call_as_a_child(client, token);
        if (token != NULL && one_in(2))
            tc_cancel_fire(token->cancel);
        if (me.calls < MOST_CALLS && one_in(2)) {
            /* No call is in progress in this process, and all tokens belong to the parent. */
            me.depth = 0;
            memset(pool.tokens, 0, sizeof pool.tokens);
            memset(me.under_way, 0, sizeof me.under_way);
            call_with_an_own_client();
        }
        if (may_free && one_in(2))
            tc_client_free(client->client);
        end_child();
    }
    COUNT(forks);
    if (is_bare)
        COUNT(bare_forks);
    if (in_callback)
        COUNT(forks_in_callbacks);
    if (returns)
        COUNT(children_that_returned);
    /* The child may have used the number. */
    me.calls++;
    CHECK(waitpid(child, &ended, 0) == child);
    if (!WIFEXITED(ended) || WEXITSTATUS(ended) != 0) {
        fprintf(stderr, "sequence %" PRIu64 ": a child ended with %#x\n", told.seed, (unsigned)ended);
        _exit(1);
    }
}

static void fork_somewhere(void)
{
    struct client *client = use_client();
    struct token *token = use_token();

    fork_with(client, token);
    if (client != NULL)
        leave_client(client);
    if (token != NULL)
        leave_token(token);
}

/* The kinds of work of a thread. */
enum work { OPERATE, CALL, NOTHING_BUT_END, FIRE, WORKS };

struct job {
    unsigned number;
    enum work work;
    bool is_cancelled, is_joined, calls_at_its_end;
    struct token *token;
};

/* The key of each thread's job. Its destructor is the last code of the program that runs in the thread. */
static pthread_key_t at_the_end;

static void end_of_thread(void *given)
{
    struct job *job = given;

    me.is_ending = true;
    if (job->calls_at_its_end) {
        COUNT(calls_in_destructors);
        call_something();
    }
    free(job);
    atomic_fetch_sub(&pool.threads_alive, 1);
}

/* Does a job. Returns whether the thread is to end by its cancellation. */
static bool do_job(void *given)
{
    const struct job job = *(struct job *)given;

    CHECK(pthread_setspecific(at_the_end, given) == 0);
    begin_thread(job.number);
    if (job.is_cancelled) {
        pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
        me.doomed = true;
        CHECK(pthread_cancel(pthread_self()) == 0);
    }
    switch (job.work) {
    case OPERATE:
        for (unsigned left = 1 + below(6); left > 0; left--)
            operate();
        break;
    case CALL: call_something(); break;
    case NOTHING_BUT_END: break;
    default:
        pause_us(20000);
        if (job.token != NULL)
            fire_token(job.token);
        break;
    }
    if (job.token != NULL)
        leave_token(job.token);
    return job.is_cancelled;
}

/* The function of a thread. It has no variables on its stack: AddressSanitizer would attribute those that a
 * cancelled thread leaves to the next user of the stack. */
static void *work(void *given)
{
    if (do_job(given)) {
        pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, NULL);
        pthread_testcancel();
        CHECK(!"a thread that was cancelled goes on");
    }
    return NULL;
}

static void start_thread(void)
{
    struct job *job;
    pthread_t thread;
    unsigned number;

    lock();
    number = pool.threads_used + 1 < MOST_THREADS ? ++pool.threads_used : 0;
    unlock();
    if (number == 0)
        return;
    CHECK((job = malloc(sizeof *job)) != NULL);
    job->number = number;
    job->work = (enum work)below(WORKS);
    job->is_cancelled = one_in(5);
    /* Only the first thread joins others, and only a joined thread shows that it was cancelled. */
    job->is_joined = me.thread == 0 && me.depth == 0 && (job->is_cancelled || !one_in(3));
    job->is_cancelled &= job->is_joined;
    job->calls_at_its_end = one_in(3);
    job->token = job->work == FIRE ? use_token() : NULL;
    COUNT(threads);
    if (job->is_cancelled)
        COUNT(cancelled_threads);
    atomic_fetch_add(&pool.threads_alive, 1);
    if (job->is_joined) {
        const bool is_cancelled = job->is_cancelled;

        CHECK(pthread_create(&thread, NULL, work, job) == 0);
        pool.is_cancelled[pool.joinables] = is_cancelled;
        pool.joinable[pool.joinables++] = thread;
        return;
    }
    COUNT(detached);
    CHECK(pthread_create(&thread, NULL, work, job) == 0);
    CHECK(pthread_detach(thread) == 0);
}

static void join_threads(void)
{
    for (unsigned at = 0; at < pool.joinables; at++) {
        void *result = NULL;

        CHECK(pthread_join(pool.joinable[at], &result) == 0);
        CHECK((result == PTHREAD_CANCELED) == pool.is_cancelled[at]);
    }
    pool.joinables = 0;
}

#endif
