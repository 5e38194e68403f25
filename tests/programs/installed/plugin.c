/* Program that three times loads the library, calls the service and unloads the library, as a plug-in host does. */
#include <dlfcn.h>
#include <stdio.h>

#include <tcapi/cvm.h>

/* Sets a pointer to a function of the library, or ends the round. */
#define FIND(function)                                              \
    do {                                                            \
        *(void **)&own_##function = dlsym(library, "tc_" #function); \
        if (own_##function == NULL)                                 \
            return 1;                                               \
    } while (0)

/* Makes a client, uses it once and frees it, with functions from `library` alone. */
static int count_instances(void *library, const char *endpoint, const char *ca_file)
{
    tc_config *(*own_config_new)(void);
    tc_status (*own_config_set_endpoint)(tc_config *, const char *);
    tc_status (*own_config_set_ca_file)(tc_config *, const char *);
    tc_status (*own_config_set_region)(tc_config *, const char *);
    void (*own_config_free)(tc_config *);
    tc_status (*own_client_new)(const tc_config *, tc_client **, tc_error **);
    void (*own_client_free)(tc_client *);
    tc_status (*own_cvm_describe_instances_status)(const tc_client *,
                                                   const tc_cvm_describe_instances_status_request *,
                                                   const tc_call_options *,
                                                   tc_cvm_describe_instances_status_response **,
                                                   tc_error **);
    void (*own_response_free)(void *);
    const char *(*own_error_message)(const tc_error *);
    void (*own_error_free)(tc_error *);
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;
    tc_config *config;
    tc_client *client = NULL;
    tc_error *error = NULL;
    int failed = 1;

    FIND(config_new);
    FIND(config_set_endpoint);
    FIND(config_set_ca_file);
    FIND(config_set_region);
    FIND(config_free);
    FIND(client_new);
    FIND(client_free);
    FIND(cvm_describe_instances_status);
    FIND(response_free);
    FIND(error_message);
    FIND(error_free);

    config = own_config_new();
    own_config_set_endpoint(config, endpoint);
    own_config_set_ca_file(config, ca_file);
    own_config_set_region(config, "ap-guangzhou");
    TC_INIT(&request);
    if (own_client_new(config, &client, &error) == TC_OK &&
        own_cvm_describe_instances_status(client, &request, NULL, &response, &error) == TC_OK) {
        printf("%d instances\n", (int)response->total_count.value);
        failed = 0;
    } else {
        fprintf(stderr, "%s\n", own_error_message(error));
    }
    own_error_free(error);
    own_response_free(response);
    own_client_free(client);
    own_config_free(config);
    return failed;
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    for (int i = 0; i < 3; i++) {
        void *library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
        int failed;

        if (library == NULL) {
            fprintf(stderr, "%s\n", dlerror());
            return 1;
        }
        failed = count_instances(library, argv[2], argv[3]);
        if (dlclose(library) != 0 || failed)
            return 1;
    }
    return 0;
}
