// Code generated from specs/. DO NOT EDIT.

//go:build cgo && !dynamic

package abi

/*
// An archive defines it if it is of the specs and the version that this module is generated from.
extern const unsigned char tcapi_archive_is_of_other_specs_run_cargo_xtask_go_lib_88dcf58f6669a3a7;

static unsigned char tcapi_go_specs(void)
{
	return tcapi_archive_is_of_other_specs_run_cargo_xtask_go_lib_88dcf58f6669a3a7;
}
*/
import "C"

// No other archive links; README.md says what to do then.
var _ = C.tcapi_go_specs()
