// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

package cvm

import (
	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/internal/packed"
)

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

func (to *Tag) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Key":
			to.Key = packed.Text[string](from)
		case "Value":
			to.Value = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
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

func (to *Placement) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Zone":
			to.Zone = packed.Text[string](from)
		case "ProjectId":
			to.ProjectId = packed.Int64(from)
		case "HostIds":
			to.HostIds = packed.Texts[string](from)
		case "HostId":
			to.HostId = packed.Text[string](from)
		case "DedicatedResourcePackTenancy":
			to.DedicatedResourcePackTenancy = packed.Text[string](from)
		case "DedicatedResourcePackIds":
			to.DedicatedResourcePackIds = packed.Texts[string](from)
		case "RackId":
			to.RackId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
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

func (to *SystemDisk) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "DiskType":
			to.DiskType = packed.Text[DiskType](from)
		case "DiskId":
			to.DiskId = packed.Text[string](from)
		case "DiskSize":
			to.DiskSize = packed.Int64(from)
		case "CdcId":
			to.CdcId = packed.Text[string](from)
		case "DiskName":
			to.DiskName = packed.Text[string](from)
		case "Encrypt":
			to.Encrypt = packed.Bool(from)
		case "KmsKeyId":
			to.KmsKeyId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
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

func (to *DataDisk) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "DiskSize":
			to.DiskSize = packed.Int64(from)
		case "DiskType":
			to.DiskType = packed.Text[DiskType](from)
		case "DiskId":
			to.DiskId = packed.Text[string](from)
		case "DeleteWithInstance":
			to.DeleteWithInstance = packed.Bool(from)
		case "SnapshotId":
			to.SnapshotId = packed.Text[string](from)
		case "Encrypt":
			to.Encrypt = packed.Bool(from)
		case "KmsKeyId":
			to.KmsKeyId = packed.Text[string](from)
		case "ThroughputPerformance":
			to.ThroughputPerformance = packed.Int64(from)
		case "CdcId":
			to.CdcId = packed.Text[string](from)
		case "BurstPerformance":
			to.BurstPerformance = packed.Bool(from)
		case "DiskName":
			to.DiskName = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
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

func (to *InternetAccessible) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "InternetChargeType":
			to.InternetChargeType = packed.Text[InternetChargeType](from)
		case "InternetMaxBandwidthOut":
			to.InternetMaxBandwidthOut = packed.Int64(from)
		case "PublicIpAssigned":
			to.PublicIpAssigned = packed.Bool(from)
		case "BandwidthPackageId":
			to.BandwidthPackageId = packed.Text[string](from)
		case "InternetServiceProvider":
			to.InternetServiceProvider = packed.Text[InternetServiceProvider](from)
		case "IPv4AddressType":
			to.IPv4AddressType = packed.Text[Ipv4AddressType](from)
		case "IPv6AddressType":
			to.IPv6AddressType = packed.Text[Ipv6AddressType](from)
		case "AntiDDoSPackageId":
			to.AntiDDoSPackageId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
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

func (to *VirtualPrivateCloud) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "VpcId":
			to.VpcId = packed.Text[string](from)
		case "SubnetId":
			to.SubnetId = packed.Text[string](from)
		case "AsVpcGateway":
			to.AsVpcGateway = packed.Bool(from)
		case "PrivateIpAddresses":
			to.PrivateIpAddresses = packed.Texts[string](from)
		case "Ipv6AddressCount":
			to.Ipv6AddressCount = packed.Uint64(from)
		default:
			from.Skip()
		}
	}
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

func (to *LoginSettings) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Password":
			to.Password = packed.Text[tcapi.Secret](from)
		case "KeyIds":
			to.KeyIds = packed.Texts[string](from)
		case "KeepImageLogin":
			to.KeepImageLogin = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// MetadataItem: One entry of an instance's own metadata.
type MetadataItem struct {
	// The key: letters, digits, `_` and `-`, at most 128 bytes.
	Key *string `json:"Key,omitzero"`

	// The value, at most 256 KB.
	Value *string `json:"Value,omitzero"`
}

func (to *MetadataItem) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Key":
			to.Key = packed.Text[string](from)
		case "Value":
			to.Value = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// Metadata: What an instance can read about itself, as given by whoever created it. Not yet open to
// every account.
type Metadata struct {
	// The entries.
	Items []MetadataItem `json:"Items,omitzero"`
}

func (to *Metadata) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Items":
			to.Items = packed.Objects(from, (*MetadataItem).read)
		default:
			from.Skip()
		}
	}
}

// CpuTopology: How an instance's processor is laid out.
type CpuTopology struct {
	// How many physical cores are switched on. Can be absent.
	CoreCount *int64 `json:"CoreCount,omitzero"`

	// How many threads a core runs: 1 with hyper-threading off, 2 with it on. Absent where the instance
	// type's own setting holds.
	ThreadPerCore *int64 `json:"ThreadPerCore,omitzero"`
}

func (to *CpuTopology) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "CoreCount":
			to.CoreCount = packed.Int64(from)
		case "ThreadPerCore":
			to.ThreadPerCore = packed.Int64(from)
		default:
			from.Skip()
		}
	}
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

