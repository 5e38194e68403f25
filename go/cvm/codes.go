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
	//
	// ResetInstance: Something that the operation needs is in use. Try again later. Nothing ran; the same
	// request can succeed after a pause.
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
	// DescribeInstances, DescribeInstancesStatus, ModifyInstancesAttribute, RebootInstances,
	// ResetInstance, StartInstances, StopInstances, TerminateInstances: An instance id does not have the
	// form `ins-` and eight characters; `ins-1122`, for one, is too short.
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
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, StartInstances, StopInstances,
	// TerminateInstances: Something failed inside the service. Whether the operation ran is not known:
	// look before repeating. It may have run; repeat it only if running twice does no harm.
	CodeInternalServerError = "InternalServerError"

	// CodeInvalidFilter has a meaning of its own for each action.
	//
	// DescribeInstances: A filter has a name that is not known, or is not valid otherwise.
	//
	// DescribeInstancesStatus, DescribeZones: A filter is not valid.
	CodeInvalidFilter = "InvalidFilter"

	// CodeInvalidFilterValueLimitExceeded: A filter has more values than are allowed.
	CodeInvalidFilterValueLimitExceeded = "InvalidFilterValue.LimitExceeded"

	// CodeInvalidHostIdMalformed has a meaning of its own for each action.
	//
	// DescribeInstances: A dedicated host's id is not of the right form; `host-1122`, for one, is too
	// short.
	//
	// RunInstances: A dedicated host's id is not of the right form.
	CodeInvalidHostIdMalformed = "InvalidHostId.Malformed"

	// CodeInvalidParameterValueIpAddressMalformed has a meaning of its own for each action.
	//
	// DescribeInstances: An address to look for is not an IP address.
	//
	// RunInstances: An address is not an IP address.
	CodeInvalidParameterValueIpAddressMalformed = "InvalidParameterValue.IPAddressMalformed"

	// CodeInvalidParameterValueIpv6AddressMalformed: An address to look for is not an IPv6 address.
	CodeInvalidParameterValueIpv6AddressMalformed = "InvalidParameterValue.IPv6AddressMalformed"

	// CodeInvalidParameterValueInstanceIdMalformed: An instance id is not `ins-` and eight small letters
	// or digits.
	CodeInvalidParameterValueInstanceIdMalformed = "InvalidParameterValue.InstanceIdMalformed"

	// CodeInvalidParameterValueInvalidAppIdFormat: The account's id is not of the right form.
	CodeInvalidParameterValueInvalidAppIdFormat = "InvalidParameterValue.InvalidAppIdFormat"

	// CodeInvalidParameterValueInvalidIpFormat has a meaning of its own for each action.
	//
	// DescribeInstances: An address to look for is not written as an IP address.
	//
	// RunInstances: An address is not written as an IP address.
	CodeInvalidParameterValueInvalidIpFormat = "InvalidParameterValue.InvalidIpFormat"

	// CodeInvalidParameterValueInvalidTimeFormat has a meaning of its own for each action.
	//
	// DescribeInstances: A time to look for is not written as `2023-06-01 00:00:00`.
	//
	// RunInstances: A time is not written as it should be.
	CodeInvalidParameterValueInvalidTimeFormat = "InvalidParameterValue.InvalidTimeFormat"

	// CodeInvalidParameterValueInvalidVagueName: A part of a name to look for is not valid.
	CodeInvalidParameterValueInvalidVagueName = "InvalidParameterValue.InvalidVagueName"

	// CodeInvalidParameterValueLimitExceeded has a meaning of its own for each action.
	//
	// DescribeInstances: A list has more items than are allowed. Split the request.
	//
	// DescribeInstancesStatus, DescribeZones, ModifyInstancesAttribute, RebootInstances, ResetInstance,
	// RunInstances, StartInstances, StopInstances, TerminateInstances: A list has too many or too few
	// items. Split the request.
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

	// CodeAuthFailureCamRoleNameAuthenticateFailed: The role in `CamRoleName` is not there, or may not be
	// used for instances.
	CodeAuthFailureCamRoleNameAuthenticateFailed = "AuthFailure.CamRoleNameAuthenticateFailed"

	// CodeFailedOperationSecurityGroupActionFailed: The security groups could not be set. Whether the rest
	// was done is left open: look before repeating. It may have run; repeat it only if running twice does
	// no harm.
	CodeFailedOperationSecurityGroupActionFailed = "FailedOperation.SecurityGroupActionFailed"

	// CodeInvalidInstanceNotSupported: The instance is of a kind that this action does not handle.
	CodeInvalidInstanceNotSupported = "InvalidInstance.NotSupported"

	// CodeInvalidInstanceNameTooLong: The name is too long.
	CodeInvalidInstanceNameTooLong = "InvalidInstanceName.TooLong"

	// CodeInvalidParameterHostNameIllegal: The host name is not of the right form.
	CodeInvalidParameterHostNameIllegal = "InvalidParameter.HostNameIllegal"

	// CodeInvalidParameterValueCamRoleNameMalformed: The role's name is not of the right form.
	CodeInvalidParameterValueCamRoleNameMalformed = "InvalidParameterValue.CamRoleNameMalformed"

	// CodeInvalidParameterValueInvalidUserDataFormat: `UserData` is not base64.
	CodeInvalidParameterValueInvalidUserDataFormat = "InvalidParameterValue.InvalidUserDataFormat"

	// CodeLimitExceededAssociateUsgLimitExceeded: An instance would have more security groups than are
	// allowed.
	CodeLimitExceededAssociateUsgLimitExceeded = "LimitExceeded.AssociateUSGLimitExceeded"

	// CodeLimitExceededCvmsVifsPerSecGroupLimitExceeded: A security group would have more instances than
	// are allowed.
	CodeLimitExceededCvmsVifsPerSecGroupLimitExceeded = "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded"

	// CodeLimitExceededSingleUsgQuota: An instance would have more security groups than are allowed.
	CodeLimitExceededSingleUsgQuota = "LimitExceeded.SingleUSGQuota"

	// CodeMutexOperationTaskRunning has a meaning of its own for each action.
	//
	// ModifyInstancesAttribute, ResetInstance: The same operation is already under way for an instance.
	// Look how it ends before repeating. It may have run; repeat it only if running twice does no harm.
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

	// CodeUnauthorizedOperationMfaNotFound: The operation needs multi-factor authentication, and there was
	// none.
	CodeUnauthorizedOperationMfaNotFound = "UnauthorizedOperation.MFANotFound"

	// CodeUnsupportedOperationInstanceStateEnterRescueMode has a meaning of its own for each action.
	//
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, TerminateInstances: An instance is going
	// into rescue mode. Try again when it is there. Nothing ran; the same request can succeed after a
	// pause.
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
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, RunInstances, StartInstances,
	// StopInstances: An instance is being isolated, for a return or an unpaid bill.
	//
	// TerminateInstances: An instance is on its way to the recycle bin. Ending it once it is there
	// destroys it.
	CodeUnsupportedOperationInstanceStateIsolating = "UnsupportedOperation.InstanceStateIsolating"

	// CodeUnsupportedOperationInstanceStatePending has a meaning of its own for each action.
	//
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, StopInstances, TerminateInstances: An
	// instance is still being created. Try again when it runs. Nothing ran; the same request can succeed
	// after a pause.
	//
	// StartInstances: An instance is still being created, and will run by itself.
	CodeUnsupportedOperationInstanceStatePending = "UnsupportedOperation.InstanceStatePending"

	// CodeUnsupportedOperationInstanceStateRebooting has a meaning of its own for each action.
	//
	// ModifyInstancesAttribute, ResetInstance, StopInstances, TerminateInstances: An instance is
	// restarting. Try again when it runs. Nothing ran; the same request can succeed after a pause.
	//
	// RebootInstances: An instance is already restarting. Once it runs, the same request restarts it
	// again. Nothing ran; the same request can succeed after a pause.
	//
	// StartInstances: An instance is restarting, and will run by itself.
	CodeUnsupportedOperationInstanceStateRebooting = "UnsupportedOperation.InstanceStateRebooting"

	// CodeUnsupportedOperationInstanceStateRescueMode: An instance is in rescue mode. Take it out of it
	// first.
	CodeUnsupportedOperationInstanceStateRescueMode = "UnsupportedOperation.InstanceStateRescueMode"

	// CodeUnsupportedOperationInstanceStateServiceLiveMigrate: An instance is being moved to another host.
	// Try again after the move. Nothing ran; the same request can succeed after a pause.
	CodeUnsupportedOperationInstanceStateServiceLiveMigrate = "UnsupportedOperation.InstanceStateServiceLiveMigrate"

	// CodeUnsupportedOperationInstanceStateShutdown: An instance is isolated. Recover it first.
	CodeUnsupportedOperationInstanceStateShutdown = "UnsupportedOperation.InstanceStateShutdown"

	// CodeUnsupportedOperationInstanceStateStarting has a meaning of its own for each action.
	//
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, StopInstances, TerminateInstances: An
	// instance is starting. Try again when it runs. Nothing ran; the same request can succeed after a
	// pause.
	//
	// StartInstances: An instance is already starting. Leave it out of the request.
	CodeUnsupportedOperationInstanceStateStarting = "UnsupportedOperation.InstanceStateStarting"

	// CodeUnsupportedOperationInstanceStateStopping has a meaning of its own for each action.
	//
	// ModifyInstancesAttribute, ResetInstance, StartInstances, TerminateInstances: An instance is shutting
	// down. Try again when it is down. Nothing ran; the same request can succeed after a pause.
	//
	// RebootInstances: An instance is shutting down. Start it when it is down.
	//
	// StopInstances: An instance is already shutting down. Leave it out of the request.
	CodeUnsupportedOperationInstanceStateStopping = "UnsupportedOperation.InstanceStateStopping"

	// CodeUnsupportedOperationInstanceStateTerminated has a meaning of its own for each action.
	//
	// ModifyInstancesAttribute, ResetInstance, StartInstances, StopInstances: An instance no longer
	// exists.
	//
	// TerminateInstances: An instance has already ended.
	CodeUnsupportedOperationInstanceStateTerminated = "UnsupportedOperation.InstanceStateTerminated"

	// CodeUnsupportedOperationInstanceStateTerminating has a meaning of its own for each action.
	//
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, StartInstances, StopInstances: An instance
	// is being ended for good.
	//
	// TerminateInstances: An instance is already being ended.
	CodeUnsupportedOperationInstanceStateTerminating = "UnsupportedOperation.InstanceStateTerminating"

	// CodeUnsupportedOperationInvalidInstanceNotSupportedProtectedInstance: The instance is protected
	// against this.
	CodeUnsupportedOperationInvalidInstanceNotSupportedProtectedInstance = "UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance"

	// CodeUnsupportedOperationStoppedModeStopCharging has a meaning of its own for each action.
	//
	// ModifyInstancesAttribute, ResetInstance: An instance is stopped without charge. Start it first.
	//
	// RebootInstances, StopInstances: The instance can't be free of charge while it is stopped.
	CodeUnsupportedOperationStoppedModeStopCharging = "UnsupportedOperation.StoppedModeStopCharging"

	// CodeFailedOperationInvalidInstanceApplicationRole: An instance serves another product and can't be
	// handled here.
	CodeFailedOperationInvalidInstanceApplicationRole = "FailedOperation.InvalidInstanceApplicationRole"

	// CodeInvalidParameterCombination: Parameters were given that exclude each other.
	CodeInvalidParameterCombination = "InvalidParameterCombination"

	// CodeUnauthorizedOperationMfaExpired: The multi-factor authentication has expired. Authenticate
	// again.
	CodeUnauthorizedOperationMfaExpired = "UnauthorizedOperation.MFAExpired"

	// CodeUnsupportedOperationInstanceReinstallFailed: Reinstalling the system failed before. Reinstall it
	// once more, or end the instance.
	CodeUnsupportedOperationInstanceReinstallFailed = "UnsupportedOperation.InstanceReinstallFailed"

	// CodeUnsupportedOperationInstanceStateCorrupted: An instance is broken for good.
	CodeUnsupportedOperationInstanceStateCorrupted = "UnsupportedOperation.InstanceStateCorrupted"

	// CodeUnsupportedOperationInstanceStateStopped has a meaning of its own for each action.
	//
	// RebootInstances: An instance is shut down. Start it instead.
	//
	// StartInstances: An instance is stopped and can't be started as it is; the message says why.
	//
	// StopInstances: An instance is already shut down. Leave it out of the request.
	CodeUnsupportedOperationInstanceStateStopped = "UnsupportedOperation.InstanceStateStopped"

	// CodeFailedOperationInvalidInstanceApplicationRoleEmr: An instance belongs to an Elastic MapReduce
	// cluster. End it there.
	CodeFailedOperationInvalidInstanceApplicationRoleEmr = "FailedOperation.InvalidInstanceApplicationRoleEmr"

	// CodeInternalErrorTradeUnknownError has a meaning of its own for each action.
	//
	// ResetInstance, RunInstances: Billing failed. Whether the operation ran is not known: look before
	// repeating. It may have run; repeat it only if running twice does no harm.
	//
	// TerminateInstances: Billing failed. Whether the instance was returned is not known: look before
	// repeating. It may have run; repeat it only if running twice does no harm.
	CodeInternalErrorTradeUnknownError = "InternalError.TradeUnknownError"

	// CodeInvalidAccountInsufficientBalance: The account's balance does not cover it.
	CodeInvalidAccountInsufficientBalance = "InvalidAccount.InsufficientBalance"

	// CodeInvalidAccountUnpaidOrder: The account has orders that are not paid. Pay or cancel them first.
	CodeInvalidAccountUnpaidOrder = "InvalidAccount.UnpaidOrder"

	// CodeInvalidImageIdMalformed: An image's id is not of the form `img-` and small letters or digits.
	CodeInvalidImageIdMalformed = "InvalidImageId.Malformed"

	// CodeInvalidImageIdNotFound: No such image in this region.
	CodeInvalidImageIdNotFound = "InvalidImageId.NotFound"

	// CodeInvalidInstanceTypeMalformed: The instance type is not of the right form.
	CodeInvalidInstanceTypeMalformed = "InvalidInstanceType.Malformed"

	// CodeInvalidParameterInstanceImageNotSupport: The image does not fit the instance type.
	CodeInvalidParameterInstanceImageNotSupport = "InvalidParameter.InstanceImageNotSupport"

	// CodeInvalidParameterParameterConflict: Parameters were given that exclude each other.
	CodeInvalidParameterParameterConflict = "InvalidParameter.ParameterConflict"

	// CodeInvalidParameterValueIllegalHostName: The host name is not of the right form.
	CodeInvalidParameterValueIllegalHostName = "InvalidParameterValue.IllegalHostName"

	// CodeInvalidParameterValueInstanceTypeNotFound: No such instance type.
	CodeInvalidParameterValueInstanceTypeNotFound = "InvalidParameterValue.InstanceTypeNotFound"

	// CodeInvalidParameterValueInvalidImageForGivenInstanceType: The image does not fit the instance type.
	CodeInvalidParameterValueInvalidImageForGivenInstanceType = "InvalidParameterValue.InvalidImageForGivenInstanceType"

	// CodeInvalidParameterValueInvalidImageFormat: The image has a format that can't be used here.
	CodeInvalidParameterValueInvalidImageFormat = "InvalidParameterValue.InvalidImageFormat"

	// CodeInvalidParameterValueInvalidImageId: The image can't be used here.
	CodeInvalidParameterValueInvalidImageId = "InvalidParameterValue.InvalidImageId"

	// CodeInvalidParameterValueInvalidImageIdForRetsetInstance: The system can't be reinstalled from this
	// image.
	CodeInvalidParameterValueInvalidImageIdForRetsetInstance = "InvalidParameterValue.InvalidImageIdForRetsetInstance"

	// CodeInvalidParameterValueInvalidImageState: The image is in a state in which it can't be used.
	CodeInvalidParameterValueInvalidImageState = "InvalidParameterValue.InvalidImageState"

	// CodeInvalidParameterValueInvalidPassword: The password does not meet the rules for passwords.
	CodeInvalidParameterValueInvalidPassword = "InvalidParameterValue.InvalidPassword"

	// CodeInvalidParameterValueKeyPairNotFound: No such key pair.
	CodeInvalidParameterValueKeyPairNotFound = "InvalidParameterValue.KeyPairNotFound"

	// CodeMissingParameterMonitorService: `MonitorService` is needed here.
	CodeMissingParameterMonitorService = "MissingParameter.MonitorService"

	// CodeOperationDeniedChcInstallCloudImageWithoutDeployNetwork: A physical server needs a network for
	// deployment before it takes an image.
	CodeOperationDeniedChcInstallCloudImageWithoutDeployNetwork = "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork"

	// CodeResourceInsufficientCloudDiskSoldOut: The cloud disks are sold out. Try another zone or another
	// kind.
	CodeResourceInsufficientCloudDiskSoldOut = "ResourceInsufficient.CloudDiskSoldOut"

	// CodeResourcesSoldOutSpecifiedInstanceType: The instance type is sold out. Try another zone or
	// another type.
	CodeResourcesSoldOutSpecifiedInstanceType = "ResourcesSoldOut.SpecifiedInstanceType"

	// CodeUnsupportedOperationInstanceChargeType has a meaning of its own for each action.
	//
	// ResetInstance: Instances that are billed this way can't take part.
	//
	// TerminateInstances: Instances that are billed this way can't be ended by this call.
	CodeUnsupportedOperationInstanceChargeType = "UnsupportedOperation.InstanceChargeType"

	// CodeUnsupportedOperationInvalidImageLicenseTypeForReset: The image has another licence type than the
	// instance's.
	CodeUnsupportedOperationInvalidImageLicenseTypeForReset = "UnsupportedOperation.InvalidImageLicenseTypeForReset"

	// CodeUnsupportedOperationKeyPairUnsupportedWindows: Windows takes no key pair: give a password.
	CodeUnsupportedOperationKeyPairUnsupportedWindows = "UnsupportedOperation.KeyPairUnsupportedWindows"

	// CodeUnsupportedOperationModifyEncryptionNotSupported: Whether a disk is encrypted can't be changed.
	CodeUnsupportedOperationModifyEncryptionNotSupported = "UnsupportedOperation.ModifyEncryptionNotSupported"

	// CodeUnsupportedOperationRawLocalDiskInsReinstalltoQcow2: An instance with a raw local disk can't be
	// reinstalled from this image.
	CodeUnsupportedOperationRawLocalDiskInsReinstalltoQcow2 = "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2"

	// CodeAccountQualificationRestrictions: The account is not cleared for this, such as for want of a
	// verified identity.
	CodeAccountQualificationRestrictions = "AccountQualificationRestrictions"

	// CodeFailedOperationDisasterRecoverGroupNotFound: No such placement group.
	CodeFailedOperationDisasterRecoverGroupNotFound = "FailedOperation.DisasterRecoverGroupNotFound"

	// CodeFailedOperationInquiryPriceFailed: The price could not be determined. Whether anything was
	// ordered is left open: look before repeating. It may have run; repeat it only if running twice does
	// no harm.
	CodeFailedOperationInquiryPriceFailed = "FailedOperation.InquiryPriceFailed"

	// CodeFailedOperationNoAvailableIpAddressCountInSubnet: The subnet has not enough free addresses.
	// Whether a part of the instances was created is left open: look before repeating. It may have run;
	// repeat it only if running twice does no harm.
	CodeFailedOperationNoAvailableIpAddressCountInSubnet = "FailedOperation.NoAvailableIpAddressCountInSubnet"

	// CodeFailedOperationPromotionalRegionRestriction: The region does not sell this at a promotional
	// price.
	CodeFailedOperationPromotionalRegionRestriction = "FailedOperation.PromotionalRegionRestriction"

	// CodeFailedOperationSnapshotSizeLargerThanDataSize: A snapshot is larger than the disk that is to be
	// made from it.
	CodeFailedOperationSnapshotSizeLargerThanDataSize = "FailedOperation.SnapshotSizeLargerThanDataSize"

	// CodeFailedOperationSnapshotSizeLessThanDataSize: A disk that is made from a snapshot has to have
	// another size here.
	CodeFailedOperationSnapshotSizeLessThanDataSize = "FailedOperation.SnapshotSizeLessThanDataSize"

	// CodeInstancesQuotaLimitExceeded: The account would have more instances than its quota allows.
	CodeInstancesQuotaLimitExceeded = "InstancesQuotaLimitExceeded"

	// CodeInvalidClientTokenTooLong: The token has more than 64 characters.
	CodeInvalidClientTokenTooLong = "InvalidClientToken.TooLong"

	// CodeInvalidHostIdNotFound: No such dedicated host.
	CodeInvalidHostIdNotFound = "InvalidHostId.NotFound"

	// CodeInvalidParameterHostIdStatusNotSupport: A dedicated host is in a state in which it takes no
	// instances.
	CodeInvalidParameterHostIdStatusNotSupport = "InvalidParameter.HostIdStatusNotSupport"

	// CodeInvalidParameterInternetAccessibleNotSupported: The network does not take these settings of
	// internet access.
	CodeInvalidParameterInternetAccessibleNotSupported = "InvalidParameter.InternetAccessibleNotSupported"

	// CodeInvalidParameterInvalidIpFormat: An address is not an IP address.
	CodeInvalidParameterInvalidIpFormat = "InvalidParameter.InvalidIpFormat"

	// CodeInvalidParameterLackCoreCountOrThreadPerCore: `CpuTopology` needs both of its fields.
	CodeInvalidParameterLackCoreCountOrThreadPerCore = "InvalidParameter.LackCoreCountOrThreadPerCore"

	// CodeInvalidParameterSnapshotNotFound: No such snapshot.
	CodeInvalidParameterSnapshotNotFound = "InvalidParameter.SnapshotNotFound"

	// CodeInvalidParameterValueBandwidthPackageIdMalformed: A bandwidth package's id is not of the right
	// form.
	CodeInvalidParameterValueBandwidthPackageIdMalformed = "InvalidParameterValue.BandwidthPackageIdMalformed"

	// CodeInvalidParameterValueBandwidthPackageIdNotFound: No such bandwidth package.
	CodeInvalidParameterValueBandwidthPackageIdNotFound = "InvalidParameterValue.BandwidthPackageIdNotFound"

	// CodeInvalidParameterValueChcHostsNotFound: No such physical server.
	CodeInvalidParameterValueChcHostsNotFound = "InvalidParameterValue.ChcHostsNotFound"

	// CodeInvalidParameterValueCloudSsdDataDiskSizeTooSmall: A solid-state cloud disk must be larger.
	CodeInvalidParameterValueCloudSsdDataDiskSizeTooSmall = "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall"

	// CodeInvalidParameterValueCoreCountValue: The instance type can't run that many cores.
	CodeInvalidParameterValueCoreCountValue = "InvalidParameterValue.CoreCountValue"

	// CodeInvalidParameterValueDuplicate: A value was given twice.
	CodeInvalidParameterValueDuplicate = "InvalidParameterValue.Duplicate"

	// CodeInvalidParameterValueDuplicateTags: A tag's key was given twice.
	CodeInvalidParameterValueDuplicateTags = "InvalidParameterValue.DuplicateTags"

	// CodeInvalidParameterValueIncorrectFormat: A value is not of the right form.
	CodeInvalidParameterValueIncorrectFormat = "InvalidParameterValue.IncorrectFormat"

	// CodeInvalidParameterValueInstanceTypeNotSupportHpcCluster: The instance type can't be in a
	// high-performance cluster.
	CodeInvalidParameterValueInstanceTypeNotSupportHpcCluster = "InvalidParameterValue.InstanceTypeNotSupportHpcCluster"

	// CodeInvalidParameterValueInstanceTypeRequiredHpcCluster: The instance type needs a high-performance
	// cluster.
	CodeInvalidParameterValueInstanceTypeRequiredHpcCluster = "InvalidParameterValue.InstanceTypeRequiredHpcCluster"

	// CodeInvalidParameterValueInsufficientOffering: The offered price is below the spot price.
	CodeInvalidParameterValueInsufficientOffering = "InvalidParameterValue.InsufficientOffering"

	// CodeInvalidParameterValueInsufficientPrice: The price is too low.
	CodeInvalidParameterValueInsufficientPrice = "InvalidParameterValue.InsufficientPrice"

	// CodeInvalidParameterValueInvalidImageOsName: The image's operating system can't be used here.
	CodeInvalidParameterValueInvalidImageOsName = "InvalidParameterValue.InvalidImageOsName"

	// CodeInvalidParameterValueLaunchTemplateIdMalformed: A launch template's id is not of the right form.
	CodeInvalidParameterValueLaunchTemplateIdMalformed = "InvalidParameterValue.LaunchTemplateIdMalformed"

	// CodeInvalidParameterValueLaunchTemplateIdNotExisted: No such launch template.
	CodeInvalidParameterValueLaunchTemplateIdNotExisted = "InvalidParameterValue.LaunchTemplateIdNotExisted"

	// CodeInvalidParameterValueLaunchTemplateNotFound: No such launch template.
	CodeInvalidParameterValueLaunchTemplateNotFound = "InvalidParameterValue.LaunchTemplateNotFound"

	// CodeInvalidParameterValueLaunchTemplateVersion: The launch template has no such version.
	CodeInvalidParameterValueLaunchTemplateVersion = "InvalidParameterValue.LaunchTemplateVersion"

	// CodeInvalidParameterValueMustDhcpEnabledVpc: The network must have DHCP.
	CodeInvalidParameterValueMustDhcpEnabledVpc = "InvalidParameterValue.MustDhcpEnabledVpc"

	// CodeInvalidParameterValueNotCdcSubnet: The subnet is not one of the dedicated cluster.
	CodeInvalidParameterValueNotCdcSubnet = "InvalidParameterValue.NotCdcSubnet"

	// CodeInvalidParameterValueRange: A number is out of its range.
	CodeInvalidParameterValueRange = "InvalidParameterValue.Range"

	// CodeInvalidParameterValueSnapshotIdMalformed: A snapshot's id is not of the right form.
	CodeInvalidParameterValueSnapshotIdMalformed = "InvalidParameterValue.SnapshotIdMalformed"

	// CodeInvalidParameterValueSubnetNotExist: No such subnet.
	CodeInvalidParameterValueSubnetNotExist = "InvalidParameterValue.SubnetNotExist"

	// CodeInvalidParameterValueTagQuotaLimitExceeded: There are more tags than are allowed.
	CodeInvalidParameterValueTagQuotaLimitExceeded = "InvalidParameterValue.TagQuotaLimitExceeded"

	// CodeInvalidParameterValueThreadPerCoreValue: The instance type can't run that many threads a core.
	CodeInvalidParameterValueThreadPerCoreValue = "InvalidParameterValue.ThreadPerCoreValue"

	// CodeInvalidParameterValueTooLarge: A value is too large.
	CodeInvalidParameterValueTooLarge = "InvalidParameterValue.TooLarge"

	// CodeInvalidParameterValueVpcIdNotExist: No such network.
	CodeInvalidParameterValueVpcIdNotExist = "InvalidParameterValue.VpcIdNotExist"

	// CodeInvalidParameterValueVpcIdZoneIdNotMatch: The network or subnet is not of the zone.
	CodeInvalidParameterValueVpcIdZoneIdNotMatch = "InvalidParameterValue.VpcIdZoneIdNotMatch"

	// CodeInvalidParameterValueVpcNotSupportIpv6Address: The network has no IPv6 addresses.
	CodeInvalidParameterValueVpcNotSupportIpv6Address = "InvalidParameterValue.VpcNotSupportIpv6Address"

	// CodeInvalidPassword: The password does not meet the rules for passwords.
	CodeInvalidPassword = "InvalidPassword"

	// CodeInvalidPeriod: `Period` is none of the numbers of months that can be bought.
	CodeInvalidPeriod = "InvalidPeriod"

	// CodeInvalidPermission: The account may not do this.
	CodeInvalidPermission = "InvalidPermission"

	// CodeInvalidProjectIdNotFound: No such project.
	CodeInvalidProjectIdNotFound = "InvalidProjectId.NotFound"

	// CodeLimitExceededDisasterRecoverGroup: The placement group is full.
	CodeLimitExceededDisasterRecoverGroup = "LimitExceeded.DisasterRecoverGroup"

	// CodeLimitExceededIpv6AddressNum: An interface would have more IPv6 addresses than are allowed.
	CodeLimitExceededIpv6AddressNum = "LimitExceeded.IPv6AddressNum"

	// CodeLimitExceededInstanceEniNumLimit: An instance would have more network interfaces than are
	// allowed.
	CodeLimitExceededInstanceEniNumLimit = "LimitExceeded.InstanceEniNumLimit"

	// CodeLimitExceededInstanceQuota: The account would have more instances than its quota allows.
	CodeLimitExceededInstanceQuota = "LimitExceeded.InstanceQuota"

	// CodeLimitExceededPrepayQuota: The account would have more prepaid instances than its quota allows.
	CodeLimitExceededPrepayQuota = "LimitExceeded.PrepayQuota"

	// CodeLimitExceededSpotQuota: The account would have more spot instances than its quota allows.
	CodeLimitExceededSpotQuota = "LimitExceeded.SpotQuota"

	// CodeLimitExceededUserSpotQuota: The account would have more spot instances than its quota allows.
	CodeLimitExceededUserSpotQuota = "LimitExceeded.UserSpotQuota"

	// CodeLimitExceededVpcSubnetNum: The network would have more subnets than are allowed.
	CodeLimitExceededVpcSubnetNum = "LimitExceeded.VpcSubnetNum"

	// CodeMissingParameterDpdkInstanceTypeRequiredVpc: The instance type needs a private network.
	CodeMissingParameterDpdkInstanceTypeRequiredVpc = "MissingParameter.DPDKInstanceTypeRequiredVPC"

	// CodeResourceInsufficientAvailabilityZoneSoldOut: The availability zone is sold out. Try another one.
	CodeResourceInsufficientAvailabilityZoneSoldOut = "ResourceInsufficient.AvailabilityZoneSoldOut"

	// CodeResourceInsufficientCloudDiskUnavailable: The cloud disks are not to be had with these
	// parameters.
	CodeResourceInsufficientCloudDiskUnavailable = "ResourceInsufficient.CloudDiskUnavailable"

	// CodeResourceInsufficientDisasterRecoverGroupCvmQuota: The placement group is full.
	CodeResourceInsufficientDisasterRecoverGroupCvmQuota = "ResourceInsufficient.DisasterRecoverGroupCvmQuota"

	// CodeResourceInsufficientSpecifiedInstanceType: There are not enough instances of the type. Try
	// another zone or another type.
	CodeResourceInsufficientSpecifiedInstanceType = "ResourceInsufficient.SpecifiedInstanceType"

	// CodeResourceNotFoundNoDefaultCbs: There is no default kind of cloud disk here: name one.
	CodeResourceNotFoundNoDefaultCbs = "ResourceNotFound.NoDefaultCbs"

	// CodeResourceNotFoundNoDefaultCbsWithReason: There is no default kind of cloud disk here, and the
	// message says why: name one.
	CodeResourceNotFoundNoDefaultCbsWithReason = "ResourceNotFound.NoDefaultCbsWithReason"

	// CodeResourceUnavailableInstanceType: The instance type is not to be had in this zone.
	CodeResourceUnavailableInstanceType = "ResourceUnavailable.InstanceType"

	// CodeResourcesSoldOutEipInsufficient: There are not enough elastic addresses.
	CodeResourcesSoldOutEipInsufficient = "ResourcesSoldOut.EipInsufficient"

	// CodeUnsupportedOperationBandwidthPackageIdNotSupported: A bandwidth package can't be used with this
	// way of billing.
	CodeUnsupportedOperationBandwidthPackageIdNotSupported = "UnsupportedOperation.BandwidthPackageIdNotSupported"

	// CodeUnsupportedOperationInvalidDisk: A disk can't be used here.
	CodeUnsupportedOperationInvalidDisk = "UnsupportedOperation.InvalidDisk"

	// CodeUnsupportedOperationInvalidRegionDiskEncrypt: The region has no encrypted disks.
	CodeUnsupportedOperationInvalidRegionDiskEncrypt = "UnsupportedOperation.InvalidRegionDiskEncrypt"

	// CodeUnsupportedOperationNoInstanceTypeSupportSpot: The instance type is not to be had as a spot
	// instance.
	CodeUnsupportedOperationNoInstanceTypeSupportSpot = "UnsupportedOperation.NoInstanceTypeSupportSpot"

	// CodeUnsupportedOperationNotSupportImportInstancesActionTimer: `ActionTimer` can't be used here.
	CodeUnsupportedOperationNotSupportImportInstancesActionTimer = "UnsupportedOperation.NotSupportImportInstancesActionTimer"

	// CodeUnsupportedOperationOnlyForPrepaidAccount: The account has to be a prepaid one.
	CodeUnsupportedOperationOnlyForPrepaidAccount = "UnsupportedOperation.OnlyForPrepaidAccount"

	// CodeUnsupportedOperationSpotUnsupportedRegion: The region has no spot instances.
	CodeUnsupportedOperationSpotUnsupportedRegion = "UnsupportedOperation.SpotUnsupportedRegion"

	// CodeUnsupportedOperationUnderwritingInstanceTypeOnlySupportAutoRenew: The instance type is only to
	// be had with automatic renewal.
	CodeUnsupportedOperationUnderwritingInstanceTypeOnlySupportAutoRenew = "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew"

	// CodeUnsupportedOperationUnsupportedInternationalUser: An international account can't do this.
	CodeUnsupportedOperationUnsupportedInternationalUser = "UnsupportedOperation.UnsupportedInternationalUser"

	// CodeVpcAddrNotInSubNet: An address is not one of the subnet.
	CodeVpcAddrNotInSubNet = "VpcAddrNotInSubNet"

	// CodeVpcIpIsUsed: An address is in use.
	CodeVpcIpIsUsed = "VpcIpIsUsed"

	// CodeUnsupportedOperationInstanceStateRunning: An instance already runs. Leave it out of the request.
	CodeUnsupportedOperationInstanceStateRunning = "UnsupportedOperation.InstanceStateRunning"

	// CodeUnsupportedOperationHibernationForNormalInstance: An instance was to hibernate that was not set
	// up for it.
	CodeUnsupportedOperationHibernationForNormalInstance = "UnsupportedOperation.HibernationForNormalInstance"

	// CodeUnsupportedOperationInstanceStateBanning: An instance is banned. The vendor's support can tell
	// why.
	CodeUnsupportedOperationInstanceStateBanning = "UnsupportedOperation.InstanceStateBanning"

	// CodeFailedOperationUnreturnable: An instance can't be returned.
	CodeFailedOperationUnreturnable = "FailedOperation.Unreturnable"

	// CodeInvalidInstanceNotSupportedPrepaidInstance: A prepaid instance does not meet the terms for a
	// return.
	CodeInvalidInstanceNotSupportedPrepaidInstance = "InvalidInstanceNotSupportedPrepaidInstance"

	// CodeInvalidParameterValueNotSupported: The operation is not supported with these values.
	CodeInvalidParameterValueNotSupported = "InvalidParameterValue.NotSupported"

	// CodeLimitExceededUserReturnQuota: The account has used up its number of returns.
	CodeLimitExceededUserReturnQuota = "LimitExceeded.UserReturnQuota"

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
