package tcapi

import (
	"encoding/json"
	"math"
	"strings"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// ClientOption is an option of [NewClient].
type ClientOption interface {
	applyToClient(*clientSettings)
}

// CallOption is an option of one call. Where several calls are made, as for the pages of a listing, it applies to each.
type CallOption interface {
	applyToCall(*callSettings)
	PageOption
	WaitOption
	FleetOption
}

// Option is an option of a client, as the default of all its calls, or of a single call.
type Option interface {
	ClientOption
	CallOption
}

type clientSettings struct {
	abi.Settings
	timeout         time.Duration
	concurrentCalls int
	refusal         *refusal
	fault           *Error
}

type callSettings struct {
	region      string
	language    string
	timeout     time.Duration
	maxAttempts uint32
	traceID     string
	report      *Report
	validation  int32
	fault       *Error

	connectTimeoutMs uint32
	endpoint         string
	headers          string
	responseJSON     *json.RawMessage
}

type clientOption func(*clientSettings)

func (o clientOption) applyToClient(settings *clientSettings) { o(settings) }

type callOption func(*callSettings)

func (o callOption) applyToCall(settings *callSettings)     { o(settings) }
func (o callOption) applyToPages(settings *severalSettings) { o(&settings.each) }
func (o callOption) applyToWait(settings *severalSettings)  { o(&settings.each) }
func (o callOption) applyToFleet(settings *severalSettings) { o(&settings.each) }

type option struct {
	client func(*clientSettings)
	call   func(*callSettings)
}

func (o option) applyToClient(settings *clientSettings) { o.client(settings) }
func (o option) applyToCall(settings *callSettings)     { o.call(settings) }
func (o option) applyToPages(settings *severalSettings) { o.call(&settings.each) }
func (o option) applyToWait(settings *severalSettings)  { o.call(&settings.each) }
func (o option) applyToFleet(settings *severalSettings) { o.call(&settings.each) }

// WithRegion sets the region, such as "ap-guangzhou". Default: TENCENTCLOUD_REGION for a client, that of the client for
// a call.
func WithRegion(region string) Option {
	return option{
		client: func(settings *clientSettings) { settings.Region = region },
		call:   func(settings *callSettings) { settings.region = region },
	}
}

// WithLanguage sets the language of the service's messages: "en-US" or "zh-CN". Default: chosen by the service.
func WithLanguage(language string) Option {
	return option{
		client: func(settings *clientSettings) { settings.Language = language },
		call:   func(settings *callSettings) { settings.language = language },
	}
}

// WithTimeout sets the timeout of a whole call, from its start to the last byte of the response, at most a day.
// Default: 60 s. The deadline of the context applies if it is earlier.
func WithTimeout(timeout time.Duration) Option {
	return option{
		client: func(settings *clientSettings) {
			settings.timeout = timeout
			settings.TimeoutMs = positive(timeout, "timeout", &settings.fault)
		},
		call: func(settings *callSettings) {
			settings.timeout = timeout
			positive(timeout, "timeout", &settings.fault)
		},
	}
}

// WithMaxAttempts sets the maximum number of attempts of a call, the first included: 1 to 100. Default: 3.
//
// A call is retried if nothing was sent, or if the service responded that there were too many requests. If it is not
// known whether the request ran, it is retried only if running twice does no harm: the action only reads, is
// idempotent, or has a ClientToken, which the library fills in.
func WithMaxAttempts(attempts int) Option {
	return option{
		client: func(settings *clientSettings) {
			count := uint32(inRange(attempts, 1, 100, "attempts", &settings.fault))
			settings.MaxAttempts = &count
		},
		call: func(settings *callSettings) {
			settings.maxAttempts = uint32(inRange(attempts, 1, 100, "attempts", &settings.fault))
		},
	}
}

// WithBackoff sets the delays between attempts. After the first attempt the delay is a random time from 0 to base,
// after the second from 0 to twice base, and so on, up to most. Defaults: 200 ms and 10 s.
//
// After throttling (RequestLimitExceeded, HTTP 429) the delay is one to two windows of the action's rate limit, or of
// 1 s if the action has none, then two to four, and so on. base replaces the window if it is longer. The bound is most
// or, if none is set, 10 s or two windows, whichever is longer. A longer Retry-After of a response with 429, 503 or
// throttling takes precedence over all of this, up to the call's deadline.
func WithBackoff(base, most time.Duration) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.BackoffMs = positive(base, "base delay", &settings.fault)
		settings.BackoffCapMs = positive(most, "maximum delay", &settings.fault)
	})
}

// WithRateLimiting makes attempts wait for a permit of a rate limiter, which keeps them within the rate limits that the
// service documents. Permits are issued in FIFO order per action and region. A call that can't get a permit before its
// deadline fails at once with StatusTimeout and OutcomeNotSent. The limiter counts a request from the time it is
// written until one window after its response. It counts the calls of one client; the service counts those of the whole
// account.
func WithRateLimiting() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.RateLimiting = true })
}

// WithMaxConcurrentCalls sets the maximum number of calls of the client in progress, from 1 to 8000. Default: 256.
//
// Each call in progress holds an OS thread and, in the system, about 0.3 MB of memory and up to two descriptors: that
// of its connection, and that of a context that can end. The Go runtime keeps the threads for later calls, and ends a
// program that would have more than 10,000: see [runtime/debug.SetMaxThreads].
//
// A call beyond the limit waits for another one to end, in FIFO order, as a goroutine only. The wait counts toward the
// call's timeout: when that expires, or its context ends, the call fails with StatusTimeout or StatusCancelled and
// OutcomeNotSent. A call that a callback makes on its own goroutine, such as the handler of a log, runs on the thread
// of the call it belongs to and does not wait.
func WithMaxConcurrentCalls(calls int) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.concurrentCalls = inRange(calls, 1, mostConcurrentCalls, "concurrent calls", &settings.fault)
	})
}

