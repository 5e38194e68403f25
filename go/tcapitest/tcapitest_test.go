package tcapitest_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/tcapitest"
)

func reboot(t *testing.T, client tcapi.Caller, id string) error {
	t.Helper()
	_, err := cvm.RebootInstances(t.Context(), client, &cvm.RebootInstancesRequest{InstanceIds: []string{id}})
	return err
}

// outcome returns the outcome of a call that must fail.
func outcome(t *testing.T, err error) tcapi.Outcome {
	t.Helper()
	var failure *tcapi.Error
	if !errors.As(err, &failure) {
		t.Fatalf("%v is no *tcapi.Error", err)
	}
	return failure.Outcome
}

func state(t *testing.T, client tcapi.Caller, id string) cvm.InstanceState {
	t.Helper()
	response, err := cvm.DescribeInstances(t.Context(), client, &cvm.DescribeInstancesRequest{InstanceIds: []string{id}})
	if err != nil || len(response.InstanceSet) != 1 {
		t.Fatalf("%+v, %v", response, err)
	}
	return tcapi.Val(response.InstanceSet[0].InstanceState)
}

func TestRequestsAreKept(t *testing.T) {
	emulator := tcapitest.Start(t)
	client := emulator.NewClient(t)
	if err := reboot(t, client, "ins-r8hr2upy"); err != nil {
		t.Fatal(err)
	}
	if got := outcome(t, reboot(t, client, "ins-00000000")); got != tcapi.OutcomeRejected {
		t.Error(got)
	}
	requests, err := emulator.Requests(t.Context())
	if err != nil || len(requests) != 2 {
		t.Fatalf("%+v, %v", requests, err)
	}
	first, second := requests[0], requests[1]
	if first.Action != "RebootInstances" || first.Body != `{"InstanceIds":["ins-r8hr2upy"]}` || first.Code != "" ||
		first.Fault != "" || first.RequestID == "" || first.Method != "POST" || first.Target != "/" {
		t.Errorf("%+v", first)
	}
	regions := 0
	for _, header := range first.Headers {
		if header == [2]string{"x-tc-region", tcapitest.Region} {
			regions++
		}
	}
	if regions != 1 || second.Code != cvm.CodeInvalidInstanceIdNotFound {
		t.Errorf("%+v", requests)
	}
}

