#include "contestant.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

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
        fprintf(stderr, "usage: %s once|rounds URL CA IDS [describe], with a key in the environment\n", argv[0]);
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

int run(char **argv, call_function *call, void *self)
{
    char line[32];

    if (strcmp(argv[1], "once") == 0)
        return call(self) == 0 ? 0 : 1;
    while (fgets(line, sizeof line, stdin) != NULL) {
        long calls = strtol(line, NULL, 10);

        if (calls < 1 || calls > MOST_CALLS || round_of((size_t)calls, call, self) != 0)
            return 1;
    }
    return 0;
}
