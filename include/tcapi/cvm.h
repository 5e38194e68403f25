/*
 * Cloud Virtual Machine (cvm), version 2017-03-12.
 *
 * Made from specs/cvm/2017-03-12/ by `cargo xtask gen`: do not edit. tcapi.h says what holds for all of it:
 * who owns what, strings, threads, failure.
 */

#ifndef TCAPI_CVM_H
#define TCAPI_CVM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "../tcapi.h"


/* DiskType: Kinds of disk. `LOCAL_NVME` and `LOCAL_PRO` come with an instance type and
 * can't be asked for. An answer can have other values. */

/** DiskType: A local hard disk. */
#define TC_CVM_DISK_TYPE_LOCAL_BASIC "LOCAL_BASIC"
/** DiskType: A local solid-state disk. */
#define TC_CVM_DISK_TYPE_LOCAL_SSD "LOCAL_SSD"
/** DiskType: A local NVMe disk, part of the instance type. */
#define TC_CVM_DISK_TYPE_LOCAL_NVME "LOCAL_NVME"
/** DiskType: A local hard disk, part of the instance type. */
#define TC_CVM_DISK_TYPE_LOCAL_PRO "LOCAL_PRO"
/** DiskType: A basic cloud disk. */
#define TC_CVM_DISK_TYPE_CLOUD_BASIC "CLOUD_BASIC"
/** DiskType: A premium cloud disk. */
#define TC_CVM_DISK_TYPE_CLOUD_PREMIUM "CLOUD_PREMIUM"
/** DiskType: A solid-state cloud disk. */
#define TC_CVM_DISK_TYPE_CLOUD_SSD "CLOUD_SSD"
/** DiskType: An enhanced solid-state cloud disk. */
#define TC_CVM_DISK_TYPE_CLOUD_HSSD "CLOUD_HSSD"
/** DiskType: The fastest solid-state cloud disk. */
#define TC_CVM_DISK_TYPE_CLOUD_TSSD "CLOUD_TSSD"
/** DiskType: A balanced solid-state cloud disk. */
#define TC_CVM_DISK_TYPE_CLOUD_BSSD "CLOUD_BSSD"

/* InternetChargeType: How internet traffic is billed. An answer can have other values. */

/** InternetChargeType: By bandwidth, in advance. */
#define TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_PREPAID "BANDWIDTH_PREPAID"
/** InternetChargeType: By volume, each hour afterwards. */
#define TC_CVM_INTERNET_CHARGE_TYPE_TRAFFIC_POSTPAID_BY_HOUR "TRAFFIC_POSTPAID_BY_HOUR"
/** InternetChargeType: By bandwidth, each hour afterwards. */
#define TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_POSTPAID_BY_HOUR "BANDWIDTH_POSTPAID_BY_HOUR"
/** InternetChargeType: Through a bandwidth package. */
#define TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_PACKAGE "BANDWIDTH_PACKAGE"

/* InternetServiceProvider: Whose line carries internet traffic. An answer can have other
 * values. */

/** InternetServiceProvider: Several providers, routed by BGP. */
#define TC_CVM_INTERNET_SERVICE_PROVIDER_BGP "BGP"
/** InternetServiceProvider: China Mobile. */
#define TC_CVM_INTERNET_SERVICE_PROVIDER_CMCC "CMCC"
/** InternetServiceProvider: China Telecom. */
#define TC_CVM_INTERNET_SERVICE_PROVIDER_CTCC "CTCC"
/** InternetServiceProvider: China Unicom. */
#define TC_CVM_INTERNET_SERVICE_PROVIDER_CUCC "CUCC"

/* Ipv4AddressType: Kinds of public IPv4 address. An answer can have other values. */

/** Ipv4AddressType: An ordinary one. */
#define TC_CVM_IPV4_ADDRESS_TYPE_WAN_IP "WanIP"
/** Ipv4AddressType: A premium one; in Singapore and Hong Kong (China) only. */
#define TC_CVM_IPV4_ADDRESS_TYPE_HIGH_QUALITY_EIP "HighQualityEIP"
/** Ipv4AddressType: One that is shielded from attacks; in some regions only. */
#define TC_CVM_IPV4_ADDRESS_TYPE_ANTI_DDOS_EIP "AntiDDoSEIP"

/* Ipv6AddressType: Kinds of public IPv6 address. An answer can have other values. */

/** Ipv6AddressType: An ordinary one. */
#define TC_CVM_IPV6_ADDRESS_TYPE_EIP_V6 "EIPv6"
/** Ipv6AddressType: A premium one; in Hong Kong (China) only. */
#define TC_CVM_IPV6_ADDRESS_TYPE_HIGH_QUALITY_EIP_V6 "HighQualityEIPv6"

/* InstanceState: What an instance is doing. An answer can have other values. */

/** InstanceState: It is being created. */
#define TC_CVM_INSTANCE_STATE_PENDING "PENDING"
/** InstanceState: Creating it failed. */
#define TC_CVM_INSTANCE_STATE_LAUNCH_FAILED "LAUNCH_FAILED"
/** InstanceState: It runs. */
#define TC_CVM_INSTANCE_STATE_RUNNING "RUNNING"
/** InstanceState: It is shut down. */
#define TC_CVM_INSTANCE_STATE_STOPPED "STOPPED"
/** InstanceState: It is starting. */
#define TC_CVM_INSTANCE_STATE_STARTING "STARTING"
/** InstanceState: It is shutting down. */
#define TC_CVM_INSTANCE_STATE_STOPPING "STOPPING"
/** InstanceState: It is restarting. */
#define TC_CVM_INSTANCE_STATE_REBOOTING "REBOOTING"
/** InstanceState: It is isolated and waits to be ended. */
#define TC_CVM_INSTANCE_STATE_SHUTDOWN "SHUTDOWN"
/** InstanceState: It is being ended for good. */
#define TC_CVM_INSTANCE_STATE_TERMINATING "TERMINATING"
/** InstanceState: It is going into rescue mode. */
#define TC_CVM_INSTANCE_STATE_ENTER_RESCUE_MODE "ENTER_RESCUE_MODE"
/** InstanceState: It is in rescue mode. */
#define TC_CVM_INSTANCE_STATE_RESCUE_MODE "RESCUE_MODE"
/** InstanceState: It is leaving rescue mode. */
#define TC_CVM_INSTANCE_STATE_EXIT_RESCUE_MODE "EXIT_RESCUE_MODE"
/** InstanceState: It is about to be moved to another host while it runs. */
#define TC_CVM_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE "ENTER_SERVICE_LIVE_MIGRATE"
/** InstanceState: It is being moved to another host while it runs. */
#define TC_CVM_INSTANCE_STATE_SERVICE_LIVE_MIGRATE "SERVICE_LIVE_MIGRATE"
/** InstanceState: It is finishing a move to another host. */
#define TC_CVM_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE "EXIT_SERVICE_LIVE_MIGRATE"

/* RestrictState: Whether an instance can be used. An answer can have other values. */

/** RestrictState: It can. */
#define TC_CVM_RESTRICT_STATE_NORMAL "NORMAL"
/** RestrictState: Its paid time is over. */
#define TC_CVM_RESTRICT_STATE_EXPIRED "EXPIRED"
/** RestrictState: It is cut off for safety. */
#define TC_CVM_RESTRICT_STATE_PROTECTIVELY_ISOLATED "PROTECTIVELY_ISOLATED"

/* IsolatedSource: Why an instance is isolated. An answer can have other values. */

/** IsolatedSource: The account owes money. */
#define TC_CVM_ISOLATED_SOURCE_ARREAR "ARREAR"
/** IsolatedSource: Its paid time is over. */
#define TC_CVM_ISOLATED_SOURCE_EXPIRE "EXPIRE"
/** IsolatedSource: Someone returned it. */
#define TC_CVM_ISOLATED_SOURCE_MANMADE "MANMADE"
/** IsolatedSource: It is not isolated. */
#define TC_CVM_ISOLATED_SOURCE_NOTISOLATED "NOTISOLATED"

/* InstanceChargeType: How an instance is billed. An answer can have other values. */

/** InstanceChargeType: By the month or year, in advance. */
#define TC_CVM_INSTANCE_CHARGE_TYPE_PREPAID "PREPAID"
/** InstanceChargeType: By use, each hour afterwards. */
#define TC_CVM_INSTANCE_CHARGE_TYPE_POSTPAID_BY_HOUR "POSTPAID_BY_HOUR"
/** InstanceChargeType: Through the dedicated host it runs on; the instance itself is free. */
#define TC_CVM_INSTANCE_CHARGE_TYPE_CDHPAID "CDHPAID"
/** InstanceChargeType: At the price of the moment; it can be taken back. */
#define TC_CVM_INSTANCE_CHARGE_TYPE_SPOTPAID "SPOTPAID"
/** InstanceChargeType: Through the dedicated cluster it runs in. */
#define TC_CVM_INSTANCE_CHARGE_TYPE_CDCPAID "CDCPAID"

/* RenewFlag: What happens when a prepaid instance comes to the end of its paid time. An
 * answer can have other values. */

