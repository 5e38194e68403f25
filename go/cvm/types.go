// Code generated from specs/cvm/. DO NOT EDIT.

package cvm

import "tcapi.internal/tcapi"

// Filter: Keeps what has one of the values under a name. Where several filters are given, all of them
// must hold; within one filter, any of its values will do.
type Filter struct {
	// What is compared, such as `zone`. The action says which names it knows. Required.
	Name *string `json:"Name,omitzero"`

	// The values to look for, up to 5. At most 5 items ([CodeInvalidFilterValueLimitExceeded]). Required.
	Values []string `json:"Values,omitzero"`
}

// Tag: A label on a resource: a key and its value.
type Tag struct {
	// The key of the tag.
	Key *string `json:"Key,omitzero"`

	// The value under the key.
	Value *string `json:"Value,omitzero"`
}

// Placement: Where an instance is: its zone, its project and, if it has one, its dedicated host.
type Placement struct {
	// The availability zone, such as `ap-guangzhou-3`. DescribeZones lists them.
	Zone *string `json:"Zone,omitzero"`

	// The project that the instance belongs to. 0 is the account's default project.
	ProjectId *int64 `json:"ProjectId,omitzero"`

	// Dedicated hosts to choose from when instances are created; each instance lands on any one of them.
	// Means nothing in answers: see `HostId`.
	HostIds []string `json:"HostIds,omitzero"`

	// The dedicated host that carries the instance. In answers only; absent without such a host.
	HostId *string `json:"HostId,omitzero"`

	// How reserved resources are used up. `ResourcePool`, the only known value, takes them from a pool of
	// the account.
	DedicatedResourcePackTenancy *string `json:"DedicatedResourcePackTenancy,omitzero"`

	// The packs of reserved resources, such as `rpp-7eumgm3l`. A request that names them also needs
	// `DedicatedResourcePackTenancy`.
	DedicatedResourcePackIds []string `json:"DedicatedResourcePackIds,omitzero"`

	// The rack of the resource pool that holds the instance. In answers only.
	RackId *string `json:"RackId,omitzero"`
}

// SystemDisk: The disk that holds the operating system.
type SystemDisk struct {
	// The kind of disk. A request without it gets a kind that is in stock. One of [DiskTypeLocalBasic],
	// [DiskTypeLocalSsd], [DiskTypeLocalNvme], [DiskTypeLocalPro], [DiskTypeCloudBasic],
	// [DiskTypeCloudPremium], [DiskTypeCloudSsd], [DiskTypeCloudHssd], [DiskTypeCloudTssd],
	// [DiskTypeCloudBssd].
	DiskType *DiskType `json:"DiskType,omitzero"`

	// The disk, such as `disk-nucurerk`. In answers only.
	DiskId *string `json:"DiskId,omitzero"`

	// The size in GiB.
	DiskSize *int64 `json:"DiskSize,omitzero"`

	// The dedicated cluster that holds the disk. Absent where there is none.
	CdcId *string `json:"CdcId,omitzero"`

	// The disk's name, at most 128 characters.
	DiskName *string `json:"DiskName,omitzero"`

	// Whether the disk is encrypted. Requests can set it only while creating instances, and not yet from
	// every account.
	Encrypt *bool `json:"Encrypt,omitzero"`

	// The customer's own key for encryption: a UUID, or a name such as `kms-abcd1234`. Bound by the same
	// limits as `Encrypt`.
	KmsKeyId *string `json:"KmsKeyId,omitzero"`
}

