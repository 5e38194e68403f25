package tcapi_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"tcapi.internal/tcapi"
	"tcapi.internal/tcapi/cvm"
)

// text is an enumeration of the library.
type text interface {
	fmt.Stringer
	encoding.TextMarshaler
}

// logged returns what both handlers of log/slog write of a value, without time and level.
func logged(value any) string {
	var out bytes.Buffer
	options := &slog.HandlerOptions{ReplaceAttr: func(groups []string, attribute slog.Attr) slog.Attr {
		if len(groups) == 0 && attribute.Key != "value" {
			return slog.Attr{}
		}
		return attribute
	}}
	for _, handler := range []slog.Handler{slog.NewTextHandler(&out, options), slog.NewJSONHandler(&out, options)} {
		slog.New(handler).Info("", "value", value)
	}
	return out.String()
}

func TestEnumerationsAreTheirNames(t *testing.T) {
	for _, one := range []struct {
		value text
		read  encoding.TextUnmarshaler
		name  string
	}{
		{tcapi.StatusInvalidArgument, new(tcapi.Status), "INVALID_ARGUMENT"},
		{tcapi.StatusResources, new(tcapi.Status), "RESOURCES"},
		{tcapi.Status(0), new(tcapi.Status), "OK"},
		{tcapi.Status(99), new(tcapi.Status), "99"},
		{tcapi.Status(-1), new(tcapi.Status), "-1"},
		{tcapi.OutcomeNotSent, new(tcapi.Outcome), "NOT_SENT"},
		{tcapi.OutcomeUnknown, new(tcapi.Outcome), "UNKNOWN"},
		{tcapi.Outcome(99), new(tcapi.Outcome), "99"},
		{tcapi.StopNotRetryable, new(tcapi.StopReason), "NOT_RETRYABLE"},
		{tcapi.StopCancelled, new(tcapi.StopReason), "CANCELLED"},
		{tcapi.RetryHintNone, new(tcapi.RetryHint), "NONE"},
		{tcapi.RetryHintIfIdempotent, new(tcapi.RetryHint), "IF_IDEMPOTENT"},
	} {
		written, err := one.value.MarshalText()
		if one.value.String() != one.name || string(written) != one.name || err != nil {
			t.Errorf("%v is %q, %v: not %s", one.value, written, err, one.name)
		}
		if err := one.read.UnmarshalText(written); err != nil || fmt.Sprint(one.read) != fmt.Sprint(asPointer(one.value)) {
			t.Errorf("%q is read as %v, %v", written, one.read, err)
		}
		if shown, wanted := logged(one.value), fmt.Sprintf("value=%s\n{\"value\":%q}\n", one.name, one.name); shown != wanted {
			t.Errorf("%q, not %q", shown, wanted)
		}
		if err := one.read.UnmarshalText([]byte("NO_SUCH")); err == nil || !strings.Contains(err.Error(), `"NO_SUCH"`) {
			t.Error(err)
		}
	}
	// Those of a service are strings.
	if shown := logged(cvm.StopTypeSoft); shown != "value=SOFT\n{\"value\":\"SOFT\"}\n" {
		t.Error(shown)
	}
}

// asPointer returns the address of a copy, so that both are printed alike.
func asPointer(value text) any {
	switch value := value.(type) {
	case tcapi.Status:
		return &value
	case tcapi.Outcome:
		return &value
	case tcapi.StopReason:
		return &value
	case tcapi.RetryHint:
		return &value
	}
	return nil
}

func TestErrorsAreLoggedAsGroups(t *testing.T) {
	fault := &tcapi.Error{
		Status: tcapi.StatusService, Outcome: tcapi.OutcomeRejected, Code: cvm.CodeInvalidInstanceIdNotFound,
		Message: "no such instance", Path: "InstanceIds[0]", RequestID: "id-7", HTTPStatus: 200, Attempts: 2,
		StopReason: tcapi.StopMaxAttempts, RetryHint: tcapi.RetryHintNever,
	}
	const wanted = `value.outcome=REJECTED value.status=SERVICE value.message="no such instance" ` +
		`value.code=InvalidInstanceId.NotFound value.path=InstanceIds[0] value.request_id=id-7 value.http_status=200 ` +
		"value.attempts=2 value.stop_reason=MAX_ATTEMPTS value.retry_hint=NEVER\n" +
		`{"value":{"outcome":"REJECTED","status":"SERVICE","message":"no such instance",` +
		`"code":"InvalidInstanceId.NotFound","path":"InstanceIds[0]","request_id":"id-7","http_status":200,` +
		"\"attempts\":2,\"stop_reason\":\"MAX_ATTEMPTS\",\"retry_hint\":\"NEVER\"}}\n"
	if shown := logged(fault); shown != wanted {
		t.Errorf("%s", shown)
	}
	short := logged(&tcapi.Error{Status: tcapi.StatusInvalidArgument, Message: "m"})
	if !strings.HasPrefix(short, "value.outcome=NOT_SENT value.status=INVALID_ARGUMENT value.message=m\n") {
		t.Error(short)
	}
	if shown := logged((*tcapi.Error)(nil)); !strings.HasPrefix(shown, "value=<nil>\n") {
		t.Error(shown)
	}
	written, err := json.Marshal(fault)
	if err != nil || !strings.HasPrefix(string(written), `{"Status":"SERVICE","Outcome":"REJECTED",`) {
		t.Errorf("%s, %v", written, err)
	}
	var read tcapi.Error
	if err := json.Unmarshal(written, &read); err != nil || read.Error() != fault.Error() || read.StopReason != fault.StopReason {
		t.Errorf("%+v, %v", read, err)
	}
}

func TestSecretsAreNotLogged(t *testing.T) {
	credentials := tcapi.Credentials{SecretID: "id", SecretKey: "s5cret", Token: "s5tok", ExpiresAt: time.Now()}
	for _, value := range []any{credentials, &credentials, tcapi.Secret("s5cret")} {
		if shown := logged(value); strings.Contains(shown, "s5") {
			t.Error(shown)
		}
	}
}
