package main

import (
	"context"
	"log"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// cloud reboots by the service.
type cloud struct {
	client *tcapi.Client
	// options say how long a reboot is looked for.
	options []tcapi.FleetOption
}

// reboot reboots an instance, and reports whether it is to be left alone: it has been rebooted, or it may have been.
//
// The library sends the request once and follows the operation to its end, also if the response is lost.
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
