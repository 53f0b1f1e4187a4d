package intake

import (
	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/intake/text"
)

// Root is where rounds are shown; the other addresses are of applications and
// enquiries.
const (
	Root               = "/runder"
	applicationAddress = "/ansoegninger"
	enquiryAddress     = "/henvendelser"
)

// Address is where the round's page is.
func (id RoundID) Address() string { return Root + "/" + string(id) }

// Address is where the application's page is, for those who write it.
func (id ID) Address() string { return applicationAddress + "/" + string(id) }

// Address is where the enquiry's page is.
func (id EnquiryID) Address() string { return enquiryAddress + "/" + string(id) }

// Owner is what applications are to the shared nouns.
func (s *Service) Owner() subject.Owner {
	return subject.Owner{Kind: Kind, Path: applicationAddress, Nouns: []string{form.Noun}, Find: s.subject, Labels: s.labels, Happened: s.happened}
}

func (s *Service) subject(tx *db.Tx, scope access.Scope, id string) (*subject.Subject, error) {
	a, err := s.mine(tx, scope, ID(id))
	if err != nil {
		return nil, err
	}
	seen := s.seen(a, scope.Lang, tx)
	people, err := organisation.PeopleIn(tx, a.Organisation, tx.Today())
	for _, p := range people {
		if p.Appointment.Role == access.Manager {
			seen.Roles[0].Everyone = append(seen.Roles[0].Everyone, subject.Holder{Person: p.ID, Name: p.Name, Title: p.Title, Email: p.Email, Organisation: a.Organisation, OrgName: a.Name})
		}
	}
	return seen, err
}

// seen is the application as the shared nouns see it: of the programme it has
// only the form in which one applies.
func (s *Service) seen(a *Application, l i18n.Lang, tx *db.Tx) *subject.Subject {
	in := a.Round
	applicant := programme.Role{ID: roleApplicant, Name: both(text.RoleApplicant), Side: "host", Many: true}
	only := &programme.Programme{ID: in.Programme.ID, Version: in.Programme.Version, Name: in.Programme.Name, Themes: in.Programme.Themes, Roles: []programme.Role{applicant}}
	if f, ok := in.Programme.Form(in.Intake().Form); ok {
		written := *f
		written.Write = []string{roleApplicant}
		only.Forms = []programme.Form{written}
	}
	seen := &subject.Subject{
		Ref: a.ref(), Name: a.Name, Over: i18n.Text{Da: in.Title, En: in.Title}, Lead: a.lead(l), Section: section(l), Address: a.ID.Address(), Tabs: a.tabs(l),
		NewsSince: a.BegunAt, ClosedWhy: a.shut(tx), Programme: only, Mine: a.mine,
		Sends: &subject.Sending{Heading: text.SendHeading(l), Lead: text.SendLead(l, in.Deadline), Button: text.Send(l), Done: a.ID.Address() + "/kvittering"},
	}
	seen.Closed = seen.ClosedWhy != nil
	seen.State, seen.Standing = a.Standing(l)
	if len(a.mine) > 0 {
		seen.Side = applicant.Side
	}
	role := subject.Role{ID: applicant.ID, Name: applicant.Name, Side: applicant.Side, SideName: a.Name}
	for _, w := range a.Writers {
		role.Holders = append(role.Holders, subject.Holder{Person: w.ID, Name: w.Name, Title: w.Title, Email: w.Email, Organisation: a.Organisation, OrgName: a.Name})
	}
	seen.Roles = []subject.Role{role}
	return seen
}

// Seen is the application as its own pages show it.
func (a *Application) Seen(l i18n.Lang) *subject.Subject {
	s := &subject.Subject{
		Ref: a.ref(), Name: a.Name, Over: i18n.Text{Da: a.Round.Title, En: a.Round.Title}, Lead: a.lead(l), Section: section(l), Address: a.ID.Address(), Tabs: a.tabs(l),
	}
	s.State, s.Standing = a.Standing(l)
	return s
}

// both is a text of the catalogue in both languages.
func both(m func(i18n.Lang) string) i18n.Text { return i18n.Text{Da: m(i18n.Da), En: m(i18n.En)} }

func section(l i18n.Lang) subject.Tab { return subject.Tab{Text: text.Rounds(l), Href: Root} }

func (a *Application) lead(l i18n.Lang) string {
	return text.ApplicationLead(l, a.Round.Programme.Name.In(l), a.Round.Deadline)
}

func (a *Application) tabs(l i18n.Lang) []subject.Tab {
	at := a.ID.Address()
	return []subject.Tab{
		{ID: "", Text: text.TabApplication(l), Href: at},
		{ID: "forms", Text: text.TabForms(l), Href: at + "/dokumenter"},
		{ID: "history", Text: text.TabHistory(l), Href: at + "/historik"},
	}
}

// Standing is how the application stands, as those who applied are told.
func (a *Application) Standing(l i18n.Lang) (string, subject.Standing) {
	switch a.State {
	case Draft:
		return text.StateDraft(l), subject.Warning
	case Submitted:
		return text.StateSubmitted(l), subject.Good
	case Withdrawn:
		return text.StateWithdrawn(l), subject.Neutral
	case Chosen:
		return text.StateChosen(l), subject.Good
	case Reserve:
		return text.StateReserve(l, a.Place), subject.Neutral
	case Waiting:
		return text.StateWaiting(l), subject.Neutral
	case Declined:
		return text.StateDeclined(l), subject.Neutral
	case Begun:
		return text.StateBegun(l), subject.Good
	case Stopped:
		return text.RoundCancelled(l), subject.Neutral
	}
	return string(a.State), subject.Neutral
}

func (s *Service) labels(tx *db.Tx, ids []string) (map[string]subject.Label, error) {
	all, err := applicationsNamed(tx, ids)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	var of []RoundID
	for _, a := range all {
		of = append(of, a.round)
	}
	rounds, err := s.roundsNamed(tx, of)
	if err != nil {
		return nil, err
	}
	labels := make(map[string]subject.Label, len(all))
	for _, a := range all {
		r := rounds[a.round]
		closed := r.Late(tx.Now()) || a.State != Draft && a.State != Submitted
		labels[string(a.ID)] = subject.Label{Name: a.Name, Over: i18n.Text{Da: r.Title, En: r.Title}, Address: a.ID.Address(), Closed: closed}
	}
	return labels, nil
}
