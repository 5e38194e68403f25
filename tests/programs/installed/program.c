/* Program of a user, in plain C99 and in C++11, outside of the repository. Counts the instances. */
#include <stdio.h>

#include <tcapi/cvm.h>

#ifdef __cplusplus
#define STANDARD __cplusplus
#else
#define STANDARD __STDC_VERSION__
#endif

int main(int argc, char **argv)
{
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;
    int failed = 1;

    (void)argc;
    tc_config_set_endpoint(config, argv[1]);
    tc_config_set_region(config, "ap-guangzhou");
    TC_INIT(&request);
    if (tc_client_new(config, &client, &error) == TC_OK &&
        tc_cvm_describe_instances_status(client, &request, NULL, &response, &error) == TC_OK) {
        printf("%s %d instances, standard %ld\n", tc_version(),
               (int)response->total_count.value, STANDARD);
        failed = 0;
    } else {
        fprintf(stderr, "%s\n", tc_error_message(error));
    }
    tc_error_free(error);
    tc_cvm_describe_instances_status_response_free(response);
    tc_client_free(client);
    tc_config_free(config);
    return failed;
}
