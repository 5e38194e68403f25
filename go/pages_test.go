package tcapi_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/tcapitest"
)

// service responds to requests by their parameters, and records these.
type service struct {
	url  string
	lock sync.Mutex
	got  []map[string]any
}

// serving runs a service whose responses have what respond returns, as JSON, and a request id.
func serving(t *testing.T, respond func(parameters map[string]any) map[string]any) *service {
	t.Helper()
	s := new(service)
	server := httptest.NewServer(http.HandlerFunc(func(to http.ResponseWriter, request *http.Request) {
		body, _ := io.ReadAll(request.Body)
		var parameters map[string]any
		if err := json.Unmarshal(body, &parameters); err != nil {
			t.Error(err)
		}
		s.lock.Lock()
		s.got = append(s.got, parameters)
		s.lock.Unlock()
		response := respond(parameters)
		response["RequestId"] = "r-1"
		_ = json.NewEncoder(to).Encode(map[string]any{"Response": response})
	}))
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

// asked returns the parameters of the requests so far.
func (s *service) asked() []map[string]any {
	s.lock.Lock()
	defer s.lock.Unlock()
	return append([]map[string]any{}, s.got...)
}

// listing runs a service with that many instances.
func listing(t *testing.T, all int) *service {
	return serving(t, func(parameters map[string]any) map[string]any {
		offset, _ := parameters["Offset"].(float64)
		limit, _ := parameters["Limit"].(float64)
		set := []map[string]any{}
		for number := int(offset); number < min(int(offset+limit), all); number++ {
			set = append(set, map[string]any{"InstanceId": fmt.Sprintf("ins-%08d", number)})
		}
		return map[string]any{"InstanceSet": set, "TotalCount": all}
	})
}

func TestPagesAndItems(t *testing.T) {
	service := listing(t, 250)
	client := newClient(t, service.url)
	pages := cvm.DescribeInstancesPages(t.Context(), client, &cvm.DescribeInstancesRequest{})
	if len(service.asked()) != 0 {
		t.Error("something was sent before the listing was read")
	}
	// It can be read repeatedly.
	for range 2 {
		var sizes []int
		for page, err := range pages.All() {
			if err != nil {
				t.Fatal(err)
			}
			if page.RequestId != "r-1" || tcapi.Val(page.TotalCount) != 250 {
				t.Errorf("%+v", page)
			}
			sizes = append(sizes, len(page.InstanceSet))
		}
		if !reflect.DeepEqual(sizes, []int{100, 100, 50}) || pages.Changed() {
			t.Error(sizes, pages.Changed())
		}
	}
	found := map[string]bool{}
	for item, err := range pages.Items() {
		if err != nil {
			t.Fatal(err)
		}
		found[tcapi.Val(item.InstanceId)] = true
	}
	if len(found) != 250 || len(service.asked()) != 9 {
		t.Error(len(found), service.asked())
	}
}

func TestPagesOfTheEmulator(t *testing.T) {
	emulator := tcapitest.Start(t, tcapitest.WithInstance("ins-00000001", "RUNNING"),
		tcapitest.WithInstance("ins-00000002", "STOPPED"), tcapitest.WithInstance("ins-00000003", "RUNNING"))
	request := &cvm.DescribeInstancesRequest{Limit: tcapi.Ptr[int64](2)}
	pages := cvm.DescribeInstancesPages(t.Context(), emulator.NewClient(t), request, tcapi.WithConsistentListing(),
		tcapi.WithHeader("X-One", "1"), tcapi.WithHeader("X-Two", "2: 3"), tcapi.WithLanguage("zh-CN"), tcapi.WithRegion("ap-beijing"))
	var states []cvm.InstanceState
	for item, err := range pages.Items() {
		if err != nil {
			t.Fatal(err)
		}
		states = append(states, tcapi.Val(item.InstanceState))
	}
	wanted := []cvm.InstanceState{cvm.InstanceStateRunning, cvm.InstanceStateStopped, cvm.InstanceStateRunning}
	requests, err := emulator.Requests(t.Context())
	if !reflect.DeepEqual(states, wanted) || err != nil || len(requests) != 4 || pages.Changed() {
		t.Fatal(states, len(requests), err, pages.Changed())
	}
	// Each call has the options.
	for _, request := range requests {
		headers := headersOf(request)
		for _, header := range []string{"x-one: 1", "x-two: 2: 3", "x-tc-language: zh-CN", "x-tc-region: ap-beijing"} {
			if !strings.Contains(headers, header+"\n") {
				t.Errorf("%s is not in\n%s", header, headers)
			}
		}
	}
}

func TestAListingThatIsLeftEarly(t *testing.T) {
	service := listing(t, 250)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	read := func(client *tcapi.Client) {
		pages := cvm.DescribeInstancesPages(ctx, client, &cvm.DescribeInstancesRequest{})
		for _, err := range pages.All() {
			if err != nil {
				t.Fatal(err)
			}
			break
		}
		for item, err := range pages.Items() {
			if err != nil {
				t.Fatal(err)
			}
			if tcapi.Val(item.InstanceId) == "ins-00000007" {
				break
			}
		}
		func() {
			defer func() { _ = recover() }()
			for range pages.All() {
				panic("the body of the loop")
			}
		}()
	}
	// Resources that stay after the first client, such as threads that the runtime keeps, are no leak.
	for round := range 2 {
		before := use(t)
		client := newClientNotClosed(t, service.url)
		for range 20 {
			read(client)
		}
		_ = client.Close()
		if round > 0 {
			nothingLeft(t, before)
		}
	}
	if asked := len(service.asked()); asked != 2*20*3 {
		t.Errorf("%d requests", asked)
	}
}

func TestAListingThatChanges(t *testing.T) {
	service := serving(t, func(parameters map[string]any) map[string]any {
		// An item is added in front: the last item of the first page moves to the second.
		ids, total := []string{"ins-00000001", "ins-00000002"}, 3
		if parameters["Offset"] != nil {
			ids, total = []string{"ins-00000002", "ins-00000003"}, 4
		}
		set := []map[string]any{}
		for _, id := range ids {
			set = append(set, map[string]any{"InstanceId": id})
		}
		return map[string]any{"InstanceSet": set, "TotalCount": total}
	})
	pages := cvm.DescribeInstancesPages(t.Context(), newClient(t, service.url), &cvm.DescribeInstancesRequest{Limit: tcapi.Ptr[int64](2)})
	for _, err := range pages.Items() {
		if err != nil {
			t.Fatal(err)
		}
	}
	if !pages.Changed() {
		t.Error("nobody was told")
	}
}

// firstError returns the error of a listing, after that many pages.
func firstError[Response, Item any](t *testing.T, pages *tcapi.Pages[Response, Item], before int) *tcapi.Error {
	t.Helper()
	var last error
	count := 0
	for page, err := range pages.All() {
		if last != nil {
			t.Fatal("it goes on behind an error")
		}
		if last = err; err == nil {
			count++
		} else if page != nil {
			t.Error("there is a page and an error")
		}
	}
	if count != before {
		t.Errorf("%d pages before %v", count, last)
	}
	return failure(t, last)
}

func TestListingsThatFail(t *testing.T) {
	service := listing(t, 250)
	client := newClient(t, service.url)
	request := &cvm.DescribeInstancesRequest{}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	err := firstError(t, cvm.DescribeInstancesPages(ended, client, request), 0)
	expect(t, err, tcapi.StatusCancelled, tcapi.OutcomeNotSent)
	none := tcapi.NewPages[json.RawMessage, any](t.Context(), client, "cvm", "2017-03-12", "RebootInstances", nil, nil)
	expect(t, firstError(t, none, 0), tcapi.StatusUnsupported, tcapi.OutcomeNotSent)
	wrong := &cvm.DescribeInstancesRequest{InstanceIds: []string{"ins-1"}}
	err = firstError(t, cvm.DescribeInstancesPages(t.Context(), client, wrong), 0)
	expect(t, err, tcapi.StatusInvalidRequest, tcapi.OutcomeNotSent)
	if err.Path != "InstanceIds[0]" || err.ViolationCount != 1 || len(err.Violations) != 1 || err.Violations[0].Path != err.Path {
		t.Errorf("%+v", err)
	}
	for _, option := range []tcapi.PageOption{
		tcapi.WithReport(new(tcapi.Report)), tcapi.WithResponseJSON(new(json.RawMessage)), tcapi.WithTimeout(0),
		tcapi.WithRegion("ap\x00guangzhou"),
	} {
		err = firstError(t, cvm.DescribeInstancesPages(t.Context(), client, request, option), 0)
		expect(t, err, tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
	}
	if len(service.asked()) != 0 {
		t.Error(service.asked())
	}
	err = firstError(t, cvm.DescribeInstancesPages(t.Context(), nil, request), 0)
	expect(t, err, tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
}

func TestAListingOfAClientThatIsClosed(t *testing.T) {
	client := newClientNotClosed(t, listing(t, 250).url)
	count := 0
	for _, err := range cvm.DescribeInstancesPages(t.Context(), client, &cvm.DescribeInstancesRequest{}).All() {
		if count++; count == 1 {
			_ = client.Close()
		} else if !errors.Is(err, tcapi.ErrClosed) {
			t.Error(err)
		}
	}
	if count != 2 {
		t.Error(count)
	}
}

// A context cancels a listing between two pages and within a page.
func TestAListingThatIsCancelled(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	defer cancel(nil)
	why := errors.New("nobody reads it any more")
	client := newClient(t, listing(t, 250).url)
	var last error
	for _, err := range cvm.DescribeInstancesPages(ctx, client, &cvm.DescribeInstancesRequest{}).All() {
		cancel(why)
		last = err
	}
	fault := expect(t, last, tcapi.StatusCancelled, tcapi.OutcomeNotSent)
	if !errors.Is(fault, context.Canceled) || !errors.Is(fault, why) {
		t.Error(fault)
	}

	url, arrived := holding(t)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go func() {
		<-arrived
		stop()
	}()
	client = newClient(t, url)
	fault = firstError(t, cvm.DescribeInstancesPages(ctx, client, &cvm.DescribeInstancesRequest{}), 0)
	expect(t, fault, tcapi.StatusCancelled, tcapi.OutcomeUnknown)
	if !errors.Is(fault, context.Canceled) {
		t.Error(fault)
	}
	ctx, stop = context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer stop()
	fault = firstError(t, cvm.DescribeInstancesPages(ctx, client, &cvm.DescribeInstancesRequest{}), 0)
	if fault.Status != tcapi.StatusTimeout || !errors.Is(fault, context.DeadlineExceeded) {
		t.Error(fault)
	}
}

// A page has the same values, and the same errors, as a call of the action's function.
func TestAPageIsDecodedAsACallIs(t *testing.T) {
	const members = `"InstanceId":%s,"CPU":%s,"InstanceState":%s,"Placement":%s,"PrivateIpAddresses":%s,"CreatedTime":%s,` +
		`"DisableApiTermination":%s,"Tags":%s,"instanceId":"other"`
	for _, value := range []string{
		`"x"`, `""`, `"7"`, `" 7"`, `"1.0"`, `7`, `-7`, `7.0`, `7e0`, `7.5`, `-0`, `9007199254740993`, `9007199254740993.0`,
		`18446744073709551615`, `9223372036854775808`, `1e999`, `true`, `false`, `"true"`, `"True"`, `null`, `{}`, `[]`,
		`[null]`, `["a",1,true,1.5,null,{},[]]`, `{"Zone":"ap-guangzhou-1","zone":"b"}`, `{"Zone":1,"ProjectId":"8"}`,
		`[{"Key":"a","Value":1},{"Key":null},7,null]`, `"\ud83d\ude00"`, `"\ud83d"`, `"\\ud83d"`, `"\ufffd"`, `"\u0041"`, `"\u0000"`,
	} {
		text := fmt.Sprintf(`{"Response":{"TotalCount":"1","InstanceSet":[{`+members+`}],"Added":{"a":[1e999]},"RequestId":"r-1"}}`,
			value, value, value, value, value, value, value, value)
		twice := fmt.Sprintf(`{"Response":{"InstanceSet":[{"CPU":5,"CPU":%s,"Placement":{"Zone":"a"},"Placement":%s}],"RequestId":"r-1"}}`, value, value)
		for _, body := range []string{text, twice} {
			client := newClient(t, responding(t, 200, body), tcapi.WithMaxAttempts(1))
			request := &cvm.DescribeInstancesRequest{}
			wanted, wantedErr := cvm.DescribeInstances(t.Context(), client, request)
			for page, err := range cvm.DescribeInstancesPages(t.Context(), client, request).All() {
				if wantedErr != nil {
					wanted := failure(t, wantedErr)
					fault := expect(t, err, wanted.Status, wanted.Outcome)
					if fault.RequestID != wanted.RequestID {
						t.Errorf("%s: request %q, not %q", body, fault.RequestID, wanted.RequestID)
					}
				} else if err != nil || !reflect.DeepEqual(page, wanted) {
					found, _ := json.Marshal(page)
					wanted, _ := json.Marshal(wanted)
					t.Errorf("%s:\n%s, %v\n%s", body, found, err, wanted)
				}
				break
			}
		}
	}
}
