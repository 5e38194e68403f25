// Program that ends calls in each phase, by a token, by their deadline and by aborting their client, and checks the
// time of their return and their result. Arguments: the number of milliseconds after which they are ended, and the
// number of milliseconds within which they must then return; then for each phase its name, an endpoint that holds a
// call in it, and the outcome. On a machine that is too slow, all of these times are multiplied.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "check.hpp"

namespace {

using clock_type = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds day = std::chrono::hours(24);
// More than the buffers of the two sockets hold.
constexpr std::size_t much = 128 << 10;

// The number of clients that look up the host whose lookup never ends: each has a thread that waits for it.
int looking_up = 1;

struct test {
    std::string phase, url, outcome;
    milliseconds end, late;
};

// A call that was ended: the time of its return, and whether it was in the phase by then.
struct ended {
    clock_type::time_point back;
    bool reached;
};

// Makes a call that fails in this way. Checks the error: it matches the phase, or shows that the call had not reached
// the phase.
ended call(const test& test, const tcapi::client& client, const tcapi::call_options& options,
           tcapi::status status, tcapi::stop_reason stop)
{
    const bool sends = test.phase == "send" || test.phase == "wait" || test.phase == "read";
    const bool pauses = test.phase == "pause";
    const std::string request =
        "{\"A\":\"" + std::string(test.phase == "send" ? much : 1, 'x') + "\"}";
    clock_type::time_point back;
    const tcapi::error error = CHECK_THROWS([&] {
        try {
            client.call_json("cvm", "2017-03-12", "Anything", request, options);
        } catch (...) {
            back = clock_type::now();
            throw;
        }
    }());
    // A delay that would end after the deadline is not begun.
    if (pauses && status == tcapi::status::timeout && error.status() == tcapi::status::service)
        status = tcapi::status::service;
    const bool reached = test.outcome == tcapi::to_string(error.outcome());
    if (error.status() != status || error.stop_reason() != stop || !reached)
        std::fprintf(stderr, "%s: %s\n", test.phase.c_str(), error.what());
    CHECK(error.status() == status);
    CHECK(error.stop_reason() == stop);
    // Before the phase, nothing is sent at first.
    CHECK(reached || (sends && error.outcome() == tcapi::outcome::not_sent)
          || (pauses && error.outcome() != tcapi::outcome::rejected));
    return {back, reached};
}

// A call that was ended: how long it continued, and whether it was in the phase by then.
struct late {
    clock_type::duration by;
    bool reached;
};

// Ends a call with a token.
late by_token(const test& test, const tcapi::client& client, milliseconds end)
{
    const tcapi::cancel_token token;
    tcapi::call_options options;
    options.cancel = token;
    clock_type::time_point fired;
    std::thread other([&] {
        std::this_thread::sleep_for(end);
        fired = clock_type::now();
        token.fire();
    });
    const auto ended = call(test, client, options, tcapi::status::cancelled, tcapi::stop_reason::cancelled);
    other.join();
    CHECK(ended.back >= fired);
    return {ended.back - fired, ended.reached};
}

// A random share of half a day is almost certainly longer than any test, and so is the timeout.
tcapi::client client_of(const test& test)
{
    return tcapi::client(
        tcapi::config().endpoint(test.url).credentials("id", "key").timeout(day).backoff(day / 2, day / 2));
}

// Ends a call by aborting its client. The client is a separate one, as it can't be used afterwards.
late by_abort(const test& test, const tcapi::client&, milliseconds end)
{
    const tcapi::client client = client_of(test);
    looking_up += test.phase == "lookup" ? 1 : 0;
    clock_type::time_point aborted;
    std::thread other([&] {
        std::this_thread::sleep_for(end);
        aborted = clock_type::now();
        client.abort();
    });
    const auto ended = call(test, client, {}, tcapi::status::cancelled, tcapi::stop_reason::cancelled);
    other.join();
    CHECK(ended.back >= aborted);
    const tcapi::error later =
        CHECK_THROWS(client.call_json("cvm", "2017-03-12", "Anything", "{}"));
    CHECK(later.status() == tcapi::status::cancelled && later.outcome() == tcapi::outcome::not_sent);
    return {ended.back - aborted, ended.reached};
}

// Ends a call by its deadline.
late by_deadline(const test& test, const tcapi::client& client, milliseconds end)
{
    tcapi::call_options options;
    options.timeout = end;
    const auto began = clock_type::now();
    const auto ended = call(test, client, options, tcapi::status::timeout, tcapi::stop_reason::deadline);
    const auto by = ended.back - began - end;
    CHECK(by >= by.zero() || (test.phase == "pause" && ended.reached));
    return {by, ended.reached};
}

// Repeats until a call is in the phase when it is ended, and returns in time: a slow library is late at each scale.
template <class One>
void at_some_scale(const test& test, const tcapi::client& client, const char* by, One one)
{
    bool in_time = false;
    for (int scale = 1; scale <= 64 && !in_time; scale *= 4) {
        const late late = one(test, client, test.end * scale);
        std::printf("%s by %s: %.3f ms late, ended after %.0f ms%s\n", test.phase.c_str(), by,
                    std::chrono::duration<double, std::milli>(late.by).count(),
                    std::chrono::duration<double, std::milli>(test.end * scale).count(),
                    late.reached ? "" : ", which was too early");
        in_time = late.reached && late.by < test.late * scale;
    }
    std::fflush(stdout);
    CHECK(in_time);
}

int entries(const char* folder)
{
    int found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        found += entry.path().empty() ? 0 : 1;
    return found;
}

// The threads of the program, without the one that waits for the name server.
int threads()
{
    int found = 0, resolving = 0;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/task")) {
        std::string thread;
        // A thread that has ended has no name.
        if (!std::getline(std::ifstream(entry.path() / "comm"), thread))
            continue;
        found++;
        resolving += thread == "tcapi-resolve" ? 1 : 0;
    }
    CHECK(resolving <= looking_up);
    return found - resolving;
}

} // namespace

int main(int argc, char** argv)
{
    CHECK(argc > 3 && argc % 3 == 0);
    const int descriptors_before = entries("/proc/self/fd"), threads_before = threads();
    for (int i = 3; i < argc; i += 3) {
        const test test{argv[i], argv[i + 1], argv[i + 2], milliseconds(std::atoi(argv[1])),
                        milliseconds(std::atoi(argv[2]))};
        const tcapi::client client = client_of(test);
        at_some_scale(test, client, "token", by_token);
        at_some_scale(test, client, "deadline", by_deadline);
        at_some_scale(test, client, "abort", by_abort);
    }
    // A thread that was joined may be listed for a moment.
    for (int i = 0; i < 6000 && threads() > threads_before; i++)
        std::this_thread::sleep_for(milliseconds(10));
    CHECK(threads() == threads_before);
    CHECK(entries("/proc/self/fd") == descriptors_before);
    return 0;
}
