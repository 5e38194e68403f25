package tcapi_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"tcapi.internal/tcapi"
)

// gate is a server that holds each request until it is released, and counts the requests that it holds.
type gate struct {
	url       string
	held      chan struct{}
	through   chan struct{}
	now, most atomic.Int32
}

func newGate(t *testing.T) *gate {
	t.Helper()
	gate := &gate{held: make(chan struct{}, 1000), through: make(chan struct{})}
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		_, _ = io.Copy(io.Discard, request.Body)
		now := gate.now.Add(1)
		defer gate.now.Add(-1)
		for most := gate.most.Load(); now > most && !gate.most.CompareAndSwap(most, now); most = gate.most.Load() {
		}
		gate.held <- struct{}{}
		select {
		case <-gate.through:
			_, _ = io.WriteString(writer, `{"Response":{"RequestId":"id"}}`)
		case <-request.Context().Done():
		}
	}))
	t.Cleanup(server.Close)
	gate.url = server.URL
	return gate
}

// threads returns the number of threads of the process.
func threads(t *testing.T) int {
	t.Helper()
	entries, err := os.ReadDir("/proc/self/task")
	if err != nil {
		t.Fatal(err)
	}
	return len(entries)
}

// Calls beyond the limit wait without a thread and a descriptor, and none is lost.
func TestConcurrentCallsAreBounded(t *testing.T) {
	const limit, calls = 8, 400
	gate := newGate(t)
	client := newClient(t, gate.url, tcapi.WithMaxConcurrentCalls(limit), tcapi.WithTimeout(time.Hour))
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	threadsBefore, before := threads(t), use(t)
	var begun, all sync.WaitGroup
	for range calls {
		begun.Add(1)
		all.Add(1)
		go func() {
			defer all.Done()
			begun.Done()
			if err := reboot(ctx, client); err != nil {
				t.Error(err)
			}
		}()
	}
	begun.Wait()
	for range limit {
		<-gate.held
	}
	// Both ends of the connections are in this process, and the Go runtime has some threads of its own.
	if more := threads(t) - threadsBefore; more > limit+32 {
		t.Errorf("%d threads more", more)
	}
	if more := use(t).Descriptors - before.Descriptors; more > 3*limit+16 {
		t.Errorf("%d descriptors more", more)
	}
	for range calls - limit {
		gate.through <- struct{}{}
		<-gate.held
	}
	for range limit {
		gate.through <- struct{}{}
	}
	all.Wait()
	if most := gate.most.Load(); most != limit {
		t.Errorf("%d at once", most)
	}
}

// full returns a client whose only slot is taken until the test ends.
func full(t *testing.T) *tcapi.Client {
	t.Helper()
	gate := newGate(t)
	client := newClient(t, gate.url, tcapi.WithMaxConcurrentCalls(1))
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := reboot(ctx, client, tcapi.WithTimeout(time.Hour)); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		if most := gate.most.Load(); most != 1 {
			t.Errorf("%d requests", most)
		}
	}()
	t.Cleanup(func() {
		cancel()
		<-ended
	})
	<-gate.held
	return client
}

// Abort ends calls that wait for a slot and calls in progress; Close then does not wait.
func TestAbortEndsCallsThatWaitForASlot(t *testing.T) {
	gate := newGate(t)
	client := newClient(t, gate.url, tcapi.WithMaxConcurrentCalls(1), tcapi.WithTimeout(time.Hour))
	faults := make(chan error, 3)
	for range 3 {
		go func() { faults <- reboot(t.Context(), client) }()
	}
	<-gate.held
	client.Abort()
	unknown := 0
	for range 3 {
		err := <-faults
		var failure *tcapi.Error
		if !errors.As(err, &failure) || failure.Status != tcapi.StatusCancelled || !errors.Is(err, tcapi.ErrAborted) {
			t.Errorf("%v", err)
		} else if failure.Outcome == tcapi.OutcomeUnknown {
			unknown++
		}
	}
	// One of them had been sent.
	if unknown != 1 {
		t.Errorf("%d are unknown", unknown)
	}
	if err := client.Close(); err != nil {
		t.Error(err)
	}
	client.Abort()
	new(tcapi.Client).Abort()
}

// atSomeScale repeats a try with longer times until it reports that the machine was fast enough for them.
func atSomeScale(t *testing.T, try func(scale time.Duration) bool) {
	t.Helper()
	for _, scale := range scales {
		if try(scale) {
			return
		}
	}
	t.Error("the machine was too slow each time")
}

