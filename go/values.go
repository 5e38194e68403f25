package tcapi

import "log/slog"

// Ptr returns a pointer to a value, for an optional field: tcapi.Ptr(cvm.StopTypeSoft).
func Ptr[T any](value T) *T {
	return &value
}

// Val returns the value of an optional field, or the zero value if there is none.
func Val[T any](value *T) T {
	if value == nil {
		var zero T
		return zero
	}
	return *value
}

// Secret is text that is sent, but shown neither by package fmt nor by package log/slog.
type Secret string

const hidden = "(secret)"

// String returns a placeholder.
func (Secret) String() string { return hidden }

// GoString returns a placeholder.
func (Secret) GoString() string { return hidden }

// LogValue returns a placeholder.
func (Secret) LogValue() slog.Value { return slog.StringValue(hidden) }
