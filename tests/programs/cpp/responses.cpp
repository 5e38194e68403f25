// Program that reads a nested response as plain values: those of the example in the spec, with a state that no document
// names.
#include "check.hpp"

namespace cvm = tcapi::cvm;

int main(int argc, char** argv)
{
    CHECK(argc == 2);
    const tcapi::client client(check_config(argv[1]));

    cvm::filter filter;
    filter.name = "zone";
    filter.values = {"ap-guangzhou-3", "ap-guangzhou-4"};
    cvm::describe_instances_request request;
    request.filters.push_back(filter);
    request.offset = 0;
    request.limit = 1;
    const cvm::describe_instances_response response = cvm::describe_instances(client, request);

    CHECK(response.total_count == 1);
    CHECK(!response.request_id.empty());
    CHECK(response.instance_set.size() == 1);
    const cvm::instance& one = response.instance_set.front();
    CHECK(one.uuid == "e85f1388-0422-410d-8e50-bef540e78c18");
    CHECK(one.renew_flag.has_value());
    CHECK_TEXT(one.renew_flag->str(), "NOTIFY_AND_MANUAL_RENEW");
    CHECK(one.disable_api_termination == false);
    CHECK(one.default_login_port == 22);
    CHECK(one.login_settings->key_ids.size() == 1);
    CHECK_TEXT(one.login_settings->key_ids[0], "skey-b4vakk62");
    CHECK(!one.login_settings->password);
    CHECK(one.ipv6_addresses.size() == 1);
    CHECK(one.expired_time == "2020-09-22T00:00:00+00:00");
    CHECK(one.placement->zone == "ap-guangzhou-3");
    CHECK(one.system_disk->disk_size == 50);
    CHECK(one.virtual_private_cloud->vpc_id == "vpc-m0cnatxj");
    for (const cvm::data_disk& disk : one.data_disks)
        CHECK(disk.disk_size.has_value());
    for (const cvm::tag& tag : one.tags)
        CHECK(tag.key.has_value());

    // It is kept unchanged, and equals none of the known states.
    CHECK(one.instance_state.has_value());
    CHECK_TEXT(one.instance_state->str(), "DREAMING");
    CHECK(one.instance_state != cvm::instance_state::running);
    CHECK(one.instance_state == cvm::instance_state("DREAMING"));
    return 0;
}
