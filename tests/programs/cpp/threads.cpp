// Program with one const client, which four threads use at once.
#include <atomic>
#include <string_view>
#include <thread>
#include <vector>

#include "check.hpp"

namespace cvm = tcapi::cvm;

int main(int argc, char** argv)
{
    CHECK(argc == 2);
    std::atomic<int> lines{0};
    // Only the client keeps the function alive; the function throws, which must have no effect.
    const tcapi::client client(
        check_config(argv[1]).log(tcapi::log_level::warn, [&lines](tcapi::log_level level, std::string_view line) {
            CHECK(level == tcapi::log_level::warn);
            CHECK(line.substr(0, 5) == "call=");
            CHECK(line.find(" event=end service=cvm action=RebootInstances attempt=1 ") != std::string_view::npos);
            CHECK(line.find(" outcome=REJECTED request_id=") != std::string_view::npos);
            lines++;
            throw line.size();
        }));
    std::atomic<int> succeeded{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; i++) {
        threads.emplace_back([&client, &succeeded, &refused] {
            cvm::describe_instances_status_request one;
            one.instance_ids = {"ins-r8hr2upy"};
            cvm::reboot_instances_request nobody;
            nobody.instance_ids = {"ins-00000000"};
            for (int k = 0; k < 10; k++) {
                const auto status = cvm::describe_instances_status(client, one);
                if (status.instance_status_set.size() == 1)
                    succeeded++;
                try {
                    cvm::reboot_instances(client, nobody);
                } catch (const tcapi::error& error) {
                    if (error.code() == cvm::error_code::invalid_instance_id_not_found)
                        refused++;
                }
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    CHECK(succeeded == 40);
    CHECK(refused == 40);
    CHECK(lines == 40);
    // Without a function there are no lines.
    const tcapi::client quiet(check_config(argv[1]).log(tcapi::log_level::debug, nullptr));
    CHECK(cvm::describe_instances_status(quiet).instance_status_set.size() == 1);
    return 0;
}
