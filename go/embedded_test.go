package tcapi_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// A struct that embeds a request or a response has their methods. They must not hide its own fields.
func TestStructsThatEmbedGeneratedOnes(t *testing.T) {
	sent := make(chan string, 1)
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		body, _ := io.ReadAll(request.Body)
		select {
		case sent <- string(body):
		default: // Only the first one counts.
		}
		_, _ = io.WriteString(writer, `{"Response":{"RequestId":"one","TotalCount":1,"Added":"yes","InstanceStatusSet":[]}}`)
	}))
	t.Cleanup(server.Close)
	client := newClient(t, server.URL)
	request := struct {
		cvm.DescribeInstancesStatusRequest
		Added string
	}{cvm.DescribeInstancesStatusRequest{Limit: tcapi.Ptr[int64](7)}, "too"}
	var response struct {
		cvm.DescribeInstancesStatusResponse
		Added string
	}
	err := client.Call(t.Context(), cvm.Service, cvm.Version, "DescribeInstancesStatus", &request, &response,
		tcapi.WithValidation(tcapi.ValidationOff))
	if err != nil {
		t.Fatal(err)
	}
	if sent, wanted := <-sent, `{"Limit":7,"Added":"too"}`; sent != wanted {
		t.Errorf("%s was sent, not %s", sent, wanted)
	}
	if response.Added != "yes" || response.RequestId != "one" || tcapi.Val(response.TotalCount) != 1 {
		t.Errorf("%+v", response)
	}
	// The same in a method that makes several calls.
	pages := tcapi.NewPages(t.Context(), client, cvm.Service, cvm.Version, "DescribeInstancesStatus", &request.DescribeInstancesStatusRequest,
		func(page *struct {
			cvm.DescribeInstancesStatusResponse
			Added string
		}) []string {
			return []string{page.Added}
		})
	for added, err := range pages.Items() {
		if err != nil || added != "yes" {
			t.Errorf("%q, %v", added, err)
		}
	}
}
