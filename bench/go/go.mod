module tcapi.bench

go 1.24

require (
	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common v1.3.210
	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm v1.1.0
	tcapi.internal/tcapi v0.1.0
)

// The module has no home on the network: it is taken from this copy of the repository.
replace tcapi.internal/tcapi => ../../go
