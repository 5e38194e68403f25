package tcapitest

import "strconv"

// When is the time of somebody else's operation, relative to one of the client's on the same instance.
type When string

const (
	// Before is right before: it has succeeded when the client's request is looked at.
	Before When = "before"
	// During begins when half of the time of the client's operation is over. From then on it is the latest operation, and
	// nothing shows how the client's ends.
	During When = "during"
	// After begins when the client's operation has just ended, before anybody sees that.
	After When = "after"
)

// WithForeignOperation has somebody else do something to the instances of a request of the client's: theirs is the name
// of their action, such as "StopInstances", which may be that of the client's. RebootInstances, StartInstances,
// StopInstances and TerminateInstances change the state of the instance; any other name is only shown as its latest
// operation. It also takes place around a request that is lost ([LoseRequest]): then theirs is the only operation.
func WithForeignOperation(when When, action, theirs string, which Selector) Option {
	return Option{"--foreign-operation", string(when) + ":" + action + "=" + theirs + ":" + string(which)}
}

// WithVanishing has instances vanish when a request of an action that names them has been accepted, as if somebody else
// had ended them: they are not found any more, and no answer has them. A share is one of the instances.
func WithVanishing(action string, which Selector) Option {
	return Option{"--vanish", action + ":" + string(which)}
}

// Shift is how a list changes between two reads of it.
type Shift string

const (
	// Add has one more item at the beginning: a read by Offset that goes on has one again.
	Add Shift = "add"
	// Remove has the first item gone: a read by Offset that goes on passes one over.
	Remove Shift = "remove"
)

// WithListShift has lists change before a read that goes on, which is one with an Offset above 0 or a NextToken, and
// without InstanceIds. It is shown at once, whatever [WithLag] says. With [Instance], the next such read of instances finds
// that one added or removed, and not the first.
func WithListShift(shift Shift, which Selector) Option {
	return Option{"--shift-list", string(shift) + ":" + string(which)}
}

// WithNamedIDs sets how many instances the message of a refusal names at the most: a request with ids that are not found,
// or with instances in the wrong state, is refused as a whole, and the service need not name all of them. With 0 the
// message names none. Without it, 1.
func WithNamedIDs(most int) Option { return Option{"--named-ids", strconv.Itoa(most)} }

// WithOtherOperationIDs has LatestOperationRequestId show an id that no response has. Without it, it is the RequestId of
// the response.
func WithOtherOperationIDs() Option { return Option{"--operation-ids", "other"} }
