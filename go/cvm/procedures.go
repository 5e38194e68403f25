// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

package cvm

import (
	"context"

	"tcapi.internal/tcapi"
)

// DescribeImagesPages starts a listing with [DescribeImages], which is read page by page or item by
// item: see [tcapi.Pages]. Nothing is sent before it is read, and request must not change until then.
func DescribeImagesPages(ctx context.Context, client *tcapi.Client, request *DescribeImagesRequest, options ...tcapi.PageOption) *tcapi.Pages[DescribeImagesResponse, Image] {
	items := func(page *DescribeImagesResponse) []Image { return page.ImageSet }
	return tcapi.NewPages(ctx, client, Service, Version, "DescribeImages", request, items, options...)
}

// DescribeInstancesPages starts a listing with [DescribeInstances], which is read page by page or item
// by item: see [tcapi.Pages]. Nothing is sent before it is read, and request must not change until
// then.
func DescribeInstancesPages(ctx context.Context, client *tcapi.Client, request *DescribeInstancesRequest, options ...tcapi.PageOption) *tcapi.Pages[DescribeInstancesResponse, Instance] {
	items := func(page *DescribeInstancesResponse) []Instance { return page.InstanceSet }
	return tcapi.NewPages(ctx, client, Service, Version, "DescribeInstances", request, items, options...)
}

// DescribeInstancesStatusPages starts a listing with [DescribeInstancesStatus], which is read page by
// page or item by item: see [tcapi.Pages]. Nothing is sent before it is read, and request must not
// change until then.
func DescribeInstancesStatusPages(ctx context.Context, client *tcapi.Client, request *DescribeInstancesStatusRequest, options ...tcapi.PageOption) *tcapi.Pages[DescribeInstancesStatusResponse, InstanceStatus] {
	items := func(page *DescribeInstancesStatusResponse) []InstanceStatus { return page.InstanceStatusSet }
	return tcapi.NewPages(ctx, client, Service, Version, "DescribeInstancesStatus", request, items, options...)
}

// RebootInstancesFleet calls [RebootInstances] for any number of ids, with as many requests as needed;
// the ids go into InstanceIds: see [tcapi.Client.Fleet]. It follows each operation to its end.
func RebootInstancesFleet(ctx context.Context, client *tcapi.Client, request *RebootInstancesRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "RebootInstances", request, ids, options...)
}

// ResetInstanceFleet calls [ResetInstance] for any number of ids, with as many requests as needed; the
// ids go into InstanceId: see [tcapi.Client.Fleet]. It follows each operation to its end.
func ResetInstanceFleet(ctx context.Context, client *tcapi.Client, request *ResetInstanceRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "ResetInstance", request, ids, options...)
}

// ResetInstancesPasswordFleet calls [ResetInstancesPassword] for any number of ids, with as many
// requests as needed; the ids go into InstanceIds: see [tcapi.Client.Fleet]. It follows each operation
// to its end.
func ResetInstancesPasswordFleet(ctx context.Context, client *tcapi.Client, request *ResetInstancesPasswordRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "ResetInstancesPassword", request, ids, options...)
}

// ResetInstancesTypeFleet calls [ResetInstancesType] for any number of ids, with as many requests as
// needed; the ids go into InstanceIds: see [tcapi.Client.Fleet]. It follows each operation to its end.
func ResetInstancesTypeFleet(ctx context.Context, client *tcapi.Client, request *ResetInstancesTypeRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "ResetInstancesType", request, ids, options...)
}

// StartInstancesFleet calls [StartInstances] for any number of ids, with as many requests as needed;
// the ids go into InstanceIds: see [tcapi.Client.Fleet]. It follows each operation to its end.
func StartInstancesFleet(ctx context.Context, client *tcapi.Client, request *StartInstancesRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "StartInstances", request, ids, options...)
}

// StopInstancesFleet calls [StopInstances] for any number of ids, with as many requests as needed; the
// ids go into InstanceIds: see [tcapi.Client.Fleet]. It follows each operation to its end.
func StopInstancesFleet(ctx context.Context, client *tcapi.Client, request *StopInstancesRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "StopInstances", request, ids, options...)
}

