/*
 * Cloud Virtual Machine (cvm), version 2017-03-12.
 *
 * Made from specs/cvm/2017-03-12/ by `cargo xtask gen`: do not edit. tcapi.h describes what applies to all
 * functions: ownership, strings, threads, failure.
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

/* CamRoleType: What kind of role `cam_role_name` is. DescribeRoleList of cam tells it. */

/** CamRoleType: One that the account has made. */
#define TC_CVM_CAM_ROLE_TYPE_USER "user"
/** CamRoleType: One that a service has made for itself. */
#define TC_CVM_CAM_ROLE_TYPE_SERVICE_LINKED "service_linked"

/* StoppedMode: What instances that are billed by the hour cost while they are stopped. Has
 * no effect on others, nor on those that can't be free of charge. */

/** StoppedMode: As much as while they run. */
#define TC_CVM_STOPPED_MODE_KEEP_CHARGING "KEEP_CHARGING"
/** StoppedMode: Nothing for processor and memory. */
#define TC_CVM_STOPPED_MODE_STOP_CHARGING "STOP_CHARGING"

/* Error codes that every function of this header can give. */

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
/** A parameter is of the wrong form or type, or does not go with another one.
 *
 * DescribeInstances: A parameter is wrong, or `instance_ids` and `filters` were both
 * given. */
#define TC_CVM_ERROR_INVALID_PARAMETER "InvalidParameter"
/** A parameter has a value that is not allowed. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE "InvalidParameterValue"
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
 * ran; the same request can succeed after a pause.
 *
 * ResetInstance: Something that the operation needs is in use. Try again later. Nothing
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
/** The operation is not supported here.
 *
 * DescribeRegions: The operation is not supported here. Ask the service `region` instead. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION "UnsupportedOperation"
/** Only HTTP and HTTPS with GET or POST are understood. */
#define TC_CVM_ERROR_UNSUPPORTED_PROTOCOL "UnsupportedProtocol"
/** The service is not to be had in this region. */
#define TC_CVM_ERROR_UNSUPPORTED_REGION "UnsupportedRegion"

/* Error codes of some functions: each one's comment lists its own. */

/** DescribeInstanceVncUrl: The id does not have the form `ins-` and eight characters.
 *
 * DescribeInstances, DescribeInstancesStatus, ModifyInstancesAttribute, RebootInstances,
 * ResetInstance, StartInstances, StopInstances, TerminateInstances: An instance id does
 * not have the form `ins-` and eight characters; `ins-1122`, for one, is too short. */
#define TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED "InvalidInstanceId.Malformed"
/** No such instance in this region. */
#define TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND "InvalidInstanceId.NotFound"
/** The instance is in a state in which it has no console. Nothing ran; the same request can
 * succeed after a pause. */
#define TC_CVM_ERROR_INVALID_INSTANCE_STATE "InvalidInstanceState"
/** A tag's key has characters that are not allowed. */
#define TC_CVM_ERROR_FAILED_OPERATION_ILLEGAL_TAG_KEY "FailedOperation.IllegalTagKey"
/** A tag's value has characters that are not allowed. */
#define TC_CVM_ERROR_FAILED_OPERATION_ILLEGAL_TAG_VALUE "FailedOperation.IllegalTagValue"
/** The tag's key is reserved for the vendor. */
#define TC_CVM_ERROR_FAILED_OPERATION_TAG_KEY_RESERVED "FailedOperation.TagKeyReserved"
/** DescribeInstances, DescribeInstancesStatus: Something failed inside the service. Nothing
 * was changed; the same request can be repeated.
 *
 * ModifyInstancesAttribute, RebootInstances, ResetInstance, StartInstances, StopInstances,
 * TerminateInstances: Something failed inside the service. Whether the operation ran is
 * not known: look before repeating. It may have run; repeat it only if running twice does
 * no harm. */
#define TC_CVM_ERROR_INTERNAL_SERVER_ERROR "InternalServerError"
/** DescribeInstances: A filter has a name that is not known, or is not valid otherwise.
 *
 * DescribeInstancesStatus, DescribeZones: A filter is not valid. */
#define TC_CVM_ERROR_INVALID_FILTER "InvalidFilter"
/** A filter has more values than are allowed. */
#define TC_CVM_ERROR_INVALID_FILTER_VALUE_LIMIT_EXCEEDED "InvalidFilterValue.LimitExceeded"
/** DescribeInstances: A dedicated host's id is not of the right form; `host-1122`, for one,
 * is too short.
 *
 * RunInstances: A dedicated host's id is not of the right form. */
#define TC_CVM_ERROR_INVALID_HOST_ID_MALFORMED "InvalidHostId.Malformed"
/** DescribeInstances: An address to look for is not an IP address.
 *
 * RunInstances: An address is not an IP address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED "InvalidParameterValue.IPAddressMalformed"
/** An address to look for is not an IPv6 address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_IPV6_ADDRESS_MALFORMED "InvalidParameterValue.IPv6AddressMalformed"
/** An instance id is not `ins-` and eight small letters or digits. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED "InvalidParameterValue.InstanceIdMalformed"
/** The account's id is not of the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT "InvalidParameterValue.InvalidAppIdFormat"
/** DescribeInstances: An address to look for is not written as an IP address.
 *
 * RunInstances: An address is not written as an IP address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT "InvalidParameterValue.InvalidIpFormat"
/** DescribeInstances: A time to look for is not written as `2023-06-01 00:00:00`.
 *
 * RunInstances: A time is not written as it should be. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT "InvalidParameterValue.InvalidTimeFormat"
/** A part of a name to look for is not valid. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_VAGUE_NAME "InvalidParameterValue.InvalidVagueName"
/** DescribeInstances: A list has more items than are allowed. Split the request.
 *
 * DescribeInstancesStatus, DescribeZones, ModifyInstancesAttribute, RebootInstances,
 * ResetInstance, RunInstances, StartInstances, StopInstances, TerminateInstances: A list
 * has too many or too few items. Split the request. */
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
/** The role in `cam_role_name` is not there, or may not be used for instances. */
#define TC_CVM_ERROR_AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED "AuthFailure.CamRoleNameAuthenticateFailed"
/** The security groups could not be set. Whether the rest was done is left open: look
 * before repeating. It may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED "FailedOperation.SecurityGroupActionFailed"
/** The instance is of a kind that this action does not handle. */
#define TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED "InvalidInstance.NotSupported"
/** The name is too long. */
#define TC_CVM_ERROR_INVALID_INSTANCE_NAME_TOO_LONG "InvalidInstanceName.TooLong"
/** The host name is not of the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_HOST_NAME_ILLEGAL "InvalidParameter.HostNameIllegal"
/** The role's name is not of the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CAM_ROLE_NAME_MALFORMED "InvalidParameterValue.CamRoleNameMalformed"
/** `user_data` is not base64. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT "InvalidParameterValue.InvalidUserDataFormat"
/** An instance would have more security groups than are allowed. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_ASSOCIATE_USG_LIMIT_EXCEEDED "LimitExceeded.AssociateUSGLimitExceeded"
/** A security group would have more instances than are allowed. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_CVMS_VIFS_PER_SEC_GROUP_LIMIT_EXCEEDED "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded"
/** An instance would have more security groups than are allowed. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_SINGLE_USG_QUOTA "LimitExceeded.SingleUSGQuota"
/** ModifyInstancesAttribute, ResetInstance: The same operation is already under way for an
 * instance. Look how it ends before repeating. It may have run; repeat it only if running
 * twice does no harm.
 *
 * RebootInstances, StartInstances, StopInstances: The same operation is already under way
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
/** The operation needs multi-factor authentication, and there was none. */
#define TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_NOT_FOUND "UnauthorizedOperation.MFANotFound"
/** ModifyInstancesAttribute, RebootInstances, ResetInstance, TerminateInstances: An
 * instance is going into rescue mode. Try again when it is there. Nothing ran; the same
 * request can succeed after a pause.
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
/** ModifyInstancesAttribute, RebootInstances, ResetInstance, RunInstances, StartInstances,
 * StopInstances: An instance is being isolated, for a return or an unpaid bill.
 *
 * TerminateInstances: An instance is on its way to the recycle bin. Ending it once it is
 * there destroys it. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING "UnsupportedOperation.InstanceStateIsolating"
/** ModifyInstancesAttribute, RebootInstances, ResetInstance, StopInstances,
 * TerminateInstances: An instance is still being created. Try again when it runs. Nothing
 * ran; the same request can succeed after a pause.
 *
 * StartInstances: An instance is still being created, and will run by itself. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING "UnsupportedOperation.InstanceStatePending"
/** ModifyInstancesAttribute, ResetInstance, StopInstances, TerminateInstances: An instance
 * is restarting. Try again when it runs. Nothing ran; the same request can succeed after a
 * pause.
 *
 * RebootInstances: An instance is already restarting. Once it runs, the same request
 * restarts it again. Nothing ran; the same request can succeed after a pause.
 *
 * StartInstances: An instance is restarting, and will run by itself. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING "UnsupportedOperation.InstanceStateRebooting"
/** An instance is in rescue mode. Take it out of it first. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE "UnsupportedOperation.InstanceStateRescueMode"
/** An instance is being moved to another host. Try again after the move. Nothing ran; the
 * same request can succeed after a pause. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE "UnsupportedOperation.InstanceStateServiceLiveMigrate"
/** An instance is isolated. Recover it first. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN "UnsupportedOperation.InstanceStateShutdown"
/** ModifyInstancesAttribute, RebootInstances, ResetInstance, StopInstances,
 * TerminateInstances: An instance is starting. Try again when it runs. Nothing ran; the
 * same request can succeed after a pause.
 *
 * StartInstances: An instance is already starting. Leave it out of the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING "UnsupportedOperation.InstanceStateStarting"
/** ModifyInstancesAttribute, ResetInstance, StartInstances, TerminateInstances: An instance
 * is shutting down. Try again when it is down. Nothing ran; the same request can succeed
 * after a pause.
 *
 * RebootInstances: An instance is shutting down. Start it when it is down.
 *
 * StopInstances: An instance is already shutting down. Leave it out of the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING "UnsupportedOperation.InstanceStateStopping"
/** ModifyInstancesAttribute, ResetInstance, StartInstances, StopInstances: An instance no
 * longer exists.
 *
 * TerminateInstances: An instance has already ended. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED "UnsupportedOperation.InstanceStateTerminated"
/** ModifyInstancesAttribute, RebootInstances, ResetInstance, StartInstances, StopInstances:
 * An instance is being ended for good.
 *
 * TerminateInstances: An instance is already being ended. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING "UnsupportedOperation.InstanceStateTerminating"
/** The instance is protected against this. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_INSTANCE_NOT_SUPPORTED_PROTECTED_INSTANCE "UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance"
/** ModifyInstancesAttribute, ResetInstance: An instance is stopped without charge. Start it
 * first.
 *
 * RebootInstances, StopInstances: The instance can't be free of charge while it is
 * stopped. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING "UnsupportedOperation.StoppedModeStopCharging"
/** An instance serves another product and can't be handled here. */
#define TC_CVM_ERROR_FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE "FailedOperation.InvalidInstanceApplicationRole"
/** Parameters were given that exclude each other. */
#define TC_CVM_ERROR_INVALID_PARAMETER_COMBINATION "InvalidParameterCombination"
/** The multi-factor authentication has expired. Authenticate again. */
#define TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_EXPIRED "UnauthorizedOperation.MFAExpired"
/** Reinstalling the system failed before. Reinstall it once more, or end the instance. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED "UnsupportedOperation.InstanceReinstallFailed"
/** An instance is broken for good. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED "UnsupportedOperation.InstanceStateCorrupted"
/** RebootInstances: An instance is shut down. Start it instead.
 *
 * StartInstances: An instance is stopped and can't be started as it is; the message says
 * why.
 *
 * StopInstances: An instance is already shut down. Leave it out of the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED "UnsupportedOperation.InstanceStateStopped"
/** An instance belongs to an Elastic MapReduce cluster. End it there. */
#define TC_CVM_ERROR_FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR "FailedOperation.InvalidInstanceApplicationRoleEmr"
/** ResetInstance, RunInstances: Billing failed. Whether the operation ran is not known:
 * look before repeating. It may have run; repeat it only if running twice does no harm.
 *
 * TerminateInstances: Billing failed. Whether the instance was returned is not known: look
 * before repeating. It may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_INTERNAL_ERROR_TRADE_UNKNOWN_ERROR "InternalError.TradeUnknownError"
/** The account's balance does not cover it. */
#define TC_CVM_ERROR_INVALID_ACCOUNT_INSUFFICIENT_BALANCE "InvalidAccount.InsufficientBalance"
/** The account has orders that are not paid. Pay or cancel them first. */
#define TC_CVM_ERROR_INVALID_ACCOUNT_UNPAID_ORDER "InvalidAccount.UnpaidOrder"
/** An image's id is not of the form `img-` and small letters or digits. */
#define TC_CVM_ERROR_INVALID_IMAGE_ID_MALFORMED "InvalidImageId.Malformed"
/** No such image in this region. */
#define TC_CVM_ERROR_INVALID_IMAGE_ID_NOT_FOUND "InvalidImageId.NotFound"
/** The instance type is not of the right form. */
#define TC_CVM_ERROR_INVALID_INSTANCE_TYPE_MALFORMED "InvalidInstanceType.Malformed"
/** The image does not fit the instance type. */
#define TC_CVM_ERROR_INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT "InvalidParameter.InstanceImageNotSupport"
/** Parameters were given that exclude each other. */
#define TC_CVM_ERROR_INVALID_PARAMETER_PARAMETER_CONFLICT "InvalidParameter.ParameterConflict"
/** The host name is not of the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME "InvalidParameterValue.IllegalHostName"
/** No such instance type. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND "InvalidParameterValue.InstanceTypeNotFound"
/** The image does not fit the instance type. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE "InvalidParameterValue.InvalidImageForGivenInstanceType"
/** The image has a format that can't be used here. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT "InvalidParameterValue.InvalidImageFormat"
/** The image can't be used here. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID "InvalidParameterValue.InvalidImageId"
/** The system can't be reinstalled from this image. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_FOR_RETSET_INSTANCE "InvalidParameterValue.InvalidImageIdForRetsetInstance"
/** The image is in a state in which it can't be used. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE "InvalidParameterValue.InvalidImageState"
/** The password does not meet the rules for passwords. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_PASSWORD "InvalidParameterValue.InvalidPassword"
/** No such key pair. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_FOUND "InvalidParameterValue.KeyPairNotFound"
/** `monitor_service` is needed here. */
#define TC_CVM_ERROR_MISSING_PARAMETER_MONITOR_SERVICE "MissingParameter.MonitorService"
/** A physical server needs a network for deployment before it takes an image. */
#define TC_CVM_ERROR_OPERATION_DENIED_CHC_INSTALL_CLOUD_IMAGE_WITHOUT_DEPLOY_NETWORK "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork"
/** The cloud disks are sold out. Try another zone or another kind. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT "ResourceInsufficient.CloudDiskSoldOut"
/** The instance type is sold out. Try another zone or another type. */
#define TC_CVM_ERROR_RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE "ResourcesSoldOut.SpecifiedInstanceType"
/** ResetInstance: Instances that are billed this way can't take part.
 *
 * TerminateInstances: Instances that are billed this way can't be ended by this call. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE "UnsupportedOperation.InstanceChargeType"
/** The image has another licence type than the instance's. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_IMAGE_LICENSE_TYPE_FOR_RESET "UnsupportedOperation.InvalidImageLicenseTypeForReset"
/** Windows takes no key pair: give a password. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS "UnsupportedOperation.KeyPairUnsupportedWindows"
/** Whether a disk is encrypted can't be changed. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_MODIFY_ENCRYPTION_NOT_SUPPORTED "UnsupportedOperation.ModifyEncryptionNotSupported"
/** An instance with a raw local disk can't be reinstalled from this image. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2 "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2"
/** The account is not cleared for this, such as for want of a verified identity. */
#define TC_CVM_ERROR_ACCOUNT_QUALIFICATION_RESTRICTIONS "AccountQualificationRestrictions"
/** No such placement group. */
#define TC_CVM_ERROR_FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND "FailedOperation.DisasterRecoverGroupNotFound"
/** The price could not be determined. Whether anything was ordered is left open: look
 * before repeating. It may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_FAILED_OPERATION_INQUIRY_PRICE_FAILED "FailedOperation.InquiryPriceFailed"
/** The subnet has not enough free addresses. Whether a part of the instances was created is
 * left open: look before repeating. It may have run; repeat it only if running twice does
 * no harm. */
#define TC_CVM_ERROR_FAILED_OPERATION_NO_AVAILABLE_IP_ADDRESS_COUNT_IN_SUBNET "FailedOperation.NoAvailableIpAddressCountInSubnet"
/** The region does not sell this at a promotional price. */
#define TC_CVM_ERROR_FAILED_OPERATION_PROMOTIONAL_REGION_RESTRICTION "FailedOperation.PromotionalRegionRestriction"
/** A snapshot is larger than the disk that is to be made from it. */
#define TC_CVM_ERROR_FAILED_OPERATION_SNAPSHOT_SIZE_LARGER_THAN_DATA_SIZE "FailedOperation.SnapshotSizeLargerThanDataSize"
/** A disk that is made from a snapshot has to have another size here. */
#define TC_CVM_ERROR_FAILED_OPERATION_SNAPSHOT_SIZE_LESS_THAN_DATA_SIZE "FailedOperation.SnapshotSizeLessThanDataSize"
/** The account would have more instances than its quota allows. */
#define TC_CVM_ERROR_INSTANCES_QUOTA_LIMIT_EXCEEDED "InstancesQuotaLimitExceeded"
/** The token has more than 64 characters. */
#define TC_CVM_ERROR_INVALID_CLIENT_TOKEN_TOO_LONG "InvalidClientToken.TooLong"
/** No such dedicated host. */
#define TC_CVM_ERROR_INVALID_HOST_ID_NOT_FOUND "InvalidHostId.NotFound"
/** A dedicated host is in a state in which it takes no instances. */
#define TC_CVM_ERROR_INVALID_PARAMETER_HOST_ID_STATUS_NOT_SUPPORT "InvalidParameter.HostIdStatusNotSupport"
/** The network does not take these settings of internet access. */
#define TC_CVM_ERROR_INVALID_PARAMETER_INTERNET_ACCESSIBLE_NOT_SUPPORTED "InvalidParameter.InternetAccessibleNotSupported"
/** An address is not an IP address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_INVALID_IP_FORMAT "InvalidParameter.InvalidIpFormat"
/** `cpu_topology` needs both of its fields. */
#define TC_CVM_ERROR_INVALID_PARAMETER_LACK_CORE_COUNT_OR_THREAD_PER_CORE "InvalidParameter.LackCoreCountOrThreadPerCore"
/** No such snapshot. */
#define TC_CVM_ERROR_INVALID_PARAMETER_SNAPSHOT_NOT_FOUND "InvalidParameter.SnapshotNotFound"
/** A bandwidth package's id is not of the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED "InvalidParameterValue.BandwidthPackageIdMalformed"
/** No such bandwidth package. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_NOT_FOUND "InvalidParameterValue.BandwidthPackageIdNotFound"
/** No such physical server. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND "InvalidParameterValue.ChcHostsNotFound"
/** A solid-state cloud disk must be larger. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CLOUD_SSD_DATA_DISK_SIZE_TOO_SMALL "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall"
/** The instance type can't run that many cores. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CORE_COUNT_VALUE "InvalidParameterValue.CoreCountValue"
/** A value was given twice. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_DUPLICATE "InvalidParameterValue.Duplicate"
/** A tag's key was given twice. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_DUPLICATE_TAGS "InvalidParameterValue.DuplicateTags"
/** A value is not of the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INCORRECT_FORMAT "InvalidParameterValue.IncorrectFormat"
/** The instance type can't be in a high-performance cluster. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_HPC_CLUSTER "InvalidParameterValue.InstanceTypeNotSupportHpcCluster"
/** The instance type needs a high-performance cluster. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_TYPE_REQUIRED_HPC_CLUSTER "InvalidParameterValue.InstanceTypeRequiredHpcCluster"
/** The offered price is below the spot price. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSUFFICIENT_OFFERING "InvalidParameterValue.InsufficientOffering"
/** The price is too low. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSUFFICIENT_PRICE "InvalidParameterValue.InsufficientPrice"
/** The image's operating system can't be used here. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_OS_NAME "InvalidParameterValue.InvalidImageOsName"
/** A launch template's id is not of the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED "InvalidParameterValue.LaunchTemplateIdMalformed"
/** No such launch template. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED "InvalidParameterValue.LaunchTemplateIdNotExisted"
/** No such launch template. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND "InvalidParameterValue.LaunchTemplateNotFound"
/** The launch template has no such version. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION "InvalidParameterValue.LaunchTemplateVersion"
/** The network must have DHCP. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC "InvalidParameterValue.MustDhcpEnabledVpc"
/** The subnet is not one of the dedicated cluster. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_NOT_CDC_SUBNET "InvalidParameterValue.NotCdcSubnet"
/** A number is out of its range. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_RANGE "InvalidParameterValue.Range"
/** A snapshot's id is not of the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED "InvalidParameterValue.SnapshotIdMalformed"
/** No such subnet. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST "InvalidParameterValue.SubnetNotExist"
/** There are more tags than are allowed. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_TAG_QUOTA_LIMIT_EXCEEDED "InvalidParameterValue.TagQuotaLimitExceeded"
/** The instance type can't run that many threads a core. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_THREAD_PER_CORE_VALUE "InvalidParameterValue.ThreadPerCoreValue"
/** A value is too large. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_TOO_LARGE "InvalidParameterValue.TooLarge"
/** No such network. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_ID_NOT_EXIST "InvalidParameterValue.VpcIdNotExist"
/** The network or subnet is not of the zone. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_ID_ZONE_ID_NOT_MATCH "InvalidParameterValue.VpcIdZoneIdNotMatch"
/** The network has no IPv6 addresses. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_NOT_SUPPORT_IPV6_ADDRESS "InvalidParameterValue.VpcNotSupportIpv6Address"
/** The password does not meet the rules for passwords. */
#define TC_CVM_ERROR_INVALID_PASSWORD "InvalidPassword"
/** `period` is none of the numbers of months that can be bought. */
#define TC_CVM_ERROR_INVALID_PERIOD "InvalidPeriod"
/** The account may not do this. */
#define TC_CVM_ERROR_INVALID_PERMISSION "InvalidPermission"
/** No such project. */
#define TC_CVM_ERROR_INVALID_PROJECT_ID_NOT_FOUND "InvalidProjectId.NotFound"
/** The placement group is full. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_DISASTER_RECOVER_GROUP "LimitExceeded.DisasterRecoverGroup"
/** An interface would have more IPv6 addresses than are allowed. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_IPV6_ADDRESS_NUM "LimitExceeded.IPv6AddressNum"
/** An instance would have more network interfaces than are allowed. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_INSTANCE_ENI_NUM_LIMIT "LimitExceeded.InstanceEniNumLimit"
/** The account would have more instances than its quota allows. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_INSTANCE_QUOTA "LimitExceeded.InstanceQuota"
/** The account would have more prepaid instances than its quota allows. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_PREPAY_QUOTA "LimitExceeded.PrepayQuota"
/** The account would have more spot instances than its quota allows. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_SPOT_QUOTA "LimitExceeded.SpotQuota"
/** The account would have more spot instances than its quota allows. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_USER_SPOT_QUOTA "LimitExceeded.UserSpotQuota"
/** The network would have more subnets than are allowed. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_VPC_SUBNET_NUM "LimitExceeded.VpcSubnetNum"
/** The instance type needs a private network. */
#define TC_CVM_ERROR_MISSING_PARAMETER_DPDK_INSTANCE_TYPE_REQUIRED_VPC "MissingParameter.DPDKInstanceTypeRequiredVPC"
/** The availability zone is sold out. Try another one. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT_AVAILABILITY_ZONE_SOLD_OUT "ResourceInsufficient.AvailabilityZoneSoldOut"
/** The cloud disks are not to be had with these parameters. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE "ResourceInsufficient.CloudDiskUnavailable"
/** The placement group is full. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA "ResourceInsufficient.DisasterRecoverGroupCvmQuota"
/** There are not enough instances of the type. Try another zone or another type. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE "ResourceInsufficient.SpecifiedInstanceType"
/** There is no default kind of cloud disk here: name one. */
#define TC_CVM_ERROR_RESOURCE_NOT_FOUND_NO_DEFAULT_CBS "ResourceNotFound.NoDefaultCbs"
/** There is no default kind of cloud disk here, and the message says why: name one. */
#define TC_CVM_ERROR_RESOURCE_NOT_FOUND_NO_DEFAULT_CBS_WITH_REASON "ResourceNotFound.NoDefaultCbsWithReason"
/** The instance type is not to be had in this zone. */
#define TC_CVM_ERROR_RESOURCE_UNAVAILABLE_INSTANCE_TYPE "ResourceUnavailable.InstanceType"
/** There are not enough elastic addresses. */
#define TC_CVM_ERROR_RESOURCES_SOLD_OUT_EIP_INSUFFICIENT "ResourcesSoldOut.EipInsufficient"
/** A bandwidth package can't be used with this way of billing. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED "UnsupportedOperation.BandwidthPackageIdNotSupported"
/** A disk can't be used here. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_DISK "UnsupportedOperation.InvalidDisk"
/** The region has no encrypted disks. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_REGION_DISK_ENCRYPT "UnsupportedOperation.InvalidRegionDiskEncrypt"
/** The instance type is not to be had as a spot instance. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_NO_INSTANCE_TYPE_SUPPORT_SPOT "UnsupportedOperation.NoInstanceTypeSupportSpot"
/** `action_timer` can't be used here. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_NOT_SUPPORT_IMPORT_INSTANCES_ACTION_TIMER "UnsupportedOperation.NotSupportImportInstancesActionTimer"
/** The account has to be a prepaid one. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_ONLY_FOR_PREPAID_ACCOUNT "UnsupportedOperation.OnlyForPrepaidAccount"
/** The region has no spot instances. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_SPOT_UNSUPPORTED_REGION "UnsupportedOperation.SpotUnsupportedRegion"
/** The instance type is only to be had with automatic renewal. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_UNDERWRITING_INSTANCE_TYPE_ONLY_SUPPORT_AUTO_RENEW "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew"
/** An international account can't do this. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_UNSUPPORTED_INTERNATIONAL_USER "UnsupportedOperation.UnsupportedInternationalUser"
/** An address is not one of the subnet. */
#define TC_CVM_ERROR_VPC_ADDR_NOT_IN_SUB_NET "VpcAddrNotInSubNet"
/** An address is in use. */
#define TC_CVM_ERROR_VPC_IP_IS_USED "VpcIpIsUsed"
/** An instance already runs. Leave it out of the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING "UnsupportedOperation.InstanceStateRunning"
/** An instance was to hibernate that was not set up for it. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_HIBERNATION_FOR_NORMAL_INSTANCE "UnsupportedOperation.HibernationForNormalInstance"
/** An instance is banned. The vendor's support can tell why. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING "UnsupportedOperation.InstanceStateBanning"
/** An instance can't be returned. */
#define TC_CVM_ERROR_FAILED_OPERATION_UNRETURNABLE "FailedOperation.Unreturnable"
/** A prepaid instance does not meet the terms for a return. */
#define TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED_PREPAID_INSTANCE "InvalidInstanceNotSupportedPrepaidInstance"
/** The operation is not supported with these values. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_NOT_SUPPORTED "InvalidParameterValue.NotSupported"
/** The account has used up its number of returns. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_USER_RETURN_QUOTA "LimitExceeded.UserReturnQuota"
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
 * Where an instance is: its zone, its project and, if it has one, its dedicated host.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_placement {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The availability zone, such as `ap-guangzhou-3`. DescribeZones lists them. Required in a
     * request. NULL if an answer does not have it.
     */
    const char *zone;
    /**
     * The project that the instance belongs to. 0 is the account's default project.
     */
    tc_opt_i64 project_id;
    /**
     * Dedicated hosts to choose from when instances are created; each instance lands on any
     * one of them. Means nothing in answers: see `host_id`. `host_ids_len` of them; NULL if
     * not given.
     */
    const char *const *host_ids;
    /**
     * Length of `host_ids`.
     */
    size_t host_ids_len;
    /**
     * The dedicated host that carries the instance. In answers only; absent without such a
     * host. NULL if not given.
     */
    const char *host_id;
    /**
     * How reserved resources are used up. `ResourcePool`, the only known value, takes them
     * from a pool of the account. NULL if not given.
     */
    const char *dedicated_resource_pack_tenancy;
    /**
     * The packs of reserved resources, such as `rpp-7eumgm3l`. A request that names them also
     * needs `dedicated_resource_pack_tenancy`. `dedicated_resource_pack_ids_len` of them; NULL
     * if not given.
     */
    const char *const *dedicated_resource_pack_ids;
    /**
     * Length of `dedicated_resource_pack_ids`.
     */
    size_t dedicated_resource_pack_ids_len;
    /**
     * The rack of the resource pool that holds the instance. In answers only. NULL if not
     * given.
     */
    const char *rack_id;
} tc_cvm_placement;

