package abi

// The static archives, and the build errors where none can be linked.
import _ "tcapi.internal/tcapi/lib"
