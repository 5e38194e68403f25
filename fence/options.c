#include "options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const methods[] = { "cycle", "onoff", NULL };

const struct option_row option_table[OPT_COUNT] = {
    [OPT_ACTION] = { .name = "action", .letter = 'o', .argument = "action", .initial = "reboot",
        .required = true, .text = "What to do: one of the actions below" },
    [OPT_PLUG] = { .name = "plug", .letter = 'n', .argument = "id", .required = true,
        .obsoletes = "port", .text = "Id of the instance, such as ins-r8hr2upy, or several ids" },
    [OPT_PORT] = { .name = "port", .argument = "id", .required = true, .deprecated = true,
        .text = "Older name of plug" },
    [OPT_NODENAME] = { .name = "nodename", .argument = "id",
        .text = "Name of the node, which the cluster passes; it is the plug if no plug is given" },
    [OPT_REGION] = { .name = "region", .letter = 'r', .argument = "region", .required = true,
        .text = "Region of the instances, such as ap-guangzhou" },
    [OPT_SECRET_ID] = { .name = "secret_id", .letter = 'l', .argument = "id",
        .text = "Id of the key; without it, credentials are those of a file, the environment or the "
                "role of the machine" },
    [OPT_SECRET_KEY] = { .name = "secret_key", .letter = 'p', .argument = "key", .secret = true,
        .text = "Secret key" },
    [OPT_SECRET_KEY_SCRIPT] = { .name = "secret_key_script", .letter = 'S', .argument = "script",
        .text = "Command that prints the secret key" },
    [OPT_TOKEN] = { .name = "token", .argument = "token", .secret = true,
        .text = "Token of a temporary key" },
    [OPT_CREDENTIALS_FILE] = { .name = "credentials_file", .letter = 'f', .argument = "path",
        .text = "File with a key in its section [default]" },
    [OPT_ENDPOINT] = { .name = "endpoint", .letter = 'e', .argument = "url",
        .text = "Where requests go in place of the region's own host" },
    [OPT_METHOD] = { .name = "method", .letter = 'm', .type = TYPE_SELECT, .argument = "method",
        .initial = "cycle", .choices = methods,
        .text = "How to reboot: by a restart, or by stopping and starting" },
    [OPT_DELAY] = { .name = "delay", .type = TYPE_SECOND, .argument = "seconds", .initial = "0",
        .text = "Time to wait before off and reboot begin" },
    [OPT_POWER_TIMEOUT] = { .name = "power_timeout", .type = TYPE_SECOND, .argument = "seconds",
        .initial = "50", .least = 1, .text = "Time within which an action must be done" },
    [OPT_WINDOW] = { .name = "window", .type = TYPE_SECOND, .argument = "seconds",
        .initial = "30", .least = 1,
        .text = "Time within which the service shows an operation that it has begun" },
    [OPT_SHELL_TIMEOUT] = { .name = "shell_timeout", .type = TYPE_SECOND, .argument = "seconds",
        .initial = "10", .least = 1, .text = "Time that one call to the service may take" },
    [OPT_LOGIN_TIMEOUT] = { .name = "login_timeout", .type = TYPE_SECOND, .argument = "seconds",
        .initial = "5", .least = 1, .text = "Time that a connection to the service may take" },
    [OPT_PLUG_SEPARATOR] = { .name = "plug_separator", .argument = "char", .initial = ",",
        .text = "What separates several ids in plug" },
    [OPT_SEPARATOR] = { .name = "separator", .letter = 'C', .argument = "char", .initial = ",",
        .text = "What separates the columns of list and list-status" },
    [OPT_VERBOSE] = { .name = "verbose", .letter = 'v', .type = TYPE_BOOLEAN,
        .text = "Log each call on standard error" },
    [OPT_VERSION] = { .name = "version", .letter = 'V', .type = TYPE_BOOLEAN,
        .text = "Print the version and exit" },
    [OPT_HELP] = { .name = "help", .letter = 'h', .type = TYPE_BOOLEAN,
        .text = "Print this help and exit" },
};

const struct action_row action_table[] = {
    { .name = "on", .text = "Start the instance, and wait until it has started", .needs_plug = true },
    { .name = "off", .text = "Stop the instance by force, and wait until it has stopped", .needs_plug = true,
        .is_delayed = true },
    { .name = "reboot", .text = "Restart the instance by force, and wait until it has restarted",
        .needs_plug = true, .is_delayed = true },
    { .name = "status", .text = "Show the state of the instance", .needs_plug = true },
    { .name = "list", .text = "List the instances of the region: id and name" },
    { .name = "list-status", .text = "List the instances of the region: id, name and ON or OFF" },
    { .name = "monitor", .text = "Check that the service responds, and that it has the instance if a plug is given" },
    { .name = "metadata", .text = "Print the description of the agent as XML" },
    { .name = "manpage", .text = "Print the manual page" },
    { .name = "validate-all", .text = "Check the options; nothing is sent" },
    { .name = NULL },
};

