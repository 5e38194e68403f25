/* The objects of a sequence. Threads share clients and tokens, and pass errors and responses to each other. */
#ifndef POOL_H
#define POOL_H

#include <stdlib.h>

#include <tcapi/base/packed.h>
#include <tcapi/cvm.h>

#include "sequence.h"

enum { CLIENTS = 4, TOKENS = 4, BAG = 32, HOSTILES = 64 };

/* The user_data of a client's callbacks. It lives as long as the sequence. */
struct hostile {
    unsigned number;
    /* The host of the client is a name. */
    bool is_named;
    /* Whether a callback for credentials is running: never two at once for one client. */
    atomic_int asking;
    /* Written by callbacks for credentials without a lock, as two never run at once. */
    unsigned asked;
    /* The number of clients with this user_data: two clients with the same settings may run the callback at once. */
    atomic_uint clients;
};

/* A client and the number of its users: it may be freed when there are none. */
struct client {
    tc_client *client;
    unsigned users;
    struct hostile *hostile;
};

/* A token and the number of its users. */
struct token {
    tc_cancel *cancel;
    unsigned users;
    /* Set before it is fired. */
    bool fired;
};

/* An object that the library made and the program must free. */
struct thing {
    enum { NOTHING, ERROR, STRING, REBOOTED, STATUSES, INSTANCES, PACKED } kind;
    void *object;
};

static struct {
    pthread_mutex_t lock;
    struct client clients[CLIENTS];
    struct token tokens[TOKENS];
    struct thing bag[BAG];
    struct hostile hostiles[HOSTILES];
    unsigned hostiles_used, threads_used;
    /* Threads of the sequence beside its first one. */
    atomic_uint threads_alive;
    pthread_t joinable[MOST_THREADS];
    bool is_cancelled[MOST_THREADS];
    unsigned joinables;
} pool = { .lock = PTHREAD_MUTEX_INITIALIZER };

static void lock(void)
{
    CHECK(pthread_mutex_lock(&pool.lock) == 0);
}

static void unlock(void)
{
    CHECK(pthread_mutex_unlock(&pool.lock) == 0);
}

/*
 * Returns a client that the caller now uses, or NULL if there is none. In a destructor of a thread its host is an IP
 * address: a lookup starts a thread, and std::thread registers a destructor when it starts one. glibc no longer runs
 * that destructor then, and does not free its 32 bytes.
 */
static struct client *use_client(void)
{
    const unsigned from = below(CLIENTS);
    struct client *one = NULL;

    lock();
    for (unsigned at = 0; one == NULL && at < CLIENTS; at++)
        if (pool.clients[(from + at) % CLIENTS].client != NULL &&
            !(me.is_ending && pool.clients[(from + at) % CLIENTS].hostile->is_named))
            one = &pool.clients[(from + at) % CLIENTS];
    if (one != NULL)
        one->users++;
    unlock();
    return one;
}

static void leave_client(struct client *one)
{
    lock();
    one->users--;
    unlock();
}

/* Puts a client into an empty place, or frees it. */
static void keep_client(tc_client *client, struct hostile *hostile)
{
    struct client *place = &pool.clients[below(CLIENTS)];

    lock();
    if (place->client == NULL) {
        place->client = client;
        place->hostile = hostile;
        client = NULL;
    }
    unlock();
    LIB(tc_client_free(client));
}

/* Frees a client without users. */
static void free_client(struct client *one)
{
    tc_client *client = NULL;

    lock();
    if (one->users == 0) {
        client = one->client;
        one->client = NULL;
    }
    unlock();
    LIB(tc_client_free(client));
}

static struct token *use_token(void)
{
    struct token *one = &pool.tokens[below(TOKENS)];

    lock();
    if (one->cancel != NULL)
        one->users++;
    else
        one = NULL;
    unlock();
    return one;
}

static void leave_token(struct token *one)
{
    lock();
    one->users--;
    unlock();
}

static bool was_fired(struct token *one)
{
    bool fired;

    lock();
    fired = one->fired;
    unlock();
    return fired;
}

static void fire_token(struct token *one)
{
    lock();
    one->fired = true;
    unlock();
    LIB(tc_cancel_fire(one->cancel));
    COUNT(fired);
}

static void make_token(void)
{
    struct token *place = &pool.tokens[below(TOKENS)];
    tc_error *error = (tc_error *)&pool;
    tc_cancel *cancel = NULL;
    tc_status status;

    LIB(status = tc_cancel_new(&cancel, one_in(4) ? NULL : &error));
    CHECK(status == TC_OK && cancel != NULL);
    CHECK(error == NULL || error == (tc_error *)&pool);
    COUNT(tokens);
    lock();
    if (place->cancel == NULL) {
        place->cancel = cancel;
        place->fired = false;
        cancel = NULL;
    }
    unlock();
    LIB(tc_cancel_free(cancel));
}

