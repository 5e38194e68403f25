package tcapi

import (
	"strings"

	"tcapi.internal/tcapi/internal/abi"
)

// Validation is what is done with a request that the service's documents do not allow. They can be stricter than the
// service: ids get longer, limits are raised, an enumeration has a new value.
//
// What can't be encoded is refused in any case: a string that is not UTF-8, a number that is not finite.
type Validation int

const (
	// ValidationRefuse: It is refused with StatusInvalidRequest, and nothing is sent. Violations of the error has all
	// reasons.
	ValidationRefuse Validation = 1
	// ValidationWarn: It is sent. What is wrong with it is in log lines of the level Warn, event=violation, in events,
	// EventViolation, and in the call's report.
	ValidationWarn Validation = 2
	// ValidationOff: It is sent, and nothing is said.
	ValidationOff Validation = 3
)

// String is the name of a validation, such as "WARN".
func (v Validation) String() string { return validations.name(int(v)) }

// MarshalText is the name, so that JSON and logs have it.
func (v Validation) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (v *Validation) UnmarshalText(text []byte) error {
	number, err := validations.parse(text)
	if err == nil {
		*v = Validation(number)
	}
	return err
}

var validations = newNumbered("validation", abi.ValidationName)

// WithValidation sets how strictly requests are checked against the service's documents before they are sent. Without it,
// a client refuses, and a call does as its client.
//
// A write that is sent with a ClientToken which the documents do not allow counts as one without.
func WithValidation(validation Validation) Option {
	known := func(fault **Error) int32 {
		if (validation < ValidationRefuse || validation > ValidationOff) && *fault == nil {
			*fault = invalidArgument("%d is no validation", int(validation))
		}
		return int32(validation)
	}
	return option{
		client: func(settings *clientSettings) { settings.Validation = known(&settings.fault) },
		call:   func(settings *callSettings) { settings.validation = known(&settings.fault) },
	}
}

// Violation is one place where a request breaks what the service's documents say.
type Violation struct {
	// Path is where the value is, such as "InstanceIds[3]". "" if it is the request as a whole.
	Path string
	// Code is the dotted code that the service would answer.
	Code string
	// Message is what is wrong, for people.
	Message string
}

// violations reads path, code and message of each, with a NUL behind each.
func violations(texts string) []Violation {
	if texts == "" {
		return nil
	}
	parts := strings.Split(texts, "\x00")
	listed := make([]Violation, 0, len(parts)/3)
	for ; len(parts) > 3; parts = parts[3:] {
		listed = append(listed, Violation{parts[0], parts[1], parts[2]})
	}
	return listed
}
