package collaboration

import (
	"slices"
	"strings"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/orgchart"
	"tovholder/internal/system/collaboration/text"
)

// OrganisationRow is a role of the organisation with those who hold it, as a
// table beneath the picture tells of it.
type OrganisationRow struct {
	ID      string
	Role    string
	About   string // what the role does
	Level   int    // in the picture: 0 decides, 1 leads, 2 takes part
	People  []orgchart.Person
	Missing bool // somebody ought to hold it
}

// OrganisationRows are the roles of the organisation, from above: those that
// approve, the one that leads, and all others of the host's side and the
// partners'. What the authorities do, and the roles that people hold unasked,
// are not of it.
func OrganisationRows(l i18n.Lang, in *subject.Subject) []OrganisationRow {
	var rows []OrganisationRow
	for _, role := range in.Roles {
		described, known := in.Programme.Role(role.ID)
		if !known || described.Everyone != "" || role.Side != subject.Host && role.Side != partnerSide {
			continue
		}
		row := OrganisationRow{ID: role.ID, Role: role.Name.In(l), About: described.Description.In(l), Level: levelOf(described)}
		for _, h := range role.Holders {
			row.People = append(row.People, orgchart.Person{Name: h.Name, Line: strings.Trim(h.Title+" · "+h.OrgName, " ·")})
		}
		row.Missing = described.Needed && len(row.People) == 0
		rows = append(rows, row)
	}
	slices.SortStableFunc(rows, func(a, b OrganisationRow) int { return a.Level - b.Level })
	return rows
}

func levelOf(role *programme.Role) int {
	host := role.Side == subject.Host
	switch {
	case host && slices.Contains(role.May, programme.MayApprove):
		return 0
	case host && role.Needed && !role.Many && slices.Contains(role.May, programme.MayLead):
		return 1
	}
	return 2
}

// OrganisationOf is the organisation as a picture, for a screen or paper.
// Beside it on one page the same with another ID and Narrow is for a phone.
func OrganisationOf(l i18n.Lang, in *subject.Subject) orgchart.Chart {
	rows := OrganisationRows(l, in)
	c := orgchart.Chart{
		Lang: l, ID: "organisation", Title: text.OrganisationTitle(l, in.Name), More: func(n int) string { return text.OrganisationMore(l, n) },
	}
	var told []string
	for _, row := range rows {
		box := orgchart.Box{Name: row.Role, Level: row.Level, People: row.People, Missing: row.Missing, Under: text.OrganisationNobody(l)}
		if n := len(row.People); n > 0 {
			box.Under = text.OrganisationPeople(l, n)
		}
		c.Boxes = append(c.Boxes, box)
		told = append(told, row.Role+": "+i18n.Lower(box.Under))
	}
	c.Desc = text.OrganisationDesc(l, strings.Join(told, "; "))
	c.Lines = linesOf(rows)
	return c
}

// linesOf connects each role with the ones above it.
func linesOf(rows []OrganisationRow) []orgchart.Line {
	var lines []orgchart.Line
	for i, row := range rows {
		above := -1 // the nearest level above
		for _, other := range rows {
			if other.Level < row.Level {
				above = max(above, other.Level)
			}
		}
		for j, other := range rows {
			if other.Level == above {
				lines = append(lines, orgchart.Line{From: j, To: i})
			}
		}
	}
	return lines
}
