// Functions with which programs of examples print their results: JSON, an object for each example.
#ifndef SHOW_HPP
#define SHOW_HPP

#include <cinttypes>
#include <optional>
#include <type_traits>
#include <vector>

#include "check.hpp"

class printer;

// The members of an object. Generated code specializes it for each object of a spec: print() prints them all.
template <class T>
struct members;

// Prints JSON.
class printer {
public:
    // Values.
    template <class T>
    void value(const T& from)
    {
        if constexpr (std::is_same_v<T, bool>)
            std::printf(from ? "true" : "false");
        else if constexpr (std::is_same_v<T, std::int64_t>)
            std::printf("%" PRId64, from);
        else if constexpr (std::is_same_v<T, std::uint64_t>)
            std::printf("%" PRIu64, from);
        else if constexpr (std::is_same_v<T, double>)
            std::printf("%.17g", from);
        else if constexpr (std::is_same_v<T, std::string>)
            text(from);
        else if constexpr (std::is_same_v<T, tcapi::bytes>)
            digits(from);
        else if constexpr (std::is_base_of_v<tcapi::enumeration<T>, T>)
            text(from.str());
        else
            object(from);
    }

    void text(std::string_view from)
    {
        std::putchar('"');
        for (const char c : from) {
            if (c == '"' || c == '\\')
                std::printf("\\%c", c);
            else if (static_cast<unsigned char>(c) < 0x20)
                std::printf("\\u%04x", static_cast<unsigned>(c));
            else
                std::putchar(c);
        }
        std::putchar('"');
    }

    // Optional members.
    template <class T>
    void member(const char* name, const std::optional<T>& from)
    {
        if (!from)
            return;
        key(name);
        value(*from);
    }

    template <class T>
    void member(const char* name, const tcapi::box<T>& from)
    {
        if (!from)
            return;
        key(name);
        value(*from);
    }

    template <class T>
    void member(const char* name, const tcapi::list<T>& from)
    {
        if (from.given())
            member(name, from.items());
    }

    template <class T>
    void member(const char* name, const std::vector<T>& from)
    {
        key(name);
        open('[');
        for (const T& one : from) {
            item();
            value(one);
        }
        close(']');
    }

    // Prints the text before a member's value.
    void key(const char* name)
    {
        item();
        text(name);
        std::putchar(':');
    }

    void open(char bracket)
    {
        std::putchar(bracket);
        comma_ = false;
    }

    void close(char bracket)
    {
        std::putchar(bracket);
        comma_ = true;
    }

private:
    template <class T>
    void object(const T& from)
    {
        open('{');
        members<T>::print(*this, from);
        close('}');
    }

    // Prints bytes as a string of hexadecimal digits.
    static void digits(const tcapi::bytes& from)
    {
        std::putchar('"');
        for (const std::uint8_t one : from)
            std::printf("%02x", static_cast<unsigned>(one));
        std::putchar('"');
    }

    void item()
    {
        if (comma_)
            std::putchar(',');
        comma_ = true;
    }

    // Whether something precedes the next member or item.
    bool comma_ = false;
};

// Options by which the server recognises the example.
inline tcapi::call_options example_options(const char* region)
{
    tcapi::call_options options;
    options.region = region;
    return options;
}

// Prints the result of an example: of calling `body`, which returns the response of the service.
// `report`, if there is one, belongs to that call.
template <class Body>
void show(std::int64_t example, Body body, const tcapi::call_report* report = nullptr)
{
    printer to;
    to.open('{');
    to.key("example");
    to.value(example);
    const auto failure = [&](const tcapi::error& error) {
        to.key("status");
        to.text(to_string(error.status()));
        to.key("outcome");
        to.text(to_string(error.outcome()));
        to.key("code");
        to.text(error.code());
        to.key("path");
        to.text(error.path());
        to.key("message");
        to.text(error.message());
        to.key("request_id");
        to.text(error.request_id());
        to.key("attempts");
        to.value(std::uint64_t{error.attempts()});
    };
    try {
        const auto response = body();
        to.key("status");
        to.text("TC_OK");
        if constexpr (std::is_same_v<decltype(response), const std::string>) {
            to.key("json");
            std::printf("%s", response.c_str());
        } else {
            to.key("response");
            to.value(response);
        }
    } catch (const tcapi::error& error) {
        failure(error);
    }
    if (report != nullptr) {
        std::string lines;
        for (const tcapi::oddity& one : report->oddities())
            lines += one.path + ": " + one.found + "\n";
        to.key("oddity_count");
        to.value(std::uint64_t{report->oddity_count()});
        to.key("oddities");
        to.text(lines);
    }
    to.close('}');
    std::putchar('\n');
}

#endif
