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

static void check_page(const tc_cvm_describe_instances_response *page, const char *id)
{
    CHECK(page->instance_set_len == 100);
    for (size_t at = 1; at < page->instance_set_len; at++)
        CHECK_TEXT(page->instance_set[at]->instance_id, page->instance_set[0]->instance_id);
    CHECK_TEXT(page->request_id, id);
}

/* Pages of one client, which get the memory of earlier ones: some are read while others are held, and some are freed
 * after the client. */
static void check_pages(const char *url, const char *id)
{
    enum { PAGES = 6 };
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *pages[PAGES] = { NULL };
    tc_client *client = check_client(url);

    TC_INIT(&request);
    for (size_t at = 0; at < PAGES; at++) {
        CHECK(tc_cvm_describe_instances(client, &request, NULL, &pages[at], NULL) == TC_OK);
        if (at % 2 == 1) {
            check_page(pages[at - 1], id);
            tc_cvm_describe_instances_response_free(pages[at - 1]);
            pages[at - 1] = NULL;
        }
    }
    tc_client_free(client);
    for (size_t at = 1; at < PAGES; at += 2) {
        check_page(pages[at], id);
        tc_cvm_describe_instances_response_free(pages[at]);
    }
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

    check_pages(argv[2], argv[3]);
    return 0;
}
