/* Program whose requests violate the service's documents: all violations are reported together, and a setting sends
 * them anyway. */
#include "check.h"

static unsigned lines, events;

static void count_line(int level, const char *line, void *user_data)
{
    CHECK(user_data == &lines);
    if (level == TC_LOG_WARN && strstr(line, "event=violation") != NULL)
        lines++;
}

static void count_event(const tc_event *event, void *user_data)
{
    CHECK(user_data == &events);
    if (event->kind != TC_EVENT_VIOLATION)
        return;
    CHECK(event->violation_count == (events++ < 3 ? 3 : 1));
    CHECK(*tc_error_path(event->error) != '\0' && *tc_error_message(event->error) != '\0');
    if (events == 3)
        CHECK_TEXT(tc_error_path(event->error), "StopType");
    CHECK_TEXT(event->action, "RebootInstances");
}

/* A client with that setting, whose lines and events are counted. */
static tc_client *client_with(const char *endpoint, int validation)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;

    tc_config_set_endpoint(config, endpoint);
    tc_config_set_region(config, "ap-guangzhou");
    tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                              "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL);
    tc_config_set_log(config, TC_LOG_WARN, count_line, &lines, NULL);
    tc_config_set_event_callback(config, count_event, &events, NULL);
    CHECK(tc_config_set_validation(config, validation) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    tc_config_free(config);
    return client;
}

static tc_status reboot(const tc_client *client, const char *const *ids, size_t count, int validation,
                        tc_call_report *report, tc_error **error)
{
    tc_cvm_reboot_instances_request request;
    tc_call_options options;

    TC_INIT(&request);
    TC_INIT(&options);
    request.instance_ids = ids;
    request.instance_ids_len = count;
    request.stop_type = "WARM";
    options.validation = validation;
    options.report = report;
    return tc_cvm_reboot_instances(client, &request, &options, NULL, error);
}

static void check_violation(const tc_error *error, uint32_t index, const char *path, const char *code)
{
    CHECK_TEXT(tc_error_violation_path(error, index), path);
    CHECK_TEXT(tc_error_violation_code(error, index), code);
    CHECK((*tc_error_violation_message(error, index) == '\0') == (*code == '\0'));
}

/* A few shared structs that amount to ten thousand million values: refused at once. */
static void refuse_shared_structs(const tc_client *client)
{
    static const char *values[100000];
    static const tc_cvm_filter *filters[100000];
    tc_cvm_describe_instances_request request;
    tc_cvm_filter filter;
    tc_error *error = NULL;
    tc_status status;

    TC_INIT(&request);
    TC_INIT(&filter);
    filter.name = "zone";
    filter.values = values;
    filter.values_len = 100000;
    for (size_t i = 0; i < 100000; i++) {
        values[i] = "ap-guangzhou-6";
        filters[i] = &filter;
    }
    request.filters = filters;
    request.filters_len = 100000;
    status = tc_cvm_describe_instances(client, &request, NULL, NULL, &error);
    check_refused(status, error, "InvalidParameter", "Filters[10].Values");
}

int main(int argc, char **argv)
{
    const char *malformed[] = { "ins-1122", "ins-r8hr2upy", "INS-r8hr2upy" };
    const char *with_hole[] = { "ins-1122", NULL };
    const char *many[250];
    tc_client *refusing, *off;
    tc_call_report report;
    tc_call_options options;
    tc_error *error = NULL;
    tc_config *config;
    tc_status status;

    CHECK(argc == 2);
    refusing = client_with(argv[1], TC_VALIDATION_DEFAULT);
    off = client_with(argv[1], TC_VALIDATION_OFF);
    TC_INIT(&report);

    /* All violations are listed. */
    status = reboot(refusing, malformed, 3, TC_VALIDATION_DEFAULT, &report, &error);
    CHECK(tc_error_violation_count(error) == 3);
    check_violation(error, 0, "InstanceIds[0]", TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED);
    check_violation(error, 1, "InstanceIds[2]", TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED);
    check_violation(error, 2, "StopType", TC_CVM_ERROR_INVALID_PARAMETER_VALUE);
    check_violation(error, 3, "", "");
    check_refused(status, error, TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, "InstanceIds[0]");
    CHECK(report.violation_count == 0);
    status = reboot(off, malformed, 3, TC_VALIDATION_REFUSE, NULL, &error);
    check_refused(status, error, TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, "InstanceIds[0]");

    /* Only some of many are listed. */
    for (size_t i = 0; i < 250; i++)
        many[i] = "i";
    status = reboot(refusing, many, 250, TC_VALIDATION_DEFAULT, NULL, &error);
    CHECK(tc_error_violation_count(error) == 252);
    check_violation(error, 0, "InstanceIds", TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED);
    check_violation(error, 99, "InstanceIds[98]", TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED);
    check_violation(error, 100, "", "");
    check_violation(error, UINT32_MAX, "", "");
    tc_error_free(error);
    CHECK(lines == 0 && events == 0);

    refuse_shared_structs(off);

    /* The request is sent anyway, with and without a warning. */
    CHECK(reboot(refusing, malformed, 3, TC_VALIDATION_WARN, &report, NULL) == TC_OK);
    CHECK(report.violation_count == 3 && lines == 3);
    CHECK(reboot(off, malformed, 3, TC_VALIDATION_DEFAULT, &report, NULL) == TC_OK);
    CHECK(report.violation_count == 0 && lines == 3);
    TC_INIT(&options);
    options.validation = TC_VALIDATION_WARN;
    options.report = &report;
    CHECK(tc_call(refusing, "cvm", "2017-03-12", "RebootInstances",
                  "{\"InstanceIds\":[\"ins-r8hr2upy\"],\"Turbo\":true}", &options, NULL, NULL) == TC_OK);
    CHECK(report.violation_count == 1 && lines == 4 && events == 4);

    /* A value that can't be encoded is not sent, and is then the only reason. */
    for (int validation = TC_VALIDATION_WARN; validation <= TC_VALIDATION_OFF; validation++) {
        status = reboot(off, with_hole, 2, validation, NULL, &error);
        CHECK(tc_error_violation_count(error) == 1);
        check_violation(error, 0, "InstanceIds[1]", "InvalidParameter");
        check_refused(status, error, "InvalidParameter", "InstanceIds[1]");
    }

    /* Numbers without a meaning, and errors without violations. */
    CHECK(reboot(off, malformed, 3, 4, NULL, &error) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_error_violation_count(error) == 0);
    check_violation(error, 0, "", "");
    tc_error_free(error);
    CHECK_TEXT(tc_validation_name(TC_VALIDATION_WARN), "WARN");
    CHECK_TEXT(tc_validation_name(4), "?");
    CHECK(tc_error_violation_count(NULL) == 0);
    check_violation(NULL, 0, "", "");
    config = tc_config_new();
    CHECK(tc_config_set_validation(config, -1) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_validation(NULL, TC_VALIDATION_OFF) == TC_ERR_INVALID_ARGUMENT);
    tc_config_free(config);

    tc_client_free(off);
    tc_client_free(refusing);
    return 0;
}
