package tcapi

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"tcapi.internal/tcapi/internal/abi"
)

// encode writes the request's JSON into the call.
func encode(call *abi.Call, request any) *Error {
	if value := reflect.ValueOf(request); !value.IsValid() || value.Kind() == reflect.Pointer && value.IsNil() {
		call.Write([]byte("{}"))
		return nil
	}
	start := call.Len()
	encoder := json.NewEncoder(call)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(request); err != nil {
		return invalidRequest("", "the request can't be written as JSON: "+err.Error())
	}
	call.DropLast() // The encoder ends with a line break.
	// What is not UTF-8, encoding/json replaces without a word.
	written := call.Bytes()[start:]
	if bytes.Contains(written, []byte(`\ufffd`)) || bytes.ContainsRune(written, utf8.RuneError) {
		if path, found := notUTF8(reflect.ValueOf(request), ""); found {
			return invalidRequest(path, "the string is not UTF-8")
		}
	}
	return nil
}

func invalidRequest(path, message string) *Error {
	return &Error{Status: StatusInvalidRequest, Code: "InvalidParameter", Path: path, Message: message}
}

// notUTF8 finds a string that is none.
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

// decode reads {"Response":{…}}, which the library has found to be an answer that was not refused.
func decode(call *abi.Call, response any) *Error {
	if response == nil {
		return nil
	}
	envelope := struct{ Response any }{response}
	err := json.Unmarshal(call.Response(), &envelope)
	if err == nil {
		return nil
	}
	fault := &Error{
		Status:     StatusResponse,
		Outcome:    OutcomeUnknown,
		Message:    "the answer can't be read: " + err.Error(),
		HTTPStatus: 200,
		Attempts:   call.Report().Attempts,
		RequestID:  call.Report().RequestID,
	}
	var mismatch *json.UnmarshalTypeError
	if errors.As(err, &mismatch) {
		fault.Path = strings.TrimPrefix(mismatch.Field, "Response.")
	}
	return fault
}
