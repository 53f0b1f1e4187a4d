// Package app puts the program together: it is the only room that knows every
// other. It opens the database, makes the rooms, gathers their routes and says
// what stands in the navigation.
package app

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/netip"
	"os"
	"strings"
	"time"

	"tovholder/internal/app/text"
	"tovholder/internal/core/approval"
	"tovholder/internal/core/day"
	"tovholder/internal/core/feed"
	"tovholder/internal/core/form"
	"tovholder/internal/core/identity"
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/making"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/core/task"
	"tovholder/internal/demo"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/gate"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/limit"
	"tovholder/internal/platform/mail"
	"tovholder/internal/platform/render/docx"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/pdf"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/collaboration"
	collaborationapi "tovholder/internal/system/collaboration/api"
	"tovholder/internal/system/course"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/network"
	"tovholder/internal/system/newsletter"
	"tovholder/internal/system/taskforce"
	"tovholder/programmes"

	"github.com/google/uuid"

	approvalapi "tovholder/internal/core/approval/api"
	approvalweb "tovholder/internal/core/approval/web"
	dayweb "tovholder/internal/core/day/web"
	feedweb "tovholder/internal/core/feed/web"
	formapi "tovholder/internal/core/form/api"
	formweb "tovholder/internal/core/form/web"
	identityapi "tovholder/internal/core/identity/api"
	identityweb "tovholder/internal/core/identity/web"
	indicatorapi "tovholder/internal/core/indicator/api"
	indicatorweb "tovholder/internal/core/indicator/web"
	makingweb "tovholder/internal/core/making/web"
	meetingapi "tovholder/internal/core/meeting/api"
	meetingweb "tovholder/internal/core/meeting/web"
	organisationapi "tovholder/internal/core/organisation/api"
	organisationweb "tovholder/internal/core/organisation/web"
	planapi "tovholder/internal/core/plan/api"
	planweb "tovholder/internal/core/plan/web"
	programmeapi "tovholder/internal/core/programme/api"
	surveyapi "tovholder/internal/core/survey/api"
	surveyweb "tovholder/internal/core/survey/web"
	taskapi "tovholder/internal/core/task/api"
	taskweb "tovholder/internal/core/task/web"
	collaborationweb "tovholder/internal/system/collaboration/web"
	courseapi "tovholder/internal/system/course/api"
	courseweb "tovholder/internal/system/course/web"
	directoryapi "tovholder/internal/system/directory/api"
	directoryweb "tovholder/internal/system/directory/web"
	intakeapi "tovholder/internal/system/intake/api"
	intakeweb "tovholder/internal/system/intake/web"
	knowledgeapi "tovholder/internal/system/knowledge/api"
	knowledgeweb "tovholder/internal/system/knowledge/web"
	networkapi "tovholder/internal/system/network/api"
	networkweb "tovholder/internal/system/network/web"
	newsletterapi "tovholder/internal/system/newsletter/api"
	newsletterweb "tovholder/internal/system/newsletter/web"
	taskforceapi "tovholder/internal/system/taskforce/api"
	taskforceweb "tovholder/internal/system/taskforce/web"
)

// Config is what the program is made of.
type Config struct {
	DataDir  string // holds the embedded database
	Database string // postgres://… instead of the embedded one
	BaseURL  string // how the program is reached from outside
	Demo     bool   // fictional data, and personas that anybody can be; letters are kept instead of sent
	Mail     mail.Config
	Logger   *slog.Logger

	// TrustedProxies are the networks of the servers that stand before this one
	// and tell from where they were called.
	TrustedProxies []netip.Prefix

	// SmallestNumber is the smallest number of people that is shown to everybody;
	// 0 for the usual one.
	SmallestNumber indicator.Least

	// For tests: the clock, the ids, the pseudo-language, the printer.
	Clock  func() time.Time
	NewID  func() string
	Pseudo bool
	Print  pdf.Config
}

