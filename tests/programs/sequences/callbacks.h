/* Hostile callbacks of the random sequences: they sleep, call the library, fail, fork and start threads. */
#ifndef CALLBACKS_H
#define CALLBACKS_H

#include "pool.h"

/* These are in other files. */
static void call_something(void);
static void call_on(struct client *client);
static void operate(void);
static void fork_somewhere(void);
static void start_thread(void);

/* Begins a callback. It can't be cancelled: it must return. */
static int enter(void)
{
    int before = 0;

    CHECK(pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &before) == 0);
    me.depth++;
    return before;
}

static void leave(int before)
{
    me.depth--;
    pthread_setcancelstate(before, NULL);
}

static void act(void)
{
    switch (below(10)) {
    case 0: case 1: pause_us(3000); break;
    case 2: fork_somewhere(); break;
    case 3: start_thread(); break;
    case 4: case 5: operate(); break;
    case 6: {
        /* The client whose call runs the callback. */
        struct client *client = me.under_way[me.depth - 1];

        if (client == NULL)
            break;
        COUNT(nested_same);
        call_on(client);
        break;
    }
    default:
        COUNT(nested);
        call_something();
        break;
    }
}

static void on_log(int level, const char *line, void *user_data)
{
    const struct hostile *hostile = user_data;
    int before = enter();

    CHECK(level >= TC_LOG_ERROR && level <= TC_LOG_DEBUG);
    CHECK(strchr(line, '\n') == NULL && strstr(line, "sequences-key") == NULL);
    CHECK(hostile >= pool.hostiles && hostile < pool.hostiles + HOSTILES);
    COUNT(log_lines);
    if (me.depth <= MOST_DEPTH && !me.is_child && one_in(4)) {
        COUNT(log_acts);
        act();
    }
    leave(before);
}

static void on_event(const tc_event *event, void *user_data)
{
    const struct hostile *hostile = user_data;
    const tc_attempt_report *attempt = event->attempt_report;
    int before = enter();

    CHECK(event->struct_size == sizeof *event && *tc_event_kind_name((int)event->kind) != '?');
    CHECK(event->call_id > 0 && *event->service != '\0' && *event->action != '\0');
    CHECK(attempt == NULL || strstr(attempt->message, "sequences-key") == NULL);
    CHECK(event->error == NULL || strstr(tc_error_message(event->error), "sequences-key") == NULL);
    CHECK(event->error == NULL || tc_error_attempt_count(event->error) <= 16);
    CHECK(hostile >= pool.hostiles && hostile < pool.hostiles + HOSTILES);
    COUNT(events);
    if (me.depth <= MOST_DEPTH && !me.is_child && one_in(4)) {
        COUNT(event_acts);
        act();
    }
    leave(before);
}

/* Sets credentials that are invalid, or that expire at an odd time. */
static int set_oddly(tc_credentials_sink *sink)
{
    static const int64_t ends[] = { 0, 1, -1, INT64_MAX, INT64_MIN };
    char longest[8194];
    const int64_t soon = (int64_t)time(NULL) + 1;

    memset(longest, 'k', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    COUNT(credentials_odd);
    switch (below(8)) {
    case 0: CHECK(tc_credentials_set(sink, NULL, "key", NULL, 0) != TC_OK); return 0;
    case 1: CHECK(tc_credentials_set(sink, "id", "\xff", NULL, 0) != TC_OK); return 0;
    case 2: CHECK(tc_credentials_set(sink, "id", longest, NULL, 0) != TC_OK); return 0;
    case 3: CHECK(tc_credentials_set(sink, "id", "key", "to\nken", 0) != TC_OK); return 0;
    case 4: tc_credentials_set(sink, "id", "key", "token", ANY_OF(ends)); return 0;
    case 5: tc_credentials_set(sink, "id", "key", "token", soon); return 0;
    case 6: tc_credentials_set(sink, "id", "key", NULL, 0); return one_in(2) ? -1 : 1;
    default:
        tc_credentials_set(sink, "id", "key", NULL, 0);
        tc_credentials_set(sink, "other", "key", NULL, soon + 3600);
        return 0;
    }
}

static int on_credentials(tc_credentials_sink *sink, void *user_data)
{
    struct hostile *hostile = user_data;
    int before = enter(), result = 0;

    COUNT(credentials_asked);
    CHECK(hostile >= pool.hostiles && hostile < pool.hostiles + HOSTILES);
    CHECK(atomic_fetch_add(&hostile->asking, 1) == 0 || atomic_load(&hostile->clients) > 1);
    CHECK(tc_credentials_timeout_ms(sink) <= 86400000);
    if (atomic_load(&hostile->clients) == 1)
        hostile->asked++;
    if (me.depth <= MOST_DEPTH && !me.is_child && one_in(3))
        act();
    switch (me.is_child ? 4 : below(8)) {
    case 0:
        COUNT(credentials_failed);
        tc_credentials_fail(sink, one_in(3) ? NULL : one_in(2) ? "\xff" : "none today");
        result = one_in(2);
        break;
    case 1:
        COUNT(credentials_failed);
        result = one_in(2);
        break;
    case 2: result = set_oddly(sink); break;
    default:
        CHECK(tc_credentials_set(sink, "AKIDsequences", "sequences-key", NULL, 0) == TC_OK);
        break;
    }
    atomic_fetch_sub(&hostile->asking, 1);
    leave(before);
    return result;
}

#endif
