// Package tcapitest runs tcapi-emulator, which emulates the service on loopback, for the tests of programs.
//
//	func TestReboot(t *testing.T) {
//		emulator := tcapitest.Start(t, tcapitest.WithLostResponses("RebootInstances", 1))
//		client := emulator.NewClient(t)
//		...
//		requests, err := emulator.Requests(t.Context())
//
// The emulator checks signatures, headers and parameters as the service does, and has instances whose states take time
// to change. Without options it has the instances ins-r8hr2upy and ins-5d8a23rs, which are RUNNING, and ins-3jaw1j8m,
// which is STOPPED.
//
// # The program
//
// The emulator is a separate program, tcapi-emulator, which is installed from a copy of the repository by
//
//	cargo install --locked --path emulator
//
// The environment variable TCAPI_EMULATOR names it; without the variable, it is searched for in PATH. It ends with the
// process that started it, even if that is killed.
package tcapitest

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"tcapi.internal/tcapi"
)

const (
	// SecretID is the id of the key pair that the emulator accepts: an example that the vendor publishes.
	SecretID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
	// SecretKey is the key of that pair.
	SecretKey = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"
	// Region is the region of clients that [Emulator.NewClient] creates.
	Region = "ap-guangzhou"
)

// Variable is the environment variable that names the program.
const Variable = "TCAPI_EMULATOR"

// ErrNoProgram is wrapped by the error of [Run] if there is no emulator to run.
var ErrNoProgram = errors.New("tcapi-emulator was not found: install it with " +
	"`cargo install --locked --path emulator` in a copy of tcapi's repository, or name it in the variable " + Variable)

// Emulator is a running emulator. Any number of goroutines may use it.
type Emulator struct {
	url     string
	command *exec.Cmd
	stdin   io.Closer
	stdout  io.Reader
	closed  sync.Once
}

// Start runs an emulator until the test ends. If it can't be run, the test fails.
func Start(t testing.TB, options ...Option) *Emulator {
	t.Helper()
	emulator, err := Run(options...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(emulator.Close)
	return emulator
}

// Run runs an emulator until [Emulator.Close], for a TestMain or an example; tests use [Start]. The standard error of
// the emulator goes to that of the process.
func Run(options ...Option) (*Emulator, error) {
	program := os.Getenv(Variable)
	if program == "" {
		found, err := exec.LookPath("tcapi-emulator")
		if err != nil {
			return nil, fmt.Errorf("%w (%w)", ErrNoProgram, err)
		}
		program = found
	}
	arguments := []string{"--exit-with-stdin", "--record"}
	for _, option := range options {
		arguments = append(arguments, option...)
	}
	command := exec.Command(program, arguments...)
	command.Stderr = os.Stderr
	stdin, err := command.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := command.Start(); err != nil {
		return nil, fmt.Errorf("%w (%s: %w)", ErrNoProgram, program, err)
	}
	emulator := &Emulator{command: command, stdin: stdin, stdout: stdout}
	line, err := bufio.NewReader(stdout).ReadString('\n')
	url, found := strings.CutPrefix(strings.TrimSpace(line), "listening on ")
	if err != nil || !found {
		emulator.Close()
		return nil, fmt.Errorf("%s %s printed %q in place of its address: %v", program, strings.Join(arguments, " "),
			line, command.ProcessState)
	}
	emulator.url = url
	return emulator, nil
}

// Close ends the emulator, and waits for it. Closing a closed emulator does nothing.
func (e *Emulator) Close() {
	e.closed.Do(func() {
		_ = e.stdin.Close()
		_, _ = io.Copy(io.Discard, e.stdout)
		_ = e.command.Wait()
	})
}

// URL returns the URL that the emulator listens on, for [tcapi.WithEndpoint].
func (e *Emulator) URL() string { return e.url }

// ClientOptions returns the options of a client of the emulator: its endpoint, the key pair that it accepts, and a
// region.
func (e *Emulator) ClientOptions() []tcapi.ClientOption {
	return []tcapi.ClientOption{
		tcapi.WithEndpoint(e.url),
		tcapi.WithCredentials(SecretID, SecretKey),
		tcapi.WithRegion(Region),
	}
}

// NewClient creates a client of the emulator until the test ends. The options are applied after those of
// [Emulator.ClientOptions].
func (e *Emulator) NewClient(t testing.TB, options ...tcapi.ClientOption) *tcapi.Client {
	t.Helper()
	client, err := tcapi.NewClient(append(e.ClientOptions(), options...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = client.Close() })
	return client
}

// Request is a request that the emulator has received.
type Request struct {
	// Action is the action of the request; "" for a request that does not belong to the API.
	Action string
	// Body is the JSON of the parameters.
	Body string
	// Code is the error code with which it was refused; "" if it was not.
	Code string
	// Fault is the fault that was injected, such as "lose-response"; "" if there was none.
	Fault string
	// Acted reports whether it was run: it was neither refused nor lost before.
	Acted bool
	// RequestID is the id that the emulator assigned.
	RequestID string `json:"RequestId"`
	// Method and Target are those of its HTTP request.
	Method, Target string
	// Headers are names, in lower case, and values, in the order of the request. They include the token: use them in
	// tests, not in logs.
	Headers [][2]string
}

// Requests returns the requests that the emulator has received, the latest 1,000 of them, oldest first.
func (e *Emulator) Requests(ctx context.Context) ([]Request, error) {
	return recorded[Request](ctx, e.url, "requests")
}

// Operation is an operation on an instance as it really was, regardless of what responses show of it.
type Operation struct {
	// InstanceID is the instance.
	InstanceID string `json:"InstanceId"`
	// Action is the name of the action.
	Action string
	// RequestID is that of the response that accepted the operation; for somebody else's operation it is made up.
	RequestID string `json:"RequestId"`
	// OperationID is what LatestOperationRequestId shows.
	OperationID string `json:"OperationId"`
	// Foreign reports whether it is somebody else's, and not one of a request that the emulator received.
	Foreign bool
	// BeganMs is when it began, in milliseconds since the start of the emulator.
	BeganMs int64
	// EndedMs is when it ended, by the same clock; nil while it is in progress.
	EndedMs *int64
	// State is "OPERATING", "SUCCESS", "FAILED", or "GONE" if the instance was gone before the operation could end.
	State string
	// ErrorMessage is the message of an operation that failed, or "".
	ErrorMessage string
}

// Operations returns the operations that have begun, the latest 100,000 of them, in the order of their beginnings.
func (e *Emulator) Operations(ctx context.Context) ([]Operation, error) {
	return recorded[Operation](ctx, e.url, "operations")
}

// recorded reads a list of what the emulator records.
func recorded[T any](ctx context.Context, url, name string) ([]T, error) {
	ask, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/_"+name, nil)
	if err != nil {
		return nil, err
	}
	// It uses no proxy of the environment, and keeps no connection.
	asker := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	response, err := asker.Do(ask)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the emulator returned %s for its %s", response.Status, name)
	}
	var list []T
	if err := json.NewDecoder(response.Body).Decode(&list); err != nil {
		return nil, fmt.Errorf("the emulator's %s can't be read: %w", name, err)
	}
	return list, nil
}
