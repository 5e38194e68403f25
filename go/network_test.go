package tcapi_test

import (
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/tcapitest"
)

// refusing runs a proxy that connects to nothing, and returns a function that lists its requests.
func refusing(t *testing.T) (url string, asked func() []string) {
	t.Helper()
	var mutex sync.Mutex
	var hosts []string
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		mutex.Lock()
		defer mutex.Unlock()
		hosts = append(hosts, request.Method+" "+request.Host)
		writer.WriteHeader(http.StatusBadGateway)
	}))
	t.Cleanup(server.Close)
	return server.URL, func() []string {
		mutex.Lock()
		defer mutex.Unlock()
		return slices.Clone(hosts)
	}
}

func TestHostsByWayOfAProxy(t *testing.T) {
	for _, test := range []struct {
		options []tcapi.ClientOption
		asked   []string
	}{
		{[]tcapi.ClientOption{tcapi.WithEndpoints(tcapi.EndpointsIntl)},
			[]string{"cvm.intl.tencentcloudapi.com"}},
		{[]tcapi.ClientOption{tcapi.WithEndpoints(tcapi.EndpointsRegional)},
			[]string{"cvm.ap-guangzhou.tencentcloudapi.com"}},
		{[]tcapi.ClientOption{tcapi.WithEndpoints(tcapi.EndpointsInternal)},
			[]string{"cvm.internal.tencentcloudapi.com"}},
		{[]tcapi.ClientOption{tcapi.WithFailover()},
			[]string{"cvm.tencentcloudapi.com", "cvm.tencentcloudapi.cn", "cvm.tencentcloudapi.com.cn"}},
	} {
		proxy, asked := refusing(t)
		client := newClient(t, "", append(test.options, tcapi.WithProxy(proxy))...)
		expect(t, reboot(t.Context(), client), tcapi.StatusNetwork, tcapi.OutcomeNotSent)
		// A service with a single host is retried there, with delays.
		found := slices.Compact(asked())
		wanted := make([]string, len(test.asked))
		for i, host := range test.asked {
			wanted[i] = "CONNECT " + host + ":443"
		}
		if !slices.Equal(found, wanted) {
			t.Errorf("asked for %q, not %q", found, wanted)
		}
	}
}

func TestWithoutAProxy(t *testing.T) {
	proxy, asked := refusing(t)
	client := newClient(t, endpoint, tcapi.WithProxy(proxy), tcapi.WithoutProxy(),
		tcapi.WithMaxIdleConnections(0), tcapi.WithIdleTimeout(time.Second), tcapi.WithMaxConnectionAge(time.Minute))
	if _, err := cvm.DescribeInstances(t.Context(), client, &cvm.DescribeInstancesRequest{}); err != nil {
		t.Error(err)
	}
	if found := asked(); len(found) != 0 {
		t.Errorf("asked for %q", found)
	}
}

// overTLS starts an emulator that speaks HTTPS, and returns the file of root certificates for its clients.
func overTLS(t *testing.T) (url, ca string) {
	t.Helper()
	ca = filepath.Join(t.TempDir(), "ca.pem")
	started := tcapitest.Start(t, tcapitest.WithTransition(0), tcapitest.WithArguments("--tls", "--tls-ca", ca))
	return started.URL(), ca
}

