package tcapi

import (
	"strings"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// StopReason is why a failed call was not sent again.
type StopReason int

const (
	// StopNotRetryable means that the failure is not one that is retried: it would occur again, or the request may have
	// run.
	StopNotRetryable StopReason = 0
	// StopMaxAttempts means that the maximum number of attempts was reached.
	StopMaxAttempts StopReason = 1
	// StopDeadline means that the deadline expired, or would have expired during the next delay.
	StopDeadline StopReason = 2
	// StopRetryBudget means that the retry budget is used up: too many calls of this client failed recently.
	StopRetryBudget StopReason = 3
	// StopCancelled means that the call's context was cancelled.
	StopCancelled StopReason = 4
)

// Report is what a call did, whether it succeeded or failed. Give its address to [WithReport].
type Report struct {
	// Attempts is the number of attempts to send the request.
	Attempts int
	// StopReason is why the request was not sent again, if the call failed.
	StopReason StopReason
	// Total is the duration of the call.
	Total time.Duration
	// Waited is the part of it spent waiting: for other calls of the client ([WithMaxConcurrentCalls]), for permits of
	// the rate limiter, and between attempts.
	Waited time.Duration
	// Connected is the time from the start of the last attempt until the TCP connection was established, including the
	// lookup of the host. 0 on a reused connection, and if there was no connection.
	Connected time.Duration
	// Handshaken is the time from the start of the last attempt until the TLS handshake was complete. 0 on a reused
	// connection, over plain HTTP, and if it was not completed.
	Handshaken time.Duration
	// FirstByte is the time from the start of the last attempt to the first byte of the response. 0 if there was none.
	FirstByte time.Duration
	// LastAttempt is the duration of the last attempt.
	LastAttempt time.Duration
	// RequestID is the request id that the service assigned. "" if there was no response from it.
	RequestID string
	// Endpoint is the host of the last attempt, with its port unless that is the default of the scheme.
	Endpoint string
	// OddityCount is the number of values of the response whose types differ from the action's spec. Each was converted
	// or left out. 0 for [Client.Call], where nothing is converted, and if the call failed.
	OddityCount int
	// Oddities are the first of these values, at most 16.
	Oddities []Oddity
	// Violations are the violations of the service's documents in the request, which was sent nevertheless: see
	// [ValidationWarn]. At most 100 are listed; none with any other setting.
	Violations []Violation
	// ViolationCount is the number of violations, including those that are not listed.
	ViolationCount int
	// Outcome is the outcome of the call: [OutcomeDone] if it succeeded, otherwise that of its error.
	Outcome Outcome
}

// Oddity is a value of a response whose type differs from the action's spec.
type Oddity struct {
	// Path is the path of the value, such as "InstanceSet[0].CPU".
	Path string
	// Found says what was found, what was expected, and how it was handled, such as "a string in place of an integer of
	// 64 bits, converted". It never contains the value itself.
	Found string
}

// oddities parses one line for each.
func oddities(lines string) []Oddity {
	var listed []Oddity
	for line := range strings.Lines(lines) {
		if path, found, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ": "); ok {
			listed = append(listed, Oddity{path, found})
		}
	}
	return listed
}

// WithReport sets a report that the call fills before it returns. A report serves one call at a time.
func WithReport(report *Report) CallOption {
	return callOption(func(settings *callSettings) { settings.report = report })
}

// begin clears the report of an earlier call. Like the methods below, it does nothing on a nil report.
func (r *Report) begin() {
	if r != nil {
		*r = Report{}
	}
}

// fill records what the library did.
func (r *Report) fill(call *abi.Call) {
	if r == nil {
		return
	}
	*r = fromReport(call.Report())
}

// waited adds the time before the library was called.
func (r *Report) waited(slot time.Duration) {
	if r != nil {
		r.Total += slot
		r.Waited += slot
	}
}

// failed records why the call was not sent again. The library can see a context's deadline as a token that was fired.
func (r *Report) failed(fault *Error) {
	if r != nil {
		r.StopReason, r.Outcome = fault.StopReason, fault.Outcome
		if fault.ViolationCount > 0 {
			// The request was refused for them, and the error has them.
			r.Violations, r.ViolationCount = nil, 0
		}
	}
}

// fromReport converts a report of the library.
func fromReport(done abi.Report) Report {
	return Report{
		Attempts:    done.Attempts,
		StopReason:  StopReason(done.StopReason),
		Total:       microseconds(done.TotalUs),
		Waited:      microseconds(done.WaitedUs),
		Connected:   microseconds(done.ConnectedUs),
		Handshaken:  microseconds(done.HandshakenUs),
		FirstByte:   microseconds(done.FirstByteUs),
		LastAttempt: microseconds(done.LastAttemptUs),
		RequestID:   done.RequestID,
		Endpoint:    done.Endpoint,
		OddityCount: done.OddityCount,
		Oddities:    oddities(done.Oddities),
		Outcome:     Outcome(done.Outcome),

		Violations:     violations(done.Violations),
		ViolationCount: done.ViolationCount,
	}
}
