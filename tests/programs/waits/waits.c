/*
 * Program that runs waits from its input. Argument: a file of services. Each line of input is a wait, with tabs
 * between: endpoint, waiter, service, version, action, request, timeout, minimum and maximum delay in milliseconds, and
 * the time of its cancellation, 0 for never. Prints the result, and an empty line.
 */
#include <dirent.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <tcapi.h>

enum { FIELDS = 10, LINE = 8192 };

struct firing {
    tc_cancel *cancel;
    unsigned long after_ms;
};

static void check(bool good, const char *what)
{
    if (!good) {
        fprintf(stderr, "failed: %s\n", what);
        exit(1);
    }
}

static size_t entries(const char *path)
{
    DIR *folder = opendir(path);
    size_t count = 0;

    check(folder != NULL, path);
    while (readdir(folder) != NULL)
        count++;
    closedir(folder);
    return count;
}

static void *fire(void *argument)
{
    const struct firing *firing = argument;
    struct timespec pause = { 0, (long)firing->after_ms * 1000000 };

    nanosleep(&pause, NULL);
    tc_cancel_fire(firing->cancel);
    return NULL;
}

static void wait(const tc_client *client, char **fields)
{
    struct firing firing = { NULL, strtoul(fields[9], NULL, 10) };
    const char *endpoint = fields[0];
    tc_call_options call;
    tc_wait_options options;
    tc_error *error = NULL;
    char *response = NULL;
    pthread_t thread;
    tc_status status;

    TC_INIT(&call);
    TC_INIT(&options);
    call.endpoint = endpoint;
    options.call = &call;
    options.timeout_ms = (uint32_t)strtoul(fields[6], NULL, 10);
    options.min_delay_ms = (uint32_t)strtoul(fields[7], NULL, 10);
    options.max_delay_ms = (uint32_t)strtoul(fields[8], NULL, 10);
    if (firing.after_ms > 0) {
        check(tc_cancel_new(&firing.cancel, &error) == TC_OK, "a token");
        call.cancel = firing.cancel;
        check(pthread_create(&thread, NULL, fire, &firing) == 0, "a thread");
    }
    status = tc_wait_json(client, fields[1], fields[2], fields[3], fields[4], fields[5], &options, &response, &error);
    if (firing.after_ms > 0) {
        pthread_join(thread, NULL);
        tc_cancel_free(firing.cancel);
    }
    printf("status %s\n", tc_status_name(status));
    if (status != TC_OK) {
        printf("outcome %s\n", tc_outcome_name(tc_error_outcome(error)));
        printf("code %s\npath %s\nmessage %s\n", tc_error_code(error), tc_error_path(error), tc_error_message(error));
    }
    printf("\n");
    fflush(stdout);
    tc_string_free(response);
    tc_error_free(error);
}

int main(int argc, char **argv)
{
    static char line[LINE];
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;
    size_t descriptors = entries("/proc/self/fd");

    check(argc == 2, "an argument");
    tc_config_set_region(config, "ap-guangzhou");
    tc_config_set_validation(config, TC_VALIDATION_OFF);
    tc_config_add_services(config, argv[1]);
    if (tc_client_new(config, &client, &error) != TC_OK)
        check(false, tc_error_message(error));
    tc_config_free(config);
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *fields[FIELDS];
        char *rest = line;

        line[strcspn(line, "\n")] = '\0';
        for (size_t i = 0; i < FIELDS; i++) {
            check(rest != NULL, "ten fields");
            fields[i] = rest;
            rest = strchr(rest, '\t');
            if (rest != NULL)
                *rest++ = '\0';
        }
        wait(client, fields);
    }
    tc_client_free(client);
    check(entries("/proc/self/fd") == descriptors, "no descriptor is left");
    /* `.`, `..` and this thread. */
    check(entries("/proc/self/task") == 3, "no thread is left");
    return 0;
}
