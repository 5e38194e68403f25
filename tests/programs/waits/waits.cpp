// Program that runs waits from its input, as waits.c does.
#include <tcapi.hpp>

#include <chrono>
#include <exception>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

std::size_t entries(const char* folder)
{
    using iterator = std::filesystem::directory_iterator;
    return static_cast<std::size_t>(std::distance(iterator(folder), iterator()));
}

std::chrono::milliseconds milliseconds(const std::string& text)
{
    return std::chrono::milliseconds(std::stol(text));
}

void wait(const tcapi::client& client, const std::vector<std::string>& fields)
{
    const auto fired_after = milliseconds(fields.at(9));
    tcapi::wait_options options;
    std::thread firing;
    options.call.endpoint = fields[0];
    options.timeout = milliseconds(fields[6]);
    options.min_delay = milliseconds(fields[7]);
    options.max_delay = milliseconds(fields[8]);
    if (fired_after.count() > 0) {
        const tcapi::cancel_token token;
        options.call.cancel = token;
        firing = std::thread([token, fired_after] {
            std::this_thread::sleep_for(fired_after);
            token.fire();
        });
    }
    try {
        tcapi::wait_json(client, fields[1], fields[2], fields[3], fields[4], fields[5], options);
        std::cout << "status TC_OK\n";
    } catch (const tcapi::error& error) {
        std::cout << "status " << error.status() << "\noutcome " << error.outcome() << "\ncode " << error.code()
                  << "\npath " << error.path() << "\nmessage " << error.message() << '\n';
    }
    if (firing.joinable())
        firing.join();
    std::cout << std::endl;
}

void run(const std::string& services)
{
    const auto config = tcapi::config().region("ap-guangzhou").validation(tcapi::validation::off).add_services(services);
    const tcapi::client client(config);
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream parts(line);
        std::vector<std::string> fields;
        for (std::string field; std::getline(parts, field, '\t');)
            fields.push_back(field);
        wait(client, fields);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    try {
        const auto descriptors = entries("/proc/self/fd");
        run(argv[1]);
        if (entries("/proc/self/fd") != descriptors || entries("/proc/self/task") != 1)
            throw std::runtime_error("a descriptor or a thread is left");
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
