/* tcapi as a C++ program uses it. Arguments and standard input and output are those of ../c/contestant.h. */
#include <cstdint>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

#include <tcapi/cvm.hpp>

extern "C" {
#include "../c/contestant.h"
}

namespace cvm = tcapi::cvm;

namespace {

class contestant {
public:
    explicit contestant(const arguments& given) : client_(make_client(given))
    {
        const std::vector<std::string> ids(given.ids, given.ids + given.ids_len);

        reboot_.instance_ids = ids;
        reboot_.stop_type = cvm::stop_type::soft_first;
        describe_.instance_ids = ids;
        describe_.limit = static_cast<std::int64_t>(ids.size());
    }

    void reboot() const { cvm::reboot_instances(client_, reboot_); }

    void describe() const
    {
        const auto response = cvm::describe_instances(client_, describe_);

        if (static_cast<std::int64_t>(response.instance_set.size()) != describe_.limit)
            throw std::runtime_error("another number of instances");
    }

private:
    static tcapi::client make_client(const arguments& given)
    {
        tcapi::config config;
        config.endpoint(given.url).region(REGION);
        if (given.ca != nullptr)
            config.ca_file(given.ca);
        return tcapi::client(config);
    }

    tcapi::client client_;
    cvm::reboot_instances_request reboot_;
    cvm::describe_instances_request describe_;
};

// Exceptions end here: the loop is in C.
template <void (contestant::*call)() const>
int made(void* self) noexcept
{
    try {
        (static_cast<const contestant*>(self)->*call)();
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return -1;
    }
}

} // namespace

int main(int argc, char** argv)
{
    arguments given {};

    read_arguments(&given, argc, argv);
    try {
        contestant self(given);
        call_function* call = given.describe ? made<&contestant::describe> : made<&contestant::reboot>;
        return run(argv, call, nullptr, &self);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
