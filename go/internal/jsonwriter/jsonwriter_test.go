package jsonwriter_test

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"tcapi.internal/tcapi/cvm"
	"tcapi.internal/tcapi/internal/conformance"
	"tcapi.internal/tcapi/internal/jsonwriter"
)

type word string

// every has a member of every type.
type every struct {
	Text     *string   `json:"Text,omitzero"`
	Word     *word     `json:"Word,omitzero"`
	Words    []word    `json:"Words,omitzero"`
	Int64    *int64    `json:"Int64,omitzero"`
	Int64s   []int64   `json:"Int64s,omitzero"`
	Uint64   *uint64   `json:"Uint64,omitzero"`
	Uint64s  []uint64  `json:"Uint64s,omitzero"`
	Float64  *float64  `json:"Float64,omitzero"`
	Float64s []float64 `json:"Float64s,omitzero"`
	Bool     *bool     `json:"Bool,omitzero"`
	Bools    []bool    `json:"Bools,omitzero"`
	Bytes    []byte    `json:"Bytes,omitzero"`
	Several  [][]byte  `json:"Several,omitzero"`
	Object   *every    `json:"Object,omitzero"`
	Objects  []every   `json:"Objects,omitzero"`
}

func (e *every) WriteMembers(to *jsonwriter.Writer) {
	jsonwriter.Text(to, "Text", e.Text)
	jsonwriter.Text(to, "Word", e.Word)
	jsonwriter.Texts(to, "Words", e.Words)
	jsonwriter.Int64(to, "Int64", e.Int64)
	jsonwriter.Int64s(to, "Int64s", e.Int64s)
	jsonwriter.Uint64(to, "Uint64", e.Uint64)
	jsonwriter.Uint64s(to, "Uint64s", e.Uint64s)
	jsonwriter.Float64(to, "Float64", e.Float64)
	jsonwriter.Float64s(to, "Float64s", e.Float64s)
	jsonwriter.Bool(to, "Bool", e.Bool)
	jsonwriter.Bools(to, "Bools", e.Bools)
	jsonwriter.Bytes(to, "Bytes", e.Bytes)
	jsonwriter.BytesList(to, "Several", e.Several)
	jsonwriter.Object(to, "Object", e.Object, (*every).WriteMembers)
	jsonwriter.Objects(to, "Objects", e.Objects, (*every).WriteMembers)
}

// fill sets a value at random, often to one that is unusual.
func fill(random *rand.Rand, value reflect.Value, depth int) {
	switch value.Kind() {
	case reflect.Pointer:
		if random.IntN(3) > 0 && depth < 4 {
			value.Set(reflect.New(value.Type().Elem()))
			fill(random, value.Elem(), depth+1)
		}
	case reflect.Slice:
		if random.IntN(3) > 0 && depth < 4 {
			value.Set(reflect.MakeSlice(value.Type(), random.IntN(4), 8))
			for at := range value.Len() {
				fill(random, value.Index(at), depth+1)
			}
		}
	case reflect.Struct:
		for at := range value.NumField() {
			fill(random, value.Field(at), depth+1)
		}
	case reflect.String:
		var text strings.Builder
		for range random.IntN(12) {
			parts := []rune{'a', ' ', '"', '\\', '/', '<', 0, '\n', 0x1f, 0x7f, 0x80, 'é', 0x2028, 0xfffd, 0x1f600, rune(random.IntN(0xd800))}
			text.WriteRune(parts[random.IntN(len(parts))])
		}
		value.SetString(text.String())
	case reflect.Int64:
		value.SetInt(int64(random.Uint64()) >> random.IntN(64))
	case reflect.Uint64:
		value.SetUint(random.Uint64() >> random.IntN(64))
	case reflect.Uint8:
		value.SetUint(random.Uint64() & 255)
	case reflect.Float64:
		numbers := []float64{0, math.Copysign(0, -1), 1e-6, 9e-7, 1e21, 9e20, math.MaxFloat64, math.SmallestNonzeroFloat64, random.NormFloat64()}
		value.SetFloat(numbers[random.IntN(len(numbers))])
	case reflect.Bool:
		value.SetBool(random.IntN(2) == 0)
	default:
		panic(value.Type().String())
	}
}

