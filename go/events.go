package tcapi

import (
	"net/netip"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// EventKind is the kind of an event of a call. Later versions add values: ignore one that you do not know.
type EventKind int

const (
	// EventCallBegin means that a call begins. Its request and options were checked; a call that these checks refuse
	// has no events.
	EventCallBegin EventKind = 1
	// EventAttemptBegin means that an attempt begins.
	EventAttemptBegin EventKind = 2
	// EventAttemptEnd means that an attempt has ended.
	EventAttemptEnd EventKind = 3
	// EventRetry means that the request is about to be retried, after a delay.
	EventRetry EventKind = 4
	// EventFailover means that the call moves from a host that could not be reached to another one of the service: see
	// [WithFailover].
	EventFailover EventKind = 5
	// EventClock means that the service's clock was learned from its response.
	EventClock EventKind = 6
	// EventCredentials means that the call has fetched credentials, or tried to. Calls that only wait for another
	// call's fetch have no such event.
	EventCredentials EventKind = 7
	// EventCallEnd means that a call has ended.
	EventCallEnd EventKind = 8
	// EventViolation means that the request is sent although it violates the service's documents: see [ValidationWarn].
	// There is one event for each violation, up to 16, before the first attempt.
	EventViolation EventKind = 9
)

// String returns the name of a kind, such as "ATTEMPT_END".
func (k EventKind) String() string {
	return abi.EventKindName(int(k))
}

// RetryReason is the reason for a retry. Later versions add values.
type RetryReason int

const (
	// RetryReasonNone means that there is no retry.
	RetryReasonNone RetryReason = 0
	// RetryReasonTransient means that nothing was sent, or that running twice does no harm.
	RetryReasonTransient RetryReason = 1
	// RetryReasonThrottled means that the service, or a gateway, received too many requests.
	RetryReasonThrottled RetryReason = 2
	// RetryReasonClock means that the request was refused for its timestamp, which is corrected now.
	RetryReasonClock RetryReason = 3
	// RetryReasonCredentials means that the credentials were refused, and there are other ones now.
	RetryReasonCredentials RetryReason = 4
)

// String returns the name of a reason, such as "THROTTLED".
func (r RetryReason) String() string {
	return abi.RetryReasonName(int(r))
}

// Event is an event of a call. The fields up to TraceID apply to all events. Each further field names the kinds that it
// applies to, and is zero for others. Events contain no secrets.
type Event struct {
	// Kind is the kind of the event.
	Kind EventKind
	// CallID is the number of the call: the same in all events and log lines of a call, and different for each call of
	// the process.
	CallID uint64
	// Service is the service, such as "cvm".
	Service string
	// Version is the version of the service, such as "2017-03-12".
	Version string
	// Action is the action, such as "RebootInstances".
	Action string
	// Region is the region that the call is sent to. "" if there is none.
	Region string
	// TraceID is that of [WithTraceID]. "" if there is none.
	TraceID string

	// RequestBytes is the length of the request's body, for EventCallBegin and EventAttemptBegin.
	RequestBytes int
	// Timeout is the timeout of the whole call, for EventCallBegin.
	Timeout time.Duration
	// Attempt is the number of the attempt, from 1, for EventAttemptBegin, EventAttemptEnd, EventRetry, EventFailover
	// and EventClock.
	Attempt int
	// Endpoint is the host of the attempt, with its port unless that is the default of the scheme, for the same kinds.
	Endpoint string
	// AttemptReport is the report of the attempt, for EventAttemptEnd.
	AttemptReport *AttemptReport
	// Permitted reports whether the attempt got its permit, if there is a rate limiter, for EventAttemptEnd. An attempt
	// that did not has no times, and is not counted.
	Permitted bool
	// RetryReason is the reason for the retry, for EventRetry.
	RetryReason RetryReason
	// Delay is the length of the delay, which begins now, for EventRetry.
	Delay time.Duration
	// NextEndpoint is the host of the next attempt, for EventFailover.
	NextEndpoint string
	// ServiceAhead is the time by which the service's clock is ahead of the local one, for EventClock.
	ServiceAhead time.Duration
	// Source is the source of the credentials, as text, for EventCredentials. "" if fetching them failed.
	Source string
	// Remark is what is unusual about the credentials, as text, for EventCredentials.
	Remark string
	// Took is the duration of the fetch, for EventCredentials.
	Took time.Duration
	// NextTry is the approximate time until the next fetch, after a failure while the old credentials are still valid,
	// for EventCredentials. 0 if it did not fail, or if there are no old ones.
	NextTry time.Duration
	// Report is the report of the call, for EventCallEnd.
	Report *Report
	// Err is why it failed, for EventAttemptEnd, EventCredentials and EventCallEnd. nil if it succeeded. The outcome in
	// EventAttemptEnd is that of the attempt, and in EventCallEnd that of all attempts. If the context ended the call,
	// the status is [StatusCancelled] here, even if the context's deadline expired, and the error does not wrap that of
	// the context.
	//
	// For EventViolation it is the violation, by its Path, Code and Message.
	Err *Error
	// ViolationCount is the number of violations, including those that have no event, for EventViolation.
	ViolationCount int
}

// AttemptReport is what one attempt of a call did, whether it succeeded or failed. Times are measured from the start of
// the attempt, without the waits for permits. A step that the attempt did not reach, or that was done before it, has
// the time 0.
type AttemptReport struct {
	// Number is the number of the attempt, from 1.
	Number int
	// Endpoint is the host of the attempt, with its port unless that is the default of the scheme.
	Endpoint string
	// Peer is the address at the other end of the connection: that of the proxy if there is one. The zero value if
	// there was no connection.
	Peer netip.AddrPort
	// Kept reports whether the connection was reused: an earlier attempt, of this call or another, had left it open.
	Kept bool
	// Status is the kind of failure. 0 if the attempt succeeded.
	Status Status
	// Outcome is the outcome of this attempt: OutcomeDone if it succeeded.
	Outcome Outcome
	// Code is the dotted error code of the response, at most 255 bytes of it. "" if there is none.
	Code string
	// Message is a message for people, at most 255 bytes. "" if the attempt succeeded.
	Message string
	// RequestID is the request id that the service assigned, at most 255 bytes of it. "" if there was no response from
	// it.
	RequestID string
	// HTTPStatus is the HTTP status of the response. 0 if there was none.
	HTTPStatus int
	// Waited is the time spent waiting for permits of the rate limiter.
	Waited time.Duration
	// LookedUp is the time at which the host lookup was complete. 0 if its addresses were cached.
	LookedUp time.Duration
	// Connected is the time at which the TCP connection, and the tunnel of a proxy, was established.
	Connected time.Duration
	// Handshaken is the time at which the TLS handshake was complete. 0 over plain HTTP.
	Handshaken time.Duration
	// FirstByte is the time of the first byte of the response.
	FirstByte time.Duration
	// Total is the time at which the attempt ended.
	Total time.Duration
}

// WithEventHandler sets a function that is called when a call and each of its attempts begins and ends, before each
// delay, and more: see [EventKind]. [SlogEvents] makes one that writes records to a logger. Without this option, and
// with nil, nothing is measured or allocated for events.
//
// The goroutine that makes the call calls it, before the call returns: several goroutines at once if the client is
// shared. A panic in it is ignored. It delays only its own call, and may make calls; those with the same client have
// events too. It may keep the event. The client keeps a reference to the function until [Client.Close], which the
// function must not call.
func WithEventHandler(handler func(*Event)) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Listen = nil
		if handler != nil {
			settings.Listen = func(event *abi.Event) { handler(fromEvent(event)) }
		}
	})
}

