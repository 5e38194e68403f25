/* The C binding of Echo.toml, without a library. */
#ifndef ECHO_H
#define ECHO_H

#include "../tcapi.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tc_echo_branch {
    size_t struct_size;
    const struct tc_echo_node *const *nodes;
    size_t nodes_len;
} tc_echo_branch;

typedef struct tc_echo_node {
    size_t struct_size;
    const char *text;
    tc_opt_i64 signed_;
    tc_opt_u64 unsigned_;
    tc_opt_f64 ratio;
    tc_opt_bool flag;
    const uint8_t *data;
    size_t data_len;
    const char *color;
    const struct tc_echo_node *next;
    const struct tc_echo_branch *branch;
    const char *const *text_list;
    size_t text_list_len;
    const int64_t *signed_list;
    size_t signed_list_len;
    const uint64_t *unsigned_list;
    size_t unsigned_list_len;
    const double *ratio_list;
    size_t ratio_list_len;
    const bool *flag_list;
    size_t flag_list_len;
    const tc_bytes *data_list;
    size_t data_list_len;
    const char *const *color_list;
    size_t color_list_len;
    const struct tc_echo_node *const *children;
    size_t children_len;
    const char *std;
} tc_echo_node;

typedef struct tc_echo_template {
    size_t struct_size;
    const struct tc_echo_template *const *template_;
    size_t template_len;
} tc_echo_template;

typedef struct tc_echo_echo_request {
    size_t struct_size;
    const tc_echo_node *tree;
} tc_echo_echo_request;

typedef struct tc_echo_echo_response {
    size_t struct_size;
    const char *request_id;
    const tc_echo_node *tree;
    const tc_echo_node *const *forest;
    size_t forest_len;
    const tc_echo_template *template_;
} tc_echo_echo_response;

tc_status tc_echo_echo(const tc_client *client, const tc_echo_echo_request *request,
                       const tc_call_options *options, tc_echo_echo_response **response, tc_error **error);

#ifdef __cplusplus
}
#endif

#endif
