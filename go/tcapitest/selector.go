package tcapitest

import "strconv"

// Selector selects the requests of an action, or their operations on instances, that an option applies to. A request
// that names 100 instances has 100 operations.
type Selector string

// Next selects the next requests, with all of their operations.
func Next(requests int) Selector { return Selector(strconv.Itoa(requests)) }

// Percent selects a share of 0 to 100 %: of requests where an option applies to requests, of operations where it
// applies to operations. The selection is the same in each run with the same [WithSeed], regardless of the order in
// which requests of several goroutines arrive.
func Percent(share float64) Selector {
	return Selector(strconv.FormatFloat(share, 'f', -1, 64) + "%")
}

// Instance selects the next request that names an instance, or the next operation on it.
func Instance(id string) Selector { return Selector(id) }

// Fault is a fault of a request.
type Fault string

const (
	// LoseResponse makes the emulator run the request, and close the connection in place of a response.
	LoseResponse Fault = "lose-response"
	// LoseRequest is the same, but the emulator does not run the request.
	LoseRequest Fault = "lose-request"
	// FailOperation makes the emulator accept the request, and end the operation as FAILED. A share applies to
	// operations on instances: some of a request fail, and others do not.
	FailOperation Fault = "fail-operation"
)

// WithFault makes the emulator inject a fault into requests of an action.
func WithFault(fault Fault, action string, which Selector) Option {
	return Option{"--" + string(fault), action + ":" + string(which)}
}

// WithSeed sets the seed that decides which requests and operations a [Percent] selects. Default: 0.
func WithSeed(seed uint64) Option { return Option{"--seed", strconv.FormatUint(seed, 10)} }

// WithFailureMessage sets the LatestOperationErrorMsg of operations that fail.
func WithFailureMessage(text string) Option { return Option{"--failure-message", text} }
