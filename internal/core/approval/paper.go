package approval

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"tovholder/internal/core/approval/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/render/paper"
)

// Format is what a settled matter is made into.
type Format string

// The formats.
const (
	PDF  Format = "pdf"
	DOCX Format = "docx"
)

// documentKind names documents in the chained log.
const documentKind = Kind + "-document"

// CheckAddress is where anybody can check a matter by its code.
const CheckAddress = "/verificer"

// Document is the content of a settled matter with those who decided beneath,
// and at its foot how it can be checked. A matter that is not settled has only
// its content.
func (s *Service) Document(m *Matter, content paper.Document) paper.Document {
	if m.State != Settled {
		return content
	}
	l, _ := i18n.Parse(content.Lang)
	heading := text.ApprovedHeading(l)
	if m.Way == Signature {
		heading = text.SignedHeading(l)
	}
	address := s.BaseURL + CheckAddress + "?" + url.Values{"kode": {m.Code}}.Encode()
	d := content
	d.Blocks = append(slices.Clone(content.Blocks), paper.H(2, heading), paper.Block{Signed: Lines(l, m)}, paper.Block{Note: text.CheckNote(l, address, m.Code, m.Hash)})
	d.Foot = strings.TrimSpace(content.Foot + " " + text.CheckFoot(l, m.Version, m.Code, address))
	return d
}

// Lines are those who decided a settled matter, for paper.
func Lines(l i18n.Lang, m *Matter) []paper.Line {
	lines := make([]paper.Line, len(m.Parties))
	for i, p := range m.Parties {
		lines[i] = paper.Line{
			Name: p.Name, Title: p.Title, Role: p.RoleName.In(l), Organisation: p.OrgName, At: i18n.DateTime(l, p.At), How: text.LoggedIn(l, LogIn(l, p.Login)),
		}
	}
	return lines
}

// LogIn is a method of log-in in words.
func LogIn(l i18n.Lang, method string) string {
	switch method {
	case "password":
		return text.ByPassword(l)
	case "demo":
		return text.ByDemo(l)
	case "operator":
		return text.ByToken(l)
	}
	return method
}

// printing is a settled matter of which the document is to be made.
type printing struct {
	Matter ID `json:"matter"`
}

func (printing) Kind() string { return "approval-print" }

func enqueuePrint(tx *db.Tx, m *Matter) error { return jobs.Enqueue(tx, printing{m.ID}) }

func (s *Service) printed(ctx context.Context, job jobs.Job[printing]) error {
	_, err := s.keep(ctx, job.Args.Matter, PDF)
	if fault.Is(err, fault.Conflict) {
		return nil // its content has been changed: there is nothing to print
	}
	return err
}

// File is a settled matter as a file: made the first time that it is asked
// for, and the same bytes ever after.
//
// Faults: NotFound; Conflict when the matter is not settled, or when its content
// or the kept file has been changed; Unavailable when it can't be made now.
func (s *Service) File(ctx context.Context, scope access.Scope, id ID, format Format) (files.File, error) {
	if err := s.Subjects.Read(ctx, scope, locate(id), func(*db.Tx, *subject.Subject) error { return nil }); err != nil {
		return files.File{}, err
	}
	return s.keep(ctx, id, format)
}

// keep is the kept file, which is made when there is none. Two who make it at
// the same time get the one that was kept first.
func (s *Service) keep(ctx context.Context, id ID, format Format) (f files.File, err error) {
	var m *Matter
	var d paper.Document
	there := false
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if f, there, err = kept(tx, id, format); err != nil || there {
			return err
		}
		m, d, err = s.settled(tx, id)
		return err
	})
	if err != nil || there {
		return f, err
	}
	made, err := s.make(ctx, format, d)
	if err != nil {
		return f, fmt.Errorf("make the %s of %s: %w", format, id, err)
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		if f, there, err = kept(tx, id, format); err != nil || there {
			return err
		}
		file, err := files.Keep(tx, files.New{Name: fileName(m.Title) + "." + string(format), Bytes: made})
		if err != nil {
			return err
		}
		if err := insertDocument(tx, id, document{format, file, files.Sum(made)}); err != nil {
			return err
		}
		f, err = files.Get(tx, file)
		return err
	})
	if err != nil {
		return f, fmt.Errorf("keep the %s of %s: %w", format, id, err)
	}
	if there {
		return f, nil
	}
	_, err = s.Log.Append(ctx, access.Program(), audit.Entry{
		Event: decided, SubjectKind: documentKind, SubjectID: string(id), Outcome: audit.Allowed, Detail: string(format) + " " + contentMark + f.SHA256,
	})
	return f, err
}

func (s *Service) make(ctx context.Context, format Format, d paper.Document) ([]byte, error) {
	if format == DOCX {
		return s.Word(ctx, d)
	}
	return s.Print(ctx, d)
}

func kept(tx *db.Tx, id ID, format Format) (files.File, bool, error) {
	all, err := documentsOf(tx, id)
	if err != nil {
		return files.File{}, false, fmt.Errorf("look for documents of %s: %w", id, err)
	}
	for _, d := range all {
		if d.Kind != format {
			continue
		}
		f, err := files.Get(tx, d.File)
		if err != nil {
			return f, true, err
		}
		noted, err := audit.About(tx, documentKind, string(id))
		if err != nil {
			return f, true, fmt.Errorf("read what was noted: %w", err)
		}
		other := func(e audit.Entry) bool {
			hash, of := strings.CutPrefix(e.Detail, string(format)+" "+contentMark)
			return of && hash != f.SHA256
		}
		if f.SHA256 != d.SHA256 || slices.ContainsFunc(noted, other) {
			return f, true, fault.New(fault.Conflict, text.FileChanged)
		}
		return f, true, nil
	}
	return files.File{}, false, nil
}

// settled is the document of a matter that is settled and stands unchanged.
func (s *Service) settled(tx *db.Tx, id ID) (*Matter, paper.Document, error) {
	m, err := one(tx, id)
	if err != nil {
		return nil, paper.Document{}, err
	}
	if m.State != Settled {
		return nil, paper.Document{}, fault.New(fault.Conflict, text.NotSettled)
	}
	content, unchanged, err := whole(tx, m)
	if err == nil && !unchanged {
		err = fault.New(fault.Conflict, text.ContentChanged)
	}
	return m, s.Document(m, content), err
}

// made are the formats that a matter has been made into.
func made(tx *db.Tx, id ID) (map[Format]bool, error) {
	all, err := documentsOf(tx, id)
	if err != nil {
		return nil, fmt.Errorf("look for documents of %s: %w", id, err)
	}
	is := make(map[Format]bool, len(all))
	for _, d := range all {
		is[d.Kind] = true
	}
	return is, nil
}

// fileName is a title as the name of a file.
func fileName(title string) string {
	return strings.Join(strings.FieldsFunc(title, func(c rune) bool { return strings.ContainsRune(`/\:*?"<>|.`, c) }), " ")
}
