package web

import (
	"crypto/rand"
	"net/url"
	"strconv"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/survey"
	"tovholder/internal/core/survey/text"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// questionView is a question with what is answered to it.
type questionView struct {
	field ui.Field
	agree bool
}

// questionsOf are the questions of a survey as a form.
func questionsOf(l i18n.Lang, questions []programme.Question, form ui.Form) []questionView {
	var all []questionView
	for _, q := range questions {
		f := form.Field(fieldPrefix+q.ID, q.Name.In(l))
		f.Error = form.Errors.Of(q.ID)
		all = append(all, questionView{f, q.Agree})
	}
	return all
}

// named turns the names that the room gives what is wrong into those of the
// page's fields.
func named(s *survey.Survey, list ui.Errors) ui.Errors {
	named := make(ui.Errors, len(list))
	for i, e := range list {
		named[i] = e
		if _, ok := s.Question(e.Name); ok {
			named[i].Name = fieldPrefix + e.Name
		}
		if e.Name == "answers" && len(s.Questions) > 0 {
			named[i].Name = fieldPrefix + s.Questions[0].ID
		}
	}
	return named
}

type answerView struct {
	frame     ui.Frame
	audience  string
	lead      string
	few       string
	form      ui.Form
	questions []questionView
	groups    []ui.Option
	scores    []ui.Option
	action    string
	once      string
}

func scoreOptions(l i18n.Lang) []ui.Option {
	options := []ui.Option{}
	for n := 1; n <= survey.Top; n++ {
		words := strconv.Itoa(n)
		switch n {
		case 1:
			words = text.Score1(l)
		case survey.Top:
			words = text.Score5(l)
		}
		options = append(options, ui.Option{Value: strconv.Itoa(n), Text: words})
	}
	return append(options, ui.Option{Text: text.ScoreNone(l)})
}

func groupOptions(l i18n.Lang, s *survey.Survey) []ui.Option {
	var options []ui.Option
	for _, g := range s.Groups {
		options = append(options, ui.Option{Value: g.ID, Text: g.Text.In(l)})
	}
	if len(options) > 0 {
		options = append(options, ui.Option{Text: text.GroupNone(l)})
	}
	return options
}

func (w *Web) answerOf(r *web.Request, a survey.Asked, form ui.Form) answerView {
	l := r.Lang
	v := answerView{
		frame: r.Frame(a.Title), lead: text.AnswerLead(l, a.Subject), few: text.AnswerFew(l, w.surveys.Least), form: form, questions: questionsOf(l, a.Questions, form),
		groups: groupOptions(l, a.Survey), scores: scoreOptions(l), action: a.Link(), once: form.Values.Get("once"),
	}
	if who := a.For.In(l); who != "" {
		v.audience = text.AnswerFor(l, who)
	}
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func (w *Web) asked(r *web.Request) (web.Response, error) {
	a, err := w.surveys.Look(r.Context(), r.PathValue("token"))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	if !a.IsOpen {
		return web.Page(toldPage(toldView{r.Frame(text.ClosedTitle(l)), a.Title, text.ClosedLead(l, a.Closes)})), nil
	}
	return web.Page(answerPage(w.answerOf(r, a, ui.Form{Lang: l, Values: url.Values{"once": {rand.Text()}}}))), nil
}

func (w *Web) give(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	token := r.PathValue("token")
	a, err := w.surveys.Look(r.Context(), token)
	if err != nil {
		return web.Response{}, err
	}
	if err = w.surveys.Give(r.Context(), token, given(form)); err == nil {
		return web.SeeOther(a.Link() + "/tak"), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		errors := named(a.Survey, list)
		v := w.answerOf(r, a, ui.Form{Lang: r.Lang, Values: form, Errors: errors})
		for i, q := range a.Questions {
			v.questions[i].field.Error = errors.Of(fieldPrefix + q.ID)
		}
		return web.Again(answerPage(v)), nil
	})
}

type toldView struct {
	frame      ui.Frame
	over, lead string
}

func (w *Web) thanks(r *web.Request) (web.Response, error) {
	a, err := w.surveys.Look(r.Context(), r.PathValue("token"))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(toldPage(toldView{r.Frame(text.Thanks(r.Lang)), a.Title, text.ThanksLead(r.Lang)})), nil
}
