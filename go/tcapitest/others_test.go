package tcapitest_test

import (
	"errors"
	"strings"
	"testing"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/tcapitest"
)

func describe(t *testing.T, client tcapi.Caller, id string) []cvm.Instance {
	t.Helper()
	response, err := cvm.DescribeInstances(t.Context(), client, &cvm.DescribeInstancesRequest{InstanceIds: []string{id}})
	if err != nil {
		t.Fatal(err)
	}
	return response.InstanceSet
}

// Operations of others are shown, and distinguished from the client's.
func TestForeignOperations(t *testing.T) {
	emulator := tcapitest.Start(t, tcapitest.WithTransition(0), tcapitest.WithOtherOperationIDs(),
		tcapitest.WithForeignOperation(tcapitest.After, "RebootInstances", "StopInstances", tcapitest.Next(1)))
	client := emulator.NewClient(t)
	if err := reboot(t, client, "ins-r8hr2upy"); err != nil {
		t.Fatal(err)
	}
	seen := describe(t, client, "ins-r8hr2upy")[0]
	operations, err := emulator.Operations(t.Context())
	if err != nil || len(operations) != 2 {
		t.Fatalf("%+v, %v", operations, err)
	}
	requests, err := emulator.Requests(t.Context())
	if err != nil || !requests[0].Acted {
		t.Fatalf("%+v, %v", requests, err)
	}
	ours, theirs := operations[0], operations[1]
	if ours.Foreign || ours.Action != "RebootInstances" || ours.State != "SUCCESS" || ours.EndedMs == nil ||
		ours.RequestID != requests[0].RequestID || ours.OperationID == ours.RequestID || ours.InstanceID != "ins-r8hr2upy" {
		t.Errorf("%+v", ours)
	}
	if !theirs.Foreign || tcapi.Val(seen.LatestOperation) != "StopInstances" || tcapi.Val(seen.InstanceState) != cvm.InstanceStateStopped ||
		tcapi.Val(seen.LatestOperationRequestId) != theirs.OperationID {
		t.Errorf("%+v, %+v", theirs, seen)
	}
}

func TestVanishing(t *testing.T) {
	emulator := tcapitest.Start(t, tcapitest.WithVanishing("RebootInstances", tcapitest.Instance("ins-r8hr2upy")))
	client := emulator.NewClient(t)
	if err := reboot(t, client, "ins-r8hr2upy"); err != nil {
		t.Fatal(err)
	}
	if seen := describe(t, client, "ins-r8hr2upy"); len(seen) != 0 {
		t.Errorf("%+v", seen)
	}
	if operations, err := emulator.Operations(t.Context()); err != nil || operations[0].State != "GONE" {
		t.Errorf("%+v, %v", operations, err)
	}
}

func TestListShifts(t *testing.T) {
	emulator := tcapitest.Start(t, tcapitest.WithListShift(tcapitest.Remove, tcapitest.Next(1)),
		tcapitest.WithListShift(tcapitest.Add, tcapitest.Instance("ins-aaaaaaaa")))
	client := emulator.NewClient(t)
	page := func(offset int64) (int64, string) {
		response, err := cvm.DescribeInstances(t.Context(), client,
			&cvm.DescribeInstancesRequest{Offset: tcapi.Ptr(offset), Limit: tcapi.Ptr[int64](1)})
		if err != nil {
			t.Fatal(err)
		}
		return tcapi.Val(response.TotalCount), tcapi.Val(response.InstanceSet[0].InstanceId)
	}
	page(0)
	if total, id := page(1); total != 3 || id != "ins-5d8a23rs" {
		t.Error(total, id)
	}
	if total, id := page(0); total != 3 || id != "ins-aaaaaaaa" {
		t.Error(total, id)
	}
}

func TestNamedIDs(t *testing.T) {
	client := tcapitest.Start(t, tcapitest.WithNamedIDs(0)).NewClient(t)
	var failure *tcapi.Error
	if err := reboot(t, client, "ins-00000000"); !errors.As(err, &failure) ||
		failure.Code != cvm.CodeInvalidInstanceIdNotFound || strings.Contains(failure.Message, "ins-00000000") {
		t.Error(err)
	}
}

func TestManyInstances(t *testing.T) {
	client := tcapitest.Start(t, tcapitest.WithInstances(10_000)).NewClient(t)
	response, err := cvm.DescribeInstances(t.Context(), client, &cvm.DescribeInstancesRequest{Offset: tcapi.Ptr[int64](9_999)})
	if err != nil || tcapi.Val(response.TotalCount) != 10_000 || tcapi.Val(response.InstanceSet[0].InstanceId) != "ins-00010000" {
		t.Errorf("%+v, %v", response, err)
	}
}

func TestListItems(t *testing.T) {
	client := tcapitest.Start(t, tcapitest.WithListItems(30)).NewClient(t)
	response, err := cvm.DescribeImages(t.Context(), client, &cvm.DescribeImagesRequest{Offset: tcapi.Ptr[uint64](25)})
	if err != nil || tcapi.Val(response.TotalCount) != 30 || len(response.ImageSet) != 5 {
		t.Errorf("%+v, %v", response, err)
	}
}
