/* Program whose malformed requests are refused by the library, as the service would refuse them, and are not sent. */
/* One of them is about a parameter that is deprecated. */
#define TC_NO_DEPRECATED
#include "check.h"

static tc_client *client;

/* Makes a reboot call, and gets its error. */
static tc_status reboot(const char *const *ids, size_t count, const char *stop_type,
                        bool force, tc_error **error)
{
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = (void *)&request;
    tc_status status;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = count;
    request.stop_type = stop_type;
    request.force_reboot.is_set = force;
    request.force_reboot.value = force;
    status = tc_cvm_reboot_instances(client, &request, NULL, &response, error);
    CHECK(response == NULL);
    return status;
}

int main(int argc, char **argv)
{
    const char *good[] = { "ins-r8hr2upy" };
    const char *short_id[] = { "ins-r8hr2upy", "ins-1122" };
    const char *with_hole[] = { "ins-r8hr2upy", NULL };
    const char *many[101];
    char long_type[5000];
    tc_error *error = NULL;
    tc_status status;

    CHECK(argc == 2);
    client = check_client(argv[1]);
    for (size_t i = 0; i < 101; i++)
        many[i] = good[0];

    status = reboot(good, 0, NULL, false, &error);
    check_refused(status, error, "InvalidParameterValue.LimitExceeded", "InstanceIds");
    status = reboot(NULL, 0, NULL, false, &error);
    check_refused(status, error, "MissingParameter", "InstanceIds");
    status = reboot(NULL, 1, NULL, false, &error);
    check_refused(status, error, "InvalidParameter", "InstanceIds");
    status = reboot(many, 101, NULL, false, &error);
    check_refused(status, error, "InvalidParameterValue.LimitExceeded", "InstanceIds");
    status = reboot(short_id, 2, NULL, false, &error);
    check_refused(status, error, TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, "InstanceIds[1]");
    status = reboot(with_hole, 2, NULL, false, &error);
    check_refused(status, error, "InvalidParameter", "InstanceIds[1]");
    status = reboot(good, 1, TC_CVM_STOP_TYPE_HARD, true, &error);
    check_refused(status, error, TC_CVM_ERROR_INVALID_PARAMETER_COMBINATION, "StopType");
    status = reboot(good, 1, "WARM", false, &error);
    check_refused(status, error, "InvalidParameterValue", "StopType");
    memset(long_type, 'x', sizeof long_type - 1);
    long_type[sizeof long_type - 1] = '\0';
    status = reboot(good, 1, long_type, false, &error);
    check_refused(status, error, "InvalidParameterValue", "StopType");
    status = reboot(good, 1, "HARD\xff", false, &error);
    check_refused(status, error, "InvalidParameter", "StopType");

    /* The same by JSON, and errors that only JSON can have. */
    static const struct {
        const char *json, *code, *path;
    } cases[] = {
        { "{}", "MissingParameter", "InstanceIds" },
        { "{\"InstanceIds\":[]}", "InvalidParameterValue.LimitExceeded", "InstanceIds" },
        { "{\"InstanceIds\":\"ins-r8hr2upy\"}", "InvalidParameter", "InstanceIds" },
        { "{\"InstanceIds\":[7]}", "InvalidParameter", "InstanceIds[0]" },
        { "{\"InstanceIds\":[\"ins-r8hr2upy\"],\"Force\":true}", "UnknownParameter", "Force" },
        { "{\"InstanceIds\":[\"ins-r8hr2upy\"],\"InstanceIds\":[]}", "InvalidParameter", "" },
        { "{\"InstanceIds\":", "InvalidParameter", "" },
        { "[]", "InvalidParameter", "" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *response = argv[0];

        status = tc_call(client, "cvm", "2017-03-12", "RebootInstances", cases[i].json, NULL,
                         &response, &error);
        CHECK(response == NULL);
        check_refused(status, error, cases[i].code, cases[i].path);
    }

    /* Nested: the path leads into the objects. */
    const char *values[] = { "a", "b", "c", "d", "e", "f" };
    tc_cvm_filter fine, too_long;
    const tc_cvm_filter *filters[] = { &fine, &too_long };
    tc_cvm_describe_instances_request describe;
    tc_cvm_describe_instances_response *instances = NULL;

    TC_INIT(&fine);
    fine.name = "zone";
    fine.values = values;
    fine.values_len = 1;
    too_long = fine;
    too_long.values_len = 6;
    TC_INIT(&describe);
    describe.filters = filters;
    describe.filters_len = 2;
    status = tc_cvm_describe_instances(client, &describe, NULL, &instances, &error);
    check_refused(status, error, "InvalidFilterValue.LimitExceeded", "Filters[1].Values");
    too_long.values_len = 1;
    too_long.struct_size = 0;
    status = tc_cvm_describe_instances(client, &describe, NULL, &instances, &error);
    check_refused(status, error, "InvalidParameter", "Filters[1]");

    tc_client_free(client);
    return 0;
}
