package tcapi

import (
	"net/netip"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// EventKind is what happened in a call. Later versions add to it: ignore one that you do not know.
type EventKind int

const (
	// EventCallBegin: A call begins. Its request and options were checked; a call that is refused by these checks
	// has no events.
	EventCallBegin EventKind = 1
	// EventAttemptBegin: An attempt begins.
	EventAttemptBegin EventKind = 2
	// EventAttemptEnd: An attempt has ended.
	EventAttemptEnd EventKind = 3
	// EventRetry: The request is about to be sent again, after a delay.
	EventRetry EventKind = 4
	// EventFailover: The call leaves a host that could not be reached for another one of the service: see
	// [WithFailover].
	EventFailover EventKind = 5
	// EventClock: The service's clock was learnt from its response.
	EventClock EventKind = 6
	// EventCredentials: The call has fetched credentials, or tried to. Calls that only wait for another call's fetch
	// have no such event.
	EventCredentials EventKind = 7
	// EventCallEnd: A call has ended.
	EventCallEnd EventKind = 8
	// EventViolation: The request is sent although the service's documents do not allow it: see [ValidationWarn]. One
	// for each violation, up to 16, before the first attempt.
	EventViolation EventKind = 9
)

// String is the name of a kind, such as "ATTEMPT_END".
func (k EventKind) String() string {
	return abi.EventKindName(int(k))
}

// RetryReason is why a request is sent again. Later versions add to it.
type RetryReason int

const (
	// RetryReasonNone: It is not sent again.
	RetryReasonNone RetryReason = 0
	// RetryReasonTransient: Nothing was sent, or running twice does no harm.
	RetryReasonTransient RetryReason = 1
	// RetryReasonThrottled: The service, or a gateway, had too many requests.
	RetryReasonThrottled RetryReason = 2
	// RetryReasonClock: The request was refused for its time, which is corrected now.
	RetryReasonClock RetryReason = 3
	// RetryReasonCredentials: The credentials were refused, and there are others now.
	RetryReasonCredentials RetryReason = 4
)

// String is the name of a reason, such as "THROTTLED".
func (r RetryReason) String() string {
	return abi.RetryReasonName(int(r))
}

// Event is something that happened in a call. Behind the fields of all events, each names the kinds that it is for; it
// is zero in events of all others. No secret is part of an event.
type Event struct {
	// Kind is what happened.
	Kind EventKind
	// CallID is the number of the call: the same in all events and log lines of a call, and different for each call
	// of the process.
	CallID uint64
	// Service is the service, such as "cvm".
	Service string
	// Version is its version, such as "2017-03-12".
	Version string
	// Action is the action, such as "RebootInstances".
	Action string
	// Region is the region that the call is sent to. "" if there is none.
	Region string
	// TraceID is that of [WithTraceID]. "" if there is none.
	TraceID string

	// RequestBytes is the length of the request's body, for EventCallBegin and EventAttemptBegin.
	RequestBytes int
	// Timeout is the time for the whole call, for EventCallBegin.
	Timeout time.Duration
	// Attempt is the number of the attempt, from 1, for EventAttemptBegin, EventAttemptEnd, EventRetry, EventFailover
	// and EventClock.
	Attempt int
	// Endpoint is the host that the attempt goes to, with its port unless it is the scheme's own, for the same kinds.
	Endpoint string
	// AttemptReport is what the attempt did, for EventAttemptEnd.
	AttemptReport *AttemptReport
	// Permitted is whether the attempt got its permit of the rate limiter, where there is one, for EventAttemptEnd. An
	// attempt that did not has no times, and does not count.
	Permitted bool
	// RetryReason is why the request is sent again, for EventRetry.
	RetryReason RetryReason
	// Delay is the delay, which begins now, for EventRetry.
	Delay time.Duration
	// NextEndpoint is the host that the next attempt goes to, for EventFailover.
	NextEndpoint string
	// ServiceAhead is how far the service's clock is ahead of this machine's, for EventClock.
	ServiceAhead time.Duration
	// Source is where the credentials are from, in words, for EventCredentials. "" if fetching them failed.
	Source string
	// Remark is what is odd about them, in words, for EventCredentials.
	Remark string
	// Took is how long fetching them took, for EventCredentials.
	Took time.Duration
	// NextTry is when they are fetched again after a failure, while the old ones are valid: about so long from now, for
	// EventCredentials. 0 if it did not fail, or if there are no old ones.
	NextTry time.Duration
	// Report is what the call did, for EventCallEnd.
	Report *Report
	// Err is why it failed, for EventAttemptEnd, EventCredentials and EventCallEnd. nil if it succeeded. The outcome
	// in EventAttemptEnd is that of the attempt, and in EventCallEnd that of all attempts. A call that its context
	// ended is [StatusCancelled] here, also if that was for its deadline, and nothing unwraps to the context's error.
	//
	// For EventViolation it is the violation, by its Path, Code and Message.
	Err *Error
	// ViolationCount is how many violations there are, also of those that have no event, for EventViolation.
	ViolationCount int
}

// AttemptReport is what one attempt of a call did, whether it succeeded or failed. Times are from the attempt's
// beginning, without the waits for permits; what the attempt did not reach, or what was done before it, is 0.
type AttemptReport struct {
	// Number is the attempt's number, from 1.
	Number int
	// Endpoint is the host that it went to, with its port unless it is the scheme's own.
	Endpoint string
	// Peer is the address that the connection leads to, which is the proxy's where there is one. The zero value if
	// there was no connection.
	Peer netip.AddrPort
	// Kept is whether an earlier attempt, of this call or another, left the connection open.
	Kept bool
	// Status is what kind of failure it was. 0 if it succeeded.
	Status Status
	// Outcome is what became of this attempt: OutcomeDone if it succeeded.
	Outcome Outcome
	// Code is the dotted code that the service answered, 255 bytes of it at most. "" if there is none.
	Code string
	// Message is what was wrong, for people: 255 bytes at most. "" if it succeeded.
	Message string
	// RequestID is the id that the service gave the request, 255 bytes of it at most. "" if it did not answer.
	RequestID string
	// HTTPStatus is that of the answer. 0 if there was none.
	HTTPStatus int
	// Waited is how long it waited for permits of the rate limiter.
	Waited time.Duration
	// LookedUp is when the host was looked up. 0 if its addresses were known from before.
	LookedUp time.Duration
	// Connected is when there was a TCP connection, and the tunnel of a proxy.
	Connected time.Duration
	// Handshaken is when the TLS handshake was done. 0 over plain HTTP.
	Handshaken time.Duration
	// FirstByte is when the first byte of the answer came.
	FirstByte time.Duration
	// Total is when it was over.
	Total time.Duration
}

// WithEventHandler has a function told what calls do: when a call and each of its attempts begins and ends, before each
// delay, and more: see [EventKind]. [SlogEvents] makes one that writes records of a logger.
//
// It is called by the goroutine that makes the call, before the call returns, so by several at once if the client is
// shared; what it panics with is lost. It delays only its own call, and may make calls: those with the same client have
// events too. It may keep the event. The client lets go of it in [Client.Close], which it must not call. Without this
// option, and with nil, nothing is measured or allocated for events.
func WithEventHandler(handler func(*Event)) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Listen = nil
		if handler != nil {
			settings.Listen = func(event *abi.Event) { handler(fromEvent(event)) }
		}
	})
}

// WithApplication sets the name of the program, such as "fence-agent/2.1": one or more products with a blank between
// two, each with "/" and a version if it has one, of 100 characters in all at most: letters, digits, '-', '_' and '.' of
// ASCII.
//
// It goes before the library's own into the header User-Agent ("fence-agent/2.1 tcapi/0.1.0") and behind it into
// X-TC-RequestClient ("tcapi_0.1.0; fence-agent_2.1"), by which the service tells who calls. Without it, there is only
// the library's in User-Agent. Requests to proxies and to the metadata service never have it.
func WithApplication(name string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Application = &name })
}

// WithTraceID sets the trace id of a call, which is sent in the header X-TC-TraceId with each of its attempts: 1 to 128
// visible characters of ASCII without blanks, such as a UUID. It is shown in events and log lines. "" is none.
func WithTraceID(traceID string) CallOption {
	return callOption(func(settings *callSettings) { settings.traceID = traceID })
}

// fromEvent makes an event of what the library tells.
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

// attemptReports is nil for none.
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
