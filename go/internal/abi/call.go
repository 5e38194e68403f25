package abi

/*
#include <string.h>
#include "packed.h"
*/
import "C"

import (
	"bytes"
	"context"
	"sync"
	"unsafe"

	"tcapi.internal/tcapi/internal/jsonwriter"
)

const (
	// usualResponse is room for most responses; a longer one costs a second cgo call.
	usualResponse = 16 << 10
	// longestKept is the maximum size of the buffers that a Call keeps for reuse.
	longestKept = 1 << 20
)

// Call is a call with its memory: an input and an output buffer, both of which are reused.
type Call struct {
	// Context is the context of the call, for callbacks that run in it.
	Context context.Context
	// Refusal is the last error of the program's credentials function in this call.
	Refusal error

	in     jsonwriter.Writer
	out    []byte
	call   C.tc_packed_call
	packed C.tc_packed_response
	// response is a part of out.
	response, text                []byte
	requestID, endpoint, oddities string
	violations                    string
	traceID                       string
}

var idle = sync.Pool{New: func() any { return &Call{out: make([]byte, usualResponse)} }}

// NewCall creates a call. What is written to it is its request.
func NewCall(ctx context.Context, service, version, action, region, language string) *Call {
	c := idle.Get().(*Call)
	c.Context = ctx
	c.call = C.tc_packed_call{
		struct_size:  C.sizeof_tc_packed_call,
		service_len:  C.size_t(len(service)),
		version_len:  C.size_t(len(version)),
		action_len:   C.size_t(len(action)),
		region_len:   C.size_t(len(region)),
		language_len: C.size_t(len(language)),
	}
	c.packed = C.tc_packed_response{struct_size: C.sizeof_tc_packed_response}
	for _, text := range []string{service, version, action, region, language} {
		c.in.WriteString(text)
	}
	return c
}

// Decoded requests the response as the library has decoded it, not its text.
func (c *Call) Decoded() { c.call.response_form = 1 }

// KeepText requests the response's text in addition to its decoded form.
func (c *Call) KeepText() { c.call.response_json = 1 }

// Text returns the response's text, if KeepText requested it and the call succeeded. It is valid until Release.
func (c *Call) Text() []byte { return c.text }

// SetTraceID sets the trace id; "" is none.
func (c *Call) SetTraceID(traceID string) { c.traceID = traceID }

// ConnectWithin sets the timeout for connecting to one address. 0 is the client's.
func (c *Call) ConnectWithin(timeoutMs uint32) { c.call.connect_timeout_ms = C.uint32_t(timeoutMs) }

// End appends what follows the request: the endpoint, where "" is the client's, and the headers, one per line. It is
// called once, before Run.
func (c *Call) End(endpoint, headers string) {
	c.in.WriteString(endpoint)
	c.in.WriteString(headers)
	c.call.endpoint_len, c.call.headers_len = C.size_t(len(endpoint)), C.size_t(len(headers))
}

// Body returns the buffer that the request is appended to.
func (c *Call) Body() *jsonwriter.Writer { return &c.in }

// Response returns the text of the response, or its decoded form. It is valid until Release.
func (c *Call) Response() []byte { return c.response }

// Release makes the memory available for reuse.
func (c *Call) Release() {
	c.Context, c.Refusal = nil, nil
	// A request may contain a password.
	c.in.Truncate(0)
	if c.in.Cap() > longestKept || len(c.out) > longestKept {
		return
	}
	c.response, c.text, c.traceID = nil, nil, ""
	idle.Put(c)
}

// Validate sets how strictly the request is validated: a tc_validation.
func (c *Call) Validate(validation int32) { c.call.validation = C.int(validation) }

