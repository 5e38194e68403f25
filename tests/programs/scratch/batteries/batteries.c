/* Program that uses a listing, a fleet and a waiter that were added as two files. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tcapi/cvm.h>

enum { MOST = 300 };

static char *ids[MOST];
static size_t count;

/* Ends the program on an error. */
static void stop(tc_error *error)
{
    fprintf(stderr, "%s: %s\n", tc_error_code(error), tc_error_message(error));
    exit(1);
}

static void list(const tc_client *client)
{
    tc_cvm_describe_batteries_request request;
    const tc_cvm_describe_batteries_response *page = NULL;
    tc_pages *pages = NULL;
    tc_error *error = NULL;
    int read = 0;

    TC_INIT(&request);
    if (tc_cvm_describe_batteries_pages_new(client, &request, NULL, &pages, &error) != TC_OK)
        stop(error);
    for (;;) {
        if (tc_cvm_describe_batteries_pages_next(pages, &page, &error) != TC_OK)
            stop(error);
        if (page == NULL)
            break;
        for (size_t i = 0; i < page->batteries_len && count < MOST; i++)
            ids[count++] = strdup(page->batteries[i]->id);
        read++;
    }
    printf("%zu in %d pages%s\n", count, read, tc_pages_changed(pages) ? ", changed" : "");
    tc_pages_free(pages);
}

static void charge(const tc_client *client)
{
    tc_cvm_charge_batteries_request request;
    tc_fates *fates = NULL;
    tc_error *error = NULL;
    tc_fate fate;

    TC_INIT(&request);
    TC_INIT(&fate);
    ids[count++] = strdup("bat-nowhere0");
    ids[count++] = strdup("battery");
    if (tc_cvm_charge_batteries_fleet(client, &request, (const char *const *)ids, count, NULL, &fates, &error) != TC_OK)
        stop(error);
    printf("%zu done\n", tc_fates_count_of(fates, TC_FATE_DONE));
    for (size_t i = 0; tc_fates_at(fates, i, &fate); i++) {
        if (fate.kind != TC_FATE_DONE)
            printf("%s %s %s\n", fate.id, tc_fate_kind_name(fate.kind), fate.code == NULL ? fate.message : fate.code);
    }
    tc_fates_free(fates);
}

static void await(const tc_client *client)
{
    const char *those[] = { "bat-aaaaaaaa", "bat-bbbbbbbb" };
    tc_cvm_describe_batteries_request request;
    tc_cvm_describe_batteries_response *response = NULL;
    tc_error *error = NULL;

    TC_INIT(&request);
    request.battery_ids = those;
    request.battery_ids_len = 1;
    if (tc_cvm_wait_batteries_charged(client, &request, NULL, &response, &error) != TC_OK)
        stop(error);
    printf("%s %s\n", response->batteries[0]->id, response->batteries[0]->task->name);
    tc_cvm_describe_batteries_response_free(response);
    request.battery_ids_len = 2;
    if (tc_cvm_wait_batteries_charged(client, &request, NULL, &response, &error) != TC_ERR_WAIT_FAILED)
        stop(error);
    printf("%s is not\n", tc_error_path(error));
    tc_error_free(error);
    tc_cvm_describe_batteries_response_free(response);
}

int main(int argc, char **argv)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;

    if (argc != 2)
        return 2;
    tc_config_set_endpoint(config, argv[1]);
    if (tc_client_new(config, &client, &error) != TC_OK)
        stop(error);
    tc_config_free(config);
    list(client);
    charge(client);
    await(client);
    tc_client_free(client);
    while (count > 0)
        free(ids[--count]);
    return 0;
}
