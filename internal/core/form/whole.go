package form

import (
	"fmt"
	"slices"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// Sheet is one of a subject's documents on paper.
type Sheet struct {
	Form  string
	Paper paper.Document
}

// Whole are a subject's documents on paper, each in the version that is in
// force with those who decided it, or as a draft that says so. The caller has
// found the subject within a scope.
func Whole(tx *db.Tx, l i18n.Lang, in *subject.Subject) ([]Sheet, error) {
	begun, err := documentsIn(tx, in.Ref)
	if err != nil {
		return nil, fmt.Errorf("documents of %s: %w", in.Kind, err)
	}
	sheets := make([]Sheet, 0, len(begun))
	for _, item := range itemsOf(in, begun) {
		if item.Document == nil {
			continue
		}
		p, err := sheet(tx, l, in, item.Document.ID)
		if err != nil {
			return nil, err
		}
		sheets = append(sheets, Sheet{item.Form.ID, p})
	}
	return sheets, nil
}

func sheet(tx *db.Tx, l i18n.Lang, in *subject.Subject, id ID) (paper.Document, error) {
	d, err := load(tx, in, id)
	if err != nil {
		return paper.Document{}, err
	}
	if d.InForce == 0 {
		p := d.Paper(l)
		p.Blocks = append([]paper.Block{{Note: text.StillADraft(l)}}, p.Blocks...)
		return p, nil
	}
	versions, err := d.versions(tx)
	if err != nil {
		return paper.Document{}, fmt.Errorf("versions of a document: %w", err)
	}
	then, err := d.At(versions, d.InForce)
	if err != nil {
		return paper.Document{}, err
	}
	p := then.Paper(l)
	matters, err := approval.Of(tx, Noun, string(id))
	if err != nil {
		return paper.Document{}, err
	}
	of := matters[string(id)]
	if i := slices.IndexFunc(of, func(m *approval.Matter) bool { return m.Version == d.InForce && m.State == approval.Settled }); i >= 0 {
		p.Blocks = append(p.Blocks, paper.Block{Signed: approval.Lines(l, of[i])})
	}
	return p, nil
}
