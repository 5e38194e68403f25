package abi

/*
#include <stdint.h>
#include <string.h>
#include "tcapi.h"

extern uintptr_t tcapi_go_swap_call(uintptr_t call);
extern void tcapi_go_set_progress(tc_fleet_options *options, uintptr_t handle);

// Each runs the callbacks of the calls that it makes, as tcapi_go_call_packed() does.

static tc_status tcapi_go_pages_next(tc_pages *pages, char **page, uintptr_t call, tc_error **error)
{
	uintptr_t outer = tcapi_go_swap_call(call);
	tc_status status = tc_pages_next_json(pages, page, error);
	tcapi_go_swap_call(outer);
	return status;
}

static tc_status tcapi_go_wait(const tc_client *client, const char *waiter, const char *service, const char *version,
                               const char *action, const char *request, const tc_wait_options *options, char **response,
                               uintptr_t call, tc_error **error)
{
	uintptr_t outer = tcapi_go_swap_call(call);
	tc_status status = tc_wait_json(client, waiter, service, version, action, request, options, response, error);
	tcapi_go_swap_call(outer);
	return status;
}

static tc_status tcapi_go_fleet(const tc_client *client, const char *service, const char *version, const char *action,
                                const char *request, char **ids, size_t ids_len, const tc_fleet_options *options,
                                tc_fates **fates, uintptr_t call, tc_error **error)
{
	uintptr_t outer = tcapi_go_swap_call(call);
	tc_status status = tc_fleet_json(client, service, version, action, request, (const char *const *)ids, ids_len, options,
	                                 fates, error);
	tcapi_go_swap_call(outer);
	return status;
}
*/
import "C"

import (
	"bytes"
	"fmt"
	"runtime/cgo"
	"strings"
	"unsafe"
)

// Names are the names of an action.
type Names struct{ Service, Version, Action string }

// Each has the options of each of several calls. Zero is the client's setting.
type Each struct {
	Region, Language, TraceID, Endpoint      string
	TimeoutMs, MaxAttempts, ConnectTimeoutMs uint32
	Validation                               int32
	// Headers have a line "Name: value" for each.
	Headers string
	// Token is nil for none.
	Token *Token
}

// Waiting has the options of a wait. Zero is the library's default.
type Waiting struct {
	Each                              Each
	TimeoutMs, MinDelayMs, MaxDelayMs uint32
}

// Fleet has the options of a fleet. Zero is the library's default.
type Fleet struct {
	Each                                        Each
	TimeoutMs, WindowMs, MinDelayMs, MaxDelayMs uint32
	MaxInFlight                                 uint32
	// Settle is a tc_settle.
	Settle          int32
	ResendIfNotSeen bool
	// Told is nil for no progress.
	Told Told
}

// Progress is a tc_progress.
type Progress struct{ Total, Accepted, Done, Rejected, Unknown, InFlight int }

// Told is called with the progress of a fleet.
type Told func(Progress)

// check reports what a C string can't hold.
func check(texts ...text) *Failure {
	for _, text := range texts {
		if strings.IndexByte(text.value, 0) >= 0 {
			return &Failure{Status: C.TC_ERR_INVALID_ARGUMENT, Message: fmt.Sprintf("the %s contains a NUL byte", text.name)}
		}
	}
	return nil
}

func (n Names) texts() []text {
	return []text{{"service", n.Service}, {"version", n.Version}, {"action", n.Action}}
}

func (e *Each) texts() []text {
	return []text{
		{"region", e.Region}, {"language", e.Language}, {"trace id", e.TraceID}, {"endpoint", e.Endpoint}, {"header", e.Headers},
	}
}

// lend converts the options to those of C.
func (e *Each) lend(m *memory) *C.tc_call_options {
	options := &lend[C.tc_call_options](m, 1)[0]
	options.struct_size = C.sizeof_tc_call_options
	options.region, options.language = m.optional(e.Region), m.optional(e.Language)
	options.trace_id, options.endpoint = m.optional(e.TraceID), m.optional(e.Endpoint)
	options.timeout_ms, options.max_attempts = C.uint32_t(e.TimeoutMs), C.uint32_t(e.MaxAttempts)
	options.connect_timeout_ms, options.validation = C.uint32_t(e.ConnectTimeoutMs), C.int(e.Validation)
	if e.Token != nil {
		options.cancel = e.Token.native
	}
	if count := strings.Count(e.Headers, "\n"); count > 0 {
		headers := lend[C.tc_header](m, count)
		at := 0
		for line := range strings.Lines(e.Headers) {
			name, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
			headers[at] = C.tc_header{name: m.text(name), value: m.text(value)}
			at++
		}
		options.headers, options.headers_len = &headers[0], C.size_t(count)
	}
	return options
}

// Pages is a tc_pages.
type Pages struct{ native *C.tc_pages }

