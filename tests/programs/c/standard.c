/* Program without standard input, output and error: the library must not open descriptors in their places. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "check.h"

/* The first of the descriptors to which the three are moved, so that failures and checkers can still print. */
enum { ASIDE = 200 };

static void put_aside(void)
{
    for (int i = 0; i < 3; i++) {
        CHECK(dup2(i, ASIDE + i) == ASIDE + i);
        close(i);
    }
}

static void put_back(void)
{
    for (int i = 0; i < 3; i++) {
        (void)dup2(ASIDE + i, i);
        close(ASIDE + i);
    }
}

static void fail(int line, const char *what)
{
    put_back();
    fprintf(stderr, "standard.c:%d: not so: %s\n", line, what);
    exit(1);
}

#define HOLDS(condition)                 \
    do {                                 \
        if (!(condition))                \
            fail(__LINE__, #condition);  \
    } while (0)

static void look(void)
{
    for (int i = 0; i < 3; i++)
        HOLDS(fcntl(i, F_GETFD) == -1 && errno == EBADF);
}

static int lines;

static void on_line(int level, const char *line, void *user_data)
{
    (void)level;
    (void)line;
    (void)user_data;
    lines++;
    look();
}

static int hand_out(tc_credentials_sink *sink, void *user_data)
{
    (void)user_data;
    look();
    tc_credentials_set(sink, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL, 0);
    return 0;
}

int main(int argc, char **argv)
{
    tc_config *config;
    tc_client *client = NULL;
    tc_cancel *token = NULL;
    tc_call_options options;
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;

    CHECK(argc == 2);
    put_aside();
    config = tc_config_new();
    HOLDS(tc_config_set_endpoint(config, argv[1]) == TC_OK);
    HOLDS(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    HOLDS(tc_config_set_credentials_callback(config, hand_out, NULL, NULL) == TC_OK);
    HOLDS(tc_config_set_log(config, TC_LOG_DEBUG, on_line, NULL, NULL) == TC_OK);
    HOLDS(tc_client_new(config, &client, NULL) == TC_OK);
    tc_config_free(config);
    look();
    HOLDS(tc_cancel_new(&token, NULL) == TC_OK);
    look();
    TC_INIT(&request);
    TC_INIT(&options);
    options.cancel = token;
    /* The second call uses the connection of the first. */
    for (int i = 0; i < 2; i++) {
        tc_status status = tc_cvm_describe_instances_status(client, &request, &options, &response, NULL);

        HOLDS(status == TC_OK);
        look();
        tc_cvm_describe_instances_status_response_free(response);
    }
    HOLDS(lines == 4);
    tc_cancel_free(token);
    tc_client_free(client);
    look();
    put_back();
    return 0;
}
