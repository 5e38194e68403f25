// Program that finds the items of a page in the response, and in an object of the response.
#include <tcapi/things.hpp>

#include <type_traits>
#include <vector>

#include "../check.hpp"

namespace things = tcapi::things;

int main()
{
    things::thing one;
    one.thing_id = "t-1";
    things::list_things_response listed;
    using in_object = tcapi::detail::listed<things::list_things_response>;
    CHECK(in_object::take(listed).empty());
    listed.page.emplace();
    CHECK(in_object::take(listed).empty());
    listed.page->things = {one, one};
    const std::vector<things::thing> taken = in_object::take(listed);
    CHECK(taken.size() == 2 && taken[1] == one);
    things::count_things_response counted;
    counted.things = {one};
    CHECK(tcapi::detail::listed<things::count_things_response>::take(counted).front() == one);

    // The library knows neither action.
    const tcapi::client client(check_config("http://127.0.0.1:1"));
    const auto refused = [](const tcapi::error& error) {
        CHECK(error.outcome() == tcapi::outcome::not_sent);
        return error.status();
    };
    CHECK(refused(CHECK_THROWS(things::list_things_pages(client).items())) == tcapi::status::invalid_argument);
    CHECK(refused(CHECK_THROWS(things::count_things_pages(client, {}))) == tcapi::status::invalid_argument);
    CHECK(refused(CHECK_THROWS(things::wait_counted(client, {}))) == tcapi::status::invalid_argument);
    return 0;
}
