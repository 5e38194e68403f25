package cvm_test

import (
	"testing"

	"tcapi.internal/tcapi/internal/emulator"
)

// endpoint is where the emulator listens.
var endpoint string

func TestMain(m *testing.M) {
	emulator.Main(m, &endpoint, "--transition-ms", "50")
}
