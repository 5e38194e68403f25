// Sdk is the contestant with the official Go SDK.
package main

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net/http"
	"os"
	"strings"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"

	"tcapi.bench/contestant"
)

type client struct {
	*cvm.Client
	ids []string
}

func connect(arguments contestant.Arguments) (func() error, error) {
	scheme, endpoint, _ := strings.Cut(arguments.URL, "://")
	settings := profile.NewClientProfile()
	settings.HttpProfile.Scheme = strings.ToUpper(scheme)
	settings.HttpProfile.Endpoint = endpoint
	key := common.NewCredential(os.Getenv("TENCENTCLOUD_SECRET_ID"), os.Getenv("TENCENTCLOUD_SECRET_KEY"))
	sdk, err := cvm.NewClient(key, contestant.Region, settings)
	if err != nil {
		return nil, err
	}
	c := &client{sdk, arguments.IDs}
	if arguments.CAFile != "" {
		pem, err := os.ReadFile(arguments.CAFile)
		if err != nil {
			return nil, err
		}
		roots := x509.NewCertPool()
		roots.AppendCertsFromPEM(pem)
		transport := http.DefaultTransport.(*http.Transport).Clone()
		transport.TLSClientConfig = &tls.Config{RootCAs: roots}
		c.WithHttpTransport(transport)
	}
	if arguments.Describe {
		return c.describe, nil
	}
	return c.reboot, nil
}

func (c *client) reboot() error {
	request := cvm.NewRebootInstancesRequest()
	request.InstanceIds = common.StringPtrs(c.ids)
	request.StopType = common.StringPtr("SOFT_FIRST")
	// A response that is not one of success is an error.
	_, err := c.RebootInstances(request)
	return err
}

func (c *client) describe() error {
	request := cvm.NewDescribeInstancesRequest()
	request.InstanceIds = common.StringPtrs(c.ids)
	request.Limit = common.Int64Ptr(int64(len(c.ids)))
	response, err := c.DescribeInstances(request)
	if err != nil {
		return err
	}
	if described := len(response.Response.InstanceSet); described != len(c.ids) {
		return fmt.Errorf("%d instances", described)
	}
	return nil
}

func main() {
	contestant.Main(os.Args[1:], connect)
}
