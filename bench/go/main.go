// The official Go SDK. Arguments and standard input and output are those of ../c/contestant.h.
package main

import (
	"bufio"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net/http"
	"os"
	"sort"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"
)

const region = "ap-guangzhou"

type client struct {
	*cvm.Client
	ids []string
}

func newClient(url, ca string, ids int) (*client, error) {
	scheme, endpoint, _ := strings.Cut(url, "://")
	settings := profile.NewClientProfile()
	settings.HttpProfile.Scheme = strings.ToUpper(scheme)
	settings.HttpProfile.Endpoint = endpoint
	key := common.NewCredential(os.Getenv("TENCENTCLOUD_SECRET_ID"), os.Getenv("TENCENTCLOUD_SECRET_KEY"))
	sdk, err := cvm.NewClient(key, region, settings)
	if err != nil {
		return nil, err
	}
	c := &client{Client: sdk}
	if ca != "-" {
		pem, err := os.ReadFile(ca)
		if err != nil {
			return nil, err
		}
		roots := x509.NewCertPool()
		roots.AppendCertsFromPEM(pem)
		transport := http.DefaultTransport.(*http.Transport).Clone()
		transport.TLSClientConfig = &tls.Config{RootCAs: roots}
		c.WithHttpTransport(transport)
	}
	for i := 0; i < ids; i++ {
		c.ids = append(c.ids, fmt.Sprintf("ins-%08d", i))
	}
	return c, nil
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

func cpu() int64 {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) != nil {
		return 0
	}
	return used.Utime.Nano() + used.Stime.Nano()
}

func rounds(call func() error) error {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		calls, err := strconv.Atoi(lines.Text())
		if err != nil {
			return err
		}
		times := make([]int64, calls)
		before := cpu()
		for i := range times {
			begun := time.Now()
			if err := call(); err != nil {
				return err
			}
			times[i] = time.Since(begun).Nanoseconds()
		}
		used := cpu() - before
		sort.Slice(times, func(a, b int) bool { return times[a] < times[b] })
		fmt.Println(used, times[calls/2], times[calls*99/100])
	}
	return lines.Err()
}

func run() error {
	describe := len(os.Args) == 6 && os.Args[5] == "describe"
	if len(os.Args) != 5 && !describe {
		return fmt.Errorf("usage: %s once|rounds URL CA IDS [describe]", os.Args[0])
	}
	ids, err := strconv.Atoi(os.Args[4])
	if err != nil {
		return err
	}
	c, err := newClient(os.Args[2], os.Args[3], ids)
	if err != nil {
		return err
	}
	call := c.reboot
	if describe {
		call = c.describe
	}
	if os.Args[1] == "once" {
		return call()
	}
	return rounds(call)
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
