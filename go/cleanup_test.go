package tcapi_test

import (
	"context"
	"log/slog"
	"runtime"
	"testing"
	"time"

	"tcapi.internal/tcapi"
)

// collected runs the garbage collector until a condition holds.
func collected(t *testing.T, is func() bool) {
	t.Helper()
	for range 3000 {
		runtime.GC()
		if is() {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Error("something is still there")
}

// A client that is not closed releases its descriptors: those of its connections and of its tokens.
func TestClientsThatNobodyClosesAreFreed(t *testing.T) {
	const clients = 100
	server := responding(t, 200, `{"Response":{"RequestId":"id"}}`)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	// The first client of a process allocates resources that stay.
	if err := reboot(ctx, newClient(t, server)); err != nil {
		t.Fatal(err)
	}
	before := use(t)
	kept := make([]*tcapi.Client, clients)
	for at := range kept {
		kept[at] = newClientNotClosed(t, server)
		if err := reboot(ctx, kept[at]); err != nil {
			t.Fatal(err)
		}
	}
	runtime.GC()
	// Each client has a connection, with both of its ends in this process, and a token.
	if more := use(t).Descriptors - before.Descriptors; more < 3*clients {
		t.Errorf("%d descriptors more: who closed them?", more)
	}
	runtime.KeepAlive(kept)
	kept = nil
	collected(t, func() bool { return use(t).Descriptors <= before.Descriptors })
}

// During a call, only the call refers to its client.
func TestACallKeepsItsClient(t *testing.T) {
	gate := newGate(t)
	log := &lines{level: slog.LevelDebug}
	ended := make(chan error, 1)
	go func() {
		ended <- reboot(t.Context(), newClientNotClosed(t, gate.url, tcapi.WithLogger(slog.New(log))),
			tcapi.WithTimeout(time.Hour))
	}()
	<-gate.held
	for range 5 {
		runtime.GC()
		time.Sleep(5 * time.Millisecond)
	}
	gate.through <- struct{}{}
	if err := <-ended; err != nil {
		t.Error(err)
	}
	has(t, log.take(), "RebootInstances", slog.LevelDebug, slog.LevelInfo)
}

func TestClosedClientsAreNotFreedAgain(t *testing.T) {
	for range 20 {
		client := newClientNotClosed(t, "http://127.0.0.1:1")
		_ = client.Close()
		_ = client.Close()
	}
	runtime.GC()
	runtime.GC()
	if err := new(tcapi.Client).Close(); err != nil {
		t.Error(err)
	}
}