func (to *Instance) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Placement":
			to.Placement = packed.Object(from, (*Placement).read)
		case "InstanceId":
			to.InstanceId = packed.Text[string](from)
		case "InstanceType":
			to.InstanceType = packed.Text[string](from)
		case "CPU":
			to.CPU = packed.Int64(from)
		case "Memory":
			to.Memory = packed.Int64(from)
		case "RestrictState":
			to.RestrictState = packed.Text[RestrictState](from)
		case "InstanceName":
			to.InstanceName = packed.Text[string](from)
		case "InstanceChargeType":
			to.InstanceChargeType = packed.Text[InstanceChargeType](from)
		case "SystemDisk":
			to.SystemDisk = packed.Object(from, (*SystemDisk).read)
		case "DataDisks":
			to.DataDisks = packed.Objects(from, (*DataDisk).read)
		case "PrivateIpAddresses":
			to.PrivateIpAddresses = packed.Texts[string](from)
		case "PublicIpAddresses":
			to.PublicIpAddresses = packed.Texts[string](from)
		case "InternetAccessible":
			to.InternetAccessible = packed.Object(from, (*InternetAccessible).read)
		case "VirtualPrivateCloud":
			to.VirtualPrivateCloud = packed.Object(from, (*VirtualPrivateCloud).read)
		case "ImageId":
			to.ImageId = packed.Text[string](from)
		case "RenewFlag":
			to.RenewFlag = packed.Text[RenewFlag](from)
		case "CreatedTime":
			to.CreatedTime = packed.Text[string](from)
		case "ExpiredTime":
			to.ExpiredTime = packed.Text[string](from)
		case "OsName":
			to.OsName = packed.Text[string](from)
		case "SecurityGroupIds":
			to.SecurityGroupIds = packed.Texts[string](from)
		case "LoginSettings":
			to.LoginSettings = packed.Object(from, (*LoginSettings).read)
		case "InstanceState":
			to.InstanceState = packed.Text[InstanceState](from)
		case "Tags":
			to.Tags = packed.Objects(from, (*Tag).read)
		case "StopChargingMode":
			to.StopChargingMode = packed.Text[StopChargingMode](from)
		case "Uuid":
			to.Uuid = packed.Text[string](from)
		case "LatestOperation":
			to.LatestOperation = packed.Text[string](from)
		case "LatestOperationState":
			to.LatestOperationState = packed.Text[LatestOperationState](from)
		case "LatestOperationRequestId":
			to.LatestOperationRequestId = packed.Text[string](from)
		case "DisasterRecoverGroupId":
			to.DisasterRecoverGroupId = packed.Text[string](from)
		case "IPv6Addresses":
			to.IPv6Addresses = packed.Texts[string](from)
		case "CamRoleName":
			to.CamRoleName = packed.Text[string](from)
		case "HpcClusterId":
			to.HpcClusterId = packed.Text[string](from)
		case "RdmaIpAddresses":
			to.RdmaIpAddresses = packed.Texts[string](from)
		case "DedicatedClusterId":
			to.DedicatedClusterId = packed.Text[string](from)
		case "IsolatedSource":
			to.IsolatedSource = packed.Text[IsolatedSource](from)
		case "DisasterRecoverGroupIds":
			to.DisasterRecoverGroupIds = packed.Texts[string](from)
		case "GPUInfo":
			to.GPUInfo = packed.Object(from, (*GpuInfo).read)
		case "LicenseType":
			to.LicenseType = packed.Text[LicenseType](from)
		case "DisableApiTermination":
			to.DisableApiTermination = packed.Bool(from)
		case "HostName":
			to.HostName = packed.Text[string](from)
		case "DefaultLoginUser":
			to.DefaultLoginUser = packed.Text[string](from)
		case "DefaultLoginPort":
			to.DefaultLoginPort = packed.Int64(from)
		case "LatestOperationErrorMsg":
			to.LatestOperationErrorMsg = packed.Text[string](from)
		case "EnableJumboFrame":
			to.EnableJumboFrame = packed.Bool(from)
		case "Metadata":
			to.Metadata = packed.Object(from, (*Metadata).read)
		case "PublicIPv6Addresses":
			to.PublicIPv6Addresses = packed.Texts[string](from)
		case "CpuTopology":
			to.CpuTopology = packed.Object(from, (*CpuTopology).read)
		case "PartitionNumber":
			to.PartitionNumber = packed.Int64(from)
		default:
			from.Skip()
		}
	}
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

func (to *GpuInfo) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "GPUCount":
			to.GPUCount = packed.Float64(from)
		case "GPUId":
			to.GPUId = packed.Texts[string](from)
		case "GPUType":
			to.GPUType = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
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

func (to *InstanceStatus) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "InstanceId":
			to.InstanceId = packed.Text[string](from)
		case "InstanceState":
			to.InstanceState = packed.Text[InstanceState](from)
		default:
			from.Skip()
		}
	}
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

func (to *RegionInfo) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Region":
			to.Region = packed.Text[string](from)
		case "RegionName":
			to.RegionName = packed.Text[string](from)
		case "RegionState":
			to.RegionState = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
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

func (to *ZoneInfo) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Zone":
			to.Zone = packed.Text[string](from)
		case "ZoneName":
			to.ZoneName = packed.Text[string](from)
		case "ZoneId":
			to.ZoneId = packed.Text[string](from)
		case "ZoneState":
			to.ZoneState = packed.Text[ZoneState](from)
		default:
			from.Skip()
		}
	}
}
