package tcapi_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/tcapitest"
)

const roleArn = "qcs::cam::uin/12345678:roleName/reader"

// regions makes a call that changes nothing.
func regions(t *testing.T, client *tcapi.Client) error {
	t.Helper()
	_, err := cvm.DescribeRegions(t.Context(), client, nil)
	return err
}

func issued(ctx context.Context) (tcapi.Credentials, error) {
	return tcapi.Credentials{
		SecretID: tcapitest.SecretID, SecretKey: tcapitest.SecretKey, ExpiresAt: time.Now().Add(time.Hour),
	}, ctx.Err()
}

func TestSourcesOfCredentials(t *testing.T) {
	folder := t.TempDir()
	file, token := filepath.Join(folder, "credentials"), filepath.Join(folder, "token")
	text := fmt.Sprintf("[work]\nsecret_id = %s\nsecret_key = %s\n", tcapitest.SecretID, tcapitest.SecretKey)
	for path, text := range map[string]string{file: text, token: "a.b.c"} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	assumed := tcapi.WithAssumeRole(tcapi.AssumeRole{RoleArn: roleArn, Endpoint: endpoint, Lifetime: time.Hour})
	pod := tcapi.OIDCRole{Region: "ap-beijing", ProviderID: "p", TokenFile: token, RoleArn: roleArn, Endpoint: endpoint}
	for name, options := range map[string][]tcapi.ClientOption{
		"environment":             {tcapi.WithEnvironmentCredentials()},
		"file":                    {tcapi.WithCredentialsFile(file, "work")},
		"role of the machine":     {tcapi.WithInstanceRole(tcapi.InstanceRole{Endpoint: endpoint})},
		"role of that name":       {tcapi.WithInstanceRole(tcapi.InstanceRole{Name: "reader", Endpoint: endpoint})},
		"role that is assumed":    {assumed},
		"role of a pod":           {tcapi.WithOIDCRole(pod)},
		"chain":                   {tcapi.WithCredentialChain(tcapi.SourceEnvironment, tcapi.SourceInstanceRole)},
		"the usual":               {tcapi.WithCredentialChain()},
		"function":                {tcapi.WithCredentialsFunc(issued)},
		"role by a function":      {tcapi.WithCredentialsFunc(issued), assumed},
		"function after function": {tcapi.WithCredentialsFunc(nothing), tcapi.WithCredentialsFunc(issued)},
	} {
		t.Run(name, func(t *testing.T) {
			client := newClient(t, endpoint, options...)
			err := regions(t, client)
			for tries := 1; metadataIsLate(err) && tries < 5; tries++ {
				t.Log(err)
				client = newClient(t, endpoint, options...)
				err = regions(t, client)
			}
			if err != nil {
				t.Fatal(err)
			}
			if err := regions(t, client); err != nil {
				t.Error(err)
			}
		})
	}
}

// metadataIsLate reports whether the machine was too slow for the library's two-second timeout of a metadata service.
func metadataIsLate(err error) bool {
	if err == nil || !strings.Contains(err.Error(), "the metadata service") {
		return false
	}
	return strings.Contains(err.Error(), "the deadline passed") || strings.Contains(err.Error(), "can't be reached")
}

func nothing(context.Context) (tcapi.Credentials, error) { return tcapi.Credentials{}, nil }

func TestSourcesThatAreWrong(t *testing.T) {
	for says, option := range map[string]tcapi.ClientOption{
		"/nowhere does not exist": tcapi.WithCredentialsFile("/nowhere", ""),
		"nobody.credential":       tcapi.WithProfile("nobody"),
		"without TKE_REGION":      tcapi.WithOIDCRole(tcapi.OIDCRole{RoleArn: roleArn}),
		"the path contains a NUL": tcapi.WithCredentialsFile("a\x00b", ""),
		"the secret key contains": tcapi.WithCredentials("a", "s5\x00"),
		"the lifetime is 1ms":     tcapi.WithAssumeRole(tcapi.AssumeRole{RoleArn: roleArn, Lifetime: time.Millisecond}),
		"9 is not a source":       tcapi.WithCredentialChain(9),
		"is nil":                  tcapi.WithCredentialsFunc(nil),
	} {
		client, err := tcapi.NewClient(tcapi.WithEndpoint(endpoint), option)
		if err == nil {
			_ = client.Close()
			t.Fatal(says)
		}
		if fault := failure(t, err); fault.Outcome != tcapi.OutcomeNotSent || !strings.Contains(fault.Message, says) {
			t.Errorf("%v: not %q", fault, says)
		}
	}
}

