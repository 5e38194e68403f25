// Package contestant has what the contestants in Go share: their arguments, and the loop that is measured. Arguments and
// standard input and output are those of ../../c/contestant.h.
package contestant

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"syscall"
	"time"
)

// Region is the region of all calls.
const Region = "ap-guangzhou"

// Arguments are the arguments of the program.
type Arguments struct {
	URL string
	// CAFile is empty if there is none.
	CAFile   string
	IDs      []string
	Describe bool
}

// Main does what args ask for, which are os.Args without flags. The call that connect returns checks that its response is
// one of success.
func Main(args []string, connect func(Arguments) (call func() error, err error)) {
	if err := run(args, connect); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string, connect func(Arguments) (func() error, error)) error {
	describe := len(args) == 5 && args[4] == "describe"
	if len(args) != 4 && !describe {
		return fmt.Errorf("usage: %s once|rounds URL CA IDS [describe]", os.Args[0])
	}
	ids, err := strconv.Atoi(args[3])
	if err != nil {
		return err
	}
	arguments := Arguments{URL: args[1], CAFile: args[2], Describe: describe}
	if arguments.CAFile == "-" {
		arguments.CAFile = ""
	}
	for i := range ids {
		arguments.IDs = append(arguments.IDs, fmt.Sprintf("ins-%08d", i))
	}
	call, err := connect(arguments)
	if err != nil {
		return err
	}
	if args[0] == "once" {
		return call()
	}
	return rounds(call)
}

func rounds(call func() error) error {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		calls, err := strconv.Atoi(lines.Text())
		if err != nil {
			return err
		}
		times := make([]int64, calls)
		before := cpu()
		for i := range times {
			begun := time.Now()
			if err := call(); err != nil {
				return err
			}
			times[i] = time.Since(begun).Nanoseconds()
		}
		used := cpu() - before
		sort.Slice(times, func(a, b int) bool { return times[a] < times[b] })
		fmt.Println(used, times[calls/2], times[calls*99/100])
	}
	return lines.Err()
}

func cpu() int64 {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) != nil {
		return 0
	}
	return used.Utime.Nano() + used.Stime.Nano()
}
