// Package programmes holds the programme files that come with the program.
package programmes

import "embed"

// FS holds the files, each named after its programme.
//
//go:embed *.yaml
var FS embed.FS