/** RenewFlag: A notice is sent; nothing is renewed. */
#define TC_CVM_RENEW_FLAG_NOTIFY_AND_MANUAL_RENEW "NOTIFY_AND_MANUAL_RENEW"
/** RenewFlag: A notice is sent, and it is renewed. */
#define TC_CVM_RENEW_FLAG_NOTIFY_AND_AUTO_RENEW "NOTIFY_AND_AUTO_RENEW"
/** RenewFlag: No notice is sent, and nothing is renewed. */
#define TC_CVM_RENEW_FLAG_DISABLE_NOTIFY_AND_MANUAL_RENEW "DISABLE_NOTIFY_AND_MANUAL_RENEW"

/* LicenseType: Who licenses the operating system. An answer can have other values. */

/** LicenseType: The vendor does. */
#define TC_CVM_LICENSE_TYPE_TENCENT_CLOUD "TencentCloud"
/** LicenseType: The customer brings a license. */
#define TC_CVM_LICENSE_TYPE_BYOL "BYOL"

/* StopType: How a running instance is brought down. */

/** StopType: The operating system is asked to shut down. */
#define TC_CVM_STOP_TYPE_SOFT "SOFT"
/** StopType: The power is cut at once; data can be lost and file systems damaged. */
#define TC_CVM_STOP_TYPE_HARD "HARD"
/** StopType: The operating system is asked first, and the power is cut if that fails. */
#define TC_CVM_STOP_TYPE_SOFT_FIRST "SOFT_FIRST"

/* StopChargingMode: What a stopped instance costs. An answer can have other values. */

/** StopChargingMode: As much as a running one. */
#define TC_CVM_STOP_CHARGING_MODE_KEEP_CHARGING "KEEP_CHARGING"
/** StopChargingMode: Nothing for processor and memory. */
#define TC_CVM_STOP_CHARGING_MODE_STOP_CHARGING "STOP_CHARGING"
/** StopChargingMode: It is not stopped, or can't be free of charge while it is. */
#define TC_CVM_STOP_CHARGING_MODE_NOT_APPLICABLE "NOT_APPLICABLE"

/* LatestOperationState: How far the latest operation on an instance has come. An answer
 * can have other values. */

/** LatestOperationState: It succeeded. */
#define TC_CVM_LATEST_OPERATION_STATE_SUCCESS "SUCCESS"
/** LatestOperationState: It is under way. */
#define TC_CVM_LATEST_OPERATION_STATE_OPERATING "OPERATING"
/** LatestOperationState: It failed. */
#define TC_CVM_LATEST_OPERATION_STATE_FAILED "FAILED"

/* ZoneState: Whether an availability zone can be used. An answer can have other values. */

/** ZoneState: It can. */
#define TC_CVM_ZONE_STATE_AVAILABLE "AVAILABLE"
/** ZoneState: It can't. */
#define TC_CVM_ZONE_STATE_UNAVAILABLE "UNAVAILABLE"

/* StoppedMode: What instances that are billed by the hour cost while they are stopped. Has
 * no effect on others, nor on those that can't be free of charge. */

/** StoppedMode: As much as while they run. */
#define TC_CVM_STOPPED_MODE_KEEP_CHARGING "KEEP_CHARGING"
/** StoppedMode: Nothing for processor and memory. */
#define TC_CVM_STOPPED_MODE_STOP_CHARGING "STOP_CHARGING"

/* Error codes that every function of this header can give. */

/** A parameter is of the wrong form or type, or does not go with another one.
 *
 * DescribeInstances: A parameter is wrong, or `instance_ids` and `filters` were both
 * given. */
#define TC_CVM_ERROR_INVALID_PARAMETER "InvalidParameter"
/** A parameter has a value that is not allowed. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE "InvalidParameterValue"
/** The operation is not supported here.
 *
 * DescribeRegions: The operation is not supported here. Ask the service `region` instead. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION "UnsupportedOperation"
/** The action has been taken out of service. */
#define TC_CVM_ERROR_ACTION_OFFLINE "ActionOffline"
/** The `Authorization` header is not of the form that the signing method asks for. */
#define TC_CVM_ERROR_AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization"
/** The secret id is not that of an API key. */
#define TC_CVM_ERROR_AUTH_FAILURE_INVALID_SECRET_ID "AuthFailure.InvalidSecretId"
/** Multi-factor authentication failed. */
#define TC_CVM_ERROR_AUTH_FAILURE_MFA_FAILURE "AuthFailure.MFAFailure"
/** There is no such secret id: it was deleted, disabled or mistyped. Look for blanks around
 * it. */
#define TC_CVM_ERROR_AUTH_FAILURE_SECRET_ID_NOT_FOUND "AuthFailure.SecretIdNotFound"
/** The timestamp is more than five minutes off the service's clock. Set the clock right and
 * sign anew. */
#define TC_CVM_ERROR_AUTH_FAILURE_SIGNATURE_EXPIRE "AuthFailure.SignatureExpire"
/** The signature does not fit the request: the secret key is wrong, or the request changed
 * after it was signed. */
#define TC_CVM_ERROR_AUTH_FAILURE_SIGNATURE_FAILURE "AuthFailure.SignatureFailure"
/** The token of temporary credentials is wrong or has expired. Fetch new ones. */
#define TC_CVM_ERROR_AUTH_FAILURE_TOKEN_FAILURE "AuthFailure.TokenFailure"
/** The account's policies do not allow this. */
#define TC_CVM_ERROR_AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation"
/** The request was a dry run and would have succeeded. Nothing was done. */
#define TC_CVM_ERROR_DRY_RUN_OPERATION "DryRunOperation"
/** The operation failed, and the message says why. A part of it may have been done: look
 * before repeating. It may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_FAILED_OPERATION "FailedOperation"
/** Something failed inside the service. Whether the operation ran is not known: look before
 * repeating. It may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_INTERNAL_ERROR "InternalError"
/** The service has no action of this name. */
#define TC_CVM_ERROR_INVALID_ACTION "InvalidAction"
/** The body of the request is not well formed. */
#define TC_CVM_ERROR_INVALID_REQUEST "InvalidRequest"
/** The caller's address is on the list of those that are refused. */
#define TC_CVM_ERROR_IP_IN_BLACKLIST "IpInBlacklist"
/** The caller's address is not on the list of those that are let in. */
#define TC_CVM_ERROR_IP_NOT_IN_WHITELIST "IpNotInWhitelist"
/** A quota is used up. Free something, or have the quota raised. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED "LimitExceeded"
/** A required parameter is missing. */
#define TC_CVM_ERROR_MISSING_PARAMETER "MissingParameter"
/** There is no service of this name. */
#define TC_CVM_ERROR_NO_SUCH_PRODUCT "NoSuchProduct"
/** The service has no such version. */
#define TC_CVM_ERROR_NO_SUCH_VERSION "NoSuchVersion"
/** Too many calls in too short a time. Nothing was done: slow down and send it again.
 * Nothing ran; the same request can succeed after a pause. */
#define TC_CVM_ERROR_REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded"
/** Too many calls of the main account over all regions. Slow down and send it again.
 * Nothing ran; the same request can succeed after a pause. */
#define TC_CVM_ERROR_REQUEST_LIMIT_EXCEEDED_GLOBAL_REGION_UIN_LIMIT_EXCEEDED "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
/** Too many calls from this address. Slow down and send it again. Nothing ran; the same
 * request can succeed after a pause. */
#define TC_CVM_ERROR_REQUEST_LIMIT_EXCEEDED_IP_LIMIT_EXCEEDED "RequestLimitExceeded.IPLimitExceeded"
/** Too many calls of the main account. Slow down and send it again. Nothing ran; the same
 * request can succeed after a pause. */
#define TC_CVM_ERROR_REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED "RequestLimitExceeded.UinLimitExceeded"
/** The request is larger than the service takes, which is 10 MB at most. */
#define TC_CVM_ERROR_REQUEST_SIZE_LIMIT_EXCEEDED "RequestSizeLimitExceeded"
/** Something else holds the resource. Nothing was done: try again when it is free. Nothing
 * ran; the same request can succeed after a pause. */
#define TC_CVM_ERROR_RESOURCE_IN_USE "ResourceInUse"
/** There is not enough of what was asked for, such as stock in a zone. Ask for less, or
 * elsewhere. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT "ResourceInsufficient"
/** There is no such resource. */
#define TC_CVM_ERROR_RESOURCE_NOT_FOUND "ResourceNotFound"
/** The resource can't be used right now. Nothing was done: try again later. Nothing ran;
 * the same request can succeed after a pause. */
#define TC_CVM_ERROR_RESOURCE_UNAVAILABLE "ResourceUnavailable"
/** The answer would be larger than the service sends. The operation may have run: ask for
 * less. It may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_RESPONSE_SIZE_LIMIT_EXCEEDED "ResponseSizeLimitExceeded"
/** The service can't answer right now. Whether the operation ran is not certain. It may
 * have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_SERVICE_UNAVAILABLE "ServiceUnavailable"
/** The account may not do this. */
#define TC_CVM_ERROR_UNAUTHORIZED_OPERATION "UnauthorizedOperation"
/** The request has a parameter that the action does not know. */
#define TC_CVM_ERROR_UNKNOWN_PARAMETER "UnknownParameter"
/** Only HTTP and HTTPS with GET or POST are understood. */
#define TC_CVM_ERROR_UNSUPPORTED_PROTOCOL "UnsupportedProtocol"
/** The service is not to be had in this region. */
#define TC_CVM_ERROR_UNSUPPORTED_REGION "UnsupportedRegion"

/* Error codes of some functions: each one's comment lists its own. */

