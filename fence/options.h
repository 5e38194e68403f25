/* Options of the agent. One table describes them; reading, metadata, man page and --help are made from it. */
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
    /* Name on standard input and in the metadata. With '-' for '_' it is the long option. */
    const char *name;
    /* The short option; '\0' if there is none. */
    char letter;
    enum option_type type;
    /* What --help and the man page call the argument; NULL for TYPE_BOOLEAN. */
    const char *argument;
    /* The default; NULL if there is none. */
    const char *initial;
    bool required;
    /* The value is kept out of all that is printed. */
    bool secret;
    /* The older name of this option, which is an option of its own; NULL if there is none. */
    const char *obsoletes;
    bool deprecated;
    /* Values of TYPE_SELECT, up to NULL. */
    const char *const *choices;
    /* Least number of TYPE_SECOND. The greatest one is MAX_SECONDS. */
    uint32_t least;
    /* A sentence without its full stop. */
    const char *text;
};

enum { MAX_SECONDS = 86400 };

extern const struct option_row option_table[OPT_COUNT];

/* An action of the agent: a row of the table. */
struct action_row {
    const char *name;
    const char *text;
    /* Whether it is for one instance, which must be given. */
    bool needs_plug;
    /* Whether it takes power away, before which the agent waits for the time of OPT_DELAY. */
    bool is_delayed;
};

/* Up to a row without a name. */
extern const struct action_row action_table[];

/* The row of that name; NULL if there is none. */
const struct action_row *action_named(const char *name);

/* Values of the options. NULL is "not given", and where there is a default, that. */
struct options {
    char *values[OPT_COUNT];
};

/*
 * Reads the options: from the command line, or from standard input if the command line has none. Returns false after
 * it has said what is wrong. `options` is to be freed either way.
 */
bool options_read(struct options *options, int argc, char **argv);

/*
 * Whether the values are such that `action` can be carried out; NULL is an action that there is not. Returns false after
 * it has said what is wrong.
 */
bool options_check(const struct options *options, const struct action_row *action);

/* Frees the values. What could be read of a secret is overwritten before. */
void options_free(struct options *options);

/* Overwrites a secret, also where the memory is not read again. */
void wipe(char *secret, size_t size);

enum { NAME_SIZE = 32 };

/* Writes the long option, without its dashes: the name with '-' for '_'. `into` has NAME_SIZE bytes. */
void option_long_name(char *into, const struct option_row *row);

/* The value of an option or its default; NULL if there is neither. */
const char *option_value(const struct options *options, enum option_id id);

bool option_is_on(const struct options *options, enum option_id id);

/* The value of an option of TYPE_SECOND, after options_check(). */
uint32_t option_seconds(const struct options *options, enum option_id id);

/* The plug, or the older `port`, or else the name of the node; NULL if none is given. */
const char *option_plug(const struct options *options);

#endif