/**
 * Charge prepaid.
 *
 * Part of requests: make it with TC_INIT(), set what you need and leave the rest. What it
 * points to stays yours.
 */
typedef struct tc_cvm_charge_prepaid {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Period. Required.
     */
    tc_opt_u64 period;
    /**
     * Renew flag. NULL if not given.
     */
    const char *renew_flag;
} tc_cvm_charge_prepaid;

/**
 * A label on a resource: a key and its value.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_tag {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The key of the tag. Required in a request. NULL if an answer does not have it.
     */
    const char *key;
    /**
     * The value under the key. Required in a request. NULL if an answer does not have it.
     */
    const char *value;
} tc_cvm_tag;

/**
 * Tags for resources of a type.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_tag_specification {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The type: `instance` for instances, `host` for dedicated hosts, `image` for images,
     * `keypair` for key pairs. Required in a request. NULL if an answer does not have it.
     */
    const char *resource_type;
    /**
     * The tags. Required in a request. `tags_len` of them; NULL if an answer does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
} tc_cvm_tag_specification;

/**
 * The request of AllocateHosts. Allocate hosts.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_allocate_hosts_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Placement. Required.
     */
    const struct tc_cvm_placement *placement;
    /**
     * Client token. The library makes one for a request that has none. NULL if not given.
     */
    const char *client_token;
    /**
     * Host charge prepaid. NULL if not given.
     */
    const struct tc_cvm_charge_prepaid *host_charge_prepaid;
    /**
     * Host charge type. NULL if not given.
     */
    const char *host_charge_type;
    /**
     * Host type. NULL if not given.
     */
    const char *host_type;
    /**
     * Host count.
     */
    tc_opt_u64 host_count;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
} tc_cvm_allocate_hosts_request;

/**
 * The answer to AllocateHosts.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_allocate_hosts_response_free(). Everything that it points to lives as long as it
 * does.
 */
typedef struct tc_cvm_allocate_hosts_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Host id set. `host_id_set_len` of them; NULL if the answer does not have it.
     */
    const char *const *host_id_set;
    /**
     * Length of `host_id_set`.
     */
    size_t host_id_set_len;
} tc_cvm_allocate_hosts_response;

/**
 * The request of AssociateInstancesKeyPairs. Associate instances key pairs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_associate_instances_key_pairs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Key ids. Required. `key_ids_len` of them.
     */
    const char *const *key_ids;
    /**
     * Length of `key_ids`.
     */
    size_t key_ids_len;
    /**
     * Force stop.
     */
    tc_opt_bool force_stop;
} tc_cvm_associate_instances_key_pairs_request;

/**
 * The answer to AssociateInstancesKeyPairs.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_associate_instances_key_pairs_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_associate_instances_key_pairs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_associate_instances_key_pairs_response;

/**
 * The request of AssociateSecurityGroups. Associate security groups.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_associate_security_groups_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Security group ids. Required. `security_group_ids_len` of them.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
} tc_cvm_associate_security_groups_request;

/**
 * The answer to AssociateSecurityGroups.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_associate_security_groups_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_associate_security_groups_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_associate_security_groups_response;

/**
 * The private network of the primary network interface.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_virtual_private_cloud {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The network, such as `vpc-m0cnatxj`. `DEFAULT` here and in `subnet_id`, while creating
     * instances, takes the region's default network. Required in a request. NULL if an answer
     * does not have it.
     */
    const char *vpc_id;
    /**
     * The subnet, such as `subnet-mv4sn55k`, or `DEFAULT` together with `vpc_id`. Required in
     * a request. NULL if an answer does not have it.
     */
    const char *subnet_id;
    /**
     * Whether the instance serves its network as gateway to the internet. That needs a public
     * address. The service assumes `false`.
     */
    tc_opt_bool as_vpc_gateway;
    /**
     * Addresses within the subnet. A request can ask for several of one subnet only while it
     * creates several instances. `private_ip_addresses_len` of them; NULL if not given.
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
 * Chc deploy extra config.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_chc_deploy_extra_config {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * Mini os type. Required in a request. NULL if an answer does not have it.
     */
    const char *mini_os_type;
    /**
     * Boot type. Required in a request. NULL if an answer does not have it.
     */
    const char *boot_type;
    /**
     * Boot file. NULL if not given.
     */
    const char *boot_file;
    /**
     * Next server address. NULL if not given.
     */
    const char *next_server_address;
} tc_cvm_chc_deploy_extra_config;

/**
 * The request of ConfigureChcAssistVpc. Configure chc assist vpc.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_configure_chc_assist_vpc_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. `chc_ids_len` of them.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
    /**
     * Bmc virtual private cloud. Required.
     */
    const struct tc_cvm_virtual_private_cloud *bmc_virtual_private_cloud;
    /**
     * Bmc security group ids. `bmc_security_group_ids_len` of them; NULL if not given.
     */
    const char *const *bmc_security_group_ids;
    /**
     * Length of `bmc_security_group_ids`.
     */
    size_t bmc_security_group_ids_len;
    /**
     * Deploy virtual private cloud. NULL if not given.
     */
    const struct tc_cvm_virtual_private_cloud *deploy_virtual_private_cloud;
    /**
     * Deploy security group ids. `deploy_security_group_ids_len` of them; NULL if not given.
     */
    const char *const *deploy_security_group_ids;
    /**
     * Length of `deploy_security_group_ids`.
     */
    size_t deploy_security_group_ids_len;
    /**
     * Chc deploy extra config. NULL if not given.
     */
    const struct tc_cvm_chc_deploy_extra_config *chc_deploy_extra_config;
} tc_cvm_configure_chc_assist_vpc_request;

/**
 * The answer to ConfigureChcAssistVpc.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_configure_chc_assist_vpc_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_configure_chc_assist_vpc_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_configure_chc_assist_vpc_response;

/**
 * The request of ConfigureChcDeployVpc. Configure chc deploy vpc.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_configure_chc_deploy_vpc_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. `chc_ids_len` of them.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
    /**
     * Deploy virtual private cloud. Required.
     */
    const struct tc_cvm_virtual_private_cloud *deploy_virtual_private_cloud;
    /**
     * Deploy security group ids. `deploy_security_group_ids_len` of them; NULL if not given.
     */
    const char *const *deploy_security_group_ids;
    /**
     * Length of `deploy_security_group_ids`.
     */
    size_t deploy_security_group_ids_len;
    /**
     * Chc deploy extra config. NULL if not given.
     */
    const struct tc_cvm_chc_deploy_extra_config *chc_deploy_extra_config;
} tc_cvm_configure_chc_deploy_vpc_request;

/**
 * The answer to ConfigureChcDeployVpc.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_configure_chc_deploy_vpc_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_configure_chc_deploy_vpc_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_configure_chc_deploy_vpc_response;

/**
 * The request of ConvertOperatingSystems. Convert operating systems.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_convert_operating_systems_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Minimal conversion.
     */
    tc_opt_bool minimal_conversion;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
    /**
     * Target os type. NULL if not given.
     */
    const char *target_os_type;
} tc_cvm_convert_operating_systems_request;

/**
 * Target os.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_target_os {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Target os type. NULL if the answer does not have it.
     */
    const char *target_os_type;
    /**
     * Target os version. NULL if the answer does not have it.
     */
    const char *target_os_version;
} tc_cvm_target_os;

/**
 * The answer to ConvertOperatingSystems.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_convert_operating_systems_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_convert_operating_systems_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Support target os list. `support_target_os_list_len` of them; NULL if the answer does
     * not have it.
     */
    const struct tc_cvm_target_os *const *support_target_os_list;
    /**
     * Length of `support_target_os_list`.
     */
    size_t support_target_os_list_len;
    /**
     * Task id. NULL if the answer does not have it.
     */
    const char *task_id;
} tc_cvm_convert_operating_systems_response;

/**
 * The request of CreateDisasterRecoverGroup. Create disaster recover group.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_create_disaster_recover_group_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Name. Required.
     */
    const char *name;
    /**
     * Type. Required.
     */
    const char *type_;
    /**
     * Client token. The library makes one for a request that has none. NULL if not given.
     */
    const char *client_token;
    /**
     * Affinity.
     */
    tc_opt_i64 affinity;
    /**
     * Strategy. NULL if not given.
     */
    const char *strategy;
    /**
     * Partition count.
     */
    tc_opt_i64 partition_count;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
} tc_cvm_create_disaster_recover_group_request;

/**
 * The answer to CreateDisasterRecoverGroup.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_create_disaster_recover_group_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_create_disaster_recover_group_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Disaster recover group id. NULL if the answer does not have it.
     */
    const char *disaster_recover_group_id;
    /**
     * Type. NULL if the answer does not have it.
     */
    const char *type_;
    /**
     * Name. NULL if the answer does not have it.
     */
    const char *name;
    /**
     * Cvm quota total.
     */
    tc_opt_i64 cvm_quota_total;
    /**
     * Current num.
     */
    tc_opt_i64 current_num;
    /**
     * Create time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *create_time;
    /**
     * Strategy. NULL if the answer does not have it.
     */
    const char *strategy;
    /**
     * Partition count.
     */
    tc_opt_i64 partition_count;
} tc_cvm_create_disaster_recover_group_response;

/**
 * The request of CreateHpcCluster. Create hpc cluster.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_create_hpc_cluster_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Zone. Required.
     */
    const char *zone;
    /**
     * Name. Required.
     */
    const char *name;
    /**
     * Remark. NULL if not given.
     */
    const char *remark;
    /**
     * Hpc cluster type. NULL if not given.
     */
    const char *hpc_cluster_type;
    /**
     * Hpc cluster business id. NULL if not given.
     */
    const char *hpc_cluster_business_id;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
} tc_cvm_create_hpc_cluster_request;

/**
 * Hpc cluster info.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_hpc_cluster_info {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Hpc cluster id. NULL if the answer does not have it.
     */
    const char *hpc_cluster_id;
    /**
     * Name. NULL if the answer does not have it.
     */
    const char *name;
    /**
     * Remark. NULL if the answer does not have it.
     */
    const char *remark;
    /**
     * Cvm quota total.
     */
    tc_opt_u64 cvm_quota_total;
    /**
     * Zone. NULL if the answer does not have it.
     */
    const char *zone;
    /**
     * Current num.
     */
    tc_opt_u64 current_num;
    /**
     * Create time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *create_time;
    /**
     * Instance ids. `instance_ids_len` of them; NULL if the answer does not have it.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Hpc cluster type. NULL if the answer does not have it.
     */
    const char *hpc_cluster_type;
    /**
     * Hpc cluster business id. NULL if the answer does not have it.
     */
    const char *hpc_cluster_business_id;
    /**
     * Hpc cluster net mode.
     */
    tc_opt_u64 hpc_cluster_net_mode;
    /**
     * Tags. `tags_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
} tc_cvm_hpc_cluster_info;

/**
 * The answer to CreateHpcCluster.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_create_hpc_cluster_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_create_hpc_cluster_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Hpc cluster set. `hpc_cluster_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_hpc_cluster_info *const *hpc_cluster_set;
    /**
     * Length of `hpc_cluster_set`.
     */
    size_t hpc_cluster_set_len;
} tc_cvm_create_hpc_cluster_response;

/**
 * The request of CreateImage. Create image.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_create_image_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image name. Required.
     */
    const char *image_name;
    /**
     * Instance id. NULL if not given.
     */
    const char *instance_id;
    /**
     * Image description. NULL if not given.
     */
    const char *image_description;
    /**
     * Force poweroff. NULL if not given.
     */
    const char *force_poweroff;
    /**
     * Sysprep. NULL if not given.
     */
    const char *sysprep;
    /**
     * Data disk ids. `data_disk_ids_len` of them; NULL if not given.
     */
    const char *const *data_disk_ids;
    /**
     * Length of `data_disk_ids`.
     */
    size_t data_disk_ids_len;
    /**
     * Snapshot ids. `snapshot_ids_len` of them; NULL if not given.
     */
    const char *const *snapshot_ids;
    /**
     * Length of `snapshot_ids`.
     */
    size_t snapshot_ids_len;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
    /**
     * Image family. NULL if not given.
     */
    const char *image_family;
} tc_cvm_create_image_request;

/**
 * The answer to CreateImage.
 *
 * It is the library's own: read it, and free it with tc_cvm_create_image_response_free().
 * Everything that it points to lives as long as it does.
 */
typedef struct tc_cvm_create_image_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Image id. NULL if the answer does not have it.
     */
    const char *image_id;
} tc_cvm_create_image_response;

/**
 * The request of CreateKeyPair. Create key pair.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_create_key_pair_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Key name. Required.
     */
    const char *key_name;
    /**
     * Project id. Required.
     */
    tc_opt_i64 project_id;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
} tc_cvm_create_key_pair_request;

/**
 * Key pair.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_key_pair {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Key id. NULL if the answer does not have it.
     */
    const char *key_id;
    /**
     * Key name. NULL if the answer does not have it.
     */
    const char *key_name;
    /**
     * Project id.
     */
    tc_opt_i64 project_id;
    /**
     * Description. NULL if the answer does not have it.
     */
    const char *description;
    /**
     * Public key. NULL if the answer does not have it.
     */
    const char *public_key;
    /**
     * Private key. NULL if the answer does not have it.
     */
    const char *private_key;
    /**
     * Associated instance ids. `associated_instance_ids_len` of them; NULL if the answer does
     * not have it.
     */
    const char *const *associated_instance_ids;
    /**
     * Length of `associated_instance_ids`.
     */
    size_t associated_instance_ids_len;
    /**
     * Created time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *created_time;
    /**
     * Tags. `tags_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
} tc_cvm_key_pair;

/**
 * The answer to CreateKeyPair.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_create_key_pair_response_free(). Everything that it points to lives as long as it
 * does.
 */
typedef struct tc_cvm_create_key_pair_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Key pair. NULL if the answer does not have it.
     */
    const struct tc_cvm_key_pair *key_pair;
} tc_cvm_create_key_pair_response;

/**
 * The disk that holds the operating system.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_system_disk {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The kind of disk. A request without it gets a kind that is in stock. One of
     * TC_CVM_DISK_TYPE_LOCAL_BASIC, TC_CVM_DISK_TYPE_LOCAL_SSD, TC_CVM_DISK_TYPE_LOCAL_NVME,
     * TC_CVM_DISK_TYPE_LOCAL_PRO, TC_CVM_DISK_TYPE_CLOUD_BASIC,
     * TC_CVM_DISK_TYPE_CLOUD_PREMIUM, TC_CVM_DISK_TYPE_CLOUD_SSD, TC_CVM_DISK_TYPE_CLOUD_HSSD,
     * TC_CVM_DISK_TYPE_CLOUD_TSSD, TC_CVM_DISK_TYPE_CLOUD_BSSD. NULL if not given.
     */
    const char *disk_type;
    /**
     * The disk, such as `disk-nucurerk`. In answers only. NULL if not given.
     */
    const char *disk_id;
    /**
     * The size in GiB. The service assumes `50`.
     */
    tc_opt_i64 disk_size;
    /**
     * The dedicated cluster that holds the disk. Absent where there is none. NULL if not
     * given.
     */
    const char *cdc_id;
    /**
     * The disk's name, at most 128 characters. NULL if not given.
     */
    const char *disk_name;
    /**
     * Whether the disk is encrypted. Requests can set it only while creating instances, and
     * not yet from every account. The service assumes `false`.
     */
    tc_opt_bool encrypt;
    /**
     * The customer's own key for encryption: a UUID, or a name such as `kms-abcd1234`. Bound
     * by the same limits as `encrypt`. NULL if not given.
     */
    const char *kms_key_id;
} tc_cvm_system_disk;

/**
 * A disk beside the system disk.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_data_disk {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The size in GiB, in steps of 10. What is possible depends on the kind of disk; 0 means
     * that no disk is bought. Required in a request.
     */
    tc_opt_i64 disk_size;
    /**
     * The kind of disk. Has no effect when disks are resized. One of
     * TC_CVM_DISK_TYPE_LOCAL_BASIC, TC_CVM_DISK_TYPE_LOCAL_SSD, TC_CVM_DISK_TYPE_LOCAL_NVME,
     * TC_CVM_DISK_TYPE_LOCAL_PRO, TC_CVM_DISK_TYPE_CLOUD_BASIC,
     * TC_CVM_DISK_TYPE_CLOUD_PREMIUM, TC_CVM_DISK_TYPE_CLOUD_SSD, TC_CVM_DISK_TYPE_CLOUD_HSSD,
     * TC_CVM_DISK_TYPE_CLOUD_TSSD, TC_CVM_DISK_TYPE_CLOUD_BSSD. The service assumes
     * TC_CVM_DISK_TYPE_LOCAL_BASIC. NULL if not given.
     */
    const char *disk_type;
    /**
     * The disk, such as `disk-bzsodtn1`. In answers only. NULL if not given.
     */
    const char *disk_id;
    /**
     * Whether the disk ends with its instance. Can be true only for cloud disks that are
     * billed by the hour; requests can set it only while creating instances. The service
     * assumes `true`.
     */
    tc_opt_bool delete_with_instance;
    /**
     * The snapshot that the disk is made from. Must be smaller than the disk. NULL if not
     * given.
     */
    const char *snapshot_id;
    /**
     * Whether the disk is encrypted. Requests can set it only while creating instances. The
     * service assumes `false`.
     */
    tc_opt_bool encrypt;
    /**
     * The customer's own key for encryption: a UUID, or a name such as `kms-abcd1234`. Can be
     * absent in answers; requests can set it only while creating instances. NULL if not given.
     */
    const char *kms_key_id;
    /**
     * Throughput in MiB/s, bought on top of what the disk has anyway. Only for `CLOUD_TSSD`
     * and `CLOUD_HSSD`; can be absent.
     */
    tc_opt_i64 throughput_performance;
    /**
     * The dedicated cluster that holds the disk. Absent where there is none. NULL if not
     * given.
     */
    const char *cdc_id;
    /**
     * Whether the disk may go beyond its rated performance for a while. Not yet open to every
     * account.
     */
    tc_opt_bool burst_performance;
    /**
     * The disk's name, at most 128 characters. NULL if not given.
     */
    const char *disk_name;
} tc_cvm_data_disk;

/**
 * How the primary network interface reaches the internet, and how that is billed.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_internet_accessible {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * How traffic is billed. A request without it follows the instance: prepaid with a prepaid
     * instance, postpaid with a postpaid one. One of
     * TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_PREPAID,
     * TC_CVM_INTERNET_CHARGE_TYPE_TRAFFIC_POSTPAID_BY_HOUR,
     * TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_POSTPAID_BY_HOUR,
     * TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_PACKAGE. NULL if not given.
     */
    const char *internet_charge_type;
    /**
     * The most that goes out to the internet, in Mbps. The upper bound depends on the instance
     * type. The service assumes `0`.
     */
    tc_opt_i64 internet_max_bandwidth_out;
    /**
     * Whether a public address is assigned. With more than 0 Mbps it is unless this says
     * false; with 0 Mbps it can't be. Requests can set it only while creating instances.
     */
    tc_opt_bool public_ip_assigned;
    /**
     * The bandwidth package that pays for the traffic. Requests can set it only while creating
     * instances. NULL if not given.
     */
    const char *bandwidth_package_id;
    /**
     * Whose line is used. All but `BGP` need an account that is cleared for them, and are to
     * be had in some regions only. One of TC_CVM_INTERNET_SERVICE_PROVIDER_BGP,
     * TC_CVM_INTERNET_SERVICE_PROVIDER_CMCC, TC_CVM_INTERNET_SERVICE_PROVIDER_CTCC,
     * TC_CVM_INTERNET_SERVICE_PROVIDER_CUCC. The service assumes
     * TC_CVM_INTERNET_SERVICE_PROVIDER_BGP. NULL if not given.
     */
    const char *internet_service_provider;
    /**
     * The kind of public IPv4 address. Needed to have one; only in some regions. One of
     * TC_CVM_IPV4_ADDRESS_TYPE_WAN_IP, TC_CVM_IPV4_ADDRESS_TYPE_HIGH_QUALITY_EIP,
     * TC_CVM_IPV4_ADDRESS_TYPE_ANTI_DDOS_EIP. NULL if not given.
     */
    const char *ipv4_address_type;
    /**
     * The kind of public IPv6 address. Needed to have one; only in some regions. One of
     * TC_CVM_IPV6_ADDRESS_TYPE_EIP_V6, TC_CVM_IPV6_ADDRESS_TYPE_HIGH_QUALITY_EIP_V6. NULL if
     * not given.
     */
    const char *ipv6_address_type;
    /**
     * The protection package behind an address of kind `AntiDDoSEIP`, which can't be had
     * without it. NULL if not given.
     */
    const char *anti_ddos_package_id;
} tc_cvm_internet_accessible;

/**
 * How one logs in to an instance. Answers carry the keys only.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_login_settings {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The password. Linux: 8 to 30 characters of at least two kinds; Windows: 12 to 30 of at
     * least three; the kinds are small letters, capitals, digits and punctuation. Without one,
     * the service makes one up and sends it by internal message. Never in answers. NULL if not
     * given.
     */
    const char *password;
    /**
     * The key pairs whose private half logs in, such as `skey-b4vakk62`. Not together with a
     * password, and not on Windows. Can be absent. `key_ids_len` of them; NULL if not given.
     */
    const char *const *key_ids;
    /**
     * Length of `key_ids`.
     */
    size_t key_ids_len;
    /**
     * The text `true` or `false`: whether what the image has set stays as it is. Not together
     * with `password` or `key_ids`, and `true` only with one's own, shared or imported images.
     * The service assumes `false`. NULL if not given.
     */
    const char *keep_image_login;
} tc_cvm_login_settings;

/**
 * Whether the agent of security is installed.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_run_security_service_enabled {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * Whether it is. The service installs it unless this says false.
     */
    tc_opt_bool enabled;
} tc_cvm_run_security_service_enabled;

/**
 * Whether the agent of monitoring is installed.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_run_monitor_service_enabled {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * Whether it is. The service installs it unless this says false.
     */
    tc_opt_bool enabled;
} tc_cvm_run_monitor_service_enabled;

/**
 * Whether the agent of automation is installed.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_run_automation_service_enabled {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * Whether it is.
     */
    tc_opt_bool enabled;
} tc_cvm_run_automation_service_enabled;

/**
 * Agents of other services in an instance.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_enhanced_service {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * That of security. NULL if not given.
     */
    const struct tc_cvm_run_security_service_enabled *security_service;
    /**
     * That of monitoring. NULL if not given.
     */
    const struct tc_cvm_run_monitor_service_enabled *monitor_service;
    /**
     * That which runs commands of the automation service. NULL if not given.
     */
    const struct tc_cvm_run_automation_service_enabled *automation_service;
} tc_cvm_enhanced_service;

/**
 * Storage block.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_storage_block {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * Type. NULL if not given.
     */
    const char *type_;
    /**
     * Min size.
     */
    tc_opt_i64 min_size;
    /**
     * Max size.
     */
    tc_opt_i64 max_size;
} tc_cvm_storage_block;

/**
 * What belongs to something beside.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_externals {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * Whether its address is released too.
     */
    tc_opt_bool release_address;
    /**
     * The kinds of network that it can't be in, such as `BASIC`. `unsupport_networks_len` of
     * them; NULL if not given.
     */
    const char *const *unsupport_networks;
    /**
     * Length of `unsupport_networks`.
     */
    size_t unsupport_networks_len;
    /**
     * Its local storage, of instance types that have some. NULL if not given.
     */
    const struct tc_cvm_storage_block *storage_block_attr;
} tc_cvm_externals;

/**
 * Something that is done with an instance at a time.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_action_timer {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * What is done. Only `TerminateInstances` is possible. NULL if not given.
     */
    const char *timer_action;
    /**
     * When, such as `2018-05-29 11:26:40`: at least five minutes from now. NULL if not given.
     */
    const char *action_time;
    /**
     * What is done beside. NULL if not given.
     */
    const struct tc_cvm_externals *externals;
    /**
     * The id of the timer. In answers only. NULL if not given.
     */
    const char *action_timer_id;
    /**
     * How far it is. In answers only. NULL if not given.
     */
    const char *status;
    /**
     * The instance. In answers only. NULL if not given.
     */
    const char *instance_id;
} tc_cvm_action_timer;

/**
 * An offer for a spot instance.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_spot_market_options {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The highest price for an hour, such as `0.0923`. Required in a request. NULL if an
     * answer does not have it.
     */
    const char *max_price;
    /**
     * How long the offer holds. Only `one-time` is possible. NULL if not given.
     */
    const char *spot_instance_type;
} tc_cvm_spot_market_options;

/**
 * The market that an instance is bought on.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_instance_market_options_request {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The offer. Required in a request. NULL if an answer does not have it.
     */
    const struct tc_cvm_spot_market_options *spot_options;
    /**
     * The market. Only `spot` is possible. NULL if not given.
     */
    const char *market_type;
} tc_cvm_instance_market_options_request;

/**
 * For how long something is paid in advance, and what happens then.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_instance_charge_prepaid {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * Months: 1 to 12, 24, 36, 48 or 60. 1 to 60 (TC_CVM_ERROR_INVALID_PERIOD). Required in a
     * request.
     */
    tc_opt_i64 period;
    /**
     * What happens at the end. `NOTIFY_AND_MANUAL_RENEW` without it. One of
     * TC_CVM_RENEW_FLAG_NOTIFY_AND_MANUAL_RENEW, TC_CVM_RENEW_FLAG_NOTIFY_AND_AUTO_RENEW,
     * TC_CVM_RENEW_FLAG_DISABLE_NOTIFY_AND_MANUAL_RENEW. NULL if not given.
     */
    const char *renew_flag;
} tc_cvm_instance_charge_prepaid;

/**
 * One entry of an instance's own metadata.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_metadata_item {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The key: letters, digits, `_` and `-`, at most 128 bytes. Required in a request. NULL if
     * an answer does not have it.
     */
    const char *key;
    /**
     * The value, at most 256 KB. Required in a request. NULL if an answer does not have it.
     */
    const char *value;
} tc_cvm_metadata_item;

/**
 * What an instance can read about itself, as given by whoever created it. Not yet open to
 * every account.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_metadata {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
     */
    size_t struct_size;
    /**
     * The entries. Required in a request. `items_len` of them; NULL if an answer does not have
     * it.
     */
    const struct tc_cvm_metadata_item *const *items;
    /**
     * Length of `items`.
     */
    size_t items_len;
} tc_cvm_metadata;

/**
 * A network interface beside the primary one.
 *
 * Part of requests: make it with TC_INIT(), set what you need and leave the rest. What it
 * points to stays yours.
 */
typedef struct tc_cvm_network_interfaces {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Interface type. Required.
     */
    const char *interface_type;
    /**
     * The network, such as `vpc-1urkhbj4`. Required.
     */
    const char *vpc_id;
    /**
     * The subnet, such as `subnet-dcs9x3gz`. Required.
     */
    const char *subnet_id;
    /**
     * How many private IPv4 addresses it has. Required.
     */
    tc_opt_i64 private_ipv4_address_count;
    /**
     * Network interface id. NULL if not given.
     */
    const char *network_interface_id;
    /**
     * Its security groups. `security_group_ids_len` of them; NULL if not given.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Whether it ends with its instance.
     */
    tc_opt_bool delete_with_instance;
} tc_cvm_network_interfaces;

