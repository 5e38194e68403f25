package tcapi

import (
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"sync"

	"tcapi.internal/tcapi/internal/abi"
)

// numbered is an enumeration of the library, which knows the names of its numbers.
type numbered struct {
	what string
	// ofNumber returns the library's name of a number, or "?".
	ofNumber func(int) string
	numbers  func() map[string]int
}

func newNumbered(what string, ofNumber func(int) string) numbered {
	numbers := sync.OnceValue(func() map[string]int {
		found := map[string]int{}
		// The numbers are consecutive, and a newer library may have more than this package.
		for number := 0; ofNumber(number) != "?"; number++ {
			found[ofNumber(number)] = number
		}
		return found
	})
	return numbered{what, ofNumber, numbers}
}

// name returns the name of a number, or the number itself if the library has no name for it.
func (n numbered) name(number int) string {
	if name := n.ofNumber(number); name != "?" {
		return name
	}
	return strconv.Itoa(number)
}

// parse returns the number of a name, or of the digits that name returns where there is no name.
func (n numbered) parse(text []byte) (int, error) {
	if number, found := n.numbers()[string(text)]; found {
		return number, nil
	}
	if number, err := strconv.Atoi(string(text)); err == nil {
		return number, nil
	}
	return 0, fmt.Errorf("%q is not a valid %s", text, n.what)
}

var (
	statuses = newNumbered("status", func(number int) string {
		return strings.TrimPrefix(strings.TrimPrefix(abi.StatusName(number), "TC_"), "ERR_")
	})
	outcomes   = newNumbered("outcome", abi.OutcomeName)
	stops      = newNumbered("stop", abi.StopName)
	retryHints = newNumbered("retry hint", abi.RetryHintName)
)

// String returns the name of a status, such as "TIMEOUT".
func (s Status) String() string { return statuses.name(int(s)) }

// MarshalText returns the name, for JSON and logs.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (s *Status) UnmarshalText(text []byte) error {
	number, err := statuses.parse(text)
	if err == nil {
		*s = Status(number)
	}
	return err
}

// String returns the name of an outcome, such as "NOT_SENT".
func (o Outcome) String() string { return outcomes.name(int(o)) }

// MarshalText returns the name, for JSON and logs.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (o *Outcome) UnmarshalText(text []byte) error {
	number, err := outcomes.parse(text)
	if err == nil {
		*o = Outcome(number)
	}
	return err
}

// String returns the name of a stop reason, such as "DEADLINE".
func (s StopReason) String() string { return stops.name(int(s)) }

// MarshalText returns the name, for JSON and logs.
func (s StopReason) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (s *StopReason) UnmarshalText(text []byte) error {
	number, err := stops.parse(text)
	if err == nil {
		*s = StopReason(number)
	}
	return err
}

// String returns the name of a hint, such as "BACKOFF".
func (h RetryHint) String() string { return retryHints.name(int(h)) }

// MarshalText returns the name, for JSON and logs.
func (h RetryHint) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (h *RetryHint) UnmarshalText(text []byte) error {
	number, err := retryHints.parse(text)
	if err == nil {
		*h = RetryHint(number)
	}
	return err
}

// LogValue returns a group of attributes: outcome, status, message and, if there is one, code, path, request_id,
// http_status, attempts, stop_reason, violations and retry_hint. Those that log lines have too are explained in
// docs/calls.md.
func (e *Error) LogValue() slog.Value {
	if e == nil {
		return slog.AnyValue(nil)
	}
	attributes := []slog.Attr{
		slog.String("outcome", e.Outcome.String()),
		slog.String("status", e.Status.String()),
		slog.String("message", e.Message),
	}
	for _, text := range []struct{ name, value string }{
		{"code", e.Code}, {"path", e.Path}, {"request_id", e.RequestID},
	} {
		if text.value != "" {
			attributes = append(attributes, slog.String(text.name, text.value))
		}
	}
	if e.HTTPStatus != 0 {
		attributes = append(attributes, slog.Int("http_status", e.HTTPStatus))
	}
	if e.Attempts != 0 {
		attributes = append(attributes, slog.Int("attempts", e.Attempts), slog.String("stop_reason", e.StopReason.String()))
	}
	if e.ViolationCount != 0 {
		attributes = append(attributes, slog.Int("violations", e.ViolationCount))
	}
	if e.RetryHint != RetryHintNone {
		attributes = append(attributes, slog.String("retry_hint", e.RetryHint.String()))
	}
	return slog.GroupValue(attributes...)
}

// LogValue returns the id only.
func (c Credentials) LogValue() slog.Value { return slog.StringValue(c.String()) }
