// Program of a user with values and exceptions, in C++17, outside of the repository. Counts the instances.
#include <cstdio>
#include <exception>

#include <tcapi/cvm.hpp>

namespace cvm = tcapi::cvm;

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    try {
        const tcapi::client client(tcapi::config().endpoint(argv[1]).region("ap-guangzhou"));
        const cvm::describe_instances_status_response response =
            cvm::describe_instances_status(client, cvm::describe_instances_status_request());
        std::printf("%s %d instances, standard %ld\n", tc_version(),
                    static_cast<int>(response.total_count.value_or(-1)), __cplusplus);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1;
}
