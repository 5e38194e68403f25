/* Program that reads responses with many objects: too many are an error that keeps the request's id, a full page is
 * not. Arguments: a server that sends too many, one that sends a page of 100, and the id. */
#include "check.h"

static void check_over_budget(tc_status status, tc_error *error, const char *id)
{
    CHECK(status == TC_ERR_RESPONSE);
    CHECK(tc_error_status(error) == status);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_UNKNOWN);
    CHECK_TEXT(tc_error_request_id(error), id);
    CHECK(strstr(tc_error_message(error), "more objects") != NULL);
    CHECK(strncmp(tc_error_path(error), "InstanceSet[", strlen("InstanceSet[")) == 0);
    CHECK(tc_error_attempts(error) == 1);
    tc_error_free(error);
}

int main(int argc, char **argv)
{
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *response = NULL;
    tc_error *error = NULL;
    char *text = NULL;
    tc_client *client;
    tc_status status;

    CHECK(argc == 4);
    TC_INIT(&request);
    client = check_client(argv[1]);
    status = tc_cvm_describe_instances(client, &request, NULL, &response, &error);
    CHECK(response == NULL);
    check_over_budget(status, error, argv[3]);
    status = tc_call(client, "cvm", "2017-03-12", "DescribeInstances", "{}", NULL, &text, &error);
    CHECK(text == NULL);
    check_over_budget(status, error, argv[3]);
    tc_client_free(client);

    client = check_client(argv[2]);
    CHECK(tc_cvm_describe_instances(client, &request, NULL, &response, NULL) == TC_OK);
    CHECK(response->instance_set_len == 100);
    CHECK_TEXT(response->request_id, argv[3]);
    tc_cvm_describe_instances_response_free(response);
    tc_client_free(client);
    return 0;
}
