// Code generated from specs/cvm/2017-03-12/. DO NOT EDIT.

package cvm_test

import (
	"testing"

	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/internal/conformance"
)

// TestExamples runs the examples of the specs: requests with their responses, and refused requests.
func TestExamples(t *testing.T) {
	of := func(action string) conformance.Of {
		return conformance.Of{Service: cvm.Service, Version: cvm.Version, Action: action}
	}
	conformance.Returned(t, of("AllocateHosts"), cvm.AllocateHosts, "AllocateHosts 1",
		`{
    "HostChargeType": "PREPAID",
    "HostCount": 1,
    "Placement": {
        "Zone": "ap-guangzhou-6"
    },
    "HostType": "HS1",
    "HostChargePrepaid": {
        "RenewFlag": "NOTIFY_AND_AUTO_RENEW",
        "Period": 1
    }
}`,
		`{
    "Response": {
        "HostIdSet": [
            "host-lan4lb2k"
        ],
        "RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"
    }
}`)
	conformance.Returned(t, of("AssociateInstancesKeyPairs"), cvm.AssociateInstancesKeyPairs, "AssociateInstancesKeyPairs 1",
		`{
    "InstanceIds": [
        "ins-1e4r6y8i",
        "ins-3e56fg78"
    ],
    "KeyIds": [
        "skey-4e5ty7i8"
    ]
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Returned(t, of("AssociateSecurityGroups"), cvm.AssociateSecurityGroups, "AssociateSecurityGroups 1",
		`{
    "InstanceIds": [
        "ins-915zrb0p",
        "ins-2zvpghhc"
    ],
    "SecurityGroupIds": [
        "sg-9id3l839"
    ]
}`,
		`{
    "Response": {
        "RequestId": "3385dcf2-e1f0-4ed8-a924-c296721ab65f"
    }
}`)
	conformance.Returned(t, of("ConfigureChcAssistVpc"), cvm.ConfigureChcAssistVpc, "ConfigureChcAssistVpc 1",
		`{
    "ChcIds": [
        "chc-1a2b3c4d",
        "chc-adf34aft"
    ],
    "BmcVirtualPrivateCloud": {
        "VpcId": "vpc-12345678",
        "SubnetId": "subnet-12345678",
        "PrivateIpAddresses": [
            "10.0.0.2",
            "10.0.0.3"
        ]
    },
    "BmcSecurityGroupIds": [
        "sg-12345678"
    ],
    "DeployVirtualPrivateCloud": {
        "VpcId": "vpc-1234abcd8",
        "SubnetId": "subnet-1234abcd",
        "PrivateIpAddresses": [
            "10.0.1.2",
            "10.0.1.3"
        ]
    },
    "DeploySecurityGroupIds": [
        "sg-8a7f6d5s"
    ]
}`,
		`{
    "Response": {
        "RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"
    }
}`)
	conformance.Returned(t, of("ConfigureChcDeployVpc"), cvm.ConfigureChcDeployVpc, "ConfigureChcDeployVpc 1",
		`{
    "ChcIds": [
        "chc-ej2pc1yr"
    ],
    "DeployVirtualPrivateCloud": {
        "VpcId": "vpc-oa69jq11",
        "SubnetId": "subnet-ov1xx3u3",
        "PrivateIpAddresses": [
            "11.97.4.66"
        ]
    },
    "DeploySecurityGroupIds": [
        "sg-j9ro1lex"
    ]
}`,
		`{
    "Response": {
        "RequestId": "a35f2e81-435f-4bb0-898c-35e3bc9cb5f3"
    }
}`)
	conformance.Returned(t, of("ConvertOperatingSystems"), cvm.ConvertOperatingSystems, "ConvertOperatingSystems 1",
		`{
    "InstanceIds": [
        "ins-6pb6lrmy"
    ]
}`,
		`{
    "Response": {
        "SupportTargetOSList": [
            {
                "TargetOSType": "TencentOS",
                "TargetOSVersion": "2.4"
            }
        ],
        "TaskId": "12345678",
        "RequestId": "c8825ac1-0d07-4f3c-a35e-599eb1acd6fc"
    }
}`)
	conformance.Returned(t, of("CreateDisasterRecoverGroup"), cvm.CreateDisasterRecoverGroup, "CreateDisasterRecoverGroup 1",
		`{
    "Name": "MySWDisasterRecoverGroup",
    "Type": "HOST",
    "Affinity": 3,
    "Strategy": "PARTITION",
    "PartitionCount": 2,
    "TagSpecification": [
        {
            "ResourceType": "ps",
            "Tags": [
                {
                    "Key": "MySWDisasterRecoverGroupKey",
                    "Value": "MySWDisasterRecoverGroupValue"
                }
            ]
        }
    ]
}`,
		`{
    "Response": {
        "CreateTime": "2025-11-17 07:43:06",
        "CurrentNum": 0,
        "CvmQuotaTotal": 20,
        "DisasterRecoverGroupId": "ps-39lmgkht",
        "Name": "MySWDisasterRecoverGroup",
        "RequestId": "59216e4c-c24d-46f8-bc88-ebc5081a595f",
        "Type": "HOST",
        "Strategy": "PARTITION",
        "PartitionCount": 2
    }
}`)
	conformance.Returned(t, of("CreateHpcCluster"), cvm.CreateHpcCluster, "CreateHpcCluster 1",
		`{
    "Zone": "ap-guangzhou-3",
    "Name": "MyHpcCluster",
    "Remark": "my cluster",
    "TagSpecification": [
        {
            "ResourceType": "hpc",
            "Tags": [
                {
                    "Key": "tag_key",
                    "Value": "tag_value"
                }
            ]
        }
    ]
}`,
		`{
    "Response": {
        "HpcClusterSet": [
            {
                "HpcClusterId": "hpc-0eixl8xv",
                "Name": "MyHpcCluster",
                "Remark": "my cluster",
                "HpcClusterType": "STANDARD",
                "HpcClusterBusinessId": "cluster-ax457mhr",
                "HpcClusterNetMode": 30,
                "Zone": "ap-guangzhou-3",
                "InstanceIds": [],
                "CvmQuotaTotal": 50,
                "CurrentNum": 0,
                "CreateTime": "2020-06-02T07:36:04Z",
                "Tags": [
                    {
                        "Key": "tag_key",
                        "Value": "tag_value"
                    }
                ]
            }
        ],
        "RequestId": "5834f1a5-cd9c-449d-acba-df1803a8583e"
    }
}`)
	conformance.Returned(t, of("CreateImage"), cvm.CreateImage, "CreateImage 1",
		`{
    "InstanceId": "ins-6pb6lrmy",
    "ImageName": "myImage"
}`,
		`{
    "Response": {
        "ImageId": "img-0yc6rie8",
        "RequestId": "71e69b56-32be-4412-ab45-49eded6a87be"
    }
}`)
	conformance.Returned(t, of("CreateKeyPair"), cvm.CreateKeyPair, "CreateKeyPair 1",
		`{
    "ProjectId": 0,
    "KeyName": "Tencent"
}`,
		`{
    "Response": {
        "KeyPair": {
            "KeyId": "skey-mv9yzyjj",
            "KeyName": "Tencent",
            "ProjectId": 0,
            "PublicKey": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDP0Yw2T4itUKOJQIK69c1Asy1UO88cxEbujR5Jbr0e/Ey1v4ZKAUzDnsBnFlf4hKPA1YvMB8RBYj4GcLtM7PrKnBNNram8rgl73X/klOO8oqKv+J/XUA7KHH1Y6wcn1RTRTMdDHbGhW1q/UpfeylNTbf+wEIWhEfaL5FKQm4hqCw== skey_112168",
            "PrivateKey": "-----BEGIN RSA PRIVATE KEY-----\nMIICXgIBAAKBgQDP0Yw2T4itUKOJQIK69c1Asy1UO88cxEbujR5Jbr0e/Ey1v4ZK\nAUzDnsBnFlf4hKPA1YvMB8RBYj4GcLtM7PrKnBNNram8rgl73X/klOO8oqKv+J/X\nUA7KHH1Y6wcn1RTRTMdDHbGhW1q/UpfeylNTbf+wEIWhEfaL5FKQm4hqCwIDAQAB\nAoGBAJEvSu5SaCD02hs0F2C4Aln2E2/qjMoDEa7spcEVfUhdaNX8ZLvk5pUvnikm\nwfSb7a71QUIcFu66zKxBK4kVcirBRCR8nTAQbQ6AhXQYP+y6ihZ9Z/g6BBEeqCpV\nuGPmKnhdxdJ8Al2huEZKJFUQhKM8XdP7dqn6yFDm0L2sTK6RAkEA9IbhP4/2CVSC\n6d8j5nj3ejPx25R3wc4G+st1tZn1O/TRqUknbVEvsxZC63bRjHiw086QIWr61L8f\nqQBLZ58DMwJBANmRv3aHVxv5sMlV0F3hD5ZgWEDIIjxD7oiBzU1rqvF6OpTQc1cF\nrnwxAXDtYYJ75B8qQEL1ph/zIE5YW0hlfckCQQCyVTwpUyCopU3kqqxQBaDXKtMU\nxS6h1VQZzBDIpMPJOj8+Ku/qNe+HuJCNkVY6EDtF/bv340GTrt+0LVbQ95MpAkEA\nxcvwUdTXB9LnuxKuHTsoDaFHepW4MivcJvRC7njM7z4dFf+wbFP4/mUbF0xoUtVJ\nXl/uDjH/tpo1K6S+UEIcqQJAfLQywCQdZ/qOJn0PwxiOhwniikSnZuZPNSw8T+kg\n/oxijESOLAJBnt3S/g+D530Enjitvfc9mEB7mh0VmwWvPg==\n-----END RSA PRIVATE KEY-----\n"
        },
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Returned(t, of("CreateLaunchTemplate"), cvm.CreateLaunchTemplate, "CreateLaunchTemplate 1",
		`{
    "LaunchTemplateName": "myTemplate",
    "Placement": {
        "Zone": "ap-guangzhou-6"
    },
    "ImageId": "img-pmqg1cw7"
}`,
		`{
    "Response": {
        "LaunchTemplateId": "lt-lobxe2yo",
        "RequestId": "9b4ad85f-1657-4445-111d-3c0a9fbec309"
    }
}`)
	conformance.Returned(t, of("CreateLaunchTemplateVersion"), cvm.CreateLaunchTemplateVersion, "CreateLaunchTemplateVersion 1",
		`{
    "Placement": {
        "Zone": "ap-guangzhou-6"
    },
    "LaunchTemplateId": "lt-f6q777hr"
}`,
		`{
    "Response": {
        "LaunchTemplateVersionNumber": 7,
        "RequestId": "9b4ad85f-1657-4445-111d-3c0a9fbec309"
    }
}`)
	conformance.Returned(t, of("DeleteDisasterRecoverGroups"), cvm.DeleteDisasterRecoverGroups, "DeleteDisasterRecoverGroups 1",
		`{
    "DisasterRecoverGroupIds": [
        "ps-39lmgkht"
    ]
}`,
		`{
    "Response": {
        "RequestId": "4f57ce54-4639-4daa-b29f-37ab55f82809"
    }
}`)
	conformance.Returned(t, of("DeleteHpcClusters"), cvm.DeleteHpcClusters, "DeleteHpcClusters 1",
		`{
    "HpcClusterIds": [
        "hpc-p64fdfa9"
    ]
}`,
		`{
    "Response": {
        "RequestId": "5834f1a5-cd9c-449d-acba-df1803a8583e"
    }
}`)
	conformance.Returned(t, of("DeleteImages"), cvm.DeleteImages, "DeleteImages 1",
		`{
    "ImageIds": [
        "img-34vaef8fe"
    ]
}`,
		`{
    "Response": {
        "RequestId": "71e69b56-32be-4412-ab45-49eded6a87be"
    }
}`)
	conformance.Returned(t, of("DeleteImages"), cvm.DeleteImages, "DeleteImages 2",
		`{
    "ImageIds": [
        "img-mfih409y"
    ],
    "DryRun": true,
    "DeleteBindedSnap": true
}`,
		`{
    "Response": {
        "RequestId": "f24aca43-5135-4c9b-81fb-734969ce4c78"
    }
}`)
	conformance.Returned(t, of("DeleteInstancesActionTimer"), cvm.DeleteInstancesActionTimer, "DeleteInstancesActionTimer 1",
		`{
    "ActionTimerIds": [
        "865d042d-0219-46c3-9821-6028c96cfb7c"
    ]
}`,
		`{
    "Response": {
        "RequestId": "6e185c04-116f-47b7-b21c-e13580c5d0f2"
    }
}`)
	conformance.Returned(t, of("DeleteInstancesDisasterRecoverGroups"), cvm.DeleteInstancesDisasterRecoverGroups, "DeleteInstancesDisasterRecoverGroups 1",
		`{
    "InstanceIds": [
        "ins-23sh03x7"
    ],
    "DisasterRecoverGroupIds": [
        "ps-c119a27y"
    ]
}`,
		`{
    "Response": {
        "RequestId": "7c43bdac-5c17-4c35-8bb7-7d5aff400472"
    }
}`)
	conformance.Returned(t, of("DeleteKeyPairs"), cvm.DeleteKeyPairs, "DeleteKeyPairs 1",
		`{
    "KeyIds": [
        "skey-mv9yzyjj"
    ]
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Returned(t, of("DeleteLaunchTemplate"), cvm.DeleteLaunchTemplate, "DeleteLaunchTemplate 1",
		`{
    "LaunchTemplateId": "lt-34vaef8fe"
}`,
		`{
    "Response": {
        "RequestId": "9b4ad85f-1657-4445-111d-3c0a9fbec311"
    }
}`)
	conformance.Returned(t, of("DeleteLaunchTemplateVersions"), cvm.DeleteLaunchTemplateVersions, "DeleteLaunchTemplateVersions 1",
		`{
    "LaunchTemplateId": "lt-34vaef8fe",
    "LaunchTemplateVersions": [
        2,
        3
    ]
}`,
		`{
    "Response": {
        "RequestId": "9b4ad85f-1657-4445-111d-3c0a9fbec311"
    }
}`)
	conformance.Returned(t, of("DescribeAccountQuota"), cvm.DescribeAccountQuota, "DescribeAccountQuota 1",
		`{}`,
		`{
    "Response": {
        "AccountQuotaOverview": {
            "Region": "ap-guangzhou",
            "AccountQuota": {
                "PostPaidQuotaSet": [
                    {
                        "UsedQuota": 0,
                        "RemainingQuota": 288,
                        "TotalQuota": 288,
                        "Zone": "ap-guangzhou-3"
                    },
                    {
                        "UsedQuota": 2,
                        "RemainingQuota": 1248,
                        "TotalQuota": 1250,
                        "Zone": "ap-guangzhou-4"
                    }
                ],
                "DisasterRecoverGroupQuotaSet": [
                    {
                        "CvmInRackGroupQuota": 30,
                        "GroupQuota": 10,
                        "CvmInHostGroupQuota": 50,
                        "CurrentNum": 0,
                        "CvmInSwitchGroupQuota": 20
                    }
                ],
                "PrePaidQuotaSet": [
                    {
                        "UsedQuota": 0,
                        "OnceQuota": 300,
                        "Zone": "ap-guangzhou-3",
                        "TotalQuota": 255,
                        "RemainingQuota": 255
                    },
                    {
                        "UsedQuota": 0,
                        "OnceQuota": 300,
                        "Zone": "ap-guangzhou-4",
                        "TotalQuota": 222,
                        "RemainingQuota": 222
                    }
                ],
                "SpotPaidQuotaSet": [
                    {
                        "UsedQuota": 0,
                        "RemainingQuota": 244,
                        "TotalQuota": 244,
                        "Zone": "ap-guangzhou-3"
                    },
                    {
                        "UsedQuota": 4,
                        "RemainingQuota": 195,
                        "TotalQuota": 199,
                        "Zone": "ap-guangzhou-4"
                    }
                ],
                "ImageQuotaSet": [
                    {
                        "UsedQuota": 0,
                        "TotalQuota": 10
                    }
                ]
            }
        },
        "RequestId": "7f117776-3d20-4f00-839b-b22b04625f47",
        "AppId": 251007416
    }
}`)
	conformance.Returned(t, of("DescribeChcDeniedActions"), cvm.DescribeChcDeniedActions, "DescribeChcDeniedActions 1",
		`{
    "ChcIds": [
        "chc-adf34aft",
        "chc-1a2b3c4d"
    ]
}`,
		`{
    "Response": {
        "ChcHostDeniedActionSet": [
            {
                "ChcId": "chc-1a2b3c4d",
                "DenyActions": [
                    "ConfigureChcAssistVpc",
                    "RunInstances"
                ],
                "State": "INIT"
            },
            {
                "ChcId": "chc-adf34aft",
                "DenyActions": [
                    "ConfigureChcAssistVpc",
                    "RunInstances"
                ],
                "State": "INIT"
            }
        ],
        "RequestId": "62DDFFC6-FDB5-44F7-20A6-59152E3D129A"
    }
}`)
	conformance.Returned(t, of("DescribeChcHosts"), cvm.DescribeChcHosts, "DescribeChcHosts 1",
		`{
    "ChcIds": [
        "chc-1a2b3c4d"
    ]
}`,
		`{
    "Response": {
        "ChcHostSet": [
            {
                "BmcIp": "10.0.0.17",
                "BmcMAC": "52:54:00:71:B5:A1",
                "BmcSecurityGroupIds": [
                    "sg-8l03md6z"
                ],
                "BmcVirtualPrivateCloud": {
                    "SubnetId": "subnet-hmpeps7u",
                    "VpcId": "vpc-b9y7wgix",
                    "AsVpcGateway": false,
                    "Ipv6AddressCount": 0,
                    "PrivateIpAddresses": [
                        "10.10.2.4"
                    ]
                },
                "CPU": 64,
                "ChcId": "chc-1a2b3c4d",
                "ChcInstanceFamily": "CHCS5",
                "ChcInstanceFamilyName": "高性能计算型CHCS5",
                "ChcInstanceType": "CHCS5.128C384M",
                "CreatedTime": "2024-07-19 16:41:20",
                "CvmInstanceId": "",
                "DeployExtraConfig": {
                    "BootFile": "pxelinux.0",
                    "BootType": "x86_uefi",
                    "MiniOsType": "public",
                    "NextServerAddress": "169.254.68.10"
                },
                "DeployIp": "172.16.0.17",
                "DeployMAC": "52:54:00:41:8D:7B",
                "DeploySecurityGroupIds": [
                    "sg-8l03md6z"
                ],
                "DeployVirtualPrivateCloud": {
                    "SubnetId": "subnet-pad8nabc",
                    "VpcId": "vpc-gbgzjb6r",
                    "AsVpcGateway": false,
                    "Ipv6AddressCount": 0,
                    "PrivateIpAddresses": [
                        "10.10.2.4"
                    ]
                },
                "DeviceType": "CHCS5",
                "Disk": "480GB*2/3.84TB*12",
                "Gpu": "",
                "HardwareDescription": "64核 256GB 480GB*2/3.84TB*12",
                "InstanceName": "vlan502",
                "InstanceState": "PREPARED",
                "IsPredefinedType": true,
                "Memory": 256,
                "NetworkCard": "",
                "Placement": {
                    "Zone": "ap-guangzhou-6",
                    "ProjectId": 0
                },
                "ResaleAccountId": "",
                "ResaleAppId": "",
                "SaleStatus": "NOT_FOR_SALE",
                "SerialNumber": "7DF112345678",
                "Tags": [
                    {
                        "Key": "myKey",
                        "Value": "myValue"
                    }
                ],
                "TenantType": "HOSTING"
            }
        ],
        "RequestId": "d2ab63c0-576f-44c4-b6c1-f519fb58654b",
        "TotalCount": 1
    }
}`)
	conformance.Returned(t, of("DescribeDisasterRecoverGroupQuota"), cvm.DescribeDisasterRecoverGroupQuota, "DescribeDisasterRecoverGroupQuota 1",
		`{}`,
		`{
    "Response": {
        "GroupQuota": 10,
        "CvmInHostGroupQuota": 50,
        "CvmInSwitchGroupQuota": 20,
        "CvmInRackGroupQuota": 30,
        "CurrentNum": 25,
        "RequestId": "a13da94a-1cbc-42ca-ac6c-e14ef0c76a7c"
    }
}`)
	conformance.Returned(t, of("DescribeDisasterRecoverGroups"), cvm.DescribeDisasterRecoverGroups, "DescribeDisasterRecoverGroups 1",
		`{
    "Offset": 0,
    "Limit": 100,
    "Filters": [
        {
            "Name": "tag:myTagKey",
            "Values": [
                "myTagVlue"
            ]
        }
    ]
}`,
		`{
    "Response": {
        "DisasterRecoverGroupSet": [
            {
                "Affinity": 1,
                "CreateTime": "2024-08-28T10:04:56Z",
                "CurrentNum": 0,
                "CvmQuotaTotal": 60,
                "DisasterRecoverGroupId": "ps-0f03mwkn",
                "InstanceIds": [],
                "Name": "HostDisasterRecoverGroup",
                "Tags": [
                    {
                        "Key": "myTagKey",
                        "Value": "myTagVlue"
                    }
                ],
                "Type": "HOST"
            },
            {
                "Affinity": 1,
                "CreateTime": "2024-08-13T04:16:19Z",
                "CurrentNum": 0,
                "CvmQuotaTotal": 20,
                "DisasterRecoverGroupId": "ps-ali72vwj",
                "InstanceIds": [],
                "Name": "SWDisasterRecoverGroup",
                "Tags": [
                    {
                        "Key": "myTagKey",
                        "Value": "myTagVlue"
                    }
                ],
                "Type": "SW"
            }
        ],
        "RequestId": "52eca90d-08c8-4887-abf0-78d8155cfcfd",
        "TotalCount": 2
    }
}`)
	conformance.Returned(t, of("DescribeHosts"), cvm.DescribeHosts, "DescribeHosts 1",
		`{
    "Filters": [
        {
            "Name": "zone",
            "Values": [
                "ap-guangzhou-6"
            ]
        }
    ],
    "Offset": 0,
    "Limit": 20
}`,
		`{
    "Response": {
        "TotalCount": 1,
        "HostSet": [
            {
                "Placement": {
                    "Zone": "ap-guangzhou-6",
                    "ProjectId": 0
                },
                "HostId": "host-8th3ybbw",
                "HostType": "HM50",
                "HostName": "myHost",
                "CageId": "",
                "HostChargeType": "PREPAID",
                "RenewFlag": "NOTIFY_AND_AUTO_RENEW",
                "CreatedTime": "2024-09-30T03:17:49Z",
                "ExpiredTime": "2024-11-30T03:17:51Z",
                "InstanceIds": [
                    "ins-flx4u4ck",
                    "ins-p5s3wcq2"
                ],
                "HostState": "RUNNING",
                "Tags": [],
                "HostResource": {
                    "CpuTotal": 336,
                    "CpuAvailable": 18,
                    "MemTotal": 700,
                    "MemAvailable": 40,
                    "DiskTotal": 0,
                    "DiskAvailable": 0,
                    "DiskType": "",
                    "GpuTotal": 0,
                    "GpuAvailable": 0
                }
            }
        ],
        "RequestId": "6EF60BEC-0242-43AF-BB20-270359FB54A7"
    }
}`)
	conformance.Returned(t, of("DescribeHpcClusters"), cvm.DescribeHpcClusters, "DescribeHpcClusters 1",
		`{
    "Zone": "ap-guangzhou-3",
    "Offset": 0,
    "Limit": 20
}`,
		`{
    "Response": {
        "HpcClusterSet": [
            {
                "HpcClusterId": "hpc-dc4gcarp",
                "Name": "test_33311",
                "Remark": "remark 1",
                "CvmQuotaTotal": 50,
                "Zone": "ap-guangzhou-3",
                "CurrentNum": 0,
                "InstanceIds": [],
                "HpcClusterNetMode": 30,
                "HpcClusterType": "STANDARD",
                "HpcClusterBusinessId": "cluster-ax457mhr",
                "CreateTime": "2020-06-02T07:55:05Z",
                "Tags": [
                    {
                        "Key": "tag_key",
                        "Value": "tag_value"
                    }
                ]
            },
            {
                "HpcClusterId": "hpc-p64fdfa9",
                "Name": "test_333333",
                "Remark": "remark 2",
                "CvmQuotaTotal": 50,
                "Zone": "ap-guangzhou-3",
                "CurrentNum": 0,
                "InstanceIds": [],
                "HpcClusterNetMode": 30,
                "CreateTime": "2020-06-02T07:51:58Z",
                "Tags": [
                    {
                        "Key": "tag_key",
                        "Value": "tag_value"
                    }
                ]
            }
        ],
        "TotalCount": 2,
        "RequestId": "5834f1a5-cd9c-449d-acba-df1803a8583e"
    }
}`)
	conformance.Returned(t, of("DescribeImageFromFamily"), cvm.DescribeImageFromFamily, "DescribeImageFromFamily 1",
		`{
    "ImageFamily": "business-daily-update"
}`,
		`{
    "Response": {
        "Image": {
            "ImageId": "img-1a2b3c4d",
            "OsName": "Ubuntu Server 20.04 LTS 64bit",
            "ImageType": "PRIVATE_IMAGE",
            "CreatedTime": "2025-03-24T06:35:06Z",
            "ImageName": "myImg",
            "ImageDescription": "myImg",
            "ImageSize": 50,
            "Architecture": "x86_64",
            "ImageState": "NORMAL",
            "Platform": "Ubuntu",
            "ImageCreator": "tencent",
            "ImageSource": "CREATE_IMAGE",
            "SyncPercent": 0,
            "IsSupportCloudinit": true,
            "SnapshotSet": [
                {
                    "SnapshotId": "snap-1a2b3c4d",
                    "DiskUsage": "SYSTEM_DISK",
                    "DiskSize": 50
                }
            ],
            "Tags": [
                {
                    "Key": "myKey",
                    "Value": "myValue"
                }
            ],
            "LicenseType": "TencentCloud",
            "ImageFamily": "business-daily-update",
            "ImageDeprecated": false
        },
        "RequestId": "5908394c-5b3f-42e0-a537-8410553890a5"
    }
}`)
	conformance.Returned(t, of("DescribeImageQuota"), cvm.DescribeImageQuota, "DescribeImageQuota 1",
		`{}`,
		`{
    "Response": {
        "RequestId": "71e69b56-32be-4412-ab45-49eded6a87be",
        "ImageNumQuota": 20
    }
}`)
	conformance.Returned(t, of("DescribeImageSharePermission"), cvm.DescribeImageSharePermission, "DescribeImageSharePermission 1",
		`{
    "ImageId": "img-6pb6lrmy"
}`,
		`{
    "Response": {
        "SharePermissionSet": [
            {
                "CreatedTime": "2018-06-10T11:02:50Z",
                "AccountId": "101104350000"
            },
            {
                "CreatedTime": "2018-06-13T15:03:25Z",
                "AccountId": "101104350001"
            }
        ],
        "RequestId": "71e69b56-32be-4412-ab45-49eded6a87be"
    }
}`)
	conformance.Returned(t, of("DescribeImages"), cvm.DescribeImages, "DescribeImages 1",
		`{
    "Filters": [
        {
            "Values": [
                "img-9qabwvbn"
            ],
            "Name": "image-id"
        }
    ]
}`,
		`{
    "Response": {
        "TotalCount": 1,
        "ImageSet": [
            {
                "LicenseType": "TencentCloud",
                "ImageId": "img-9qabwvbn",
                "OsName": "CentOS 7.6 64位",
                "ImageSize": 50,
                "ImageType": "PUBLIC_IMAGE",
                "CreatedTime": "2020-09-22T00:00:00+00:00",
                "ImageState": "NORMAL",
                "ImageSource": "OFFICIAL",
                "ImageName": "CentOS 7.6 64位",
                "ImageDescription": "CentOS 7.6 64位",
                "ImageCreator": "tencent",
                "SyncPercent": 20,
                "IsSupportCloudinit": true,
                "Platform": "CentOS",
                "Architecture": "x86_64",
                "SnapshotSet": [],
                "Tags": [
                    {
                        "Key": "myKey",
                        "Value": "myValue"
                    }
                ]
            }
        ],
        "RequestId": "db145873-3128-4079-8cec-65e05a7c9f89"
    }
}`)
	conformance.Returned(t, of("DescribeImages"), cvm.DescribeImages, "DescribeImages 2",
		`{
    "Filters": [
        {
            "Values": [
                "PRIVATE_IMAGE"
            ],
            "Name": "image-type"
        }
    ],
    "Offset": 0,
    "Limit": 1
}`,
		`{
    "Response": {
        "TotalCount": 408,
        "ImageSet": [
            {
                "LicenseType": "TencentCloud",
                "OsName": "CentOS 7.4 64位",
                "ImageSize": 20,
                "ImageType": "PRIVATE_IMAGE",
                "CreatedTime": "2020-09-22T00:00:00+00:00",
                "ImageDescription": "test-image",
                "ImageSource": "CREATE_IMAGE",
                "ImageId": "img-qlzp4oea",
                "ImageName": "test-image",
                "ImageCreator": "3205597606",
                "ImageState": "NORMAL",
                "SyncPercent": 20,
                "SnapshotSet": [
                    {
                        "SnapshotId": "snap-gqa37j2p",
                        "DiskUsage": "SYSTEM_DISK",
                        "DiskSize": 20
                    }
                ],
                "Tags": [
                    {
                        "Key": "myKey",
                        "Value": "myValue"
                    }
                ],
                "Architecture": "x86_64",
                "Platform": "CentOS",
                "IsSupportCloudinit": true
            }
        ],
        "RequestId": "5908394c-5b3f-42e0-a537-8410553890a5"
    }
}`)
	conformance.Returned(t, of("DescribeImages"), cvm.DescribeImages, "DescribeImages 3",
		`{
    "Filters": [
        {
            "Name": "dedicated-cluster-id",
            "Values": [
                "cluster-12345678"
            ]
        },
        {
            "Name": "cdc-cache-status",
            "Values": [
                "CACHED_ALL"
            ]
        }
    ]
}`,
		`{
    "Response": {
        "TotalCount": 1,
        "ImageSet": [
            {
                "LicenseType": "TencentCloud",
                "ImageId": "img-9qabwvbn",
                "OsName": "CentOS 7.6 64位",
                "ImageSize": 50,
                "ImageType": "PUBLIC_IMAGE",
                "CreatedTime": "2020-09-22T00:00:00+00:00",
                "ImageState": "NORMAL",
                "ImageSource": "OFFICIAL",
                "ImageName": "CentOS 7.6 64位",
                "ImageDescription": "CentOS 7.6 64位",
                "ImageCreator": "tencent",
                "SyncPercent": 20,
                "IsSupportCloudinit": true,
                "Platform": "CentOS",
                "Architecture": "x86_64",
                "SnapshotSet": [],
                "Tags": [
                    {
                        "Key": "myKey",
                        "Value": "myValue"
                    }
                ],
                "CdcCacheStatus": "CACHED"
            }
        ],
        "RequestId": "8b56af0b-f8ec-401e-9b80-30767ae4d432"
    }
}`)
	conformance.Returned(t, of("DescribeImportImageOs"), cvm.DescribeImportImageOs, "DescribeImportImageOs 1",
		`{}`,
		`{
    "Response": {
        "ImportImageOsListSupported": {
            "Linux": [
                "CentOS",
                "Ubuntu",
                "Debian",
                "OpenSUSE",
                "SUSE",
                "CoreOS",
                "FreeBSD",
                "Other Linux"
            ],
            "Windows": [
                "Windows Server 2008",
                "Windows Server 2012",
                "Windows Server 2016"
            ]
        },
        "ImportImageOsVersionSet": [
            {
                "OsName": "Windows Server 2008",
                "OsVersions": [
                    "9"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "Windows Server 2012",
                "OsVersions": [
                    "9"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "Windows Server 2016",
                "OsVersions": [
                    "9"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "CentOS",
                "OsVersions": [
                    "5",
                    "6",
                    "7"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "CoreOS",
                "OsVersions": [
                    "7"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "Debian",
                "OsVersions": [
                    "6",
                    "7",
                    "8",
                    "9"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "FreeBSD",
                "OsVersions": [
                    "10"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "Redhat",
                "OsVersions": [
                    "5",
                    "6",
                    "7"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "OpenSUSE",
                "OsVersions": [
                    "11",
                    "12"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "SUSE",
                "OsVersions": [
                    "10",
                    "11",
                    "12",
                    "13"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "Ubuntu",
                "OsVersions": [
                    "10",
                    "12",
                    "14",
                    "16"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            },
            {
                "OsName": "Other Linux",
                "OsVersions": [
                    "8"
                ],
                "Architecture": [
                    "x86_64",
                    "i386"
                ]
            }
        ],
        "RequestId": "32064a8f-8d3f-4670-8d4f-60123ca97042"
    }
}`)
	conformance.Returned(t, of("DescribeInstanceFamilyConfigs"), cvm.DescribeInstanceFamilyConfigs, "DescribeInstanceFamilyConfigs 1",
		`{}`,
		`{
    "Response": {
        "InstanceFamilyConfigSet": [
            {
                "InstanceFamilyName": "标准型S1",
                "InstanceFamily": "S1"
            },
            {
                "InstanceFamilyName": "网络优化型N1",
                "InstanceFamily": "N1"
            },
            {
                "InstanceFamilyName": "高IO型I1",
                "InstanceFamily": "I1"
            },
            {
                "InstanceFamilyName": "内存型M1",
                "InstanceFamily": "M1"
            },
            {
                "InstanceFamilyName": "标准型S2",
                "InstanceFamily": "S2"
            },
            {
                "InstanceFamilyName": "标准型SN2",
                "InstanceFamily": "SN2"
            },
            {
                "InstanceFamilyName": "高IO型I2",
                "InstanceFamily": "I2"
            },
            {
                "InstanceFamilyName": "内存型M2",
                "InstanceFamily": "M2"
            },
            {
                "InstanceFamilyName": "计算型C2",
                "InstanceFamily": "C2"
            },
            {
                "InstanceFamilyName": "计算型CN2",
                "InstanceFamily": "CN2"
            },
            {
                "InstanceFamilyName": "标准型S3",
                "InstanceFamily": "S3"
            },
            {
                "InstanceFamilyName": "计算型C3",
                "InstanceFamily": "C3"
            },
            {
                "InstanceFamilyName": "FPGA型FX2",
                "InstanceFamily": "FX2"
            },
            {
                "InstanceFamilyName": "GPU计算型GN2",
                "InstanceFamily": "GN2"
            },
            {
                "InstanceFamilyName": "GPU渲染型GA2",
                "InstanceFamily": "GA2"
            },
            {
                "InstanceFamilyName": "GPU计算型GN8",
                "InstanceFamily": "GN8"
            },
            {
                "InstanceFamilyName": "独享型",
                "InstanceFamily": "CDH"
            },
            {
                "InstanceFamilyName": "共享核",
                "InstanceFamily": "SHARED"
            }
        ],
        "RequestId": "b061782b-934a-4e53-b1eb-d5f2fed8130e"
    }
}`)
	conformance.Returned(t, of("DescribeInstanceInternetBandwidthConfigs"), cvm.DescribeInstanceInternetBandwidthConfigs, "DescribeInstanceInternetBandwidthConfigs 1",
		`{
    "InstanceId": "ins-6lafsaz0"
}`,
		`{
    "Response": {
        "InternetBandwidthConfigSet": [
            {
                "StartTime": "2017-03-12T16:00:00Z",
                "EndTime": "2017-04-12T16:00:00Z",
                "InternetAccessible": {
                    "InternetMaxBandwidthOut": 50,
                    "InternetChargeType": "BANDWIDTH_PREPAID"
                }
            }
        ],
        "RequestId": "314161cd-ee40-4c37-921e-b10c4ed5607c"
    }
}`)
	conformance.Returned(t, of("DescribeInstanceTypeConfigs"), cvm.DescribeInstanceTypeConfigs, "DescribeInstanceTypeConfigs 1",
		`{
    "Filters": [
        {
            "Name": "zone",
            "Values": [
                "ap-guangzhou-6"
            ]
        },
        {
            "Name": "instance-family",
            "Values": [
                "S6"
            ]
        }
    ]
}`,
		`{
    "Response": {
        "InstanceTypeConfigSet": [
            {
                "CPU": 4,
                "FPGA": 0,
                "GPU": 0,
                "GpuCount": 0,
                "InstanceFamily": "S6",
                "InstanceType": "S6.LARGE8",
                "Memory": 8,
                "Zone": "ap-guangzhou-6"
            },
            {
                "CPU": 2,
                "FPGA": 0,
                "GPU": 0,
                "GpuCount": 0,
                "InstanceFamily": "S6",
                "InstanceType": "S6.MEDIUM8",
                "Memory": 8,
                "Zone": "ap-guangzhou-6"
            },
            {
                "CPU": 8,
                "FPGA": 0,
                "GPU": 0,
                "GpuCount": 0,
                "InstanceFamily": "S6",
                "InstanceType": "S6.2XLARGE16",
                "Memory": 16,
                "Zone": "ap-guangzhou-6"
            }
        ],
        "RequestId": "b809b32e-c2b9-4b71-84dd-b9ffaac904aa"
    }
}`)
	conformance.Returned(t, of("DescribeInstanceVncUrl"), cvm.DescribeInstanceVncUrl, "the console of one instance",
		`{ "InstanceId": "ins-r8hr2upy" }`,
		`{
  "Response": {
    "InstanceVncUrl": "wss%3A%2F%2Fbjvnc.qcloud.com%3A26789%2Fvnc",
    "RequestId": "b5e9ae6b-5b6c-4d52-a2d6-8a1e6ea6b8a1"
  }
}`)
	conformance.Refused(t, of("DescribeInstanceVncUrl"), cvm.DescribeInstanceVncUrl, "an id that is too short",
		`{ "InstanceId": "ins-1122" }`, "InvalidInstanceId.Malformed", "InstanceId")
	conformance.Returned(t, of("DescribeInstances"), cvm.DescribeInstances, "one instance of two zones",
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
	conformance.Returned(t, of("DescribeInstances"), cvm.DescribeInstances, "an operation that is under way",
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
	conformance.Returned(t, of("DescribeInstances"), cvm.DescribeInstances, "by tag",
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
	conformance.Returned(t, of("DescribeInstances"), cvm.DescribeInstances, "by id, with values that are null",
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
	conformance.Returned(t, of("DescribeInstances"), cvm.DescribeInstances, "the eleventh of twelve, with a graphics processor",
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
	conformance.Returned(t, of("DescribeInstancesActionTimer"), cvm.DescribeInstancesActionTimer, "DescribeInstancesActionTimer 1",
		`{
    "InstanceIds": [
        "ins-37qv3ucj"
    ]
}`,
		`{
    "Response": {
        "ActionTimers": [
            {
                "ActionTime": "2024-10-23T11:26:40Z",
                "ActionTimerId": "913d357c-ac08-449d-b283-5999f4fb7965",
                "Externals": {},
                "InstanceId": "ins-gs4iu6u3",
                "Status": "UNDO",
                "TimerAction": "TerminateInstances"
            }
        ],
        "RequestId": "a247225e-261b-4289-8426-feadc9a3c39c"
    }
}`)
	conformance.Returned(t, of("DescribeInstancesAttributes"), cvm.DescribeInstancesAttributes, "DescribeInstancesAttributes 1",
		`{
    "Attributes": [
        "UserData"
    ],
    "InstanceIds": [
        "ins-pgklxcq0"
    ]
}`,
		`{
    "Response": {
        "InstanceSet": [
            {
                "Attributes": {
                    "UserData": "TXlVc2VyRGF0YQo="
                },
                "InstanceId": "ins-pgklxcq0"
            }
        ],
        "RequestId": "bd249418-331b-43c7-b872-3ae94fe84af9"
    }
}`)
	conformance.Returned(t, of("DescribeInstancesModification"), cvm.DescribeInstancesModification, "DescribeInstancesModification 1",
		`{
    "Filters": [
        {
            "Values": [
                "SELL"
            ],
            "Name": "status"
        }
    ],
    "InstanceIds": [
        "ins-bzps2kwdg"
    ]
}`,
		`{
    "Response": {
        "InstanceTypeConfigStatusSet": [
            {
                "Status": "SELL",
                "InstanceTypeConfig": {
                    "GPU": 0,
                    "Zone": "ap-guangzhou-6",
                    "FPGA": 0,
                    "InstanceFamily": "SA2",
                    "InstanceType": "SA2.MEDIUM4",
                    "Memory": 4,
                    "GpuCount": 0,
                    "CPU": 2
                },
                "Message": ""
            }
        ],
        "TotalCount": 1,
        "RequestId": "62DDFFC6-FDB5-44F7-20A6-59152E3D129A"
    }
}`)
	conformance.Returned(t, of("DescribeInstancesOperationLimit"), cvm.DescribeInstancesOperationLimit, "DescribeInstancesOperationLimit 1",
		`{
    "InstanceIds": [
        "ins-r7ov05ke"
    ],
    "Operation": "INSTANCE_DEGRADE"
}`,
		`{
    "Response": {
        "InstanceOperationLimitSet": [
            {
                "CurrentCount": 0,
                "InstanceId": "ins-r7ov05ke",
                "LimitCount": 5,
                "Operation": "INSTANCE_DEGRADE"
            }
        ],
        "RequestId": "ce7aeaa3-37c9-48e2-abbf-7c1264cf5e9c"
    }
}`)
	conformance.Returned(t, of("DescribeInstancesStatus"), cvm.DescribeInstancesStatus, "two instances",
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
	conformance.Returned(t, of("DescribeInstancesStatus"), cvm.DescribeInstancesStatus, "all, where there are none",
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
	conformance.Returned(t, of("DescribeInternetChargeTypeConfigs"), cvm.DescribeInternetChargeTypeConfigs, "DescribeInternetChargeTypeConfigs 1",
		`{}`,
		`{
    "Response": {
        "InternetChargeTypeConfigSet": [
            {
                "InternetChargeType": "BANDWIDTH_PREPAID",
                "Description": "按带宽包年包月计费"
            },
            {
                "InternetChargeType": "TRAFFIC_POSTPAID_BY_HOUR",
                "Description": "按流量计费"
            },
            {
                "InternetChargeType": "BANDWIDTH_POSTPAID_BY_HOUR",
                "Description": "按带宽使用时长计费"
            },
            {
                "InternetChargeType": "BANDWIDTH_PACKAGE",
                "Description": "带宽包计费"
            }
        ],
        "RequestId": "c2abdac4-ea7b-4653-b07c-87cc303fabf0"
    }
}`)
	conformance.Returned(t, of("DescribeKeyPairs"), cvm.DescribeKeyPairs, "DescribeKeyPairs 1",
		`{
    "Filters": [
        {
            "Name": "key-name",
            "Values": [
                "MyKeyPair"
            ]
        }
    ],
    "Offset": 0,
    "Limit": 1
}`,
		`{
    "Response": {
        "KeyPairSet": [
            {
                "AssociatedInstanceIds": [],
                "CreatedTime": "2025-10-16T08:12:48Z",
                "Description": "",
                "KeyId": "skey-1q8j7b93",
                "KeyName": "MyKeyPair",
                "ProjectId": 0,
                "PublicKey": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC8gSdflU6iZDlLp3uRgfIQ7d9gl4SzF2yO9BJ1VyzhgWkbYsUS8u7qbwxC6UeAc8364FhT4MjVjXi/+6hYpDnnMiK6lqKBxotLupUtkVmYt+osdPP+y3OcCzTqHWCsY3s7AvyvD41+nuH6LrpXZ4LlHJynPc66eqd5gpnCyg2O1sxW+pd2Zigk0QGWiCuVtm4ICEp3DNHG/9wlVzd++xODf398JU3ebxBsXfe46mFSkyBVbsJLuNueZd4eGDS3q0WhimnvpgZoYOGsNPl4GBLCGOHWZrl/9hE+az6P8W7QwpVe5gvy5MG3usk6zpc0f/diZrdXX7 skey-1q8j7b93",
                "Tags": [
                    {
                        "Key": "MyKeyPairTagKey",
                        "Value": "MyKeyPairTagValue"
                    }
                ]
            }
        ],
        "RequestId": "eebd54d0-a305-4716-9a84-6017ac14e8c8",
        "TotalCount": 120
    }
}`)
	conformance.Returned(t, of("DescribeLaunchTemplateVersions"), cvm.DescribeLaunchTemplateVersions, "DescribeLaunchTemplateVersions 1",
		`{
    "LaunchTemplateId": "lt-b8v1kcyq",
    "Offset": 0,
    "Limit": 10
}`,
		`{
    "Response": {
        "TotalCount": 1,
        "LaunchTemplateVersionSet": [
            {
                "LaunchTemplateVersion": 1,
                "LaunchTemplateVersionData": {
                    "DisableApiTermination": true,
                    "VirtualPrivateCloud": {
                        "SubnetId": "subnet-he88kvqu",
                        "AsVpcGateway": false,
                        "Ipv6AddressCount": 0,
                        "VpcId": "vpc-dcteo7jd"
                    },
                    "InstanceCount": 1,
                    "Placement": {
                        "ProjectId": 0,
                        "Zone": "ap-guangzhou-6"
                    },
                    "SystemDisk": {
                        "DiskSize": 50,
                        "DiskType": "CLOUD_PREMIUM"
                    },
                    "ImageId": "img-8toqc6s3",
                    "InstanceChargeType": "POSTPAID_BY_HOUR",
                    "EnhancedService": {
                        "SecurityService": {
                            "Enabled": true
                        },
                        "MonitorService": {
                            "Enabled": true
                        },
                        "AutomationService": {
                            "Enabled": false
                        }
                    },
                    "SecurityGroupIds": [
                        "sg-rf6ogz49"
                    ],
                    "InternetAccessible": {
                        "PublicIpAssigned": true,
                        "InternetChargeType": "TRAFFIC_POSTPAID_BY_HOUR",
                        "InternetMaxBandwidthOut": 100
                    },
                    "InstanceName": "lt_test",
                    "InstanceType": "S5.16XLARGE256",
                    "DataDisks": [
                        {
                            "Encrypt": false,
                            "DeleteWithInstance": true,
                            "KmsKeyId": "",
                            "DiskSize": 50,
                            "DiskType": "CLOUD_PREMIUM"
                        },
                        {
                            "Encrypt": true,
                            "DeleteWithInstance": true,
                            "KmsKeyId": "",
                            "DiskSize": 60,
                            "DiskType": "CLOUD_PREMIUM"
                        }
                    ]
                },
                "CreationTime": "2020-12-17T01:54:31Z",
                "LaunchTemplateId": "lt-b8v1kcyq",
                "IsDefaultVersion": true,
                "LaunchTemplateVersionDescription": "",
                "CreatedBy": "251009920"
            }
        ],
        "RequestId": "b2da6ace-add1-48dc-ae73-6fc1eed95f1d"
    }
}`)
	conformance.Returned(t, of("DescribeLaunchTemplates"), cvm.DescribeLaunchTemplates, "DescribeLaunchTemplates 1",
		`{
    "LaunchTemplateIds": [
        "lt-q9t8j8eg"
    ]
}`,
		`{
    "Response": {
        "TotalCount": 1,
        "LaunchTemplateSet": [
            {
                "LatestVersionNumber": 12,
                "LaunchTemplateId": "lt-q9t8j8eg",
                "LaunchTemplateName": "MyLaunchTemplateName",
                "DefaultVersionNumber": 5,
                "LaunchTemplateVersionCount": 8,
                "CreatedBy": "251009920",
                "CreationTime": "2020-12-16T08:05:02Z"
            }
        ],
        "RequestId": "b2d70642-c69a-4115-ae4e-f6ddade68fea"
    }
}`)
	conformance.Returned(t, of("DescribeRegions"), cvm.DescribeRegions, "all regions",
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
	conformance.Returned(t, of("DescribeResourcePoolPackInstances"), cvm.DescribeResourcePoolPackInstances, "DescribeResourcePoolPackInstances 1",
		`{
    "DedicatedResourcePackIds": [
        "rpp-2gyonkx7"
    ]
}`,
		`{
    "Response": {
        "DedicatedResourcePackInstanceSet": [
            {
                "DedicatedResourcePackId": "rpp-2gyonkx7",
                "InstanceFamily": "S9",
                "InstanceIdSet": [
                    "ins-mmnxwk8y"
                ],
                "InstanceType": "S9.8XLARGE64",
                "Zone": "ap-guangzhou-7"
            }
        ],
        "RequestId": "f25c2f8b-cc99-430b-8cdd-905bfc56698e"
    }
}`)
	conformance.Returned(t, of("DescribeResourcePoolPackTypeConfigs"), cvm.DescribeResourcePoolPackTypeConfigs, "DescribeResourcePoolPackTypeConfigs 1",
		`{
    "Filters": [
        {
            "Name": "zone",
            "Values": [
                "ap-guangzhou-7"
            ]
        }
    ]
}`,
		`{
    "Response": {
        "InstanceTypeConfigSet": [
            {
                "CPU": 256,
                "FPGA": 0,
                "GPU": 0,
                "GpuCount": 0,
                "InstanceFamily": "SA5",
                "InstanceType": "SA5.64XLARGE1152",
                "Memory": 1152,
                "Zone": "ap-guangzhou-7"
            }
        ],
        "RequestId": "0b93f550-b77f-4cf1-896e-574458fd5cb1"
    }
}`)
	conformance.Returned(t, of("DescribeResourcePoolPacks"), cvm.DescribeResourcePoolPacks, "DescribeResourcePoolPacks 1",
		`{
    "MaxResults": 10
}`,
		`{
    "Response": {
        "DedicatedResourcePackSet": [
            {
                "AutoPlacement": true,
                "AvailableCapacity": {
                    "Cpu": 28,
                    "Disk": 0,
                    "Gpu": 0,
                    "Memory": 56
                },
                "DedicatedResourcePackId": "rpp-2gyonkx7",
                "DedicatedResourcePackName": "",
                "EndTime": "2026-03-07T10:19:40Z",
                "HostIp": "28F18A615F13777FCD220D3D4AF9D956",
                "InstanceFamily": "S9",
                "InstanceType": "S9.8XLARGE64",
                "RackId": "1A2A88376C7181435588E9FA520CE151",
                "RenewFlag": "NOTIFY_AND_MANUAL_RENEW",
                "ResourcePoolPackType": "EXCLUSIVE",
                "StartTime": "2026-02-07T10:19:40Z",
                "Status": "ACTIVE",
                "SwitchId": "3A7F5B75F1B7E292920E7118FD652EFD",
                "TotalCapacity": {
                    "Cpu": 32,
                    "Disk": 0,
                    "Gpu": 0,
                    "Memory": 64
                },
                "Zone": "ap-guangzhou-7"
            }
        ],
        "RequestId": "ff3e17a5-592c-4391-83d7-904210e92e95"
    }
}`)
	conformance.Returned(t, of("DescribeTaskInfo"), cvm.DescribeTaskInfo, "DescribeTaskInfo 1",
		`{
    "StartDate": "2023-03-01 00:00:00",
    "EndDate": "2023-04-01 00:00:00",
    "TaskStatus": [
        1
    ],
    "Limit": 20,
    "Offset": 0,
    "OrderField": "CreateTime",
    "Order": 1
}`,
		`{
    "Response": {
        "TotalCount": 2,
        "RepairTaskInfoSet": [
            {
                "TaskId": "rep-xxxxxxxx",
                "InstanceId": "ins-xxxxxxxx",
                "Alias": "test-1",
                "TaskTypeId": 107,
                "TaskStatus": 1,
                "CreateTime": "2023-03-08 12:00:00",
                "AuthTime": "2023-03-10 12:00:00",
                "EndTime": null,
                "TaskDetail": "监控到您的云服务器因底层宿主机架构、软件升级需要发起在线维护，处理过程中云服务器可能出现短时间高负载或者网络抖动。为尽快完成维护以提升实例性能及安全性，需要您授权我们在线维护。感谢您的支持与理解。",
                "DeviceStatus": 1,
                "OperateStatus": 1,
                "Zone": "ap-guangzhou-7",
                "Region": "ap-guangzhou",
                "VpcId": "vpc-xxxxxxxx",
                "SubnetId": "subnet-xxxxxxxx",
                "SubnetName": "Default-Subnet",
                "VpcName": "Default-VPC",
                "AuthSource": "System_mandatory_auth",
                "WanIp": "xxx.xxx.xxx.xxx",
                "LanIp": "xxx.xxx.xxx.xxx",
                "TaskTypeName": "实例维护升级",
                "TaskSubType": null,
                "AuthType": 6,
                "Product": "CVM"
            },
            {
                "TaskId": "rep-xxxxxxxx",
                "InstanceId": "ins-xxxxxxxx",
                "Alias": "test-2",
                "TaskTypeId": 101,
                "TaskStatus": 1,
                "CreateTime": "2023-03-07 12:00:00",
                "AuthTime": "2023-03-09 12:00:00",
                "EndTime": null,
                "TaskDetail": "监控到您的云服务器存在隐患，可能导致云服务器高负载或宕机。为尽快修复隐患，需要您授权我们停机处理。感谢您的支持与理解。",
                "DeviceStatus": 1,
                "OperateStatus": 1,
                "Zone": "ap-guangzhou-7",
                "Region": "ap-guangzhou",
                "VpcId": "vpc-xxxxxxxx",
                "SubnetId": "subnet-xxxxxxxx",
                "SubnetName": "Default-Subnet",
                "VpcName": "Default-VPC",
                "AuthSource": "System_mandatory_auth",
                "WanIp": "xxx.xxx.xxx.xxx",
                "LanIp": "xxx.xxx.xxx.xxx",
                "TaskTypeName": "实例运行隐患",
                "TaskSubType": null,
                "AuthType": 2,
                "Product": "CVM"
            }
        ],
        "RequestId": "4dc8d1d7-bd0f-4216-b7c5-e8a13d6a850c"
    }
}`)
	conformance.Returned(t, of("DescribeZoneInstanceConfigInfos"), cvm.DescribeZoneInstanceConfigInfos, "DescribeZoneInstanceConfigInfos 1",
		`{
    "Filters": [
        {
            "Values": [
                "POSTPAID_BY_HOUR"
            ],
            "Name": "instance-charge-type"
        },
        {
            "Values": [
                "ap-guangzhou-6"
            ],
            "Name": "zone"
        }
    ]
}`,
		`{
    "Response": {
        "InstanceTypeQuotaSet": [
            {
                "Status": "SELL",
                "Zone": "ap-guangzhou-6",
                "NetworkCard": 0,
                "Price": {
                    "DiscountPrice": 59,
                    "OriginalPriceThreeYear": 0,
                    "DiscountOneYear": 0,
                    "UnitPrice": 0,
                    "UnitPriceThirdStep": 0,
                    "OriginalPriceFiveYear": 0,
                    "Discount": 0,
                    "DiscountFiveYear": 0,
                    "UnitPriceDiscountThirdStep": 0,
                    "UnitPriceSecondStep": 0,
                    "OriginalPrice": 59,
                    "DiscountThreeYear": 0,
                    "UnitPriceDiscountSecondStep": 0,
                    "UnitPriceDiscount": 0,
                    "DiscountPriceFiveYear": 0,
                    "OriginalPriceOneYear": 708,
                    "ChargeUnit": "HOUR",
                    "DiscountPriceThreeYear": 0,
                    "DiscountPriceOneYear": 587.64
                },
                "InstanceFamily": "S2",
                "Externals": {},
                "InstanceType": "S2.SMALL1",
                "TypeName": "Standard S2",
                "InstanceChargeType": "POSTPAID_BY_HOUR",
                "Memory": 1,
                "LocalDiskTypeList": [],
                "Cpu": 1,
                "SoldOutReason": "",
                "StorageBlockAmount": 0,
                "CpuType": "Intel Xeon E5-2680 v4",
                "InstancePps": 20,
                "InstanceBandwidth": 1.5,
                "Gpu": 0,
                "GpuCount": 0,
                "Fpga": 0,
                "Remark": "",
                "Frequency": "2.4GHz",
                "StatusCategory": "EnoughStock"
            }
        ],
        "RequestId": "c28559ca-d3cf-40f0-9664-2ab303484efa"
    }
}`)
	conformance.Returned(t, of("DescribeZones"), cvm.DescribeZones, "the zones of a region, named in Chinese",
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
	conformance.Returned(t, of("DescribeZones"), cvm.DescribeZones, "the zones of a region, named in English",
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
	conformance.Returned(t, of("DisassociateInstancesKeyPairs"), cvm.DisassociateInstancesKeyPairs, "DisassociateInstancesKeyPairs 1",
		`{
    "InstanceIds": [
        "ins-w34e5rl9"
    ],
    "KeyIds": [
        "skey-e3r6y7ji"
    ]
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Returned(t, of("DisassociateSecurityGroups"), cvm.DisassociateSecurityGroups, "DisassociateSecurityGroups 1",
		`{
    "SecurityGroupIds": [
        "sg-9id3l839"
    ],
    "InstanceIds": [
        "ins-2zvpghhc",
        "ins-915zrb0p"
    ]
}`,
		`{
    "Response": {
        "RequestId": "3385dcf2-e1f0-4ed8-a924-c296721ab65f"
    }
}`)
	conformance.Returned(t, of("EnterRescueMode"), cvm.EnterRescueMode, "EnterRescueMode 1",
		`{
    "InstanceId": "ins-axzc12s",
    "Password": "Qcloud@TestApi123++"
}`,
		`{
    "Response": {
        "RequestId": "5920380e-277a-420a-a221-0caac3eb7159"
    }
}`)
	conformance.Returned(t, of("ExitRescueMode"), cvm.ExitRescueMode, "ExitRescueMode 1",
		`{
    "InstanceId": "ins-axzc12s"
}`,
		`{
    "Response": {
        "RequestId": "5920380e-277a-420a-a221-0caac3eb7159"
    }
}`)
	conformance.Returned(t, of("ExportImages"), cvm.ExportImages, "ExportImages 1",
		`{
    "ImageIds": [
        "img-72n9mi0y"
    ],
    "BucketName": "test-bucket-AppId"
}`,
		`{
    "Response": {
        "RequestId": "7995cb6f-0018-4286-a4d4-b6301b962d9e",
        "TaskId": 105591590,
        "CosPaths": [
            "/img-pq5pau1w_system_snap-fiux4bof.raw"
        ]
    }
}`)
	conformance.Returned(t, of("ImportImage"), cvm.ImportImage, "ImportImage 1",
		`{
    "ImageUrl": "http://111-1251233127.cosd.myqcloud.com/Windows%20Server%202008%20R2%20x64a.vmdk",
    "ImageDescription": "sampleimage",
    "ImageName": "sample",
    "Architecture": "x86_64",
    "OsType": "CentOS",
    "OsVersion": "6"
}`,
		`{
    "Response": {
        "RequestId": "71e69b56-32be-4412-ab45-49eded6a87be"
    }
}`)
	conformance.Returned(t, of("ImportInstancesActionTimer"), cvm.ImportInstancesActionTimer, "ImportInstancesActionTimer 1",
		`{
    "ActionTimer": {
        "TimerAction": "TerminateInstances",
        "ActionTime": "2025-11-29T16:00:00Z"
    },
    "InstanceIds": [
        "ins-37qv3ucj"
    ]
}`,
		`{
    "Response": {
        "ActionTimerIds": [
            "865d042d-0219-46c3-9821-6028c96cfb7c"
        ],
        "RequestId": "d4617dd8-071a-4bd6-aabf-f8026f757189"
    }
}`)
	conformance.Returned(t, of("ImportKeyPair"), cvm.ImportKeyPair, "ImportKeyPair 1",
		`{
    "ProjectId": 0,
    "KeyName": "operation_key",
    "PublicKey": "ssh-rsa XXXXXXXXXXXX== skey_45071"
}`,
		`{
    "Response": {
        "KeyId": "skey-4e5ty7i8",
        "RequestId": "6EF60BEC-0242-43AF-BB20-270359FB54A7"
    }
}`)
	conformance.Returned(t, of("InquirePricePurchaseResourcePoolPacks"), cvm.InquirePricePurchaseResourcePoolPacks, "InquirePricePurchaseResourcePoolPacks 1",
		`{
    "Zone": "ap-guangzhou-7",
    "InstanceType": "S9.8XLARGE64",
    "InstanceCount": 1,
    "Period": 1
}`,
		`{
    "Response": {
        "Price": {
            "ChargeUnit": "HOUR",
            "Discount": 100,
            "UnitPrice": 1.36,
            "UnitPriceDiscount": 1.36
        },
        "RequestId": "0ea883b1-0fc2-4e9b-afc7-d1a28d216083"
    }
}`)
	conformance.Returned(t, of("InquiryPriceModifyInstancesChargeType"), cvm.InquiryPriceModifyInstancesChargeType, "InquiryPriceModifyInstancesChargeType 1",
		`{
    "InstanceChargeType": "PREPAID",
    "InstanceIds": [
        "ins-r8hr2upy"
    ],
    "InstanceChargePrepaid": {
        "Period": 1
    }
}`,
		`{
    "Response": {
        "Price": {
            "InstancePrice": {
                "OriginalPrice": 720,
                "DiscountPrice": 720
            }
        },
        "RequestId": "d39d6c09-44e9-4e80-8661-77b5ff3cbc15"
    }
}`)
	conformance.Returned(t, of("InquiryPriceRenewHosts"), cvm.InquiryPriceRenewHosts, "InquiryPriceRenewHosts 1",
		`{
    "HostIds": [
        "host-ey16rkyg"
    ],
    "HostChargePrepaid": {
        "Period": 1,
        "RenewFlag": "NOTIFY_AND_AUTO_RENEW"
    }
}`,
		`{
    "Response": {
        "Price": {
            "HostPrice": {
                "OriginalPrice": 37050,
                "DiscountPrice": 37050
            }
        },
        "RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"
    }
}`)
	conformance.Returned(t, of("InquiryPriceRenewInstances"), cvm.InquiryPriceRenewInstances, "InquiryPriceRenewInstances 1",
		`{
    "InstanceChargePrepaid": {
        "Period": 1
    },
    "InstanceIds": [
        "ins-2zvpghhc"
    ]
}`,
		`{
    "Response": {
        "Price": {
            "InstancePrice": {
                "OriginalPrice": 120,
                "DiscountPrice": 1.2
            }
        },
        "RequestId": "e2e81b08-d747-455e-b27a-aecc5acafdba"
    }
}`)
	conformance.Returned(t, of("InquiryPriceResetInstance"), cvm.InquiryPriceResetInstance, "InquiryPriceResetInstance 1",
		`{
    "InstanceId": "ins-fd8spnmq"
}`,
		`{
    "Response": {
        "Price": {
            "InstancePrice": {
                "UnitPrice": 0.66,
                "ChargeUnit": "HOUR",
                "UnitPriceDiscount": 0.66,
                "Discount": 100
            }
        },
        "RequestId": "56d68b92-7004-4716-b3bf-3c2c231035c9"
    }
}`)
	conformance.Returned(t, of("InquiryPriceResetInstancesInternetMaxBandwidth"), cvm.InquiryPriceResetInstancesInternetMaxBandwidth, "InquiryPriceResetInstancesInternetMaxBandwidth 1",
		`{
    "InstanceIds": [
        "ins-fd8spnmq"
    ],
    "InternetAccessible": {
        "InternetMaxBandwidthOut": 20
    }
}`,
		`{
    "Response": {
        "Price": {
            "BandwidthPrice": {
                "UnitPrice": 0.8,
                "ChargeUnit": "GB"
            }
        },
        "RequestId": "700864b9-85da-4cb9-bc80-d99eaf9fa047"
    }
}`)
	conformance.Returned(t, of("InquiryPriceResetInstancesType"), cvm.InquiryPriceResetInstancesType, "InquiryPriceResetInstancesType 1",
		`{
    "InstanceType": "S5.16XLARGE256",
    "InstanceIds": [
        "ins-xmf2ac34"
    ]
}`,
		`{
    "Response": {
        "Price": {
            "InstancePrice": {
                "OriginalPrice": 100.45,
                "DiscountPrice": 56.31
            }
        },
        "RequestId": "3ed7375a-fc2d-488f-88a0-29962f22c929"
    }
}`)
	conformance.Returned(t, of("InquiryPriceResizeInstanceDisks"), cvm.InquiryPriceResizeInstanceDisks, "InquiryPriceResizeInstanceDisks 1",
		`{
    "InstanceId": "ins-fd8spnmq",
    "DataDisks": [
        {
            "DiskSize": 100
        }
    ]
}`,
		`{
    "Response": {
        "Price": {
            "InstancePrice": {
                "DiscountPrice": 0.0,
                "OriginalPriceThreeYear": 0.0,
                "DiscountOneYear": 0.0,
                "UnitPrice": 0.46,
                "UnitPriceThirdStep": 0.0,
                "OriginalPriceFiveYear": 0.0,
                "Discount": 0.0,
                "DiscountFiveYear": 0.0,
                "UnitPriceDiscountThirdStep": 0.0,
                "UnitPriceSecondStep": 0.0,
                "OriginalPrice": 0.0,
                "DiscountThreeYear": 0.0,
                "UnitPriceDiscountSecondStep": 0.0,
                "UnitPriceDiscount": 0.0,
                "DiscountPriceFiveYear": 0.0,
                "OriginalPriceOneYear": 0.0,
                "ChargeUnit": "HOUR",
                "DiscountPriceThreeYear": 0.0,
                "DiscountPriceOneYear": 0.0
            },
            "BandwidthPrice": {
                "DiscountPrice": 0.0,
                "OriginalPriceThreeYear": 0.0,
                "DiscountOneYear": 0.0,
                "UnitPrice": 0.0,
                "UnitPriceThirdStep": 0.0,
                "OriginalPriceFiveYear": 0.0,
                "Discount": 0.0,
                "DiscountFiveYear": 0.0,
                "UnitPriceDiscountThirdStep": 0.0,
                "UnitPriceSecondStep": 0.0,
                "OriginalPrice": 0.0,
                "DiscountThreeYear": 0.0,
                "UnitPriceDiscountSecondStep": 0.0,
                "UnitPriceDiscount": 0.0,
                "DiscountPriceFiveYear": 0.0,
                "OriginalPriceOneYear": 0.0,
                "ChargeUnit": "HOUR",
                "DiscountPriceThreeYear": 0.0,
                "DiscountPriceOneYear": 0.0
            }
        },
        "RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"
    }
}`)
	conformance.Returned(t, of("InquiryPriceRunInstances"), cvm.InquiryPriceRunInstances, "InquiryPriceRunInstances 1",
		`{
    "SystemDisk": {
        "DiskSize": 50,
        "DiskType": "CLOUD_PREMIUM"
    },
    "InstanceCount": 1,
    "Placement": {
        "Zone": "ap-shanghai-2"
    },
    "LoginSettings": {
        "Password": "Qcloud@TestApi123++"
    },
    "ImageId": "img-pmqg1cw7",
    "InstanceChargeType": "PREPAID",
    "EnhancedService": {
        "SecurityService": {
            "Enabled": true
        },
        "MonitorService": {
            "Enabled": true
        }
    },
    "InternetAccessible": {
        "PublicIpAssigned": true,
        "InternetChargeType": "TRAFFIC_POSTPAID_BY_HOUR",
        "InternetMaxBandwidthOut": 10
    },
    "InstanceChargePrepaid": {
        "RenewFlag": "NOTIFY_AND_AUTO_RENEW",
        "Period": 1
    },
    "InstanceName": "QCLOUD-TEST",
    "InstanceType": "S5.16XLARGE256",
    "DataDisks": [
        {
            "DiskSize": 100,
            "DiskType": "CLOUD_PREMIUM"
        }
    ]
}`,
		`{
    "Response": {
        "Price": {
            "InstancePrice": {
                "DiscountPrice": 1804.9,
                "OriginalPriceThreeYear": 0,
                "DiscountOneYear": 0,
                "UnitPrice": 0,
                "UnitPriceThirdStep": 0,
                "OriginalPriceFiveYear": 0,
                "Discount": 0,
                "DiscountFiveYear": 0,
                "UnitPriceDiscountThirdStep": 0,
                "UnitPriceSecondStep": 0,
                "OriginalPrice": 8884.5,
                "DiscountThreeYear": 0,
                "UnitPriceDiscountSecondStep": 0,
                "UnitPriceDiscount": 0,
                "DiscountPriceFiveYear": 0,
                "OriginalPriceOneYear": 0,
                "ChargeUnit": "HOUR",
                "DiscountPriceThreeYear": 0,
                "DiscountPriceOneYear": 0
            },
            "BandwidthPrice": {
                "DiscountPrice": 0,
                "OriginalPriceThreeYear": 0,
                "DiscountOneYear": 0,
                "UnitPrice": 0.8,
                "UnitPriceThirdStep": 0,
                "OriginalPriceFiveYear": 0,
                "Discount": 0,
                "DiscountFiveYear": 0,
                "UnitPriceDiscountThirdStep": 0,
                "UnitPriceSecondStep": 0,
                "OriginalPrice": 0,
                "DiscountThreeYear": 0,
                "UnitPriceDiscountSecondStep": 0,
                "UnitPriceDiscount": 0.52,
                "DiscountPriceFiveYear": 0,
                "OriginalPriceOneYear": 0,
                "ChargeUnit": "HOUR",
                "DiscountPriceThreeYear": 0,
                "DiscountPriceOneYear": 0
            }
        },
        "RequestId": "65b9edac-bca6-496b-a404-29f503b32495"
    }
}`)
	conformance.Returned(t, of("InquiryPriceRunInstances"), cvm.InquiryPriceRunInstances, "InquiryPriceRunInstances 2",
		`{
    "Placement": {
        "Zone": "ap-shanghai-2"
    },
    "ImageId": "img-pmqg1cw7"
}`,
		`{
    "Response": {
        "Price": {
            "InstancePrice": {
                "DiscountPrice": 0,
                "OriginalPriceThreeYear": 0,
                "DiscountOneYear": 0,
                "UnitPrice": 0.2,
                "UnitPriceThirdStep": 0.1,
                "OriginalPriceFiveYear": 0,
                "Discount": 0,
                "DiscountFiveYear": 0,
                "UnitPriceDiscountThirdStep": 0.06,
                "UnitPriceSecondStep": 0.12,
                "OriginalPrice": 0,
                "DiscountThreeYear": 0,
                "UnitPriceDiscountSecondStep": 0.06,
                "UnitPriceDiscount": 0.08,
                "DiscountPriceFiveYear": 0,
                "OriginalPriceOneYear": 0,
                "ChargeUnit": "HOUR",
                "DiscountPriceThreeYear": 0,
                "DiscountPriceOneYear": 0
            },
            "BandwidthPrice": {
                "DiscountPrice": 0,
                "OriginalPriceThreeYear": 0,
                "DiscountOneYear": 0,
                "UnitPrice": 0,
                "UnitPriceThirdStep": 0,
                "OriginalPriceFiveYear": 0,
                "Discount": 0,
                "DiscountFiveYear": 0,
                "UnitPriceDiscountThirdStep": 0,
                "UnitPriceSecondStep": 0,
                "OriginalPrice": 0,
                "DiscountThreeYear": 0,
                "UnitPriceDiscountSecondStep": 0,
                "UnitPriceDiscount": 0,
                "DiscountPriceFiveYear": 0,
                "OriginalPriceOneYear": 0,
                "ChargeUnit": "HOUR",
                "DiscountPriceThreeYear": 0,
                "DiscountPriceOneYear": 0
            }
        },
        "RequestId": "65b9edac-bca6-496b-a404-29f503b32495"
    }
}`)
	conformance.Returned(t, of("InquiryPriceTerminateInstances"), cvm.InquiryPriceTerminateInstances, "InquiryPriceTerminateInstances 1",
		`{
    "InstanceIds": [
        "ins-rfmme2si"
    ]
}`,
		`{
    "Response": {
        "InstanceRefundsSet": [
            {
                "InstanceId": "ins-rfmme2si",
                "Refunds": 2644.44,
                "PriceDetail": "退款：2644.44元，现金券： 0元,代金券/折扣券不退（全额退款;'}"
            }
        ],
        "RequestId": "75731c35-e2ad-4721-b4bc-8cdb6c2ad2a5"
    }
}`)
	conformance.Returned(t, of("ModifyChcAttribute"), cvm.ModifyChcAttribute, "ModifyChcAttribute 1",
		`{
    "ChcIds": [
        "chc-r8hr2upy",
        "chc-5d8a23rs"
    ],
    "InstanceName": "server1",
    "DeviceType": "CHC_HS1"
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Returned(t, of("ModifyChcNetworkMode"), cvm.ModifyChcNetworkMode, "ModifyChcNetworkMode 1",
		`{
    "ChcIds": [
        "chc-fc5plksv"
    ],
    "NetworkMode": "BUSINESS"
}`,
		`{
    "Response": {
        "RequestId": "41f75bb5-0a62-4a58-be1a-4181eb1514f4"
    }
}`)
	conformance.Returned(t, of("ModifyChcNetworkMode"), cvm.ModifyChcNetworkMode, "ModifyChcNetworkMode 2",
		`{
    "ChcIds": [
        "chc-nzufwq77"
    ],
    "NetworkMode": "DEPLOY"
}`,
		`{
    "Response": {
        "RequestId": "78c8e8c2-c3b7-4ee4-9fbf-8819e688c405"
    }
}`)
	conformance.Returned(t, of("ModifyDisasterRecoverGroupAttribute"), cvm.ModifyDisasterRecoverGroupAttribute, "ModifyDisasterRecoverGroupAttribute 1",
		`{
    "DisasterRecoverGroupId": "ps-39lmgkht",
    "Name": "NewDisasterRecoverGroupName"
}`,
		`{
    "Response": {
        "RequestId": "0b184884-c513-4cd3-92c9-d4a69b05f44b"
    }
}`)
	conformance.Returned(t, of("ModifyHostsAttribute"), cvm.ModifyHostsAttribute, "ModifyHostsAttribute 1",
		`{
    "HostIds": [
        "host-h4of75x4"
    ],
    "HostName": "webServer"
}`,
		`{
    "Response": {
        "RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"
    }
}`)
	conformance.Returned(t, of("ModifyHpcClusterAttribute"), cvm.ModifyHpcClusterAttribute, "ModifyHpcClusterAttribute 1",
		`{
    "HpcClusterId": "hpc-gzahhoy5",
    "Name": "MyHpcCluster"
}`,
		`{
    "Response": {
        "RequestId": "5834f1a5-cd9c-449d-acba-df1803a8583e"
    }
}`)
	conformance.Returned(t, of("ModifyImageAttribute"), cvm.ModifyImageAttribute, "ModifyImageAttribute 1",
		`{
    "ImageId": "img-6pb6lrmy",
    "ImageName": "NewImageName"
}`,
		`{
    "Response": {
        "RequestId": "71e69b56-32be-4412-ab45-49eded6a87be"
    }
}`)
	conformance.Returned(t, of("ModifyImageSharePermission"), cvm.ModifyImageSharePermission, "ModifyImageSharePermission 1",
		`{
    "AccountIds": [
        "1038493875"
    ],
    "Permission": "SHARE",
    "ImageId": "img-6pb6lrmy"
}`,
		`{
    "Response": {
        "RequestId": "71e69b56-32be-4412-ab45-49eded6a87be"
    }
}`)
	conformance.Returned(t, of("ModifyInstanceDiskType"), cvm.ModifyInstanceDiskType, "ModifyInstanceDiskType 1",
		`{
    "InstanceId": "ins-r8hr2upy",
    "SystemDisk": {
        "DiskType": "CLOUD_PREMIUM"
    }
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Returned(t, of("ModifyInstancesAttribute"), cvm.ModifyInstancesAttribute, "a name for two instances",
		`{
    "InstanceName": "Mysql_Server",
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
	conformance.Returned(t, of("ModifyInstancesAttribute"), cvm.ModifyInstancesAttribute, "a role of a service",
		`{"InstanceIds":["ins-r8hr2upy"],"CamRoleName":"CVM_QCSLinkedRoleInPrometheusService","CamRoleType":"service_linked"}`,
		`{"Response":{"RequestId":"63a0f1b2-c4d5-4e6f-8071-92a3b4c5d6e8"}}`)
	conformance.Failed(t, of("ModifyInstancesAttribute"), cvm.ModifyInstancesAttribute, "a security group that there is not",
		`{"InstanceIds":["ins-r8hr2upy"],"SecurityGroups":["sg-efil73jd"]}`,
		`{
    "Response": {
        "Error": {
            "Code": "InvalidSecurityGroupId.NotFound",
            "Message": "The security group sg-efil73jd does not exist."
        },
        "RequestId": "d0c1b2a3-9485-4766-8574-635241302f20"
    }
}`, "REJECTED")
	conformance.Refused(t, of("ModifyInstancesAttribute"), cvm.ModifyInstancesAttribute, "no attribute at all",
		`{"InstanceIds":["ins-r8hr2upy"]}`, "MissingParameter", "")
	conformance.Refused(t, of("ModifyInstancesAttribute"), cvm.ModifyInstancesAttribute, "an id that is too short",
		`{"InstanceIds":["ins-1122"],"InstanceName":"a"}`, "InvalidInstanceId.Malformed", "InstanceIds[0]")
	conformance.Returned(t, of("ModifyInstancesChargeType"), cvm.ModifyInstancesChargeType, "ModifyInstancesChargeType 1",
		`{
    "InstanceChargeType": "POSTPAID_BY_HOUR",
    "InstanceIds": [
        "ins-r8hr2upy"
    ]
}`,
		`{
    "Response": {
        "RequestId": "d39d6c09-44e9-4e80-8661-77b5ff3cbc15"
    }
}`)
	conformance.Returned(t, of("ModifyInstancesChargeType"), cvm.ModifyInstancesChargeType, "ModifyInstancesChargeType 2",
		`{
    "InstanceChargeType": "PREPAID",
    "InstanceIds": [
        "ins-r8hr2upy"
    ],
    "InstanceChargePrepaid": {
        "Period": 1
    }
}`,
		`{
    "Response": {
        "RequestId": "d39d6c09-44e9-4e80-8661-77b5ff3cbc15"
    }
}`)
	conformance.Returned(t, of("ModifyInstancesDisasterRecoverGroup"), cvm.ModifyInstancesDisasterRecoverGroup, "ModifyInstancesDisasterRecoverGroup 1",
		`{
    "InstanceIds": [
        "ins-r8hr2upy"
    ],
    "DisasterRecoverGroupId": "ps-a66w6rlb"
}`,
		`{
    "Response": {
        "RequestId": "d39d6c09-44e9-4e80-8661-77b5ff3cbc15"
    }
}`)
	conformance.Returned(t, of("ModifyInstancesProject"), cvm.ModifyInstancesProject, "ModifyInstancesProject 1",
		`{
    "ProjectId": 1045,
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
	conformance.Returned(t, of("ModifyInstancesRenewFlag"), cvm.ModifyInstancesRenewFlag, "ModifyInstancesRenewFlag 1",
		`{
    "InstanceIds": [
        "ins-r8hr2upy",
        "ins-5d8a23rs"
    ],
    "RenewFlag": "NOTIFY_AND_AUTO_RENEW"
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Returned(t, of("ModifyInstancesVpcAttribute"), cvm.ModifyInstancesVpcAttribute, "ModifyInstancesVpcAttribute 1",
		`{
    "VirtualPrivateCloud": {
        "SubnetId": "subnet-dcs9x3gz",
        "VpcId": "vpc-1urkhbj4",
        "PrivateIpAddresses": [
            "10.0.0.19",
            "10.0.0.18"
        ]
    },
    "InstanceIds": [
        "ins-5d8a23rs",
        "ins-r8hr2upy"
    ]
}`,
		`{
    "Response": {
        "RequestId": "c8825ac1-0d07-4f3c-a35e-599eb1acd6fc"
    }
}`)
	conformance.Returned(t, of("ModifyKeyPairAttribute"), cvm.ModifyKeyPairAttribute, "ModifyKeyPairAttribute 1",
		`{
    "KeyId": "skey-mv9yzyjj",
    "KeyName": "MyKeyName"
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Returned(t, of("ModifyKeyPairAttribute"), cvm.ModifyKeyPairAttribute, "ModifyKeyPairAttribute 2",
		`{
    "KeyId": "skey-mv9yzyjj",
    "Description": "MyKeyPairDescription"
}`,
		`{
    "Response": {
        "RequestId": "aea2227b-fbb7-4cc7-bf29-d49b2b6db97c"
    }
}`)
	conformance.Returned(t, of("ModifyLaunchTemplateDefaultVersion"), cvm.ModifyLaunchTemplateDefaultVersion, "ModifyLaunchTemplateDefaultVersion 1",
		`{
    "LaunchTemplateId": "lt-34vaef8fe",
    "DefaultVersion": 2
}`,
		`{
    "Response": {
        "RequestId": "9b4ad85f-1657-4445-111d-3c0a9fbec311"
    }
}`)
	conformance.Returned(t, of("ProgramFpgaImage"), cvm.ProgramFpgaImage, "ProgramFpgaImage 1",
		`{
    "InstanceId": "ins-r8hr2upy",
    "FPGAUrl": "fpga-test-123456.cos.ap-guangzhou.myqcloud.com/test.xclbin",
    "DBDFs": [
        "0000:00:08.0",
        "0000:00:09.0"
    ]
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270dfafb54a7"
    }
}`)
	conformance.Returned(t, of("PurchaseResourcePoolPacks"), cvm.PurchaseResourcePoolPacks, "PurchaseResourcePoolPacks 1",
		`{
    "Zone": "ap-guangzhou-7",
    "InstanceType": "S9.8XLARGE64",
    "InstanceCount": 1,
    "Period": 1
}`,
		`{
    "Response": {
        "DedicatedResourcePackIdSet": [
            "rpp-2gyonkx7"
        ],
        "RequestId": "b0c7e70b-c576-40d7-b2fd-1807a7400616"
    }
}`)
	conformance.Returned(t, of("RebootInstances"), cvm.RebootInstances, "two instances, softly",
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
	conformance.Returned(t, of("RebootInstances"), cvm.RebootInstances, "one instance, in the default way",
		`{"InstanceIds":["ins-r8hr2upy"]}`,
		`{"Response":{"RequestId":"0d1cf0b9-1a2e-4f0c-a6f5-7cf2b9a1d5f3"}}`)
	conformance.Returned(t, of("RebootInstances"), cvm.RebootInstances, "by force",
		`{"InstanceIds":["ins-r8hr2upy"],"StopType":"HARD"}`,
		`{"Response":{"RequestId":"5a6fb9a4-7a0b-4f7e-9b61-6f6b1d1d0a52"}}`)
	conformance.Returned(t, of("RebootInstances"), cvm.RebootInstances, "softly first, then by force",
		`{"InstanceIds":["ins-r8hr2upy","ins-5d8a23rs"],"StopType":"SOFT_FIRST"}`,
		`{"Response":{"RequestId":"c2b1d7e6-93f4-4f3a-8f0e-2a4f8f8f6d11"}}`)
	conformance.Returned(t, of("RebootInstances"), cvm.RebootInstances, "by force if need be, in the old way",
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
	conformance.Returned(t, of("RemoveChcAssistVpc"), cvm.RemoveChcAssistVpc, "RemoveChcAssistVpc 1",
		`{
    "ChcIds": [
        "chc-1a2b3c4d",
        "chc-adf34aft"
    ]
}`,
		`{
    "Response": {
        "RequestId": "30cf6d80-8789-43db-aed3-317d0e99b5ba"
    }
}`)
	conformance.Returned(t, of("RemoveChcDeployVpc"), cvm.RemoveChcDeployVpc, "RemoveChcDeployVpc 1",
		`{
    "ChcIds": [
        "chc-ejzpceyo"
    ]
}`,
		`{
    "Response": {
        "RequestId": "0b0bf55c-0340-451d-8dde-1211c3ba6d38"
    }
}`)
	conformance.Returned(t, of("RenewHosts"), cvm.RenewHosts, "RenewHosts 1",
		`{
    "HostIds": [
        "host-ey16rkyg"
    ],
    "HostChargePrepaid": {
        "Period": 1,
        "RenewFlag": "NOTIFY_AND_AUTO_RENEW"
    }
}`,
		`{
    "Response": {
        "RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"
    }
}`)
	conformance.Returned(t, of("RenewInstances"), cvm.RenewInstances, "RenewInstances 1",
		`{
    "InstanceChargePrepaid": {
        "RenewFlag": "NOTIFY_AND_MANUAL_RENEW",
        "Period": 1
    },
    "InstanceIds": [
        "ins-r8hr2upy"
    ]
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Returned(t, of("RepairTaskControl"), cvm.RepairTaskControl, "RepairTaskControl 1",
		`{
    "Product": "CVM",
    "InstanceIds": [
        "ins-xxxxxxxx"
    ],
    "TaskId": "rep-xxxxxxxx",
    "Operate": "AuthorizeRepair"
}`,
		`{
    "Response": {
        "RequestId": "86a2683e-dabe-4c42-b6b7-e7a209428f41",
        "TaskId": "rep-xxxxxxxx"
    }
}`)
	conformance.Returned(t, of("RepairTaskControl"), cvm.RepairTaskControl, "RepairTaskControl 2",
		`{
    "Product": "CVM",
    "InstanceIds": [
        "ins-xxxxxxxx"
    ],
    "TaskId": "rep-xxxxxxxx",
    "Operate": "AuthorizeRepair",
    "OrderAuthTime": "2023-01-02 12:00:00"
}`,
		`{
    "Response": {
        "RequestId": "86a2683e-dabe-4c42-b6b7-e7a209428f41",
        "TaskId": "rep-xxxxxxxx"
    }
}`)
	conformance.Returned(t, of("ResetInstance"), cvm.ResetInstance, "another image and a larger disk",
		`{
    "InstanceId": "ins-r8hr2upy",
    "SystemDisk": {
        "DiskSize": 60
    },
    "EnhancedService": {
        "SecurityService": {
            "Enabled": true
        },
        "MonitorService": {
            "Enabled": true
        }
    },
    "LoginSettings": {
        "Password": "Qcloud@TestApi123++"
    },
    "ImageId": "img-pmqg1cw7"
}`,
		`{
    "Response": {
        "RequestId": "a0a66377-b79f-4a21-846c-d997d6022968"
    }
}`)
	conformance.Returned(t, of("ResetInstance"), cvm.ResetInstance, "the same image, and all else as it is",
		`{"InstanceId":"ins-r8hr2upy"}`,
		`{"Response":{"RequestId":"5b0cf3c8-5f3a-4a53-9f4c-8a4c5bb3c1de"}}`)
	conformance.Failed(t, of("ResetInstance"), cvm.ResetInstance, "an instance that is being created",
		`{"InstanceId":"ins-r8hr2upy"}`,
		`{
    "Response": {
        "Error": {
            "Code": "UnsupportedOperation.InstanceStatePending",
            "Message": "The instance ins-r8hr2upy is being created."
        },
        "RequestId": "d0c1b2a3-9485-4766-8574-635241302f1f"
    }
}`, "REJECTED")
	conformance.Refused(t, of("ResetInstance"), cvm.ResetInstance, "an id that is too short",
		`{"InstanceId":"ins-1122"}`, "InvalidInstanceId.Malformed", "InstanceId")
	conformance.Returned(t, of("ResetInstancesInternetMaxBandwidth"), cvm.ResetInstancesInternetMaxBandwidth, "ResetInstancesInternetMaxBandwidth 1",
		`{
    "InstanceIds": [
        "ins-dyhinflx"
    ],
    "InternetAccessible": {
        "InternetMaxBandwidthOut": 10
    },
    "StartTime": "2025-11-18",
    "EndTime": "2025-11-19"
}`,
		`{
    "Response": {
        "RequestId": "d39d6c09-44e9-4e80-8661-77b5ff3cbc15"
    }
}`)
	conformance.Returned(t, of("ResetInstancesPassword"), cvm.ResetInstancesPassword, "ResetInstancesPassword 1",
		`{
    "InstanceIds": [
        "ins-r8hr2upy"
    ],
    "Password": "abc123ABC!@#",
    "ForceStop": false
}`,
		`{
    "Response": {
        "RequestId": "6ef60bec-0242-43af-bb20-270359fb54a7"
    }
}`)
	conformance.Returned(t, of("ResetInstancesType"), cvm.ResetInstancesType, "ResetInstancesType 1",
		`{
    "InstanceType": "S5.16XLARGE256",
    "InstanceIds": [
        "ins-r8hr2upy"
    ]
}`,
		`{
    "Response": {
        "RequestId": "d39d6c09-44e9-4e80-8661-77b5ff3cbc15"
    }
}`)
	conformance.Returned(t, of("ResizeInstanceDisks"), cvm.ResizeInstanceDisks, "ResizeInstanceDisks 1",
		`{
    "InstanceId": "ins-dyzp06q6",
    "SystemDisk": {
        "DiskSize": 120,
        "DiskId": "disk-7aj2pav4"
    },
    "ResizeOnline": true
}`,
		`{
    "Response": {
        "RequestId": "d39d6c09-44e9-4e80-8661-77b5ff3cbc15"
    }
}`)
	conformance.Returned(t, of("RunInstances"), cvm.RunInstances, "a prepaid instance",
		`{
    "SystemDisk": {
        "DiskSize": 50,
        "DiskType": "CLOUD_PREMIUM"
    },
    "InstanceCount": 1,
    "Placement": {
        "Zone": "ap-shanghai-2"
    },
    "LoginSettings": {
        "Password": "Qcloud@TestApi123++"
    },
    "ImageId": "img-pmqg1cw7",
    "InstanceChargeType": "PREPAID",
    "EnhancedService": {
        "SecurityService": {
            "Enabled": true
        },
        "MonitorService": {
            "Enabled": true
        }
    },
    "InternetAccessible": {
        "PublicIpAssigned": true,
        "InternetChargeType": "TRAFFIC_POSTPAID_BY_HOUR",
        "InternetMaxBandwidthOut": 10
    },
    "InstanceChargePrepaid": {
        "RenewFlag": "NOTIFY_AND_AUTO_RENEW",
        "Period": 1
    },
    "InstanceName": "QCLOUD-TEST",
    "InstanceType": "S5.16XLARGE256",
    "DataDisks": [
        {
            "DiskSize": 100,
            "DiskType": "CLOUD_PREMIUM"
        }
    ]
}`,
		`{
    "Response": {
        "InstanceIdSet": [
            "ins-bfw5zq3y"
        ],
        "RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"
    }
}`)
	conformance.Returned(t, of("RunInstances"), cvm.RunInstances, "two instances with addresses of a subnet",
		`{
    "VirtualPrivateCloud": {
        "SubnetId": "subnet-dcs9x3gz",
        "VpcId": "vpc-1urkhbj4",
        "PrivateIpAddresses": [
            "10.0.0.19",
            "10.0.0.18"
        ]
    },
    "InstanceCount": 2,
    "Placement": {
        "Zone": "ap-shanghai-2"
    },
    "SystemDisk": {
        "DiskSize": 50,
        "DiskType": "CLOUD_PREMIUM"
    },
    "ImageId": "img-dkwyg6sr",
    "InstanceType": "S5.16XLARGE256"
}`,
		`{
    "Response": {
        "InstanceIdSet": [
            "ins-0s7wsh5x",
            "ins-03lw8hok"
        ],
        "RequestId": "c8825ac1-0d07-4f3c-a35e-599eb1acd6fc"
    }
}`)
	conformance.Returned(t, of("RunInstances"), cvm.RunInstances, "an instance that is billed by the hour",
		`{
    "SystemDisk": {
        "DiskSize": 50,
        "DiskType": "CLOUD_PREMIUM"
    },
    "InstanceCount": 1,
    "Placement": {
        "Zone": "ap-shanghai-2"
    },
    "LoginSettings": {
        "Password": "Qcloud@TestApi123++"
    },
    "ImageId": "img-pmqg1cw7",
    "InstanceChargeType": "POSTPAID_BY_HOUR",
    "EnhancedService": {
        "SecurityService": {
            "Enabled": true
        },
        "MonitorService": {
            "Enabled": true
        }
    },
    "InternetAccessible": {
        "PublicIpAssigned": true,
        "InternetChargeType": "TRAFFIC_POSTPAID_BY_HOUR",
        "InternetMaxBandwidthOut": 10
    },
    "InstanceName": "QCLOUD-TEST",
    "InstanceType": "S5.16XLARGE256",
    "DataDisks": [
        {
            "DiskSize": 100,
            "DiskType": "CLOUD_PREMIUM"
        }
    ]
}`,
		`{
    "Response": {
        "InstanceIdSet": [
            "ins-32kcaqoa"
        ],
        "RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"
    }
}`)
	conformance.Returned(t, of("RunInstances"), cvm.RunInstances, "an image in a zone, and nothing else",
		`{
    "Placement": {
        "Zone": "ap-shanghai-2"
    },
    "ImageId": "img-pmqg1cw7"
}`,
		`{
    "Response": {
        "InstanceIdSet": [
            "ins-1vogaxgk"
        ],
        "RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"
    }
}`)
	conformance.Returned(t, of("RunInstances"), cvm.RunInstances, "on a dedicated host",
		`{
    "SystemDisk": {
        "DiskSize": 50,
        "DiskType": "CLOUD_PREMIUM"
    },
    "InstanceCount": 1,
    "Placement": {
        "HostIds": [
            "host-q88gab4i"
        ],
        "Zone": "ap-shanghai-2"
    },
    "LoginSettings": {
        "Password": "Qcloud@TestApi123++"
    },
    "ImageId": "img-pmqg1cw7",
    "InstanceChargeType": "CDHPAID",
    "EnhancedService": {
        "SecurityService": {
            "Enabled": true
        },
        "MonitorService": {
            "Enabled": true
        }
    },
    "InternetAccessible": {
        "PublicIpAssigned": true,
        "InternetChargeType": "TRAFFIC_POSTPAID_BY_HOUR",
        "InternetMaxBandwidthOut": 10
    },
    "InstanceName": "QCLOUD-TEST",
    "InstanceType": "CDH_1C1G",
    "DataDisks": [
        {
            "DiskSize": 100,
            "DiskType": "CLOUD_PREMIUM"
        }
    ]
}`,
		`{
    "Response": {
        "InstanceIdSet": [
            "ins-0s7wsh5x"
        ],
        "RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"
    }
}`)
	conformance.Returned(t, of("RunInstances"), cvm.RunInstances, "all nested parameters",
		`{
    "InstanceChargeType": "SPOTPAID",
    "InstanceChargePrepaid": {"Period": 1, "RenewFlag": "NOTIFY_AND_MANUAL_RENEW"},
    "Placement": {"Zone": "ap-guangzhou-3", "ProjectId": 0, "HostIds": ["host-q88gab4i"]},
    "InstanceType": "S5.MEDIUM4",
    "ImageId": "img-pmqg1cw7",
    "SystemDisk": {"DiskType": "CLOUD_PREMIUM", "DiskSize": 50, "DiskName": "root", "Encrypt": false},
    "DataDisks": [
        {"DiskSize": 100, "DiskType": "CLOUD_SSD", "DeleteWithInstance": true, "SnapshotId": "snap-r9unnd89"},
        {"DiskSize": 500, "DiskType": "CLOUD_HSSD", "ThroughputPerformance": 100, "BurstPerformance": true}
    ],
    "VirtualPrivateCloud": {
        "VpcId": "vpc-1urkhbj4",
        "SubnetId": "subnet-dcs9x3gz",
        "AsVpcGateway": false,
        "PrivateIpAddresses": ["10.0.0.18", "10.0.0.19"],
        "Ipv6AddressCount": 1
    },
    "InternetAccessible": {
        "InternetChargeType": "TRAFFIC_POSTPAID_BY_HOUR",
        "InternetMaxBandwidthOut": 10,
        "PublicIpAssigned": true
    },
    "InstanceCount": 2,
    "MinCount": 1,
    "InstanceName": "node_{R:1}",
    "LoginSettings": {"KeyIds": ["skey-b4vakk62"]},
    "SecurityGroupIds": ["sg-efil73jd"],
    "EnhancedService": {
        "SecurityService": {"Enabled": true},
        "MonitorService": {"Enabled": true},
        "AutomationService": {"Enabled": false}
    },
    "ClientToken": "5ee3f1a2-9f0e-4f5c-8a83-1f6c1f0b7a11",
    "HostName": "node{R:1}",
    "ActionTimer": {
        "TimerAction": "TerminateInstances",
        "ActionTime": "2030-05-29 11:26:40",
        "Externals": {"ReleaseAddress": true}
    },
    "DisasterRecoverGroupIds": ["ps-bchsdf2a"],
    "TagSpecification": [
        {"ResourceType": "instance", "Tags": [{"Key": "team", "Value": "storage"}, {"Key": "stage", "Value": "test"}]}
    ],
    "InstanceMarketOptions": {"SpotOptions": {"MaxPrice": "0.0923", "SpotInstanceType": "one-time"}, "MarketType": "spot"},
    "UserData": "IyEvYmluL3NoCg==",
    "Metadata": {"Items": [{"Key": "role", "Value": "node"}]},
    "DryRun": false,
    "CpuTopology": {"CoreCount": 2, "ThreadPerCore": 1},
    "LaunchTemplate": {"LaunchTemplateId": "lt-lobxe2yo", "LaunchTemplateVersion": 1},
    "DisableApiTermination": true,
    "NetworkInterfaces": [
        {
            "InterfaceType": "eni",
            "VpcId": "vpc-1urkhbj4",
            "SubnetId": "subnet-dcs9x3gz",
            "PrivateIpv4AddressCount": 1,
            "SecurityGroupIds": ["sg-efil73jd"],
            "DeleteWithInstance": true
        }
    ]
}`,
		`{"Response":{"InstanceIdSet":["ins-6c1wtn0v","ins-kd2a81mz"],"RequestId":"c8825ac1-0d07-4f3c-a35e-599eb1acd6fd"}}`)
	conformance.Failed(t, of("RunInstances"), cvm.RunInstances, "a zone that is sold out",
		`{"Placement":{"Zone":"ap-shanghai-2"},"ImageId":"img-pmqg1cw7","InstanceType":"S5.16XLARGE256"}`,
		`{
    "Response": {
        "Error": {
            "Code": "ResourceInsufficient.SpecifiedInstanceType",
            "Message": "There are not enough instances of the type."
        },
        "RequestId": "0f6b2a4e-7a5d-4a1b-9df5-2f1b7c52d0a4"
    }
}`, "REJECTED")
	conformance.Refused(t, of("RunInstances"), cvm.RunInstances, "neither an image nor a launch template",
		`{"Placement":{"Zone":"ap-shanghai-2"}}`, "MissingParameter", "")
	conformance.Refused(t, of("RunInstances"), cvm.RunInstances, "no instances",
		`{"Placement":{"Zone":"ap-shanghai-2"},"ImageId":"img-pmqg1cw7","InstanceCount":0}`, "InvalidParameterValue.Range", "InstanceCount")
	conformance.Refused(t, of("RunInstances"), cvm.RunInstances, "a way of billing that there is not",
		`{"InstanceChargeType":"FREE","Placement":{"Zone":"ap-shanghai-2"},"ImageId":"img-pmqg1cw7"}`, "InvalidParameterValue", "InstanceChargeType")
	conformance.Returned(t, of("StartInstances"), cvm.StartInstances, "two instances that are shut down",
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
	conformance.Returned(t, of("StopInstances"), cvm.StopInstances, "two instances, softly",
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
	conformance.Returned(t, of("StopInstances"), cvm.StopInstances, "free of charge while stopped",
		`{"InstanceIds":["ins-r8hr2upy"],"StopType":"SOFT_FIRST","StoppedMode":"STOP_CHARGING"}`,
		`{"Response":{"RequestId":"41b7e0d9-5c68-4a2f-b3d1-8e9f0a1b2c3d"}}`)
	conformance.Returned(t, of("StopInstances"), cvm.StopInstances, "by force if need be, in the old way",
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
	conformance.Returned(t, of("SyncImages"), cvm.SyncImages, "SyncImages 1",
		`{
    "ImageIds": [
        "img-o3ycss2p"
    ],
    "DestinationRegions": [
        "ap-guangzhou"
    ]
}`,
		`{
    "Response": {
        "ImageSet": [],
        "RequestId": "71e69b56-32be-4412-ab45-49eded6a87be"
    }
}`)
	conformance.Returned(t, of("SyncImages"), cvm.SyncImages, "SyncImages 2",
		`{
    "ImageIds": [
        "img-o3ycss2p"
    ],
    "DestinationRegions": [
        "ap-guangzhou"
    ],
    "ImageSetRequired": true
}`,
		`{
    "Response": {
        "ImageSet": [
            {
                "Region": "ap-guangzhou",
                "ImageId": "img-evhmf3fy"
            }
        ],
        "RequestId": "71e69b56-32be-4412-ab45-49eded6a87be"
    }
}`)
	conformance.Returned(t, of("TerminateInstances"), cvm.TerminateInstances, "one instance",
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
	conformance.Returned(t, of("TerminateInstances"), cvm.TerminateInstances, "with its address and its disks",
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
	conformance.Returned(t, of("TerminateResourcePoolPacks"), cvm.TerminateResourcePoolPacks, "TerminateResourcePoolPacks 1",
		`{
    "DedicatedResourcePackIds": [
        "rpp-6rk3550n"
    ]
}`,
		`{
    "Response": {
        "RequestId": "185b3d23-c70e-4569-84c1-652b4f177232"
    }
}`)
}
