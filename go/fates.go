package tcapi

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"tcapi.internal/tcapi/internal/abi"
)

// FateKind is the kind of the fate of an id. Later versions add values: treat one that you do not know as FateUnknown.
type FateKind int

const (
	// FateUnknown means that the operation may have run.
	FateUnknown FateKind = 0
	// FateDone means that the operation was seen to succeed.
	FateDone FateKind = 1
	// FateAccepted means that the service accepted the request. Its operation was not followed, or not to its end.
	FateAccepted FateKind = 2
	// FateFailed means that the service accepted the request, and the operation was seen to fail.
	FateFailed FateKind = 3
	// FateNotSent means that no request with the id was sent.
	FateNotSent FateKind = 4
	// FateRejected means that the service rejected the request.
	FateRejected FateKind = 5
	// FateNotSeen means that the operation may have run, but none was shown within the window: see [WithWindow].
	FateNotSeen FateKind = 6
	// FateSeen means that the operation may have run, and a new operation with its name was shown: that of this call,
	// or one that somebody else started at the same time.
	FateSeen FateKind = 7
)

// fateKinds are all known kinds, from the best to the worst.
var fateKinds = []FateKind{
	FateDone, FateAccepted, FateFailed, FateNotSent, FateRejected, FateNotSeen, FateSeen, FateUnknown,
}

// Matched is how a shown operation was identified as the call's own. Later versions add values.
type Matched int

const (
	// MatchedNone means that no operation was identified.
	MatchedNone Matched = 0
	// MatchedRequestID means that the operation has the request id of the response.
	MatchedRequestID Matched = 1
	// MatchedName means that the operation has the action's name and another request id, and was not there before.
	// Somebody else may have started it at the same time.
	MatchedName Matched = 2
)

var (
	fateKindNames = newNumbered("kind of fate", abi.FateKindName)
	matchedNames  = newNumbered("way to identify an operation", abi.MatchedName)
)

// String returns the name of a kind, such as "NOT_SEEN".
func (k FateKind) String() string { return fateKindNames.name(int(k)) }

