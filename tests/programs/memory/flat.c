/* Program that lists all instances, and prints their number and the peak memory in bytes. The argument is the
 * service. */
#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>

#include "../c/check.h"

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
void __libc_free(void *memory);

static atomic_long live, peak;

static void *took(void *memory)
{
    long now = atomic_fetch_add(&live, (long)malloc_usable_size(memory)) + (long)malloc_usable_size(memory);
    long most = atomic_load(&peak);

    while (now > most && !atomic_compare_exchange_weak(&peak, &most, now))
        ;
    return memory;
}

static void gives(void *memory)
{
    atomic_fetch_sub(&live, (long)malloc_usable_size(memory));
}

void *malloc(size_t size)
{
    return took(__libc_malloc(size));
}

void *calloc(size_t times, size_t size)
{
    return took(__libc_calloc(times, size));
}

void *realloc(void *memory, size_t size)
{
    gives(memory);
    return took(__libc_realloc(memory, size));
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return took(__libc_memalign(alignment, size));
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
    *memory = took(__libc_memalign(alignment, size));
    return *memory == NULL ? ENOMEM : 0;
}

void free(void *memory)
{
    gives(memory);
    __libc_free(memory);
}

int main(int argc, char **argv)
{
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *first = NULL;
    const tc_cvm_describe_instances_response *page = NULL;
    tc_pages *pages = NULL;
    tc_client *client;
    size_t count = 0;
    long before;

    CHECK(argc == 2);
    client = check_client(argv[1]);
    TC_INIT(&request);
    /* The connection uses memory, too. */
    CHECK(tc_cvm_describe_instances(client, &request, NULL, &first, NULL) == TC_OK);
    tc_cvm_describe_instances_response_free(first);

    before = atomic_load(&live);
    atomic_store(&peak, before);
    CHECK(tc_cvm_describe_instances_pages_new(client, &request, NULL, &pages, NULL) == TC_OK);
    for (;;) {
        CHECK(tc_cvm_describe_instances_pages_next(pages, &page, NULL) == TC_OK);
        if (page == NULL)
            break;
        count += page->instance_set_len;
    }
    printf("%zu %ld\n", count, atomic_load(&peak) - before);
    tc_pages_free(pages);
    tc_client_free(client);
    return 0;
}
