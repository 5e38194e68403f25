/* The example of the RebootInstances document, as C programs write it. Prints the request id of the response. */
#include "check.h"

int main(int argc, char **argv)
{
    const char *ids[] = { "ins-5d8a23rs", "ins-r8hr2upy" };
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = NULL;
    tc_error *error = (void *)&request;
    tc_client *client;

    CHECK(argc == 2);
    client = check_client(argv[1]);
    TC_INIT(&request);
    request.stop_type = TC_CVM_STOP_TYPE_SOFT;
    request.instance_ids = ids;
    request.instance_ids_len = 2;
    CHECK(tc_cvm_reboot_instances(client, &request, NULL, &response, &error) == TC_OK);
    CHECK(error == NULL);
    CHECK(response->struct_size == sizeof *response);
    printf("{\"Response\":{\"RequestId\":\"%s\"}}\n", response->request_id);
    tc_cvm_reboot_instances_response_free(response);
    /* A caller may ignore the response. */
    CHECK(tc_cvm_reboot_instances(client, &request, NULL, NULL, NULL) == TC_OK);
    tc_client_free(client);
    return 0;
}
