// Watchdog reboots instances that no longer respond.
//
//	watchdog [flags] INSTANCE=HOST:PORT...
//
// It connects to each address periodically. If a number of connections in a row fail, it reboots the instance, and then
// pauses its probes until the instance has had time to start. It sends a reboot once. If the response is lost, the
// library reads the latest operation of the instance until that is shown or its window has passed.
//
// Credentials are read from the environment variables TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY. SIGINT,
// SIGTERM or the flag -for ends the program, and cancels the calls in progress.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	"tcapi.internal/tcapi"
)

// lookEvery is the time between two reads of an instance that is being rebooted.
const lookEvery = 500 * time.Millisecond

func main() {
	log.SetFlags(log.Ltime)
	region := flag.String("region", os.Getenv("TENCENTCLOUD_REGION"), "region of the instances")
	endpoint := flag.String("endpoint", "", "where the service is, if not at its own address")
	every := flag.Duration("every", 5*time.Second, "time between two probes of an instance")
	probe := flag.Duration("probe", 2*time.Second, "time that a probe may take")
	failures := flag.Int("failures", 3, "failed probes in a row before a reboot")
	grace := flag.Duration("grace", 2*time.Minute, "time for an instance to come up")
	window := flag.Duration("window", time.Minute, "time within which the service shows a reboot that it has begun")
	whole := flag.Duration("for", 0, "time to watch; 0 is forever")
	flag.Usage = func() {
		fmt.Fprintf(flag.CommandLine.Output(), "usage: %s [flags] INSTANCE=HOST:PORT...\n", os.Args[0])
		flag.PrintDefaults()
	}
	flag.Parse()
	targets, err := parseTargets(flag.Args())
	if err != nil {
		log.Print(err)
		flag.Usage()
		os.Exit(2)
	}

	// Many instances can fail at once: the rate limiter keeps their calls within the service's rate limits.
	options := []tcapi.ClientOption{tcapi.WithTimeout(10 * time.Second), tcapi.WithRateLimiting()}
	if *region != "" {
		options = append(options, tcapi.WithRegion(*region))
	}
	if *endpoint != "" {
		options = append(options, tcapi.WithEndpoint(*endpoint))
	}
	client, err := tcapi.NewClient(options...)
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if *whole > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, *whole)
		defer cancel()
	}
	dog := &watchdog{
		cloud: cloud{client, []tcapi.FleetOption{
			tcapi.WithWindow(*window), tcapi.WithTotalTimeout(*window + *grace), tcapi.WithDelay(lookEvery, lookEvery),
		}},
		probe:    dial(*probe),
		sleep:    sleep,
		every:    *every,
		failures: *failures,
		grace:    *grace,
	}
	dog.watch(ctx, targets)
	log.Printf("ends: %v", context.Cause(ctx))
}
