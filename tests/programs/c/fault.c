/* Program that makes calls that may fail, and prints the result of each: status, outcome, attempts, code. Its
 * arguments are those of `Setup::arguments` in tests/support/faults/call.rs. Without arguments, each line of standard
 * input has some, separated by tabs. */
#include <time.h>

#include "check.h"

enum { URL = 1, ACTION, CA_FILE, PROXY, WARM_UP, CALLS, TIMEOUT, CONNECT_TIMEOUT, MAX_RESPONSE, MAX_ATTEMPTS, COUNT };

static char **arguments;

static uint32_t number(int argument)
{
    return (uint32_t)strtoul(arguments[argument], NULL, 10);
}

static tc_client *new_client(void)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;

    tc_config_set_endpoint(config, arguments[URL]);
    tc_config_set_region(config, "ap-guangzhou");
    tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                              "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL);
    tc_config_set_ca_file(config, arguments[CA_FILE]);
    tc_config_set_timeout_ms(config, number(TIMEOUT));
    tc_config_set_connect_timeout_ms(config, number(CONNECT_TIMEOUT));
    tc_config_set_max_response_bytes(config, number(MAX_RESPONSE));
    tc_config_set_max_attempts(config, number(MAX_ATTEMPTS));
    tc_config_set_backoff_ms(config, 2, 8);
    if (strcmp(arguments[PROXY], "-") != 0)
        tc_config_set_proxy(config, arguments[PROXY]);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    tc_config_free(config);
    return client;
}

static tc_status call(const tc_client *client, tc_call_report *report, tc_error **error)
{
    tc_call_options options;
    tc_status status;

    TC_INIT(&options);
    options.report = report;

    if (strcmp(arguments[ACTION], "RebootInstances") == 0) {
        const char *ids[] = { "ins-r8hr2upy" };
        tc_cvm_reboot_instances_request request;
        tc_cvm_reboot_instances_response *response = NULL;

        TC_INIT(&request);
        request.instance_ids = ids;
        request.instance_ids_len = 1;
        status = tc_cvm_reboot_instances(client, &request, &options, &response, error);
        CHECK((response != NULL) == (status == TC_OK));
        tc_cvm_reboot_instances_response_free(response);
    } else {
        tc_cvm_describe_regions_request request;
        tc_cvm_describe_regions_response *response = NULL;

        TC_INIT(&request);
        status = tc_cvm_describe_regions(client, &request, &options, &response, error);
        CHECK((response != NULL) == (status == TC_OK));
        tc_cvm_describe_regions_response_free(response);
    }
    return status;
}

static void print(tc_status status, const tc_call_report *report, const tc_error *error)
{
    if (status == TC_OK) {
        printf("TC_OK - %u -\n", report->attempts);
        return;
    }
    CHECK(tc_error_status(error) == status);
    CHECK(tc_error_attempts(error) == report->attempts);
    printf("%s %s %u %s\n", tc_status_name((int)status),
           tc_outcome_name((int)tc_error_outcome(error)), tc_error_attempts(error),
           *tc_error_code(error) == '\0' ? "-" : tc_error_code(error));
}

static void make_calls(void)
{
    tc_client *client = new_client();

    if (strcmp(arguments[WARM_UP], "-") != 0) {
        const long ms = (long)number(WARM_UP);
        const struct timespec pause = { ms / 1000, ms % 1000 * 1000000L };

        CHECK(call(client, NULL, NULL) == TC_OK);
        nanosleep(&pause, NULL);
    }
    for (uint32_t i = 0; i < number(CALLS); i++) {
        tc_call_report report;
        tc_error *error = NULL;
        tc_status status;

        TC_INIT(&report);
        status = call(client, &report, &error);
        print(status, &report, error);
        tc_error_free(error);
    }
    tc_client_free(client);
}

/* Makes calls for each line of standard input, and ends the output for it with an empty line. */
static void serve(void)
{
    static char line[4096];
    char *words[COUNT];

    arguments = words;
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *rest = line;

        line[strcspn(line, "\n")] = '\0';
        for (int i = URL; i < COUNT; i++) {
            CHECK(rest != NULL);
            words[i] = rest;
            rest = strchr(rest, '\t');
            if (rest != NULL)
                *rest++ = '\0';
        }
        make_calls();
        printf("\n");
        fflush(stdout);
    }
}

int main(int argc, char **argv)
{
    CHECK(argc == COUNT || argc == 1);
    arguments = argv;
    if (argc == 1)
        serve();
    else
        make_calls();
    return 0;
}
