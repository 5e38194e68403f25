/* Program that makes three calls of the action in the second argument, with credentials that the server treats as
 * expired after the first: prints the number of attempts of each, and the number of calls of the callback. */
#include "check.h"

static int hand_out(tc_credentials_sink *sink, void *user_data)
{
    int *asked = user_data;
    const char *id = (*asked)++ == 0 ? "AKIDexpired" : "AKIDrenewed";

    CHECK(tc_credentials_set(sink, id, "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL, 0) == TC_OK);
    return 0;
}

static uint32_t attempts_of(const tc_client *client, const char *action)
{
    tc_call_options options;
    tc_call_report report;

    TC_INIT(&options);
    TC_INIT(&report);
    options.report = &report;
    if (strcmp(action, "RebootInstances") == 0) {
        const char *ids[] = { "ins-r8hr2upy" };
        tc_cvm_reboot_instances_request request;

        TC_INIT(&request);
        request.instance_ids = ids;
        request.instance_ids_len = 1;
        CHECK(tc_cvm_reboot_instances(client, &request, &options, NULL, NULL) == TC_OK);
    } else {
        tc_cvm_describe_regions_request request;

        TC_INIT(&request);
        CHECK(tc_cvm_describe_regions(client, &request, &options, NULL, NULL) == TC_OK);
    }
    return report.attempts;
}

int main(int argc, char **argv)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    int asked = 0;

    CHECK(argc == 3);
    CHECK(tc_config_set_endpoint(config, argv[1]) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials_callback(config, hand_out, &asked, NULL) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    tc_config_free(config);
    for (int i = 0; i < 3; i++)
        printf("%u\n", (unsigned)attempts_of(client, argv[2]));
    tc_client_free(client);
    printf("asked %d times\n", asked);
    return 0;
}
