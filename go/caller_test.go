package tcapi_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"testing"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// fake is a cloud with one instance, which can't be rebooted.
type fake struct{ calls []string }

func (f *fake) Call(_ context.Context, _, _, action string, request, response any, _ ...tcapi.CallOption) error {
	f.calls = append(f.calls, action)
	switch response := response.(type) {
	case *cvm.DescribeInstancesResponse:
		ids := request.(*cvm.DescribeInstancesRequest).InstanceIds
		response.InstanceSet = []cvm.Instance{{InstanceId: &ids[0]}}
		return nil
	}
	return &tcapi.Error{Status: tcapi.StatusTimeout, Outcome: tcapi.OutcomeUnknown, Message: "the response is lost"}
}

func ExampleCaller() {
	// A program takes a tcapi.Caller where it makes calls: a *tcapi.Client, and in its tests a fake.
	reboot := func(ctx context.Context, client tcapi.Caller, id string) error {
		_, err := cvm.RebootInstances(ctx, client, &cvm.RebootInstancesRequest{InstanceIds: []string{id}})
		return err
	}

	cloud := new(fake)
	err := reboot(context.Background(), cloud, "ins-r8hr2upy")
	var failure *tcapi.Error
	if errors.As(err, &failure) {
		fmt.Println(failure.Status, failure.Outcome)
	}
	response, err := cvm.DescribeInstances(context.Background(), cloud, &cvm.DescribeInstancesRequest{
		InstanceIds: []string{"ins-r8hr2upy"},
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(tcapi.Val(response.InstanceSet[0].InstanceId))
	fmt.Println(cloud.calls)
	// Output:
	// TIMEOUT UNKNOWN
	// ins-r8hr2upy
	// [RebootInstances DescribeInstances]
}

// counting is a Caller around another one.
type counting struct {
	tcapi.Caller
	calls int
}

func (c *counting) Call(ctx context.Context, service, version, action string, request, response any, options ...tcapi.CallOption) error {
	c.calls++
	return c.Caller.Call(ctx, service, version, action, request, response, options...)
}

// A wrapper around a client does not change a call.
func TestACallerAroundAClient(t *testing.T) {
	client := &counting{Caller: newClient(t, endpoint)}
	var report tcapi.Report
	response, err := cvm.DescribeInstances(t.Context(), client, nil, tcapi.WithReport(&report))
	if err != nil || len(response.InstanceSet) == 0 || response.RequestId == "" || report.RequestID != response.RequestId {
		t.Errorf("%+v, %+v, %v", response, report, err)
	}
	_, err = cvm.RebootInstances(t.Context(), client, &cvm.RebootInstancesRequest{})
	if fault := expect(t, err, tcapi.StatusInvalidRequest, tcapi.OutcomeNotSent); fault.Path != "InstanceIds" {
		t.Error(fault)
	}
	if client.calls != 2 {
		t.Errorf("%d calls", client.calls)
	}
}

// A call by names decodes a response of a package as the package does. A target that can't hold a response is refused
// before the request is sent.
func TestWhereAResponseCanBePut(t *testing.T) {
	client := newClient(t, responding(t, 200, `{"Response":{"totalcount":7,"TotalCount":"8","RequestId":"id-7"}}`))
	call := func(response any) error {
		return client.Call(t.Context(), "cvm", cvm.Version, "DescribeInstances", nil, response)
	}
	var typed cvm.DescribeInstancesResponse
	if err := call(&typed); err != nil || tcapi.Val(typed.TotalCount) != 8 || typed.RequestId != "id-7" {
		t.Errorf("%+v, %v", typed, err)
	}
	var untyped any
	if err := call(&untyped); err != nil || untyped == nil {
		t.Errorf("%v, %v", untyped, err)
	}
	for _, response := range []any{typed, (*cvm.DescribeInstancesResponse)(nil), (*any)(nil), map[string]any{}, 7} {
		if fault := expect(t, call(response), tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent); fault.Attempts != 0 {
			t.Error(fault)
		}
	}
}
