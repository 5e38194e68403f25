package abi

/*
#include <stdint.h>
#include "tcapi.h"

extern void tcapi_go_event(tc_event *event, uintptr_t handle);

static void tcapi_go_on_event(const tc_event *event, void *user_data)
{
	// Go has no const.
	tcapi_go_event((tc_event *)event, (uintptr_t)user_data);
}

// A handle is a number that C carries as a pointer.
static void tcapi_go_set_event_callback(tc_config *config, uintptr_t handle)
{
	tc_config_set_event_callback(config, tcapi_go_on_event, (void *)handle, NULL);
}
*/
import "C"

import (
	"encoding/json"
	"runtime/cgo"
)

// Listen is called with an event of a client's calls.
type Listen func(*Event)

// Event is a tc_event. Times are in microseconds.
type Event struct {
	Kind                     int
	CallID                   uint64
	Service, Version, Action string
	Region, TraceID          string
	RequestBytes, TimeoutUs  uint64
	Attempt                  int
	Endpoint, NextEndpoint   string
	AttemptReport            *AttemptReport
	Permitted                bool
	RetryReason              int
	DelayUs                  uint64
	ServiceAheadS            int64
	Source, Remark           string
	TookUs, NextTryUs        uint64
	Report                   *Report
	Failure                  *Failure
	ViolationCount           int
}

// AttemptReport is a tc_attempt_report. Times are in microseconds.
type AttemptReport struct {
	Number       int    `json:"number"`
	Status       int    `json:"status"`
	Outcome      int    `json:"outcome"`
	HTTPStatus   int    `json:"http_status"`
	Endpoint     string `json:"endpoint"`
	PeerAddress  string `json:"peer_address"`
	PeerPort     uint16 `json:"peer_port"`
	Kept         bool   `json:"kept"`
	Code         string `json:"code"`
	Message      string `json:"message"`
	RequestID    string `json:"request_id"`
	WaitedUs     uint64 `json:"waited_us"`
	LookedUpUs   uint64 `json:"looked_up_us"`
	ConnectedUs  uint64 `json:"connected_us"`
	HandshakenUs uint64 `json:"handshaken_us"`
	FirstByteUs  uint64 `json:"first_byte_us"`
	TotalUs      uint64 `json:"total_us"`
}

// EventKindName returns the name of a kind of event, or "?".
func EventKindName(kind int) string {
	return C.GoString(C.tc_event_kind_name(C.int(kind)))
}

// RetryReasonName returns the name of a reason for a retry, or "?".
func RetryReasonName(reason int) string {
	return C.GoString(C.tc_retry_reason_name(C.int(reason)))
}

// ValidationName returns the name of a validation, or "?".
func ValidationName(validation int) string {
	return C.GoString(C.tc_validation_name(C.int(validation)))
}

// applyEvents sets the event callback. The handle must be deleted when the last client is gone.
func (s *Settings) applyEvents(config *C.tc_config) []cgo.Handle {
	if s.Listen == nil {
		return nil
	}
	handle := cgo.NewHandle(s.Listen)
	C.tcapi_go_set_event_callback(config, C.uintptr_t(handle))
	return []cgo.Handle{handle}
}

// readEvent copies an event, which is invalid afterwards.
func readEvent(event *C.tc_event) *Event {
	read := &Event{
		Kind:          int(event.kind),
		CallID:        uint64(event.call_id),
		Service:       C.GoString(event.service),
		Version:       C.GoString(event.version),
		Action:        C.GoString(event.action),
		Region:        C.GoString(event.region),
		TraceID:       C.GoString(event.trace_id),
		RequestBytes:  uint64(event.request_bytes),
		TimeoutUs:     uint64(event.timeout_us),
		Attempt:       int(event.attempt),
		Endpoint:      C.GoString(event.endpoint),
		NextEndpoint:  C.GoString(event.next_endpoint),
		Permitted:     bool(event.permitted),
		RetryReason:   int(event.retry_reason),
		DelayUs:       uint64(event.delay_us),
		ServiceAheadS: int64(event.service_ahead_s),
		Source:        C.GoString(event.source),
		Remark:        C.GoString(event.remark),
		TookUs:        uint64(event.took_us),
		NextTryUs:     uint64(event.next_try_us),

		ViolationCount: int(event.violation_count),
	}
	if event.attempt_report != nil {
		report := readAttempt(event.attempt_report)
		read.AttemptReport = &report
	}
	if event.call_report != nil {
		read.Report = readReport(event.call_report)
	}
	if event.error != nil {
		read.Failure = readFailure(event.error)
	}
	return read
}

func readReport(report *C.tc_call_report) *Report {
	return &Report{
		Attempts:      int(report.attempts),
		StopReason:    int(report.stop_reason),
		Outcome:       int(report.outcome),
		TotalUs:       uint64(report.total_us),
		WaitedUs:      uint64(report.waited_us),
		ConnectedUs:   uint64(report.connected_us),
		HandshakenUs:  uint64(report.handshaken_us),
		FirstByteUs:   uint64(report.first_byte_us),
		LastAttemptUs: uint64(report.last_attempt_us),
		RequestID:     C.GoString(&report.request_id[0]),
		Endpoint:      C.GoString(&report.endpoint[0]),
		OddityCount:   int(report.oddity_count),

		ViolationCount: int(report.violation_count),
		Oddities:       C.GoString(&report.oddities[0]),
	}
}

func readAttempt(report *C.tc_attempt_report) AttemptReport {
	return AttemptReport{
		Number:       int(report.number),
		Status:       int(report.status),
		Outcome:      int(report.outcome),
		HTTPStatus:   int(report.http_status),
		Endpoint:     C.GoString(report.endpoint),
		PeerAddress:  C.GoString(report.peer_address),
		PeerPort:     uint16(report.peer_port),
		Kept:         bool(report.kept),
		Code:         C.GoString(report.code),
		Message:      C.GoString(report.message),
		RequestID:    C.GoString(report.request_id),
		WaitedUs:     uint64(report.waited_us),
		LookedUpUs:   uint64(report.looked_up_us),
		ConnectedUs:  uint64(report.connected_us),
		HandshakenUs: uint64(report.handshaken_us),
		FirstByteUs:  uint64(report.first_byte_us),
		TotalUs:      uint64(report.total_us),
	}
}

// readHistory reads what the attempts of a failed call did.
func readHistory(fault *C.tc_error) []AttemptReport {
	var history []AttemptReport
	for index := range C.tc_error_attempt_count(fault) {
		report := C.tc_attempt_report{struct_size: C.sizeof_tc_attempt_report}
		if C.tc_error_attempt_at(fault, index, &report) == C.TC_OK {
			history = append(history, readAttempt(&report))
		}
	}
	return history
}

// parseHistory reads the same from a packed result.
func parseHistory(text []byte) []AttemptReport {
	var history []AttemptReport
	if len(text) > 0 {
		// The text is the library's own. If it can't be parsed, the error still has everything else.
		_ = json.Unmarshal(text, &history)
	}
	return history
}
