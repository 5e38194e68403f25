//go:build !unix

package lib

// The text is what the compiler shows.
const _ int = "tcapi is for Linux and other Unix systems: set GOOS to one of them"
