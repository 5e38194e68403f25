/* Program that passes structs of every size, from 0 to some bytes more than this library knows: a size that ends
 * between two members, or after the last, belongs to some version of the header; one that ends inside of a member is
 * refused. */
#define TC_NO_DEPRECATED
#include <stddef.h>

#include <tcapi/base/packed.h>

#include "check.h"

/* The offsets of a member's start and end. */
struct member {
    size_t from, to;
};

#define MEMBER(type, name) { offsetof(type, name), (size_t)(&((type *)0)->name + 1) }
/* A pointer with its length: no header has one without the other. */
#define LIST(type, name) { offsetof(type, name), offsetof(type, name##_len) + sizeof(size_t) }

enum { MORE = 9 };

struct table {
    const char *name;
    size_t known;
    const struct member *members;
    size_t count;
    /* Passes the struct to the library. Returns whether its size was accepted; if not, checks the error. */
    bool (*taken)(void *one);
};

static tc_client *client;
/* The error of a call that made an attempt. */
static tc_error *failed;

/* Checks the error for a struct whose size belongs to no version. Frees it. */
static void check_size_refused(tc_status status, tc_error *error, const char *path)
{
    CHECK(strstr(tc_error_message(error), "struct_size") != NULL);
    check_refused(status, error, "InvalidParameter", path);
}

static bool options_taken(void *one)
{
    tc_cvm_describe_instances_status_request request;
    tc_error *error = NULL;
    tc_status status;

    TC_INIT(&request);
    status = tc_cvm_describe_instances_status(client, &request, one, NULL, &error);
    if (status != TC_OK)
        check_size_refused(status, error, "options");
    return status == TC_OK;
}

static bool report_taken(void *one)
{
    tc_cvm_describe_instances_status_request request;
    tc_call_options options;
    tc_error *error = NULL;
    tc_status status;
    size_t size = *(size_t *)one;

    TC_INIT(&request);
    TC_INIT(&options);
    options.report = one;
    status = tc_cvm_describe_instances_status(client, &request, &options, NULL, &error);
    if (status == TC_OK) {
        CHECK(*(size_t *)one <= size);
        CHECK(size < offsetof(tc_call_report, stop_reason) || ((tc_call_report *)one)->attempts == 1);
    } else {
        check_size_refused(status, error, "options.report");
    }
    return status == TC_OK;
}

static bool attempt_taken(void *one)
{
    size_t size = *(size_t *)one;
    tc_status status = tc_error_attempt_at(failed, 0, one);

    CHECK(status == TC_OK || status == TC_ERR_INVALID_ARGUMENT);
    if (status == TC_OK) {
        CHECK(*(size_t *)one <= size);
        CHECK(size < offsetof(tc_attempt_report, status) || ((tc_attempt_report *)one)->number == 1);
    }
    return status == TC_OK;
}

static bool request_taken(void *one)
{
    tc_error *error = NULL;
    tc_status status = tc_cvm_reboot_instances(client, one, NULL, NULL, &error);

    CHECK(status == TC_ERR_INVALID_REQUEST);
    if (strcmp(tc_error_code(error), "MissingParameter") != 0) {
        check_size_refused(status, error, "");
        return false;
    }
    tc_error_free(error);
    return true;
}

static bool nested_taken(void *one)
{
    const tc_cvm_filter *filters[] = { one };
    tc_cvm_describe_instances_request request;
    tc_error *error = NULL;
    tc_status status;

    TC_INIT(&request);
    request.filters = filters;
    request.filters_len = 1;
    status = tc_cvm_describe_instances(client, &request, NULL, NULL, &error);
    CHECK(status == TC_ERR_INVALID_REQUEST);
    if (strcmp(tc_error_code(error), "MissingParameter") != 0) {
        check_size_refused(status, error, "Filters[0]");
        return false;
    }
    tc_error_free(error);
    return true;
}

static bool packed_call_taken(void *one)
{
    tc_packed_response response;
    char buffer[1000];

    TC_INIT(&response);
    CHECK(tc_call_packed(client, one, "", 0, NULL, &response, buffer, sizeof buffer) ==
          TC_ERR_INVALID_ARGUMENT);
    return response.message_len != 0;
}

static bool packed_response_taken(void *one)
{
    tc_packed_call call;
    char buffer[1000] = "";

    TC_INIT(&call);
    CHECK(tc_call_packed(client, &call, "", 0, NULL, one, buffer, sizeof buffer) ==
          TC_ERR_INVALID_ARGUMENT);
    tc_packed_response_free(one);
    return *buffer != '\0';
}

