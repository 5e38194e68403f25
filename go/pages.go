package tcapi

import (
	"cmp"
	"context"
	"iter"
	"sync/atomic"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// WithConsistentListing has a listing read again and again, until two readings in a row are the same, before its first
// page is handed out. The pages of a whole reading are kept in memory. Without it, each page is handed out as it is read.
func WithConsistentListing() PageOption {
	return severalOption(func(settings *severalSettings) { settings.consistent = true })
}

// Pages is a listing: what an action answers page by page. A function of a service's package makes it, such as
// cvm.DescribeInstancesPages, or [NewPages]. It holds nothing: each range over it begins the listing anew, and what that
// holds is freed at its end, also if it is left early. One goroutine at a time uses it.
type Pages[Response, Item any] struct {
	ctx      context.Context
	client   *Client
	of       names
	request  any
	items    func(*Response) []Item
	settings severalSettings
	changed  atomic.Bool
}

// NewPages makes a listing by the names of an action, of which the specs must say how its pages are read: also one of a file
// of [WithServices]. request is as of [Client.Call], and a Response is decoded as there. items are those of a page; nil is
// none. Nothing is sent yet, and the request must not change before the listing is read.
//
// A start offset that the request has is kept. Without a limit, a page has as many items as the service gives at most.
// [WithTimeout] sets the time for one page, and the context ends the listing.
func NewPages[Response, Item any](ctx context.Context, client *Client, service, version, action string, request any, items func(*Response) []Item, options ...PageOption) *Pages[Response, Item] {
	pages := &Pages[Response, Item]{
		ctx: ctx, client: client, of: names{service, version, action}, request: request, items: items,
	}
	for _, option := range options {
		option.applyToPages(&pages.settings)
	}
	return pages
}

// All are the pages, each of which is asked for when the one before it has been dealt with. An error is the last element, and
// has no page: it is an *Error, as of a call. [StatusUnsupported] is that of an action whose pages the specs do not describe, and
// [StatusResponse] also that of a service that repeats a page, so that the listing would never end.
func (p *Pages[Response, Item]) All() iter.Seq2[*Response, error] {
	return func(yield func(*Response, error) bool) {
		p.changed.Store(false)
		reading, fault := p.client.list(p.ctx, p.of, p.request, &p.settings)
		if fault != nil {
			yield(nil, fault)
			return
		}
		defer reading.end()
		for {
			response := new(Response)
			more, fault := reading.next(response)
			p.changed.Store(reading.pages.Changed())
			if fault != nil {
				yield(nil, fault)
				return
			}
			if !more || !yield(response, nil) {
				return
			}
		}
	}
}

// Items are those of all pages: see [Pages.All].
func (p *Pages[Response, Item]) Items() iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for page, err := range p.All() {
			if err != nil {
				var none Item
				yield(none, err)
				return
			}
			if p.items == nil {
				continue
			}
			for _, item := range p.items(page) {
				if !yield(item, nil) {
					return
				}
			}
		}
	}
}

// Changed is whether the listing was seen to change while it was read the last time, as far as it was read: an item came
// twice, the number of all items was not the same on each page, or the end came before that number. Other items may then be missing: read it again, or with
// [WithConsistentListing].
func (p *Pages[Response, Item]) Changed() bool { return p.changed.Load() }

// reading is a listing that has begun. It does not need the client to be open to its end.
type reading struct {
	ctx    context.Context
	client *Client
	call   *abi.Call
	pages  *abi.Pages
	finish func()
	// whole is the time for a page.
	whole time.Duration
}

// list begins a listing, which is to be ended.
func (c *Client) list(ctx context.Context, of names, request any, settings *severalSettings) (*reading, *Error) {
	if fault := settings.check(ctx, c); fault != nil {
		return nil, fault
	}
	if !c.begin() {
		return nil, closed()
	}
	defer c.calls.Done()
	call, fault := prepared(ctx, request)
	if fault != nil {
		return nil, fault
	}
	token, finish, failure := followAlone(ctx)
	if failure != nil {
		call.Release()
		return nil, fromABI(failure)
	}
	each := settings.eachABI(token)
	pages, failure := c.library.native.NewPages(of.abi(), call.Bytes(), settings.consistent, &each)
	if failure != nil {
		finish()
		call.Release()
		return nil, fromABI(failure)
	}
	return &reading{ctx, c, call, pages, finish, cmp.Or(settings.each.timeout, c.timeout)}, nil
}

// next reads the next page, if there is one.
func (r *reading) next(response any) (more bool, fault *Error) {
	if why := r.ctx.Err(); why != nil {
		return false, new(Error).endedBy(r.ctx, why)
	}
	fault = r.client.hold(r.ctx, r.whole, func(uint32, bool) *Error {
		page, failure := r.pages.Next(r.call)
		if failure != nil {
			return r.client.judged(r.ctx, r.call, failure, false)
		}
		if more = page != nil; !more {
			return nil
		}
		return decodeText(page, response)
	})
	return more, fault
}

func (r *reading) end() {
	r.pages.Free()
	r.finish()
	r.call.Release()
}
