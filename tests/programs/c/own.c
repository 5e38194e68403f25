/* Program that uses settings of a single call. Arguments: the service, and another one, which is the endpoint of one
 * call. */
#include "check.h"

static tc_status call(const tc_client *client, const tc_call_options *options, tc_error **error)
{
    tc_cvm_describe_instances_status_request request;

    TC_INIT(&request);
    return tc_cvm_describe_instances_status(client, &request, options, NULL, error);
}

static void refused(const tc_client *client, const tc_call_options *options, const char *mentions)
{
    tc_error *error = NULL;

    CHECK(call(client, options, &error) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT && tc_error_attempts(error) == 0);
    if (strstr(tc_error_message(error), mentions) == NULL)
        CHECK_TEXT(tc_error_message(error), mentions);
    CHECK(strstr(tc_error_message(error), "s3cret") == NULL);
    tc_error_free(error);
}

int main(int argc, char **argv)
{
    static const tc_header wrong[][1] = {
        { { "Host", "s3cret" } },      { { "x-tc-token", "s3cret" } }, { { "a b", "s3cret" } },
        { { "a", "s3cret\r\nB: c" } }, { { "a", " s3cret" } },         { { NULL, "s3cret" } },
        { { "a", NULL } },
    };
    tc_header headers[] = { { "X-Gateway-Key", "s3cret" }, { "X-Other", "of C" } };
    tc_call_options options;
    tc_client *client;

    CHECK(argc == 3);
    client = check_client(argv[1]);
    TC_INIT(&options);
    options.endpoint = argv[2];
    options.connect_timeout_ms = 86400000;
    options.headers = headers;
    options.headers_len = 2;
    CHECK(call(client, &options, NULL) == TC_OK);

    options.connect_timeout_ms = 86400001;
    refused(client, &options, "connect timeout");
    options.connect_timeout_ms = 0;
    options.endpoint = "";
    refused(client, &options, "endpoint");
    options.endpoint = NULL;
    options.headers_len = (size_t)-1;
    refused(client, &options, "headers");
    options.headers = NULL;
    options.headers_len = 1;
    refused(client, &options, "headers");
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        options.headers = wrong[i];
        refused(client, &options, "header");
    }
    tc_client_free(client);
    return 0;
}
