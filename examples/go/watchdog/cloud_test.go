package main

import (
	"context"
	"errors"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/tcapitest"
)

// A reboot whose response is lost is sent once, and found out about.
func TestALostResponse(t *testing.T) {
	emulator := tcapitest.Start(t, tcapitest.WithTransition(0), tcapitest.WithLostResponses("RebootInstances", 1))
	cloud := cloud{emulator.NewClient(t), time.Hour}
	if !cloud.reboot(t.Context(), "ins-r8hr2upy") {
		t.Error("it is not left alone")
	}
	requests, err := emulator.Requests(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	reboots := 0
	for _, request := range requests {
		if request.Action == "RebootInstances" {
			reboots++
		}
	}
	if reboots != 1 {
		t.Errorf("%d requests", reboots)
	}
}

// unreachable is a cloud that nothing can be sent to.
type unreachable struct{ calls []string }

func (u *unreachable) Call(_ context.Context, _, _, action string, _, _ any, _ ...tcapi.CallOption) error {
	u.calls = append(u.calls, action)
	return &tcapi.Error{Status: tcapi.StatusNetwork, Outcome: tcapi.OutcomeNotSent, Message: "no route"}
}

// An instance that can't be looked at is not rebooted.
func TestNothingIsSentBlindly(t *testing.T) {
	network := new(unreachable)
	if (cloud{network, time.Hour}).reboot(t.Context(), "ins-r8hr2upy") {
		t.Error("it is left alone")
	}
	if len(network.calls) != 1 || network.calls[0] != "DescribeInstances" {
		t.Error(network.calls)
	}
	if _, err := (cloud{network, time.Hour}).latest(t.Context(), "ins-r8hr2upy"); !errors.As(err, new(*tcapi.Error)) {
		t.Error(err)
	}
}
