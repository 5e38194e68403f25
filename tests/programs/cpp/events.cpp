// Program that checks the events of calls, and the history in an error. The arguments are a server that refuses the
// first two requests of three, and one that refuses all.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "check.hpp"

namespace cvm = tcapi::cvm;

static const char* const trace = "ffe0c072-8a5d-4e17-8887-a8a60252abca";

namespace {

// An event that outlives its call.
struct kept {
    tcapi::event_kind kind;
    std::uint64_t call_id;
    unsigned attempt;
    std::optional<tcapi::attempt_report> report;
    std::optional<tcapi::error> error;
};

std::vector<kept> events;

void listen(const tcapi::event& told)
{
    CHECK(told.service() == "cvm" && told.version() == "2017-03-12" && told.action() == "RebootInstances");
    CHECK(told.region() == "ap-guangzhou" && told.trace_id() == trace);
    CHECK(std::string(tcapi::to_string(told.kind())) != "?");
    events.push_back({told.kind(), told.call_id(), told.attempt(), told.attempt_report(), told.error()});
    const bool retried = told.kind() == tcapi::event_kind::retry;
    CHECK((told.retry_reason() == tcapi::retry_reason::throttled) == retried);
    CHECK(told.call_report().has_value() == (told.kind() == tcapi::event_kind::call_end));
    if (const auto report = told.call_report()) {
        CHECK(report->attempts() == 3 && report->total().count() > 0);
        CHECK(report->endpoint() == events[2].report->endpoint);
    }
    CHECK((told.timeout() == std::chrono::minutes(1)) == (told.kind() == tcapi::event_kind::call_begin));
    CHECK(told.next_endpoint().empty() && told.source().empty() && told.remark().empty());
    // The exception must have no effect.
    throw told.call_id();
}

std::string reboot(const tcapi::config& settings)
{
    // Only the client keeps the function alive.
    const tcapi::client client(settings);
    cvm::reboot_instances_request request;
    request.instance_ids = {"ins-r8hr2upy"};
    tcapi::call_options options;
    options.trace_id = trace;
    return cvm::reboot_instances(client, request, options).request_id;
}

tcapi::config settings(const char* endpoint)
{
    return check_config(endpoint)
        .backoff(std::chrono::milliseconds(1), std::chrono::milliseconds(2))
        .application("events/1.0");
}

void check_events()
{
    using kind = tcapi::event_kind;
    const std::vector<kind> kinds = {
        kind::call_begin,    kind::attempt_begin, kind::attempt_end,   kind::retry,       kind::attempt_begin,
        kind::attempt_end,   kind::retry,         kind::attempt_begin, kind::attempt_end, kind::call_end,
    };
    CHECK(std::equal(events.begin(), events.end(), kinds.begin(), kinds.end(),
                     [](const kept& one, kind wanted) { return one.kind == wanted; }));
    for (const kept& one : events)
        CHECK(one.call_id == events[0].call_id && one.report.has_value() == (one.kind == kind::attempt_end));
    const tcapi::attempt_report& first = *events[2].report;
    CHECK(first.number == 1 && !first.kept && first.http_status == 200);
    CHECK(first.status == tcapi::status::service && first.outcome == tcapi::outcome::rejected);
    CHECK_TEXT(first.code, "RequestLimitExceeded");
    CHECK(first.endpoint == first.peer_address + ":" + std::to_string(first.peer_port));
    CHECK(first.total >= first.first_byte && first.first_byte >= first.connected);
    CHECK(events[2].error->code() == first.code);
    CHECK(events[5].report->kept && events[5].report->connected.count() == 0);
}

} // namespace

int main(int argc, char** argv)
{
    CHECK(argc == 3);
    const std::string id = reboot(settings(argv[1]).events(listen));
    check_events();
    CHECK(!events[8].report->status && events[8].report->outcome == tcapi::outcome::done && events[8].report->request_id == id);
    CHECK(!events[9].error);

    events.clear();
    const tcapi::config refused = settings(argv[2]).events(listen);
    const tcapi::error error = CHECK_THROWS(reboot(refused));
    check_events();
    CHECK(error.history().size() == 3 && error.attempts() == 3);
    for (unsigned i = 0; i < 3; i++) {
        CHECK(error.history()[i].number == i + 1 && error.history()[i].status == tcapi::status::service);
        CHECK_TEXT(error.history()[i].code, error.code());
    }
    CHECK(events[9].error->history().size() == 3);
    CHECK_TEXT(events[9].error->what(), error.what());

    // Without a function there are no events, and without settings there is no function.
    const std::size_t before = events.size();
    CHECK_THROWS(reboot(tcapi::config(settings(argv[2]).events(listen)).events(nullptr)));
    CHECK(events.size() == before);

    CHECK(CHECK_THROWS(tcapi::client(settings(argv[1]).application("a;b"))).status() ==
          tcapi::status::invalid_argument);
    const tcapi::client client(settings(argv[1]));
    tcapi::call_options options;
    options.trace_id = "a b";
    CHECK(CHECK_THROWS(cvm::describe_zones(client, {}, options)).status() == tcapi::status::invalid_argument);
    options.trace_id = std::string("a\0b", 3);
    CHECK(CHECK_THROWS(cvm::describe_zones(client, {}, options)).status() == tcapi::status::invalid_argument);
    return 0;
}
