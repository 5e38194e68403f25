package packed

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// mostDepth is the maximum nesting depth of objects in a response.
const mostDepth = 30

// ReadText fills a response from its text, {"Response":{…}}, by the rules of docs/responses.md: a value of another type
// than the field's is converted if that is exact, and otherwise left out; names are exact; null is the same as an
// absent member. The library has found the text to be that of a response. An error says what is wrong with the text,
// without its values.
func ReadText(text []byte, to Target) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	reader := &textReader{text: text, decoder: decoder}
	if err := reader.begin(); err != nil {
		return err
	}
	for {
		switch name, err := reader.next(); {
		case err != nil:
			return err
		case name == "Response":
			if err := reader.begin(); err != nil {
				return err
			}
			return reader.members(reflect.ValueOf(to).Elem(), 0)
		case name == json.Delim('}'):
			return errors.New("it has no member Response")
		}
		if err := reader.skip(); err != nil {
			return err
		}
	}
}

type textReader struct {
	text    []byte
	decoder *json.Decoder
}

func (r *textReader) next() (json.Token, error) {
	token, err := r.decoder.Token()
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return token, err
}

// begin reads the beginning of an object.
func (r *textReader) begin() error {
	token, err := r.next()
	if err == nil && token != json.Delim('{') {
		err = errors.New("it is not an object")
	}
	return err
}

// known returns the next token, of a member that is known, where half of a surrogate pair is an error.
func (r *textReader) known() (json.Token, error) {
	begin := r.decoder.InputOffset()
	token, err := r.next()
	if text, is := token.(string); is && err == nil && strings.ContainsRune(text, utf8.RuneError) {
		if hasHalfAPair(r.text[begin:r.decoder.InputOffset()]) {
			return nil, errors.New("a string has half of a surrogate pair")
		}
	}
	return token, err
}

// members reads the members of an object that has begun, to its end.
func (r *textReader) members(object reflect.Value, depth int) error {
	if depth > mostDepth {
		return fmt.Errorf("objects are nested deeper than %d", mostDepth)
	}
	fields := fieldsOf(object.Type())
	for {
		token, err := r.known()
		if err != nil {
			return err
		}
		name, is := token.(string)
		if !is {
			return nil // The end.
		}
		at, found := fields[name]
		if !found {
			if err := r.skip(); err != nil {
				return err
			}
			continue
		}
		token, err = r.known()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		field := object.Field(at)
		value, taken, err := r.value(token, field.Type(), depth)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		// Of several values, the last one that is accepted counts.
		if taken {
			field.Set(value)
		}
	}
}

var octetsType = reflect.TypeFor[[]byte]()

// value returns the value that begins with a token, as one of a type, and whether there is one.
func (r *textReader) value(token json.Token, of reflect.Type, depth int) (value reflect.Value, taken bool, err error) {
	if of.Kind() == reflect.Slice && of != octetsType {
		if token != json.Delim('[') {
			return value, false, r.leave(token)
		}
		value, err = r.items(of, depth)
		return value, err == nil, err
	}
	held := of
	if of.Kind() == reflect.Pointer {
		held = of.Elem()
	}
	value = reflect.New(held).Elem()
	if held.Kind() == reflect.Struct {
		if token != json.Delim('{') {
			return value, false, r.leave(token)
		}
		err = r.members(value, depth+1)
		taken = err == nil
	} else {
		if _, nested := token.(json.Delim); nested {
			return value, false, r.leave(token)
		}
		taken, err = take(token, value)
	}
	if taken && of.Kind() == reflect.Pointer {
		value = value.Addr()
	}
	return value, taken, err
}

// items reads the items of a list that has begun. A value that can't be an item is left out.
func (r *textReader) items(of reflect.Type, depth int) (reflect.Value, error) {
	list := reflect.MakeSlice(of, 0, 0)
	for {
		token, err := r.known()
		if err != nil {
			return list, err
		}
		if token == json.Delim(']') {
			return list, nil
		}
		item, taken, err := r.value(token, of.Elem(), depth)
		if err != nil {
			return list, err
		}
		if taken {
			list = reflect.Append(list, item)
		}
	}
}

// skip skips a value of any depth.
func (r *textReader) skip() error {
	token, err := r.next()
	if err != nil {
		return err
	}
	return r.leave(token)
}

