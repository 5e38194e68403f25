//go:build cgo && dynamic

package abi

// #cgo pkg-config: tcapi
import "C"
