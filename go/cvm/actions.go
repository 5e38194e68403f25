// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

// Package cvm is Cloud Virtual Machine (cvm), version 2017-03-12.
//
// Virtual machines, called instances: starting, stopping, restarting, ending and finding them.
//
// All optional values are pointers, made by tcapi.Ptr: nil is not given. A nil slice is not given
// either, while one that is empty is sent as an empty list. In answers, anything can be nil, and
// tcapi.Val reads it as its zero value. A request is checked before it is sent; what fails is a
// *tcapi.Error.
package cvm

import (
	"context"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/internal/packed"
)

// Service is the service's name on the wire.
const Service = "cvm"

// Version is the version of the service that this package speaks.
const Version = "2017-03-12"

// DescribeInstances: Tells all about instances, chosen by id or by filters. Without parameters it
// tells of the account's first 20. Also the way to learn what became of a restart, a start or a stop:
// see `LatestOperation` and `LatestOperationState` of an instance.
//
// Changes nothing, so it can be repeated at will. The service takes 40 calls per second. It needs a
// region.
//
// Its codes, beside the common ones: [CodeFailedOperationIllegalTagKey],
// [CodeFailedOperationIllegalTagValue], [CodeFailedOperationTagKeyReserved],
// [CodeInternalServerError], [CodeInvalidFilter], [CodeInvalidFilterValueLimitExceeded],
// [CodeInvalidHostIdMalformed], [CodeInvalidInstanceIdMalformed], [CodeInvalidParameter],
// [CodeInvalidParameterValue], [CodeInvalidParameterValueIpAddressMalformed],
// [CodeInvalidParameterValueIpv6AddressMalformed], [CodeInvalidParameterValueInstanceIdMalformed],
// [CodeInvalidParameterValueInvalidAppIdFormat], [CodeInvalidParameterValueInvalidIpFormat],
// [CodeInvalidParameterValueInvalidTimeFormat], [CodeInvalidParameterValueInvalidVagueName],
// [CodeInvalidParameterValueLimitExceeded], [CodeInvalidParameterValueSubnetIdMalformed],
// [CodeInvalidParameterValueTagKeyNotFound], [CodeInvalidParameterValueUuidMalformed],
// [CodeInvalidParameterValueVpcIdMalformed], [CodeInvalidSecurityGroupIdNotFound],
// [CodeInvalidSgIdMalformed], [CodeInvalidZoneMismatchRegion], [CodeResourceNotFoundHpcCluster],
// [CodeUnauthorizedOperationInvalidToken], [CodeUnsupportedOperation].
func DescribeInstances(ctx context.Context, client tcapi.Caller, request *DescribeInstancesRequest, options ...tcapi.CallOption) (*DescribeInstancesResponse, error) {
	response := new(DescribeInstancesResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstancesRequest is the request of [DescribeInstances].
type DescribeInstancesRequest struct {
	// The instances to tell of, 100 at most. Not together with `Filters`. At most 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each: of the form `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]).
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// What the instances must have, 10 filters at most, each with up to 5 values. Not together with
	// `InstanceIds`. Names by place: `zone`, `project-id`, `host-id`, `dedicated-cluster-id`. By network:
	// `vpc-id`, `subnet-id`, `security-group-id`, `private-ip-address`, `public-ip-address`,
	// `ipv6-address`. By instance: `instance-id`, `uuid`, `instance-name`, `instance-charge-type`,
	// `instance-state`. By tag: `tag-key`, `tag-value`, or `tag:` and a key, whose values are then
	// compared. By time, as in `2023-06-01 00:00:00`: `creation-start-time`, `creation-end-time`. At most
	// 10 items ([CodeInvalidParameterValueLimitExceeded]).
	Filters []Filter `json:"Filters,omitzero"`

	// How many instances to pass over before the first one in the answer. At least 0
	// ([CodeInvalidParameterValue]). The service assumes `0`.
	Offset *int64 `json:"Offset,omitzero"`

	// How many instances to answer at most. Ask again with a greater `Offset` for more. 1 to 100
	// ([CodeInvalidParameterValue]). The service assumes `20`.
	Limit *int64 `json:"Limit,omitzero"`
}

// DescribeInstancesResponse is the answer to [DescribeInstances].
type DescribeInstancesResponse struct {
	// The id that the service gave the request: what its support asks for.
	RequestId string `json:"RequestId"`

	// How many instances fit in all, whatever `Offset` and `Limit`.
	TotalCount *int64 `json:"TotalCount,omitzero"`

	// The instances.
	InstanceSet []Instance `json:"InstanceSet,omitzero"`
}

// ReadPacked reads the response as the library has decoded it. It is for package tcapi.
func (to *DescribeInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		case "InstanceSet":
			to.InstanceSet = packed.Objects(from, (*Instance).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInstancesStatus: Tells the state of instances, and nothing else about them. Without
// parameters it tells of the account's first 20.
//
// Changes nothing, so it can be repeated at will. The service takes 40 calls per second. It needs a
// region.
//
// Its codes, beside the common ones: [CodeInternalServerError], [CodeInvalidFilter],
// [CodeInvalidInstanceIdMalformed], [CodeInvalidParameterValue],
// [CodeInvalidParameterValueInstanceIdMalformed], [CodeInvalidParameterValueLimitExceeded],
// [CodeUnauthorizedOperationInvalidToken], [CodeUnsupportedOperation].
func DescribeInstancesStatus(ctx context.Context, client tcapi.Caller, request *DescribeInstancesStatusRequest, options ...tcapi.CallOption) (*DescribeInstancesStatusResponse, error) {
	response := new(DescribeInstancesStatusResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstancesStatus", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstancesStatusRequest is the request of [DescribeInstancesStatus].
type DescribeInstancesStatusRequest struct {
	// The instances to tell of, 100 at most. Without them, all. At most 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each: of the form `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]).
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// How many states to pass over before the first one in the answer. At least 0
	// ([CodeInvalidParameterValue]). The service assumes `0`.
	Offset *int64 `json:"Offset,omitzero"`

	// How many states to answer at most. Ask again with a greater `Offset` for more. 1 to 100
	// ([CodeInvalidParameterValue]). The service assumes `20`.
	Limit *int64 `json:"Limit,omitzero"`
}

// DescribeInstancesStatusResponse is the answer to [DescribeInstancesStatus].
type DescribeInstancesStatusResponse struct {
	// The id that the service gave the request: what its support asks for.
	RequestId string `json:"RequestId"`

	// How many states there are in all, whatever `Offset` and `Limit`.
	TotalCount *int64 `json:"TotalCount,omitzero"`

	// The states.
	InstanceStatusSet []InstanceStatus `json:"InstanceStatusSet,omitzero"`
}

// ReadPacked reads the response as the library has decoded it. It is for package tcapi.
func (to *DescribeInstancesStatusResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		case "InstanceStatusSet":
			to.InstanceStatusSet = packed.Objects(from, (*InstanceStatus).read)
		default:
			from.Skip()
		}
	}
}

// DescribeRegions: Lists the regions. The vendor no longer brings this list up to date: for a current
// one, ask the service `region` for the action of the same name.
//
// Changes nothing, so it can be repeated at will.
//
// Its codes, beside the common ones: [CodeUnsupportedOperation].
func DescribeRegions(ctx context.Context, client tcapi.Caller, request *DescribeRegionsRequest, options ...tcapi.CallOption) (*DescribeRegionsResponse, error) {
	response := new(DescribeRegionsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeRegions", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeRegionsRequest is the request of [DescribeRegions].
type DescribeRegionsRequest struct{}

// DescribeRegionsResponse is the answer to [DescribeRegions].
type DescribeRegionsResponse struct {
	// The id that the service gave the request: what its support asks for.
	RequestId string `json:"RequestId"`

	// How many regions there are.
	TotalCount *uint64 `json:"TotalCount,omitzero"`

	// The regions.
	RegionSet []RegionInfo `json:"RegionSet,omitzero"`
}

// ReadPacked reads the response as the library has decoded it. It is for package tcapi.
func (to *DescribeRegionsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Uint64(from)
		case "RegionSet":
			to.RegionSet = packed.Objects(from, (*RegionInfo).read)
		default:
			from.Skip()
		}
	}
}

// DescribeZones: Lists the availability zones of the region.
//
// Changes nothing, so it can be repeated at will. The service takes 20 calls per second. It needs a
// region.
//
// Its codes, beside the common ones: [CodeInvalidFilter], [CodeInvalidParameterValueLimitExceeded],
// [CodeInvalidParameterValueZoneNotSupported], [CodeUnsupportedOperation].
func DescribeZones(ctx context.Context, client tcapi.Caller, request *DescribeZonesRequest, options ...tcapi.CallOption) (*DescribeZonesResponse, error) {
	response := new(DescribeZonesResponse)
	if err := client.Call(ctx, Service, Version, "DescribeZones", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeZonesRequest is the request of [DescribeZones].
type DescribeZonesRequest struct{}

// DescribeZonesResponse is the answer to [DescribeZones].
type DescribeZonesResponse struct {
	// The id that the service gave the request: what its support asks for.
	RequestId string `json:"RequestId"`

	// How many zones there are.
	TotalCount *uint64 `json:"TotalCount,omitzero"`

	// The zones.
	ZoneSet []ZoneInfo `json:"ZoneSet,omitzero"`
}

// ReadPacked reads the response as the library has decoded it. It is for package tcapi.
func (to *DescribeZonesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Uint64(from)
		case "ZoneSet":
			to.ZoneSet = packed.Objects(from, (*ZoneInfo).read)
		default:
			from.Skip()
		}
	}
}

// RebootInstances: Restarts instances. Only an instance in state `RUNNING` can be restarted. Once the
// call is accepted the instance is `REBOOTING`, and `RUNNING` again when it is done; DescribeInstances
// shows the outcome in `LatestOperationState`. It shows changes late: right after the call is
// accepted, the instance is still shown as `RUNNING`. A restart by force is like pulling the plug:
// data can be lost and file systems damaged, so keep it for instances that don't restart otherwise.
//
// Not idempotent: after an outcome of UNKNOWN, look before you repeat it. The service takes 10 calls
// per second.
//
// Its codes, beside the common ones: [CodeFailedOperationInvalidInstanceApplicationRole],
// [CodeInternalServerError], [CodeInvalidInstanceNotSupported], [CodeInvalidInstanceIdMalformed],
// [CodeInvalidInstanceIdNotFound], [CodeInvalidParameterCombination], [CodeInvalidParameterValue],
// [CodeInvalidParameterValueInstanceIdMalformed], [CodeInvalidParameterValueLimitExceeded],
// [CodeMissingParameter], [CodeMutexOperationTaskRunning],
// [CodeOperationDeniedInstanceOperationInProgress], [CodeUnauthorizedOperationMfaExpired],
// [CodeUnauthorizedOperationMfaNotFound], [CodeUnsupportedOperation],
// [CodeUnsupportedOperationInstanceReinstallFailed], [CodeUnsupportedOperationInstanceStateCorrupted],
// [CodeUnsupportedOperationInstanceStateEnterRescueMode],
// [CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateExitRescueMode],
// [CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateFreezing], [CodeUnsupportedOperationInstanceStateIsolating],
// [CodeUnsupportedOperationInstanceStatePending], [CodeUnsupportedOperationInstanceStateRebooting],
// [CodeUnsupportedOperationInstanceStateServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateShutdown], [CodeUnsupportedOperationInstanceStateStarting],
// [CodeUnsupportedOperationInstanceStateStopped], [CodeUnsupportedOperationInstanceStateStopping],
// [CodeUnsupportedOperationInstanceStateTerminating],
// [CodeUnsupportedOperationStoppedModeStopCharging].
func RebootInstances(ctx context.Context, client tcapi.Caller, request *RebootInstancesRequest, options ...tcapi.CallOption) (*RebootInstancesResponse, error) {
	response := new(RebootInstancesResponse)
	if err := client.Call(ctx, Service, Version, "RebootInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// RebootInstancesRequest is the request of [RebootInstances].
type RebootInstancesRequest struct {
	// The instances to restart, 100 at most. DescribeInstances tells their ids. 1 to 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each: of the form `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Whether to restart by force when a normal restart fails. Not together with `StopType`. The service
	// assumes `false`.
	//
	// Deprecated: use StopType.
	ForceReboot *bool `json:"ForceReboot,omitzero"`

	// How the instances are brought down before they start again. Not together with `ForceReboot`. One of
	// [StopTypeSoft], [StopTypeHard], [StopTypeSoftFirst]. The service assumes [StopTypeSoft].
	StopType *StopType `json:"StopType,omitzero"`
}

// RebootInstancesResponse is the answer to [RebootInstances].
type RebootInstancesResponse struct {
	// The id that the service gave the request: what its support asks for.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads the response as the library has decoded it. It is for package tcapi.
func (to *RebootInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// StartInstances: Starts instances. Only an instance in state `STOPPED` can be started. The answer
// comes before the work is done: the instance is `STARTING`, then `RUNNING`; DescribeInstances shows
// the outcome in `LatestOperationState`. It shows changes late: right after the call is accepted, the
// instance is still shown as `STOPPED`.
//
// Not idempotent: after an outcome of UNKNOWN, look before you repeat it. The service takes 10 calls
// per second. It needs a region.
//
// Its codes, beside the common ones: [CodeInternalServerError], [CodeInvalidInstanceNotSupported],
// [CodeInvalidInstanceIdMalformed], [CodeInvalidInstanceIdNotFound], [CodeInvalidParameterValue],
// [CodeInvalidParameterValueInstanceIdMalformed], [CodeInvalidParameterValueLimitExceeded],
// [CodeInvalidParameterValueZoneNotSupported], [CodeMissingParameter],
// [CodeMutexOperationTaskRunning], [CodeOperationDeniedInstanceOperationInProgress],
// [CodeUnsupportedOperationInstanceReinstallFailed], [CodeUnsupportedOperationInstanceStateCorrupted],
// [CodeUnsupportedOperationInstanceStateEnterRescueMode],
// [CodeUnsupportedOperationInstanceStateExitRescueMode],
// [CodeUnsupportedOperationInstanceStateFreezing], [CodeUnsupportedOperationInstanceStateIsolating],
// [CodeUnsupportedOperationInstanceStatePending], [CodeUnsupportedOperationInstanceStateRebooting],
// [CodeUnsupportedOperationInstanceStateRescueMode], [CodeUnsupportedOperationInstanceStateRunning],
// [CodeUnsupportedOperationInstanceStateServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateShutdown], [CodeUnsupportedOperationInstanceStateStarting],
// [CodeUnsupportedOperationInstanceStateStopped], [CodeUnsupportedOperationInstanceStateStopping],
// [CodeUnsupportedOperationInstanceStateTerminated],
// [CodeUnsupportedOperationInstanceStateTerminating].
func StartInstances(ctx context.Context, client tcapi.Caller, request *StartInstancesRequest, options ...tcapi.CallOption) (*StartInstancesResponse, error) {
	response := new(StartInstancesResponse)
	if err := client.Call(ctx, Service, Version, "StartInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// StartInstancesRequest is the request of [StartInstances].
type StartInstancesRequest struct {
	// The instances to start, 100 at most. DescribeInstances tells their ids. 1 to 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each: of the form `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`
}

// StartInstancesResponse is the answer to [StartInstances].
type StartInstancesResponse struct {
	// The id that the service gave the request: what its support asks for.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads the response as the library has decoded it. It is for package tcapi.
func (to *StartInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// StopInstances: Shuts instances down. Only an instance in state `RUNNING` can be shut down. The
// answer comes before the work is done: the instance is `STOPPING`, then `STOPPED`; DescribeInstances
// shows the outcome in `LatestOperationState`. It shows changes late: right after the call is
// accepted, the instance is still shown as `RUNNING`. Force is like pulling the plug: data can be lost
// and file systems damaged, so keep it for instances that don't shut down otherwise.
//
// Not idempotent: after an outcome of UNKNOWN, look before you repeat it. The service takes 10 calls
// per second. It needs a region.
//
// Its codes, beside the common ones: [CodeInternalServerError], [CodeInvalidInstanceNotSupported],
// [CodeInvalidInstanceIdMalformed], [CodeInvalidInstanceIdNotFound],
// [CodeInvalidParameterCombination], [CodeInvalidParameterValue],
// [CodeInvalidParameterValueInstanceIdMalformed], [CodeInvalidParameterValueLimitExceeded],
// [CodeInvalidParameterValueZoneNotSupported], [CodeMissingParameter],
// [CodeMutexOperationTaskRunning], [CodeOperationDeniedInstanceOperationInProgress],
// [CodeUnauthorizedOperationMfaExpired], [CodeUnauthorizedOperationMfaNotFound],
// [CodeUnsupportedOperationHibernationForNormalInstance],
// [CodeUnsupportedOperationInstanceReinstallFailed], [CodeUnsupportedOperationInstanceStateBanning],
// [CodeUnsupportedOperationInstanceStateCorrupted],
// [CodeUnsupportedOperationInstanceStateEnterRescueMode],
// [CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateExitRescueMode],
// [CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateFreezing], [CodeUnsupportedOperationInstanceStateIsolating],
// [CodeUnsupportedOperationInstanceStatePending], [CodeUnsupportedOperationInstanceStateRebooting],
// [CodeUnsupportedOperationInstanceStateRescueMode],
// [CodeUnsupportedOperationInstanceStateServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateShutdown], [CodeUnsupportedOperationInstanceStateStarting],
// [CodeUnsupportedOperationInstanceStateStopped], [CodeUnsupportedOperationInstanceStateStopping],
// [CodeUnsupportedOperationInstanceStateTerminated],
// [CodeUnsupportedOperationInstanceStateTerminating],
// [CodeUnsupportedOperationStoppedModeStopCharging].
func StopInstances(ctx context.Context, client tcapi.Caller, request *StopInstancesRequest, options ...tcapi.CallOption) (*StopInstancesResponse, error) {
	response := new(StopInstancesResponse)
	if err := client.Call(ctx, Service, Version, "StopInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// StopInstancesRequest is the request of [StopInstances].
type StopInstancesRequest struct {
	// The instances to shut down, 100 at most. DescribeInstances tells their ids. 1 to 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each: of the form `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Whether to shut down by force when a normal shutdown fails. Not together with `StopType`. The
	// service assumes `false`.
	//
	// Deprecated: use StopType.
	ForceStop *bool `json:"ForceStop,omitzero"`

	// How the instances are brought down. Not together with `ForceStop`. One of [StopTypeSoft],
	// [StopTypeHard], [StopTypeSoftFirst]. The service assumes [StopTypeSoft].
	StopType *StopType `json:"StopType,omitzero"`

	// What instances that are billed by the hour cost while they are stopped. Has no effect on others, nor
	// on those that can't be free of charge. One of [StoppedModeKeepCharging], [StoppedModeStopCharging].
	// The service assumes [StoppedModeKeepCharging].
	StoppedMode *StoppedMode `json:"StoppedMode,omitzero"`
}

// StopInstancesResponse is the answer to [StopInstances].
type StopInstancesResponse struct {
	// The id that the service gave the request: what its support asks for.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads the response as the library has decoded it. It is for package tcapi.
func (to *StopInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// TerminateInstances: Ends instances. One that is billed by the hour is destroyed at once. A prepaid
// one, where the terms for returns allow it, goes to the recycle bin; a second call destroys it, and
// nothing brings it back. All instances of one request must be billed in the same way.
//
// Ends something for good: after an outcome of UNKNOWN, look before you repeat it. The service takes
// 10 calls per second. It needs a region.
//
// Its codes, beside the common ones: [CodeFailedOperationInvalidInstanceApplicationRole],
// [CodeFailedOperationInvalidInstanceApplicationRoleEmr], [CodeFailedOperationUnreturnable],
// [CodeInternalErrorTradeUnknownError], [CodeInternalServerError], [CodeInvalidAccountUnpaidOrder],
// [CodeInvalidInstanceNotSupported], [CodeInvalidInstanceIdMalformed],
// [CodeInvalidInstanceIdNotFound], [CodeInvalidInstanceNotSupportedPrepaidInstance],
// [CodeInvalidParameterValue], [CodeInvalidParameterValueInstanceIdMalformed],
// [CodeInvalidParameterValueInvalidAppIdFormat], [CodeInvalidParameterValueLimitExceeded],
// [CodeInvalidParameterValueNotSupported], [CodeLimitExceededUserReturnQuota], [CodeMissingParameter],
// [CodeMutexOperationTaskRunning], [CodeOperationDeniedInstanceOperationInProgress],
// [CodeUnauthorizedOperationInvalidToken], [CodeUnauthorizedOperationMfaExpired],
// [CodeUnauthorizedOperationMfaNotFound], [CodeUnsupportedOperation],
// [CodeUnsupportedOperationInstanceChargeType], [CodeUnsupportedOperationInstanceMixedPricingModel],
// [CodeUnsupportedOperationInstanceStateBanning],
// [CodeUnsupportedOperationInstanceStateEnterRescueMode],
// [CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateExitRescueMode],
// [CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateFreezing], [CodeUnsupportedOperationInstanceStateIsolating],
// [CodeUnsupportedOperationInstanceStateLaunchFailed], [CodeUnsupportedOperationInstanceStatePending],
// [CodeUnsupportedOperationInstanceStateRebooting], [CodeUnsupportedOperationInstanceStateStarting],
// [CodeUnsupportedOperationInstanceStateStopping], [CodeUnsupportedOperationInstanceStateTerminated],
// [CodeUnsupportedOperationInstanceStateTerminating], [CodeUnsupportedOperationInstancesProtected],
// [CodeUnsupportedOperationInvalidInstancesOwner],
// [CodeUnsupportedOperationRedHatInstanceTerminateUnsupported],
// [CodeUnsupportedOperationRedHatInstanceUnsupported], [CodeUnsupportedOperationRegion],
// [CodeUnsupportedOperationSpecialInstanceType],
// [CodeUnsupportedOperationUserLimitOperationExceedQuota].
func TerminateInstances(ctx context.Context, client tcapi.Caller, request *TerminateInstancesRequest, options ...tcapi.CallOption) (*TerminateInstancesResponse, error) {
	response := new(TerminateInstancesResponse)
	if err := client.Call(ctx, Service, Version, "TerminateInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// TerminateInstancesRequest is the request of [TerminateInstances].
type TerminateInstancesRequest struct {
	// The instances to end, 100 at most. DescribeInstances tells their ids. 1 to 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each: of the form `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Whether the first elastic address of the primary network interface is released too. Only for
	// addresses of the kinds `HighQualityEIP`, `AntiDDoSEIP`, `EIPv6` and `HighQualityEIPv6`. The service
	// assumes `false`.
	ReleaseAddress *bool `json:"ReleaseAddress,omitzero"`

	// Whether prepaid data disks of the instances are released too. With a prepaid instance they go to the
	// recycle bin along with it. The service assumes `false`.
	ReleasePrepaidDataDisks *bool `json:"ReleasePrepaidDataDisks,omitzero"`
}

// TerminateInstancesResponse is the answer to [TerminateInstances].
type TerminateInstancesResponse struct {
	// The id that the service gave the request: what its support asks for.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads the response as the library has decoded it. It is for package tcapi.
func (to *TerminateInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}
