/* Program that measures the stack use of functions of the library, in bytes, function by function. The arguments are
 * a server, one over TLS that issues role credentials, the file of the trust anchor, and a number of KiB: with it,
 * all functions run on stacks that have so much for the library, and nothing is measured. */
#define _GNU_SOURCE
#include <pthread.h>
#include <sys/mman.h>

#include "../c/check.h"

enum { PAINT = 0xa5, KIB = 1024 };

static const char *plain, *secure, *ca_file;
static tc_client *client;

/* The phases that are measured. Each begins with the objects that earlier ones left. */
static tc_config *settings(const char *endpoint)
{
    tc_config *config = tc_config_new();

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_ca_file(config, ca_file) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                    "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
    return config;
}

static void make(tc_config *config)
{
    tc_error *error = NULL;

    if (tc_client_new(config, &client, &error) != TC_OK) {
        fprintf(stderr, "%s\n", tc_error_message(error));
        exit(1);
    }
    tc_config_free(config);
}

static void make_plain(void)
{
    make(settings(plain));
}

static void make_secure(void)
{
    make(settings(secure));
}

/* The first call of this client has TLS within TLS: a separate call assumes the role. */
static void make_with_a_role(void)
{
    tc_config *config = settings(secure);
    tc_assume_role role;

    TC_INIT(&role);
    role.role_arn = "qcs::cam::uin/12345678:roleName/reader";
    role.endpoint = secure;
    CHECK(tc_config_set_credentials_assume_role(config, &role) == TC_OK);
    make(config);
}

/* With the system's root certificates, which take longest to read. */
static void make_with_the_roots_of_the_system(void)
{
    tc_config *config = tc_config_new();

    CHECK(tc_config_set_credentials(config, "a", "b", NULL) == TC_OK);
    CHECK(tc_config_set_system_roots(config, true) == TC_OK);
    make(config);
}

static void call(void)
{
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *response = NULL;
    tc_error *error = NULL;

    TC_INIT(&request);
    if (tc_cvm_describe_instances(client, &request, NULL, &response, &error) != TC_OK) {
        fprintf(stderr, "%s\n", tc_error_message(error));
        exit(1);
    }
    tc_cvm_describe_instances_response_free(response);
}

static void call_json(void)
{
    char *text = NULL;

    CHECK(tc_call(client, "cvm", "2017-03-12", "DescribeInstances", "{\"Limit\":1}", NULL, &text, NULL) == TC_OK);
    tc_string_free(text);
}

static void refuse(void)
{
    tc_cvm_reboot_instances_request request;

    TC_INIT(&request);
    CHECK(tc_cvm_reboot_instances(client, &request, NULL, NULL, NULL) == TC_ERR_INVALID_REQUEST);
    CHECK(tc_call(client, "cvm", "2017-03-12", "RebootInstances", "{\"InstanceIds\":[7]}", NULL, NULL, NULL) == TC_ERR_INVALID_REQUEST);
}

static void free_client(void)
{
    tc_client_free(client);
    client = NULL;
}

static const struct phase {
    const char *name;
    void (*run)(void);
} phases[] = {
    { "a client is made", make_plain },
    { "a call over HTTP", call },
    { "a call on a kept connection", call },
    { "a call by JSON", call_json },
    { "a call that is refused", refuse },
    { "a client is freed", free_client },
    { "a client is made with the system's certificates", make_with_the_roots_of_the_system },
    { "that client is freed", free_client },
    { "a client is made for TLS", make_secure },
    { "a call over TLS", call },
    { "a call on a kept connection with TLS", call_json },
    { "a client with connections of TLS is freed", free_client },
    { "a client with a role is made", make_with_a_role },
    { "a call that asks for the role first", call },
    { "a client with a role is freed", free_client },
};

/* A stack that the program allocates, with an inaccessible page after it. */
static unsigned char *memory;
static size_t size;

static void make_stack(size_t bytes)
{
    enum { PAGE = 4096 };

    size = (bytes + PAGE - 1) / PAGE * PAGE;
    memory = mmap(NULL, size + PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(memory != MAP_FAILED && mprotect(memory, PAGE, PROT_NONE) == 0);
    memory += PAGE;
}

/* The address where the library's part of the stack begins. */
static const unsigned char *top;

struct begun {
    const struct phase *phase;
};

/* The frames of the program are this one and that of the phase, which is small. */
static void *run_phase(void *given)
{
    const struct begun *begun = given;
    unsigned char here = 0;

    top = &here;
    begun->phase->run();
    return NULL;
}

static void run_on_the_stack(const struct phase *phase)
{
    struct begun begun = { phase };
    pthread_attr_t attributes;
    pthread_t thread;

    CHECK(pthread_attr_init(&attributes) == 0);
    CHECK(pthread_attr_setstack(&attributes, memory, size) == 0);
    CHECK(pthread_create(&thread, &attributes, run_phase, &begun) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
    CHECK(pthread_attr_destroy(&attributes) == 0);
}

/* The number of bytes that the system uses on a thread's stack above its function. */
static size_t own_share(void)
{
    static const struct phase nothing = { "nothing", free_client };

    make_stack(256 * (size_t)KIB);
    run_on_the_stack(&nothing);
    return (size_t)(memory + size - top);
}

int main(int argc, char **argv)
{
    size_t promised;

    CHECK(argc == 5);
    plain = argv[1];
    secure = argv[2];
    ca_file = argv[3];
    promised = (size_t)atol(argv[4]) * KIB;
    make_stack(promised == 0 ? 1024 * (size_t)KIB : promised + own_share());
    for (size_t i = 0; i < sizeof phases / sizeof *phases; i++) {
        const unsigned char *deepest = memory;

        if (promised == 0)
            memset(memory, PAINT, size);
        run_on_the_stack(&phases[i]);
        if (promised == 0) {
            while (*deepest == PAINT)
                deepest++;
            printf("%zu %s\n", (size_t)(top - deepest), phases[i].name);
        }
    }
    return 0;
}
