// Tcapi is the contestant with tcapi. With -cancellable, each call has a context that can end, as in a server.
package main

import (
	"context"
	"flag"
	"fmt"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"

	"tcapi.bench/contestant"
)

type client struct {
	*tcapi.Client
	context context.Context
	ids     []string
}

func (c *client) reboot() error {
	_, err := cvm.RebootInstances(c.context, c.Client, &cvm.RebootInstancesRequest{
		InstanceIds: c.ids,
		StopType:    tcapi.Ptr(cvm.StopTypeSoftFirst),
	})
	return err
}

func (c *client) describe() error {
	response, err := cvm.DescribeInstances(c.context, c.Client, &cvm.DescribeInstancesRequest{
		InstanceIds: c.ids,
		Limit:       tcapi.Ptr(int64(len(c.ids))),
	})
	if err != nil {
		return err
	}
	if described := len(response.InstanceSet); described != len(c.ids) {
		return fmt.Errorf("%d instances", described)
	}
	return nil
}

func main() {
	cancellable := flag.Bool("cancellable", false, "make calls with a context that can end")
	flag.Parse()
	ctx := context.Background()
	if *cancellable {
		var cancel context.CancelFunc
		ctx, cancel = context.WithCancel(ctx)
		defer cancel()
	}
	contestant.Main(flag.Args(), func(arguments contestant.Arguments) (func() error, error) {
		options := []tcapi.ClientOption{tcapi.WithEndpoint(arguments.URL), tcapi.WithRegion(contestant.Region)}
		if arguments.CAFile != "" {
			options = append(options, tcapi.WithCAFile(arguments.CAFile))
		}
		made, err := tcapi.NewClient(options...)
		if err != nil {
			return nil, err
		}
		c := &client{made, ctx, arguments.IDs}
		if arguments.Describe {
			return c.describe, nil
		}
		return c.reboot, nil
	})
}
