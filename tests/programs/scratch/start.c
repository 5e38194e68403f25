/* Program that starts an instance that is already running, and prints the result. */
#include <stdio.h>

#include <tcapi/cvm.h>

int main(int argc, char **argv)
{
    const char *ids[] = { "ins-r8hr2upy" };
    tc_cvm_start_instances_request request;
    tc_call_options options;
    tc_client *client = NULL;
    tc_config *config = tc_config_new();
    tc_error *error = NULL;
    tc_status status;

    if (argc != 2)
        return 2;
    tc_config_set_endpoint(config, argv[1]);
    tc_config_set_region(config, "ap-guangzhou");
    if (tc_client_new(config, &client, &error) != TC_OK)
        return 1;
    tc_config_free(config);
    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    TC_INIT(&options);
    options.timeout_ms = 10000;
#ifdef SET_OPTION
    options.patience_ms = 5;
#endif
#ifdef SET
    request.grace_seconds.is_set = true;
    request.grace_seconds.value = 5;
#endif
    status = tc_cvm_start_instances(client, &request, &options, NULL, &error);
    printf("%s %s %s\n", tc_status_name((int)status), tc_error_code(error), tc_error_path(error));
    tc_error_free(error);
    tc_client_free(client);
    return 0;
}