/** A tag's key has characters that are not allowed. */
#define TC_CVM_ERROR_FAILED_OPERATION_ILLEGAL_TAG_KEY "FailedOperation.IllegalTagKey"
/** A tag's value has characters that are not allowed. */
#define TC_CVM_ERROR_FAILED_OPERATION_ILLEGAL_TAG_VALUE "FailedOperation.IllegalTagValue"
/** The tag's key is reserved for the vendor. */
#define TC_CVM_ERROR_FAILED_OPERATION_TAG_KEY_RESERVED "FailedOperation.TagKeyReserved"
/** DescribeInstances, DescribeInstancesStatus: Something failed inside the service. Nothing
 * was changed; the same request can be repeated.
 *
 * RebootInstances, StartInstances, StopInstances, TerminateInstances: Something failed
 * inside the service. Whether the operation ran is not known: look before repeating. It
 * may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_INTERNAL_SERVER_ERROR "InternalServerError"
/** DescribeInstances: A filter has a name that is not known, or is not valid otherwise.
 *
 * DescribeInstancesStatus, DescribeZones: A filter is not valid. */
#define TC_CVM_ERROR_INVALID_FILTER "InvalidFilter"
/** A filter has more values than are allowed. */
#define TC_CVM_ERROR_INVALID_FILTER_VALUE_LIMIT_EXCEEDED "InvalidFilterValue.LimitExceeded"
/** A dedicated host's id is not of the right form; `host-1122`, for one, is too short. */
#define TC_CVM_ERROR_INVALID_HOST_ID_MALFORMED "InvalidHostId.Malformed"
/** An instance id does not have the form `ins-` and eight characters; `ins-1122`, for one,
 * is too short. */
#define TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED "InvalidInstanceId.Malformed"
/** An address to look for is not an IP address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED "InvalidParameterValue.IPAddressMalformed"
/** An address to look for is not an IPv6 address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_IPV6_ADDRESS_MALFORMED "InvalidParameterValue.IPv6AddressMalformed"
/** An instance id is not `ins-` and eight small letters or digits. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED "InvalidParameterValue.InstanceIdMalformed"
/** The account's id is not of the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT "InvalidParameterValue.InvalidAppIdFormat"
/** An address to look for is not written as an IP address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT "InvalidParameterValue.InvalidIpFormat"
/** A time to look for is not written as `2023-06-01 00:00:00`. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT "InvalidParameterValue.InvalidTimeFormat"
/** A part of a name to look for is not valid. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_VAGUE_NAME "InvalidParameterValue.InvalidVagueName"
/** DescribeInstances: A list has more items than are allowed. Split the request.
 *
 * DescribeInstancesStatus, DescribeZones, RebootInstances, StartInstances, StopInstances,
 * TerminateInstances: A list has too many or too few items. Split the request. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded"
/** A subnet's id is not `subnet-` and eight small letters or digits. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED "InvalidParameterValue.SubnetIdMalformed"
/** There is no such tag. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND "InvalidParameterValue.TagKeyNotFound"
/** A value of the filter `uuid` is not a UUID. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_UUID_MALFORMED "InvalidParameterValue.UuidMalformed"
/** A network's id is not `vpc-` and eight small letters or digits. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED "InvalidParameterValue.VpcIdMalformed"
/** No such security group. */
#define TC_CVM_ERROR_INVALID_SECURITY_GROUP_ID_NOT_FOUND "InvalidSecurityGroupId.NotFound"
/** A security group's id is not of the right form; `sg-ide32`, for one, is too short. */
#define TC_CVM_ERROR_INVALID_SG_ID_MALFORMED "InvalidSgId.Malformed"
/** The availability zone is not one of this region. */
#define TC_CVM_ERROR_INVALID_ZONE_MISMATCH_REGION "InvalidZone.MismatchRegion"
/** No such high-performance cluster. */
#define TC_CVM_ERROR_RESOURCE_NOT_FOUND_HPC_CLUSTER "ResourceNotFound.HpcCluster"
/** The token is not valid. Fetch new credentials. */
#define TC_CVM_ERROR_UNAUTHORIZED_OPERATION_INVALID_TOKEN "UnauthorizedOperation.InvalidToken"
/** The availability zone does not take part in this. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED "InvalidParameterValue.ZoneNotSupported"
/** An instance serves another product and can't be handled here. */
#define TC_CVM_ERROR_FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE "FailedOperation.InvalidInstanceApplicationRole"
/** The instance is of a kind that this action does not handle. */
#define TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED "InvalidInstance.NotSupported"
/** No such instance in this region. */
#define TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND "InvalidInstanceId.NotFound"
/** Parameters were given that exclude each other. */
#define TC_CVM_ERROR_INVALID_PARAMETER_COMBINATION "InvalidParameterCombination"
/** RebootInstances, StartInstances, StopInstances: The same operation is already under way
 * for an instance. Let it finish first. Nothing ran; the same request can succeed after a
 * pause.
 *
 * TerminateInstances: The same operation is already under way for an instance. Repeating
 * it can destroy what the first call would have kept. It may have run; repeat it only if
 * running twice does no harm. */
#define TC_CVM_ERROR_MUTEX_OPERATION_TASK_RUNNING "MutexOperation.TaskRunning"
/** Another operation on an instance is still under way. Try again when it has ended.
 * Nothing ran; the same request can succeed after a pause. */
#define TC_CVM_ERROR_OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS "OperationDenied.InstanceOperationInProgress"
/** The multi-factor authentication has expired. Authenticate again. */
#define TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_EXPIRED "UnauthorizedOperation.MFAExpired"
/** The operation needs multi-factor authentication, and there was none. */
#define TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_NOT_FOUND "UnauthorizedOperation.MFANotFound"
/** Reinstalling the system failed before. Reinstall it once more, or end the instance. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED "UnsupportedOperation.InstanceReinstallFailed"
/** An instance is broken for good. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED "UnsupportedOperation.InstanceStateCorrupted"
/** RebootInstances, TerminateInstances: An instance is going into rescue mode. Try again
 * when it is there. Nothing ran; the same request can succeed after a pause.
 *
 * StartInstances: An instance is going into rescue mode, where it can't be started.
 *
 * StopInstances: An instance is going into rescue mode, where it can't be stopped. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE "UnsupportedOperation.InstanceStateEnterRescueMode"
/** An instance is about to be moved to another host. Try again after the move. Nothing ran;
 * the same request can succeed after a pause. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
/** An instance is leaving rescue mode. Try again when it has left. Nothing ran; the same
 * request can succeed after a pause. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE "UnsupportedOperation.InstanceStateExitRescueMode"
/** An instance is finishing a move to another host. Try again shortly. Nothing ran; the
 * same request can succeed after a pause. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
/** An instance is frozen. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING "UnsupportedOperation.InstanceStateFreezing"
/** RebootInstances, StartInstances, StopInstances: An instance is being isolated, for a
 * return or an unpaid bill.
 *
 * TerminateInstances: An instance is on its way to the recycle bin. Ending it once it is
 * there destroys it. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING "UnsupportedOperation.InstanceStateIsolating"
/** RebootInstances, StopInstances, TerminateInstances: An instance is still being created.
 * Try again when it runs. Nothing ran; the same request can succeed after a pause.
 *
 * StartInstances: An instance is still being created, and will run by itself. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING "UnsupportedOperation.InstanceStatePending"
/** RebootInstances: An instance is already restarting. Once it runs, the same request
 * restarts it again. Nothing ran; the same request can succeed after a pause.
 *
 * StartInstances: An instance is restarting, and will run by itself.
 *
 * StopInstances, TerminateInstances: An instance is restarting. Try again when it runs.
 * Nothing ran; the same request can succeed after a pause. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING "UnsupportedOperation.InstanceStateRebooting"
/** An instance is being moved to another host. Try again after the move. Nothing ran; the
 * same request can succeed after a pause. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE "UnsupportedOperation.InstanceStateServiceLiveMigrate"
/** An instance is isolated. Recover it first. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN "UnsupportedOperation.InstanceStateShutdown"
/** RebootInstances, StopInstances, TerminateInstances: An instance is starting. Try again
 * when it runs. Nothing ran; the same request can succeed after a pause.
 *
 * StartInstances: An instance is already starting. Leave it out of the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING "UnsupportedOperation.InstanceStateStarting"
/** RebootInstances: An instance is shut down. Start it instead.
 *
 * StartInstances: An instance is stopped and can't be started as it is; the message says
 * why.
 *
 * StopInstances: An instance is already shut down. Leave it out of the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED "UnsupportedOperation.InstanceStateStopped"
/** RebootInstances: An instance is shutting down. Start it when it is down.
 *
 * StartInstances, TerminateInstances: An instance is shutting down. Try again when it is
 * down. Nothing ran; the same request can succeed after a pause.
 *
 * StopInstances: An instance is already shutting down. Leave it out of the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING "UnsupportedOperation.InstanceStateStopping"
/** RebootInstances, StartInstances, StopInstances: An instance is being ended for good.
 *
 * TerminateInstances: An instance is already being ended. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING "UnsupportedOperation.InstanceStateTerminating"
/** The instance can't be free of charge while it is stopped. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING "UnsupportedOperation.StoppedModeStopCharging"
/** An instance is in rescue mode. Take it out of it first. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE "UnsupportedOperation.InstanceStateRescueMode"
/** An instance already runs. Leave it out of the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING "UnsupportedOperation.InstanceStateRunning"
/** StartInstances, StopInstances: An instance no longer exists.
 *
 * TerminateInstances: An instance has already ended. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED "UnsupportedOperation.InstanceStateTerminated"
/** An instance was to hibernate that was not set up for it. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_HIBERNATION_FOR_NORMAL_INSTANCE "UnsupportedOperation.HibernationForNormalInstance"
/** An instance is banned. The vendor's support can tell why. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING "UnsupportedOperation.InstanceStateBanning"
/** An instance belongs to an Elastic MapReduce cluster. End it there. */
#define TC_CVM_ERROR_FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR "FailedOperation.InvalidInstanceApplicationRoleEmr"
/** An instance can't be returned. */
#define TC_CVM_ERROR_FAILED_OPERATION_UNRETURNABLE "FailedOperation.Unreturnable"
/** Billing failed. Whether the instance was returned is not known: look before repeating.
 * It may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_INTERNAL_ERROR_TRADE_UNKNOWN_ERROR "InternalError.TradeUnknownError"
/** The account has orders that are not paid. Pay or cancel them first. */
#define TC_CVM_ERROR_INVALID_ACCOUNT_UNPAID_ORDER "InvalidAccount.UnpaidOrder"
/** A prepaid instance does not meet the terms for a return. */
#define TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED_PREPAID_INSTANCE "InvalidInstanceNotSupportedPrepaidInstance"
/** The operation is not supported with these values. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_NOT_SUPPORTED "InvalidParameterValue.NotSupported"
/** The account has used up its number of returns. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_USER_RETURN_QUOTA "LimitExceeded.UserReturnQuota"
/** Instances that are billed this way can't be ended by this call. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE "UnsupportedOperation.InstanceChargeType"
/** The instances are billed in different ways. Send one request for each. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_MIXED_PRICING_MODEL "UnsupportedOperation.InstanceMixedPricingModel"
/** An instance was never created, so that there is nothing to end. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_LAUNCH_FAILED "UnsupportedOperation.InstanceStateLaunchFailed"
/** An instance is protected against ending. Switch the protection off first. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCES_PROTECTED "UnsupportedOperation.InstancesProtected"
/** An instance does not belong to this user. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_INSTANCES_OWNER "UnsupportedOperation.InvalidInstancesOwner"
/** An instance runs a commercial operating system and can't be returned. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_TERMINATE_UNSUPPORTED "UnsupportedOperation.RedHatInstanceTerminateUnsupported"
/** An instance runs Red Hat Enterprise Linux, which this call does not handle. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_UNSUPPORTED "UnsupportedOperation.RedHatInstanceUnsupported"
/** The region does not support this. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_REGION "UnsupportedOperation.Region"
/** Instances of this type can't be ended by this call. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE "UnsupportedOperation.SpecialInstanceType"
/** The user has used up a quota for operations. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_USER_LIMIT_OPERATION_EXCEED_QUOTA "UnsupportedOperation.UserLimitOperationExceedQuota"


/**
 * Keeps what has one of the values under a name. Where several filters are given, all of
 * them must hold; within one filter, any of its values will do.
 *
 * Part of requests: make it with TC_INIT(), set what you need and leave the rest. What it
 * points to stays yours.
 */
