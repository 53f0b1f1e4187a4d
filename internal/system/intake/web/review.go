package web

import (
	"strconv"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/intake/text"

	subjectweb "tovholder/internal/core/subject/web"
)

func kindOf(s subject.Standing) ui.Kind { return subjectweb.Kind(s) }

// rankingView is a round's applications as its readers see them together.
type rankingView struct {
	frame   ui.Frame
	heading ui.HeadingProps
	columns []ui.Column
	rows    []rankedRow
	late    string // until when nothing is read; empty when it can be
	others  []string
	readers []readerRow
	staff   bool
	at      string
	choose  bool
	people  []ui.Option
	form    ui.Form
	waiters []waiterRow
}

type rankedRow struct {
	rank, name, href    string
	mean, spread, count string
	mine                string // what the reader has given
	state               string
	kind                ui.Kind
	start               string // address where it is begun
	became              string // address of what has come of it
}

type readerRow struct{ name, title, remove string }

type waiterRow struct{ name, round, href, application string }

func (w *Web) ranking(r *web.Request) (web.Response, error) {
	v, err := w.rankingOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(rankingPage(v)), nil
}

func (w *Web) rankingOf(r *web.Request, form ui.Form) (rankingView, error) {
	l := r.Lang
	in, err := w.intake.Ranking(r.Context(), r.Scope, roundID(r))
	if err != nil {
		return rankingView{}, err
	}
	v := rankingView{
		frame:   frameOf(r, in.Round, text.Applications(l), ui.Crumb{Text: text.Applications(l)}),
		heading: ui.HeadingProps{Text: text.Applications(l), Over: in.Title, Lead: text.ApplicationsLead(l, in.Deadline, in.Places)},
		columns: []ui.Column{
			{Text: text.ColumnRank(l), Number: true},
			{Text: text.FactApplicant(l)},
			{Text: text.ColumnMean(l), Number: true},
			{Text: text.ColumnSpread(l), Number: true},
			{Text: text.ColumnReaders(l), Number: true},
			{Text: text.ColumnMine(l), Number: true},
			{Text: text.ColumnState(l)},
		},
		staff: in.Staff(), at: in.ID.Address(), form: form,
	}
	v.heading.State, v.heading.Kind = roundState(r, in.Round)
	v.frame.Invalid = len(form.Errors) > 0
	v.choose = v.staff && in.Late && in.State == intake.Announced && len(in.Ranked) > 0
	if !in.Late {
		v.late = text.ReadLater(l, in.Deadline)
	}
	for _, one := range in.Ranked {
		row := rankedRow{name: one.Name}
		state, standing := one.Standing(l)
		row.state, row.kind, row.became = state, kindOf(standing), one.Address
		if in.Late {
			row.href = v.at + "/ansoegninger/" + string(one.ID)
			row.count = strconv.Itoa(one.Read)
		}
		if one.Read > 0 {
			row.rank, row.mean, row.spread = strconv.Itoa(one.Rank), i18n.Number(l, one.Mean, 2), i18n.Number(l, one.Spread, 2)
		}
		for _, review := range one.Reviews {
			if mean, ok := review.Mean(in.Intake().Criteria); ok && string(review.Person) == r.Scope.Person {
				row.mine = i18n.Number(l, mean, 2)
			}
		}
		if v.staff && one.State == intake.Chosen {
			row.start = row.href + "/start"
		}
		v.rows = append(v.rows, row)
	}
	for _, a := range in.Others {
		state, _ := a.Standing(l)
		v.others = append(v.others, a.Name+" – "+i18n.Lower(state))
	}
	for _, one := range in.Readers {
		row := readerRow{name: one.Name, title: one.OrgName}
		if v.staff {
			row.remove = v.at + "/laesere/" + string(one.Person) + "/fjern"
		}
		v.readers = append(v.readers, row)
	}
	if v.staff {
		v.people = personOptions(l, in.Candidates)
	}
	for _, wait := range in.Waiters {
		row := waiterRow{name: wait.Name, round: wait.Title, application: string(wait.Application)}
		if wait.Enquiry != "" {
			row.href = wait.Enquiry.Address()
		}
		v.waiters = append(v.waiters, row)
	}
	return v, nil
}

