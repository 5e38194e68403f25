// Program for a round trip of every type, with a fake library that returns the structs that it receives.
#include <limits>

#include <tcapi/echo.hpp>

#include "../check.hpp"

namespace echo = tcapi::echo;

namespace {

int responses = 0;
// The last request of the fake library.
const tc_echo_node* given = nullptr;

echo::node rich()
{
    echo::node one;
    one.text = "text";
    one.signed_ = std::numeric_limits<std::int64_t>::min();
    one.unsigned_ = std::numeric_limits<std::uint64_t>::max();
    one.ratio = 0.5;
    one.flag = false;
    one.data = tcapi::bytes{0, 255};
    one.color = echo::color::red;
    one.text_list = {"a", ""};
    one.signed_list = {-1, 0};
    one.unsigned_list = {1, 2, 3};
    one.ratio_list = {0.25};
    one.flag_list = {true, false, true};
    one.data_list = {tcapi::bytes{1}, tcapi::bytes{}};
    one.color_list = {echo::color::v2d, echo::color("GREEN")};
    one.std_ = "std";
    return one;
}

void check_rich(const echo::node& one)
{
    CHECK(one.text == "text");
    CHECK(one.signed_ == std::numeric_limits<std::int64_t>::min());
    CHECK(one.unsigned_ == std::numeric_limits<std::uint64_t>::max());
    CHECK(one.ratio == 0.5);
    CHECK(one.flag == false);
    CHECK((one.data == tcapi::bytes{0, 255}));
    CHECK(one.color == echo::color::red);
    CHECK((one.text_list.items() == std::vector<std::string>{"a", ""}));
    CHECK((one.signed_list.items() == std::vector<std::int64_t>{-1, 0}));
    CHECK((one.unsigned_list.items() == std::vector<std::uint64_t>{1, 2, 3}));
    CHECK((one.ratio_list.items() == std::vector<double>{0.25}));
    CHECK((one.flag_list.items() == std::vector<bool>{true, false, true}));
    CHECK((one.data_list.items() == std::vector<tcapi::bytes>{{1}, {}}));
    CHECK(one.color_list.size() == 2 && one.color_list[0] == echo::color::v2d);
    CHECK(one.color_list[1] == echo::color("GREEN"));
    CHECK(one.std_ == "std");
}

// A client that connects to nothing: the fake library does not use it.
echo::node call(const echo::node& tree)
{
    static const tcapi::client client(check_config("http://127.0.0.1:1"));
    echo::echo_request request;
    request.tree = tree;
    echo::echo_response response = echo::echo(client, request);
    CHECK_TEXT(response.request_id, "1-2");
    CHECK(response.tree.has_value());
    CHECK(response.forest.size() == 1);
    CHECK(!response.template_);
    CHECK(responses == 0);
    return *response.tree;
}

void every_type()
{
    check_rich(call(rich()));
}

void none_and_empty()
{
    const echo::node none = call(echo::node());
    CHECK(!none.text && !none.signed_ && !none.flag && !none.data && !none.color && !none.next && !none.branch);
    CHECK(!none.text_list.given() && !none.flag_list.given() && !none.children.given());

    echo::node empty;
    empty.text = "";
    empty.data = tcapi::bytes();
    empty.text_list = std::vector<std::string>();
    empty.flag_list.clear();
    empty.children.clear();
    empty.branch = echo::branch();
    const echo::node back = call(empty);
    CHECK(back.text == "" && back.data == tcapi::bytes());
    CHECK(back.text_list.given() && back.text_list.empty());
    CHECK(back.flag_list.given() && back.children.given() && back.children.empty());
    CHECK(back.branch && !back.branch->nodes.given());
}

void trees()
{
    echo::node tree = rich();
    echo::node* last = &tree;
    for (int i = 0; i < 50; i++) {
        last->next = rich();
        last->children = {rich(), echo::node()};
        last->branch.emplace().nodes.push_back(rich());
        last = &*last->next;
    }
    // Copies share no memory.
    const echo::node copy = tree;
    tree.next->text = "another";
    check_rich(*copy.next);

    const echo::node back = call(copy);
    int depth = 0;
    for (const echo::node* one = &back;; one = &*one->next) {
        check_rich(*one);
        if (!one->next)
            break;
        CHECK(one->children.size() == 2);
        check_rich(one->children[0]);
        check_rich(one->branch->nodes[0]);
        depth++;
    }
    CHECK(depth == 50);
}

void boxes()
{
    tcapi::box<echo::node> one, other = rich();
    CHECK(!one && !one.has_value() && other);
    one = other;
    CHECK(&*one != &*other);
    other = std::move(one);
    check_rich(*other);
    tcapi::box<echo::node>& same = other;
    other = same;
    check_rich(*other);
    other = std::nullopt;
    CHECK(!other);
    other.emplace().text = "x";
    CHECK(other->text == "x");
    other.reset();
    CHECK(!other);
}

void paths()
{
    echo::node tree;
    tree.branch.emplace().nodes = {echo::node(), echo::node()};
    tree.branch->nodes[1].next.emplace().text_list = {"fine", std::string("a\0b", 3)};
    const tcapi::error error = CHECK_THROWS(call(tree));
    CHECK_TEXT(error.path(), "Tree.Branch.Nodes[1].Next.TextList[1]");
}

} // namespace

extern "C" tc_status tc_echo_echo(const tc_client*, const tc_echo_echo_request* request, const tc_call_options*,
                                  tc_echo_echo_response** response, tc_error**)
{
    CHECK(request->struct_size == sizeof *request);
    CHECK(request->tree->struct_size == sizeof *request->tree);
    given = request->tree;
    responses++;
    *response = new tc_echo_echo_response{sizeof **response, "1-2", given, &given, 1, nullptr};
    return TC_OK;
}

/// Replaces the library's function: the responses belong to this program.
extern "C" void tc_response_free(void* response)
{
    responses--;
    delete static_cast<tc_echo_echo_response*>(response);
}

int main()
{
    every_type();
    none_and_empty();
    trees();
    boxes();
    paths();
    return 0;
}
