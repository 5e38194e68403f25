/*
 * Actions of the agent. Fencing must be certain. The service accepts an operation before it is done, and shows changes
 * late, so the state of an instance proves nothing. The library follows the operation of a request to its end: only the
 * fate DONE counts.
 *
 * If a request gets no response, the library looks for its operation. If an operation with its name is shown (SEEN),
 * the result of that operation decides. If none is shown (NOT_SEEN), the request did not run, or its operation will be
 * shown even later. Then:
 *
 * - The library sends "off" and "on" again: stopping or starting twice has the same result as once.
 * - "reboot" is not sent again, as that could restart the instance a second time when it is in use again. The agent
 *   stops and starts the instance instead, and the end of the stop proves that it was off. The lost request can't undo
 *   that: the service does not restart a stopped instance.
 */
#include "actions.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

/* Delays between two reads of an operation, in milliseconds. They are short, as a node that is being fenced delays
 * the cluster. */
enum { MIN_PAUSE_MS = 250, MAX_PAUSE_MS = 1000 };

/* How an operation ended. */
enum end { ENDED_WELL, NEEDLESS, NOT_SEEN, ENDED_BADLY };

/* An operation that changes an instance. */
struct operation {
    /* Name of its action, which is also the name of the latest operation. */
    const char *action;
    /* State in which it leaves the instance. */
    const char *state;
    /* Error code that shows that the operation is needless. The service knows the real state; the state that it
     * shows may be outdated. */
    const char *needless;
    /* Whether it may be sent again if it was not seen. */
    bool repeatable;
    /* The request without its ids, and the name of its type, for tc_fleet(). */
    const char *request_type;
    const void *request;
};

static const tc_cvm_stop_instances_request stop_request = {
    .struct_size = sizeof stop_request, .stop_type = TC_CVM_STOP_TYPE_HARD,
};
static const tc_cvm_start_instances_request start_request = TC_INITIALIZER(tc_cvm_start_instances_request);
static const tc_cvm_reboot_instances_request reboot_request = {
    .struct_size = sizeof reboot_request, .stop_type = TC_CVM_STOP_TYPE_HARD,
};
static const struct operation stop = { "StopInstances", TC_CVM_INSTANCE_STATE_STOPPED,
    TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED, true,
    "tc_cvm_stop_instances_request", &stop_request };
static const struct operation start = { "StartInstances", TC_CVM_INSTANCE_STATE_RUNNING,
    TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING, true,
    "tc_cvm_start_instances_request", &start_request };
static const struct operation reboot = { "RebootInstances", TC_CVM_INSTANCE_STATE_RUNNING,
    TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED, false,
    "tc_cvm_reboot_instances_request", &reboot_request };

uint64_t monotonic_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

/* Milliseconds until the deadline of the action. Never 0, which would select the library's default. */
static uint32_t left_ms(const struct agent *agent)
{
    uint64_t now = monotonic_ms();

    return now < agent->deadline_ms ? (uint32_t)(agent->deadline_ms - now) : 1;
}

void complain(const char *what, tc_error *error)
{
    fprintf(stderr, "fence_tcapi: %s failed, outcome %s: %s", what, tc_outcome_name((int)tc_error_outcome(error)),
            tc_error_message(error));
    fprintf(stderr, " (code \"%s\", request \"%s\")\n", tc_error_code(error), tc_error_request_id(error));
    tc_error_free(error);
}

/*
 * Reads the instance, or any instances if `id` is NULL. The caller frees the response. Returns NULL after an error; a
 * missing instance is an error, too.
 */
static tc_cvm_describe_instances_response *look(const struct agent *agent, const char *id)
{
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *response = NULL;
    tc_error *error = NULL;

    TC_INIT(&request);
    request.instance_ids = id != NULL ? &id : NULL;
    request.instance_ids_len = id != NULL ? 1 : 0;
    if (tc_cvm_describe_instances(agent->client, &request, NULL, &response, &error) != TC_OK) {
        complain("DescribeInstances", error);
    } else if (id != NULL && response->instance_set_len != 1) {
        fprintf(stderr, "fence_tcapi: there is no instance %s in this region\n", id);
        tc_cvm_describe_instances_response_free(response);
        response = NULL;
    }
    return response;
}

static bool is(const char *shown, const char *wanted)
{
    return shown != NULL && strcmp(shown, wanted) == 0;
}

/* Whether the latest operation of the instance has that action, and is shown as successful. */
static bool is_shown_done(const struct agent *agent, const struct operation *operation, const char *id)
{
    tc_cvm_describe_instances_response *response = look(agent, id);
    bool done = false;

    if (response != NULL) {
        const tc_cvm_instance *one = response->instance_set[0];

        done = is(one->latest_operation, operation->action) &&
               is(one->latest_operation_state, TC_CVM_LATEST_OPERATION_STATE_SUCCESS) &&
               is(one->instance_state, operation->state);
    }
    tc_cvm_describe_instances_response_free(response);
    return done;
}

/* Writes the meaning of a fate to the log of the cluster. */
static void tell(const struct operation *operation, const tc_fate *fate, enum end end)
{
    static const char *const meanings[] = {
        [ENDED_WELL] = "done",
        [NEEDLESS] = "needless",
        [NOT_SEEN] = "not seen to have run",
        [ENDED_BADLY] = "failed, or not seen to end well",
    };
    FILE *log = end == ENDED_WELL ? stdout : stderr;

    fprintf(log, "fence_tcapi: %s of %s: %s; fate %s%s", operation->action, fate->id, meanings[end],
            tc_fate_kind_name((int)fate->kind), fate->superseded ? ", superseded" : "");
    fprintf(log, "; code %s; request %s; %s\n", fate->code != NULL ? fate->code : "-",
            fate->request_id != NULL ? fate->request_id : "-", fate->message);
}

