/*
 * The floor: a request that was made and signed beforehand, sent with one write, its response received
 * with one read, or as many as it takes. No client can do with less. The request is in the file that
 * BENCH_REQUEST names.
 */
#include "contestant.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct floor {
    int socket;
    char request[16384];
    size_t length;
    char response[1 << 20];
    /* The length of the response, as the first one says. All are as long. */
    size_t whole;
};

/* The length of the response of which the first bytes were received. */
static size_t whole_length(const char *response)
{
    const char *length = strcasestr(response, "Content-Length: ");
    const char *end = strstr(response, "\r\n\r\n");

    if (length == NULL || end == NULL)
        return 0;
    return (size_t)(end + 4 - response) + strtoul(length + strlen("Content-Length: "), NULL, 10);
}

static int call(void *self)
{
    struct floor *floor = self;
    size_t received = 0;
    ssize_t got;

    if (write(floor->socket, floor->request, floor->length) != (ssize_t)floor->length) {
        perror("write");
        return -1;
    }
    do {
        got = read(floor->socket, floor->response + received, sizeof floor->response - 1 - received);
        if (got <= 0)
            break;
        received += (size_t)got;
        if (floor->whole == 0) {
            floor->response[received] = '\0';
            floor->whole = whole_length(floor->response);
        }
    } while (received < floor->whole);
    if (received < 12 || received != floor->whole || memcmp(floor->response, "HTTP/1.1 200", 12) != 0) {
        fprintf(stderr, "no response\n");
        return -1;
    }
    return 0;
}

static int connect_to(const char *url)
{
    char host[64];
    unsigned port;
    int on = 1, made = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in address = { .sin_family = AF_INET };

    if (sscanf(url, "http://%63[0-9.]:%u", host, &port) != 2 || port > 65535 ||
        inet_pton(AF_INET, host, &address.sin_addr) != 1)
        return -1;
    address.sin_port = htons((uint16_t)port);
    setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return connect(made, (struct sockaddr *)&address, sizeof address) == 0 ? made : -1;
}

int main(int argc, char **argv)
{
    static struct floor floor;
    struct arguments arguments;
    const char *path = getenv("BENCH_REQUEST");
    FILE *file = path != NULL ? fopen(path, "rb") : NULL;

    read_arguments(&arguments, argc, argv);
    if (file == NULL) {
        fprintf(stderr, "BENCH_REQUEST names no file\n");
        return 2;
    }
    floor.length = fread(floor.request, 1, sizeof floor.request, file);
    fclose(file);
    floor.socket = connect_to(arguments.url);
    if (floor.socket < 0) {
        fprintf(stderr, "can't connect to %s\n", arguments.url);
        return 1;
    }
    return run(argv, call, NULL, &floor);
}
