/* Program with deliberate errors for checkers to find: freed memory is read, here or in the library, a list is
 * shorter than its length, a text was never set, a response is leaked. The first argument is a server, the second
 * names the error. */
#include "check.h"

/* Passes a freed error to the library. */
static void ask_a_freed_error(void)
{
    tc_error *error = NULL;

    CHECK(tc_client_new(NULL, NULL, &error) == TC_ERR_INVALID_ARGUMENT);
    tc_error_free(error);
    printf("%d\n", (int)tc_error_status(error));
}

/* Passes an uninitialised text to the library. */
static void send_what_is_not_set(const tc_client *client)
{
    char *text = malloc(16);
    const char *const ids[] = { text };
    tc_cvm_reboot_instances_request request;

    CHECK(text != NULL);
    text[15] = '\0';
    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    CHECK(tc_cvm_reboot_instances(client, &request, NULL, NULL, NULL) == TC_ERR_INVALID_REQUEST);
    free(text);
}

int main(int argc, char **argv)
{
    const char **ids = malloc(sizeof *ids);
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = NULL;
    tc_client *client;
    const char *id;
    const char *wrong;

    CHECK(argc == 3 && ids != NULL);
    client = check_client(argv[1]);
    wrong = argv[2];
    ids[0] = "ins-r8hr2upy";
    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = strcmp(wrong, "too short") == 0 ? 2 : 1;
    CHECK(tc_cvm_reboot_instances(client, &request, NULL, &response, NULL) == TC_OK);
    free(ids);
    id = response->request_id;
    if (strcmp(wrong, "lost") == 0)
        response = NULL;
    if (strcmp(wrong, "freed") != 0)
        printf("%c\n", *id);
    tc_cvm_reboot_instances_response_free(response);
    if (strcmp(wrong, "freed") == 0)
        printf("%c\n", *id);
    if (strcmp(wrong, "asked") == 0)
        ask_a_freed_error();
    if (strcmp(wrong, "unset") == 0)
        send_what_is_not_set(client);
    tc_client_free(client);
    return 0;
}
