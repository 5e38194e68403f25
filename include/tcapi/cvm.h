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


/* DiskType: The type of a disk. `LOCAL_NVME` and `LOCAL_PRO` are part of an instance type
 * and cannot be requested. A response can have other values. */

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

/* InternetChargeType: How internet traffic is charged. A response can have other values. */

/** InternetChargeType: Prepaid, by bandwidth. */
#define TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_PREPAID "BANDWIDTH_PREPAID"
/** InternetChargeType: Postpaid, by traffic volume, charged hourly. */
#define TC_CVM_INTERNET_CHARGE_TYPE_TRAFFIC_POSTPAID_BY_HOUR "TRAFFIC_POSTPAID_BY_HOUR"
/** InternetChargeType: Postpaid, by bandwidth, charged hourly. */
#define TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_POSTPAID_BY_HOUR "BANDWIDTH_POSTPAID_BY_HOUR"
/** InternetChargeType: Charged to a bandwidth package. */
#define TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_PACKAGE "BANDWIDTH_PACKAGE"

/* InternetServiceProvider: The internet service provider that carries the traffic. A
 * response can have other values. */

/** InternetServiceProvider: Several providers, routed by BGP. */
#define TC_CVM_INTERNET_SERVICE_PROVIDER_BGP "BGP"
/** InternetServiceProvider: China Mobile. */
#define TC_CVM_INTERNET_SERVICE_PROVIDER_CMCC "CMCC"
/** InternetServiceProvider: China Telecom. */
#define TC_CVM_INTERNET_SERVICE_PROVIDER_CTCC "CTCC"
/** InternetServiceProvider: China Unicom. */
#define TC_CVM_INTERNET_SERVICE_PROVIDER_CUCC "CUCC"

/* Ipv4AddressType: The type of a public IPv4 address. A response can have other values. */

/** Ipv4AddressType: A standard address. */
#define TC_CVM_IPV4_ADDRESS_TYPE_WAN_IP "WanIP"
/** Ipv4AddressType: A premium address; in Singapore and Hong Kong (China) only. */
#define TC_CVM_IPV4_ADDRESS_TYPE_HIGH_QUALITY_EIP "HighQualityEIP"
/** Ipv4AddressType: An address that is protected against attacks; in some regions only. */
#define TC_CVM_IPV4_ADDRESS_TYPE_ANTI_DDOS_EIP "AntiDDoSEIP"

/* Ipv6AddressType: The type of a public IPv6 address. A response can have other values. */

/** Ipv6AddressType: A standard address. */
#define TC_CVM_IPV6_ADDRESS_TYPE_EIP_V6 "EIPv6"
/** Ipv6AddressType: A premium address; in Hong Kong (China) only. */
#define TC_CVM_IPV6_ADDRESS_TYPE_HIGH_QUALITY_EIP_V6 "HighQualityEIPv6"

/* InstanceState: The state of an instance. A response can have other values. */

/** InstanceState: The instance is being created. */
#define TC_CVM_INSTANCE_STATE_PENDING "PENDING"
/** InstanceState: The creation of the instance failed. */
#define TC_CVM_INSTANCE_STATE_LAUNCH_FAILED "LAUNCH_FAILED"
/** InstanceState: The instance is running. */
#define TC_CVM_INSTANCE_STATE_RUNNING "RUNNING"
/** InstanceState: The instance is shut down. */
#define TC_CVM_INSTANCE_STATE_STOPPED "STOPPED"
/** InstanceState: The instance is starting. */
#define TC_CVM_INSTANCE_STATE_STARTING "STARTING"
/** InstanceState: The instance is shutting down. */
#define TC_CVM_INSTANCE_STATE_STOPPING "STOPPING"
/** InstanceState: The instance is restarting. */
#define TC_CVM_INSTANCE_STATE_REBOOTING "REBOOTING"
/** InstanceState: The instance is isolated and is going to be terminated. */
#define TC_CVM_INSTANCE_STATE_SHUTDOWN "SHUTDOWN"
/** InstanceState: The instance is being terminated permanently. */
#define TC_CVM_INSTANCE_STATE_TERMINATING "TERMINATING"
/** InstanceState: The instance is entering rescue mode. */
#define TC_CVM_INSTANCE_STATE_ENTER_RESCUE_MODE "ENTER_RESCUE_MODE"
/** InstanceState: The instance is in rescue mode. */
#define TC_CVM_INSTANCE_STATE_RESCUE_MODE "RESCUE_MODE"
/** InstanceState: The instance is leaving rescue mode. */
#define TC_CVM_INSTANCE_STATE_EXIT_RESCUE_MODE "EXIT_RESCUE_MODE"
/** InstanceState: A live migration of the instance to another host is about to start. */
#define TC_CVM_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE "ENTER_SERVICE_LIVE_MIGRATE"
/** InstanceState: A live migration of the instance to another host is in progress. */
#define TC_CVM_INSTANCE_STATE_SERVICE_LIVE_MIGRATE "SERVICE_LIVE_MIGRATE"
/** InstanceState: A live migration of the instance to another host is finishing. */
#define TC_CVM_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE "EXIT_SERVICE_LIVE_MIGRATE"

/* RestrictState: Whether an instance can be used. A response can have other values. */

/** RestrictState: The instance can be used. */
#define TC_CVM_RESTRICT_STATE_NORMAL "NORMAL"
/** RestrictState: The prepaid period has ended. */
#define TC_CVM_RESTRICT_STATE_EXPIRED "EXPIRED"
/** RestrictState: The instance is isolated for security reasons. */
#define TC_CVM_RESTRICT_STATE_PROTECTIVELY_ISOLATED "PROTECTIVELY_ISOLATED"

/* IsolatedSource: Why an instance is isolated. A response can have other values. */

/** IsolatedSource: The account is in arrears. */
#define TC_CVM_ISOLATED_SOURCE_ARREAR "ARREAR"
/** IsolatedSource: The prepaid period has ended. */
#define TC_CVM_ISOLATED_SOURCE_EXPIRE "EXPIRE"
/** IsolatedSource: A person returned the instance. */
#define TC_CVM_ISOLATED_SOURCE_MANMADE "MANMADE"
/** IsolatedSource: The instance is not isolated. */
#define TC_CVM_ISOLATED_SOURCE_NOTISOLATED "NOTISOLATED"

/* InstanceChargeType: How an instance is billed. A response can have other values. */

/** InstanceChargeType: Prepaid, by the month or year. */
#define TC_CVM_INSTANCE_CHARGE_TYPE_PREPAID "PREPAID"
/** InstanceChargeType: Pay-as-you-go: postpaid by use, charged hourly. */
#define TC_CVM_INSTANCE_CHARGE_TYPE_POSTPAID_BY_HOUR "POSTPAID_BY_HOUR"
/** InstanceChargeType: Charged through the dedicated host of the instance; the instance
 * itself is free. */
#define TC_CVM_INSTANCE_CHARGE_TYPE_CDHPAID "CDHPAID"
/** InstanceChargeType: At the current spot price; the instance can be reclaimed. */
#define TC_CVM_INSTANCE_CHARGE_TYPE_SPOTPAID "SPOTPAID"
/** InstanceChargeType: Charged through the dedicated cluster that the instance runs in. */
#define TC_CVM_INSTANCE_CHARGE_TYPE_CDCPAID "CDCPAID"

/* RenewFlag: What happens at the end of the period of a prepaid instance. A response can
 * have other values. */

/** RenewFlag: A notice is sent; there is no automatic renewal. */
#define TC_CVM_RENEW_FLAG_NOTIFY_AND_MANUAL_RENEW "NOTIFY_AND_MANUAL_RENEW"
/** RenewFlag: A notice is sent; the instance is renewed automatically. */
#define TC_CVM_RENEW_FLAG_NOTIFY_AND_AUTO_RENEW "NOTIFY_AND_AUTO_RENEW"
/** RenewFlag: No notice is sent; there is no automatic renewal. */
#define TC_CVM_RENEW_FLAG_DISABLE_NOTIFY_AND_MANUAL_RENEW "DISABLE_NOTIFY_AND_MANUAL_RENEW"

/* LicenseType: Who provides the license of the operating system. A response can have other
 * values. */

/** LicenseType: The vendor provides the license. */
#define TC_CVM_LICENSE_TYPE_TENCENT_CLOUD "TencentCloud"
/** LicenseType: The customer provides the license. */
#define TC_CVM_LICENSE_TYPE_BYOL "BYOL"

/* StopType: How a running instance is shut down. */

/** StopType: The operating system is asked to shut down. */
#define TC_CVM_STOP_TYPE_SOFT "SOFT"
/** StopType: The power is cut at once; data can be lost and file systems damaged. */
#define TC_CVM_STOP_TYPE_HARD "HARD"
/** StopType: The operating system is asked first, and the power is cut if that fails. */
#define TC_CVM_STOP_TYPE_SOFT_FIRST "SOFT_FIRST"

/* StopChargingMode: How a stopped instance is charged. A response can have other values. */

/** StopChargingMode: The charges are the same as for a running instance. */
#define TC_CVM_STOP_CHARGING_MODE_KEEP_CHARGING "KEEP_CHARGING"
/** StopChargingMode: There are no charges for CPU and memory. */
#define TC_CVM_STOP_CHARGING_MODE_STOP_CHARGING "STOP_CHARGING"
/** StopChargingMode: The instance is not stopped, or cannot be stopped without charges. */
#define TC_CVM_STOP_CHARGING_MODE_NOT_APPLICABLE "NOT_APPLICABLE"

/* LatestOperationState: The state of the latest operation on an instance. A response can
 * have other values. */

/** LatestOperationState: The operation succeeded. */
#define TC_CVM_LATEST_OPERATION_STATE_SUCCESS "SUCCESS"
/** LatestOperationState: The operation is in progress. */
#define TC_CVM_LATEST_OPERATION_STATE_OPERATING "OPERATING"
/** LatestOperationState: The operation failed. */
#define TC_CVM_LATEST_OPERATION_STATE_FAILED "FAILED"

/* ZoneState: Whether an availability zone can be used. A response can have other values. */

/** ZoneState: The zone can be used. */
#define TC_CVM_ZONE_STATE_AVAILABLE "AVAILABLE"
/** ZoneState: The zone cannot be used. */
#define TC_CVM_ZONE_STATE_UNAVAILABLE "UNAVAILABLE"

/* CamRoleType: The type of the role in `cam_role_name`. DescribeRoleList of cam returns
 * it. */

/** CamRoleType: A role that the account has created. */
#define TC_CVM_CAM_ROLE_TYPE_USER "user"
/** CamRoleType: A role that a service has created for itself. */
#define TC_CVM_CAM_ROLE_TYPE_SERVICE_LINKED "service_linked"

/* StoppedMode: How pay-as-you-go instances are charged while they are stopped. Has no
 * effect on other instances, nor on those that cannot be stopped without charges. */

/** StoppedMode: The charges are the same as for running instances. */
#define TC_CVM_STOPPED_MODE_KEEP_CHARGING "KEEP_CHARGING"
/** StoppedMode: There are no charges for CPU and memory. */
#define TC_CVM_STOPPED_MODE_STOP_CHARGING "STOP_CHARGING"

/* Error codes common to all functions of this header. */

/** The action has been taken out of service. */
#define TC_CVM_ERROR_ACTION_OFFLINE "ActionOffline"
/** The `Authorization` header does not have the form that the signing method requires. */
#define TC_CVM_ERROR_AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization"
/** The secret id does not belong to an API key. */
#define TC_CVM_ERROR_AUTH_FAILURE_INVALID_SECRET_ID "AuthFailure.InvalidSecretId"
/** Multi-factor authentication failed. */
#define TC_CVM_ERROR_AUTH_FAILURE_MFA_FAILURE "AuthFailure.MFAFailure"
/** The secret id does not exist: it was deleted, disabled or mistyped. Check for spaces
 * around it. */
#define TC_CVM_ERROR_AUTH_FAILURE_SECRET_ID_NOT_FOUND "AuthFailure.SecretIdNotFound"
/** The timestamp differs from the service's clock by more than five minutes. Correct the
 * clock and sign again. */
#define TC_CVM_ERROR_AUTH_FAILURE_SIGNATURE_EXPIRE "AuthFailure.SignatureExpire"
/** The signature does not match the request: the secret key is wrong, or the request was
 * changed after it was signed. */
#define TC_CVM_ERROR_AUTH_FAILURE_SIGNATURE_FAILURE "AuthFailure.SignatureFailure"
/** The token of temporary credentials is wrong or has expired. Obtain new credentials. */
#define TC_CVM_ERROR_AUTH_FAILURE_TOKEN_FAILURE "AuthFailure.TokenFailure"
/** The account's policies do not allow this. */
#define TC_CVM_ERROR_AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation"
/** The request was a dry run and would have succeeded. Nothing was done. */
#define TC_CVM_ERROR_DRY_RUN_OPERATION "DryRunOperation"
/** The operation failed, perhaps after part of it was done; the message says why. The
 * action may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_FAILED_OPERATION "FailedOperation"
/** The service had an internal error. The action may have run; repeat it only if running
 * twice does no harm. */
#define TC_CVM_ERROR_INTERNAL_ERROR "InternalError"
/** The service has no action of this name. */
#define TC_CVM_ERROR_INVALID_ACTION "InvalidAction"
/** A parameter has a wrong form or type, or conflicts with another one.
 *
 * DescribeInstances: A parameter is wrong, or `instance_ids` and `filters` were both set. */
#define TC_CVM_ERROR_INVALID_PARAMETER "InvalidParameter"
/** A parameter has a value that is not allowed. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE "InvalidParameterValue"
/** The body of the request is not well formed. */
#define TC_CVM_ERROR_INVALID_REQUEST "InvalidRequest"
/** The caller's IP address is on the list of refused addresses. */
#define TC_CVM_ERROR_IP_IN_BLACKLIST "IpInBlacklist"
/** The caller's IP address is not on the list of allowed addresses. */
#define TC_CVM_ERROR_IP_NOT_IN_WHITELIST "IpNotInWhitelist"
/** A quota is exceeded. Free resources, or have the quota raised. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED "LimitExceeded"
/** A required parameter is missing. */
#define TC_CVM_ERROR_MISSING_PARAMETER "MissingParameter"
/** There is no service of this name. */
#define TC_CVM_ERROR_NO_SUCH_PRODUCT "NoSuchProduct"
/** The service has no such version. */
#define TC_CVM_ERROR_NO_SUCH_VERSION "NoSuchVersion"
/** The request rate is too high. Reduce the rate. Nothing ran; the same request can succeed
 * later. */
#define TC_CVM_ERROR_REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded"
/** The request rate of the main account over all regions is too high. Reduce the rate.
 * Nothing ran; the same request can succeed later. */
#define TC_CVM_ERROR_REQUEST_LIMIT_EXCEEDED_GLOBAL_REGION_UIN_LIMIT_EXCEEDED "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
/** The request rate of this IP address is too high. Reduce the rate. Nothing ran; the same
 * request can succeed later. */
#define TC_CVM_ERROR_REQUEST_LIMIT_EXCEEDED_IP_LIMIT_EXCEEDED "RequestLimitExceeded.IPLimitExceeded"
/** The request rate of the main account is too high. Reduce the rate. Nothing ran; the same
 * request can succeed later. */
#define TC_CVM_ERROR_REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED "RequestLimitExceeded.UinLimitExceeded"
/** The request is larger than the service accepts, which is 10 MB at most. */
#define TC_CVM_ERROR_REQUEST_SIZE_LIMIT_EXCEEDED "RequestSizeLimitExceeded"
/** The resource is in use by something else. Retry when it is free. Nothing ran; the same
 * request can succeed later.
 *
 * ResetInstance: A resource that the operation needs is in use. Nothing ran; the same
 * request can succeed later. */
#define TC_CVM_ERROR_RESOURCE_IN_USE "ResourceInUse"
/** Insufficient capacity for the request, for example in a zone. Request less, or request
 * it elsewhere. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT "ResourceInsufficient"
/** The resource does not exist. */
#define TC_CVM_ERROR_RESOURCE_NOT_FOUND "ResourceNotFound"
/** The resource is currently unavailable. Nothing ran; the same request can succeed later. */
#define TC_CVM_ERROR_RESOURCE_UNAVAILABLE "ResourceUnavailable"
/** The response would be larger than the service sends. Request less. The action may have
 * run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_RESPONSE_SIZE_LIMIT_EXCEEDED "ResponseSizeLimitExceeded"
/** The service is currently unavailable. The action may have run; repeat it only if running
 * twice does no harm. */
#define TC_CVM_ERROR_SERVICE_UNAVAILABLE "ServiceUnavailable"
/** The account is not allowed to do this. */
#define TC_CVM_ERROR_UNAUTHORIZED_OPERATION "UnauthorizedOperation"
/** The request has a parameter that is unknown to the action. */
#define TC_CVM_ERROR_UNKNOWN_PARAMETER "UnknownParameter"
/** The operation is not supported here.
 *
 * DescribeRegions: The operation is not supported here. Use the service `region` instead. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION "UnsupportedOperation"
/** Only HTTP and HTTPS with GET or POST are supported. */
#define TC_CVM_ERROR_UNSUPPORTED_PROTOCOL "UnsupportedProtocol"
/** The service is not available in this region. */
#define TC_CVM_ERROR_UNSUPPORTED_REGION "UnsupportedRegion"

/* Error codes of some functions. The comment of a function lists its codes. */

/** DescribeInstanceVncUrl: The id does not have the form `ins-` and eight characters.
 *
 * DescribeInstances, DescribeInstancesStatus, ModifyInstancesAttribute, RebootInstances,
 * ResetInstance, StartInstances, StopInstances, TerminateInstances: An instance id does
 * not have the form `ins-` and eight characters; for example, `ins-1122` is too short. */
#define TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED "InvalidInstanceId.Malformed"
/** An instance does not exist in this region. */
#define TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND "InvalidInstanceId.NotFound"
/** The instance is in a state without a console. Nothing ran; the same request can succeed
 * later. */
#define TC_CVM_ERROR_INVALID_INSTANCE_STATE "InvalidInstanceState"
/** A tag's key has characters that are not allowed. */
#define TC_CVM_ERROR_FAILED_OPERATION_ILLEGAL_TAG_KEY "FailedOperation.IllegalTagKey"
/** A tag's value has characters that are not allowed. */
#define TC_CVM_ERROR_FAILED_OPERATION_ILLEGAL_TAG_VALUE "FailedOperation.IllegalTagValue"
/** The tag's key is reserved for the vendor. */
#define TC_CVM_ERROR_FAILED_OPERATION_TAG_KEY_RESERVED "FailedOperation.TagKeyReserved"
/** DescribeInstances, DescribeInstancesStatus: The service had an internal error. Nothing
 * was changed; the same request can be repeated.
 *
 * ModifyInstancesAttribute, RebootInstances, ResetInstance, StartInstances, StopInstances,
 * TerminateInstances: The service had an internal error. The action may have run; repeat
 * it only if running twice does no harm. */
#define TC_CVM_ERROR_INTERNAL_SERVER_ERROR "InternalServerError"
/** DescribeInstances: A filter has an unknown name, or is not valid otherwise.
 *
 * DescribeInstancesStatus, DescribeZones: A filter is not valid. */
#define TC_CVM_ERROR_INVALID_FILTER "InvalidFilter"
/** A filter has more values than are allowed. */
#define TC_CVM_ERROR_INVALID_FILTER_VALUE_LIMIT_EXCEEDED "InvalidFilterValue.LimitExceeded"
/** DescribeInstances: The id of a dedicated host does not have the right form; for example,
 * `host-1122` is too short.
 *
 * RunInstances: The id of a dedicated host does not have the right form. */
#define TC_CVM_ERROR_INVALID_HOST_ID_MALFORMED "InvalidHostId.Malformed"
/** DescribeInstances: An address in a filter is not an IP address.
 *
 * RunInstances: An address is not an IP address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED "InvalidParameterValue.IPAddressMalformed"
/** An address in a filter is not an IPv6 address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_IPV6_ADDRESS_MALFORMED "InvalidParameterValue.IPv6AddressMalformed"
/** An instance id is not `ins-` and eight lower-case letters or digits. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED "InvalidParameterValue.InstanceIdMalformed"
/** The id of the account does not have the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT "InvalidParameterValue.InvalidAppIdFormat"
/** DescribeInstances: An address in a filter does not have the form of an IP address.
 *
 * RunInstances: An address does not have the form of an IP address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT "InvalidParameterValue.InvalidIpFormat"
/** DescribeInstances: A time in a filter does not have the form `2023-06-01 00:00:00`.
 *
 * RunInstances: A time does not have the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT "InvalidParameterValue.InvalidTimeFormat"
/** The partial name in a filter is not valid. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_VAGUE_NAME "InvalidParameterValue.InvalidVagueName"
/** DescribeInstances: A list has more items than are allowed. Split the request.
 *
 * DescribeInstancesStatus, DescribeZones, ModifyInstancesAttribute, RebootInstances,
 * ResetInstance, RunInstances, StartInstances, StopInstances, TerminateInstances: A list
 * has too many or too few items. Split the request. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded"
/** The id of a subnet is not `subnet-` and eight lower-case letters or digits. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED "InvalidParameterValue.SubnetIdMalformed"
/** The tag does not exist. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND "InvalidParameterValue.TagKeyNotFound"
/** A value of the filter `uuid` is not a UUID. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_UUID_MALFORMED "InvalidParameterValue.UuidMalformed"
/** The id of a network is not `vpc-` and eight lower-case letters or digits. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED "InvalidParameterValue.VpcIdMalformed"
/** A security group does not exist. */
#define TC_CVM_ERROR_INVALID_SECURITY_GROUP_ID_NOT_FOUND "InvalidSecurityGroupId.NotFound"
/** The id of a security group does not have the right form; for example, `sg-ide32` is too
 * short. */
#define TC_CVM_ERROR_INVALID_SG_ID_MALFORMED "InvalidSgId.Malformed"
/** The availability zone is not in this region. */
#define TC_CVM_ERROR_INVALID_ZONE_MISMATCH_REGION "InvalidZone.MismatchRegion"
/** The high-performance cluster does not exist. */
#define TC_CVM_ERROR_RESOURCE_NOT_FOUND_HPC_CLUSTER "ResourceNotFound.HpcCluster"
/** The token is not valid. Obtain new credentials. */
#define TC_CVM_ERROR_UNAUTHORIZED_OPERATION_INVALID_TOKEN "UnauthorizedOperation.InvalidToken"
/** The availability zone does not support this. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED "InvalidParameterValue.ZoneNotSupported"
/** The role in `cam_role_name` does not exist, or is not allowed for instances. */
#define TC_CVM_ERROR_AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED "AuthFailure.CamRoleNameAuthenticateFailed"
/** Setting the security groups failed. Whether the rest was done is unknown: check before
 * retrying. The action may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED "FailedOperation.SecurityGroupActionFailed"
/** The action does not support instances of this kind. */
#define TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED "InvalidInstance.NotSupported"
/** The name is too long. */
#define TC_CVM_ERROR_INVALID_INSTANCE_NAME_TOO_LONG "InvalidInstanceName.TooLong"
/** The host name does not have the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_HOST_NAME_ILLEGAL "InvalidParameter.HostNameIllegal"
/** The name of the role does not have the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CAM_ROLE_NAME_MALFORMED "InvalidParameterValue.CamRoleNameMalformed"
/** `user_data` is not base64-encoded. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT "InvalidParameterValue.InvalidUserDataFormat"
/** An instance would be in more security groups than are allowed. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_ASSOCIATE_USG_LIMIT_EXCEEDED "LimitExceeded.AssociateUSGLimitExceeded"
/** A security group would have more instances than are allowed. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_CVMS_VIFS_PER_SEC_GROUP_LIMIT_EXCEEDED "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded"
/** An instance would be in more security groups than are allowed. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_SINGLE_USG_QUOTA "LimitExceeded.SingleUSGQuota"
/** ModifyInstancesAttribute, ResetInstance: The same operation is already in progress for
 * an instance. Check its outcome before retrying. The action may have run; repeat it only
 * if running twice does no harm.
 *
 * RebootInstances, StartInstances, StopInstances: The same operation is already in
 * progress for an instance. Wait until it has finished. Nothing ran; the same request can
 * succeed later.
 *
 * TerminateInstances: The same operation is already in progress for an instance. Repeating
 * it can destroy what the first call would have kept. The action may have run; repeat it
 * only if running twice does no harm. */
#define TC_CVM_ERROR_MUTEX_OPERATION_TASK_RUNNING "MutexOperation.TaskRunning"
/** Another operation is in progress for an instance. Retry when it has finished. Nothing
 * ran; the same request can succeed later. */
