// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

package cvm

import (
	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/internal/jsonwriter"
	"tcapi.internal/tcapi/internal/packed"
)

// Filter: Selects resources by the values of one property. With several filters, all of them must
// match; within one filter, one matching value suffices.
type Filter struct {
	// The property to compare, such as `zone`. Each action documents the names that it supports. Required.
	Name *string `json:"Name,omitzero"`

	// The values to match, up to 5. At most 5 items ([CodeInvalidFilterValueLimitExceeded]). Required.
	Values []string `json:"Values,omitzero"`
}

func (from *Filter) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Name", from.Name)
	jsonwriter.Texts(to, "Values", from.Values)
}

// Tag: A label on a resource: a key and its value.
type Tag struct {
	// The key of the tag. Required in a request.
	Key *string `json:"Key,omitzero"`

	// The value of the tag. Required in a request.
	Value *string `json:"Value,omitzero"`
}

func (from *Tag) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Key", from.Key)
	jsonwriter.Text(to, "Value", from.Value)
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

// Placement: The placement of an instance: its zone, its project and, if it has one, its dedicated
// host.
type Placement struct {
	// The availability zone, such as `ap-guangzhou-3`. DescribeZones lists them. Required in a request.
	Zone *string `json:"Zone,omitzero"`

	// The project that the instance belongs to. 0 is the account's default project.
	ProjectId *int64 `json:"ProjectId,omitzero"`

	// Dedicated hosts for the creation of instances; each instance is placed on any one of them. Has no
	// meaning in responses: see `HostId`.
	HostIds []string `json:"HostIds,omitzero"`

	// The dedicated host that the instance runs on. In responses only; absent without such a host.
	HostId *string `json:"HostId,omitzero"`

	// How reserved resources are consumed. `ResourcePool`, the only known value, takes them from a pool of
	// the account.
	DedicatedResourcePackTenancy *string `json:"DedicatedResourcePackTenancy,omitzero"`

	// The packs of reserved resources, such as `rpp-7eumgm3l`. A request that sets them also needs
	// `DedicatedResourcePackTenancy`.
	DedicatedResourcePackIds []string `json:"DedicatedResourcePackIds,omitzero"`

	// The rack of the resource pool that holds the instance. In responses only.
	RackId *string `json:"RackId,omitzero"`
}

func (from *Placement) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Zone", from.Zone)
	jsonwriter.Int64(to, "ProjectId", from.ProjectId)
	jsonwriter.Texts(to, "HostIds", from.HostIds)
	jsonwriter.Text(to, "HostId", from.HostId)
	jsonwriter.Text(to, "DedicatedResourcePackTenancy", from.DedicatedResourcePackTenancy)
	jsonwriter.Texts(to, "DedicatedResourcePackIds", from.DedicatedResourcePackIds)
	jsonwriter.Text(to, "RackId", from.RackId)
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
	// The type of the disk. If a request does not set it, the service chooses an available type. One of
	// [DiskTypeLocalBasic], [DiskTypeLocalSsd], [DiskTypeLocalNvme], [DiskTypeLocalPro],
	// [DiskTypeCloudBasic], [DiskTypeCloudPremium], [DiskTypeCloudSsd], [DiskTypeCloudHssd],
	// [DiskTypeCloudTssd], [DiskTypeCloudBssd].
	DiskType *DiskType `json:"DiskType,omitzero"`

	// The id of the disk, such as `disk-nucurerk`. In responses only.
	DiskId *string `json:"DiskId,omitzero"`

	// The size in GiB. The service's default is `50`.
	DiskSize *int64 `json:"DiskSize,omitzero"`

	// The dedicated cluster that holds the disk. Absent where there is none.
	CdcId *string `json:"CdcId,omitzero"`

	// The name of the disk, at most 128 characters.
	DiskName *string `json:"DiskName,omitzero"`

	// Whether the disk is encrypted. Requests can set it only when they create instances; not yet
	// available to every account. The service's default is `false`.
	Encrypt *bool `json:"Encrypt,omitzero"`

	// The customer's own encryption key: a UUID, or a name such as `kms-abcd1234`. The restrictions of
	// `Encrypt` apply.
	KmsKeyId *string `json:"KmsKeyId,omitzero"`
}

func (from *SystemDisk) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "DiskType", from.DiskType)
	jsonwriter.Text(to, "DiskId", from.DiskId)
	jsonwriter.Int64(to, "DiskSize", from.DiskSize)
	jsonwriter.Text(to, "CdcId", from.CdcId)
	jsonwriter.Text(to, "DiskName", from.DiskName)
	jsonwriter.Bool(to, "Encrypt", from.Encrypt)
	jsonwriter.Text(to, "KmsKeyId", from.KmsKeyId)
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

// DataDisk: A data disk: a disk other than the system disk.
type DataDisk struct {
	// The size in GiB, in steps of 10. The possible sizes depend on the type of the disk; 0 means that no
	// disk is bought. Required in a request.
	DiskSize *int64 `json:"DiskSize,omitzero"`

	// The type of the disk. Has no effect when disks are resized. One of [DiskTypeLocalBasic],
	// [DiskTypeLocalSsd], [DiskTypeLocalNvme], [DiskTypeLocalPro], [DiskTypeCloudBasic],
	// [DiskTypeCloudPremium], [DiskTypeCloudSsd], [DiskTypeCloudHssd], [DiskTypeCloudTssd],
	// [DiskTypeCloudBssd]. The service's default is [DiskTypeLocalBasic].
	DiskType *DiskType `json:"DiskType,omitzero"`

	// The id of the disk, such as `disk-bzsodtn1`. In responses only.
	DiskId *string `json:"DiskId,omitzero"`

	// Whether the disk is deleted together with its instance. Can be true only for pay-as-you-go cloud
	// disks; requests can set it only when they create instances. The service's default is `true`.
	DeleteWithInstance *bool `json:"DeleteWithInstance,omitzero"`

	// The snapshot that the disk is created from. Must be smaller than the disk.
	SnapshotId *string `json:"SnapshotId,omitzero"`

	// Whether the disk is encrypted. Requests can set it only when they create instances. The service's
	// default is `false`.
	Encrypt *bool `json:"Encrypt,omitzero"`

	// The customer's own encryption key: a UUID, or a name such as `kms-abcd1234`. Can be absent in
	// responses; requests can set it only when they create instances.
	KmsKeyId *string `json:"KmsKeyId,omitzero"`

	// Additional throughput in MiB/s, bought on top of that of the disk. Only for `CLOUD_TSSD` and
	// `CLOUD_HSSD`; can be absent.
	ThroughputPerformance *int64 `json:"ThroughputPerformance,omitzero"`

	// The dedicated cluster that holds the disk. Absent where there is none.
	CdcId *string `json:"CdcId,omitzero"`

	// Whether the disk can burst above its rated performance for a while. Not yet available to every
	// account.
	BurstPerformance *bool `json:"BurstPerformance,omitzero"`

	// The name of the disk, at most 128 characters.
	DiskName *string `json:"DiskName,omitzero"`
}

func (from *DataDisk) write(to *jsonwriter.Writer) {
	jsonwriter.Int64(to, "DiskSize", from.DiskSize)
	jsonwriter.Text(to, "DiskType", from.DiskType)
	jsonwriter.Text(to, "DiskId", from.DiskId)
	jsonwriter.Bool(to, "DeleteWithInstance", from.DeleteWithInstance)
	jsonwriter.Text(to, "SnapshotId", from.SnapshotId)
	jsonwriter.Bool(to, "Encrypt", from.Encrypt)
	jsonwriter.Text(to, "KmsKeyId", from.KmsKeyId)
	jsonwriter.Int64(to, "ThroughputPerformance", from.ThroughputPerformance)
	jsonwriter.Text(to, "CdcId", from.CdcId)
	jsonwriter.Bool(to, "BurstPerformance", from.BurstPerformance)
	jsonwriter.Text(to, "DiskName", from.DiskName)
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

// InternetAccessible: The internet access of the primary network interface, and how it is charged.
type InternetAccessible struct {
	// How traffic is charged. If a request does not set it, it follows the instance: prepaid for a prepaid
	// instance, postpaid for a postpaid one. One of [InternetChargeTypeBandwidthPrepaid],
	// [InternetChargeTypeTrafficPostpaidByHour], [InternetChargeTypeBandwidthPostpaidByHour],
	// [InternetChargeTypeBandwidthPackage].
	InternetChargeType *InternetChargeType `json:"InternetChargeType,omitzero"`

	// The maximum outbound bandwidth to the internet, in Mbps. The upper bound depends on the instance
	// type. The service's default is `0`.
	InternetMaxBandwidthOut *int64 `json:"InternetMaxBandwidthOut,omitzero"`

	// Whether a public address is assigned. Above 0 Mbps, one is assigned unless this is false; at 0 Mbps,
	// none can be. Requests can set it only when they create instances.
	PublicIpAssigned *bool `json:"PublicIpAssigned,omitzero"`

	// The bandwidth package that the traffic is charged to. Requests can set it only when they create
	// instances.
	BandwidthPackageId *string `json:"BandwidthPackageId,omitzero"`

	// The internet service provider. All but `BGP` require an account that is eligible for them, and are
	// available in some regions only. One of [InternetServiceProviderBgp], [InternetServiceProviderCmcc],
	// [InternetServiceProviderCtcc], [InternetServiceProviderCucc]. The service's default is
	// [InternetServiceProviderBgp].
	InternetServiceProvider *InternetServiceProvider `json:"InternetServiceProvider,omitzero"`

	// The type of the public IPv4 address. Required to get one; available in some regions only. One of
	// [Ipv4AddressTypeWanIp], [Ipv4AddressTypeHighQualityEip], [Ipv4AddressTypeAntiDdosEip].
	IPv4AddressType *Ipv4AddressType `json:"IPv4AddressType,omitzero"`

	// The type of the public IPv6 address. Required to get one; available in some regions only. One of
	// [Ipv6AddressTypeEipV6], [Ipv6AddressTypeHighQualityEipV6].
	IPv6AddressType *Ipv6AddressType `json:"IPv6AddressType,omitzero"`

	// The protection package of an address of type `AntiDDoSEIP`. Required for that type.
	AntiDDoSPackageId *string `json:"AntiDDoSPackageId,omitzero"`
}

func (from *InternetAccessible) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InternetChargeType", from.InternetChargeType)
	jsonwriter.Int64(to, "InternetMaxBandwidthOut", from.InternetMaxBandwidthOut)
	jsonwriter.Bool(to, "PublicIpAssigned", from.PublicIpAssigned)
	jsonwriter.Text(to, "BandwidthPackageId", from.BandwidthPackageId)
	jsonwriter.Text(to, "InternetServiceProvider", from.InternetServiceProvider)
	jsonwriter.Text(to, "IPv4AddressType", from.IPv4AddressType)
	jsonwriter.Text(to, "IPv6AddressType", from.IPv6AddressType)
	jsonwriter.Text(to, "AntiDDoSPackageId", from.AntiDDoSPackageId)
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
	// The network, such as `vpc-m0cnatxj`. When instances are created, `DEFAULT` here and in `SubnetId`
	// selects the default network of the region. Required in a request.
	VpcId *string `json:"VpcId,omitzero"`

	// The subnet, such as `subnet-mv4sn55k`, or `DEFAULT` together with `VpcId`. Required in a request.
	SubnetId *string `json:"SubnetId,omitzero"`

	// Whether the instance is the internet gateway of its network. This requires a public address. The
	// service's default is `false`.
	AsVpcGateway *bool `json:"AsVpcGateway,omitzero"`

	// Addresses in the subnet. A request can set several of one subnet only when it creates several
	// instances.
	PrivateIpAddresses []string `json:"PrivateIpAddresses,omitzero"`

	// The number of random IPv6 addresses to assign to the interface.
	Ipv6AddressCount *uint64 `json:"Ipv6AddressCount,omitzero"`
}