/**
 * The request of CreateLaunchTemplate. Create launch template.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_create_launch_template_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Launch template name. Required.
     */
    const char *launch_template_name;
    /**
     * Placement. Required.
     */
    const struct tc_cvm_placement *placement;
    /**
     * Image id. Required.
     */
    const char *image_id;
    /**
     * Launch template version description. NULL if not given.
     */
    const char *launch_template_version_description;
    /**
     * Instance type. NULL if not given.
     */
    const char *instance_type;
    /**
     * System disk. NULL if not given.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * Data disks. `data_disks_len` of them; NULL if not given.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * Virtual private cloud. NULL if not given.
     */
    const struct tc_cvm_virtual_private_cloud *virtual_private_cloud;
    /**
     * Internet accessible. NULL if not given.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * Instance count.
     */
    tc_opt_i64 instance_count;
    /**
     * Instance name. NULL if not given.
     */
    const char *instance_name;
    /**
     * Login settings. NULL if not given.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * Security group ids. `security_group_ids_len` of them; NULL if not given.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Enhanced service. NULL if not given.
     */
    const struct tc_cvm_enhanced_service *enhanced_service;
    /**
     * Client token. The library makes one for a request that has none. NULL if not given.
     */
    const char *client_token;
    /**
     * Host name. NULL if not given.
     */
    const char *host_name;
    /**
     * Action timer. NULL if not given.
     */
    const struct tc_cvm_action_timer *action_timer;
    /**
     * Disaster recover group ids. `disaster_recover_group_ids_len` of them; NULL if not given.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
    /**
     * Instance market options. NULL if not given.
     */
    const struct tc_cvm_instance_market_options_request *instance_market_options;
    /**
     * User data. NULL if not given.
     */
    const char *user_data;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
    /**
     * Cam role name. NULL if not given.
     */
    const char *cam_role_name;
    /**
     * Hpc cluster id. NULL if not given.
     */
    const char *hpc_cluster_id;
    /**
     * Instance charge type. NULL if not given.
     */
    const char *instance_charge_type;
    /**
     * Instance charge prepaid. NULL if not given.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * Disable api termination.
     */
    tc_opt_bool disable_api_termination;
    /**
     * Enable jumbo frame.
     */
    tc_opt_bool enable_jumbo_frame;
    /**
     * Launch template tag specification. `launch_template_tag_specification_len` of them; NULL
     * if not given.
     */
    const struct tc_cvm_tag_specification *const *launch_template_tag_specification;
    /**
     * Length of `launch_template_tag_specification`.
     */
    size_t launch_template_tag_specification_len;
    /**
     * Metadata. NULL if not given.
     */
    const struct tc_cvm_metadata *metadata;
    /**
     * Template data modify action. NULL if not given.
     */
    const char *template_data_modify_action;
    /**
     * Network interfaces. `network_interfaces_len` of them; NULL if not given.
     */
    const struct tc_cvm_network_interfaces *const *network_interfaces;
    /**
     * Length of `network_interfaces`.
     */
    size_t network_interfaces_len;
} tc_cvm_create_launch_template_request;

/**
 * The answer to CreateLaunchTemplate.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_create_launch_template_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_create_launch_template_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Launch template id. NULL if the answer does not have it.
     */
    const char *launch_template_id;
} tc_cvm_create_launch_template_response;

/**
 * The request of CreateLaunchTemplateVersion. Create launch template version.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_create_launch_template_version_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Placement. Required.
     */
    const struct tc_cvm_placement *placement;
    /**
     * Launch template id. Required.
     */
    const char *launch_template_id;
    /**
     * Launch template version.
     */
    tc_opt_i64 launch_template_version;
    /**
     * Launch template version description. NULL if not given.
     */
    const char *launch_template_version_description;
    /**
     * Instance type. NULL if not given.
     */
    const char *instance_type;
    /**
     * Image id. NULL if not given.
     */
    const char *image_id;
    /**
     * System disk. NULL if not given.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * Data disks. `data_disks_len` of them; NULL if not given.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * Virtual private cloud. NULL if not given.
     */
    const struct tc_cvm_virtual_private_cloud *virtual_private_cloud;
    /**
     * Internet accessible. NULL if not given.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * Instance count.
     */
    tc_opt_i64 instance_count;
    /**
     * Instance name. NULL if not given.
     */
    const char *instance_name;
    /**
     * Login settings. NULL if not given.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * Security group ids. `security_group_ids_len` of them; NULL if not given.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Enhanced service. NULL if not given.
     */
    const struct tc_cvm_enhanced_service *enhanced_service;
    /**
     * Client token. The library makes one for a request that has none. NULL if not given.
     */
    const char *client_token;
    /**
     * Host name. NULL if not given.
     */
    const char *host_name;
    /**
     * Action timer. NULL if not given.
     */
    const struct tc_cvm_action_timer *action_timer;
    /**
     * Disaster recover group ids. `disaster_recover_group_ids_len` of them; NULL if not given.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
    /**
     * Instance market options. NULL if not given.
     */
    const struct tc_cvm_instance_market_options_request *instance_market_options;
    /**
     * User data. NULL if not given.
     */
    const char *user_data;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
    /**
     * Cam role name. NULL if not given.
     */
    const char *cam_role_name;
    /**
     * Hpc cluster id. NULL if not given.
     */
    const char *hpc_cluster_id;
    /**
     * Instance charge type. NULL if not given.
     */
    const char *instance_charge_type;
    /**
     * Instance charge prepaid. NULL if not given.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * Disable api termination.
     */
    tc_opt_bool disable_api_termination;
    /**
     * Enable jumbo frame.
     */
    tc_opt_bool enable_jumbo_frame;
    /**
     * Metadata. NULL if not given.
     */
    const struct tc_cvm_metadata *metadata;
    /**
     * Template data modify action. NULL if not given.
     */
    const char *template_data_modify_action;
    /**
     * Network interfaces. `network_interfaces_len` of them; NULL if not given.
     */
    const struct tc_cvm_network_interfaces *const *network_interfaces;
    /**
     * Length of `network_interfaces`.
     */
    size_t network_interfaces_len;
} tc_cvm_create_launch_template_version_request;

/**
 * The answer to CreateLaunchTemplateVersion.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_create_launch_template_version_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_create_launch_template_version_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Launch template version number.
     */
    tc_opt_i64 launch_template_version_number;
} tc_cvm_create_launch_template_version_response;

/**
 * The request of DeleteDisasterRecoverGroups. Delete disaster recover groups.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_disaster_recover_groups_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Disaster recover group ids. Required. `disaster_recover_group_ids_len` of them.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
} tc_cvm_delete_disaster_recover_groups_request;

/**
 * The answer to DeleteDisasterRecoverGroups.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_delete_disaster_recover_groups_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_delete_disaster_recover_groups_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_disaster_recover_groups_response;

/**
 * The request of DeleteHpcClusters. Delete hpc clusters.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_hpc_clusters_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Hpc cluster ids. Required. `hpc_cluster_ids_len` of them.
     */
    const char *const *hpc_cluster_ids;
    /**
     * Length of `hpc_cluster_ids`.
     */
    size_t hpc_cluster_ids_len;
} tc_cvm_delete_hpc_clusters_request;

/**
 * The answer to DeleteHpcClusters.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_delete_hpc_clusters_response_free(). Everything that it points to lives as long
 * as it does.
 */
typedef struct tc_cvm_delete_hpc_clusters_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_hpc_clusters_response;

/**
 * The request of DeleteImages. Delete images.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_images_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image ids. Required. `image_ids_len` of them.
     */
    const char *const *image_ids;
    /**
     * Length of `image_ids`.
     */
    size_t image_ids_len;
    /**
     * Delete binded snap.
     */
    tc_opt_bool delete_binded_snap;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
} tc_cvm_delete_images_request;

/**
 * The answer to DeleteImages.
 *
 * It is the library's own: read it, and free it with tc_cvm_delete_images_response_free().
 * Everything that it points to lives as long as it does.
 */
typedef struct tc_cvm_delete_images_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_images_response;

/**
 * The request of DeleteInstancesActionTimer. Delete instances action timer.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_instances_action_timer_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Action timer ids. Required. `action_timer_ids_len` of them.
     */
    const char *const *action_timer_ids;
    /**
     * Length of `action_timer_ids`.
     */
    size_t action_timer_ids_len;
} tc_cvm_delete_instances_action_timer_request;

/**
 * The answer to DeleteInstancesActionTimer.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_delete_instances_action_timer_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_delete_instances_action_timer_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_instances_action_timer_response;

/**
 * The request of DeleteInstancesDisasterRecoverGroups. Delete instances disaster recover
 * groups.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_instances_disaster_recover_groups_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Disaster recover group ids. Required. `disaster_recover_group_ids_len` of them.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
} tc_cvm_delete_instances_disaster_recover_groups_request;

/**
 * The answer to DeleteInstancesDisasterRecoverGroups.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_delete_instances_disaster_recover_groups_response_free(). Everything that it
 * points to lives as long as it does.
 */
typedef struct tc_cvm_delete_instances_disaster_recover_groups_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_instances_disaster_recover_groups_response;

/**
 * The request of DeleteKeyPairs. Delete key pairs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_key_pairs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Key ids. Required. `key_ids_len` of them.
     */
    const char *const *key_ids;
    /**
     * Length of `key_ids`.
     */
    size_t key_ids_len;
} tc_cvm_delete_key_pairs_request;

/**
 * The answer to DeleteKeyPairs.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_delete_key_pairs_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_delete_key_pairs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_key_pairs_response;

/**
 * The request of DeleteLaunchTemplate. Delete launch template.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_launch_template_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Launch template id. Required.
     */
    const char *launch_template_id;
} tc_cvm_delete_launch_template_request;

/**
 * The answer to DeleteLaunchTemplate.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_delete_launch_template_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_delete_launch_template_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_launch_template_response;

/**
 * The request of DeleteLaunchTemplateVersions. Delete launch template versions.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_launch_template_versions_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Launch template id. Required.
     */
    const char *launch_template_id;
    /**
     * Launch template versions. Required. `launch_template_versions_len` of them.
     */
    const int64_t *launch_template_versions;
    /**
     * Length of `launch_template_versions`.
     */
    size_t launch_template_versions_len;
} tc_cvm_delete_launch_template_versions_request;

/**
 * The answer to DeleteLaunchTemplateVersions.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_delete_launch_template_versions_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_delete_launch_template_versions_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_launch_template_versions_response;

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
 * The request of DescribeAccountQuota. Describe account quota.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_account_quota_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
} tc_cvm_describe_account_quota_request;

/**
 * Post paid quota.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_post_paid_quota {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Used quota.
     */
    tc_opt_u64 used_quota;
    /**
     * Remaining quota.
     */
    tc_opt_u64 remaining_quota;
    /**
     * Total quota.
     */
    tc_opt_u64 total_quota;
    /**
     * Zone. NULL if the answer does not have it.
     */
    const char *zone;
} tc_cvm_post_paid_quota;

/**
 * Pre paid quota.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_pre_paid_quota {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Used quota.
     */
    tc_opt_u64 used_quota;
    /**
     * Once quota.
     */
    tc_opt_u64 once_quota;
    /**
     * Remaining quota.
     */
    tc_opt_u64 remaining_quota;
    /**
     * Total quota.
     */
    tc_opt_u64 total_quota;
    /**
     * Zone. NULL if the answer does not have it.
     */
    const char *zone;
} tc_cvm_pre_paid_quota;

/**
 * Spot paid quota.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_spot_paid_quota {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Used quota.
     */
    tc_opt_u64 used_quota;
    /**
     * Remaining quota.
     */
    tc_opt_u64 remaining_quota;
    /**
     * Total quota.
     */
    tc_opt_u64 total_quota;
    /**
     * Zone. NULL if the answer does not have it.
     */
    const char *zone;
} tc_cvm_spot_paid_quota;

/**
 * Image quota.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_image_quota {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Used quota.
     */
    tc_opt_u64 used_quota;
    /**
     * Total quota.
     */
    tc_opt_u64 total_quota;
} tc_cvm_image_quota;

/**
 * Disaster recover group quota.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_disaster_recover_group_quota {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Group quota.
     */
    tc_opt_i64 group_quota;
    /**
     * Current num.
     */
    tc_opt_i64 current_num;
    /**
     * Cvm in host group quota.
     */
    tc_opt_i64 cvm_in_host_group_quota;
    /**
     * Cvm in switch group quota.
     */
    tc_opt_i64 cvm_in_switch_group_quota;
    /**
     * Cvm in rack group quota.
     */
    tc_opt_i64 cvm_in_rack_group_quota;
} tc_cvm_disaster_recover_group_quota;

/**
 * Account quota.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_account_quota {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Post paid quota set. `post_paid_quota_set_len` of them; NULL if the answer does not have
     * it.
     */
    const struct tc_cvm_post_paid_quota *const *post_paid_quota_set;
    /**
     * Length of `post_paid_quota_set`.
     */
    size_t post_paid_quota_set_len;
    /**
     * Pre paid quota set. `pre_paid_quota_set_len` of them; NULL if the answer does not have
     * it.
     */
    const struct tc_cvm_pre_paid_quota *const *pre_paid_quota_set;
    /**
     * Length of `pre_paid_quota_set`.
     */
    size_t pre_paid_quota_set_len;
    /**
     * Spot paid quota set. `spot_paid_quota_set_len` of them; NULL if the answer does not have
     * it.
     */
    const struct tc_cvm_spot_paid_quota *const *spot_paid_quota_set;
    /**
     * Length of `spot_paid_quota_set`.
     */
    size_t spot_paid_quota_set_len;
    /**
     * Image quota set. `image_quota_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_image_quota *const *image_quota_set;
    /**
     * Length of `image_quota_set`.
     */
    size_t image_quota_set_len;
    /**
     * Disaster recover group quota set. `disaster_recover_group_quota_set_len` of them; NULL
     * if the answer does not have it.
     */
    const struct tc_cvm_disaster_recover_group_quota *const *disaster_recover_group_quota_set;
    /**
     * Length of `disaster_recover_group_quota_set`.
     */
    size_t disaster_recover_group_quota_set_len;
} tc_cvm_account_quota;

/**
 * Account quota overview.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_account_quota_overview {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Region. NULL if the answer does not have it.
     */
    const char *region;
    /**
     * Account quota. NULL if the answer does not have it.
     */
    const struct tc_cvm_account_quota *account_quota;
} tc_cvm_account_quota_overview;

/**
 * The answer to DescribeAccountQuota.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_account_quota_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_describe_account_quota_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * App id.
     */
    tc_opt_u64 app_id;
    /**
     * Account quota overview. NULL if the answer does not have it.
     */
    const struct tc_cvm_account_quota_overview *account_quota_overview;
} tc_cvm_describe_account_quota_response;

/**
 * The request of DescribeChcDeniedActions. Describe chc denied actions.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_chc_denied_actions_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. `chc_ids_len` of them.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
} tc_cvm_describe_chc_denied_actions_request;

/**
 * Chc host denied actions.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_chc_host_denied_actions {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Chc id. NULL if the answer does not have it.
     */
    const char *chc_id;
    /**
     * State. NULL if the answer does not have it.
     */
    const char *state;
    /**
     * Deny actions. `deny_actions_len` of them; NULL if the answer does not have it.
     */
    const char *const *deny_actions;
    /**
     * Length of `deny_actions`.
     */
    size_t deny_actions_len;
} tc_cvm_chc_host_denied_actions;

/**
 * The answer to DescribeChcDeniedActions.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_chc_denied_actions_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_describe_chc_denied_actions_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Chc host denied action set. `chc_host_denied_action_set_len` of them; NULL if the answer
     * does not have it.
     */
    const struct tc_cvm_chc_host_denied_actions *const *chc_host_denied_action_set;
    /**
     * Length of `chc_host_denied_action_set`.
     */
    size_t chc_host_denied_action_set_len;
} tc_cvm_describe_chc_denied_actions_response;

/**
 * The request of DescribeChcHosts. Describe chc hosts.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_chc_hosts_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. `chc_ids_len` of them; NULL if not given.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
    /**
     * Offset.
     */
    tc_opt_i64 offset;
    /**
     * Limit.
     */
    tc_opt_i64 limit;
} tc_cvm_describe_chc_hosts_request;

/**
 * Chc host.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_chc_host {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Chc id. NULL if the answer does not have it.
     */
    const char *chc_id;
    /**
     * Instance name. NULL if the answer does not have it.
     */
    const char *instance_name;
    /**
     * Serial number. NULL if the answer does not have it.
     */
    const char *serial_number;
    /**
     * Instance state. NULL if the answer does not have it.
     */
    const char *instance_state;
    /**
     * Device type. NULL if the answer does not have it.
     */
    const char *device_type;
    /**
     * Placement. NULL if the answer does not have it.
     */
    const struct tc_cvm_placement *placement;
    /**
     * Bmc virtual private cloud. NULL if the answer does not have it.
     */
    const struct tc_cvm_virtual_private_cloud *bmc_virtual_private_cloud;
    /**
     * Bmc ip. NULL if the answer does not have it.
     */
    const char *bmc_ip;
    /**
     * Bmc security group ids. `bmc_security_group_ids_len` of them; NULL if the answer does
     * not have it.
     */
    const char *const *bmc_security_group_ids;
    /**
     * Length of `bmc_security_group_ids`.
     */
    size_t bmc_security_group_ids_len;
    /**
     * Deploy virtual private cloud. NULL if the answer does not have it.
     */
    const struct tc_cvm_virtual_private_cloud *deploy_virtual_private_cloud;
    /**
     * Deploy ip. NULL if the answer does not have it.
     */
    const char *deploy_ip;
    /**
     * Deploy security group ids. `deploy_security_group_ids_len` of them; NULL if the answer
     * does not have it.
     */
    const char *const *deploy_security_group_ids;
    /**
     * Length of `deploy_security_group_ids`.
     */
    size_t deploy_security_group_ids_len;
    /**
     * Cvm instance id. NULL if the answer does not have it.
     */
    const char *cvm_instance_id;
    /**
     * Created time. NULL if the answer does not have it.
     */
    const char *created_time;
    /**
     * Hardware description. NULL if the answer does not have it.
     */
    const char *hardware_description;
    /**
     * Cpu.
     */
    tc_opt_i64 cpu;
    /**
     * Memory.
     */
    tc_opt_i64 memory;
    /**
     * Disk. NULL if the answer does not have it.
     */
    const char *disk;
    /**
     * Bmc mac. NULL if the answer does not have it.
     */
    const char *bmc_mac;
    /**
     * Deploy mac. NULL if the answer does not have it.
     */
    const char *deploy_mac;
    /**
     * Tenant type. NULL if the answer does not have it.
     */
    const char *tenant_type;
    /**
     * Deploy extra config. NULL if the answer does not have it.
     */
    const struct tc_cvm_chc_deploy_extra_config *deploy_extra_config;
    /**
     * Gpu. NULL if the answer does not have it.
     */
    const char *gpu;
    /**
     * Network card. NULL if the answer does not have it.
     */
    const char *network_card;
    /**
     * Is predefined type.
     */
    tc_opt_bool is_predefined_type;
    /**
     * Chc instance type. NULL if the answer does not have it.
     */
    const char *chc_instance_type;
    /**
     * Chc instance family. NULL if the answer does not have it.
     */
    const char *chc_instance_family;
    /**
     * Chc instance family name. NULL if the answer does not have it.
     */
    const char *chc_instance_family_name;
    /**
     * Resale app id. NULL if the answer does not have it.
     */
    const char *resale_app_id;
    /**
     * Resale account id. NULL if the answer does not have it.
     */
    const char *resale_account_id;
    /**
     * Sale status. NULL if the answer does not have it.
     */
    const char *sale_status;
    /**
     * Tags. `tags_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
    /**
     * Latest operation. NULL if the answer does not have it.
     */
    const char *latest_operation;
    /**
     * Latest operation error code. NULL if the answer does not have it.
     */
    const char *latest_operation_error_code;
    /**
     * Latest operation error msg. NULL if the answer does not have it.
     */
    const char *latest_operation_error_msg;
    /**
     * Latest operation name. NULL if the answer does not have it.
     */
    const char *latest_operation_name;
    /**
     * Latest operation state. NULL if the answer does not have it.
     */
    const char *latest_operation_state;
    /**
     * Chc gateway id. NULL if the answer does not have it.
     */
    const char *chc_gateway_id;
    /**
     * Dedicated cluster id. NULL if the answer does not have it.
     */
    const char *dedicated_cluster_id;
    /**
     * Network mode. NULL if the answer does not have it.
     */
    const char *network_mode;
} tc_cvm_chc_host;

/**
 * The answer to DescribeChcHosts.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_chc_hosts_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_describe_chc_hosts_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
    /**
     * Chc host set. `chc_host_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_chc_host *const *chc_host_set;
    /**
     * Length of `chc_host_set`.
     */
    size_t chc_host_set_len;
} tc_cvm_describe_chc_hosts_response;

/**
 * The request of DescribeDisasterRecoverGroupQuota. Describe disaster recover group quota.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_disaster_recover_group_quota_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
} tc_cvm_describe_disaster_recover_group_quota_request;

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
/**
 * The answer to DescribeDisasterRecoverGroupQuota.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_disaster_recover_group_quota_response_free(). Everything that it points
 * to lives as long as it does.
 */
typedef struct tc_cvm_describe_disaster_recover_group_quota_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Group quota.
     */
    tc_opt_i64 group_quota;
    /**
     * Current num.
     */
    tc_opt_i64 current_num;
    /**
     * Cvm in host group quota.
     */
    tc_opt_i64 cvm_in_host_group_quota;
    /**
     * Cvm in sw group quota.
     *
     * Deprecated: see the service's documents.
     */
    tc_opt_i64 cvm_in_sw_group_quota TC_DEPRECATED("see the service's documents");
    /**
     * Cvm in rack group quota.
     */
    tc_opt_i64 cvm_in_rack_group_quota;
    /**
     * Cvm in switch group quota.
     */
    tc_opt_i64 cvm_in_switch_group_quota;
} tc_cvm_describe_disaster_recover_group_quota_response;
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

/**
 * The request of DescribeDisasterRecoverGroups. Describe disaster recover groups.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_disaster_recover_groups_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Disaster recover group ids. `disaster_recover_group_ids_len` of them; NULL if not given.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * Name. NULL if not given.
     */
    const char *name;
    /**
     * Offset.
     */
    tc_opt_i64 offset;
    /**
     * Limit.
     */
    tc_opt_i64 limit;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
} tc_cvm_describe_disaster_recover_groups_request;

/**
 * Disaster recover group.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_disaster_recover_group {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Disaster recover group id. NULL if the answer does not have it.
     */
    const char *disaster_recover_group_id;
    /**
     * Name. NULL if the answer does not have it.
     */
    const char *name;
    /**
     * Type. NULL if the answer does not have it.
     */
    const char *type_;
    /**
     * Cvm quota total.
     */
    tc_opt_i64 cvm_quota_total;
    /**
     * Current num.
     */
    tc_opt_i64 current_num;
    /**
     * Instance ids. `instance_ids_len` of them; NULL if the answer does not have it.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Create time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *create_time;
    /**
     * Affinity.
     */
    tc_opt_i64 affinity;
    /**
     * Strategy. NULL if the answer does not have it.
     */
    const char *strategy;
    /**
     * Partition count.
     */
    tc_opt_i64 partition_count;
    /**
     * Tags. `tags_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
} tc_cvm_disaster_recover_group;

/**
 * The answer to DescribeDisasterRecoverGroups.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_disaster_recover_groups_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_describe_disaster_recover_groups_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Disaster recover group set. `disaster_recover_group_set_len` of them; NULL if the answer
     * does not have it.
     */
    const struct tc_cvm_disaster_recover_group *const *disaster_recover_group_set;
    /**
     * Length of `disaster_recover_group_set`.
     */
    size_t disaster_recover_group_set_len;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
} tc_cvm_describe_disaster_recover_groups_response;

/**
 * The request of DescribeHosts. Describe hosts.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_hosts_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
    /**
     * Offset.
     */
    tc_opt_u64 offset;
    /**
     * Limit.
     */
    tc_opt_u64 limit;
} tc_cvm_describe_hosts_request;

/**
 * Host resource.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_host_resource {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Cpu total.
     */
    tc_opt_u64 cpu_total;
    /**
     * Cpu available.
     */
    tc_opt_u64 cpu_available;
    /**
     * Mem total.
     */
    tc_opt_f64 mem_total;
    /**
     * Mem available.
     */
    tc_opt_f64 mem_available;
    /**
     * Disk total.
     */
    tc_opt_u64 disk_total;
    /**
     * Disk available.
     */
    tc_opt_u64 disk_available;
    /**
     * Disk type. NULL if the answer does not have it.
     */
    const char *disk_type;
    /**
     * Gpu total.
     */
    tc_opt_u64 gpu_total;
    /**
     * Gpu available.
     */
    tc_opt_u64 gpu_available;
    /**
     * Exclusive owner. NULL if the answer does not have it.
     */
    const char *exclusive_owner;
} tc_cvm_host_resource;

/**
 * Host item.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_host_item {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Placement. NULL if the answer does not have it.
     */
    const struct tc_cvm_placement *placement;
    /**
     * Host id. NULL if the answer does not have it.
     */
    const char *host_id;
    /**
     * Host type. NULL if the answer does not have it.
     */
    const char *host_type;
    /**
     * Host name. NULL if the answer does not have it.
     */
    const char *host_name;
    /**
     * Host charge type. NULL if the answer does not have it.
     */
    const char *host_charge_type;
    /**
     * Renew flag. NULL if the answer does not have it.
     */
    const char *renew_flag;
    /**
     * Created time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *created_time;
    /**
     * Expired time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *expired_time;
    /**
     * Instance ids. `instance_ids_len` of them; NULL if the answer does not have it.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Host state. NULL if the answer does not have it.
     */
    const char *host_state;
    /**
     * Host ip. NULL if the answer does not have it.
     */
    const char *host_ip;
    /**
     * Host resource. NULL if the answer does not have it.
     */
    const struct tc_cvm_host_resource *host_resource;
    /**
     * Cage id. NULL if the answer does not have it.
     */
    const char *cage_id;
    /**
     * Tags. `tags_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
} tc_cvm_host_item;

/**
 * The answer to DescribeHosts.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_hosts_response_free(). Everything that it points to lives as long as it
 * does.
 */
typedef struct tc_cvm_describe_hosts_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_u64 total_count;
    /**
     * Host set. `host_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_host_item *const *host_set;
    /**
     * Length of `host_set`.
     */
    size_t host_set_len;
} tc_cvm_describe_hosts_response;

/**
 * The request of DescribeHpcClusters. Describe hpc clusters.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_hpc_clusters_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Hpc cluster ids. `hpc_cluster_ids_len` of them; NULL if not given.
     */
    const char *const *hpc_cluster_ids;
    /**
     * Length of `hpc_cluster_ids`.
     */
    size_t hpc_cluster_ids_len;
    /**
     * Name. NULL if not given.
     */
    const char *name;
    /**
     * Zone. NULL if not given.
     */
    const char *zone;
    /**
     * Offset.
     */
    tc_opt_u64 offset;
    /**
     * Limit.
     */
    tc_opt_u64 limit;
    /**
     * Hpc cluster type. NULL if not given.
     */
    const char *hpc_cluster_type;
    /**
     * Hpc cluster business id. NULL if not given.
     */
    const char *hpc_cluster_business_id;
    /**
     * Instance type. NULL if not given.
     */
    const char *instance_type;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
} tc_cvm_describe_hpc_clusters_request;

/**
 * The answer to DescribeHpcClusters.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_hpc_clusters_response_free(). Everything that it points to lives as long
 * as it does.
 */
