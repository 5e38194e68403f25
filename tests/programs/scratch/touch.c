/* Program that uses an action that was added as a file. */
#include <stdio.h>
#include <string.h>

#include <tcapi/cvm.h>

int main(int argc, char **argv)
{
    const char *ids[] = { "ins-r8hr2upy", "b", "c" };
    tc_cvm_touch_instances_request request;
    tc_cvm_touch_instances_response *response = NULL;
    tc_client *client = NULL;
    tc_config *config = tc_config_new();
    tc_error *error = NULL;
    int good;

    if (argc != 2)
        return 2;
    tc_config_set_endpoint(config, argv[1]);
    if (tc_client_new(config, &client, &error) != TC_OK) {
        fprintf(stderr, "%s\n", tc_error_message(error));
        return 1;
    }
    tc_config_free(config);

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    request.finger = TC_CVM_FINGER_INDEX;
    if (tc_cvm_touch_instances(client, &request, NULL, &response, &error) != TC_OK) {
        fprintf(stderr, "%s\n", tc_error_message(error));
        return 1;
    }
    good = response->touched_count.value == 1 && response->touched_len == 1 &&
           strcmp(response->touched[0]->instance_id, "ins-r8hr2upy") == 0;
    tc_cvm_touch_instances_response_free(response);

    request.instance_ids_len = 3;
    good = good &&
           tc_cvm_touch_instances(client, &request, NULL, &response, &error) ==
               TC_ERR_INVALID_REQUEST &&
           strcmp(tc_error_code(error), "InvalidParameterValue.LimitExceeded") == 0 &&
           strcmp(tc_error_path(error), "InstanceIds") == 0;
    tc_error_free(error);
    tc_client_free(client);
    puts(good ? "touched" : "not touched");
    return good ? 0 : 1;
}