const struct action_row *action_named(const char *name)
{
    const struct action_row *row = action_table;

    while (row->name != NULL && strcmp(row->name, name) != 0)
        row++;
    return row->name != NULL ? row : NULL;
}

void option_long_name(char *into, const struct option_row *row)
{
    snprintf(into, NAME_SIZE, "%s", row->name);
    for (; *into != '\0'; into++)
        if (*into == '_')
            *into = '-';
}

const char *option_value(const struct options *options, enum option_id id)
{
    const char *value = options->values[id];

    return value != NULL && *value != '\0' ? value : option_table[id].initial;
}

bool option_is_on(const struct options *options, enum option_id id)
{
    static const char *const on[] = { "1", "yes", "on", "true" };
    const char *value = option_value(options, id);

    for (size_t i = 0; value != NULL && i < sizeof on / sizeof *on; i++)
        if (strcmp(value, on[i]) == 0)
            return true;
    return false;
}

uint32_t option_seconds(const struct options *options, enum option_id id)
{
    const char *value = option_value(options, id);

    return value != NULL ? (uint32_t)strtoul(value, NULL, 10) : 0;
}

const char *option_plug(const struct options *options)
{
    static const enum option_id by_rank[] = { OPT_PLUG, OPT_PORT, OPT_NODENAME };

    for (size_t i = 0; i < sizeof by_rank / sizeof *by_rank; i++)
        if (option_value(options, by_rank[i]) != NULL)
            return option_value(options, by_rank[i]);
    return NULL;
}

/* Whether it is a number in range: only digits, and at most as many as MAX_SECONDS has. */
static bool is_seconds(const char *value, uint32_t least)
{
    size_t digits = strspn(value, "0123456789");
    unsigned long seconds;

    if (digits == 0 || digits > 5 || value[digits] != '\0')
        return false;
    seconds = strtoul(value, NULL, 10);
    return seconds >= least && seconds <= MAX_SECONDS;
}

static bool is_choice(const char *value, const char *const *choices)
{
    for (; *choices != NULL; choices++)
        if (strcmp(value, *choices) == 0)
            return true;
    return false;
}

/* Whether a value is valid for its option. Prints an error if not. */
static bool is_valid(enum option_id id, const char *value)
{
    const struct option_row *row = &option_table[id];

    if (row->type == TYPE_SECOND && !is_seconds(value, row->least)) {
        fprintf(stderr, "fence_tcapi: %s is not a number of seconds from %u to %d\n", row->name,
                row->least, MAX_SECONDS);
        return false;
    }
    if (row->type == TYPE_SELECT && !is_choice(value, row->choices)) {
        fprintf(stderr, "fence_tcapi: %s is none of", row->name);
        for (const char *const *choice = row->choices; *choice != NULL; choice++)
            fprintf(stderr, " %s", *choice);
        fputs("\n", stderr);
        return false;
    }
    return true;
}

static bool is_given(const struct options *options, enum option_id id)
{
    return option_value(options, id) != NULL;
}

bool options_check(const struct options *options, const struct action_row *action)
{
    const char *wrong = NULL;
    bool has_key = is_given(options, OPT_SECRET_KEY) || is_given(options, OPT_SECRET_KEY_SCRIPT);

    for (int id = 0; id < OPT_COUNT; id++)
        if (is_given(options, id) && !is_valid(id, option_value(options, id)))
            return false;
    if (action == NULL)
        wrong = "there is no such action; --help lists them";
    else if (!is_given(options, OPT_REGION))
        wrong = "the option region is missing";
    else if (action->needs_plug && option_plug(options) == NULL)
        wrong = "the option plug is missing: the id of the instance";
    else if (is_given(options, OPT_SECRET_ID) != has_key)
        wrong = "secret_id goes together with secret_key or secret_key_script";
    else if (is_given(options, OPT_SECRET_KEY) && is_given(options, OPT_SECRET_KEY_SCRIPT))
        wrong = "secret_key and secret_key_script exclude each other";
    else if (is_given(options, OPT_TOKEN) && !has_key)
        wrong = "a token goes together with secret_id and its key";
    else if (is_given(options, OPT_CREDENTIALS_FILE) && has_key)
        wrong = "secret_id and credentials_file exclude each other";
    if (wrong != NULL)
        fprintf(stderr, "fence_tcapi: %s\n", wrong);
    return wrong == NULL;
}

void wipe(char *secret, size_t size)
{
    volatile char *at = secret;

    while (size-- > 0)
        *at++ = '\0';
}

void options_free(struct options *options)
{
    for (int id = 0; id < OPT_COUNT; id++) {
        if (option_table[id].secret && options->values[id] != NULL)
            wipe(options->values[id], strlen(options->values[id]));
        free(options->values[id]);
    }
}