func TestOptions(t *testing.T) {
	emulator := tcapitest.Start(t, tcapitest.WithInstance("ins-aaaaaaaa", "RUNNING"), tcapitest.WithTransition(24*time.Hour),
		tcapitest.WithLostResponses("RebootInstances", 1), tcapitest.WithLostRequests("StopInstances", 1))
	client := emulator.NewClient(t, tcapi.WithMaxAttempts(1))
	if got := outcome(t, reboot(t, client, "ins-aaaaaaaa")); got != tcapi.OutcomeUnknown {
		t.Error(got)
	}
	if got := state(t, client, "ins-aaaaaaaa"); got != cvm.InstanceStateRebooting {
		t.Error(got)
	}
	if got := outcome(t, reboot(t, client, "ins-r8hr2upy")); got != tcapi.OutcomeRejected {
		t.Error("there is an instance that no option has added")
	}
	requests, err := emulator.Requests(t.Context())
	if err != nil || requests[0].Fault != "lose-response" {
		t.Errorf("%+v, %v", requests, err)
	}

	lags := tcapitest.Start(t, tcapitest.WithLag(24*time.Hour))
	client = lags.NewClient(t)
	if err := reboot(t, client, "ins-r8hr2upy"); err != nil || state(t, client, "ins-r8hr2upy") != cvm.InstanceStateRunning {
		t.Error(err)
	}

	fails := tcapitest.Start(t, tcapitest.WithFailedOperations("RebootInstances", 1), tcapitest.WithTransition(0))
	client = fails.NewClient(t)
	if err := reboot(t, client, "ins-r8hr2upy"); err != nil {
		t.Fatal(err)
	}
	response, err := cvm.DescribeInstances(t.Context(), client, &cvm.DescribeInstancesRequest{InstanceIds: []string{"ins-r8hr2upy"}})
	if err != nil || tcapi.Val(response.InstanceSet[0].LatestOperationState) != cvm.LatestOperationStateFailed {
		t.Errorf("%+v, %v", response, err)
	}

	shares := tcapitest.Start(t, tcapitest.WithFault(tcapitest.FailOperation, "RebootInstances", tcapitest.Percent(100)),
		tcapitest.WithFault(tcapitest.LoseRequest, "StartInstances", tcapitest.Instance("ins-3jaw1j8m")),
		tcapitest.WithFault(tcapitest.LoseResponse, "StopInstances", tcapitest.Next(0)),
		tcapitest.WithSeed(7), tcapitest.WithFailureMessage("The host is down."), tcapitest.WithTransition(0))
	client = shares.NewClient(t)
	if err := reboot(t, client, "ins-r8hr2upy"); err != nil {
		t.Fatal(err)
	}
	response, err = cvm.DescribeInstances(t.Context(), client, &cvm.DescribeInstancesRequest{InstanceIds: []string{"ins-r8hr2upy"}})
	if err != nil || tcapi.Val(response.InstanceSet[0].LatestOperationErrorMsg) != "The host is down." {
		t.Errorf("%+v, %v", response, err)
	}
	_, err = cvm.StartInstances(t.Context(), client, &cvm.StartInstancesRequest{InstanceIds: []string{"ins-3jaw1j8m"}})
	if got := outcome(t, err); got != tcapi.OutcomeUnknown {
		t.Error(got)
	}

	role := tcapitest.Start(t, tcapitest.WithRole("reader"), tcapitest.WithArguments("--role-lifetime-ms", "3600000"))
	client = role.NewClient(t, tcapi.WithAssumeRole(tcapi.AssumeRole{
		RoleArn: "qcs::cam::uin/12345678:roleName/reader", Endpoint: role.URL(),
	}))
	if got := state(t, client, "ins-3jaw1j8m"); got != cvm.InstanceStateStopped {
		t.Error(got)
	}

	limited := tcapitest.Start(t, tcapitest.WithRateLimits())
	client = limited.NewClient(t, tcapi.WithMaxAttempts(1))
	var refused error
	for until := time.Now().Add(time.Minute); refused == nil && time.Now().Before(until); {
		failed := make(chan error, 40)
		for range cap(failed) {
			go func() { failed <- reboot(t, client, "ins-00000000") }()
		}
		for range cap(failed) {
			var failure *tcapi.Error
			if err := <-failed; errors.As(err, &failure) && failure.Code == "RequestLimitExceeded" {
				refused = err
			}
		}
	}
	if refused == nil {
		t.Error("nothing was refused")
	}
}

// A variable or PATH names the program; without one, the error says what to do.
func TestWhereTheProgramIs(t *testing.T) {
	program := os.Getenv(tcapitest.Variable)
	if program == "" {
		found, err := exec.LookPath("tcapi-emulator")
		if err != nil {
			t.Fatal(err)
		}
		program = found
	}
	folder := t.TempDir()
	t.Setenv(tcapitest.Variable, "")
	t.Setenv("PATH", folder)
	for range 2 {
		_, err := tcapitest.Run()
		if !errors.Is(err, tcapitest.ErrNoProgram) || !strings.Contains(err.Error(), "cargo install --locked --path emulator") {
			t.Error(err)
		}
		t.Setenv(tcapitest.Variable, filepath.Join(folder, "not there"))
	}
	t.Setenv(tcapitest.Variable, "")
	if err := os.Symlink(program, filepath.Join(folder, "tcapi-emulator")); err != nil {
		t.Fatal(err)
	}
	emulator, err := tcapitest.Run()
	if err != nil {
		t.Fatal(err)
	}
	emulator.Close()
	emulator.Close()
	if _, err := emulator.Requests(t.Context()); err == nil {
		t.Error("it is still there")
	}
	// The emulator itself reports an unknown argument.
	if _, err := tcapitest.Run(tcapitest.WithArguments("--no-such-option")); err == nil || !strings.Contains(err.Error(), "--no-such-option") {
		t.Error(err)
	}
}
