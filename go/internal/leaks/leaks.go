// Package leaks is for tests that check that nothing is left over: goroutines and file descriptors.
package leaks

import (
	"os"
	"runtime"
	"testing"
	"time"
)

// Usage is the number of resources that must not grow.
type Usage struct{ Goroutines, Descriptors int }

// Use returns what the process uses now.
func Use(t testing.TB) Usage {
	t.Helper()
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return Usage{runtime.NumGoroutine(), len(entries)}
}

// None checks that usage has not grown. Goroutines that end in the background get a moment.
func None(t testing.TB, before Usage) {
	t.Helper()
	var after Usage
	for range 6000 {
		after = Use(t)
		if after.Goroutines <= before.Goroutines && after.Descriptors <= before.Descriptors {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%+v before, %+v after", before, after)
}
