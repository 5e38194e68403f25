/* Program that makes calls in which one allocation after the other fails, each in a separate process. Prints a line
 * per call: its number, how it ended and its request id. The first two arguments are a server and the file of the
 * trust anchor ("-": none), the third is "read", "json", "packed", "decoded" or "write", the fourth "once" or "on". */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <tcapi/base/packed.h>

#include "../c/check.h"

/* Far longer than any call takes: a process that is still running by then hangs. */
enum { SECONDS = 100 };

static long (*no_memory_from)(long, bool);
static const char *url, *ca_file, *kind;

static tc_client *make(void)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;

    CHECK(tc_config_set_endpoint(config, url) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_max_attempts(config, 1) == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                    "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
    if (strcmp(ca_file, "-") != 0)
        CHECK(tc_config_set_ca_file(config, ca_file) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    tc_config_free(config);
    return client;
}

/* Makes a call whose request has its number. Returns its status, and sets `outcome` and `id`. */
static tc_status call(const tc_client *client, int number, tc_outcome *outcome, char id[64])
{
    char instance[16];
    const char *ids[] = { instance };
    tc_error *error = NULL;
    tc_status status;

    snprintf(instance, sizeof instance, "ins-%08d", number);
    if (strcmp(kind, "packed") == 0 || strcmp(kind, "decoded") == 0) {
        static char buffer[300], texts[200];
        tc_packed_call packed;
        tc_packed_response response;

        TC_INIT(&packed);
        TC_INIT(&response);
        packed.service_len = 3;
        packed.version_len = 10;
        packed.action_len = 17;
        packed.response_form = strcmp(kind, "decoded") == 0;
        packed.request_len = (size_t)snprintf(texts, sizeof texts, "cvm2017-03-12DescribeInstances{\"InstanceIds\":[\"%s\"]}", instance) - 30;
        status = tc_call_packed(client, &packed, texts, strlen(texts), NULL, &response, buffer, sizeof buffer);
        *outcome = response.outcome;
        CHECK(response.request_id_len < 64);
        if (response.texts == NULL)
            memcpy(id, buffer + response.response_len + response.code_len + response.message_len + response.path_len,
                   response.request_id_len);
        tc_packed_response_free(&response);
        return status;
    }
    if (strcmp(kind, "json") == 0) {
        char request[100], *text = NULL;

        snprintf(request, sizeof request, "{\"InstanceIds\":[\"%s\"]}", instance);
        status = tc_call(client, "cvm", "2017-03-12", "DescribeInstances", request, NULL, &text, &error);
        CHECK((text != NULL) == (status == TC_OK));
        tc_string_free(text);
    } else if (strcmp(kind, "write") == 0) {
        tc_cvm_reboot_instances_request request;
        tc_cvm_reboot_instances_response *response = NULL;

        TC_INIT(&request);
        request.instance_ids = ids;
        request.instance_ids_len = 1;
        status = tc_cvm_reboot_instances(client, &request, NULL, &response, &error);
        CHECK((response != NULL) == (status == TC_OK));
        tc_cvm_reboot_instances_response_free(response);
    } else {
        tc_cvm_describe_instances_request request;
        tc_cvm_describe_instances_response *response = NULL;

        TC_INIT(&request);
        request.instance_ids = ids;
        request.instance_ids_len = 1;
        status = tc_cvm_describe_instances(client, &request, NULL, &response, &error);
        CHECK((response != NULL) == (status == TC_OK));
        /* A response that is returned is complete. */
        for (size_t i = 0; status == TC_OK && i < response->instance_set_len; i++) {
            const tc_cvm_instance *one = response->instance_set[i];

            CHECK(one->instance_id != NULL && *one->instance_id != '\0' && one->placement != NULL);
            CHECK(one->security_group_ids_len > 0 && **one->security_group_ids != '\0');
        }
        tc_cvm_describe_instances_response_free(response);
    }
    *outcome = tc_error_outcome(error);
    snprintf(id, 64, "%s", tc_error_request_id(error));
    tc_error_free(error);
    return status;
}

/* Makes one call in a process. Returns the number of its allocations, or 0 if the process ended otherwise. */
static long one_call(int number, long at, bool on)
{
    int ends[2], ended = 0;
    long count = 0;
    pid_t child;

    fflush(stdout);
    CHECK(pipe(ends) == 0);
    child = fork();
    CHECK(child >= 0);
    if (child == 0) {
        char id[64] = "";
        tc_outcome outcome = TC_OUTCOME_NOT_SENT;
        tc_client *client;
        tc_status status;
        const char *said;

        alarm(SECONDS);
        client = make();
        no_memory_from(at, on);
        status = call(client, number, &outcome, id);
        count = no_memory_from(0, false);
        said = status == TC_OK ? "DONE" : tc_outcome_name((int)outcome);
        printf("%d %s %s %s\n", number, said, tc_status_name((int)status), id);
        CHECK(fflush(stdout) == 0 && write(ends[1], &count, sizeof count) == sizeof count);
        tc_client_free(client);
        _exit(0);
    }
    close(ends[1]);
    if (read(ends[0], &count, sizeof count) != sizeof count)
        count = 0;
    close(ends[0]);
    CHECK(waitpid(child, &ended, 0) == child);
    if (!WIFEXITED(ended) || WEXITSTATUS(ended) != 0) {
        bool aborted = WIFSIGNALED(ended) && WTERMSIG(ended) == SIGABRT;

        printf("%d %s - -\n", number, aborted ? "ABORTED" : WIFSIGNALED(ended) && WTERMSIG(ended) == SIGALRM ? "HANGS" : "CRASHED");
    }
    return count;
}

int main(int argc, char **argv)
{
    void *found = dlsym(RTLD_DEFAULT, "no_memory_from");
    long all;
    int number = 0;

    CHECK(argc == 5 && found != NULL);
    memcpy(&no_memory_from, &found, sizeof found);
    url = argv[1];
    ca_file = argv[2];
    kind = argv[3];
    all = one_call(number++, 0, false);
    CHECK(all > 0);
    for (long at = 1; at <= all; at++)
        one_call(number++, at, strcmp(argv[4], "on") == 0);
    return 0;
}