// App is the program, ready to serve.
type App struct {
	DB         *db.DB
	Audit      *audit.Log
	Gate       *gate.Gate
	Identity   *identity.Service
	Programmes *programme.Service
	Subjects   *subject.Registry
	Courses    *course.Service
	Networks   *network.Service
	Tasks      *task.Service
	Approvals  *approval.Service
	Making     *making.Service
	Plans      *plan.Service
	Forms      *form.Service
	Indicators *indicator.Service
	Meetings   *meeting.Service
	Library    *knowledge.Service
	News       *newsletter.Service
	Intake     *intake.Service
	Taskforce  *taskforce.Service
	Surveys    *survey.Service
	Directory  *directory.Directory
	Frameworks *collaboration.Service
	Jobs       *jobs.Jobs

	config  Config
	printer *pdf.Printer
	metrics *metrics
	routes  []web.Route
	calls   []web.Route
	handler http.Handler
}

// Migrations are the tables of every room.
func Migrations() []fs.FS {
	return []fs.FS{
		files.Migrations(), limit.Migrations(),
		access.Migrations(), audit.Migrations(), organisation.Migrations(), identity.Migrations(),
		programme.Migrations(), task.Migrations(), course.Migrations(), jobs.Migrations(), mail.Migrations(),
		approval.Migrations(), form.Migrations(),
		plan.Migrations(), meeting.Migrations(), indicator.Migrations(),
		api.Migrations(), making.Migrations(),
		network.Migrations(),
		knowledge.Migrations(),
		newsletter.Migrations(),
		intake.Migrations(),
		survey.Migrations(),
		taskforce.Migrations(),
		directory.Migrations(),
		collaboration.Migrations(),
	}
}

// New opens the database, brings it up to date and makes the program. A new
// instance gets the municipalities; in demo mode it gets the demonstration's
// data as well.
func New(ctx context.Context, c Config) (*App, error) {
	clock := c.Clock
	if c.Clock == nil {
		c.Clock = time.Now //nolint:forbidigo // this is the clock that everybody else asks
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.NewTextHandler(os.Stderr, nil))
	}
	d, err := db.Open(ctx, db.Options{DataDir: c.DataDir, URL: c.Database, Clock: c.Clock, NewID: c.NewID, Logger: c.Logger})
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	a := &App{DB: d, config: c, metrics: newMetrics(), Jobs: jobs.New(d, jobs.Options{Logger: c.Logger, Clock: clock})}
	if err := a.prepare(ctx); err != nil {
		_ = d.Close() // the first error is the one to tell
		return nil, err
	}
	return a, nil
}

