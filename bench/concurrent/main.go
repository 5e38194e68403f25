// Concurrent measures what many calls at once take: threads, memory and descriptors of the process that makes them.
//
//	cargo xtask go-lib && cd bench/concurrent && go run . [flags]
//
// The server is a process of its own, which holds each request for a time. With -limit as large as -calls, all calls are
// in progress at once, as they are without a limit.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

func main() {
	log.SetFlags(0)
	calls := flag.Int("calls", 1500, "calls that are made at once")
	limit := flag.Int("limit", 0, "how many may be in progress; 0 is the library's default")
	hold := flag.Duration("hold", 4*time.Second, "how long the server holds a request")
	serve := flag.Bool("serve", false, "be the server, until standard input is closed")
	flag.Parse()
	if *serve {
		server(*hold)
		return
	}
	endpoint, stop, err := start(*hold)
	if err != nil {
		log.Fatal(err)
	}
	if err := errors.Join(measure(endpoint, *calls, *limit), stop()); err != nil {
		log.Fatal(err)
	}
}

// server prints its address, and responds to each request after a delay.
func server(hold time.Duration) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("http://" + listener.Addr().String())
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(0)
	}()
	log.Fatal(http.Serve(listener, http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		_, _ = io.Copy(io.Discard, request.Body)
		time.Sleep(hold)
		_, _ = io.WriteString(response, `{"Response":{"RegionSet":[],"RequestId":"id"}}`)
	})))
}

// start starts the server, which ends with stop or with this process.
func start(hold time.Duration) (endpoint string, stop func() error, err error) {
	own, err := os.Executable()
	if err != nil {
		return "", nil, err
	}
	command := exec.Command(own, "-serve", "-hold", hold.String())
	command.Stderr = os.Stderr
	stdin, err := command.StdinPipe()
	if err != nil {
		return "", nil, err
	}
	stdout, err := command.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := command.Start(); err != nil {
		return "", nil, err
	}
	stop = func() error { return errors.Join(stdin.Close(), command.Wait()) }
	line, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		return "", nil, errors.Join(err, stop())
	}
	return strings.TrimSpace(line), stop, nil
}

// usage is what a process takes.
type usage struct{ threads, kilobytes, descriptors int }

func use() (usage, error) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return usage{}, err
	}
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return usage{}, err
	}
	var found usage
	for line := range bytes.Lines(status) {
		fields := strings.Fields(string(line))
		switch fields[0] {
		case "Threads:":
			found.threads, err = strconv.Atoi(fields[1])
		case "VmRSS:":
			found.kilobytes, err = strconv.Atoi(fields[1])
		}
		if err != nil {
			return usage{}, err
		}
	}
	// One is the folder's own.
	found.descriptors = len(entries) - 1
	return found, nil
}

// most is the larger one, figure by figure.
func (u usage) most(other usage) usage {
	return usage{max(u.threads, other.threads), max(u.kilobytes, other.kilobytes), max(u.descriptors, other.descriptors)}
}

func (u usage) print(when string) {
	fmt.Printf("%-8s %6d threads %8.1f MB %6d descriptors\n", when, u.threads, float64(u.kilobytes)/1024, u.descriptors)
}

// measure makes the calls, and looks at the process meanwhile.
func measure(endpoint string, calls, limit int) error {
	options := []tcapi.ClientOption{
		tcapi.WithEndpoint(endpoint), tcapi.WithRegion("ap-guangzhou"), tcapi.WithCredentials("id", "key"),
		tcapi.WithTimeout(time.Hour),
	}
	if limit != 0 {
		options = append(options, tcapi.WithMaxConcurrentCalls(limit))
	}
	client, err := tcapi.NewClient(options...)
	if err != nil {
		return err
	}
	defer client.Close()
	before, err := use()
	if err != nil {
		return err
	}
	// As in a server: each call has a context that can end.
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	began := time.Now()
	failed := make(chan error, calls)
	var all sync.WaitGroup
	for range calls {
		all.Add(1)
		go func() {
			defer all.Done()
			_, err := cvm.DescribeRegions(ctx, client, nil)
			failed <- err
		}()
	}
	over := make(chan struct{})
	go func() {
		all.Wait()
		close(over)
	}()
	most := before
	for ended := false; !ended; {
		select {
		case <-over:
			ended = true
		case <-time.After(20 * time.Millisecond):
		}
		now, err := use()
		if err != nil {
			return err
		}
		most = most.most(now)
	}
	took := time.Since(began)
	after, err := use()
	if err != nil {
		return err
	}
	for range calls {
		if err := <-failed; err != nil {
			return err
		}
	}
	fmt.Printf("%d calls in %v\n", calls, took.Round(time.Millisecond))
	before.print("before")
	most.print("most")
	after.print("after")
	return nil
}