#define TC_CVM_ERROR_OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS "OperationDenied.InstanceOperationInProgress"
/** The operation requires multi-factor authentication, and the request had none. */
#define TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_NOT_FOUND "UnauthorizedOperation.MFANotFound"
/** ModifyInstancesAttribute, RebootInstances, ResetInstance, TerminateInstances: An
 * instance is entering rescue mode. Retry when it is in that mode. Nothing ran; the same
 * request can succeed later.
 *
 * StartInstances: An instance is entering rescue mode, in which it cannot be started.
 *
 * StopInstances: An instance is entering rescue mode, in which it cannot be stopped. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE "UnsupportedOperation.InstanceStateEnterRescueMode"
/** A live migration of an instance to another host is about to start. Retry after the
 * migration. Nothing ran; the same request can succeed later. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
/** An instance is leaving rescue mode. Retry when it has left that mode. Nothing ran; the
 * same request can succeed later. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE "UnsupportedOperation.InstanceStateExitRescueMode"
/** A live migration of an instance to another host is finishing. Retry shortly. Nothing
 * ran; the same request can succeed later. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
/** An instance is frozen. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING "UnsupportedOperation.InstanceStateFreezing"
/** ModifyInstancesAttribute, RebootInstances, ResetInstance, RunInstances, StartInstances,
 * StopInstances: An instance is being isolated, because it was returned or a bill is
 * unpaid.
 *
 * TerminateInstances: An instance is being moved to the recycle bin. Terminating it there
 * destroys it. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING "UnsupportedOperation.InstanceStateIsolating"
/** ModifyInstancesAttribute, RebootInstances, ResetInstance, StopInstances,
 * TerminateInstances: An instance is still being created. Retry when it is running.
 * Nothing ran; the same request can succeed later.
 *
 * StartInstances: An instance is still being created. It starts by itself. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING "UnsupportedOperation.InstanceStatePending"
/** ModifyInstancesAttribute, ResetInstance, StopInstances, TerminateInstances: An instance
 * is restarting. Retry when it is running. Nothing ran; the same request can succeed
 * later.
 *
 * RebootInstances: An instance is already restarting. When it is running, the same request
 * restarts it again. Nothing ran; the same request can succeed later.
 *
 * StartInstances: An instance is restarting. It starts by itself. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING "UnsupportedOperation.InstanceStateRebooting"
/** An instance is in rescue mode. Leave that mode first. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE "UnsupportedOperation.InstanceStateRescueMode"
/** A live migration of an instance to another host is in progress. Retry after the
 * migration. Nothing ran; the same request can succeed later. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE "UnsupportedOperation.InstanceStateServiceLiveMigrate"
/** An instance is isolated. Recover it first. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN "UnsupportedOperation.InstanceStateShutdown"
/** ModifyInstancesAttribute, RebootInstances, ResetInstance, StopInstances,
 * TerminateInstances: An instance is starting. Retry when it is running. Nothing ran; the
 * same request can succeed later.
 *
 * StartInstances: An instance is already starting. Remove it from the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING "UnsupportedOperation.InstanceStateStarting"
/** ModifyInstancesAttribute, ResetInstance, StartInstances, TerminateInstances: An instance
 * is shutting down. Retry when it is stopped. Nothing ran; the same request can succeed
 * later.
 *
 * RebootInstances: An instance is shutting down. Start it when it is stopped.
 *
 * StopInstances: An instance is already shutting down. Remove it from the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING "UnsupportedOperation.InstanceStateStopping"
/** ModifyInstancesAttribute, ResetInstance, StartInstances, StopInstances: An instance no
 * longer exists.
 *
 * TerminateInstances: An instance is already terminated. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED "UnsupportedOperation.InstanceStateTerminated"
/** ModifyInstancesAttribute, RebootInstances, ResetInstance, StartInstances, StopInstances:
 * An instance is being terminated permanently.
 *
 * TerminateInstances: An instance is already being terminated. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING "UnsupportedOperation.InstanceStateTerminating"
/** The instance is protected against this operation. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_INSTANCE_NOT_SUPPORTED_PROTECTED_INSTANCE "UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance"
/** ModifyInstancesAttribute, ResetInstance: An instance is stopped without charges. Start
 * it first.
 *
 * RebootInstances, StopInstances: The instance cannot be stopped without charges. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING "UnsupportedOperation.StoppedModeStopCharging"
/** An instance is used by another product and cannot be operated on here. */
#define TC_CVM_ERROR_FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE "FailedOperation.InvalidInstanceApplicationRole"
/** The request has parameters that exclude each other. */
#define TC_CVM_ERROR_INVALID_PARAMETER_COMBINATION "InvalidParameterCombination"
/** The multi-factor authentication has expired. Authenticate again. */
#define TC_CVM_ERROR_UNAUTHORIZED_OPERATION_MFA_EXPIRED "UnauthorizedOperation.MFAExpired"
/** An earlier reinstallation of the operating system failed. Reinstall it again, or
 * terminate the instance. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED "UnsupportedOperation.InstanceReinstallFailed"
/** An instance is damaged and cannot be repaired. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED "UnsupportedOperation.InstanceStateCorrupted"
/** RebootInstances: An instance is shut down. Start it instead.
 *
 * StartInstances: An instance is stopped and cannot be started in its current condition;
 * the message says why.
 *
 * StopInstances: An instance is already shut down. Remove it from the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED "UnsupportedOperation.InstanceStateStopped"
/** An instance belongs to an Elastic MapReduce cluster. Terminate it there. */
#define TC_CVM_ERROR_FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR "FailedOperation.InvalidInstanceApplicationRoleEmr"
/** ResetInstance, RunInstances: Billing failed. The action may have run; repeat it only if
 * running twice does no harm.
 *
 * TerminateInstances: Billing failed. Whether the instance was returned is unknown: check
 * before retrying. The action may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_INTERNAL_ERROR_TRADE_UNKNOWN_ERROR "InternalError.TradeUnknownError"
/** The balance of the account is insufficient. */
#define TC_CVM_ERROR_INVALID_ACCOUNT_INSUFFICIENT_BALANCE "InvalidAccount.InsufficientBalance"
/** The account has unpaid orders. Pay or cancel them first. */
#define TC_CVM_ERROR_INVALID_ACCOUNT_UNPAID_ORDER "InvalidAccount.UnpaidOrder"
/** The id of an image does not have the form `img-` and lower-case letters or digits. */
#define TC_CVM_ERROR_INVALID_IMAGE_ID_MALFORMED "InvalidImageId.Malformed"
/** The image does not exist in this region. */
#define TC_CVM_ERROR_INVALID_IMAGE_ID_NOT_FOUND "InvalidImageId.NotFound"
/** The instance type does not have the right form. */
#define TC_CVM_ERROR_INVALID_INSTANCE_TYPE_MALFORMED "InvalidInstanceType.Malformed"
/** The instance type does not support the image. */
#define TC_CVM_ERROR_INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT "InvalidParameter.InstanceImageNotSupport"
/** The request has parameters that exclude each other. */
#define TC_CVM_ERROR_INVALID_PARAMETER_PARAMETER_CONFLICT "InvalidParameter.ParameterConflict"
/** The host name does not have the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME "InvalidParameterValue.IllegalHostName"
/** The instance type does not exist. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND "InvalidParameterValue.InstanceTypeNotFound"
/** The instance type does not support the image. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE "InvalidParameterValue.InvalidImageForGivenInstanceType"
/** The format of the image is not supported here. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT "InvalidParameterValue.InvalidImageFormat"
/** The image cannot be used here. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID "InvalidParameterValue.InvalidImageId"
/** The operating system cannot be reinstalled from this image. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_FOR_RETSET_INSTANCE "InvalidParameterValue.InvalidImageIdForRetsetInstance"
/** The image cannot be used in its current state. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE "InvalidParameterValue.InvalidImageState"
/** The password does not meet the password rules. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_PASSWORD "InvalidParameterValue.InvalidPassword"
/** A key pair does not exist. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_FOUND "InvalidParameterValue.KeyPairNotFound"
/** `monitor_service` is required here. */
#define TC_CVM_ERROR_MISSING_PARAMETER_MONITOR_SERVICE "MissingParameter.MonitorService"
/** A physical server needs a deployment network before an image can be installed on it. */
#define TC_CVM_ERROR_OPERATION_DENIED_CHC_INSTALL_CLOUD_IMAGE_WITHOUT_DEPLOY_NETWORK "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork"
/** Insufficient capacity for the cloud disks. Try another zone or another disk type. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT "ResourceInsufficient.CloudDiskSoldOut"
/** Insufficient capacity for the instance type. Try another zone or another type. */
#define TC_CVM_ERROR_RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE "ResourcesSoldOut.SpecifiedInstanceType"
/** ResetInstance: The operation does not support instances with this charge type.
 *
 * TerminateInstances: The action cannot terminate instances with this charge type. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE "UnsupportedOperation.InstanceChargeType"
/** The license type of the image differs from that of the instance. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_IMAGE_LICENSE_TYPE_FOR_RESET "UnsupportedOperation.InvalidImageLicenseTypeForReset"
/** Windows does not support key pairs: set a password. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS "UnsupportedOperation.KeyPairUnsupportedWindows"
/** The encryption of a disk cannot be changed. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_MODIFY_ENCRYPTION_NOT_SUPPORTED "UnsupportedOperation.ModifyEncryptionNotSupported"
/** An instance with a raw local disk cannot be reinstalled from this image. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2 "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2"
/** The account is not eligible for this, for example because its identity is not verified. */
#define TC_CVM_ERROR_ACCOUNT_QUALIFICATION_RESTRICTIONS "AccountQualificationRestrictions"
/** A placement group does not exist. */
#define TC_CVM_ERROR_FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND "FailedOperation.DisasterRecoverGroupNotFound"
/** The price could not be determined. Whether anything was ordered is unknown: check before
 * retrying. The action may have run; repeat it only if running twice does no harm. */
#define TC_CVM_ERROR_FAILED_OPERATION_INQUIRY_PRICE_FAILED "FailedOperation.InquiryPriceFailed"
/** The subnet does not have enough free addresses. Whether some of the instances were
 * created is unknown: check before retrying. The action may have run; repeat it only if
 * running twice does no harm. */
#define TC_CVM_ERROR_FAILED_OPERATION_NO_AVAILABLE_IP_ADDRESS_COUNT_IN_SUBNET "FailedOperation.NoAvailableIpAddressCountInSubnet"
/** The region does not offer this at a promotional price. */
#define TC_CVM_ERROR_FAILED_OPERATION_PROMOTIONAL_REGION_RESTRICTION "FailedOperation.PromotionalRegionRestriction"
/** A snapshot is larger than the disk that is to be created from it. */
#define TC_CVM_ERROR_FAILED_OPERATION_SNAPSHOT_SIZE_LARGER_THAN_DATA_SIZE "FailedOperation.SnapshotSizeLargerThanDataSize"
/** A disk created from a snapshot must have a different size here. */
#define TC_CVM_ERROR_FAILED_OPERATION_SNAPSHOT_SIZE_LESS_THAN_DATA_SIZE "FailedOperation.SnapshotSizeLessThanDataSize"
/** The account would have more instances than its quota allows. */
#define TC_CVM_ERROR_INSTANCES_QUOTA_LIMIT_EXCEEDED "InstancesQuotaLimitExceeded"
/** The token has more than 64 characters. */
#define TC_CVM_ERROR_INVALID_CLIENT_TOKEN_TOO_LONG "InvalidClientToken.TooLong"
/** A dedicated host does not exist. */
#define TC_CVM_ERROR_INVALID_HOST_ID_NOT_FOUND "InvalidHostId.NotFound"
/** A dedicated host does not accept instances in its current state. */
#define TC_CVM_ERROR_INVALID_PARAMETER_HOST_ID_STATUS_NOT_SUPPORT "InvalidParameter.HostIdStatusNotSupport"
/** The network does not support these settings of internet access. */
#define TC_CVM_ERROR_INVALID_PARAMETER_INTERNET_ACCESSIBLE_NOT_SUPPORTED "InvalidParameter.InternetAccessibleNotSupported"
/** An address is not an IP address. */
#define TC_CVM_ERROR_INVALID_PARAMETER_INVALID_IP_FORMAT "InvalidParameter.InvalidIpFormat"
/** `cpu_topology` requires both of its fields. */
#define TC_CVM_ERROR_INVALID_PARAMETER_LACK_CORE_COUNT_OR_THREAD_PER_CORE "InvalidParameter.LackCoreCountOrThreadPerCore"
/** A snapshot does not exist. */
#define TC_CVM_ERROR_INVALID_PARAMETER_SNAPSHOT_NOT_FOUND "InvalidParameter.SnapshotNotFound"
/** The id of a bandwidth package does not have the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED "InvalidParameterValue.BandwidthPackageIdMalformed"
/** The bandwidth package does not exist. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_NOT_FOUND "InvalidParameterValue.BandwidthPackageIdNotFound"
/** A physical server does not exist. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND "InvalidParameterValue.ChcHostsNotFound"
/** A solid-state cloud disk is too small. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CLOUD_SSD_DATA_DISK_SIZE_TOO_SMALL "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall"
/** The instance type does not support this number of cores. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_CORE_COUNT_VALUE "InvalidParameterValue.CoreCountValue"
/** A value is duplicated. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_DUPLICATE "InvalidParameterValue.Duplicate"
/** The key of a tag is duplicated. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_DUPLICATE_TAGS "InvalidParameterValue.DuplicateTags"
/** A value does not have the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INCORRECT_FORMAT "InvalidParameterValue.IncorrectFormat"
/** The instance type does not support high-performance clusters. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_HPC_CLUSTER "InvalidParameterValue.InstanceTypeNotSupportHpcCluster"
/** The instance type requires a high-performance cluster. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSTANCE_TYPE_REQUIRED_HPC_CLUSTER "InvalidParameterValue.InstanceTypeRequiredHpcCluster"
/** The bid is below the spot price. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSUFFICIENT_OFFERING "InvalidParameterValue.InsufficientOffering"
/** The price is too low. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INSUFFICIENT_PRICE "InvalidParameterValue.InsufficientPrice"
/** The operating system of the image cannot be used here. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_INVALID_IMAGE_OS_NAME "InvalidParameterValue.InvalidImageOsName"
/** The id of a launch template does not have the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED "InvalidParameterValue.LaunchTemplateIdMalformed"
/** The launch template does not exist. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED "InvalidParameterValue.LaunchTemplateIdNotExisted"
/** The launch template does not exist. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND "InvalidParameterValue.LaunchTemplateNotFound"
/** The launch template does not have this version. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION "InvalidParameterValue.LaunchTemplateVersion"
/** The network must have DHCP enabled. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC "InvalidParameterValue.MustDhcpEnabledVpc"
/** The subnet is not in the dedicated cluster. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_NOT_CDC_SUBNET "InvalidParameterValue.NotCdcSubnet"
/** A number is out of its range. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_RANGE "InvalidParameterValue.Range"
/** The id of a snapshot does not have the right form. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED "InvalidParameterValue.SnapshotIdMalformed"
/** The subnet does not exist. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST "InvalidParameterValue.SubnetNotExist"
/** There are more tags than are allowed. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_TAG_QUOTA_LIMIT_EXCEEDED "InvalidParameterValue.TagQuotaLimitExceeded"
/** The instance type does not support this number of threads per core. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_THREAD_PER_CORE_VALUE "InvalidParameterValue.ThreadPerCoreValue"
/** A value is too large. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_TOO_LARGE "InvalidParameterValue.TooLarge"
/** The network does not exist. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_ID_NOT_EXIST "InvalidParameterValue.VpcIdNotExist"
/** The network or subnet is not in the zone. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_ID_ZONE_ID_NOT_MATCH "InvalidParameterValue.VpcIdZoneIdNotMatch"
/** The network does not support IPv6 addresses. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_VPC_NOT_SUPPORT_IPV6_ADDRESS "InvalidParameterValue.VpcNotSupportIpv6Address"
/** The password does not meet the password rules. */
#define TC_CVM_ERROR_INVALID_PASSWORD "InvalidPassword"
/** `period` is not one of the numbers of months that can be bought. */
#define TC_CVM_ERROR_INVALID_PERIOD "InvalidPeriod"
/** The account is not allowed to do this. */
#define TC_CVM_ERROR_INVALID_PERMISSION "InvalidPermission"
/** The project does not exist. */
#define TC_CVM_ERROR_INVALID_PROJECT_ID_NOT_FOUND "InvalidProjectId.NotFound"
/** The placement group is full. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_DISASTER_RECOVER_GROUP "LimitExceeded.DisasterRecoverGroup"
/** A network interface would have more IPv6 addresses than are allowed. */
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
/** The instance type requires a private network. */
#define TC_CVM_ERROR_MISSING_PARAMETER_DPDK_INSTANCE_TYPE_REQUIRED_VPC "MissingParameter.DPDKInstanceTypeRequiredVPC"
/** The availability zone has insufficient capacity. Try another one. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT_AVAILABILITY_ZONE_SOLD_OUT "ResourceInsufficient.AvailabilityZoneSoldOut"
/** The cloud disks are not available with these parameters. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE "ResourceInsufficient.CloudDiskUnavailable"
/** The placement group is full. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA "ResourceInsufficient.DisasterRecoverGroupCvmQuota"
/** Insufficient capacity for the number of instances of this type. Try another zone or
 * another type. */
#define TC_CVM_ERROR_RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE "ResourceInsufficient.SpecifiedInstanceType"
/** There is no default type of cloud disk here: set one. */
#define TC_CVM_ERROR_RESOURCE_NOT_FOUND_NO_DEFAULT_CBS "ResourceNotFound.NoDefaultCbs"
/** There is no default type of cloud disk here; the message says why. Set one. */
#define TC_CVM_ERROR_RESOURCE_NOT_FOUND_NO_DEFAULT_CBS_WITH_REASON "ResourceNotFound.NoDefaultCbsWithReason"
/** The instance type is not available in this zone. */
#define TC_CVM_ERROR_RESOURCE_UNAVAILABLE_INSTANCE_TYPE "ResourceUnavailable.InstanceType"
/** There are not enough elastic IP addresses. */
#define TC_CVM_ERROR_RESOURCES_SOLD_OUT_EIP_INSUFFICIENT "ResourcesSoldOut.EipInsufficient"
/** A bandwidth package cannot be used with this charge type. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED "UnsupportedOperation.BandwidthPackageIdNotSupported"
/** A disk cannot be used here. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_DISK "UnsupportedOperation.InvalidDisk"
/** The region does not support encrypted disks. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_REGION_DISK_ENCRYPT "UnsupportedOperation.InvalidRegionDiskEncrypt"
/** The instance type is not available as a spot instance. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_NO_INSTANCE_TYPE_SUPPORT_SPOT "UnsupportedOperation.NoInstanceTypeSupportSpot"
/** `action_timer` cannot be used here. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_NOT_SUPPORT_IMPORT_INSTANCES_ACTION_TIMER "UnsupportedOperation.NotSupportImportInstancesActionTimer"
/** The account must be a prepaid account. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_ONLY_FOR_PREPAID_ACCOUNT "UnsupportedOperation.OnlyForPrepaidAccount"
/** The region does not support spot instances. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_SPOT_UNSUPPORTED_REGION "UnsupportedOperation.SpotUnsupportedRegion"
/** The instance type is available only with automatic renewal. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_UNDERWRITING_INSTANCE_TYPE_ONLY_SUPPORT_AUTO_RENEW "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew"
/** International accounts do not support this. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_UNSUPPORTED_INTERNATIONAL_USER "UnsupportedOperation.UnsupportedInternationalUser"
/** An address is not in the subnet. */
#define TC_CVM_ERROR_VPC_ADDR_NOT_IN_SUB_NET "VpcAddrNotInSubNet"
/** An address is in use. */
#define TC_CVM_ERROR_VPC_IP_IS_USED "VpcIpIsUsed"
/** An instance is already running. Remove it from the request. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING "UnsupportedOperation.InstanceStateRunning"
/** Hibernation was requested for an instance that is not set up for it. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_HIBERNATION_FOR_NORMAL_INSTANCE "UnsupportedOperation.HibernationForNormalInstance"
/** An instance is banned. The vendor's support can give the reason. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING "UnsupportedOperation.InstanceStateBanning"
/** An instance cannot be returned. */
#define TC_CVM_ERROR_FAILED_OPERATION_UNRETURNABLE "FailedOperation.Unreturnable"
/** A prepaid instance does not meet the return terms. */
#define TC_CVM_ERROR_INVALID_INSTANCE_NOT_SUPPORTED_PREPAID_INSTANCE "InvalidInstanceNotSupportedPrepaidInstance"
/** The operation is not supported with these values. */
#define TC_CVM_ERROR_INVALID_PARAMETER_VALUE_NOT_SUPPORTED "InvalidParameterValue.NotSupported"
/** The account has used up its quota of returns. */
#define TC_CVM_ERROR_LIMIT_EXCEEDED_USER_RETURN_QUOTA "LimitExceeded.UserReturnQuota"
/** The instances have different charge types. Send one request for each. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_MIXED_PRICING_MODEL "UnsupportedOperation.InstanceMixedPricingModel"
/** An instance was never created, so there is nothing to terminate. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCE_STATE_LAUNCH_FAILED "UnsupportedOperation.InstanceStateLaunchFailed"
/** An instance has termination protection. Turn it off first. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INSTANCES_PROTECTED "UnsupportedOperation.InstancesProtected"
/** An instance does not belong to this user. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_INVALID_INSTANCES_OWNER "UnsupportedOperation.InvalidInstancesOwner"
/** An instance runs a commercial operating system and cannot be returned. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_TERMINATE_UNSUPPORTED "UnsupportedOperation.RedHatInstanceTerminateUnsupported"
/** An instance runs Red Hat Enterprise Linux, which the action does not support. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_UNSUPPORTED "UnsupportedOperation.RedHatInstanceUnsupported"
/** The region does not support this. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_REGION "UnsupportedOperation.Region"
/** The action cannot terminate instances of this type. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE "UnsupportedOperation.SpecialInstanceType"
/** The user has used up a quota of operations. */
#define TC_CVM_ERROR_UNSUPPORTED_OPERATION_USER_LIMIT_OPERATION_EXCEED_QUOTA "UnsupportedOperation.UserLimitOperationExceedQuota"


/**
 * The placement of an instance: its zone, its project and, if it has one, its dedicated
 * host.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_placement {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The availability zone, such as `ap-guangzhou-3`. DescribeZones lists them. Required in a
     * request. NULL if a response does not have it.
     */
    const char *zone;
    /**
     * The project that the instance belongs to. 0 is the account's default project.
     */
    tc_opt_i64 project_id;
    /**
     * Dedicated hosts for the creation of instances; each instance is placed on any one of
     * them. Has no meaning in responses: see `host_id`. Array of `host_ids_len` elements; NULL
     * if not given.
     */
    const char *const *host_ids;
    /**
     * Length of `host_ids`.
     */
    size_t host_ids_len;
    /**
     * The dedicated host that the instance runs on. In responses only; absent without such a
     * host. NULL if not given.
     */
    const char *host_id;
    /**
     * How reserved resources are consumed. `ResourcePool`, the only known value, takes them
     * from a pool of the account. NULL if not given.
     */
    const char *dedicated_resource_pack_tenancy;
    /**
     * The packs of reserved resources, such as `rpp-7eumgm3l`. A request that sets them also
     * needs `dedicated_resource_pack_tenancy`. Array of `dedicated_resource_pack_ids_len`
     * elements; NULL if not given.
     */
    const char *const *dedicated_resource_pack_ids;
    /**
     * Length of `dedicated_resource_pack_ids`.
     */
    size_t dedicated_resource_pack_ids_len;
    /**
     * The rack of the resource pool that holds the instance. In responses only. NULL if not
     * given.
     */
    const char *rack_id;
} tc_cvm_placement;

/**
 * Charge prepaid.
 *
 * Part of requests: initialise it with TC_INIT() and set the members that you need. The
 * caller owns what it points to.
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
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_tag {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The key of the tag. Required in a request. NULL if a response does not have it.
     */
    const char *key;
    /**
     * The value of the tag. Required in a request. NULL if a response does not have it.
     */
    const char *value;
} tc_cvm_tag;

/**
 * Tags for resources of one type.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_tag_specification {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The type of the resources: `instance` for instances, `host` for dedicated hosts, `image`
     * for images, `keypair` for key pairs. Required in a request. NULL if a response does not
     * have it.
     */
    const char *resource_type;
    /**
     * The tags. Required in a request. Array of `tags_len` elements; NULL if a response does
     * not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
} tc_cvm_tag_specification;

/**
 * Request of AllocateHosts. Allocate hosts.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Client token. The library generates one if the request has none. NULL if not given.
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
     * Tag specification. Array of `tag_specification_len` elements; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
} tc_cvm_allocate_hosts_request;

/**
 * Response of AllocateHosts.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_allocate_hosts_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_allocate_hosts_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Host id set. Array of `host_id_set_len` elements; NULL if the response does not have it.
     */
    const char *const *host_id_set;
    /**
     * Length of `host_id_set`.
     */
    size_t host_id_set_len;
} tc_cvm_allocate_hosts_response;

/**
 * Request of AssociateInstancesKeyPairs. Associate instances key pairs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_associate_instances_key_pairs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Key ids. Required. Array of `key_ids_len` elements.
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
 * Response of AssociateInstancesKeyPairs.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_associate_instances_key_pairs_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_associate_instances_key_pairs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_associate_instances_key_pairs_response;

/**
 * Request of AssociateSecurityGroups. Associate security groups.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_associate_security_groups_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Security group ids. Required. Array of `security_group_ids_len` elements.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
} tc_cvm_associate_security_groups_request;

/**
 * Response of AssociateSecurityGroups.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_associate_security_groups_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_associate_security_groups_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_associate_security_groups_response;

/**
 * The private network of the primary network interface.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_virtual_private_cloud {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The network, such as `vpc-m0cnatxj`. When instances are created, `DEFAULT` here and in
     * `subnet_id` selects the default network of the region. Required in a request. NULL if a
     * response does not have it.
     */
    const char *vpc_id;
    /**
     * The subnet, such as `subnet-mv4sn55k`, or `DEFAULT` together with `vpc_id`. Required in
     * a request. NULL if a response does not have it.
     */
    const char *subnet_id;
    /**
     * Whether the instance is the internet gateway of its network. This requires a public
     * address. The service's default is `false`.
     */
    tc_opt_bool as_vpc_gateway;
    /**
     * Addresses in the subnet. A request can set several of one subnet only when it creates
     * several instances. Array of `private_ip_addresses_len` elements; NULL if not given.
     */
    const char *const *private_ip_addresses;
    /**
     * Length of `private_ip_addresses`.
     */
    size_t private_ip_addresses_len;
    /**
     * The number of random IPv6 addresses to assign to the interface.
     */
    tc_opt_u64 ipv6_address_count;
} tc_cvm_virtual_private_cloud;

/**
 * Chc deploy extra config.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_chc_deploy_extra_config {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * Mini os type. Required in a request. NULL if a response does not have it.
     */
    const char *mini_os_type;
    /**
     * Boot type. Required in a request. NULL if a response does not have it.
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
 * Request of ConfigureChcAssistVpc. Configure chc assist vpc.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_configure_chc_assist_vpc_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. Array of `chc_ids_len` elements.
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
     * Bmc security group ids. Array of `bmc_security_group_ids_len` elements; NULL if not
     * given.
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
     * Deploy security group ids. Array of `deploy_security_group_ids_len` elements; NULL if
     * not given.
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
 * Response of ConfigureChcAssistVpc.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_configure_chc_assist_vpc_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_configure_chc_assist_vpc_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_configure_chc_assist_vpc_response;

/**
 * Request of ConfigureChcDeployVpc. Configure chc deploy vpc.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_configure_chc_deploy_vpc_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. Array of `chc_ids_len` elements.
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
     * Deploy security group ids. Array of `deploy_security_group_ids_len` elements; NULL if
     * not given.
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
 * Response of ConfigureChcDeployVpc.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_configure_chc_deploy_vpc_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_configure_chc_deploy_vpc_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_configure_chc_deploy_vpc_response;

/**
 * Request of ConvertOperatingSystems. Convert operating systems.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_convert_operating_systems_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_target_os {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Target os type. NULL if the response does not have it.
     */
    const char *target_os_type;
    /**
     * Target os version. NULL if the response does not have it.
     */
    const char *target_os_version;
} tc_cvm_target_os;

/**
 * Response of ConvertOperatingSystems.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_convert_operating_systems_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_convert_operating_systems_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Support target os list. Array of `support_target_os_list_len` elements; NULL if the
     * response does not have it.
     */
    const struct tc_cvm_target_os *const *support_target_os_list;
    /**
     * Length of `support_target_os_list`.
     */
    size_t support_target_os_list_len;
    /**
     * Task id. NULL if the response does not have it.
     */
    const char *task_id;
} tc_cvm_convert_operating_systems_response;

/**
 * Request of CreateDisasterRecoverGroup. Create disaster recover group.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Client token. The library generates one if the request has none. NULL if not given.
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
     * Tag specification. Array of `tag_specification_len` elements; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
} tc_cvm_create_disaster_recover_group_request;

/**
 * Response of CreateDisasterRecoverGroup.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_create_disaster_recover_group_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_create_disaster_recover_group_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Disaster recover group id. NULL if the response does not have it.
     */
    const char *disaster_recover_group_id;
    /**
     * Type. NULL if the response does not have it.
     */
    const char *type_;
    /**
     * Name. NULL if the response does not have it.
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
     * Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if the response does not have it.
     */
    const char *create_time;
    /**
     * Strategy. NULL if the response does not have it.
     */
    const char *strategy;
    /**
     * Partition count.
     */
    tc_opt_i64 partition_count;
} tc_cvm_create_disaster_recover_group_response;

