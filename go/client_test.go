package tcapi_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

func TestAnActionWithoutAPackage(t *testing.T) {
	client := newClient(t, endpoint)
	var response struct {
		RequestId string
		RegionSet []struct{ Region string }
	}
	if err := client.Call(t.Context(), "cvm", cvm.Version, "DescribeRegions", nil, &response); err != nil {
		t.Fatal(err)
	}
	if response.RequestId == "" || len(response.RegionSet) == 0 || response.RegionSet[0].Region == "" {
		t.Errorf("%+v", response)
	}
	var raw json.RawMessage
	request := map[string]any{"InstanceIds": []string{"ins-r8hr2upy"}}
	if err := client.Call(t.Context(), "cvm", cvm.Version, "DescribeInstancesStatus", request, &raw); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(raw), `"TotalCount":1`) {
		t.Error(string(raw))
	}
	// The action has a spec, so the request is checked.
	err := client.Call(t.Context(), "cvm", cvm.Version, "RebootInstances", json.RawMessage(`{"Instances":[]}`), nil)
	fault := expect(t, err, tcapi.StatusInvalidRequest, tcapi.OutcomeNotSent)
	if fault.Code != "UnknownParameter" || fault.Path != "Instances" {
		t.Error(fault)
	}
}

func TestRefusedBeforeItIsSent(t *testing.T) {
	client := newClient(t, "http://127.0.0.1:1")
	good := []string{"ins-r8hr2upy"}
	for _, one := range []struct {
		request    *cvm.RebootInstancesRequest
		code, path string
	}{
		{nil, cvm.CodeMissingParameter, "InstanceIds"},
		{&cvm.RebootInstancesRequest{}, cvm.CodeMissingParameter, "InstanceIds"},
		{&cvm.RebootInstancesRequest{InstanceIds: []string{}}, cvm.CodeInvalidParameterValueLimitExceeded, "InstanceIds"},
		{&cvm.RebootInstancesRequest{InstanceIds: []string{good[0], "ins-1122"}}, cvm.CodeInvalidInstanceIdMalformed, "InstanceIds[1]"},
		{&cvm.RebootInstancesRequest{InstanceIds: good, StopType: tcapi.Ptr(cvm.StopType("WARM"))}, cvm.CodeInvalidParameterValue, "StopType"},
		{&cvm.RebootInstancesRequest{InstanceIds: []string{good[0], "ins-\xff"}}, cvm.CodeInvalidParameter, "InstanceIds[1]"},
	} {
		_, err := cvm.RebootInstances(t.Context(), client, one.request)
		fault := expect(t, err, tcapi.StatusInvalidRequest, tcapi.OutcomeNotSent)
		if fault.Code != one.code || fault.Path != one.path || fault.Attempts != 0 || fault.Message == "" {
			t.Errorf("%v: not %s at %s", fault, one.code, one.path)
		}
	}
	// U+FFFD itself is UTF-8.
	_, err := cvm.RebootInstances(t.Context(), client, &cvm.RebootInstancesRequest{InstanceIds: []string{"\ufffd\\ufffd"}})
	if fault := failure(t, err); fault.Code != cvm.CodeInvalidInstanceIdMalformed {
		t.Error(fault)
	}
	// What JSON can't represent is refused, too.
	err = client.Call(t.Context(), "cvm", cvm.Version, "X", map[string]any{"A": math.NaN()}, nil)
	expect(t, err, tcapi.StatusInvalidRequest, tcapi.OutcomeNotSent)
	err = client.Call(t.Context(), "cvm", cvm.Version, "X", map[string]any{"A": map[string]any{"B": []string{"\xff"}}}, nil)
	if fault := expect(t, err, tcapi.StatusInvalidRequest, tcapi.OutcomeNotSent); fault.Path != "A.B[0]" {
		t.Error(fault)
	}
}

