package tcapi_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/tcapitest"
)

// heard keeps the events of a client.
type heard struct {
	lock sync.Mutex
	kept []*tcapi.Event
}

func (h *heard) listen(event *tcapi.Event) {
	h.lock.Lock()
	defer h.lock.Unlock()
	h.kept = append(h.kept, event)
}

// take returns the events since it was last called.
func (h *heard) take() []*tcapi.Event {
	h.lock.Lock()
	defer h.lock.Unlock()
	kept := h.kept
	h.kept = nil
	return kept
}

// kinds checks the kinds of the events of one call.
func kinds(t *testing.T, events []*tcapi.Event, wanted ...tcapi.EventKind) {
	t.Helper()
	var found []tcapi.EventKind
	for _, event := range events {
		found = append(found, event.Kind)
		if event.CallID != events[0].CallID || event.CallID == 0 {
			t.Errorf("call %d in one of call %d", event.CallID, events[0].CallID)
		}
		if event.Service != "cvm" || event.Version != "2017-03-12" || event.Region != "ap-guangzhou" {
			t.Errorf("%+v", event)
		}
	}
	if fmt.Sprint(found) != fmt.Sprint(wanted) {
		t.Fatalf("%v, not %v", found, wanted)
	}
}

// scripted runs a server that sends one response after the other, and repeats the last one.
func scripted(t *testing.T, seen func(*http.Request), responses ...string) string {
	t.Helper()
	var lock sync.Mutex
	next := 0
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		lock.Lock()
		defer lock.Unlock()
		if seen != nil {
			seen(request)
		}
		_, _ = io.WriteString(writer, responses[min(next, len(responses)-1)])
		next++
	}))
	t.Cleanup(server.Close)
	return server.URL
}

const (
	tooMany = `{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"Too many."},"RequestId":"first"}}`
	done    = `{"Response":{"RequestId":"eac6b301-a322-493a-8e36-83b295459397"}}`
	trace   = "ffe0c072-8a5d-4e17-8887-a8a60252abca"
)

var quick = tcapi.WithBackoff(time.Millisecond, 2*time.Millisecond)

func TestEventsOfACall(t *testing.T) {
	var all heard
	server := scripted(t, nil, tooMany, done)
	client := newClient(t, server, quick, tcapi.WithEventHandler(all.listen))
	var report tcapi.Report
	if err := reboot(t.Context(), client, tcapi.WithTraceID(trace), tcapi.WithReport(&report)); err != nil {
		t.Fatal(err)
	}
	events := all.take()
	kinds(t, events, tcapi.EventCallBegin, tcapi.EventAttemptBegin, tcapi.EventAttemptEnd, tcapi.EventRetry,
		tcapi.EventAttemptBegin, tcapi.EventAttemptEnd, tcapi.EventCallEnd)
	for _, event := range events {
		if event.Action != "RebootInstances" || event.TraceID != trace {
			t.Errorf("%+v", event)
		}
	}
	if begin := events[0]; begin.Timeout != time.Minute || begin.RequestBytes != len(`{"InstanceIds":["ins-r8hr2upy"]}`) {
		t.Errorf("%+v", begin)
	}
	host := strings.TrimPrefix(server, "http://")
	first := events[2].AttemptReport
	if first.Number != 1 || first.Endpoint != host || first.Peer.String() != host || first.Kept ||
		first.Status != tcapi.StatusService || first.Outcome != tcapi.OutcomeRejected || first.HTTPStatus != 200 ||
		first.Code != "RequestLimitExceeded" || first.RequestID != "first" || first.Message != "Too many." ||
		first.Total < first.FirstByte || first.FirstByte < first.Connected || first.Connected < first.LookedUp {
		t.Errorf("%+v", first)
	}
	expect(t, events[2].Err, tcapi.StatusService, tcapi.OutcomeRejected)
	if retry := events[3]; retry.RetryReason != tcapi.RetryReasonThrottled || retry.Delay > 2*time.Millisecond {
		t.Errorf("%+v", retry)
	}
	last := events[5].AttemptReport
	if last.Number != 2 || !last.Kept || last.Status != 0 || last.RequestID != report.RequestID || last.Total != report.LastAttempt {
		t.Errorf("%+v", last)
	}
	if end := events[6]; end.Err != nil || fmt.Sprint(*end.Report) != fmt.Sprint(report) {
		t.Errorf("%+v, not %+v", end.Report, report)
	}
}

