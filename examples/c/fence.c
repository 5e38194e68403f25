/*
 * A fencing agent in the manner of Pacemaker's: it reads its options from standard input, a line each, and
 * answers by its exit status.
 *
 *     action=reboot        reboot, off, on, status, monitor or metadata
 *     plug=ins-r8hr2upy    the instance (also: port, nodename)
 *     region=ap-guangzhou
 *     endpoint=...         for tests; the service's own if it is left out
 *     timeout=60           seconds until the action must be done
 *
 * Credentials are those of the environment. Exit status: 0 done, or the instance is on; 1 failed; 2 the
 * instance is off (status and monitor).
 *
 * Fencing must be certain: "off" and "reboot" cut the power (StopType HARD), and are done only when the
 * instance has been seen in the state that was asked for. After an outcome of UNKNOWN the agent looks at the
 * instance instead of sending again.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <tcapi/cvm.h>

enum { DONE = 0, FAILED = 1, IS_OFF = 2, POLL_MS = 100 };

struct options {
    char action[32], plug[64], region[64], endpoint[256];
    long timeout_s;
};

static const char metadata[] =
    "<?xml version=\"1.0\" ?>\n"
    "<resource-agent name=\"fence_tcapi\" shortdesc=\"Fencing of Tencent Cloud instances\">\n"
    "  <longdesc>Restarts, stops and starts CVM instances by their ids.</longdesc>\n"
    "  <vendor-url>https://www.tencentcloud.com/</vendor-url>\n"
    "  <parameters>\n"
    "    <parameter name=\"action\" unique=\"0\" required=\"1\">\n"
    "      <content type=\"string\" default=\"reboot\" />\n"
    "      <shortdesc lang=\"en\">Fencing action</shortdesc>\n"
    "    </parameter>\n"
    "    <parameter name=\"plug\" unique=\"1\" required=\"1\">\n"
    "      <content type=\"string\" />\n"
    "      <shortdesc lang=\"en\">Id of the instance</shortdesc>\n"
    "    </parameter>\n"
    "    <parameter name=\"region\" unique=\"0\" required=\"1\">\n"
    "      <content type=\"string\" />\n"
    "      <shortdesc lang=\"en\">Region of the instance</shortdesc>\n"
    "    </parameter>\n"
    "    <parameter name=\"timeout\" unique=\"0\" required=\"0\">\n"
    "      <content type=\"second\" default=\"60\" />\n"
    "      <shortdesc lang=\"en\">Time until the action must be done</shortdesc>\n"
    "    </parameter>\n"
    "  </parameters>\n"
    "  <actions>\n"
    "    <action name=\"on\" automatic=\"0\" />\n"
    "    <action name=\"off\" />\n"
    "    <action name=\"reboot\" />\n"
    "    <action name=\"status\" />\n"
    "    <action name=\"monitor\" />\n"
    "    <action name=\"metadata\" />\n"
    "  </actions>\n"
    "</resource-agent>\n";

static void keep(char *into, size_t size, const char *value)
{
    snprintf(into, size, "%s", value);
}

static void read_options(struct options *options)
{
    char line[512];

    memset(options, 0, sizeof *options);
    keep(options->action, sizeof options->action, "reboot");
    options->timeout_s = 60;
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *value = strchr(line, '=');

        line[strcspn(line, "\r\n")] = '\0';
        if (value == NULL || line[0] == '#')
            continue;
        *value++ = '\0';
        if (strcmp(line, "action") == 0 || strcmp(line, "option") == 0)
            keep(options->action, sizeof options->action, value);
        else if (strcmp(line, "plug") == 0 || strcmp(line, "port") == 0 ||
                 strcmp(line, "nodename") == 0)
            keep(options->plug, sizeof options->plug, value);
        else if (strcmp(line, "region") == 0)
            keep(options->region, sizeof options->region, value);
        else if (strcmp(line, "endpoint") == 0)
            keep(options->endpoint, sizeof options->endpoint, value);
        else if (strcmp(line, "timeout") == 0)
            options->timeout_s = strtol(value, NULL, 10);
        /* The cluster passes options of its own, which are none of ours. */
    }
}

