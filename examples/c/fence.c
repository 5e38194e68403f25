/*
 * A fencing agent in the manner of Pacemaker's: it reads its options from standard input, a line each, and
 * answers by its exit status.
 *
 *     action=reboot        reboot, off, on, status, monitor or metadata
 *     plug=ins-r8hr2upy    the instance (also: port, nodename)
 *     region=ap-guangzhou
 *     endpoint=...         for tests; the service's own if it is left out
 *     timeout=60           seconds until the action must be done
 *     window=30            seconds until an operation that was begun is shown
 *     call_timeout=10      seconds that one call may take
 *
 * Credentials are those of the environment. Exit status: 0 done, or the instance is on; 1 failed; 2 the
 * instance is off (status and monitor).
 *
 * Fencing must be certain. The service accepts an operation before it is done, and shows states late: an
 * instance that is being restarted is shown as RUNNING for a while. So no action trusts a state alone. The
 * agent reads the latest operation of the instance, sends its request once, and follows the latest operation
 * until it is its own and its state is SUCCESS. FAILED, an instance that does not exist, and a timeout that
 * expires are failures.
 *
 * When the outcome of the request is UNKNOWN, there is no request id to look for. Then an operation of the same
 * name with another request id than the one before is taken for its own. If none is shown within the window,
 * the request did not run, or it will be shown later still. What to do then is the agent's decision:
 *
 * - "off" and "on" are sent again. Stopping or starting twice has the same result as once.
 * - "reboot" is not, as the instance could be restarted a second time when it is in use again. It is stopped
 *   and started instead, and the end of the stop is the proof that it was off. The lost request can't undo
 *   that: the service does not restart what is stopped.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <tcapi/cvm.h>

/* Exit statuses, and two more results of an operation. */
enum { DONE = 0, FAILED = 1, IS_OFF = 2, NEEDLESS, NOT_SHOWN };

enum { POLL_MS = 250, ID_SIZE = 64 };

struct options {
    char action[32], plug[ID_SIZE], region[64], endpoint[256];
    long timeout_s, window_s, call_timeout_s;
};

struct agent {
    tc_client *client;
    const char *id;
    double give_up, window_s, call_timeout_ms;
};

/* What the service shows of the instance. */
struct shown {
    char state[64], operation[64], request_id[ID_SIZE], progress[32], message[256];
};

