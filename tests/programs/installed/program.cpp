/* The same program, compiled as C++. */
#include "program.c" // NOLINT(bugprone-suspicious-include)
