// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

package cvm

import (
	"context"

	"tcapi.internal/tcapi"
)

// DescribeImagesPages is a listing by [DescribeImages], to be read page by page or item by item: see
// [tcapi.Pages]. Nothing is sent before it is read, and request must not change until then.
func DescribeImagesPages(ctx context.Context, client *tcapi.Client, request *DescribeImagesRequest, options ...tcapi.PageOption) *tcapi.Pages[DescribeImagesResponse, Image] {
	items := func(page *DescribeImagesResponse) []Image { return page.ImageSet }
	return tcapi.NewPages(ctx, client, Service, Version, "DescribeImages", request, items, options...)
}

// DescribeInstancesPages is a listing by [DescribeInstances], to be read page by page or item by item:
// see [tcapi.Pages]. Nothing is sent before it is read, and request must not change until then.
func DescribeInstancesPages(ctx context.Context, client *tcapi.Client, request *DescribeInstancesRequest, options ...tcapi.PageOption) *tcapi.Pages[DescribeInstancesResponse, Instance] {
	items := func(page *DescribeInstancesResponse) []Instance { return page.InstanceSet }
	return tcapi.NewPages(ctx, client, Service, Version, "DescribeInstances", request, items, options...)
}

// DescribeInstancesStatusPages is a listing by [DescribeInstancesStatus], to be read page by page or
// item by item: see [tcapi.Pages]. Nothing is sent before it is read, and request must not change
// until then.
func DescribeInstancesStatusPages(ctx context.Context, client *tcapi.Client, request *DescribeInstancesStatusRequest, options ...tcapi.PageOption) *tcapi.Pages[DescribeInstancesStatusResponse, InstanceStatus] {
	items := func(page *DescribeInstancesStatusResponse) []InstanceStatus { return page.InstanceStatusSet }
	return tcapi.NewPages(ctx, client, Service, Version, "DescribeInstancesStatus", request, items, options...)
}

// RebootInstancesFleet is [RebootInstances] for any number of ids, which stand in InstanceIds of as
// many requests as it takes: see [tcapi.Client.Fleet]. Each operation is followed to its end.
func RebootInstancesFleet(ctx context.Context, client *tcapi.Client, request *RebootInstancesRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "RebootInstances", request, ids, options...)
}

// ResetInstanceFleet is [ResetInstance] for any number of ids, which stand in InstanceId of as many
// requests as it takes: see [tcapi.Client.Fleet]. Each operation is followed to its end.
func ResetInstanceFleet(ctx context.Context, client *tcapi.Client, request *ResetInstanceRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "ResetInstance", request, ids, options...)
}

// ResetInstancesPasswordFleet is [ResetInstancesPassword] for any number of ids, which stand in
// InstanceIds of as many requests as it takes: see [tcapi.Client.Fleet]. Each operation is followed to
// its end.
func ResetInstancesPasswordFleet(ctx context.Context, client *tcapi.Client, request *ResetInstancesPasswordRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "ResetInstancesPassword", request, ids, options...)
}

// ResetInstancesTypeFleet is [ResetInstancesType] for any number of ids, which stand in InstanceIds of
// as many requests as it takes: see [tcapi.Client.Fleet]. Each operation is followed to its end.
func ResetInstancesTypeFleet(ctx context.Context, client *tcapi.Client, request *ResetInstancesTypeRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "ResetInstancesType", request, ids, options...)
}

// StartInstancesFleet is [StartInstances] for any number of ids, which stand in InstanceIds of as many
// requests as it takes: see [tcapi.Client.Fleet]. Each operation is followed to its end.
func StartInstancesFleet(ctx context.Context, client *tcapi.Client, request *StartInstancesRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "StartInstances", request, ids, options...)
}

// StopInstancesFleet is [StopInstances] for any number of ids, which stand in InstanceIds of as many
// requests as it takes: see [tcapi.Client.Fleet]. Each operation is followed to its end.
func StopInstancesFleet(ctx context.Context, client *tcapi.Client, request *StopInstancesRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "StopInstances", request, ids, options...)
}

// TerminateInstancesFleet is [TerminateInstances] for any number of ids, which stand in InstanceIds of
// as many requests as it takes: see [tcapi.Client.Fleet]. Each operation is followed to its end.
func TerminateInstancesFleet(ctx context.Context, client *tcapi.Client, request *TerminateInstancesRequest, ids []string, options ...tcapi.FleetOption) (*tcapi.Fates, error) {
	return client.Fleet(ctx, Service, Version, "TerminateInstances", request, ids, options...)
}