func (a *App) prepare(ctx context.Context) error {
	if err := a.DB.Migrate(ctx, Migrations()...); err != nil {
		return fmt.Errorf("bring the database up to date: %w", err)
	}
	a.Audit = audit.NewLog(a.DB, uuid.NewString()[:8])
	a.Gate = gate.New(a.DB, a.Audit, nil)
	a.Programmes = programme.NewService(a.DB)
	a.Subjects = subject.NewRegistry(a.DB)
	a.Indicators = indicator.NewService(a.DB, a.Subjects, cmp.Or(a.config.SmallestNumber, indicator.UsualLeast))
	a.Identity = identity.New(identity.Config{DB: a.DB, Log: a.Audit, BaseURL: a.config.BaseURL, Demo: a.config.Demo, Jobs: a.Jobs})
	a.Tasks = task.NewService(task.Config{DB: a.DB, Subjects: a.Subjects, Accounts: a.Identity, BaseURL: a.config.BaseURL, Jobs: a.Jobs})
	a.Making = making.NewService(making.Config{DB: a.DB, Jobs: a.Jobs, Accounts: a.Identity, BaseURL: a.config.BaseURL})
	a.Meetings = meeting.NewService(meeting.Config{
		DB: a.DB, Subjects: a.Subjects, Accounts: a.Identity, Jobs: a.Jobs, Calendar: calendar.Danish(), BaseURL: a.config.BaseURL,
	})
	a.printer = pdf.NewPrinter(a.config.Print)
	a.Approvals = approval.New(approval.Config{
		DB: a.DB, Subjects: a.Subjects, Jobs: a.Jobs, Log: a.Audit, Accounts: a.Identity, BaseURL: a.config.BaseURL, Print: a.printer.Print, Word: a.word,
	})
	a.Plans = plan.NewService(a.Subjects, a.Approvals, calendar.Danish())
	a.Forms = form.New(form.Config{Subjects: a.Subjects, Approvals: a.Approvals, Accounts: a.Identity, BaseURL: a.config.BaseURL})
	a.Courses = course.New(course.Config{
		DB: a.DB, Programmes: a.Programmes, Calendar: calendar.Danish(), Subjects: a.Subjects, Plans: a.Plans, Meetings: a.Meetings,
		Making: a.Making, Indicators: a.Indicators, Print: a.printer.Print, Word: a.word,
	})
	a.News = newsletter.New(newsletter.Config{DB: a.DB, Jobs: a.Jobs, BaseURL: a.config.BaseURL})
	a.Networks = network.New(network.Config{
		DB: a.DB, Programmes: a.Programmes, Calendar: calendar.Danish(), Subjects: a.Subjects, Meetings: a.Meetings,
		Accounts: a.Identity, Jobs: a.Jobs, BaseURL: a.config.BaseURL, Indicators: a.Indicators,
	})
	a.Intake = intake.New(intake.Config{
		DB: a.DB, Programmes: a.Programmes, Subjects: a.Subjects, Accounts: a.Identity, BaseURL: a.config.BaseURL, Begin: a.begin, Networks: a.leads,
	})
	a.Library = knowledge.NewService(knowledge.Config{
		DB: a.DB, Subjects: a.Subjects, Accounts: a.Identity, Jobs: a.Jobs, BaseURL: a.config.BaseURL, Kinds: []string{network.Kind}, Reviewers: a.Networks.Reviewers,
		Print: a.printer.Print, Word: a.word,
	})
	a.Directory = directory.New(directory.Config{DB: a.DB, Jobs: a.Jobs, BaseURL: a.config.BaseURL})
	a.Surveys = survey.New(survey.Config{DB: a.DB, Subjects: a.Subjects, Least: int(a.Indicators.Least())})
	a.Taskforce = taskforce.New(taskforce.Config{
		DB: a.DB, Subjects: a.Subjects, Plans: a.Plans, Indicators: a.Indicators, Surveys: a.Surveys, Kinds: []string{course.Kind}, BaseURL: a.config.BaseURL,
	})
	a.Frameworks = collaboration.New(collaboration.Config{
		DB: a.DB, Subjects: a.Subjects, Accounts: a.Identity, Jobs: a.Jobs, Kinds: []string{course.Kind}, BaseURL: a.config.BaseURL,
	})
	a.config.Mail.Keep = a.config.Mail.Keep || a.config.Demo
	if _, err := mail.New(a.DB, a.Jobs, a.config.Mail, a.config.Logger); err != nil {
		return err
	}
	if err := a.Programmes.Import(ctx, programmes.FS); err != nil {
		return err
	}
	if err := a.DB.Write(ctx, organisation.EnsureMunicipalities); err != nil {
		return fmt.Errorf("enter the municipalities: %w", err)
	}
	if a.config.Demo {
		if _, err := a.LoadDemo(ctx, demo.DefaultSeed); err != nil {
			return err
		}
	}
	return a.serve()
}

// LoadDemo fills an empty instance with the demonstration's data. In one that
// is in use it does nothing, and loaded is false.
func (a *App) LoadDemo(ctx context.Context, seed uint64) (loaded bool, err error) {
	cast, err := demo.People(ctx, a.DB, seed)
	if err != nil || cast == nil {
		return false, err
	}
	h := demo.House{
		DB: a.DB, Courses: a.Courses, Forms: a.Forms, Approvals: a.Approvals, Plans: a.Plans, Meetings: a.Meetings, Tasks: a.Tasks, Indicators: a.Indicators,
		Networks: a.Networks, Intake: a.Intake, Library: a.Library, Taskforce: a.Taskforce, Surveys: a.Surveys, Directory: a.Directory,
		Frameworks: a.Frameworks,
	}
	for _, tell := range []func(context.Context, demo.House, *demo.Cast, uint64) error{
		demo.Courses, demo.Networks, demo.Reporting, demo.Registering, demo.Library, demo.News, demo.Rounds, demo.Services, demo.Model,
	} {
		if err := tell(ctx, h, cast, seed); err != nil {
			return false, err
		}
	}
	return true, nil
}

// word makes a DOCX of a document, with its pictures where they can be drawn.
func (a *App) word(ctx context.Context, d paper.Document) ([]byte, error) {
	return docx.Renderer{Draw: a.printer.Draw}.Render(ctx, d)
}

