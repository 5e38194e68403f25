package tcapi_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/internal/emulator"
	"tcapi.internal/tcapi/internal/leaks"
	"tcapi.internal/tcapi/tcapitest"
)

// endpoint is the endpoint of the emulator.
var endpoint string

func TestMain(m *testing.M) {
	emulator.Main(m, &endpoint, tcapitest.WithTransition(50*time.Millisecond), tcapitest.WithRole("reader"))
}

// newClient creates a client for an endpoint, or without one for the service's own hosts, with a key that the emulator
// accepts.
func newClient(t *testing.T, endpoint string, options ...tcapi.ClientOption) *tcapi.Client {
	t.Helper()
	client := newClientNotClosed(t, endpoint, options...)
	t.Cleanup(func() { _ = client.Close() })
	return client
}

// newClientNotClosed creates a client that the test must close, because only the caller refers to it.
func newClientNotClosed(t *testing.T, endpoint string, options ...tcapi.ClientOption) *tcapi.Client {
	t.Helper()
	options = append([]tcapi.ClientOption{
		tcapi.WithEndpoint(endpoint),
		tcapi.WithRegion("ap-guangzhou"),
		tcapi.WithCredentials(tcapitest.SecretID, tcapitest.SecretKey),
	}, options...)
	client, err := tcapi.NewClient(options...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// responding runs a server that always sends the same response.
func responding(t *testing.T, status int, body string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, _ *http.Request) {
		writer.WriteHeader(status)
		_, _ = io.WriteString(writer, body)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// holding runs a server that holds each request as long as the client waits, and signals the first request.
func holding(t *testing.T) (string, <-chan struct{}) {
	t.Helper()
	arrived := make(chan struct{})
	var first sync.Once
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, request *http.Request) {
		_, _ = io.Copy(io.Discard, request.Body)
		first.Do(func() { close(arrived) })
		<-request.Context().Done()
	}))
	t.Cleanup(server.Close)
	return server.URL, arrived
}

// silent runs a server that accepts connections and never responds.
func silent(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		var open []net.Conn
		for {
			connection, err := listener.Accept()
			if err != nil {
				break
			}
			open = append(open, connection)
		}
		for _, connection := range open {
			_ = connection.Close()
		}
	}()
	t.Cleanup(func() {
		_ = listener.Close()
		<-done
	})
	return "http://" + listener.Addr().String()
}

func reboot(ctx context.Context, client *tcapi.Client, options ...tcapi.CallOption) error {
	_, err := cvm.RebootInstances(ctx, client, &cvm.RebootInstancesRequest{
		InstanceIds: []string{"ins-r8hr2upy"},
	}, options...)
	return err
}

// failure returns the *Error of a call.
func failure(t *testing.T, err error) *tcapi.Error {
	t.Helper()
	var failure *tcapi.Error
	if !errors.As(err, &failure) {
		t.Fatalf("%v is no *tcapi.Error", err)
	}
	return failure
}

// expect checks the kind of failure.
func expect(t *testing.T, err error, status tcapi.Status, outcome tcapi.Outcome) *tcapi.Error {
	t.Helper()
	failure := failure(t, err)
	if failure.Status != status || failure.Outcome != outcome {
		t.Fatalf("%v, %v: %v", failure.Status, failure.Outcome, failure)
	}
	return failure
}

// use and nothingLeft check that a test leaves no goroutine and no file descriptor.
var (
	use         = leaks.Use
	nothingLeft = leaks.None
)
