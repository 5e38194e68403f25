/*
 * Cloud Virtual Machine (cvm), version 2017-03-12, for C++17.
 *
 * Made from specs/cvm/2017-03-12/ by `cargo xtask gen`: do not edit. tcapi.hpp says what holds for all of it:
 * values, strings, threads, failure.
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

/// Virtual machines, called instances: starting, stopping, restarting, ending and finding them.
namespace tcapi::cvm {

// All objects are compared and printed.
using tcapi::operators::operator==;
using tcapi::operators::operator!=;
using tcapi::operators::operator<<;

/// The codes of errors, to compare `tcapi::error::code()` with. The service can answer others.
namespace error_code {

// Codes that every function can give.

/// A parameter is of the wrong form or type, or does not go with another one.
///
/// DescribeInstances: A parameter is wrong, or `instance_ids` and `filters` were both given.
inline constexpr std::string_view invalid_parameter{"InvalidParameter"};
/// A parameter has a value that is not allowed.
inline constexpr std::string_view invalid_parameter_value{"InvalidParameterValue"};
/// The operation is not supported here.
///
/// DescribeRegions: The operation is not supported here. Ask the service `region` instead.
inline constexpr std::string_view unsupported_operation{"UnsupportedOperation"};
/// The action has been taken out of service.
inline constexpr std::string_view action_offline{"ActionOffline"};
/// The `Authorization` header is not of the form that the signing method asks for.
inline constexpr std::string_view auth_failure_invalid_authorization{
    "AuthFailure.InvalidAuthorization"};
/// The secret id is not that of an API key.
inline constexpr std::string_view auth_failure_invalid_secret_id{"AuthFailure.InvalidSecretId"};
/// Multi-factor authentication failed.
inline constexpr std::string_view auth_failure_mfa_failure{"AuthFailure.MFAFailure"};
/// There is no such secret id: it was deleted, disabled or mistyped. Look for blanks around it.
inline constexpr std::string_view auth_failure_secret_id_not_found{"AuthFailure.SecretIdNotFound"};
/// The timestamp is more than five minutes off the service's clock. Set the clock right and sign
/// anew.
inline constexpr std::string_view auth_failure_signature_expire{"AuthFailure.SignatureExpire"};
/// The signature does not fit the request: the secret key is wrong, or the request changed after it
/// was signed.
inline constexpr std::string_view auth_failure_signature_failure{"AuthFailure.SignatureFailure"};
/// The token of temporary credentials is wrong or has expired. Fetch new ones.
inline constexpr std::string_view auth_failure_token_failure{"AuthFailure.TokenFailure"};
/// The account's policies do not allow this.
inline constexpr std::string_view auth_failure_unauthorized_operation{
    "AuthFailure.UnauthorizedOperation"};
/// The request was a dry run and would have succeeded. Nothing was done.
inline constexpr std::string_view dry_run_operation{"DryRunOperation"};
/// The operation failed, and the message says why. A part of it may have been done: look before
/// repeating. It may have run; repeat it only if running twice does no harm.
inline constexpr std::string_view failed_operation{"FailedOperation"};
/// Something failed inside the service. Whether the operation ran is not known: look before
/// repeating. It may have run; repeat it only if running twice does no harm.
inline constexpr std::string_view internal_error{"InternalError"};
/// The service has no action of this name.
inline constexpr std::string_view invalid_action{"InvalidAction"};
/// The body of the request is not well formed.
inline constexpr std::string_view invalid_request{"InvalidRequest"};
/// The caller's address is on the list of those that are refused.
inline constexpr std::string_view ip_in_blacklist{"IpInBlacklist"};
/// The caller's address is not on the list of those that are let in.
inline constexpr std::string_view ip_not_in_whitelist{"IpNotInWhitelist"};
/// A quota is used up. Free something, or have the quota raised.
inline constexpr std::string_view limit_exceeded{"LimitExceeded"};
/// A required parameter is missing.
inline constexpr std::string_view missing_parameter{"MissingParameter"};
/// There is no service of this name.
inline constexpr std::string_view no_such_product{"NoSuchProduct"};
/// The service has no such version.
inline constexpr std::string_view no_such_version{"NoSuchVersion"};
/// Too many calls in too short a time. Nothing was done: slow down and send it again. Nothing ran;
/// the same request can succeed after a pause.
inline constexpr std::string_view request_limit_exceeded{"RequestLimitExceeded"};
/// Too many calls of the main account over all regions. Slow down and send it again. Nothing ran;
/// the same request can succeed after a pause.
inline constexpr std::string_view request_limit_exceeded_global_region_uin_limit_exceeded{
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded"};
/// Too many calls from this address. Slow down and send it again. Nothing ran; the same request can
/// succeed after a pause.
inline constexpr std::string_view request_limit_exceeded_ip_limit_exceeded{
    "RequestLimitExceeded.IPLimitExceeded"};
/// Too many calls of the main account. Slow down and send it again. Nothing ran; the same request
/// can succeed after a pause.
inline constexpr std::string_view request_limit_exceeded_uin_limit_exceeded{
    "RequestLimitExceeded.UinLimitExceeded"};
/// The request is larger than the service takes, which is 10 MB at most.
inline constexpr std::string_view request_size_limit_exceeded{"RequestSizeLimitExceeded"};
/// Something else holds the resource. Nothing was done: try again when it is free. Nothing ran; the
/// same request can succeed after a pause.
inline constexpr std::string_view resource_in_use{"ResourceInUse"};
/// There is not enough of what was asked for, such as stock in a zone. Ask for less, or elsewhere.
inline constexpr std::string_view resource_insufficient{"ResourceInsufficient"};
/// There is no such resource.
inline constexpr std::string_view resource_not_found{"ResourceNotFound"};
/// The resource can't be used right now. Nothing was done: try again later. Nothing ran; the same
/// request can succeed after a pause.
inline constexpr std::string_view resource_unavailable{"ResourceUnavailable"};
/// The answer would be larger than the service sends. The operation may have run: ask for less. It
/// may have run; repeat it only if running twice does no harm.
inline constexpr std::string_view response_size_limit_exceeded{"ResponseSizeLimitExceeded"};
/// The service can't answer right now. Whether the operation ran is not certain. It may have run;
/// repeat it only if running twice does no harm.
inline constexpr std::string_view service_unavailable{"ServiceUnavailable"};
/// The account may not do this.
inline constexpr std::string_view unauthorized_operation{"UnauthorizedOperation"};
/// The request has a parameter that the action does not know.
inline constexpr std::string_view unknown_parameter{"UnknownParameter"};
/// Only HTTP and HTTPS with GET or POST are understood.
inline constexpr std::string_view unsupported_protocol{"UnsupportedProtocol"};
/// The service is not to be had in this region.
inline constexpr std::string_view unsupported_region{"UnsupportedRegion"};

// Codes of some functions: each one's comment lists its own.

/// A tag's key has characters that are not allowed.
inline constexpr std::string_view failed_operation_illegal_tag_key{"FailedOperation.IllegalTagKey"};
/// A tag's value has characters that are not allowed.
inline constexpr std::string_view failed_operation_illegal_tag_value{
    "FailedOperation.IllegalTagValue"};
/// The tag's key is reserved for the vendor.
inline constexpr std::string_view failed_operation_tag_key_reserved{
    "FailedOperation.TagKeyReserved"};
/// DescribeInstances, DescribeInstancesStatus: Something failed inside the service. Nothing was
/// changed; the same request can be repeated.
///
/// RebootInstances, StartInstances, StopInstances, TerminateInstances: Something failed inside the
/// service. Whether the operation ran is not known: look before repeating. It may have run; repeat
/// it only if running twice does no harm.
inline constexpr std::string_view internal_server_error{"InternalServerError"};
/// DescribeInstances: A filter has a name that is not known, or is not valid otherwise.
///
/// DescribeInstancesStatus, DescribeZones: A filter is not valid.
inline constexpr std::string_view invalid_filter{"InvalidFilter"};
/// A filter has more values than are allowed.
inline constexpr std::string_view invalid_filter_value_limit_exceeded{
    "InvalidFilterValue.LimitExceeded"};
/// A dedicated host's id is not of the right form; `host-1122`, for one, is too short.
inline constexpr std::string_view invalid_host_id_malformed{"InvalidHostId.Malformed"};
/// An instance id does not have the form `ins-` and eight characters; `ins-1122`, for one, is too
/// short.
inline constexpr std::string_view invalid_instance_id_malformed{"InvalidInstanceId.Malformed"};
/// An address to look for is not an IP address.
inline constexpr std::string_view invalid_parameter_value_ip_address_malformed{
    "InvalidParameterValue.IPAddressMalformed"};
/// An address to look for is not an IPv6 address.
inline constexpr std::string_view invalid_parameter_value_ipv6_address_malformed{
    "InvalidParameterValue.IPv6AddressMalformed"};
/// An instance id is not `ins-` and eight small letters or digits.
inline constexpr std::string_view invalid_parameter_value_instance_id_malformed{
    "InvalidParameterValue.InstanceIdMalformed"};
/// The account's id is not of the right form.
inline constexpr std::string_view invalid_parameter_value_invalid_app_id_format{
    "InvalidParameterValue.InvalidAppIdFormat"};
/// An address to look for is not written as an IP address.
inline constexpr std::string_view invalid_parameter_value_invalid_ip_format{
    "InvalidParameterValue.InvalidIpFormat"};
/// A time to look for is not written as `2023-06-01 00:00:00`.
inline constexpr std::string_view invalid_parameter_value_invalid_time_format{
    "InvalidParameterValue.InvalidTimeFormat"};
/// A part of a name to look for is not valid.
inline constexpr std::string_view invalid_parameter_value_invalid_vague_name{
    "InvalidParameterValue.InvalidVagueName"};
/// DescribeInstances: A list has more items than are allowed. Split the request.
///
/// DescribeInstancesStatus, DescribeZones, RebootInstances, StartInstances, StopInstances,
/// TerminateInstances: A list has too many or too few items. Split the request.
inline constexpr std::string_view invalid_parameter_value_limit_exceeded{
    "InvalidParameterValue.LimitExceeded"};
/// A subnet's id is not `subnet-` and eight small letters or digits.
inline constexpr std::string_view invalid_parameter_value_subnet_id_malformed{
    "InvalidParameterValue.SubnetIdMalformed"};
/// There is no such tag.
inline constexpr std::string_view invalid_parameter_value_tag_key_not_found{
    "InvalidParameterValue.TagKeyNotFound"};
/// A value of the filter `uuid` is not a UUID.
inline constexpr std::string_view invalid_parameter_value_uuid_malformed{
    "InvalidParameterValue.UuidMalformed"};
/// A network's id is not `vpc-` and eight small letters or digits.
inline constexpr std::string_view invalid_parameter_value_vpc_id_malformed{
    "InvalidParameterValue.VpcIdMalformed"};
/// No such security group.
inline constexpr std::string_view invalid_security_group_id_not_found{
    "InvalidSecurityGroupId.NotFound"};
/// A security group's id is not of the right form; `sg-ide32`, for one, is too short.
inline constexpr std::string_view invalid_sg_id_malformed{"InvalidSgId.Malformed"};
/// The availability zone is not one of this region.
inline constexpr std::string_view invalid_zone_mismatch_region{"InvalidZone.MismatchRegion"};
/// No such high-performance cluster.
inline constexpr std::string_view resource_not_found_hpc_cluster{"ResourceNotFound.HpcCluster"};
/// The token is not valid. Fetch new credentials.
inline constexpr std::string_view unauthorized_operation_invalid_token{
    "UnauthorizedOperation.InvalidToken"};
/// The availability zone does not take part in this.
inline constexpr std::string_view invalid_parameter_value_zone_not_supported{
    "InvalidParameterValue.ZoneNotSupported"};
/// An instance serves another product and can't be handled here.
inline constexpr std::string_view failed_operation_invalid_instance_application_role{
    "FailedOperation.InvalidInstanceApplicationRole"};
/// The instance is of a kind that this action does not handle.
inline constexpr std::string_view invalid_instance_not_supported{"InvalidInstance.NotSupported"};
/// No such instance in this region.
inline constexpr std::string_view invalid_instance_id_not_found{"InvalidInstanceId.NotFound"};
/// Parameters were given that exclude each other.
inline constexpr std::string_view invalid_parameter_combination{"InvalidParameterCombination"};
/// RebootInstances, StartInstances, StopInstances: The same operation is already under way for an
/// instance. Let it finish first. Nothing ran; the same request can succeed after a pause.
///
/// TerminateInstances: The same operation is already under way for an instance. Repeating it can
/// destroy what the first call would have kept. It may have run; repeat it only if running twice
/// does no harm.
inline constexpr std::string_view mutex_operation_task_running{"MutexOperation.TaskRunning"};
/// Another operation on an instance is still under way. Try again when it has ended. Nothing ran;
/// the same request can succeed after a pause.
inline constexpr std::string_view operation_denied_instance_operation_in_progress{
    "OperationDenied.InstanceOperationInProgress"};
/// The multi-factor authentication has expired. Authenticate again.
inline constexpr std::string_view unauthorized_operation_mfa_expired{
    "UnauthorizedOperation.MFAExpired"};
/// The operation needs multi-factor authentication, and there was none.
inline constexpr std::string_view unauthorized_operation_mfa_not_found{
    "UnauthorizedOperation.MFANotFound"};
/// Reinstalling the system failed before. Reinstall it once more, or end the instance.
inline constexpr std::string_view unsupported_operation_instance_reinstall_failed{
    "UnsupportedOperation.InstanceReinstallFailed"};
/// An instance is broken for good.
inline constexpr std::string_view unsupported_operation_instance_state_corrupted{
    "UnsupportedOperation.InstanceStateCorrupted"};
/// RebootInstances, TerminateInstances: An instance is going into rescue mode. Try again when it is
/// there. Nothing ran; the same request can succeed after a pause.
///
/// StartInstances: An instance is going into rescue mode, where it can't be started.
///
/// StopInstances: An instance is going into rescue mode, where it can't be stopped.
inline constexpr std::string_view unsupported_operation_instance_state_enter_rescue_mode{
    "UnsupportedOperation.InstanceStateEnterRescueMode"};
/// An instance is about to be moved to another host. Try again after the move. Nothing ran; the
/// same request can succeed after a pause.
inline constexpr std::string_view unsupported_operation_instance_state_enter_service_live_migrate{
    "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"};
/// An instance is leaving rescue mode. Try again when it has left. Nothing ran; the same request
/// can succeed after a pause.
inline constexpr std::string_view unsupported_operation_instance_state_exit_rescue_mode{
    "UnsupportedOperation.InstanceStateExitRescueMode"};
/// An instance is finishing a move to another host. Try again shortly. Nothing ran; the same
/// request can succeed after a pause.
inline constexpr std::string_view unsupported_operation_instance_state_exit_service_live_migrate{
    "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"};
/// An instance is frozen.
inline constexpr std::string_view unsupported_operation_instance_state_freezing{
    "UnsupportedOperation.InstanceStateFreezing"};
/// RebootInstances, StartInstances, StopInstances: An instance is being isolated, for a return or
/// an unpaid bill.
///
/// TerminateInstances: An instance is on its way to the recycle bin. Ending it once it is there
/// destroys it.
inline constexpr std::string_view unsupported_operation_instance_state_isolating{
    "UnsupportedOperation.InstanceStateIsolating"};
/// RebootInstances, StopInstances, TerminateInstances: An instance is still being created. Try
/// again when it runs. Nothing ran; the same request can succeed after a pause.
///
/// StartInstances: An instance is still being created, and will run by itself.
inline constexpr std::string_view unsupported_operation_instance_state_pending{
    "UnsupportedOperation.InstanceStatePending"};
/// RebootInstances: An instance is already restarting. Once it runs, the same request restarts it
/// again. Nothing ran; the same request can succeed after a pause.
///
/// StartInstances: An instance is restarting, and will run by itself.
///
/// StopInstances, TerminateInstances: An instance is restarting. Try again when it runs. Nothing
/// ran; the same request can succeed after a pause.
inline constexpr std::string_view unsupported_operation_instance_state_rebooting{
    "UnsupportedOperation.InstanceStateRebooting"};
/// An instance is being moved to another host. Try again after the move. Nothing ran; the same
/// request can succeed after a pause.
inline constexpr std::string_view unsupported_operation_instance_state_service_live_migrate{
    "UnsupportedOperation.InstanceStateServiceLiveMigrate"};
/// An instance is isolated. Recover it first.
inline constexpr std::string_view unsupported_operation_instance_state_shutdown{
    "UnsupportedOperation.InstanceStateShutdown"};
/// RebootInstances, StopInstances, TerminateInstances: An instance is starting. Try again when it
/// runs. Nothing ran; the same request can succeed after a pause.
///
/// StartInstances: An instance is already starting. Leave it out of the request.
inline constexpr std::string_view unsupported_operation_instance_state_starting{
    "UnsupportedOperation.InstanceStateStarting"};
/// RebootInstances: An instance is shut down. Start it instead.
///
/// StartInstances: An instance is stopped and can't be started as it is; the message says why.
///
/// StopInstances: An instance is already shut down. Leave it out of the request.
inline constexpr std::string_view unsupported_operation_instance_state_stopped{
    "UnsupportedOperation.InstanceStateStopped"};
/// RebootInstances: An instance is shutting down. Start it when it is down.
///
/// StartInstances, TerminateInstances: An instance is shutting down. Try again when it is down.
/// Nothing ran; the same request can succeed after a pause.
///
/// StopInstances: An instance is already shutting down. Leave it out of the request.
inline constexpr std::string_view unsupported_operation_instance_state_stopping{
    "UnsupportedOperation.InstanceStateStopping"};
/// RebootInstances, StartInstances, StopInstances: An instance is being ended for good.
///
/// TerminateInstances: An instance is already being ended.
inline constexpr std::string_view unsupported_operation_instance_state_terminating{
    "UnsupportedOperation.InstanceStateTerminating"};
/// The instance can't be free of charge while it is stopped.
inline constexpr std::string_view unsupported_operation_stopped_mode_stop_charging{
    "UnsupportedOperation.StoppedModeStopCharging"};
/// An instance is in rescue mode. Take it out of it first.
inline constexpr std::string_view unsupported_operation_instance_state_rescue_mode{
    "UnsupportedOperation.InstanceStateRescueMode"};
/// An instance already runs. Leave it out of the request.
inline constexpr std::string_view unsupported_operation_instance_state_running{
    "UnsupportedOperation.InstanceStateRunning"};
/// StartInstances, StopInstances: An instance no longer exists.
///
/// TerminateInstances: An instance has already ended.
inline constexpr std::string_view unsupported_operation_instance_state_terminated{
    "UnsupportedOperation.InstanceStateTerminated"};
/// An instance was to hibernate that was not set up for it.
inline constexpr std::string_view unsupported_operation_hibernation_for_normal_instance{
    "UnsupportedOperation.HibernationForNormalInstance"};
/// An instance is banned. The vendor's support can tell why.
inline constexpr std::string_view unsupported_operation_instance_state_banning{
    "UnsupportedOperation.InstanceStateBanning"};
/// An instance belongs to an Elastic MapReduce cluster. End it there.
inline constexpr std::string_view failed_operation_invalid_instance_application_role_emr{
    "FailedOperation.InvalidInstanceApplicationRoleEmr"};
/// An instance can't be returned.
inline constexpr std::string_view failed_operation_unreturnable{"FailedOperation.Unreturnable"};
/// Billing failed. Whether the instance was returned is not known: look before repeating. It may
/// have run; repeat it only if running twice does no harm.
inline constexpr std::string_view internal_error_trade_unknown_error{
    "InternalError.TradeUnknownError"};
/// The account has orders that are not paid. Pay or cancel them first.
inline constexpr std::string_view invalid_account_unpaid_order{"InvalidAccount.UnpaidOrder"};
/// A prepaid instance does not meet the terms for a return.
inline constexpr std::string_view invalid_instance_not_supported_prepaid_instance{
    "InvalidInstanceNotSupportedPrepaidInstance"};
/// The operation is not supported with these values.
inline constexpr std::string_view invalid_parameter_value_not_supported{
    "InvalidParameterValue.NotSupported"};
/// The account has used up its number of returns.
inline constexpr std::string_view limit_exceeded_user_return_quota{"LimitExceeded.UserReturnQuota"};
/// Instances that are billed this way can't be ended by this call.
inline constexpr std::string_view unsupported_operation_instance_charge_type{
    "UnsupportedOperation.InstanceChargeType"};
/// The instances are billed in different ways. Send one request for each.
inline constexpr std::string_view unsupported_operation_instance_mixed_pricing_model{
    "UnsupportedOperation.InstanceMixedPricingModel"};
/// An instance was never created, so that there is nothing to end.
inline constexpr std::string_view unsupported_operation_instance_state_launch_failed{
    "UnsupportedOperation.InstanceStateLaunchFailed"};
/// An instance is protected against ending. Switch the protection off first.
inline constexpr std::string_view unsupported_operation_instances_protected{
    "UnsupportedOperation.InstancesProtected"};
/// An instance does not belong to this user.
inline constexpr std::string_view unsupported_operation_invalid_instances_owner{
    "UnsupportedOperation.InvalidInstancesOwner"};
/// An instance runs a commercial operating system and can't be returned.
inline constexpr std::string_view unsupported_operation_red_hat_instance_terminate_unsupported{
    "UnsupportedOperation.RedHatInstanceTerminateUnsupported"};
/// An instance runs Red Hat Enterprise Linux, which this call does not handle.
inline constexpr std::string_view unsupported_operation_red_hat_instance_unsupported{
    "UnsupportedOperation.RedHatInstanceUnsupported"};
/// The region does not support this.
inline constexpr std::string_view unsupported_operation_region{"UnsupportedOperation.Region"};
/// Instances of this type can't be ended by this call.
inline constexpr std::string_view unsupported_operation_special_instance_type{
    "UnsupportedOperation.SpecialInstanceType"};
/// The user has used up a quota for operations.
inline constexpr std::string_view unsupported_operation_user_limit_operation_exceed_quota{
    "UnsupportedOperation.UserLimitOperationExceedQuota"};

} // namespace error_code

/// Kinds of disk. `LOCAL_NVME` and `LOCAL_PRO` come with an instance type and can't be asked for.
/// An answer can have other values.
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

/// How internet traffic is billed. An answer can have other values.
class internet_charge_type : public tcapi::enumeration<internet_charge_type> {
public:
    using tcapi::enumeration<internet_charge_type>::enumeration;

    /// By bandwidth, in advance.
    static constexpr constant bandwidth_prepaid{"BANDWIDTH_PREPAID"};
    /// By volume, each hour afterwards.
    static constexpr constant traffic_postpaid_by_hour{"TRAFFIC_POSTPAID_BY_HOUR"};
    /// By bandwidth, each hour afterwards.
    static constexpr constant bandwidth_postpaid_by_hour{"BANDWIDTH_POSTPAID_BY_HOUR"};
    /// Through a bandwidth package.
    static constexpr constant bandwidth_package{"BANDWIDTH_PACKAGE"};
};

/// Whose line carries internet traffic. An answer can have other values.
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

/// Kinds of public IPv4 address. An answer can have other values.
class ipv4_address_type : public tcapi::enumeration<ipv4_address_type> {
public:
    using tcapi::enumeration<ipv4_address_type>::enumeration;

    /// An ordinary one.
    static constexpr constant wan_ip{"WanIP"};
    /// A premium one; in Singapore and Hong Kong (China) only.
    static constexpr constant high_quality_eip{"HighQualityEIP"};
    /// One that is shielded from attacks; in some regions only.
    static constexpr constant anti_ddos_eip{"AntiDDoSEIP"};
};

/// Kinds of public IPv6 address. An answer can have other values.
class ipv6_address_type : public tcapi::enumeration<ipv6_address_type> {
public:
    using tcapi::enumeration<ipv6_address_type>::enumeration;

    /// An ordinary one.
    static constexpr constant eip_v6{"EIPv6"};
    /// A premium one; in Hong Kong (China) only.
    static constexpr constant high_quality_eip_v6{"HighQualityEIPv6"};
};

/// What an instance is doing. An answer can have other values.
class instance_state : public tcapi::enumeration<instance_state> {
public:
    using tcapi::enumeration<instance_state>::enumeration;

    /// It is being created.
    static constexpr constant pending{"PENDING"};
    /// Creating it failed.
    static constexpr constant launch_failed{"LAUNCH_FAILED"};
    /// It runs.
    static constexpr constant running{"RUNNING"};
    /// It is shut down.
    static constexpr constant stopped{"STOPPED"};
    /// It is starting.
    static constexpr constant starting{"STARTING"};
    /// It is shutting down.
    static constexpr constant stopping{"STOPPING"};
    /// It is restarting.
    static constexpr constant rebooting{"REBOOTING"};
    /// It is isolated and waits to be ended.
    static constexpr constant shutdown{"SHUTDOWN"};
    /// It is being ended for good.
    static constexpr constant terminating{"TERMINATING"};
    /// It is going into rescue mode.
    static constexpr constant enter_rescue_mode{"ENTER_RESCUE_MODE"};
    /// It is in rescue mode.
    static constexpr constant rescue_mode{"RESCUE_MODE"};
    /// It is leaving rescue mode.
    static constexpr constant exit_rescue_mode{"EXIT_RESCUE_MODE"};
    /// It is about to be moved to another host while it runs.
    static constexpr constant enter_service_live_migrate{"ENTER_SERVICE_LIVE_MIGRATE"};
    /// It is being moved to another host while it runs.
    static constexpr constant service_live_migrate{"SERVICE_LIVE_MIGRATE"};
    /// It is finishing a move to another host.
    static constexpr constant exit_service_live_migrate{"EXIT_SERVICE_LIVE_MIGRATE"};
};

/// Whether an instance can be used. An answer can have other values.
class restrict_state : public tcapi::enumeration<restrict_state> {
public:
    using tcapi::enumeration<restrict_state>::enumeration;

    /// It can.
    static constexpr constant normal{"NORMAL"};
    /// Its paid time is over.
    static constexpr constant expired{"EXPIRED"};
    /// It is cut off for safety.
    static constexpr constant protectively_isolated{"PROTECTIVELY_ISOLATED"};
};

/// Why an instance is isolated. An answer can have other values.
class isolated_source : public tcapi::enumeration<isolated_source> {
public:
    using tcapi::enumeration<isolated_source>::enumeration;

    /// The account owes money.
    static constexpr constant arrear{"ARREAR"};
    /// Its paid time is over.
    static constexpr constant expire{"EXPIRE"};
    /// Someone returned it.
    static constexpr constant manmade{"MANMADE"};
    /// It is not isolated.
    static constexpr constant notisolated{"NOTISOLATED"};
};

/// How an instance is billed. An answer can have other values.
class instance_charge_type : public tcapi::enumeration<instance_charge_type> {
public:
    using tcapi::enumeration<instance_charge_type>::enumeration;

    /// By the month or year, in advance.
    static constexpr constant prepaid{"PREPAID"};
    /// By use, each hour afterwards.
    static constexpr constant postpaid_by_hour{"POSTPAID_BY_HOUR"};
    /// Through the dedicated host it runs on; the instance itself is free.
    static constexpr constant cdhpaid{"CDHPAID"};
    /// At the price of the moment; it can be taken back.
    static constexpr constant spotpaid{"SPOTPAID"};
    /// Through the dedicated cluster it runs in.
    static constexpr constant cdcpaid{"CDCPAID"};
};

/// What happens when a prepaid instance comes to the end of its paid time. An answer can have other
/// values.
class renew_flag : public tcapi::enumeration<renew_flag> {
public:
    using tcapi::enumeration<renew_flag>::enumeration;

    /// A notice is sent; nothing is renewed.
    static constexpr constant notify_and_manual_renew{"NOTIFY_AND_MANUAL_RENEW"};
    /// A notice is sent, and it is renewed.
    static constexpr constant notify_and_auto_renew{"NOTIFY_AND_AUTO_RENEW"};
    /// No notice is sent, and nothing is renewed.
    static constexpr constant disable_notify_and_manual_renew{"DISABLE_NOTIFY_AND_MANUAL_RENEW"};
};

/// Who licenses the operating system. An answer can have other values.
class license_type : public tcapi::enumeration<license_type> {
public:
    using tcapi::enumeration<license_type>::enumeration;

    /// The vendor does.
    static constexpr constant tencent_cloud{"TencentCloud"};
    /// The customer brings a license.
    static constexpr constant byol{"BYOL"};
};

/// How a running instance is brought down.
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

/// What a stopped instance costs. An answer can have other values.
class stop_charging_mode : public tcapi::enumeration<stop_charging_mode> {
public:
    using tcapi::enumeration<stop_charging_mode>::enumeration;

    /// As much as a running one.
    static constexpr constant keep_charging{"KEEP_CHARGING"};
    /// Nothing for processor and memory.
    static constexpr constant stop_charging{"STOP_CHARGING"};
    /// It is not stopped, or can't be free of charge while it is.
    static constexpr constant not_applicable{"NOT_APPLICABLE"};
};

/// How far the latest operation on an instance has come. An answer can have other values.
class latest_operation_state : public tcapi::enumeration<latest_operation_state> {
public:
    using tcapi::enumeration<latest_operation_state>::enumeration;

    /// It succeeded.
    static constexpr constant success{"SUCCESS"};
    /// It is under way.
    static constexpr constant operating{"OPERATING"};
    /// It failed.
    static constexpr constant failed{"FAILED"};
};

/// Whether an availability zone can be used. An answer can have other values.
class zone_state : public tcapi::enumeration<zone_state> {
public:
    using tcapi::enumeration<zone_state>::enumeration;

    /// It can.
    static constexpr constant available{"AVAILABLE"};
    /// It can't.
    static constexpr constant unavailable{"UNAVAILABLE"};
};

/// What instances that are billed by the hour cost while they are stopped. Has no effect on others,
/// nor on those that can't be free of charge.
class stopped_mode : public tcapi::enumeration<stopped_mode> {
public:
    using tcapi::enumeration<stopped_mode>::enumeration;

    /// As much as while they run.
    static constexpr constant keep_charging{"KEEP_CHARGING"};
    /// Nothing for processor and memory.
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
struct gpu_info;
struct instance;
struct instance_status;
struct region_info;
struct zone_info;

/// Keeps what has one of the values under a name. Where several filters are given, all of them must
/// hold; within one filter, any of its values will do.
struct filter {
    /// What is compared, such as `zone`. The action says which names it knows. Required.
    std::optional<std::string> name = {};
    /// The values to look for, up to 5. At most 5 items
    /// (error_code::invalid_filter_value_limit_exceeded). Required.
    tcapi::list<std::string> values = {};
};

/// A label on a resource: a key and its value.
struct tag {
    /// The key of the tag.
    std::optional<std::string> key = {};
    /// The value under the key.
    std::optional<std::string> value = {};
};

/// Where an instance is: its zone, its project and, if it has one, its dedicated host.
struct placement {
    /// The availability zone, such as `ap-guangzhou-3`. DescribeZones lists them.
    std::optional<std::string> zone = {};
    /// The project that the instance belongs to. 0 is the account's default project.
    std::optional<std::int64_t> project_id = {};
    /// Dedicated hosts to choose from when instances are created; each instance lands on any one of
    /// them. Means nothing in answers: see `host_id`.
    tcapi::list<std::string> host_ids = {};
    /// The dedicated host that carries the instance. In answers only; absent without such a host.
    std::optional<std::string> host_id = {};
    /// How reserved resources are used up. `ResourcePool`, the only known value, takes them from a
    /// pool of the account.
    std::optional<std::string> dedicated_resource_pack_tenancy = {};
    /// The packs of reserved resources, such as `rpp-7eumgm3l`. A request that names them also
    /// needs `dedicated_resource_pack_tenancy`.
    tcapi::list<std::string> dedicated_resource_pack_ids = {};
    /// The rack of the resource pool that holds the instance. In answers only.
    std::optional<std::string> rack_id = {};
};

/// The disk that holds the operating system.
struct system_disk {
    /// The kind of disk. A request without it gets a kind that is in stock. One of
    /// disk_type::local_basic, disk_type::local_ssd, disk_type::local_nvme, disk_type::local_pro,
    /// disk_type::cloud_basic, disk_type::cloud_premium, disk_type::cloud_ssd,
    /// disk_type::cloud_hssd, disk_type::cloud_tssd, disk_type::cloud_bssd.
    std::optional<tcapi::cvm::disk_type> disk_type = {};
    /// The disk, such as `disk-nucurerk`. In answers only.
    std::optional<std::string> disk_id = {};
    /// The size in GiB.
    std::optional<std::int64_t> disk_size = {};
    /// The dedicated cluster that holds the disk. Absent where there is none.
    std::optional<std::string> cdc_id = {};
    /// The disk's name, at most 128 characters.
    std::optional<std::string> disk_name = {};
    /// Whether the disk is encrypted. Requests can set it only while creating instances, and not
    /// yet from every account.
    std::optional<bool> encrypt = {};
    /// The customer's own key for encryption: a UUID, or a name such as `kms-abcd1234`. Bound by
    /// the same limits as `encrypt`.
    std::optional<std::string> kms_key_id = {};
};

/// A disk beside the system disk.
struct data_disk {
    /// The size in GiB, in steps of 10. What is possible depends on the kind of disk; 0 means that
    /// no disk is bought.
    std::optional<std::int64_t> disk_size = {};
    /// The kind of disk. Has no effect when disks are resized. One of disk_type::local_basic,
    /// disk_type::local_ssd, disk_type::local_nvme, disk_type::local_pro, disk_type::cloud_basic,
    /// disk_type::cloud_premium, disk_type::cloud_ssd, disk_type::cloud_hssd,
    /// disk_type::cloud_tssd, disk_type::cloud_bssd.
    std::optional<tcapi::cvm::disk_type> disk_type = {};
    /// The disk, such as `disk-bzsodtn1`. In answers only.
    std::optional<std::string> disk_id = {};
    /// Whether the disk ends with its instance. Can be true only for cloud disks that are billed by
    /// the hour; requests can set it only while creating instances.
    std::optional<bool> delete_with_instance = {};
    /// The snapshot that the disk is made from. Must be smaller than the disk.
    std::optional<std::string> snapshot_id = {};
    /// Whether the disk is encrypted. Requests can set it only while creating instances.
    std::optional<bool> encrypt = {};
    /// The customer's own key for encryption: a UUID, or a name such as `kms-abcd1234`. Can be
    /// absent in answers; requests can set it only while creating instances.
    std::optional<std::string> kms_key_id = {};
    /// Throughput in MiB/s, bought on top of what the disk has anyway. Only for `CLOUD_TSSD` and
    /// `CLOUD_HSSD`; can be absent.
    std::optional<std::int64_t> throughput_performance = {};
    /// The dedicated cluster that holds the disk. Absent where there is none.
    std::optional<std::string> cdc_id = {};
    /// Whether the disk may go beyond its rated performance for a while. Not yet open to every
    /// account.
    std::optional<bool> burst_performance = {};
    /// The disk's name, at most 128 characters.
    std::optional<std::string> disk_name = {};
};

/// How the primary network interface reaches the internet, and how that is billed.
struct internet_accessible {
    /// How traffic is billed. A request without it follows the instance: prepaid with a prepaid
    /// instance, postpaid with a postpaid one. One of internet_charge_type::bandwidth_prepaid,
    /// internet_charge_type::traffic_postpaid_by_hour,
    /// internet_charge_type::bandwidth_postpaid_by_hour, internet_charge_type::bandwidth_package.
    std::optional<tcapi::cvm::internet_charge_type> internet_charge_type = {};
    /// The most that goes out to the internet, in Mbps. The upper bound depends on the instance
    /// type.
    std::optional<std::int64_t> internet_max_bandwidth_out = {};
    /// Whether a public address is assigned. With more than 0 Mbps it is unless this says false;
    /// with 0 Mbps it can't be. Requests can set it only while creating instances.
    std::optional<bool> public_ip_assigned = {};
    /// The bandwidth package that pays for the traffic. Requests can set it only while creating
    /// instances.
    std::optional<std::string> bandwidth_package_id = {};
    /// Whose line is used. All but `BGP` need an account that is cleared for them, and are to be
    /// had in some regions only. One of internet_service_provider::bgp,
    /// internet_service_provider::cmcc, internet_service_provider::ctcc,
    /// internet_service_provider::cucc.
    std::optional<tcapi::cvm::internet_service_provider> internet_service_provider = {};
    /// The kind of public IPv4 address. Needed to have one; only in some regions. One of
    /// ipv4_address_type::wan_ip, ipv4_address_type::high_quality_eip,
    /// ipv4_address_type::anti_ddos_eip.
    std::optional<tcapi::cvm::ipv4_address_type> ipv4_address_type = {};
    /// The kind of public IPv6 address. Needed to have one; only in some regions. One of
    /// ipv6_address_type::eip_v6, ipv6_address_type::high_quality_eip_v6.
    std::optional<tcapi::cvm::ipv6_address_type> ipv6_address_type = {};
    /// The protection package behind an address of kind `AntiDDoSEIP`, which can't be had without
    /// it.
    std::optional<std::string> anti_ddos_package_id = {};
};

/// The private network of the primary network interface.
struct virtual_private_cloud {
    /// The network, such as `vpc-m0cnatxj`. `DEFAULT` here and in `subnet_id`, while creating
    /// instances, takes the region's default network.
    std::optional<std::string> vpc_id = {};
    /// The subnet, such as `subnet-mv4sn55k`, or `DEFAULT` together with `vpc_id`.
    std::optional<std::string> subnet_id = {};
    /// Whether the instance serves its network as gateway to the internet. That needs a public
    /// address.
    std::optional<bool> as_vpc_gateway = {};
    /// Addresses within the subnet. A request can ask for several of one subnet only while it
    /// creates several instances.
    tcapi::list<std::string> private_ip_addresses = {};
    /// How many IPv6 addresses the interface is given at random.
    std::optional<std::uint64_t> ipv6_address_count = {};
};

/// How one logs in to an instance. Answers carry the keys only.
struct login_settings {
    /// The password. Linux: 8 to 30 characters of at least two kinds; Windows: 12 to 30 of at least
    /// three; the kinds are small letters, capitals, digits and punctuation. Without one, the
    /// service makes one up and sends it by internal message. Never in answers.
    std::optional<std::string> password = {};
    /// The key pairs whose private half logs in, such as `skey-b4vakk62`. Not together with a
    /// password, and not on Windows. Can be absent.
    tcapi::list<std::string> key_ids = {};
    /// The text `true` or `false`: whether what the image has set stays as it is. Not together with
    /// `password` or `key_ids`, and `true` only with one's own, shared or imported images.
    std::optional<std::string> keep_image_login = {};
};

/// One entry of an instance's own metadata.
struct metadata_item {
    /// The key: letters, digits, `_` and `-`, at most 128 bytes.
    std::optional<std::string> key = {};
    /// The value, at most 256 KB.
    std::optional<std::string> value = {};
};

/// What an instance can read about itself, as given by whoever created it. Not yet open to every
/// account.
struct metadata {
    /// The entries.
    tcapi::list<tcapi::cvm::metadata_item> items = {};
};

/// How an instance's processor is laid out.
struct cpu_topology {
    /// How many physical cores are switched on. Can be absent.
    std::optional<std::int64_t> core_count = {};
    /// How many threads a core runs: 1 with hyper-threading off, 2 with it on. Absent where the
    /// instance type's own setting holds.
    std::optional<std::int64_t> thread_per_core = {};
};

/// The graphics processors of an instance.
struct gpu_info {
    /// How many graphics processors the instance has. Less than 1 is a share of one, which is
    /// virtual.
    std::optional<double> gpu_count = {};
    /// Their addresses, such as `0000:18:00.0`.
    tcapi::list<std::string> gpu_id = {};
    /// Their type, such as `NVIDIA T4`.
    std::optional<std::string> gpu_type = {};
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// An instance, with all that is known of it.
struct instance {
    /// Where the instance is.
    std::optional<tcapi::cvm::placement> placement = {};
    /// The instance, such as `ins-9bxebleo`.
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
    /// The name that was given to the instance. Need not be unique.
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
    /// How the instance reaches the internet.
    std::optional<tcapi::cvm::internet_accessible> internet_accessible = {};
    /// The private network that the instance is in.
    std::optional<tcapi::cvm::virtual_private_cloud> virtual_private_cloud = {};
    /// The image that the instance was made from, such as `img-8toqc6s3`.
    std::optional<std::string> image_id = {};
    /// What happens at the end of the paid time. Absent with instances that are not prepaid. One of
    /// renew_flag::notify_and_manual_renew, renew_flag::notify_and_auto_renew,
    /// renew_flag::disable_notify_and_manual_renew.
    std::optional<tcapi::cvm::renew_flag> renew_flag = {};
    /// When the instance was created. A point in time, such as `2020-03-10T02:43:51Z`.
    std::optional<std::string> created_time = {};
    /// When the paid time ends. Absent with instances that are not prepaid. A point in time, such
    /// as `2020-03-10T02:43:51Z`.
    std::optional<std::string> expired_time = {};
    /// The operating system, such as `CentOS 7.6 64bit`.
    std::optional<std::string> os_name = {};
    /// The security groups that the instance is in, such as `sg-p1ezv4wz`.
    tcapi::list<std::string> security_group_ids = {};
    /// How one logs in. Only the key pairs are told.
    std::optional<tcapi::cvm::login_settings> login_settings = {};
    /// What the instance is doing. One of instance_state::pending, instance_state::launch_failed,
    /// instance_state::running, instance_state::stopped, instance_state::starting,
    /// instance_state::stopping, instance_state::rebooting, instance_state::shutdown,
    /// instance_state::terminating, instance_state::enter_rescue_mode, instance_state::rescue_mode,
    /// instance_state::exit_rescue_mode, instance_state::enter_service_live_migrate,
    /// instance_state::service_live_migrate, instance_state::exit_service_live_migrate.
    std::optional<tcapi::cvm::instance_state> instance_state = {};
    /// The tags on the instance.
    tcapi::list<tcapi::cvm::tag> tags = {};
    /// What the instance costs while it is stopped. One of stop_charging_mode::keep_charging,
    /// stop_charging_mode::stop_charging, stop_charging_mode::not_applicable.
    std::optional<tcapi::cvm::stop_charging_mode> stop_charging_mode = {};
    /// An id that no other instance anywhere has.
    std::optional<std::string> uuid = {};
    /// The latest operation on the instance, such as `StopInstances`. Absent where there was none.
    std::optional<std::string> latest_operation = {};
    /// How far `latest_operation` has come. Absent where there was none. One of
    /// latest_operation_state::success, latest_operation_state::operating,
    /// latest_operation_state::failed.
    std::optional<tcapi::cvm::latest_operation_state> latest_operation_state = {};
    /// The id of the request behind `latest_operation`. Absent where there was none.
    std::optional<std::string> latest_operation_request_id = {};
    /// The placement group that keeps the instance apart from others.
    ///
    /// Deprecated: use disaster_recover_group_ids.
    std::optional<std::string> disaster_recover_group_id
        TC_DEPRECATED("use disaster_recover_group_ids") = {};
    /// The IPv6 addresses of the instance. Absent where there are none.
    tcapi::list<std::string> ipv6_addresses = {};
    /// The access management role that the instance acts in. Absent where there is none.
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
    /// The placement groups that keep the instance apart from others. One at most for now.
    tcapi::list<std::string> disaster_recover_group_ids = {};
    /// The graphics processors. Absent where there are none.
    std::optional<tcapi::cvm::gpu_info> gpu_info = {};
    /// Who licenses the operating system. One of license_type::tencent_cloud, license_type::byol.
    std::optional<tcapi::cvm::license_type> license_type = {};
    /// Whether the instance is protected: TerminateInstances refuses it while this is true.
    std::optional<bool> disable_api_termination = {};
    /// The host name within the operating system.
    std::optional<std::string> host_name = {};
    /// The user that one logs in as, such as `root`.
    std::optional<std::string> default_login_user = {};
    /// The port that one logs in through, such as 22.
    std::optional<std::int64_t> default_login_port = {};
    /// What went wrong with `latest_operation`. Empty or absent if nothing did.
    std::optional<std::string> latest_operation_error_msg = {};
    /// Whether the network takes jumbo frames.
    std::optional<bool> enable_jumbo_frame = {};
    /// The metadata that the instance was created with. Not told to every account yet.
    std::optional<tcapi::cvm::metadata> metadata = {};
    /// The public IPv6 addresses bound to the instance.
    tcapi::list<std::string> public_ipv6_addresses = {};
    /// How the processor is laid out.
    std::optional<tcapi::cvm::cpu_topology> cpu_topology = {};
    /// The partition of the placement group that the instance is in. Not told to every account yet.
    std::optional<std::int64_t> partition_number = {};
};
#pragma GCC diagnostic pop

/// An instance and its state.
struct instance_status {
    /// The instance, such as `ins-r8hr2upy`.
    std::optional<std::string> instance_id = {};
    /// What it is doing. One of instance_state::pending, instance_state::launch_failed,
    /// instance_state::running, instance_state::stopped, instance_state::starting,
    /// instance_state::stopping, instance_state::rebooting, instance_state::shutdown,
    /// instance_state::terminating, instance_state::enter_rescue_mode, instance_state::rescue_mode,
    /// instance_state::exit_rescue_mode, instance_state::enter_service_live_migrate,
    /// instance_state::service_live_migrate, instance_state::exit_service_live_migrate.
    std::optional<tcapi::cvm::instance_state> instance_state = {};
};

/// A region.
struct region_info {
    /// The name by which requests refer to it, such as `ap-guangzhou`.
    std::optional<std::string> region = {};
    /// A name to show to people, in the language of the request.
    std::optional<std::string> region_name = {};
    /// Whether it can be used: `AVAILABLE` if so.
    std::optional<std::string> region_state = {};
};

/// An availability zone.
struct zone_info {
    /// The name by which requests refer to it, such as `ap-guangzhou-3`.
    std::optional<std::string> zone = {};
    /// A name to show to people, in the language of the request; English if it has none.
    std::optional<std::string> zone_name = {};
    /// Its number, such as `100003`, as text.
    std::optional<std::string> zone_id = {};
    /// Whether it can be used. One of zone_state::available, zone_state::unavailable.
    std::optional<tcapi::cvm::zone_state> zone_state = {};
};

/// The request of DescribeInstances. Tells all about instances, chosen by id or by filters. Without
/// parameters it tells of the account's first 20. Also the way to learn what became of a restart, a
/// start or a stop: see `latest_operation` and `latest_operation_state` of an instance.
struct describe_instances_request {
    /// The instances to tell of, 100 at most. Not together with `filters`. At most 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each: of the form `ins-[a-z0-9]{8}`
    /// (error_code::invalid_instance_id_malformed).
    tcapi::list<std::string> instance_ids = {};
    /// What the instances must have, 10 filters at most, each with up to 5 values. Not together
    /// with `instance_ids`. Names by place: `zone`, `project-id`, `host-id`,
    /// `dedicated-cluster-id`. By network: `vpc-id`, `subnet-id`, `security-group-id`,
    /// `private-ip-address`, `public-ip-address`, `ipv6-address`. By instance: `instance-id`,
    /// `uuid`, `instance-name`, `instance-charge-type`, `instance-state`. By tag: `tag-key`,
    /// `tag-value`, or `tag:` and a key, whose values are then compared. By time, as in `2023-06-01
    /// 00:00:00`: `creation-start-time`, `creation-end-time`. At most 10 items
    /// (error_code::invalid_parameter_value_limit_exceeded).
    tcapi::list<tcapi::cvm::filter> filters = {};
    /// How many instances to pass over before the first one in the answer. At least 0
    /// (error_code::invalid_parameter_value). The service assumes `0`.
    std::optional<std::int64_t> offset = {};
    /// How many instances to answer at most. Ask again with a greater `offset` for more. 1 to 100
    /// (error_code::invalid_parameter_value). The service assumes `20`.
    std::optional<std::int64_t> limit = {};
};

/// The answer to DescribeInstances.
struct describe_instances_response {
    /// The id that the service gave the request: what its support asks for.
    std::string request_id = {};
    /// How many instances fit in all, whatever `offset` and `limit`.
    std::optional<std::int64_t> total_count = {};
    /// The instances.
    std::vector<tcapi::cvm::instance> instance_set = {};
};

/// The request of DescribeInstancesStatus. Tells the state of instances, and nothing else about
/// them. Without parameters it tells of the account's first 20.
struct describe_instances_status_request {
    /// The instances to tell of, 100 at most. Without them, all. At most 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each: of the form `ins-[a-z0-9]{8}`
    /// (error_code::invalid_instance_id_malformed).
    tcapi::list<std::string> instance_ids = {};
    /// How many states to pass over before the first one in the answer. At least 0
    /// (error_code::invalid_parameter_value). The service assumes `0`.
    std::optional<std::int64_t> offset = {};
    /// How many states to answer at most. Ask again with a greater `offset` for more. 1 to 100
    /// (error_code::invalid_parameter_value). The service assumes `20`.
    std::optional<std::int64_t> limit = {};
};

/// The answer to DescribeInstancesStatus.
struct describe_instances_status_response {
    /// The id that the service gave the request: what its support asks for.
    std::string request_id = {};
    /// How many states there are in all, whatever `offset` and `limit`.
    std::optional<std::int64_t> total_count = {};
    /// The states.
    std::vector<tcapi::cvm::instance_status> instance_status_set = {};
};

/// The request of DescribeRegions. Lists the regions. The vendor no longer brings this list up to
/// date: for a current one, ask the service `region` for the action of the same name.
struct describe_regions_request {
};

/// The answer to DescribeRegions.
struct describe_regions_response {
    /// The id that the service gave the request: what its support asks for.
    std::string request_id = {};
    /// How many regions there are.
    std::optional<std::uint64_t> total_count = {};
    /// The regions.
    std::vector<tcapi::cvm::region_info> region_set = {};
};

/// The request of DescribeZones. Lists the availability zones of the region.
struct describe_zones_request {
};

/// The answer to DescribeZones.
struct describe_zones_response {
    /// The id that the service gave the request: what its support asks for.
    std::string request_id = {};
    /// How many zones there are.
    std::optional<std::uint64_t> total_count = {};
    /// The zones.
    std::vector<tcapi::cvm::zone_info> zone_set = {};
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// The request of RebootInstances. Restarts instances. Only an instance in state `RUNNING` can be
/// restarted. Once the call is accepted the instance is `REBOOTING`, and `RUNNING` again when it is
/// done; DescribeInstances shows the outcome in `latest_operation_state`. It shows changes late:
/// right after the call is accepted, the instance is still shown as `RUNNING`. A restart by force
/// is like pulling the plug: data can be lost and file systems damaged, so keep it for instances
/// that don't restart otherwise.
struct reboot_instances_request {
    /// The instances to restart, 100 at most. DescribeInstances tells their ids. 1 to 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each: of the form `ins-[a-z0-9]{8}`
    /// (error_code::invalid_instance_id_malformed). Required.
    tcapi::list<std::string> instance_ids = {};
    /// Whether to restart by force when a normal restart fails. Not together with `stop_type`. The
    /// service assumes `false`.
    ///
    /// Deprecated: use stop_type.
    std::optional<bool> force_reboot
        TC_DEPRECATED("use stop_type") = {};
    /// How the instances are brought down before they start again. Not together with
    /// `force_reboot`. One of stop_type::soft, stop_type::hard, stop_type::soft_first. The service
    /// assumes stop_type::soft.
    std::optional<tcapi::cvm::stop_type> stop_type = {};
};
#pragma GCC diagnostic pop

/// The answer to RebootInstances.
struct reboot_instances_response {
    /// The id that the service gave the request: what its support asks for.
    std::string request_id = {};
};

/// The request of StartInstances. Starts instances. Only an instance in state `STOPPED` can be
/// started. The answer comes before the work is done: the instance is `STARTING`, then `RUNNING`;
/// DescribeInstances shows the outcome in `latest_operation_state`. It shows changes late: right
/// after the call is accepted, the instance is still shown as `STOPPED`.
struct start_instances_request {
    /// The instances to start, 100 at most. DescribeInstances tells their ids. 1 to 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each: of the form `ins-[a-z0-9]{8}`
    /// (error_code::invalid_instance_id_malformed). Required.
    tcapi::list<std::string> instance_ids = {};
};

/// The answer to StartInstances.
struct start_instances_response {
    /// The id that the service gave the request: what its support asks for.
    std::string request_id = {};
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// The request of StopInstances. Shuts instances down. Only an instance in state `RUNNING` can be
/// shut down. The answer comes before the work is done: the instance is `STOPPING`, then `STOPPED`;
/// DescribeInstances shows the outcome in `latest_operation_state`. It shows changes late: right
/// after the call is accepted, the instance is still shown as `RUNNING`. Force is like pulling the
/// plug: data can be lost and file systems damaged, so keep it for instances that don't shut down
/// otherwise.
struct stop_instances_request {
    /// The instances to shut down, 100 at most. DescribeInstances tells their ids. 1 to 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each: of the form `ins-[a-z0-9]{8}`
    /// (error_code::invalid_instance_id_malformed). Required.
    tcapi::list<std::string> instance_ids = {};
    /// Whether to shut down by force when a normal shutdown fails. Not together with `stop_type`.
    /// The service assumes `false`.
    ///
    /// Deprecated: use stop_type.
    std::optional<bool> force_stop
        TC_DEPRECATED("use stop_type") = {};
    /// How the instances are brought down. Not together with `force_stop`. One of stop_type::soft,
    /// stop_type::hard, stop_type::soft_first. The service assumes stop_type::soft.
    std::optional<tcapi::cvm::stop_type> stop_type = {};
    /// What instances that are billed by the hour cost while they are stopped. Has no effect on
    /// others, nor on those that can't be free of charge. One of stopped_mode::keep_charging,
    /// stopped_mode::stop_charging. The service assumes stopped_mode::keep_charging.
    std::optional<tcapi::cvm::stopped_mode> stopped_mode = {};
};
#pragma GCC diagnostic pop

/// The answer to StopInstances.
struct stop_instances_response {
    /// The id that the service gave the request: what its support asks for.
    std::string request_id = {};
};

/// The request of TerminateInstances. Ends instances. One that is billed by the hour is destroyed
/// at once. A prepaid one, where the terms for returns allow it, goes to the recycle bin; a second
/// call destroys it, and nothing brings it back. All instances of one request must be billed in the
/// same way.
struct terminate_instances_request {
    /// The instances to end, 100 at most. DescribeInstances tells their ids. 1 to 100 items
    /// (error_code::invalid_parameter_value_limit_exceeded). Each: of the form `ins-[a-z0-9]{8}`
    /// (error_code::invalid_instance_id_malformed). Required.
    tcapi::list<std::string> instance_ids = {};
    /// Whether the first elastic address of the primary network interface is released too. Only for
    /// addresses of the kinds `HighQualityEIP`, `AntiDDoSEIP`, `EIPv6` and `HighQualityEIPv6`. The
    /// service assumes `false`.
    std::optional<bool> release_address = {};
    /// Whether prepaid data disks of the instances are released too. With a prepaid instance they
    /// go to the recycle bin along with it. The service assumes `false`.
    std::optional<bool> release_prepaid_data_disks = {};
};

/// The answer to TerminateInstances.
struct terminate_instances_response {
    /// The id that the service gave the request: what its support asks for.
    std::string request_id = {};
};

/// Tells all about instances, chosen by id or by filters. Without parameters it tells of the
/// account's first 20. Also the way to learn what became of a restart, a start or a stop: see
/// `latest_operation` and `latest_operation_state` of an instance.
///
/// Changes nothing, so it can be repeated at will. The service takes 40 calls per second. It needs
/// a region.
///
/// Its error codes, beside those that every function can give:
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

/// Tells the state of instances, and nothing else about them. Without parameters it tells of the
/// account's first 20.
///
/// Changes nothing, so it can be repeated at will. The service takes 40 calls per second. It needs
/// a region.
///
/// Its error codes, beside those that every function can give: error_code::internal_server_error,
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

/// Lists the regions. The vendor no longer brings this list up to date: for a current one, ask the
/// service `region` for the action of the same name.
///
/// Changes nothing, so it can be repeated at will.
///
/// Its error codes, beside those that every function can give: error_code::unsupported_operation.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_regions_request,
    describe_regions_response,
    tc_cvm_describe_regions> describe_regions{};

/// Lists the availability zones of the region.
///
/// Changes nothing, so it can be repeated at will. The service takes 20 calls per second. It needs
/// a region.
///
/// Its error codes, beside those that every function can give: error_code::invalid_filter,
/// error_code::invalid_parameter_value_limit_exceeded,
/// error_code::invalid_parameter_value_zone_not_supported, error_code::unsupported_operation.
///
/// Throws tcapi::error.
inline constexpr tcapi::action_without_arguments<
    describe_zones_request,
    describe_zones_response,
    tc_cvm_describe_zones> describe_zones{};

/// Restarts instances. Only an instance in state `RUNNING` can be restarted. Once the call is
/// accepted the instance is `REBOOTING`, and `RUNNING` again when it is done; DescribeInstances
/// shows the outcome in `latest_operation_state`. It shows changes late: right after the call is
/// accepted, the instance is still shown as `RUNNING`. A restart by force is like pulling the plug:
/// data can be lost and file systems damaged, so keep it for instances that don't restart
/// otherwise.
///
/// Not idempotent: after an outcome of UNKNOWN, look before you repeat it. The service takes 10
/// calls per second.
///
/// Its error codes, beside those that every function can give:
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

/// Starts instances. Only an instance in state `STOPPED` can be started. The answer comes before
/// the work is done: the instance is `STARTING`, then `RUNNING`; DescribeInstances shows the
/// outcome in `latest_operation_state`. It shows changes late: right after the call is accepted,
/// the instance is still shown as `STOPPED`.
///
/// Not idempotent: after an outcome of UNKNOWN, look before you repeat it. The service takes 10
/// calls per second. It needs a region.
///
/// Its error codes, beside those that every function can give: error_code::internal_server_error,
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

/// Shuts instances down. Only an instance in state `RUNNING` can be shut down. The answer comes
/// before the work is done: the instance is `STOPPING`, then `STOPPED`; DescribeInstances shows the
/// outcome in `latest_operation_state`. It shows changes late: right after the call is accepted,
/// the instance is still shown as `RUNNING`. Force is like pulling the plug: data can be lost and
/// file systems damaged, so keep it for instances that don't shut down otherwise.
///
/// Not idempotent: after an outcome of UNKNOWN, look before you repeat it. The service takes 10
/// calls per second. It needs a region.
///
/// Its error codes, beside those that every function can give: error_code::internal_server_error,
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

/// Ends instances. One that is billed by the hour is destroyed at once. A prepaid one, where the
/// terms for returns allow it, goes to the recycle bin; a second call destroys it, and nothing
/// brings it back. All instances of one request must be billed in the same way.
///
/// Ends something for good: after an outcome of UNKNOWN, look before you repeat it. The service
/// takes 10 calls per second. It needs a region.
///
/// Its error codes, beside those that every function can give:
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

} // namespace tcapi::cvm

// What follows is how it is done.

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
struct std::hash<tcapi::cvm::stopped_mode> : tcapi::detail::hash_of_names<tcapi::cvm::stopped_mode> {};

#endif // TCAPI_CVM_HPP