func (from *VirtualPrivateCloud) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "VpcId", from.VpcId)
	jsonwriter.Text(to, "SubnetId", from.SubnetId)
	jsonwriter.Bool(to, "AsVpcGateway", from.AsVpcGateway)
	jsonwriter.Texts(to, "PrivateIpAddresses", from.PrivateIpAddresses)
	jsonwriter.Uint64(to, "Ipv6AddressCount", from.Ipv6AddressCount)
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

// LoginSettings: The login settings of an instance. Responses contain only the key pairs.
type LoginSettings struct {
	// The password. Linux: 8 to 30 characters of at least two kinds; Windows: 12 to 30 of at least three.
	// The kinds are lower-case letters, upper-case letters, digits and punctuation. If not set, the
	// service generates one and sends it by internal message. Never in responses.
	Password *tcapi.Secret `json:"Password,omitzero"`

	// The key pairs whose private keys can log in, such as `skey-b4vakk62`. Mutually exclusive with a
	// password, and not supported on Windows. Can be absent.
	KeyIds []string `json:"KeyIds,omitzero"`

	// Whether the login settings of the image are kept, as the string `true` or `false`. Mutually
	// exclusive with `Password` and `KeyIds`; `true` only for custom, shared or imported images. The
	// service's default is `false`.
	KeepImageLogin *string `json:"KeepImageLogin,omitzero"`
}

func (from *LoginSettings) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Password", from.Password)
	jsonwriter.Texts(to, "KeyIds", from.KeyIds)
	jsonwriter.Text(to, "KeepImageLogin", from.KeepImageLogin)
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

// MetadataItem: One entry of the metadata of an instance.
type MetadataItem struct {
	// The key: letters, digits, `_` and `-`, at most 128 bytes. Required in a request.
	Key *string `json:"Key,omitzero"`

	// The value, at most 256 KB. Required in a request.
	Value *string `json:"Value,omitzero"`
}

func (from *MetadataItem) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Key", from.Key)
	jsonwriter.Text(to, "Value", from.Value)
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

// Metadata: Metadata that an instance can read about itself, set by whoever created it. Not yet
// available to every account.
type Metadata struct {
	// The entries. Required in a request.
	Items []MetadataItem `json:"Items,omitzero"`
}

func (from *Metadata) write(to *jsonwriter.Writer) {
	jsonwriter.Objects(to, "Items", from.Items, (*MetadataItem).write)
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

// CpuTopology: The topology of the CPU of an instance.
type CpuTopology struct {
	// The number of enabled physical cores. Can be absent.
	CoreCount *int64 `json:"CoreCount,omitzero"`

	// The number of threads per core: 1 with hyper-threading off, 2 with it on. Absent if the setting of
	// the instance type applies.
	ThreadPerCore *int64 `json:"ThreadPerCore,omitzero"`
}

func (from *CpuTopology) write(to *jsonwriter.Writer) {
	jsonwriter.Int64(to, "CoreCount", from.CoreCount)
	jsonwriter.Int64(to, "ThreadPerCore", from.ThreadPerCore)
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

// AccountQuota: Account quota.
type AccountQuota struct {
	// Post paid quota set.
	PostPaidQuotaSet []PostPaidQuota `json:"PostPaidQuotaSet,omitzero"`

	// Pre paid quota set.
	PrePaidQuotaSet []PrePaidQuota `json:"PrePaidQuotaSet,omitzero"`

	// Spot paid quota set.
	SpotPaidQuotaSet []SpotPaidQuota `json:"SpotPaidQuotaSet,omitzero"`

	// Image quota set.
	ImageQuotaSet []ImageQuota `json:"ImageQuotaSet,omitzero"`

	// Disaster recover group quota set.
	DisasterRecoverGroupQuotaSet []DisasterRecoverGroupQuota `json:"DisasterRecoverGroupQuotaSet,omitzero"`
}

func (to *AccountQuota) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "PostPaidQuotaSet":
			to.PostPaidQuotaSet = packed.Objects(from, (*PostPaidQuota).read)
		case "PrePaidQuotaSet":
			to.PrePaidQuotaSet = packed.Objects(from, (*PrePaidQuota).read)
		case "SpotPaidQuotaSet":
			to.SpotPaidQuotaSet = packed.Objects(from, (*SpotPaidQuota).read)
		case "ImageQuotaSet":
			to.ImageQuotaSet = packed.Objects(from, (*ImageQuota).read)
		case "DisasterRecoverGroupQuotaSet":
			to.DisasterRecoverGroupQuotaSet = packed.Objects(from, (*DisasterRecoverGroupQuota).read)
		default:
			from.Skip()
		}
	}
}

// AccountQuotaOverview: Account quota overview.
type AccountQuotaOverview struct {
	// Region.
	Region *string `json:"Region,omitzero"`

	// Account quota.
	AccountQuota *AccountQuota `json:"AccountQuota,omitzero"`
}

func (to *AccountQuotaOverview) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Region":
			to.Region = packed.Text[string](from)
		case "AccountQuota":
			to.AccountQuota = packed.Object(from, (*AccountQuota).read)
		default:
			from.Skip()
		}
	}
}

// ActionTimer: An action to run on an instance at a given time.
type ActionTimer struct {
	// The action. Only `TerminateInstances` is possible.
	TimerAction *string `json:"TimerAction,omitzero"`

	// The time, such as `2018-05-29 11:26:40`: at least five minutes from now.
	ActionTime *string `json:"ActionTime,omitzero"`

	// Additional settings of the action.
	Externals *Externals `json:"Externals,omitzero"`

	// The id of the timer. In responses only.
	ActionTimerId *string `json:"ActionTimerId,omitzero"`

	// The state of the timer. In responses only.
	Status *string `json:"Status,omitzero"`

	// The instance. In responses only.
	InstanceId *string `json:"InstanceId,omitzero"`
}

func (from *ActionTimer) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "TimerAction", from.TimerAction)
	jsonwriter.Text(to, "ActionTime", from.ActionTime)
	jsonwriter.Object(to, "Externals", from.Externals, (*Externals).write)
	jsonwriter.Text(to, "ActionTimerId", from.ActionTimerId)
	jsonwriter.Text(to, "Status", from.Status)
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
}

func (to *ActionTimer) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "TimerAction":
			to.TimerAction = packed.Text[string](from)
		case "ActionTime":
			to.ActionTime = packed.Text[string](from)
		case "Externals":
			to.Externals = packed.Object(from, (*Externals).read)
		case "ActionTimerId":
			to.ActionTimerId = packed.Text[string](from)
		case "Status":
			to.Status = packed.Text[string](from)
		case "InstanceId":
			to.InstanceId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// Attribute: Attribute.
type Attribute struct {
	// User data.
	UserData *string `json:"UserData,omitzero"`
}

func (to *Attribute) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "UserData":
			to.UserData = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// ChargePrepaid: Charge prepaid.
type ChargePrepaid struct {
	// Period. Required.
	Period *uint64 `json:"Period,omitzero"`

	// Renew flag.
	RenewFlag *string `json:"RenewFlag,omitzero"`
}

func (from *ChargePrepaid) write(to *jsonwriter.Writer) {
	jsonwriter.Uint64(to, "Period", from.Period)
	jsonwriter.Text(to, "RenewFlag", from.RenewFlag)
}

// ChcDeployExtraConfig: Chc deploy extra config.
type ChcDeployExtraConfig struct {
	// Mini os type. Required in a request.
	MiniOsType *string `json:"MiniOsType,omitzero"`

	// Boot type. Required in a request.
	BootType *string `json:"BootType,omitzero"`

	// Boot file.
	BootFile *string `json:"BootFile,omitzero"`

	// Next server address.
	NextServerAddress *string `json:"NextServerAddress,omitzero"`
}

func (from *ChcDeployExtraConfig) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "MiniOsType", from.MiniOsType)
	jsonwriter.Text(to, "BootType", from.BootType)
	jsonwriter.Text(to, "BootFile", from.BootFile)
	jsonwriter.Text(to, "NextServerAddress", from.NextServerAddress)
}

func (to *ChcDeployExtraConfig) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "MiniOsType":
			to.MiniOsType = packed.Text[string](from)
		case "BootType":
			to.BootType = packed.Text[string](from)
		case "BootFile":
			to.BootFile = packed.Text[string](from)
		case "NextServerAddress":
			to.NextServerAddress = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// ChcHost: Chc host.
type ChcHost struct {
	// Chc id.
	ChcId *string `json:"ChcId,omitzero"`

	// Instance name.
	InstanceName *string `json:"InstanceName,omitzero"`

	// Serial number.
	SerialNumber *string `json:"SerialNumber,omitzero"`

	// Instance state.
	InstanceState *string `json:"InstanceState,omitzero"`

	// Device type.
	DeviceType *string `json:"DeviceType,omitzero"`

	// Placement.
	Placement *Placement `json:"Placement,omitzero"`

	// Bmc virtual private cloud.
	BmcVirtualPrivateCloud *VirtualPrivateCloud `json:"BmcVirtualPrivateCloud,omitzero"`

	// Bmc ip.
	BmcIp *string `json:"BmcIp,omitzero"`

	// Bmc security group ids.
	BmcSecurityGroupIds []string `json:"BmcSecurityGroupIds,omitzero"`

	// Deploy virtual private cloud.
	DeployVirtualPrivateCloud *VirtualPrivateCloud `json:"DeployVirtualPrivateCloud,omitzero"`

	// Deploy ip.
	DeployIp *string `json:"DeployIp,omitzero"`

	// Deploy security group ids.
	DeploySecurityGroupIds []string `json:"DeploySecurityGroupIds,omitzero"`

	// Cvm instance id.
	CvmInstanceId *string `json:"CvmInstanceId,omitzero"`

	// Created time.
	CreatedTime *string `json:"CreatedTime,omitzero"`

	// Hardware description.
	HardwareDescription *string `json:"HardwareDescription,omitzero"`

	// Cpu.
	CPU *int64 `json:"CPU,omitzero"`

	// Memory.
	Memory *int64 `json:"Memory,omitzero"`

	// Disk.
	Disk *string `json:"Disk,omitzero"`

	// Bmc mac.
	BmcMAC *string `json:"BmcMAC,omitzero"`

	// Deploy mac.
	DeployMAC *string `json:"DeployMAC,omitzero"`

	// Tenant type.
	TenantType *string `json:"TenantType,omitzero"`

	// Deploy extra config.
	DeployExtraConfig *ChcDeployExtraConfig `json:"DeployExtraConfig,omitzero"`

	// Gpu.
	Gpu *string `json:"Gpu,omitzero"`

	// Network card.
	NetworkCard *string `json:"NetworkCard,omitzero"`

	// Is predefined type.
	IsPredefinedType *bool `json:"IsPredefinedType,omitzero"`

	// Chc instance type.
	ChcInstanceType *string `json:"ChcInstanceType,omitzero"`

	// Chc instance family.
	ChcInstanceFamily *string `json:"ChcInstanceFamily,omitzero"`

	// Chc instance family name.
	ChcInstanceFamilyName *string `json:"ChcInstanceFamilyName,omitzero"`

	// Resale app id.
	ResaleAppId *string `json:"ResaleAppId,omitzero"`

	// Resale account id.
	ResaleAccountId *string `json:"ResaleAccountId,omitzero"`

	// Sale status.
	SaleStatus *string `json:"SaleStatus,omitzero"`

	// Tags.
	Tags []Tag `json:"Tags,omitzero"`

	// Latest operation.
	LatestOperation *string `json:"LatestOperation,omitzero"`

	// Latest operation error code.
	LatestOperationErrorCode *string `json:"LatestOperationErrorCode,omitzero"`

	// Latest operation error msg.
	LatestOperationErrorMsg *string `json:"LatestOperationErrorMsg,omitzero"`

	// Latest operation name.
	LatestOperationName *string `json:"LatestOperationName,omitzero"`

	// Latest operation state.
	LatestOperationState *string `json:"LatestOperationState,omitzero"`

	// Chc gateway id.
	ChcGatewayId *string `json:"ChcGatewayId,omitzero"`

	// Dedicated cluster id.
	DedicatedClusterId *string `json:"DedicatedClusterId,omitzero"`

	// Network mode.
	NetworkMode *string `json:"NetworkMode,omitzero"`
}

