package abi

/*
#include <stdint.h>
#include "tcapi.h"

extern void tcapi_go_log(int level, char *line, uintptr_t handle);

static void tcapi_go_on_line(int level, const char *line, void *user_data)
{
	// Go has no const.
	tcapi_go_log(level, (char *)line, (uintptr_t)user_data);
}

// A handle is a number that C carries as a pointer.
static void tcapi_go_set_log(tc_config *config, uintptr_t handle)
{
	tc_config_set_log(config, TC_LOG_DEBUG, tcapi_go_on_line, (void *)handle);
}
*/
import "C"

import "runtime/cgo"

// Log takes a line of a client's log. The levels are those of tcapi.h.
type Log func(level int, line string)

// The levels of lines.
const (
	LogError = C.TC_LOG_ERROR
	LogWarn  = C.TC_LOG_WARN
	LogInfo  = C.TC_LOG_INFO
)

// applyLog sets the log. The handle is to be deleted when the last client is gone.
func (s *Settings) applyLog(config *C.tc_config) []cgo.Handle {
	if s.Log == nil {
		return nil
	}
	handle := cgo.NewHandle(s.Log)
	C.tcapi_go_set_log(config, C.uintptr_t(handle))
	return []cgo.Handle{handle}
}