/**
 * Request of CreateHpcCluster. Create hpc cluster.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Tag specification. Array of `tag_specification_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_hpc_cluster_info {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Hpc cluster id. NULL if the response does not have it.
     */
    const char *hpc_cluster_id;
    /**
     * Name. NULL if the response does not have it.
     */
    const char *name;
    /**
     * Remark. NULL if the response does not have it.
     */
    const char *remark;
    /**
     * Cvm quota total.
     */
    tc_opt_u64 cvm_quota_total;
    /**
     * Zone. NULL if the response does not have it.
     */
    const char *zone;
    /**
     * Current num.
     */
    tc_opt_u64 current_num;
    /**
     * Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if the response does not have it.
     */
    const char *create_time;
    /**
     * Instance ids. Array of `instance_ids_len` elements; NULL if the response does not have
     * it.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Hpc cluster type. NULL if the response does not have it.
     */
    const char *hpc_cluster_type;
    /**
     * Hpc cluster business id. NULL if the response does not have it.
     */
    const char *hpc_cluster_business_id;
    /**
     * Hpc cluster net mode.
     */
    tc_opt_u64 hpc_cluster_net_mode;
    /**
     * Tags. Array of `tags_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
} tc_cvm_hpc_cluster_info;

/**
 * Response of CreateHpcCluster.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_create_hpc_cluster_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_create_hpc_cluster_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Hpc cluster set. Array of `hpc_cluster_set_len` elements; NULL if the response does not
     * have it.
     */
    const struct tc_cvm_hpc_cluster_info *const *hpc_cluster_set;
    /**
     * Length of `hpc_cluster_set`.
     */
    size_t hpc_cluster_set_len;
} tc_cvm_create_hpc_cluster_response;

/**
 * Request of CreateImage. Create image.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Data disk ids. Array of `data_disk_ids_len` elements; NULL if not given.
     */
    const char *const *data_disk_ids;
    /**
     * Length of `data_disk_ids`.
     */
    size_t data_disk_ids_len;
    /**
     * Snapshot ids. Array of `snapshot_ids_len` elements; NULL if not given.
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
     * Tag specification. Array of `tag_specification_len` elements; NULL if not given.
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
 * Response of CreateImage.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_create_image_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_create_image_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Image id. NULL if the response does not have it.
     */
    const char *image_id;
} tc_cvm_create_image_response;

/**
 * Request of CreateKeyPair. Create key pair.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Tag specification. Array of `tag_specification_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_key_pair {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Key id. NULL if the response does not have it.
     */
    const char *key_id;
    /**
     * Key name. NULL if the response does not have it.
     */
    const char *key_name;
    /**
     * Project id.
     */
    tc_opt_i64 project_id;
    /**
     * Description. NULL if the response does not have it.
     */
    const char *description;
    /**
     * Public key. NULL if the response does not have it.
     */
    const char *public_key;
    /**
     * Private key. NULL if the response does not have it.
     */
    const char *private_key;
    /**
     * Associated instance ids. Array of `associated_instance_ids_len` elements; NULL if the
     * response does not have it.
     */
    const char *const *associated_instance_ids;
    /**
     * Length of `associated_instance_ids`.
     */
    size_t associated_instance_ids_len;
    /**
     * Created time. A timestamp, such as `2020-03-10T02:43:51Z` or
     * `2020-03-10T02:43:51+08:00`. NULL if the response does not have it.
     */
    const char *created_time;
    /**
     * Tags. Array of `tags_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
} tc_cvm_key_pair;

/**
 * Response of CreateKeyPair.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_create_key_pair_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_create_key_pair_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Key pair. NULL if the response does not have it.
     */
    const struct tc_cvm_key_pair *key_pair;
} tc_cvm_create_key_pair_response;

/**
 * The disk that holds the operating system.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_system_disk {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The type of the disk. If a request does not set it, the service chooses an available
     * type. One of TC_CVM_DISK_TYPE_LOCAL_BASIC, TC_CVM_DISK_TYPE_LOCAL_SSD,
     * TC_CVM_DISK_TYPE_LOCAL_NVME, TC_CVM_DISK_TYPE_LOCAL_PRO, TC_CVM_DISK_TYPE_CLOUD_BASIC,
     * TC_CVM_DISK_TYPE_CLOUD_PREMIUM, TC_CVM_DISK_TYPE_CLOUD_SSD, TC_CVM_DISK_TYPE_CLOUD_HSSD,
     * TC_CVM_DISK_TYPE_CLOUD_TSSD, TC_CVM_DISK_TYPE_CLOUD_BSSD. NULL if not given.
     */
    const char *disk_type;
    /**
     * The id of the disk, such as `disk-nucurerk`. In responses only. NULL if not given.
     */
    const char *disk_id;
    /**
     * The size in GiB. The service's default is `50`.
     */
    tc_opt_i64 disk_size;
    /**
     * The dedicated cluster that holds the disk. Absent where there is none. NULL if not
     * given.
     */
    const char *cdc_id;
    /**
     * The name of the disk, at most 128 characters. NULL if not given.
     */
    const char *disk_name;
    /**
     * Whether the disk is encrypted. Requests can set it only when they create instances; not
     * yet available to every account. The service's default is `false`.
     */
    tc_opt_bool encrypt;
    /**
     * The customer's own encryption key: a UUID, or a name such as `kms-abcd1234`. The
     * restrictions of `encrypt` apply. NULL if not given.
     */
    const char *kms_key_id;
} tc_cvm_system_disk;

/**
 * A data disk: a disk other than the system disk.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_data_disk {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The size in GiB, in steps of 10. The possible sizes depend on the type of the disk; 0
     * means that no disk is bought. Required in a request.
     */
    tc_opt_i64 disk_size;
    /**
     * The type of the disk. Has no effect when disks are resized. One of
     * TC_CVM_DISK_TYPE_LOCAL_BASIC, TC_CVM_DISK_TYPE_LOCAL_SSD, TC_CVM_DISK_TYPE_LOCAL_NVME,
     * TC_CVM_DISK_TYPE_LOCAL_PRO, TC_CVM_DISK_TYPE_CLOUD_BASIC,
     * TC_CVM_DISK_TYPE_CLOUD_PREMIUM, TC_CVM_DISK_TYPE_CLOUD_SSD, TC_CVM_DISK_TYPE_CLOUD_HSSD,
     * TC_CVM_DISK_TYPE_CLOUD_TSSD, TC_CVM_DISK_TYPE_CLOUD_BSSD. The service's default is
     * TC_CVM_DISK_TYPE_LOCAL_BASIC. NULL if not given.
     */
    const char *disk_type;
    /**
     * The id of the disk, such as `disk-bzsodtn1`. In responses only. NULL if not given.
     */
    const char *disk_id;
    /**
     * Whether the disk is deleted together with its instance. Can be true only for
     * pay-as-you-go cloud disks; requests can set it only when they create instances. The
     * service's default is `true`.
     */
    tc_opt_bool delete_with_instance;
    /**
     * The snapshot that the disk is created from. Must be smaller than the disk. NULL if not
     * given.
     */
    const char *snapshot_id;
    /**
     * Whether the disk is encrypted. Requests can set it only when they create instances. The
     * service's default is `false`.
     */
    tc_opt_bool encrypt;
    /**
     * The customer's own encryption key: a UUID, or a name such as `kms-abcd1234`. Can be
     * absent in responses; requests can set it only when they create instances. NULL if not
     * given.
     */
    const char *kms_key_id;
    /**
     * Additional throughput in MiB/s, bought on top of that of the disk. Only for `CLOUD_TSSD`
     * and `CLOUD_HSSD`; can be absent.
     */
    tc_opt_i64 throughput_performance;
    /**
     * The dedicated cluster that holds the disk. Absent where there is none. NULL if not
     * given.
     */
    const char *cdc_id;
    /**
     * Whether the disk can burst above its rated performance for a while. Not yet available to
     * every account.
     */
    tc_opt_bool burst_performance;
    /**
     * The name of the disk, at most 128 characters. NULL if not given.
     */
    const char *disk_name;
} tc_cvm_data_disk;

/**
 * The internet access of the primary network interface, and how it is charged.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_internet_accessible {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * How traffic is charged. If a request does not set it, it follows the instance: prepaid
     * for a prepaid instance, postpaid for a postpaid one. One of
     * TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_PREPAID,
     * TC_CVM_INTERNET_CHARGE_TYPE_TRAFFIC_POSTPAID_BY_HOUR,
     * TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_POSTPAID_BY_HOUR,
     * TC_CVM_INTERNET_CHARGE_TYPE_BANDWIDTH_PACKAGE. NULL if not given.
     */
    const char *internet_charge_type;
    /**
     * The maximum outbound bandwidth to the internet, in Mbps. The upper bound depends on the
     * instance type. The service's default is `0`.
     */
    tc_opt_i64 internet_max_bandwidth_out;
    /**
     * Whether a public address is assigned. Above 0 Mbps, one is assigned unless this is
     * false; at 0 Mbps, none can be. Requests can set it only when they create instances.
     */
    tc_opt_bool public_ip_assigned;
    /**
     * The bandwidth package that the traffic is charged to. Requests can set it only when they
     * create instances. NULL if not given.
     */
    const char *bandwidth_package_id;
    /**
     * The internet service provider. All but `BGP` require an account that is eligible for
     * them, and are available in some regions only. One of
     * TC_CVM_INTERNET_SERVICE_PROVIDER_BGP, TC_CVM_INTERNET_SERVICE_PROVIDER_CMCC,
     * TC_CVM_INTERNET_SERVICE_PROVIDER_CTCC, TC_CVM_INTERNET_SERVICE_PROVIDER_CUCC. The
     * service's default is TC_CVM_INTERNET_SERVICE_PROVIDER_BGP. NULL if not given.
     */
    const char *internet_service_provider;
    /**
     * The type of the public IPv4 address. Required to get one; available in some regions
     * only. One of TC_CVM_IPV4_ADDRESS_TYPE_WAN_IP, TC_CVM_IPV4_ADDRESS_TYPE_HIGH_QUALITY_EIP,
     * TC_CVM_IPV4_ADDRESS_TYPE_ANTI_DDOS_EIP. NULL if not given.
     */
    const char *ipv4_address_type;
    /**
     * The type of the public IPv6 address. Required to get one; available in some regions
     * only. One of TC_CVM_IPV6_ADDRESS_TYPE_EIP_V6,
     * TC_CVM_IPV6_ADDRESS_TYPE_HIGH_QUALITY_EIP_V6. NULL if not given.
     */
    const char *ipv6_address_type;
    /**
     * The protection package of an address of type `AntiDDoSEIP`. Required for that type. NULL
     * if not given.
     */
    const char *anti_ddos_package_id;
} tc_cvm_internet_accessible;

/**
 * The login settings of an instance. Responses contain only the key pairs.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_login_settings {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The password. Linux: 8 to 30 characters of at least two kinds; Windows: 12 to 30 of at
     * least three. The kinds are lower-case letters, upper-case letters, digits and
     * punctuation. If not set, the service generates one and sends it by internal message.
     * Never in responses. NULL if not given.
     */
    const char *password;
    /**
     * The key pairs whose private keys can log in, such as `skey-b4vakk62`. Mutually exclusive
     * with a password, and not supported on Windows. Can be absent. Array of `key_ids_len`
     * elements; NULL if not given.
     */
    const char *const *key_ids;
    /**
     * Length of `key_ids`.
     */
    size_t key_ids_len;
    /**
     * Whether the login settings of the image are kept, as the string `true` or `false`.
     * Mutually exclusive with `password` and `key_ids`; `true` only for custom, shared or
     * imported images. The service's default is `false`. NULL if not given.
     */
    const char *keep_image_login;
} tc_cvm_login_settings;

/**
 * Whether the security agent is installed.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_run_security_service_enabled {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * Whether the agent is installed. The service installs it unless this is false.
     */
    tc_opt_bool enabled;
} tc_cvm_run_security_service_enabled;

/**
 * Whether the monitoring agent is installed.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_run_monitor_service_enabled {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * Whether the agent is installed. The service installs it unless this is false.
     */
    tc_opt_bool enabled;
} tc_cvm_run_monitor_service_enabled;

/**
 * Whether the automation agent is installed.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_run_automation_service_enabled {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * Whether the agent is installed.
     */
    tc_opt_bool enabled;
} tc_cvm_run_automation_service_enabled;

/**
 * Agents of other services on an instance.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_enhanced_service {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The agent of the security service. NULL if not given.
     */
    const struct tc_cvm_run_security_service_enabled *security_service;
    /**
     * The agent of the monitoring service. NULL if not given.
     */
    const struct tc_cvm_run_monitor_service_enabled *monitor_service;
    /**
     * The agent that runs commands of the automation service. NULL if not given.
     */
    const struct tc_cvm_run_automation_service_enabled *automation_service;
} tc_cvm_enhanced_service;

/**
 * Storage block.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_storage_block {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
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
 * Additional settings or properties.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_externals {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * Whether the address is released as well.
     */
    tc_opt_bool release_address;
    /**
     * The types of networks that are not supported, such as `BASIC`. Array of
     * `unsupport_networks_len` elements; NULL if not given.
     */
    const char *const *unsupport_networks;
    /**
     * Length of `unsupport_networks`.
     */
    size_t unsupport_networks_len;
    /**
     * The local storage of instance types that have it. NULL if not given.
     */
    const struct tc_cvm_storage_block *storage_block_attr;
} tc_cvm_externals;

/**
 * An action to run on an instance at a given time.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_action_timer {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The action. Only `TerminateInstances` is possible. NULL if not given.
     */
    const char *timer_action;
    /**
     * The time, such as `2018-05-29 11:26:40`: at least five minutes from now. NULL if not
     * given.
     */
    const char *action_time;
    /**
     * Additional settings of the action. NULL if not given.
     */
    const struct tc_cvm_externals *externals;
    /**
     * The id of the timer. In responses only. NULL if not given.
     */
    const char *action_timer_id;
    /**
     * The state of the timer. In responses only. NULL if not given.
     */
    const char *status;
    /**
     * The instance. In responses only. NULL if not given.
     */
    const char *instance_id;
} tc_cvm_action_timer;

/**
 * A bid for a spot instance.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_spot_market_options {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The maximum price per hour, such as `0.0923`. Required in a request. NULL if a response
     * does not have it.
     */
    const char *max_price;
    /**
     * How long the bid is valid. Only `one-time` is possible. NULL if not given.
     */
    const char *spot_instance_type;
} tc_cvm_spot_market_options;

/**
 * The market on which an instance is bought.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_instance_market_options_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The bid. Required in a request. NULL if a response does not have it.
     */
    const struct tc_cvm_spot_market_options *spot_options;
    /**
     * The market. Only `spot` is possible. NULL if not given.
     */
    const char *market_type;
} tc_cvm_instance_market_options_request;

/**
 * The prepaid period, and what happens at its end.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_instance_charge_prepaid {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The number of months: 1 to 12, 24, 36, 48 or 60. 1 to 60 (TC_CVM_ERROR_INVALID_PERIOD).
     * Required in a request.
     */
    tc_opt_i64 period;
    /**
     * What happens at the end of the period. If not set, `NOTIFY_AND_MANUAL_RENEW`. One of
     * TC_CVM_RENEW_FLAG_NOTIFY_AND_MANUAL_RENEW, TC_CVM_RENEW_FLAG_NOTIFY_AND_AUTO_RENEW,
     * TC_CVM_RENEW_FLAG_DISABLE_NOTIFY_AND_MANUAL_RENEW. NULL if not given.
     */
    const char *renew_flag;
} tc_cvm_instance_charge_prepaid;

/**
 * One entry of the metadata of an instance.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_metadata_item {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The key: letters, digits, `_` and `-`, at most 128 bytes. Required in a request. NULL if
     * a response does not have it.
     */
    const char *key;
    /**
     * The value, at most 256 KB. Required in a request. NULL if a response does not have it.
     */
    const char *value;
} tc_cvm_metadata_item;

/**
 * Metadata that an instance can read about itself, set by whoever created it. Not yet
 * available to every account.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_metadata {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The entries. Required in a request. Array of `items_len` elements; NULL if a response
     * does not have it.
     */
    const struct tc_cvm_metadata_item *const *items;
    /**
     * Length of `items`.
     */
    size_t items_len;
} tc_cvm_metadata;

/**
 * A network interface in addition to the primary one.
 *
 * Part of requests: initialise it with TC_INIT() and set the members that you need. The
 * caller owns what it points to.
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
     * The number of private IPv4 addresses of the interface. Required.
     */
    tc_opt_i64 private_ipv4_address_count;
    /**
     * Network interface id. NULL if not given.
     */
    const char *network_interface_id;
    /**
     * The security groups of the interface. Array of `security_group_ids_len` elements; NULL
     * if not given.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Whether the interface is deleted together with its instance.
     */
    tc_opt_bool delete_with_instance;
} tc_cvm_network_interfaces;

/**
 * Request of CreateLaunchTemplate. Create launch template.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Data disks. Array of `data_disks_len` elements; NULL if not given.
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
     * Security group ids. Array of `security_group_ids_len` elements; NULL if not given.
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
     * Client token. The library generates one if the request has none. NULL if not given.
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
     * Disaster recover group ids. Array of `disaster_recover_group_ids_len` elements; NULL if
     * not given.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * Tag specification. Array of `tag_specification_len` elements; NULL if not given.
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
     * Launch template tag specification. Array of `launch_template_tag_specification_len`
     * elements; NULL if not given.
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
     * Network interfaces. Array of `network_interfaces_len` elements; NULL if not given.
     */
    const struct tc_cvm_network_interfaces *const *network_interfaces;
    /**
     * Length of `network_interfaces`.
     */
    size_t network_interfaces_len;
} tc_cvm_create_launch_template_request;

/**
 * Response of CreateLaunchTemplate.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_create_launch_template_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_create_launch_template_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Launch template id. NULL if the response does not have it.
     */
    const char *launch_template_id;
} tc_cvm_create_launch_template_response;

/**
 * Request of CreateLaunchTemplateVersion. Create launch template version.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Data disks. Array of `data_disks_len` elements; NULL if not given.
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
     * Security group ids. Array of `security_group_ids_len` elements; NULL if not given.
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
     * Client token. The library generates one if the request has none. NULL if not given.
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
     * Disaster recover group ids. Array of `disaster_recover_group_ids_len` elements; NULL if
     * not given.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * Tag specification. Array of `tag_specification_len` elements; NULL if not given.
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
     * Network interfaces. Array of `network_interfaces_len` elements; NULL if not given.
     */
    const struct tc_cvm_network_interfaces *const *network_interfaces;
    /**
     * Length of `network_interfaces`.
     */
    size_t network_interfaces_len;
} tc_cvm_create_launch_template_version_request;

/**
 * Response of CreateLaunchTemplateVersion.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_create_launch_template_version_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_create_launch_template_version_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Launch template version number.
     */
    tc_opt_i64 launch_template_version_number;
} tc_cvm_create_launch_template_version_response;

/**
 * Request of DeleteDisasterRecoverGroups. Delete disaster recover groups.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_disaster_recover_groups_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Disaster recover group ids. Required. Array of `disaster_recover_group_ids_len`
     * elements.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
} tc_cvm_delete_disaster_recover_groups_request;

/**
 * Response of DeleteDisasterRecoverGroups.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_delete_disaster_recover_groups_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_delete_disaster_recover_groups_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_disaster_recover_groups_response;

/**
 * Request of DeleteHpcClusters. Delete hpc clusters.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_hpc_clusters_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Hpc cluster ids. Required. Array of `hpc_cluster_ids_len` elements.
     */
    const char *const *hpc_cluster_ids;
    /**
     * Length of `hpc_cluster_ids`.
     */
    size_t hpc_cluster_ids_len;
} tc_cvm_delete_hpc_clusters_request;

/**
 * Response of DeleteHpcClusters.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_delete_hpc_clusters_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_delete_hpc_clusters_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_hpc_clusters_response;

/**
 * Request of DeleteImages. Delete images.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_images_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image ids. Required. Array of `image_ids_len` elements.
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
 * Response of DeleteImages.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_delete_images_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_delete_images_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_images_response;

/**
 * Request of DeleteInstancesActionTimer. Delete instances action timer.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_instances_action_timer_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Action timer ids. Required. Array of `action_timer_ids_len` elements.
     */
    const char *const *action_timer_ids;
    /**
     * Length of `action_timer_ids`.
     */
    size_t action_timer_ids_len;
} tc_cvm_delete_instances_action_timer_request;

/**
 * Response of DeleteInstancesActionTimer.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_delete_instances_action_timer_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_delete_instances_action_timer_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_instances_action_timer_response;

/**
 * Request of DeleteInstancesDisasterRecoverGroups. Delete instances disaster recover
 * groups.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_instances_disaster_recover_groups_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Disaster recover group ids. Required. Array of `disaster_recover_group_ids_len`
     * elements.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
} tc_cvm_delete_instances_disaster_recover_groups_request;

/**
 * Response of DeleteInstancesDisasterRecoverGroups.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_delete_instances_disaster_recover_groups_response_free(). Everything that it
 * points to is valid until then.
 */
typedef struct tc_cvm_delete_instances_disaster_recover_groups_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_instances_disaster_recover_groups_response;

/**
 * Request of DeleteKeyPairs. Delete key pairs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_delete_key_pairs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Key ids. Required. Array of `key_ids_len` elements.
     */
    const char *const *key_ids;
    /**
     * Length of `key_ids`.
     */
    size_t key_ids_len;
} tc_cvm_delete_key_pairs_request;

/**
 * Response of DeleteKeyPairs.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_delete_key_pairs_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_delete_key_pairs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_key_pairs_response;

/**
 * Request of DeleteLaunchTemplate. Delete launch template.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of DeleteLaunchTemplate.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_delete_launch_template_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_delete_launch_template_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_launch_template_response;

/**
 * Request of DeleteLaunchTemplateVersions. Delete launch template versions.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Launch template versions. Required. Array of `launch_template_versions_len` elements.
     */
    const int64_t *launch_template_versions;
    /**
     * Length of `launch_template_versions`.
     */
    size_t launch_template_versions_len;
} tc_cvm_delete_launch_template_versions_request;

/**
 * Response of DeleteLaunchTemplateVersions.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_delete_launch_template_versions_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_delete_launch_template_versions_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_delete_launch_template_versions_response;

/**
 * Selects resources by the values of one property. With several filters, all of them must
 * match; within one filter, one matching value suffices.
 *
 * Part of requests: initialise it with TC_INIT() and set the members that you need. The
 * caller owns what it points to.
 */
typedef struct tc_cvm_filter {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The property to compare, such as `zone`. Each action documents the names that it
     * supports. Required.
     */
    const char *name;
    /**
     * The values to match, up to 5. At most 5 items
     * (TC_CVM_ERROR_INVALID_FILTER_VALUE_LIMIT_EXCEEDED). Required. Array of `values_len`
     * elements.
     */
    const char *const *values;
    /**
     * Length of `values`.
     */
    size_t values_len;
} tc_cvm_filter;

/**
 * Request of DescribeAccountQuota. Describe account quota.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_account_quota_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_post_paid_quota {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
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
     * Zone. NULL if the response does not have it.
     */
    const char *zone;
} tc_cvm_post_paid_quota;

/**
 * Pre paid quota.
 *
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_pre_paid_quota {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
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
     * Zone. NULL if the response does not have it.
     */
    const char *zone;
} tc_cvm_pre_paid_quota;

/**
 * Spot paid quota.
 *
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_spot_paid_quota {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
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
     * Zone. NULL if the response does not have it.
     */
    const char *zone;
} tc_cvm_spot_paid_quota;

/**
 * Image quota.
 *
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_image_quota {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_disaster_recover_group_quota {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_account_quota {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Post paid quota set. Array of `post_paid_quota_set_len` elements; NULL if the response
     * does not have it.
     */
    const struct tc_cvm_post_paid_quota *const *post_paid_quota_set;
    /**
     * Length of `post_paid_quota_set`.
     */
    size_t post_paid_quota_set_len;
    /**
     * Pre paid quota set. Array of `pre_paid_quota_set_len` elements; NULL if the response
     * does not have it.
     */
    const struct tc_cvm_pre_paid_quota *const *pre_paid_quota_set;
    /**
     * Length of `pre_paid_quota_set`.
     */
    size_t pre_paid_quota_set_len;
    /**
     * Spot paid quota set. Array of `spot_paid_quota_set_len` elements; NULL if the response
     * does not have it.
     */
    const struct tc_cvm_spot_paid_quota *const *spot_paid_quota_set;
    /**
     * Length of `spot_paid_quota_set`.
     */
    size_t spot_paid_quota_set_len;
    /**
     * Image quota set. Array of `image_quota_set_len` elements; NULL if the response does not
     * have it.
     */
    const struct tc_cvm_image_quota *const *image_quota_set;
    /**
     * Length of `image_quota_set`.
     */
    size_t image_quota_set_len;
    /**
     * Disaster recover group quota set. Array of `disaster_recover_group_quota_set_len`
     * elements; NULL if the response does not have it.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_account_quota_overview {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Region. NULL if the response does not have it.
     */
    const char *region;
    /**
     * Account quota. NULL if the response does not have it.
     */
    const struct tc_cvm_account_quota *account_quota;
} tc_cvm_account_quota_overview;

/**
 * Response of DescribeAccountQuota.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_account_quota_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_describe_account_quota_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * App id.
     */
    tc_opt_u64 app_id;
    /**
     * Account quota overview. NULL if the response does not have it.
     */
    const struct tc_cvm_account_quota_overview *account_quota_overview;
} tc_cvm_describe_account_quota_response;

/**
 * Request of DescribeChcDeniedActions. Describe chc denied actions.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_chc_denied_actions_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. Array of `chc_ids_len` elements.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_chc_host_denied_actions {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Chc id. NULL if the response does not have it.
     */
    const char *chc_id;
    /**
     * State. NULL if the response does not have it.
     */
    const char *state;
    /**
     * Deny actions. Array of `deny_actions_len` elements; NULL if the response does not have
     * it.
     */
    const char *const *deny_actions;
    /**
     * Length of `deny_actions`.
     */
    size_t deny_actions_len;
} tc_cvm_chc_host_denied_actions;

/**
 * Response of DescribeChcDeniedActions.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_chc_denied_actions_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_describe_chc_denied_actions_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Chc host denied action set. Array of `chc_host_denied_action_set_len` elements; NULL if
     * the response does not have it.
     */
    const struct tc_cvm_chc_host_denied_actions *const *chc_host_denied_action_set;
    /**
     * Length of `chc_host_denied_action_set`.
     */
    size_t chc_host_denied_action_set_len;
} tc_cvm_describe_chc_denied_actions_response;

