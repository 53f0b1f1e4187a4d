package web

import (
	"tovholder/internal/core/task"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/platform/web"
)

// sheetMost is how many tasks a downloaded list has.
const sheetMost = 5000

func (w *Web) csv(r *web.Request) (web.Response, error) {
	return w.download(r, sheet.Comma, sheet.CSV, ".csv")
}

func (w *Web) xlsx(r *web.Request) (web.Response, error) {
	return w.download(r, sheet.Excel, sheet.XLSX, ".xlsx")
}

// download is the list that is shown, all pages of it.
func (w *Web) download(r *web.Request, write func(sheet.Sheet) ([]byte, error), mime, ending string) (web.Response, error) {
	page, err := w.tasks.List(r.Context(), r.Scope, filterOf(r), sheetMost)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	s := sheet.Sheet{Lang: l, Name: text.Tasks(l), Columns: []sheet.Column{
		{Head: text.Task(l), Width: 50},
		{Head: text.ColumnWho(l)},
		{Head: text.Due(l), Kind: sheet.Date},
		{Head: text.ColumnState(l)},
		{Head: text.ColumnSubject(l)},
		{Head: text.From(l)},
		{Head: text.Note(l), Width: 50},
	}}
	for _, t := range page.Tasks {
		s.Rows = append(s.Rows, []any{t.Text, t.Who(l), t.Due, stateWord(l, t.State), t.Subject.Name, t.SourceTitle, t.Note})
	}
	b, err := write(s)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(mime, text.SheetFile(l)+ending, b), nil
}

func stateWord(l i18n.Lang, s task.State) string {
	switch s {
	case task.Done:
		return text.StateDone(l)
	case task.Dropped:
		return text.StateDropped(l)
	case task.Pending:
	}
	return text.StateOpen(l)
}