// DataDisk: A disk beside the system disk.
type DataDisk struct {
	// The size in GiB, in steps of 10. What is possible depends on the kind of disk; 0 means that no disk
	// is bought.
	DiskSize *int64 `json:"DiskSize,omitzero"`

	// The kind of disk. Has no effect when disks are resized. One of [DiskTypeLocalBasic],
	// [DiskTypeLocalSsd], [DiskTypeLocalNvme], [DiskTypeLocalPro], [DiskTypeCloudBasic],
	// [DiskTypeCloudPremium], [DiskTypeCloudSsd], [DiskTypeCloudHssd], [DiskTypeCloudTssd],
	// [DiskTypeCloudBssd].
	DiskType *DiskType `json:"DiskType,omitzero"`

	// The disk, such as `disk-bzsodtn1`. In answers only.
	DiskId *string `json:"DiskId,omitzero"`

	// Whether the disk ends with its instance. Can be true only for cloud disks that are billed by the
	// hour; requests can set it only while creating instances.
	DeleteWithInstance *bool `json:"DeleteWithInstance,omitzero"`

	// The snapshot that the disk is made from. Must be smaller than the disk.
	SnapshotId *string `json:"SnapshotId,omitzero"`

	// Whether the disk is encrypted. Requests can set it only while creating instances.
	Encrypt *bool `json:"Encrypt,omitzero"`

	// The customer's own key for encryption: a UUID, or a name such as `kms-abcd1234`. Can be absent in
	// answers; requests can set it only while creating instances.
	KmsKeyId *string `json:"KmsKeyId,omitzero"`

	// Throughput in MiB/s, bought on top of what the disk has anyway. Only for `CLOUD_TSSD` and
	// `CLOUD_HSSD`; can be absent.
	ThroughputPerformance *int64 `json:"ThroughputPerformance,omitzero"`

	// The dedicated cluster that holds the disk. Absent where there is none.
	CdcId *string `json:"CdcId,omitzero"`

	// Whether the disk may go beyond its rated performance for a while. Not yet open to every account.
	BurstPerformance *bool `json:"BurstPerformance,omitzero"`

	// The disk's name, at most 128 characters.
	DiskName *string `json:"DiskName,omitzero"`
}

// InternetAccessible: How the primary network interface reaches the internet, and how that is billed.
type InternetAccessible struct {
	// How traffic is billed. A request without it follows the instance: prepaid with a prepaid instance,
	// postpaid with a postpaid one. One of [InternetChargeTypeBandwidthPrepaid],
	// [InternetChargeTypeTrafficPostpaidByHour], [InternetChargeTypeBandwidthPostpaidByHour],
	// [InternetChargeTypeBandwidthPackage].
	InternetChargeType *InternetChargeType `json:"InternetChargeType,omitzero"`

	// The most that goes out to the internet, in Mbps. The upper bound depends on the instance type.
	InternetMaxBandwidthOut *int64 `json:"InternetMaxBandwidthOut,omitzero"`

	// Whether a public address is assigned. With more than 0 Mbps it is unless this says false; with 0
	// Mbps it can't be. Requests can set it only while creating instances.
	PublicIpAssigned *bool `json:"PublicIpAssigned,omitzero"`

	// The bandwidth package that pays for the traffic. Requests can set it only while creating instances.
	BandwidthPackageId *string `json:"BandwidthPackageId,omitzero"`

	// Whose line is used. All but `BGP` need an account that is cleared for them, and are to be had in
	// some regions only. One of [InternetServiceProviderBgp], [InternetServiceProviderCmcc],
	// [InternetServiceProviderCtcc], [InternetServiceProviderCucc].
	InternetServiceProvider *InternetServiceProvider `json:"InternetServiceProvider,omitzero"`

	// The kind of public IPv4 address. Needed to have one; only in some regions. One of
	// [Ipv4AddressTypeWanIp], [Ipv4AddressTypeHighQualityEip], [Ipv4AddressTypeAntiDdosEip].
	IPv4AddressType *Ipv4AddressType `json:"IPv4AddressType,omitzero"`

	// The kind of public IPv6 address. Needed to have one; only in some regions. One of
	// [Ipv6AddressTypeEipV6], [Ipv6AddressTypeHighQualityEipV6].
	IPv6AddressType *Ipv6AddressType `json:"IPv6AddressType,omitzero"`

	// The protection package behind an address of kind `AntiDDoSEIP`, which can't be had without it.
	AntiDDoSPackageId *string `json:"AntiDDoSPackageId,omitzero"`
}