// TerminateInstancesFleet calls [TerminateInstances] for any number of ids, with as many requests as
// needed; the ids go into InstanceIds: see [tcapi.Client.Fleet]. It follows each operation to its end.
func TerminateInstancesFleet(ctx context.Context, client *tcapi.Client, request *TerminateInstancesRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "TerminateInstances", request, ids, options...)
}

// WaitImagesAvailable waits for a state by polling [DescribeImages]: Each image can be used. It
// returns the last response that was read, also on failure, or nil: see [tcapi.Client.Wait].
func WaitImagesAvailable(ctx context.Context, client *tcapi.Client, request *DescribeImagesRequest, options ...tcapi.WaitOption) (*DescribeImagesResponse, error) {
	return tcapi.WaitFor[DescribeImagesResponse](ctx, client, "ImagesAvailable", Service, Version, "DescribeImages", request, options...)
}

// WaitInstancesInRescueMode waits for a state by polling [DescribeInstancesStatus]: Each instance is
// in rescue mode. It returns the last response that was read, also on failure, or nil: see
// [tcapi.Client.Wait].
func WaitInstancesInRescueMode(ctx context.Context, client *tcapi.Client, request *DescribeInstancesStatusRequest, options ...tcapi.WaitOption) (*DescribeInstancesStatusResponse, error) {
	return tcapi.WaitFor[DescribeInstancesStatusResponse](ctx, client, "InstancesInRescueMode", Service, Version, "DescribeInstancesStatus", request, options...)
}

// WaitInstancesRebooted waits for a state by polling [DescribeInstances]: The latest operation of each
// instance is a restart that has succeeded. It returns the last response that was read, also on
// failure, or nil: see [tcapi.Client.Wait].
func WaitInstancesRebooted(ctx context.Context, client *tcapi.Client, request *DescribeInstancesRequest, options ...tcapi.WaitOption) (*DescribeInstancesResponse, error) {
	return tcapi.WaitFor[DescribeInstancesResponse](ctx, client, "InstancesRebooted", Service, Version, "DescribeInstances", request, options...)
}

// WaitInstancesRunning waits for a state by polling [DescribeInstancesStatus]: Each instance is
// running. It returns the last response that was read, also on failure, or nil: see
// [tcapi.Client.Wait].
func WaitInstancesRunning(ctx context.Context, client *tcapi.Client, request *DescribeInstancesStatusRequest, options ...tcapi.WaitOption) (*DescribeInstancesStatusResponse, error) {
	return tcapi.WaitFor[DescribeInstancesStatusResponse](ctx, client, "InstancesRunning", Service, Version, "DescribeInstancesStatus", request, options...)
}

// WaitInstancesStopped waits for a state by polling [DescribeInstancesStatus]: Each instance is
// stopped. It returns the last response that was read, also on failure, or nil: see
// [tcapi.Client.Wait].
func WaitInstancesStopped(ctx context.Context, client *tcapi.Client, request *DescribeInstancesStatusRequest, options ...tcapi.WaitOption) (*DescribeInstancesStatusResponse, error) {
	return tcapi.WaitFor[DescribeInstancesStatusResponse](ctx, client, "InstancesStopped", Service, Version, "DescribeInstancesStatus", request, options...)
}

// WaitInstancesTerminated waits for a state by polling [DescribeInstancesStatus]: Each instance is
// terminated, or isolated before its termination. It returns the last response that was read, also on
// failure, or nil: see [tcapi.Client.Wait].
func WaitInstancesTerminated(ctx context.Context, client *tcapi.Client, request *DescribeInstancesStatusRequest, options ...tcapi.WaitOption) (*DescribeInstancesStatusResponse, error) {
	return tcapi.WaitFor[DescribeInstancesStatusResponse](ctx, client, "InstancesTerminated", Service, Version, "DescribeInstancesStatus", request, options...)
}

// WaitOperationsDone waits for a state by polling [DescribeInstances]: The latest operation of each
// instance, of whichever kind, has succeeded. It returns the last response that was read, also on
// failure, or nil: see [tcapi.Client.Wait].
func WaitOperationsDone(ctx context.Context, client *tcapi.Client, request *DescribeInstancesRequest, options ...tcapi.WaitOption) (*DescribeInstancesResponse, error) {
	return tcapi.WaitFor[DescribeInstancesResponse](ctx, client, "OperationsDone", Service, Version, "DescribeInstances", request, options...)
}
