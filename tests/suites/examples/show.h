/* Functions with which programs of examples print their results: JSON, an object for each example. */
#ifndef SHOW_H
#define SHOW_H

#include <inttypes.h>

#include "check.h"

/* Whether something precedes the next member or item. */
static bool show_comma;

static inline void show_text(const char *text)
{
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            printf("\\%c", *text);
        else if ((unsigned char)*text < 0x20)
            printf("\\u%04x", (unsigned)*text);
        else
            putchar(*text);
    }
    putchar('"');
}

static inline void show_i64(int64_t value)
{
    printf("%" PRId64, value);
}

static inline void show_u64(uint64_t value)
{
    printf("%" PRIu64, value);
}

static inline void show_f64(double value)
{
    printf("%.17g", value);
}

static inline void show_bool(bool value)
{
    printf(value ? "true" : "false");
}

/* Prints bytes as a string of hexadecimal digits. */
static inline void show_bytes(const uint8_t *data, size_t len)
{
    size_t at;

    putchar('"');
    for (at = 0; at < len; at++)
        printf("%02x", (unsigned)data[at]);
    putchar('"');
}

static inline void show_open(char bracket)
{
    putchar(bracket);
    show_comma = false;
}

static inline void show_close(char bracket)
{
    putchar(bracket);
    show_comma = true;
}

/* Prints the text before an item. */
static inline void show_item(void)
{
    if (show_comma)
        putchar(',');
    show_comma = true;
}

/* Prints the text before a member's value. */
static inline void show_key(const char *name)
{
    show_item();
    show_text(name);
    putchar(':');
}

/* Options by which the server recognises the example. */
static inline tc_call_options example_options(const char *region)
{
    tc_call_options options;

    TC_INIT(&options);
    options.region = region;
    return options;
}

/* Starts the output of an example's result, and frees the error. Returns whether the call succeeded. */
static inline bool show_begin(int example, tc_status status, tc_error *error)
{
    show_open('{');
    show_key("example");
    show_i64(example);
    show_key("status");
    show_text(tc_status_name((int)status));
    CHECK((status == TC_OK) == (error == NULL));
    if (error == NULL)
        return true;
    CHECK(tc_error_status(error) == status);
    show_key("outcome");
    show_text(tc_outcome_name((int)tc_error_outcome(error)));
    show_key("code");
    show_text(tc_error_code(error));
    show_key("path");
    show_text(tc_error_path(error));
    show_key("message");
    show_text(tc_error_message(error));
    show_key("request_id");
    show_text(tc_error_request_id(error));
    show_key("attempts");
    show_u64(tc_error_attempts(error));
    tc_error_free(error);
    return false;
}

/* Ends the output that show_begin() started. */
static inline void show_end(void)
{
    show_close('}');
    putchar('\n');
    show_comma = false;
}

/* Runs an example that only JSON can express. */
static inline void example_in_json(const tc_client *client, int example, const char *region,
                                   const char *const names[3], const char *request)
{
    const tc_call_options options = example_options(region);
    char *response = NULL;
    tc_error *error = NULL;
    const tc_status status =
        tc_call(client, names[0], names[1], names[2], request, &options, &response, &error);

    if (show_begin(example, status, error)) {
        show_key("json");
        printf("%s", response);
        tc_string_free(response);
    } else {
        CHECK(response == NULL);
    }
    show_end();
}

#endif
