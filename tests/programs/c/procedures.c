/* Program that uses pages, waits and fates of many ids. Arguments: a service with 250 instances, an emulator that
 * loses the response to the first reboot, and one whose instances never reach an end state. */
#include "check.h"

static const char *const both[] = { "ins-r8hr2upy", "ins-5d8a23rs" };

/* Reads all pages, and returns the number of their instances. */
static size_t count_instances(const tc_client *client, bool consistent)
{
    tc_cvm_describe_instances_request request;
    const tc_cvm_describe_instances_response *page = NULL;
    tc_page_options options;
    tc_pages *pages = NULL;
    tc_error *error = NULL;
    size_t count = 0;

    TC_INIT(&request);
    TC_INIT(&options);
    options.consistent = consistent;
    CHECK(tc_cvm_describe_instances_pages_new(client, &request, &options, &pages, &error) == TC_OK);
    CHECK(error == NULL && pages != NULL);
    /* The request was copied. */
    memset(&request, 0xA5, sizeof request);
    for (;;) {
        CHECK(tc_cvm_describe_instances_pages_next(pages, &page, &error) == TC_OK);
        if (page == NULL)
            break;
        CHECK(page->request_id != NULL);
        for (size_t i = 0; i < page->instance_set_len; i++)
            CHECK(strncmp(page->instance_set[i]->instance_id, "ins-", 4) == 0);
        count += page->instance_set_len;
    }
    /* The pages stay at their end. */
    CHECK(tc_cvm_describe_instances_pages_next(pages, &page, NULL) == TC_OK && page == NULL);
    CHECK(!tc_pages_changed(pages));
    tc_pages_free(pages);
    return count;
}

