// Package phases ends calls in each phase through their context, and by aborting their client. tests/suites/go.rs runs
// it together with the peers that hold calls in each phase.
package phases

import (
	"context"
	"errors"
	"flag"
	"strings"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/internal/leaks"
)

const (
	// end is the time after which a call is ended, and late the time within which it must then return. On a machine that
	// is too slow for that, both are multiplied.
	end  = 300 * time.Millisecond
	late = 50 * time.Millisecond
	// day is longer than any test, and a random share of half of it almost certainly is, too.
	day = 24 * time.Hour
	// much is more than the buffers of the two sockets hold.
	much = 128 << 10
)

// phase is a phase of a call, the endpoint that holds the call in it, and the outcome of a call that ends in it.
type phase struct{ name, url, outcome string }

// phases are the arguments, three for each.
func phases(t *testing.T) []phase {
	t.Helper()
	arguments := flag.Args()
	if len(arguments) == 0 || len(arguments)%3 != 0 {
		t.Fatalf("%q", arguments)
	}
	var all []phase
	for ; len(arguments) > 0; arguments = arguments[3:] {
		all = append(all, phase{arguments[0], arguments[1], arguments[2]})
	}
	return all
}

func TestPhases(t *testing.T) {
	before := leaks.Use(t)
	for _, phase := range phases(t) {
		client := newClient(t, phase)
		t.Run(phase.name+"/cancel", func(t *testing.T) { inTime(t, phase, client, cancelled) })
		t.Run(phase.name+"/deadline", func(t *testing.T) { inTime(t, phase, client, atDeadline) })
		t.Run(phase.name+"/abort", func(t *testing.T) { inTime(t, phase, client, aborted) })
		if err := client.Close(); err != nil {
			t.Error(err)
		}
	}
	leaks.None(t, before)
}

func newClient(t *testing.T, phase phase) *tcapi.Client {
	t.Helper()
	client, err := tcapi.NewClient(tcapi.WithEndpoint(phase.url), tcapi.WithCredentials("id", "key"),
		tcapi.WithTimeout(day), tcapi.WithBackoff(day/2, day/2))
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// inTime ends calls until one is in the phase by then, and returns in time: a slow library is late at each scale. one
// ends a call after a time, and returns how late the call was and whether it was in the phase.
func inTime(t *testing.T, phase phase, client *tcapi.Client, one ending) {
	for _, scale := range []time.Duration{1, 4, 16, 64} {
		over, reached := one(t, phase, client, end*scale)
		t.Logf("%v late, ended after %v", over, end*scale)
		if reached && over < late*scale {
			return
		}
	}
	t.Error("it was late at each scale")
}

// ending ends a call after a time. It returns how long the call continued, and whether it was in the phase by then.
type ending func(t *testing.T, phase phase, client *tcapi.Client, end time.Duration) (time.Duration, bool)

// cancelled ends a call by its context.
func cancelled(t *testing.T, phase phase, client *tcapi.Client, end time.Duration) (time.Duration, bool) {
	ctx, cancel := context.WithCancel(t.Context())
	fired := make(chan time.Time, 1)
	time.AfterFunc(end, func() {
		fired <- time.Now()
		cancel()
	})
	err := call(ctx, phase, client)
	back := time.Now()
	over := back.Sub(<-fired)
	reached := expect(t, phase, err, tcapi.StatusCancelled, tcapi.StopCancelled)
	if !errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || over < 0 {
		t.Errorf("%v: %v", over, err)
	}
	return over, reached
}

// aborted ends a call by aborting its client. The client is a separate one, as it can't be used afterwards.
func aborted(t *testing.T, phase phase, _ *tcapi.Client, end time.Duration) (time.Duration, bool) {
	client := newClient(t, phase)
	defer client.Close()
	fired := make(chan time.Time, 1)
	time.AfterFunc(end, func() {
		fired <- time.Now()
		client.Abort()
	})
	err := call(t.Context(), phase, client)
	back := time.Now()
	over := back.Sub(<-fired)
	reached := expect(t, phase, err, tcapi.StatusCancelled, tcapi.StopCancelled)
	if !errors.Is(err, tcapi.ErrAborted) || errors.Is(err, context.Canceled) || over < 0 {
		t.Errorf("%v: %v", over, err)
	}
	// The timer may have fired just before this.
	client.Abort()
	var later *tcapi.Error
	if err := call(t.Context(), phase, client); !errors.As(err, &later) || later.Outcome != tcapi.OutcomeNotSent {
		t.Errorf("%v", err)
	}
	return over, reached
}

// atDeadline ends a call by its context's deadline.
func atDeadline(t *testing.T, phase phase, client *tcapi.Client, end time.Duration) (time.Duration, bool) {
	deadline := time.Now().Add(end)
	ctx, cancel := context.WithDeadline(t.Context(), deadline)
	defer cancel()
	err := call(ctx, phase, client)
	over := time.Since(deadline)
	var failure *tcapi.Error
	if phase.name == "pause" && errors.As(err, &failure) && failure.Status == tcapi.StatusService {
		// A delay that would end after the deadline is not begun.
		return over, expect(t, phase, err, tcapi.StatusService, tcapi.StopDeadline)
	}
	reached := expect(t, phase, err, tcapi.StatusTimeout, tcapi.StopDeadline)
	// The timeout of the library has whole milliseconds.
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) || over < -2*time.Millisecond {
		t.Errorf("%v: %v", over, err)
	}
	return over, reached
}

func call(ctx context.Context, phase phase, client *tcapi.Client) error {
	length := 1
	if phase.name == "send" {
		length = much
	}
	request := map[string]string{"A": strings.Repeat("x", length)}
	return client.Call(ctx, "cvm", "2017-03-12", "Anything", request, nil)
}

// expect checks the error of a call that was ended, and returns whether the call was in the phase then. Otherwise the
// error shows that the call had not reached the phase.
func expect(t *testing.T, phase phase, err error, status tcapi.Status, stop tcapi.StopReason) bool {
	t.Helper()
	var failure *tcapi.Error
	if !errors.As(err, &failure) {
		t.Fatalf("%v is no *tcapi.Error", err)
	}
	reached := failure.Outcome.String() == phase.outcome
	earlier := false
	switch phase.name {
	case "send", "wait", "read":
		earlier = failure.Outcome == tcapi.OutcomeNotSent
	case "pause":
		earlier = failure.Outcome != tcapi.OutcomeRejected
	}
	if failure.Status != status || failure.StopReason != stop || !reached && !earlier {
		t.Fatalf("%v, %v, %v: %v", failure.Status, failure.StopReason, failure.Outcome, err)
	}
	return reached
}
