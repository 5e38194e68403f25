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
	"tcapi.internal/tcapi/internal/emulator"
)

// lines is a handler that keeps what it is given.
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

// take is what came since it was last asked.
func (l *lines) take() []slog.Record {
	l.lock.Lock()
	defer l.lock.Unlock()
	kept := l.kept
	l.kept = nil
	return kept
}

// has checks the levels of lines, and that all are about that action and none has a secret.
func has(t *testing.T, kept []slog.Record, action string, levels ...slog.Level) {
	t.Helper()
	var found []slog.Level
	for _, record := range kept {
		found = append(found, record.Level)
		if !strings.Contains(record.Message, action) {
			t.Errorf("%q is not about %s", record.Message, action)
		}
		if strings.Contains(record.Message, emulator.SecretKey) || strings.Contains(record.Message, "\n") {
			t.Errorf("%q", record.Message)
		}
	}
	if fmt.Sprint(found) != fmt.Sprint(levels) {
		t.Errorf("%v, not %v: %v", found, levels, kept)
	}
}

// callID is the value of a line's first pair, which the lines of one call have in common.
func callID(t *testing.T, line string) string {
	t.Helper()
	first, _, _ := strings.Cut(line, " ")
	id, found := strings.CutPrefix(first, "call=")
	if !found || id == "" {
		t.Errorf("%q", line)
	}
	return id
}

// What the service answers stays in its value, whatever it is.
func TestValuesAreQuoted(t *testing.T) {
	const answer = `{"Response":{"Error":{"Code":"ResourceInUse outcome=DONE","Message":"a\u001b[31m\u0085\u2028\n=\"b"},"RequestId":"id outcome=DONE"}}`
	log := &lines{level: slog.LevelInfo}
	client := newClient(t, answering(t, 200, answer), tcapi.WithLogger(slog.New(log)))
	if err := reboot(t.Context(), client); err == nil {
		t.Error("it was done")
	}
	kept := log.take()
	has(t, kept, "RebootInstances", slog.LevelError)
	const wanted = ` outcome=UNKNOWN request_id="id outcome=DONE" code="ResourceInUse outcome=DONE" http_status=200 error="a\u001b[31m\u0085\u2028\n=\"b"`
	if line := kept[0].Message; !strings.HasSuffix(line, wanted) {
		t.Errorf("%q", line)
	}
}

func TestLinesOfALog(t *testing.T) {
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
	first, last := kept[0].Message, kept[len(kept)-1].Message
	if !strings.Contains(last, " outcome=DONE request_id=") {
		t.Errorf("%q", last)
	}
	if id := callID(t, first); callID(t, last) != id {
		t.Errorf("%q and %q", first, last)
	}
	// The logger decides at each line.
	level.Set(slog.LevelInfo)
	call()
	has(t, log.take(), "DescribeRegions", slog.LevelInfo)
	level.Set(slog.LevelWarn)
	call()
	has(t, log.take(), "")
}

func TestLinesOfFailures(t *testing.T) {
	log := &lines{level: slog.LevelInfo}
	options := []tcapi.ClientOption{tcapi.WithLogger(slog.New(log)), tcapi.WithMaxAttempts(1)}
	if err := reboot(t.Context(), newClient(t, "http://127.0.0.1:1", options...)); err == nil {
		t.Error("it was answered")
	}
	has(t, log.take(), "RebootInstances", slog.LevelWarn)
	if err := reboot(t.Context(), newClient(t, answering(t, 502, "no"), options...)); err == nil {
		t.Error("it was answered")
	}
	kept := log.take()
	has(t, kept, "RebootInstances", slog.LevelError)
	if !strings.Contains(kept[0].Message, "outcome=UNKNOWN") {
		t.Errorf("%q", kept[0].Message)
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
	ids := map[string]bool{}
	for _, record := range kept {
		ids[callID(t, record.Message)] = true
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

// A client that is closed lets go of its logger, and so does one that nobody closes.
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
	// Only what is the same each time.
	short := func(_ []string, attr slog.Attr) slog.Attr {
		switch attr.Key {
		case slog.TimeKey:
			return slog.Attr{}
		case slog.MessageKey:
			_, text, _ := strings.Cut(attr.Value.String(), " ")
			text, _, _ = strings.Cut(text, " endpoint=")
			return slog.String(attr.Key, text)
		}
		return attr
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
	// Output: level=INFO msg="event=end service=cvm action=DescribeRegions attempt=1"
}
