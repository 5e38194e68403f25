/* Functions that the C tests share. A failed check prints its place and ends the program. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tcapi/cvm.h>

#define CHECK(condition)                                                          \
    do {                                                                          \
        if (!(condition)) {                                                       \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            exit(1);                                                              \
        }                                                                         \
    } while (0)

#define CHECK_TEXT(found, wanted)                                                           \
    do {                                                                                    \
        const char *found_ = (found);                                                       \
        if (strcmp(found_, (wanted)) != 0) {                                                \
            fprintf(stderr, "%s:%d: \"%s\", not \"%s\"\n", __FILE__, __LINE__, found_, (wanted)); \
            exit(1);                                                                        \
        }                                                                                   \
    } while (0)

/* A client for that endpoint with the emulator's key. */
static inline tc_client *check_client(const char *endpoint)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;

    CHECK(config != NULL);
    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                    "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
    if (tc_client_new(config, &client, &error) != TC_OK) {
        fprintf(stderr, "%s\n", tc_error_message(error));
        exit(1);
    }
    CHECK(error == NULL);
    tc_config_free(config);
    return client;
}

/* Reads the statuses of all instances with at most that many attempts; 0 is the client's limit. */
static inline tc_status check_statuses(const tc_client *client, const tc_cancel *cancel,
                                   uint32_t max_attempts, tc_error **error)
{
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;
    tc_call_options options;
    tc_status status;

    TC_INIT(&request);
    TC_INIT(&options);
    options.cancel = cancel;
    options.max_attempts = max_attempts;
    status = tc_cvm_describe_instances_status(client, &request, &options, &response, error);
    tc_cvm_describe_instances_status_response_free(response);
    return status;
}

/* Checks for an error with that status, code and path, and that nothing was sent. Frees it. */
static inline void check_refused(tc_status status, tc_error *error, const char *code,
                                 const char *path)
{
    CHECK(status == TC_ERR_INVALID_REQUEST);
    CHECK(error != NULL);
    CHECK(tc_error_status(error) == status);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    CHECK_TEXT(tc_error_code(error), code);
    CHECK_TEXT(tc_error_path(error), path);
    CHECK(*tc_error_message(error) != '\0');
    CHECK_TEXT(tc_error_request_id(error), "");
    CHECK(tc_error_http_status(error) == 0);
    CHECK(tc_error_attempts(error) == 0);
    tc_error_free(error);
}

#endif
