package tcapi

import (
	"encoding/json"
	"math"
	"strings"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// ClientOption sets up a client.
type ClientOption interface {
	applyToClient(*clientSettings)
}

// CallOption is what one call has of its own. Where several calls are made, as for the pages of a listing, it holds for
// each of them.
type CallOption interface {
	applyToCall(*callSettings)
	PageOption
	WaitOption
	FleetOption
}

// Option is for a client, as what holds for all of its calls, and for a single call alike.
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

// WithRegion sets the region, such as "ap-guangzhou". Without it, a client takes TENCENTCLOUD_REGION
// from the environment, and a call its client's.
func WithRegion(region string) Option {
	return option{
		client: func(settings *clientSettings) { settings.Region = region },
		call:   func(settings *callSettings) { settings.region = region },
	}
}

// WithLanguage sets the language of the service's messages: "en-US" or "zh-CN". Without it, the choice
// is the service's.
func WithLanguage(language string) Option {
	return option{
		client: func(settings *clientSettings) { settings.Language = language },
		call:   func(settings *callSettings) { settings.language = language },
	}
}

// WithTimeout sets the time for a whole call, from its start to the last byte of the answer, at most a
// day. Without it, 60 s. A context's deadline counts where it comes first.
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

// WithMaxAttempts sets how many attempts a call may have, the first included: 1 to 100. Without it, 3.
//
// A call is tried again when nothing was sent, when the service answered that there were too many calls,
// and, if running twice does no harm, when it is not known whether it ran: so for an action that only
// reads, one that is idempotent, and one that has a ClientToken, which the library fills in.
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

// WithBackoff sets the delays between attempts: any share of base after the first, of twice that after the
// second, and so on, up to most. Without it, 200 ms and 10 s.
//
// After throttling (RequestLimitExceeded, HTTP 429) the delay is one to two windows of the action's rate limit, 1 s
// where it has none, then two to four, and so on, with most as the bound, or 10 s or two windows if none is set; base
// is used if it is longer than the window. A longer Retry-After of a response with 429, 503 or throttling goes
// before all of this, up to the call's deadline.
func WithBackoff(base, most time.Duration) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.BackoffMs = positive(base, "pause", &settings.fault)
		settings.BackoffCapMs = positive(most, "longest pause", &settings.fault)
	})
}

// WithPacing has attempts wait for a permit of a rate limiter, so that they stay within the rate limits that
// the service documents. Permits are issued in FIFO order, per action and region; a call that can't have one
// before its deadline fails at once with StatusTimeout and OutcomeNotSent. The limiter counts a request from
// its writing until one window after its response. It knows the calls of one client; the service counts those
// of the whole account.
func WithPacing() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Pacing = true })
}

// WithMaxConcurrentCalls sets how many calls of the client are in progress at once, from 1 to 8000. Without it, 256.
//
// Each holds an OS thread and, in the system, about 0.3 MB of memory and up to two descriptors: of its connection, and
// of a context that can end. The Go runtime keeps the threads for later calls, and ends a program that would have more
// than 10,000: see [runtime/debug.SetMaxThreads]. A call beyond the limit waits for another one to end, in FIFO order,
// as a goroutine only. The wait is a part of the call's time: at the end of that, or of its context, the call fails with
// StatusTimeout or StatusCancelled and OutcomeNotSent. A call that a callback makes on its own goroutine, such as the
// handler of a log, runs on the thread of its call and does not wait.
func WithMaxConcurrentCalls(calls int) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.concurrentCalls = inRange(calls, 1, mostConcurrentCalls, "concurrent calls", &settings.fault)
	})
}

// WithConnectTimeout sets the time for connecting to one address. Without it, a client has 5 s, and a call its client's.
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

// WithHeader adds a header to the request of a call, such as one that a gateway asks for. It is not signed, and is sent
// with each attempt. name is a token of RFC 9110, and none that the library or HTTP itself sets, such as "Host",
// "Authorization", "Content-Type", "User-Agent" and all that begin with "X-TC-"; value is printable ASCII without a space
// at either end. It may be a secret: it is in no error and no line of the log. A call has at most 64 headers, of 8 KiB
// together.
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

// WithEndpoint sets where requests go: "host", "host:port", "https://host[:port]" or, for plain HTTP,
// "http://host[:port]". Without it, a client takes the service's own host over HTTPS, see [WithEndpoints], and a call its
// client's. That of a call has no zone; it is what is signed, too, and a finance region's own host is not used.
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

// WithSignedHost sets the host that is signed, "host" or "host:port", where a gateway at the endpoint of [WithEndpoint]
// rewrites the Host header. Without it, the endpoint's host, which is what is sent in any case.
func WithSignedHost(host string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.SignedHost = &host })
}

// WithServices adds the services of a file, so that [Client.Call] and [Client.UnknownMembers] know actions that the
// library was not built with: their requests are checked, and their error codes have the meaning of the specs. There may be
// several files. Of two services of one name and version, the one that was added last counts, also before one that the
// library was built with; the packages of services go by the specs that they were made from where requests are encoded, and by
// those that the client knows where these are checked.
//
// The file is read by [NewClient], and not again: a regular file of at most 32 MiB, of which everything is checked. One that
// can't be read, is damaged, or was written for another release is an error of [StatusInvalidArgument]. The path need not be
// UTF-8. Whoever can write to the file decides which requests are refused and which may be sent twice.
func WithServices(path string) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Services = append(settings.Services, path)
	})
}

// WithMaxResponseBytes sets the longest answer that is read; a longer one is [StatusResponse]. Without it,
// 16 MiB. So is one that has more objects than its length explains, such as a million empty ones: what an
// answer takes in memory is bounded too. No page of the service comes near.
func WithMaxResponseBytes(bytes uint64) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.MaxResponseBytes = &bytes
	})
}

// WithCAFile sets a file of certificates in PEM, of 4 MiB at most, to trust instead of the built-in roots. It is
// read by [NewClient], which fails unless it is a regular file. The path need not be UTF-8. The certificate that a
// server shows may be one of them itself.
func WithCAFile(path string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.CAFile = &path })
}

// inRange is a number; *fault is set where it is not in its range.
func inRange(number, least, most int, what string, fault **Error) int {
	if number < least || number > most {
		if *fault == nil {
			*fault = invalidArgument("%d %s are not in %d to %d", number, what, least, most)
		}
		return 0
	}
	return number
}

// positive is a duration in milliseconds; *fault is set where it is none.
func positive(duration time.Duration, what string, fault **Error) uint32 {
	if duration <= 0 {
		if *fault == nil {
			*fault = invalidArgument("the %s is %s: it has to be more than nothing", what, duration)
		}
		return 0
	}
	return milliseconds(duration)
}

// milliseconds rounds up, so that no time becomes none. What is too long for the library stays so.
func milliseconds(duration time.Duration) uint32 {
	count := (int64(duration) - 1) / int64(time.Millisecond)
	return uint32(min(count, math.MaxUint32-1) + 1)
}

// WithoutEnvironment has the client read no environment variables: its credentials have to be set, and come
// from the program, a file with a path, the role of the machine, or a pod's role of which all parts are set. It
// has no region and no proxy unless one is set. Without it, what is not set is taken from variables by
// [NewClient], as the C library sees them; that is not safe while C code of the program changes them.
func WithoutEnvironment() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.WithoutEnvironment = true })
}