typedef struct tc_cvm_describe_hpc_clusters_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Hpc cluster set. `hpc_cluster_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_hpc_cluster_info *const *hpc_cluster_set;
    /**
     * Length of `hpc_cluster_set`.
     */
    size_t hpc_cluster_set_len;
    /**
     * Total count.
     */
    tc_opt_u64 total_count;
} tc_cvm_describe_hpc_clusters_response;

/**
 * The request of DescribeImageFromFamily. Describe image from family.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_image_from_family_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image family. NULL if not given.
     */
    const char *image_family;
} tc_cvm_describe_image_from_family_request;

/**
 * Snapshot.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_snapshot {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Snapshot id. NULL if the answer does not have it.
     */
    const char *snapshot_id;
    /**
     * Disk usage. NULL if the answer does not have it.
     */
    const char *disk_usage;
    /**
     * Disk size.
     */
    tc_opt_i64 disk_size;
} tc_cvm_snapshot;

/**
 * Image.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_image {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Image id. NULL if the answer does not have it.
     */
    const char *image_id;
    /**
     * Os name. NULL if the answer does not have it.
     */
    const char *os_name;
    /**
     * Image type. NULL if the answer does not have it.
     */
    const char *image_type;
    /**
     * Created time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *created_time;
    /**
     * Image name. NULL if the answer does not have it.
     */
    const char *image_name;
    /**
     * Image description. NULL if the answer does not have it.
     */
    const char *image_description;
    /**
     * Image size.
     */
    tc_opt_i64 image_size;
    /**
     * Architecture. NULL if the answer does not have it.
     */
    const char *architecture;
    /**
     * Image state. NULL if the answer does not have it.
     */
    const char *image_state;
    /**
     * Platform. NULL if the answer does not have it.
     */
    const char *platform;
    /**
     * Image creator. NULL if the answer does not have it.
     */
    const char *image_creator;
    /**
     * Image source. NULL if the answer does not have it.
     */
    const char *image_source;
    /**
     * Sync percent.
     */
    tc_opt_i64 sync_percent;
    /**
     * Is support cloudinit.
     */
    tc_opt_bool is_support_cloudinit;
    /**
     * Snapshot set. `snapshot_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_snapshot *const *snapshot_set;
    /**
     * Length of `snapshot_set`.
     */
    size_t snapshot_set_len;
    /**
     * Tags. `tags_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
    /**
     * License type. NULL if the answer does not have it.
     */
    const char *license_type;
    /**
     * Image family. NULL if the answer does not have it.
     */
    const char *image_family;
    /**
     * Image deprecated.
     */
    tc_opt_bool image_deprecated;
    /**
     * Cdc cache status. NULL if the answer does not have it.
     */
    const char *cdc_cache_status;
} tc_cvm_image;

/**
 * The answer to DescribeImageFromFamily.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_image_from_family_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_describe_image_from_family_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Image. NULL if the answer does not have it.
     */
    const struct tc_cvm_image *image;
} tc_cvm_describe_image_from_family_response;

/**
 * The request of DescribeImageQuota. Describe image quota.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_image_quota_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
} tc_cvm_describe_image_quota_request;

/**
 * The answer to DescribeImageQuota.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_image_quota_response_free(). Everything that it points to lives as long
 * as it does.
 */
typedef struct tc_cvm_describe_image_quota_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Image num quota.
     */
    tc_opt_i64 image_num_quota;
} tc_cvm_describe_image_quota_response;

/**
 * The request of DescribeImageSharePermission. Describe image share permission.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_image_share_permission_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image id. Required.
     */
    const char *image_id;
} tc_cvm_describe_image_share_permission_request;

/**
 * Share permission.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_share_permission {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Created time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *created_time;
    /**
     * Account id. NULL if the answer does not have it.
     */
    const char *account_id;
} tc_cvm_share_permission;

/**
 * The answer to DescribeImageSharePermission.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_image_share_permission_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_describe_image_share_permission_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Share permission set. `share_permission_set_len` of them; NULL if the answer does not
     * have it.
     */
    const struct tc_cvm_share_permission *const *share_permission_set;
    /**
     * Length of `share_permission_set`.
     */
    size_t share_permission_set_len;
} tc_cvm_describe_image_share_permission_response;

/**
 * The request of DescribeImages. Describe images.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_images_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image ids. `image_ids_len` of them; NULL if not given.
     */
    const char *const *image_ids;
    /**
     * Length of `image_ids`.
     */
    size_t image_ids_len;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
    /**
     * Offset.
     */
    tc_opt_u64 offset;
    /**
     * Limit.
     */
    tc_opt_u64 limit;
    /**
     * Instance type. NULL if not given.
     */
    const char *instance_type;
} tc_cvm_describe_images_request;

/**
 * The answer to DescribeImages.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_images_response_free(). Everything that it points to lives as long as it
 * does.
 */
typedef struct tc_cvm_describe_images_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Image set. `image_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_image *const *image_set;
    /**
     * Length of `image_set`.
     */
    size_t image_set_len;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
} tc_cvm_describe_images_response;

/**
 * The request of DescribeImportImageOs. Describe import image os.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_import_image_os_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
} tc_cvm_describe_import_image_os_request;

/**
 * Image os list.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_image_os_list {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Windows. `windows_len` of them; NULL if the answer does not have it.
     */
    const char *const *windows;
    /**
     * Length of `windows`.
     */
    size_t windows_len;
    /**
     * Linux. `linux_len` of them; NULL if the answer does not have it.
     */
    const char *const *linux_;
    /**
     * Length of `linux_`.
     */
    size_t linux_len;
} tc_cvm_image_os_list;

/**
 * Os version.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_os_version {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Os name. NULL if the answer does not have it.
     */
    const char *os_name;
    /**
     * Os versions. `os_versions_len` of them; NULL if the answer does not have it.
     */
    const char *const *os_versions;
    /**
     * Length of `os_versions`.
     */
    size_t os_versions_len;
    /**
     * Architecture. `architecture_len` of them; NULL if the answer does not have it.
     */
    const char *const *architecture;
    /**
     * Length of `architecture`.
     */
    size_t architecture_len;
} tc_cvm_os_version;

/**
 * The answer to DescribeImportImageOs.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_import_image_os_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_describe_import_image_os_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Import image os list supported. NULL if the answer does not have it.
     */
    const struct tc_cvm_image_os_list *import_image_os_list_supported;
    /**
     * Import image os version set. `import_image_os_version_set_len` of them; NULL if the
     * answer does not have it.
     */
    const struct tc_cvm_os_version *const *import_image_os_version_set;
    /**
     * Length of `import_image_os_version_set`.
     */
    size_t import_image_os_version_set_len;
} tc_cvm_describe_import_image_os_response;

/**
 * The request of DescribeInstanceFamilyConfigs. Describe instance family configs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instance_family_configs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
} tc_cvm_describe_instance_family_configs_request;

/**
 * Instance family config.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_instance_family_config {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Instance family name. NULL if the answer does not have it.
     */
    const char *instance_family_name;
    /**
     * Instance family. NULL if the answer does not have it.
     */
    const char *instance_family;
} tc_cvm_instance_family_config;

/**
 * The answer to DescribeInstanceFamilyConfigs.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_instance_family_configs_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_describe_instance_family_configs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Instance family config set. `instance_family_config_set_len` of them; NULL if the answer
     * does not have it.
     */
    const struct tc_cvm_instance_family_config *const *instance_family_config_set;
    /**
     * Length of `instance_family_config_set`.
     */
    size_t instance_family_config_set_len;
} tc_cvm_describe_instance_family_configs_response;

/**
 * The request of DescribeInstanceInternetBandwidthConfigs. Describe instance internet
 * bandwidth configs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instance_internet_bandwidth_configs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance id. Required.
     */
    const char *instance_id;
} tc_cvm_describe_instance_internet_bandwidth_configs_request;

/**
 * Internet bandwidth config.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_internet_bandwidth_config {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Start time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *start_time;
    /**
     * End time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not have
     * it.
     */
    const char *end_time;
    /**
     * Internet accessible. NULL if the answer does not have it.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
} tc_cvm_internet_bandwidth_config;

/**
 * The answer to DescribeInstanceInternetBandwidthConfigs.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_instance_internet_bandwidth_configs_response_free(). Everything that it
 * points to lives as long as it does.
 */
typedef struct tc_cvm_describe_instance_internet_bandwidth_configs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Internet bandwidth config set. `internet_bandwidth_config_set_len` of them; NULL if the
     * answer does not have it.
     */
    const struct tc_cvm_internet_bandwidth_config *const *internet_bandwidth_config_set;
    /**
     * Length of `internet_bandwidth_config_set`.
     */
    size_t internet_bandwidth_config_set_len;
} tc_cvm_describe_instance_internet_bandwidth_configs_response;

/**
 * The request of DescribeInstanceTypeConfigs. Describe instance type configs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instance_type_configs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
} tc_cvm_describe_instance_type_configs_request;

/**
 * Instance type config.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_instance_type_config {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Zone. NULL if the answer does not have it.
     */
    const char *zone;
    /**
     * Instance type. NULL if the answer does not have it.
     */
    const char *instance_type;
    /**
     * Instance family. NULL if the answer does not have it.
     */
    const char *instance_family;
    /**
     * Gpu.
     */
    tc_opt_i64 gpu;
    /**
     * Cpu.
     */
    tc_opt_i64 cpu;
    /**
     * Memory.
     */
    tc_opt_i64 memory;
    /**
     * Fpga.
     */
    tc_opt_i64 fpga;
    /**
     * Gpu count.
     */
    tc_opt_f64 gpu_count;
    /**
     * Gpu type. NULL if the answer does not have it.
     */
    const char *gpu_type;
    /**
     * Gpu memory.
     */
    tc_opt_f64 gpu_memory;
} tc_cvm_instance_type_config;

/**
 * The answer to DescribeInstanceTypeConfigs.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_instance_type_configs_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_describe_instance_type_configs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Instance type config set. `instance_type_config_set_len` of them; NULL if the answer
     * does not have it.
     */
    const struct tc_cvm_instance_type_config *const *instance_type_config_set;
    /**
     * Length of `instance_type_config_set`.
     */
    size_t instance_type_config_set_len;
} tc_cvm_describe_instance_type_configs_response;

/**
 * The request of DescribeInstanceVncUrl. Makes an address at which the console of an
 * instance can be opened, once and within 15 seconds. Only for an instance that is not
 * `STOPPED`.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instance_vnc_url_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instance. DescribeInstances tells its id. Of the form `ins-[a-z0-9]{8}`
     * (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required.
     */
    const char *instance_id;
} tc_cvm_describe_instance_vnc_url_request;

/**
 * The answer to DescribeInstanceVncUrl.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_instance_vnc_url_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_describe_instance_vnc_url_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * The last part of the console's address. Whoever has it can use the console. NULL if the
     * answer does not have it.
     */
    const char *instance_vnc_url;
} tc_cvm_describe_instance_vnc_url_response;

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
 * How an instance's processor is laid out.
 *
 * Inside a request, make it with TC_INIT(); inside an answer, only read it.
 */
typedef struct tc_cvm_cpu_topology {
    /**
     * Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
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
     * When the instance was created. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the
     * answer does not have it.
     */
    const char *created_time;
    /**
     * When the paid time ends. Absent with instances that are not prepaid. A timestamp, such
     * as `2020-03-10T02:43:51Z`. NULL if the answer does not have it.
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
 * The request of DescribeInstancesActionTimer. Describe instances action timer.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_action_timer_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Action timer ids. `action_timer_ids_len` of them; NULL if not given.
     */
    const char *const *action_timer_ids;
    /**
     * Length of `action_timer_ids`.
     */
    size_t action_timer_ids_len;
    /**
     * Instance ids. `instance_ids_len` of them; NULL if not given.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Timer action. NULL if not given.
     */
    const char *timer_action;
    /**
     * End action time. NULL if not given.
     */
    const char *end_action_time;
    /**
     * Start action time. NULL if not given.
     */
    const char *start_action_time;
    /**
     * Status list. `status_list_len` of them; NULL if not given.
     */
    const char *const *status_list;
    /**
     * Length of `status_list`.
     */
    size_t status_list_len;
} tc_cvm_describe_instances_action_timer_request;

/**
 * The answer to DescribeInstancesActionTimer.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_instances_action_timer_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_describe_instances_action_timer_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Action timers. `action_timers_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_action_timer *const *action_timers;
    /**
     * Length of `action_timers`.
     */
    size_t action_timers_len;
} tc_cvm_describe_instances_action_timer_response;

/**
 * The request of DescribeInstancesAttributes. Describe instances attributes.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_attributes_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Attributes. Required. `attributes_len` of them.
     */
    const char *const *attributes;
    /**
     * Length of `attributes`.
     */
    size_t attributes_len;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
} tc_cvm_describe_instances_attributes_request;

/**
 * Attribute.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_attribute {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * User data. NULL if the answer does not have it.
     */
    const char *user_data;
} tc_cvm_attribute;

/**
 * Instance attribute.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_instance_attribute {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Instance id. NULL if the answer does not have it.
     */
    const char *instance_id;
    /**
     * Attributes. NULL if the answer does not have it.
     */
    const struct tc_cvm_attribute *attributes;
} tc_cvm_instance_attribute;

/**
 * The answer to DescribeInstancesAttributes.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_instances_attributes_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_describe_instances_attributes_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Instance set. `instance_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_instance_attribute *const *instance_set;
    /**
     * Length of `instance_set`.
     */
    size_t instance_set_len;
} tc_cvm_describe_instances_attributes_response;

/**
 * The request of DescribeInstancesModification. Describe instances modification.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_modification_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
} tc_cvm_describe_instances_modification_request;

/**
 * Instance type config status.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_instance_type_config_status {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Status. NULL if the answer does not have it.
     */
    const char *status;
    /**
     * Message. NULL if the answer does not have it.
     */
    const char *message;
    /**
     * Instance type config. NULL if the answer does not have it.
     */
    const struct tc_cvm_instance_type_config *instance_type_config;
} tc_cvm_instance_type_config_status;

/**
 * The answer to DescribeInstancesModification.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_instances_modification_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_describe_instances_modification_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
    /**
     * Instance type config status set. `instance_type_config_status_set_len` of them; NULL if
     * the answer does not have it.
     */
    const struct tc_cvm_instance_type_config_status *const *instance_type_config_status_set;
    /**
     * Length of `instance_type_config_status_set`.
     */
    size_t instance_type_config_status_set_len;
} tc_cvm_describe_instances_modification_response;

/**
 * The request of DescribeInstancesOperationLimit. Describe instances operation limit.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_operation_limit_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Operation. Required.
     */
    const char *operation;
} tc_cvm_describe_instances_operation_limit_request;

/**
 * Operation count limit.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_operation_count_limit {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Operation. NULL if the answer does not have it.
     */
    const char *operation;
    /**
     * Instance id. NULL if the answer does not have it.
     */
    const char *instance_id;
    /**
     * Current count.
     */
    tc_opt_i64 current_count;
    /**
     * Limit count.
     */
    tc_opt_i64 limit_count;
} tc_cvm_operation_count_limit;

/**
 * The answer to DescribeInstancesOperationLimit.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_instances_operation_limit_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_describe_instances_operation_limit_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Instance operation limit set. `instance_operation_limit_set_len` of them; NULL if the
     * answer does not have it.
     */
    const struct tc_cvm_operation_count_limit *const *instance_operation_limit_set;
    /**
     * Length of `instance_operation_limit_set`.
     */
    size_t instance_operation_limit_set_len;
} tc_cvm_describe_instances_operation_limit_response;

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
 * The request of DescribeInternetChargeTypeConfigs. Describe internet charge type configs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_internet_charge_type_configs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
} tc_cvm_describe_internet_charge_type_configs_request;

/**
 * Internet charge type config.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_internet_charge_type_config {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Internet charge type. NULL if the answer does not have it.
     */
    const char *internet_charge_type;
    /**
     * Description. NULL if the answer does not have it.
     */
    const char *description;
} tc_cvm_internet_charge_type_config;

/**
 * The answer to DescribeInternetChargeTypeConfigs.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_internet_charge_type_configs_response_free(). Everything that it points
 * to lives as long as it does.
 */
typedef struct tc_cvm_describe_internet_charge_type_configs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Internet charge type config set. `internet_charge_type_config_set_len` of them; NULL if
     * the answer does not have it.
     */
    const struct tc_cvm_internet_charge_type_config *const *internet_charge_type_config_set;
    /**
     * Length of `internet_charge_type_config_set`.
     */
    size_t internet_charge_type_config_set_len;
} tc_cvm_describe_internet_charge_type_configs_response;

/**
 * The request of DescribeKeyPairs. Describe key pairs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_key_pairs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Key ids. `key_ids_len` of them; NULL if not given.
     */
    const char *const *key_ids;
    /**
     * Length of `key_ids`.
     */
    size_t key_ids_len;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
    /**
     * Offset.
     */
    tc_opt_i64 offset;
    /**
     * Limit.
     */
    tc_opt_i64 limit;
} tc_cvm_describe_key_pairs_request;

/**
 * The answer to DescribeKeyPairs.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_key_pairs_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_describe_key_pairs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
    /**
     * Key pair set. `key_pair_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_key_pair *const *key_pair_set;
    /**
     * Length of `key_pair_set`.
     */
    size_t key_pair_set_len;
} tc_cvm_describe_key_pairs_response;

/**
 * The request of DescribeLaunchTemplateVersions. Describe launch template versions.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_launch_template_versions_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Launch template id. Required.
     */
    const char *launch_template_id;
    /**
     * Launch template versions. `launch_template_versions_len` of them; NULL if not given.
     */
    const uint64_t *launch_template_versions;
    /**
     * Length of `launch_template_versions`.
     */
    size_t launch_template_versions_len;
    /**
     * Min version.
     */
    tc_opt_u64 min_version;
    /**
     * Max version.
     */
    tc_opt_u64 max_version;
    /**
     * Offset.
     */
    tc_opt_u64 offset;
    /**
     * Limit.
     */
    tc_opt_u64 limit;
    /**
     * Default version.
     */
    tc_opt_bool default_version;
} tc_cvm_describe_launch_template_versions_request;

/**
 * Launch template version data.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_launch_template_version_data {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Placement. NULL if the answer does not have it.
     */
    const struct tc_cvm_placement *placement;
    /**
     * Instance type. NULL if the answer does not have it.
     */
    const char *instance_type;
    /**
     * Instance name. NULL if the answer does not have it.
     */
    const char *instance_name;
    /**
     * Instance charge type. NULL if the answer does not have it.
     */
    const char *instance_charge_type;
    /**
     * System disk. NULL if the answer does not have it.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * Data disks. `data_disks_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * Internet accessible. NULL if the answer does not have it.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * Virtual private cloud. NULL if the answer does not have it.
     */
    const struct tc_cvm_virtual_private_cloud *virtual_private_cloud;
    /**
     * Image id. NULL if the answer does not have it.
     */
    const char *image_id;
    /**
     * Security group ids. `security_group_ids_len` of them; NULL if the answer does not have
     * it.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Login settings. NULL if the answer does not have it.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * Cam role name. NULL if the answer does not have it.
     */
    const char *cam_role_name;
    /**
     * Hpc cluster id. NULL if the answer does not have it.
     */
    const char *hpc_cluster_id;
    /**
     * Instance count.
     */
    tc_opt_u64 instance_count;
    /**
     * Enhanced service. NULL if the answer does not have it.
     */
    const struct tc_cvm_enhanced_service *enhanced_service;
    /**
     * User data. NULL if the answer does not have it.
     */
    const char *user_data;
    /**
     * Disaster recover group ids. `disaster_recover_group_ids_len` of them; NULL if the answer
     * does not have it.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * Action timer. NULL if the answer does not have it.
     */
    const struct tc_cvm_action_timer *action_timer;
    /**
     * Instance market options. NULL if the answer does not have it.
     */
    const struct tc_cvm_instance_market_options_request *instance_market_options;
    /**
     * Host name. NULL if the answer does not have it.
     */
    const char *host_name;
    /**
     * Client token. NULL if the answer does not have it.
     */
    const char *client_token;
    /**
     * Instance charge prepaid. NULL if the answer does not have it.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
    /**
     * Disable api termination.
     */
    tc_opt_bool disable_api_termination;
} tc_cvm_launch_template_version_data;

/**
 * Launch template version info.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_launch_template_version_info {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Launch template version.
     */
    tc_opt_u64 launch_template_version;
    /**
     * Launch template version data. NULL if the answer does not have it.
     */
    const struct tc_cvm_launch_template_version_data *launch_template_version_data;
    /**
     * Creation time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *creation_time;
    /**
     * Launch template id. NULL if the answer does not have it.
     */
    const char *launch_template_id;
    /**
     * Is default version.
     */
    tc_opt_bool is_default_version;
    /**
     * Launch template version description. NULL if the answer does not have it.
     */
    const char *launch_template_version_description;
    /**
     * Created by. NULL if the answer does not have it.
     */
    const char *created_by;
} tc_cvm_launch_template_version_info;

/**
 * The answer to DescribeLaunchTemplateVersions.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_launch_template_versions_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_describe_launch_template_versions_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_u64 total_count;
    /**
     * Launch template version set. `launch_template_version_set_len` of them; NULL if the
     * answer does not have it.
     */
    const struct tc_cvm_launch_template_version_info *const *launch_template_version_set;
    /**
     * Length of `launch_template_version_set`.
     */
    size_t launch_template_version_set_len;
} tc_cvm_describe_launch_template_versions_response;

/**
 * The request of DescribeLaunchTemplates. Describe launch templates.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_launch_templates_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Launch template ids. `launch_template_ids_len` of them; NULL if not given.
     */
    const char *const *launch_template_ids;
    /**
     * Length of `launch_template_ids`.
     */
    size_t launch_template_ids_len;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
    /**
     * Offset.
     */
    tc_opt_i64 offset;
    /**
     * Limit.
     */
    tc_opt_i64 limit;
} tc_cvm_describe_launch_templates_request;

/**
 * Launch template info.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_launch_template_info {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Latest version number.
     */
    tc_opt_u64 latest_version_number;
    /**
     * Launch template id. NULL if the answer does not have it.
     */
    const char *launch_template_id;
    /**
     * Launch template name. NULL if the answer does not have it.
     */
    const char *launch_template_name;
    /**
     * Default version number.
     */
    tc_opt_u64 default_version_number;
    /**
     * Launch template version count.
     */
    tc_opt_u64 launch_template_version_count;
    /**
     * Created by. NULL if the answer does not have it.
     */
    const char *created_by;
    /**
     * Creation time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *creation_time;
} tc_cvm_launch_template_info;

/**
 * The answer to DescribeLaunchTemplates.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_launch_templates_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_describe_launch_templates_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
    /**
     * Launch template set. `launch_template_set_len` of them; NULL if the answer does not have
     * it.
     */
    const struct tc_cvm_launch_template_info *const *launch_template_set;
    /**
     * Length of `launch_template_set`.
     */
    size_t launch_template_set_len;
} tc_cvm_describe_launch_templates_response;

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
 * The request of DescribeResourcePoolPackInstances. Describe resource pool pack instances.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_resource_pool_pack_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Dedicated resource pack ids. Required. `dedicated_resource_pack_ids_len` of them.
     */
    const char *const *dedicated_resource_pack_ids;
    /**
     * Length of `dedicated_resource_pack_ids`.
     */
    size_t dedicated_resource_pack_ids_len;
} tc_cvm_describe_resource_pool_pack_instances_request;

/**
 * Resource pool pack instance.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_resource_pool_pack_instance {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Dedicated resource pack id. NULL if the answer does not have it.
     */
    const char *dedicated_resource_pack_id;
    /**
     * Instance id set. `instance_id_set_len` of them; NULL if the answer does not have it.
     */
    const char *const *instance_id_set;
    /**
     * Length of `instance_id_set`.
     */
    size_t instance_id_set_len;
    /**
     * Instance family. NULL if the answer does not have it.
     */
    const char *instance_family;
    /**
     * Instance type. NULL if the answer does not have it.
     */
    const char *instance_type;
    /**
     * Zone. NULL if the answer does not have it.
     */
    const char *zone;
} tc_cvm_resource_pool_pack_instance;

/**
 * The answer to DescribeResourcePoolPackInstances.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_resource_pool_pack_instances_response_free(). Everything that it points
 * to lives as long as it does.
 */
typedef struct tc_cvm_describe_resource_pool_pack_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Dedicated resource pack instance set. `dedicated_resource_pack_instance_set_len` of
     * them; NULL if the answer does not have it.
     */
    const struct tc_cvm_resource_pool_pack_instance *const *dedicated_resource_pack_instance_set;
    /**
     * Length of `dedicated_resource_pack_instance_set`.
     */
    size_t dedicated_resource_pack_instance_set_len;
} tc_cvm_describe_resource_pool_pack_instances_response;

/**
 * The request of DescribeResourcePoolPackTypeConfigs. Describe resource pool pack type
 * configs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_resource_pool_pack_type_configs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Filters. Required. `filters_len` of them.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
} tc_cvm_describe_resource_pool_pack_type_configs_request;

/**
 * The answer to DescribeResourcePoolPackTypeConfigs.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_resource_pool_pack_type_configs_response_free(). Everything that it
 * points to lives as long as it does.
 */
typedef struct tc_cvm_describe_resource_pool_pack_type_configs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Instance type config set. `instance_type_config_set_len` of them; NULL if the answer
     * does not have it.
     */
    const struct tc_cvm_instance_type_config *const *instance_type_config_set;
    /**
     * Length of `instance_type_config_set`.
     */
    size_t instance_type_config_set_len;
} tc_cvm_describe_resource_pool_pack_type_configs_response;

/**
 * The request of DescribeResourcePoolPacks. Describe resource pool packs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_resource_pool_packs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Max results.
     */
    tc_opt_i64 max_results;
    /**
     * Next token. NULL if not given.
     */
    const char *next_token;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
} tc_cvm_describe_resource_pool_packs_request;

/**
 * Resource count.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_resource_count {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Cpu.
     */
    tc_opt_u64 cpu;
    /**
     * Memory.
     */
    tc_opt_u64 memory;
    /**
     * Gpu.
     */
    tc_opt_u64 gpu;
    /**
     * Disk.
     */
    tc_opt_u64 disk;
} tc_cvm_resource_count;

/**
 * Resource pool pack.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_resource_pool_pack {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Dedicated resource pack id. NULL if the answer does not have it.
     */
    const char *dedicated_resource_pack_id;
    /**
     * Dedicated resource pack name. NULL if the answer does not have it.
     */
    const char *dedicated_resource_pack_name;
    /**
     * Zone. NULL if the answer does not have it.
     */
    const char *zone;
    /**
     * Instance type. NULL if the answer does not have it.
     */
    const char *instance_type;
    /**
     * Instance family. NULL if the answer does not have it.
     */
    const char *instance_family;
    /**
     * Resource pool pack type. NULL if the answer does not have it.
     */
    const char *resource_pool_pack_type;
    /**
     * Status. NULL if the answer does not have it.
     */
    const char *status;
    /**
     * Total capacity. NULL if the answer does not have it.
     */
    const struct tc_cvm_resource_count *total_capacity;
    /**
     * Available capacity. NULL if the answer does not have it.
     */
    const struct tc_cvm_resource_count *available_capacity;
    /**
     * Host ip. NULL if the answer does not have it.
     */
    const char *host_ip;
    /**
     * Rack id. NULL if the answer does not have it.
     */
    const char *rack_id;
    /**
     * Switch id. NULL if the answer does not have it.
     */
    const char *switch_id;
    /**
     * Auto placement.
     */
    tc_opt_bool auto_placement;
    /**
     * Renew flag. NULL if the answer does not have it.
     */
    const char *renew_flag;
    /**
     * Start time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *start_time;
    /**
     * End time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not have
     * it.
     */
    const char *end_time;
} tc_cvm_resource_pool_pack;

/**
 * The answer to DescribeResourcePoolPacks.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_resource_pool_packs_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_describe_resource_pool_packs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Dedicated resource pack set. `dedicated_resource_pack_set_len` of them; NULL if the
     * answer does not have it.
     */
    const struct tc_cvm_resource_pool_pack *const *dedicated_resource_pack_set;
    /**
     * Length of `dedicated_resource_pack_set`.
     */
    size_t dedicated_resource_pack_set_len;
    /**
     * Next token. NULL if the answer does not have it.
     */
    const char *next_token;
} tc_cvm_describe_resource_pool_packs_response;

/**
 * The request of DescribeTaskInfo. Describe task info.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_task_info_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Limit. Required.
     */
    tc_opt_i64 limit;
    /**
     * Offset. Required.
     */
    tc_opt_i64 offset;
    /**
     * Product. NULL if not given.
     */
    const char *product;
    /**
     * Task status. `task_status_len` of them; NULL if not given.
     */
    const int64_t *task_status;
    /**
     * Length of `task_status`.
     */
    size_t task_status_len;
    /**
     * Task type ids. `task_type_ids_len` of them; NULL if not given.
     */
    const int64_t *task_type_ids;
    /**
     * Length of `task_type_ids`.
     */
    size_t task_type_ids_len;
    /**
     * Task ids. `task_ids_len` of them; NULL if not given.
     */
    const char *const *task_ids;
    /**
     * Length of `task_ids`.
     */
    size_t task_ids_len;
    /**
     * Instance ids. `instance_ids_len` of them; NULL if not given.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Aliases. `aliases_len` of them; NULL if not given.
     */
    const char *const *aliases;
    /**
     * Length of `aliases`.
     */
    size_t aliases_len;
    /**
     * Start date. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if not given.
     */
    const char *start_date;
    /**
     * End date. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if not given.
     */
    const char *end_date;
    /**
     * Order field. NULL if not given.
     */
    const char *order_field;
    /**
     * Order.
     */
    tc_opt_i64 order;
} tc_cvm_describe_task_info_request;

