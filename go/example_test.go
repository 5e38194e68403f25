package tcapi_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

func ExampleClient_Call() {
	// endpoint is that of the emulator; without the option, calls go to the service.
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint(endpoint))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	request := json.RawMessage(`{"InstanceIds": ["ins-3jaw1j8m"]}`)
	var response struct {
		InstanceStatusSet []struct{ InstanceId, InstanceState string }
	}
	err = client.Call(context.Background(), "cvm", "2017-03-12", "DescribeInstancesStatus", request, &response)
	fmt.Println(response.InstanceStatusSet, err)
	// Output: [{ins-3jaw1j8m STOPPED}] <nil>
}

func ExampleError() {
	// No server listens there.
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"), tcapi.WithEndpoint("http://127.0.0.1:1"))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	_, err = cvm.StartInstances(ctx, client, &cvm.StartInstancesRequest{
		InstanceIds: []string{"ins-3jaw1j8m"},
	})
	var failure *tcapi.Error
	switch {
	case err == nil:
		fmt.Println("accepted")
	case errors.As(err, &failure) && failure.Outcome == tcapi.OutcomeNotSent:
		fmt.Println("nothing happened:", failure.Status)
	case errors.As(err, &failure) && failure.Outcome == tcapi.OutcomeRejected:
		fmt.Println("refused:", failure.Code)
	default:
		fmt.Println("it may have happened: check the state before you repeat it")
	}
	// Output: nothing happened: NETWORK
}