// Start makes what is kept in memory ready, and begins the work in the background.
func (a *App) Start(ctx context.Context) error {
	if err := a.Directory.Load(ctx); err != nil {
		return err
	}
	return a.Jobs.Start(ctx)
}

// Stop lets the work in the background come to an end.
func (a *App) Stop(ctx context.Context) error { return a.Jobs.Stop(ctx) }

// serve gathers the routes.
func (a *App) serve() error {
	server := web.New(web.Config{
		Clock: a.config.Clock, Logger: a.config.Logger, Secure: secure(a.config.BaseURL), Pseudo: a.config.Pseudo,
		Authenticate: a.Identity.Scope, Denied: a.denied, Sections: sections, Banner: a.banner,
		Observe: a.metrics.observe,
	})
	people := organisation.New(a.DB)
	people.Doors = a.Identity
	var personas []identity.Persona
	if a.config.Demo {
		personas = demo.Personas()
	}
	doors := identityweb.New(a.Identity, people, personas)
	doors.Address = identityweb.Behind(a.config.TrustedProxies)
	server.LogIn = doors.LogInPage
	administration := organisationweb.New(people, a.Identity)
	if a.config.Demo {
		administration.Further = []organisationweb.Further{{Heading: text.Letters, Words: text.LettersLead, Href: lettersAddress}}
	}
	meetings := meetingweb.New(a.Meetings, a.Subjects)
	meetings.Print, meetings.Word, meetings.Address = a.printer.Print, a.word, doors.Address
	days := day.NewService(a.DB, a.Courses.Day, a.Networks.Day, a.Intake.Day, a.Tasks.Day, a.Approvals.Day, a.Forms.Day, a.Plans.Day, a.Indicators.Day,
		a.Meetings.Day, a.Library.Day, a.Taskforce.Day, a.Directory.Day, a.Frameworks.Day)
	for _, routes := range [][]web.Route{
		approvalweb.New(a.Approvals, doors.Address).Routes(),
		dayweb.New(days).Routes(), doors.Routes(), administration.Routes(), makingweb.New(a.Making).Routes(), courseweb.New(a.Courses, a.Subjects).Routes(), a.ownRoutes(), a.letterRoutes(),
		meetings.Routes(), networkweb.New(a.Networks, a.Subjects, networkweb.Files{Print: a.printer.Print, Word: a.word}).Routes(),
		networkweb.NewReports(networkweb.ReportsConfig{Networks: a.Networks, Forms: a.Forms, Tasks: a.Tasks, Print: a.printer.Print, Word: a.word}).Routes(),
		planweb.New(a.Plans, a.Subjects, a.printer.Print, a.word).Routes(), formweb.New(a.Forms, a.printer).Routes(),
		taskweb.New(a.Tasks).Routes(),
		knowledgeweb.New(a.Library).Routes(),
		newsletterweb.New(a.News, doors.Address).Routes(),
		directoryweb.New(directoryweb.Config{Directory: a.Directory, Print: a.printer.Print, Address: doors.Address, BaseURL: a.config.BaseURL}).Routes(),
		taskforceweb.New(a.Taskforce, a.Subjects, taskforceweb.Config{BaseURL: a.config.BaseURL, Printer: a.printer, Address: doors.Address}).Routes(),
		collaborationweb.New(collaborationweb.Config{
			Frameworks: a.Frameworks, Subjects: a.Subjects, Print: a.printer.Print, Address: doors.Address, BaseURL: a.config.BaseURL,
		}).Routes(),
		surveyweb.New(a.Surveys, a.Subjects, a.config.BaseURL).Routes(),
		intakeweb.New(a.Intake, a.Subjects, a.printer.Print).Routes(),
		indicatorweb.New(a.Indicators, a.Subjects, a.printer.Print, a.word).Routes(),
		feedweb.New(feed.NewService(a.DB, a.Identity, a.Courses.Feed, a.Networks.Feed, a.Tasks.Feed), doors.Address).Routes(),
	} {
		a.routes = append(a.routes, routes...)
	}
	mux := http.NewServeMux()
	if err := server.Mount(mux, a.routes); err != nil {
		return err
	}
	mux.Handle("GET /assets/", ui.AssetHandler())
	mux.Handle("/", server.NotFound())
	calls, err := api.New(api.Config{
		DB: a.DB, Clock: a.config.Clock, Logger: a.config.Logger, Secure: secure(a.config.BaseURL),
		Authenticate: a.Identity.ScopeForToken, Denied: a.denied, Observe: a.metrics.observe,
	},
		approvalapi.New(a.Approvals).Operations(), formapi.New(a.Forms).Operations(), indicatorapi.New(a.Indicators).Operations(),
		identityapi.New(people).Operations(), organisationapi.New(people).Operations(),
		programmeapi.New(a.DB, a.Programmes).Operations(), courseapi.New(a.Courses).Operations(), meetingapi.New(a.Meetings).Operations(),
		planapi.New(a.Plans).Operations(), taskapi.New(a.Tasks).Operations(), knowledgeapi.New(a.Library).Operations(), newsletterapi.New(a.News).Operations(),
		networkapi.New(a.Networks, a.Forms).Operations(), intakeapi.New(a.Intake, a.Forms).Operations(),
		taskforceapi.New(a.Taskforce, course.Kind).Operations(), directoryapi.New(a.Directory).Operations(), surveyapi.New(a.Surveys, course.Kind).Operations(),
		collaborationapi.New(a.Frameworks, course.Kind).Operations())
	if err != nil {
		return err
	}
	a.calls = calls.Routes()
	pages, programs := server.Handler(mux), calls.Handler()
	a.handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, api.Root+"/") {
			programs.ServeHTTP(w, r) // by token, not by cookie: a foreign post has nothing to borrow
			return
		}
		pages.ServeHTTP(w, r)
	})
	return nil
}

