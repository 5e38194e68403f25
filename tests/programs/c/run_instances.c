/* Program that calls RunInstances with all of its nested parameters. An emulator returns these instances only for
 * the request of the spec's example. */
#include "check.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static tc_opt_i64 number(int64_t value)
{
    return (tc_opt_i64){true, value};
}

static tc_opt_bool truth(bool value)
{
    return (tc_opt_bool){true, value};
}

int main(int argc, char **argv)
{
    tc_cvm_run_instances_request request = TC_INITIALIZER(tc_cvm_run_instances_request);
    tc_cvm_instance_charge_prepaid prepaid = TC_INITIALIZER(tc_cvm_instance_charge_prepaid);
    tc_cvm_placement placement = TC_INITIALIZER(tc_cvm_placement);
    const char *const hosts[] = {"host-q88gab4i"};
    tc_cvm_system_disk root = TC_INITIALIZER(tc_cvm_system_disk);
    tc_cvm_data_disk first = TC_INITIALIZER(tc_cvm_data_disk);
    tc_cvm_data_disk second = TC_INITIALIZER(tc_cvm_data_disk);
    const tc_cvm_data_disk *const disks[] = {&first, &second};
    tc_cvm_virtual_private_cloud vpc = TC_INITIALIZER(tc_cvm_virtual_private_cloud);
    const char *const addresses[] = {"10.0.0.18", "10.0.0.19"};
    tc_cvm_internet_accessible internet = TC_INITIALIZER(tc_cvm_internet_accessible);
    tc_cvm_login_settings login = TC_INITIALIZER(tc_cvm_login_settings);
    const char *const keys[] = {"skey-b4vakk62"};
    const char *const groups[] = {"sg-efil73jd"};
    tc_cvm_run_security_service_enabled security = TC_INITIALIZER(tc_cvm_run_security_service_enabled);
    tc_cvm_run_monitor_service_enabled monitor = TC_INITIALIZER(tc_cvm_run_monitor_service_enabled);
    tc_cvm_run_automation_service_enabled automation = TC_INITIALIZER(tc_cvm_run_automation_service_enabled);
    tc_cvm_enhanced_service services = TC_INITIALIZER(tc_cvm_enhanced_service);
    tc_cvm_externals externals = TC_INITIALIZER(tc_cvm_externals);
    tc_cvm_action_timer timer = TC_INITIALIZER(tc_cvm_action_timer);
    const char *const apart[] = {"ps-bchsdf2a"};
    tc_cvm_tag team = TC_INITIALIZER(tc_cvm_tag);
    tc_cvm_tag stage = TC_INITIALIZER(tc_cvm_tag);
    const tc_cvm_tag *const tags[] = {&team, &stage};
    tc_cvm_tag_specification tagged = TC_INITIALIZER(tc_cvm_tag_specification);
    const tc_cvm_tag_specification *const all_tagged[] = {&tagged};
    tc_cvm_spot_market_options spot = TC_INITIALIZER(tc_cvm_spot_market_options);
    tc_cvm_instance_market_options_request market = TC_INITIALIZER(tc_cvm_instance_market_options_request);
    tc_cvm_metadata_item item = TC_INITIALIZER(tc_cvm_metadata_item);
    const tc_cvm_metadata_item *const items[] = {&item};
    tc_cvm_metadata metadata = TC_INITIALIZER(tc_cvm_metadata);
    tc_cvm_cpu_topology topology = TC_INITIALIZER(tc_cvm_cpu_topology);
    tc_cvm_launch_template launch = TC_INITIALIZER(tc_cvm_launch_template);
    tc_cvm_network_interfaces interface = TC_INITIALIZER(tc_cvm_network_interfaces);
    const tc_cvm_network_interfaces *const interfaces[] = {&interface};
    tc_cvm_run_instances_response *response = NULL;
    tc_client *client;
    tc_error *error = NULL;

    CHECK(argc == 2);
    client = check_client(argv[1]);

    request.instance_charge_type = TC_CVM_INSTANCE_CHARGE_TYPE_SPOTPAID;
    prepaid.period = number(1);
    prepaid.renew_flag = TC_CVM_RENEW_FLAG_NOTIFY_AND_MANUAL_RENEW;
    request.instance_charge_prepaid = &prepaid;
    placement.zone = "ap-guangzhou-3";
    placement.project_id = number(0);
    placement.host_ids = hosts;
    placement.host_ids_len = LENGTH(hosts);
    request.placement = &placement;
    request.instance_type = "S5.MEDIUM4";
    request.image_id = "img-pmqg1cw7";
    root.disk_type = TC_CVM_DISK_TYPE_CLOUD_PREMIUM;
    root.disk_size = number(50);
    root.disk_name = "root";
    root.encrypt = truth(false);
    request.system_disk = &root;
    first.disk_size = number(100);
    first.disk_type = TC_CVM_DISK_TYPE_CLOUD_SSD;
    first.delete_with_instance = truth(true);
    first.snapshot_id = "snap-r9unnd89";
    second.disk_size = number(500);
    second.disk_type = TC_CVM_DISK_TYPE_CLOUD_HSSD;
    second.throughput_performance = number(100);
    second.burst_performance = truth(true);
    request.data_disks = disks;
    request.data_disks_len = LENGTH(disks);
    vpc.vpc_id = "vpc-1urkhbj4";
    vpc.subnet_id = "subnet-dcs9x3gz";
    vpc.as_vpc_gateway = truth(false);
    vpc.private_ip_addresses = addresses;
    vpc.private_ip_addresses_len = LENGTH(addresses);
    vpc.ipv6_address_count.is_set = true;
    vpc.ipv6_address_count.value = 1;
    request.virtual_private_cloud = &vpc;
    internet.internet_charge_type = TC_CVM_INTERNET_CHARGE_TYPE_TRAFFIC_POSTPAID_BY_HOUR;
    internet.internet_max_bandwidth_out = number(10);
    internet.public_ip_assigned = truth(true);
    request.internet_accessible = &internet;
    request.instance_count = number(2);
    request.min_count = number(1);
    request.instance_name = "node_{R:1}";
    login.key_ids = keys;
    login.key_ids_len = LENGTH(keys);
    request.login_settings = &login;
    request.security_group_ids = groups;
    request.security_group_ids_len = LENGTH(groups);
    security.enabled = truth(true);
    monitor.enabled = truth(true);
    automation.enabled = truth(false);
    services.security_service = &security;
    services.monitor_service = &monitor;
    services.automation_service = &automation;
    request.enhanced_service = &services;
    request.client_token = "5ee3f1a2-9f0e-4f5c-8a83-1f6c1f0b7a11";
    request.host_name = "node{R:1}";
    externals.release_address = truth(true);
    timer.timer_action = "TerminateInstances";
    timer.action_time = "2030-05-29 11:26:40";
    timer.externals = &externals;
    request.action_timer = &timer;
    request.disaster_recover_group_ids = apart;
    request.disaster_recover_group_ids_len = LENGTH(apart);
    team.key = "team";
    team.value = "storage";
    stage.key = "stage";
    stage.value = "test";
    tagged.resource_type = "instance";
    tagged.tags = tags;
    tagged.tags_len = LENGTH(tags);
    request.tag_specification = all_tagged;
    request.tag_specification_len = LENGTH(all_tagged);
    spot.max_price = "0.0923";
    spot.spot_instance_type = "one-time";
    market.spot_options = &spot;
    market.market_type = "spot";
    request.instance_market_options = &market;
    request.user_data = "IyEvYmluL3NoCg==";
    item.key = "role";
    item.value = "node";
    metadata.items = items;
    metadata.items_len = LENGTH(items);
    request.metadata = &metadata;
    request.dry_run = truth(false);
    topology.core_count = number(2);
    topology.thread_per_core = number(1);
    request.cpu_topology = &topology;
    launch.launch_template_id = "lt-lobxe2yo";
    launch.launch_template_version.is_set = true;
    launch.launch_template_version.value = 1;
    request.launch_template = &launch;
    request.disable_api_termination = truth(true);
    interface.interface_type = "eni";
    interface.vpc_id = "vpc-1urkhbj4";
    interface.subnet_id = "subnet-dcs9x3gz";
    interface.private_ipv4_address_count = number(1);
    interface.security_group_ids = groups;
    interface.security_group_ids_len = LENGTH(groups);
    interface.delete_with_instance = truth(true);
    request.network_interfaces = interfaces;
    request.network_interfaces_len = LENGTH(interfaces);

    if (tc_cvm_run_instances(client, &request, NULL, &response, &error) != TC_OK) {
        fprintf(stderr, "%s\n", tc_error_message(error));
        return 1;
    }
    CHECK(response->instance_id_set_len == 2);
    CHECK_TEXT(response->instance_id_set[0], "ins-6c1wtn0v");
    CHECK_TEXT(response->instance_id_set[1], "ins-kd2a81mz");
    tc_cvm_run_instances_response_free(response);
    tc_client_free(client);
    return 0;
}
