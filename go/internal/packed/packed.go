// Package packed reads responses in the form that tcapi.h describes at tc_call_packed(): decoded and checked by the
// library, with exact names, values of the types of the specs, and without null.
package packed

import (
	"encoding/binary"
	"math"
	"strings"
)

// Target is a struct that a response is read into.
type Target interface{ ReadPacked(*Reader) }

// Reader reads one response. A value of another type than the requested one is skipped. Truncated input does not come
// from the library: all further values are then absent, and Whole is false.
type Reader struct {
	rest   []byte
	broken bool
	// texts has room for the bytes of the next strings, and the others for the next values: one allocation serves
	// several values. The room is small, as one value keeps all of it reachable.
	texts    strings.Builder
	strings  room[string]
	integers room[int64]
	naturals room[uint64]
	floats   room[float64]
	truths   room[bool]
}

// roomForTexts is the number of bytes of strings that share an allocation, and roomForValues that of other values.
const roomForTexts, roomForValues = 1 << 10, 32

// room is memory for the next values of a type.
type room[T any] []T

// put returns a place that has a value. following is an upper limit for the number of values that follow.
func (r *room[T]) put(value T, following int) *T {
	if len(*r) == 0 {
		*r = make([]T, 1+min(following, roomForValues-1))
	}
	place := &(*r)[0]
	*place, *r = value, (*r)[1:]
	return place
}

// NewReader returns a reader of a response.
func NewReader(response []byte) *Reader { return &Reader{rest: response} }

// Whole reports whether the response was read to its end.
func (r *Reader) Whole() bool { return !r.broken && len(r.rest) == 0 }

// Member returns the name of the object's next member, whose value must then be read or skipped, or "" at its end. The
// name is valid until the reader's memory is reused.
func (r *Reader) Member() []byte { return r.take(r.length()) }

// take returns the next bytes, or none if there are too few. Where an int has 32 bits, a length that is wrong is
// negative.
func (r *Reader) take(count int) []byte {
	if r.broken || count < 0 || count > len(r.rest) {
		r.broken = true
		return nil
	}
	taken := r.rest[:count]
	r.rest = r.rest[count:]
	return taken
}

func (r *Reader) length() int {
	if bytes := r.take(4); bytes != nil {
		return int(binary.NativeEndian.Uint32(bytes))
	}
	return 0
}

func (r *Reader) number() uint64 {
	if bytes := r.take(8); bytes != nil {
		return binary.NativeEndian.Uint64(bytes)
	}
	return 0
}

// is begins a value of that type; a value of another type is skipped.
func (r *Reader) is(kind byte) bool {
	found := r.take(1)
	if found == nil {
		return false
	}
	if found[0] != kind {
		r.skip(found[0])
		return false
	}
	return true
}

// Skip skips a value.
func (r *Reader) Skip() {
	if kind := r.take(1); kind != nil {
		r.skip(kind[0])
	}
}

func (r *Reader) skip(kind byte) {
	switch kind {
	case 't', 'y':
		r.take(r.length())
	case 'i', 'u', 'f':
		r.take(8)
	case 'b':
		r.take(1)
	case 'o':
		for len(r.Member()) != 0 {
			r.Skip()
		}
	case 'l':
		for count := r.length(); count > 0 && !r.broken; count-- {
			r.Skip()
		}
	default:
		r.broken = true
	}
}

// text reads the content of a text.
func (r *Reader) text() string {
	text := r.take(r.length())
	if len(text) > r.texts.Cap()-r.texts.Len() {
		if len(text) > roomForTexts/4 {
			return string(text)
		}
		// The strings so far keep the room that they are in.
		r.texts = strings.Builder{}
		r.texts.Grow(min(len(text)+len(r.rest), roomForTexts))
	}
	begin := r.texts.Len()
	r.texts.Write(text)
	return r.texts.String()[begin:]
}

// String returns a text, or "".
func (r *Reader) String() string {
	if r.is('t') {
		return r.text()
	}
	return ""
}

