// Package lib is the folder of the static archives that package tcapi links, one for each platform:
// libtcapi_linux_amd64.a, libtcapi_linux_arm64.a. There is nothing in it for programs.
//
// It is a package so that "go mod vendor" copies the archives, and so that a build without one, without cgo or for
// another platform ends with a sentence that says what to do.
package lib
