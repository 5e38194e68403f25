/* What the agent says of itself, made from the tables of options.h. */
#ifndef FENCE_DESCRIBE_H
#define FENCE_DESCRIBE_H

/* The XML that Pacemaker and tools of clusters read. */
void print_metadata(void);

/* The manual page, as input of troff. */
void print_manual(void);

void print_help(void);

#endif
