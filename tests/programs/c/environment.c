/* Program with a client that reads no environment variable, and one that does. The arguments are a server and its
 * port. */
#define _GNU_SOURCE
#include <dlfcn.h>

#include "check.h"

/* The number of variables that any thread read, and how many of them name no proxy. */
static volatile int asked, others;

static bool ends_with(const char *name, const char *end)
{
    size_t length = strlen(name), behind = strlen(end);

    return length >= behind && strcmp(name + length - behind, end) == 0;
}

/* Replaces the system's function, also for the library, which calls it from the time it is loaded. */
char *getenv(const char *name)
{
    char *(*system_getenv)(const char *);
    void *found = dlsym(RTLD_NEXT, "getenv");

    asked++;
    if (!ends_with(name, "_PROXY") && !ends_with(name, "_proxy"))
        others++;
    if (found == NULL)
        return NULL;
    memcpy(&system_getenv, &found, sizeof found);
    return system_getenv(name);
}

/* The server's endpoint with a host name, which another thread looks up. */
static char named[64];

static tc_config *settings(const char *endpoint, bool environment)
{
    tc_config *config = tc_config_new();

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_environment(config, environment) == TC_OK);
    return config;
}

static void set_key(tc_config *config)
{
    CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                    "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
}

/* Makes a client with the settings, a call, and a call that fails. Frees the settings. */
static void call(tc_config *config)
{
    tc_cvm_describe_regions_request request;
    tc_client *client = NULL;
    tc_error *error = NULL;

    if (tc_client_new(config, &client, &error) != TC_OK) {
        fprintf(stderr, "%s\n", tc_error_message(error));
        exit(1);
    }
    tc_config_free(config);
    TC_INIT(&request);
    if (tc_cvm_describe_regions(client, &request, NULL, NULL, &error) != TC_OK) {
        fprintf(stderr, "%s\n", tc_error_message(error));
        exit(1);
    }
    CHECK(tc_call(client, "cvm", "bad version", "A", "{}", NULL, NULL, &error) == TC_ERR_INVALID_ARGUMENT);
    tc_error_free(error);
    tc_client_free(client);
}

/* Sources that are empty without variables. The library reports that, and tries none. */
static void refused_sources(void)
{
    static const int usual[] = { TC_CREDENTIALS_INSTANCE_ROLE, TC_CREDENTIALS_OIDC };
    enum { SOURCES = 10 };

    for (int i = 0; i < SOURCES; i++) {
        tc_config *config = settings(named, false);
        tc_client *client = NULL;
        tc_error *error = NULL;
        tc_assume_role assumed;
        tc_oidc_role pod;
        const char *mentions = "";

        TC_INIT(&assumed);
        assumed.role_arn = "qcs::cam::uin/12345678:roleName/reader";
        TC_INIT(&pod);
        pod.region = "ap-guangzhou";
        pod.provider_id = "p";
        pod.role_arn = assumed.role_arn;
        switch (i) {
        case 0: mentions = "without a source"; break;
        case 1: CHECK(tc_config_set_credentials_environment(config) == TC_OK); mentions = "of the environment"; break;
        case 2: CHECK(tc_config_set_credentials_file(config, NULL, NULL) == TC_OK); mentions = "no path"; break;
        case 3: CHECK(tc_config_set_credentials_profile(config, NULL) == TC_OK); mentions = "HOME"; break;
        case 4: CHECK(tc_config_set_credentials_profile(config, "mine") == TC_OK); mentions = "HOME"; break;
        case 5: CHECK(tc_config_set_credentials_oidc(config, NULL) == TC_OK); mentions = "not set"; break;
        case 6: CHECK(tc_config_set_credentials_oidc(config, &pod) == TC_OK); mentions = "not set"; break;
        case 7: CHECK(tc_config_set_credentials_chain(config, usual, 2) == TC_OK); mentions = "not set"; break;
        case 8: CHECK(tc_config_set_credentials_assume_role(config, &assumed) == TC_OK); mentions = "of the environment"; break;
        default:
            set_key(config);
            CHECK(tc_config_set_system_roots(config, true) == TC_OK);
            mentions = "SSL_CERT_FILE";
        }
        CHECK(tc_client_new(config, &client, &error) == TC_ERR_INVALID_ARGUMENT);
        CHECK(client == NULL && strstr(tc_error_message(error), mentions) != NULL);
        CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
        tc_error_free(error);
        tc_config_free(config);
    }
}

/* Sources that need no variables: a client can be made. */
static void good_sources(void)
{
    static const int role[] = { TC_CREDENTIALS_INSTANCE_ROLE };
    tc_oidc_role pod;
    tc_assume_role assumed;

    TC_INIT(&pod);
    pod.region = "ap-guangzhou";
    pod.provider_id = "p";
    pod.token_file = "/nowhere";
    pod.role_arn = "qcs::cam::uin/12345678:roleName/reader";
    TC_INIT(&assumed);
    assumed.role_arn = pod.role_arn;
    for (int i = 0; i < 4; i++) {
        tc_config *config = settings(named, false);
        tc_client *client = NULL;

        switch (i) {
        case 0: CHECK(tc_config_set_credentials_instance_role(config, NULL, NULL) == TC_OK); break;
        case 1: CHECK(tc_config_set_credentials_chain(config, role, 1) == TC_OK); break;
        case 2: CHECK(tc_config_set_credentials_oidc(config, &pod) == TC_OK); break;
        default:
            set_key(config);
            CHECK(tc_config_set_credentials_assume_role(config, &assumed) == TC_OK);
        }
        CHECK(tc_client_new(config, &client, NULL) == TC_OK);
        tc_client_free(client);
        tc_config_free(config);
    }
}

int main(int argc, char **argv)
{
    tc_config *config;

    CHECK(argc == 3);
    /* While it was loaded, the library read only proxy variables: no other thread can change them yet. */
    CHECK(others == 0);
    snprintf(named, sizeof named, "http://localhost:%s", argv[2]);

    /* This client reads variables, which shows that the counter works. */
    asked = 0;
    config = settings(argv[1], true);
    CHECK(asked == 0);
    call(config);
    CHECK(asked > 5);

    asked = 0;
    config = settings(argv[1], false);
    set_key(config);
    call(config);
    config = settings(named, false);
    set_key(config);
    call(config);
    refused_sources();
    good_sources();
    CHECK(asked == 0);
    return 0;
}
