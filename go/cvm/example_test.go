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

	response, err := cvm.DescribeInstances(context.Background(), client, &cvm.DescribeInstancesRequest{
		Filters: []cvm.Filter{{
			Name:   tcapi.Ptr("instance-state"),
			Values: []string{string(cvm.InstanceStateStopped)},
		}},
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, instance := range response.InstanceSet {
		fmt.Println(tcapi.Val(instance.InstanceId), tcapi.Val(instance.InstanceState))
	}
	// Output: ins-3jaw1j8m STOPPED
}

func ExampleDescribeInstancesPages() {
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint(endpoint))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	pages := cvm.DescribeInstancesPages(context.Background(), client, &cvm.DescribeInstancesRequest{
		Filters: []cvm.Filter{{
			Name:   tcapi.Ptr("instance-state"),
			Values: []string{string(cvm.InstanceStateStopped)},
		}},
	})
	for instance, err := range pages.Items() {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(tcapi.Val(instance.InstanceId))
	}
	fmt.Println("changed:", pages.Changed())
	// Output:
	// ins-3jaw1j8m
	// changed: false
}

func ExampleWaitInstancesRunning() {
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint(endpoint))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	response, err := cvm.WaitInstancesRunning(context.Background(), client, &cvm.DescribeInstancesStatusRequest{
		InstanceIds: []string{"ins-r8hr2upy"},
	}, tcapi.WithTotalTimeout(5*time.Minute))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(tcapi.Val(response.InstanceStatusSet[0].InstanceState))
	// Output: RUNNING
}

func ExampleRebootInstancesFleet() {
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint(endpoint))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	fates, err := cvm.RebootInstancesFleet(context.Background(), client, &cvm.RebootInstancesRequest{
		StopType: tcapi.Ptr(cvm.StopTypeSoftFirst),
	}, []string{"ins-r8hr2upy", "ins-00000000", "ins-1122"})
	if err != nil {
		log.Fatal(err) // Nothing was sent.
	}
	for _, fate := range fates.Fates {
		fmt.Printf("%s %s %q\n", fate.ID, fate.Kind, fate.Code)
	}
	// Output:
	// ins-r8hr2upy DONE ""
	// ins-00000000 REJECTED "InvalidInstanceId.NotFound"
	// ins-1122 NOT_SENT "InvalidInstanceId.Malformed"
}
