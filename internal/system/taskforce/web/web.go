// Package web is the analysis in the browser: data, findings, recommendations,
// the choice among them, development points, and the chain through them all.
package web

import (
	"net/http"
	"net/url"
	"strconv"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/pdf"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"

	subjectweb "tovholder/internal/core/subject/web"
)

// Web answers for the analysis.
type Web struct {
	taskforce *taskforce.Service
	owners    []subject.Owner
	Config
}

// Config is what the pages need besides.
type Config struct {
	BaseURL string // how the program is reached from outside
	Printer *pdf.Printer
	Address func(*http.Request) string // where a call comes from
}

// New makes it.
func New(service *taskforce.Service, subjects *subject.Registry, c Config) *Web {
	return &Web{service, subjects.OwnersOf(taskforce.FindingNoun), c}
}

func (w *Web) address(r *http.Request) string { return w.Address(r) }

// room answers for the subjects of one kind.
type room struct {
	*Web
	kind string
}

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	routes := []web.Route{
		web.Get(taskforce.SignUpAt("{token}"), access.Public, w.signUpForm),
		web.Post(taskforce.SignUpAt("{token}"), access.Public, w.signUp),
		web.Get(taskforce.SignUpAt("{token}")+"/tak", access.Public, w.signedUp),
		web.Get(taskforce.SignOffAt("{token}", "{secret}"), access.Public, w.leaving),
		web.Post(taskforce.SignOffAt("{token}", "{secret}"), access.Public, w.leave),
	}
	for _, o := range w.owners {
		view, change := access.Subject(o.Kind, access.View), access.Subject(o.Kind, access.Change)
		in := room{w, o.Kind}
		root := o.Path + "/{subject}" + taskforce.Path
		var (
			requests, request               = root + "/data", root + "/data/{request}"
			findings, finding               = root + "/fund", root + "/fund/{finding}"
			recommendations, recommendation = root + "/anbefalinger", root + "/anbefalinger/{recommendation}"
			point                           = root + "/punkter/{point}"
			cases, file                     = root + "/sager", root + "/sager/{case}"
			learnings, learning             = root + "/laering", root + "/laering/{learning}"
		)
		routes = append(routes,
			web.Get(root, view, in.chain),
			web.Post(root+"/deling", change, in.share),

			web.Get(requests, view, in.requests),
			web.Get(requests+"/ny", change, in.newRequest),
			web.Post(requests+"/ny", change, in.ask),
			web.Get(request, view, in.request),
			web.Get(request+"/ret", change, in.editRequest),
			web.Post(request+"/ret", change, in.reask),
			web.Post(request+"/status", change, in.settle),
			web.Upload(request+"/filer", change, in.deliver),
			web.Get(request+"/filer/{file}", view, in.file),
			web.Post(request+"/filer/{file}/fjern", change, in.withdraw),

			web.Get(findings, view, in.findings),
			web.Get(findings+"/nyt", change, in.newFinding),
			web.Post(findings+"/nyt", change, in.find),
			web.Get(finding, view, in.finding),
			web.Get(finding+"/ret", change, in.editFinding),
			web.Post(finding+"/ret", change, in.revise),

			web.Get(recommendations, view, in.board),
			web.Get(recommendations+"/ny", change, in.newRecommendation),
			web.Post(recommendations+"/ny", change, in.recommend),
			web.Get(recommendation, view, in.recommendation),
			web.Get(recommendation+"/ret", change, in.editRecommendation),
			web.Post(recommendation+"/ret", change, in.reword),
			web.Post(recommendation+"/vurdering", change, in.rate),
			web.Post(recommendation+"/valg", change, in.choose),
			web.Post(recommendation+"/fravalg", change, in.decline),
			web.Post(recommendation+"/genaabning", change, in.reconsider),

			web.Get(point, view, in.point),
			web.Get(point+"/ret", change, in.editPoint),
			web.Post(point+"/ret", change, in.aim),

			web.Get(cases, view, in.cases),
			web.Post(cases, change, in.addCases),
			web.Get(file, view, in.showCase),
			web.Post(file, change, in.judge),
			web.Post(file+"/afklaring", change, in.agreed),
			web.Post(file+"/gennemgaar", change, in.reassign),

			web.Get(root+"/effekter", view, in.effects),
			web.Get(root+"/oplaeg/{deck}", view, in.deck),
			web.Get(root+"/oplaeg/{deck}/praesentation.pptx", view, in.pptx),
			web.Get(root+"/oplaeg/{deck}/praesentation.pdf", view, in.deckPDF),
			web.Get(root+"/sammenfatning", view, in.onePage),
			web.Get(root+"/sammenfatning/side.pdf", view, in.onePagePDF),
			web.Get(root+"/sammenfatning/side.docx", view, in.onePageWord),

			web.Get(learnings, view, in.learnings),
			web.Get(learnings+"/ny", change, in.newLearning),
			web.Post(learnings+"/ny", change, in.offer),
			web.Get(learning, view, in.learning),
			web.Get(learning+"/ret", change, in.editLearning),
			web.Post(learning+"/ret", change, in.reschedule),
			web.Post(learning+"/aflys", change, in.callOff),
			web.Post(learning+"/fremmoede", change, in.attended),
			web.Post(learning+"/evaluering", change, in.evaluate),
			web.Post(learning+"/deltagere/{participant}/fjern", change, in.strike),
		)
	}
	return routes
}