func TestHistoryOfAFailure(t *testing.T) {
	var all heard
	client := newClient(t, scripted(t, nil, tooMany), quick, tcapi.WithEventHandler(all.listen))
	fault := expect(t, reboot(t.Context(), client, tcapi.WithMaxAttempts(20)), tcapi.StatusService, tcapi.OutcomeRejected)
	if fault.Attempts != 20 || len(fault.History) != 16 {
		t.Fatalf("%d of %d attempts", len(fault.History), fault.Attempts)
	}
	events := all.take()
	for i, attempt := range fault.History {
		if attempt.Number != i+5 || attempt.Code != "RequestLimitExceeded" || !attempt.Peer.IsValid() || attempt.Total == 0 {
			t.Errorf("%+v", attempt)
		}
	}
	end := events[len(events)-1]
	if fmt.Sprint(end.Err.History) != fmt.Sprint(fault.History) || end.Err.Error() != fault.Error() {
		t.Errorf("%+v, not %+v", end.Err, fault)
	}

	// Without an event handler, and where nothing was sent.
	client = newClient(t, "http://127.0.0.1:1", tcapi.WithMaxAttempts(1))
	fault = failure(t, reboot(t.Context(), client))
	if len(fault.History) != 1 || fault.History[0].Status != tcapi.StatusNetwork || fault.History[0].Peer.IsValid() ||
		fault.History[0].Outcome != tcapi.OutcomeNotSent || fault.History[0].Message == "" {
		t.Errorf("%+v", fault.History)
	}
	if fault = failure(t, reboot(t.Context(), client, tcapi.WithLanguage("none"))); fault.History != nil {
		t.Errorf("%+v", fault.History)
	}
}

func TestEventsOfACallThatItsContextEnds(t *testing.T) {
	var all heard
	server, arrived := holding(t)
	client := newClient(t, server, tcapi.WithEventHandler(all.listen))
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-arrived
		cancel()
	}()
	err := reboot(ctx, client)
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	events := all.take()
	kinds(t, events, tcapi.EventCallBegin, tcapi.EventAttemptBegin, tcapi.EventAttemptEnd, tcapi.EventCallEnd)
	expect(t, events[3].Err, tcapi.StatusCancelled, tcapi.OutcomeUnknown)
}

func TestEventsOfCredentials(t *testing.T) {
	var all heard
	client := newClient(t, endpoint, tcapi.WithEventHandler(all.listen),
		tcapi.WithCredentialsFunc(func(context.Context) (tcapi.Credentials, error) {
			return tcapi.Credentials{SecretID: tcapitest.SecretID, SecretKey: tcapitest.SecretKey}, nil
		}))
	if err := regions(t, client); err != nil {
		t.Fatal(err)
	}
	events := all.take()
	kinds(t, events, tcapi.EventCallBegin, tcapi.EventCredentials, tcapi.EventAttemptBegin, tcapi.EventAttemptEnd, tcapi.EventCallEnd)
	if fetched := events[1]; fetched.Source != "the program's callback" || fetched.Err != nil || fetched.NextTry != 0 {
		t.Errorf("%+v", fetched)
	}
	for _, event := range events {
		if strings.Contains(fmt.Sprintf("%+v", event), tcapitest.SecretKey) {
			t.Error("an event has a secret")
		}
	}
}

