// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

// Package cvm is Cloud Virtual Machine (cvm), version 2017-03-12.
//
// Virtual machines, called instances: starting, stopping, restarting, terminating and finding them.
//
// All optional values are pointers, made by tcapi.Ptr; nil means not given. A nil slice is not sent;
// an empty slice is sent as an empty list. In responses, any value can be nil, for which tcapi.Val
// returns the zero value. A request is validated before it is sent. All errors are of type
// *tcapi.Error.
package cvm

import (
	"context"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/internal/jsonwriter"
	"tcapi.internal/tcapi/internal/packed"
)

// Service is the service's name on the wire.
const Service = "cvm"

// Version is the version of the service's API.
const Version = "2017-03-12"

// AllocateHosts: Allocate hosts.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func AllocateHosts(ctx context.Context, client tcapi.Caller, request *AllocateHostsRequest, options ...tcapi.CallOption) (*AllocateHostsResponse, error) {
	response := new(AllocateHostsResponse)
	if err := client.Call(ctx, Service, Version, "AllocateHosts", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// AllocateHostsRequest is the request of [AllocateHosts].
type AllocateHostsRequest struct {
	// Placement. Required.
	Placement *Placement `json:"Placement,omitzero"`

	// Client token. The library generates one if the request has none.
	ClientToken *string `json:"ClientToken,omitzero"`

	// Host charge prepaid.
	HostChargePrepaid *ChargePrepaid `json:"HostChargePrepaid,omitzero"`

	// Host charge type.
	HostChargeType *string `json:"HostChargeType,omitzero"`

	// Host type.
	HostType *string `json:"HostType,omitzero"`

	// Host count.
	HostCount *uint64 `json:"HostCount,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *AllocateHostsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Object(to, "Placement", from.Placement, (*Placement).write)
	jsonwriter.Text(to, "ClientToken", from.ClientToken)
	jsonwriter.Object(to, "HostChargePrepaid", from.HostChargePrepaid, (*ChargePrepaid).write)
	jsonwriter.Text(to, "HostChargeType", from.HostChargeType)
	jsonwriter.Text(to, "HostType", from.HostType)
	jsonwriter.Uint64(to, "HostCount", from.HostCount)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
}

// AllocateHostsResponse is the response of [AllocateHosts].
type AllocateHostsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Host id set.
	HostIdSet []string `json:"HostIdSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *AllocateHostsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "HostIdSet":
			to.HostIdSet = packed.Texts[string](from)
		default:
			from.Skip()
		}
	}
}

// AssociateInstancesKeyPairs: Associate instances key pairs.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func AssociateInstancesKeyPairs(ctx context.Context, client tcapi.Caller, request *AssociateInstancesKeyPairsRequest, options ...tcapi.CallOption) (*AssociateInstancesKeyPairsResponse, error) {
	response := new(AssociateInstancesKeyPairsResponse)
	if err := client.Call(ctx, Service, Version, "AssociateInstancesKeyPairs", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// AssociateInstancesKeyPairsRequest is the request of [AssociateInstancesKeyPairs].
type AssociateInstancesKeyPairsRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Key ids. Required.
	KeyIds []string `json:"KeyIds,omitzero"`

	// Force stop.
	ForceStop *bool `json:"ForceStop,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *AssociateInstancesKeyPairsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Texts(to, "KeyIds", from.KeyIds)
	jsonwriter.Bool(to, "ForceStop", from.ForceStop)
}

// AssociateInstancesKeyPairsResponse is the response of [AssociateInstancesKeyPairs].
type AssociateInstancesKeyPairsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *AssociateInstancesKeyPairsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// AssociateSecurityGroups: Associate security groups.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func AssociateSecurityGroups(ctx context.Context, client tcapi.Caller, request *AssociateSecurityGroupsRequest, options ...tcapi.CallOption) (*AssociateSecurityGroupsResponse, error) {
	response := new(AssociateSecurityGroupsResponse)
	if err := client.Call(ctx, Service, Version, "AssociateSecurityGroups", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// AssociateSecurityGroupsRequest is the request of [AssociateSecurityGroups].
type AssociateSecurityGroupsRequest struct {
	// Security group ids. Required.
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero"`

	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *AssociateSecurityGroupsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "SecurityGroupIds", from.SecurityGroupIds)
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
}