// WithApplication sets the name of the program, such as "fence-agent/2.1": one or more products, separated by single
// spaces, each with an optional "/" and version. The name has at most 100 characters: ASCII letters, digits, '-', '_'
// and '.'.
//
// It is sent before the library's own name in the header User-Agent ("fence-agent/2.1 tcapi/0.1.0") and after it in
// X-TC-RequestClient ("tcapi_0.1.0; fence-agent_2.1"), by which the service identifies the caller. Without it, only
// User-Agent is sent, with the library's name. Requests to proxies and to the metadata service never carry it.
func WithApplication(name string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Application = &name })
}

// WithTraceID sets the trace id of a call, which is sent in the header X-TC-TraceId with each attempt: 1 to 128 visible
// ASCII characters without spaces, such as a UUID. Events and log lines show it. "" is none.
func WithTraceID(traceID string) CallOption {
	return callOption(func(settings *callSettings) { settings.traceID = traceID })
}

// fromEvent converts an event of the library.
func fromEvent(told *abi.Event) *Event {
	event := &Event{
		Kind:         EventKind(told.Kind),
		CallID:       told.CallID,
		Service:      told.Service,
		Version:      told.Version,
		Action:       told.Action,
		Region:       told.Region,
		TraceID:      told.TraceID,
		RequestBytes: int(told.RequestBytes),
		Timeout:      microseconds(told.TimeoutUs),
		Attempt:      told.Attempt,
		Endpoint:     told.Endpoint,
		Permitted:    told.Permitted,
		RetryReason:  RetryReason(told.RetryReason),
		Delay:        microseconds(told.DelayUs),
		NextEndpoint: told.NextEndpoint,
		ServiceAhead: time.Duration(told.ServiceAheadS) * time.Second,
		Source:       told.Source,
		Remark:       told.Remark,
		Took:         microseconds(told.TookUs),
		NextTry:      microseconds(told.NextTryUs),
		Err:          fromABI(told.Failure),

		ViolationCount: told.ViolationCount,
	}
	if told.AttemptReport != nil {
		report := fromAttempt(*told.AttemptReport)
		event.AttemptReport = &report
	}
	if told.Report != nil {
		report := fromReport(*told.Report)
		event.Report = &report
	}
	return event
}

// attemptReports converts reports of the library; none becomes nil.
func attemptReports(told []abi.AttemptReport) []AttemptReport {
	var reports []AttemptReport
	for _, report := range told {
		reports = append(reports, fromAttempt(report))
	}
	return reports
}

func fromAttempt(told abi.AttemptReport) AttemptReport {
	var peer netip.AddrPort
	if address, err := netip.ParseAddr(told.PeerAddress); err == nil {
		peer = netip.AddrPortFrom(address, told.PeerPort)
	}
	return AttemptReport{
		Number:     told.Number,
		Endpoint:   told.Endpoint,
		Peer:       peer,
		Kept:       told.Kept,
		Status:     Status(told.Status),
		Outcome:    Outcome(told.Outcome),
		Code:       told.Code,
		Message:    told.Message,
		RequestID:  told.RequestID,
		HTTPStatus: told.HTTPStatus,
		Waited:     microseconds(told.WaitedUs),
		LookedUp:   microseconds(told.LookedUpUs),
		Connected:  microseconds(told.ConnectedUs),
		Handshaken: microseconds(told.HandshakenUs),
		FirstByte:  microseconds(told.FirstByteUs),
		Total:      microseconds(told.TotalUs),
	}
}

func microseconds(count uint64) time.Duration { return time.Duration(count) * time.Microsecond }
