/* Preloaded library in place of a name server that never replies: its getaddrinfo() sleeps. */
#include <netdb.h>
#include <unistd.h>

int getaddrinfo(const char *restrict node, const char *restrict service,
                const struct addrinfo *restrict hints, struct addrinfo **restrict result)
{
    (void)node;
    (void)service;
    (void)hints;
    *result = 0;
    for (;;)
        pause();
}
