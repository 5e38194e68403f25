package tcapi_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/tcapitest"
)

const nobody = "ins-00000000"

// fatesOf returns kind and code of each fate.
func fatesOf(fates *tcapi.Fates) []string {
	var found []string
	for _, fate := range fates.Fates {
		found = append(found, strings.TrimSpace(fmt.Sprint(fate.ID, " ", fate.Kind, " ", fate.Code)))
	}
	return found
}

func fleetOf(t *testing.T, client *tcapi.Client, ids []string, options ...tcapi.FleetOption) *tcapi.Fates {
	t.Helper()
	options = append([]tcapi.FleetOption{tcapi.WithDelay(5*time.Millisecond, 20*time.Millisecond)}, options...)
	fates, err := cvm.RebootInstancesFleet(t.Context(), client, &cvm.RebootInstancesRequest{}, ids, options...)
	if err != nil {
		t.Fatal(err)
	}
	return fates
}

// running starts an emulator with two running instances.
func running(t *testing.T, options ...tcapitest.Option) *tcapitest.Emulator {
	t.Helper()
	options = append([]tcapitest.Option{
		tcapitest.WithInstance(idA, "RUNNING"), tcapitest.WithInstance(idB, "RUNNING"),
		tcapitest.WithTransition(50 * time.Millisecond),
	}, options...)
	return tcapitest.Start(t, options...)
}

func TestEachIDEndsWithAFate(t *testing.T) {
	emulator := running(t)
	client := emulator.NewClient(t, tcapi.WithMaxConcurrentCalls(1))
	var told []tcapi.Progress
	fates := fleetOf(t, client, []string{idA, nobody, "ins-1", idB, idA}, tcapi.WithProgress(func(progress tcapi.Progress) {
		told = append(told, progress)
		if len(told) == 1 {
			// It may make calls, even if the fleet has the only slot.
			if _, err := cvm.DescribeRegions(t.Context(), client, &cvm.DescribeRegionsRequest{}); err != nil {
				t.Error(err)
			}
			panic("which is lost")
		}
	}))
	wanted := []string{
		idA + " DONE", nobody + " REJECTED InvalidInstanceId.NotFound", "ins-1 NOT_SENT InvalidInstanceId.Malformed", idB + " DONE",
	}
	if !reflect.DeepEqual(fatesOf(fates), wanted) {
		t.Error(fates)
	}
	done := fates.Of(idA)
	if done.Matched != tcapi.MatchedRequestID || done.Attempts != 2 || done.Superseded || done.RequestID == "" {
		t.Errorf("%+v", done)
	}
	if !done.IsCompleted || done.Completed > done.Known || done.Known > fates.Total {
		t.Errorf("%+v of %v", done, fates.Total)
	}
	if fates.Requests != 2 || fates.Looks == 0 || fates.Count(tcapi.FateDone) != 2 || fates.AllWell() || fates.Of("other") != nil {
		t.Errorf("%+v", fates)
	}
	if last := told[len(told)-1]; last != (tcapi.Progress{Total: 4, Done: 2, Rejected: 2}) {
		t.Errorf("%+v", last)
	}
	if !slices.ContainsFunc(told, func(one tcapi.Progress) bool { return one.InFlight > 0 }) {
		t.Errorf("%+v", told)
	}
	text := fates.String()
	if !strings.Contains(text, "ins-1         NOT_SENT  InvalidInstanceId.Malformed") || !strings.HasSuffix(text, "\n2 DONE, 1 NOT_SENT, 1 REJECTED") {
		t.Error(text)
	}
	var form map[string]any
	written, err := json.Marshal(fates)
	if err != nil || json.Unmarshal(written, &form) != nil {
		t.Fatal(err)
	}
	if counts := map[string]any{"DONE": 2.0, "NOT_SENT": 1.0, "REJECTED": 1.0}; !reflect.DeepEqual(form["counts"], counts) {
		t.Error(string(written))
	}
	var read tcapi.Fates
	if err := json.Unmarshal(written, &read); err != nil || !reflect.DeepEqual(&read, fates) {
		t.Errorf("%v\n%+v\n%+v", err, read, fates)
	}
}

