/*
 * tcapi for C++17: the C library with values, exceptions and owners.
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
 *         if (error.outcome() == tcapi::outcome::unknown) ... look before you repeat
 *     }
 *
 * It is header-only: compile as C++17 or later, and link libtcapi. What tcapi.h says of outcomes and of
 * checking holds here too.
 *
 * FAILURE is an exception: tcapi::error, and std::bad_alloc if memory runs out here. A std::bad_alloc says
 * nothing about the outcome: the request may have been sent.
 *
 * OWNERSHIP. All types are values: they copy what they are given, and free what they hold.
 *
 * STRINGS are UTF-8. One with a NUL inside is refused, as it would reach the library cut short.
 *
 * THREADS. Calls are const: one client is shared by any number of threads. A cancel_token is too.
 * Everything else is as the standard library's values: many may read, or one may write.
 *
 * SEVERAL CALLS. The pages of a listing are a range, a wait ends when a state is reached, and a request for many
 * ids gives each of them a fate:
 *
 *     for (const auto& instance : cvm::describe_instances_pages(client).items()) ...
 *     cvm::wait_instances_running(client, request);
 *     std::cout << cvm::reboot_instances_fleet(client, request, ids);
 *
 * Each header in tcapi/base/ has one topic, and may be included alone. tcapi/detail/ and the namespace detail
 * are no business of programs. No header defines a macro but its guard.
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
