// Program that uses a listing, a fleet and a waiter that were added as two files.
#include <tcapi/cvm.hpp>

#include <exception>
#include <iostream>
#include <string>
#include <vector>

namespace cvm = tcapi::cvm;

namespace {

std::vector<std::string> list(const tcapi::client& client)
{
    std::vector<std::string> ids;
    int read = 0;
    auto pages = cvm::describe_batteries_pages(client, cvm::describe_batteries_request());
    for (const cvm::describe_batteries_response& page : pages) {
        for (const cvm::battery& battery : page.batteries)
            ids.push_back(battery.id.value());
        read++;
    }
    std::cout << ids.size() << " in " << read << " pages" << (pages.changed() ? ", changed\n" : "\n");
    return ids;
}

void charge(const tcapi::client& client, std::vector<std::string> ids)
{
    ids.insert(ids.end(), {"bat-nowhere0", "battery"});
    const tcapi::fates fates = cvm::charge_batteries_fleet(client, cvm::charge_batteries_request(), ids);
    std::cout << fates.count(tcapi::fate_kind::done) << " done\n";
    for (const tcapi::fate& fate : fates) {
        if (fate.kind != tcapi::fate_kind::done)
            std::cout << fate.id << ' ' << fate.kind << ' ' << (fate.code.empty() ? fate.message : fate.code) << '\n';
    }
}

void await(const tcapi::client& client)
{
    cvm::describe_batteries_request request;
    request.battery_ids = {"bat-aaaaaaaa"};
    const auto charged = cvm::wait_batteries_charged(client, request);
    std::cout << charged.batteries[0].id.value() << ' ' << charged.batteries[0].task->name.value() << '\n';
    request.battery_ids = {"bat-aaaaaaaa", "bat-bbbbbbbb"};
    try {
        cvm::wait_batteries_charged(client, request);
    } catch (const tcapi::error& error) {
        if (error.status() != tcapi::status::wait_failed)
            throw;
        std::cout << error.path() << " is not\n";
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    try {
        const tcapi::client client(tcapi::config().endpoint(argv[1]));
        charge(client, list(client));
        await(client);
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
