// Ends calls in each phase, by a token and by their time, and checks when they come back and what they say.
// Arguments: after how many milliseconds they are ended, and how many later they must be back; then for each
// phase its name, an endpoint that holds a call in it, and the outcome, "-" if it is not known.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "check.hpp"

namespace {

using clock_type = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds day = std::chrono::hours(24);
// More than the buffers of the two sockets take.
constexpr std::size_t much = 128 << 10;

struct test {
    std::string phase, url, outcome;
    milliseconds end, late;
};

// A call that fails in this way. When it was back.
clock_type::time_point call(const test& test, const tcapi::client& client,
                            const tcapi::call_options& options, tcapi::status status, tcapi::stop stop)
{
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
    if (test.outcome != "-") {
        if (error.status() != status || error.stopped() != stop)
            std::fprintf(stderr, "%s: %s\n", test.phase.c_str(), error.what());
        CHECK(error.status() == status);
        CHECK(error.stopped() == stop);
        CHECK_TEXT(tcapi::to_string(error.outcome()), test.outcome);
    }
    return back;
}

// How long the call went on after the token was fired.
clock_type::duration by_token(const test& test, const tcapi::client& client)
{
    const tcapi::cancel_token token;
    tcapi::call_options options;
    options.cancel = token;
    clock_type::time_point fired;
    std::thread other([&] {
        std::this_thread::sleep_for(test.end);
        fired = clock_type::now();
        token.fire();
    });
    const auto back = call(test, client, options, tcapi::status::cancelled, tcapi::stop::cancelled);
    other.join();
    CHECK(back >= fired);
    return back - fired;
}

// How long the call went on after its time was up.
clock_type::duration by_deadline(const test& test, const tcapi::client& client)
{
    // A pause that would last beyond the call's time is not begun.
    const bool pause = test.phase == "pause";
    tcapi::call_options options;
    options.timeout = test.end;
    const auto began = clock_type::now();
    const auto back =
        call(test, client, options, pause ? tcapi::status::service : tcapi::status::timeout,
             tcapi::stop::deadline);
    const auto late = back - began - test.end;
    CHECK(pause || late >= late.zero());
    return late;
}

// Until one is back in time: a machine is late now and then, a library that is would be each time.
template <class One>
void repeat(const test& test, const tcapi::client& client, const char* by, One one)
{
    clock_type::duration late{};
    for (int i = 0; i < 3; i++) {
        late = one(test, client);
        std::printf("%s by %s: %.3f ms late\n", test.phase.c_str(), by,
                    std::chrono::duration<double, std::milli>(late).count());
        if (late < test.late)
            break;
    }
    CHECK(late < test.late);
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
        // One that has ended meanwhile has no name.
        if (!std::getline(std::ifstream(entry.path() / "comm"), thread))
            continue;
        found++;
        resolving += thread == "tcapi-resolve" ? 1 : 0;
    }
    CHECK(resolving <= 1);
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
        // A random share of half a day outlasts any test with next to certainty, and so does a call's own
        // time.
        const tcapi::client client(tcapi::config()
                                       .endpoint(test.url)
                                       .credentials("id", "key")
                                       .timeout(day)
                                       .backoff(day / 2, day / 2));
        repeat(test, client, "token", by_token);
        repeat(test, client, "deadline", by_deadline);
    }
    // A thread that was joined may be listed for a moment.
    for (int i = 0; i < 100 && threads() > threads_before; i++)
        std::this_thread::sleep_for(milliseconds(10));
    CHECK(threads() == threads_before);
    CHECK(entries("/proc/self/fd") == descriptors_before);
    return 0;
}