/**
 * Request of DescribeChcHosts. Describe chc hosts.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_chc_hosts_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Array of `chc_ids_len` elements; NULL if not given.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
    /**
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_chc_host {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Chc id. NULL if the response does not have it.
     */
    const char *chc_id;
    /**
     * Instance name. NULL if the response does not have it.
     */
    const char *instance_name;
    /**
     * Serial number. NULL if the response does not have it.
     */
    const char *serial_number;
    /**
     * Instance state. NULL if the response does not have it.
     */
    const char *instance_state;
    /**
     * Device type. NULL if the response does not have it.
     */
    const char *device_type;
    /**
     * Placement. NULL if the response does not have it.
     */
    const struct tc_cvm_placement *placement;
    /**
     * Bmc virtual private cloud. NULL if the response does not have it.
     */
    const struct tc_cvm_virtual_private_cloud *bmc_virtual_private_cloud;
    /**
     * Bmc ip. NULL if the response does not have it.
     */
    const char *bmc_ip;
    /**
     * Bmc security group ids. Array of `bmc_security_group_ids_len` elements; NULL if the
     * response does not have it.
     */
    const char *const *bmc_security_group_ids;
    /**
     * Length of `bmc_security_group_ids`.
     */
    size_t bmc_security_group_ids_len;
    /**
     * Deploy virtual private cloud. NULL if the response does not have it.
     */
    const struct tc_cvm_virtual_private_cloud *deploy_virtual_private_cloud;
    /**
     * Deploy ip. NULL if the response does not have it.
     */
    const char *deploy_ip;
    /**
     * Deploy security group ids. Array of `deploy_security_group_ids_len` elements; NULL if
     * the response does not have it.
     */
    const char *const *deploy_security_group_ids;
    /**
     * Length of `deploy_security_group_ids`.
     */
    size_t deploy_security_group_ids_len;
    /**
     * Cvm instance id. NULL if the response does not have it.
     */
    const char *cvm_instance_id;
    /**
     * Created time. NULL if the response does not have it.
     */
    const char *created_time;
    /**
     * Hardware description. NULL if the response does not have it.
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
     * Disk. NULL if the response does not have it.
     */
    const char *disk;
    /**
     * Bmc mac. NULL if the response does not have it.
     */
    const char *bmc_mac;
    /**
     * Deploy mac. NULL if the response does not have it.
     */
    const char *deploy_mac;
    /**
     * Tenant type. NULL if the response does not have it.
     */
    const char *tenant_type;
    /**
     * Deploy extra config. NULL if the response does not have it.
     */
    const struct tc_cvm_chc_deploy_extra_config *deploy_extra_config;
    /**
     * Gpu. NULL if the response does not have it.
     */
    const char *gpu;
    /**
     * Network card. NULL if the response does not have it.
     */
    const char *network_card;
    /**
     * Is predefined type.
     */
    tc_opt_bool is_predefined_type;
    /**
     * Chc instance type. NULL if the response does not have it.
     */
    const char *chc_instance_type;
    /**
     * Chc instance family. NULL if the response does not have it.
     */
    const char *chc_instance_family;
    /**
     * Chc instance family name. NULL if the response does not have it.
     */
    const char *chc_instance_family_name;
    /**
     * Resale app id. NULL if the response does not have it.
     */
    const char *resale_app_id;
    /**
     * Resale account id. NULL if the response does not have it.
     */
    const char *resale_account_id;
    /**
     * Sale status. NULL if the response does not have it.
     */
    const char *sale_status;
    /**
     * Tags. Array of `tags_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
    /**
     * Latest operation. NULL if the response does not have it.
     */
    const char *latest_operation;
    /**
     * Latest operation error code. NULL if the response does not have it.
     */
    const char *latest_operation_error_code;
    /**
     * Latest operation error msg. NULL if the response does not have it.
     */
    const char *latest_operation_error_msg;
    /**
     * Latest operation name. NULL if the response does not have it.
     */
    const char *latest_operation_name;
    /**
     * Latest operation state. NULL if the response does not have it.
     */
    const char *latest_operation_state;
    /**
     * Chc gateway id. NULL if the response does not have it.
     */
    const char *chc_gateway_id;
    /**
     * Dedicated cluster id. NULL if the response does not have it.
     */
    const char *dedicated_cluster_id;
    /**
     * Network mode. NULL if the response does not have it.
     */
    const char *network_mode;
} tc_cvm_chc_host;

/**
 * Response of DescribeChcHosts.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_chc_hosts_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_describe_chc_hosts_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
    /**
     * Chc host set. Array of `chc_host_set_len` elements; NULL if the response does not have
     * it.
     */
    const struct tc_cvm_chc_host *const *chc_host_set;
    /**
     * Length of `chc_host_set`.
     */
    size_t chc_host_set_len;
} tc_cvm_describe_chc_hosts_response;

/**
 * Request of DescribeDisasterRecoverGroupQuota. Describe disaster recover group quota.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of DescribeDisasterRecoverGroupQuota.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_disaster_recover_group_quota_response_free(). Everything that it points
 * to is valid until then.
 */
typedef struct tc_cvm_describe_disaster_recover_group_quota_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
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
 * Request of DescribeDisasterRecoverGroups. Describe disaster recover groups.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_disaster_recover_groups_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Disaster recover group ids. Array of `disaster_recover_group_ids_len` elements; NULL if
     * not given.
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
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_disaster_recover_group {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Disaster recover group id. NULL if the response does not have it.
     */
    const char *disaster_recover_group_id;
    /**
     * Name. NULL if the response does not have it.
     */
    const char *name;
    /**
     * Type. NULL if the response does not have it.
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
     * Instance ids. Array of `instance_ids_len` elements; NULL if the response does not have
     * it.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if the response does not have it.
     */
    const char *create_time;
    /**
     * Affinity.
     */
    tc_opt_i64 affinity;
    /**
     * Strategy. NULL if the response does not have it.
     */
    const char *strategy;
    /**
     * Partition count.
     */
    tc_opt_i64 partition_count;
    /**
     * Tags. Array of `tags_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
} tc_cvm_disaster_recover_group;

/**
 * Response of DescribeDisasterRecoverGroups.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_disaster_recover_groups_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_describe_disaster_recover_groups_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Disaster recover group set. Array of `disaster_recover_group_set_len` elements; NULL if
     * the response does not have it.
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
 * Request of DescribeHosts. Describe hosts.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_hosts_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_host_resource {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
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
     * Disk type. NULL if the response does not have it.
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
     * Exclusive owner. NULL if the response does not have it.
     */
    const char *exclusive_owner;
} tc_cvm_host_resource;

/**
 * Host item.
 *
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_host_item {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Placement. NULL if the response does not have it.
     */
    const struct tc_cvm_placement *placement;
    /**
     * Host id. NULL if the response does not have it.
     */
    const char *host_id;
    /**
     * Host type. NULL if the response does not have it.
     */
    const char *host_type;
    /**
     * Host name. NULL if the response does not have it.
     */
    const char *host_name;
    /**
     * Host charge type. NULL if the response does not have it.
     */
    const char *host_charge_type;
    /**
     * Renew flag. NULL if the response does not have it.
     */
    const char *renew_flag;
    /**
     * Created time. A timestamp, such as `2020-03-10T02:43:51Z` or
     * `2020-03-10T02:43:51+08:00`. NULL if the response does not have it.
     */
    const char *created_time;
    /**
     * Expired time. A timestamp, such as `2020-03-10T02:43:51Z` or
     * `2020-03-10T02:43:51+08:00`. NULL if the response does not have it.
     */
    const char *expired_time;
    /**
     * Instance ids. Array of `instance_ids_len` elements; NULL if the response does not have
     * it.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Host state. NULL if the response does not have it.
     */
    const char *host_state;
    /**
     * Host ip. NULL if the response does not have it.
     */
    const char *host_ip;
    /**
     * Host resource. NULL if the response does not have it.
     */
    const struct tc_cvm_host_resource *host_resource;
    /**
     * Cage id. NULL if the response does not have it.
     */
    const char *cage_id;
    /**
     * Tags. Array of `tags_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
} tc_cvm_host_item;

/**
 * Response of DescribeHosts.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_hosts_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_describe_hosts_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_u64 total_count;
    /**
     * Host set. Array of `host_set_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_host_item *const *host_set;
    /**
     * Length of `host_set`.
     */
    size_t host_set_len;
} tc_cvm_describe_hosts_response;

/**
 * Request of DescribeHpcClusters. Describe hpc clusters.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_hpc_clusters_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Hpc cluster ids. Array of `hpc_cluster_ids_len` elements; NULL if not given.
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
     * Filters. Array of `filters_len` elements; NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
} tc_cvm_describe_hpc_clusters_request;

/**
 * Response of DescribeHpcClusters.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_hpc_clusters_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_describe_hpc_clusters_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Hpc cluster set. Array of `hpc_cluster_set_len` elements; NULL if the response does not
     * have it.
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
 * Request of DescribeImageFromFamily. Describe image from family.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_snapshot {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Snapshot id. NULL if the response does not have it.
     */
    const char *snapshot_id;
    /**
     * Disk usage. NULL if the response does not have it.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_image {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Image id. NULL if the response does not have it.
     */
    const char *image_id;
    /**
     * Os name. NULL if the response does not have it.
     */
    const char *os_name;
    /**
     * Image type. NULL if the response does not have it.
     */
    const char *image_type;
    /**
     * Created time. A timestamp, such as `2020-03-10T02:43:51Z` or
     * `2020-03-10T02:43:51+08:00`. NULL if the response does not have it.
     */
    const char *created_time;
    /**
     * Image name. NULL if the response does not have it.
     */
    const char *image_name;
    /**
     * Image description. NULL if the response does not have it.
     */
    const char *image_description;
    /**
     * Image size.
     */
    tc_opt_i64 image_size;
    /**
     * Architecture. NULL if the response does not have it.
     */
    const char *architecture;
    /**
     * Image state. NULL if the response does not have it.
     */
    const char *image_state;
    /**
     * Platform. NULL if the response does not have it.
     */
    const char *platform;
    /**
     * Image creator. NULL if the response does not have it.
     */
    const char *image_creator;
    /**
     * Image source. NULL if the response does not have it.
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
     * Snapshot set. Array of `snapshot_set_len` elements; NULL if the response does not have
     * it.
     */
    const struct tc_cvm_snapshot *const *snapshot_set;
    /**
     * Length of `snapshot_set`.
     */
    size_t snapshot_set_len;
    /**
     * Tags. Array of `tags_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
    /**
     * License type. NULL if the response does not have it.
     */
    const char *license_type;
    /**
     * Image family. NULL if the response does not have it.
     */
    const char *image_family;
    /**
     * Image deprecated.
     */
    tc_opt_bool image_deprecated;
    /**
     * Cdc cache status. NULL if the response does not have it.
     */
    const char *cdc_cache_status;
} tc_cvm_image;

/**
 * Response of DescribeImageFromFamily.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_image_from_family_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_describe_image_from_family_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Image. NULL if the response does not have it.
     */
    const struct tc_cvm_image *image;
} tc_cvm_describe_image_from_family_response;

/**
 * Request of DescribeImageQuota. Describe image quota.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_image_quota_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
} tc_cvm_describe_image_quota_request;

/**
 * Response of DescribeImageQuota.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_image_quota_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_describe_image_quota_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Image num quota.
     */
    tc_opt_i64 image_num_quota;
} tc_cvm_describe_image_quota_response;

/**
 * Request of DescribeImageSharePermission. Describe image share permission.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_share_permission {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Created time. A timestamp, such as `2020-03-10T02:43:51Z` or
     * `2020-03-10T02:43:51+08:00`. NULL if the response does not have it.
     */
    const char *created_time;
    /**
     * Account id. NULL if the response does not have it.
     */
    const char *account_id;
} tc_cvm_share_permission;

/**
 * Response of DescribeImageSharePermission.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_image_share_permission_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_describe_image_share_permission_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Share permission set. Array of `share_permission_set_len` elements; NULL if the response
     * does not have it.
     */
    const struct tc_cvm_share_permission *const *share_permission_set;
    /**
     * Length of `share_permission_set`.
     */
    size_t share_permission_set_len;
} tc_cvm_describe_image_share_permission_response;

/**
 * Request of DescribeImages. Describe images.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_images_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image ids. Array of `image_ids_len` elements; NULL if not given.
     */
    const char *const *image_ids;
    /**
     * Length of `image_ids`.
     */
    size_t image_ids_len;
    /**
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Response of DescribeImages.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_images_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_describe_images_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Image set. Array of `image_set_len` elements; NULL if the response does not have it.
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
 * Request of DescribeImportImageOs. Describe import image os.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_image_os_list {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Windows. Array of `windows_len` elements; NULL if the response does not have it.
     */
    const char *const *windows;
    /**
     * Length of `windows`.
     */
    size_t windows_len;
    /**
     * Linux. Array of `linux_len` elements; NULL if the response does not have it.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_os_version {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Os name. NULL if the response does not have it.
     */
    const char *os_name;
    /**
     * Os versions. Array of `os_versions_len` elements; NULL if the response does not have it.
     */
    const char *const *os_versions;
    /**
     * Length of `os_versions`.
     */
    size_t os_versions_len;
    /**
     * Architecture. Array of `architecture_len` elements; NULL if the response does not have
     * it.
     */
    const char *const *architecture;
    /**
     * Length of `architecture`.
     */
    size_t architecture_len;
} tc_cvm_os_version;

/**
 * Response of DescribeImportImageOs.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_import_image_os_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_describe_import_image_os_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Import image os list supported. NULL if the response does not have it.
     */
    const struct tc_cvm_image_os_list *import_image_os_list_supported;
    /**
     * Import image os version set. Array of `import_image_os_version_set_len` elements; NULL
     * if the response does not have it.
     */
    const struct tc_cvm_os_version *const *import_image_os_version_set;
    /**
     * Length of `import_image_os_version_set`.
     */
    size_t import_image_os_version_set_len;
} tc_cvm_describe_import_image_os_response;

/**
 * Request of DescribeInstanceFamilyConfigs. Describe instance family configs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_instance_family_config {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Instance family name. NULL if the response does not have it.
     */
    const char *instance_family_name;
    /**
     * Instance family. NULL if the response does not have it.
     */
    const char *instance_family;
} tc_cvm_instance_family_config;

/**
 * Response of DescribeInstanceFamilyConfigs.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_instance_family_configs_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_describe_instance_family_configs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Instance family config set. Array of `instance_family_config_set_len` elements; NULL if
     * the response does not have it.
     */
    const struct tc_cvm_instance_family_config *const *instance_family_config_set;
    /**
     * Length of `instance_family_config_set`.
     */
    size_t instance_family_config_set_len;
} tc_cvm_describe_instance_family_configs_response;

/**
 * Request of DescribeInstanceInternetBandwidthConfigs. Describe instance internet
 * bandwidth configs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_internet_bandwidth_config {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Start time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if the response does not have it.
     */
    const char *start_time;
    /**
     * End time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if the response does not have it.
     */
    const char *end_time;
    /**
     * Internet accessible. NULL if the response does not have it.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
} tc_cvm_internet_bandwidth_config;

/**
 * Response of DescribeInstanceInternetBandwidthConfigs.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_instance_internet_bandwidth_configs_response_free(). Everything that it
 * points to is valid until then.
 */
typedef struct tc_cvm_describe_instance_internet_bandwidth_configs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Internet bandwidth config set. Array of `internet_bandwidth_config_set_len` elements;
     * NULL if the response does not have it.
     */
    const struct tc_cvm_internet_bandwidth_config *const *internet_bandwidth_config_set;
    /**
     * Length of `internet_bandwidth_config_set`.
     */
    size_t internet_bandwidth_config_set_len;
} tc_cvm_describe_instance_internet_bandwidth_configs_response;

/**
 * Request of DescribeInstanceTypeConfigs. Describe instance type configs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instance_type_configs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_instance_type_config {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Zone. NULL if the response does not have it.
     */
    const char *zone;
    /**
     * Instance type. NULL if the response does not have it.
     */
    const char *instance_type;
    /**
     * Instance family. NULL if the response does not have it.
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
     * Gpu type. NULL if the response does not have it.
     */
    const char *gpu_type;
    /**
     * Gpu memory.
     */
    tc_opt_f64 gpu_memory;
} tc_cvm_instance_type_config;

/**
 * Response of DescribeInstanceTypeConfigs.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_instance_type_configs_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_describe_instance_type_configs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Instance type config set. Array of `instance_type_config_set_len` elements; NULL if the
     * response does not have it.
     */
    const struct tc_cvm_instance_type_config *const *instance_type_config_set;
    /**
     * Length of `instance_type_config_set`.
     */
    size_t instance_type_config_set_len;
} tc_cvm_describe_instance_type_configs_response;

/**
 * Request of DescribeInstanceVncUrl. Creates a URL for the console of an instance. It can
 * be opened once, within 15 seconds. The instance must not be `STOPPED`.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instance_vnc_url_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instance. DescribeInstances returns its id. Must match `ins-[a-z0-9]{8}`
     * (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required.
     */
    const char *instance_id;
} tc_cvm_describe_instance_vnc_url_request;

/**
 * Response of DescribeInstanceVncUrl.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_instance_vnc_url_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_describe_instance_vnc_url_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * The last part of the console's URL. Anyone who has it can use the console. NULL if the
     * response does not have it.
     */
    const char *instance_vnc_url;
} tc_cvm_describe_instance_vnc_url_response;

/**
 * Request of DescribeInstances. Returns the details of instances, selected by ids or by
 * filters. Without parameters, it returns the first 20 of the account. It also shows the
 * outcome of a restart, a start or a stop: see `latest_operation` and
 * `latest_operation_state` of an instance.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to return, 100 at most. Mutually exclusive with `filters`. At most 100
     * items (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each item: must match
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Array of
     * `instance_ids_len` elements; NULL if not given.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Filters that the instances must match: 10 filters at most, each with up to 5 values.
     * Mutually exclusive with `instance_ids`. Filter names for the placement: `zone`,
     * `project-id`, `host-id`, `dedicated-cluster-id`. For the network: `vpc-id`, `subnet-id`,
     * `security-group-id`, `private-ip-address`, `public-ip-address`, `ipv6-address`. For the
     * instance: `instance-id`, `uuid`, `instance-name`, `instance-charge-type`,
     * `instance-state`. For tags: `tag-key`, `tag-value`, or `tag:` and a key, to compare the
     * values of that key. For times, such as `2023-06-01 00:00:00`: `creation-start-time`,
     * `creation-end-time`. At most 10 items
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Array of `filters_len` elements;
     * NULL if not given.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
    /**
     * The number of instances to skip before the first one in the response. At least 0
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE). The service's default is `0`.
     */
    tc_opt_i64 offset;
    /**
     * The maximum number of instances to return. To get more, call again with a greater
     * `offset`. 1 to 100 (TC_CVM_ERROR_INVALID_PARAMETER_VALUE). The service's default is
     * `20`.
     */
    tc_opt_i64 limit;
} tc_cvm_describe_instances_request;

/**
 * The GPUs of an instance.
 *
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_gpu_info {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * The number of GPUs of the instance. A number below 1 is a share of a GPU (a virtual
     * GPU).
     */
    tc_opt_f64 gpu_count;
    /**
     * The addresses of the GPUs, such as `0000:18:00.0`. Array of `gpu_id_len` elements; NULL
     * if the response does not have it.
     */
    const char *const *gpu_id;
    /**
     * Length of `gpu_id`.
     */
    size_t gpu_id_len;
    /**
     * The type of the GPUs, such as `NVIDIA T4`. NULL if the response does not have it.
     */
    const char *gpu_type;
} tc_cvm_gpu_info;

/**
 * The topology of the CPU of an instance.
 *
 * In a request, initialise it with TC_INIT(); in a response, only read it.
 */
typedef struct tc_cvm_cpu_topology {
    /**
     * Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
     */
    size_t struct_size;
    /**
     * The number of enabled physical cores. Can be absent.
     */
    tc_opt_i64 core_count;
    /**
     * The number of threads per core: 1 with hyper-threading off, 2 with it on. Absent if the
     * setting of the instance type applies.
     */
    tc_opt_i64 thread_per_core;
} tc_cvm_cpu_topology;

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
/**
 * The properties of an instance.
 *
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_instance {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * The placement of the instance. NULL if the response does not have it.
     */
    const struct tc_cvm_placement *placement;
    /**
     * The id of the instance, such as `ins-9bxebleo`. NULL if the response does not have it.
     */
    const char *instance_id;
    /**
     * The instance type, such as `S2.SMALL2`. NULL if the response does not have it.
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
     * response does not have it.
     */
    const char *restrict_state;
    /**
     * The name that was given to the instance. It does not have to be unique. NULL if the
     * response does not have it.
     */
    const char *instance_name;
    /**
     * How the instance is billed. One of TC_CVM_INSTANCE_CHARGE_TYPE_PREPAID,
     * TC_CVM_INSTANCE_CHARGE_TYPE_POSTPAID_BY_HOUR, TC_CVM_INSTANCE_CHARGE_TYPE_CDHPAID,
     * TC_CVM_INSTANCE_CHARGE_TYPE_SPOTPAID, TC_CVM_INSTANCE_CHARGE_TYPE_CDCPAID. NULL if the
     * response does not have it.
     */
    const char *instance_charge_type;
    /**
     * The system disk. NULL if the response does not have it.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * The data disks. Array of `data_disks_len` elements; NULL if the response does not have
     * it.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * The private IPv4 addresses of the primary network interface. Array of
     * `private_ip_addresses_len` elements; NULL if the response does not have it.
     */
    const char *const *private_ip_addresses;
    /**
     * Length of `private_ip_addresses`.
     */
    size_t private_ip_addresses_len;
    /**
     * The public IPv4 addresses of the primary network interface. Absent where there are none.
     * Array of `public_ip_addresses_len` elements; NULL if the response does not have it.
     */
    const char *const *public_ip_addresses;
    /**
     * Length of `public_ip_addresses`.
     */
    size_t public_ip_addresses_len;
    /**
     * The internet access of the instance. NULL if the response does not have it.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * The private network that the instance is in. NULL if the response does not have it.
     */
    const struct tc_cvm_virtual_private_cloud *virtual_private_cloud;
    /**
     * The image that the instance was created from, such as `img-8toqc6s3`. NULL if the
     * response does not have it.
     */
    const char *image_id;
    /**
     * What happens at the end of the prepaid period. Absent if the instance is not prepaid.
     * One of TC_CVM_RENEW_FLAG_NOTIFY_AND_MANUAL_RENEW,
     * TC_CVM_RENEW_FLAG_NOTIFY_AND_AUTO_RENEW,
     * TC_CVM_RENEW_FLAG_DISABLE_NOTIFY_AND_MANUAL_RENEW. NULL if the response does not have
     * it.
     */
    const char *renew_flag;
    /**
     * When the instance was created. A timestamp, such as `2020-03-10T02:43:51Z` or
     * `2020-03-10T02:43:51+08:00`. NULL if the response does not have it.
     */
    const char *created_time;
    /**
     * When the prepaid period ends. Absent if the instance is not prepaid. A timestamp, such
     * as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`. NULL if the response does not
     * have it.
     */
    const char *expired_time;
    /**
     * The operating system, such as `CentOS 7.6 64bit`. NULL if the response does not have it.
     */
    const char *os_name;
    /**
     * The security groups that the instance is in, such as `sg-p1ezv4wz`. Array of
     * `security_group_ids_len` elements; NULL if the response does not have it.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * The login settings. Only the key pairs are returned. NULL if the response does not have
     * it.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * The state of the instance. One of TC_CVM_INSTANCE_STATE_PENDING,
     * TC_CVM_INSTANCE_STATE_LAUNCH_FAILED, TC_CVM_INSTANCE_STATE_RUNNING,
     * TC_CVM_INSTANCE_STATE_STOPPED, TC_CVM_INSTANCE_STATE_STARTING,
     * TC_CVM_INSTANCE_STATE_STOPPING, TC_CVM_INSTANCE_STATE_REBOOTING,
     * TC_CVM_INSTANCE_STATE_SHUTDOWN, TC_CVM_INSTANCE_STATE_TERMINATING,
     * TC_CVM_INSTANCE_STATE_ENTER_RESCUE_MODE, TC_CVM_INSTANCE_STATE_RESCUE_MODE,
     * TC_CVM_INSTANCE_STATE_EXIT_RESCUE_MODE,
     * TC_CVM_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE,
     * TC_CVM_INSTANCE_STATE_SERVICE_LIVE_MIGRATE,
     * TC_CVM_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE. NULL if the response does not have it.
     */
    const char *instance_state;
    /**
     * The tags of the instance. Array of `tags_len` elements; NULL if the response does not
     * have it.
     */
    const struct tc_cvm_tag *const *tags;
    /**
     * Length of `tags`.
     */
    size_t tags_len;
    /**
     * How the instance is charged while it is stopped. One of
     * TC_CVM_STOP_CHARGING_MODE_KEEP_CHARGING, TC_CVM_STOP_CHARGING_MODE_STOP_CHARGING,
     * TC_CVM_STOP_CHARGING_MODE_NOT_APPLICABLE. NULL if the response does not have it.
     */
    const char *stop_charging_mode;
    /**
     * The globally unique id of the instance. NULL if the response does not have it.
     */
    const char *uuid;
    /**
     * The latest operation on the instance, such as `StopInstances`. Absent where there was
     * none. NULL if the response does not have it.
     */
    const char *latest_operation;
    /**
     * The state of `latest_operation`. Absent where there was none. One of
     * TC_CVM_LATEST_OPERATION_STATE_SUCCESS, TC_CVM_LATEST_OPERATION_STATE_OPERATING,
     * TC_CVM_LATEST_OPERATION_STATE_FAILED. NULL if the response does not have it.
     */
    const char *latest_operation_state;
    /**
     * The id of the request that started `latest_operation`. Absent where there was none. NULL
     * if the response does not have it.
     */
    const char *latest_operation_request_id;
    /**
     * The placement group that keeps the instance separate from others. NULL if the response
     * does not have it.
     *
     * Deprecated: use disaster_recover_group_ids.
     */
    const char *disaster_recover_group_id TC_DEPRECATED("use disaster_recover_group_ids");
    /**
     * The IPv6 addresses of the instance. Absent where there are none. Array of
     * `ipv6_addresses_len` elements; NULL if the response does not have it.
     */
    const char *const *ipv6_addresses;
    /**
     * Length of `ipv6_addresses`.
     */
    size_t ipv6_addresses_len;
    /**
     * The access management role that the instance assumes. Absent where there is none. NULL
     * if the response does not have it.
     */
    const char *cam_role_name;
    /**
     * The high-performance cluster that the instance is in, such as `hpc-4dxxetpt`. NULL if
     * the response does not have it.
     */
    const char *hpc_cluster_id;
    /**
     * The addresses of the instance in its high-performance cluster. Can be absent. Array of
     * `rdma_ip_addresses_len` elements; NULL if the response does not have it.
     */
    const char *const *rdma_ip_addresses;
    /**
     * Length of `rdma_ip_addresses`.
     */
    size_t rdma_ip_addresses_len;
    /**
     * The dedicated cluster that the instance is in. Empty where there is none. NULL if the
     * response does not have it.
     */
    const char *dedicated_cluster_id;
    /**
     * Why the instance is isolated, if it is. One of TC_CVM_ISOLATED_SOURCE_ARREAR,
     * TC_CVM_ISOLATED_SOURCE_EXPIRE, TC_CVM_ISOLATED_SOURCE_MANMADE,
     * TC_CVM_ISOLATED_SOURCE_NOTISOLATED. NULL if the response does not have it.
     */
    const char *isolated_source;
    /**
     * The placement groups that keep the instance separate from others. Currently one at most.
     * Array of `disaster_recover_group_ids_len` elements; NULL if the response does not have
     * it.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * The GPUs. Absent where there are none. NULL if the response does not have it.
     */
    const struct tc_cvm_gpu_info *gpu_info;
    /**
     * Who provides the license of the operating system. One of
     * TC_CVM_LICENSE_TYPE_TENCENT_CLOUD, TC_CVM_LICENSE_TYPE_BYOL. NULL if the response does
     * not have it.
     */
    const char *license_type;
    /**
     * Whether the instance has termination protection: TerminateInstances refuses it while
     * this is true.
     */
    tc_opt_bool disable_api_termination;
    /**
     * The host name in the operating system. NULL if the response does not have it.
     */
    const char *host_name;
    /**
     * The user name for logging in, such as `root`. NULL if the response does not have it.
     */
    const char *default_login_user;
    /**
     * The port for logging in, such as 22.
     */
    tc_opt_i64 default_login_port;
    /**
     * The error message of `latest_operation`. Empty or absent if it had no error. NULL if the
     * response does not have it.
     */
    const char *latest_operation_error_msg;
    /**
     * Whether the network supports jumbo frames.
     */
    tc_opt_bool enable_jumbo_frame;
    /**
     * The metadata that the instance was created with. Not yet returned to every account. NULL
     * if the response does not have it.
     */
    const struct tc_cvm_metadata *metadata;
    /**
     * The public IPv6 addresses bound to the instance. Array of `public_ipv6_addresses_len`
     * elements; NULL if the response does not have it.
     */
    const char *const *public_ipv6_addresses;
    /**
     * Length of `public_ipv6_addresses`.
     */
    size_t public_ipv6_addresses_len;
    /**
     * The topology of the CPU. NULL if the response does not have it.
     */
    const struct tc_cvm_cpu_topology *cpu_topology;
    /**
     * The partition of the placement group that the instance is in. Not yet returned to every
     * account.
     */
    tc_opt_i64 partition_number;
} tc_cvm_instance;
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

