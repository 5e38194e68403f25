/* Program with one client and eight threads. The second argument is the number of calls of each. */
#include <pthread.h>

#include "check.h"

enum { THREADS = 8 };

static tc_client *client;
static int calls;

static void *many_calls(void *done)
{
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;

    TC_INIT(&request);
    for (int i = 0; i < calls; i++) {
        CHECK(tc_cvm_describe_instances_status(client, &request, NULL, &response, NULL) == TC_OK);
        CHECK(response->total_count.value == 3);
        tc_cvm_describe_instances_status_response_free(response);
        ++*(int *)done;
    }
    return NULL;
}

int main(int argc, char **argv)
{
    pthread_t threads[THREADS];
    int done[THREADS] = { 0 }, sum = 0;

    CHECK(argc == 3);
    calls = (int)strtol(argv[2], NULL, 10);
    client = check_client(argv[1]);
    for (int i = 0; i < THREADS; i++)
        CHECK(pthread_create(&threads[i], NULL, many_calls, &done[i]) == 0);
    for (int i = 0; i < THREADS; i++) {
        CHECK(pthread_join(threads[i], NULL) == 0);
        sum += done[i];
    }
    printf("%d calls\n", sum);
    tc_client_free(client);
    return 0;
}
