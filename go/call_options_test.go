package tcapi_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"tcapi.internal/tcapi"
)

// A call can have its own endpoint and its own headers.
func TestOptionsOfOneCall(t *testing.T) {
	headers := make(chan http.Header, 100)
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		headers <- r.Header
		_, _ = w.Write([]byte(`{"Response":{"RequestId":"id-8"}}`))
	}))
	defer other.Close()
	client := newClient(t, "http://127.0.0.1:1", tcapi.WithMaxAttempts(1))
	var report tcapi.Report
	options := []tcapi.CallOption{
		tcapi.WithEndpoint(other.URL), tcapi.WithConnectTimeout(time.Hour), tcapi.WithReport(&report),
		tcapi.WithHeader("X-Gateway-Key", "s3cret"), tcapi.WithHeader("X-Other", ""),
	}
	if err := reboot(t.Context(), client, options...); err != nil {
		t.Fatal(err)
	}
	if seen := <-headers; seen.Get("X-Gateway-Key") != "s3cret" || seen["X-Other"] == nil {
		t.Errorf("%v", seen)
	}
	if !strings.HasSuffix(other.URL, report.Endpoint) {
		t.Errorf("%+v", report)
	}
	expect(t, reboot(t.Context(), client), tcapi.StatusNetwork, tcapi.OutcomeNotSent)
	for _, option := range []tcapi.CallOption{
		tcapi.WithEndpoint(""), tcapi.WithEndpoint("ftp://host"), tcapi.WithConnectTimeout(0),
		tcapi.WithConnectTimeout(25 * time.Hour), tcapi.WithHeader("Host", "s3cret"),
		tcapi.WithHeader("", "s3cret"), tcapi.WithHeader("a: b", "s3cret"), tcapi.WithHeader("a", "s3cret\nb: c"),
	} {
		fault := expect(t, reboot(t.Context(), client, option), tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
		if strings.Contains(fault.Error(), "s3cret") {
			t.Error(fault)
		}
	}
	if len(headers) != 0 {
		t.Errorf("%v", <-headers)
	}
}
