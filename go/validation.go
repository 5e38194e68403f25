package tcapi

import (
	"strings"

	"tcapi.internal/tcapi/internal/abi"
)

// Validation is what is done with a request that violates the service's documents. These can be stricter than the
// service: ids get longer, limits are raised, an enumeration has a new value.
//
// What can't be encoded is always refused: a string that is not UTF-8, or a number that is not finite.
type Validation int

const (
	// ValidationRefuse means that the request is refused with StatusInvalidRequest, and nothing is sent. Violations of
	// the error lists all reasons.
	ValidationRefuse Validation = 1
	// ValidationWarn means that the request is sent. Its violations are reported by log lines of the level Warn with
	// event=violation, by events of the kind EventViolation, and in the call's report.
	ValidationWarn Validation = 2
	// ValidationOff means that the request is sent, and violations are not reported.
	ValidationOff Validation = 3
)

// String returns the name of a validation, such as "WARN".
func (v Validation) String() string { return validations.name(int(v)) }

// MarshalText returns the name, for JSON and logs.
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

// WithValidation sets how strictly requests are checked against the service's documents before they are sent. Default:
// ValidationRefuse for a client, that of the client for a call.
//
// A write whose ClientToken the documents do not allow is treated as one without a ClientToken.
func WithValidation(validation Validation) Option {
	known := func(fault **Error) int32 {
		if (validation < ValidationRefuse || validation > ValidationOff) && *fault == nil {
			*fault = invalidArgument("%d is not a Validation", int(validation))
		}
		return int32(validation)
	}
	return option{
		client: func(settings *clientSettings) { settings.Validation = known(&settings.fault) },
		call:   func(settings *callSettings) { settings.validation = known(&settings.fault) },
	}
}

// Violation is one place where a request violates the service's documents.
type Violation struct {
	// Path is the path of the value, such as "InstanceIds[3]". "" for the request as a whole.
	Path string
	// Code is the dotted error code that the service would respond with.
	Code string
	// Message is a message for people.
	Message string
}

// violations parses path, code and message of each, each followed by a NUL.
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
