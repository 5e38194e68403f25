/*
 * Requirements on the compiler. This header is included first, so that an unsuitable compiler gets a clear error.
 */
#ifndef TCAPI_DETAIL_LANGUAGE_HPP
#define TCAPI_DETAIL_LANGUAGE_HPP

#if !defined(__cplusplus) || (__cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L))
#error "The C++ headers of tcapi need C++17 or later: compile with -std=c++17, or use tcapi.h and tcapi/<service>.h"
#endif

#if !defined(__cpp_exceptions) && !defined(__EXCEPTIONS)
#error "The C++ headers of tcapi throw exceptions: compile without -fno-exceptions, or use tcapi.h and tcapi/<service>.h"
#endif

#endif // TCAPI_DETAIL_LANGUAGE_HPP
