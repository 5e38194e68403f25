/* Program whose process has no file descriptors left: each function reports it, nothing is sent, and calls work
 * again later. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>

#include "check.h"

enum { MOST = 1 << 16 };

static int taken[MOST];
static int count;

static void take_all(void)
{
    while (count < MOST) {
        int descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC);

        if (descriptor < 0)
            return;
        taken[count++] = descriptor;
    }
    CHECK(count < MOST);
}

static void give(int number)
{
    while (number-- > 0)
        close(taken[--count]);
}

static void is_exhausted(tc_status status, tc_error *error, unsigned attempts)
{
    CHECK(status == TC_ERR_RESOURCES);
    CHECK(tc_error_status(error) == TC_ERR_RESOURCES);
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    CHECK(tc_error_attempts(error) == attempts);
    CHECK_TEXT(tc_status_name((int)status), "TC_ERR_RESOURCES");
    tc_error_free(error);
}

int main(int argc, char **argv)
{
    tc_client *client;
    tc_client *by_name;
    tc_cancel *token = NULL;
    tc_error *error = NULL;
    tc_status status;

    /* The service by its IP address, and by a name that has to be looked up. */
    CHECK(argc == 3);
    client = check_client(argv[1]);
    by_name = check_client(argv[2]);
    take_all();
    status = tc_cancel_new(&token, &error);
    is_exhausted(status, error, 0);
    CHECK(token == NULL);
    /* The call is retried, as nothing was sent. */
    status = check_statuses(client, NULL, 2, &error);
    is_exhausted(status, error, 2);
    status = check_statuses(by_name, NULL, 2, &error);
    is_exhausted(status, error, 2);
    give(1);
    CHECK(tc_cancel_new(&token, &error) == TC_OK);
    status = check_statuses(client, token, 2, &error);
    is_exhausted(status, error, 2);
    /* A lookup needs more descriptors for a moment. */
    give(16);
    CHECK(check_statuses(client, token, 2, NULL) == TC_OK);
    CHECK(check_statuses(by_name, token, 2, NULL) == TC_OK);
    give(count);
    tc_cancel_free(token);
    tc_client_free(by_name);
    tc_client_free(client);
    return 0;
}
