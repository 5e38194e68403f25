/* Program that makes packed calls with NULL everywhere, wrong lengths, and buffers of all sizes. */
#include <tcapi/base/packed.h>

#include "check.h"

/* The input: names, region, language and request, one after the other. */
struct call {
    tc_packed_call lengths;
    char texts[512];
    size_t len;
};

static void add(struct call *call, size_t *length, const char *text)
{
    *length = strlen(text);
    memcpy(call->texts + call->len, text, *length);
    call->len += *length;
}

static void make_action(struct call *call, const char *action, const char *region, const char *request)
{
    TC_INIT(&call->lengths);
    call->len = 0;
    add(call, &call->lengths.service_len, "cvm");
    add(call, &call->lengths.version_len, "2017-03-12");
    add(call, &call->lengths.action_len, action);
    add(call, &call->lengths.region_len, region);
    add(call, &call->lengths.language_len, "");
    add(call, &call->lengths.request_len, request);
}

static void make(struct call *call, const char *region, const char *request)
{
    make_action(call, "RebootInstances", region, request);
}

static tc_status run(const tc_client *client, const struct call *call, tc_packed_response *response,
                     char *buffer, size_t size)
{
    TC_INIT(response);
    return tc_call_packed(client, &call->lengths, call->texts, call->len, NULL, response, buffer, size);
}

/* Checks that nothing is sent, and that the response gives the reason. */
static void check_message(tc_status status, tc_packed_response *response, const char *buffer,
                          const char *mentions)
{
    const char *message = (response->texts != NULL ? response->texts : buffer) + response->code_len;
    char text[300];

    CHECK(status == TC_ERR_INVALID_ARGUMENT);
    CHECK(response->outcome == TC_OUTCOME_NOT_SENT);
    CHECK(response->attempts == 0 && response->http_status == 0 && response->response_len == 0);
    CHECK(response->message_len < sizeof text);
    memcpy(text, message, response->message_len);
    text[response->message_len] = '\0';
    if (strstr(text, mentions) == NULL) {
        fprintf(stderr, "\"%s\" does not mention \"%s\"\n", text, mentions);
        exit(1);
    }
    tc_packed_response_free(response);
    CHECK(response->texts == NULL);
}

static void nonsense(const tc_client *client)
{
    struct call call;
    tc_packed_response response;
    char buffer[400];

    make(&call, "", "{}");
    CHECK(tc_call_packed(client, &call.lengths, call.texts, call.len, NULL, NULL, buffer,
                         sizeof buffer) == TC_ERR_INVALID_ARGUMENT);
    memset(&response, 0, sizeof response);
    CHECK(tc_call_packed(client, &call.lengths, call.texts, call.len, NULL, &response, buffer,
                         sizeof buffer) == TC_ERR_INVALID_ARGUMENT);
    response.struct_size = sizeof(size_t);
    CHECK(tc_call_packed(client, &call.lengths, call.texts, call.len, NULL, &response, buffer,
                         sizeof buffer) == TC_ERR_INVALID_ARGUMENT);
    TC_INIT(&response);
    CHECK(tc_call_packed(client, NULL, call.texts, call.len, NULL, &response, buffer,
                         sizeof buffer) == TC_ERR_INVALID_ARGUMENT);

    check_message(run(NULL, &call, &response, buffer, sizeof buffer), &response, buffer, "client is NULL");
    check_message(tc_call_packed(client, &call.lengths, NULL, 0, NULL, &response, buffer, sizeof buffer),
                  &response, buffer, "texts is NULL");
    call.lengths.request_len++;
    check_message(run(client, &call, &response, buffer, sizeof buffer), &response, buffer, "end within request");
    call.lengths.request_len = 0;
    check_message(run(client, &call, &response, buffer, sizeof buffer), &response, buffer, "longer");
    call.lengths.service_len = (size_t)-1;
    check_message(run(client, &call, &response, buffer, sizeof buffer), &response, buffer, "end within service");
    make(&call, "\xff", "{}");
    check_message(run(client, &call, &response, buffer, sizeof buffer), &response, buffer, "region is not UTF-8");
    make(&call, "a\r\nb", "{\"InstanceIds\":[\"ins-r8hr2upy\"]}");
    check_message(run(client, &call, &response, buffer, sizeof buffer), &response, buffer, "region");

    tc_packed_response_free(NULL);
    memset(&response, 0, sizeof response);
    tc_packed_response_free(&response);
}

