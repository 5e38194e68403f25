package abi

// #include "tcapi.h"
import "C"

import "runtime/cgo"

// Log is called with a line of a client's log about a call. The levels are those of tcapi.h.
type Log func(call *Call, level int, line string)

// The levels of lines.
const (
	LogError = C.TC_LOG_ERROR
	LogWarn  = C.TC_LOG_WARN
	LogInfo  = C.TC_LOG_INFO
)

// applyLog sets the log callback. The handle must be deleted when the last client is gone.
func (s *Settings) applyLog(config *C.tc_config) []cgo.Handle {
	if s.Log == nil {
		return nil
	}
	return []cgo.Handle{setLog(config, s.Log)}
}
