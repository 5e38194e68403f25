/*
 * Reboots instances and waits until they run again.
 *
 *     reboot ENDPOINT REGION INSTANCE...
 *
 * ENDPOINT is "-" for the service's own. Credentials are those of the environment: TENCENTCLOUD_SECRET_ID
 * and TENCENTCLOUD_SECRET_KEY. At the end it asks for an instance that does not exist, to show a failure.
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <tcapi/cvm.h>

enum { MOST = 100, LONGEST_WAIT_MS = 60000, POLL_MS = 50 };

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

    /* A setter that fails is remembered: tc_client_new() says why. */
    if (strcmp(endpoint, "-") != 0)
        tc_config_set_endpoint(config, endpoint);
    tc_config_set_region(config, region);
    tc_config_set_timeout_ms(config, 10000);
    if (tc_client_new(config, &client, &error) != TC_OK)
        show_failure("making a client", error);
    tc_config_free(config);
    return client;
}

static int reboot(const tc_client *client, const char *const *ids, size_t count)
{
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = NULL;
    tc_error *error = NULL;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = count;
    request.stop_type = TC_CVM_STOP_TYPE_SOFT_FIRST;
    if (tc_cvm_reboot_instances(client, &request, NULL, &response, &error) != TC_OK) {
        show_failure("RebootInstances", error);
        return -1;
    }
    printf("RebootInstances accepted, request %s\n", response->request_id);
    tc_cvm_reboot_instances_response_free(response);
    return 0;
}

/*
 * Prints each state that differs from the one printed before. Answers how many instances run, or -1.
 */
static int show_states(const tc_client *client, const char *const *ids, size_t count,
                       char last[][32])
{
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;
    tc_error *error = NULL;
    int running = 0;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = count;
    request.limit.is_set = true;
    request.limit.value = MOST;
    if (tc_cvm_describe_instances_status(client, &request, NULL, &response, &error) != TC_OK) {
        show_failure("DescribeInstancesStatus", error);
        return -1;
    }
    for (size_t i = 0; i < response->instance_status_set_len; i++) {
        const tc_cvm_instance_status *one = response->instance_status_set[i];

        if (one->instance_id == NULL || one->instance_state == NULL)
            continue;
        if (strcmp(one->instance_state, TC_CVM_INSTANCE_STATE_RUNNING) == 0)
            running++;
        for (size_t k = 0; k < count; k++) {
            if (strcmp(ids[k], one->instance_id) != 0 || strcmp(last[k], one->instance_state) == 0)
                continue;
            printf("  %s  %-10s  request %s\n", ids[k], one->instance_state, response->request_id);
            snprintf(last[k], sizeof last[k], "%s", one->instance_state);
        }
    }
    tc_cvm_describe_instances_status_response_free(response);
    return running;
}

static int wait_until_running(const tc_client *client, const char *const *ids, size_t count,
                              char last[][32])
{
    const struct timespec pause = { 0, POLL_MS * 1000000L };

    for (int waited = 0; waited < LONGEST_WAIT_MS; waited += POLL_MS) {
        int running = show_states(client, ids, count, last);

        if (running < 0)
            return -1;
        if ((size_t)running == count)
            return 0;
        nanosleep(&pause, NULL);
    }
    printf("the instances do not run after %d ms\n", LONGEST_WAIT_MS);
    return -1;
}

int main(int argc, char **argv)
{
    static char last[MOST][32];
    const char *ids[MOST];
    size_t count = 0;
    tc_client *client;
    int failed;

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
    failed = show_states(client, ids, count, last) < 0 || reboot(client, ids, count) < 0 ||
             wait_until_running(client, ids, count, last) < 0;
    if (!failed) {
        const char *nobody[] = { "ins-00000000" };

        printf("an instance that does not exist:\n");
        failed = reboot(client, nobody, 1) == 0;
    }
    tc_client_free(client);
    return failed ? 1 : 0;
}
