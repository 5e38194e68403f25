package abi

/*
#include "tcapi.h"
*/
import "C"

import (
	"fmt"
	"runtime/cgo"
	"strings"
)

// Settings are the settings of a client. Zero is the library's default.
type Settings struct {
	Credentials                 Credentials
	Region, Language            string
	Endpoint                    string
	SignedHost                  *string
	CAFile                      *string
	TimeoutMs, ConnectTimeoutMs uint32
	MaxAttempts                 *uint32
	BackoffMs, BackoffCapMs     uint32
	RateLimiting                bool
	WithoutEnvironment          bool
	MaxResponseBytes            *uint64
	EndpointKind                int32
	Failover, SystemRoots       bool
	// Without HasProxy, the environment's proxy is used; with an empty Proxy, there is none.
	HasProxy     bool
	Proxy        string
	ExtraCAFiles []string
	// Services are paths of files of services.
	Services           []string
	MaxIdleConnections *uint32
	IdleTimeoutMs      uint32
	MaxConnectionAgeMs uint32
	// Validation is a tc_validation.
	Validation int32
	// Log is nil for no lines.
	Log Log
	// Listen is nil for no events.
	Listen      Listen
	Application *string
}

// Client is a tc_client.
type Client struct {
	native *C.tc_client
	// callbacks are the callbacks that the library holds until the client is gone.
	callbacks []cgo.Handle
}

// NewClient creates a client.
func NewClient(settings *Settings) (*Client, *Failure) {
	if failure := settings.check(); failure != nil {
		return nil, failure
	}
	config := C.tc_config_new()
	defer C.tc_config_free(config)
	settings.apply(config)
	client := &Client{callbacks: append(settings.Credentials.apply(config), settings.applyLog(config)...)}
	client.callbacks = append(client.callbacks, settings.applyEvents(config)...)
	var fault *C.tc_error
	// A failure of a setter is remembered, and reported here.
	if C.tc_client_new(config, &client.native, &fault) != C.TC_OK {
		client.Free()
		return nil, takeFailure(fault)
	}
	return client, nil
}

// Abort cancels the client's calls, and refuses later ones.
func (c *Client) Abort() { C.tc_client_abort(c.native) }

// Free frees the client. No call may be in progress.
func (c *Client) Free() {
	if c != nil {
		C.tc_client_free(c.native)
		c.native = nil
		for _, callback := range c.callbacks {
			callback.Delete()
		}
		c.callbacks = nil
	}
}

// check reports what a C string can't hold.
func (s *Settings) check() *Failure {
	texts := append(s.Credentials.texts, []text{
		{"region", s.Region},
		{"language", s.Language},
		{"endpoint", s.Endpoint},
		{"proxy", s.Proxy},
	}...)
	if s.CAFile != nil {
		texts = append(texts, text{"CA file", *s.CAFile})
	}
	if s.SignedHost != nil {
		texts = append(texts, text{"signed host", *s.SignedHost})
	}
	if s.Application != nil {
		texts = append(texts, text{"application name", *s.Application})
	}
	for _, path := range s.ExtraCAFiles {
		texts = append(texts, text{"extra CA file", path})
	}
	for _, path := range s.Services {
		texts = append(texts, text{"file of services", path})
	}
	for _, text := range texts {
		if strings.IndexByte(text.value, 0) >= 0 {
			message := fmt.Sprintf("the %s contains a NUL byte", text.name)
			return &Failure{Status: C.TC_ERR_INVALID_ARGUMENT, Message: message}
		}
	}
	return nil
}

// text is a text that becomes a C string.
type text struct{ name, value string }

func (s *Settings) apply(config *C.tc_config) {
	given := func(text string, set func(*C.char)) {
		if text != "" {
			withString(text, set)
		}
	}
	given(s.Region, func(text *C.char) { C.tc_config_set_region(config, text) })
	given(s.Language, func(text *C.char) { C.tc_config_set_language(config, text) })
	given(s.Endpoint, func(text *C.char) { C.tc_config_set_endpoint(config, text) })
	if s.SignedHost != nil {
		withString(*s.SignedHost, func(host *C.char) { C.tc_config_set_signed_host(config, host) })
	}
	if s.Application != nil {
		withString(*s.Application, func(name *C.char) { C.tc_config_set_application(config, name) })
	}
	if s.CAFile != nil {
		withString(*s.CAFile, func(path *C.char) { C.tc_config_set_ca_file(config, path) })
	}
	if s.TimeoutMs != 0 {
		C.tc_config_set_timeout_ms(config, C.uint32_t(s.TimeoutMs))
	}
	if s.ConnectTimeoutMs != 0 {
		C.tc_config_set_connect_timeout_ms(config, C.uint32_t(s.ConnectTimeoutMs))
	}
	if s.MaxAttempts != nil {
		C.tc_config_set_max_attempts(config, C.uint32_t(*s.MaxAttempts))
	}
	if s.BackoffMs != 0 {
		C.tc_config_set_backoff_ms(config, C.uint32_t(s.BackoffMs), C.uint32_t(s.BackoffCapMs))
	}
	if s.WithoutEnvironment {
		C.tc_config_set_environment(config, false)
	}
	if s.Validation != 0 {
		C.tc_config_set_validation(config, C.int(s.Validation))
	}
	if s.RateLimiting {
		C.tc_config_set_rate_limiting(config, true)
	}
	if s.MaxResponseBytes != nil {
		C.tc_config_set_max_response_bytes(config, C.uint64_t(*s.MaxResponseBytes))
	}
	s.applyNetwork(config)
}

func (s *Settings) applyNetwork(config *C.tc_config) {
	C.tc_config_set_endpoint_kind(config, C.int(s.EndpointKind))
	C.tc_config_set_failover(config, C.bool(s.Failover))
	C.tc_config_set_system_roots(config, C.bool(s.SystemRoots))
	if s.HasProxy && s.Proxy == "" {
		C.tc_config_set_proxy(config, nil)
	} else if s.HasProxy {
		withString(s.Proxy, func(url *C.char) { C.tc_config_set_proxy(config, url) })
	}
	for _, path := range s.ExtraCAFiles {
		withString(path, func(text *C.char) { C.tc_config_set_extra_ca_file(config, text) })
	}
	for _, path := range s.Services {
		withString(path, func(text *C.char) { C.tc_config_add_services(config, text) })
	}
	if s.MaxIdleConnections != nil {
		C.tc_config_set_max_idle_connections(config, C.uint32_t(*s.MaxIdleConnections))
	}
	if s.IdleTimeoutMs != 0 {
		C.tc_config_set_idle_timeout_ms(config, C.uint32_t(s.IdleTimeoutMs))
	}
	if s.MaxConnectionAgeMs != 0 {
		C.tc_config_set_max_connection_age_ms(config, C.uint32_t(s.MaxConnectionAgeMs))
	}
}
