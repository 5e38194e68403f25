package tcapi_test

import (
	"context"
	"fmt"
	"log"
	"log/slog"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/tcapitest"
)

// lines is a handler that keeps its records.
type lines struct {
	level slog.Leveler
	lock  sync.Mutex
	kept  []slog.Record
}

func (l *lines) Enabled(_ context.Context, level slog.Level) bool { return level >= l.level.Level() }
func (l *lines) WithAttrs([]slog.Attr) slog.Handler               { return l }
func (l *lines) WithGroup(string) slog.Handler                    { return l }

func (l *lines) Handle(_ context.Context, record slog.Record) error {
	l.lock.Lock()
	defer l.lock.Unlock()
	l.kept = append(l.kept, record)
	return nil
}

// take returns the records since it was last called.
func (l *lines) take() []slog.Record {
	l.lock.Lock()
	defer l.lock.Unlock()
	kept := l.kept
	l.kept = nil
	return kept
}

// attributes returns the attributes of a record.
func attributes(record slog.Record) map[string]any {
	found := map[string]any{}
	record.Attrs(func(attribute slog.Attr) bool {
		found[attribute.Key] = attribute.Value.Any()
		return true
	})
	return found
}

// has checks the levels of records, and that all are about that action and none contains a secret.
func has(t *testing.T, kept []slog.Record, action string, levels ...slog.Level) {
	t.Helper()
	var found []slog.Level
	for _, record := range kept {
		found = append(found, record.Level)
		of := attributes(record)
		if of["action"] != action || record.Message != fmt.Sprint("tcapi: ", of["event"]) {
			t.Errorf("%q, %v is not about %s", record.Message, of, action)
		}
		if shown := fmt.Sprint(record.Message, of); strings.Contains(shown, tcapitest.SecretKey) {
			t.Error(shown)
		}
	}
	if fmt.Sprint(found) != fmt.Sprint(levels) {
		t.Errorf("%v, not %v: %v", found, levels, kept)
	}
}

// callID returns what the records of one call have in common.
func callID(t *testing.T, record slog.Record) int64 {
	t.Helper()
	id, is := attributes(record)["call"].(int64)
	if !is || id == 0 {
		t.Errorf("%v", attributes(record))
	}
	return id
}

// Text of the service stays in its attribute, whatever it contains.
func TestValuesStayInTheirAttributes(t *testing.T) {
	const response = `{"Response":{"Error":{"Code":"ResourceInUse outcome=DONE","Message":"a\u001b[31m\u0085\u2028\n=\"b\\ c=1"},"RequestId":"17"}}`
	log := &lines{level: slog.LevelInfo}
	client := newClient(t, responding(t, 200, response), tcapi.WithLogger(slog.New(log)))
	if err := reboot(t.Context(), client); err == nil {
		t.Error("it was done")
	}
	kept := log.take()
	has(t, kept, "RebootInstances", slog.LevelError)
	of := attributes(kept[0])
	for name, wanted := range map[string]any{
		"event": "end", "service": "cvm", "attempt": int64(1), "outcome": "UNKNOWN", "http_status": int64(200),
		// The name decides whether a value is a number.
		"request_id": "17", "code": "ResourceInUse outcome=DONE", "error": "a\u001b[31m\u0085\u2028\n=\"b\\ c=1",
	} {
		if of[name] != wanted {
			t.Errorf("%s is %#v, not %#v", name, of[name], wanted)
		}
	}
	for _, name := range []string{"connected_us", "first_byte_us", "total_us"} {
		if _, is := of[name].(int64); !is {
			t.Errorf("%s is %#v", name, of[name])
		}
	}
	if _, is := of["c"]; is {
		t.Error(of)
	}
}

func TestRecordsOfALog(t *testing.T) {
	var level slog.LevelVar
	log := &lines{level: &level}
	client := newClient(t, endpoint, tcapi.WithLogger(slog.New(log)))
	call := func() {
		t.Helper()
		if err := regions(t, client); err != nil {
			t.Fatal(err)
		}
	}
	level.Set(slog.LevelDebug)
	call()
	kept := log.take()
	has(t, kept, "DescribeRegions", slog.LevelDebug, slog.LevelInfo)
	first, last := kept[0], kept[len(kept)-1]
	of := attributes(last)
	if id, is := of["request_id"].(string); of["outcome"] != "DONE" || !is || id == "" {
		t.Error(of)
	}
	if id := callID(t, first); callID(t, last) != id {
		t.Errorf("%v and %v", first, last)
	}
	// The logger's level applies to each record.
	level.Set(slog.LevelInfo)
	call()
	has(t, log.take(), "DescribeRegions", slog.LevelInfo)
	level.Set(slog.LevelWarn)
	call()
	has(t, log.take(), "")
}

