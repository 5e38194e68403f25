//go:build !cgo && unix

package lib

// The text is what the compiler shows.
const _ int = "tcapi needs cgo: set CGO_ENABLED=1 and install a C compiler"
