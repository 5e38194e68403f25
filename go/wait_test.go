package tcapi_test

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/tcapitest"
)

const (
	idA = "ins-aaaaaaaa"
	idB = "ins-bbbbbbbb"
)

// soon makes a wait poll at once.
func soon() tcapi.LookOption { return tcapi.WithDelay(time.Millisecond, 2*time.Millisecond) }

// shows runs a service that shows one list of states after the other, and then repeats the last one.
func shows(t *testing.T, rounds ...[][2]string) *service {
	var round atomic.Int64
	return serving(t, func(map[string]any) map[string]any {
		at := min(int(round.Add(1)), len(rounds)) - 1
		set := []map[string]any{}
		for _, one := range rounds[at] {
			set = append(set, map[string]any{"InstanceId": one[0], "InstanceState": one[1]})
		}
		return map[string]any{"TotalCount": len(set), "InstanceStatusSet": set}
	})
}

// both requests the states of both instances.
func both() *cvm.DescribeInstancesStatusRequest {
	return &cvm.DescribeInstancesStatusRequest{InstanceIds: []string{idA, idB}}
}

func TestAWaitEndsWhenAllAreThere(t *testing.T) {
	service := shows(t, nil, [][2]string{{idA, "PENDING"}}, [][2]string{{idA, "RUNNING"}, {idB, "PENDING"}},
		[][2]string{{idA, "RUNNING"}, {idB, "RUNNING"}})
	response, err := cvm.WaitInstancesRunning(t.Context(), newClient(t, service.url), both(), soon())
	if err != nil {
		t.Fatal(err)
	}
	if len(response.InstanceStatusSet) != 2 || response.RequestId != "r-1" || len(service.asked()) != 4 {
		t.Errorf("%+v after %v", response, service.asked())
	}
}

