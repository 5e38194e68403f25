// Package tcapi is a client of the Tencent Cloud API 3.0 for programs that must know what happened.
//
// A service is a package of its own, such as tcapi.internal/tcapi/cvm, with a function for each action:
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
// What fails is an [*Error]. Its [Outcome] says which of three things is true: nothing happened
// ([OutcomeNotSent]), the service answered that it did not do it ([OutcomeRejected]), or it may have
// happened ([OutcomeUnknown]); then look before you repeat. A request that may have run is never sent
// twice by the library itself. A response to an operation says that the service has accepted it;
// docs/calls.md says how to see when it is done. A request that the service would refuse for its form is
// refused before it is sent, with the service's own code and the path of the value:
//
//	var failure *tcapi.Error
//	if errors.As(err, &failure) && failure.Outcome == tcapi.OutcomeUnknown {
//		// Look before you repeat.
//	}
//
// # Contexts
//
// A call ends as soon as its context does, in whatever phase it is, and leaves no goroutine behind.
// errors.Is then finds [context.Canceled] or [context.DeadlineExceeded] in the error, whose Outcome is
// as true as that of any other.
//
// # Several calls
//
// Where its specs say how, a service's package has more than a function for each action: listings that are
// read page by page ([Pages]), states that are waited for ([Client.Wait]), and requests for any number of
// ids, each of which has a fate in the end ([Client.Fleet]).
//
// # Many calls at once
//
// A call in progress holds an OS thread, which the Go runtime keeps for later calls. A client therefore
// has a limit of calls in progress, 256 unless [WithMaxConcurrentCalls] sets another, and others wait
// for one of these to end. README.md has figures.
//
// # Tests of programs
//
// The functions of a service's package take a [Caller], for which a test can have a fake of its own. Package
// tcapi.internal/tcapi/tcapitest runs tcapi-emulator, the service on loopback.
//
// # Linking
//
// The package is a face of libtcapi and needs cgo. On linux/amd64 and linux/arm64 it links the static
// archive of the platform in the folder lib of this module, which "cargo xtask go-lib" makes; with the
// build tag dynamic, it links the installed shared library, which pkg-config finds under the name tcapi.
// An archive that was built from other specs than the packages of services does not link: README.md says
// what to do then, and what else a build may say.
package tcapi
