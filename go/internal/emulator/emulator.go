// Package emulator is the TestMain of the packages around it.
package emulator

import (
	"fmt"
	"os"
	"testing"

	"tcapi.internal/tcapi/tcapitest"
)

// Main is the TestMain of a package whose tests need one emulator. The key is put into the environment,
// as it would be for a program.
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