func (to *ChcHost) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "ChcId":
			to.ChcId = packed.Text[string](from)
		case "InstanceName":
			to.InstanceName = packed.Text[string](from)
		case "SerialNumber":
			to.SerialNumber = packed.Text[string](from)
		case "InstanceState":
			to.InstanceState = packed.Text[string](from)
		case "DeviceType":
			to.DeviceType = packed.Text[string](from)
		case "Placement":
			to.Placement = packed.Object(from, (*Placement).read)
		case "BmcVirtualPrivateCloud":
			to.BmcVirtualPrivateCloud = packed.Object(from, (*VirtualPrivateCloud).read)
		case "BmcIp":
			to.BmcIp = packed.Text[string](from)
		case "BmcSecurityGroupIds":
			to.BmcSecurityGroupIds = packed.Texts[string](from)
		case "DeployVirtualPrivateCloud":
			to.DeployVirtualPrivateCloud = packed.Object(from, (*VirtualPrivateCloud).read)
		case "DeployIp":
			to.DeployIp = packed.Text[string](from)
		case "DeploySecurityGroupIds":
			to.DeploySecurityGroupIds = packed.Texts[string](from)
		case "CvmInstanceId":
			to.CvmInstanceId = packed.Text[string](from)
		case "CreatedTime":
			to.CreatedTime = packed.Text[string](from)
		case "HardwareDescription":
			to.HardwareDescription = packed.Text[string](from)
		case "CPU":
			to.CPU = packed.Int64(from)
		case "Memory":
			to.Memory = packed.Int64(from)
		case "Disk":
			to.Disk = packed.Text[string](from)
		case "BmcMAC":
			to.BmcMAC = packed.Text[string](from)
		case "DeployMAC":
			to.DeployMAC = packed.Text[string](from)
		case "TenantType":
			to.TenantType = packed.Text[string](from)
		case "DeployExtraConfig":
			to.DeployExtraConfig = packed.Object(from, (*ChcDeployExtraConfig).read)
		case "Gpu":
			to.Gpu = packed.Text[string](from)
		case "NetworkCard":
			to.NetworkCard = packed.Text[string](from)
		case "IsPredefinedType":
			to.IsPredefinedType = packed.Bool(from)
		case "ChcInstanceType":
			to.ChcInstanceType = packed.Text[string](from)
		case "ChcInstanceFamily":
			to.ChcInstanceFamily = packed.Text[string](from)
		case "ChcInstanceFamilyName":
			to.ChcInstanceFamilyName = packed.Text[string](from)
		case "ResaleAppId":
			to.ResaleAppId = packed.Text[string](from)
		case "ResaleAccountId":
			to.ResaleAccountId = packed.Text[string](from)
		case "SaleStatus":
			to.SaleStatus = packed.Text[string](from)
		case "Tags":
			to.Tags = packed.Objects(from, (*Tag).read)
		case "LatestOperation":
			to.LatestOperation = packed.Text[string](from)
		case "LatestOperationErrorCode":
			to.LatestOperationErrorCode = packed.Text[string](from)
		case "LatestOperationErrorMsg":
			to.LatestOperationErrorMsg = packed.Text[string](from)
		case "LatestOperationName":
			to.LatestOperationName = packed.Text[string](from)
		case "LatestOperationState":
			to.LatestOperationState = packed.Text[string](from)
		case "ChcGatewayId":
			to.ChcGatewayId = packed.Text[string](from)
		case "DedicatedClusterId":
			to.DedicatedClusterId = packed.Text[string](from)
		case "NetworkMode":
			to.NetworkMode = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// ChcHostDeniedActions: Chc host denied actions.
type ChcHostDeniedActions struct {
	// Chc id.
	ChcId *string `json:"ChcId,omitzero"`

	// State.
	State *string `json:"State,omitzero"`

	// Deny actions.
	DenyActions []string `json:"DenyActions,omitzero"`
}

func (to *ChcHostDeniedActions) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "ChcId":
			to.ChcId = packed.Text[string](from)
		case "State":
			to.State = packed.Text[string](from)
		case "DenyActions":
			to.DenyActions = packed.Texts[string](from)
		default:
			from.Skip()
		}
	}
}

// DisasterRecoverGroup: Disaster recover group.
type DisasterRecoverGroup struct {
	// Disaster recover group id.
	DisasterRecoverGroupId *string `json:"DisasterRecoverGroupId,omitzero"`

	// Name.
	Name *string `json:"Name,omitzero"`

	// Type.
	Type *string `json:"Type,omitzero"`

	// Cvm quota total.
	CvmQuotaTotal *int64 `json:"CvmQuotaTotal,omitzero"`

	// Current num.
	CurrentNum *int64 `json:"CurrentNum,omitzero"`

	// Instance ids.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	CreateTime *string `json:"CreateTime,omitzero"`

	// Affinity.
	Affinity *int64 `json:"Affinity,omitzero"`

	// Strategy.
	Strategy *string `json:"Strategy,omitzero"`

	// Partition count.
	PartitionCount *int64 `json:"PartitionCount,omitzero"`

	// Tags.
	Tags []Tag `json:"Tags,omitzero"`
}

func (to *DisasterRecoverGroup) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "DisasterRecoverGroupId":
			to.DisasterRecoverGroupId = packed.Text[string](from)
		case "Name":
			to.Name = packed.Text[string](from)
		case "Type":
			to.Type = packed.Text[string](from)
		case "CvmQuotaTotal":
			to.CvmQuotaTotal = packed.Int64(from)
		case "CurrentNum":
			to.CurrentNum = packed.Int64(from)
		case "InstanceIds":
			to.InstanceIds = packed.Texts[string](from)
		case "CreateTime":
			to.CreateTime = packed.Text[string](from)
		case "Affinity":
			to.Affinity = packed.Int64(from)
		case "Strategy":
			to.Strategy = packed.Text[string](from)
		case "PartitionCount":
			to.PartitionCount = packed.Int64(from)
		case "Tags":
			to.Tags = packed.Objects(from, (*Tag).read)
		default:
			from.Skip()
		}
	}
}

// DisasterRecoverGroupQuota: Disaster recover group quota.
type DisasterRecoverGroupQuota struct {
	// Group quota.
	GroupQuota *int64 `json:"GroupQuota,omitzero"`

	// Current num.
	CurrentNum *int64 `json:"CurrentNum,omitzero"`

	// Cvm in host group quota.
	CvmInHostGroupQuota *int64 `json:"CvmInHostGroupQuota,omitzero"`

	// Cvm in switch group quota.
	CvmInSwitchGroupQuota *int64 `json:"CvmInSwitchGroupQuota,omitzero"`

	// Cvm in rack group quota.
	CvmInRackGroupQuota *int64 `json:"CvmInRackGroupQuota,omitzero"`
}

func (to *DisasterRecoverGroupQuota) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "GroupQuota":
			to.GroupQuota = packed.Int64(from)
		case "CurrentNum":
			to.CurrentNum = packed.Int64(from)
		case "CvmInHostGroupQuota":
			to.CvmInHostGroupQuota = packed.Int64(from)
		case "CvmInSwitchGroupQuota":
			to.CvmInSwitchGroupQuota = packed.Int64(from)
		case "CvmInRackGroupQuota":
			to.CvmInRackGroupQuota = packed.Int64(from)
		default:
			from.Skip()
		}
	}
}

// EnhancedService: Agents of other services on an instance.
type EnhancedService struct {
	// The agent of the security service.
	SecurityService *RunSecurityServiceEnabled `json:"SecurityService,omitzero"`

	// The agent of the monitoring service.
	MonitorService *RunMonitorServiceEnabled `json:"MonitorService,omitzero"`

	// The agent that runs commands of the automation service.
	AutomationService *RunAutomationServiceEnabled `json:"AutomationService,omitzero"`
}

func (from *EnhancedService) write(to *jsonwriter.Writer) {
	jsonwriter.Object(to, "SecurityService", from.SecurityService, (*RunSecurityServiceEnabled).write)
	jsonwriter.Object(to, "MonitorService", from.MonitorService, (*RunMonitorServiceEnabled).write)
	jsonwriter.Object(to, "AutomationService", from.AutomationService, (*RunAutomationServiceEnabled).write)
}

func (to *EnhancedService) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "SecurityService":
			to.SecurityService = packed.Object(from, (*RunSecurityServiceEnabled).read)
		case "MonitorService":
			to.MonitorService = packed.Object(from, (*RunMonitorServiceEnabled).read)
		case "AutomationService":
			to.AutomationService = packed.Object(from, (*RunAutomationServiceEnabled).read)
		default:
			from.Skip()
		}
	}
}

// Externals: Additional settings or properties.
type Externals struct {
	// Whether the address is released as well.
	ReleaseAddress *bool `json:"ReleaseAddress,omitzero"`

	// The types of networks that are not supported, such as `BASIC`.
	UnsupportNetworks []string `json:"UnsupportNetworks,omitzero"`

	// The local storage of instance types that have it.
	StorageBlockAttr *StorageBlock `json:"StorageBlockAttr,omitzero"`
}

func (from *Externals) write(to *jsonwriter.Writer) {
	jsonwriter.Bool(to, "ReleaseAddress", from.ReleaseAddress)
	jsonwriter.Texts(to, "UnsupportNetworks", from.UnsupportNetworks)
	jsonwriter.Object(to, "StorageBlockAttr", from.StorageBlockAttr, (*StorageBlock).write)
}

func (to *Externals) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "ReleaseAddress":
			to.ReleaseAddress = packed.Bool(from)
		case "UnsupportNetworks":
			to.UnsupportNetworks = packed.Texts[string](from)
		case "StorageBlockAttr":
			to.StorageBlockAttr = packed.Object(from, (*StorageBlock).read)
		default:
			from.Skip()
		}
	}
}

// HostItem: Host item.
type HostItem struct {
	// Placement.
	Placement *Placement `json:"Placement,omitzero"`

	// Host id.
	HostId *string `json:"HostId,omitzero"`

	// Host type.
	HostType *string `json:"HostType,omitzero"`

	// Host name.
	HostName *string `json:"HostName,omitzero"`

	// Host charge type.
	HostChargeType *string `json:"HostChargeType,omitzero"`

	// Renew flag.
	RenewFlag *string `json:"RenewFlag,omitzero"`

	// Created time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	CreatedTime *string `json:"CreatedTime,omitzero"`

	// Expired time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	ExpiredTime *string `json:"ExpiredTime,omitzero"`

	// Instance ids.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Host state.
	HostState *string `json:"HostState,omitzero"`

	// Host ip.
	HostIp *string `json:"HostIp,omitzero"`

	// Host resource.
	HostResource *HostResource `json:"HostResource,omitzero"`

	// Cage id.
	CageId *string `json:"CageId,omitzero"`

	// Tags.
	Tags []Tag `json:"Tags,omitzero"`
}

func (to *HostItem) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Placement":
			to.Placement = packed.Object(from, (*Placement).read)
		case "HostId":
			to.HostId = packed.Text[string](from)
		case "HostType":
			to.HostType = packed.Text[string](from)
		case "HostName":
			to.HostName = packed.Text[string](from)
		case "HostChargeType":
			to.HostChargeType = packed.Text[string](from)
		case "RenewFlag":
			to.RenewFlag = packed.Text[string](from)
		case "CreatedTime":
			to.CreatedTime = packed.Text[string](from)
		case "ExpiredTime":
			to.ExpiredTime = packed.Text[string](from)
		case "InstanceIds":
			to.InstanceIds = packed.Texts[string](from)
		case "HostState":
			to.HostState = packed.Text[string](from)
		case "HostIp":
			to.HostIp = packed.Text[string](from)
		case "HostResource":
			to.HostResource = packed.Object(from, (*HostResource).read)
		case "CageId":
			to.CageId = packed.Text[string](from)
		case "Tags":
			to.Tags = packed.Objects(from, (*Tag).read)
		default:
			from.Skip()
		}
	}
}

// HostPriceInfo: Host price info.
type HostPriceInfo struct {
	// Host price.
	HostPrice *ItemPrice `json:"HostPrice,omitzero"`
}

