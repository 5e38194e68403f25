package tcapi

import (
	"strings"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// Stop is why a call that failed was not sent once more.
type Stop int

const (
	// StopFinal: It is not of a kind that is sent again: it would fail again, or it may have run.
	StopFinal Stop = 0
	// StopAttempts: It had as many attempts as it may have.
	StopAttempts Stop = 1
	// StopDeadline: The time was up, or the next pause would have lasted beyond it.
	StopDeadline Stop = 2
	// StopBudget: So many calls of this client failed lately that none is repeated.
	StopBudget Stop = 3
	// StopCancelled: The call's context was cancelled.
	StopCancelled Stop = 4
)

// Report is what a call did, whether it succeeded or failed. Give its address to [WithReport].
type Report struct {
	// Attempts is how many times the request was sent or tried to be sent.
	Attempts int
	// Stop is why it was not sent once more, if the call failed.
	Stop Stop
	// Total is from the call's beginning to its end.
	Total time.Duration
	// Waited is the part of it spent waiting: for other calls of the client ([WithMaxConcurrentCalls]), for a permit of
	// the rate limiter, and between attempts.
	Waited time.Duration
	// Connected is from the last attempt's beginning until there was a TCP connection, its host looked
	// up. 0 on a kept connection, and if there was none.
	Connected time.Duration
	// Handshaken is from the last attempt's beginning until the TLS handshake was done. 0 on a kept
	// connection, over plain HTTP, and if it was not.
	Handshaken time.Duration
	// FirstByte is from the last attempt's beginning to the first byte of the answer. 0 if none came.
	FirstByte time.Duration
	// LastAttempt is how long the last attempt took.
	LastAttempt time.Duration
	// RequestID is the id that the service gave the request. "" if it did not answer.
	RequestID string
	// Endpoint is the host that the last attempt went to, with its port unless it is the scheme's own.
	Endpoint string
	// OddityCount is how many values of the response were not of the types that the action's spec says. Each was
	// converted or left out. 0 for [Client.Call], where nothing is converted, and if the call failed.
	OddityCount int
	// Oddities are the first of these, at most 16.
	Oddities []Oddity
	// Violations are where the service's documents do not allow the request, which was sent all the same: see
	// [ValidationWarn]. At most 100 are listed; none with any other setting.
	Violations []Violation
	// ViolationCount is how many these are, also of those that are not listed.
	ViolationCount int
	// Outcome is what became of the call: [OutcomeDone] if it succeeded, otherwise that of its error.
	Outcome Outcome
}

// Oddity is a value of a response that is not of the type that the action's spec says.
type Oddity struct {
	// Path is where it is, such as "InstanceSet[0].CPU".
	Path string
	// Found is what was found, in place of what, and what was done with it, such as "a string in place of an
	// integer of 64 bits, converted". The value itself is never in it.
	Found string
}

// oddities reads a line for each.
func oddities(lines string) []Oddity {
	var listed []Oddity
	for line := range strings.Lines(lines) {
		if path, found, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ": "); ok {
			listed = append(listed, Oddity{path, found})
		}
	}
	return listed
}

// WithReport has the call write down what it did, before it returns. One report is for one call at a time.
func WithReport(report *Report) CallOption {
	return callOption(func(settings *callSettings) { settings.report = report })
}

// begin forgets an earlier call. As all that follows, it does nothing if nobody wants to know.
func (r *Report) begin() {
	if r != nil {
		*r = Report{}
	}
}

// fill notes what the library did.
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

// failed notes why the call was not sent once more: to the library, a context's deadline can be a token that was fired.
func (r *Report) failed(fault *Error) {
	if r != nil {
		r.Stop, r.Outcome = fault.Stop, fault.Outcome
		if fault.ViolationCount > 0 {
			// It was refused for them, and the error has them.
			r.Violations, r.ViolationCount = nil, 0
		}
	}
}

// fromReport makes a report of the library's.
func fromReport(done abi.Report) Report {
	return Report{
		Attempts:    done.Attempts,
		Stop:        Stop(done.Stop),
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
