package tcapi

import (
	"bytes"
	"cmp"
	"context"
	"runtime"
	"sync"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// defaultTimeout is the library's default call timeout.
const defaultTimeout = 60 * time.Second

// Client signs and sends requests, and keeps connections for later calls. One client per process is enough; any number
// of goroutines may share it. It is created by [NewClient] and, unless it is needed for the life of the process, closed
// by [Client.Close]. A client that is not closed is freed some time after it becomes unreachable. A credentials
// function or a logger that refers to its own client keeps it reachable.
//
// A call in progress holds an OS thread, so the number of calls in progress is limited: see [WithMaxConcurrentCalls].
type Client struct {
	library *library
	timeout time.Duration
	slots   slots
	refusal *refusal
	// cleanup frees the library's part of a client that is not closed.
	cleanup runtime.Cleanup

	// lock guards closed, and the step from 0 calls to 1, which must not run concurrently with Close.
	lock   sync.Mutex
	closed bool
	calls  sync.WaitGroup
	// aborted is closed by Abort.
	aborted chan struct{}
	abort   sync.Once
}

// library holds the resources of a client outside of Go. It does not refer to the client, which can be collected.
type library struct {
	native *abi.Client
	tokens tokens
	freed  sync.Once
	// lock keeps native from being freed during an abort.
	lock sync.Mutex
}

// free frees the resources once. No call may be in progress.
func (l *library) free() {
	l.freed.Do(func() {
		l.lock.Lock()
		defer l.lock.Unlock()
		l.tokens.free()
		l.native.Free()
	})
}

// abort cancels the calls, if the resources are not freed yet.
func (l *library) abort() {
	l.lock.Lock()
	defer l.lock.Unlock()
	l.native.Abort()
}

// NewClient creates a client. Without options, the region is that of the environment, and the credentials come from the
// first of these sources that is configured: the environment, the credentials file, the profile of the command-line
// tool, the role of a Kubernetes pod, the role of the machine. Its errors are *Error.
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

// Close closes the client's connections. It waits for calls in progress, including those that wait for a slot (see
// [WithMaxConcurrentCalls]); [Client.Abort] and the end of their contexts make them return at once. A callback of a
// call, such as the handler of a log, must not close the client, because Close would wait for that callback. Later
// calls fail with an error that wraps [ErrClosed]. Closing a closed client does nothing. The error is always nil.
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

// Abort cancels all calls of the client that are in progress, in any phase, and refuses later ones. The calls return at
// once with an error of [StatusCancelled] that wraps [ErrAborted], and with the outcome that applies at that moment. A
// callback that is running is not interrupted. Abort is meant for the exit of a program: [Client.Close] then has no
// calls to wait for. Any goroutine and any callback may call it, more than once.
func (c *Client) Abort() {
	if c == nil || c.library == nil {
		return
	}
	c.abort.Do(func() { close(c.aborted) })
	c.library.abort()
}

// begin registers a call in progress, unless the client is closed. If it returns true, c.calls.Done must be called.
func (c *Client) begin() bool {
	c.lock.Lock()
	defer c.lock.Unlock()
	if c.closed {
		return false
	}
	c.calls.Add(1)
	return true
}

// Call calls an action by its names; the action need not have a package. If the library has a spec of the action, the
// request is checked as usual, and an invalid one is not sent.
//
// request is encoded as by [encoding/json]; nil is a request without parameters, and a json.RawMessage is sent
// unchanged. response is a pointer that the member "Response" of the response is decoded into, which includes
// "RequestId"; nil discards it. A response type of a package such as cvm is decoded as by the functions of that
// package: strictly, with the same values as in every language. A *json.RawMessage receives the text. Any other type,
// such as a struct that embeds a response of a package, is decoded as by [encoding/json], which ignores the case of
// names. Its errors are *Error.
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

// names are the names of an action.
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
	// This also keeps the client from being collected during a call.
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
	if _, is := generatedResponse(response); is {
		call.Decoded()
	}
	if settings.responseJSON != nil {
		call.KeepText()
	}
	if fault := encode(call.Body(), request); fault != nil {
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

// limit returns the time that is left for a call, in milliseconds, and whether the context's deadline determines it.
func limit(ctx context.Context, own time.Duration) (uint32, bool) {
	if deadline, ok := ctx.Deadline(); ok {
		if left := time.Until(deadline); left < own {
			return milliseconds(max(left, 1)), true
		}
	}
	return milliseconds(max(own, 1)), false
}

// run makes the call, which the end of its context cancels.
func (c *Client) run(ctx context.Context, call *abi.Call, timeout, maxAttempts uint32, ofContext bool) *Error {
	token, finish, failure := c.library.tokens.follow(ctx)
	if failure != nil {
		return fromABI(failure)
	}
	failure = c.library.native.Run(call, timeout, maxAttempts, token)
	finish()
	return c.judged(ctx, call, failure, ofContext)
}

// judged returns the error of a call of the library, with its cause. ofContext says whether the timeout came from the
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
		// Tokens are fired by contexts only.
		fault.cause = ErrAborted
	case fault.Status == StatusCredentials:
		fault.cause = c.refusal.cause(call, fault.Message)
	}
	return fault
}