// VirtualPrivateCloud: The private network of the primary network interface.
type VirtualPrivateCloud struct {
	// The network, such as `vpc-m0cnatxj`. `DEFAULT` here and in `SubnetId`, while creating instances,
	// takes the region's default network.
	VpcId *string `json:"VpcId,omitzero"`

	// The subnet, such as `subnet-mv4sn55k`, or `DEFAULT` together with `VpcId`.
	SubnetId *string `json:"SubnetId,omitzero"`

	// Whether the instance serves its network as gateway to the internet. That needs a public address.
	AsVpcGateway *bool `json:"AsVpcGateway,omitzero"`

	// Addresses within the subnet. A request can ask for several of one subnet only while it creates
	// several instances.
	PrivateIpAddresses []string `json:"PrivateIpAddresses,omitzero"`

	// How many IPv6 addresses the interface is given at random.
	Ipv6AddressCount *uint64 `json:"Ipv6AddressCount,omitzero"`
}

// LoginSettings: How one logs in to an instance. Answers carry the keys only.
type LoginSettings struct {
	// The password. Linux: 8 to 30 characters of at least two kinds; Windows: 12 to 30 of at least three;
	// the kinds are small letters, capitals, digits and punctuation. Without one, the service makes one up
	// and sends it by internal message. Never in answers.
	Password *tcapi.Secret `json:"Password,omitzero"`

	// The key pairs whose private half logs in, such as `skey-b4vakk62`. Not together with a password, and
	// not on Windows. Can be absent.
	KeyIds []string `json:"KeyIds,omitzero"`

	// The text `true` or `false`: whether what the image has set stays as it is. Not together with
	// `Password` or `KeyIds`, and `true` only with one's own, shared or imported images.
	KeepImageLogin *string `json:"KeepImageLogin,omitzero"`
}

// MetadataItem: One entry of an instance's own metadata.
type MetadataItem struct {
	// The key: letters, digits, `_` and `-`, at most 128 bytes.
	Key *string `json:"Key,omitzero"`

	// The value, at most 256 KB.
	Value *string `json:"Value,omitzero"`
}

// Metadata: What an instance can read about itself, as given by whoever created it. Not yet open to
// every account.
type Metadata struct {
	// The entries.
	Items []MetadataItem `json:"Items,omitzero"`
}

// CpuTopology: How an instance's processor is laid out.
type CpuTopology struct {
	// How many physical cores are switched on. Can be absent.
	CoreCount *int64 `json:"CoreCount,omitzero"`

	// How many threads a core runs: 1 with hyper-threading off, 2 with it on. Absent where the instance
	// type's own setting holds.
	ThreadPerCore *int64 `json:"ThreadPerCore,omitzero"`
}

