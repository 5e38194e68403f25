/*
 * fence_tcapi, a fencing agent for Pacemaker: `fence_tcapi --help` and docs/fencing.md describe its use. Exit status:
 * 0 success; 1 failure; 2 the instance is off (action status).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "actions.h"
#include "describe.h"
#include "options.h"

enum { SECRET_SIZE = 4096 };

/* Runs the command that prints the secret key. Blanks at the end of its output are ignored. */
static bool key_of_script(const char *script, char *key)
{
    FILE *output = popen(script, "r");
    size_t length = 0;
    int ended;

    if (output != NULL) {
        /* A buffer would keep a copy of the key. */
        setvbuf(output, NULL, _IONBF, 0);
        length = fread(key, 1, SECRET_SIZE - 1, output);
        ended = pclose(output);
        key[length] = '\0';
        key[strcspn(key, " \t\r\n")] = '\0';
        if (ended == 0 && *key != '\0')
            return true;
    }
    fputs("fence_tcapi: the command of secret_key_script fails, or prints no key\n", stderr);
    return false;
}

static bool set_credentials(tc_config *config, const struct options *options)
{
    const char *id = option_value(options, OPT_SECRET_ID), *key = option_value(options, OPT_SECRET_KEY);
    const char *script = option_value(options, OPT_SECRET_KEY_SCRIPT);
    const char *file = option_value(options, OPT_CREDENTIALS_FILE);
    char printed[SECRET_SIZE];
    bool has_key = script == NULL || key_of_script(script, printed);

    /* If a setter fails, tc_client_new() returns its error. */
    if (id != NULL && has_key)
        tc_config_set_credentials(config, id, script != NULL ? printed : key, option_value(options, OPT_TOKEN));
    else if (file != NULL)
        tc_config_set_credentials_file(config, file, NULL);
    wipe(printed, sizeof printed);
    return has_key;
}

/* Makes the client. Prints an error and returns NULL if that fails. */
static tc_client *make_client(const struct options *options)
{
    tc_config *config = tc_config_new();
    tc_client *client = NULL;
    tc_error *error = NULL;

    tc_config_set_application(config, "fence_tcapi/" TC_VERSION);
    tc_config_set_region(config, option_value(options, OPT_REGION));
    tc_config_set_timeout_ms(config, option_seconds(options, OPT_SHELL_TIMEOUT) * 1000);
    tc_config_set_connect_timeout_ms(config, option_seconds(options, OPT_LOGIN_TIMEOUT) * 1000);
    if (option_value(options, OPT_ENDPOINT) != NULL)
        tc_config_set_endpoint(config, option_value(options, OPT_ENDPOINT));
    if (option_is_on(options, OPT_VERBOSE))
        tc_config_set_log(config, TC_LOG_DEBUG, tc_log_to_stderr, NULL, NULL);
    if (set_credentials(config, options) && tc_client_new(config, &client, &error) != TC_OK)
        complain("the set-up of the client", error);
    tc_config_free(config);
    return client;
}

/* Combines the statuses of two instances: a failure of one is a failure of both, and they are off only if both are. */
static int worse(int one, int other)
{
    if (one == FAILED || other == FAILED)
        return FAILED;
    return one == IS_OFF && other == IS_OFF ? IS_OFF : DONE;
}

typedef int (*act_on)(const struct agent *agent, const char *id);

/* Runs an action on each of the plugs, one after the other: the service would refuse a request with several as a
 * whole. */
static int on_each(act_on act, const struct agent *agent, const char *plugs, const char *separators)
{
    char *copy = strdup(plugs), *rest = NULL;
    char *id = copy != NULL ? strtok_r(copy, separators, &rest) : NULL;
    int status = id != NULL ? act(agent, id) : FAILED;

    if (id == NULL)
        fputs("fence_tcapi: the plug has no id in it\n", stderr);
    while (id != NULL && (id = strtok_r(NULL, separators, &rest)) != NULL)
        status = worse(status, act(agent, id));
    free(copy);
    return status;
}

static int act(const struct options *options, const struct action_row *action)
{
    static const struct {
        const char *name;
        act_on act;
    } of_plugs[] = { { "off", turn_off }, { "on", turn_on }, { "reboot", restart }, { "status", show_status },
                     { "monitor", monitor } };
    const struct timespec delay = { (time_t)option_seconds(options, OPT_DELAY), 0 };
    const char *name = action->name, *plug = option_plug(options);
    struct agent agent = {
        .client = make_client(options),
        .window_ms = option_seconds(options, OPT_WINDOW) * 1000,
        .by_stop = strcmp(option_value(options, OPT_METHOD), "onoff") == 0,
        .separator = option_value(options, OPT_SEPARATOR),
    };
    int status = FAILED;

    if (agent.client == NULL)
        return FAILED;
    if (action->is_delayed)
        nanosleep(&delay, NULL);
    agent.deadline_ms = monotonic_ms() + (uint64_t)option_seconds(options, OPT_POWER_TIMEOUT) * 1000;
    if (strcmp(name, "validate-all") == 0)
        status = DONE;
    else if (strncmp(name, "list", 4) == 0)
        status = list(&agent, strcmp(name, "list-status") == 0);
    else if (plug == NULL)
        status = monitor(&agent, NULL);
    else
        for (size_t i = 0; i < sizeof of_plugs / sizeof *of_plugs; i++)
            if (strcmp(name, of_plugs[i].name) == 0)
                status = on_each(of_plugs[i].act, &agent, plug, option_value(options, OPT_PLUG_SEPARATOR));
    tc_client_free(agent.client);
    return status;
}

static int run(const struct options *options)
{
    const char *action = option_value(options, OPT_ACTION);

    if (option_is_on(options, OPT_HELP))
        print_help();
    else if (option_is_on(options, OPT_VERSION))
        puts("fence_tcapi " TC_VERSION);
    else if (strcmp(action, "metadata") == 0 || strcmp(action, "meta-data") == 0)
        print_metadata();
    else if (strcmp(action, "manpage") == 0)
        print_manual();
    else
        return options_check(options, action_named(action)) ? act(options, action_named(action)) : FAILED;
    return DONE;
}

int main(int argc, char **argv)
{
    struct options options;
    int status = options_read(&options, argc, argv) ? run(&options) : FAILED;

    options_free(&options);
    /* If the output could not be written, its reader does not know the result. */
    return fflush(stdout) == 0 && !ferror(stdout) ? status : FAILED;
}
