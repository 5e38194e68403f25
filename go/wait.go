package tcapi

import (
	"context"

	"tcapi.internal/tcapi/internal/abi"
)

// Wait calls an action again and again, with pauses between, until its response shows a state. waiter is the state's name
// in the specs, such as "InstancesRunning"; a service's package has a function of each, such as
// cvm.WaitInstancesRunning. request and response are as of [Client.Call]; *response is the last one that was read, on failure too,
// and left as it is if there was none. The time for all of it is that of [WithTotalTimeout].
//
// Its errors are *Error. [StatusWaitFailed]: the state can't be reached any more; Path is the id that is at fault, such as
// "InstanceIds[3]", Code the state that it is in, and Message has what the service says of it. [StatusTimeout] and
// [StatusCancelled]: it was not reached by then; Message says what was seen last. [StatusUnsupported]: there is no such
// waiter of this action. Otherwise they are as of a call: a refusal that the next call would meet as well ends the wait.
//
// It is a call in progress for all of that time: see [WithMaxConcurrentCalls].
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

// wait answers the last response that was read, on failure too. nil is none.
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
		last, failure = c.library.native.Wait(call, waiter, of.abi(), call.Bytes(), &waiting)
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
