// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

package cvm

// DiskType: Kinds of disk. `LOCAL_NVME` and `LOCAL_PRO` come with an instance type and can't be asked
// for. An answer can have other values.
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

// InternetChargeType: How internet traffic is billed. An answer can have other values.
type InternetChargeType string

// Values of InternetChargeType.
const (
	// InternetChargeTypeBandwidthPrepaid: By bandwidth, in advance.
	InternetChargeTypeBandwidthPrepaid InternetChargeType = "BANDWIDTH_PREPAID"

	// InternetChargeTypeTrafficPostpaidByHour: By volume, each hour afterwards.
	InternetChargeTypeTrafficPostpaidByHour InternetChargeType = "TRAFFIC_POSTPAID_BY_HOUR"

	// InternetChargeTypeBandwidthPostpaidByHour: By bandwidth, each hour afterwards.
	InternetChargeTypeBandwidthPostpaidByHour InternetChargeType = "BANDWIDTH_POSTPAID_BY_HOUR"

	// InternetChargeTypeBandwidthPackage: Through a bandwidth package.
	InternetChargeTypeBandwidthPackage InternetChargeType = "BANDWIDTH_PACKAGE"
)

// InternetServiceProvider: Whose line carries internet traffic. An answer can have other values.
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

// Ipv4AddressType: Kinds of public IPv4 address. An answer can have other values.
type Ipv4AddressType string

// Values of Ipv4AddressType.
const (
	// Ipv4AddressTypeWanIp: An ordinary one.
	Ipv4AddressTypeWanIp Ipv4AddressType = "WanIP"

	// Ipv4AddressTypeHighQualityEip: A premium one; in Singapore and Hong Kong (China) only.
	Ipv4AddressTypeHighQualityEip Ipv4AddressType = "HighQualityEIP"

	// Ipv4AddressTypeAntiDdosEip: One that is shielded from attacks; in some regions only.
	Ipv4AddressTypeAntiDdosEip Ipv4AddressType = "AntiDDoSEIP"
)

// Ipv6AddressType: Kinds of public IPv6 address. An answer can have other values.
type Ipv6AddressType string

// Values of Ipv6AddressType.
const (
	// Ipv6AddressTypeEipV6: An ordinary one.
	Ipv6AddressTypeEipV6 Ipv6AddressType = "EIPv6"

	// Ipv6AddressTypeHighQualityEipV6: A premium one; in Hong Kong (China) only.
	Ipv6AddressTypeHighQualityEipV6 Ipv6AddressType = "HighQualityEIPv6"
)

// InstanceState: What an instance is doing. An answer can have other values.
type InstanceState string

// Values of InstanceState.
const (
	// InstanceStatePending: It is being created.
	InstanceStatePending InstanceState = "PENDING"

	// InstanceStateLaunchFailed: Creating it failed.
	InstanceStateLaunchFailed InstanceState = "LAUNCH_FAILED"

	// InstanceStateRunning: It runs.
	InstanceStateRunning InstanceState = "RUNNING"

	// InstanceStateStopped: It is shut down.
	InstanceStateStopped InstanceState = "STOPPED"

	// InstanceStateStarting: It is starting.
	InstanceStateStarting InstanceState = "STARTING"

	// InstanceStateStopping: It is shutting down.
	InstanceStateStopping InstanceState = "STOPPING"

	// InstanceStateRebooting: It is restarting.
	InstanceStateRebooting InstanceState = "REBOOTING"

	// InstanceStateShutdown: It is isolated and waits to be ended.
	InstanceStateShutdown InstanceState = "SHUTDOWN"

	// InstanceStateTerminating: It is being ended for good.
	InstanceStateTerminating InstanceState = "TERMINATING"

	// InstanceStateEnterRescueMode: It is going into rescue mode.
	InstanceStateEnterRescueMode InstanceState = "ENTER_RESCUE_MODE"

	// InstanceStateRescueMode: It is in rescue mode.
	InstanceStateRescueMode InstanceState = "RESCUE_MODE"

	// InstanceStateExitRescueMode: It is leaving rescue mode.
	InstanceStateExitRescueMode InstanceState = "EXIT_RESCUE_MODE"

	// InstanceStateEnterServiceLiveMigrate: It is about to be moved to another host while it runs.
	InstanceStateEnterServiceLiveMigrate InstanceState = "ENTER_SERVICE_LIVE_MIGRATE"

	// InstanceStateServiceLiveMigrate: It is being moved to another host while it runs.
	InstanceStateServiceLiveMigrate InstanceState = "SERVICE_LIVE_MIGRATE"

	// InstanceStateExitServiceLiveMigrate: It is finishing a move to another host.
	InstanceStateExitServiceLiveMigrate InstanceState = "EXIT_SERVICE_LIVE_MIGRATE"
)

// RestrictState: Whether an instance can be used. An answer can have other values.
type RestrictState string

// Values of RestrictState.
const (
	// RestrictStateNormal: It can.
	RestrictStateNormal RestrictState = "NORMAL"

	// RestrictStateExpired: Its paid time is over.
	RestrictStateExpired RestrictState = "EXPIRED"

	// RestrictStateProtectivelyIsolated: It is cut off for safety.
	RestrictStateProtectivelyIsolated RestrictState = "PROTECTIVELY_ISOLATED"
)

