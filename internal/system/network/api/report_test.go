package api_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/indicator"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/network/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"
)

// N7: a municipality writes its report against its own baseline, with last
// time's answers beside, and sends it; nobody overwrites what another wrote.
func TestAReportIsWrittenAndSent(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		at := "/networks/" + string(h.Network(agreement).ID) + "/reports/" + next
		by, adviser := caller.As(t, h, "projektleder"), caller.As(t, h, "raadgiver")
		var own, theirs api.OwnReport
		tag := by.Get(at + "/own").Is(200).Into(&own).ETag()
		caller.As(t, h, "soenderaa").Get("/networks/" + string(h.Network(support).ID) + "/reports/" + next + "/own").Is(200).Into(&theirs)
		if own.Baseline.Form != "hjemloeseplan" || theirs.Baseline.Form != "projektbeskrivelse" || len(own.Baseline.Goals) == 0 || len(own.Last) == 0 || own.Stage != "begun" || !own.MayWrite {
			t.Errorf("%+v", own)
		}
		adviser.Get(at+"/own").Refused(403, "forbidden")

		edits := api.ReportEdits{Entries: []api.ReportEdit{
			{Key: "udfordringer/0199bbbb-0000-7000-8000-000000000001", Cells: map[string]string{"beskrivelse": "Der mangler små boliger.", "tema": "boliger"}},
			{Key: "afvigelser/0199bbbb-0000-7000-8000-000000000002", Cells: map[string]string{"maal": strings.Repeat("Et langt mål. ", 2000)}},
		}}
		by.Call("PUT", at+"/own", edits).Refused(428, "version-needed")
		if got := by.Call("PUT", at+"/own", edits, "If-Match", `"99"`).Refused(412, "stale"); got.ETag() != tag {
			t.Errorf("the newest version is %s, want %s", got.ETag(), tag)
		}
		fresh := by.Call("PUT", at+"/own", edits, "If-Match", tag).Is(200).Into(&own).ETag()
		if len(own.Refused) != 1 || !strings.HasPrefix(own.Refused[0].Key, "afvigelser/") || fresh == tag {
			t.Errorf("%+v, %s", own.Refused, fresh)
		}
		by.Call("PUT", at+"/own", edits, "If-Match", tag).Refused(412, "stale")
		if !slices.ContainsFunc(own.Entries, func(e api.ReportEntry) bool { return e.Cells["beskrivelse"] == "Der mangler små boliger." }) {
			t.Errorf("%+v", own.Entries)
		}
		fresh = by.Call("PUT", at+"/own", api.ReportEdits{Entries: []api.ReportEdit{{Key: "borgere", Cells: map[string]string{"": "33"}}}}, "If-Match", fresh).Is(200).ETag()
		by.Call("POST", at+"/own/submission", nil, "If-Match", tag).Refused(412, "stale")
		by.Call("POST", at+"/own/submission", nil, "If-Match", fresh).Is(200).Into(&own)
		if own.Stage != "sent" || own.SentBy == "" || own.SentAt == nil || own.MayWrite {
			t.Errorf("%+v", own)
		}
		by.Call("POST", at+"/own/revision", nil).Is(200).Into(&own)
		if !own.Revising || !own.MayWrite {
			t.Errorf("%+v", own)
		}
	})
}