func (to *HostPriceInfo) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "HostPrice":
			to.HostPrice = packed.Object(from, (*ItemPrice).read)
		default:
			from.Skip()
		}
	}
}

// HostResource: Host resource.
type HostResource struct {
	// Cpu total.
	CpuTotal *uint64 `json:"CpuTotal,omitzero"`

	// Cpu available.
	CpuAvailable *uint64 `json:"CpuAvailable,omitzero"`

	// Mem total.
	MemTotal *float64 `json:"MemTotal,omitzero"`

	// Mem available.
	MemAvailable *float64 `json:"MemAvailable,omitzero"`

	// Disk total.
	DiskTotal *uint64 `json:"DiskTotal,omitzero"`

	// Disk available.
	DiskAvailable *uint64 `json:"DiskAvailable,omitzero"`

	// Disk type.
	DiskType *string `json:"DiskType,omitzero"`

	// Gpu total.
	GpuTotal *uint64 `json:"GpuTotal,omitzero"`

	// Gpu available.
	GpuAvailable *uint64 `json:"GpuAvailable,omitzero"`

	// Exclusive owner.
	ExclusiveOwner *string `json:"ExclusiveOwner,omitzero"`
}

func (to *HostResource) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "CpuTotal":
			to.CpuTotal = packed.Uint64(from)
		case "CpuAvailable":
			to.CpuAvailable = packed.Uint64(from)
		case "MemTotal":
			to.MemTotal = packed.Float64(from)
		case "MemAvailable":
			to.MemAvailable = packed.Float64(from)
		case "DiskTotal":
			to.DiskTotal = packed.Uint64(from)
		case "DiskAvailable":
			to.DiskAvailable = packed.Uint64(from)
		case "DiskType":
			to.DiskType = packed.Text[string](from)
		case "GpuTotal":
			to.GpuTotal = packed.Uint64(from)
		case "GpuAvailable":
			to.GpuAvailable = packed.Uint64(from)
		case "ExclusiveOwner":
			to.ExclusiveOwner = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// HpcClusterInfo: Hpc cluster info.
type HpcClusterInfo struct {
	// Hpc cluster id.
	HpcClusterId *string `json:"HpcClusterId,omitzero"`

	// Name.
	Name *string `json:"Name,omitzero"`

	// Remark.
	Remark *string `json:"Remark,omitzero"`

	// Cvm quota total.
	CvmQuotaTotal *uint64 `json:"CvmQuotaTotal,omitzero"`

	// Zone.
	Zone *string `json:"Zone,omitzero"`

	// Current num.
	CurrentNum *uint64 `json:"CurrentNum,omitzero"`

	// Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	CreateTime *string `json:"CreateTime,omitzero"`

	// Instance ids.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Hpc cluster type.
	HpcClusterType *string `json:"HpcClusterType,omitzero"`

	// Hpc cluster business id.
	HpcClusterBusinessId *string `json:"HpcClusterBusinessId,omitzero"`

	// Hpc cluster net mode.
	HpcClusterNetMode *uint64 `json:"HpcClusterNetMode,omitzero"`

	// Tags.
	Tags []Tag `json:"Tags,omitzero"`
}

func (to *HpcClusterInfo) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "HpcClusterId":
			to.HpcClusterId = packed.Text[string](from)
		case "Name":
			to.Name = packed.Text[string](from)
		case "Remark":
			to.Remark = packed.Text[string](from)
		case "CvmQuotaTotal":
			to.CvmQuotaTotal = packed.Uint64(from)
		case "Zone":
			to.Zone = packed.Text[string](from)
		case "CurrentNum":
			to.CurrentNum = packed.Uint64(from)
		case "CreateTime":
			to.CreateTime = packed.Text[string](from)
		case "InstanceIds":
			to.InstanceIds = packed.Texts[string](from)
		case "HpcClusterType":
			to.HpcClusterType = packed.Text[string](from)
		case "HpcClusterBusinessId":
			to.HpcClusterBusinessId = packed.Text[string](from)
		case "HpcClusterNetMode":
			to.HpcClusterNetMode = packed.Uint64(from)
		case "Tags":
			to.Tags = packed.Objects(from, (*Tag).read)
		default:
			from.Skip()
		}
	}
}

// Image: Image.
type Image struct {
	// Image id.
	ImageId *string `json:"ImageId,omitzero"`

	// Os name.
	OsName *string `json:"OsName,omitzero"`

	// Image type.
	ImageType *string `json:"ImageType,omitzero"`

	// Created time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	CreatedTime *string `json:"CreatedTime,omitzero"`

	// Image name.
	ImageName *string `json:"ImageName,omitzero"`

	// Image description.
	ImageDescription *string `json:"ImageDescription,omitzero"`

	// Image size.
	ImageSize *int64 `json:"ImageSize,omitzero"`

	// Architecture.
	Architecture *string `json:"Architecture,omitzero"`

	// Image state.
	ImageState *string `json:"ImageState,omitzero"`

	// Platform.
	Platform *string `json:"Platform,omitzero"`

	// Image creator.
	ImageCreator *string `json:"ImageCreator,omitzero"`

	// Image source.
	ImageSource *string `json:"ImageSource,omitzero"`

	// Sync percent.
	SyncPercent *int64 `json:"SyncPercent,omitzero"`

	// Is support cloudinit.
	IsSupportCloudinit *bool `json:"IsSupportCloudinit,omitzero"`

	// Snapshot set.
	SnapshotSet []Snapshot `json:"SnapshotSet,omitzero"`

	// Tags.
	Tags []Tag `json:"Tags,omitzero"`

	// License type.
	LicenseType *string `json:"LicenseType,omitzero"`

	// Image family.
	ImageFamily *string `json:"ImageFamily,omitzero"`

	// Image deprecated.
	ImageDeprecated *bool `json:"ImageDeprecated,omitzero"`

	// Cdc cache status.
	CdcCacheStatus *string `json:"CdcCacheStatus,omitzero"`
}

func (to *Image) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "ImageId":
			to.ImageId = packed.Text[string](from)
		case "OsName":
			to.OsName = packed.Text[string](from)
		case "ImageType":
			to.ImageType = packed.Text[string](from)
		case "CreatedTime":
			to.CreatedTime = packed.Text[string](from)
		case "ImageName":
			to.ImageName = packed.Text[string](from)
		case "ImageDescription":
			to.ImageDescription = packed.Text[string](from)
		case "ImageSize":
			to.ImageSize = packed.Int64(from)
		case "Architecture":
			to.Architecture = packed.Text[string](from)
		case "ImageState":
			to.ImageState = packed.Text[string](from)
		case "Platform":
			to.Platform = packed.Text[string](from)
		case "ImageCreator":
			to.ImageCreator = packed.Text[string](from)
		case "ImageSource":
			to.ImageSource = packed.Text[string](from)
		case "SyncPercent":
			to.SyncPercent = packed.Int64(from)
		case "IsSupportCloudinit":
			to.IsSupportCloudinit = packed.Bool(from)
		case "SnapshotSet":
			to.SnapshotSet = packed.Objects(from, (*Snapshot).read)
		case "Tags":
			to.Tags = packed.Objects(from, (*Tag).read)
		case "LicenseType":
			to.LicenseType = packed.Text[string](from)
		case "ImageFamily":
			to.ImageFamily = packed.Text[string](from)
		case "ImageDeprecated":
			to.ImageDeprecated = packed.Bool(from)
		case "CdcCacheStatus":
			to.CdcCacheStatus = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// ImageOsList: Image os list.
type ImageOsList struct {
	// Windows.
	Windows []string `json:"Windows,omitzero"`

	// Linux.
	Linux []string `json:"Linux,omitzero"`
}

func (to *ImageOsList) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Windows":
			to.Windows = packed.Texts[string](from)
		case "Linux":
			to.Linux = packed.Texts[string](from)
		default:
			from.Skip()
		}
	}
}

// ImageQuota: Image quota.
type ImageQuota struct {
	// Used quota.
	UsedQuota *uint64 `json:"UsedQuota,omitzero"`

	// Total quota.
	TotalQuota *uint64 `json:"TotalQuota,omitzero"`
}

func (to *ImageQuota) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "UsedQuota":
			to.UsedQuota = packed.Uint64(from)
		case "TotalQuota":
			to.TotalQuota = packed.Uint64(from)
		default:
			from.Skip()
		}
	}
}

// ImportImageDataDisk: Import image data disk.
type ImportImageDataDisk struct {
	// Image url. Required.
	ImageUrl *string `json:"ImageUrl,omitzero"`
}

func (from *ImportImageDataDisk) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "ImageUrl", from.ImageUrl)
}

// InstanceAttribute: Instance attribute.
type InstanceAttribute struct {
	// Instance id.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Attributes.
	Attributes *Attribute `json:"Attributes,omitzero"`
}

func (to *InstanceAttribute) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "InstanceId":
			to.InstanceId = packed.Text[string](from)
		case "Attributes":
			to.Attributes = packed.Object(from, (*Attribute).read)
		default:
			from.Skip()
		}
	}
}

// InstanceChargePrepaid: The prepaid period, and what happens at its end.
type InstanceChargePrepaid struct {
	// The number of months: 1 to 12, 24, 36, 48 or 60. 1 to 60 ([CodeInvalidPeriod]). Required in a
	// request.
	Period *int64 `json:"Period,omitzero"`

	// What happens at the end of the period. If not set, `NOTIFY_AND_MANUAL_RENEW`. One of
	// [RenewFlagNotifyAndManualRenew], [RenewFlagNotifyAndAutoRenew],
	// [RenewFlagDisableNotifyAndManualRenew].
	RenewFlag *RenewFlag `json:"RenewFlag,omitzero"`
}

func (from *InstanceChargePrepaid) write(to *jsonwriter.Writer) {
	jsonwriter.Int64(to, "Period", from.Period)
	jsonwriter.Text(to, "RenewFlag", from.RenewFlag)
}

func (to *InstanceChargePrepaid) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Period":
			to.Period = packed.Int64(from)
		case "RenewFlag":
			to.RenewFlag = packed.Text[RenewFlag](from)
		default:
			from.Skip()
		}
	}
}

// InstanceFamilyConfig: Instance family config.
type InstanceFamilyConfig struct {
	// Instance family name.
	InstanceFamilyName *string `json:"InstanceFamilyName,omitzero"`

	// Instance family.
	InstanceFamily *string `json:"InstanceFamily,omitzero"`
}

func (to *InstanceFamilyConfig) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "InstanceFamilyName":
			to.InstanceFamilyName = packed.Text[string](from)
		case "InstanceFamily":
			to.InstanceFamily = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// InstanceMarketOptionsRequest: The market on which an instance is bought.
type InstanceMarketOptionsRequest struct {
	// The bid. Required in a request.
	SpotOptions *SpotMarketOptions `json:"SpotOptions,omitzero"`

	// The market. Only `spot` is possible.
	MarketType *string `json:"MarketType,omitzero"`
}

func (from *InstanceMarketOptionsRequest) write(to *jsonwriter.Writer) {
	jsonwriter.Object(to, "SpotOptions", from.SpotOptions, (*SpotMarketOptions).write)
	jsonwriter.Text(to, "MarketType", from.MarketType)
}

func (to *InstanceMarketOptionsRequest) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "SpotOptions":
			to.SpotOptions = packed.Object(from, (*SpotMarketOptions).read)
		case "MarketType":
			to.MarketType = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// InstanceRefund: Instance refund.
type InstanceRefund struct {
	// Instance id.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Refunds.
	Refunds *float64 `json:"Refunds,omitzero"`

	// Price detail.
	PriceDetail *string `json:"PriceDetail,omitzero"`
}

func (to *InstanceRefund) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "InstanceId":
			to.InstanceId = packed.Text[string](from)
		case "Refunds":
			to.Refunds = packed.Float64(from)
		case "PriceDetail":
			to.PriceDetail = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// InstanceTypeConfig: Instance type config.