/**
 * Response of DescribeInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_instances_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_describe_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * The total number of instances that match, regardless of `offset` and `limit`.
     */
    tc_opt_i64 total_count;
    /**
     * The instances. Array of `instance_set_len` elements; NULL if the response does not have
     * it.
     */
    const struct tc_cvm_instance *const *instance_set;
    /**
     * Length of `instance_set`.
     */
    size_t instance_set_len;
} tc_cvm_describe_instances_response;

/**
 * Request of DescribeInstancesActionTimer. Describe instances action timer.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_action_timer_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Action timer ids. Array of `action_timer_ids_len` elements; NULL if not given.
     */
    const char *const *action_timer_ids;
    /**
     * Length of `action_timer_ids`.
     */
    size_t action_timer_ids_len;
    /**
     * Instance ids. Array of `instance_ids_len` elements; NULL if not given.
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
     * Status list. Array of `status_list_len` elements; NULL if not given.
     */
    const char *const *status_list;
    /**
     * Length of `status_list`.
     */
    size_t status_list_len;
} tc_cvm_describe_instances_action_timer_request;

/**
 * Response of DescribeInstancesActionTimer.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_instances_action_timer_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_describe_instances_action_timer_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Action timers. Array of `action_timers_len` elements; NULL if the response does not have
     * it.
     */
    const struct tc_cvm_action_timer *const *action_timers;
    /**
     * Length of `action_timers`.
     */
    size_t action_timers_len;
} tc_cvm_describe_instances_action_timer_response;

/**
 * Request of DescribeInstancesAttributes. Describe instances attributes.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_attributes_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Attributes. Required. Array of `attributes_len` elements.
     */
    const char *const *attributes;
    /**
     * Length of `attributes`.
     */
    size_t attributes_len;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_attribute {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * User data. NULL if the response does not have it.
     */
    const char *user_data;
} tc_cvm_attribute;

/**
 * Instance attribute.
 *
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_instance_attribute {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Instance id. NULL if the response does not have it.
     */
    const char *instance_id;
    /**
     * Attributes. NULL if the response does not have it.
     */
    const struct tc_cvm_attribute *attributes;
} tc_cvm_instance_attribute;

/**
 * Response of DescribeInstancesAttributes.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_instances_attributes_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_describe_instances_attributes_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Instance set. Array of `instance_set_len` elements; NULL if the response does not have
     * it.
     */
    const struct tc_cvm_instance_attribute *const *instance_set;
    /**
     * Length of `instance_set`.
     */
    size_t instance_set_len;
} tc_cvm_describe_instances_attributes_response;

/**
 * Request of DescribeInstancesModification. Describe instances modification.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_modification_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_instance_type_config_status {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Status. NULL if the response does not have it.
     */
    const char *status;
    /**
     * Message. NULL if the response does not have it.
     */
    const char *message;
    /**
     * Instance type config. NULL if the response does not have it.
     */
    const struct tc_cvm_instance_type_config *instance_type_config;
} tc_cvm_instance_type_config_status;

/**
 * Response of DescribeInstancesModification.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_instances_modification_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_describe_instances_modification_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
    /**
     * Instance type config status set. Array of `instance_type_config_status_set_len`
     * elements; NULL if the response does not have it.
     */
    const struct tc_cvm_instance_type_config_status *const *instance_type_config_status_set;
    /**
     * Length of `instance_type_config_status_set`.
     */
    size_t instance_type_config_status_set_len;
} tc_cvm_describe_instances_modification_response;

/**
 * Request of DescribeInstancesOperationLimit. Describe instances operation limit.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_operation_limit_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_operation_count_limit {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Operation. NULL if the response does not have it.
     */
    const char *operation;
    /**
     * Instance id. NULL if the response does not have it.
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
 * Response of DescribeInstancesOperationLimit.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_instances_operation_limit_response_free(). Everything that it points to
 * is valid until then.
 */
typedef struct tc_cvm_describe_instances_operation_limit_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Instance operation limit set. Array of `instance_operation_limit_set_len` elements; NULL
     * if the response does not have it.
     */
    const struct tc_cvm_operation_count_limit *const *instance_operation_limit_set;
    /**
     * Length of `instance_operation_limit_set`.
     */
    size_t instance_operation_limit_set_len;
} tc_cvm_describe_instances_operation_limit_response;

/**
 * Request of DescribeInstancesStatus. Returns the states of instances, and no other
 * property. Without parameters, it returns those of the first 20 of the account.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_instances_status_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances whose states to return, 100 at most. If not set, those of the account, up
     * to `limit`. At most 100 items (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED).
     * Each item: must match `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED).
     * Array of `instance_ids_len` elements; NULL if not given.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * The number of states to skip before the first one in the response. At least 0
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE). The service's default is `0`.
     */
    tc_opt_i64 offset;
    /**
     * The maximum number of states to return. To get more, call again with a greater `offset`.
     * 1 to 100 (TC_CVM_ERROR_INVALID_PARAMETER_VALUE). The service's default is `20`.
     */
    tc_opt_i64 limit;
} tc_cvm_describe_instances_status_request;

/**
 * An instance and its state.
 *
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_instance_status {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * The id of the instance, such as `ins-r8hr2upy`. NULL if the response does not have it.
     */
    const char *instance_id;
    /**
     * The state of the instance. One of TC_CVM_INSTANCE_STATE_PENDING,
     * TC_CVM_INSTANCE_STATE_LAUNCH_FAILED, TC_CVM_INSTANCE_STATE_RUNNING,
     * TC_CVM_INSTANCE_STATE_STOPPED, TC_CVM_INSTANCE_STATE_STARTING,
     * TC_CVM_INSTANCE_STATE_STOPPING, TC_CVM_INSTANCE_STATE_REBOOTING,
     * TC_CVM_INSTANCE_STATE_SHUTDOWN, TC_CVM_INSTANCE_STATE_TERMINATING,
     * TC_CVM_INSTANCE_STATE_ENTER_RESCUE_MODE, TC_CVM_INSTANCE_STATE_RESCUE_MODE,
     * TC_CVM_INSTANCE_STATE_EXIT_RESCUE_MODE,
     * TC_CVM_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE,
     * TC_CVM_INSTANCE_STATE_SERVICE_LIVE_MIGRATE,
     * TC_CVM_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE. NULL if the response does not have it.
     */
    const char *instance_state;
} tc_cvm_instance_status;

/**
 * Response of DescribeInstancesStatus.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_instances_status_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_describe_instances_status_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * The total number of states, regardless of `offset` and `limit`.
     */
    tc_opt_i64 total_count;
    /**
     * The states. Array of `instance_status_set_len` elements; NULL if the response does not
     * have it.
     */
    const struct tc_cvm_instance_status *const *instance_status_set;
    /**
     * Length of `instance_status_set`.
     */
    size_t instance_status_set_len;
} tc_cvm_describe_instances_status_response;

/**
 * Request of DescribeInternetChargeTypeConfigs. Describe internet charge type configs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_internet_charge_type_config {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Internet charge type. NULL if the response does not have it.
     */
    const char *internet_charge_type;
    /**
     * Description. NULL if the response does not have it.
     */
    const char *description;
} tc_cvm_internet_charge_type_config;

/**
 * Response of DescribeInternetChargeTypeConfigs.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_internet_charge_type_configs_response_free(). Everything that it points
 * to is valid until then.
 */
typedef struct tc_cvm_describe_internet_charge_type_configs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Internet charge type config set. Array of `internet_charge_type_config_set_len`
     * elements; NULL if the response does not have it.
     */
    const struct tc_cvm_internet_charge_type_config *const *internet_charge_type_config_set;
    /**
     * Length of `internet_charge_type_config_set`.
     */
    size_t internet_charge_type_config_set_len;
} tc_cvm_describe_internet_charge_type_configs_response;

/**
 * Request of DescribeKeyPairs. Describe key pairs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_key_pairs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Key ids. Array of `key_ids_len` elements; NULL if not given.
     */
    const char *const *key_ids;
    /**
     * Length of `key_ids`.
     */
    size_t key_ids_len;
    /**
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Response of DescribeKeyPairs.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_key_pairs_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_describe_key_pairs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
    /**
     * Key pair set. Array of `key_pair_set_len` elements; NULL if the response does not have
     * it.
     */
    const struct tc_cvm_key_pair *const *key_pair_set;
    /**
     * Length of `key_pair_set`.
     */
    size_t key_pair_set_len;
} tc_cvm_describe_key_pairs_response;

/**
 * Request of DescribeLaunchTemplateVersions. Describe launch template versions.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Launch template versions. Array of `launch_template_versions_len` elements; NULL if not
     * given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_launch_template_version_data {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Placement. NULL if the response does not have it.
     */
    const struct tc_cvm_placement *placement;
    /**
     * Instance type. NULL if the response does not have it.
     */
    const char *instance_type;
    /**
     * Instance name. NULL if the response does not have it.
     */
    const char *instance_name;
    /**
     * Instance charge type. NULL if the response does not have it.
     */
    const char *instance_charge_type;
    /**
     * System disk. NULL if the response does not have it.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * Data disks. Array of `data_disks_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * Internet accessible. NULL if the response does not have it.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * Virtual private cloud. NULL if the response does not have it.
     */
    const struct tc_cvm_virtual_private_cloud *virtual_private_cloud;
    /**
     * Image id. NULL if the response does not have it.
     */
    const char *image_id;
    /**
     * Security group ids. Array of `security_group_ids_len` elements; NULL if the response
     * does not have it.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Login settings. NULL if the response does not have it.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * Cam role name. NULL if the response does not have it.
     */
    const char *cam_role_name;
    /**
     * Hpc cluster id. NULL if the response does not have it.
     */
    const char *hpc_cluster_id;
    /**
     * Instance count.
     */
    tc_opt_u64 instance_count;
    /**
     * Enhanced service. NULL if the response does not have it.
     */
    const struct tc_cvm_enhanced_service *enhanced_service;
    /**
     * User data. NULL if the response does not have it.
     */
    const char *user_data;
    /**
     * Disaster recover group ids. Array of `disaster_recover_group_ids_len` elements; NULL if
     * the response does not have it.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * Action timer. NULL if the response does not have it.
     */
    const struct tc_cvm_action_timer *action_timer;
    /**
     * Instance market options. NULL if the response does not have it.
     */
    const struct tc_cvm_instance_market_options_request *instance_market_options;
    /**
     * Host name. NULL if the response does not have it.
     */
    const char *host_name;
    /**
     * Client token. NULL if the response does not have it.
     */
    const char *client_token;
    /**
     * Instance charge prepaid. NULL if the response does not have it.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * Tag specification. Array of `tag_specification_len` elements; NULL if the response does
     * not have it.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_launch_template_version_info {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Launch template version.
     */
    tc_opt_u64 launch_template_version;
    /**
     * Launch template version data. NULL if the response does not have it.
     */
    const struct tc_cvm_launch_template_version_data *launch_template_version_data;
    /**
     * Creation time. A timestamp, such as `2020-03-10T02:43:51Z` or
     * `2020-03-10T02:43:51+08:00`. NULL if the response does not have it.
     */
    const char *creation_time;
    /**
     * Launch template id. NULL if the response does not have it.
     */
    const char *launch_template_id;
    /**
     * Is default version.
     */
    tc_opt_bool is_default_version;
    /**
     * Launch template version description. NULL if the response does not have it.
     */
    const char *launch_template_version_description;
    /**
     * Created by. NULL if the response does not have it.
     */
    const char *created_by;
} tc_cvm_launch_template_version_info;

/**
 * Response of DescribeLaunchTemplateVersions.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_launch_template_versions_response_free(). Everything that it points to
 * is valid until then.
 */
typedef struct tc_cvm_describe_launch_template_versions_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_u64 total_count;
    /**
     * Launch template version set. Array of `launch_template_version_set_len` elements; NULL
     * if the response does not have it.
     */
    const struct tc_cvm_launch_template_version_info *const *launch_template_version_set;
    /**
     * Length of `launch_template_version_set`.
     */
    size_t launch_template_version_set_len;
} tc_cvm_describe_launch_template_versions_response;

/**
 * Request of DescribeLaunchTemplates. Describe launch templates.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_launch_templates_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Launch template ids. Array of `launch_template_ids_len` elements; NULL if not given.
     */
    const char *const *launch_template_ids;
    /**
     * Length of `launch_template_ids`.
     */
    size_t launch_template_ids_len;
    /**
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_launch_template_info {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Latest version number.
     */
    tc_opt_u64 latest_version_number;
    /**
     * Launch template id. NULL if the response does not have it.
     */
    const char *launch_template_id;
    /**
     * Launch template name. NULL if the response does not have it.
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
     * Created by. NULL if the response does not have it.
     */
    const char *created_by;
    /**
     * Creation time. A timestamp, such as `2020-03-10T02:43:51Z` or
     * `2020-03-10T02:43:51+08:00`. NULL if the response does not have it.
     */
    const char *creation_time;
} tc_cvm_launch_template_info;

/**
 * Response of DescribeLaunchTemplates.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_launch_templates_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_describe_launch_templates_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
    /**
     * Launch template set. Array of `launch_template_set_len` elements; NULL if the response
     * does not have it.
     */
    const struct tc_cvm_launch_template_info *const *launch_template_set;
    /**
     * Length of `launch_template_set`.
     */
    size_t launch_template_set_len;
} tc_cvm_describe_launch_templates_response;

/**
 * Request of DescribeRegions. Lists the regions. The vendor no longer updates this list:
 * for a current one, call the action of the same name of the service `region`, version
 * 2022-06-27.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_region_info {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * The name that requests use, such as `ap-guangzhou`. NULL if the response does not have
     * it.
     */
    const char *region;
    /**
     * The display name, in the language of the request. NULL if the response does not have it.
     */
    const char *region_name;
    /**
     * Whether the region can be used: `AVAILABLE` if so. NULL if the response does not have
     * it.
     */
    const char *region_state;
} tc_cvm_region_info;

/**
 * Response of DescribeRegions.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_regions_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_describe_regions_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * The number of regions.
     */
    tc_opt_u64 total_count;
    /**
     * The regions. Array of `region_set_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_region_info *const *region_set;
    /**
     * Length of `region_set`.
     */
    size_t region_set_len;
} tc_cvm_describe_regions_response;

/**
 * Request of DescribeResourcePoolPackInstances. Describe resource pool pack instances.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_resource_pool_pack_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Dedicated resource pack ids. Required. Array of `dedicated_resource_pack_ids_len`
     * elements.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_resource_pool_pack_instance {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Dedicated resource pack id. NULL if the response does not have it.
     */
    const char *dedicated_resource_pack_id;
    /**
     * Instance id set. Array of `instance_id_set_len` elements; NULL if the response does not
     * have it.
     */
    const char *const *instance_id_set;
    /**
     * Length of `instance_id_set`.
     */
    size_t instance_id_set_len;
    /**
     * Instance family. NULL if the response does not have it.
     */
    const char *instance_family;
    /**
     * Instance type. NULL if the response does not have it.
     */
    const char *instance_type;
    /**
     * Zone. NULL if the response does not have it.
     */
    const char *zone;
} tc_cvm_resource_pool_pack_instance;

/**
 * Response of DescribeResourcePoolPackInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_resource_pool_pack_instances_response_free(). Everything that it points
 * to is valid until then.
 */
typedef struct tc_cvm_describe_resource_pool_pack_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Dedicated resource pack instance set. Array of
     * `dedicated_resource_pack_instance_set_len` elements; NULL if the response does not have
     * it.
     */
    const struct tc_cvm_resource_pool_pack_instance *const *dedicated_resource_pack_instance_set;
    /**
     * Length of `dedicated_resource_pack_instance_set`.
     */
    size_t dedicated_resource_pack_instance_set_len;
} tc_cvm_describe_resource_pool_pack_instances_response;

/**
 * Request of DescribeResourcePoolPackTypeConfigs. Describe resource pool pack type
 * configs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_resource_pool_pack_type_configs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Filters. Required. Array of `filters_len` elements.
     */
    const struct tc_cvm_filter *const *filters;
    /**
     * Length of `filters`.
     */
    size_t filters_len;
} tc_cvm_describe_resource_pool_pack_type_configs_request;

/**
 * Response of DescribeResourcePoolPackTypeConfigs.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_resource_pool_pack_type_configs_response_free(). Everything that it
 * points to is valid until then.
 */
typedef struct tc_cvm_describe_resource_pool_pack_type_configs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Instance type config set. Array of `instance_type_config_set_len` elements; NULL if the
     * response does not have it.
     */
    const struct tc_cvm_instance_type_config *const *instance_type_config_set;
    /**
     * Length of `instance_type_config_set`.
     */
    size_t instance_type_config_set_len;
} tc_cvm_describe_resource_pool_pack_type_configs_response;

/**
 * Request of DescribeResourcePoolPacks. Describe resource pool packs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_resource_count {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_resource_pool_pack {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Dedicated resource pack id. NULL if the response does not have it.
     */
    const char *dedicated_resource_pack_id;
    /**
     * Dedicated resource pack name. NULL if the response does not have it.
     */
    const char *dedicated_resource_pack_name;
    /**
     * Zone. NULL if the response does not have it.
     */
    const char *zone;
    /**
     * Instance type. NULL if the response does not have it.
     */
    const char *instance_type;
    /**
     * Instance family. NULL if the response does not have it.
     */
    const char *instance_family;
    /**
     * Resource pool pack type. NULL if the response does not have it.
     */
    const char *resource_pool_pack_type;
    /**
     * Status. NULL if the response does not have it.
     */
    const char *status;
    /**
     * Total capacity. NULL if the response does not have it.
     */
    const struct tc_cvm_resource_count *total_capacity;
    /**
     * Available capacity. NULL if the response does not have it.
     */
    const struct tc_cvm_resource_count *available_capacity;
    /**
     * Host ip. NULL if the response does not have it.
     */
    const char *host_ip;
    /**
     * Rack id. NULL if the response does not have it.
     */
    const char *rack_id;
    /**
     * Switch id. NULL if the response does not have it.
     */
    const char *switch_id;
    /**
     * Auto placement.
     */
    tc_opt_bool auto_placement;
    /**
     * Renew flag. NULL if the response does not have it.
     */
    const char *renew_flag;
    /**
     * Start time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if the response does not have it.
     */
    const char *start_time;
    /**
     * End time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if the response does not have it.
     */
    const char *end_time;
} tc_cvm_resource_pool_pack;

/**
 * Response of DescribeResourcePoolPacks.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_resource_pool_packs_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_describe_resource_pool_packs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Dedicated resource pack set. Array of `dedicated_resource_pack_set_len` elements; NULL
     * if the response does not have it.
     */
    const struct tc_cvm_resource_pool_pack *const *dedicated_resource_pack_set;
    /**
     * Length of `dedicated_resource_pack_set`.
     */
    size_t dedicated_resource_pack_set_len;
    /**
     * Next token. NULL if the response does not have it.
     */
    const char *next_token;
} tc_cvm_describe_resource_pool_packs_response;

/**
 * Request of DescribeTaskInfo. Describe task info.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Task status. Array of `task_status_len` elements; NULL if not given.
     */
    const int64_t *task_status;
    /**
     * Length of `task_status`.
     */
    size_t task_status_len;
    /**
     * Task type ids. Array of `task_type_ids_len` elements; NULL if not given.
     */
    const int64_t *task_type_ids;
    /**
     * Length of `task_type_ids`.
     */
    size_t task_type_ids_len;
    /**
     * Task ids. Array of `task_ids_len` elements; NULL if not given.
     */
    const char *const *task_ids;
    /**
     * Length of `task_ids`.
     */
    size_t task_ids_len;
    /**
     * Instance ids. Array of `instance_ids_len` elements; NULL if not given.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Aliases. Array of `aliases_len` elements; NULL if not given.
     */
    const char *const *aliases;
    /**
     * Length of `aliases`.
     */
    size_t aliases_len;
    /**
     * Start date. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if not given.
     */
    const char *start_date;
    /**
     * End date. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_repair_task_info {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Task id. NULL if the response does not have it.
     */
    const char *task_id;
    /**
     * Instance id. NULL if the response does not have it.
     */
    const char *instance_id;
    /**
     * Alias. NULL if the response does not have it.
     */
    const char *alias;
    /**
     * Task type id.
     */
    tc_opt_u64 task_type_id;
    /**
     * Task type name. NULL if the response does not have it.
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
     * Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if the response does not have it.
     */
    const char *create_time;
    /**
     * Auth time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if the response does not have it.
     */
    const char *auth_time;
    /**
     * End time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
     * NULL if the response does not have it.
     */
    const char *end_time;
    /**
     * Task detail. NULL if the response does not have it.
     */
    const char *task_detail;
    /**
     * Zone. NULL if the response does not have it.
     */
    const char *zone;
    /**
     * Region. NULL if the response does not have it.
     */
    const char *region;
    /**
     * Vpc id. NULL if the response does not have it.
     */
    const char *vpc_id;
    /**
     * Vpc name. NULL if the response does not have it.
     */
    const char *vpc_name;
    /**
     * Subnet id. NULL if the response does not have it.
     */
    const char *subnet_id;
    /**
     * Subnet name. NULL if the response does not have it.
     */
    const char *subnet_name;
    /**
     * Wan ip. NULL if the response does not have it.
     */
    const char *wan_ip;
    /**
     * Lan ip. NULL if the response does not have it.
     */
    const char *lan_ip;
    /**
     * Product. NULL if the response does not have it.
     */
    const char *product;
    /**
     * Task sub type. NULL if the response does not have it.
     */
    const char *task_sub_type;
    /**
     * Auth type.
     */
    tc_opt_u64 auth_type;
    /**
     * Auth source. NULL if the response does not have it.
     */
    const char *auth_source;
} tc_cvm_repair_task_info;

/**
 * Response of DescribeTaskInfo.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_task_info_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_describe_task_info_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Total count.
     */
    tc_opt_i64 total_count;
    /**
     * Repair task info set. Array of `repair_task_info_set_len` elements; NULL if the response
     * does not have it.
     */
    const struct tc_cvm_repair_task_info *const *repair_task_info_set;
    /**
     * Length of `repair_task_info_set`.
     */
    size_t repair_task_info_set_len;
} tc_cvm_describe_task_info_response;

/**
 * Request of DescribeZoneInstanceConfigInfos. Describe zone instance config infos.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_describe_zone_instance_config_infos_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Filters. Array of `filters_len` elements; NULL if not given.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_local_disk_type {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Type. NULL if the response does not have it.
     */
    const char *type_;
    /**
     * Partition type. NULL if the response does not have it.
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
     * Required. NULL if the response does not have it.
     */
    const char *required;
} tc_cvm_local_disk_type;

/**
 * Item price.
 *
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_item_price {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Unit price.
     */
    tc_opt_f64 unit_price;
    /**
     * Charge unit. NULL if the response does not have it.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_instance_type_quota_item {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Zone. NULL if the response does not have it.
     */
    const char *zone;
    /**
     * Instance type. NULL if the response does not have it.
     */
    const char *instance_type;
    /**
     * Instance charge type. NULL if the response does not have it.
     */
    const char *instance_charge_type;
    /**
     * Network card.
     */
    tc_opt_i64 network_card;
    /**
     * Externals. NULL if the response does not have it.
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
     * Instance family. NULL if the response does not have it.
     */
    const char *instance_family;
    /**
     * Type name. NULL if the response does not have it.
     */
    const char *type_name;
    /**
     * Local disk type list. Array of `local_disk_type_list_len` elements; NULL if the response
     * does not have it.
     */
    const struct tc_cvm_local_disk_type *const *local_disk_type_list;
    /**
     * Length of `local_disk_type_list`.
     */
    size_t local_disk_type_list_len;
    /**
     * Status. NULL if the response does not have it.
     */
    const char *status;
    /**
     * Price. NULL if the response does not have it.
     */
    const struct tc_cvm_item_price *price;
    /**
     * Sold out reason. NULL if the response does not have it.
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
     * Cpu type. NULL if the response does not have it.
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
     * Remark. NULL if the response does not have it.
     */
    const char *remark;
    /**
     * Gpu count.
     */
    tc_opt_f64 gpu_count;
    /**
     * Frequency. NULL if the response does not have it.
     */
    const char *frequency;
    /**
     * Status category. NULL if the response does not have it.
     */
    const char *status_category;
} tc_cvm_instance_type_quota_item;

/**
 * Response of DescribeZoneInstanceConfigInfos.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_zone_instance_config_infos_response_free(). Everything that it points to
 * is valid until then.
 */
typedef struct tc_cvm_describe_zone_instance_config_infos_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Instance type quota set. Array of `instance_type_quota_set_len` elements; NULL if the
     * response does not have it.
     */
    const struct tc_cvm_instance_type_quota_item *const *instance_type_quota_set;
    /**
     * Length of `instance_type_quota_set`.
     */
    size_t instance_type_quota_set_len;
} tc_cvm_describe_zone_instance_config_infos_response;

/**
 * Request of DescribeZones. Lists the availability zones of the region.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_zone_info {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * The name that requests use, such as `ap-guangzhou-3`. NULL if the response does not have
     * it.
     */
    const char *zone;
    /**
     * The display name, in the language of the request, or in English if there is none in that
     * language. NULL if the response does not have it.
     */
    const char *zone_name;
    /**
     * The number of the zone as a string, such as `100003`. NULL if the response does not have
     * it.
     */
    const char *zone_id;
    /**
     * Whether the zone can be used. One of TC_CVM_ZONE_STATE_AVAILABLE,
     * TC_CVM_ZONE_STATE_UNAVAILABLE. NULL if the response does not have it.
     */
    const char *zone_state;
} tc_cvm_zone_info;

