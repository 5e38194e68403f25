/* Program whose server closes the connection while a request is being sent. SIGPIPE would end the program. */
#define _DEFAULT_SOURCE
#include <signal.h>

#include "check.h"

enum { MUCH = 128 << 10 /* more than the buffers of the two sockets hold */ };

int main(int argc, char **argv)
{
    static char request[MUCH + 16];
    struct sigaction fatal, found;
    sigset_t pipe_signal, pending;
    tc_client *client;
    int i;

    CHECK(argc == 2);
    memset(&fatal, 0, sizeof fatal);
    fatal.sa_handler = SIG_DFL;
    CHECK(sigaction(SIGPIPE, &fatal, NULL) == 0);
    CHECK(sigemptyset(&pipe_signal) == 0 && sigaddset(&pipe_signal, SIGPIPE) == 0);
    CHECK(sigprocmask(SIG_UNBLOCK, &pipe_signal, NULL) == 0);

    strcpy(request, "{\"A\":\"");
    memset(request + 6, 'x', MUCH);
    strcpy(request + 6 + MUCH, "\"}");
    client = check_client(argv[1]);
    for (i = 0; i < 3; i++) {
        tc_error *error = NULL;

        CHECK(tc_call(client, "cvm", "2017-03-12", "Anything", request, NULL, NULL, &error) ==
              TC_ERR_NETWORK);
        CHECK(tc_error_outcome(error) == TC_OUTCOME_UNKNOWN);
        /* The write failed: it was neither the end of a response nor a reset during a read. */
        CHECK(strstr(tc_error_message(error), "Broken pipe") != NULL);
        tc_error_free(error);
    }
    tc_client_free(client);

    /* The library left the signal's action unchanged. */
    CHECK(sigaction(SIGPIPE, NULL, &found) == 0 && found.sa_handler == SIG_DFL);
    CHECK(sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 0);
    return 0;
}
