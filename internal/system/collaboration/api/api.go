// Package api is where other programs read the frameworks that are published,
// publish them and say that they are read, and collect how far the model has
// come. Who reads nothing of a framework in the program reads nothing of it here.
package api

import (
	"context"
	"slices"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/collaboration"
)

// Frameworks answers for frameworks.
type Frameworks struct {
	frameworks *collaboration.Service
	kind       string
}

// New makes it. kind is that of the subjects whose addresses begin with
// /courses.
func New(service *collaboration.Service, kind string) *Frameworks { return &Frameworks{service, kind} }

const (
	published    = "/frameworks"
	one          = published + "/{framework}"
	root         = "/courses/{course}"
	framework    = root + "/framework"
	publication  = framework + "/publication"
	measurements = root + "/measurements"
	measurement  = measurements + "/{slot}"
	assessment   = measurement + "/assessment"
)

// Operations are what can be asked for.
func (a *Frameworks) Operations() []api.Operation {
	read := func(ctx context.Context, scope access.Scope, value func(string) string) error {
		_, err := a.frameworks.Read(ctx, scope, value("framework"), 0)
		return err
	}
	known := func(ctx context.Context, scope access.Scope, value func(string) string) error {
		_, err := a.frameworks.Overview(ctx, scope, subject.Ref{Kind: a.kind, ID: value("course")})
		return err
	}
	operations := slices.Concat(a.steering(), a.measuring())
	for i, o := range operations {
		operations[i] = o.Within(known)
	}
	return append(operations,
		api.Get(published, access.SignedIn, "listFrameworks", "The frameworks that are published", a.list).
			Saying("Those of which a part is for everybody, and those of the courses in which the caller takes part; in order of name."),
		api.Get(one, access.SignedIn, "getFramework", "A framework as it was published", a.read).
			Saying("The newest edition, or an earlier one as it read then. Who takes part reads the whole; others read the sections that are for everybody now and were so then, without names.").
			Within(read),
		api.Post(one+"/acknowledgement", access.SignedIn, "acknowledgeFramework", "Say that the caller has read the newest edition", a.acknowledge).
			Saying("For those of the municipality and its partners who take part. Twice is once. An edition that is no longer the newest is refused as stale.").
			Within(read),
		api.Get("/measurements", access.SignedIn, "collectMeasurements", "How far the model has come, of all courses that the caller sees", a.collect).
			Saying("Finished measurements over time: an adviser of the agency sees all that the agency follows, a municipality its own. In order of the courses' names."),
	)
}

// steering are the operations on the framework of a course.
func (a *Frameworks) steering() []api.Operation {
	view, change := access.Subject(a.kind, access.View), access.Subject(a.kind, access.Change)
	return []api.Operation{
		api.Get(framework, view, "getCourseFramework", "Where the framework of a course stands", a.overview).
			Saying("The ETag is the framework's version, for those who publish; there is none before a version is approved."),
		api.Put(publication, change, "publishFramework", "Publish the version in force, or say anew who reads it", a.publish).Guarded().
			Saying("For those who lead for the municipality. A version that is not published yet becomes an edition, and all who take part for the municipality and its partners are told by letter. One that is published already only gets other readers, and nobody is written to."),
		api.Delete(publication, change, "withdrawFramework", "Take the framework away from everybody but those who take part", a.withdraw).Guarded().
			Saying("For those who lead for the municipality. It can be published again."),
		api.Put(framework+"/keeper", change, "entrustFramework", "Say who sees to the next version", a.entrust).Guarded().
			Saying("For those who lead for the municipality. The next version that is approved says anew who it is."),
	}
}

// measuring are the operations on the measurements of a course.
func (a *Frameworks) measuring() []api.Operation {
	view, change := access.Subject(a.kind, access.View), access.Subject(a.kind, access.Change)
	return []api.Operation{
		api.Get(measurements, view, "listMeasurements", "The measurements of a course that have begun", a.measured).Saying("The oldest first."),
		api.Create(measurements, change, "beginMeasurement", "Begin a measurement: ask all who assess to do so", a.begin).
			Saying("For those who lead for the municipality. All who are asked are told by letter. Each measurement begins once, and none before the one under way is finished; it is finished as its document is."),
		api.Get(measurement, view, "getMeasurement", "One measurement that has begun", a.one),
		api.Get(assessment, view, "getOwnAssessment", "The caller's own assessment, with the questions", a.own).
			Saying("For those who are asked, also who came to the course after the measurement had begun. Nobody else's is told."),
		api.Put(assessment, change, "assess", "Assess how far the model has come", a.assess).Guarded().
			Saying("For those who are asked, until the measurement is finished. Every question is answered; the ETag of an assessment that has not been given is \"0\".").
			Locating(inAssessment),
	}
}

// inAssessment says where in a body the questions are.
func inAssessment(field string) string {
	if field == "note" {
		return ""
	}
	return "body.levels"
}

// CourseAddress names a course in an address.
type CourseAddress struct {
	Course string `path:"course" doc:"The course's id."`
}

func (a *Frameworks) ref(in CourseAddress) subject.Ref {
	return subject.Ref{Kind: a.kind, ID: in.Course}
}

// refused tells a caller with a stale version which one is the newest; newest
// is that of the record as it stands.
func refused(err error, newest func() (int64, error)) error {
	if !fault.Is(err, fault.Stale) {
		return err
	}
	version, findErr := newest()
	if findErr != nil {
		return err
	}
	return api.Stale(err, version)
}

// instant is a point in time as JSON has it: absent for none.
func instant(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

// each shows every one of a list; an empty list is no null.
func each[S, T any](all []S, show func(S) T) []T {
	shown := make([]T, len(all))
	for i, one := range all {
		shown[i] = show(one)
	}
	return shown
}
