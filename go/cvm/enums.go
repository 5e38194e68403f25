// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

package cvm

// DiskType: The type of a disk. `LOCAL_NVME` and `LOCAL_PRO` are part of an instance type and cannot
// be requested. A response can have other values.
type DiskType string

// Values of DiskType.
const (
	// DiskTypeLocalBasic: A local hard disk.
	DiskTypeLocalBasic DiskType = "LOCAL_BASIC"

	// DiskTypeLocalSsd: A local solid-state disk.
	DiskTypeLocalSsd DiskType = "LOCAL_SSD"

	// DiskTypeLocalNvme: A local NVMe disk, part of the instance type.
	DiskTypeLocalNvme DiskType = "LOCAL_NVME"

	// DiskTypeLocalPro: A local hard disk, part of the instance type.
	DiskTypeLocalPro DiskType = "LOCAL_PRO"

	// DiskTypeCloudBasic: A basic cloud disk.
	DiskTypeCloudBasic DiskType = "CLOUD_BASIC"

	// DiskTypeCloudPremium: A premium cloud disk.
	DiskTypeCloudPremium DiskType = "CLOUD_PREMIUM"

	// DiskTypeCloudSsd: A solid-state cloud disk.
	DiskTypeCloudSsd DiskType = "CLOUD_SSD"

	// DiskTypeCloudHssd: An enhanced solid-state cloud disk.
	DiskTypeCloudHssd DiskType = "CLOUD_HSSD"

	// DiskTypeCloudTssd: The fastest solid-state cloud disk.
	DiskTypeCloudTssd DiskType = "CLOUD_TSSD"

	// DiskTypeCloudBssd: A balanced solid-state cloud disk.
	DiskTypeCloudBssd DiskType = "CLOUD_BSSD"
)

// InternetChargeType: How internet traffic is charged. A response can have other values.
type InternetChargeType string

// Values of InternetChargeType.
const (
	// InternetChargeTypeBandwidthPrepaid: Prepaid, by bandwidth.
	InternetChargeTypeBandwidthPrepaid InternetChargeType = "BANDWIDTH_PREPAID"

	// InternetChargeTypeTrafficPostpaidByHour: Postpaid, by traffic volume, charged hourly.
	InternetChargeTypeTrafficPostpaidByHour InternetChargeType = "TRAFFIC_POSTPAID_BY_HOUR"

	// InternetChargeTypeBandwidthPostpaidByHour: Postpaid, by bandwidth, charged hourly.
	InternetChargeTypeBandwidthPostpaidByHour InternetChargeType = "BANDWIDTH_POSTPAID_BY_HOUR"

	// InternetChargeTypeBandwidthPackage: Charged to a bandwidth package.
	InternetChargeTypeBandwidthPackage InternetChargeType = "BANDWIDTH_PACKAGE"
)

// InternetServiceProvider: The internet service provider that carries the traffic. A response can have
// other values.
type InternetServiceProvider string

// Values of InternetServiceProvider.
const (
	// InternetServiceProviderBgp: Several providers, routed by BGP.
	InternetServiceProviderBgp InternetServiceProvider = "BGP"

	// InternetServiceProviderCmcc: China Mobile.
	InternetServiceProviderCmcc InternetServiceProvider = "CMCC"

	// InternetServiceProviderCtcc: China Telecom.
	InternetServiceProviderCtcc InternetServiceProvider = "CTCC"

	// InternetServiceProviderCucc: China Unicom.
	InternetServiceProviderCucc InternetServiceProvider = "CUCC"
)

// Ipv4AddressType: The type of a public IPv4 address. A response can have other values.
type Ipv4AddressType string

// Values of Ipv4AddressType.
const (
	// Ipv4AddressTypeWanIp: A standard address.
	Ipv4AddressTypeWanIp Ipv4AddressType = "WanIP"

	// Ipv4AddressTypeHighQualityEip: A premium address; in Singapore and Hong Kong (China) only.
	Ipv4AddressTypeHighQualityEip Ipv4AddressType = "HighQualityEIP"

	// Ipv4AddressTypeAntiDdosEip: An address that is protected against attacks; in some regions only.
	Ipv4AddressTypeAntiDdosEip Ipv4AddressType = "AntiDDoSEIP"
)

// Ipv6AddressType: The type of a public IPv6 address. A response can have other values.
type Ipv6AddressType string

