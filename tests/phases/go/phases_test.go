// Package phases ends calls in each phase through their context. tests/go.rs runs it, with what holds calls there.
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
	// end is when a call is ended, and late how much later it must be back.
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
		client, err := tcapi.NewClient(tcapi.WithEndpoint(phase.url), tcapi.WithCredentials("id", "key"),
			tcapi.WithTimeout(day), tcapi.WithBackoff(day/2, day/2))
		if err != nil {
			t.Fatal(err)
		}
		t.Run(phase.name+"/cancel", func(t *testing.T) { inTime(t, phase, client, cancelled) })
		t.Run(phase.name+"/deadline", func(t *testing.T) { inTime(t, phase, client, atDeadline) })
		if err := client.Close(); err != nil {
			t.Error(err)
		}
	}
	nothingLeft(t, before)
}

// inTime has one call after the other ended until one is back in time: a machine is late now and then, a library
// that is would be each time.
func inTime(t *testing.T, phase phase, client *tcapi.Client, one func(*testing.T, phase, *tcapi.Client) time.Duration) {
	var over time.Duration
	for range 3 {
		if over = one(t, phase, client); over < late {
			return
		}
		t.Logf("%v late", over)
	}
	t.Errorf("%v late", over)
}

// cancelled is how long a call went on after its context was cancelled.
func cancelled(t *testing.T, phase phase, client *tcapi.Client) time.Duration {
	ctx, cancel := context.WithCancel(t.Context())
	fired := make(chan time.Time, 1)
	time.AfterFunc(end, func() {
		fired <- time.Now()
		cancel()
	})
	err := call(ctx, phase, client)
	back := time.Now()
	over := back.Sub(<-fired)
	expect(t, phase, err, tcapi.StatusCancelled, tcapi.StopCancelled)
	if !errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || over < 0 {
		t.Errorf("%v: %v", over, err)
	}
	return over
}

// atDeadline is how long a call went on after its context's deadline.
func atDeadline(t *testing.T, phase phase, client *tcapi.Client) time.Duration {
	deadline := time.Now().Add(end)
	ctx, cancel := context.WithDeadline(t.Context(), deadline)
	defer cancel()
	err := call(ctx, phase, client)
	over := time.Since(deadline)
	if phase.name == "pause" {
		// One that would last beyond the call's time is not begun.
		expect(t, phase, err, tcapi.StatusService, tcapi.StopDeadline)
		return over
	}
	expect(t, phase, err, tcapi.StatusTimeout, tcapi.StopDeadline)
	// The library is given whole milliseconds.
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) || over < -2*time.Millisecond {
		t.Errorf("%v: %v", over, err)
	}
	return over
}

func call(ctx context.Context, phase phase, client *tcapi.Client) error {
	length := 1
	if phase.name == "send" {
		length = much
	}
	request := map[string]string{"A": strings.Repeat("x", length)}
	return client.Call(ctx, "cvm", "2017-03-12", "Anything", request, nil)
}

// expect checks what kind of failure it was.
func expect(t *testing.T, phase phase, err error, status tcapi.Status, stop tcapi.Stop) {
	t.Helper()
	var failure *tcapi.Error
	if !errors.As(err, &failure) {
		t.Fatalf("%v is no *tcapi.Error", err)
	}
	if failure.Status != status || failure.Stop != stop || failure.Outcome.String() != phase.outcome {
		t.Fatalf("%v, %v, %v: %v", failure.Status, failure.Stop, failure.Outcome, err)
	}
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
	for range 100 {
		if after = use(t); after == before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%+v before, %+v after", before, after)
}
