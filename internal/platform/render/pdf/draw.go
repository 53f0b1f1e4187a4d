package pdf

import (
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"image/png"
	"math"
	"strconv"
	"strings"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/svg"
	"tovholder/internal/platform/render/text"
	"tovholder/internal/platform/web/ui"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

const (
	dotsPerUnit = 2.0    // of the drawing, unless it is small or very large
	sharp       = 1920.0 // dots across that a picture has at least, as a wall is wide
	mostDots    = 6000.0 // across or down
	mostUnits   = 1e5    // that a drawing may be wide or high
)

// Draw draws a picture in dots, as the printed sheet has it: two dots for every
// unit of the drawing, more for one that is small. Its limits and faults are
// those of Print; where there is no Chromium, or the drawing is none that may
// be shown, the error is also [paper.ErrNotDrawn].
func (p *Printer) Draw(ctx context.Context, picture paper.Picture) (drawn []byte, width, height int, err error) {
	if p.other != nil || !p.Available() {
		return nil, 0, 0, fault.Wrap(fault.Unavailable, text.NoChromium, paper.ErrNotDrawn)
	}
	across, down, ok := measures(picture.SVG)
	if !ok {
		return nil, 0, 0, paper.ErrNotDrawn
	}
	if err := ui.AssetsReady(); err != nil {
		return nil, 0, 0, err
	}
	scale := math.Min(math.Max(dotsPerUnit, sharp/across), mostDots/math.Max(across, down))
	drawn, err = p.set(ctx, canvas(picture, across), photograph(across, down, scale))
	if err == nil {
		width, height, err = dots(drawn)
	}
	if err != nil {
		return nil, 0, 0, fault.Wrap(fault.Unavailable, text.PictureFailed, fmt.Errorf("draw %q: %w", picture.Text, err))
	}
	return drawn, width, height, nil
}

// canvas is a page with nothing but the picture.
func canvas(p paper.Picture, across float64) string {
	return head(i18n.Da, p.Text) + "<style>" + style() + `html, body { margin: 0; padding: 0; background: #fff; overflow: hidden; } ` +
		`.paper-picture { margin: 0; width: ` + strconv.FormatFloat(across, 'f', -1, 64) + `px; }</style></head><body><div class="paper-picture">` + p.SVG + `</div></body></html>`
}

func photograph(across, down, scale float64) chromedp.Action[[]byte] {
	return func(ctx context.Context, t *chromedp.Target) ([]byte, error) {
		window := emulation.SetDeviceMetricsOverrideParams{Width: int64(math.Ceil(across)), Height: int64(math.Ceil(down)), DeviceScaleFactor: scale}
		if _, err := cdp.Call(ctx, t, emulation.SetDeviceMetricsOverride, window); err != nil {
			return nil, err
		}
		taken, err := cdp.Call(ctx, t, page.CaptureScreenshot, page.CaptureScreenshotParams{Format: page.CaptureScreenshotFormatPng})
		return taken.Data, err
	}
}

func dots(drawn []byte) (width, height int, err error) {
	c, err := png.DecodeConfig(bytes.NewReader(drawn))
	return c.Width, c.Height, err
}

// measures is how wide and high a drawing is in its own units; not ok for one
// that may not be shown or does not tell.
func measures(drawing string) (width, height float64, ok bool) {
	if !svg.Safe(drawing) {
		return 0, 0, false
	}
	d := xml.NewDecoder(strings.NewReader(drawing))
	for {
		token, err := d.Token()
		if err != nil {
			return 0, 0, false
		}
		root, isRoot := token.(xml.StartElement)
		if !isRoot {
			continue
		}
		for _, a := range root.Attr {
			if a.Name.Local == "viewBox" {
				return box(a.Value)
			}
		}
		return 0, 0, false
	}
}

func box(viewBox string) (width, height float64, ok bool) {
	fields := strings.FieldsFunc(viewBox, func(r rune) bool { return r == ' ' || r == ',' })
	if len(fields) != 4 {
		return 0, 0, false
	}
	width, err1 := strconv.ParseFloat(fields[2], 64)
	height, err2 := strconv.ParseFloat(fields[3], 64)
	ok = err1 == nil && err2 == nil && width >= 1 && height >= 1 && width <= mostUnits && height <= mostUnits
	return width, height, ok
}