// Values of Ipv6AddressType.
const (
	// Ipv6AddressTypeEipV6: A standard address.
	Ipv6AddressTypeEipV6 Ipv6AddressType = "EIPv6"

	// Ipv6AddressTypeHighQualityEipV6: A premium address; in Hong Kong (China) only.
	Ipv6AddressTypeHighQualityEipV6 Ipv6AddressType = "HighQualityEIPv6"
)

// InstanceState: The state of an instance. A response can have other values.
type InstanceState string

// Values of InstanceState.
const (
	// InstanceStatePending: The instance is being created.
	InstanceStatePending InstanceState = "PENDING"

	// InstanceStateLaunchFailed: The creation of the instance failed.
	InstanceStateLaunchFailed InstanceState = "LAUNCH_FAILED"

	// InstanceStateRunning: The instance is running.
	InstanceStateRunning InstanceState = "RUNNING"

	// InstanceStateStopped: The instance is shut down.
	InstanceStateStopped InstanceState = "STOPPED"

	// InstanceStateStarting: The instance is starting.
	InstanceStateStarting InstanceState = "STARTING"

	// InstanceStateStopping: The instance is shutting down.
	InstanceStateStopping InstanceState = "STOPPING"

	// InstanceStateRebooting: The instance is restarting.
	InstanceStateRebooting InstanceState = "REBOOTING"

	// InstanceStateShutdown: The instance is isolated and is going to be terminated.
	InstanceStateShutdown InstanceState = "SHUTDOWN"

	// InstanceStateTerminating: The instance is being terminated permanently.
	InstanceStateTerminating InstanceState = "TERMINATING"

	// InstanceStateEnterRescueMode: The instance is entering rescue mode.
	InstanceStateEnterRescueMode InstanceState = "ENTER_RESCUE_MODE"

	// InstanceStateRescueMode: The instance is in rescue mode.
	InstanceStateRescueMode InstanceState = "RESCUE_MODE"

	// InstanceStateExitRescueMode: The instance is leaving rescue mode.
	InstanceStateExitRescueMode InstanceState = "EXIT_RESCUE_MODE"

	// InstanceStateEnterServiceLiveMigrate: A live migration of the instance to another host is about to
	// start.
	InstanceStateEnterServiceLiveMigrate InstanceState = "ENTER_SERVICE_LIVE_MIGRATE"

	// InstanceStateServiceLiveMigrate: A live migration of the instance to another host is in progress.
	InstanceStateServiceLiveMigrate InstanceState = "SERVICE_LIVE_MIGRATE"

	// InstanceStateExitServiceLiveMigrate: A live migration of the instance to another host is finishing.
	InstanceStateExitServiceLiveMigrate InstanceState = "EXIT_SERVICE_LIVE_MIGRATE"
)

// RestrictState: Whether an instance can be used. A response can have other values.
type RestrictState string

// Values of RestrictState.
const (
	// RestrictStateNormal: The instance can be used.
	RestrictStateNormal RestrictState = "NORMAL"

	// RestrictStateExpired: The prepaid period has ended.
	RestrictStateExpired RestrictState = "EXPIRED"

	// RestrictStateProtectivelyIsolated: The instance is isolated for security reasons.
	RestrictStateProtectivelyIsolated RestrictState = "PROTECTIVELY_ISOLATED"
)

// IsolatedSource: Why an instance is isolated. A response can have other values.
type IsolatedSource string

// Values of IsolatedSource.
const (
	// IsolatedSourceArrear: The account is in arrears.
	IsolatedSourceArrear IsolatedSource = "ARREAR"

	// IsolatedSourceExpire: The prepaid period has ended.
	IsolatedSourceExpire IsolatedSource = "EXPIRE"

	// IsolatedSourceManmade: A person returned the instance.
	IsolatedSourceManmade IsolatedSource = "MANMADE"

	// IsolatedSourceNotisolated: The instance is not isolated.
	IsolatedSourceNotisolated IsolatedSource = "NOTISOLATED"
)

// InstanceChargeType: How an instance is billed. A response can have other values.
type InstanceChargeType string

// Values of InstanceChargeType.
const (
	// InstanceChargeTypePrepaid: Prepaid, by the month or year.
	InstanceChargeTypePrepaid InstanceChargeType = "PREPAID"

	// InstanceChargeTypePostpaidByHour: Pay-as-you-go: postpaid by use, charged hourly.
	InstanceChargeTypePostpaidByHour InstanceChargeType = "POSTPAID_BY_HOUR"

	// InstanceChargeTypeCdhpaid: Charged through the dedicated host of the instance; the instance itself
	// is free.
	InstanceChargeTypeCdhpaid InstanceChargeType = "CDHPAID"

	// InstanceChargeTypeSpotpaid: At the current spot price; the instance can be reclaimed.
	InstanceChargeTypeSpotpaid InstanceChargeType = "SPOTPAID"

	// InstanceChargeTypeCdcpaid: Charged through the dedicated cluster that the instance runs in.
	InstanceChargeTypeCdcpaid InstanceChargeType = "CDCPAID"
)