func TestOptionsThatMakeNoSense(t *testing.T) {
	for _, option := range []tcapi.ClientOption{
		tcapi.WithRegion("ap\r\nguangzhou"),
		tcapi.WithRegion("ap\x00guangzhou"),
		tcapi.WithEndpoint("http://"),
		tcapi.WithLanguage("fr"),
		tcapi.WithTimeout(0),
		tcapi.WithTimeout(-time.Second),
		tcapi.WithTimeout(25 * time.Hour),
		tcapi.WithMaxConcurrentCalls(0),
		tcapi.WithMaxConcurrentCalls(-1),
		tcapi.WithMaxConcurrentCalls(8001),
		tcapi.WithConnectTimeout(-1),
		tcapi.WithCAFile("/does/not/exist"),
		tcapi.WithCAFile(""),
		tcapi.WithCAFile("/dev/zero"),
		tcapi.WithCAFile("a\x00b"),
	} {
		client, err := tcapi.NewClient(tcapi.WithCredentials("id", "key"), option)
		if client != nil {
			t.Error("a client all the same")
		}
		expect(t, err, tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
	}
	_, err := tcapi.NewClient(tcapi.WithCredentials("id", ""))
	expect(t, err, tcapi.StatusCredentials, tcapi.OutcomeNotSent)

	client := newClient(t, "http://127.0.0.1:1")
	for _, option := range []tcapi.CallOption{
		tcapi.WithRegion("ap\nguangzhou"),
		tcapi.WithRegion("\xff"),
		tcapi.WithLanguage("fr"),
		tcapi.WithTimeout(-1),
		tcapi.WithTimeout(25 * time.Hour),
	} {
		expect(t, reboot(t.Context(), client, option), tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
	}
	expect(t, client.Call(t.Context(), "CVM/", "x", "y", nil, nil), tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
	// These clients were not created by NewClient.
	for _, client := range []*tcapi.Client{new(tcapi.Client), nil} {
		expect(t, reboot(t.Context(), client), tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
	}
}

func TestOptionsOfACall(t *testing.T) {
	client, err := tcapi.NewClient(tcapi.WithEndpoint(endpoint), tcapi.WithLanguage("en-US"))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	describe := func(options ...tcapi.CallOption) error {
		_, err := cvm.DescribeInstances(t.Context(), client, nil, options...)
		return err
	}
	fault := expect(t, describe(), tcapi.StatusInvalidRequest, tcapi.OutcomeNotSent)
	if fault.Code != cvm.CodeMissingParameter || fault.Path != "Region" {
		t.Error(fault)
	}
	if err := describe(tcapi.WithRegion("ap-guangzhou"), tcapi.WithTimeout(5*time.Second), tcapi.WithLanguage("zh-CN")); err != nil {
		t.Error(err)
	}
}

func TestResponsesOfAllKinds(t *testing.T) {
	code := func(code string) string {
		return fmt.Sprintf(`{"Response":{"Error":{"Code":%q,"Message":"why\u0000"},"RequestId":"id-7"}}`, code)
	}
	for _, one := range []struct {
		status  int
		body    string
		kind    tcapi.Status
		outcome tcapi.Outcome
		code    string
	}{
		{200, code("InvalidInstanceId.NotFound"), tcapi.StatusService, tcapi.OutcomeRejected, cvm.CodeInvalidInstanceIdNotFound},
		{200, code("InternalError"), tcapi.StatusService, tcapi.OutcomeUnknown, "InternalError"},
		{502, "<html>", tcapi.StatusHTTP, tcapi.OutcomeUnknown, ""},
		{200, "<html>", tcapi.StatusResponse, tcapi.OutcomeUnknown, ""},
	} {
		fault := expect(t, reboot(t.Context(), newClient(t, responding(t, one.status, one.body))), one.kind, one.outcome)
		if fault.Code != one.code || fault.HTTPStatus != one.status || fault.Attempts != 1 {
			t.Errorf("%+v", fault)
		}
		if fault.Status == tcapi.StatusService && (fault.RequestID != "id-7" || fault.Message != "why\x00") {
			t.Errorf("%+v", fault)
		}
	}
	_, err := cvm.DescribeRegions(t.Context(), newClient(t, responding(t, 200, `{"Response":{"RegionSet":[{},{"Region":"\ud83d"}],"RequestId":"id-7"}}`)), nil)
	fault := expect(t, err, tcapi.StatusResponse, tcapi.OutcomeUnknown)
	if fault.RequestID != "id-7" || fault.Path != "RegionSet[1].Region" {
		t.Errorf("%+v", fault)
	}
}

// The functions of a service return what the library has decoded, not what package json would decode.
func TestOneDecoder(t *testing.T) {
	deep := strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000)
	body := `{"response":{"RequestId":"other"},"Response":{"Deep":` + deep + `,"TotalCount":"7","totalCount":8,"TotalCount":null,` +
		`"RegionSet":[null,{"Region":["hidden"],"Region\u017ftate":"x","RegionState":"AVAILABLE","regionState":"no"}],"RequestId":"id-7"}}`
	client := newClient(t, responding(t, 200, body))
	var report tcapi.Report
	response, err := cvm.DescribeRegions(t.Context(), client, nil, tcapi.WithReport(&report))
	if err != nil {
		t.Fatal(err)
	}
	if tcapi.Val(response.TotalCount) != 7 || response.RequestId != "id-7" || len(response.RegionSet) != 1 {
		t.Errorf("%+v", response)
	}
	if region := response.RegionSet[0]; region.Region != nil || tcapi.Val(region.RegionState) != "AVAILABLE" {
		t.Errorf("%+v", region)
	}
	wanted := []tcapi.Oddity{
		{Path: "TotalCount", Found: "a string in place of an integer of 64 bits that is not negative, converted"},
		{Path: "RegionSet[0]", Found: "null in place of an object, left out"},
		{Path: "RegionSet[1].Region", Found: "a list in place of a string, left out"},
	}
	if report.OddityCount != 3 || !slices.Equal(report.Oddities, wanted) {
		t.Errorf("%+v", report)
	}

	// A call by names returns the text of the member "Response", by that exact name.
	for _, body := range []string{
		` { "response" : {} , "RESPONSE":5,"a\"}":"]},","Deep":` + deep + `,"n":-1.5e3 , "Re\u0073ponse" : {"RequestId":"id-7","A":"}\\"} , "z":true } `,
		`{"Re\u017fponse":{"RequestId":"x"},"":[{"a":"]"}],"Response":{"RequestId":"id-7","A":"}\\"},"response":null}`,
		`{"Response":{"RequestId":"id-7","A":"}\\"}}`,
	} {
		client := newClient(t, responding(t, 200, body))
		var raw json.RawMessage
		if err := client.Call(t.Context(), "cvm", "2017-03-12", "Unknown", nil, &raw); err != nil {
			t.Fatal(err)
		}
		if string(raw) != `{"RequestId":"id-7","A":"}\\"}` {
			t.Errorf("%s of %s", raw, body)
		}
		var typed struct{ RequestId, A string }
		if err := client.Call(t.Context(), "cvm", "2017-03-12", "Unknown", nil, &typed); err != nil || typed.A != `}\` {
			t.Errorf("%+v %v", typed, err)
		}
	}
}

func TestResponsesLongAndStrange(t *testing.T) {
	name := strings.Repeat("x", 300_000)
	body := fmt.Sprintf(`{"Response":{"RegionSet":[{"Region":%q,"RegionName":null,"Zones":[1]},{}],"TotalCount":null,"RequestId":"id"}}`, name)
	client := newClient(t, responding(t, 200, body))
	for range 3 {
		response, err := cvm.DescribeRegions(t.Context(), client, &cvm.DescribeRegionsRequest{})
		if err != nil {
			t.Fatal(err)
		}
		first := response.RegionSet[0]
		if tcapi.Val(first.Region) != name || first.RegionName != nil || tcapi.Val(first.RegionName) != "" ||
			response.TotalCount != nil || response.RequestId != "id" {
			t.Error("something else came out")
		}
	}
	client = newClient(t, responding(t, 200, body), tcapi.WithMaxResponseBytes(1000))
	_, err := cvm.DescribeRegions(t.Context(), client, nil)
	expect(t, err, tcapi.StatusResponse, tcapi.OutcomeUnknown)
}

func TestManyAtOnce(t *testing.T) {
	client := newClient(t, endpoint)
	var all sync.WaitGroup
	for range 8 {
		all.Add(1)
		go func() {
			defer all.Done()
			for range 200 {
				ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
				response, err := cvm.DescribeInstancesStatus(ctx, client, &cvm.DescribeInstancesStatusRequest{
					InstanceIds: []string{"ins-r8hr2upy"},
				})
				cancel()
				if err != nil || len(response.InstanceStatusSet) != 1 || tcapi.Val(response.InstanceStatusSet[0].InstanceId) != "ins-r8hr2upy" {
					t.Errorf("%+v %v", response, err)
					return
				}
			}
		}()
	}
	all.Wait()
}

func TestClose(t *testing.T) {
	before := use(t)
	client := newClient(t, endpoint)
	if err := reboot(t.Context(), client); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := client.Close(); err != nil {
			t.Fatal(err)
		}
	}
	err := reboot(t.Context(), client)
	expect(t, err, tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
	if !errors.Is(err, tcapi.ErrClosed) {
		t.Error(err)
	}
	nothingLeft(t, before)
}

func TestCloseWaitsForCalls(t *testing.T) {
	url, arrived := holding(t)
	client := newClient(t, url)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- reboot(ctx, client, tcapi.WithTimeout(time.Hour)) }()
	<-arrived
	closed := make(chan struct{})
	go func() {
		defer close(closed)
		_ = client.Close()
	}()
	// Calls that begin while it is closing do not wait for it.
	for !errors.Is(reboot(t.Context(), client, tcapi.WithTimeout(time.Millisecond)), tcapi.ErrClosed) {
	}
	select {
	case <-closed:
		t.Error("closed under a call")
	case <-time.After(50 * time.Millisecond):
	}
	cancel()
	<-closed
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestCloseWhileCallsComeAndGo(t *testing.T) {
	server := responding(t, 200, `{"Response":{"RequestId":"id"}}`)
	for round := range 20 {
		client := newClient(t, server)
		var all sync.WaitGroup
		for range 4 {
			all.Add(1)
			go func() {
				defer all.Done()
				for {
					if err := reboot(context.Background(), client); err != nil {
						if !errors.Is(err, tcapi.ErrClosed) {
							t.Error(err)
						}
						return
					}
				}
			}()
		}
		time.Sleep(time.Duration(round) * time.Millisecond / 4)
		for range 2 {
			all.Add(1)
			go func() {
				defer all.Done()
				_ = client.Close()
			}()
		}
		all.Wait()
	}
}

func TestSecretsAreNotShown(t *testing.T) {
	const key = "HardlyAKeyAtAll"
	settings := cvm.LoginSettings{Password: tcapi.Ptr(tcapi.Secret(key))}
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		if shown := fmt.Sprintf(format, *settings.Password) + fmt.Sprintf(format, settings); strings.Contains(shown, key) {
			t.Error(shown)
		}
	}
	if sent, err := json.Marshal(settings); err != nil || string(sent) != `{"Password":"`+key+`"}` {
		t.Error(string(sent), err)
	}
	client := newClient(t, "http://127.0.0.1:1", tcapi.WithTemporaryCredentials("id", key, key))
	if shown := fmt.Sprintf("%+v %v", client, reboot(t.Context(), client)); strings.Contains(shown, key) {
		t.Error(shown)
	}
}
