// The official Go SDK. Arguments and standard input and output are those of ../c/contestant.h.
//
// The SDK's module common does all the work of a call. The request and the response are written here as the
// generated module cvm has them.
package main

//lint:file-ignore SA5008 omitnil is an option of the SDK's own JSON package

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"os"
	"sort"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	tchttp "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/http"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
)

const region = "ap-guangzhou"

type rebootInstancesRequest struct {
	*tchttp.BaseRequest

	InstanceIds []*string `json:"InstanceIds,omitnil,omitempty" name:"InstanceIds"`
	ForceReboot *bool     `json:"ForceReboot,omitnil,omitempty" name:"ForceReboot"`
	StopType    *string   `json:"StopType,omitnil,omitempty" name:"StopType"`
}

type rebootInstancesResponse struct {
	*tchttp.BaseResponse
	Response *struct {
		RequestId *string `json:"RequestId,omitnil,omitempty" name:"RequestId"`
	} `json:"Response"`
}

type client struct {
	common.Client
	ids []string
}

func newClient(url, ca string, ids int) (*client, error) {
	scheme, endpoint, _ := strings.Cut(url, "://")
	settings := profile.NewClientProfile()
	settings.HttpProfile.Scheme = strings.ToUpper(scheme)
	settings.HttpProfile.Endpoint = endpoint
	c := new(client)
	key := common.NewCredential(os.Getenv("TENCENTCLOUD_SECRET_ID"), os.Getenv("TENCENTCLOUD_SECRET_KEY"))
	c.Init(region).WithCredential(key).WithProfile(settings)
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

func (c *client) call() error {
	request := &rebootInstancesRequest{
		BaseRequest: &tchttp.BaseRequest{},
		InstanceIds: common.StringPtrs(c.ids),
		StopType:    common.StringPtr("SOFT_FIRST"),
	}
	request.Init().WithApiInfo("cvm", "2017-03-12", "RebootInstances")
	c.InitBaseRequest(&request.BaseRequest, "cvm", "2017-03-12", "RebootInstances")
	request.SetContext(context.Background())
	response := &rebootInstancesResponse{BaseResponse: &tchttp.BaseResponse{}}
	// A response that is not one of success is an error.
	if err := c.Send(request, response); err != nil {
		return err
	}
	if response.Response == nil || response.Response.RequestId == nil {
		return errors.New("the response has no RequestId")
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

func (c *client) rounds() error {
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
			if err := c.call(); err != nil {
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
	if len(os.Args) != 5 {
		return fmt.Errorf("usage: %s once|rounds URL CA IDS", os.Args[0])
	}
	ids, err := strconv.Atoi(os.Args[4])
	if err != nil {
		return err
	}
	c, err := newClient(os.Args[2], os.Args[3], ids)
	if err != nil {
		return err
	}
	if os.Args[1] == "once" {
		return c.call()
	}
	return c.rounds()
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
