// Program that treats structs of any type as data: their members, their text and JSON, and members of a response that
// no struct has.
#include <sstream>
#include <type_traits>

#include "check.hpp"

namespace cvm = tcapi::cvm;

namespace {

template <class T>
std::string shown(const T& value)
{
    std::ostringstream out;
    out << value;
    return out.str();
}

// Counts the members that are set, at any depth.
struct counting {
    std::size_t texts = 0, numbers = 0, others = 0;
    std::string names = {};

    void operator()(const char* name, const std::optional<std::string>& text)
    {
        names += std::string(name) + ' ';
        texts += text ? 1 : 0;
    }

    template <class T>
    void operator()(const char* name, const T& member)
    {
        names += std::string(name) + ' ';
        count(member);
    }

private:
    template <class T>
    void count(const std::optional<T>& member)
    {
        if constexpr (std::is_arithmetic_v<T>)
            numbers += member ? 1 : 0;
        else if constexpr (std::is_base_of_v<tcapi::enumeration<T>, T>)
            others += member ? 1 : 0;
        else if (member)
            tcapi::visit(*member, *this);
    }

    template <class T>
    void count(const tcapi::list<T>& members)
    {
        others += members.given() ? 1 : 0;
    }

    template <class T>
    void count(const std::vector<T>& members)
    {
        others += members.empty() ? 0 : 1;
    }
};

void requests()
{
    cvm::reboot_instances_request request;
    CHECK_TEXT(shown(request), "{}");
    request.instance_ids = {"ins-r8hr2upy", "ins-1"};
    request.stop_type = cvm::stop_type::soft_first;
    CHECK_TEXT(shown(request), R"({InstanceIds[0]: "ins-r8hr2upy", InstanceIds[1]: "ins-1", StopType: "SOFT_FIRST"})");
    CHECK_TEXT(tcapi::to_json(request), R"({"InstanceIds":["ins-r8hr2upy","ins-1"],"StopType":"SOFT_FIRST"})");

    counting counted;
    tcapi::visit(request, counted);
    CHECK_TEXT(counted.names, "InstanceIds ForceReboot StopType ");
    CHECK(counted.others == 2 && counted.texts == 0);

    // A secret is sent, but is never displayed.
    cvm::login_settings login;
    login.password = "Xz7-a-password";
    CHECK_TEXT(shown(login), "{Password: \xe2\x80\xa6}");
    CHECK_TEXT(tcapi::to_json(login), R"({"Password":"Xz7-a-password"})");

    // A missing list and an empty list are different requests.
    cvm::describe_instances_request describe;
    describe.instance_ids = std::vector<std::string>();
    describe.limit = 5;
    CHECK_TEXT(shown(describe), "{InstanceIds: [], Limit: 5}");
    CHECK_TEXT(tcapi::to_json(describe), R"({"InstanceIds":[],"Limit":5})");

    request.instance_ids = {"ins-r8hr2upy", "ins-\xff"};
    const tcapi::error error = CHECK_THROWS(tcapi::to_json(request));
    CHECK(error.status() == tcapi::status::invalid_request && error.outcome() == tcapi::outcome::not_sent);
    CHECK_TEXT(error.path(), "InstanceIds[1]");
    CHECK(shown(request).find("InstanceIds[1]: ") != std::string::npos);
    request.instance_ids = {std::string("a\0b", 3)};
    CHECK_TEXT(CHECK_THROWS(tcapi::to_json(request)).path(), "InstanceIds[0]");
    CHECK(shown(request).find("InstanceIds[0]: ") != std::string::npos);
}

void responses(const char* endpoint)
{
    const tcapi::client client(check_config(endpoint));
    std::string text = "never set";
    tcapi::call_options options;
    options.response_json = &text;
    const cvm::describe_instances_response response = cvm::describe_instances(client, {}, options);
    CHECK(text.find("\"Response\"") != std::string::npos);
    CHECK(tcapi::unknown_members("cvm", "2017-03-12", "DescribeInstances", text).empty());
    const std::string start = "{RequestId: \"" + response.request_id + "\", TotalCount: 1, InstanceSet[0]";
    CHECK_TEXT(shown(response).substr(0, start.size()), start);
    const std::string json = tcapi::to_json(response), end = ",\"RequestId\":\"" + response.request_id + "\"}";
    CHECK_TEXT(json.substr(json.size() - end.size()), end);
    counting counted;
    tcapi::visit(response.instance_set.at(0), counted);
    CHECK(counted.texts > 10 && counted.numbers > 3 && counted.others > 3);

    std::string again;
    options.response_json = &again;
    CHECK_TEXT(client.call_json("cvm", "2017-03-12", "DescribeInstances", "{}", options), text);
    CHECK_TEXT(again, text);
    options.region = "not a region";
    CHECK_THROWS(cvm::describe_instances(client, {}, options));
    CHECK(again.empty());
}

void unknown()
{
    const std::string text = R"({"Response":{"InstanceSet":[{"InstanceId":"i"},{"Colour":"red"}],"Total":[1]}})";
    const auto found = tcapi::unknown_members("cvm", "2017-03-12", "DescribeInstances", text);
    CHECK(found.size() == 2);
    CHECK_TEXT(found[0].path, "InstanceSet[1].Colour");
    CHECK_TEXT(found[0].json, "\"red\"");
    CHECK_TEXT(found[1].path + found[1].json, "Total[1]");
    const auto members = [](const char* action, const char* response) {
        return tcapi::unknown_members("cvm", "2017-03-12", action, response);
    };
    CHECK(CHECK_THROWS(members("Nothing", "{}")).status() == tcapi::status::unsupported);
    CHECK(CHECK_THROWS(members("DescribeZones", "[")).status() == tcapi::status::invalid_argument);
}

} // namespace

int main(int argc, char** argv)
{
    CHECK(argc == 2);
    requests();
    responses(argv[1]);
    unknown();
    return 0;
}
