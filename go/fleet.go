package tcapi

import (
	"context"
	"encoding/json"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// Progress is the progress of a fleet, in numbers of ids.
type Progress struct {
	// Total is the number of ids.
	Total int
	// Accepted are those that the service accepted and whose operations have not ended yet.
	Accepted int
	// Done are those whose operations succeeded; without settling, those that were accepted.
	Done int
	// Rejected are those that were refused or not sent, and those whose operations failed.
	Rejected int
	// Unknown are those for which it is not known whether anything ran.
	Unknown int
	// InFlight are those in requests that are in progress.
	InFlight int
}

// The numbers of a tc_settle.
const (
	settleOn  = 1
	settleOff = 2
)

// WithSettling sets whether a fleet follows operations to their ends, and looks for those that may or may not have run.
// Default: yes, if the specs say how. true is an error of [StatusUnsupported] if they do not, and nothing is sent. With
// false, an id is [FateAccepted] at best.
func WithSettling(settling bool) FleetOption {
	return severalOption(func(settings *severalSettings) {
		settings.settle = settleOff
		if settling {
			settings.settle = settleOn
		}
	})
}

// WithWindow sets the time after a request within which an operation that ran is shown, at most a day. Default: that of
// the specs.
func WithWindow(window time.Duration) FleetOption {
	return severalOption(func(settings *severalSettings) {
		settings.windowMs = positive(window, "window", &settings.each.fault)
	})
}

// WithMaxInFlight sets the maximum number of requests of a fleet in flight, 1 to 64. Default: 4. Each has a separate
// thread, in addition to that of the fleet; [WithMaxConcurrentCalls] does not count these threads.
func WithMaxInFlight(requests int) FleetOption {
	return severalOption(func(settings *severalSettings) {
		settings.maxInFlight = uint32(inRange(requests, 1, 64, "requests in flight", &settings.each.fault))
	})
}

// WithResendIfNotSeen makes a fleet send ids again that may have run, but for which no operation was shown. An
// operation that is shown later than the specs say would run twice. By default, they are not sent again.
func WithResendIfNotSeen() FleetOption {
	return severalOption(func(settings *severalSettings) { settings.resendIfNotSeen = true })
}

// WithProgress sets a function that is called with the progress of a fleet. The goroutine of the fleet calls it,
// between requests. It may make calls. A panic in it is ignored.
func WithProgress(tell func(Progress)) FleetOption {
	return severalOption(func(settings *severalSettings) { settings.progress = tell })
}

// Fleet sends a request for any number of ids, split into as many requests as necessary. Each is sent within the rate
// that the service allows to all calls of the client together. If the specs say how, each operation is then followed to
// its end, and one that may or may not have run is looked for: see [FateKind]. Nothing that may have run is sent again.
//
// request is as for [Client.Call], without the ids. An id that is given twice has one fate. A service's package has a
// function for each such action, such as cvm.RebootInstancesFleet. The timeout of the whole fleet is that of
// [WithTotalTimeout]. When it expires, and when the context ends, each id has the fate that applies at that moment, and
// there is no error.
//
// Its errors are *Error. Unless the outcome is [OutcomeUnknown], nothing was sent. [StatusInvalidRequest]: something
// other than the ids is wrong. [StatusUnsupported]: the specs do not say which parameter has the ids. Other errors are
// those of the call that reads the latest operations before anything is sent. Only with [StatusInternal] and
// [StatusResources] can the outcome be [OutcomeUnknown].
//
// A fleet counts as a call in progress for its whole duration: see [WithMaxConcurrentCalls]. Threads of the library
// make its requests, so several of them may call handlers of events and logs, and credentials functions, at the same
// time, without the values of the context.
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
		text, failure = c.library.native.RunFleet(call, names{service, version, action}.abi(), call.Body().Bytes(), ids, &fleet)
		return failure
	})
	if fault != nil {
		return nil, fault
	}
	fates := new(Fates)
	if err := json.Unmarshal(text, fates); err != nil {
		return nil, &Error{Status: StatusInternal, Outcome: OutcomeUnknown, Message: "the library's fates can't be decoded: " + err.Error()}
	}
	return fates, nil
}
