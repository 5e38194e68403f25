// Program that uses sources of credentials: roles, callbacks that return, fail and throw, and invalid sources.
#include <atomic>
#include <stdexcept>

#include "check.hpp"

namespace cvm = tcapi::cvm;

namespace {

const char* const id = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const char* const key = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
const char* const arn = "qcs::cam::uin/12345678:roleName/reader";

tcapi::config settings(const char* endpoint)
{
    return tcapi::config().endpoint(endpoint).region("ap-guangzhou");
}

void call(const tcapi::client& client) { CHECK(!cvm::describe_regions(client, {}).request_id.empty()); }

void roles(const char* endpoint)
{
    call(tcapi::client(settings(endpoint).credentials_instance_role(std::nullopt, endpoint)));
    call(tcapi::client(settings(endpoint).credentials_instance_role("reader", endpoint)));
    tcapi::assume_role role;
    role.role_arn = arn;
    role.endpoint = endpoint;
    role.lifetime = std::chrono::minutes(15);
    call(tcapi::client(settings(endpoint).credentials(id, key).credentials_assume_role(role)));
    // By a function with a role.
    call(tcapi::client(settings(endpoint)
                           .credentials_callback([](auto) { return tcapi::issued_credentials{id, key}; })
                           .credentials_assume_role(role)));
    role.lifetime = std::chrono::seconds(0);
    const auto refused = CHECK_THROWS(settings(endpoint).credentials_assume_role(role));
    CHECK(refused.status() == tcapi::status::invalid_argument);

    tcapi::oidc_role pod;
    pod.region = "ap-beijing";
    pod.token_file = "/nowhere/token";
    pod.role_arn = arn;
    pod.provider_id = "oidc";
    pod.endpoint = endpoint;
    const tcapi::client client(settings(endpoint).credentials_oidc(pod));
    const auto missing = CHECK_THROWS(call(client));
    CHECK(missing.status() == tcapi::status::credentials && missing.outcome() == tcapi::outcome::not_sent);
    CHECK(missing.message().find("/nowhere/token does not exist") != std::string::npos);
}

void at_hand(const char* endpoint)
{
    for (const tcapi::config& wrong :
         {settings(endpoint).credentials_file("/nowhere/file"), settings(endpoint).credentials_profile("nobody"),
          settings(endpoint).credentials_environment(),
          settings(endpoint).credentials_chain({tcapi::credential_source::environment,
                                                tcapi::credential_source::oidc})}) {
        const auto refused = CHECK_THROWS(tcapi::client(wrong));
        CHECK(refused.status() == tcapi::status::credentials);
        CHECK(refused.outcome() == tcapi::outcome::not_sent);
    }
}

void callbacks(const char* endpoint)
{
    auto asked = std::make_shared<std::atomic<int>>(0);
    {
        std::optional<tcapi::client> client;
        {
            tcapi::config config = settings(endpoint);
            config.credentials_callback([asked](std::chrono::milliseconds left) {
                CHECK(left.count() > 0);
                ++*asked;
                tcapi::issued_credentials issued{id, key};
                issued.expires_at = std::chrono::system_clock::now() + std::chrono::hours(1);
                return issued;
            });
            client.emplace(config);
            config.credentials_callback([](auto) -> tcapi::issued_credentials { throw 1; });
        }
        CHECK(*asked == 0);
        call(*client);
        call(*client);
        CHECK(*asked == 1 && asked.use_count() == 2);
    }
    CHECK(asked.use_count() == 1);

    const auto said = [&](tcapi::credentials_function ask) {
        const tcapi::client client(settings(endpoint).credentials_callback(std::move(ask)));
        const auto failure = CHECK_THROWS(call(client));
        CHECK(failure.status() == tcapi::status::credentials);
        CHECK(failure.outcome() == tcapi::outcome::not_sent);
        return failure.message();
    };
    const std::string front = "the program's callback for credentials: ";
    CHECK_TEXT(said([](auto) -> tcapi::issued_credentials { throw std::runtime_error("the vault is sealed"); }),
               front + "the vault is sealed");
    CHECK_TEXT(said([](auto) -> tcapi::issued_credentials { throw 1; }),
               front + "it threw something other than a std::exception");
    const std::string cut("a\0b", 3);
    CHECK_TEXT(said([&](auto) { return tcapi::issued_credentials{id, cut}; }), front + "they contain a NUL byte");
    const auto none = CHECK_THROWS(tcapi::client(settings(endpoint).credentials_callback(nullptr)));
    CHECK(none.status() == tcapi::status::invalid_argument);
}

} // namespace

int main(int argc, char** argv)
{
    CHECK(argc == 3);
    if (std::string_view(argv[2]) == "roles") {
        roles(argv[1]);
    } else {
        at_hand(argv[1]);
        callbacks(argv[1]);
    }
    return 0;
}
