module tcapi.internal/concurrent

go 1.24

require tcapi.internal/tcapi v0.1.0

// The module has no home on the network: it is taken from this copy of the repository.
replace tcapi.internal/tcapi => ../../go
