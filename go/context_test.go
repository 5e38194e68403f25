package tcapi_test

import (
	"context"
	"errors"
	"sync"
	"syscall"
	"testing"
	"time"

	"tcapi.internal/tcapi"
)

// end is the time after which a call is ended. tests/suites/client/phases.rs checks how exact that is.
const end = 300 * time.Millisecond

// scales are the factors of a test's times, from try to try: a machine may be too slow for the shorter ones.
var scales = []time.Duration{1, 4, 16, 64}

// endedWhenSent makes calls that are ended after a time, until one was sent by then, and returns its error. Nothing
// else ends them: the server is silent.
func endedWhenSent(t *testing.T, status tcapi.Status, call func(end time.Duration) error) *tcapi.Error {
	t.Helper()
	for _, scale := range scales {
		end := end * scale
		began := time.Now()
		err := call(end)
		if took := time.Since(began); took < end-5*time.Millisecond {
			t.Errorf("it took %v", took)
		}
		if failure(t, err).Outcome != tcapi.OutcomeNotSent {
			return expect(t, err, status, tcapi.OutcomeUnknown)
		}
		expect(t, err, status, tcapi.OutcomeNotSent)
	}
	t.Fatal("the machine was too slow each time")
	return nil
}

func TestCancelled(t *testing.T) {
	client := newClient(t, silent(t))
	err := endedWhenSent(t, tcapi.StatusCancelled, func(end time.Duration) error {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(end, cancel)
		return reboot(ctx, client)
	})
	if !errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || err.Timeout() {
		t.Error(err)
	}
}

func TestCancelledWithACause(t *testing.T) {
	client := newClient(t, silent(t))
	cause := errors.New("nobody waits any more")
	ctx, cancel := context.WithCancelCause(t.Context())
	time.AfterFunc(end, func() { cancel(cause) })
	err := reboot(ctx, client)
	if !errors.Is(err, context.Canceled) || !errors.Is(err, cause) {
		t.Error(err)
	}
}

func TestDeadline(t *testing.T) {
	client := newClient(t, silent(t))
	var report tcapi.Report
	err := endedWhenSent(t, tcapi.StatusTimeout, func(end time.Duration) error {
		ctx, cancel := context.WithTimeout(t.Context(), end)
		defer cancel()
		return reboot(ctx, client, tcapi.WithReport(&report))
	})
	// The library's clock and the context's end it at the same moment.
	if err.StopReason != tcapi.StopDeadline || report.StopReason != tcapi.StopDeadline {
		t.Errorf("%v, %v", err.StopReason, report.StopReason)
	}
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) || !err.Timeout() {
		t.Error(err)
	}
}

func TestTimeOfTheCall(t *testing.T) {
	url := silent(t)
	ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
	defer cancel()
	for _, call := range []func(end time.Duration) error{
		func(end time.Duration) error { return reboot(ctx, newClient(t, url), tcapi.WithTimeout(end)) },
		func(end time.Duration) error {
			return reboot(context.Background(), newClient(t, url, tcapi.WithTimeout(end)))
		},
	} {
		err := endedWhenSent(t, tcapi.StatusTimeout, call)
		// The context did not cause it.
		if errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
	}
}

func TestAContextThatHasEnded(t *testing.T) {
	client := newClient(t, "http://127.0.0.1:1")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := reboot(ctx, client)
	fault := expect(t, err, tcapi.StatusCancelled, tcapi.OutcomeNotSent)
	if !errors.Is(err, context.Canceled) || fault.Attempts != 0 {
		t.Error(err)
	}
	late, cancel := context.WithDeadline(t.Context(), time.Now().Add(-time.Second))
	defer cancel()
	err = reboot(late, client)
	expect(t, err, tcapi.StatusTimeout, tcapi.OutcomeNotSent)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

// A client in long use keeps its connections and a few tokens, regardless of the number of calls.
func TestAClientThatLastsKeepsNoMoreAndMore(t *testing.T) {
	client := newClient(t, endpoint)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	describe := func() {
		if err := client.Call(ctx, "cvm", "2017-03-12", "DescribeRegions", nil, nil); err != nil {
			t.Fatal(err)
		}
	}
	describe()
	before := use(t)
	for range 300 {
		describe()
	}
	nothingLeft(t, before)
}

// Calls that end in all ways, at all moments, leave no resources behind.
func TestNothingIsLeft(t *testing.T) {
	before := use(t)
	t.Run("calls", func(t *testing.T) {
		never := newClient(t, silent(t))
		works := newClient(t, endpoint)
		nobody := newClient(t, "http://127.0.0.1:1")
		var all sync.WaitGroup
		for worker := range 8 {
			all.Add(1)
			go func() {
				defer all.Done()
				for round := range 40 {
					moment := time.Duration(worker*round%37) * 100 * time.Microsecond
					ctx, cancel := context.WithTimeout(t.Context(), moment)
					if round%2 == 0 {
						cancel()
						ctx, cancel = context.WithCancel(t.Context())
						time.AfterFunc(moment, cancel)
					}
					err := reboot(ctx, never)
					if !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
						t.Error(err)
					}
					// The end of the context and of the call can come at the same moment.
					_ = reboot(ctx, nobody)
					var response struct{}
					_ = works.Call(ctx, "cvm", "2017-03-12", "DescribeRegions", nil, &response)
					cancel()
				}
			}()
		}
		all.Wait()
	})
	nothingLeft(t, before)
}

// A call that can be cancelled needs a file descriptor.
func TestNoDescriptors(t *testing.T) {
	client := newClient(t, endpoint)
	var usual syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &usual); err != nil {
		t.Fatal(err)
	}
	none := usual
	none.Cur = 3
	if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &none); err != nil {
		t.Fatal(err)
	}
	err := reboot(t.Context(), client)
	if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &usual); err != nil {
		t.Fatal(err)
	}
	expect(t, err, tcapi.StatusResources, tcapi.OutcomeNotSent)
	if name := tcapi.StatusResources.String(); name != "RESOURCES" {
		t.Error(name)
	}
	if err := client.Call(t.Context(), "cvm", "2017-03-12", "DescribeRegions", nil, nil); err != nil {
		t.Error(err)
	}
}
