/* Loads the library three times over, as a host of plug-ins does. */
#include <dlfcn.h>
#include <stdio.h>

#include <tcapi.h>

int main(int argc, char **argv)
{
    (void)argc;
    for (int i = 0; i < 3; i++) {
        void *library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
        void (*error_free)(tc_error *);
        tc_status (*client_new)(const tc_config *, tc_client **, tc_error **);
        tc_client *client = NULL;
        tc_error *error = NULL;

        if (library == NULL) {
            fprintf(stderr, "%s\n", dlerror());
            return 1;
        }
        *(void **)&client_new = dlsym(library, "tc_client_new");
        *(void **)&error_free = dlsym(library, "tc_error_free");
        if (client_new(NULL, &client, &error) != TC_ERR_CREDENTIALS)
            return 1;
        error_free(error);
        if (dlclose(library) != 0)
            return 1;
    }
    puts("three times");
    return 0;
}
