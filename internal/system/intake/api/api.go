// Package api is where other programs see rounds, write and send applications,
// read and weigh them, and write and answer enquiries. What readers think of an
// application is told at the round's addresses alone, which nobody who applies
// comes into.
package api

import (
	"context"
	"strings"

	"tovholder/internal/core/form"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/intake"
)

// Intake answers for rounds, applications and enquiries.
type Intake struct {
	intake *intake.Service
	forms  *form.Service
}

// New makes it; forms is where applications are written.
func New(s *intake.Service, forms *form.Service) *Intake { return &Intake{s, forms} }

var (
	readRound         = access.Subject(intake.RoundKind, access.View)
	changeRound       = access.Subject(intake.RoundKind, access.Change)
	viewApplication   = access.Subject(intake.Kind, access.View)
	changeApplication = access.Subject(intake.Kind, access.Change)
	viewEnquiry       = access.Subject(intake.EnquiryKind, access.View)
	changeEnquiry     = access.Subject(intake.EnquiryKind, access.Change)
	announce          = access.HoldsRole(access.Adviser)
)

const (
	rounds      = "/rounds"
	round       = rounds + "/{round}"
	read        = round + "/applications/{application}"
	application = "/applications/{application}"
	enquiry     = "/enquiries/{enquiry}"
)

// Operations are what can be asked for.
func (a *Intake) Operations() []api.Operation {
	var operations []api.Operation
	for _, part := range [][]api.Operation{a.ofRounds(), a.ofReaders(), a.ofApplications(), a.ofEnquiries()} {
		for _, o := range part {
			operations = append(operations, o.Locating(located))
		}
	}
	for i, o := range operations {
		switch {
		case strings.HasPrefix(o.Path, application):
			operations[i] = o.Within(a.visibleApplication)
		case strings.HasPrefix(o.Path, enquiry):
			operations[i] = o.Within(a.visibleEnquiry)
		case strings.HasPrefix(o.Path, round) && (o.Need == readRound || o.Need == changeRound):
			operations[i] = o.Within(a.visibleRound)
		}
	}
	return operations
}

func (a *Intake) ofRounds() []api.Operation {
	return []api.Operation{
		api.Get(rounds, access.SignedIn, "listRounds", "The rounds in which one can or could apply", a.list).
			Saying("Those whose deadline is ahead, the earliest deadline first, unless past ones are asked for."),
		api.Create(rounds, announce, "announceRound", "Announce a round", a.announce).
			Saying("Of the latest version of a programme that takes applications. Advisers of the agency announce rounds."),
		api.Get(round, access.SignedIn, "getRound", "One round, and how the caller's organisations stand to it", a.get).
			Saying("Everybody may see a round. Readers are told to those alone who read its applications."),
		api.Put(round, changeRound, "changeRound", "Change what a round is announced with", a.change).Guarded().
			Saying("More places after the decision let reserves move up."),
		api.Post(round+"/cancellation", changeRound, "cancelRound", "Cancel a round that has not been decided", a.cancel).Guarded().
			Saying("Those who apply and who read are told. It can't be undone."),
		api.Get(round+"/history", readRound, "listRoundHistory", "What has been changed in a round, newest first", a.history),
		api.Create(round+"/applications", access.SignedIn, "beginApplication", "Begin an organisation's application in a round", a.begin).
			Saying("One that has been begun and that the caller writes is answered as it is."),
		api.Post(round+"/invitations", changeRound, "inviteFromWaitingList", "Begin an application for an organisation that waits since an earlier round", a.invite),
	}
}

