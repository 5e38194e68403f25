package tcapi

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// WithCredentialsFunc has the program hand out credentials: the first call asks, and later ones do before the
// credentials expire and when the service refused them.
//
// ask is called by one goroutine at a time for each client, which is that of a call. Its context has the values of the
// call's. It ends when the time is up that the call has for it, and not when the call's context does: other calls
// wait for the same credentials. ask must not use the client that asks: such a call fails at once with
// [StatusCredentials].
//
// What ask fails with is the reason of the calls that need the credentials: they fail with StatusCredentials and
// OutcomeNotSent, errors.Is and errors.As find the error in theirs, and its text is in their message, so it should have
// no secret in it.
func WithCredentialsFunc(ask func(context.Context) (Credentials, error)) ClientOption {
	return clientOption(func(settings *clientSettings) {
		if ask == nil {
			settings.fault = invalidArgument("the function for credentials is nil")
			return
		}
		latest := new(refusal)
		settings.refusal = latest
		settings.Credentials.SetCallback(func(call *abi.Call, timeout time.Duration) (abi.Issued, error) {
			given, err := asked(ask, call, timeout)
			latest.note(call, err)
			if err != nil {
				return abi.Issued{}, err
			}
			issued := abi.Issued{SecretID: given.SecretID, SecretKey: given.SecretKey, Token: given.Token}
			if !given.ExpiresAt.IsZero() {
				// 0 would be never.
				issued.ExpiresAt = max(given.ExpiresAt.Unix(), 1)
			}
			return issued, nil
		})
	})
}

// asked asks the program within a time.
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

// refusal is the latest error of a client's function for credentials. The library knows its text only, and answers that
// to calls that waited for the one which asked, or came a moment later.
type refusal struct {
	lock sync.Mutex
	err  error
}

// note notes what the function answered to a call.
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

// cause is the error that the message of a call's failure is about, or nil.
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
