/* Program that leaves no secret in memory, whatever the source of its credentials, which the third argument names.
 * Id, key, token and a proxy's URL are read from standard input, so that they are nowhere else in the program's
 * memory; each may be empty. It waits for an inspection of its memory before the client is freed, and after. */
#include <pthread.h>
#include <unistd.h>

#include "check.h"

static char given[4][400];

static void read_line(char *line, size_t size)
{
    size_t length = 0;

    while (length < size - 1 && read(0, &line[length], 1) == 1 && line[length] != '\n')
        length++;
    line[length] = '\0';
}

static void wipe(void)
{
    volatile char *at = &given[0][0];

    for (size_t i = 0; i < sizeof given; i++)
        at[i] = '\0';
}

static void print_line(int level, const char *line, void *user_data)
{
    (void)user_data;
    fprintf(stderr, "%d %s\n", level, line);
}

static void print_attempt(const tc_attempt_report *attempt)
{
    fprintf(stderr, "%s %s %s %s %s\n", attempt->endpoint, attempt->peer_address, attempt->code, attempt->message,
            attempt->request_id);
}

static void print_event(const tc_event *event, void *user_data)
{
    (void)user_data;
    fprintf(stderr, "%s %s %s %s %s %s %s\n", tc_event_kind_name((int)event->kind), event->action, event->region,
            event->endpoint, event->next_endpoint, event->source, event->remark);
    if (event->attempt_report != NULL)
        print_attempt(event->attempt_report);
    if (event->call_report != NULL)
        fprintf(stderr, "%s %s %s\n", event->call_report->endpoint, event->call_report->request_id,
                event->call_report->oddities);
    if (event->error != NULL)
        fprintf(stderr, "%s %s\n", tc_error_code(event->error), tc_error_message(event->error));
}

static void show(tc_error *error)
{
    tc_attempt_report attempt;

    CHECK(error != NULL);
    for (size_t i = 0; i < tc_error_attempt_count(error); i++) {
        TC_INIT(&attempt);
        CHECK(tc_error_attempt_at(error, i, &attempt) == TC_OK);
        print_attempt(&attempt);
    }
    fprintf(stderr, "%s %s %s\n", tc_error_code(error), tc_error_message(error), tc_error_path(error));
    tc_error_free(error);
}

/* Sets an environment variable; wipe_variable() overwrites it there. */
static void set_variable(const char *name, const char *value)
{
    CHECK(setenv(name, value, 1) == 0);
}

static void wipe_variable(const char *name)
{
    char *value = getenv(name);

    CHECK(value != NULL);
    memset(value, 'x', strlen(value));
    CHECK(unsetenv(name) == 0);
}

static int hand_out(tc_credentials_sink *sink, void *user_data)
{
    (void)user_data;
    CHECK(tc_credentials_set(sink, given[0], given[1], given[2], 0) == TC_OK);
    return 0;
}

static void set_credentials(tc_config *config, const char *source, const char *endpoint, const char *arn)
{
    if (strcmp(source, "explicit") == 0) {
        CHECK(tc_config_set_credentials(config, given[0], given[1], given[2]) == TC_OK);
    } else if (strcmp(source, "environment") == 0) {
        set_variable("TENCENTCLOUD_SECRET_ID", given[0]);
        set_variable("TENCENTCLOUD_SECRET_KEY", given[1]);
        set_variable("TENCENTCLOUD_TOKEN", given[2]);
        CHECK(tc_config_set_credentials_environment(config) == TC_OK);
    } else if (strcmp(source, "file") == 0) {
        CHECK(tc_config_set_credentials_file(config, NULL, NULL) == TC_OK);
    } else if (strcmp(source, "profile") == 0) {
        CHECK(tc_config_set_credentials_profile(config, NULL) == TC_OK);
    } else if (strcmp(source, "instance_role") == 0) {
        CHECK(tc_config_set_credentials_instance_role(config, "reader", endpoint) == TC_OK);
    } else if (strcmp(source, "assume_role") == 0) {
        tc_assume_role role;

        TC_INIT(&role);
        role.role_arn = arn;
        role.endpoint = endpoint;
        CHECK(tc_config_set_credentials(config, given[0], given[1], given[2]) == TC_OK);
        CHECK(tc_config_set_credentials_assume_role(config, &role) == TC_OK);
    } else if (strcmp(source, "oidc") == 0) {
        tc_oidc_role role;

        TC_INIT(&role);
        role.endpoint = endpoint;
        CHECK(tc_config_set_credentials_oidc(config, &role) == TC_OK);
    } else {
        CHECK(strcmp(source, "callback") == 0);
        CHECK(tc_config_set_credentials_callback(config, hand_out, NULL, NULL) == TC_OK);
    }
}

static tc_client *new_client(char **argv)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;

    CHECK(tc_config_set_endpoint(config, argv[1]) == TC_OK);
    CHECK(tc_config_set_ca_file(config, argv[2]) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, print_line, NULL, NULL) == TC_OK);
    CHECK(tc_config_set_event_callback(config, print_event, NULL, NULL) == TC_OK);
    CHECK(tc_config_set_proxy(config, given[3][0] == '\0' ? NULL : given[3]) == TC_OK);
    set_credentials(config, argv[3], argv[1], argv[4]);
    if (tc_client_new(config, &client, &error) != TC_OK)
        show(error);
    CHECK(client != NULL);
    tc_config_free(config);
    if (strcmp(argv[3], "environment") == 0) {
        wipe_variable("TENCENTCLOUD_SECRET_ID");
        wipe_variable("TENCENTCLOUD_SECRET_KEY");
        wipe_variable("TENCENTCLOUD_TOKEN");
    }
    return client;
}

static tc_status reboot(const tc_client *client, const char *id, tc_error **error)
{
    const char *ids[] = { id };
    tc_cvm_reboot_instances_request request;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    return tc_cvm_reboot_instances(client, &request, NULL, NULL, error);
}

/* The stack of a thread that has ended is inspected too. */
static void *first_call(void *client)
{
    tc_error *error = NULL;

    if (reboot(client, "ins-r8hr2upy", &error) != TC_OK) {
        show(error);
        exit(1);
    }
    return NULL;
}

int main(int argc, char **argv)
{
    tc_client *client;
    tc_error *error = NULL;
    char *response = NULL;
    pthread_t thread;
    char end;

    CHECK(argc == 5);
    for (size_t i = 0; i < 4; i++)
        read_line(given[i], sizeof given[i]);
    client = new_client(argv);
    CHECK(pthread_create(&thread, NULL, first_call, client) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
    wipe();

    CHECK(reboot(client, "ins-5d8a23rs", NULL) == TC_OK);
    CHECK(tc_call(client, "cvm", "2017-03-12", "DescribeRegions", "{}", NULL, &response, &error) == TC_OK);
    tc_string_free(response);
    CHECK(reboot(client, "ins-00000000", &error) == TC_ERR_SERVICE);
    show(error);
    CHECK(reboot(client, "not one", &error) == TC_ERR_INVALID_REQUEST);
    show(error);

    puts("alive");
    fflush(stdout);
    CHECK(read(0, &end, 1) == 1);
    tc_client_free(client);
    puts("freed");
    fflush(stdout);
    CHECK(read(0, &end, 1) == 0);
    return 0;
}
