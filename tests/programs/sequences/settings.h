/* Clients with random settings. */
#ifndef SETTINGS_H
#define SETTINGS_H

#include "callbacks.h"
#include "pool.h"

static const char *const odd_texts[] = {
    "", "\xff\xfe", "a\r\nX-Evil: 1", "\xc3(", " ", "a b", "../x", "http://", "a\tb", "\x7f", "%s%n",
};

static uint32_t odd_number(void)
{
    static const uint32_t numbers[] = { 0, 1, 2, 100, 101, 86400000, 86400001, UINT32_MAX, INT32_MAX };

    return ANY_OF(numbers);
}

static const char *odd_text(void)
{
    return one_in(8) ? NULL : ANY_OF(odd_texts);
}

/* Sets a source of credentials that queries our server, or none; no source queries another machine. */
static tc_status set_role(tc_config *config)
{
    tc_assume_role role;
    tc_oidc_role pod;
    tc_status status = TC_OK;

    TC_INIT(&role);
    TC_INIT(&pod);
    role.role_arn = one_in(4) ? odd_text() : "qcs::cam::uin/12345678:roleName/reader";
    role.endpoint = one_in(4) ? told.dead : told.plain;
    role.lifetime_s = one_in(4) ? odd_number() : 0;
    role.session_name = one_in(4) ? odd_text() : NULL;
    pod.region = "ap-guangzhou";
    pod.provider_id = one_in(4) ? odd_text() : "provider";
    pod.token_file = one_in(2) ? "/dev/null" : "/nowhere/token";
    pod.role_arn = role.role_arn;
    pod.endpoint = role.endpoint;
    if (one_in(4))
        role.struct_size = pod.struct_size = one_in(2) ? below(sizeof role + 1) : SIZE_MAX;
    if (one_in(2))
        LIB(status = tc_config_set_credentials_assume_role(config, one_in(8) ? NULL : &role));
    else
        LIB(status = tc_config_set_credentials_oidc(config, &pod));
    return status;
}

static tc_status set_credentials(tc_config *config, struct hostile *hostile)
{
    static const int sources[] = { 1, 2, 3, 4 };
    static const int odd_sources[] = { 1, 0, -1, 6 };
    const char *odd = odd_text();
    tc_status status = TC_OK;

    switch (below(10)) {
    case 0: LIB(status = tc_config_set_credentials(config, odd, "key", NULL)); break;
    case 1: LIB(status = tc_config_set_credentials(config, "id", odd, odd_text())); break;
    case 2: LIB(status = tc_config_set_credentials_environment(config)); break;
    case 3: LIB(status = tc_config_set_credentials_file(config, "/nowhere/credentials", odd)); break;
    case 4: LIB(status = tc_config_set_credentials_profile(config, odd)); break;
    case 5:
        LIB(status = tc_config_set_credentials_instance_role(
                config, odd, one_in(2) ? told.plain : told.dead));
        break;
    case 6: LIB(status = tc_config_set_credentials_chain(config, sources, 1 + below(4))); break;
    case 7: LIB(status = tc_config_set_credentials_chain(config, odd_sources, below(5))); break;
    case 8:
        LIB(status = tc_config_set_credentials_callback(config, one_in(4) ? NULL : on_credentials,
                                                        hostile, NULL));
        break;
    default: status = set_role(config); break;
    }
    return status;
}

/* Applies one setting, which may be valid or not. */
static tc_status set_something(tc_config *config, struct hostile *hostile)
{
    const uint32_t number = odd_number(), another = odd_number();
    const char *odd = odd_text();
    tc_status status = TC_OK;

    switch (below(20)) {
    case 0: LIB(status = tc_config_set_region(config, odd)); break;
    case 1: LIB(status = tc_config_set_endpoint(config, odd)); break;
    case 2:
        LIB(status = tc_config_set_language(config, one_in(2) ? "zh-CN" : odd));
        if (status == TC_OK && another % 3 == 0)
            LIB(status = tc_config_set_application(config, odd));
        break;
    case 3: LIB(status = tc_config_set_timeout_ms(config, number)); break;
    case 4: LIB(status = tc_config_set_connect_timeout_ms(config, number)); break;
    case 5:
        LIB(status = tc_config_set_max_response_bytes(config, one_in(3) ? UINT64_MAX : number));
        break;
    case 6: LIB(status = tc_config_set_ca_file(config, one_in(2) ? told.ca_file : odd)); break;
    case 7: LIB(status = tc_config_set_endpoint_kind(config, (int)below(6) - 1)); break;
    case 8: LIB(status = tc_config_set_failover(config, one_in(2))); break;
    case 9: LIB(status = tc_config_set_proxy(config, one_in(2) ? told.proxy : odd)); break;
    case 10: LIB(status = tc_config_set_system_roots(config, one_in(4))); break;
    case 11:
        LIB(status = tc_config_set_extra_ca_file(config, one_in(2) ? told.ca_file : odd));
        break;
    case 12: LIB(status = tc_config_set_max_idle_connections(config, one_in(2) ? 0 : number)); break;
    case 13:
        /* Without another random draw, so that seeds keep their meaning. */
        switch (another % 3) {
        case 0: LIB(status = tc_config_set_max_connection_age_ms(config, number)); break;
        case 1: LIB(status = tc_config_set_signed_host(config, odd)); break;
        default: LIB(status = tc_config_set_idle_timeout_ms(config, number)); break;
        }
        break;
    case 14: LIB(status = tc_config_set_max_attempts(config, number)); break;
    case 15: LIB(status = tc_config_set_backoff_ms(config, number, another)); break;
    case 18: LIB(status = tc_config_set_environment(config, one_in(4))); break;
    case 16:
        if (another % 2 == 0)
            LIB(status = tc_config_set_validation(config, (int)(another / 2 % 6) - 1));
        else
            LIB(status = tc_config_set_rate_limiting(config, one_in(2)));
        break;
    case 17:
        LIB(status = tc_config_set_log(config, (int)below(7) - 1, one_in(3) ? NULL : on_log, hostile,
                                       NULL));
        /* Without another random draw, as above. */
        if (another % 2 == 0)
            LIB(tc_config_set_event_callback(config, on_event, hostile, NULL));
        break;
    default: status = set_credentials(config, hostile); break;
    }
    return status;
}

