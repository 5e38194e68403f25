/*
 * Cancels calls from another thread.
 */
#ifndef TCAPI_BASE_CANCEL_HPP
#define TCAPI_BASE_CANCEL_HPP

#include "../detail/language.hpp"

#include <memory>

#include "../../tcapi.h"
#include "../detail/own.hpp"

namespace tcapi {

/// Cancels calls from any thread: put it into the options of a call, and fire it. Copies refer to the same token. In a
/// child process forked after its creation, firing it does nothing, and a call that is given it throws status::forked.
class cancel_token {
public:
    /// Creates a token that is not fired. It takes one file descriptor on Linux and two elsewhere. Throws
    /// status::resources if none is left.
    cancel_token()
    {
        tc_cancel* made = nullptr;
        tc_error* failure = nullptr;
        const tc_status status = tc_cancel_new(&made, &failure);
        if (status != TC_OK)
            detail::raise(status, failure);
        token_.reset(made, tc_cancel_free);
    }

    /// Cancels the calls that have this token, in whatever phase they are: they throw status::cancelled at once, with
    /// the outcome that applies by then. Later calls with the token do not start. A token stays fired.
    void fire() const noexcept { tc_cancel_fire(token_.get()); }

    /// Returns the token, for functions of the C library.
    const tc_cancel* get() const noexcept { return token_.get(); }

private:
    std::shared_ptr<tc_cancel> token_{};
};

} // namespace tcapi

#endif // TCAPI_BASE_CANCEL_HPP