/**
 * Response of DescribeZones.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_describe_zones_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_describe_zones_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * The number of zones.
     */
    tc_opt_u64 total_count;
    /**
     * The zones. Array of `zone_set_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_zone_info *const *zone_set;
    /**
     * Length of `zone_set`.
     */
    size_t zone_set_len;
} tc_cvm_describe_zones_response;

/**
 * Request of DisassociateInstancesKeyPairs. Disassociate instances key pairs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_disassociate_instances_key_pairs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Key ids. Required. Array of `key_ids_len` elements.
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
 * Response of DisassociateInstancesKeyPairs.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_disassociate_instances_key_pairs_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_disassociate_instances_key_pairs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_disassociate_instances_key_pairs_response;

/**
 * Request of DisassociateSecurityGroups. Disassociate security groups.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_disassociate_security_groups_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Security group ids. Required. Array of `security_group_ids_len` elements.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
} tc_cvm_disassociate_security_groups_request;

/**
 * Response of DisassociateSecurityGroups.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_disassociate_security_groups_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_disassociate_security_groups_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_disassociate_security_groups_response;

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
/**
 * Request of EnterRescueMode. Enter rescue mode.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of EnterRescueMode.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_enter_rescue_mode_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_enter_rescue_mode_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_enter_rescue_mode_response;

/**
 * Request of ExitRescueMode. Exit rescue mode.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of ExitRescueMode.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_exit_rescue_mode_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_exit_rescue_mode_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_exit_rescue_mode_response;

/**
 * Request of ExportImages. Export images.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Image ids. Array of `image_ids_len` elements; NULL if not given.
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
     * File name prefix list. Array of `file_name_prefix_list_len` elements; NULL if not given.
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
 * Response of ExportImages.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_export_images_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_export_images_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Task id.
     */
    tc_opt_u64 task_id;
    /**
     * Cos paths. Array of `cos_paths_len` elements; NULL if the response does not have it.
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
 * Part of requests: initialise it with TC_INIT() and set the members that you need. The
 * caller owns what it points to.
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
 * Request of ImportImage. Import image.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Tag specification. Array of `tag_specification_len` elements; NULL if not given.
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
     * Import image data disk list. Array of `import_image_data_disk_list_len` elements; NULL
     * if not given.
     */
    const struct tc_cvm_import_image_data_disk *const *import_image_data_disk_list;
    /**
     * Length of `import_image_data_disk_list`.
     */
    size_t import_image_data_disk_list_len;
} tc_cvm_import_image_request;

/**
 * Response of ImportImage.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_import_image_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_import_image_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Image id. NULL if the response does not have it.
     */
    const char *image_id;
} tc_cvm_import_image_response;

/**
 * Request of ImportInstancesActionTimer. Import instances action timer.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_import_instances_action_timer_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of ImportInstancesActionTimer.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_import_instances_action_timer_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_import_instances_action_timer_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Action timer ids. Array of `action_timer_ids_len` elements; NULL if the response does
     * not have it.
     */
    const char *const *action_timer_ids;
    /**
     * Length of `action_timer_ids`.
     */
    size_t action_timer_ids_len;
} tc_cvm_import_instances_action_timer_response;

/**
 * Request of ImportKeyPair. Import key pair.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Tag specification. Array of `tag_specification_len` elements; NULL if not given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
} tc_cvm_import_key_pair_request;

/**
 * Response of ImportKeyPair.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_import_key_pair_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_import_key_pair_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Key id. NULL if the response does not have it.
     */
    const char *key_id;
} tc_cvm_import_key_pair_response;

/**
 * Request of InquirePricePurchaseResourcePoolPacks. Inquire price purchase resource pool
 * packs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of InquirePricePurchaseResourcePoolPacks.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_inquire_price_purchase_resource_pool_packs_response_free(). Everything that it
 * points to is valid until then.
 */
typedef struct tc_cvm_inquire_price_purchase_resource_pool_packs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the response does not have it.
     */
    const struct tc_cvm_item_price *price;
} tc_cvm_inquire_price_purchase_resource_pool_packs_response;

/**
 * Request of InquiryPriceModifyInstancesChargeType. Inquiry price modify instances charge
 * type.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_modify_instances_charge_type_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_price {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Instance price. NULL if the response does not have it.
     */
    const struct tc_cvm_item_price *instance_price;
    /**
     * Bandwidth price. NULL if the response does not have it.
     */
    const struct tc_cvm_item_price *bandwidth_price;
} tc_cvm_price;

/**
 * Response of InquiryPriceModifyInstancesChargeType.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_inquiry_price_modify_instances_charge_type_response_free(). Everything that it
 * points to is valid until then.
 */
typedef struct tc_cvm_inquiry_price_modify_instances_charge_type_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the response does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_modify_instances_charge_type_response;

/**
 * Request of InquiryPriceRenewHosts. Inquiry price renew hosts.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_renew_hosts_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Host ids. Required. Array of `host_ids_len` elements.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_host_price_info {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Host price. NULL if the response does not have it.
     */
    const struct tc_cvm_item_price *host_price;
} tc_cvm_host_price_info;

/**
 * Response of InquiryPriceRenewHosts.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_inquiry_price_renew_hosts_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_inquiry_price_renew_hosts_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the response does not have it.
     */
    const struct tc_cvm_host_price_info *price;
} tc_cvm_inquiry_price_renew_hosts_response;

/**
 * Request of InquiryPriceRenewInstances. Inquiry price renew instances.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_renew_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of InquiryPriceRenewInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_inquiry_price_renew_instances_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_inquiry_price_renew_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the response does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_renew_instances_response;

/**
 * Request of InquiryPriceResetInstance. Inquiry price reset instance.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of InquiryPriceResetInstance.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_inquiry_price_reset_instance_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_inquiry_price_reset_instance_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the response does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_reset_instance_response;

/**
 * Request of InquiryPriceResetInstancesInternetMaxBandwidth. Inquiry price reset instances
 * internet max bandwidth.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of InquiryPriceResetInstancesInternetMaxBandwidth.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response_free(). Everything
 * that it points to is valid until then.
 */
typedef struct tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the response does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response;

/**
 * Request of InquiryPriceResetInstancesType. Inquiry price reset instances type.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_reset_instances_type_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of InquiryPriceResetInstancesType.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_inquiry_price_reset_instances_type_response_free(). Everything that it points to
 * is valid until then.
 */
typedef struct tc_cvm_inquiry_price_reset_instances_type_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the response does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_reset_instances_type_response;

/**
 * Request of InquiryPriceResizeInstanceDisks. Inquiry price resize instance disks.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Data disks. Array of `data_disks_len` elements; NULL if not given.
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
 * Response of InquiryPriceResizeInstanceDisks.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_inquiry_price_resize_instance_disks_response_free(). Everything that it points to
 * is valid until then.
 */
typedef struct tc_cvm_inquiry_price_resize_instance_disks_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the response does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_resize_instance_disks_response;

/**
 * A launch template, with values for parameters that a request does not set.
 *
 * Part of requests: initialise it with TC_INIT() and set the members that you need. The
 * caller owns what it points to.
 */
typedef struct tc_cvm_launch_template {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The id of the template, such as `lt-lobxe2yo`. NULL if not given.
     */
    const char *launch_template_id;
    /**
     * The version of the template. If not set, its default version.
     */
    tc_opt_u64 launch_template_version;
} tc_cvm_launch_template;

/**
 * Request of InquiryPriceRunInstances. Inquiry price run instances.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Data disks. Array of `data_disks_len` elements; NULL if not given.
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
     * Security group ids. Array of `security_group_ids_len` elements; NULL if not given.
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
     * Client token. The library generates one if the request has none. NULL if not given.
     */
    const char *client_token;
    /**
     * Host name. NULL if not given.
     */
    const char *host_name;
    /**
     * Tag specification. Array of `tag_specification_len` elements; NULL if not given.
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
     * Network interfaces. Array of `network_interfaces_len` elements; NULL if not given.
     */
    const struct tc_cvm_network_interfaces *const *network_interfaces;
    /**
     * Length of `network_interfaces`.
     */
    size_t network_interfaces_len;
} tc_cvm_inquiry_price_run_instances_request;

/**
 * Response of InquiryPriceRunInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_inquiry_price_run_instances_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_inquiry_price_run_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Price. NULL if the response does not have it.
     */
    const struct tc_cvm_price *price;
} tc_cvm_inquiry_price_run_instances_response;

/**
 * Request of InquiryPriceTerminateInstances. Inquiry price terminate instances.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_inquiry_price_terminate_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_instance_refund {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Instance id. NULL if the response does not have it.
     */
    const char *instance_id;
    /**
     * Refunds.
     */
    tc_opt_f64 refunds;
    /**
     * Price detail. NULL if the response does not have it.
     */
    const char *price_detail;
} tc_cvm_instance_refund;

/**
 * Response of InquiryPriceTerminateInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_inquiry_price_terminate_instances_response_free(). Everything that it points to
 * is valid until then.
 */
typedef struct tc_cvm_inquiry_price_terminate_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Instance refunds set. Array of `instance_refunds_set_len` elements; NULL if the response
     * does not have it.
     */
    const struct tc_cvm_instance_refund *const *instance_refunds_set;
    /**
     * Length of `instance_refunds_set`.
     */
    size_t instance_refunds_set_len;
} tc_cvm_inquiry_price_terminate_instances_response;

/**
 * Request of ModifyChcAttribute. Modify chc attribute.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_chc_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. Array of `chc_ids_len` elements.
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
     * Bmc security group ids. Array of `bmc_security_group_ids_len` elements; NULL if not
     * given.
     */
    const char *const *bmc_security_group_ids;
    /**
     * Length of `bmc_security_group_ids`.
     */
    size_t bmc_security_group_ids_len;
} tc_cvm_modify_chc_attribute_request;

/**
 * Response of ModifyChcAttribute.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_chc_attribute_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_modify_chc_attribute_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_chc_attribute_response;

/**
 * Request of ModifyChcNetworkMode. Modify chc network mode.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_chc_network_mode_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. Array of `chc_ids_len` elements.
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
 * Response of ModifyChcNetworkMode.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_chc_network_mode_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_modify_chc_network_mode_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_chc_network_mode_response;

/**
 * Request of ModifyDisasterRecoverGroupAttribute. Modify disaster recover group attribute.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of ModifyDisasterRecoverGroupAttribute.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_disaster_recover_group_attribute_response_free(). Everything that it
 * points to is valid until then.
 */
typedef struct tc_cvm_modify_disaster_recover_group_attribute_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_disaster_recover_group_attribute_response;

/**
 * Request of ModifyHostsAttribute. Modify hosts attribute.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_hosts_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Host ids. Required. Array of `host_ids_len` elements.
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
 * Response of ModifyHostsAttribute.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_hosts_attribute_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_modify_hosts_attribute_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_hosts_attribute_response;

/**
 * Request of ModifyHpcClusterAttribute. Modify hpc cluster attribute.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of ModifyHpcClusterAttribute.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_hpc_cluster_attribute_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_modify_hpc_cluster_attribute_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_hpc_cluster_attribute_response;

/**
 * Request of ModifyImageAttribute. Modify image attribute.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of ModifyImageAttribute.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_image_attribute_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_modify_image_attribute_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_image_attribute_response;

/**
 * Request of ModifyImageSharePermission. Modify image share permission.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Account ids. Required. Array of `account_ids_len` elements.
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
 * Response of ModifyImageSharePermission.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_image_share_permission_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_modify_image_share_permission_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_image_share_permission_response;

/**
 * Request of ModifyInstanceDiskType. Modify instance disk type.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Data disks. Array of `data_disks_len` elements; NULL if not given.
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
 * Response of ModifyInstanceDiskType.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_instance_disk_type_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_modify_instance_disk_type_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instance_disk_type_response;

/**
 * Request of ModifyInstancesAttribute. Changes an attribute of instances to the same value
 * for all of them. Security groups are replaced: those that the request does not name are
 * removed. A new host name takes effect with a restart. The change is complete when
 * DescribeInstances shows `latest_operation_state` as `SUCCESS`.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to change, 100 at most. DescribeInstances returns their ids. 1 to 100
     * items (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each item: must match
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required. Array of
     * `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * The display name. At most 128 characters (TC_CVM_ERROR_INVALID_INSTANCE_NAME_TOO_LONG).
     * NULL if not given.
     */
    const char *instance_name;
    /**
     * User data that the instance runs at its first start, base64-encoded, 16 KB at most. NULL
     * if not given.
     */
    const char *user_data;
    /**
     * All security groups that the instances are to be in, such as `sg-efil73jd`. Array of
     * `security_groups_len` elements; NULL if not given.
     */
    const char *const *security_groups;
    /**
     * Length of `security_groups`.
     */
    size_t security_groups_len;
    /**
     * The role whose temporary credentials the instances can read. NULL if not given.
     */
    const char *cam_role_name;
    /**
     * The host name. See `auto_reboot`. NULL if not given.
     */
    const char *host_name;
    /**
     * Whether the instances have termination protection: TerminateInstances refuses them while
     * this is true.
     */
    tc_opt_bool disable_api_termination;
    /**
     * The type of the role in `cam_role_name`. DescribeRoleList of cam returns it. One of
     * TC_CVM_CAM_ROLE_TYPE_USER, TC_CVM_CAM_ROLE_TYPE_SERVICE_LINKED. The service's default is
     * TC_CVM_CAM_ROLE_TYPE_USER. NULL if not given.
     */
    const char *cam_role_type;
    /**
     * Whether to restart the instances for their new `host_name`, which otherwise takes effect
     * with the next restart. Has no effect on other attributes.
     */
    tc_opt_bool auto_reboot;
    /**
     * Whether the network interfaces support jumbo frames.
     */
    tc_opt_bool enable_jumbo_frame;
} tc_cvm_modify_instances_attribute_request;

/**
 * Response of ModifyInstancesAttribute.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_instances_attribute_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_modify_instances_attribute_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_attribute_response;

/**
 * Request of ModifyInstancesChargeType. Modify instances charge type.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_charge_type_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of ModifyInstancesChargeType.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_instances_charge_type_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_modify_instances_charge_type_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_charge_type_response;

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
/**
 * Request of ModifyInstancesDisasterRecoverGroup. Modify instances disaster recover group.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_disaster_recover_group_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
     * Disaster recover group ids. Array of `disaster_recover_group_ids_len` elements; NULL if
     * not given.
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
 * Response of ModifyInstancesDisasterRecoverGroup.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_instances_disaster_recover_group_response_free(). Everything that it
 * points to is valid until then.
 */
typedef struct tc_cvm_modify_instances_disaster_recover_group_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_disaster_recover_group_response;

/**
 * Request of ModifyInstancesProject. Modify instances project.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_project_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of ModifyInstancesProject.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_instances_project_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_modify_instances_project_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_project_response;

/**
 * Request of ModifyInstancesRenewFlag. Modify instances renew flag.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_renew_flag_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of ModifyInstancesRenewFlag.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_instances_renew_flag_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_modify_instances_renew_flag_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_renew_flag_response;

/**
 * Request of ModifyInstancesVpcAttribute. Modify instances vpc attribute.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_modify_instances_vpc_attribute_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of ModifyInstancesVpcAttribute.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_instances_vpc_attribute_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_modify_instances_vpc_attribute_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_instances_vpc_attribute_response;

/**
 * Request of ModifyKeyPairAttribute. Modify key pair attribute.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of ModifyKeyPairAttribute.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_key_pair_attribute_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_modify_key_pair_attribute_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_key_pair_attribute_response;

/**
 * Request of ModifyLaunchTemplateDefaultVersion. Modify launch template default version.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of ModifyLaunchTemplateDefaultVersion.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_modify_launch_template_default_version_response_free(). Everything that it points
 * to is valid until then.
 */
typedef struct tc_cvm_modify_launch_template_default_version_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_modify_launch_template_default_version_response;

/**
 * Request of ProgramFpgaImage. Program fpga image.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Dbd fs. Array of `dbd_fs_len` elements; NULL if not given.
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
 * Response of ProgramFpgaImage.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_program_fpga_image_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_program_fpga_image_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_program_fpga_image_response;

/**
 * Request of PurchaseResourcePoolPacks. Purchase resource pool packs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
 * Response of PurchaseResourcePoolPacks.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_purchase_resource_pool_packs_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_purchase_resource_pool_packs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Dedicated resource pack id set. Array of `dedicated_resource_pack_id_set_len` elements;
     * NULL if the response does not have it.
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
 * Request of RebootInstances. Reboots (restarts) instances. Only an instance in state
 * `RUNNING` can be restarted. After the call is accepted, the instance is `REBOOTING`;
 * when the restart is complete, it is `RUNNING` again. DescribeInstances shows the outcome
 * in `latest_operation_state`. Changes appear there with a delay: right after the call is
 * accepted, the instance is still shown as `RUNNING`, with its previous operation. The
 * operation is a new one if `latest_operation_request_id` has changed since before the
 * call. A forced restart cuts the power: data can be lost and file systems damaged. Use it
 * only for instances that do not restart otherwise.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_reboot_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to restart, 100 at most. DescribeInstances returns their ids. 1 to 100
     * items (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each item: must match
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required. Array of
     * `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Whether to force the restart if a normal restart fails. Mutually exclusive with
     * `stop_type`. The service's default is `false`.
     *
     * Deprecated: use stop_type.
     */
    tc_opt_bool force_reboot TC_DEPRECATED("use stop_type");
    /**
     * How the instances are shut down before they start again. Mutually exclusive with
     * `force_reboot`. One of TC_CVM_STOP_TYPE_SOFT, TC_CVM_STOP_TYPE_HARD,
     * TC_CVM_STOP_TYPE_SOFT_FIRST. The service's default is TC_CVM_STOP_TYPE_SOFT. NULL if not
     * given.
     */
    const char *stop_type;
} tc_cvm_reboot_instances_request;
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

/**
 * Response of RebootInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_reboot_instances_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_reboot_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_reboot_instances_response;

/**
 * Request of RemoveChcAssistVpc. Remove chc assist vpc.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_remove_chc_assist_vpc_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. Array of `chc_ids_len` elements.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
} tc_cvm_remove_chc_assist_vpc_request;

/**
 * Response of RemoveChcAssistVpc.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_remove_chc_assist_vpc_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_remove_chc_assist_vpc_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_remove_chc_assist_vpc_response;

/**
 * Request of RemoveChcDeployVpc. Remove chc deploy vpc.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_remove_chc_deploy_vpc_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Chc ids. Required. Array of `chc_ids_len` elements.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
} tc_cvm_remove_chc_deploy_vpc_request;

/**
 * Response of RemoveChcDeployVpc.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_remove_chc_deploy_vpc_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_remove_chc_deploy_vpc_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_remove_chc_deploy_vpc_response;

/**
 * Request of RenewHosts. Renew hosts.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_renew_hosts_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Host ids. Required. Array of `host_ids_len` elements.
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
 * Response of RenewHosts.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_renew_hosts_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_renew_hosts_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_renew_hosts_response;

/**
 * Request of RenewInstances. Renew instances.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_renew_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of RenewInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_renew_instances_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_renew_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_renew_instances_response;

/**
 * Request of RepairTaskControl. Repair task control.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of RepairTaskControl.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_repair_task_control_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_repair_task_control_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Task id. NULL if the response does not have it.
     */
    const char *task_id;
} tc_cvm_repair_task_control_response;

/**
 * Request of ResetInstance. Reinstalls the operating system of an instance, from its
 * current image or from another one. The system disk is formatted: its data is lost. The
 * response is sent when the reinstallation has started. It is complete when
 * DescribeInstances shows `latest_operation_state` as `SUCCESS`.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_reset_instance_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instance. DescribeInstances returns its id. Must match `ins-[a-z0-9]{8}`
     * (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required.
     */
    const char *instance_id;
    /**
     * The image to install, such as `img-pmqg1cw7`. If not set, the current image of the
     * instance. Must match `img-[a-z0-9]+` (TC_CVM_ERROR_INVALID_IMAGE_ID_MALFORMED). NULL if
     * not given.
     */
    const char *image_id;
    /**
     * The system disk. Only its size can be changed: a cloud disk can grow, and no disk can
     * shrink. NULL if not given.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * The login settings. If not set, the service generates a password and sends it by
     * internal message. NULL if not given.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * Agents of other services. If not set, public images get the agents for security and
     * monitoring, and other images keep what they have. NULL if not given.
     */
    const struct tc_cvm_enhanced_service *enhanced_service;
    /**
     * The host name. If not set, it stays the same. NULL if not given.
     */
    const char *host_name;
    /**
     * User data that the instance runs at its first start, base64-encoded, 16 KB at most. NULL
     * if not given.
     */
    const char *user_data;
} tc_cvm_reset_instance_request;

/**
 * Response of ResetInstance.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_reset_instance_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_reset_instance_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_reset_instance_response;

/**
 * Request of ResetInstancesInternetMaxBandwidth. Reset instances internet max bandwidth.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_reset_instances_internet_max_bandwidth_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of ResetInstancesInternetMaxBandwidth.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_reset_instances_internet_max_bandwidth_response_free(). Everything that it points
 * to is valid until then.
 */
typedef struct tc_cvm_reset_instances_internet_max_bandwidth_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_reset_instances_internet_max_bandwidth_response;

/**
 * Request of ResetInstancesPassword. Reset instances password.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_reset_instances_password_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of ResetInstancesPassword.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_reset_instances_password_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_reset_instances_password_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_reset_instances_password_response;

/**
 * Request of ResetInstancesType. Reset instances type.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_reset_instances_type_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Instance ids. Required. Array of `instance_ids_len` elements.
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
 * Response of ResetInstancesType.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_reset_instances_type_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_reset_instances_type_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_reset_instances_type_response;

/**
 * Request of ResizeInstanceDisks. Resize instance disks.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * Data disks. Array of `data_disks_len` elements; NULL if not given.
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
 * Response of ResizeInstanceDisks.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_resize_instance_disks_response_free(). Everything that it points to is valid
 * until then.
 */
typedef struct tc_cvm_resize_instance_disks_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_resize_instance_disks_response;

/**
 * Request of RunInstances. Creates instances and starts them. The response is sent when
 * the creation has started: an instance is `PENDING` until it is `RUNNING`, or
 * `LAUNCH_FAILED` if it cannot be created. DescribeInstancesStatus returns the state.
 * Prepaid instances are charged at once; for pay-as-you-go instances, the price of one
 * hour is frozen. The number of instances is limited by the quotas of the account.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
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
     * TC_CVM_INSTANCE_CHARGE_TYPE_CDCPAID. The service's default is
     * TC_CVM_INSTANCE_CHARGE_TYPE_POSTPAID_BY_HOUR. NULL if not given.
     */
    const char *instance_charge_type;
    /**
     * The period that prepaid instances are paid for, and what happens at its end. Required
     * with `PREPAID`. NULL if not given.
     */
    const struct tc_cvm_instance_charge_prepaid *instance_charge_prepaid;
    /**
     * The placement of the instances: zone, project and, optionally, dedicated hosts. Required
     * without `launch_template`; takes precedence over the template. NULL if not given.
     */
    const struct tc_cvm_placement *placement;
    /**
     * The instance type, such as `S5.MEDIUM4`; DescribeInstanceTypeConfigs lists the types.
     * With `CDHPAID`, the number of cores and the memory in GiB: `CDH_1C1G`. If not set, the
     * service chooses an available type. NULL if not given.
     */
    const char *instance_type;
    /**
     * The image, such as `img-pmqg1cw7`; DescribeImages lists the images that an instance type
     * supports. Required without `launch_template`; takes precedence over the template. Must
     * match `img-[a-z0-9]+` (TC_CVM_ERROR_INVALID_IMAGE_ID_MALFORMED). NULL if not given.
     */
    const char *image_id;
    /**
     * The system disk. The service has its own defaults for values that are not set. NULL if
     * not given.
     */
    const struct tc_cvm_system_disk *system_disk;
    /**
     * The data disks: at most 1 local disk and 20 cloud disks. None by default. At most 21
     * items (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Array of `data_disks_len`
     * elements; NULL if not given.
     */
    const struct tc_cvm_data_disk *const *data_disks;
    /**
     * Length of `data_disks`.
     */
    size_t data_disks_len;
    /**
     * The private network. Its addresses are those of the primary network interfaces: as many
     * as `instance_count`, and 20 at most. NULL if not given.
     */
    const struct tc_cvm_virtual_private_cloud *virtual_private_cloud;
    /**
     * The internet access. None (0 Mbps) by default. NULL if not given.
     */
    const struct tc_cvm_internet_accessible *internet_accessible;
    /**
     * The number of instances. The upper bound depends on the charge type and on the quotas of
     * the account. At least 1 (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_RANGE). The service's
     * default is `1`.
     */
    tc_opt_i64 instance_count;
    /**
     * The minimum number of instances to create if fewer than `instance_count` are available:
     * from 1 to `instance_count`. If not set, the call creates all or none. At least 1
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_RANGE).
     */
    tc_opt_i64 min_count;
    /**
     * The display name. With several instances, the number of each is appended, or replaces
     * `{R:3}`, starting at 3. At most 128 characters
     * (TC_CVM_ERROR_INVALID_INSTANCE_NAME_TOO_LONG). NULL if not given.
     */
    const char *instance_name;
    /**
     * The login settings. If not set, the service generates a password and sends it by
     * internal message. NULL if not given.
     */
    const struct tc_cvm_login_settings *login_settings;
    /**
     * The security groups, such as `sg-efil73jd`. If not set, the default one of the account.
     * Array of `security_group_ids_len` elements; NULL if not given.
     */
    const char *const *security_group_ids;
    /**
     * Length of `security_group_ids`.
     */
    size_t security_group_ids_len;
    /**
     * Agents of other services. If not set, public images get the agents for security and
     * monitoring, and other images keep what they have. NULL if not given.
     */
    const struct tc_cvm_enhanced_service *enhanced_service;
    /**
     * The idempotency token: the service recognizes a repeated request by it and creates
     * nothing again. ASCII; different requests need different tokens. The library generates
     * one if none is set. At most 64 characters (TC_CVM_ERROR_INVALID_CLIENT_TOKEN_TOO_LONG).
     * The library generates one if the request has none. NULL if not given.
     */
    const char *client_token;
    /**
     * The host name. Windows: 2 to 15 letters, digits and hyphens, not digits only. Others: 2
     * to 60, dots included. Dots and hyphens cannot be first, last or adjacent. With several
     * instances, each gets its number as with `instance_name`. NULL if not given.
     */
    const char *host_name;
    /**
     * The action to run on the instances at a given time. Only termination is possible. NULL
     * if not given.
     */
    const struct tc_cvm_action_timer *action_timer;
    /**
     * The placement group, which keeps its instances separate from each other. At most 1 items
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Array of
     * `disaster_recover_group_ids_len` elements; NULL if not given.
     */
    const char *const *disaster_recover_group_ids;
    /**
     * Length of `disaster_recover_group_ids`.
     */
    size_t disaster_recover_group_ids_len;
    /**
     * The tags for the instances. Array of `tag_specification_len` elements; NULL if not
     * given.
     */
    const struct tc_cvm_tag_specification *const *tag_specification;
    /**
     * Length of `tag_specification`.
     */
    size_t tag_specification_len;
    /**
     * The bid for `SPOTPAID` instances. If not set, the current price. NULL if not given.
     */
    const struct tc_cvm_instance_market_options_request *instance_market_options;
    /**
     * User data that the instance runs at its first start, base64-encoded, 16 KB at most. NULL
     * if not given.
     */
    const char *user_data;
    /**
     * Metadata that the instances can read about themselves. NULL if not given.
     */
    const struct tc_cvm_metadata *metadata;
    /**
     * Whether to only check the request: its parameters, limits and the capacity. Nothing is
     * created; the response has only a RequestId, or an error. The service's default is
     * `false`.
     */
    tc_opt_bool dry_run;
    /**
     * The topology of the CPU. If not set, that of the instance type. NULL if not given.
     */
    const struct tc_cvm_cpu_topology *cpu_topology;
    /**
     * The role whose temporary credentials the instances can read. DescribeRoleList of cam
     * lists the roles. NULL if not given.
     */
    const char *cam_role_name;
    /**
     * The high-performance cluster. Required for instance types that need one, and refused for
     * others. NULL if not given.
     */
    const char *hpc_cluster_id;
    /**
     * The launch template, with values for parameters that the request does not set. NULL if
     * not given.
     */
    const struct tc_cvm_launch_template *launch_template;
    /**
     * The dedicated cluster, for `CDCPAID` instances. NULL if not given.
     */
    const char *dedicated_cluster_id;
    /**
     * The customer's own physical servers that the instances are created on. Array of
     * `chc_ids_len` elements; NULL if not given.
     */
    const char *const *chc_ids;
    /**
     * Length of `chc_ids`.
     */
    size_t chc_ids_len;
    /**
     * The partition of a placement group that has partitions.
     */
    tc_opt_i64 partition_number;
    /**
     * Whether the instances have termination protection: TerminateInstances refuses them while
     * this is true. The service's default is `false`.
     */
    tc_opt_bool disable_api_termination;
    /**
     * Whether the network interfaces support jumbo frames.
     */
    tc_opt_bool enable_jumbo_frame;
    /**
     * Additional network interfaces besides the primary one. Array of `network_interfaces_len`
     * elements; NULL if not given.
     */
    const struct tc_cvm_network_interfaces *const *network_interfaces;
    /**
     * Length of `network_interfaces`.
     */
    size_t network_interfaces_len;
} tc_cvm_run_instances_request;

