package main

import (
	"context"
	"errors"
	"reflect"
	"sync"
	"testing"
	"time"
)

const (
	every = time.Second
	grace = time.Hour
)

// world is a fake cloud and network without real time: it records the actions of the watchdog.
type world struct {
	// alive are the results of the probes, in order. The watch ends after the last one.
	alive []bool
	// left is the result of a reboot.
	left bool

	stop    context.CancelFunc
	mutex   sync.Mutex
	reboots []string
	pauses  []time.Duration
}

func (w *world) reboot(_ context.Context, instance string) bool {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.reboots = append(w.reboots, instance)
	return w.left
}

func (w *world) probe(context.Context, string) error {
	alive := w.alive[0]
	w.alive = w.alive[1:]
	if alive {
		return nil
	}
	return errors.New("no response")
}

func (w *world) sleep(_ context.Context, pause time.Duration) {
	w.pauses = append(w.pauses, pause)
	if len(w.alive) == 0 {
		w.stop()
	}
}

func (w *world) dog() *watchdog {
	return &watchdog{cloud: w, probe: w.probe, sleep: w.sleep, every: every, failures: 3, grace: grace}
}

// guard runs a watchdog on one target in this world.
func (w *world) guard(t *testing.T) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	w.stop = stop
	w.dog().guard(ctx, target{"ins-aaaaaaaa", "a:22"})
}

func TestRebootsWhatStaysDead(t *testing.T) {
	world := &world{alive: make([]bool, 6), left: true}
	world.guard(t)
	if want := []string{"ins-aaaaaaaa", "ins-aaaaaaaa"}; !reflect.DeepEqual(world.reboots, want) {
		t.Error(world.reboots)
	}
	// After a reboot the probes pause, and then the count of failures starts again.
	if want := []time.Duration{every, every, grace, every, every, grace}; !reflect.DeepEqual(world.pauses, want) {
		t.Error(world.pauses)
	}
}

func TestAfterAFailureItGoesOnAtOnce(t *testing.T) {
	world := &world{alive: make([]bool, 6), left: false}
	world.guard(t)
	if len(world.reboots) != 2 {
		t.Error(world.reboots)
	}
	for _, pause := range world.pauses {
		if pause != every {
			t.Error(world.pauses)
		}
	}
}

func TestOneResponseIsEnough(t *testing.T) {
	world := &world{left: true}
	for probe := range 20 {
		world.alive = append(world.alive, probe%3 == 2)
	}
	world.guard(t)
	if len(world.reboots) != 0 {
		t.Error(world.reboots)
	}
}

func TestTheEndOfTheWatchRebootsNothing(t *testing.T) {
	world := &world{left: true}
	ctx, stop := context.WithCancel(t.Context())
	dog := world.dog()
	dog.failures = 1
	dog.probe = func(context.Context, string) error {
		stop()
		return ctx.Err()
	}
	dog.guard(ctx, target{"ins-aaaaaaaa", "a:22"})
	if len(world.reboots) != 0 {
		t.Error(world.reboots)
	}
}

func TestTargetsAreWatchedEachByItself(t *testing.T) {
	world := &world{left: true}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	dog := world.dog()
	// A target that is being rebooted does not delay the others.
	dog.probe = func(_ context.Context, address string) error {
		if address == "b:22" {
			return nil
		}
		return errors.New("no response")
	}
	probes := 0
	dog.sleep = func(ctx context.Context, pause time.Duration) {
		if pause == grace {
			<-ctx.Done()
			return
		}
		world.mutex.Lock()
		defer world.mutex.Unlock()
		if probes++; probes > 100 && len(world.reboots) > 0 {
			stop()
		}
	}
	dog.watch(ctx, []target{{"ins-aaaaaaaa", "a:22"}, {"ins-bbbbbbbb", "b:22"}})
	if want := []string{"ins-aaaaaaaa"}; !reflect.DeepEqual(world.reboots, want) {
		t.Error(world.reboots)
	}
}

func TestSleepEndsWithTheContext(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	sleep(ctx, 24*time.Hour)
}

func TestArgumentsThatMakeNoSense(t *testing.T) {
	for _, arguments := range [][]string{{}, {"ins-aaaaaaaa"}, {"ins-aaaaaaaa=a"}, {"=a:22"}, {"a:22"}} {
		if _, err := parseTargets(arguments); err == nil {
			t.Error(arguments)
		}
	}
}
