/*
 * Program for ThreadSanitizer. Its threads share a client, and share data of the program in the ways that the header
 * allows ("none"), or in one way that is a race.
 *
 *     races SERVICE SILENT none|request|report|callback
 *
 * SERVICE responds as requested; SILENT never responds.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <tcapi/cvm.h>

enum { THREADS = 4, CALLS = 5 };

static tc_client *client, *silent;
static tc_cancel *cancel;

/* Written by the callback for credentials, which never runs on two threads at once for one client. */
static int asked;

/* Written before the token is fired, read by the thread whose call it cancelled. */
static const char *reason;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int lines, lines_without_lock;
static int is_race_in_callback;

/* Shared by threads without a lock in the case with the race. */
static char shared_id[] = "ins-r8hr2upy";
static tc_call_report shared_report;

static void must(int is_so, const char *what)
{
    if (!is_so) {
        fprintf(stderr, "not so: %s\n", what);
        exit(1);
    }
}

static int on_credentials(tc_credentials_sink *sink, void *user_data)
{
    ++*(int *)user_data;
    /* They are renewed soon, but have not expired before a slow machine has read them. */
    return tc_credentials_set(sink, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL,
                              (int64_t)time(NULL) + 10) != TC_OK;
}

static void on_line(int level, const char *line, void *user_data)
{
    (void)level;
    (void)line;
    (void)user_data;
    if (is_race_in_callback) {
        lines_without_lock++;
    } else {
        pthread_mutex_lock(&lock);
        lines++;
        pthread_mutex_unlock(&lock);
    }
}

static tc_client *client_of(const char *endpoint)
{
    tc_config *config = tc_config_new();
    tc_client *made = NULL;

    must(tc_config_set_endpoint(config, endpoint) == TC_OK, "the endpoint");
    must(tc_config_set_region(config, "ap-guangzhou") == TC_OK, "the region");
    must(tc_config_set_credentials_callback(config, on_credentials, &asked, NULL) == TC_OK, "the callback");
    must(tc_config_set_log(config, TC_LOG_DEBUG, on_line, NULL, NULL) == TC_OK, "the log");
    must(tc_client_new(config, &made, NULL) == TC_OK, "the client");
    tc_config_free(config);
    return made;
}

static void reboot(const char *id, tc_call_report *report)
{
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = NULL;
    tc_call_options options;
    tc_error *error = NULL;

    TC_INIT(&request);
    TC_INIT(&options);
    request.instance_ids = &id;
    request.instance_ids_len = 1;
    options.report = report;
    if (tc_cvm_reboot_instances(client, &request, &options, &response, &error) != TC_OK) {
        fprintf(stderr, "%s\n", tc_error_message(error));
        exit(1);
    }
    tc_cvm_reboot_instances_response_free(response);
}

static void *reboot_often(void *unused)
{
    for (int i = 0; i < CALLS; i++)
        reboot("ins-r8hr2upy", NULL);
    return unused;
}

static void *reboot_shared(void *unused)
{
    reboot(shared_id, NULL);
    return unused;
}

static void *reboot_with_report(void *unused)
{
    reboot("ins-r8hr2upy", &shared_report);
    return unused;
}

static void *wait_for_ever(void *unused)
{
    tc_call_options options;
    tc_error *error = NULL;

    TC_INIT(&options);
    options.cancel = cancel;
    must(tc_call(silent, "cvm", "2017-03-12", "DescribeZones", "{}", &options, NULL, &error) == TC_ERR_CANCELLED,
         "the call is cancelled");
    must(strcmp(reason, "enough") == 0, "it says why");
    tc_error_free(error);
    return unused;
}

static void join(pthread_t *threads, int count)
{
    for (int i = 0; i < count; i++)
        must(pthread_join(threads[i], NULL) == 0, "a thread ends");
}

static void on_threads(void *(*work)(void *), int count)
{
    pthread_t threads[THREADS];

    for (int i = 0; i < count; i++)
        must(pthread_create(&threads[i], NULL, work, NULL) == 0, "a thread begins");
    join(threads, count);
}

int main(int argc, char **argv)
{
    const char *race = argc == 4 ? argv[3] : "";
    pthread_t thread;

    must(argc == 4, "there are three arguments");
    is_race_in_callback = strcmp(race, "callback") == 0;
    client = client_of(argv[1]);
    if (strcmp(race, "none") == 0) {
        on_threads(reboot_often, THREADS);
        silent = client_of(argv[2]);
        must(tc_cancel_new(&cancel, NULL) == TC_OK, "the token");
        must(pthread_create(&thread, NULL, wait_for_ever, NULL) == 0, "a thread begins");
        reason = "enough";
        tc_cancel_fire(cancel);
        join(&thread, 1);
        tc_cancel_free(cancel);
        tc_client_free(silent);
    } else if (strcmp(race, "request") == 0) {
        must(pthread_create(&thread, NULL, reboot_shared, NULL) == 0, "a thread begins");
        shared_id[11] = 'z';
        join(&thread, 1);
    } else if (strcmp(race, "report") == 0) {
        TC_INIT(&shared_report);
        must(pthread_create(&thread, NULL, reboot_with_report, NULL) == 0, "a thread begins");
        must(shared_report.attempts <= 1, "there is one attempt");
        join(&thread, 1);
    } else {
        must(is_race_in_callback, "the race has a name");
        on_threads(reboot_often, 2);
    }
    tc_client_free(client);
    printf("%s\n", asked > 0 && lines + lines_without_lock > 0 ? "done" : "nobody was asked");
    return 0;
}
