//go:build cgo && !dynamic

package abi

// lib/libtcapi.a is put there by who builds the library; see README.md.

// #cgo LDFLAGS: ${SRCDIR}/../../lib/libtcapi.a
// #cgo linux LDFLAGS: -lpthread -ldl -lm
import "C"