/**
 * Repair task info.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_repair_task_info {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Task id. NULL if the answer does not have it.
     */
    const char *task_id;
    /**
     * Instance id. NULL if the answer does not have it.
     */
    const char *instance_id;
    /**
     * Alias. NULL if the answer does not have it.
     */
    const char *alias;
    /**
     * Task type id.
     */
    tc_opt_u64 task_type_id;
    /**
     * Task type name. NULL if the answer does not have it.
     */
    const char *task_type_name;
    /**
     * Task status.
     */
    tc_opt_u64 task_status;
    /**
     * Device status.
     */
    tc_opt_u64 device_status;
    /**
     * Operate status.
     */
    tc_opt_u64 operate_status;
    /**
     * Create time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not
     * have it.
     */
    const char *create_time;
    /**
     * Auth time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not have
     * it.
     */
    const char *auth_time;
    /**
     * End time. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if the answer does not have
     * it.
     */
    const char *end_time;
    /**
     * Task detail. NULL if the answer does not have it.
     */
    const char *task_detail;
    /**
     * Zone. NULL if the answer does not have it.
     */
    const char *zone;
    /**
     * Region. NULL if the answer does not have it.
     */
    const char *region;
    /**
     * Vpc id. NULL if the answer does not have it.
     */
    const char *vpc_id;
    /**
     * Vpc name. NULL if the answer does not have it.
     */
    const char *vpc_name;
    /**
     * Subnet id. NULL if the answer does not have it.
     */
    const char *subnet_id;
    /**
     * Subnet name. NULL if the answer does not have it.
     */
    const char *subnet_name;
    /**
     * Wan ip. NULL if the answer does not have it.
     */
    const char *wan_ip;
    /**
     * Lan ip. NULL if the answer does not have it.
     */
    const char *lan_ip;
    /**
     * Product. NULL if the answer does not have it.
     */
    const char *product;
    /**
     * Task sub type. NULL if the answer does not have it.
     */
    const char *task_sub_type;
    /**
     * Auth type.
     */
    tc_opt_u64 auth_type;
    /**
     * Auth source. NULL if the answer does not have it.
     */
    const char *auth_source;
} tc_cvm_repair_task_info;

/**
 * The answer to DescribeTaskInfo.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_task_info_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_describe_task_info_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
    /**
     * Repair task info set. `repair_task_info_set_len` of them; NULL if the answer does not
     * have it.
     */
    const struct tc_cvm_repair_task_info *const *repair_task_info_set;
    /**
     * Length of `repair_task_info_set`.
     */
    size_t repair_task_info_set_len;
} tc_cvm_describe_task_info_response;

/**
 * The request of DescribeZoneInstanceConfigInfos. Describe zone instance config infos.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_zone_instance_config_infos_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Filters. `filters_len` of them; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
} tc_cvm_describe_zone_instance_config_infos_request;

/**
 * Local disk type.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_local_disk_type {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Type. NULL if the answer does not have it.
     */
    const char *type_;
    /**
     * Partition type. NULL if the answer does not have it.
     */
    const char *partition_type;
    /**
     * Min size.
     */
    tc_opt_i64 min_size;
    /**
     * Max size.
     */
    tc_opt_i64 max_size;
    /**
     * Required. NULL if the answer does not have it.
     */
    const char *required;
} tc_cvm_local_disk_type;

/**
 * Item price.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_item_price {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Unit price.
     */
    tc_opt_f64 unit_price;
    /**
     * Charge unit. NULL if the answer does not have it.
     */
    const char *charge_unit;
    /**
     * Original price.
     */
    tc_opt_f64 original_price;
    /**
     * Discount price.
     */
    tc_opt_f64 discount_price;
    /**
     * Discount.
     */
    tc_opt_f64 discount;
    /**
     * Unit price discount.
     */
    tc_opt_f64 unit_price_discount;
    /**
     * Unit price second step.
     */
    tc_opt_f64 unit_price_second_step;
    /**
     * Unit price discount second step.
     */
    tc_opt_f64 unit_price_discount_second_step;
    /**
     * Unit price third step.
     */
    tc_opt_f64 unit_price_third_step;
    /**
     * Unit price discount third step.
     */
    tc_opt_f64 unit_price_discount_third_step;
    /**
     * Original price three year.
     */
    tc_opt_f64 original_price_three_year;
    /**
     * Discount price three year.
     */
    tc_opt_f64 discount_price_three_year;
    /**
     * Discount three year.
     */
    tc_opt_f64 discount_three_year;
    /**
     * Original price five year.
     */
    tc_opt_f64 original_price_five_year;
    /**
     * Discount price five year.
     */
    tc_opt_f64 discount_price_five_year;
    /**
     * Discount five year.
     */
    tc_opt_f64 discount_five_year;
    /**
     * Original price one year.
     */
    tc_opt_f64 original_price_one_year;
    /**
     * Discount price one year.
     */
    tc_opt_f64 discount_price_one_year;
    /**
     * Discount one year.
     */
    tc_opt_f64 discount_one_year;
} tc_cvm_item_price;

/**
 * Instance type quota item.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_instance_type_quota_item {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Zone. NULL if the answer does not have it.
     */
    const char *zone;
    /**
     * Instance type. NULL if the answer does not have it.
     */
    const char *instance_type;
    /**
     * Instance charge type. NULL if the answer does not have it.
     */
    const char *instance_charge_type;
    /**
     * Network card.
     */
    tc_opt_i64 network_card;
    /**
     * Externals. NULL if the answer does not have it.
     */
    const struct tc_cvm_externals *externals;
    /**
     * Cpu.
     */
    tc_opt_i64 cpu;
    /**
     * Memory.
     */
    tc_opt_i64 memory;
    /**
     * Instance family. NULL if the answer does not have it.
     */
    const char *instance_family;
    /**
     * Type name. NULL if the answer does not have it.
     */
    const char *type_name;
    /**
     * Local disk type list. `local_disk_type_list_len` of them; NULL if the answer does not
     * have it.
     */
    const struct tc_cvm_local_disk_type *const *local_disk_type_list;
    /**
     * Length of `local_disk_type_list`.
     */
    size_t local_disk_type_list_len;
    /**
     * Status. NULL if the answer does not have it.
     */
    const char *status;
    /**
     * Price. NULL if the answer does not have it.
     */
    const struct tc_cvm_item_price *price;
    /**
     * Sold out reason. NULL if the answer does not have it.
     */
    const char *sold_out_reason;
    /**
     * Instance bandwidth.
     */
    tc_opt_f64 instance_bandwidth;
    /**
     * Instance pps.
     */
    tc_opt_i64 instance_pps;
    /**
     * Storage block amount.
     */
    tc_opt_i64 storage_block_amount;
    /**
     * Cpu type. NULL if the answer does not have it.
     */
    const char *cpu_type;
    /**
     * Gpu.
     */
    tc_opt_i64 gpu;
    /**
     * Fpga.
     */
    tc_opt_i64 fpga;
    /**
     * Remark. NULL if the answer does not have it.
     */
    const char *remark;
    /**
     * Gpu count.
     */
    tc_opt_f64 gpu_count;
    /**
     * Frequency. NULL if the answer does not have it.
     */
    const char *frequency;
    /**
     * Status category. NULL if the answer does not have it.
     */
    const char *status_category;
} tc_cvm_instance_type_quota_item;

/**
 * The answer to DescribeZoneInstanceConfigInfos.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_describe_zone_instance_config_infos_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_describe_zone_instance_config_infos_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Instance type quota set. `instance_type_quota_set_len` of them; NULL if the answer does
     * not have it.
     */
    const struct tc_cvm_instance_type_quota_item *const *instance_type_quota_set;
    /**
     * Length of `instance_type_quota_set`.
     */
    size_t instance_type_quota_set_len;
} tc_cvm_describe_zone_instance_config_infos_response;

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

/**
 * The request of DisassociateInstancesKeyPairs. Disassociate instances key pairs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_disassociate_instances_key_pairs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Key ids. Required. `key_ids_len` of them.
     */
    const char *const *key_ids;
    /**
     * Length of `key_ids`.
     */
    size_t key_ids_len;
    /**
     * Force stop.
     */
    tc_opt_bool force_stop;
} tc_cvm_disassociate_instances_key_pairs_request;

/**
 * The answer to DisassociateInstancesKeyPairs.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_disassociate_instances_key_pairs_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_disassociate_instances_key_pairs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_disassociate_instances_key_pairs_response;

/**
 * The request of DisassociateSecurityGroups. Disassociate security groups.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_disassociate_security_groups_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Security group ids. Required. `security_group_ids_len` of them.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
} tc_cvm_disassociate_security_groups_request;

/**
 * The answer to DisassociateSecurityGroups.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_disassociate_security_groups_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_disassociate_security_groups_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_disassociate_security_groups_response;

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
/**
 * The request of EnterRescueMode. Enter rescue mode.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_enter_rescue_mode_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance id. Required.
     */
    const char *instance_id;
    /**
     * Password. Required.
     */
    const char *password;
    /**
     * Username. NULL if not given.
     */
    const char *username;
    /**
     * Force stop.
     *
     * Deprecated: see the service's documents.
     */
    tc_opt_bool force_stop TC_DEPRECATED("see the service's documents");
    /**
     * Stop type. NULL if not given.
     */
    const char *stop_type;
} tc_cvm_enter_rescue_mode_request;
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

/**
 * The answer to EnterRescueMode.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_enter_rescue_mode_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_enter_rescue_mode_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_enter_rescue_mode_response;

/**
 * The request of ExitRescueMode. Exit rescue mode.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_exit_rescue_mode_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance id. Required.
     */
    const char *instance_id;
} tc_cvm_exit_rescue_mode_request;

/**
 * The answer to ExitRescueMode.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_exit_rescue_mode_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_exit_rescue_mode_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_exit_rescue_mode_response;

/**
 * The request of ExportImages. Export images.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_export_images_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Bucket name. Required.
     */
    const char *bucket_name;
    /**
     * Image ids. `image_ids_len` of them; NULL if not given.
     */
    const char *const *image_ids;
    /**
     * Length of `image_ids`.
     */
    size_t image_ids_len;
    /**
     * Export format. NULL if not given.
     */
    const char *export_format;
    /**
     * File name prefix list. `file_name_prefix_list_len` of them; NULL if not given.
     */
    const char *const *file_name_prefix_list;
    /**
     * Length of `file_name_prefix_list`.
     */
    size_t file_name_prefix_list_len;
    /**
     * Only export root disk.
     */
    tc_opt_bool only_export_root_disk;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
    /**
     * Role name. NULL if not given.
     */
    const char *role_name;
} tc_cvm_export_images_request;

/**
 * The answer to ExportImages.
 *
 * It is the library's own: read it, and free it with tc_cvm_export_images_response_free().
 * Everything that it points to lives as long as it does.
 */
typedef struct tc_cvm_export_images_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Task id.
     */
    tc_opt_u64 task_id;
    /**
     * Cos paths. `cos_paths_len` of them; NULL if the answer does not have it.
     */
    const char *const *cos_paths;
    /**
     * Length of `cos_paths`.
     */
    size_t cos_paths_len;
} tc_cvm_export_images_response;

/**
 * Import image data disk.
 *
 * Part of requests: make it with TC_INIT(), set what you need and leave the rest. What it
 * points to stays yours.
 */
typedef struct tc_cvm_import_image_data_disk {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image url. Required.
     */
    const char *image_url;
} tc_cvm_import_image_data_disk;

/**
 * The request of ImportImage. Import image.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_import_image_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Architecture. Required.
     */
    const char *architecture;
    /**
     * Os type. Required.
     */
    const char *os_type;
    /**
     * Os version. Required.
     */
    const char *os_version;
    /**
     * Image url. Required.
     */
    const char *image_url;
    /**
     * Image name. Required.
     */
    const char *image_name;
    /**
     * Image description. NULL if not given.
     */
    const char *image_description;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
    /**
     * Force.
     */
    tc_opt_bool force;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
    /**
     * License type. NULL if not given.
     */
    const char *license_type;
    /**
     * Boot mode. NULL if not given.
     */
    const char *boot_mode;
    /**
     * Image family. NULL if not given.
     */
    const char *image_family;
    /**
     * Import image data disk list. `import_image_data_disk_list_len` of them; NULL if not
     * given.
     */
    const struct tc_cvm_import_image_data_disk *const *import_image_data_disk_list;
    /**
     * Length of `import_image_data_disk_list`.
     */
    size_t import_image_data_disk_list_len;
} tc_cvm_import_image_request;

/**
 * The answer to ImportImage.
 *
 * It is the library's own: read it, and free it with tc_cvm_import_image_response_free().
 * Everything that it points to lives as long as it does.
 */
typedef struct tc_cvm_import_image_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Image id. NULL if the answer does not have it.
     */
    const char *image_id;
} tc_cvm_import_image_response;

/**
 * The request of ImportInstancesActionTimer. Import instances action timer.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_import_instances_action_timer_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Action timer. Required.
     */
    const struct tc_cvm_action_timer *action_timer;
} tc_cvm_import_instances_action_timer_request;

/**
 * The answer to ImportInstancesActionTimer.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_import_instances_action_timer_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_import_instances_action_timer_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Action timer ids. `action_timer_ids_len` of them; NULL if the answer does not have it.
     */
    const char *const *action_timer_ids;
    /**
     * Length of `action_timer_ids`.
     */
    size_t action_timer_ids_len;
} tc_cvm_import_instances_action_timer_response;

/**
 * The request of ImportKeyPair. Import key pair.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_import_key_pair_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Key name. Required.
     */
    const char *key_name;
    /**
     * Project id. Required.
     */
    tc_opt_i64 project_id;
    /**
     * Public key. Required.
     */
    const char *public_key;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
} tc_cvm_import_key_pair_request;

/**
 * The answer to ImportKeyPair.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_import_key_pair_response_free(). Everything that it points to lives as long as it
 * does.
 */
typedef struct tc_cvm_import_key_pair_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Key id. NULL if the answer does not have it.
     */
    const char *key_id;
} tc_cvm_import_key_pair_response;

/**
 * The request of InquirePricePurchaseResourcePoolPacks. Inquire price purchase resource
 * pool packs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_inquire_price_purchase_resource_pool_packs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Zone. Required.
     */
    const char *zone;
    /**
     * Instance type. Required.
     */
    const char *instance_type;
    /**
     * Instance count. Required.
     */
    tc_opt_i64 instance_count;
    /**
     * Period. Required.
     */
    tc_opt_i64 period;
} tc_cvm_inquire_price_purchase_resource_pool_packs_request;

/**
 * The answer to InquirePricePurchaseResourcePoolPacks.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_inquire_price_purchase_resource_pool_packs_response_free(). Everything that it
 * points to lives as long as it does.
 */
typedef struct tc_cvm_inquire_price_purchase_resource_pool_packs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the answer does not have it.
     */
    const struct tc_cvm_item_price *price;
} tc_cvm_inquire_price_purchase_resource_pool_packs_response;

/**
 * The request of InquiryPriceModifyInstancesChargeType. Inquiry price modify instances
 * charge type.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_modify_instances_charge_type_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Instance charge type. Required.
     */
    const char *instance_charge_type;
    /**
     * Instance charge prepaid. NULL if not given.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * Modify portable data disk.
     */
    tc_opt_bool modify_portable_data_disk;
} tc_cvm_inquiry_price_modify_instances_charge_type_request;

/**
 * Price.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_price {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Instance price. NULL if the answer does not have it.
     */
    const struct tc_cvm_item_price *instance_price;
    /**
     * Bandwidth price. NULL if the answer does not have it.
     */
    const struct tc_cvm_item_price *bandwidth_price;
} tc_cvm_price;

/**
 * The answer to InquiryPriceModifyInstancesChargeType.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_inquiry_price_modify_instances_charge_type_response_free(). Everything that it
 * points to lives as long as it does.
 */
typedef struct tc_cvm_inquiry_price_modify_instances_charge_type_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the answer does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_modify_instances_charge_type_response;

/**
 * The request of InquiryPriceRenewHosts. Inquiry price renew hosts.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_renew_hosts_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Host ids. Required. `host_ids_len` of them.
     */
    const char *const *host_ids;
    /**
     * Length of `host_ids`.
     */
    size_t host_ids_len;
    /**
     * Host charge prepaid. Required.
     */
    const struct tc_cvm_charge_prepaid *host_charge_prepaid;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
} tc_cvm_inquiry_price_renew_hosts_request;

/**
 * Host price info.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_host_price_info {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Host price. NULL if the answer does not have it.
     */
    const struct tc_cvm_item_price *host_price;
} tc_cvm_host_price_info;

/**
 * The answer to InquiryPriceRenewHosts.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_inquiry_price_renew_hosts_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_inquiry_price_renew_hosts_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the answer does not have it.
     */
    const struct tc_cvm_host_price_info *price;
} tc_cvm_inquiry_price_renew_hosts_response;

/**
 * The request of InquiryPriceRenewInstances. Inquiry price renew instances.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_renew_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Instance charge prepaid. Required.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
    /**
     * Renew portable data disk.
     */
    tc_opt_bool renew_portable_data_disk;
} tc_cvm_inquiry_price_renew_instances_request;

/**
 * The answer to InquiryPriceRenewInstances.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_inquiry_price_renew_instances_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_inquiry_price_renew_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the answer does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_renew_instances_response;

/**
 * The request of InquiryPriceResetInstance. Inquiry price reset instance.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_reset_instance_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance id. Required.
     */
    const char *instance_id;
    /**
     * Image id. NULL if not given.
     */
    const char *image_id;
    /**
     * System disk. NULL if not given.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * Login settings. NULL if not given.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * Enhanced service. NULL if not given.
     */
    const struct tc_cvm_enhanced_service *enhanced_service;
    /**
     * User data. NULL if not given.
     */
    const char *user_data;
} tc_cvm_inquiry_price_reset_instance_request;

/**
 * The answer to InquiryPriceResetInstance.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_inquiry_price_reset_instance_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_inquiry_price_reset_instance_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the answer does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_reset_instance_response;

/**
 * The request of InquiryPriceResetInstancesInternetMaxBandwidth. Inquiry price reset
 * instances internet max bandwidth.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Internet accessible. Required.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * Start time. NULL if not given.
     */
    const char *start_time;
    /**
     * End time. NULL if not given.
     */
    const char *end_time;
} tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_request;

/**
 * The answer to InquiryPriceResetInstancesInternetMaxBandwidth.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response_free(). Everything
 * that it points to lives as long as it does.
 */
typedef struct tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the answer does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response;

/**
 * The request of InquiryPriceResetInstancesType. Inquiry price reset instances type.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_reset_instances_type_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Instance type. Required.
     */
    const char *instance_type;
} tc_cvm_inquiry_price_reset_instances_type_request;

/**
 * The answer to InquiryPriceResetInstancesType.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_inquiry_price_reset_instances_type_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_inquiry_price_reset_instances_type_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the answer does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_reset_instances_type_response;

/**
 * The request of InquiryPriceResizeInstanceDisks. Inquiry price resize instance disks.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_resize_instance_disks_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance id. Required.
     */
    const char *instance_id;
    /**
     * Data disks. `data_disks_len` of them; NULL if not given.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * Force stop.
     */
    tc_opt_bool force_stop;
    /**
     * System disk. NULL if not given.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * Resize online.
     */
    tc_opt_bool resize_online;
} tc_cvm_inquiry_price_resize_instance_disks_request;

/**
 * The answer to InquiryPriceResizeInstanceDisks.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_inquiry_price_resize_instance_disks_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_inquiry_price_resize_instance_disks_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the answer does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_resize_instance_disks_response;

/**
 * A launch template: values for parameters that a request does not give.
 *
 * Part of requests: make it with TC_INIT(), set what you need and leave the rest. What it
 * points to stays yours.
 */
typedef struct tc_cvm_launch_template {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The template, such as `lt-lobxe2yo`. NULL if not given.
     */
    const char *launch_template_id;
    /**
     * Its version. The default one of the template without it.
     */
    tc_opt_u64 launch_template_version;
} tc_cvm_launch_template;

/**
 * The request of InquiryPriceRunInstances. Inquiry price run instances.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_run_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Placement. Required.
     */
    const struct tc_cvm_placement *placement;
    /**
     * Image id. Required.
     */
    const char *image_id;
    /**
     * Instance charge type. NULL if not given.
     */
    const char *instance_charge_type;
    /**
     * Instance charge prepaid. NULL if not given.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * Instance type. NULL if not given.
     */
    const char *instance_type;
    /**
     * System disk. NULL if not given.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * Data disks. `data_disks_len` of them; NULL if not given.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * Virtual private cloud. NULL if not given.
     */
    const struct tc_cvm_virtual_private_cloud *virtual_private_cloud;
    /**
     * Internet accessible. NULL if not given.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * Instance count.
     */
    tc_opt_i64 instance_count;
    /**
     * Instance name. NULL if not given.
     */
    const char *instance_name;
    /**
     * Login settings. NULL if not given.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * Security group ids. `security_group_ids_len` of them; NULL if not given.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Enhanced service. NULL if not given.
     */
    const struct tc_cvm_enhanced_service *enhanced_service;
    /**
     * Client token. The library makes one for a request that has none. NULL if not given.
     */
    const char *client_token;
    /**
     * Host name. NULL if not given.
     */
    const char *host_name;
    /**
     * Tag specification. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
    /**
     * Instance market options. NULL if not given.
     */
    const struct tc_cvm_instance_market_options_request *instance_market_options;
    /**
     * Metadata. NULL if not given.
     */
    const struct tc_cvm_metadata *metadata;
    /**
     * Hpc cluster id. NULL if not given.
     */
    const char *hpc_cluster_id;
    /**
     * Cpu topology. NULL if not given.
     */
    const struct tc_cvm_cpu_topology *cpu_topology;
    /**
     * Launch template. NULL if not given.
     */
    const struct tc_cvm_launch_template *launch_template;
    /**
     * Network interfaces. `network_interfaces_len` of them; NULL if not given.
     */
    const struct tc_cvm_network_interfaces *const *network_interfaces;
    /**
     * Length of `network_interfaces`.
     */
    size_t network_interfaces_len;
} tc_cvm_inquiry_price_run_instances_request;

/**
 * The answer to InquiryPriceRunInstances.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_inquiry_price_run_instances_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_inquiry_price_run_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the answer does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_run_instances_response;

/**
 * The request of InquiryPriceTerminateInstances. Inquiry price terminate instances.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_terminate_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
} tc_cvm_inquiry_price_terminate_instances_request;

/**
 * Instance refund.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_instance_refund {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Instance id. NULL if the answer does not have it.
     */
    const char *instance_id;
    /**
     * Refunds.
     */
    tc_opt_f64 refunds;
    /**
     * Price detail. NULL if the answer does not have it.
     */
    const char *price_detail;
} tc_cvm_instance_refund;

/**
 * The answer to InquiryPriceTerminateInstances.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_inquiry_price_terminate_instances_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_inquiry_price_terminate_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Instance refunds set. `instance_refunds_set_len` of them; NULL if the answer does not
     * have it.
     */
    const struct tc_cvm_instance_refund *const *instance_refunds_set;
    /**
     * Length of `instance_refunds_set`.
     */
    size_t instance_refunds_set_len;
} tc_cvm_inquiry_price_terminate_instances_response;

/**
 * The request of ModifyChcAttribute. Modify chc attribute.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_chc_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. `chc_ids_len` of them.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
    /**
     * Instance name. NULL if not given.
     */
    const char *instance_name;
    /**
     * Device type. NULL if not given.
     */
    const char *device_type;
    /**
     * Bmc user. NULL if not given.
     */
    const char *bmc_user;
    /**
     * Password. NULL if not given.
     */
    const char *password;
    /**
     * Bmc security group ids. `bmc_security_group_ids_len` of them; NULL if not given.
     */
    const char *const *bmc_security_group_ids;
    /**
     * Length of `bmc_security_group_ids`.
     */
    size_t bmc_security_group_ids_len;
} tc_cvm_modify_chc_attribute_request;

/**
 * The answer to ModifyChcAttribute.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_chc_attribute_response_free(). Everything that it points to lives as long
 * as it does.
 */
typedef struct tc_cvm_modify_chc_attribute_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_chc_attribute_response;

/**
 * The request of ModifyChcNetworkMode. Modify chc network mode.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_chc_network_mode_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. `chc_ids_len` of them.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
    /**
     * Network mode. Required.
     */
    const char *network_mode;
} tc_cvm_modify_chc_network_mode_request;

/**
 * The answer to ModifyChcNetworkMode.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_chc_network_mode_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_modify_chc_network_mode_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_chc_network_mode_response;

/**
 * The request of ModifyDisasterRecoverGroupAttribute. Modify disaster recover group
 * attribute.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_disaster_recover_group_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Disaster recover group id. Required.
     */
    const char *disaster_recover_group_id;
    /**
     * Name. Required.
     */
    const char *name;
    /**
     * Affinity.
     */
    tc_opt_i64 affinity;
} tc_cvm_modify_disaster_recover_group_attribute_request;

/**
 * The answer to ModifyDisasterRecoverGroupAttribute.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_disaster_recover_group_attribute_response_free(). Everything that it
 * points to lives as long as it does.
 */
typedef struct tc_cvm_modify_disaster_recover_group_attribute_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_disaster_recover_group_attribute_response;

/**
 * The request of ModifyHostsAttribute. Modify hosts attribute.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_hosts_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Host ids. Required. `host_ids_len` of them.
     */
    const char *const *host_ids;
    /**
     * Length of `host_ids`.
     */
    size_t host_ids_len;
    /**
     * Host name. NULL if not given.
     */
    const char *host_name;
    /**
     * Renew flag. NULL if not given.
     */
    const char *renew_flag;
    /**
     * Project id.
     */
    tc_opt_u64 project_id;
} tc_cvm_modify_hosts_attribute_request;

/**
 * The answer to ModifyHostsAttribute.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_hosts_attribute_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_modify_hosts_attribute_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_hosts_attribute_response;

/**
 * The request of ModifyHpcClusterAttribute. Modify hpc cluster attribute.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_hpc_cluster_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Hpc cluster id. Required.
     */
    const char *hpc_cluster_id;
    /**
     * Name. NULL if not given.
     */
    const char *name;
    /**
     * Remark. NULL if not given.
     */
    const char *remark;
} tc_cvm_modify_hpc_cluster_attribute_request;

/**
 * The answer to ModifyHpcClusterAttribute.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_hpc_cluster_attribute_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_modify_hpc_cluster_attribute_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_hpc_cluster_attribute_response;

/**
 * The request of ModifyImageAttribute. Modify image attribute.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_image_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image id. Required.
     */
    const char *image_id;
    /**
     * Image name. NULL if not given.
     */
    const char *image_name;
    /**
     * Image description. NULL if not given.
     */
    const char *image_description;
    /**
     * Image family. NULL if not given.
     */
    const char *image_family;
    /**
     * Image deprecated.
     */
    tc_opt_bool image_deprecated;
} tc_cvm_modify_image_attribute_request;

/**
 * The answer to ModifyImageAttribute.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_image_attribute_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_modify_image_attribute_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_image_attribute_response;

/**
 * The request of ModifyImageSharePermission. Modify image share permission.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_image_share_permission_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image id. Required.
     */
    const char *image_id;
    /**
     * Account ids. Required. `account_ids_len` of them.
     */
    const char *const *account_ids;
    /**
     * Length of `account_ids`.
     */
    size_t account_ids_len;
    /**
     * Permission. Required.
     */
    const char *permission;
} tc_cvm_modify_image_share_permission_request;

/**
 * The answer to ModifyImageSharePermission.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_image_share_permission_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_modify_image_share_permission_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_image_share_permission_response;

/**
 * The request of ModifyInstanceDiskType. Modify instance disk type.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instance_disk_type_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance id. Required.
     */
    const char *instance_id;
    /**
     * Data disks. `data_disks_len` of them; NULL if not given.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * System disk. NULL if not given.
     */
    const struct tc_cvm_system_disk *system_disk;
} tc_cvm_modify_instance_disk_type_request;

