package cvm_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

func ExampleRebootInstances() {
	// endpoint is the emulator's here; without the option, calls go to the service.
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint(endpoint))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	_, err = cvm.RebootInstances(ctx, client, &cvm.RebootInstancesRequest{
		InstanceIds: []string{"ins-5d8a23rs"},
		StopType:    tcapi.Ptr(cvm.StopTypeSoftFirst),
	})
	fmt.Println("first:", err)

	_, err = cvm.RebootInstances(ctx, client, &cvm.RebootInstancesRequest{
		InstanceIds: []string{"ins-00000000"},
	})
	var failure *tcapi.Error
	if errors.As(err, &failure) {
		fmt.Println("second:", failure.Code, failure.Outcome)
	}
	// Output:
	// first: <nil>
	// second: InvalidInstanceId.NotFound REJECTED
}

func ExampleRebootInstances_refused() {
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint(endpoint))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	_, err = cvm.RebootInstances(context.Background(), client, &cvm.RebootInstancesRequest{
		InstanceIds: []string{"ins-r8hr2upy", "ins-1122"},
	})
	var failure *tcapi.Error
	if errors.As(err, &failure) && failure.Code == cvm.CodeInvalidInstanceIdMalformed {
		fmt.Println(failure.Path, failure.Outcome)
	}
	// Output: InstanceIds[1] NOT_SENT
}

func ExampleDescribeInstances() {
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint(endpoint))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	answer, err := cvm.DescribeInstances(context.Background(), client, &cvm.DescribeInstancesRequest{
		Filters: []cvm.Filter{{
			Name:   tcapi.Ptr("instance-state"),
			Values: []string{string(cvm.InstanceStateStopped)},
		}},
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, instance := range answer.InstanceSet {
		fmt.Println(tcapi.Val(instance.InstanceId), tcapi.Val(instance.InstanceState))
	}
	// Output: ins-3jaw1j8m STOPPED
}
