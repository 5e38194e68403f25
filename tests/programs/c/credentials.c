/* Program that uses every source of credentials. The first argument names the source, the second is the emulator;
 * the others are for the source. Prints a line with the result of each call. */
#define _DEFAULT_SOURCE
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

#define ID "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
#define KEY "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"

static void print_failure(const char *what, tc_error *error)
{
    printf("%s: %s %s %s\n", what, tc_status_name(tc_error_status(error)),
           tc_outcome_name(tc_error_outcome(error)), tc_error_message(error));
    tc_error_free(error);
}

static tc_client *make(tc_config *config, const char *endpoint)
{
    tc_client *client = NULL;
    tc_error *error = NULL;

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    if (tc_client_new(config, &client, &error) != TC_OK)
        print_failure("client", error);
    tc_config_free(config);
    return client;
}

/* Makes a call. Returns whether it succeeded. */
static bool call(const tc_client *client)
{
    tc_cvm_describe_regions_request request;
    tc_cvm_describe_regions_response *response = NULL;
    tc_error *error = NULL;
    bool done;

    TC_INIT(&request);
    done = tc_cvm_describe_regions(client, &request, NULL, &response, &error) == TC_OK;
    if (done)
        puts("call: done");
    else
        print_failure("call", error);
    tc_cvm_describe_regions_response_free(response);
    return done;
}

/* Actions of the callback, one per call. */
struct script {
    const char *steps;
    atomic_int asked;
};

/* Posted after the program has forked. */
static sem_t forked;

static int hand_out(tc_credentials_sink *sink, void *user_data)
{
    struct script *script = user_data;
    char step = script->steps[atomic_fetch_add(&script->asked, 1)];

    CHECK(tc_credentials_timeout_ms(sink) > 0 && tc_credentials_timeout_ms(sink) <= 60000);
    switch (step) {
    case 'k': /* a key pair without an expiry */
        CHECK(tc_credentials_set(sink, ID, KEY, NULL, 0) == TC_OK);
        return 0;
    case 'e': /* one that expires */
        CHECK(tc_credentials_set(sink, ID, KEY, NULL, (int64_t)time(NULL) + 3600) == TC_OK);
        return 0;
    case 's': /* slowly: the program forks meanwhile */
        while (sem_wait(&forked) != 0) {
        }
        CHECK(tc_credentials_set(sink, ID, KEY, NULL, 0) == TC_OK);
        return 0;
    case 'o': /* one that has expired */
        CHECK(tc_credentials_set(sink, ID, KEY, NULL, 1) == TC_OK);
        return 0;
    case 'h': /* half of one */
        CHECK(tc_credentials_set(sink, ID, NULL, NULL, 0) == TC_ERR_INVALID_ARGUMENT);
        return 0;
    case 'x': /* one that the service does not know */
        CHECK(tc_credentials_set(sink, "AKIDold", KEY, NULL, 0) == TC_OK);
        return 0;
    case 'n': /* none */
        return 0;
    case 'f': /* a failure with a message */
        tc_credentials_fail(sink, "the vault is sealed");
        return 1;
    default: /* one without a message */
        return 7;
    }
}

/* Makes two calls. Returns whether both succeeded, or both failed within a short time. */
static bool two_calls(const char *endpoint, const char *steps)
{
    struct script script = { steps, 0 };
    tc_config *config = tc_config_new();
    struct timespec began, ended;
    tc_client *client;
    bool done;

    CHECK(tc_config_set_credentials_callback(config, hand_out, &script, NULL) == TC_OK);
    client = make(config, endpoint);
    CHECK(atomic_load(&script.asked) == 0);
    clock_gettime(CLOCK_MONOTONIC, &began);
    done = call(client);
    done = call(client) && done;
    clock_gettime(CLOCK_MONOTONIC, &ended);
    tc_client_free(client);
    printf("asked %d times\n", atomic_load(&script.asked));
    return done || ended.tv_sec == began.tv_sec ||
           (ended.tv_sec == began.tv_sec + 1 && ended.tv_nsec < began.tv_nsec);
}

static void callback(const char *endpoint, const char *steps)
{
    /* A failure is cached for a second; a machine may be too slow for two calls in that time. */
    for (int i = 0; !two_calls(endpoint, steps); i++)
        CHECK(i < 100);
}

static void *one_call(void *client)
{
    call(client);
    return NULL;
}