/* The setter also fails for a role without a name, but with another error. */
static bool assume_role_taken(void *one)
{
    tc_config *config = tc_config_new();
    tc_status status = tc_config_set_credentials_assume_role(config, one);

    tc_config_free(config);
    CHECK(status == TC_ERR_INVALID_REQUEST || status == TC_ERR_INVALID_ARGUMENT);
    return status == TC_ERR_INVALID_ARGUMENT;
}

static bool oidc_role_taken(void *one)
{
    tc_config *config = tc_config_new();
    tc_status status = tc_config_set_credentials_oidc(config, one);

    tc_config_free(config);
    CHECK(status == TC_ERR_INVALID_REQUEST || status == TC_OK);
    return status == TC_OK;
}

#define TABLE(type, members, taken) \
    { #type, sizeof(type), members, sizeof(members) / sizeof(*(members)), taken }

static void check_table(const struct table *table, size_t least)
{
    size_t listed = table->members[table->count - 1].to;

    for (size_t size = 0; size <= table->known + MORE; size++) {
        /* The library of a later version, with which this program is also run, has a member that is not in the
         * table: more than padding follows the last one. */
        if (size > listed && size < table->known && table->known - listed >= sizeof(void *))
            continue;
        /* It is exactly as long as its `struct_size`, so that a checker notices a read after its end. */
        unsigned char *one = calloc(1, size < sizeof size ? sizeof size : size);
        bool good = size >= least, taken;

        CHECK(one != NULL);
        memcpy(one, &size, sizeof size);
        for (size_t i = 0; i < table->count; i++) {
            if (table->members[i].from < size && size < table->members[i].to)
                good = false;
        }
        taken = table->taken(one);
        if (taken != good) {
            fprintf(stderr, "%s of %zu bytes is %s\n", table->name, size, taken ? "taken" : "refused");
            exit(1);
        }
        free(one);
    }
}

/* The bytes after the members that this library knows must be zero. */
static void check_tail(void)
{
    struct { tc_call_options known; char more[MORE]; } newer;
    tc_cvm_describe_instances_status_request request;
    tc_error *error = NULL;

    TC_INIT(&request);
    for (size_t i = 0; i < MORE; i++) {
        memset(&newer, 0, sizeof newer);
        newer.known.struct_size = sizeof newer.known + MORE;
        newer.more[i] = 1;
        CHECK(tc_cvm_describe_instances_status(client, &request, &newer.known, NULL, &error) ==
              TC_ERR_UNSUPPORTED);
        CHECK_TEXT(tc_error_path(error), "options");
        tc_error_free(error);
    }
}

static void make_fail(void)
{
    CHECK(tc_call(client, "cvm", "2017-03-12", "DescribeMoons", "{}", NULL, NULL, &failed) != TC_OK);
    CHECK(tc_error_attempt_count(failed) == 1);
}

int main(int argc, char **argv)
{
    static const struct member options[] = {
        MEMBER(tc_call_options, region), MEMBER(tc_call_options, language),
        MEMBER(tc_call_options, timeout_ms), MEMBER(tc_call_options, cancel),
        MEMBER(tc_call_options, max_attempts), MEMBER(tc_call_options, report),
        MEMBER(tc_call_options, validation),
        MEMBER(tc_call_options, trace_id),
        MEMBER(tc_call_options, connect_timeout_ms), MEMBER(tc_call_options, endpoint),
        MEMBER(tc_call_options, headers), MEMBER(tc_call_options, headers_len), MEMBER(tc_call_options, response_json),
    };
    static const struct member report[] = {
        MEMBER(tc_call_report, attempts), MEMBER(tc_call_report, stop_reason),
        MEMBER(tc_call_report, total_us), MEMBER(tc_call_report, waited_us),
        MEMBER(tc_call_report, connected_us), MEMBER(tc_call_report, handshaken_us),
        MEMBER(tc_call_report, first_byte_us), MEMBER(tc_call_report, last_attempt_us),
        MEMBER(tc_call_report, request_id), MEMBER(tc_call_report, endpoint),
        MEMBER(tc_call_report, oddity_count), MEMBER(tc_call_report, oddities),
        MEMBER(tc_call_report, violation_count),
        MEMBER(tc_call_report, outcome),
    };
    static const struct member attempt[] = {
        MEMBER(tc_attempt_report, number), MEMBER(tc_attempt_report, status),
        MEMBER(tc_attempt_report, outcome), MEMBER(tc_attempt_report, http_status),
        MEMBER(tc_attempt_report, endpoint), MEMBER(tc_attempt_report, peer_address),
        MEMBER(tc_attempt_report, peer_port), MEMBER(tc_attempt_report, kept),
        MEMBER(tc_attempt_report, code), MEMBER(tc_attempt_report, message),
        MEMBER(tc_attempt_report, request_id), MEMBER(tc_attempt_report, waited_us),
        MEMBER(tc_attempt_report, looked_up_us), MEMBER(tc_attempt_report, connected_us),
        MEMBER(tc_attempt_report, handshaken_us), MEMBER(tc_attempt_report, first_byte_us),
        MEMBER(tc_attempt_report, total_us),
    };
    static const struct member request[] = {
        LIST(tc_cvm_reboot_instances_request, instance_ids),
        MEMBER(tc_cvm_reboot_instances_request, force_reboot),
        MEMBER(tc_cvm_reboot_instances_request, stop_type),
    };
    static const struct member nested[] = {
        MEMBER(tc_cvm_filter, name), LIST(tc_cvm_filter, values),
    };
    static const struct member call[] = {
        MEMBER(tc_packed_call, service_len), MEMBER(tc_packed_call, version_len),
        MEMBER(tc_packed_call, action_len), MEMBER(tc_packed_call, region_len),
        MEMBER(tc_packed_call, language_len), MEMBER(tc_packed_call, request_len),
        MEMBER(tc_packed_call, timeout_ms), MEMBER(tc_packed_call, max_attempts),
        MEMBER(tc_packed_call, response_form), MEMBER(tc_packed_call, validation),
        MEMBER(tc_packed_call, connect_timeout_ms), MEMBER(tc_packed_call, endpoint_len),
        MEMBER(tc_packed_call, headers_len), MEMBER(tc_packed_call, trace_id_len),
        MEMBER(tc_packed_call, response_json),
    };
    static const struct member response[] = {
        MEMBER(tc_packed_response, texts), MEMBER(tc_packed_response, response_len),
        MEMBER(tc_packed_response, code_len), MEMBER(tc_packed_response, message_len),
        MEMBER(tc_packed_response, path_len), MEMBER(tc_packed_response, request_id_len),
        MEMBER(tc_packed_response, outcome), MEMBER(tc_packed_response, http_status),
        MEMBER(tc_packed_response, attempts), MEMBER(tc_packed_response, stop_reason),
        MEMBER(tc_packed_response, total_us), MEMBER(tc_packed_response, waited_us),
        MEMBER(tc_packed_response, connected_us), MEMBER(tc_packed_response, handshaken_us),
        MEMBER(tc_packed_response, first_byte_us), MEMBER(tc_packed_response, last_attempt_us),
        MEMBER(tc_packed_response, endpoint_len), MEMBER(tc_packed_response, retry_hint),
        MEMBER(tc_packed_response, oddity_count), MEMBER(tc_packed_response, oddities_len),
        MEMBER(tc_packed_response, violation_count), MEMBER(tc_packed_response, violations_len),
        MEMBER(tc_packed_response, history_len), MEMBER(tc_packed_response, response_json_len),
    };
    static const struct member assume[] = {
        MEMBER(tc_assume_role, role_arn), MEMBER(tc_assume_role, session_name),
        MEMBER(tc_assume_role, external_id), MEMBER(tc_assume_role, endpoint),
        MEMBER(tc_assume_role, lifetime_s),
    };
    static const struct member oidc[] = {
        MEMBER(tc_oidc_role, region), MEMBER(tc_oidc_role, provider_id),
        MEMBER(tc_oidc_role, token_file), MEMBER(tc_oidc_role, role_arn),
        MEMBER(tc_oidc_role, session_name), MEMBER(tc_oidc_role, endpoint),
        MEMBER(tc_oidc_role, lifetime_s),
    };
    static const struct table tables[] = {
        TABLE(tc_call_options, options, options_taken),
        TABLE(tc_call_report, report, report_taken),
        TABLE(tc_attempt_report, attempt, attempt_taken),
        TABLE(tc_cvm_reboot_instances_request, request, request_taken),
        TABLE(tc_cvm_filter, nested, nested_taken),
        TABLE(tc_packed_call, call, packed_call_taken),
        TABLE(tc_assume_role, assume, assume_role_taken),
        TABLE(tc_oidc_role, oidc, oidc_role_taken),
    };
    static const struct table packed_response = TABLE(tc_packed_response, response, packed_response_taken);

    CHECK(argc == 2);
    client = check_client(argv[1]);
    make_fail();
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        check_table(&tables[i], sizeof(size_t));
    /* A response struct has at least the members of its first version. */
    check_table(&packed_response, offsetof(tc_packed_response, attempts) + sizeof(uint32_t));
    check_tail();
    tc_error_free(failed);
    tc_client_free(client);
    return 0;
}
