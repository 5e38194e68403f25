package cvm_test

import (
	"slices"
	"testing"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// RunInstances with all of its nested parameters. An emulator returns these instances only for the request of the
// spec's example.
func TestRunInstancesWithAllNestedParameters(t *testing.T) {
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint(endpoint))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	response, err := cvm.RunInstances(t.Context(), client, &cvm.RunInstancesRequest{
		InstanceChargeType: tcapi.Ptr(cvm.InstanceChargeTypeSpotpaid),
		InstanceChargePrepaid: &cvm.InstanceChargePrepaid{
			Period:    tcapi.Ptr(int64(1)),
			RenewFlag: tcapi.Ptr(cvm.RenewFlagNotifyAndManualRenew),
		},
		Placement: &cvm.Placement{
			Zone:      tcapi.Ptr("ap-guangzhou-3"),
			ProjectId: tcapi.Ptr(int64(0)),
			HostIds:   []string{"host-q88gab4i"},
		},
		InstanceType: tcapi.Ptr("S5.MEDIUM4"),
		ImageId:      tcapi.Ptr("img-pmqg1cw7"),
		SystemDisk: &cvm.SystemDisk{
			DiskType: tcapi.Ptr(cvm.DiskTypeCloudPremium),
			DiskSize: tcapi.Ptr(int64(50)),
			DiskName: tcapi.Ptr("root"),
			Encrypt:  tcapi.Ptr(false),
		},
		DataDisks: []cvm.DataDisk{{
			DiskSize:           tcapi.Ptr(int64(100)),
			DiskType:           tcapi.Ptr(cvm.DiskTypeCloudSsd),
			DeleteWithInstance: tcapi.Ptr(true),
			SnapshotId:         tcapi.Ptr("snap-r9unnd89"),
		}, {
			DiskSize:              tcapi.Ptr(int64(500)),
			DiskType:              tcapi.Ptr(cvm.DiskTypeCloudHssd),
			ThroughputPerformance: tcapi.Ptr(int64(100)),
			BurstPerformance:      tcapi.Ptr(true),
		}},
		VirtualPrivateCloud: &cvm.VirtualPrivateCloud{
			VpcId:              tcapi.Ptr("vpc-1urkhbj4"),
			SubnetId:           tcapi.Ptr("subnet-dcs9x3gz"),
			AsVpcGateway:       tcapi.Ptr(false),
			PrivateIpAddresses: []string{"10.0.0.18", "10.0.0.19"},
			Ipv6AddressCount:   tcapi.Ptr(uint64(1)),
		},
		InternetAccessible: &cvm.InternetAccessible{
			InternetChargeType:      tcapi.Ptr(cvm.InternetChargeTypeTrafficPostpaidByHour),
			InternetMaxBandwidthOut: tcapi.Ptr(int64(10)),
			PublicIpAssigned:        tcapi.Ptr(true),
		},
		InstanceCount:    tcapi.Ptr(int64(2)),
		MinCount:         tcapi.Ptr(int64(1)),
		InstanceName:     tcapi.Ptr("node_{R:1}"),
		LoginSettings:    &cvm.LoginSettings{KeyIds: []string{"skey-b4vakk62"}},
		SecurityGroupIds: []string{"sg-efil73jd"},
		EnhancedService: &cvm.EnhancedService{
			SecurityService:   &cvm.RunSecurityServiceEnabled{Enabled: tcapi.Ptr(true)},
			MonitorService:    &cvm.RunMonitorServiceEnabled{Enabled: tcapi.Ptr(true)},
			AutomationService: &cvm.RunAutomationServiceEnabled{Enabled: tcapi.Ptr(false)},
		},
		ClientToken: tcapi.Ptr("5ee3f1a2-9f0e-4f5c-8a83-1f6c1f0b7a11"),
		HostName:    tcapi.Ptr("node{R:1}"),
		ActionTimer: &cvm.ActionTimer{
			TimerAction: tcapi.Ptr("TerminateInstances"),
			ActionTime:  tcapi.Ptr("2030-05-29 11:26:40"),
			Externals:   &cvm.Externals{ReleaseAddress: tcapi.Ptr(true)},
		},
		DisasterRecoverGroupIds: []string{"ps-bchsdf2a"},
		TagSpecification: []cvm.TagSpecification{{
			ResourceType: tcapi.Ptr("instance"),
			Tags: []cvm.Tag{
				{Key: tcapi.Ptr("team"), Value: tcapi.Ptr("storage")},
				{Key: tcapi.Ptr("stage"), Value: tcapi.Ptr("test")},
			},
		}},
		InstanceMarketOptions: &cvm.InstanceMarketOptionsRequest{
			SpotOptions: &cvm.SpotMarketOptions{
				MaxPrice:         tcapi.Ptr("0.0923"),
				SpotInstanceType: tcapi.Ptr("one-time"),
			},
			MarketType: tcapi.Ptr("spot"),
		},
		UserData: tcapi.Ptr("IyEvYmluL3NoCg=="),
		Metadata: &cvm.Metadata{Items: []cvm.MetadataItem{
			{Key: tcapi.Ptr("role"), Value: tcapi.Ptr("node")},
		}},
		DryRun:      tcapi.Ptr(false),
		CpuTopology: &cvm.CpuTopology{CoreCount: tcapi.Ptr(int64(2)), ThreadPerCore: tcapi.Ptr(int64(1))},
		LaunchTemplate: &cvm.LaunchTemplate{
			LaunchTemplateId:      tcapi.Ptr("lt-lobxe2yo"),
			LaunchTemplateVersion: tcapi.Ptr(uint64(1)),
		},
		DisableApiTermination: tcapi.Ptr(true),
		NetworkInterfaces: []cvm.NetworkInterfaces{{
			InterfaceType:           tcapi.Ptr("eni"),
			VpcId:                   tcapi.Ptr("vpc-1urkhbj4"),
			SubnetId:                tcapi.Ptr("subnet-dcs9x3gz"),
			PrivateIpv4AddressCount: tcapi.Ptr(int64(1)),
			SecurityGroupIds:        []string{"sg-efil73jd"},
			DeleteWithInstance:      tcapi.Ptr(true),
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if wanted := []string{"ins-6c1wtn0v", "ins-kd2a81mz"}; !slices.Equal(response.InstanceIdSet, wanted) {
		t.Errorf("%v, not %v", response.InstanceIdSet, wanted)
	}
}
