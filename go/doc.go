// Package tcapi is a client of the Tencent Cloud API 3.0 for programs that must know what happened.
//
// Each service has a package, such as tcapi.internal/tcapi/cvm, with a function for each action:
//
//	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"))
//	if err != nil {
//		return err
//	}
//	defer client.Close()
//	_, err = cvm.RebootInstances(ctx, client, &cvm.RebootInstancesRequest{
//		InstanceIds: []string{"ins-r8hr2upy"},
//		StopType:    tcapi.Ptr(cvm.StopTypeSoftFirst),
//	})
//
// # Failure
//
// Errors are of the type [*Error]. Its [Outcome] is one of three: nothing ran ([OutcomeNotSent]), the service responded
// that it did not run the request ([OutcomeRejected]), or the request may have run ([OutcomeUnknown]); then check
// before you repeat it. The library itself never resends a request that may have run, unless running twice does no
// harm. A response means that the service has accepted the operation; docs/calls.md says how to find out when it is
// done. A request whose form the service would refuse is refused before it is sent, with the service's own code and the
// path of the value:
//
//	var failure *tcapi.Error
//	if errors.As(err, &failure) && failure.Outcome == tcapi.OutcomeUnknown {
//		// Check the state before you repeat it.
//	}
//
// # Contexts
//
// A call ends as soon as its context does, in any phase, and leaves no goroutine behind. Its error then wraps
// [context.Canceled] or [context.DeadlineExceeded]. The Outcome is as reliable as that of any other error.
//
// # Several calls
//
// Where the specs describe them, a service's package also has procedures of several calls: listings that are read page
// by page ([Pages]), waiters, which poll until a state is reached ([Client.Wait]), and fleets, which send a request for
// any number of ids and report a fate for each ([Client.Fleet]).
//
// # Many calls at once
//
// A call in progress holds an OS thread, which the Go runtime keeps for later calls. A client therefore limits the
// number of calls in progress, to 256 by default ([WithMaxConcurrentCalls]); further calls wait for one of these to
// end. README.md has figures.
//
// # Tests of programs
//
// The functions of a service's package take a [Caller], which a test can replace by a fake. Package
// tcapi.internal/tcapi/tcapitest runs tcapi-emulator, which emulates the service on loopback.
//
// # Linking
//
// The package is a binding of libtcapi and needs cgo. On linux/amd64 and linux/arm64 it links the static archive of
// the platform in the directory lib of this module, which "cargo xtask go-lib" builds. With the build tag dynamic, it
// links the installed shared library, which pkg-config finds under the name tcapi. An archive that was built from
// other specs than the packages of services does not link: README.md says what to do then, and explains other build
// errors.
package tcapi