// AssociateSecurityGroupsResponse is the response of [AssociateSecurityGroups].
type AssociateSecurityGroupsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *AssociateSecurityGroupsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ConfigureChcAssistVpc: Configure chc assist vpc.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ConfigureChcAssistVpc(ctx context.Context, client tcapi.Caller, request *ConfigureChcAssistVpcRequest, options ...tcapi.CallOption) (*ConfigureChcAssistVpcResponse, error) {
	response := new(ConfigureChcAssistVpcResponse)
	if err := client.Call(ctx, Service, Version, "ConfigureChcAssistVpc", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ConfigureChcAssistVpcRequest is the request of [ConfigureChcAssistVpc].
type ConfigureChcAssistVpcRequest struct {
	// Chc ids. Required.
	ChcIds []string `json:"ChcIds,omitzero"`

	// Bmc virtual private cloud. Required.
	BmcVirtualPrivateCloud *VirtualPrivateCloud `json:"BmcVirtualPrivateCloud,omitzero"`

	// Bmc security group ids.
	BmcSecurityGroupIds []string `json:"BmcSecurityGroupIds,omitzero"`

	// Deploy virtual private cloud.
	DeployVirtualPrivateCloud *VirtualPrivateCloud `json:"DeployVirtualPrivateCloud,omitzero"`

	// Deploy security group ids.
	DeploySecurityGroupIds []string `json:"DeploySecurityGroupIds,omitzero"`

	// Chc deploy extra config.
	ChcDeployExtraConfig *ChcDeployExtraConfig `json:"ChcDeployExtraConfig,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ConfigureChcAssistVpcRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ChcIds", from.ChcIds)
	jsonwriter.Object(to, "BmcVirtualPrivateCloud", from.BmcVirtualPrivateCloud, (*VirtualPrivateCloud).write)
	jsonwriter.Texts(to, "BmcSecurityGroupIds", from.BmcSecurityGroupIds)
	jsonwriter.Object(to, "DeployVirtualPrivateCloud", from.DeployVirtualPrivateCloud, (*VirtualPrivateCloud).write)
	jsonwriter.Texts(to, "DeploySecurityGroupIds", from.DeploySecurityGroupIds)
	jsonwriter.Object(to, "ChcDeployExtraConfig", from.ChcDeployExtraConfig, (*ChcDeployExtraConfig).write)
}

// ConfigureChcAssistVpcResponse is the response of [ConfigureChcAssistVpc].
type ConfigureChcAssistVpcResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ConfigureChcAssistVpcResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ConfigureChcDeployVpc: Configure chc deploy vpc.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ConfigureChcDeployVpc(ctx context.Context, client tcapi.Caller, request *ConfigureChcDeployVpcRequest, options ...tcapi.CallOption) (*ConfigureChcDeployVpcResponse, error) {
	response := new(ConfigureChcDeployVpcResponse)
	if err := client.Call(ctx, Service, Version, "ConfigureChcDeployVpc", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ConfigureChcDeployVpcRequest is the request of [ConfigureChcDeployVpc].
type ConfigureChcDeployVpcRequest struct {
	// Chc ids. Required.
	ChcIds []string `json:"ChcIds,omitzero"`

	// Deploy virtual private cloud. Required.
	DeployVirtualPrivateCloud *VirtualPrivateCloud `json:"DeployVirtualPrivateCloud,omitzero"`

	// Deploy security group ids.
	DeploySecurityGroupIds []string `json:"DeploySecurityGroupIds,omitzero"`

	// Chc deploy extra config.
	ChcDeployExtraConfig *ChcDeployExtraConfig `json:"ChcDeployExtraConfig,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ConfigureChcDeployVpcRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ChcIds", from.ChcIds)
	jsonwriter.Object(to, "DeployVirtualPrivateCloud", from.DeployVirtualPrivateCloud, (*VirtualPrivateCloud).write)
	jsonwriter.Texts(to, "DeploySecurityGroupIds", from.DeploySecurityGroupIds)
	jsonwriter.Object(to, "ChcDeployExtraConfig", from.ChcDeployExtraConfig, (*ChcDeployExtraConfig).write)
}

// ConfigureChcDeployVpcResponse is the response of [ConfigureChcDeployVpc].
type ConfigureChcDeployVpcResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ConfigureChcDeployVpcResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ConvertOperatingSystems: Convert operating systems.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ConvertOperatingSystems(ctx context.Context, client tcapi.Caller, request *ConvertOperatingSystemsRequest, options ...tcapi.CallOption) (*ConvertOperatingSystemsResponse, error) {
	response := new(ConvertOperatingSystemsResponse)
	if err := client.Call(ctx, Service, Version, "ConvertOperatingSystems", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ConvertOperatingSystemsRequest is the request of [ConvertOperatingSystems].
type ConvertOperatingSystemsRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Minimal conversion.
	MinimalConversion *bool `json:"MinimalConversion,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`

	// Target os type.
	TargetOSType *string `json:"TargetOSType,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ConvertOperatingSystemsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Bool(to, "MinimalConversion", from.MinimalConversion)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
	jsonwriter.Text(to, "TargetOSType", from.TargetOSType)
}

// ConvertOperatingSystemsResponse is the response of [ConvertOperatingSystems].
type ConvertOperatingSystemsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Support target os list.
	SupportTargetOSList []TargetOs `json:"SupportTargetOSList,omitzero"`

	// Task id.
	TaskId *string `json:"TaskId,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ConvertOperatingSystemsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "SupportTargetOSList":
			to.SupportTargetOSList = packed.Objects(from, (*TargetOs).read)
		case "TaskId":
			to.TaskId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// CreateDisasterRecoverGroup: Create disaster recover group.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func CreateDisasterRecoverGroup(ctx context.Context, client tcapi.Caller, request *CreateDisasterRecoverGroupRequest, options ...tcapi.CallOption) (*CreateDisasterRecoverGroupResponse, error) {
	response := new(CreateDisasterRecoverGroupResponse)
	if err := client.Call(ctx, Service, Version, "CreateDisasterRecoverGroup", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateDisasterRecoverGroupRequest is the request of [CreateDisasterRecoverGroup].
type CreateDisasterRecoverGroupRequest struct {
	// Name. Required.
	Name *string `json:"Name,omitzero"`

	// Type. Required.
	Type *string `json:"Type,omitzero"`

	// Client token. The library generates one if the request has none.
	ClientToken *string `json:"ClientToken,omitzero"`

	// Affinity.
	Affinity *int64 `json:"Affinity,omitzero"`

	// Strategy.
	Strategy *string `json:"Strategy,omitzero"`

	// Partition count.
	PartitionCount *int64 `json:"PartitionCount,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *CreateDisasterRecoverGroupRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Name", from.Name)
	jsonwriter.Text(to, "Type", from.Type)
	jsonwriter.Text(to, "ClientToken", from.ClientToken)
	jsonwriter.Int64(to, "Affinity", from.Affinity)
	jsonwriter.Text(to, "Strategy", from.Strategy)
	jsonwriter.Int64(to, "PartitionCount", from.PartitionCount)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
}

// CreateDisasterRecoverGroupResponse is the response of [CreateDisasterRecoverGroup].
type CreateDisasterRecoverGroupResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Disaster recover group id.
	DisasterRecoverGroupId *string `json:"DisasterRecoverGroupId,omitzero"`

	// Type.
	Type *string `json:"Type,omitzero"`

	// Name.
	Name *string `json:"Name,omitzero"`

	// Cvm quota total.
	CvmQuotaTotal *int64 `json:"CvmQuotaTotal,omitzero"`

	// Current num.
	CurrentNum *int64 `json:"CurrentNum,omitzero"`

	// Create time. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	CreateTime *string `json:"CreateTime,omitzero"`

	// Strategy.
	Strategy *string `json:"Strategy,omitzero"`

	// Partition count.
	PartitionCount *int64 `json:"PartitionCount,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *CreateDisasterRecoverGroupResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "DisasterRecoverGroupId":
			to.DisasterRecoverGroupId = packed.Text[string](from)
		case "Type":
			to.Type = packed.Text[string](from)
		case "Name":
			to.Name = packed.Text[string](from)
		case "CvmQuotaTotal":
			to.CvmQuotaTotal = packed.Int64(from)
		case "CurrentNum":
			to.CurrentNum = packed.Int64(from)
		case "CreateTime":
			to.CreateTime = packed.Text[string](from)
		case "Strategy":
			to.Strategy = packed.Text[string](from)
		case "PartitionCount":
			to.PartitionCount = packed.Int64(from)
		default:
			from.Skip()
		}
	}
}

// CreateHpcCluster: Create hpc cluster.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func CreateHpcCluster(ctx context.Context, client tcapi.Caller, request *CreateHpcClusterRequest, options ...tcapi.CallOption) (*CreateHpcClusterResponse, error) {
	response := new(CreateHpcClusterResponse)
	if err := client.Call(ctx, Service, Version, "CreateHpcCluster", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateHpcClusterRequest is the request of [CreateHpcCluster].
type CreateHpcClusterRequest struct {
	// Zone. Required.
	Zone *string `json:"Zone,omitzero"`

	// Name. Required.
	Name *string `json:"Name,omitzero"`

	// Remark.
	Remark *string `json:"Remark,omitzero"`

	// Hpc cluster type.
	HpcClusterType *string `json:"HpcClusterType,omitzero"`

	// Hpc cluster business id.
	HpcClusterBusinessId *string `json:"HpcClusterBusinessId,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *CreateHpcClusterRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Zone", from.Zone)
	jsonwriter.Text(to, "Name", from.Name)
	jsonwriter.Text(to, "Remark", from.Remark)
	jsonwriter.Text(to, "HpcClusterType", from.HpcClusterType)
	jsonwriter.Text(to, "HpcClusterBusinessId", from.HpcClusterBusinessId)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
}

// CreateHpcClusterResponse is the response of [CreateHpcCluster].
type CreateHpcClusterResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Hpc cluster set.
	HpcClusterSet []HpcClusterInfo `json:"HpcClusterSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *CreateHpcClusterResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "HpcClusterSet":
			to.HpcClusterSet = packed.Objects(from, (*HpcClusterInfo).read)
		default:
			from.Skip()
		}
	}
}

// CreateImage: Create image.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func CreateImage(ctx context.Context, client tcapi.Caller, request *CreateImageRequest, options ...tcapi.CallOption) (*CreateImageResponse, error) {
	response := new(CreateImageResponse)
	if err := client.Call(ctx, Service, Version, "CreateImage", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateImageRequest is the request of [CreateImage].
type CreateImageRequest struct {
	// Image name. Required.
	ImageName *string `json:"ImageName,omitzero"`

	// Instance id.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Image description.
	ImageDescription *string `json:"ImageDescription,omitzero"`

	// Force poweroff.
	ForcePoweroff *string `json:"ForcePoweroff,omitzero"`

	// Sysprep.
	Sysprep *string `json:"Sysprep,omitzero"`

	// Data disk ids.
	DataDiskIds []string `json:"DataDiskIds,omitzero"`

	// Snapshot ids.
	SnapshotIds []string `json:"SnapshotIds,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`

	// Image family.
	ImageFamily *string `json:"ImageFamily,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *CreateImageRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "ImageName", from.ImageName)
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
	jsonwriter.Text(to, "ImageDescription", from.ImageDescription)
	jsonwriter.Text(to, "ForcePoweroff", from.ForcePoweroff)
	jsonwriter.Text(to, "Sysprep", from.Sysprep)
	jsonwriter.Texts(to, "DataDiskIds", from.DataDiskIds)
	jsonwriter.Texts(to, "SnapshotIds", from.SnapshotIds)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
	jsonwriter.Text(to, "ImageFamily", from.ImageFamily)
}

// CreateImageResponse is the response of [CreateImage].
type CreateImageResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Image id.
	ImageId *string `json:"ImageId,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *CreateImageResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "ImageId":
			to.ImageId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// CreateKeyPair: Create key pair.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func CreateKeyPair(ctx context.Context, client tcapi.Caller, request *CreateKeyPairRequest, options ...tcapi.CallOption) (*CreateKeyPairResponse, error) {
	response := new(CreateKeyPairResponse)
	if err := client.Call(ctx, Service, Version, "CreateKeyPair", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateKeyPairRequest is the request of [CreateKeyPair].
type CreateKeyPairRequest struct {
	// Key name. Required.
	KeyName *string `json:"KeyName,omitzero"`

	// Project id. Required.
	ProjectId *int64 `json:"ProjectId,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *CreateKeyPairRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "KeyName", from.KeyName)
	jsonwriter.Int64(to, "ProjectId", from.ProjectId)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
}

// CreateKeyPairResponse is the response of [CreateKeyPair].
type CreateKeyPairResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Key pair.
	KeyPair *KeyPair `json:"KeyPair,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *CreateKeyPairResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "KeyPair":
			to.KeyPair = packed.Object(from, (*KeyPair).read)
		default:
			from.Skip()
		}
	}
}

// CreateLaunchTemplate: Create launch template.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func CreateLaunchTemplate(ctx context.Context, client tcapi.Caller, request *CreateLaunchTemplateRequest, options ...tcapi.CallOption) (*CreateLaunchTemplateResponse, error) {
	response := new(CreateLaunchTemplateResponse)
	if err := client.Call(ctx, Service, Version, "CreateLaunchTemplate", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateLaunchTemplateRequest is the request of [CreateLaunchTemplate].
type CreateLaunchTemplateRequest struct {
	// Launch template name. Required.
	LaunchTemplateName *string `json:"LaunchTemplateName,omitzero"`

	// Placement. Required.
	Placement *Placement `json:"Placement,omitzero"`

	// Image id. Required.
	ImageId *string `json:"ImageId,omitzero"`

	// Launch template version description.
	LaunchTemplateVersionDescription *string `json:"LaunchTemplateVersionDescription,omitzero"`

	// Instance type.
	InstanceType *string `json:"InstanceType,omitzero"`

	// System disk.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`

	// Data disks.
	DataDisks []DataDisk `json:"DataDisks,omitzero"`

	// Virtual private cloud.
	VirtualPrivateCloud *VirtualPrivateCloud `json:"VirtualPrivateCloud,omitzero"`

	// Internet accessible.
	InternetAccessible *InternetAccessible `json:"InternetAccessible,omitzero"`

	// Instance count.
	InstanceCount *int64 `json:"InstanceCount,omitzero"`

	// Instance name.
	InstanceName *string `json:"InstanceName,omitzero"`

	// Login settings.
	LoginSettings *LoginSettings `json:"LoginSettings,omitzero"`

	// Security group ids.
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero"`

	// Enhanced service.
	EnhancedService *EnhancedService `json:"EnhancedService,omitzero"`

	// Client token. The library generates one if the request has none.
	ClientToken *string `json:"ClientToken,omitzero"`

	// Host name.
	HostName *string `json:"HostName,omitzero"`

	// Action timer.
	ActionTimer *ActionTimer `json:"ActionTimer,omitzero"`

	// Disaster recover group ids.
	DisasterRecoverGroupIds []string `json:"DisasterRecoverGroupIds,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`

	// Instance market options.
	InstanceMarketOptions *InstanceMarketOptionsRequest `json:"InstanceMarketOptions,omitzero"`

	// User data.
	UserData *string `json:"UserData,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`

	// Cam role name.
	CamRoleName *string `json:"CamRoleName,omitzero"`

	// Hpc cluster id.
	HpcClusterId *string `json:"HpcClusterId,omitzero"`

	// Instance charge type.
	InstanceChargeType *string `json:"InstanceChargeType,omitzero"`

	// Instance charge prepaid.
	InstanceChargePrepaid *InstanceChargePrepaid `json:"InstanceChargePrepaid,omitzero"`

	// Disable api termination.
	DisableApiTermination *bool `json:"DisableApiTermination,omitzero"`

	// Enable jumbo frame.
	EnableJumboFrame *bool `json:"EnableJumboFrame,omitzero"`

	// Launch template tag specification.
	LaunchTemplateTagSpecification []TagSpecification `json:"LaunchTemplateTagSpecification,omitzero"`

	// Metadata.
	Metadata *Metadata `json:"Metadata,omitzero"`

	// Template data modify action.
	TemplateDataModifyAction *string `json:"TemplateDataModifyAction,omitzero"`

	// Network interfaces.
	NetworkInterfaces []NetworkInterfaces `json:"NetworkInterfaces,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *CreateLaunchTemplateRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "LaunchTemplateName", from.LaunchTemplateName)
	jsonwriter.Object(to, "Placement", from.Placement, (*Placement).write)
	jsonwriter.Text(to, "ImageId", from.ImageId)
	jsonwriter.Text(to, "LaunchTemplateVersionDescription", from.LaunchTemplateVersionDescription)
	jsonwriter.Text(to, "InstanceType", from.InstanceType)
	jsonwriter.Object(to, "SystemDisk", from.SystemDisk, (*SystemDisk).write)
	jsonwriter.Objects(to, "DataDisks", from.DataDisks, (*DataDisk).write)
	jsonwriter.Object(to, "VirtualPrivateCloud", from.VirtualPrivateCloud, (*VirtualPrivateCloud).write)
	jsonwriter.Object(to, "InternetAccessible", from.InternetAccessible, (*InternetAccessible).write)
	jsonwriter.Int64(to, "InstanceCount", from.InstanceCount)
	jsonwriter.Text(to, "InstanceName", from.InstanceName)
	jsonwriter.Object(to, "LoginSettings", from.LoginSettings, (*LoginSettings).write)
	jsonwriter.Texts(to, "SecurityGroupIds", from.SecurityGroupIds)
	jsonwriter.Object(to, "EnhancedService", from.EnhancedService, (*EnhancedService).write)
	jsonwriter.Text(to, "ClientToken", from.ClientToken)
	jsonwriter.Text(to, "HostName", from.HostName)
	jsonwriter.Object(to, "ActionTimer", from.ActionTimer, (*ActionTimer).write)
	jsonwriter.Texts(to, "DisasterRecoverGroupIds", from.DisasterRecoverGroupIds)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
	jsonwriter.Object(to, "InstanceMarketOptions", from.InstanceMarketOptions, (*InstanceMarketOptionsRequest).write)
	jsonwriter.Text(to, "UserData", from.UserData)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
	jsonwriter.Text(to, "CamRoleName", from.CamRoleName)
	jsonwriter.Text(to, "HpcClusterId", from.HpcClusterId)
	jsonwriter.Text(to, "InstanceChargeType", from.InstanceChargeType)
	jsonwriter.Object(to, "InstanceChargePrepaid", from.InstanceChargePrepaid, (*InstanceChargePrepaid).write)
	jsonwriter.Bool(to, "DisableApiTermination", from.DisableApiTermination)
	jsonwriter.Bool(to, "EnableJumboFrame", from.EnableJumboFrame)
	jsonwriter.Objects(to, "LaunchTemplateTagSpecification", from.LaunchTemplateTagSpecification, (*TagSpecification).write)
	jsonwriter.Object(to, "Metadata", from.Metadata, (*Metadata).write)
	jsonwriter.Text(to, "TemplateDataModifyAction", from.TemplateDataModifyAction)
	jsonwriter.Objects(to, "NetworkInterfaces", from.NetworkInterfaces, (*NetworkInterfaces).write)
}

// CreateLaunchTemplateResponse is the response of [CreateLaunchTemplate].
type CreateLaunchTemplateResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Launch template id.
	LaunchTemplateId *string `json:"LaunchTemplateId,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *CreateLaunchTemplateResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "LaunchTemplateId":
			to.LaunchTemplateId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// CreateLaunchTemplateVersion: Create launch template version.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func CreateLaunchTemplateVersion(ctx context.Context, client tcapi.Caller, request *CreateLaunchTemplateVersionRequest, options ...tcapi.CallOption) (*CreateLaunchTemplateVersionResponse, error) {
	response := new(CreateLaunchTemplateVersionResponse)
	if err := client.Call(ctx, Service, Version, "CreateLaunchTemplateVersion", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateLaunchTemplateVersionRequest is the request of [CreateLaunchTemplateVersion].
type CreateLaunchTemplateVersionRequest struct {
	// Placement. Required.
	Placement *Placement `json:"Placement,omitzero"`

	// Launch template id. Required.
	LaunchTemplateId *string `json:"LaunchTemplateId,omitzero"`

	// Launch template version.
	LaunchTemplateVersion *int64 `json:"LaunchTemplateVersion,omitzero"`

	// Launch template version description.
	LaunchTemplateVersionDescription *string `json:"LaunchTemplateVersionDescription,omitzero"`

	// Instance type.
	InstanceType *string `json:"InstanceType,omitzero"`

	// Image id.
	ImageId *string `json:"ImageId,omitzero"`

	// System disk.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`

	// Data disks.
	DataDisks []DataDisk `json:"DataDisks,omitzero"`

	// Virtual private cloud.
	VirtualPrivateCloud *VirtualPrivateCloud `json:"VirtualPrivateCloud,omitzero"`

	// Internet accessible.
	InternetAccessible *InternetAccessible `json:"InternetAccessible,omitzero"`

	// Instance count.
	InstanceCount *int64 `json:"InstanceCount,omitzero"`

	// Instance name.
	InstanceName *string `json:"InstanceName,omitzero"`

	// Login settings.
	LoginSettings *LoginSettings `json:"LoginSettings,omitzero"`

	// Security group ids.
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero"`

	// Enhanced service.
	EnhancedService *EnhancedService `json:"EnhancedService,omitzero"`

	// Client token. The library generates one if the request has none.
	ClientToken *string `json:"ClientToken,omitzero"`

	// Host name.
	HostName *string `json:"HostName,omitzero"`

	// Action timer.
	ActionTimer *ActionTimer `json:"ActionTimer,omitzero"`

	// Disaster recover group ids.
	DisasterRecoverGroupIds []string `json:"DisasterRecoverGroupIds,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`

	// Instance market options.
	InstanceMarketOptions *InstanceMarketOptionsRequest `json:"InstanceMarketOptions,omitzero"`

	// User data.
	UserData *string `json:"UserData,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`

	// Cam role name.
	CamRoleName *string `json:"CamRoleName,omitzero"`

	// Hpc cluster id.
	HpcClusterId *string `json:"HpcClusterId,omitzero"`

	// Instance charge type.
	InstanceChargeType *string `json:"InstanceChargeType,omitzero"`

	// Instance charge prepaid.
	InstanceChargePrepaid *InstanceChargePrepaid `json:"InstanceChargePrepaid,omitzero"`

	// Disable api termination.
	DisableApiTermination *bool `json:"DisableApiTermination,omitzero"`

	// Enable jumbo frame.
	EnableJumboFrame *bool `json:"EnableJumboFrame,omitzero"`

	// Metadata.
	Metadata *Metadata `json:"Metadata,omitzero"`

	// Template data modify action.
	TemplateDataModifyAction *string `json:"TemplateDataModifyAction,omitzero"`

	// Network interfaces.
	NetworkInterfaces []NetworkInterfaces `json:"NetworkInterfaces,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *CreateLaunchTemplateVersionRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Object(to, "Placement", from.Placement, (*Placement).write)
	jsonwriter.Text(to, "LaunchTemplateId", from.LaunchTemplateId)
	jsonwriter.Int64(to, "LaunchTemplateVersion", from.LaunchTemplateVersion)
	jsonwriter.Text(to, "LaunchTemplateVersionDescription", from.LaunchTemplateVersionDescription)
	jsonwriter.Text(to, "InstanceType", from.InstanceType)
	jsonwriter.Text(to, "ImageId", from.ImageId)
	jsonwriter.Object(to, "SystemDisk", from.SystemDisk, (*SystemDisk).write)
	jsonwriter.Objects(to, "DataDisks", from.DataDisks, (*DataDisk).write)
	jsonwriter.Object(to, "VirtualPrivateCloud", from.VirtualPrivateCloud, (*VirtualPrivateCloud).write)
	jsonwriter.Object(to, "InternetAccessible", from.InternetAccessible, (*InternetAccessible).write)
	jsonwriter.Int64(to, "InstanceCount", from.InstanceCount)
	jsonwriter.Text(to, "InstanceName", from.InstanceName)
	jsonwriter.Object(to, "LoginSettings", from.LoginSettings, (*LoginSettings).write)
	jsonwriter.Texts(to, "SecurityGroupIds", from.SecurityGroupIds)
	jsonwriter.Object(to, "EnhancedService", from.EnhancedService, (*EnhancedService).write)
	jsonwriter.Text(to, "ClientToken", from.ClientToken)
	jsonwriter.Text(to, "HostName", from.HostName)
	jsonwriter.Object(to, "ActionTimer", from.ActionTimer, (*ActionTimer).write)
	jsonwriter.Texts(to, "DisasterRecoverGroupIds", from.DisasterRecoverGroupIds)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
	jsonwriter.Object(to, "InstanceMarketOptions", from.InstanceMarketOptions, (*InstanceMarketOptionsRequest).write)
	jsonwriter.Text(to, "UserData", from.UserData)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
	jsonwriter.Text(to, "CamRoleName", from.CamRoleName)
	jsonwriter.Text(to, "HpcClusterId", from.HpcClusterId)
	jsonwriter.Text(to, "InstanceChargeType", from.InstanceChargeType)
	jsonwriter.Object(to, "InstanceChargePrepaid", from.InstanceChargePrepaid, (*InstanceChargePrepaid).write)
	jsonwriter.Bool(to, "DisableApiTermination", from.DisableApiTermination)
	jsonwriter.Bool(to, "EnableJumboFrame", from.EnableJumboFrame)
	jsonwriter.Object(to, "Metadata", from.Metadata, (*Metadata).write)
	jsonwriter.Text(to, "TemplateDataModifyAction", from.TemplateDataModifyAction)
	jsonwriter.Objects(to, "NetworkInterfaces", from.NetworkInterfaces, (*NetworkInterfaces).write)
}

// CreateLaunchTemplateVersionResponse is the response of [CreateLaunchTemplateVersion].
type CreateLaunchTemplateVersionResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Launch template version number.
	LaunchTemplateVersionNumber *int64 `json:"LaunchTemplateVersionNumber,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *CreateLaunchTemplateVersionResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "LaunchTemplateVersionNumber":
			to.LaunchTemplateVersionNumber = packed.Int64(from)
		default:
			from.Skip()
		}
	}
}

// DeleteDisasterRecoverGroups: Delete disaster recover groups.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func DeleteDisasterRecoverGroups(ctx context.Context, client tcapi.Caller, request *DeleteDisasterRecoverGroupsRequest, options ...tcapi.CallOption) (*DeleteDisasterRecoverGroupsResponse, error) {
	response := new(DeleteDisasterRecoverGroupsResponse)
	if err := client.Call(ctx, Service, Version, "DeleteDisasterRecoverGroups", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteDisasterRecoverGroupsRequest is the request of [DeleteDisasterRecoverGroups].
type DeleteDisasterRecoverGroupsRequest struct {
	// Disaster recover group ids. Required.
	DisasterRecoverGroupIds []string `json:"DisasterRecoverGroupIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DeleteDisasterRecoverGroupsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "DisasterRecoverGroupIds", from.DisasterRecoverGroupIds)
}

// DeleteDisasterRecoverGroupsResponse is the response of [DeleteDisasterRecoverGroups].
type DeleteDisasterRecoverGroupsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DeleteDisasterRecoverGroupsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// DeleteHpcClusters: Delete hpc clusters.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func DeleteHpcClusters(ctx context.Context, client tcapi.Caller, request *DeleteHpcClustersRequest, options ...tcapi.CallOption) (*DeleteHpcClustersResponse, error) {
	response := new(DeleteHpcClustersResponse)
	if err := client.Call(ctx, Service, Version, "DeleteHpcClusters", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteHpcClustersRequest is the request of [DeleteHpcClusters].
type DeleteHpcClustersRequest struct {
	// Hpc cluster ids. Required.
	HpcClusterIds []string `json:"HpcClusterIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DeleteHpcClustersRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "HpcClusterIds", from.HpcClusterIds)
}

// DeleteHpcClustersResponse is the response of [DeleteHpcClusters].
type DeleteHpcClustersResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DeleteHpcClustersResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// DeleteImages: Delete images.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func DeleteImages(ctx context.Context, client tcapi.Caller, request *DeleteImagesRequest, options ...tcapi.CallOption) (*DeleteImagesResponse, error) {
	response := new(DeleteImagesResponse)
	if err := client.Call(ctx, Service, Version, "DeleteImages", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteImagesRequest is the request of [DeleteImages].
type DeleteImagesRequest struct {
	// Image ids. Required.
	ImageIds []string `json:"ImageIds,omitzero"`

	// Delete binded snap.
	DeleteBindedSnap *bool `json:"DeleteBindedSnap,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DeleteImagesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ImageIds", from.ImageIds)
	jsonwriter.Bool(to, "DeleteBindedSnap", from.DeleteBindedSnap)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
}

// DeleteImagesResponse is the response of [DeleteImages].
type DeleteImagesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DeleteImagesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// DeleteInstancesActionTimer: Delete instances action timer.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func DeleteInstancesActionTimer(ctx context.Context, client tcapi.Caller, request *DeleteInstancesActionTimerRequest, options ...tcapi.CallOption) (*DeleteInstancesActionTimerResponse, error) {
	response := new(DeleteInstancesActionTimerResponse)
	if err := client.Call(ctx, Service, Version, "DeleteInstancesActionTimer", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteInstancesActionTimerRequest is the request of [DeleteInstancesActionTimer].
type DeleteInstancesActionTimerRequest struct {
	// Action timer ids. Required.
	ActionTimerIds []string `json:"ActionTimerIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DeleteInstancesActionTimerRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ActionTimerIds", from.ActionTimerIds)
}

// DeleteInstancesActionTimerResponse is the response of [DeleteInstancesActionTimer].
type DeleteInstancesActionTimerResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DeleteInstancesActionTimerResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// DeleteInstancesDisasterRecoverGroups: Delete instances disaster recover groups.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func DeleteInstancesDisasterRecoverGroups(ctx context.Context, client tcapi.Caller, request *DeleteInstancesDisasterRecoverGroupsRequest, options ...tcapi.CallOption) (*DeleteInstancesDisasterRecoverGroupsResponse, error) {
	response := new(DeleteInstancesDisasterRecoverGroupsResponse)
	if err := client.Call(ctx, Service, Version, "DeleteInstancesDisasterRecoverGroups", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteInstancesDisasterRecoverGroupsRequest is the request of
// [DeleteInstancesDisasterRecoverGroups].
type DeleteInstancesDisasterRecoverGroupsRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Disaster recover group ids. Required.
	DisasterRecoverGroupIds []string `json:"DisasterRecoverGroupIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DeleteInstancesDisasterRecoverGroupsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Texts(to, "DisasterRecoverGroupIds", from.DisasterRecoverGroupIds)
}

// DeleteInstancesDisasterRecoverGroupsResponse is the response of
// [DeleteInstancesDisasterRecoverGroups].
type DeleteInstancesDisasterRecoverGroupsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DeleteInstancesDisasterRecoverGroupsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// DeleteKeyPairs: Delete key pairs.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func DeleteKeyPairs(ctx context.Context, client tcapi.Caller, request *DeleteKeyPairsRequest, options ...tcapi.CallOption) (*DeleteKeyPairsResponse, error) {
	response := new(DeleteKeyPairsResponse)
	if err := client.Call(ctx, Service, Version, "DeleteKeyPairs", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteKeyPairsRequest is the request of [DeleteKeyPairs].
type DeleteKeyPairsRequest struct {
	// Key ids. Required.
	KeyIds []string `json:"KeyIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DeleteKeyPairsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "KeyIds", from.KeyIds)
}

// DeleteKeyPairsResponse is the response of [DeleteKeyPairs].
type DeleteKeyPairsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DeleteKeyPairsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// DeleteLaunchTemplate: Delete launch template.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func DeleteLaunchTemplate(ctx context.Context, client tcapi.Caller, request *DeleteLaunchTemplateRequest, options ...tcapi.CallOption) (*DeleteLaunchTemplateResponse, error) {
	response := new(DeleteLaunchTemplateResponse)
	if err := client.Call(ctx, Service, Version, "DeleteLaunchTemplate", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteLaunchTemplateRequest is the request of [DeleteLaunchTemplate].
type DeleteLaunchTemplateRequest struct {
	// Launch template id. Required.
	LaunchTemplateId *string `json:"LaunchTemplateId,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DeleteLaunchTemplateRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "LaunchTemplateId", from.LaunchTemplateId)
}

// DeleteLaunchTemplateResponse is the response of [DeleteLaunchTemplate].
type DeleteLaunchTemplateResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DeleteLaunchTemplateResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// DeleteLaunchTemplateVersions: Delete launch template versions.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func DeleteLaunchTemplateVersions(ctx context.Context, client tcapi.Caller, request *DeleteLaunchTemplateVersionsRequest, options ...tcapi.CallOption) (*DeleteLaunchTemplateVersionsResponse, error) {
	response := new(DeleteLaunchTemplateVersionsResponse)
	if err := client.Call(ctx, Service, Version, "DeleteLaunchTemplateVersions", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteLaunchTemplateVersionsRequest is the request of [DeleteLaunchTemplateVersions].
type DeleteLaunchTemplateVersionsRequest struct {
	// Launch template id. Required.
	LaunchTemplateId *string `json:"LaunchTemplateId,omitzero"`

	// Launch template versions. Required.
	LaunchTemplateVersions []int64 `json:"LaunchTemplateVersions,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DeleteLaunchTemplateVersionsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "LaunchTemplateId", from.LaunchTemplateId)
	jsonwriter.Int64s(to, "LaunchTemplateVersions", from.LaunchTemplateVersions)
}

// DeleteLaunchTemplateVersionsResponse is the response of [DeleteLaunchTemplateVersions].
type DeleteLaunchTemplateVersionsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DeleteLaunchTemplateVersionsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// DescribeAccountQuota: Describe account quota.
//
// Changes nothing, so it is safe to repeat.
func DescribeAccountQuota(ctx context.Context, client tcapi.Caller, request *DescribeAccountQuotaRequest, options ...tcapi.CallOption) (*DescribeAccountQuotaResponse, error) {
	response := new(DescribeAccountQuotaResponse)
	if err := client.Call(ctx, Service, Version, "DescribeAccountQuota", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeAccountQuotaRequest is the request of [DescribeAccountQuota].
type DescribeAccountQuotaRequest struct {
	// Filters.
	Filters []Filter `json:"Filters,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeAccountQuotaRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
}

// DescribeAccountQuotaResponse is the response of [DescribeAccountQuota].
type DescribeAccountQuotaResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// App id.
	AppId *uint64 `json:"AppId,omitzero"`

	// Account quota overview.
	AccountQuotaOverview *AccountQuotaOverview `json:"AccountQuotaOverview,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeAccountQuotaResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "AppId":
			to.AppId = packed.Uint64(from)
		case "AccountQuotaOverview":
			to.AccountQuotaOverview = packed.Object(from, (*AccountQuotaOverview).read)
		default:
			from.Skip()
		}
	}
}

// DescribeChcDeniedActions: Describe chc denied actions.
//
// Changes nothing, so it is safe to repeat.
func DescribeChcDeniedActions(ctx context.Context, client tcapi.Caller, request *DescribeChcDeniedActionsRequest, options ...tcapi.CallOption) (*DescribeChcDeniedActionsResponse, error) {
	response := new(DescribeChcDeniedActionsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeChcDeniedActions", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeChcDeniedActionsRequest is the request of [DescribeChcDeniedActions].
type DescribeChcDeniedActionsRequest struct {
	// Chc ids. Required.
	ChcIds []string `json:"ChcIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeChcDeniedActionsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ChcIds", from.ChcIds)
}

// DescribeChcDeniedActionsResponse is the response of [DescribeChcDeniedActions].
type DescribeChcDeniedActionsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Chc host denied action set.
	ChcHostDeniedActionSet []ChcHostDeniedActions `json:"ChcHostDeniedActionSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeChcDeniedActionsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "ChcHostDeniedActionSet":
			to.ChcHostDeniedActionSet = packed.Objects(from, (*ChcHostDeniedActions).read)
		default:
			from.Skip()
		}
	}
}

// DescribeChcHosts: Describe chc hosts.
//
// Changes nothing, so it is safe to repeat.
func DescribeChcHosts(ctx context.Context, client tcapi.Caller, request *DescribeChcHostsRequest, options ...tcapi.CallOption) (*DescribeChcHostsResponse, error) {
	response := new(DescribeChcHostsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeChcHosts", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeChcHostsRequest is the request of [DescribeChcHosts].
type DescribeChcHostsRequest struct {
	// Chc ids.
	ChcIds []string `json:"ChcIds,omitzero"`

	// Filters.
	Filters []Filter `json:"Filters,omitzero"`

	// Offset.
	Offset *int64 `json:"Offset,omitzero"`

	// Limit.
	Limit *int64 `json:"Limit,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeChcHostsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ChcIds", from.ChcIds)
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
	jsonwriter.Int64(to, "Offset", from.Offset)
	jsonwriter.Int64(to, "Limit", from.Limit)
}

// DescribeChcHostsResponse is the response of [DescribeChcHosts].
type DescribeChcHostsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Total count.
	TotalCount *int64 `json:"TotalCount,omitzero"`

	// Chc host set.
	ChcHostSet []ChcHost `json:"ChcHostSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeChcHostsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		case "ChcHostSet":
			to.ChcHostSet = packed.Objects(from, (*ChcHost).read)
		default:
			from.Skip()
		}
	}
}

// DescribeDisasterRecoverGroupQuota: Describe disaster recover group quota.
//
// Changes nothing, so it is safe to repeat.
func DescribeDisasterRecoverGroupQuota(ctx context.Context, client tcapi.Caller, request *DescribeDisasterRecoverGroupQuotaRequest, options ...tcapi.CallOption) (*DescribeDisasterRecoverGroupQuotaResponse, error) {
	response := new(DescribeDisasterRecoverGroupQuotaResponse)
	if err := client.Call(ctx, Service, Version, "DescribeDisasterRecoverGroupQuota", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeDisasterRecoverGroupQuotaRequest is the request of [DescribeDisasterRecoverGroupQuota].
type DescribeDisasterRecoverGroupQuotaRequest struct{}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (*DescribeDisasterRecoverGroupQuotaRequest) WriteMembers(*jsonwriter.Writer) {}

// DescribeDisasterRecoverGroupQuotaResponse is the response of [DescribeDisasterRecoverGroupQuota].
type DescribeDisasterRecoverGroupQuotaResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Group quota.
	GroupQuota *int64 `json:"GroupQuota,omitzero"`

	// Current num.
	CurrentNum *int64 `json:"CurrentNum,omitzero"`

	// Cvm in host group quota.
	CvmInHostGroupQuota *int64 `json:"CvmInHostGroupQuota,omitzero"`

	// Cvm in sw group quota.
	//
	// Deprecated: see the service's documents.
	CvmInSwGroupQuota *int64 `json:"CvmInSwGroupQuota,omitzero"`

	// Cvm in rack group quota.
	CvmInRackGroupQuota *int64 `json:"CvmInRackGroupQuota,omitzero"`

	// Cvm in switch group quota.
	CvmInSwitchGroupQuota *int64 `json:"CvmInSwitchGroupQuota,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeDisasterRecoverGroupQuotaResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "GroupQuota":
			to.GroupQuota = packed.Int64(from)
		case "CurrentNum":
			to.CurrentNum = packed.Int64(from)
		case "CvmInHostGroupQuota":
			to.CvmInHostGroupQuota = packed.Int64(from)
		case "CvmInSwGroupQuota":
			to.CvmInSwGroupQuota = packed.Int64(from)
		case "CvmInRackGroupQuota":
			to.CvmInRackGroupQuota = packed.Int64(from)
		case "CvmInSwitchGroupQuota":
			to.CvmInSwitchGroupQuota = packed.Int64(from)
		default:
			from.Skip()
		}
	}
}

// DescribeDisasterRecoverGroups: Describe disaster recover groups.
//
// Changes nothing, so it is safe to repeat.
func DescribeDisasterRecoverGroups(ctx context.Context, client tcapi.Caller, request *DescribeDisasterRecoverGroupsRequest, options ...tcapi.CallOption) (*DescribeDisasterRecoverGroupsResponse, error) {
	response := new(DescribeDisasterRecoverGroupsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeDisasterRecoverGroups", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeDisasterRecoverGroupsRequest is the request of [DescribeDisasterRecoverGroups].
type DescribeDisasterRecoverGroupsRequest struct {
	// Disaster recover group ids.
	DisasterRecoverGroupIds []string `json:"DisasterRecoverGroupIds,omitzero"`

	// Name.
	Name *string `json:"Name,omitzero"`

	// Offset.
	Offset *int64 `json:"Offset,omitzero"`

	// Limit.
	Limit *int64 `json:"Limit,omitzero"`

	// Filters.
	Filters []Filter `json:"Filters,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeDisasterRecoverGroupsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "DisasterRecoverGroupIds", from.DisasterRecoverGroupIds)
	jsonwriter.Text(to, "Name", from.Name)
	jsonwriter.Int64(to, "Offset", from.Offset)
	jsonwriter.Int64(to, "Limit", from.Limit)
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
}

// DescribeDisasterRecoverGroupsResponse is the response of [DescribeDisasterRecoverGroups].
type DescribeDisasterRecoverGroupsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Disaster recover group set.
	DisasterRecoverGroupSet []DisasterRecoverGroup `json:"DisasterRecoverGroupSet,omitzero"`

	// Total count.
	TotalCount *int64 `json:"TotalCount,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeDisasterRecoverGroupsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "DisasterRecoverGroupSet":
			to.DisasterRecoverGroupSet = packed.Objects(from, (*DisasterRecoverGroup).read)
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		default:
			from.Skip()
		}
	}
}

// DescribeHosts: Describe hosts.
//
// Changes nothing, so it is safe to repeat.
func DescribeHosts(ctx context.Context, client tcapi.Caller, request *DescribeHostsRequest, options ...tcapi.CallOption) (*DescribeHostsResponse, error) {
	response := new(DescribeHostsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeHosts", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeHostsRequest is the request of [DescribeHosts].
type DescribeHostsRequest struct {
	// Filters.
	Filters []Filter `json:"Filters,omitzero"`

	// Offset.
	Offset *uint64 `json:"Offset,omitzero"`

	// Limit.
	Limit *uint64 `json:"Limit,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeHostsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
	jsonwriter.Uint64(to, "Offset", from.Offset)
	jsonwriter.Uint64(to, "Limit", from.Limit)
}

// DescribeHostsResponse is the response of [DescribeHosts].
type DescribeHostsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Total count.
	TotalCount *uint64 `json:"TotalCount,omitzero"`

	// Host set.
	HostSet []HostItem `json:"HostSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeHostsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Uint64(from)
		case "HostSet":
			to.HostSet = packed.Objects(from, (*HostItem).read)
		default:
			from.Skip()
		}
	}
}

// DescribeHpcClusters: Describe hpc clusters.
//
// Changes nothing, so it is safe to repeat.
func DescribeHpcClusters(ctx context.Context, client tcapi.Caller, request *DescribeHpcClustersRequest, options ...tcapi.CallOption) (*DescribeHpcClustersResponse, error) {
	response := new(DescribeHpcClustersResponse)
	if err := client.Call(ctx, Service, Version, "DescribeHpcClusters", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeHpcClustersRequest is the request of [DescribeHpcClusters].
type DescribeHpcClustersRequest struct {
	// Hpc cluster ids.
	HpcClusterIds []string `json:"HpcClusterIds,omitzero"`

	// Name.
	Name *string `json:"Name,omitzero"`

	// Zone.
	Zone *string `json:"Zone,omitzero"`

	// Offset.
	Offset *uint64 `json:"Offset,omitzero"`

	// Limit.
	Limit *uint64 `json:"Limit,omitzero"`

	// Hpc cluster type.
	HpcClusterType *string `json:"HpcClusterType,omitzero"`

	// Hpc cluster business id.
	HpcClusterBusinessId *string `json:"HpcClusterBusinessId,omitzero"`

	// Instance type.
	InstanceType *string `json:"InstanceType,omitzero"`

	// Filters.
	Filters []Filter `json:"Filters,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeHpcClustersRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "HpcClusterIds", from.HpcClusterIds)
	jsonwriter.Text(to, "Name", from.Name)
	jsonwriter.Text(to, "Zone", from.Zone)
	jsonwriter.Uint64(to, "Offset", from.Offset)
	jsonwriter.Uint64(to, "Limit", from.Limit)
	jsonwriter.Text(to, "HpcClusterType", from.HpcClusterType)
	jsonwriter.Text(to, "HpcClusterBusinessId", from.HpcClusterBusinessId)
	jsonwriter.Text(to, "InstanceType", from.InstanceType)
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
}

// DescribeHpcClustersResponse is the response of [DescribeHpcClusters].
type DescribeHpcClustersResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Hpc cluster set.
	HpcClusterSet []HpcClusterInfo `json:"HpcClusterSet,omitzero"`

	// Total count.
	TotalCount *uint64 `json:"TotalCount,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeHpcClustersResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "HpcClusterSet":
			to.HpcClusterSet = packed.Objects(from, (*HpcClusterInfo).read)
		case "TotalCount":
			to.TotalCount = packed.Uint64(from)
		default:
			from.Skip()
		}
	}
}

// DescribeImageFromFamily: Describe image from family.
//
// Changes nothing, so it is safe to repeat.
func DescribeImageFromFamily(ctx context.Context, client tcapi.Caller, request *DescribeImageFromFamilyRequest, options ...tcapi.CallOption) (*DescribeImageFromFamilyResponse, error) {
	response := new(DescribeImageFromFamilyResponse)
	if err := client.Call(ctx, Service, Version, "DescribeImageFromFamily", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeImageFromFamilyRequest is the request of [DescribeImageFromFamily].
type DescribeImageFromFamilyRequest struct {
	// Image family.
	ImageFamily *string `json:"ImageFamily,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeImageFromFamilyRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "ImageFamily", from.ImageFamily)
}

// DescribeImageFromFamilyResponse is the response of [DescribeImageFromFamily].
type DescribeImageFromFamilyResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Image.
	Image *Image `json:"Image,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeImageFromFamilyResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "Image":
			to.Image = packed.Object(from, (*Image).read)
		default:
			from.Skip()
		}
	}
}

// DescribeImageQuota: Describe image quota.
//
// Changes nothing, so it is safe to repeat.
func DescribeImageQuota(ctx context.Context, client tcapi.Caller, request *DescribeImageQuotaRequest, options ...tcapi.CallOption) (*DescribeImageQuotaResponse, error) {
	response := new(DescribeImageQuotaResponse)
	if err := client.Call(ctx, Service, Version, "DescribeImageQuota", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeImageQuotaRequest is the request of [DescribeImageQuota].
type DescribeImageQuotaRequest struct{}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (*DescribeImageQuotaRequest) WriteMembers(*jsonwriter.Writer) {}

// DescribeImageQuotaResponse is the response of [DescribeImageQuota].
type DescribeImageQuotaResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Image num quota.
	ImageNumQuota *int64 `json:"ImageNumQuota,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeImageQuotaResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "ImageNumQuota":
			to.ImageNumQuota = packed.Int64(from)
		default:
			from.Skip()
		}
	}
}