static double now_s(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void complain(const char *what, const tc_error *error)
{
    fprintf(stderr, "%s: %s %s %s (%s)\n", what, tc_outcome_name((int)tc_error_outcome(error)),
            tc_error_code(error), tc_error_message(error), tc_error_request_id(error));
}

/* Writes the state of the instance, or complains. */
static int read_state(const tc_client *client, const char *id, char *state, size_t size)
{
    const char *ids[] = { id };
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;
    tc_error *error = NULL;
    int found = 0;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    if (tc_cvm_describe_instances_status(client, &request, NULL, &response, &error) != TC_OK) {
        complain("status", error);
        tc_error_free(error);
        return 0;
    }
    if (response->instance_status_set_len == 1 &&
        response->instance_status_set[0]->instance_state != NULL) {
        keep(state, size, response->instance_status_set[0]->instance_state);
        found = 1;
    } else {
        fprintf(stderr, "status: there is no instance %s\n", id);
    }
    tc_cvm_describe_instances_status_response_free(response);
    return found;
}

/* Waits until the instance is in that state. */
static int wait_for(const tc_client *client, const char *id, const char *wanted, double give_up)
{
    const struct timespec pause = { 0, POLL_MS * 1000000L };
    char state[64] = "unknown";

    while (now_s() < give_up) {
        if (read_state(client, id, state, sizeof state) && strcmp(state, wanted) == 0)
            return DONE;
        nanosleep(&pause, NULL);
    }
    fprintf(stderr, "%s is %s, not %s, and the time is up\n", id, state, wanted);
    return FAILED;
}

/* Whether it makes sense to wait for the result: the service took the action, or may have. */
static int taken(const char *what, tc_status status, tc_error *error)
{
    int go_on = status == TC_OK || tc_error_outcome(error) == TC_OUTCOME_UNKNOWN;

    if (status != TC_OK)
        complain(what, error);
    tc_error_free(error);
    return go_on;
}

static int off(const tc_client *client, const char *id, double give_up)
{
    const char *ids[] = { id };
    tc_cvm_stop_instances_request request;
    tc_error *error = NULL;
    tc_status status;
    char state[64];

    if (!read_state(client, id, state, sizeof state))
        return FAILED;
    if (strcmp(state, TC_CVM_INSTANCE_STATE_STOPPED) == 0)
        return DONE;
    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    request.stop_type = TC_CVM_STOP_TYPE_HARD;
    status = tc_cvm_stop_instances(client, &request, NULL, NULL, &error);
    if (!taken("off", status, error))
        return FAILED;
    return wait_for(client, id, TC_CVM_INSTANCE_STATE_STOPPED, give_up);
}

static int on(const tc_client *client, const char *id, double give_up)
{
    const char *ids[] = { id };
    tc_cvm_start_instances_request request;
    tc_error *error = NULL;
    tc_status status;
    char state[64];

    if (!read_state(client, id, state, sizeof state))
        return FAILED;
    if (strcmp(state, TC_CVM_INSTANCE_STATE_RUNNING) == 0)
        return DONE;
    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    status = tc_cvm_start_instances(client, &request, NULL, NULL, &error);
    if (!taken("on", status, error))
        return FAILED;
    return wait_for(client, id, TC_CVM_INSTANCE_STATE_RUNNING, give_up);
}

static int restart(const tc_client *client, const char *id, double give_up)
{
    const char *ids[] = { id };
    tc_cvm_reboot_instances_request request;
    tc_error *error = NULL;
    tc_status status;
    char state[64];

    if (!read_state(client, id, state, sizeof state))
        return FAILED;
    /* What is off is fenced already; the cluster wants it back. */
    if (strcmp(state, TC_CVM_INSTANCE_STATE_STOPPED) == 0)
        return on(client, id, give_up);
    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    request.stop_type = TC_CVM_STOP_TYPE_HARD;
    status = tc_cvm_reboot_instances(client, &request, NULL, NULL, &error);
    if (status != TC_OK && tc_error_outcome(error) == TC_OUTCOME_UNKNOWN) {
        complain("reboot", error);
        tc_error_free(error);
        /* RUNNING would not show whether it was restarted. Off and on again is certain. */
        return off(client, id, give_up) == DONE ? on(client, id, give_up) : FAILED;
    }
    if (!taken("reboot", status, error))
        return FAILED;
    return wait_for(client, id, TC_CVM_INSTANCE_STATE_RUNNING, give_up);
}

static int act(const tc_client *client, const struct options *options, double give_up)
{
    char state[64];

    if (strcmp(options->action, "reboot") == 0)
        return restart(client, options->plug, give_up);
    if (strcmp(options->action, "off") == 0)
        return off(client, options->plug, give_up);
    if (strcmp(options->action, "on") == 0)
        return on(client, options->plug, give_up);
    /* status or monitor */
    if (!read_state(client, options->plug, state, sizeof state))
        return FAILED;
    printf("%s is %s\n", options->plug, state);
    return strcmp(state, TC_CVM_INSTANCE_STATE_STOPPED) == 0 ? IS_OFF : DONE;
}

int main(void)
{
    static const char *const actions[] = { "reboot", "off", "on", "status", "monitor" };
    struct options options;
    tc_config *config;
    tc_client *client = NULL;
    tc_error *error = NULL;
    size_t known = 0;
    int result;

    read_options(&options);
    if (strcmp(options.action, "metadata") == 0) {
        fputs(metadata, stdout);
        return DONE;
    }
    while (known < sizeof actions / sizeof *actions && strcmp(options.action, actions[known]) != 0)
        known++;
    if (known == sizeof actions / sizeof *actions || options.plug[0] == '\0' ||
        options.region[0] == '\0' || options.timeout_s < 1 || options.timeout_s > 3600) {
        fprintf(stderr, "the options need a known action, a plug, a region and a timeout of 1 to 3600\n");
        return FAILED;
    }
    config = tc_config_new();
    tc_config_set_region(config, options.region);
    if (options.endpoint[0] != '\0')
        tc_config_set_endpoint(config, options.endpoint);
    tc_config_set_timeout_ms(config, 10000);
    if (tc_client_new(config, &client, &error) != TC_OK) {
        complain("client", error);
        tc_error_free(error);
        tc_config_free(config);
        return FAILED;
    }
    tc_config_free(config);
    result = act(client, &options, now_s() + (double)options.timeout_s);
    tc_client_free(client);
    return result;
}