func (a *Intake) ofReaders() []api.Operation {
	return []api.Operation{
		api.Post(round+"/readers", changeRound, "addReader", "Let somebody read and weigh the applications", a.addReader),
		api.Delete(round+"/readers/{person}", changeRound, "removeReader", "End that somebody reads", a.removeReader).
			Saying("What the person has noted is kept."),
		api.Get(round+"/ranking", readRound, "getRanking", "The applications that were sent, in the order of the readers' means", a.ranking).
			Saying("The ETag is the round's version. Experience never counts."),
		api.Get(read, readRound, "readApplication", "One application as a reader has it before them", a.read).
			Saying("When the deadline has passed. The ETag is the version of the caller's own review, 0 while there is none."),
		api.Put(read+"/review", readRound, "reviewApplication", "Weigh an application", a.review).Guarded().
			Saying("If-Match takes the ETag of readApplication. Nobody who applies ever sees it."),
		api.Put(round+"/choice", changeRound, "chooseInRound", "Keep what is meant to become of the applications", a.choose).Guarded().
			Saying("Nobody is told before the round is decided. Applications that are left out keep their choice."),
		api.Post(round+"/decision", changeRound, "decideRound", "Decide a round", a.decide).Guarded().
			Saying("Every application needs a choice, a decline a reason. Everybody who applied is told."),
		api.Post(read+"/start", changeRound, "startFromApplication", "Begin what a chosen application was for", a.start).Guarded().
			Saying("A course or a membership of a network, with what was written in place. If-Match takes the application's version, which the ranking tells."),
	}
}

func (a *Intake) ofApplications() []api.Operation {
	return []api.Operation{
		api.Get("/applications", access.SignedIn, "listApplications", "The applications that the caller writes", a.mine),
		api.Get(application, viewApplication, "getApplication", "One application as those who write it see it", a.application),
		api.Get(application+"/answers", viewApplication, "getApplicationAnswers", "What is written in an application", a.answers).
			Saying("The ETag counts every change of an answer."),
		api.Put(application+"/answers", changeApplication, "writeApplicationAnswers", "Write answers of an application", a.write).Guarded().
			Saying("Answers that are left out stay as they are. Writing in one that was sent begins a change: what was sent counts until it is sent again."),
		api.Post(application+"/submission", changeApplication, "submitApplication", "Send an application", a.submit).Guarded().
			Saying("If-Match takes the ETag of the answers. The deadline's day counts to its end, Danish time. The receipt is answered."),
		api.Get(application+"/receipt", viewApplication, "getApplicationReceipt", "The receipt of an application that was sent", a.receipt),
		api.Post(application+"/writers", changeApplication, "addApplicationWriter", "Let a colleague write an application too", a.addWriter),
		api.Post(application+"/withdrawal", changeApplication, "withdrawApplication", "Take an application back", a.withdraw).Guarded().
			Saying("One that was sent needs a reason. When it had been chosen, the first reserve moves up."),
	}
}

func (a *Intake) ofEnquiries() []api.Operation {
	return []api.Operation{
		api.Get("/enquiries", access.SignedIn, "listEnquiries", "The enquiries that the caller has a part in, the newest first", a.enquiries),
		api.Create("/enquiries", access.SignedIn, "enquire", "Write an enquiry, or register one after a call", a.enquire).
			Saying("Of the caller's own organisation it is written; advisers of the agency register one of anybody who rang."),
		api.Get(enquiry, viewEnquiry, "getEnquiry", "One enquiry", a.enquiry),
		api.Put(enquiry+"/clarification", changeEnquiry, "clarifyEnquiry", "Keep what both have found out together", a.clarify).Guarded(),
		api.Post(enquiry+"/outcome", changeEnquiry, "answerEnquiry", "Say what becomes of an enquiry", a.answer).Guarded().
			Saying("An application in a round, which begins with what was said, a place on the waiting list, or an answer in words."),
	}
}

func (a *Intake) visibleRound(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := a.intake.Ranking(ctx, scope, intake.RoundID(value("round")))
	return err
}

func (a *Intake) visibleApplication(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := a.intake.Find(ctx, scope, intake.ID(value("application")))
	return err
}

func (a *Intake) visibleEnquiry(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := a.intake.FindEnquiry(ctx, scope, intake.EnquiryID(value("enquiry")))
	return err
}

// located says where in a call the fields are that the use cases complain of.
func located(field string) string {
	switch name, of, _ := strings.Cut(field, "-"); {
	case field == "", of != "" && (name == "choice" || name == "place" || name == "reason"):
		return "body.choices"
	case name == "points":
		return "body.points"
	case name == "answer" && of != "":
		return "body.answers"
	}
	return ""
}
