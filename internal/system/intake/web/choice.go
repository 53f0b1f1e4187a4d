package web

import (
	"strconv"
	"strings"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/intake/text"
)

// choiceView is where those who hold a round choose.
type choiceView struct {
	frame   ui.Frame
	heading ui.HeadingProps
	rows    []choiceRow
	form    ui.Form
	at      string
	version int64
	options []ui.Option
}

type choiceRow struct {
	id, name, href, rank string
}

func (w *Web) choosing(r *web.Request) (web.Response, error) {
	v, err := w.choiceOf(r, nil)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(choicePage(v)), nil
}

func (w *Web) choiceOf(r *web.Request, sent *ui.Form) (choiceView, error) {
	l := r.Lang
	in, err := w.intake.Ranking(r.Context(), r.Scope, roundID(r))
	switch {
	case err != nil:
		return choiceView{}, err
	case !in.Staff():
		return choiceView{}, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyStaff(l, in.AgencyName) })
	case in.State == intake.Cancelled:
		return choiceView{}, fault.New(fault.Conflict, text.IsCancelled)
	case in.State != intake.Announced:
		return choiceView{}, fault.New(fault.Conflict, text.IsDecided)
	}
	v := choiceView{
		frame:   frameOf(r, in.Round, text.ChooseHeading(l), ui.Crumb{Text: text.Applications(l), Href: in.ID.Address() + "/ansoegninger"}, ui.Crumb{Text: text.ChooseHeading(l)}),
		heading: ui.HeadingProps{Text: text.ChooseHeading(l), Over: in.Title, Lead: text.ChooseLead(l, in.Places)},
		at:      in.ID.Address(), version: in.Version,
		options: []ui.Option{{Value: string(intake.Chosen), Text: text.Choose(l)}, {Value: string(intake.Reserve), Text: text.MakeReserve(l)}, {Value: string(intake.Declined), Text: text.Decline(l)}},
	}
	if in.Intake().Waiting {
		v.options = append(v.options, ui.Option{Value: string(intake.Waiting), Text: text.LetWait(l)})
	}
	v.form = ui.Form{Lang: l, Values: map[string][]string{}}
	for _, one := range in.Ranked {
		id := string(one.ID)
		row := choiceRow{id: id, name: one.Name, href: v.at + "/ansoegninger/" + id}
		if one.Read > 0 {
			row.rank = text.RankWords(l, one.Rank, i18n.Number(l, one.Mean, 2))
		}
		v.rows = append(v.rows, row)
		v.form.Values.Set("choice-"+id, string(one.Choice.What))
		v.form.Values.Set("reason-"+id, one.Choice.Reason)
		if one.Choice.Place > 0 {
			v.form.Values.Set("place-"+id, strconv.Itoa(one.Choice.Place))
		}
	}
	if sent != nil {
		v.form, v.frame.Invalid = *sent, true
	}
	return v, nil
}

func (w *Web) choose(r *web.Request) (web.Response, error) {
	return w.settle(r, false)
}

func (w *Web) decide(r *web.Request) (web.Response, error) {
	return w.settle(r, true)
}

// settle keeps the choice, or makes it known.
func (w *Web) settle(r *web.Request, known bool) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	choices := map[intake.ID]intake.Choice{}
	for name := range form {
		if id, ok := strings.CutPrefix(name, "reason-"); ok {
			choices[intake.ID(id)] = intake.Choice{What: intake.State(form.Get("choice-" + id)), Place: whole(form.Get("place-" + id)), Reason: form.Get(name)}
		}
	}
	do, said, to := w.intake.Choose, text.ChoiceSaved(r.Lang), "/valg"
	if known {
		do, said, to = w.intake.Decide, text.RoundIsDecided(r.Lang), "/ansoegninger"
	}
	err = do(r.Context(), r.Scope, roundID(r), choices, web.Version(form))
	if err == nil {
		return web.SeeOther(roundID(r).Address() + to).Saying(said), nil
	}
	sent, stale := ui.Form{Lang: r.Lang, Values: form}, fault.Is(err, fault.Stale)
	if stale {
		sent.Errors = ui.Errors{{Text: text.StaleRound(r.Lang)}}
	} else if sent, err = again(r, form, err); err != nil {
		return web.Response{}, err
	}
	v, err := w.choiceOf(r, &sent)
	if err != nil {
		return web.Response{}, err
	}
	if stale {
		return web.Both(choicePage(v)), nil
	}
	return web.Again(choicePage(v)), nil
}

