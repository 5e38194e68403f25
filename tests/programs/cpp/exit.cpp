// Program that makes calls in destructors of static and of thread-local objects, on threads that have called before and
// on threads that have not. Prints each place. The arguments are a server, the same by host name, one over TLS, and the
// file of its trust anchor.
#include <optional>
#include <thread>

#include <unistd.h>

#include "check.hpp"

namespace cvm = tcapi::cvm;

namespace {

struct servers {
    std::string plain, named, secure, ca_file;
};

const servers*& given()
{
    static const servers* given = nullptr;
    return given;
}

// A process that is already exiting can't call exit().
void check(bool good, const char* where, const char* what)
{
    if (!good) {
        std::fprintf(stderr, "%s: not so: %s\n", where, what);
        _exit(1);
    }
}

void with_a_client(const std::string& endpoint, const char* where)
{
    int lines = 0;
    {
        const tcapi::client client(check_config(endpoint.c_str())
                                       .ca_file(given()->ca_file)
                                       .log(tcapi::log_level::debug, [&lines](tcapi::log_level, std::string_view) { ++lines; }));
        check(!cvm::describe_zones(client, {}).zone_set.empty(), where, "there are zones");
        tcapi::cancel_token token;
        tcapi::call_options options;
        options.cancel = token;
        check(!cvm::describe_zones(client, {}, options).zone_set.empty(), where, "there are zones");
        token.fire();
        try {
            cvm::describe_zones(client, {}, options);
            check(false, where, "it is cancelled");
        } catch (const tcapi::error& error) {
            check(error.status() == tcapi::status::cancelled, where, "the status is that of a cancelled call");
            check(error.outcome() == tcapi::outcome::not_sent, where, "nothing was sent");
        }
        try {
            cvm::reboot_instances(client, {});
            check(false, where, "it is refused");
        } catch (const tcapi::error& error) {
            check(error.path() == "InstanceIds", where, "the path is that of the parameter");
        }
    }
    check(lines >= 4, where, "there are lines");
}

void calls(const char* where)
{
    try {
        with_a_client(given()->plain, where);
        with_a_client(given()->named, where);
        with_a_client(given()->secure, where);
    } catch (const tcapi::error& error) {
        check(false, where, error.what());
    }
    std::puts(where);
}

// Makes calls in its destructor.
class calling {
public:
    explicit calling(const char* where) : where_(where) {}
    calling(const calling&) = delete;
    calling& operator=(const calling&) = delete;
    ~calling()
    {
        if (given() != nullptr)
            calls(where_);
    }

private:
    const char* where_;
};

calling before_main("static object, made before main");

void make_static()
{
    static calling after_calls("static object, made after calls");
}

// A client that lives as long as the program.
const tcapi::client& kept()
{
    static const tcapi::client client(check_config(given()->plain.c_str()));
    return client;
}

void make_thread_local(const char* where)
{
    thread_local std::optional<calling> at_end;
    at_end.emplace(where);
}

} // namespace

int main(int argc, char** argv)
{
    CHECK(argc == 5);
    // It is never destroyed, as the last destructor needs it.
    given() = new servers{argv[1], argv[2], argv[3], argv[4]};
    std::thread([] { make_thread_local("thread-local object of a thread that did not call"); }).join();
    std::thread([] {
        make_thread_local("thread-local object, made before calls");
        calls("thread");
    }).join();
    std::thread([] {
        calls("another thread");
        make_thread_local("thread-local object, made after calls");
    }).join();
    CHECK(!cvm::describe_zones(kept(), {}).zone_set.empty());
    make_thread_local("thread-local object of the main thread");
    make_static();
    return 0;
}
