#include "describe.h"

#include <stdio.h>
#include <string.h>

#include <tcapi.h>

#include "options.h"

static const char title[] = "Fencing agent for instances (CVM) of the Tencent Cloud";

/* Paragraphs, with NULL at the end. */
static const char *const description[] = {
    "fence_tcapi restarts, stops and starts instances for Pacemaker and other managers of clusters. It reads its "
    "options from the command line, or from standard input if it has no arguments: a line name=value for each, with "
    "or without quotes around the value. Blank lines and those that begin with # are passed over.",
    "off, on and reboot succeed only when the operation was seen to end well. That the service accepted it is not "
    "enough, and neither is the state that is shown, as that may be an old one. An operation that failed, that another "
    "one replaced, or whose end was not seen in time is a failure. A request that got no response is looked for. If "
    "none is shown within the window, off and on are sent once more, and in place of a reboot the instance is stopped "
    "and started. A reboot counts as done once the instance was seen to be off, also if it can't be started.",
    "Credentials are those of the options secret_id and secret_key, or of credentials_file. Without these, they are "
    "looked for in the environment, in ~/.tencentcloud/credentials and /etc/tencentcloud/credentials, and in the role "
    "of the machine. Options on the command line can be seen by all users of the machine: give a secret on standard "
    "input, by a file or by secret_key_script.",
    NULL,
};

/* Escapes the special characters of XML. */
static void print_xml(const char *text)
{
    for (; *text != '\0'; text++)
        switch (*text) {
        case '&': fputs("&amp;", stdout); break;
        case '<': fputs("&lt;", stdout); break;
        case '>': fputs("&gt;", stdout); break;
        case '"': fputs("&quot;", stdout); break;
        default: putchar(*text);
        }
}

static void print_description(void (*print)(const char *text), const char *between)
{
    for (const char *const *paragraph = description; *paragraph != NULL; paragraph++) {
        if (paragraph != description)
            fputs(between, stdout);
        print(*paragraph);
    }
}

/* The option on the command line, as in "-n, --plug=[id]". */
static void format_option(char *into, size_t size, const struct option_row *row)
{
    const char letter[] = { '-', row->letter, ',', ' ', '\0' };
    char name[NAME_SIZE];

    option_long_name(name, row);
    snprintf(into, size, "%s--%s%s%s%s", row->letter != '\0' ? letter : "", name,
             row->argument != NULL ? "=[" : "", row->argument != NULL ? row->argument : "",
             row->argument != NULL ? "]" : "");
}

/* The values of an option and its default. */
static void format_values(char *into, size_t size, const struct option_row *row)
{
    size_t length = 0;

    *into = '\0';
    for (const char *const *choice = row->choices; choice != NULL && *choice != NULL; choice++)
        length += (size_t)snprintf(into + length, size - length, "%s%s",
                                   choice == row->choices ? " (" : "|", *choice);
    if (length > 0)
        length += (size_t)snprintf(into + length, size - length, ")");
    if (row->initial != NULL)
        snprintf(into + length, size - length, " [%s]", row->initial);
}

enum { TEXT_SIZE = 128 };

static void print_parameter(const struct option_row *row)
{
    static const char *const types[] = {
        [TYPE_STRING] = "string", [TYPE_SECOND] = "second", [TYPE_SELECT] = "select", [TYPE_BOOLEAN] = "boolean",
    };
    char option[TEXT_SIZE];

    format_option(option, sizeof option, row);
    printf("    <parameter name=\"%s\" unique=\"0\" required=\"%d\"", row->name, row->required);
    if (row->obsoletes != NULL)
        printf(" obsoletes=\"%s\"", row->obsoletes);
    if (row->deprecated)
        fputs(" deprecated=\"1\"", stdout);
    fputs(">\n      <getopt mixed=\"", stdout);
    print_xml(option);
    printf("\" />\n      <content type=\"%s\"", types[row->type]);
    if (row->initial != NULL) {
        fputs(" default=\"", stdout);
        print_xml(row->initial);
        fputs("\"", stdout);
    }
    if (row->choices == NULL) {
        fputs(" />\n", stdout);
    } else {
        fputs(">\n", stdout);
        for (const char *const *choice = row->choices; *choice != NULL; choice++)
            printf("        <option value=\"%s\" />\n", *choice);
        fputs("      </content>\n", stdout);
    }
    fputs("      <shortdesc lang=\"en\">", stdout);
    print_xml(row->text);
    fputs("</shortdesc>\n    </parameter>\n", stdout);
}