// leave skips the rest of a value that has begun with a token.
func (r *textReader) leave(token json.Token) error {
	depth := 0
	for {
		switch token {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth == 0 {
			return nil
		}
		var err error
		if token, err = r.next(); err != nil {
			return err
		}
	}
}

// take stores a scalar in a value if it is exactly one of its type: the rules of core/schema/src/take.rs.
func take(token json.Token, to reflect.Value) (bool, error) {
	var found number
	if literal, is := token.(json.Number); is {
		if found = numberOf(string(literal)); found.kind == 0 {
			return false, errors.New("a number is out of range")
		}
	}
	text, isText := token.(string)
	truth, isTruth := token.(bool)
	switch to.Kind() {
	case reflect.String:
		switch {
		case isText:
		case isTruth:
			text = strconv.FormatBool(truth)
		case found.kind == 'u':
			text = strconv.FormatUint(found.natural, 10)
		case found.kind == 'i':
			text = strconv.FormatInt(found.integer, 10)
		default:
			// The digits of another number are no longer known.
			return false, nil
		}
		to.SetString(text)
	case reflect.Bool:
		if isText && (text == "true" || text == "false") {
			truth, isTruth = text == "true", true
		}
		if !isTruth {
			return false, nil
		}
		to.SetBool(truth)
	case reflect.Slice:
		octets, err := base64.StdEncoding.Strict().DecodeString(text)
		// The decoder ignores line breaks.
		if !isText || err != nil || strings.ContainsAny(text, "\r\n") {
			return false, nil
		}
		to.SetBytes(octets)
	default:
		if isText {
			found = numberOfText(text)
		}
		return found.put(to), nil
	}
	return true, nil
}

// number is a JSON number: a natural number ('u'), a negative integer ('i'), any other ('f'), or none (0).
type number struct {
	kind    byte
	natural uint64
	integer int64
	float   float64
}

// numberOf returns the number of a literal. One that is out of range is none.
func numberOf(literal string) number {
	if !strings.ContainsAny(literal, ".eE") {
		if natural, err := strconv.ParseUint(literal, 10, 64); err == nil {
			return number{kind: 'u', natural: natural}
		}
		// -0 is not an integer.
		if integer, err := strconv.ParseInt(literal, 10, 64); err == nil && integer != 0 {
			return number{kind: 'i', integer: integer}
		}
	}
	float, err := strconv.ParseFloat(literal, 64)
	if err != nil {
		return number{}
	}
	return number{kind: 'f', float: float}
}

// numberOfText returns the number that a text has in the form of JSON.
func numberOfText(text string) number {
	bare := strings.Trim(text, "0123456789+-.eE") == "" && text != ""
	if !bare || !json.Valid([]byte(text)) {
		return number{}
	}
	return numberOf(text)
}

// put stores the number in a value if it is exactly one of its type.
func (n number) put(to reflect.Value) bool {
	switch to.Kind() {
	case reflect.Int64:
		switch {
		case n.kind == 'i':
		case n.kind == 'u' && n.natural <= math.MaxInt64:
			n.integer = int64(n.natural)
		case n.kind == 'f' && isInteger(n.float):
			n.integer = int64(n.float)
		default:
			return false
		}
		to.SetInt(n.integer)
	case reflect.Uint64:
		switch {
		case n.kind == 'u':
		case n.kind == 'f' && isInteger(n.float) && n.float >= 0:
			n.natural = uint64(n.float)
		default:
			return false
		}
		to.SetUint(n.natural)
	case reflect.Float64:
		switch n.kind {
		case 'u':
			n.float = float64(n.natural)
		case 'i':
			n.float = float64(n.integer)
		case 'f':
		default:
			return false
		}
		to.SetFloat(n.float)
	default:
		return false
	}
	return true
}

// isInteger reports whether a number with a point or an exponent is exactly one integer: from 2^53 on, it stands for
// several.
func isInteger(float float64) bool {
	return math.Trunc(float) == float && math.Abs(float) < 1<<53
}

var fields sync.Map

// fieldsOf returns the indices of a struct's fields by their names in JSON.
func fieldsOf(of reflect.Type) map[string]int {
	if known, found := fields.Load(of); found {
		return known.(map[string]int)
	}
	found := make(map[string]int, of.NumField())
	for at := range of.NumField() {
		name, _, _ := strings.Cut(of.Field(at).Tag.Get("json"), ",")
		found[name] = at
	}
	fields.Store(of, found)
	return found
}

// hasHalfAPair reports whether the literal of a string has half of a surrogate pair.
func hasHalfAPair(literal []byte) bool {
	unit := func(at int) uint64 {
		if at+6 > len(literal) || literal[at] != '\\' || literal[at+1] != 'u' {
			return 0
		}
		unit, _ := strconv.ParseUint(string(literal[at+2:at+6]), 16, 16)
		return unit
	}
	for at := 0; at < len(literal); at++ {
		if literal[at] != '\\' {
			continue
		}
		switch first := unit(at); {
		case first >= 0xdc00 && first < 0xe000:
			return true
		case first >= 0xd800 && first < 0xdc00:
			if second := unit(at + 6); second < 0xdc00 || second >= 0xe000 {
				return true
			}
			at += 11
		default:
			at++
		}
	}
	return false
}
