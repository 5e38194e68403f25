//! Test of RunInstances with all of its nested parameters. The emulator returns these instances only for the request of
//! the spec's example. C, C++ and Go do the same: `run_instances` in `tests/programs/c`, `tests/programs/cpp` and
//! `go/cvm`.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use tcapi::cvm::{
    ActionTimer, CpuTopology, DataDisk, DiskType, EnhancedService, Externals,
    InstanceChargePrepaid, InstanceChargeType, InstanceMarketOptionsRequest, InternetAccessible,
    InternetChargeType, LaunchTemplate, LoginSettings, Metadata, MetadataItem, NetworkInterfaces,
    Placement, RenewFlag, RunAutomationServiceEnabled, RunInstances, RunMonitorServiceEnabled,
    RunSecurityServiceEnabled, SpotMarketOptions, SystemDisk, Tag, TagSpecification,
    VirtualPrivateCloud,
};
use tcapi_emulator::Emulator;

mod support;

#[test]
fn all_nested_parameters() {
    let emulator = Emulator::builder().start().unwrap();
    let services = EnhancedService::default()
        .security_service(RunSecurityServiceEnabled::default().enabled(true))
        .monitor_service(RunMonitorServiceEnabled::default().enabled(true))
        .automation_service(RunAutomationServiceEnabled::default().enabled(false));
    let timer = ActionTimer::default()
        .timer_action("TerminateInstances")
        .action_time("2030-05-29 11:26:40")
        .externals(Externals::default().release_address(true));
    let tags = [("team", "storage"), ("stage", "test")];
    let tags = tags.map(|(key, value)| Tag::default().key(key).value(value));
    let spot = SpotMarketOptions::default().max_price("0.0923").spot_instance_type("one-time");
    let interface = NetworkInterfaces::default()
        .interface_type("eni")
        .vpc_id("vpc-1urkhbj4")
        .subnet_id("subnet-dcs9x3gz")
        .private_ipv4_address_count(1)
        .security_group_ids(["sg-efil73jd"])
        .delete_with_instance(true);
    let request = RunInstances::builder()
        .instance_charge_type(InstanceChargeType::Spotpaid)
        .instance_charge_prepaid(
            InstanceChargePrepaid::default().period(1).renew_flag(RenewFlag::NotifyAndManualRenew),
        )
        .placement(
            Placement::default().zone("ap-guangzhou-3").project_id(0).host_ids(["host-q88gab4i"]),
        )
        .instance_type("S5.MEDIUM4")
        .image_id("img-pmqg1cw7")
        .system_disk(
            SystemDisk::default()
                .disk_type(DiskType::CloudPremium)
                .disk_size(50)
                .disk_name("root")
                .encrypt(false),
        )
        .data_disks([
            DataDisk::default()
                .disk_size(100)
                .disk_type(DiskType::CloudSsd)
                .delete_with_instance(true)
                .snapshot_id("snap-r9unnd89"),
            DataDisk::default()
                .disk_size(500)
                .disk_type(DiskType::CloudHssd)
                .throughput_performance(100)
                .burst_performance(true),
        ])
        .virtual_private_cloud(
            VirtualPrivateCloud::default()
                .vpc_id("vpc-1urkhbj4")
                .subnet_id("subnet-dcs9x3gz")
                .as_vpc_gateway(false)
                .private_ip_addresses(["10.0.0.18", "10.0.0.19"])
                .ipv6_address_count(1u64),
        )
        .internet_accessible(
            InternetAccessible::default()
                .internet_charge_type(InternetChargeType::TrafficPostpaidByHour)
                .internet_max_bandwidth_out(10)
                .public_ip_assigned(true),
        )
        .instance_count(2)
        .min_count(1)
        .instance_name("node_{R:1}")
        .login_settings(LoginSettings::default().key_ids(["skey-b4vakk62"]))
        .security_group_ids(["sg-efil73jd"])
        .enhanced_service(services)
        .client_token("5ee3f1a2-9f0e-4f5c-8a83-1f6c1f0b7a11")
        .host_name("node{R:1}")
        .action_timer(timer)
        .disaster_recover_group_ids(["ps-bchsdf2a"])
        .tag_specification([TagSpecification::default().resource_type("instance").tags(tags)])
        .instance_market_options(
            InstanceMarketOptionsRequest::default().spot_options(spot).market_type("spot"),
        )
        .user_data("IyEvYmluL3NoCg==")
        .metadata(Metadata::default().items([MetadataItem::default().key("role").value("node")]))
        .dry_run(false)
        .cpu_topology(CpuTopology::default().core_count(2).thread_per_core(1))
        .launch_template(
            LaunchTemplate::default()
                .launch_template_id("lt-lobxe2yo")
                .launch_template_version(1u64),
        )
        .disable_api_termination(true)
        .network_interfaces([interface])
        .build()
        .unwrap();
    let response = support::client(&emulator).call(&request).unwrap();
    assert_eq!(response.instance_id_set[..], ["ins-6c1wtn0v", "ins-kd2a81mz"]);
}
