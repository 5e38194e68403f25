package tcapi

import "time"

// Endpoints says which of a service's own hosts requests go to. A call to a finance region, whose name ends
// with "-fsi", goes to the host of that region whatever is set: no other one serves it.
type Endpoints int32

const (
	// EndpointsNearest is <service>.tencentcloudapi.com, which leads to a site near the caller.
	EndpointsNearest Endpoints = 0
	// EndpointsRegional is <service>.<region>.tencentcloudapi.com, with the call's region; without one, the
	// nearest.
	EndpointsRegional Endpoints = 1
	// EndpointsIntl is <service>.intl.tencentcloudapi.com, of the international site.
	EndpointsIntl Endpoints = 2
	// EndpointsInternal is <service>.internal.tencentcloudapi.com, which only machines of the vendor's
	// network reach.
	EndpointsInternal Endpoints = 3
)

// WithEndpoints sets which of a service's own hosts requests go to, unless [WithEndpoint] names one. Without
// it, the nearest.
func WithEndpoints(endpoints Endpoints) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.EndpointKind = int32(endpoints) })
}

// WithFailover has a call whose host can't be reached go on to the same host in another top-level domain:
// .com, .cn, .com.cn. Each is an attempt of the call, and happens only when nothing was sent.
func WithFailover() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Failover = true })
}

// WithProxy sets the proxy that all requests go through: "http://[user[:password]@]host[:port]", with "%"
// escapes in user and password. It is asked for a tunnel. Without it, the environment counts: https_proxy,
// all_proxy, no_proxy and their like.
func WithProxy(url string) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.HasProxy, settings.Proxy = true, url
		if url == "" && settings.fault == nil {
			settings.fault = invalidArgument("the proxy is empty: WithoutProxy is for none at all")
		}
	})
}

// WithoutProxy has requests go through no proxy, whatever the environment says.
func WithoutProxy() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.HasProxy, settings.Proxy = true, "" })
}

// WithSystemRoots has the system's certificates trusted instead of the built-in roots: those of
// SSL_CERT_FILE and SSL_CERT_DIR, if they are set. They are read by [NewClient]: regular files of at most 4 MiB each
// and 64 MiB in all, from folders of at most 16384 entries. Others are passed over, and it is an error if there is no
// certificate at all.
func WithSystemRoots() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.SystemRoots = true })
}

// WithExtraCAFile adds a file of certificates in PEM, of 4 MiB at most, to trust in addition to what is trusted
// otherwise. There may be several. It is read by [NewClient], which fails unless it is a regular file. The path
// need not be UTF-8.
func WithExtraCAFile(path string) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.ExtraCAFiles = append(settings.ExtraCAFiles, path)
	})
}

// WithMaxIdleConnections sets how many connections to one host are kept for later calls; with 0, each call
// makes its own. Without it, 32.
func WithMaxIdleConnections(most uint32) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.MaxIdleConnections = &most })
}

// WithIdleTimeout sets the time after which a connection that nobody used is not used again. It should be
// less than the time that the server waits. Without it, 20 s.
func WithIdleTimeout(timeout time.Duration) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.IdleTimeoutMs = positive(timeout, "idle timeout", &settings.fault)
	})
}

// WithMaxConnectionAge sets the age at which a connection is not used for another request, from 1 ms to a day. It is
// counted from the lookup of the host name, so that a changed DNS record takes effect within this time even if a
// connection is never idle. Without it, 5 min.
func WithMaxConnectionAge(age time.Duration) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.MaxConnectionAgeMs = positive(age, "greatest age of connections", &settings.fault)
	})
}
