/* The agent's actions on instances. */
#ifndef FENCE_ACTIONS_H
#define FENCE_ACTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include <tcapi/cvm.h>

/* Exit statuses. */
enum { DONE = 0, FAILED = 1, IS_OFF = 2 };

struct agent {
    tc_client *client;
    /* Deadline of the whole action on the monotonic clock, in milliseconds. */
    uint64_t deadline_ms;
    uint32_t window_ms;
    /* Whether a reboot is a stop and a start. */
    bool by_stop;
    const char *separator;
};

uint64_t monotonic_ms(void);

/* Each prints the result and returns an exit status. `id` is a single instance. */
int turn_off(const struct agent *agent, const char *id);
int turn_on(const struct agent *agent, const char *id);
int restart(const struct agent *agent, const char *id);
int show_status(const struct agent *agent, const char *id);

/* Checks that the service responds and, unless `id` is NULL, that it has the instance. Returns an exit status. */
int monitor(const struct agent *agent, const char *id);

int list(const struct agent *agent, bool with_state);

/* Prints an error and frees it. */
void complain(const char *what, tc_error *error);

#endif