// Instance: An instance, with all that is known of it.
type Instance struct {
	// Where the instance is.
	Placement *Placement `json:"Placement,omitzero"`

	// The instance, such as `ins-9bxebleo`.
	InstanceId *string `json:"InstanceId,omitzero"`

	// The instance type, such as `S2.SMALL2`.
	InstanceType *string `json:"InstanceType,omitzero"`

	// The number of processor cores.
	CPU *int64 `json:"CPU,omitzero"`

	// The memory in GiB.
	Memory *int64 `json:"Memory,omitzero"`

	// Whether the instance can be used. One of [RestrictStateNormal], [RestrictStateExpired],
	// [RestrictStateProtectivelyIsolated].
	RestrictState *RestrictState `json:"RestrictState,omitzero"`

	// The name that was given to the instance. Need not be unique.
	InstanceName *string `json:"InstanceName,omitzero"`

	// How the instance is billed. One of [InstanceChargeTypePrepaid], [InstanceChargeTypePostpaidByHour],
	// [InstanceChargeTypeCdhpaid], [InstanceChargeTypeSpotpaid], [InstanceChargeTypeCdcpaid].
	InstanceChargeType *InstanceChargeType `json:"InstanceChargeType,omitzero"`

	// The system disk.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`

	// The data disks.
	DataDisks []DataDisk `json:"DataDisks,omitzero"`

	// The private IPv4 addresses of the primary network interface.
	PrivateIpAddresses []string `json:"PrivateIpAddresses,omitzero"`

	// The public IPv4 addresses of the primary network interface. Absent where there are none.
	PublicIpAddresses []string `json:"PublicIpAddresses,omitzero"`

	// How the instance reaches the internet.
	InternetAccessible *InternetAccessible `json:"InternetAccessible,omitzero"`

	// The private network that the instance is in.
	VirtualPrivateCloud *VirtualPrivateCloud `json:"VirtualPrivateCloud,omitzero"`

	// The image that the instance was made from, such as `img-8toqc6s3`.
	ImageId *string `json:"ImageId,omitzero"`

	// What happens at the end of the paid time. Absent with instances that are not prepaid. One of
	// [RenewFlagNotifyAndManualRenew], [RenewFlagNotifyAndAutoRenew],
	// [RenewFlagDisableNotifyAndManualRenew].
	RenewFlag *RenewFlag `json:"RenewFlag,omitzero"`

	// When the instance was created. A point in time, such as `2020-03-10T02:43:51Z`.
	CreatedTime *string `json:"CreatedTime,omitzero"`

	// When the paid time ends. Absent with instances that are not prepaid. A point in time, such as
	// `2020-03-10T02:43:51Z`.
	ExpiredTime *string `json:"ExpiredTime,omitzero"`

	// The operating system, such as `CentOS 7.6 64bit`.
	OsName *string `json:"OsName,omitzero"`

	// The security groups that the instance is in, such as `sg-p1ezv4wz`.
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero"`

	// How one logs in. Only the key pairs are told.
	LoginSettings *LoginSettings `json:"LoginSettings,omitzero"`

	// What the instance is doing. One of [InstanceStatePending], [InstanceStateLaunchFailed],
	// [InstanceStateRunning], [InstanceStateStopped], [InstanceStateStarting], [InstanceStateStopping],
	// [InstanceStateRebooting], [InstanceStateShutdown], [InstanceStateTerminating],
	// [InstanceStateEnterRescueMode], [InstanceStateRescueMode], [InstanceStateExitRescueMode],
	// [InstanceStateEnterServiceLiveMigrate], [InstanceStateServiceLiveMigrate],
	// [InstanceStateExitServiceLiveMigrate].
	InstanceState *InstanceState `json:"InstanceState,omitzero"`

	// The tags on the instance.
	Tags []Tag `json:"Tags,omitzero"`

	// What the instance costs while it is stopped. One of [StopChargingModeKeepCharging],
	// [StopChargingModeStopCharging], [StopChargingModeNotApplicable].
	StopChargingMode *StopChargingMode `json:"StopChargingMode,omitzero"`

	// An id that no other instance anywhere has.
	Uuid *string `json:"Uuid,omitzero"`

	// The latest operation on the instance, such as `StopInstances`. Absent where there was none.
	LatestOperation *string `json:"LatestOperation,omitzero"`

	// How far `LatestOperation` has come. Absent where there was none. One of
	// [LatestOperationStateSuccess], [LatestOperationStateOperating], [LatestOperationStateFailed].
	LatestOperationState *LatestOperationState `json:"LatestOperationState,omitzero"`

	// The id of the request behind `LatestOperation`. Absent where there was none.
	LatestOperationRequestId *string `json:"LatestOperationRequestId,omitzero"`

	// The placement group that keeps the instance apart from others.
	//
	// Deprecated: use DisasterRecoverGroupIds.
	DisasterRecoverGroupId *string `json:"DisasterRecoverGroupId,omitzero"`

	// The IPv6 addresses of the instance. Absent where there are none.
	IPv6Addresses []string `json:"IPv6Addresses,omitzero"`

	// The access management role that the instance acts in. Absent where there is none.
	CamRoleName *string `json:"CamRoleName,omitzero"`

	// The high-performance cluster that the instance is in, such as `hpc-4dxxetpt`.
	HpcClusterId *string `json:"HpcClusterId,omitzero"`

	// The addresses of the instance in its high-performance cluster. Can be absent.
	RdmaIpAddresses []string `json:"RdmaIpAddresses,omitzero"`

	// The dedicated cluster that the instance is in. Empty where there is none.
	DedicatedClusterId *string `json:"DedicatedClusterId,omitzero"`

	// Why the instance is isolated, if it is. One of [IsolatedSourceArrear], [IsolatedSourceExpire],
	// [IsolatedSourceManmade], [IsolatedSourceNotisolated].
	IsolatedSource *IsolatedSource `json:"IsolatedSource,omitzero"`

	// The placement groups that keep the instance apart from others. One at most for now.
	DisasterRecoverGroupIds []string `json:"DisasterRecoverGroupIds,omitzero"`

	// The graphics processors. Absent where there are none.
	GPUInfo *GpuInfo `json:"GPUInfo,omitzero"`

	// Who licenses the operating system. One of [LicenseTypeTencentCloud], [LicenseTypeByol].
	LicenseType *LicenseType `json:"LicenseType,omitzero"`

	// Whether the instance is protected: TerminateInstances refuses it while this is true.
	DisableApiTermination *bool `json:"DisableApiTermination,omitzero"`

	// The host name within the operating system.
	HostName *string `json:"HostName,omitzero"`

	// The user that one logs in as, such as `root`.
	DefaultLoginUser *string `json:"DefaultLoginUser,omitzero"`

	// The port that one logs in through, such as 22.
	DefaultLoginPort *int64 `json:"DefaultLoginPort,omitzero"`

	// What went wrong with `LatestOperation`. Empty or absent if nothing did.
	LatestOperationErrorMsg *string `json:"LatestOperationErrorMsg,omitzero"`

	// Whether the network takes jumbo frames.
	EnableJumboFrame *bool `json:"EnableJumboFrame,omitzero"`

	// The metadata that the instance was created with. Not told to every account yet.
	Metadata *Metadata `json:"Metadata,omitzero"`

	// The public IPv6 addresses bound to the instance.
	PublicIPv6Addresses []string `json:"PublicIPv6Addresses,omitzero"`

	// How the processor is laid out.
	CpuTopology *CpuTopology `json:"CpuTopology,omitzero"`

	// The partition of the placement group that the instance is in. Not told to every account yet.
	PartitionNumber *int64 `json:"PartitionNumber,omitzero"`
}

