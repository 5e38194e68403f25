/* The seed of a sequence, its counters, and a random number generator per thread. */
#ifndef SEQUENCE_H
#define SEQUENCE_H

#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Calls of one thread, and threads of one sequence: both are part of a call's marker. */
enum { MOST_CALLS = 64, MOST_THREADS = 64, MOST_DEPTH = 2 };

/* The arguments of the program. */
static struct {
    /* The seed of the current sequence. */
    uint64_t seed;
    /* The operations of its main thread. */
    unsigned operations;
    /* Forks only while the process has one thread: AddressSanitizer's allocator can deadlock in other children. */
    bool forks_alone;
    /* No _Fork(), which ThreadSanitizer does not intercept. */
    bool no_bare_forks;
    /* The time limit of a sequence. */
    unsigned seconds;
    /* The endpoints: plain, by name, TLS, one without a listener, and a proxy. */
    const char *plain, *named, *tls, *dead, *proxy, *ca_file;
} told;

/* The counters. */
#define FIGURES(X)                                                                             \
    X(sequences) X(calls) X(done) X(not_sent) X(rejected) X(unknown) X(unheard) X(refused)     \
    X(clients) X(configs) X(tokens) X(fired) X(log_lines) X(log_acts) X(events) X(event_acts)  \
    X(credentials_asked) X(credentials_failed) X(credentials_odd) X(slept) X(nested) X(nested_same) X(forks) X(bare_forks)     \
    X(forks_in_callbacks) X(children_that_returned) X(threads) X(detached) X(cancelled_threads) \
    X(calls_in_destructors)

#define FIGURE(name) static atomic_ulong figure_##name;
FIGURES(FIGURE)
#undef FIGURE
#define COUNT(name) ((void)atomic_fetch_add(&figure_##name, 1))

/* The state of a thread. */
static _Thread_local struct {
    /* The state of its generator. */
    uint64_t random;
    unsigned thread, calls;
    /* The number of nested callbacks that it is in. */
    unsigned depth;
    /* The client of the call under way, per depth. */
    void *under_way[MOST_DEPTH + 1];
    /* A cancellation of it is pending: see LIB(). */
    bool doomed;
    /* Its destructors run: see use_client(). */
    bool is_ending;
    /* It is in a child that was forked in a callback, which returns. */
    bool is_child;
} me;

/* Writes a line with one system call, so that lines of threads and children do not mix. */
static void say(const char *format, ...)
{
    char line[512];
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length > 0 && write(STDOUT_FILENO, line, (size_t)length) != length)
        _exit(97);
}

#define CHECK(condition)                                                                      \
    do {                                                                                      \
        if (!(condition)) {                                                                   \
            fprintf(stderr, "%s:%d: sequence %" PRIu64 ", thread %u: not so: %s\n", __FILE__, \
                    __LINE__, told.seed, me.thread, #condition);                              \
            _exit(1);                                                                         \
        }                                                                                     \
    } while (0)

/* Ends a child that succeeded. It calls exec, as leak checkers would not find the stacks of the parent's threads in
 * it. */
static void end_child(void)
{
    execl("/bin/true", "true", (char *)NULL);
    _exit(6);
}

/* Begins a thread. Its generator is seeded with the sequence and the number of the thread. */
static void begin_thread(unsigned number)
{
    memset(&me, 0, sizeof me);
    me.thread = number;
    me.random = told.seed * MOST_THREADS + number;
}

static uint64_t random_bits(void)
{
    uint64_t mixed = me.random += 0x9e3779b97f4a7c15U;

    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
}

static unsigned below(unsigned bound)
{
    return (unsigned)(random_bits() % bound);
}

static bool one_in(unsigned count)
{
    return below(count) == 0;
}

#define ANY_OF(array) ((array)[below((unsigned)(sizeof(array) / sizeof *(array)))])

static void pause_us(unsigned most)
{
    struct timespec pause = { 0, (long)below(most) * 1000 };

    nanosleep(&pause, NULL);
    COUNT(slept);
}

/* Calls the library. It is the only place where a doomed thread can be cancelled. */
#define LIB(call)                                               \
    do {                                                        \
        if (me.doomed && me.depth == 0)                         \
            pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, NULL); \
        call;                                                   \
        if (me.doomed && me.depth == 0)                         \
            pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL); \
    } while (0)

#endif
