/*
 * Prints what instances there are in a region, and in which state.
 *
 *     fleet ENDPOINT REGION
 *
 * ENDPOINT is "-" for the service's own. Credentials are those of the environment: TENCENTCLOUD_SECRET_ID
 * and TENCENTCLOUD_SECRET_KEY.
 */
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include <tcapi/cvm.hpp>

namespace cvm = tcapi::cvm;

namespace {

using row = std::array<std::string, 5>;

// Few enough that an answer stays small, many enough that a fleet takes few calls.
constexpr std::int64_t page_size = 50;

tcapi::client make_client(const std::string& endpoint, const std::string& region)
{
    tcapi::config config;
    if (endpoint != "-")
        config.endpoint(endpoint);
    config.region(region);
    return tcapi::client(config);
}

// All instances of the region. Changes between two pages can hide one or show it twice, as with every
// listing by offset.
std::vector<cvm::instance> all_instances(const tcapi::client& client)
{
    std::vector<cvm::instance> instances;
    cvm::describe_instances_request request;
    request.limit = page_size;
    for (;;) {
        request.offset = static_cast<std::int64_t>(instances.size());
        const cvm::describe_instances_response page = cvm::describe_instances(client, request);
        instances.insert(instances.end(), page.instance_set.begin(), page.instance_set.end());
        // Whatever the count says, a page with nothing in it is behind the last one.
        if (page.instance_set.empty())
            return instances;
        if (page.total_count && static_cast<std::int64_t>(instances.size()) >= *page.total_count)
            return instances;
    }
}

row describe(const cvm::instance& one)
{
    const std::string none = "-";
    return {
        one.instance_id.value_or(none),
        one.instance_name.value_or(none),
        one.placement && one.placement->zone ? *one.placement->zone : none,
        one.instance_type.value_or(none),
        one.instance_state ? one.instance_state->str() : none,
    };
}

void print(const std::vector<row>& table)
{
    std::array<std::size_t, 5> widths = {};
    for (const row& cells : table)
        for (std::size_t i = 0; i < cells.size(); i++)
            widths[i] = std::max(widths[i], cells[i].size());
    for (const row& cells : table) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); i++) {
            line += cells[i];
            // The last column needs no padding.
            if (i + 1 < cells.size())
                line.append(widths[i] - cells[i].size() + 2, ' ');
        }
        std::puts(line.c_str());
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s ENDPOINT REGION\n", argv[0]);
        return 2;
    }
    try {
        std::vector<row> table = {{"ID", "NAME", "ZONE", "TYPE", "STATE"}};
        for (const cvm::instance& one : all_instances(make_client(argv[1], argv[2])))
            table.push_back(describe(one));
        print(table);
        return 0;
    } catch (const tcapi::error& error) {
        std::fprintf(stderr, "the instances can't be listed: %s\n", error.what());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1;
}
