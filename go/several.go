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

// defaultTotalTimeout is the library's default timeout of a wait or a fleet.
const defaultTotalTimeout = 10 * time.Minute

// PageOption is an option of a listing, or of each of its calls. Every [CallOption] is one.
type PageOption interface{ applyToPages(*severalSettings) }

// WaitOption is an option of a wait, or of each of its calls. Every [CallOption] is one.
type WaitOption interface{ applyToWait(*severalSettings) }

// FleetOption is an option of a fleet, or of each of its calls. Every [CallOption] is one.
type FleetOption interface{ applyToFleet(*severalSettings) }

// LookOption is an option of polling, for waits and fleets.
type LookOption interface {
	WaitOption
	FleetOption
}

// severalSettings are the settings of a procedure of several calls.
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

// WithTotalTimeout sets the timeout of a whole wait or fleet, at most a day; [WithTimeout] sets that of each of its
// calls. Default: 10 minutes. The deadline of the context applies if it is earlier.
func WithTotalTimeout(timeout time.Duration) LookOption {
	return severalOption(func(settings *severalSettings) {
		settings.timeout = timeout
		positive(timeout, "total timeout", &settings.each.fault)
	})
}

// WithDelay sets the minimum and maximum delay between two polls of a wait or fleet, at most a day. Default: those of
// the specs. Each delay is a random time from the minimum to an upper bound, which starts at the minimum and doubles up
// to the maximum.
func WithDelay(shortest, longest time.Duration) LookOption {
	return severalOption(func(settings *severalSettings) {
		settings.minDelayMs = positive(shortest, "minimum delay", &settings.each.fault)
		settings.maxDelayMs = positive(longest, "maximum delay", &settings.each.fault)
	})
}

// eachABI returns the settings of each call. The token may be nil.
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

// check returns the error of settings that are wrong before anything is sent.
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

// prepared returns a call that has a request, and the context for callbacks. The caller must release it.
func prepared(ctx context.Context, request any) (*abi.Call, *Error) {
	call := abi.NewCall(ctx, "", "", "", "", "")
	if fault := encode(call.Body(), request); fault != nil {
		call.Release()
		return nil, fault
	}
	return call, nil
}

// hold calls run while it holds a slot. It passes the time that is left after the wait for the slot, and whether the
// context's deadline determines it.
func (c *Client) hold(ctx context.Context, whole time.Duration, run func(left uint32, ofContext bool) *Error) *Error {
	if !c.begin() {
		return closed()
	}
	// This also keeps the client from being collected during a call.
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

// follow calls run within the total timeout, with a token that the end of the context fires.
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

// decodeText decodes the text of a response, which the library has found to be one without an error.
func decodeText(text []byte, response any) *Error {
	inside := inner(text)
	var err error
	if to, is := generatedResponse(response); is {
		err = packed.ReadText(text, to)
	} else if to, is := response.(*json.RawMessage); is {
		*to = append((*to)[:0], inside...)
	} else if response != nil {
		err = json.Unmarshal(inside, response)
	}
	if err == nil {
		return nil
	}
	fault := &Error{Status: StatusResponse, Outcome: OutcomeUnknown, Message: "the response can't be read: " + err.Error(), HTTPStatus: 200}
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