/* The texts are the same whether or not they fit into the buffer. */
static void buffers(const tc_client *client)
{
    static const char wanted[] = "InvalidInstanceId.Malformed";
    struct call call;
    tc_packed_response response;

    make(&call, "", "{\"InstanceIds\":[\"ins-1122\"]}");
    for (size_t size = 0; size < 300; size++) {
        /* It has exactly this size, so that a checker notices a byte too many. */
        char *buffer = size == 0 ? NULL : malloc(size);
        size_t total;

        CHECK(run(client, &call, &response, buffer, size) == TC_ERR_INVALID_REQUEST);
        total = response.code_len + response.message_len + response.path_len + response.violations_len;
        CHECK(response.violation_count == 1);
        /* Path, code and message, each with a NUL at its end. */
        CHECK(response.violations_len == total - response.violations_len + 3);
        CHECK(response.response_len == 0 && response.request_id_len == 0);
        CHECK((response.texts == NULL) == (total <= size));
        CHECK(response.code_len == sizeof wanted - 1);
        CHECK(memcmp(response.texts != NULL ? response.texts : buffer, wanted, response.code_len) == 0);
        tc_packed_response_free(&response);
        tc_packed_response_free(&response);
        free(buffer);
    }
}

static void success(const tc_client *client)
{
    static const char begin[] = "{\"Response\":{";
    struct call call;
    tc_packed_response response;
    char buffer[1000];

    make(&call, "ap-guangzhou", "{\"InstanceIds\":[\"ins-r8hr2upy\"]}");
    CHECK(run(client, &call, &response, buffer, sizeof buffer) == TC_OK);
    CHECK(response.texts == NULL && response.response_len > sizeof begin);
    CHECK(memcmp(buffer, begin, sizeof begin - 1) == 0);
    CHECK(response.code_len + response.message_len + response.path_len == 0);
    CHECK(response.request_id_len == 36 && response.attempts == 1 && response.endpoint_len > 0);

    /* The instance is already running: another instance, and no buffer. */
    make(&call, "ap-guangzhou", "{\"InstanceIds\":[\"ins-5d8a23rs\"]}");
    CHECK(run(client, &call, &response, NULL, 0) == TC_OK);
    CHECK(response.outcome == TC_OUTCOME_DONE);
    CHECK(response.texts != NULL && memcmp(response.texts, begin, sizeof begin - 1) == 0);
    tc_packed_response_free(&response);

    make(&call, "ap-guangzhou", "{\"InstanceIds\":[\"ins-00000000\"]}");
    CHECK(run(client, &call, &response, buffer, sizeof buffer) == TC_ERR_SERVICE);
    CHECK(response.outcome == TC_OUTCOME_REJECTED && response.http_status == 200 && response.attempts == 1);
    CHECK(response.retry_hint == TC_RETRY_HINT_NEVER);
    CHECK(response.request_id_len == 36);
}

/* The next length of a decoded response. */
static size_t length(const char **at)
{
    uint32_t length;

    memcpy(&length, *at, sizeof length);
    *at += sizeof length;
    return length;
}

