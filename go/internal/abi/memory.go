package abi

/*
#include <stdlib.h>
*/
import "C"

import "unsafe"

// memory is what C is lent for a while. It is overwritten before it is freed: a request may have a password.
type memory struct{ lent []piece }

type piece struct {
	start  unsafe.Pointer
	length int
}

// text is a copy that ends with a NUL.
func (m *memory) text(text string) *C.char {
	copied := C.CString(text)
	m.lent = append(m.lent, piece{unsafe.Pointer(copied), len(text)})
	return copied
}

// bytes is a copy of a text that ends with a NUL.
func (m *memory) bytes(text []byte) *C.char {
	copied := lend[byte](m, len(text)+1)
	copy(copied, text)
	return (*C.char)(unsafe.Pointer(&copied[0]))
}

// optional is NULL for "".
func (m *memory) optional(text string) *C.char {
	if text == "" {
		return nil
	}
	return m.text(text)
}

// lend is a number of structs of zeros, which may point to what else is lent.
func lend[T any](m *memory, count int) []T {
	var one T
	size := int(unsafe.Sizeof(one))
	start := C.calloc(C.size_t(max(count, 1)), C.size_t(size))
	m.lent = append(m.lent, piece{start, count * size})
	return unsafe.Slice((*T)(start), count)
}

func (m *memory) free() {
	for _, one := range m.lent {
		clear(unsafe.Slice((*byte)(one.start), one.length))
		C.free(one.start)
	}
	m.lent = nil
}