typedef struct tc_cvm_filter {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * What is compared, such as `zone`. The action says which names it knows. Required.
     */
    const char *name;
    /**
     * The values to look for, up to 5. At most 5 items
     * (TC_CVM_ERROR_INVALID_FILTER_VALUE_LIMIT_EXCEEDED). Required. `values_len` of them.
     */
    const char *const *values;
    /**
     * Length of `values`.
     */
    size_t values_len;
} tc_cvm_filter;

/**
 * The request of DescribeInstances. Tells all about instances, chosen by id or by filters.
 * Without parameters it tells of the account's first 20. Also the way to learn what became
 * of a restart, a start or a stop: see `latest_operation` and `latest_operation_state` of
 * an instance.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to tell of, 100 at most. Not together with `filters`. At most 100 items
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each: of the form
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). `instance_ids_len` of
     * them; NULL if not given.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * What the instances must have, 10 filters at most, each with up to 5 values. Not together
     * with `instance_ids`. Names by place: `zone`, `project-id`, `host-id`,
     * `dedicated-cluster-id`. By network: `vpc-id`, `subnet-id`, `security-group-id`,
     * `private-ip-address`, `public-ip-address`, `ipv6-address`. By instance: `instance-id`,
     * `uuid`, `instance-name`, `instance-charge-type`, `instance-state`. By tag: `tag-key`,
     * `tag-value`, or `tag:` and a key, whose values are then compared. By time, as in
     * `2023-06-01 00:00:00`: `creation-start-time`, `creation-end-time`. At most 10 items
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). `filters_len` of them; NULL if
     * not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
    /**
     * How many instances to pass over before the first one in the answer. At least 0
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE). The service assumes `0`.
     */
    tc_opt_i64 offset;
    /**
     * How many instances to answer at most. Ask again with a greater `offset` for more. 1 to
     * 100 (TC_CVM_ERROR_INVALID_PARAMETER_VALUE). The service assumes `20`.
     */
    tc_opt_i64 limit;
} tc_cvm_describe_instances_request;

/**
 * Where an instance is: its zone, its project and, if it has one, its dedicated host.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_placement {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The availability zone, such as `ap-guangzhou-3`. DescribeZones lists them. NULL if the
     * answer does not have it.
     */
    const char *zone;
    /**
     * The project that the instance belongs to. 0 is the account's default project.
     */
    tc_opt_i64 project_id;
    /**
     * Dedicated hosts to choose from when instances are created; each instance lands on any
     * one of them. Means nothing in answers: see `host_id`. `host_ids_len` of them; NULL if
     * the answer does not have it.
     */
    const char *const *host_ids;
    /**
     * Length of `host_ids`.
     */
    size_t host_ids_len;
    /**
     * The dedicated host that carries the instance. In answers only; absent without such a
     * host. NULL if the answer does not have it.
     */
    const char *host_id;
    /**
     * How reserved resources are used up. `ResourcePool`, the only known value, takes them
     * from a pool of the account. NULL if the answer does not have it.
     */
    const char *dedicated_resource_pack_tenancy;
    /**
     * The packs of reserved resources, such as `rpp-7eumgm3l`. A request that names them also
     * needs `dedicated_resource_pack_tenancy`. `dedicated_resource_pack_ids_len` of them; NULL
     * if the answer does not have it.
     */
    const char *const *dedicated_resource_pack_ids;
    /**
     * Length of `dedicated_resource_pack_ids`.
     */
    size_t dedicated_resource_pack_ids_len;
    /**
     * The rack of the resource pool that holds the instance. In answers only. NULL if the
     * answer does not have it.
     */
    const char *rack_id;
} tc_cvm_placement;

/**
 * The disk that holds the operating system.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_system_disk {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The kind of disk. A request without it gets a kind that is in stock. One of
     * TC_CVM_DISK_TYPE_LOCAL_BASIC, TC_CVM_DISK_TYPE_LOCAL_SSD, TC_CVM_DISK_TYPE_LOCAL_NVME,
     * TC_CVM_DISK_TYPE_LOCAL_PRO, TC_CVM_DISK_TYPE_CLOUD_BASIC,
     * TC_CVM_DISK_TYPE_CLOUD_PREMIUM, TC_CVM_DISK_TYPE_CLOUD_SSD, TC_CVM_DISK_TYPE_CLOUD_HSSD,
     * TC_CVM_DISK_TYPE_CLOUD_TSSD, TC_CVM_DISK_TYPE_CLOUD_BSSD. NULL if the answer does not
     * have it.
     */
    const char *disk_type;
    /**
     * The disk, such as `disk-nucurerk`. In answers only. NULL if the answer does not have it.
     */
    const char *disk_id;
    /**
     * The size in GiB.
     */
    tc_opt_i64 disk_size;
    /**
     * The dedicated cluster that holds the disk. Absent where there is none. NULL if the
     * answer does not have it.
     */
    const char *cdc_id;
    /**
     * The disk's name, at most 128 characters. NULL if the answer does not have it.
     */
    const char *disk_name;
    /**
     * Whether the disk is encrypted. Requests can set it only while creating instances, and
     * not yet from every account.
     */
    tc_opt_bool encrypt;
    /**
     * The customer's own key for encryption: a UUID, or a name such as `kms-abcd1234`. Bound
     * by the same limits as `encrypt`. NULL if the answer does not have it.
     */
    const char *kms_key_id;
} tc_cvm_system_disk;

