/* The C binding of tests/data/specs/procedures/things, without a library. */
#ifndef THINGS_H
#define THINGS_H

#include "../tcapi.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tc_things_thing {
    size_t struct_size;
    const char *thing_id;
    const char *state;
} tc_things_thing;

typedef struct tc_things_thing_page {
    size_t struct_size;
    const struct tc_things_thing *const *things;
    size_t things_len;
    const char *next_token;
} tc_things_thing_page;

typedef struct tc_things_count_things_request {
    size_t struct_size;
    tc_opt_u64 page_number;
} tc_things_count_things_request;

typedef struct tc_things_count_things_response {
    size_t struct_size;
    const char *request_id;
    const struct tc_things_thing *const *things;
    size_t things_len;
    const char *status;
} tc_things_count_things_response;

typedef struct tc_things_list_things_request {
    size_t struct_size;
    const char *next_token;
    tc_opt_i64 max_results;
} tc_things_list_things_request;

typedef struct tc_things_list_things_response {
    size_t struct_size;
    const char *request_id;
    const struct tc_things_thing_page *page;
} tc_things_list_things_response;

tc_status tc_things_count_things(const tc_client *client, const tc_things_count_things_request *request,
                                 const tc_call_options *options, tc_things_count_things_response **response,
                                 tc_error **error);

tc_status tc_things_list_things(const tc_client *client, const tc_things_list_things_request *request,
                                const tc_call_options *options, tc_things_list_things_response **response,
                                tc_error **error);

#ifdef __cplusplus
}
#endif

#endif
