// Program in which memory runs out at each allocation in turn, in requests and responses: nothing leaks, and the client
// stays usable.
#include <cstdlib>
#include <new>

#include "check.hpp"

namespace cvm = tcapi::cvm;

namespace {

constexpr long never = -1;
long left = never;

void* allocate(std::size_t size)
{
    if (left == 0) {
        // Fail only once: the cleanup may need memory.
        left = never;
        throw std::bad_alloc();
    }
    if (left > 0)
        left--;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

// Runs `body` with the first allocation failing, then the second, until none fails. Returns how many failed.
template <class Body>
int fail_each(Body body)
{
    for (int count = 0;; count++) {
        left = count;
        try {
            body();
            left = never;
            return count;
        } catch (const std::bad_alloc&) {
            CHECK(left == never);
        }
    }
}

} // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

int main(int argc, char** argv)
{
    CHECK(argc == 2);
    const tcapi::client client(check_config(argv[1]));
    cvm::describe_instances_request request;
    request.limit = 1;
    // More than the arena's initial memory.
    cvm::filter filter;
    filter.name = "zone";
    filter.values = {"ap-guangzhou-1", "ap-guangzhou-2", "ap-guangzhou-3", "ap-guangzhou-4", "ap-guangzhou-6"};
    for (int i = 0; i < 10; i++)
        request.filters.push_back(filter);

    const int calls = fail_each([&] {
        const auto response = cvm::describe_instances(client, request);
        CHECK(response.instance_set.size() == 1);
    });
    CHECK(calls > 10);

    cvm::reboot_instances_request malformed;
    malformed.instance_ids = {"ins-1122 and a text that does not fit into a short string"};
    const int refusals = fail_each([&] {
        try {
            cvm::reboot_instances(client, malformed);
            CHECK(false);
        } catch (const tcapi::error& error) {
            CHECK(error.code() == cvm::error_code::invalid_instance_id_malformed);
        }
    });
    CHECK(refusals > 0);

    const int made = fail_each([&] {
        const tcapi::client other(check_config(argv[1]));
        const tcapi::cancel_token token;
        CHECK(other.get() != nullptr && token.get() != nullptr);
    });
    CHECK(made > 0);

    // Copying an error needs no memory, so rethrowing one can't fail.
    const tcapi::error error = CHECK_THROWS(cvm::reboot_instances(client, malformed));
    left = 0;
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): the copy is what is tested.
    const tcapi::error copy = error;
    CHECK(left == 0);
    left = never;
    CHECK_TEXT(copy.code(), error.code());
    return 0;
}
