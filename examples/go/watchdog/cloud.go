package main

import (
	"context"
	"log"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// cloud reboots instances through the service.
type cloud struct {
	client *tcapi.Client
	// options set how long, and how often, the library looks for a reboot.
	options []tcapi.FleetOption
}

// reboot reboots an instance, and reports whether to pause its probes: it was rebooted, or it may have been.
//
// The library sends the request once and follows the operation to its end, even if the response is lost.
func (c cloud) reboot(ctx context.Context, instance string) bool {
	log.Printf("reboots %s", instance)
	request := &cvm.RebootInstancesRequest{StopType: tcapi.Ptr(cvm.StopTypeSoftFirst)}
	fates, err := cvm.RebootInstancesFleet(ctx, c.client, request, []string{instance}, c.options...)
	if err != nil {
		log.Printf("%s was not rebooted: %v", instance, err)
		return false
	}
	fate := fates.Fates[0]
	log.Printf("%s: %s %s", instance, fate.Kind, fate.Message)
	switch fate.Kind {
	case tcapi.FateFailed, tcapi.FateRejected, tcapi.FateNotSent, tcapi.FateNotSeen:
		return false
	}
	return true
}
