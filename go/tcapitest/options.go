package tcapitest

import (
	"fmt"
	"strconv"
	"time"
)

// Option is an option of an emulator: arguments of its command line.
type Option []string

// WithInstance adds an instance, with a state such as "RUNNING". With one or more of these, the emulator has no others.
func WithInstance(id, state string) Option { return Option{"--instance", id + "=" + state} }

// WithInstances adds count running instances: ins-00000001 and so on. With 0 and no [WithInstance] there are none.
func WithInstances(count int) Option { return Option{"--instances", strconv.Itoa(count)} }

// WithListItems sets the number of items in lists of actions whose responses are those of examples: the items of the
// example, then similar ones with other ids. Default: those of the example.
func WithListItems(count int) Option { return Option{"--list-items", strconv.Itoa(count)} }

// WithTransition sets how long a change of state takes. Default: 500 ms.
func WithTransition(time time.Duration) Option { return milliseconds("--transition-ms", time) }

// WithLag sets for how long after a change responses still show the previous state, as those of the service do.
// Default: they show the change at once.
func WithLag(time time.Duration) Option { return milliseconds("--lag-ms", time) }

// WithLostResponses makes the emulator run the next requests of an action, and close the connection in place of a
// response: the outcome is UNKNOWN.
func WithLostResponses(action string, requests int) Option {
	return counted("--lose-response", action, requests)
}

// WithLostRequests is the same, but the emulator does not run the requests.
func WithLostRequests(action string, requests int) Option {
	return counted("--lose-request", action, requests)
}

// WithFailedOperations makes the emulator accept the next requests of an action, and end their operations as FAILED.
func WithFailedOperations(action string, requests int) Option {
	return counted("--fail-operation", action, requests)
}

// WithRateLimits makes the emulator refuse calls beyond the rate limit of each action, with RequestLimitExceeded. Calls
// are counted for each action, region and account, over all connections. An account is a secret id, or a role with all
// of its keys.
func WithRateLimits() Option { return Option{"--rate-limit"} }

// WithRole makes the emulator issue credentials for a role: as the metadata service of a machine, and for the actions
// AssumeRole and AssumeRoleWithWebIdentity of STS. Its URL is the endpoint of both.
func WithRole(name string) Option { return Option{"--role", name} }

// WithArguments adds arguments of the command line: "tcapi-emulator --help" lists them.
func WithArguments(arguments ...string) Option { return Option(arguments) }

func counted(name, action string, requests int) Option {
	return Option{name, fmt.Sprintf("%s:%d", action, requests)}
}

func milliseconds(name string, time time.Duration) Option {
	return Option{name, strconv.FormatInt(time.Milliseconds(), 10)}
}