static void free_token(struct token *one)
{
    tc_cancel *cancel = NULL;

    lock();
    if (one->users == 0) {
        cancel = one->cancel;
        one->cancel = NULL;
    }
    unlock();
    LIB(tc_cancel_free(cancel));
}

static void read_error(const tc_error *error)
{
    CHECK(tc_error_status(error) > TC_OK && tc_error_status(error) <= TC_ERR_FORKED + 8);
    CHECK(tc_error_outcome(error) >= 0 && tc_error_outcome(error) <= TC_OUTCOME_UNKNOWN);
    CHECK(tc_error_stop_reason(error) >= 0 && tc_error_stop_reason(error) <= TC_STOP_CANCELLED);
    CHECK(tc_error_retry_hint(error) >= 0 &&
          tc_error_retry_hint(error) <= TC_RETRY_HINT_IF_IDEMPOTENT);
    CHECK(*tc_error_message(error) != '\0');
    CHECK(strlen(tc_error_code(error)) + strlen(tc_error_path(error)) +
              strlen(tc_error_request_id(error)) < 4096);
    CHECK(tc_error_http_status(error) >= 0 && tc_error_http_status(error) < 1000);
    CHECK(*tc_status_name((int)tc_error_status(error)) == 'T');
    CHECK(*tc_outcome_name((int)tc_error_outcome(error)) != '?');
    CHECK(*tc_stop_reason_name((int)tc_error_stop_reason(error)) != '?');
    CHECK(*tc_retry_hint_name((int)tc_error_retry_hint(error)) != '?');
}

static void free_thing(struct thing thing)
{
    switch (thing.kind) {
    case ERROR:
        read_error(thing.object);
        LIB(tc_error_free(thing.object));
        break;
    case STRING:
        CHECK(strlen(thing.object) > 0);
        LIB(tc_string_free(thing.object));
        break;
    case REBOOTED: LIB(tc_cvm_reboot_instances_response_free(thing.object)); break;
    case STATUSES: LIB(tc_cvm_describe_instances_status_response_free(thing.object)); break;
    case INSTANCES: LIB(tc_cvm_describe_instances_response_free(thing.object)); break;
    case PACKED:
        LIB(tc_packed_response_free(thing.object));
        CHECK(((tc_packed_response *)thing.object)->texts == NULL);
        free(thing.object);
        break;
    default: break;
    }
}

/* All functions that free an object accept NULL, and so do all that read an error. */
static void free_nothing(void)
{
    LIB(tc_string_free(NULL));
    LIB(tc_error_free(NULL));
    LIB(tc_config_free(NULL));
    LIB(tc_client_free(NULL));
    LIB(tc_cancel_free(NULL));
    LIB(tc_cancel_fire(NULL));
    LIB(tc_packed_response_free(NULL));
    LIB(tc_cvm_reboot_instances_response_free(NULL));
    LIB(tc_cvm_describe_instances_response_free(NULL));
    CHECK(tc_error_status(NULL) == TC_OK && *tc_error_message(NULL) == '\0');
    CHECK(tc_credentials_timeout_ms(NULL) == 0);
    CHECK(*tc_version() != '\0');
}

/* Frees an object now, or stores it for another thread to free, and frees the one in its place. */
static void keep_thing(int kind, void *object)
{
    struct thing thing = { kind, object };

    if (object == NULL)
        return;
    if (!one_in(3)) {
        struct thing *place = &pool.bag[below(BAG)], before;

        lock();
        before = *place;
        *place = thing;
        unlock();
        thing = before;
    }
    free_thing(thing);
}

/* Frees the remaining objects, when the sequence has one thread again. */
static void empty_pool(void)
{
    unsigned kinds[3] = { 0, 1, 2 };

    for (unsigned i = 2; i > 0; i--) {
        unsigned other = below(i + 1), swapped = kinds[i];

        kinds[i] = kinds[other];
        kinds[other] = swapped;
    }
    for (unsigned i = 0; i < 3; i++) {
        for (unsigned at = 0; kinds[i] == 0 && at < CLIENTS; at++) {
            CHECK(pool.clients[at].users == 0);
            free_client(&pool.clients[at]);
        }
        for (unsigned at = 0; kinds[i] == 1 && at < TOKENS; at++) {
            CHECK(pool.tokens[at].users == 0);
            free_token(&pool.tokens[at]);
        }
        for (unsigned at = 0; kinds[i] == 2 && at < BAG; at++) {
            free_thing(pool.bag[at]);
            pool.bag[at].kind = NOTHING;
        }
    }
    memset(pool.hostiles, 0, sizeof pool.hostiles);
    pool.hostiles_used = 0;
    pool.threads_used = 0;
    pool.joinables = 0;
}

#endif
