/* Program that checks that the user_data of callbacks is freed once, when it is no longer used. The argument is the
 * service. */
#include "check.h"

/* The user_data of a callback. It is freed once. */
struct data {
    int used, freed;
};

static void on_line(int level, const char *line, void *user_data)
{
    struct data *data = user_data;

    (void)level;
    (void)line;
    CHECK(data->freed == 0);
    data->used++;
}

static int hand_out(tc_credentials_sink *sink, void *user_data)
{
    struct data *data = user_data;

    CHECK(data->freed == 0);
    data->used++;
    return tc_credentials_set(sink, "AKIDx", "secret", NULL, 0) == TC_OK ? 0 : 1;
}

static void free_data(void *user_data)
{
    tc_config *config = tc_config_new();

    /* It may call the library, which holds no lock here. */
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    tc_config_free(config);
    ((struct data *)user_data)->freed++;
}

static tc_client *client_of(const tc_config *config)
{
    tc_client *client = NULL;

    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    return client;
}

static void on_event(const tc_event *event, void *user_data)
{
    (void)event;
    ((struct data *)user_data)->used++;
}

/* A setter that fails, or that stores nothing, frees it at once. */
static void failing_setters(void)
{
    tc_config *config = tc_config_new();
    struct data data = { 0, 0 };

    CHECK(tc_config_set_log(config, 99, on_line, &data, free_data) == TC_ERR_INVALID_ARGUMENT);
    CHECK(data.freed == 1);
    CHECK(tc_config_set_log(NULL, TC_LOG_DEBUG, on_line, &data, free_data) == TC_ERR_INVALID_ARGUMENT);
    CHECK(data.freed == 2);
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, NULL, &data, free_data) == TC_OK);
    CHECK(data.freed == 3);
    CHECK(tc_config_set_credentials_callback(config, NULL, &data, free_data) == TC_ERR_INVALID_ARGUMENT);
    CHECK(data.freed == 4);
    CHECK(tc_config_set_credentials_callback(NULL, hand_out, &data, free_data) == TC_ERR_INVALID_ARGUMENT);
    CHECK(data.freed == 5 && data.used == 0);
    CHECK(tc_config_set_event_callback(config, NULL, &data, free_data) == TC_OK);
    CHECK(data.freed == 6);
    CHECK(tc_config_set_event_callback(NULL, on_event, &data, free_data) == TC_ERR_INVALID_ARGUMENT);
    CHECK(data.freed == 7);
    CHECK(tc_config_set_event_callback(config, on_event, &data, free_data) == TC_OK);
    CHECK(data.freed == 7);
    tc_config_free(config);
    CHECK(data.freed == 8);
}

/* Settings that make no client free it together with themselves. */
static void failing_client(void)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    struct data log = { 0, 0 }, keys = { 0, 0 };

    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, on_line, &log, free_data) == TC_OK);
    CHECK(tc_config_set_credentials_callback(config, hand_out, &keys, free_data) == TC_OK);
    CHECK(tc_config_set_ca_file(config, "/nowhere") == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) != TC_OK && client == NULL);
    CHECK(log.freed == 0 && keys.freed == 0);
    tc_config_free(config);
    CHECK(log.freed == 1 && keys.freed == 1);
}

int main(int argc, char **argv)
{
    struct data log = { 0, 0 }, keys = { 0, 0 }, other = { 0, 0 };
    tc_config *config = tc_config_new();
    tc_client *first, *second;
    tc_error *error = NULL;

    CHECK(argc == 2);
    failing_setters();
    failing_client();

    CHECK(tc_config_set_endpoint(config, argv[1]) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, on_line, &log, free_data) == TC_OK);
    CHECK(tc_config_set_credentials_callback(config, hand_out, &keys, free_data) == TC_OK);
    first = client_of(config);
    second = client_of(config);
    /* Another callback replaces one that clients still use. */
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, on_line, &other, free_data) == TC_OK);
    CHECK(log.freed == 0 && other.freed == 0);
    /* No client uses these settings. */
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, NULL, NULL, NULL) == TC_OK);
    CHECK(other.freed == 1);
    tc_config_free(config);
    CHECK(log.freed == 0 && keys.freed == 0);
    tc_client_free(first);
    CHECK(log.freed == 0 && keys.freed == 0);
    CHECK(check_statuses(second, NULL, 1, &error) == TC_OK);
    CHECK(log.used >= 2 && keys.used == 1);
    tc_client_free(second);
    CHECK(log.freed == 1 && keys.freed == 1 && other.used == 0);
    return 0;
}