// Run makes the call. The token may be nil; 0 for timeoutMs or maxAttempts is the client's value.
func (c *Client) Run(call *Call, timeoutMs, maxAttempts uint32, token *Token) *Failure {
	var client *C.tc_client
	if c != nil {
		client = c.native
	}
	var cancel *C.tc_cancel
	if token != nil {
		cancel = token.native
	}
	others := call.call.service_len + call.call.version_len + call.call.action_len +
		call.call.region_len + call.call.language_len + call.call.endpoint_len + call.call.headers_len
	call.call.request_len = C.size_t(call.in.Len()) - others
	call.call.trace_id_len = C.size_t(len(call.traceID))
	call.in.WriteString(call.traceID)
	in, out := call.in.Bytes(), call.out
	call.call.timeout_ms = C.uint32_t(timeoutMs)
	call.call.max_attempts = C.uint32_t(maxAttempts)
	request, response := (*C.char)(unsafe.Pointer(unsafe.SliceData(in))), (*C.char)(unsafe.Pointer(unsafe.SliceData(out)))
	var status int
	if c != nil && len(c.callbacks) > 0 {
		status = callPacked(client, call, request, C.size_t(len(in)), cancel, response, C.size_t(len(out)))
	} else {
		status = int(C.tc_call_packed(client, &call.call, request, C.size_t(len(in)), cancel,
			&call.packed, response, C.size_t(len(out))))
	}
	return call.finish(status)
}

// finish reads the result.
func (c *Call) finish(status int) *Failure {
	texts := c.out
	if c.packed.texts != nil {
		total := c.packed.response_len + c.packed.code_len + c.packed.message_len +
			c.packed.path_len + c.packed.request_id_len + c.packed.endpoint_len + c.packed.oddities_len +
			c.packed.violations_len +
			c.packed.history_len + c.packed.response_json_len
		// The next response may be as long.
		c.out = bytes.Clone(unsafe.Slice((*byte)(unsafe.Pointer(c.packed.texts)), total))
		texts = c.out
		C.tc_packed_response_free(&c.packed)
	}
	next := func(length C.size_t) []byte {
		text := texts[:length]
		texts = texts[length:]
		return text
	}
	c.response = next(c.packed.response_len)
	failure := &Failure{
		Status:     status,
		Outcome:    int(c.packed.outcome),
		HTTPStatus: int(c.packed.http_status),
		Attempts:   int(c.packed.attempts),
		StopReason: int(c.packed.stop_reason),
		RetryHint:  int(c.packed.retry_hint),
		Code:       string(next(c.packed.code_len)),
		Message:    string(next(c.packed.message_len)),
		Path:       string(next(c.packed.path_len)),
		RequestID:  string(next(c.packed.request_id_len)),
	}
	c.requestID = failure.RequestID
	c.endpoint = string(next(c.packed.endpoint_len))
	c.oddities = string(next(c.packed.oddities_len))
	c.violations = string(next(c.packed.violations_len))
	failure.Violations, failure.ViolationCount = c.violations, int(c.packed.violation_count)
	failure.History = parseHistory(next(c.packed.history_len))
	c.text = next(c.packed.response_json_len)
	if status == C.TC_OK {
		return nil
	}
	return failure
}

// Report is what a call did. Times are in microseconds.
type Report struct {
	Attempts, StopReason, Outcome int
	TotalUs, WaitedUs             uint64
	ConnectedUs, HandshakenUs     uint64
	FirstByteUs, LastAttemptUs    uint64
	RequestID, Endpoint           string
	OddityCount                   int
	// Oddities has a line for each.
	Oddities string
	// Violations have path, code and message of each, each followed by a NUL.
	Violations     string
	ViolationCount int
}

// Report returns what the call did. It is valid until Release.
func (c *Call) Report() Report {
	return Report{
		Attempts:      int(c.packed.attempts),
		StopReason:    int(c.packed.stop_reason),
		Outcome:       int(c.packed.outcome),
		TotalUs:       uint64(c.packed.total_us),
		WaitedUs:      uint64(c.packed.waited_us),
		ConnectedUs:   uint64(c.packed.connected_us),
		HandshakenUs:  uint64(c.packed.handshaken_us),
		FirstByteUs:   uint64(c.packed.first_byte_us),
		LastAttemptUs: uint64(c.packed.last_attempt_us),
		RequestID:     c.requestID,
		Endpoint:      c.endpoint,
		OddityCount:   int(c.packed.oddity_count),
		Oddities:      c.oddities,

		Violations:     c.violations,
		ViolationCount: int(c.packed.violation_count),
	}
}
