/* Program that checks the texts of the library about itself and about errors. The argument is the service. */
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <unistd.h>

#include "check.h"

static const tc_call_options no_options = TC_INITIALIZER(tc_call_options);
static tc_call_report report = TC_INITIALIZER(tc_call_report);
static const tc_cvm_describe_instances_status_request all = TC_INITIALIZER(tc_cvm_describe_instances_status_request);

static void names(void)
{
    CHECK_TEXT(tc_log_level_name(TC_LOG_ERROR), "ERROR");
    CHECK_TEXT(tc_log_level_name(TC_LOG_DEBUG), "DEBUG");
    CHECK_TEXT(tc_log_level_name(0), "?");
    CHECK_TEXT(tc_credential_source_name(TC_CREDENTIALS_INSTANCE_ROLE), "INSTANCE_ROLE");
    CHECK_TEXT(tc_credential_source_name(0), "?");
    CHECK_TEXT(tc_endpoint_kind_name(TC_ENDPOINT_NEAREST), "NEAREST");
    CHECK_TEXT(tc_endpoint_kind_name(-1), "?");
    CHECK_TEXT(tc_status_name(TC_OK), "TC_OK");
    CHECK(tc_version_number() == TC_VERSION_NUMBER);
}

/* The size rules are those of snprintf(). */
static void whole_error(const tc_client *client)
{
    static const char wanted[] =
        "TC_ERR_INVALID_REQUEST (NOT_SENT): InvalidInstanceId.Malformed: ";
    static const char *const ids[] = { "ins-r8hr2upy", "ins-\xc3\xa4\n1" };
    tc_cvm_reboot_instances_request request = TC_INITIALIZER(tc_cvm_reboot_instances_request);
    tc_error *error = NULL;
    char text[2000], part[2000];
    size_t length;

    CHECK(tc_error_format(NULL, text, sizeof text) == strlen("TC_OK (DONE)"));
    CHECK_TEXT(text, "TC_OK (DONE)");
    CHECK(tc_error_format(NULL, NULL, 0) == strlen("TC_OK (DONE)"));

    request.instance_ids = ids;
    request.instance_ids_len = 2;
    CHECK(tc_cvm_reboot_instances(client, &request, &no_options, NULL, &error) == TC_ERR_INVALID_REQUEST);
    length = tc_error_format(error, text, sizeof text);
    CHECK(length < sizeof text && strlen(text) == length);
    CHECK(strncmp(text, wanted, strlen(wanted)) == 0);
    CHECK(strstr(text, tc_error_message(error)) != NULL && strstr(text, "; path=InstanceIds[1] violations=1 ") != NULL);
    CHECK(strstr(text, " stop_reason=NOT_RETRYABLE") != NULL && strchr(text, '\n') == NULL);
    for (size_t size = 0; size <= length + 1; size++) {
        memset(part, '#', sizeof part);
        CHECK(tc_error_format(error, part, size) == length);
        CHECK(part[size] == '#');
        if (size > 0) {
            /* The text is cut before a character that does not fit, never inside of one. */
            CHECK(strlen(part) <= size - 1 && strlen(part) + 4 > size - 1);
            CHECK(strncmp(part, text, strlen(part)) == 0);
            CHECK(((unsigned char)text[strlen(part)] & 0xc0) != 0x80);
        }
    }
    tc_error_free(error);
}

/* Standard error is redirected to a file meanwhile. */
static void standard_error(const char *endpoint)
{
    char file[] = "/tmp/tcapi-told-XXXXXX", text[4000];
    int to = mkstemp(file), aside = dup(2);
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_call_options options = TC_INITIALIZER(tc_call_options);
    ssize_t length;

    CHECK(to >= 0 && aside >= 0 && unlink(file) == 0);
    options.report = &report;
    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDx", "s3cret", NULL) == TC_OK);
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, tc_log_to_stderr, NULL, NULL) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    tc_config_free(config);
    CHECK(dup2(to, 2) == 2);
    tc_log_to_stderr(TC_LOG_WARN, NULL, NULL);
    tc_log_to_stderr(TC_LOG_WARN, "own line", NULL);
    tc_status status = tc_cvm_describe_instances_status(client, &all, &options, NULL, NULL);
    CHECK(dup2(aside, 2) == 2);
    CHECK(status == TC_OK && report.outcome == TC_OUTCOME_DONE);
    tc_client_free(client);
    length = pread(to, text, sizeof text - 1, 0);
    CHECK(length > 0);
    text[length] = '\0';
    CHECK(strncmp(text, "level=WARN own line\nlevel=DEBUG call=", 37) == 0);
    CHECK(strstr(text, "\nlevel=INFO call=") != NULL && text[length - 1] == '\n');
    CHECK(strstr(text, "s3cret") == NULL);
    close(to);
    close(aside);
}

int main(int argc, char **argv)
{
    tc_client *client;

    CHECK(argc == 2);
    CHECK(no_options.struct_size == sizeof no_options && no_options.region == NULL);
    names();
    client = check_client(argv[1]);
    whole_error(client);
    tc_client_free(client);
    standard_error(argv[1]);
    return 0;
}