/* Reads a value of a decoded response. Returns the number of its texts. */
static size_t texts_in(const char **at)
{
    const char kind = *(*at)++;
    size_t texts = 0, count;

    switch (kind) {
    case 't':
    case 'y':
        count = length(at);
        *at += count;
        return kind == 't';
    case 'i':
    case 'u':
    case 'f':
        *at += 8;
        return 0;
    case 'b':
        *at += 1;
        return 0;
    case 'o':
        while ((count = length(at)) != 0) {
            *at += count;
            texts += texts_in(at);
        }
        return texts;
    case 'l':
        for (count = length(at); count > 0; count--)
            texts += texts_in(at);
        return texts;
    default:
        fprintf(stderr, "there is no kind %d\n", kind);
        exit(1);
    }
}

static void decoded(const tc_client *client)
{
    static const char id[] = "RequestId";
    struct call call;
    tc_packed_response response;
    char buffer[4000];
    const char *at = buffer, *name = NULL;
    size_t name_len, texts = 0;

    make_action(&call, "DescribeZones", "ap-guangzhou", "{}");
    call.lengths.response_form = 1;
    CHECK(run(client, &call, &response, buffer, sizeof buffer) == TC_OK);
    CHECK(response.texts == NULL && response.oddity_count == 0 && response.oddities_len == 0);
    while ((name_len = length(&at)) != 0) {
        name = at;
        at += name_len;
        texts += texts_in(&at);
    }
    CHECK(at == buffer + response.response_len && texts > 4);
    CHECK(name != NULL && memcmp(name, id, sizeof id - 1) == 0);

    /* Without a spec, the decoded call sends nothing. */
    make_action(&call, "Unknown", "ap-guangzhou", "{}");
    call.lengths.response_form = 1;
    CHECK(run(client, &call, &response, buffer, sizeof buffer) == TC_ERR_UNSUPPORTED);
    CHECK(response.outcome == TC_OUTCOME_NOT_SENT && response.attempts == 0 && response.response_len == 0);
    call.lengths.response_form = 2;
    check_message(run(client, &call, &response, buffer, sizeof buffer), &response, buffer, "response_form");
}

/* A program of the first version, whose response struct ended with the attempts, and one whose struct ends before a
 * later length. */
static void older(const tc_client *client)
{
    static const size_t sizes[] = { offsetof(tc_packed_response, attempts) + sizeof(uint32_t),
                                    offsetof(tc_packed_response, total_us),
                                    offsetof(tc_packed_response, endpoint_len) };
    struct call call;

    make(&call, "ap-guangzhou", "{\"InstanceIds\":[\"ins-00000000\"]}");
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (int fits = 0; fits < 2; fits++) {
            /* It has exactly this size, so that a checker notices a byte too many. */
            tc_packed_response *response = malloc(sizes[i]);
            char buffer[1000];

            memset(response, 0, sizes[i]);
            response->struct_size = sizes[i];
            memset(buffer, '#', sizeof buffer);
            CHECK(tc_call_packed(client, &call.lengths, call.texts, call.len, NULL, response, buffer,
                                 fits ? sizeof buffer : 1) == TC_ERR_SERVICE);
            CHECK(response->struct_size == sizes[i]);
            CHECK(response->outcome == TC_OUTCOME_REJECTED && response->attempts == 1);
            CHECK(response->request_id_len == 36 && (response->texts == NULL) == fits);
            /* There is no text after the last one that the struct has a length for. */
            CHECK(buffer[fits ? response->code_len + response->message_len + response->path_len + 36 : 0] == '#');
            tc_packed_response_free(response);
            CHECK(response->texts == NULL);
            free(response);
        }
    }
    /* No version was smaller. */
    {
        tc_packed_response response;

        TC_INIT(&response);
        response.struct_size = sizes[0] - 1;
        CHECK(tc_call_packed(client, &call.lengths, call.texts, call.len, NULL, &response, NULL, 0) ==
              TC_ERR_INVALID_ARGUMENT);
        tc_packed_response_free(&response);
    }
}

int main(int argc, char **argv)
{
    tc_client *client;

    CHECK(argc == 2);
    client = check_client(argv[1]);
    nonsense(client);
    buffers(client);
    success(client);
    decoded(client);
    older(client);
    tc_client_free(client);
    return 0;
}
