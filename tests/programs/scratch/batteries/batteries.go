// Batteries uses a listing, a fleet and a waiter that were added as two files.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

func main() {
	client, err := tcapi.NewClient(tcapi.WithEndpoint(os.Args[1]))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	ctx := context.Background()
	for _, step := range []func(context.Context, *tcapi.Client) error{charge, wait} {
		if err := step(ctx, client); err != nil {
			log.Fatal(err)
		}
	}
}

func list(ctx context.Context, client *tcapi.Client) ([]string, error) {
	var ids []string
	read := 0
	pages := cvm.DescribeBatteriesPages(ctx, client, &cvm.DescribeBatteriesRequest{})
	for page, err := range pages.All() {
		if err != nil {
			return nil, err
		}
		for _, battery := range page.Batteries {
			ids = append(ids, tcapi.Val(battery.Id))
		}
		read++
	}
	changed := ""
	if pages.Changed() {
		changed = ", changed"
	}
	fmt.Printf("%d in %d pages%s\n", len(ids), read, changed)
	return ids, nil
}

func charge(ctx context.Context, client *tcapi.Client) error {
	ids, err := list(ctx, client)
	if err != nil {
		return err
	}
	ids = append(ids, "bat-nowhere0", "battery")
	fates, err := cvm.ChargeBatteriesFleet(ctx, client, &cvm.ChargeBatteriesRequest{}, ids)
	if err != nil {
		return err
	}
	fmt.Println(fates.Count(tcapi.FateDone), "done")
	for _, fate := range fates.Fates {
		if fate.Kind != tcapi.FateDone {
			fmt.Println(fate.ID, fate.Kind, cmp.Or(fate.Code, fate.Message))
		}
	}
	return nil
}

func wait(ctx context.Context, client *tcapi.Client) error {
	request := &cvm.DescribeBatteriesRequest{BatteryIds: []string{"bat-aaaaaaaa"}}
	charged, err := cvm.WaitBatteriesCharged(ctx, client, request)
	if err != nil {
		return err
	}
	fmt.Println(tcapi.Val(charged.Batteries[0].Id), tcapi.Val(charged.Batteries[0].Task.Name))
	request.BatteryIds = append(request.BatteryIds, "bat-bbbbbbbb")
	_, err = cvm.WaitBatteriesCharged(ctx, client, request)
	var failure *tcapi.Error
	if !errors.As(err, &failure) || failure.Status != tcapi.StatusWaitFailed {
		return fmt.Errorf("not a wait that failed: %w", err)
	}
	fmt.Println(failure.Path, "is not")
	return nil
}
