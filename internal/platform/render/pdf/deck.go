package pdf

import (
	"context"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/slides"
	"tovholder/internal/platform/render/text"
	"tovholder/internal/platform/web/ui"
)

// PrintDeck is a set of slides as PDF, a page for each, sixteen by nine. Its
// faults are those of Print.
func (p *Printer) PrintDeck(ctx context.Context, d slides.Deck) ([]byte, error) {
	if p.other != nil {
		return p.other(ctx, paper.Document{Lang: d.Lang, Title: d.Title, Foot: d.Foot})
	}
	if !p.Available() {
		return nil, fault.New(fault.Unavailable, text.NoChromium)
	}
	if err := ui.AssetsReady(); err != nil {
		return nil, err
	}
	l, _ := i18n.Parse(d.Lang)
	own, body := d.Page()
	return p.print(ctx, d.Title, head(l, d.Title)+"<style>"+style()+own+"</style></head><body>"+body+"</body></html>")
}
