package web

import (
	"strconv"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/intake/text"
)

type listView struct {
	frame     ui.Frame
	announce  bool
	rounds    []roundView
	past      []roundView
	own       []ownRow
	enquiries []ownRow
}

// roundView is a round in a list.
type roundView struct {
	title, href, programme string
	deadline, relative     string
	places, who            string
	state                  string
	kind                   ui.Kind
	reads                  string // address of its applications, for those who read them
}

// ownRow is something of the reader's own.
type ownRow struct {
	name, href, round string // of an application the round stands first, of an enquiry who asks
	state             string
	kind              ui.Kind
}

func (w *Web) list(r *web.Request) (web.Response, error) {
	l := r.Lang
	o, err := w.intake.Overview(r.Context(), r.Scope)
	if err != nil {
		return web.Response{}, err
	}
	v := listView{frame: r.Frame(text.Rounds(l), ui.Crumb{Text: text.Rounds(l)}), announce: r.Scope.Holds(access.Adviser)}
	v.frame.Wide = true
	for _, one := range o.Rounds {
		v.rounds = append(v.rounds, w.rowOf(r, one, o.Holds[one.ID]))
	}
	for _, one := range o.Past {
		v.past = append(v.past, w.rowOf(r, one, o.Holds[one.ID]))
	}
	for _, a := range o.Applications {
		row := ownRow{name: a.Round.Title, href: a.ID.Address(), round: a.Name}
		state, standing := a.Standing(l)
		row.state, row.kind = state, kindOf(standing)
		v.own = append(v.own, row)
	}
	for _, e := range o.Enquiries {
		row := ownRow{name: e.Name, href: e.ID.Address(), round: e.Round.Title}
		row.state, row.kind = enquiryState(l, e)
		v.enquiries = append(v.enquiries, row)
	}
	return web.Page(listPage(v)), nil
}

func (w *Web) rowOf(r *web.Request, one *intake.Round, reads bool) roundView {
	l := r.Lang
	v := roundView{
		title: one.Title, href: one.ID.Address(), programme: one.Programme.Name.In(l), deadline: text.Until(l, one.Deadline),
		places: text.Places(l, one.Places), who: who(l, one),
	}
	v.state, v.kind = roundState(r, one)
	if one.Open(r.Now) {
		v.relative = i18n.Relative(l, one.Deadline, r.Today())
	}
	if reads {
		v.reads = one.ID.Address() + "/ansoegninger"
	}
	return v
}

func who(l i18n.Lang, one *intake.Round) string {
	names := make([]string, len(one.Kinds))
	for i, k := range one.Kinds {
		names[i] = i18n.Lower(kindName(l, k))
	}
	return i18n.List(l, names)
}

func roundState(r *web.Request, one *intake.Round) (string, ui.Kind) {
	l := r.Lang
	switch {
	case one.State == intake.Cancelled:
		return text.RoundCancelled(l), ui.Neutral
	case one.State == intake.Decided:
		return text.RoundDecided(l), ui.Neutral
	case one.Upcoming(r.Now):
		return text.RoundUpcoming(l, one.Opens), ui.Neutral
	case one.Late(r.Now):
		return text.RoundBeingRead(l), ui.Neutral
	}
	return text.RoundOpen(l), ui.Success
}

// showView is a round as everybody sees it.
type showView struct {
	frame    ui.Frame
	heading  ui.HeadingProps
	words    []string
	deadline string
	opens    string
	places   string
	season   string
	seasons  []string // the times of the year in which there are places
	reason   string   // why it was cancelled
	who      string
	contact  contactView
	updated  string
	asks     string // address where one enquires; empty where one applies at once
	own      []ownView
	stranger bool
	logIn    string
	form     []string // what is asked
	open     bool
	errors   ui.Errors
	links    []ui.Tab
	instead  []ui.Tab
	notFor   []string
}

type contactView struct{ name, title, phone, mail string }

// ownView is one of the reader's organisations, and what it can do next.
type ownView struct {
	id, name    string
	refusal     string
	application string // address
	state       string
	kind        ui.Kind
	begun       string // by whom, for one who doesn't write it
	enquiry     string
	asked       string
	apply       bool
	ask         bool
}

func (w *Web) round(r *web.Request) (web.Response, error) {
	v, err := w.showOf(r, nil)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(roundPage(v)), nil
}