func TestCertificatesThatAreTrusted(t *testing.T) {
	url, ca := overTLS(t)
	_, otherCA := overTLS(t)
	// The variables apply only to clients with the option.
	t.Setenv("SSL_CERT_FILE", ca)
	for i, options := range [][]tcapi.ClientOption{
		{tcapi.WithCAFile(ca)},
		{tcapi.WithExtraCAFile(ca)},
		{tcapi.WithExtraCAFile(otherCA), tcapi.WithExtraCAFile(ca)},
		{tcapi.WithExtraCAFile(ca), tcapi.WithExtraCAFile(otherCA)},
		{tcapi.WithCAFile(otherCA), tcapi.WithExtraCAFile(ca)},
		{tcapi.WithSystemRoots()},
	} {
		if err := reboot(t.Context(), newClient(t, url, options...)); err != nil {
			t.Errorf("%d: %v", i, err)
		}
	}
	for _, options := range [][]tcapi.ClientOption{
		{},
		{tcapi.WithCAFile(otherCA)},
		{tcapi.WithExtraCAFile(otherCA)},
	} {
		client := newClient(t, url, append(options, tcapi.WithMaxAttempts(1))...)
		var report tcapi.Report
		expect(t, reboot(t.Context(), client, tcapi.WithReport(&report)), tcapi.StatusTLS, tcapi.OutcomeNotSent)
		// The call got as far as TCP.
		if report.Connected <= 0 || report.Handshaken != 0 || report.FirstByte != 0 {
			t.Errorf("%+v", report)
		}
	}
}

func TestWhenAFreshConnectionGotHowFar(t *testing.T) {
	url, ca := overTLS(t)
	client := newClient(t, url, tcapi.WithCAFile(ca))
	var report tcapi.Report
	call := func() {
		t.Helper()
		if err := reboot(t.Context(), client, tcapi.WithReport(&report)); err != nil {
			t.Fatal(err)
		}
		if report.FirstByte <= 0 || report.LastAttempt < report.FirstByte || report.Total < report.LastAttempt {
			t.Errorf("%+v", report)
		}
	}
	call()
	if report.Connected <= 0 || report.Handshaken < report.Connected || report.FirstByte < report.Handshaken {
		t.Errorf("%+v", report)
	}
	// The second call reuses the connection.
	call()
	if report.Connected != 0 || report.Handshaken != 0 {
		t.Errorf("%+v", report)
	}
}

func TestNetworkSettingsThatMakeNoSense(t *testing.T) {
	for i, options := range [][]tcapi.ClientOption{
		{tcapi.WithEndpoints(7)},
		{tcapi.WithProxy("")},
		{tcapi.WithProxy("socks5://proxy")},
		{tcapi.WithProxy("http://proxy\x00")},
		{tcapi.WithExtraCAFile("/does/not/exist")},
		{tcapi.WithExtraCAFile("a\x00b")},
		{tcapi.WithExtraCAFile("")},
		{tcapi.WithExtraCAFile("/dev/zero")},
		{tcapi.WithSystemRoots(), tcapi.WithCAFile("/does/not/exist")},
		{tcapi.WithIdleTimeout(0)},
		{tcapi.WithSignedHost("cvm.tencentcloudapi.com")},
		{tcapi.WithEndpoint("host"), tcapi.WithSignedHost("")},
		{tcapi.WithEndpoint("host"), tcapi.WithSignedHost("a\x00b")},
		{tcapi.WithMaxConnectionAge(0)},
		{tcapi.WithMaxConnectionAge(25 * time.Hour)},
		{tcapi.WithoutEnvironment(), tcapi.WithSystemRoots()},
	} {
		options = append(options, tcapi.WithCredentials("id", "key"))
		client, err := tcapi.NewClient(options...)
		if client != nil || failure(t, err).Status != tcapi.StatusInvalidArgument {
			t.Errorf("%d: %v", i, err)
		}
	}
}

// The service receives the Host header that was sent, and so refuses a signature for another host.
func TestSignedHost(t *testing.T) {
	client := newClient(t, endpoint, tcapi.WithSignedHost("cvm.tencentcloudapi.com"))
	err := reboot(t.Context(), client)
	expect(t, err, tcapi.StatusService, tcapi.OutcomeRejected)
	if fault := failure(t, err); fault.Code != "AuthFailure.SignatureFailure" {
		t.Error(fault)
	}
	host, found := strings.CutPrefix(endpoint, "http://")
	if !found {
		t.Fatal(endpoint)
	}
	if err := reboot(t.Context(), newClient(t, endpoint, tcapi.WithSignedHost(host))); err != nil {
		t.Error(err)
	}
}