func TestAWaitForTheEmulator(t *testing.T) {
	emulator := tcapitest.Start(t, tcapitest.WithInstance(idA, "STOPPED"), tcapitest.WithTransition(50*time.Millisecond))
	client := emulator.NewClient(t)
	if _, err := cvm.StartInstances(t.Context(), client, &cvm.StartInstancesRequest{InstanceIds: []string{idA}}); err != nil {
		t.Fatal(err)
	}
	request := &cvm.DescribeInstancesStatusRequest{InstanceIds: []string{idA}}
	response, err := cvm.WaitInstancesRunning(t.Context(), client, request, soon(), tcapi.WithTraceID("trace-1"))
	if err != nil || tcapi.Val(response.InstanceStatusSet[0].InstanceState) != cvm.InstanceStateRunning {
		t.Error(response, err)
	}
	requests, err := emulator.Requests(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	last := requests[len(requests)-1]
	if !strings.Contains(strings.ToLower(headersOf(last)), "x-tc-traceid: trace-1") {
		t.Error(headersOf(last))
	}
}

func headersOf(request tcapitest.Request) string {
	var lines strings.Builder
	for _, header := range request.Headers {
		lines.WriteString(header[0] + ": " + header[1] + "\n")
	}
	return lines.String()
}

func TestAWaitThatFailsNamesTheIDAndItsState(t *testing.T) {
	service := shows(t, [][2]string{{idA, "RUNNING"}, {idB, "LAUNCH_FAILED"}})
	response, err := cvm.WaitInstancesRunning(t.Context(), newClient(t, service.url), both(), soon())
	fault := expect(t, err, tcapi.StatusWaitFailed, tcapi.OutcomeRejected)
	if fault.Code != "LAUNCH_FAILED" || fault.Path != "InstanceIds[1]" || fault.Status.String() != "WAIT_FAILED" {
		t.Errorf("%+v", fault)
	}
	if response == nil || len(response.InstanceStatusSet) != 2 {
		t.Errorf("the last response is %+v", response)
	}
}

func TestAnAbsentIDMeansWhatTheSpecSays(t *testing.T) {
	client := newClient(t, shows(t, [][2]string{{idA, "STOPPED"}}).url)
	_, err := cvm.WaitInstancesStopped(t.Context(), client, both(), soon())
	fault := expect(t, err, tcapi.StatusWaitFailed, tcapi.OutcomeRejected)
	if fault.Path != "InstanceIds[1]" {
		t.Errorf("%+v", fault)
	}
	if _, err := cvm.WaitInstancesTerminated(t.Context(), newClient(t, shows(t, nil).url), both(), soon()); err != nil {
		t.Error(err)
	}
}

func TestAWaitWhoseTimeIsUp(t *testing.T) {
	client := newClient(t, shows(t, [][2]string{{idA, "RUNNING"}, {idB, "STARTING"}}).url)
	byContext := func(within time.Duration) error {
		ctx, cancel := context.WithTimeout(t.Context(), within)
		defer cancel()
		_, err := cvm.WaitInstancesRunning(ctx, client, both(), soon())
		return err
	}
	byOption := func(within time.Duration) error {
		_, err := cvm.WaitInstancesRunning(t.Context(), client, both(), soon(), tcapi.WithTotalTimeout(within))
		return err
	}
	for name, wait := range map[string]func(time.Duration) error{"context": byContext, "option": byOption} {
		var seen bool
		for _, scale := range scales {
			fault := failure(t, wait(50*time.Millisecond*scale))
			if fault.Status != tcapi.StatusTimeout || errors.Is(fault, context.DeadlineExceeded) != (name == "context") {
				t.Errorf("%s: %+v", name, fault)
			}
			// A machine may be too slow for a first poll.
			if seen = strings.HasSuffix(fault.Message, "; last seen: "+idB+" is STARTING"); seen {
				break
			}
		}
		if !seen {
			t.Errorf("%s: nobody says what was seen last", name)
		}
	}
}

func TestAWaitThatIsCancelledInAPause(t *testing.T) {
	service := shows(t, [][2]string{{idA, "STARTING"}, {idB, "STARTING"}})
	hour := []tcapi.WaitOption{tcapi.WithDelay(time.Hour, time.Hour), tcapi.WithTotalTimeout(24 * time.Hour)}
	client := newClient(t, service.url, tcapi.WithMaxConcurrentCalls(1))
	for _, abort := range []bool{false, true} {
		ctx, cancel := context.WithCancel(t.Context())
		before := len(service.asked())
		ended := make(chan error)
		go func() {
			_, err := cvm.WaitInstancesRunning(ctx, client, both(), hour...)
			ended <- err
		}()
		for len(service.asked()) == before {
			time.Sleep(time.Millisecond)
		}
		// A wait is a call in progress.
		expect(t, reboot(t.Context(), client, tcapi.WithTimeout(time.Millisecond)), tcapi.StatusTimeout, tcapi.OutcomeNotSent)
		wanted := context.Canceled
		if abort {
			wanted = tcapi.ErrAborted
			client.Abort()
		} else {
			cancel()
		}
		fault := failure(t, <-ended)
		if fault.Status != tcapi.StatusCancelled || !errors.Is(fault, wanted) {
			t.Errorf("%+v", fault)
		}
		cancel()
	}
}

func TestAWaitLeavesNothing(t *testing.T) {
	service := shows(t, [][2]string{{idA, "STARTING"}, {idB, "STARTING"}})
	for round := range 2 {
		before := use(t)
		client := newClientNotClosed(t, service.url)
		for range 10 {
			ctx, cancel := context.WithTimeout(t.Context(), 5*time.Millisecond)
			if _, err := cvm.WaitInstancesRunning(ctx, client, both(), soon()); failure(t, err).Status != tcapi.StatusTimeout {
				t.Error(err)
			}
			cancel()
		}
		_ = client.Close()
		if round > 0 {
			nothingLeft(t, before)
		}
	}
}

func TestAWaitByNames(t *testing.T) {
	client := newClient(t, shows(t, [][2]string{{idA, "RUNNING"}, {idB, "RUNNING"}}).url)
	var text json.RawMessage
	var own struct{ InstanceStatusSet []map[string]string }
	request := map[string]any{"InstanceIds": []string{idA, idB}}
	for _, response := range []any{nil, &text, &own, new(cvm.DescribeInstancesStatusResponse)} {
		if err := client.Wait(t.Context(), "InstancesRunning", "cvm", "2017-03-12", "DescribeInstancesStatus", request, response); err != nil {
			t.Fatal(err)
		}
	}
	if len(own.InstanceStatusSet) != 2 || !strings.HasPrefix(string(text), `{"InstanceStatusSet"`) {
		t.Error(own, string(text))
	}
	err := client.Wait(t.Context(), "InstancesAreBlue", "cvm", "2017-03-12", "DescribeInstancesStatus", request, nil)
	expect(t, err, tcapi.StatusUnsupported, tcapi.OutcomeNotSent)
	err = client.Wait(t.Context(), "InstancesRunning", "cvm", "2017-03-12", "DescribeInstancesStatus", request, text)
	expect(t, err, tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
	_, err = cvm.WaitInstancesRunning(t.Context(), client, &cvm.DescribeInstancesStatusRequest{InstanceIds: []string{"ins-1"}})
	fault := expect(t, err, tcapi.StatusInvalidRequest, tcapi.OutcomeNotSent)
	if !reflect.DeepEqual(fault.Violations, []tcapi.Violation{{Path: fault.Path, Code: fault.Code, Message: fault.Message}}) {
		t.Errorf("%+v", fault)
	}
	// The callbacks of its calls have its context.
	type key struct{}
	asking := newClientNotClosed(t, endpoint, tcapi.WithCredentialsFunc(func(ctx context.Context) (tcapi.Credentials, error) {
		return tcapi.Credentials{}, errors.New("none for " + ctx.Value(key{}).(string))
	}))
	defer asking.Close()
	_, err = cvm.WaitInstancesRunning(context.WithValue(t.Context(), key{}, "them"), asking, both())
	expect(t, err, tcapi.StatusCredentials, tcapi.OutcomeNotSent)
	if unwrapped := errors.Unwrap(err); unwrapped == nil || unwrapped.Error() != "none for them" {
		t.Error(err, unwrapped)
	}
}