/* Threads wait for one that runs the callback, and the program forks meanwhile. */
static void threads_and_a_fork(const char *endpoint)
{
    struct script script = { "s", 0 };
    tc_config *config = tc_config_new();
    pthread_t threads[4];
    tc_client *client;
    pid_t child;
    int ended = 0, gate[2];
    char end;

    CHECK(pipe(gate) == 0 && sem_init(&forked, 0, 0) == 0);
    CHECK(tc_config_set_credentials_callback(config, hand_out, &script, NULL) == TC_OK);
    client = make(config, endpoint);
    for (int i = 0; i < 4; i++)
        CHECK(pthread_create(&threads[i], NULL, one_call, client) == 0);
    while (atomic_load(&script.asked) == 0)
        usleep(1000);
    usleep(50000);
    fflush(stdout);
    child = fork();
    CHECK(child >= 0);
    if (child == 0) {
        tc_cvm_describe_regions_request request;
        tc_client *own = check_client(endpoint);

        TC_INIT(&request);
        if (tc_cvm_describe_regions(client, &request, NULL, NULL, NULL) != TC_ERR_FORKED)
            _exit(1);
        if (tc_cvm_describe_regions(own, &request, NULL, NULL, NULL) != TC_OK)
            _exit(2);
        tc_client_free(own);
        /* It outlives the parent's wait, and holds the other end of each pipe that the parent has open. */
        close(gate[1]);
        CHECK(read(gate[0], &end, 1) == 0);
        /* Runs another program: a leak checker would report memory of the parent's threads as lost here. */
        execlp("true", "true", (char *)NULL);
        _exit(3);
    }
    close(gate[0]);
    CHECK(sem_post(&forked) == 0);
    for (int i = 0; i < 4; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
    CHECK(waitpid(child, &ended, WNOHANG) == 0);
    close(gate[1]);
    CHECK(waitpid(child, &ended, 0) == child);
    CHECK(WIFEXITED(ended) && WEXITSTATUS(ended) == 0);
    CHECK(atomic_load(&script.asked) == 1);
    tc_client_free(client);
}

int main(int argc, char **argv)
{
    const char *source = argv[1], *endpoint = argv[2];
    const char *own = argc > 3 ? argv[3] : NULL;
    tc_config *config;
    tc_client *client;

    CHECK(argc > 2);
    if (strcmp(source, "callback") == 0) {
        CHECK(own != NULL);
        callback(endpoint, own);
        return 0;
    }
    if (strcmp(source, "threads") == 0) {
        threads_and_a_fork(endpoint);
        return 0;
    }
    config = tc_config_new();
    if (strcmp(source, "environment") == 0) {
        CHECK(tc_config_set_credentials_environment(config) == TC_OK);
    } else if (strcmp(source, "file") == 0) {
        CHECK(tc_config_set_credentials_file(config, own, argc > 4 ? argv[4] : NULL) == TC_OK);
    } else if (strcmp(source, "profile") == 0) {
        CHECK(tc_config_set_credentials_profile(config, own) == TC_OK);
    } else if (strcmp(source, "instance_role") == 0) {
        CHECK(tc_config_set_credentials_instance_role(config, own, endpoint) == TC_OK);
    } else if (strcmp(source, "assume_role") == 0) {
        tc_assume_role role;

        TC_INIT(&role);
        role.role_arn = own;
        role.endpoint = endpoint;
        role.session_name = "from-c";
        role.lifetime_s = 900;
        CHECK(tc_config_set_credentials(config, ID, KEY, NULL) == TC_OK);
        CHECK(tc_config_set_credentials_assume_role(config, &role) == TC_OK);
    } else if (strcmp(source, "oidc") == 0) {
        tc_oidc_role role;

        TC_INIT(&role);
        role.endpoint = endpoint;
        CHECK(tc_config_set_credentials_oidc(config, &role) == TC_OK);
    } else if (strcmp(source, "chain") == 0) {
        const int sources[] = { TC_CREDENTIALS_ENVIRONMENT, TC_CREDENTIALS_FILE, TC_CREDENTIALS_PROFILE,
                                TC_CREDENTIALS_OIDC };

        CHECK(tc_config_set_credentials_chain(config, sources, 4) == TC_OK);
    } else {
        CHECK(strcmp(source, "default") == 0);
        CHECK(tc_config_set_credentials_chain(config, NULL, 0) == TC_OK);
    }
    client = make(config, endpoint);
    if (client != NULL)
        call(client);
    tc_client_free(client);
    return 0;
}
