package abi

/*
#include <stdint.h>
#include "packed.h"

extern int tcapi_go_hand_out(tc_credentials_sink *sink, uintptr_t handle, uintptr_t call);
extern void tcapi_go_log(int level, char *line, uintptr_t handle, uintptr_t call);
extern void tcapi_go_progress(tc_progress *progress, uintptr_t handle);

// Number of nested callbacks on this thread. Go code that a callback runs stays on its thread.
static _Thread_local unsigned tcapi_go_callbacks;

// The call of this thread, as a Go handle, for the callbacks that the library runs in it.
static _Thread_local uintptr_t tcapi_go_call;

// Sets the call of this thread, and returns the previous one.
uintptr_t tcapi_go_swap_call(uintptr_t call)
{
	uintptr_t outer = tcapi_go_call;
	tcapi_go_call = call;
	return outer;
}

static int tcapi_go_on_credentials(tc_credentials_sink *sink, void *user_data)
{
	tcapi_go_callbacks++;
	int status = tcapi_go_hand_out(sink, (uintptr_t)user_data, tcapi_go_call);
	tcapi_go_callbacks--;
	return status;
}

static void tcapi_go_on_line(int level, const char *line, void *user_data)
{
	tcapi_go_callbacks++;
	// Go has no const.
	tcapi_go_log(level, (char *)line, (uintptr_t)user_data, tcapi_go_call);
	tcapi_go_callbacks--;
}

static void tcapi_go_on_progress(const tc_progress *progress, void *user_data)
{
	tcapi_go_callbacks++;
	// Go has no const.
	tcapi_go_progress((tc_progress *)progress, (uintptr_t)user_data);
	tcapi_go_callbacks--;
}

// A handle is a number that C carries as a pointer.
void tcapi_go_set_progress(tc_fleet_options *options, uintptr_t handle)
{
	options->progress = tcapi_go_on_progress;
	options->user_data = (void *)handle;
}

static bool tcapi_go_in_callback(void)
{
	return tcapi_go_callbacks > 0;
}

// A handle is a number that C carries as a pointer.
static void tcapi_go_set_credentials_callback(tc_config *config, uintptr_t handle)
{
	tc_config_set_credentials_callback(config, tcapi_go_on_credentials, (void *)handle, NULL);
}

static void tcapi_go_set_log(tc_config *config, uintptr_t handle)
{
	tc_config_set_log(config, TC_LOG_DEBUG, tcapi_go_on_line, (void *)handle, NULL);
}

// The same as tc_call_packed(), for clients with callbacks: the directives of abi.go do not apply to it.
static tc_status tcapi_go_call_packed(const tc_client *client, const tc_packed_call *call, const char *in, size_t in_len,
                                      const tc_cancel *cancel, tc_packed_response *response, char *out, size_t out_len,
                                      uintptr_t handle)
{
	// A callback may make a call itself.
	uintptr_t outer = tcapi_go_call;
	tcapi_go_call = handle;
	tc_status status = tc_call_packed(client, call, in, in_len, cancel, response, out, out_len);
	tcapi_go_call = outer;
	return status;
}

#cgo noescape tcapi_go_in_callback
#cgo nocallback tcapi_go_in_callback
*/
import "C"

import "runtime/cgo"

// InCallback reports whether the goroutine is in a callback of the library.
func InCallback() bool {
	return bool(C.tcapi_go_in_callback())
}

// setCredentialsCallback sets the credentials callback. The handle must be deleted when the last client is gone.
func setCredentialsCallback(config *C.tc_config, ask Ask) cgo.Handle {
	handle := cgo.NewHandle(ask)
	C.tcapi_go_set_credentials_callback(config, C.uintptr_t(handle))
	return handle
}

// setLog is the same for a log.
func setLog(config *C.tc_config, log Log) cgo.Handle {
	handle := cgo.NewHandle(log)
	C.tcapi_go_set_log(config, C.uintptr_t(handle))
	return handle
}

// callPacked makes a call with a client that has callbacks.
func callPacked(client *C.tc_client, call *Call, in *C.char, inLen C.size_t, cancel *C.tc_cancel, out *C.char, outLen C.size_t) int {
	handle := cgo.NewHandle(call)
	defer handle.Delete()
	return int(C.tcapi_go_call_packed(client, &call.call, in, inLen, cancel, &call.packed, out, outLen, C.uintptr_t(handle)))
}