/**
 * A disk beside the system disk.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_data_disk {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The size in GiB, in steps of 10. What is possible depends on the kind of disk; 0 means
     * that no disk is bought.
     */
    tc_opt_i64 disk_size;
    /**
     * The kind of disk. Has no effect when disks are resized. One of
     * TC_CVM_DISK_TYPE_LOCAL_BASIC, TC_CVM_DISK_TYPE_LOCAL_SSD, TC_CVM_DISK_TYPE_LOCAL_NVME,
     * TC_CVM_DISK_TYPE_LOCAL_PRO, TC_CVM_DISK_TYPE_CLOUD_BASIC,
     * TC_CVM_DISK_TYPE_CLOUD_PREMIUM, TC_CVM_DISK_TYPE_CLOUD_SSD, TC_CVM_DISK_TYPE_CLOUD_HSSD,
     * TC_CVM_DISK_TYPE_CLOUD_TSSD, TC_CVM_DISK_TYPE_CLOUD_BSSD. NULL if the answer does not
     * have it.
     */
    const char *disk_type;
    /**
     * The disk, such as `disk-bzsodtn1`. In answers only. NULL if the answer does not have it.
     */
    const char *disk_id;
    /**
     * Whether the disk ends with its instance. Can be true only for cloud disks that are
     * billed by the hour; requests can set it only while creating instances.
     */
    tc_opt_bool delete_with_instance;
    /**
     * The snapshot that the disk is made from. Must be smaller than the disk. NULL if the
     * answer does not have it.
     */
    const char *snapshot_id;
    /**
     * Whether the disk is encrypted. Requests can set it only while creating instances.
     */
    tc_opt_bool encrypt;
    /**
     * The customer's own key for encryption: a UUID, or a name such as `kms-abcd1234`. Can be
     * absent in answers; requests can set it only while creating instances. NULL if the answer
     * does not have it.
     */
    const char *kms_key_id;
    /**
     * Throughput in MiB/s, bought on top of what the disk has anyway. Only for `CLOUD_TSSD`
     * and `CLOUD_HSSD`; can be absent.
     */
    tc_opt_i64 throughput_performance;
    /**
     * The dedicated cluster that holds the disk. Absent where there is none. NULL if the
     * answer does not have it.
     */
    const char *cdc_id;
    /**
     * Whether the disk may go beyond its rated performance for a while. Not yet open to every
     * account.
     */
    tc_opt_bool burst_performance;
    /**
     * The disk's name, at most 128 characters. NULL if the answer does not have it.
     */
    const char *disk_name;
} tc_cvm_data_disk;

/**
 * How the primary network interface reaches the internet, and how that is billed.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_internet_accessible {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * How traffic is billed. A request without it follows the instance: prepaid with a prepaid
     * instance, postpaid with a postpaid one. One of
     * TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_PREPAID,
     * TC_CVM_INTERNET_CHARGE_TYPE_TRAFFIC_POSTPAID_BY_HOUR,
     * TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_POSTPAID_BY_HOUR,
     * TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_PACKAGE. NULL if the answer does not have it.
     */
    const char *internet_charge_type;
    /**
     * The most that goes out to the internet, in Mbps. The upper bound depends on the instance
     * type.
     */
    tc_opt_i64 internet_max_bandwidth_out;
    /**
     * Whether a public address is assigned. With more than 0 Mbps it is unless this says
     * false; with 0 Mbps it can't be. Requests can set it only while creating instances.
     */
    tc_opt_bool public_ip_assigned;
    /**
     * The bandwidth package that pays for the traffic. Requests can set it only while creating
     * instances. NULL if the answer does not have it.
     */
    const char *bandwidth_package_id;
    /**
     * Whose line is used. All but `BGP` need an account that is cleared for them, and are to
     * be had in some regions only. One of TC_CVM_INTERNET_SERVICE_PROVIDER_BGP,
     * TC_CVM_INTERNET_SERVICE_PROVIDER_CMCC, TC_CVM_INTERNET_SERVICE_PROVIDER_CTCC,
     * TC_CVM_INTERNET_SERVICE_PROVIDER_CUCC. NULL if the answer does not have it.
     */
    const char *internet_service_provider;
    /**
     * The kind of public IPv4 address. Needed to have one; only in some regions. One of
     * TC_CVM_IPV4_ADDRESS_TYPE_WAN_IP, TC_CVM_IPV4_ADDRESS_TYPE_HIGH_QUALITY_EIP,
     * TC_CVM_IPV4_ADDRESS_TYPE_ANTI_DDOS_EIP. NULL if the answer does not have it.
     */
    const char *ipv4_address_type;
    /**
     * The kind of public IPv6 address. Needed to have one; only in some regions. One of
     * TC_CVM_IPV6_ADDRESS_TYPE_EIP_V6, TC_CVM_IPV6_ADDRESS_TYPE_HIGH_QUALITY_EIP_V6. NULL if
     * the answer does not have it.
     */
    const char *ipv6_address_type;
    /**
     * The protection package behind an address of kind `AntiDDoSEIP`, which can't be had
     * without it. NULL if the answer does not have it.
     */
    const char *anti_ddos_package_id;
} tc_cvm_internet_accessible;

/**
 * The private network of the primary network interface.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_virtual_private_cloud {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The network, such as `vpc-m0cnatxj`. `DEFAULT` here and in `subnet_id`, while creating
     * instances, takes the region's default network. NULL if the answer does not have it.
     */
    const char *vpc_id;
    /**
     * The subnet, such as `subnet-mv4sn55k`, or `DEFAULT` together with `vpc_id`. NULL if the
     * answer does not have it.
     */
    const char *subnet_id;
    /**
     * Whether the instance serves its network as gateway to the internet. That needs a public
     * address.
     */
    tc_opt_bool as_vpc_gateway;
    /**
     * Addresses within the subnet. A request can ask for several of one subnet only while it
     * creates several instances. `private_ip_addresses_len` of them; NULL if the answer does
     * not have it.
     */
    const char *const *private_ip_addresses;
    /**
     * Length of `private_ip_addresses`.
     */
    size_t private_ip_addresses_len;
    /**
     * How many IPv6 addresses the interface is given at random.
     */
    tc_opt_u64 ipv6_address_count;
} tc_cvm_virtual_private_cloud;

/**
 * How one logs in to an instance. Answers carry the keys only.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_login_settings {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The password. Linux: 8 to 30 characters of at least two kinds; Windows: 12 to 30 of at
     * least three; the kinds are small letters, capitals, digits and punctuation. Without one,
     * the service makes one up and sends it by internal message. Never in answers. NULL if the
     * answer does not have it.
     */
    const char *password;
    /**
     * The key pairs whose private half logs in, such as `skey-b4vakk62`. Not together with a
     * password, and not on Windows. Can be absent. `key_ids_len` of them; NULL if the answer
     * does not have it.
     */
    const char *const *key_ids;
    /**
     * Length of `key_ids`.
     */
    size_t key_ids_len;
    /**
     * The text `true` or `false`: whether what the image has set stays as it is. Not together
     * with `password` or `key_ids`, and `true` only with one's own, shared or imported images.
     * NULL if the answer does not have it.
     */
    const char *keep_image_login;
} tc_cvm_login_settings;

/**
 * A label on a resource: a key and its value.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_tag {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The key of the tag. NULL if the answer does not have it.
     */
    const char *key;
    /**
     * The value under the key. NULL if the answer does not have it.
     */
    const char *value;
} tc_cvm_tag;

/**
 * The graphics processors of an instance.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_gpu_info {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * How many graphics processors the instance has. Less than 1 is a share of one, which is
     * virtual.
     */
    tc_opt_f64 gpu_count;
    /**
     * Their addresses, such as `0000:18:00.0`. `gpu_id_len` of them; NULL if the answer does
     * not have it.
     */
    const char *const *gpu_id;
    /**
     * Length of `gpu_id`.
     */
    size_t gpu_id_len;
    /**
     * Their type, such as `NVIDIA T4`. NULL if the answer does not have it.
     */
    const char *gpu_type;
} tc_cvm_gpu_info;

/**
 * One entry of an instance's own metadata.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_metadata_item {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The key: letters, digits, `_` and `-`, at most 128 bytes. NULL if the answer does not
     * have it.
     */
    const char *key;
    /**
     * The value, at most 256 KB. NULL if the answer does not have it.
     */
    const char *value;
} tc_cvm_metadata_item;

/**
 * What an instance can read about itself, as given by whoever created it. Not yet open to
 * every account.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_metadata {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The entries. `items_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_metadata_item *const *items;
    /**
     * Length of `items`.
     */
    size_t items_len;
} tc_cvm_metadata;

