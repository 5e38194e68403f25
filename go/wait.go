package tcapi

import (
	"context"

	"tcapi.internal/tcapi/internal/abi"
)

// Wait polls an action, with delays between calls, until its response shows a state. waiter is the name of the state in
// the specs, such as "InstancesRunning"; a service's package has a function for each, such as cvm.WaitInstancesRunning.
// request and response are as for [Client.Call]. *response is the last one that was read, also on failure, and
// unchanged if there was none. The timeout of the whole wait is that of [WithTotalTimeout].
//
// Its errors are *Error. [StatusWaitFailed]: the state can no longer be reached; Path is that of the id at fault, such
// as "InstanceIds[3]", Code is the state that it is in, and Message contains what the service says about it.
// [StatusTimeout] and [StatusCancelled]: the state was not reached in time; Message says what was seen last.
// [StatusUnsupported]: the action has no such waiter. Otherwise they are those of a call: an error that the next call
// would get as well ends the wait.
//
// A wait counts as a call in progress for its whole duration: see [WithMaxConcurrentCalls].
func (c *Client) Wait(ctx context.Context, waiter, service, version, action string, request, response any, options ...WaitOption) error {
	if fault := target(response); fault != nil {
		return fault
	}
	last, fault := c.wait(ctx, waiter, names{service, version, action}, request, options)
	if last != nil {
		if unreadable := decodeText(last, response); fault == nil {
			fault = unreadable
		}
	}
	if fault != nil {
		return fault
	}
	return nil
}

// wait returns the last response that was read, also on failure, or nil if there was none.
func (c *Client) wait(ctx context.Context, waiter string, of names, request any, options []WaitOption) (last []byte, fault *Error) {
	var settings severalSettings
	for _, option := range options {
		option.applyToWait(&settings)
	}
	fault = c.follow(ctx, request, &settings, func(call *abi.Call, left uint32, token *abi.Token) (failure *abi.Failure) {
		waiting := abi.Waiting{
			Each:       settings.eachABI(token),
			TimeoutMs:  left,
			MinDelayMs: settings.minDelayMs,
			MaxDelayMs: settings.maxDelayMs,
		}
		last, failure = c.library.native.Wait(call, waiter, of.abi(), call.Body().Bytes(), &waiting)
		return failure
	})
	return last, fault
}

// WaitFor is [Client.Wait] for a type of responses. The functions of a service's package call it. On failure, the
// response is the last one that was read, or nil.
func WaitFor[Response any](ctx context.Context, client *Client, waiter, service, version, action string, request any, options ...WaitOption) (*Response, error) {
	last, fault := client.wait(ctx, waiter, names{service, version, action}, request, options)
	var response *Response
	if last != nil {
		response = new(Response)
		if unreadable := decodeText(last, response); unreadable != nil {
			response = nil
			if fault == nil {
				fault = unreadable
			}
		}
	}
	if fault != nil {
		return response, fault
	}
	return response, nil
}