/**
 * The answer to ModifyInstanceDiskType.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_instance_disk_type_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_modify_instance_disk_type_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instance_disk_type_response;

/**
 * The request of ModifyInstancesAttribute. Changes an attribute of instances, for all of
 * them to the same value. Security groups are replaced: those that the request does not
 * name are taken away. A new host name takes effect with a restart. It is done when
 * DescribeInstances shows `latest_operation_state` as `SUCCESS`.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to change, 100 at most. DescribeInstances tells their ids. 1 to 100 items
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
     * The name that is shown. At most 128 characters
     * (TC_CVM_ERROR_INVALID_INSTANCE_NAME_TOO_LONG). NULL if not given.
     */
    const char *instance_name;
    /**
     * What the instance runs at its first start, in base64, 16 KB at most. NULL if not given.
     */
    const char *user_data;
    /**
     * All security groups that the instances are to have, such as `sg-efil73jd`.
     * `security_groups_len` of them; NULL if not given.
     */
    const char *const *security_groups;
    /**
     * Length of `security_groups`.
     */
    size_t security_groups_len;
    /**
     * The role whose temporary keys the instances can read. NULL if not given.
     */
    const char *cam_role_name;
    /**
     * The host name. See `auto_reboot`. NULL if not given.
     */
    const char *host_name;
    /**
     * Whether TerminateInstances is refused for the instances.
     */
    tc_opt_bool disable_api_termination;
    /**
     * What kind of role `cam_role_name` is. DescribeRoleList of cam tells it. One of
     * TC_CVM_CAM_ROLE_TYPE_USER, TC_CVM_CAM_ROLE_TYPE_SERVICE_LINKED. The service assumes
     * TC_CVM_CAM_ROLE_TYPE_USER. NULL if not given.
     */
    const char *cam_role_type;
    /**
     * Whether the instances are restarted for their new `host_name`, which takes effect with
     * the next restart otherwise. Has no meaning for other attributes.
     */
    tc_opt_bool auto_reboot;
    /**
     * Whether the interfaces take jumbo frames.
     */
    tc_opt_bool enable_jumbo_frame;
} tc_cvm_modify_instances_attribute_request;

/**
 * The answer to ModifyInstancesAttribute.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_instances_attribute_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_modify_instances_attribute_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_attribute_response;

/**
 * The request of ModifyInstancesChargeType. Modify instances charge type.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_charge_type_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Instance charge type. Required.
     */
    const char *instance_charge_type;
    /**
     * Instance charge prepaid. NULL if not given.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * Modify portable data disk.
     */
    tc_opt_bool modify_portable_data_disk;
} tc_cvm_modify_instances_charge_type_request;

/**
 * The answer to ModifyInstancesChargeType.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_instances_charge_type_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_modify_instances_charge_type_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_charge_type_response;

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
/**
 * The request of ModifyInstancesDisasterRecoverGroup. Modify instances disaster recover
 * group.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_disaster_recover_group_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Disaster recover group id. NULL if not given.
     *
     * Deprecated: see the service's documents.
     */
    const char *disaster_recover_group_id TC_DEPRECATED("see the service's documents");
    /**
     * Force.
     */
    tc_opt_bool force;
    /**
     * Disaster recover group ids. `disaster_recover_group_ids_len` of them; NULL if not given.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * Partition number.
     */
    tc_opt_i64 partition_number;
} tc_cvm_modify_instances_disaster_recover_group_request;
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

/**
 * The answer to ModifyInstancesDisasterRecoverGroup.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_instances_disaster_recover_group_response_free(). Everything that it
 * points to lives as long as it does.
 */
typedef struct tc_cvm_modify_instances_disaster_recover_group_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_disaster_recover_group_response;

/**
 * The request of ModifyInstancesProject. Modify instances project.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_project_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Project id. Required.
     */
    tc_opt_i64 project_id;
} tc_cvm_modify_instances_project_request;

/**
 * The answer to ModifyInstancesProject.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_instances_project_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_modify_instances_project_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_project_response;

/**
 * The request of ModifyInstancesRenewFlag. Modify instances renew flag.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_renew_flag_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Renew flag. Required.
     */
    const char *renew_flag;
} tc_cvm_modify_instances_renew_flag_request;

/**
 * The answer to ModifyInstancesRenewFlag.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_instances_renew_flag_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_modify_instances_renew_flag_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_renew_flag_response;

/**
 * The request of ModifyInstancesVpcAttribute. Modify instances vpc attribute.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_vpc_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Virtual private cloud. Required.
     */
    const struct tc_cvm_virtual_private_cloud *virtual_private_cloud;
    /**
     * Force stop.
     */
    tc_opt_bool force_stop;
    /**
     * Reserve host name.
     */
    tc_opt_bool reserve_host_name;
} tc_cvm_modify_instances_vpc_attribute_request;

/**
 * The answer to ModifyInstancesVpcAttribute.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_instances_vpc_attribute_response_free(). Everything that it points to
 * lives as long as it does.
 */
typedef struct tc_cvm_modify_instances_vpc_attribute_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_vpc_attribute_response;

/**
 * The request of ModifyKeyPairAttribute. Modify key pair attribute.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_key_pair_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Key id. Required.
     */
    const char *key_id;
    /**
     * Key name. NULL if not given.
     */
    const char *key_name;
    /**
     * Description. NULL if not given.
     */
    const char *description;
} tc_cvm_modify_key_pair_attribute_request;

/**
 * The answer to ModifyKeyPairAttribute.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_key_pair_attribute_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_modify_key_pair_attribute_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_key_pair_attribute_response;

/**
 * The request of ModifyLaunchTemplateDefaultVersion. Modify launch template default
 * version.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_launch_template_default_version_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Launch template id. Required.
     */
    const char *launch_template_id;
    /**
     * Default version. Required.
     */
    tc_opt_i64 default_version;
} tc_cvm_modify_launch_template_default_version_request;

/**
 * The answer to ModifyLaunchTemplateDefaultVersion.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_modify_launch_template_default_version_response_free(). Everything that it points
 * to lives as long as it does.
 */
typedef struct tc_cvm_modify_launch_template_default_version_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_launch_template_default_version_response;

/**
 * The request of ProgramFpgaImage. Program fpga image.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_program_fpga_image_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance id. Required.
     */
    const char *instance_id;
    /**
     * Fpga url. Required.
     */
    const char *fpga_url;
    /**
     * Dbd fs. `dbd_fs_len` of them; NULL if not given.
     */
    const char *const *dbd_fs;
    /**
     * Length of `dbd_fs`.
     */
    size_t dbd_fs_len;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
} tc_cvm_program_fpga_image_request;

/**
 * The answer to ProgramFpgaImage.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_program_fpga_image_response_free(). Everything that it points to lives as long as
 * it does.
 */
typedef struct tc_cvm_program_fpga_image_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_program_fpga_image_response;

/**
 * The request of PurchaseResourcePoolPacks. Purchase resource pool packs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_purchase_resource_pool_packs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Zone. Required.
     */
    const char *zone;
    /**
     * Instance type. Required.
     */
    const char *instance_type;
    /**
     * Instance count. Required.
     */
    tc_opt_u64 instance_count;
    /**
     * Period. Required.
     */
    tc_opt_u64 period;
    /**
     * Resource pool pack type. NULL if not given.
     */
    const char *resource_pool_pack_type;
    /**
     * Auto placement.
     */
    tc_opt_bool auto_placement;
    /**
     * Dedicated resource pool pack name. NULL if not given.
     */
    const char *dedicated_resource_pool_pack_name;
    /**
     * Renew flag. NULL if not given.
     */
    const char *renew_flag;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
} tc_cvm_purchase_resource_pool_packs_request;

/**
 * The answer to PurchaseResourcePoolPacks.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_purchase_resource_pool_packs_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_purchase_resource_pool_packs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Dedicated resource pack id set. `dedicated_resource_pack_id_set_len` of them; NULL if
     * the answer does not have it.
     */
    const char *const *dedicated_resource_pack_id_set;
    /**
     * Length of `dedicated_resource_pack_id_set`.
     */
    size_t dedicated_resource_pack_id_set_len;
} tc_cvm_purchase_resource_pool_packs_response;

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
 * The request of RemoveChcAssistVpc. Remove chc assist vpc.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_remove_chc_assist_vpc_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. `chc_ids_len` of them.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
} tc_cvm_remove_chc_assist_vpc_request;

/**
 * The answer to RemoveChcAssistVpc.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_remove_chc_assist_vpc_response_free(). Everything that it points to lives as long
 * as it does.
 */
typedef struct tc_cvm_remove_chc_assist_vpc_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_remove_chc_assist_vpc_response;

/**
 * The request of RemoveChcDeployVpc. Remove chc deploy vpc.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_remove_chc_deploy_vpc_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. `chc_ids_len` of them.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
} tc_cvm_remove_chc_deploy_vpc_request;

/**
 * The answer to RemoveChcDeployVpc.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_remove_chc_deploy_vpc_response_free(). Everything that it points to lives as long
 * as it does.
 */
typedef struct tc_cvm_remove_chc_deploy_vpc_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_remove_chc_deploy_vpc_response;

/**
 * The request of RenewHosts. Renew hosts.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_renew_hosts_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Host ids. Required. `host_ids_len` of them.
     */
    const char *const *host_ids;
    /**
     * Length of `host_ids`.
     */
    size_t host_ids_len;
    /**
     * Host charge prepaid. Required.
     */
    const struct tc_cvm_charge_prepaid *host_charge_prepaid;
} tc_cvm_renew_hosts_request;

/**
 * The answer to RenewHosts.
 *
 * It is the library's own: read it, and free it with tc_cvm_renew_hosts_response_free().
 * Everything that it points to lives as long as it does.
 */
typedef struct tc_cvm_renew_hosts_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_renew_hosts_response;

/**
 * The request of RenewInstances. Renew instances.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_renew_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Instance charge prepaid. NULL if not given.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * Renew portable data disk.
     */
    tc_opt_bool renew_portable_data_disk;
} tc_cvm_renew_instances_request;

/**
 * The answer to RenewInstances.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_renew_instances_response_free(). Everything that it points to lives as long as it
 * does.
 */
typedef struct tc_cvm_renew_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_renew_instances_response;

/**
 * The request of RepairTaskControl. Repair task control.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_repair_task_control_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Product. Required.
     */
    const char *product;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Task id. Required.
     */
    const char *task_id;
    /**
     * Operate. Required.
     */
    const char *operate;
    /**
     * Order auth time. NULL if not given.
     */
    const char *order_auth_time;
    /**
     * Task sub method. NULL if not given.
     */
    const char *task_sub_method;
} tc_cvm_repair_task_control_request;

/**
 * The answer to RepairTaskControl.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_repair_task_control_response_free(). Everything that it points to lives as long
 * as it does.
 */
typedef struct tc_cvm_repair_task_control_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Task id. NULL if the answer does not have it.
     */
    const char *task_id;
} tc_cvm_repair_task_control_response;

/**
 * The request of ResetInstance. Reinstalls the operating system of an instance, from its
 * own image or from another one. The system disk is formatted: what is on it is lost.
 * Answers as soon as that has begun: it is done when DescribeInstances shows
 * `latest_operation_state` as `SUCCESS`.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_reset_instance_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instance. DescribeInstances tells its id. Of the form `ins-[a-z0-9]{8}`
     * (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required.
     */
    const char *instance_id;
    /**
     * The image to install, such as `img-pmqg1cw7`. The instance's own without it. Of the form
     * `img-[a-z0-9]+` (TC_CVM_ERROR_INVALID_IMAGE_ID_MALFORMED). NULL if not given.
     */
    const char *image_id;
    /**
     * The system disk, of which only the size can be changed: a cloud disk can grow, and none
     * can shrink. NULL if not given.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * How one logs in. Without it, the service makes up a password and sends it by internal
     * message. NULL if not given.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * Agents of other services. Without it, public images get those of security and
     * monitoring, and others keep what they have. NULL if not given.
     */
    const struct tc_cvm_enhanced_service *enhanced_service;
    /**
     * The host name. It stays as it is without it. NULL if not given.
     */
    const char *host_name;
    /**
     * What the instance runs at its first start, in base64, 16 KB at most. NULL if not given.
     */
    const char *user_data;
} tc_cvm_reset_instance_request;

/**
 * The answer to ResetInstance.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_reset_instance_response_free(). Everything that it points to lives as long as it
 * does.
 */
typedef struct tc_cvm_reset_instance_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_reset_instance_response;

/**
 * The request of ResetInstancesInternetMaxBandwidth. Reset instances internet max
 * bandwidth.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_reset_instances_internet_max_bandwidth_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Internet accessible. Required.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * Start time. NULL if not given.
     */
    const char *start_time;
    /**
     * End time. NULL if not given.
     */
    const char *end_time;
} tc_cvm_reset_instances_internet_max_bandwidth_request;

/**
 * The answer to ResetInstancesInternetMaxBandwidth.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_reset_instances_internet_max_bandwidth_response_free(). Everything that it points
 * to lives as long as it does.
 */
typedef struct tc_cvm_reset_instances_internet_max_bandwidth_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_reset_instances_internet_max_bandwidth_response;

/**
 * The request of ResetInstancesPassword. Reset instances password.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_reset_instances_password_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Password. Required.
     */
    const char *password;
    /**
     * User name. NULL if not given.
     */
    const char *user_name;
    /**
     * Force stop.
     */
    tc_opt_bool force_stop;
} tc_cvm_reset_instances_password_request;

/**
 * The answer to ResetInstancesPassword.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_reset_instances_password_response_free(). Everything that it points to lives as
 * long as it does.
 */
typedef struct tc_cvm_reset_instances_password_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_reset_instances_password_response;

/**
 * The request of ResetInstancesType. Reset instances type.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_reset_instances_type_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. `instance_ids_len` of them.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Instance type. Required.
     */
    const char *instance_type;
    /**
     * Force stop.
     */
    tc_opt_bool force_stop;
} tc_cvm_reset_instances_type_request;

/**
 * The answer to ResetInstancesType.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_reset_instances_type_response_free(). Everything that it points to lives as long
 * as it does.
 */
typedef struct tc_cvm_reset_instances_type_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_reset_instances_type_response;

/**
 * The request of ResizeInstanceDisks. Resize instance disks.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_resize_instance_disks_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance id. Required.
     */
    const char *instance_id;
    /**
     * Data disks. `data_disks_len` of them; NULL if not given.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * Force stop.
     */
    tc_opt_bool force_stop;
    /**
     * System disk. NULL if not given.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * Resize online.
     */
    tc_opt_bool resize_online;
} tc_cvm_resize_instance_disks_request;

/**
 * The answer to ResizeInstanceDisks.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_resize_instance_disks_response_free(). Everything that it points to lives as long
 * as it does.
 */
typedef struct tc_cvm_resize_instance_disks_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_resize_instance_disks_response;

/**
 * The request of RunInstances. Creates instances and starts them. Answers as soon as that
 * has begun: an instance is `PENDING` until it is `RUNNING`, or `LAUNCH_FAILED` if it
 * can't be created. DescribeInstancesStatus tells which. What is prepaid is paid at once,
 * and for instances that are billed by the hour the price of an hour is frozen. The number
 * is bounded by the account's quotas.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_run_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * How the instances are billed. `PREPAID` needs `instance_charge_prepaid`. One of
     * TC_CVM_INSTANCE_CHARGE_TYPE_PREPAID, TC_CVM_INSTANCE_CHARGE_TYPE_POSTPAID_BY_HOUR,
     * TC_CVM_INSTANCE_CHARGE_TYPE_CDHPAID, TC_CVM_INSTANCE_CHARGE_TYPE_SPOTPAID,
     * TC_CVM_INSTANCE_CHARGE_TYPE_CDCPAID. The service assumes
     * TC_CVM_INSTANCE_CHARGE_TYPE_POSTPAID_BY_HOUR. NULL if not given.
     */
    const char *instance_charge_type;
    /**
     * For how long prepaid instances are paid, and what happens then. Required with `PREPAID`.
     * NULL if not given.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * Where the instances are: zone, project, and dedicated hosts if there are some. Required
     * without `launch_template`, and wins over what that says. NULL if not given.
     */
    const struct tc_cvm_placement *placement;
    /**
     * The instance type, such as `S5.MEDIUM4`; DescribeInstanceTypeConfigs lists them. With
     * `CDHPAID`, cores and GiB of memory: `CDH_1C1G`. Without it, the service takes a type
     * that is in stock. NULL if not given.
     */
    const char *instance_type;
    /**
     * The image, such as `img-pmqg1cw7`; DescribeImages lists those that fit an instance type.
     * Required without `launch_template`, and wins over what that says. Of the form
     * `img-[a-z0-9]+` (TC_CVM_ERROR_INVALID_IMAGE_ID_MALFORMED). NULL if not given.
     */
    const char *image_id;
    /**
     * The system disk. The service has values of its own for what is not given. NULL if not
     * given.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * Disks beside the system disk; 1 of them on a local disk at most, and 20 cloud disks.
     * None by default. At most 21 items (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED).
     * `data_disks_len` of them; NULL if not given.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * The private network. Addresses in it are those of the primary interfaces: as many as
     * `instance_count`, and 20 at most. NULL if not given.
     */
    const struct tc_cvm_virtual_private_cloud *virtual_private_cloud;
    /**
     * Access to the internet. None, at 0 Mbps, by default. NULL if not given.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * How many instances. The upper bound depends on how they are billed and on the account's
     * quotas. At least 1 (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_RANGE). The service assumes
     * `1`.
     */
    tc_opt_i64 instance_count;
    /**
     * How many instances are enough, where `instance_count` of them can't be had: from 1 to
     * that. Without it, the call creates all or none. At least 1
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_RANGE).
     */
    tc_opt_i64 min_count;
    /**
     * The name that is shown. Of several instances each gets its number behind it, or in place
     * of `{R:3}`, from 3 on. At most 128 characters
     * (TC_CVM_ERROR_INVALID_INSTANCE_NAME_TOO_LONG). NULL if not given.
     */
    const char *instance_name;
    /**
     * How one logs in. Without it, the service makes up a password and sends it by internal
     * message. NULL if not given.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * Security groups, such as `sg-efil73jd`. The account's default one without it.
     * `security_group_ids_len` of them; NULL if not given.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Agents of other services. Without it, public images get those of security and
     * monitoring, and others keep what they have. NULL if not given.
     */
    const struct tc_cvm_enhanced_service *enhanced_service;
    /**
     * By this text the service recognises a request that is sent again, and creates nothing
     * anew. Different for different requests, ASCII. The library makes one up if none is set.
     * At most 64 characters (TC_CVM_ERROR_INVALID_CLIENT_TOKEN_TOO_LONG). The library makes
     * one for a request that has none. NULL if not given.
     */
    const char *client_token;
    /**
     * The host name. Windows: 2 to 15 letters, digits and hyphens, and not digits alone;
     * others: 2 to 60, with dots too. Neither dots nor hyphens stand first, last or side by
     * side. Of several instances each gets its number as with `instance_name`. NULL if not
     * given.
     */
    const char *host_name;
    /**
     * What is to be done with the instances at a time. Only ending them is possible. NULL if
     * not given.
     */
    const struct tc_cvm_action_timer *action_timer;
    /**
     * The placement group, whose instances are apart from each other. At most 1 items
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). `disaster_recover_group_ids_len`
     * of them; NULL if not given.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * Tags that the instances get. `tag_specification_len` of them; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
    /**
     * The offer for `SPOTPAID` instances. Without it, it is the current price. NULL if not
     * given.
     */
    const struct tc_cvm_instance_market_options_request *instance_market_options;
    /**
     * What the instance runs at its first start, in base64, 16 KB at most. NULL if not given.
     */
    const char *user_data;
    /**
     * What the instances can read about themselves. NULL if not given.
     */
    const struct tc_cvm_metadata *metadata;
    /**
     * Whether the request is only checked: its parameters, limits and stock. Nothing is
     * created; the answer has a RequestId alone, or an error. The service assumes `false`.
     */
    tc_opt_bool dry_run;
    /**
     * How the processor is laid out. Without it, as the instance type has it. NULL if not
     * given.
     */
    const struct tc_cvm_cpu_topology *cpu_topology;
    /**
     * The role whose temporary keys the instances can read. DescribeRoleList of cam lists
     * them. NULL if not given.
     */
    const char *cam_role_name;
    /**
     * The high-performance cluster. Required for instance types that are for one, and refused
     * for others. NULL if not given.
     */
    const char *hpc_cluster_id;
    /**
     * The launch template: values for what the request does not give. NULL if not given.
     */
    const struct tc_cvm_launch_template *launch_template;
    /**
     * The dedicated cluster, with `CDCPAID`. NULL if not given.
     */
    const char *dedicated_cluster_id;
    /**
     * The physical servers of one's own that the instances are made on. `chc_ids_len` of them;
     * NULL if not given.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
    /**
     * The partition of a placement group that has some.
     */
    tc_opt_i64 partition_number;
    /**
     * Whether TerminateInstances is refused for the instances. The service assumes `false`.
     */
    tc_opt_bool disable_api_termination;
    /**
     * Whether the interfaces take jumbo frames.
     */
    tc_opt_bool enable_jumbo_frame;
    /**
     * Network interfaces beside the primary one. `network_interfaces_len` of them; NULL if not
     * given.
     */
    const struct tc_cvm_network_interfaces *const *network_interfaces;
    /**
     * Length of `network_interfaces`.
     */
    size_t network_interfaces_len;
} tc_cvm_run_instances_request;

/**
 * The answer to RunInstances.
 *
 * It is the library's own: read it, and free it with tc_cvm_run_instances_response_free().
 * Everything that it points to lives as long as it does.
 */
typedef struct tc_cvm_run_instances_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * The instances. That they are listed does not mean that they could be created:
     * DescribeInstancesStatus tells. Absent with `dry_run`. `instance_id_set_len` of them;
     * NULL if the answer does not have it.
     */
    const char *const *instance_id_set;
    /**
     * Length of `instance_id_set`.
     */
    size_t instance_id_set_len;
} tc_cvm_run_instances_response;

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
 * The request of SyncImages. Sync images.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_sync_images_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image ids. Required. `image_ids_len` of them.
     */
    const char *const *image_ids;
    /**
     * Length of `image_ids`.
     */
    size_t image_ids_len;
    /**
     * Destination regions. Required. `destination_regions_len` of them.
     */
    const char *const *destination_regions;
    /**
     * Length of `destination_regions`.
     */
    size_t destination_regions_len;
    /**
     * Dry run.
     */
    tc_opt_bool dry_run;
    /**
     * Image name. NULL if not given.
     */
    const char *image_name;
    /**
     * Image set required.
     */
    tc_opt_bool image_set_required;
    /**
     * Encrypt.
     */
    tc_opt_bool encrypt;
    /**
     * Kms key id. NULL if not given.
     */
    const char *kms_key_id;
} tc_cvm_sync_images_request;

/**
 * Sync image.
 *
 * Part of answers: only read it. It lives as long as the answer that it is in.
 */
typedef struct tc_cvm_sync_image {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * Image id. NULL if the answer does not have it.
     */
    const char *image_id;
    /**
     * Region. NULL if the answer does not have it.
     */
    const char *region;
} tc_cvm_sync_image;

/**
 * The answer to SyncImages.
 *
 * It is the library's own: read it, and free it with tc_cvm_sync_images_response_free().
 * Everything that it points to lives as long as it does.
 */
typedef struct tc_cvm_sync_images_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
    /**
     * Image set. `image_set_len` of them; NULL if the answer does not have it.
     */
    const struct tc_cvm_sync_image *const *image_set;
    /**
     * Length of `image_set`.
     */
    size_t image_set_len;
} tc_cvm_sync_images_response;

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

/**
 * The request of TerminateResourcePoolPacks. Terminate resource pool packs.
 *
 * Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
 * that it points to stay yours; the library reads them only during the call.
 */
typedef struct tc_cvm_terminate_resource_pool_packs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Dedicated resource pack ids. Required. `dedicated_resource_pack_ids_len` of them.
     */
    const char *const *dedicated_resource_pack_ids;
    /**
     * Length of `dedicated_resource_pack_ids`.
     */
    size_t dedicated_resource_pack_ids_len;
} tc_cvm_terminate_resource_pool_packs_request;

/**
 * The answer to TerminateResourcePoolPacks.
 *
 * It is the library's own: read it, and free it with
 * tc_cvm_terminate_resource_pool_packs_response_free(). Everything that it points to lives
 * as long as it does.
 */
typedef struct tc_cvm_terminate_resource_pool_packs_response {
    /**
     * Size of this struct in bytes, as far as the library that made it knows it.
     */
    size_t struct_size;
    /**
     * The id that the service gave the request: what its support asks for. Never NULL.
     */
    const char *request_id;
} tc_cvm_terminate_resource_pool_packs_response;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Allocate hosts.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_allocate_hosts(const tc_client *client,
                                const struct tc_cvm_allocate_hosts_request *request,
                                const tc_call_options *options,
                                struct tc_cvm_allocate_hosts_response **response,
                                tc_error **error);

