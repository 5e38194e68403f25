//go:build !cgo

// Package abi needs cgo. Without it the build ends here, with a line that says so.
package abi

var _ = tcapi_needs_CGO_ENABLED_1_and_a_C_compiler
