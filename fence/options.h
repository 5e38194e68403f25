/* Options of the agent. One table describes them; the parser, the metadata, the man page and --help are made from
 * it. */
#ifndef FENCE_OPTIONS_H
#define FENCE_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum option_id {
    OPT_ACTION,
    OPT_PLUG,
    OPT_PORT,
    OPT_NODENAME,
    OPT_REGION,
    OPT_SECRET_ID,
    OPT_SECRET_KEY,
    OPT_SECRET_KEY_SCRIPT,
    OPT_TOKEN,
    OPT_CREDENTIALS_FILE,
    OPT_ENDPOINT,
    OPT_METHOD,
    OPT_DELAY,
    OPT_POWER_TIMEOUT,
    OPT_WINDOW,
    OPT_SHELL_TIMEOUT,
    OPT_LOGIN_TIMEOUT,
    OPT_PLUG_SEPARATOR,
    OPT_SEPARATOR,
    OPT_VERBOSE,
    OPT_VERSION,
    OPT_HELP,
    OPT_COUNT
};

enum option_type { TYPE_STRING, TYPE_SECOND, TYPE_SELECT, TYPE_BOOLEAN };

/* An option: a row of the table. */
struct option_row {
    /* Name on standard input and in the metadata. The long option is the same with '-' in place of '_'. */
    const char *name;
    /* The short option; '\0' if there is none. */
    char letter;
    enum option_type type;
    /* Name of the argument in --help and the man page; NULL for TYPE_BOOLEAN. */
    const char *argument;
    /* The default; NULL if there is none. */
    const char *initial;
    bool required;
    /* The value must not be printed. */
    bool secret;
    /* The older name of this option, which is a separate option; NULL if there is none. */
    const char *obsoletes;
    bool deprecated;
    /* Values of TYPE_SELECT, with NULL at the end. */
    const char *const *choices;
    /* Minimum of TYPE_SECOND. The maximum is MAX_SECONDS. */
    uint32_t least;
    /* A sentence without a full stop. */
    const char *text;
};

enum { MAX_SECONDS = 86400 };

extern const struct option_row option_table[OPT_COUNT];

/* An action of the agent: a row of the table. */
struct action_row {
    const char *name;
    const char *text;
    /* Whether it is for one instance, which must be named. */
    bool needs_plug;
    /* Whether it cuts the power. Before such an action the agent waits for the duration of OPT_DELAY. */
    bool is_delayed;
};

/* The last row has no name. */
extern const struct action_row action_table[];

/* Returns the row with that name; NULL if there is none. */
const struct action_row *action_named(const char *name);

/* Values of the options. NULL means that an option was not given; if it has a default, that applies. */
struct options {
    char *values[OPT_COUNT];
};

/*
 * Reads the options from the command line, or from standard input if the command line has none. If that fails, prints
 * an error and returns false. The caller frees `options` in either case.
 */
bool options_read(struct options *options, int argc, char **argv);

/*
 * Checks that `action` can be carried out with these values; NULL stands for an unknown action. If not, prints an error
 * and returns false.
 */
bool options_check(const struct options *options, const struct action_row *action);

/* Frees the values. Secrets are overwritten first. */
void options_free(struct options *options);

/* Overwrites a secret, even if the memory is not read again. */
void wipe(char *secret, size_t size);

enum { NAME_SIZE = 32 };

/* Writes the long option without its dashes: the name with '-' in place of '_'. `into` has NAME_SIZE bytes. */
void option_long_name(char *into, const struct option_row *row);

/* Returns the value of an option or its default; NULL if there is neither. */
const char *option_value(const struct options *options, enum option_id id);

bool option_is_on(const struct options *options, enum option_id id);

/* Returns the value of an option of TYPE_SECOND. Call it only after options_check(). */
uint32_t option_seconds(const struct options *options, enum option_id id);

/* Returns the plug, or the older `port`, or else the name of the node; NULL if none is given. */
const char *option_plug(const struct options *options);

#endif
