// Package conformance runs the examples of the specs through the package of a service.
package conformance

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"testing"

	"tcapi.internal/tcapi"
)

// Of is the action that an example belongs to.
type Of struct{ Service, Version, Action string }

// action is a function of a service's package.
type action[Request, Response any] = func(context.Context, tcapi.Caller, *Request, ...tcapi.CallOption) (*Response, error)

// done is a response with nothing but a request id.
const done = `{"Response":{"RequestId":"6ef60bec-0242-43af-bb20-270359fb54a7"}}`

// Returned checks an example with a response: its request is sent, and its response is returned.
func Returned[Request, Response any](t *testing.T, of Of, call action[Request, Response], title, request, response string) {
	t.Run(of.Action+": "+title, func(t *testing.T) {
		returned, sent, err := run(t, of, call, request, response)
		if err != nil {
			t.Fatal(err)
		}
		if len(sent) != 1 {
			t.Fatalf("%d requests were sent", len(sent))
		}
		sentAs(t, sent, request)
		same(t, "the response", parse(t, marshal(t, returned)), any(envelope(t, response)))
	})
}

// Failed checks an example whose response is an error: its request is sent, and the error is returned, with this
// outcome.
func Failed[Request, Response any](t *testing.T, of Of, call action[Request, Response], title, request, response, outcome string) {
	t.Run(of.Action+": "+title, func(t *testing.T) {
		_, sent, err := run(t, of, call, request, response)
		failure := tcapiError(t, err)
		// Some codes are retried.
		sentAs(t, sent, request)
		if failure.Status != tcapi.StatusService || failure.Outcome.String() != outcome || failure.Attempts != len(sent) {
			t.Errorf("%v: %v after %d attempts: not %s after %d", failure, failure.Status, failure.Attempts, outcome, len(sent))
		}
		envelope := envelope(t, response)
		refusal := envelope["Error"].(map[string]any)
		if failure.Code != refusal["Code"] || failure.Message != refusal["Message"] || failure.RequestID != envelope["RequestId"] {
			t.Errorf("%v is not %v", failure, envelope)
		}
	})
}

// Accepted checks an example without a response: its request is sent.
func Accepted[Request, Response any](t *testing.T, of Of, call action[Request, Response], title, request string) {
	Returned(t, of, call, title, request, done)
}

// Refused checks an example that is refused before it is sent, with this code and, unless it is empty, this path.
func Refused[Request, Response any](t *testing.T, of Of, call action[Request, Response], title, request, code, path string) {
	t.Run(of.Action+": "+title, func(t *testing.T) {
		_, sent, err := run(t, of, call, request, done)
		failure := tcapiError(t, err)
		if failure.Status != tcapi.StatusInvalidRequest || failure.Outcome != tcapi.OutcomeNotSent || failure.Attempts != 0 {
			t.Errorf("%v: %v after %d attempts", failure, failure.Status, failure.Attempts)
		}
		if failure.Code != code || path != "" && failure.Path != path {
			t.Errorf("%v: not %s at %s", failure, code, path)
		}
		if len(sent) != 0 {
			t.Errorf("sent all the same: %q", sent)
		}
	})
}

// run makes a call to a server that always sends the same response, and returns the bodies that the server received.
func run[Request, Response any](t *testing.T, of Of, call action[Request, Response], request, response string) (any, [][]byte, error) {
	t.Helper()
	var lock sync.Mutex
	var bodies [][]byte
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, got *http.Request) {
		body, _ := io.ReadAll(got.Body)
		lock.Lock()
		bodies = append(bodies, body)
		lock.Unlock()
		_, _ = io.WriteString(writer, response)
	}))
	defer server.Close()
	client, err := tcapi.NewClient(tcapi.WithEndpoint(server.URL), tcapi.WithRegion("ap-guangzhou"),
		tcapi.WithCredentials("id", "key"))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()

	sent := func() [][]byte {
		lock.Lock()
		defer lock.Unlock()
		return bodies
	}
	typed := new(Request)
	decoder := json.NewDecoder(bytes.NewReader([]byte(request)))
	decoder.DisallowUnknownFields()
	if decoder.Decode(typed) == nil {
		returned, err := call(context.Background(), client, typed)
		return returned, sent(), err
	}
	// Go's types rule out some mistakes.
	err = client.Call(context.Background(), of.Service, of.Version, of.Action, json.RawMessage(request), nil)
	return nil, sent(), err
}

// sentAs checks that something was sent, and that it was the request each time.
func sentAs(t *testing.T, sent [][]byte, request string) {
	t.Helper()
	if len(sent) == 0 {
		t.Fatal("nothing was sent")
	}
	wanted := parse(t, []byte(request)).(map[string]any)
	for _, body := range sent {
		found := parse(t, body).(map[string]any)
		if _, given := wanted["ClientToken"]; !given {
			// The library fills it in if the action has one.
			if token, made := found["ClientToken"].(string); made && len(token) == 36 {
				delete(found, "ClientToken")
			}
		}
		same(t, "the request", found, wanted)
	}
}

// envelope returns the content of a response's envelope.
func envelope(t *testing.T, response string) map[string]any {
	t.Helper()
	return parse(t, []byte(response)).(map[string]any)["Response"].(map[string]any)
}

func tcapiError(t *testing.T, err error) *tcapi.Error {
	t.Helper()
	var failure *tcapi.Error
	if !errors.As(err, &failure) {
		t.Fatalf("%v is no *tcapi.Error", err)
	}
	return failure
}

func parse(t *testing.T, text []byte) any {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	return value
}

func marshal(t *testing.T, value any) []byte {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// SameJSON checks that two JSON texts have the same value.
func SameJSON(t *testing.T, what string, found, wanted []byte) {
	t.Helper()
	same(t, what, parse(t, found), parse(t, wanted))
}

func same(t *testing.T, what string, found, wanted any) {
	t.Helper()
	if found, wanted := plain(found), plain(wanted); !reflect.DeepEqual(found, wanted) {
		t.Errorf("%s is %s\nnot %s", what, marshal(t, found), marshal(t, wanted))
	}
}

// plain removes members that are null, which is the same as absent ones, and writes 0.0 as 0.
func plain(value any) any {
	switch value := value.(type) {
	case json.Number:
		// Integers keep all of their digits.
		if strings.ContainsAny(value.String(), ".eE") {
			if number, err := value.Float64(); err == nil {
				return json.Number(strconv.FormatFloat(number, 'f', -1, 64))
			}
		}
	case map[string]any:
		kept := map[string]any{}
		for name, member := range value {
			if member != nil {
				kept[name] = plain(member)
			}
		}
		return kept
	case []any:
		kept := make([]any, len(value))
		for at, item := range value {
			kept[at] = plain(item)
		}
		return kept
	}
	return value
}
