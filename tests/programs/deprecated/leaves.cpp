// Program that uses values with a deprecated member, except for that member.
#include <map>

#include <tcapi/cvm.hpp>

namespace cvm = tcapi::cvm;

namespace {

// A type of the program that contains such values.
struct job {
    cvm::reboot_instances_request request = {};
    std::vector<cvm::instance> instances = {};
};

cvm::reboot_instances_request made()
{
    cvm::reboot_instances_request request;
    request.instance_ids = {"ins-r8hr2upy"};
    request.stop_type = cvm::stop_type::soft;
    return request;
}

} // namespace

int main()
{
    cvm::reboot_instances_request one = made(), other{}, braces{{"ins-r8hr2upy"}};
    other = one;
    other = std::move(one);
    one = cvm::reboot_instances_request(other);
#if __cplusplus >= 202002L
    other = {.instance_ids = {"ins-r8hr2upy"}, .stop_type = cvm::stop_type::soft};
#endif
    job first{other, {}}, second = first;
    second.instances.resize(2);
    second.instances.push_back(second.instances.front());
    std::map<int, job> jobs;
    jobs[1] = std::move(second);
    std::optional<cvm::reboot_instances_request> maybe;
    maybe.emplace() = braces;
    const auto kept = [maybe, jobs] { return jobs.size() + maybe->instance_ids.size(); };
    try {
        cvm::reboot_instances(tcapi::client(), *maybe);
    } catch (const tcapi::error&) {
        return kept() == 0;
    }
    return 0;
}
