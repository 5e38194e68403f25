// Program that makes calls with the official Go SDK, with its retries enabled. It reads a row of the faults per line of
// standard input and prints the SDK's result per line, both as JSON in the form of python/rows.py. With the argument
// "unsafe", UnsafeRetryOnConnectionFailure is enabled as well.
//
// SSL_CERT_FILE names the trust anchor.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	tcerrors "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"
)

type row struct {
	Endpoint  string `json:"endpoint"`
	HTTPS     bool   `json:"https"`
	Proxy     string `json:"proxy"`
	Action    string `json:"action"`
	Params    string `json:"params"`
	Calls     int    `json:"calls"`
	WarmUpMs  *int   `json:"warm_up_ms"`
	TimeoutMs int    `json:"timeout_ms"`
	Attempts  int    `json:"attempts"`
	SecretID  string `json:"secret_id"`
	SecretKey string `json:"secret_key"`
}

func client(row row) (*cvm.Client, error) {
	settings := profile.NewClientProfile()
	settings.HttpProfile.Endpoint = row.Endpoint
	settings.HttpProfile.Scheme = "HTTP"
	if row.HTTPS {
		settings.HttpProfile.Scheme = "HTTPS"
	}
	settings.HttpProfile.Proxy = row.Proxy
	// Its unit is a second.
	settings.HttpProfile.ReqTimeout = (row.TimeoutMs + 999) / 1000
	pause := profile.ConstantDurationFunc(2 * time.Millisecond)
	settings.NetworkFailureMaxRetries = row.Attempts - 1
	settings.NetworkFailureRetryDuration = pause
	settings.RateLimitExceededMaxRetries = row.Attempts - 1
	settings.RateLimitExceededRetryDuration = pause
	settings.UnsafeRetryOnConnectionFailure = len(os.Args) > 1 && os.Args[1] == "unsafe"
	return cvm.NewClient(common.NewCredential(row.SecretID, row.SecretKey), "ap-guangzhou", settings)
}

// report is the result of a call: "done", "failed" or "broke", and the error's name.
type report [2]string

func call(client *cvm.Client, row row) (reported report) {
	defer func() {
		if panicked := recover(); panicked != nil {
			reported = report{"broke", fmt.Sprintf("panicked: %v", panicked)}
		}
	}()
	var err error
	if row.Action == "RebootInstances" {
		request := cvm.NewRebootInstancesRequest()
		if err = request.FromJsonString(row.Params); err == nil {
			_, err = client.RebootInstances(request)
		}
	} else {
		request := cvm.NewDescribeRegionsRequest()
		if err = request.FromJsonString(row.Params); err == nil {
			_, err = client.DescribeRegions(request)
		}
	}
	var known *tcerrors.TencentCloudSDKError
	switch {
	case err == nil:
		return report{"done"}
	case errors.As(err, &known):
		return report{"failed", known.Code}
	}
	return report{"broke", fmt.Sprintf("returned %T", err)}
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var row row
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			panic(err)
		}
		made, err := client(row)
		if err != nil {
			panic(err)
		}
		if row.WarmUpMs != nil {
			call(made, row)
			time.Sleep(time.Duration(*row.WarmUpMs) * time.Millisecond)
		}
		reported := make([]report, row.Calls)
		for i := range reported {
			reported[i] = call(made, row)
		}
		line, err := json.Marshal(map[string]any{"reported": reported})
		if err != nil {
			panic(err)
		}
		fmt.Println(string(line))
	}
}
