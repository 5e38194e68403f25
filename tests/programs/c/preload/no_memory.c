/* Preloaded library that makes allocations fail on the threads that requested it. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

/* The first allocation of this thread to fail, the number of allocations so far, and whether all later ones fail
 * too. */
static _Thread_local long fails_at, count;
static _Thread_local bool fails_on;

/* Resets the count of this thread's allocations. The allocation with the number `at` fails, and with `on` all later
 * ones; 0 means none. Returns the previous count. */
long no_memory_from(long at, bool on)
{
    long before = count;

    count = 0;
    fails_at = at;
    fails_on = on;
    return before;
}

static bool is_gone(void)
{
    count++;
    if (fails_at == 0 || count < fails_at || (count > fails_at && !fails_on))
        return false;
    errno = ENOMEM;
    return true;
}

void *malloc(size_t size)
{
    return is_gone() ? NULL : __libc_malloc(size);
}

void *calloc(size_t times, size_t size)
{
    return is_gone() ? NULL : __libc_calloc(times, size);
}

void *realloc(void *memory, size_t size)
{
    return is_gone() ? NULL : __libc_realloc(memory, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return is_gone() ? NULL : __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
    *memory = is_gone() ? NULL : __libc_memalign(alignment, size);
    return *memory == NULL ? ENOMEM : 0;
}