static void pages(const char *endpoint)
{
    tc_client *client = check_client(endpoint);
    tc_cvm_describe_instances_request request;
    const tc_cvm_describe_instances_status_response *other = NULL;
    tc_pages *pages = NULL;
    tc_error *error = NULL;
    const void *page = NULL;
    char *json = NULL;
    size_t count = 0;

    CHECK(count_instances(client, false) == 250);
    CHECK(count_instances(client, true) == 250);

    /* By JSON, and freed before the end. */
    CHECK(tc_pages_new_json(client, "cvm", "2017-03-12", "DescribeInstances", "{\"Offset\":200}", NULL, &pages, &error) == TC_OK);
    CHECK(tc_pages_next(pages, "tc_cvm_describe_instances_response", &page, &error) == TC_ERR_INVALID_ARGUMENT);
    tc_error_free(error);
    while (tc_pages_next_json(pages, &json, &error) == TC_OK && json != NULL) {
        CHECK(strstr(json, "ins-00000249") != NULL);
        tc_string_free(json);
        count++;
    }
    CHECK(count == 1 && error == NULL);
    tc_pages_free(pages);

    TC_INIT(&request);
    CHECK(tc_cvm_describe_instances_pages_new(client, &request, NULL, &pages, NULL) == TC_OK);
    /* The page of one action is not the struct of another. */
    CHECK(tc_cvm_describe_instances_status_pages_next(pages, &other, &error) == TC_ERR_INVALID_ARGUMENT);
    CHECK(other == NULL);
    tc_error_free(error);
    CHECK(tc_pages_next(pages, "tc_cvm_describe_instances_response", &page, NULL) == TC_OK && page != NULL);
    tc_pages_free(pages);

    /* The action has no listing. */
    CHECK(tc_pages_new_json(client, "cvm", "2017-03-12", "RebootInstances", "{}", NULL, &pages, &error) == TC_ERR_UNSUPPORTED);
    CHECK(pages == NULL);
    tc_error_free(error);
    CHECK(tc_pages_new(client, "tc_cvm_instance", &request, NULL, &pages, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_pages_next(NULL, "", &page, NULL) == TC_ERR_INVALID_ARGUMENT && !tc_pages_changed(NULL));
    tc_pages_free(NULL);
    tc_client_free(client);
}

static void soon(tc_wait_options *options)
{
    TC_INIT(options);
    options->min_delay_ms = 1;
    options->max_delay_ms = 5;
}

static void waits(const char *endpoint)
{
    tc_client *client = check_client(endpoint);
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;
    static const char *const ids[] = { "ins-00000001", "ins-00000002", "ins-xxxxxxxx" };
    tc_call_options call;
    tc_wait_options options;
    tc_cancel *cancel = NULL;
    tc_error *error = NULL;
    char *json = NULL;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 2;
    soon(&options);
    CHECK(tc_cvm_wait_instances_running(client, &request, &options, &response, &error) == TC_OK);
    CHECK(response->instance_status_set_len == 2 && error == NULL);
    tc_cvm_describe_instances_status_response_free(response);
    CHECK(tc_cvm_wait_instances_running(client, &request, NULL, NULL, NULL) == TC_OK);

    /* An instance that does not exist can't be stopped. */
    request.instance_ids_len = 3;
    CHECK(tc_cvm_wait_instances_stopped(client, &request, &options, &response, &error) == TC_ERR_WAIT_FAILED);
    CHECK_TEXT(tc_error_path(error), "InstanceIds[2]");
    CHECK(tc_error_outcome(error) == TC_OUTCOME_REJECTED && response != NULL);
    tc_cvm_describe_instances_status_response_free(response);
    tc_error_free(error);

    /* Two running instances are never stopped. On a slow machine it takes some time to read their state. */
    request.instance_ids_len = 2;
    options.timeout_ms = 50;
    for (;;) {
        bool is_seen;

        CHECK(tc_cvm_wait_instances_stopped(client, &request, &options, NULL, &error) == TC_ERR_TIMEOUT);
        is_seen = strstr(tc_error_message(error), "ins-00000001 is RUNNING") != NULL;
        tc_error_free(error);
        if (is_seen)
            break;
        options.timeout_ms *= 4;
        CHECK(options.timeout_ms < 60000);
    }
    options.timeout_ms = 0;

    TC_INIT(&call);
    CHECK(tc_cancel_new(&cancel, NULL) == TC_OK);
    tc_cancel_fire(cancel);
    call.cancel = cancel;
    options.call = &call;
    CHECK(tc_cvm_wait_instances_stopped(client, &request, &options, NULL, &error) == TC_ERR_CANCELLED);
    tc_error_free(error);
    tc_cancel_free(cancel);

    options.call = NULL;
    CHECK(tc_wait_json(client, "InstancesRunning", "cvm", "2017-03-12", "DescribeInstancesStatus",
                       "{\"InstanceIds\":[\"ins-00000001\"]}", &options, &json, &error) == TC_OK);
    CHECK(strncmp(json, "{\"Response\":", 12) == 0);
    tc_string_free(json);
    CHECK(tc_wait_json(client, "InstancesRunning", "cvm", "2017-03-12", "DescribeInstances", "{}", NULL, NULL, &error) ==
          TC_ERR_UNSUPPORTED);
    tc_error_free(error);
    CHECK(tc_wait(client, "InstancesFlying", "tc_cvm_describe_instances_status_request", &request, NULL, NULL, NULL) ==
          TC_ERR_UNSUPPORTED);
    CHECK(tc_wait(client, NULL, NULL, NULL, NULL, NULL, NULL) == TC_ERR_INVALID_ARGUMENT);
    tc_client_free(client);
}

static void on_progress(const tc_progress *progress, void *user_data)
{
    tc_progress *last = user_data;

    CHECK(progress->struct_size >= sizeof *last);
    memcpy(last, progress, sizeof *last);
}

static void fleets(const char *endpoint)
{
    static const char *const ids[] = { "ins-r8hr2upy", "ins-00000000", "ins-1", "ins-5d8a23rs" };
    tc_client *client = check_client(endpoint);
    tc_cvm_reboot_instances_request request;
    tc_fleet_options options;
    tc_progress last;
    tc_fates *fates = NULL;
    tc_fate fate;
    tc_error *error = NULL;
    char *text = NULL;

    TC_INIT(&request);
    TC_INIT(&options);
    options.min_delay_ms = 5;
    options.max_delay_ms = 20;
    options.window_ms = 60000;
    options.progress = on_progress;
    options.user_data = &last;
    /* The response to the first reboot is lost. */
    CHECK(tc_cvm_reboot_instances_fleet(client, &request, ids, 1, &options, &fates, &error) == TC_OK);
    TC_INIT(&fate);
    CHECK(tc_fates_count(fates) == 1 && tc_fates_at(fates, 0, &fate) && !tc_fates_at(fates, 1, &fate));
    CHECK(fate.kind == TC_FATE_SEEN && fate.matched == TC_MATCHED_NAME && fate.attempts == 1);
    CHECK(fate.request_id == NULL && fate.is_completed && fate.known_ms >= fate.completed_ms);
    tc_fates_free(fates);

    CHECK(tc_cvm_reboot_instances_fleet(client, &request, ids, 4, &options, &fates, &error) == TC_OK);
    CHECK(tc_fates_count(fates) == 4 && tc_fates_count_of(fates, TC_FATE_DONE) == 2);
    CHECK(last.total == 4 && last.done == 2 && last.rejected == 2 && last.in_flight == 0);
    CHECK(tc_fates_at(fates, 1, &fate) && fate.kind == TC_FATE_REJECTED);
    CHECK_TEXT(fate.id, "ins-00000000");
    CHECK_TEXT(fate.code, "InvalidInstanceId.NotFound");
    CHECK(tc_fates_at(fates, 2, &fate) && fate.kind == TC_FATE_NOT_SENT);
    CHECK_TEXT(fate.code, "InvalidInstanceId.Malformed");
    CHECK(tc_fates_at(fates, 3, &fate) && fate.kind == TC_FATE_DONE && fate.code == NULL);
    CHECK(fate.matched == TC_MATCHED_REQUEST_ID && fate.request_id != NULL && !fate.superseded);
    CHECK_TEXT(tc_fate_kind_name(TC_FATE_NOT_SEEN), "NOT_SEEN");
    CHECK_TEXT(tc_fate_kind_name(99), "?");
    CHECK_TEXT(tc_matched_name(fate.matched), "REQUEST_ID");
    CHECK(tc_fates_to_json(fates, &text, &error) == TC_OK);
    CHECK(strstr(text, "\"counts\":{\"DONE\":2,\"NOT_SENT\":1,\"REJECTED\":1}") != NULL);
    tc_string_free(text);
    CHECK(tc_fates_to_text(fates, &text, &error) == TC_OK);
    CHECK(strstr(text, "2 DONE, 1 NOT_SENT, 1 REJECTED") != NULL);
    tc_string_free(text);
    tc_fates_free(fates);

    options.settle = TC_SETTLE_OFF;
    CHECK(tc_fleet_json(client, "cvm", "2017-03-12", "RebootInstances", "{\"StopType\":\"HARD\"}", both, 2, &options, &fates,
                        &error) == TC_OK);
    CHECK(tc_fates_count_of(fates, TC_FATE_ACCEPTED) == 2);
    tc_fates_free(fates);

    options.settle = 7;
    CHECK(tc_cvm_reboot_instances_fleet(client, &request, both, 2, &options, &fates, &error) == TC_ERR_INVALID_ARGUMENT);
    CHECK(fates == NULL && tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    tc_error_free(error);
    CHECK(tc_cvm_reboot_instances_fleet(client, &request, both, 0, NULL, &fates, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_cvm_reboot_instances_fleet(client, &request, NULL, 1, NULL, &fates, NULL) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_fleet(client, "tc_cvm_describe_zones_request", &request, both, 2, NULL, &fates, NULL) == TC_ERR_UNSUPPORTED);
    CHECK(tc_fates_count(NULL) == 0 && tc_fates_count_of(NULL, 0) == 0 && !tc_fates_at(NULL, 0, &fate));
    CHECK(tc_fates_to_json(NULL, &text, NULL) == TC_ERR_INVALID_ARGUMENT);
    tc_fates_free(NULL);
    tc_client_free(client);
}

struct fire {
    tc_cancel *cancel;
    bool accepted;
};

static void fire_when_accepted(const tc_progress *progress, void *user_data)
{
    struct fire *fire = user_data;

    if (progress->accepted == 2) {
        fire->accepted = true;
        tc_cancel_fire(fire->cancel);
    }
}

/* A caller that cancels a fleet gets the known fate of each id. */
static void cancelled(const char *endpoint)
{
    tc_client *client = check_client(endpoint);
    tc_cvm_reboot_instances_request request;
    tc_fleet_options options;
    tc_call_options call;
    struct fire fire = { NULL, false };
    tc_fates *fates = NULL;

    TC_INIT(&request);
    TC_INIT(&options);
    TC_INIT(&call);
    CHECK(tc_cancel_new(&fire.cancel, NULL) == TC_OK);
    call.cancel = fire.cancel;
    options.call = &call;
    options.progress = fire_when_accepted;
    options.user_data = &fire;
    CHECK(tc_cvm_reboot_instances_fleet(client, &request, both, 2, &options, &fates, NULL) == TC_OK);
    CHECK(fire.accepted && tc_fates_count_of(fates, TC_FATE_ACCEPTED) == 2);
    tc_fates_free(fates);
    tc_cancel_free(fire.cancel);
    tc_client_free(client);
}

int main(int argc, char **argv)
{
    CHECK(argc == 4);
    pages(argv[1]);
    waits(argv[1]);
    fleets(argv[2]);
    cancelled(argv[3]);
    return 0;
}
