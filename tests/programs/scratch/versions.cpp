// Program that uses two versions of a service whose wire name is also the name of a topic of the library.
#include <tcapi/config20240506.hpp>
#include <tcapi/configapi.hpp>

#include <exception>
#include <iostream>

namespace {

bool both(const char* endpoint)
{
    const tcapi::client client(tcapi::config().endpoint(endpoint));

    const tcapi::configapi::list_things_response first = tcapi::configapi::list_things(client);

    tcapi::config20240506::list_things_request request;
    request.how.emplace();
    request.how->ttl = 1;
    request.how->ttl_text = "one second";
    const auto second = tcapi::config20240506::list_things(client, request);

    // No action uses it, but it is a type nevertheless.
    tcapi::config20240506::unused unused;
    unused.name = "unused";

    return !first.request_id.empty() && second.used.size() == 1 && second.used[0].ttl == 1 &&
           second.used[0].ttl_text == "one second" && unused.name == "unused";
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    try {
        const bool good = both(argv[1]);
        std::cout << (good ? "both\n" : "not both\n");
        return good ? 0 : 1;
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
