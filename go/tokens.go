package tcapi

import (
	"context"
	"sync"

	"tcapi.internal/tcapi/internal/abi"
)

// mostIdle is the number of tokens that a client keeps. Each has a file descriptor.
const mostIdle = 16

// tokens are cancel tokens of the library that were not fired, kept for the next calls.
type tokens struct {
	lock sync.Mutex
	idle []*abi.Token
}

// follow returns a token that is fired when the context ends; nil for a context that never ends. finish must be called
// when the call is over.
func (t *tokens) follow(ctx context.Context) (token *abi.Token, finish func(), failure *abi.Failure) {
	return follow(ctx, t.take, t.put)
}

// followAlone is the same with a token that belongs to no client, and may outlive one.
func followAlone(ctx context.Context) (token *abi.Token, finish func(), failure *abi.Failure) {
	return follow(ctx, abi.NewToken, (*abi.Token).Free)
}

func follow(ctx context.Context, take func() (*abi.Token, *abi.Failure), give func(*abi.Token)) (token *abi.Token, finish func(), failure *abi.Failure) {
	if ctx.Done() == nil {
		return nil, func() {}, nil
	}
	token, failure = take()
	if failure != nil {
		return nil, nil, failure
	}
	fired := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		token.Fire()
		close(fired)
	})
	return token, func() {
		if stop() {
			give(token)
			return
		}
		// The context ended: the token must live until it has been fired, and can't be reused.
		<-fired
		token.Free()
	}, nil
}

func (t *tokens) take() (*abi.Token, *abi.Failure) {
	if token := t.pop(); token != nil {
		return token, nil
	}
	return abi.NewToken()
}

// pop returns a token that is kept, or nil.
func (t *tokens) pop() *abi.Token {
	t.lock.Lock()
	defer t.lock.Unlock()
	last := len(t.idle) - 1
	if last < 0 {
		return nil
	}
	token := t.idle[last]
	t.idle = t.idle[:last]
	return token
}

func (t *tokens) put(token *abi.Token) {
	if !t.push(token) {
		token.Free()
	}
}

// push keeps a token, if there is room.
func (t *tokens) push(token *abi.Token) bool {
	t.lock.Lock()
	defer t.lock.Unlock()
	if len(t.idle) >= mostIdle {
		return false
	}
	t.idle = append(t.idle, token)
	return true
}

func (t *tokens) free() {
	for _, token := range t.idle {
		token.Free()
	}
	t.idle = nil
}
