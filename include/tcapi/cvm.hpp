/*
 * Cloud Virtual Machine (cvm), version 2017-03-12, for C++17.
 *
 * Made from specs/cvm/2017-03-12/ by `cargo xtask gen`: do not edit. tcapi.hpp describes what applies to
 * all of it: values, strings, threads, failure.
 */
#ifndef TCAPI_CVM_HPP
#define TCAPI_CVM_HPP

#include "detail/language.hpp"

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "../tcapi.hpp"
#include "cvm.h"
#include "detail/convert.hpp"
#include "detail/procedures.hpp"

/// Virtual machines, called instances: starting, stopping, restarting, terminating and finding
/// them.
namespace tcapi::cvm {

// All objects can be compared and printed.
using tcapi::operators::operator==;
using tcapi::operators::operator!=;
using tcapi::operators::operator<<;

/// Error codes, for comparison with `tcapi::error::code()`. The service can return others.
namespace error_code {

// Codes common to all functions.

/// The action has been taken out of service.
inline constexpr std::string_view action_offline{"ActionOffline"};
/// The `Authorization` header does not have the form that the signing method requires.
inline constexpr std::string_view auth_failure_invalid_authorization{
    "AuthFailure.InvalidAuthorization"};
/// The secret id does not belong to an API key.
inline constexpr std::string_view auth_failure_invalid_secret_id{"AuthFailure.InvalidSecretId"};
/// Multi-factor authentication failed.
inline constexpr std::string_view auth_failure_mfa_failure{"AuthFailure.MFAFailure"};
/// The secret id does not exist: it was deleted, disabled or mistyped. Check for spaces around it.
inline constexpr std::string_view auth_failure_secret_id_not_found{"AuthFailure.SecretIdNotFound"};
/// The timestamp differs from the service's clock by more than five minutes. Correct the clock and
/// sign again.
inline constexpr std::string_view auth_failure_signature_expire{"AuthFailure.SignatureExpire"};
/// The signature does not match the request: the secret key is wrong, or the request was changed
/// after it was signed.
inline constexpr std::string_view auth_failure_signature_failure{"AuthFailure.SignatureFailure"};
/// The token of temporary credentials is wrong or has expired. Obtain new credentials.
inline constexpr std::string_view auth_failure_token_failure{"AuthFailure.TokenFailure"};
/// The account's policies do not allow this.
inline constexpr std::string_view auth_failure_unauthorized_operation{
    "AuthFailure.UnauthorizedOperation"};
/// The request was a dry run and would have succeeded. Nothing was done.
inline constexpr std::string_view dry_run_operation{"DryRunOperation"};
/// The operation failed, perhaps after part of it was done; the message says why. The action may
/// have run; repeat it only if running twice does no harm.
inline constexpr std::string_view failed_operation{"FailedOperation"};
/// The service had an internal error. The action may have run; repeat it only if running twice does
/// no harm.
inline constexpr std::string_view internal_error{"InternalError"};
/// The service has no action of this name.
inline constexpr std::string_view invalid_action{"InvalidAction"};
/// A parameter has a wrong form or type, or conflicts with another one.
///
/// DescribeInstances: A parameter is wrong, or `instance_ids` and `filters` were both set.
inline constexpr std::string_view invalid_parameter{"InvalidParameter"};
/// A parameter has a value that is not allowed.
inline constexpr std::string_view invalid_parameter_value{"InvalidParameterValue"};
/// The body of the request is not well formed.
inline constexpr std::string_view invalid_request{"InvalidRequest"};
/// The caller's IP address is on the list of refused addresses.
inline constexpr std::string_view ip_in_blacklist{"IpInBlacklist"};
/// The caller's IP address is not on the list of allowed addresses.
inline constexpr std::string_view ip_not_in_whitelist{"IpNotInWhitelist"};
/// A quota is exceeded. Free resources, or have the quota raised.
inline constexpr std::string_view limit_exceeded{"LimitExceeded"};
/// A required parameter is missing.
inline constexpr std::string_view missing_parameter{"MissingParameter"};
/// There is no service of this name.
inline constexpr std::string_view no_such_product{"NoSuchProduct"};
/// The service has no such version.
inline constexpr std::string_view no_such_version{"NoSuchVersion"};
/// The request rate is too high. Reduce the rate. Nothing ran; the same request can succeed later.
inline constexpr std::string_view request_limit_exceeded{"RequestLimitExceeded"};
/// The request rate of the main account over all regions is too high. Reduce the rate. Nothing ran;
/// the same request can succeed later.
inline constexpr std::string_view request_limit_exceeded_global_region_uin_limit_exceeded{
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded"};
/// The request rate of this IP address is too high. Reduce the rate. Nothing ran; the same request
/// can succeed later.
inline constexpr std::string_view request_limit_exceeded_ip_limit_exceeded{
    "RequestLimitExceeded.IPLimitExceeded"};
/// The request rate of the main account is too high. Reduce the rate. Nothing ran; the same request
/// can succeed later.
inline constexpr std::string_view request_limit_exceeded_uin_limit_exceeded{
    "RequestLimitExceeded.UinLimitExceeded"};
/// The request is larger than the service accepts, which is 10 MB at most.
inline constexpr std::string_view request_size_limit_exceeded{"RequestSizeLimitExceeded"};
/// The resource is in use by something else. Retry when it is free. Nothing ran; the same request
/// can succeed later.
///
/// ResetInstance: A resource that the operation needs is in use. Nothing ran; the same request can
/// succeed later.
inline constexpr std::string_view resource_in_use{"ResourceInUse"};
/// Insufficient capacity for the request, for example in a zone. Request less, or request it
/// elsewhere.
inline constexpr std::string_view resource_insufficient{"ResourceInsufficient"};
/// The resource does not exist.
inline constexpr std::string_view resource_not_found{"ResourceNotFound"};
/// The resource is currently unavailable. Nothing ran; the same request can succeed later.
inline constexpr std::string_view resource_unavailable{"ResourceUnavailable"};
/// The response would be larger than the service sends. Request less. The action may have run;
/// repeat it only if running twice does no harm.
inline constexpr std::string_view response_size_limit_exceeded{"ResponseSizeLimitExceeded"};
/// The service is currently unavailable. The action may have run; repeat it only if running twice
/// does no harm.
inline constexpr std::string_view service_unavailable{"ServiceUnavailable"};
/// The account is not allowed to do this.
inline constexpr std::string_view unauthorized_operation{"UnauthorizedOperation"};
/// The request has a parameter that is unknown to the action.
inline constexpr std::string_view unknown_parameter{"UnknownParameter"};
/// The operation is not supported here.
///
/// DescribeRegions: The operation is not supported here. Use the service `region` instead.
inline constexpr std::string_view unsupported_operation{"UnsupportedOperation"};
/// Only HTTP and HTTPS with GET or POST are supported.
inline constexpr std::string_view unsupported_protocol{"UnsupportedProtocol"};
/// The service is not available in this region.
inline constexpr std::string_view unsupported_region{"UnsupportedRegion"};

// Codes of some functions. The comment of a function lists its codes.

/// DescribeInstanceVncUrl: The id does not have the form `ins-` and eight characters.
///
/// DescribeInstances, DescribeInstancesStatus, ModifyInstancesAttribute, RebootInstances,
/// ResetInstance, StartInstances, StopInstances, TerminateInstances: An instance id does not have
/// the form `ins-` and eight characters; for example, `ins-1122` is too short.
inline constexpr std::string_view invalid_instance_id_malformed{"InvalidInstanceId.Malformed"};
/// An instance does not exist in this region.
inline constexpr std::string_view invalid_instance_id_not_found{"InvalidInstanceId.NotFound"};
/// The instance is in a state without a console. Nothing ran; the same request can succeed later.
inline constexpr std::string_view invalid_instance_state{"InvalidInstanceState"};
/// A tag's key has characters that are not allowed.
inline constexpr std::string_view failed_operation_illegal_tag_key{"FailedOperation.IllegalTagKey"};
/// A tag's value has characters that are not allowed.
inline constexpr std::string_view failed_operation_illegal_tag_value{
    "FailedOperation.IllegalTagValue"};
/// The tag's key is reserved for the vendor.
inline constexpr std::string_view failed_operation_tag_key_reserved{
    "FailedOperation.TagKeyReserved"};
/// DescribeInstances, DescribeInstancesStatus: The service had an internal error. Nothing was
/// changed; the same request can be repeated.
///
/// ModifyInstancesAttribute, RebootInstances, ResetInstance, StartInstances, StopInstances,
/// TerminateInstances: The service had an internal error. The action may have run; repeat it only
/// if running twice does no harm.
inline constexpr std::string_view internal_server_error{"InternalServerError"};
/// DescribeInstances: A filter has an unknown name, or is not valid otherwise.
///
/// DescribeInstancesStatus, DescribeZones: A filter is not valid.
inline constexpr std::string_view invalid_filter{"InvalidFilter"};
/// A filter has more values than are allowed.
inline constexpr std::string_view invalid_filter_value_limit_exceeded{
    "InvalidFilterValue.LimitExceeded"};
/// DescribeInstances: The id of a dedicated host does not have the right form; for example,
/// `host-1122` is too short.
///
/// RunInstances: The id of a dedicated host does not have the right form.
inline constexpr std::string_view invalid_host_id_malformed{"InvalidHostId.Malformed"};
/// DescribeInstances: An address in a filter is not an IP address.
///
/// RunInstances: An address is not an IP address.
inline constexpr std::string_view invalid_parameter_value_ip_address_malformed{
    "InvalidParameterValue.IPAddressMalformed"};
/// An address in a filter is not an IPv6 address.
inline constexpr std::string_view invalid_parameter_value_ipv6_address_malformed{
    "InvalidParameterValue.IPv6AddressMalformed"};
/// An instance id is not `ins-` and eight lower-case letters or digits.
inline constexpr std::string_view invalid_parameter_value_instance_id_malformed{
    "InvalidParameterValue.InstanceIdMalformed"};
/// The id of the account does not have the right form.
inline constexpr std::string_view invalid_parameter_value_invalid_app_id_format{
    "InvalidParameterValue.InvalidAppIdFormat"};
/// DescribeInstances: An address in a filter does not have the form of an IP address.
///
/// RunInstances: An address does not have the form of an IP address.
inline constexpr std::string_view invalid_parameter_value_invalid_ip_format{
    "InvalidParameterValue.InvalidIpFormat"};
/// DescribeInstances: A time in a filter does not have the form `2023-06-01 00:00:00`.
///
/// RunInstances: A time does not have the right form.
inline constexpr std::string_view invalid_parameter_value_invalid_time_format{
    "InvalidParameterValue.InvalidTimeFormat"};
/// The partial name in a filter is not valid.
inline constexpr std::string_view invalid_parameter_value_invalid_vague_name{
    "InvalidParameterValue.InvalidVagueName"};
/// DescribeInstances: A list has more items than are allowed. Split the request.
///
/// DescribeInstancesStatus, DescribeZones, ModifyInstancesAttribute, RebootInstances,
/// ResetInstance, RunInstances, StartInstances, StopInstances, TerminateInstances: A list has too
/// many or too few items. Split the request.
inline constexpr std::string_view invalid_parameter_value_limit_exceeded{
    "InvalidParameterValue.LimitExceeded"};
/// The id of a subnet is not `subnet-` and eight lower-case letters or digits.
inline constexpr std::string_view invalid_parameter_value_subnet_id_malformed{
    "InvalidParameterValue.SubnetIdMalformed"};
/// The tag does not exist.
inline constexpr std::string_view invalid_parameter_value_tag_key_not_found{
    "InvalidParameterValue.TagKeyNotFound"};
/// A value of the filter `uuid` is not a UUID.
inline constexpr std::string_view invalid_parameter_value_uuid_malformed{
    "InvalidParameterValue.UuidMalformed"};
/// The id of a network is not `vpc-` and eight lower-case letters or digits.
inline constexpr std::string_view invalid_parameter_value_vpc_id_malformed{
    "InvalidParameterValue.VpcIdMalformed"};
/// A security group does not exist.
inline constexpr std::string_view invalid_security_group_id_not_found{
    "InvalidSecurityGroupId.NotFound"};
/// The id of a security group does not have the right form; for example, `sg-ide32` is too short.
inline constexpr std::string_view invalid_sg_id_malformed{"InvalidSgId.Malformed"};
/// The availability zone is not in this region.
inline constexpr std::string_view invalid_zone_mismatch_region{"InvalidZone.MismatchRegion"};
/// The high-performance cluster does not exist.
inline constexpr std::string_view resource_not_found_hpc_cluster{"ResourceNotFound.HpcCluster"};
/// The token is not valid. Obtain new credentials.
inline constexpr std::string_view unauthorized_operation_invalid_token{
    "UnauthorizedOperation.InvalidToken"};
/// The availability zone does not support this.
inline constexpr std::string_view invalid_parameter_value_zone_not_supported{
    "InvalidParameterValue.ZoneNotSupported"};
/// The role in `cam_role_name` does not exist, or is not allowed for instances.
inline constexpr std::string_view auth_failure_cam_role_name_authenticate_failed{
    "AuthFailure.CamRoleNameAuthenticateFailed"};
/// Setting the security groups failed. Whether the rest was done is unknown: check before retrying.
/// The action may have run; repeat it only if running twice does no harm.
inline constexpr std::string_view failed_operation_security_group_action_failed{
    "FailedOperation.SecurityGroupActionFailed"};
/// The action does not support instances of this kind.
inline constexpr std::string_view invalid_instance_not_supported{"InvalidInstance.NotSupported"};
/// The name is too long.
inline constexpr std::string_view invalid_instance_name_too_long{"InvalidInstanceName.TooLong"};
/// The host name does not have the right form.
inline constexpr std::string_view invalid_parameter_host_name_illegal{
    "InvalidParameter.HostNameIllegal"};
/// The name of the role does not have the right form.
inline constexpr std::string_view invalid_parameter_value_cam_role_name_malformed{
    "InvalidParameterValue.CamRoleNameMalformed"};
/// `user_data` is not base64-encoded.
inline constexpr std::string_view invalid_parameter_value_invalid_user_data_format{
    "InvalidParameterValue.InvalidUserDataFormat"};
/// An instance would be in more security groups than are allowed.
inline constexpr std::string_view limit_exceeded_associate_usg_limit_exceeded{
    "LimitExceeded.AssociateUSGLimitExceeded"};
/// A security group would have more instances than are allowed.
inline constexpr std::string_view limit_exceeded_cvms_vifs_per_sec_group_limit_exceeded{
    "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded"};
/// An instance would be in more security groups than are allowed.
inline constexpr std::string_view limit_exceeded_single_usg_quota{"LimitExceeded.SingleUSGQuota"};
/// ModifyInstancesAttribute, ResetInstance: The same operation is already in progress for an
/// instance. Check its outcome before retrying. The action may have run; repeat it only if running
/// twice does no harm.
///
/// RebootInstances, StartInstances, StopInstances: The same operation is already in progress for an
/// instance. Wait until it has finished. Nothing ran; the same request can succeed later.
///
/// TerminateInstances: The same operation is already in progress for an instance. Repeating it can
/// destroy what the first call would have kept. The action may have run; repeat it only if running
/// twice does no harm.
inline constexpr std::string_view mutex_operation_task_running{"MutexOperation.TaskRunning"};
/// Another operation is in progress for an instance. Retry when it has finished. Nothing ran; the
/// same request can succeed later.
inline constexpr std::string_view operation_denied_instance_operation_in_progress{
    "OperationDenied.InstanceOperationInProgress"};
/// The operation requires multi-factor authentication, and the request had none.
inline constexpr std::string_view unauthorized_operation_mfa_not_found{
    "UnauthorizedOperation.MFANotFound"};
/// ModifyInstancesAttribute, RebootInstances, ResetInstance, TerminateInstances: An instance is
/// entering rescue mode. Retry when it is in that mode. Nothing ran; the same request can succeed
/// later.
///
/// StartInstances: An instance is entering rescue mode, in which it cannot be started.
///
/// StopInstances: An instance is entering rescue mode, in which it cannot be stopped.
inline constexpr std::string_view unsupported_operation_instance_state_enter_rescue_mode{
    "UnsupportedOperation.InstanceStateEnterRescueMode"};
/// A live migration of an instance to another host is about to start. Retry after the migration.
/// Nothing ran; the same request can succeed later.
inline constexpr std::string_view unsupported_operation_instance_state_enter_service_live_migrate{
    "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"};
/// An instance is leaving rescue mode. Retry when it has left that mode. Nothing ran; the same
/// request can succeed later.
inline constexpr std::string_view unsupported_operation_instance_state_exit_rescue_mode{
    "UnsupportedOperation.InstanceStateExitRescueMode"};
/// A live migration of an instance to another host is finishing. Retry shortly. Nothing ran; the
/// same request can succeed later.
inline constexpr std::string_view unsupported_operation_instance_state_exit_service_live_migrate{
    "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"};
/// An instance is frozen.
inline constexpr std::string_view unsupported_operation_instance_state_freezing{
    "UnsupportedOperation.InstanceStateFreezing"};
/// ModifyInstancesAttribute, RebootInstances, ResetInstance, RunInstances, StartInstances,
/// StopInstances: An instance is being isolated, because it was returned or a bill is unpaid.
///
/// TerminateInstances: An instance is being moved to the recycle bin. Terminating it there destroys
/// it.
inline constexpr std::string_view unsupported_operation_instance_state_isolating{
    "UnsupportedOperation.InstanceStateIsolating"};
/// ModifyInstancesAttribute, RebootInstances, ResetInstance, StopInstances, TerminateInstances: An
/// instance is still being created. Retry when it is running. Nothing ran; the same request can
/// succeed later.
///
/// StartInstances: An instance is still being created. It starts by itself.
inline constexpr std::string_view unsupported_operation_instance_state_pending{
    "UnsupportedOperation.InstanceStatePending"};
/// ModifyInstancesAttribute, ResetInstance, StopInstances, TerminateInstances: An instance is
/// restarting. Retry when it is running. Nothing ran; the same request can succeed later.
///
/// RebootInstances: An instance is already restarting. When it is running, the same request
/// restarts it again. Nothing ran; the same request can succeed later.
///
/// StartInstances: An instance is restarting. It starts by itself.
inline constexpr std::string_view unsupported_operation_instance_state_rebooting{
    "UnsupportedOperation.InstanceStateRebooting"};
/// An instance is in rescue mode. Leave that mode first.
inline constexpr std::string_view unsupported_operation_instance_state_rescue_mode{
    "UnsupportedOperation.InstanceStateRescueMode"};
/// A live migration of an instance to another host is in progress. Retry after the migration.
/// Nothing ran; the same request can succeed later.
inline constexpr std::string_view unsupported_operation_instance_state_service_live_migrate{
    "UnsupportedOperation.InstanceStateServiceLiveMigrate"};
/// An instance is isolated. Recover it first.
inline constexpr std::string_view unsupported_operation_instance_state_shutdown{
    "UnsupportedOperation.InstanceStateShutdown"};
/// ModifyInstancesAttribute, RebootInstances, ResetInstance, StopInstances, TerminateInstances: An
/// instance is starting. Retry when it is running. Nothing ran; the same request can succeed later.
///
/// StartInstances: An instance is already starting. Remove it from the request.
inline constexpr std::string_view unsupported_operation_instance_state_starting{
    "UnsupportedOperation.InstanceStateStarting"};
/// ModifyInstancesAttribute, ResetInstance, StartInstances, TerminateInstances: An instance is
/// shutting down. Retry when it is stopped. Nothing ran; the same request can succeed later.
///
/// RebootInstances: An instance is shutting down. Start it when it is stopped.
///
/// StopInstances: An instance is already shutting down. Remove it from the request.
inline constexpr std::string_view unsupported_operation_instance_state_stopping{
    "UnsupportedOperation.InstanceStateStopping"};
/// ModifyInstancesAttribute, ResetInstance, StartInstances, StopInstances: An instance no longer
/// exists.
///
/// TerminateInstances: An instance is already terminated.
inline constexpr std::string_view unsupported_operation_instance_state_terminated{
    "UnsupportedOperation.InstanceStateTerminated"};
/// ModifyInstancesAttribute, RebootInstances, ResetInstance, StartInstances, StopInstances: An
/// instance is being terminated permanently.
///
/// TerminateInstances: An instance is already being terminated.
inline constexpr std::string_view unsupported_operation_instance_state_terminating{
    "UnsupportedOperation.InstanceStateTerminating"};
/// The instance is protected against this operation.
inline constexpr std::string_view unsupported_operation_invalid_instance_not_supported_protected_instance{
    "UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance"};
/// ModifyInstancesAttribute, ResetInstance: An instance is stopped without charges. Start it first.
///
/// RebootInstances, StopInstances: The instance cannot be stopped without charges.
inline constexpr std::string_view unsupported_operation_stopped_mode_stop_charging{
    "UnsupportedOperation.StoppedModeStopCharging"};
/// An instance is used by another product and cannot be operated on here.
inline constexpr std::string_view failed_operation_invalid_instance_application_role{
    "FailedOperation.InvalidInstanceApplicationRole"};
/// The request has parameters that exclude each other.
inline constexpr std::string_view invalid_parameter_combination{"InvalidParameterCombination"};
/// The multi-factor authentication has expired. Authenticate again.
inline constexpr std::string_view unauthorized_operation_mfa_expired{
    "UnauthorizedOperation.MFAExpired"};
/// An earlier reinstallation of the operating system failed. Reinstall it again, or terminate the
/// instance.
inline constexpr std::string_view unsupported_operation_instance_reinstall_failed{
    "UnsupportedOperation.InstanceReinstallFailed"};
/// An instance is damaged and cannot be repaired.
inline constexpr std::string_view unsupported_operation_instance_state_corrupted{
    "UnsupportedOperation.InstanceStateCorrupted"};
/// RebootInstances: An instance is shut down. Start it instead.
///
/// StartInstances: An instance is stopped and cannot be started in its current condition; the
/// message says why.
///
/// StopInstances: An instance is already shut down. Remove it from the request.
inline constexpr std::string_view unsupported_operation_instance_state_stopped{
    "UnsupportedOperation.InstanceStateStopped"};
/// An instance belongs to an Elastic MapReduce cluster. Terminate it there.
inline constexpr std::string_view failed_operation_invalid_instance_application_role_emr{
    "FailedOperation.InvalidInstanceApplicationRoleEmr"};
/// ResetInstance, RunInstances: Billing failed. The action may have run; repeat it only if running
/// twice does no harm.
///
/// TerminateInstances: Billing failed. Whether the instance was returned is unknown: check before
/// retrying. The action may have run; repeat it only if running twice does no harm.
inline constexpr std::string_view internal_error_trade_unknown_error{
    "InternalError.TradeUnknownError"};
/// The balance of the account is insufficient.
inline constexpr std::string_view invalid_account_insufficient_balance{
    "InvalidAccount.InsufficientBalance"};
/// The account has unpaid orders. Pay or cancel them first.
inline constexpr std::string_view invalid_account_unpaid_order{"InvalidAccount.UnpaidOrder"};
/// The id of an image does not have the form `img-` and lower-case letters or digits.
inline constexpr std::string_view invalid_image_id_malformed{"InvalidImageId.Malformed"};
/// The image does not exist in this region.
inline constexpr std::string_view invalid_image_id_not_found{"InvalidImageId.NotFound"};
/// The instance type does not have the right form.
inline constexpr std::string_view invalid_instance_type_malformed{"InvalidInstanceType.Malformed"};
/// The instance type does not support the image.
inline constexpr std::string_view invalid_parameter_instance_image_not_support{
    "InvalidParameter.InstanceImageNotSupport"};
/// The request has parameters that exclude each other.
inline constexpr std::string_view invalid_parameter_parameter_conflict{
    "InvalidParameter.ParameterConflict"};
/// The host name does not have the right form.
inline constexpr std::string_view invalid_parameter_value_illegal_host_name{
    "InvalidParameterValue.IllegalHostName"};
/// The instance type does not exist.
inline constexpr std::string_view invalid_parameter_value_instance_type_not_found{
    "InvalidParameterValue.InstanceTypeNotFound"};
/// The instance type does not support the image.
inline constexpr std::string_view invalid_parameter_value_invalid_image_for_given_instance_type{
    "InvalidParameterValue.InvalidImageForGivenInstanceType"};
/// The format of the image is not supported here.
inline constexpr std::string_view invalid_parameter_value_invalid_image_format{
    "InvalidParameterValue.InvalidImageFormat"};
/// The image cannot be used here.
inline constexpr std::string_view invalid_parameter_value_invalid_image_id{
    "InvalidParameterValue.InvalidImageId"};
/// The operating system cannot be reinstalled from this image.
inline constexpr std::string_view invalid_parameter_value_invalid_image_id_for_retset_instance{
    "InvalidParameterValue.InvalidImageIdForRetsetInstance"};
/// The image cannot be used in its current state.
inline constexpr std::string_view invalid_parameter_value_invalid_image_state{
    "InvalidParameterValue.InvalidImageState"};
/// The password does not meet the password rules.
inline constexpr std::string_view invalid_parameter_value_invalid_password{
    "InvalidParameterValue.InvalidPassword"};
/// A key pair does not exist.
inline constexpr std::string_view invalid_parameter_value_key_pair_not_found{
    "InvalidParameterValue.KeyPairNotFound"};
/// `monitor_service` is required here.
inline constexpr std::string_view missing_parameter_monitor_service{
    "MissingParameter.MonitorService"};
/// A physical server needs a deployment network before an image can be installed on it.
inline constexpr std::string_view operation_denied_chc_install_cloud_image_without_deploy_network{
    "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork"};
/// Insufficient capacity for the cloud disks. Try another zone or another disk type.
inline constexpr std::string_view resource_insufficient_cloud_disk_sold_out{
    "ResourceInsufficient.CloudDiskSoldOut"};
/// Insufficient capacity for the instance type. Try another zone or another type.
inline constexpr std::string_view resources_sold_out_specified_instance_type{
    "ResourcesSoldOut.SpecifiedInstanceType"};
/// ResetInstance: The operation does not support instances with this charge type.
///
/// TerminateInstances: The action cannot terminate instances with this charge type.
inline constexpr std::string_view unsupported_operation_instance_charge_type{
    "UnsupportedOperation.InstanceChargeType"};
/// The license type of the image differs from that of the instance.
inline constexpr std::string_view unsupported_operation_invalid_image_license_type_for_reset{
    "UnsupportedOperation.InvalidImageLicenseTypeForReset"};
/// Windows does not support key pairs: set a password.
inline constexpr std::string_view unsupported_operation_key_pair_unsupported_windows{
    "UnsupportedOperation.KeyPairUnsupportedWindows"};
/// The encryption of a disk cannot be changed.
inline constexpr std::string_view unsupported_operation_modify_encryption_not_supported{
    "UnsupportedOperation.ModifyEncryptionNotSupported"};
/// An instance with a raw local disk cannot be reinstalled from this image.
inline constexpr std::string_view unsupported_operation_raw_local_disk_ins_reinstallto_qcow2{
    "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2"};
/// The account is not eligible for this, for example because its identity is not verified.
inline constexpr std::string_view account_qualification_restrictions{
    "AccountQualificationRestrictions"};
/// A placement group does not exist.
inline constexpr std::string_view failed_operation_disaster_recover_group_not_found{
    "FailedOperation.DisasterRecoverGroupNotFound"};
/// The price could not be determined. Whether anything was ordered is unknown: check before
/// retrying. The action may have run; repeat it only if running twice does no harm.
inline constexpr std::string_view failed_operation_inquiry_price_failed{
    "FailedOperation.InquiryPriceFailed"};
/// The subnet does not have enough free addresses. Whether some of the instances were created is
/// unknown: check before retrying. The action may have run; repeat it only if running twice does no
/// harm.
inline constexpr std::string_view failed_operation_no_available_ip_address_count_in_subnet{
    "FailedOperation.NoAvailableIpAddressCountInSubnet"};
/// The region does not offer this at a promotional price.
inline constexpr std::string_view failed_operation_promotional_region_restriction{
    "FailedOperation.PromotionalRegionRestriction"};
/// A snapshot is larger than the disk that is to be created from it.
inline constexpr std::string_view failed_operation_snapshot_size_larger_than_data_size{
    "FailedOperation.SnapshotSizeLargerThanDataSize"};
/// A disk created from a snapshot must have a different size here.
inline constexpr std::string_view failed_operation_snapshot_size_less_than_data_size{
    "FailedOperation.SnapshotSizeLessThanDataSize"};
/// The account would have more instances than its quota allows.
inline constexpr std::string_view instances_quota_limit_exceeded{"InstancesQuotaLimitExceeded"};
/// The token has more than 64 characters.
inline constexpr std::string_view invalid_client_token_too_long{"InvalidClientToken.TooLong"};
/// A dedicated host does not exist.
inline constexpr std::string_view invalid_host_id_not_found{"InvalidHostId.NotFound"};
/// A dedicated host does not accept instances in its current state.
inline constexpr std::string_view invalid_parameter_host_id_status_not_support{
    "InvalidParameter.HostIdStatusNotSupport"};
/// The network does not support these settings of internet access.
inline constexpr std::string_view invalid_parameter_internet_accessible_not_supported{
    "InvalidParameter.InternetAccessibleNotSupported"};
/// An address is not an IP address.
inline constexpr std::string_view invalid_parameter_invalid_ip_format{
    "InvalidParameter.InvalidIpFormat"};
/// `cpu_topology` requires both of its fields.
inline constexpr std::string_view invalid_parameter_lack_core_count_or_thread_per_core{
    "InvalidParameter.LackCoreCountOrThreadPerCore"};
/// A snapshot does not exist.
inline constexpr std::string_view invalid_parameter_snapshot_not_found{
    "InvalidParameter.SnapshotNotFound"};
/// The id of a bandwidth package does not have the right form.
inline constexpr std::string_view invalid_parameter_value_bandwidth_package_id_malformed{
    "InvalidParameterValue.BandwidthPackageIdMalformed"};
/// The bandwidth package does not exist.
inline constexpr std::string_view invalid_parameter_value_bandwidth_package_id_not_found{
    "InvalidParameterValue.BandwidthPackageIdNotFound"};
/// A physical server does not exist.
inline constexpr std::string_view invalid_parameter_value_chc_hosts_not_found{
    "InvalidParameterValue.ChcHostsNotFound"};
/// A solid-state cloud disk is too small.
inline constexpr std::string_view invalid_parameter_value_cloud_ssd_data_disk_size_too_small{
    "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall"};
/// The instance type does not support this number of cores.
inline constexpr std::string_view invalid_parameter_value_core_count_value{
    "InvalidParameterValue.CoreCountValue"};
/// A value is duplicated.
inline constexpr std::string_view invalid_parameter_value_duplicate{
    "InvalidParameterValue.Duplicate"};
/// The key of a tag is duplicated.
inline constexpr std::string_view invalid_parameter_value_duplicate_tags{
    "InvalidParameterValue.DuplicateTags"};
/// A value does not have the right form.
inline constexpr std::string_view invalid_parameter_value_incorrect_format{
    "InvalidParameterValue.IncorrectFormat"};
/// The instance type does not support high-performance clusters.
inline constexpr std::string_view invalid_parameter_value_instance_type_not_support_hpc_cluster{
    "InvalidParameterValue.InstanceTypeNotSupportHpcCluster"};
/// The instance type requires a high-performance cluster.
inline constexpr std::string_view invalid_parameter_value_instance_type_required_hpc_cluster{
    "InvalidParameterValue.InstanceTypeRequiredHpcCluster"};
/// The bid is below the spot price.
inline constexpr std::string_view invalid_parameter_value_insufficient_offering{
    "InvalidParameterValue.InsufficientOffering"};
/// The price is too low.
inline constexpr std::string_view invalid_parameter_value_insufficient_price{
    "InvalidParameterValue.InsufficientPrice"};
/// The operating system of the image cannot be used here.
inline constexpr std::string_view invalid_parameter_value_invalid_image_os_name{
    "InvalidParameterValue.InvalidImageOsName"};
/// The id of a launch template does not have the right form.
inline constexpr std::string_view invalid_parameter_value_launch_template_id_malformed{
    "InvalidParameterValue.LaunchTemplateIdMalformed"};
/// The launch template does not exist.
inline constexpr std::string_view invalid_parameter_value_launch_template_id_not_existed{
    "InvalidParameterValue.LaunchTemplateIdNotExisted"};
/// The launch template does not exist.
inline constexpr std::string_view invalid_parameter_value_launch_template_not_found{
    "InvalidParameterValue.LaunchTemplateNotFound"};
/// The launch template does not have this version.
inline constexpr std::string_view invalid_parameter_value_launch_template_version{
    "InvalidParameterValue.LaunchTemplateVersion"};
/// The network must have DHCP enabled.
inline constexpr std::string_view invalid_parameter_value_must_dhcp_enabled_vpc{
    "InvalidParameterValue.MustDhcpEnabledVpc"};
/// The subnet is not in the dedicated cluster.
inline constexpr std::string_view invalid_parameter_value_not_cdc_subnet{
    "InvalidParameterValue.NotCdcSubnet"};
/// A number is out of its range.
inline constexpr std::string_view invalid_parameter_value_range{"InvalidParameterValue.Range"};
/// The id of a snapshot does not have the right form.
inline constexpr std::string_view invalid_parameter_value_snapshot_id_malformed{
    "InvalidParameterValue.SnapshotIdMalformed"};
/// The subnet does not exist.
inline constexpr std::string_view invalid_parameter_value_subnet_not_exist{
    "InvalidParameterValue.SubnetNotExist"};
/// There are more tags than are allowed.
inline constexpr std::string_view invalid_parameter_value_tag_quota_limit_exceeded{
    "InvalidParameterValue.TagQuotaLimitExceeded"};
/// The instance type does not support this number of threads per core.
inline constexpr std::string_view invalid_parameter_value_thread_per_core_value{
    "InvalidParameterValue.ThreadPerCoreValue"};
/// A value is too large.
inline constexpr std::string_view invalid_parameter_value_too_large{
    "InvalidParameterValue.TooLarge"};
/// The network does not exist.
inline constexpr std::string_view invalid_parameter_value_vpc_id_not_exist{
    "InvalidParameterValue.VpcIdNotExist"};
/// The network or subnet is not in the zone.
inline constexpr std::string_view invalid_parameter_value_vpc_id_zone_id_not_match{
    "InvalidParameterValue.VpcIdZoneIdNotMatch"};
/// The network does not support IPv6 addresses.
inline constexpr std::string_view invalid_parameter_value_vpc_not_support_ipv6_address{
    "InvalidParameterValue.VpcNotSupportIpv6Address"};
/// The password does not meet the password rules.
inline constexpr std::string_view invalid_password{"InvalidPassword"};
/// `period` is not one of the numbers of months that can be bought.
inline constexpr std::string_view invalid_period{"InvalidPeriod"};
/// The account is not allowed to do this.
inline constexpr std::string_view invalid_permission{"InvalidPermission"};
/// The project does not exist.
inline constexpr std::string_view invalid_project_id_not_found{"InvalidProjectId.NotFound"};
/// The placement group is full.
inline constexpr std::string_view limit_exceeded_disaster_recover_group{
    "LimitExceeded.DisasterRecoverGroup"};
/// A network interface would have more IPv6 addresses than are allowed.
inline constexpr std::string_view limit_exceeded_ipv6_address_num{"LimitExceeded.IPv6AddressNum"};
/// An instance would have more network interfaces than are allowed.
inline constexpr std::string_view limit_exceeded_instance_eni_num_limit{
    "LimitExceeded.InstanceEniNumLimit"};
/// The account would have more instances than its quota allows.
inline constexpr std::string_view limit_exceeded_instance_quota{"LimitExceeded.InstanceQuota"};
/// The account would have more prepaid instances than its quota allows.
inline constexpr std::string_view limit_exceeded_prepay_quota{"LimitExceeded.PrepayQuota"};
/// The account would have more spot instances than its quota allows.
inline constexpr std::string_view limit_exceeded_spot_quota{"LimitExceeded.SpotQuota"};
/// The account would have more spot instances than its quota allows.
inline constexpr std::string_view limit_exceeded_user_spot_quota{"LimitExceeded.UserSpotQuota"};
/// The network would have more subnets than are allowed.
inline constexpr std::string_view limit_exceeded_vpc_subnet_num{"LimitExceeded.VpcSubnetNum"};
/// The instance type requires a private network.
inline constexpr std::string_view missing_parameter_dpdk_instance_type_required_vpc{
    "MissingParameter.DPDKInstanceTypeRequiredVPC"};
/// The availability zone has insufficient capacity. Try another one.
inline constexpr std::string_view resource_insufficient_availability_zone_sold_out{
    "ResourceInsufficient.AvailabilityZoneSoldOut"};
/// The cloud disks are not available with these parameters.
inline constexpr std::string_view resource_insufficient_cloud_disk_unavailable{
    "ResourceInsufficient.CloudDiskUnavailable"};
/// The placement group is full.
inline constexpr std::string_view resource_insufficient_disaster_recover_group_cvm_quota{
    "ResourceInsufficient.DisasterRecoverGroupCvmQuota"};
/// Insufficient capacity for the number of instances of this type. Try another zone or another
/// type.
inline constexpr std::string_view resource_insufficient_specified_instance_type{
    "ResourceInsufficient.SpecifiedInstanceType"};
/// There is no default type of cloud disk here: set one.
inline constexpr std::string_view resource_not_found_no_default_cbs{
    "ResourceNotFound.NoDefaultCbs"};
/// There is no default type of cloud disk here; the message says why. Set one.
inline constexpr std::string_view resource_not_found_no_default_cbs_with_reason{
    "ResourceNotFound.NoDefaultCbsWithReason"};
/// The instance type is not available in this zone.
inline constexpr std::string_view resource_unavailable_instance_type{
    "ResourceUnavailable.InstanceType"};
/// There are not enough elastic IP addresses.
inline constexpr std::string_view resources_sold_out_eip_insufficient{
    "ResourcesSoldOut.EipInsufficient"};
/// A bandwidth package cannot be used with this charge type.
inline constexpr std::string_view unsupported_operation_bandwidth_package_id_not_supported{
    "UnsupportedOperation.BandwidthPackageIdNotSupported"};
/// A disk cannot be used here.
inline constexpr std::string_view unsupported_operation_invalid_disk{
    "UnsupportedOperation.InvalidDisk"};
/// The region does not support encrypted disks.
inline constexpr std::string_view unsupported_operation_invalid_region_disk_encrypt{
    "UnsupportedOperation.InvalidRegionDiskEncrypt"};
/// The instance type is not available as a spot instance.
inline constexpr std::string_view unsupported_operation_no_instance_type_support_spot{
    "UnsupportedOperation.NoInstanceTypeSupportSpot"};
/// `action_timer` cannot be used here.
inline constexpr std::string_view unsupported_operation_not_support_import_instances_action_timer{
    "UnsupportedOperation.NotSupportImportInstancesActionTimer"};
/// The account must be a prepaid account.
inline constexpr std::string_view unsupported_operation_only_for_prepaid_account{
    "UnsupportedOperation.OnlyForPrepaidAccount"};
/// The region does not support spot instances.
inline constexpr std::string_view unsupported_operation_spot_unsupported_region{
    "UnsupportedOperation.SpotUnsupportedRegion"};
/// The instance type is available only with automatic renewal.
inline constexpr std::string_view unsupported_operation_underwriting_instance_type_only_support_auto_renew{
    "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew"};
/// International accounts do not support this.
inline constexpr std::string_view unsupported_operation_unsupported_international_user{
    "UnsupportedOperation.UnsupportedInternationalUser"};
/// An address is not in the subnet.
inline constexpr std::string_view vpc_addr_not_in_sub_net{"VpcAddrNotInSubNet"};
/// An address is in use.
inline constexpr std::string_view vpc_ip_is_used{"VpcIpIsUsed"};
/// An instance is already running. Remove it from the request.
inline constexpr std::string_view unsupported_operation_instance_state_running{
    "UnsupportedOperation.InstanceStateRunning"};
/// Hibernation was requested for an instance that is not set up for it.
inline constexpr std::string_view unsupported_operation_hibernation_for_normal_instance{
    "UnsupportedOperation.HibernationForNormalInstance"};
/// An instance is banned. The vendor's support can give the reason.
inline constexpr std::string_view unsupported_operation_instance_state_banning{
    "UnsupportedOperation.InstanceStateBanning"};
/// An instance cannot be returned.
inline constexpr std::string_view failed_operation_unreturnable{"FailedOperation.Unreturnable"};
/// A prepaid instance does not meet the return terms.
inline constexpr std::string_view invalid_instance_not_supported_prepaid_instance{
    "InvalidInstanceNotSupportedPrepaidInstance"};
/// The operation is not supported with these values.
inline constexpr std::string_view invalid_parameter_value_not_supported{
    "InvalidParameterValue.NotSupported"};
/// The account has used up its quota of returns.
inline constexpr std::string_view limit_exceeded_user_return_quota{"LimitExceeded.UserReturnQuota"};
/// The instances have different charge types. Send one request for each.
inline constexpr std::string_view unsupported_operation_instance_mixed_pricing_model{
    "UnsupportedOperation.InstanceMixedPricingModel"};
/// An instance was never created, so there is nothing to terminate.
inline constexpr std::string_view unsupported_operation_instance_state_launch_failed{
    "UnsupportedOperation.InstanceStateLaunchFailed"};
/// An instance has termination protection. Turn it off first.
inline constexpr std::string_view unsupported_operation_instances_protected{
    "UnsupportedOperation.InstancesProtected"};
/// An instance does not belong to this user.
inline constexpr std::string_view unsupported_operation_invalid_instances_owner{
    "UnsupportedOperation.InvalidInstancesOwner"};
/// An instance runs a commercial operating system and cannot be returned.
inline constexpr std::string_view unsupported_operation_red_hat_instance_terminate_unsupported{
    "UnsupportedOperation.RedHatInstanceTerminateUnsupported"};
/// An instance runs Red Hat Enterprise Linux, which the action does not support.
inline constexpr std::string_view unsupported_operation_red_hat_instance_unsupported{
    "UnsupportedOperation.RedHatInstanceUnsupported"};
/// The region does not support this.
inline constexpr std::string_view unsupported_operation_region{"UnsupportedOperation.Region"};
/// The action cannot terminate instances of this type.
inline constexpr std::string_view unsupported_operation_special_instance_type{
    "UnsupportedOperation.SpecialInstanceType"};
/// The user has used up a quota of operations.
inline constexpr std::string_view unsupported_operation_user_limit_operation_exceed_quota{
    "UnsupportedOperation.UserLimitOperationExceedQuota"};

} // namespace error_code

/// The type of a disk. `LOCAL_NVME` and `LOCAL_PRO` are part of an instance type and cannot be
/// requested. A response can have other values.
class disk_type : public tcapi::enumeration<disk_type> {
public:
    using tcapi::enumeration<disk_type>::enumeration;

    /// A local hard disk.
    static constexpr constant local_basic{"LOCAL_BASIC"};
    /// A local solid-state disk.
    static constexpr constant local_ssd{"LOCAL_SSD"};
    /// A local NVMe disk, part of the instance type.
    static constexpr constant local_nvme{"LOCAL_NVME"};
    /// A local hard disk, part of the instance type.
    static constexpr constant local_pro{"LOCAL_PRO"};
    /// A basic cloud disk.
    static constexpr constant cloud_basic{"CLOUD_BASIC"};
    /// A premium cloud disk.
    static constexpr constant cloud_premium{"CLOUD_PREMIUM"};
    /// A solid-state cloud disk.
    static constexpr constant cloud_ssd{"CLOUD_SSD"};
    /// An enhanced solid-state cloud disk.
    static constexpr constant cloud_hssd{"CLOUD_HSSD"};
    /// The fastest solid-state cloud disk.
    static constexpr constant cloud_tssd{"CLOUD_TSSD"};
    /// A balanced solid-state cloud disk.
    static constexpr constant cloud_bssd{"CLOUD_BSSD"};
};

/// How internet traffic is charged. A response can have other values.
class internet_charge_type : public tcapi::enumeration<internet_charge_type> {
public:
    using tcapi::enumeration<internet_charge_type>::enumeration;

    /// Prepaid, by bandwidth.
    static constexpr constant bandwidth_prepaid{"BANDWIDTH_PREPAID"};
    /// Postpaid, by traffic volume, charged hourly.
    static constexpr constant traffic_postpaid_by_hour{"TRAFFIC_POSTPAID_BY_HOUR"};
    /// Postpaid, by bandwidth, charged hourly.
    static constexpr constant bandwidth_postpaid_by_hour{"BANDWIDTH_POSTPAID_BY_HOUR"};
    /// Charged to a bandwidth package.
    static constexpr constant bandwidth_package{"BANDWIDTH_PACKAGE"};
};

/// The internet service provider that carries the traffic. A response can have other values.
class internet_service_provider : public tcapi::enumeration<internet_service_provider> {
public:
    using tcapi::enumeration<internet_service_provider>::enumeration;

    /// Several providers, routed by BGP.
    static constexpr constant bgp{"BGP"};
    /// China Mobile.
    static constexpr constant cmcc{"CMCC"};
    /// China Telecom.
    static constexpr constant ctcc{"CTCC"};
    /// China Unicom.
    static constexpr constant cucc{"CUCC"};
};

/// The type of a public IPv4 address. A response can have other values.
class ipv4_address_type : public tcapi::enumeration<ipv4_address_type> {
public:
    using tcapi::enumeration<ipv4_address_type>::enumeration;

    /// A standard address.
    static constexpr constant wan_ip{"WanIP"};
    /// A premium address; in Singapore and Hong Kong (China) only.
    static constexpr constant high_quality_eip{"HighQualityEIP"};
    /// An address that is protected against attacks; in some regions only.
    static constexpr constant anti_ddos_eip{"AntiDDoSEIP"};
};

/// The type of a public IPv6 address. A response can have other values.
class ipv6_address_type : public tcapi::enumeration<ipv6_address_type> {
public:
    using tcapi::enumeration<ipv6_address_type>::enumeration;

    /// A standard address.
    static constexpr constant eip_v6{"EIPv6"};
    /// A premium address; in Hong Kong (China) only.
    static constexpr constant high_quality_eip_v6{"HighQualityEIPv6"};
};

/// The state of an instance. A response can have other values.
class instance_state : public tcapi::enumeration<instance_state> {
public:
    using tcapi::enumeration<instance_state>::enumeration;

    /// The instance is being created.
    static constexpr constant pending{"PENDING"};
    /// The creation of the instance failed.
    static constexpr constant launch_failed{"LAUNCH_FAILED"};
    /// The instance is running.
    static constexpr constant running{"RUNNING"};
    /// The instance is shut down.
    static constexpr constant stopped{"STOPPED"};
    /// The instance is starting.
    static constexpr constant starting{"STARTING"};
    /// The instance is shutting down.
    static constexpr constant stopping{"STOPPING"};
    /// The instance is restarting.
    static constexpr constant rebooting{"REBOOTING"};
    /// The instance is isolated and is going to be terminated.
    static constexpr constant shutdown{"SHUTDOWN"};
    /// The instance is being terminated permanently.
    static constexpr constant terminating{"TERMINATING"};
    /// The instance is entering rescue mode.
    static constexpr constant enter_rescue_mode{"ENTER_RESCUE_MODE"};
    /// The instance is in rescue mode.
    static constexpr constant rescue_mode{"RESCUE_MODE"};
    /// The instance is leaving rescue mode.
    static constexpr constant exit_rescue_mode{"EXIT_RESCUE_MODE"};
    /// A live migration of the instance to another host is about to start.
    static constexpr constant enter_service_live_migrate{"ENTER_SERVICE_LIVE_MIGRATE"};
    /// A live migration of the instance to another host is in progress.
    static constexpr constant service_live_migrate{"SERVICE_LIVE_MIGRATE"};
    /// A live migration of the instance to another host is finishing.
    static constexpr constant exit_service_live_migrate{"EXIT_SERVICE_LIVE_MIGRATE"};
};

/// Whether an instance can be used. A response can have other values.
class restrict_state : public tcapi::enumeration<restrict_state> {
public:
    using tcapi::enumeration<restrict_state>::enumeration;

    /// The instance can be used.
    static constexpr constant normal{"NORMAL"};
    /// The prepaid period has ended.
    static constexpr constant expired{"EXPIRED"};
    /// The instance is isolated for security reasons.
    static constexpr constant protectively_isolated{"PROTECTIVELY_ISOLATED"};
};

/// Why an instance is isolated. A response can have other values.
class isolated_source : public tcapi::enumeration<isolated_source> {
public:
    using tcapi::enumeration<isolated_source>::enumeration;

    /// The account is in arrears.
    static constexpr constant arrear{"ARREAR"};
    /// The prepaid period has ended.
    static constexpr constant expire{"EXPIRE"};
    /// A person returned the instance.
    static constexpr constant manmade{"MANMADE"};
    /// The instance is not isolated.
    static constexpr constant notisolated{"NOTISOLATED"};
};

/// How an instance is billed. A response can have other values.
class instance_charge_type : public tcapi::enumeration<instance_charge_type> {
public:
    using tcapi::enumeration<instance_charge_type>::enumeration;

    /// Prepaid, by the month or year.
    static constexpr constant prepaid{"PREPAID"};
    /// Pay-as-you-go: postpaid by use, charged hourly.
    static constexpr constant postpaid_by_hour{"POSTPAID_BY_HOUR"};
    /// Charged through the dedicated host of the instance; the instance itself is free.
    static constexpr constant cdhpaid{"CDHPAID"};
    /// At the current spot price; the instance can be reclaimed.
    static constexpr constant spotpaid{"SPOTPAID"};
    /// Charged through the dedicated cluster that the instance runs in.
    static constexpr constant cdcpaid{"CDCPAID"};
};

/// What happens at the end of the period of a prepaid instance. A response can have other values.
class renew_flag : public tcapi::enumeration<renew_flag> {
public:
    using tcapi::enumeration<renew_flag>::enumeration;

    /// A notice is sent; there is no automatic renewal.
    static constexpr constant notify_and_manual_renew{"NOTIFY_AND_MANUAL_RENEW"};
    /// A notice is sent; the instance is renewed automatically.
    static constexpr constant notify_and_auto_renew{"NOTIFY_AND_AUTO_RENEW"};
    /// No notice is sent; there is no automatic renewal.
    static constexpr constant disable_notify_and_manual_renew{"DISABLE_NOTIFY_AND_MANUAL_RENEW"};
};

/// Who provides the license of the operating system. A response can have other values.
class license_type : public tcapi::enumeration<license_type> {
public:
    using tcapi::enumeration<license_type>::enumeration;

    /// The vendor provides the license.
    static constexpr constant tencent_cloud{"TencentCloud"};
    /// The customer provides the license.
    static constexpr constant byol{"BYOL"};
};

/// How a running instance is shut down.
class stop_type : public tcapi::enumeration<stop_type> {
public:
    using tcapi::enumeration<stop_type>::enumeration;

    /// The operating system is asked to shut down.
    static constexpr constant soft{"SOFT"};
    /// The power is cut at once; data can be lost and file systems damaged.
    static constexpr constant hard{"HARD"};
    /// The operating system is asked first, and the power is cut if that fails.
    static constexpr constant soft_first{"SOFT_FIRST"};
};

/// How a stopped instance is charged. A response can have other values.
class stop_charging_mode : public tcapi::enumeration<stop_charging_mode> {
public:
    using tcapi::enumeration<stop_charging_mode>::enumeration;

    /// The charges are the same as for a running instance.
    static constexpr constant keep_charging{"KEEP_CHARGING"};
    /// There are no charges for CPU and memory.
    static constexpr constant stop_charging{"STOP_CHARGING"};
    /// The instance is not stopped, or cannot be stopped without charges.
    static constexpr constant not_applicable{"NOT_APPLICABLE"};
};

/// The state of the latest operation on an instance. A response can have other values.
class latest_operation_state : public tcapi::enumeration<latest_operation_state> {
public:
    using tcapi::enumeration<latest_operation_state>::enumeration;

    /// The operation succeeded.
    static constexpr constant success{"SUCCESS"};
    /// The operation is in progress.
    static constexpr constant operating{"OPERATING"};
    /// The operation failed.
    static constexpr constant failed{"FAILED"};
};

/// Whether an availability zone can be used. A response can have other values.
class zone_state : public tcapi::enumeration<zone_state> {
public:
    using tcapi::enumeration<zone_state>::enumeration;

    /// The zone can be used.
    static constexpr constant available{"AVAILABLE"};
    /// The zone cannot be used.
    static constexpr constant unavailable{"UNAVAILABLE"};
};

/// The type of the role in `cam_role_name`. DescribeRoleList of cam returns it.
class cam_role_type : public tcapi::enumeration<cam_role_type> {
public:
    using tcapi::enumeration<cam_role_type>::enumeration;

    /// A role that the account has created.
    static constexpr constant user{"user"};
    /// A role that a service has created for itself.
    static constexpr constant service_linked{"service_linked"};
};

/// How pay-as-you-go instances are charged while they are stopped. Has no effect on other
/// instances, nor on those that cannot be stopped without charges.
class stopped_mode : public tcapi::enumeration<stopped_mode> {
public:
    using tcapi::enumeration<stopped_mode>::enumeration;

    /// The charges are the same as for running instances.
    static constexpr constant keep_charging{"KEEP_CHARGING"};
    /// There are no charges for CPU and memory.
    static constexpr constant stop_charging{"STOP_CHARGING"};
};

struct filter;
struct tag;
struct placement;
struct system_disk;
struct data_disk;
struct internet_accessible;
struct virtual_private_cloud;
struct login_settings;
struct metadata_item;
struct metadata;
struct cpu_topology;
struct post_paid_quota;
struct pre_paid_quota;
struct spot_paid_quota;
struct image_quota;
struct disaster_recover_group_quota;
struct account_quota;
struct account_quota_overview;
struct storage_block;
struct externals;
struct action_timer;
struct attribute;
struct charge_prepaid;
struct chc_deploy_extra_config;
struct chc_host;
struct chc_host_denied_actions;
struct disaster_recover_group;
struct run_security_service_enabled;
struct run_monitor_service_enabled;
struct run_automation_service_enabled;
struct enhanced_service;
struct host_resource;
struct host_item;
struct item_price;
struct host_price_info;
struct hpc_cluster_info;
struct snapshot;
struct image;
struct image_os_list;
struct import_image_data_disk;
struct instance_attribute;
struct instance_charge_prepaid;
struct instance_family_config;
struct spot_market_options;
struct instance_market_options_request;
struct instance_refund;
struct instance_type_config;
struct instance_type_config_status;
struct local_disk_type;
struct instance_type_quota_item;
struct internet_bandwidth_config;
struct internet_charge_type_config;
struct key_pair;
struct launch_template;
struct launch_template_info;
struct tag_specification;
struct launch_template_version_data;
struct launch_template_version_info;
struct network_interfaces;
struct operation_count_limit;
struct os_version;
struct price;
struct repair_task_info;
struct resource_count;
struct resource_pool_pack;
struct resource_pool_pack_instance;
struct share_permission;
struct sync_image;
struct target_os;
struct gpu_info;
struct instance;
struct instance_status;
struct region_info;
struct zone_info;

/// Selects resources by the values of one property. With several filters, all of them must match;
/// within one filter, one matching value suffices.
struct filter {
    /// The property to compare, such as `zone`. Each action documents the names that it supports.
    /// Required.
    std::optional<std::string> name = {};
    /// The values to match, up to 5. At most 5 items
    /// (error_code::invalid_filter_value_limit_exceeded). Required.
    tcapi::list<std::string> values = {};
};

/// A label on a resource: a key and its value.
struct tag {
    /// The key of the tag. Required in a request.
    std::optional<std::string> key = {};
    /// The value of the tag. Required in a request.
    std::optional<std::string> value = {};
};

/// The placement of an instance: its zone, its project and, if it has one, its dedicated host.
struct placement {
    /// The availability zone, such as `ap-guangzhou-3`. DescribeZones lists them. Required in a
    /// request.
    std::optional<std::string> zone = {};
    /// The project that the instance belongs to. 0 is the account's default project.
    std::optional<std::int64_t> project_id = {};
    /// Dedicated hosts for the creation of instances; each instance is placed on any one of them.
    /// Has no meaning in responses: see `host_id`.
    tcapi::list<std::string> host_ids = {};
    /// The dedicated host that the instance runs on. In responses only; absent without such a host.
    std::optional<std::string> host_id = {};
    /// How reserved resources are consumed. `ResourcePool`, the only known value, takes them from a
    /// pool of the account.
    std::optional<std::string> dedicated_resource_pack_tenancy = {};
    /// The packs of reserved resources, such as `rpp-7eumgm3l`. A request that sets them also needs
    /// `dedicated_resource_pack_tenancy`.
    tcapi::list<std::string> dedicated_resource_pack_ids = {};
    /// The rack of the resource pool that holds the instance. In responses only.
    std::optional<std::string> rack_id = {};
};

/// The disk that holds the operating system.
struct system_disk {
    /// The type of the disk. If a request does not set it, the service chooses an available type.
    /// One of disk_type::local_basic, disk_type::local_ssd, disk_type::local_nvme,
    /// disk_type::local_pro, disk_type::cloud_basic, disk_type::cloud_premium,
    /// disk_type::cloud_ssd, disk_type::cloud_hssd, disk_type::cloud_tssd, disk_type::cloud_bssd.
    std::optional<tcapi::cvm::disk_type> disk_type = {};
    /// The id of the disk, such as `disk-nucurerk`. In responses only.
    std::optional<std::string> disk_id = {};
    /// The size in GiB. The service's default is `50`.
    std::optional<std::int64_t> disk_size = {};
    /// The dedicated cluster that holds the disk. Absent where there is none.
    std::optional<std::string> cdc_id = {};
    /// The name of the disk, at most 128 characters.
    std::optional<std::string> disk_name = {};
    /// Whether the disk is encrypted. Requests can set it only when they create instances; not yet
    /// available to every account. The service's default is `false`.
    std::optional<bool> encrypt = {};
    /// The customer's own encryption key: a UUID, or a name such as `kms-abcd1234`. The
    /// restrictions of `encrypt` apply.
    std::optional<std::string> kms_key_id = {};
};

/// A data disk: a disk other than the system disk.
struct data_disk {
    /// The size in GiB, in steps of 10. The possible sizes depend on the type of the disk; 0 means
    /// that no disk is bought. Required in a request.
    std::optional<std::int64_t> disk_size = {};
    /// The type of the disk. Has no effect when disks are resized. One of disk_type::local_basic,
    /// disk_type::local_ssd, disk_type::local_nvme, disk_type::local_pro, disk_type::cloud_basic,
    /// disk_type::cloud_premium, disk_type::cloud_ssd, disk_type::cloud_hssd,
    /// disk_type::cloud_tssd, disk_type::cloud_bssd. The service's default is
    /// disk_type::local_basic.
    std::optional<tcapi::cvm::disk_type> disk_type = {};
    /// The id of the disk, such as `disk-bzsodtn1`. In responses only.
    std::optional<std::string> disk_id = {};
    /// Whether the disk is deleted together with its instance. Can be true only for pay-as-you-go
    /// cloud disks; requests can set it only when they create instances. The service's default is
    /// `true`.
    std::optional<bool> delete_with_instance = {};
    /// The snapshot that the disk is created from. Must be smaller than the disk.
    std::optional<std::string> snapshot_id = {};
    /// Whether the disk is encrypted. Requests can set it only when they create instances. The
    /// service's default is `false`.
    std::optional<bool> encrypt = {};
    /// The customer's own encryption key: a UUID, or a name such as `kms-abcd1234`. Can be absent
    /// in responses; requests can set it only when they create instances.
    std::optional<std::string> kms_key_id = {};
    /// Additional throughput in MiB/s, bought on top of that of the disk. Only for `CLOUD_TSSD` and
    /// `CLOUD_HSSD`; can be absent.
    std::optional<std::int64_t> throughput_performance = {};
    /// The dedicated cluster that holds the disk. Absent where there is none.
    std::optional<std::string> cdc_id = {};
    /// Whether the disk can burst above its rated performance for a while. Not yet available to
    /// every account.
    std::optional<bool> burst_performance = {};
    /// The name of the disk, at most 128 characters.
    std::optional<std::string> disk_name = {};
};

/// The internet access of the primary network interface, and how it is charged.
struct internet_accessible {
    /// How traffic is charged. If a request does not set it, it follows the instance: prepaid for a
    /// prepaid instance, postpaid for a postpaid one. One of
    /// internet_charge_type::bandwidth_prepaid, internet_charge_type::traffic_postpaid_by_hour,
    /// internet_charge_type::bandwidth_postpaid_by_hour, internet_charge_type::bandwidth_package.
    std::optional<tcapi::cvm::internet_charge_type> internet_charge_type = {};
    /// The maximum outbound bandwidth to the internet, in Mbps. The upper bound depends on the
    /// instance type. The service's default is `0`.
    std::optional<std::int64_t> internet_max_bandwidth_out = {};
    /// Whether a public address is assigned. Above 0 Mbps, one is assigned unless this is false; at
    /// 0 Mbps, none can be. Requests can set it only when they create instances.
    std::optional<bool> public_ip_assigned = {};
    /// The bandwidth package that the traffic is charged to. Requests can set it only when they
    /// create instances.
    std::optional<std::string> bandwidth_package_id = {};
    /// The internet service provider. All but `BGP` require an account that is eligible for them,
    /// and are available in some regions only. One of internet_service_provider::bgp,
    /// internet_service_provider::cmcc, internet_service_provider::ctcc,
    /// internet_service_provider::cucc. The service's default is internet_service_provider::bgp.
    std::optional<tcapi::cvm::internet_service_provider> internet_service_provider = {};
    /// The type of the public IPv4 address. Required to get one; available in some regions only.
    /// One of ipv4_address_type::wan_ip, ipv4_address_type::high_quality_eip,
    /// ipv4_address_type::anti_ddos_eip.
    std::optional<tcapi::cvm::ipv4_address_type> ipv4_address_type = {};
    /// The type of the public IPv6 address. Required to get one; available in some regions only.
    /// One of ipv6_address_type::eip_v6, ipv6_address_type::high_quality_eip_v6.
    std::optional<tcapi::cvm::ipv6_address_type> ipv6_address_type = {};
    /// The protection package of an address of type `AntiDDoSEIP`. Required for that type.
    std::optional<std::string> anti_ddos_package_id = {};
};

/// The private network of the primary network interface.
struct virtual_private_cloud {
    /// The network, such as `vpc-m0cnatxj`. When instances are created, `DEFAULT` here and in
    /// `subnet_id` selects the default network of the region. Required in a request.
    std::optional<std::string> vpc_id = {};
    /// The subnet, such as `subnet-mv4sn55k`, or `DEFAULT` together with `vpc_id`. Required in a
    /// request.
    std::optional<std::string> subnet_id = {};
    /// Whether the instance is the internet gateway of its network. This requires a public address.
    /// The service's default is `false`.
    std::optional<bool> as_vpc_gateway = {};
    /// Addresses in the subnet. A request can set several of one subnet only when it creates
    /// several instances.
    tcapi::list<std::string> private_ip_addresses = {};
    /// The number of random IPv6 addresses to assign to the interface.
    std::optional<std::uint64_t> ipv6_address_count = {};
};

/// The login settings of an instance. Responses contain only the key pairs.
struct login_settings {
    /// The password. Linux: 8 to 30 characters of at least two kinds; Windows: 12 to 30 of at least
    /// three. The kinds are lower-case letters, upper-case letters, digits and punctuation. If not
    /// set, the service generates one and sends it by internal message. Never in responses.
    std::optional<std::string> password = {};
    /// The key pairs whose private keys can log in, such as `skey-b4vakk62`. Mutually exclusive
    /// with a password, and not supported on Windows. Can be absent.
    tcapi::list<std::string> key_ids = {};
    /// Whether the login settings of the image are kept, as the string `true` or `false`. Mutually
    /// exclusive with `password` and `key_ids`; `true` only for custom, shared or imported images.
    /// The service's default is `false`.
    std::optional<std::string> keep_image_login = {};
};

/// One entry of the metadata of an instance.
struct metadata_item {
    /// The key: letters, digits, `_` and `-`, at most 128 bytes. Required in a request.
    std::optional<std::string> key = {};
    /// The value, at most 256 KB. Required in a request.
    std::optional<std::string> value = {};
};

/// Metadata that an instance can read about itself, set by whoever created it. Not yet available to
/// every account.
struct metadata {
    /// The entries. Required in a request.
    tcapi::list<tcapi::cvm::metadata_item> items = {};
};

/// The topology of the CPU of an instance.
struct cpu_topology {
    /// The number of enabled physical cores. Can be absent.
    std::optional<std::int64_t> core_count = {};
    /// The number of threads per core: 1 with hyper-threading off, 2 with it on. Absent if the
    /// setting of the instance type applies.
    std::optional<std::int64_t> thread_per_core = {};
};

/// Post paid quota.
struct post_paid_quota {
    /// Used quota.
    std::optional<std::uint64_t> used_quota = {};
    /// Remaining quota.
    std::optional<std::uint64_t> remaining_quota = {};
    /// Total quota.
    std::optional<std::uint64_t> total_quota = {};
    /// Zone.
    std::optional<std::string> zone = {};
};

/// Pre paid quota.
struct pre_paid_quota {
    /// Used quota.
    std::optional<std::uint64_t> used_quota = {};
    /// Once quota.
    std::optional<std::uint64_t> once_quota = {};
    /// Remaining quota.
    std::optional<std::uint64_t> remaining_quota = {};
    /// Total quota.
    std::optional<std::uint64_t> total_quota = {};
    /// Zone.
    std::optional<std::string> zone = {};
};

/// Spot paid quota.
struct spot_paid_quota {
    /// Used quota.
    std::optional<std::uint64_t> used_quota = {};
    /// Remaining quota.
    std::optional<std::uint64_t> remaining_quota = {};
    /// Total quota.
    std::optional<std::uint64_t> total_quota = {};
    /// Zone.
    std::optional<std::string> zone = {};
};

/// Image quota.
struct image_quota {
    /// Used quota.
    std::optional<std::uint64_t> used_quota = {};
    /// Total quota.
    std::optional<std::uint64_t> total_quota = {};
};

/// Disaster recover group quota.
struct disaster_recover_group_quota {
    /// Group quota.
    std::optional<std::int64_t> group_quota = {};
    /// Current num.
    std::optional<std::int64_t> current_num = {};
    /// Cvm in host group quota.
    std::optional<std::int64_t> cvm_in_host_group_quota = {};
    /// Cvm in switch group quota.
    std::optional<std::int64_t> cvm_in_switch_group_quota = {};
    /// Cvm in rack group quota.
    std::optional<std::int64_t> cvm_in_rack_group_quota = {};
};

/// Account quota.
struct account_quota {
    /// Post paid quota set.
    tcapi::list<tcapi::cvm::post_paid_quota> post_paid_quota_set = {};
    /// Pre paid quota set.
    tcapi::list<tcapi::cvm::pre_paid_quota> pre_paid_quota_set = {};
    /// Spot paid quota set.
    tcapi::list<tcapi::cvm::spot_paid_quota> spot_paid_quota_set = {};
    /// Image quota set.
    tcapi::list<tcapi::cvm::image_quota> image_quota_set = {};
    /// Disaster recover group quota set.
    tcapi::list<tcapi::cvm::disaster_recover_group_quota> disaster_recover_group_quota_set = {};
};

/// Account quota overview.
struct account_quota_overview {
    /// Region.
    std::optional<std::string> region = {};
    /// Account quota.
    std::optional<tcapi::cvm::account_quota> account_quota = {};
};

/// Storage block.
struct storage_block {
    /// Type.
    std::optional<std::string> type_ = {};
    /// Min size.
    std::optional<std::int64_t> min_size = {};
    /// Max size.
    std::optional<std::int64_t> max_size = {};
};

/// Additional settings or properties.
struct externals {
    /// Whether the address is released as well.
    std::optional<bool> release_address = {};
    /// The types of networks that are not supported, such as `BASIC`.
    tcapi::list<std::string> unsupport_networks = {};
    /// The local storage of instance types that have it.
    std::optional<tcapi::cvm::storage_block> storage_block_attr = {};
};

/// An action to run on an instance at a given time.
struct action_timer {
    /// The action. Only `TerminateInstances` is possible.
    std::optional<std::string> timer_action = {};
    /// The time, such as `2018-05-29 11:26:40`: at least five minutes from now.
    std::optional<std::string> action_time = {};
    /// Additional settings of the action.
    std::optional<tcapi::cvm::externals> externals = {};
    /// The id of the timer. In responses only.
    std::optional<std::string> action_timer_id = {};
    /// The state of the timer. In responses only.
    std::optional<std::string> status = {};
    /// The instance. In responses only.
    std::optional<std::string> instance_id = {};
};

/// Attribute.
struct attribute {
    /// User data.
    std::optional<std::string> user_data = {};
};

/// Charge prepaid.
struct charge_prepaid {
    /// Period. Required.
    std::optional<std::uint64_t> period = {};
    /// Renew flag.
    std::optional<std::string> renew_flag = {};
};

/// Chc deploy extra config.
struct chc_deploy_extra_config {
    /// Mini os type. Required in a request.
    std::optional<std::string> mini_os_type = {};
    /// Boot type. Required in a request.
    std::optional<std::string> boot_type = {};
    /// Boot file.
    std::optional<std::string> boot_file = {};
    /// Next server address.
    std::optional<std::string> next_server_address = {};
};

/// Chc host.
struct chc_host {
    /// Chc id.
    std::optional<std::string> chc_id = {};
    /// Instance name.
    std::optional<std::string> instance_name = {};
    /// Serial number.
    std::optional<std::string> serial_number = {};
    /// Instance state.
    std::optional<std::string> instance_state = {};
    /// Device type.
    std::optional<std::string> device_type = {};
    /// Placement.
    std::optional<tcapi::cvm::placement> placement = {};
    /// Bmc virtual private cloud.
    std::optional<tcapi::cvm::virtual_private_cloud> bmc_virtual_private_cloud = {};
    /// Bmc ip.
    std::optional<std::string> bmc_ip = {};
    /// Bmc security group ids.
    tcapi::list<std::string> bmc_security_group_ids = {};
    /// Deploy virtual private cloud.
    std::optional<tcapi::cvm::virtual_private_cloud> deploy_virtual_private_cloud = {};
    /// Deploy ip.
    std::optional<std::string> deploy_ip = {};
    /// Deploy security group ids.
    tcapi::list<std::string> deploy_security_group_ids = {};
    /// Cvm instance id.
    std::optional<std::string> cvm_instance_id = {};
    /// Created time.
    std::optional<std::string> created_time = {};
    /// Hardware description.
    std::optional<std::string> hardware_description = {};
    /// Cpu.
    std::optional<std::int64_t> cpu = {};
    /// Memory.
    std::optional<std::int64_t> memory = {};
    /// Disk.
    std::optional<std::string> disk = {};
    /// Bmc mac.
    std::optional<std::string> bmc_mac = {};
    /// Deploy mac.
    std::optional<std::string> deploy_mac = {};
    /// Tenant type.
    std::optional<std::string> tenant_type = {};
    /// Deploy extra config.
    std::optional<tcapi::cvm::chc_deploy_extra_config> deploy_extra_config = {};
    /// Gpu.
    std::optional<std::string> gpu = {};
    /// Network card.
    std::optional<std::string> network_card = {};
    /// Is predefined type.
    std::optional<bool> is_predefined_type = {};
    /// Chc instance type.
    std::optional<std::string> chc_instance_type = {};
    /// Chc instance family.
    std::optional<std::string> chc_instance_family = {};
    /// Chc instance family name.
    std::optional<std::string> chc_instance_family_name = {};
    /// Resale app id.
    std::optional<std::string> resale_app_id = {};
    /// Resale account id.
    std::optional<std::string> resale_account_id = {};
    /// Sale status.
    std::optional<std::string> sale_status = {};
    /// Tags.
    tcapi::list<tcapi::cvm::tag> tags = {};
    /// Latest operation.
    std::optional<std::string> latest_operation = {};
    /// Latest operation error code.
    std::optional<std::string> latest_operation_error_code = {};
    /// Latest operation error msg.
    std::optional<std::string> latest_operation_error_msg = {};
    /// Latest operation name.
    std::optional<std::string> latest_operation_name = {};
    /// Latest operation state.
    std::optional<std::string> latest_operation_state = {};
    /// Chc gateway id.
    std::optional<std::string> chc_gateway_id = {};
    /// Dedicated cluster id.
    std::optional<std::string> dedicated_cluster_id = {};
    /// Network mode.
    std::optional<std::string> network_mode = {};
};

/// Chc host denied actions.
struct chc_host_denied_actions {
    /// Chc id.
    std::optional<std::string> chc_id = {};
    /// State.
    std::optional<std::string> state = {};
    /// Deny actions.
    tcapi::list<std::string> deny_actions = {};
};

/// Disaster recover group.
struct disaster_recover_group {
    /// Disaster recover group id.
    std::optional<std::string> disaster_recover_group_id = {};
    /// Name.
    std::optional<std::string> name = {};
    /// Type.
    std::optional<std::string> type_ = {};
    /// Cvm quota total.
    std::optional<std::int64_t> cvm_quota_total = {};
    /// Current num.
    std::optional<std::int64_t> current_num = {};
    /// Instance ids.
    tcapi::list<std::string> instance_ids = {};
    /// Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> create_time = {};
    /// Affinity.
    std::optional<std::int64_t> affinity = {};
    /// Strategy.
    std::optional<std::string> strategy = {};
    /// Partition count.
    std::optional<std::int64_t> partition_count = {};
    /// Tags.
    tcapi::list<tcapi::cvm::tag> tags = {};
};

/// Whether the security agent is installed.
struct run_security_service_enabled {
    /// Whether the agent is installed. The service installs it unless this is false.
    std::optional<bool> enabled = {};
};

/// Whether the monitoring agent is installed.
struct run_monitor_service_enabled {
    /// Whether the agent is installed. The service installs it unless this is false.
    std::optional<bool> enabled = {};
};

/// Whether the automation agent is installed.
struct run_automation_service_enabled {
    /// Whether the agent is installed.
    std::optional<bool> enabled = {};
};

/// Agents of other services on an instance.
struct enhanced_service {
    /// The agent of the security service.
    std::optional<tcapi::cvm::run_security_service_enabled> security_service = {};
    /// The agent of the monitoring service.
    std::optional<tcapi::cvm::run_monitor_service_enabled> monitor_service = {};
    /// The agent that runs commands of the automation service.
    std::optional<tcapi::cvm::run_automation_service_enabled> automation_service = {};
};

/// Host resource.
struct host_resource {
    /// Cpu total.
    std::optional<std::uint64_t> cpu_total = {};
    /// Cpu available.
    std::optional<std::uint64_t> cpu_available = {};
    /// Mem total.
    std::optional<double> mem_total = {};
    /// Mem available.
    std::optional<double> mem_available = {};
    /// Disk total.
    std::optional<std::uint64_t> disk_total = {};
    /// Disk available.
    std::optional<std::uint64_t> disk_available = {};
    /// Disk type.
    std::optional<std::string> disk_type = {};
    /// Gpu total.
    std::optional<std::uint64_t> gpu_total = {};
    /// Gpu available.
    std::optional<std::uint64_t> gpu_available = {};
    /// Exclusive owner.
    std::optional<std::string> exclusive_owner = {};
};

/// Host item.
struct host_item {
    /// Placement.
    std::optional<tcapi::cvm::placement> placement = {};
    /// Host id.
    std::optional<std::string> host_id = {};
    /// Host type.
    std::optional<std::string> host_type = {};
    /// Host name.
    std::optional<std::string> host_name = {};
    /// Host charge type.
    std::optional<std::string> host_charge_type = {};
    /// Renew flag.
    std::optional<std::string> renew_flag = {};
    /// Created time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> created_time = {};
    /// Expired time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> expired_time = {};
    /// Instance ids.
    tcapi::list<std::string> instance_ids = {};
    /// Host state.
    std::optional<std::string> host_state = {};
    /// Host ip.
    std::optional<std::string> host_ip = {};
    /// Host resource.
    std::optional<tcapi::cvm::host_resource> host_resource = {};
    /// Cage id.
    std::optional<std::string> cage_id = {};
    /// Tags.
    tcapi::list<tcapi::cvm::tag> tags = {};
};

/// Item price.
struct item_price {
    /// Unit price.
    std::optional<double> unit_price = {};
    /// Charge unit.
    std::optional<std::string> charge_unit = {};
    /// Original price.
    std::optional<double> original_price = {};
    /// Discount price.
    std::optional<double> discount_price = {};
    /// Discount.
    std::optional<double> discount = {};
    /// Unit price discount.
    std::optional<double> unit_price_discount = {};
    /// Unit price second step.
    std::optional<double> unit_price_second_step = {};
    /// Unit price discount second step.
    std::optional<double> unit_price_discount_second_step = {};
    /// Unit price third step.
    std::optional<double> unit_price_third_step = {};
    /// Unit price discount third step.
    std::optional<double> unit_price_discount_third_step = {};
    /// Original price three year.
    std::optional<double> original_price_three_year = {};
    /// Discount price three year.
    std::optional<double> discount_price_three_year = {};
    /// Discount three year.
    std::optional<double> discount_three_year = {};
    /// Original price five year.
    std::optional<double> original_price_five_year = {};
    /// Discount price five year.
    std::optional<double> discount_price_five_year = {};
    /// Discount five year.
    std::optional<double> discount_five_year = {};
    /// Original price one year.
    std::optional<double> original_price_one_year = {};
    /// Discount price one year.
    std::optional<double> discount_price_one_year = {};
    /// Discount one year.
    std::optional<double> discount_one_year = {};
};

/// Host price info.
struct host_price_info {
    /// Host price.
    std::optional<tcapi::cvm::item_price> host_price = {};
};

/// Hpc cluster info.
struct hpc_cluster_info {
    /// Hpc cluster id.
    std::optional<std::string> hpc_cluster_id = {};
    /// Name.
    std::optional<std::string> name = {};
    /// Remark.
    std::optional<std::string> remark = {};
    /// Cvm quota total.
    std::optional<std::uint64_t> cvm_quota_total = {};
    /// Zone.
    std::optional<std::string> zone = {};
    /// Current num.
    std::optional<std::uint64_t> current_num = {};
    /// Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> create_time = {};
    /// Instance ids.
    tcapi::list<std::string> instance_ids = {};
    /// Hpc cluster type.
    std::optional<std::string> hpc_cluster_type = {};
    /// Hpc cluster business id.
    std::optional<std::string> hpc_cluster_business_id = {};
    /// Hpc cluster net mode.
    std::optional<std::uint64_t> hpc_cluster_net_mode = {};
    /// Tags.
    tcapi::list<tcapi::cvm::tag> tags = {};
};

/// Snapshot.
struct snapshot {
    /// Snapshot id.
    std::optional<std::string> snapshot_id = {};
    /// Disk usage.
    std::optional<std::string> disk_usage = {};
    /// Disk size.
    std::optional<std::int64_t> disk_size = {};
};

/// Image.
struct image {
    /// Image id.
    std::optional<std::string> image_id = {};
    /// Os name.
    std::optional<std::string> os_name = {};
    /// Image type.
    std::optional<std::string> image_type = {};
    /// Created time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> created_time = {};
    /// Image name.
    std::optional<std::string> image_name = {};
    /// Image description.
    std::optional<std::string> image_description = {};
    /// Image size.
    std::optional<std::int64_t> image_size = {};
    /// Architecture.
    std::optional<std::string> architecture = {};
    /// Image state.
    std::optional<std::string> image_state = {};
    /// Platform.
    std::optional<std::string> platform = {};
    /// Image creator.
    std::optional<std::string> image_creator = {};
    /// Image source.
    std::optional<std::string> image_source = {};
    /// Sync percent.
    std::optional<std::int64_t> sync_percent = {};
    /// Is support cloudinit.
    std::optional<bool> is_support_cloudinit = {};
    /// Snapshot set.
    tcapi::list<tcapi::cvm::snapshot> snapshot_set = {};
    /// Tags.
    tcapi::list<tcapi::cvm::tag> tags = {};
    /// License type.
    std::optional<std::string> license_type = {};
    /// Image family.
    std::optional<std::string> image_family = {};
    /// Image deprecated.
    std::optional<bool> image_deprecated = {};
    /// Cdc cache status.
    std::optional<std::string> cdc_cache_status = {};
};

/// Image os list.
struct image_os_list {
    /// Windows.
    tcapi::list<std::string> windows = {};
    /// Linux.
    tcapi::list<std::string> linux_ = {};
};

/// Import image data disk.
struct import_image_data_disk {
    /// Image url. Required.
    std::optional<std::string> image_url = {};
};

/// Instance attribute.
struct instance_attribute {
    /// Instance id.
    std::optional<std::string> instance_id = {};
    /// Attributes.
    std::optional<tcapi::cvm::attribute> attributes = {};
};

/// The prepaid period, and what happens at its end.
struct instance_charge_prepaid {
    /// The number of months: 1 to 12, 24, 36, 48 or 60. 1 to 60 (error_code::invalid_period).
    /// Required in a request.
    std::optional<std::int64_t> period = {};
    /// What happens at the end of the period. If not set, `NOTIFY_AND_MANUAL_RENEW`. One of
    /// renew_flag::notify_and_manual_renew, renew_flag::notify_and_auto_renew,
    /// renew_flag::disable_notify_and_manual_renew.
    std::optional<tcapi::cvm::renew_flag> renew_flag = {};
};

/// Instance family config.
struct instance_family_config {
    /// Instance family name.
    std::optional<std::string> instance_family_name = {};
    /// Instance family.
    std::optional<std::string> instance_family = {};
};

/// A bid for a spot instance.
struct spot_market_options {
    /// The maximum price per hour, such as `0.0923`. Required in a request.
    std::optional<std::string> max_price = {};
    /// How long the bid is valid. Only `one-time` is possible.
    std::optional<std::string> spot_instance_type = {};
};

/// The market on which an instance is bought.
struct instance_market_options_request {
    /// The bid. Required in a request.
    std::optional<tcapi::cvm::spot_market_options> spot_options = {};
    /// The market. Only `spot` is possible.
    std::optional<std::string> market_type = {};
};

/// Instance refund.
struct instance_refund {
    /// Instance id.
    std::optional<std::string> instance_id = {};
    /// Refunds.
    std::optional<double> refunds = {};
    /// Price detail.
    std::optional<std::string> price_detail = {};
};

/// Instance type config.
struct instance_type_config {
    /// Zone.
    std::optional<std::string> zone = {};
    /// Instance type.
    std::optional<std::string> instance_type = {};
    /// Instance family.
    std::optional<std::string> instance_family = {};
    /// Gpu.
    std::optional<std::int64_t> gpu = {};
    /// Cpu.
    std::optional<std::int64_t> cpu = {};
    /// Memory.
    std::optional<std::int64_t> memory = {};
    /// Fpga.
    std::optional<std::int64_t> fpga = {};
    /// Gpu count.
    std::optional<double> gpu_count = {};
    /// Gpu type.
    std::optional<std::string> gpu_type = {};
    /// Gpu memory.
    std::optional<double> gpu_memory = {};
};

/// Instance type config status.
struct instance_type_config_status {
    /// Status.
    std::optional<std::string> status = {};
    /// Message.
    std::optional<std::string> message = {};
    /// Instance type config.
    std::optional<tcapi::cvm::instance_type_config> instance_type_config = {};
};

/// Local disk type.
struct local_disk_type {
    /// Type.
    std::optional<std::string> type_ = {};
    /// Partition type.
    std::optional<std::string> partition_type = {};
    /// Min size.
    std::optional<std::int64_t> min_size = {};
    /// Max size.
    std::optional<std::int64_t> max_size = {};
    /// Required.
    std::optional<std::string> required = {};
};

/// Instance type quota item.
struct instance_type_quota_item {
    /// Zone.
    std::optional<std::string> zone = {};
    /// Instance type.
    std::optional<std::string> instance_type = {};
    /// Instance charge type.
    std::optional<std::string> instance_charge_type = {};
    /// Network card.
    std::optional<std::int64_t> network_card = {};
    /// Externals.
    std::optional<tcapi::cvm::externals> externals = {};
    /// Cpu.
    std::optional<std::int64_t> cpu = {};
    /// Memory.
    std::optional<std::int64_t> memory = {};
    /// Instance family.
    std::optional<std::string> instance_family = {};
    /// Type name.
    std::optional<std::string> type_name = {};
    /// Local disk type list.
    tcapi::list<tcapi::cvm::local_disk_type> local_disk_type_list = {};
    /// Status.
    std::optional<std::string> status = {};
    /// Price.
    std::optional<tcapi::cvm::item_price> price = {};
    /// Sold out reason.
    std::optional<std::string> sold_out_reason = {};
    /// Instance bandwidth.
    std::optional<double> instance_bandwidth = {};
    /// Instance pps.
    std::optional<std::int64_t> instance_pps = {};
    /// Storage block amount.
    std::optional<std::int64_t> storage_block_amount = {};
    /// Cpu type.
    std::optional<std::string> cpu_type = {};
    /// Gpu.
    std::optional<std::int64_t> gpu = {};
    /// Fpga.
    std::optional<std::int64_t> fpga = {};
    /// Remark.
    std::optional<std::string> remark = {};
    /// Gpu count.
    std::optional<double> gpu_count = {};
    /// Frequency.
    std::optional<std::string> frequency = {};
    /// Status category.
    std::optional<std::string> status_category = {};
};

/// Internet bandwidth config.
struct internet_bandwidth_config {
    /// Start time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> start_time = {};
    /// End time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> end_time = {};
    /// Internet accessible.
    std::optional<tcapi::cvm::internet_accessible> internet_accessible = {};
};

/// Internet charge type config.
struct internet_charge_type_config {
    /// Internet charge type.
    std::optional<std::string> internet_charge_type = {};
    /// Description.
    std::optional<std::string> description = {};
};

/// Key pair.
struct key_pair {
    /// Key id.
    std::optional<std::string> key_id = {};
    /// Key name.
    std::optional<std::string> key_name = {};
    /// Project id.
    std::optional<std::int64_t> project_id = {};
    /// Description.
    std::optional<std::string> description = {};
    /// Public key.
    std::optional<std::string> public_key = {};
    /// Private key.
    std::optional<std::string> private_key = {};
    /// Associated instance ids.
    tcapi::list<std::string> associated_instance_ids = {};
    /// Created time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> created_time = {};
    /// Tags.
    tcapi::list<tcapi::cvm::tag> tags = {};
};

/// A launch template, with values for parameters that a request does not set.
struct launch_template {
    /// The id of the template, such as `lt-lobxe2yo`.
    std::optional<std::string> launch_template_id = {};
    /// The version of the template. If not set, its default version.
    std::optional<std::uint64_t> launch_template_version = {};
};

/// Launch template info.
struct launch_template_info {
    /// Latest version number.
    std::optional<std::uint64_t> latest_version_number = {};
    /// Launch template id.
    std::optional<std::string> launch_template_id = {};
    /// Launch template name.
    std::optional<std::string> launch_template_name = {};
    /// Default version number.
    std::optional<std::uint64_t> default_version_number = {};
    /// Launch template version count.
    std::optional<std::uint64_t> launch_template_version_count = {};
    /// Created by.
    std::optional<std::string> created_by = {};
    /// Creation time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> creation_time = {};
};

/// Tags for resources of one type.
struct tag_specification {
    /// The type of the resources: `instance` for instances, `host` for dedicated hosts, `image` for
    /// images, `keypair` for key pairs. Required in a request.
    std::optional<std::string> resource_type = {};
    /// The tags. Required in a request.
    tcapi::list<tcapi::cvm::tag> tags = {};
};

/// Launch template version data.
struct launch_template_version_data {
    /// Placement.
    std::optional<tcapi::cvm::placement> placement = {};
    /// Instance type.
    std::optional<std::string> instance_type = {};
    /// Instance name.
    std::optional<std::string> instance_name = {};
    /// Instance charge type.
    std::optional<std::string> instance_charge_type = {};
    /// System disk.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
    /// Data disks.
    tcapi::list<tcapi::cvm::data_disk> data_disks = {};
    /// Internet accessible.
    std::optional<tcapi::cvm::internet_accessible> internet_accessible = {};
    /// Virtual private cloud.
    std::optional<tcapi::cvm::virtual_private_cloud> virtual_private_cloud = {};
    /// Image id.
    std::optional<std::string> image_id = {};
    /// Security group ids.
    tcapi::list<std::string> security_group_ids = {};
    /// Login settings.
    std::optional<tcapi::cvm::login_settings> login_settings = {};
    /// Cam role name.
    std::optional<std::string> cam_role_name = {};
    /// Hpc cluster id.
    std::optional<std::string> hpc_cluster_id = {};
    /// Instance count.
    std::optional<std::uint64_t> instance_count = {};
    /// Enhanced service.
    std::optional<tcapi::cvm::enhanced_service> enhanced_service = {};
    /// User data.
    std::optional<std::string> user_data = {};
    /// Disaster recover group ids.
    tcapi::list<std::string> disaster_recover_group_ids = {};
    /// Action timer.
    std::optional<tcapi::cvm::action_timer> action_timer = {};
    /// Instance market options.
    std::optional<tcapi::cvm::instance_market_options_request> instance_market_options = {};
    /// Host name.
    std::optional<std::string> host_name = {};
    /// Client token.
    std::optional<std::string> client_token = {};
    /// Instance charge prepaid.
    std::optional<tcapi::cvm::instance_charge_prepaid> instance_charge_prepaid = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
    /// Disable api termination.
    std::optional<bool> disable_api_termination = {};
};

/// Launch template version info.
struct launch_template_version_info {
    /// Launch template version.
    std::optional<std::uint64_t> launch_template_version = {};
    /// Launch template version data.
    std::optional<tcapi::cvm::launch_template_version_data> launch_template_version_data = {};
    /// Creation time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> creation_time = {};
    /// Launch template id.
    std::optional<std::string> launch_template_id = {};
    /// Is default version.
    std::optional<bool> is_default_version = {};
    /// Launch template version description.
    std::optional<std::string> launch_template_version_description = {};
    /// Created by.
    std::optional<std::string> created_by = {};
};

/// A network interface in addition to the primary one.
struct network_interfaces {
    /// Interface type. Required.
    std::optional<std::string> interface_type = {};
    /// The network, such as `vpc-1urkhbj4`. Required.
    std::optional<std::string> vpc_id = {};
    /// The subnet, such as `subnet-dcs9x3gz`. Required.
    std::optional<std::string> subnet_id = {};
    /// The number of private IPv4 addresses of the interface. Required.
    std::optional<std::int64_t> private_ipv4_address_count = {};
    /// Network interface id.
    std::optional<std::string> network_interface_id = {};
    /// The security groups of the interface.
    tcapi::list<std::string> security_group_ids = {};
    /// Whether the interface is deleted together with its instance.
    std::optional<bool> delete_with_instance = {};
};

/// Operation count limit.
struct operation_count_limit {
    /// Operation.
    std::optional<std::string> operation = {};
    /// Instance id.
    std::optional<std::string> instance_id = {};
    /// Current count.
    std::optional<std::int64_t> current_count = {};
    /// Limit count.
    std::optional<std::int64_t> limit_count = {};
};

/// Os version.
struct os_version {
    /// Os name.
    std::optional<std::string> os_name = {};
    /// Os versions.
    tcapi::list<std::string> os_versions = {};
    /// Architecture.
    tcapi::list<std::string> architecture = {};
};

/// Price.
struct price {
    /// Instance price.
    std::optional<tcapi::cvm::item_price> instance_price = {};
    /// Bandwidth price.
    std::optional<tcapi::cvm::item_price> bandwidth_price = {};
};

/// Repair task info.
struct repair_task_info {
    /// Task id.
    std::optional<std::string> task_id = {};
    /// Instance id.
    std::optional<std::string> instance_id = {};
    /// Alias.
    std::optional<std::string> alias = {};
    /// Task type id.
    std::optional<std::uint64_t> task_type_id = {};
    /// Task type name.
    std::optional<std::string> task_type_name = {};
    /// Task status.
    std::optional<std::uint64_t> task_status = {};
    /// Device status.
    std::optional<std::uint64_t> device_status = {};
    /// Operate status.
    std::optional<std::uint64_t> operate_status = {};
    /// Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> create_time = {};
    /// Auth time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> auth_time = {};
    /// End time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> end_time = {};
    /// Task detail.
    std::optional<std::string> task_detail = {};
    /// Zone.
    std::optional<std::string> zone = {};
    /// Region.
    std::optional<std::string> region = {};
    /// Vpc id.
    std::optional<std::string> vpc_id = {};
    /// Vpc name.
    std::optional<std::string> vpc_name = {};
    /// Subnet id.
    std::optional<std::string> subnet_id = {};
    /// Subnet name.
    std::optional<std::string> subnet_name = {};
    /// Wan ip.
    std::optional<std::string> wan_ip = {};
    /// Lan ip.
    std::optional<std::string> lan_ip = {};
    /// Product.
    std::optional<std::string> product = {};
    /// Task sub type.
    std::optional<std::string> task_sub_type = {};
    /// Auth type.
    std::optional<std::uint64_t> auth_type = {};
    /// Auth source.
    std::optional<std::string> auth_source = {};
};

/// Resource count.
struct resource_count {
    /// Cpu.
    std::optional<std::uint64_t> cpu = {};
    /// Memory.
    std::optional<std::uint64_t> memory = {};
    /// Gpu.
    std::optional<std::uint64_t> gpu = {};
    /// Disk.
    std::optional<std::uint64_t> disk = {};
};

/// Resource pool pack.
struct resource_pool_pack {
    /// Dedicated resource pack id.
    std::optional<std::string> dedicated_resource_pack_id = {};
    /// Dedicated resource pack name.
    std::optional<std::string> dedicated_resource_pack_name = {};
    /// Zone.
    std::optional<std::string> zone = {};
    /// Instance type.
    std::optional<std::string> instance_type = {};
    /// Instance family.
    std::optional<std::string> instance_family = {};
    /// Resource pool pack type.
    std::optional<std::string> resource_pool_pack_type = {};
    /// Status.
    std::optional<std::string> status = {};
    /// Total capacity.
    std::optional<tcapi::cvm::resource_count> total_capacity = {};
    /// Available capacity.
    std::optional<tcapi::cvm::resource_count> available_capacity = {};
    /// Host ip.
    std::optional<std::string> host_ip = {};
    /// Rack id.
    std::optional<std::string> rack_id = {};
    /// Switch id.
    std::optional<std::string> switch_id = {};
    /// Auto placement.
    std::optional<bool> auto_placement = {};
    /// Renew flag.
    std::optional<std::string> renew_flag = {};
    /// Start time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> start_time = {};
    /// End time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> end_time = {};
};

/// Resource pool pack instance.
struct resource_pool_pack_instance {
    /// Dedicated resource pack id.
    std::optional<std::string> dedicated_resource_pack_id = {};
    /// Instance id set.
    tcapi::list<std::string> instance_id_set = {};
    /// Instance family.
    std::optional<std::string> instance_family = {};
    /// Instance type.
    std::optional<std::string> instance_type = {};
    /// Zone.
    std::optional<std::string> zone = {};
};

/// Share permission.
struct share_permission {
    /// Created time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> created_time = {};
    /// Account id.
    std::optional<std::string> account_id = {};
};

/// Sync image.
struct sync_image {
    /// Image id.
    std::optional<std::string> image_id = {};
    /// Region.
    std::optional<std::string> region = {};
};

/// Target os.
struct target_os {
    /// Target os type.
    std::optional<std::string> target_os_type = {};
    /// Target os version.
    std::optional<std::string> target_os_version = {};
};

/// The GPUs of an instance.
struct gpu_info {
    /// The number of GPUs of the instance. A number below 1 is a share of a GPU (a virtual GPU).
    std::optional<double> gpu_count = {};
    /// The addresses of the GPUs, such as `0000:18:00.0`.
    tcapi::list<std::string> gpu_id = {};
    /// The type of the GPUs, such as `NVIDIA T4`.
    std::optional<std::string> gpu_type = {};
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// The properties of an instance.
struct instance {
    /// The placement of the instance.
    std::optional<tcapi::cvm::placement> placement = {};
    /// The id of the instance, such as `ins-9bxebleo`.
    std::optional<std::string> instance_id = {};
    /// The instance type, such as `S2.SMALL2`.
    std::optional<std::string> instance_type = {};
    /// The number of processor cores.
    std::optional<std::int64_t> cpu = {};
    /// The memory in GiB.
    std::optional<std::int64_t> memory = {};
    /// Whether the instance can be used. One of restrict_state::normal, restrict_state::expired,
    /// restrict_state::protectively_isolated.
    std::optional<tcapi::cvm::restrict_state> restrict_state = {};
    /// The name that was given to the instance. It does not have to be unique.
    std::optional<std::string> instance_name = {};
    /// How the instance is billed. One of instance_charge_type::prepaid,
    /// instance_charge_type::postpaid_by_hour, instance_charge_type::cdhpaid,
    /// instance_charge_type::spotpaid, instance_charge_type::cdcpaid.
    std::optional<tcapi::cvm::instance_charge_type> instance_charge_type = {};
    /// The system disk.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
    /// The data disks.
    tcapi::list<tcapi::cvm::data_disk> data_disks = {};
    /// The private IPv4 addresses of the primary network interface.
    tcapi::list<std::string> private_ip_addresses = {};
    /// The public IPv4 addresses of the primary network interface. Absent where there are none.
    tcapi::list<std::string> public_ip_addresses = {};
    /// The internet access of the instance.
    std::optional<tcapi::cvm::internet_accessible> internet_accessible = {};
    /// The private network that the instance is in.
    std::optional<tcapi::cvm::virtual_private_cloud> virtual_private_cloud = {};
    /// The image that the instance was created from, such as `img-8toqc6s3`.
    std::optional<std::string> image_id = {};
    /// What happens at the end of the prepaid period. Absent if the instance is not prepaid. One of
    /// renew_flag::notify_and_manual_renew, renew_flag::notify_and_auto_renew,
    /// renew_flag::disable_notify_and_manual_renew.
    std::optional<tcapi::cvm::renew_flag> renew_flag = {};
    /// When the instance was created. A timestamp, such as `2020-03-10T02:43:51Z` or
    /// `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> created_time = {};
    /// When the prepaid period ends. Absent if the instance is not prepaid. A timestamp, such as
    /// `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> expired_time = {};
    /// The operating system, such as `CentOS 7.6 64bit`.
    std::optional<std::string> os_name = {};
    /// The security groups that the instance is in, such as `sg-p1ezv4wz`.
    tcapi::list<std::string> security_group_ids = {};
    /// The login settings. Only the key pairs are returned.
    std::optional<tcapi::cvm::login_settings> login_settings = {};
    /// The state of the instance. One of instance_state::pending, instance_state::launch_failed,
    /// instance_state::running, instance_state::stopped, instance_state::starting,
    /// instance_state::stopping, instance_state::rebooting, instance_state::shutdown,
    /// instance_state::terminating, instance_state::enter_rescue_mode, instance_state::rescue_mode,
    /// instance_state::exit_rescue_mode, instance_state::enter_service_live_migrate,
    /// instance_state::service_live_migrate, instance_state::exit_service_live_migrate.
    std::optional<tcapi::cvm::instance_state> instance_state = {};
    /// The tags of the instance.
    tcapi::list<tcapi::cvm::tag> tags = {};
    /// How the instance is charged while it is stopped. One of stop_charging_mode::keep_charging,
    /// stop_charging_mode::stop_charging, stop_charging_mode::not_applicable.
    std::optional<tcapi::cvm::stop_charging_mode> stop_charging_mode = {};
    /// The globally unique id of the instance.
    std::optional<std::string> uuid = {};
    /// The latest operation on the instance, such as `StopInstances`. Absent where there was none.
    std::optional<std::string> latest_operation = {};
    /// The state of `latest_operation`. Absent where there was none. One of
    /// latest_operation_state::success, latest_operation_state::operating,
    /// latest_operation_state::failed.
    std::optional<tcapi::cvm::latest_operation_state> latest_operation_state = {};
    /// The id of the request that started `latest_operation`. Absent where there was none.
    std::optional<std::string> latest_operation_request_id = {};
    /// The placement group that keeps the instance separate from others.
    ///
    /// Deprecated: use disaster_recover_group_ids.
    std::optional<std::string> disaster_recover_group_id
        TC_DEPRECATED("use disaster_recover_group_ids") = {};
    /// The IPv6 addresses of the instance. Absent where there are none.
    tcapi::list<std::string> ipv6_addresses = {};
    /// The access management role that the instance assumes. Absent where there is none.
    std::optional<std::string> cam_role_name = {};
    /// The high-performance cluster that the instance is in, such as `hpc-4dxxetpt`.
    std::optional<std::string> hpc_cluster_id = {};
    /// The addresses of the instance in its high-performance cluster. Can be absent.
    tcapi::list<std::string> rdma_ip_addresses = {};
    /// The dedicated cluster that the instance is in. Empty where there is none.
    std::optional<std::string> dedicated_cluster_id = {};
    /// Why the instance is isolated, if it is. One of isolated_source::arrear,
    /// isolated_source::expire, isolated_source::manmade, isolated_source::notisolated.
    std::optional<tcapi::cvm::isolated_source> isolated_source = {};
    /// The placement groups that keep the instance separate from others. Currently one at most.
    tcapi::list<std::string> disaster_recover_group_ids = {};
    /// The GPUs. Absent where there are none.
    std::optional<tcapi::cvm::gpu_info> gpu_info = {};
    /// Who provides the license of the operating system. One of license_type::tencent_cloud,
    /// license_type::byol.
    std::optional<tcapi::cvm::license_type> license_type = {};
    /// Whether the instance has termination protection: TerminateInstances refuses it while this is
    /// true.
    std::optional<bool> disable_api_termination = {};
    /// The host name in the operating system.
    std::optional<std::string> host_name = {};
    /// The user name for logging in, such as `root`.
    std::optional<std::string> default_login_user = {};
    /// The port for logging in, such as 22.
    std::optional<std::int64_t> default_login_port = {};
    /// The error message of `latest_operation`. Empty or absent if it had no error.
    std::optional<std::string> latest_operation_error_msg = {};
    /// Whether the network supports jumbo frames.
    std::optional<bool> enable_jumbo_frame = {};
    /// The metadata that the instance was created with. Not yet returned to every account.
    std::optional<tcapi::cvm::metadata> metadata = {};
    /// The public IPv6 addresses bound to the instance.
    tcapi::list<std::string> public_ipv6_addresses = {};
    /// The topology of the CPU.
    std::optional<tcapi::cvm::cpu_topology> cpu_topology = {};
    /// The partition of the placement group that the instance is in. Not yet returned to every
    /// account.
    std::optional<std::int64_t> partition_number = {};
};
#pragma GCC diagnostic pop

/// An instance and its state.
struct instance_status {
    /// The id of the instance, such as `ins-r8hr2upy`.
    std::optional<std::string> instance_id = {};
    /// The state of the instance. One of instance_state::pending, instance_state::launch_failed,
    /// instance_state::running, instance_state::stopped, instance_state::starting,
    /// instance_state::stopping, instance_state::rebooting, instance_state::shutdown,
    /// instance_state::terminating, instance_state::enter_rescue_mode, instance_state::rescue_mode,
    /// instance_state::exit_rescue_mode, instance_state::enter_service_live_migrate,
    /// instance_state::service_live_migrate, instance_state::exit_service_live_migrate.
    std::optional<tcapi::cvm::instance_state> instance_state = {};
};

/// A region.
struct region_info {
    /// The name that requests use, such as `ap-guangzhou`.
    std::optional<std::string> region = {};
    /// The display name, in the language of the request.
    std::optional<std::string> region_name = {};
    /// Whether the region can be used: `AVAILABLE` if so.
    std::optional<std::string> region_state = {};
};

/// An availability zone.
struct zone_info {
    /// The name that requests use, such as `ap-guangzhou-3`.
    std::optional<std::string> zone = {};
    /// The display name, in the language of the request, or in English if there is none in that
    /// language.
    std::optional<std::string> zone_name = {};
    /// The number of the zone as a string, such as `100003`.
    std::optional<std::string> zone_id = {};
    /// Whether the zone can be used. One of zone_state::available, zone_state::unavailable.
    std::optional<tcapi::cvm::zone_state> zone_state = {};
};

/// Request of AllocateHosts. Allocate hosts.
struct allocate_hosts_request {
    /// Placement. Required.
    std::optional<tcapi::cvm::placement> placement = {};
    /// Client token. The library generates one if the request has none.
    std::optional<std::string> client_token = {};
    /// Host charge prepaid.
    std::optional<tcapi::cvm::charge_prepaid> host_charge_prepaid = {};
    /// Host charge type.
    std::optional<std::string> host_charge_type = {};
    /// Host type.
    std::optional<std::string> host_type = {};
    /// Host count.
    std::optional<std::uint64_t> host_count = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
};

/// Response of AllocateHosts.
struct allocate_hosts_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Host id set.
    std::vector<std::string> host_id_set = {};
};

/// Request of AssociateInstancesKeyPairs. Associate instances key pairs.
struct associate_instances_key_pairs_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Key ids. Required.
    tcapi::list<std::string> key_ids = {};
    /// Force stop.
    std::optional<bool> force_stop = {};
};

/// Response of AssociateInstancesKeyPairs.
struct associate_instances_key_pairs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of AssociateSecurityGroups. Associate security groups.
struct associate_security_groups_request {
    /// Security group ids. Required.
    tcapi::list<std::string> security_group_ids = {};
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
};

/// Response of AssociateSecurityGroups.
struct associate_security_groups_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ConfigureChcAssistVpc. Configure chc assist vpc.
struct configure_chc_assist_vpc_request {
    /// Chc ids. Required.
    tcapi::list<std::string> chc_ids = {};
    /// Bmc virtual private cloud. Required.
    std::optional<tcapi::cvm::virtual_private_cloud> bmc_virtual_private_cloud = {};
    /// Bmc security group ids.
    tcapi::list<std::string> bmc_security_group_ids = {};
    /// Deploy virtual private cloud.
    std::optional<tcapi::cvm::virtual_private_cloud> deploy_virtual_private_cloud = {};
    /// Deploy security group ids.
    tcapi::list<std::string> deploy_security_group_ids = {};
    /// Chc deploy extra config.
    std::optional<tcapi::cvm::chc_deploy_extra_config> chc_deploy_extra_config = {};
};

/// Response of ConfigureChcAssistVpc.
struct configure_chc_assist_vpc_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ConfigureChcDeployVpc. Configure chc deploy vpc.
struct configure_chc_deploy_vpc_request {
    /// Chc ids. Required.
    tcapi::list<std::string> chc_ids = {};
    /// Deploy virtual private cloud. Required.
    std::optional<tcapi::cvm::virtual_private_cloud> deploy_virtual_private_cloud = {};
    /// Deploy security group ids.
    tcapi::list<std::string> deploy_security_group_ids = {};
    /// Chc deploy extra config.
    std::optional<tcapi::cvm::chc_deploy_extra_config> chc_deploy_extra_config = {};
};

/// Response of ConfigureChcDeployVpc.
struct configure_chc_deploy_vpc_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ConvertOperatingSystems. Convert operating systems.
struct convert_operating_systems_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Minimal conversion.
    std::optional<bool> minimal_conversion = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
    /// Target os type.
    std::optional<std::string> target_os_type = {};
};

/// Response of ConvertOperatingSystems.
struct convert_operating_systems_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Support target os list.
    std::vector<tcapi::cvm::target_os> support_target_os_list = {};
    /// Task id.
    std::optional<std::string> task_id = {};
};

/// Request of CreateDisasterRecoverGroup. Create disaster recover group.
struct create_disaster_recover_group_request {
    /// Name. Required.
    std::optional<std::string> name = {};
    /// Type. Required.
    std::optional<std::string> type_ = {};
    /// Client token. The library generates one if the request has none.
    std::optional<std::string> client_token = {};
    /// Affinity.
    std::optional<std::int64_t> affinity = {};
    /// Strategy.
    std::optional<std::string> strategy = {};
    /// Partition count.
    std::optional<std::int64_t> partition_count = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
};

/// Response of CreateDisasterRecoverGroup.
struct create_disaster_recover_group_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Disaster recover group id.
    std::optional<std::string> disaster_recover_group_id = {};
    /// Type.
    std::optional<std::string> type_ = {};
    /// Name.
    std::optional<std::string> name = {};
    /// Cvm quota total.
    std::optional<std::int64_t> cvm_quota_total = {};
    /// Current num.
    std::optional<std::int64_t> current_num = {};
    /// Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> create_time = {};
    /// Strategy.
    std::optional<std::string> strategy = {};
    /// Partition count.
    std::optional<std::int64_t> partition_count = {};
};

/// Request of CreateHpcCluster. Create hpc cluster.
struct create_hpc_cluster_request {
    /// Zone. Required.
    std::optional<std::string> zone = {};
    /// Name. Required.
    std::optional<std::string> name = {};
    /// Remark.
    std::optional<std::string> remark = {};
    /// Hpc cluster type.
    std::optional<std::string> hpc_cluster_type = {};
    /// Hpc cluster business id.
    std::optional<std::string> hpc_cluster_business_id = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
};

/// Response of CreateHpcCluster.
struct create_hpc_cluster_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Hpc cluster set.
    std::vector<tcapi::cvm::hpc_cluster_info> hpc_cluster_set = {};
};

/// Request of CreateImage. Create image.
struct create_image_request {
    /// Image name. Required.
    std::optional<std::string> image_name = {};
    /// Instance id.
    std::optional<std::string> instance_id = {};
    /// Image description.
    std::optional<std::string> image_description = {};
    /// Force poweroff.
    std::optional<std::string> force_poweroff = {};
    /// Sysprep.
    std::optional<std::string> sysprep = {};
    /// Data disk ids.
    tcapi::list<std::string> data_disk_ids = {};
    /// Snapshot ids.
    tcapi::list<std::string> snapshot_ids = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
    /// Image family.
    std::optional<std::string> image_family = {};
};

/// Response of CreateImage.
struct create_image_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Image id.
    std::optional<std::string> image_id = {};
};

/// Request of CreateKeyPair. Create key pair.
struct create_key_pair_request {
    /// Key name. Required.
    std::optional<std::string> key_name = {};
    /// Project id. Required.
    std::optional<std::int64_t> project_id = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
};

/// Response of CreateKeyPair.
struct create_key_pair_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Key pair.
    std::optional<tcapi::cvm::key_pair> key_pair = {};
};

/// Request of CreateLaunchTemplate. Create launch template.
struct create_launch_template_request {
    /// Launch template name. Required.
    std::optional<std::string> launch_template_name = {};
    /// Placement. Required.
    std::optional<tcapi::cvm::placement> placement = {};
    /// Image id. Required.
    std::optional<std::string> image_id = {};
    /// Launch template version description.
    std::optional<std::string> launch_template_version_description = {};
    /// Instance type.
    std::optional<std::string> instance_type = {};
    /// System disk.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
    /// Data disks.
    tcapi::list<tcapi::cvm::data_disk> data_disks = {};
    /// Virtual private cloud.
    std::optional<tcapi::cvm::virtual_private_cloud> virtual_private_cloud = {};
    /// Internet accessible.
    std::optional<tcapi::cvm::internet_accessible> internet_accessible = {};
    /// Instance count.
    std::optional<std::int64_t> instance_count = {};
    /// Instance name.
    std::optional<std::string> instance_name = {};
    /// Login settings.
    std::optional<tcapi::cvm::login_settings> login_settings = {};
    /// Security group ids.
    tcapi::list<std::string> security_group_ids = {};
    /// Enhanced service.
    std::optional<tcapi::cvm::enhanced_service> enhanced_service = {};
    /// Client token. The library generates one if the request has none.
    std::optional<std::string> client_token = {};
    /// Host name.
    std::optional<std::string> host_name = {};
    /// Action timer.
    std::optional<tcapi::cvm::action_timer> action_timer = {};
    /// Disaster recover group ids.
    tcapi::list<std::string> disaster_recover_group_ids = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
    /// Instance market options.
    std::optional<tcapi::cvm::instance_market_options_request> instance_market_options = {};
    /// User data.
    std::optional<std::string> user_data = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
    /// Cam role name.
    std::optional<std::string> cam_role_name = {};
    /// Hpc cluster id.
    std::optional<std::string> hpc_cluster_id = {};
    /// Instance charge type.
    std::optional<std::string> instance_charge_type = {};
    /// Instance charge prepaid.
    std::optional<tcapi::cvm::instance_charge_prepaid> instance_charge_prepaid = {};
    /// Disable api termination.
    std::optional<bool> disable_api_termination = {};
    /// Enable jumbo frame.
    std::optional<bool> enable_jumbo_frame = {};
    /// Launch template tag specification.
    tcapi::list<tcapi::cvm::tag_specification> launch_template_tag_specification = {};
    /// Metadata.
    std::optional<tcapi::cvm::metadata> metadata = {};
    /// Template data modify action.
    std::optional<std::string> template_data_modify_action = {};
    /// Network interfaces.
    tcapi::list<tcapi::cvm::network_interfaces> network_interfaces = {};
};

/// Response of CreateLaunchTemplate.
struct create_launch_template_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Launch template id.
    std::optional<std::string> launch_template_id = {};
};

/// Request of CreateLaunchTemplateVersion. Create launch template version.
struct create_launch_template_version_request {
    /// Placement. Required.
    std::optional<tcapi::cvm::placement> placement = {};
    /// Launch template id. Required.
    std::optional<std::string> launch_template_id = {};
    /// Launch template version.
    std::optional<std::int64_t> launch_template_version = {};
    /// Launch template version description.
    std::optional<std::string> launch_template_version_description = {};
    /// Instance type.
    std::optional<std::string> instance_type = {};
    /// Image id.
    std::optional<std::string> image_id = {};
    /// System disk.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
    /// Data disks.
    tcapi::list<tcapi::cvm::data_disk> data_disks = {};
    /// Virtual private cloud.
    std::optional<tcapi::cvm::virtual_private_cloud> virtual_private_cloud = {};
    /// Internet accessible.
    std::optional<tcapi::cvm::internet_accessible> internet_accessible = {};
    /// Instance count.
    std::optional<std::int64_t> instance_count = {};
    /// Instance name.
    std::optional<std::string> instance_name = {};
    /// Login settings.
    std::optional<tcapi::cvm::login_settings> login_settings = {};
    /// Security group ids.
    tcapi::list<std::string> security_group_ids = {};
    /// Enhanced service.
    std::optional<tcapi::cvm::enhanced_service> enhanced_service = {};
    /// Client token. The library generates one if the request has none.
    std::optional<std::string> client_token = {};
    /// Host name.
    std::optional<std::string> host_name = {};
    /// Action timer.
    std::optional<tcapi::cvm::action_timer> action_timer = {};
    /// Disaster recover group ids.
    tcapi::list<std::string> disaster_recover_group_ids = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
    /// Instance market options.
    std::optional<tcapi::cvm::instance_market_options_request> instance_market_options = {};
    /// User data.
    std::optional<std::string> user_data = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
    /// Cam role name.
    std::optional<std::string> cam_role_name = {};
    /// Hpc cluster id.
    std::optional<std::string> hpc_cluster_id = {};
    /// Instance charge type.
    std::optional<std::string> instance_charge_type = {};
    /// Instance charge prepaid.
    std::optional<tcapi::cvm::instance_charge_prepaid> instance_charge_prepaid = {};
    /// Disable api termination.
    std::optional<bool> disable_api_termination = {};
    /// Enable jumbo frame.
    std::optional<bool> enable_jumbo_frame = {};
    /// Metadata.
    std::optional<tcapi::cvm::metadata> metadata = {};
    /// Template data modify action.
    std::optional<std::string> template_data_modify_action = {};
    /// Network interfaces.
    tcapi::list<tcapi::cvm::network_interfaces> network_interfaces = {};
};

/// Response of CreateLaunchTemplateVersion.
struct create_launch_template_version_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Launch template version number.
    std::optional<std::int64_t> launch_template_version_number = {};
};

/// Request of DeleteDisasterRecoverGroups. Delete disaster recover groups.
struct delete_disaster_recover_groups_request {
    /// Disaster recover group ids. Required.
    tcapi::list<std::string> disaster_recover_group_ids = {};
};

/// Response of DeleteDisasterRecoverGroups.
struct delete_disaster_recover_groups_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of DeleteHpcClusters. Delete hpc clusters.
struct delete_hpc_clusters_request {
    /// Hpc cluster ids. Required.
    tcapi::list<std::string> hpc_cluster_ids = {};
};

/// Response of DeleteHpcClusters.
struct delete_hpc_clusters_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of DeleteImages. Delete images.
struct delete_images_request {
    /// Image ids. Required.
    tcapi::list<std::string> image_ids = {};
    /// Delete binded snap.
    std::optional<bool> delete_binded_snap = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
};

/// Response of DeleteImages.
struct delete_images_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of DeleteInstancesActionTimer. Delete instances action timer.
struct delete_instances_action_timer_request {
    /// Action timer ids. Required.
    tcapi::list<std::string> action_timer_ids = {};
};

/// Response of DeleteInstancesActionTimer.
struct delete_instances_action_timer_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of DeleteInstancesDisasterRecoverGroups. Delete instances disaster recover groups.
struct delete_instances_disaster_recover_groups_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Disaster recover group ids. Required.
    tcapi::list<std::string> disaster_recover_group_ids = {};
};

/// Response of DeleteInstancesDisasterRecoverGroups.
struct delete_instances_disaster_recover_groups_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of DeleteKeyPairs. Delete key pairs.
struct delete_key_pairs_request {
    /// Key ids. Required.
    tcapi::list<std::string> key_ids = {};
};

/// Response of DeleteKeyPairs.
struct delete_key_pairs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of DeleteLaunchTemplate. Delete launch template.
struct delete_launch_template_request {
    /// Launch template id. Required.
    std::optional<std::string> launch_template_id = {};
};

/// Response of DeleteLaunchTemplate.
struct delete_launch_template_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of DeleteLaunchTemplateVersions. Delete launch template versions.
struct delete_launch_template_versions_request {
    /// Launch template id. Required.
    std::optional<std::string> launch_template_id = {};
    /// Launch template versions. Required.
    tcapi::list<std::int64_t> launch_template_versions = {};
};

/// Response of DeleteLaunchTemplateVersions.
struct delete_launch_template_versions_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of DescribeAccountQuota. Describe account quota.
struct describe_account_quota_request {
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
};

/// Response of DescribeAccountQuota.
struct describe_account_quota_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// App id.
    std::optional<std::uint64_t> app_id = {};
    /// Account quota overview.
    std::optional<tcapi::cvm::account_quota_overview> account_quota_overview = {};
};

/// Request of DescribeChcDeniedActions. Describe chc denied actions.
struct describe_chc_denied_actions_request {
    /// Chc ids. Required.
    tcapi::list<std::string> chc_ids = {};
};

/// Response of DescribeChcDeniedActions.
struct describe_chc_denied_actions_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Chc host denied action set.
    std::vector<tcapi::cvm::chc_host_denied_actions> chc_host_denied_action_set = {};
};

/// Request of DescribeChcHosts. Describe chc hosts.
struct describe_chc_hosts_request {
    /// Chc ids.
    tcapi::list<std::string> chc_ids = {};
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
    /// Offset.
    std::optional<std::int64_t> offset = {};
    /// Limit.
    std::optional<std::int64_t> limit = {};
};

/// Response of DescribeChcHosts.
struct describe_chc_hosts_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Total count.
    std::optional<std::int64_t> total_count = {};
    /// Chc host set.
    std::vector<tcapi::cvm::chc_host> chc_host_set = {};
};

/// Request of DescribeDisasterRecoverGroupQuota. Describe disaster recover group quota.
struct describe_disaster_recover_group_quota_request {
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// Response of DescribeDisasterRecoverGroupQuota.
struct describe_disaster_recover_group_quota_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Group quota.
    std::optional<std::int64_t> group_quota = {};
    /// Current num.
    std::optional<std::int64_t> current_num = {};
    /// Cvm in host group quota.
    std::optional<std::int64_t> cvm_in_host_group_quota = {};
    /// Cvm in sw group quota.
    ///
    /// Deprecated: see the service's documents.
    std::optional<std::int64_t> cvm_in_sw_group_quota
        TC_DEPRECATED("see the service's documents") = {};
    /// Cvm in rack group quota.
    std::optional<std::int64_t> cvm_in_rack_group_quota = {};
    /// Cvm in switch group quota.
    std::optional<std::int64_t> cvm_in_switch_group_quota = {};
};
#pragma GCC diagnostic pop

/// Request of DescribeDisasterRecoverGroups. Describe disaster recover groups.
struct describe_disaster_recover_groups_request {
    /// Disaster recover group ids.
    tcapi::list<std::string> disaster_recover_group_ids = {};
    /// Name.
    std::optional<std::string> name = {};
    /// Offset.
    std::optional<std::int64_t> offset = {};
    /// Limit.
    std::optional<std::int64_t> limit = {};
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
};

/// Response of DescribeDisasterRecoverGroups.
struct describe_disaster_recover_groups_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Disaster recover group set.
    std::vector<tcapi::cvm::disaster_recover_group> disaster_recover_group_set = {};
    /// Total count.
    std::optional<std::int64_t> total_count = {};
};

/// Request of DescribeHosts. Describe hosts.
struct describe_hosts_request {
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
    /// Offset.
    std::optional<std::uint64_t> offset = {};
    /// Limit.
    std::optional<std::uint64_t> limit = {};
};

/// Response of DescribeHosts.
struct describe_hosts_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Total count.
    std::optional<std::uint64_t> total_count = {};
    /// Host set.
    std::vector<tcapi::cvm::host_item> host_set = {};
};

/// Request of DescribeHpcClusters. Describe hpc clusters.
struct describe_hpc_clusters_request {
    /// Hpc cluster ids.
    tcapi::list<std::string> hpc_cluster_ids = {};
    /// Name.
    std::optional<std::string> name = {};
    /// Zone.
    std::optional<std::string> zone = {};
    /// Offset.
    std::optional<std::uint64_t> offset = {};
    /// Limit.
    std::optional<std::uint64_t> limit = {};
    /// Hpc cluster type.
    std::optional<std::string> hpc_cluster_type = {};
    /// Hpc cluster business id.
    std::optional<std::string> hpc_cluster_business_id = {};
    /// Instance type.
    std::optional<std::string> instance_type = {};
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
};

/// Response of DescribeHpcClusters.
struct describe_hpc_clusters_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Hpc cluster set.
    std::vector<tcapi::cvm::hpc_cluster_info> hpc_cluster_set = {};
    /// Total count.
    std::optional<std::uint64_t> total_count = {};
};

/// Request of DescribeImageFromFamily. Describe image from family.
struct describe_image_from_family_request {
    /// Image family.
    std::optional<std::string> image_family = {};
};

/// Response of DescribeImageFromFamily.
struct describe_image_from_family_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Image.
    std::optional<tcapi::cvm::image> image = {};
};

/// Request of DescribeImageQuota. Describe image quota.
struct describe_image_quota_request {
};

/// Response of DescribeImageQuota.
struct describe_image_quota_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Image num quota.
    std::optional<std::int64_t> image_num_quota = {};
};

/// Request of DescribeImageSharePermission. Describe image share permission.
struct describe_image_share_permission_request {
    /// Image id. Required.
    std::optional<std::string> image_id = {};
};

/// Response of DescribeImageSharePermission.
struct describe_image_share_permission_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Share permission set.
    std::vector<tcapi::cvm::share_permission> share_permission_set = {};
};

/// Request of DescribeImages. Describe images.
struct describe_images_request {
    /// Image ids.
    tcapi::list<std::string> image_ids = {};
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
    /// Offset.
    std::optional<std::uint64_t> offset = {};
    /// Limit.
    std::optional<std::uint64_t> limit = {};
    /// Instance type.
    std::optional<std::string> instance_type = {};
};

/// Response of DescribeImages.
struct describe_images_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Image set.
    std::vector<tcapi::cvm::image> image_set = {};
    /// Total count.
    std::optional<std::int64_t> total_count = {};
};

/// Request of DescribeImportImageOs. Describe import image os.
struct describe_import_image_os_request {
};

/// Response of DescribeImportImageOs.
struct describe_import_image_os_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Import image os list supported.
    std::optional<tcapi::cvm::image_os_list> import_image_os_list_supported = {};
    /// Import image os version set.
    std::vector<tcapi::cvm::os_version> import_image_os_version_set = {};
};

/// Request of DescribeInstanceFamilyConfigs. Describe instance family configs.
struct describe_instance_family_configs_request {
};

/// Response of DescribeInstanceFamilyConfigs.
struct describe_instance_family_configs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Instance family config set.
    std::vector<tcapi::cvm::instance_family_config> instance_family_config_set = {};
};

/// Request of DescribeInstanceInternetBandwidthConfigs. Describe instance internet bandwidth
/// configs.
struct describe_instance_internet_bandwidth_configs_request {
    /// Instance id. Required.
    std::optional<std::string> instance_id = {};
};

/// Response of DescribeInstanceInternetBandwidthConfigs.
struct describe_instance_internet_bandwidth_configs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Internet bandwidth config set.
    std::vector<tcapi::cvm::internet_bandwidth_config> internet_bandwidth_config_set = {};
};

/// Request of DescribeInstanceTypeConfigs. Describe instance type configs.
struct describe_instance_type_configs_request {
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
};

/// Response of DescribeInstanceTypeConfigs.
struct describe_instance_type_configs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Instance type config set.
    std::vector<tcapi::cvm::instance_type_config> instance_type_config_set = {};
};

/// Request of DescribeInstanceVncUrl. Creates a URL for the console of an instance. It can be
/// opened once, within 15 seconds. The instance must not be `STOPPED`.
struct describe_instance_vnc_url_request {
    /// The instance. DescribeInstances returns its id. Must match `ins-[a-z0-9]{8}`
    /// (error_code::invalid_instance_id_malformed). Required.
    std::optional<std::string> instance_id = {};
};

/// Response of DescribeInstanceVncUrl.
struct describe_instance_vnc_url_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// The last part of the console's URL. Anyone who has it can use the console.
    std::optional<std::string> instance_vnc_url = {};
};

/// Request of DescribeInstances. Returns the details of instances, selected by ids or by filters.
/// Without parameters, it returns the first 20 of the account. It also shows the outcome of a
/// restart, a start or a stop: see `latest_operation` and `latest_operation_state` of an instance.
struct describe_instances_request {
    /// The instances to return, 100 at most. Mutually exclusive with `filters`. At most 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each item: must match
    /// `ins-[a-z0-9]{8}` (error_code::invalid_instance_id_malformed).
    tcapi::list<std::string> instance_ids = {};
    /// Filters that the instances must match: 10 filters at most, each with up to 5 values.
    /// Mutually exclusive with `instance_ids`. Filter names for the placement: `zone`,
    /// `project-id`, `host-id`, `dedicated-cluster-id`. For the network: `vpc-id`, `subnet-id`,
    /// `security-group-id`, `private-ip-address`, `public-ip-address`, `ipv6-address`. For the
    /// instance: `instance-id`, `uuid`, `instance-name`, `instance-charge-type`, `instance-state`.
    /// For tags: `tag-key`, `tag-value`, or `tag:` and a key, to compare the values of that key.
    /// For times, such as `2023-06-01 00:00:00`: `creation-start-time`, `creation-end-time`. At
    /// most 10 items (error_code::invalid_parameter_value_limit_exceeded).
    tcapi::list<tcapi::cvm::filter> filters = {};
    /// The number of instances to skip before the first one in the response. At least 0
    /// (error_code::invalid_parameter_value). The service's default is `0`.
    std::optional<std::int64_t> offset = {};
    /// The maximum number of instances to return. To get more, call again with a greater `offset`.
    /// 1 to 100 (error_code::invalid_parameter_value). The service's default is `20`.
    std::optional<std::int64_t> limit = {};
};

/// Response of DescribeInstances.
struct describe_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// The total number of instances that match, regardless of `offset` and `limit`.
    std::optional<std::int64_t> total_count = {};
    /// The instances.
    std::vector<tcapi::cvm::instance> instance_set = {};
};

/// Request of DescribeInstancesActionTimer. Describe instances action timer.
struct describe_instances_action_timer_request {
    /// Action timer ids.
    tcapi::list<std::string> action_timer_ids = {};
    /// Instance ids.
    tcapi::list<std::string> instance_ids = {};
    /// Timer action.
    std::optional<std::string> timer_action = {};
    /// End action time.
    std::optional<std::string> end_action_time = {};
    /// Start action time.
    std::optional<std::string> start_action_time = {};
    /// Status list.
    tcapi::list<std::string> status_list = {};
};

/// Response of DescribeInstancesActionTimer.
struct describe_instances_action_timer_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Action timers.
    std::vector<tcapi::cvm::action_timer> action_timers = {};
};

/// Request of DescribeInstancesAttributes. Describe instances attributes.
struct describe_instances_attributes_request {
    /// Attributes. Required.
    tcapi::list<std::string> attributes = {};
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
};

/// Response of DescribeInstancesAttributes.
struct describe_instances_attributes_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Instance set.
    std::vector<tcapi::cvm::instance_attribute> instance_set = {};
};

/// Request of DescribeInstancesModification. Describe instances modification.
struct describe_instances_modification_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
};

/// Response of DescribeInstancesModification.
struct describe_instances_modification_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Total count.
    std::optional<std::int64_t> total_count = {};
    /// Instance type config status set.
    std::vector<tcapi::cvm::instance_type_config_status> instance_type_config_status_set = {};
};

/// Request of DescribeInstancesOperationLimit. Describe instances operation limit.
struct describe_instances_operation_limit_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Operation. Required.
    std::optional<std::string> operation = {};
};

/// Response of DescribeInstancesOperationLimit.
struct describe_instances_operation_limit_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Instance operation limit set.
    std::vector<tcapi::cvm::operation_count_limit> instance_operation_limit_set = {};
};

/// Request of DescribeInstancesStatus. Returns the states of instances, and no other property.
/// Without parameters, it returns those of the first 20 of the account.
struct describe_instances_status_request {
    /// The instances whose states to return, 100 at most. If not set, those of the account, up to
    /// `limit`. At most 100 items (error_code::invalid_parameter_value_limit_exceeded). Each item:
    /// must match `ins-[a-z0-9]{8}` (error_code::invalid_instance_id_malformed).
    tcapi::list<std::string> instance_ids = {};
    /// The number of states to skip before the first one in the response. At least 0
    /// (error_code::invalid_parameter_value). The service's default is `0`.
    std::optional<std::int64_t> offset = {};
    /// The maximum number of states to return. To get more, call again with a greater `offset`. 1
    /// to 100 (error_code::invalid_parameter_value). The service's default is `20`.
    std::optional<std::int64_t> limit = {};
};

/// Response of DescribeInstancesStatus.
struct describe_instances_status_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// The total number of states, regardless of `offset` and `limit`.
    std::optional<std::int64_t> total_count = {};
    /// The states.
    std::vector<tcapi::cvm::instance_status> instance_status_set = {};
};

/// Request of DescribeInternetChargeTypeConfigs. Describe internet charge type configs.
struct describe_internet_charge_type_configs_request {
};

/// Response of DescribeInternetChargeTypeConfigs.
struct describe_internet_charge_type_configs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Internet charge type config set.
    std::vector<tcapi::cvm::internet_charge_type_config> internet_charge_type_config_set = {};
};

/// Request of DescribeKeyPairs. Describe key pairs.
struct describe_key_pairs_request {
    /// Key ids.
    tcapi::list<std::string> key_ids = {};
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
    /// Offset.
    std::optional<std::int64_t> offset = {};
    /// Limit.
    std::optional<std::int64_t> limit = {};
};

/// Response of DescribeKeyPairs.
struct describe_key_pairs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Total count.
    std::optional<std::int64_t> total_count = {};
    /// Key pair set.
    std::vector<tcapi::cvm::key_pair> key_pair_set = {};
};

/// Request of DescribeLaunchTemplateVersions. Describe launch template versions.
struct describe_launch_template_versions_request {
    /// Launch template id. Required.
    std::optional<std::string> launch_template_id = {};
    /// Launch template versions.
    tcapi::list<std::uint64_t> launch_template_versions = {};
    /// Min version.
    std::optional<std::uint64_t> min_version = {};
    /// Max version.
    std::optional<std::uint64_t> max_version = {};
    /// Offset.
    std::optional<std::uint64_t> offset = {};
    /// Limit.
    std::optional<std::uint64_t> limit = {};
    /// Default version.
    std::optional<bool> default_version = {};
};

/// Response of DescribeLaunchTemplateVersions.
struct describe_launch_template_versions_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Total count.
    std::optional<std::uint64_t> total_count = {};
    /// Launch template version set.
    std::vector<tcapi::cvm::launch_template_version_info> launch_template_version_set = {};
};

/// Request of DescribeLaunchTemplates. Describe launch templates.
struct describe_launch_templates_request {
    /// Launch template ids.
    tcapi::list<std::string> launch_template_ids = {};
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
    /// Offset.
    std::optional<std::int64_t> offset = {};
    /// Limit.
    std::optional<std::int64_t> limit = {};
};

/// Response of DescribeLaunchTemplates.
struct describe_launch_templates_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Total count.
    std::optional<std::int64_t> total_count = {};
    /// Launch template set.
    std::vector<tcapi::cvm::launch_template_info> launch_template_set = {};
};

/// Request of DescribeRegions. Lists the regions. The vendor no longer updates this list: for a
/// current one, call the action of the same name of the service `region`, version 2022-06-27.
struct describe_regions_request {
};

/// Response of DescribeRegions.
struct describe_regions_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// The number of regions.
    std::optional<std::uint64_t> total_count = {};
    /// The regions.
    std::vector<tcapi::cvm::region_info> region_set = {};
};

/// Request of DescribeResourcePoolPackInstances. Describe resource pool pack instances.
struct describe_resource_pool_pack_instances_request {
    /// Dedicated resource pack ids. Required.
    tcapi::list<std::string> dedicated_resource_pack_ids = {};
};

/// Response of DescribeResourcePoolPackInstances.
struct describe_resource_pool_pack_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Dedicated resource pack instance set.
    std::vector<tcapi::cvm::resource_pool_pack_instance> dedicated_resource_pack_instance_set = {};
};

/// Request of DescribeResourcePoolPackTypeConfigs. Describe resource pool pack type configs.
struct describe_resource_pool_pack_type_configs_request {
    /// Filters. Required.
    tcapi::list<tcapi::cvm::filter> filters = {};
};

/// Response of DescribeResourcePoolPackTypeConfigs.
struct describe_resource_pool_pack_type_configs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Instance type config set.
    std::vector<tcapi::cvm::instance_type_config> instance_type_config_set = {};
};

/// Request of DescribeResourcePoolPacks. Describe resource pool packs.
struct describe_resource_pool_packs_request {
    /// Max results.
    std::optional<std::int64_t> max_results = {};
    /// Next token.
    std::optional<std::string> next_token = {};
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
};

/// Response of DescribeResourcePoolPacks.
struct describe_resource_pool_packs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Dedicated resource pack set.
    std::vector<tcapi::cvm::resource_pool_pack> dedicated_resource_pack_set = {};
    /// Next token.
    std::optional<std::string> next_token = {};
};

/// Request of DescribeTaskInfo. Describe task info.
struct describe_task_info_request {
    /// Limit. Required.
    std::optional<std::int64_t> limit = {};
    /// Offset. Required.
    std::optional<std::int64_t> offset = {};
    /// Product.
    std::optional<std::string> product = {};
    /// Task status.
    tcapi::list<std::int64_t> task_status = {};
    /// Task type ids.
    tcapi::list<std::int64_t> task_type_ids = {};
    /// Task ids.
    tcapi::list<std::string> task_ids = {};
    /// Instance ids.
    tcapi::list<std::string> instance_ids = {};
    /// Aliases.
    tcapi::list<std::string> aliases = {};
    /// Start date. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> start_date = {};
    /// End date. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
    std::optional<std::string> end_date = {};
    /// Order field.
    std::optional<std::string> order_field = {};
    /// Order.
    std::optional<std::int64_t> order = {};
};

/// Response of DescribeTaskInfo.
struct describe_task_info_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Total count.
    std::optional<std::int64_t> total_count = {};
    /// Repair task info set.
    std::vector<tcapi::cvm::repair_task_info> repair_task_info_set = {};
};

/// Request of DescribeZoneInstanceConfigInfos. Describe zone instance config infos.
struct describe_zone_instance_config_infos_request {
    /// Filters.
    tcapi::list<tcapi::cvm::filter> filters = {};
};

/// Response of DescribeZoneInstanceConfigInfos.
struct describe_zone_instance_config_infos_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Instance type quota set.
    std::vector<tcapi::cvm::instance_type_quota_item> instance_type_quota_set = {};
};

/// Request of DescribeZones. Lists the availability zones of the region.
struct describe_zones_request {
};

/// Response of DescribeZones.
struct describe_zones_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// The number of zones.
    std::optional<std::uint64_t> total_count = {};
    /// The zones.
    std::vector<tcapi::cvm::zone_info> zone_set = {};
};

/// Request of DisassociateInstancesKeyPairs. Disassociate instances key pairs.
struct disassociate_instances_key_pairs_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Key ids. Required.
    tcapi::list<std::string> key_ids = {};
    /// Force stop.
    std::optional<bool> force_stop = {};
};

/// Response of DisassociateInstancesKeyPairs.
struct disassociate_instances_key_pairs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of DisassociateSecurityGroups. Disassociate security groups.
struct disassociate_security_groups_request {
    /// Security group ids. Required.
    tcapi::list<std::string> security_group_ids = {};
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
};

/// Response of DisassociateSecurityGroups.
struct disassociate_security_groups_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// Request of EnterRescueMode. Enter rescue mode.
struct enter_rescue_mode_request {
    /// Instance id. Required.
    std::optional<std::string> instance_id = {};
    /// Password. Required.
    std::optional<std::string> password = {};
    /// Username.
    std::optional<std::string> username = {};
    /// Force stop.
    ///
    /// Deprecated: see the service's documents.
    std::optional<bool> force_stop
        TC_DEPRECATED("see the service's documents") = {};
    /// Stop type.
    std::optional<std::string> stop_type = {};
};
#pragma GCC diagnostic pop

/// Response of EnterRescueMode.
struct enter_rescue_mode_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ExitRescueMode. Exit rescue mode.
struct exit_rescue_mode_request {
    /// Instance id. Required.
    std::optional<std::string> instance_id = {};
};

/// Response of ExitRescueMode.
struct exit_rescue_mode_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ExportImages. Export images.
struct export_images_request {
    /// Bucket name. Required.
    std::optional<std::string> bucket_name = {};
    /// Image ids.
    tcapi::list<std::string> image_ids = {};
    /// Export format.
    std::optional<std::string> export_format = {};
    /// File name prefix list.
    tcapi::list<std::string> file_name_prefix_list = {};
    /// Only export root disk.
    std::optional<bool> only_export_root_disk = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
    /// Role name.
    std::optional<std::string> role_name = {};
};

/// Response of ExportImages.
struct export_images_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Task id.
    std::optional<std::uint64_t> task_id = {};
    /// Cos paths.
    std::vector<std::string> cos_paths = {};
};

/// Request of ImportImage. Import image.
struct import_image_request {
    /// Architecture. Required.
    std::optional<std::string> architecture = {};
    /// Os type. Required.
    std::optional<std::string> os_type = {};
    /// Os version. Required.
    std::optional<std::string> os_version = {};
    /// Image url. Required.
    std::optional<std::string> image_url = {};
    /// Image name. Required.
    std::optional<std::string> image_name = {};
    /// Image description.
    std::optional<std::string> image_description = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
    /// Force.
    std::optional<bool> force = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
    /// License type.
    std::optional<std::string> license_type = {};
    /// Boot mode.
    std::optional<std::string> boot_mode = {};
    /// Image family.
    std::optional<std::string> image_family = {};
    /// Import image data disk list.
    tcapi::list<tcapi::cvm::import_image_data_disk> import_image_data_disk_list = {};
};

/// Response of ImportImage.
struct import_image_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Image id.
    std::optional<std::string> image_id = {};
};

/// Request of ImportInstancesActionTimer. Import instances action timer.
struct import_instances_action_timer_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Action timer. Required.
    std::optional<tcapi::cvm::action_timer> action_timer = {};
};

/// Response of ImportInstancesActionTimer.
struct import_instances_action_timer_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Action timer ids.
    std::vector<std::string> action_timer_ids = {};
};

/// Request of ImportKeyPair. Import key pair.
struct import_key_pair_request {
    /// Key name. Required.
    std::optional<std::string> key_name = {};
    /// Project id. Required.
    std::optional<std::int64_t> project_id = {};
    /// Public key. Required.
    std::optional<std::string> public_key = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
};

/// Response of ImportKeyPair.
struct import_key_pair_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Key id.
    std::optional<std::string> key_id = {};
};

/// Request of InquirePricePurchaseResourcePoolPacks. Inquire price purchase resource pool packs.
struct inquire_price_purchase_resource_pool_packs_request {
    /// Zone. Required.
    std::optional<std::string> zone = {};
    /// Instance type. Required.
    std::optional<std::string> instance_type = {};
    /// Instance count. Required.
    std::optional<std::int64_t> instance_count = {};
    /// Period. Required.
    std::optional<std::int64_t> period = {};
};

/// Response of InquirePricePurchaseResourcePoolPacks.
struct inquire_price_purchase_resource_pool_packs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Price.
    std::optional<tcapi::cvm::item_price> price = {};
};

/// Request of InquiryPriceModifyInstancesChargeType. Inquiry price modify instances charge type.
struct inquiry_price_modify_instances_charge_type_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Instance charge type. Required.
    std::optional<std::string> instance_charge_type = {};
    /// Instance charge prepaid.
    std::optional<tcapi::cvm::instance_charge_prepaid> instance_charge_prepaid = {};
    /// Modify portable data disk.
    std::optional<bool> modify_portable_data_disk = {};
};

/// Response of InquiryPriceModifyInstancesChargeType.
struct inquiry_price_modify_instances_charge_type_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Price.
    std::optional<tcapi::cvm::price> price = {};
};

/// Request of InquiryPriceRenewHosts. Inquiry price renew hosts.
struct inquiry_price_renew_hosts_request {
    /// Host ids. Required.
    tcapi::list<std::string> host_ids = {};
    /// Host charge prepaid. Required.
    std::optional<tcapi::cvm::charge_prepaid> host_charge_prepaid = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
};

/// Response of InquiryPriceRenewHosts.
struct inquiry_price_renew_hosts_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Price.
    std::optional<tcapi::cvm::host_price_info> price = {};
};

/// Request of InquiryPriceRenewInstances. Inquiry price renew instances.
struct inquiry_price_renew_instances_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Instance charge prepaid. Required.
    std::optional<tcapi::cvm::instance_charge_prepaid> instance_charge_prepaid = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
    /// Renew portable data disk.
    std::optional<bool> renew_portable_data_disk = {};
};

/// Response of InquiryPriceRenewInstances.
struct inquiry_price_renew_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Price.
    std::optional<tcapi::cvm::price> price = {};
};

/// Request of InquiryPriceResetInstance. Inquiry price reset instance.
struct inquiry_price_reset_instance_request {
    /// Instance id. Required.
    std::optional<std::string> instance_id = {};
    /// Image id.
    std::optional<std::string> image_id = {};
    /// System disk.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
    /// Login settings.
    std::optional<tcapi::cvm::login_settings> login_settings = {};
    /// Enhanced service.
    std::optional<tcapi::cvm::enhanced_service> enhanced_service = {};
    /// User data.
    std::optional<std::string> user_data = {};
};

/// Response of InquiryPriceResetInstance.
struct inquiry_price_reset_instance_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Price.
    std::optional<tcapi::cvm::price> price = {};
};

/// Request of InquiryPriceResetInstancesInternetMaxBandwidth. Inquiry price reset instances
/// internet max bandwidth.
struct inquiry_price_reset_instances_internet_max_bandwidth_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Internet accessible. Required.
    std::optional<tcapi::cvm::internet_accessible> internet_accessible = {};
    /// Start time.
    std::optional<std::string> start_time = {};
    /// End time.
    std::optional<std::string> end_time = {};
};

/// Response of InquiryPriceResetInstancesInternetMaxBandwidth.
struct inquiry_price_reset_instances_internet_max_bandwidth_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Price.
    std::optional<tcapi::cvm::price> price = {};
};

/// Request of InquiryPriceResetInstancesType. Inquiry price reset instances type.
struct inquiry_price_reset_instances_type_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Instance type. Required.
    std::optional<std::string> instance_type = {};
};

/// Response of InquiryPriceResetInstancesType.
struct inquiry_price_reset_instances_type_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Price.
    std::optional<tcapi::cvm::price> price = {};
};

/// Request of InquiryPriceResizeInstanceDisks. Inquiry price resize instance disks.
struct inquiry_price_resize_instance_disks_request {
    /// Instance id. Required.
    std::optional<std::string> instance_id = {};
    /// Data disks.
    tcapi::list<tcapi::cvm::data_disk> data_disks = {};
    /// Force stop.
    std::optional<bool> force_stop = {};
    /// System disk.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
    /// Resize online.
    std::optional<bool> resize_online = {};
};

/// Response of InquiryPriceResizeInstanceDisks.
struct inquiry_price_resize_instance_disks_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Price.
    std::optional<tcapi::cvm::price> price = {};
};

/// Request of InquiryPriceRunInstances. Inquiry price run instances.
struct inquiry_price_run_instances_request {
    /// Placement. Required.
    std::optional<tcapi::cvm::placement> placement = {};
    /// Image id. Required.
    std::optional<std::string> image_id = {};
    /// Instance charge type.
    std::optional<std::string> instance_charge_type = {};
    /// Instance charge prepaid.
    std::optional<tcapi::cvm::instance_charge_prepaid> instance_charge_prepaid = {};
    /// Instance type.
    std::optional<std::string> instance_type = {};
    /// System disk.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
    /// Data disks.
    tcapi::list<tcapi::cvm::data_disk> data_disks = {};
    /// Virtual private cloud.
    std::optional<tcapi::cvm::virtual_private_cloud> virtual_private_cloud = {};
    /// Internet accessible.
    std::optional<tcapi::cvm::internet_accessible> internet_accessible = {};
    /// Instance count.
    std::optional<std::int64_t> instance_count = {};
    /// Instance name.
    std::optional<std::string> instance_name = {};
    /// Login settings.
    std::optional<tcapi::cvm::login_settings> login_settings = {};
    /// Security group ids.
    tcapi::list<std::string> security_group_ids = {};
    /// Enhanced service.
    std::optional<tcapi::cvm::enhanced_service> enhanced_service = {};
    /// Client token. The library generates one if the request has none.
    std::optional<std::string> client_token = {};
    /// Host name.
    std::optional<std::string> host_name = {};
    /// Tag specification.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
    /// Instance market options.
    std::optional<tcapi::cvm::instance_market_options_request> instance_market_options = {};
    /// Metadata.
    std::optional<tcapi::cvm::metadata> metadata = {};
    /// Hpc cluster id.
    std::optional<std::string> hpc_cluster_id = {};
    /// Cpu topology.
    std::optional<tcapi::cvm::cpu_topology> cpu_topology = {};
    /// Launch template.
    std::optional<tcapi::cvm::launch_template> launch_template = {};
    /// Network interfaces.
    tcapi::list<tcapi::cvm::network_interfaces> network_interfaces = {};
};

/// Response of InquiryPriceRunInstances.
struct inquiry_price_run_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Price.
    std::optional<tcapi::cvm::price> price = {};
};

/// Request of InquiryPriceTerminateInstances. Inquiry price terminate instances.
struct inquiry_price_terminate_instances_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
};

/// Response of InquiryPriceTerminateInstances.
struct inquiry_price_terminate_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Instance refunds set.
    std::vector<tcapi::cvm::instance_refund> instance_refunds_set = {};
};

/// Request of ModifyChcAttribute. Modify chc attribute.
struct modify_chc_attribute_request {
    /// Chc ids. Required.
    tcapi::list<std::string> chc_ids = {};
    /// Instance name.
    std::optional<std::string> instance_name = {};
    /// Device type.
    std::optional<std::string> device_type = {};
    /// Bmc user.
    std::optional<std::string> bmc_user = {};
    /// Password.
    std::optional<std::string> password = {};
    /// Bmc security group ids.
    tcapi::list<std::string> bmc_security_group_ids = {};
};

/// Response of ModifyChcAttribute.
struct modify_chc_attribute_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyChcNetworkMode. Modify chc network mode.
struct modify_chc_network_mode_request {
    /// Chc ids. Required.
    tcapi::list<std::string> chc_ids = {};
    /// Network mode. Required.
    std::optional<std::string> network_mode = {};
};

/// Response of ModifyChcNetworkMode.
struct modify_chc_network_mode_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyDisasterRecoverGroupAttribute. Modify disaster recover group attribute.
struct modify_disaster_recover_group_attribute_request {
    /// Disaster recover group id. Required.
    std::optional<std::string> disaster_recover_group_id = {};
    /// Name. Required.
    std::optional<std::string> name = {};
    /// Affinity.
    std::optional<std::int64_t> affinity = {};
};

/// Response of ModifyDisasterRecoverGroupAttribute.
struct modify_disaster_recover_group_attribute_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyHostsAttribute. Modify hosts attribute.
struct modify_hosts_attribute_request {
    /// Host ids. Required.
    tcapi::list<std::string> host_ids = {};
    /// Host name.
    std::optional<std::string> host_name = {};
    /// Renew flag.
    std::optional<std::string> renew_flag = {};
    /// Project id.
    std::optional<std::uint64_t> project_id = {};
};

/// Response of ModifyHostsAttribute.
struct modify_hosts_attribute_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyHpcClusterAttribute. Modify hpc cluster attribute.
struct modify_hpc_cluster_attribute_request {
    /// Hpc cluster id. Required.
    std::optional<std::string> hpc_cluster_id = {};
    /// Name.
    std::optional<std::string> name = {};
    /// Remark.
    std::optional<std::string> remark = {};
};

/// Response of ModifyHpcClusterAttribute.
struct modify_hpc_cluster_attribute_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyImageAttribute. Modify image attribute.
struct modify_image_attribute_request {
    /// Image id. Required.
    std::optional<std::string> image_id = {};
    /// Image name.
    std::optional<std::string> image_name = {};
    /// Image description.
    std::optional<std::string> image_description = {};
    /// Image family.
    std::optional<std::string> image_family = {};
    /// Image deprecated.
    std::optional<bool> image_deprecated = {};
};

/// Response of ModifyImageAttribute.
struct modify_image_attribute_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyImageSharePermission. Modify image share permission.
struct modify_image_share_permission_request {
    /// Image id. Required.
    std::optional<std::string> image_id = {};
    /// Account ids. Required.
    tcapi::list<std::string> account_ids = {};
    /// Permission. Required.
    std::optional<std::string> permission = {};
};

/// Response of ModifyImageSharePermission.
struct modify_image_share_permission_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyInstanceDiskType. Modify instance disk type.
struct modify_instance_disk_type_request {
    /// Instance id. Required.
    std::optional<std::string> instance_id = {};
    /// Data disks.
    tcapi::list<tcapi::cvm::data_disk> data_disks = {};
    /// System disk.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
};

/// Response of ModifyInstanceDiskType.
struct modify_instance_disk_type_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyInstancesAttribute. Changes an attribute of instances to the same value for all
/// of them. Security groups are replaced: those that the request does not name are removed. A new
/// host name takes effect with a restart. The change is complete when DescribeInstances shows
/// `latest_operation_state` as `SUCCESS`.
struct modify_instances_attribute_request {
    /// The instances to change, 100 at most. DescribeInstances returns their ids. 1 to 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each item: must match
    /// `ins-[a-z0-9]{8}` (error_code::invalid_instance_id_malformed). Required.
    tcapi::list<std::string> instance_ids = {};
    /// The display name. At most 128 characters (error_code::invalid_instance_name_too_long).
    std::optional<std::string> instance_name = {};
    /// User data that the instance runs at its first start, base64-encoded, 16 KB at most.
    std::optional<std::string> user_data = {};
    /// All security groups that the instances are to be in, such as `sg-efil73jd`.
    tcapi::list<std::string> security_groups = {};
    /// The role whose temporary credentials the instances can read.
    std::optional<std::string> cam_role_name = {};
    /// The host name. See `auto_reboot`.
    std::optional<std::string> host_name = {};
    /// Whether the instances have termination protection: TerminateInstances refuses them while
    /// this is true.
    std::optional<bool> disable_api_termination = {};
    /// The type of the role in `cam_role_name`. DescribeRoleList of cam returns it. One of
    /// cam_role_type::user, cam_role_type::service_linked. The service's default is
    /// cam_role_type::user.
    std::optional<tcapi::cvm::cam_role_type> cam_role_type = {};
    /// Whether to restart the instances for their new `host_name`, which otherwise takes effect
    /// with the next restart. Has no effect on other attributes.
    std::optional<bool> auto_reboot = {};
    /// Whether the network interfaces support jumbo frames.
    std::optional<bool> enable_jumbo_frame = {};
};

/// Response of ModifyInstancesAttribute.
struct modify_instances_attribute_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyInstancesChargeType. Modify instances charge type.
struct modify_instances_charge_type_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Instance charge type. Required.
    std::optional<std::string> instance_charge_type = {};
    /// Instance charge prepaid.
    std::optional<tcapi::cvm::instance_charge_prepaid> instance_charge_prepaid = {};
    /// Modify portable data disk.
    std::optional<bool> modify_portable_data_disk = {};
};

/// Response of ModifyInstancesChargeType.
struct modify_instances_charge_type_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// Request of ModifyInstancesDisasterRecoverGroup. Modify instances disaster recover group.
struct modify_instances_disaster_recover_group_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Disaster recover group id.
    ///
    /// Deprecated: see the service's documents.
    std::optional<std::string> disaster_recover_group_id
        TC_DEPRECATED("see the service's documents") = {};
    /// Force.
    std::optional<bool> force = {};
    /// Disaster recover group ids.
    tcapi::list<std::string> disaster_recover_group_ids = {};
    /// Partition number.
    std::optional<std::int64_t> partition_number = {};
};
#pragma GCC diagnostic pop

/// Response of ModifyInstancesDisasterRecoverGroup.
struct modify_instances_disaster_recover_group_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyInstancesProject. Modify instances project.
struct modify_instances_project_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Project id. Required.
    std::optional<std::int64_t> project_id = {};
};

/// Response of ModifyInstancesProject.
struct modify_instances_project_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyInstancesRenewFlag. Modify instances renew flag.
struct modify_instances_renew_flag_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Renew flag. Required.
    std::optional<std::string> renew_flag = {};
};

/// Response of ModifyInstancesRenewFlag.
struct modify_instances_renew_flag_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyInstancesVpcAttribute. Modify instances vpc attribute.
struct modify_instances_vpc_attribute_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Virtual private cloud. Required.
    std::optional<tcapi::cvm::virtual_private_cloud> virtual_private_cloud = {};
    /// Force stop.
    std::optional<bool> force_stop = {};
    /// Reserve host name.
    std::optional<bool> reserve_host_name = {};
};

/// Response of ModifyInstancesVpcAttribute.
struct modify_instances_vpc_attribute_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyKeyPairAttribute. Modify key pair attribute.
struct modify_key_pair_attribute_request {
    /// Key id. Required.
    std::optional<std::string> key_id = {};
    /// Key name.
    std::optional<std::string> key_name = {};
    /// Description.
    std::optional<std::string> description = {};
};

/// Response of ModifyKeyPairAttribute.
struct modify_key_pair_attribute_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ModifyLaunchTemplateDefaultVersion. Modify launch template default version.
struct modify_launch_template_default_version_request {
    /// Launch template id. Required.
    std::optional<std::string> launch_template_id = {};
    /// Default version. Required.
    std::optional<std::int64_t> default_version = {};
};

/// Response of ModifyLaunchTemplateDefaultVersion.
struct modify_launch_template_default_version_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ProgramFpgaImage. Program fpga image.
struct program_fpga_image_request {
    /// Instance id. Required.
    std::optional<std::string> instance_id = {};
    /// Fpga url. Required.
    std::optional<std::string> fpga_url = {};
    /// Dbd fs.
    tcapi::list<std::string> dbd_fs = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
};

/// Response of ProgramFpgaImage.
struct program_fpga_image_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of PurchaseResourcePoolPacks. Purchase resource pool packs.
struct purchase_resource_pool_packs_request {
    /// Zone. Required.
    std::optional<std::string> zone = {};
    /// Instance type. Required.
    std::optional<std::string> instance_type = {};
    /// Instance count. Required.
    std::optional<std::uint64_t> instance_count = {};
    /// Period. Required.
    std::optional<std::uint64_t> period = {};
    /// Resource pool pack type.
    std::optional<std::string> resource_pool_pack_type = {};
    /// Auto placement.
    std::optional<bool> auto_placement = {};
    /// Dedicated resource pool pack name.
    std::optional<std::string> dedicated_resource_pool_pack_name = {};
    /// Renew flag.
    std::optional<std::string> renew_flag = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
};

/// Response of PurchaseResourcePoolPacks.
struct purchase_resource_pool_packs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Dedicated resource pack id set.
    std::vector<std::string> dedicated_resource_pack_id_set = {};
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// Request of RebootInstances. Reboots (restarts) instances. Only an instance in state `RUNNING`
/// can be restarted. After the call is accepted, the instance is `REBOOTING`; when the restart is
/// complete, it is `RUNNING` again. DescribeInstances shows the outcome in
/// `latest_operation_state`. Changes appear there with a delay: right after the call is accepted,
/// the instance is still shown as `RUNNING`, with its previous operation. The operation is a new
/// one if `latest_operation_request_id` has changed since before the call. A forced restart cuts
/// the power: data can be lost and file systems damaged. Use it only for instances that do not
/// restart otherwise.
struct reboot_instances_request {
    /// The instances to restart, 100 at most. DescribeInstances returns their ids. 1 to 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each item: must match
    /// `ins-[a-z0-9]{8}` (error_code::invalid_instance_id_malformed). Required.
    tcapi::list<std::string> instance_ids = {};
    /// Whether to force the restart if a normal restart fails. Mutually exclusive with `stop_type`.
    /// The service's default is `false`.
    ///
    /// Deprecated: use stop_type.
    std::optional<bool> force_reboot
        TC_DEPRECATED("use stop_type") = {};
    /// How the instances are shut down before they start again. Mutually exclusive with
    /// `force_reboot`. One of stop_type::soft, stop_type::hard, stop_type::soft_first. The
    /// service's default is stop_type::soft.
    std::optional<tcapi::cvm::stop_type> stop_type = {};
};
#pragma GCC diagnostic pop

/// Response of RebootInstances.
struct reboot_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of RemoveChcAssistVpc. Remove chc assist vpc.
struct remove_chc_assist_vpc_request {
    /// Chc ids. Required.
    tcapi::list<std::string> chc_ids = {};
};

/// Response of RemoveChcAssistVpc.
struct remove_chc_assist_vpc_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of RemoveChcDeployVpc. Remove chc deploy vpc.
struct remove_chc_deploy_vpc_request {
    /// Chc ids. Required.
    tcapi::list<std::string> chc_ids = {};
};

/// Response of RemoveChcDeployVpc.
struct remove_chc_deploy_vpc_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of RenewHosts. Renew hosts.
struct renew_hosts_request {
    /// Host ids. Required.
    tcapi::list<std::string> host_ids = {};
    /// Host charge prepaid. Required.
    std::optional<tcapi::cvm::charge_prepaid> host_charge_prepaid = {};
};

/// Response of RenewHosts.
struct renew_hosts_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of RenewInstances. Renew instances.
struct renew_instances_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Instance charge prepaid.
    std::optional<tcapi::cvm::instance_charge_prepaid> instance_charge_prepaid = {};
    /// Renew portable data disk.
    std::optional<bool> renew_portable_data_disk = {};
};

/// Response of RenewInstances.
struct renew_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of RepairTaskControl. Repair task control.
struct repair_task_control_request {
    /// Product. Required.
    std::optional<std::string> product = {};
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Task id. Required.
    std::optional<std::string> task_id = {};
    /// Operate. Required.
    std::optional<std::string> operate = {};
    /// Order auth time.
    std::optional<std::string> order_auth_time = {};
    /// Task sub method.
    std::optional<std::string> task_sub_method = {};
};

/// Response of RepairTaskControl.
struct repair_task_control_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Task id.
    std::optional<std::string> task_id = {};
};

/// Request of ResetInstance. Reinstalls the operating system of an instance, from its current image
/// or from another one. The system disk is formatted: its data is lost. The response is sent when
/// the reinstallation has started. It is complete when DescribeInstances shows
/// `latest_operation_state` as `SUCCESS`.
struct reset_instance_request {
    /// The instance. DescribeInstances returns its id. Must match `ins-[a-z0-9]{8}`
    /// (error_code::invalid_instance_id_malformed). Required.
    std::optional<std::string> instance_id = {};
    /// The image to install, such as `img-pmqg1cw7`. If not set, the current image of the instance.
    /// Must match `img-[a-z0-9]+` (error_code::invalid_image_id_malformed).
    std::optional<std::string> image_id = {};
    /// The system disk. Only its size can be changed: a cloud disk can grow, and no disk can
    /// shrink.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
    /// The login settings. If not set, the service generates a password and sends it by internal
    /// message.
    std::optional<tcapi::cvm::login_settings> login_settings = {};
    /// Agents of other services. If not set, public images get the agents for security and
    /// monitoring, and other images keep what they have.
    std::optional<tcapi::cvm::enhanced_service> enhanced_service = {};
    /// The host name. If not set, it stays the same.
    std::optional<std::string> host_name = {};
    /// User data that the instance runs at its first start, base64-encoded, 16 KB at most.
    std::optional<std::string> user_data = {};
};

/// Response of ResetInstance.
struct reset_instance_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ResetInstancesInternetMaxBandwidth. Reset instances internet max bandwidth.
struct reset_instances_internet_max_bandwidth_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Internet accessible. Required.
    std::optional<tcapi::cvm::internet_accessible> internet_accessible = {};
    /// Start time.
    std::optional<std::string> start_time = {};
    /// End time.
    std::optional<std::string> end_time = {};
};

/// Response of ResetInstancesInternetMaxBandwidth.
struct reset_instances_internet_max_bandwidth_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ResetInstancesPassword. Reset instances password.
struct reset_instances_password_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Password. Required.
    std::optional<std::string> password = {};
    /// User name.
    std::optional<std::string> user_name = {};
    /// Force stop.
    std::optional<bool> force_stop = {};
};

/// Response of ResetInstancesPassword.
struct reset_instances_password_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ResetInstancesType. Reset instances type.
struct reset_instances_type_request {
    /// Instance ids. Required.
    tcapi::list<std::string> instance_ids = {};
    /// Instance type. Required.
    std::optional<std::string> instance_type = {};
    /// Force stop.
    std::optional<bool> force_stop = {};
};

/// Response of ResetInstancesType.
struct reset_instances_type_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of ResizeInstanceDisks. Resize instance disks.
struct resize_instance_disks_request {
    /// Instance id. Required.
    std::optional<std::string> instance_id = {};
    /// Data disks.
    tcapi::list<tcapi::cvm::data_disk> data_disks = {};
    /// Force stop.
    std::optional<bool> force_stop = {};
    /// System disk.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
    /// Resize online.
    std::optional<bool> resize_online = {};
};

/// Response of ResizeInstanceDisks.
struct resize_instance_disks_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of RunInstances. Creates instances and starts them. The response is sent when the
/// creation has started: an instance is `PENDING` until it is `RUNNING`, or `LAUNCH_FAILED` if it
/// cannot be created. DescribeInstancesStatus returns the state. Prepaid instances are charged at
/// once; for pay-as-you-go instances, the price of one hour is frozen. The number of instances is
/// limited by the quotas of the account.
struct run_instances_request {
    /// How the instances are billed. `PREPAID` needs `instance_charge_prepaid`. One of
    /// instance_charge_type::prepaid, instance_charge_type::postpaid_by_hour,
    /// instance_charge_type::cdhpaid, instance_charge_type::spotpaid,
    /// instance_charge_type::cdcpaid. The service's default is
    /// instance_charge_type::postpaid_by_hour.
    std::optional<tcapi::cvm::instance_charge_type> instance_charge_type = {};
    /// The period that prepaid instances are paid for, and what happens at its end. Required with
    /// `PREPAID`.
    std::optional<tcapi::cvm::instance_charge_prepaid> instance_charge_prepaid = {};
    /// The placement of the instances: zone, project and, optionally, dedicated hosts. Required
    /// without `launch_template`; takes precedence over the template.
    std::optional<tcapi::cvm::placement> placement = {};
    /// The instance type, such as `S5.MEDIUM4`; DescribeInstanceTypeConfigs lists the types. With
    /// `CDHPAID`, the number of cores and the memory in GiB: `CDH_1C1G`. If not set, the service
    /// chooses an available type.
    std::optional<std::string> instance_type = {};
    /// The image, such as `img-pmqg1cw7`; DescribeImages lists the images that an instance type
    /// supports. Required without `launch_template`; takes precedence over the template. Must match
    /// `img-[a-z0-9]+` (error_code::invalid_image_id_malformed).
    std::optional<std::string> image_id = {};
    /// The system disk. The service has its own defaults for values that are not set.
    std::optional<tcapi::cvm::system_disk> system_disk = {};
    /// The data disks: at most 1 local disk and 20 cloud disks. None by default. At most 21 items
    /// (error_code::invalid_parameter_value_limit_exceeded).
    tcapi::list<tcapi::cvm::data_disk> data_disks = {};
    /// The private network. Its addresses are those of the primary network interfaces: as many as
    /// `instance_count`, and 20 at most.
    std::optional<tcapi::cvm::virtual_private_cloud> virtual_private_cloud = {};
    /// The internet access. None (0 Mbps) by default.
    std::optional<tcapi::cvm::internet_accessible> internet_accessible = {};
    /// The number of instances. The upper bound depends on the charge type and on the quotas of the
    /// account. At least 1 (error_code::invalid_parameter_value_range). The service's default is
    /// `1`.
    std::optional<std::int64_t> instance_count = {};
    /// The minimum number of instances to create if fewer than `instance_count` are available: from
    /// 1 to `instance_count`. If not set, the call creates all or none. At least 1
    /// (error_code::invalid_parameter_value_range).
    std::optional<std::int64_t> min_count = {};
    /// The display name. With several instances, the number of each is appended, or replaces
    /// `{R:3}`, starting at 3. At most 128 characters (error_code::invalid_instance_name_too_long).
    std::optional<std::string> instance_name = {};
    /// The login settings. If not set, the service generates a password and sends it by internal
    /// message.
    std::optional<tcapi::cvm::login_settings> login_settings = {};
    /// The security groups, such as `sg-efil73jd`. If not set, the default one of the account.
    tcapi::list<std::string> security_group_ids = {};
    /// Agents of other services. If not set, public images get the agents for security and
    /// monitoring, and other images keep what they have.
    std::optional<tcapi::cvm::enhanced_service> enhanced_service = {};
    /// The idempotency token: the service recognizes a repeated request by it and creates nothing
    /// again. ASCII; different requests need different tokens. The library generates one if none is
    /// set. At most 64 characters (error_code::invalid_client_token_too_long). The library
    /// generates one if the request has none.
    std::optional<std::string> client_token = {};
    /// The host name. Windows: 2 to 15 letters, digits and hyphens, not digits only. Others: 2 to
    /// 60, dots included. Dots and hyphens cannot be first, last or adjacent. With several
    /// instances, each gets its number as with `instance_name`.
    std::optional<std::string> host_name = {};
    /// The action to run on the instances at a given time. Only termination is possible.
    std::optional<tcapi::cvm::action_timer> action_timer = {};
    /// The placement group, which keeps its instances separate from each other. At most 1 items
    /// (error_code::invalid_parameter_value_limit_exceeded).
    tcapi::list<std::string> disaster_recover_group_ids = {};
    /// The tags for the instances.
    tcapi::list<tcapi::cvm::tag_specification> tag_specification = {};
    /// The bid for `SPOTPAID` instances. If not set, the current price.
    std::optional<tcapi::cvm::instance_market_options_request> instance_market_options = {};
    /// User data that the instance runs at its first start, base64-encoded, 16 KB at most.
    std::optional<std::string> user_data = {};
    /// Metadata that the instances can read about themselves.
    std::optional<tcapi::cvm::metadata> metadata = {};
    /// Whether to only check the request: its parameters, limits and the capacity. Nothing is
    /// created; the response has only a RequestId, or an error. The service's default is `false`.
    std::optional<bool> dry_run = {};
    /// The topology of the CPU. If not set, that of the instance type.
    std::optional<tcapi::cvm::cpu_topology> cpu_topology = {};
    /// The role whose temporary credentials the instances can read. DescribeRoleList of cam lists
    /// the roles.
    std::optional<std::string> cam_role_name = {};
    /// The high-performance cluster. Required for instance types that need one, and refused for
    /// others.
    std::optional<std::string> hpc_cluster_id = {};
    /// The launch template, with values for parameters that the request does not set.
    std::optional<tcapi::cvm::launch_template> launch_template = {};
    /// The dedicated cluster, for `CDCPAID` instances.
    std::optional<std::string> dedicated_cluster_id = {};
    /// The customer's own physical servers that the instances are created on.
    tcapi::list<std::string> chc_ids = {};
    /// The partition of a placement group that has partitions.
    std::optional<std::int64_t> partition_number = {};
    /// Whether the instances have termination protection: TerminateInstances refuses them while
    /// this is true. The service's default is `false`.
    std::optional<bool> disable_api_termination = {};
    /// Whether the network interfaces support jumbo frames.
    std::optional<bool> enable_jumbo_frame = {};
    /// Additional network interfaces besides the primary one.
    tcapi::list<tcapi::cvm::network_interfaces> network_interfaces = {};
};

/// Response of RunInstances.
struct run_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// The ids of the instances. They do not mean that the instances could be created:
    /// DescribeInstancesStatus returns the states. Absent with `dry_run`.
    std::vector<std::string> instance_id_set = {};
};

/// Request of StartInstances. Starts instances. Only an instance in state `STOPPED` can be started.
/// The response is sent before the operation is complete: the instance is `STARTING`, then
/// `RUNNING`; DescribeInstances shows the outcome in `latest_operation_state`. Changes appear there
/// with a delay: right after the call is accepted, the instance is still shown as `STOPPED`.
struct start_instances_request {
    /// The instances to start, 100 at most. DescribeInstances returns their ids. 1 to 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each item: must match
    /// `ins-[a-z0-9]{8}` (error_code::invalid_instance_id_malformed). Required.
    tcapi::list<std::string> instance_ids = {};
};

/// Response of StartInstances.
struct start_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// Request of StopInstances. Shuts instances down. Only an instance in state `RUNNING` can be shut
/// down. The response is sent before the operation is complete: the instance is `STOPPING`, then
/// `STOPPED`; DescribeInstances shows the outcome in `latest_operation_state`. Changes appear there
/// with a delay: right after the call is accepted, the instance is still shown as `RUNNING`. A
/// forced shutdown cuts the power: data can be lost and file systems damaged. Use it only for
/// instances that do not shut down otherwise.
struct stop_instances_request {
    /// The instances to shut down, 100 at most. DescribeInstances returns their ids. 1 to 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each item: must match
    /// `ins-[a-z0-9]{8}` (error_code::invalid_instance_id_malformed). Required.
    tcapi::list<std::string> instance_ids = {};
    /// Whether to force the shutdown if a normal shutdown fails. Mutually exclusive with
    /// `stop_type`. The service's default is `false`.
    ///
    /// Deprecated: use stop_type.
    std::optional<bool> force_stop
        TC_DEPRECATED("use stop_type") = {};
    /// How the instances are shut down. Mutually exclusive with `force_stop`. One of
    /// stop_type::soft, stop_type::hard, stop_type::soft_first. The service's default is
    /// stop_type::soft.
    std::optional<tcapi::cvm::stop_type> stop_type = {};
    /// How pay-as-you-go instances are charged while they are stopped. Has no effect on other
    /// instances, nor on those that cannot be stopped without charges. One of
    /// stopped_mode::keep_charging, stopped_mode::stop_charging. The service's default is
    /// stopped_mode::keep_charging.
    std::optional<tcapi::cvm::stopped_mode> stopped_mode = {};
};
#pragma GCC diagnostic pop

/// Response of StopInstances.
struct stop_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of SyncImages. Sync images.
struct sync_images_request {
    /// Image ids. Required.
    tcapi::list<std::string> image_ids = {};
    /// Destination regions. Required.
    tcapi::list<std::string> destination_regions = {};
    /// Dry run.
    std::optional<bool> dry_run = {};
    /// Image name.
    std::optional<std::string> image_name = {};
    /// Image set required.
    std::optional<bool> image_set_required = {};
    /// Encrypt.
    std::optional<bool> encrypt = {};
    /// Kms key id.
    std::optional<std::string> kms_key_id = {};
};

/// Response of SyncImages.
struct sync_images_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
    /// Image set.
    std::vector<tcapi::cvm::sync_image> image_set = {};
};

/// Request of TerminateInstances. Terminates instances. A pay-as-you-go instance is destroyed at
/// once. A prepaid instance goes to the recycle bin if the return terms allow it; a second call
/// destroys it, and it cannot be recovered. All instances of one request must have the same charge
/// type.
struct terminate_instances_request {
    /// The instances to terminate, 100 at most. DescribeInstances returns their ids. 1 to 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each item: must match
    /// `ins-[a-z0-9]{8}` (error_code::invalid_instance_id_malformed). Required.
    tcapi::list<std::string> instance_ids = {};
    /// Whether to also release the first elastic IP address of the primary network interface. Only
    /// for addresses of the types `HighQualityEIP`, `AntiDDoSEIP`, `EIPv6` and `HighQualityEIPv6`.
    /// The service's default is `false`.
    std::optional<bool> release_address = {};
    /// Whether to also release prepaid data disks of the instances. Those of a prepaid instance go
    /// to the recycle bin together with it. The service's default is `false`.
    std::optional<bool> release_prepaid_data_disks = {};
};

/// Response of TerminateInstances.
struct terminate_instances_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Request of TerminateResourcePoolPacks. Terminate resource pool packs.
struct terminate_resource_pool_packs_request {
    /// Dedicated resource pack ids. Required.
    tcapi::list<std::string> dedicated_resource_pack_ids = {};
};

/// Response of TerminateResourcePoolPacks.
struct terminate_resource_pool_packs_response {
    /// Id of the request, assigned by the service; its support asks for it.
    std::string request_id = {};
};

/// Allocate hosts.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    allocate_hosts_request,
    allocate_hosts_response,
    tc_cvm_allocate_hosts> allocate_hosts{};

/// Associate instances key pairs.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    associate_instances_key_pairs_request,
    associate_instances_key_pairs_response,
    tc_cvm_associate_instances_key_pairs> associate_instances_key_pairs{};

/// Associate security groups.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    associate_security_groups_request,
    associate_security_groups_response,
    tc_cvm_associate_security_groups> associate_security_groups{};

/// Configure chc assist vpc.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    configure_chc_assist_vpc_request,
    configure_chc_assist_vpc_response,
    tc_cvm_configure_chc_assist_vpc> configure_chc_assist_vpc{};

/// Configure chc deploy vpc.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    configure_chc_deploy_vpc_request,
    configure_chc_deploy_vpc_response,
    tc_cvm_configure_chc_deploy_vpc> configure_chc_deploy_vpc{};

/// Convert operating systems.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    convert_operating_systems_request,
    convert_operating_systems_response,
    tc_cvm_convert_operating_systems> convert_operating_systems{};

/// Create disaster recover group.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    create_disaster_recover_group_request,
    create_disaster_recover_group_response,
    tc_cvm_create_disaster_recover_group> create_disaster_recover_group{};

/// Create hpc cluster.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    create_hpc_cluster_request,
    create_hpc_cluster_response,
    tc_cvm_create_hpc_cluster> create_hpc_cluster{};

/// Create image.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    create_image_request,
    create_image_response,
    tc_cvm_create_image> create_image{};

/// Create key pair.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    create_key_pair_request,
    create_key_pair_response,
    tc_cvm_create_key_pair> create_key_pair{};

/// Create launch template.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    create_launch_template_request,
    create_launch_template_response,
    tc_cvm_create_launch_template> create_launch_template{};

/// Create launch template version.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    create_launch_template_version_request,
    create_launch_template_version_response,
    tc_cvm_create_launch_template_version> create_launch_template_version{};

/// Delete disaster recover groups.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    delete_disaster_recover_groups_request,
    delete_disaster_recover_groups_response,
    tc_cvm_delete_disaster_recover_groups> delete_disaster_recover_groups{};

/// Delete hpc clusters.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    delete_hpc_clusters_request,
    delete_hpc_clusters_response,
    tc_cvm_delete_hpc_clusters> delete_hpc_clusters{};

/// Delete images.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    delete_images_request,
    delete_images_response,
    tc_cvm_delete_images> delete_images{};

/// Delete instances action timer.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    delete_instances_action_timer_request,
    delete_instances_action_timer_response,
    tc_cvm_delete_instances_action_timer> delete_instances_action_timer{};

/// Delete instances disaster recover groups.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    delete_instances_disaster_recover_groups_request,
    delete_instances_disaster_recover_groups_response,
    tc_cvm_delete_instances_disaster_recover_groups> delete_instances_disaster_recover_groups{};

/// Delete key pairs.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    delete_key_pairs_request,
    delete_key_pairs_response,
    tc_cvm_delete_key_pairs> delete_key_pairs{};

/// Delete launch template.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    delete_launch_template_request,
    delete_launch_template_response,
    tc_cvm_delete_launch_template> delete_launch_template{};

/// Delete launch template versions.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    delete_launch_template_versions_request,
    delete_launch_template_versions_response,
    tc_cvm_delete_launch_template_versions> delete_launch_template_versions{};

/// Describe account quota.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_account_quota_request,
    describe_account_quota_response,
    tc_cvm_describe_account_quota> describe_account_quota{};

/// Describe chc denied actions.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_chc_denied_actions_request,
    describe_chc_denied_actions_response,
    tc_cvm_describe_chc_denied_actions> describe_chc_denied_actions{};

/// Describe chc hosts.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_chc_hosts_request,
    describe_chc_hosts_response,
    tc_cvm_describe_chc_hosts> describe_chc_hosts{};

/// Describe disaster recover group quota.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_disaster_recover_group_quota_request,
    describe_disaster_recover_group_quota_response,
    tc_cvm_describe_disaster_recover_group_quota> describe_disaster_recover_group_quota{};

/// Describe disaster recover groups.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_disaster_recover_groups_request,
    describe_disaster_recover_groups_response,
    tc_cvm_describe_disaster_recover_groups> describe_disaster_recover_groups{};

/// Describe hosts.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_hosts_request,
    describe_hosts_response,
    tc_cvm_describe_hosts> describe_hosts{};

/// Describe hpc clusters.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_hpc_clusters_request,
    describe_hpc_clusters_response,
    tc_cvm_describe_hpc_clusters> describe_hpc_clusters{};

/// Describe image from family.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_image_from_family_request,
    describe_image_from_family_response,
    tc_cvm_describe_image_from_family> describe_image_from_family{};

/// Describe image quota.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_image_quota_request,
    describe_image_quota_response,
    tc_cvm_describe_image_quota> describe_image_quota{};

/// Describe image share permission.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_image_share_permission_request,
    describe_image_share_permission_response,
    tc_cvm_describe_image_share_permission> describe_image_share_permission{};

/// Describe images.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_images_request,
    describe_images_response,
    tc_cvm_describe_images> describe_images{};

/// Describe import image os.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_import_image_os_request,
    describe_import_image_os_response,
    tc_cvm_describe_import_image_os> describe_import_image_os{};

/// Describe instance family configs.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_instance_family_configs_request,
    describe_instance_family_configs_response,
    tc_cvm_describe_instance_family_configs> describe_instance_family_configs{};

/// Describe instance internet bandwidth configs.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_instance_internet_bandwidth_configs_request,
    describe_instance_internet_bandwidth_configs_response,
    tc_cvm_describe_instance_internet_bandwidth_configs> describe_instance_internet_bandwidth_configs{};

/// Describe instance type configs.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_instance_type_configs_request,
    describe_instance_type_configs_response,
    tc_cvm_describe_instance_type_configs> describe_instance_type_configs{};

/// Creates a URL for the console of an instance. It can be opened once, within 15 seconds. The
/// instance must not be `STOPPED`.
///
/// Changes nothing, so it is safe to repeat. The service allows 10 calls per second. It requires a
/// region.
///
/// Error codes, in addition to those common to all functions:
/// error_code::invalid_instance_id_malformed, error_code::invalid_instance_id_not_found,
/// error_code::invalid_instance_state.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_instance_vnc_url_request,
    describe_instance_vnc_url_response,
    tc_cvm_describe_instance_vnc_url> describe_instance_vnc_url{};

/// Returns the details of instances, selected by ids or by filters. Without parameters, it returns
/// the first 20 of the account. It also shows the outcome of a restart, a start or a stop: see
/// `latest_operation` and `latest_operation_state` of an instance.
///
/// Changes nothing, so it is safe to repeat. The service allows 40 calls per second. It requires a
/// region.
///
/// Error codes, in addition to those common to all functions:
/// error_code::failed_operation_illegal_tag_key, error_code::failed_operation_illegal_tag_value,
/// error_code::failed_operation_tag_key_reserved, error_code::internal_server_error,
/// error_code::invalid_filter, error_code::invalid_filter_value_limit_exceeded,
/// error_code::invalid_host_id_malformed, error_code::invalid_instance_id_malformed,
/// error_code::invalid_parameter, error_code::invalid_parameter_value,
/// error_code::invalid_parameter_value_ip_address_malformed,
/// error_code::invalid_parameter_value_ipv6_address_malformed,
/// error_code::invalid_parameter_value_instance_id_malformed,
/// error_code::invalid_parameter_value_invalid_app_id_format,
/// error_code::invalid_parameter_value_invalid_ip_format,
/// error_code::invalid_parameter_value_invalid_time_format,
/// error_code::invalid_parameter_value_invalid_vague_name,
/// error_code::invalid_parameter_value_limit_exceeded,
/// error_code::invalid_parameter_value_subnet_id_malformed,
/// error_code::invalid_parameter_value_tag_key_not_found,
/// error_code::invalid_parameter_value_uuid_malformed,
/// error_code::invalid_parameter_value_vpc_id_malformed,
/// error_code::invalid_security_group_id_not_found, error_code::invalid_sg_id_malformed,
/// error_code::invalid_zone_mismatch_region, error_code::resource_not_found_hpc_cluster,
/// error_code::unauthorized_operation_invalid_token, error_code::unsupported_operation.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_instances_request,
    describe_instances_response,
    tc_cvm_describe_instances> describe_instances{};

/// Describe instances action timer.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_instances_action_timer_request,
    describe_instances_action_timer_response,
    tc_cvm_describe_instances_action_timer> describe_instances_action_timer{};

/// Describe instances attributes.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_instances_attributes_request,
    describe_instances_attributes_response,
    tc_cvm_describe_instances_attributes> describe_instances_attributes{};

/// Describe instances modification.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_instances_modification_request,
    describe_instances_modification_response,
    tc_cvm_describe_instances_modification> describe_instances_modification{};

/// Describe instances operation limit.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_instances_operation_limit_request,
    describe_instances_operation_limit_response,
    tc_cvm_describe_instances_operation_limit> describe_instances_operation_limit{};

/// Returns the states of instances, and no other property. Without parameters, it returns those of
/// the first 20 of the account.
///
/// Changes nothing, so it is safe to repeat. The service allows 40 calls per second. It requires a
/// region.
///
/// Error codes, in addition to those common to all functions: error_code::internal_server_error,
/// error_code::invalid_filter, error_code::invalid_instance_id_malformed,
/// error_code::invalid_parameter_value, error_code::invalid_parameter_value_instance_id_malformed,
/// error_code::invalid_parameter_value_limit_exceeded,
/// error_code::unauthorized_operation_invalid_token, error_code::unsupported_operation.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_instances_status_request,
    describe_instances_status_response,
    tc_cvm_describe_instances_status> describe_instances_status{};

/// Describe internet charge type configs.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_internet_charge_type_configs_request,
    describe_internet_charge_type_configs_response,
    tc_cvm_describe_internet_charge_type_configs> describe_internet_charge_type_configs{};

/// Describe key pairs.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_key_pairs_request,
    describe_key_pairs_response,
    tc_cvm_describe_key_pairs> describe_key_pairs{};

/// Describe launch template versions.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_launch_template_versions_request,
    describe_launch_template_versions_response,
    tc_cvm_describe_launch_template_versions> describe_launch_template_versions{};

/// Describe launch templates.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_launch_templates_request,
    describe_launch_templates_response,
    tc_cvm_describe_launch_templates> describe_launch_templates{};

/// Lists the regions. The vendor no longer updates this list: for a current one, call the action of
/// the same name of the service `region`, version 2022-06-27.
///
/// Changes nothing, so it is safe to repeat.
///
/// Error codes, in addition to those common to all functions: error_code::unsupported_operation.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_regions_request,
    describe_regions_response,
    tc_cvm_describe_regions> describe_regions{};

/// Describe resource pool pack instances.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_resource_pool_pack_instances_request,
    describe_resource_pool_pack_instances_response,
    tc_cvm_describe_resource_pool_pack_instances> describe_resource_pool_pack_instances{};

/// Describe resource pool pack type configs.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_resource_pool_pack_type_configs_request,
    describe_resource_pool_pack_type_configs_response,
    tc_cvm_describe_resource_pool_pack_type_configs> describe_resource_pool_pack_type_configs{};

/// Describe resource pool packs.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_resource_pool_packs_request,
    describe_resource_pool_packs_response,
    tc_cvm_describe_resource_pool_packs> describe_resource_pool_packs{};

/// Describe task info.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    describe_task_info_request,
    describe_task_info_response,
    tc_cvm_describe_task_info> describe_task_info{};

/// Describe zone instance config infos.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_zone_instance_config_infos_request,
    describe_zone_instance_config_infos_response,
    tc_cvm_describe_zone_instance_config_infos> describe_zone_instance_config_infos{};

/// Lists the availability zones of the region.
///
/// Changes nothing, so it is safe to repeat. The service allows 20 calls per second. It requires a
/// region.
///
/// Error codes, in addition to those common to all functions: error_code::invalid_filter,
/// error_code::invalid_parameter_value_limit_exceeded,
/// error_code::invalid_parameter_value_zone_not_supported, error_code::unsupported_operation.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_zones_request,
    describe_zones_response,
    tc_cvm_describe_zones> describe_zones{};

/// Disassociate instances key pairs.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    disassociate_instances_key_pairs_request,
    disassociate_instances_key_pairs_response,
    tc_cvm_disassociate_instances_key_pairs> disassociate_instances_key_pairs{};

/// Disassociate security groups.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    disassociate_security_groups_request,
    disassociate_security_groups_response,
    tc_cvm_disassociate_security_groups> disassociate_security_groups{};

/// Enter rescue mode.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    enter_rescue_mode_request,
    enter_rescue_mode_response,
    tc_cvm_enter_rescue_mode> enter_rescue_mode{};

/// Exit rescue mode.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    exit_rescue_mode_request,
    exit_rescue_mode_response,
    tc_cvm_exit_rescue_mode> exit_rescue_mode{};

/// Export images.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    export_images_request,
    export_images_response,
    tc_cvm_export_images> export_images{};

/// Import image.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    import_image_request,
    import_image_response,
    tc_cvm_import_image> import_image{};

/// Import instances action timer.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    import_instances_action_timer_request,
    import_instances_action_timer_response,
    tc_cvm_import_instances_action_timer> import_instances_action_timer{};

/// Import key pair.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    import_key_pair_request,
    import_key_pair_response,
    tc_cvm_import_key_pair> import_key_pair{};

/// Inquire price purchase resource pool packs.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    inquire_price_purchase_resource_pool_packs_request,
    inquire_price_purchase_resource_pool_packs_response,
    tc_cvm_inquire_price_purchase_resource_pool_packs> inquire_price_purchase_resource_pool_packs{};

/// Inquiry price modify instances charge type.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    inquiry_price_modify_instances_charge_type_request,
    inquiry_price_modify_instances_charge_type_response,
    tc_cvm_inquiry_price_modify_instances_charge_type> inquiry_price_modify_instances_charge_type{};

/// Inquiry price renew hosts.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    inquiry_price_renew_hosts_request,
    inquiry_price_renew_hosts_response,
    tc_cvm_inquiry_price_renew_hosts> inquiry_price_renew_hosts{};

/// Inquiry price renew instances.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    inquiry_price_renew_instances_request,
    inquiry_price_renew_instances_response,
    tc_cvm_inquiry_price_renew_instances> inquiry_price_renew_instances{};

/// Inquiry price reset instance.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    inquiry_price_reset_instance_request,
    inquiry_price_reset_instance_response,
    tc_cvm_inquiry_price_reset_instance> inquiry_price_reset_instance{};

/// Inquiry price reset instances internet max bandwidth.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    inquiry_price_reset_instances_internet_max_bandwidth_request,
    inquiry_price_reset_instances_internet_max_bandwidth_response,
    tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth> inquiry_price_reset_instances_internet_max_bandwidth{};

/// Inquiry price reset instances type.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    inquiry_price_reset_instances_type_request,
    inquiry_price_reset_instances_type_response,
    tc_cvm_inquiry_price_reset_instances_type> inquiry_price_reset_instances_type{};

/// Inquiry price resize instance disks.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    inquiry_price_resize_instance_disks_request,
    inquiry_price_resize_instance_disks_response,
    tc_cvm_inquiry_price_resize_instance_disks> inquiry_price_resize_instance_disks{};

/// Inquiry price run instances.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    inquiry_price_run_instances_request,
    inquiry_price_run_instances_response,
    tc_cvm_inquiry_price_run_instances> inquiry_price_run_instances{};

/// Inquiry price terminate instances.
///
/// Changes nothing, so it is safe to repeat.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    inquiry_price_terminate_instances_request,
    inquiry_price_terminate_instances_response,
    tc_cvm_inquiry_price_terminate_instances> inquiry_price_terminate_instances{};

/// Modify chc attribute.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_chc_attribute_request,
    modify_chc_attribute_response,
    tc_cvm_modify_chc_attribute> modify_chc_attribute{};

/// Modify chc network mode.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_chc_network_mode_request,
    modify_chc_network_mode_response,
    tc_cvm_modify_chc_network_mode> modify_chc_network_mode{};

/// Modify disaster recover group attribute.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_disaster_recover_group_attribute_request,
    modify_disaster_recover_group_attribute_response,
    tc_cvm_modify_disaster_recover_group_attribute> modify_disaster_recover_group_attribute{};

/// Modify hosts attribute.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_hosts_attribute_request,
    modify_hosts_attribute_response,
    tc_cvm_modify_hosts_attribute> modify_hosts_attribute{};

/// Modify hpc cluster attribute.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_hpc_cluster_attribute_request,
    modify_hpc_cluster_attribute_response,
    tc_cvm_modify_hpc_cluster_attribute> modify_hpc_cluster_attribute{};

/// Modify image attribute.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_image_attribute_request,
    modify_image_attribute_response,
    tc_cvm_modify_image_attribute> modify_image_attribute{};

/// Modify image share permission.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_image_share_permission_request,
    modify_image_share_permission_response,
    tc_cvm_modify_image_share_permission> modify_image_share_permission{};

/// Modify instance disk type.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_instance_disk_type_request,
    modify_instance_disk_type_response,
    tc_cvm_modify_instance_disk_type> modify_instance_disk_type{};

/// Changes an attribute of instances to the same value for all of them. Security groups are
/// replaced: those that the request does not name are removed. A new host name takes effect with a
/// restart. The change is complete when DescribeInstances shows `latest_operation_state` as
/// `SUCCESS`.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The service
/// allows 10 calls per second.
///
/// Error codes, in addition to those common to all functions:
/// error_code::auth_failure_cam_role_name_authenticate_failed,
/// error_code::failed_operation_security_group_action_failed, error_code::internal_server_error,
/// error_code::invalid_instance_not_supported, error_code::invalid_instance_id_malformed,
/// error_code::invalid_instance_id_not_found, error_code::invalid_instance_name_too_long,
/// error_code::invalid_parameter_host_name_illegal, error_code::invalid_parameter_value,
/// error_code::invalid_parameter_value_cam_role_name_malformed,
/// error_code::invalid_parameter_value_instance_id_malformed,
/// error_code::invalid_parameter_value_invalid_user_data_format,
/// error_code::invalid_parameter_value_limit_exceeded,
/// error_code::invalid_security_group_id_not_found,
/// error_code::limit_exceeded_associate_usg_limit_exceeded,
/// error_code::limit_exceeded_cvms_vifs_per_sec_group_limit_exceeded,
/// error_code::limit_exceeded_single_usg_quota, error_code::missing_parameter,
/// error_code::mutex_operation_task_running,
/// error_code::operation_denied_instance_operation_in_progress,
/// error_code::unauthorized_operation_mfa_not_found,
/// error_code::unsupported_operation_instance_state_enter_rescue_mode,
/// error_code::unsupported_operation_instance_state_enter_service_live_migrate,
/// error_code::unsupported_operation_instance_state_exit_rescue_mode,
/// error_code::unsupported_operation_instance_state_exit_service_live_migrate,
/// error_code::unsupported_operation_instance_state_freezing,
/// error_code::unsupported_operation_instance_state_isolating,
/// error_code::unsupported_operation_instance_state_pending,
/// error_code::unsupported_operation_instance_state_rebooting,
/// error_code::unsupported_operation_instance_state_rescue_mode,
/// error_code::unsupported_operation_instance_state_service_live_migrate,
/// error_code::unsupported_operation_instance_state_shutdown,
/// error_code::unsupported_operation_instance_state_starting,
/// error_code::unsupported_operation_instance_state_stopping,
/// error_code::unsupported_operation_instance_state_terminated,
/// error_code::unsupported_operation_instance_state_terminating,
/// error_code::unsupported_operation_invalid_instance_not_supported_protected_instance,
/// error_code::unsupported_operation_stopped_mode_stop_charging.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_instances_attribute_request,
    modify_instances_attribute_response,
    tc_cvm_modify_instances_attribute> modify_instances_attribute{};

/// Modify instances charge type.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_instances_charge_type_request,
    modify_instances_charge_type_response,
    tc_cvm_modify_instances_charge_type> modify_instances_charge_type{};

/// Modify instances disaster recover group.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_instances_disaster_recover_group_request,
    modify_instances_disaster_recover_group_response,
    tc_cvm_modify_instances_disaster_recover_group> modify_instances_disaster_recover_group{};

/// Modify instances project.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_instances_project_request,
    modify_instances_project_response,
    tc_cvm_modify_instances_project> modify_instances_project{};

/// Modify instances renew flag.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_instances_renew_flag_request,
    modify_instances_renew_flag_response,
    tc_cvm_modify_instances_renew_flag> modify_instances_renew_flag{};

/// Modify instances vpc attribute.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_instances_vpc_attribute_request,
    modify_instances_vpc_attribute_response,
    tc_cvm_modify_instances_vpc_attribute> modify_instances_vpc_attribute{};

/// Modify key pair attribute.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_key_pair_attribute_request,
    modify_key_pair_attribute_response,
    tc_cvm_modify_key_pair_attribute> modify_key_pair_attribute{};

/// Modify launch template default version.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    modify_launch_template_default_version_request,
    modify_launch_template_default_version_response,
    tc_cvm_modify_launch_template_default_version> modify_launch_template_default_version{};

/// Program fpga image.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    program_fpga_image_request,
    program_fpga_image_response,
    tc_cvm_program_fpga_image> program_fpga_image{};

/// Purchase resource pool packs.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    purchase_resource_pool_packs_request,
    purchase_resource_pool_packs_response,
    tc_cvm_purchase_resource_pool_packs> purchase_resource_pool_packs{};

/// Reboots (restarts) instances. Only an instance in state `RUNNING` can be restarted. After the
/// call is accepted, the instance is `REBOOTING`; when the restart is complete, it is `RUNNING`
/// again. DescribeInstances shows the outcome in `latest_operation_state`. Changes appear there
/// with a delay: right after the call is accepted, the instance is still shown as `RUNNING`, with
/// its previous operation. The operation is a new one if `latest_operation_request_id` has changed
/// since before the call. A forced restart cuts the power: data can be lost and file systems
/// damaged. Use it only for instances that do not restart otherwise.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The service
/// allows 10 calls per second.
///
/// Error codes, in addition to those common to all functions:
/// error_code::failed_operation_invalid_instance_application_role,
/// error_code::internal_server_error, error_code::invalid_instance_not_supported,
/// error_code::invalid_instance_id_malformed, error_code::invalid_instance_id_not_found,
/// error_code::invalid_parameter_combination, error_code::invalid_parameter_value,
/// error_code::invalid_parameter_value_instance_id_malformed,
/// error_code::invalid_parameter_value_limit_exceeded, error_code::missing_parameter,
/// error_code::mutex_operation_task_running,
/// error_code::operation_denied_instance_operation_in_progress,
/// error_code::unauthorized_operation_mfa_expired,
/// error_code::unauthorized_operation_mfa_not_found, error_code::unsupported_operation,
/// error_code::unsupported_operation_instance_reinstall_failed,
/// error_code::unsupported_operation_instance_state_corrupted,
/// error_code::unsupported_operation_instance_state_enter_rescue_mode,
/// error_code::unsupported_operation_instance_state_enter_service_live_migrate,
/// error_code::unsupported_operation_instance_state_exit_rescue_mode,
/// error_code::unsupported_operation_instance_state_exit_service_live_migrate,
/// error_code::unsupported_operation_instance_state_freezing,
/// error_code::unsupported_operation_instance_state_isolating,
/// error_code::unsupported_operation_instance_state_pending,
/// error_code::unsupported_operation_instance_state_rebooting,
/// error_code::unsupported_operation_instance_state_service_live_migrate,
/// error_code::unsupported_operation_instance_state_shutdown,
/// error_code::unsupported_operation_instance_state_starting,
/// error_code::unsupported_operation_instance_state_stopped,
/// error_code::unsupported_operation_instance_state_stopping,
/// error_code::unsupported_operation_instance_state_terminating,
/// error_code::unsupported_operation_stopped_mode_stop_charging.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    reboot_instances_request,
    reboot_instances_response,
    tc_cvm_reboot_instances> reboot_instances{};

/// Remove chc assist vpc.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    remove_chc_assist_vpc_request,
    remove_chc_assist_vpc_response,
    tc_cvm_remove_chc_assist_vpc> remove_chc_assist_vpc{};

/// Remove chc deploy vpc.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    remove_chc_deploy_vpc_request,
    remove_chc_deploy_vpc_response,
    tc_cvm_remove_chc_deploy_vpc> remove_chc_deploy_vpc{};

/// Renew hosts.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    renew_hosts_request,
    renew_hosts_response,
    tc_cvm_renew_hosts> renew_hosts{};

/// Renew instances.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    renew_instances_request,
    renew_instances_response,
    tc_cvm_renew_instances> renew_instances{};

/// Repair task control.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    repair_task_control_request,
    repair_task_control_response,
    tc_cvm_repair_task_control> repair_task_control{};

/// Reinstalls the operating system of an instance, from its current image or from another one. The
/// system disk is formatted: its data is lost. The response is sent when the reinstallation has
/// started. It is complete when DescribeInstances shows `latest_operation_state` as `SUCCESS`.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
/// The service allows 10 calls per second. It requires a region.
///
/// Error codes, in addition to those common to all functions:
/// error_code::failed_operation_invalid_instance_application_role_emr,
/// error_code::internal_error_trade_unknown_error, error_code::internal_server_error,
/// error_code::invalid_account_insufficient_balance, error_code::invalid_account_unpaid_order,
/// error_code::invalid_image_id_malformed, error_code::invalid_image_id_not_found,
/// error_code::invalid_instance_not_supported, error_code::invalid_instance_id_malformed,
/// error_code::invalid_instance_id_not_found, error_code::invalid_instance_type_malformed,
/// error_code::invalid_parameter_host_name_illegal,
/// error_code::invalid_parameter_instance_image_not_support,
/// error_code::invalid_parameter_parameter_conflict, error_code::invalid_parameter_value,
/// error_code::invalid_parameter_value_illegal_host_name,
/// error_code::invalid_parameter_value_instance_id_malformed,
/// error_code::invalid_parameter_value_instance_type_not_found,
/// error_code::invalid_parameter_value_invalid_image_for_given_instance_type,
/// error_code::invalid_parameter_value_invalid_image_format,
/// error_code::invalid_parameter_value_invalid_image_id,
/// error_code::invalid_parameter_value_invalid_image_id_for_retset_instance,
/// error_code::invalid_parameter_value_invalid_image_state,
/// error_code::invalid_parameter_value_invalid_password,
/// error_code::invalid_parameter_value_invalid_user_data_format,
/// error_code::invalid_parameter_value_key_pair_not_found,
/// error_code::invalid_parameter_value_limit_exceeded, error_code::missing_parameter,
/// error_code::missing_parameter_monitor_service, error_code::mutex_operation_task_running,
/// error_code::operation_denied_chc_install_cloud_image_without_deploy_network,
/// error_code::operation_denied_instance_operation_in_progress, error_code::resource_in_use,
/// error_code::resource_insufficient_cloud_disk_sold_out,
/// error_code::resources_sold_out_specified_instance_type,
/// error_code::unauthorized_operation_invalid_token,
/// error_code::unauthorized_operation_mfa_expired,
/// error_code::unauthorized_operation_mfa_not_found,
/// error_code::unsupported_operation_instance_charge_type,
/// error_code::unsupported_operation_instance_state_corrupted,
/// error_code::unsupported_operation_instance_state_enter_rescue_mode,
/// error_code::unsupported_operation_instance_state_enter_service_live_migrate,
/// error_code::unsupported_operation_instance_state_exit_rescue_mode,
/// error_code::unsupported_operation_instance_state_exit_service_live_migrate,
/// error_code::unsupported_operation_instance_state_freezing,
/// error_code::unsupported_operation_instance_state_isolating,
/// error_code::unsupported_operation_instance_state_pending,
/// error_code::unsupported_operation_instance_state_rebooting,
/// error_code::unsupported_operation_instance_state_rescue_mode,
/// error_code::unsupported_operation_instance_state_service_live_migrate,
/// error_code::unsupported_operation_instance_state_shutdown,
/// error_code::unsupported_operation_instance_state_starting,
/// error_code::unsupported_operation_instance_state_stopping,
/// error_code::unsupported_operation_instance_state_terminated,
/// error_code::unsupported_operation_instance_state_terminating,
/// error_code::unsupported_operation_invalid_image_license_type_for_reset,
/// error_code::unsupported_operation_key_pair_unsupported_windows,
/// error_code::unsupported_operation_modify_encryption_not_supported,
/// error_code::unsupported_operation_raw_local_disk_ins_reinstallto_qcow2,
/// error_code::unsupported_operation_stopped_mode_stop_charging.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    reset_instance_request,
    reset_instance_response,
    tc_cvm_reset_instance> reset_instance{};

/// Reset instances internet max bandwidth.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    reset_instances_internet_max_bandwidth_request,
    reset_instances_internet_max_bandwidth_response,
    tc_cvm_reset_instances_internet_max_bandwidth> reset_instances_internet_max_bandwidth{};

/// Reset instances password.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    reset_instances_password_request,
    reset_instances_password_response,
    tc_cvm_reset_instances_password> reset_instances_password{};

/// Reset instances type.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    reset_instances_type_request,
    reset_instances_type_response,
    tc_cvm_reset_instances_type> reset_instances_type{};

/// Resize instance disks.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    resize_instance_disks_request,
    resize_instance_disks_response,
    tc_cvm_resize_instance_disks> resize_instance_disks{};

/// Creates instances and starts them. The response is sent when the creation has started: an
/// instance is `PENDING` until it is `RUNNING`, or `LAUNCH_FAILED` if it cannot be created.
/// DescribeInstancesStatus returns the state. Prepaid instances are charged at once; for
/// pay-as-you-go instances, the price of one hour is frozen. The number of instances is limited by
/// the quotas of the account.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The service
/// allows 10 calls per second. It requires a region.
///
/// Error codes, in addition to those common to all functions:
/// error_code::account_qualification_restrictions,
/// error_code::auth_failure_cam_role_name_authenticate_failed,
/// error_code::failed_operation_disaster_recover_group_not_found,
/// error_code::failed_operation_illegal_tag_key, error_code::failed_operation_illegal_tag_value,
/// error_code::failed_operation_inquiry_price_failed,
/// error_code::failed_operation_no_available_ip_address_count_in_subnet,
/// error_code::failed_operation_promotional_region_restriction,
/// error_code::failed_operation_security_group_action_failed,
/// error_code::failed_operation_snapshot_size_larger_than_data_size,
/// error_code::failed_operation_snapshot_size_less_than_data_size,
/// error_code::failed_operation_tag_key_reserved, error_code::instances_quota_limit_exceeded,
/// error_code::internal_error_trade_unknown_error,
/// error_code::invalid_account_insufficient_balance, error_code::invalid_client_token_too_long,
/// error_code::invalid_host_id_malformed, error_code::invalid_host_id_not_found,
/// error_code::invalid_image_id_malformed, error_code::invalid_image_id_not_found,
/// error_code::invalid_instance_name_too_long, error_code::invalid_instance_type_malformed,
/// error_code::invalid_parameter_host_id_status_not_support,
/// error_code::invalid_parameter_instance_image_not_support,
/// error_code::invalid_parameter_internet_accessible_not_supported,
/// error_code::invalid_parameter_invalid_ip_format,
/// error_code::invalid_parameter_lack_core_count_or_thread_per_core,
/// error_code::invalid_parameter_parameter_conflict,
/// error_code::invalid_parameter_snapshot_not_found, error_code::invalid_parameter_combination,
/// error_code::invalid_parameter_value,
/// error_code::invalid_parameter_value_bandwidth_package_id_malformed,
/// error_code::invalid_parameter_value_bandwidth_package_id_not_found,
/// error_code::invalid_parameter_value_chc_hosts_not_found,
/// error_code::invalid_parameter_value_cloud_ssd_data_disk_size_too_small,
/// error_code::invalid_parameter_value_core_count_value,
/// error_code::invalid_parameter_value_duplicate,
/// error_code::invalid_parameter_value_duplicate_tags,
/// error_code::invalid_parameter_value_ip_address_malformed,
/// error_code::invalid_parameter_value_illegal_host_name,
/// error_code::invalid_parameter_value_incorrect_format,
/// error_code::invalid_parameter_value_instance_type_not_found,
/// error_code::invalid_parameter_value_instance_type_not_support_hpc_cluster,
/// error_code::invalid_parameter_value_instance_type_required_hpc_cluster,
/// error_code::invalid_parameter_value_insufficient_offering,
/// error_code::invalid_parameter_value_insufficient_price,
/// error_code::invalid_parameter_value_invalid_app_id_format,
/// error_code::invalid_parameter_value_invalid_image_for_given_instance_type,
/// error_code::invalid_parameter_value_invalid_image_format,
/// error_code::invalid_parameter_value_invalid_image_id,
/// error_code::invalid_parameter_value_invalid_image_os_name,
/// error_code::invalid_parameter_value_invalid_image_state,
/// error_code::invalid_parameter_value_invalid_ip_format,
/// error_code::invalid_parameter_value_invalid_password,
/// error_code::invalid_parameter_value_invalid_time_format,
/// error_code::invalid_parameter_value_invalid_user_data_format,
/// error_code::invalid_parameter_value_key_pair_not_found,
/// error_code::invalid_parameter_value_launch_template_id_malformed,
/// error_code::invalid_parameter_value_launch_template_id_not_existed,
/// error_code::invalid_parameter_value_launch_template_not_found,
/// error_code::invalid_parameter_value_launch_template_version,
/// error_code::invalid_parameter_value_limit_exceeded,
/// error_code::invalid_parameter_value_must_dhcp_enabled_vpc,
/// error_code::invalid_parameter_value_not_cdc_subnet, error_code::invalid_parameter_value_range,
/// error_code::invalid_parameter_value_snapshot_id_malformed,
/// error_code::invalid_parameter_value_subnet_id_malformed,
/// error_code::invalid_parameter_value_subnet_not_exist,
/// error_code::invalid_parameter_value_tag_key_not_found,
/// error_code::invalid_parameter_value_tag_quota_limit_exceeded,
/// error_code::invalid_parameter_value_thread_per_core_value,
/// error_code::invalid_parameter_value_too_large,
/// error_code::invalid_parameter_value_vpc_id_malformed,
/// error_code::invalid_parameter_value_vpc_id_not_exist,
/// error_code::invalid_parameter_value_vpc_id_zone_id_not_match,
/// error_code::invalid_parameter_value_vpc_not_support_ipv6_address,
/// error_code::invalid_parameter_value_zone_not_supported, error_code::invalid_password,
/// error_code::invalid_period, error_code::invalid_permission,
/// error_code::invalid_project_id_not_found, error_code::invalid_security_group_id_not_found,
/// error_code::invalid_zone_mismatch_region,
/// error_code::limit_exceeded_cvms_vifs_per_sec_group_limit_exceeded,
/// error_code::limit_exceeded_disaster_recover_group, error_code::limit_exceeded_ipv6_address_num,
/// error_code::limit_exceeded_instance_eni_num_limit, error_code::limit_exceeded_instance_quota,
/// error_code::limit_exceeded_prepay_quota, error_code::limit_exceeded_single_usg_quota,
/// error_code::limit_exceeded_spot_quota, error_code::limit_exceeded_user_spot_quota,
/// error_code::limit_exceeded_vpc_subnet_num, error_code::missing_parameter,
/// error_code::missing_parameter_dpdk_instance_type_required_vpc,
/// error_code::missing_parameter_monitor_service,
/// error_code::operation_denied_chc_install_cloud_image_without_deploy_network,
/// error_code::resource_insufficient_availability_zone_sold_out,
/// error_code::resource_insufficient_cloud_disk_sold_out,
/// error_code::resource_insufficient_cloud_disk_unavailable,
/// error_code::resource_insufficient_disaster_recover_group_cvm_quota,
/// error_code::resource_insufficient_specified_instance_type,
/// error_code::resource_not_found_hpc_cluster, error_code::resource_not_found_no_default_cbs,
/// error_code::resource_not_found_no_default_cbs_with_reason,
/// error_code::resource_unavailable_instance_type, error_code::resources_sold_out_eip_insufficient,
/// error_code::resources_sold_out_specified_instance_type,
/// error_code::unauthorized_operation_invalid_token,
/// error_code::unsupported_operation_bandwidth_package_id_not_supported,
/// error_code::unsupported_operation_instance_state_isolating,
/// error_code::unsupported_operation_invalid_disk,
/// error_code::unsupported_operation_invalid_region_disk_encrypt,
/// error_code::unsupported_operation_key_pair_unsupported_windows,
/// error_code::unsupported_operation_no_instance_type_support_spot,
/// error_code::unsupported_operation_not_support_import_instances_action_timer,
/// error_code::unsupported_operation_only_for_prepaid_account,
/// error_code::unsupported_operation_raw_local_disk_ins_reinstallto_qcow2,
/// error_code::unsupported_operation_spot_unsupported_region,
/// error_code::unsupported_operation_underwriting_instance_type_only_support_auto_renew,
/// error_code::unsupported_operation_unsupported_international_user,
/// error_code::vpc_addr_not_in_sub_net, error_code::vpc_ip_is_used.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    run_instances_request,
    run_instances_response,
    tc_cvm_run_instances> run_instances{};

/// Starts instances. Only an instance in state `STOPPED` can be started. The response is sent
/// before the operation is complete: the instance is `STARTING`, then `RUNNING`; DescribeInstances
/// shows the outcome in `latest_operation_state`. Changes appear there with a delay: right after
/// the call is accepted, the instance is still shown as `STOPPED`.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The service
/// allows 10 calls per second. It requires a region.
///
/// Error codes, in addition to those common to all functions: error_code::internal_server_error,
/// error_code::invalid_instance_not_supported, error_code::invalid_instance_id_malformed,
/// error_code::invalid_instance_id_not_found, error_code::invalid_parameter_value,
/// error_code::invalid_parameter_value_instance_id_malformed,
/// error_code::invalid_parameter_value_limit_exceeded,
/// error_code::invalid_parameter_value_zone_not_supported, error_code::missing_parameter,
/// error_code::mutex_operation_task_running,
/// error_code::operation_denied_instance_operation_in_progress,
/// error_code::unsupported_operation_instance_reinstall_failed,
/// error_code::unsupported_operation_instance_state_corrupted,
/// error_code::unsupported_operation_instance_state_enter_rescue_mode,
/// error_code::unsupported_operation_instance_state_exit_rescue_mode,
/// error_code::unsupported_operation_instance_state_freezing,
/// error_code::unsupported_operation_instance_state_isolating,
/// error_code::unsupported_operation_instance_state_pending,
/// error_code::unsupported_operation_instance_state_rebooting,
/// error_code::unsupported_operation_instance_state_rescue_mode,
/// error_code::unsupported_operation_instance_state_running,
/// error_code::unsupported_operation_instance_state_service_live_migrate,
/// error_code::unsupported_operation_instance_state_shutdown,
/// error_code::unsupported_operation_instance_state_starting,
/// error_code::unsupported_operation_instance_state_stopped,
/// error_code::unsupported_operation_instance_state_stopping,
/// error_code::unsupported_operation_instance_state_terminated,
/// error_code::unsupported_operation_instance_state_terminating.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    start_instances_request,
    start_instances_response,
    tc_cvm_start_instances> start_instances{};

/// Shuts instances down. Only an instance in state `RUNNING` can be shut down. The response is sent
/// before the operation is complete: the instance is `STOPPING`, then `STOPPED`; DescribeInstances
/// shows the outcome in `latest_operation_state`. Changes appear there with a delay: right after
/// the call is accepted, the instance is still shown as `RUNNING`. A forced shutdown cuts the
/// power: data can be lost and file systems damaged. Use it only for instances that do not shut
/// down otherwise.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The service
/// allows 10 calls per second. It requires a region.
///
/// Error codes, in addition to those common to all functions: error_code::internal_server_error,
/// error_code::invalid_instance_not_supported, error_code::invalid_instance_id_malformed,
/// error_code::invalid_instance_id_not_found, error_code::invalid_parameter_combination,
/// error_code::invalid_parameter_value, error_code::invalid_parameter_value_instance_id_malformed,
/// error_code::invalid_parameter_value_limit_exceeded,
/// error_code::invalid_parameter_value_zone_not_supported, error_code::missing_parameter,
/// error_code::mutex_operation_task_running,
/// error_code::operation_denied_instance_operation_in_progress,
/// error_code::unauthorized_operation_mfa_expired,
/// error_code::unauthorized_operation_mfa_not_found,
/// error_code::unsupported_operation_hibernation_for_normal_instance,
/// error_code::unsupported_operation_instance_reinstall_failed,
/// error_code::unsupported_operation_instance_state_banning,
/// error_code::unsupported_operation_instance_state_corrupted,
/// error_code::unsupported_operation_instance_state_enter_rescue_mode,
/// error_code::unsupported_operation_instance_state_enter_service_live_migrate,
/// error_code::unsupported_operation_instance_state_exit_rescue_mode,
/// error_code::unsupported_operation_instance_state_exit_service_live_migrate,
/// error_code::unsupported_operation_instance_state_freezing,
/// error_code::unsupported_operation_instance_state_isolating,
/// error_code::unsupported_operation_instance_state_pending,
/// error_code::unsupported_operation_instance_state_rebooting,
/// error_code::unsupported_operation_instance_state_rescue_mode,
/// error_code::unsupported_operation_instance_state_service_live_migrate,
/// error_code::unsupported_operation_instance_state_shutdown,
/// error_code::unsupported_operation_instance_state_starting,
/// error_code::unsupported_operation_instance_state_stopped,
/// error_code::unsupported_operation_instance_state_stopping,
/// error_code::unsupported_operation_instance_state_terminated,
/// error_code::unsupported_operation_instance_state_terminating,
/// error_code::unsupported_operation_stopped_mode_stop_charging.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    stop_instances_request,
    stop_instances_response,
    tc_cvm_stop_instances> stop_instances{};

/// Sync images.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    sync_images_request,
    sync_images_response,
    tc_cvm_sync_images> sync_images{};

/// Terminates instances. A pay-as-you-go instance is destroyed at once. A prepaid instance goes to
/// the recycle bin if the return terms allow it; a second call destroys it, and it cannot be
/// recovered. All instances of one request must have the same charge type.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
/// The service allows 10 calls per second. It requires a region.
///
/// Error codes, in addition to those common to all functions:
/// error_code::failed_operation_invalid_instance_application_role,
/// error_code::failed_operation_invalid_instance_application_role_emr,
/// error_code::failed_operation_unreturnable, error_code::internal_error_trade_unknown_error,
/// error_code::internal_server_error, error_code::invalid_account_unpaid_order,
/// error_code::invalid_instance_not_supported, error_code::invalid_instance_id_malformed,
/// error_code::invalid_instance_id_not_found,
/// error_code::invalid_instance_not_supported_prepaid_instance,
/// error_code::invalid_parameter_value, error_code::invalid_parameter_value_instance_id_malformed,
/// error_code::invalid_parameter_value_invalid_app_id_format,
/// error_code::invalid_parameter_value_limit_exceeded,
/// error_code::invalid_parameter_value_not_supported, error_code::limit_exceeded_user_return_quota,
/// error_code::missing_parameter, error_code::mutex_operation_task_running,
/// error_code::operation_denied_instance_operation_in_progress,
/// error_code::unauthorized_operation_invalid_token,
/// error_code::unauthorized_operation_mfa_expired,
/// error_code::unauthorized_operation_mfa_not_found, error_code::unsupported_operation,
/// error_code::unsupported_operation_instance_charge_type,
/// error_code::unsupported_operation_instance_mixed_pricing_model,
/// error_code::unsupported_operation_instance_state_banning,
/// error_code::unsupported_operation_instance_state_enter_rescue_mode,
/// error_code::unsupported_operation_instance_state_enter_service_live_migrate,
/// error_code::unsupported_operation_instance_state_exit_rescue_mode,
/// error_code::unsupported_operation_instance_state_exit_service_live_migrate,
/// error_code::unsupported_operation_instance_state_freezing,
/// error_code::unsupported_operation_instance_state_isolating,
/// error_code::unsupported_operation_instance_state_launch_failed,
/// error_code::unsupported_operation_instance_state_pending,
/// error_code::unsupported_operation_instance_state_rebooting,
/// error_code::unsupported_operation_instance_state_starting,
/// error_code::unsupported_operation_instance_state_stopping,
/// error_code::unsupported_operation_instance_state_terminated,
/// error_code::unsupported_operation_instance_state_terminating,
/// error_code::unsupported_operation_instances_protected,
/// error_code::unsupported_operation_invalid_instances_owner,
/// error_code::unsupported_operation_red_hat_instance_terminate_unsupported,
/// error_code::unsupported_operation_red_hat_instance_unsupported,
/// error_code::unsupported_operation_region,
/// error_code::unsupported_operation_special_instance_type,
/// error_code::unsupported_operation_user_limit_operation_exceed_quota.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    terminate_instances_request,
    terminate_instances_response,
    tc_cvm_terminate_instances> terminate_instances{};

/// Terminate resource pool packs.
///
/// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
///
/// Throws tcapi::error.
inline constexpr tcapi::action<
    terminate_resource_pool_packs_request,
    terminate_resource_pool_packs_response,
    tc_cvm_terminate_resource_pool_packs> terminate_resource_pool_packs{};

/// Starts a listing with describe_images(). Nothing is sent until the first page, or the first of
/// its items(), is read. Throws tcapi::error.
inline constexpr tcapi::listing_without_arguments<
    describe_images_request,
    describe_images_response> describe_images_pages{};

/// Starts a listing with describe_instances(). Nothing is sent until the first page, or the first
/// of its items(), is read. Throws tcapi::error.
inline constexpr tcapi::listing_without_arguments<
    describe_instances_request,
    describe_instances_response> describe_instances_pages{};

/// Starts a listing with describe_instances_status(). Nothing is sent until the first page, or the
/// first of its items(), is read. Throws tcapi::error.
inline constexpr tcapi::listing_without_arguments<
    describe_instances_status_request,
    describe_instances_status_response> describe_instances_status_pages{};

/// Calls reboot_instances() for any number of ids, and returns a fate for each. The ids replace the
/// request's `instance_ids`. The function follows each operation to its end. Throws tcapi::error.
inline constexpr tcapi::fleet<reboot_instances_request> reboot_instances_fleet{};

/// Calls reset_instance() for any number of ids, and returns a fate for each. The ids replace the
/// request's `instance_id`. The function follows each operation to its end. Throws tcapi::error.
inline constexpr tcapi::fleet<reset_instance_request> reset_instance_fleet{};

/// Calls reset_instances_password() for any number of ids, and returns a fate for each. The ids
/// replace the request's `instance_ids`. The function follows each operation to its end. Throws
/// tcapi::error.
inline constexpr tcapi::fleet<reset_instances_password_request> reset_instances_password_fleet{};

/// Calls reset_instances_type() for any number of ids, and returns a fate for each. The ids replace
/// the request's `instance_ids`. The function follows each operation to its end. Throws
/// tcapi::error.
inline constexpr tcapi::fleet<reset_instances_type_request> reset_instances_type_fleet{};

/// Calls start_instances() for any number of ids, and returns a fate for each. The ids replace the
/// request's `instance_ids`. The function follows each operation to its end. Throws tcapi::error.
inline constexpr tcapi::fleet<start_instances_request> start_instances_fleet{};

/// Calls stop_instances() for any number of ids, and returns a fate for each. The ids replace the
/// request's `instance_ids`. The function follows each operation to its end. Throws tcapi::error.
inline constexpr tcapi::fleet<stop_instances_request> stop_instances_fleet{};

/// Calls terminate_instances() for any number of ids, and returns a fate for each. The ids replace
/// the request's `instance_ids`. The function follows each operation to its end. Throws
/// tcapi::error.
inline constexpr tcapi::fleet<terminate_instances_request> terminate_instances_fleet{};

/// Waits for a state by polling describe_images(): Each image can be used. Throws tcapi::error.
inline constexpr tcapi::waiter<
    describe_images_request,
    describe_images_response> wait_images_available{"ImagesAvailable"};

/// Waits for a state by polling describe_instances_status(): Each instance is in rescue mode.
/// Throws tcapi::error.
inline constexpr tcapi::waiter<
    describe_instances_status_request,
    describe_instances_status_response> wait_instances_in_rescue_mode{"InstancesInRescueMode"};

/// Waits for a state by polling describe_instances(): The latest operation of each instance is a
/// restart that has succeeded. Throws tcapi::error.
inline constexpr tcapi::waiter<
    describe_instances_request,
    describe_instances_response> wait_instances_rebooted{"InstancesRebooted"};

/// Waits for a state by polling describe_instances_status(): Each instance is running. Throws
/// tcapi::error.
inline constexpr tcapi::waiter<
    describe_instances_status_request,
    describe_instances_status_response> wait_instances_running{"InstancesRunning"};

/// Waits for a state by polling describe_instances_status(): Each instance is stopped. Throws
/// tcapi::error.
inline constexpr tcapi::waiter<
    describe_instances_status_request,
    describe_instances_status_response> wait_instances_stopped{"InstancesStopped"};

/// Waits for a state by polling describe_instances_status(): Each instance is terminated, or
/// isolated before its termination. Throws tcapi::error.
inline constexpr tcapi::waiter<
    describe_instances_status_request,
    describe_instances_status_response> wait_instances_terminated{"InstancesTerminated"};

/// Waits for a state by polling describe_instances(): The latest operation of each instance, of
/// whichever kind, has succeeded. Throws tcapi::error.
inline constexpr tcapi::waiter<
    describe_instances_request,
    describe_instances_response> wait_operations_done{"OperationsDone"};

} // namespace tcapi::cvm

// Implementation details.

namespace tcapi::detail {

template <>
struct mirror<tcapi::cvm::filter> {
    using c_type = tc_cvm_filter;
    static constexpr const char* c_name = "tc_cvm_filter";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Name", cpp.name, c.name);
        pass("Values", cpp.values, c.values, c.values_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.name == b.name
            && a.values == b.values;
    }
};

template <>
struct mirror<tcapi::cvm::tag> {
    using c_type = tc_cvm_tag;
    static constexpr const char* c_name = "tc_cvm_tag";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Key", cpp.key, c.key);
        pass("Value", cpp.value, c.value);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.key == b.key
            && a.value == b.value;
    }
};

template <>
struct mirror<tcapi::cvm::placement> {
    using c_type = tc_cvm_placement;
    static constexpr const char* c_name = "tc_cvm_placement";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Zone", cpp.zone, c.zone);
        pass("ProjectId", cpp.project_id, c.project_id);
        pass("HostIds", cpp.host_ids, c.host_ids, c.host_ids_len);
        pass("HostId", cpp.host_id, c.host_id);
        pass(
            "DedicatedResourcePackTenancy",
            cpp.dedicated_resource_pack_tenancy,
            c.dedicated_resource_pack_tenancy);
        pass(
            "DedicatedResourcePackIds",
            cpp.dedicated_resource_pack_ids,
            c.dedicated_resource_pack_ids,
            c.dedicated_resource_pack_ids_len);
        pass("RackId", cpp.rack_id, c.rack_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.zone == b.zone
            && a.project_id == b.project_id
            && a.host_ids == b.host_ids
            && a.host_id == b.host_id
            && a.dedicated_resource_pack_tenancy == b.dedicated_resource_pack_tenancy
            && a.dedicated_resource_pack_ids == b.dedicated_resource_pack_ids
            && a.rack_id == b.rack_id;
    }
};

template <>
struct mirror<tcapi::cvm::system_disk> {
    using c_type = tc_cvm_system_disk;
    static constexpr const char* c_name = "tc_cvm_system_disk";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("DiskType", cpp.disk_type, c.disk_type);
        pass("DiskId", cpp.disk_id, c.disk_id);
        pass("DiskSize", cpp.disk_size, c.disk_size);
        pass("CdcId", cpp.cdc_id, c.cdc_id);
        pass("DiskName", cpp.disk_name, c.disk_name);
        pass("Encrypt", cpp.encrypt, c.encrypt);
        pass("KmsKeyId", cpp.kms_key_id, c.kms_key_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.disk_type == b.disk_type
            && a.disk_id == b.disk_id
            && a.disk_size == b.disk_size
            && a.cdc_id == b.cdc_id
            && a.disk_name == b.disk_name
            && a.encrypt == b.encrypt
            && a.kms_key_id == b.kms_key_id;
    }
};

template <>
struct mirror<tcapi::cvm::data_disk> {
    using c_type = tc_cvm_data_disk;
    static constexpr const char* c_name = "tc_cvm_data_disk";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("DiskSize", cpp.disk_size, c.disk_size);
        pass("DiskType", cpp.disk_type, c.disk_type);
        pass("DiskId", cpp.disk_id, c.disk_id);
        pass("DeleteWithInstance", cpp.delete_with_instance, c.delete_with_instance);
        pass("SnapshotId", cpp.snapshot_id, c.snapshot_id);
        pass("Encrypt", cpp.encrypt, c.encrypt);
        pass("KmsKeyId", cpp.kms_key_id, c.kms_key_id);
        pass("ThroughputPerformance", cpp.throughput_performance, c.throughput_performance);
        pass("CdcId", cpp.cdc_id, c.cdc_id);
        pass("BurstPerformance", cpp.burst_performance, c.burst_performance);
        pass("DiskName", cpp.disk_name, c.disk_name);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.disk_size == b.disk_size
            && a.disk_type == b.disk_type
            && a.disk_id == b.disk_id
            && a.delete_with_instance == b.delete_with_instance
            && a.snapshot_id == b.snapshot_id
            && a.encrypt == b.encrypt
            && a.kms_key_id == b.kms_key_id
            && a.throughput_performance == b.throughput_performance
            && a.cdc_id == b.cdc_id
            && a.burst_performance == b.burst_performance
            && a.disk_name == b.disk_name;
    }
};

template <>
struct mirror<tcapi::cvm::internet_accessible> {
    using c_type = tc_cvm_internet_accessible;
    static constexpr const char* c_name = "tc_cvm_internet_accessible";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InternetChargeType", cpp.internet_charge_type, c.internet_charge_type);
        pass(
            "InternetMaxBandwidthOut",
            cpp.internet_max_bandwidth_out,
            c.internet_max_bandwidth_out);
        pass("PublicIpAssigned", cpp.public_ip_assigned, c.public_ip_assigned);
        pass("BandwidthPackageId", cpp.bandwidth_package_id, c.bandwidth_package_id);
        pass("InternetServiceProvider", cpp.internet_service_provider, c.internet_service_provider);
        pass("IPv4AddressType", cpp.ipv4_address_type, c.ipv4_address_type);
        pass("IPv6AddressType", cpp.ipv6_address_type, c.ipv6_address_type);
        pass("AntiDDoSPackageId", cpp.anti_ddos_package_id, c.anti_ddos_package_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.internet_charge_type == b.internet_charge_type
            && a.internet_max_bandwidth_out == b.internet_max_bandwidth_out
            && a.public_ip_assigned == b.public_ip_assigned
            && a.bandwidth_package_id == b.bandwidth_package_id
            && a.internet_service_provider == b.internet_service_provider
            && a.ipv4_address_type == b.ipv4_address_type
            && a.ipv6_address_type == b.ipv6_address_type
            && a.anti_ddos_package_id == b.anti_ddos_package_id;
    }
};

template <>
struct mirror<tcapi::cvm::virtual_private_cloud> {
    using c_type = tc_cvm_virtual_private_cloud;
    static constexpr const char* c_name = "tc_cvm_virtual_private_cloud";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("VpcId", cpp.vpc_id, c.vpc_id);
        pass("SubnetId", cpp.subnet_id, c.subnet_id);
        pass("AsVpcGateway", cpp.as_vpc_gateway, c.as_vpc_gateway);
        pass(
            "PrivateIpAddresses",
            cpp.private_ip_addresses,
            c.private_ip_addresses,
            c.private_ip_addresses_len);
        pass("Ipv6AddressCount", cpp.ipv6_address_count, c.ipv6_address_count);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.vpc_id == b.vpc_id
            && a.subnet_id == b.subnet_id
            && a.as_vpc_gateway == b.as_vpc_gateway
            && a.private_ip_addresses == b.private_ip_addresses
            && a.ipv6_address_count == b.ipv6_address_count;
    }
};

template <>
struct mirror<tcapi::cvm::login_settings> {
    using c_type = tc_cvm_login_settings;
    static constexpr const char* c_name = "tc_cvm_login_settings";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Password", cpp.password, c.password);
        pass("KeyIds", cpp.key_ids, c.key_ids, c.key_ids_len);
        pass("KeepImageLogin", cpp.keep_image_login, c.keep_image_login);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.password == b.password
            && a.key_ids == b.key_ids
            && a.keep_image_login == b.keep_image_login;
    }
};

template <>
struct mirror<tcapi::cvm::metadata_item> {
    using c_type = tc_cvm_metadata_item;
    static constexpr const char* c_name = "tc_cvm_metadata_item";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Key", cpp.key, c.key);
        pass("Value", cpp.value, c.value);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.key == b.key
            && a.value == b.value;
    }
};

template <>
struct mirror<tcapi::cvm::metadata> {
    using c_type = tc_cvm_metadata;
    static constexpr const char* c_name = "tc_cvm_metadata";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Items", cpp.items, c.items, c.items_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.items == b.items;
    }
};

template <>
struct mirror<tcapi::cvm::cpu_topology> {
    using c_type = tc_cvm_cpu_topology;
    static constexpr const char* c_name = "tc_cvm_cpu_topology";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("CoreCount", cpp.core_count, c.core_count);
        pass("ThreadPerCore", cpp.thread_per_core, c.thread_per_core);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.core_count == b.core_count
            && a.thread_per_core == b.thread_per_core;
    }
};

template <>
struct mirror<tcapi::cvm::post_paid_quota> {
    using c_type = tc_cvm_post_paid_quota;
    static constexpr const char* c_name = "tc_cvm_post_paid_quota";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("UsedQuota", cpp.used_quota, c.used_quota);
        pass("RemainingQuota", cpp.remaining_quota, c.remaining_quota);
        pass("TotalQuota", cpp.total_quota, c.total_quota);
        pass("Zone", cpp.zone, c.zone);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.used_quota == b.used_quota
            && a.remaining_quota == b.remaining_quota
            && a.total_quota == b.total_quota
            && a.zone == b.zone;
    }
};

template <>
struct mirror<tcapi::cvm::pre_paid_quota> {
    using c_type = tc_cvm_pre_paid_quota;
    static constexpr const char* c_name = "tc_cvm_pre_paid_quota";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("UsedQuota", cpp.used_quota, c.used_quota);
        pass("OnceQuota", cpp.once_quota, c.once_quota);
        pass("RemainingQuota", cpp.remaining_quota, c.remaining_quota);
        pass("TotalQuota", cpp.total_quota, c.total_quota);
        pass("Zone", cpp.zone, c.zone);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.used_quota == b.used_quota
            && a.once_quota == b.once_quota
            && a.remaining_quota == b.remaining_quota
            && a.total_quota == b.total_quota
            && a.zone == b.zone;
    }
};

template <>
struct mirror<tcapi::cvm::spot_paid_quota> {
    using c_type = tc_cvm_spot_paid_quota;
    static constexpr const char* c_name = "tc_cvm_spot_paid_quota";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("UsedQuota", cpp.used_quota, c.used_quota);
        pass("RemainingQuota", cpp.remaining_quota, c.remaining_quota);
        pass("TotalQuota", cpp.total_quota, c.total_quota);
        pass("Zone", cpp.zone, c.zone);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.used_quota == b.used_quota
            && a.remaining_quota == b.remaining_quota
            && a.total_quota == b.total_quota
            && a.zone == b.zone;
    }
};

template <>
struct mirror<tcapi::cvm::image_quota> {
    using c_type = tc_cvm_image_quota;
    static constexpr const char* c_name = "tc_cvm_image_quota";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("UsedQuota", cpp.used_quota, c.used_quota);
        pass("TotalQuota", cpp.total_quota, c.total_quota);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.used_quota == b.used_quota
            && a.total_quota == b.total_quota;
    }
};

template <>
struct mirror<tcapi::cvm::disaster_recover_group_quota> {
    using c_type = tc_cvm_disaster_recover_group_quota;
    static constexpr const char* c_name = "tc_cvm_disaster_recover_group_quota";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("GroupQuota", cpp.group_quota, c.group_quota);
        pass("CurrentNum", cpp.current_num, c.current_num);
        pass("CvmInHostGroupQuota", cpp.cvm_in_host_group_quota, c.cvm_in_host_group_quota);
        pass("CvmInSwitchGroupQuota", cpp.cvm_in_switch_group_quota, c.cvm_in_switch_group_quota);
        pass("CvmInRackGroupQuota", cpp.cvm_in_rack_group_quota, c.cvm_in_rack_group_quota);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.group_quota == b.group_quota
            && a.current_num == b.current_num
            && a.cvm_in_host_group_quota == b.cvm_in_host_group_quota
            && a.cvm_in_switch_group_quota == b.cvm_in_switch_group_quota
            && a.cvm_in_rack_group_quota == b.cvm_in_rack_group_quota;
    }
};

template <>
struct mirror<tcapi::cvm::account_quota> {
    using c_type = tc_cvm_account_quota;
    static constexpr const char* c_name = "tc_cvm_account_quota";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "PostPaidQuotaSet",
            cpp.post_paid_quota_set,
            c.post_paid_quota_set,
            c.post_paid_quota_set_len);
        pass(
            "PrePaidQuotaSet",
            cpp.pre_paid_quota_set,
            c.pre_paid_quota_set,
            c.pre_paid_quota_set_len);
        pass(
            "SpotPaidQuotaSet",
            cpp.spot_paid_quota_set,
            c.spot_paid_quota_set,
            c.spot_paid_quota_set_len);
        pass("ImageQuotaSet", cpp.image_quota_set, c.image_quota_set, c.image_quota_set_len);
        pass(
            "DisasterRecoverGroupQuotaSet",
            cpp.disaster_recover_group_quota_set,
            c.disaster_recover_group_quota_set,
            c.disaster_recover_group_quota_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.post_paid_quota_set == b.post_paid_quota_set
            && a.pre_paid_quota_set == b.pre_paid_quota_set
            && a.spot_paid_quota_set == b.spot_paid_quota_set
            && a.image_quota_set == b.image_quota_set
            && a.disaster_recover_group_quota_set == b.disaster_recover_group_quota_set;
    }
};

template <>
struct mirror<tcapi::cvm::account_quota_overview> {
    using c_type = tc_cvm_account_quota_overview;
    static constexpr const char* c_name = "tc_cvm_account_quota_overview";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Region", cpp.region, c.region);
        pass("AccountQuota", cpp.account_quota, c.account_quota);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.region == b.region
            && a.account_quota == b.account_quota;
    }
};

template <>
struct mirror<tcapi::cvm::storage_block> {
    using c_type = tc_cvm_storage_block;
    static constexpr const char* c_name = "tc_cvm_storage_block";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Type", cpp.type_, c.type_);
        pass("MinSize", cpp.min_size, c.min_size);
        pass("MaxSize", cpp.max_size, c.max_size);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.type_ == b.type_
            && a.min_size == b.min_size
            && a.max_size == b.max_size;
    }
};

template <>
struct mirror<tcapi::cvm::externals> {
    using c_type = tc_cvm_externals;
    static constexpr const char* c_name = "tc_cvm_externals";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ReleaseAddress", cpp.release_address, c.release_address);
        pass(
            "UnsupportNetworks",
            cpp.unsupport_networks,
            c.unsupport_networks,
            c.unsupport_networks_len);
        pass("StorageBlockAttr", cpp.storage_block_attr, c.storage_block_attr);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.release_address == b.release_address
            && a.unsupport_networks == b.unsupport_networks
            && a.storage_block_attr == b.storage_block_attr;
    }
};

template <>
struct mirror<tcapi::cvm::action_timer> {
    using c_type = tc_cvm_action_timer;
    static constexpr const char* c_name = "tc_cvm_action_timer";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TimerAction", cpp.timer_action, c.timer_action);
        pass("ActionTime", cpp.action_time, c.action_time);
        pass("Externals", cpp.externals, c.externals);
        pass("ActionTimerId", cpp.action_timer_id, c.action_timer_id);
        pass("Status", cpp.status, c.status);
        pass("InstanceId", cpp.instance_id, c.instance_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.timer_action == b.timer_action
            && a.action_time == b.action_time
            && a.externals == b.externals
            && a.action_timer_id == b.action_timer_id
            && a.status == b.status
            && a.instance_id == b.instance_id;
    }
};

template <>
struct mirror<tcapi::cvm::attribute> {
    using c_type = tc_cvm_attribute;
    static constexpr const char* c_name = "tc_cvm_attribute";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("UserData", cpp.user_data, c.user_data);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.user_data == b.user_data;
    }
};

template <>
struct mirror<tcapi::cvm::charge_prepaid> {
    using c_type = tc_cvm_charge_prepaid;
    static constexpr const char* c_name = "tc_cvm_charge_prepaid";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Period", cpp.period, c.period);
        pass("RenewFlag", cpp.renew_flag, c.renew_flag);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.period == b.period
            && a.renew_flag == b.renew_flag;
    }
};

template <>
struct mirror<tcapi::cvm::chc_deploy_extra_config> {
    using c_type = tc_cvm_chc_deploy_extra_config;
    static constexpr const char* c_name = "tc_cvm_chc_deploy_extra_config";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("MiniOsType", cpp.mini_os_type, c.mini_os_type);
        pass("BootType", cpp.boot_type, c.boot_type);
        pass("BootFile", cpp.boot_file, c.boot_file);
        pass("NextServerAddress", cpp.next_server_address, c.next_server_address);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.mini_os_type == b.mini_os_type
            && a.boot_type == b.boot_type
            && a.boot_file == b.boot_file
            && a.next_server_address == b.next_server_address;
    }
};

template <>
struct mirror<tcapi::cvm::chc_host> {
    using c_type = tc_cvm_chc_host;
    static constexpr const char* c_name = "tc_cvm_chc_host";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ChcId", cpp.chc_id, c.chc_id);
        pass("InstanceName", cpp.instance_name, c.instance_name);
        pass("SerialNumber", cpp.serial_number, c.serial_number);
        pass("InstanceState", cpp.instance_state, c.instance_state);
        pass("DeviceType", cpp.device_type, c.device_type);
        pass("Placement", cpp.placement, c.placement);
        pass("BmcVirtualPrivateCloud", cpp.bmc_virtual_private_cloud, c.bmc_virtual_private_cloud);
        pass("BmcIp", cpp.bmc_ip, c.bmc_ip);
        pass(
            "BmcSecurityGroupIds",
            cpp.bmc_security_group_ids,
            c.bmc_security_group_ids,
            c.bmc_security_group_ids_len);
        pass(
            "DeployVirtualPrivateCloud",
            cpp.deploy_virtual_private_cloud,
            c.deploy_virtual_private_cloud);
        pass("DeployIp", cpp.deploy_ip, c.deploy_ip);
        pass(
            "DeploySecurityGroupIds",
            cpp.deploy_security_group_ids,
            c.deploy_security_group_ids,
            c.deploy_security_group_ids_len);
        pass("CvmInstanceId", cpp.cvm_instance_id, c.cvm_instance_id);
        pass("CreatedTime", cpp.created_time, c.created_time);
        pass("HardwareDescription", cpp.hardware_description, c.hardware_description);
        pass("CPU", cpp.cpu, c.cpu);
        pass("Memory", cpp.memory, c.memory);
        pass("Disk", cpp.disk, c.disk);
        pass("BmcMAC", cpp.bmc_mac, c.bmc_mac);
        pass("DeployMAC", cpp.deploy_mac, c.deploy_mac);
        pass("TenantType", cpp.tenant_type, c.tenant_type);
        pass("DeployExtraConfig", cpp.deploy_extra_config, c.deploy_extra_config);
        pass("Gpu", cpp.gpu, c.gpu);
        pass("NetworkCard", cpp.network_card, c.network_card);
        pass("IsPredefinedType", cpp.is_predefined_type, c.is_predefined_type);
        pass("ChcInstanceType", cpp.chc_instance_type, c.chc_instance_type);
        pass("ChcInstanceFamily", cpp.chc_instance_family, c.chc_instance_family);
        pass("ChcInstanceFamilyName", cpp.chc_instance_family_name, c.chc_instance_family_name);
        pass("ResaleAppId", cpp.resale_app_id, c.resale_app_id);
        pass("ResaleAccountId", cpp.resale_account_id, c.resale_account_id);
        pass("SaleStatus", cpp.sale_status, c.sale_status);
        pass("Tags", cpp.tags, c.tags, c.tags_len);
        pass("LatestOperation", cpp.latest_operation, c.latest_operation);
        pass(
            "LatestOperationErrorCode",
            cpp.latest_operation_error_code,
            c.latest_operation_error_code);
        pass(
            "LatestOperationErrorMsg",
            cpp.latest_operation_error_msg,
            c.latest_operation_error_msg);
        pass("LatestOperationName", cpp.latest_operation_name, c.latest_operation_name);
        pass("LatestOperationState", cpp.latest_operation_state, c.latest_operation_state);
        pass("ChcGatewayId", cpp.chc_gateway_id, c.chc_gateway_id);
        pass("DedicatedClusterId", cpp.dedicated_cluster_id, c.dedicated_cluster_id);
        pass("NetworkMode", cpp.network_mode, c.network_mode);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.chc_id == b.chc_id
            && a.instance_name == b.instance_name
            && a.serial_number == b.serial_number
            && a.instance_state == b.instance_state
            && a.device_type == b.device_type
            && a.placement == b.placement
            && a.bmc_virtual_private_cloud == b.bmc_virtual_private_cloud
            && a.bmc_ip == b.bmc_ip
            && a.bmc_security_group_ids == b.bmc_security_group_ids
            && a.deploy_virtual_private_cloud == b.deploy_virtual_private_cloud
            && a.deploy_ip == b.deploy_ip
            && a.deploy_security_group_ids == b.deploy_security_group_ids
            && a.cvm_instance_id == b.cvm_instance_id
            && a.created_time == b.created_time
            && a.hardware_description == b.hardware_description
            && a.cpu == b.cpu
            && a.memory == b.memory
            && a.disk == b.disk
            && a.bmc_mac == b.bmc_mac
            && a.deploy_mac == b.deploy_mac
            && a.tenant_type == b.tenant_type
            && a.deploy_extra_config == b.deploy_extra_config
            && a.gpu == b.gpu
            && a.network_card == b.network_card
            && a.is_predefined_type == b.is_predefined_type
            && a.chc_instance_type == b.chc_instance_type
            && a.chc_instance_family == b.chc_instance_family
            && a.chc_instance_family_name == b.chc_instance_family_name
            && a.resale_app_id == b.resale_app_id
            && a.resale_account_id == b.resale_account_id
            && a.sale_status == b.sale_status
            && a.tags == b.tags
            && a.latest_operation == b.latest_operation
            && a.latest_operation_error_code == b.latest_operation_error_code
            && a.latest_operation_error_msg == b.latest_operation_error_msg
            && a.latest_operation_name == b.latest_operation_name
            && a.latest_operation_state == b.latest_operation_state
            && a.chc_gateway_id == b.chc_gateway_id
            && a.dedicated_cluster_id == b.dedicated_cluster_id
            && a.network_mode == b.network_mode;
    }
};

template <>
struct mirror<tcapi::cvm::chc_host_denied_actions> {
    using c_type = tc_cvm_chc_host_denied_actions;
    static constexpr const char* c_name = "tc_cvm_chc_host_denied_actions";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ChcId", cpp.chc_id, c.chc_id);
        pass("State", cpp.state, c.state);
        pass("DenyActions", cpp.deny_actions, c.deny_actions, c.deny_actions_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.chc_id == b.chc_id
            && a.state == b.state
            && a.deny_actions == b.deny_actions;
    }
};

template <>
struct mirror<tcapi::cvm::disaster_recover_group> {
    using c_type = tc_cvm_disaster_recover_group;
    static constexpr const char* c_name = "tc_cvm_disaster_recover_group";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("DisasterRecoverGroupId", cpp.disaster_recover_group_id, c.disaster_recover_group_id);
        pass("Name", cpp.name, c.name);
        pass("Type", cpp.type_, c.type_);
        pass("CvmQuotaTotal", cpp.cvm_quota_total, c.cvm_quota_total);
        pass("CurrentNum", cpp.current_num, c.current_num);
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("CreateTime", cpp.create_time, c.create_time);
        pass("Affinity", cpp.affinity, c.affinity);
        pass("Strategy", cpp.strategy, c.strategy);
        pass("PartitionCount", cpp.partition_count, c.partition_count);
        pass("Tags", cpp.tags, c.tags, c.tags_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.disaster_recover_group_id == b.disaster_recover_group_id
            && a.name == b.name
            && a.type_ == b.type_
            && a.cvm_quota_total == b.cvm_quota_total
            && a.current_num == b.current_num
            && a.instance_ids == b.instance_ids
            && a.create_time == b.create_time
            && a.affinity == b.affinity
            && a.strategy == b.strategy
            && a.partition_count == b.partition_count
            && a.tags == b.tags;
    }
};

template <>
struct mirror<tcapi::cvm::run_security_service_enabled> {
    using c_type = tc_cvm_run_security_service_enabled;
    static constexpr const char* c_name = "tc_cvm_run_security_service_enabled";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Enabled", cpp.enabled, c.enabled);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.enabled == b.enabled;
    }
};

template <>
struct mirror<tcapi::cvm::run_monitor_service_enabled> {
    using c_type = tc_cvm_run_monitor_service_enabled;
    static constexpr const char* c_name = "tc_cvm_run_monitor_service_enabled";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Enabled", cpp.enabled, c.enabled);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.enabled == b.enabled;
    }
};

template <>
struct mirror<tcapi::cvm::run_automation_service_enabled> {
    using c_type = tc_cvm_run_automation_service_enabled;
    static constexpr const char* c_name = "tc_cvm_run_automation_service_enabled";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Enabled", cpp.enabled, c.enabled);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.enabled == b.enabled;
    }
};

template <>
struct mirror<tcapi::cvm::enhanced_service> {
    using c_type = tc_cvm_enhanced_service;
    static constexpr const char* c_name = "tc_cvm_enhanced_service";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("SecurityService", cpp.security_service, c.security_service);
        pass("MonitorService", cpp.monitor_service, c.monitor_service);
        pass("AutomationService", cpp.automation_service, c.automation_service);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.security_service == b.security_service
            && a.monitor_service == b.monitor_service
            && a.automation_service == b.automation_service;
    }
};

template <>
struct mirror<tcapi::cvm::host_resource> {
    using c_type = tc_cvm_host_resource;
    static constexpr const char* c_name = "tc_cvm_host_resource";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("CpuTotal", cpp.cpu_total, c.cpu_total);
        pass("CpuAvailable", cpp.cpu_available, c.cpu_available);
        pass("MemTotal", cpp.mem_total, c.mem_total);
        pass("MemAvailable", cpp.mem_available, c.mem_available);
        pass("DiskTotal", cpp.disk_total, c.disk_total);
        pass("DiskAvailable", cpp.disk_available, c.disk_available);
        pass("DiskType", cpp.disk_type, c.disk_type);
        pass("GpuTotal", cpp.gpu_total, c.gpu_total);
        pass("GpuAvailable", cpp.gpu_available, c.gpu_available);
        pass("ExclusiveOwner", cpp.exclusive_owner, c.exclusive_owner);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.cpu_total == b.cpu_total
            && a.cpu_available == b.cpu_available
            && a.mem_total == b.mem_total
            && a.mem_available == b.mem_available
            && a.disk_total == b.disk_total
            && a.disk_available == b.disk_available
            && a.disk_type == b.disk_type
            && a.gpu_total == b.gpu_total
            && a.gpu_available == b.gpu_available
            && a.exclusive_owner == b.exclusive_owner;
    }
};

template <>
struct mirror<tcapi::cvm::host_item> {
    using c_type = tc_cvm_host_item;
    static constexpr const char* c_name = "tc_cvm_host_item";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Placement", cpp.placement, c.placement);
        pass("HostId", cpp.host_id, c.host_id);
        pass("HostType", cpp.host_type, c.host_type);
        pass("HostName", cpp.host_name, c.host_name);
        pass("HostChargeType", cpp.host_charge_type, c.host_charge_type);
        pass("RenewFlag", cpp.renew_flag, c.renew_flag);
        pass("CreatedTime", cpp.created_time, c.created_time);
        pass("ExpiredTime", cpp.expired_time, c.expired_time);
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("HostState", cpp.host_state, c.host_state);
        pass("HostIp", cpp.host_ip, c.host_ip);
        pass("HostResource", cpp.host_resource, c.host_resource);
        pass("CageId", cpp.cage_id, c.cage_id);
        pass("Tags", cpp.tags, c.tags, c.tags_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.placement == b.placement
            && a.host_id == b.host_id
            && a.host_type == b.host_type
            && a.host_name == b.host_name
            && a.host_charge_type == b.host_charge_type
            && a.renew_flag == b.renew_flag
            && a.created_time == b.created_time
            && a.expired_time == b.expired_time
            && a.instance_ids == b.instance_ids
            && a.host_state == b.host_state
            && a.host_ip == b.host_ip
            && a.host_resource == b.host_resource
            && a.cage_id == b.cage_id
            && a.tags == b.tags;
    }
};

template <>
struct mirror<tcapi::cvm::item_price> {
    using c_type = tc_cvm_item_price;
    static constexpr const char* c_name = "tc_cvm_item_price";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("UnitPrice", cpp.unit_price, c.unit_price);
        pass("ChargeUnit", cpp.charge_unit, c.charge_unit);
        pass("OriginalPrice", cpp.original_price, c.original_price);
        pass("DiscountPrice", cpp.discount_price, c.discount_price);
        pass("Discount", cpp.discount, c.discount);
        pass("UnitPriceDiscount", cpp.unit_price_discount, c.unit_price_discount);
        pass("UnitPriceSecondStep", cpp.unit_price_second_step, c.unit_price_second_step);
        pass(
            "UnitPriceDiscountSecondStep",
            cpp.unit_price_discount_second_step,
            c.unit_price_discount_second_step);
        pass("UnitPriceThirdStep", cpp.unit_price_third_step, c.unit_price_third_step);
        pass(
            "UnitPriceDiscountThirdStep",
            cpp.unit_price_discount_third_step,
            c.unit_price_discount_third_step);
        pass("OriginalPriceThreeYear", cpp.original_price_three_year, c.original_price_three_year);
        pass("DiscountPriceThreeYear", cpp.discount_price_three_year, c.discount_price_three_year);
        pass("DiscountThreeYear", cpp.discount_three_year, c.discount_three_year);
        pass("OriginalPriceFiveYear", cpp.original_price_five_year, c.original_price_five_year);
        pass("DiscountPriceFiveYear", cpp.discount_price_five_year, c.discount_price_five_year);
        pass("DiscountFiveYear", cpp.discount_five_year, c.discount_five_year);
        pass("OriginalPriceOneYear", cpp.original_price_one_year, c.original_price_one_year);
        pass("DiscountPriceOneYear", cpp.discount_price_one_year, c.discount_price_one_year);
        pass("DiscountOneYear", cpp.discount_one_year, c.discount_one_year);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.unit_price == b.unit_price
            && a.charge_unit == b.charge_unit
            && a.original_price == b.original_price
            && a.discount_price == b.discount_price
            && a.discount == b.discount
            && a.unit_price_discount == b.unit_price_discount
            && a.unit_price_second_step == b.unit_price_second_step
            && a.unit_price_discount_second_step == b.unit_price_discount_second_step
            && a.unit_price_third_step == b.unit_price_third_step
            && a.unit_price_discount_third_step == b.unit_price_discount_third_step
            && a.original_price_three_year == b.original_price_three_year
            && a.discount_price_three_year == b.discount_price_three_year
            && a.discount_three_year == b.discount_three_year
            && a.original_price_five_year == b.original_price_five_year
            && a.discount_price_five_year == b.discount_price_five_year
            && a.discount_five_year == b.discount_five_year
            && a.original_price_one_year == b.original_price_one_year
            && a.discount_price_one_year == b.discount_price_one_year
            && a.discount_one_year == b.discount_one_year;
    }
};

template <>
struct mirror<tcapi::cvm::host_price_info> {
    using c_type = tc_cvm_host_price_info;
    static constexpr const char* c_name = "tc_cvm_host_price_info";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HostPrice", cpp.host_price, c.host_price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.host_price == b.host_price;
    }
};

template <>
struct mirror<tcapi::cvm::hpc_cluster_info> {
    using c_type = tc_cvm_hpc_cluster_info;
    static constexpr const char* c_name = "tc_cvm_hpc_cluster_info";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HpcClusterId", cpp.hpc_cluster_id, c.hpc_cluster_id);
        pass("Name", cpp.name, c.name);
        pass("Remark", cpp.remark, c.remark);
        pass("CvmQuotaTotal", cpp.cvm_quota_total, c.cvm_quota_total);
        pass("Zone", cpp.zone, c.zone);
        pass("CurrentNum", cpp.current_num, c.current_num);
        pass("CreateTime", cpp.create_time, c.create_time);
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("HpcClusterType", cpp.hpc_cluster_type, c.hpc_cluster_type);
        pass("HpcClusterBusinessId", cpp.hpc_cluster_business_id, c.hpc_cluster_business_id);
        pass("HpcClusterNetMode", cpp.hpc_cluster_net_mode, c.hpc_cluster_net_mode);
        pass("Tags", cpp.tags, c.tags, c.tags_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.hpc_cluster_id == b.hpc_cluster_id
            && a.name == b.name
            && a.remark == b.remark
            && a.cvm_quota_total == b.cvm_quota_total
            && a.zone == b.zone
            && a.current_num == b.current_num
            && a.create_time == b.create_time
            && a.instance_ids == b.instance_ids
            && a.hpc_cluster_type == b.hpc_cluster_type
            && a.hpc_cluster_business_id == b.hpc_cluster_business_id
            && a.hpc_cluster_net_mode == b.hpc_cluster_net_mode
            && a.tags == b.tags;
    }
};

template <>
struct mirror<tcapi::cvm::snapshot> {
    using c_type = tc_cvm_snapshot;
    static constexpr const char* c_name = "tc_cvm_snapshot";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("SnapshotId", cpp.snapshot_id, c.snapshot_id);
        pass("DiskUsage", cpp.disk_usage, c.disk_usage);
        pass("DiskSize", cpp.disk_size, c.disk_size);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.snapshot_id == b.snapshot_id
            && a.disk_usage == b.disk_usage
            && a.disk_size == b.disk_size;
    }
};

template <>
struct mirror<tcapi::cvm::image> {
    using c_type = tc_cvm_image;
    static constexpr const char* c_name = "tc_cvm_image";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageId", cpp.image_id, c.image_id);
        pass("OsName", cpp.os_name, c.os_name);
        pass("ImageType", cpp.image_type, c.image_type);
        pass("CreatedTime", cpp.created_time, c.created_time);
        pass("ImageName", cpp.image_name, c.image_name);
        pass("ImageDescription", cpp.image_description, c.image_description);
        pass("ImageSize", cpp.image_size, c.image_size);
        pass("Architecture", cpp.architecture, c.architecture);
        pass("ImageState", cpp.image_state, c.image_state);
        pass("Platform", cpp.platform, c.platform);
        pass("ImageCreator", cpp.image_creator, c.image_creator);
        pass("ImageSource", cpp.image_source, c.image_source);
        pass("SyncPercent", cpp.sync_percent, c.sync_percent);
        pass("IsSupportCloudinit", cpp.is_support_cloudinit, c.is_support_cloudinit);
        pass("SnapshotSet", cpp.snapshot_set, c.snapshot_set, c.snapshot_set_len);
        pass("Tags", cpp.tags, c.tags, c.tags_len);
        pass("LicenseType", cpp.license_type, c.license_type);
        pass("ImageFamily", cpp.image_family, c.image_family);
        pass("ImageDeprecated", cpp.image_deprecated, c.image_deprecated);
        pass("CdcCacheStatus", cpp.cdc_cache_status, c.cdc_cache_status);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_id == b.image_id
            && a.os_name == b.os_name
            && a.image_type == b.image_type
            && a.created_time == b.created_time
            && a.image_name == b.image_name
            && a.image_description == b.image_description
            && a.image_size == b.image_size
            && a.architecture == b.architecture
            && a.image_state == b.image_state
            && a.platform == b.platform
            && a.image_creator == b.image_creator
            && a.image_source == b.image_source
            && a.sync_percent == b.sync_percent
            && a.is_support_cloudinit == b.is_support_cloudinit
            && a.snapshot_set == b.snapshot_set
            && a.tags == b.tags
            && a.license_type == b.license_type
            && a.image_family == b.image_family
            && a.image_deprecated == b.image_deprecated
            && a.cdc_cache_status == b.cdc_cache_status;
    }
};

template <>
struct mirror<tcapi::cvm::image_os_list> {
    using c_type = tc_cvm_image_os_list;
    static constexpr const char* c_name = "tc_cvm_image_os_list";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Windows", cpp.windows, c.windows, c.windows_len);
        pass("Linux", cpp.linux_, c.linux_, c.linux_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.windows == b.windows
            && a.linux_ == b.linux_;
    }
};

template <>
struct mirror<tcapi::cvm::import_image_data_disk> {
    using c_type = tc_cvm_import_image_data_disk;
    static constexpr const char* c_name = "tc_cvm_import_image_data_disk";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageUrl", cpp.image_url, c.image_url);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_url == b.image_url;
    }
};

template <>
struct mirror<tcapi::cvm::instance_attribute> {
    using c_type = tc_cvm_instance_attribute;
    static constexpr const char* c_name = "tc_cvm_instance_attribute";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("Attributes", cpp.attributes, c.attributes);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id
            && a.attributes == b.attributes;
    }
};

template <>
struct mirror<tcapi::cvm::instance_charge_prepaid> {
    using c_type = tc_cvm_instance_charge_prepaid;
    static constexpr const char* c_name = "tc_cvm_instance_charge_prepaid";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Period", cpp.period, c.period);
        pass("RenewFlag", cpp.renew_flag, c.renew_flag);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.period == b.period
            && a.renew_flag == b.renew_flag;
    }
};

template <>
struct mirror<tcapi::cvm::instance_family_config> {
    using c_type = tc_cvm_instance_family_config;
    static constexpr const char* c_name = "tc_cvm_instance_family_config";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceFamilyName", cpp.instance_family_name, c.instance_family_name);
        pass("InstanceFamily", cpp.instance_family, c.instance_family);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_family_name == b.instance_family_name
            && a.instance_family == b.instance_family;
    }
};

template <>
struct mirror<tcapi::cvm::spot_market_options> {
    using c_type = tc_cvm_spot_market_options;
    static constexpr const char* c_name = "tc_cvm_spot_market_options";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("MaxPrice", cpp.max_price, c.max_price);
        pass("SpotInstanceType", cpp.spot_instance_type, c.spot_instance_type);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.max_price == b.max_price
            && a.spot_instance_type == b.spot_instance_type;
    }
};

template <>
struct mirror<tcapi::cvm::instance_market_options_request> {
    using c_type = tc_cvm_instance_market_options_request;
    static constexpr const char* c_name = "tc_cvm_instance_market_options_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("SpotOptions", cpp.spot_options, c.spot_options);
        pass("MarketType", cpp.market_type, c.market_type);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.spot_options == b.spot_options
            && a.market_type == b.market_type;
    }
};

template <>
struct mirror<tcapi::cvm::instance_refund> {
    using c_type = tc_cvm_instance_refund;
    static constexpr const char* c_name = "tc_cvm_instance_refund";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("Refunds", cpp.refunds, c.refunds);
        pass("PriceDetail", cpp.price_detail, c.price_detail);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id
            && a.refunds == b.refunds
            && a.price_detail == b.price_detail;
    }
};

template <>
struct mirror<tcapi::cvm::instance_type_config> {
    using c_type = tc_cvm_instance_type_config;
    static constexpr const char* c_name = "tc_cvm_instance_type_config";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Zone", cpp.zone, c.zone);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("InstanceFamily", cpp.instance_family, c.instance_family);
        pass("GPU", cpp.gpu, c.gpu);
        pass("CPU", cpp.cpu, c.cpu);
        pass("Memory", cpp.memory, c.memory);
        pass("FPGA", cpp.fpga, c.fpga);
        pass("GpuCount", cpp.gpu_count, c.gpu_count);
        pass("GpuType", cpp.gpu_type, c.gpu_type);
        pass("GpuMemory", cpp.gpu_memory, c.gpu_memory);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.zone == b.zone
            && a.instance_type == b.instance_type
            && a.instance_family == b.instance_family
            && a.gpu == b.gpu
            && a.cpu == b.cpu
            && a.memory == b.memory
            && a.fpga == b.fpga
            && a.gpu_count == b.gpu_count
            && a.gpu_type == b.gpu_type
            && a.gpu_memory == b.gpu_memory;
    }
};

template <>
struct mirror<tcapi::cvm::instance_type_config_status> {
    using c_type = tc_cvm_instance_type_config_status;
    static constexpr const char* c_name = "tc_cvm_instance_type_config_status";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Status", cpp.status, c.status);
        pass("Message", cpp.message, c.message);
        pass("InstanceTypeConfig", cpp.instance_type_config, c.instance_type_config);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.status == b.status
            && a.message == b.message
            && a.instance_type_config == b.instance_type_config;
    }
};

template <>
struct mirror<tcapi::cvm::local_disk_type> {
    using c_type = tc_cvm_local_disk_type;
    static constexpr const char* c_name = "tc_cvm_local_disk_type";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Type", cpp.type_, c.type_);
        pass("PartitionType", cpp.partition_type, c.partition_type);
        pass("MinSize", cpp.min_size, c.min_size);
        pass("MaxSize", cpp.max_size, c.max_size);
        pass("Required", cpp.required, c.required);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.type_ == b.type_
            && a.partition_type == b.partition_type
            && a.min_size == b.min_size
            && a.max_size == b.max_size
            && a.required == b.required;
    }
};

template <>
struct mirror<tcapi::cvm::instance_type_quota_item> {
    using c_type = tc_cvm_instance_type_quota_item;
    static constexpr const char* c_name = "tc_cvm_instance_type_quota_item";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Zone", cpp.zone, c.zone);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("InstanceChargeType", cpp.instance_charge_type, c.instance_charge_type);
        pass("NetworkCard", cpp.network_card, c.network_card);
        pass("Externals", cpp.externals, c.externals);
        pass("Cpu", cpp.cpu, c.cpu);
        pass("Memory", cpp.memory, c.memory);
        pass("InstanceFamily", cpp.instance_family, c.instance_family);
        pass("TypeName", cpp.type_name, c.type_name);
        pass(
            "LocalDiskTypeList",
            cpp.local_disk_type_list,
            c.local_disk_type_list,
            c.local_disk_type_list_len);
        pass("Status", cpp.status, c.status);
        pass("Price", cpp.price, c.price);
        pass("SoldOutReason", cpp.sold_out_reason, c.sold_out_reason);
        pass("InstanceBandwidth", cpp.instance_bandwidth, c.instance_bandwidth);
        pass("InstancePps", cpp.instance_pps, c.instance_pps);
        pass("StorageBlockAmount", cpp.storage_block_amount, c.storage_block_amount);
        pass("CpuType", cpp.cpu_type, c.cpu_type);
        pass("Gpu", cpp.gpu, c.gpu);
        pass("Fpga", cpp.fpga, c.fpga);
        pass("Remark", cpp.remark, c.remark);
        pass("GpuCount", cpp.gpu_count, c.gpu_count);
        pass("Frequency", cpp.frequency, c.frequency);
        pass("StatusCategory", cpp.status_category, c.status_category);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.zone == b.zone
            && a.instance_type == b.instance_type
            && a.instance_charge_type == b.instance_charge_type
            && a.network_card == b.network_card
            && a.externals == b.externals
            && a.cpu == b.cpu
            && a.memory == b.memory
            && a.instance_family == b.instance_family
            && a.type_name == b.type_name
            && a.local_disk_type_list == b.local_disk_type_list
            && a.status == b.status
            && a.price == b.price
            && a.sold_out_reason == b.sold_out_reason
            && a.instance_bandwidth == b.instance_bandwidth
            && a.instance_pps == b.instance_pps
            && a.storage_block_amount == b.storage_block_amount
            && a.cpu_type == b.cpu_type
            && a.gpu == b.gpu
            && a.fpga == b.fpga
            && a.remark == b.remark
            && a.gpu_count == b.gpu_count
            && a.frequency == b.frequency
            && a.status_category == b.status_category;
    }
};

template <>
struct mirror<tcapi::cvm::internet_bandwidth_config> {
    using c_type = tc_cvm_internet_bandwidth_config;
    static constexpr const char* c_name = "tc_cvm_internet_bandwidth_config";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("StartTime", cpp.start_time, c.start_time);
        pass("EndTime", cpp.end_time, c.end_time);
        pass("InternetAccessible", cpp.internet_accessible, c.internet_accessible);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.start_time == b.start_time
            && a.end_time == b.end_time
            && a.internet_accessible == b.internet_accessible;
    }
};

template <>
struct mirror<tcapi::cvm::internet_charge_type_config> {
    using c_type = tc_cvm_internet_charge_type_config;
    static constexpr const char* c_name = "tc_cvm_internet_charge_type_config";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InternetChargeType", cpp.internet_charge_type, c.internet_charge_type);
        pass("Description", cpp.description, c.description);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.internet_charge_type == b.internet_charge_type
            && a.description == b.description;
    }
};

template <>
struct mirror<tcapi::cvm::key_pair> {
    using c_type = tc_cvm_key_pair;
    static constexpr const char* c_name = "tc_cvm_key_pair";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("KeyId", cpp.key_id, c.key_id);
        pass("KeyName", cpp.key_name, c.key_name);
        pass("ProjectId", cpp.project_id, c.project_id);
        pass("Description", cpp.description, c.description);
        pass("PublicKey", cpp.public_key, c.public_key);
        pass("PrivateKey", cpp.private_key, c.private_key);
        pass(
            "AssociatedInstanceIds",
            cpp.associated_instance_ids,
            c.associated_instance_ids,
            c.associated_instance_ids_len);
        pass("CreatedTime", cpp.created_time, c.created_time);
        pass("Tags", cpp.tags, c.tags, c.tags_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.key_id == b.key_id
            && a.key_name == b.key_name
            && a.project_id == b.project_id
            && a.description == b.description
            && a.public_key == b.public_key
            && a.private_key == b.private_key
            && a.associated_instance_ids == b.associated_instance_ids
            && a.created_time == b.created_time
            && a.tags == b.tags;
    }
};

template <>
struct mirror<tcapi::cvm::launch_template> {
    using c_type = tc_cvm_launch_template;
    static constexpr const char* c_name = "tc_cvm_launch_template";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("LaunchTemplateId", cpp.launch_template_id, c.launch_template_id);
        pass("LaunchTemplateVersion", cpp.launch_template_version, c.launch_template_version);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.launch_template_id == b.launch_template_id
            && a.launch_template_version == b.launch_template_version;
    }
};

template <>
struct mirror<tcapi::cvm::launch_template_info> {
    using c_type = tc_cvm_launch_template_info;
    static constexpr const char* c_name = "tc_cvm_launch_template_info";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("LatestVersionNumber", cpp.latest_version_number, c.latest_version_number);
        pass("LaunchTemplateId", cpp.launch_template_id, c.launch_template_id);
        pass("LaunchTemplateName", cpp.launch_template_name, c.launch_template_name);
        pass("DefaultVersionNumber", cpp.default_version_number, c.default_version_number);
        pass(
            "LaunchTemplateVersionCount",
            cpp.launch_template_version_count,
            c.launch_template_version_count);
        pass("CreatedBy", cpp.created_by, c.created_by);
        pass("CreationTime", cpp.creation_time, c.creation_time);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.latest_version_number == b.latest_version_number
            && a.launch_template_id == b.launch_template_id
            && a.launch_template_name == b.launch_template_name
            && a.default_version_number == b.default_version_number
            && a.launch_template_version_count == b.launch_template_version_count
            && a.created_by == b.created_by
            && a.creation_time == b.creation_time;
    }
};

template <>
struct mirror<tcapi::cvm::tag_specification> {
    using c_type = tc_cvm_tag_specification;
    static constexpr const char* c_name = "tc_cvm_tag_specification";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ResourceType", cpp.resource_type, c.resource_type);
        pass("Tags", cpp.tags, c.tags, c.tags_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.resource_type == b.resource_type
            && a.tags == b.tags;
    }
};

template <>
struct mirror<tcapi::cvm::launch_template_version_data> {
    using c_type = tc_cvm_launch_template_version_data;
    static constexpr const char* c_name = "tc_cvm_launch_template_version_data";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Placement", cpp.placement, c.placement);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("InstanceName", cpp.instance_name, c.instance_name);
        pass("InstanceChargeType", cpp.instance_charge_type, c.instance_charge_type);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
        pass("DataDisks", cpp.data_disks, c.data_disks, c.data_disks_len);
        pass("InternetAccessible", cpp.internet_accessible, c.internet_accessible);
        pass("VirtualPrivateCloud", cpp.virtual_private_cloud, c.virtual_private_cloud);
        pass("ImageId", cpp.image_id, c.image_id);
        pass(
            "SecurityGroupIds",
            cpp.security_group_ids,
            c.security_group_ids,
            c.security_group_ids_len);
        pass("LoginSettings", cpp.login_settings, c.login_settings);
        pass("CamRoleName", cpp.cam_role_name, c.cam_role_name);
        pass("HpcClusterId", cpp.hpc_cluster_id, c.hpc_cluster_id);
        pass("InstanceCount", cpp.instance_count, c.instance_count);
        pass("EnhancedService", cpp.enhanced_service, c.enhanced_service);
        pass("UserData", cpp.user_data, c.user_data);
        pass(
            "DisasterRecoverGroupIds",
            cpp.disaster_recover_group_ids,
            c.disaster_recover_group_ids,
            c.disaster_recover_group_ids_len);
        pass("ActionTimer", cpp.action_timer, c.action_timer);
        pass("InstanceMarketOptions", cpp.instance_market_options, c.instance_market_options);
        pass("HostName", cpp.host_name, c.host_name);
        pass("ClientToken", cpp.client_token, c.client_token);
        pass("InstanceChargePrepaid", cpp.instance_charge_prepaid, c.instance_charge_prepaid);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
        pass("DisableApiTermination", cpp.disable_api_termination, c.disable_api_termination);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.placement == b.placement
            && a.instance_type == b.instance_type
            && a.instance_name == b.instance_name
            && a.instance_charge_type == b.instance_charge_type
            && a.system_disk == b.system_disk
            && a.data_disks == b.data_disks
            && a.internet_accessible == b.internet_accessible
            && a.virtual_private_cloud == b.virtual_private_cloud
            && a.image_id == b.image_id
            && a.security_group_ids == b.security_group_ids
            && a.login_settings == b.login_settings
            && a.cam_role_name == b.cam_role_name
            && a.hpc_cluster_id == b.hpc_cluster_id
            && a.instance_count == b.instance_count
            && a.enhanced_service == b.enhanced_service
            && a.user_data == b.user_data
            && a.disaster_recover_group_ids == b.disaster_recover_group_ids
            && a.action_timer == b.action_timer
            && a.instance_market_options == b.instance_market_options
            && a.host_name == b.host_name
            && a.client_token == b.client_token
            && a.instance_charge_prepaid == b.instance_charge_prepaid
            && a.tag_specification == b.tag_specification
            && a.disable_api_termination == b.disable_api_termination;
    }
};

template <>
struct mirror<tcapi::cvm::launch_template_version_info> {
    using c_type = tc_cvm_launch_template_version_info;
    static constexpr const char* c_name = "tc_cvm_launch_template_version_info";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("LaunchTemplateVersion", cpp.launch_template_version, c.launch_template_version);
        pass(
            "LaunchTemplateVersionData",
            cpp.launch_template_version_data,
            c.launch_template_version_data);
        pass("CreationTime", cpp.creation_time, c.creation_time);
        pass("LaunchTemplateId", cpp.launch_template_id, c.launch_template_id);
        pass("IsDefaultVersion", cpp.is_default_version, c.is_default_version);
        pass(
            "LaunchTemplateVersionDescription",
            cpp.launch_template_version_description,
            c.launch_template_version_description);
        pass("CreatedBy", cpp.created_by, c.created_by);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.launch_template_version == b.launch_template_version
            && a.launch_template_version_data == b.launch_template_version_data
            && a.creation_time == b.creation_time
            && a.launch_template_id == b.launch_template_id
            && a.is_default_version == b.is_default_version
            && a.launch_template_version_description == b.launch_template_version_description
            && a.created_by == b.created_by;
    }
};

template <>
struct mirror<tcapi::cvm::network_interfaces> {
    using c_type = tc_cvm_network_interfaces;
    static constexpr const char* c_name = "tc_cvm_network_interfaces";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InterfaceType", cpp.interface_type, c.interface_type);
        pass("VpcId", cpp.vpc_id, c.vpc_id);
        pass("SubnetId", cpp.subnet_id, c.subnet_id);
        pass(
            "PrivateIpv4AddressCount",
            cpp.private_ipv4_address_count,
            c.private_ipv4_address_count);
        pass("NetworkInterfaceId", cpp.network_interface_id, c.network_interface_id);
        pass(
            "SecurityGroupIds",
            cpp.security_group_ids,
            c.security_group_ids,
            c.security_group_ids_len);
        pass("DeleteWithInstance", cpp.delete_with_instance, c.delete_with_instance);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.interface_type == b.interface_type
            && a.vpc_id == b.vpc_id
            && a.subnet_id == b.subnet_id
            && a.private_ipv4_address_count == b.private_ipv4_address_count
            && a.network_interface_id == b.network_interface_id
            && a.security_group_ids == b.security_group_ids
            && a.delete_with_instance == b.delete_with_instance;
    }
};

template <>
struct mirror<tcapi::cvm::operation_count_limit> {
    using c_type = tc_cvm_operation_count_limit;
    static constexpr const char* c_name = "tc_cvm_operation_count_limit";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Operation", cpp.operation, c.operation);
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("CurrentCount", cpp.current_count, c.current_count);
        pass("LimitCount", cpp.limit_count, c.limit_count);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.operation == b.operation
            && a.instance_id == b.instance_id
            && a.current_count == b.current_count
            && a.limit_count == b.limit_count;
    }
};

template <>
struct mirror<tcapi::cvm::os_version> {
    using c_type = tc_cvm_os_version;
    static constexpr const char* c_name = "tc_cvm_os_version";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("OsName", cpp.os_name, c.os_name);
        pass("OsVersions", cpp.os_versions, c.os_versions, c.os_versions_len);
        pass("Architecture", cpp.architecture, c.architecture, c.architecture_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.os_name == b.os_name
            && a.os_versions == b.os_versions
            && a.architecture == b.architecture;
    }
};

template <>
struct mirror<tcapi::cvm::price> {
    using c_type = tc_cvm_price;
    static constexpr const char* c_name = "tc_cvm_price";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstancePrice", cpp.instance_price, c.instance_price);
        pass("BandwidthPrice", cpp.bandwidth_price, c.bandwidth_price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_price == b.instance_price
            && a.bandwidth_price == b.bandwidth_price;
    }
};

template <>
struct mirror<tcapi::cvm::repair_task_info> {
    using c_type = tc_cvm_repair_task_info;
    static constexpr const char* c_name = "tc_cvm_repair_task_info";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TaskId", cpp.task_id, c.task_id);
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("Alias", cpp.alias, c.alias);
        pass("TaskTypeId", cpp.task_type_id, c.task_type_id);
        pass("TaskTypeName", cpp.task_type_name, c.task_type_name);
        pass("TaskStatus", cpp.task_status, c.task_status);
        pass("DeviceStatus", cpp.device_status, c.device_status);
        pass("OperateStatus", cpp.operate_status, c.operate_status);
        pass("CreateTime", cpp.create_time, c.create_time);
        pass("AuthTime", cpp.auth_time, c.auth_time);
        pass("EndTime", cpp.end_time, c.end_time);
        pass("TaskDetail", cpp.task_detail, c.task_detail);
        pass("Zone", cpp.zone, c.zone);
        pass("Region", cpp.region, c.region);
        pass("VpcId", cpp.vpc_id, c.vpc_id);
        pass("VpcName", cpp.vpc_name, c.vpc_name);
        pass("SubnetId", cpp.subnet_id, c.subnet_id);
        pass("SubnetName", cpp.subnet_name, c.subnet_name);
        pass("WanIp", cpp.wan_ip, c.wan_ip);
        pass("LanIp", cpp.lan_ip, c.lan_ip);
        pass("Product", cpp.product, c.product);
        pass("TaskSubType", cpp.task_sub_type, c.task_sub_type);
        pass("AuthType", cpp.auth_type, c.auth_type);
        pass("AuthSource", cpp.auth_source, c.auth_source);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.task_id == b.task_id
            && a.instance_id == b.instance_id
            && a.alias == b.alias
            && a.task_type_id == b.task_type_id
            && a.task_type_name == b.task_type_name
            && a.task_status == b.task_status
            && a.device_status == b.device_status
            && a.operate_status == b.operate_status
            && a.create_time == b.create_time
            && a.auth_time == b.auth_time
            && a.end_time == b.end_time
            && a.task_detail == b.task_detail
            && a.zone == b.zone
            && a.region == b.region
            && a.vpc_id == b.vpc_id
            && a.vpc_name == b.vpc_name
            && a.subnet_id == b.subnet_id
            && a.subnet_name == b.subnet_name
            && a.wan_ip == b.wan_ip
            && a.lan_ip == b.lan_ip
            && a.product == b.product
            && a.task_sub_type == b.task_sub_type
            && a.auth_type == b.auth_type
            && a.auth_source == b.auth_source;
    }
};

template <>
struct mirror<tcapi::cvm::resource_count> {
    using c_type = tc_cvm_resource_count;
    static constexpr const char* c_name = "tc_cvm_resource_count";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Cpu", cpp.cpu, c.cpu);
        pass("Memory", cpp.memory, c.memory);
        pass("Gpu", cpp.gpu, c.gpu);
        pass("Disk", cpp.disk, c.disk);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.cpu == b.cpu
            && a.memory == b.memory
            && a.gpu == b.gpu
            && a.disk == b.disk;
    }
};

template <>
struct mirror<tcapi::cvm::resource_pool_pack> {
    using c_type = tc_cvm_resource_pool_pack;
    static constexpr const char* c_name = "tc_cvm_resource_pool_pack";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "DedicatedResourcePackId",
            cpp.dedicated_resource_pack_id,
            c.dedicated_resource_pack_id);
        pass(
            "DedicatedResourcePackName",
            cpp.dedicated_resource_pack_name,
            c.dedicated_resource_pack_name);
        pass("Zone", cpp.zone, c.zone);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("InstanceFamily", cpp.instance_family, c.instance_family);
        pass("ResourcePoolPackType", cpp.resource_pool_pack_type, c.resource_pool_pack_type);
        pass("Status", cpp.status, c.status);
        pass("TotalCapacity", cpp.total_capacity, c.total_capacity);
        pass("AvailableCapacity", cpp.available_capacity, c.available_capacity);
        pass("HostIp", cpp.host_ip, c.host_ip);
        pass("RackId", cpp.rack_id, c.rack_id);
        pass("SwitchId", cpp.switch_id, c.switch_id);
        pass("AutoPlacement", cpp.auto_placement, c.auto_placement);
        pass("RenewFlag", cpp.renew_flag, c.renew_flag);
        pass("StartTime", cpp.start_time, c.start_time);
        pass("EndTime", cpp.end_time, c.end_time);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.dedicated_resource_pack_id == b.dedicated_resource_pack_id
            && a.dedicated_resource_pack_name == b.dedicated_resource_pack_name
            && a.zone == b.zone
            && a.instance_type == b.instance_type
            && a.instance_family == b.instance_family
            && a.resource_pool_pack_type == b.resource_pool_pack_type
            && a.status == b.status
            && a.total_capacity == b.total_capacity
            && a.available_capacity == b.available_capacity
            && a.host_ip == b.host_ip
            && a.rack_id == b.rack_id
            && a.switch_id == b.switch_id
            && a.auto_placement == b.auto_placement
            && a.renew_flag == b.renew_flag
            && a.start_time == b.start_time
            && a.end_time == b.end_time;
    }
};

template <>
struct mirror<tcapi::cvm::resource_pool_pack_instance> {
    using c_type = tc_cvm_resource_pool_pack_instance;
    static constexpr const char* c_name = "tc_cvm_resource_pool_pack_instance";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "DedicatedResourcePackId",
            cpp.dedicated_resource_pack_id,
            c.dedicated_resource_pack_id);
        pass("InstanceIdSet", cpp.instance_id_set, c.instance_id_set, c.instance_id_set_len);
        pass("InstanceFamily", cpp.instance_family, c.instance_family);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("Zone", cpp.zone, c.zone);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.dedicated_resource_pack_id == b.dedicated_resource_pack_id
            && a.instance_id_set == b.instance_id_set
            && a.instance_family == b.instance_family
            && a.instance_type == b.instance_type
            && a.zone == b.zone;
    }
};

template <>
struct mirror<tcapi::cvm::share_permission> {
    using c_type = tc_cvm_share_permission;
    static constexpr const char* c_name = "tc_cvm_share_permission";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("CreatedTime", cpp.created_time, c.created_time);
        pass("AccountId", cpp.account_id, c.account_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.created_time == b.created_time
            && a.account_id == b.account_id;
    }
};

template <>
struct mirror<tcapi::cvm::sync_image> {
    using c_type = tc_cvm_sync_image;
    static constexpr const char* c_name = "tc_cvm_sync_image";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageId", cpp.image_id, c.image_id);
        pass("Region", cpp.region, c.region);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_id == b.image_id
            && a.region == b.region;
    }
};

template <>
struct mirror<tcapi::cvm::target_os> {
    using c_type = tc_cvm_target_os;
    static constexpr const char* c_name = "tc_cvm_target_os";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TargetOSType", cpp.target_os_type, c.target_os_type);
        pass("TargetOSVersion", cpp.target_os_version, c.target_os_version);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.target_os_type == b.target_os_type
            && a.target_os_version == b.target_os_version;
    }
};

template <>
struct mirror<tcapi::cvm::gpu_info> {
    using c_type = tc_cvm_gpu_info;
    static constexpr const char* c_name = "tc_cvm_gpu_info";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("GPUCount", cpp.gpu_count, c.gpu_count);
        pass("GPUId", cpp.gpu_id, c.gpu_id, c.gpu_id_len);
        pass("GPUType", cpp.gpu_type, c.gpu_type);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.gpu_count == b.gpu_count
            && a.gpu_id == b.gpu_id
            && a.gpu_type == b.gpu_type;
    }
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
template <>
struct mirror<tcapi::cvm::instance> {
    using c_type = tc_cvm_instance;
    static constexpr const char* c_name = "tc_cvm_instance";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Placement", cpp.placement, c.placement);
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("CPU", cpp.cpu, c.cpu);
        pass("Memory", cpp.memory, c.memory);
        pass("RestrictState", cpp.restrict_state, c.restrict_state);
        pass("InstanceName", cpp.instance_name, c.instance_name);
        pass("InstanceChargeType", cpp.instance_charge_type, c.instance_charge_type);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
        pass("DataDisks", cpp.data_disks, c.data_disks, c.data_disks_len);
        pass(
            "PrivateIpAddresses",
            cpp.private_ip_addresses,
            c.private_ip_addresses,
            c.private_ip_addresses_len);
        pass(
            "PublicIpAddresses",
            cpp.public_ip_addresses,
            c.public_ip_addresses,
            c.public_ip_addresses_len);
        pass("InternetAccessible", cpp.internet_accessible, c.internet_accessible);
        pass("VirtualPrivateCloud", cpp.virtual_private_cloud, c.virtual_private_cloud);
        pass("ImageId", cpp.image_id, c.image_id);
        pass("RenewFlag", cpp.renew_flag, c.renew_flag);
        pass("CreatedTime", cpp.created_time, c.created_time);
        pass("ExpiredTime", cpp.expired_time, c.expired_time);
        pass("OsName", cpp.os_name, c.os_name);
        pass(
            "SecurityGroupIds",
            cpp.security_group_ids,
            c.security_group_ids,
            c.security_group_ids_len);
        pass("LoginSettings", cpp.login_settings, c.login_settings);
        pass("InstanceState", cpp.instance_state, c.instance_state);
        pass("Tags", cpp.tags, c.tags, c.tags_len);
        pass("StopChargingMode", cpp.stop_charging_mode, c.stop_charging_mode);
        pass("Uuid", cpp.uuid, c.uuid);
        pass("LatestOperation", cpp.latest_operation, c.latest_operation);
        pass("LatestOperationState", cpp.latest_operation_state, c.latest_operation_state);
        pass(
            "LatestOperationRequestId",
            cpp.latest_operation_request_id,
            c.latest_operation_request_id);
        pass("DisasterRecoverGroupId", cpp.disaster_recover_group_id, c.disaster_recover_group_id);
        pass("IPv6Addresses", cpp.ipv6_addresses, c.ipv6_addresses, c.ipv6_addresses_len);
        pass("CamRoleName", cpp.cam_role_name, c.cam_role_name);
        pass("HpcClusterId", cpp.hpc_cluster_id, c.hpc_cluster_id);
        pass(
            "RdmaIpAddresses",
            cpp.rdma_ip_addresses,
            c.rdma_ip_addresses,
            c.rdma_ip_addresses_len);
        pass("DedicatedClusterId", cpp.dedicated_cluster_id, c.dedicated_cluster_id);
        pass("IsolatedSource", cpp.isolated_source, c.isolated_source);
        pass(
            "DisasterRecoverGroupIds",
            cpp.disaster_recover_group_ids,
            c.disaster_recover_group_ids,
            c.disaster_recover_group_ids_len);
        pass("GPUInfo", cpp.gpu_info, c.gpu_info);
        pass("LicenseType", cpp.license_type, c.license_type);
        pass("DisableApiTermination", cpp.disable_api_termination, c.disable_api_termination);
        pass("HostName", cpp.host_name, c.host_name);
        pass("DefaultLoginUser", cpp.default_login_user, c.default_login_user);
        pass("DefaultLoginPort", cpp.default_login_port, c.default_login_port);
        pass(
            "LatestOperationErrorMsg",
            cpp.latest_operation_error_msg,
            c.latest_operation_error_msg);
        pass("EnableJumboFrame", cpp.enable_jumbo_frame, c.enable_jumbo_frame);
        pass("Metadata", cpp.metadata, c.metadata);
        pass(
            "PublicIPv6Addresses",
            cpp.public_ipv6_addresses,
            c.public_ipv6_addresses,
            c.public_ipv6_addresses_len);
        pass("CpuTopology", cpp.cpu_topology, c.cpu_topology);
        pass("PartitionNumber", cpp.partition_number, c.partition_number);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.placement == b.placement
            && a.instance_id == b.instance_id
            && a.instance_type == b.instance_type
            && a.cpu == b.cpu
            && a.memory == b.memory
            && a.restrict_state == b.restrict_state
            && a.instance_name == b.instance_name
            && a.instance_charge_type == b.instance_charge_type
            && a.system_disk == b.system_disk
            && a.data_disks == b.data_disks
            && a.private_ip_addresses == b.private_ip_addresses
            && a.public_ip_addresses == b.public_ip_addresses
            && a.internet_accessible == b.internet_accessible
            && a.virtual_private_cloud == b.virtual_private_cloud
            && a.image_id == b.image_id
            && a.renew_flag == b.renew_flag
            && a.created_time == b.created_time
            && a.expired_time == b.expired_time
            && a.os_name == b.os_name
            && a.security_group_ids == b.security_group_ids
            && a.login_settings == b.login_settings
            && a.instance_state == b.instance_state
            && a.tags == b.tags
            && a.stop_charging_mode == b.stop_charging_mode
            && a.uuid == b.uuid
            && a.latest_operation == b.latest_operation
            && a.latest_operation_state == b.latest_operation_state
            && a.latest_operation_request_id == b.latest_operation_request_id
            && a.disaster_recover_group_id == b.disaster_recover_group_id
            && a.ipv6_addresses == b.ipv6_addresses
            && a.cam_role_name == b.cam_role_name
            && a.hpc_cluster_id == b.hpc_cluster_id
            && a.rdma_ip_addresses == b.rdma_ip_addresses
            && a.dedicated_cluster_id == b.dedicated_cluster_id
            && a.isolated_source == b.isolated_source
            && a.disaster_recover_group_ids == b.disaster_recover_group_ids
            && a.gpu_info == b.gpu_info
            && a.license_type == b.license_type
            && a.disable_api_termination == b.disable_api_termination
            && a.host_name == b.host_name
            && a.default_login_user == b.default_login_user
            && a.default_login_port == b.default_login_port
            && a.latest_operation_error_msg == b.latest_operation_error_msg
            && a.enable_jumbo_frame == b.enable_jumbo_frame
            && a.metadata == b.metadata
            && a.public_ipv6_addresses == b.public_ipv6_addresses
            && a.cpu_topology == b.cpu_topology
            && a.partition_number == b.partition_number;
    }
};
#pragma GCC diagnostic pop

template <>
struct mirror<tcapi::cvm::instance_status> {
    using c_type = tc_cvm_instance_status;
    static constexpr const char* c_name = "tc_cvm_instance_status";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("InstanceState", cpp.instance_state, c.instance_state);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id
            && a.instance_state == b.instance_state;
    }
};

template <>
struct mirror<tcapi::cvm::region_info> {
    using c_type = tc_cvm_region_info;
    static constexpr const char* c_name = "tc_cvm_region_info";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Region", cpp.region, c.region);
        pass("RegionName", cpp.region_name, c.region_name);
        pass("RegionState", cpp.region_state, c.region_state);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.region == b.region
            && a.region_name == b.region_name
            && a.region_state == b.region_state;
    }
};

template <>
struct mirror<tcapi::cvm::zone_info> {
    using c_type = tc_cvm_zone_info;
    static constexpr const char* c_name = "tc_cvm_zone_info";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Zone", cpp.zone, c.zone);
        pass("ZoneName", cpp.zone_name, c.zone_name);
        pass("ZoneId", cpp.zone_id, c.zone_id);
        pass("ZoneState", cpp.zone_state, c.zone_state);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.zone == b.zone
            && a.zone_name == b.zone_name
            && a.zone_id == b.zone_id
            && a.zone_state == b.zone_state;
    }
};

template <>
struct mirror<tcapi::cvm::allocate_hosts_request> {
    using c_type = tc_cvm_allocate_hosts_request;
    static constexpr const char* c_name = "tc_cvm_allocate_hosts_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Placement", cpp.placement, c.placement);
        pass("ClientToken", cpp.client_token, c.client_token);
        pass("HostChargePrepaid", cpp.host_charge_prepaid, c.host_charge_prepaid);
        pass("HostChargeType", cpp.host_charge_type, c.host_charge_type);
        pass("HostType", cpp.host_type, c.host_type);
        pass("HostCount", cpp.host_count, c.host_count);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.placement == b.placement
            && a.client_token == b.client_token
            && a.host_charge_prepaid == b.host_charge_prepaid
            && a.host_charge_type == b.host_charge_type
            && a.host_type == b.host_type
            && a.host_count == b.host_count
            && a.tag_specification == b.tag_specification;
    }
};

template <>
struct mirror<tcapi::cvm::allocate_hosts_response> {
    using c_type = tc_cvm_allocate_hosts_response;
    static constexpr const char* c_name = "tc_cvm_allocate_hosts_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HostIdSet", cpp.host_id_set, c.host_id_set, c.host_id_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.host_id_set == b.host_id_set;
    }
};

template <>
struct mirror<tcapi::cvm::associate_instances_key_pairs_request> {
    using c_type = tc_cvm_associate_instances_key_pairs_request;
    static constexpr const char* c_name = "tc_cvm_associate_instances_key_pairs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("KeyIds", cpp.key_ids, c.key_ids, c.key_ids_len);
        pass("ForceStop", cpp.force_stop, c.force_stop);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.key_ids == b.key_ids
            && a.force_stop == b.force_stop;
    }
};

template <>
struct mirror<tcapi::cvm::associate_instances_key_pairs_response> {
    using c_type = tc_cvm_associate_instances_key_pairs_response;
    static constexpr const char* c_name = "tc_cvm_associate_instances_key_pairs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::associate_security_groups_request> {
    using c_type = tc_cvm_associate_security_groups_request;
    static constexpr const char* c_name = "tc_cvm_associate_security_groups_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "SecurityGroupIds",
            cpp.security_group_ids,
            c.security_group_ids,
            c.security_group_ids_len);
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.security_group_ids == b.security_group_ids
            && a.instance_ids == b.instance_ids;
    }
};

template <>
struct mirror<tcapi::cvm::associate_security_groups_response> {
    using c_type = tc_cvm_associate_security_groups_response;
    static constexpr const char* c_name = "tc_cvm_associate_security_groups_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::configure_chc_assist_vpc_request> {
    using c_type = tc_cvm_configure_chc_assist_vpc_request;
    static constexpr const char* c_name = "tc_cvm_configure_chc_assist_vpc_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ChcIds", cpp.chc_ids, c.chc_ids, c.chc_ids_len);
        pass("BmcVirtualPrivateCloud", cpp.bmc_virtual_private_cloud, c.bmc_virtual_private_cloud);
        pass(
            "BmcSecurityGroupIds",
            cpp.bmc_security_group_ids,
            c.bmc_security_group_ids,
            c.bmc_security_group_ids_len);
        pass(
            "DeployVirtualPrivateCloud",
            cpp.deploy_virtual_private_cloud,
            c.deploy_virtual_private_cloud);
        pass(
            "DeploySecurityGroupIds",
            cpp.deploy_security_group_ids,
            c.deploy_security_group_ids,
            c.deploy_security_group_ids_len);
        pass("ChcDeployExtraConfig", cpp.chc_deploy_extra_config, c.chc_deploy_extra_config);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.chc_ids == b.chc_ids
            && a.bmc_virtual_private_cloud == b.bmc_virtual_private_cloud
            && a.bmc_security_group_ids == b.bmc_security_group_ids
            && a.deploy_virtual_private_cloud == b.deploy_virtual_private_cloud
            && a.deploy_security_group_ids == b.deploy_security_group_ids
            && a.chc_deploy_extra_config == b.chc_deploy_extra_config;
    }
};

template <>
struct mirror<tcapi::cvm::configure_chc_assist_vpc_response> {
    using c_type = tc_cvm_configure_chc_assist_vpc_response;
    static constexpr const char* c_name = "tc_cvm_configure_chc_assist_vpc_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::configure_chc_deploy_vpc_request> {
    using c_type = tc_cvm_configure_chc_deploy_vpc_request;
    static constexpr const char* c_name = "tc_cvm_configure_chc_deploy_vpc_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ChcIds", cpp.chc_ids, c.chc_ids, c.chc_ids_len);
        pass(
            "DeployVirtualPrivateCloud",
            cpp.deploy_virtual_private_cloud,
            c.deploy_virtual_private_cloud);
        pass(
            "DeploySecurityGroupIds",
            cpp.deploy_security_group_ids,
            c.deploy_security_group_ids,
            c.deploy_security_group_ids_len);
        pass("ChcDeployExtraConfig", cpp.chc_deploy_extra_config, c.chc_deploy_extra_config);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.chc_ids == b.chc_ids
            && a.deploy_virtual_private_cloud == b.deploy_virtual_private_cloud
            && a.deploy_security_group_ids == b.deploy_security_group_ids
            && a.chc_deploy_extra_config == b.chc_deploy_extra_config;
    }
};

template <>
struct mirror<tcapi::cvm::configure_chc_deploy_vpc_response> {
    using c_type = tc_cvm_configure_chc_deploy_vpc_response;
    static constexpr const char* c_name = "tc_cvm_configure_chc_deploy_vpc_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::convert_operating_systems_request> {
    using c_type = tc_cvm_convert_operating_systems_request;
    static constexpr const char* c_name = "tc_cvm_convert_operating_systems_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("MinimalConversion", cpp.minimal_conversion, c.minimal_conversion);
        pass("DryRun", cpp.dry_run, c.dry_run);
        pass("TargetOSType", cpp.target_os_type, c.target_os_type);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.minimal_conversion == b.minimal_conversion
            && a.dry_run == b.dry_run
            && a.target_os_type == b.target_os_type;
    }
};

template <>
struct mirror<tcapi::cvm::convert_operating_systems_response> {
    using c_type = tc_cvm_convert_operating_systems_response;
    static constexpr const char* c_name = "tc_cvm_convert_operating_systems_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "SupportTargetOSList",
            cpp.support_target_os_list,
            c.support_target_os_list,
            c.support_target_os_list_len);
        pass("TaskId", cpp.task_id, c.task_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.support_target_os_list == b.support_target_os_list
            && a.task_id == b.task_id;
    }
};

template <>
struct mirror<tcapi::cvm::create_disaster_recover_group_request> {
    using c_type = tc_cvm_create_disaster_recover_group_request;
    static constexpr const char* c_name = "tc_cvm_create_disaster_recover_group_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Name", cpp.name, c.name);
        pass("Type", cpp.type_, c.type_);
        pass("ClientToken", cpp.client_token, c.client_token);
        pass("Affinity", cpp.affinity, c.affinity);
        pass("Strategy", cpp.strategy, c.strategy);
        pass("PartitionCount", cpp.partition_count, c.partition_count);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.name == b.name
            && a.type_ == b.type_
            && a.client_token == b.client_token
            && a.affinity == b.affinity
            && a.strategy == b.strategy
            && a.partition_count == b.partition_count
            && a.tag_specification == b.tag_specification;
    }
};

template <>
struct mirror<tcapi::cvm::create_disaster_recover_group_response> {
    using c_type = tc_cvm_create_disaster_recover_group_response;
    static constexpr const char* c_name = "tc_cvm_create_disaster_recover_group_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("DisasterRecoverGroupId", cpp.disaster_recover_group_id, c.disaster_recover_group_id);
        pass("Type", cpp.type_, c.type_);
        pass("Name", cpp.name, c.name);
        pass("CvmQuotaTotal", cpp.cvm_quota_total, c.cvm_quota_total);
        pass("CurrentNum", cpp.current_num, c.current_num);
        pass("CreateTime", cpp.create_time, c.create_time);
        pass("Strategy", cpp.strategy, c.strategy);
        pass("PartitionCount", cpp.partition_count, c.partition_count);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.disaster_recover_group_id == b.disaster_recover_group_id
            && a.type_ == b.type_
            && a.name == b.name
            && a.cvm_quota_total == b.cvm_quota_total
            && a.current_num == b.current_num
            && a.create_time == b.create_time
            && a.strategy == b.strategy
            && a.partition_count == b.partition_count;
    }
};

template <>
struct mirror<tcapi::cvm::create_hpc_cluster_request> {
    using c_type = tc_cvm_create_hpc_cluster_request;
    static constexpr const char* c_name = "tc_cvm_create_hpc_cluster_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Zone", cpp.zone, c.zone);
        pass("Name", cpp.name, c.name);
        pass("Remark", cpp.remark, c.remark);
        pass("HpcClusterType", cpp.hpc_cluster_type, c.hpc_cluster_type);
        pass("HpcClusterBusinessId", cpp.hpc_cluster_business_id, c.hpc_cluster_business_id);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.zone == b.zone
            && a.name == b.name
            && a.remark == b.remark
            && a.hpc_cluster_type == b.hpc_cluster_type
            && a.hpc_cluster_business_id == b.hpc_cluster_business_id
            && a.tag_specification == b.tag_specification;
    }
};

template <>
struct mirror<tcapi::cvm::create_hpc_cluster_response> {
    using c_type = tc_cvm_create_hpc_cluster_response;
    static constexpr const char* c_name = "tc_cvm_create_hpc_cluster_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HpcClusterSet", cpp.hpc_cluster_set, c.hpc_cluster_set, c.hpc_cluster_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.hpc_cluster_set == b.hpc_cluster_set;
    }
};

template <>
struct mirror<tcapi::cvm::create_image_request> {
    using c_type = tc_cvm_create_image_request;
    static constexpr const char* c_name = "tc_cvm_create_image_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageName", cpp.image_name, c.image_name);
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("ImageDescription", cpp.image_description, c.image_description);
        pass("ForcePoweroff", cpp.force_poweroff, c.force_poweroff);
        pass("Sysprep", cpp.sysprep, c.sysprep);
        pass("DataDiskIds", cpp.data_disk_ids, c.data_disk_ids, c.data_disk_ids_len);
        pass("SnapshotIds", cpp.snapshot_ids, c.snapshot_ids, c.snapshot_ids_len);
        pass("DryRun", cpp.dry_run, c.dry_run);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
        pass("ImageFamily", cpp.image_family, c.image_family);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_name == b.image_name
            && a.instance_id == b.instance_id
            && a.image_description == b.image_description
            && a.force_poweroff == b.force_poweroff
            && a.sysprep == b.sysprep
            && a.data_disk_ids == b.data_disk_ids
            && a.snapshot_ids == b.snapshot_ids
            && a.dry_run == b.dry_run
            && a.tag_specification == b.tag_specification
            && a.image_family == b.image_family;
    }
};

template <>
struct mirror<tcapi::cvm::create_image_response> {
    using c_type = tc_cvm_create_image_response;
    static constexpr const char* c_name = "tc_cvm_create_image_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageId", cpp.image_id, c.image_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.image_id == b.image_id;
    }
};

template <>
struct mirror<tcapi::cvm::create_key_pair_request> {
    using c_type = tc_cvm_create_key_pair_request;
    static constexpr const char* c_name = "tc_cvm_create_key_pair_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("KeyName", cpp.key_name, c.key_name);
        pass("ProjectId", cpp.project_id, c.project_id);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.key_name == b.key_name
            && a.project_id == b.project_id
            && a.tag_specification == b.tag_specification;
    }
};

template <>
struct mirror<tcapi::cvm::create_key_pair_response> {
    using c_type = tc_cvm_create_key_pair_response;
    static constexpr const char* c_name = "tc_cvm_create_key_pair_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("KeyPair", cpp.key_pair, c.key_pair);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.key_pair == b.key_pair;
    }
};

template <>
struct mirror<tcapi::cvm::create_launch_template_request> {
    using c_type = tc_cvm_create_launch_template_request;
    static constexpr const char* c_name = "tc_cvm_create_launch_template_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("LaunchTemplateName", cpp.launch_template_name, c.launch_template_name);
        pass("Placement", cpp.placement, c.placement);
        pass("ImageId", cpp.image_id, c.image_id);
        pass(
            "LaunchTemplateVersionDescription",
            cpp.launch_template_version_description,
            c.launch_template_version_description);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
        pass("DataDisks", cpp.data_disks, c.data_disks, c.data_disks_len);
        pass("VirtualPrivateCloud", cpp.virtual_private_cloud, c.virtual_private_cloud);
        pass("InternetAccessible", cpp.internet_accessible, c.internet_accessible);
        pass("InstanceCount", cpp.instance_count, c.instance_count);
        pass("InstanceName", cpp.instance_name, c.instance_name);
        pass("LoginSettings", cpp.login_settings, c.login_settings);
        pass(
            "SecurityGroupIds",
            cpp.security_group_ids,
            c.security_group_ids,
            c.security_group_ids_len);
        pass("EnhancedService", cpp.enhanced_service, c.enhanced_service);
        pass("ClientToken", cpp.client_token, c.client_token);
        pass("HostName", cpp.host_name, c.host_name);
        pass("ActionTimer", cpp.action_timer, c.action_timer);
        pass(
            "DisasterRecoverGroupIds",
            cpp.disaster_recover_group_ids,
            c.disaster_recover_group_ids,
            c.disaster_recover_group_ids_len);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
        pass("InstanceMarketOptions", cpp.instance_market_options, c.instance_market_options);
        pass("UserData", cpp.user_data, c.user_data);
        pass("DryRun", cpp.dry_run, c.dry_run);
        pass("CamRoleName", cpp.cam_role_name, c.cam_role_name);
        pass("HpcClusterId", cpp.hpc_cluster_id, c.hpc_cluster_id);
        pass("InstanceChargeType", cpp.instance_charge_type, c.instance_charge_type);
        pass("InstanceChargePrepaid", cpp.instance_charge_prepaid, c.instance_charge_prepaid);
        pass("DisableApiTermination", cpp.disable_api_termination, c.disable_api_termination);
        pass("EnableJumboFrame", cpp.enable_jumbo_frame, c.enable_jumbo_frame);
        pass(
            "LaunchTemplateTagSpecification",
            cpp.launch_template_tag_specification,
            c.launch_template_tag_specification,
            c.launch_template_tag_specification_len);
        pass("Metadata", cpp.metadata, c.metadata);
        pass(
            "TemplateDataModifyAction",
            cpp.template_data_modify_action,
            c.template_data_modify_action);
        pass(
            "NetworkInterfaces",
            cpp.network_interfaces,
            c.network_interfaces,
            c.network_interfaces_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.launch_template_name == b.launch_template_name
            && a.placement == b.placement
            && a.image_id == b.image_id
            && a.launch_template_version_description == b.launch_template_version_description
            && a.instance_type == b.instance_type
            && a.system_disk == b.system_disk
            && a.data_disks == b.data_disks
            && a.virtual_private_cloud == b.virtual_private_cloud
            && a.internet_accessible == b.internet_accessible
            && a.instance_count == b.instance_count
            && a.instance_name == b.instance_name
            && a.login_settings == b.login_settings
            && a.security_group_ids == b.security_group_ids
            && a.enhanced_service == b.enhanced_service
            && a.client_token == b.client_token
            && a.host_name == b.host_name
            && a.action_timer == b.action_timer
            && a.disaster_recover_group_ids == b.disaster_recover_group_ids
            && a.tag_specification == b.tag_specification
            && a.instance_market_options == b.instance_market_options
            && a.user_data == b.user_data
            && a.dry_run == b.dry_run
            && a.cam_role_name == b.cam_role_name
            && a.hpc_cluster_id == b.hpc_cluster_id
            && a.instance_charge_type == b.instance_charge_type
            && a.instance_charge_prepaid == b.instance_charge_prepaid
            && a.disable_api_termination == b.disable_api_termination
            && a.enable_jumbo_frame == b.enable_jumbo_frame
            && a.launch_template_tag_specification == b.launch_template_tag_specification
            && a.metadata == b.metadata
            && a.template_data_modify_action == b.template_data_modify_action
            && a.network_interfaces == b.network_interfaces;
    }
};

template <>
struct mirror<tcapi::cvm::create_launch_template_response> {
    using c_type = tc_cvm_create_launch_template_response;
    static constexpr const char* c_name = "tc_cvm_create_launch_template_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("LaunchTemplateId", cpp.launch_template_id, c.launch_template_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.launch_template_id == b.launch_template_id;
    }
};

template <>
struct mirror<tcapi::cvm::create_launch_template_version_request> {
    using c_type = tc_cvm_create_launch_template_version_request;
    static constexpr const char* c_name = "tc_cvm_create_launch_template_version_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Placement", cpp.placement, c.placement);
        pass("LaunchTemplateId", cpp.launch_template_id, c.launch_template_id);
        pass("LaunchTemplateVersion", cpp.launch_template_version, c.launch_template_version);
        pass(
            "LaunchTemplateVersionDescription",
            cpp.launch_template_version_description,
            c.launch_template_version_description);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("ImageId", cpp.image_id, c.image_id);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
        pass("DataDisks", cpp.data_disks, c.data_disks, c.data_disks_len);
        pass("VirtualPrivateCloud", cpp.virtual_private_cloud, c.virtual_private_cloud);
        pass("InternetAccessible", cpp.internet_accessible, c.internet_accessible);
        pass("InstanceCount", cpp.instance_count, c.instance_count);
        pass("InstanceName", cpp.instance_name, c.instance_name);
        pass("LoginSettings", cpp.login_settings, c.login_settings);
        pass(
            "SecurityGroupIds",
            cpp.security_group_ids,
            c.security_group_ids,
            c.security_group_ids_len);
        pass("EnhancedService", cpp.enhanced_service, c.enhanced_service);
        pass("ClientToken", cpp.client_token, c.client_token);
        pass("HostName", cpp.host_name, c.host_name);
        pass("ActionTimer", cpp.action_timer, c.action_timer);
        pass(
            "DisasterRecoverGroupIds",
            cpp.disaster_recover_group_ids,
            c.disaster_recover_group_ids,
            c.disaster_recover_group_ids_len);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
        pass("InstanceMarketOptions", cpp.instance_market_options, c.instance_market_options);
        pass("UserData", cpp.user_data, c.user_data);
        pass("DryRun", cpp.dry_run, c.dry_run);
        pass("CamRoleName", cpp.cam_role_name, c.cam_role_name);
        pass("HpcClusterId", cpp.hpc_cluster_id, c.hpc_cluster_id);
        pass("InstanceChargeType", cpp.instance_charge_type, c.instance_charge_type);
        pass("InstanceChargePrepaid", cpp.instance_charge_prepaid, c.instance_charge_prepaid);
        pass("DisableApiTermination", cpp.disable_api_termination, c.disable_api_termination);
        pass("EnableJumboFrame", cpp.enable_jumbo_frame, c.enable_jumbo_frame);
        pass("Metadata", cpp.metadata, c.metadata);
        pass(
            "TemplateDataModifyAction",
            cpp.template_data_modify_action,
            c.template_data_modify_action);
        pass(
            "NetworkInterfaces",
            cpp.network_interfaces,
            c.network_interfaces,
            c.network_interfaces_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.placement == b.placement
            && a.launch_template_id == b.launch_template_id
            && a.launch_template_version == b.launch_template_version
            && a.launch_template_version_description == b.launch_template_version_description
            && a.instance_type == b.instance_type
            && a.image_id == b.image_id
            && a.system_disk == b.system_disk
            && a.data_disks == b.data_disks
            && a.virtual_private_cloud == b.virtual_private_cloud
            && a.internet_accessible == b.internet_accessible
            && a.instance_count == b.instance_count
            && a.instance_name == b.instance_name
            && a.login_settings == b.login_settings
            && a.security_group_ids == b.security_group_ids
            && a.enhanced_service == b.enhanced_service
            && a.client_token == b.client_token
            && a.host_name == b.host_name
            && a.action_timer == b.action_timer
            && a.disaster_recover_group_ids == b.disaster_recover_group_ids
            && a.tag_specification == b.tag_specification
            && a.instance_market_options == b.instance_market_options
            && a.user_data == b.user_data
            && a.dry_run == b.dry_run
            && a.cam_role_name == b.cam_role_name
            && a.hpc_cluster_id == b.hpc_cluster_id
            && a.instance_charge_type == b.instance_charge_type
            && a.instance_charge_prepaid == b.instance_charge_prepaid
            && a.disable_api_termination == b.disable_api_termination
            && a.enable_jumbo_frame == b.enable_jumbo_frame
            && a.metadata == b.metadata
            && a.template_data_modify_action == b.template_data_modify_action
            && a.network_interfaces == b.network_interfaces;
    }
};

template <>
struct mirror<tcapi::cvm::create_launch_template_version_response> {
    using c_type = tc_cvm_create_launch_template_version_response;
    static constexpr const char* c_name = "tc_cvm_create_launch_template_version_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "LaunchTemplateVersionNumber",
            cpp.launch_template_version_number,
            c.launch_template_version_number);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.launch_template_version_number == b.launch_template_version_number;
    }
};

template <>
struct mirror<tcapi::cvm::delete_disaster_recover_groups_request> {
    using c_type = tc_cvm_delete_disaster_recover_groups_request;
    static constexpr const char* c_name = "tc_cvm_delete_disaster_recover_groups_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "DisasterRecoverGroupIds",
            cpp.disaster_recover_group_ids,
            c.disaster_recover_group_ids,
            c.disaster_recover_group_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.disaster_recover_group_ids == b.disaster_recover_group_ids;
    }
};

template <>
struct mirror<tcapi::cvm::delete_disaster_recover_groups_response> {
    using c_type = tc_cvm_delete_disaster_recover_groups_response;
    static constexpr const char* c_name = "tc_cvm_delete_disaster_recover_groups_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::delete_hpc_clusters_request> {
    using c_type = tc_cvm_delete_hpc_clusters_request;
    static constexpr const char* c_name = "tc_cvm_delete_hpc_clusters_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HpcClusterIds", cpp.hpc_cluster_ids, c.hpc_cluster_ids, c.hpc_cluster_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.hpc_cluster_ids == b.hpc_cluster_ids;
    }
};

template <>
struct mirror<tcapi::cvm::delete_hpc_clusters_response> {
    using c_type = tc_cvm_delete_hpc_clusters_response;
    static constexpr const char* c_name = "tc_cvm_delete_hpc_clusters_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::delete_images_request> {
    using c_type = tc_cvm_delete_images_request;
    static constexpr const char* c_name = "tc_cvm_delete_images_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageIds", cpp.image_ids, c.image_ids, c.image_ids_len);
        pass("DeleteBindedSnap", cpp.delete_binded_snap, c.delete_binded_snap);
        pass("DryRun", cpp.dry_run, c.dry_run);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_ids == b.image_ids
            && a.delete_binded_snap == b.delete_binded_snap
            && a.dry_run == b.dry_run;
    }
};

template <>
struct mirror<tcapi::cvm::delete_images_response> {
    using c_type = tc_cvm_delete_images_response;
    static constexpr const char* c_name = "tc_cvm_delete_images_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::delete_instances_action_timer_request> {
    using c_type = tc_cvm_delete_instances_action_timer_request;
    static constexpr const char* c_name = "tc_cvm_delete_instances_action_timer_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ActionTimerIds", cpp.action_timer_ids, c.action_timer_ids, c.action_timer_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.action_timer_ids == b.action_timer_ids;
    }
};

template <>
struct mirror<tcapi::cvm::delete_instances_action_timer_response> {
    using c_type = tc_cvm_delete_instances_action_timer_response;
    static constexpr const char* c_name = "tc_cvm_delete_instances_action_timer_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::delete_instances_disaster_recover_groups_request> {
    using c_type = tc_cvm_delete_instances_disaster_recover_groups_request;
    static constexpr const char* c_name = "tc_cvm_delete_instances_disaster_recover_groups_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass(
            "DisasterRecoverGroupIds",
            cpp.disaster_recover_group_ids,
            c.disaster_recover_group_ids,
            c.disaster_recover_group_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.disaster_recover_group_ids == b.disaster_recover_group_ids;
    }
};

template <>
struct mirror<tcapi::cvm::delete_instances_disaster_recover_groups_response> {
    using c_type = tc_cvm_delete_instances_disaster_recover_groups_response;
    static constexpr const char* c_name = "tc_cvm_delete_instances_disaster_recover_groups_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::delete_key_pairs_request> {
    using c_type = tc_cvm_delete_key_pairs_request;
    static constexpr const char* c_name = "tc_cvm_delete_key_pairs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("KeyIds", cpp.key_ids, c.key_ids, c.key_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.key_ids == b.key_ids;
    }
};

template <>
struct mirror<tcapi::cvm::delete_key_pairs_response> {
    using c_type = tc_cvm_delete_key_pairs_response;
    static constexpr const char* c_name = "tc_cvm_delete_key_pairs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::delete_launch_template_request> {
    using c_type = tc_cvm_delete_launch_template_request;
    static constexpr const char* c_name = "tc_cvm_delete_launch_template_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("LaunchTemplateId", cpp.launch_template_id, c.launch_template_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.launch_template_id == b.launch_template_id;
    }
};

template <>
struct mirror<tcapi::cvm::delete_launch_template_response> {
    using c_type = tc_cvm_delete_launch_template_response;
    static constexpr const char* c_name = "tc_cvm_delete_launch_template_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::delete_launch_template_versions_request> {
    using c_type = tc_cvm_delete_launch_template_versions_request;
    static constexpr const char* c_name = "tc_cvm_delete_launch_template_versions_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("LaunchTemplateId", cpp.launch_template_id, c.launch_template_id);
        pass(
            "LaunchTemplateVersions",
            cpp.launch_template_versions,
            c.launch_template_versions,
            c.launch_template_versions_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.launch_template_id == b.launch_template_id
            && a.launch_template_versions == b.launch_template_versions;
    }
};

template <>
struct mirror<tcapi::cvm::delete_launch_template_versions_response> {
    using c_type = tc_cvm_delete_launch_template_versions_response;
    static constexpr const char* c_name = "tc_cvm_delete_launch_template_versions_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::describe_account_quota_request> {
    using c_type = tc_cvm_describe_account_quota_request;
    static constexpr const char* c_name = "tc_cvm_describe_account_quota_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Filters", cpp.filters, c.filters, c.filters_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.filters == b.filters;
    }
};

template <>
struct mirror<tcapi::cvm::describe_account_quota_response> {
    using c_type = tc_cvm_describe_account_quota_response;
    static constexpr const char* c_name = "tc_cvm_describe_account_quota_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("AppId", cpp.app_id, c.app_id);
        pass("AccountQuotaOverview", cpp.account_quota_overview, c.account_quota_overview);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.app_id == b.app_id
            && a.account_quota_overview == b.account_quota_overview;
    }
};

template <>
struct mirror<tcapi::cvm::describe_chc_denied_actions_request> {
    using c_type = tc_cvm_describe_chc_denied_actions_request;
    static constexpr const char* c_name = "tc_cvm_describe_chc_denied_actions_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ChcIds", cpp.chc_ids, c.chc_ids, c.chc_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.chc_ids == b.chc_ids;
    }
};

template <>
struct mirror<tcapi::cvm::describe_chc_denied_actions_response> {
    using c_type = tc_cvm_describe_chc_denied_actions_response;
    static constexpr const char* c_name = "tc_cvm_describe_chc_denied_actions_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "ChcHostDeniedActionSet",
            cpp.chc_host_denied_action_set,
            c.chc_host_denied_action_set,
            c.chc_host_denied_action_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.chc_host_denied_action_set == b.chc_host_denied_action_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_chc_hosts_request> {
    using c_type = tc_cvm_describe_chc_hosts_request;
    static constexpr const char* c_name = "tc_cvm_describe_chc_hosts_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ChcIds", cpp.chc_ids, c.chc_ids, c.chc_ids_len);
        pass("Filters", cpp.filters, c.filters, c.filters_len);
        pass("Offset", cpp.offset, c.offset);
        pass("Limit", cpp.limit, c.limit);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.chc_ids == b.chc_ids
            && a.filters == b.filters
            && a.offset == b.offset
            && a.limit == b.limit;
    }
};

template <>
struct mirror<tcapi::cvm::describe_chc_hosts_response> {
    using c_type = tc_cvm_describe_chc_hosts_response;
    static constexpr const char* c_name = "tc_cvm_describe_chc_hosts_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass("ChcHostSet", cpp.chc_host_set, c.chc_host_set, c.chc_host_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.chc_host_set == b.chc_host_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_disaster_recover_group_quota_request> {
    using c_type = tc_cvm_describe_disaster_recover_group_quota_request;
    static constexpr const char* c_name = "tc_cvm_describe_disaster_recover_group_quota_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp&, const Cpp&)
    {
        return true;
    }
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
template <>
struct mirror<tcapi::cvm::describe_disaster_recover_group_quota_response> {
    using c_type = tc_cvm_describe_disaster_recover_group_quota_response;
    static constexpr const char* c_name = "tc_cvm_describe_disaster_recover_group_quota_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("GroupQuota", cpp.group_quota, c.group_quota);
        pass("CurrentNum", cpp.current_num, c.current_num);
        pass("CvmInHostGroupQuota", cpp.cvm_in_host_group_quota, c.cvm_in_host_group_quota);
        pass("CvmInSwGroupQuota", cpp.cvm_in_sw_group_quota, c.cvm_in_sw_group_quota);
        pass("CvmInRackGroupQuota", cpp.cvm_in_rack_group_quota, c.cvm_in_rack_group_quota);
        pass("CvmInSwitchGroupQuota", cpp.cvm_in_switch_group_quota, c.cvm_in_switch_group_quota);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.group_quota == b.group_quota
            && a.current_num == b.current_num
            && a.cvm_in_host_group_quota == b.cvm_in_host_group_quota
            && a.cvm_in_sw_group_quota == b.cvm_in_sw_group_quota
            && a.cvm_in_rack_group_quota == b.cvm_in_rack_group_quota
            && a.cvm_in_switch_group_quota == b.cvm_in_switch_group_quota;
    }
};
#pragma GCC diagnostic pop

template <>
struct mirror<tcapi::cvm::describe_disaster_recover_groups_request> {
    using c_type = tc_cvm_describe_disaster_recover_groups_request;
    static constexpr const char* c_name = "tc_cvm_describe_disaster_recover_groups_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "DisasterRecoverGroupIds",
            cpp.disaster_recover_group_ids,
            c.disaster_recover_group_ids,
            c.disaster_recover_group_ids_len);
        pass("Name", cpp.name, c.name);
        pass("Offset", cpp.offset, c.offset);
        pass("Limit", cpp.limit, c.limit);
        pass("Filters", cpp.filters, c.filters, c.filters_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.disaster_recover_group_ids == b.disaster_recover_group_ids
            && a.name == b.name
            && a.offset == b.offset
            && a.limit == b.limit
            && a.filters == b.filters;
    }
};

template <>
struct mirror<tcapi::cvm::describe_disaster_recover_groups_response> {
    using c_type = tc_cvm_describe_disaster_recover_groups_response;
    static constexpr const char* c_name = "tc_cvm_describe_disaster_recover_groups_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "DisasterRecoverGroupSet",
            cpp.disaster_recover_group_set,
            c.disaster_recover_group_set,
            c.disaster_recover_group_set_len);
        pass("TotalCount", cpp.total_count, c.total_count);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.disaster_recover_group_set == b.disaster_recover_group_set
            && a.total_count == b.total_count;
    }
};

template <>
struct mirror<tcapi::cvm::describe_hosts_request> {
    using c_type = tc_cvm_describe_hosts_request;
    static constexpr const char* c_name = "tc_cvm_describe_hosts_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Filters", cpp.filters, c.filters, c.filters_len);
        pass("Offset", cpp.offset, c.offset);
        pass("Limit", cpp.limit, c.limit);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.filters == b.filters
            && a.offset == b.offset
            && a.limit == b.limit;
    }
};

template <>
struct mirror<tcapi::cvm::describe_hosts_response> {
    using c_type = tc_cvm_describe_hosts_response;
    static constexpr const char* c_name = "tc_cvm_describe_hosts_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass("HostSet", cpp.host_set, c.host_set, c.host_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.host_set == b.host_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_hpc_clusters_request> {
    using c_type = tc_cvm_describe_hpc_clusters_request;
    static constexpr const char* c_name = "tc_cvm_describe_hpc_clusters_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HpcClusterIds", cpp.hpc_cluster_ids, c.hpc_cluster_ids, c.hpc_cluster_ids_len);
        pass("Name", cpp.name, c.name);
        pass("Zone", cpp.zone, c.zone);
        pass("Offset", cpp.offset, c.offset);
        pass("Limit", cpp.limit, c.limit);
        pass("HpcClusterType", cpp.hpc_cluster_type, c.hpc_cluster_type);
        pass("HpcClusterBusinessId", cpp.hpc_cluster_business_id, c.hpc_cluster_business_id);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("Filters", cpp.filters, c.filters, c.filters_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.hpc_cluster_ids == b.hpc_cluster_ids
            && a.name == b.name
            && a.zone == b.zone
            && a.offset == b.offset
            && a.limit == b.limit
            && a.hpc_cluster_type == b.hpc_cluster_type
            && a.hpc_cluster_business_id == b.hpc_cluster_business_id
            && a.instance_type == b.instance_type
            && a.filters == b.filters;
    }
};

template <>
struct mirror<tcapi::cvm::describe_hpc_clusters_response> {
    using c_type = tc_cvm_describe_hpc_clusters_response;
    static constexpr const char* c_name = "tc_cvm_describe_hpc_clusters_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HpcClusterSet", cpp.hpc_cluster_set, c.hpc_cluster_set, c.hpc_cluster_set_len);
        pass("TotalCount", cpp.total_count, c.total_count);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.hpc_cluster_set == b.hpc_cluster_set
            && a.total_count == b.total_count;
    }
};

template <>
struct mirror<tcapi::cvm::describe_image_from_family_request> {
    using c_type = tc_cvm_describe_image_from_family_request;
    static constexpr const char* c_name = "tc_cvm_describe_image_from_family_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageFamily", cpp.image_family, c.image_family);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_family == b.image_family;
    }
};

template <>
struct mirror<tcapi::cvm::describe_image_from_family_response> {
    using c_type = tc_cvm_describe_image_from_family_response;
    static constexpr const char* c_name = "tc_cvm_describe_image_from_family_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Image", cpp.image, c.image);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.image == b.image;
    }
};

template <>
struct mirror<tcapi::cvm::describe_image_quota_request> {
    using c_type = tc_cvm_describe_image_quota_request;
    static constexpr const char* c_name = "tc_cvm_describe_image_quota_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp&, const Cpp&)
    {
        return true;
    }
};

template <>
struct mirror<tcapi::cvm::describe_image_quota_response> {
    using c_type = tc_cvm_describe_image_quota_response;
    static constexpr const char* c_name = "tc_cvm_describe_image_quota_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageNumQuota", cpp.image_num_quota, c.image_num_quota);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.image_num_quota == b.image_num_quota;
    }
};

template <>
struct mirror<tcapi::cvm::describe_image_share_permission_request> {
    using c_type = tc_cvm_describe_image_share_permission_request;
    static constexpr const char* c_name = "tc_cvm_describe_image_share_permission_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageId", cpp.image_id, c.image_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_id == b.image_id;
    }
};

template <>
struct mirror<tcapi::cvm::describe_image_share_permission_response> {
    using c_type = tc_cvm_describe_image_share_permission_response;
    static constexpr const char* c_name = "tc_cvm_describe_image_share_permission_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "SharePermissionSet",
            cpp.share_permission_set,
            c.share_permission_set,
            c.share_permission_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.share_permission_set == b.share_permission_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_images_request> {
    using c_type = tc_cvm_describe_images_request;
    static constexpr const char* c_name = "tc_cvm_describe_images_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageIds", cpp.image_ids, c.image_ids, c.image_ids_len);
        pass("Filters", cpp.filters, c.filters, c.filters_len);
        pass("Offset", cpp.offset, c.offset);
        pass("Limit", cpp.limit, c.limit);
        pass("InstanceType", cpp.instance_type, c.instance_type);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_ids == b.image_ids
            && a.filters == b.filters
            && a.offset == b.offset
            && a.limit == b.limit
            && a.instance_type == b.instance_type;
    }
};

template <>
struct mirror<tcapi::cvm::describe_images_response> {
    using c_type = tc_cvm_describe_images_response;
    static constexpr const char* c_name = "tc_cvm_describe_images_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageSet", cpp.image_set, c.image_set, c.image_set_len);
        pass("TotalCount", cpp.total_count, c.total_count);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.image_set == b.image_set
            && a.total_count == b.total_count;
    }
};

template <>
struct mirror<tcapi::cvm::describe_import_image_os_request> {
    using c_type = tc_cvm_describe_import_image_os_request;
    static constexpr const char* c_name = "tc_cvm_describe_import_image_os_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp&, const Cpp&)
    {
        return true;
    }
};

template <>
struct mirror<tcapi::cvm::describe_import_image_os_response> {
    using c_type = tc_cvm_describe_import_image_os_response;
    static constexpr const char* c_name = "tc_cvm_describe_import_image_os_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "ImportImageOsListSupported",
            cpp.import_image_os_list_supported,
            c.import_image_os_list_supported);
        pass(
            "ImportImageOsVersionSet",
            cpp.import_image_os_version_set,
            c.import_image_os_version_set,
            c.import_image_os_version_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.import_image_os_list_supported == b.import_image_os_list_supported
            && a.import_image_os_version_set == b.import_image_os_version_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instance_family_configs_request> {
    using c_type = tc_cvm_describe_instance_family_configs_request;
    static constexpr const char* c_name = "tc_cvm_describe_instance_family_configs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp&, const Cpp&)
    {
        return true;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instance_family_configs_response> {
    using c_type = tc_cvm_describe_instance_family_configs_response;
    static constexpr const char* c_name = "tc_cvm_describe_instance_family_configs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "InstanceFamilyConfigSet",
            cpp.instance_family_config_set,
            c.instance_family_config_set,
            c.instance_family_config_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.instance_family_config_set == b.instance_family_config_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instance_internet_bandwidth_configs_request> {
    using c_type = tc_cvm_describe_instance_internet_bandwidth_configs_request;
    static constexpr const char* c_name = "tc_cvm_describe_instance_internet_bandwidth_configs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instance_internet_bandwidth_configs_response> {
    using c_type = tc_cvm_describe_instance_internet_bandwidth_configs_response;
    static constexpr const char* c_name = "tc_cvm_describe_instance_internet_bandwidth_configs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "InternetBandwidthConfigSet",
            cpp.internet_bandwidth_config_set,
            c.internet_bandwidth_config_set,
            c.internet_bandwidth_config_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.internet_bandwidth_config_set == b.internet_bandwidth_config_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instance_type_configs_request> {
    using c_type = tc_cvm_describe_instance_type_configs_request;
    static constexpr const char* c_name = "tc_cvm_describe_instance_type_configs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Filters", cpp.filters, c.filters, c.filters_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.filters == b.filters;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instance_type_configs_response> {
    using c_type = tc_cvm_describe_instance_type_configs_response;
    static constexpr const char* c_name = "tc_cvm_describe_instance_type_configs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "InstanceTypeConfigSet",
            cpp.instance_type_config_set,
            c.instance_type_config_set,
            c.instance_type_config_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.instance_type_config_set == b.instance_type_config_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instance_vnc_url_request> {
    using c_type = tc_cvm_describe_instance_vnc_url_request;
    static constexpr const char* c_name = "tc_cvm_describe_instance_vnc_url_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instance_vnc_url_response> {
    using c_type = tc_cvm_describe_instance_vnc_url_response;
    static constexpr const char* c_name = "tc_cvm_describe_instance_vnc_url_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceVncUrl", cpp.instance_vnc_url, c.instance_vnc_url);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.instance_vnc_url == b.instance_vnc_url;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_request> {
    using c_type = tc_cvm_describe_instances_request;
    static constexpr const char* c_name = "tc_cvm_describe_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("Filters", cpp.filters, c.filters, c.filters_len);
        pass("Offset", cpp.offset, c.offset);
        pass("Limit", cpp.limit, c.limit);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.filters == b.filters
            && a.offset == b.offset
            && a.limit == b.limit;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_response> {
    using c_type = tc_cvm_describe_instances_response;
    static constexpr const char* c_name = "tc_cvm_describe_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass("InstanceSet", cpp.instance_set, c.instance_set, c.instance_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.instance_set == b.instance_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_action_timer_request> {
    using c_type = tc_cvm_describe_instances_action_timer_request;
    static constexpr const char* c_name = "tc_cvm_describe_instances_action_timer_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ActionTimerIds", cpp.action_timer_ids, c.action_timer_ids, c.action_timer_ids_len);
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("TimerAction", cpp.timer_action, c.timer_action);
        pass("EndActionTime", cpp.end_action_time, c.end_action_time);
        pass("StartActionTime", cpp.start_action_time, c.start_action_time);
        pass("StatusList", cpp.status_list, c.status_list, c.status_list_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.action_timer_ids == b.action_timer_ids
            && a.instance_ids == b.instance_ids
            && a.timer_action == b.timer_action
            && a.end_action_time == b.end_action_time
            && a.start_action_time == b.start_action_time
            && a.status_list == b.status_list;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_action_timer_response> {
    using c_type = tc_cvm_describe_instances_action_timer_response;
    static constexpr const char* c_name = "tc_cvm_describe_instances_action_timer_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ActionTimers", cpp.action_timers, c.action_timers, c.action_timers_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.action_timers == b.action_timers;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_attributes_request> {
    using c_type = tc_cvm_describe_instances_attributes_request;
    static constexpr const char* c_name = "tc_cvm_describe_instances_attributes_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Attributes", cpp.attributes, c.attributes, c.attributes_len);
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.attributes == b.attributes
            && a.instance_ids == b.instance_ids;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_attributes_response> {
    using c_type = tc_cvm_describe_instances_attributes_response;
    static constexpr const char* c_name = "tc_cvm_describe_instances_attributes_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceSet", cpp.instance_set, c.instance_set, c.instance_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.instance_set == b.instance_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_modification_request> {
    using c_type = tc_cvm_describe_instances_modification_request;
    static constexpr const char* c_name = "tc_cvm_describe_instances_modification_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("Filters", cpp.filters, c.filters, c.filters_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.filters == b.filters;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_modification_response> {
    using c_type = tc_cvm_describe_instances_modification_response;
    static constexpr const char* c_name = "tc_cvm_describe_instances_modification_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass(
            "InstanceTypeConfigStatusSet",
            cpp.instance_type_config_status_set,
            c.instance_type_config_status_set,
            c.instance_type_config_status_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.instance_type_config_status_set == b.instance_type_config_status_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_operation_limit_request> {
    using c_type = tc_cvm_describe_instances_operation_limit_request;
    static constexpr const char* c_name = "tc_cvm_describe_instances_operation_limit_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("Operation", cpp.operation, c.operation);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.operation == b.operation;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_operation_limit_response> {
    using c_type = tc_cvm_describe_instances_operation_limit_response;
    static constexpr const char* c_name = "tc_cvm_describe_instances_operation_limit_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "InstanceOperationLimitSet",
            cpp.instance_operation_limit_set,
            c.instance_operation_limit_set,
            c.instance_operation_limit_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.instance_operation_limit_set == b.instance_operation_limit_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_status_request> {
    using c_type = tc_cvm_describe_instances_status_request;
    static constexpr const char* c_name = "tc_cvm_describe_instances_status_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("Offset", cpp.offset, c.offset);
        pass("Limit", cpp.limit, c.limit);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.offset == b.offset
            && a.limit == b.limit;
    }
};

template <>
struct mirror<tcapi::cvm::describe_instances_status_response> {
    using c_type = tc_cvm_describe_instances_status_response;
    static constexpr const char* c_name = "tc_cvm_describe_instances_status_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass(
            "InstanceStatusSet",
            cpp.instance_status_set,
            c.instance_status_set,
            c.instance_status_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.instance_status_set == b.instance_status_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_internet_charge_type_configs_request> {
    using c_type = tc_cvm_describe_internet_charge_type_configs_request;
    static constexpr const char* c_name = "tc_cvm_describe_internet_charge_type_configs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp&, const Cpp&)
    {
        return true;
    }
};

template <>
struct mirror<tcapi::cvm::describe_internet_charge_type_configs_response> {
    using c_type = tc_cvm_describe_internet_charge_type_configs_response;
    static constexpr const char* c_name = "tc_cvm_describe_internet_charge_type_configs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "InternetChargeTypeConfigSet",
            cpp.internet_charge_type_config_set,
            c.internet_charge_type_config_set,
            c.internet_charge_type_config_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.internet_charge_type_config_set == b.internet_charge_type_config_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_key_pairs_request> {
    using c_type = tc_cvm_describe_key_pairs_request;
    static constexpr const char* c_name = "tc_cvm_describe_key_pairs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("KeyIds", cpp.key_ids, c.key_ids, c.key_ids_len);
        pass("Filters", cpp.filters, c.filters, c.filters_len);
        pass("Offset", cpp.offset, c.offset);
        pass("Limit", cpp.limit, c.limit);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.key_ids == b.key_ids
            && a.filters == b.filters
            && a.offset == b.offset
            && a.limit == b.limit;
    }
};

template <>
struct mirror<tcapi::cvm::describe_key_pairs_response> {
    using c_type = tc_cvm_describe_key_pairs_response;
    static constexpr const char* c_name = "tc_cvm_describe_key_pairs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass("KeyPairSet", cpp.key_pair_set, c.key_pair_set, c.key_pair_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.key_pair_set == b.key_pair_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_launch_template_versions_request> {
    using c_type = tc_cvm_describe_launch_template_versions_request;
    static constexpr const char* c_name = "tc_cvm_describe_launch_template_versions_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("LaunchTemplateId", cpp.launch_template_id, c.launch_template_id);
        pass(
            "LaunchTemplateVersions",
            cpp.launch_template_versions,
            c.launch_template_versions,
            c.launch_template_versions_len);
        pass("MinVersion", cpp.min_version, c.min_version);
        pass("MaxVersion", cpp.max_version, c.max_version);
        pass("Offset", cpp.offset, c.offset);
        pass("Limit", cpp.limit, c.limit);
        pass("DefaultVersion", cpp.default_version, c.default_version);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.launch_template_id == b.launch_template_id
            && a.launch_template_versions == b.launch_template_versions
            && a.min_version == b.min_version
            && a.max_version == b.max_version
            && a.offset == b.offset
            && a.limit == b.limit
            && a.default_version == b.default_version;
    }
};

template <>
struct mirror<tcapi::cvm::describe_launch_template_versions_response> {
    using c_type = tc_cvm_describe_launch_template_versions_response;
    static constexpr const char* c_name = "tc_cvm_describe_launch_template_versions_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass(
            "LaunchTemplateVersionSet",
            cpp.launch_template_version_set,
            c.launch_template_version_set,
            c.launch_template_version_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.launch_template_version_set == b.launch_template_version_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_launch_templates_request> {
    using c_type = tc_cvm_describe_launch_templates_request;
    static constexpr const char* c_name = "tc_cvm_describe_launch_templates_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "LaunchTemplateIds",
            cpp.launch_template_ids,
            c.launch_template_ids,
            c.launch_template_ids_len);
        pass("Filters", cpp.filters, c.filters, c.filters_len);
        pass("Offset", cpp.offset, c.offset);
        pass("Limit", cpp.limit, c.limit);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.launch_template_ids == b.launch_template_ids
            && a.filters == b.filters
            && a.offset == b.offset
            && a.limit == b.limit;
    }
};

template <>
struct mirror<tcapi::cvm::describe_launch_templates_response> {
    using c_type = tc_cvm_describe_launch_templates_response;
    static constexpr const char* c_name = "tc_cvm_describe_launch_templates_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass(
            "LaunchTemplateSet",
            cpp.launch_template_set,
            c.launch_template_set,
            c.launch_template_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.launch_template_set == b.launch_template_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_regions_request> {
    using c_type = tc_cvm_describe_regions_request;
    static constexpr const char* c_name = "tc_cvm_describe_regions_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp&, const Cpp&)
    {
        return true;
    }
};

template <>
struct mirror<tcapi::cvm::describe_regions_response> {
    using c_type = tc_cvm_describe_regions_response;
    static constexpr const char* c_name = "tc_cvm_describe_regions_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass("RegionSet", cpp.region_set, c.region_set, c.region_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.region_set == b.region_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_resource_pool_pack_instances_request> {
    using c_type = tc_cvm_describe_resource_pool_pack_instances_request;
    static constexpr const char* c_name = "tc_cvm_describe_resource_pool_pack_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "DedicatedResourcePackIds",
            cpp.dedicated_resource_pack_ids,
            c.dedicated_resource_pack_ids,
            c.dedicated_resource_pack_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.dedicated_resource_pack_ids == b.dedicated_resource_pack_ids;
    }
};

template <>
struct mirror<tcapi::cvm::describe_resource_pool_pack_instances_response> {
    using c_type = tc_cvm_describe_resource_pool_pack_instances_response;
    static constexpr const char* c_name = "tc_cvm_describe_resource_pool_pack_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "DedicatedResourcePackInstanceSet",
            cpp.dedicated_resource_pack_instance_set,
            c.dedicated_resource_pack_instance_set,
            c.dedicated_resource_pack_instance_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.dedicated_resource_pack_instance_set == b.dedicated_resource_pack_instance_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_resource_pool_pack_type_configs_request> {
    using c_type = tc_cvm_describe_resource_pool_pack_type_configs_request;
    static constexpr const char* c_name = "tc_cvm_describe_resource_pool_pack_type_configs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Filters", cpp.filters, c.filters, c.filters_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.filters == b.filters;
    }
};

template <>
struct mirror<tcapi::cvm::describe_resource_pool_pack_type_configs_response> {
    using c_type = tc_cvm_describe_resource_pool_pack_type_configs_response;
    static constexpr const char* c_name = "tc_cvm_describe_resource_pool_pack_type_configs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "InstanceTypeConfigSet",
            cpp.instance_type_config_set,
            c.instance_type_config_set,
            c.instance_type_config_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.instance_type_config_set == b.instance_type_config_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_resource_pool_packs_request> {
    using c_type = tc_cvm_describe_resource_pool_packs_request;
    static constexpr const char* c_name = "tc_cvm_describe_resource_pool_packs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("MaxResults", cpp.max_results, c.max_results);
        pass("NextToken", cpp.next_token, c.next_token);
        pass("Filters", cpp.filters, c.filters, c.filters_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.max_results == b.max_results
            && a.next_token == b.next_token
            && a.filters == b.filters;
    }
};

template <>
struct mirror<tcapi::cvm::describe_resource_pool_packs_response> {
    using c_type = tc_cvm_describe_resource_pool_packs_response;
    static constexpr const char* c_name = "tc_cvm_describe_resource_pool_packs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "DedicatedResourcePackSet",
            cpp.dedicated_resource_pack_set,
            c.dedicated_resource_pack_set,
            c.dedicated_resource_pack_set_len);
        pass("NextToken", cpp.next_token, c.next_token);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.dedicated_resource_pack_set == b.dedicated_resource_pack_set
            && a.next_token == b.next_token;
    }
};

template <>
struct mirror<tcapi::cvm::describe_task_info_request> {
    using c_type = tc_cvm_describe_task_info_request;
    static constexpr const char* c_name = "tc_cvm_describe_task_info_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Limit", cpp.limit, c.limit);
        pass("Offset", cpp.offset, c.offset);
        pass("Product", cpp.product, c.product);
        pass("TaskStatus", cpp.task_status, c.task_status, c.task_status_len);
        pass("TaskTypeIds", cpp.task_type_ids, c.task_type_ids, c.task_type_ids_len);
        pass("TaskIds", cpp.task_ids, c.task_ids, c.task_ids_len);
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("Aliases", cpp.aliases, c.aliases, c.aliases_len);
        pass("StartDate", cpp.start_date, c.start_date);
        pass("EndDate", cpp.end_date, c.end_date);
        pass("OrderField", cpp.order_field, c.order_field);
        pass("Order", cpp.order, c.order);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.limit == b.limit
            && a.offset == b.offset
            && a.product == b.product
            && a.task_status == b.task_status
            && a.task_type_ids == b.task_type_ids
            && a.task_ids == b.task_ids
            && a.instance_ids == b.instance_ids
            && a.aliases == b.aliases
            && a.start_date == b.start_date
            && a.end_date == b.end_date
            && a.order_field == b.order_field
            && a.order == b.order;
    }
};

template <>
struct mirror<tcapi::cvm::describe_task_info_response> {
    using c_type = tc_cvm_describe_task_info_response;
    static constexpr const char* c_name = "tc_cvm_describe_task_info_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass(
            "RepairTaskInfoSet",
            cpp.repair_task_info_set,
            c.repair_task_info_set,
            c.repair_task_info_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.repair_task_info_set == b.repair_task_info_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_zone_instance_config_infos_request> {
    using c_type = tc_cvm_describe_zone_instance_config_infos_request;
    static constexpr const char* c_name = "tc_cvm_describe_zone_instance_config_infos_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Filters", cpp.filters, c.filters, c.filters_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.filters == b.filters;
    }
};

template <>
struct mirror<tcapi::cvm::describe_zone_instance_config_infos_response> {
    using c_type = tc_cvm_describe_zone_instance_config_infos_response;
    static constexpr const char* c_name = "tc_cvm_describe_zone_instance_config_infos_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "InstanceTypeQuotaSet",
            cpp.instance_type_quota_set,
            c.instance_type_quota_set,
            c.instance_type_quota_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.instance_type_quota_set == b.instance_type_quota_set;
    }
};

template <>
struct mirror<tcapi::cvm::describe_zones_request> {
    using c_type = tc_cvm_describe_zones_request;
    static constexpr const char* c_name = "tc_cvm_describe_zones_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp&, const Cpp&)
    {
        return true;
    }
};

template <>
struct mirror<tcapi::cvm::describe_zones_response> {
    using c_type = tc_cvm_describe_zones_response;
    static constexpr const char* c_name = "tc_cvm_describe_zones_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TotalCount", cpp.total_count, c.total_count);
        pass("ZoneSet", cpp.zone_set, c.zone_set, c.zone_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.total_count == b.total_count
            && a.zone_set == b.zone_set;
    }
};

template <>
struct mirror<tcapi::cvm::disassociate_instances_key_pairs_request> {
    using c_type = tc_cvm_disassociate_instances_key_pairs_request;
    static constexpr const char* c_name = "tc_cvm_disassociate_instances_key_pairs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("KeyIds", cpp.key_ids, c.key_ids, c.key_ids_len);
        pass("ForceStop", cpp.force_stop, c.force_stop);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.key_ids == b.key_ids
            && a.force_stop == b.force_stop;
    }
};

template <>
struct mirror<tcapi::cvm::disassociate_instances_key_pairs_response> {
    using c_type = tc_cvm_disassociate_instances_key_pairs_response;
    static constexpr const char* c_name = "tc_cvm_disassociate_instances_key_pairs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::disassociate_security_groups_request> {
    using c_type = tc_cvm_disassociate_security_groups_request;
    static constexpr const char* c_name = "tc_cvm_disassociate_security_groups_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "SecurityGroupIds",
            cpp.security_group_ids,
            c.security_group_ids,
            c.security_group_ids_len);
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.security_group_ids == b.security_group_ids
            && a.instance_ids == b.instance_ids;
    }
};

template <>
struct mirror<tcapi::cvm::disassociate_security_groups_response> {
    using c_type = tc_cvm_disassociate_security_groups_response;
    static constexpr const char* c_name = "tc_cvm_disassociate_security_groups_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
template <>
struct mirror<tcapi::cvm::enter_rescue_mode_request> {
    using c_type = tc_cvm_enter_rescue_mode_request;
    static constexpr const char* c_name = "tc_cvm_enter_rescue_mode_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("Password", cpp.password, c.password);
        pass("Username", cpp.username, c.username);
        pass("ForceStop", cpp.force_stop, c.force_stop);
        pass("StopType", cpp.stop_type, c.stop_type);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id
            && a.password == b.password
            && a.username == b.username
            && a.force_stop == b.force_stop
            && a.stop_type == b.stop_type;
    }
};
#pragma GCC diagnostic pop

template <>
struct mirror<tcapi::cvm::enter_rescue_mode_response> {
    using c_type = tc_cvm_enter_rescue_mode_response;
    static constexpr const char* c_name = "tc_cvm_enter_rescue_mode_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::exit_rescue_mode_request> {
    using c_type = tc_cvm_exit_rescue_mode_request;
    static constexpr const char* c_name = "tc_cvm_exit_rescue_mode_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id;
    }
};

template <>
struct mirror<tcapi::cvm::exit_rescue_mode_response> {
    using c_type = tc_cvm_exit_rescue_mode_response;
    static constexpr const char* c_name = "tc_cvm_exit_rescue_mode_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::export_images_request> {
    using c_type = tc_cvm_export_images_request;
    static constexpr const char* c_name = "tc_cvm_export_images_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("BucketName", cpp.bucket_name, c.bucket_name);
        pass("ImageIds", cpp.image_ids, c.image_ids, c.image_ids_len);
        pass("ExportFormat", cpp.export_format, c.export_format);
        pass(
            "FileNamePrefixList",
            cpp.file_name_prefix_list,
            c.file_name_prefix_list,
            c.file_name_prefix_list_len);
        pass("OnlyExportRootDisk", cpp.only_export_root_disk, c.only_export_root_disk);
        pass("DryRun", cpp.dry_run, c.dry_run);
        pass("RoleName", cpp.role_name, c.role_name);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.bucket_name == b.bucket_name
            && a.image_ids == b.image_ids
            && a.export_format == b.export_format
            && a.file_name_prefix_list == b.file_name_prefix_list
            && a.only_export_root_disk == b.only_export_root_disk
            && a.dry_run == b.dry_run
            && a.role_name == b.role_name;
    }
};

template <>
struct mirror<tcapi::cvm::export_images_response> {
    using c_type = tc_cvm_export_images_response;
    static constexpr const char* c_name = "tc_cvm_export_images_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TaskId", cpp.task_id, c.task_id);
        pass("CosPaths", cpp.cos_paths, c.cos_paths, c.cos_paths_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.task_id == b.task_id
            && a.cos_paths == b.cos_paths;
    }
};

template <>
struct mirror<tcapi::cvm::import_image_request> {
    using c_type = tc_cvm_import_image_request;
    static constexpr const char* c_name = "tc_cvm_import_image_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Architecture", cpp.architecture, c.architecture);
        pass("OsType", cpp.os_type, c.os_type);
        pass("OsVersion", cpp.os_version, c.os_version);
        pass("ImageUrl", cpp.image_url, c.image_url);
        pass("ImageName", cpp.image_name, c.image_name);
        pass("ImageDescription", cpp.image_description, c.image_description);
        pass("DryRun", cpp.dry_run, c.dry_run);
        pass("Force", cpp.force, c.force);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
        pass("LicenseType", cpp.license_type, c.license_type);
        pass("BootMode", cpp.boot_mode, c.boot_mode);
        pass("ImageFamily", cpp.image_family, c.image_family);
        pass(
            "ImportImageDataDiskList",
            cpp.import_image_data_disk_list,
            c.import_image_data_disk_list,
            c.import_image_data_disk_list_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.architecture == b.architecture
            && a.os_type == b.os_type
            && a.os_version == b.os_version
            && a.image_url == b.image_url
            && a.image_name == b.image_name
            && a.image_description == b.image_description
            && a.dry_run == b.dry_run
            && a.force == b.force
            && a.tag_specification == b.tag_specification
            && a.license_type == b.license_type
            && a.boot_mode == b.boot_mode
            && a.image_family == b.image_family
            && a.import_image_data_disk_list == b.import_image_data_disk_list;
    }
};

template <>
struct mirror<tcapi::cvm::import_image_response> {
    using c_type = tc_cvm_import_image_response;
    static constexpr const char* c_name = "tc_cvm_import_image_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageId", cpp.image_id, c.image_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.image_id == b.image_id;
    }
};

template <>
struct mirror<tcapi::cvm::import_instances_action_timer_request> {
    using c_type = tc_cvm_import_instances_action_timer_request;
    static constexpr const char* c_name = "tc_cvm_import_instances_action_timer_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("ActionTimer", cpp.action_timer, c.action_timer);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.action_timer == b.action_timer;
    }
};

template <>
struct mirror<tcapi::cvm::import_instances_action_timer_response> {
    using c_type = tc_cvm_import_instances_action_timer_response;
    static constexpr const char* c_name = "tc_cvm_import_instances_action_timer_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ActionTimerIds", cpp.action_timer_ids, c.action_timer_ids, c.action_timer_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.action_timer_ids == b.action_timer_ids;
    }
};

template <>
struct mirror<tcapi::cvm::import_key_pair_request> {
    using c_type = tc_cvm_import_key_pair_request;
    static constexpr const char* c_name = "tc_cvm_import_key_pair_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("KeyName", cpp.key_name, c.key_name);
        pass("ProjectId", cpp.project_id, c.project_id);
        pass("PublicKey", cpp.public_key, c.public_key);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.key_name == b.key_name
            && a.project_id == b.project_id
            && a.public_key == b.public_key
            && a.tag_specification == b.tag_specification;
    }
};

template <>
struct mirror<tcapi::cvm::import_key_pair_response> {
    using c_type = tc_cvm_import_key_pair_response;
    static constexpr const char* c_name = "tc_cvm_import_key_pair_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("KeyId", cpp.key_id, c.key_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.key_id == b.key_id;
    }
};

template <>
struct mirror<tcapi::cvm::inquire_price_purchase_resource_pool_packs_request> {
    using c_type = tc_cvm_inquire_price_purchase_resource_pool_packs_request;
    static constexpr const char* c_name = "tc_cvm_inquire_price_purchase_resource_pool_packs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Zone", cpp.zone, c.zone);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("InstanceCount", cpp.instance_count, c.instance_count);
        pass("Period", cpp.period, c.period);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.zone == b.zone
            && a.instance_type == b.instance_type
            && a.instance_count == b.instance_count
            && a.period == b.period;
    }
};

template <>
struct mirror<tcapi::cvm::inquire_price_purchase_resource_pool_packs_response> {
    using c_type = tc_cvm_inquire_price_purchase_resource_pool_packs_response;
    static constexpr const char* c_name = "tc_cvm_inquire_price_purchase_resource_pool_packs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Price", cpp.price, c.price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.price == b.price;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_modify_instances_charge_type_request> {
    using c_type = tc_cvm_inquiry_price_modify_instances_charge_type_request;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_modify_instances_charge_type_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("InstanceChargeType", cpp.instance_charge_type, c.instance_charge_type);
        pass("InstanceChargePrepaid", cpp.instance_charge_prepaid, c.instance_charge_prepaid);
        pass("ModifyPortableDataDisk", cpp.modify_portable_data_disk, c.modify_portable_data_disk);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.instance_charge_type == b.instance_charge_type
            && a.instance_charge_prepaid == b.instance_charge_prepaid
            && a.modify_portable_data_disk == b.modify_portable_data_disk;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_modify_instances_charge_type_response> {
    using c_type = tc_cvm_inquiry_price_modify_instances_charge_type_response;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_modify_instances_charge_type_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Price", cpp.price, c.price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.price == b.price;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_renew_hosts_request> {
    using c_type = tc_cvm_inquiry_price_renew_hosts_request;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_renew_hosts_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HostIds", cpp.host_ids, c.host_ids, c.host_ids_len);
        pass("HostChargePrepaid", cpp.host_charge_prepaid, c.host_charge_prepaid);
        pass("DryRun", cpp.dry_run, c.dry_run);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.host_ids == b.host_ids
            && a.host_charge_prepaid == b.host_charge_prepaid
            && a.dry_run == b.dry_run;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_renew_hosts_response> {
    using c_type = tc_cvm_inquiry_price_renew_hosts_response;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_renew_hosts_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Price", cpp.price, c.price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.price == b.price;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_renew_instances_request> {
    using c_type = tc_cvm_inquiry_price_renew_instances_request;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_renew_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("InstanceChargePrepaid", cpp.instance_charge_prepaid, c.instance_charge_prepaid);
        pass("DryRun", cpp.dry_run, c.dry_run);
        pass("RenewPortableDataDisk", cpp.renew_portable_data_disk, c.renew_portable_data_disk);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.instance_charge_prepaid == b.instance_charge_prepaid
            && a.dry_run == b.dry_run
            && a.renew_portable_data_disk == b.renew_portable_data_disk;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_renew_instances_response> {
    using c_type = tc_cvm_inquiry_price_renew_instances_response;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_renew_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Price", cpp.price, c.price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.price == b.price;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_reset_instance_request> {
    using c_type = tc_cvm_inquiry_price_reset_instance_request;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_reset_instance_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("ImageId", cpp.image_id, c.image_id);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
        pass("LoginSettings", cpp.login_settings, c.login_settings);
        pass("EnhancedService", cpp.enhanced_service, c.enhanced_service);
        pass("UserData", cpp.user_data, c.user_data);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id
            && a.image_id == b.image_id
            && a.system_disk == b.system_disk
            && a.login_settings == b.login_settings
            && a.enhanced_service == b.enhanced_service
            && a.user_data == b.user_data;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_reset_instance_response> {
    using c_type = tc_cvm_inquiry_price_reset_instance_response;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_reset_instance_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Price", cpp.price, c.price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.price == b.price;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_reset_instances_internet_max_bandwidth_request> {
    using c_type = tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_request;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("InternetAccessible", cpp.internet_accessible, c.internet_accessible);
        pass("StartTime", cpp.start_time, c.start_time);
        pass("EndTime", cpp.end_time, c.end_time);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.internet_accessible == b.internet_accessible
            && a.start_time == b.start_time
            && a.end_time == b.end_time;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_reset_instances_internet_max_bandwidth_response> {
    using c_type = tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_reset_instances_internet_max_bandwidth_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Price", cpp.price, c.price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.price == b.price;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_reset_instances_type_request> {
    using c_type = tc_cvm_inquiry_price_reset_instances_type_request;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_reset_instances_type_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("InstanceType", cpp.instance_type, c.instance_type);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.instance_type == b.instance_type;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_reset_instances_type_response> {
    using c_type = tc_cvm_inquiry_price_reset_instances_type_response;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_reset_instances_type_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Price", cpp.price, c.price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.price == b.price;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_resize_instance_disks_request> {
    using c_type = tc_cvm_inquiry_price_resize_instance_disks_request;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_resize_instance_disks_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("DataDisks", cpp.data_disks, c.data_disks, c.data_disks_len);
        pass("ForceStop", cpp.force_stop, c.force_stop);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
        pass("ResizeOnline", cpp.resize_online, c.resize_online);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id
            && a.data_disks == b.data_disks
            && a.force_stop == b.force_stop
            && a.system_disk == b.system_disk
            && a.resize_online == b.resize_online;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_resize_instance_disks_response> {
    using c_type = tc_cvm_inquiry_price_resize_instance_disks_response;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_resize_instance_disks_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Price", cpp.price, c.price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.price == b.price;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_run_instances_request> {
    using c_type = tc_cvm_inquiry_price_run_instances_request;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_run_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Placement", cpp.placement, c.placement);
        pass("ImageId", cpp.image_id, c.image_id);
        pass("InstanceChargeType", cpp.instance_charge_type, c.instance_charge_type);
        pass("InstanceChargePrepaid", cpp.instance_charge_prepaid, c.instance_charge_prepaid);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
        pass("DataDisks", cpp.data_disks, c.data_disks, c.data_disks_len);
        pass("VirtualPrivateCloud", cpp.virtual_private_cloud, c.virtual_private_cloud);
        pass("InternetAccessible", cpp.internet_accessible, c.internet_accessible);
        pass("InstanceCount", cpp.instance_count, c.instance_count);
        pass("InstanceName", cpp.instance_name, c.instance_name);
        pass("LoginSettings", cpp.login_settings, c.login_settings);
        pass(
            "SecurityGroupIds",
            cpp.security_group_ids,
            c.security_group_ids,
            c.security_group_ids_len);
        pass("EnhancedService", cpp.enhanced_service, c.enhanced_service);
        pass("ClientToken", cpp.client_token, c.client_token);
        pass("HostName", cpp.host_name, c.host_name);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
        pass("InstanceMarketOptions", cpp.instance_market_options, c.instance_market_options);
        pass("Metadata", cpp.metadata, c.metadata);
        pass("HpcClusterId", cpp.hpc_cluster_id, c.hpc_cluster_id);
        pass("CpuTopology", cpp.cpu_topology, c.cpu_topology);
        pass("LaunchTemplate", cpp.launch_template, c.launch_template);
        pass(
            "NetworkInterfaces",
            cpp.network_interfaces,
            c.network_interfaces,
            c.network_interfaces_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.placement == b.placement
            && a.image_id == b.image_id
            && a.instance_charge_type == b.instance_charge_type
            && a.instance_charge_prepaid == b.instance_charge_prepaid
            && a.instance_type == b.instance_type
            && a.system_disk == b.system_disk
            && a.data_disks == b.data_disks
            && a.virtual_private_cloud == b.virtual_private_cloud
            && a.internet_accessible == b.internet_accessible
            && a.instance_count == b.instance_count
            && a.instance_name == b.instance_name
            && a.login_settings == b.login_settings
            && a.security_group_ids == b.security_group_ids
            && a.enhanced_service == b.enhanced_service
            && a.client_token == b.client_token
            && a.host_name == b.host_name
            && a.tag_specification == b.tag_specification
            && a.instance_market_options == b.instance_market_options
            && a.metadata == b.metadata
            && a.hpc_cluster_id == b.hpc_cluster_id
            && a.cpu_topology == b.cpu_topology
            && a.launch_template == b.launch_template
            && a.network_interfaces == b.network_interfaces;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_run_instances_response> {
    using c_type = tc_cvm_inquiry_price_run_instances_response;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_run_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Price", cpp.price, c.price);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.price == b.price;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_terminate_instances_request> {
    using c_type = tc_cvm_inquiry_price_terminate_instances_request;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_terminate_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids;
    }
};

template <>
struct mirror<tcapi::cvm::inquiry_price_terminate_instances_response> {
    using c_type = tc_cvm_inquiry_price_terminate_instances_response;
    static constexpr const char* c_name = "tc_cvm_inquiry_price_terminate_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "InstanceRefundsSet",
            cpp.instance_refunds_set,
            c.instance_refunds_set,
            c.instance_refunds_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.instance_refunds_set == b.instance_refunds_set;
    }
};

template <>
struct mirror<tcapi::cvm::modify_chc_attribute_request> {
    using c_type = tc_cvm_modify_chc_attribute_request;
    static constexpr const char* c_name = "tc_cvm_modify_chc_attribute_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ChcIds", cpp.chc_ids, c.chc_ids, c.chc_ids_len);
        pass("InstanceName", cpp.instance_name, c.instance_name);
        pass("DeviceType", cpp.device_type, c.device_type);
        pass("BmcUser", cpp.bmc_user, c.bmc_user);
        pass("Password", cpp.password, c.password);
        pass(
            "BmcSecurityGroupIds",
            cpp.bmc_security_group_ids,
            c.bmc_security_group_ids,
            c.bmc_security_group_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.chc_ids == b.chc_ids
            && a.instance_name == b.instance_name
            && a.device_type == b.device_type
            && a.bmc_user == b.bmc_user
            && a.password == b.password
            && a.bmc_security_group_ids == b.bmc_security_group_ids;
    }
};

template <>
struct mirror<tcapi::cvm::modify_chc_attribute_response> {
    using c_type = tc_cvm_modify_chc_attribute_response;
    static constexpr const char* c_name = "tc_cvm_modify_chc_attribute_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_chc_network_mode_request> {
    using c_type = tc_cvm_modify_chc_network_mode_request;
    static constexpr const char* c_name = "tc_cvm_modify_chc_network_mode_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ChcIds", cpp.chc_ids, c.chc_ids, c.chc_ids_len);
        pass("NetworkMode", cpp.network_mode, c.network_mode);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.chc_ids == b.chc_ids
            && a.network_mode == b.network_mode;
    }
};

template <>
struct mirror<tcapi::cvm::modify_chc_network_mode_response> {
    using c_type = tc_cvm_modify_chc_network_mode_response;
    static constexpr const char* c_name = "tc_cvm_modify_chc_network_mode_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_disaster_recover_group_attribute_request> {
    using c_type = tc_cvm_modify_disaster_recover_group_attribute_request;
    static constexpr const char* c_name = "tc_cvm_modify_disaster_recover_group_attribute_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("DisasterRecoverGroupId", cpp.disaster_recover_group_id, c.disaster_recover_group_id);
        pass("Name", cpp.name, c.name);
        pass("Affinity", cpp.affinity, c.affinity);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.disaster_recover_group_id == b.disaster_recover_group_id
            && a.name == b.name
            && a.affinity == b.affinity;
    }
};

template <>
struct mirror<tcapi::cvm::modify_disaster_recover_group_attribute_response> {
    using c_type = tc_cvm_modify_disaster_recover_group_attribute_response;
    static constexpr const char* c_name = "tc_cvm_modify_disaster_recover_group_attribute_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_hosts_attribute_request> {
    using c_type = tc_cvm_modify_hosts_attribute_request;
    static constexpr const char* c_name = "tc_cvm_modify_hosts_attribute_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HostIds", cpp.host_ids, c.host_ids, c.host_ids_len);
        pass("HostName", cpp.host_name, c.host_name);
        pass("RenewFlag", cpp.renew_flag, c.renew_flag);
        pass("ProjectId", cpp.project_id, c.project_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.host_ids == b.host_ids
            && a.host_name == b.host_name
            && a.renew_flag == b.renew_flag
            && a.project_id == b.project_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_hosts_attribute_response> {
    using c_type = tc_cvm_modify_hosts_attribute_response;
    static constexpr const char* c_name = "tc_cvm_modify_hosts_attribute_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_hpc_cluster_attribute_request> {
    using c_type = tc_cvm_modify_hpc_cluster_attribute_request;
    static constexpr const char* c_name = "tc_cvm_modify_hpc_cluster_attribute_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HpcClusterId", cpp.hpc_cluster_id, c.hpc_cluster_id);
        pass("Name", cpp.name, c.name);
        pass("Remark", cpp.remark, c.remark);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.hpc_cluster_id == b.hpc_cluster_id
            && a.name == b.name
            && a.remark == b.remark;
    }
};

template <>
struct mirror<tcapi::cvm::modify_hpc_cluster_attribute_response> {
    using c_type = tc_cvm_modify_hpc_cluster_attribute_response;
    static constexpr const char* c_name = "tc_cvm_modify_hpc_cluster_attribute_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_image_attribute_request> {
    using c_type = tc_cvm_modify_image_attribute_request;
    static constexpr const char* c_name = "tc_cvm_modify_image_attribute_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageId", cpp.image_id, c.image_id);
        pass("ImageName", cpp.image_name, c.image_name);
        pass("ImageDescription", cpp.image_description, c.image_description);
        pass("ImageFamily", cpp.image_family, c.image_family);
        pass("ImageDeprecated", cpp.image_deprecated, c.image_deprecated);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_id == b.image_id
            && a.image_name == b.image_name
            && a.image_description == b.image_description
            && a.image_family == b.image_family
            && a.image_deprecated == b.image_deprecated;
    }
};

template <>
struct mirror<tcapi::cvm::modify_image_attribute_response> {
    using c_type = tc_cvm_modify_image_attribute_response;
    static constexpr const char* c_name = "tc_cvm_modify_image_attribute_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_image_share_permission_request> {
    using c_type = tc_cvm_modify_image_share_permission_request;
    static constexpr const char* c_name = "tc_cvm_modify_image_share_permission_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageId", cpp.image_id, c.image_id);
        pass("AccountIds", cpp.account_ids, c.account_ids, c.account_ids_len);
        pass("Permission", cpp.permission, c.permission);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_id == b.image_id
            && a.account_ids == b.account_ids
            && a.permission == b.permission;
    }
};

template <>
struct mirror<tcapi::cvm::modify_image_share_permission_response> {
    using c_type = tc_cvm_modify_image_share_permission_response;
    static constexpr const char* c_name = "tc_cvm_modify_image_share_permission_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instance_disk_type_request> {
    using c_type = tc_cvm_modify_instance_disk_type_request;
    static constexpr const char* c_name = "tc_cvm_modify_instance_disk_type_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("DataDisks", cpp.data_disks, c.data_disks, c.data_disks_len);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id
            && a.data_disks == b.data_disks
            && a.system_disk == b.system_disk;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instance_disk_type_response> {
    using c_type = tc_cvm_modify_instance_disk_type_response;
    static constexpr const char* c_name = "tc_cvm_modify_instance_disk_type_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instances_attribute_request> {
    using c_type = tc_cvm_modify_instances_attribute_request;
    static constexpr const char* c_name = "tc_cvm_modify_instances_attribute_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("InstanceName", cpp.instance_name, c.instance_name);
        pass("UserData", cpp.user_data, c.user_data);
        pass("SecurityGroups", cpp.security_groups, c.security_groups, c.security_groups_len);
        pass("CamRoleName", cpp.cam_role_name, c.cam_role_name);
        pass("HostName", cpp.host_name, c.host_name);
        pass("DisableApiTermination", cpp.disable_api_termination, c.disable_api_termination);
        pass("CamRoleType", cpp.cam_role_type, c.cam_role_type);
        pass("AutoReboot", cpp.auto_reboot, c.auto_reboot);
        pass("EnableJumboFrame", cpp.enable_jumbo_frame, c.enable_jumbo_frame);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.instance_name == b.instance_name
            && a.user_data == b.user_data
            && a.security_groups == b.security_groups
            && a.cam_role_name == b.cam_role_name
            && a.host_name == b.host_name
            && a.disable_api_termination == b.disable_api_termination
            && a.cam_role_type == b.cam_role_type
            && a.auto_reboot == b.auto_reboot
            && a.enable_jumbo_frame == b.enable_jumbo_frame;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instances_attribute_response> {
    using c_type = tc_cvm_modify_instances_attribute_response;
    static constexpr const char* c_name = "tc_cvm_modify_instances_attribute_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instances_charge_type_request> {
    using c_type = tc_cvm_modify_instances_charge_type_request;
    static constexpr const char* c_name = "tc_cvm_modify_instances_charge_type_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("InstanceChargeType", cpp.instance_charge_type, c.instance_charge_type);
        pass("InstanceChargePrepaid", cpp.instance_charge_prepaid, c.instance_charge_prepaid);
        pass("ModifyPortableDataDisk", cpp.modify_portable_data_disk, c.modify_portable_data_disk);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.instance_charge_type == b.instance_charge_type
            && a.instance_charge_prepaid == b.instance_charge_prepaid
            && a.modify_portable_data_disk == b.modify_portable_data_disk;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instances_charge_type_response> {
    using c_type = tc_cvm_modify_instances_charge_type_response;
    static constexpr const char* c_name = "tc_cvm_modify_instances_charge_type_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
template <>
struct mirror<tcapi::cvm::modify_instances_disaster_recover_group_request> {
    using c_type = tc_cvm_modify_instances_disaster_recover_group_request;
    static constexpr const char* c_name = "tc_cvm_modify_instances_disaster_recover_group_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("DisasterRecoverGroupId", cpp.disaster_recover_group_id, c.disaster_recover_group_id);
        pass("Force", cpp.force, c.force);
        pass(
            "DisasterRecoverGroupIds",
            cpp.disaster_recover_group_ids,
            c.disaster_recover_group_ids,
            c.disaster_recover_group_ids_len);
        pass("PartitionNumber", cpp.partition_number, c.partition_number);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.disaster_recover_group_id == b.disaster_recover_group_id
            && a.force == b.force
            && a.disaster_recover_group_ids == b.disaster_recover_group_ids
            && a.partition_number == b.partition_number;
    }
};
#pragma GCC diagnostic pop

template <>
struct mirror<tcapi::cvm::modify_instances_disaster_recover_group_response> {
    using c_type = tc_cvm_modify_instances_disaster_recover_group_response;
    static constexpr const char* c_name = "tc_cvm_modify_instances_disaster_recover_group_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instances_project_request> {
    using c_type = tc_cvm_modify_instances_project_request;
    static constexpr const char* c_name = "tc_cvm_modify_instances_project_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("ProjectId", cpp.project_id, c.project_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.project_id == b.project_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instances_project_response> {
    using c_type = tc_cvm_modify_instances_project_response;
    static constexpr const char* c_name = "tc_cvm_modify_instances_project_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instances_renew_flag_request> {
    using c_type = tc_cvm_modify_instances_renew_flag_request;
    static constexpr const char* c_name = "tc_cvm_modify_instances_renew_flag_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("RenewFlag", cpp.renew_flag, c.renew_flag);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.renew_flag == b.renew_flag;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instances_renew_flag_response> {
    using c_type = tc_cvm_modify_instances_renew_flag_response;
    static constexpr const char* c_name = "tc_cvm_modify_instances_renew_flag_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instances_vpc_attribute_request> {
    using c_type = tc_cvm_modify_instances_vpc_attribute_request;
    static constexpr const char* c_name = "tc_cvm_modify_instances_vpc_attribute_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("VirtualPrivateCloud", cpp.virtual_private_cloud, c.virtual_private_cloud);
        pass("ForceStop", cpp.force_stop, c.force_stop);
        pass("ReserveHostName", cpp.reserve_host_name, c.reserve_host_name);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.virtual_private_cloud == b.virtual_private_cloud
            && a.force_stop == b.force_stop
            && a.reserve_host_name == b.reserve_host_name;
    }
};

template <>
struct mirror<tcapi::cvm::modify_instances_vpc_attribute_response> {
    using c_type = tc_cvm_modify_instances_vpc_attribute_response;
    static constexpr const char* c_name = "tc_cvm_modify_instances_vpc_attribute_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_key_pair_attribute_request> {
    using c_type = tc_cvm_modify_key_pair_attribute_request;
    static constexpr const char* c_name = "tc_cvm_modify_key_pair_attribute_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("KeyId", cpp.key_id, c.key_id);
        pass("KeyName", cpp.key_name, c.key_name);
        pass("Description", cpp.description, c.description);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.key_id == b.key_id
            && a.key_name == b.key_name
            && a.description == b.description;
    }
};

template <>
struct mirror<tcapi::cvm::modify_key_pair_attribute_response> {
    using c_type = tc_cvm_modify_key_pair_attribute_response;
    static constexpr const char* c_name = "tc_cvm_modify_key_pair_attribute_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::modify_launch_template_default_version_request> {
    using c_type = tc_cvm_modify_launch_template_default_version_request;
    static constexpr const char* c_name = "tc_cvm_modify_launch_template_default_version_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("LaunchTemplateId", cpp.launch_template_id, c.launch_template_id);
        pass("DefaultVersion", cpp.default_version, c.default_version);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.launch_template_id == b.launch_template_id
            && a.default_version == b.default_version;
    }
};

template <>
struct mirror<tcapi::cvm::modify_launch_template_default_version_response> {
    using c_type = tc_cvm_modify_launch_template_default_version_response;
    static constexpr const char* c_name = "tc_cvm_modify_launch_template_default_version_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::program_fpga_image_request> {
    using c_type = tc_cvm_program_fpga_image_request;
    static constexpr const char* c_name = "tc_cvm_program_fpga_image_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("FPGAUrl", cpp.fpga_url, c.fpga_url);
        pass("DBDFs", cpp.dbd_fs, c.dbd_fs, c.dbd_fs_len);
        pass("DryRun", cpp.dry_run, c.dry_run);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id
            && a.fpga_url == b.fpga_url
            && a.dbd_fs == b.dbd_fs
            && a.dry_run == b.dry_run;
    }
};

template <>
struct mirror<tcapi::cvm::program_fpga_image_response> {
    using c_type = tc_cvm_program_fpga_image_response;
    static constexpr const char* c_name = "tc_cvm_program_fpga_image_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::purchase_resource_pool_packs_request> {
    using c_type = tc_cvm_purchase_resource_pool_packs_request;
    static constexpr const char* c_name = "tc_cvm_purchase_resource_pool_packs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Zone", cpp.zone, c.zone);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("InstanceCount", cpp.instance_count, c.instance_count);
        pass("Period", cpp.period, c.period);
        pass("ResourcePoolPackType", cpp.resource_pool_pack_type, c.resource_pool_pack_type);
        pass("AutoPlacement", cpp.auto_placement, c.auto_placement);
        pass(
            "DedicatedResourcePoolPackName",
            cpp.dedicated_resource_pool_pack_name,
            c.dedicated_resource_pool_pack_name);
        pass("RenewFlag", cpp.renew_flag, c.renew_flag);
        pass("DryRun", cpp.dry_run, c.dry_run);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.zone == b.zone
            && a.instance_type == b.instance_type
            && a.instance_count == b.instance_count
            && a.period == b.period
            && a.resource_pool_pack_type == b.resource_pool_pack_type
            && a.auto_placement == b.auto_placement
            && a.dedicated_resource_pool_pack_name == b.dedicated_resource_pool_pack_name
            && a.renew_flag == b.renew_flag
            && a.dry_run == b.dry_run;
    }
};

template <>
struct mirror<tcapi::cvm::purchase_resource_pool_packs_response> {
    using c_type = tc_cvm_purchase_resource_pool_packs_response;
    static constexpr const char* c_name = "tc_cvm_purchase_resource_pool_packs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "DedicatedResourcePackIdSet",
            cpp.dedicated_resource_pack_id_set,
            c.dedicated_resource_pack_id_set,
            c.dedicated_resource_pack_id_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.dedicated_resource_pack_id_set == b.dedicated_resource_pack_id_set;
    }
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
template <>
struct mirror<tcapi::cvm::reboot_instances_request> {
    using c_type = tc_cvm_reboot_instances_request;
    static constexpr const char* c_name = "tc_cvm_reboot_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("ForceReboot", cpp.force_reboot, c.force_reboot);
        pass("StopType", cpp.stop_type, c.stop_type);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.force_reboot == b.force_reboot
            && a.stop_type == b.stop_type;
    }
};
#pragma GCC diagnostic pop

template <>
struct mirror<tcapi::cvm::reboot_instances_response> {
    using c_type = tc_cvm_reboot_instances_response;
    static constexpr const char* c_name = "tc_cvm_reboot_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::remove_chc_assist_vpc_request> {
    using c_type = tc_cvm_remove_chc_assist_vpc_request;
    static constexpr const char* c_name = "tc_cvm_remove_chc_assist_vpc_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ChcIds", cpp.chc_ids, c.chc_ids, c.chc_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.chc_ids == b.chc_ids;
    }
};

template <>
struct mirror<tcapi::cvm::remove_chc_assist_vpc_response> {
    using c_type = tc_cvm_remove_chc_assist_vpc_response;
    static constexpr const char* c_name = "tc_cvm_remove_chc_assist_vpc_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::remove_chc_deploy_vpc_request> {
    using c_type = tc_cvm_remove_chc_deploy_vpc_request;
    static constexpr const char* c_name = "tc_cvm_remove_chc_deploy_vpc_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ChcIds", cpp.chc_ids, c.chc_ids, c.chc_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.chc_ids == b.chc_ids;
    }
};

template <>
struct mirror<tcapi::cvm::remove_chc_deploy_vpc_response> {
    using c_type = tc_cvm_remove_chc_deploy_vpc_response;
    static constexpr const char* c_name = "tc_cvm_remove_chc_deploy_vpc_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::renew_hosts_request> {
    using c_type = tc_cvm_renew_hosts_request;
    static constexpr const char* c_name = "tc_cvm_renew_hosts_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("HostIds", cpp.host_ids, c.host_ids, c.host_ids_len);
        pass("HostChargePrepaid", cpp.host_charge_prepaid, c.host_charge_prepaid);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.host_ids == b.host_ids
            && a.host_charge_prepaid == b.host_charge_prepaid;
    }
};

template <>
struct mirror<tcapi::cvm::renew_hosts_response> {
    using c_type = tc_cvm_renew_hosts_response;
    static constexpr const char* c_name = "tc_cvm_renew_hosts_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::renew_instances_request> {
    using c_type = tc_cvm_renew_instances_request;
    static constexpr const char* c_name = "tc_cvm_renew_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("InstanceChargePrepaid", cpp.instance_charge_prepaid, c.instance_charge_prepaid);
        pass("RenewPortableDataDisk", cpp.renew_portable_data_disk, c.renew_portable_data_disk);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.instance_charge_prepaid == b.instance_charge_prepaid
            && a.renew_portable_data_disk == b.renew_portable_data_disk;
    }
};

template <>
struct mirror<tcapi::cvm::renew_instances_response> {
    using c_type = tc_cvm_renew_instances_response;
    static constexpr const char* c_name = "tc_cvm_renew_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::repair_task_control_request> {
    using c_type = tc_cvm_repair_task_control_request;
    static constexpr const char* c_name = "tc_cvm_repair_task_control_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("Product", cpp.product, c.product);
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("TaskId", cpp.task_id, c.task_id);
        pass("Operate", cpp.operate, c.operate);
        pass("OrderAuthTime", cpp.order_auth_time, c.order_auth_time);
        pass("TaskSubMethod", cpp.task_sub_method, c.task_sub_method);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.product == b.product
            && a.instance_ids == b.instance_ids
            && a.task_id == b.task_id
            && a.operate == b.operate
            && a.order_auth_time == b.order_auth_time
            && a.task_sub_method == b.task_sub_method;
    }
};

template <>
struct mirror<tcapi::cvm::repair_task_control_response> {
    using c_type = tc_cvm_repair_task_control_response;
    static constexpr const char* c_name = "tc_cvm_repair_task_control_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("TaskId", cpp.task_id, c.task_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.task_id == b.task_id;
    }
};

template <>
struct mirror<tcapi::cvm::reset_instance_request> {
    using c_type = tc_cvm_reset_instance_request;
    static constexpr const char* c_name = "tc_cvm_reset_instance_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("ImageId", cpp.image_id, c.image_id);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
        pass("LoginSettings", cpp.login_settings, c.login_settings);
        pass("EnhancedService", cpp.enhanced_service, c.enhanced_service);
        pass("HostName", cpp.host_name, c.host_name);
        pass("UserData", cpp.user_data, c.user_data);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id
            && a.image_id == b.image_id
            && a.system_disk == b.system_disk
            && a.login_settings == b.login_settings
            && a.enhanced_service == b.enhanced_service
            && a.host_name == b.host_name
            && a.user_data == b.user_data;
    }
};

template <>
struct mirror<tcapi::cvm::reset_instance_response> {
    using c_type = tc_cvm_reset_instance_response;
    static constexpr const char* c_name = "tc_cvm_reset_instance_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::reset_instances_internet_max_bandwidth_request> {
    using c_type = tc_cvm_reset_instances_internet_max_bandwidth_request;
    static constexpr const char* c_name = "tc_cvm_reset_instances_internet_max_bandwidth_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("InternetAccessible", cpp.internet_accessible, c.internet_accessible);
        pass("StartTime", cpp.start_time, c.start_time);
        pass("EndTime", cpp.end_time, c.end_time);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.internet_accessible == b.internet_accessible
            && a.start_time == b.start_time
            && a.end_time == b.end_time;
    }
};

template <>
struct mirror<tcapi::cvm::reset_instances_internet_max_bandwidth_response> {
    using c_type = tc_cvm_reset_instances_internet_max_bandwidth_response;
    static constexpr const char* c_name = "tc_cvm_reset_instances_internet_max_bandwidth_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::reset_instances_password_request> {
    using c_type = tc_cvm_reset_instances_password_request;
    static constexpr const char* c_name = "tc_cvm_reset_instances_password_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("Password", cpp.password, c.password);
        pass("UserName", cpp.user_name, c.user_name);
        pass("ForceStop", cpp.force_stop, c.force_stop);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.password == b.password
            && a.user_name == b.user_name
            && a.force_stop == b.force_stop;
    }
};

template <>
struct mirror<tcapi::cvm::reset_instances_password_response> {
    using c_type = tc_cvm_reset_instances_password_response;
    static constexpr const char* c_name = "tc_cvm_reset_instances_password_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::reset_instances_type_request> {
    using c_type = tc_cvm_reset_instances_type_request;
    static constexpr const char* c_name = "tc_cvm_reset_instances_type_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("ForceStop", cpp.force_stop, c.force_stop);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.instance_type == b.instance_type
            && a.force_stop == b.force_stop;
    }
};

template <>
struct mirror<tcapi::cvm::reset_instances_type_response> {
    using c_type = tc_cvm_reset_instances_type_response;
    static constexpr const char* c_name = "tc_cvm_reset_instances_type_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::resize_instance_disks_request> {
    using c_type = tc_cvm_resize_instance_disks_request;
    static constexpr const char* c_name = "tc_cvm_resize_instance_disks_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceId", cpp.instance_id, c.instance_id);
        pass("DataDisks", cpp.data_disks, c.data_disks, c.data_disks_len);
        pass("ForceStop", cpp.force_stop, c.force_stop);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
        pass("ResizeOnline", cpp.resize_online, c.resize_online);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_id == b.instance_id
            && a.data_disks == b.data_disks
            && a.force_stop == b.force_stop
            && a.system_disk == b.system_disk
            && a.resize_online == b.resize_online;
    }
};

template <>
struct mirror<tcapi::cvm::resize_instance_disks_response> {
    using c_type = tc_cvm_resize_instance_disks_response;
    static constexpr const char* c_name = "tc_cvm_resize_instance_disks_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::run_instances_request> {
    using c_type = tc_cvm_run_instances_request;
    static constexpr const char* c_name = "tc_cvm_run_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceChargeType", cpp.instance_charge_type, c.instance_charge_type);
        pass("InstanceChargePrepaid", cpp.instance_charge_prepaid, c.instance_charge_prepaid);
        pass("Placement", cpp.placement, c.placement);
        pass("InstanceType", cpp.instance_type, c.instance_type);
        pass("ImageId", cpp.image_id, c.image_id);
        pass("SystemDisk", cpp.system_disk, c.system_disk);
        pass("DataDisks", cpp.data_disks, c.data_disks, c.data_disks_len);
        pass("VirtualPrivateCloud", cpp.virtual_private_cloud, c.virtual_private_cloud);
        pass("InternetAccessible", cpp.internet_accessible, c.internet_accessible);
        pass("InstanceCount", cpp.instance_count, c.instance_count);
        pass("MinCount", cpp.min_count, c.min_count);
        pass("InstanceName", cpp.instance_name, c.instance_name);
        pass("LoginSettings", cpp.login_settings, c.login_settings);
        pass(
            "SecurityGroupIds",
            cpp.security_group_ids,
            c.security_group_ids,
            c.security_group_ids_len);
        pass("EnhancedService", cpp.enhanced_service, c.enhanced_service);
        pass("ClientToken", cpp.client_token, c.client_token);
        pass("HostName", cpp.host_name, c.host_name);
        pass("ActionTimer", cpp.action_timer, c.action_timer);
        pass(
            "DisasterRecoverGroupIds",
            cpp.disaster_recover_group_ids,
            c.disaster_recover_group_ids,
            c.disaster_recover_group_ids_len);
        pass(
            "TagSpecification",
            cpp.tag_specification,
            c.tag_specification,
            c.tag_specification_len);
        pass("InstanceMarketOptions", cpp.instance_market_options, c.instance_market_options);
        pass("UserData", cpp.user_data, c.user_data);
        pass("Metadata", cpp.metadata, c.metadata);
        pass("DryRun", cpp.dry_run, c.dry_run);
        pass("CpuTopology", cpp.cpu_topology, c.cpu_topology);
        pass("CamRoleName", cpp.cam_role_name, c.cam_role_name);
        pass("HpcClusterId", cpp.hpc_cluster_id, c.hpc_cluster_id);
        pass("LaunchTemplate", cpp.launch_template, c.launch_template);
        pass("DedicatedClusterId", cpp.dedicated_cluster_id, c.dedicated_cluster_id);
        pass("ChcIds", cpp.chc_ids, c.chc_ids, c.chc_ids_len);
        pass("PartitionNumber", cpp.partition_number, c.partition_number);
        pass("DisableApiTermination", cpp.disable_api_termination, c.disable_api_termination);
        pass("EnableJumboFrame", cpp.enable_jumbo_frame, c.enable_jumbo_frame);
        pass(
            "NetworkInterfaces",
            cpp.network_interfaces,
            c.network_interfaces,
            c.network_interfaces_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_charge_type == b.instance_charge_type
            && a.instance_charge_prepaid == b.instance_charge_prepaid
            && a.placement == b.placement
            && a.instance_type == b.instance_type
            && a.image_id == b.image_id
            && a.system_disk == b.system_disk
            && a.data_disks == b.data_disks
            && a.virtual_private_cloud == b.virtual_private_cloud
            && a.internet_accessible == b.internet_accessible
            && a.instance_count == b.instance_count
            && a.min_count == b.min_count
            && a.instance_name == b.instance_name
            && a.login_settings == b.login_settings
            && a.security_group_ids == b.security_group_ids
            && a.enhanced_service == b.enhanced_service
            && a.client_token == b.client_token
            && a.host_name == b.host_name
            && a.action_timer == b.action_timer
            && a.disaster_recover_group_ids == b.disaster_recover_group_ids
            && a.tag_specification == b.tag_specification
            && a.instance_market_options == b.instance_market_options
            && a.user_data == b.user_data
            && a.metadata == b.metadata
            && a.dry_run == b.dry_run
            && a.cpu_topology == b.cpu_topology
            && a.cam_role_name == b.cam_role_name
            && a.hpc_cluster_id == b.hpc_cluster_id
            && a.launch_template == b.launch_template
            && a.dedicated_cluster_id == b.dedicated_cluster_id
            && a.chc_ids == b.chc_ids
            && a.partition_number == b.partition_number
            && a.disable_api_termination == b.disable_api_termination
            && a.enable_jumbo_frame == b.enable_jumbo_frame
            && a.network_interfaces == b.network_interfaces;
    }
};

template <>
struct mirror<tcapi::cvm::run_instances_response> {
    using c_type = tc_cvm_run_instances_response;
    static constexpr const char* c_name = "tc_cvm_run_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIdSet", cpp.instance_id_set, c.instance_id_set, c.instance_id_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.instance_id_set == b.instance_id_set;
    }
};

template <>
struct mirror<tcapi::cvm::start_instances_request> {
    using c_type = tc_cvm_start_instances_request;
    static constexpr const char* c_name = "tc_cvm_start_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids;
    }
};

template <>
struct mirror<tcapi::cvm::start_instances_response> {
    using c_type = tc_cvm_start_instances_response;
    static constexpr const char* c_name = "tc_cvm_start_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
template <>
struct mirror<tcapi::cvm::stop_instances_request> {
    using c_type = tc_cvm_stop_instances_request;
    static constexpr const char* c_name = "tc_cvm_stop_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("ForceStop", cpp.force_stop, c.force_stop);
        pass("StopType", cpp.stop_type, c.stop_type);
        pass("StoppedMode", cpp.stopped_mode, c.stopped_mode);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.force_stop == b.force_stop
            && a.stop_type == b.stop_type
            && a.stopped_mode == b.stopped_mode;
    }
};
#pragma GCC diagnostic pop

template <>
struct mirror<tcapi::cvm::stop_instances_response> {
    using c_type = tc_cvm_stop_instances_response;
    static constexpr const char* c_name = "tc_cvm_stop_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::sync_images_request> {
    using c_type = tc_cvm_sync_images_request;
    static constexpr const char* c_name = "tc_cvm_sync_images_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageIds", cpp.image_ids, c.image_ids, c.image_ids_len);
        pass(
            "DestinationRegions",
            cpp.destination_regions,
            c.destination_regions,
            c.destination_regions_len);
        pass("DryRun", cpp.dry_run, c.dry_run);
        pass("ImageName", cpp.image_name, c.image_name);
        pass("ImageSetRequired", cpp.image_set_required, c.image_set_required);
        pass("Encrypt", cpp.encrypt, c.encrypt);
        pass("KmsKeyId", cpp.kms_key_id, c.kms_key_id);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.image_ids == b.image_ids
            && a.destination_regions == b.destination_regions
            && a.dry_run == b.dry_run
            && a.image_name == b.image_name
            && a.image_set_required == b.image_set_required
            && a.encrypt == b.encrypt
            && a.kms_key_id == b.kms_key_id;
    }
};

template <>
struct mirror<tcapi::cvm::sync_images_response> {
    using c_type = tc_cvm_sync_images_response;
    static constexpr const char* c_name = "tc_cvm_sync_images_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("ImageSet", cpp.image_set, c.image_set, c.image_set_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id
            && a.image_set == b.image_set;
    }
};

template <>
struct mirror<tcapi::cvm::terminate_instances_request> {
    using c_type = tc_cvm_terminate_instances_request;
    static constexpr const char* c_name = "tc_cvm_terminate_instances_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass("InstanceIds", cpp.instance_ids, c.instance_ids, c.instance_ids_len);
        pass("ReleaseAddress", cpp.release_address, c.release_address);
        pass(
            "ReleasePrepaidDataDisks",
            cpp.release_prepaid_data_disks,
            c.release_prepaid_data_disks);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.instance_ids == b.instance_ids
            && a.release_address == b.release_address
            && a.release_prepaid_data_disks == b.release_prepaid_data_disks;
    }
};

template <>
struct mirror<tcapi::cvm::terminate_instances_response> {
    using c_type = tc_cvm_terminate_instances_response;
    static constexpr const char* c_name = "tc_cvm_terminate_instances_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct mirror<tcapi::cvm::terminate_resource_pool_packs_request> {
    using c_type = tc_cvm_terminate_resource_pool_packs_request;
    static constexpr const char* c_name = "tc_cvm_terminate_resource_pool_packs_request";

    template <class Pass, class Cpp, class C>
    static void fields(Pass& pass, Cpp& cpp, C& c)
    {
        pass(
            "DedicatedResourcePackIds",
            cpp.dedicated_resource_pack_ids,
            c.dedicated_resource_pack_ids,
            c.dedicated_resource_pack_ids_len);
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.dedicated_resource_pack_ids == b.dedicated_resource_pack_ids;
    }
};

template <>
struct mirror<tcapi::cvm::terminate_resource_pool_packs_response> {
    using c_type = tc_cvm_terminate_resource_pool_packs_response;
    static constexpr const char* c_name = "tc_cvm_terminate_resource_pool_packs_response";

    template <class Pass, class Cpp, class C>
    static void fields(Pass&, Cpp&, C&)
    {
    }

    template <class Cpp>
    static bool equal(const Cpp& a, const Cpp& b)
    {
        return a.request_id == b.request_id;
    }
};

template <>
struct listed<tcapi::cvm::describe_images_response> : items_at<
    tcapi::cvm::image,
    &tcapi::cvm::describe_images_response::image_set> {};

template <>
struct listed<tcapi::cvm::describe_instances_response> : items_at<
    tcapi::cvm::instance,
    &tcapi::cvm::describe_instances_response::instance_set> {};

template <>
struct listed<tcapi::cvm::describe_instances_status_response> : items_at<
    tcapi::cvm::instance_status,
    &tcapi::cvm::describe_instances_status_response::instance_status_set> {};

} // namespace tcapi::detail

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::disk_type> : tcapi::detail::hash_of_names<tcapi::cvm::disk_type> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::internet_charge_type> : tcapi::detail::hash_of_names<tcapi::cvm::internet_charge_type> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::internet_service_provider> : tcapi::detail::hash_of_names<tcapi::cvm::internet_service_provider> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::ipv4_address_type> : tcapi::detail::hash_of_names<tcapi::cvm::ipv4_address_type> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::ipv6_address_type> : tcapi::detail::hash_of_names<tcapi::cvm::ipv6_address_type> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::instance_state> : tcapi::detail::hash_of_names<tcapi::cvm::instance_state> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::restrict_state> : tcapi::detail::hash_of_names<tcapi::cvm::restrict_state> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::isolated_source> : tcapi::detail::hash_of_names<tcapi::cvm::isolated_source> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::instance_charge_type> : tcapi::detail::hash_of_names<tcapi::cvm::instance_charge_type> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::renew_flag> : tcapi::detail::hash_of_names<tcapi::cvm::renew_flag> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::license_type> : tcapi::detail::hash_of_names<tcapi::cvm::license_type> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::stop_type> : tcapi::detail::hash_of_names<tcapi::cvm::stop_type> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::stop_charging_mode> : tcapi::detail::hash_of_names<tcapi::cvm::stop_charging_mode> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::latest_operation_state> : tcapi::detail::hash_of_names<tcapi::cvm::latest_operation_state> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::zone_state> : tcapi::detail::hash_of_names<tcapi::cvm::zone_state> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::cam_role_type> : tcapi::detail::hash_of_names<tcapi::cvm::cam_role_type> {};

/// Values can be keys of unordered containers.
template <>
struct std::hash<tcapi::cvm::stopped_mode> : tcapi::detail::hash_of_names<tcapi::cvm::stopped_mode> {};

#endif // TCAPI_CVM_HPP