// A call that waits for a slot ends like any other, and nothing was sent.
func TestACallThatWaitsForASlotEnds(t *testing.T) {
	client := full(t)
	cause := errors.New("nobody waits any more")
	for name, one := range map[string]struct {
		call   func(time.Duration, *tcapi.Report) error
		status tcapi.Status
		stop   tcapi.StopReason
		is     []error
	}{
		"cancel": {
			func(end time.Duration, report *tcapi.Report) error {
				ctx, cancel := context.WithCancelCause(t.Context())
				time.AfterFunc(end, func() { cancel(cause) })
				return reboot(ctx, client, tcapi.WithReport(report))
			}, tcapi.StatusCancelled, tcapi.StopCancelled, []error{context.Canceled, cause},
		},
		"deadline of the context": {
			func(end time.Duration, report *tcapi.Report) error {
				ctx, cancel := context.WithTimeout(t.Context(), end)
				defer cancel()
				return reboot(ctx, client, tcapi.WithReport(report))
			}, tcapi.StatusTimeout, tcapi.StopDeadline, []error{context.DeadlineExceeded},
		},
		"deadline of the call": {
			func(end time.Duration, report *tcapi.Report) error {
				return reboot(t.Context(), client, tcapi.WithReport(report), tcapi.WithTimeout(end))
			}, tcapi.StatusTimeout, tcapi.StopDeadline, nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			atSomeScale(t, func(scale time.Duration) bool {
				report := tcapi.Report{RequestID: "of an earlier call", Attempts: 7}
				err := one.call(20*time.Millisecond*scale, &report)
				fault := expect(t, err, one.status, tcapi.OutcomeNotSent)
				if fault.Attempts != 0 || fault.StopReason != one.stop || fault.Message == "" {
					t.Errorf("%+v", fault)
				}
				for _, is := range one.is {
					if !errors.Is(err, is) {
						t.Errorf("%v is not %v", err, is)
					}
				}
				if one.is == nil && errors.Is(err, context.DeadlineExceeded) {
					t.Error("the context is not at fault")
				}
				if report.Attempts != 0 || report.RequestID != "" || report.StopReason != one.stop || report.Total < report.Waited {
					t.Errorf("%+v", report)
				}
				// Otherwise the context had ended before the call began.
				return report.Waited > 0
			})
		})
	}
}

// The wait for a slot counts toward the timeout of a call, and is in its report.
func TestTheWaitForASlotCounts(t *testing.T) {
	gate := newGate(t)
	client := newClient(t, gate.url, tcapi.WithMaxConcurrentCalls(1), tcapi.WithTimeout(time.Hour))
	atSomeScale(t, func(scale time.Duration) bool {
		ended := make(chan error, 2)
		go func() { ended <- reboot(t.Context(), client) }()
		<-gate.held
		var report tcapi.Report
		go func() { ended <- reboot(t.Context(), client, tcapi.WithReport(&report)) }()
		time.Sleep(20 * time.Millisecond * scale)
		gate.through <- struct{}{}
		<-gate.held
		gate.through <- struct{}{}
		for range 2 {
			if err := <-ended; err != nil {
				t.Error(err)
			}
		}
		if report.Attempts != 1 || report.Total < report.Waited+report.LastAttempt {
			t.Errorf("%+v", report)
		}
		// Otherwise the second call began when the first one had ended.
		return report.Waited > 0
	})
}

// nested is a handler that makes a separate call itself.
type nested struct {
	slog.Handler
	calls  atomic.Int32
	client *tcapi.Client
	failed chan error
}

func (n *nested) Enabled(context.Context, slog.Level) bool { return true }

func (n *nested) Handle(context.Context, slog.Record) error {
	if n.calls.Add(1) == 1 {
		n.failed <- reboot(context.Background(), n.client)
	}
	return nil
}

// A call in a callback needs no slot: the outer call would wait for it.
func TestACallbackCallsWhenNoSlotIsFree(t *testing.T) {
	handler := &nested{failed: make(chan error, 1)}
	handler.client = newClient(t, responding(t, 200, `{"Response":{"RequestId":"id"}}`), tcapi.WithMaxConcurrentCalls(1),
		tcapi.WithTimeout(time.Hour), tcapi.WithLogger(slog.New(handler)))
	if err := reboot(t.Context(), handler.client); err != nil {
		t.Error(err)
	}
	if err := <-handler.failed; err != nil {
		t.Error(err)
	}
}
