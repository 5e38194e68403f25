// Program that checks the retry settings, and the report of a call. The first server throttles two requests and then
// accepts requests; the second throttles all.
#include "check.hpp"

namespace cvm = tcapi::cvm;

int main(int argc, char** argv)
{
    using std::chrono::milliseconds;

    CHECK(argc == 3);
    const auto settings = [](const char* endpoint) {
        return check_config(endpoint).max_attempts(4).backoff(milliseconds(1), milliseconds(2)).rate_limiting(true);
    };
    cvm::reboot_instances_request request;
    request.instance_ids = {"ins-r8hr2upy"};
    tcapi::call_report report;
    tcapi::call_options options;
    options.report = &report;

    const tcapi::client client(settings(argv[1]));
    cvm::reboot_instances(client, request, options);
    CHECK(report.attempts() == 3 && report.outcome() == tcapi::outcome::done);
    CHECK_TEXT(to_string(report.outcome()), "DONE");
    CHECK(report.total() >= report.last_attempt() && report.last_attempt() >= report.first_byte());
    CHECK(report.first_byte().count() > 0 && report.waited() < report.total());
    CHECK(report.connected().count() == 0 && report.handshaken().count() == 0);
    CHECK_TEXT(report.request_id(), "eac6b301-a322-493a-8e36-83b295459397");
    CHECK(report.endpoint().rfind("127.0.0.1:", 0) == 0);

    const tcapi::client throttled(settings(argv[2]));
    options.max_attempts = 2;
    const tcapi::error error = CHECK_THROWS(cvm::reboot_instances(throttled, request, options));
    CHECK(error.attempts() == 2 && error.stop_reason() == tcapi::stop_reason::max_attempts);
    CHECK(report.attempts() == 2 && report.stop_reason() == tcapi::stop_reason::max_attempts);
    CHECK(report.outcome() == tcapi::outcome::rejected);
    CHECK_TEXT(tcapi::to_string(error.stop_reason()), "MAX_ATTEMPTS");
    CHECK(error.retry_hint() == tcapi::retry_hint::backoff);
    CHECK_TEXT(tcapi::to_string(error.retry_hint()), "BACKOFF");
    for (const std::uint32_t none : {0U, 101U}) {
        options.max_attempts = none;
        CHECK(CHECK_THROWS(cvm::reboot_instances(throttled, request, options)).status() ==
              tcapi::status::invalid_argument);
    }
    CHECK(CHECK_THROWS(tcapi::client(check_config(argv[1]).max_attempts(0))).status() ==
          tcapi::status::invalid_argument);
    return 0;
}