// Handler answers requests.
func (a *App) Handler() http.Handler { return a.handler }

// Routes are all addresses with their needs.
func (a *App) Routes() []web.Route { return a.routes }

// Calls are the operations of the API with their needs.
func (a *App) Calls() []web.Route { return a.calls }

// Close ends the program's hold on the database.
func (a *App) Close() error {
	a.printer.Close()
	return a.DB.Close()
}

func (a *App) denied(ctx context.Context, s access.Scope, route string, kind fault.Kind) {
	detail := "forbidden"
	if kind == fault.NotFound {
		detail = "hidden"
	}
	if _, err := a.Audit.Append(ctx, s, audit.Entry{Event: audit.Denial, SubjectKind: "route", SubjectID: route, Outcome: audit.Refused, Detail: detail}); err != nil {
		a.config.Logger.ErrorContext(ctx, "a refusal could not be logged", "error", err)
	}
}

func secure(base string) bool { return len(base) > 8 && base[:8] == "https://" }

func (a *App) banner(l i18n.Lang) string {
	if a.config.Demo {
		return text.DemoBanner(l)
	}
	return ""
}

// sections are the entries of the navigation.
func sections(s access.Scope, l i18n.Lang) []ui.Section {
	if !s.SignedIn() {
		return []ui.Section{
			{Text: text.Services(l), Href: directory.Root},
			{Text: text.Frameworks(l), Href: collaboration.Root},
			{Text: text.Networks(l), Href: "/netvaerk"},
			{Text: text.Rounds(l), Href: intake.Root},
			{Text: text.Library(l), Href: knowledge.Root},
			{Text: text.News(l), Href: newsletter.Address},
		}
	}
	entries := []ui.Section{
		{Text: text.MyDay(l), Href: "/"},
		{Text: text.Courses(l), Href: "/forloeb"},
		{Text: text.Networks(l), Href: "/netvaerk"},
		{Text: text.Rounds(l), Href: intake.Root},
		{Text: text.Frameworks(l), Href: collaboration.Root},
		{Text: text.Services(l), Href: directory.Root},
		{Text: text.Library(l), Href: knowledge.Root},
		{Text: text.Meetings(l), Href: "/moeder"},
		{Text: text.Tasks(l), Href: "/opgaver"},
		{Text: text.Indicators(l), Href: "/maalinger"},
	}
	if s.Holds(access.Adviser) {
		entries = append(entries, ui.Section{Text: text.News(l), Href: newsletter.Address})
	}
	if s.Holds(access.Administrator, access.Manager) {
		entries = append(entries, ui.Section{Text: text.Administration(l), Href: "/administration"})
	}
	return entries
}
