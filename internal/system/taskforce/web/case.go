package web

import (
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"
)

type casesView struct {
	head
	columns   []ui.Column
	rows      []caseRow
	results   []themeResult
	items     []ui.Column
	pairs     []pairRow
	agree     []ui.Column
	differing string
	add       string // address; empty for who can't
	form      ui.Form
	requests  []ui.Option
	reviewers []ui.Option
	doubles   []ui.Option
}

type caseRow struct {
	title, href string
	reviewers   []reviewerView
	state       string
	kind        ui.Kind
	mine        bool // waits for the caller
}

type reviewerView struct{ name, state string }

type themeResult struct {
	name, whole string
	rows        []itemRow
}

type itemRow struct{ name, basis, met, interval, partly, unmet string }

type pairRow struct{ who, cases, same, kappa string }

func (in room) cases(r *web.Request) (web.Response, error) {
	b, err := in.taskforce.CaseBoard(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(casesPage(casesOf(r, b, ui.Form{Lang: r.Lang, Values: url.Values{"double": {"5"}}}))), nil
}

func casesOf(r *web.Request, b taskforce.CaseBoard, form ui.Form) casesView {
	l := r.Lang
	v := casesView{
		head: headOf(r, b.Place, "sager", text.PartCases(l)), form: form,
		columns: []ui.Column{{Text: text.ColumnCase(l)}, {Text: text.ColumnReviewers(l)}, {Text: text.ColumnState(l)}},
		items: []ui.Column{
			{Text: text.ColumnItem(l)},
			{Text: text.ColumnMet(l), Number: true},
			{Text: text.ColumnInterval(l), Number: true},
			{Text: text.ColumnPartly(l), Number: true},
			{Text: text.ColumnUnmet(l), Number: true},
		},
		agree: []ui.Column{{Text: text.ColumnReviewers(l)}, {Text: text.ColumnCases(l), Number: true}, {Text: text.ColumnSame(l), Number: true}, {Text: text.ColumnKappa(l), Number: true}},
	}
	v.frame.Wide, v.frame.Invalid = true, len(form.Errors) > 0
	for _, c := range b.Cases {
		v.rows = append(v.rows, caseRowOf(l, b, c))
	}
	for _, t := range b.Results {
		if t.Cases.Whole > 0 {
			v.results = append(v.results, themeResultOf(l, t))
		}
	}
	for _, p := range b.Pairs {
		row := pairRow{i18n.List(l, []string{p.First, p.Second}), strconv.Itoa(p.Cases), text.SameOf(l, p.Same, p.Judged), text.NoKappa(l)}
		if p.Known {
			row.kappa = i18n.Number(l, p.Kappa, 2)
		}
		v.pairs = append(v.pairs, row)
	}
	if b.Differing > 0 {
		v.differing = text.Differing(l, b.Differing)
	}
	if b.MayWrite() {
		v.add = root(b.Place) + "/sager"
		for _, one := range b.Requests {
			v.requests = append(v.requests, ui.Option{Value: string(one.ID), Text: one.Label(l)})
		}
		for _, h := range b.Reviewers() {
			v.reviewers = append(v.reviewers, ui.Option{Value: string(h.Person), Text: h.Name, Hint: h.OrgName})
		}
		v.doubles = []ui.Option{
			{Value: "0", Text: text.DoubleNone(l)}, {Value: "5", Text: text.DoubleFifth(l)}, {Value: "2", Text: text.DoubleHalf(l)}, {Value: "1", Text: text.DoubleAll(l)},
		}
	}
	return v
}

func caseRowOf(l i18n.Lang, b taskforce.CaseBoard, c *taskforce.Case) caseRow {
	row := caseRow{title: c.Label(l), href: c.Address(b.Address), state: text.CaseWaits(l)}
	for i := range c.Reviews {
		r := &c.Reviews[i]
		one := reviewerView{r.Name, text.ReviewWaits(l)}
		if r.Done() {
			one.state = text.ReviewDone(l)
		} else if string(r.Person) == b.Caller {
			row.mine = true
		}
		row.reviewers = append(row.reviewers, one)
	}
	if !c.Done() {
		return row
	}
	row.state, row.kind = text.CaseDone(l), ui.Success
	differs := 0
	for _, item := range b.Analysis().Checklist {
		if c.Differs(item.ID) {
			differs++
		}
	}
	if differs > 0 {
		row.state, row.kind = text.CaseDiffers(l, differs), ui.Warning
	}
	return row
}

func themeResultOf(l i18n.Lang, t taskforce.ThemeResult) themeResult {
	v := themeResult{name: t.Theme.Text.In(l), whole: text.WholeTheme(l, t.Cases.Part, t.Cases.Whole, taskforce.Interval(l, t.Cases))}
	for _, item := range t.Items {
		row := itemRow{name: item.Name.In(l), basis: item.Basis.In(l), partly: strconv.Itoa(item.Partly), unmet: strconv.Itoa(item.Unmet)}
		if item.Met.Whole > 0 {
			row.met, row.interval = text.PartOf(l, item.Met.Part, item.Met.Whole), taskforce.Interval(l, item.Met)
		}
		v.rows = append(v.rows, row)
	}
	return v
}

func (in room) addCases(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	w := taskforce.Cases{Request: taskforce.RequestID(form.Get("request"))}
	w.Count, _ = strconv.Atoi(strings.TrimSpace(form.Get("count"))) // what is no number is refused as too few
	w.Double, _ = strconv.Atoi(form.Get("double"))
	for _, id := range form["reviewers"] {
		w.Reviewers = append(w.Reviewers, organisation.PersonID(id))
	}
	if err = in.taskforce.AddCases(r.Context(), r.Scope, in.ref(r), w); err == nil {
		return web.SeeOther(r.URL.Path).Saying(text.SaidCases(r.Lang, w.Count)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		b, err := in.taskforce.CaseBoard(r.Context(), r.Scope, in.ref(r))
		if err != nil {
			return web.Response{}, err
		}
		return web.Again(casesPage(casesOf(r, b, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	})
}

type caseView struct {
	head
	blind    string
	note     string // how it stands, for who does not review it
	rows     []checkRow
	judge    string // address; empty when there is nothing to write
	settle   string
	form     ui.Form
	marks    []ui.Option
	version  int64
	who      []reviewerView
	reassign []reassignView
	at       string
	people   []ui.Option
}

type checkRow struct {
	id, name, help, basis string
	mark, note            ui.Field
	said                  []saidView // by each reviewer, when all are done
	differs               bool
	settled               string
	reason                string
}

type saidView struct{ name, mark, note string }

type reassignView struct {
	place string
	field ui.Field
	name  string
}

func (in room) showCase(r *web.Request) (web.Response, error) {
	c, err := in.taskforce.Case(r.Context(), r.Scope, in.ref(r), caseID(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(casePage(caseOf(r, c, ui.Form{Lang: r.Lang, Values: markValues(c)}))), nil
}

func caseID(r *web.Request) taskforce.CaseID { return taskforce.CaseID(r.PathValue("case")) }

// markValues are what the caller has said so far.
func markValues(c taskforce.CaseView) url.Values {
	values := url.Values{}
	if c.Mine != nil {
		for item, m := range c.Mine.Marks {
			values.Set(item, string(m.Mark))
			values.Set("note-"+item, m.Note)
		}
	}
	return values
}

func caseOf(r *web.Request, c taskforce.CaseView, form ui.Form) caseView {
	l := r.Lang
	at := c.Address(c.Place.Address)
	v := caseView{head: headOf(r, c.Place, "sager", c.Label(l), ui.Crumb{Text: c.Label(l)}), form: form, at: at}
	v.frame.Invalid = len(form.Errors) > 0
	for _, m := range taskforce.Marks() {
		v.marks = append(v.marks, ui.Option{Value: string(m), Text: m.Name(l)})
	}
	writes := c.Mine != nil && !c.Mine.Done() && !c.Closed
	if writes {
		v.judge, v.version = at, c.Mine.Version
		if c.Double() {
			v.blind = text.Blind(l)
		}
	}
	for i := range c.Reviews {
		one := &c.Reviews[i]
		state := text.ReviewWaits(l)
		if one.Done() {
			state = text.ReviewDone(l)
		} else if c.MayWrite() {
			place := strconv.Itoa(one.Place)
			v.reassign = append(v.reassign, reassignView{place, ui.Field{
				Lang: l, Name: "person", ID: "person-" + place, Label: text.ReviewInstead(l, one.Name), Error: form.Errors.Of("person"),
			}, one.Name})
		}
		v.who = append(v.who, reviewerView{one.Name, state})
	}
	if len(v.reassign) > 0 {
		v.people = []ui.Option{{Text: text.ChoosePerson(l)}}
		for _, h := range c.Reviewers() {
			v.people = append(v.people, ui.Option{Value: string(h.Person), Text: h.Name})
		}
	}
	if !c.Open && !writes {
		v.note = text.CaseBlindNote(l)
	}
	for _, item := range c.Analysis().Checklist {
		row := checkRow{
			id: item.ID, name: item.Name.In(l), help: item.Help.In(l), basis: item.Basis.In(l),
			mark: form.Field(item.ID, text.Judgement(l)), note: form.Field("note-"+item.ID, text.JudgementNote(l)).AsOptional().OfRows(2),
		}
		if c.Open {
			for i := range c.Reviews {
				m := c.Reviews[i].Marks[item.ID]
				row.said = append(row.said, saidView{c.Reviews[i].Name, m.Mark.Name(l), m.Note})
			}
			row.differs = c.Differs(item.ID)
			if s, ok := c.Settled[item.ID]; ok {
				row.settled, row.reason = text.SettledAs(l, s.Mark.Name(l), s.By), s.Reason
			}
			if row.differs && !c.Closed && (c.Mine != nil || c.MayWrite()) {
				v.settle = at + "/afklaring"
			}
		}
		v.rows = append(v.rows, row)
	}
	return v
}

func (in room) judge(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	c, err := in.taskforce.Case(r.Context(), r.Scope, in.ref(r), caseID(r))
	if err != nil {
		return web.Response{}, err
	}
	j := taskforce.Judgement{Marks: map[string]taskforce.Marked{}, Submit: form.Get("submit") != "", Version: web.Version(form)}
	for _, item := range c.Analysis().Checklist {
		j.Marks[item.ID] = taskforce.Marked{Mark: taskforce.Mark(form.Get(item.ID)), Note: form.Get("note-" + item.ID)}
	}
	err = in.taskforce.Judge(r.Context(), r.Scope, in.ref(r), caseID(r), j)
	switch {
	case err == nil && j.Submit:
		return web.SeeOther(root(c.Place) + "/sager").Saying(text.SaidSubmitted(r.Lang, c.Label(r.Lang))), nil
	case err == nil:
		return web.SeeOther(r.URL.Path).Saying(text.SaidSaved(r.Lang)), nil
	case fault.Is(err, fault.Stale):
		now := markValues(c)
		var names [][2]string
		for _, item := range c.Analysis().Checklist {
			names = append(names, [2]string{item.ID, item.Name.In(r.Lang)}, [2]string{"note-" + item.ID, text.JudgementNote(r.Lang)})
		}
		return both(caseOf(r, c, ui.Form{Lang: r.Lang, Values: form}).head, r.URL.Path, r.URL.Path, c.Mine.Version, now, form, names...), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		return web.Again(casePage(caseOf(r, c, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	})
}

func (in room) agreed(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	item := form.Get("item")
	err = in.taskforce.Agreed(r.Context(), r.Scope, in.ref(r), caseID(r), item, taskforce.Mark(form.Get("mark-"+item)), form.Get("reason-"+item))
	at := r.URL.Path[:len(r.URL.Path)-len("/afklaring")]
	if err == nil {
		return web.SeeOther(at + "#punkt-" + item).Saying(text.SaidSettled(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		c, err := in.taskforce.Case(r.Context(), r.Scope, in.ref(r), caseID(r))
		if err != nil {
			return web.Response{}, err
		}
		for i := range list {
			list[i].Name += "-" + item // each item has a form of its own
		}
		return web.Again(casePage(caseOf(r, c, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	})
}

func (in room) reassign(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	place, _ := strconv.Atoi(form.Get("place")) // there is no place 0
	err = in.taskforce.Reassign(r.Context(), r.Scope, in.ref(r), caseID(r), place, organisation.PersonID(form.Get("person")))
	at := r.URL.Path[:len(r.URL.Path)-len("/gennemgaar")]
	if err == nil {
		return web.SeeOther(at).Saying(text.SaidReassigned(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		c, err := in.taskforce.Case(r.Context(), r.Scope, in.ref(r), caseID(r))
		if err != nil {
			return web.Response{}, err
		}
		for i := range list {
			if list[i].Name == "person" {
				list[i].Name = "person-" + form.Get("place")
			}
		}
		v := caseOf(r, c, ui.Form{Lang: r.Lang, Values: markValues(c), Errors: list})
		for i := range v.reassign {
			v.reassign[i].field.Error = list.Of("person-" + v.reassign[i].place)
		}
		return web.Again(casePage(v)), nil
	})
}
