/* The agent's descriptions, which are made from the tables of options.h. */
#ifndef FENCE_DESCRIBE_H
#define FENCE_DESCRIBE_H

/* Prints the XML metadata that Pacemaker and cluster tools read. */
void print_metadata(void);

/* Prints the manual page, as input of troff. */
void print_manual(void);

void print_help(void);

#endif
