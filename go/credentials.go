package tcapi

import (
	"encoding/json"
	"fmt"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// Credentials are a key pair, as a program hands it out: see [WithCredentialsFunc]. Printing them shows the
// id only.
type Credentials struct {
	// SecretID is no secret.
	SecretID string
	// SecretKey is one.
	SecretKey string
	// Token is empty unless they are temporary.
	Token string
	// ExpiresAt is when they expire; zero if they do not.
	ExpiresAt time.Time
}

// String shows the id only.
func (c Credentials) String() string { return fmt.Sprintf("Credentials(%s)", c.SecretID) }

// GoString shows the id only.
func (c Credentials) GoString() string { return c.String() }

// MarshalJSON has the id and the time only, as a struct that has credentials in it is often written to a log. Credentials
// are read from JSON with all members.
func (c Credentials) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		SecretID  string
		ExpiresAt time.Time
	}{c.SecretID, c.ExpiresAt})
}

// CredentialSource is a source of credentials, for [WithCredentialChain].
type CredentialSource int32

// The numbers are those of tcapi.h.
const (
	// SourceEnvironment is [WithEnvironmentCredentials].
	SourceEnvironment CredentialSource = 1
	// SourceFile is [WithCredentialsFile] with the usual places.
	SourceFile CredentialSource = 2
	// SourceProfile is [WithProfile] with the usual one.
	SourceProfile CredentialSource = 3
	// SourceOIDC is [WithOIDCRole] with what the cluster set.
	SourceOIDC CredentialSource = 4
	// SourceInstanceRole is [WithInstanceRole] with the machine's own.
	SourceInstanceRole CredentialSource = 5
)

// InstanceRole is the role of the machine that the program runs on.
type InstanceRole struct {
	// Name is the role's; empty for the one that the machine has.
	Name string
	// Endpoint is where the metadata service is, "http://host[:port]", for tests; empty for where the
	// vendor has it.
	Endpoint string
}

// AssumeRole is a role to be assumed by the action AssumeRole of the service STS.
type AssumeRole struct {
	// RoleArn is the role, such as "qcs::cam::uin/12345678:roleName/reader".
	RoleArn string
	// SessionName is what the session is called in the account's audit log; empty for "tcapi".
	SessionName string
	// ExternalID is what the role's owner asks for beside the credentials.
	ExternalID string
	// Endpoint is where STS is; empty for sts.tencentcloudapi.com.
	Endpoint string
	// Lifetime is how long credentials are good for, from 1 s to 12 h; zero for 2 h.
	Lifetime time.Duration
}

// OIDCRole is the role that a Kubernetes cluster (TKE) gives to a pod. What is empty is the value of the
// variable that the cluster sets.
type OIDCRole struct {
	// Region is what STS is asked in; TKE_REGION.
	Region string
	// ProviderID is the identity provider; TKE_PROVIDER_ID.
	ProviderID string
	// TokenFile is the file that the token is in, a regular file of at most 1 MiB; TKE_WEB_IDENTITY_TOKEN_FILE. The
	// path need not be UTF-8.
	TokenFile string
	// RoleArn is the role; TKE_ROLE_ARN.
	RoleArn string
	// SessionName is what the session is called in the account's audit log; empty for "tcapi".
	SessionName string
	// Endpoint is where STS is; empty for sts.tencentcloudapi.com.
	Endpoint string
	// Lifetime is how long credentials are good for, from 1 s to 12 h; zero for 2 h.
	Lifetime time.Duration
}

// WithCredentials sets the credentials, each of 1 to 8192 characters of ASCII, none of them a space or a control
// character. Of all options that are about credentials the last one counts.
func WithCredentials(secretID, secretKey string) ClientOption {
	return WithTemporaryCredentials(secretID, secretKey, "")
}

// WithTemporaryCredentials is WithCredentials for credentials that come with a token.
func WithTemporaryCredentials(secretID, secretKey, token string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Credentials.Set(secretID, secretKey, token) })
}

// WithEnvironmentCredentials takes the credentials from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, if
// they are temporary, TENCENTCLOUD_TOKEN. [NewClient] reads them from the environment that the process began
// with and what os.Setenv changed since; one that is not UTF-8 is an error.
func WithEnvironmentCredentials() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Credentials.SetEnvironment() })
}

// WithCredentialsFile takes the credentials from a section of a credentials file. An empty section is
// "default"; an empty path is the first that is there of TENCENTCLOUD_CREDENTIALS_FILE,
// ~/.tencentcloud/credentials and /etc/tencentcloud/credentials. It is a regular file of at most 1 MiB, read
// by [NewClient] and again every minute. The path need not be UTF-8.
func WithCredentialsFile(path, section string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Credentials.SetFile(path, section) })
}

// WithProfile takes the credentials from a profile of the vendor's command-line tool; empty for the one that
// TCCLI_PROFILE names, or "default".
func WithProfile(name string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Credentials.SetProfile(name) })
}

// WithInstanceRole takes the credentials of the role of the machine that the program runs on, from its metadata
// service.
func WithInstanceRole(role InstanceRole) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Credentials.SetInstanceRole(role.Name, role.Endpoint)
	})
}

// WithAssumeRole takes the credentials of a role, which is assumed with the credentials of the options before
// this one; with those of a client without options if there are none.
func WithAssumeRole(role AssumeRole) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Credentials.SetAssumeRole(abi.AssumeRole{
			RoleArn: role.RoleArn, SessionName: role.SessionName, ExternalID: role.ExternalID,
			Endpoint: role.Endpoint, LifetimeS: lifetime(role.Lifetime, &settings.fault),
		})
	})
}

// WithOIDCRole takes the credentials of the role that a Kubernetes cluster (TKE) gives to a pod.
func WithOIDCRole(role OIDCRole) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Credentials.SetOIDC(abi.OIDCRole{
			Region: role.Region, ProviderID: role.ProviderID, TokenFile: role.TokenFile, RoleArn: role.RoleArn,
			SessionName: role.SessionName, Endpoint: role.Endpoint,
			LifetimeS: lifetime(role.Lifetime, &settings.fault),
		})
	})
}

// WithCredentialChain takes the credentials of the first of these sources that is configured. One that is
// configured by half, or that fails, is an error and no reason to try the next. None: all of them, as without
// options.
func WithCredentialChain(sources ...CredentialSource) ClientOption {
	return clientOption(func(settings *clientSettings) {
		numbers := make([]int32, len(sources))
		for i, source := range sources {
			numbers[i] = int32(source)
		}
		settings.Credentials.SetChain(numbers)
	})
}

// lifetime is a duration in full seconds; *fault is set where it is none.
func lifetime(duration time.Duration, fault **Error) uint32 {
	if duration == 0 {
		return 0
	}
	if duration < time.Second || duration > 12*time.Hour {
		if *fault == nil {
			*fault = invalidArgument("the lifetime is %s: it has to be in 1 s to 12 h", duration)
		}
		return 0
	}
	return uint32(duration / time.Second)
}
