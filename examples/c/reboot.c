/*
 * Program that reboots instances and waits until they have been rebooted.
 *
 *     reboot ENDPOINT REGION INSTANCE...
 *
 * If ENDPOINT is "-", the default endpoint is used. Credentials are read from the environment variables
 * TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY. At the end the program reboots an instance that does not exist,
 * to show a failure.
 *
 * The state RUNNING does not show that an instance has been rebooted: the service shows states late, so it may be the
 * state before the reboot. The latest operation of the instance shows it: its request id is that of the response, and
 * its state becomes SUCCESS. If the response is lost (outcome UNKNOWN), a changed request id shows that the request was
 * received.
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <tcapi/cvm.h>

enum { MOST = 100, LONGEST_WAIT_MS = 60000, POLL_MS = 50, ID_SIZE = 64 };

/* The state and the latest operation that the service shows for an instance. */
struct shown {
    char state[32], operation[64], progress[32], request_id[ID_SIZE];
};

static void show_failure(const char *what, tc_error *error)
{
    printf("%s failed: %s", what, tc_error_message(error));
    if (*tc_error_code(error) != '\0')
        printf("\n  code    %s", tc_error_code(error));
    if (*tc_error_path(error) != '\0')
        printf("\n  at      %s", tc_error_path(error));
    printf("\n  status  %s", tc_status_name(tc_error_status(error)));
    printf("\n  outcome %s", tc_outcome_name(tc_error_outcome(error)));
    if (*tc_error_request_id(error) != '\0')
        printf("\n  request %s", tc_error_request_id(error));
    printf("\n");
    tc_error_free(error);
}

static tc_client *make_client(const char *endpoint, const char *region)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;

    /* If a setter fails, tc_client_new() returns its error. */
    if (strcmp(endpoint, "-") != 0)
        tc_config_set_endpoint(config, endpoint);
    tc_config_set_region(config, region);
    if (tc_client_new(config, &client, &error) != TC_OK)
        show_failure("making a client", error);
    tc_config_free(config);
    return client;
}

/*
 * Sends the request once. Writes its id, or "" if it is unknown whether the request was received. Returns true if the
 * instances may be rebooting, so that the caller must wait.
 */
static bool reboot(const tc_client *client, const char *const *ids, size_t count,
                   char request_id[ID_SIZE])
{
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = NULL;
    tc_error *error = NULL;
    bool unknown;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = count;
    request.stop_type = TC_CVM_STOP_TYPE_SOFT_FIRST;
    request_id[0] = '\0';
    if (tc_cvm_reboot_instances(client, &request, NULL, &response, &error) != TC_OK) {
        unknown = tc_error_outcome(error) == TC_OUTCOME_UNKNOWN;
        show_failure("RebootInstances", error);
        return unknown;
    }
    printf("RebootInstances accepted, request %s\n", response->request_id);
    snprintf(request_id, ID_SIZE, "%s", response->request_id);
    tc_cvm_reboot_instances_response_free(response);
    return true;
}

/* Stores a value, NULL as the empty string. Returns whether the value has changed. */
static bool keep(char *into, size_t size, const char *value)
{
    bool is_new;

    if (value == NULL)
        value = "";
    is_new = strcmp(into, value) != 0;
    snprintf(into, size, "%s", value);
    return is_new;
}

/* Reads the instances, and prints each one that has changed. Returns false after an error. */
static bool look(const tc_client *client, const char *const *ids, size_t count,
                 struct shown shown[MOST])
{
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *response = NULL;
    tc_error *error = NULL;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = count;
    request.limit.is_set = true;
    request.limit.value = MOST;
    if (tc_cvm_describe_instances(client, &request, NULL, &response, &error) != TC_OK) {
        show_failure("DescribeInstances", error);
        return false;
    }
    for (size_t i = 0; i < response->instance_set_len; i++) {
        const tc_cvm_instance *one = response->instance_set[i];

        for (size_t k = 0; k < count; k++) {
            struct shown *now = &shown[k];
            bool changed;

            if (one->instance_id == NULL || strcmp(ids[k], one->instance_id) != 0)
                continue;
            changed = keep(now->state, sizeof now->state, one->instance_state);
            changed |= keep(now->operation, sizeof now->operation, one->latest_operation);
            changed |= keep(now->progress, sizeof now->progress, one->latest_operation_state);
            changed |= keep(now->request_id, sizeof now->request_id,
                            one->latest_operation_request_id);
            if (changed)
                printf("  %s  %-10s  %s %s\n", ids[k], now->state, now->operation, now->progress);
        }
    }
    tc_cvm_describe_instances_response_free(response);
    return true;
}

/* Returns whether the latest operation is our reboot: it has that request id or, if that is "", a new one. */
static bool is_ours(const struct shown *before, const struct shown *now, const char *request_id)
{
    if (strcmp(now->operation, "RebootInstances") != 0)
        return false;
    if (request_id[0] != '\0')
        return strcmp(now->request_id, request_id) == 0;
    return strcmp(now->request_id, before->request_id) != 0;
}

static bool wait_for(const tc_client *client, const char *const *ids, size_t count,
                     struct shown shown[MOST], const char *request_id)
{
    static struct shown before[MOST];
    const struct timespec pause = { 0, POLL_MS * 1000000L };

    memcpy(before, shown, sizeof before);
    for (int waited = 0; waited < LONGEST_WAIT_MS; waited += POLL_MS) {
        size_t done = 0;

        if (!look(client, ids, count, shown))
            return false;
        for (size_t k = 0; k < count; k++) {
            if (!is_ours(&before[k], &shown[k], request_id))
                continue;
            if (strcmp(shown[k].progress, TC_CVM_LATEST_OPERATION_STATE_FAILED) == 0) {
                printf("%s was not rebooted\n", ids[k]);
                return false;
            }
            done += strcmp(shown[k].progress, TC_CVM_LATEST_OPERATION_STATE_SUCCESS) == 0;
        }
        if (done == count)
            return true;
        nanosleep(&pause, NULL);
    }
    printf("the instances are not shown as rebooted after %d ms\n", LONGEST_WAIT_MS);
    return false;
}

int main(int argc, char **argv)
{
    static struct shown shown[MOST];
    char request_id[ID_SIZE];
    const char *ids[MOST];
    size_t count = 0;
    tc_client *client;
    bool done;

    if (argc < 4 || argc > 3 + MOST) {
        fprintf(stderr, "usage: %s ENDPOINT REGION INSTANCE...\n", argv[0]);
        return 2;
    }
    for (int i = 3; i < argc; i++)
        ids[count++] = argv[i];

    client = make_client(argv[1], argv[2]);
    if (client == NULL)
        return 1;
    printf("tcapi %s\n", tc_version());
    done = look(client, ids, count, shown) && reboot(client, ids, count, request_id) &&
           wait_for(client, ids, count, shown, request_id);
    if (done) {
        const char *nobody[] = { "ins-00000000" };

        printf("an instance that does not exist:\n");
        done = !reboot(client, nobody, 1, request_id);
    }
    tc_client_free(client);
    return done ? 0 : 1;
}
