/* Program that treats structs of any type as data: their values, their JSON, and members of a response that no
 * struct has. */
#include "check.h"

/* The visited values, one per line. */
struct told {
    char lines[8000];
    unsigned values, most;
};

static bool tell(const tc_field *field, void *user_data)
{
    struct told *told = user_data;
    size_t length = strlen(told->lines), name = strlen(field->name);
    const char *last = strrchr(field->path, '.');

    CHECK(field->struct_size == sizeof *field);
    last = last == NULL ? field->path : last + 1;
    CHECK(strncmp(last, field->name, name) == 0 && (last[name] == '\0' || last[name] == '['));
    CHECK(field->kind == TC_FIELD_INT64 || field->int64_value == 0);
    CHECK(field->kind == TC_FIELD_UINT64 || field->uint64_value == 0);
    CHECK(field->kind == TC_FIELD_BOOL || !field->bool_value);
    if (field->kind == TC_FIELD_INT64 && !field->secret) {
        char number[32];

        snprintf(number, sizeof number, "%lld", (long long)field->int64_value);
        CHECK_TEXT(field->text, number);
    }
    if (field->kind == TC_FIELD_BOOL)
        CHECK_TEXT(field->text, field->bool_value ? "true" : "false");
    snprintf(told->lines + length, sizeof told->lines - length, "%s %d%s %s\n", field->path, field->kind,
             field->secret ? " secret" : "", field->text);
    return ++told->values < told->most;
}

static struct told all;

static struct told *nothing_told(void)
{
    memset(&all, 0, sizeof all);
    all.most = 1000;
    return &all;
}

static void check_refused_as(tc_status status, tc_error *error, tc_status wanted, const char *path)
{
    CHECK(status == wanted && tc_error_status(error) == wanted);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    CHECK_TEXT(tc_error_path(error), path);
    tc_error_free(error);
}

/* Checks a call that sets `error`. Frees it. */
#define CHECK_REFUSED(call, wanted, path)                     \
    do {                                                      \
        tc_status status_ = (call);                           \
        check_refused_as(status_, error, (wanted), (path));   \
    } while (0)

static void requests(void)
{
    static const char *const ids[] = { "ins-r8hr2upy", "ins-\xff" };
    static const char *const keys[] = { "skey-b4vakk62" };
    tc_cvm_reboot_instances_request request = TC_INITIALIZER(tc_cvm_reboot_instances_request);
    tc_cvm_login_settings login = TC_INITIALIZER(tc_cvm_login_settings);
    tc_cvm_describe_instances_request describe = TC_INITIALIZER(tc_cvm_describe_instances_request);
    tc_error *error = NULL;
    char *json = NULL;

    request.instance_ids = ids;
    request.instance_ids_len = 1;
    request.stop_type = "NEW_VALUE";
    CHECK(TC_TO_JSON(tc_cvm_reboot_instances_request, &request, &json, &error) == TC_OK);
    CHECK_TEXT(json, "{\"InstanceIds\":[\"ins-r8hr2upy\"],\"StopType\":\"NEW_VALUE\"}");
    tc_string_free(json);
    CHECK(TC_VISIT(tc_cvm_reboot_instances_request, &request, tell, nothing_told(), &error) == TC_OK);
    CHECK_TEXT(all.lines, "InstanceIds[0] 1 ins-r8hr2upy\nStopType 1 NEW_VALUE\n");

    /* The visitor can stop early. */
    nothing_told()->most = 1;
    CHECK(TC_VISIT(tc_cvm_reboot_instances_request, &request, tell, &all, NULL) == TC_OK);
    CHECK(all.values == 1);

    /* A secret is part of the JSON, which is sent, but is never displayed. */
    login.password = "Xz7-a-password";
    login.key_ids = keys;
    CHECK(TC_TO_JSON(tc_cvm_login_settings, &login, &json, NULL) == TC_OK);
    CHECK_TEXT(json, "{\"Password\":\"Xz7-a-password\",\"KeyIds\":[]}");
    tc_string_free(json);
    CHECK(TC_VISIT(tc_cvm_login_settings, &login, tell, nothing_told(), NULL) == TC_OK);
    CHECK_TEXT(all.lines, "Password 1 secret \xe2\x80\xa6\nKeyIds 7 []\n");

    /* Structs that can't be read or encoded. */
    request.instance_ids_len = 2;
    CHECK_REFUSED(TC_TO_JSON(tc_cvm_reboot_instances_request, &request, &json, &error), TC_ERR_INVALID_REQUEST, "InstanceIds[1]");
    CHECK(json == NULL);
    CHECK_REFUSED(TC_VISIT(tc_cvm_reboot_instances_request, &request, tell, nothing_told(), &error), TC_ERR_INVALID_REQUEST, "InstanceIds[1]");
    CHECK(all.values == 1);
    memset(&request, 0, sizeof request);
    CHECK_REFUSED(TC_VISIT(tc_cvm_reboot_instances_request, &request, tell, nothing_told(), &error), TC_ERR_INVALID_REQUEST, "");

    /* The struct of an older program is shorter. */
    describe.struct_size = offsetof(tc_cvm_describe_instances_request, limit);
    describe.offset.is_set = describe.limit.is_set = true;
    CHECK(TC_TO_JSON(tc_cvm_describe_instances_request, &describe, &json, NULL) == TC_OK);
    CHECK_TEXT(json, "{\"Offset\":0}");
    tc_string_free(json);
}

