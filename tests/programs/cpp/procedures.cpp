// Program that uses pages of listings, waits for states, and fates of many ids.
#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

#include "check.hpp"

namespace cvm = tcapi::cvm;

namespace {

using std::chrono::milliseconds;
using tcapi::fate_kind;
using pages = tcapi::pages<cvm::describe_instances_response>;
using items = tcapi::page_items<cvm::describe_instances_response>;

static_assert(!std::is_copy_constructible_v<pages> && std::is_nothrow_move_constructible_v<pages>);
static_assert(!std::is_copy_constructible_v<items> && std::is_move_assignable_v<items>);
static_assert(std::is_same_v<std::iterator_traits<pages::iterator>::iterator_category, std::input_iterator_tag>);
static_assert(std::is_same_v<std::iterator_traits<items::iterator>::value_type, cvm::instance>);
static_assert(std::is_copy_constructible_v<tcapi::fates>);
#if __cplusplus >= 202002L
static_assert(std::input_iterator<pages::iterator> && std::input_iterator<items::iterator>);
#endif

const std::string a = "ins-r8hr2upy";
const std::string b = "ins-5d8a23rs";
const std::string nobody = "ins-00000000";
const std::string malformed = "ins-1";

// The only parameter of the restart is the ids.
const cvm::reboot_instances_request nothing;

cvm::describe_instances_status_request both()
{
    cvm::describe_instances_status_request request;
    request.instance_ids = {a, b};
    return request;
}

// 250 instances, in pages of 100.
void check_pages(const char* url)
{
    pages all = cvm::describe_instances_pages(tcapi::client(check_config(url)));
    std::vector<std::size_t> sizes;
    for (const cvm::describe_instances_response& page : all) {
        CHECK_TEXT(page.request_id, "r-1");
        CHECK(page.total_count == 250);
        sizes.push_back(page.instance_set.size());
    }
    CHECK((sizes == std::vector<std::size_t>{100, 100, 50}) && !all.changed());
    // The pages stay at their end.
    CHECK(all.begin() == all.end() && !all.next());

    const tcapi::client client(check_config(url));
    std::set<std::string> ids;
    for (cvm::instance& one : cvm::describe_instances_pages(client).items())
        ids.insert(std::move(*one.instance_id));
    CHECK(ids.size() == 250);

    // Page by page, with the request's limit, moved and then dropped before the end.
    cvm::describe_instances_request request;
    request.limit = 30;
    request.offset = 200;
    pages some = cvm::describe_instances_pages(client, request);
    CHECK(some.next()->instance_set.size() == 30);
    pages rest(std::move(some));
    CHECK(rest.get() != nullptr);
    pages::iterator at = rest.begin();
    CHECK(at->instance_set.size() == 20 && at == rest.begin());
    CHECK((*at++).instance_set.size() == 20 && at == rest.end());

    tcapi::page_options options;
    options.consistent = true;
    items listed = cvm::describe_instances_pages(client, {}, options).items();
    const std::vector<cvm::instance> found(listed.begin(), listed.end());
    CHECK(found.size() == 250 && !listed.changed());
    CHECK(found[249].instance_id == "ins-00000249");
    items begun = cvm::describe_instances_pages(client).items();
    const auto seventh = std::next(begun.begin(), 6);
    CHECK(seventh->instance_id == "ins-00000006" && begun.begin()->instance_id == "ins-00000006");

    std::size_t bytes = 0;
    std::size_t count = 0;
    for (const std::string& page : tcapi::pages_json(client, "cvm", "2017-03-12", "DescribeInstances", "{}")) {
        CHECK(page.find("{\"Response\":") == 0);
        bytes += page.size();
        count++;
    }
    CHECK(count == 3 && bytes > 250);
}

void check_failures_of_pages(const char* refused_once, const char* repeating)
{
    const tcapi::client client(check_config(refused_once));
    pages all = cvm::describe_instances_pages(client);
    pages::iterator at = all.begin();
    CHECK(at != all.end());
    CHECK_TEXT(CHECK_THROWS(++at).code(), "UnauthorizedOperation");
    CHECK(at == all.end());
    // The same page is requested again.
    at = all.begin();
    CHECK(at->instance_set.front().instance_id == "ins-00000100" && ++at == all.end());

    items endless = cvm::describe_instances_pages(tcapi::client(check_config(repeating))).items();
    CHECK(CHECK_THROWS(std::distance(endless.begin(), endless.end())).status() == tcapi::status::response);

    const auto refused = [&](const char* action, const char* request, const tcapi::page_options& options) {
        return CHECK_THROWS(tcapi::pages_json(client, "cvm", "2017-03-12", action, request, options)).status();
    };
    CHECK(refused("RebootInstances", "{}", {}) == tcapi::status::unsupported);
    CHECK(refused("DescribeInstances", "[]", {}) == tcapi::status::invalid_request);
    tcapi::page_options options;
    options.call.timeout = milliseconds(0);
    CHECK(refused("DescribeInstances", "{}", options) == tcapi::status::invalid_argument);
    // A request that violates the documents is refused when its first page is requested, and nothing is sent.
    cvm::describe_instances_request request;
    request.instance_ids = {malformed};
    CHECK(CHECK_THROWS(cvm::describe_instances_pages(client, request).next()).status() ==
          tcapi::status::invalid_request);
}

tcapi::wait_options soon()
{
    tcapi::wait_options options;
    options.min_delay = milliseconds(1);
    options.max_delay = milliseconds(2);
    return options;
}

void check_waits(const char* reached, const char* failing, const char* absent, const char* starting)
{
    const tcapi::client client(check_config(reached));
    CHECK_TEXT(cvm::wait_instances_running.name(), "InstancesRunning");
    const auto response = cvm::wait_instances_running(client, both(), soon());
    CHECK_TEXT(response.request_id, "r-1");
    CHECK(response.instance_status_set.size() == 2);
    const std::string request = tcapi::to_json(both());
    const auto by_name = [&](const tcapi::client& of, const char* waiter, std::optional<std::string>* last) {
        return tcapi::wait_json(of, waiter, "cvm", "2017-03-12", "DescribeInstancesStatus", request, soon(), last);
    };
    std::optional<std::string> text = "before";
    CHECK(by_name(client, "InstancesRunning", &text).find("{\"Response\":") == 0 && !text);
    CHECK(CHECK_THROWS(by_name(client, "InstancesDreaming", nullptr)).status() == tcapi::status::unsupported);

    const tcapi::client fails(check_config(failing));
    std::optional<cvm::describe_instances_status_response> last;
    const tcapi::error failed = CHECK_THROWS(cvm::wait_instances_running(fails, both(), soon(), &last));
    CHECK(failed.status() == tcapi::status::wait_failed && failed.outcome() == tcapi::outcome::rejected);
    CHECK_TEXT(failed.code(), "LAUNCH_FAILED");
    CHECK_TEXT(failed.path(), "InstanceIds[1]");
    CHECK(last->instance_status_set.at(1).instance_state->str() == "LAUNCH_FAILED");
    CHECK(CHECK_THROWS(by_name(fails, "InstancesRunning", &text)).status() == tcapi::status::wait_failed);
    CHECK(text->find("LAUNCH_FAILED") != std::string::npos);

    const tcapi::client lacks(check_config(absent));
    const tcapi::error missing = CHECK_THROWS(cvm::wait_instances_stopped(lacks, both(), soon()));
    CHECK(missing.status() == tcapi::status::wait_failed);
    CHECK_TEXT(missing.path(), "InstanceIds[1]");

    // The error of a deadline has the last state, if there was time to read one.
    const tcapi::client waits(check_config(starting));
    tcapi::wait_options short_time = soon();
    for (milliseconds time(50);; time *= 2) {
        CHECK(time < std::chrono::minutes(1));
        short_time.timeout = time;
        const tcapi::error late = CHECK_THROWS(cvm::wait_instances_running(waits, both(), short_time, &last));
        CHECK(late.status() == tcapi::status::timeout);
        if (late.message().find(b + " is STARTING") == std::string::npos)
            continue;
        CHECK(last.has_value());
        break;
    }

    // A wait that is cancelled in the delay after its first call.
    const tcapi::cancel_token token;
    const tcapi::client told(check_config(starting).events([token](const tcapi::event& event) {
        if (event.kind() == tcapi::event_kind::call_end)
            token.fire();
    }));
    tcapi::wait_options long_pause;
    long_pause.call.cancel = token;
    long_pause.timeout = std::chrono::hours(24);
    long_pause.min_delay = long_pause.max_delay = std::chrono::hours(1);
    CHECK(CHECK_THROWS(cvm::wait_instances_running(told, both(), long_pause)).status() == tcapi::status::cancelled);

    for (auto member : {&tcapi::wait_options::timeout, &tcapi::wait_options::min_delay, &tcapi::wait_options::max_delay}) {
        tcapi::wait_options none;
        none.*member = milliseconds(0);
        const tcapi::error refused = CHECK_THROWS(cvm::wait_instances_running(client, both(), none));
        CHECK(refused.status() == tcapi::status::invalid_argument && refused.outcome() == tcapi::outcome::not_sent);
    }
}

tcapi::fleet_options looks()
{
    tcapi::fleet_options options;
    options.min_delay = milliseconds(5);
    options.max_delay = milliseconds(20);
    return options;
}

void check_fates(const char* url)
{
    const tcapi::client client(check_config(url));
    std::vector<tcapi::progress> told;
    tcapi::fleet_options options = looks();
    options.progress = [&told](const tcapi::progress& of) { told.push_back(of); };
    const tcapi::fates fates = cvm::reboot_instances_fleet(client, nothing, {a, nobody, malformed, b, a}, options);
    std::vector<fate_kind> kinds;
    for (const tcapi::fate& fate : fates)
        kinds.push_back(fate.kind);
    CHECK((kinds == std::vector<fate_kind>{fate_kind::done, fate_kind::rejected, fate_kind::not_sent, fate_kind::done}));
    CHECK(fates.size() == 4 && !fates.empty() && !fates.all_well());
    CHECK(fates.count(fate_kind::done) == 2 && fates.count(fate_kind::seen) == 0);
    CHECK_TEXT(fates[1].id, nobody);
    CHECK_TEXT(fates[1].code, "InvalidInstanceId.NotFound");
    CHECK_TEXT(fates.at(2).code, "InvalidInstanceId.Malformed");
    CHECK(fates[2].attempts == 0 && !fates[2].completed && fates[2].request_id.empty());
    const tcapi::fate& done = *fates.of(a);
    CHECK(done.matched == tcapi::matched::request_id && !done.superseded && done.code.empty());
    CHECK(!done.request_id.empty() && done.attempts >= 1 && *done.completed <= done.known);
    CHECK(fates.of("ins-99999999") == nullptr);
    CHECK(!told.empty() && told.back().total == 4 && told.back().done == 2 && told.back().rejected == 2);
    CHECK(told.back().in_flight == 0 && told.back().unknown == 0);
    CHECK(std::any_of(told.begin(), told.end(), [](const auto& one) { return one.in_flight > 0; }));
    CHECK(std::any_of(told.begin(), told.end(), [](const auto& one) { return one.accepted == 2; }));

    std::ostringstream printed;
    printed << fates << '\n' << done.kind << ' ' << done.matched;
    CHECK_TEXT(printed.str(), fates.to_text() + "\nDONE REQUEST_ID");
    CHECK(fates.to_text().find("2 DONE, 1 NOT_SENT, 1 REJECTED") != std::string::npos);
    CHECK(fates.to_json().find("\"REQUEST_ID\"") != std::string::npos);

    // A function that throws does not lose the fates. Copies outlive their originals.
    options.progress = [](const tcapi::progress&) { throw std::runtime_error("no"); };
    tcapi::fates kept = tcapi::fleet_json(client, "cvm", "2017-03-12", "RebootInstances", "{}", {b}, options);
    const tcapi::fates copy = kept;
    kept = fates;
    CHECK(copy.size() == 1 && copy.all_well() && copy[0].kind == fate_kind::done && kept.size() == 4);
    CHECK(copy.to_json() != kept.to_json());

    options = {};
    options.settle = false;
    options.max_in_flight = 1;
    const tcapi::fates accepted = cvm::reboot_instances_fleet(client, nothing, {a, b}, options);
    CHECK(accepted.count(fate_kind::accepted) == 2 && accepted.all_well());

    const tcapi::cancel_token fired;
    fired.fire();
    options.call.cancel = fired;
    CHECK(cvm::reboot_instances_fleet(client, nothing, {a, b}, options).count(fate_kind::not_sent) == 2);
}

void check_unknown(const char* lost_response, const char* lost_request, const char* failing)
{
    tcapi::fleet_options options = looks();
    options.window = std::chrono::seconds(30);
    const auto run = [&](const char* url) {
        return cvm::reboot_instances_fleet(tcapi::client(check_config(url)), nothing, {a, b}, options);
    };
    const tcapi::fates seen = run(lost_response);
    CHECK(seen.count(fate_kind::seen) == 2 && seen[0].matched == tcapi::matched::name);
    CHECK(run(failing).count(fate_kind::failed) == 2);
    // An id that the service never received has no state, however long the wait is.
    options.window = milliseconds(400);
    CHECK(run(lost_request).count(fate_kind::not_seen) == 2);
}

void check_refusals(const char* url)
{
    const tcapi::client client(check_config(url));
    const auto refused = [&](const std::vector<std::string>& ids, const tcapi::fleet_options& options) {
        const tcapi::error error = CHECK_THROWS(cvm::reboot_instances_fleet(client, nothing, ids, options));
        CHECK(error.outcome() == tcapi::outcome::not_sent);
        return error.status();
    };
    CHECK(refused({}, {}) == tcapi::status::invalid_argument);
    CHECK(refused({std::string("ins\0", 4)}, {}) == tcapi::status::invalid_argument);
    for (std::uint32_t count : {0U, 65U}) {
        tcapi::fleet_options options;
        options.max_in_flight = count;
        CHECK(refused({a}, options) == tcapi::status::invalid_argument);
    }
    for (auto member : {&tcapi::fleet_options::timeout, &tcapi::fleet_options::window, &tcapi::fleet_options::min_delay,
                        &tcapi::fleet_options::max_delay}) {
        tcapi::fleet_options options;
        options.*member = milliseconds(0);
        CHECK(refused({a}, options) == tcapi::status::invalid_argument);
    }
    CHECK(CHECK_THROWS(tcapi::fleet_json(client, "cvm", "2017-03-12", "DescribeZones", "{}", {a})).status() ==
          tcapi::status::unsupported);
}

} // namespace

int main(int argc, char** argv)
{
    CHECK(argc == 12);
    check_pages(argv[1]);
    check_failures_of_pages(argv[2], argv[3]);
    check_waits(argv[4], argv[5], argv[6], argv[7]);
    check_fates(argv[8]);
    check_unknown(argv[9], argv[10], argv[11]);
    check_refusals(argv[1]);
    return 0;
}