func (in room) ref(r *web.Request) subject.Ref {
	return subject.Ref{Kind: in.kind, ID: r.PathValue("subject")}
}

// root is the address of the analysis of a subject.
func root(p taskforce.Place) string { return p.Address + taskforce.Path }

// head is the top that the pages of the analysis have in common.
type head struct {
	frame ui.Frame
	top   subjectweb.Head
	parts []ui.Tab
	title string
}

type part struct{ id, name string }

// partsOf are the parts of the analysis that the caller sees.
func partsOf(l i18n.Lang, p taskforce.Place) []part {
	parts := []part{{"", text.PartChain(l)}, {"data", text.PartData(l)}}
	if p.Inside() {
		parts = append(parts, part{"undersoegelser", text.PartSurveys(l)}, part{"sager", text.PartCases(l)})
	}
	parts = append(parts, part{"fund", text.PartFindings(l)}, part{"anbefalinger", text.PartChoice(l)})
	if p.Analysis().Learning != nil {
		parts = append(parts, part{"laering", text.PartLearning(l)})
	}
	return append(parts, part{"effekter", text.PartEffects(l)})
}

// headOf is the top of a page that belongs to one of the analysis' parts:
// "", "data", "sager", "fund", "anbefalinger", "laering" or "effekter". Crumbs lead from the part.
func headOf(r *web.Request, p taskforce.Place, part, title string, crumbs ...ui.Crumb) head {
	l := r.Lang
	h := head{title: title}
	way := []ui.Crumb{{Text: text.Analysis(l), Href: root(p)}}
	for _, one := range partsOf(l, p) {
		href := root(p)
		if one.id != "" {
			href += "/" + one.id
		}
		if one.id == "undersoegelser" {
			href = p.Address + survey.Path
		}
		h.parts = append(h.parts, ui.Tab{Text: one.name, Href: href, Current: one.id == part})
		if one.id == part && part != "" {
			way = append(way, ui.Crumb{Text: one.name, Href: href})
		}
	}
	way = append(way, crumbs...)
	way[len(way)-1].Href = ""
	h.top = subjectweb.HeadOf(r, p.Subject, title, "analysis", way...)
	h.frame = h.top.Frame
	return h
}

func themeOptions(l i18n.Lang, p taskforce.Place, none string) []ui.Option {
	var options []ui.Option
	if none != "" {
		options = append(options, ui.Option{Text: none})
	}
	for _, t := range p.Programme.Themes {
		options = append(options, ui.Option{Value: t.ID, Text: t.Text.In(l)})
	}
	return options
}

func kindOptions(l i18n.Lang) []ui.Option {
	var options []ui.Option
	for _, k := range programme.DataKinds() {
		options = append(options, ui.Option{Value: string(k), Text: taskforce.KindName(l, k)})
	}
	return options
}

func called(options []ui.Option, value string) string {
	for _, o := range options {
		if o.Value == value {
			return o.Text
		}
	}
	return value
}

// both shows what is saved beside what was written.
func both(h head, action, keep string, version int64, now, yours url.Values, names ...[2]string) web.Response {
	p := ui.BothProps{Frame: h.frame, Action: action, Version: version, Keep: keep}
	for _, n := range names {
		p.Fields = append(p.Fields, ui.BothField{Name: n[0], Label: n[1], Now: now.Get(n[0]), Yours: yours.Get(n[0])})
	}
	return web.Both(ui.BothVersions(p))
}

// link is something that leads somewhere.
type link struct{ text, href string }

// numbered are the options from 1 to the top of the scale.
func numbered(l i18n.Lang, low, high string) []ui.Option {
	options := []ui.Option{{Text: text.ChooseNumber(l)}}
	for n := 1; n <= taskforce.MostRated; n++ {
		words := strconv.Itoa(n)
		switch n {
		case 1:
			words += " – " + low
		case taskforce.MostRated:
			words += " – " + high
		}
		options = append(options, ui.Option{Value: strconv.Itoa(n), Text: words})
	}
	return options
}

func wish(r *web.Request) string { return r.Now.Format("150405.000000") }