/**
 * Response of RunInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_run_instances_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_run_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * The ids of the instances. They do not mean that the instances could be created:
     * DescribeInstancesStatus returns the states. Absent with `dry_run`. Array of
     * `instance_id_set_len` elements; NULL if the response does not have it.
     */
    const char *const *instance_id_set;
    /**
     * Length of `instance_id_set`.
     */
    size_t instance_id_set_len;
} tc_cvm_run_instances_response;

/**
 * Request of StartInstances. Starts instances. Only an instance in state `STOPPED` can be
 * started. The response is sent before the operation is complete: the instance is
 * `STARTING`, then `RUNNING`; DescribeInstances shows the outcome in
 * `latest_operation_state`. Changes appear there with a delay: right after the call is
 * accepted, the instance is still shown as `STOPPED`.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_start_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to start, 100 at most. DescribeInstances returns their ids. 1 to 100 items
     * (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each item: must match
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required. Array of
     * `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
} tc_cvm_start_instances_request;

/**
 * Response of StartInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_start_instances_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_start_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_start_instances_response;

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
/**
 * Request of StopInstances. Shuts instances down. Only an instance in state `RUNNING` can
 * be shut down. The response is sent before the operation is complete: the instance is
 * `STOPPING`, then `STOPPED`; DescribeInstances shows the outcome in
 * `latest_operation_state`. Changes appear there with a delay: right after the call is
 * accepted, the instance is still shown as `RUNNING`. A forced shutdown cuts the power:
 * data can be lost and file systems damaged. Use it only for instances that do not shut
 * down otherwise.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_stop_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to shut down, 100 at most. DescribeInstances returns their ids. 1 to 100
     * items (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each item: must match
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required. Array of
     * `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Whether to force the shutdown if a normal shutdown fails. Mutually exclusive with
     * `stop_type`. The service's default is `false`.
     *
     * Deprecated: use stop_type.
     */
    tc_opt_bool force_stop TC_DEPRECATED("use stop_type");
    /**
     * How the instances are shut down. Mutually exclusive with `force_stop`. One of
     * TC_CVM_STOP_TYPE_SOFT, TC_CVM_STOP_TYPE_HARD, TC_CVM_STOP_TYPE_SOFT_FIRST. The service's
     * default is TC_CVM_STOP_TYPE_SOFT. NULL if not given.
     */
    const char *stop_type;
    /**
     * How pay-as-you-go instances are charged while they are stopped. Has no effect on other
     * instances, nor on those that cannot be stopped without charges. One of
     * TC_CVM_STOPPED_MODE_KEEP_CHARGING, TC_CVM_STOPPED_MODE_STOP_CHARGING. The service's
     * default is TC_CVM_STOPPED_MODE_KEEP_CHARGING. NULL if not given.
     */
    const char *stopped_mode;
} tc_cvm_stop_instances_request;
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

/**
 * Response of StopInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_stop_instances_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_stop_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_stop_instances_response;

/**
 * Request of SyncImages. Sync images.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_sync_images_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Image ids. Required. Array of `image_ids_len` elements.
     */
    const char *const *image_ids;
    /**
     * Length of `image_ids`.
     */
    size_t image_ids_len;
    /**
     * Destination regions. Required. Array of `destination_regions_len` elements.
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
 * Part of responses: only read it. It is valid as long as the response that contains it.
 */
typedef struct tc_cvm_sync_image {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Image id. NULL if the response does not have it.
     */
    const char *image_id;
    /**
     * Region. NULL if the response does not have it.
     */
    const char *region;
} tc_cvm_sync_image;

/**
 * Response of SyncImages.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_sync_images_response_free(). Everything that it points to is valid until then.
 */
typedef struct tc_cvm_sync_images_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
    /**
     * Image set. Array of `image_set_len` elements; NULL if the response does not have it.
     */
    const struct tc_cvm_sync_image *const *image_set;
    /**
     * Length of `image_set`.
     */
    size_t image_set_len;
} tc_cvm_sync_images_response;

/**
 * Request of TerminateInstances. Terminates instances. A pay-as-you-go instance is
 * destroyed at once. A prepaid instance goes to the recycle bin if the return terms allow
 * it; a second call destroys it, and it cannot be recovered. All instances of one request
 * must have the same charge type.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_terminate_instances_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * The instances to terminate, 100 at most. DescribeInstances returns their ids. 1 to 100
     * items (TC_CVM_ERROR_INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED). Each item: must match
     * `ins-[a-z0-9]{8}` (TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED). Required. Array of
     * `instance_ids_len` elements.
     */
    const char *const *instance_ids;
    /**
     * Length of `instance_ids`.
     */
    size_t instance_ids_len;
    /**
     * Whether to also release the first elastic IP address of the primary network interface.
     * Only for addresses of the types `HighQualityEIP`, `AntiDDoSEIP`, `EIPv6` and
     * `HighQualityEIPv6`. The service's default is `false`.
     */
    tc_opt_bool release_address;
    /**
     * Whether to also release prepaid data disks of the instances. Those of a prepaid instance
     * go to the recycle bin together with it. The service's default is `false`.
     */
    tc_opt_bool release_prepaid_data_disks;
} tc_cvm_terminate_instances_request;

/**
 * Response of TerminateInstances.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_terminate_instances_response_free(). Everything that it points to is valid until
 * then.
 */
typedef struct tc_cvm_terminate_instances_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_terminate_instances_response;

/**
 * Request of TerminateResourcePoolPacks. Terminate resource pool packs.
 *
 * Initialise it with TC_INIT() and set the members that you need. The caller owns the
 * strings and arrays that it points to; the library reads them only during the call.
 */
typedef struct tc_cvm_terminate_resource_pool_packs_request {
    /**
     * Size of this struct in bytes. TC_INIT() sets it.
     */
    size_t struct_size;
    /**
     * Dedicated resource pack ids. Required. Array of `dedicated_resource_pack_ids_len`
     * elements.
     */
    const char *const *dedicated_resource_pack_ids;
    /**
     * Length of `dedicated_resource_pack_ids`.
     */
    size_t dedicated_resource_pack_ids_len;
} tc_cvm_terminate_resource_pool_packs_request;

/**
 * Response of TerminateResourcePoolPacks.
 *
 * Created by the library: only read it, and free it with
 * tc_cvm_terminate_resource_pool_packs_response_free(). Everything that it points to is
 * valid until then.
 */
typedef struct tc_cvm_terminate_resource_pool_packs_response {
    /**
     * Size of this struct in bytes, as the library that filled it knows it.
     */
    size_t struct_size;
    /**
     * Id of the request, assigned by the service; its support asks for it. Never NULL.
     */
    const char *request_id;
} tc_cvm_terminate_resource_pool_packs_response;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Allocate hosts.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_allocate_hosts(const tc_client *client,
                                const struct tc_cvm_allocate_hosts_request *request,
                                const tc_call_options *options,
                                struct tc_cvm_allocate_hosts_response **response,
                                tc_error **error);

/**
 * Associate instances key pairs.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_associate_instances_key_pairs(const tc_client *client,
                                               const struct tc_cvm_associate_instances_key_pairs_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_associate_instances_key_pairs_response **response,
                                               tc_error **error);

/**
 * Associate security groups.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_associate_security_groups(const tc_client *client,
                                           const struct tc_cvm_associate_security_groups_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_associate_security_groups_response **response,
                                           tc_error **error);

/**
 * Configure chc assist vpc.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_configure_chc_assist_vpc(const tc_client *client,
                                          const struct tc_cvm_configure_chc_assist_vpc_request *request,
                                          const tc_call_options *options,
                                          struct tc_cvm_configure_chc_assist_vpc_response **response,
                                          tc_error **error);

/**
 * Configure chc deploy vpc.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_configure_chc_deploy_vpc(const tc_client *client,
                                          const struct tc_cvm_configure_chc_deploy_vpc_request *request,
                                          const tc_call_options *options,
                                          struct tc_cvm_configure_chc_deploy_vpc_response **response,
                                          tc_error **error);

/**
 * Convert operating systems.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_convert_operating_systems(const tc_client *client,
                                           const struct tc_cvm_convert_operating_systems_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_convert_operating_systems_response **response,
                                           tc_error **error);

/**
 * Create disaster recover group.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_disaster_recover_group(const tc_client *client,
                                               const struct tc_cvm_create_disaster_recover_group_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_create_disaster_recover_group_response **response,
                                               tc_error **error);

/**
 * Create hpc cluster.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_hpc_cluster(const tc_client *client,
                                    const struct tc_cvm_create_hpc_cluster_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_create_hpc_cluster_response **response,
                                    tc_error **error);

/**
 * Create image.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_image(const tc_client *client,
                              const struct tc_cvm_create_image_request *request,
                              const tc_call_options *options,
                              struct tc_cvm_create_image_response **response,
                              tc_error **error);

/**
 * Create key pair.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_key_pair(const tc_client *client,
                                 const struct tc_cvm_create_key_pair_request *request,
                                 const tc_call_options *options,
                                 struct tc_cvm_create_key_pair_response **response,
                                 tc_error **error);

/**
 * Create launch template.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_launch_template(const tc_client *client,
                                        const struct tc_cvm_create_launch_template_request *request,
                                        const tc_call_options *options,
                                        struct tc_cvm_create_launch_template_response **response,
                                        tc_error **error);

/**
 * Create launch template version.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_create_launch_template_version(const tc_client *client,
                                                const struct tc_cvm_create_launch_template_version_request *request,
                                                const tc_call_options *options,
                                                struct tc_cvm_create_launch_template_version_response **response,
                                                tc_error **error);

/**
 * Delete disaster recover groups.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_disaster_recover_groups(const tc_client *client,
                                                const struct tc_cvm_delete_disaster_recover_groups_request *request,
                                                const tc_call_options *options,
                                                struct tc_cvm_delete_disaster_recover_groups_response **response,
                                                tc_error **error);

/**
 * Delete hpc clusters.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_hpc_clusters(const tc_client *client,
                                     const struct tc_cvm_delete_hpc_clusters_request *request,
                                     const tc_call_options *options,
                                     struct tc_cvm_delete_hpc_clusters_response **response,
                                     tc_error **error);

/**
 * Delete images.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_images(const tc_client *client,
                               const struct tc_cvm_delete_images_request *request,
                               const tc_call_options *options,
                               struct tc_cvm_delete_images_response **response,
                               tc_error **error);

/**
 * Delete instances action timer.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_instances_action_timer(const tc_client *client,
                                               const struct tc_cvm_delete_instances_action_timer_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_delete_instances_action_timer_response **response,
                                               tc_error **error);

/**
 * Delete instances disaster recover groups.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_instances_disaster_recover_groups(const tc_client *client,
                                                          const struct tc_cvm_delete_instances_disaster_recover_groups_request *request,
                                                          const tc_call_options *options,
                                                          struct tc_cvm_delete_instances_disaster_recover_groups_response **response,
                                                          tc_error **error);

/**
 * Delete key pairs.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_key_pairs(const tc_client *client,
                                  const struct tc_cvm_delete_key_pairs_request *request,
                                  const tc_call_options *options,
                                  struct tc_cvm_delete_key_pairs_response **response,
                                  tc_error **error);

/**
 * Delete launch template.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_launch_template(const tc_client *client,
                                        const struct tc_cvm_delete_launch_template_request *request,
                                        const tc_call_options *options,
                                        struct tc_cvm_delete_launch_template_response **response,
                                        tc_error **error);

/**
 * Delete launch template versions.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_delete_launch_template_versions(const tc_client *client,
                                                 const struct tc_cvm_delete_launch_template_versions_request *request,
                                                 const tc_call_options *options,
                                                 struct tc_cvm_delete_launch_template_versions_response **response,
                                                 tc_error **error);

/**
 * Describe account quota.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_account_quota(const tc_client *client,
                                        const struct tc_cvm_describe_account_quota_request *request,
                                        const tc_call_options *options,
                                        struct tc_cvm_describe_account_quota_response **response,
                                        tc_error **error);

/**
 * Describe chc denied actions.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_chc_denied_actions(const tc_client *client,
                                             const struct tc_cvm_describe_chc_denied_actions_request *request,
                                             const tc_call_options *options,
                                             struct tc_cvm_describe_chc_denied_actions_response **response,
                                             tc_error **error);

/**
 * Describe chc hosts.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_chc_hosts(const tc_client *client,
                                    const struct tc_cvm_describe_chc_hosts_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_describe_chc_hosts_response **response,
                                    tc_error **error);

/**
 * Describe disaster recover group quota.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_disaster_recover_group_quota(const tc_client *client,
                                                       const struct tc_cvm_describe_disaster_recover_group_quota_request *request,
                                                       const tc_call_options *options,
                                                       struct tc_cvm_describe_disaster_recover_group_quota_response **response,
                                                       tc_error **error);

/**
 * Describe disaster recover groups.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_disaster_recover_groups(const tc_client *client,
                                                  const struct tc_cvm_describe_disaster_recover_groups_request *request,
                                                  const tc_call_options *options,
                                                  struct tc_cvm_describe_disaster_recover_groups_response **response,
                                                  tc_error **error);

/**
 * Describe hosts.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_hosts(const tc_client *client,
                                const struct tc_cvm_describe_hosts_request *request,
                                const tc_call_options *options,
                                struct tc_cvm_describe_hosts_response **response,
                                tc_error **error);

/**
 * Describe hpc clusters.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_hpc_clusters(const tc_client *client,
                                       const struct tc_cvm_describe_hpc_clusters_request *request,
                                       const tc_call_options *options,
                                       struct tc_cvm_describe_hpc_clusters_response **response,
                                       tc_error **error);

/**
 * Describe image from family.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_image_from_family(const tc_client *client,
                                            const struct tc_cvm_describe_image_from_family_request *request,
                                            const tc_call_options *options,
                                            struct tc_cvm_describe_image_from_family_response **response,
                                            tc_error **error);

/**
 * Describe image quota.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_image_quota(const tc_client *client,
                                      const struct tc_cvm_describe_image_quota_request *request,
                                      const tc_call_options *options,
                                      struct tc_cvm_describe_image_quota_response **response,
                                      tc_error **error);

/**
 * Describe image share permission.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_image_share_permission(const tc_client *client,
                                                 const struct tc_cvm_describe_image_share_permission_request *request,
                                                 const tc_call_options *options,
                                                 struct tc_cvm_describe_image_share_permission_response **response,
                                                 tc_error **error);

/**
 * Describe images.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_images(const tc_client *client,
                                 const struct tc_cvm_describe_images_request *request,
                                 const tc_call_options *options,
                                 struct tc_cvm_describe_images_response **response,
                                 tc_error **error);

/**
 * Describe import image os.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_import_image_os(const tc_client *client,
                                          const struct tc_cvm_describe_import_image_os_request *request,
                                          const tc_call_options *options,
                                          struct tc_cvm_describe_import_image_os_response **response,
                                          tc_error **error);

/**
 * Describe instance family configs.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instance_family_configs(const tc_client *client,
                                                  const struct tc_cvm_describe_instance_family_configs_request *request,
                                                  const tc_call_options *options,
                                                  struct tc_cvm_describe_instance_family_configs_response **response,
                                                  tc_error **error);

/**
 * Describe instance internet bandwidth configs.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instance_internet_bandwidth_configs(const tc_client *client,
                                                              const struct tc_cvm_describe_instance_internet_bandwidth_configs_request *request,
                                                              const tc_call_options *options,
                                                              struct tc_cvm_describe_instance_internet_bandwidth_configs_response **response,
                                                              tc_error **error);

/**
 * Describe instance type configs.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instance_type_configs(const tc_client *client,
                                                const struct tc_cvm_describe_instance_type_configs_request *request,
                                                const tc_call_options *options,
                                                struct tc_cvm_describe_instance_type_configs_response **response,
                                                tc_error **error);

/**
 * Creates a URL for the console of an instance. It can be opened once, within 15 seconds.
 * The instance must not be `STOPPED`.
 *
 * Changes nothing, so it is safe to repeat. The service allows 10 calls per second. It
 * requires a region.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
 * TC_CVM_ERROR_INVALID_INSTANCE_ID_MALFORMED, TC_CVM_ERROR_INVALID_INSTANCE_ID_NOT_FOUND,
 * TC_CVM_ERROR_INVALID_INSTANCE_STATE.
 */
tc_status tc_cvm_describe_instance_vnc_url(const tc_client *client,
                                           const struct tc_cvm_describe_instance_vnc_url_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_describe_instance_vnc_url_response **response,
                                           tc_error **error);