/**
 * Associate instances key pairs.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_associate_instances_key_pairs(const tc_client *client,
                                               const struct tc_cvm_associate_instances_key_pairs_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_associate_instances_key_pairs_response **response,
                                               tc_error **error);

/**
 * Associate security groups.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_associate_security_groups(const tc_client *client,
                                           const struct tc_cvm_associate_security_groups_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_associate_security_groups_response **response,
                                           tc_error **error);

/**
 * Configure chc assist vpc.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_configure_chc_assist_vpc(const tc_client *client,
                                          const struct tc_cvm_configure_chc_assist_vpc_request *request,
                                          const tc_call_options *options,
                                          struct tc_cvm_configure_chc_assist_vpc_response **response,
                                          tc_error **error);

/**
 * Configure chc deploy vpc.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_configure_chc_deploy_vpc(const tc_client *client,
                                          const struct tc_cvm_configure_chc_deploy_vpc_request *request,
                                          const tc_call_options *options,
                                          struct tc_cvm_configure_chc_deploy_vpc_response **response,
                                          tc_error **error);

/**
 * Convert operating systems.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_convert_operating_systems(const tc_client *client,
                                           const struct tc_cvm_convert_operating_systems_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_convert_operating_systems_response **response,
                                           tc_error **error);

/**
 * Create disaster recover group.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_disaster_recover_group(const tc_client *client,
                                               const struct tc_cvm_create_disaster_recover_group_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_create_disaster_recover_group_response **response,
                                               tc_error **error);

/**
 * Create hpc cluster.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_hpc_cluster(const tc_client *client,
                                    const struct tc_cvm_create_hpc_cluster_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_create_hpc_cluster_response **response,
                                    tc_error **error);

/**
 * Create image.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_image(const tc_client *client,
                              const struct tc_cvm_create_image_request *request,
                              const tc_call_options *options,
                              struct tc_cvm_create_image_response **response,
                              tc_error **error);

/**
 * Create key pair.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_key_pair(const tc_client *client,
                                 const struct tc_cvm_create_key_pair_request *request,
                                 const tc_call_options *options,
                                 struct tc_cvm_create_key_pair_response **response,
                                 tc_error **error);

/**
 * Create launch template.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_launch_template(const tc_client *client,
                                        const struct tc_cvm_create_launch_template_request *request,
                                        const tc_call_options *options,
                                        struct tc_cvm_create_launch_template_response **response,
                                        tc_error **error);

/**
 * Create launch template version.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_launch_template_version(const tc_client *client,
                                                const struct tc_cvm_create_launch_template_version_request *request,
                                                const tc_call_options *options,
                                                struct tc_cvm_create_launch_template_version_response **response,
                                                tc_error **error);

/**
 * Delete disaster recover groups.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_disaster_recover_groups(const tc_client *client,
                                                const struct tc_cvm_delete_disaster_recover_groups_request *request,
                                                const tc_call_options *options,
                                                struct tc_cvm_delete_disaster_recover_groups_response **response,
                                                tc_error **error);

/**
 * Delete hpc clusters.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_hpc_clusters(const tc_client *client,
                                     const struct tc_cvm_delete_hpc_clusters_request *request,
                                     const tc_call_options *options,
                                     struct tc_cvm_delete_hpc_clusters_response **response,
                                     tc_error **error);

/**
 * Delete images.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_images(const tc_client *client,
                               const struct tc_cvm_delete_images_request *request,
                               const tc_call_options *options,
                               struct tc_cvm_delete_images_response **response,
                               tc_error **error);

/**
 * Delete instances action timer.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_instances_action_timer(const tc_client *client,
                                               const struct tc_cvm_delete_instances_action_timer_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_delete_instances_action_timer_response **response,
                                               tc_error **error);

/**
 * Delete instances disaster recover groups.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_instances_disaster_recover_groups(const tc_client *client,
                                                          const struct tc_cvm_delete_instances_disaster_recover_groups_request *request,
                                                          const tc_call_options *options,
                                                          struct tc_cvm_delete_instances_disaster_recover_groups_response **response,
                                                          tc_error **error);

/**
 * Delete key pairs.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_key_pairs(const tc_client *client,
                                  const struct tc_cvm_delete_key_pairs_request *request,
                                  const tc_call_options *options,
                                  struct tc_cvm_delete_key_pairs_response **response,
                                  tc_error **error);

/**
 * Delete launch template.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_launch_template(const tc_client *client,
                                        const struct tc_cvm_delete_launch_template_request *request,
                                        const tc_call_options *options,
                                        struct tc_cvm_delete_launch_template_response **response,
                                        tc_error **error);

/**
 * Delete launch template versions.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_launch_template_versions(const tc_client *client,
                                                 const struct tc_cvm_delete_launch_template_versions_request *request,
                                                 const tc_call_options *options,
                                                 struct tc_cvm_delete_launch_template_versions_response **response,
                                                 tc_error **error);

/**
 * Describe account quota.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_account_quota(const tc_client *client,
                                        const struct tc_cvm_describe_account_quota_request *request,
                                        const tc_call_options *options,
                                        struct tc_cvm_describe_account_quota_response **response,
                                        tc_error **error);

/**
 * Describe chc denied actions.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_chc_denied_actions(const tc_client *client,
                                             const struct tc_cvm_describe_chc_denied_actions_request *request,
                                             const tc_call_options *options,
                                             struct tc_cvm_describe_chc_denied_actions_response **response,
                                             tc_error **error);

/**
 * Describe chc hosts.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_chc_hosts(const tc_client *client,
                                    const struct tc_cvm_describe_chc_hosts_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_describe_chc_hosts_response **response,
                                    tc_error **error);

/**
 * Describe disaster recover group quota.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_disaster_recover_group_quota(const tc_client *client,
                                                       const struct tc_cvm_describe_disaster_recover_group_quota_request *request,
                                                       const tc_call_options *options,
                                                       struct tc_cvm_describe_disaster_recover_group_quota_response **response,
                                                       tc_error **error);

/**
 * Describe disaster recover groups.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_disaster_recover_groups(const tc_client *client,
                                                  const struct tc_cvm_describe_disaster_recover_groups_request *request,
                                                  const tc_call_options *options,
                                                  struct tc_cvm_describe_disaster_recover_groups_response **response,
                                                  tc_error **error);

/**
 * Describe hosts.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_hosts(const tc_client *client,
                                const struct tc_cvm_describe_hosts_request *request,
                                const tc_call_options *options,
                                struct tc_cvm_describe_hosts_response **response,
                                tc_error **error);

/**
 * Describe hpc clusters.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_hpc_clusters(const tc_client *client,
                                       const struct tc_cvm_describe_hpc_clusters_request *request,
                                       const tc_call_options *options,
                                       struct tc_cvm_describe_hpc_clusters_response **response,
                                       tc_error **error);

/**
 * Describe image from family.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_image_from_family(const tc_client *client,
                                            const struct tc_cvm_describe_image_from_family_request *request,
                                            const tc_call_options *options,
                                            struct tc_cvm_describe_image_from_family_response **response,
                                            tc_error **error);

/**
 * Describe image quota.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_image_quota(const tc_client *client,
                                      const struct tc_cvm_describe_image_quota_request *request,
                                      const tc_call_options *options,
                                      struct tc_cvm_describe_image_quota_response **response,
                                      tc_error **error);

/**
 * Describe image share permission.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_image_share_permission(const tc_client *client,
                                                 const struct tc_cvm_describe_image_share_permission_request *request,
                                                 const tc_call_options *options,
                                                 struct tc_cvm_describe_image_share_permission_response **response,
                                                 tc_error **error);

/**
 * Describe images.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_images(const tc_client *client,
                                 const struct tc_cvm_describe_images_request *request,
                                 const tc_call_options *options,
                                 struct tc_cvm_describe_images_response **response,
                                 tc_error **error);

/**
 * Describe import image os.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_import_image_os(const tc_client *client,
                                          const struct tc_cvm_describe_import_image_os_request *request,
                                          const tc_call_options *options,
                                          struct tc_cvm_describe_import_image_os_response **response,
                                          tc_error **error);

/**
 * Describe instance family configs.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instance_family_configs(const tc_client *client,
                                                  const struct tc_cvm_describe_instance_family_configs_request *request,
                                                  const tc_call_options *options,
                                                  struct tc_cvm_describe_instance_family_configs_response **response,
                                                  tc_error **error);

/**
 * Describe instance internet bandwidth configs.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instance_internet_bandwidth_configs(const tc_client *client,
                                                              const struct tc_cvm_describe_instance_internet_bandwidth_configs_request *request,
                                                              const tc_call_options *options,
                                                              struct tc_cvm_describe_instance_internet_bandwidth_configs_response **response,
                                                              tc_error **error);

/**
 * Describe instance type configs.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instance_type_configs(const tc_client *client,
                                                const struct tc_cvm_describe_instance_type_configs_request *request,
                                                const tc_call_options *options,
                                                struct tc_cvm_describe_instance_type_configs_response **response,
                                                tc_error **error);

/**
 * Makes an address at which the console of an instance can be opened, once and within 15
 * seconds. Only for an instance that is not `STOPPED`.
 *
 * Changes nothing, so it can be repeated at will. The service takes 10 calls per second.
 * It needs a region.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 *
 * Its error codes, beside those that every function of this header can give:
 * TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_INSTANCE_STATE.
 */
tc_status tc_cvm_describe_instance_vnc_url(const tc_client *client,
                                           const struct tc_cvm_describe_instance_vnc_url_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_describe_instance_vnc_url_response **response,
                                           tc_error **error);

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
 * Describe instances action timer.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instances_action_timer(const tc_client *client,
                                                 const struct tc_cvm_describe_instances_action_timer_request *request,
                                                 const tc_call_options *options,
                                                 struct tc_cvm_describe_instances_action_timer_response **response,
                                                 tc_error **error);

/**
 * Describe instances attributes.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instances_attributes(const tc_client *client,
                                               const struct tc_cvm_describe_instances_attributes_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_describe_instances_attributes_response **response,
                                               tc_error **error);

/**
 * Describe instances modification.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instances_modification(const tc_client *client,
                                                 const struct tc_cvm_describe_instances_modification_request *request,
                                                 const tc_call_options *options,
                                                 struct tc_cvm_describe_instances_modification_response **response,
                                                 tc_error **error);

/**
 * Describe instances operation limit.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instances_operation_limit(const tc_client *client,
                                                    const struct tc_cvm_describe_instances_operation_limit_request *request,
                                                    const tc_call_options *options,
                                                    struct tc_cvm_describe_instances_operation_limit_response **response,
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
 * Describe internet charge type configs.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_internet_charge_type_configs(const tc_client *client,
                                                       const struct tc_cvm_describe_internet_charge_type_configs_request *request,
                                                       const tc_call_options *options,
                                                       struct tc_cvm_describe_internet_charge_type_configs_response **response,
                                                       tc_error **error);

/**
 * Describe key pairs.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_key_pairs(const tc_client *client,
                                    const struct tc_cvm_describe_key_pairs_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_describe_key_pairs_response **response,
                                    tc_error **error);

/**
 * Describe launch template versions.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_launch_template_versions(const tc_client *client,
                                                   const struct tc_cvm_describe_launch_template_versions_request *request,
                                                   const tc_call_options *options,
                                                   struct tc_cvm_describe_launch_template_versions_response **response,
                                                   tc_error **error);

/**
 * Describe launch templates.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_launch_templates(const tc_client *client,
                                           const struct tc_cvm_describe_launch_templates_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_describe_launch_templates_response **response,
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
 * Describe resource pool pack instances.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_resource_pool_pack_instances(const tc_client *client,
                                                       const struct tc_cvm_describe_resource_pool_pack_instances_request *request,
                                                       const tc_call_options *options,
                                                       struct tc_cvm_describe_resource_pool_pack_instances_response **response,
                                                       tc_error **error);

/**
 * Describe resource pool pack type configs.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_resource_pool_pack_type_configs(const tc_client *client,
                                                          const struct tc_cvm_describe_resource_pool_pack_type_configs_request *request,
                                                          const tc_call_options *options,
                                                          struct tc_cvm_describe_resource_pool_pack_type_configs_response **response,
                                                          tc_error **error);

/**
 * Describe resource pool packs.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_resource_pool_packs(const tc_client *client,
                                              const struct tc_cvm_describe_resource_pool_packs_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_describe_resource_pool_packs_response **response,
                                              tc_error **error);

/**
 * Describe task info.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_task_info(const tc_client *client,
                                    const struct tc_cvm_describe_task_info_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_describe_task_info_response **response,
                                    tc_error **error);

/**
 * Describe zone instance config infos.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_zone_instance_config_infos(const tc_client *client,
                                                     const struct tc_cvm_describe_zone_instance_config_infos_request *request,
                                                     const tc_call_options *options,
                                                     struct tc_cvm_describe_zone_instance_config_infos_response **response,
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
 * Disassociate instances key pairs.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_disassociate_instances_key_pairs(const tc_client *client,
                                                  const struct tc_cvm_disassociate_instances_key_pairs_request *request,
                                                  const tc_call_options *options,
                                                  struct tc_cvm_disassociate_instances_key_pairs_response **response,
                                                  tc_error **error);

/**
 * Disassociate security groups.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_disassociate_security_groups(const tc_client *client,
                                              const struct tc_cvm_disassociate_security_groups_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_disassociate_security_groups_response **response,
                                              tc_error **error);

/**
 * Enter rescue mode.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_enter_rescue_mode(const tc_client *client,
                                   const struct tc_cvm_enter_rescue_mode_request *request,
                                   const tc_call_options *options,
                                   struct tc_cvm_enter_rescue_mode_response **response,
                                   tc_error **error);

/**
 * Exit rescue mode.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_exit_rescue_mode(const tc_client *client,
                                  const struct tc_cvm_exit_rescue_mode_request *request,
                                  const tc_call_options *options,
                                  struct tc_cvm_exit_rescue_mode_response **response,
                                  tc_error **error);

/**
 * Export images.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_export_images(const tc_client *client,
                               const struct tc_cvm_export_images_request *request,
                               const tc_call_options *options,
                               struct tc_cvm_export_images_response **response,
                               tc_error **error);

/**
 * Import image.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_import_image(const tc_client *client,
                              const struct tc_cvm_import_image_request *request,
                              const tc_call_options *options,
                              struct tc_cvm_import_image_response **response,
                              tc_error **error);

/**
 * Import instances action timer.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_import_instances_action_timer(const tc_client *client,
                                               const struct tc_cvm_import_instances_action_timer_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_import_instances_action_timer_response **response,
                                               tc_error **error);

/**
 * Import key pair.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_import_key_pair(const tc_client *client,
                                 const struct tc_cvm_import_key_pair_request *request,
                                 const tc_call_options *options,
                                 struct tc_cvm_import_key_pair_response **response,
                                 tc_error **error);

/**
 * Inquire price purchase resource pool packs.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquire_price_purchase_resource_pool_packs(const tc_client *client,
                                                            const struct tc_cvm_inquire_price_purchase_resource_pool_packs_request *request,
                                                            const tc_call_options *options,
                                                            struct tc_cvm_inquire_price_purchase_resource_pool_packs_response **response,
                                                            tc_error **error);

/**
 * Inquiry price modify instances charge type.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_modify_instances_charge_type(const tc_client *client,
                                                            const struct tc_cvm_inquiry_price_modify_instances_charge_type_request *request,
                                                            const tc_call_options *options,
                                                            struct tc_cvm_inquiry_price_modify_instances_charge_type_response **response,
                                                            tc_error **error);

/**
 * Inquiry price renew hosts.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_renew_hosts(const tc_client *client,
                                           const struct tc_cvm_inquiry_price_renew_hosts_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_inquiry_price_renew_hosts_response **response,
                                           tc_error **error);

/**
 * Inquiry price renew instances.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_renew_instances(const tc_client *client,
                                               const struct tc_cvm_inquiry_price_renew_instances_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_inquiry_price_renew_instances_response **response,
                                               tc_error **error);

/**
 * Inquiry price reset instance.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_reset_instance(const tc_client *client,
                                              const struct tc_cvm_inquiry_price_reset_instance_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_inquiry_price_reset_instance_response **response,
                                              tc_error **error);

/**
 * Inquiry price reset instances internet max bandwidth.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth(const tc_client *client,
                                                                      const struct tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_request *request,
                                                                      const tc_call_options *options,
                                                                      struct tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response **response,
                                                                      tc_error **error);

/**
 * Inquiry price reset instances type.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_reset_instances_type(const tc_client *client,
                                                    const struct tc_cvm_inquiry_price_reset_instances_type_request *request,
                                                    const tc_call_options *options,
                                                    struct tc_cvm_inquiry_price_reset_instances_type_response **response,
                                                    tc_error **error);

/**
 * Inquiry price resize instance disks.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_resize_instance_disks(const tc_client *client,
                                                     const struct tc_cvm_inquiry_price_resize_instance_disks_request *request,
                                                     const tc_call_options *options,
                                                     struct tc_cvm_inquiry_price_resize_instance_disks_response **response,
                                                     tc_error **error);

/**
 * Inquiry price run instances.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_run_instances(const tc_client *client,
                                             const struct tc_cvm_inquiry_price_run_instances_request *request,
                                             const tc_call_options *options,
                                             struct tc_cvm_inquiry_price_run_instances_response **response,
                                             tc_error **error);

/**
 * Inquiry price terminate instances.
 *
 * Changes nothing, so it can be repeated at will.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_terminate_instances(const tc_client *client,
                                                   const struct tc_cvm_inquiry_price_terminate_instances_request *request,
                                                   const tc_call_options *options,
                                                   struct tc_cvm_inquiry_price_terminate_instances_response **response,
                                                   tc_error **error);

/**
 * Modify chc attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_chc_attribute(const tc_client *client,
                                      const struct tc_cvm_modify_chc_attribute_request *request,
                                      const tc_call_options *options,
                                      struct tc_cvm_modify_chc_attribute_response **response,
                                      tc_error **error);

/**
 * Modify chc network mode.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_chc_network_mode(const tc_client *client,
                                         const struct tc_cvm_modify_chc_network_mode_request *request,
                                         const tc_call_options *options,
                                         struct tc_cvm_modify_chc_network_mode_response **response,
                                         tc_error **error);

/**
 * Modify disaster recover group attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_disaster_recover_group_attribute(const tc_client *client,
                                                         const struct tc_cvm_modify_disaster_recover_group_attribute_request *request,
                                                         const tc_call_options *options,
                                                         struct tc_cvm_modify_disaster_recover_group_attribute_response **response,
                                                         tc_error **error);

/**
 * Modify hosts attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_hosts_attribute(const tc_client *client,
                                        const struct tc_cvm_modify_hosts_attribute_request *request,
                                        const tc_call_options *options,
                                        struct tc_cvm_modify_hosts_attribute_response **response,
                                        tc_error **error);

/**
 * Modify hpc cluster attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_hpc_cluster_attribute(const tc_client *client,
                                              const struct tc_cvm_modify_hpc_cluster_attribute_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_modify_hpc_cluster_attribute_response **response,
                                              tc_error **error);

/**
 * Modify image attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_image_attribute(const tc_client *client,
                                        const struct tc_cvm_modify_image_attribute_request *request,
                                        const tc_call_options *options,
                                        struct tc_cvm_modify_image_attribute_response **response,
                                        tc_error **error);

/**
 * Modify image share permission.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_image_share_permission(const tc_client *client,
                                               const struct tc_cvm_modify_image_share_permission_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_modify_image_share_permission_response **response,
                                               tc_error **error);

/**
 * Modify instance disk type.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instance_disk_type(const tc_client *client,
                                           const struct tc_cvm_modify_instance_disk_type_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_modify_instance_disk_type_response **response,
                                           tc_error **error);

/**
 * Changes an attribute of instances, for all of them to the same value. Security groups
 * are replaced: those that the request does not name are taken away. A new host name takes
 * effect with a restart. It is done when DescribeInstances shows `latest_operation_state`
 * as `SUCCESS`.
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
 * TC_CVM_ERROR_AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED,
 * TC_CVM_ERROR_FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED,
 * TC_CVM_ERROR_INTERNAL_SERVER_ERROR, TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED,
 * TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_INSTANCE_NAME_TOO_LONG,
 * TC_CVM_ERROR_INVALID_PARAMETER_HOST_NAME_ILLEGAL, TC_CVM_ERROR_INVALID_PARAMETER_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CAM_ROLE_NAME_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_INVALID_SECURITY_GROUP_ID_NOT_FOUND,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_ASSOCIATE_USG_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_CVMS_VIFS_PER_SEC_GROUP_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_SINGLE_USG_QUOTA, TC_CVM_ERROR_MISSING_PARAMETER,
 * TC_CVM_ERROR_MUTEX_OPERATION_TASK_RUNNING,
 * TC_CVM_ERROR_OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_NOT_FOUND,
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
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_INSTANCE_NOT_SUPPORTED_PROTECTED_INSTANCE,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING.
 */
tc_status tc_cvm_modify_instances_attribute(const tc_client *client,
                                            const struct tc_cvm_modify_instances_attribute_request *request,
                                            const tc_call_options *options,
                                            struct tc_cvm_modify_instances_attribute_response **response,
                                            tc_error **error);

/**
 * Modify instances charge type.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instances_charge_type(const tc_client *client,
                                              const struct tc_cvm_modify_instances_charge_type_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_modify_instances_charge_type_response **response,
                                              tc_error **error);

/**
 * Modify instances disaster recover group.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instances_disaster_recover_group(const tc_client *client,
                                                         const struct tc_cvm_modify_instances_disaster_recover_group_request *request,
                                                         const tc_call_options *options,
                                                         struct tc_cvm_modify_instances_disaster_recover_group_response **response,
                                                         tc_error **error);

/**
 * Modify instances project.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instances_project(const tc_client *client,
                                          const struct tc_cvm_modify_instances_project_request *request,
                                          const tc_call_options *options,
                                          struct tc_cvm_modify_instances_project_response **response,
                                          tc_error **error);

/**
 * Modify instances renew flag.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instances_renew_flag(const tc_client *client,
                                             const struct tc_cvm_modify_instances_renew_flag_request *request,
                                             const tc_call_options *options,
                                             struct tc_cvm_modify_instances_renew_flag_response **response,
                                             tc_error **error);

/**
 * Modify instances vpc attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instances_vpc_attribute(const tc_client *client,
                                                const struct tc_cvm_modify_instances_vpc_attribute_request *request,
                                                const tc_call_options *options,
                                                struct tc_cvm_modify_instances_vpc_attribute_response **response,
                                                tc_error **error);

/**
 * Modify key pair attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_key_pair_attribute(const tc_client *client,
                                           const struct tc_cvm_modify_key_pair_attribute_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_modify_key_pair_attribute_response **response,
                                           tc_error **error);

/**
 * Modify launch template default version.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_launch_template_default_version(const tc_client *client,
                                                        const struct tc_cvm_modify_launch_template_default_version_request *request,
                                                        const tc_call_options *options,
                                                        struct tc_cvm_modify_launch_template_default_version_response **response,
                                                        tc_error **error);

/**
 * Program fpga image.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_program_fpga_image(const tc_client *client,
                                    const struct tc_cvm_program_fpga_image_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_program_fpga_image_response **response,
                                    tc_error **error);

/**
 * Purchase resource pool packs.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_purchase_resource_pool_packs(const tc_client *client,
                                              const struct tc_cvm_purchase_resource_pool_packs_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_purchase_resource_pool_packs_response **response,
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
 * Remove chc assist vpc.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_remove_chc_assist_vpc(const tc_client *client,
                                       const struct tc_cvm_remove_chc_assist_vpc_request *request,
                                       const tc_call_options *options,
                                       struct tc_cvm_remove_chc_assist_vpc_response **response,
                                       tc_error **error);

/**
 * Remove chc deploy vpc.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_remove_chc_deploy_vpc(const tc_client *client,
                                       const struct tc_cvm_remove_chc_deploy_vpc_request *request,
                                       const tc_call_options *options,
                                       struct tc_cvm_remove_chc_deploy_vpc_response **response,
                                       tc_error **error);

/**
 * Renew hosts.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_renew_hosts(const tc_client *client,
                             const struct tc_cvm_renew_hosts_request *request,
                             const tc_call_options *options,
                             struct tc_cvm_renew_hosts_response **response,
                             tc_error **error);

/**
 * Renew instances.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_renew_instances(const tc_client *client,
                                 const struct tc_cvm_renew_instances_request *request,
                                 const tc_call_options *options,
                                 struct tc_cvm_renew_instances_response **response,
                                 tc_error **error);

/**
 * Repair task control.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_repair_task_control(const tc_client *client,
                                     const struct tc_cvm_repair_task_control_request *request,
                                     const tc_call_options *options,
                                     struct tc_cvm_repair_task_control_response **response,
                                     tc_error **error);

/**
 * Reinstalls the operating system of an instance, from its own image or from another one.
 * The system disk is formatted: what is on it is lost. Answers as soon as that has begun:
 * it is done when DescribeInstances shows `latest_operation_state` as `SUCCESS`.
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
 * TC_CVM_ERROR_FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR,
 * TC_CVM_ERROR_INTERNAL_ERROR_TRADE_UNKNOWN_ERROR, TC_CVM_ERROR_INTERNAL_SERVER_ERROR,
 * TC_CVM_ERROR_INVALID_ACCOUNT_INSUFFICIENT_BALANCE,
 * TC_CVM_ERROR_INVALID_ACCOUNT_UNPAID_ORDER, TC_CVM_ERROR_INVALID_IMAGE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_IMAGE_ID_NOT_FOUND, TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED,
 * TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_INSTANCE_TYPE_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_HOST_NAME_ILLEGAL,
 * TC_CVM_ERROR_INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT,
 * TC_CVM_ERROR_INVALID_PARAMETER_PARAMETER_CONFLICT, TC_CVM_ERROR_INVALID_PARAMETER_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_FOR_RETSET_INSTANCE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_PASSWORD,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED, TC_CVM_ERROR_MISSING_PARAMETER,
 * TC_CVM_ERROR_MISSING_PARAMETER_MONITOR_SERVICE,
 * TC_CVM_ERROR_MUTEX_OPERATION_TASK_RUNNING,
 * TC_CVM_ERROR_OPERATION_DENIED_CHC_INSTALL_CLOUD_IMAGE_WITHOUT_DEPLOY_NETWORK,
 * TC_CVM_ERROR_OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS,
 * TC_CVM_ERROR_RESOURCE_IN_USE, TC_CVM_ERROR_RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT,
 * TC_CVM_ERROR_RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_INVALID_TOKEN,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_EXPIRED,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_NOT_FOUND,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE,
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
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_IMAGE_LICENSE_TYPE_FOR_RESET,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_MODIFY_ENCRYPTION_NOT_SUPPORTED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING.
 */
tc_status tc_cvm_reset_instance(const tc_client *client,
                                const struct tc_cvm_reset_instance_request *request,
                                const tc_call_options *options,
                                struct tc_cvm_reset_instance_response **response,
                                tc_error **error);

/**
 * Reset instances internet max bandwidth.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_reset_instances_internet_max_bandwidth(const tc_client *client,
                                                        const struct tc_cvm_reset_instances_internet_max_bandwidth_request *request,
                                                        const tc_call_options *options,
                                                        struct tc_cvm_reset_instances_internet_max_bandwidth_response **response,
                                                        tc_error **error);

/**
 * Reset instances password.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_reset_instances_password(const tc_client *client,
                                          const struct tc_cvm_reset_instances_password_request *request,
                                          const tc_call_options *options,
                                          struct tc_cvm_reset_instances_password_response **response,
                                          tc_error **error);

/**
 * Reset instances type.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_reset_instances_type(const tc_client *client,
                                      const struct tc_cvm_reset_instances_type_request *request,
                                      const tc_call_options *options,
                                      struct tc_cvm_reset_instances_type_response **response,
                                      tc_error **error);

/**
 * Resize instance disks.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_resize_instance_disks(const tc_client *client,
                                       const struct tc_cvm_resize_instance_disks_request *request,
                                       const tc_call_options *options,
                                       struct tc_cvm_resize_instance_disks_response **response,
                                       tc_error **error);

/**
 * Creates instances and starts them. Answers as soon as that has begun: an instance is
 * `PENDING` until it is `RUNNING`, or `LAUNCH_FAILED` if it can't be created.
 * DescribeInstancesStatus tells which. What is prepaid is paid at once, and for instances
 * that are billed by the hour the price of an hour is frozen. The number is bounded by the
 * account's quotas.
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
 * TC_CVM_ERROR_ACCOUNT_QUALIFICATION_RESTRICTIONS,
 * TC_CVM_ERROR_AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED,
 * TC_CVM_ERROR_FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND,
 * TC_CVM_ERROR_FAILED_OPERATION_ILLEGAL_TAG_KEY,
 * TC_CVM_ERROR_FAILED_OPERATION_ILLEGAL_TAG_VALUE,
 * TC_CVM_ERROR_FAILED_OPERATION_INQUIRY_PRICE_FAILED,
 * TC_CVM_ERROR_FAILED_OPERATION_NO_AVAILABLE_IP_ADDRESS_COUNT_IN_SUBNET,
 * TC_CVM_ERROR_FAILED_OPERATION_PROMOTIONAL_REGION_RESTRICTION,
 * TC_CVM_ERROR_FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED,
 * TC_CVM_ERROR_FAILED_OPERATION_SNAPSHOT_SIZE_LARGER_THAN_DATA_SIZE,
 * TC_CVM_ERROR_FAILED_OPERATION_SNAPSHOT_SIZE_LESS_THAN_DATA_SIZE,
 * TC_CVM_ERROR_FAILED_OPERATION_TAG_KEY_RESERVED,
 * TC_CVM_ERROR_INSTANCES_QUOTA_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_INTERNAL_ERROR_TRADE_UNKNOWN_ERROR,
 * TC_CVM_ERROR_INVALID_ACCOUNT_INSUFFICIENT_BALANCE,
 * TC_CVM_ERROR_INVALID_CLIENT_TOKEN_TOO_LONG, TC_CVM_ERROR_INVALID_HOST_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_HOST_ID_NOT_FOUND, TC_CVM_ERROR_INVALID_IMAGE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_IMAGE_ID_NOT_FOUND, TC_CVM_ERROR_INVALID_INSTANCE_NAME_TOO_LONG,
 * TC_CVM_ERROR_INVALID_INSTANCE_TYPE_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_HOST_ID_STATUS_NOT_SUPPORT,
 * TC_CVM_ERROR_INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT,
 * TC_CVM_ERROR_INVALID_PARAMETER_INTERNET_ACCESSIBLE_NOT_SUPPORTED,
 * TC_CVM_ERROR_INVALID_PARAMETER_INVALID_IP_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_LACK_CORE_COUNT_OR_THREAD_PER_CORE,
 * TC_CVM_ERROR_INVALID_PARAMETER_PARAMETER_CONFLICT,
 * TC_CVM_ERROR_INVALID_PARAMETER_SNAPSHOT_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_COMBINATION, TC_CVM_ERROR_INVALID_PARAMETER_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CLOUD_SSD_DATA_DISK_SIZE_TOO_SMALL,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CORE_COUNT_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_DUPLICATE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_DUPLICATE_TAGS,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INCORRECT_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_HPC_CLUSTER,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_TYPE_REQUIRED_HPC_CLUSTER,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSUFFICIENT_OFFERING,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSUFFICIENT_PRICE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_OS_NAME,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_PASSWORD,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_NOT_CDC_SUBNET,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_RANGE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_TAG_QUOTA_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_THREAD_PER_CORE_VALUE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_TOO_LARGE,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_ID_NOT_EXIST,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_ID_ZONE_ID_NOT_MATCH,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_NOT_SUPPORT_IPV6_ADDRESS,
 * TC_CVM_ERROR_INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED, TC_CVM_ERROR_INVALID_PASSWORD,
 * TC_CVM_ERROR_INVALID_PERIOD, TC_CVM_ERROR_INVALID_PERMISSION,
 * TC_CVM_ERROR_INVALID_PROJECT_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_SECURITY_GROUP_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_ZONE_MISMATCH_REGION,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_CVMS_VIFS_PER_SEC_GROUP_LIMIT_EXCEEDED,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_DISASTER_RECOVER_GROUP,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_IPV6_ADDRESS_NUM,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_INSTANCE_ENI_NUM_LIMIT,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_INSTANCE_QUOTA, TC_CVM_ERROR_LIMIT_EXCEEDED_PREPAY_QUOTA,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_SINGLE_USG_QUOTA, TC_CVM_ERROR_LIMIT_EXCEEDED_SPOT_QUOTA,
 * TC_CVM_ERROR_LIMIT_EXCEEDED_USER_SPOT_QUOTA, TC_CVM_ERROR_LIMIT_EXCEEDED_VPC_SUBNET_NUM,
 * TC_CVM_ERROR_MISSING_PARAMETER,
 * TC_CVM_ERROR_MISSING_PARAMETER_DPDK_INSTANCE_TYPE_REQUIRED_VPC,
 * TC_CVM_ERROR_MISSING_PARAMETER_MONITOR_SERVICE,
 * TC_CVM_ERROR_OPERATION_DENIED_CHC_INSTALL_CLOUD_IMAGE_WITHOUT_DEPLOY_NETWORK,
 * TC_CVM_ERROR_RESOURCE_INSUFFICIENT_AVAILABILITY_ZONE_SOLD_OUT,
 * TC_CVM_ERROR_RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT,
 * TC_CVM_ERROR_RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE,
 * TC_CVM_ERROR_RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA,
 * TC_CVM_ERROR_RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE,
 * TC_CVM_ERROR_RESOURCE_NOT_FOUND_HPC_CLUSTER,
 * TC_CVM_ERROR_RESOURCE_NOT_FOUND_NO_DEFAULT_CBS,
 * TC_CVM_ERROR_RESOURCE_NOT_FOUND_NO_DEFAULT_CBS_WITH_REASON,
 * TC_CVM_ERROR_RESOURCE_UNAVAILABLE_INSTANCE_TYPE,
 * TC_CVM_ERROR_RESOURCES_SOLD_OUT_EIP_INSUFFICIENT,
 * TC_CVM_ERROR_RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE,
 * TC_CVM_ERROR_UNAUTHORIZED_OPERATION_INVALID_TOKEN,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_DISK,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_REGION_DISK_ENCRYPT,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_NO_INSTANCE_TYPE_SUPPORT_SPOT,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_NOT_SUPPORT_IMPORT_INSTANCES_ACTION_TIMER,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_ONLY_FOR_PREPAID_ACCOUNT,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_SPOT_UNSUPPORTED_REGION,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_UNDERWRITING_INSTANCE_TYPE_ONLY_SUPPORT_AUTO_RENEW,
 * TC_CVM_ERROR_UNSUPPORTED_OPERATION_UNSUPPORTED_INTERNATIONAL_USER,
 * TC_CVM_ERROR_VPC_ADDR_NOT_IN_SUB_NET, TC_CVM_ERROR_VPC_IP_IS_USED.
 */
