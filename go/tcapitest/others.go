package tcapitest

import "strconv"

// When is the time of somebody else's operation, relative to one of the client on the same instance.
type When string

const (
	// Before is immediately before: the operation has succeeded when the client's request is processed.
	Before When = "before"
	// During starts halfway through the client's operation. From then on it is the latest operation, and nothing shows
	// how the client's operation ends.
	During When = "during"
	// After starts when the client's operation has just ended, before anybody can see that.
	After When = "after"
)

// WithForeignOperation makes somebody else run an operation on the instances of a request of the client. theirs is the
// name of that operation's action, such as "StopInstances", which may be the same as the client's. RebootInstances,
// StartInstances, StopInstances and TerminateInstances change the state of the instance; any other name is only shown
// as its latest operation. The operation also runs around a request that is lost ([LoseRequest]): then theirs is the
// only operation.
func WithForeignOperation(when When, action, theirs string, which Selector) Option {
	return Option{"--foreign-operation", string(when) + ":" + action + "=" + theirs + ":" + string(which)}
}

// WithVanishing makes instances vanish after a request of an action that names them was accepted, as if somebody else
// had terminated them: they are no longer found, and no response lists them. A share applies to instances.
func WithVanishing(action string, which Selector) Option {
	return Option{"--vanish", action + ":" + string(which)}
}

// Shift is how a list changes between two reads of it.
type Shift string

const (
	// Add adds an item at the beginning: the next read by Offset returns an item again.
	Add Shift = "add"
	// Remove removes the first item: the next read by Offset skips an item.
	Remove Shift = "remove"
)

// WithListShift changes lists before a continued read, which is one with an Offset above 0 or a NextToken, and without
// InstanceIds. The change is shown at once, regardless of [WithLag]. With [Instance], the next such read of instances
// has that instance added or removed, instead of the first.
func WithListShift(shift Shift, which Selector) Option {
	return Option{"--shift-list", string(shift) + ":" + string(which)}
}

// WithNamedIDs sets the maximum number of instances that the message of a refusal names. A request with ids that are
// not found, or with instances in the wrong state, is refused as a whole, and the service need not name all of them.
// With 0 the message names none. Default: 1.
func WithNamedIDs(most int) Option { return Option{"--named-ids", strconv.Itoa(most)} }

// WithOtherOperationIDs makes LatestOperationRequestId show an id that no response has. By default, it is the RequestId
// of the response.
func WithOtherOperationIDs() Option { return Option{"--operation-ids", "other"} }
