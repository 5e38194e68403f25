//go:build cgo && !dynamic

package abi

/*
#cgo LDFLAGS: ${SRCDIR}/../../lib/libtcapi_linux_arm64.a -lpthread -ldl -lm

#if !__has_include("../../lib/libtcapi_linux_arm64.a")
#error "tcapi has no archive go/lib/libtcapi_linux_arm64.a: make it with 'cargo xtask go-lib' in its repository, or build with -tags dynamic to link the installed shared library."
#endif
*/
import "C"