// DescribeImageSharePermission: Describe image share permission.
//
// Changes nothing, so it is safe to repeat.
func DescribeImageSharePermission(ctx context.Context, client tcapi.Caller, request *DescribeImageSharePermissionRequest, options ...tcapi.CallOption) (*DescribeImageSharePermissionResponse, error) {
	response := new(DescribeImageSharePermissionResponse)
	if err := client.Call(ctx, Service, Version, "DescribeImageSharePermission", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeImageSharePermissionRequest is the request of [DescribeImageSharePermission].
type DescribeImageSharePermissionRequest struct {
	// Image id. Required.
	ImageId *string `json:"ImageId,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeImageSharePermissionRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "ImageId", from.ImageId)
}

// DescribeImageSharePermissionResponse is the response of [DescribeImageSharePermission].
type DescribeImageSharePermissionResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Share permission set.
	SharePermissionSet []SharePermission `json:"SharePermissionSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeImageSharePermissionResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "SharePermissionSet":
			to.SharePermissionSet = packed.Objects(from, (*SharePermission).read)
		default:
			from.Skip()
		}
	}
}

// DescribeImages: Describe images.
//
// Changes nothing, so it is safe to repeat.
func DescribeImages(ctx context.Context, client tcapi.Caller, request *DescribeImagesRequest, options ...tcapi.CallOption) (*DescribeImagesResponse, error) {
	response := new(DescribeImagesResponse)
	if err := client.Call(ctx, Service, Version, "DescribeImages", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeImagesRequest is the request of [DescribeImages].
type DescribeImagesRequest struct {
	// Image ids.
	ImageIds []string `json:"ImageIds,omitzero"`

	// Filters.
	Filters []Filter `json:"Filters,omitzero"`

	// Offset.
	Offset *uint64 `json:"Offset,omitzero"`

	// Limit.
	Limit *uint64 `json:"Limit,omitzero"`

	// Instance type.
	InstanceType *string `json:"InstanceType,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeImagesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ImageIds", from.ImageIds)
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
	jsonwriter.Uint64(to, "Offset", from.Offset)
	jsonwriter.Uint64(to, "Limit", from.Limit)
	jsonwriter.Text(to, "InstanceType", from.InstanceType)
}

// DescribeImagesResponse is the response of [DescribeImages].
type DescribeImagesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Image set.
	ImageSet []Image `json:"ImageSet,omitzero"`

	// Total count.
	TotalCount *int64 `json:"TotalCount,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeImagesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "ImageSet":
			to.ImageSet = packed.Objects(from, (*Image).read)
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		default:
			from.Skip()
		}
	}
}

