package abi

/*
#include <stdlib.h>
#include "tcapi.h"
*/
import "C"

import (
	"runtime/cgo"
	"unsafe"
)

// Credentials are the source of the credentials. Its setters are those of tcapi.h; several can be called in turn.
type Credentials struct {
	setters []setter
	texts   []text
}

// setter applies a setting. It returns the handles of callbacks that the library then holds.
type setter func(*C.tc_config) []cgo.Handle

// AssumeRole is a tc_assume_role. Empty is not set.
type AssumeRole struct {
	RoleArn, SessionName, ExternalID, Endpoint string
	LifetimeS                                  uint32
}

// OIDCRole is a tc_oidc_role. Empty is not set.
type OIDCRole struct {
	Region, ProviderID, TokenFile, RoleArn, SessionName, Endpoint string
	LifetimeS                                                     uint32
}

// Set is tc_config_set_credentials.
func (c *Credentials) Set(id, key, token string) {
	c.add(func(config *C.tc_config) {
		withString(id, func(id *C.char) {
			withString(key, func(key *C.char) {
				withOptional(token, func(token *C.char) { C.tc_config_set_credentials(config, id, key, token) })
			})
		})
	}, text{"secret id", id}, text{"secret key", key}, text{"token", token})
}

// SetEnvironment is tc_config_set_credentials_environment.
func (c *Credentials) SetEnvironment() {
	c.add(func(config *C.tc_config) { C.tc_config_set_credentials_environment(config) })
}

// SetFile is tc_config_set_credentials_file.
func (c *Credentials) SetFile(path, section string) {
	c.add(func(config *C.tc_config) {
		withOptional(path, func(path *C.char) {
			withOptional(section, func(section *C.char) { C.tc_config_set_credentials_file(config, path, section) })
		})
	}, text{"path", path}, text{"section", section})
}

// SetProfile is tc_config_set_credentials_profile.
func (c *Credentials) SetProfile(name string) {
	c.add(func(config *C.tc_config) {
		withOptional(name, func(name *C.char) { C.tc_config_set_credentials_profile(config, name) })
	}, text{"profile", name})
}

// SetInstanceRole is tc_config_set_credentials_instance_role.
func (c *Credentials) SetInstanceRole(role, endpoint string) {
	c.add(func(config *C.tc_config) {
		withOptional(role, func(role *C.char) {
			withOptional(endpoint, func(endpoint *C.char) {
				C.tc_config_set_credentials_instance_role(config, role, endpoint)
			})
		})
	}, text{"role", role}, text{"endpoint", endpoint})
}

// SetAssumeRole is tc_config_set_credentials_assume_role.
func (c *Credentials) SetAssumeRole(role AssumeRole) {
	texts := []text{
		{"role", role.RoleArn}, {"session name", role.SessionName}, {"external id", role.ExternalID},
		{"endpoint", role.Endpoint},
	}
	c.add(func(config *C.tc_config) {
		var strings cStrings
		defer strings.free()
		made := C.tc_assume_role{
			struct_size:  C.sizeof_tc_assume_role,
			role_arn:     strings.add(role.RoleArn),
			session_name: strings.add(role.SessionName),
			external_id:  strings.add(role.ExternalID),
			endpoint:     strings.add(role.Endpoint),
			lifetime_s:   C.uint32_t(role.LifetimeS),
		}
		C.tc_config_set_credentials_assume_role(config, &made)
	}, texts...)
}

// SetOIDC is tc_config_set_credentials_oidc.
func (c *Credentials) SetOIDC(role OIDCRole) {
	texts := []text{
		{"region", role.Region}, {"provider id", role.ProviderID}, {"token file", role.TokenFile},
		{"role", role.RoleArn}, {"session name", role.SessionName}, {"endpoint", role.Endpoint},
	}
	c.add(func(config *C.tc_config) {
		var strings cStrings
		defer strings.free()
		made := C.tc_oidc_role{
			struct_size:  C.sizeof_tc_oidc_role,
			region:       strings.add(role.Region),
			provider_id:  strings.add(role.ProviderID),
			token_file:   strings.add(role.TokenFile),
			role_arn:     strings.add(role.RoleArn),
			session_name: strings.add(role.SessionName),
			endpoint:     strings.add(role.Endpoint),
			lifetime_s:   C.uint32_t(role.LifetimeS),
		}
		C.tc_config_set_credentials_oidc(config, &made)
	}, texts...)
}

// SetChain is tc_config_set_credentials_chain.
func (c *Credentials) SetChain(sources []int32) {
	c.add(func(config *C.tc_config) {
		numbers := (*C.int)(unsafe.Pointer(unsafe.SliceData(sources)))
		C.tc_config_set_credentials_chain(config, numbers, C.size_t(len(sources)))
	})
}

// SetCallback is tc_config_set_credentials_callback.
func (c *Credentials) SetCallback(ask Ask) {
	c.setters = append(c.setters, func(config *C.tc_config) []cgo.Handle {
		return []cgo.Handle{setCredentialsCallback(config, ask)}
	})
}

func (c *Credentials) add(set func(*C.tc_config), texts ...text) {
	c.setters = append(c.setters, func(config *C.tc_config) []cgo.Handle {
		set(config)
		return nil
	})
	c.texts = append(c.texts, texts...)
}

// apply applies the setters. The handles must be deleted when the last client is gone.
func (c *Credentials) apply(config *C.tc_config) (handles []cgo.Handle) {
	for _, set := range c.setters {
		handles = append(handles, set(config)...)
	}
	return handles
}

// withOptional passes C a copy of a text, as withString does, and NULL for an empty one.
func withOptional(text string, use func(*C.char)) {
	if text == "" {
		use(nil)
		return
	}
	withString(text, use)
}

// cStrings are copies of texts that are not secret.
type cStrings []*C.char

func (s *cStrings) add(text string) *C.char {
	if text == "" {
		return nil
	}
	copied := C.CString(text)
	*s = append(*s, copied)
	return copied
}

func (s *cStrings) free() {
	for _, copied := range *s {
		C.free(unsafe.Pointer(copied))
	}
}
