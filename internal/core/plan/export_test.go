package plan

import (
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
)

// Weigh is what a file would do to an empty plan.
func Weigh(file []byte) ([]Line, error) {
	lines, err := readLines(file, i18n.Text{})
	if err != nil {
		return nil, err
	}
	p := &Plan{Subject: &subject.Subject{}, nextNumber: 1}
	return p.weigh(lines), nil
}
