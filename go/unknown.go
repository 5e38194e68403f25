package tcapi

import (
	"encoding/json"

	"tcapi.internal/tcapi/internal/abi"
)

// WithResponseJSON stores the text of the response, {"Response":{…}}, in *text, in addition to the decoded result of a
// function of a package. It may contain secrets. If the call fails, *text is nil.
func WithResponseJSON(text *json.RawMessage) CallOption {
	return callOption(func(settings *callSettings) { settings.responseJSON = text })
}

// UnknownMember is a member of a response that this version of the library does not know.
type UnknownMember struct {
	// Path is the path of the member, such as "InstanceSet[0].Colour".
	Path string
	// JSON is the value of the member.
	JSON json.RawMessage
}

// UnknownMembers returns the members of a response that this version of the library does not know, because the service
// added them later. Members inside them are not listed. response is the text of [WithResponseJSON], {"Response":{…}}.
// Its errors are *Error: [StatusUnsupported] if the library does not know the action, and [StatusInvalidArgument] if
// response is not a response.
func UnknownMembers(service, version, action string, response []byte) ([]UnknownMember, error) {
	return unknownMembers(nil, names{service, version, action}, response)
}

// UnknownMembers is like the function UnknownMembers, for an action that the client knows, also one of a file of
// [WithServices]. Its errors are *Error, also of [StatusInvalidArgument] if the client is closed.
func (c *Client) UnknownMembers(service, version, action string, response []byte) ([]UnknownMember, error) {
	if c == nil || c.library == nil {
		return nil, invalidArgument("the client was not made by NewClient")
	}
	if !c.begin() {
		return nil, closed()
	}
	defer c.calls.Done()
	return unknownMembers(c.library, names{service, version, action}, response)
}

func unknownMembers(library *library, of names, response []byte) ([]UnknownMember, error) {
	var found []UnknownMember
	add := func(path, text string) {
		found = append(found, UnknownMember{Path: path, JSON: json.RawMessage(text)})
	}
	var client *abi.Client
	if library != nil {
		client = library.native
	}
	if failure := abi.VisitUnknown(client, of.service, of.version, of.action, response, add); failure != nil {
		return nil, fromABI(failure)
	}
	return found, nil
}
