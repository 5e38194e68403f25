/* Program that makes calls with structs whose types it does not know: a file has their bytes, and the functions that
 * take them. Prints a line of JSON for each call. The arguments are a server and the file. */
#include <dlfcn.h>
#include <inttypes.h>

#include "../c/check.h"

/* The type of any function of an action. */
typedef tc_status action(const tc_client *client, const void *request, const tc_call_options *options,
                         void **response, tc_error **error);

/* The structs, arrays and strings of a request. Each has exactly the size that it needs. */
static unsigned char *blocks[10000];
static size_t count;

static size_t read_number(FILE *file)
{
    size_t number;

    CHECK(fscanf(file, "%zu", &number) == 1);
    return number;
}

static void read_block(FILE *file)
{
    const size_t size = read_number(file);
    unsigned char *block = malloc(size);

    CHECK(block != NULL && count < sizeof blocks / sizeof *blocks);
    for (size_t at = 0; at < size; at++) {
        unsigned int byte;

        CHECK(fscanf(file, "%2x", &byte) == 1);
        block[at] = (unsigned char)byte;
    }
    blocks[count++] = block;
}

static void read_pointer(FILE *file)
{
    const size_t from = read_number(file);
    const size_t at = read_number(file);
    const size_t to = read_number(file);

    CHECK(from < count && to < count);
    memcpy(blocks[from] + at, &blocks[to], sizeof blocks[to]);
}

static void print_json(const char *key, const char *type, const void *value)
{
    char *json = NULL;
    tc_error *error = NULL;

    /* A request that the service would refuse still has JSON. */
    CHECK(tc_to_json(type, value, &json, &error) == TC_OK);
    printf(",\"%s\":%s", key, json);
    tc_string_free(json);
}

static void call(const tc_client *client, size_t number, const char *name, const char *of, const char *to)
{
    void *found = dlsym(RTLD_DEFAULT, name);
    action *function;
    tc_call_options options;
    tc_error *error = NULL;
    void *response = NULL;
    char region[40];
    tc_status status;

    if (found == NULL) {
        fprintf(stderr, "the library has no %s\n", name);
        exit(1);
    }
    memcpy(&function, &found, sizeof function);
    CHECK(snprintf(region, sizeof region, "example-%zu", number) > 0);
    TC_INIT(&options);
    options.region = region;
    options.max_attempts = 1;
    status = function(client, blocks[0], &options, &response, &error);
    printf("{\"case\":%zu,\"status\":\"%s\"", number, tc_status_name((int)status));
    if (status != TC_OK) {
        printf(",\"code\":\"%s\"", tc_error_code(error));
    }
    print_json("request", of, blocks[0]);
    CHECK((response != NULL) == (status == TC_OK));
    if (response != NULL) {
        print_json("response", to, response);
    }
    puts("}");
    tc_response_free(response);
    tc_error_free(error);
    for (size_t at = 0; at < count; at++) {
        free(blocks[at]);
    }
    count = 0;
}

int main(int argc, char **argv)
{
    tc_client *client;
    FILE *file;
    char word[10];
    char names[3][200];
    size_t number = 0;

    CHECK(argc == 3);
    client = check_client(argv[1]);
    file = fopen(argv[2], "r");
    CHECK(file != NULL);
    while (fscanf(file, "%9s", word) == 1) {
        if (strcmp(word, "case") == 0) {
            number = read_number(file);
            CHECK(fscanf(file, "%199s %199s %199s", names[0], names[1], names[2]) == 3);
        } else if (strcmp(word, "block") == 0) {
            read_block(file);
        } else if (strcmp(word, "pointer") == 0) {
            read_pointer(file);
        } else {
            CHECK(strcmp(word, "call") == 0);
            call(client, number, names[0], names[1], names[2]);
        }
    }
    fclose(file);
    tc_client_free(client);
    return 0;
}