/**
 * How an instance's processor is laid out.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_cpu_topology {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * How many physical cores are switched on. Can be absent.
     */
    tc_opt_i64 core_count;
    /**
     * How many threads a core runs: 1 with hyper-threading off, 2 with it on. Absent where the
     * instance type's own setting holds.
     */
    tc_opt_i64 thread_per_core;
} tc_cvm_cpu_topology;

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
/**
 * An instance, with all that is known of it.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_instance {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Where the instance is. NULL if the answer does not have it.
     */
    const struct tc_cvm_placement *placement;
    /**
     * The instance, such as `ins-9bxebleo`. NULL if the answer does not have it.
     */
    const char *instance_id;
    /**
     * The instance type, such as `S2.SMALL2`. NULL if the answer does not have it.
     */
    const char *instance_type;
    /**
     * The number of processor cores.
     */
    tc_opt_i64 cpu;
    /**
     * The memory in GiB.
     */
    tc_opt_i64 memory;
    /**
     * Whether the instance can be used. One of TC_CVM_RESTRICT_STATE_NORMAL,
     * TC_CVM_RESTRICT_STATE_EXPIRED, TC_CVM_RESTRICT_STATE_PROTECTIVELY_ISOLATED. NULL if the
     * answer does not have it.
     */
    const char *restrict_state;
    /**
     * The name that was given to the instance. Need not be unique. NULL if the answer does not
     * have it.
     */
    const char *instance_name;
    /**
     * How the instance is billed. One of TC_CVM_INSTANCE_CHARGE_TYPE_PREPAID,
     * TC_CVM_INSTANCE_CHARGE_TYPE_POSTPAID_BY_HOUR, TC_CVM_INSTANCE_CHARGE_TYPE_CDHPAID,
     * TC_CVM_INSTANCE_CHARGE_TYPE_SPOTPAID, TC_CVM_INSTANCE_CHARGE_TYPE_CDCPAID. NULL if the
     * answer does not have it.
     */
    const char *instance_charge_type;
    /**
     * The system disk. NULL if the answer does not have it.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * The data disks. `data_disks_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * The private IPv4 addresses of the primary network interface. `private_ip_addresses_len`
     * of them; NULL if the answer does not have it.
     */
    const char *const *private_ip_addresses;
    /**
     * Length of `private_ip_addresses`.
     */
    size_t private_ip_addresses_len;
    /**
     * The public IPv4 addresses of the primary network interface. Absent where there are none.
     * `public_ip_addresses_len` of them; NULL if the answer does not have it.
     */
    const char *const *public_ip_addresses;
    /**
     * Length of `public_ip_addresses`.
     */
    size_t public_ip_addresses_len;
    /**
     * How the instance reaches the internet. NULL if the answer does not have it.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * The private network that the instance is in. NULL if the answer does not have it.
     */
    const struct tc_cvm_virtual_private_cloud *virtual_private_cloud;
    /**
     * The image that the instance was made from, such as `img-8toqc6s3`. NULL if the answer
     * does not have it.
     */
    const char *image_id;
    /**
     * What happens at the end of the paid time. Absent with instances that are not prepaid.
     * One of TC_CVM_RENEW_FLAG_NOTIFY_AND_MANUAL_RENEW,
     * TC_CVM_RENEW_FLAG_NOTIFY_AND_AUTO_RENEW,
     * TC_CVM_RENEW_FLAG_DISABLE_NOTIFY_AND_MANUAL_RENEW. NULL if the answer does not have it.
     */
    const char *renew_flag;
    /**
     * When the instance was created. A point in time, such as `2020-03-10T02:43:51Z`. NULL if
     * the answer does not have it.
     */
    const char *created_time;
    /**
     * When the paid time ends. Absent with instances that are not prepaid. A point in time,
     * such as `2020-03-10T02:43:51Z`. NULL if the answer does not have it.
     */
    const char *expired_time;
    /**
     * The operating system, such as `CentOS 7.6 64bit`. NULL if the answer does not have it.
     */
    const char *os_name;
    /**
     * The security groups that the instance is in, such as `sg-p1ezv4wz`.
     * `security_group_ids_len` of them; NULL if the answer does not have it.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * How one logs in. Only the key pairs are told. NULL if the answer does not have it.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * What the instance is doing. One of TC_CVM_INSTANCE_STATE_PENDING,
     * TC_CVM_INSTANCE_STATE_LAUNCH_FAILED, TC_CVM_INSTANCE_STATE_RUNNING,
     * TC_CVM_INSTANCE_STATE_STOPPED, TC_CVM_INSTANCE_STATE_STARTING,
     * TC_CVM_INSTANCE_STATE_STOPPING, TC_CVM_INSTANCE_STATE_REBOOTING,
     * TC_CVM_INSTANCE_STATE_SHUTDOWN, TC_CVM_INSTANCE_STATE_TERMINATING,
     * TC_CVM_INSTANCE_STATE_ENTER_RESCUE_MODE, TC_CVM_INSTANCE_STATE_RESCUE_MODE,
     * TC_CVM_INSTANCE_STATE_EXIT_RESCUE_MODE,
     * TC_CVM_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE,
     * TC_CVM_INSTANCE_STATE_SERVICE_LIVE_MIGRATE,
     * TC_CVM_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE. NULL if the answer does not have it.
     */
    const char *instance_state;
    /**
     * The tags on the instance. `tags_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
    /**
     * What the instance costs while it is stopped. One of
     * TC_CVM_STOP_CHARGING_MODE_KEEP_CHARGING, TC_CVM_STOP_CHARGING_MODE_STOP_CHARGING,
     * TC_CVM_STOP_CHARGING_MODE_NOT_APPLICABLE. NULL if the answer does not have it.
     */
    const char *stop_charging_mode;
    /**
     * An id that no other instance anywhere has. NULL if the answer does not have it.
     */
    const char *uuid;
    /**
     * The latest operation on the instance, such as `StopInstances`. Absent where there was
     * none. NULL if the answer does not have it.
     */
    const char *latest_operation;
    /**
     * How far `latest_operation` has come. Absent where there was none. One of
     * TC_CVM_LATEST_OPERATION_STATE_SUCCESS, TC_CVM_LATEST_OPERATION_STATE_OPERATING,
     * TC_CVM_LATEST_OPERATION_STATE_FAILED. NULL if the answer does not have it.
     */
    const char *latest_operation_state;
    /**
     * The id of the request behind `latest_operation`. Absent where there was none. NULL if
     * the answer does not have it.
     */
    const char *latest_operation_request_id;
    /**
     * The placement group that keeps the instance apart from others. NULL if the answer does
     * not have it.
     *
     * Deprecated: use disaster_recover_group_ids.
     */
    const char *disaster_recover_group_id TC_DEPRECATED("use disaster_recover_group_ids");
    /**
     * The IPv6 addresses of the instance. Absent where there are none. `ipv6_addresses_len` of
     * them; NULL if the answer does not have it.
     */
    const char *const *ipv6_addresses;
    /**
     * Length of `ipv6_addresses`.
     */
    size_t ipv6_addresses_len;
    /**
     * The access management role that the instance acts in. Absent where there is none. NULL
     * if the answer does not have it.
     */
    const char *cam_role_name;
    /**
     * The high-performance cluster that the instance is in, such as `hpc-4dxxetpt`. NULL if
     * the answer does not have it.
     */
    const char *hpc_cluster_id;
    /**
     * The addresses of the instance in its high-performance cluster. Can be absent.
     * `rdma_ip_addresses_len` of them; NULL if the answer does not have it.
     */
    const char *const *rdma_ip_addresses;
    /**
     * Length of `rdma_ip_addresses`.
     */
    size_t rdma_ip_addresses_len;
    /**
     * The dedicated cluster that the instance is in. Empty where there is none. NULL if the
     * answer does not have it.
     */
    const char *dedicated_cluster_id;
    /**
     * Why the instance is isolated, if it is. One of TC_CVM_ISOLATED_SOURCE_ARREAR,
     * TC_CVM_ISOLATED_SOURCE_EXPIRE, TC_CVM_ISOLATED_SOURCE_MANMADE,
     * TC_CVM_ISOLATED_SOURCE_NOTISOLATED. NULL if the answer does not have it.
     */
    const char *isolated_source;
    /**
     * The placement groups that keep the instance apart from others. One at most for now.
     * `disaster_recover_group_ids_len` of them; NULL if the answer does not have it.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * The graphics processors. Absent where there are none. NULL if the answer does not have
     * it.
     */
    const struct tc_cvm_gpu_info *gpu_info;
    /**
     * Who licenses the operating system. One of TC_CVM_LICENSE_TYPE_TENCENT_CLOUD,
     * TC_CVM_LICENSE_TYPE_BYOL. NULL if the answer does not have it.
     */
    const char *license_type;
    /**
     * Whether the instance is protected: TerminateInstances refuses it while this is true.
     */
    tc_opt_bool disable_api_termination;
    /**
     * The host name within the operating system. NULL if the answer does not have it.
     */
    const char *host_name;
    /**
     * The user that one logs in as, such as `root`. NULL if the answer does not have it.
     */
    const char *default_login_user;
    /**
     * The port that one logs in through, such as 22.
     */
    tc_opt_i64 default_login_port;
    /**
     * What went wrong with `latest_operation`. Empty or absent if nothing did. NULL if the
     * answer does not have it.
     */
    const char *latest_operation_error_msg;
    /**
     * Whether the network takes jumbo frames.
     */
    tc_opt_bool enable_jumbo_frame;
    /**
     * The metadata that the instance was created with. Not told to every account yet. NULL if
     * the answer does not have it.
     */
    const struct tc_cvm_metadata *metadata;
    /**
     * The public IPv6 addresses bound to the instance. `public_ipv6_addresses_len` of them;
     * NULL if the answer does not have it.
     */
    const char *const *public_ipv6_addresses;
    /**
     * Length of `public_ipv6_addresses`.
     */
    size_t public_ipv6_addresses_len;
    /**
     * How the processor is laid out. NULL if the answer does not have it.
     */
    const struct tc_cvm_cpu_topology *cpu_topology;
    /**
     * The partition of the placement group that the instance is in. Not told to every account
     * yet.
     */
    tc_opt_i64 partition_number;
} tc_cvm_instance;
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

/**
 * The answer to DescribeInstances.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_instances_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_describe_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * How many instances fit in all, whatever `offset` and `limit`.
     */
    tc_opt_i64 total_count;
    /**
     * The instances. `instance_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_instance *const *instance_set;
    /**
     * Length of `instance_set`.
     */
    size_t instance_set_len;
} tc_cvm_describe_instances_response;

/**
 * The request of DescribeInstancesStatus. Tells the state of instances, and nothing else
 * about them. Without parameters it tells of the account's first 20.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_status_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to tell of, 100 at most. Without them, all. At most 100 items
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each: of the form
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). `instance_ids_len` of
     * them; NULL if not given.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * How many states to pass over before the first one in the answer. At least 0
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE). The service assumes `0`.
     */
    tc_opt_i64 offset;
    /**
     * How many states to answer at most. Ask again with a greater `offset` for more. 1 to 100
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE). The service assumes `20`.
     */
    tc_opt_i64 limit;
} tc_cvm_describe_instances_status_request;

