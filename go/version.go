package tcapi

import "tcapi.internal/tcapi/internal/abi"

// Version returns the version of the library that is linked, such as "0.1.0".
func Version() string {
	return abi.Version()
}