// The members and values are those that encoding/json writes.
func TestSameAsEncodingJSON(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	requests := []func() jsonwriter.Request{
		func() jsonwriter.Request { return new(every) },
		func() jsonwriter.Request { return new(cvm.RunInstancesRequest) },
		func() jsonwriter.Request { return new(cvm.DescribeInstancesRequest) },
		func() jsonwriter.Request { return new(cvm.RebootInstancesRequest) },
		func() jsonwriter.Request { return new(cvm.ResetInstancesPasswordRequest) },
	}
	for round := range 4000 {
		request := requests[round%len(requests)]()
		fill(random, reflect.ValueOf(request).Elem(), 0)
		wanted, err := json.Marshal(request)
		if err != nil {
			t.Fatal(err)
		}
		var writer jsonwriter.Writer
		writer.WriteString("before")
		if !writer.Request(request) {
			t.Fatalf("it can't be written: %s", wanted)
		}
		written, found := bytes.CutPrefix(writer.Bytes(), []byte("before"))
		if !found || !json.Valid(written) {
			t.Fatalf("%s", writer.Bytes())
		}
		if conformance.SameJSON(t, "the request", written, wanted); t.Failed() {
			return
		}
	}
}

// What can't be written leaves nothing behind; the caller then learns why from encoding/json.
func TestUnusualRequests(t *testing.T) {
	invalid, nan, infinite := "a\xff", math.NaN(), math.Inf(-1)
	own := new(every)
	own.Object = own
	branching := new(every)
	branching.Objects = make([]every, 3)
	for at := range branching.Objects {
		branching.Objects[at].Objects = branching.Objects
	}
	for name, request := range map[string]*every{
		"not UTF-8":           {Text: &invalid},
		"not UTF-8 in a list": {Words: []word{"a", "\xed\xa0\x80"}},
		"no number":           {Float64: &nan},
		"infinite":            {Float64s: []float64{infinite}},
		"itself":              own,
		"itself three times":  branching,
	} {
		var writer jsonwriter.Writer
		writer.WriteString("before")
		if writer.Request(request) || string(writer.Bytes()) != "before" {
			t.Errorf("%s: %q", name, writer.Bytes())
		}
		text := "next"
		if !writer.Request(&every{Text: &text}) || string(writer.Bytes()) != `before{"Text":"next"}` {
			t.Errorf("after %s: %q", name, writer.Bytes())
		}
	}
}

// Memory that the buffer no longer uses has nothing of the request.
func TestNothingIsLeftInMemory(t *testing.T) {
	var writer jsonwriter.Writer
	writer.WriteString("secret")
	first := writer.Bytes()
	for writer.Cap() == cap(first) {
		writer.WriteString("x")
	}
	if !bytes.Equal(first, make([]byte, len(first))) {
		t.Errorf("after growth: %q", first)
	}
	second := writer.Bytes()
	writer.Truncate(2)
	if string(writer.Bytes()) != "se" || !bytes.Equal(second[2:], make([]byte, len(second)-2)) {
		t.Errorf("after truncation: %q", second)
	}
}

func BenchmarkRequest(b *testing.B) {
	ids := make([]string, 100)
	for at := range ids {
		ids[at] = "ins-r8hr2upy"
	}
	request := &cvm.RebootInstancesRequest{InstanceIds: ids}
	b.Run("jsonwriter", func(b *testing.B) {
		var writer jsonwriter.Writer
		for b.Loop() {
			writer.Truncate(0)
			writer.Request(request)
		}
	})
	b.Run("encoding/json", func(b *testing.B) {
		var buffer bytes.Buffer
		for b.Loop() {
			buffer.Reset()
			if err := json.NewEncoder(&buffer).Encode(request); err != nil {
				b.Fatal(err)
			}
		}
	})
}
