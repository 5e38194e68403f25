/*
 * Program that prints the instances of a region and their states.
 *
 *     fleet ENDPOINT REGION
 *
 * If ENDPOINT is "-", the default endpoint is used. Credentials are read from the environment variables
 * TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY. Each page is printed and freed before the next one is read, so
 * the program needs memory for one page of 100 instances and a hash per id, however many instances there are.
 */
#include <cstdio>
#include <exception>
#include <string>

#include <tcapi/cvm.hpp>

namespace cvm = tcapi::cvm;

namespace {

tcapi::client make_client(const std::string& endpoint, const std::string& region)
{
    tcapi::config config;
    if (endpoint != "-")
        config.endpoint(endpoint);
    config.region(region);
    return tcapi::client(config);
}

// The name is the last column, as it can have any width.
void print(const std::string& id, const std::string& state, const std::string& zone, const std::string& type,
           const std::string& name)
{
    std::printf("%-12s  %-13s  %-18s  %-14s  %s\n", id.c_str(), state.c_str(), zone.c_str(), type.c_str(), name.c_str());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s ENDPOINT REGION\n", argv[0]);
        return 2;
    }
    try {
        auto instances = cvm::describe_instances_pages(make_client(argv[1], argv[2])).items();
        print("ID", "STATE", "ZONE", "TYPE", "NAME");
        for (const cvm::instance& one : instances)
            print(one.instance_id.value_or("-"), one.instance_state ? one.instance_state->str() : "-",
                  one.placement ? one.placement->zone.value_or("-") : "-", one.instance_type.value_or("-"),
                  one.instance_name.value_or("-"));
        if (instances.changed())
            std::fprintf(stderr, "instances came or went meanwhile: some may be missing\n");
        return 0;
    } catch (const tcapi::error& error) {
        std::fprintf(stderr, "the instances can't be listed: %s\n", error.what());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1;
}
