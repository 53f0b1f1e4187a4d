package task

import (
	"slices"
	"strings"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/i18n"
)

// Mine reports whether the caller is to do the task: by name, or by a role
// that they have in the subject.
func (t *Task) Mine(scope access.Scope, in *subject.Subject) bool {
	if t.Person != "" {
		return string(t.Person) == scope.Person
	}
	return in.Holds(t.Role)
}

// MayFinish reports whether the caller may tick the task off.
func (t *Task) MayFinish(scope access.Scope, in *subject.Subject) bool {
	return in.MayLead || t.Mine(scope, in)
}

// MayChange reports whether the caller may change the task, hand it over or
// drop it.
func (t *Task) MayChange(scope access.Scope, in *subject.Subject) bool {
	return t.MayFinish(scope, in) || t.Giver != "" && t.Giver == scope.Person
}

// whoCan names those who may change the task, for the page that says so.
func (t *Task) whoCan(l i18n.Lang, in *subject.Subject) string {
	names := []string{t.Who(l)}
	if t.GiverName != "" && t.GiverName != names[0] {
		names = append(names, t.GiverName)
	}
	var leaders []string
	for _, r := range in.Roles {
		if !slices.Contains(r.May, programme.MayLead) {
			continue
		}
		held := make([]string, len(r.Holders))
		for i, h := range r.Holders {
			held[i] = h.Name
		}
		name := r.Name.In(l)
		if len(held) > 0 {
			name += " (" + strings.Join(held, ", ") + ")"
		}
		leaders = append(leaders, name)
	}
	return text.WhoCan(l, i18n.List(l, names), i18n.List(l, leaders))
}
