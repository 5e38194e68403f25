package tcapi

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"unicode/utf8"

	"tcapi.internal/tcapi/internal/abi"
	"tcapi.internal/tcapi/internal/jsonwriter"
	"tcapi.internal/tcapi/internal/packed"
)

// encode appends the request's JSON.
func encode(to *jsonwriter.Writer, request any) *Error {
	if value := reflect.ValueOf(request); !value.IsValid() || value.Kind() == reflect.Pointer && value.IsNil() {
		to.WriteString("{}")
		return nil
	}
	if generated, is := request.(jsonwriter.Request); is && hasOwnMethods(request) && to.Request(generated) {
		return nil
	}
	start := to.Len()
	encoder := json.NewEncoder(to)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(request); err != nil {
		return invalidRequest("", "the request can't be written as JSON: "+err.Error())
	}
	to.Truncate(to.Len() - 1) // The encoder ends with a line break.
	// encoding/json replaces what is not UTF-8 without an error.
	written := to.Bytes()[start:]
	if bytes.Contains(written, []byte(`\ufffd`)) || bytes.ContainsRune(written, utf8.RuneError) {
		if path, found := notUTF8(reflect.ValueOf(request), ""); found {
			return invalidRequest(path, "the string is not UTF-8")
		}
	}
	return nil
}

// generatedResponse returns a response of a service's package.
func generatedResponse(response any) (packed.Target, bool) {
	to, is := response.(packed.Target)
	return to, is && hasOwnMethods(response)
}

// embedding has whether a struct of a type has embedded fields, by the type.
var embedding sync.Map

// hasOwnMethods reports whether the methods of a pointer to a struct are those of the struct itself: a program's struct
// that embeds a request or a response has their methods, which do not know its other fields.
func hasOwnMethods(pointer any) bool {
	of := reflect.TypeOf(pointer)
	if of.Kind() != reflect.Pointer || of.Elem().Kind() != reflect.Struct {
		return false
	}
	if known, found := embedding.Load(of); found {
		return !known.(bool)
	}
	embeds := false
	for at := range of.Elem().NumField() {
		embeds = embeds || of.Elem().Field(at).Anonymous
	}
	embedding.Store(of, embeds)
	return !embeds
}

func invalidRequest(path, message string) *Error {
	return &Error{Status: StatusInvalidRequest, Code: "InvalidParameter", Path: path, Message: message}
}

// notUTF8 finds a string that is not UTF-8.
func notUTF8(value reflect.Value, path string) (string, bool) {
	switch value.Kind() {
	case reflect.String:
		return path, !utf8.ValidString(value.String())
	case reflect.Pointer, reflect.Interface:
		return notUTF8(value.Elem(), path)
	case reflect.Struct:
		for at := range value.NumField() {
			field := value.Type().Field(at)
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			if name == "" {
				name = field.Name
			}
			if found, is := notUTF8(value.Field(at), member(path, name)); is {
				return found, true
			}
		}
	case reflect.Slice, reflect.Array:
		if value.Type().Elem().Kind() == reflect.Uint8 {
			break
		}
		for at := range value.Len() {
			if found, is := notUTF8(value.Index(at), fmt.Sprintf("%s[%d]", path, at)); is {
				return found, true
			}
		}
	case reflect.Map:
		for _, key := range value.MapKeys() {
			if key.Kind() != reflect.String {
				continue
			}
			if !utf8.ValidString(key.String()) {
				return path, true
			}
			if found, is := notUTF8(value.MapIndex(key), member(path, key.String())); is {
				return found, true
			}
		}
	}
	return "", false
}

func member(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// target checks, before anything is sent, that a response can be decoded into response.
func target(response any) *Error {
	value := reflect.ValueOf(response)
	if value.IsValid() && (value.Kind() != reflect.Pointer || value.IsNil()) {
		return invalidArgument("the response can be decoded into nil or a pointer that is not nil, not into this %T", response)
	}
	return nil
}

// decode decodes the response, which the library has found to be one without an error.
func decode(call *abi.Call, response any) *Error {
	if to, is := generatedResponse(response); is {
		reader := packed.NewReader(call.Response())
		if to.ReadPacked(reader); !reader.Whole() {
			return unreadable(call, StatusInternal, "the packed form of the response can't be read")
		}
		return nil
	}
	switch to := response.(type) {
	case nil:
		return nil
	case *json.RawMessage:
		*to = append((*to)[:0], inner(call.Response())...)
		return nil
	}
	err := json.Unmarshal(inner(call.Response()), response)
	if err == nil {
		return nil
	}
	fault := unreadable(call, StatusResponse, "the response can't be read: "+err.Error())
	var mismatch *json.UnmarshalTypeError
	if errors.As(err, &mismatch) {
		fault.Path = mismatch.Field
	}
	return fault
}

// unreadable returns the error of a response that was received but can't be read. The request may have run.
func unreadable(call *abi.Call, status Status, message string) *Error {
	return &Error{
		Status:     status,
		Outcome:    OutcomeUnknown,
		Message:    message,
		HTTPStatus: 200,
		Attempts:   call.Report().Attempts,
		RequestID:  call.Report().RequestID,
	}
}

// inner returns the value of the member "Response" of an object, by its exact name. The library has found the text to
// be JSON with one such member, so values are skipped unchecked, at any depth.
func inner(text []byte) []byte {
	at := blanks(text, bytes.IndexByte(text, '{')+1)
	for at < len(text) && text[at] == '"' {
		end := value(text, at)
		var name string
		_ = json.Unmarshal(text[at:end], &name)
		at = blanks(text, end)
		at = blanks(text, at+1) // The colon.
		end = value(text, at)
		if name == "Response" {
			return text[at:end]
		}
		at = blanks(text, end)
		at = blanks(text, at+1) // The comma, or the end.
	}
	return nil
}

// blanks returns the position of the next byte that is not blank.
func blanks(text []byte, at int) int {
	for at < len(text) && bytes.IndexByte([]byte(" \t\r\n"), text[at]) >= 0 {
		at++
	}
	return at
}

// value returns the end of the value that begins at a position.
func value(text []byte, at int) int {
	depth := 0
	for ; at < len(text); at++ {
		switch text[at] {
		case '"':
			for at++; at < len(text) && text[at] != '"'; at++ {
				if text[at] == '\\' {
					at++
				}
			}
			if depth == 0 {
				return min(at+1, len(text))
			}
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return at // The end of the list or object that contains a number.
			}
			if depth--; depth == 0 {
				return at + 1
			}
		case ',', ' ', '\t', '\r', '\n':
			if depth == 0 {
				return at
			}
		}
	}
	return at
}
