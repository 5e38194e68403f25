package tcapi

import (
	"context"
	"fmt"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

const (
	// defaultConcurrentCalls is the default limit of a client.
	defaultConcurrentCalls = 256
	// mostConcurrentCalls leaves room below the 10,000 threads at which the Go runtime ends a program.
	mostConcurrentCalls = 8000
)

// slots are a semaphore for calls in progress: each holds one slot, because in C it holds a thread.
type slots chan struct{}

// take waits for a slot, in FIFO order, until the context ends, the client is aborted, or the timeout expires. It
// returns whether there is a slot to be returned with give, and how long it waited.
func (s slots) take(ctx context.Context, aborted <-chan struct{}, timeout time.Duration) (taken bool, waited time.Duration, fault *Error) {
	select {
	case s <- struct{}{}:
		return true, 0, nil
	default:
	}
	// A call in a callback runs on the thread of the outer call, which would wait for it.
	if abi.InCallback() {
		return false, 0, nil
	}
	began := time.Now()
	timer := time.NewTimer(timeout)
	defer timer.Stop()
	select {
	case s <- struct{}{}:
		return true, time.Since(began), nil
	case <-ctx.Done():
		return false, time.Since(began), new(Error).endedBy(ctx, ctx.Err())
	case <-aborted:
		return false, time.Since(began), &Error{Status: StatusCancelled, StopReason: StopCancelled, Message: ErrAborted.Error(), cause: ErrAborted}
	case <-timer.C:
		message := fmt.Sprintf("the call's deadline expired while it waited: %d calls are in progress, the limit of this client", cap(s))
		return false, time.Since(began), &Error{Status: StatusTimeout, StopReason: StopDeadline, Message: message}
	}
}

func (s slots) give() { <-s }
