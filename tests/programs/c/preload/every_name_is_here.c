/* Preloaded library in place of a name server that knows every name: all resolve to this machine. */
#include <netdb.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <sys/socket.h>

struct found {
    struct addrinfo info;
    struct sockaddr_in address;
};

int getaddrinfo(const char *restrict node, const char *restrict service,
                const struct addrinfo *restrict hints, struct addrinfo **restrict result)
{
    struct found *found = calloc(1, sizeof *found);

    (void)node;
    (void)hints;
    if (found == NULL)
        return EAI_MEMORY;
    found->address.sin_family = AF_INET;
    found->address.sin_port = htons(service == NULL ? 0 : (in_port_t)atoi(service));
    found->address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    found->info.ai_family = AF_INET;
    found->info.ai_socktype = SOCK_STREAM;
    found->info.ai_addrlen = sizeof found->address;
    found->info.ai_addr = (struct sockaddr *)&found->address;
    *result = &found->info;
    return 0;
}

void freeaddrinfo(struct addrinfo *info)
{
    free(info);
}
