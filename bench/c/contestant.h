/*
 * What the contestants in C share: their arguments, and the loop that is measured.
 *
 *     contestant once URL CA IDS [describe]      makes one call
 *     contestant rounds URL CA IDS [describe]    makes as many calls as each line of standard input says, and
 *                                                prints a line: CPU of the process, median and 99th
 *                                                percentile of the time of a call, all in nanoseconds
 *     contestant threads URL CA IDS [describe]   for each line "THREADS CALLS" of standard input, makes CALLS calls
 *                                                in each of THREADS threads at the same time, and prints a line: CPU
 *                                                of the process and elapsed time in nanoseconds, the descriptors that
 *                                                the calls left open, and the resident set in KiB
 *
 * CA is a file of certificates in PEM, or "-". IDS is the number of instances in a request, which restarts
 * them, or with "describe", describes them. The key is that of TENCENTCLOUD_SECRET_ID and
 * TENCENTCLOUD_SECRET_KEY.
 */
#ifndef CONTESTANT_H
#define CONTESTANT_H

#include <stdbool.h>
#include <stddef.h>

enum { MOST_IDS = 100, ID_SIZE = 13, MOST_THREADS = 1000 };

#define REGION "ap-guangzhou"

struct arguments {
    const char *url;
    /* NULL for none. */
    const char *ca;
    const char *secret_id;
    const char *secret_key;
    const char *ids[MOST_IDS];
    size_t ids_len;
    /* DescribeInstances instead of RebootInstances. */
    bool describe;
};

/* Makes a call, waits for its response and checks that it is one of success. Returns 0, or -1 after printing
 * the reason to standard error. */
typedef int call_function(void *self);

/* Returns what one more thread makes its calls with, or NULL if it can't. */
typedef void *worker_function(void *self);

/* Reads the command line. Ends the program if it is wrong. */
void read_arguments(struct arguments *arguments, int argc, char **argv);

/* Does what the command line asks for, and returns the program's exit status. Without `worker`, there are no threads. */
int run(char **argv, call_function *call, worker_function *worker, void *self);

#endif
