package abi

/*
#include <stdlib.h>
*/
import "C"

import "unsafe"

// memory is memory that C uses temporarily. It is overwritten before it is freed, because a request may contain a
// password.
type memory struct{ lent []piece }

type piece struct {
	start  unsafe.Pointer
	length int
}

// text returns a copy that ends with a NUL.
func (m *memory) text(text string) *C.char {
	copied := C.CString(text)
	m.lent = append(m.lent, piece{unsafe.Pointer(copied), len(text)})
	return copied
}

// bytes returns a copy of a text that ends with a NUL.
func (m *memory) bytes(text []byte) *C.char {
	copied := lend[byte](m, len(text)+1)
	copy(copied, text)
	return (*C.char)(unsafe.Pointer(&copied[0]))
}

// optional returns NULL for "".
func (m *memory) optional(text string) *C.char {
	if text == "" {
		return nil
	}
	return m.text(text)
}

// lend returns zeroed structs, which may point to other memory of m.
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
