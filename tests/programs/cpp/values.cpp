// Program that uses the types as values: copies, moves, comparisons. It sends nothing.
#include <set>
#include <sstream>
#include <type_traits>
#include <unordered_set>

#include "check.hpp"

namespace cvm = tcapi::cvm;

static_assert(std::is_nothrow_move_constructible_v<tcapi::client>);
static_assert(std::is_nothrow_move_assignable_v<tcapi::client>);
static_assert(!std::is_copy_constructible_v<tcapi::client>);
static_assert(std::is_nothrow_move_constructible_v<tcapi::config>);
static_assert(std::is_nothrow_copy_constructible_v<tcapi::error>);
static_assert(std::is_base_of_v<std::runtime_error, tcapi::error>);
static_assert(std::is_nothrow_copy_constructible_v<tcapi::cancel_token>);
static_assert(std::is_aggregate_v<cvm::reboot_instances_request>);
static_assert(std::is_aggregate_v<cvm::instance>);
static_assert(std::is_nothrow_move_constructible_v<cvm::instance>);
static_assert(!std::is_convertible_v<std::string, cvm::stop_type>);
static_assert(!std::is_constructible_v<cvm::stop_type, cvm::instance_state>);
static_assert(cvm::stop_type::hard == cvm::stop_type::hard);
static_assert(cvm::stop_type::hard != cvm::stop_type::soft);
static_assert(cvm::stop_type::soft_first.str() == "SOFT_FIRST");

namespace {

void clients()
{
    tcapi::client first(check_config("http://127.0.0.1:1"));
    const tc_client* const inside = first.get();
    tcapi::client second(std::move(first));
    CHECK(second.get() == inside);
    // A moved-from client refuses calls, like a client that was never made.
    // NOLINTNEXTLINE(bugprone-use-after-move): that is what is tested.
    const tcapi::error error = CHECK_THROWS(cvm::describe_instances(first));
    CHECK(error.status() == tcapi::status::invalid_argument);
    first = std::move(second);
    CHECK(first.get() == inside);

    // Settings outlive the client that was made from them, and can make another one.
    const tcapi::config settings = check_config("http://127.0.0.1:1").timeout(std::chrono::seconds(1));
    const tcapi::client one(settings), other(settings);
    CHECK(one.get() != other.get());
}

void lists()
{
    tcapi::list<std::string> ids;
    CHECK(!ids.given() && ids.empty());
    ids = std::vector<std::string>();
    CHECK(ids.given() && ids.empty());
    ids.reset();
    CHECK(!ids.given());
    ids.push_back("a");
    CHECK(ids.given() && ids.size() == 1 && ids.front() == "a" && ids.back() == "a");
    ids = {"b", "c"};
    CHECK(ids.given() && ids.size() == 2 && ids[1] == "c" && ids.at(0) == "b");
    for (std::string& id : ids)
        id += "!";
    const std::vector<std::string>& items = ids;
    CHECK(items[0] == "b!" && &items == &ids.items());
    ids.clear();
    CHECK(ids.given() && ids.empty());
    ids = {};
    CHECK(!ids.given());
    tcapi::list<bool> truths = {true, false};
    truths[1] = true;
    CHECK(truths[0] && truths[1]);
    CHECK(tcapi::list<std::string>{"x"}.items().front() == "x");
}

void enumerations()
{
    std::optional<cvm::stop_type> type;
    CHECK(type != cvm::stop_type::hard);
    type = cvm::stop_type::hard;
    CHECK(type == cvm::stop_type::hard && cvm::stop_type::hard == *type);
    CHECK(type != cvm::stop_type::soft && cvm::stop_type::soft != *type);
    CHECK(*type == cvm::stop_type("HARD") && *type != cvm::stop_type("WARM"));
    const std::set<cvm::stop_type> some = {cvm::stop_type::hard, cvm::stop_type::soft, cvm::stop_type::hard};
    CHECK(some.size() == 2 && some.count(cvm::stop_type::soft) == 1);
}

void objects()
{
    // By position, as parameters are only ever appended; by name where the language supports it.
    const cvm::terminate_instances_request request{{"ins-r8hr2upy"}, {}, true};
    CHECK(request.release_prepaid_data_disks == true && !request.release_address);
#if __cplusplus >= 202002L
    const cvm::terminate_instances_request named{.instance_ids = {"ins-r8hr2upy"}, .release_address = false};
    CHECK(named.instance_ids[0] == request.instance_ids[0]);
#endif
    cvm::terminate_instances_request copy = request;
    copy.instance_ids.push_back("ins-5d8a23rs");
    CHECK(request.instance_ids.size() == 1 && copy.instance_ids.size() == 2);
}

void errors()
{
    tcapi::error::parts parts;
    parts.status = tcapi::status::service;
    parts.outcome = tcapi::outcome::rejected;
    parts.code = "A.B";
    parts.message = "no";
    parts.request_id = "1-2";
    parts.http_status = 503;
    const tcapi::error error(parts);
    CHECK_TEXT(error.what(), "A.B: no (REJECTED, HTTP 503, request 1-2)");
    CHECK_TEXT(to_string(tcapi::status::timeout), "TC_ERR_TIMEOUT");
    CHECK_TEXT(to_string(tcapi::log_level::warn), "WARN");
    CHECK_TEXT(to_string(tcapi::credential_source::oidc), "OIDC");
    CHECK_TEXT(to_string(tcapi::endpoint_kind::intl), "INTL");
    CHECK(tcapi::version_number() == TC_VERSION_NUMBER);
    tcapi::config().log(tcapi::log_level::debug, tcapi::log_to_stderr);
    CHECK_TEXT(to_string(static_cast<tcapi::status>(4711)), "?");
    CHECK(*tcapi::version() != '\0');
}

void equality()
{
    cvm::reboot_instances_request one, other;
    CHECK(one == other);
    one.instance_ids = {"ins-r8hr2upy"};
    CHECK(one != other);
    other.instance_ids = {"ins-r8hr2upy"};
    CHECK(one == other);
    one.stop_type = cvm::stop_type::soft;
    CHECK(one != other);
    // A missing list and an empty list are different requests.
    cvm::describe_instances_request all, none;
    none.instance_ids = std::vector<std::string>();
    CHECK(all != none);

    cvm::describe_instances_response left, right;
    left.request_id = "1";
    CHECK(left != right);
    right.request_id = "1";
    left.instance_set.emplace_back().cpu = 2;
    right.instance_set.emplace_back().cpu = 2;
    CHECK(left == right);
    right.instance_set[0].cpu = 3;
    CHECK(left != right);
}

void shown_and_hashed()
{
    std::ostringstream shown;
    shown << tcapi::status::timeout << ' ' << tcapi::outcome::done << ' ' << tcapi::stop_reason::retry_budget << ' '
          << tcapi::retry_hint::never << ' ' << tcapi::log_level::info << ' ' << tcapi::credential_source::file << ' '
          << tcapi::endpoint_kind::intl << ' ' << cvm::stop_type(cvm::stop_type::soft_first);
    CHECK_TEXT(shown.str(), "TC_ERR_TIMEOUT DONE RETRY_BUDGET NEVER INFO FILE INTL SOFT_FIRST");
    std::unordered_set<cvm::stop_type> seen{cvm::stop_type::soft, cvm::stop_type::hard, cvm::stop_type::soft};
    CHECK(seen.size() == 2 && seen.count(cvm::stop_type::hard) == 1);
}

} // namespace

int main()
{
    clients();
    lists();
    enumerations();
    objects();
    errors();
    equality();
    shown_and_hashed();
    return 0;
}
