// Program that ends, from another thread, a call whose response never comes.
#include <chrono>
#include <thread>
#include <vector>

#include "check.hpp"

namespace cvm = tcapi::cvm;

namespace {

using std::chrono::milliseconds;

// Makes calls with options that end the call after a time, which grows until the request is sent before it: how long
// that takes depends on the machine. Returns the error of the call that was sent.
template <class Options>
tcapi::error end_when_sent(const tcapi::client& client, tcapi::status status, Options options_for)
{
    cvm::reboot_instances_request request;
    request.instance_ids = {"ins-r8hr2upy"};
    for (milliseconds time(100);; time *= 2) {
        CHECK(time < std::chrono::minutes(1));
        tcapi::error error = CHECK_THROWS(cvm::reboot_instances(client, request, options_for(time)));
        CHECK(error.status() == status);
        if (error.outcome() != tcapi::outcome::not_sent)
            return error;
    }
}

} // namespace

int main(int argc, char** argv)
{
    CHECK(argc == 2);
    const tcapi::client client(check_config(argv[1]));

    std::vector<std::thread> others;
    tcapi::call_options options;
    const tcapi::error ended = end_when_sent(client, tcapi::status::cancelled, [&](milliseconds time) {
        const tcapi::cancel_token token;
        options.cancel = token;
        others.emplace_back([token, time] {
            std::this_thread::sleep_for(time);
            token.fire();
        });
        return options;
    });
    for (std::thread& other : others)
        other.join();
    // The request was sent, and there was no response.
    CHECK(ended.outcome() == tcapi::outcome::unknown);

    // A token stays fired: later calls do not begin.
    const tcapi::error refused = CHECK_THROWS(cvm::describe_instances(client, {}, options));
    CHECK(refused.status() == tcapi::status::cancelled);
    CHECK(refused.outcome() == tcapi::outcome::not_sent);

    // A timeout of the call alone, with a token that is never fired.
    const tcapi::error late = end_when_sent(client, tcapi::status::timeout, [](milliseconds time) {
        tcapi::call_options timed;
        timed.timeout = time;
        timed.cancel = tcapi::cancel_token();
        return timed;
    });
    CHECK(late.outcome() == tcapi::outcome::unknown);
    return 0;
}