type InstanceTypeConfig struct {
	// Zone.
	Zone *string `json:"Zone,omitzero"`

	// Instance type.
	InstanceType *string `json:"InstanceType,omitzero"`

	// Instance family.
	InstanceFamily *string `json:"InstanceFamily,omitzero"`

	// Gpu.
	GPU *int64 `json:"GPU,omitzero"`

	// Cpu.
	CPU *int64 `json:"CPU,omitzero"`

	// Memory.
	Memory *int64 `json:"Memory,omitzero"`

	// Fpga.
	FPGA *int64 `json:"FPGA,omitzero"`

	// Gpu count.
	GpuCount *float64 `json:"GpuCount,omitzero"`

	// Gpu type.
	GpuType *string `json:"GpuType,omitzero"`

	// Gpu memory.
	GpuMemory *float64 `json:"GpuMemory,omitzero"`
}

func (to *InstanceTypeConfig) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Zone":
			to.Zone = packed.Text[string](from)
		case "InstanceType":
			to.InstanceType = packed.Text[string](from)
		case "InstanceFamily":
			to.InstanceFamily = packed.Text[string](from)
		case "GPU":
			to.GPU = packed.Int64(from)
		case "CPU":
			to.CPU = packed.Int64(from)
		case "Memory":
			to.Memory = packed.Int64(from)
		case "FPGA":
			to.FPGA = packed.Int64(from)
		case "GpuCount":
			to.GpuCount = packed.Float64(from)
		case "GpuType":
			to.GpuType = packed.Text[string](from)
		case "GpuMemory":
			to.GpuMemory = packed.Float64(from)
		default:
			from.Skip()
		}
	}
}

// InstanceTypeConfigStatus: Instance type config status.
type InstanceTypeConfigStatus struct {
	// Status.
	Status *string `json:"Status,omitzero"`

	// Message.
	Message *string `json:"Message,omitzero"`

	// Instance type config.
	InstanceTypeConfig *InstanceTypeConfig `json:"InstanceTypeConfig,omitzero"`
}

func (to *InstanceTypeConfigStatus) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Status":
			to.Status = packed.Text[string](from)
		case "Message":
			to.Message = packed.Text[string](from)
		case "InstanceTypeConfig":
			to.InstanceTypeConfig = packed.Object(from, (*InstanceTypeConfig).read)
		default:
			from.Skip()
		}
	}
}

// InstanceTypeQuotaItem: Instance type quota item.
type InstanceTypeQuotaItem struct {
	// Zone.
	Zone *string `json:"Zone,omitzero"`

	// Instance type.
	InstanceType *string `json:"InstanceType,omitzero"`

	// Instance charge type.
	InstanceChargeType *string `json:"InstanceChargeType,omitzero"`

	// Network card.
	NetworkCard *int64 `json:"NetworkCard,omitzero"`

	// Externals.
	Externals *Externals `json:"Externals,omitzero"`

	// Cpu.
	Cpu *int64 `json:"Cpu,omitzero"`

	// Memory.
	Memory *int64 `json:"Memory,omitzero"`

	// Instance family.
	InstanceFamily *string `json:"InstanceFamily,omitzero"`

	// Type name.
	TypeName *string `json:"TypeName,omitzero"`

	// Local disk type list.
	LocalDiskTypeList []LocalDiskType `json:"LocalDiskTypeList,omitzero"`

	// Status.
	Status *string `json:"Status,omitzero"`

	// Price.
	Price *ItemPrice `json:"Price,omitzero"`

	// Sold out reason.
	SoldOutReason *string `json:"SoldOutReason,omitzero"`

	// Instance bandwidth.
	InstanceBandwidth *float64 `json:"InstanceBandwidth,omitzero"`

	// Instance pps.
	InstancePps *int64 `json:"InstancePps,omitzero"`

	// Storage block amount.
	StorageBlockAmount *int64 `json:"StorageBlockAmount,omitzero"`

	// Cpu type.
	CpuType *string `json:"CpuType,omitzero"`

	// Gpu.
	Gpu *int64 `json:"Gpu,omitzero"`

	// Fpga.
	Fpga *int64 `json:"Fpga,omitzero"`

	// Remark.
	Remark *string `json:"Remark,omitzero"`

	// Gpu count.
	GpuCount *float64 `json:"GpuCount,omitzero"`

	// Frequency.
	Frequency *string `json:"Frequency,omitzero"`

	// Status category.
	StatusCategory *string `json:"StatusCategory,omitzero"`
}

func (to *InstanceTypeQuotaItem) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Zone":
			to.Zone = packed.Text[string](from)
		case "InstanceType":
			to.InstanceType = packed.Text[string](from)
		case "InstanceChargeType":
			to.InstanceChargeType = packed.Text[string](from)
		case "NetworkCard":
			to.NetworkCard = packed.Int64(from)
		case "Externals":
			to.Externals = packed.Object(from, (*Externals).read)
		case "Cpu":
			to.Cpu = packed.Int64(from)
		case "Memory":
			to.Memory = packed.Int64(from)
		case "InstanceFamily":
			to.InstanceFamily = packed.Text[string](from)
		case "TypeName":
			to.TypeName = packed.Text[string](from)
		case "LocalDiskTypeList":
			to.LocalDiskTypeList = packed.Objects(from, (*LocalDiskType).read)
		case "Status":
			to.Status = packed.Text[string](from)
		case "Price":
			to.Price = packed.Object(from, (*ItemPrice).read)
		case "SoldOutReason":
			to.SoldOutReason = packed.Text[string](from)
		case "InstanceBandwidth":
			to.InstanceBandwidth = packed.Float64(from)
		case "InstancePps":
			to.InstancePps = packed.Int64(from)
		case "StorageBlockAmount":
			to.StorageBlockAmount = packed.Int64(from)
		case "CpuType":
			to.CpuType = packed.Text[string](from)
		case "Gpu":
			to.Gpu = packed.Int64(from)
		case "Fpga":
			to.Fpga = packed.Int64(from)
		case "Remark":
			to.Remark = packed.Text[string](from)
		case "GpuCount":
			to.GpuCount = packed.Float64(from)
		case "Frequency":
			to.Frequency = packed.Text[string](from)
		case "StatusCategory":
			to.StatusCategory = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// InternetBandwidthConfig: Internet bandwidth config.
type InternetBandwidthConfig struct {
	// Start time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	StartTime *string `json:"StartTime,omitzero"`

	// End time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	EndTime *string `json:"EndTime,omitzero"`

	// Internet accessible.
	InternetAccessible *InternetAccessible `json:"InternetAccessible,omitzero"`
}

func (to *InternetBandwidthConfig) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "StartTime":
			to.StartTime = packed.Text[string](from)
		case "EndTime":
			to.EndTime = packed.Text[string](from)
		case "InternetAccessible":
			to.InternetAccessible = packed.Object(from, (*InternetAccessible).read)
		default:
			from.Skip()
		}
	}
}

// InternetChargeTypeConfig: Internet charge type config.
type InternetChargeTypeConfig struct {
	// Internet charge type.
	InternetChargeType *string `json:"InternetChargeType,omitzero"`

	// Description.
	Description *string `json:"Description,omitzero"`
}

func (to *InternetChargeTypeConfig) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "InternetChargeType":
			to.InternetChargeType = packed.Text[string](from)
		case "Description":
			to.Description = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// ItemPrice: Item price.
type ItemPrice struct {
	// Unit price.
	UnitPrice *float64 `json:"UnitPrice,omitzero"`

	// Charge unit.
	ChargeUnit *string `json:"ChargeUnit,omitzero"`

	// Original price.
	OriginalPrice *float64 `json:"OriginalPrice,omitzero"`

	// Discount price.
	DiscountPrice *float64 `json:"DiscountPrice,omitzero"`

	// Discount.
	Discount *float64 `json:"Discount,omitzero"`

	// Unit price discount.
	UnitPriceDiscount *float64 `json:"UnitPriceDiscount,omitzero"`

	// Unit price second step.
	UnitPriceSecondStep *float64 `json:"UnitPriceSecondStep,omitzero"`

	// Unit price discount second step.
	UnitPriceDiscountSecondStep *float64 `json:"UnitPriceDiscountSecondStep,omitzero"`

	// Unit price third step.
	UnitPriceThirdStep *float64 `json:"UnitPriceThirdStep,omitzero"`

	// Unit price discount third step.
	UnitPriceDiscountThirdStep *float64 `json:"UnitPriceDiscountThirdStep,omitzero"`

	// Original price three year.
	OriginalPriceThreeYear *float64 `json:"OriginalPriceThreeYear,omitzero"`

	// Discount price three year.
	DiscountPriceThreeYear *float64 `json:"DiscountPriceThreeYear,omitzero"`

	// Discount three year.
	DiscountThreeYear *float64 `json:"DiscountThreeYear,omitzero"`

	// Original price five year.
	OriginalPriceFiveYear *float64 `json:"OriginalPriceFiveYear,omitzero"`

	// Discount price five year.
	DiscountPriceFiveYear *float64 `json:"DiscountPriceFiveYear,omitzero"`

	// Discount five year.
	DiscountFiveYear *float64 `json:"DiscountFiveYear,omitzero"`

	// Original price one year.
	OriginalPriceOneYear *float64 `json:"OriginalPriceOneYear,omitzero"`

	// Discount price one year.
	DiscountPriceOneYear *float64 `json:"DiscountPriceOneYear,omitzero"`

	// Discount one year.
	DiscountOneYear *float64 `json:"DiscountOneYear,omitzero"`
}

func (to *ItemPrice) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "UnitPrice":
			to.UnitPrice = packed.Float64(from)
		case "ChargeUnit":
			to.ChargeUnit = packed.Text[string](from)
		case "OriginalPrice":
			to.OriginalPrice = packed.Float64(from)
		case "DiscountPrice":
			to.DiscountPrice = packed.Float64(from)
		case "Discount":
			to.Discount = packed.Float64(from)
		case "UnitPriceDiscount":
			to.UnitPriceDiscount = packed.Float64(from)
		case "UnitPriceSecondStep":
			to.UnitPriceSecondStep = packed.Float64(from)
		case "UnitPriceDiscountSecondStep":
			to.UnitPriceDiscountSecondStep = packed.Float64(from)
		case "UnitPriceThirdStep":
			to.UnitPriceThirdStep = packed.Float64(from)
		case "UnitPriceDiscountThirdStep":
			to.UnitPriceDiscountThirdStep = packed.Float64(from)
		case "OriginalPriceThreeYear":
			to.OriginalPriceThreeYear = packed.Float64(from)
		case "DiscountPriceThreeYear":
			to.DiscountPriceThreeYear = packed.Float64(from)
		case "DiscountThreeYear":
			to.DiscountThreeYear = packed.Float64(from)
		case "OriginalPriceFiveYear":
			to.OriginalPriceFiveYear = packed.Float64(from)
		case "DiscountPriceFiveYear":
			to.DiscountPriceFiveYear = packed.Float64(from)
		case "DiscountFiveYear":
			to.DiscountFiveYear = packed.Float64(from)
		case "OriginalPriceOneYear":
			to.OriginalPriceOneYear = packed.Float64(from)
		case "DiscountPriceOneYear":
			to.DiscountPriceOneYear = packed.Float64(from)
		case "DiscountOneYear":
			to.DiscountOneYear = packed.Float64(from)
		default:
			from.Skip()
		}
	}
}

// KeyPair: Key pair.
type KeyPair struct {
	// Key id.
	KeyId *string `json:"KeyId,omitzero"`

	// Key name.
	KeyName *string `json:"KeyName,omitzero"`

	// Project id.
	ProjectId *int64 `json:"ProjectId,omitzero"`

	// Description.
	Description *string `json:"Description,omitzero"`

	// Public key.
	PublicKey *string `json:"PublicKey,omitzero"`

	// Private key.
	PrivateKey *tcapi.Secret `json:"PrivateKey,omitzero"`

	// Associated instance ids.
	AssociatedInstanceIds []string `json:"AssociatedInstanceIds,omitzero"`

	// Created time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	CreatedTime *string `json:"CreatedTime,omitzero"`

	// Tags.
	Tags []Tag `json:"Tags,omitzero"`
}

