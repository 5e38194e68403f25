package tcapi_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// A response has its text, in which members are found that the library does not know.
func TestWhatAResponseHasBesideItsStruct(t *testing.T) {
	const body = `{"Response":{"TotalCount":1,"InstanceSet":[{"InstanceId":"ins-r8hr2upy","Colour":"r\u00e9d"}],` +
		`"Total":[1, 2.50],"RequestId":"id"}}`
	client := newClient(t, responding(t, 200, body))
	text := json.RawMessage("never set")
	response, err := cvm.DescribeInstances(t.Context(), client, &cvm.DescribeInstancesRequest{}, tcapi.WithResponseJSON(&text))
	if err != nil || string(text) != body || len(response.InstanceSet) != 1 {
		t.Fatalf("%v: %s", err, text)
	}
	found, err := tcapi.UnknownMembers("cvm", "2017-03-12", "DescribeInstances", text)
	wanted := []tcapi.UnknownMember{
		{Path: "InstanceSet[0].Colour", JSON: json.RawMessage(`"r\u00e9d"`)},
		{Path: "Total", JSON: json.RawMessage("[1, 2.50]")},
	}
	if err != nil || !reflect.DeepEqual(found, wanted) {
		t.Errorf("%v: %s", err, found)
	}

	// In a call by names, the text may be the only result.
	text = nil
	if err := client.Call(t.Context(), "cvm", "2017-03-12", "DescribeInstances", nil, nil, tcapi.WithResponseJSON(&text)); err != nil || string(text) != body {
		t.Errorf("%v: %s", err, text)
	}

	// A call that fails has no text.
	if _, err := cvm.DescribeInstances(t.Context(), client, &cvm.DescribeInstancesRequest{},
		tcapi.WithResponseJSON(&text), tcapi.WithRegion("no region")); err == nil || text != nil {
		t.Errorf("%v: %s", err, text)
	}
}

func TestUnknownMembersOfNoResponse(t *testing.T) {
	for text, status := range map[string]tcapi.Status{
		"":                        tcapi.StatusInvalidArgument,
		"{}":                      tcapi.StatusInvalidArgument,
		"{\"Response\":\x00{}}":   tcapi.StatusInvalidArgument,
		"{\"Response\":{\"\xff\"": tcapi.StatusInvalidArgument,
	} {
		_, err := tcapi.UnknownMembers("cvm", "2017-03-12", "DescribeZones", []byte(text))
		var fault *tcapi.Error
		if !errors.As(err, &fault) || fault.Status != status {
			t.Errorf("%q: %v", text, err)
		}
	}
	if _, err := tcapi.UnknownMembers("cvm", "2017-03-12", "Nothing", nil); err == nil {
		t.Error("an action that nobody knows")
	}
}
