package tcapi

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"time"

	"tcapi.internal/tcapi/internal/abi"
	"tcapi.internal/tcapi/internal/packed"
)

// defaultTotalTimeout is the library's time for a wait or a fleet where nobody sets another.
const defaultTotalTimeout = 10 * time.Minute

// PageOption is how a listing is read, or what each of its calls has. Every [CallOption] is one.
type PageOption interface{ applyToPages(*severalSettings) }

// WaitOption is how a state is waited for, or what each call has. Every [CallOption] is one.
type WaitOption interface{ applyToWait(*severalSettings) }

// FleetOption is how a request for many ids is sent and followed, or what each call has. Every [CallOption] is one.
type FleetOption interface{ applyToFleet(*severalSettings) }

// LookOption is how often and how long is looked, for waits and fleets.
type LookOption interface {
	WaitOption
	FleetOption
}

// severalSettings are those of what is done in several calls.
type severalSettings struct {
	each                   callSettings
	consistent             bool
	timeout                time.Duration
	minDelayMs, maxDelayMs uint32
	windowMs, maxInFlight  uint32
	settle                 int32
	resendIfNotSeen        bool
	progress               func(Progress)
}

type severalOption func(*severalSettings)

func (o severalOption) applyToPages(settings *severalSettings) { o(settings) }
func (o severalOption) applyToWait(settings *severalSettings)  { o(settings) }
func (o severalOption) applyToFleet(settings *severalSettings) { o(settings) }

// WithTotalTimeout sets the time for a whole wait or fleet, at most a day, while [WithTimeout] sets the time for each of
// its calls. Without it, 10 minutes. A context's deadline counts where it comes first.
func WithTotalTimeout(timeout time.Duration) LookOption {
	return severalOption(func(settings *severalSettings) {
		settings.timeout = timeout
		positive(timeout, "total timeout", &settings.each.fault)
	})
}

// WithDelay sets the shortest and the longest pause between two looks of a wait or fleet, at most a day. Without it, they
// are what the specs say. The longest one doubles from the shortest one on, and each pause is any time between the two.
func WithDelay(shortest, longest time.Duration) LookOption {
	return severalOption(func(settings *severalSettings) {
		settings.minDelayMs = positive(shortest, "shortest pause", &settings.each.fault)
		settings.maxDelayMs = positive(longest, "longest pause", &settings.each.fault)
	})
}

// eachABI is what holds for each call. The token may be nil.
func (s *severalSettings) eachABI(token *abi.Token) abi.Each {
	each := abi.Each{
		Region:           s.each.region,
		Language:         s.each.language,
		TraceID:          s.each.traceID,
		Endpoint:         s.each.endpoint,
		MaxAttempts:      s.each.maxAttempts,
		ConnectTimeoutMs: s.each.connectTimeoutMs,
		Validation:       s.each.validation,
		Headers:          s.each.headers,
		Token:            token,
	}
	if s.each.timeout > 0 {
		each.TimeoutMs = milliseconds(s.each.timeout)
	}
	return each
}

// check is what is wrong before anything is begun.
func (s *severalSettings) check(ctx context.Context, c *Client) *Error {
	switch {
	case s.each.fault != nil:
		return s.each.fault
	case s.each.report != nil:
		return invalidArgument("WithReport is for a single call")
	case s.each.responseJSON != nil:
		return invalidArgument("WithResponseJSON is for a single call")
	case c == nil || c.library == nil:
		return invalidArgument("the client was not made by NewClient")
	}
	if why := ctx.Err(); why != nil {
		return new(Error).endedBy(ctx, why)
	}
	return nil
}

// prepared is a call that has a request, and the context for callbacks. It is to be released.
func prepared(ctx context.Context, request any) (*abi.Call, *Error) {
	call := abi.NewCall(ctx, "", "", "", "", "")
	if fault := encode(call, request); fault != nil {
		call.Release()
		return nil, fault
	}
	return call, nil
}

// hold runs something in a slot and within a time: that is what the time leaves it behind the wait for the slot, and
// whether it ends with the context.
func (c *Client) hold(ctx context.Context, whole time.Duration, run func(left uint32, ofContext bool) *Error) *Error {
	if !c.begin() {
		return closed()
	}
	// This keeps the client, too: it is not collected under a call.
	defer c.calls.Done()
	taken, waited, fault := c.slots.take(ctx, c.aborted, whole)
	if fault != nil {
		return fault
	}
	if taken {
		defer c.slots.give()
	}
	return run(limit(ctx, whole-waited))
}

// follow makes calls that end with the context, and is run within a total time.
func (c *Client) follow(ctx context.Context, request any, settings *severalSettings, run func(call *abi.Call, left uint32, token *abi.Token) *abi.Failure) *Error {
	if fault := settings.check(ctx, c); fault != nil {
		return fault
	}
	call, fault := prepared(ctx, request)
	if fault != nil {
		return fault
	}
	defer call.Release()
	whole := cmp.Or(settings.timeout, defaultTotalTimeout)
	return c.hold(ctx, whole, func(left uint32, ofContext bool) *Error {
		token, finish, failure := c.library.tokens.follow(ctx)
		if failure != nil {
			return fromABI(failure)
		}
		failure = run(call, left, token)
		finish()
		return c.judged(ctx, call, failure, ofContext)
	})
}

// decodeText reads the text of a response, which the library has found to be one that was not refused.
func decodeText(text []byte, response any) *Error {
	inside := inner(text)
	var err error
	switch to := response.(type) {
	case nil:
	case packed.Target:
		err = packed.ReadText(text, to)
	case *json.RawMessage:
		*to = append((*to)[:0], inside...)
	default:
		err = json.Unmarshal(inside, response)
	}
	if err == nil {
		return nil
	}
	fault := &Error{Status: StatusResponse, Outcome: OutcomeUnknown, Message: "the answer can't be read: " + err.Error(), HTTPStatus: 200}
	var known struct{ RequestId string }
	if json.Unmarshal(inside, &known) == nil {
		fault.RequestID = known.RequestId
	}
	var mismatch *json.UnmarshalTypeError
	if errors.As(err, &mismatch) {
		fault.Path = mismatch.Field
	}
	return fault
}
