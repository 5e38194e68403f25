/* Leaves no secret behind: id, key and token come in by standard input, so that this program's own memory has
 * them nowhere else. When all is freed, it says so and waits, for its memory to be looked at. */
#include <unistd.h>

#include "check.h"

static char given[3][200];

static void read_line(char *line, size_t size)
{
    size_t length = 0;

    while (length < size - 1 && read(0, &line[length], 1) == 1 && line[length] != '\n')
        length++;
    line[length] = '\0';
    CHECK(length > 0);
}

static void wipe(void)
{
    volatile char *at = &given[0][0];

    for (size_t i = 0; i < sizeof given; i++)
        at[i] = '\0';
}

static void print_line(int level, const char *line, void *user_data)
{
    (void)user_data;
    fprintf(stderr, "%d %s\n", level, line);
}

static void show(tc_error *error)
{
    CHECK(error != NULL);
    fprintf(stderr, "%s %s %s\n", tc_error_code(error), tc_error_message(error), tc_error_path(error));
    tc_error_free(error);
}

int main(int argc, char **argv)
{
    const char *ids[] = { "ins-r8hr2upy" };
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;
    tc_cvm_reboot_instances_request request;
    char *answer = NULL;
    char end;

    CHECK(argc == 3);
    for (size_t i = 0; i < 3; i++)
        read_line(given[i], sizeof given[i]);
    CHECK(tc_config_set_endpoint(config, argv[1]) == TC_OK);
    CHECK(tc_config_set_ca_file(config, argv[2]) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_log(config, TC_LOG_DEBUG, print_line, NULL) == TC_OK);
    CHECK(tc_config_set_credentials(config, given[0], given[1], given[2]) == TC_OK);
    wipe();
    CHECK(tc_client_new(config, &client, &error) == TC_OK);
    tc_config_free(config);

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    CHECK(tc_cvm_reboot_instances(client, &request, NULL, NULL, &error) == TC_OK);
    CHECK(tc_call(client, "cvm", "2017-03-12", "DescribeRegions", "{}", NULL, &answer, &error) == TC_OK);
    tc_string_free(answer);
    ids[0] = "ins-00000000";
    CHECK(tc_cvm_reboot_instances(client, &request, NULL, NULL, &error) == TC_ERR_SERVICE);
    show(error);
    ids[0] = "not one";
    CHECK(tc_cvm_reboot_instances(client, &request, NULL, NULL, &error) == TC_ERR_INVALID_REQUEST);
    show(error);
    tc_client_free(client);

    puts("freed");
    fflush(stdout);
    CHECK(read(0, &end, 1) == 0);
    return 0;
}
