package tcapi

import (
	"context"
	"encoding/json"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// Progress is how far a fleet has come, in ids.
type Progress struct {
	// Total is how many ids there are.
	Total int
	// Accepted are those that the service accepted, whose operations have not ended yet.
	Accepted int
	// Done are those whose operations ended well; without settling, those that were accepted.
	Done int
	// Rejected are those that were refused or not sent, and those whose operations failed.
	Rejected int
	// Unknown are those of which it is not known whether anything ran.
	Unknown int
	// InFlight are those in requests that are under way.
	InFlight int
}

// The numbers of a tc_settle.
const (
	settleOn  = 1
	settleOff = 2
)

// WithSettling sets whether a fleet follows operations to their ends, and looks for those of which it is not known whether
// they ran. Without it, it does so where the specs say how. true is an error of [StatusUnsupported] where they do not, and
// nothing is sent; with false, an id is [FateAccepted] in the best case.
func WithSettling(settling bool) FleetOption {
	return severalOption(func(settings *severalSettings) {
		settings.settle = settleOff
		if settling {
			settings.settle = settleOn
		}
	})
}

// WithWindow sets the time after a request within which an operation that ran is shown, at most a day. Without it, it is what
// the specs say.
func WithWindow(window time.Duration) FleetOption {
	return severalOption(func(settings *severalSettings) {
		settings.windowMs = positive(window, "window", &settings.each.fault)
	})
}

// WithMaxInFlight sets how many requests of a fleet are under way at once, 1 to 64. Without it, 4. Each has a thread of its
// own, beside that of the fleet, which [WithMaxConcurrentCalls] does not count.
func WithMaxInFlight(requests int) FleetOption {
	return severalOption(func(settings *severalSettings) {
		settings.maxInFlight = uint32(inRange(requests, 1, 64, "requests in flight", &settings.each.fault))
	})
}

// WithResendIfNotSeen has ids that may have run, and of which no operation was shown, sent once more. An operation that is
// shown later than the specs say would run twice. Without it, they are not sent again.
func WithResendIfNotSeen() FleetOption {
	return severalOption(func(settings *severalSettings) { settings.resendIfNotSeen = true })
}

// WithProgress has a function told how far a fleet has come. It is called by the goroutine of the fleet, between requests, and
// may make calls; what it panics with is lost.
func WithProgress(tell func(Progress)) FleetOption {
	return severalOption(func(settings *severalSettings) { settings.progress = tell })
}

// Fleet sends a request for any number of ids: divided among as many requests as it takes, each of them at the rate that the
// service allows to all calls of the client together. Where the specs say how, each operation is then followed to its end,
// and one of which it is not known whether it ran is looked for: see [FateKind]. Nothing that may have run is sent again.
//
// request is as of [Client.Call], without the ids; one that is given twice has one fate. A service's package has a function of each
// such action, such as cvm.RebootInstancesFleet. The time for all of it is that of [WithTotalTimeout]. At its end, and when the
// context ends, each id has the fate that is true at that moment, and there is no error.
//
// Its errors are *Error, and nothing was sent then. [StatusInvalidRequest]: something beside the ids is wrong.
// [StatusUnsupported]: the specs do not say which parameter has the ids. Others are those of the call that reads the latest
// operations before anything is sent. Only for [StatusInternal] and [StatusResources], the outcome can be [OutcomeUnknown].
//
// It is a call in progress for all of that time: see [WithMaxConcurrentCalls]. Its requests are made by threads of the library,
// so that handlers of events and logs, and functions for credentials, can be called by several at once, without the values of the
// context.
func (c *Client) Fleet(ctx context.Context, service, version, action string, request any, ids []string, options ...FleetOption) (*Fates, error) {
	var settings severalSettings
	for _, option := range options {
		option.applyToFleet(&settings)
	}
	var text []byte
	fault := c.follow(ctx, request, &settings, func(call *abi.Call, left uint32, token *abi.Token) (failure *abi.Failure) {
		fleet := abi.Fleet{
			Each:            settings.eachABI(token),
			TimeoutMs:       left,
			WindowMs:        settings.windowMs,
			MinDelayMs:      settings.minDelayMs,
			MaxDelayMs:      settings.maxDelayMs,
			MaxInFlight:     settings.maxInFlight,
			Settle:          settings.settle,
			ResendIfNotSeen: settings.resendIfNotSeen,
		}
		if tell := settings.progress; tell != nil {
			fleet.Told = func(progress abi.Progress) { tell(Progress(progress)) }
		}
		text, failure = c.library.native.RunFleet(call, names{service, version, action}.abi(), call.Bytes(), ids, &fleet)
		return failure
	})
	if fault != nil {
		return nil, fault
	}
	fates := new(Fates)
	if err := json.Unmarshal(text, fates); err != nil {
		return nil, &Error{Status: StatusInternal, Outcome: OutcomeUnknown, Message: "the library's fates can't be read: " + err.Error()}
	}
	return fates, nil
}
