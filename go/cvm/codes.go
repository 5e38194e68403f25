// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

package cvm

// Error codes of the service, for comparison with the Code of a *tcapi.Error. A request that is
// refused before it is sent has the same codes.
const (
	// CodeActionOffline: The action has been taken out of service.
	CodeActionOffline = "ActionOffline"

	// CodeAuthFailureInvalidAuthorization: The `Authorization` header does not have the form that the
	// signing method requires.
	CodeAuthFailureInvalidAuthorization = "AuthFailure.InvalidAuthorization"

	// CodeAuthFailureInvalidSecretId: The secret id does not belong to an API key.
	CodeAuthFailureInvalidSecretId = "AuthFailure.InvalidSecretId"

	// CodeAuthFailureMfaFailure: Multi-factor authentication failed.
	CodeAuthFailureMfaFailure = "AuthFailure.MFAFailure"

	// CodeAuthFailureSecretIdNotFound: The secret id does not exist: it was deleted, disabled or mistyped.
	// Check for spaces around it.
	CodeAuthFailureSecretIdNotFound = "AuthFailure.SecretIdNotFound"

	// CodeAuthFailureSignatureExpire: The timestamp differs from the service's clock by more than five
	// minutes. Correct the clock and sign again.
	CodeAuthFailureSignatureExpire = "AuthFailure.SignatureExpire"

	// CodeAuthFailureSignatureFailure: The signature does not match the request: the secret key is wrong,
	// or the request was changed after it was signed.
	CodeAuthFailureSignatureFailure = "AuthFailure.SignatureFailure"

	// CodeAuthFailureTokenFailure: The token of temporary credentials is wrong or has expired. Obtain new
	// credentials.
	CodeAuthFailureTokenFailure = "AuthFailure.TokenFailure"

	// CodeAuthFailureUnauthorizedOperation: The account's policies do not allow this.
	CodeAuthFailureUnauthorizedOperation = "AuthFailure.UnauthorizedOperation"

	// CodeDryRunOperation: The request was a dry run and would have succeeded. Nothing was done.
	CodeDryRunOperation = "DryRunOperation"

	// CodeFailedOperation: The operation failed, perhaps after part of it was done; the message says why.
	// The action may have run; repeat it only if running twice does no harm.
	CodeFailedOperation = "FailedOperation"

	// CodeInternalError: The service had an internal error. The action may have run; repeat it only if
	// running twice does no harm.
	CodeInternalError = "InternalError"

	// CodeInvalidAction: The service has no action of this name.
	CodeInvalidAction = "InvalidAction"

	// CodeInvalidParameter: A parameter has a wrong form or type, or conflicts with another one.
	//
	// DescribeInstances: A parameter is wrong, or `InstanceIds` and `Filters` were both set.
	CodeInvalidParameter = "InvalidParameter"

	// CodeInvalidParameterValue: A parameter has a value that is not allowed.
	CodeInvalidParameterValue = "InvalidParameterValue"

	// CodeInvalidRequest: The body of the request is not well formed.
	CodeInvalidRequest = "InvalidRequest"

	// CodeIpInBlacklist: The caller's IP address is on the list of refused addresses.
	CodeIpInBlacklist = "IpInBlacklist"

	// CodeIpNotInWhitelist: The caller's IP address is not on the list of allowed addresses.
	CodeIpNotInWhitelist = "IpNotInWhitelist"

	// CodeLimitExceeded: A quota is exceeded. Free resources, or have the quota raised.
	CodeLimitExceeded = "LimitExceeded"

	// CodeMissingParameter: A required parameter is missing.
	CodeMissingParameter = "MissingParameter"

	// CodeNoSuchProduct: There is no service of this name.
	CodeNoSuchProduct = "NoSuchProduct"

	// CodeNoSuchVersion: The service has no such version.
	CodeNoSuchVersion = "NoSuchVersion"

	// CodeRequestLimitExceeded: The request rate is too high. Reduce the rate. Nothing ran; the same
	// request can succeed later.
	CodeRequestLimitExceeded = "RequestLimitExceeded"

	// CodeRequestLimitExceededGlobalRegionUinLimitExceeded: The request rate of the main account over all
	// regions is too high. Reduce the rate. Nothing ran; the same request can succeed later.
	CodeRequestLimitExceededGlobalRegionUinLimitExceeded = "RequestLimitExceeded.GlobalRegionUinLimitExceeded"

	// CodeRequestLimitExceededIpLimitExceeded: The request rate of this IP address is too high. Reduce the
	// rate. Nothing ran; the same request can succeed later.
	CodeRequestLimitExceededIpLimitExceeded = "RequestLimitExceeded.IPLimitExceeded"

	// CodeRequestLimitExceededUinLimitExceeded: The request rate of the main account is too high. Reduce
	// the rate. Nothing ran; the same request can succeed later.
	CodeRequestLimitExceededUinLimitExceeded = "RequestLimitExceeded.UinLimitExceeded"

	// CodeRequestSizeLimitExceeded: The request is larger than the service accepts, which is 10 MB at
	// most.
	CodeRequestSizeLimitExceeded = "RequestSizeLimitExceeded"

	// CodeResourceInUse: The resource is in use by something else. Retry when it is free. Nothing ran; the
	// same request can succeed later.
	//
	// ResetInstance: A resource that the operation needs is in use. Nothing ran; the same request can
	// succeed later.
	CodeResourceInUse = "ResourceInUse"

	// CodeResourceInsufficient: Insufficient capacity for the request, for example in a zone. Request
	// less, or request it elsewhere.
	CodeResourceInsufficient = "ResourceInsufficient"

	// CodeResourceNotFound: The resource does not exist.
	CodeResourceNotFound = "ResourceNotFound"

	// CodeResourceUnavailable: The resource is currently unavailable. Nothing ran; the same request can
	// succeed later.
	CodeResourceUnavailable = "ResourceUnavailable"

	// CodeResponseSizeLimitExceeded: The response would be larger than the service sends. Request less.
	// The action may have run; repeat it only if running twice does no harm.
	CodeResponseSizeLimitExceeded = "ResponseSizeLimitExceeded"

	// CodeServiceUnavailable: The service is currently unavailable. The action may have run; repeat it
	// only if running twice does no harm.
	CodeServiceUnavailable = "ServiceUnavailable"

	// CodeUnauthorizedOperation: The account is not allowed to do this.
	CodeUnauthorizedOperation = "UnauthorizedOperation"

	// CodeUnknownParameter: The request has a parameter that is unknown to the action.
	CodeUnknownParameter = "UnknownParameter"

	// CodeUnsupportedOperation: The operation is not supported here.
	//
	// DescribeRegions: The operation is not supported here. Use the service `region` instead.
	CodeUnsupportedOperation = "UnsupportedOperation"

	// CodeUnsupportedProtocol: Only HTTP and HTTPS with GET or POST are supported.
	CodeUnsupportedProtocol = "UnsupportedProtocol"

	// CodeUnsupportedRegion: The service is not available in this region.
	CodeUnsupportedRegion = "UnsupportedRegion"

	// CodeInvalidInstanceIdMalformed has different meanings for different actions.
	//
	// DescribeInstanceVncUrl: The id does not have the form `ins-` and eight characters.
	//
	// DescribeInstances, DescribeInstancesStatus, ModifyInstancesAttribute, RebootInstances,
	// ResetInstance, StartInstances, StopInstances, TerminateInstances: An instance id does not have the
	// form `ins-` and eight characters; for example, `ins-1122` is too short.
	CodeInvalidInstanceIdMalformed = "InvalidInstanceId.Malformed"

	// CodeInvalidInstanceIdNotFound: An instance does not exist in this region.
	CodeInvalidInstanceIdNotFound = "InvalidInstanceId.NotFound"

	// CodeInvalidInstanceState: The instance is in a state without a console. Nothing ran; the same
	// request can succeed later.
	CodeInvalidInstanceState = "InvalidInstanceState"

	// CodeFailedOperationIllegalTagKey: A tag's key has characters that are not allowed.
	CodeFailedOperationIllegalTagKey = "FailedOperation.IllegalTagKey"

	// CodeFailedOperationIllegalTagValue: A tag's value has characters that are not allowed.
	CodeFailedOperationIllegalTagValue = "FailedOperation.IllegalTagValue"

	// CodeFailedOperationTagKeyReserved: The tag's key is reserved for the vendor.
	CodeFailedOperationTagKeyReserved = "FailedOperation.TagKeyReserved"

	// CodeInternalServerError has different meanings for different actions.
	//
	// DescribeInstances, DescribeInstancesStatus: The service had an internal error. Nothing was changed;
	// the same request can be repeated.
	//
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, StartInstances, StopInstances,
	// TerminateInstances: The service had an internal error. The action may have run; repeat it only if
	// running twice does no harm.
	CodeInternalServerError = "InternalServerError"

	// CodeInvalidFilter has different meanings for different actions.
	//
	// DescribeInstances: A filter has an unknown name, or is not valid otherwise.
	//
	// DescribeInstancesStatus, DescribeZones: A filter is not valid.
	CodeInvalidFilter = "InvalidFilter"

	// CodeInvalidFilterValueLimitExceeded: A filter has more values than are allowed.
	CodeInvalidFilterValueLimitExceeded = "InvalidFilterValue.LimitExceeded"

	// CodeInvalidHostIdMalformed has different meanings for different actions.
	//
	// DescribeInstances: The id of a dedicated host does not have the right form; for example, `host-1122`
	// is too short.
	//
	// RunInstances: The id of a dedicated host does not have the right form.
	CodeInvalidHostIdMalformed = "InvalidHostId.Malformed"

	// CodeInvalidParameterValueIpAddressMalformed has different meanings for different actions.
	//
	// DescribeInstances: An address in a filter is not an IP address.
	//
	// RunInstances: An address is not an IP address.
	CodeInvalidParameterValueIpAddressMalformed = "InvalidParameterValue.IPAddressMalformed"

	// CodeInvalidParameterValueIpv6AddressMalformed: An address in a filter is not an IPv6 address.
	CodeInvalidParameterValueIpv6AddressMalformed = "InvalidParameterValue.IPv6AddressMalformed"

	// CodeInvalidParameterValueInstanceIdMalformed: An instance id is not `ins-` and eight lower-case
	// letters or digits.
	CodeInvalidParameterValueInstanceIdMalformed = "InvalidParameterValue.InstanceIdMalformed"

	// CodeInvalidParameterValueInvalidAppIdFormat: The id of the account does not have the right form.
	CodeInvalidParameterValueInvalidAppIdFormat = "InvalidParameterValue.InvalidAppIdFormat"

	// CodeInvalidParameterValueInvalidIpFormat has different meanings for different actions.
	//
	// DescribeInstances: An address in a filter does not have the form of an IP address.
	//
	// RunInstances: An address does not have the form of an IP address.
	CodeInvalidParameterValueInvalidIpFormat = "InvalidParameterValue.InvalidIpFormat"

	// CodeInvalidParameterValueInvalidTimeFormat has different meanings for different actions.
	//
	// DescribeInstances: A time in a filter does not have the form `2023-06-01 00:00:00`.
	//
	// RunInstances: A time does not have the right form.
	CodeInvalidParameterValueInvalidTimeFormat = "InvalidParameterValue.InvalidTimeFormat"

	// CodeInvalidParameterValueInvalidVagueName: The partial name in a filter is not valid.
	CodeInvalidParameterValueInvalidVagueName = "InvalidParameterValue.InvalidVagueName"

	// CodeInvalidParameterValueLimitExceeded has different meanings for different actions.
	//
	// DescribeInstances: A list has more items than are allowed. Split the request.
	//
	// DescribeInstancesStatus, DescribeZones, ModifyInstancesAttribute, RebootInstances, ResetInstance,
	// RunInstances, StartInstances, StopInstances, TerminateInstances: A list has too many or too few
	// items. Split the request.
	CodeInvalidParameterValueLimitExceeded = "InvalidParameterValue.LimitExceeded"

	// CodeInvalidParameterValueSubnetIdMalformed: The id of a subnet is not `subnet-` and eight lower-case
	// letters or digits.
	CodeInvalidParameterValueSubnetIdMalformed = "InvalidParameterValue.SubnetIdMalformed"

	// CodeInvalidParameterValueTagKeyNotFound: The tag does not exist.
	CodeInvalidParameterValueTagKeyNotFound = "InvalidParameterValue.TagKeyNotFound"

	// CodeInvalidParameterValueUuidMalformed: A value of the filter `uuid` is not a UUID.
	CodeInvalidParameterValueUuidMalformed = "InvalidParameterValue.UuidMalformed"

	// CodeInvalidParameterValueVpcIdMalformed: The id of a network is not `vpc-` and eight lower-case
	// letters or digits.
	CodeInvalidParameterValueVpcIdMalformed = "InvalidParameterValue.VpcIdMalformed"

	// CodeInvalidSecurityGroupIdNotFound: A security group does not exist.
	CodeInvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound"

	// CodeInvalidSgIdMalformed: The id of a security group does not have the right form; for example,
	// `sg-ide32` is too short.
	CodeInvalidSgIdMalformed = "InvalidSgId.Malformed"

	// CodeInvalidZoneMismatchRegion: The availability zone is not in this region.
	CodeInvalidZoneMismatchRegion = "InvalidZone.MismatchRegion"

	// CodeResourceNotFoundHpcCluster: The high-performance cluster does not exist.
	CodeResourceNotFoundHpcCluster = "ResourceNotFound.HpcCluster"

	// CodeUnauthorizedOperationInvalidToken: The token is not valid. Obtain new credentials.
	CodeUnauthorizedOperationInvalidToken = "UnauthorizedOperation.InvalidToken"

	// CodeInvalidParameterValueZoneNotSupported: The availability zone does not support this.
	CodeInvalidParameterValueZoneNotSupported = "InvalidParameterValue.ZoneNotSupported"

	// CodeAuthFailureCamRoleNameAuthenticateFailed: The role in `CamRoleName` does not exist, or is not
	// allowed for instances.
	CodeAuthFailureCamRoleNameAuthenticateFailed = "AuthFailure.CamRoleNameAuthenticateFailed"

	// CodeFailedOperationSecurityGroupActionFailed: Setting the security groups failed. Whether the rest
	// was done is unknown: check before retrying. The action may have run; repeat it only if running twice
	// does no harm.
	CodeFailedOperationSecurityGroupActionFailed = "FailedOperation.SecurityGroupActionFailed"

	// CodeInvalidInstanceNotSupported: The action does not support instances of this kind.
	CodeInvalidInstanceNotSupported = "InvalidInstance.NotSupported"

	// CodeInvalidInstanceNameTooLong: The name is too long.
	CodeInvalidInstanceNameTooLong = "InvalidInstanceName.TooLong"

	// CodeInvalidParameterHostNameIllegal: The host name does not have the right form.
	CodeInvalidParameterHostNameIllegal = "InvalidParameter.HostNameIllegal"

	// CodeInvalidParameterValueCamRoleNameMalformed: The name of the role does not have the right form.
	CodeInvalidParameterValueCamRoleNameMalformed = "InvalidParameterValue.CamRoleNameMalformed"

	// CodeInvalidParameterValueInvalidUserDataFormat: `UserData` is not base64-encoded.
	CodeInvalidParameterValueInvalidUserDataFormat = "InvalidParameterValue.InvalidUserDataFormat"

	// CodeLimitExceededAssociateUsgLimitExceeded: An instance would be in more security groups than are
	// allowed.
	CodeLimitExceededAssociateUsgLimitExceeded = "LimitExceeded.AssociateUSGLimitExceeded"

	// CodeLimitExceededCvmsVifsPerSecGroupLimitExceeded: A security group would have more instances than
	// are allowed.
	CodeLimitExceededCvmsVifsPerSecGroupLimitExceeded = "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded"

	// CodeLimitExceededSingleUsgQuota: An instance would be in more security groups than are allowed.
	CodeLimitExceededSingleUsgQuota = "LimitExceeded.SingleUSGQuota"

	// CodeMutexOperationTaskRunning has different meanings for different actions.
	//
	// ModifyInstancesAttribute, ResetInstance: The same operation is already in progress for an instance.
	// Check its outcome before retrying. The action may have run; repeat it only if running twice does no
	// harm.
	//
	// RebootInstances, StartInstances, StopInstances: The same operation is already in progress for an
	// instance. Wait until it has finished. Nothing ran; the same request can succeed later.
	//
	// TerminateInstances: The same operation is already in progress for an instance. Repeating it can
	// destroy what the first call would have kept. The action may have run; repeat it only if running
	// twice does no harm.
	CodeMutexOperationTaskRunning = "MutexOperation.TaskRunning"

	// CodeOperationDeniedInstanceOperationInProgress: Another operation is in progress for an instance.
	// Retry when it has finished. Nothing ran; the same request can succeed later.
	CodeOperationDeniedInstanceOperationInProgress = "OperationDenied.InstanceOperationInProgress"

	// CodeUnauthorizedOperationMfaNotFound: The operation requires multi-factor authentication, and the
	// request had none.
	CodeUnauthorizedOperationMfaNotFound = "UnauthorizedOperation.MFANotFound"

	// CodeUnsupportedOperationInstanceStateEnterRescueMode has different meanings for different actions.
	//
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, TerminateInstances: An instance is
	// entering rescue mode. Retry when it is in that mode. Nothing ran; the same request can succeed
	// later.
	//
	// StartInstances: An instance is entering rescue mode, in which it cannot be started.
	//
	// StopInstances: An instance is entering rescue mode, in which it cannot be stopped.
	CodeUnsupportedOperationInstanceStateEnterRescueMode = "UnsupportedOperation.InstanceStateEnterRescueMode"

	// CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate: A live migration of an instance to
	// another host is about to start. Retry after the migration. Nothing ran; the same request can succeed
	// later.
	CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate = "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"

	// CodeUnsupportedOperationInstanceStateExitRescueMode: An instance is leaving rescue mode. Retry when
	// it has left that mode. Nothing ran; the same request can succeed later.
	CodeUnsupportedOperationInstanceStateExitRescueMode = "UnsupportedOperation.InstanceStateExitRescueMode"

	// CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate: A live migration of an instance to
	// another host is finishing. Retry shortly. Nothing ran; the same request can succeed later.
	CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate = "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"

	// CodeUnsupportedOperationInstanceStateFreezing: An instance is frozen.
	CodeUnsupportedOperationInstanceStateFreezing = "UnsupportedOperation.InstanceStateFreezing"

	// CodeUnsupportedOperationInstanceStateIsolating has different meanings for different actions.
	//
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, RunInstances, StartInstances,
	// StopInstances: An instance is being isolated, because it was returned or a bill is unpaid.
	//
	// TerminateInstances: An instance is being moved to the recycle bin. Terminating it there destroys it.
	CodeUnsupportedOperationInstanceStateIsolating = "UnsupportedOperation.InstanceStateIsolating"

	// CodeUnsupportedOperationInstanceStatePending has different meanings for different actions.
	//
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, StopInstances, TerminateInstances: An
	// instance is still being created. Retry when it is running. Nothing ran; the same request can succeed
	// later.
	//
	// StartInstances: An instance is still being created. It starts by itself.
	CodeUnsupportedOperationInstanceStatePending = "UnsupportedOperation.InstanceStatePending"

	// CodeUnsupportedOperationInstanceStateRebooting has different meanings for different actions.
	//
	// ModifyInstancesAttribute, ResetInstance, StopInstances, TerminateInstances: An instance is
	// restarting. Retry when it is running. Nothing ran; the same request can succeed later.
	//
	// RebootInstances: An instance is already restarting. When it is running, the same request restarts it
	// again. Nothing ran; the same request can succeed later.
	//
	// StartInstances: An instance is restarting. It starts by itself.
	CodeUnsupportedOperationInstanceStateRebooting = "UnsupportedOperation.InstanceStateRebooting"

	// CodeUnsupportedOperationInstanceStateRescueMode: An instance is in rescue mode. Leave that mode
	// first.
	CodeUnsupportedOperationInstanceStateRescueMode = "UnsupportedOperation.InstanceStateRescueMode"

	// CodeUnsupportedOperationInstanceStateServiceLiveMigrate: A live migration of an instance to another
	// host is in progress. Retry after the migration. Nothing ran; the same request can succeed later.
	CodeUnsupportedOperationInstanceStateServiceLiveMigrate = "UnsupportedOperation.InstanceStateServiceLiveMigrate"

	// CodeUnsupportedOperationInstanceStateShutdown: An instance is isolated. Recover it first.
	CodeUnsupportedOperationInstanceStateShutdown = "UnsupportedOperation.InstanceStateShutdown"

	// CodeUnsupportedOperationInstanceStateStarting has different meanings for different actions.
	//
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, StopInstances, TerminateInstances: An
	// instance is starting. Retry when it is running. Nothing ran; the same request can succeed later.
	//
	// StartInstances: An instance is already starting. Remove it from the request.
	CodeUnsupportedOperationInstanceStateStarting = "UnsupportedOperation.InstanceStateStarting"

	// CodeUnsupportedOperationInstanceStateStopping has different meanings for different actions.
	//
	// ModifyInstancesAttribute, ResetInstance, StartInstances, TerminateInstances: An instance is shutting
	// down. Retry when it is stopped. Nothing ran; the same request can succeed later.
	//
	// RebootInstances: An instance is shutting down. Start it when it is stopped.
	//
	// StopInstances: An instance is already shutting down. Remove it from the request.
	CodeUnsupportedOperationInstanceStateStopping = "UnsupportedOperation.InstanceStateStopping"

	// CodeUnsupportedOperationInstanceStateTerminated has different meanings for different actions.
	//
	// ModifyInstancesAttribute, ResetInstance, StartInstances, StopInstances: An instance no longer
	// exists.
	//
	// TerminateInstances: An instance is already terminated.
	CodeUnsupportedOperationInstanceStateTerminated = "UnsupportedOperation.InstanceStateTerminated"

	// CodeUnsupportedOperationInstanceStateTerminating has different meanings for different actions.
	//
	// ModifyInstancesAttribute, RebootInstances, ResetInstance, StartInstances, StopInstances: An instance
	// is being terminated permanently.
	//
	// TerminateInstances: An instance is already being terminated.
	CodeUnsupportedOperationInstanceStateTerminating = "UnsupportedOperation.InstanceStateTerminating"

	// CodeUnsupportedOperationInvalidInstanceNotSupportedProtectedInstance: The instance is protected
	// against this operation.
	CodeUnsupportedOperationInvalidInstanceNotSupportedProtectedInstance = "UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance"

	// CodeUnsupportedOperationStoppedModeStopCharging has different meanings for different actions.
	//
	// ModifyInstancesAttribute, ResetInstance: An instance is stopped without charges. Start it first.
	//
	// RebootInstances, StopInstances: The instance cannot be stopped without charges.
	CodeUnsupportedOperationStoppedModeStopCharging = "UnsupportedOperation.StoppedModeStopCharging"

	// CodeFailedOperationInvalidInstanceApplicationRole: An instance is used by another product and cannot
	// be operated on here.
	CodeFailedOperationInvalidInstanceApplicationRole = "FailedOperation.InvalidInstanceApplicationRole"

	// CodeInvalidParameterCombination: The request has parameters that exclude each other.
	CodeInvalidParameterCombination = "InvalidParameterCombination"

	// CodeUnauthorizedOperationMfaExpired: The multi-factor authentication has expired. Authenticate
	// again.
	CodeUnauthorizedOperationMfaExpired = "UnauthorizedOperation.MFAExpired"

	// CodeUnsupportedOperationInstanceReinstallFailed: An earlier reinstallation of the operating system
	// failed. Reinstall it again, or terminate the instance.
	CodeUnsupportedOperationInstanceReinstallFailed = "UnsupportedOperation.InstanceReinstallFailed"

	// CodeUnsupportedOperationInstanceStateCorrupted: An instance is damaged and cannot be repaired.
	CodeUnsupportedOperationInstanceStateCorrupted = "UnsupportedOperation.InstanceStateCorrupted"

	// CodeUnsupportedOperationInstanceStateStopped has different meanings for different actions.
	//
	// RebootInstances: An instance is shut down. Start it instead.
	//
	// StartInstances: An instance is stopped and cannot be started in its current condition; the message
	// says why.
	//
	// StopInstances: An instance is already shut down. Remove it from the request.
	CodeUnsupportedOperationInstanceStateStopped = "UnsupportedOperation.InstanceStateStopped"

	// CodeFailedOperationInvalidInstanceApplicationRoleEmr: An instance belongs to an Elastic MapReduce
	// cluster. Terminate it there.
	CodeFailedOperationInvalidInstanceApplicationRoleEmr = "FailedOperation.InvalidInstanceApplicationRoleEmr"

	// CodeInternalErrorTradeUnknownError has different meanings for different actions.
	//
	// ResetInstance, RunInstances: Billing failed. The action may have run; repeat it only if running
	// twice does no harm.
	//
	// TerminateInstances: Billing failed. Whether the instance was returned is unknown: check before
	// retrying. The action may have run; repeat it only if running twice does no harm.
	CodeInternalErrorTradeUnknownError = "InternalError.TradeUnknownError"

	// CodeInvalidAccountInsufficientBalance: The balance of the account is insufficient.
	CodeInvalidAccountInsufficientBalance = "InvalidAccount.InsufficientBalance"

	// CodeInvalidAccountUnpaidOrder: The account has unpaid orders. Pay or cancel them first.
	CodeInvalidAccountUnpaidOrder = "InvalidAccount.UnpaidOrder"

	// CodeInvalidImageIdMalformed: The id of an image does not have the form `img-` and lower-case letters
	// or digits.
	CodeInvalidImageIdMalformed = "InvalidImageId.Malformed"

	// CodeInvalidImageIdNotFound: The image does not exist in this region.
	CodeInvalidImageIdNotFound = "InvalidImageId.NotFound"

	// CodeInvalidInstanceTypeMalformed: The instance type does not have the right form.
	CodeInvalidInstanceTypeMalformed = "InvalidInstanceType.Malformed"

	// CodeInvalidParameterInstanceImageNotSupport: The instance type does not support the image.
	CodeInvalidParameterInstanceImageNotSupport = "InvalidParameter.InstanceImageNotSupport"

	// CodeInvalidParameterParameterConflict: The request has parameters that exclude each other.
	CodeInvalidParameterParameterConflict = "InvalidParameter.ParameterConflict"

	// CodeInvalidParameterValueIllegalHostName: The host name does not have the right form.
	CodeInvalidParameterValueIllegalHostName = "InvalidParameterValue.IllegalHostName"

	// CodeInvalidParameterValueInstanceTypeNotFound: The instance type does not exist.
	CodeInvalidParameterValueInstanceTypeNotFound = "InvalidParameterValue.InstanceTypeNotFound"

	// CodeInvalidParameterValueInvalidImageForGivenInstanceType: The instance type does not support the
	// image.
	CodeInvalidParameterValueInvalidImageForGivenInstanceType = "InvalidParameterValue.InvalidImageForGivenInstanceType"

	// CodeInvalidParameterValueInvalidImageFormat: The format of the image is not supported here.
	CodeInvalidParameterValueInvalidImageFormat = "InvalidParameterValue.InvalidImageFormat"

	// CodeInvalidParameterValueInvalidImageId: The image cannot be used here.
	CodeInvalidParameterValueInvalidImageId = "InvalidParameterValue.InvalidImageId"

	// CodeInvalidParameterValueInvalidImageIdForRetsetInstance: The operating system cannot be reinstalled
	// from this image.
	CodeInvalidParameterValueInvalidImageIdForRetsetInstance = "InvalidParameterValue.InvalidImageIdForRetsetInstance"

	// CodeInvalidParameterValueInvalidImageState: The image cannot be used in its current state.
	CodeInvalidParameterValueInvalidImageState = "InvalidParameterValue.InvalidImageState"

	// CodeInvalidParameterValueInvalidPassword: The password does not meet the password rules.
	CodeInvalidParameterValueInvalidPassword = "InvalidParameterValue.InvalidPassword"

	// CodeInvalidParameterValueKeyPairNotFound: A key pair does not exist.
	CodeInvalidParameterValueKeyPairNotFound = "InvalidParameterValue.KeyPairNotFound"

	// CodeMissingParameterMonitorService: `MonitorService` is required here.
	CodeMissingParameterMonitorService = "MissingParameter.MonitorService"

	// CodeOperationDeniedChcInstallCloudImageWithoutDeployNetwork: A physical server needs a deployment
	// network before an image can be installed on it.
	CodeOperationDeniedChcInstallCloudImageWithoutDeployNetwork = "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork"

	// CodeResourceInsufficientCloudDiskSoldOut: Insufficient capacity for the cloud disks. Try another
	// zone or another disk type.
	CodeResourceInsufficientCloudDiskSoldOut = "ResourceInsufficient.CloudDiskSoldOut"

	// CodeResourcesSoldOutSpecifiedInstanceType: Insufficient capacity for the instance type. Try another
	// zone or another type.
	CodeResourcesSoldOutSpecifiedInstanceType = "ResourcesSoldOut.SpecifiedInstanceType"

	// CodeUnsupportedOperationInstanceChargeType has different meanings for different actions.
	//
	// ResetInstance: The operation does not support instances with this charge type.
	//
	// TerminateInstances: The action cannot terminate instances with this charge type.
	CodeUnsupportedOperationInstanceChargeType = "UnsupportedOperation.InstanceChargeType"

	// CodeUnsupportedOperationInvalidImageLicenseTypeForReset: The license type of the image differs from
	// that of the instance.
	CodeUnsupportedOperationInvalidImageLicenseTypeForReset = "UnsupportedOperation.InvalidImageLicenseTypeForReset"

	// CodeUnsupportedOperationKeyPairUnsupportedWindows: Windows does not support key pairs: set a
	// password.
	CodeUnsupportedOperationKeyPairUnsupportedWindows = "UnsupportedOperation.KeyPairUnsupportedWindows"

	// CodeUnsupportedOperationModifyEncryptionNotSupported: The encryption of a disk cannot be changed.
	CodeUnsupportedOperationModifyEncryptionNotSupported = "UnsupportedOperation.ModifyEncryptionNotSupported"

	// CodeUnsupportedOperationRawLocalDiskInsReinstalltoQcow2: An instance with a raw local disk cannot be
	// reinstalled from this image.
	CodeUnsupportedOperationRawLocalDiskInsReinstalltoQcow2 = "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2"

	// CodeAccountQualificationRestrictions: The account is not eligible for this, for example because its
	// identity is not verified.
	CodeAccountQualificationRestrictions = "AccountQualificationRestrictions"

	// CodeFailedOperationDisasterRecoverGroupNotFound: A placement group does not exist.
	CodeFailedOperationDisasterRecoverGroupNotFound = "FailedOperation.DisasterRecoverGroupNotFound"

	// CodeFailedOperationInquiryPriceFailed: The price could not be determined. Whether anything was
	// ordered is unknown: check before retrying. The action may have run; repeat it only if running twice
	// does no harm.
	CodeFailedOperationInquiryPriceFailed = "FailedOperation.InquiryPriceFailed"

	// CodeFailedOperationNoAvailableIpAddressCountInSubnet: The subnet does not have enough free
	// addresses. Whether some of the instances were created is unknown: check before retrying. The action
	// may have run; repeat it only if running twice does no harm.
	CodeFailedOperationNoAvailableIpAddressCountInSubnet = "FailedOperation.NoAvailableIpAddressCountInSubnet"

	// CodeFailedOperationPromotionalRegionRestriction: The region does not offer this at a promotional
	// price.
	CodeFailedOperationPromotionalRegionRestriction = "FailedOperation.PromotionalRegionRestriction"

	// CodeFailedOperationSnapshotSizeLargerThanDataSize: A snapshot is larger than the disk that is to be
	// created from it.
	CodeFailedOperationSnapshotSizeLargerThanDataSize = "FailedOperation.SnapshotSizeLargerThanDataSize"

	// CodeFailedOperationSnapshotSizeLessThanDataSize: A disk created from a snapshot must have a
	// different size here.
	CodeFailedOperationSnapshotSizeLessThanDataSize = "FailedOperation.SnapshotSizeLessThanDataSize"

	// CodeInstancesQuotaLimitExceeded: The account would have more instances than its quota allows.
	CodeInstancesQuotaLimitExceeded = "InstancesQuotaLimitExceeded"

	// CodeInvalidClientTokenTooLong: The token has more than 64 characters.
	CodeInvalidClientTokenTooLong = "InvalidClientToken.TooLong"

	// CodeInvalidHostIdNotFound: A dedicated host does not exist.
	CodeInvalidHostIdNotFound = "InvalidHostId.NotFound"

	// CodeInvalidParameterHostIdStatusNotSupport: A dedicated host does not accept instances in its
	// current state.
	CodeInvalidParameterHostIdStatusNotSupport = "InvalidParameter.HostIdStatusNotSupport"

	// CodeInvalidParameterInternetAccessibleNotSupported: The network does not support these settings of
	// internet access.
	CodeInvalidParameterInternetAccessibleNotSupported = "InvalidParameter.InternetAccessibleNotSupported"

	// CodeInvalidParameterInvalidIpFormat: An address is not an IP address.
	CodeInvalidParameterInvalidIpFormat = "InvalidParameter.InvalidIpFormat"

	// CodeInvalidParameterLackCoreCountOrThreadPerCore: `CpuTopology` requires both of its fields.
	CodeInvalidParameterLackCoreCountOrThreadPerCore = "InvalidParameter.LackCoreCountOrThreadPerCore"

	// CodeInvalidParameterSnapshotNotFound: A snapshot does not exist.
	CodeInvalidParameterSnapshotNotFound = "InvalidParameter.SnapshotNotFound"

	// CodeInvalidParameterValueBandwidthPackageIdMalformed: The id of a bandwidth package does not have
	// the right form.
	CodeInvalidParameterValueBandwidthPackageIdMalformed = "InvalidParameterValue.BandwidthPackageIdMalformed"

	// CodeInvalidParameterValueBandwidthPackageIdNotFound: The bandwidth package does not exist.
	CodeInvalidParameterValueBandwidthPackageIdNotFound = "InvalidParameterValue.BandwidthPackageIdNotFound"

	// CodeInvalidParameterValueChcHostsNotFound: A physical server does not exist.
	CodeInvalidParameterValueChcHostsNotFound = "InvalidParameterValue.ChcHostsNotFound"

	// CodeInvalidParameterValueCloudSsdDataDiskSizeTooSmall: A solid-state cloud disk is too small.
	CodeInvalidParameterValueCloudSsdDataDiskSizeTooSmall = "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall"

	// CodeInvalidParameterValueCoreCountValue: The instance type does not support this number of cores.
	CodeInvalidParameterValueCoreCountValue = "InvalidParameterValue.CoreCountValue"

	// CodeInvalidParameterValueDuplicate: A value is duplicated.
	CodeInvalidParameterValueDuplicate = "InvalidParameterValue.Duplicate"

	// CodeInvalidParameterValueDuplicateTags: The key of a tag is duplicated.
	CodeInvalidParameterValueDuplicateTags = "InvalidParameterValue.DuplicateTags"

	// CodeInvalidParameterValueIncorrectFormat: A value does not have the right form.
	CodeInvalidParameterValueIncorrectFormat = "InvalidParameterValue.IncorrectFormat"

	// CodeInvalidParameterValueInstanceTypeNotSupportHpcCluster: The instance type does not support
	// high-performance clusters.
	CodeInvalidParameterValueInstanceTypeNotSupportHpcCluster = "InvalidParameterValue.InstanceTypeNotSupportHpcCluster"

	// CodeInvalidParameterValueInstanceTypeRequiredHpcCluster: The instance type requires a
	// high-performance cluster.
	CodeInvalidParameterValueInstanceTypeRequiredHpcCluster = "InvalidParameterValue.InstanceTypeRequiredHpcCluster"

	// CodeInvalidParameterValueInsufficientOffering: The bid is below the spot price.
	CodeInvalidParameterValueInsufficientOffering = "InvalidParameterValue.InsufficientOffering"

	// CodeInvalidParameterValueInsufficientPrice: The price is too low.
	CodeInvalidParameterValueInsufficientPrice = "InvalidParameterValue.InsufficientPrice"

	// CodeInvalidParameterValueInvalidImageOsName: The operating system of the image cannot be used here.
	CodeInvalidParameterValueInvalidImageOsName = "InvalidParameterValue.InvalidImageOsName"

	// CodeInvalidParameterValueLaunchTemplateIdMalformed: The id of a launch template does not have the
	// right form.
	CodeInvalidParameterValueLaunchTemplateIdMalformed = "InvalidParameterValue.LaunchTemplateIdMalformed"

	// CodeInvalidParameterValueLaunchTemplateIdNotExisted: The launch template does not exist.
	CodeInvalidParameterValueLaunchTemplateIdNotExisted = "InvalidParameterValue.LaunchTemplateIdNotExisted"

	// CodeInvalidParameterValueLaunchTemplateNotFound: The launch template does not exist.
	CodeInvalidParameterValueLaunchTemplateNotFound = "InvalidParameterValue.LaunchTemplateNotFound"

	// CodeInvalidParameterValueLaunchTemplateVersion: The launch template does not have this version.
	CodeInvalidParameterValueLaunchTemplateVersion = "InvalidParameterValue.LaunchTemplateVersion"

	// CodeInvalidParameterValueMustDhcpEnabledVpc: The network must have DHCP enabled.
	CodeInvalidParameterValueMustDhcpEnabledVpc = "InvalidParameterValue.MustDhcpEnabledVpc"

	// CodeInvalidParameterValueNotCdcSubnet: The subnet is not in the dedicated cluster.
	CodeInvalidParameterValueNotCdcSubnet = "InvalidParameterValue.NotCdcSubnet"

	// CodeInvalidParameterValueRange: A number is out of its range.
	CodeInvalidParameterValueRange = "InvalidParameterValue.Range"

	// CodeInvalidParameterValueSnapshotIdMalformed: The id of a snapshot does not have the right form.
	CodeInvalidParameterValueSnapshotIdMalformed = "InvalidParameterValue.SnapshotIdMalformed"

	// CodeInvalidParameterValueSubnetNotExist: The subnet does not exist.
	CodeInvalidParameterValueSubnetNotExist = "InvalidParameterValue.SubnetNotExist"

	// CodeInvalidParameterValueTagQuotaLimitExceeded: There are more tags than are allowed.
	CodeInvalidParameterValueTagQuotaLimitExceeded = "InvalidParameterValue.TagQuotaLimitExceeded"

	// CodeInvalidParameterValueThreadPerCoreValue: The instance type does not support this number of
	// threads per core.
	CodeInvalidParameterValueThreadPerCoreValue = "InvalidParameterValue.ThreadPerCoreValue"

	// CodeInvalidParameterValueTooLarge: A value is too large.
	CodeInvalidParameterValueTooLarge = "InvalidParameterValue.TooLarge"

	// CodeInvalidParameterValueVpcIdNotExist: The network does not exist.
	CodeInvalidParameterValueVpcIdNotExist = "InvalidParameterValue.VpcIdNotExist"

	// CodeInvalidParameterValueVpcIdZoneIdNotMatch: The network or subnet is not in the zone.
	CodeInvalidParameterValueVpcIdZoneIdNotMatch = "InvalidParameterValue.VpcIdZoneIdNotMatch"

	// CodeInvalidParameterValueVpcNotSupportIpv6Address: The network does not support IPv6 addresses.
	CodeInvalidParameterValueVpcNotSupportIpv6Address = "InvalidParameterValue.VpcNotSupportIpv6Address"

	// CodeInvalidPassword: The password does not meet the password rules.
	CodeInvalidPassword = "InvalidPassword"

	// CodeInvalidPeriod: `Period` is not one of the numbers of months that can be bought.
	CodeInvalidPeriod = "InvalidPeriod"

	// CodeInvalidPermission: The account is not allowed to do this.
	CodeInvalidPermission = "InvalidPermission"

	// CodeInvalidProjectIdNotFound: The project does not exist.
	CodeInvalidProjectIdNotFound = "InvalidProjectId.NotFound"

	// CodeLimitExceededDisasterRecoverGroup: The placement group is full.
	CodeLimitExceededDisasterRecoverGroup = "LimitExceeded.DisasterRecoverGroup"

	// CodeLimitExceededIpv6AddressNum: A network interface would have more IPv6 addresses than are
	// allowed.
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

	// CodeMissingParameterDpdkInstanceTypeRequiredVpc: The instance type requires a private network.
	CodeMissingParameterDpdkInstanceTypeRequiredVpc = "MissingParameter.DPDKInstanceTypeRequiredVPC"

	// CodeResourceInsufficientAvailabilityZoneSoldOut: The availability zone has insufficient capacity.
	// Try another one.
	CodeResourceInsufficientAvailabilityZoneSoldOut = "ResourceInsufficient.AvailabilityZoneSoldOut"

	// CodeResourceInsufficientCloudDiskUnavailable: The cloud disks are not available with these
	// parameters.
	CodeResourceInsufficientCloudDiskUnavailable = "ResourceInsufficient.CloudDiskUnavailable"

	// CodeResourceInsufficientDisasterRecoverGroupCvmQuota: The placement group is full.
	CodeResourceInsufficientDisasterRecoverGroupCvmQuota = "ResourceInsufficient.DisasterRecoverGroupCvmQuota"

	// CodeResourceInsufficientSpecifiedInstanceType: Insufficient capacity for the number of instances of
	// this type. Try another zone or another type.
	CodeResourceInsufficientSpecifiedInstanceType = "ResourceInsufficient.SpecifiedInstanceType"

	// CodeResourceNotFoundNoDefaultCbs: There is no default type of cloud disk here: set one.
	CodeResourceNotFoundNoDefaultCbs = "ResourceNotFound.NoDefaultCbs"

	// CodeResourceNotFoundNoDefaultCbsWithReason: There is no default type of cloud disk here; the message
	// says why. Set one.
	CodeResourceNotFoundNoDefaultCbsWithReason = "ResourceNotFound.NoDefaultCbsWithReason"

	// CodeResourceUnavailableInstanceType: The instance type is not available in this zone.
	CodeResourceUnavailableInstanceType = "ResourceUnavailable.InstanceType"

	// CodeResourcesSoldOutEipInsufficient: There are not enough elastic IP addresses.
	CodeResourcesSoldOutEipInsufficient = "ResourcesSoldOut.EipInsufficient"

	// CodeUnsupportedOperationBandwidthPackageIdNotSupported: A bandwidth package cannot be used with this
	// charge type.
	CodeUnsupportedOperationBandwidthPackageIdNotSupported = "UnsupportedOperation.BandwidthPackageIdNotSupported"

	// CodeUnsupportedOperationInvalidDisk: A disk cannot be used here.
	CodeUnsupportedOperationInvalidDisk = "UnsupportedOperation.InvalidDisk"

	// CodeUnsupportedOperationInvalidRegionDiskEncrypt: The region does not support encrypted disks.
	CodeUnsupportedOperationInvalidRegionDiskEncrypt = "UnsupportedOperation.InvalidRegionDiskEncrypt"

	// CodeUnsupportedOperationNoInstanceTypeSupportSpot: The instance type is not available as a spot
	// instance.
	CodeUnsupportedOperationNoInstanceTypeSupportSpot = "UnsupportedOperation.NoInstanceTypeSupportSpot"

	// CodeUnsupportedOperationNotSupportImportInstancesActionTimer: `ActionTimer` cannot be used here.
	CodeUnsupportedOperationNotSupportImportInstancesActionTimer = "UnsupportedOperation.NotSupportImportInstancesActionTimer"

	// CodeUnsupportedOperationOnlyForPrepaidAccount: The account must be a prepaid account.
	CodeUnsupportedOperationOnlyForPrepaidAccount = "UnsupportedOperation.OnlyForPrepaidAccount"

	// CodeUnsupportedOperationSpotUnsupportedRegion: The region does not support spot instances.
	CodeUnsupportedOperationSpotUnsupportedRegion = "UnsupportedOperation.SpotUnsupportedRegion"

	// CodeUnsupportedOperationUnderwritingInstanceTypeOnlySupportAutoRenew: The instance type is available
	// only with automatic renewal.
	CodeUnsupportedOperationUnderwritingInstanceTypeOnlySupportAutoRenew = "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew"

	// CodeUnsupportedOperationUnsupportedInternationalUser: International accounts do not support this.
	CodeUnsupportedOperationUnsupportedInternationalUser = "UnsupportedOperation.UnsupportedInternationalUser"

	// CodeVpcAddrNotInSubNet: An address is not in the subnet.
	CodeVpcAddrNotInSubNet = "VpcAddrNotInSubNet"

	// CodeVpcIpIsUsed: An address is in use.
	CodeVpcIpIsUsed = "VpcIpIsUsed"

	// CodeUnsupportedOperationInstanceStateRunning: An instance is already running. Remove it from the
	// request.
	CodeUnsupportedOperationInstanceStateRunning = "UnsupportedOperation.InstanceStateRunning"

	// CodeUnsupportedOperationHibernationForNormalInstance: Hibernation was requested for an instance that
	// is not set up for it.
	CodeUnsupportedOperationHibernationForNormalInstance = "UnsupportedOperation.HibernationForNormalInstance"

	// CodeUnsupportedOperationInstanceStateBanning: An instance is banned. The vendor's support can give
	// the reason.
	CodeUnsupportedOperationInstanceStateBanning = "UnsupportedOperation.InstanceStateBanning"

	// CodeFailedOperationUnreturnable: An instance cannot be returned.
	CodeFailedOperationUnreturnable = "FailedOperation.Unreturnable"

	// CodeInvalidInstanceNotSupportedPrepaidInstance: A prepaid instance does not meet the return terms.
	CodeInvalidInstanceNotSupportedPrepaidInstance = "InvalidInstanceNotSupportedPrepaidInstance"

	// CodeInvalidParameterValueNotSupported: The operation is not supported with these values.
	CodeInvalidParameterValueNotSupported = "InvalidParameterValue.NotSupported"

	// CodeLimitExceededUserReturnQuota: The account has used up its quota of returns.
	CodeLimitExceededUserReturnQuota = "LimitExceeded.UserReturnQuota"

	// CodeUnsupportedOperationInstanceMixedPricingModel: The instances have different charge types. Send
	// one request for each.
	CodeUnsupportedOperationInstanceMixedPricingModel = "UnsupportedOperation.InstanceMixedPricingModel"

	// CodeUnsupportedOperationInstanceStateLaunchFailed: An instance was never created, so there is
	// nothing to terminate.
	CodeUnsupportedOperationInstanceStateLaunchFailed = "UnsupportedOperation.InstanceStateLaunchFailed"

	// CodeUnsupportedOperationInstancesProtected: An instance has termination protection. Turn it off
	// first.
	CodeUnsupportedOperationInstancesProtected = "UnsupportedOperation.InstancesProtected"

	// CodeUnsupportedOperationInvalidInstancesOwner: An instance does not belong to this user.
	CodeUnsupportedOperationInvalidInstancesOwner = "UnsupportedOperation.InvalidInstancesOwner"

	// CodeUnsupportedOperationRedHatInstanceTerminateUnsupported: An instance runs a commercial operating
	// system and cannot be returned.
	CodeUnsupportedOperationRedHatInstanceTerminateUnsupported = "UnsupportedOperation.RedHatInstanceTerminateUnsupported"

	// CodeUnsupportedOperationRedHatInstanceUnsupported: An instance runs Red Hat Enterprise Linux, which
	// the action does not support.
	CodeUnsupportedOperationRedHatInstanceUnsupported = "UnsupportedOperation.RedHatInstanceUnsupported"

	// CodeUnsupportedOperationRegion: The region does not support this.
	CodeUnsupportedOperationRegion = "UnsupportedOperation.Region"

	// CodeUnsupportedOperationSpecialInstanceType: The action cannot terminate instances of this type.
	CodeUnsupportedOperationSpecialInstanceType = "UnsupportedOperation.SpecialInstanceType"

	// CodeUnsupportedOperationUserLimitOperationExceedQuota: The user has used up a quota of operations.
	CodeUnsupportedOperationUserLimitOperationExceedQuota = "UnsupportedOperation.UserLimitOperationExceedQuota"
)