func (to *KeyPair) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "KeyId":
			to.KeyId = packed.Text[string](from)
		case "KeyName":
			to.KeyName = packed.Text[string](from)
		case "ProjectId":
			to.ProjectId = packed.Int64(from)
		case "Description":
			to.Description = packed.Text[string](from)
		case "PublicKey":
			to.PublicKey = packed.Text[string](from)
		case "PrivateKey":
			to.PrivateKey = packed.Text[tcapi.Secret](from)
		case "AssociatedInstanceIds":
			to.AssociatedInstanceIds = packed.Texts[string](from)
		case "CreatedTime":
			to.CreatedTime = packed.Text[string](from)
		case "Tags":
			to.Tags = packed.Objects(from, (*Tag).read)
		default:
			from.Skip()
		}
	}
}

// LaunchTemplate: A launch template, with values for parameters that a request does not set.
type LaunchTemplate struct {
	// The id of the template, such as `lt-lobxe2yo`.
	LaunchTemplateId *string `json:"LaunchTemplateId,omitzero"`

	// The version of the template. If not set, its default version.
	LaunchTemplateVersion *uint64 `json:"LaunchTemplateVersion,omitzero"`
}

func (from *LaunchTemplate) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "LaunchTemplateId", from.LaunchTemplateId)
	jsonwriter.Uint64(to, "LaunchTemplateVersion", from.LaunchTemplateVersion)
}

// LaunchTemplateInfo: Launch template info.
type LaunchTemplateInfo struct {
	// Latest version number.
	LatestVersionNumber *uint64 `json:"LatestVersionNumber,omitzero"`

	// Launch template id.
	LaunchTemplateId *string `json:"LaunchTemplateId,omitzero"`

	// Launch template name.
	LaunchTemplateName *string `json:"LaunchTemplateName,omitzero"`

	// Default version number.
	DefaultVersionNumber *uint64 `json:"DefaultVersionNumber,omitzero"`

	// Launch template version count.
	LaunchTemplateVersionCount *uint64 `json:"LaunchTemplateVersionCount,omitzero"`

	// Created by.
	CreatedBy *string `json:"CreatedBy,omitzero"`

	// Creation time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	CreationTime *string `json:"CreationTime,omitzero"`
}

func (to *LaunchTemplateInfo) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "LatestVersionNumber":
			to.LatestVersionNumber = packed.Uint64(from)
		case "LaunchTemplateId":
			to.LaunchTemplateId = packed.Text[string](from)
		case "LaunchTemplateName":
			to.LaunchTemplateName = packed.Text[string](from)
		case "DefaultVersionNumber":
			to.DefaultVersionNumber = packed.Uint64(from)
		case "LaunchTemplateVersionCount":
			to.LaunchTemplateVersionCount = packed.Uint64(from)
		case "CreatedBy":
			to.CreatedBy = packed.Text[string](from)
		case "CreationTime":
			to.CreationTime = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// LaunchTemplateVersionData: Launch template version data.
type LaunchTemplateVersionData struct {
	// Placement.
	Placement *Placement `json:"Placement,omitzero"`

	// Instance type.
	InstanceType *string `json:"InstanceType,omitzero"`

	// Instance name.
	InstanceName *string `json:"InstanceName,omitzero"`

	// Instance charge type.
	InstanceChargeType *string `json:"InstanceChargeType,omitzero"`

	// System disk.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`

	// Data disks.
	DataDisks []DataDisk `json:"DataDisks,omitzero"`

	// Internet accessible.
	InternetAccessible *InternetAccessible `json:"InternetAccessible,omitzero"`

	// Virtual private cloud.
	VirtualPrivateCloud *VirtualPrivateCloud `json:"VirtualPrivateCloud,omitzero"`

	// Image id.
	ImageId *string `json:"ImageId,omitzero"`

	// Security group ids.
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero"`

	// Login settings.
	LoginSettings *LoginSettings `json:"LoginSettings,omitzero"`

	// Cam role name.
	CamRoleName *string `json:"CamRoleName,omitzero"`

	// Hpc cluster id.
	HpcClusterId *string `json:"HpcClusterId,omitzero"`

	// Instance count.
	InstanceCount *uint64 `json:"InstanceCount,omitzero"`

	// Enhanced service.
	EnhancedService *EnhancedService `json:"EnhancedService,omitzero"`

	// User data.
	UserData *string `json:"UserData,omitzero"`

	// Disaster recover group ids.
	DisasterRecoverGroupIds []string `json:"DisasterRecoverGroupIds,omitzero"`

	// Action timer.
	ActionTimer *ActionTimer `json:"ActionTimer,omitzero"`

	// Instance market options.
	InstanceMarketOptions *InstanceMarketOptionsRequest `json:"InstanceMarketOptions,omitzero"`

	// Host name.
	HostName *string `json:"HostName,omitzero"`

	// Client token.
	ClientToken *string `json:"ClientToken,omitzero"`

	// Instance charge prepaid.
	InstanceChargePrepaid *InstanceChargePrepaid `json:"InstanceChargePrepaid,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`

	// Disable api termination.
	DisableApiTermination *bool `json:"DisableApiTermination,omitzero"`
}

func (to *LaunchTemplateVersionData) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Placement":
			to.Placement = packed.Object(from, (*Placement).read)
		case "InstanceType":
			to.InstanceType = packed.Text[string](from)
		case "InstanceName":
			to.InstanceName = packed.Text[string](from)
		case "InstanceChargeType":
			to.InstanceChargeType = packed.Text[string](from)
		case "SystemDisk":
			to.SystemDisk = packed.Object(from, (*SystemDisk).read)
		case "DataDisks":
			to.DataDisks = packed.Objects(from, (*DataDisk).read)
		case "InternetAccessible":
			to.InternetAccessible = packed.Object(from, (*InternetAccessible).read)
		case "VirtualPrivateCloud":
			to.VirtualPrivateCloud = packed.Object(from, (*VirtualPrivateCloud).read)
		case "ImageId":
			to.ImageId = packed.Text[string](from)
		case "SecurityGroupIds":
			to.SecurityGroupIds = packed.Texts[string](from)
		case "LoginSettings":
			to.LoginSettings = packed.Object(from, (*LoginSettings).read)
		case "CamRoleName":
			to.CamRoleName = packed.Text[string](from)
		case "HpcClusterId":
			to.HpcClusterId = packed.Text[string](from)
		case "InstanceCount":
			to.InstanceCount = packed.Uint64(from)
		case "EnhancedService":
			to.EnhancedService = packed.Object(from, (*EnhancedService).read)
		case "UserData":
			to.UserData = packed.Text[string](from)
		case "DisasterRecoverGroupIds":
			to.DisasterRecoverGroupIds = packed.Texts[string](from)
		case "ActionTimer":
			to.ActionTimer = packed.Object(from, (*ActionTimer).read)
		case "InstanceMarketOptions":
			to.InstanceMarketOptions = packed.Object(from, (*InstanceMarketOptionsRequest).read)
		case "HostName":
			to.HostName = packed.Text[string](from)
		case "ClientToken":
			to.ClientToken = packed.Text[string](from)
		case "InstanceChargePrepaid":
			to.InstanceChargePrepaid = packed.Object(from, (*InstanceChargePrepaid).read)
		case "TagSpecification":
			to.TagSpecification = packed.Objects(from, (*TagSpecification).read)
		case "DisableApiTermination":
			to.DisableApiTermination = packed.Bool(from)
		default:
			from.Skip()
		}
	}
}

// LaunchTemplateVersionInfo: Launch template version info.
type LaunchTemplateVersionInfo struct {
	// Launch template version.
	LaunchTemplateVersion *uint64 `json:"LaunchTemplateVersion,omitzero"`

	// Launch template version data.
	LaunchTemplateVersionData *LaunchTemplateVersionData `json:"LaunchTemplateVersionData,omitzero"`

	// Creation time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	CreationTime *string `json:"CreationTime,omitzero"`

	// Launch template id.
	LaunchTemplateId *string `json:"LaunchTemplateId,omitzero"`

	// Is default version.
	IsDefaultVersion *bool `json:"IsDefaultVersion,omitzero"`

	// Launch template version description.
	LaunchTemplateVersionDescription *string `json:"LaunchTemplateVersionDescription,omitzero"`

	// Created by.
	CreatedBy *string `json:"CreatedBy,omitzero"`
}

func (to *LaunchTemplateVersionInfo) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "LaunchTemplateVersion":
			to.LaunchTemplateVersion = packed.Uint64(from)
		case "LaunchTemplateVersionData":
			to.LaunchTemplateVersionData = packed.Object(from, (*LaunchTemplateVersionData).read)
		case "CreationTime":
			to.CreationTime = packed.Text[string](from)
		case "LaunchTemplateId":
			to.LaunchTemplateId = packed.Text[string](from)
		case "IsDefaultVersion":
			to.IsDefaultVersion = packed.Bool(from)
		case "LaunchTemplateVersionDescription":
			to.LaunchTemplateVersionDescription = packed.Text[string](from)
		case "CreatedBy":
			to.CreatedBy = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// LocalDiskType: Local disk type.
type LocalDiskType struct {
	// Type.
	Type *string `json:"Type,omitzero"`

	// Partition type.
	PartitionType *string `json:"PartitionType,omitzero"`

	// Min size.
	MinSize *int64 `json:"MinSize,omitzero"`

	// Max size.
	MaxSize *int64 `json:"MaxSize,omitzero"`

	// Required.
	Required *string `json:"Required,omitzero"`
}

func (to *LocalDiskType) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Type":
			to.Type = packed.Text[string](from)
		case "PartitionType":
			to.PartitionType = packed.Text[string](from)
		case "MinSize":
			to.MinSize = packed.Int64(from)
		case "MaxSize":
			to.MaxSize = packed.Int64(from)
		case "Required":
			to.Required = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// NetworkInterfaces: A network interface in addition to the primary one.
type NetworkInterfaces struct {
	// Interface type. Required.
	InterfaceType *string `json:"InterfaceType,omitzero"`

	// The network, such as `vpc-1urkhbj4`. Required.
	VpcId *string `json:"VpcId,omitzero"`

	// The subnet, such as `subnet-dcs9x3gz`. Required.
	SubnetId *string `json:"SubnetId,omitzero"`

	// The number of private IPv4 addresses of the interface. Required.
	PrivateIpv4AddressCount *int64 `json:"PrivateIpv4AddressCount,omitzero"`

	// Network interface id.
	NetworkInterfaceId *string `json:"NetworkInterfaceId,omitzero"`

	// The security groups of the interface.
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero"`

	// Whether the interface is deleted together with its instance.
	DeleteWithInstance *bool `json:"DeleteWithInstance,omitzero"`
}

func (from *NetworkInterfaces) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InterfaceType", from.InterfaceType)
	jsonwriter.Text(to, "VpcId", from.VpcId)
	jsonwriter.Text(to, "SubnetId", from.SubnetId)
	jsonwriter.Int64(to, "PrivateIpv4AddressCount", from.PrivateIpv4AddressCount)
	jsonwriter.Text(to, "NetworkInterfaceId", from.NetworkInterfaceId)
	jsonwriter.Texts(to, "SecurityGroupIds", from.SecurityGroupIds)
	jsonwriter.Bool(to, "DeleteWithInstance", from.DeleteWithInstance)
}

// OperationCountLimit: Operation count limit.
type OperationCountLimit struct {
	// Operation.
	Operation *string `json:"Operation,omitzero"`

	// Instance id.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Current count.
	CurrentCount *int64 `json:"CurrentCount,omitzero"`

	// Limit count.
	LimitCount *int64 `json:"LimitCount,omitzero"`
}

func (to *OperationCountLimit) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Operation":
			to.Operation = packed.Text[string](from)
		case "InstanceId":
			to.InstanceId = packed.Text[string](from)
		case "CurrentCount":
			to.CurrentCount = packed.Int64(from)
		case "LimitCount":
			to.LimitCount = packed.Int64(from)
		default:
			from.Skip()
		}
	}
}

