package web

import (
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

func (w *Web) xlsx(r *web.Request) (web.Response, error) {
	return w.sheet(r, sheet.XLSX, ".xlsx", sheet.Excel)
}

func (w *Web) csv(r *web.Request) (web.Response, error) {
	return w.sheet(r, sheet.CSV, ".csv", sheet.Comma)
}

func (w *Web) sheet(r *web.Request, mime, ending string, write func(sheet.Sheet) ([]byte, error)) (web.Response, error) {
	i, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	b, err := write(indicator.Sheet(r.Lang, i.Indicator))
	if err != nil {
		return web.Response{}, err
	}
	return web.File(mime, fileName(r, i)+ending, b), nil
}

// fileName is what a file of the indicator is called.
func fileName(r *web.Request, i *indicator.View) string {
	return text.FileName(r.Lang, i.Name)
}

func (w *Web) document(r *web.Request) (*indicator.View, paper.Document, error) {
	i, err := w.find(r)
	if err != nil {
		return nil, paper.Document{}, err
	}
	return i, indicator.Document(r.Lang, i, kindOf(r)), nil
}

func (w *Web) pdf(r *web.Request) (web.Response, error) {
	i, d, err := w.document(r)
	if err != nil {
		return web.Response{}, err
	}
	b, err := w.print(r.Context(), d)
	if err != nil {
		return web.Response{}, err
	}
	return web.File("application/pdf", fileName(r, i)+".pdf", b), nil
}

func (w *Web) docx(r *web.Request) (web.Response, error) {
	i, d, err := w.document(r)
	if err != nil {
		return web.Response{}, err
	}
	b, err := w.word(r.Context(), d)
	if err != nil {
		return web.Response{}, err
	}
	return web.File("application/vnd.openxmlformats-officedocument.wordprocessingml.document", fileName(r, i)+".docx", b), nil
}

// printed is the document alone, to be printed.
func (w *Web) printed(r *web.Request) (web.Response, error) {
	i, d, err := w.document(r)
	if err != nil {
		return web.Response{}, err
	}
	query := ""
	if kindOf(r) == indicator.Limits {
		query = "?diagram=" + limitsParam
	}
	at := i.Address()
	return web.Page(ui.PrintPage(ui.PrintProps{Lang: r.Lang, Back: at + query, PDF: at + "/dokument.pdf" + query, Word: at + "/dokument.docx" + query}, d)), nil
}
