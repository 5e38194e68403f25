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

const (
	// end is when a call is told to end, and back when it must be back.
	end = 300 * time.Millisecond
	// Far from any other time that could end a call; how exact the end is, tests/phases looks at.
	back = 2 * time.Second
)

// took checks that a call that began then is back in time.
func took(t *testing.T, began time.Time) {
	t.Helper()
	if took := time.Since(began); took < end-5*time.Millisecond || took > back {
		t.Errorf("it took %v", took)
	}
}

func TestCancelled(t *testing.T) {
	client := newClient(t, silent(t))
	ctx, cancel := context.WithCancel(t.Context())
	began := time.Now()
	time.AfterFunc(end, cancel)
	err := reboot(ctx, client)
	took(t, began)
	fault := expect(t, err, tcapi.StatusCancelled, tcapi.OutcomeUnknown)
	if !errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || fault.Timeout() {
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
	ctx, cancel := context.WithTimeout(t.Context(), end)
	defer cancel()
	var report tcapi.Report
	began := time.Now()
	err := reboot(ctx, client, tcapi.WithReport(&report))
	took(t, began)
	fault := expect(t, err, tcapi.StatusTimeout, tcapi.OutcomeUnknown)
	// The library's clock and the context's end it at the same moment.
	if fault.Stop != tcapi.StopDeadline || report.Stop != tcapi.StopDeadline {
		t.Errorf("%v, %v", fault.Stop, report.Stop)
	}
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) || !fault.Timeout() {
		t.Error(err)
	}
}

func TestTimeOfTheCall(t *testing.T) {
	url := silent(t)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for _, call := range []func() error{
		func() error { return reboot(ctx, newClient(t, url), tcapi.WithTimeout(end)) },
		func() error { return reboot(context.Background(), newClient(t, url, tcapi.WithTimeout(end))) },
	} {
		began := time.Now()
		err := call()
		took(t, began)
		expect(t, err, tcapi.StatusTimeout, tcapi.OutcomeUnknown)
		// The context is not at fault.
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

// A client that lasts keeps its connections and a few tokens, however many calls it makes.
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

// Calls that end in all ways, at all moments, leave nothing behind.
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
					var answer struct{}
					_ = works.Call(ctx, "cvm", "2017-03-12", "DescribeRegions", nil, &answer)
					cancel()
				}
			}()
		}
		all.Wait()
	})
	nothingLeft(t, before)
}

// A call that can be cancelled needs a descriptor for that.
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
