// Package jsonwriter writes requests as JSON without reflection: the generated types of a service know their members. The
// output has the members and values that encoding/json would write.
package jsonwriter

import (
	"encoding/base64"
	"math"
	"strconv"
	"unicode/utf8"
)

// Request is a request that can write its members.
type Request interface{ WriteMembers(*Writer) }

// mostDepth is the maximum nesting depth of objects. No spec has as many; a value that refers to itself has.
const mostDepth = 64

// Writer is a buffer for a request, which may contain a password: memory that the buffer gives up is overwritten. The
// zero value is an empty buffer.
type Writer struct {
	text []byte
	// depth is the number of objects around the member that is written.
	depth int
	// unusual is whether a value can't be written.
	unusual bool
}

// Write appends bytes. It never fails.
func (w *Writer) Write(text []byte) (int, error) {
	w.grow(len(text))
	w.text = append(w.text, text...)
	return len(text), nil
}

// WriteString appends a string. It never fails.
func (w *Writer) WriteString(text string) {
	w.grow(len(text))
	w.text = append(w.text, text...)
}

// Bytes returns what was written, until the next change of the buffer.
func (w *Writer) Bytes() []byte { return w.text }

// Len returns the number of bytes that were written.
func (w *Writer) Len() int { return len(w.text) }

// Cap returns the number of bytes that the buffer has room for.
func (w *Writer) Cap() int { return cap(w.text) }

// Truncate removes all but the first bytes.
func (w *Writer) Truncate(length int) {
	clear(w.text[length:])
	w.text = w.text[:length]
}

// Request appends a request, and reports whether it could be written: not if a string is not UTF-8, if a number is not
// finite, or if objects are nested too deeply. The buffer then is as before.
func (w *Writer) Request(request Request) bool {
	begin := len(w.text)
	w.depth, w.unusual = 0, false
	w.byte('{')
	request.WriteMembers(w)
	w.byte('}')
	if w.unusual {
		w.Truncate(begin)
	}
	return !w.unusual
}

// grow makes room for more bytes.
func (w *Writer) grow(more int) {
	if cap(w.text)-len(w.text) < more {
		w.move(more)
	}
}

// move moves the text to a larger place.
func (w *Writer) move(more int) {
	larger := append(make([]byte, 0, 2*cap(w.text)+more), w.text...)
	clear(w.text)
	w.text = larger
}

// name begins a member.
func (w *Writer) name(name string) {
	w.grow(len(name) + len(`,"":`))
	if w.text[len(w.text)-1] != '{' {
		w.text = append(w.text, ',')
	}
	w.text = append(w.text, '"')
	w.text = append(w.text, name...)
	w.text = append(w.text, '"', ':')
}

// string appends a string.
func (w *Writer) string(text string) {
	if !isPlain(text) {
		w.escaped(text)
		return
	}
	w.grow(len(text) + len(`""`))
	w.text = append(append(append(w.text, '"'), text...), '"')
}

// isPlain reports whether a string is ASCII without a character that needs an escape.
func isPlain(text string) bool {
	for at := range len(text) {
		if !plain[text[at]] {
			return false
		}
	}
	return true
}

// plain has whether a byte is ASCII and needs no escape.
var plain = func() (plain [256]bool) {
	for char := ' '; char < utf8.RuneSelf; char++ {
		plain[char] = char != '"' && char != '\\'
	}
	return plain
}()

func (w *Writer) escaped(text string) {
	if !utf8.ValidString(text) {
		w.unusual = true
		return
	}
	const digits = "0123456789abcdef"
	// The longest escape is that of a control character.
	w.grow(len(text)*len(`\u001f`) + len(`""`))
	w.text = append(w.text, '"')
	for at := range len(text) {
		switch char := text[at]; {
		case char == '"' || char == '\\':
			w.text = append(w.text, '\\', char)
		case char < ' ':
			w.text = append(w.text, '\\', 'u', '0', '0', digits[char>>4], digits[char&15])
		default:
			w.text = append(w.text, char)
		}
	}
	w.text = append(w.text, '"')
}

// byte appends a byte.
func (w *Writer) byte(char byte) {
	w.grow(1)
	w.text = append(w.text, char)
}

// one writes a member, unless there is no value.
func one[T any](w *Writer, name string, value *T, write func(*Writer, *T)) {
	if value != nil {
		w.name(name)
		write(w, value)
	}
}