// OsVersion: Os version.
type OsVersion struct {
	// Os name.
	OsName *string `json:"OsName,omitzero"`

	// Os versions.
	OsVersions []string `json:"OsVersions,omitzero"`

	// Architecture.
	Architecture []string `json:"Architecture,omitzero"`
}

func (to *OsVersion) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "OsName":
			to.OsName = packed.Text[string](from)
		case "OsVersions":
			to.OsVersions = packed.Texts[string](from)
		case "Architecture":
			to.Architecture = packed.Texts[string](from)
		default:
			from.Skip()
		}
	}
}

// PostPaidQuota: Post paid quota.
type PostPaidQuota struct {
	// Used quota.
	UsedQuota *uint64 `json:"UsedQuota,omitzero"`

	// Remaining quota.
	RemainingQuota *uint64 `json:"RemainingQuota,omitzero"`

	// Total quota.
	TotalQuota *uint64 `json:"TotalQuota,omitzero"`

	// Zone.
	Zone *string `json:"Zone,omitzero"`
}

func (to *PostPaidQuota) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "UsedQuota":
			to.UsedQuota = packed.Uint64(from)
		case "RemainingQuota":
			to.RemainingQuota = packed.Uint64(from)
		case "TotalQuota":
			to.TotalQuota = packed.Uint64(from)
		case "Zone":
			to.Zone = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// PrePaidQuota: Pre paid quota.
type PrePaidQuota struct {
	// Used quota.
	UsedQuota *uint64 `json:"UsedQuota,omitzero"`

	// Once quota.
	OnceQuota *uint64 `json:"OnceQuota,omitzero"`

	// Remaining quota.
	RemainingQuota *uint64 `json:"RemainingQuota,omitzero"`

	// Total quota.
	TotalQuota *uint64 `json:"TotalQuota,omitzero"`

	// Zone.
	Zone *string `json:"Zone,omitzero"`
}

func (to *PrePaidQuota) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "UsedQuota":
			to.UsedQuota = packed.Uint64(from)
		case "OnceQuota":
			to.OnceQuota = packed.Uint64(from)
		case "RemainingQuota":
			to.RemainingQuota = packed.Uint64(from)
		case "TotalQuota":
			to.TotalQuota = packed.Uint64(from)
		case "Zone":
			to.Zone = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// Price: Price.
type Price struct {
	// Instance price.
	InstancePrice *ItemPrice `json:"InstancePrice,omitzero"`

	// Bandwidth price.
	BandwidthPrice *ItemPrice `json:"BandwidthPrice,omitzero"`
}

func (to *Price) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "InstancePrice":
			to.InstancePrice = packed.Object(from, (*ItemPrice).read)
		case "BandwidthPrice":
			to.BandwidthPrice = packed.Object(from, (*ItemPrice).read)
		default:
			from.Skip()
		}
	}
}

// RepairTaskInfo: Repair task info.
type RepairTaskInfo struct {
	// Task id.
	TaskId *string `json:"TaskId,omitzero"`

	// Instance id.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Alias.
	Alias *string `json:"Alias,omitzero"`

	// Task type id.
	TaskTypeId *uint64 `json:"TaskTypeId,omitzero"`

	// Task type name.
	TaskTypeName *string `json:"TaskTypeName,omitzero"`

	// Task status.
	TaskStatus *uint64 `json:"TaskStatus,omitzero"`

	// Device status.
	DeviceStatus *uint64 `json:"DeviceStatus,omitzero"`

	// Operate status.
	OperateStatus *uint64 `json:"OperateStatus,omitzero"`

	// Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	CreateTime *string `json:"CreateTime,omitzero"`

	// Auth time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	AuthTime *string `json:"AuthTime,omitzero"`

	// End time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	EndTime *string `json:"EndTime,omitzero"`

	// Task detail.
	TaskDetail *string `json:"TaskDetail,omitzero"`

	// Zone.
	Zone *string `json:"Zone,omitzero"`

	// Region.
	Region *string `json:"Region,omitzero"`

	// Vpc id.
	VpcId *string `json:"VpcId,omitzero"`

	// Vpc name.
	VpcName *string `json:"VpcName,omitzero"`

	// Subnet id.
	SubnetId *string `json:"SubnetId,omitzero"`

	// Subnet name.
	SubnetName *string `json:"SubnetName,omitzero"`

	// Wan ip.
	WanIp *string `json:"WanIp,omitzero"`

	// Lan ip.
	LanIp *string `json:"LanIp,omitzero"`

	// Product.
	Product *string `json:"Product,omitzero"`

	// Task sub type.
	TaskSubType *string `json:"TaskSubType,omitzero"`

	// Auth type.
	AuthType *uint64 `json:"AuthType,omitzero"`

	// Auth source.
	AuthSource *string `json:"AuthSource,omitzero"`
}

func (to *RepairTaskInfo) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "TaskId":
			to.TaskId = packed.Text[string](from)
		case "InstanceId":
			to.InstanceId = packed.Text[string](from)
		case "Alias":
			to.Alias = packed.Text[string](from)
		case "TaskTypeId":
			to.TaskTypeId = packed.Uint64(from)
		case "TaskTypeName":
			to.TaskTypeName = packed.Text[string](from)
		case "TaskStatus":
			to.TaskStatus = packed.Uint64(from)
		case "DeviceStatus":
			to.DeviceStatus = packed.Uint64(from)
		case "OperateStatus":
			to.OperateStatus = packed.Uint64(from)
		case "CreateTime":
			to.CreateTime = packed.Text[string](from)
		case "AuthTime":
			to.AuthTime = packed.Text[string](from)
		case "EndTime":
			to.EndTime = packed.Text[string](from)
		case "TaskDetail":
			to.TaskDetail = packed.Text[string](from)
		case "Zone":
			to.Zone = packed.Text[string](from)
		case "Region":
			to.Region = packed.Text[string](from)
		case "VpcId":
			to.VpcId = packed.Text[string](from)
		case "VpcName":
			to.VpcName = packed.Text[string](from)
		case "SubnetId":
			to.SubnetId = packed.Text[string](from)
		case "SubnetName":
			to.SubnetName = packed.Text[string](from)
		case "WanIp":
			to.WanIp = packed.Text[string](from)
		case "LanIp":
			to.LanIp = packed.Text[string](from)
		case "Product":
			to.Product = packed.Text[string](from)
		case "TaskSubType":
			to.TaskSubType = packed.Text[string](from)
		case "AuthType":
			to.AuthType = packed.Uint64(from)
		case "AuthSource":
			to.AuthSource = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// ResourceCount: Resource count.
type ResourceCount struct {
	// Cpu.
	Cpu *uint64 `json:"Cpu,omitzero"`

	// Memory.
	Memory *uint64 `json:"Memory,omitzero"`

	// Gpu.
	Gpu *uint64 `json:"Gpu,omitzero"`

	// Disk.
	Disk *uint64 `json:"Disk,omitzero"`
}

func (to *ResourceCount) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Cpu":
			to.Cpu = packed.Uint64(from)
		case "Memory":
			to.Memory = packed.Uint64(from)
		case "Gpu":
			to.Gpu = packed.Uint64(from)
		case "Disk":
			to.Disk = packed.Uint64(from)
		default:
			from.Skip()
		}
	}
}

// ResourcePoolPack: Resource pool pack.
type ResourcePoolPack struct {
	// Dedicated resource pack id.
	DedicatedResourcePackId *string `json:"DedicatedResourcePackId,omitzero"`

	// Dedicated resource pack name.
	DedicatedResourcePackName *string `json:"DedicatedResourcePackName,omitzero"`

	// Zone.
	Zone *string `json:"Zone,omitzero"`

	// Instance type.
	InstanceType *string `json:"InstanceType,omitzero"`

	// Instance family.
	InstanceFamily *string `json:"InstanceFamily,omitzero"`

	// Resource pool pack type.
	ResourcePoolPackType *string `json:"ResourcePoolPackType,omitzero"`

	// Status.
	Status *string `json:"Status,omitzero"`

	// Total capacity.
	TotalCapacity *ResourceCount `json:"TotalCapacity,omitzero"`

	// Available capacity.
	AvailableCapacity *ResourceCount `json:"AvailableCapacity,omitzero"`

	// Host ip.
	HostIp *string `json:"HostIp,omitzero"`

	// Rack id.
	RackId *string `json:"RackId,omitzero"`

	// Switch id.
	SwitchId *string `json:"SwitchId,omitzero"`

	// Auto placement.
	AutoPlacement *bool `json:"AutoPlacement,omitzero"`

	// Renew flag.
	RenewFlag *string `json:"RenewFlag,omitzero"`

	// Start time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	StartTime *string `json:"StartTime,omitzero"`

	// End time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	EndTime *string `json:"EndTime,omitzero"`
}

func (to *ResourcePoolPack) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "DedicatedResourcePackId":
			to.DedicatedResourcePackId = packed.Text[string](from)
		case "DedicatedResourcePackName":
			to.DedicatedResourcePackName = packed.Text[string](from)
		case "Zone":
			to.Zone = packed.Text[string](from)
		case "InstanceType":
			to.InstanceType = packed.Text[string](from)
		case "InstanceFamily":
			to.InstanceFamily = packed.Text[string](from)
		case "ResourcePoolPackType":
			to.ResourcePoolPackType = packed.Text[string](from)
		case "Status":
			to.Status = packed.Text[string](from)
		case "TotalCapacity":
			to.TotalCapacity = packed.Object(from, (*ResourceCount).read)
		case "AvailableCapacity":
			to.AvailableCapacity = packed.Object(from, (*ResourceCount).read)
		case "HostIp":
			to.HostIp = packed.Text[string](from)
		case "RackId":
			to.RackId = packed.Text[string](from)
		case "SwitchId":
			to.SwitchId = packed.Text[string](from)
		case "AutoPlacement":
			to.AutoPlacement = packed.Bool(from)
		case "RenewFlag":
			to.RenewFlag = packed.Text[string](from)
		case "StartTime":
			to.StartTime = packed.Text[string](from)
		case "EndTime":
			to.EndTime = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// ResourcePoolPackInstance: Resource pool pack instance.
type ResourcePoolPackInstance struct {
	// Dedicated resource pack id.
	DedicatedResourcePackId *string `json:"DedicatedResourcePackId,omitzero"`

	// Instance id set.
	InstanceIdSet []string `json:"InstanceIdSet,omitzero"`

	// Instance family.
	InstanceFamily *string `json:"InstanceFamily,omitzero"`

	// Instance type.
	InstanceType *string `json:"InstanceType,omitzero"`

	// Zone.
	Zone *string `json:"Zone,omitzero"`
}

func (to *ResourcePoolPackInstance) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "DedicatedResourcePackId":
			to.DedicatedResourcePackId = packed.Text[string](from)
		case "InstanceIdSet":
			to.InstanceIdSet = packed.Texts[string](from)
		case "InstanceFamily":
			to.InstanceFamily = packed.Text[string](from)
		case "InstanceType":
			to.InstanceType = packed.Text[string](from)
		case "Zone":
			to.Zone = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// RunAutomationServiceEnabled: Whether the automation agent is installed.
type RunAutomationServiceEnabled struct {
	// Whether the agent is installed.
	Enabled *bool `json:"Enabled,omitzero"`
}

func (from *RunAutomationServiceEnabled) write(to *jsonwriter.Writer) {
	jsonwriter.Bool(to, "Enabled", from.Enabled)
}

func (to *RunAutomationServiceEnabled) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Enabled":
			to.Enabled = packed.Bool(from)
		default:
			from.Skip()
		}
	}
}

// RunMonitorServiceEnabled: Whether the monitoring agent is installed.
type RunMonitorServiceEnabled struct {
	// Whether the agent is installed. The service installs it unless this is false.
	Enabled *bool `json:"Enabled,omitzero"`
}

func (from *RunMonitorServiceEnabled) write(to *jsonwriter.Writer) {
	jsonwriter.Bool(to, "Enabled", from.Enabled)
}

func (to *RunMonitorServiceEnabled) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Enabled":
			to.Enabled = packed.Bool(from)
		default:
			from.Skip()
		}
	}
}