// WithConnectTimeout sets the timeout for connecting to one address. Default: 5 s for a client, that of the client for
// a call.
func WithConnectTimeout(timeout time.Duration) Option {
	return option{
		client: func(settings *clientSettings) {
			settings.ConnectTimeoutMs = positive(timeout, "connect timeout", &settings.fault)
		},
		call: func(settings *callSettings) {
			settings.connectTimeoutMs = positive(timeout, "connect timeout", &settings.fault)
		},
	}
}

// WithHeader adds a header to the request of a call, such as one that a gateway requires. It is not signed, and is sent
// with each attempt. name is a token of RFC 9110, other than those that the library or HTTP itself sets, such as
// "Host", "Authorization", "Content-Type", "User-Agent" and all that begin with "X-TC-". value is printable ASCII
// without leading or trailing spaces. It may be a secret: errors and log lines do not contain it. A call has at most 64
// headers, of at most 8 KiB in total.
func WithHeader(name, value string) CallOption {
	return callOption(func(settings *callSettings) {
		if strings.ContainsAny(name, ":\n") || strings.ContainsRune(value, '\n') {
			if settings.fault == nil {
				settings.fault = invalidArgument("the header %q has a colon in its name, or a line feed", name)
			}
			return
		}
		settings.headers += name + ": " + value + "\n"
	})
}

// WithEndpoint sets the endpoint that requests go to: "host", "host:port", "https://host[:port]" or, for plain HTTP,
// "http://host[:port]". Default: the service's own host over HTTPS for a client (see [WithEndpoints]), that of the
// client for a call. The endpoint of a call must not have a zone. It is also the host that is signed, and the host of a
// finance region is not used.
func WithEndpoint(endpoint string) Option {
	return option{
		client: func(settings *clientSettings) { settings.Endpoint = endpoint },
		call: func(settings *callSettings) {
			if endpoint == "" && settings.fault == nil {
				settings.fault = invalidArgument("the endpoint is empty")
			}
			settings.endpoint = endpoint
		},
	}
}

// WithSignedHost sets the host that is signed, "host" or "host:port", for a gateway at the endpoint of [WithEndpoint]
// that rewrites the Host header. Default: the host of the endpoint. The Host header that is sent is always that of the
// endpoint.
func WithSignedHost(host string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.SignedHost = &host })
}

// WithServices adds the services of a file, so that [Client.Call] and [Client.UnknownMembers] know actions that the
// library was not built with: their requests are checked, and their error codes have the meaning that the specs give
// them. Several files can be added. Of two services with the same name and version, the one added last takes effect,
// also over a built-in one. The packages of services encode requests by the specs that they were generated from;
// requests are checked by the specs that the client knows.
//
// The file is read and checked as a whole by [NewClient], and never again. It must be a regular file of at most 32 MiB.
// A file that can't be read, is damaged, or was written for another release is an error of [StatusInvalidArgument]. The
// path need not be UTF-8. Whoever can write to the file decides which requests are refused and which may be sent twice.
func WithServices(path string) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Services = append(settings.Services, path)
	})
}

// WithMaxResponseBytes sets the maximum size of a response. Default: 16 MiB. A longer response is [StatusResponse]. So
// is a response with more objects than its length allows, such as a million empty ones: the memory that a response
// takes is bounded too. No page of the service comes near either limit.
func WithMaxResponseBytes(bytes uint64) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.MaxResponseBytes = &bytes
	})
}

// WithCAFile sets a file of root certificates in PEM, of at most 4 MiB, to trust instead of the built-in ones. It is
// read by [NewClient], which fails unless it is a regular file. The path need not be UTF-8. A server's own certificate
// may be in the file.
func WithCAFile(path string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.CAFile = &path })
}

// inRange returns a number; it sets *fault if the number is out of range.
func inRange(number, least, most int, what string, fault **Error) int {
	if number < least || number > most {
		if *fault == nil {
			*fault = invalidArgument("%d %s are not in %d to %d", number, what, least, most)
		}
		return 0
	}
	return number
}

// positive returns a duration in milliseconds; it sets *fault if the duration is not positive.
func positive(duration time.Duration, what string, fault **Error) uint32 {
	if duration <= 0 {
		if *fault == nil {
			*fault = invalidArgument("the %s is %s: it has to be more than 0", what, duration)
		}
		return 0
	}
	return milliseconds(duration)
}

// milliseconds rounds up, so that a short time does not become 0. A duration too long for the library stays too long.
func milliseconds(duration time.Duration) uint32 {
	count := (int64(duration) - 1) / int64(time.Millisecond)
	return uint32(min(count, math.MaxUint32-1) + 1)
}

// WithoutEnvironment makes the client read no environment variables. Its credentials must then be set, and come from
// the program, a file with a path, the role of the machine, or a pod's role with all parts set. It has no region and no
// proxy unless these are set. By default, [NewClient] takes unset settings from variables, as the C library sees them;
// that is not safe while C code of the program changes them.
func WithoutEnvironment() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.WithoutEnvironment = true })
}
