/* Program that reads a nested response as plain structs: every value of the example in the spec. */
#include "check.h"

int main(int argc, char **argv)
{
    const char *zones[] = { "ap-guangzhou-3", "ap-guangzhou-4" };
    tc_cvm_filter filter;
    const tc_cvm_filter *filters[] = { &filter };
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *response = NULL;
    tc_error *error = NULL;
    tc_client *client;
    const tc_cvm_instance *one;

    CHECK(argc == 2);
    client = check_client(argv[1]);
    TC_INIT(&filter);
    filter.name = "zone";
    filter.values = zones;
    filter.values_len = 2;
    TC_INIT(&request);
    request.limit.is_set = true;
    request.limit.value = 1;
    request.offset.is_set = true;
    request.filters = filters;
    request.filters_len = 1;
    if (tc_cvm_describe_instances(client, &request, NULL, &response, &error) != TC_OK) {
        fprintf(stderr, "%s: %s\n", tc_error_path(error), tc_error_message(error));
        return 1;
    }
    CHECK(response->total_count.is_set && response->total_count.value == 1);
    CHECK(response->instance_set_len == 1);
    one = response->instance_set[0];
    CHECK(one->struct_size == sizeof *one);
    CHECK_TEXT(one->renew_flag, "NOTIFY_AND_MANUAL_RENEW");
    CHECK_TEXT(one->uuid, "e85f1388-0422-410d-8e50-bef540e78c18");
    CHECK_TEXT(one->instance_state, TC_CVM_INSTANCE_STATE_RUNNING);
    CHECK(one->disable_api_termination.is_set && !one->disable_api_termination.value);
    CHECK(one->default_login_port.is_set && one->default_login_port.value == 22);
    CHECK(one->login_settings->key_ids_len == 1);
    CHECK_TEXT(one->login_settings->key_ids[0], "skey-b4vakk62");
    CHECK(one->login_settings->password == NULL);
    CHECK(one->ipv6_addresses_len == 1);
    CHECK_TEXT(one->expired_time, "2020-09-22T00:00:00+00:00");
    CHECK_TEXT(one->placement->zone, "ap-guangzhou-3");
    CHECK(one->system_disk->disk_size.is_set && one->system_disk->disk_size.value == 50);
    CHECK_TEXT(one->virtual_private_cloud->vpc_id, "vpc-m0cnatxj");
    for (size_t i = 0; i < one->data_disks_len; i++)
        CHECK(one->data_disks[i]->disk_size.is_set);
    for (size_t i = 0; i < one->tags_len; i++)
        CHECK(one->tags[i]->key != NULL);
    CHECK(*response->request_id != '\0');
    tc_cvm_describe_instances_response_free(response);
    tc_client_free(client);
    return 0;
}
