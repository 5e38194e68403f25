// Package phases ends calls in each phase through their context, and with their client. tests/go.rs runs it, with what holds calls there.
package phases

import (
	"context"
	"errors"
	"flag"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"tcapi.internal/tcapi"
)

const (
	// end is when a call is ended, and late how much later it must be back. On a machine that is too slow for that,
	// both are some times as long.
	end  = 300 * time.Millisecond
	late = 50 * time.Millisecond
	// day outlasts any test, and so does a random share of half of it, with next to certainty.
	day = 24 * time.Hour
	// much is more than the buffers of the two sockets take.
	much = 128 << 10
)

// phase is what a call is at, where it is held there, and what is true of it then.
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
	before := use(t)
	for _, phase := range phases(t) {
		client := newClient(t, phase)
		t.Run(phase.name+"/cancel", func(t *testing.T) { inTime(t, phase, client, cancelled) })
		t.Run(phase.name+"/deadline", func(t *testing.T) { inTime(t, phase, client, atDeadline) })
		t.Run(phase.name+"/abort", func(t *testing.T) { inTime(t, phase, client, aborted) })
		if err := client.Close(); err != nil {
			t.Error(err)
		}
	}
	nothingLeft(t, before)
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

// inTime ends calls until one is in the phase by then, and back in time: a library that is late is late at each
// scale. one ends a call after a time, and answers its error and how late it was back.
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

// ending ends a call after a time. It answers how long the call went on, and whether it was in the phase by then.
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

// aborted ends a call with its client: one of its own, as that is the end of it.
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
	// The timer may have fired before the client was told.
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
		// One that would last beyond the call's time is not begun.
		return over, expect(t, phase, err, tcapi.StatusService, tcapi.StopDeadline)
	}
	reached := expect(t, phase, err, tcapi.StatusTimeout, tcapi.StopDeadline)
	// The library is given whole milliseconds.
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

// expect checks that what is said of a call is true, and answers whether it was in the phase when it was ended. One
// that had not got as far says that too.
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

// usage is what must not be left.
type usage struct{ goroutines, descriptors int }

func use(t *testing.T) usage {
	t.Helper()
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return usage{runtime.NumGoroutine(), len(entries)}
}

// nothingLeft checks that there is no more than before. What ends in the background gets a moment.
func nothingLeft(t *testing.T, before usage) {
	t.Helper()
	var after usage
	for range 6000 {
		if after = use(t); after == before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%+v before, %+v after", before, after)
}
