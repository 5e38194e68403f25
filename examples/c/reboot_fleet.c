/*
 * Program that reboots the instances of a file, and prints the fate of each.
 *
 *     reboot_fleet ENDPOINT REGION FILE
 *
 * If ENDPOINT is "-", the default endpoint is used. FILE has one instance id per line. Credentials are read from the
 * environment variables TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY.
 *
 * The library divides the ids among several requests, and follows each operation to its end. A bar on standard error
 * shows the progress. SIGINT and SIGTERM end the program early; each id then has the fate that is known at that time.
 * The exit status is 0 if all fates are DONE, 2 if the program could not begin, and 1 otherwise.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tcapi/cvm.h>

enum { BAR_WIDTH = 40 };

struct ids {
    char **list;
    size_t count;
};

static tc_cancel *cancel;

static void on_signal(int number)
{
    (void)number;
    tc_cancel_fire(cancel);
}

static void show_failure(const char *what, tc_error *error)
{
    const char *code = tc_error_code(error);

    fprintf(stderr, "%s failed: %s%s%s\n", what, code, *code == '\0' ? "" : ": ", tc_error_message(error));
    tc_error_free(error);
}

/* Reads all ids of a file. Prints an error and returns false if that fails. */
static bool read_ids(const char *name, struct ids *ids)
{
    FILE *file = fopen(name, "r");
    char id[128];
    bool read = file != NULL;

    while (read && fscanf(file, "%127s", id) == 1) {
        char **list = realloc(ids->list, (ids->count + 1) * sizeof *list);

        if (list != NULL)
            ids->list = list;
        read = list != NULL && (list[ids->count] = strdup(id)) != NULL;
        ids->count += read;
    }
    read = read && ferror(file) == 0;
    if (!read)
        fprintf(stderr, "%s can't be read: %s\n", name, strerror(errno));
    if (file != NULL)
        fclose(file);
    return read;
}

static void free_ids(struct ids *ids)
{
    for (size_t i = 0; i < ids->count; i++)
        free(ids->list[i]);
    free(ids->list);
}

/* Draws the bar: '#' for operations that have ended, '-' for accepted ones that are still followed. */
static void show_progress(const tc_progress *progress, void *user_data)
{
    const size_t ended = progress->done + progress->rejected;
    const size_t known = ended + progress->accepted;
    char bar[BAR_WIDTH + 1] = "";

    (void)user_data;
    memset(bar, ' ', BAR_WIDTH);
    memset(bar, '-', known * BAR_WIDTH / progress->total);
    memset(bar, '#', ended * BAR_WIDTH / progress->total);
    fprintf(stderr, "\r[%s] %zu of %zu done, %zu failed, %zu unknown ", bar, progress->done, progress->total,
            progress->rejected, progress->unknown);
}

static int reboot(const tc_client *client, const struct ids *ids)
{
    tc_cvm_reboot_instances_request request;
    tc_call_options call;
    tc_fleet_options options;
    tc_fates *fates = NULL;
    tc_error *error = NULL;
    char *text = NULL;
    int status = 1;

    TC_INIT(&request);
    TC_INIT(&call);
    TC_INIT(&options);
    request.stop_type = TC_CVM_STOP_TYPE_SOFT_FIRST;
    call.cancel = cancel;
    options.call = &call;
    options.progress = show_progress;
    if (tc_cvm_reboot_instances_fleet(client, &request, (const char *const *)ids->list, ids->count, &options, &fates,
                                      &error) != TC_OK) {
        show_failure("rebooting", error);
        return 2;
    }
    fprintf(stderr, "\n");
    if (tc_fates_to_text(fates, &text, &error) != TC_OK)
        show_failure("printing the fates", error);
    else if (printf("%s\n", text) > 0 && tc_fates_count_of(fates, TC_FATE_DONE) == tc_fates_count(fates))
        status = 0;
    tc_string_free(text);
    tc_fates_free(fates);
    return status;
}

int main(int argc, char **argv)
{
    const struct sigaction action = { .sa_handler = on_signal };
    struct ids ids = { NULL, 0 };
    tc_config *config;
    tc_client *client = NULL;
    tc_error *error = NULL;
    int status = 2;

    if (argc != 4) {
        fprintf(stderr, "usage: %s ENDPOINT REGION FILE\n", argv[0]);
        return status;
    }
    /* If a setter fails, tc_client_new() returns its error. */
    config = tc_config_new();
    if (strcmp(argv[1], "-") != 0)
        tc_config_set_endpoint(config, argv[1]);
    tc_config_set_region(config, argv[2]);
    if (tc_cancel_new(&cancel, &error) != TC_OK || tc_client_new(config, &client, &error) != TC_OK)
        show_failure("making a client", error);
    else if (read_ids(argv[3], &ids)) {
        sigaction(SIGINT, &action, NULL);
        sigaction(SIGTERM, &action, NULL);
        status = reboot(client, &ids);
    }
    free_ids(&ids);
    tc_config_free(config);
    tc_client_free(client);
    tc_cancel_free(cancel);
    return status;
}
