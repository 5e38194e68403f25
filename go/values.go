package tcapi

import "log/slog"

// Ptr gives a value for a field that is optional: tcapi.Ptr(cvm.StopTypeSoft).
func Ptr[T any](value T) *T {
	return &value
}

// Val reads a field that is optional: the value, or the zero value where there is none.
func Val[T any](value *T) T {
	if value == nil {
		var zero T
		return zero
	}
	return *value
}

// Secret is a text that is sent, but shown neither by package fmt nor by package log/slog.
type Secret string

const hidden = "(secret)"

// String tells nothing.
func (Secret) String() string { return hidden }

// GoString tells nothing.
func (Secret) GoString() string { return hidden }

// LogValue tells nothing.
func (Secret) LogValue() slog.Value { return slog.StringValue(hidden) }
