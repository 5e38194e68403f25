// Program that calls an action that the library was built without, from a file of services.
#include "check.hpp"

int main(int argc, char** argv)
{
    CHECK(argc == 4);
    const std::string file = argv[2];
    const tcapi::client without(check_config(argv[1]));
    const tcapi::client with(check_config(argv[1]).add_services(file));

    const tcapi::error refused = CHECK_THROWS(with.call_json("tests", "2020-01-01", "EveryType", "{}"));
    CHECK(refused.status() == tcapi::status::invalid_request);
    CHECK_TEXT(refused.path(), "Required");
    const std::string response = with.call_json("tests", "2020-01-01", "EveryType", "{\"Required\":\"x\"}");
    CHECK(response.find("RequestId") != std::string::npos);
    const tcapi::error sent = CHECK_THROWS(without.call_json("tests", "2020-01-01", "EveryType", "{}"));
    CHECK(sent.status() == tcapi::status::service);

    const std::string newer = "{\"Response\":{\"RequestId\":\"r\",\"Later\":[1]}}";
    const auto found = tcapi::unknown_members(with, "tests", "2020-01-01", "EveryType", newer);
    CHECK(found.size() == 1);
    CHECK_TEXT(found[0].path, "Later");
    CHECK_TEXT(found[0].json, "[1]");
    const tcapi::error unknown =
        CHECK_THROWS(tcapi::unknown_members(without, "tests", "2020-01-01", "EveryType", newer));
    CHECK(unknown.status() == tcapi::status::unsupported);

    tcapi::config damaged = check_config(argv[1]);
    damaged.add_services(argv[3]);
    const tcapi::error none = CHECK_THROWS(tcapi::client(damaged));
    CHECK(none.status() == tcapi::status::invalid_argument);
    CHECK(none.message().find("file of services") != std::string::npos);
    return 0;
}