// RenewFlag: What happens at the end of the period of a prepaid instance. A response can have other
// values.
type RenewFlag string

// Values of RenewFlag.
const (
	// RenewFlagNotifyAndManualRenew: A notice is sent; there is no automatic renewal.
	RenewFlagNotifyAndManualRenew RenewFlag = "NOTIFY_AND_MANUAL_RENEW"

	// RenewFlagNotifyAndAutoRenew: A notice is sent; the instance is renewed automatically.
	RenewFlagNotifyAndAutoRenew RenewFlag = "NOTIFY_AND_AUTO_RENEW"

	// RenewFlagDisableNotifyAndManualRenew: No notice is sent; there is no automatic renewal.
	RenewFlagDisableNotifyAndManualRenew RenewFlag = "DISABLE_NOTIFY_AND_MANUAL_RENEW"
)

// LicenseType: Who provides the license of the operating system. A response can have other values.
type LicenseType string

// Values of LicenseType.
const (
	// LicenseTypeTencentCloud: The vendor provides the license.
	LicenseTypeTencentCloud LicenseType = "TencentCloud"

	// LicenseTypeByol: The customer provides the license.
	LicenseTypeByol LicenseType = "BYOL"
)

// StopType: How a running instance is shut down.
type StopType string

// Values of StopType.
const (
	// StopTypeSoft: The operating system is asked to shut down.
	StopTypeSoft StopType = "SOFT"

	// StopTypeHard: The power is cut at once; data can be lost and file systems damaged.
	StopTypeHard StopType = "HARD"

	// StopTypeSoftFirst: The operating system is asked first, and the power is cut if that fails.
	StopTypeSoftFirst StopType = "SOFT_FIRST"
)

// StopChargingMode: How a stopped instance is charged. A response can have other values.
type StopChargingMode string

// Values of StopChargingMode.
const (
	// StopChargingModeKeepCharging: The charges are the same as for a running instance.
	StopChargingModeKeepCharging StopChargingMode = "KEEP_CHARGING"

	// StopChargingModeStopCharging: There are no charges for CPU and memory.
	StopChargingModeStopCharging StopChargingMode = "STOP_CHARGING"

	// StopChargingModeNotApplicable: The instance is not stopped, or cannot be stopped without charges.
	StopChargingModeNotApplicable StopChargingMode = "NOT_APPLICABLE"
)

// LatestOperationState: The state of the latest operation on an instance. A response can have other
// values.
type LatestOperationState string

// Values of LatestOperationState.
const (
	// LatestOperationStateSuccess: The operation succeeded.
	LatestOperationStateSuccess LatestOperationState = "SUCCESS"

	// LatestOperationStateOperating: The operation is in progress.
	LatestOperationStateOperating LatestOperationState = "OPERATING"

	// LatestOperationStateFailed: The operation failed.
	LatestOperationStateFailed LatestOperationState = "FAILED"
)

// ZoneState: Whether an availability zone can be used. A response can have other values.
type ZoneState string

// Values of ZoneState.
const (
	// ZoneStateAvailable: The zone can be used.
	ZoneStateAvailable ZoneState = "AVAILABLE"

	// ZoneStateUnavailable: The zone cannot be used.
	ZoneStateUnavailable ZoneState = "UNAVAILABLE"
)

// CamRoleType: The type of the role in `CamRoleName`. DescribeRoleList of cam returns it.
type CamRoleType string

// Values of CamRoleType.
const (
	// CamRoleTypeUser: A role that the account has created.
	CamRoleTypeUser CamRoleType = "user"

	// CamRoleTypeServiceLinked: A role that a service has created for itself.
	CamRoleTypeServiceLinked CamRoleType = "service_linked"
)

// StoppedMode: How pay-as-you-go instances are charged while they are stopped. Has no effect on other
// instances, nor on those that cannot be stopped without charges.
type StoppedMode string

// Values of StoppedMode.
const (
	// StoppedModeKeepCharging: The charges are the same as for running instances.
	StoppedModeKeepCharging StoppedMode = "KEEP_CHARGING"

	// StoppedModeStopCharging: There are no charges for CPU and memory.
	StoppedModeStopCharging StoppedMode = "STOP_CHARGING"
)
