package tcapi_test

import (
	"errors"
	"testing"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/tcapitest"
)

// everyType is a file of a service that the library was not built with.
const everyType = "testdata/every_type.services"

// A client with a file of services knows their actions; another client does not.
func TestServicesOfFiles(t *testing.T) {
	started := tcapitest.Start(t, tcapitest.WithArguments("--services", everyType))
	with, without := newClient(t, started.URL(), tcapi.WithServices(everyType)), newClient(t, started.URL())
	call := func(client *tcapi.Client, request map[string]any) error {
		return client.Call(t.Context(), "tests", "2020-01-01", "EveryType", request, nil)
	}
	err := call(with, map[string]any{})
	expect(t, err, tcapi.StatusInvalidRequest, tcapi.OutcomeNotSent)
	var fault *tcapi.Error
	if !errors.As(err, &fault) || fault.Path != "Required" {
		t.Errorf("%v", err)
	}
	if err := call(with, map[string]any{"Required": "x"}); err != nil {
		t.Error(err)
	}
	expect(t, call(without, map[string]any{}), tcapi.StatusService, tcapi.OutcomeRejected)

	response := []byte(`{"Response":{"RequestId":"r","Later":[1]}}`)
	found, err := with.UnknownMembers("tests", "2020-01-01", "EveryType", response)
	if err != nil || len(found) != 1 || found[0].Path != "Later" || string(found[0].JSON) != "[1]" {
		t.Errorf("%v: %v", err, found)
	}
	_, err = without.UnknownMembers("tests", "2020-01-01", "EveryType", response)
	expect(t, err, tcapi.StatusUnsupported, tcapi.OutcomeNotSent)
	if err := with.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = with.UnknownMembers("tests", "2020-01-01", "EveryType", response)
	expect(t, err, tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
	if !errors.Is(err, tcapi.ErrClosed) {
		t.Error(err)
	}
	var none *tcapi.Client
	_, err = none.UnknownMembers("tests", "2020-01-01", "EveryType", response)
	expect(t, err, tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
}

func TestFilesThatHaveNoServices(t *testing.T) {
	for _, path := range []string{"", "testdata", "testdata/nothing", "services_test.go", "/dev/zero", "a\x00b"} {
		client, err := tcapi.NewClient(tcapi.WithCredentials("id", "key"), tcapi.WithServices(path))
		if client != nil {
			t.Errorf("%q: a client all the same", path)
		}
		expect(t, err, tcapi.StatusInvalidArgument, tcapi.OutcomeNotSent)
	}
}
