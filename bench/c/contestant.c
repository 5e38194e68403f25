#include "contestant.h"

#include <dirent.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MOST_CALLS = 100000 };

void read_arguments(struct arguments *arguments, int argc, char **argv)
{
    static char names[MOST_IDS][ID_SIZE];
    long count = argc >= 5 ? strtol(argv[4], NULL, 10) : 0;

    arguments->secret_id = getenv("TENCENTCLOUD_SECRET_ID");
    arguments->secret_key = getenv("TENCENTCLOUD_SECRET_KEY");
    arguments->describe = argc == 6 && strcmp(argv[5], "describe") == 0;
    if (argc > 5 + arguments->describe || count < 1 || count > MOST_IDS || arguments->secret_id == NULL ||
        arguments->secret_key == NULL) {
        fprintf(stderr, "usage: %s once|rounds|threads URL CA IDS [describe], with a key in the environment\n", argv[0]);
        exit(2);
    }
    arguments->url = argv[2];
    arguments->ca = strcmp(argv[3], "-") == 0 ? NULL : argv[3];
    arguments->ids_len = (size_t)count;
    for (size_t i = 0; i < arguments->ids_len; i++) {
        snprintf(names[i], ID_SIZE, "ins-%08u", (unsigned)i % 100000000u);
        arguments->ids[i] = names[i];
    }
}

static uint64_t now(clockid_t clock)
{
    struct timespec time;

    clock_gettime(clock, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static int by_size(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;

    return (a > b) - (a < b);
}

static int round_of(size_t calls, call_function *call, void *self)
{
    static uint64_t times[MOST_CALLS];
    uint64_t cpu = now(CLOCK_PROCESS_CPUTIME_ID);

    for (size_t i = 0; i < calls; i++) {
        uint64_t begun = now(CLOCK_MONOTONIC);

        if (call(self) != 0)
            return -1;
        times[i] = now(CLOCK_MONOTONIC) - begun;
    }
    cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    qsort(times, calls, sizeof times[0], by_size);
    printf("%llu %llu %llu\n", (unsigned long long)cpu, (unsigned long long)times[calls / 2],
           (unsigned long long)times[calls * 99 / 100]);
    return fflush(stdout);
}

/* A thread that makes calls. */
struct thread {
    pthread_t id;
    call_function *call;
    void *worker;
    size_t calls;
    pthread_barrier_t *start;
    int status;
};

static void *make_calls(void *self)
{
    struct thread *thread = self;

    pthread_barrier_wait(thread->start);
    for (size_t i = 0; i < thread->calls && thread->status == 0; i++)
        thread->status = thread->call(thread->worker);
    return NULL;
}

static long descriptors(void)
{
    DIR *folder = opendir("/proc/self/fd");
    long count = 0;

    if (folder == NULL)
        return 0;
    while (readdir(folder) != NULL)
        count++;
    closedir(folder);
    return count;
}

static long resident_kib(void)
{
    FILE *file = fopen("/proc/self/statm", "re");
    char line[128] = "", *behind;
    long pages;

    if (file == NULL)
        return 0;
    if (fgets(line, sizeof line, file) == NULL)
        line[0] = '\0';
    fclose(file);
    strtol(line, &behind, 10);
    pages = strtol(behind, NULL, 10);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

/* Starts the threads, and waits until they have ended. Returns the time that it took, or 0 if a call failed. */
static uint64_t in_threads(struct thread *threads, size_t count)
{
    pthread_barrier_t start;
    uint64_t begun, took;
    bool failed = false;

    pthread_barrier_init(&start, NULL, (unsigned)count + 1);
    for (size_t i = 0; i < count; i++) {
        threads[i].start = &start;
        /* The other threads wait for it. */
        if (pthread_create(&threads[i].id, NULL, make_calls, &threads[i]) != 0)
            exit(1);
    }
    begun = now(CLOCK_MONOTONIC);
    pthread_barrier_wait(&start);
    for (size_t i = 0; i < count; i++) {
        pthread_join(threads[i].id, NULL);
        failed = failed || threads[i].status != 0;
    }
    took = now(CLOCK_MONOTONIC) - begun;
    pthread_barrier_destroy(&start);
    return failed ? 0 : took;
}

static int run_threads(call_function *call, worker_function *worker, void *self)
{
    static struct thread threads[MOST_THREADS];
    static void *workers[MOST_THREADS];
    long before = descriptors();
    char line[64];

    if (worker == NULL) {
        fprintf(stderr, "it has no threads\n");
        return 1;
    }
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *behind;
        long count = strtol(line, &behind, 10), calls = strtol(behind, NULL, 10);
        uint64_t cpu = now(CLOCK_PROCESS_CPUTIME_ID), took;

        if (count < 1 || count > MOST_THREADS || calls < 1 || calls > MOST_CALLS)
            return 1;
        for (long i = 0; i < count; i++) {
            if (workers[i] == NULL)
                workers[i] = worker(self);
            if (workers[i] == NULL)
                return 1;
            threads[i] = (struct thread) { .call = call, .worker = workers[i], .calls = (size_t)calls };
        }
        took = in_threads(threads, (size_t)count);
        if (took == 0)
            return 1;
        cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu;
        printf("%llu %llu %ld %ld\n", (unsigned long long)cpu, (unsigned long long)took, descriptors() - before,
               resident_kib());
        if (fflush(stdout) != 0)
            return 1;
    }
    return 0;
}

int run(char **argv, call_function *call, worker_function *worker, void *self)
{
    char line[32];

    if (strcmp(argv[1], "once") == 0)
        return call(self) == 0 ? 0 : 1;
    if (strcmp(argv[1], "threads") == 0)
        return run_threads(call, worker, self);
    while (fgets(line, sizeof line, stdin) != NULL) {
        long calls = strtol(line, NULL, 10);

        if (calls < 1 || calls > MOST_CALLS || round_of((size_t)calls, call, self) != 0)
            return 1;
    }
    return 0;
}
