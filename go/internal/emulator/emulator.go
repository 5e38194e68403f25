// Package emulator has the TestMain of the packages that test against the emulator.
package emulator

import (
	"fmt"
	"os"
	"testing"

	"tcapi.internal/tcapi/tcapitest"
)

// Main is the TestMain of a package whose tests share one emulator. It puts the key into the environment, where a
// program would find it.
func Main(m *testing.M, url *string, options ...tcapitest.Option) {
	emulator, err := tcapitest.Run(options...)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	*url = emulator.URL()
	_ = os.Setenv("TENCENTCLOUD_SECRET_ID", tcapitest.SecretID)
	_ = os.Setenv("TENCENTCLOUD_SECRET_KEY", tcapitest.SecretKey)
	_ = os.Unsetenv("TENCENTCLOUD_REGION")
	status := m.Run()
	emulator.Close()
	os.Exit(status)
}
