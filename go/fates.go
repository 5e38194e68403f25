package tcapi

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"tcapi.internal/tcapi/internal/abi"
)

// FateKind is the fate of an id. Later versions add to it: take one that you do not know as FateUnknown.
type FateKind int

const (
	// FateUnknown: It may have run.
	FateUnknown FateKind = 0
	// FateDone: The operation was seen to end well.
	FateDone FateKind = 1
	// FateAccepted: The service accepted the request. How the operation ends was not followed, or not to its end.
	FateAccepted FateKind = 2
	// FateFailed: The operation was seen to fail, after the service had accepted it.
	FateFailed FateKind = 3
	// FateNotSent: Nothing was sent for it.
	FateNotSent FateKind = 4
	// FateRejected: The service refused it.
	FateRejected FateKind = 5
	// FateNotSeen: It may have run, and no operation of it was shown within the time in which one that ran is.
	FateNotSeen FateKind = 6
	// FateSeen: It may have run, and an operation of its name was shown that had not been there before: that of this call,
	// or one that somebody else began at the same time.
	FateSeen FateKind = 7
)

// fateKinds are all that are known, from the best to the worst.
var fateKinds = []FateKind{
	FateDone, FateAccepted, FateFailed, FateNotSent, FateRejected, FateNotSeen, FateSeen, FateUnknown,
}

// Matched is how an operation that is shown was known to be the call's own. Later versions add to it.
type Matched int

const (
	// MatchedNone: None was.
	MatchedNone Matched = 0
	// MatchedRequestID: It has the request id of the response.
	MatchedRequestID Matched = 1
	// MatchedName: It has the action's name and another request id, and was not there before. Somebody else may have begun
	// it at the same time.
	MatchedName Matched = 2
)

var (
	fateKindNames = newNumbered("kind of fate", abi.FateKindName)
	matchedNames  = newNumbered("way to know an operation", abi.MatchedName)
)

// String is the name of a kind, such as "NOT_SEEN".
func (k FateKind) String() string { return fateKindNames.name(int(k)) }

// MarshalText is the name, so that JSON and logs have it.
func (k FateKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (k *FateKind) UnmarshalText(text []byte) error {
	number, err := fateKindNames.parse(text)
	if err == nil {
		*k = FateKind(number)
	}
	return err
}

// String is the name of how an operation was known, such as "REQUEST_ID".
func (m Matched) String() string { return matchedNames.name(int(m)) }

// MarshalText is the name, so that JSON and logs have it.
func (m Matched) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (m *Matched) UnmarshalText(text []byte) error {
	number, err := matchedNames.parse(text)
	if err == nil {
		*m = Matched(number)
	}
	return err
}

// Fate is the fate of one id. Times are from the beginning of the fleet.
type Fate struct {
	// ID is the id.
	ID string
	// Kind is the kind of the fate.
	Kind FateKind
	// Matched is how its operation was known.
	Matched Matched
	// Superseded is whether another operation was shown in place of its own before that was seen to end.
	Superseded bool
	// Code is what the service, or the check of the request, refused it with. "" if there is none.
	Code string
	// Message is what there is to say of it, for people. "" if there is nothing.
	Message string
	// RequestID is the id that the service gave the last request with it. "" if it did not answer.
	RequestID string
	// Attempts is how often a request with it was sent or tried to be sent.
	Attempts int
	// IsAnswered is whether the last request with it had ended: Answered is when.
	IsAnswered bool
	// Answered is when the last request with it had ended.
	Answered time.Duration
	// Known is when its fate was known.
	Known time.Duration
}

// Fates has the fates of all ids of [Client.Fleet].
type Fates struct {
	// Fates has one of each id, in the order in which they were given.
	Fates []Fate
	// Requests is how many requests were sent, or tried to be sent, to change something.
	Requests int
	// Looks is how many were sent to look.
	Looks int
	// Total is how long it took.
	Total time.Duration
}

// Count is how many ids have a fate of that kind.
func (f *Fates) Count(kind FateKind) int {
	count := 0
	for at := range f.Fates {
		if f.Fates[at].Kind == kind {
			count++
		}
	}
	return count
}

// AllWell is whether all ids are done; without settling, whether all are accepted.
func (f *Fates) AllWell() bool {
	return f.Count(FateDone)+f.Count(FateAccepted) == len(f.Fates)
}

// Of is the fate of an id. nil if there is none.
func (f *Fates) Of(id string) *Fate {
	for at := range f.Fates {
		if f.Fates[at].ID == id {
			return &f.Fates[at]
		}
	}
	return nil
}

// String is a table for people: a line for each id, and a last one with the counts.
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
		// What services say may have line breaks.
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
	ID         string  `json:"id"`
	Fate       string  `json:"fate"`
	Matched    string  `json:"matched"`
	Superseded bool    `json:"superseded"`
	Code       *string `json:"code"`
	Message    string  `json:"message"`
	RequestID  *string `json:"request_id"`
	Attempts   int     `json:"attempts"`
	AnsweredMs *int64  `json:"answered_ms"`
	KnownMs    int64   `json:"known_ms"`
}

type fatesJSON struct {
	Counts   map[string]int `json:"counts"`
	Requests int            `json:"requests"`
	Looks    int            `json:"looks"`
	TotalMs  int64          `json:"total_ms"`
	Fates    []fateJSON     `json:"fates"`
}

// MarshalJSON is the form that all languages of the library have: counts, requests, times in milliseconds, and a member for
// each id.
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
		if fate.IsAnswered {
			one.AnsweredMs = Ptr(fate.Answered.Milliseconds())
		}
		form.Fates = append(form.Fates, one)
	}
	return json.Marshal(form)
}

// UnmarshalJSON reads what MarshalJSON writes. A kind that this version does not know is FateUnknown, and a way to know an
// operation is MatchedNone then.
func (f *Fates) UnmarshalJSON(text []byte) error {
	var form fatesJSON
	if err := json.Unmarshal(text, &form); err != nil {
		return err
	}
	ms := func(count int64) time.Duration { return time.Duration(count) * time.Millisecond }
	read := Fates{Requests: form.Requests, Looks: form.Looks, Total: ms(form.TotalMs)}
	for _, one := range form.Fates {
		fate := Fate{
			ID:         one.ID,
			Superseded: one.Superseded,
			Code:       Val(one.Code),
			Message:    one.Message,
			RequestID:  Val(one.RequestID),
			Attempts:   one.Attempts,
			IsAnswered: one.AnsweredMs != nil,
			Answered:   ms(Val(one.AnsweredMs)),
			Known:      ms(one.KnownMs),
		}
		// What is not known stays zero.
		_ = fate.Kind.UnmarshalText([]byte(one.Fate))
		_ = fate.Matched.UnmarshalText([]byte(one.Matched))
		read.Fates = append(read.Fates, fate)
	}
	*f = read
	return nil
}