/* A day is a valid timeout, and a valid delay between attempts. No call of a sequence takes as long. */
static void set_timeout(tc_config *config)
{
    CHECK(tc_config_set_timeout_ms(config, 200 + below(800)) == TC_OK);
}

/* Applies the settings that a client needs to reach a server in time. Each of them is valid. */
static void set_sensibly(tc_config *config, struct hostile *hostile)
{
    const char *endpoint = told.plain, *proxy = NULL;

    switch (below(12)) {
    case 0: endpoint = told.dead; break;
    case 1:
        endpoint = told.named;
        hostile->is_named = true;
        break;
    case 2: proxy = told.proxy; break;
    case 3: case 4: endpoint = told.tls; break;
    default: break;
    }
    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_proxy(config, proxy) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    set_timeout(config);
    CHECK(tc_config_set_backoff_ms(config, 1, 1 + below(8)) == TC_OK);
    CHECK(tc_config_set_max_idle_connections(config, below(4)) == TC_OK);
    if (!one_in(6))
        CHECK(tc_config_set_ca_file(config, told.ca_file) == TC_OK);
    if (one_in(2))
        CHECK(tc_config_set_credentials(config, "AKIDsequences", "key", NULL) == TC_OK);
    else
        CHECK(tc_config_set_credentials_callback(config, on_credentials, hostile, NULL) == TC_OK);
    if (one_in(2))
        CHECK(tc_config_set_log(config, 1 + (int)below(4), on_log, hostile, NULL) == TC_OK);
    /* Without a random draw, so that seeds keep their meaning. */
    if ((hostile - pool.hostiles) % 2 == 0)
        CHECK(tc_config_set_event_callback(config, on_event, hostile, NULL) == TC_OK);
}

/* Makes clients from the settings, one or several. */
static void make_clients(tc_config *config, struct hostile *hostile, tc_status refused)
{
    do {
        tc_client *client = NULL;
        tc_error *error = NULL;
        tc_status status;
        bool tells = !one_in(5);

        LIB(status = tc_client_new(config, &client, tells ? &error : NULL));
        CHECK((status == TC_OK) == (client != NULL));
        CHECK((error != NULL) == (tells && status != TC_OK));
        /* The client fails with the error of the first setter that failed. */
        CHECK(refused == TC_OK || status == refused);
        if (status == TC_OK) {
            COUNT(clients);
            atomic_fetch_add(&hostile->clients, 1);
            keep_client(client, hostile);
        } else {
            CHECK(!tells || tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
            CHECK(status != TC_ERR_INTERNAL);
            keep_thing(ERROR, error);
        }
    } while (one_in(4));
}

/* Makes settings, and clients from them. */
static void configure(void)
{
    struct hostile *hostile = NULL;
    tc_config *config;
    tc_status refused = TC_OK;

    lock();
    if (pool.hostiles_used < HOSTILES) {
        hostile = &pool.hostiles[pool.hostiles_used];
        hostile->number = pool.hostiles_used++;
    }
    unlock();
    if (hostile == NULL)
        return;
    LIB(config = tc_config_new());
    CHECK(config != NULL);
    COUNT(configs);
    if (!one_in(8))
        set_sensibly(config, hostile);
    else
        /* Whatever the other settings are, no request leaves this machine. */
        CHECK(tc_config_set_endpoint(config, told.dead) == TC_OK);
    for (unsigned left = one_in(3) ? 1 + below(4) : 0; left > 0; left--) {
        tc_status status = set_something(config, hostile);

        /* The endpoint may have changed. */
        hostile->is_named = true;
        CHECK(status != TC_ERR_INTERNAL);
        if (refused == TC_OK)
            refused = status;
    }
    set_timeout(config);
    if (!one_in(16))
        make_clients(config, hostile, refused);
    LIB(tc_config_free(config));
}

/* A client without settings uses those of the environment. main() makes sure that no call of it leaves this machine. */
static void make_client_of_the_environment(void)
{
    tc_client *client = NULL;
    tc_error *error = NULL;
    tc_status status;

    LIB(status = tc_client_new(NULL, &client, &error));
    CHECK(status == TC_OK && client != NULL && error == NULL);
    COUNT(clients);
    keep_client(client, &pool.hostiles[HOSTILES - 1]);
}

#endif
