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

// WithLogger sets a logger for records about calls: at [slog.LevelDebug] when an attempt begins, at [slog.LevelInfo]
// when a call got its response or is about to be retried, at [slog.LevelWarn] when an attempt failed, and at
// [slog.LevelError] when one failed whose action may have run. Without this option, and with nil, there are no records.
//
// The message is "tcapi: " and the event, such as "tcapi: end". The attributes are the pairs of docs/calls.md, with the
// same names: numbers as integers, and everything else as strings. The attribute call is the same in all records of a
// call and different for each call of the process. Records contain no secrets.
//
// The logger's own level applies to each record. Its handler is called with the call's context, by the goroutine that
// makes the call, before the call returns: by several goroutines at once if the client is shared. A panic in it is
// ignored. It may make calls; those with the same client create records too. The client keeps a reference to the logger
// until [Client.Close].
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

// write passes a line to a handler. It sets no source position, which would be in this file.
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
	// A call does not fail because of its log.
	_ = handler.Handle(ctx, record)
}

// pairs parses a line of the library's form of logfmt, in which a value is quoted, as in JSON, where necessary.
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

// valueEnd returns the end of the value that a text begins with.
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

// isNumber reports whether the values of a name are numbers. A value of another name may look like one by chance, but
// an attribute must have one type.
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
