/* Calls with random arguments, and the checks of their results. */
#ifndef CALLS_H
#define CALLS_H

#include <stdlib.h>

#include "pool.h"

/* The last character of a marker is one of these. It selects what the server does with the request. */
static const char deeds[] = "ddddddddddddddddqstuurrrriabcfghkplmnvwyz";

/* A call: its arguments and its result. */
struct made {
    char marker[16];
    /* W: a write. I: an idempotent write. R: a read. */
    char effect;
    /* The request or an option is invalid: nothing may be sent. */
    bool wrong;
    const struct client *client;
    struct token *token;
    bool tells;
    tc_call_options *options;
    /* The report, if the options have one. */
    tc_call_report *report;
    tc_status status;
    tc_error *error;
};

/* Makes the marker: an instance id that no other call has, made of the sequence, the thread and the call. */
static bool mark(struct made *made)
{
    static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    uint64_t number;

    if (me.calls >= MOST_CALLS)
        return false;
    number = (told.seed * MOST_THREADS + me.thread) * MOST_CALLS + me.calls++;
    strcpy(made->marker, "ins-0000000d");
    for (unsigned at = 10; at >= 4; at--) {
        made->marker[at] = digits[number % 36];
        number /= 36;
    }
    CHECK(number == 0);
    made->marker[11] = deeds[below(sizeof deeds - 1)];
    return true;
}

/* Options and a report, each with extra room at its end, as in a program with a newer header. */
union options {
    tc_call_options known;
    unsigned char bytes[sizeof(tc_call_options) + 32];
};
union report {
    tc_call_report known;
    unsigned char bytes[sizeof(tc_call_report) + 32];
};

static void choose_options(struct made *made, union options *options, union report *report)
{
    memset(options, 0, sizeof *options);
    memset(report, 0, sizeof *report);
    made->options = one_in(4) ? NULL : &options->known;
    TC_INIT(&options->known);
    TC_INIT(&report->known);
    if (made->options == NULL)
        return;
    /* If the server stays silent, the call has a shorter timeout. */
    if (one_in(3) || made->marker[11] == 'h')
        options->known.timeout_ms = 1 + below(60);
    if (one_in(3))
        options->known.max_attempts = 1 + below(6);
    if (one_in(3))
        options->known.region = "ap-shanghai";
    if (one_in(4))
        options->known.language = one_in(2) ? "en-US" : "zh-CN";
    if (one_in(3) && (made->token = use_token()) != NULL)
        options->known.cancel = made->token->cancel;
    if (one_in(2))
        options->known.report = made->report = &report->known;
    if (!one_in(12))
        return;
    made->wrong = true;
    switch (below(8)) {
    case 0: options->known.struct_size = below(8); break;
    case 1: options->known.struct_size = SIZE_MAX; break;
    case 2: options->known.timeout_ms = UINT32_MAX - below(2); break;
    case 3: options->known.max_attempts = 101 + below(2) * 1000; break;
    case 4: options->known.region = one_in(2) ? "\xff" : "a\r\nb: c"; break;
    case 5: options->known.language = one_in(2) ? "klingon" : "\xff"; break;
    case 6:
        /* A setting of a newer program. */
        options->known.struct_size = sizeof *options;
        options->bytes[sizeof(tc_call_options) + below(32)] = 1;
        break;
    default:
        /* A newer program that sets no new member. */
        options->known.struct_size = sizeof *options;
        made->wrong = false;
        break;
    }
    if (made->report != NULL && one_in(4)) {
        report->known.struct_size = one_in(2) ? 0 : SIZE_MAX;
        made->wrong = true;
    }
}

/* Checks the result of a call, prints it, and releases what the call used. */
static void end_call(struct made *made, const void *response, bool wants_response)
{
    const char *outcome = "?";
    uint32_t attempts = 0;

    me.under_way[me.depth] = NULL;
    if (me.is_child) {
        /* The process was forked in a callback of this call, which belongs to the parent. The child does not
         * continue it, and returns as the result what the service had sent before. The server's record shows that
         * the child sends nothing. */
        if (made->status != TC_ERR_INTERNAL)
            end_child();
        fprintf(stderr, "sequence %" PRIu64 ": the child's call of %s is %s\n", told.seed,
                made->marker, tc_status_name((int)made->status));
        _exit(3);
    }
    COUNT(calls);
    CHECK(made->status != TC_ERR_INTERNAL && made->status != TC_ERR_FORKED);
    if (made->status == TC_OK) {
        CHECK(!made->wrong && made->error == NULL && (!wants_response || response != NULL));
        outcome = "DONE";
        COUNT(done);
    } else {
        CHECK(response == NULL);
        CHECK((made->error != NULL) == made->tells);
    }
    if (made->status == TC_ERR_CANCELLED)
        CHECK(made->token != NULL && was_fired(made->token));
    if (made->report != NULL && !made->wrong) {
        attempts = made->report->attempts;
        CHECK(memchr(made->report->endpoint, 0, sizeof made->report->endpoint) != NULL);
        CHECK(memchr(made->report->request_id, 0, sizeof made->report->request_id) != NULL);
        CHECK(made->report->total_us >= made->report->last_attempt_us);
        CHECK(made->status != TC_OK || (attempts > 0 && made->report->request_id[0] != '\0'));
    }
    if (made->error != NULL) {
        read_error(made->error);
        CHECK(tc_error_status(made->error) == made->status);
        CHECK(made->report == NULL || made->wrong || attempts == tc_error_attempts(made->error));
        attempts = tc_error_attempts(made->error);
        outcome = tc_outcome_name((int)tc_error_outcome(made->error));
        switch (tc_error_outcome(made->error)) {
        case TC_OUTCOME_NOT_SENT: COUNT(not_sent); break;
        case TC_OUTCOME_REJECTED: COUNT(rejected); CHECK(attempts > 0); break;
        default: COUNT(unknown); CHECK(attempts > 0); break;
        }
        if (made->wrong) {
            COUNT(refused);
            CHECK(tc_error_outcome(made->error) == TC_OUTCOME_NOT_SENT && attempts == 0);
        }
    } else if (made->status != TC_OK) {
        COUNT(unheard);
    }
    if (made->wrong)
        outcome = "NOT_SENT";
    say("call %s %c %s %s %u\n", made->marker + 4, made->effect,
        tc_status_name((int)made->status), outcome, attempts);
    if (made->token != NULL)
        leave_token(made->token);
    keep_thing(ERROR, made->error);
}

static tc_error **error_of(struct made *made)
{
    return made->tells ? &made->error : NULL;
}

#include "requests.h"

/* Makes one call on a client, or on NULL. */
static void call_on(struct client *client)
{
    struct made made = { .effect = 'W', .tells = !one_in(8), .client = client };
    const tc_client *on = client == NULL ? NULL : client->client;
    union options options;
    union report report;

    if (!mark(&made))
        return;
    choose_options(&made, &options, &report);
    made.wrong |= on == NULL;
    me.under_way[me.depth] = client;
    switch (below(10)) {
    case 0: case 1: reboot(&made, on); break;
    case 2: start_or_stop(&made, on); break;
    case 3: case 4: statuses(&made, on); break;
    case 5: instances(&made, on); break;
    case 6: case 7: packed(&made, on); break;
    default: by_name(&made, on); break;
    }
}

static void call_something(void)
{
    struct client *client = use_client();

    if (client == NULL && !one_in(30))
        return;
    call_on(client);
    if (client != NULL)
        leave_client(client);
}

#endif
