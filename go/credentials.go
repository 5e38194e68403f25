package tcapi

import (
	"encoding/json"
	"fmt"
	"time"

	"tcapi.internal/tcapi/internal/abi"
)

// Credentials are a key pair that a program provides: see [WithCredentialsFunc]. Printing them shows the id only.
type Credentials struct {
	// SecretID is the secret id, which is not secret itself.
	SecretID string
	// SecretKey is the secret key.
	SecretKey string
	// Token is the token of temporary credentials, otherwise empty.
	Token string
	// ExpiresAt is the expiry; zero if they do not expire.
	ExpiresAt time.Time
}

// String returns the id only.
func (c Credentials) String() string { return fmt.Sprintf("Credentials(%s)", c.SecretID) }

// GoString returns the id only.
func (c Credentials) GoString() string { return c.String() }

// MarshalJSON writes the id and the expiry only, because structs with credentials in them are often logged. Credentials
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
	// SourceFile is [WithCredentialsFile] with the default files.
	SourceFile CredentialSource = 2
	// SourceProfile is [WithProfile] with the default profile.
	SourceProfile CredentialSource = 3
	// SourceOIDC is [WithOIDCRole] with the settings of the cluster.
	SourceOIDC CredentialSource = 4
	// SourceInstanceRole is [WithInstanceRole] with the machine's own role.
	SourceInstanceRole CredentialSource = 5
)

// InstanceRole is the role of the machine that the program runs on.
type InstanceRole struct {
	// Name is the name of the role. Default: the role that the machine has.
	Name string
	// Endpoint is the endpoint of the metadata service, "http://host[:port]", for tests. Default: that of the vendor.
	Endpoint string
}

// AssumeRole is a role that is assumed by the action AssumeRole of the service STS.
type AssumeRole struct {
	// RoleArn is the role, such as "qcs::cam::uin/12345678:roleName/reader".
	RoleArn string
	// SessionName is the name of the session in the account's audit log. Default: "tcapi".
	SessionName string
	// ExternalID is the external id that the role's owner requires in addition to the credentials.
	ExternalID string
	// Endpoint is the endpoint of STS. Default: sts.tencentcloudapi.com.
	Endpoint string
	// Lifetime is the lifetime of the credentials, from 1 s to 12 h. Default: 2 h.
	Lifetime time.Duration
}

// OIDCRole is the role that a Kubernetes cluster (TKE) assigns to a pod. The default of a field is the environment
// variable named with it, which the cluster sets.
type OIDCRole struct {
	// Region is the region of the request to STS. Default: TKE_REGION.
	Region string
	// ProviderID is the identity provider. Default: TKE_PROVIDER_ID.
	ProviderID string
	// TokenFile is the file that contains the token, a regular file of at most 1 MiB. The path need not be UTF-8.
	// Default: TKE_WEB_IDENTITY_TOKEN_FILE.
	TokenFile string
	// RoleArn is the role. Default: TKE_ROLE_ARN.
	RoleArn string
	// SessionName is the name of the session in the account's audit log. Default: "tcapi".
	SessionName string
	// Endpoint is the endpoint of STS. Default: sts.tencentcloudapi.com.
	Endpoint string
	// Lifetime is the lifetime of the credentials, from 1 s to 12 h. Default: 2 h.
	Lifetime time.Duration
}

// WithCredentials sets the credentials, each of 1 to 8192 ASCII characters, none of them a space or a control
// character. Of all options for credentials, the last one takes effect.
func WithCredentials(secretID, secretKey string) ClientOption {
	return WithTemporaryCredentials(secretID, secretKey, "")
}

// WithTemporaryCredentials is WithCredentials for credentials with a token.
func WithTemporaryCredentials(secretID, secretKey, token string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Credentials.Set(secretID, secretKey, token) })
}

// WithEnvironmentCredentials takes the credentials from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, if they
// are temporary, TENCENTCLOUD_TOKEN. [NewClient] reads them from the environment that the process started with and the
// changes that os.Setenv has made since. A variable that is not UTF-8 is an error.
func WithEnvironmentCredentials() ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Credentials.SetEnvironment() })
}

// WithCredentialsFile takes the credentials from a section of a credentials file. An empty section is "default". An
// empty path is the first of these files that exists: TENCENTCLOUD_CREDENTIALS_FILE, ~/.tencentcloud/credentials,
// /etc/tencentcloud/credentials. It must be a regular file of at most 1 MiB. [NewClient] reads it, and it is read again
// every minute. The path need not be UTF-8.
func WithCredentialsFile(path, section string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Credentials.SetFile(path, section) })
}

// WithProfile takes the credentials from a profile of the vendor's command-line tool. An empty name is the profile in
// TCCLI_PROFILE, or else "default".
func WithProfile(name string) ClientOption {
	return clientOption(func(settings *clientSettings) { settings.Credentials.SetProfile(name) })
}

// WithInstanceRole takes the credentials of the role of the machine that the program runs on, from the machine's
// metadata service.
func WithInstanceRole(role InstanceRole) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Credentials.SetInstanceRole(role.Name, role.Endpoint)
	})
}

// WithAssumeRole takes the credentials of a role. The role is assumed with the credentials of the options before this
// one or, if there are none, with those that a client without options has.
func WithAssumeRole(role AssumeRole) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Credentials.SetAssumeRole(abi.AssumeRole{
			RoleArn: role.RoleArn, SessionName: role.SessionName, ExternalID: role.ExternalID,
			Endpoint: role.Endpoint, LifetimeS: lifetime(role.Lifetime, &settings.fault),
		})
	})
}

// WithOIDCRole takes the credentials of the role that a Kubernetes cluster (TKE) assigns to a pod.
func WithOIDCRole(role OIDCRole) ClientOption {
	return clientOption(func(settings *clientSettings) {
		settings.Credentials.SetOIDC(abi.OIDCRole{
			Region: role.Region, ProviderID: role.ProviderID, TokenFile: role.TokenFile, RoleArn: role.RoleArn,
			SessionName: role.SessionName, Endpoint: role.Endpoint,
			LifetimeS: lifetime(role.Lifetime, &settings.fault),
		})
	})
}

// WithCredentialChain takes the credentials from the first of these sources that is configured. A source that is
// configured incompletely, or that fails, is an error; the next one is not tried. Without arguments, it selects all
// sources, as without options.
func WithCredentialChain(sources ...CredentialSource) ClientOption {
	return clientOption(func(settings *clientSettings) {
		numbers := make([]int32, len(sources))
		for i, source := range sources {
			numbers[i] = int32(source)
		}
		settings.Credentials.SetChain(numbers)
	})
}

// lifetime returns a duration in whole seconds; it sets *fault if the duration is out of range.
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
