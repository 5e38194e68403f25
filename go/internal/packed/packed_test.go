package packed

import (
	"encoding/binary"
	"testing"
)

// made returns bytes in which numbers take 4 bytes.
func made(parts ...any) []byte {
	var bytes []byte
	for _, part := range parts {
		switch part := part.(type) {
		case string:
			bytes = append(bytes, part...)
		case int:
			bytes = binary.NativeEndian.AppendUint32(bytes, uint32(part))
		}
	}
	return bytes
}

type node struct {
	name  *string
	flags []bool
	next  *node
}

func (n *node) read(from *Reader) {
	for name := from.Member(); len(name) != 0; name = from.Member() {
		switch string(name) {
		case "Name":
			n.name = Text[string](from)
		case "Flags":
			n.flags = Bools(from)
		case "Next":
			n.next = Object(from, (*node).read)
		default:
			from.Skip()
		}
	}
}

func TestMembers(t *testing.T) {
	response := made(
		5, "Added", "o", 1, "l", "l", 2, "t", 1, "x", "i01234567", 0,
		4, "name", "t", 5, "lower",
		4, "Name", "t", 3, "one",
		5, "Flags", "l", 3, "b\x01", "t", 1, "x", "b\x00",
		4, "Next", "o", 4, "Name", "y", 2, "no", 0,
		4, "Name", "t", 3, "two",
		0)
	reader, root := NewReader(response), new(node)
	root.read(reader)
	if !reader.Whole() || *root.name != "two" || root.next == nil || root.next.name != nil {
		t.Errorf("%+v", root)
	}
	if len(root.flags) != 2 || !root.flags[0] || root.flags[1] {
		t.Errorf("%v", root.flags)
	}
	// Truncation is noticed at each position.
	for end := range response {
		reader := NewReader(response[:end])
		new(node).read(reader)
		if reader.Whole() {
			t.Errorf("%d bytes seem to be whole", end)
		}
	}
	if reader := NewReader(append(response, 0)); !t.Failed() {
		new(node).read(reader)
		if reader.Whole() {
			t.Error("what is behind the end is not noticed")
		}
	}
}

func TestLengthsThatLie(t *testing.T) {
	for _, response := range [][]byte{
		made(-1, "Name"), made(4, "Name", "t", -1), made(5, "Flags", "l", -1), made(4, "Name", "?"),
	} {
		reader := NewReader(response)
		new(node).read(reader)
		if reader.Whole() {
			t.Errorf("%q seems to be whole", response)
		}
	}
}
