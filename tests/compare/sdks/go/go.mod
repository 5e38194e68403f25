module tcapi.internal/faults

go 1.24

require (
	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common v1.3.210
	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm v1.1.0
)
