// Reboot-fleet reboots the instances of a file, and prints the fate of each.
//
//	reboot-fleet [flags] FILE
//
// FILE has one instance id per line. Credentials are read from the environment variables
// TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY.
//
// The library divides the ids among several requests, and follows each operation to its end. A bar on standard error
// shows the progress. SIGINT and SIGTERM end the program early; each id then has the fate that is known at that time.
// The exit status is 0 if all fates are DONE, 2 if the program could not begin, and 1 otherwise.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// barWidth is the width of the bar in characters.
const barWidth = 40

func main() {
	region := flag.String("region", os.Getenv("TENCENTCLOUD_REGION"), "region of the instances")
	endpoint := flag.String("endpoint", "", "where the service is, if not at its own address")
	flag.Usage = func() {
		fmt.Fprintf(flag.CommandLine.Output(), "usage: %s [flags] FILE\n", os.Args[0])
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	fates, err := reboot(*region, *endpoint, flag.Arg(0))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	fmt.Println(fates)
	if fates.Count(tcapi.FateDone) != len(fates.Fates) {
		os.Exit(1)
	}
}

// reboot reboots the instances of a file. If it returns an error, nothing was sent.
func reboot(region, endpoint, file string) (*tcapi.Fates, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var options []tcapi.ClientOption
	if region != "" {
		options = append(options, tcapi.WithRegion(region))
	}
	if endpoint != "" {
		options = append(options, tcapi.WithEndpoint(endpoint))
	}
	client, err := tcapi.NewClient(options...)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	request := &cvm.RebootInstancesRequest{StopType: tcapi.Ptr(cvm.StopTypeSoftFirst)}
	fates, err := cvm.RebootInstancesFleet(ctx, client, request, strings.Fields(string(text)), tcapi.WithProgress(showProgress))
	fmt.Fprintln(os.Stderr)
	return fates, err
}

// showProgress draws the bar: '#' for operations that have ended, '-' for accepted ones that are still followed.
func showProgress(progress tcapi.Progress) {
	ended := (progress.Done + progress.Rejected) * barWidth / progress.Total
	known := (progress.Done + progress.Rejected + progress.Accepted) * barWidth / progress.Total
	bar := strings.Repeat("#", ended) + strings.Repeat("-", known-ended)
	fmt.Fprintf(os.Stderr, "\r[%-*s] %d of %d done, %d failed, %d unknown ",
		barWidth, bar, progress.Done, progress.Total, progress.Rejected, progress.Unknown)
}