/**
 * An instance and its state.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_instance_status {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The instance, such as `ins-r8hr2upy`. NULL if the answer does not have it.
     */
    const char *instance_id;
    /**
     * What it is doing. One of TC_CVM_INSTANCE_STATE_PENDING,
     * TC_CVM_INSTANCE_STATE_LAUNCH_FAILED, TC_CVM_INSTANCE_STATE_RUNNING,
     * TC_CVM_INSTANCE_STATE_STOPPED, TC_CVM_INSTANCE_STATE_STARTING,
     * TC_CVM_INSTANCE_STATE_STOPPING, TC_CVM_INSTANCE_STATE_REBOOTING,
     * TC_CVM_INSTANCE_STATE_SHUTDOWN, TC_CVM_INSTANCE_STATE_TERMINATING,
     * TC_CVM_INSTANCE_STATE_ENTER_RESCUE_MODE, TC_CVM_INSTANCE_STATE_RESCUE_MODE,
     * TC_CVM_INSTANCE_STATE_EXIT_RESCUE_MODE,
     * TC_CVM_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE,
     * TC_CVM_INSTANCE_STATE_SERVICE_LIVE_MIGRATE,
     * TC_CVM_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE. NULL if the answer does not have it.
     */
    const char *instance_state;
} tc_cvm_instance_status;

/**
 * The answer to DescribeInstancesStatus.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_instances_status_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_describe_instances_status_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * How many states there are in all, whatever `offset` and `limit`.
     */
    tc_opt_i64 total_count;
    /**
     * The states. `instance_status_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_instance_status *const *instance_status_set;
    /**
     * Length of `instance_status_set`.
     */
    size_t instance_status_set_len;
} tc_cvm_describe_instances_status_response;

/**
 * The request of DescribeRegions. Lists the regions. The vendor no longer brings this list
 * up to date: for a current one, ask the service `region` for the action of the same name.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_regions_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
} tc_cvm_describe_regions_request;

/**
 * A region.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_region_info {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The name by which requests refer to it, such as `ap-guangzhou`. NULL if the answer does
     * not have it.
     */
    const char *region;
    /**
     * A name to show to people, in the language of the request. NULL if the answer does not
     * have it.
     */
    const char *region_name;
    /**
     * Whether it can be used: `AVAILABLE` if so. NULL if the answer does not have it.
     */
    const char *region_state;
} tc_cvm_region_info;

/**
 * The answer to DescribeRegions.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_regions_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_describe_regions_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * How many regions there are.
     */
    tc_opt_u64 total_count;
    /**
     * The regions. `region_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_region_info *const *region_set;
    /**
     * Length of `region_set`.
     */
    size_t region_set_len;
} tc_cvm_describe_regions_response;

/**
 * The request of DescribeZones. Lists the availability zones of the region.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_zones_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
} tc_cvm_describe_zones_request;

/**
 * An availability zone.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_zone_info {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The name by which requests refer to it, such as `ap-guangzhou-3`. NULL if the answer
     * does not have it.
     */
    const char *zone;
    /**
     * A name to show to people, in the language of the request; English if it has none. NULL
     * if the answer does not have it.
     */
    const char *zone_name;
    /**
     * Its number, such as `100003`, as text. NULL if the answer does not have it.
     */
    const char *zone_id;
    /**
     * Whether it can be used. One of TC_CVM_ZONE_STATE_AVAILABLE,
     * TC_CVM_ZONE_STATE_UNAVAILABLE. NULL if the answer does not have it.
     */
    const char *zone_state;
} tc_cvm_zone_info;

/**
 * The answer to DescribeZones.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_zones_response_free(). Everything that it points to lives as long as it
 * does.
 */
typedef struct tc_cvm_describe_zones_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * How many zones there are.
     */
    tc_opt_u64 total_count;
    /**
     * The zones. `zone_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_zone_info *const *zone_set;
    /**
     * Length of `zone_set`.
     */
    size_t zone_set_len;
} tc_cvm_describe_zones_response;

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
/**
 * The request of RebootInstances. Restarts instances. Only an instance in state `RUNNING`
 * can be restarted. Once the call is accepted the instance is `REBOOTING`, and `RUNNING`
 * again when it is done; DescribeInstances shows the outcome in `latest_operation_state`.
 * It shows changes late: right after the call is accepted, the instance is still shown as
 * `RUNNING`. A restart by force is like pulling the plug: data can be lost and file
 * systems damaged, so keep it for instances that don't restart otherwise.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_reboot_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to restart, 100 at most. DescribeInstances tells their ids. 1 to 100 items
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each: of the form
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required.
     * `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Whether to restart by force when a normal restart fails. Not together with `stop_type`.
     * The service assumes `false`.
     *
     * Deprecated: use stop_type.
     */
    tc_opt_bool force_reboot TC_DEPRECATED("use stop_type");
    /**
     * How the instances are brought down before they start again. Not together with
     * `force_reboot`. One of TC_CVM_STOP_TYPE_SOFT, TC_CVM_STOP_TYPE_HARD,
     * TC_CVM_STOP_TYPE_SOFT_FIRST. The service assumes TC_CVM_STOP_TYPE_SOFT. NULL if not
     * given.
     */
    const char *stop_type;
} tc_cvm_reboot_instances_request;
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

/**
 * The answer to RebootInstances.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_reboot_instances_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_reboot_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_reboot_instances_response;

/**
 * The request of StartInstances. Starts instances. Only an instance in state `STOPPED` can
 * be started. The answer comes before the work is done: the instance is `STARTING`, then
 * `RUNNING`; DescribeInstances shows the outcome in `latest_operation_state`. It shows
 * changes late: right after the call is accepted, the instance is still shown as
 * `STOPPED`.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_start_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to start, 100 at most. DescribeInstances tells their ids. 1 to 100 items
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each: of the form
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required.
     * `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
} tc_cvm_start_instances_request;

/**
 * The answer to StartInstances.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_start_instances_response_free(). Everything that it points to lives as long as it
 * does.
 */
typedef struct tc_cvm_start_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_start_instances_response;

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
/**
 * The request of StopInstances. Shuts instances down. Only an instance in state `RUNNING`
 * can be shut down. The answer comes before the work is done: the instance is `STOPPING`,
 * then `STOPPED`; DescribeInstances shows the outcome in `latest_operation_state`. It
 * shows changes late: right after the call is accepted, the instance is still shown as
 * `RUNNING`. Force is like pulling the plug: data can be lost and file systems damaged, so
 * keep it for instances that don't shut down otherwise.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_stop_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to shut down, 100 at most. DescribeInstances tells their ids. 1 to 100
     * items (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each: of the form
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required.
     * `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Whether to shut down by force when a normal shutdown fails. Not together with
     * `stop_type`. The service assumes `false`.
     *
     * Deprecated: use stop_type.
     */
    tc_opt_bool force_stop TC_DEPRECATED("use stop_type");
    /**
     * How the instances are brought down. Not together with `force_stop`. One of
     * TC_CVM_STOP_TYPE_SOFT, TC_CVM_STOP_TYPE_HARD, TC_CVM_STOP_TYPE_SOFT_FIRST. The service
     * assumes TC_CVM_STOP_TYPE_SOFT. NULL if not given.
     */
    const char *stop_type;
    /**
     * What instances that are billed by the hour cost while they are stopped. Has no effect on
     * others, nor on those that can't be free of charge. One of
     * TC_CVM_STOPPED_MODE_KEEP_CHARGING, TC_CVM_STOPPED_MODE_STOP_CHARGING. The service
     * assumes TC_CVM_STOPPED_MODE_KEEP_CHARGING. NULL if not given.
     */
    const char *stopped_mode;
} tc_cvm_stop_instances_request;
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

/**
 * The answer to StopInstances.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_stop_instances_response_free(). Everything that it points to lives as long as it
 * does.
 */
typedef struct tc_cvm_stop_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_stop_instances_response;

/**
 * The request of TerminateInstances. Ends instances. One that is billed by the hour is
 * destroyed at once. A prepaid one, where the terms for returns allow it, goes to the
 * recycle bin; a second call destroys it, and nothing brings it back. All instances of one
 * request must be billed in the same way.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_terminate_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to end, 100 at most. DescribeInstances tells their ids. 1 to 100 items
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each: of the form
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required.
     * `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Whether the first elastic address of the primary network interface is released too. Only
     * for addresses of the kinds `HighQualityEIP`, `AntiDDoSEIP`, `EIPv6` and
     * `HighQualityEIPv6`. The service assumes `false`.
     */
    tc_opt_bool release_address;
    /**
     * Whether prepaid data disks of the instances are released too. With a prepaid instance
     * they go to the recycle bin along with it. The service assumes `false`.
     */
    tc_opt_bool release_prepaid_data_disks;
} tc_cvm_terminate_instances_request;

/**
 * The answer to TerminateInstances.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_terminate_instances_response_free(). Everything that it points to lives as long
 * as it does.
 */
