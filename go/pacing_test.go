package tcapi_test

import (
	"testing"
	"time"

	"tcapi.internal/tcapi"
)

// Ten calls of the action have their turns at once, the next three a second later.
func TestPaced(t *testing.T) {
	const turns, calls = 10, 13
	client := newClient(t, throttling(t, 0), tcapi.WithPacing())
	began := time.Now()
	for i := range calls {
		var report tcapi.Report
		if err := reboot(t.Context(), client, tcapi.WithReport(&report)); err != nil {
			t.Fatal(err)
		}
		if i < turns && report.Waited != 0 {
			t.Errorf("call %d waited for %v", i, report.Waited)
		}
		if took := time.Since(began); i >= turns && took < time.Second {
			t.Errorf("call %d was done after %v", i, took)
		}
	}
}
