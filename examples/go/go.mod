module tcapi.internal/examples

go 1.24

require tcapi.internal/tcapi v0.1.0

// The library's module can't be downloaded: it is read from a copy of the repository.
replace tcapi.internal/tcapi => ../../go
