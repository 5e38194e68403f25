/* Parser of options from the command line or from standard input. */
#include <ctype.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "options.h"

static bool keep(struct options *options, int id, const char *value)
{
    char *copy = strdup(value);

    if (copy == NULL) {
        fputs("fence_tcapi: there is no memory left\n", stderr);
        return false;
    }
    if (options->values[id] != NULL)
        wipe(options->values[id], strlen(options->values[id]));
    free(options->values[id]);
    options->values[id] = copy;
    return true;
}

/* Cuts blanks at the end of a text, and returns its start after leading blanks. */
static char *trimmed(char *text)
{
    size_t length;

    while (isspace((unsigned char)*text))
        text++;
    length = strlen(text);
    while (length > 0 && isspace((unsigned char)text[length - 1]))
        length--;
    text[length] = '\0';
    return text;
}

/* Removes a pair of quotes. */
static char *unquoted(char *value)
{
    size_t length = strlen(value);

    if (length < 2 || (*value != '"' && *value != '\'') || value[length - 1] != *value)
        return value;
    value[length - 1] = '\0';
    return value + 1;
}

/* The option with that name, in which '-' may replace '_'; OPT_COUNT if there is none. */
static int option_named(const char *name)
{
    int id = 0;

    for (; id < OPT_COUNT; id++) {
        const char *own = option_table[id].name, *given = name;

        while (*own != '\0' && (*own == *given || (*own == '_' && *given == '-'))) {
            own++;
            given++;
        }
        if (*own == '\0' && *given == '\0')
            break;
    }
    return id;
}

/* Parses a line of standard input. An unknown option of a newer cluster is no error. Only its name is printed, as
 * the value may be a secret. */
static bool read_line(struct options *options, char *line)
{
    char *name = trimmed(line), *value = strchr(name, '=');
    int id;

    if (*name == '\0' || *name == '#')
        return true;
    if (value != NULL)
        *value++ = '\0';
    name = trimmed(name);
    id = option_named(name);
    if (id == OPT_COUNT) {
        fprintf(stderr, "fence_tcapi: the unknown option %.*s is ignored\n",
                (int)strcspn(name, " \t"), name);
        return true;
    }
    return keep(options, id, value != NULL ? unquoted(trimmed(value)) : "");
}

static bool read_input(struct options *options)
{
    char *line = NULL;
    size_t size = 0;
    bool well = true;

    /* A buffer would keep copies of secrets. */
    setvbuf(stdin, NULL, _IONBF, 0);
    while (well && getline(&line, &size, stdin) >= 0)
        well = read_line(options, line);
    if (ferror(stdin)) {
        perror("fence_tcapi: standard input");
        well = false;
    }
    if (line != NULL)
        wipe(line, size);
    free(line);
    return well;
}

enum { LONG_OPTION = 256 };

/* The options in the form for getopt_long(). */
struct described {
    struct option options[OPT_COUNT + 1];
    char names[OPT_COUNT][NAME_SIZE];
    char letters[2 * OPT_COUNT + 2];
};

static void describe(struct described *described)
{
    char *letter = described->letters;

    memset(described, 0, sizeof *described);
    /* With the colon, getopt_long() distinguishes a missing argument from an unknown option. */
    *letter++ = ':';
    for (int id = 0; id < OPT_COUNT; id++) {
        const struct option_row *row = &option_table[id];

        option_long_name(described->names[id], row);
        described->options[id].name = described->names[id];
        described->options[id].has_arg = row->argument != NULL ? required_argument : no_argument;
        described->options[id].val = LONG_OPTION + id;
        if (row->letter == '\0')
            continue;
        *letter++ = row->letter;
        if (row->argument != NULL)
            *letter++ = ':';
    }
}

static int option_of(int found)
{
    int id = 0;

    if (found >= LONG_OPTION)
        return found - LONG_OPTION;
    while (id < OPT_COUNT && (option_table[id].letter == '\0' || option_table[id].letter != found))
        id++;
    return id;
}

/* Prints an error about an option of the command line, without its value. */
static void refuse(int found, const char *given)
{
    const char letter[] = { '-', (char)optopt, '\0' };
    bool is_letter = optopt > 0 && optopt < LONG_OPTION;

    fprintf(stderr, "fence_tcapi: the option %.*s %s; --help lists the options\n",
            is_letter ? 2 : (int)strcspn(given, "="), is_letter ? letter : given,
            found == ':' ? "needs a value" : "is unknown, or has a value that it does not take");
}

static bool read_arguments(struct options *options, int argc, char **argv)
{
    struct described described;
    int found;

    describe(&described);
    /* The messages of getopt_long() would print values. */
    opterr = 0;
    while ((found = getopt_long(argc, argv, described.letters, described.options, NULL)) != -1) {
        int id = option_of(found);

        if (id == OPT_COUNT) {
            refuse(found, argv[optind - 1]);
            return false;
        }
        if (!keep(options, id, optarg != NULL ? optarg : "1"))
            return false;
    }
    if (optind < argc) {
        fputs("fence_tcapi: there is an argument that is no option; --help lists the options\n", stderr);
        return false;
    }
    return true;
}

bool options_read(struct options *options, int argc, char **argv)
{
    memset(options, 0, sizeof *options);
    return argc > 1 ? read_arguments(options, argc, argv) : read_input(options);
}
