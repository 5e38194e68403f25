/* Program that passes NULL everywhere, bytes that are not UTF-8, and line breaks in headers: clear errors, and no
 * crash. */
#include <limits.h>

#include "check.h"

/* Checks for the error of an invalid argument. Frees it. */
static void check_argument(tc_status status, tc_error *error, const char *mentions)
{
    CHECK(status == TC_ERR_INVALID_ARGUMENT);
    CHECK(error != NULL);
    CHECK(tc_error_status(error) == status);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    if (strstr(tc_error_message(error), mentions) == NULL) {
        fprintf(stderr, "\"%s\" does not mention \"%s\"\n", tc_error_message(error), mentions);
        exit(1);
    }
    tc_error_free(error);
}

/* Checks a call that sets `error` to one with that text. */
#define CHECK_ARGUMENT(call, mentions)              \
    do {                                            \
        tc_status status_ = (call);                 \
        check_argument(status_, error, (mentions)); \
    } while (0)

static void free_null(void)
{
    tc_string_free(NULL);
    tc_error_free(NULL);
    tc_config_free(NULL);
    tc_client_free(NULL);
    tc_cvm_reboot_instances_response_free(NULL);
    tc_cvm_describe_instances_response_free(NULL);
}

static void read_null_error(void)
{
    CHECK(tc_error_status(NULL) == TC_OK);
    CHECK(tc_error_outcome(NULL) == TC_OUTCOME_DONE);
    CHECK_TEXT(tc_error_code(NULL), "");
    CHECK_TEXT(tc_error_message(NULL), "");
    CHECK_TEXT(tc_error_path(NULL), "");
    CHECK_TEXT(tc_error_request_id(NULL), "");
    CHECK(tc_error_http_status(NULL) == 0);
    CHECK(tc_error_attempts(NULL) == 0);
}

static void names(void)
{
    CHECK_TEXT(tc_status_name(TC_ERR_TIMEOUT), "TC_ERR_TIMEOUT");
    CHECK_TEXT(tc_status_name(TC_ERR_INTERNAL), "TC_ERR_INTERNAL");
    CHECK_TEXT(tc_status_name(-1), "?");
    CHECK_TEXT(tc_status_name(4711), "?");
    CHECK_TEXT(tc_outcome_name(TC_OUTCOME_UNKNOWN), "UNKNOWN");
    CHECK_TEXT(tc_outcome_name(TC_OUTCOME_DONE), "DONE");
    CHECK_TEXT(tc_outcome_name(4), "?");
    CHECK(*tc_version() != '\0');
}