func TestAFunctionThatFails(t *testing.T) {
	for says, ask := range map[string]func(context.Context) (tcapi.Credentials, error){
		"the vault is sealed": func(context.Context) (tcapi.Credentials, error) {
			return tcapi.Credentials{}, errors.New("the vault is sealed")
		},
		"it panicked: out of luck": func(context.Context) (tcapi.Credentials, error) { panic("out of luck") },
		"the secret id is empty":   nothing,
		"contain a NUL byte":       func(context.Context) (tcapi.Credentials, error) { return tcapi.Credentials{SecretID: "a\x00"}, nil },
		"expired": func(context.Context) (tcapi.Credentials, error) {
			return tcapi.Credentials{SecretID: "a", SecretKey: "b", ExpiresAt: time.Unix(0, 0)}, nil
		},
	} {
		client := newClient(t, endpoint, tcapi.WithCredentialsFunc(ask))
		fault := expect(t, regions(t, client), tcapi.StatusCredentials, tcapi.OutcomeNotSent)
		if !strings.Contains(fault.Message, says) {
			t.Errorf("%v: not %q", fault, says)
		}
	}
}

// sealed is an error type of a program.
type sealed struct{ vault string }

func (s *sealed) Error() string { return "the vault " + s.vault + " is sealed" }

// errors.Is and errors.As find the error of the function, in each call that failed because of it.
func TestTheErrorOfAFunctionIsFound(t *testing.T) {
	own := &sealed{"a\x00\xff"}
	panics := errors.New("out of luck")
	for name, one := range map[string]struct {
		ask     func(context.Context) (tcapi.Credentials, error)
		options []tcapi.ClientOption
		is      error
	}{
		"returned": {func(context.Context) (tcapi.Credentials, error) {
			return tcapi.Credentials{}, fmt.Errorf("for the client: %w", own)
		}, nil, own},
		"panicked": {func(context.Context) (tcapi.Credentials, error) { panic(panics) }, nil, panics},
		"for a role": {func(context.Context) (tcapi.Credentials, error) { return tcapi.Credentials{}, own },
			[]tcapi.ClientOption{tcapi.WithAssumeRole(tcapi.AssumeRole{RoleArn: roleArn, Endpoint: endpoint})}, own},
	} {
		t.Run(name, func(t *testing.T) {
			ask := func(ctx context.Context) (tcapi.Credentials, error) {
				time.Sleep(50 * time.Millisecond)
				return one.ask(ctx)
			}
			options := append([]tcapi.ClientOption{tcapi.WithCredentialsFunc(ask)}, one.options...)
			client := newClient(t, endpoint, options...)
			// Those that wait for another call's fetch, or come a moment later, have the same reason.
			const calls = 16
			failed := make(chan error, calls)
			for range calls {
				go func() { failed <- regions(t, client) }()
			}
			for range calls {
				err := <-failed
				expect(t, err, tcapi.StatusCredentials, tcapi.OutcomeNotSent)
				if !errors.Is(err, one.is) {
					t.Errorf("%v is not %v", err, one.is)
				}
				var found *sealed
				if as := errors.As(err, &found); as != errors.As(one.is, new(*sealed)) || as && found != own {
					t.Errorf("%v", found)
				}
			}
		})
	}
}

// An error of the function is not the cause of other failures.
func TestTheErrorOfAFunctionIsNoOtherReason(t *testing.T) {
	own := &sealed{"a"}
	fails := true
	client := newClient(t, endpoint, tcapi.WithCredentialsFunc(func(ctx context.Context) (tcapi.Credentials, error) {
		if fails {
			return tcapi.Credentials{}, own
		}
		return tcapi.Credentials{SecretID: "id", SecretKey: ""}, nil
	}))
	if err := regions(t, client); !errors.Is(err, own) {
		t.Error(err)
	}
	fails = false
	// A failure is returned again for a second.
	err := regions(t, client)
	for until := time.Now().Add(time.Minute); errors.Is(err, own) && time.Now().Before(until); err = regions(t, client) {
		time.Sleep(20 * time.Millisecond)
	}
	if fault := expect(t, err, tcapi.StatusCredentials, tcapi.OutcomeNotSent); errors.Is(err, own) || errors.Unwrap(fault) != nil {
		t.Error(err)
	}
}