func TestAFleetThatIsNotFollowed(t *testing.T) {
	fates := fleetOf(t, running(t).NewClient(t), []string{idA, idB}, tcapi.WithSettling(false))
	if !fates.AllWell() || fates.Count(tcapi.FateAccepted) != 2 || fates.Requests != 1 || fates.Looks != 0 {
		t.Errorf("%+v", fates)
	}
}

func TestAnOperationThatFails(t *testing.T) {
	fates := fleetOf(t, running(t, tcapitest.WithFailedOperations("RebootInstances", 1)).NewClient(t), []string{idA})
	if !reflect.DeepEqual(fatesOf(fates), []string{idA + " FAILED"}) || fates.Fates[0].Message == "" {
		t.Errorf("%+v", fates)
	}
}

func TestWhatIsUnknownIsLookedFor(t *testing.T) {
	window := tcapi.WithWindow(400 * time.Millisecond)
	fates := fleetOf(t, running(t, tcapitest.WithLostResponses("RebootInstances", 1)).NewClient(t), []string{idA, idB}, window)
	if fates.Count(tcapi.FateSeen) != 2 || fates.Fates[0].Matched != tcapi.MatchedName {
		t.Errorf("%+v", fates)
	}
	emulator := running(t, tcapitest.WithLostRequests("RebootInstances", 1))
	fates = fleetOf(t, emulator.NewClient(t), []string{idA}, window)
	if fates.Count(tcapi.FateNotSeen) != 1 || reboots(t, emulator) != 1 {
		t.Errorf("%+v after %d requests", fates, reboots(t, emulator))
	}
	emulator = running(t, tcapitest.WithLostRequests("RebootInstances", 1))
	fates = fleetOf(t, emulator.NewClient(t), []string{idA}, window, tcapi.WithResendIfNotSeen())
	if fates.Count(tcapi.FateDone) != 1 || reboots(t, emulator) != 2 {
		t.Errorf("%+v after %d requests", fates, reboots(t, emulator))
	}
}

