package docx

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/text"
)

const (
	pngType      = "image/png"
	drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/"
)

// Measures of pictures in EMU, of which a twentieth of a point has 635.
const (
	perTwentieth  = 635
	pictureWidth  = textWidth * perTwentieth
	pictureHeight = 22 * 360_000 // centimetres; its text stays on the page
)

// picture is one of the document's pictures, drawn.
type picture struct {
	of            *paper.Picture
	number        int // from 1
	png           []byte
	width, height int
}

func (p picture) name() string { return fmt.Sprintf("word/media/image%d.png", p.number) }

func (p picture) id() string { return fmt.Sprintf("rId%d", partsThen+p.number) }

// size is the width of the text, or less when the picture would be too high.
func (p picture) size() (width, height int) {
	width, height = pictureWidth, pictureWidth*p.height/p.width
	if height > pictureHeight {
		width, height = pictureHeight*p.width/p.height, pictureHeight
	}
	return width, height
}

// drawn draws the pictures of a document; those that can't be drawn are left
// out.
func (r Renderer) drawn(ctx context.Context, d paper.Document) ([]picture, error) {
	var all []picture
	for _, b := range d.Blocks {
		if r.Draw == nil || b.Picture == nil {
			continue
		}
		png, width, height, err := r.Draw(ctx, *b.Picture)
		if errors.Is(err, paper.ErrNotDrawn) {
			continue
		}
		if err != nil {
			return nil, err
		}
		all = append(all, picture{b.Picture, len(all) + 1, png, width, height})
	}
	return all, nil
}

// picture writes a picture, where there is one, with its text beneath.
func (b *body) picture(of *paper.Picture) {
	if i := slices.IndexFunc(b.pictures, func(p picture) bool { return p.of == of }); i >= 0 {
		b.drawing(b.pictures[i])
	}
	b.paragraph("Picture", of.Text)
}

func (b *body) drawing(p picture) {
	width, height := p.size()
	extent := []string{"cx", number(width), "cy", number(height)}
	name := text.PictureName(b.lang, number(p.number))
	b.Begin("w:p")
	b.Begin("w:pPr")
	b.Empty("w:pStyle", "w:val", "Picture")
	b.Empty("w:keepNext")
	b.breaks()
	b.End()
	b.Begin("w:r")
	b.Begin("w:drawing")
	b.Begin("wp:inline", "xmlns:wp", drawingSpace+"wordprocessingDrawing", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
	b.Empty("wp:extent", extent...)
	b.Empty("wp:docPr", "id", number(p.number), "name", name, "descr", p.of.Text)
	b.Begin("wp:cNvGraphicFramePr")
	b.Empty("a:graphicFrameLocks", "xmlns:a", drawingSpace+"main", "noChangeAspect", "1")
	b.End()
	b.Begin("a:graphic", "xmlns:a", drawingSpace+"main")
	b.Begin("a:graphicData", "uri", drawingSpace+"picture")
	b.Begin("pic:pic", "xmlns:pic", drawingSpace+"picture")
	b.Begin("pic:nvPicPr")
	b.Empty("pic:cNvPr", "id", number(p.number), "name", name)
	b.Empty("pic:cNvPicPr")
	b.End()
	b.Begin("pic:blipFill")
	b.Empty("a:blip", "r:embed", p.id())
	b.Begin("a:stretch")
	b.Empty("a:fillRect")
	b.End()
	b.End()
	b.Begin("pic:spPr")
	b.Begin("a:xfrm")
	b.Empty("a:off", "x", "0", "y", "0")
	b.Empty("a:ext", extent...)
	b.End()
	b.Begin("a:prstGeom", "prst", "rect")
	b.Empty("a:avLst")
	for range 9 { // from the geometry to the paragraph
		b.End()
	}
}
