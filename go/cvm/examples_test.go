// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

package cvm_test

import (
	"testing"

	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/internal/conformance"
)

// The examples of the specs: what is sent, what is answered, what is refused.
func TestExamples(t *testing.T) {
	of := func(action string) conformance.Of {
		return conformance.Of{Service: cvm.Service, Version: cvm.Version, Action: action}
	}
	conformance.Answered(t, of("DescribeInstances"), cvm.DescribeInstances, "one instance of two zones",
		`{
    "Limit": 1,
    "Filters": [
        {
            "Values": [
                "ap-guangzhou-3",
                "ap-guangzhou-4"
            ],
            "Name": "zone"
        }
    ],
    "Offset": 0
}`,
		`{
    "Response": {
        "InstanceSet": [
            {
                "RenewFlag": "NOTIFY_AND_MANUAL_RENEW",
                "Uuid": "e85f1388-0422-410d-8e50-bef540e78c18",
                "InstanceState": "RUNNING",
                "DisableApiTermination": false,
                "LatestOperationErrorMsg": "",
                "DefaultLoginPort": 22,
                "LicenseType": "TencentCloud",
                "DefaultLoginUser": "root",
                "LatestOperationState": "SUCCESS",
                "LoginSettings": {
                    "KeyIds": [
                        "skey-b4vakk62"
                    ]
                },
                "IPv6Addresses": [
                    "2001:0db8:86a3:08d3:1319:8a2e:0370:7344"
                ],
                "DedicatedClusterId": "",
                "RestrictState": "PROTECTIVELY_ISOLATED",
                "ExpiredTime": "2020-09-22T00:00:00+00:00",
                "DisasterRecoverGroupId": "",
                "Memory": 1,
                "CreatedTime": "2020-09-22T00:00:00+00:00",
                "CPU": 1,
                "RdmaIpAddresses": [],
                "CamRoleName": "",
                "PublicIpAddresses": [
                    "123.207.11.190"
                ],
                "Tags": [
                    {
                        "Key": "myKey",
                        "Value": "myValue"
                    }
                ],
                "InstanceId": "ins-xlsyru2j",
                "ImageId": "img-8toqc6s3",
                "StopChargingMode": "NOT_APPLICABLE",
                "InstanceChargeType": "POSTPAID_BY_HOUR",
                "InstanceType": "S2.SMALL2",
                "SystemDisk": {
                    "DiskSize": 50,
                    "CdcId": "cdc-xxxxxxxx",
                    "DiskId": "disk-czsodtl1",
                    "DiskType": "CLOUD_SSD"
                },
                "Placement": {
                    "HostId": "host-h3m57oik",
                    "ProjectId": 1174660,
                    "HostIds": [],
                    "Zone": "ap-guangzhou-3"
                },
                "PrivateIpAddresses": [
                    "172.16.32.78"
                ],
                "OsName": "CentOS 7.4 64bit",
                "SecurityGroupIds": [
                    "sg-p1ezv4wz"
                ],
                "InstanceName": "myInstance",
                "DataDisks": [
                    {
                        "DeleteWithInstance": true,
                        "Encrypt": true,
                        "CdcId": "cdc-xxxxxxxx",
                        "DiskType": "CLOUD_SSD",
                        "ThroughputPerformance": 0,
                        "KmsKeyId": "b29c2f37-9f2d-11ef-8836-5254009ad364",
                        "DiskSize": 50,
                        "DiskId": "disk-bzsodtn1"
                    }
                ],
                "IsolatedSource": "NOTISOLATED",
                "VirtualPrivateCloud": {
                    "SubnetId": "subnet-mv4sn55k",
                    "AsVpcGateway": false,
                    "Ipv6AddressCount": 1,
                    "VpcId": "vpc-m0cnatxj",
                    "PrivateIpAddresses": [
                        "172.16.3.59"
                    ]
                },
                "LatestOperationRequestId": "c7de1287-061d-4ace-8caf-6ad8e5a2f29a",
                "InternetAccessible": {
                    "PublicIpAssigned": true,
                    "InternetChargeType": "TRAFFIC_POSTPAID_BY_HOUR",
                    "InternetMaxBandwidthOut": 1
                },
                "HpcClusterId": "",
                "LatestOperation": "ResetInstancesType"
            }
        ],
        "TotalCount": 1,
        "RequestId": "d655191e-a39d-43d2-8349-8c3f2bf4b327"
    }
}`)
	conformance.Answered(t, of("DescribeInstances"), cvm.DescribeInstances, "an operation that is under way",
		`{
    "Limit": 1,
    "Filters": [
        {
            "Values": [
                "ap-guangzhou-3",
                "ap-guangzhou-4"
            ],
            "Name": "zone"
        }
    ],
    "Offset": 0
}`,
		`{
    "Response": {
        "InstanceSet": [
            {
                "RenewFlag": "NOTIFY_AND_MANUAL_RENEW",
                "Uuid": "e85f1388-0422-410d-8e50-bef540e78c18",
                "InstanceState": "RUNNING",
                "DisableApiTermination": false,
                "LatestOperationErrorMsg": "",
                "DefaultLoginPort": 22,
                "LicenseType": "TencentCloud",
                "DefaultLoginUser": "root",
                "LatestOperationState": "OPERATING",
                "LoginSettings": {
                    "KeyIds": [
                        "skey-b4vakk62"
                    ]
                },
                "IPv6Addresses": [
                    "2001:0db8:86a3:08d3:1319:8a2e:0370:7344"
                ],
                "RestrictState": "PROTECTIVELY_ISOLATED",
                "ExpiredTime": "2020-09-22T00:00:00+00:00",
                "DisasterRecoverGroupId": "ps-xxxxxxxx",
                "Memory": 1,
                "CreatedTime": "2020-09-22T00:00:00+00:00",
                "CPU": 1,
                "RdmaIpAddresses": [],
                "CamRoleName": "",
                "DedicatedClusterId": "",
                "PublicIpAddresses": [
                    "123.207.11.190"
                ],
                "Tags": [
                    {
                        "Key": "myKey",
                        "Value": "myValue"
                    }
                ],
                "InstanceId": "ins-xlsyru2j",
                "ImageId": "img-8toqc6s3",
                "StopChargingMode": "NOT_APPLICABLE",
                "InstanceChargeType": "POSTPAID_BY_HOUR",
                "InstanceType": "S2.SMALL2",
                "SystemDisk": {
                    "DiskSize": 50,
                    "CdcId": "cdc-xxxxxxxx",
                    "DiskId": "disk-czsodtl1",
                    "DiskType": "CLOUD_SSD"
                },
                "Placement": {
                    "HostId": "host-h3m57oik",
                    "ProjectId": 1174660,
                    "HostIds": [],
                    "Zone": "ap-guangzhou-3"
                },
                "PrivateIpAddresses": [
                    "172.16.32.78"
                ],
                "OsName": "CentOS 7.4 64bit",
                "SecurityGroupIds": [
                    "sg-p1ezv4wz"
                ],
                "InstanceName": "myInstance",
                "DataDisks": [
                    {
                        "DeleteWithInstance": true,
                        "Encrypt": true,
                        "CdcId": "cdc-xxxxxxxx",
                        "DiskType": "CLOUD_SSD",
                        "ThroughputPerformance": 0,
                        "KmsKeyId": "b29c2f37-9f2d-11ef-8836-5254009ad364",
                        "DiskSize": 50,
                        "DiskId": "disk-bzsodtn1"
                    }
                ],
                "IsolatedSource": "NOTISOLATED",
                "VirtualPrivateCloud": {
                    "SubnetId": "subnet-mv4sn55k",
                    "AsVpcGateway": false,
                    "Ipv6AddressCount": 1,
                    "VpcId": "vpc-m0cnatxj",
                    "PrivateIpAddresses": [
                        "172.16.3.59"
                    ]
                },
                "LatestOperationRequestId": "c7de1287-061d-4ace-8caf-6ad8e5a2f29a",
                "InternetAccessible": {
                    "PublicIpAssigned": true,
                    "InternetChargeType": "TRAFFIC_POSTPAID_BY_HOUR",
                    "InternetMaxBandwidthOut": 1
                },
                "HpcClusterId": "",
                "LatestOperation": "StopInstances"
            }
        ],
        "TotalCount": 1,
        "RequestId": "d655191e-a39d-43d2-8349-8c3f2bf4b327"
    }
}`)
	conformance.Answered(t, of("DescribeInstances"), cvm.DescribeInstances, "by tag",
		`{
    "Limit": 1,
    "Filters": [
        {
            "Values": [
                "shenzhen"
            ],
            "Name": "tag:city"
        }
    ],
    "Offset": 0
}`,
		`{
    "Response": {
        "InstanceSet": [
            {
                "RenewFlag": "NOTIFY_AND_MANUAL_RENEW",
                "Uuid": "68b510db-b4c1-4630-a62b-73d0c7c970f9",
                "InstanceState": "RUNNING",
                "DisableApiTermination": false,
                "LatestOperationErrorMsg": "",
                "DefaultLoginPort": 22,
                "LicenseType": "TencentCloud",
                "DefaultLoginUser": "root",
                "LatestOperationState": "SUCCESS",
                "OsName": "CentOS 7.6 64bit",
                "CreatedTime": "2020-03-10T02:43:51Z",
                "RestrictState": "NORMAL",
                "ExpiredTime": "2020-04-10T02:47:36Z",
                "DisasterRecoverGroupId": "",
                "Memory": 1,
                "IPv6Addresses": [
                    "fd76:3600:71e:7800:6:461d:4e8:3add"
                ],
                "CPU": 1,
                "CamRoleName": "",
                "PublicIpAddresses": [
                    "123.207.11.190"
                ],
                "Tags": [
                    {
                        "Value": "shenzhen",
                        "Key": "city"
                    }
                ],
                "InstanceId": "ins-9bxebleo",
                "ImageId": "img-9qabwvbn",
                "StopChargingMode": "NOT_APPLICABLE",
                "InstanceChargeType": "PREPAID",
                "InstanceType": "S1.SMALL1",
                "SystemDisk": {
                    "DiskSize": 50,
                    "DiskId": "disk-nucurerk",
                    "DiskType": "CLOUD_PREMIUM"
                },
                "IsolatedSource": "NOTISOLATED",
                "Placement": {
                    "ProjectId": 1174660,
                    "Zone": "ap-guangzhou-3"
                },
                "PrivateIpAddresses": [
                    "172.16.32.78"
                ],
                "LoginSettings": {
                    "KeyIds": [
                        "skey-0lqrhzz1"
                    ]
                },
                "SecurityGroupIds": [
                    "sg-p1ezv4wz"
                ],
                "DedicatedClusterId": "",
                "InstanceName": "测试实例",
                "DataDisks": [],
                "VirtualPrivateCloud": {
                    "Ipv6AddressCount": 1,
                    "PrivateIpAddresses": [
                        "172.16.3.59"
                    ],
                    "SubnetId": "subnet-a2676p0e",
                    "AsVpcGateway": false,
                    "VpcId": "vpc-g7wzcv7n"
                },
                "LatestOperationRequestId": "3554eb5b-1cfa-471a-ae76-dc436c9d43e8",
                "InternetAccessible": {
                    "InternetMaxBandwidthOut": 1,
                    "InternetChargeType": "BANDWIDTH_PREPAID"
                },
                "RdmaIpAddresses": [],
                "HpcClusterId": "",
                "LatestOperation": "RenewInstances"
            }
        ],
        "TotalCount": 1,
        "RequestId": "62DDFFC6-FDB5-44F7-20A6-59152E3D129A"
    }
}`)
	conformance.Answered(t, of("DescribeInstances"), cvm.DescribeInstances, "by id, with values that are null",
		`{"InstanceIds":["ins-5d8a23rs"]}`,
		`{
    "Response": {
        "TotalCount": 1,
        "InstanceSet": [
            {
                "InstanceId": "ins-5d8a23rs",
                "InstanceChargeType": "POSTPAID_BY_HOUR",
                "InstanceState": "STOPPED",
                "StopChargingMode": "STOP_CHARGING",
                "CreatedTime": "2024-01-04T16:11:08Z",
                "PublicIpAddresses": null,
                "RenewFlag": null,
                "ExpiredTime": null,
                "LatestOperation": null,
                "LatestOperationState": null,
                "LatestOperationRequestId": null,
                "IPv6Addresses": null,
                "CamRoleName": null,
                "RdmaIpAddresses": null,
                "LatestOperationErrorMsg": null
            }
        ],
        "RequestId": "3c4d5e6f-7081-4293-a4b5-c6d7e8f90a1b"
    }
}`)
	conformance.Answered(t, of("DescribeInstances"), cvm.DescribeInstances, "the eleventh of twelve, with a graphics processor",
		`{"Offset":10,"Limit":1}`,
		`{
    "Response": {
        "TotalCount": 12,
        "InstanceSet": [
            {
                "InstanceId": "ins-r8hr2upy",
                "InstanceType": "GN7.2XLARGE32",
                "CPU": 8,
                "Memory": 32,
                "InstanceState": "RUNNING",
                "HostName": "VM-4-18-ubuntu",
                "DisasterRecoverGroupIds": [
                    "ps-l7sdunxx"
                ],
                "Placement": {
                    "Zone": "ap-guangzhou-6",
                    "ProjectId": 0,
                    "DedicatedResourcePackTenancy": "ResourcePool",
                    "DedicatedResourcePackIds": [
                        "rpp-7eumgm3l"
                    ],
                    "RackId": "3F3327994BA4C23134DDCBD7828CD4CC"
                },
                "SystemDisk": {
                    "DiskType": "CLOUD_HSSD",
                    "DiskId": "disk-xyzw1a3x",
                    "DiskSize": 100,
                    "DiskName": "system",
                    "Encrypt": true,
                    "KmsKeyId": "kms-abcd1234"
                },
                "DataDisks": [
                    {
                        "DiskSize": 500,
                        "DiskType": "CLOUD_TSSD",
                        "DiskId": "disk-ciezoimt",
                        "DeleteWithInstance": false,
                        "SnapshotId": "snap-6yczrj8x",
                        "ThroughputPerformance": 20,
                        "BurstPerformance": false,
                        "DiskName": "data"
                    }
                ],
                "InternetAccessible": {
                    "InternetChargeType": "BANDWIDTH_PACKAGE",
                    "InternetMaxBandwidthOut": 10,
                    "PublicIpAssigned": true,
                    "BandwidthPackageId": "bwp-00000000",
                    "InternetServiceProvider": "BGP",
                    "IPv4AddressType": "AntiDDoSEIP",
                    "IPv6AddressType": "EIPv6",
                    "AntiDDoSPackageId": "bgp-00000000"
                },
                "GPUInfo": {
                    "GPUCount": 0.5,
                    "GPUId": [
                        "0000:18:00.0"
                    ],
                    "GPUType": "NVIDIA T4"
                },
                "EnableJumboFrame": true,
                "Metadata": {
                    "Items": [
                        {
                            "Key": "role",
                            "Value": "worker"
                        }
                    ]
                },
                "PublicIPv6Addresses": [
                    "240d:c000:f000:ac00:5460:6340:16aa:6"
                ],
                "CpuTopology": {
                    "CoreCount": 4,
                    "ThreadPerCore": 2
                },
                "PartitionNumber": 2
            }
        ],
        "RequestId": "0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f"
    }
}`)
	conformance.Failed(t, of("DescribeInstances"), cvm.DescribeInstances, "an unknown filter",
		`{"Filters":[{"Name":"colour","Values":["blue"]}]}`,
		`{
    "Response": {
        "Error": {
            "Code": "InvalidFilter",
            "Message": "The filter colour is not known."
        },
        "RequestId": "a7b6c5d4-e3f2-4110-8f9e-8d7c6b5a4938"
    }
}`, "REJECTED")
	conformance.Refused(t, of("DescribeInstances"), cvm.DescribeInstances, "ids and filters",
		`{"InstanceIds":["ins-5d8a23rs"],"Filters":[{"Name":"zone","Values":["ap-guangzhou-3"]}]}`, "InvalidParameter", "Filters")
	conformance.Refused(t, of("DescribeInstances"), cvm.DescribeInstances, "too many values in one filter",
		`{
    "Filters": [
        {
            "Name": "zone",
            "Values": [
                "ap-guangzhou-1", "ap-guangzhou-2", "ap-guangzhou-3",
                "ap-guangzhou-4", "ap-guangzhou-6", "ap-guangzhou-7"
            ]
        }
    ]
}`, "InvalidFilterValue.LimitExceeded", "Filters[0].Values")
	conformance.Refused(t, of("DescribeInstances"), cvm.DescribeInstances, "too many filters",
		`{
    "Filters": [
        {"Name": "tag:team-1", "Values": ["yes"]},
        {"Name": "tag:team-2", "Values": ["yes"]},
        {"Name": "tag:team-3", "Values": ["yes"]},
        {"Name": "tag:team-4", "Values": ["yes"]},
        {"Name": "tag:team-5", "Values": ["yes"]},
        {"Name": "tag:team-6", "Values": ["yes"]},
        {"Name": "tag:team-7", "Values": ["yes"]},
        {"Name": "tag:team-8", "Values": ["yes"]},
        {"Name": "tag:team-9", "Values": ["yes"]},
        {"Name": "tag:team-10", "Values": ["yes"]},
        {"Name": "tag:team-11", "Values": ["yes"]}
    ]
}`, "InvalidParameterValue.LimitExceeded", "Filters")
	conformance.Refused(t, of("DescribeInstances"), cvm.DescribeInstances, "a filter without a name",
		`{"Filters":[{"Values":["ap-guangzhou-3"]}]}`, "MissingParameter", "Filters[0].Name")
	conformance.Refused(t, of("DescribeInstances"), cvm.DescribeInstances, "a limit that is too high",
		`{"Limit":101}`, "InvalidParameterValue", "Limit")
	conformance.Answered(t, of("DescribeInstancesStatus"), cvm.DescribeInstancesStatus, "two instances",
		`{
    "InstanceIds": [
        "ins-r8hr2upy",
        "ins-5d8a23rs"
    ],
    "Offset": 0,
    "Limit": 10
}`,
		`{
    "Response": {
        "TotalCount": 2,
        "InstanceStatusSet": [
            {
                "InstanceId": "ins-r8hr2upy",
                "InstanceState": "RUNNING"
            },
            {
                "InstanceId": "ins-5d8a23rs",
                "InstanceState": "STOPPED"
            }
        ],
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Answered(t, of("DescribeInstancesStatus"), cvm.DescribeInstancesStatus, "all, where there are none",
		`{}`,
		`{
    "Response": {
        "TotalCount": 0,
        "InstanceStatusSet": [],
        "RequestId": "b5b41468-520d-4192-b42f-595cc34b6c1c"
    }
}`)
	conformance.Refused(t, of("DescribeInstancesStatus"), cvm.DescribeInstancesStatus, "a negative offset",
		`{"Offset":-1}`, "InvalidParameterValue", "Offset")
	conformance.Refused(t, of("DescribeInstancesStatus"), cvm.DescribeInstancesStatus, "a limit of nothing",
		`{"Limit":0}`, "InvalidParameterValue", "Limit")
	conformance.Refused(t, of("DescribeInstancesStatus"), cvm.DescribeInstancesStatus, "a limit that is too high",
		`{"Limit":101}`, "InvalidParameterValue", "Limit")
	conformance.Refused(t, of("DescribeInstancesStatus"), cvm.DescribeInstancesStatus, "an id that is too short",
		`{"InstanceIds":["ins-1122"]}`, "InvalidInstanceId.Malformed", "InstanceIds[0]")
	conformance.Answered(t, of("DescribeRegions"), cvm.DescribeRegions, "all regions",
		`{}`,
		`{
    "Response": {
        "TotalCount": 9,
        "RegionSet": [
            {
                "Region": "ap-beijing",
                "RegionName": "华北地区(北京)",
                "RegionState": "AVAILABLE"
            },
            {
                "Region": "ap-guangzhou",
                "RegionName": "华南地区(广州)",
                "RegionState": "AVAILABLE"
            },
            {
                "Region": "ap-hongkong",
                "RegionName": "港澳台地区(中国香港)",
                "RegionState": "AVAILABLE"
            },
            {
                "Region": "ap-shanghai",
                "RegionName": "华东地区(上海)",
                "RegionState": "AVAILABLE"
            },
            {
                "Region": "ap-shanghai-fsi",
                "RegionName": "华东地区(上海金融)",
                "RegionState": "AVAILABLE"
            },
            {
                "Region": "ap-shenzhen-fsi",
                "RegionName": "华南地区(深圳金融)",
                "RegionState": "AVAILABLE"
            },
            {
                "Region": "ap-singapore",
                "RegionName": "亚太东南(新加坡)",
                "RegionState": "AVAILABLE"
            },
            {
                "Region": "na-siliconvalley",
                "RegionName": "美国西部(硅谷)",
                "RegionState": "AVAILABLE"
            }
        ],
        "RequestId": "C563943B-3BEA-FE92-29FE-591EAEB7871F"
    }
}`)
	conformance.Answered(t, of("DescribeZones"), cvm.DescribeZones, "the zones of a region, named in Chinese",
		`{}`,
		`{
    "Response": {
        "TotalCount": 5,
        "ZoneSet": [
            {
                "ZoneState": "AVAILABLE",
                "ZoneId": "100003",
                "Zone": "ap-guangzhou-3",
                "ZoneName": "广州三区"
            },
            {
                "ZoneState": "AVAILABLE",
                "ZoneId": "100004",
                "Zone": "ap-guangzhou-4",
                "ZoneName": "广州四区"
            },
            {
                "ZoneState": "AVAILABLE",
                "ZoneId": "100005",
                "Zone": "ap-guangzhou-5",
                "ZoneName": "广州五区"
            }
        ],
        "RequestId": "62DDFFC6-FDB5-44F7-20A6-59152E3D129A"
    }
}`)
	conformance.Answered(t, of("DescribeZones"), cvm.DescribeZones, "the zones of a region, named in English",
		`{}`,
		`{
    "Response": {
        "TotalCount": 5,
        "ZoneSet": [
            {
                "ZoneState": "AVAILABLE",
                "ZoneId": "100003",
                "Zone": "ap-guangzhou-3",
                "ZoneName": "Guangzhou Zone 3"
            },
            {
                "ZoneState": "AVAILABLE",
                "ZoneId": "100004",
                "Zone": "ap-guangzhou-4",
                "ZoneName": "Guangzhou Zone 4"
            },
            {
                "ZoneState": "AVAILABLE",
                "ZoneId": "100005",
                "Zone": "ap-guangzhou-5",
                "ZoneName": "Guangzhou Zone 5"
            }
        ],
        "RequestId": "62DDFFC6-FDB5-44F7-20A6-59152E3D129A"
    }
}`)
	conformance.Answered(t, of("RebootInstances"), cvm.RebootInstances, "two instances, softly",
		`{
    "StopType": "SOFT",
    "InstanceIds": [
        "ins-5d8a23rs",
        "ins-r8hr2upy"
    ]
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Answered(t, of("RebootInstances"), cvm.RebootInstances, "one instance, in the default way",
		`{"InstanceIds":["ins-r8hr2upy"]}`,
		`{"Response":{"RequestId":"0d1cf0b9-1a2e-4f0c-a6f5-7cf2b9a1d5f3"}}`)
	conformance.Answered(t, of("RebootInstances"), cvm.RebootInstances, "by force",
		`{"InstanceIds":["ins-r8hr2upy"],"StopType":"HARD"}`,
		`{"Response":{"RequestId":"5a6fb9a4-7a0b-4f7e-9b61-6f6b1d1d0a52"}}`)
	conformance.Answered(t, of("RebootInstances"), cvm.RebootInstances, "softly first, then by force",
		`{"InstanceIds":["ins-r8hr2upy","ins-5d8a23rs"],"StopType":"SOFT_FIRST"}`,
		`{"Response":{"RequestId":"c2b1d7e6-93f4-4f3a-8f0e-2a4f8f8f6d11"}}`)
	conformance.Answered(t, of("RebootInstances"), cvm.RebootInstances, "by force if need be, in the old way",
		`{"InstanceIds":["ins-r8hr2upy"],"ForceReboot":true}`,
		`{"Response":{"RequestId":"97c1f3de-7a53-4c0b-9d3b-3f7f0f5f2b64"}}`)
	conformance.Failed(t, of("RebootInstances"), cvm.RebootInstances, "an instance that does not exist",
		`{"InstanceIds":["ins-00000000"],"StopType":"SOFT"}`,
		`{
    "Response": {
        "Error": {
            "Code": "InvalidInstanceId.NotFound",
            "Message": "The instance ins-00000000 does not exist."
        },
        "RequestId": "b3a9f1c0-2f6e-4d55-8a3c-0f1e2d3c4b5a"
    }
}`, "REJECTED")
	conformance.Failed(t, of("RebootInstances"), cvm.RebootInstances, "an instance that is shut down",
		`{"InstanceIds":["ins-5d8a23rs"]}`,
		`{
    "Response": {
        "Error": {
            "Code": "UnsupportedOperation.InstanceStateStopped",
            "Message": "The instance ins-5d8a23rs is stopped."
        },
        "RequestId": "e1d2c3b4-a596-4877-9a0b-1c2d3e4f5061"
    }
}`, "REJECTED")
	conformance.Refused(t, of("RebootInstances"), cvm.RebootInstances, "no instance at all",
		`{"InstanceIds":[]}`, "InvalidParameterValue.LimitExceeded", "InstanceIds")
	conformance.Refused(t, of("RebootInstances"), cvm.RebootInstances, "one instance too many",
		`{
    "InstanceIds": [
        "ins-00000001", "ins-00000002", "ins-00000003", "ins-00000004", "ins-00000005", "ins-00000006",
        "ins-00000007", "ins-00000008", "ins-00000009", "ins-00000010", "ins-00000011", "ins-00000012",
        "ins-00000013", "ins-00000014", "ins-00000015", "ins-00000016", "ins-00000017", "ins-00000018",
        "ins-00000019", "ins-00000020", "ins-00000021", "ins-00000022", "ins-00000023", "ins-00000024",
        "ins-00000025", "ins-00000026", "ins-00000027", "ins-00000028", "ins-00000029", "ins-00000030",
        "ins-00000031", "ins-00000032", "ins-00000033", "ins-00000034", "ins-00000035", "ins-00000036",
        "ins-00000037", "ins-00000038", "ins-00000039", "ins-00000040", "ins-00000041", "ins-00000042",
        "ins-00000043", "ins-00000044", "ins-00000045", "ins-00000046", "ins-00000047", "ins-00000048",
        "ins-00000049", "ins-00000050", "ins-00000051", "ins-00000052", "ins-00000053", "ins-00000054",
        "ins-00000055", "ins-00000056", "ins-00000057", "ins-00000058", "ins-00000059", "ins-00000060",
        "ins-00000061", "ins-00000062", "ins-00000063", "ins-00000064", "ins-00000065", "ins-00000066",
        "ins-00000067", "ins-00000068", "ins-00000069", "ins-00000070", "ins-00000071", "ins-00000072",
        "ins-00000073", "ins-00000074", "ins-00000075", "ins-00000076", "ins-00000077", "ins-00000078",
        "ins-00000079", "ins-00000080", "ins-00000081", "ins-00000082", "ins-00000083", "ins-00000084",
        "ins-00000085", "ins-00000086", "ins-00000087", "ins-00000088", "ins-00000089", "ins-00000090",
        "ins-00000091", "ins-00000092", "ins-00000093", "ins-00000094", "ins-00000095", "ins-00000096",
        "ins-00000097", "ins-00000098", "ins-00000099", "ins-00000100", "ins-00000101"
    ]
}`, "InvalidParameterValue.LimitExceeded", "InstanceIds")
	conformance.Refused(t, of("RebootInstances"), cvm.RebootInstances, "an id that is too short",
		`{"InstanceIds":["ins-1122"]}`, "InvalidInstanceId.Malformed", "InstanceIds[0]")
	conformance.Refused(t, of("RebootInstances"), cvm.RebootInstances, "capitals in the second id",
		`{"InstanceIds":["ins-r8hr2upy","ins-5D8A23RS"]}`, "InvalidInstanceId.Malformed", "InstanceIds[1]")
	conformance.Refused(t, of("RebootInstances"), cvm.RebootInstances, "both ways of forcing",
		`{"InstanceIds":["ins-r8hr2upy"],"ForceReboot":true,"StopType":"HARD"}`, "InvalidParameterCombination", "StopType")
	conformance.Refused(t, of("RebootInstances"), cvm.RebootInstances, "a way to stop that does not exist",
		`{"InstanceIds":["ins-r8hr2upy"],"StopType":"WARM"}`, "InvalidParameterValue", "StopType")
	conformance.Refused(t, of("RebootInstances"), cvm.RebootInstances, "no list of instances",
		`{"StopType":"SOFT"}`, "MissingParameter", "InstanceIds")
	conformance.Answered(t, of("StartInstances"), cvm.StartInstances, "two instances that are shut down",
		`{
    "InstanceIds": [
        "ins-r8hr2upy",
        "ins-5d8a23rs"
    ]
}`,
		`{
    "Response": {
        "RequestId": "d39d6c09-44e9-4e80-8661-77b5ff3cbc15"
    }
}`)
	conformance.Failed(t, of("StartInstances"), cvm.StartInstances, "an instance that already runs",
		`{"InstanceIds":["ins-r8hr2upy"]}`,
		`{
    "Response": {
        "Error": {
            "Code": "UnsupportedOperation.InstanceStateRunning",
            "Message": "The instance ins-r8hr2upy is running."
        },
        "RequestId": "2f7c9a54-0b3d-4e86-9f1a-6d5c4b3a2918"
    }
}`, "REJECTED")
	conformance.Refused(t, of("StartInstances"), cvm.StartInstances, "no instance at all",
		`{"InstanceIds":[]}`, "InvalidParameterValue.LimitExceeded", "InstanceIds")
	conformance.Refused(t, of("StartInstances"), cvm.StartInstances, "an id that is too short",
		`{"InstanceIds":["ins-1122"]}`, "InvalidInstanceId.Malformed", "InstanceIds[0]")
	conformance.Refused(t, of("StartInstances"), cvm.StartInstances, "no list of instances",
		`{}`, "MissingParameter", "InstanceIds")
	conformance.Answered(t, of("StopInstances"), cvm.StopInstances, "two instances, softly",
		`{
    "InstanceIds": [
        "ins-r8hr2upy",
        "ins-5d8a23rs"
    ],
    "StopType": "SOFT"
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Answered(t, of("StopInstances"), cvm.StopInstances, "free of charge while stopped",
		`{"InstanceIds":["ins-r8hr2upy"],"StopType":"SOFT_FIRST","StoppedMode":"STOP_CHARGING"}`,
		`{"Response":{"RequestId":"41b7e0d9-5c68-4a2f-b3d1-8e9f0a1b2c3d"}}`)
	conformance.Answered(t, of("StopInstances"), cvm.StopInstances, "by force if need be, in the old way",
		`{"InstanceIds":["ins-r8hr2upy"],"ForceStop":true}`,
		`{"Response":{"RequestId":"7d0e6c5b-4a39-4281-9706-f5e4d3c2b1a0"}}`)
	conformance.Failed(t, of("StopInstances"), cvm.StopInstances, "an instance that is shut down already",
		`{"InstanceIds":["ins-5d8a23rs"],"StopType":"SOFT"}`,
		`{
    "Response": {
        "Error": {
            "Code": "UnsupportedOperation.InstanceStateStopped",
            "Message": "The instance ins-5d8a23rs is stopped."
        },
        "RequestId": "8c9d0e1f-2a3b-4c4d-9e5f-6a7b8c9d0e1f"
    }
}`, "REJECTED")
	conformance.Refused(t, of("StopInstances"), cvm.StopInstances, "both ways of forcing",
		`{"InstanceIds":["ins-r8hr2upy"],"ForceStop":true,"StopType":"HARD"}`, "InvalidParameterCombination", "StopType")
	conformance.Refused(t, of("StopInstances"), cvm.StopInstances, "a price that does not exist",
		`{"InstanceIds":["ins-r8hr2upy"],"StoppedMode":"HALF_CHARGING"}`, "InvalidParameterValue", "StoppedMode")
	conformance.Refused(t, of("StopInstances"), cvm.StopInstances, "no instance at all",
		`{"InstanceIds":[]}`, "InvalidParameterValue.LimitExceeded", "InstanceIds")
	conformance.Refused(t, of("StopInstances"), cvm.StopInstances, "an id that is too short",
		`{"InstanceIds":["ins-1122"]}`, "InvalidInstanceId.Malformed", "InstanceIds[0]")
	conformance.Answered(t, of("TerminateInstances"), cvm.TerminateInstances, "one instance",
		`{
    "InstanceIds": [
        "ins-3jaw1j8m"
    ]
}`,
		`{
    "Response": {
        "RequestId": "9a2f76a2-3b5b-4760-a90b-eff0c611b360"
    }
}`)
	conformance.Answered(t, of("TerminateInstances"), cvm.TerminateInstances, "with its address and its disks",
		`{"InstanceIds":["ins-2pajzo4q"],"ReleaseAddress":true,"ReleasePrepaidDataDisks":true}`,
		`{"Response":{"RequestId":"63a0f1b2-c4d5-4e6f-8071-92a3b4c5d6e7"}}`)
	conformance.Failed(t, of("TerminateInstances"), cvm.TerminateInstances, "a protected instance",
		`{"InstanceIds":["ins-3jaw1j8m"]}`,
		`{
    "Response": {
        "Error": {
            "Code": "UnsupportedOperation.InstancesProtected",
            "Message": "The instance ins-3jaw1j8m is protected."
        },
        "RequestId": "d0c1b2a3-9485-4766-8574-635241302f1e"
    }
}`, "REJECTED")
	conformance.Refused(t, of("TerminateInstances"), cvm.TerminateInstances, "no instance at all",
		`{"InstanceIds":[]}`, "InvalidParameterValue.LimitExceeded", "InstanceIds")
	conformance.Refused(t, of("TerminateInstances"), cvm.TerminateInstances, "an id that is too short",
		`{"InstanceIds":["ins-1122"]}`, "InvalidInstanceId.Malformed", "InstanceIds[0]")
	conformance.Refused(t, of("TerminateInstances"), cvm.TerminateInstances, "no list of instances",
		`{}`, "MissingParameter", "InstanceIds")
}
