/* tcapi as a C program uses it. Nothing is set that a program would not have to set. */
#include "contestant.h"

#include <stdio.h>

#include <tcapi/cvm.h>

struct contestant {
    struct arguments arguments;
    tc_client *client;
};

static int failed(tc_error *error)
{
    fprintf(stderr, "%s: %s\n", tc_error_code(error), tc_error_message(error));
    tc_error_free(error);
    return -1;
}

static int reboot(void *self)
{
    struct contestant *contestant = self;
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = NULL;
    tc_error *error = NULL;

    TC_INIT(&request);
    request.instance_ids = contestant->arguments.ids;
    request.instance_ids_len = contestant->arguments.ids_len;
    request.stop_type = TC_CVM_STOP_TYPE_SOFT_FIRST;
    if (tc_cvm_reboot_instances(contestant->client, &request, NULL, &response, &error) != TC_OK)
        return failed(error);
    tc_cvm_reboot_instances_response_free(response);
    return 0;
}

static int describe(void *self)
{
    struct contestant *contestant = self;
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *response = NULL;
    tc_error *error = NULL;
    size_t described;

    TC_INIT(&request);
    request.instance_ids = contestant->arguments.ids;
    request.instance_ids_len = contestant->arguments.ids_len;
    request.limit.is_set = true;
    request.limit.value = (int64_t)contestant->arguments.ids_len;
    if (tc_cvm_describe_instances(contestant->client, &request, NULL, &response, &error) != TC_OK)
        return failed(error);
    described = response->instance_set_len;
    tc_cvm_describe_instances_response_free(response);
    return described == contestant->arguments.ids_len ? 0 : -1;
}

/* All threads use one client. */
static void *worker(void *self)
{
    return self;
}

int main(int argc, char **argv)
{
    static struct contestant contestant;
    tc_config *config;
    tc_error *error = NULL;
    int status = 1;

    read_arguments(&contestant.arguments, argc, argv);
    config = tc_config_new();
    tc_config_set_endpoint(config, contestant.arguments.url);
    tc_config_set_region(config, REGION);
    if (contestant.arguments.ca != NULL)
        tc_config_set_ca_file(config, contestant.arguments.ca);
    tc_config_set_max_idle_connections(config, MOST_THREADS);
    if (tc_client_new(config, &contestant.client, &error) != TC_OK)
        failed(error);
    else
        status = run(argv, contestant.arguments.describe ? describe : reboot, worker, &contestant);
    tc_config_free(config);
    tc_client_free(contestant.client);
    return status;
}