// NewPages creates a listing. The token of its calls must outlive it.
func (c *Client) NewPages(of Names, request []byte, consistent bool, each *Each) (*Pages, *Failure) {
	if failure := check(append(of.texts(), each.texts()...)...); failure != nil {
		return nil, failure
	}
	var m memory
	defer m.free()
	options := &lend[C.tc_page_options](&m, 1)[0]
	options.struct_size = C.sizeof_tc_page_options
	options.call, options.consistent = each.lend(&m), C.bool(consistent)
	pages := new(Pages)
	var fault *C.tc_error
	status := C.tc_pages_new_json(c.native, m.text(of.Service), m.text(of.Version), m.text(of.Action),
		m.bytes(request), options, &pages.native, &fault)
	if status != C.TC_OK {
		return nil, takeFailure(fault)
	}
	return pages, nil
}

// Next returns the next page, or nil at the end. Callbacks have the context of the given call.
func (p *Pages) Next(call *Call) ([]byte, *Failure) {
	handle := cgo.NewHandle(call)
	defer handle.Delete()
	var page *C.char
	var fault *C.tc_error
	if C.tcapi_go_pages_next(p.native, &page, C.uintptr_t(handle), &fault) != C.TC_OK {
		return nil, takeFailure(fault)
	}
	return takeText(page), nil
}

// Changed reports whether the listing was seen to change.
func (p *Pages) Changed() bool { return bool(C.tc_pages_changed(p.native)) }

// Free frees the listing.
func (p *Pages) Free() {
	C.tc_pages_free(p.native)
	p.native = nil
}

// takeText copies a string and frees it. NULL becomes nil.
func takeText(text *C.char) []byte {
	if text == nil {
		return nil
	}
	defer C.tc_string_free(text)
	return bytes.Clone(unsafe.Slice((*byte)(unsafe.Pointer(text)), C.strlen(text)))
}

// Wait waits for a state. Callbacks have the context of the given call. The last response, if there was one, is
// returned on failure too.
func (c *Client) Wait(call *Call, waiter string, of Names, request []byte, waiting *Waiting) ([]byte, *Failure) {
	if failure := check(append(append(of.texts(), text{"waiter", waiter}), waiting.Each.texts()...)...); failure != nil {
		return nil, failure
	}
	var m memory
	defer m.free()
	options := &lend[C.tc_wait_options](&m, 1)[0]
	*options = C.tc_wait_options{
		struct_size:  C.sizeof_tc_wait_options,
		call:         waiting.Each.lend(&m),
		timeout_ms:   C.uint32_t(waiting.TimeoutMs),
		min_delay_ms: C.uint32_t(waiting.MinDelayMs),
		max_delay_ms: C.uint32_t(waiting.MaxDelayMs),
	}
	handle := cgo.NewHandle(call)
	defer handle.Delete()
	var response *C.char
	var fault *C.tc_error
	status := C.tcapi_go_wait(c.native, m.text(waiter), m.text(of.Service), m.text(of.Version), m.text(of.Action),
		m.bytes(request), options, &response, C.uintptr_t(handle), &fault)
	read := takeText(response)
	if status != C.TC_OK {
		return read, takeFailure(fault)
	}
	return read, nil
}

// RunFleet runs a fleet, and returns the fates as JSON. Callbacks have the context of the given call.
func (c *Client) RunFleet(call *Call, of Names, request []byte, ids []string, fleet *Fleet) ([]byte, *Failure) {
	texts := append(of.texts(), fleet.Each.texts()...)
	for at, id := range ids {
		texts = append(texts, text{fmt.Sprintf("id at %d", at), id})
	}
	if failure := check(texts...); failure != nil {
		return nil, failure
	}
	var m memory
	defer m.free()
	options := &lend[C.tc_fleet_options](&m, 1)[0]
	*options = C.tc_fleet_options{
		struct_size:        C.sizeof_tc_fleet_options,
		call:               fleet.Each.lend(&m),
		timeout_ms:         C.uint32_t(fleet.TimeoutMs),
		settle:             C.int(fleet.Settle),
		window_ms:          C.uint32_t(fleet.WindowMs),
		min_delay_ms:       C.uint32_t(fleet.MinDelayMs),
		max_delay_ms:       C.uint32_t(fleet.MaxDelayMs),
		max_in_flight:      C.uint32_t(fleet.MaxInFlight),
		resend_if_not_seen: C.bool(fleet.ResendIfNotSeen),
	}
	if fleet.Told != nil {
		told := cgo.NewHandle(fleet.Told)
		defer told.Delete()
		C.tcapi_go_set_progress(options, C.uintptr_t(told))
	}
	lent := lend[*C.char](&m, len(ids))
	for at, id := range ids {
		lent[at] = m.text(id)
	}
	handle := cgo.NewHandle(call)
	defer handle.Delete()
	var fates *C.tc_fates
	var fault *C.tc_error
	status := C.tcapi_go_fleet(c.native, m.text(of.Service), m.text(of.Version), m.text(of.Action),
		m.bytes(request), unsafe.SliceData(lent), C.size_t(len(ids)), options, &fates, C.uintptr_t(handle), &fault)
	if status != C.TC_OK {
		return nil, takeFailure(fault)
	}
	defer C.tc_fates_free(fates)
	var json *C.char
	if C.tc_fates_to_json(fates, &json, &fault) != C.TC_OK {
		failure := takeFailure(fault)
		failure.Outcome = C.TC_OUTCOME_UNKNOWN
		return nil, failure
	}
	return takeText(json), nil
}
