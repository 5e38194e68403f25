// Program whose requests are refused by the library or by the service, and that checks the errors.
#include <limits>

// One of them is about a parameter that is deprecated.
#define TC_NO_DEPRECATED
#include "check.hpp"

namespace cvm = tcapi::cvm;
using tcapi::outcome;
using tcapi::status;

namespace {

void check_refused(const tcapi::error& error, std::string_view code, std::string_view path)
{
    CHECK(error.status() == status::invalid_request);
    CHECK(error.outcome() == outcome::not_sent);
    CHECK_TEXT(error.code(), code);
    CHECK_TEXT(error.path(), path);
    CHECK(!error.message().empty());
    CHECK(error.request_id().empty());
    CHECK(error.http_status() == 0);
    CHECK(error.attempts() == 0);
    // The whole error in one line.
    CHECK(std::string_view(error.what()).find(code) == 0);
    CHECK(std::string_view(error.what()).find(path) != std::string_view::npos);
    CHECK(std::string_view(error.what()).find("NOT_SENT") != std::string_view::npos);
}

void check_argument(const tcapi::error& error, std::string_view mentions)
{
    CHECK(error.status() == status::invalid_argument);
    CHECK(error.outcome() == outcome::not_sent);
    CHECK(error.message().find(mentions) != std::string::npos);
}

cvm::reboot_instances_request reboot(tcapi::list<std::string> ids)
{
    cvm::reboot_instances_request request;
    request.instance_ids = std::move(ids);
    return request;
}

void lists(const tcapi::client& client)
{
    // A missing list and an empty list are different requests.
    check_refused(CHECK_THROWS(cvm::reboot_instances(client, {})), "MissingParameter", "InstanceIds");
    check_refused(CHECK_THROWS(cvm::reboot_instances(client, reboot(std::vector<std::string>()))),
                  "InvalidParameterValue.LimitExceeded", "InstanceIds");
    const std::vector<std::string> many(101, "ins-r8hr2upy");
    check_refused(CHECK_THROWS(cvm::reboot_instances(client, reboot(many))),
                  "InvalidParameterValue.LimitExceeded", "InstanceIds");
}

void values(const tcapi::client& client)
{
    const auto malformed =
        CHECK_THROWS(cvm::reboot_instances(client, reboot({"ins-r8hr2upy", "ins-1122"})));
    check_refused(malformed, cvm::error_code::invalid_instance_id_malformed, "InstanceIds[1]");
    CHECK(malformed.code() == cvm::error_code::invalid_instance_id_malformed);

    cvm::reboot_instances_request both = reboot({"ins-r8hr2upy"});
    both.stop_type = cvm::stop_type::hard;
    both.force_reboot = true;
    check_refused(CHECK_THROWS(cvm::reboot_instances(client, both)),
                  cvm::error_code::invalid_parameter_combination, "StopType");
    both.force_reboot.reset();
    both.stop_type = cvm::stop_type("WARM");
    check_refused(CHECK_THROWS(cvm::reboot_instances(client, both)), "InvalidParameterValue", "StopType");
    both.stop_type = cvm::stop_type("HARD\xff");
    check_refused(CHECK_THROWS(cvm::reboot_instances(client, both)), "InvalidParameter", "StopType");

    // A NUL would cut the text to one that is valid.
    using namespace std::string_literals;
    both.stop_type = cvm::stop_type("HARD\0ER"s);
    check_refused(CHECK_THROWS(cvm::reboot_instances(client, both)), "InvalidParameter", "StopType");
    check_refused(CHECK_THROWS(cvm::reboot_instances(client, reboot({"ins-r8hr2upy", "ins-r8hr2upy\0x"s}))),
                  "InvalidParameter", "InstanceIds[1]");

    // The path leads into the objects.
    cvm::describe_instances_request describe;
    describe.filters = {cvm::filter{"zone", {"a"}}, cvm::filter{"zone", {"a", "b", "c", "d", "e", "f"}}};
    check_refused(CHECK_THROWS(cvm::describe_instances(client, describe)),
                  cvm::error_code::invalid_filter_value_limit_exceeded, "Filters[1].Values");
    describe.filters = {cvm::filter{"zone", {"a"}}, cvm::filter{"zone", {"a", "\0"s}}};
    check_refused(CHECK_THROWS(cvm::describe_instances(client, describe)), "InvalidParameter",
                  "Filters[1].Values[1]");
    describe.filters = {cvm::filter{"\0"s, {"a"}}};
    check_refused(CHECK_THROWS(cvm::describe_instances(client, describe)), "InvalidParameter",
                  "Filters[0].Name");

    check_refused(CHECK_THROWS(client.call_json("cvm", "2017-03-12", "RebootInstances", "{}")),
                  "MissingParameter", "InstanceIds");
}

void arguments(const char* endpoint, const tcapi::client& client)
{
    using namespace std::string_literals;
    using std::chrono::milliseconds;
    check_argument(CHECK_THROWS(tcapi::client(check_config(endpoint).region("a\r\nb"))), "region");
    check_argument(CHECK_THROWS(tcapi::config().region("a\0b"s)), "region");
    check_argument(CHECK_THROWS(tcapi::config().credentials("a", "b", "c\0"s)), "token");
    check_argument(CHECK_THROWS(client.call_json("cvm", "2017-03-12", "Reboot\0"s, "{}")), "action");
    for (const milliseconds time : {milliseconds(0), milliseconds(-1), milliseconds::min(), milliseconds::max(),
                                    milliseconds(std::chrono::hours(24)) + milliseconds(1)}) {
        check_argument(CHECK_THROWS(tcapi::client(check_config(endpoint).timeout(time))), "timeout");
        tcapi::call_options options;
        options.timeout = time;
        check_argument(CHECK_THROWS(cvm::describe_instances(client, {}, options)), "time");
    }
    tcapi::call_options options;
    options.region = "a\0b"s;
    check_argument(CHECK_THROWS(cvm::describe_instances(client, {}, options)), "options.region");
    options.region = "a\nb";
    check_argument(CHECK_THROWS(cvm::describe_instances(client, {}, options)), "region");
}

void by_the_service(const tcapi::client& client)
{
    const tcapi::error error = CHECK_THROWS(cvm::reboot_instances(client, reboot({"ins-00000000"})));
    CHECK(error.status() == status::service);
    CHECK(error.outcome() == outcome::rejected);
    CHECK(error.code() == cvm::error_code::invalid_instance_id_not_found);
    CHECK(!error.message().empty());
    CHECK(error.path().empty());
    CHECK(!error.request_id().empty());
    CHECK(error.http_status() == 200);
    CHECK(error.attempts() == 1);
    CHECK_TEXT(to_string(error.status()), "TC_ERR_SERVICE");
    CHECK_TEXT(to_string(error.outcome()), "REJECTED");
    CHECK(std::string_view(error.what()).find(error.request_id()) != std::string_view::npos);
}

} // namespace

int main(int argc, char** argv)
{
    CHECK(argc == 2);
    const tcapi::client client(check_config(argv[1]));
    lists(client);
    values(client);
    arguments(argv[1], client);
    by_the_service(client);
    return 0;
}
