package tcapi_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tcapi.internal/tcapi"
)

const throttled = `{"Response":{"Error":{"Code":"RequestLimitExceeded.UinLimitExceeded","Message":"m"},"RequestId":"id-7"}}`

// throttling runs a server that throttles that many requests and accepts the rest.
func throttling(t *testing.T, first int32) string {
	var seen atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if seen.Add(1) <= first {
			_, _ = w.Write([]byte(throttled))
			return
		}
		_, _ = w.Write([]byte(`{"Response":{"RequestId":"id-8"}}`))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func TestTriedAgain(t *testing.T) {
	fast := tcapi.WithBackoff(time.Millisecond, 2*time.Millisecond)
	url := throttling(t, 2)
	var report tcapi.Report
	if err := reboot(t.Context(), newClient(t, url, fast, tcapi.WithRateLimiting()), tcapi.WithReport(&report)); err != nil {
		t.Fatal(err)
	}
	if report.Attempts != 3 || report.RequestID != "id-8" || !strings.HasSuffix(url, report.Endpoint) {
		t.Errorf("%+v", report)
	}
	if report.Outcome != tcapi.OutcomeDone || report.Outcome.String() != "DONE" {
		t.Errorf("%+v", report)
	}
	if report.FirstByte <= 0 || report.LastAttempt < report.FirstByte || report.Total < report.LastAttempt {
		t.Errorf("%+v", report)
	}

	client := newClient(t, throttling(t, 1000), fast, tcapi.WithMaxAttempts(4))
	fault := expect(t, reboot(t.Context(), client, tcapi.WithReport(&report)), tcapi.StatusService, tcapi.OutcomeRejected)
	if fault.Attempts != 4 || fault.StopReason != tcapi.StopMaxAttempts || report.Attempts != 4 || report.StopReason != tcapi.StopMaxAttempts {
		t.Errorf("%+v %+v", fault, report)
	}
	if fault.RetryHint != tcapi.RetryHintBackoff || fault.RetryHint.String() != "BACKOFF" {
		t.Errorf("%s", fault.RetryHint)
	}
	if report.Outcome != tcapi.OutcomeRejected {
		t.Errorf("%+v", report)
	}
	if fault.StopReason.String() != "MAX_ATTEMPTS" || report.RequestID != "id-7" {
		t.Errorf("%s %+v", fault.StopReason, report)
	}
	fault = expect(t, reboot(t.Context(), client, tcapi.WithMaxAttempts(1)), tcapi.StatusService, tcapi.OutcomeRejected)
	if fault.Attempts != 1 {
		t.Errorf("%+v", fault)
	}
	expect(t, reboot(t.Context(), client, tcapi.WithMaxAttempts(0)), tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
}

// A delay of up to a day ends with the context.
func TestCancelledInAPause(t *testing.T) {
	day := 24 * time.Hour
	client := newClient(t, throttling(t, 1000), tcapi.WithBackoff(day/2, day/2), tcapi.WithTimeout(day))
	for _, scale := range scales {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(end*scale, cancel)
		err := reboot(ctx, client)
		// The machine may be too slow for a response by then.
		if fault := failure(t, err); fault.Status == tcapi.StatusCancelled && fault.Outcome != tcapi.OutcomeRejected {
			continue
		}
		fault := expect(t, err, tcapi.StatusCancelled, tcapi.OutcomeRejected)
		if !errors.Is(err, context.Canceled) || fault.Attempts != 1 || fault.StopReason != tcapi.StopCancelled {
			t.Error(err)
		}
		return
	}
	t.Error("the machine was too slow each time")
}
