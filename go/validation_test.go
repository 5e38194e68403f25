package tcapi_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// lineCounter counts the lines about violations.
type lineCounter struct{ lines *atomic.Int32 }

func (c lineCounter) Write(text []byte) (int, error) {
	c.lines.Add(int32(bytes.Count(text, []byte("event=violation"))))
	return len(text), nil
}

// accepting runs a server that accepts all requests, and keeps the body of the last one.
func accepting(t *testing.T) (string, *atomic.Value) {
	t.Helper()
	var last atomic.Value
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		body, _ := io.ReadAll(request.Body)
		last.Store(string(body))
		_, _ = io.WriteString(writer, `{"Response":{"RequestId":"id"}}`)
	}))
	t.Cleanup(server.Close)
	return server.URL, &last
}

func TestValidation(t *testing.T) {
	url, last := accepting(t)
	var lines atomic.Int32
	log := tcapi.WithLogger(slog.New(slog.NewTextHandler(lineCounter{&lines}, nil)))
	var told []tcapi.Violation
	events := tcapi.WithEventHandler(func(event *tcapi.Event) {
		if event.Kind == tcapi.EventViolation {
			told = append(told, tcapi.Violation{Path: event.Err.Path, Code: event.Err.Code, Message: event.Err.Message})
			if event.ViolationCount != 3 {
				t.Errorf("there are %d violations", event.ViolationCount)
			}
		}
	})
	var slogged bytes.Buffer
	slogs := tcapi.WithEventHandler(tcapi.SlogEvents(slog.New(slog.NewTextHandler(&slogged, nil))))
	refusing := newClient(t, url, log, events)
	off := newClient(t, url, log, tcapi.WithValidation(tcapi.ValidationOff))
	ctx := context.Background()
	warm := cvm.StopType("WARM")
	malformed := &cvm.RebootInstancesRequest{
		InstanceIds: []string{"ins-1122", "ins-r8hr2upy", "INS-r8hr2upy"},
		StopType:    &warm,
	}
	wanted := []tcapi.Violation{
		{Path: "InstanceIds[0]", Code: "InvalidInstanceId.Malformed"},
		{Path: "InstanceIds[2]", Code: "InvalidInstanceId.Malformed"},
		{Path: "StopType", Code: "InvalidParameterValue"},
	}
	check := func(found []tcapi.Violation) {
		t.Helper()
		if len(found) != len(wanted) {
			t.Fatalf("%+v", found)
		}
		for at, one := range found {
			if one.Path != wanted[at].Path || one.Code != wanted[at].Code || one.Message == "" {
				t.Errorf("%+v", one)
			}
		}
	}

	// All reasons are listed.
	for client, options := range map[*tcapi.Client][]tcapi.CallOption{
		refusing: nil,
		off:      {tcapi.WithValidation(tcapi.ValidationRefuse)},
	} {
		report := tcapi.Report{}
		options = append(options, tcapi.WithReport(&report))
		_, err := cvm.RebootInstances(ctx, client, malformed, options...)
		var fault *tcapi.Error
		if !errors.As(err, &fault) || fault.Status != tcapi.StatusInvalidRequest || fault.Outcome != tcapi.OutcomeNotSent {
			t.Fatal(err)
		}
		check(fault.Violations)
		if fault.ViolationCount != 3 || !strings.Contains(fault.Error(), " and 2 more (NOT_SENT)") || report.ViolationCount != 0 {
			t.Errorf("%d violations, %d reported: %v", fault.ViolationCount, report.ViolationCount, fault)
		}
	}
	if sent := last.Load(); sent != nil || lines.Load() != 0 {
		t.Fatalf("%v was sent, with %d lines", sent, lines.Load())
	}

	// The request is sent, with and without reports.
	report := tcapi.Report{}
	warn := []tcapi.CallOption{tcapi.WithValidation(tcapi.ValidationWarn), tcapi.WithReport(&report)}
	if _, err := cvm.RebootInstances(ctx, refusing, malformed, warn...); err != nil {
		t.Fatal(err)
	}
	check(report.Violations)
	check(told)
	if report.ViolationCount != 3 || lines.Load() != 3 {
		t.Errorf("%d violations, %d lines", report.ViolationCount, lines.Load())
	}
	if _, err := cvm.RebootInstances(ctx, newClient(t, url, slogs), malformed, warn...); err != nil {
		t.Fatal(err)
	}
	record := `msg="tcapi violation" rpc.system.name=tencent_cloud_api rpc.method=cvm/RebootInstances`
	attributes := `tcapi.path=StopType tcapi.violations=3 error.type=InvalidParameterValue`
	if text := slogged.String(); !strings.Contains(text, record) || !strings.Contains(text, attributes) {
		t.Error(text)
	}
	if _, err := cvm.RebootInstances(ctx, off, malformed, tcapi.WithReport(&report)); err != nil {
		t.Fatal(err)
	}
	sent := `{"InstanceIds":["ins-1122","ins-r8hr2upy","INS-r8hr2upy"],"StopType":"WARM"}`
	if report.ViolationCount != 0 || lines.Load() != 3 || last.Load() != sent {
		t.Errorf("%d violations, %d lines: %v", report.ViolationCount, lines.Load(), last.Load())
	}
	refusing = newClient(t, url)
	newer := json.RawMessage(`{"InstanceIds":["ins-r8hr2upy"],"Turbo\u0000":true}`)
	if err := refusing.Call(ctx, "cvm", "2017-03-12", "RebootInstances", newer, nil, warn...); err != nil {
		t.Fatal(err)
	}
	if report.ViolationCount != 1 || len(report.Violations) != 1 || report.Violations[0].Path != "Turbo\ufffd" {
		t.Errorf("%+v", report.Violations)
	}

	// A service's own refusal has its own reasons.
	refusal := responding(t, 200, `{"Response":{"Error":{"Code":"InvalidParameterValue","Message":"no"},"RequestId":"id"}}`)
	_, err := cvm.RebootInstances(ctx, newClient(t, refusal), malformed, warn...)
	var fault *tcapi.Error
	if !errors.As(err, &fault) || fault.Status != tcapi.StatusService || fault.ViolationCount != 0 {
		t.Fatalf("%+v", fault)
	}
	check(report.Violations)

	// Numbers that are no Validation.
	if _, err := tcapi.NewClient(tcapi.WithValidation(0)); err == nil {
		t.Error("there is no validation 0")
	}
	if _, err := cvm.RebootInstances(ctx, off, malformed, tcapi.WithValidation(4)); err == nil {
		t.Error("there is no validation 4")
	}
	for validation, name := range map[tcapi.Validation]string{1: "REFUSE", 2: "WARN", 3: "OFF", 4: "4"} {
		text, err := validation.MarshalText()
		var read tcapi.Validation
		if string(text) != name || err != nil || read.UnmarshalText(text) != nil || read != validation {
			t.Errorf("%s is not %s", validation, name)
		}
	}
}