// values returns an upper limit for the number of members that follow: each has at least a name of one byte and the
// length of a text.
func (r *Reader) values() int { return len(r.rest) / (4 + 1 + 1 + 4) }

// one reads a value of that type, which shares an allocation with others, or returns nil.
func one[T any](r *Reader, kind byte, read func(*Reader) T, room *room[T]) *T {
	if !r.is(kind) {
		return nil
	}
	value := read(r)
	return room.put(value, r.values())
}

// list reads a list of values of that type, or returns nil. An item takes at least one byte, so a wrong length does not
// allocate a large slice.
func list[T any](r *Reader, kind byte, read func(*Reader) T) []T {
	if !r.is('l') {
		return nil
	}
	count := r.length()
	items := make([]T, 0, min(count, len(r.rest)))
	for ; count > 0 && !r.broken; count-- {
		if r.is(kind) {
			items = append(items, read(r))
		}
	}
	return items
}

func text[T ~string](r *Reader) T { return T(r.text()) }
func integer(r *Reader) int64     { return int64(r.number()) }
func natural(r *Reader) uint64    { return r.number() }
func float(r *Reader) float64     { return math.Float64frombits(r.number()) }
func truth(r *Reader) bool        { return string(r.take(1)) == "\x01" }
func octets(r *Reader) []byte     { return append([]byte{}, r.take(r.length())...) }

// Text returns a text, or nil.
func Text[T ~string](r *Reader) *T {
	if !r.is('t') {
		return nil
	}
	value := r.text()
	var none *T
	if _, plain := any(none).(*string); plain {
		return any(r.strings.put(value, r.values())).(*T)
	}
	// Most strings are plain; those of an enumeration have a type of their own.
	typed := T(value)
	return &typed
}

// Texts returns a list of texts, or nil.
func Texts[T ~string](r *Reader) []T { return list(r, 't', text[T]) }

// Int64 returns an integer, or nil.
func Int64(r *Reader) *int64 { return one(r, 'i', integer, &r.integers) }

// Int64s returns a list of integers, or nil.
func Int64s(r *Reader) []int64 { return list(r, 'i', integer) }

// Uint64 returns an integer that is not negative, or nil.
func Uint64(r *Reader) *uint64 { return one(r, 'u', natural, &r.naturals) }

// Uint64s returns a list of integers that are not negative, or nil.
func Uint64s(r *Reader) []uint64 { return list(r, 'u', natural) }

// Float64 returns a floating point number, or nil.
func Float64(r *Reader) *float64 { return one(r, 'f', float, &r.floats) }

// Float64s returns a list of floating point numbers, or nil.
func Float64s(r *Reader) []float64 { return list(r, 'f', float) }

// Bool returns a truth value, or nil.
func Bool(r *Reader) *bool { return one(r, 'b', truth, &r.truths) }

// Bools returns a list of truth values, or nil.
func Bools(r *Reader) []bool { return list(r, 'b', truth) }

// Bytes returns bytes, or nil.
func Bytes(r *Reader) []byte {
	if !r.is('y') {
		return nil
	}
	return octets(r)
}

// BytesList returns a list of bytes, or nil.
func BytesList(r *Reader) [][]byte { return list(r, 'y', octets) }

// Object returns an object that read fills, or nil.
func Object[T any](r *Reader, read func(*T, *Reader)) *T {
	if !r.is('o') {
		return nil
	}
	object := new(T)
	read(object, r)
	return object
}

// Objects returns a list of objects that read fills, or nil.
func Objects[T any](r *Reader, read func(*T, *Reader)) []T {
	if !r.is('l') {
		return nil
	}
	count := r.length()
	items := make([]T, 0, min(count, len(r.rest)/5))
	for ; count > 0 && !r.broken; count-- {
		if r.is('o') {
			items = append(items, *new(T))
			read(&items[len(items)-1], r)
		}
	}
	return items
}
