package tcapi

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tcapi.internal/tcapi/internal/abi"
)

// ErrClosed is wrapped by the error of a call on a closed client.
var ErrClosed = errors.New("the client is closed")

// ErrAborted is wrapped by the error of a call that [Client.Abort] cancelled or refused.
var ErrAborted = errors.New("the client was aborted")

// Status is a kind of failure. Later versions add values: treat one that you do not know as any other failure.
type Status int

const (
	// StatusInvalidArgument means that a setting or argument is invalid, such as a region with a line break.
	StatusInvalidArgument Status = 1
	// StatusInvalidRequest means that the request violates the service's documents; nothing was sent. Code is the one
	// that the service would respond with, and Path is that of the value at fault.
	StatusInvalidRequest Status = 2
	// StatusUnsupported means that the request sets something that this version of the library does not know.
	StatusUnsupported Status = 3
	// StatusCredentials means that there are no credentials, or that they are incomplete.
	StatusCredentials Status = 4
	// StatusNetwork means that the service could not be reached, or that the connection broke.
	StatusNetwork Status = 5
	// StatusTLS means that TLS failed, for example because of a certificate, a host name or a version.
	StatusTLS Status = 6
	// StatusTimeout means that the deadline of the call or of its context expired.
	StatusTimeout Status = 7
	// StatusService means that the service responded with an error code.
	StatusService Status = 8
	// StatusHTTP means that an intermediary (proxy or gateway) returned an HTTP error; the response is not from the
	// service.
	StatusHTTP Status = 9
	// StatusResponse means that the response can't be read.
	StatusResponse Status = 10
	// StatusInternal means that the library failed; please report it.
	StatusInternal Status = 11
	// StatusCancelled means that the call's context was cancelled, or its client aborted.
	StatusCancelled Status = 12
	// StatusForked means that the process is a child of the one that created the client.
	StatusForked Status = 13
	// StatusResources means that the process or the system has no file descriptors, threads or memory left. A call that
	// has sent nothing yet is retried, up to its maximum number of attempts.
	StatusResources Status = 14
	// StatusWaitFailed means that the state that was waited for can no longer be reached.
	StatusWaitFailed Status = 15
)

// Outcome is what is known about whether the request of a call ran.
type Outcome int

const (
	// OutcomeNotSent means that no byte of the request reached the service: nothing ran.
	OutcomeNotSent Outcome = 0
	// OutcomeRejected means that the service responded that it did not run the request.
	OutcomeRejected Outcome = 1
	// OutcomeUnknown means that the request may have run: check before you repeat it.
	OutcomeUnknown Outcome = 2
	// OutcomeDone means that the service responded that it ran the request: the call succeeded. A [Report] can have it,
	// an [Error] can't.
	OutcomeDone Outcome = 3
)

// RetryHint is what the documents of an action say about sending the same request again later, for the error code of
// the response. Later versions add values.
type RetryHint int

const (
	// RetryHintNone means that the response had no error code, or one that the documents do not name.
	RetryHintNone RetryHint = 0
	// RetryHintNever means that the request does not succeed by itself: it, or something in the account, has to change.
	RetryHintNever RetryHint = 1
	// RetryHintBackoff means that the request can succeed after a delay; nothing ran.
	RetryHintBackoff RetryHint = 2
	// RetryHintIfIdempotent means that the request can succeed after a delay. The documents do not say whether it ran:
	// repeat it only if running twice does no harm.
	RetryHintIfIdempotent RetryHint = 3
)

