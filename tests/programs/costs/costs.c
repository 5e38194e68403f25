/*
 * Makes calls for tests/suites/installed/costs.rs, which counts their instructions.
 *
 *     costs URL reboot IDS CALLS      restarts IDS instances per call
 *     costs URL describe IDS CALLS    describes IDS instances per call, by their ids
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tcapi/cvm.h>

enum { MOST_IDS = 100, ID_SIZE = 13 };

static const char *ids[MOST_IDS];
static size_t ids_len;

static int failed(tc_error *error)
{
    fprintf(stderr, "%s\n", tc_error_message(error));
    tc_error_free(error);
    return 1;
}

static int reboot(tc_client *client)
{
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = NULL;
    tc_error *error = NULL;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = ids_len;
    request.stop_type = TC_CVM_STOP_TYPE_SOFT_FIRST;
    if (tc_cvm_reboot_instances(client, &request, NULL, &response, &error) != TC_OK)
        return failed(error);
    tc_cvm_reboot_instances_response_free(response);
    return 0;
}

static int describe(tc_client *client)
{
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *response = NULL;
    tc_error *error = NULL;
    size_t found;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = ids_len;
    if (tc_cvm_describe_instances(client, &request, NULL, &response, &error) != TC_OK)
        return failed(error);
    found = response->instance_set_len;
    tc_cvm_describe_instances_response_free(response);
    return found == ids_len ? 0 : 1;
}

int main(int argc, char **argv)
{
    static char names[MOST_IDS][ID_SIZE];
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;
    int (*call)(tc_client *);
    long calls;
    int status = 0;

    if (argc != 5)
        return 2;
    call = strcmp(argv[2], "reboot") == 0 ? reboot : describe;
    ids_len = (size_t)strtol(argv[3], NULL, 10);
    calls = strtol(argv[4], NULL, 10);
    if (ids_len < 1 || ids_len > MOST_IDS)
        return 2;
    for (size_t i = 0; i < ids_len; i++) {
        snprintf(names[i], ID_SIZE, "ins-%08u", (unsigned)i % 100000000u);
        ids[i] = names[i];
    }
    tc_config_set_endpoint(config, argv[1]);
    tc_config_set_region(config, "ap-guangzhou");
    tc_config_set_credentials(config, "id", "key", NULL);
    if (tc_client_new(config, &client, &error) != TC_OK)
        status = failed(error);
    for (long i = 0; i < calls && status == 0; i++)
        status = call(client);
    tc_config_free(config);
    tc_client_free(client);
    return status;
}
