package tcapitest

import "strconv"

// Selector says which requests of an action, or which of their operations on instances, an option concerns. A request
// that names 100 instances has 100 operations.
type Selector string

// Next selects the next requests, so many of them, with all of their operations.
func Next(requests int) Selector { return Selector(strconv.Itoa(requests)) }

// Percent selects a share of 0 to 100 %: of requests where whole requests are concerned, of operations where operations
// are. Which ones is the same in each run with the same [WithSeed], in whatever order requests of several goroutines
// arrive.
func Percent(share float64) Selector {
	return Selector(strconv.FormatFloat(share, 'f', -1, 64) + "%")
}

// Instance selects the next request that names an instance, or the next operation on it.
func Instance(id string) Selector { return Selector(id) }

// Fault is something that goes wrong with a request.
type Fault string

const (
	// LoseResponse has the emulator act on the request, and close the connection in place of a response.
	LoseResponse Fault = "lose-response"
	// LoseRequest is the same without acting on it.
	LoseRequest Fault = "lose-request"
	// FailOperation has the emulator accept the request, and lets the operation end as FAILED. A share is one of the
	// operations on instances: of a request some fail, and others do not.
	FailOperation Fault = "fail-operation"
)

// WithFault has the emulator make a fault of requests of an action.
func WithFault(fault Fault, action string, which Selector) Option {
	return Option{"--" + string(fault), action + ":" + string(which)}
}

// WithSeed sets what decides which requests and operations a [Percent] selects. Without it, 0.
func WithSeed(seed uint64) Option { return Option{"--seed", strconv.FormatUint(seed, 10)} }

// WithFailureMessage sets the LatestOperationErrorMsg of operations that fail.
func WithFailureMessage(text string) Option { return Option{"--failure-message", text} }