// Error describes why something failed. It contains no secrets, so all of it may be logged.
type Error struct {
	// Status is the kind of failure.
	Status Status
	// Outcome says whether the request may have run, over all attempts.
	Outcome Outcome
	// Code is the dotted error code, such as "InvalidInstanceId.NotFound": that of the service or, if the request was
	// refused locally, the one that the service would respond with. "" if there is none. The package of a service has a
	// constant for each.
	Code string
	// Message is a message for people.
	Message string
	// Path is the path of the value at fault, such as "InstanceIds[3]". "" if there is none.
	Path string
	// RequestID is the request id that the service assigned; its support asks for it. "" if there was no response from
	// the service.
	RequestID string
	// HTTPStatus is the HTTP status of the response. 0 if there was none.
	HTTPStatus int
	// Attempts is the number of attempts to send the request. 0 if it was refused before the first.
	Attempts int
	// StopReason is why the request was not sent again.
	StopReason StopReason
	// RetryHint is what the action's documents say about sending the same request again later, for the error code of
	// the response. The library does not act on it: a state may pass by itself, but only the program knows when, and
	// whether it still wants the request. It applies to the last attempt. Outcome covers all attempts, and says whether
	// to check first.
	RetryHint RetryHint
	// Violations are the violations of the service's documents, if the request was refused for them. All are reported
	// at once; Code, Path and Message are those of the first. At most 100 are listed.
	Violations []Violation
	// ViolationCount is the number of violations, including those that are not listed.
	ViolationCount int
	// History has the reports of the attempts that Attempts counts, in order: of all of them, or of the last 16.
	History []AttemptReport

	cause error
}

// Error returns code, path, message and outcome in one line.
func (e *Error) Error() string {
	var text strings.Builder
	for _, part := range []string{e.Code, e.Path} {
		if part != "" {
			text.WriteString(part + ": ")
		}
	}
	text.WriteString(e.Message)
	if e.ViolationCount > 1 {
		fmt.Fprintf(&text, " and %d more", e.ViolationCount-1)
	}
	fmt.Fprintf(&text, " (%s", e.Outcome)
	if e.HTTPStatus != 0 && e.HTTPStatus != 200 {
		fmt.Fprintf(&text, ", HTTP %d", e.HTTPStatus)
	}
	if e.RequestID != "" {
		fmt.Fprintf(&text, ", request %s", e.RequestID)
	}
	return text.String() + ")"
}

// Unwrap returns the error of the context that ended the call, the error of the credentials function
// ([WithCredentialsFunc]), [ErrClosed], [ErrAborted], or nil. The error of a context also wraps the context's cause.
func (e *Error) Unwrap() error {
	return e.cause
}

// Timeout reports whether a deadline expired.
func (e *Error) Timeout() bool {
	return e.Status == StatusTimeout
}

// closed returns the error of a call on a closed client.
func closed() *Error {
	return &Error{Status: StatusInvalidArgument, Message: ErrClosed.Error(), cause: ErrClosed}
}

func invalidArgument(format string, values ...any) *Error {
	return &Error{Status: StatusInvalidArgument, Message: fmt.Sprintf(format, values...)}
}

// fromABI converts an error of the library; nil stays nil.
func fromABI(failure *abi.Failure) *Error {
	if failure == nil {
		return nil
	}
	made := &Error{
		Status:     Status(failure.Status),
		Outcome:    Outcome(failure.Outcome),
		Code:       failure.Code,
		Message:    failure.Message,
		Path:       failure.Path,
		RequestID:  failure.RequestID,
		HTTPStatus: failure.HTTPStatus,
		Attempts:   failure.Attempts,
		StopReason: StopReason(failure.StopReason),
		RetryHint:  RetryHint(failure.RetryHint),
		History:    attemptReports(failure.History),
	}
	// With any other status, the request was not refused for them.
	if made.Status == StatusInvalidRequest || made.Status == StatusUnsupported {
		made.Violations, made.ViolationCount = violations(failure.Violations), failure.ViolationCount
	}
	return made
}

// lastSeen precedes, in the library's message of a wait that ended, what was seen last.
const lastSeen = "; last seen: "

// endedBy records that the context ended the call. why is the context's error.
func (e *Error) endedBy(ctx context.Context, why error) *Error {
	e.cause = why
	if cause := context.Cause(ctx); cause != nil && !errors.Is(why, cause) {
		e.cause = errors.Join(why, cause)
	}
	_, seen, _ := strings.Cut(e.Message, lastSeen)
	e.Status, e.StopReason, e.Message = StatusCancelled, StopCancelled, "the context was cancelled"
	if errors.Is(why, context.DeadlineExceeded) {
		e.Status, e.StopReason, e.Message = StatusTimeout, StopDeadline, "the context's deadline has passed"
	}
	if seen != "" {
		e.Message += lastSeen + seen
	}
	return e
}
