package main

import (
	"context"
	"errors"
	"reflect"
	"testing"
	"time"
)

// recorded is a cloud that writes down what it is asked for.
type recorded struct {
	asked  [][]string
	answer bool
}

func (r *recorded) reboot(_ context.Context, instances []string) bool {
	r.asked = append(r.asked, instances)
	return r.answer
}

func dogWith(cloud reboots, t *testing.T, alive map[string]bool) *watchdog {
	t.Helper()
	targets, err := parseTargets([]string{"ins-aaaaaaaa=a:22", "ins-bbbbbbbb=b:22"})
	if err != nil {
		t.Fatal(err)
	}
	probe := func(_ context.Context, address string) error {
		if alive[address] {
			return nil
		}
		return errors.New("nobody answers")
	}
	return &watchdog{cloud: cloud, targets: targets, probe: probe, failures: 3, grace: time.Hour}
}

func TestRebootsWhatStaysDead(t *testing.T) {
	cloud := &recorded{answer: true}
	alive := map[string]bool{"a:22": true}
	dog := dogWith(cloud, t, alive)
	for range 2 {
		dog.round(t.Context(), time.Now())
	}
	if len(cloud.asked) != 0 {
		t.Fatal(cloud.asked)
	}
	// In its grace it is left alone.
	for range 10 {
		dog.round(t.Context(), time.Now())
	}
	if want := [][]string{{"ins-bbbbbbbb"}}; !reflect.DeepEqual(cloud.asked, want) {
		t.Fatal(cloud.asked)
	}
	// Behind it, it counts from the beginning.
	later := time.Now().Add(2 * time.Hour)
	dog.round(t.Context(), later)
	dog.round(t.Context(), later)
	if len(cloud.asked) != 1 {
		t.Fatal(cloud.asked)
	}
}

func TestOneAnswerIsEnough(t *testing.T) {
	cloud := &recorded{answer: true}
	alive := map[string]bool{"a:22": true}
	dog := dogWith(cloud, t, alive)
	for round := range 20 {
		alive["b:22"] = round%3 == 2
		dog.round(t.Context(), time.Now())
	}
	if len(cloud.asked) != 0 {
		t.Fatal(cloud.asked)
	}
}

func TestAfterAFailureItTriesAgain(t *testing.T) {
	cloud := &recorded{answer: false}
	dog := dogWith(cloud, t, nil)
	for range 6 {
		dog.round(t.Context(), time.Now())
	}
	if len(cloud.asked) != 2 || len(cloud.asked[0]) != 2 {
		t.Fatal(cloud.asked)
	}
}

func TestTheEndOfTheWatchRebootsNothing(t *testing.T) {
	cloud := &recorded{answer: true}
	dog := dogWith(cloud, t, nil)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for range 5 {
		dog.round(ctx, time.Now())
	}
	if len(cloud.asked) != 0 {
		t.Fatal(cloud.asked)
	}
}

func TestArgumentsThatMakeNoSense(t *testing.T) {
	for _, arguments := range [][]string{{}, {"ins-aaaaaaaa"}, {"ins-aaaaaaaa=a"}, {"=a:22"}, {"a:22"}} {
		if _, err := parseTargets(arguments); err == nil {
			t.Error(arguments)
		}
	}
}