tc_status tc_cvm_run_instances(const tc_client *client,
                               const struct tc_cvm_run_instances_request *request,
                               const tc_call_options *options,
                               struct tc_cvm_run_instances_response **response,
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
 * Sync images.
 *
 * Not idempotent: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_sync_images(const tc_client *client,
                             const struct tc_cvm_sync_images_request *request,
                             const tc_call_options *options,
                             struct tc_cvm_sync_images_response **response,
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

/**
 * Terminate resource pool packs.
 *
 * Ends something for good: after an outcome of UNKNOWN, look before you repeat it.
 *
 * `client` is shared by any number of threads. `request` is read during the call only.
 * `options` may be NULL. On success `*response` is the response, to be freed with the
 * function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
 * be freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_terminate_resource_pool_packs(const tc_client *client,
                                               const struct tc_cvm_terminate_resource_pool_packs_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_terminate_resource_pool_packs_response **response,
                                               tc_error **error);

/** Frees a response of tc_cvm_allocate_hosts(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_allocate_hosts_response_free(struct tc_cvm_allocate_hosts_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_associate_instances_key_pairs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_associate_instances_key_pairs_response_free(struct tc_cvm_associate_instances_key_pairs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_associate_security_groups(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_associate_security_groups_response_free(struct tc_cvm_associate_security_groups_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_configure_chc_assist_vpc(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_configure_chc_assist_vpc_response_free(struct tc_cvm_configure_chc_assist_vpc_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_configure_chc_deploy_vpc(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_configure_chc_deploy_vpc_response_free(struct tc_cvm_configure_chc_deploy_vpc_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_convert_operating_systems(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_convert_operating_systems_response_free(struct tc_cvm_convert_operating_systems_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_disaster_recover_group(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_create_disaster_recover_group_response_free(struct tc_cvm_create_disaster_recover_group_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_hpc_cluster(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_create_hpc_cluster_response_free(struct tc_cvm_create_hpc_cluster_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_image(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_create_image_response_free(struct tc_cvm_create_image_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_key_pair(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_create_key_pair_response_free(struct tc_cvm_create_key_pair_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_launch_template(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_create_launch_template_response_free(struct tc_cvm_create_launch_template_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_launch_template_version(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_create_launch_template_version_response_free(struct tc_cvm_create_launch_template_version_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_disaster_recover_groups(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_delete_disaster_recover_groups_response_free(struct tc_cvm_delete_disaster_recover_groups_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_hpc_clusters(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_delete_hpc_clusters_response_free(struct tc_cvm_delete_hpc_clusters_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_images(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_delete_images_response_free(struct tc_cvm_delete_images_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_instances_action_timer(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_delete_instances_action_timer_response_free(struct tc_cvm_delete_instances_action_timer_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_instances_disaster_recover_groups(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_delete_instances_disaster_recover_groups_response_free(struct tc_cvm_delete_instances_disaster_recover_groups_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_key_pairs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_delete_key_pairs_response_free(struct tc_cvm_delete_key_pairs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_launch_template(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_delete_launch_template_response_free(struct tc_cvm_delete_launch_template_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_launch_template_versions(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_delete_launch_template_versions_response_free(struct tc_cvm_delete_launch_template_versions_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_account_quota(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_account_quota_response_free(struct tc_cvm_describe_account_quota_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_chc_denied_actions(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_chc_denied_actions_response_free(struct tc_cvm_describe_chc_denied_actions_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_chc_hosts(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_chc_hosts_response_free(struct tc_cvm_describe_chc_hosts_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_disaster_recover_group_quota(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_disaster_recover_group_quota_response_free(struct tc_cvm_describe_disaster_recover_group_quota_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_disaster_recover_groups(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_disaster_recover_groups_response_free(struct tc_cvm_describe_disaster_recover_groups_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_hosts(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_hosts_response_free(struct tc_cvm_describe_hosts_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_hpc_clusters(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_hpc_clusters_response_free(struct tc_cvm_describe_hpc_clusters_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_image_from_family(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_image_from_family_response_free(struct tc_cvm_describe_image_from_family_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_image_quota(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_image_quota_response_free(struct tc_cvm_describe_image_quota_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_image_share_permission(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_image_share_permission_response_free(struct tc_cvm_describe_image_share_permission_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_images(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_images_response_free(struct tc_cvm_describe_images_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_import_image_os(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_import_image_os_response_free(struct tc_cvm_describe_import_image_os_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instance_family_configs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instance_family_configs_response_free(struct tc_cvm_describe_instance_family_configs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instance_internet_bandwidth_configs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instance_internet_bandwidth_configs_response_free(struct tc_cvm_describe_instance_internet_bandwidth_configs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instance_type_configs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instance_type_configs_response_free(struct tc_cvm_describe_instance_type_configs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instance_vnc_url(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instance_vnc_url_response_free(struct tc_cvm_describe_instance_vnc_url_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instances_response_free(struct tc_cvm_describe_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_action_timer(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instances_action_timer_response_free(struct tc_cvm_describe_instances_action_timer_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_attributes(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instances_attributes_response_free(struct tc_cvm_describe_instances_attributes_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_modification(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instances_modification_response_free(struct tc_cvm_describe_instances_modification_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_operation_limit(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instances_operation_limit_response_free(struct tc_cvm_describe_instances_operation_limit_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_status(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_instances_status_response_free(struct tc_cvm_describe_instances_status_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_internet_charge_type_configs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_internet_charge_type_configs_response_free(struct tc_cvm_describe_internet_charge_type_configs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_key_pairs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_key_pairs_response_free(struct tc_cvm_describe_key_pairs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_launch_template_versions(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_launch_template_versions_response_free(struct tc_cvm_describe_launch_template_versions_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_launch_templates(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_launch_templates_response_free(struct tc_cvm_describe_launch_templates_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_regions(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_regions_response_free(struct tc_cvm_describe_regions_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_resource_pool_pack_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_resource_pool_pack_instances_response_free(struct tc_cvm_describe_resource_pool_pack_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_resource_pool_pack_type_configs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_resource_pool_pack_type_configs_response_free(struct tc_cvm_describe_resource_pool_pack_type_configs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_resource_pool_packs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_resource_pool_packs_response_free(struct tc_cvm_describe_resource_pool_packs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_task_info(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_task_info_response_free(struct tc_cvm_describe_task_info_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_zone_instance_config_infos(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_zone_instance_config_infos_response_free(struct tc_cvm_describe_zone_instance_config_infos_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_zones(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_describe_zones_response_free(struct tc_cvm_describe_zones_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_disassociate_instances_key_pairs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_disassociate_instances_key_pairs_response_free(struct tc_cvm_disassociate_instances_key_pairs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_disassociate_security_groups(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_disassociate_security_groups_response_free(struct tc_cvm_disassociate_security_groups_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_enter_rescue_mode(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_enter_rescue_mode_response_free(struct tc_cvm_enter_rescue_mode_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_exit_rescue_mode(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_exit_rescue_mode_response_free(struct tc_cvm_exit_rescue_mode_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_export_images(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_export_images_response_free(struct tc_cvm_export_images_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_import_image(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_import_image_response_free(struct tc_cvm_import_image_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_import_instances_action_timer(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_import_instances_action_timer_response_free(struct tc_cvm_import_instances_action_timer_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_import_key_pair(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_import_key_pair_response_free(struct tc_cvm_import_key_pair_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquire_price_purchase_resource_pool_packs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_inquire_price_purchase_resource_pool_packs_response_free(struct tc_cvm_inquire_price_purchase_resource_pool_packs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_modify_instances_charge_type(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_inquiry_price_modify_instances_charge_type_response_free(struct tc_cvm_inquiry_price_modify_instances_charge_type_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_renew_hosts(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_inquiry_price_renew_hosts_response_free(struct tc_cvm_inquiry_price_renew_hosts_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_renew_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_inquiry_price_renew_instances_response_free(struct tc_cvm_inquiry_price_renew_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_reset_instance(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_inquiry_price_reset_instance_response_free(struct tc_cvm_inquiry_price_reset_instance_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response_free(struct tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_reset_instances_type(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_inquiry_price_reset_instances_type_response_free(struct tc_cvm_inquiry_price_reset_instances_type_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_resize_instance_disks(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_inquiry_price_resize_instance_disks_response_free(struct tc_cvm_inquiry_price_resize_instance_disks_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_run_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_inquiry_price_run_instances_response_free(struct tc_cvm_inquiry_price_run_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_terminate_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_inquiry_price_terminate_instances_response_free(struct tc_cvm_inquiry_price_terminate_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_chc_attribute(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_chc_attribute_response_free(struct tc_cvm_modify_chc_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_chc_network_mode(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_chc_network_mode_response_free(struct tc_cvm_modify_chc_network_mode_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_disaster_recover_group_attribute(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_disaster_recover_group_attribute_response_free(struct tc_cvm_modify_disaster_recover_group_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_hosts_attribute(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_hosts_attribute_response_free(struct tc_cvm_modify_hosts_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_hpc_cluster_attribute(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_hpc_cluster_attribute_response_free(struct tc_cvm_modify_hpc_cluster_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_image_attribute(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_image_attribute_response_free(struct tc_cvm_modify_image_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_image_share_permission(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_image_share_permission_response_free(struct tc_cvm_modify_image_share_permission_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instance_disk_type(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_instance_disk_type_response_free(struct tc_cvm_modify_instance_disk_type_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_attribute(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_instances_attribute_response_free(struct tc_cvm_modify_instances_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_charge_type(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_instances_charge_type_response_free(struct tc_cvm_modify_instances_charge_type_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_disaster_recover_group(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_instances_disaster_recover_group_response_free(struct tc_cvm_modify_instances_disaster_recover_group_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_project(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_instances_project_response_free(struct tc_cvm_modify_instances_project_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_renew_flag(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_instances_renew_flag_response_free(struct tc_cvm_modify_instances_renew_flag_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_vpc_attribute(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_instances_vpc_attribute_response_free(struct tc_cvm_modify_instances_vpc_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_key_pair_attribute(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_key_pair_attribute_response_free(struct tc_cvm_modify_key_pair_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_launch_template_default_version(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_modify_launch_template_default_version_response_free(struct tc_cvm_modify_launch_template_default_version_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_program_fpga_image(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_program_fpga_image_response_free(struct tc_cvm_program_fpga_image_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_purchase_resource_pool_packs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_purchase_resource_pool_packs_response_free(struct tc_cvm_purchase_resource_pool_packs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reboot_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_reboot_instances_response_free(struct tc_cvm_reboot_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_remove_chc_assist_vpc(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_remove_chc_assist_vpc_response_free(struct tc_cvm_remove_chc_assist_vpc_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_remove_chc_deploy_vpc(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_remove_chc_deploy_vpc_response_free(struct tc_cvm_remove_chc_deploy_vpc_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_renew_hosts(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_renew_hosts_response_free(struct tc_cvm_renew_hosts_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_renew_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_renew_instances_response_free(struct tc_cvm_renew_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_repair_task_control(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_repair_task_control_response_free(struct tc_cvm_repair_task_control_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reset_instance(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_reset_instance_response_free(struct tc_cvm_reset_instance_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reset_instances_internet_max_bandwidth(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_reset_instances_internet_max_bandwidth_response_free(struct tc_cvm_reset_instances_internet_max_bandwidth_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reset_instances_password(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_reset_instances_password_response_free(struct tc_cvm_reset_instances_password_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reset_instances_type(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_reset_instances_type_response_free(struct tc_cvm_reset_instances_type_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_resize_instance_disks(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_resize_instance_disks_response_free(struct tc_cvm_resize_instance_disks_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_run_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_run_instances_response_free(struct tc_cvm_run_instances_response *response)
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

/** Frees a response of tc_cvm_sync_images(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_sync_images_response_free(struct tc_cvm_sync_images_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_terminate_instances(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_terminate_instances_response_free(struct tc_cvm_terminate_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_terminate_resource_pool_packs(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_cvm_terminate_resource_pool_packs_response_free(struct tc_cvm_terminate_resource_pool_packs_response *response)
{
    tc_response_free(response);
}

/**
 * Begins a listing by tc_cvm_describe_images(). It is tc_pages_new() for this action: the pages are read with
 * tc_cvm_describe_images_pages_next(), and freed with tc_pages_free().
 */
static inline tc_status tc_cvm_describe_images_pages_new(const tc_client *client,
                                            const struct tc_cvm_describe_images_request *request,
                                            const tc_page_options *options, tc_pages **pages,
                                            tc_error **error)
{
    return tc_pages_new(client, "tc_cvm_describe_images_request", request, options, pages, error);
}

/**
 * Reads the next page of tc_cvm_describe_images_pages_new(). It is tc_pages_next() for this action: `*page`
 * lives until the next call with these pages, and is NULL behind the last page.
 */
static inline tc_status tc_cvm_describe_images_pages_next(tc_pages *pages,
                                             const struct tc_cvm_describe_images_response **page,
                                             tc_error **error)
{
    const void *read = NULL;
    tc_status status = tc_pages_next(pages, "tc_cvm_describe_images_response", page == NULL ? NULL : &read, error);

    if (page != NULL)
        *page = (const struct tc_cvm_describe_images_response *)read;
    return status;
}

/**
 * Begins a listing by tc_cvm_describe_instances(). It is tc_pages_new() for this action: the pages are read with
 * tc_cvm_describe_instances_pages_next(), and freed with tc_pages_free().
 */
static inline tc_status tc_cvm_describe_instances_pages_new(const tc_client *client,
                                            const struct tc_cvm_describe_instances_request *request,
                                            const tc_page_options *options, tc_pages **pages,
                                            tc_error **error)
{
    return tc_pages_new(client, "tc_cvm_describe_instances_request", request, options, pages, error);
}

/**
 * Reads the next page of tc_cvm_describe_instances_pages_new(). It is tc_pages_next() for this action: `*page`
 * lives until the next call with these pages, and is NULL behind the last page.
 */
static inline tc_status tc_cvm_describe_instances_pages_next(tc_pages *pages,
                                             const struct tc_cvm_describe_instances_response **page,
                                             tc_error **error)
{
    const void *read = NULL;
    tc_status status = tc_pages_next(pages, "tc_cvm_describe_instances_response", page == NULL ? NULL : &read, error);

    if (page != NULL)
        *page = (const struct tc_cvm_describe_instances_response *)read;
    return status;
}

/**
 * Begins a listing by tc_cvm_describe_instances_status(). It is tc_pages_new() for this action: the pages are
 * read with tc_cvm_describe_instances_status_pages_next(), and freed with tc_pages_free().
 */
static inline tc_status tc_cvm_describe_instances_status_pages_new(const tc_client *client,
                                            const struct tc_cvm_describe_instances_status_request *request,
                                            const tc_page_options *options, tc_pages **pages,
                                            tc_error **error)
{
    return tc_pages_new(client, "tc_cvm_describe_instances_status_request", request, options, pages, error);
}

/**
 * Reads the next page of tc_cvm_describe_instances_status_pages_new(). It is tc_pages_next() for this action:
 * `*page` lives until the next call with these pages, and is NULL behind the last page.
 */
static inline tc_status tc_cvm_describe_instances_status_pages_next(tc_pages *pages,
                                             const struct tc_cvm_describe_instances_status_response **page,
                                             tc_error **error)
{
    const void *read = NULL;
    tc_status status = tc_pages_next(pages, "tc_cvm_describe_instances_status_response", page == NULL ? NULL : &read, error);

    if (page != NULL)
        *page = (const struct tc_cvm_describe_instances_status_response *)read;
    return status;
}

/**
 * tc_cvm_reboot_instances() for any number of ids, each with a fate. It is tc_fleet() for this action: `ids` are
 * given in place of `request->instance_ids`. Each operation is followed to its end. `*fates` is freed with
 * tc_fates_free().
 */
static inline tc_status tc_cvm_reboot_instances_fleet(const tc_client *client,
                                        const struct tc_cvm_reboot_instances_request *request,
                                        const char *const *ids, size_t ids_len,
                                        const tc_fleet_options *options, tc_fates **fates,
                                        tc_error **error)
{
    return tc_fleet(client, "tc_cvm_reboot_instances_request", request, ids, ids_len, options, fates, error);
}

/**
 * tc_cvm_reset_instance() for any number of ids, each with a fate. It is tc_fleet() for this action: `ids` are
 * given in place of `request->instance_id`. Each operation is followed to its end. `*fates` is freed with
 * tc_fates_free().
 */
static inline tc_status tc_cvm_reset_instance_fleet(const tc_client *client,
                                        const struct tc_cvm_reset_instance_request *request,
                                        const char *const *ids, size_t ids_len,
                                        const tc_fleet_options *options, tc_fates **fates,
                                        tc_error **error)
{
    return tc_fleet(client, "tc_cvm_reset_instance_request", request, ids, ids_len, options, fates, error);
}

/**
 * tc_cvm_reset_instances_password() for any number of ids, each with a fate. It is tc_fleet() for this action:
 * `ids` are given in place of `request->instance_ids`. Each operation is followed to its end. `*fates` is freed
 * with tc_fates_free().
 */
static inline tc_status tc_cvm_reset_instances_password_fleet(const tc_client *client,
                                        const struct tc_cvm_reset_instances_password_request *request,
                                        const char *const *ids, size_t ids_len,
                                        const tc_fleet_options *options, tc_fates **fates,
                                        tc_error **error)
{
    return tc_fleet(client, "tc_cvm_reset_instances_password_request", request, ids, ids_len, options, fates, error);
}

/**
 * tc_cvm_reset_instances_type() for any number of ids, each with a fate. It is tc_fleet() for this action: `ids`
 * are given in place of `request->instance_ids`. Each operation is followed to its end. `*fates` is freed with
 * tc_fates_free().
 */
static inline tc_status tc_cvm_reset_instances_type_fleet(const tc_client *client,
                                        const struct tc_cvm_reset_instances_type_request *request,
                                        const char *const *ids, size_t ids_len,
                                        const tc_fleet_options *options, tc_fates **fates,
                                        tc_error **error)
{
    return tc_fleet(client, "tc_cvm_reset_instances_type_request", request, ids, ids_len, options, fates, error);
}

/**
 * tc_cvm_start_instances() for any number of ids, each with a fate. It is tc_fleet() for this action: `ids` are
 * given in place of `request->instance_ids`. Each operation is followed to its end. `*fates` is freed with
 * tc_fates_free().
 */
static inline tc_status tc_cvm_start_instances_fleet(const tc_client *client,
                                        const struct tc_cvm_start_instances_request *request,
                                        const char *const *ids, size_t ids_len,
                                        const tc_fleet_options *options, tc_fates **fates,
                                        tc_error **error)
{
    return tc_fleet(client, "tc_cvm_start_instances_request", request, ids, ids_len, options, fates, error);
}

/**
 * tc_cvm_stop_instances() for any number of ids, each with a fate. It is tc_fleet() for this action: `ids` are
 * given in place of `request->instance_ids`. Each operation is followed to its end. `*fates` is freed with
 * tc_fates_free().
 */
static inline tc_status tc_cvm_stop_instances_fleet(const tc_client *client,
                                        const struct tc_cvm_stop_instances_request *request,
                                        const char *const *ids, size_t ids_len,
                                        const tc_fleet_options *options, tc_fates **fates,
                                        tc_error **error)
{
    return tc_fleet(client, "tc_cvm_stop_instances_request", request, ids, ids_len, options, fates, error);
}

/**
 * tc_cvm_terminate_instances() for any number of ids, each with a fate. It is tc_fleet() for this action: `ids`
 * are given in place of `request->instance_ids`. Each operation is followed to its end. `*fates` is freed with
 * tc_fates_free().
 */
static inline tc_status tc_cvm_terminate_instances_fleet(const tc_client *client,
                                        const struct tc_cvm_terminate_instances_request *request,
                                        const char *const *ids, size_t ids_len,
                                        const tc_fleet_options *options, tc_fates **fates,
                                        tc_error **error)
{
    return tc_fleet(client, "tc_cvm_terminate_instances_request", request, ids, ids_len, options, fates, error);
}

/**
 * Waits for a state, by calling tc_cvm_describe_images() again and again: Each image can be used. It is
 * tc_wait() for this state. `*response` is the last response, on failure too, to be freed with
 * tc_cvm_describe_images_response_free().
 */
static inline tc_status tc_cvm_wait_images_available(const tc_client *client,
                                  const struct tc_cvm_describe_images_request *request,
                                  const tc_wait_options *options,
                                  struct tc_cvm_describe_images_response **response, tc_error **error)
{
    void *read = NULL;
    tc_status status = tc_wait(client, "ImagesAvailable", "tc_cvm_describe_images_request", request, options,
                               response == NULL ? NULL : &read, error);

    if (response != NULL)
        *response = (struct tc_cvm_describe_images_response *)read;
    return status;
}

/**
 * Waits for a state, by calling tc_cvm_describe_instances_status() again and again: Each instance is in rescue
 * mode. It is tc_wait() for this state. `*response` is the last response, on failure too, to be freed with
 * tc_cvm_describe_instances_status_response_free().
 */
static inline tc_status tc_cvm_wait_instances_in_rescue_mode(const tc_client *client,
                                  const struct tc_cvm_describe_instances_status_request *request,
                                  const tc_wait_options *options,
                                  struct tc_cvm_describe_instances_status_response **response, tc_error **error)
{
    void *read = NULL;
    tc_status status = tc_wait(client, "InstancesInRescueMode", "tc_cvm_describe_instances_status_request", request, options,
                               response == NULL ? NULL : &read, error);

    if (response != NULL)
        *response = (struct tc_cvm_describe_instances_status_response *)read;
    return status;
}

/**
 * Waits for a state, by calling tc_cvm_describe_instances() again and again: The latest operation of each
 * instance is a restart that has succeeded. It is tc_wait() for this state. `*response` is the last response, on
 * failure too, to be freed with tc_cvm_describe_instances_response_free().
 */
static inline tc_status tc_cvm_wait_instances_rebooted(const tc_client *client,
                                  const struct tc_cvm_describe_instances_request *request,
                                  const tc_wait_options *options,
                                  struct tc_cvm_describe_instances_response **response, tc_error **error)
{
    void *read = NULL;
    tc_status status = tc_wait(client, "InstancesRebooted", "tc_cvm_describe_instances_request", request, options,
                               response == NULL ? NULL : &read, error);

    if (response != NULL)
        *response = (struct tc_cvm_describe_instances_response *)read;
    return status;
}

/**
 * Waits for a state, by calling tc_cvm_describe_instances_status() again and again: Each instance runs. It is
 * tc_wait() for this state. `*response` is the last response, on failure too, to be freed with
 * tc_cvm_describe_instances_status_response_free().
 */
static inline tc_status tc_cvm_wait_instances_running(const tc_client *client,
                                  const struct tc_cvm_describe_instances_status_request *request,
                                  const tc_wait_options *options,
                                  struct tc_cvm_describe_instances_status_response **response, tc_error **error)
{
    void *read = NULL;
    tc_status status = tc_wait(client, "InstancesRunning", "tc_cvm_describe_instances_status_request", request, options,
                               response == NULL ? NULL : &read, error);

    if (response != NULL)
        *response = (struct tc_cvm_describe_instances_status_response *)read;
    return status;
}

/**
 * Waits for a state, by calling tc_cvm_describe_instances_status() again and again: Each instance is stopped. It
 * is tc_wait() for this state. `*response` is the last response, on failure too, to be freed with
 * tc_cvm_describe_instances_status_response_free().
 */
static inline tc_status tc_cvm_wait_instances_stopped(const tc_client *client,
                                  const struct tc_cvm_describe_instances_status_request *request,
                                  const tc_wait_options *options,
                                  struct tc_cvm_describe_instances_status_response **response, tc_error **error)
{
    void *read = NULL;
    tc_status status = tc_wait(client, "InstancesStopped", "tc_cvm_describe_instances_status_request", request, options,
                               response == NULL ? NULL : &read, error);

    if (response != NULL)
        *response = (struct tc_cvm_describe_instances_status_response *)read;
    return status;
}

/**
 * Waits for a state, by calling tc_cvm_describe_instances_status() again and again: Each instance is gone, or
 * isolated before it goes. It is tc_wait() for this state. `*response` is the last response, on failure too, to
 * be freed with tc_cvm_describe_instances_status_response_free().
 */
static inline tc_status tc_cvm_wait_instances_terminated(const tc_client *client,
                                  const struct tc_cvm_describe_instances_status_request *request,
                                  const tc_wait_options *options,
                                  struct tc_cvm_describe_instances_status_response **response, tc_error **error)
{
    void *read = NULL;
    tc_status status = tc_wait(client, "InstancesTerminated", "tc_cvm_describe_instances_status_request", request, options,
                               response == NULL ? NULL : &read, error);

    if (response != NULL)
        *response = (struct tc_cvm_describe_instances_status_response *)read;
    return status;
}

/**
 * Waits for a state, by calling tc_cvm_describe_instances() again and again: The latest operation of each
 * instance has succeeded, whichever it is. It is tc_wait() for this state. `*response` is the last response, on
 * failure too, to be freed with tc_cvm_describe_instances_response_free().
 */
static inline tc_status tc_cvm_wait_operations_done(const tc_client *client,
                                  const struct tc_cvm_describe_instances_request *request,
                                  const tc_wait_options *options,
                                  struct tc_cvm_describe_instances_response **response, tc_error **error)
{
    void *read = NULL;
    tc_status status = tc_wait(client, "OperationsDone", "tc_cvm_describe_instances_request", request, options,
                               response == NULL ? NULL : &read, error);

    if (response != NULL)
        *response = (struct tc_cvm_describe_instances_response *)read;
    return status;
}

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* TCAPI_CVM_H */