void print_metadata(void)
{
    fputs("<?xml version=\"1.0\" ?>\n<resource-agent name=\"fence_tcapi\" shortdesc=\"", stdout);
    print_xml(title);
    fputs("\">\n  <longdesc>", stdout);
    print_description(print_xml, "\n\n");
    fputs("</longdesc>\n  <vendor-url>https://www.tencentcloud.com/</vendor-url>\n  <parameters>\n", stdout);
    for (int id = 0; id < OPT_COUNT; id++)
        print_parameter(&option_table[id]);
    fputs("  </parameters>\n  <actions>\n", stdout);
    for (const struct action_row *action = action_table; action->name != NULL; action++)
        printf("    <action name=\"%s\"%s />\n", action->name,
               strcmp(action->name, "on") == 0 ? " automatic=\"0\"" : "");
    fputs("  </actions>\n</resource-agent>\n", stdout);
}

/* Escapes the special characters of troff. No line of the text may begin with a dot or an apostrophe. */
static void print_troff(const char *text)
{
    for (; *text != '\0'; text++)
        switch (*text) {
        case '\\': fputs("\\e", stdout); break;
        case '-': fputs("\\-", stdout); break;
        case '~': fputs("\\(ti", stdout); break;
        default: putchar(*text);
        }
}

/* Prints a term in bold, and its meaning. */
static void print_entry(const char *term, const char *text, const char *more)
{
    fputs(".TP\n\\fB", stdout);
    print_troff(term);
    fputs("\\fR\n", stdout);
    print_troff(text);
    print_troff(more);
    fputs(".\n", stdout);
}

/* Prints all options, with their names in one of the two forms. */
static void print_entries(bool of_input)
{
    char option[TEXT_SIZE], values[TEXT_SIZE];

    for (int id = 0; id < OPT_COUNT; id++) {
        const struct option_row *row = &option_table[id];

        if (of_input && (id == OPT_HELP || id == OPT_VERSION))
            continue;
        format_option(option, sizeof option, row);
        format_values(values, sizeof values, row);
        print_entry(of_input ? row->name : option, row->text, values);
    }
}

void print_manual(void)
{
    printf(".TH FENCE_TCAPI 8 \"\" \"tcapi %s\" \"Cluster administration\"\n.SH NAME\nfence_tcapi \\- ", TC_VERSION);
    print_troff(title);
    fputs("\n.SH SYNOPSIS\n.B fence_tcapi\n[\\fIoption\\fR]...\n.SH DESCRIPTION\n", stdout);
    print_description(print_troff, "\n.PP\n");
    fputs("\n.SH ACTIONS\n", stdout);
    for (const struct action_row *action = action_table; action->name != NULL; action++)
        print_entry(action->name, action->text, "");
    fputs(".SH OPTIONS\nDefaults stand in brackets behind the text.\n", stdout);
    print_entries(false);
    fputs(".SH STANDARD INPUT\nThe same by the names that they have there and in the configuration of a cluster. "
          "An option that is unknown is passed over.\n", stdout);
    print_entries(true);
    fputs(".SH EXIT STATUS\n", stdout);
    print_entry("0", "The action is done; for status, the instance is not off", "");
    print_entry("1", "It failed, and standard error says why", "");
    print_entry("2", "For status, the instance is off", "");
    fputs(".SH EXAMPLES\n.EX\n", stdout);
    print_troff("fence_tcapi --action=status --plug=ins-r8hr2upy --region=ap-guangzhou");
    fputs("\n.EE\n.PP\n.EX\n", stdout);
    print_troff("pcs stonith create cloud fence_tcapi region=ap-guangzhou "
                "pcmk_host_map=\"node1:ins-r8hr2upy;node2:ins-5d8a23rs\"");
    fputs("\n.EE\n.SH SEE ALSO\n.BR pacemaker-fenced (7),\n.BR stonith_admin (8)\n", stdout);
}

void print_help(void)
{
    char option[TEXT_SIZE], values[TEXT_SIZE];

    printf("%s\n\nusage: fence_tcapi [option]...\n\nWithout arguments, options are read from standard input.\n\n",
           title);
    for (int id = 0; id < OPT_COUNT; id++) {
        format_option(option, sizeof option, &option_table[id]);
        format_values(values, sizeof values, &option_table[id]);
        printf("  %-30s %s%s\n", option, option_table[id].text, values);
    }
    fputs("\nactions:\n", stdout);
    for (const struct action_row *action = action_table; action->name != NULL; action++)
        printf("  %-30s %s\n", action->name, action->text);
    fputs("\nexit status: 0 done; 1 failed; 2 for status, the instance is off\n", stdout);
}