// list writes a member that is a list, unless it is nil.
func list[T any](w *Writer, name string, items []T, write func(*Writer, *T)) {
	if items == nil {
		return
	}
	w.name(name)
	w.byte('[')
	for at := range items {
		if at > 0 {
			w.byte(',')
		}
		write(w, &items[at])
	}
	w.byte(']')
}

func text[T ~string](w *Writer, value *T) { w.string(string(*value)) }

func integer(w *Writer, value *int64) {
	w.grow(20)
	w.text = strconv.AppendInt(w.text, *value, 10)
}

func natural(w *Writer, value *uint64) {
	w.grow(20)
	w.text = strconv.AppendUint(w.text, *value, 10)
}

func float(w *Writer, value *float64) {
	if math.IsNaN(*value) || math.IsInf(*value, 0) {
		w.unusual = true
		return
	}
	// An exponent is written where encoding/json writes one.
	form := byte('f')
	if size := math.Abs(*value); size != 0 && (size < 1e-6 || size >= 1e21) {
		form = 'e'
	}
	w.grow(32)
	w.text = strconv.AppendFloat(w.text, *value, form, -1, 64)
}

func truth(w *Writer, value *bool) { w.WriteString(strconv.FormatBool(*value)) }

// octets writes bytes in base64, or null, as encoding/json does.
func octets(w *Writer, value *[]byte) {
	if *value == nil {
		w.WriteString("null")
		return
	}
	w.grow(base64.StdEncoding.EncodedLen(len(*value)) + len(`""`))
	w.text = append(w.text, '"')
	w.text = base64.StdEncoding.AppendEncode(w.text, *value)
	w.text = append(w.text, '"')
}

// object returns a function that writes an object, whose members the other one writes.
func object[T any](members func(*T, *Writer)) func(*Writer, *T) {
	return func(w *Writer, value *T) {
		// After a failure nothing more is needed, and what refers to itself may do so several times.
		if w.unusual || w.depth == mostDepth {
			w.unusual = true
			return
		}
		w.depth++
		w.byte('{')
		members(value, w)
		w.byte('}')
		w.depth--
	}
}

// Text writes a string, unless there is none.
func Text[T ~string](w *Writer, name string, value *T) { one(w, name, value, text[T]) }

// Texts writes a list of strings, unless it is nil.
func Texts[T ~string](w *Writer, name string, items []T) { list(w, name, items, text[T]) }

// Int64 writes an integer, unless there is none.
func Int64(w *Writer, name string, value *int64) { one(w, name, value, integer) }

// Int64s writes a list of integers, unless it is nil.
func Int64s(w *Writer, name string, items []int64) { list(w, name, items, integer) }

// Uint64 writes an integer that is not negative, unless there is none.
func Uint64(w *Writer, name string, value *uint64) { one(w, name, value, natural) }

// Uint64s writes a list of integers that are not negative, unless it is nil.
func Uint64s(w *Writer, name string, items []uint64) { list(w, name, items, natural) }

// Float64 writes a floating point number, unless there is none.
func Float64(w *Writer, name string, value *float64) { one(w, name, value, float) }

// Float64s writes a list of floating point numbers, unless it is nil.
func Float64s(w *Writer, name string, items []float64) { list(w, name, items, float) }

// Bool writes a truth value, unless there is none.
func Bool(w *Writer, name string, value *bool) { one(w, name, value, truth) }

// Bools writes a list of truth values, unless it is nil.
func Bools(w *Writer, name string, items []bool) { list(w, name, items, truth) }

// Bytes writes bytes in base64, unless they are nil.
func Bytes(w *Writer, name string, value []byte) {
	if value != nil {
		one(w, name, &value, octets)
	}
}

// BytesList writes a list of bytes, unless it is nil. A nil item is null.
func BytesList(w *Writer, name string, items [][]byte) { list(w, name, items, octets) }

// Object writes an object, unless there is none. members writes its members.
func Object[T any](w *Writer, name string, value *T, members func(*T, *Writer)) {
	one(w, name, value, object(members))
}

// Objects writes a list of objects, unless it is nil. members writes the members of one.
func Objects[T any](w *Writer, name string, items []T, members func(*T, *Writer)) {
	list(w, name, items, object(members))
}
