//go:build cgo && unix && !dynamic && !(linux && (amd64 || arm64))

package lib

// The text is what the compiler shows.
const _ int = "tcapi has no archive for this platform: build with -tags dynamic"