// DescribeImportImageOs: Describe import image os.
//
// Changes nothing, so it is safe to repeat.
func DescribeImportImageOs(ctx context.Context, client tcapi.Caller, request *DescribeImportImageOsRequest, options ...tcapi.CallOption) (*DescribeImportImageOsResponse, error) {
	response := new(DescribeImportImageOsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeImportImageOs", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeImportImageOsRequest is the request of [DescribeImportImageOs].
type DescribeImportImageOsRequest struct{}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (*DescribeImportImageOsRequest) WriteMembers(*jsonwriter.Writer) {}

// DescribeImportImageOsResponse is the response of [DescribeImportImageOs].
type DescribeImportImageOsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Import image os list supported.
	ImportImageOsListSupported *ImageOsList `json:"ImportImageOsListSupported,omitzero"`

	// Import image os version set.
	ImportImageOsVersionSet []OsVersion `json:"ImportImageOsVersionSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeImportImageOsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "ImportImageOsListSupported":
			to.ImportImageOsListSupported = packed.Object(from, (*ImageOsList).read)
		case "ImportImageOsVersionSet":
			to.ImportImageOsVersionSet = packed.Objects(from, (*OsVersion).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInstanceFamilyConfigs: Describe instance family configs.
//
// Changes nothing, so it is safe to repeat.
func DescribeInstanceFamilyConfigs(ctx context.Context, client tcapi.Caller, request *DescribeInstanceFamilyConfigsRequest, options ...tcapi.CallOption) (*DescribeInstanceFamilyConfigsResponse, error) {
	response := new(DescribeInstanceFamilyConfigsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstanceFamilyConfigs", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstanceFamilyConfigsRequest is the request of [DescribeInstanceFamilyConfigs].
type DescribeInstanceFamilyConfigsRequest struct{}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (*DescribeInstanceFamilyConfigsRequest) WriteMembers(*jsonwriter.Writer) {}

// DescribeInstanceFamilyConfigsResponse is the response of [DescribeInstanceFamilyConfigs].
type DescribeInstanceFamilyConfigsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Instance family config set.
	InstanceFamilyConfigSet []InstanceFamilyConfig `json:"InstanceFamilyConfigSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInstanceFamilyConfigsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InstanceFamilyConfigSet":
			to.InstanceFamilyConfigSet = packed.Objects(from, (*InstanceFamilyConfig).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInstanceInternetBandwidthConfigs: Describe instance internet bandwidth configs.
//
// Changes nothing, so it is safe to repeat.
func DescribeInstanceInternetBandwidthConfigs(ctx context.Context, client tcapi.Caller, request *DescribeInstanceInternetBandwidthConfigsRequest, options ...tcapi.CallOption) (*DescribeInstanceInternetBandwidthConfigsResponse, error) {
	response := new(DescribeInstanceInternetBandwidthConfigsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstanceInternetBandwidthConfigs", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstanceInternetBandwidthConfigsRequest is the request of
// [DescribeInstanceInternetBandwidthConfigs].
type DescribeInstanceInternetBandwidthConfigsRequest struct {
	// Instance id. Required.
	InstanceId *string `json:"InstanceId,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeInstanceInternetBandwidthConfigsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
}

// DescribeInstanceInternetBandwidthConfigsResponse is the response of
// [DescribeInstanceInternetBandwidthConfigs].
type DescribeInstanceInternetBandwidthConfigsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Internet bandwidth config set.
	InternetBandwidthConfigSet []InternetBandwidthConfig `json:"InternetBandwidthConfigSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInstanceInternetBandwidthConfigsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InternetBandwidthConfigSet":
			to.InternetBandwidthConfigSet = packed.Objects(from, (*InternetBandwidthConfig).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInstanceTypeConfigs: Describe instance type configs.
//
// Changes nothing, so it is safe to repeat.
func DescribeInstanceTypeConfigs(ctx context.Context, client tcapi.Caller, request *DescribeInstanceTypeConfigsRequest, options ...tcapi.CallOption) (*DescribeInstanceTypeConfigsResponse, error) {
	response := new(DescribeInstanceTypeConfigsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstanceTypeConfigs", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstanceTypeConfigsRequest is the request of [DescribeInstanceTypeConfigs].
type DescribeInstanceTypeConfigsRequest struct {
	// Filters.
	Filters []Filter `json:"Filters,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeInstanceTypeConfigsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
}

// DescribeInstanceTypeConfigsResponse is the response of [DescribeInstanceTypeConfigs].
type DescribeInstanceTypeConfigsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Instance type config set.
	InstanceTypeConfigSet []InstanceTypeConfig `json:"InstanceTypeConfigSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInstanceTypeConfigsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InstanceTypeConfigSet":
			to.InstanceTypeConfigSet = packed.Objects(from, (*InstanceTypeConfig).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInstanceVncUrl: Creates a URL for the console of an instance. It can be opened once, within
// 15 seconds. The instance must not be `STOPPED`.
//
// Changes nothing, so it is safe to repeat. The service allows 10 calls per second. It requires a
// region.
//
// Error codes, in addition to the common ones: [CodeInvalidInstanceIdMalformed],
// [CodeInvalidInstanceIdNotFound], [CodeInvalidInstanceState].
func DescribeInstanceVncUrl(ctx context.Context, client tcapi.Caller, request *DescribeInstanceVncUrlRequest, options ...tcapi.CallOption) (*DescribeInstanceVncUrlResponse, error) {
	response := new(DescribeInstanceVncUrlResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstanceVncUrl", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstanceVncUrlRequest is the request of [DescribeInstanceVncUrl].
type DescribeInstanceVncUrlRequest struct {
	// The instance. DescribeInstances returns its id. Must match `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceId *string `json:"InstanceId,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeInstanceVncUrlRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
}

// DescribeInstanceVncUrlResponse is the response of [DescribeInstanceVncUrl].
type DescribeInstanceVncUrlResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// The last part of the console's URL. Anyone who has it can use the console.
	InstanceVncUrl *tcapi.Secret `json:"InstanceVncUrl,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInstanceVncUrlResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InstanceVncUrl":
			to.InstanceVncUrl = packed.Text[tcapi.Secret](from)
		default:
			from.Skip()
		}
	}
}

// DescribeInstances: Returns the details of instances, selected by ids or by filters. Without
// parameters, it returns the first 20 of the account. It also shows the outcome of a restart, a start
// or a stop: see `LatestOperation` and `LatestOperationState` of an instance.
//
// Changes nothing, so it is safe to repeat. The service allows 40 calls per second. It requires a
// region.
//
// Error codes, in addition to the common ones: [CodeFailedOperationIllegalTagKey],
// [CodeFailedOperationIllegalTagValue], [CodeFailedOperationTagKeyReserved],
// [CodeInternalServerError], [CodeInvalidFilter], [CodeInvalidFilterValueLimitExceeded],
// [CodeInvalidHostIdMalformed], [CodeInvalidInstanceIdMalformed], [CodeInvalidParameter],
// [CodeInvalidParameterValue], [CodeInvalidParameterValueIpAddressMalformed],
// [CodeInvalidParameterValueIpv6AddressMalformed], [CodeInvalidParameterValueInstanceIdMalformed],
// [CodeInvalidParameterValueInvalidAppIdFormat], [CodeInvalidParameterValueInvalidIpFormat],
// [CodeInvalidParameterValueInvalidTimeFormat], [CodeInvalidParameterValueInvalidVagueName],
// [CodeInvalidParameterValueLimitExceeded], [CodeInvalidParameterValueSubnetIdMalformed],
// [CodeInvalidParameterValueTagKeyNotFound], [CodeInvalidParameterValueUuidMalformed],
// [CodeInvalidParameterValueVpcIdMalformed], [CodeInvalidSecurityGroupIdNotFound],
// [CodeInvalidSgIdMalformed], [CodeInvalidZoneMismatchRegion], [CodeResourceNotFoundHpcCluster],
// [CodeUnauthorizedOperationInvalidToken], [CodeUnsupportedOperation].
func DescribeInstances(ctx context.Context, client tcapi.Caller, request *DescribeInstancesRequest, options ...tcapi.CallOption) (*DescribeInstancesResponse, error) {
	response := new(DescribeInstancesResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstancesRequest is the request of [DescribeInstances].
type DescribeInstancesRequest struct {
	// The instances to return, 100 at most. Mutually exclusive with `Filters`. At most 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each item: must match `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]).
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Filters that the instances must match: 10 filters at most, each with up to 5 values. Mutually
	// exclusive with `InstanceIds`. Filter names for the placement: `zone`, `project-id`, `host-id`,
	// `dedicated-cluster-id`. For the network: `vpc-id`, `subnet-id`, `security-group-id`,
	// `private-ip-address`, `public-ip-address`, `ipv6-address`. For the instance: `instance-id`, `uuid`,
	// `instance-name`, `instance-charge-type`, `instance-state`. For tags: `tag-key`, `tag-value`, or
	// `tag:` and a key, to compare the values of that key. For times, such as `2023-06-01 00:00:00`:
	// `creation-start-time`, `creation-end-time`. At most 10 items
	// ([CodeInvalidParameterValueLimitExceeded]).
	Filters []Filter `json:"Filters,omitzero"`

	// The number of instances to skip before the first one in the response. At least 0
	// ([CodeInvalidParameterValue]). The service's default is `0`.
	Offset *int64 `json:"Offset,omitzero"`

	// The maximum number of instances to return. To get more, call again with a greater `Offset`. 1 to 100
	// ([CodeInvalidParameterValue]). The service's default is `20`.
	Limit *int64 `json:"Limit,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
	jsonwriter.Int64(to, "Offset", from.Offset)
	jsonwriter.Int64(to, "Limit", from.Limit)
}

// DescribeInstancesResponse is the response of [DescribeInstances].
type DescribeInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// The total number of instances that match, regardless of `Offset` and `Limit`.
	TotalCount *int64 `json:"TotalCount,omitzero"`

	// The instances.
	InstanceSet []Instance `json:"InstanceSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		case "InstanceSet":
			to.InstanceSet = packed.Objects(from, (*Instance).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInstancesActionTimer: Describe instances action timer.
//
// Changes nothing, so it is safe to repeat.
func DescribeInstancesActionTimer(ctx context.Context, client tcapi.Caller, request *DescribeInstancesActionTimerRequest, options ...tcapi.CallOption) (*DescribeInstancesActionTimerResponse, error) {
	response := new(DescribeInstancesActionTimerResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstancesActionTimer", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstancesActionTimerRequest is the request of [DescribeInstancesActionTimer].
type DescribeInstancesActionTimerRequest struct {
	// Action timer ids.
	ActionTimerIds []string `json:"ActionTimerIds,omitzero"`

	// Instance ids.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Timer action.
	TimerAction *string `json:"TimerAction,omitzero"`

	// End action time.
	EndActionTime *string `json:"EndActionTime,omitzero"`

	// Start action time.
	StartActionTime *string `json:"StartActionTime,omitzero"`

	// Status list.
	StatusList []string `json:"StatusList,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeInstancesActionTimerRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ActionTimerIds", from.ActionTimerIds)
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "TimerAction", from.TimerAction)
	jsonwriter.Text(to, "EndActionTime", from.EndActionTime)
	jsonwriter.Text(to, "StartActionTime", from.StartActionTime)
	jsonwriter.Texts(to, "StatusList", from.StatusList)
}

// DescribeInstancesActionTimerResponse is the response of [DescribeInstancesActionTimer].
type DescribeInstancesActionTimerResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Action timers.
	ActionTimers []ActionTimer `json:"ActionTimers,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInstancesActionTimerResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "ActionTimers":
			to.ActionTimers = packed.Objects(from, (*ActionTimer).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInstancesAttributes: Describe instances attributes.
//
// Changes nothing, so it is safe to repeat.
func DescribeInstancesAttributes(ctx context.Context, client tcapi.Caller, request *DescribeInstancesAttributesRequest, options ...tcapi.CallOption) (*DescribeInstancesAttributesResponse, error) {
	response := new(DescribeInstancesAttributesResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstancesAttributes", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstancesAttributesRequest is the request of [DescribeInstancesAttributes].
type DescribeInstancesAttributesRequest struct {
	// Attributes. Required.
	Attributes []string `json:"Attributes,omitzero"`

	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeInstancesAttributesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "Attributes", from.Attributes)
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
}

// DescribeInstancesAttributesResponse is the response of [DescribeInstancesAttributes].
type DescribeInstancesAttributesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Instance set.
	InstanceSet []InstanceAttribute `json:"InstanceSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInstancesAttributesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InstanceSet":
			to.InstanceSet = packed.Objects(from, (*InstanceAttribute).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInstancesModification: Describe instances modification.
//
// Changes nothing, so it is safe to repeat.
func DescribeInstancesModification(ctx context.Context, client tcapi.Caller, request *DescribeInstancesModificationRequest, options ...tcapi.CallOption) (*DescribeInstancesModificationResponse, error) {
	response := new(DescribeInstancesModificationResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstancesModification", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstancesModificationRequest is the request of [DescribeInstancesModification].
type DescribeInstancesModificationRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Filters.
	Filters []Filter `json:"Filters,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeInstancesModificationRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
}

// DescribeInstancesModificationResponse is the response of [DescribeInstancesModification].
type DescribeInstancesModificationResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Total count.
	TotalCount *int64 `json:"TotalCount,omitzero"`

	// Instance type config status set.
	InstanceTypeConfigStatusSet []InstanceTypeConfigStatus `json:"InstanceTypeConfigStatusSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInstancesModificationResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		case "InstanceTypeConfigStatusSet":
			to.InstanceTypeConfigStatusSet = packed.Objects(from, (*InstanceTypeConfigStatus).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInstancesOperationLimit: Describe instances operation limit.
//
// Changes nothing, so it is safe to repeat.
func DescribeInstancesOperationLimit(ctx context.Context, client tcapi.Caller, request *DescribeInstancesOperationLimitRequest, options ...tcapi.CallOption) (*DescribeInstancesOperationLimitResponse, error) {
	response := new(DescribeInstancesOperationLimitResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstancesOperationLimit", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstancesOperationLimitRequest is the request of [DescribeInstancesOperationLimit].
type DescribeInstancesOperationLimitRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Operation. Required.
	Operation *string `json:"Operation,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeInstancesOperationLimitRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "Operation", from.Operation)
}

// DescribeInstancesOperationLimitResponse is the response of [DescribeInstancesOperationLimit].
type DescribeInstancesOperationLimitResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Instance operation limit set.
	InstanceOperationLimitSet []OperationCountLimit `json:"InstanceOperationLimitSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInstancesOperationLimitResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InstanceOperationLimitSet":
			to.InstanceOperationLimitSet = packed.Objects(from, (*OperationCountLimit).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInstancesStatus: Returns the states of instances, and no other property. Without parameters,
// it returns those of the first 20 of the account.
//
// Changes nothing, so it is safe to repeat. The service allows 40 calls per second. It requires a
// region.
//
// Error codes, in addition to the common ones: [CodeInternalServerError], [CodeInvalidFilter],
// [CodeInvalidInstanceIdMalformed], [CodeInvalidParameterValue],
// [CodeInvalidParameterValueInstanceIdMalformed], [CodeInvalidParameterValueLimitExceeded],
// [CodeUnauthorizedOperationInvalidToken], [CodeUnsupportedOperation].
func DescribeInstancesStatus(ctx context.Context, client tcapi.Caller, request *DescribeInstancesStatusRequest, options ...tcapi.CallOption) (*DescribeInstancesStatusResponse, error) {
	response := new(DescribeInstancesStatusResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInstancesStatus", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInstancesStatusRequest is the request of [DescribeInstancesStatus].
type DescribeInstancesStatusRequest struct {
	// The instances whose states to return, 100 at most. If not set, those of the account, up to `Limit`.
	// At most 100 items ([CodeInvalidParameterValueLimitExceeded]). Each item: must match
	// `ins-[a-z0-9]{8}` ([CodeInvalidInstanceIdMalformed]).
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// The number of states to skip before the first one in the response. At least 0
	// ([CodeInvalidParameterValue]). The service's default is `0`.
	Offset *int64 `json:"Offset,omitzero"`

	// The maximum number of states to return. To get more, call again with a greater `Offset`. 1 to 100
	// ([CodeInvalidParameterValue]). The service's default is `20`.
	Limit *int64 `json:"Limit,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeInstancesStatusRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Int64(to, "Offset", from.Offset)
	jsonwriter.Int64(to, "Limit", from.Limit)
}

// DescribeInstancesStatusResponse is the response of [DescribeInstancesStatus].
type DescribeInstancesStatusResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// The total number of states, regardless of `Offset` and `Limit`.
	TotalCount *int64 `json:"TotalCount,omitzero"`

	// The states.
	InstanceStatusSet []InstanceStatus `json:"InstanceStatusSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInstancesStatusResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		case "InstanceStatusSet":
			to.InstanceStatusSet = packed.Objects(from, (*InstanceStatus).read)
		default:
			from.Skip()
		}
	}
}

// DescribeInternetChargeTypeConfigs: Describe internet charge type configs.
//
// Changes nothing, so it is safe to repeat.
func DescribeInternetChargeTypeConfigs(ctx context.Context, client tcapi.Caller, request *DescribeInternetChargeTypeConfigsRequest, options ...tcapi.CallOption) (*DescribeInternetChargeTypeConfigsResponse, error) {
	response := new(DescribeInternetChargeTypeConfigsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeInternetChargeTypeConfigs", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeInternetChargeTypeConfigsRequest is the request of [DescribeInternetChargeTypeConfigs].
type DescribeInternetChargeTypeConfigsRequest struct{}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (*DescribeInternetChargeTypeConfigsRequest) WriteMembers(*jsonwriter.Writer) {}

// DescribeInternetChargeTypeConfigsResponse is the response of [DescribeInternetChargeTypeConfigs].
type DescribeInternetChargeTypeConfigsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Internet charge type config set.
	InternetChargeTypeConfigSet []InternetChargeTypeConfig `json:"InternetChargeTypeConfigSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeInternetChargeTypeConfigsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InternetChargeTypeConfigSet":
			to.InternetChargeTypeConfigSet = packed.Objects(from, (*InternetChargeTypeConfig).read)
		default:
			from.Skip()
		}
	}
}

// DescribeKeyPairs: Describe key pairs.
//
// Changes nothing, so it is safe to repeat.
func DescribeKeyPairs(ctx context.Context, client tcapi.Caller, request *DescribeKeyPairsRequest, options ...tcapi.CallOption) (*DescribeKeyPairsResponse, error) {
	response := new(DescribeKeyPairsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeKeyPairs", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeKeyPairsRequest is the request of [DescribeKeyPairs].
type DescribeKeyPairsRequest struct {
	// Key ids.
	KeyIds []string `json:"KeyIds,omitzero"`

	// Filters.
	Filters []Filter `json:"Filters,omitzero"`

	// Offset.
	Offset *int64 `json:"Offset,omitzero"`

	// Limit.
	Limit *int64 `json:"Limit,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeKeyPairsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "KeyIds", from.KeyIds)
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
	jsonwriter.Int64(to, "Offset", from.Offset)
	jsonwriter.Int64(to, "Limit", from.Limit)
}

// DescribeKeyPairsResponse is the response of [DescribeKeyPairs].
type DescribeKeyPairsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Total count.
	TotalCount *int64 `json:"TotalCount,omitzero"`

	// Key pair set.
	KeyPairSet []KeyPair `json:"KeyPairSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeKeyPairsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		case "KeyPairSet":
			to.KeyPairSet = packed.Objects(from, (*KeyPair).read)
		default:
			from.Skip()
		}
	}
}

// DescribeLaunchTemplateVersions: Describe launch template versions.
//
// Changes nothing, so it is safe to repeat.
func DescribeLaunchTemplateVersions(ctx context.Context, client tcapi.Caller, request *DescribeLaunchTemplateVersionsRequest, options ...tcapi.CallOption) (*DescribeLaunchTemplateVersionsResponse, error) {
	response := new(DescribeLaunchTemplateVersionsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeLaunchTemplateVersions", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeLaunchTemplateVersionsRequest is the request of [DescribeLaunchTemplateVersions].
type DescribeLaunchTemplateVersionsRequest struct {
	// Launch template id. Required.
	LaunchTemplateId *string `json:"LaunchTemplateId,omitzero"`

	// Launch template versions.
	LaunchTemplateVersions []uint64 `json:"LaunchTemplateVersions,omitzero"`

	// Min version.
	MinVersion *uint64 `json:"MinVersion,omitzero"`

	// Max version.
	MaxVersion *uint64 `json:"MaxVersion,omitzero"`

	// Offset.
	Offset *uint64 `json:"Offset,omitzero"`

	// Limit.
	Limit *uint64 `json:"Limit,omitzero"`

	// Default version.
	DefaultVersion *bool `json:"DefaultVersion,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeLaunchTemplateVersionsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "LaunchTemplateId", from.LaunchTemplateId)
	jsonwriter.Uint64s(to, "LaunchTemplateVersions", from.LaunchTemplateVersions)
	jsonwriter.Uint64(to, "MinVersion", from.MinVersion)
	jsonwriter.Uint64(to, "MaxVersion", from.MaxVersion)
	jsonwriter.Uint64(to, "Offset", from.Offset)
	jsonwriter.Uint64(to, "Limit", from.Limit)
	jsonwriter.Bool(to, "DefaultVersion", from.DefaultVersion)
}

// DescribeLaunchTemplateVersionsResponse is the response of [DescribeLaunchTemplateVersions].
type DescribeLaunchTemplateVersionsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Total count.
	TotalCount *uint64 `json:"TotalCount,omitzero"`

	// Launch template version set.
	LaunchTemplateVersionSet []LaunchTemplateVersionInfo `json:"LaunchTemplateVersionSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeLaunchTemplateVersionsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Uint64(from)
		case "LaunchTemplateVersionSet":
			to.LaunchTemplateVersionSet = packed.Objects(from, (*LaunchTemplateVersionInfo).read)
		default:
			from.Skip()
		}
	}
}

// DescribeLaunchTemplates: Describe launch templates.
//
// Changes nothing, so it is safe to repeat.
func DescribeLaunchTemplates(ctx context.Context, client tcapi.Caller, request *DescribeLaunchTemplatesRequest, options ...tcapi.CallOption) (*DescribeLaunchTemplatesResponse, error) {
	response := new(DescribeLaunchTemplatesResponse)
	if err := client.Call(ctx, Service, Version, "DescribeLaunchTemplates", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeLaunchTemplatesRequest is the request of [DescribeLaunchTemplates].
type DescribeLaunchTemplatesRequest struct {
	// Launch template ids.
	LaunchTemplateIds []string `json:"LaunchTemplateIds,omitzero"`

	// Filters.
	Filters []Filter `json:"Filters,omitzero"`

	// Offset.
	Offset *int64 `json:"Offset,omitzero"`

	// Limit.
	Limit *int64 `json:"Limit,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeLaunchTemplatesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "LaunchTemplateIds", from.LaunchTemplateIds)
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
	jsonwriter.Int64(to, "Offset", from.Offset)
	jsonwriter.Int64(to, "Limit", from.Limit)
}

// DescribeLaunchTemplatesResponse is the response of [DescribeLaunchTemplates].
type DescribeLaunchTemplatesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Total count.
	TotalCount *int64 `json:"TotalCount,omitzero"`

	// Launch template set.
	LaunchTemplateSet []LaunchTemplateInfo `json:"LaunchTemplateSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeLaunchTemplatesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		case "LaunchTemplateSet":
			to.LaunchTemplateSet = packed.Objects(from, (*LaunchTemplateInfo).read)
		default:
			from.Skip()
		}
	}
}

// DescribeRegions: Lists the regions. The vendor no longer updates this list: for a current one, call
// the action of the same name of the service `region`, version 2022-06-27.
//
// Changes nothing, so it is safe to repeat.
//
// Error codes, in addition to the common ones: [CodeUnsupportedOperation].
func DescribeRegions(ctx context.Context, client tcapi.Caller, request *DescribeRegionsRequest, options ...tcapi.CallOption) (*DescribeRegionsResponse, error) {
	response := new(DescribeRegionsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeRegions", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeRegionsRequest is the request of [DescribeRegions].
type DescribeRegionsRequest struct{}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (*DescribeRegionsRequest) WriteMembers(*jsonwriter.Writer) {}

// DescribeRegionsResponse is the response of [DescribeRegions].
type DescribeRegionsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// The number of regions.
	TotalCount *uint64 `json:"TotalCount,omitzero"`

	// The regions.
	RegionSet []RegionInfo `json:"RegionSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeRegionsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Uint64(from)
		case "RegionSet":
			to.RegionSet = packed.Objects(from, (*RegionInfo).read)
		default:
			from.Skip()
		}
	}
}

// DescribeResourcePoolPackInstances: Describe resource pool pack instances.
//
// Changes nothing, so it is safe to repeat.
func DescribeResourcePoolPackInstances(ctx context.Context, client tcapi.Caller, request *DescribeResourcePoolPackInstancesRequest, options ...tcapi.CallOption) (*DescribeResourcePoolPackInstancesResponse, error) {
	response := new(DescribeResourcePoolPackInstancesResponse)
	if err := client.Call(ctx, Service, Version, "DescribeResourcePoolPackInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeResourcePoolPackInstancesRequest is the request of [DescribeResourcePoolPackInstances].
type DescribeResourcePoolPackInstancesRequest struct {
	// Dedicated resource pack ids. Required.
	DedicatedResourcePackIds []string `json:"DedicatedResourcePackIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeResourcePoolPackInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "DedicatedResourcePackIds", from.DedicatedResourcePackIds)
}

// DescribeResourcePoolPackInstancesResponse is the response of [DescribeResourcePoolPackInstances].
type DescribeResourcePoolPackInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Dedicated resource pack instance set.
	DedicatedResourcePackInstanceSet []ResourcePoolPackInstance `json:"DedicatedResourcePackInstanceSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeResourcePoolPackInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "DedicatedResourcePackInstanceSet":
			to.DedicatedResourcePackInstanceSet = packed.Objects(from, (*ResourcePoolPackInstance).read)
		default:
			from.Skip()
		}
	}
}

// DescribeResourcePoolPackTypeConfigs: Describe resource pool pack type configs.
//
// Changes nothing, so it is safe to repeat.
func DescribeResourcePoolPackTypeConfigs(ctx context.Context, client tcapi.Caller, request *DescribeResourcePoolPackTypeConfigsRequest, options ...tcapi.CallOption) (*DescribeResourcePoolPackTypeConfigsResponse, error) {
	response := new(DescribeResourcePoolPackTypeConfigsResponse)
	if err := client.Call(ctx, Service, Version, "DescribeResourcePoolPackTypeConfigs", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeResourcePoolPackTypeConfigsRequest is the request of [DescribeResourcePoolPackTypeConfigs].
type DescribeResourcePoolPackTypeConfigsRequest struct {
	// Filters. Required.
	Filters []Filter `json:"Filters,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeResourcePoolPackTypeConfigsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
}

// DescribeResourcePoolPackTypeConfigsResponse is the response of
// [DescribeResourcePoolPackTypeConfigs].
type DescribeResourcePoolPackTypeConfigsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Instance type config set.
	InstanceTypeConfigSet []InstanceTypeConfig `json:"InstanceTypeConfigSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeResourcePoolPackTypeConfigsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InstanceTypeConfigSet":
			to.InstanceTypeConfigSet = packed.Objects(from, (*InstanceTypeConfig).read)
		default:
			from.Skip()
		}
	}
}

// DescribeResourcePoolPacks: Describe resource pool packs.
//
// Changes nothing, so it is safe to repeat.
func DescribeResourcePoolPacks(ctx context.Context, client tcapi.Caller, request *DescribeResourcePoolPacksRequest, options ...tcapi.CallOption) (*DescribeResourcePoolPacksResponse, error) {
	response := new(DescribeResourcePoolPacksResponse)
	if err := client.Call(ctx, Service, Version, "DescribeResourcePoolPacks", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeResourcePoolPacksRequest is the request of [DescribeResourcePoolPacks].
type DescribeResourcePoolPacksRequest struct {
	// Max results.
	MaxResults *int64 `json:"MaxResults,omitzero"`

	// Next token.
	NextToken *string `json:"NextToken,omitzero"`

	// Filters.
	Filters []Filter `json:"Filters,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeResourcePoolPacksRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Int64(to, "MaxResults", from.MaxResults)
	jsonwriter.Text(to, "NextToken", from.NextToken)
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
}

// DescribeResourcePoolPacksResponse is the response of [DescribeResourcePoolPacks].
type DescribeResourcePoolPacksResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Dedicated resource pack set.
	DedicatedResourcePackSet []ResourcePoolPack `json:"DedicatedResourcePackSet,omitzero"`

	// Next token.
	NextToken *string `json:"NextToken,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeResourcePoolPacksResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "DedicatedResourcePackSet":
			to.DedicatedResourcePackSet = packed.Objects(from, (*ResourcePoolPack).read)
		case "NextToken":
			to.NextToken = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// DescribeTaskInfo: Describe task info.
//
// Changes nothing, so it is safe to repeat.
func DescribeTaskInfo(ctx context.Context, client tcapi.Caller, request *DescribeTaskInfoRequest, options ...tcapi.CallOption) (*DescribeTaskInfoResponse, error) {
	response := new(DescribeTaskInfoResponse)
	if err := client.Call(ctx, Service, Version, "DescribeTaskInfo", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeTaskInfoRequest is the request of [DescribeTaskInfo].
type DescribeTaskInfoRequest struct {
	// Limit. Required.
	Limit *int64 `json:"Limit,omitzero"`

	// Offset. Required.
	Offset *int64 `json:"Offset,omitzero"`

	// Product.
	Product *string `json:"Product,omitzero"`

	// Task status.
	TaskStatus []int64 `json:"TaskStatus,omitzero"`

	// Task type ids.
	TaskTypeIds []int64 `json:"TaskTypeIds,omitzero"`

	// Task ids.
	TaskIds []string `json:"TaskIds,omitzero"`

	// Instance ids.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Aliases.
	Aliases []string `json:"Aliases,omitzero"`

	// Start date. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	StartDate *string `json:"StartDate,omitzero"`

	// End date. A timestamp, such as `2020-03-10T02:43:51Z` or `2020-03-10T02:43:51+08:00`.
	EndDate *string `json:"EndDate,omitzero"`

	// Order field.
	OrderField *string `json:"OrderField,omitzero"`

	// Order.
	Order *int64 `json:"Order,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeTaskInfoRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Int64(to, "Limit", from.Limit)
	jsonwriter.Int64(to, "Offset", from.Offset)
	jsonwriter.Text(to, "Product", from.Product)
	jsonwriter.Int64s(to, "TaskStatus", from.TaskStatus)
	jsonwriter.Int64s(to, "TaskTypeIds", from.TaskTypeIds)
	jsonwriter.Texts(to, "TaskIds", from.TaskIds)
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Texts(to, "Aliases", from.Aliases)
	jsonwriter.Text(to, "StartDate", from.StartDate)
	jsonwriter.Text(to, "EndDate", from.EndDate)
	jsonwriter.Text(to, "OrderField", from.OrderField)
	jsonwriter.Int64(to, "Order", from.Order)
}

// DescribeTaskInfoResponse is the response of [DescribeTaskInfo].
type DescribeTaskInfoResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Total count.
	TotalCount *int64 `json:"TotalCount,omitzero"`

	// Repair task info set.
	RepairTaskInfoSet []RepairTaskInfo `json:"RepairTaskInfoSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeTaskInfoResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Int64(from)
		case "RepairTaskInfoSet":
			to.RepairTaskInfoSet = packed.Objects(from, (*RepairTaskInfo).read)
		default:
			from.Skip()
		}
	}
}

// DescribeZoneInstanceConfigInfos: Describe zone instance config infos.
//
// Changes nothing, so it is safe to repeat.
func DescribeZoneInstanceConfigInfos(ctx context.Context, client tcapi.Caller, request *DescribeZoneInstanceConfigInfosRequest, options ...tcapi.CallOption) (*DescribeZoneInstanceConfigInfosResponse, error) {
	response := new(DescribeZoneInstanceConfigInfosResponse)
	if err := client.Call(ctx, Service, Version, "DescribeZoneInstanceConfigInfos", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeZoneInstanceConfigInfosRequest is the request of [DescribeZoneInstanceConfigInfos].
type DescribeZoneInstanceConfigInfosRequest struct {
	// Filters.
	Filters []Filter `json:"Filters,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DescribeZoneInstanceConfigInfosRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Objects(to, "Filters", from.Filters, (*Filter).write)
}

// DescribeZoneInstanceConfigInfosResponse is the response of [DescribeZoneInstanceConfigInfos].
type DescribeZoneInstanceConfigInfosResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Instance type quota set.
	InstanceTypeQuotaSet []InstanceTypeQuotaItem `json:"InstanceTypeQuotaSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeZoneInstanceConfigInfosResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InstanceTypeQuotaSet":
			to.InstanceTypeQuotaSet = packed.Objects(from, (*InstanceTypeQuotaItem).read)
		default:
			from.Skip()
		}
	}
}

// DescribeZones: Lists the availability zones of the region.
//
// Changes nothing, so it is safe to repeat. The service allows 20 calls per second. It requires a
// region.
//
// Error codes, in addition to the common ones: [CodeInvalidFilter],
// [CodeInvalidParameterValueLimitExceeded], [CodeInvalidParameterValueZoneNotSupported],
// [CodeUnsupportedOperation].
func DescribeZones(ctx context.Context, client tcapi.Caller, request *DescribeZonesRequest, options ...tcapi.CallOption) (*DescribeZonesResponse, error) {
	response := new(DescribeZonesResponse)
	if err := client.Call(ctx, Service, Version, "DescribeZones", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DescribeZonesRequest is the request of [DescribeZones].
type DescribeZonesRequest struct{}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (*DescribeZonesRequest) WriteMembers(*jsonwriter.Writer) {}

// DescribeZonesResponse is the response of [DescribeZones].
type DescribeZonesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// The number of zones.
	TotalCount *uint64 `json:"TotalCount,omitzero"`

	// The zones.
	ZoneSet []ZoneInfo `json:"ZoneSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DescribeZonesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TotalCount":
			to.TotalCount = packed.Uint64(from)
		case "ZoneSet":
			to.ZoneSet = packed.Objects(from, (*ZoneInfo).read)
		default:
			from.Skip()
		}
	}
}

// DisassociateInstancesKeyPairs: Disassociate instances key pairs.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func DisassociateInstancesKeyPairs(ctx context.Context, client tcapi.Caller, request *DisassociateInstancesKeyPairsRequest, options ...tcapi.CallOption) (*DisassociateInstancesKeyPairsResponse, error) {
	response := new(DisassociateInstancesKeyPairsResponse)
	if err := client.Call(ctx, Service, Version, "DisassociateInstancesKeyPairs", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DisassociateInstancesKeyPairsRequest is the request of [DisassociateInstancesKeyPairs].
type DisassociateInstancesKeyPairsRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Key ids. Required.
	KeyIds []string `json:"KeyIds,omitzero"`

	// Force stop.
	ForceStop *bool `json:"ForceStop,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DisassociateInstancesKeyPairsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Texts(to, "KeyIds", from.KeyIds)
	jsonwriter.Bool(to, "ForceStop", from.ForceStop)
}

// DisassociateInstancesKeyPairsResponse is the response of [DisassociateInstancesKeyPairs].
type DisassociateInstancesKeyPairsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DisassociateInstancesKeyPairsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// DisassociateSecurityGroups: Disassociate security groups.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func DisassociateSecurityGroups(ctx context.Context, client tcapi.Caller, request *DisassociateSecurityGroupsRequest, options ...tcapi.CallOption) (*DisassociateSecurityGroupsResponse, error) {
	response := new(DisassociateSecurityGroupsResponse)
	if err := client.Call(ctx, Service, Version, "DisassociateSecurityGroups", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// DisassociateSecurityGroupsRequest is the request of [DisassociateSecurityGroups].
type DisassociateSecurityGroupsRequest struct {
	// Security group ids. Required.
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero"`

	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *DisassociateSecurityGroupsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "SecurityGroupIds", from.SecurityGroupIds)
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
}

// DisassociateSecurityGroupsResponse is the response of [DisassociateSecurityGroups].
type DisassociateSecurityGroupsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *DisassociateSecurityGroupsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// EnterRescueMode: Enter rescue mode.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func EnterRescueMode(ctx context.Context, client tcapi.Caller, request *EnterRescueModeRequest, options ...tcapi.CallOption) (*EnterRescueModeResponse, error) {
	response := new(EnterRescueModeResponse)
	if err := client.Call(ctx, Service, Version, "EnterRescueMode", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// EnterRescueModeRequest is the request of [EnterRescueMode].
type EnterRescueModeRequest struct {
	// Instance id. Required.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Password. Required.
	Password *tcapi.Secret `json:"Password,omitzero"`

	// Username.
	Username *string `json:"Username,omitzero"`

	// Force stop.
	//
	// Deprecated: see the service's documents.
	ForceStop *bool `json:"ForceStop,omitzero"`

	// Stop type.
	StopType *string `json:"StopType,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *EnterRescueModeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
	jsonwriter.Text(to, "Password", from.Password)
	jsonwriter.Text(to, "Username", from.Username)
	jsonwriter.Bool(to, "ForceStop", from.ForceStop)
	jsonwriter.Text(to, "StopType", from.StopType)
}

// EnterRescueModeResponse is the response of [EnterRescueMode].
type EnterRescueModeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *EnterRescueModeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ExitRescueMode: Exit rescue mode.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ExitRescueMode(ctx context.Context, client tcapi.Caller, request *ExitRescueModeRequest, options ...tcapi.CallOption) (*ExitRescueModeResponse, error) {
	response := new(ExitRescueModeResponse)
	if err := client.Call(ctx, Service, Version, "ExitRescueMode", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ExitRescueModeRequest is the request of [ExitRescueMode].
type ExitRescueModeRequest struct {
	// Instance id. Required.
	InstanceId *string `json:"InstanceId,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ExitRescueModeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
}

// ExitRescueModeResponse is the response of [ExitRescueMode].
type ExitRescueModeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ExitRescueModeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ExportImages: Export images.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ExportImages(ctx context.Context, client tcapi.Caller, request *ExportImagesRequest, options ...tcapi.CallOption) (*ExportImagesResponse, error) {
	response := new(ExportImagesResponse)
	if err := client.Call(ctx, Service, Version, "ExportImages", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ExportImagesRequest is the request of [ExportImages].
type ExportImagesRequest struct {
	// Bucket name. Required.
	BucketName *string `json:"BucketName,omitzero"`

	// Image ids.
	ImageIds []string `json:"ImageIds,omitzero"`

	// Export format.
	ExportFormat *string `json:"ExportFormat,omitzero"`

	// File name prefix list.
	FileNamePrefixList []string `json:"FileNamePrefixList,omitzero"`

	// Only export root disk.
	OnlyExportRootDisk *bool `json:"OnlyExportRootDisk,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`

	// Role name.
	RoleName *string `json:"RoleName,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ExportImagesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "BucketName", from.BucketName)
	jsonwriter.Texts(to, "ImageIds", from.ImageIds)
	jsonwriter.Text(to, "ExportFormat", from.ExportFormat)
	jsonwriter.Texts(to, "FileNamePrefixList", from.FileNamePrefixList)
	jsonwriter.Bool(to, "OnlyExportRootDisk", from.OnlyExportRootDisk)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
	jsonwriter.Text(to, "RoleName", from.RoleName)
}

// ExportImagesResponse is the response of [ExportImages].
type ExportImagesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Task id.
	TaskId *uint64 `json:"TaskId,omitzero"`

	// Cos paths.
	CosPaths []string `json:"CosPaths,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ExportImagesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TaskId":
			to.TaskId = packed.Uint64(from)
		case "CosPaths":
			to.CosPaths = packed.Texts[string](from)
		default:
			from.Skip()
		}
	}
}

// ImportImage: Import image.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ImportImage(ctx context.Context, client tcapi.Caller, request *ImportImageRequest, options ...tcapi.CallOption) (*ImportImageResponse, error) {
	response := new(ImportImageResponse)
	if err := client.Call(ctx, Service, Version, "ImportImage", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ImportImageRequest is the request of [ImportImage].
type ImportImageRequest struct {
	// Architecture. Required.
	Architecture *string `json:"Architecture,omitzero"`

	// Os type. Required.
	OsType *string `json:"OsType,omitzero"`

	// Os version. Required.
	OsVersion *string `json:"OsVersion,omitzero"`

	// Image url. Required.
	ImageUrl *string `json:"ImageUrl,omitzero"`

	// Image name. Required.
	ImageName *string `json:"ImageName,omitzero"`

	// Image description.
	ImageDescription *string `json:"ImageDescription,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`

	// Force.
	Force *bool `json:"Force,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`

	// License type.
	LicenseType *string `json:"LicenseType,omitzero"`

	// Boot mode.
	BootMode *string `json:"BootMode,omitzero"`

	// Image family.
	ImageFamily *string `json:"ImageFamily,omitzero"`

	// Import image data disk list.
	ImportImageDataDiskList []ImportImageDataDisk `json:"ImportImageDataDiskList,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ImportImageRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Architecture", from.Architecture)
	jsonwriter.Text(to, "OsType", from.OsType)
	jsonwriter.Text(to, "OsVersion", from.OsVersion)
	jsonwriter.Text(to, "ImageUrl", from.ImageUrl)
	jsonwriter.Text(to, "ImageName", from.ImageName)
	jsonwriter.Text(to, "ImageDescription", from.ImageDescription)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
	jsonwriter.Bool(to, "Force", from.Force)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
	jsonwriter.Text(to, "LicenseType", from.LicenseType)
	jsonwriter.Text(to, "BootMode", from.BootMode)
	jsonwriter.Text(to, "ImageFamily", from.ImageFamily)
	jsonwriter.Objects(to, "ImportImageDataDiskList", from.ImportImageDataDiskList, (*ImportImageDataDisk).write)
}

// ImportImageResponse is the response of [ImportImage].
type ImportImageResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Image id.
	ImageId *string `json:"ImageId,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ImportImageResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "ImageId":
			to.ImageId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// ImportInstancesActionTimer: Import instances action timer.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ImportInstancesActionTimer(ctx context.Context, client tcapi.Caller, request *ImportInstancesActionTimerRequest, options ...tcapi.CallOption) (*ImportInstancesActionTimerResponse, error) {
	response := new(ImportInstancesActionTimerResponse)
	if err := client.Call(ctx, Service, Version, "ImportInstancesActionTimer", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ImportInstancesActionTimerRequest is the request of [ImportInstancesActionTimer].
type ImportInstancesActionTimerRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Action timer. Required.
	ActionTimer *ActionTimer `json:"ActionTimer,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ImportInstancesActionTimerRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Object(to, "ActionTimer", from.ActionTimer, (*ActionTimer).write)
}

// ImportInstancesActionTimerResponse is the response of [ImportInstancesActionTimer].
type ImportInstancesActionTimerResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Action timer ids.
	ActionTimerIds []string `json:"ActionTimerIds,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ImportInstancesActionTimerResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "ActionTimerIds":
			to.ActionTimerIds = packed.Texts[string](from)
		default:
			from.Skip()
		}
	}
}

// ImportKeyPair: Import key pair.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ImportKeyPair(ctx context.Context, client tcapi.Caller, request *ImportKeyPairRequest, options ...tcapi.CallOption) (*ImportKeyPairResponse, error) {
	response := new(ImportKeyPairResponse)
	if err := client.Call(ctx, Service, Version, "ImportKeyPair", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ImportKeyPairRequest is the request of [ImportKeyPair].
type ImportKeyPairRequest struct {
	// Key name. Required.
	KeyName *string `json:"KeyName,omitzero"`

	// Project id. Required.
	ProjectId *int64 `json:"ProjectId,omitzero"`

	// Public key. Required.
	PublicKey *string `json:"PublicKey,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ImportKeyPairRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "KeyName", from.KeyName)
	jsonwriter.Int64(to, "ProjectId", from.ProjectId)
	jsonwriter.Text(to, "PublicKey", from.PublicKey)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
}

// ImportKeyPairResponse is the response of [ImportKeyPair].
type ImportKeyPairResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Key id.
	KeyId *string `json:"KeyId,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ImportKeyPairResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "KeyId":
			to.KeyId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// InquirePricePurchaseResourcePoolPacks: Inquire price purchase resource pool packs.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func InquirePricePurchaseResourcePoolPacks(ctx context.Context, client tcapi.Caller, request *InquirePricePurchaseResourcePoolPacksRequest, options ...tcapi.CallOption) (*InquirePricePurchaseResourcePoolPacksResponse, error) {
	response := new(InquirePricePurchaseResourcePoolPacksResponse)
	if err := client.Call(ctx, Service, Version, "InquirePricePurchaseResourcePoolPacks", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// InquirePricePurchaseResourcePoolPacksRequest is the request of
// [InquirePricePurchaseResourcePoolPacks].
type InquirePricePurchaseResourcePoolPacksRequest struct {
	// Zone. Required.
	Zone *string `json:"Zone,omitzero"`

	// Instance type. Required.
	InstanceType *string `json:"InstanceType,omitzero"`

	// Instance count. Required.
	InstanceCount *int64 `json:"InstanceCount,omitzero"`

	// Period. Required.
	Period *int64 `json:"Period,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *InquirePricePurchaseResourcePoolPacksRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Zone", from.Zone)
	jsonwriter.Text(to, "InstanceType", from.InstanceType)
	jsonwriter.Int64(to, "InstanceCount", from.InstanceCount)
	jsonwriter.Int64(to, "Period", from.Period)
}

// InquirePricePurchaseResourcePoolPacksResponse is the response of
// [InquirePricePurchaseResourcePoolPacks].
type InquirePricePurchaseResourcePoolPacksResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Price.
	Price *ItemPrice `json:"Price,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *InquirePricePurchaseResourcePoolPacksResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "Price":
			to.Price = packed.Object(from, (*ItemPrice).read)
		default:
			from.Skip()
		}
	}
}

// InquiryPriceModifyInstancesChargeType: Inquiry price modify instances charge type.
//
// Changes nothing, so it is safe to repeat.
func InquiryPriceModifyInstancesChargeType(ctx context.Context, client tcapi.Caller, request *InquiryPriceModifyInstancesChargeTypeRequest, options ...tcapi.CallOption) (*InquiryPriceModifyInstancesChargeTypeResponse, error) {
	response := new(InquiryPriceModifyInstancesChargeTypeResponse)
	if err := client.Call(ctx, Service, Version, "InquiryPriceModifyInstancesChargeType", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// InquiryPriceModifyInstancesChargeTypeRequest is the request of
// [InquiryPriceModifyInstancesChargeType].
type InquiryPriceModifyInstancesChargeTypeRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Instance charge type. Required.
	InstanceChargeType *string `json:"InstanceChargeType,omitzero"`

	// Instance charge prepaid.
	InstanceChargePrepaid *InstanceChargePrepaid `json:"InstanceChargePrepaid,omitzero"`

	// Modify portable data disk.
	ModifyPortableDataDisk *bool `json:"ModifyPortableDataDisk,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *InquiryPriceModifyInstancesChargeTypeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "InstanceChargeType", from.InstanceChargeType)
	jsonwriter.Object(to, "InstanceChargePrepaid", from.InstanceChargePrepaid, (*InstanceChargePrepaid).write)
	jsonwriter.Bool(to, "ModifyPortableDataDisk", from.ModifyPortableDataDisk)
}

// InquiryPriceModifyInstancesChargeTypeResponse is the response of
// [InquiryPriceModifyInstancesChargeType].
type InquiryPriceModifyInstancesChargeTypeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Price.
	Price *Price `json:"Price,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *InquiryPriceModifyInstancesChargeTypeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "Price":
			to.Price = packed.Object(from, (*Price).read)
		default:
			from.Skip()
		}
	}
}

// InquiryPriceRenewHosts: Inquiry price renew hosts.
//
// Changes nothing, so it is safe to repeat.
func InquiryPriceRenewHosts(ctx context.Context, client tcapi.Caller, request *InquiryPriceRenewHostsRequest, options ...tcapi.CallOption) (*InquiryPriceRenewHostsResponse, error) {
	response := new(InquiryPriceRenewHostsResponse)
	if err := client.Call(ctx, Service, Version, "InquiryPriceRenewHosts", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// InquiryPriceRenewHostsRequest is the request of [InquiryPriceRenewHosts].
type InquiryPriceRenewHostsRequest struct {
	// Host ids. Required.
	HostIds []string `json:"HostIds,omitzero"`

	// Host charge prepaid. Required.
	HostChargePrepaid *ChargePrepaid `json:"HostChargePrepaid,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *InquiryPriceRenewHostsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "HostIds", from.HostIds)
	jsonwriter.Object(to, "HostChargePrepaid", from.HostChargePrepaid, (*ChargePrepaid).write)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
}

// InquiryPriceRenewHostsResponse is the response of [InquiryPriceRenewHosts].
type InquiryPriceRenewHostsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Price.
	Price *HostPriceInfo `json:"Price,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *InquiryPriceRenewHostsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "Price":
			to.Price = packed.Object(from, (*HostPriceInfo).read)
		default:
			from.Skip()
		}
	}
}

// InquiryPriceRenewInstances: Inquiry price renew instances.
//
// Changes nothing, so it is safe to repeat.
func InquiryPriceRenewInstances(ctx context.Context, client tcapi.Caller, request *InquiryPriceRenewInstancesRequest, options ...tcapi.CallOption) (*InquiryPriceRenewInstancesResponse, error) {
	response := new(InquiryPriceRenewInstancesResponse)
	if err := client.Call(ctx, Service, Version, "InquiryPriceRenewInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// InquiryPriceRenewInstancesRequest is the request of [InquiryPriceRenewInstances].
type InquiryPriceRenewInstancesRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Instance charge prepaid. Required.
	InstanceChargePrepaid *InstanceChargePrepaid `json:"InstanceChargePrepaid,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`

	// Renew portable data disk.
	RenewPortableDataDisk *bool `json:"RenewPortableDataDisk,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *InquiryPriceRenewInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Object(to, "InstanceChargePrepaid", from.InstanceChargePrepaid, (*InstanceChargePrepaid).write)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
	jsonwriter.Bool(to, "RenewPortableDataDisk", from.RenewPortableDataDisk)
}

// InquiryPriceRenewInstancesResponse is the response of [InquiryPriceRenewInstances].
type InquiryPriceRenewInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Price.
	Price *Price `json:"Price,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *InquiryPriceRenewInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "Price":
			to.Price = packed.Object(from, (*Price).read)
		default:
			from.Skip()
		}
	}
}

// InquiryPriceResetInstance: Inquiry price reset instance.
//
// Changes nothing, so it is safe to repeat.
func InquiryPriceResetInstance(ctx context.Context, client tcapi.Caller, request *InquiryPriceResetInstanceRequest, options ...tcapi.CallOption) (*InquiryPriceResetInstanceResponse, error) {
	response := new(InquiryPriceResetInstanceResponse)
	if err := client.Call(ctx, Service, Version, "InquiryPriceResetInstance", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// InquiryPriceResetInstanceRequest is the request of [InquiryPriceResetInstance].
type InquiryPriceResetInstanceRequest struct {
	// Instance id. Required.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Image id.
	ImageId *string `json:"ImageId,omitzero"`

	// System disk.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`

	// Login settings.
	LoginSettings *LoginSettings `json:"LoginSettings,omitzero"`

	// Enhanced service.
	EnhancedService *EnhancedService `json:"EnhancedService,omitzero"`

	// User data.
	UserData *string `json:"UserData,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *InquiryPriceResetInstanceRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
	jsonwriter.Text(to, "ImageId", from.ImageId)
	jsonwriter.Object(to, "SystemDisk", from.SystemDisk, (*SystemDisk).write)
	jsonwriter.Object(to, "LoginSettings", from.LoginSettings, (*LoginSettings).write)
	jsonwriter.Object(to, "EnhancedService", from.EnhancedService, (*EnhancedService).write)
	jsonwriter.Text(to, "UserData", from.UserData)
}

// InquiryPriceResetInstanceResponse is the response of [InquiryPriceResetInstance].
type InquiryPriceResetInstanceResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Price.
	Price *Price `json:"Price,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *InquiryPriceResetInstanceResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "Price":
			to.Price = packed.Object(from, (*Price).read)
		default:
			from.Skip()
		}
	}
}

// InquiryPriceResetInstancesInternetMaxBandwidth: Inquiry price reset instances internet max
// bandwidth.
//
// Changes nothing, so it is safe to repeat.
func InquiryPriceResetInstancesInternetMaxBandwidth(ctx context.Context, client tcapi.Caller, request *InquiryPriceResetInstancesInternetMaxBandwidthRequest, options ...tcapi.CallOption) (*InquiryPriceResetInstancesInternetMaxBandwidthResponse, error) {
	response := new(InquiryPriceResetInstancesInternetMaxBandwidthResponse)
	if err := client.Call(ctx, Service, Version, "InquiryPriceResetInstancesInternetMaxBandwidth", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// InquiryPriceResetInstancesInternetMaxBandwidthRequest is the request of
// [InquiryPriceResetInstancesInternetMaxBandwidth].
type InquiryPriceResetInstancesInternetMaxBandwidthRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Internet accessible. Required.
	InternetAccessible *InternetAccessible `json:"InternetAccessible,omitzero"`

	// Start time.
	StartTime *string `json:"StartTime,omitzero"`

	// End time.
	EndTime *string `json:"EndTime,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *InquiryPriceResetInstancesInternetMaxBandwidthRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Object(to, "InternetAccessible", from.InternetAccessible, (*InternetAccessible).write)
	jsonwriter.Text(to, "StartTime", from.StartTime)
	jsonwriter.Text(to, "EndTime", from.EndTime)
}

// InquiryPriceResetInstancesInternetMaxBandwidthResponse is the response of
// [InquiryPriceResetInstancesInternetMaxBandwidth].
type InquiryPriceResetInstancesInternetMaxBandwidthResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Price.
	Price *Price `json:"Price,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *InquiryPriceResetInstancesInternetMaxBandwidthResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "Price":
			to.Price = packed.Object(from, (*Price).read)
		default:
			from.Skip()
		}
	}
}

// InquiryPriceResetInstancesType: Inquiry price reset instances type.
//
// Changes nothing, so it is safe to repeat.
func InquiryPriceResetInstancesType(ctx context.Context, client tcapi.Caller, request *InquiryPriceResetInstancesTypeRequest, options ...tcapi.CallOption) (*InquiryPriceResetInstancesTypeResponse, error) {
	response := new(InquiryPriceResetInstancesTypeResponse)
	if err := client.Call(ctx, Service, Version, "InquiryPriceResetInstancesType", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// InquiryPriceResetInstancesTypeRequest is the request of [InquiryPriceResetInstancesType].
type InquiryPriceResetInstancesTypeRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Instance type. Required.
	InstanceType *string `json:"InstanceType,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *InquiryPriceResetInstancesTypeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "InstanceType", from.InstanceType)
}

// InquiryPriceResetInstancesTypeResponse is the response of [InquiryPriceResetInstancesType].
type InquiryPriceResetInstancesTypeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Price.
	Price *Price `json:"Price,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *InquiryPriceResetInstancesTypeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "Price":
			to.Price = packed.Object(from, (*Price).read)
		default:
			from.Skip()
		}
	}
}

// InquiryPriceResizeInstanceDisks: Inquiry price resize instance disks.
//
// Changes nothing, so it is safe to repeat.
func InquiryPriceResizeInstanceDisks(ctx context.Context, client tcapi.Caller, request *InquiryPriceResizeInstanceDisksRequest, options ...tcapi.CallOption) (*InquiryPriceResizeInstanceDisksResponse, error) {
	response := new(InquiryPriceResizeInstanceDisksResponse)
	if err := client.Call(ctx, Service, Version, "InquiryPriceResizeInstanceDisks", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// InquiryPriceResizeInstanceDisksRequest is the request of [InquiryPriceResizeInstanceDisks].
type InquiryPriceResizeInstanceDisksRequest struct {
	// Instance id. Required.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Data disks.
	DataDisks []DataDisk `json:"DataDisks,omitzero"`

	// Force stop.
	ForceStop *bool `json:"ForceStop,omitzero"`

	// System disk.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`

	// Resize online.
	ResizeOnline *bool `json:"ResizeOnline,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *InquiryPriceResizeInstanceDisksRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
	jsonwriter.Objects(to, "DataDisks", from.DataDisks, (*DataDisk).write)
	jsonwriter.Bool(to, "ForceStop", from.ForceStop)
	jsonwriter.Object(to, "SystemDisk", from.SystemDisk, (*SystemDisk).write)
	jsonwriter.Bool(to, "ResizeOnline", from.ResizeOnline)
}

// InquiryPriceResizeInstanceDisksResponse is the response of [InquiryPriceResizeInstanceDisks].
type InquiryPriceResizeInstanceDisksResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Price.
	Price *Price `json:"Price,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *InquiryPriceResizeInstanceDisksResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "Price":
			to.Price = packed.Object(from, (*Price).read)
		default:
			from.Skip()
		}
	}
}

// InquiryPriceRunInstances: Inquiry price run instances.
//
// Changes nothing, so it is safe to repeat.
func InquiryPriceRunInstances(ctx context.Context, client tcapi.Caller, request *InquiryPriceRunInstancesRequest, options ...tcapi.CallOption) (*InquiryPriceRunInstancesResponse, error) {
	response := new(InquiryPriceRunInstancesResponse)
	if err := client.Call(ctx, Service, Version, "InquiryPriceRunInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// InquiryPriceRunInstancesRequest is the request of [InquiryPriceRunInstances].
type InquiryPriceRunInstancesRequest struct {
	// Placement. Required.
	Placement *Placement `json:"Placement,omitzero"`

	// Image id. Required.
	ImageId *string `json:"ImageId,omitzero"`

	// Instance charge type.
	InstanceChargeType *string `json:"InstanceChargeType,omitzero"`

	// Instance charge prepaid.
	InstanceChargePrepaid *InstanceChargePrepaid `json:"InstanceChargePrepaid,omitzero"`

	// Instance type.
	InstanceType *string `json:"InstanceType,omitzero"`

	// System disk.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`

	// Data disks.
	DataDisks []DataDisk `json:"DataDisks,omitzero"`

	// Virtual private cloud.
	VirtualPrivateCloud *VirtualPrivateCloud `json:"VirtualPrivateCloud,omitzero"`

	// Internet accessible.
	InternetAccessible *InternetAccessible `json:"InternetAccessible,omitzero"`

	// Instance count.
	InstanceCount *int64 `json:"InstanceCount,omitzero"`

	// Instance name.
	InstanceName *string `json:"InstanceName,omitzero"`

	// Login settings.
	LoginSettings *LoginSettings `json:"LoginSettings,omitzero"`

	// Security group ids.
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero"`

	// Enhanced service.
	EnhancedService *EnhancedService `json:"EnhancedService,omitzero"`

	// Client token. The library generates one if the request has none.
	ClientToken *string `json:"ClientToken,omitzero"`

	// Host name.
	HostName *string `json:"HostName,omitzero"`

	// Tag specification.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`

	// Instance market options.
	InstanceMarketOptions *InstanceMarketOptionsRequest `json:"InstanceMarketOptions,omitzero"`

	// Metadata.
	Metadata *Metadata `json:"Metadata,omitzero"`

	// Hpc cluster id.
	HpcClusterId *string `json:"HpcClusterId,omitzero"`

	// Cpu topology.
	CpuTopology *CpuTopology `json:"CpuTopology,omitzero"`

	// Launch template.
	LaunchTemplate *LaunchTemplate `json:"LaunchTemplate,omitzero"`

	// Network interfaces.
	NetworkInterfaces []NetworkInterfaces `json:"NetworkInterfaces,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *InquiryPriceRunInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Object(to, "Placement", from.Placement, (*Placement).write)
	jsonwriter.Text(to, "ImageId", from.ImageId)
	jsonwriter.Text(to, "InstanceChargeType", from.InstanceChargeType)
	jsonwriter.Object(to, "InstanceChargePrepaid", from.InstanceChargePrepaid, (*InstanceChargePrepaid).write)
	jsonwriter.Text(to, "InstanceType", from.InstanceType)
	jsonwriter.Object(to, "SystemDisk", from.SystemDisk, (*SystemDisk).write)
	jsonwriter.Objects(to, "DataDisks", from.DataDisks, (*DataDisk).write)
	jsonwriter.Object(to, "VirtualPrivateCloud", from.VirtualPrivateCloud, (*VirtualPrivateCloud).write)
	jsonwriter.Object(to, "InternetAccessible", from.InternetAccessible, (*InternetAccessible).write)
	jsonwriter.Int64(to, "InstanceCount", from.InstanceCount)
	jsonwriter.Text(to, "InstanceName", from.InstanceName)
	jsonwriter.Object(to, "LoginSettings", from.LoginSettings, (*LoginSettings).write)
	jsonwriter.Texts(to, "SecurityGroupIds", from.SecurityGroupIds)
	jsonwriter.Object(to, "EnhancedService", from.EnhancedService, (*EnhancedService).write)
	jsonwriter.Text(to, "ClientToken", from.ClientToken)
	jsonwriter.Text(to, "HostName", from.HostName)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
	jsonwriter.Object(to, "InstanceMarketOptions", from.InstanceMarketOptions, (*InstanceMarketOptionsRequest).write)
	jsonwriter.Object(to, "Metadata", from.Metadata, (*Metadata).write)
	jsonwriter.Text(to, "HpcClusterId", from.HpcClusterId)
	jsonwriter.Object(to, "CpuTopology", from.CpuTopology, (*CpuTopology).write)
	jsonwriter.Object(to, "LaunchTemplate", from.LaunchTemplate, (*LaunchTemplate).write)
	jsonwriter.Objects(to, "NetworkInterfaces", from.NetworkInterfaces, (*NetworkInterfaces).write)
}

// InquiryPriceRunInstancesResponse is the response of [InquiryPriceRunInstances].
type InquiryPriceRunInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Price.
	Price *Price `json:"Price,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *InquiryPriceRunInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "Price":
			to.Price = packed.Object(from, (*Price).read)
		default:
			from.Skip()
		}
	}
}

// InquiryPriceTerminateInstances: Inquiry price terminate instances.
//
// Changes nothing, so it is safe to repeat.
func InquiryPriceTerminateInstances(ctx context.Context, client tcapi.Caller, request *InquiryPriceTerminateInstancesRequest, options ...tcapi.CallOption) (*InquiryPriceTerminateInstancesResponse, error) {
	response := new(InquiryPriceTerminateInstancesResponse)
	if err := client.Call(ctx, Service, Version, "InquiryPriceTerminateInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// InquiryPriceTerminateInstancesRequest is the request of [InquiryPriceTerminateInstances].
type InquiryPriceTerminateInstancesRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *InquiryPriceTerminateInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
}

// InquiryPriceTerminateInstancesResponse is the response of [InquiryPriceTerminateInstances].
type InquiryPriceTerminateInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Instance refunds set.
	InstanceRefundsSet []InstanceRefund `json:"InstanceRefundsSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *InquiryPriceTerminateInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InstanceRefundsSet":
			to.InstanceRefundsSet = packed.Objects(from, (*InstanceRefund).read)
		default:
			from.Skip()
		}
	}
}

// ModifyChcAttribute: Modify chc attribute.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyChcAttribute(ctx context.Context, client tcapi.Caller, request *ModifyChcAttributeRequest, options ...tcapi.CallOption) (*ModifyChcAttributeResponse, error) {
	response := new(ModifyChcAttributeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyChcAttribute", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyChcAttributeRequest is the request of [ModifyChcAttribute].
type ModifyChcAttributeRequest struct {
	// Chc ids. Required.
	ChcIds []string `json:"ChcIds,omitzero"`

	// Instance name.
	InstanceName *string `json:"InstanceName,omitzero"`

	// Device type.
	DeviceType *string `json:"DeviceType,omitzero"`

	// Bmc user.
	BmcUser *string `json:"BmcUser,omitzero"`

	// Password.
	Password *tcapi.Secret `json:"Password,omitzero"`

	// Bmc security group ids.
	BmcSecurityGroupIds []string `json:"BmcSecurityGroupIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyChcAttributeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ChcIds", from.ChcIds)
	jsonwriter.Text(to, "InstanceName", from.InstanceName)
	jsonwriter.Text(to, "DeviceType", from.DeviceType)
	jsonwriter.Text(to, "BmcUser", from.BmcUser)
	jsonwriter.Text(to, "Password", from.Password)
	jsonwriter.Texts(to, "BmcSecurityGroupIds", from.BmcSecurityGroupIds)
}

// ModifyChcAttributeResponse is the response of [ModifyChcAttribute].
type ModifyChcAttributeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyChcAttributeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyChcNetworkMode: Modify chc network mode.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyChcNetworkMode(ctx context.Context, client tcapi.Caller, request *ModifyChcNetworkModeRequest, options ...tcapi.CallOption) (*ModifyChcNetworkModeResponse, error) {
	response := new(ModifyChcNetworkModeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyChcNetworkMode", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyChcNetworkModeRequest is the request of [ModifyChcNetworkMode].
type ModifyChcNetworkModeRequest struct {
	// Chc ids. Required.
	ChcIds []string `json:"ChcIds,omitzero"`

	// Network mode. Required.
	NetworkMode *string `json:"NetworkMode,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyChcNetworkModeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ChcIds", from.ChcIds)
	jsonwriter.Text(to, "NetworkMode", from.NetworkMode)
}

// ModifyChcNetworkModeResponse is the response of [ModifyChcNetworkMode].
type ModifyChcNetworkModeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyChcNetworkModeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyDisasterRecoverGroupAttribute: Modify disaster recover group attribute.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyDisasterRecoverGroupAttribute(ctx context.Context, client tcapi.Caller, request *ModifyDisasterRecoverGroupAttributeRequest, options ...tcapi.CallOption) (*ModifyDisasterRecoverGroupAttributeResponse, error) {
	response := new(ModifyDisasterRecoverGroupAttributeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyDisasterRecoverGroupAttribute", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyDisasterRecoverGroupAttributeRequest is the request of [ModifyDisasterRecoverGroupAttribute].
type ModifyDisasterRecoverGroupAttributeRequest struct {
	// Disaster recover group id. Required.
	DisasterRecoverGroupId *string `json:"DisasterRecoverGroupId,omitzero"`

	// Name. Required.
	Name *string `json:"Name,omitzero"`

	// Affinity.
	Affinity *int64 `json:"Affinity,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyDisasterRecoverGroupAttributeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "DisasterRecoverGroupId", from.DisasterRecoverGroupId)
	jsonwriter.Text(to, "Name", from.Name)
	jsonwriter.Int64(to, "Affinity", from.Affinity)
}

// ModifyDisasterRecoverGroupAttributeResponse is the response of
// [ModifyDisasterRecoverGroupAttribute].
type ModifyDisasterRecoverGroupAttributeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyDisasterRecoverGroupAttributeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyHostsAttribute: Modify hosts attribute.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyHostsAttribute(ctx context.Context, client tcapi.Caller, request *ModifyHostsAttributeRequest, options ...tcapi.CallOption) (*ModifyHostsAttributeResponse, error) {
	response := new(ModifyHostsAttributeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyHostsAttribute", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyHostsAttributeRequest is the request of [ModifyHostsAttribute].
type ModifyHostsAttributeRequest struct {
	// Host ids. Required.
	HostIds []string `json:"HostIds,omitzero"`

	// Host name.
	HostName *string `json:"HostName,omitzero"`

	// Renew flag.
	RenewFlag *string `json:"RenewFlag,omitzero"`

	// Project id.
	ProjectId *uint64 `json:"ProjectId,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyHostsAttributeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "HostIds", from.HostIds)
	jsonwriter.Text(to, "HostName", from.HostName)
	jsonwriter.Text(to, "RenewFlag", from.RenewFlag)
	jsonwriter.Uint64(to, "ProjectId", from.ProjectId)
}

// ModifyHostsAttributeResponse is the response of [ModifyHostsAttribute].
type ModifyHostsAttributeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyHostsAttributeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyHpcClusterAttribute: Modify hpc cluster attribute.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyHpcClusterAttribute(ctx context.Context, client tcapi.Caller, request *ModifyHpcClusterAttributeRequest, options ...tcapi.CallOption) (*ModifyHpcClusterAttributeResponse, error) {
	response := new(ModifyHpcClusterAttributeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyHpcClusterAttribute", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyHpcClusterAttributeRequest is the request of [ModifyHpcClusterAttribute].
type ModifyHpcClusterAttributeRequest struct {
	// Hpc cluster id. Required.
	HpcClusterId *string `json:"HpcClusterId,omitzero"`

	// Name.
	Name *string `json:"Name,omitzero"`

	// Remark.
	Remark *string `json:"Remark,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyHpcClusterAttributeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "HpcClusterId", from.HpcClusterId)
	jsonwriter.Text(to, "Name", from.Name)
	jsonwriter.Text(to, "Remark", from.Remark)
}

// ModifyHpcClusterAttributeResponse is the response of [ModifyHpcClusterAttribute].
type ModifyHpcClusterAttributeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyHpcClusterAttributeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyImageAttribute: Modify image attribute.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyImageAttribute(ctx context.Context, client tcapi.Caller, request *ModifyImageAttributeRequest, options ...tcapi.CallOption) (*ModifyImageAttributeResponse, error) {
	response := new(ModifyImageAttributeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyImageAttribute", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyImageAttributeRequest is the request of [ModifyImageAttribute].
type ModifyImageAttributeRequest struct {
	// Image id. Required.
	ImageId *string `json:"ImageId,omitzero"`

	// Image name.
	ImageName *string `json:"ImageName,omitzero"`

	// Image description.
	ImageDescription *string `json:"ImageDescription,omitzero"`

	// Image family.
	ImageFamily *string `json:"ImageFamily,omitzero"`

	// Image deprecated.
	ImageDeprecated *bool `json:"ImageDeprecated,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyImageAttributeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "ImageId", from.ImageId)
	jsonwriter.Text(to, "ImageName", from.ImageName)
	jsonwriter.Text(to, "ImageDescription", from.ImageDescription)
	jsonwriter.Text(to, "ImageFamily", from.ImageFamily)
	jsonwriter.Bool(to, "ImageDeprecated", from.ImageDeprecated)
}

// ModifyImageAttributeResponse is the response of [ModifyImageAttribute].
type ModifyImageAttributeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyImageAttributeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyImageSharePermission: Modify image share permission.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyImageSharePermission(ctx context.Context, client tcapi.Caller, request *ModifyImageSharePermissionRequest, options ...tcapi.CallOption) (*ModifyImageSharePermissionResponse, error) {
	response := new(ModifyImageSharePermissionResponse)
	if err := client.Call(ctx, Service, Version, "ModifyImageSharePermission", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyImageSharePermissionRequest is the request of [ModifyImageSharePermission].
type ModifyImageSharePermissionRequest struct {
	// Image id. Required.
	ImageId *string `json:"ImageId,omitzero"`

	// Account ids. Required.
	AccountIds []string `json:"AccountIds,omitzero"`

	// Permission. Required.
	Permission *string `json:"Permission,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyImageSharePermissionRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "ImageId", from.ImageId)
	jsonwriter.Texts(to, "AccountIds", from.AccountIds)
	jsonwriter.Text(to, "Permission", from.Permission)
}

// ModifyImageSharePermissionResponse is the response of [ModifyImageSharePermission].
type ModifyImageSharePermissionResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyImageSharePermissionResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyInstanceDiskType: Modify instance disk type.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyInstanceDiskType(ctx context.Context, client tcapi.Caller, request *ModifyInstanceDiskTypeRequest, options ...tcapi.CallOption) (*ModifyInstanceDiskTypeResponse, error) {
	response := new(ModifyInstanceDiskTypeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyInstanceDiskType", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyInstanceDiskTypeRequest is the request of [ModifyInstanceDiskType].
type ModifyInstanceDiskTypeRequest struct {
	// Instance id. Required.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Data disks.
	DataDisks []DataDisk `json:"DataDisks,omitzero"`

	// System disk.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyInstanceDiskTypeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
	jsonwriter.Objects(to, "DataDisks", from.DataDisks, (*DataDisk).write)
	jsonwriter.Object(to, "SystemDisk", from.SystemDisk, (*SystemDisk).write)
}

// ModifyInstanceDiskTypeResponse is the response of [ModifyInstanceDiskType].
type ModifyInstanceDiskTypeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyInstanceDiskTypeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyInstancesAttribute: Changes an attribute of instances to the same value for all of them.
// Security groups are replaced: those that the request does not name are removed. A new host name
// takes effect with a restart. The change is complete when DescribeInstances shows
// `LatestOperationState` as `SUCCESS`.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The service
// allows 10 calls per second.
//
// Error codes, in addition to the common ones: [CodeAuthFailureCamRoleNameAuthenticateFailed],
// [CodeFailedOperationSecurityGroupActionFailed], [CodeInternalServerError],
// [CodeInvalidInstanceNotSupported], [CodeInvalidInstanceIdMalformed],
// [CodeInvalidInstanceIdNotFound], [CodeInvalidInstanceNameTooLong],
// [CodeInvalidParameterHostNameIllegal], [CodeInvalidParameterValue],
// [CodeInvalidParameterValueCamRoleNameMalformed], [CodeInvalidParameterValueInstanceIdMalformed],
// [CodeInvalidParameterValueInvalidUserDataFormat], [CodeInvalidParameterValueLimitExceeded],
// [CodeInvalidSecurityGroupIdNotFound], [CodeLimitExceededAssociateUsgLimitExceeded],
// [CodeLimitExceededCvmsVifsPerSecGroupLimitExceeded], [CodeLimitExceededSingleUsgQuota],
// [CodeMissingParameter], [CodeMutexOperationTaskRunning],
// [CodeOperationDeniedInstanceOperationInProgress], [CodeUnauthorizedOperationMfaNotFound],
// [CodeUnsupportedOperationInstanceStateEnterRescueMode],
// [CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateExitRescueMode],
// [CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateFreezing], [CodeUnsupportedOperationInstanceStateIsolating],
// [CodeUnsupportedOperationInstanceStatePending], [CodeUnsupportedOperationInstanceStateRebooting],
// [CodeUnsupportedOperationInstanceStateRescueMode],
// [CodeUnsupportedOperationInstanceStateServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateShutdown], [CodeUnsupportedOperationInstanceStateStarting],
// [CodeUnsupportedOperationInstanceStateStopping], [CodeUnsupportedOperationInstanceStateTerminated],
// [CodeUnsupportedOperationInstanceStateTerminating],
// [CodeUnsupportedOperationInvalidInstanceNotSupportedProtectedInstance],
// [CodeUnsupportedOperationStoppedModeStopCharging].
func ModifyInstancesAttribute(ctx context.Context, client tcapi.Caller, request *ModifyInstancesAttributeRequest, options ...tcapi.CallOption) (*ModifyInstancesAttributeResponse, error) {
	response := new(ModifyInstancesAttributeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyInstancesAttribute", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyInstancesAttributeRequest is the request of [ModifyInstancesAttribute].
type ModifyInstancesAttributeRequest struct {
	// The instances to change, 100 at most. DescribeInstances returns their ids. 1 to 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each item: must match `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// The display name. At most 128 characters ([CodeInvalidInstanceNameTooLong]).
	InstanceName *string `json:"InstanceName,omitzero"`

	// User data that the instance runs at its first start, base64-encoded, 16 KB at most.
	UserData *string `json:"UserData,omitzero"`

	// All security groups that the instances are to be in, such as `sg-efil73jd`.
	SecurityGroups []string `json:"SecurityGroups,omitzero"`

	// The role whose temporary credentials the instances can read.
	CamRoleName *string `json:"CamRoleName,omitzero"`

	// The host name. See `AutoReboot`.
	HostName *string `json:"HostName,omitzero"`

	// Whether the instances have termination protection: TerminateInstances refuses them while this is
	// true.
	DisableApiTermination *bool `json:"DisableApiTermination,omitzero"`

	// The type of the role in `CamRoleName`. DescribeRoleList of cam returns it. One of [CamRoleTypeUser],
	// [CamRoleTypeServiceLinked]. The service's default is [CamRoleTypeUser].
	CamRoleType *CamRoleType `json:"CamRoleType,omitzero"`

	// Whether to restart the instances for their new `HostName`, which otherwise takes effect with the
	// next restart. Has no effect on other attributes.
	AutoReboot *bool `json:"AutoReboot,omitzero"`

	// Whether the network interfaces support jumbo frames.
	EnableJumboFrame *bool `json:"EnableJumboFrame,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyInstancesAttributeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "InstanceName", from.InstanceName)
	jsonwriter.Text(to, "UserData", from.UserData)
	jsonwriter.Texts(to, "SecurityGroups", from.SecurityGroups)
	jsonwriter.Text(to, "CamRoleName", from.CamRoleName)
	jsonwriter.Text(to, "HostName", from.HostName)
	jsonwriter.Bool(to, "DisableApiTermination", from.DisableApiTermination)
	jsonwriter.Text(to, "CamRoleType", from.CamRoleType)
	jsonwriter.Bool(to, "AutoReboot", from.AutoReboot)
	jsonwriter.Bool(to, "EnableJumboFrame", from.EnableJumboFrame)
}

// ModifyInstancesAttributeResponse is the response of [ModifyInstancesAttribute].
type ModifyInstancesAttributeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyInstancesAttributeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyInstancesChargeType: Modify instances charge type.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyInstancesChargeType(ctx context.Context, client tcapi.Caller, request *ModifyInstancesChargeTypeRequest, options ...tcapi.CallOption) (*ModifyInstancesChargeTypeResponse, error) {
	response := new(ModifyInstancesChargeTypeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyInstancesChargeType", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyInstancesChargeTypeRequest is the request of [ModifyInstancesChargeType].
type ModifyInstancesChargeTypeRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Instance charge type. Required.
	InstanceChargeType *string `json:"InstanceChargeType,omitzero"`

	// Instance charge prepaid.
	InstanceChargePrepaid *InstanceChargePrepaid `json:"InstanceChargePrepaid,omitzero"`

	// Modify portable data disk.
	ModifyPortableDataDisk *bool `json:"ModifyPortableDataDisk,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyInstancesChargeTypeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "InstanceChargeType", from.InstanceChargeType)
	jsonwriter.Object(to, "InstanceChargePrepaid", from.InstanceChargePrepaid, (*InstanceChargePrepaid).write)
	jsonwriter.Bool(to, "ModifyPortableDataDisk", from.ModifyPortableDataDisk)
}

// ModifyInstancesChargeTypeResponse is the response of [ModifyInstancesChargeType].
type ModifyInstancesChargeTypeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyInstancesChargeTypeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyInstancesDisasterRecoverGroup: Modify instances disaster recover group.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyInstancesDisasterRecoverGroup(ctx context.Context, client tcapi.Caller, request *ModifyInstancesDisasterRecoverGroupRequest, options ...tcapi.CallOption) (*ModifyInstancesDisasterRecoverGroupResponse, error) {
	response := new(ModifyInstancesDisasterRecoverGroupResponse)
	if err := client.Call(ctx, Service, Version, "ModifyInstancesDisasterRecoverGroup", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyInstancesDisasterRecoverGroupRequest is the request of [ModifyInstancesDisasterRecoverGroup].
type ModifyInstancesDisasterRecoverGroupRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Disaster recover group id.
	//
	// Deprecated: see the service's documents.
	DisasterRecoverGroupId *string `json:"DisasterRecoverGroupId,omitzero"`

	// Force.
	Force *bool `json:"Force,omitzero"`

	// Disaster recover group ids.
	DisasterRecoverGroupIds []string `json:"DisasterRecoverGroupIds,omitzero"`

	// Partition number.
	PartitionNumber *int64 `json:"PartitionNumber,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyInstancesDisasterRecoverGroupRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "DisasterRecoverGroupId", from.DisasterRecoverGroupId)
	jsonwriter.Bool(to, "Force", from.Force)
	jsonwriter.Texts(to, "DisasterRecoverGroupIds", from.DisasterRecoverGroupIds)
	jsonwriter.Int64(to, "PartitionNumber", from.PartitionNumber)
}

// ModifyInstancesDisasterRecoverGroupResponse is the response of
// [ModifyInstancesDisasterRecoverGroup].
type ModifyInstancesDisasterRecoverGroupResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyInstancesDisasterRecoverGroupResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyInstancesProject: Modify instances project.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyInstancesProject(ctx context.Context, client tcapi.Caller, request *ModifyInstancesProjectRequest, options ...tcapi.CallOption) (*ModifyInstancesProjectResponse, error) {
	response := new(ModifyInstancesProjectResponse)
	if err := client.Call(ctx, Service, Version, "ModifyInstancesProject", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyInstancesProjectRequest is the request of [ModifyInstancesProject].
type ModifyInstancesProjectRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Project id. Required.
	ProjectId *int64 `json:"ProjectId,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyInstancesProjectRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Int64(to, "ProjectId", from.ProjectId)
}

// ModifyInstancesProjectResponse is the response of [ModifyInstancesProject].
type ModifyInstancesProjectResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyInstancesProjectResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyInstancesRenewFlag: Modify instances renew flag.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyInstancesRenewFlag(ctx context.Context, client tcapi.Caller, request *ModifyInstancesRenewFlagRequest, options ...tcapi.CallOption) (*ModifyInstancesRenewFlagResponse, error) {
	response := new(ModifyInstancesRenewFlagResponse)
	if err := client.Call(ctx, Service, Version, "ModifyInstancesRenewFlag", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyInstancesRenewFlagRequest is the request of [ModifyInstancesRenewFlag].
type ModifyInstancesRenewFlagRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Renew flag. Required.
	RenewFlag *string `json:"RenewFlag,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyInstancesRenewFlagRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "RenewFlag", from.RenewFlag)
}

// ModifyInstancesRenewFlagResponse is the response of [ModifyInstancesRenewFlag].
type ModifyInstancesRenewFlagResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyInstancesRenewFlagResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyInstancesVpcAttribute: Modify instances vpc attribute.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyInstancesVpcAttribute(ctx context.Context, client tcapi.Caller, request *ModifyInstancesVpcAttributeRequest, options ...tcapi.CallOption) (*ModifyInstancesVpcAttributeResponse, error) {
	response := new(ModifyInstancesVpcAttributeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyInstancesVpcAttribute", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyInstancesVpcAttributeRequest is the request of [ModifyInstancesVpcAttribute].
type ModifyInstancesVpcAttributeRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Virtual private cloud. Required.
	VirtualPrivateCloud *VirtualPrivateCloud `json:"VirtualPrivateCloud,omitzero"`

	// Force stop.
	ForceStop *bool `json:"ForceStop,omitzero"`

	// Reserve host name.
	ReserveHostName *bool `json:"ReserveHostName,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyInstancesVpcAttributeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Object(to, "VirtualPrivateCloud", from.VirtualPrivateCloud, (*VirtualPrivateCloud).write)
	jsonwriter.Bool(to, "ForceStop", from.ForceStop)
	jsonwriter.Bool(to, "ReserveHostName", from.ReserveHostName)
}

// ModifyInstancesVpcAttributeResponse is the response of [ModifyInstancesVpcAttribute].
type ModifyInstancesVpcAttributeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyInstancesVpcAttributeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyKeyPairAttribute: Modify key pair attribute.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyKeyPairAttribute(ctx context.Context, client tcapi.Caller, request *ModifyKeyPairAttributeRequest, options ...tcapi.CallOption) (*ModifyKeyPairAttributeResponse, error) {
	response := new(ModifyKeyPairAttributeResponse)
	if err := client.Call(ctx, Service, Version, "ModifyKeyPairAttribute", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyKeyPairAttributeRequest is the request of [ModifyKeyPairAttribute].
type ModifyKeyPairAttributeRequest struct {
	// Key id. Required.
	KeyId *string `json:"KeyId,omitzero"`

	// Key name.
	KeyName *string `json:"KeyName,omitzero"`

	// Description.
	Description *string `json:"Description,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyKeyPairAttributeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "KeyId", from.KeyId)
	jsonwriter.Text(to, "KeyName", from.KeyName)
	jsonwriter.Text(to, "Description", from.Description)
}

// ModifyKeyPairAttributeResponse is the response of [ModifyKeyPairAttribute].
type ModifyKeyPairAttributeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyKeyPairAttributeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ModifyLaunchTemplateDefaultVersion: Modify launch template default version.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ModifyLaunchTemplateDefaultVersion(ctx context.Context, client tcapi.Caller, request *ModifyLaunchTemplateDefaultVersionRequest, options ...tcapi.CallOption) (*ModifyLaunchTemplateDefaultVersionResponse, error) {
	response := new(ModifyLaunchTemplateDefaultVersionResponse)
	if err := client.Call(ctx, Service, Version, "ModifyLaunchTemplateDefaultVersion", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ModifyLaunchTemplateDefaultVersionRequest is the request of [ModifyLaunchTemplateDefaultVersion].
type ModifyLaunchTemplateDefaultVersionRequest struct {
	// Launch template id. Required.
	LaunchTemplateId *string `json:"LaunchTemplateId,omitzero"`

	// Default version. Required.
	DefaultVersion *int64 `json:"DefaultVersion,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ModifyLaunchTemplateDefaultVersionRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "LaunchTemplateId", from.LaunchTemplateId)
	jsonwriter.Int64(to, "DefaultVersion", from.DefaultVersion)
}

// ModifyLaunchTemplateDefaultVersionResponse is the response of [ModifyLaunchTemplateDefaultVersion].
type ModifyLaunchTemplateDefaultVersionResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ModifyLaunchTemplateDefaultVersionResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ProgramFpgaImage: Program fpga image.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ProgramFpgaImage(ctx context.Context, client tcapi.Caller, request *ProgramFpgaImageRequest, options ...tcapi.CallOption) (*ProgramFpgaImageResponse, error) {
	response := new(ProgramFpgaImageResponse)
	if err := client.Call(ctx, Service, Version, "ProgramFpgaImage", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ProgramFpgaImageRequest is the request of [ProgramFpgaImage].
type ProgramFpgaImageRequest struct {
	// Instance id. Required.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Fpga url. Required.
	FPGAUrl *string `json:"FPGAUrl,omitzero"`

	// Dbd fs.
	DBDFs []string `json:"DBDFs,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ProgramFpgaImageRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
	jsonwriter.Text(to, "FPGAUrl", from.FPGAUrl)
	jsonwriter.Texts(to, "DBDFs", from.DBDFs)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
}

// ProgramFpgaImageResponse is the response of [ProgramFpgaImage].
type ProgramFpgaImageResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ProgramFpgaImageResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// PurchaseResourcePoolPacks: Purchase resource pool packs.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func PurchaseResourcePoolPacks(ctx context.Context, client tcapi.Caller, request *PurchaseResourcePoolPacksRequest, options ...tcapi.CallOption) (*PurchaseResourcePoolPacksResponse, error) {
	response := new(PurchaseResourcePoolPacksResponse)
	if err := client.Call(ctx, Service, Version, "PurchaseResourcePoolPacks", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// PurchaseResourcePoolPacksRequest is the request of [PurchaseResourcePoolPacks].
type PurchaseResourcePoolPacksRequest struct {
	// Zone. Required.
	Zone *string `json:"Zone,omitzero"`

	// Instance type. Required.
	InstanceType *string `json:"InstanceType,omitzero"`

	// Instance count. Required.
	InstanceCount *uint64 `json:"InstanceCount,omitzero"`

	// Period. Required.
	Period *uint64 `json:"Period,omitzero"`

	// Resource pool pack type.
	ResourcePoolPackType *string `json:"ResourcePoolPackType,omitzero"`

	// Auto placement.
	AutoPlacement *bool `json:"AutoPlacement,omitzero"`

	// Dedicated resource pool pack name.
	DedicatedResourcePoolPackName *string `json:"DedicatedResourcePoolPackName,omitzero"`

	// Renew flag.
	RenewFlag *string `json:"RenewFlag,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *PurchaseResourcePoolPacksRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Zone", from.Zone)
	jsonwriter.Text(to, "InstanceType", from.InstanceType)
	jsonwriter.Uint64(to, "InstanceCount", from.InstanceCount)
	jsonwriter.Uint64(to, "Period", from.Period)
	jsonwriter.Text(to, "ResourcePoolPackType", from.ResourcePoolPackType)
	jsonwriter.Bool(to, "AutoPlacement", from.AutoPlacement)
	jsonwriter.Text(to, "DedicatedResourcePoolPackName", from.DedicatedResourcePoolPackName)
	jsonwriter.Text(to, "RenewFlag", from.RenewFlag)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
}

// PurchaseResourcePoolPacksResponse is the response of [PurchaseResourcePoolPacks].
type PurchaseResourcePoolPacksResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Dedicated resource pack id set.
	DedicatedResourcePackIdSet []string `json:"DedicatedResourcePackIdSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *PurchaseResourcePoolPacksResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "DedicatedResourcePackIdSet":
			to.DedicatedResourcePackIdSet = packed.Texts[string](from)
		default:
			from.Skip()
		}
	}
}

// RebootInstances: Reboots (restarts) instances. Only an instance in state `RUNNING` can be restarted.
// After the call is accepted, the instance is `REBOOTING`; when the restart is complete, it is
// `RUNNING` again. DescribeInstances shows the outcome in `LatestOperationState`. Changes appear there
// with a delay: right after the call is accepted, the instance is still shown as `RUNNING`, with its
// previous operation. The operation is a new one if `LatestOperationRequestId` has changed since
// before the call. A forced restart cuts the power: data can be lost and file systems damaged. Use it
// only for instances that do not restart otherwise.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The service
// allows 10 calls per second.
//
// Error codes, in addition to the common ones: [CodeFailedOperationInvalidInstanceApplicationRole],
// [CodeInternalServerError], [CodeInvalidInstanceNotSupported], [CodeInvalidInstanceIdMalformed],
// [CodeInvalidInstanceIdNotFound], [CodeInvalidParameterCombination], [CodeInvalidParameterValue],
// [CodeInvalidParameterValueInstanceIdMalformed], [CodeInvalidParameterValueLimitExceeded],
// [CodeMissingParameter], [CodeMutexOperationTaskRunning],
// [CodeOperationDeniedInstanceOperationInProgress], [CodeUnauthorizedOperationMfaExpired],
// [CodeUnauthorizedOperationMfaNotFound], [CodeUnsupportedOperation],
// [CodeUnsupportedOperationInstanceReinstallFailed], [CodeUnsupportedOperationInstanceStateCorrupted],
// [CodeUnsupportedOperationInstanceStateEnterRescueMode],
// [CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateExitRescueMode],
// [CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateFreezing], [CodeUnsupportedOperationInstanceStateIsolating],
// [CodeUnsupportedOperationInstanceStatePending], [CodeUnsupportedOperationInstanceStateRebooting],
// [CodeUnsupportedOperationInstanceStateServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateShutdown], [CodeUnsupportedOperationInstanceStateStarting],
// [CodeUnsupportedOperationInstanceStateStopped], [CodeUnsupportedOperationInstanceStateStopping],
// [CodeUnsupportedOperationInstanceStateTerminating],
// [CodeUnsupportedOperationStoppedModeStopCharging].
func RebootInstances(ctx context.Context, client tcapi.Caller, request *RebootInstancesRequest, options ...tcapi.CallOption) (*RebootInstancesResponse, error) {
	response := new(RebootInstancesResponse)
	if err := client.Call(ctx, Service, Version, "RebootInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// RebootInstancesRequest is the request of [RebootInstances].
type RebootInstancesRequest struct {
	// The instances to restart, 100 at most. DescribeInstances returns their ids. 1 to 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each item: must match `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Whether to force the restart if a normal restart fails. Mutually exclusive with `StopType`. The
	// service's default is `false`.
	//
	// Deprecated: use StopType.
	ForceReboot *bool `json:"ForceReboot,omitzero"`

	// How the instances are shut down before they start again. Mutually exclusive with `ForceReboot`. One
	// of [StopTypeSoft], [StopTypeHard], [StopTypeSoftFirst]. The service's default is [StopTypeSoft].
	StopType *StopType `json:"StopType,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *RebootInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Bool(to, "ForceReboot", from.ForceReboot)
	jsonwriter.Text(to, "StopType", from.StopType)
}

// RebootInstancesResponse is the response of [RebootInstances].
type RebootInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *RebootInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// RemoveChcAssistVpc: Remove chc assist vpc.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func RemoveChcAssistVpc(ctx context.Context, client tcapi.Caller, request *RemoveChcAssistVpcRequest, options ...tcapi.CallOption) (*RemoveChcAssistVpcResponse, error) {
	response := new(RemoveChcAssistVpcResponse)
	if err := client.Call(ctx, Service, Version, "RemoveChcAssistVpc", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// RemoveChcAssistVpcRequest is the request of [RemoveChcAssistVpc].
type RemoveChcAssistVpcRequest struct {
	// Chc ids. Required.
	ChcIds []string `json:"ChcIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *RemoveChcAssistVpcRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ChcIds", from.ChcIds)
}

// RemoveChcAssistVpcResponse is the response of [RemoveChcAssistVpc].
type RemoveChcAssistVpcResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *RemoveChcAssistVpcResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// RemoveChcDeployVpc: Remove chc deploy vpc.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func RemoveChcDeployVpc(ctx context.Context, client tcapi.Caller, request *RemoveChcDeployVpcRequest, options ...tcapi.CallOption) (*RemoveChcDeployVpcResponse, error) {
	response := new(RemoveChcDeployVpcResponse)
	if err := client.Call(ctx, Service, Version, "RemoveChcDeployVpc", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// RemoveChcDeployVpcRequest is the request of [RemoveChcDeployVpc].
type RemoveChcDeployVpcRequest struct {
	// Chc ids. Required.
	ChcIds []string `json:"ChcIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *RemoveChcDeployVpcRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ChcIds", from.ChcIds)
}

// RemoveChcDeployVpcResponse is the response of [RemoveChcDeployVpc].
type RemoveChcDeployVpcResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *RemoveChcDeployVpcResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// RenewHosts: Renew hosts.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func RenewHosts(ctx context.Context, client tcapi.Caller, request *RenewHostsRequest, options ...tcapi.CallOption) (*RenewHostsResponse, error) {
	response := new(RenewHostsResponse)
	if err := client.Call(ctx, Service, Version, "RenewHosts", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// RenewHostsRequest is the request of [RenewHosts].
type RenewHostsRequest struct {
	// Host ids. Required.
	HostIds []string `json:"HostIds,omitzero"`

	// Host charge prepaid. Required.
	HostChargePrepaid *ChargePrepaid `json:"HostChargePrepaid,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *RenewHostsRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "HostIds", from.HostIds)
	jsonwriter.Object(to, "HostChargePrepaid", from.HostChargePrepaid, (*ChargePrepaid).write)
}

// RenewHostsResponse is the response of [RenewHosts].
type RenewHostsResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *RenewHostsResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// RenewInstances: Renew instances.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func RenewInstances(ctx context.Context, client tcapi.Caller, request *RenewInstancesRequest, options ...tcapi.CallOption) (*RenewInstancesResponse, error) {
	response := new(RenewInstancesResponse)
	if err := client.Call(ctx, Service, Version, "RenewInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// RenewInstancesRequest is the request of [RenewInstances].
type RenewInstancesRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Instance charge prepaid.
	InstanceChargePrepaid *InstanceChargePrepaid `json:"InstanceChargePrepaid,omitzero"`

	// Renew portable data disk.
	RenewPortableDataDisk *bool `json:"RenewPortableDataDisk,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *RenewInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Object(to, "InstanceChargePrepaid", from.InstanceChargePrepaid, (*InstanceChargePrepaid).write)
	jsonwriter.Bool(to, "RenewPortableDataDisk", from.RenewPortableDataDisk)
}

// RenewInstancesResponse is the response of [RenewInstances].
type RenewInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *RenewInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// RepairTaskControl: Repair task control.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func RepairTaskControl(ctx context.Context, client tcapi.Caller, request *RepairTaskControlRequest, options ...tcapi.CallOption) (*RepairTaskControlResponse, error) {
	response := new(RepairTaskControlResponse)
	if err := client.Call(ctx, Service, Version, "RepairTaskControl", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// RepairTaskControlRequest is the request of [RepairTaskControl].
type RepairTaskControlRequest struct {
	// Product. Required.
	Product *string `json:"Product,omitzero"`

	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Task id. Required.
	TaskId *string `json:"TaskId,omitzero"`

	// Operate. Required.
	Operate *string `json:"Operate,omitzero"`

	// Order auth time.
	OrderAuthTime *string `json:"OrderAuthTime,omitzero"`

	// Task sub method.
	TaskSubMethod *string `json:"TaskSubMethod,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *RepairTaskControlRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Product", from.Product)
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "TaskId", from.TaskId)
	jsonwriter.Text(to, "Operate", from.Operate)
	jsonwriter.Text(to, "OrderAuthTime", from.OrderAuthTime)
	jsonwriter.Text(to, "TaskSubMethod", from.TaskSubMethod)
}

// RepairTaskControlResponse is the response of [RepairTaskControl].
type RepairTaskControlResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Task id.
	TaskId *string `json:"TaskId,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *RepairTaskControlResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "TaskId":
			to.TaskId = packed.Text[string](from)
		default:
			from.Skip()
		}
	}
}

// ResetInstance: Reinstalls the operating system of an instance, from its current image or from
// another one. The system disk is formatted: its data is lost. The response is sent when the
// reinstallation has started. It is complete when DescribeInstances shows `LatestOperationState` as
// `SUCCESS`.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it. The
// service allows 10 calls per second. It requires a region.
//
// Error codes, in addition to the common ones: [CodeFailedOperationInvalidInstanceApplicationRoleEmr],
// [CodeInternalErrorTradeUnknownError], [CodeInternalServerError],
// [CodeInvalidAccountInsufficientBalance], [CodeInvalidAccountUnpaidOrder],
// [CodeInvalidImageIdMalformed], [CodeInvalidImageIdNotFound], [CodeInvalidInstanceNotSupported],
// [CodeInvalidInstanceIdMalformed], [CodeInvalidInstanceIdNotFound],
// [CodeInvalidInstanceTypeMalformed], [CodeInvalidParameterHostNameIllegal],
// [CodeInvalidParameterInstanceImageNotSupport], [CodeInvalidParameterParameterConflict],
// [CodeInvalidParameterValue], [CodeInvalidParameterValueIllegalHostName],
// [CodeInvalidParameterValueInstanceIdMalformed], [CodeInvalidParameterValueInstanceTypeNotFound],
// [CodeInvalidParameterValueInvalidImageForGivenInstanceType],
// [CodeInvalidParameterValueInvalidImageFormat], [CodeInvalidParameterValueInvalidImageId],
// [CodeInvalidParameterValueInvalidImageIdForRetsetInstance],
// [CodeInvalidParameterValueInvalidImageState], [CodeInvalidParameterValueInvalidPassword],
// [CodeInvalidParameterValueInvalidUserDataFormat], [CodeInvalidParameterValueKeyPairNotFound],
// [CodeInvalidParameterValueLimitExceeded], [CodeMissingParameter],
// [CodeMissingParameterMonitorService], [CodeMutexOperationTaskRunning],
// [CodeOperationDeniedChcInstallCloudImageWithoutDeployNetwork],
// [CodeOperationDeniedInstanceOperationInProgress], [CodeResourceInUse],
// [CodeResourceInsufficientCloudDiskSoldOut], [CodeResourcesSoldOutSpecifiedInstanceType],
// [CodeUnauthorizedOperationInvalidToken], [CodeUnauthorizedOperationMfaExpired],
// [CodeUnauthorizedOperationMfaNotFound], [CodeUnsupportedOperationInstanceChargeType],
// [CodeUnsupportedOperationInstanceStateCorrupted],
// [CodeUnsupportedOperationInstanceStateEnterRescueMode],
// [CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateExitRescueMode],
// [CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateFreezing], [CodeUnsupportedOperationInstanceStateIsolating],
// [CodeUnsupportedOperationInstanceStatePending], [CodeUnsupportedOperationInstanceStateRebooting],
// [CodeUnsupportedOperationInstanceStateRescueMode],
// [CodeUnsupportedOperationInstanceStateServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateShutdown], [CodeUnsupportedOperationInstanceStateStarting],
// [CodeUnsupportedOperationInstanceStateStopping], [CodeUnsupportedOperationInstanceStateTerminated],
// [CodeUnsupportedOperationInstanceStateTerminating],
// [CodeUnsupportedOperationInvalidImageLicenseTypeForReset],
// [CodeUnsupportedOperationKeyPairUnsupportedWindows],
// [CodeUnsupportedOperationModifyEncryptionNotSupported],
// [CodeUnsupportedOperationRawLocalDiskInsReinstalltoQcow2],
// [CodeUnsupportedOperationStoppedModeStopCharging].
func ResetInstance(ctx context.Context, client tcapi.Caller, request *ResetInstanceRequest, options ...tcapi.CallOption) (*ResetInstanceResponse, error) {
	response := new(ResetInstanceResponse)
	if err := client.Call(ctx, Service, Version, "ResetInstance", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ResetInstanceRequest is the request of [ResetInstance].
type ResetInstanceRequest struct {
	// The instance. DescribeInstances returns its id. Must match `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceId *string `json:"InstanceId,omitzero"`

	// The image to install, such as `img-pmqg1cw7`. If not set, the current image of the instance. Must
	// match `img-[a-z0-9]+` ([CodeInvalidImageIdMalformed]).
	ImageId *string `json:"ImageId,omitzero"`

	// The system disk. Only its size can be changed: a cloud disk can grow, and no disk can shrink.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`

	// The login settings. If not set, the service generates a password and sends it by internal message.
	LoginSettings *LoginSettings `json:"LoginSettings,omitzero"`

	// Agents of other services. If not set, public images get the agents for security and monitoring, and
	// other images keep what they have.
	EnhancedService *EnhancedService `json:"EnhancedService,omitzero"`

	// The host name. If not set, it stays the same.
	HostName *string `json:"HostName,omitzero"`

	// User data that the instance runs at its first start, base64-encoded, 16 KB at most.
	UserData *string `json:"UserData,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ResetInstanceRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
	jsonwriter.Text(to, "ImageId", from.ImageId)
	jsonwriter.Object(to, "SystemDisk", from.SystemDisk, (*SystemDisk).write)
	jsonwriter.Object(to, "LoginSettings", from.LoginSettings, (*LoginSettings).write)
	jsonwriter.Object(to, "EnhancedService", from.EnhancedService, (*EnhancedService).write)
	jsonwriter.Text(to, "HostName", from.HostName)
	jsonwriter.Text(to, "UserData", from.UserData)
}

// ResetInstanceResponse is the response of [ResetInstance].
type ResetInstanceResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ResetInstanceResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ResetInstancesInternetMaxBandwidth: Reset instances internet max bandwidth.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ResetInstancesInternetMaxBandwidth(ctx context.Context, client tcapi.Caller, request *ResetInstancesInternetMaxBandwidthRequest, options ...tcapi.CallOption) (*ResetInstancesInternetMaxBandwidthResponse, error) {
	response := new(ResetInstancesInternetMaxBandwidthResponse)
	if err := client.Call(ctx, Service, Version, "ResetInstancesInternetMaxBandwidth", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ResetInstancesInternetMaxBandwidthRequest is the request of [ResetInstancesInternetMaxBandwidth].
type ResetInstancesInternetMaxBandwidthRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Internet accessible. Required.
	InternetAccessible *InternetAccessible `json:"InternetAccessible,omitzero"`

	// Start time.
	StartTime *string `json:"StartTime,omitzero"`

	// End time.
	EndTime *string `json:"EndTime,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ResetInstancesInternetMaxBandwidthRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Object(to, "InternetAccessible", from.InternetAccessible, (*InternetAccessible).write)
	jsonwriter.Text(to, "StartTime", from.StartTime)
	jsonwriter.Text(to, "EndTime", from.EndTime)
}

// ResetInstancesInternetMaxBandwidthResponse is the response of [ResetInstancesInternetMaxBandwidth].
type ResetInstancesInternetMaxBandwidthResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ResetInstancesInternetMaxBandwidthResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ResetInstancesPassword: Reset instances password.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ResetInstancesPassword(ctx context.Context, client tcapi.Caller, request *ResetInstancesPasswordRequest, options ...tcapi.CallOption) (*ResetInstancesPasswordResponse, error) {
	response := new(ResetInstancesPasswordResponse)
	if err := client.Call(ctx, Service, Version, "ResetInstancesPassword", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ResetInstancesPasswordRequest is the request of [ResetInstancesPassword].
type ResetInstancesPasswordRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Password. Required.
	Password *tcapi.Secret `json:"Password,omitzero"`

	// User name.
	UserName *string `json:"UserName,omitzero"`

	// Force stop.
	ForceStop *bool `json:"ForceStop,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ResetInstancesPasswordRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "Password", from.Password)
	jsonwriter.Text(to, "UserName", from.UserName)
	jsonwriter.Bool(to, "ForceStop", from.ForceStop)
}

// ResetInstancesPasswordResponse is the response of [ResetInstancesPassword].
type ResetInstancesPasswordResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ResetInstancesPasswordResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ResetInstancesType: Reset instances type.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ResetInstancesType(ctx context.Context, client tcapi.Caller, request *ResetInstancesTypeRequest, options ...tcapi.CallOption) (*ResetInstancesTypeResponse, error) {
	response := new(ResetInstancesTypeResponse)
	if err := client.Call(ctx, Service, Version, "ResetInstancesType", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ResetInstancesTypeRequest is the request of [ResetInstancesType].
type ResetInstancesTypeRequest struct {
	// Instance ids. Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Instance type. Required.
	InstanceType *string `json:"InstanceType,omitzero"`

	// Force stop.
	ForceStop *bool `json:"ForceStop,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ResetInstancesTypeRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Text(to, "InstanceType", from.InstanceType)
	jsonwriter.Bool(to, "ForceStop", from.ForceStop)
}

// ResetInstancesTypeResponse is the response of [ResetInstancesType].
type ResetInstancesTypeResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ResetInstancesTypeResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// ResizeInstanceDisks: Resize instance disks.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func ResizeInstanceDisks(ctx context.Context, client tcapi.Caller, request *ResizeInstanceDisksRequest, options ...tcapi.CallOption) (*ResizeInstanceDisksResponse, error) {
	response := new(ResizeInstanceDisksResponse)
	if err := client.Call(ctx, Service, Version, "ResizeInstanceDisks", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// ResizeInstanceDisksRequest is the request of [ResizeInstanceDisks].
type ResizeInstanceDisksRequest struct {
	// Instance id. Required.
	InstanceId *string `json:"InstanceId,omitzero"`

	// Data disks.
	DataDisks []DataDisk `json:"DataDisks,omitzero"`

	// Force stop.
	ForceStop *bool `json:"ForceStop,omitzero"`

	// System disk.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`

	// Resize online.
	ResizeOnline *bool `json:"ResizeOnline,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *ResizeInstanceDisksRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceId", from.InstanceId)
	jsonwriter.Objects(to, "DataDisks", from.DataDisks, (*DataDisk).write)
	jsonwriter.Bool(to, "ForceStop", from.ForceStop)
	jsonwriter.Object(to, "SystemDisk", from.SystemDisk, (*SystemDisk).write)
	jsonwriter.Bool(to, "ResizeOnline", from.ResizeOnline)
}

// ResizeInstanceDisksResponse is the response of [ResizeInstanceDisks].
type ResizeInstanceDisksResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *ResizeInstanceDisksResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// RunInstances: Creates instances and starts them. The response is sent when the creation has started:
// an instance is `PENDING` until it is `RUNNING`, or `LAUNCH_FAILED` if it cannot be created.
// DescribeInstancesStatus returns the state. Prepaid instances are charged at once; for pay-as-you-go
// instances, the price of one hour is frozen. The number of instances is limited by the quotas of the
// account.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The service
// allows 10 calls per second. It requires a region.
//
// Error codes, in addition to the common ones: [CodeAccountQualificationRestrictions],
// [CodeAuthFailureCamRoleNameAuthenticateFailed], [CodeFailedOperationDisasterRecoverGroupNotFound],
// [CodeFailedOperationIllegalTagKey], [CodeFailedOperationIllegalTagValue],
// [CodeFailedOperationInquiryPriceFailed], [CodeFailedOperationNoAvailableIpAddressCountInSubnet],
// [CodeFailedOperationPromotionalRegionRestriction], [CodeFailedOperationSecurityGroupActionFailed],
// [CodeFailedOperationSnapshotSizeLargerThanDataSize],
// [CodeFailedOperationSnapshotSizeLessThanDataSize], [CodeFailedOperationTagKeyReserved],
// [CodeInstancesQuotaLimitExceeded], [CodeInternalErrorTradeUnknownError],
// [CodeInvalidAccountInsufficientBalance], [CodeInvalidClientTokenTooLong],
// [CodeInvalidHostIdMalformed], [CodeInvalidHostIdNotFound], [CodeInvalidImageIdMalformed],
// [CodeInvalidImageIdNotFound], [CodeInvalidInstanceNameTooLong], [CodeInvalidInstanceTypeMalformed],
// [CodeInvalidParameterHostIdStatusNotSupport], [CodeInvalidParameterInstanceImageNotSupport],
// [CodeInvalidParameterInternetAccessibleNotSupported], [CodeInvalidParameterInvalidIpFormat],
// [CodeInvalidParameterLackCoreCountOrThreadPerCore], [CodeInvalidParameterParameterConflict],
// [CodeInvalidParameterSnapshotNotFound], [CodeInvalidParameterCombination],
// [CodeInvalidParameterValue], [CodeInvalidParameterValueBandwidthPackageIdMalformed],
// [CodeInvalidParameterValueBandwidthPackageIdNotFound], [CodeInvalidParameterValueChcHostsNotFound],
// [CodeInvalidParameterValueCloudSsdDataDiskSizeTooSmall], [CodeInvalidParameterValueCoreCountValue],
// [CodeInvalidParameterValueDuplicate], [CodeInvalidParameterValueDuplicateTags],
// [CodeInvalidParameterValueIpAddressMalformed], [CodeInvalidParameterValueIllegalHostName],
// [CodeInvalidParameterValueIncorrectFormat], [CodeInvalidParameterValueInstanceTypeNotFound],
// [CodeInvalidParameterValueInstanceTypeNotSupportHpcCluster],
// [CodeInvalidParameterValueInstanceTypeRequiredHpcCluster],
// [CodeInvalidParameterValueInsufficientOffering], [CodeInvalidParameterValueInsufficientPrice],
// [CodeInvalidParameterValueInvalidAppIdFormat],
// [CodeInvalidParameterValueInvalidImageForGivenInstanceType],
// [CodeInvalidParameterValueInvalidImageFormat], [CodeInvalidParameterValueInvalidImageId],
// [CodeInvalidParameterValueInvalidImageOsName], [CodeInvalidParameterValueInvalidImageState],
// [CodeInvalidParameterValueInvalidIpFormat], [CodeInvalidParameterValueInvalidPassword],
// [CodeInvalidParameterValueInvalidTimeFormat], [CodeInvalidParameterValueInvalidUserDataFormat],
// [CodeInvalidParameterValueKeyPairNotFound], [CodeInvalidParameterValueLaunchTemplateIdMalformed],
// [CodeInvalidParameterValueLaunchTemplateIdNotExisted],
// [CodeInvalidParameterValueLaunchTemplateNotFound], [CodeInvalidParameterValueLaunchTemplateVersion],
// [CodeInvalidParameterValueLimitExceeded], [CodeInvalidParameterValueMustDhcpEnabledVpc],
// [CodeInvalidParameterValueNotCdcSubnet], [CodeInvalidParameterValueRange],
// [CodeInvalidParameterValueSnapshotIdMalformed], [CodeInvalidParameterValueSubnetIdMalformed],
// [CodeInvalidParameterValueSubnetNotExist], [CodeInvalidParameterValueTagKeyNotFound],
// [CodeInvalidParameterValueTagQuotaLimitExceeded], [CodeInvalidParameterValueThreadPerCoreValue],
// [CodeInvalidParameterValueTooLarge], [CodeInvalidParameterValueVpcIdMalformed],
// [CodeInvalidParameterValueVpcIdNotExist], [CodeInvalidParameterValueVpcIdZoneIdNotMatch],
// [CodeInvalidParameterValueVpcNotSupportIpv6Address], [CodeInvalidParameterValueZoneNotSupported],
// [CodeInvalidPassword], [CodeInvalidPeriod], [CodeInvalidPermission], [CodeInvalidProjectIdNotFound],
// [CodeInvalidSecurityGroupIdNotFound], [CodeInvalidZoneMismatchRegion],
// [CodeLimitExceededCvmsVifsPerSecGroupLimitExceeded], [CodeLimitExceededDisasterRecoverGroup],
// [CodeLimitExceededIpv6AddressNum], [CodeLimitExceededInstanceEniNumLimit],
// [CodeLimitExceededInstanceQuota], [CodeLimitExceededPrepayQuota], [CodeLimitExceededSingleUsgQuota],
// [CodeLimitExceededSpotQuota], [CodeLimitExceededUserSpotQuota], [CodeLimitExceededVpcSubnetNum],
// [CodeMissingParameter], [CodeMissingParameterDpdkInstanceTypeRequiredVpc],
// [CodeMissingParameterMonitorService], [CodeOperationDeniedChcInstallCloudImageWithoutDeployNetwork],
// [CodeResourceInsufficientAvailabilityZoneSoldOut], [CodeResourceInsufficientCloudDiskSoldOut],
// [CodeResourceInsufficientCloudDiskUnavailable],
// [CodeResourceInsufficientDisasterRecoverGroupCvmQuota],
// [CodeResourceInsufficientSpecifiedInstanceType], [CodeResourceNotFoundHpcCluster],
// [CodeResourceNotFoundNoDefaultCbs], [CodeResourceNotFoundNoDefaultCbsWithReason],
// [CodeResourceUnavailableInstanceType], [CodeResourcesSoldOutEipInsufficient],
// [CodeResourcesSoldOutSpecifiedInstanceType], [CodeUnauthorizedOperationInvalidToken],
// [CodeUnsupportedOperationBandwidthPackageIdNotSupported],
// [CodeUnsupportedOperationInstanceStateIsolating], [CodeUnsupportedOperationInvalidDisk],
// [CodeUnsupportedOperationInvalidRegionDiskEncrypt],
// [CodeUnsupportedOperationKeyPairUnsupportedWindows],
// [CodeUnsupportedOperationNoInstanceTypeSupportSpot],
// [CodeUnsupportedOperationNotSupportImportInstancesActionTimer],
// [CodeUnsupportedOperationOnlyForPrepaidAccount],
// [CodeUnsupportedOperationRawLocalDiskInsReinstalltoQcow2],
// [CodeUnsupportedOperationSpotUnsupportedRegion],
// [CodeUnsupportedOperationUnderwritingInstanceTypeOnlySupportAutoRenew],
// [CodeUnsupportedOperationUnsupportedInternationalUser], [CodeVpcAddrNotInSubNet], [CodeVpcIpIsUsed].
func RunInstances(ctx context.Context, client tcapi.Caller, request *RunInstancesRequest, options ...tcapi.CallOption) (*RunInstancesResponse, error) {
	response := new(RunInstancesResponse)
	if err := client.Call(ctx, Service, Version, "RunInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// RunInstancesRequest is the request of [RunInstances].
type RunInstancesRequest struct {
	// How the instances are billed. `PREPAID` needs `InstanceChargePrepaid`. One of
	// [InstanceChargeTypePrepaid], [InstanceChargeTypePostpaidByHour], [InstanceChargeTypeCdhpaid],
	// [InstanceChargeTypeSpotpaid], [InstanceChargeTypeCdcpaid]. The service's default is
	// [InstanceChargeTypePostpaidByHour].
	InstanceChargeType *InstanceChargeType `json:"InstanceChargeType,omitzero"`

	// The period that prepaid instances are paid for, and what happens at its end. Required with
	// `PREPAID`.
	InstanceChargePrepaid *InstanceChargePrepaid `json:"InstanceChargePrepaid,omitzero"`

	// The placement of the instances: zone, project and, optionally, dedicated hosts. Required without
	// `LaunchTemplate`; takes precedence over the template.
	Placement *Placement `json:"Placement,omitzero"`

	// The instance type, such as `S5.MEDIUM4`; DescribeInstanceTypeConfigs lists the types. With
	// `CDHPAID`, the number of cores and the memory in GiB: `CDH_1C1G`. If not set, the service chooses an
	// available type.
	InstanceType *string `json:"InstanceType,omitzero"`

	// The image, such as `img-pmqg1cw7`; DescribeImages lists the images that an instance type supports.
	// Required without `LaunchTemplate`; takes precedence over the template. Must match `img-[a-z0-9]+`
	// ([CodeInvalidImageIdMalformed]).
	ImageId *string `json:"ImageId,omitzero"`

	// The system disk. The service has its own defaults for values that are not set.
	SystemDisk *SystemDisk `json:"SystemDisk,omitzero"`

	// The data disks: at most 1 local disk and 20 cloud disks. None by default. At most 21 items
	// ([CodeInvalidParameterValueLimitExceeded]).
	DataDisks []DataDisk `json:"DataDisks,omitzero"`

	// The private network. Its addresses are those of the primary network interfaces: as many as
	// `InstanceCount`, and 20 at most.
	VirtualPrivateCloud *VirtualPrivateCloud `json:"VirtualPrivateCloud,omitzero"`

	// The internet access. None (0 Mbps) by default.
	InternetAccessible *InternetAccessible `json:"InternetAccessible,omitzero"`

	// The number of instances. The upper bound depends on the charge type and on the quotas of the
	// account. At least 1 ([CodeInvalidParameterValueRange]). The service's default is `1`.
	InstanceCount *int64 `json:"InstanceCount,omitzero"`

	// The minimum number of instances to create if fewer than `InstanceCount` are available: from 1 to
	// `InstanceCount`. If not set, the call creates all or none. At least 1
	// ([CodeInvalidParameterValueRange]).
	MinCount *int64 `json:"MinCount,omitzero"`

	// The display name. With several instances, the number of each is appended, or replaces `{R:3}`,
	// starting at 3. At most 128 characters ([CodeInvalidInstanceNameTooLong]).
	InstanceName *string `json:"InstanceName,omitzero"`

	// The login settings. If not set, the service generates a password and sends it by internal message.
	LoginSettings *LoginSettings `json:"LoginSettings,omitzero"`

	// The security groups, such as `sg-efil73jd`. If not set, the default one of the account.
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero"`

	// Agents of other services. If not set, public images get the agents for security and monitoring, and
	// other images keep what they have.
	EnhancedService *EnhancedService `json:"EnhancedService,omitzero"`

	// The idempotency token: the service recognizes a repeated request by it and creates nothing again.
	// ASCII; different requests need different tokens. The library generates one if none is set. At most
	// 64 characters ([CodeInvalidClientTokenTooLong]). The library generates one if the request has none.
	ClientToken *string `json:"ClientToken,omitzero"`

	// The host name. Windows: 2 to 15 letters, digits and hyphens, not digits only. Others: 2 to 60, dots
	// included. Dots and hyphens cannot be first, last or adjacent. With several instances, each gets its
	// number as with `InstanceName`.
	HostName *string `json:"HostName,omitzero"`

	// The action to run on the instances at a given time. Only termination is possible.
	ActionTimer *ActionTimer `json:"ActionTimer,omitzero"`

	// The placement group, which keeps its instances separate from each other. At most 1 items
	// ([CodeInvalidParameterValueLimitExceeded]).
	DisasterRecoverGroupIds []string `json:"DisasterRecoverGroupIds,omitzero"`

	// The tags for the instances.
	TagSpecification []TagSpecification `json:"TagSpecification,omitzero"`

	// The bid for `SPOTPAID` instances. If not set, the current price.
	InstanceMarketOptions *InstanceMarketOptionsRequest `json:"InstanceMarketOptions,omitzero"`

	// User data that the instance runs at its first start, base64-encoded, 16 KB at most.
	UserData *string `json:"UserData,omitzero"`

	// Metadata that the instances can read about themselves.
	Metadata *Metadata `json:"Metadata,omitzero"`

	// Whether to only check the request: its parameters, limits and the capacity. Nothing is created; the
	// response has only a RequestId, or an error. The service's default is `false`.
	DryRun *bool `json:"DryRun,omitzero"`

	// The topology of the CPU. If not set, that of the instance type.
	CpuTopology *CpuTopology `json:"CpuTopology,omitzero"`

	// The role whose temporary credentials the instances can read. DescribeRoleList of cam lists the
	// roles.
	CamRoleName *string `json:"CamRoleName,omitzero"`

	// The high-performance cluster. Required for instance types that need one, and refused for others.
	HpcClusterId *string `json:"HpcClusterId,omitzero"`

	// The launch template, with values for parameters that the request does not set.
	LaunchTemplate *LaunchTemplate `json:"LaunchTemplate,omitzero"`

	// The dedicated cluster, for `CDCPAID` instances.
	DedicatedClusterId *string `json:"DedicatedClusterId,omitzero"`

	// The customer's own physical servers that the instances are created on.
	ChcIds []string `json:"ChcIds,omitzero"`

	// The partition of a placement group that has partitions.
	PartitionNumber *int64 `json:"PartitionNumber,omitzero"`

	// Whether the instances have termination protection: TerminateInstances refuses them while this is
	// true. The service's default is `false`.
	DisableApiTermination *bool `json:"DisableApiTermination,omitzero"`

	// Whether the network interfaces support jumbo frames.
	EnableJumboFrame *bool `json:"EnableJumboFrame,omitzero"`

	// Additional network interfaces besides the primary one.
	NetworkInterfaces []NetworkInterfaces `json:"NetworkInterfaces,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *RunInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "InstanceChargeType", from.InstanceChargeType)
	jsonwriter.Object(to, "InstanceChargePrepaid", from.InstanceChargePrepaid, (*InstanceChargePrepaid).write)
	jsonwriter.Object(to, "Placement", from.Placement, (*Placement).write)
	jsonwriter.Text(to, "InstanceType", from.InstanceType)
	jsonwriter.Text(to, "ImageId", from.ImageId)
	jsonwriter.Object(to, "SystemDisk", from.SystemDisk, (*SystemDisk).write)
	jsonwriter.Objects(to, "DataDisks", from.DataDisks, (*DataDisk).write)
	jsonwriter.Object(to, "VirtualPrivateCloud", from.VirtualPrivateCloud, (*VirtualPrivateCloud).write)
	jsonwriter.Object(to, "InternetAccessible", from.InternetAccessible, (*InternetAccessible).write)
	jsonwriter.Int64(to, "InstanceCount", from.InstanceCount)
	jsonwriter.Int64(to, "MinCount", from.MinCount)
	jsonwriter.Text(to, "InstanceName", from.InstanceName)
	jsonwriter.Object(to, "LoginSettings", from.LoginSettings, (*LoginSettings).write)
	jsonwriter.Texts(to, "SecurityGroupIds", from.SecurityGroupIds)
	jsonwriter.Object(to, "EnhancedService", from.EnhancedService, (*EnhancedService).write)
	jsonwriter.Text(to, "ClientToken", from.ClientToken)
	jsonwriter.Text(to, "HostName", from.HostName)
	jsonwriter.Object(to, "ActionTimer", from.ActionTimer, (*ActionTimer).write)
	jsonwriter.Texts(to, "DisasterRecoverGroupIds", from.DisasterRecoverGroupIds)
	jsonwriter.Objects(to, "TagSpecification", from.TagSpecification, (*TagSpecification).write)
	jsonwriter.Object(to, "InstanceMarketOptions", from.InstanceMarketOptions, (*InstanceMarketOptionsRequest).write)
	jsonwriter.Text(to, "UserData", from.UserData)
	jsonwriter.Object(to, "Metadata", from.Metadata, (*Metadata).write)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
	jsonwriter.Object(to, "CpuTopology", from.CpuTopology, (*CpuTopology).write)
	jsonwriter.Text(to, "CamRoleName", from.CamRoleName)
	jsonwriter.Text(to, "HpcClusterId", from.HpcClusterId)
	jsonwriter.Object(to, "LaunchTemplate", from.LaunchTemplate, (*LaunchTemplate).write)
	jsonwriter.Text(to, "DedicatedClusterId", from.DedicatedClusterId)
	jsonwriter.Texts(to, "ChcIds", from.ChcIds)
	jsonwriter.Int64(to, "PartitionNumber", from.PartitionNumber)
	jsonwriter.Bool(to, "DisableApiTermination", from.DisableApiTermination)
	jsonwriter.Bool(to, "EnableJumboFrame", from.EnableJumboFrame)
	jsonwriter.Objects(to, "NetworkInterfaces", from.NetworkInterfaces, (*NetworkInterfaces).write)
}

// RunInstancesResponse is the response of [RunInstances].
type RunInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// The ids of the instances. They do not mean that the instances could be created:
	// DescribeInstancesStatus returns the states. Absent with `DryRun`.
	InstanceIdSet []string `json:"InstanceIdSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *RunInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "InstanceIdSet":
			to.InstanceIdSet = packed.Texts[string](from)
		default:
			from.Skip()
		}
	}
}

// StartInstances: Starts instances. Only an instance in state `STOPPED` can be started. The response
// is sent before the operation is complete: the instance is `STARTING`, then `RUNNING`;
// DescribeInstances shows the outcome in `LatestOperationState`. Changes appear there with a delay:
// right after the call is accepted, the instance is still shown as `STOPPED`.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The service
// allows 10 calls per second. It requires a region.
//
// Error codes, in addition to the common ones: [CodeInternalServerError],
// [CodeInvalidInstanceNotSupported], [CodeInvalidInstanceIdMalformed],
// [CodeInvalidInstanceIdNotFound], [CodeInvalidParameterValue],
// [CodeInvalidParameterValueInstanceIdMalformed], [CodeInvalidParameterValueLimitExceeded],
// [CodeInvalidParameterValueZoneNotSupported], [CodeMissingParameter],
// [CodeMutexOperationTaskRunning], [CodeOperationDeniedInstanceOperationInProgress],
// [CodeUnsupportedOperationInstanceReinstallFailed], [CodeUnsupportedOperationInstanceStateCorrupted],
// [CodeUnsupportedOperationInstanceStateEnterRescueMode],
// [CodeUnsupportedOperationInstanceStateExitRescueMode],
// [CodeUnsupportedOperationInstanceStateFreezing], [CodeUnsupportedOperationInstanceStateIsolating],
// [CodeUnsupportedOperationInstanceStatePending], [CodeUnsupportedOperationInstanceStateRebooting],
// [CodeUnsupportedOperationInstanceStateRescueMode], [CodeUnsupportedOperationInstanceStateRunning],
// [CodeUnsupportedOperationInstanceStateServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateShutdown], [CodeUnsupportedOperationInstanceStateStarting],
// [CodeUnsupportedOperationInstanceStateStopped], [CodeUnsupportedOperationInstanceStateStopping],
// [CodeUnsupportedOperationInstanceStateTerminated],
// [CodeUnsupportedOperationInstanceStateTerminating].
func StartInstances(ctx context.Context, client tcapi.Caller, request *StartInstancesRequest, options ...tcapi.CallOption) (*StartInstancesResponse, error) {
	response := new(StartInstancesResponse)
	if err := client.Call(ctx, Service, Version, "StartInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// StartInstancesRequest is the request of [StartInstances].
type StartInstancesRequest struct {
	// The instances to start, 100 at most. DescribeInstances returns their ids. 1 to 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each item: must match `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *StartInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
}

// StartInstancesResponse is the response of [StartInstances].
type StartInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *StartInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// StopInstances: Shuts instances down. Only an instance in state `RUNNING` can be shut down. The
// response is sent before the operation is complete: the instance is `STOPPING`, then `STOPPED`;
// DescribeInstances shows the outcome in `LatestOperationState`. Changes appear there with a delay:
// right after the call is accepted, the instance is still shown as `RUNNING`. A forced shutdown cuts
// the power: data can be lost and file systems damaged. Use it only for instances that do not shut
// down otherwise.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The service
// allows 10 calls per second. It requires a region.
//
// Error codes, in addition to the common ones: [CodeInternalServerError],
// [CodeInvalidInstanceNotSupported], [CodeInvalidInstanceIdMalformed],
// [CodeInvalidInstanceIdNotFound], [CodeInvalidParameterCombination], [CodeInvalidParameterValue],
// [CodeInvalidParameterValueInstanceIdMalformed], [CodeInvalidParameterValueLimitExceeded],
// [CodeInvalidParameterValueZoneNotSupported], [CodeMissingParameter],
// [CodeMutexOperationTaskRunning], [CodeOperationDeniedInstanceOperationInProgress],
// [CodeUnauthorizedOperationMfaExpired], [CodeUnauthorizedOperationMfaNotFound],
// [CodeUnsupportedOperationHibernationForNormalInstance],
// [CodeUnsupportedOperationInstanceReinstallFailed], [CodeUnsupportedOperationInstanceStateBanning],
// [CodeUnsupportedOperationInstanceStateCorrupted],
// [CodeUnsupportedOperationInstanceStateEnterRescueMode],
// [CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateExitRescueMode],
// [CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateFreezing], [CodeUnsupportedOperationInstanceStateIsolating],
// [CodeUnsupportedOperationInstanceStatePending], [CodeUnsupportedOperationInstanceStateRebooting],
// [CodeUnsupportedOperationInstanceStateRescueMode],
// [CodeUnsupportedOperationInstanceStateServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateShutdown], [CodeUnsupportedOperationInstanceStateStarting],
// [CodeUnsupportedOperationInstanceStateStopped], [CodeUnsupportedOperationInstanceStateStopping],
// [CodeUnsupportedOperationInstanceStateTerminated],
// [CodeUnsupportedOperationInstanceStateTerminating],
// [CodeUnsupportedOperationStoppedModeStopCharging].
func StopInstances(ctx context.Context, client tcapi.Caller, request *StopInstancesRequest, options ...tcapi.CallOption) (*StopInstancesResponse, error) {
	response := new(StopInstancesResponse)
	if err := client.Call(ctx, Service, Version, "StopInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// StopInstancesRequest is the request of [StopInstances].
type StopInstancesRequest struct {
	// The instances to shut down, 100 at most. DescribeInstances returns their ids. 1 to 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each item: must match `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Whether to force the shutdown if a normal shutdown fails. Mutually exclusive with `StopType`. The
	// service's default is `false`.
	//
	// Deprecated: use StopType.
	ForceStop *bool `json:"ForceStop,omitzero"`

	// How the instances are shut down. Mutually exclusive with `ForceStop`. One of [StopTypeSoft],
	// [StopTypeHard], [StopTypeSoftFirst]. The service's default is [StopTypeSoft].
	StopType *StopType `json:"StopType,omitzero"`

	// How pay-as-you-go instances are charged while they are stopped. Has no effect on other instances,
	// nor on those that cannot be stopped without charges. One of [StoppedModeKeepCharging],
	// [StoppedModeStopCharging]. The service's default is [StoppedModeKeepCharging].
	StoppedMode *StoppedMode `json:"StoppedMode,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *StopInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Bool(to, "ForceStop", from.ForceStop)
	jsonwriter.Text(to, "StopType", from.StopType)
	jsonwriter.Text(to, "StoppedMode", from.StoppedMode)
}

// StopInstancesResponse is the response of [StopInstances].
type StopInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *StopInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// SyncImages: Sync images.
//
// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it.
func SyncImages(ctx context.Context, client tcapi.Caller, request *SyncImagesRequest, options ...tcapi.CallOption) (*SyncImagesResponse, error) {
	response := new(SyncImagesResponse)
	if err := client.Call(ctx, Service, Version, "SyncImages", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// SyncImagesRequest is the request of [SyncImages].
type SyncImagesRequest struct {
	// Image ids. Required.
	ImageIds []string `json:"ImageIds,omitzero"`

	// Destination regions. Required.
	DestinationRegions []string `json:"DestinationRegions,omitzero"`

	// Dry run.
	DryRun *bool `json:"DryRun,omitzero"`

	// Image name.
	ImageName *string `json:"ImageName,omitzero"`

	// Image set required.
	ImageSetRequired *bool `json:"ImageSetRequired,omitzero"`

	// Encrypt.
	Encrypt *bool `json:"Encrypt,omitzero"`

	// Kms key id.
	KmsKeyId *string `json:"KmsKeyId,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *SyncImagesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "ImageIds", from.ImageIds)
	jsonwriter.Texts(to, "DestinationRegions", from.DestinationRegions)
	jsonwriter.Bool(to, "DryRun", from.DryRun)
	jsonwriter.Text(to, "ImageName", from.ImageName)
	jsonwriter.Bool(to, "ImageSetRequired", from.ImageSetRequired)
	jsonwriter.Bool(to, "Encrypt", from.Encrypt)
	jsonwriter.Text(to, "KmsKeyId", from.KmsKeyId)
}

// SyncImagesResponse is the response of [SyncImages].
type SyncImagesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`

	// Image set.
	ImageSet []SyncImage `json:"ImageSet,omitzero"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *SyncImagesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		case "ImageSet":
			to.ImageSet = packed.Objects(from, (*SyncImage).read)
		default:
			from.Skip()
		}
	}
}

// TerminateInstances: Terminates instances. A pay-as-you-go instance is destroyed at once. A prepaid
// instance goes to the recycle bin if the return terms allow it; a second call destroys it, and it
// cannot be recovered. All instances of one request must have the same charge type.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it. The
// service allows 10 calls per second. It requires a region.
//
// Error codes, in addition to the common ones: [CodeFailedOperationInvalidInstanceApplicationRole],
// [CodeFailedOperationInvalidInstanceApplicationRoleEmr], [CodeFailedOperationUnreturnable],
// [CodeInternalErrorTradeUnknownError], [CodeInternalServerError], [CodeInvalidAccountUnpaidOrder],
// [CodeInvalidInstanceNotSupported], [CodeInvalidInstanceIdMalformed],
// [CodeInvalidInstanceIdNotFound], [CodeInvalidInstanceNotSupportedPrepaidInstance],
// [CodeInvalidParameterValue], [CodeInvalidParameterValueInstanceIdMalformed],
// [CodeInvalidParameterValueInvalidAppIdFormat], [CodeInvalidParameterValueLimitExceeded],
// [CodeInvalidParameterValueNotSupported], [CodeLimitExceededUserReturnQuota], [CodeMissingParameter],
// [CodeMutexOperationTaskRunning], [CodeOperationDeniedInstanceOperationInProgress],
// [CodeUnauthorizedOperationInvalidToken], [CodeUnauthorizedOperationMfaExpired],
// [CodeUnauthorizedOperationMfaNotFound], [CodeUnsupportedOperation],
// [CodeUnsupportedOperationInstanceChargeType], [CodeUnsupportedOperationInstanceMixedPricingModel],
// [CodeUnsupportedOperationInstanceStateBanning],
// [CodeUnsupportedOperationInstanceStateEnterRescueMode],
// [CodeUnsupportedOperationInstanceStateEnterServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateExitRescueMode],
// [CodeUnsupportedOperationInstanceStateExitServiceLiveMigrate],
// [CodeUnsupportedOperationInstanceStateFreezing], [CodeUnsupportedOperationInstanceStateIsolating],
// [CodeUnsupportedOperationInstanceStateLaunchFailed], [CodeUnsupportedOperationInstanceStatePending],
// [CodeUnsupportedOperationInstanceStateRebooting], [CodeUnsupportedOperationInstanceStateStarting],
// [CodeUnsupportedOperationInstanceStateStopping], [CodeUnsupportedOperationInstanceStateTerminated],
// [CodeUnsupportedOperationInstanceStateTerminating], [CodeUnsupportedOperationInstancesProtected],
// [CodeUnsupportedOperationInvalidInstancesOwner],
// [CodeUnsupportedOperationRedHatInstanceTerminateUnsupported],
// [CodeUnsupportedOperationRedHatInstanceUnsupported], [CodeUnsupportedOperationRegion],
// [CodeUnsupportedOperationSpecialInstanceType],
// [CodeUnsupportedOperationUserLimitOperationExceedQuota].
func TerminateInstances(ctx context.Context, client tcapi.Caller, request *TerminateInstancesRequest, options ...tcapi.CallOption) (*TerminateInstancesResponse, error) {
	response := new(TerminateInstancesResponse)
	if err := client.Call(ctx, Service, Version, "TerminateInstances", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// TerminateInstancesRequest is the request of [TerminateInstances].
type TerminateInstancesRequest struct {
	// The instances to terminate, 100 at most. DescribeInstances returns their ids. 1 to 100 items
	// ([CodeInvalidParameterValueLimitExceeded]). Each item: must match `ins-[a-z0-9]{8}`
	// ([CodeInvalidInstanceIdMalformed]). Required.
	InstanceIds []string `json:"InstanceIds,omitzero"`

	// Whether to also release the first elastic IP address of the primary network interface. Only for
	// addresses of the types `HighQualityEIP`, `AntiDDoSEIP`, `EIPv6` and `HighQualityEIPv6`. The
	// service's default is `false`.
	ReleaseAddress *bool `json:"ReleaseAddress,omitzero"`

	// Whether to also release prepaid data disks of the instances. Those of a prepaid instance go to the
	// recycle bin together with it. The service's default is `false`.
	ReleasePrepaidDataDisks *bool `json:"ReleasePrepaidDataDisks,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *TerminateInstancesRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "InstanceIds", from.InstanceIds)
	jsonwriter.Bool(to, "ReleaseAddress", from.ReleaseAddress)
	jsonwriter.Bool(to, "ReleasePrepaidDataDisks", from.ReleasePrepaidDataDisks)
}

// TerminateInstancesResponse is the response of [TerminateInstances].
type TerminateInstancesResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *TerminateInstancesResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}

// TerminateResourcePoolPacks: Terminate resource pool packs.
//
// Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it.
func TerminateResourcePoolPacks(ctx context.Context, client tcapi.Caller, request *TerminateResourcePoolPacksRequest, options ...tcapi.CallOption) (*TerminateResourcePoolPacksResponse, error) {
	response := new(TerminateResourcePoolPacksResponse)
	if err := client.Call(ctx, Service, Version, "TerminateResourcePoolPacks", request, response, options...); err != nil {
		return nil, err
	}
	return response, nil
}

// TerminateResourcePoolPacksRequest is the request of [TerminateResourcePoolPacks].
type TerminateResourcePoolPacksRequest struct {
	// Dedicated resource pack ids. Required.
	DedicatedResourcePackIds []string `json:"DedicatedResourcePackIds,omitzero"`
}

// WriteMembers writes the request as JSON. Only package tcapi calls it.
func (from *TerminateResourcePoolPacksRequest) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Texts(to, "DedicatedResourcePackIds", from.DedicatedResourcePackIds)
}

// TerminateResourcePoolPacksResponse is the response of [TerminateResourcePoolPacks].
type TerminateResourcePoolPacksResponse struct {
	// Id of the request, assigned by the service; its support asks for it.
	RequestId string `json:"RequestId"`
}

// ReadPacked reads a response that the library has decoded. Only package tcapi calls it.
func (to *TerminateResourcePoolPacksResponse) ReadPacked(from *packed.Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "RequestId":
			to.RequestId = from.String()
		default:
			from.Skip()
		}
	}
}
