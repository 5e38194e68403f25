package abi

// The archives, and what is said where none can be linked.
import _ "tcapi.internal/tcapi/lib"
