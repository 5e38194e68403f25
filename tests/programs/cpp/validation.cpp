// Program whose requests violate the service's documents: all violations are reported together, and a setting sends
// them anyway.
#include <sstream>

#include "check.hpp"

namespace cvm = tcapi::cvm;
using tcapi::validation;

namespace {

unsigned lines = 0, events = 0;

tcapi::config config_with_log(const char* endpoint)
{
    return check_config(endpoint)
        .log(tcapi::log_level::warn,
             [](tcapi::log_level, std::string_view line) {
                 lines += line.find("event=violation") != std::string_view::npos;
             })
        .events([](const tcapi::event& told) {
            if (told.kind() != tcapi::event_kind::violation)
                return;
            CHECK(told.violation_count() == (events++ < 3 ? 3 : 1));
            CHECK(!told.error()->path().empty() && !told.error()->message().empty());
        });
}

void check_violation(const tcapi::error& error, std::size_t index, std::string_view path, std::string_view code)
{
    CHECK_TEXT(error.violations()[index].path, path);
    CHECK_TEXT(error.violations()[index].code, code);
    CHECK(!error.violations()[index].message.empty());
}

} // namespace

int main(int argc, char** argv)
{
    CHECK(argc == 2);
    const tcapi::client refusing(config_with_log(argv[1]));
    const tcapi::client off(config_with_log(argv[1]).validation(validation::off));
    cvm::reboot_instances_request malformed;
    malformed.instance_ids = std::vector<std::string>{"ins-1122", "ins-r8hr2upy", "INS-r8hr2upy"};
    malformed.stop_type = cvm::stop_type("WARM");
    tcapi::call_report report;
    tcapi::call_options options;
    options.report = &report;

    // All violations are listed.
    const tcapi::error refused = CHECK_THROWS(cvm::reboot_instances(refusing, malformed));
    CHECK(refused.status() == tcapi::status::invalid_request);
    CHECK(refused.violation_count() == 3 && refused.violations().size() == 3);
    check_violation(refused, 0, "InstanceIds[0]", cvm::error_code::invalid_instance_id_malformed);
    check_violation(refused, 1, "InstanceIds[2]", cvm::error_code::invalid_instance_id_malformed);
    check_violation(refused, 2, "StopType", cvm::error_code::invalid_parameter_value);
    CHECK(std::string_view(refused.what()).find(" and 2 more (NOT_SENT)") != std::string_view::npos);
    options.validation = validation::refuse;
    CHECK(CHECK_THROWS(cvm::reboot_instances(off, malformed, options)).violation_count() == 3);

    // Only some of many are listed.
    cvm::reboot_instances_request many = malformed;
    many.instance_ids = std::vector<std::string>(250, "i");
    const tcapi::error most = CHECK_THROWS(cvm::reboot_instances(refusing, many));
    CHECK(most.violation_count() == 252 && most.violations().size() == 100);
    CHECK(lines == 0);

    // The request is sent anyway, with and without a warning.
    options.validation = validation::warn;
    cvm::reboot_instances(refusing, malformed, options);
    CHECK(report.violation_count() == 3 && lines == 3);
    options.validation = {};
    cvm::reboot_instances(off, malformed, options);
    CHECK(report.violation_count() == 0 && lines == 3);
    options.validation = validation::warn;
    refusing.call_json("cvm", "2017-03-12", "RebootInstances", R"({"InstanceIds":["ins-r8hr2upy"],"Turbo":true})",
                       options);
    CHECK(report.violation_count() == 1 && lines == 4 && events == 4);

    std::ostringstream written;
    written << validation::warn << ' ' << tcapi::event_kind::violation << ' ' << tcapi::retry_reason::throttled;
    CHECK_TEXT(written.str(), "WARN VIOLATION THROTTLED");

    // A value that can't be encoded is not sent, and is then the only reason.
    malformed.stop_type = cvm::stop_type("\xff");
    const tcapi::error unencodable = CHECK_THROWS(cvm::reboot_instances(off, malformed));
    CHECK(unencodable.violation_count() == 1);
    check_violation(unencodable, 0, "StopType", "InvalidParameter");
    return 0;
}