// MarshalText returns the name, for JSON and logs.
func (k FateKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (k *FateKind) UnmarshalText(text []byte) error {
	number, err := fateKindNames.parse(text)
	if err == nil {
		*k = FateKind(number)
	}
	return err
}

// String returns the name of a way to identify an operation, such as "REQUEST_ID".
func (m Matched) String() string { return matchedNames.name(int(m)) }

// MarshalText returns the name, for JSON and logs.
func (m Matched) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (m *Matched) UnmarshalText(text []byte) error {
	number, err := matchedNames.parse(text)
	if err == nil {
		*m = Matched(number)
	}
	return err
}

// Fate is the fate of one id. Times are measured from the start of the fleet.
type Fate struct {
	// ID is the id.
	ID string
	// Kind is the kind of the fate.
	Kind FateKind
	// Matched is how its operation was identified.
	Matched Matched
	// Superseded reports whether the service showed another operation before the end of this one was observed.
	Superseded bool
	// Code is the error code with which the service, or the check of the request, refused it. "" if there is none.
	Code string
	// Message is a message for people. "" if there is none.
	Message string
	// RequestID is the request id that the service assigned to the last request with the id. "" if there was no
	// response from it.
	RequestID string
	// Attempts is the number of attempts to send a request with the id.
	Attempts int
	// IsCompleted reports whether the last request with the id ended, at the time Completed.
	IsCompleted bool
	// Completed is the time at which the last request with the id ended.
	Completed time.Duration
	// Known is the time at which the fate was known.
	Known time.Duration
}

// Fates are the fates of all ids of [Client.Fleet].
type Fates struct {
	// Fates has the fate of each id, in the order in which the ids were given.
	Fates []Fate
	// Requests is the number of attempts to send requests that change something.
	Requests int
	// Looks is the number of requests that were sent for polling.
	Looks int
	// Total is the duration of the fleet.
	Total time.Duration
}

// Count returns the number of ids with a fate of that kind.
func (f *Fates) Count(kind FateKind) int {
	count := 0
	for at := range f.Fates {
		if f.Fates[at].Kind == kind {
			count++
		}
	}
	return count
}

// AllWell reports whether all ids are done or, without settling, accepted.
func (f *Fates) AllWell() bool {
	return f.Count(FateDone)+f.Count(FateAccepted) == len(f.Fates)
}

// Of returns the fate of an id, or nil if the id was not given.
func (f *Fates) Of(id string) *Fate {
	for at := range f.Fates {
		if f.Fates[at].ID == id {
			return &f.Fates[at]
		}
	}
	return nil
}

// String returns a table for people: a line for each id, and a last line with the counts.
func (f *Fates) String() string {
	var ids, codes int
	for at := range f.Fates {
		ids = max(ids, utf8.RuneCountInString(f.Fates[at].ID))
		codes = max(codes, utf8.RuneCountInString(f.Fates[at].Code))
	}
	var text strings.Builder
	for at := range f.Fates {
		fate := &f.Fates[at]
		line := fmt.Sprintf("%-*s  %-8s", ids, fate.ID, fate.Kind)
		if codes > 0 {
			line += fmt.Sprintf("  %-*s", codes, fate.Code)
		}
		// Messages of services may have line breaks.
		line += "  " + strings.Join(strings.Fields(fate.Message), " ")
		text.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	var counts []string
	for _, kind := range fateKinds {
		if count := f.Count(kind); count > 0 {
			counts = append(counts, fmt.Sprintf("%d %s", count, kind))
		}
	}
	return text.String() + strings.Join(counts, ", ")
}

// fateJSON is a fate in the form of tc_fates_to_json(). Times are in milliseconds.
type fateJSON struct {
	ID          string  `json:"id"`
	Fate        string  `json:"fate"`
	Matched     string  `json:"matched"`
	Superseded  bool    `json:"superseded"`
	Code        *string `json:"code"`
	Message     string  `json:"message"`
	RequestID   *string `json:"request_id"`
	Attempts    int     `json:"attempts"`
	CompletedMs *int64  `json:"completed_ms"`
	KnownMs     int64   `json:"known_ms"`
}

type fatesJSON struct {
	Counts   map[string]int `json:"counts"`
	Requests int            `json:"requests"`
	Looks    int            `json:"looks"`
	TotalMs  int64          `json:"total_ms"`
	Fates    []fateJSON     `json:"fates"`
}

// MarshalJSON returns the form that all languages of the library share: counts, requests, times in milliseconds, and a
// member for each id.
func (f *Fates) MarshalJSON() ([]byte, error) {
	form := fatesJSON{
		Counts:   map[string]int{},
		Requests: f.Requests,
		Looks:    f.Looks,
		TotalMs:  f.Total.Milliseconds(),
		Fates:    make([]fateJSON, 0, len(f.Fates)),
	}
	given := func(text string) *string {
		if text == "" {
			return nil
		}
		return &text
	}
	for at := range f.Fates {
		fate := &f.Fates[at]
		form.Counts[fate.Kind.String()]++
		one := fateJSON{
			ID:         fate.ID,
			Fate:       fate.Kind.String(),
			Matched:    fate.Matched.String(),
			Superseded: fate.Superseded,
			Code:       given(fate.Code),
			Message:    fate.Message,
			RequestID:  given(fate.RequestID),
			Attempts:   fate.Attempts,
			KnownMs:    fate.Known.Milliseconds(),
		}
		if fate.IsCompleted {
			one.CompletedMs = Ptr(fate.Completed.Milliseconds())
		}
		form.Fates = append(form.Fates, one)
	}
	return json.Marshal(form)
}

// UnmarshalJSON reads what MarshalJSON writes. A kind that this version does not know becomes FateUnknown, and an
// unknown way to identify an operation becomes MatchedNone.
func (f *Fates) UnmarshalJSON(text []byte) error {
	var form fatesJSON
	if err := json.Unmarshal(text, &form); err != nil {
		return err
	}
	ms := func(count int64) time.Duration { return time.Duration(count) * time.Millisecond }
	read := Fates{Requests: form.Requests, Looks: form.Looks, Total: ms(form.TotalMs)}
	for _, one := range form.Fates {
		fate := Fate{
			ID:          one.ID,
			Superseded:  one.Superseded,
			Code:        Val(one.Code),
			Message:     one.Message,
			RequestID:   Val(one.RequestID),
			Attempts:    one.Attempts,
			IsCompleted: one.CompletedMs != nil,
			Completed:   ms(Val(one.CompletedMs)),
			Known:       ms(one.KnownMs),
		}
		// What is not known stays zero.
		_ = fate.Kind.UnmarshalText([]byte(one.Fate))
		_ = fate.Matched.UnmarshalText([]byte(one.Matched))
		read.Fates = append(read.Fates, fate)
	}
	*f = read
	return nil
}