static enum end judge(const struct agent *agent, const struct operation *operation, const tc_fate *fate)
{
    switch (fate->kind) {
    case TC_FATE_DONE:
        return ENDED_WELL;
    case TC_FATE_REJECTED:
        return is(fate->code, operation->needless) ? NEEDLESS : ENDED_BADLY;
    case TC_FATE_SEEN:
        return !fate->superseded && is_shown_done(agent, operation, fate->id) ? ENDED_WELL : ENDED_BADLY;
    case TC_FATE_NOT_SEEN:
        return NOT_SEEN;
    default:
        return ENDED_BADLY;
    }
}

/* Sends the request for an instance, and follows its operation to the end. */
static enum end carry_out(const struct agent *agent, const struct operation *operation, const char *id)
{
    tc_fleet_options options = TC_INITIALIZER(tc_fleet_options);
    tc_fate fate = TC_INITIALIZER(tc_fate);
    tc_fates *fates = NULL;
    tc_error *error = NULL;
    enum end end = ENDED_BADLY;

    options.timeout_ms = left_ms(agent);
    options.window_ms = agent->window_ms;
    options.min_delay_ms = MIN_PAUSE_MS;
    options.max_delay_ms = MAX_PAUSE_MS;
    options.settle = TC_SETTLE_ON;
    options.resend_if_not_seen = operation->repeatable;
    if (tc_fleet(agent->client, operation->request_type, operation->request, &id, 1, &options, &fates, &error) !=
        TC_OK) {
        complain(operation->action, error);
    } else if (tc_fates_at(fates, 0, &fate)) {
        end = judge(agent, operation, &fate);
        tell(operation, &fate, end);
    }
    tc_fates_free(fates);
    return end;
}

int turn_off(const struct agent *agent, const char *id)
{
    return carry_out(agent, &stop, id) <= NEEDLESS ? DONE : FAILED;
}

int turn_on(const struct agent *agent, const char *id)
{
    return carry_out(agent, &start, id) <= NEEDLESS ? DONE : FAILED;
}

int restart(const struct agent *agent, const char *id)
{
    enum end end = agent->by_stop ? NOT_SEEN : carry_out(agent, &reboot, id);

    /* An instance that is off can't be restarted. */
    bool is_off = end == NEEDLESS || (end == NOT_SEEN && turn_off(agent, id) == DONE);

    /* The instance is fenced now. The cluster wants it to start again, but a failure of the start must not hold up
     * the cluster. */
    if (is_off && turn_on(agent, id) != DONE)
        fprintf(stderr, "fence_tcapi: %s was seen to be off, so it is fenced, but it was not seen to start\n", id);
    return end == ENDED_WELL || is_off ? DONE : FAILED;
}

int show_status(const struct agent *agent, const char *id)
{
    tc_cvm_describe_instances_response *response = look(agent, id);
    int status = FAILED;

    if (response != NULL && response->instance_set[0]->instance_state != NULL) {
        const char *state = response->instance_set[0]->instance_state;

        printf("%s is %s\n", id, state);
        status = is(state, TC_CVM_INSTANCE_STATE_STOPPED) ? IS_OFF : DONE;
    }
    tc_cvm_describe_instances_response_free(response);
    return status;
}

int monitor(const struct agent *agent, const char *id)
{
    tc_cvm_describe_instances_response *response = look(agent, id);
    int status = response != NULL ? DONE : FAILED;

    tc_cvm_describe_instances_response_free(response);
    return status;
}

/* Prints a name as one word: a reader of the list would end the name at a blank, a comma or a similar character. */
static void print_word(const char *name)
{
    for (; name != NULL && *name != '\0'; name++)
        putchar(isalnum((unsigned char)*name) || strchr("-._", *name) != NULL ? *name : '_');
}

static void print_row(const struct agent *agent, const tc_cvm_instance *one, bool with_state)
{
    printf("%s%s", one->instance_id != NULL ? one->instance_id : "?", agent->separator);
    print_word(one->instance_name);
    if (with_state)
        printf("%s%s", agent->separator, is(one->instance_state, TC_CVM_INSTANCE_STATE_STOPPED) ? "OFF" : "ON");
    putchar('\n');
}

int list(const struct agent *agent, bool with_state)
{
    tc_cvm_describe_instances_request request;
    const tc_cvm_describe_instances_response *page = NULL;
    tc_pages *pages = NULL;
    tc_error *error = NULL;
    tc_status status;

    TC_INIT(&request);
    status = tc_cvm_describe_instances_pages_new(agent->client, &request, NULL, &pages, &error);
    while (status == TC_OK) {
        status = tc_cvm_describe_instances_pages_next(pages, &page, &error);
        if (page == NULL)
            break;
        for (size_t i = 0; i < page->instance_set_len; i++)
            print_row(agent, page->instance_set[i], with_state);
    }
    if (status != TC_OK)
        complain("DescribeInstances", error);
    tc_pages_free(pages);
    return status == TC_OK ? DONE : FAILED;
}
