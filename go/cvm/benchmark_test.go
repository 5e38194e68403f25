package cvm_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"testing"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// instance is one as the service describes it.
const instance = `{"InstanceId":"ins-r8hr2upy","InstanceName":"web-%d","InstanceState":"RUNNING","InstanceType":"S5.MEDIUM4",` +
	`"CPU":2,"Memory":4,"Placement":{"Zone":"ap-guangzhou-3","ProjectId":0},"RestrictState":"NORMAL","RenewFlag":null,` +
	`"ImageId":"img-pi0ii46r","OsName":"Debian 12","PrivateIpAddresses":["10.0.0.17"],"PublicIpAddresses":["43.0.0.17"],` +
	`"CreatedTime":"2020-09-22T00:00:00Z","InstanceChargeType":"POSTPAID_BY_HOUR","SecurityGroupIds":["sg-efil73jd"],` +
	`"SystemDisk":{"DiskType":"CLOUD_PREMIUM","DiskId":"disk-nucurerk","DiskSize":50},"Tags":[{"Key":"team","Value":"web"}],` +
	`"VirtualPrivateCloud":{"VpcId":"vpc-m7ryryrc","SubnetId":"subnet-5g0ibi40","AsVpcGateway":false}}`

// serve responds to each request of a connection with the same response, and allocates next to nothing for it.
func serve(connection net.Conn, response []byte) {
	reader := bufio.NewReader(connection)
	for {
		length := int64(0)
		for {
			line, err := reader.ReadSlice('\n')
			if err != nil {
				return
			}
			if len(line) == 2 {
				break
			}
			const name = "content-length:"
			if len(line) > len(name) && strings.EqualFold(string(line[:len(name)]), name) {
				length, _ = strconv.ParseInt(strings.TrimSpace(string(line[len(name):])), 10, 64)
			}
		}
		if _, err := io.CopyN(io.Discard, reader, length); err != nil {
			return
		}
		if _, err := connection.Write(response); err != nil {
			return
		}
	}
}

// BenchmarkCall is a whole call on a kept connection to a server on loopback, whose response has so many instances.
func BenchmarkCall(b *testing.B) {
	for _, count := range []int{0, 1, 100} {
		b.Run(fmt.Sprintf("instances=%d", count), func(b *testing.B) {
			instances := make([]string, count)
			for at := range instances {
				instances[at] = fmt.Sprintf(instance, at)
			}
			body := fmt.Sprintf(`{"Response":{"TotalCount":%d,"InstanceSet":[%s],"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}`,
				count, strings.Join(instances, ","))
			response := fmt.Appendf(nil, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
			listener, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				b.Fatal(err)
			}
			defer listener.Close()
			go func() {
				for {
					connection, err := listener.Accept()
					if err != nil {
						return
					}
					go serve(connection, response)
				}
			}()
			client, err := tcapi.NewClient(tcapi.WithEndpoint("http://"+listener.Addr().String()),
				tcapi.WithRegion("ap-guangzhou"), tcapi.WithCredentials("id", "key"))
			if err != nil {
				b.Fatal(err)
			}
			defer client.Close()
			b.ReportAllocs()
			for b.Loop() {
				response, err := cvm.DescribeInstances(b.Context(), client, &cvm.DescribeInstancesRequest{})
				if err != nil || len(response.InstanceSet) != count {
					b.Fatal(err)
				}
			}
		})
	}
}