// IsolatedSource: Why an instance is isolated. An answer can have other values.
type IsolatedSource string

// Values of IsolatedSource.
const (
	// IsolatedSourceArrear: The account owes money.
	IsolatedSourceArrear IsolatedSource = "ARREAR"

	// IsolatedSourceExpire: Its paid time is over.
	IsolatedSourceExpire IsolatedSource = "EXPIRE"

	// IsolatedSourceManmade: Someone returned it.
	IsolatedSourceManmade IsolatedSource = "MANMADE"

	// IsolatedSourceNotisolated: It is not isolated.
	IsolatedSourceNotisolated IsolatedSource = "NOTISOLATED"
)

// InstanceChargeType: How an instance is billed. An answer can have other values.
type InstanceChargeType string

// Values of InstanceChargeType.
const (
	// InstanceChargeTypePrepaid: By the month or year, in advance.
	InstanceChargeTypePrepaid InstanceChargeType = "PREPAID"

	// InstanceChargeTypePostpaidByHour: By use, each hour afterwards.
	InstanceChargeTypePostpaidByHour InstanceChargeType = "POSTPAID_BY_HOUR"

	// InstanceChargeTypeCdhpaid: Through the dedicated host it runs on; the instance itself is free.
	InstanceChargeTypeCdhpaid InstanceChargeType = "CDHPAID"

	// InstanceChargeTypeSpotpaid: At the price of the moment; it can be taken back.
	InstanceChargeTypeSpotpaid InstanceChargeType = "SPOTPAID"

	// InstanceChargeTypeCdcpaid: Through the dedicated cluster it runs in.
	InstanceChargeTypeCdcpaid InstanceChargeType = "CDCPAID"
)

// RenewFlag: What happens when a prepaid instance comes to the end of its paid time. An answer can
// have other values.
type RenewFlag string

// Values of RenewFlag.
const (
	// RenewFlagNotifyAndManualRenew: A notice is sent; nothing is renewed.
	RenewFlagNotifyAndManualRenew RenewFlag = "NOTIFY_AND_MANUAL_RENEW"

	// RenewFlagNotifyAndAutoRenew: A notice is sent, and it is renewed.
	RenewFlagNotifyAndAutoRenew RenewFlag = "NOTIFY_AND_AUTO_RENEW"

	// RenewFlagDisableNotifyAndManualRenew: No notice is sent, and nothing is renewed.
	RenewFlagDisableNotifyAndManualRenew RenewFlag = "DISABLE_NOTIFY_AND_MANUAL_RENEW"
)

// LicenseType: Who licenses the operating system. An answer can have other values.
type LicenseType string

// Values of LicenseType.
const (
	// LicenseTypeTencentCloud: The vendor does.
	LicenseTypeTencentCloud LicenseType = "TencentCloud"

	// LicenseTypeByol: The customer brings a license.
	LicenseTypeByol LicenseType = "BYOL"
)

// StopType: How a running instance is brought down.
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

// StopChargingMode: What a stopped instance costs. An answer can have other values.
type StopChargingMode string

// Values of StopChargingMode.
const (
	// StopChargingModeKeepCharging: As much as a running one.
	StopChargingModeKeepCharging StopChargingMode = "KEEP_CHARGING"

	// StopChargingModeStopCharging: Nothing for processor and memory.
	StopChargingModeStopCharging StopChargingMode = "STOP_CHARGING"

	// StopChargingModeNotApplicable: It is not stopped, or can't be free of charge while it is.
	StopChargingModeNotApplicable StopChargingMode = "NOT_APPLICABLE"
)

// LatestOperationState: How far the latest operation on an instance has come. An answer can have other
// values.
type LatestOperationState string

// Values of LatestOperationState.
const (
	// LatestOperationStateSuccess: It succeeded.
	LatestOperationStateSuccess LatestOperationState = "SUCCESS"

	// LatestOperationStateOperating: It is under way.
	LatestOperationStateOperating LatestOperationState = "OPERATING"

	// LatestOperationStateFailed: It failed.
	LatestOperationStateFailed LatestOperationState = "FAILED"
)

// ZoneState: Whether an availability zone can be used. An answer can have other values.
type ZoneState string

// Values of ZoneState.
const (
	// ZoneStateAvailable: It can.
	ZoneStateAvailable ZoneState = "AVAILABLE"

	// ZoneStateUnavailable: It can't.
	ZoneStateUnavailable ZoneState = "UNAVAILABLE"
)

// CamRoleType: What kind of role `CamRoleName` is. DescribeRoleList of cam tells it.
type CamRoleType string

// Values of CamRoleType.
const (
	// CamRoleTypeUser: One that the account has made.
	CamRoleTypeUser CamRoleType = "user"

	// CamRoleTypeServiceLinked: One that a service has made for itself.
	CamRoleTypeServiceLinked CamRoleType = "service_linked"
)

// StoppedMode: What instances that are billed by the hour cost while they are stopped. Has no effect
// on others, nor on those that can't be free of charge.
type StoppedMode string

// Values of StoppedMode.
const (
	// StoppedModeKeepCharging: As much as while they run.
	StoppedModeKeepCharging StoppedMode = "KEEP_CHARGING"

	// StoppedModeStopCharging: Nothing for processor and memory.
	StoppedModeStopCharging StoppedMode = "STOP_CHARGING"
)
