package main

import (
	"context"
	"errors"
	"log"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// pollEvery is the time between two looks at an instance that is being rebooted.
const pollEvery = 500 * time.Millisecond

// cloud reboots by the service.
type cloud struct {
	client tcapi.Caller
	// window is the time within which the service shows an operation that it has begun.
	window time.Duration
}

// operation is the latest operation on an instance, as the service shows it. It has no name if there was none.
type operation struct {
	name, requestID, message string
	state                    cvm.LatestOperationState
}

// reboot sends one request, and reports whether the instance is to be left alone: it is rebooting, or it may be.
//
// The service accepts a reboot before it is done, and shows it late, so that RUNNING proves nothing. What counts
// is the latest operation: it has the request id of the response. If the response is lost, it has another request
// id than before. A reboot that is not shown within the window was not received; until then, sending it again
// could reboot the instance twice.
func (c cloud) reboot(ctx context.Context, instance string) bool {
	before, err := c.latest(ctx, instance)
	if err != nil {
		log.Printf("looking at %s failed: %v", instance, err)
		return false
	}
	response, err := cvm.RebootInstances(ctx, c.client, &cvm.RebootInstancesRequest{
		InstanceIds: []string{instance},
		StopType:    tcapi.Ptr(cvm.StopTypeSoftFirst),
	})
	if err == nil {
		log.Printf("reboots %s, request %s", instance, response.RequestId)
		return c.follow(ctx, instance, true, func(requestID string) bool {
			return requestID == response.RequestId
		})
	}
	log.Printf("rebooting %s failed: %v", instance, err)
	var failure *tcapi.Error
	if !errors.As(err, &failure) || failure.Outcome != tcapi.OutcomeUnknown {
		return false
	}
	return c.follow(ctx, instance, false, func(requestID string) bool {
		return requestID != before.requestID
	})
}

// follow looks until the reboot has ended or the window has passed. A reboot that was accepted, or that is shown,
// gets time to come up even if its end is not shown.
func (c cloud) follow(ctx context.Context, instance string, accepted bool, isOurs func(requestID string) bool) bool {
	rebooting := accepted
	for end := time.Now().Add(c.window); ; sleep(ctx, pollEvery) {
		passed := !time.Now().Before(end)
		latest, err := c.latest(ctx, instance)
		if ctx.Err() != nil {
			return true
		}
		if err != nil {
			// It may be rebooting until the service says that it is not.
			log.Printf("looking at %s failed: %v", instance, err)
			continue
		}
		if latest.name == "RebootInstances" && isOurs(latest.requestID) {
			switch latest.state {
			case cvm.LatestOperationStateSuccess:
				log.Printf("%s has been rebooted", instance)
				return true
			case cvm.LatestOperationStateFailed:
				log.Printf("%s could not be rebooted: %s", instance, latest.message)
				return false
			}
			rebooting = true
		}
		if passed {
			log.Printf("%s is not shown as rebooted", instance)
			return rebooting
		}
	}
}

// latest reads the latest operation on an instance.
func (c cloud) latest(ctx context.Context, instance string) (operation, error) {
	response, err := cvm.DescribeInstances(ctx, c.client, &cvm.DescribeInstancesRequest{
		InstanceIds: []string{instance},
	})
	if err != nil || len(response.InstanceSet) == 0 {
		return operation{}, err
	}
	one := response.InstanceSet[0]
	return operation{
		name:      tcapi.Val(one.LatestOperation),
		requestID: tcapi.Val(one.LatestOperationRequestId),
		message:   tcapi.Val(one.LatestOperationErrorMsg),
		state:     tcapi.Val(one.LatestOperationState),
	}, nil
}
