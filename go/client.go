package tcapi

import (
	"context"
	"sync"
	"time"

	"tcapi.internal/tcapi/internal/abi"
	"tcapi.internal/tcapi/internal/packed"
)

// defaultTimeout is the library's time for a call where nobody sets another.
const defaultTimeout = 60 * time.Second

// Client signs and sends requests, and keeps connections. One per process is enough: it is shared by
// any number of goroutines. Make it with [NewClient] and, if it is not to last as long as the process,
// end it with [Client.Close].
type Client struct {
	native  *abi.Client
	timeout time.Duration
	tokens  tokens

	// lock is for closed, and for the step from 0 calls to 1, which must not meet Close.
	lock   sync.Mutex
	closed bool
	calls  sync.WaitGroup
	free   sync.Once
}

// NewClient makes a client. Without options, the region is that of the environment, and the credentials are
// the first that are configured of: the environment, the credentials file, the command-line tool's profile,
// the role of a Kubernetes pod, the role of the machine. Its errors are *Error.
func NewClient(options ...ClientOption) (*Client, error) {
	var settings clientSettings
	for _, option := range options {
		option.applyToClient(&settings)
	}
	if settings.fault != nil {
		return nil, settings.fault
	}
	native, failure := abi.NewClient(&settings.Settings)
	if failure != nil {
		return nil, fromABI(failure)
	}
	client := &Client{native: native, timeout: defaultTimeout}
	if settings.timeout != 0 {
		client.timeout = settings.timeout
	}
	return client, nil
}

// Close closes the client's connections. It waits for calls that are under way; end their contexts to
// have them return at once. A callback of a call, such as the handler of a log, must not close the client: it would
// wait for itself. Calls that begin later are refused with an error in which errors.Is finds
// [ErrClosed]. Closing twice is closing once. The error is always nil.
func (c *Client) Close() error {
	c.lock.Lock()
	c.closed = true
	c.lock.Unlock()
	c.calls.Wait()
	c.free.Do(func() {
		c.tokens.free()
		c.native.Free()
	})
	return nil
}

// begin notes that a call is under way, unless the client is closed. After it, c.calls.Done is due.
func (c *Client) begin() bool {
	c.lock.Lock()
	defer c.lock.Unlock()
	if c.closed {
		return false
	}
	c.calls.Add(1)
	return true
}

// Call makes a call by its names, also of an action that has no package here. Where the library has a
// spec of the action, the request is checked all the same, and nothing is sent if it is wrong.
//
// request becomes JSON as by [encoding/json]; nil is a request without parameters, and a
// json.RawMessage is sent as it is. response points to what is made of the answer's "Response", which
// has the member "RequestId"; nil if that is of no interest. It is filled as by [encoding/json], which takes
// names of other case for a field's, while the functions of a package such as cvm decode strictly: values are
// those that every language gets. A *json.RawMessage gets the text. Its errors are *Error.
func (c *Client) Call(ctx context.Context, service, version, action string, request, response any, options ...CallOption) error {
	var settings callSettings
	for _, option := range options {
		option.applyToCall(&settings)
	}
	if settings.fault != nil {
		return settings.fault
	}
	if why := ctx.Err(); why != nil {
		return new(Error).endedBy(ctx, why)
	}
	if !c.begin() {
		return &Error{Status: StatusInvalidArgument, Message: ErrClosed.Error(), cause: ErrClosed}
	}
	defer c.calls.Done()

	call := abi.NewCall(service, version, action, settings.region, settings.language)
	call.Validate(settings.validation)
	defer call.Release()
	if _, typed := response.(packed.Target); typed {
		call.Decoded()
	}
	if fault := encode(call, request); fault != nil {
		return fault
	}
	timeout, ofContext := c.limit(ctx, settings.timeout)
	fault := c.run(ctx, call, timeout, settings.maxAttempts, ofContext)
	settings.report.fill(call, fault)
	if fault == nil {
		fault = decode(call, response)
	}
	if fault != nil {
		return fault
	}
	return nil
}

// limit is the time for a call, and whether it is what its context leaves.
func (c *Client) limit(ctx context.Context, own time.Duration) (uint32, bool) {
	whole := c.timeout
	if own != 0 {
		whole = own
	}
	if deadline, ok := ctx.Deadline(); ok {
		if left := time.Until(deadline); left < whole {
			return milliseconds(max(left, 1)), true
		}
	}
	return milliseconds(whole), false
}

// run makes the call, and has its context end it.
func (c *Client) run(ctx context.Context, call *abi.Call, timeout, maxAttempts uint32, ofContext bool) *Error {
	token, finish, failure := c.tokens.follow(ctx)
	if failure != nil {
		return fromABI(failure)
	}
	failure = c.native.Run(call, timeout, maxAttempts, token)
	finish()

	fault := fromABI(failure)
	switch {
	case fault == nil:
		return nil
	case fault.Status == StatusTimeout && ofContext:
		// The context's own clock may be a moment late.
		return fault.endedBy(ctx, context.DeadlineExceeded)
	case fault.Status == StatusCancelled:
		// Nothing but the context fires a token.
		return fault.endedBy(ctx, ctx.Err())
	}
	return fault
}
