// Package emulator runs the service on loopback, for the tests of the packages around it.
package emulator

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// The published example of a key, which the emulator takes.
const (
	SecretID  = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
	SecretKey = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"
)

// Variable names the program in the environment.
const Variable = "TCAPI_EMULATOR"

// Start runs an emulator and tells where it listens. It ends with stop, or with this process.
func Start(arguments ...string) (url string, stop func(), err error) {
	program := os.Getenv(Variable)
	if program == "" {
		return "", nil, errors.New(Variable + " has to name the program tcapi-emulator (cargo build --package tcapi-emulator)")
	}
	command := exec.Command(program, append([]string{"--exit-with-stdin"}, arguments...)...)
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
	stop = func() {
		_ = stdin.Close()
		_, _ = io.Copy(io.Discard, stdout)
		_ = command.Wait()
	}
	line, err := bufio.NewReader(stdout).ReadString('\n')
	url, found := strings.CutPrefix(strings.TrimSpace(line), "listening on ")
	if err != nil || !found {
		stop()
		return "", nil, fmt.Errorf("the emulator says %q: %w", line, errors.Join(err))
	}
	return url, stop, nil
}

// Main is the TestMain of a package whose tests need one emulator. The key is put into the environment,
// as it would be for a program.
func Main(m *testing.M, url *string, arguments ...string) {
	started, stop, err := Start(arguments...)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	*url = started
	_ = os.Setenv("TENCENTCLOUD_SECRET_ID", SecretID)
	_ = os.Setenv("TENCENTCLOUD_SECRET_KEY", SecretKey)
	_ = os.Unsetenv("TENCENTCLOUD_REGION")
	status := m.Run()
	stop()
	os.Exit(status)
}