static void nonsense(void)
{
    tc_cvm_reboot_instances_request request = TC_INITIALIZER(tc_cvm_reboot_instances_request);
    tc_error *error = NULL;
    char *json = NULL;

    CHECK_REFUSED(tc_visit("tc_cvm_nothing", &request, tell, nothing_told(), &error), TC_ERR_INVALID_ARGUMENT, "");
    CHECK_REFUSED(tc_visit(NULL, &request, tell, &all, &error), TC_ERR_INVALID_ARGUMENT, "");
    CHECK_REFUSED(tc_visit("tc_cvm_filter", NULL, tell, &all, &error), TC_ERR_INVALID_ARGUMENT, "");
    CHECK_REFUSED(tc_visit("tc_cvm_filter", &request, NULL, &all, &error), TC_ERR_INVALID_ARGUMENT, "");
    CHECK_REFUSED(tc_to_json("tc_cvm_filter", NULL, &json, &error), TC_ERR_INVALID_ARGUMENT, "");
    CHECK_REFUSED(tc_to_json("tc_cvm_filter", &request, NULL, &error), TC_ERR_INVALID_ARGUMENT, "");
    CHECK(tc_to_json("", NULL, NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK_REFUSED(tc_visit_unknown("cvm", "2017-03-12", "Nothing", "{}", tell, &all, &error), TC_ERR_UNSUPPORTED, "");
    CHECK_REFUSED(tc_visit_unknown("cvm", "2017-03-12", "DescribeZones", "{", tell, &all, &error), TC_ERR_INVALID_ARGUMENT, "");
    CHECK_REFUSED(tc_visit_unknown("cvm", "2017-03-12", "DescribeZones", NULL, tell, &all, &error), TC_ERR_INVALID_ARGUMENT, "");
    CHECK_REFUSED(tc_visit_unknown("cvm", "2017-03-12", "DescribeZones", "{}", NULL, &all, &error), TC_ERR_INVALID_ARGUMENT, "");
    CHECK(all.values == 0);
}

static void responses(const char *endpoint)
{
    static const tc_cvm_describe_instances_request request = TC_INITIALIZER(tc_cvm_describe_instances_request);
    tc_cvm_describe_instances_response *response = NULL;
    tc_client *client = check_client(endpoint);
    tc_call_options options;
    char *text = (char *)"never set", *json = NULL, line[200];

    TC_INIT(&options);
    options.response_json = &text;
    CHECK(tc_cvm_describe_instances(client, &request, &options, &response, NULL) == TC_OK);
    CHECK(strncmp(text, "{\"Response\":{", 13) == 0 || strstr(text, "\"Response\"") != NULL);
    CHECK(TC_VISIT(tc_cvm_describe_instances_response, response, tell, nothing_told(), NULL) == TC_OK);
    snprintf(line, sizeof line, "RequestId 1 %s\nTotalCount 2 1\n", response->request_id);
    CHECK(strncmp(all.lines, line, strlen(line)) == 0);
    CHECK(strstr(all.lines, "\nInstanceSet[0].LoginSettings.KeyIds[0] 1 skey-b4vakk62\n") != NULL);
    CHECK(strstr(all.lines, "\nInstanceSet[0].DisableApiTermination 5 false\n") != NULL);
    CHECK(TC_TO_JSON(tc_cvm_describe_instances_response, response, &json, NULL) == TC_OK);
    snprintf(line, sizeof line, ",\"RequestId\":\"%s\"}", response->request_id);
    CHECK(strncmp(json, "{\"TotalCount\":1,\"InstanceSet\":[{", 32) == 0);
    CHECK_TEXT(json + strlen(json) - strlen(line), line);
    tc_string_free(json);
    CHECK(tc_visit_unknown("cvm", "2017-03-12", "DescribeInstances", text, tell, nothing_told(), NULL) == TC_OK);
    CHECK(all.values == 0);
    tc_string_free(text);
    tc_cvm_describe_instances_response_free(response);

    /* Without the struct, and by JSON. */
    CHECK(tc_cvm_describe_instances(client, &request, &options, NULL, NULL) == TC_OK);
    CHECK(text != NULL);
    tc_string_free(text);
    CHECK(tc_call(client, "cvm", "2017-03-12", "DescribeInstances", "{}", &options, &json, NULL) == TC_OK);
    CHECK_TEXT(json, text);
    tc_string_free(text);
    tc_string_free(json);

    /* A call that fails has no response. */
    text = (char *)"never set";
    options.region = "not a region";
    CHECK(tc_cvm_describe_instances(client, &request, &options, NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(text == NULL);
    tc_client_free(client);

    CHECK(tc_visit_unknown("cvm", "2017-03-12", "DescribeInstances",
                           "{\"Response\":{\"InstanceSet\":[{\"InstanceId\":\"i\"},{\"Colour\":\"red\"}],\"Total\":[1]}}", tell,
                           nothing_told(), NULL) == TC_OK);
    CHECK_TEXT(all.lines, "InstanceSet[1].Colour 8 \"red\"\nTotal 8 [1]\n");
    CHECK_TEXT(tc_field_kind_name(TC_FIELD_INT64), "INT64");
    CHECK_TEXT(tc_field_kind_name(0), "?");
}

int main(int argc, char **argv)
{
    CHECK(argc == 2);
    requests();
    nonsense();
    responses(argv[1]);
    return 0;
}
