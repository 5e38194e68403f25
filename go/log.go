package tcapi

import (
	"context"
	"log/slog"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// WithLogger has lines about calls written to a logger: at [slog.LevelDebug] that an attempt begins, at
// [slog.LevelInfo] that a call was answered or is about to be tried again, at [slog.LevelWarn] that an
// attempt failed, and at [slog.LevelError] that one failed whose action may have happened. A line is the
// record's message: pairs as name=value (logfmt), with values in quotes where they need it; docs/calls.md has
// the names. The first pair, call, is the same in all lines of a call and different for each call of the process.
// No secret is ever part of a line. Without this option, and with nil, there are no lines.
//
// The logger's own level decides at each line. Its handler is called by the goroutine that makes the call,
// before the call returns, so by several at once if the client is shared; what it panics with is lost. It
// may make calls: those with the same client write lines too. The client lets go of the logger in
// [Client.Close].
func WithLogger(logger *slog.Logger) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Log = nil
		if logger != nil {
			settings.Log = func(level int, line string) { write(logger.Handler(), slogLevel(level), line) }
		}
	})
}

// write gives a handler a line. The place in the source would be one in here, so there is none.
func write(handler slog.Handler, level slog.Level, line string) {
	ctx := context.Background()
	if handler.Enabled(ctx, level) {
		// A log that fails is no reason for a call to fail.
		_ = handler.Handle(ctx, slog.NewRecord(time.Now(), level, line, 0))
	}
}

func slogLevel(level int) slog.Level {
	switch level {
	case abi.LogError:
		return slog.LevelError
	case abi.LogWarn:
		return slog.LevelWarn
	case abi.LogInfo:
		return slog.LevelInfo
	default:
		return slog.LevelDebug
	}
}