static void null_config(void)
{
    CHECK(tc_config_set_credentials(NULL, "a", "b", NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_region(NULL, "ap-guangzhou") == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_endpoint(NULL, "host") == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_language(NULL, "en-US") == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_timeout_ms(NULL, 1) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_connect_timeout_ms(NULL, 1) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_max_response_bytes(NULL, 1) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_ca_file(NULL, "x") == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_endpoint_kind(NULL, TC_ENDPOINT_INTL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_failover(NULL, true) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_proxy(NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_system_roots(NULL, true) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_extra_ca_file(NULL, "x") == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_add_services(NULL, "x") == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_max_idle_connections(NULL, 1) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_idle_timeout_ms(NULL, 1) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_max_connection_age_ms(NULL, 1) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_signed_host(NULL, "host") == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_credentials_environment(NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_credentials_file(NULL, NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_credentials_profile(NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_credentials_instance_role(NULL, NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_credentials_assume_role(NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_credentials_oidc(NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_credentials_chain(NULL, NULL, 0) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_config_set_credentials_callback(NULL, NULL, NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_credentials_set(NULL, "a", "b", NULL, 0) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_credentials_timeout_ms(NULL) == 0);
    tc_credentials_fail(NULL, "x");
    tc_credentials_fail(NULL, NULL);
}

/* Setters refuse sources of credentials that are invalid by themselves. */
static void bad_sources(void)
{
    static const int no_source[] = { 1, 6 };
    enum { SOURCES = 10 };

    for (int i = 0; i < SOURCES; i++) {
        tc_config *config = tc_config_new();
        tc_assume_role role;
        tc_oidc_role pod;
        tc_client *client = NULL;
        tc_error *error = NULL;
        tc_status status = TC_OK;
        const char *mentions = "";

        TC_INIT(&role);
        TC_INIT(&pod);
        switch (i) {
        case 0: status = tc_config_set_credentials_assume_role(config, NULL); mentions = "role is NULL"; break;
        case 1: status = tc_config_set_credentials_assume_role(config, &role); mentions = "role_arn is NULL"; break;
        case 2: role.role_arn = "\xff"; status = tc_config_set_credentials_assume_role(config, &role); mentions = "role.role_arn is not UTF-8"; break;
        case 3: pod.role_arn = "\xff"; status = tc_config_set_credentials_oidc(config, &pod); mentions = "role.role_arn is not UTF-8"; break;
        case 4: status = tc_config_set_credentials_chain(config, no_source, 2); mentions = "6 is not a source"; break;
        case 5: status = tc_config_set_credentials_chain(config, NULL, 2); mentions = "sources is NULL"; break;
        case 6: status = tc_config_set_credentials_callback(config, NULL, NULL, NULL); mentions = "callback is NULL"; break;
        case 7: status = tc_config_set_credentials_file(config, "/nowhere", "\xff"); mentions = "section is not UTF-8"; break;
        case 8: status = tc_config_set_credentials_instance_role(config, NULL, "\xff"); mentions = "endpoint is not UTF-8"; break;
        default: role.struct_size = 0; status = tc_config_set_credentials_assume_role(config, &role); mentions = "TC_INIT"; break;
        }
        CHECK(status == (i < SOURCES - 1 ? TC_ERR_INVALID_ARGUMENT : TC_ERR_INVALID_REQUEST));
        CHECK(tc_client_new(config, &client, &error) == status);
        CHECK(strstr(tc_error_message(error), mentions) != NULL);
        tc_error_free(error);
        tc_config_free(config);
    }
}

/* Sources that only the construction of the client finds invalid. */
static void bad_roles(void)
{
    enum { ROLES = 6 };

    for (int i = 0; i < ROLES; i++) {
        tc_config *config = tc_config_new();
        tc_assume_role role;
        tc_client *client = NULL;
        tc_error *error = NULL;
        const char *mentions = "";

        TC_INIT(&role);
        role.role_arn = "qcs::cam::uin/12345678:roleName/reader";
        CHECK(tc_config_set_credentials(config, "a", "b", NULL) == TC_OK);
        switch (i) {
        case 0: CHECK(tc_config_set_credentials_instance_role(config, "../x", NULL) == TC_OK); mentions = "not a valid role name"; break;
        case 1: CHECK(tc_config_set_credentials_instance_role(config, NULL, "https://host") == TC_OK); mentions = "http://"; break;
        case 2: CHECK(tc_config_set_credentials_profile(config, "../x") == TC_OK); mentions = "not a valid profile name"; break;
        case 3: role.lifetime_s = 43201; mentions = "43201 s"; break;
        case 4: role.session_name = "a b"; mentions = "session"; break;
        default: role.role_arn = ""; mentions = "is empty"; break;
        }
        if (i > 2)
            CHECK(tc_config_set_credentials_assume_role(config, &role) == TC_OK);
        CHECK_ARGUMENT(tc_client_new(config, &client, &error), mentions);
        tc_config_free(config);
    }
}

/* Each invalid setting fails in its setter, and again with the same reason when the client is made. */
static void bad_settings(void)
{
    enum { SETTINGS = 33, CREDENTIALS = 29, LONGEST = 8192 };
    char key[LONGEST + 2] = "";

    memset(key, 'k', LONGEST + 1);
    for (int i = 0; i < SETTINGS; i++) {
        tc_config *config = tc_config_new();
        tc_client *client = (void *)config;
        tc_error *error = NULL;
        tc_status status = TC_OK, made;
        const char *mentions = "";

        switch (i) {
        case 0: status = tc_config_set_region(config, NULL); mentions = "region is NULL"; break;
        case 1: status = tc_config_set_region(config, "\xff\xfe"); mentions = "region is not UTF-8"; break;
        case 2: status = tc_config_set_region(config, "ap\r\nX-Evil: 1"); mentions = "region"; break;
        case 3: status = tc_config_set_region(config, ""); mentions = "region"; break;
        case 4: status = tc_config_set_endpoint(config, NULL); mentions = "endpoint is NULL"; break;
        case 5: status = tc_config_set_endpoint(config, "host\r\nX: y"); mentions = "endpoint"; break;
        case 6: status = tc_config_set_endpoint(config, "ftp://host"); mentions = "https"; break;
        case 7: status = tc_config_set_endpoint(config, "\xc3("); mentions = "UTF-8"; break;
        case 8: status = tc_config_set_language(config, "klingon"); mentions = "language"; break;
        case 9: status = tc_config_set_timeout_ms(config, 0); mentions = "timeout"; break;
        case 10: status = tc_config_set_connect_timeout_ms(config, 0); mentions = "connect timeout"; break;
        case 11: status = tc_config_set_max_response_bytes(config, 0); mentions = "0 bytes"; break;
        case 12: status = tc_config_set_ca_file(config, NULL); mentions = "path is NULL"; break;
        case 13: status = tc_config_set_endpoint_kind(config, 4); mentions = "tc_endpoint_kind"; break;
        case 14: status = tc_config_set_endpoint_kind(config, -1); mentions = "tc_endpoint_kind"; break;
        case 15: status = tc_config_set_proxy(config, "socks5://u:p@h"); mentions = "http://"; break;
        case 16: status = tc_config_set_proxy(config, "http://u:p\r\n@h/x"); mentions = "the proxy contains blanks"; break;
        case 17: status = tc_config_set_proxy(config, "\xff"); mentions = "url is not UTF-8"; break;
        case 18: status = tc_config_set_extra_ca_file(config, NULL); mentions = "path is NULL"; break;
        case 19: status = tc_config_set_idle_timeout_ms(config, 0); mentions = "idle connections"; break;
        case 20: status = tc_config_set_idle_timeout_ms(config, UINT32_MAX); mentions = "idle connections"; break;
        case 21: status = tc_config_set_max_connection_age_ms(config, 0); mentions = "age of connections"; break;
        case 22: status = tc_config_set_max_connection_age_ms(config, UINT32_MAX); mentions = "age of connections"; break;
        case 23: status = tc_config_set_signed_host(config, NULL); mentions = "host is NULL"; break;
        case 24: status = tc_config_set_signed_host(config, "https://host"); mentions = "signed host"; break;
        case 25: status = tc_config_set_application(config, NULL); mentions = "name is NULL"; break;
        case 26: status = tc_config_set_application(config, "a\r\nX-Evil: 1"); mentions = "application name"; break;
        case 27: status = tc_config_set_application(config, "a;b"); mentions = "application name"; break;
        case 28: status = tc_config_set_credentials(config, NULL, "b", NULL); mentions = "secret_id is NULL"; break;
        case 29: status = tc_config_set_credentials(config, "a", NULL, NULL); mentions = "secret_key is NULL"; break;
        case 30: status = tc_config_set_credentials(config, "a\r\nb", "c", NULL); mentions = "header"; break;
        case 31: status = tc_config_set_credentials(config, "a", key, NULL); mentions = "8192 bytes"; break;
        default: status = tc_config_set_credentials(config, "a", "b", "t\n"); mentions = "token"; break;
        }
        CHECK(status == (i > CREDENTIALS ? TC_ERR_CREDENTIALS : TC_ERR_INVALID_ARGUMENT));
        /* A later valid setting does not clear the error. */
        CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
        made = tc_client_new(config, &client, &error);
        CHECK(made == status);
        CHECK(client == NULL);
        CHECK(strstr(tc_error_message(error), mentions) != NULL);
        tc_error_free(error);
        tc_config_free(config);
    }
}

static void on_line(int level, const char *line, void *user_data)
{
    (void)level;
    (void)line;
    (void)user_data;
}

/* A number that is not a level is refused, and is not treated as the most verbose level. */
static void bad_levels(void)
{
    static const int levels[] = { TC_LOG_ERROR - 1, -1, TC_LOG_DEBUG + 1, INT_MIN, INT_MAX };

    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
        tc_config *config = tc_config_new();
        tc_client *client = NULL;
        tc_error *error = NULL;

        /* Without a callback there are no lines of any level. */
        CHECK(tc_config_set_log(config, levels[i], NULL, NULL, NULL) == TC_OK);
        CHECK(tc_config_set_log(config, levels[i], on_line, NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
        CHECK(tc_config_set_log(config, TC_LOG_ERROR, on_line, NULL, NULL) == TC_OK);
        CHECK_ARGUMENT(tc_client_new(config, &client, &error), "tc_log_level");
        tc_config_free(config);
    }
}

static void missing_ca_file(void)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;

    CHECK(tc_config_set_credentials(config, "a", "b", NULL) == TC_OK);
    CHECK(tc_config_set_ca_file(config, "/does/not/exist.pem") == TC_OK);
    CHECK_ARGUMENT(tc_client_new(config, &client, &error), "/does/not/exist.pem");
    CHECK(tc_client_new(config, NULL, &error) == TC_ERR_INVALID_ARGUMENT);
    check_argument(TC_ERR_INVALID_ARGUMENT, error, "client is NULL");
    CHECK(tc_client_new(config, &client, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(client == NULL);
    tc_config_free(config);
}

static void bad_calls(const tc_client *client)
{
    const char *ids[] = { "ins-r8hr2upy" };
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = NULL;
    tc_call_options options;
    tc_error *error = NULL;
    char *text = NULL;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    CHECK_ARGUMENT(tc_cvm_reboot_instances(NULL, &request, NULL, &response, &error), "client");
    CHECK_ARGUMENT(tc_cvm_reboot_instances(client, NULL, NULL, &response, &error), "request");
    CHECK(tc_cvm_reboot_instances(NULL, NULL, NULL, NULL, NULL) == TC_ERR_INVALID_ARGUMENT);

    request.struct_size = 0;
    CHECK(tc_cvm_reboot_instances(client, &request, NULL, &response, &error) == TC_ERR_INVALID_REQUEST);
    CHECK(strstr(tc_error_message(error), "TC_INIT") != NULL);
    tc_error_free(error);
    request.struct_size = (size_t)-1;
    CHECK(tc_cvm_reboot_instances(client, &request, NULL, &response, NULL) == TC_ERR_INVALID_REQUEST);
    request.struct_size = sizeof request;

    TC_INIT(&options);
    options.region = "ap\r\nX-Evil: 1";
    CHECK_ARGUMENT(tc_cvm_reboot_instances(client, &request, &options, &response, &error), "region");
    options.region = "\xff";
    CHECK_ARGUMENT(tc_cvm_reboot_instances(client, &request, &options, &response, &error), "options.region is not UTF-8");
    TC_INIT(&options);
    options.trace_id = "a\r\nX-Evil: 1";
    CHECK_ARGUMENT(tc_cvm_reboot_instances(client, &request, &options, &response, &error), "trace id");
    options.trace_id = "\xff";
    CHECK_ARGUMENT(tc_cvm_reboot_instances(client, &request, &options, &response, &error), "options.trace_id is not UTF-8");
    TC_INIT(&options);
    options.language = "en\nUS";
    CHECK_ARGUMENT(tc_cvm_reboot_instances(client, &request, &options, &response, &error), "language");
    TC_INIT(&options);
    options.timeout_ms = 4000000000U;
    CHECK_ARGUMENT(tc_cvm_reboot_instances(client, &request, &options, &response, &error), "timeout");
    memset(&options, 0, sizeof options);
    CHECK(tc_cvm_reboot_instances(client, &request, &options, &response, NULL) == TC_ERR_INVALID_REQUEST);

    CHECK(tc_call(NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK_ARGUMENT(tc_call(client, NULL, "2017-03-12", "A", "{}", NULL, &text, &error), "service");
    CHECK_ARGUMENT(tc_call(client, "cvm", NULL, "A", "{}", NULL, &text, &error), "version");
    CHECK_ARGUMENT(tc_call(client, "cvm", "2017-03-12", NULL, "{}", NULL, &text, &error), "action");
    CHECK_ARGUMENT(tc_call(client, "cvm", "2017-03-12", "A", NULL, NULL, &text, &error), "request");
    CHECK_ARGUMENT(tc_call(client, "cv\r\nm", "2017-03-12", "A", "{}", NULL, &text, &error), "service");
    CHECK_ARGUMENT(tc_call(client, "cvm", "20\n", "A", "{}", NULL, &text, &error), "version");
    CHECK_ARGUMENT(tc_call(client, "cvm", "2017-03-12", "A:b", "{}", NULL, &text, &error), "action");
    CHECK_ARGUMENT(tc_call(client, "cvm", "2017-03-12", "A", "\xff", NULL, &text, &error), "UTF-8");
    CHECK(text == NULL);
}

int main(int argc, char **argv)
{
    tc_client *client;

    CHECK(argc == 2);
    free_null();
    read_null_error();
    names();
    null_config();
    bad_settings();
    bad_levels();
    bad_sources();
    bad_roles();
    missing_ca_file();
    client = check_client(argv[1]);
    bad_calls(client);
    tc_client_free(client);
    return 0;
}