// reboots returns the number of requests to reboot.
func reboots(t *testing.T, emulator *tcapitest.Emulator) int {
	t.Helper()
	requests, err := emulator.Requests(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, request := range requests {
		if request.Action == "RebootInstances" {
			count++
		}
	}
	return count
}

// When its context ends or its timeout expires, each id has a fate.
func TestAFleetThatEndsEarly(t *testing.T) {
	client := running(t, tcapitest.WithTransition(time.Hour)).NewClient(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	whenFollowed := tcapi.WithProgress(func(progress tcapi.Progress) {
		if progress.Accepted == 2 {
			cancel()
		}
	})
	request := &cvm.RebootInstancesRequest{}
	fates, err := cvm.RebootInstancesFleet(ctx, client, request, []string{idA, idB}, whenFollowed)
	if err != nil || fates.Count(tcapi.FateAccepted) != 2 {
		t.Errorf("%v, %+v", err, fates)
	}
	// A fleet whose context has ended sends nothing.
	fates, err = cvm.RebootInstancesFleet(ctx, client, request, []string{idA, idB})
	if expect(t, err, tcapi.StatusCancelled, tcapi.OutcomeNotSent); fates != nil || !errors.Is(err, context.Canceled) {
		t.Error(err, fates)
	}
	for name, run := range map[string]func(time.Duration, *tcapi.Client) (*tcapi.Fates, error){
		"context": func(within time.Duration, client *tcapi.Client) (*tcapi.Fates, error) {
			ctx, cancel := context.WithTimeout(t.Context(), within)
			defer cancel()
			return cvm.RebootInstancesFleet(ctx, client, request, []string{idA})
		},
		"option": func(within time.Duration, client *tcapi.Client) (*tcapi.Fates, error) {
			return cvm.RebootInstancesFleet(t.Context(), client, request, []string{idA}, tcapi.WithTotalTimeout(within))
		},
	} {
		accepted := false
		for _, scale := range scales {
			client := running(t, tcapitest.WithTransition(time.Hour)).NewClient(t)
			fates, err := run(300*time.Millisecond*scale, client)
			// A machine may be too slow for the request, or for the read before it.
			if accepted = err == nil && fates.Count(tcapi.FateAccepted) == 1; accepted {
				break
			}
		}
		if !accepted {
			t.Errorf("%s: it was never accepted", name)
		}
	}
}

func TestWhatIsWrongBesideTheIDsSendsNothing(t *testing.T) {
	emulator := running(t)
	client := emulator.NewClient(t)
	fails := func(status tcapi.Status, request *cvm.RebootInstancesRequest, ids []string, options ...tcapi.FleetOption) {
		t.Helper()
		_, err := cvm.RebootInstancesFleet(t.Context(), client, request, ids, options...)
		expect(t, err, status, tcapi.OutcomeNotSent)
	}
	wrong := &cvm.RebootInstancesRequest{StopType: tcapi.Ptr(cvm.StopType("WARM"))}
	fails(tcapi.StatusInvalidRequest, wrong, []string{idA})
	request := &cvm.RebootInstancesRequest{}
	fails(tcapi.StatusInvalidArgument, request, nil)
	fails(tcapi.StatusInvalidArgument, request, []string{idA, "ins\x00"})
	fails(tcapi.StatusInvalidArgument, request, []string{idA, "ins\xff"})
	for _, option := range []tcapi.FleetOption{
		tcapi.WithMaxInFlight(0), tcapi.WithMaxInFlight(65), tcapi.WithTotalTimeout(0), tcapi.WithWindow(-1),
		tcapi.WithTotalTimeout(25 * time.Hour), tcapi.WithReport(new(tcapi.Report)),
	} {
		fails(tcapi.StatusInvalidArgument, request, []string{idA}, option)
	}
	_, err := client.Fleet(t.Context(), "cvm", "2017-03-12", "DescribeRegions", nil, []string{idA})
	expect(t, err, tcapi.StatusUnsupported, tcapi.OutcomeNotSent)
	if requests, err := emulator.Requests(t.Context()); err != nil || len(requests) != 0 {
		t.Error(requests, err)
	}
}

// The library's own threads make its requests: callbacks of the client run there, too.
func TestAFleetWithCallbacks(t *testing.T) {
	service := serving(t, func(map[string]any) map[string]any { return map[string]any{} })
	var asked, events atomic.Int64
	client := newClient(t, service.url, tcapi.WithCredentialsFunc(func(context.Context) (tcapi.Credentials, error) {
		asked.Add(1)
		return tcapi.Credentials{SecretID: tcapitest.SecretID, SecretKey: tcapitest.SecretKey}, nil
	}), tcapi.WithEventHandler(func(event *tcapi.Event) {
		if event.Kind == tcapi.EventCallEnd && event.TraceID == "trace-1" && event.Err == nil {
			events.Add(1)
		}
	}))
	var ids []string
	for number := range 350 {
		ids = append(ids, fmt.Sprintf("ins-%08d", number))
	}
	fates := fleetOf(t, client, ids, tcapi.WithSettling(false), tcapi.WithTraceID("trace-1"), tcapi.WithMaxInFlight(8))
	if fates.Count(tcapi.FateAccepted) != 350 || asked.Load() == 0 || events.Load() != 4 || len(service.asked()) != 4 {
		t.Errorf("%v, %d, %d", fates, asked.Load(), events.Load())
	}
}

func TestAFleetLeavesNothing(t *testing.T) {
	emulator := running(t)
	for round := range 2 {
		before := use(t)
		client := emulator.NewClient(t)
		for range 5 {
			ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
			ids := []string{idA, nobody}
			if _, err := cvm.RebootInstancesFleet(ctx, client, &cvm.RebootInstancesRequest{}, ids, tcapi.WithDelay(time.Millisecond, time.Millisecond)); err != nil {
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

// Kinds that only a newer library has are returned as UNKNOWN.
func TestFatesOfANewerLibrary(t *testing.T) {
	var fates tcapi.Fates
	text := `{"counts":{"BLUE":1},"requests":1,"looks":2,"total_ms":3,"added":{},"fates":[{"id":"a","fate":"BLUE","matched":"COLOUR",` +
		`"superseded":true,"code":null,"message":"x\n y","request_id":null,"attempts":1,"completed_ms":null,"known_ms":2}]}`
	if err := json.Unmarshal([]byte(text), &fates); err != nil {
		t.Fatal(err)
	}
	wanted := tcapi.Fate{ID: "a", Superseded: true, Message: "x\n y", Attempts: 1, Known: 2 * time.Millisecond}
	if fates.Fates[0] != wanted || fates.String() != "a  UNKNOWN   x y\n1 UNKNOWN" {
		t.Errorf("%+v\n%s", fates, &fates)
	}
}
