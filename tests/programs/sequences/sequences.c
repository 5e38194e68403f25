/*
 * Program that runs random sequences of calls of the library, with hostile callbacks and threads. A sequence depends
 * only on its seed, as far as threads allow: each thread has a random number generator.
 *
 *     sequences [--operations N] [--seconds N] [--forks-alone] [--no-bare-forks] FIRST COUNT
 *               PLAIN NAMED TLS DEAD PROXY CA-FILE
 *
 * It prints a line for each call, and the figures at the end. If a check fails, it ends with status 1 and prints the
 * seed; if a sequence does not end in time, with 98.
 */
#include <stdlib.h>

#include "processes.h"

/* One operation of any thread, which may be in a callback. */
static void operate(void)
{
    switch (below(24)) {
    case 0: case 1: configure(); break;
    case 2: make_token(); break;
    case 3: {
        struct token *token = use_token();

        if (token != NULL) {
            fire_token(token);
            leave_token(token);
        }
        break;
    }
    case 4: free_token(&pool.tokens[below(TOKENS)]); break;
    case 5: free_client(&pool.clients[below(CLIENTS)]); break;
    case 6: free_nothing(); break;
    case 7: {
        struct thing *place = &pool.bag[below(BAG)], thing;

        lock();
        thing = *place;
        place->kind = NOTHING;
        unlock();
        free_thing(thing);
        break;
    }
    case 8:
        if (one_in(4))
            make_client_of_the_environment();
        break;
    default: call_something(); break;
    }
}

/* Waits until the process has as many threads and descriptors as before. */
static void wait_until_as_before(unsigned threads, unsigned descriptors)
{
    const struct timespec moment = { 0, 1000000 };

    for (unsigned left = 1000 * told.seconds / 2; left > 0; left--) {
        if (atomic_load(&pool.threads_alive) == 0 && threads_now() == threads &&
            (descriptors == 0 || entries("/proc/self/fd") == descriptors))
            return;
        nanosleep(&moment, NULL);
    }
    fprintf(stderr, "sequence %" PRIu64 ": there are %u threads and %u descriptors, not %u and %u\n", told.seed,
            threads_now(), entries("/proc/self/fd"), threads, descriptors);
    _exit(1);
}

static void run(uint64_t seed, unsigned threads, unsigned descriptors)
{
    told.seed = seed;
    begin_thread(0);
    alarm(told.seconds);
    say("begin %" PRIu64 "\n", seed);
    COUNT(sequences);
    /* The callbacks of clients that are configured by the environment. */
    pool.hostiles[HOSTILES - 1].is_named = true;
    for (unsigned left = told.operations > 0 ? CLIENTS : 0; left > 0; left--)
        configure();
    for (unsigned left = told.operations; left > 0; left--) {
        switch (below(24)) {
        case 0: case 1: case 2: start_thread(); break;
        case 3: fork_somewhere(); break;
        default: operate(); break;
        }
    }
    join_threads();
    /* Detached threads end by themselves. */
    wait_until_as_before(threads, 0);
    empty_pool();
    wait_until_as_before(threads, descriptors);
    alarm(0);
}

static void *nothing(void *unused)
{
    return unused;
}

/* ThreadSanitizer starts a thread when the program starts its first one. */
static void warm_up(void)
{
    pthread_t thread;

    CHECK(pthread_create(&thread, NULL, nothing, NULL) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
}

static void took_too_long(int signal_number)
{
    static const char text[] = "a sequence did not end in time: the last one that is said to begin\n";

    (void)signal_number;
    if (write(STDERR_FILENO, text, sizeof text - 1) > 0)
        abort();
    _exit(98);
}

/* A call during the program's exit. */
static void call_at_exit(void)
{
    char *response = NULL;
    tc_client *client = NULL;
    tc_config *config = tc_config_new();
    tc_status status;

    begin_thread(MOST_THREADS - 1);
    CHECK(tc_config_set_endpoint(config, told.dead) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    status = tc_call(client, "cvm", "2017-03-12", "DescribeZones", "{}", NULL, &response, NULL);
    CHECK(status != TC_OK && status != TC_ERR_INTERNAL && response == NULL);
    tc_client_free(client);
    tc_config_free(config);
}

/* No request leaves this machine, whatever the settings of a client: its proxy is a closed port. */
static void set_environment(void)
{
    static const char *const proxies[] = { "all_proxy", "http_proxy", "https_proxy" };

    for (unsigned at = 0; at < 3; at++)
        CHECK(setenv(proxies[at], told.dead, 1) == 0);
    CHECK(setenv("TENCENTCLOUD_SECRET_ID", "AKIDsequences", 1) == 0);
    CHECK(setenv("TENCENTCLOUD_SECRET_KEY", "sequences-key", 1) == 0);
    CHECK(setenv("TENCENTCLOUD_REGION", "ap-guangzhou", 1) == 0);
}

int main(int argc, char **argv)
{
    unsigned threads, descriptors;
    uint64_t first, count;
    int at = 1;

    told.operations = 24;
    told.seconds = 300;
    for (; at < argc && argv[at][0] == '-'; at++) {
        if (strcmp(argv[at], "--forks-alone") == 0)
            told.forks_alone = true;
        else if (strcmp(argv[at], "--no-bare-forks") == 0)
            told.no_bare_forks = true;
        else if (strcmp(argv[at], "--operations") == 0 && at + 1 < argc)
            told.operations = (unsigned)strtoul(argv[++at], NULL, 10);
        else if (strcmp(argv[at], "--seconds") == 0 && at + 1 < argc)
            told.seconds = (unsigned)strtoul(argv[++at], NULL, 10);
    }
    CHECK(argc - at == 8);
    first = strtoull(argv[at], NULL, 10);
    count = strtoull(argv[at + 1], NULL, 10);
    told.plain = argv[at + 2];
    told.named = argv[at + 3];
    told.tls = argv[at + 4];
    told.dead = argv[at + 5];
    told.proxy = argv[at + 6];
    told.ca_file = argv[at + 7];
    set_environment();
    CHECK(pthread_key_create(&at_the_end, end_of_thread) == 0);
    CHECK(signal(SIGALRM, took_too_long) != SIG_ERR);
    CHECK(atexit(call_at_exit) == 0);
    warm_up();
    threads = threads_now();
    descriptors = entries("/proc/self/fd");
    for (uint64_t seed = first; seed < first + count; seed++)
        run(seed, threads, descriptors);
#define FIGURE(name) say("figure %s %lu\n", #name, atomic_load(&figure_##name));
    FIGURES(FIGURE)
    return 0;
}
