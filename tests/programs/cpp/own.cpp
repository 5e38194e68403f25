// Program that uses settings of a single call. Arguments: the service, and another one, which is the endpoint of one
// call.
#include "check.hpp"

namespace cvm = tcapi::cvm;

int main(int argc, char** argv)
{
    CHECK(argc == 3);
    const tcapi::client client(tcapi::config().endpoint(argv[1]).region("ap-guangzhou").credentials("AKIDx", "secret"));
    tcapi::call_options options;
    options.endpoint = argv[2];
    options.connect_timeout = std::chrono::hours(1);
    options.headers = {{"X-Gateway-Key", "s3cret"}, {"X-Other", "of C"}};
    cvm::describe_instances_status(client, {}, options);

    options.headers = {{"Host", "s3cret"}};
    const auto refused = CHECK_THROWS(cvm::describe_instances_status(client, {}, options));
    CHECK(refused.status() == tcapi::status::invalid_argument && refused.outcome() == tcapi::outcome::not_sent);
    CHECK(refused.message().find("s3cret") == std::string::npos);
    using namespace std::string_literals;
    options.headers = {{"a", "b\0c"s}};
    CHECK(CHECK_THROWS(cvm::describe_instances_status(client, {}, options)).status() == tcapi::status::invalid_argument);
    options.headers.clear();
    options.connect_timeout = std::chrono::milliseconds(0);
    CHECK(CHECK_THROWS(cvm::describe_instances_status(client, {}, options)).status() == tcapi::status::invalid_argument);
    return 0;
}
