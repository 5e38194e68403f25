package tcapi

import (
	"bytes"
	"cmp"
	"context"
	"runtime"
	"sync"
	"time"

	"tcapi.internal/tcapi/internal/abi"
	"tcapi.internal/tcapi/internal/packed"
)

// defaultTimeout is the library's time for a call where nobody sets another.
const defaultTimeout = 60 * time.Second

// Client signs and sends requests, and keeps connections. One per process is enough: it is shared by
// any number of goroutines. Make it with [NewClient] and, if it is not to last as long as the process,
// end it with [Client.Close]. One that nobody closes is freed some time after nothing refers to it any more;
// a function for credentials or a logger that refers to its own client keeps it.
//
// A call in progress holds an OS thread, and so there is a limit of how many are: [WithMaxConcurrentCalls].
type Client struct {
	library *library
	timeout time.Duration
	slots   slots
	refusal *refusal
	// cleanup frees what nobody closed.
	cleanup runtime.Cleanup

	// lock is for closed, and for the step from 0 calls to 1, which must not meet Close.
	lock   sync.Mutex
	closed bool
	calls  sync.WaitGroup
	// aborted is closed by Abort.
	aborted chan struct{}
	abort   sync.Once
}

// library is what a client has outside of Go. It does not refer to the client, which can be collected.
type library struct {
	native *abi.Client
	tokens tokens
	freed  sync.Once
	// lock is for the end of native, which must not meet an abort.
	lock sync.Mutex
}

// free is once only. No call may be under way.
func (l *library) free() {
	l.freed.Do(func() {
		l.lock.Lock()
		defer l.lock.Unlock()
		l.tokens.free()
		l.native.Free()
	})
}

// abort ends the calls, if the client is not free yet.
func (l *library) abort() {
	l.lock.Lock()
	defer l.lock.Unlock()
	l.native.Abort()
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
	client := &Client{
		library: &library{native: native},
		timeout: cmp.Or(settings.timeout, defaultTimeout),
		refusal: settings.refusal,
		aborted: make(chan struct{}),
		slots:   make(slots, cmp.Or(settings.concurrentCalls, defaultConcurrentCalls)),
	}
	client.cleanup = runtime.AddCleanup(client, (*library).free, client.library)
	return client, nil
}

// Close closes the client's connections. It waits for calls that are under way, those that wait for a slot
// ([WithMaxConcurrentCalls]) included; [Client.Abort] and the end of their contexts have them return at once. A callback of a call, such as the handler of a log, must not close the client: it would
// wait for itself. Calls that begin later are refused with an error in which errors.Is finds
// [ErrClosed]. Closing twice is closing once. The error is always nil.
func (c *Client) Close() error {
	c.lock.Lock()
	c.closed = true
	c.lock.Unlock()
	c.calls.Wait()
	if c.library != nil {
		c.cleanup.Stop()
		c.library.free()
	}
	return nil
}

// Abort ends all calls of the client that are in progress, in any phase, and refuses later ones. The calls return at once
// with an error of [StatusCancelled] in which errors.Is finds [ErrAborted], and with the outcome that is true at that moment.
// A callback of the program that is running is not interrupted. For the exit of a program: [Client.Close] has nothing to wait
// for after it. May be called by any goroutine, by callbacks, and more than once.
func (c *Client) Abort() {
	if c == nil || c.library == nil {
		return
	}
	c.abort.Do(func() { close(c.aborted) })
	c.library.abort()
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
// has the member "RequestId"; nil if that is of no interest. A response of a package such as cvm is decoded as
// by the functions of that package: strictly, with the values that every language gets. Any other is filled as
// by [encoding/json], which takes names of other case for a field's. A *json.RawMessage gets the text. Its
// errors are *Error.
func (c *Client) Call(ctx context.Context, service, version, action string, request, response any, options ...CallOption) error {
	var settings callSettings
	for _, option := range options {
		option.applyToCall(&settings)
	}
	settings.report.begin()
	if settings.responseJSON != nil {
		*settings.responseJSON = nil
	}
	fault := c.call(ctx, names{service, version, action}, request, response, &settings)
	if fault != nil {
		settings.report.failed(fault)
		return fault
	}
	return nil
}

// names are those of an action.
type names struct{ service, version, action string }

func (n names) abi() abi.Names {
	return abi.Names{Service: n.service, Version: n.version, Action: n.action}
}

func (c *Client) call(ctx context.Context, of names, request, response any, settings *callSettings) *Error {
	if settings.fault != nil {
		return settings.fault
	}
	if fault := target(response); fault != nil {
		return fault
	}
	if c == nil || c.library == nil {
		return invalidArgument("the client was not made by NewClient")
	}
	if why := ctx.Err(); why != nil {
		return new(Error).endedBy(ctx, why)
	}
	if !c.begin() {
		return closed()
	}
	// This keeps the client, too: it is not collected under a call.
	defer c.calls.Done()

	whole := cmp.Or(settings.timeout, c.timeout)
	taken, waited, fault := c.slots.take(ctx, c.aborted, whole)
	defer settings.report.waited(waited)
	if fault != nil {
		return fault
	}
	if taken {
		defer c.slots.give()
	}

	call := abi.NewCall(ctx, of.service, of.version, of.action, settings.region, settings.language)
	call.Validate(settings.validation)
	defer call.Release()
	call.SetTraceID(settings.traceID)
	if _, typed := response.(packed.Target); typed {
		call.Decoded()
	}
	if settings.responseJSON != nil {
		call.KeepText()
	}
	if fault := encode(call, request); fault != nil {
		return fault
	}
	call.ConnectWithin(settings.connectTimeoutMs)
	call.End(settings.endpoint, settings.headers)
	timeout, ofContext := limit(ctx, whole-waited)
	fault = c.run(ctx, call, timeout, settings.maxAttempts, ofContext)
	settings.report.fill(call)
	if fault != nil {
		return fault
	}
	if settings.responseJSON != nil {
		*settings.responseJSON = bytes.Clone(call.Text())
	}
	return decode(call, response)
}

// limit is what is left to a call, and whether it is what its context leaves.
func limit(ctx context.Context, own time.Duration) (uint32, bool) {
	if deadline, ok := ctx.Deadline(); ok {
		if left := time.Until(deadline); left < own {
			return milliseconds(max(left, 1)), true
		}
	}
	return milliseconds(max(own, 1)), false
}

// run makes the call, and has its context end it.
func (c *Client) run(ctx context.Context, call *abi.Call, timeout, maxAttempts uint32, ofContext bool) *Error {
	token, finish, failure := c.library.tokens.follow(ctx)
	if failure != nil {
		return fromABI(failure)
	}
	failure = c.library.native.Run(call, timeout, maxAttempts, token)
	finish()
	return c.judged(ctx, call, failure, ofContext)
}

// judged is the error of what the library did for a call, with its cause. ofContext is whether the time was that of the
// context.
func (c *Client) judged(ctx context.Context, call *abi.Call, failure *abi.Failure, ofContext bool) *Error {
	fault := fromABI(failure)
	switch {
	case fault == nil:
		return nil
	case fault.Status == StatusTimeout && ofContext:
		// The context's own clock may be a moment late.
		return fault.endedBy(ctx, context.DeadlineExceeded)
	case fault.Status == StatusCancelled && ctx.Err() != nil:
		return fault.endedBy(ctx, ctx.Err())
	case fault.Status == StatusCancelled:
		// Nothing but the context fires a token.
		fault.cause = ErrAborted
	case fault.Status == StatusCredentials:
		fault.cause = c.refusal.cause(call, fault.Message)
	}
	return fault
}
