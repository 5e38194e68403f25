package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"strings"
	"sync"
	"time"
)

// target is an instance that is watched.
type target struct {
	instance, address string
	// failed counts probes that failed since the last that did not.
	failed int
	// wait is until when it is left alone.
	wait time.Time
}

// reboots is what a watchdog needs of the cloud.
type reboots interface {
	// reboot tells whether the instances are on their way: then they get time to come up.
	reboot(ctx context.Context, instances []string) bool
}

// watchdog is all there is to watch, and how.
type watchdog struct {
	cloud    reboots
	targets  []*target
	probe    func(ctx context.Context, address string) error
	failures int
	grace    time.Duration
}

// mostAtOnce is how many instances the service reboots with one call.
const mostAtOnce = 100

func parseTargets(arguments []string) ([]*target, error) {
	if len(arguments) == 0 {
		return nil, fmt.Errorf("nothing to watch")
	}
	var targets []*target
	for _, argument := range arguments {
		instance, address, found := strings.Cut(argument, "=")
		if _, _, err := net.SplitHostPort(address); !found || instance == "" || err != nil {
			return nil, fmt.Errorf("%q is not INSTANCE=HOST:PORT", argument)
		}
		targets = append(targets, &target{instance: instance, address: address})
	}
	return targets, nil
}

// dial is a probe: it connects, which needs a kernel and a listener that are alive.
func dial(timeout time.Duration) func(context.Context, string) error {
	dialer := net.Dialer{Timeout: timeout}
	return func(ctx context.Context, address string) error {
		connection, err := dialer.DialContext(ctx, "tcp", address)
		if err != nil {
			return err
		}
		return connection.Close()
	}
}

// watch does a round every so often until its context ends.
func (w *watchdog) watch(ctx context.Context, every time.Duration) {
	rounds := time.NewTicker(every)
	defer rounds.Stop()
	for ctx.Err() == nil {
		w.round(ctx, time.Now())
		select {
		case <-rounds.C:
		case <-ctx.Done():
		}
	}
}

// round probes all targets at once and reboots those that were dead for long enough.
func (w *watchdog) round(ctx context.Context, now time.Time) {
	var all sync.WaitGroup
	for _, one := range w.targets {
		if now.Before(one.wait) {
			continue
		}
		all.Add(1)
		go func() {
			defer all.Done()
			err := w.probe(ctx, one.address)
			if err == nil {
				one.failed = 0
				return
			}
			one.failed++
			log.Printf("%s: failed %d of %d: %v", one.instance, one.failed, w.failures, err)
		}()
	}
	all.Wait()
	// A probe that failed because the watch ends says nothing of its target.
	if ctx.Err() != nil {
		return
	}
	var dead []*target
	for _, one := range w.targets {
		if one.failed >= w.failures && len(dead) < mostAtOnce {
			dead = append(dead, one)
		}
	}
	if len(dead) == 0 {
		return
	}
	instances := make([]string, len(dead))
	for at, one := range dead {
		instances[at] = one.instance
		// Whatever comes of it, it takes as many failures again before the next try.
		one.failed = 0
	}
	if w.cloud.reboot(ctx, instances) {
		for _, one := range dead {
			one.wait = time.Now().Add(w.grace)
		}
	}
}