// GpuInfo: The graphics processors of an instance.
type GpuInfo struct {
	// How many graphics processors the instance has. Less than 1 is a share of one, which is virtual.
	GPUCount *float64 `json:"GPUCount,omitzero"`

	// Their addresses, such as `0000:18:00.0`.
	GPUId []string `json:"GPUId,omitzero"`

	// Their type, such as `NVIDIA T4`.
	GPUType *string `json:"GPUType,omitzero"`
}

// InstanceStatus: An instance and its state.
type InstanceStatus struct {
	// The instance, such as `ins-r8hr2upy`.
	InstanceId *string `json:"InstanceId,omitzero"`

	// What it is doing. One of [InstanceStatePending], [InstanceStateLaunchFailed],
	// [InstanceStateRunning], [InstanceStateStopped], [InstanceStateStarting], [InstanceStateStopping],
	// [InstanceStateRebooting], [InstanceStateShutdown], [InstanceStateTerminating],
	// [InstanceStateEnterRescueMode], [InstanceStateRescueMode], [InstanceStateExitRescueMode],
	// [InstanceStateEnterServiceLiveMigrate], [InstanceStateServiceLiveMigrate],
	// [InstanceStateExitServiceLiveMigrate].
	InstanceState *InstanceState `json:"InstanceState,omitzero"`
}

// RegionInfo: A region.
type RegionInfo struct {
	// The name by which requests refer to it, such as `ap-guangzhou`.
	Region *string `json:"Region,omitzero"`

	// A name to show to people, in the language of the request.
	RegionName *string `json:"RegionName,omitzero"`

	// Whether it can be used: `AVAILABLE` if so.
	RegionState *string `json:"RegionState,omitzero"`
}

// ZoneInfo: An availability zone.
type ZoneInfo struct {
	// The name by which requests refer to it, such as `ap-guangzhou-3`.
	Zone *string `json:"Zone,omitzero"`

	// A name to show to people, in the language of the request; English if it has none.
	ZoneName *string `json:"ZoneName,omitzero"`

	// Its number, such as `100003`, as text.
	ZoneId *string `json:"ZoneId,omitzero"`

	// Whether it can be used. One of [ZoneStateAvailable], [ZoneStateUnavailable].
	ZoneState *ZoneState `json:"ZoneState,omitzero"`
}
