package tcapi

import "context"

// Caller makes calls. The functions of a service's package call through it, so that a program can replace a [*Client]:
// by a fake in its tests, or by a wrapper that adds to each call.
//
// The functions pass request and response as pointers to the structs of their action, such as
// *cvm.RebootInstancesRequest and *cvm.RebootInstancesResponse, and return the error unchanged. The response is the
// zero value, which Call fills.
type Caller interface {
	// Call has the contract of [Client.Call].
	Call(ctx context.Context, service, version, action string, request, response any, options ...CallOption) error
}

var _ Caller = (*Client)(nil)
