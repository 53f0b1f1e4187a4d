package web

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/form"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"

	"github.com/a-h/templ"

	formweb "tovholder/internal/core/form/web"
)

// prepareView is one page for all that a municipality does before a meeting.
type prepareView struct {
	frame    ui.Frame
	over     string
	heading  string
	lead     string
	relative string
	action   string
	errors   ui.Errors
	parts    []partView
	attrs    templ.Attributes

	who       *seatsView // nil while the meeting has not been made
	status    statusView
	tasks     []taskView
	proposals []proposalView
	propose   *proposeView
	noAgenda  string
	meeting   string // page of the meeting; empty while it has not been made
}

// partView is one of the four parts at a glance.
type partView struct {
	id, name, says string
	kind           ui.Kind
}

type statusView struct {
	begun    bool
	mayWrite bool
	badge    string
	kind     ui.Kind
	said     string // who sent it, or what comes next
	shares   string // who reads it, and when
	part     *formweb.Part
	sections []sectionView // what was sent, or what others write
	revise   bool
	send     bool
	document string
	baseline baselineView
	byID     map[string]sectionView
	unsaved  []formweb.ReadField // what was sent, and could not be kept
}

// sectionView is a section of the report: what is in it now, and last time.
type sectionView struct {
	id, name  string
	now, last []formweb.ReadField
	plan      bool // the goals of the baseline stand beside it
}

type baselineView struct {
	name, called string
	href         string // of the document, or of where it is begun
	begun        bool
	goals        []form.Point
}

type taskView struct {
	id, text, who, due, href string
	late, may                bool
}

type proposalView struct{ title, state string }

type proposeView struct{ title, text ui.Field }