/* An operation that changes the instance. */
struct operation {
    /* The name of its action, which is that of the latest operation too. */
    const char *name;
    /* The state in which it leaves the instance. */
    const char *state;
    /* The code of the refusal that makes it needless. */
    const char *needless;
    /* Sends it, and writes the request id. */
    tc_status (*send)(const struct agent *agent, const tc_call_options *call, char *request_id,
                      tc_error **error);
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
    "    <parameter name=\"window\" unique=\"0\" required=\"0\">\n"
    "      <content type=\"second\" default=\"30\" />\n"
    "      <shortdesc lang=\"en\">Time until an operation that was begun is shown</shortdesc>\n"
    "    </parameter>\n"
    "    <parameter name=\"call_timeout\" unique=\"0\" required=\"0\">\n"
    "      <content type=\"second\" default=\"10\" />\n"
    "      <shortdesc lang=\"en\">Time that one call to the service may take</shortdesc>\n"
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

/* NULL becomes the empty string. */
static void keep(char *into, size_t size, const char *value)
{
    snprintf(into, size, "%s", value != NULL ? value : "");
}

static void read_options(struct options *options)
{
    char line[512];

    memset(options, 0, sizeof *options);
    keep(options->action, sizeof options->action, "reboot");
    options->timeout_s = 60;
    options->window_s = 30;
    options->call_timeout_s = 10;
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
        else if (strcmp(line, "window") == 0)
            options->window_s = strtol(value, NULL, 10);
        else if (strcmp(line, "call_timeout") == 0)
            options->call_timeout_s = strtol(value, NULL, 10);
        /* The cluster passes further options, which this agent does not need. */
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

/* A call ends with the agent's time at the latest. */
static void limit(const struct agent *agent, tc_call_options *call)
{
    double left_ms = (agent->give_up - now_s()) * 1000;

    TC_INIT(call);
    if (left_ms > agent->call_timeout_ms)
        left_ms = agent->call_timeout_ms;
    call->timeout_ms = left_ms >= 1 ? (uint32_t)left_ms : 1;
}

/* Whether the service could be asked. The state is empty if it has no such instance. */
static int look(const struct agent *agent, struct shown *shown)
{
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *response = NULL;
    tc_call_options call;
    tc_error *error = NULL;

    memset(shown, 0, sizeof *shown);
    TC_INIT(&request);
    request.instance_ids = &agent->id;
    request.instance_ids_len = 1;
    limit(agent, &call);
    if (tc_cvm_describe_instances(agent->client, &request, &call, &response, &error) != TC_OK) {
        complain("DescribeInstances", error);
        tc_error_free(error);
        return 0;
    }
    if (response->instance_set_len == 1) {
        const tc_cvm_instance *one = response->instance_set[0];

        keep(shown->state, sizeof shown->state, one->instance_state);
        keep(shown->operation, sizeof shown->operation, one->latest_operation);
        keep(shown->request_id, sizeof shown->request_id, one->latest_operation_request_id);
        keep(shown->progress, sizeof shown->progress, one->latest_operation_state);
        keep(shown->message, sizeof shown->message, one->latest_operation_error_msg);
    }
    tc_cvm_describe_instances_response_free(response);
    if (shown->state[0] == '\0')
        fprintf(stderr, "there is no instance %s\n", agent->id);
    return 1;
}

static tc_status send_stop(const struct agent *agent, const tc_call_options *call,
                           char *request_id, tc_error **error)
{
    tc_cvm_stop_instances_request request;
    tc_cvm_stop_instances_response *response = NULL;
    tc_status status;

    TC_INIT(&request);
    request.instance_ids = &agent->id;
    request.instance_ids_len = 1;
    request.stop_type = TC_CVM_STOP_TYPE_HARD;
    status = tc_cvm_stop_instances(agent->client, &request, call, &response, error);
    if (status == TC_OK)
        keep(request_id, ID_SIZE, response->request_id);
    tc_cvm_stop_instances_response_free(response);
    return status;
}

static tc_status send_start(const struct agent *agent, const tc_call_options *call,
                            char *request_id, tc_error **error)
{
    tc_cvm_start_instances_request request;
    tc_cvm_start_instances_response *response = NULL;
    tc_status status;

    TC_INIT(&request);
    request.instance_ids = &agent->id;
    request.instance_ids_len = 1;
    status = tc_cvm_start_instances(agent->client, &request, call, &response, error);
    if (status == TC_OK)
        keep(request_id, ID_SIZE, response->request_id);
    tc_cvm_start_instances_response_free(response);
    return status;
}

static tc_status send_reboot(const struct agent *agent, const tc_call_options *call,
                             char *request_id, tc_error **error)
{
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = NULL;
    tc_status status;

    TC_INIT(&request);
    request.instance_ids = &agent->id;
    request.instance_ids_len = 1;
    request.stop_type = TC_CVM_STOP_TYPE_HARD;
    status = tc_cvm_reboot_instances(agent->client, &request, call, &response, error);
    if (status == TC_OK)
        keep(request_id, ID_SIZE, response->request_id);
    tc_cvm_reboot_instances_response_free(response);
    return status;
}

/* Whether the latest operation is ours. The request id is empty if there was no response. */
static int is_ours(const struct operation *operation, const char *request_id,
                   const struct shown *before, const struct shown *now)
{
    if (strcmp(now->operation, operation->name) != 0 || now->request_id[0] == '\0')
        return 0;
    if (request_id[0] != '\0')
        return strcmp(now->request_id, request_id) == 0;
    return strcmp(now->request_id, before->request_id) != 0;
}

/* Looks until the operation has ended: DONE or FAILED. NOT_SHOWN: the window has passed without it. */
static int follow(const struct agent *agent, const struct operation *operation,
                  const char *request_id, const struct shown *before)
{
    const struct timespec pause = { 0, POLL_MS * 1000000L };
    const double window_end = now_s() + agent->window_s;
    double asked;

    while ((asked = now_s()) < agent->give_up) {
        struct shown now;
        int answered = look(agent, &now);

        if (answered && now.state[0] == '\0')
            return FAILED;
        if (answered && is_ours(operation, request_id, before, &now)) {
            if (strcmp(now.progress, TC_CVM_LATEST_OPERATION_STATE_FAILED) == 0) {
                fprintf(stderr, "%s of %s failed: %s\n", operation->name, agent->id, now.message);
                return FAILED;
            }
            if (strcmp(now.progress, TC_CVM_LATEST_OPERATION_STATE_SUCCESS) == 0 &&
                strcmp(now.state, operation->state) == 0)
                return DONE;
        } else if (answered && request_id[0] == '\0' && asked >= window_end) {
            fprintf(stderr, "%s of %s is not shown\n", operation->name, agent->id);
            return NOT_SHOWN;
        }
        nanosleep(&pause, NULL);
    }
    fprintf(stderr, "%s of %s is not shown as done, and the timeout expired\n", operation->name,
            agent->id);
    return FAILED;
}

/* DONE, FAILED, NEEDLESS or NOT_SHOWN. */
static int carry_out(const struct agent *agent, const struct operation *operation)
{
    char request_id[ID_SIZE] = "";
    struct shown before;
    tc_call_options call;
    tc_error *error = NULL;

    if (!look(agent, &before) || before.state[0] == '\0')
        return FAILED;
    limit(agent, &call);
    if (operation->send(agent, &call, request_id, &error) != TC_OK) {
        tc_outcome outcome = tc_error_outcome(error);
        int needless = outcome == TC_OUTCOME_REJECTED &&
                       strcmp(tc_error_code(error), operation->needless) == 0;

        complain(operation->name, error);
        tc_error_free(error);
        if (needless)
            return NEEDLESS;
        if (outcome != TC_OUTCOME_UNKNOWN)
            return FAILED;
    }
    return follow(agent, operation, request_id, &before);
}

/* Brings the instance into the state of the operation. */
static int reach(const struct agent *agent, const struct operation *operation)
{
    int result;

    do
        result = carry_out(agent, operation);
    while (result == NOT_SHOWN);
    return result == NEEDLESS ? DONE : result;
}

/*
 * It is sent whatever state is shown, which may be an old one. When the service refuses to stop an instance
 * because it is stopped, that is certain.
 */
static int off(const struct agent *agent)
{
    static const struct operation stop = { "StopInstances", TC_CVM_INSTANCE_STATE_STOPPED,
        TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED, send_stop };

    return reach(agent, &stop);
}

static int on(const struct agent *agent)
{
    static const struct operation start = { "StartInstances", TC_CVM_INSTANCE_STATE_RUNNING,
        TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING, send_start };

    return reach(agent, &start);
}

static int restart(const struct agent *agent)
{
    static const struct operation reboot = { "RebootInstances", TC_CVM_INSTANCE_STATE_RUNNING,
        TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED, send_reboot };
    int result = carry_out(agent, &reboot);

    /* An instance that is off is fenced already; the cluster wants it back. */
    if (result == NEEDLESS)
        return on(agent);
    if (result == NOT_SHOWN)
        return off(agent) == DONE ? on(agent) : FAILED;
    return result;
}

static int act(const struct agent *agent, const char *action)
{
    struct shown shown;

    if (strcmp(action, "reboot") == 0)
        return restart(agent);
    if (strcmp(action, "off") == 0)
        return off(agent);
    if (strcmp(action, "on") == 0)
        return on(agent);
    /* status or monitor */
    if (!look(agent, &shown) || shown.state[0] == '\0')
        return FAILED;
    printf("%s is %s\n", agent->id, shown.state);
    return strcmp(shown.state, TC_CVM_INSTANCE_STATE_STOPPED) == 0 ? IS_OFF : DONE;
}

int main(void)
{
    static const char *const actions[] = { "reboot", "off", "on", "status", "monitor" };
    struct options options;
    struct agent agent = { 0 };
    tc_config *config;
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
        options.region[0] == '\0' || options.timeout_s < 1 || options.timeout_s > 3600 ||
        options.window_s < 1 || options.window_s > 3600 || options.call_timeout_s < 1 ||
        options.call_timeout_s > 3600) {
        fprintf(stderr, "the options need a known action, a plug, a region, and a timeout, a window and a "
                        "call_timeout of 1 to 3600\n");
        return FAILED;
    }
    config = tc_config_new();
    tc_config_set_region(config, options.region);
    if (options.endpoint[0] != '\0')
        tc_config_set_endpoint(config, options.endpoint);
    if (tc_client_new(config, &agent.client, &error) != TC_OK) {
        complain("client", error);
        tc_error_free(error);
        tc_config_free(config);
        return FAILED;
    }
    tc_config_free(config);
    agent.id = options.plug;
    agent.window_s = (double)options.window_s;
    agent.call_timeout_ms = (double)options.call_timeout_s * 1000;
    agent.give_up = now_s() + (double)options.timeout_s;
    result = act(&agent, options.action);
    tc_client_free(agent.client);
    return result;
}