// The function's context has the values of the context of the call that it runs for, but does not end with it.
func TestAFunctionHasTheValuesOfTheCall(t *testing.T) {
	var found any
	client := newClient(t, endpoint, tcapi.WithCredentialsFunc(func(ctx context.Context) (tcapi.Credentials, error) {
		found = ctx.Value(ofCall{})
		return issued(ctx)
	}))
	ctx, cancel := context.WithCancel(context.WithValue(t.Context(), ofCall{}, "of the call"))
	defer cancel()
	if err := client.Call(ctx, "cvm", "2017-03-12", "DescribeRegions", nil, nil); err != nil || found != "of the call" {
		t.Errorf("%v, %v", found, err)
	}

	entered, left := make(chan struct{}), make(chan error)
	client = newClient(t, endpoint, tcapi.WithCredentialsFunc(func(ctx context.Context) (tcapi.Credentials, error) {
		close(entered)
		<-left
		left <- ctx.Err()
		return issued(ctx)
	}))
	ended := make(chan error)
	go func() { ended <- client.Call(ctx, "cvm", "2017-03-12", "DescribeRegions", nil, nil) }()
	<-entered
	cancel()
	left <- nil
	if err := <-left; err != nil {
		t.Error(err)
	}
	// The call itself is ended, if that comes before its response.
	if err := <-ended; err != nil && failure(t, err).Status != tcapi.StatusCancelled {
		t.Error(err)
	}
}

func TestAFunctionIsAskedByOneInItsTime(t *testing.T) {
	before := use(t)
	var asked, inside atomic.Int32
	client, err := tcapi.NewClient(tcapi.WithEndpoint(endpoint), tcapi.WithRegion("ap-guangzhou"),
		tcapi.WithTimeout(time.Hour),
		tcapi.WithCredentialsFunc(func(ctx context.Context) (tcapi.Credentials, error) {
			if inside.Add(1) != 1 {
				t.Error("two at once")
			}
			defer inside.Add(-1)
			asked.Add(1)
			deadline, ok := ctx.Deadline()
			if left := time.Until(deadline); !ok || left <= 0 || left > time.Hour {
				t.Errorf("%v left", left)
			}
			// The stack grows while the library waits below.
			if deep(10000) != 10000 {
				t.Error("deep")
			}
			time.Sleep(50 * time.Millisecond)
			return issued(ctx)
		}))
	if err != nil {
		t.Fatal(err)
	}
	var calls sync.WaitGroup
	for range 16 {
		calls.Add(1)
		go func() {
			defer calls.Done()
			if err := regions(t, client); err != nil {
				t.Error(err)
			}
		}()
	}
	calls.Wait()
	if asked.Load() != 1 {
		t.Errorf("asked %d times", asked.Load())
	}
	_ = client.Close()
	nothingLeft(t, before)
}

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + deep(n-1)
}

func TestCredentialsArePrintedWithoutSecrets(t *testing.T) {
	credentials := tcapi.Credentials{SecretID: "id", SecretKey: "s5cret", Token: "s5tok"}
	text, err := json.Marshal(map[string]any{"one": credentials, "more": []*tcapi.Credentials{&credentials}})
	if err != nil {
		t.Fatal(err)
	}
	for _, shown := range []string{
		string(text),
		fmt.Sprint(credentials), fmt.Sprintf("%+v", credentials), fmt.Sprintf("%#v", &credentials),
		fmt.Sprintf("%v", []tcapi.Credentials{credentials}),
	} {
		if strings.Contains(shown, "s5") || !strings.Contains(shown, "id") {
			t.Error(shown)
		}
	}
	// A program can keep them in its own file.
	var read tcapi.Credentials
	if err := json.Unmarshal([]byte(`{"SecretID":"id","SecretKey":"s5cret","Token":"s5tok"}`), &read); err != nil || read != credentials {
		t.Errorf("%v: %v", err, read)
	}
}
