package tcapi

import "context"

// Caller makes calls. The functions of a service's package call through it, so that a program can put something
// else in the place of a [*Client]: a fake in its tests, or what adds to each call.
//
// The functions give request and response as pointers to the structs of their action, such as
// *cvm.RebootInstancesRequest and *cvm.RebootInstancesResponse, and answer the error as it is. The response is
// the zero value, for Call to fill.
type Caller interface {
	// Call is as [Client.Call].
	Call(ctx context.Context, service, version, action string, request, response any, options ...CallOption) error
}

var _ Caller = (*Client)(nil)
