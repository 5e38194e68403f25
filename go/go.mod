module tcapi.internal/tcapi

go 1.24