// RunSecurityServiceEnabled: Whether the security agent is installed.
type RunSecurityServiceEnabled struct {
	// Whether the agent is installed. The service installs it unless this is false.
	Enabled *bool `json:"Enabled,omitzero"`
}

func (from *RunSecurityServiceEnabled) write(to *jsonwriter.Writer) {
	jsonwriter.Bool(to, "Enabled", from.Enabled)
}

func (to *RunSecurityServiceEnabled) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Enabled":
			to.Enabled = packed.Bool(from)
		default:
			from.Skip()
		}
	}
}

// SharePermission: Share permission.
type SharePermission struct {
	// Created time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	CreatedTime *string `json:"CreatedTime,omitzero"`

	// Account id.
	AccountId *string `json:"AccountId,omitzero"`
}

func (to *SharePermission) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "CreatedTime":
			to.CreatedTime = packed.Text[string](from)
		case "AccountId":
			to.AccountId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// Snapshot: Snapshot.
type Snapshot struct {
	// Snapshot id.
	SnapshotId *string `json:"SnapshotId,omitzero"`

	// Disk usage.
	DiskUsage *string `json:"DiskUsage,omitzero"`

	// Disk size.
	DiskSize *int64 `json:"DiskSize,omitzero"`
}

func (to *Snapshot) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "SnapshotId":
			to.SnapshotId = packed.Text[string](from)
		case "DiskUsage":
			to.DiskUsage = packed.Text[string](from)
		case "DiskSize":
			to.DiskSize = packed.Int64(from)
		default:
			from.Skip()
		}
	}
}

// SpotMarketOptions: A bid for a spot instance.
type SpotMarketOptions struct {
	// The maximum price per hour, such as `0.0923`. Required in a request.
	MaxPrice *string `json:"MaxPrice,omitzero"`

	// How long the bid is valid. Only `one-time` is possible.
	SpotInstanceType *string `json:"SpotInstanceType,omitzero"`
}

func (from *SpotMarketOptions) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "MaxPrice", from.MaxPrice)
	jsonwriter.Text(to, "SpotInstanceType", from.SpotInstanceType)
}

func (to *SpotMarketOptions) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "MaxPrice":
			to.MaxPrice = packed.Text[string](from)
		case "SpotInstanceType":
			to.SpotInstanceType = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// SpotPaidQuota: Spot paid quota.
type SpotPaidQuota struct {
	// Used quota.
	UsedQuota *uint64 `json:"UsedQuota,omitzero"`

	// Remaining quota.
	RemainingQuota *uint64 `json:"RemainingQuota,omitzero"`

	// Total quota.
	TotalQuota *uint64 `json:"TotalQuota,omitzero"`

	// Zone.
	Zone *string `json:"Zone,omitzero"`
}

func (to *SpotPaidQuota) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "UsedQuota":
			to.UsedQuota = packed.Uint64(from)
		case "RemainingQuota":
			to.RemainingQuota = packed.Uint64(from)
		case "TotalQuota":
			to.TotalQuota = packed.Uint64(from)
		case "Zone":
			to.Zone = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// StorageBlock: Storage block.
type StorageBlock struct {
	// Type.
	Type *string `json:"Type,omitzero"`

	// Min size.
	MinSize *int64 `json:"MinSize,omitzero"`

	// Max size.
	MaxSize *int64 `json:"MaxSize,omitzero"`
}

func (from *StorageBlock) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Type", from.Type)
	jsonwriter.Int64(to, "MinSize", from.MinSize)
	jsonwriter.Int64(to, "MaxSize", from.MaxSize)
}

func (to *StorageBlock) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Type":
			to.Type = packed.Text[string](from)
		case "MinSize":
			to.MinSize = packed.Int64(from)
		case "MaxSize":
			to.MaxSize = packed.Int64(from)
		default:
			from.Skip()
		}
	}
}

// SyncImage: Sync image.
type SyncImage struct {
	// Image id.
	ImageId *string `json:"ImageId,omitzero"`

	// Region.
	Region *string `json:"Region,omitzero"`
}

func (to *SyncImage) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "ImageId":
			to.ImageId = packed.Text[string](from)
		case "Region":
			to.Region = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// TagSpecification: Tags for resources of one type.
type TagSpecification struct {
	// The type of the resources: `instance` for instances, `host` for dedicated hosts, `image` for images,
	// `keypair` for key pairs. Required in a request.
	ResourceType *string `json:"ResourceType,omitzero"`

	// The tags. Required in a request.
	Tags []Tag `json:"Tags,omitzero"`
}

func (from *TagSpecification) write(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "ResourceType", from.ResourceType)
	jsonwriter.Objects(to, "Tags", from.Tags, (*Tag).write)
}

func (to *TagSpecification) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "ResourceType":
			to.ResourceType = packed.Text[string](from)
		case "Tags":
			to.Tags = packed.Objects(from, (*Tag).read)
		default:
			from.Skip()
		}
	}
}

// TargetOs: Target os.
type TargetOs struct {
	// Target os type.
	TargetOSType *string `json:"TargetOSType,omitzero"`

	// Target os version.
	TargetOSVersion *string `json:"TargetOSVersion,omitzero"`
}

func (to *TargetOs) read(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "TargetOSType":
			to.TargetOSType = packed.Text[string](from)
		case "TargetOSVersion":
			to.TargetOSVersion = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// Instance: The properties of an instance.
type Instance struct {
	// The placement of the instance.
	Placement *Placement `json:"Placement,omitzero"`

	// The id of the instance, such as `ins-9bxebleo`.
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

	// The name that was given to the instance. It does not have to be unique.
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

	// The internet access of the instance.
	InternetAccessible *InternetAccessible `json:"InternetAccessible,omitzero"`

	// The private network that the instance is in.
	VirtualPrivateCloud *VirtualPrivateCloud `json:"VirtualPrivateCloud,omitzero"`

	// The image that the instance was created from, such as `img-8toqc6s3`.
	ImageId *string `json:"ImageId,omitzero"`

	// What happens at the end of the prepaid period. Absent if the instance is not prepaid. One of
	// [RenewFlagNotifyAndManualRenew], [RenewFlagNotifyAndAutoRenew],
	// [RenewFlagDisableNotifyAndManualRenew].
	RenewFlag *RenewFlag `json:"RenewFlag,omitzero"`

	// When the instance was created. A timestamp, such as `2020-03-10T02:43:51Z` or
	// `2020-03-10T02:43:51+08:00`.
	CreatedTime *string `json:"CreatedTime,omitzero"`

	// When the prepaid period ends. Absent if the instance is not prepaid. A timestamp, such as
	// `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	ExpiredTime *string `json:"ExpiredTime,omitzero"`

	// The operating system, such as `CentOS 7.6 64bit`.
	OsName *string `json:"OsName,omitzero"`

	// The security groups that the instance is in, such as `sg-p1ezv4wz`.
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero"`

	// The login settings. Only the key pairs are returned.
	LoginSettings *LoginSettings `json:"LoginSettings,omitzero"`

	// The state of the instance. One of [InstanceStatePending], [InstanceStateLaunchFailed],
	// [InstanceStateRunning], [InstanceStateStopped], [InstanceStateStarting], [InstanceStateStopping],
	// [InstanceStateRebooting], [InstanceStateShutdown], [InstanceStateTerminating],
	// [InstanceStateEnterRescueMode], [InstanceStateRescueMode], [InstanceStateExitRescueMode],
	// [InstanceStateEnterServiceLiveMigrate], [InstanceStateServiceLiveMigrate],
	// [InstanceStateExitServiceLiveMigrate].
	InstanceState *InstanceState `json:"InstanceState,omitzero"`

	// The tags of the instance.
	Tags []Tag `json:"Tags,omitzero"`

	// How the instance is charged while it is stopped. One of [StopChargingModeKeepCharging],
	// [StopChargingModeStopCharging], [StopChargingModeNotApplicable].
	StopChargingMode *StopChargingMode `json:"StopChargingMode,omitzero"`

	// The globally unique id of the instance.
	Uuid *string `json:"Uuid,omitzero"`

	// The latest operation on the instance, such as `StopInstances`. Absent where there was none.
	LatestOperation *string `json:"LatestOperation,omitzero"`

	// The state of `LatestOperation`. Absent where there was none. One of [LatestOperationStateSuccess],
	// [LatestOperationStateOperating], [LatestOperationStateFailed].
	LatestOperationState *LatestOperationState `json:"LatestOperationState,omitzero"`

	// The id of the request that started `LatestOperation`. Absent where there was none.
	LatestOperationRequestId *string `json:"LatestOperationRequestId,omitzero"`

	// The placement group that keeps the instance separate from others.
	//
	// Deprecated: use DisasterRecoverGroupIds.
	DisasterRecoverGroupId *string `json:"DisasterRecoverGroupId,omitzero"`

	// The IPv6 addresses of the instance. Absent where there are none.
	IPv6Addresses []string `json:"IPv6Addresses,omitzero"`

	// The access management role that the instance assumes. Absent where there is none.
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

	// The placement groups that keep the instance separate from others. Currently one at most.
	DisasterRecoverGroupIds []string `json:"DisasterRecoverGroupIds,omitzero"`

	// The GPUs. Absent where there are none.
	GPUInfo *GpuInfo `json:"GPUInfo,omitzero"`

	// Who provides the license of the operating system. One of [LicenseTypeTencentCloud],
	// [LicenseTypeByol].
	LicenseType *LicenseType `json:"LicenseType,omitzero"`

	// Whether the instance has termination protection: TerminateInstances refuses it while this is true.
	DisableApiTermination *bool `json:"DisableApiTermination,omitzero"`

	// The host name in the operating system.
	HostName *string `json:"HostName,omitzero"`

	// The user name for logging in, such as `root`.
	DefaultLoginUser *string `json:"DefaultLoginUser,omitzero"`

	// The port for logging in, such as 22.
	DefaultLoginPort *int64 `json:"DefaultLoginPort,omitzero"`

	// The error message of `LatestOperation`. Empty or absent if it had no error.
	LatestOperationErrorMsg *string `json:"LatestOperationErrorMsg,omitzero"`

	// Whether the network supports jumbo frames.
	EnableJumboFrame *bool `json:"EnableJumboFrame,omitzero"`

	// The metadata that the instance was created with. Not yet returned to every account.
	Metadata *Metadata `json:"Metadata,omitzero"`

	// The public IPv6 addresses bound to the instance.
	PublicIPv6Addresses []string `json:"PublicIPv6Addresses,omitzero"`

	// The topology of the CPU.
	CpuTopology *CpuTopology `json:"CpuTopology,omitzero"`

	// The partition of the placement group that the instance is in. Not yet returned to every account.
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

// GpuInfo: The GPUs of an instance.
type GpuInfo struct {
	// The number of GPUs of the instance. A number below 1 is a share of a GPU (a virtual GPU).
	GPUCount *float64 `json:"GPUCount,omitzero"`

	// The addresses of the GPUs, such as `0000:18:00.0`.
	GPUId []string `json:"GPUId,omitzero"`

	// The type of the GPUs, such as `NVIDIA T4`.
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
	// The id of the instance, such as `ins-r8hr2upy`.
	InstanceId *string `json:"InstanceId,omitzero"`

	// The state of the instance. One of [InstanceStatePending], [InstanceStateLaunchFailed],
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
	// The name that requests use, such as `ap-guangzhou`.
	Region *string `json:"Region,omitzero"`

	// The display name, in the language of the request.
	RegionName *string `json:"RegionName,omitzero"`

	// Whether the region can be used: `AVAILABLE` if so.
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
	// The name that requests use, such as `ap-guangzhou-3`.
	Zone *string `json:"Zone,omitzero"`

	// The display name, in the language of the request, or in English if there is none in that language.
	ZoneName *string `json:"ZoneName,omitzero"`

	// The number of the zone as a string, such as `100003`.
	ZoneId *string `json:"ZoneId,omitzero"`

	// Whether the zone can be used. One of [ZoneStateAvailable], [ZoneStateUnavailable].
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