func (w *Web) showOf(r *web.Request, errors ui.Errors) (showView, error) {
	l := r.Lang
	seen, err := w.intake.See(r.Context(), r.Scope, roundID(r))
	if err != nil {
		return showView{}, err
	}
	v := showView{
		frame:   r.Frame(seen.Title, ui.Crumb{Text: text.Rounds(l), Href: list}, ui.Crumb{Text: seen.Title}),
		heading: ui.HeadingProps{Text: seen.Title, Over: seen.Programme.Name.In(l), Lead: seen.Programme.Summary.In(l)},
		words:   paragraphs(seen.Words), deadline: text.DeadlineLong(l, seen.Deadline), opens: i18n.Date(l, seen.Opens), places: text.Places(l, seen.Places), who: who(l, seen.Round),
		contact: contactView{seen.Person.Name, seen.Person.Title, seen.Person.Phone, seen.Person.Email}, updated: i18n.DateTime(l, seen.UpdatedAt),
		stranger: !r.Scope.SignedIn(), logIn: "/login?next=" + seen.ID.Address(), open: seen.Open(r.Now), errors: errors,
	}
	v.frame.Wide, v.frame.Invalid = true, len(errors) > 0
	v.heading.State, v.heading.Kind = roundState(r, seen.Round)
	if season, ok := seen.Intake().Season(seen.Season); ok {
		v.season = season.Name.In(l)
	}
	for _, season := range seen.Intake().Seasons {
		v.seasons = append(v.seasons, text.SeasonPlaces(l, season.Name.In(l), season.Places))
	}
	v.reason = seen.Reason
	if seen.Intake().Enquiry != nil && !seen.Late(r.Now) && seen.State == intake.Announced {
		v.asks = seen.ID.Address() + "/henvendelse"
	}
	if f, ok := seen.Programme.Form(seen.Intake().Form); ok {
		for _, s := range f.Sections {
			for _, field := range s.Fields {
				v.form = append(v.form, field.Name.In(l))
			}
		}
	}
	for _, own := range seen.Own {
		v.own = append(v.own, ownOf(r, seen, own))
	}
	for _, other := range seen.Instead {
		v.instead = append(v.instead, ui.Tab{Text: other.Title, Href: other.ID.Address()})
	}
	if len(seen.Own) == 0 {
		for _, refusal := range seen.Programme.NotFor {
			v.notFor = append(v.notFor, refusal.Text.In(l))
		}
	}
	at := seen.ID.Address()
	if seen.Reads() {
		v.links = append(v.links, ui.Tab{Text: text.SeeApplications(l), Href: at + "/ansoegninger"})
	}
	if seen.Staff() {
		if v.asks != "" {
			v.links = append(v.links, ui.Tab{Text: text.RegisterCall(l), Href: v.asks})
		}
		if seen.State != intake.Cancelled {
			v.links = append(v.links, ui.Tab{Text: text.EditRound(l), Href: at + "/ret"})
		}
		v.links = append(v.links, ui.Tab{Text: text.TabHistory(l), Href: at + "/historik"})
		if seen.State == intake.Announced {
			v.links = append(v.links, ui.Tab{Text: text.CancelRound(l), Href: at + "/aflysning"})
		}
	}
	return v, nil
}

func ownOf(r *web.Request, seen *intake.Seen, own intake.Own) ownView {
	l := r.Lang
	v := ownView{id: string(own.Organisation), name: own.Name}
	if !own.May {
		v.refusal = text.NotForYou(l, own.Name)
		if own.Refusal != nil {
			v.refusal = own.Refusal.Text.In(l)
		}
		return v
	}
	if a := own.Application; a != nil {
		if !own.Member {
			v.begun = text.HasBegunAlready(l, a.BegunBy, own.Name)
			return v
		}
		state, standing := a.Standing(l)
		v.application, v.state, v.kind = a.ID.Address(), state, kindOf(standing)
		v.apply = a.State == intake.Withdrawn && seen.Open(r.Now)
		return v
	}
	if own.Enquiry != nil {
		v.enquiry = own.Enquiry.ID.Address()
		v.asked, _ = enquiryState(l, own.Enquiry)
		return v
	}
	asks := seen.Intake().Enquiry != nil
	v.ask = asks && !seen.Late(r.Now) && seen.State == intake.Announced
	v.apply = !asks && seen.Open(r.Now)
	return v
}

