package tcapi_test

import (
	"testing"
	"time"

	"tcapi.internal/tcapi"
)

// Ten calls of the action get their permits at once, the next three a second later.
func TestPaced(t *testing.T) {
	const permits, calls = 10, 13
	client := newClient(t, throttling(t, 0), tcapi.WithRateLimiting())
	began := time.Now()
	for i := range calls {
		var report tcapi.Report
		if err := reboot(t.Context(), client, tcapi.WithReport(&report)); err != nil {
			t.Fatal(err)
		}
		if i < permits && report.Waited != 0 {
			t.Errorf("call %d waited for %v", i, report.Waited)
		}
		if took := time.Since(began); i >= permits && took < time.Second {
			t.Errorf("call %d was done after %v", i, took)
		}
	}
}