// N7: others' reports are read as on the page: not before the deadline, never a
// draft, and small numbers not at all; those who lead see who is missing and
// remind them.
func TestReportsAreComparedAsOnThePage(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		at := "/networks/" + string(h.Network(agreement).ID) + "/reports/" + next
		shared := "/networks/" + string(h.Network(support).ID) + "/reports/" + next
		by, adviser := caller.As(t, h, "projektleder"), caller.As(t, h, "raadgiver")
		var all api.ReportComparison
		by.Get(at).Is(200).Into(&all)
		if len(all.Reports) != 1 || !all.Reports[0].Own || len(all.Pairs) != 0 || all.Meeting.Shared {
			t.Errorf("before the deadline a member reads %+v", all.Reports)
		}
		caller.As(t, h, "soenderaa").Get(shared).Is(200).Into(&all)
		if len(all.Reports) < 2 || !all.Meeting.Shared {
			t.Fatalf("%+v", all)
		}
		for _, r := range all.Reports {
			if !r.Own && (r.Stage != "sent" || !r.Reminded.IsZero()) {
				t.Errorf("%+v", r)
			}
		}
		row := slices.IndexFunc(all.Numbers.Rows, func(r api.SuppressedRow) bool { return r.Name == "Horsens Kommune" })
		if row < 0 || all.Numbers.Rows[row].Cells[1].State != "hidden" || all.Numbers.Rows[row].Cells[1].Value != nil {
			t.Fatalf("%+v", all.Numbers.Rows)
		}
		checkColumns(t, all.Numbers)

		adviser.Get(at).Is(200).Into(&all)
		if !slices.ContainsFunc(all.Themes, func(th api.ReportTheme) bool { return th.Recurring }) || len(all.Pairs) < 2 || all.Members <= all.Sent {
			t.Errorf("%+v", all.Themes)
		}
		var reminded api.Reminded
		adviser.Call("POST", at+"/reminders", nil).Is(200).Into(&reminded)
		if reminded.Members != all.Members-all.Sent {
			t.Errorf("%d reminded of %d", reminded.Members, all.Members-all.Sent)
		}
		adviser.Call("POST", at+"/reminders", nil).Is(200).Into(&reminded)
		if reminded.Members != 0 {
			t.Errorf("%d reminded twice a day", reminded.Members)
		}
		adviser.Call("PUT", at+"/deadline", api.ReportDeadline{Deadline: calendar.Of(h.Clock.Now()).AddDays(-1)}).Refused(422, "invalid", "body.deadline")
		later := all.Meeting.Deadline.AddDays(1)
		adviser.Call("PUT", at+"/deadline", api.ReportDeadline{Deadline: later}).Is(200).Into(&all)
		if all.Meeting.Deadline != later {
			t.Errorf("the deadline is %s", all.Meeting.Deadline)
		}
		adviser.Call("POST", at+"/agenda", api.RaisedItem{Theme: "findes-ikke"}).Refused(404, "not-found")
		pair := all.Pairs[0]
		adviser.Call("POST", at+"/agenda", api.RaisedItem{Theme: pair.Theme, Asks: pair.Asks, Tells: pair.Tells}).Is(200).Into(&all)
		if !slices.ContainsFunc(all.Pairs, func(p api.ReportPair) bool { return p.Raised }) {
			t.Errorf("%+v", all.Pairs)
		}
	})
}

// checkColumns fails the test if a total or a median is made of a number that is
// not shown.
func checkColumns(t *testing.T, table api.SuppressedTable) {
	t.Helper()
	for c, column := range table.Columns {
		sum, counted := 0.0, 0
		for _, row := range table.Rows {
			if v := row.Cells[c].Value; v != nil && *v >= float64(table.Least) {
				sum, counted = sum+*v, counted+1
			}
		}
		if column.Counted != counted || column.Total != nil && *column.Total != sum {
			t.Errorf("%s: %+v, of what is shown it is %v of %d", column.Head, column, sum, counted)
		}
	}
}

// N8: measures are reported for a period, and read by municipality without small
// numbers.
func TestDataIsReportedAndRead(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		n := h.Network(cti)
		m := h.Member(n, "Nørrekær")
		at, by := "/memberships/"+string(m.ID)+"/measures", caller.As(t, h, "metodeansvarlig")
		var own api.MemberMeasures
		by.Get(at).Is(200).Into(&own)
		if len(own.Items) != len(n.Programme.Network.Measures) {
			t.Fatalf("%+v", own)
		}
		start := indicator.Quarter.Next(indicator.Quarter.Start(calendar.Of(h.Clock.Now())), -1)
		i := slices.IndexFunc(own.Items, func(m api.MemberMeasure) bool { return m.Measure == "borgere-i-forloeb" })
		version := int64(0)
		for _, v := range own.Items[i].Values {
			if v.Start == start {
				version = v.Version
			}
		}
		entry := func(value float64, version int64) api.MeasureEntries {
			return api.MeasureEntries{Start: start, Values: []api.MeasureEntry{{Measure: "borgere-i-forloeb", Value: &value, Version: version}}}
		}
		by.Call("POST", at, entry(2, version+9)).Refused(412, "stale")
		by.Call("POST", at, entry(-2, version)).Refused(422, "invalid", "body.values")
		by.Call("POST", at, entry(2, version)).Is(200).Into(&own)
		if !slices.ContainsFunc(own.Items[i].Values, func(v api.MeasureValue) bool { return v.Start == start && v.Value != nil && *v.Value == 2 }) {
			t.Errorf("%+v", own.Items[i])
		}
		var data api.NetworkData
		caller.As(t, h, "raadgiver").Get("/networks/" + string(n.ID) + "/data?measure=borgere-i-forloeb").Is(200).Into(&data)
		if len(data.Measures) != 1 {
			t.Fatalf("%+v", data)
		}
		one := data.Measures[0]
		row := slices.IndexFunc(one.Table.Rows, func(r api.SuppressedRow) bool { return strings.HasPrefix(r.Name, "Nørrekær") })
		column := slices.Index(one.Starts, start)
		if cell := one.Table.Rows[row].Cells[column]; cell.State != "hidden" || cell.Value != nil {
			t.Errorf("the adviser reads a small number: %+v", cell)
		}
		checkColumns(t, one.Table)
		if len(data.Owed) == 0 || data.Owed[0].Responsible == "" && data.Owed[0].Missing == nil {
			t.Errorf("%+v", data.Owed)
		}
		by.Get("/networks/"+string(n.ID)+"/data?measure=findes-ikke").Refused(404, "not-found")
	})
}
