package main

import (
	"context"
	"errors"
	"log"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// cloud reboots by the service.
type cloud struct{ client *tcapi.Client }

// reboot asks for it once, and finds out what became of it where the answer was lost: a reboot that is
// asked for twice would hit a machine that is just coming up.
func (c cloud) reboot(ctx context.Context, instances []string) bool {
	answer, err := cvm.RebootInstances(ctx, c.client, &cvm.RebootInstancesRequest{
		InstanceIds: instances,
		StopType:    tcapi.Ptr(cvm.StopTypeSoftFirst),
	})
	if err == nil {
		log.Printf("reboots %v, request %s", instances, answer.RequestId)
		return true
	}
	log.Printf("rebooting %v failed: %v", instances, err)
	var failure *tcapi.Error
	if !errors.As(err, &failure) || failure.Outcome != tcapi.OutcomeUnknown {
		return false
	}
	return c.rebooting(ctx, instances)
}

// rebooting looks whether any of the instances is on its way.
func (c cloud) rebooting(ctx context.Context, instances []string) bool {
	answer, err := cvm.DescribeInstancesStatus(ctx, c.client, &cvm.DescribeInstancesStatusRequest{
		InstanceIds: instances,
		Limit:       tcapi.Ptr(int64(mostAtOnce)),
	})
	if err != nil {
		log.Printf("looking at %v failed: %v", instances, err)
		// Nobody knows: better to wait than to reboot twice.
		return true
	}
	for _, status := range answer.InstanceStatusSet {
		if tcapi.Val(status.InstanceState) == cvm.InstanceStateRebooting {
			log.Printf("%s is on its way all the same", tcapi.Val(status.InstanceId))
			return true
		}
	}
	return false
}
