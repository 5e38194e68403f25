package tcapi

import (
	"cmp"
	"context"
	"iter"
	"sync/atomic"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// WithConsistentListing makes a listing read all pages repeatedly, until two consecutive readings are the same, before
// it returns the first page. The pages of a whole reading are kept in memory. By default, each page is returned as soon
// as it is read.
func WithConsistentListing() PageOption {
	return severalOption(func(settings *severalSettings) { settings.consistent = true })
}

// Pages is a listing: the responses of an action, read page by page. It is created by [NewPages], or by a function of a
// service's package, such as cvm.DescribeInstancesPages. It holds no resources: each range over it starts the listing
// again, and frees its resources at its end, even if it is left early. One goroutine at a time may use it.
type Pages[Response, Item any] struct {
	ctx      context.Context
	client   *Client
	of       names
	request  any
	items    func(*Response) []Item
	settings severalSettings
	changed  atomic.Bool
}

// NewPages creates a listing by the names of an action, also one of a file of [WithServices]. The specs must say how
// its pages are read. request is as for [Client.Call], and a Response is decoded as there. items returns the items of a
// page; nil means that there are none. Nothing is sent yet, and the request must not change before the listing is read.
//
// A start offset in the request is kept. Without a limit, a page has the maximum number of items that the service
// allows. [WithTimeout] sets the timeout of one page, and the context cancels the listing.
func NewPages[Response, Item any](ctx context.Context, client *Client, service, version, action string, request any, items func(*Response) []Item, options ...PageOption) *Pages[Response, Item] {
	pages := &Pages[Response, Item]{
		ctx: ctx, client: client, of: names{service, version, action}, request: request, items: items,
	}
	for _, option := range options {
		option.applyToPages(&pages.settings)
	}
	return pages
}

// All returns an iterator over the pages. Each page is requested after the loop body has handled the previous one. An
// error is the last element, with a nil page: it is an *Error, as of a call. It is [StatusUnsupported] if the specs do
// not describe the pages of the action, and [StatusResponse] also if the service repeats a page, so that the listing
// would never end.
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

// Items returns an iterator over the items of all pages: see [Pages.All].
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

// Changed reports whether the listing was seen to change during the last reading, as far as it got: an item came twice,
// the total number of items was not the same on each page, or the listing ended before that number. Other items may
// then be missing: read it again, or with [WithConsistentListing].
func (p *Pages[Response, Item]) Changed() bool { return p.changed.Load() }

// reading is a listing that has started. It does not need an open client until its end.
type reading struct {
	ctx    context.Context
	client *Client
	call   *abi.Call
	pages  *abi.Pages
	finish func()
	// whole is the timeout of a page.
	whole time.Duration
}

// list starts a listing, which the caller must end.
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
	pages, failure := c.library.native.NewPages(of.abi(), call.Body().Bytes(), settings.consistent, &each)
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
