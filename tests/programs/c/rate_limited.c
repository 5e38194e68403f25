/* Program that makes thirteen calls of an action with ten permits a second: the last three wait for the next second. */
#include <time.h>

#include "check.h"

enum { PERMITS = 10, CALLS = PERMITS + 3 };

static double now(void)
{
    struct timespec time;

    CHECK(clock_gettime(CLOCK_MONOTONIC, &time) == 0);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    const char *ids[] = { "ins-r8hr2upy" };
    tc_cvm_reboot_instances_request request;
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_call_options options;
    tc_call_report report;
    double began;

    CHECK(argc == 2);
    CHECK(tc_config_set_endpoint(config, argv[1]) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDx", "secret", NULL) == TC_OK);
    CHECK(tc_config_set_rate_limiting(config, true) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    tc_config_free(config);
    TC_INIT(&request);
    TC_INIT(&options);
    TC_INIT(&report);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    options.report = &report;

    began = now();
    for (int i = 0; i < CALLS; i++) {
        CHECK(tc_cvm_reboot_instances(client, &request, &options, NULL, NULL) == TC_OK);
        CHECK(report.attempts == 1);
        CHECK(i >= PERMITS || report.waited_us == 0);
        CHECK(i < PERMITS || now() - began >= 1.0);
    }
    tc_client_free(client);
    return 0;
}