func (w *Web) apply(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, err := w.intake.Apply(r.Context(), r.Scope, roundID(r), organisation.ID(form.Get("organisation")))
	if err == nil {
		return web.SeeOther(id.Address()), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.showOf(r, sent.Errors)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(roundPage(v)), nil
}

// roundForm is where a round is announced or changed.
type roundForm struct {
	frame      ui.Frame
	heading    string
	action     string
	button     string
	back       string
	form       ui.Form
	programmes []ui.Option // none when the round is there
	people     []ui.Option
	kinds      []ui.Option
	seasons    []ui.Option
	network    bool
	networks   []ui.Option
	version    int64
}

func (w *Web) blank(r *web.Request) (web.Response, error) {
	v, err := w.blankOf(r, ui.Form{Lang: r.Lang, Values: map[string][]string{"once": {r.Now.Format("20060102150405.000000000")}}})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(roundFormPage(v)), nil
}

func (w *Web) blankOf(r *web.Request, form ui.Form) (roundForm, error) {
	l := r.Lang
	c, err := w.intake.Choices(r.Context(), r.Scope)
	if err != nil {
		return roundForm{}, err
	}
	v := roundForm{
		frame:   r.Frame(text.AnnounceRound(l), ui.Crumb{Text: text.Rounds(l), Href: list}, ui.Crumb{Text: text.AnnounceRound(l)}),
		heading: text.AnnounceRound(l), action: list + "/ny", button: text.Announce(l), back: list, form: form, people: personOptions(l, c.People), network: len(c.Networks) > 0, networks: networkOptions(l, c.Networks),
	}
	v.frame.Invalid = len(form.Errors) > 0
	for _, p := range c.Programmes {
		v.programmes = append(v.programmes, ui.Option{Value: p.ID, Text: p.Name.In(l)})
		for _, s := range p.Intake.Seasons {
			v.seasons = append(v.seasons, ui.Option{Value: s.ID, Text: s.Name.In(l)})
		}
	}
	if len(v.seasons) > 0 {
		v.seasons = append([]ui.Option{{Value: "", Text: text.NoSeason(l)}}, v.seasons...)
	}
	return v, nil
}

func networkOptions(l i18n.Lang, networks []intake.Into) []ui.Option {
	options := []ui.Option{{Value: "", Text: text.NoNetwork(l)}}
	for _, n := range networks {
		options = append(options, ui.Option{Value: n.ID, Text: n.Name})
	}
	return options
}

func detailsOf(r *web.Request) (intake.Details, error) {
	form, err := r.Form()
	if err != nil {
		return intake.Details{}, err
	}
	opens, _ := web.Day(form, "opens") // a day that isn't is refused as none
	deadline, _ := web.Day(form, "deadline")
	return intake.Details{
		Title: form.Get("title"), Words: form.Get("words"), Season: form.Get("season"), Opens: opens, Deadline: deadline, Places: whole(form.Get("places")),
		Kinds: splitKinds(form["kinds"]), Contact: organisation.PersonID(form.Get("contact")), Network: form.Get("network"),
	}, nil
}

func (w *Web) announce(r *web.Request) (web.Response, error) {
	d, err := detailsOf(r)
	if err != nil {
		return web.Response{}, err
	}
	form, _ := r.Form() // it has been read
	id, err := w.intake.Announce(r.Context(), r.Scope, intake.Announcement{Programme: form.Get("programme"), Details: d, Once: form.Get("once")})
	if err == nil {
		return web.SeeOther(id.Address()).Saying(text.RoundAnnounced(r.Lang)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.blankOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(roundFormPage(v)), nil
}

func (w *Web) edit(r *web.Request) (web.Response, error) {
	v, in, err := w.editOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	v.form.Values = valuesOf(in)
	return web.Page(roundFormPage(v)), nil
}

func valuesOf(in *intake.Ranking) map[string][]string {
	values := map[string][]string{
		"title": {in.Title}, "words": {in.Words}, "season": {in.Season}, "places": {strconv.Itoa(in.Places)}, "contact": {string(in.Contact)}, "network": {in.Network}, "kinds": in.Kinds,
	}
	ui.SetDate(values, "opens", in.Opens)
	ui.SetDate(values, "deadline", in.Deadline)
	return values
}

func (w *Web) editOf(r *web.Request, form ui.Form) (roundForm, *intake.Ranking, error) {
	l := r.Lang
	in, err := w.intake.Ranking(r.Context(), r.Scope, roundID(r))
	if err == nil && !in.Staff() {
		err = fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyStaff(l, in.AgencyName) })
	}
	if err != nil {
		return roundForm{}, nil, err
	}
	c, err := w.intake.Choices(r.Context(), r.Scope)
	if err != nil {
		return roundForm{}, nil, err
	}
	v := roundForm{
		frame: frameOf(r, in.Round, text.EditRound(l), ui.Crumb{Text: text.EditRound(l)}), heading: text.EditRound(l), action: in.ID.Address() + "/ret", button: text.Save(l),
		back: in.ID.Address(), form: form, people: personOptions(l, c.People), version: in.Version, network: in.Programme.Network != nil, networks: networkOptions(l, c.Networks),
	}
	v.frame.Invalid = len(form.Errors) > 0
	for _, k := range in.Intake().Kinds {
		v.kinds = append(v.kinds, ui.Option{Value: k, Text: kindName(l, k)})
	}
	if len(in.Intake().Seasons) > 0 {
		v.seasons = []ui.Option{{Value: "", Text: text.NoSeason(l)}}
	}
	for _, s := range in.Intake().Seasons {
		v.seasons = append(v.seasons, ui.Option{Value: s.ID, Text: s.Name.In(l)})
	}
	return v, in, nil
}

func (w *Web) change(r *web.Request) (web.Response, error) {
	d, err := detailsOf(r)
	if err != nil {
		return web.Response{}, err
	}
	form, _ := r.Form() // it has been read
	err = w.intake.Change(r.Context(), r.Scope, roundID(r), d, web.Version(form))
	switch {
	case err == nil:
		return web.SeeOther(roundID(r).Address()).Saying(text.RoundSaved(r.Lang)), nil
	case fault.Is(err, fault.Stale):
		return w.bothRounds(r, form)
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, _, err := w.editOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(roundFormPage(v)), nil
}
