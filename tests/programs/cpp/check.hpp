// Functions that the C++ tests share. A failed check prints its place and ends the program.
#ifndef CHECK_HPP
#define CHECK_HPP

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <tcapi/cvm.hpp>

#define CHECK(condition)                                                                        \
    do {                                                                                        \
        if (!(condition)) {                                                                     \
            std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);        \
            std::exit(1);                                                                       \
        }                                                                                       \
    } while (false)

#define CHECK_TEXT(found, wanted) check_text(__FILE__, __LINE__, (found), (wanted))

inline void check_text(const char* file, int line, std::string_view found, std::string_view wanted)
{
    if (found == wanted)
        return;
    std::fprintf(stderr, "%s:%d: \"%s\", not \"%s\"\n", file, line, std::string(found).c_str(),
                 std::string(wanted).c_str());
    std::exit(1);
}

// Settings for that endpoint with the emulator's key.
inline tcapi::config check_config(const char* endpoint)
{
    return tcapi::config()
        .endpoint(endpoint)
        .region("ap-guangzhou")
        .credentials("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE");
}

// The error that `body` throws; the check fails if it throws none.
template <class Body>
tcapi::error check_throws(const char* file, int line, Body body)
{
    try {
        body();
    } catch (const tcapi::error& error) {
        return error;
    }
    std::fprintf(stderr, "%s:%d: nothing was thrown\n", file, line);
    std::exit(1);
}

#define CHECK_THROWS(expression) check_throws(__FILE__, __LINE__, [&] { (void)(expression); })

#endif
