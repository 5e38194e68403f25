/* Program that checks the events of calls, and the history in an error. The arguments are a server that refuses the
 * first two requests of three, and one that refuses all. */
#include "check.h"

#define KEY "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"
#define TRACE "ffe0c072-8a5d-4e17-8887-a8a60252abca"

enum { MOST = 100 };

/* The events of one call. */
struct heard {
    int count;
    uint64_t call_id;
    tc_event_kind kinds[MOST];
    uint32_t attempts[MOST];
    tc_retry_reason reasons[MOST];
    char endpoint[100];
    char peer[100];
    bool kept[MOST];
};

static bool has_no_secret(const char *text)
{
    return strstr(text, KEY) == NULL;
}

/* Strings are never NULL, and pointers are set where the header says so. */
static void check_event(const tc_event *event)
{
    const bool ended = event->kind == TC_EVENT_ATTEMPT_END;
    const char *texts[] = {
        event->service, event->version, event->action, event->region, event->trace_id, event->endpoint,
        event->next_endpoint, event->source, event->remark, tc_event_kind_name((int)event->kind),
    };

    CHECK(event->struct_size == sizeof *event);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        CHECK(texts[i] != NULL && has_no_secret(texts[i]));
    CHECK_TEXT(event->service, "cvm");
    CHECK_TEXT(event->version, "2017-03-12");
    CHECK_TEXT(event->action, "RebootInstances");
    CHECK_TEXT(event->region, "ap-guangzhou");
    CHECK_TEXT(event->trace_id, TRACE);
    CHECK((event->attempt_report != NULL) == ended);
    CHECK((event->call_report != NULL) == (event->kind == TC_EVENT_CALL_END));
    CHECK(event->error == NULL || ended || event->kind == TC_EVENT_CALL_END);
    CHECK((event->retry_reason != TC_RETRY_REASON_NONE) == (event->kind == TC_EVENT_RETRY));
    CHECK((event->request_bytes != 0) ==
          (event->kind == TC_EVENT_CALL_BEGIN || event->kind == TC_EVENT_ATTEMPT_BEGIN));
    CHECK((event->timeout_us != 0) == (event->kind == TC_EVENT_CALL_BEGIN));
}

static void check_attempt(const tc_attempt_report *attempt)
{
    const char *texts[] = { attempt->endpoint, attempt->peer_address, attempt->code, attempt->message,
                            attempt->request_id };

    CHECK(attempt->struct_size == sizeof *attempt);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        CHECK(texts[i] != NULL && has_no_secret(texts[i]));
    CHECK_TEXT(attempt->peer_address, "127.0.0.1");
    CHECK(attempt->peer_port != 0);
    CHECK(attempt->http_status == 200);
    CHECK(attempt->total_us >= attempt->first_byte_us && attempt->first_byte_us >= attempt->connected_us);
    CHECK(attempt->connected_us >= attempt->looked_up_us && attempt->handshaken_us == 0);
    if (attempt->status == TC_OK) {
        CHECK_TEXT(attempt->code, "");
        CHECK_TEXT(attempt->message, "");
    } else {
        CHECK(attempt->status == TC_ERR_SERVICE && attempt->outcome == TC_OUTCOME_REJECTED);
        CHECK_TEXT(attempt->code, "RequestLimitExceeded");
        CHECK(*attempt->message != '\0');
    }
    CHECK(*attempt->request_id != '\0');
}

static void on_event(const tc_event *event, void *user_data)
{
    struct heard *heard = user_data;

    check_event(event);
    CHECK(heard->count < MOST);
    if (heard->count == 0)
        heard->call_id = event->call_id;
    CHECK(event->call_id == heard->call_id);
    heard->kinds[heard->count] = event->kind;
    heard->attempts[heard->count] = event->attempt;
    heard->reasons[heard->count] = event->retry_reason;
    if (event->attempt_report != NULL) {
        const tc_attempt_report *attempt = event->attempt_report;

        check_attempt(attempt);
        CHECK(event->permitted && attempt->number == event->attempt);
        CHECK_TEXT(attempt->endpoint, event->endpoint);
        CHECK((event->error == NULL) == (attempt->status == TC_OK));
        CHECK(event->error == NULL || tc_error_status(event->error) == attempt->status);
        snprintf(heard->endpoint, sizeof heard->endpoint, "%s", event->endpoint);
        snprintf(heard->peer, sizeof heard->peer, "%s:%d", attempt->peer_address, attempt->peer_port);
        heard->kept[heard->count] = attempt->kept;
    }
    if (event->kind == TC_EVENT_CALL_END) {
        CHECK(event->call_report->struct_size == sizeof *event->call_report);
        CHECK(event->call_report->attempts == 3 && event->call_report->total_us > 0);
        CHECK_TEXT(event->call_report->endpoint, heard->endpoint);
        if (event->error != NULL)
            CHECK(tc_error_attempt_count(event->error) == 3);
    }
    heard->count++;
}

static tc_config *config_of(const char *endpoint)
{
    tc_config *config = tc_config_new();

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", KEY, NULL) == TC_OK);
    CHECK(tc_config_set_backoff_ms(config, 1, 2) == TC_OK);
    CHECK(tc_config_set_application(config, "events/1.0") == TC_OK);
    return config;
}

