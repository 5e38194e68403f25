// Package abi calls libtcapi: all cgo of the module is here, and its types are not visible outside.
package abi

/*
#include <stdlib.h>
#include "packed.h"

// The arguments live on the stack, and there are no callbacks: clients with callbacks use another function.
#cgo noescape tc_call_packed
#cgo nocallback tc_call_packed
#cgo nocallback tc_cancel_fire
*/
import "C"

import "unsafe"

// Failure is why a function failed. Its numbers are those of tcapi.h.
type Failure struct {
	Status, Outcome, HTTPStatus, Attempts, StopReason, RetryHint int
	Code, Message, Path, RequestID                               string
	// Violations have path, code and message of each, each followed by a NUL. They are those of the request, whether or
	// not it was refused for them.
	Violations     string
	ViolationCount int
	History        []AttemptReport
}

// Version returns the version of the library.
func Version() string {
	return C.GoString(C.tc_version())
}

// StatusName returns the name of a status in C, or "?".
func StatusName(status int) string {
	return C.GoString(C.tc_status_name(C.int(status)))
}

// OutcomeName returns the name of an outcome, or "?".
func OutcomeName(outcome int) string {
	return C.GoString(C.tc_outcome_name(C.int(outcome)))
}

// StopName returns the name of a reason to stop, or "?".
func StopName(stop int) string {
	return C.GoString(C.tc_stop_reason_name(C.int(stop)))
}

// FateKindName returns the name of a kind of fate, or "?".
func FateKindName(kind int) string {
	return C.GoString(C.tc_fate_kind_name(C.int(kind)))
}

// MatchedName returns the name of a way to identify an operation, or "?".
func MatchedName(matched int) string {
	return C.GoString(C.tc_matched_name(C.int(matched)))
}

// RetryHintName returns the name of a hint, or "?".
func RetryHintName(hint int) string {
	return C.GoString(C.tc_retry_hint_name(C.int(hint)))
}

// Token cancels the calls that are given it.
type Token struct{ native *C.tc_cancel }

// NewToken creates a token that is not fired.
func NewToken() (*Token, *Failure) {
	token := new(Token)
	var fault *C.tc_error
	if C.tc_cancel_new(&token.native, &fault) != C.TC_OK {
		return nil, takeFailure(fault)
	}
	return token, nil
}

// Fire cancels the calls that have the token. Any goroutine may call it, but not after Free.
func (t *Token) Fire() {
	C.tc_cancel_fire(t.native)
}

// Free frees the token. No call may have it any more.
func (t *Token) Free() {
	C.tc_cancel_free(t.native)
	t.native = nil
}

// takeFailure reads an error and frees it.
func takeFailure(fault *C.tc_error) *Failure {
	defer C.tc_error_free(fault)
	failure := readFailure(fault)
	failure.ViolationCount = int(C.tc_error_violation_count(fault))
	for at := range C.uint32_t(min(failure.ViolationCount, mostViolations)) {
		for _, text := range []*C.char{
			C.tc_error_violation_path(fault, at), C.tc_error_violation_code(fault, at), C.tc_error_violation_message(fault, at),
		} {
			failure.Violations += C.GoString(text) + "\x00"
		}
	}
	return failure
}

// mostViolations is the maximum number of violations that can be read.
const mostViolations = 100

// readFailure reads an error.
func readFailure(fault *C.tc_error) *Failure {
	return &Failure{
		Status:     int(C.tc_error_status(fault)),
		Outcome:    int(C.tc_error_outcome(fault)),
		HTTPStatus: int(C.tc_error_http_status(fault)),
		Attempts:   int(C.tc_error_attempts(fault)),
		StopReason: int(C.tc_error_stop_reason(fault)),
		RetryHint:  int(C.tc_error_retry_hint(fault)),
		Code:       C.GoString(C.tc_error_code(fault)),
		Message:    C.GoString(C.tc_error_message(fault)),
		Path:       C.GoString(C.tc_error_path(fault)),
		RequestID:  C.GoString(C.tc_error_request_id(fault)),
		History:    readHistory(fault),
	}
}

// withString passes C a copy of a text, which is overwritten afterwards because it may be a key.
func withString(text string, use func(*C.char)) {
	copied := C.CString(text)
	use(copied)
	clear(unsafe.Slice((*byte)(unsafe.Pointer(copied)), len(text)))
	C.free(unsafe.Pointer(copied))
}
