package tcapi

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// WithCredentialsFunc takes the credentials from a function of the program. It is called by the first call, and by
// later ones before the credentials expire and after the service rejected them.
//
// The goroutine of a call calls ask, one goroutine at a time for each client. The context of ask has the values of that
// call's context, and a separate deadline. It does not end when the call's context ends, because other calls wait
// for the same credentials. ask must not use the client that calls it: such a call fails at once with
// [StatusCredentials].
//
// If ask returns an error, the calls that need the credentials fail with StatusCredentials and OutcomeNotSent. Their
// errors wrap that error, and their messages contain its text, so it should contain no secret.
func WithCredentialsFunc(ask func(context.Context) (Credentials, error)) ClientOption {
	return clientOption(func(settings *clientSettings) {
		if ask == nil {
			settings.fault = invalidArgument("the function for credentials is nil")
			return
		}
		latest := new(refusal)
		settings.refusal = latest
		settings.Credentials.SetCallback(func(call *abi.Call, timeout time.Duration) (abi.ExpiringCredentials, error) {
			given, err := asked(ask, call, timeout)
			latest.note(call, err)
			if err != nil {
				return abi.ExpiringCredentials{}, err
			}
			issued := abi.ExpiringCredentials{SecretID: given.SecretID, SecretKey: given.SecretKey, Token: given.Token}
			if !given.ExpiresAt.IsZero() {
				// 0 would mean that they never expire.
				issued.ExpiresAt = max(given.ExpiresAt.Unix(), 1)
			}
			return issued, nil
		})
	})
}

// asked calls ask with a timeout.
func asked(ask func(context.Context) (Credentials, error), call *abi.Call, timeout time.Duration) (given Credentials, err error) {
	parent := context.Background()
	if call != nil {
		parent = context.WithoutCancel(call.Context)
	}
	ctx, cancel := context.WithTimeout(parent, timeout)
	defer cancel()
	defer func() {
		switch why := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("it panicked: %w", why)
		default:
			err = fmt.Errorf("it panicked: %v", why)
		}
	}()
	return ask(ctx)
}

// refusal is the latest error of a client's credentials function. The library knows only its text, and returns that to
// calls that waited for the one which called the function, or came a moment later.
type refusal struct {
	lock sync.Mutex
	err  error
}

// note records what the function returned to a call.
func (r *refusal) note(call *abi.Call, err error) {
	if call != nil {
		call.Refusal = err
	}
	if err != nil {
		r.lock.Lock()
		defer r.lock.Unlock()
		r.err = err
	}
}

// cause returns the error that the message of a call's failure is about, or nil.
func (r *refusal) cause(call *abi.Call, message string) error {
	if r == nil {
		return nil
	}
	r.lock.Lock()
	latest := r.err
	r.lock.Unlock()
	for _, err := range []error{call.Refusal, latest} {
		if err != nil && strings.Contains(message, abi.Text(err.Error())) {
			return err
		}
	}
	return nil
}
