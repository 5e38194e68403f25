package tcapi

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tcapi.internal/tcapi/internal/abi"
)

// ErrClosed is in the error of a call on a client that was closed before.
var ErrClosed = errors.New("the client is closed")

// ErrAborted is in the error of a call that [Client.Abort] ended or kept from beginning.
var ErrAborted = errors.New("the client was aborted")

// Status is what kind of failure it was. Later versions add to it: treat one that you do not know as
// any other failure.
type Status int

const (
	// StatusInvalidArgument: A setting or argument makes no sense, such as a region with a line break.
	StatusInvalidArgument Status = 1
	// StatusInvalidRequest: The request breaks what the service's documents say; nothing was sent. Code
	// is the one that the service would answer, Path the value at fault.
	StatusInvalidRequest Status = 2
	// StatusUnsupported: The request sets something that this version of the library does not know.
	StatusUnsupported Status = 3
	// StatusCredentials: There are no credentials, or only half of them.
	StatusCredentials Status = 4
	// StatusNetwork: The service could not be reached, or the connection broke.
	StatusNetwork Status = 5
	// StatusTLS: TLS failed: a certificate, a host name, a version.
	StatusTLS Status = 6
	// StatusTimeout: The time was up, that of the call or that of its context.
	StatusTimeout Status = 7
	// StatusService: The service answered with an error code.
	StatusService Status = 8
	// StatusHTTP: Something in between answered, with an HTTP status and no code of the service.
	StatusHTTP Status = 9
	// StatusResponse: The answer can't be read.
	StatusResponse Status = 10
	// StatusInternal: The library failed; please report it.
	StatusInternal Status = 11
	// StatusCancelled: The call's context was cancelled, or its client aborted.
	StatusCancelled Status = 12
	// StatusForked: The process is a child of the one that made the client.
	StatusForked Status = 13
	// StatusResources: The process or the system has no file descriptors, threads or memory left. A call that has
	// nothing sent yet is tried again, as often as it may be.
	StatusResources Status = 14
	// StatusWaitFailed: A state that was waited for can't be reached any more.
	StatusWaitFailed Status = 15
)

// Outcome is what became of a call.
type Outcome int

const (
	// OutcomeNotSent: No byte of the request reached the service: nothing happened.
	OutcomeNotSent Outcome = 0
	// OutcomeRejected: The service answered that it did not do it.
	OutcomeRejected Outcome = 1
	// OutcomeUnknown: It may have happened: look before you repeat.
	OutcomeUnknown Outcome = 2
	// OutcomeDone: The service answered that it did it: the call succeeded. No [Error] has it, but a [Report].
	OutcomeDone Outcome = 3
)

// RetryHint is what the documents of an action say of sending the same request again later, for a code that the
// service answered. Later versions add to it.
type RetryHint int

const (
	// RetryHintNone: Nothing: the service answered no code, or one that they do not name.
	RetryHintNone RetryHint = 0
	// RetryHintNever: It does not succeed by itself: the request, or something in the account, has to change.
	RetryHintNever RetryHint = 1
	// RetryHintBackoff: It can succeed after a pause; nothing ran.
	RetryHintBackoff RetryHint = 2
	// RetryHintIfIdempotent: It can succeed after a pause. They leave open whether it ran: repeat it only if
	// running twice does no harm.
	RetryHintIfIdempotent RetryHint = 3
)

// Error is why something failed. It holds no secret, so all of it may be logged.
type Error struct {
	// Status is what kind of failure it was.
	Status Status
	// Outcome is whether anything may have happened, in any of the attempts.
	Outcome Outcome
	// Code is the dotted code, such as "InvalidInstanceId.NotFound": the service's, or the one that it
	// would have answered to a request that was refused locally. "" if there is none. The package of a
	// service has a constant for each.
	Code string
	// Message is what was wrong, for people.
	Message string
	// Path is where the value at fault is, such as "InstanceIds[3]". "" if there is none.
	Path string
	// RequestID is the id that the service gave the request: what its support asks for. "" if the
	// service did not answer.
	RequestID string
	// HTTPStatus is that of the answer. 0 if there was none.
	HTTPStatus int
	// Attempts is how many times the request was sent or tried to be sent. 0 if it was refused before.
	Attempts int
	// Stop is why it was not sent once more.
	Stop Stop
	// RetryHint is what the action's documents say of sending the same request again later, for the code that
	// the service answered. The library does not act on it: a state may pass by itself, but when, and whether
	// the request is still wanted then, only the program knows. It is true of the last attempt; Outcome is
	// true of all of them, and says whether to look first.
	RetryHint RetryHint
	// Violations are where the request breaks what the service's documents say, if it was refused for that: all
	// places at once, of which Code, Path and Message are the first. At most 100 are listed.
	Violations []Violation
	// ViolationCount is how many these are, also of those that are not listed.
	ViolationCount int
	// History is what each attempt did, in their order: all that Attempts counts, or the last 16 of them.
	History []AttemptReport

	cause error
}

// Error tells code, path, message and outcome in one line.
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

// Unwrap is the error of the context that ended the call, that of the function for credentials
// ([WithCredentialsFunc]), [ErrClosed], [ErrAborted], or nil. A cause that was given to the context is in it too.
func (e *Error) Unwrap() error {
	return e.cause
}

// Timeout tells whether the time was up.
func (e *Error) Timeout() bool {
	return e.Status == StatusTimeout
}

// closed is the error of a call on a client that was closed before.
func closed() *Error {
	return &Error{Status: StatusInvalidArgument, Message: ErrClosed.Error(), cause: ErrClosed}
}

func invalidArgument(format string, values ...any) *Error {
	return &Error{Status: StatusInvalidArgument, Message: fmt.Sprintf(format, values...)}
}

// fromABI is nil for nil.
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
		Stop:       Stop(failure.Stop),
		RetryHint:  RetryHint(failure.RetryHint),
		History:    attemptReports(failure.History),
	}
	// With any other status, the request was not refused for them.
	if made.Status == StatusInvalidRequest || made.Status == StatusUnsupported {
		made.Violations, made.ViolationCount = violations(failure.Violations), failure.ViolationCount
	}
	return made
}

// lastSeen is what the library's message of a wait that ended has before what was seen last.
const lastSeen = "; last seen: "

// endedBy makes it known that the context ended the call. why is the context's error.
func (e *Error) endedBy(ctx context.Context, why error) *Error {
	e.cause = why
	if cause := context.Cause(ctx); cause != nil && !errors.Is(why, cause) {
		e.cause = errors.Join(why, cause)
	}
	_, seen, _ := strings.Cut(e.Message, lastSeen)
	e.Status, e.Stop, e.Message = StatusCancelled, StopCancelled, "the context was cancelled"
	if errors.Is(why, context.DeadlineExceeded) {
		e.Status, e.Stop, e.Message = StatusTimeout, StopDeadline, "the context's deadline has passed"
	}
	if seen != "" {
		e.Message += lastSeen + seen
	}
	return e
}