func TestRecordsOfFailures(t *testing.T) {
	log := &lines{level: slog.LevelInfo}
	options := []tcapi.ClientOption{tcapi.WithLogger(slog.New(log)), tcapi.WithMaxAttempts(1)}
	if err := reboot(t.Context(), newClient(t, "http://127.0.0.1:1", options...)); err == nil {
		t.Error("the call succeeded")
	}
	has(t, log.take(), "RebootInstances", slog.LevelWarn)
	if err := reboot(t.Context(), newClient(t, responding(t, 502, "no"), options...)); err == nil {
		t.Error("the call succeeded")
	}
	kept := log.take()
	has(t, kept, "RebootInstances", slog.LevelError)
	if of := attributes(kept[0]); of["outcome"] != "UNKNOWN" {
		t.Error(of)
	}
}

// ofCall is the key of a value of a context.
type ofCall struct{}

// inContext is a handler that keeps a value of the context of each record.
type inContext struct {
	lines
	values []any
}

func (c *inContext) Handle(ctx context.Context, record slog.Record) error {
	c.values = append(c.values, ctx.Value(ofCall{}))
	return c.lines.Handle(ctx, record)
}

// A record has the context of its call, even if a callback makes another call within it.
func TestRecordsHaveTheContextOfTheirCall(t *testing.T) {
	other := newClient(t, endpoint, tcapi.WithLogger(slog.New(&lines{level: slog.LevelDebug})))
	log := &inContext{lines: lines{level: slog.LevelDebug}}
	client := newClient(t, endpoint, tcapi.WithLogger(slog.New(log)),
		tcapi.WithCredentialsFunc(func(ctx context.Context) (tcapi.Credentials, error) {
			if err := regions(t, other); err != nil {
				t.Error(err)
			}
			return issued(ctx)
		}))
	for _, value := range []string{"a", "b"} {
		log.values = nil
		_, err := cvm.DescribeRegions(context.WithValue(t.Context(), ofCall{}, value), client, nil)
		if err != nil || fmt.Sprint(log.values) != fmt.Sprint([]any{value, value}) {
			t.Errorf("%v, %v", log.values, err)
		}
	}
}

func TestLogOfManyGoroutines(t *testing.T) {
	const goroutines, calls = 8, 25
	log := &lines{level: slog.LevelInfo}
	client := newClient(t, endpoint, tcapi.WithLogger(slog.New(log)))
	var all sync.WaitGroup
	for range goroutines {
		all.Add(1)
		go func() {
			defer all.Done()
			for range calls {
				if err := regions(t, client); err != nil {
					t.Error(err)
				}
			}
		}()
	}
	all.Wait()
	kept := log.take()
	ids := map[int64]bool{}
	for _, record := range kept {
		ids[callID(t, record)] = true
	}
	if len(kept) != goroutines*calls || len(ids) != len(kept) {
		t.Errorf("%d lines and %d ids of %d calls", len(kept), len(ids), goroutines*calls)
	}
}

// broken is a handler that panics.
type broken struct{ slog.Handler }

func (broken) Enabled(context.Context, slog.Level) bool  { return true }
func (broken) Handle(context.Context, slog.Record) error { panic("the disk is full") }

func TestNoLogGetsInTheWay(t *testing.T) {
	for name, logger := range map[string]*slog.Logger{"none": nil, "broken": slog.New(broken{})} {
		t.Run(name, func(t *testing.T) {
			if err := regions(t, newClient(t, endpoint, tcapi.WithLogger(logger))); err != nil {
				t.Error(err)
			}
		})
	}
}

// A client releases its logger when it is closed or collected.
func TestClientsLetGoOfTheirLogger(t *testing.T) {
	for name, end := range map[string]func(*tcapi.Client){
		"closed":     func(client *tcapi.Client) { _ = client.Close() },
		"not closed": func(*tcapi.Client) {},
	} {
		t.Run(name, func(t *testing.T) {
			gone := make(chan struct{})
			func() {
				log := &lines{level: slog.LevelInfo}
				runtime.AddCleanup(log, func(gone chan struct{}) { close(gone) }, gone)
				client := newClientNotClosed(t, endpoint, tcapi.WithLogger(slog.New(log)))
				if err := regions(t, client); err != nil {
					t.Error(err)
				}
				runtime.GC()
				has(t, log.take(), "DescribeRegions", slog.LevelInfo)
				end(client)
			}()
			collected(t, func() bool {
				select {
				case <-gone:
					return true
				default:
					return false
				}
			})
		})
	}
}

func ExampleWithLogger() {
	// Only attributes that are the same each time.
	short := func(_ []string, attribute slog.Attr) slog.Attr {
		switch attribute.Key {
		case slog.LevelKey, slog.MessageKey, "service", "action", "attempt", "outcome":
			return attribute
		}
		return slog.Attr{}
	}
	logger := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: short}))
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint(endpoint),
		tcapi.WithLogger(logger))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	if _, err := cvm.DescribeRegions(context.Background(), client, nil); err != nil {
		log.Fatal(err)
	}
	// Output: level=INFO msg="tcapi: end" service=cvm action=DescribeRegions attempt=1 outcome=DONE
}