func TestNoEventHandlerGetsInTheWay(t *testing.T) {
	for name, handler := range map[string]func(*tcapi.Event){
		"none":   nil,
		"broken": func(*tcapi.Event) { panic("the disk is full") },
	} {
		t.Run(name, func(t *testing.T) {
			if err := regions(t, newClient(t, endpoint, tcapi.WithEventHandler(handler))); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestAnEventHandlerMayCall(t *testing.T) {
	var client *tcapi.Client
	inner := 0
	client = newClient(t, endpoint, tcapi.WithEventHandler(func(event *tcapi.Event) {
		if event.Kind == tcapi.EventAttemptBegin && event.Action == "DescribeZones" {
			inner++
			if err := regions(t, client); err != nil {
				t.Error(err)
			}
		}
	}))
	if _, err := cvm.DescribeZones(t.Context(), client, nil); err != nil || inner != 1 {
		t.Error(inner, err)
	}
}

func TestClosedClientsLetGoOfTheirEventHandler(t *testing.T) {
	gone := make(chan struct{})
	func() {
		all := new(heard)
		runtime.AddCleanup(all, func(gone chan struct{}) { close(gone) }, gone)
		client := newClientNotClosed(t, endpoint, tcapi.WithEventHandler(all.listen))
		if err := regions(t, client); err != nil {
			t.Error(err)
		}
		runtime.GC()
		if len(all.take()) != 4 {
			t.Error("it was not told")
		}
		_ = client.Close()
	}()
	for range 3000 {
		runtime.GC()
		select {
		case <-gone:
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
	t.Error("something still has the handler")
}

func TestWhoCalls(t *testing.T) {
	// Passing through C does not order memory accesses for Go's race detector.
	seen := make(chan http.Header, 10)
	server := scripted(t, func(request *http.Request) { seen <- request.Header }, done)
	client := newClient(t, server, tcapi.WithApplication("fence-agent/2.1"))
	if err := reboot(t.Context(), client, tcapi.WithTraceID(trace)); err != nil {
		t.Fatal(err)
	}
	if err := reboot(t.Context(), newClient(t, server)); err != nil {
		t.Fatal(err)
	}
	version := tcapi.Version()
	for _, wanted := range []map[string]string{
		{"User-Agent": "fence-agent/2.1 tcapi/" + version, "X-TC-RequestClient": "tcapi_" + version + "; fence-agent_2.1", "X-TC-TraceId": trace},
		{"User-Agent": "tcapi/" + version, "X-TC-RequestClient": "", "X-TC-TraceId": ""},
	} {
		headers := <-seen
		for name, value := range wanted {
			if found := headers.Get(name); found != value {
				t.Errorf("%s: %q, not %q", name, found, value)
			}
		}
	}
	for _, name := range []string{"", "a;b", "a\r\nX: y", "a\x00b", strings.Repeat("a", 101)} {
		if _, err := tcapi.NewClient(tcapi.WithApplication(name)); err == nil || failure(t, err).Status != tcapi.StatusInvalidArgument {
			t.Errorf("%q: %v", name, err)
		}
	}
	for _, id := range []string{"a b", "a\r\nX-Evil: 1", "a\x00b", "\xff", strings.Repeat("a", 129)} {
		expect(t, reboot(t.Context(), client, tcapi.WithTraceID(id)), tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
	}
	if len(seen) != 0 {
		t.Errorf("%d more requests", len(seen))
	}
	// A trace id belongs to one call.
	if err := reboot(t.Context(), client, tcapi.WithTraceID("")); err != nil {
		t.Fatal(err)
	}
	if headers := <-seen; headers.Get("X-TC-TraceId") != "" {
		t.Error(headers)
	}
}

func TestSlogEvents(t *testing.T) {
	var written bytes.Buffer
	logger := slog.New(slog.NewJSONHandler(&written, &slog.HandlerOptions{Level: slog.LevelDebug}))
	server := scripted(t, nil, tooMany, done, tooMany)
	client := newClient(t, server, quick, tcapi.WithEventHandler(tcapi.SlogEvents(logger.With("job", "nightly"))))
	if err := reboot(t.Context(), client, tcapi.WithTraceID(trace)); err != nil {
		t.Fatal(err)
	}
	_ = reboot(t.Context(), client, tcapi.WithMaxAttempts(1))
	var records []map[string]any
	for line := range strings.Lines(written.String()) {
		var record map[string]any
		if err := json.Unmarshal([]byte(line), &record); err != nil {
			t.Fatal(err)
		}
		records = append(records, record)
	}
	host, port, _ := strings.Cut(strings.TrimPrefix(server, "http://"), ":")
	for at, wanted := range []map[string]any{
		{"msg": "tcapi call begin", "level": "DEBUG", "rpc.method": "cvm/RebootInstances", "tcapi.timeout_us": 6e7, "job": "nightly"},
		{"msg": "tcapi attempt begin", "level": "DEBUG", "server.address": host, "tcapi.attempt": 1.0, "http.request.resend_count": nil},
		{"msg": "tcapi attempt end", "level": "WARN", "network.peer.address": host, "tcapi.kept": false,
			"http.response.status_code": 200.0, "error.type": "RequestLimitExceeded", "error.message": "Too many.",
			"rpc.response.status_code": "RequestLimitExceeded", "tcapi.outcome": "REJECTED", "tcapi.request_id": "first"},
		{"msg": "tcapi retry", "level": "INFO", "tcapi.retry_reason": "throttled"},
		{"msg": "tcapi attempt begin", "level": "DEBUG", "http.request.resend_count": 1.0},
		{"msg": "tcapi attempt end", "level": "DEBUG", "tcapi.outcome": "DONE", "tcapi.kept": true, "error.type": nil},
		{"msg": "tcapi call end", "level": "INFO", "tcapi.outcome": "DONE", "tcapi.attempts": 2.0, "tcapi.trace_id": trace},
		{"msg": "tcapi call begin", "level": "DEBUG", "tcapi.trace_id": nil},
		{"msg": "tcapi attempt begin", "level": "DEBUG"},
		{"msg": "tcapi attempt end", "level": "WARN"},
		{"msg": "tcapi call end", "level": "WARN", "tcapi.outcome": "REJECTED", "tcapi.stop_reason": "MAX_ATTEMPTS", "error.type": "RequestLimitExceeded"},
	} {
		for name, value := range wanted {
			if found := records[at][name]; found != value {
				t.Errorf("%d: %s is %v, not %v", at, name, found, value)
			}
		}
		if found := fmt.Sprint(records[at]["server.port"]); found != port && records[at]["server.address"] != nil {
			t.Errorf("%d: port %v, not %v", at, found, port)
		}
		if strings.Contains(fmt.Sprint(records[at]), tcapitest.SecretKey) {
			t.Error("a record has a secret")
		}
	}
	if len(records) != 11 {
		t.Errorf("%d records", len(records))
	}
}

func ExampleSlogEvents() {
	// Only attributes that are the same each time.
	short := func(_ []string, attr slog.Attr) slog.Attr {
		switch attr.Key {
		case slog.MessageKey, "rpc.method", "tcapi.outcome", "tcapi.attempts":
			return attr
		}
		return slog.Attr{}
	}
	logger := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: short}))
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint(endpoint),
		tcapi.WithEventHandler(tcapi.SlogEvents(logger)))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	if _, err := cvm.DescribeRegions(context.Background(), client, nil); err != nil {
		log.Fatal(err)
	}
	// Output: msg="tcapi call end" rpc.method=cvm/DescribeRegions tcapi.attempts=1 tcapi.outcome=DONE
}
