/*
 * tcapi for C++17: the C library with value types, exceptions and RAII.
 *
 *     #include <tcapi/cvm.hpp>
 *     namespace cvm = tcapi::cvm;
 *
 *     const tcapi::client client(tcapi::config().region("ap-guangzhou"));
 *
 *     cvm::reboot_instances_request request;
 *     request.instance_ids = {"ins-r8hr2upy"};
 *     request.stop_type = cvm::stop_type::soft_first;
 *     try {
 *         std::cout << cvm::reboot_instances(client, request).request_id << '\n';
 *     } catch (const tcapi::error& error) {
 *         if (error.outcome() == tcapi::outcome::unknown) ... check the state before you repeat it
 *     }
 *
 * The library is header-only: compile as C++17 or later, and link libtcapi. tcapi.h describes what
 * applies here too: outcomes, the checking of requests, forks, signals, memory and environment variables.
 *
 * FAILURE is reported by exceptions: tcapi::error, and std::bad_alloc if these headers run out of memory. A
 * std::bad_alloc says nothing about the outcome: the request may have been sent.
 *
 * OWNERSHIP. All types are value types: they copy their arguments, and free what they own.
 *
 * STRINGS are UTF-8. A string with a NUL inside is refused, because the C library would see only the part before it.
 *
 * THREADS. Calls are const: any number of threads may share a client. The same is true of a cancel_token. All other
 * types follow the rule of the standard library: concurrent reads are safe, a write needs exclusive access.
 *
 * SEVERAL CALLS. The pages of a listing are a range, a waiter returns when a state is reached, and a fleet sends a
 * request for many ids and reports a fate for each:
 *
 *     for (const auto& instance : cvm::describe_instances_pages(client).items()) ...
 *     cvm::wait_instances_running(client, request);
 *     std::cout << cvm::reboot_instances_fleet(client, request, ids);
 *
 * Each header in tcapi/base/ has one topic, and may be included alone. tcapi/detail/ and the namespace detail are
 * internal. The C++ headers define no macros but their guards. They include the C headers, whose macros begin with TC_
 * or TCAPI_.
 */
#ifndef TCAPI_HPP
#define TCAPI_HPP

#include "tcapi/detail/language.hpp"

#include "tcapi/base/attempt.hpp"
#include "tcapi/base/call.hpp"
#include "tcapi/base/cancel.hpp"
#include "tcapi/base/client.hpp"
#include "tcapi/base/config.hpp"
#include "tcapi/base/credentials.hpp"
#include "tcapi/base/error.hpp"
#include "tcapi/base/event.hpp"
#include "tcapi/base/fates.hpp"
#include "tcapi/base/fleet.hpp"
#include "tcapi/base/log.hpp"
#include "tcapi/base/network.hpp"
#include "tcapi/base/pages.hpp"
#include "tcapi/base/status.hpp"
#include "tcapi/base/unknown.hpp"
#include "tcapi/base/validation.hpp"
#include "tcapi/base/values.hpp"
#include "tcapi/base/wait.hpp"

#endif // TCAPI_HPP
