package packed_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"tcapi.internal/tcapi/internal/packed"
)

// every is a response with fields of all types.
type every struct {
	RequestId string   `json:"RequestId"`
	Text      *string  `json:"Text,omitzero"`
	Integer   *int64   `json:"Integer,omitzero"`
	Natural   *uint64  `json:"Natural,omitzero"`
	Float     *float64 `json:"Float,omitzero"`
	Truth     *bool    `json:"Truth,omitzero"`
	Octets    []byte   `json:"Octets,omitzero"`
	Inner     *every   `json:"Inner,omitzero"`
	Texts     []string `json:"Texts,omitzero"`
	Naturals  []uint64 `json:"Naturals,omitzero"`
	Blocks    [][]byte `json:"Blocks,omitzero"`
	Others    []every  `json:"Others,omitzero"`
}

func (*every) ReadPacked(*packed.Reader) {}

// Values of all forms are decoded as docs/responses.md defines. Each line has a member and its decoded value.
func TestTexts(t *testing.T) {
	for _, one := range [][2]string{
		{`"Text":"a\u0000b"`, `"Text":"a\u0000b"`},
		{`"Text":18446744073709551615`, `"Text":"18446744073709551615"`},
		{`"Text":-5`, `"Text":"-5"`},
		{`"Text":false`, `"Text":"false"`},
		{`"Text":3.10`, ``}, {`"Text":-0`, ``}, {`"Text":18446744073709551616`, ``}, {`"Text":["a"]`, ``}, {`"Text":{}`, ``},
		{`"Integer":"9007199254740993"`, `"Integer":9007199254740993`},
		{`"Integer":-2e3`, `"Integer":-2000`}, {`"Integer":-0`, `"Integer":0`}, {`"Integer":"1.0"`, `"Integer":1`},
		{`"Integer":9007199254740991.0`, `"Integer":9007199254740991`}, {`"Integer":9007199254740992.0`, ``},
		{`"Integer":9223372036854775808`, ``}, {`"Integer":0.5`, ``}, {`"Integer":true`, ``},
		{`"Integer":""`, ``}, {`"Integer":" 1"`, ``}, {`"Integer":"007"`, ``}, {`"Integer":"+1"`, ``}, {`"Integer":"0x1"`, ``},
		{`"Integer":"\u0661"`, ``}, {`"Integer":"1e999"`, ``}, {`"Integer":"null"`, ``},
		{`"Natural":"18446744073709551615"`, `"Natural":18446744073709551615`},
		{`"Natural":-0.0`, `"Natural":0`}, {`"Natural":-1`, ``}, {`"Natural":-1.0`, ``}, {`"Natural":1e300`, ``},
		{`"Float":3`, `"Float":3`}, {`"Float":-3`, `"Float":-3`}, {`"Float":"0.1"`, `"Float":0.1`},
		{`"Float":1e-999`, `"Float":0`}, {`"Float":"NaN"`, ``}, {`"Float":".5"`, ``}, {`"Float":"1."`, ``}, {`"Float":false`, ``},
		{`"Truth":"true"`, `"Truth":true`}, {`"Truth":false`, `"Truth":false`}, {`"Truth":"True"`, ``}, {`"Truth":1`, ``},
		{`"Octets":"AP8="`, `"Octets":"AP8="`}, {`"Octets":""`, `"Octets":""`}, {`"Octets":"AP8"`, ``},
		{`"Octets":"AP\n8="`, ``}, {`"Octets":"AP9="`, ``}, {`"Octets":1234`, ``}, {`"Octets":["AP8="]`, ``},
		{`"Inner":{"Text":1,"text":"b","Added":[[{"Text":1e999}]]}`, `"Inner":{"RequestId":"","Text":"1"}`},
		{`"Inner":""`, ``}, {`"Inner":[]`, ``}, {`"Inner":[{}]`, ``},
		{`"Texts":["a",null,1,1.5,[],{"a":[]},true]`, `"Texts":["a","1","true"]`}, {`"Texts":[]`, `"Texts":[]`},
		{`"Texts":"a"`, ``}, {`"Texts":{}`, ``}, {`"Texts":[["a"]]`, `"Texts":[]`},
		{`"Naturals":["7",-7]`, `"Naturals":[7]`}, {`"Blocks":["AP8=","?",""]`, `"Blocks":["AP8=",""]`},
		{`"Others":[{"Text":"a"},[],"b",{}]`, `"Others":[{"RequestId":"","Text":"a"},{"RequestId":""}]`},
		{`"text":"a"`, ``}, {`"Te\u0078t":"a"`, `"Text":"a"`}, {`"Text":null`, ``}, {`"Text":"a","Text":null`, `"Text":"a"`},
		{`"Integer":1,"Integer":"x"`, `"Integer":1`}, {`"Integer":1,"Integer":2`, `"Integer":2`},
		{`"Texts":["a"],"Texts":["b"]`, `"Texts":["b"]`}, {`"Inner":{"Text":"a"},"Inner":{}`, `"Inner":{"RequestId":""}`},
		{`"Added":` + strings.Repeat("[", 20000) + strings.Repeat("]", 20000), ``},
		{`"Text":"\ud83d\ude00\\ud83d\ufffd"`, `"Text":"😀\\ud83d�"`}, {`"Added":"\ud83d"`, ``},
	} {
		var read every
		if err := packed.ReadText([]byte(`{"response":1,"Added":[{"Response":2}],"Response":{`+one[0]+`,"RequestId":"r-1"}}`), &read); err != nil {
			t.Errorf("%s: %v", one[0], err)
			continue
		}
		wanted := `{"RequestId":"r-1"`
		if one[1] != "" {
			wanted += "," + one[1]
		}
		var form, wantedForm any
		written, err := json.Marshal(read)
		if err != nil || json.Unmarshal(written, &form) != nil || json.Unmarshal([]byte(wanted+"}"), &wantedForm) != nil {
			t.Fatal(err, wanted)
		}
		if !reflect.DeepEqual(form, wantedForm) {
			t.Errorf("%s is read as %s", one[0], written)
		}
	}
}

// nested returns an object nested that many times.
func nested(depth int) string {
	return strings.Repeat(`{"Inner":`, depth) + `{"Text":"a"}` + strings.Repeat("}", depth)
}

func TestTextsThatCannotBeRead(t *testing.T) {
	for _, text := range []string{
		``, `7`, `[]`, `"secret"`, `{"Text":`, `{"Text" "a"}`, `{"Text":1e999}`, `{"Inner":{"Float":-1e999}}`,
		`{"Text":"\ud83d"}`, `{"Text":"\ude00\ud83d"}`, `{"Texts":["\ud83d\u0041"]}`, `{"\ud83d":1}`, `{"Texts":["a"`, nested(31),
	} {
		for _, text := range []string{``, `7`, `{`, `{"response":{}}`, `{"Added":{"Response":{}}}`} {
			if err := packed.ReadText([]byte(text), new(every)); err == nil {
				t.Errorf("%s is read", text)
			}
		}
		if err := packed.ReadText([]byte(`{"Response":`+text+`}`), new(every)); err == nil {
			t.Errorf("%s is read", text)
		} else if strings.Contains(err.Error(), "secret") {
			t.Error(err)
		}
	}
	for _, text := range []string{``, `7`, `{`, `{"response":{}}`, `{"Added":{"Response":{}}}`} {
		if err := packed.ReadText([]byte(text), new(every)); err == nil {
			t.Errorf("%s is read", text)
		}
	}
	if err := packed.ReadText([]byte(`{"Response":`+nested(30)+`}`), new(every)); err != nil {
		t.Error(err)
	}
}
