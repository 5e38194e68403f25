/* What the agent does with instances. */
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
    /* A reboot is a stop and a start. */
    bool by_stop;
    const char *separator;
};

uint64_t monotonic_ms(void);

/* Each returns an exit status, after it has printed the result. `id` is one instance. */
int turn_off(const struct agent *agent, const char *id);
int turn_on(const struct agent *agent, const char *id);
int restart(const struct agent *agent, const char *id);
int show_status(const struct agent *agent, const char *id);

/* Whether the service answers, and has the instance unless `id` is NULL. */
int monitor(const struct agent *agent, const char *id);

int list(const struct agent *agent, bool with_state);

/* Prints an error and frees it. */
void complain(const char *what, tc_error *error);

#endif
