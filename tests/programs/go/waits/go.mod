module tcapi.internal/tcapi/tests/waits

go 1.24

require tcapi.internal/tcapi v0.1.0

// The module has no home on the network.
replace tcapi.internal/tcapi => ../../../../go