static tc_status reboot(tc_config *config, uint32_t max_attempts, tc_error **error)
{
    static const char *const ids[] = { "ins-r8hr2upy" };
    tc_cvm_reboot_instances_request request;
    tc_call_options options;
    tc_client *client = NULL;
    tc_status status;

    CHECK(tc_client_new(config, &client, error) == TC_OK);
    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    TC_INIT(&options);
    options.trace_id = TRACE;
    options.max_attempts = max_attempts;
    status = tc_cvm_reboot_instances(client, &request, &options, NULL, error);
    tc_client_free(client);
    return status;
}

static void check_heard(const struct heard *heard)
{
    static const tc_event_kind kinds[] = {
        TC_EVENT_CALL_BEGIN,
        TC_EVENT_ATTEMPT_BEGIN, TC_EVENT_ATTEMPT_END, TC_EVENT_RETRY,
        TC_EVENT_ATTEMPT_BEGIN, TC_EVENT_ATTEMPT_END, TC_EVENT_RETRY,
        TC_EVENT_ATTEMPT_BEGIN, TC_EVENT_ATTEMPT_END,
        TC_EVENT_CALL_END,
    };
    static const uint32_t attempts[] = { 0, 1, 1, 1, 2, 2, 2, 3, 3, 0 };

    CHECK(heard->count == (int)(sizeof kinds / sizeof *kinds));
    for (int i = 0; i < heard->count; i++) {
        CHECK(heard->kinds[i] == kinds[i] && heard->attempts[i] == attempts[i]);
        CHECK((heard->reasons[i] == TC_RETRY_REASON_THROTTLED) == (kinds[i] == TC_EVENT_RETRY));
    }
    /* The server's host is an IP address. */
    CHECK_TEXT(heard->endpoint, heard->peer);
    CHECK(!heard->kept[2] && heard->kept[5] && heard->kept[8]);
}

static void calls(const char *twice, const char *always)
{
    static struct heard heard[2];
    tc_config *config = config_of(twice);
    tc_error *error = NULL;

    CHECK(tc_config_set_event_callback(config, on_event, &heard[0], NULL) == TC_OK);
    CHECK(reboot(config, 0, &error) == TC_OK && error == NULL);
    check_heard(&heard[0]);
    tc_config_free(config);

    config = config_of(always);
    CHECK(tc_config_set_event_callback(config, on_event, &heard[1], NULL) == TC_OK);
    CHECK(reboot(config, 0, &error) == TC_ERR_SERVICE);
    check_heard(&heard[1]);
    CHECK(heard[0].call_id != heard[1].call_id);
    tc_error_free(error);

    /* The callback was removed: there are no more events. */
    CHECK(tc_config_set_event_callback(config, NULL, NULL, NULL) == TC_OK);
    CHECK(reboot(config, 0, NULL) == TC_ERR_SERVICE);
    check_heard(&heard[1]);
    tc_config_free(config);
}

static void histories(const char *always)
{
    tc_config *config = config_of(always);
    tc_attempt_report attempt;
    tc_error *error = NULL;

    CHECK(reboot(config, 20, &error) == TC_ERR_SERVICE);
    CHECK(tc_error_attempts(error) == 20 && tc_error_attempt_count(error) == 16);
    for (size_t i = 0; i < 16; i++) {
        TC_INIT(&attempt);
        CHECK(tc_error_attempt_at(error, i, &attempt) == TC_OK);
        check_attempt(&attempt);
        CHECK(attempt.number == i + 5);
    }
    /* Members that are not filled in stay unchanged. */
    TC_INIT(&attempt);
    CHECK(tc_error_attempt_at(error, 16, &attempt) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_error_attempt_at(NULL, 0, &attempt) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_error_attempt_at(error, 0, NULL) == TC_ERR_INVALID_ARGUMENT);
    attempt.struct_size = sizeof attempt - 1;
    CHECK(tc_error_attempt_at(error, 0, &attempt) == TC_ERR_INVALID_ARGUMENT);
    CHECK(attempt.number == 0 && attempt.endpoint == NULL);
    tc_error_free(error);
    CHECK(tc_error_attempt_count(NULL) == 0);

    /* A call that is refused before it is sent has no attempt. */
    CHECK(reboot(config, 101, &error) == TC_ERR_INVALID_ARGUMENT);
    CHECK(tc_error_attempt_count(error) == 0);
    tc_error_free(error);
    tc_config_free(config);
}

static void names(void)
{
    CHECK_TEXT(tc_event_kind_name(TC_EVENT_CALL_BEGIN), "CALL_BEGIN");
    CHECK_TEXT(tc_event_kind_name(TC_EVENT_CALL_END), "CALL_END");
    CHECK_TEXT(tc_event_kind_name(TC_EVENT_VIOLATION), "VIOLATION");
    CHECK_TEXT(tc_event_kind_name(TC_EVENT_VIOLATION + 1), "?");
    CHECK_TEXT(tc_event_kind_name(0), "?");
    CHECK_TEXT(tc_event_kind_name(-1), "?");
    CHECK_TEXT(tc_retry_reason_name(TC_RETRY_REASON_NONE), "NONE");
    CHECK_TEXT(tc_retry_reason_name(TC_RETRY_REASON_CREDENTIALS), "CREDENTIALS");
    CHECK_TEXT(tc_retry_reason_name(TC_RETRY_REASON_CREDENTIALS + 1), "?");
}

int main(int argc, char **argv)
{
    CHECK(argc == 3);
    calls(argv[1], argv[2]);
    histories(argv[2]);
    names();
    return 0;
}
