package abi

// The preamble has declarations only: C compiles that of a file with exported functions twice.

/*
#include <stdint.h>
#include "tcapi.h"
*/
import "C"

import (
	"fmt"
	"runtime/cgo"
	"strings"
	"time"
)

// Ask returns credentials within a timeout, for a call.
type Ask func(call *Call, timeout time.Duration) (ExpiringCredentials, error)

// ExpiringCredentials are credentials that a program provides. ExpiresAt is in seconds since 1970, 0 for never.
type ExpiringCredentials struct {
	SecretID, SecretKey, Token string
	ExpiresAt                  int64
}

//export tcapi_go_hand_out
func tcapi_go_hand_out(sink *C.tc_credentials_sink, handle, call C.uintptr_t) (status C.int) {
	fail := func(message string) {
		withString(Text(message), func(message *C.char) { C.tc_credentials_fail(sink, message) })
	}
	// A panic must not skip the frames of the library.
	defer func() {
		if why := recover(); why != nil {
			fail(fmt.Sprint("it panicked: ", why))
			status = 1
		}
	}()
	ask := cgo.Handle(handle).Value().(Ask)
	timeout := time.Duration(C.tc_credentials_timeout_ms(sink)) * time.Millisecond
	issued, err := ask(callOf(call), timeout)
	if err != nil {
		fail(err.Error())
		return 1
	}
	for _, text := range []string{issued.SecretID, issued.SecretKey, issued.Token} {
		for i := range len(text) {
			if text[i] == 0 {
				fail("they contain a NUL byte")
				return 1
			}
		}
	}
	set := 0
	withString(issued.SecretID, func(id *C.char) {
		withString(issued.SecretKey, func(key *C.char) {
			withOptional(issued.Token, func(token *C.char) {
				set = int(C.tc_credentials_set(sink, id, key, token, C.int64_t(issued.ExpiresAt)))
			})
		})
	})
	return C.int(set)
}

//export tcapi_go_event
func tcapi_go_event(event *C.tc_event, handle C.uintptr_t) {
	// A panic must not skip the frames of the library, and a call does not fail because of an event.
	defer func() { _ = recover() }()
	cgo.Handle(handle).Value().(Listen)(readEvent(event))
}

//export tcapi_go_member
func tcapi_go_member(path, text *C.char, handle C.uintptr_t) {
	cgo.Handle(handle).Value().(Member)(C.GoString(path), C.GoString(text))
}

//export tcapi_go_log
func tcapi_go_log(level C.int, line *C.char, handle, call C.uintptr_t) {
	// A panic must not skip the frames of the library, and a call does not fail because of its log.
	defer func() { _ = recover() }()
	cgo.Handle(handle).Value().(Log)(callOf(call), int(level), C.GoString(line))
}

//export tcapi_go_progress
func tcapi_go_progress(progress *C.tc_progress, handle C.uintptr_t) {
	// A panic must not skip the frames of the library, and a request does not fail because of its progress.
	defer func() { _ = recover() }()
	cgo.Handle(handle).Value().(Told)(Progress{
		Total:    int(progress.total),
		Accepted: int(progress.accepted),
		Done:     int(progress.done),
		Rejected: int(progress.rejected),
		Unknown:  int(progress.unknown),
		InFlight: int(progress.in_flight),
	})
}

// callOf returns the call that a callback runs in, or nil.
func callOf(handle C.uintptr_t) *Call {
	if handle == 0 {
		return nil
	}
	return cgo.Handle(handle).Value().(*Call)
}

// Text converts a text to one that the library accepts: UTF-8 without a NUL.
func Text(text string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(text, "\ufffd"), "\x00", "\ufffd")
}