// WaitImagesAvailable waits for a state, by calling [DescribeImages] again and again: Each image can
// be used. The response is the last one that was read, on failure too, or nil: see
// [tcapi.Client.Wait].
func WaitImagesAvailable(ctx context.Context, client *tcapi.Client, request *DescribeImagesRequest, options ...tcapi.WaitOption) (*DescribeImagesResponse, error) {
	return tcapi.WaitFor[DescribeImagesResponse](ctx, client, "ImagesAvailable", Service, Version, "DescribeImages", request, options...)
}

// WaitInstancesInRescueMode waits for a state, by calling [DescribeInstancesStatus] again and again:
// Each instance is in rescue mode. The response is the last one that was read, on failure too, or nil:
// see [tcapi.Client.Wait].
func WaitInstancesInRescueMode(ctx context.Context, client *tcapi.Client, request *DescribeInstancesStatusRequest, options ...tcapi.WaitOption) (*DescribeInstancesStatusResponse, error) {
	return tcapi.WaitFor[DescribeInstancesStatusResponse](ctx, client, "InstancesInRescueMode", Service, Version, "DescribeInstancesStatus", request, options...)
}

// WaitInstancesRebooted waits for a state, by calling [DescribeInstances] again and again: The latest
// operation of each instance is a restart that has succeeded. The response is the last one that was
// read, on failure too, or nil: see [tcapi.Client.Wait].
func WaitInstancesRebooted(ctx context.Context, client *tcapi.Client, request *DescribeInstancesRequest, options ...tcapi.WaitOption) (*DescribeInstancesResponse, error) {
	return tcapi.WaitFor[DescribeInstancesResponse](ctx, client, "InstancesRebooted", Service, Version, "DescribeInstances", request, options...)
}

// WaitInstancesRunning waits for a state, by calling [DescribeInstancesStatus] again and again: Each
// instance runs. The response is the last one that was read, on failure too, or nil: see
// [tcapi.Client.Wait].
func WaitInstancesRunning(ctx context.Context, client *tcapi.Client, request *DescribeInstancesStatusRequest, options ...tcapi.WaitOption) (*DescribeInstancesStatusResponse, error) {
	return tcapi.WaitFor[DescribeInstancesStatusResponse](ctx, client, "InstancesRunning", Service, Version, "DescribeInstancesStatus", request, options...)
}

// WaitInstancesStopped waits for a state, by calling [DescribeInstancesStatus] again and again: Each
// instance is stopped. The response is the last one that was read, on failure too, or nil: see
// [tcapi.Client.Wait].
func WaitInstancesStopped(ctx context.Context, client *tcapi.Client, request *DescribeInstancesStatusRequest, options ...tcapi.WaitOption) (*DescribeInstancesStatusResponse, error) {
	return tcapi.WaitFor[DescribeInstancesStatusResponse](ctx, client, "InstancesStopped", Service, Version, "DescribeInstancesStatus", request, options...)
}

// WaitInstancesTerminated waits for a state, by calling [DescribeInstancesStatus] again and again:
// Each instance is gone, or isolated before it goes. The response is the last one that was read, on
// failure too, or nil: see [tcapi.Client.Wait].
func WaitInstancesTerminated(ctx context.Context, client *tcapi.Client, request *DescribeInstancesStatusRequest, options ...tcapi.WaitOption) (*DescribeInstancesStatusResponse, error) {
	return tcapi.WaitFor[DescribeInstancesStatusResponse](ctx, client, "InstancesTerminated", Service, Version, "DescribeInstancesStatus", request, options...)
}

// WaitOperationsDone waits for a state, by calling [DescribeInstances] again and again: The latest
// operation of each instance has succeeded, whichever it is. The response is the last one that was
// read, on failure too, or nil: see [tcapi.Client.Wait].
func WaitOperationsDone(ctx context.Context, client *tcapi.Client, request *DescribeInstancesRequest, options ...tcapi.WaitOption) (*DescribeInstancesResponse, error) {
	return tcapi.WaitFor[DescribeInstancesResponse](ctx, client, "OperationsDone", Service, Version, "DescribeInstances", request, options...)
}