typedef struct tc_cvm_terminate_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_terminate_instances_response;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Tells all about instances, chosen by id or by filters. Without parameters it tells of
 * the account's first 20. Also the way to learn what became of a restart, a start or a
 * stop: see `latest_operation` and `latest_operation_state` of an instance.
 *
 * Changes nothing, so it can be repeated at will. The service takes 40 calls per second.
 * It needs a region.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 *
 * Its error codes, beside those that every function of this header can give:
 * TC_CVM_ERROR_FAILED_OPERATION_ILLEGAL_TAG_KEY,
 * TC_CVM_ERROR_FAILED_OPERATION_ILLEGAL_TAG_VALUE,
 * TC_CVM_ERROR_FAILED_OPERATION_TAG_KEY_RESERVED, TC_CVM_ERROR_INTERNAL_SERVER_ERROR,
 * TC_CVM_ERROR_INVALID_FILTER, TC_CVM_ERROR_INVALID_FILTER_VALUE_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_INVALID_HOST_ID_MALFORMED, TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER, TC_CVM_ERROR_INVALID_PARAMETER_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_IPV6_ADDRESS_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_VAGUE_NAME,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_UUID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_SECURITY_GROUP_ID_NOT_FOUND, TC_CVM_ERROR_INVALID_SG_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_ZONE_MISMATCH_REGION, TC_CVM_ERROR_RESOURCE_NOT_FOUND_HPC_CLUSTER,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_INVALID_TOKEN, TC_CVM_ERROR_UNSUPPORTED_OPERATION.
 */
tc_status tc_cvm_describe_instances(const tc_client *client,
                                    const struct tc_cvm_describe_instances_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_describe_instances_response **response,
                                    tc_error **error);

/**
 * Tells the state of instances, and nothing else about them. Without parameters it tells
 * of the account's first 20.
 *
 * Changes nothing, so it can be repeated at will. The service takes 40 calls per second.
 * It needs a region.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 *
 * Its error codes, beside those that every function of this header can give:
 * TC_CVM_ERROR_INTERNAL_SERVER_ERROR, TC_CVM_ERROR_INVALID_FILTER,
 * TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, TC_CVM_ERROR_INVALID_PARAMETER_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_INVALID_TOKEN, TC_CVM_ERROR_UNSUPPORTED_OPERATION.
 */
tc_status tc_cvm_describe_instances_status(const tc_client *client,
                                           const struct tc_cvm_describe_instances_status_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_describe_instances_status_response **response,
                                           tc_error **error);

/**
 * Lists the regions. The vendor no longer brings this list up to date: for a current one,
 * ask the service `region` for the action of the same name.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 *
 * Its error codes, beside those that every function of this header can give:
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION.
 */
tc_status tc_cvm_describe_regions(const tc_client *client,
                                  const struct tc_cvm_describe_regions_request *request,
                                  const tc_call_options *options,
                                  struct tc_cvm_describe_regions_response **response,
                                  tc_error **error);

/**
 * Lists the availability zones of the region.
 *
 * Changes nothing, so it can be repeated at will. The service takes 20 calls per second.
 * It needs a region.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 *
 * Its error codes, beside those that every function of this header can give:
 * TC_CVM_ERROR_INVALID_FILTER, TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION.
 */
tc_status tc_cvm_describe_zones(const tc_client *client,
                                const struct tc_cvm_describe_zones_request *request,
                                const tc_call_options *options,
                                struct tc_cvm_describe_zones_response **response,
                                tc_error **error);

/**
 * Restarts instances. Only an instance in state `RUNNING` can be restarted. Once the call
 * is accepted the instance is `REBOOTING`, and `RUNNING` again when it is done;
 * DescribeInstances shows the outcome in `latest_operation_state`. It shows changes late:
 * right after the call is accepted, the instance is still shown as `RUNNING`. A restart by
 * force is like pulling the plug: data can be lost and file systems damaged, so keep it
 * for instances that don't restart otherwise.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it. The service
 * takes 10 calls per second.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 *
 * Its error codes, beside those that every function of this header can give:
 * TC_CVM_ERROR_FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE,
 * TC_CVM_ERROR_INTERNAL_SERVER_ERROR, TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED,
 * TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_COMBINATION, TC_CVM_ERROR_INVALID_PARAMETER_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED, TC_CVM_ERROR_MISSING_PARAMETER,
 * TC_CVM_ERROR_MUTEX_OPERATION_TASK_RUNNING,
 * TC_CVM_ERROR_OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_EXPIRED,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_NOT_FOUND, TC_CVM_ERROR_UNSUPPORTED_OPERATION,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING.
 */
tc_status tc_cvm_reboot_instances(const tc_client *client,
                                  const struct tc_cvm_reboot_instances_request *request,
                                  const tc_call_options *options,
                                  struct tc_cvm_reboot_instances_response **response,
                                  tc_error **error);

/**
 * Starts instances. Only an instance in state `STOPPED` can be started. The answer comes
 * before the work is done: the instance is `STARTING`, then `RUNNING`; DescribeInstances
 * shows the outcome in `latest_operation_state`. It shows changes late: right after the
 * call is accepted, the instance is still shown as `STOPPED`.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it. The service
 * takes 10 calls per second. It needs a region.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 *
 * Its error codes, beside those that every function of this header can give:
 * TC_CVM_ERROR_INTERNAL_SERVER_ERROR, TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED,
 * TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED, TC_CVM_ERROR_MISSING_PARAMETER,
 * TC_CVM_ERROR_MUTEX_OPERATION_TASK_RUNNING,
 * TC_CVM_ERROR_OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING.
 */
tc_status tc_cvm_start_instances(const tc_client *client,
                                 const struct tc_cvm_start_instances_request *request,
                                 const tc_call_options *options,
                                 struct tc_cvm_start_instances_response **response,
                                 tc_error **error);

/**
 * Shuts instances down. Only an instance in state `RUNNING` can be shut down. The answer
 * comes before the work is done: the instance is `STOPPING`, then `STOPPED`;
 * DescribeInstances shows the outcome in `latest_operation_state`. It shows changes late:
 * right after the call is accepted, the instance is still shown as `RUNNING`. Force is
 * like pulling the plug: data can be lost and file systems damaged, so keep it for
 * instances that don't shut down otherwise.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it. The service
 * takes 10 calls per second. It needs a region.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 *
 * Its error codes, beside those that every function of this header can give:
 * TC_CVM_ERROR_INTERNAL_SERVER_ERROR, TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED,
 * TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_COMBINATION, TC_CVM_ERROR_INVALID_PARAMETER_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED, TC_CVM_ERROR_MISSING_PARAMETER,
 * TC_CVM_ERROR_MUTEX_OPERATION_TASK_RUNNING,
 * TC_CVM_ERROR_OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_EXPIRED,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_NOT_FOUND,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_HIBERNATION_FOR_NORMAL_INSTANCE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING.
 */
tc_status tc_cvm_stop_instances(const tc_client *client,
                                const struct tc_cvm_stop_instances_request *request,
                                const tc_call_options *options,
                                struct tc_cvm_stop_instances_response **response,
                                tc_error **error);

/**
 * Ends instances. One that is billed by the hour is destroyed at once. A prepaid one,
 * where the terms for returns allow it, goes to the recycle bin; a second call destroys
 * it, and nothing brings it back. All instances of one request must be billed in the same
 * way.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it. The
 * service takes 10 calls per second. It needs a region.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 *
 * Its error codes, beside those that every function of this header can give:
 * TC_CVM_ERROR_FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE,
 * TC_CVM_ERROR_FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR,
 * TC_CVM_ERROR_FAILED_OPERATION_UNRETURNABLE,
 * TC_CVM_ERROR_INTERNAL_ERROR_TRADE_UNKNOWN_ERROR, TC_CVM_ERROR_INTERNAL_SERVER_ERROR,
 * TC_CVM_ERROR_INVALID_ACCOUNT_UNPAID_ORDER, TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED,
 * TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED_PREPAID_INSTANCE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_NOT_SUPPORTED,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_USER_RETURN_QUOTA, TC_CVM_ERROR_MISSING_PARAMETER,
 * TC_CVM_ERROR_MUTEX_OPERATION_TASK_RUNNING,
 * TC_CVM_ERROR_OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_INVALID_TOKEN,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_EXPIRED,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_NOT_FOUND, TC_CVM_ERROR_UNSUPPORTED_OPERATION,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_MIXED_PRICING_MODEL,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_LAUNCH_FAILED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCES_PROTECTED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_INSTANCES_OWNER,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_TERMINATE_UNSUPPORTED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_UNSUPPORTED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_REGION,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_USER_LIMIT_OPERATION_EXCEED_QUOTA.
 */
tc_status tc_cvm_terminate_instances(const tc_client *client,
                                     const struct tc_cvm_terminate_instances_request *request,
                                     const tc_call_options *options,
                                     struct tc_cvm_terminate_instances_response **response,
                                     tc_error **error);

/** Frees a response of tc_cvm_describe_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instances_response_free(struct tc_cvm_describe_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_status(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instances_status_response_free(struct tc_cvm_describe_instances_status_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_regions(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_regions_response_free(struct tc_cvm_describe_regions_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_zones(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_zones_response_free(struct tc_cvm_describe_zones_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reboot_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_reboot_instances_response_free(struct tc_cvm_reboot_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_start_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_start_instances_response_free(struct tc_cvm_start_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_stop_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_stop_instances_response_free(struct tc_cvm_stop_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_terminate_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_terminate_instances_response_free(struct tc_cvm_terminate_instances_response *response)
{
    tc_response_free(response);
}

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* TCAPI_CVM_H */