func (w *Web) addReader(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.intake.AddReader(r.Context(), r.Scope, roundID(r), organisation.PersonID(form.Get("person")))
	if err == nil {
		return web.SeeOther(roundID(r).Address() + "/ansoegninger").Saying(text.ReaderAdded(r.Lang)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.rankingOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(rankingPage(v)), nil
}

func (w *Web) removeReader(r *web.Request) (web.Response, error) {
	if err := w.intake.RemoveReader(r.Context(), r.Scope, roundID(r), organisation.PersonID(r.PathValue("person"))); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(roundID(r).Address() + "/ansoegninger").Saying(text.ReaderRemoved(r.Lang)), nil
}

func (w *Web) invite(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.intake.Invite(r.Context(), r.Scope, roundID(r), intake.ID(form.Get("application"))); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(roundID(r).Address() + "/ansoegninger").Saying(text.WaiterInvited(r.Lang)), nil
}

// readView is an application as a reader has it before them.
type readView struct {
	frame     ui.Frame
	heading   ui.HeadingProps
	paper     paper.Document
	action    string
	form      ui.Form
	version   int64
	criteria  []measureView
	questions []ui.Field
	note      ui.Field
	closed    string // why nothing more is noted
	next      string
	others    []reviewView
}

type measureView struct {
	field   ui.Field
	options []ui.Option
}

type reviewView struct {
	name string
	said []paper.Fact
}

func (w *Web) read(r *web.Request) (web.Response, error) {
	v, err := w.readOf(r, nil)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(readPage(v)), nil
}

func (w *Web) readOf(r *web.Request, sent *ui.Form) (readView, error) {
	l := r.Lang
	a, err := w.intake.Read(r.Context(), r.Scope, roundID(r), applicationID(r))
	if err != nil {
		return readView{}, err
	}
	at := a.Round.ID.Address() + "/ansoegninger"
	v := readView{
		frame:   frameOf(r, a.Round, a.Name, ui.Crumb{Text: text.Applications(l), Href: at}, ui.Crumb{Text: a.Name}),
		heading: ui.HeadingProps{Text: a.Name, Over: a.Round.Title, Lead: text.SentLead(l, intake.Clocked(l, a.SentAt), a.SentBy, a.Receipt)},
		paper:   a.Paper, action: at + "/" + string(a.ID), version: a.Mine.Version,
	}
	v.paper.Facts = nil
	state, standing := a.Standing(l)
	v.heading.State, v.heading.Kind = state, kindOf(standing)
	if a.Round.State != intake.Announced {
		v.closed = text.IsDecided(l)
		if a.Round.State == intake.Cancelled {
			v.closed = text.IsCancelled(l)
		}
	}
	if a.Next != "" {
		v.next = at + "/" + string(a.Next)
	}
	v.form = ui.Form{Lang: l, Values: map[string][]string{"note": {a.Mine.Note}}}
	for id, points := range a.Mine.Points {
		v.form.Values.Set("points-"+id, strconv.Itoa(points))
	}
	for id, words := range a.Mine.Answers {
		v.form.Values.Set("answer-"+id, words)
	}
	if sent != nil {
		v.form = *sent
		v.frame.Invalid = true
	}
	for _, c := range a.Round.Intake().Criteria {
		m := measureView{field: v.form.Field("points-"+c.ID, text.Weighed(l, c.Name.In(l), c.Weight)).WithHint(c.Help.In(l))}
		for p := intake.LeastPoints; p <= intake.MostPoints; p++ {
			m.options = append(m.options, ui.Option{Value: strconv.Itoa(p), Text: pointsWord(l, p)})
		}
		v.criteria = append(v.criteria, m)
	}
	for _, q := range a.Round.Intake().Questions {
		v.questions = append(v.questions, v.form.Field("answer-"+q.ID, q.Name.In(l)).WithHint(text.DoesNotCount(l)).AsOptional().OfRows(2))
	}
	v.note = v.form.Field("note", text.Note(l)).WithHint(text.NoteHint(l)).AsOptional().OfRows(3)
	for _, review := range a.Reviews {
		if v.closed != "" || string(review.Person) != r.Scope.Person {
			v.others = append(v.others, reviewOf(l, a, review))
		}
	}
	return v, nil
}

func pointsWord(l i18n.Lang, points int) string {
	switch points {
	case intake.LeastPoints:
		return text.PointsLeast(l, points)
	case intake.MostPoints:
		return text.PointsMost(l, points)
	}
	return strconv.Itoa(points)
}

func reviewOf(l i18n.Lang, a *intake.Reading, review intake.Review) reviewView {
	v := reviewView{name: review.Name}
	for _, c := range a.Round.Intake().Criteria {
		if points, given := review.Points[c.ID]; given {
			v.said = append(v.said, paper.Fact{Term: c.Name.In(l), Text: strconv.Itoa(points)})
		}
	}
	for _, q := range a.Round.Intake().Questions {
		if words := review.Answers[q.ID]; words != "" {
			v.said = append(v.said, paper.Fact{Term: q.Name.In(l), Text: words})
		}
	}
	if review.Note != "" {
		v.said = append(v.said, paper.Fact{Term: text.Note(l), Text: review.Note})
	}
	return v
}

func (w *Web) score(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	review := intake.Review{Application: applicationID(r), Points: map[string]int{}, Answers: map[string]string{}, Note: form.Get("note"), Version: web.Version(form)}
	for name := range form {
		if id, ok := strings.CutPrefix(name, "points-"); ok && form.Get(name) != "" {
			review.Points[id] = whole(form.Get(name))
		}
		if id, ok := strings.CutPrefix(name, "answer-"); ok && strings.TrimSpace(form.Get(name)) != "" {
			review.Answers[id] = form.Get(name)
		}
	}
	err = w.intake.Score(r.Context(), r.Scope, roundID(r), review)
	if err == nil {
		return web.SeeOther(roundID(r).Address() + "/ansoegninger/" + string(applicationID(r))).Saying(text.ReviewSaved(r.Lang)), nil
	}
	if fault.Is(err, fault.Stale) {
		v, readErr := w.readOf(r, &ui.Form{Lang: r.Lang, Values: form, Errors: ui.Errors{{Text: text.StaleReview(r.Lang)}}})
		if readErr != nil {
			return web.Response{}, readErr
		}
		return web.Both(readPage(v)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.readOf(r, &sent)
	if err != nil {
		return web.Response{}, err
	}
	v.version = web.Version(form)
	return web.Again(readPage(v)), nil
}
