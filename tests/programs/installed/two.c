/* Program with two Rust static libraries: a thread of the other library calls the service through this one. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include <tcapi/cvm.h>

uint32_t other_sum(uint32_t count, bool (*work)(void));

static const char *endpoint;
static const char *ca_file;
static int instances;

static bool count_instances(void)
{
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;
    bool good = false;

    tc_config_set_endpoint(config, endpoint);
    tc_config_set_ca_file(config, ca_file);
    tc_config_set_region(config, "ap-guangzhou");
    TC_INIT(&request);
    if (tc_client_new(config, &client, &error) == TC_OK &&
        tc_cvm_describe_instances_status(client, &request, NULL, &response, &error) == TC_OK) {
        instances = (int)response->total_count.value;
        good = true;
    } else {
        fprintf(stderr, "%s\n", tc_error_message(error));
    }
    tc_error_free(error);
    tc_cvm_describe_instances_status_response_free(response);
    tc_client_free(client);
    tc_config_free(config);
    return good;
}

int main(int argc, char **argv)
{
    uint32_t sum;

    if (argc != 3)
        return 2;
    endpoint = argv[1];
    ca_file = argv[2];
    sum = other_sum(4, count_instances);
    printf("%u, %d instances\n", (unsigned)sum, instances);
    return 0;
}
