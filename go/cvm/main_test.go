package cvm_test

import (
	"testing"
	"time"

	"tcapi.internal/tcapi/internal/emulator"
	"tcapi.internal/tcapi/tcapitest"
)

// endpoint is where the emulator listens.
var endpoint string

func TestMain(m *testing.M) {
	emulator.Main(m, &endpoint, tcapitest.WithTransition(50*time.Millisecond))
}
