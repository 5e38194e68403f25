package tcapi

import (
	"context"
	"log/slog"
	"net"
	"strconv"
	"strings"
	"time"
)

// SlogEvents returns a function for [WithEventHandler] that writes a record of each event to a logger. The message is
// the kind of the event, such as "tcapi attempt end". Attributes have the names of OpenTelemetry's semantic conventions
// where these exist, and otherwise begin with "tcapi."; docs/events.md lists them. Records contain no secrets.
//
// Levels: [slog.LevelDebug] when something begins and when an attempt succeeded, [slog.LevelInfo] when a call succeeded
// and when a request is retried, [slog.LevelWarn] for failures, and [slog.LevelError] for failures whose action may
// have run.
func SlogEvents(logger *slog.Logger) func(*Event) {
	handler := logger.Handler()
	return func(event *Event) {
		ctx := context.Background()
		level := event.level()
		if !handler.Enabled(ctx, level) {
			return
		}
		kind := strings.ToLower(strings.ReplaceAll(event.Kind.String(), "_", " "))
		// A source position would be in this file, so there is none.
		record := slog.NewRecord(time.Now(), level, "tcapi "+kind, 0)
		event.addTo(&record)
		// A call does not fail because of its log.
		_ = handler.Handle(ctx, record)
	}
}

// level returns the level of an event.
func (e *Event) level() slog.Level {
	switch e.Kind {
	case EventAttemptEnd, EventCallEnd, EventCredentials:
		switch {
		case e.Err != nil && e.Err.Outcome == OutcomeUnknown:
			return slog.LevelError
		case e.Err != nil || e.Remark != "" || e.Report != nil && e.Report.OddityCount > 0:
			return slog.LevelWarn
		case e.Kind == EventCallEnd:
			return slog.LevelInfo
		}
	case EventRetry, EventFailover:
		return slog.LevelInfo
	case EventClock, EventViolation:
		return slog.LevelWarn
	}
	return slog.LevelDebug
}

// addTo adds the attributes of an event, except for those without a value.
func (e *Event) addTo(record *slog.Record) {
	text := func(name, value string) {
		if value != "" {
			record.AddAttrs(slog.String(name, value))
		}
	}
	number := func(name string, value int) {
		if value != 0 {
			record.AddAttrs(slog.Int(name, value))
		}
	}
	us := func(name string, value time.Duration) {
		record.AddAttrs(slog.Int64(name, value.Microseconds()))
	}
	endpoint := func(endpoint string) {
		host, port, err := net.SplitHostPort(endpoint)
		if err != nil {
			host = strings.Trim(endpoint, "[]")
		}
		text("server.address", host)
		count, _ := strconv.Atoi(port)
		number("server.port", count)
	}

	text("rpc.system.name", "tencent_cloud_api")
	text("rpc.method", e.Service+"/"+e.Action)
	text("cloud.region", e.Region)
	record.AddAttrs(slog.Uint64("tcapi.call_id", e.CallID))
	text("tcapi.api_version", e.Version)
	text("tcapi.trace_id", e.TraceID)
	endpoint(e.Endpoint)
	number("tcapi.attempt", e.Attempt)
	number("http.request.resend_count", max(e.Attempt-1, 0))
	number("http.request.body.size", e.RequestBytes)
	switch e.Kind {
	case EventCallBegin:
		us("tcapi.timeout_us", e.Timeout)
	case EventAttemptEnd:
		e.AttemptReport.addTo(text, number, us, record)
		if !e.Permitted {
			record.AddAttrs(slog.Bool("tcapi.permitted", false))
		}
	case EventRetry:
		text("tcapi.retry_reason", strings.ToLower(e.RetryReason.String()))
		us("tcapi.delay_us", e.Delay)
	case EventFailover:
		text("tcapi.next_endpoint", e.NextEndpoint)
	case EventClock:
		record.AddAttrs(slog.Int64("tcapi.service_ahead_s", int64(e.ServiceAhead/time.Second)))
	case EventCredentials:
		text("tcapi.source", e.Source)
		text("tcapi.remark", e.Remark)
		us("tcapi.took_us", e.Took)
		if e.NextTry != 0 {
			us("tcapi.next_try_us", e.NextTry)
		}
	case EventViolation:
		text("tcapi.path", e.Err.Path)
		number("tcapi.violations", e.ViolationCount)
	case EventCallEnd:
		endpoint(e.Report.Endpoint)
		number("tcapi.attempts", e.Report.Attempts)
		text("tcapi.request_id", e.Report.RequestID)
		us("tcapi.total_us", e.Report.Total)
		us("tcapi.waited_us", e.Report.Waited)
		number("tcapi.oddities", e.Report.OddityCount)
		number("tcapi.violations", e.Report.ViolationCount)
		if e.Err == nil {
			text("tcapi.outcome", e.Report.Outcome.String())
		} else {
			text("tcapi.stop_reason", e.Err.StopReason.String())
		}
	}
	if e.Err != nil {
		e.Err.addTo(e.Kind, text, number)
	}
}

func (r *AttemptReport) addTo(text func(string, string), number func(string, int), us func(string, time.Duration), record *slog.Record) {
	if r.Peer.IsValid() {
		text("network.peer.address", r.Peer.Addr().String())
		number("network.peer.port", int(r.Peer.Port()))
		record.AddAttrs(slog.Bool("tcapi.kept", r.Kept))
	}
	text("tcapi.request_id", r.RequestID)
	if r.Status == 0 {
		text("tcapi.outcome", r.Outcome.String())
		number("http.response.status_code", r.HTTPStatus)
	}
	us("tcapi.waited_us", r.Waited)
	us("tcapi.looked_up_us", r.LookedUp)
	us("tcapi.connected_us", r.Connected)
	us("tcapi.handshaken_us", r.Handshaken)
	us("tcapi.first_byte_us", r.FirstByte)
	us("tcapi.total_us", r.Total)
}

// addTo adds why an attempt or a call failed.
func (e *Error) addTo(kind EventKind, text func(string, string), number func(string, int)) {
	errorType := e.Code
	if errorType == "" {
		errorType = e.Status.String()
	}
	text("error.type", errorType)
	text("error.message", e.Message)
	text("rpc.response.status_code", e.Code)
	number("http.response.status_code", e.HTTPStatus)
	// A call goes on with the credentials that it has, and in spite of a violation.
	if kind != EventCredentials && kind != EventViolation {
		text("tcapi.outcome", e.Outcome.String())
	}
}
