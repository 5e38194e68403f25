// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

package cvm

// Codes that the service answers, to be compared with the Code of a *tcapi.Error. A request that is
// refused before it is sent has the same.
const (
	// CodeActionOffline: The action has been taken out of service.
	CodeActionOffline = "ActionOffline"

	// CodeAuthFailureInvalidAuthorization: The `Authorization` header is not of the form that the signing
	// method asks for.
	CodeAuthFailureInvalidAuthorization = "AuthFailure.InvalidAuthorization"

	// CodeAuthFailureInvalidSecretId: The secret id is not that of an API key.
	CodeAuthFailureInvalidSecretId = "AuthFailure.InvalidSecretId"

	// CodeAuthFailureMfaFailure: Multi-factor authentication failed.
	CodeAuthFailureMfaFailure = "AuthFailure.MFAFailure"

	// CodeAuthFailureSecretIdNotFound: There is no such secret id: it was deleted, disabled or mistyped.
	// Look for blanks around it.
	CodeAuthFailureSecretIdNotFound = "AuthFailure.SecretIdNotFound"

	// CodeAuthFailureSignatureExpire: The timestamp is more than five minutes off the service's clock. Set
	// the clock right and sign anew.
	CodeAuthFailureSignatureExpire = "AuthFailure.SignatureExpire"

	// CodeAuthFailureSignatureFailure: The signature does not fit the request: the secret key is wrong, or
	// the request changed after it was signed.
	CodeAuthFailureSignatureFailure = "AuthFailure.SignatureFailure"

	// CodeAuthFailureTokenFailure: The token of temporary credentials is wrong or has expired. Fetch new
	// ones.
	CodeAuthFailureTokenFailure = "AuthFailure.TokenFailure"

	// CodeAuthFailureUnauthorizedOperation: The account's policies do not allow this.
	CodeAuthFailureUnauthorizedOperation = "AuthFailure.UnauthorizedOperation"

	// CodeDryRunOperation: The request was a dry run and would have succeeded. Nothing was done.
	CodeDryRunOperation = "DryRunOperation"

	// CodeFailedOperation: The operation failed, and the message says why. A part of it may have been
	// done: look before repeating. It may have run; repeat it only if running twice does no harm.
	CodeFailedOperation = "FailedOperation"

	// CodeInternalError: Something failed inside the service. Whether the operation ran is not known: look
	// before repeating. It may have run; repeat it only if running twice does no harm.
	CodeInternalError = "InternalError"

	// CodeInvalidAction: The service has no action of this name.
	CodeInvalidAction = "InvalidAction"

	// CodeInvalidParameter: A parameter is of the wrong form or type, or does not go with another one.
	//
	// DescribeInstances: A parameter is wrong, or `InstanceIds` and `Filters` were both given.
	CodeInvalidParameter = "InvalidParameter"

	// CodeInvalidParameterValue: A parameter has a value that is not allowed.
	CodeInvalidParameterValue = "InvalidParameterValue"

	// CodeInvalidRequest: The body of the request is not well formed.
	CodeInvalidRequest = "InvalidRequest"

	// CodeIpInBlacklist: The caller's address is on the list of those that are refused.
	CodeIpInBlacklist = "IpInBlacklist"

	// CodeIpNotInWhitelist: The caller's address is not on the list of those that are let in.
	CodeIpNotInWhitelist = "IpNotInWhitelist"

	// CodeLimitExceeded: A quota is used up. Free something, or have the quota raised.
	CodeLimitExceeded = "LimitExceeded"

	// CodeMissingParameter: A required parameter is missing.
	CodeMissingParameter = "MissingParameter"

	// CodeNoSuchProduct: There is no service of this name.
	CodeNoSuchProduct = "NoSuchProduct"

	// CodeNoSuchVersion: The service has no such version.
	CodeNoSuchVersion = "NoSuchVersion"

	// CodeRequestLimitExceeded: Too many calls in too short a time. Nothing was done: slow down and send
	// it again. Nothing ran; the same request can succeed after a pause.
	CodeRequestLimitExceeded = "RequestLimitExceeded"

	// CodeRequestLimitExceededGlobalRegionUinLimitExceeded: Too many calls of the main account over all
	// regions. Slow down and send it again. Nothing ran; the same request can succeed after a pause.
	CodeRequestLimitExceededGlobalRegionUinLimitExceeded = "RequestLimitExceeded.GlobalRegionUinLimitExceeded"

	// CodeRequestLimitExceededIpLimitExceeded: Too many calls from this address. Slow down and send it
	// again. Nothing ran; the same request can succeed after a pause.
	CodeRequestLimitExceededIpLimitExceeded = "RequestLimitExceeded.IPLimitExceeded"

	// CodeRequestLimitExceededUinLimitExceeded: Too many calls of the main account. Slow down and send it
	// again. Nothing ran; the same request can succeed after a pause.
	CodeRequestLimitExceededUinLimitExceeded = "RequestLimitExceeded.UinLimitExceeded"

	// CodeRequestSizeLimitExceeded: The request is larger than the service takes, which is 10 MB at most.
	CodeRequestSizeLimitExceeded = "RequestSizeLimitExceeded"

	// CodeResourceInUse: Something else holds the resource. Nothing was done: try again when it is free.
	// Nothing ran; the same request can succeed after a pause.
	CodeResourceInUse = "ResourceInUse"

	// CodeResourceInsufficient: There is not enough of what was asked for, such as stock in a zone. Ask
	// for less, or elsewhere.
	CodeResourceInsufficient = "ResourceInsufficient"

	// CodeResourceNotFound: There is no such resource.
	CodeResourceNotFound = "ResourceNotFound"

	// CodeResourceUnavailable: The resource can't be used right now. Nothing was done: try again later.
	// Nothing ran; the same request can succeed after a pause.
	CodeResourceUnavailable = "ResourceUnavailable"

	// CodeResponseSizeLimitExceeded: The answer would be larger than the service sends. The operation may
	// have run: ask for less. It may have run; repeat it only if running twice does no harm.
	CodeResponseSizeLimitExceeded = "ResponseSizeLimitExceeded"

	// CodeServiceUnavailable: The service can't answer right now. Whether the operation ran is not
	// certain. It may have run; repeat it only if running twice does no harm.
	CodeServiceUnavailable = "ServiceUnavailable"

	// CodeUnauthorizedOperation: The account may not do this.
	CodeUnauthorizedOperation = "UnauthorizedOperation"

	// CodeUnknownParameter: The request has a parameter that the action does not know.
	CodeUnknownParameter = "UnknownParameter"

	// CodeUnsupportedOperation: The operation is not supported here.
	//
	// DescribeRegions: The operation is not supported here. Ask the service `region` instead.
	CodeUnsupportedOperation = "UnsupportedOperation"

	// CodeUnsupportedProtocol: Only HTTP and HTTPS with GET or POST are understood.
	CodeUnsupportedProtocol = "UnsupportedProtocol"

	// CodeUnsupportedRegion: The service is not to be had in this region.
	CodeUnsupportedRegion = "UnsupportedRegion"

	// CodeInvalidInstanceIdMalformed has a meaning of its own for each action.
	//
	// DescribeInstanceVncUrl: The id does not have the form `ins-` and eight characters.
	//
	// DescribeInstances, DescribeInstancesStatus, RebootInstances, StartInstances, StopInstances,
	// TerminateInstances: An instance id does not have the form `ins-` and eight characters; `ins-1122`,
	// for one, is too short.
	CodeInvalidInstanceIdMalformed = "InvalidInstanceId.Malformed"

	// CodeInvalidInstanceIdNotFound: No such instance in this region.
	CodeInvalidInstanceIdNotFound = "InvalidInstanceId.NotFound"

	// CodeInvalidInstanceState: The instance is in a state in which it has no console. Nothing ran; the
	// same request can succeed after a pause.
	CodeInvalidInstanceState = "InvalidInstanceState"

	// CodeFailedOperationIllegalTagKey: A tag's key has characters that are not allowed.
	CodeFailedOperationIllegalTagKey = "FailedOperation.IllegalTagKey"

	// CodeFailedOperationIllegalTagValue: A tag's value has characters that are not allowed.
	CodeFailedOperationIllegalTagValue = "FailedOperation.IllegalTagValue"

	// CodeFailedOperationTagKeyReserved: The tag's key is reserved for the vendor.
	CodeFailedOperationTagKeyReserved = "FailedOperation.TagKeyReserved"

	// CodeInternalServerError has a meaning of its own for each action.
	//
	// DescribeInstances, DescribeInstancesStatus: Something failed inside the service. Nothing was
	// changed; the same request can be repeated.
	//
	// RebootInstances, StartInstances, StopInstances, TerminateInstances: Something failed inside the
	// service. Whether the operation ran is not known: look before repeating. It may have run; repeat it
	// only if running twice does no harm.
	CodeInternalServerError = "InternalServerError"

	// CodeInvalidFilter has a meaning of its own for each action.
	//
	// DescribeInstances: A filter has a name that is not known, or is not valid otherwise.
	//
	// DescribeInstancesStatus, DescribeZones: A filter is not valid.
	CodeInvalidFilter = "InvalidFilter"

	// CodeInvalidFilterValueLimitExceeded: A filter has more values than are allowed.
	CodeInvalidFilterValueLimitExceeded = "InvalidFilterValue.LimitExceeded"

	// CodeInvalidHostIdMalformed: A dedicated host's id is not of the right form; `host-1122`, for one, is
	// too short.
	CodeInvalidHostIdMalformed = "InvalidHostId.Malformed"

	// CodeInvalidParameterValueIpAddressMalformed: An address to look for is not an IP address.
	CodeInvalidParameterValueIpAddressMalformed = "InvalidParameterValue.IPAddressMalformed"

	// CodeInvalidParameterValueIpv6AddressMalformed: An address to look for is not an IPv6 address.
	CodeInvalidParameterValueIpv6AddressMalformed = "InvalidParameterValue.IPv6AddressMalformed"

	// CodeInvalidParameterValueInstanceIdMalformed: An instance id is not `ins-` and eight small letters
	// or digits.
	CodeInvalidParameterValueInstanceIdMalformed = "InvalidParameterValue.InstanceIdMalformed"

	// CodeInvalidParameterValueInvalidAppIdFormat: The account's id is not of the right form.
	CodeInvalidParameterValueInvalidAppIdFormat = "InvalidParameterValue.InvalidAppIdFormat"

	// CodeInvalidParameterValueInvalidIpFormat: An address to look for is not written as an IP address.
	CodeInvalidParameterValueInvalidIpFormat = "InvalidParameterValue.InvalidIpFormat"

	// CodeInvalidParameterValueInvalidTimeFormat: A time to look for is not written as `2023-06-01
	// 00:00:00`.
	CodeInvalidParameterValueInvalidTimeFormat = "InvalidParameterValue.InvalidTimeFormat"

	// CodeInvalidParameterValueInvalidVagueName: A part of a name to look for is not valid.
	CodeInvalidParameterValueInvalidVagueName = "InvalidParameterValue.InvalidVagueName"

	// CodeInvalidParameterValueLimitExceeded has a meaning of its own for each action.
	//
	// DescribeInstances: A list has more items than are allowed. Split the request.
	//
	// DescribeInstancesStatus, DescribeZones, RebootInstances, StartInstances, StopInstances,
	// TerminateInstances: A list has too many or too few items. Split the request.
	CodeInvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded"

	// CodeInvalidParameterValueSubnetIdMalformed: A subnet's id is not `subnet-` and eight small letters
	// or digits.
	CodeInvalidParameterValueSubnetIdMalformed = "InvalidParameterValue.SubnetIdMalformed"

	// CodeInvalidParameterValueTagKeyNotFound: There is no such tag.
	CodeInvalidParameterValueTagKeyNotFound = "InvalidParameterValue.TagKeyNotFound"

	// CodeInvalidParameterValueUuidMalformed: A value of the filter `uuid` is not a UUID.
	CodeInvalidParameterValueUuidMalformed = "InvalidParameterValue.UuidMalformed"

	// CodeInvalidParameterValueVpcIdMalformed: A network's id is not `vpc-` and eight small letters or
	// digits.
	CodeInvalidParameterValueVpcIdMalformed = "InvalidParameterValue.VpcIdMalformed"

	// CodeInvalidSecurityGroupIdNotFound: No such security group.
	CodeInvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound"

	// CodeInvalidSgIdMalformed: A security group's id is not of the right form; `sg-ide32`, for one, is
	// too short.
	CodeInvalidSgIdMalformed = "InvalidSgId.Malformed"

	// CodeInvalidZoneMismatchRegion: The availability zone is not one of this region.
	CodeInvalidZoneMismatchRegion = "InvalidZone.MismatchRegion"

	// CodeResourceNotFoundHpcCluster: No such high-performance cluster.
	CodeResourceNotFoundHpcCluster = "ResourceNotFound.HpcCluster"

	// CodeUnauthorizedOperationInvalidToken: The token is not valid. Fetch new credentials.
	CodeUnauthorizedOperationInvalidToken = "UnauthorizedOperation.InvalidToken"

	// CodeInvalidParameterValueZoneNotSupported: The availability zone does not take part in this.
	CodeInvalidParameterValueZoneNotSupported = "InvalidParameterValue.ZoneNotSupported"

	// CodeFailedOperationInvalidInstanceApplicationRole: An instance serves another product and can't be
	// handled here.
	CodeFailedOperationInvalidInstanceApplicationRole = "FailedOperation.InvalidInstanceApplicationRole"

	// CodeInvalidInstanceNotSupported: The instance is of a kind that this action does not handle.
	CodeInvalidInstanceNotSupported = "InvalidInstance.NotSupported"

	// CodeInvalidParameterCombination: Parameters were given that exclude each other.
	CodeInvalidParameterCombination = "InvalidParameterCombination"

	// CodeMutexOperationTaskRunning has a meaning of its own for each action.
	//
	// RebootInstances, StartInstances, StopInstances: The same operation is already under way for an
	// instance. Let it finish first. Nothing ran; the same request can succeed after a pause.
	//
	// TerminateInstances: The same operation is already under way for an instance. Repeating it can
	// destroy what the first call would have kept. It may have run; repeat it only if running twice does
	// no harm.
	CodeMutexOperationTaskRunning = "MutexOperation.TaskRunning"

	// CodeOperationDeniedInstanceOperationInProgress: Another operation on an instance is still under way.
	// Try again when it has ended. Nothing ran; the same request can succeed after a pause.
	CodeOperationDeniedInstanceOperationInProgress = "OperationDenied.InstanceOperationInProgress"

	// CodeUnauthorizedOperationMfaExpired: The multi-factor authentication has expired. Authenticate
	// again.
	CodeUnauthorizedOperationMfaExpired = "UnauthorizedOperation.MFAExpired"

	// CodeUnauthorizedOperationMfaNotFound: The operation needs multi-factor authentication, and there was
	// none.
	CodeUnauthorizedOperationMfaNotFound = "UnauthorizedOperation.MFANotFound"

	// CodeUnsupportedOperationInstanceReinstallFailed: Reinstalling the system failed before. Reinstall it
	// once more, or end the instance.
	CodeUnsupportedOperationInstanceReinstallFailed = "UnsupportedOperation.InstanceReinstallFailed"

	// CodeUnsupportedOperationInstanceStateCorrupted: An instance is broken for good.
	CodeUnsupportedOperationInstanceStateCorrupted = "UnsupportedOperation.InstanceStateCorrupted"

	// CodeUnsupportedOperationInstanceStateEnterRescueMode has a meaning of its own for each action.
	//
	// RebootInstances, TerminateInstances: An instance is going into rescue mode. Try again when it is
	// there. Nothing ran; the same request can succeed after a pause.
	//
	// StartInstances: An instance is going into rescue mode, where it can't be started.
	//
	// StopInstances: An instance is going into rescue mode, where it can't be stopped.
	CodeUnsupportedOperationInstanceStateEnterRescueMode = "UnsupportedOperation.InstanceStateEnterRescueMode"

	// CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate: An instance is about to be moved to
	// another host. Try again after the move. Nothing ran; the same request can succeed after a pause.
	CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate = "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"

	// CodeUnsupportedOperationInstanceStateExitRescueMode: An instance is leaving rescue mode. Try again
	// when it has left. Nothing ran; the same request can succeed after a pause.
	CodeUnsupportedOperationInstanceStateExitRescueMode = "UnsupportedOperation.InstanceStateExitRescueMode"

	// CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate: An instance is finishing a move to
	// another host. Try again shortly. Nothing ran; the same request can succeed after a pause.
	CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate = "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"

	// CodeUnsupportedOperationInstanceStateFreezing: An instance is frozen.
	CodeUnsupportedOperationInstanceStateFreezing = "UnsupportedOperation.InstanceStateFreezing"

	// CodeUnsupportedOperationInstanceStateIsolating has a meaning of its own for each action.
	//
	// RebootInstances, StartInstances, StopInstances: An instance is being isolated, for a return or an
	// unpaid bill.
	//
	// TerminateInstances: An instance is on its way to the recycle bin. Ending it once it is there
	// destroys it.
	CodeUnsupportedOperationInstanceStateIsolating = "UnsupportedOperation.InstanceStateIsolating"

	// CodeUnsupportedOperationInstanceStatePending has a meaning of its own for each action.
	//
	// RebootInstances, StopInstances, TerminateInstances: An instance is still being created. Try again
	// when it runs. Nothing ran; the same request can succeed after a pause.
	//
	// StartInstances: An instance is still being created, and will run by itself.
	CodeUnsupportedOperationInstanceStatePending = "UnsupportedOperation.InstanceStatePending"

	// CodeUnsupportedOperationInstanceStateRebooting has a meaning of its own for each action.
	//
	// RebootInstances: An instance is already restarting. Once it runs, the same request restarts it
	// again. Nothing ran; the same request can succeed after a pause.
	//
	// StartInstances: An instance is restarting, and will run by itself.
	//
	// StopInstances, TerminateInstances: An instance is restarting. Try again when it runs. Nothing ran;
	// the same request can succeed after a pause.
	CodeUnsupportedOperationInstanceStateRebooting = "UnsupportedOperation.InstanceStateRebooting"

	// CodeUnsupportedOperationInstanceStateServiceLiveMigrate: An instance is being moved to another host.
	// Try again after the move. Nothing ran; the same request can succeed after a pause.
	CodeUnsupportedOperationInstanceStateServiceLiveMigrate = "UnsupportedOperation.InstanceStateServiceLiveMigrate"

	// CodeUnsupportedOperationInstanceStateShutdown: An instance is isolated. Recover it first.
	CodeUnsupportedOperationInstanceStateShutdown = "UnsupportedOperation.InstanceStateShutdown"

	// CodeUnsupportedOperationInstanceStateStarting has a meaning of its own for each action.
	//
	// RebootInstances, StopInstances, TerminateInstances: An instance is starting. Try again when it runs.
	// Nothing ran; the same request can succeed after a pause.
	//
	// StartInstances: An instance is already starting. Leave it out of the request.
	CodeUnsupportedOperationInstanceStateStarting = "UnsupportedOperation.InstanceStateStarting"

	// CodeUnsupportedOperationInstanceStateStopped has a meaning of its own for each action.
	//
	// RebootInstances: An instance is shut down. Start it instead.
	//
	// StartInstances: An instance is stopped and can't be started as it is; the message says why.
	//
	// StopInstances: An instance is already shut down. Leave it out of the request.
	CodeUnsupportedOperationInstanceStateStopped = "UnsupportedOperation.InstanceStateStopped"

	// CodeUnsupportedOperationInstanceStateStopping has a meaning of its own for each action.
	//
	// RebootInstances: An instance is shutting down. Start it when it is down.
	//
	// StartInstances, TerminateInstances: An instance is shutting down. Try again when it is down. Nothing
	// ran; the same request can succeed after a pause.
	//
	// StopInstances: An instance is already shutting down. Leave it out of the request.
	CodeUnsupportedOperationInstanceStateStopping = "UnsupportedOperation.InstanceStateStopping"

	// CodeUnsupportedOperationInstanceStateTerminating has a meaning of its own for each action.
	//
	// RebootInstances, StartInstances, StopInstances: An instance is being ended for good.
	//
	// TerminateInstances: An instance is already being ended.
	CodeUnsupportedOperationInstanceStateTerminating = "UnsupportedOperation.InstanceStateTerminating"

	// CodeUnsupportedOperationStoppedModeStopCharging: The instance can't be free of charge while it is
	// stopped.
	CodeUnsupportedOperationStoppedModeStopCharging = "UnsupportedOperation.StoppedModeStopCharging"

	// CodeUnsupportedOperationInstanceStateRescueMode: An instance is in rescue mode. Take it out of it
	// first.
	CodeUnsupportedOperationInstanceStateRescueMode = "UnsupportedOperation.InstanceStateRescueMode"

	// CodeUnsupportedOperationInstanceStateRunning: An instance already runs. Leave it out of the request.
	CodeUnsupportedOperationInstanceStateRunning = "UnsupportedOperation.InstanceStateRunning"

	// CodeUnsupportedOperationInstanceStateTerminated has a meaning of its own for each action.
	//
	// StartInstances, StopInstances: An instance no longer exists.
	//
	// TerminateInstances: An instance has already ended.
	CodeUnsupportedOperationInstanceStateTerminated = "UnsupportedOperation.InstanceStateTerminated"

	// CodeUnsupportedOperationHibernationForNormalInstance: An instance was to hibernate that was not set
	// up for it.
	CodeUnsupportedOperationHibernationForNormalInstance = "UnsupportedOperation.HibernationForNormalInstance"

	// CodeUnsupportedOperationInstanceStateBanning: An instance is banned. The vendor's support can tell
	// why.
	CodeUnsupportedOperationInstanceStateBanning = "UnsupportedOperation.InstanceStateBanning"

	// CodeFailedOperationInvalidInstanceApplicationRoleEmr: An instance belongs to an Elastic MapReduce
	// cluster. End it there.
	CodeFailedOperationInvalidInstanceApplicationRoleEmr = "FailedOperation.InvalidInstanceApplicationRoleEmr"

	// CodeFailedOperationUnreturnable: An instance can't be returned.
	CodeFailedOperationUnreturnable = "FailedOperation.Unreturnable"

	// CodeInternalErrorTradeUnknownError: Billing failed. Whether the instance was returned is not known:
	// look before repeating. It may have run; repeat it only if running twice does no harm.
	CodeInternalErrorTradeUnknownError = "InternalError.TradeUnknownError"

	// CodeInvalidAccountUnpaidOrder: The account has orders that are not paid. Pay or cancel them first.
	CodeInvalidAccountUnpaidOrder = "InvalidAccount.UnpaidOrder"

	// CodeInvalidInstanceNotSupportedPrepaidInstance: A prepaid instance does not meet the terms for a
	// return.
	CodeInvalidInstanceNotSupportedPrepaidInstance = "InvalidInstanceNotSupportedPrepaidInstance"

	// CodeInvalidParameterValueNotSupported: The operation is not supported with these values.
	CodeInvalidParameterValueNotSupported = "InvalidParameterValue.NotSupported"

	// CodeLimitExceededUserReturnQuota: The account has used up its number of returns.
	CodeLimitExceededUserReturnQuota = "LimitExceeded.UserReturnQuota"

	// CodeUnsupportedOperationInstanceChargeType: Instances that are billed this way can't be ended by
	// this call.
	CodeUnsupportedOperationInstanceChargeType = "UnsupportedOperation.InstanceChargeType"

	// CodeUnsupportedOperationInstanceMixedPricingModel: The instances are billed in different ways. Send
	// one request for each.
	CodeUnsupportedOperationInstanceMixedPricingModel = "UnsupportedOperation.InstanceMixedPricingModel"

	// CodeUnsupportedOperationInstanceStateLaunchFailed: An instance was never created, so that there is
	// nothing to end.
	CodeUnsupportedOperationInstanceStateLaunchFailed = "UnsupportedOperation.InstanceStateLaunchFailed"

	// CodeUnsupportedOperationInstancesProtected: An instance is protected against ending. Switch the
	// protection off first.
	CodeUnsupportedOperationInstancesProtected = "UnsupportedOperation.InstancesProtected"

	// CodeUnsupportedOperationInvalidInstancesOwner: An instance does not belong to this user.
	CodeUnsupportedOperationInvalidInstancesOwner = "UnsupportedOperation.InvalidInstancesOwner"

	// CodeUnsupportedOperationRedHatInstanceTerminateUnsupported: An instance runs a commercial operating
	// system and can't be returned.
	CodeUnsupportedOperationRedHatInstanceTerminateUnsupported = "UnsupportedOperation.RedHatInstanceTerminateUnsupported"

	// CodeUnsupportedOperationRedHatInstanceUnsupported: An instance runs Red Hat Enterprise Linux, which
	// this call does not handle.
	CodeUnsupportedOperationRedHatInstanceUnsupported = "UnsupportedOperation.RedHatInstanceUnsupported"

	// CodeUnsupportedOperationRegion: The region does not support this.
	CodeUnsupportedOperationRegion = "UnsupportedOperation.Region"

	// CodeUnsupportedOperationSpecialInstanceType: Instances of this type can't be ended by this call.
	CodeUnsupportedOperationSpecialInstanceType = "UnsupportedOperation.SpecialInstanceType"

	// CodeUnsupportedOperationUserLimitOperationExceedQuota: The user has used up a quota for operations.
	CodeUnsupportedOperationUserLimitOperationExceedQuota = "UnsupportedOperation.UserLimitOperationExceedQuota"
)
