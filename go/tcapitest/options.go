package tcapitest

import (
	"fmt"
	"strconv"
	"time"
)

// Option sets up an emulator.
type Option []string

// WithInstance adds an instance, with a state such as "RUNNING". With one or more of these, the emulator has no others.
func WithInstance(id, state string) Option { return Option{"--instance", id + "=" + state} }

// WithInstances adds so many instances that run: ins-00000001 and so on. With 0 and no [WithInstance] there are none.
func WithInstances(count int) Option { return Option{"--instances", strconv.Itoa(count)} }

// WithListItems sets how many items the lists of actions have that are answered from examples: those of the example, and
// then more like them with other ids. Without it, those of the example.
func WithListItems(count int) Option { return Option{"--list-items", strconv.Itoa(count)} }

// WithTransition sets how long a change of state takes. Without it, 500 ms.
func WithTransition(time time.Duration) Option { return milliseconds("--transition-ms", time) }

// WithLag sets for how long after a change answers have the state as it was before, as those of the service do.
// Without it, they have it at once.
func WithLag(time time.Duration) Option { return milliseconds("--lag-ms", time) }

// WithLostResponses has the emulator act on the next requests of an action, and close the connection in place of a
// response: the outcome is UNKNOWN.
func WithLostResponses(action string, requests int) Option {
	return counted("--lose-response", action, requests)
}

// WithLostRequests is the same without acting on them.
func WithLostRequests(action string, requests int) Option {
	return counted("--lose-request", action, requests)
}

// WithFailedOperations has the emulator accept the next requests of an action, and lets the operation end as FAILED.
func WithFailedOperations(action string, requests int) Option {
	return counted("--fail-operation", action, requests)
}

// WithRateLimits has the emulator refuse calls beyond the limit of each action, with RequestLimitExceeded. Calls are counted
// for each action, region and account, over all connections; an account is a secret id, or a role with all of its keys.
func WithRateLimits() Option { return Option{"--rate-limit"} }

// WithRole has the emulator hand out credentials for a role: as the metadata service of a machine, and for the actions
// AssumeRole and AssumeRoleWithWebIdentity of STS. Its URL is the endpoint of either.
func WithRole(name string) Option { return Option{"--role", name} }

// WithArguments adds arguments of the command line: "tcapi-emulator --help" lists them.
func WithArguments(arguments ...string) Option { return Option(arguments) }

func counted(name, action string, requests int) Option {
	return Option{name, fmt.Sprintf("%s:%d", action, requests)}
}

func milliseconds(name string, time time.Duration) Option {
	return Option{name, strconv.FormatInt(time.Milliseconds(), 10)}
}
