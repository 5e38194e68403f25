package main

import (
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/tcapitest"
)

// reboot reboots an instance of an emulator. It returns the result of cloud.reboot, and the number of reboot requests.
func reboot(t *testing.T, options ...tcapitest.Option) (left bool, requests int) {
	t.Helper()
	emulator := tcapitest.Start(t, append(options, tcapitest.WithTransition(0))...)
	soon := tcapi.WithDelay(time.Millisecond, time.Millisecond)
	left = cloud{emulator.NewClient(t), []tcapi.FleetOption{soon}}.reboot(t.Context(), "ins-r8hr2upy")
	all, err := emulator.Requests(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, request := range all {
		if request.Action == "RebootInstances" {
			requests++
		}
	}
	return left, requests
}

// A reboot whose response is lost is sent once, and its operation is found.
func TestALostResponse(t *testing.T) {
	if left, requests := reboot(t, tcapitest.WithLostResponses("RebootInstances", 1)); !left || requests != 1 {
		t.Error(left, requests)
	}
}

// An instance whose state can't be read is not rebooted.
func TestNothingIsSentBlindly(t *testing.T) {
	blind := tcapitest.WithFault(tcapitest.LoseRequest, "DescribeInstances", tcapitest.Percent(100))
	if left, requests := reboot(t, blind); left || requests != 0 {
		t.Error(left, requests)
	}
}
