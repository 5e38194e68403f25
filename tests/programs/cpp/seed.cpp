// The example of the RebootInstances document, as C++ programs write it. Prints the request id of the response.
#include "check.hpp"

namespace cvm = tcapi::cvm;

int main(int argc, char** argv)
{
    CHECK(argc == 2);
    const tcapi::client client(check_config(argv[1]));

    cvm::reboot_instances_request request;
    request.instance_ids = {"ins-5d8a23rs", "ins-r8hr2upy"};
    request.stop_type = cvm::stop_type::soft;
    const std::string id = cvm::reboot_instances(client, request).request_id;
    std::printf("{\"Response\":{\"RequestId\":\"%s\"}}\n", id.c_str());

    // The same by JSON; the response is the whole text.
    const std::string response = client.call_json(
        "cvm", "2017-03-12", "RebootInstances",
        R"({"InstanceIds":["ins-5d8a23rs","ins-r8hr2upy"],"StopType":"SOFT"})");
    CHECK(response.find("\"Response\"") != std::string::npos && response.find(id) != std::string::npos);
    return 0;
}
