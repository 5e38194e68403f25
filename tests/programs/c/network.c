/*
 * Program that checks network settings. Arguments: a proxy that leads to the service, one that refuses, and the file of
 * the trust anchor.
 */
#include "check.h"

static tc_config *settings(void)
{
    tc_config *config = tc_config_new();

    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                    "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
    CHECK(tc_config_set_backoff_ms(config, 1, 1) == TC_OK);
    return config;
}

/* Makes a call with these settings. Frees them. */
static tc_status call(tc_config *config, tc_call_report *report, tc_error **error)
{
    const char *ids[] = { "ins-r8hr2upy" };
    tc_cvm_reboot_instances_request request;
    tc_call_options options;
    tc_client *client = NULL;
    tc_status status = tc_client_new(config, &client, error);

    tc_config_free(config);
    if (status != TC_OK)
        return status;
    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    TC_INIT(&options);
    options.report = report;
    status = tc_cvm_reboot_instances(client, &request, &options, NULL, error);
    tc_client_free(client);
    return status;
}

/* Checks the error of a call that can't connect. */
static void check_not_sent(tc_config *config, uint32_t attempts, bool by_proxy)
{
    tc_error *error = NULL;

    CHECK(call(config, NULL, &error) == TC_ERR_NETWORK);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    CHECK(tc_error_attempts(error) == attempts);
    CHECK((strstr(tc_error_message(error), "proxy") != NULL) == by_proxy);
    tc_error_free(error);
}

int main(int argc, char **argv)
{
    tc_config *config = settings();
    tc_call_report report;
    tc_error *error = NULL;

    CHECK(argc == 4);
    CHECK(tc_config_set_endpoint_kind(config, TC_ENDPOINT_REGIONAL) == TC_OK);
    CHECK(tc_config_set_proxy(config, argv[1]) == TC_OK);
    CHECK(tc_config_set_extra_ca_file(config, argv[3]) == TC_OK);
    CHECK(tc_config_set_max_idle_connections(config, 0) == TC_OK);
    CHECK(tc_config_set_idle_timeout_ms(config, 5000) == TC_OK);
    CHECK(tc_config_set_max_connection_age_ms(config, 60000) == TC_OK);
    TC_INIT(&report);
    CHECK(call(config, &report, &error) == TC_OK);
    /* The times of a new connection over TLS. */
    CHECK(0 < report.connected_us && report.connected_us <= report.handshaken_us);
    CHECK(report.handshaken_us <= report.first_byte_us);
    CHECK(report.first_byte_us <= report.last_attempt_us);
    CHECK(report.last_attempt_us <= report.total_us);

    /* A signed host follows the rules of an endpoint; the service sees the host that is sent. */
    config = settings();
    CHECK(tc_config_set_signed_host(config, "cvm.tencentcloudapi.com") == TC_OK);
    CHECK(call(config, &report, &error) == TC_ERR_INVALID_ARGUMENT);
    CHECK(strstr(tc_error_message(error), "signed host") != NULL);
    tc_error_free(error);
    error = NULL;

    config = settings();
    CHECK(tc_config_set_failover(config, true) == TC_OK);
    CHECK(tc_config_set_proxy(config, argv[2]) == TC_OK);
    check_not_sent(config, 3, true);

    config = settings();
    CHECK(tc_config_set_endpoint(config, "http://127.0.0.1:1") == TC_OK);
    CHECK(tc_config_set_max_attempts(config, 1) == TC_OK);
    CHECK(tc_config_set_proxy(config, argv[2]) == TC_OK);
    CHECK(tc_config_set_proxy(config, NULL) == TC_OK);
    check_not_sent(config, 1, false);

    config = settings();
    CHECK(tc_config_set_system_roots(config, true) == TC_OK);
    CHECK(tc_config_set_ca_file(config, argv[3]) == TC_OK);
    CHECK(call(config, NULL, &error) == TC_ERR_INVALID_ARGUMENT);
    CHECK(strstr(tc_error_message(error), "exclude each other") != NULL);
    tc_error_free(error);
    return 0;
}
