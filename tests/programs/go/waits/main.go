// Waits runs waits from its input, as waits.c does.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"

	"tcapi.internal/tcapi"
)

func main() {
	// The runtime opens two descriptors for itself when it first waits for a descriptor.
	if reader, writer, err := os.Pipe(); err != nil || errors.Join(reader.Close(), writer.Close()) != nil {
		log.Fatal("there is no pipe")
	}
	goroutines, descriptors := runtime.NumGoroutine(), entries("/proc/self/fd")
	if err := run(os.Args[1]); err != nil {
		log.Fatal(err)
	}
	// Goroutines that end in the background get a moment.
	for range 1000 {
		if runtime.NumGoroutine() <= goroutines && entries("/proc/self/fd") <= descriptors {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	log.Fatalf("%d goroutines and %d descriptors before, %d and %d after",
		goroutines, descriptors, runtime.NumGoroutine(), entries("/proc/self/fd"))
}

func entries(folder string) int {
	names, err := os.ReadDir(folder)
	if err != nil {
		log.Fatal(err)
	}
	return len(names)
}

func run(services string) error {
	client, err := tcapi.NewClient(tcapi.WithRegion("ap-guangzhou"),
		tcapi.WithValidation(tcapi.ValidationOff), tcapi.WithServices(services))
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		wait(client, strings.Split(lines.Text(), "\t"))
	}
	return errors.Join(lines.Err(), client.Close())
}

func wait(client *tcapi.Client, fields []string) {
	ctx := context.Background()
	if after := milliseconds(fields[9]); after > 0 {
		inner, cancel := context.WithCancel(ctx)
		defer time.AfterFunc(after, cancel).Stop()
		defer cancel()
		ctx = inner
	}
	var response json.RawMessage
	err := client.Wait(ctx, fields[1], fields[2], fields[3], fields[4], json.RawMessage(fields[5]), &response,
		tcapi.WithEndpoint(fields[0]), tcapi.WithTotalTimeout(milliseconds(fields[6])),
		tcapi.WithDelay(milliseconds(fields[7]), milliseconds(fields[8])))
	var failure *tcapi.Error
	switch {
	case err == nil:
		fmt.Println("status TC_OK")
	case errors.As(err, &failure):
		fmt.Printf("status %v\noutcome %v\ncode %s\npath %s\nmessage %s\n",
			failure.Status, failure.Outcome, failure.Code, failure.Path, failure.Message)
	default:
		log.Fatal(err)
	}
	fmt.Println()
}

func milliseconds(text string) time.Duration {
	count, err := strconv.Atoi(text)
	if err != nil {
		log.Fatal(err)
	}
	return time.Duration(count) * time.Millisecond
}
