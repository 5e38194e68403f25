package tcapi

import (
	"context"
	"encoding/json"
	"log/slog"
	"strconv"
	"strings"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// WithLogger has records about calls handed to a logger: at [slog.LevelDebug] that an attempt begins, at
// [slog.LevelInfo] that a call was answered or is about to be tried again, at [slog.LevelWarn] that an
// attempt failed, and at [slog.LevelError] that one failed whose action may have happened. The message is
// "tcapi: " and the event, such as "tcapi: end". The attributes are the pairs of docs/calls.md, by the same
// names: numbers as integers, and everything else as strings. The attribute call is the same in all
// records of a call and different for each call of the process. No secret is ever part of a record. Without
// this option, and with nil, there are no records.
//
// The logger's own level decides at each record. Its handler is called with the call's context, by the goroutine that
// makes the call, before the call returns, so by several at once if the client is shared; what it panics with is lost.
// It may make calls: those with the same client make records too. The client lets go of the logger in
// [Client.Close].
func WithLogger(logger *slog.Logger) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Log = nil
		if logger != nil {
			settings.Log = func(call *abi.Call, level int, line string) {
				ctx := context.Background()
				if call != nil {
					ctx = call.Context
				}
				write(ctx, logger.Handler(), slogLevel(level), line)
			}
		}
	})
}

// write gives a handler a line. The place in the source would be one in here, so there is none.
func write(ctx context.Context, handler slog.Handler, level slog.Level, line string) {
	if !handler.Enabled(ctx, level) {
		return
	}
	attributes := pairs(line)
	message := "tcapi"
	for _, attribute := range attributes {
		if attribute.Key == "event" {
			message += ": " + attribute.Value.String()
		}
	}
	record := slog.NewRecord(time.Now(), level, message, 0)
	record.AddAttrs(attributes...)
	// A log that fails is no reason for a call to fail.
	_ = handler.Handle(ctx, record)
}

// pairs are those of a line, in the library's form of logfmt: a value is in quotes, as in JSON, where it has to be.
func pairs(line string) []slog.Attr {
	attributes := make([]slog.Attr, 0, strings.Count(line, "="))
	for line != "" {
		name, rest, found := strings.Cut(line, "=")
		if !found {
			break
		}
		end := valueEnd(rest)
		text := rest[:end]
		line = strings.TrimPrefix(rest[end:], " ")
		if strings.HasPrefix(text, `"`) {
			var unquoted string
			if json.Unmarshal([]byte(text), &unquoted) == nil {
				text = unquoted
			}
		} else if isNumber(name) {
			if number, err := strconv.ParseInt(text, 10, 64); err == nil {
				attributes = append(attributes, slog.Int64(name, number))
				continue
			}
		}
		attributes = append(attributes, slog.String(name, text))
	}
	return attributes
}

// valueEnd is where the value ends that a text begins with.
func valueEnd(text string) int {
	quoted := strings.HasPrefix(text, `"`)
	for at := 0; at < len(text); at++ {
		switch {
		case quoted && text[at] == '\\':
			at++
		case quoted && text[at] == '"' && at > 0:
			return at + 1
		case !quoted && text[at] == ' ':
			return at
		}
	}
	return len(text)
}

// isNumber is whether the values of a name are numbers. What another name's value looks like is chance: an attribute
// has one type.
func isNumber(name string) bool {
	switch name {
	case "call", "attempt", "request_bytes", "http_status", "oddities":
		return true
	}
	for _, unit := range []string{"_us", "_ms", "_s"} {
		if strings.HasSuffix(name, unit) {
			return true
		}
	}
	return false
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
