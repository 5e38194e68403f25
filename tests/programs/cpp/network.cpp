// Program that checks network settings. Arguments: a proxy that leads to the service, one that refuses, and the file of
// the trust anchor.
#include "check.hpp"

namespace cvm = tcapi::cvm;
using tcapi::outcome;
using tcapi::status;

namespace {

tcapi::config settings()
{
    return tcapi::config()
        .region("ap-guangzhou")
        .credentials("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE");
}

tcapi::call_report reboot(const tcapi::config& config)
{
    const tcapi::client client(config);
    cvm::reboot_instances_request request;
    request.instance_ids = {"ins-r8hr2upy"};
    tcapi::call_report report;
    tcapi::call_options options;
    options.report = &report;
    cvm::reboot_instances(client, request, options);
    return report;
}

} // namespace

int main(int argc, char** argv)
{
    CHECK(argc == 4);
    const tcapi::call_report report = reboot(settings()
                                                 .endpoints(tcapi::endpoint_kind::regional)
                                                 .proxy(argv[1])
                                                 .extra_ca_file(argv[3])
                                                 .max_idle_connections(0)
                                                 .idle_timeout(std::chrono::seconds(5))
                                                 .max_connection_age(std::chrono::minutes(1)));
    CHECK(report.connected().count() > 0 && report.connected() <= report.handshaken());
    CHECK(report.handshaken() <= report.first_byte() && report.first_byte() <= report.last_attempt());

    const tcapi::config refused = settings().failover(true).proxy(argv[2]);
    const auto not_sent = CHECK_THROWS(reboot(refused));
    CHECK(not_sent.status() == status::network && not_sent.outcome() == outcome::not_sent);
    CHECK(not_sent.attempts() == 3);

    const tcapi::config direct =
        settings().endpoint("http://127.0.0.1:1").proxy(argv[2]).proxy(std::nullopt);
    CHECK(CHECK_THROWS(reboot(direct)).message().find("proxy") == std::string::npos);

    const tcapi::config two = settings().system_roots(true).ca_file(argv[3]);
    CHECK(CHECK_THROWS(reboot(two)).message().find("exclude each other") != std::string::npos);

    // A NUL would cut a text to one that is valid.
    using namespace std::string_literals;
    CHECK(CHECK_THROWS(settings().proxy("http://proxy\0x"s)).status() == status::invalid_argument);
    CHECK(CHECK_THROWS(reboot(settings().idle_timeout(std::chrono::milliseconds(0)))).status()
          == status::invalid_argument);
    CHECK(CHECK_THROWS(reboot(settings().signed_host("host"))).message().find("signed host")
          != std::string::npos);
    CHECK(CHECK_THROWS(reboot(settings().max_connection_age(std::chrono::hours(25)))).status()
          == status::invalid_argument);
    return 0;
}
