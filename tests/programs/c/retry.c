/* Program that checks the retry settings, and the report of a call. The first server throttles two requests and then
 * accepts requests; the second throttles all. */
#include <pthread.h>
#include <semaphore.h>
#include <time.h>

#include "check.h"

/* Posted when a call reports a retry. */
static sem_t pausing;

static void see(int level, const char *line, void *data)
{
    (void)level;
    (void)data;
    if (strstr(line, " event=retry ") != NULL)
        sem_post(&pausing);
}

static tc_client *client_with(const char *endpoint, uint32_t base_ms, uint32_t cap_ms)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDx", "secret", NULL) == TC_OK);
    CHECK(tc_config_set_backoff_ms(config, base_ms, cap_ms) == TC_OK);
    CHECK(tc_config_set_max_attempts(config, 4) == TC_OK);
    CHECK(tc_config_set_rate_limiting(config, true) == TC_OK);
    CHECK(tc_config_set_log(config, TC_LOG_INFO, see, NULL, NULL) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    tc_config_free(config);
    return client;
}

static tc_status reboot(const tc_client *client, const tc_call_options *options, tc_error **error)
{
    const char *ids[] = { "ins-r8hr2upy" };
    tc_cvm_reboot_instances_request request;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    return tc_cvm_reboot_instances(client, &request, options, NULL, error);
}

static void *fire(void *cancel)
{
    const struct timespec pause = { 0, 50000000 };

    CHECK(sem_wait(&pausing) == 0);
    nanosleep(&pause, NULL);
    tc_cancel_fire(cancel);
    return NULL;
}

/* A delay of up to a day ends when the token is fired. */
static void cancelled_in_a_pause(const char *endpoint)
{
    tc_client *client = client_with(endpoint, 43200000, 43200000);
    tc_cancel *cancel = NULL;
    tc_call_options options;
    tc_call_report report;
    tc_error *error = NULL;
    tc_status status;
    pthread_t other;

    /* Drops the posts of earlier calls. */
    while (sem_trywait(&pausing) == 0) {
    }
    CHECK(tc_cancel_new(&cancel, NULL) == TC_OK);
    TC_INIT(&options);
    TC_INIT(&report);
    options.cancel = cancel;
    options.timeout_ms = 86400000;
    options.report = &report;
    CHECK(pthread_create(&other, NULL, fire, cancel) == 0);
    status = reboot(client, &options, &error);
    CHECK(pthread_join(other, NULL) == 0);
    CHECK(status == TC_ERR_CANCELLED);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_REJECTED);
    CHECK(tc_error_stop_reason(error) == TC_STOP_CANCELLED && tc_error_attempts(error) == 1);
    CHECK(report.stop_reason == TC_STOP_CANCELLED && report.attempts == 1);
    tc_error_free(error);
    tc_cancel_free(cancel);
    tc_client_free(client);
}

int main(int argc, char **argv)
{
    tc_client *client;
    tc_call_options options;
    tc_call_report report;
    tc_error *error = NULL;
    struct { size_t struct_size; uint32_t attempts; } old = { sizeof old, 99 };

    CHECK(argc == 3);
    CHECK(sem_init(&pausing, 0, 0) == 0);
    client = client_with(argv[1], 1, 2);
    TC_INIT(&options);
    TC_INIT(&report);
    options.report = &report;

    /* Two refusals, and then success. */
    CHECK(reboot(client, &options, NULL) == TC_OK);
    CHECK(report.struct_size == sizeof report && report.attempts == 3);
    CHECK(report.outcome == TC_OUTCOME_DONE);
    CHECK(report.total_us >= report.last_attempt_us && report.last_attempt_us >= report.first_byte_us);
    CHECK(report.first_byte_us > 0 && report.connected_us == 0 && report.handshaken_us == 0);
    CHECK(report.waited_us < report.total_us);
    CHECK_TEXT(report.request_id, "eac6b301-a322-493a-8e36-83b295459397");
    CHECK(strncmp(report.endpoint, "127.0.0.1:", 10) == 0);

    /* A smaller report struct, as an older program has, is filled in up to its size. */
    options.report = (tc_call_report *)(void *)&old;
    CHECK(reboot(client, &options, NULL) == TC_OK);
    CHECK(old.attempts == 1 && old.struct_size == sizeof old);
    old.struct_size = 1;
    CHECK(reboot(client, &options, &error) != TC_OK);
    CHECK_TEXT(tc_error_path(error), "options.report");
    tc_error_free(error);

    /* A call that is refused before it begins leaves zeros. */
    options.report = &report;
    options.max_attempts = 101;
    CHECK(reboot(client, &options, &error) == TC_ERR_INVALID_ARGUMENT);
    CHECK(report.attempts == 0 && report.endpoint[0] == '\0');
    CHECK(report.outcome == TC_OUTCOME_NOT_SENT);
    CHECK(tc_error_stop_reason(error) == TC_STOP_NOT_RETRYABLE);
    CHECK(tc_error_retry_hint(error) == TC_RETRY_HINT_NONE);
    tc_error_free(error);
    tc_client_free(client);

    /* The other server throttles everything. */
    client = client_with(argv[2], 1, 2);
    options.max_attempts = 2;
    CHECK(reboot(client, &options, &error) == TC_ERR_SERVICE);
    CHECK(tc_error_attempts(error) == 2 && tc_error_stop_reason(error) == TC_STOP_MAX_ATTEMPTS);
    CHECK(report.attempts == 2 && report.stop_reason == TC_STOP_MAX_ATTEMPTS);
    CHECK(report.outcome == TC_OUTCOME_REJECTED);
    CHECK(tc_error_retry_hint(error) == TC_RETRY_HINT_BACKOFF);
    tc_error_free(error);
    tc_client_free(client);
    cancelled_in_a_pause(argv[2]);

    CHECK_TEXT(tc_stop_reason_name(TC_STOP_DEADLINE), "DEADLINE");
    CHECK_TEXT(tc_stop_reason_name(TC_STOP_CANCELLED), "CANCELLED");
    CHECK_TEXT(tc_stop_reason_name(5), "?");
    CHECK_TEXT(tc_stop_reason_name(-1), "?");
    CHECK(tc_error_stop_reason(NULL) == TC_STOP_NOT_RETRYABLE);
    CHECK_TEXT(tc_retry_hint_name(TC_RETRY_HINT_NEVER), "NEVER");
    CHECK_TEXT(tc_retry_hint_name(TC_RETRY_HINT_IF_IDEMPOTENT), "IF_IDEMPOTENT");
    CHECK_TEXT(tc_retry_hint_name(4), "?");
    CHECK(tc_error_retry_hint(NULL) == TC_RETRY_HINT_NONE);
    return 0;
}