func (w *Reports) prepare(r *web.Request) (web.Response, error) {
	p, err := w.networks.Prepare(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if fault.Is(err, fault.Forbidden) {
		// whoever is there for no municipality reads the reports
		if _, found := w.networks.Reports(r.Context(), r.Scope, networkID(r), meetingKey(r)); found != nil {
			return web.Response{}, found
		}
		return web.SeeOther(network.ReportsAddress(networkID(r), meetingKey(r))), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.prepareOf(r, p, formweb.Partly{}, url.Values{}, nil)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(preparePage(v)), nil
}

func (w *Reports) prepareOf(r *web.Request, p *network.Preparation, partly formweb.Partly, posted url.Values, wrong ui.Errors) (prepareView, error) {
	l, n := r.Lang, p.Membership.Network
	name := p.Meeting.Name.In(l)
	v := prepareView{
		frame: r.Frame(text.PrepareTitle(l, i18n.Lower(name)), ui.Crumb{Text: text.Networks(l), Href: list}, ui.Crumb{Text: n.Name, Href: n.ID.Address()}, ui.Crumb{Text: text.Prepare(l)}),
		over:  n.Name, heading: text.PrepareTitle(l, i18n.Lower(name)), action: network.PrepareAddress(n.ID, p.Meeting.Key), errors: wrong,
	}
	v.frame.Within(list)
	v.frame.Wide = true
	v.lead = text.PrepareNoDay(l)
	if !p.Meeting.Day.IsZero() {
		v.lead, v.relative = i18n.DateLong(l, p.Meeting.Day), i18n.Relative(l, p.Meeting.Day, p.Today)
		if st := n.Settled[p.Meeting.Key]; st.Clock() != "" {
			v.lead += " " + text.AtClock(l, st.Clock())
			if st.Place != "" {
				v.lead += " · " + st.Place
			}
		}
	}
	if p.Agenda != nil {
		v.meeting = p.Agenda.ID.Address()
	}
	if err := w.statusOf(r, p, &v, partly); err != nil {
		return v, err
	}
	for _, t := range p.Tasks {
		v.tasks = append(v.tasks, openTaskOf(l, p, t))
	}
	v.proposalsOf(l, p, posted)
	v.frame.Invalid = len(v.errors) > 0
	comes := text.NoMeetingYet(l)
	if p.Gathering != nil {
		if own, ok := p.Gathering.Of(p.Membership.ID); ok {
			v.who = v.seatsOf(r, p, own, posted)
			comes = v.who.places.summary
		}
	}
	v.parts = append(v.parts,
		partView{"hvem", text.PartWho(l), comes, ui.Neutral},
		partView{"status", text.PartStatus(l), v.status.badge, v.status.kind},
		partView{"opgaver", text.PartTasks(l), text.TasksOpen(l, len(v.tasks)), ui.Neutral},
		partView{"forslag", text.PartProposals(l), text.ProposalsMade(l, len(v.proposals)), ui.Neutral})
	return v, nil
}

func openTaskOf(l i18n.Lang, p *network.Preparation, t network.OpenTask) taskView {
	view := taskView{id: string(t.ID), text: t.Text, who: t.Who(l), href: t.Address(), may: t.MayFinish}
	if !t.Due.IsZero() {
		view.due, view.late = i18n.Date(l, t.Due), t.Due.Before(p.Today)
	}
	return view
}

func (v *prepareView) proposalsOf(l i18n.Lang, p *network.Preparation, posted url.Values) {
	states := map[meeting.ItemState]string{
		meeting.Proposed: text.ProposalWaits(l), meeting.OnAgenda: text.ProposalTaken(l), meeting.Declined: text.ProposalDeclined(l), meeting.Parked: text.ProposalParked(l),
	}
	for _, it := range p.Proposals {
		v.proposals = append(v.proposals, proposalView{it.Title, states[it.State]})
	}
	switch {
	case p.Agenda == nil:
		v.noAgenda = text.NoAgendaYet(l)
	case p.Agenda.State != meeting.Draft && p.Agenda.State != meeting.Called:
		v.noAgenda = text.AgendaClosed(l)
	default:
		f := ui.Form{Lang: l, Values: posted, Errors: v.errors}
		v.propose = &proposeView{f.Field("title", text.ProposalTitle(l)), f.Field("text", text.ProposalText(l)).AsOptional().OfRows(2)}
	}
}

func (w *Reports) statusOf(r *web.Request, p *network.Preparation, v *prepareView, partly formweb.Partly) error {
	l, rep := r.Lang, p.Report
	s := &v.status
	s.mayWrite, s.begun = p.MayWrite, rep.Document != ""
	s.badge, s.kind = stageOf(l, rep)
	s.shares = text.SharesAfter(l, p.Meeting.Deadline)
	if p.Shared {
		s.shares = text.SharesNow(l)
	}
	switch {
	case rep.Stage == network.Sent && p.Meeting.Held:
		s.said = text.SentBy(l, rep.SentBy, rep.SentAt)
	case rep.Stage == network.Sent:
		s.said = text.SentByRevise(l, rep.SentBy, rep.SentAt)
	case p.Meeting.Deadline.IsZero():
	case rep.Late:
		s.said = text.DeadlineWas(l, p.Meeting.Deadline)
	default:
		s.said = text.DeadlineIs(l, p.Meeting.Deadline, i18n.Relative(l, p.Meeting.Deadline, p.Today))
	}
	w.baselineOf(l, p, s)
	for i := range p.Form.Sections {
		section := &p.Form.Sections[i]
		sv := sectionView{id: section.ID, name: section.Name.In(l)}
		sv.plan = slices.ContainsFunc(section.Fields, func(f programme.Field) bool { return f.Means == programme.MeansDeviation })
		if p.Last != nil {
			sv.last = formweb.Read(l, section, p.Last.Rows, p.Last.Cell)
		}
		s.sections = append(s.sections, sv)
	}
	if rep.Document != "" {
		if err := w.writtenOf(r, p, v, partly); err != nil {
			return err
		}
	}
	s.byID = map[string]sectionView{}
	for _, sv := range s.sections {
		s.byID[sv.id] = sv
	}
	return nil
}

// writtenOf shows what is in the report: to be written in while it is open, to be
// read when it was sent.
func (w *Reports) writtenOf(r *web.Request, p *network.Preparation, v *prepareView, partly formweb.Partly) error {
	l, s := r.Lang, &v.status
	d, err := w.forms.Find(r.Context(), r.Scope, p.Report.Document)
	if err != nil {
		return err
	}
	s.document = d.Address()
	if p.MayWrite && d.Open() {
		var goals []string
		for _, g := range p.Goals {
			goals = append(goals, g.Text)
		}
		partly.Suggest = deviatesFrom(p.Form, goals)
		part := formweb.PartOf(r, d, partly)
		v.errors = append(v.errors, part.Errors...)
		s.part, s.send = &part, true
		v.attrs = part.Attributes()
		return nil
	}
	cell := func(field string) string { return d.Entry(field).Cells[""] }
	for i := range s.sections {
		s.sections[i].now = formweb.Read(l, &p.Form.Sections[i], d.Rows, cell)
	}
	s.revise = p.MayWrite && d.State == form.Settled && !p.Meeting.Held
	return nil
}

// deviatesFrom are the goals of the baseline, to be chosen in the line that says
// what is deviated from.
func deviatesFrom(f *programme.Form, goals []string) map[string][]string {
	if len(goals) == 0 {
		return nil
	}
	for _, section := range f.Sections {
		for _, field := range section.Fields {
			if field.Means == programme.MeansDeviation && len(field.Columns) > 0 && field.Columns[0].Kind == programme.Line {
				return map[string][]string{field.ID + "." + field.Columns[0].ID: goals}
			}
		}
	}
	return nil
}

func (w *Reports) baselineOf(l i18n.Lang, p *network.Preparation, s *statusView) {
	if p.Baseline == nil {
		return
	}
	s.baseline = baselineView{name: p.Baseline.Name.In(l), called: i18n.Lower(p.Baseline.Name.In(l)), begun: p.Report.Baseline, goals: p.Goals}
	s.baseline.href = network.MemberAddress(p.Membership.ID) + "/dokumenter"
	if p.Plan != "" {
		s.baseline.href = "/dokumenter/" + string(p.Plan)
	}
}

// stageOf is how far a report has come, in a word or two.
func stageOf(l i18n.Lang, r network.Report) (string, ui.Kind) {
	switch r.Stage {
	case network.Sent:
		if r.Revising {
			return text.StageRevising(l), ui.Warning
		}
		return text.StageSent(l), ui.Success
	case network.Begun:
		if r.Late {
			return text.StageBegunLate(l), ui.Failure
		}
		return text.StageBegun(l), ui.Warning
	case network.NotBegun:
	}
	if r.Late {
		return text.StageMissingLate(l), ui.Failure
	}
	return text.StageMissing(l), ui.Neutral
}

// act takes what the page sends. Whatever its buttons do, what is written in the
// report comes along and is saved first.
func (w *Reports) act(r *web.Request) (web.Response, error) {
	posted, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	p, err := w.networks.Prepare(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if err != nil {
		return web.Response{}, err
	}
	here := network.PrepareAddress(networkID(r), meetingKey(r))
	var out *form.Outcome
	if writes(posted) && p.Report.Document != "" {
		d, err := w.forms.Find(r.Context(), r.Scope, p.Report.Document)
		if err != nil {
			return web.Response{}, err
		}
		taken, err := w.taker.Take(r, d, posted)
		if err != nil {
			return w.unsaved(r, d, posted, err)
		}
		if out = &taken; !formweb.Whole(r, taken) {
			return w.again(r, out, posted, nil)
		}
	}
	said, at, err := w.does(r, p, out, posted)
	if err == nil {
		if proposes(posted) {
			return w.stays(r, posted, said)
		}
		return web.SeeOther(here + at).Saying(said), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	return w.again(r, out, posted, list)
}

// proposes reports whether an item is written for the agenda that the button
// which was used does not send.
func proposes(posted url.Values) bool {
	return !posted.Has("propose") && strings.TrimSpace(posted.Get("title")+posted.Get("text")) != ""
}

// stays shows the page after something was done, with the item for the agenda
// still in its fields.
func (w *Reports) stays(r *web.Request, posted url.Values, said string) (web.Response, error) {
	p, err := w.networks.Prepare(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if err != nil {
		return web.Response{}, err
	}
	kept := url.Values{"title": posted["title"], "text": posted["text"]}
	v, err := w.prepareOf(r, p, formweb.Partly{}, kept, nil)
	if err != nil {
		return web.Response{}, err
	}
	v.frame.Message = said
	return web.Page(preparePage(v)), nil
}

// unsaved shows what could not be kept, since the report is closed by now: a
// colleague has sent it, or the network is closed.
func (w *Reports) unsaved(r *web.Request, d *form.Document, posted url.Values, err error) (web.Response, error) {
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable {
		return web.Response{}, err
	}
	p, err := w.networks.Prepare(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.prepareOf(r, p, formweb.Partly{}, posted, list)
	if err != nil {
		return web.Response{}, err
	}
	v.status.unsaved = formweb.Unsaved(r.Lang, d, posted)
	return web.Again(preparePage(v)), nil
}

// writes reports whether the page sent something of the report.
func writes(posted url.Values) bool {
	for name := range posted {
		if strings.HasPrefix(name, "b.") {
			return true
		}
	}
	return posted.Has("add") || posted.Has("restore")
}

// does what the button says that was used: what is said of it, and where on the
// page one goes on.
func (w *Reports) does(r *web.Request, p *network.Preparation, out *form.Outcome, posted url.Values) (said, at string, err error) {
	l, ctx := r.Lang, r.Context()
	switch {
	case posted.Has("begin"):
		ref := subject.Ref{Kind: network.MemberKind, ID: string(p.Membership.ID)}
		_, err = w.forms.Begin(ctx, r.Scope, ref, p.Form.ID, p.Meeting.Key)
		return text.ReportBegun(l), "#status", err
	case posted.Has("revise"):
		return text.ReportReopened(l), "#status", w.networks.Reopen(ctx, r.Scope, networkID(r), p.Meeting.Key, w.forms.Revise)
	case posted.Has("register"), posted.Has("swap"), posted.Has("withdraw"):
		said, err = w.seat(r, p, posted)
		return said, "#hvem", err
	case posted.Has("task"):
		return text.TaskDone(l), "#opgaver", w.tasks.Finish(ctx, r.Scope, task.ID(posted.Get("task")), "")
	case posted.Has("propose"):
		return text.ProposalMade(l), "#forslag", w.networks.Propose(ctx, r.Scope, networkID(r), p.Meeting.Key, meeting.ItemDraft{Title: posted.Get("title"), Text: posted.Get("text")})
	case posted.Has("send") && p.Report.Document != "":
		revision, convErr := strconv.ParseInt(posted.Get("revision"), 10, 64)
		if out != nil {
			revision, convErr = out.Document.Revision, nil
		}
		if convErr != nil {
			revision = -1 // which no document has
		}
		return text.ReportSent(l), "#status", w.forms.Finish(ctx, r.Scope, p.Report.Document, revision)
	}
	if out == nil {
		return "", "", nil
	}
	at = "#status"
	if row := formweb.RowAnchor(posted, *out); row != "" {
		at = "#" + row
	}
	return text.SavedAt(l, out.At), at, nil
}

// again shows the page as it was sent, with what is wrong.
func (w *Reports) again(r *web.Request, out *form.Outcome, posted url.Values, wrong ui.Errors) (web.Response, error) {
	p, err := w.networks.Prepare(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if err != nil {
		return web.Response{}, err
	}
	own, report := splitErrors(wrong)
	v, err := w.prepareOf(r, p, formweb.Partly{Sent: out, Errors: report}, posted, own)
	if err != nil {
		return web.Response{}, err
	}
	if out != nil && len(out.Conflicts) > 0 {
		return web.Both(preparePage(v)), nil
	}
	return web.Again(preparePage(v)), nil
}

// splitErrors tells the errors of the page's own fields from those of the report.
func splitErrors(all ui.Errors) (own, report ui.Errors) {
	for _, e := range all {
		if e.Name == "" || e.Name == "title" || e.Name == "text" || e.Name == "aim" || e.Name == "person" || strings.HasPrefix(e.Name, "swap-") {
			own = append(own, e)
		} else {
			report = append(report, e)
		}
	}
	return own, report
}