// startView is where what was applied for is begun.
type startView struct {
	frame   ui.Frame
	heading ui.HeadingProps
	form    ui.Form
	action  string
	version int64
	anchors []ui.Field
	back    string
}

func (w *Web) starting(r *web.Request) (web.Response, error) {
	v, _, err := w.startOf(r, ui.Form{Lang: r.Lang, Values: map[string][]string{}})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(startPage(v)), nil
}

func (w *Web) startOf(r *web.Request, form ui.Form) (startView, *intake.Reading, error) {
	l := r.Lang
	a, err := w.intake.Read(r.Context(), r.Scope, roundID(r), applicationID(r))
	switch {
	case err != nil:
		return startView{}, nil, err
	case !a.Round.Staff():
		return startView{}, nil, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyStaff(l, a.Round.AgencyName) })
	}
	at := a.Round.ID.Address() + "/ansoegninger"
	v := startView{
		frame:   frameOf(r, a.Round, text.StartHeading(l), ui.Crumb{Text: text.Applications(l), Href: at}, ui.Crumb{Text: a.Name, Href: at + "/" + string(a.ID)}, ui.Crumb{Text: text.StartHeading(l)}),
		heading: ui.HeadingProps{Text: text.StartHeading(l), Over: a.Name, Lead: text.StartLead(l, a.Round.Programme.Name.In(l))},
		form:    form, action: at + "/" + string(a.ID) + "/start", version: a.Version, back: at,
	}
	v.frame.Invalid = len(form.Errors) > 0
	for _, anchor := range a.Round.Programme.Anchors {
		if anchor.ID != a.Round.Intake().Anchor && a.Round.Programme.Network == nil {
			v.anchors = append(v.anchors, form.Field("anchor-"+anchor.ID, anchor.Name.In(l)))
		}
	}
	return v, a, nil
}

func (w *Web) start(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	anchors := map[string]calendar.Date{}
	for name := range form {
		if id, ok := strings.CutPrefix(strings.TrimSuffix(name, "-day"), "anchor-"); ok && strings.HasSuffix(name, "-day") {
			anchors[id], _ = web.Day(form, "anchor-"+id) // a day that isn't is refused as none
		}
	}
	at, err := w.intake.Start(r.Context(), r.Scope, roundID(r), applicationID(r), anchors, web.Version(form))
	if err == nil {
		return web.SeeOther(at).Saying(text.HasStarted(r.Lang)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, _, err := w.startOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(startPage(v)), nil
}

func (w *Web) excel(r *web.Request) (web.Response, error) {
	return w.download(r, sheet.Excel, sheet.XLSX, ".xlsx")
}

func (w *Web) comma(r *web.Request) (web.Response, error) {
	return w.download(r, sheet.Comma, sheet.CSV, ".csv")
}

// download is the ranking as a sheet, for those who hold the round.
func (w *Web) download(r *web.Request, write func(sheet.Sheet) ([]byte, error), mime, ending string) (web.Response, error) {
	l := r.Lang
	in, err := w.intake.Ranking(r.Context(), r.Scope, roundID(r))
	if err == nil && !in.Staff() {
		err = fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyStaff(l, in.AgencyName) })
	}
	if err != nil {
		return web.Response{}, err
	}
	s := sheet.Sheet{Lang: l, Name: text.RankingFile(l), Columns: []sheet.Column{
		{Head: text.ColumnRank(l), Kind: sheet.Number},
		{Head: text.FactApplicant(l), Width: 40},
		{Head: text.ColumnMean(l), Kind: sheet.Number},
		{Head: text.ColumnSpread(l), Kind: sheet.Number},
		{Head: text.ColumnReaders(l), Kind: sheet.Number},
		{Head: text.ColumnState(l), Width: 30},
	}}
	for _, one := range in.Ranked {
		state, _ := one.Standing(l)
		row := []any{nil, one.Name, nil, nil, one.Read, state}
		if one.Read > 0 {
			row[0], row[2], row[3] = one.Rank, one.Mean, one.Spread
		}
		s.Rows = append(s.Rows, row)
	}
	b, err := write(s)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(mime, text.RankingFile(l)+ending, b), nil
}
