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

// target is an instance to watch, and the address to probe.
type target struct{ instance, address string }

// reboots is the interface of the cloud that a watchdog uses.
type reboots interface {
	// reboot reboots an instance, and reports whether to pause its probes, so that it has time to start.
	reboot(ctx context.Context, instance string) bool
}

// watchdog holds the settings with which targets are watched.
type watchdog struct {
	cloud    reboots
	probe    func(ctx context.Context, address string) error
	sleep    func(ctx context.Context, time time.Duration)
	every    time.Duration
	failures int
	grace    time.Duration
}

func parseTargets(arguments []string) ([]target, error) {
	if len(arguments) == 0 {
		return nil, fmt.Errorf("nothing to watch")
	}
	var targets []target
	for _, argument := range arguments {
		instance, address, found := strings.Cut(argument, "=")
		if _, _, err := net.SplitHostPort(address); !found || instance == "" || err != nil {
			return nil, fmt.Errorf("%q is not INSTANCE=HOST:PORT", argument)
		}
		targets = append(targets, target{instance, address})
	}
	return targets, nil
}

// dial returns a probe that connects to an address. That succeeds only if the kernel and a listener respond.
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

// sleep waits until the time has passed or the context ends.
func sleep(ctx context.Context, duration time.Duration) {
	timer := time.NewTimer(duration)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}

// watch watches the targets until its context ends. Each reboot is a separate request: the service would refuse a list
// of instances as a whole if one of them can't be rebooted.
func (w *watchdog) watch(ctx context.Context, targets []target) {
	var all sync.WaitGroup
	for _, one := range targets {
		all.Add(1)
		go func() {
			defer all.Done()
			w.guard(ctx, one)
		}()
	}
	all.Wait()
}

// guard probes a target periodically, and reboots it after too many failed probes in a row.
func (w *watchdog) guard(ctx context.Context, one target) {
	failed := 0
	for ctx.Err() == nil {
		pause := w.every
		err := w.probe(ctx, one.address)
		if ctx.Err() != nil {
			// The probe was cancelled: its failure does not concern the target.
			return
		}
		if err == nil {
			failed = 0
		} else {
			failed++
			log.Printf("%s: failed %d of %d: %v", one.instance, failed, w.failures, err)
		}
		if failed >= w.failures {
			// Whether or not the reboot succeeds, the next one needs as many failures again.
			failed = 0
			if w.cloud.reboot(ctx, one.instance) {
				pause = w.grace
			}
		}
		w.sleep(ctx, pause)
	}
}
