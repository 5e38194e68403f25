package tcapi

import "time"

// Endpoints selects which of a service's own hosts requests go to. A call to a finance region, whose name ends with
// "-fsi", always goes to the host of that region, because no other host serves it.
type Endpoints int32

const (
	// EndpointsNearest is <service>.tencentcloudapi.com, which resolves to a site near the caller.
	EndpointsNearest Endpoints = 0
	// EndpointsRegional is <service>.<region>.tencentcloudapi.com, with the call's region. Without a region, the
	// nearest.
	EndpointsRegional Endpoints = 1
	// EndpointsIntl is <service>.intl.tencentcloudapi.com, of the international site.
	EndpointsIntl Endpoints = 2
	// EndpointsInternal is <service>.internal.tencentcloudapi.com, which only machines in the vendor's network can
	// reach.
	EndpointsInternal Endpoints = 3
)

// WithEndpoints sets which of a service's own hosts requests go to, unless [WithEndpoint] names one. Default: the
// nearest.
func WithEndpoints(endpoints Endpoints) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.EndpointKind = int32(endpoints) })
}

// WithFailover makes a call whose host can't be reached move on to the same host in another top-level domain: .com,
// .cn, .com.cn. Each such request is an attempt of the call, and is made only if nothing was sent.
func WithFailover() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Failover = true })
}

// WithProxy sets the HTTP proxy for all requests: "http://[user[:password]@]host[:port]", with "%" escapes in user and
// password. Requests go through a tunnel (CONNECT). Default: the environment, with https_proxy, all_proxy, no_proxy and
// similar variables.
func WithProxy(url string) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.HasProxy, settings.Proxy = true, url
		if url == "" && settings.fault == nil {
			settings.fault = invalidArgument("the proxy is empty: use WithoutProxy for no proxy")
		}
	})
}

// WithoutProxy makes requests use no proxy, regardless of the environment.
func WithoutProxy() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.HasProxy, settings.Proxy = true, "" })
}

// WithSystemRoots makes the client trust the system's root certificates instead of the built-in ones. SSL_CERT_FILE and
// SSL_CERT_DIR say where they are, if set. [NewClient] reads them, from regular files of at most 4 MiB each and 64 MiB
// in all, in directories of at most 16384 entries. Other files are skipped. It is an error if there is no certificate
// at all.
func WithSystemRoots() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.SystemRoots = true })
}

// WithExtraCAFile adds a file of root certificates in PEM, of at most 4 MiB, to those that are trusted otherwise.
// Several files can be added. [NewClient] reads it, and fails unless it is a regular file. The path need not be UTF-8.
func WithExtraCAFile(path string) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.ExtraCAFiles = append(settings.ExtraCAFiles, path)
	})
}

// WithMaxIdleConnections sets the maximum number of idle connections to one host that are kept for later calls. With 0,
// each call opens a new connection. Default: 256.
//
// Each idle connection takes a file descriptor. A client never has more connections than it had calls at the same time.
// A connection whose idle timeout is over is closed when a later call ends, or with the client.
func WithMaxIdleConnections(most uint32) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.MaxIdleConnections = &most })
}

// WithIdleTimeout sets the idle timeout, after which an unused connection is not used again. It should be shorter than
// the server's idle timeout. Default: 20 s.
func WithIdleTimeout(timeout time.Duration) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.IdleTimeoutMs = positive(timeout, "idle timeout", &settings.fault)
	})
}

// WithMaxConnectionAge sets the age from which a connection is not used for further requests, from 1 ms to a day. It is
// counted from the lookup of the host name, so that a changed DNS record takes effect within this time even if a
// connection is never idle. Default: 5 min.
func WithMaxConnectionAge(age time.Duration) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.MaxConnectionAgeMs = positive(age, "maximum age of connections", &settings.fault)
	})
}