/**
 * Returns the details of instances, selected by ids or by filters. Without parameters, it
 * returns the first 20 of the account. It also shows the outcome of a restart, a start or
 * a stop: see `latest_operation` and `latest_operation_state` of an instance.
 *
 * Changes nothing, so it is safe to repeat. The service allows 40 calls per second. It
 * requires a region.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instances_action_timer(const tc_client *client,
                                                 const struct tc_cvm_describe_instances_action_timer_request *request,
                                                 const tc_call_options *options,
                                                 struct tc_cvm_describe_instances_action_timer_response **response,
                                                 tc_error **error);

/**
 * Describe instances attributes.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instances_attributes(const tc_client *client,
                                               const struct tc_cvm_describe_instances_attributes_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_describe_instances_attributes_response **response,
                                               tc_error **error);

/**
 * Describe instances modification.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instances_modification(const tc_client *client,
                                                 const struct tc_cvm_describe_instances_modification_request *request,
                                                 const tc_call_options *options,
                                                 struct tc_cvm_describe_instances_modification_response **response,
                                                 tc_error **error);

/**
 * Describe instances operation limit.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_instances_operation_limit(const tc_client *client,
                                                    const struct tc_cvm_describe_instances_operation_limit_request *request,
                                                    const tc_call_options *options,
                                                    struct tc_cvm_describe_instances_operation_limit_response **response,
                                                    tc_error **error);

/**
 * Returns the states of instances, and no other property. Without parameters, it returns
 * those of the first 20 of the account.
 *
 * Changes nothing, so it is safe to repeat. The service allows 40 calls per second. It
 * requires a region.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_internet_charge_type_configs(const tc_client *client,
                                                       const struct tc_cvm_describe_internet_charge_type_configs_request *request,
                                                       const tc_call_options *options,
                                                       struct tc_cvm_describe_internet_charge_type_configs_response **response,
                                                       tc_error **error);

/**
 * Describe key pairs.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_key_pairs(const tc_client *client,
                                    const struct tc_cvm_describe_key_pairs_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_describe_key_pairs_response **response,
                                    tc_error **error);

/**
 * Describe launch template versions.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_launch_template_versions(const tc_client *client,
                                                   const struct tc_cvm_describe_launch_template_versions_request *request,
                                                   const tc_call_options *options,
                                                   struct tc_cvm_describe_launch_template_versions_response **response,
                                                   tc_error **error);

/**
 * Describe launch templates.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_launch_templates(const tc_client *client,
                                           const struct tc_cvm_describe_launch_templates_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_describe_launch_templates_response **response,
                                           tc_error **error);

/**
 * Lists the regions. The vendor no longer updates this list: for a current one, call the
 * action of the same name of the service `region`, version 2022-06-27.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_resource_pool_pack_instances(const tc_client *client,
                                                       const struct tc_cvm_describe_resource_pool_pack_instances_request *request,
                                                       const tc_call_options *options,
                                                       struct tc_cvm_describe_resource_pool_pack_instances_response **response,
                                                       tc_error **error);

/**
 * Describe resource pool pack type configs.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_resource_pool_pack_type_configs(const tc_client *client,
                                                          const struct tc_cvm_describe_resource_pool_pack_type_configs_request *request,
                                                          const tc_call_options *options,
                                                          struct tc_cvm_describe_resource_pool_pack_type_configs_response **response,
                                                          tc_error **error);

/**
 * Describe resource pool packs.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_resource_pool_packs(const tc_client *client,
                                              const struct tc_cvm_describe_resource_pool_packs_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_describe_resource_pool_packs_response **response,
                                              tc_error **error);

/**
 * Describe task info.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_task_info(const tc_client *client,
                                    const struct tc_cvm_describe_task_info_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_describe_task_info_response **response,
                                    tc_error **error);

/**
 * Describe zone instance config infos.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_describe_zone_instance_config_infos(const tc_client *client,
                                                     const struct tc_cvm_describe_zone_instance_config_infos_request *request,
                                                     const tc_call_options *options,
                                                     struct tc_cvm_describe_zone_instance_config_infos_response **response,
                                                     tc_error **error);

/**
 * Lists the availability zones of the region.
 *
 * Changes nothing, so it is safe to repeat. The service allows 20 calls per second. It
 * requires a region.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_disassociate_instances_key_pairs(const tc_client *client,
                                                  const struct tc_cvm_disassociate_instances_key_pairs_request *request,
                                                  const tc_call_options *options,
                                                  struct tc_cvm_disassociate_instances_key_pairs_response **response,
                                                  tc_error **error);

/**
 * Disassociate security groups.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_disassociate_security_groups(const tc_client *client,
                                              const struct tc_cvm_disassociate_security_groups_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_disassociate_security_groups_response **response,
                                              tc_error **error);

/**
 * Enter rescue mode.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_enter_rescue_mode(const tc_client *client,
                                   const struct tc_cvm_enter_rescue_mode_request *request,
                                   const tc_call_options *options,
                                   struct tc_cvm_enter_rescue_mode_response **response,
                                   tc_error **error);

/**
 * Exit rescue mode.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_exit_rescue_mode(const tc_client *client,
                                  const struct tc_cvm_exit_rescue_mode_request *request,
                                  const tc_call_options *options,
                                  struct tc_cvm_exit_rescue_mode_response **response,
                                  tc_error **error);

/**
 * Export images.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_export_images(const tc_client *client,
                               const struct tc_cvm_export_images_request *request,
                               const tc_call_options *options,
                               struct tc_cvm_export_images_response **response,
                               tc_error **error);

/**
 * Import image.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_import_image(const tc_client *client,
                              const struct tc_cvm_import_image_request *request,
                              const tc_call_options *options,
                              struct tc_cvm_import_image_response **response,
                              tc_error **error);

/**
 * Import instances action timer.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_import_instances_action_timer(const tc_client *client,
                                               const struct tc_cvm_import_instances_action_timer_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_import_instances_action_timer_response **response,
                                               tc_error **error);

/**
 * Import key pair.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_import_key_pair(const tc_client *client,
                                 const struct tc_cvm_import_key_pair_request *request,
                                 const tc_call_options *options,
                                 struct tc_cvm_import_key_pair_response **response,
                                 tc_error **error);

/**
 * Inquire price purchase resource pool packs.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquire_price_purchase_resource_pool_packs(const tc_client *client,
                                                            const struct tc_cvm_inquire_price_purchase_resource_pool_packs_request *request,
                                                            const tc_call_options *options,
                                                            struct tc_cvm_inquire_price_purchase_resource_pool_packs_response **response,
                                                            tc_error **error);

/**
 * Inquiry price modify instances charge type.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_modify_instances_charge_type(const tc_client *client,
                                                            const struct tc_cvm_inquiry_price_modify_instances_charge_type_request *request,
                                                            const tc_call_options *options,
                                                            struct tc_cvm_inquiry_price_modify_instances_charge_type_response **response,
                                                            tc_error **error);

/**
 * Inquiry price renew hosts.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_renew_hosts(const tc_client *client,
                                           const struct tc_cvm_inquiry_price_renew_hosts_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_inquiry_price_renew_hosts_response **response,
                                           tc_error **error);

/**
 * Inquiry price renew instances.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_renew_instances(const tc_client *client,
                                               const struct tc_cvm_inquiry_price_renew_instances_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_inquiry_price_renew_instances_response **response,
                                               tc_error **error);

/**
 * Inquiry price reset instance.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_reset_instance(const tc_client *client,
                                              const struct tc_cvm_inquiry_price_reset_instance_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_inquiry_price_reset_instance_response **response,
                                              tc_error **error);

/**
 * Inquiry price reset instances internet max bandwidth.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth(const tc_client *client,
                                                                      const struct tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_request *request,
                                                                      const tc_call_options *options,
                                                                      struct tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response **response,
                                                                      tc_error **error);

/**
 * Inquiry price reset instances type.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_reset_instances_type(const tc_client *client,
                                                    const struct tc_cvm_inquiry_price_reset_instances_type_request *request,
                                                    const tc_call_options *options,
                                                    struct tc_cvm_inquiry_price_reset_instances_type_response **response,
                                                    tc_error **error);

/**
 * Inquiry price resize instance disks.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_resize_instance_disks(const tc_client *client,
                                                     const struct tc_cvm_inquiry_price_resize_instance_disks_request *request,
                                                     const tc_call_options *options,
                                                     struct tc_cvm_inquiry_price_resize_instance_disks_response **response,
                                                     tc_error **error);

/**
 * Inquiry price run instances.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_run_instances(const tc_client *client,
                                             const struct tc_cvm_inquiry_price_run_instances_request *request,
                                             const tc_call_options *options,
                                             struct tc_cvm_inquiry_price_run_instances_response **response,
                                             tc_error **error);

/**
 * Inquiry price terminate instances.
 *
 * Changes nothing, so it is safe to repeat.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_inquiry_price_terminate_instances(const tc_client *client,
                                                   const struct tc_cvm_inquiry_price_terminate_instances_request *request,
                                                   const tc_call_options *options,
                                                   struct tc_cvm_inquiry_price_terminate_instances_response **response,
                                                   tc_error **error);

/**
 * Modify chc attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_chc_attribute(const tc_client *client,
                                      const struct tc_cvm_modify_chc_attribute_request *request,
                                      const tc_call_options *options,
                                      struct tc_cvm_modify_chc_attribute_response **response,
                                      tc_error **error);

/**
 * Modify chc network mode.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_chc_network_mode(const tc_client *client,
                                         const struct tc_cvm_modify_chc_network_mode_request *request,
                                         const tc_call_options *options,
                                         struct tc_cvm_modify_chc_network_mode_response **response,
                                         tc_error **error);

/**
 * Modify disaster recover group attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_disaster_recover_group_attribute(const tc_client *client,
                                                         const struct tc_cvm_modify_disaster_recover_group_attribute_request *request,
                                                         const tc_call_options *options,
                                                         struct tc_cvm_modify_disaster_recover_group_attribute_response **response,
                                                         tc_error **error);

/**
 * Modify hosts attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_hosts_attribute(const tc_client *client,
                                        const struct tc_cvm_modify_hosts_attribute_request *request,
                                        const tc_call_options *options,
                                        struct tc_cvm_modify_hosts_attribute_response **response,
                                        tc_error **error);

/**
 * Modify hpc cluster attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_hpc_cluster_attribute(const tc_client *client,
                                              const struct tc_cvm_modify_hpc_cluster_attribute_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_modify_hpc_cluster_attribute_response **response,
                                              tc_error **error);

/**
 * Modify image attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_image_attribute(const tc_client *client,
                                        const struct tc_cvm_modify_image_attribute_request *request,
                                        const tc_call_options *options,
                                        struct tc_cvm_modify_image_attribute_response **response,
                                        tc_error **error);

/**
 * Modify image share permission.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_image_share_permission(const tc_client *client,
                                               const struct tc_cvm_modify_image_share_permission_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_modify_image_share_permission_response **response,
                                               tc_error **error);

/**
 * Modify instance disk type.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instance_disk_type(const tc_client *client,
                                           const struct tc_cvm_modify_instance_disk_type_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_modify_instance_disk_type_response **response,
                                           tc_error **error);

/**
 * Changes an attribute of instances to the same value for all of them. Security groups are
 * replaced: those that the request does not name are removed. A new host name takes effect
 * with a restart. The change is complete when DescribeInstances shows
 * `latest_operation_state` as `SUCCESS`.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The
 * service allows 10 calls per second.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instances_charge_type(const tc_client *client,
                                              const struct tc_cvm_modify_instances_charge_type_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_modify_instances_charge_type_response **response,
                                              tc_error **error);

/**
 * Modify instances disaster recover group.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instances_disaster_recover_group(const tc_client *client,
                                                         const struct tc_cvm_modify_instances_disaster_recover_group_request *request,
                                                         const tc_call_options *options,
                                                         struct tc_cvm_modify_instances_disaster_recover_group_response **response,
                                                         tc_error **error);

/**
 * Modify instances project.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instances_project(const tc_client *client,
                                          const struct tc_cvm_modify_instances_project_request *request,
                                          const tc_call_options *options,
                                          struct tc_cvm_modify_instances_project_response **response,
                                          tc_error **error);

/**
 * Modify instances renew flag.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instances_renew_flag(const tc_client *client,
                                             const struct tc_cvm_modify_instances_renew_flag_request *request,
                                             const tc_call_options *options,
                                             struct tc_cvm_modify_instances_renew_flag_response **response,
                                             tc_error **error);

/**
 * Modify instances vpc attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_instances_vpc_attribute(const tc_client *client,
                                                const struct tc_cvm_modify_instances_vpc_attribute_request *request,
                                                const tc_call_options *options,
                                                struct tc_cvm_modify_instances_vpc_attribute_response **response,
                                                tc_error **error);

/**
 * Modify key pair attribute.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_key_pair_attribute(const tc_client *client,
                                           const struct tc_cvm_modify_key_pair_attribute_request *request,
                                           const tc_call_options *options,
                                           struct tc_cvm_modify_key_pair_attribute_response **response,
                                           tc_error **error);

/**
 * Modify launch template default version.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_modify_launch_template_default_version(const tc_client *client,
                                                        const struct tc_cvm_modify_launch_template_default_version_request *request,
                                                        const tc_call_options *options,
                                                        struct tc_cvm_modify_launch_template_default_version_response **response,
                                                        tc_error **error);

/**
 * Program fpga image.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_program_fpga_image(const tc_client *client,
                                    const struct tc_cvm_program_fpga_image_request *request,
                                    const tc_call_options *options,
                                    struct tc_cvm_program_fpga_image_response **response,
                                    tc_error **error);

/**
 * Purchase resource pool packs.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_purchase_resource_pool_packs(const tc_client *client,
                                              const struct tc_cvm_purchase_resource_pool_packs_request *request,
                                              const tc_call_options *options,
                                              struct tc_cvm_purchase_resource_pool_packs_response **response,
                                              tc_error **error);

/**
 * Reboots (restarts) instances. Only an instance in state `RUNNING` can be restarted.
 * After the call is accepted, the instance is `REBOOTING`; when the restart is complete,
 * it is `RUNNING` again. DescribeInstances shows the outcome in `latest_operation_state`.
 * Changes appear there with a delay: right after the call is accepted, the instance is
 * still shown as `RUNNING`, with its previous operation. The operation is a new one if
 * `latest_operation_request_id` has changed since before the call. A forced restart cuts
 * the power: data can be lost and file systems damaged. Use it only for instances that do
 * not restart otherwise.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The
 * service allows 10 calls per second.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_remove_chc_assist_vpc(const tc_client *client,
                                       const struct tc_cvm_remove_chc_assist_vpc_request *request,
                                       const tc_call_options *options,
                                       struct tc_cvm_remove_chc_assist_vpc_response **response,
                                       tc_error **error);

/**
 * Remove chc deploy vpc.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_remove_chc_deploy_vpc(const tc_client *client,
                                       const struct tc_cvm_remove_chc_deploy_vpc_request *request,
                                       const tc_call_options *options,
                                       struct tc_cvm_remove_chc_deploy_vpc_response **response,
                                       tc_error **error);

/**
 * Renew hosts.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_renew_hosts(const tc_client *client,
                             const struct tc_cvm_renew_hosts_request *request,
                             const tc_call_options *options,
                             struct tc_cvm_renew_hosts_response **response,
                             tc_error **error);

/**
 * Renew instances.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_renew_instances(const tc_client *client,
                                 const struct tc_cvm_renew_instances_request *request,
                                 const tc_call_options *options,
                                 struct tc_cvm_renew_instances_response **response,
                                 tc_error **error);

/**
 * Repair task control.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_repair_task_control(const tc_client *client,
                                     const struct tc_cvm_repair_task_control_request *request,
                                     const tc_call_options *options,
                                     struct tc_cvm_repair_task_control_response **response,
                                     tc_error **error);

/**
 * Reinstalls the operating system of an instance, from its current image or from another
 * one. The system disk is formatted: its data is lost. The response is sent when the
 * reinstallation has started. It is complete when DescribeInstances shows
 * `latest_operation_state` as `SUCCESS`.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it. The service allows 10 calls per second. It requires a region.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_reset_instances_internet_max_bandwidth(const tc_client *client,
                                                        const struct tc_cvm_reset_instances_internet_max_bandwidth_request *request,
                                                        const tc_call_options *options,
                                                        struct tc_cvm_reset_instances_internet_max_bandwidth_response **response,
                                                        tc_error **error);

/**
 * Reset instances password.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_reset_instances_password(const tc_client *client,
                                          const struct tc_cvm_reset_instances_password_request *request,
                                          const tc_call_options *options,
                                          struct tc_cvm_reset_instances_password_response **response,
                                          tc_error **error);

/**
 * Reset instances type.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_reset_instances_type(const tc_client *client,
                                      const struct tc_cvm_reset_instances_type_request *request,
                                      const tc_call_options *options,
                                      struct tc_cvm_reset_instances_type_response **response,
                                      tc_error **error);

/**
 * Resize instance disks.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_resize_instance_disks(const tc_client *client,
                                       const struct tc_cvm_resize_instance_disks_request *request,
                                       const tc_call_options *options,
                                       struct tc_cvm_resize_instance_disks_response **response,
                                       tc_error **error);

/**
 * Creates instances and starts them. The response is sent when the creation has started:
 * an instance is `PENDING` until it is `RUNNING`, or `LAUNCH_FAILED` if it cannot be
 * created. DescribeInstancesStatus returns the state. Prepaid instances are charged at
 * once; for pay-as-you-go instances, the price of one hour is frozen. The number of
 * instances is limited by the quotas of the account.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The
 * service allows 10 calls per second. It requires a region.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Starts instances. Only an instance in state `STOPPED` can be started. The response is
 * sent before the operation is complete: the instance is `STARTING`, then `RUNNING`;
 * DescribeInstances shows the outcome in `latest_operation_state`. Changes appear there
 * with a delay: right after the call is accepted, the instance is still shown as
 * `STOPPED`.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The
 * service allows 10 calls per second. It requires a region.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Shuts instances down. Only an instance in state `RUNNING` can be shut down. The response
 * is sent before the operation is complete: the instance is `STOPPING`, then `STOPPED`;
 * DescribeInstances shows the outcome in `latest_operation_state`. Changes appear there
 * with a delay: right after the call is accepted, the instance is still shown as
 * `RUNNING`. A forced shutdown cuts the power: data can be lost and file systems damaged.
 * Use it only for instances that do not shut down otherwise.
 *
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The
 * service allows 10 calls per second. It requires a region.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_sync_images(const tc_client *client,
                             const struct tc_cvm_sync_images_request *request,
                             const tc_call_options *options,
                             struct tc_cvm_sync_images_response **response,
                             tc_error **error);

/**
 * Terminates instances. A pay-as-you-go instance is destroyed at once. A prepaid instance
 * goes to the recycle bin if the return terms allow it; a second call destroys it, and it
 * cannot be recovered. All instances of one request must have the same charge type.
 *
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it. The service allows 10 calls per second. It requires a region.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 *
 * Error codes, in addition to those common to all functions of this header:
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
 * Destructive and irreversible: after an outcome of UNKNOWN, check the state before you
 * repeat it.
 *
 * Any number of threads can share `client`. The library reads `request` only during the
 * call. `options` may be NULL. On success `*response` is the response, to be freed with
 * the function of its type below; on failure it is NULL. `response` may be NULL if the
 * response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
 * freed with tc_error_free(), on success it is NULL.
 */
tc_status tc_cvm_terminate_resource_pool_packs(const tc_client *client,
                                               const struct tc_cvm_terminate_resource_pool_packs_request *request,
                                               const tc_call_options *options,
                                               struct tc_cvm_terminate_resource_pool_packs_response **response,
                                               tc_error **error);

/** Frees a response of tc_cvm_allocate_hosts(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_allocate_hosts_response_free(struct tc_cvm_allocate_hosts_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_associate_instances_key_pairs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_associate_instances_key_pairs_response_free(struct tc_cvm_associate_instances_key_pairs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_associate_security_groups(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_associate_security_groups_response_free(struct tc_cvm_associate_security_groups_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_configure_chc_assist_vpc(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_configure_chc_assist_vpc_response_free(struct tc_cvm_configure_chc_assist_vpc_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_configure_chc_deploy_vpc(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_configure_chc_deploy_vpc_response_free(struct tc_cvm_configure_chc_deploy_vpc_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_convert_operating_systems(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_convert_operating_systems_response_free(struct tc_cvm_convert_operating_systems_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_disaster_recover_group(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_create_disaster_recover_group_response_free(struct tc_cvm_create_disaster_recover_group_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_hpc_cluster(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_create_hpc_cluster_response_free(struct tc_cvm_create_hpc_cluster_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_image(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_create_image_response_free(struct tc_cvm_create_image_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_key_pair(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_create_key_pair_response_free(struct tc_cvm_create_key_pair_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_launch_template(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_create_launch_template_response_free(struct tc_cvm_create_launch_template_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_create_launch_template_version(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_create_launch_template_version_response_free(struct tc_cvm_create_launch_template_version_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_disaster_recover_groups(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_delete_disaster_recover_groups_response_free(struct tc_cvm_delete_disaster_recover_groups_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_hpc_clusters(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_delete_hpc_clusters_response_free(struct tc_cvm_delete_hpc_clusters_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_images(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_delete_images_response_free(struct tc_cvm_delete_images_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_instances_action_timer(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_delete_instances_action_timer_response_free(struct tc_cvm_delete_instances_action_timer_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_instances_disaster_recover_groups(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_delete_instances_disaster_recover_groups_response_free(struct tc_cvm_delete_instances_disaster_recover_groups_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_key_pairs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_delete_key_pairs_response_free(struct tc_cvm_delete_key_pairs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_launch_template(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_delete_launch_template_response_free(struct tc_cvm_delete_launch_template_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_delete_launch_template_versions(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_delete_launch_template_versions_response_free(struct tc_cvm_delete_launch_template_versions_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_account_quota(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_account_quota_response_free(struct tc_cvm_describe_account_quota_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_chc_denied_actions(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_chc_denied_actions_response_free(struct tc_cvm_describe_chc_denied_actions_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_chc_hosts(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_chc_hosts_response_free(struct tc_cvm_describe_chc_hosts_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_disaster_recover_group_quota(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_disaster_recover_group_quota_response_free(struct tc_cvm_describe_disaster_recover_group_quota_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_disaster_recover_groups(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_disaster_recover_groups_response_free(struct tc_cvm_describe_disaster_recover_groups_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_hosts(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_hosts_response_free(struct tc_cvm_describe_hosts_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_hpc_clusters(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_hpc_clusters_response_free(struct tc_cvm_describe_hpc_clusters_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_image_from_family(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_image_from_family_response_free(struct tc_cvm_describe_image_from_family_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_image_quota(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_image_quota_response_free(struct tc_cvm_describe_image_quota_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_image_share_permission(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_image_share_permission_response_free(struct tc_cvm_describe_image_share_permission_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_images(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_images_response_free(struct tc_cvm_describe_images_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_import_image_os(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_import_image_os_response_free(struct tc_cvm_describe_import_image_os_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instance_family_configs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_instance_family_configs_response_free(struct tc_cvm_describe_instance_family_configs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instance_internet_bandwidth_configs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_instance_internet_bandwidth_configs_response_free(struct tc_cvm_describe_instance_internet_bandwidth_configs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instance_type_configs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_instance_type_configs_response_free(struct tc_cvm_describe_instance_type_configs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instance_vnc_url(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_instance_vnc_url_response_free(struct tc_cvm_describe_instance_vnc_url_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_instances_response_free(struct tc_cvm_describe_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_action_timer(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_instances_action_timer_response_free(struct tc_cvm_describe_instances_action_timer_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_attributes(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_instances_attributes_response_free(struct tc_cvm_describe_instances_attributes_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_modification(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_instances_modification_response_free(struct tc_cvm_describe_instances_modification_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_operation_limit(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_instances_operation_limit_response_free(struct tc_cvm_describe_instances_operation_limit_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_instances_status(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_instances_status_response_free(struct tc_cvm_describe_instances_status_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_internet_charge_type_configs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_internet_charge_type_configs_response_free(struct tc_cvm_describe_internet_charge_type_configs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_key_pairs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_key_pairs_response_free(struct tc_cvm_describe_key_pairs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_launch_template_versions(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_launch_template_versions_response_free(struct tc_cvm_describe_launch_template_versions_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_launch_templates(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_launch_templates_response_free(struct tc_cvm_describe_launch_templates_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_regions(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_regions_response_free(struct tc_cvm_describe_regions_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_resource_pool_pack_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_resource_pool_pack_instances_response_free(struct tc_cvm_describe_resource_pool_pack_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_resource_pool_pack_type_configs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_resource_pool_pack_type_configs_response_free(struct tc_cvm_describe_resource_pool_pack_type_configs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_resource_pool_packs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_resource_pool_packs_response_free(struct tc_cvm_describe_resource_pool_packs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_task_info(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_task_info_response_free(struct tc_cvm_describe_task_info_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_zone_instance_config_infos(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_zone_instance_config_infos_response_free(struct tc_cvm_describe_zone_instance_config_infos_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_describe_zones(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_describe_zones_response_free(struct tc_cvm_describe_zones_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_disassociate_instances_key_pairs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_disassociate_instances_key_pairs_response_free(struct tc_cvm_disassociate_instances_key_pairs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_disassociate_security_groups(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_disassociate_security_groups_response_free(struct tc_cvm_disassociate_security_groups_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_enter_rescue_mode(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_enter_rescue_mode_response_free(struct tc_cvm_enter_rescue_mode_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_exit_rescue_mode(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_exit_rescue_mode_response_free(struct tc_cvm_exit_rescue_mode_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_export_images(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_export_images_response_free(struct tc_cvm_export_images_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_import_image(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_import_image_response_free(struct tc_cvm_import_image_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_import_instances_action_timer(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_import_instances_action_timer_response_free(struct tc_cvm_import_instances_action_timer_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_import_key_pair(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_import_key_pair_response_free(struct tc_cvm_import_key_pair_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquire_price_purchase_resource_pool_packs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_inquire_price_purchase_resource_pool_packs_response_free(struct tc_cvm_inquire_price_purchase_resource_pool_packs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_modify_instances_charge_type(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_inquiry_price_modify_instances_charge_type_response_free(struct tc_cvm_inquiry_price_modify_instances_charge_type_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_renew_hosts(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_inquiry_price_renew_hosts_response_free(struct tc_cvm_inquiry_price_renew_hosts_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_renew_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_inquiry_price_renew_instances_response_free(struct tc_cvm_inquiry_price_renew_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_reset_instance(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_inquiry_price_reset_instance_response_free(struct tc_cvm_inquiry_price_reset_instance_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response_free(struct tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_reset_instances_type(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_inquiry_price_reset_instances_type_response_free(struct tc_cvm_inquiry_price_reset_instances_type_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_resize_instance_disks(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_inquiry_price_resize_instance_disks_response_free(struct tc_cvm_inquiry_price_resize_instance_disks_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_run_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_inquiry_price_run_instances_response_free(struct tc_cvm_inquiry_price_run_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_inquiry_price_terminate_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_inquiry_price_terminate_instances_response_free(struct tc_cvm_inquiry_price_terminate_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_chc_attribute(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_chc_attribute_response_free(struct tc_cvm_modify_chc_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_chc_network_mode(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_chc_network_mode_response_free(struct tc_cvm_modify_chc_network_mode_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_disaster_recover_group_attribute(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_disaster_recover_group_attribute_response_free(struct tc_cvm_modify_disaster_recover_group_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_hosts_attribute(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_hosts_attribute_response_free(struct tc_cvm_modify_hosts_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_hpc_cluster_attribute(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_hpc_cluster_attribute_response_free(struct tc_cvm_modify_hpc_cluster_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_image_attribute(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_image_attribute_response_free(struct tc_cvm_modify_image_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_image_share_permission(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_image_share_permission_response_free(struct tc_cvm_modify_image_share_permission_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instance_disk_type(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_instance_disk_type_response_free(struct tc_cvm_modify_instance_disk_type_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_attribute(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_instances_attribute_response_free(struct tc_cvm_modify_instances_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_charge_type(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_instances_charge_type_response_free(struct tc_cvm_modify_instances_charge_type_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_disaster_recover_group(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_instances_disaster_recover_group_response_free(struct tc_cvm_modify_instances_disaster_recover_group_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_project(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_instances_project_response_free(struct tc_cvm_modify_instances_project_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_renew_flag(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_instances_renew_flag_response_free(struct tc_cvm_modify_instances_renew_flag_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_instances_vpc_attribute(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_instances_vpc_attribute_response_free(struct tc_cvm_modify_instances_vpc_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_key_pair_attribute(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_key_pair_attribute_response_free(struct tc_cvm_modify_key_pair_attribute_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_modify_launch_template_default_version(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_modify_launch_template_default_version_response_free(struct tc_cvm_modify_launch_template_default_version_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_program_fpga_image(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_program_fpga_image_response_free(struct tc_cvm_program_fpga_image_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_purchase_resource_pool_packs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_purchase_resource_pool_packs_response_free(struct tc_cvm_purchase_resource_pool_packs_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reboot_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_reboot_instances_response_free(struct tc_cvm_reboot_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_remove_chc_assist_vpc(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_remove_chc_assist_vpc_response_free(struct tc_cvm_remove_chc_assist_vpc_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_remove_chc_deploy_vpc(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_remove_chc_deploy_vpc_response_free(struct tc_cvm_remove_chc_deploy_vpc_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_renew_hosts(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_renew_hosts_response_free(struct tc_cvm_renew_hosts_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_renew_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_renew_instances_response_free(struct tc_cvm_renew_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_repair_task_control(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_repair_task_control_response_free(struct tc_cvm_repair_task_control_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reset_instance(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_reset_instance_response_free(struct tc_cvm_reset_instance_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reset_instances_internet_max_bandwidth(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_reset_instances_internet_max_bandwidth_response_free(struct tc_cvm_reset_instances_internet_max_bandwidth_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reset_instances_password(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_reset_instances_password_response_free(struct tc_cvm_reset_instances_password_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_reset_instances_type(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_reset_instances_type_response_free(struct tc_cvm_reset_instances_type_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_resize_instance_disks(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_resize_instance_disks_response_free(struct tc_cvm_resize_instance_disks_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_run_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_run_instances_response_free(struct tc_cvm_run_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_start_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_start_instances_response_free(struct tc_cvm_start_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_stop_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_stop_instances_response_free(struct tc_cvm_stop_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_sync_images(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_sync_images_response_free(struct tc_cvm_sync_images_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_terminate_instances(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_terminate_instances_response_free(struct tc_cvm_terminate_instances_response *response)
{
    tc_response_free(response);
}

/** Frees a response of tc_cvm_terminate_resource_pool_packs(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_cvm_terminate_resource_pool_packs_response_free(struct tc_cvm_terminate_resource_pool_packs_response *response)
{
    tc_response_free(response);
}

/**
 * Starts a listing with tc_cvm_describe_images(): tc_pages_new() for this action. Read the pages with
 * tc_cvm_describe_images_pages_next(), and free them with tc_pages_free().
 */
static inline tc_status tc_cvm_describe_images_pages_new(const tc_client *client,
                                            const struct tc_cvm_describe_images_request *request,
                                            const tc_page_options *options, tc_pages **pages,
                                            tc_error **error)
{
    return tc_pages_new(client, "tc_cvm_describe_images_request", request, options, pages, error);
}

/**
 * Reads the next page of tc_cvm_describe_images_pages_new(): tc_pages_next() for this action. `*page` is valid
 * until the next call with these pages. After the last page it is NULL.
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
 * Starts a listing with tc_cvm_describe_instances(): tc_pages_new() for this action. Read the pages with
 * tc_cvm_describe_instances_pages_next(), and free them with tc_pages_free().
 */
static inline tc_status tc_cvm_describe_instances_pages_new(const tc_client *client,
                                            const struct tc_cvm_describe_instances_request *request,
                                            const tc_page_options *options, tc_pages **pages,
                                            tc_error **error)
{
    return tc_pages_new(client, "tc_cvm_describe_instances_request", request, options, pages, error);
}

/**
 * Reads the next page of tc_cvm_describe_instances_pages_new(): tc_pages_next() for this action. `*page` is
 * valid until the next call with these pages. After the last page it is NULL.
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
 * Starts a listing with tc_cvm_describe_instances_status(): tc_pages_new() for this action. Read the pages with
 * tc_cvm_describe_instances_status_pages_next(), and free them with tc_pages_free().
 */
static inline tc_status tc_cvm_describe_instances_status_pages_new(const tc_client *client,
                                            const struct tc_cvm_describe_instances_status_request *request,
                                            const tc_page_options *options, tc_pages **pages,
                                            tc_error **error)
{
    return tc_pages_new(client, "tc_cvm_describe_instances_status_request", request, options, pages, error);
}

/**
 * Reads the next page of tc_cvm_describe_instances_status_pages_new(): tc_pages_next() for this action. `*page`
 * is valid until the next call with these pages. After the last page it is NULL.
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
 * Calls tc_cvm_reboot_instances() for any number of ids, and returns a fate for each: tc_fleet() for this
 * action. `ids` replaces `request->instance_ids`. The function follows each operation to its end. Free `*fates`
 * with tc_fates_free().
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
 * Calls tc_cvm_reset_instance() for any number of ids, and returns a fate for each: tc_fleet() for this action.
 * `ids` replaces `request->instance_id`. The function follows each operation to its end. Free `*fates` with
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
 * Calls tc_cvm_reset_instances_password() for any number of ids, and returns a fate for each: tc_fleet() for
 * this action. `ids` replaces `request->instance_ids`. The function follows each operation to its end. Free
 * `*fates` with tc_fates_free().
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
 * Calls tc_cvm_reset_instances_type() for any number of ids, and returns a fate for each: tc_fleet() for this
 * action. `ids` replaces `request->instance_ids`. The function follows each operation to its end. Free `*fates`
 * with tc_fates_free().
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
 * Calls tc_cvm_start_instances() for any number of ids, and returns a fate for each: tc_fleet() for this action.
 * `ids` replaces `request->instance_ids`. The function follows each operation to its end. Free `*fates` with
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
 * Calls tc_cvm_stop_instances() for any number of ids, and returns a fate for each: tc_fleet() for this action.
 * `ids` replaces `request->instance_ids`. The function follows each operation to its end. Free `*fates` with
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
 * Calls tc_cvm_terminate_instances() for any number of ids, and returns a fate for each: tc_fleet() for this
 * action. `ids` replaces `request->instance_ids`. The function follows each operation to its end. Free `*fates`
 * with tc_fates_free().
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
 * Waits for a state by polling tc_cvm_describe_images(): Each image can be used. It is tc_wait() for this state.
 * `*response` is the last response, also on failure; free it with tc_cvm_describe_images_response_free().
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
 * Waits for a state by polling tc_cvm_describe_instances_status(): Each instance is in rescue mode. It is
 * tc_wait() for this state. `*response` is the last response, also on failure; free it with
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
 * Waits for a state by polling tc_cvm_describe_instances(): The latest operation of each instance is a restart
 * that has succeeded. It is tc_wait() for this state. `*response` is the last response, also on failure; free it
 * with tc_cvm_describe_instances_response_free().
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
 * Waits for a state by polling tc_cvm_describe_instances_status(): Each instance is running. It is tc_wait() for
 * this state. `*response` is the last response, also on failure; free it with
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
 * Waits for a state by polling tc_cvm_describe_instances_status(): Each instance is stopped. It is tc_wait() for
 * this state. `*response` is the last response, also on failure; free it with
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
 * Waits for a state by polling tc_cvm_describe_instances_status(): Each instance is terminated, or isolated
 * before its termination. It is tc_wait() for this state. `*response` is the last response, also on failure;
 * free it with tc_cvm_describe_instances_status_response_free().
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
 * Waits for a state by polling tc_cvm_describe_instances(): The latest operation of each instance, of whichever
 * kind, has succeeded. It is tc_wait() for this state. `*response` is the last response, also on failure; free
 * it with tc_cvm_describe_instances_response_free().
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
