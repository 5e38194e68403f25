package abi

/*
#include <stdint.h>
#include <stdlib.h>
#include "tcapi.h"

extern void tcapi_go_member(char *path, char *text, uintptr_t handle);

static bool tcapi_go_on_member(const tc_field *field, void *user_data)
{
	// Go has no const.
	tcapi_go_member((char *)field->path, (char *)field->text, (uintptr_t)user_data);
	return true;
}

// A handle is a number that C carries as a pointer.
static tc_status tcapi_go_visit_unknown(const char *service, const char *version, const char *action, const char *response,
                                        uintptr_t handle, tc_error **error)
{
	return tc_visit_unknown(service, version, action, response, tcapi_go_on_member, (void *)handle, error);
}

static tc_status tcapi_go_client_visit_unknown(const tc_client *client, const char *service, const char *version,
                                               const char *action, const char *response, uintptr_t handle,
                                               tc_error **error)
{
	return tc_client_visit_unknown(client, service, version, action, response, tcapi_go_on_member, (void *)handle, error);
}
*/
import "C"

import (
	"bytes"
	"runtime/cgo"
	"unsafe"
)

// Member is called with the path and the JSON of a member.
type Member func(path, text string)

// VisitUnknown calls member with each member of a response that the library, or a client, does not know.
func VisitUnknown(client *Client, service, version, action string, response []byte, member Member) *Failure {
	handle := cgo.NewHandle(member)
	defer handle.Delete()
	names := [3]*C.char{C.CString(service), C.CString(version), C.CString(action)}
	// A NUL inside ends the text early; such a text is not JSON in any case.
	text := (*C.char)(C.CBytes(append(bytes.Clone(response), 0)))
	defer func() {
		for _, one := range append(names[:], text) {
			C.free(unsafe.Pointer(one))
		}
	}()
	var fault *C.tc_error
	var status C.tc_status
	if client == nil {
		status = C.tcapi_go_visit_unknown(names[0], names[1], names[2], text, C.uintptr_t(handle), &fault)
	} else {
		status = C.tcapi_go_client_visit_unknown(client.native, names[0], names[1], names[2], text, C.uintptr_t(handle), &fault)
	}
	if status != C.TC_OK {
		return takeFailure(fault)
	}
	return nil
}
