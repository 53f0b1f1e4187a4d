package knowledge

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/search"
	"tovholder/internal/system/knowledge/text"
)

// New is an item as it is written down.
type New struct {
	Kind Kind
	In   subject.Ref
	Content
	Source ID     // the question that it is written from; empty for none
	Once   string // names the wish; the same wish of the same person makes one item
}

// Write writes an entry down in a network, for the caller's organisation, or
// asks a question there.
//
// Faults: NotFound when the caller is no member of the network; Forbidden for
// who only follows it; Conflict when it is closed; Invalid with fields "network",
// "kind", "title", "what" and those of the other sections, "method", "setting", "tags".
func (s *Service) Write(ctx context.Context, scope access.Scope, n New) (id ID, err error) {
	err = s.write(ctx, scope, n.In, func(tx *db.Tx, in *Place) error {
		i, err := s.add(tx, scope, in, n)
		if err != nil {
			return err
		}
		id = i.ID
		return nil
	})
	return id, err
}

func (s *Service) write(ctx context.Context, scope access.Scope, ref subject.Ref, do func(*db.Tx, *Place) error) error {
	if ref.ID == "" {
		return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "network", Message: text.NetworkMissing}}}
	}
	if !slices.Contains(s.Kinds, ref.Kind) {
		return hidden()
	}
	return s.Subjects.Write(ctx, scope, subject.At(ref), do)
}

func (s *Service) add(tx *db.Tx, scope access.Scope, in *Place, n New) (*Item, error) {
	if !takesPart(in) {
		return nil, forbidden(text.OnlyMembers, in)
	}
	i := &Item{
		ID: ID(tx.NewID()), Kind: n.Kind, In: in.Ref, Organisation: organisationIn(scope, in), Author: scope.Person, AuthorName: scope.Name,
		Content: n.tidy(), Reach: Members, MadeAt: tx.Now(), SavedAt: tx.Now(), Version: 1, Source: n.Source,
	}
	if n.Kind == Question {
		i.State = Waiting
	}
	if n.Once != "" {
		i.once = scope.Person + " " + n.Once
		if there, already, err := madeOnce(tx, i.once); err != nil || already {
			return there, err
		}
	}
	var checks fault.Checks
	checks.Need(n.Kind == Question || known(n.Kind, EntryKinds()), "kind", text.KindMissing)
	i.check(&checks, n.Kind)
	if err := checks.Err(); err != nil {
		return nil, err
	}
	if n.Source != "" {
		from, _, err := s.readable(tx, scope, n.Source)
		if err != nil {
			return nil, err
		}
		if from.In != in.Ref || from.Kind != Question {
			return nil, hidden()
		}
	}
	if err := insertItem(tx, i); err != nil {
		return nil, fmt.Errorf("write down: %w", err)
	}
	if err := i.save(tx, scope, ""); err != nil {
		return nil, err
	}
	if n.Kind == Question {
		if err := s.asked(tx, scope, in, i); err != nil {
			return nil, err
		}
	}
	return i, record(tx, scope, in, i.ID, Made, "", nil, i.told())
}

// save keeps the version that stands, with its words.
func (i *Item) save(tx *db.Tx, scope access.Scope, note string) error {
	if err := insertVersion(tx, i, scope, note); err != nil {
		return fmt.Errorf("save version %d: %w", i.Version, err)
	}
	return index(tx, i, i.words())
}

// Weights of the words of an item.
const (
	titleWeight = 12
	tagWeight   = 6
	textWeight  = 1
)

func (i *Item) words() []search.Word {
	coded := i.Kind.Name(i18n.Da)
	if i.Method != "" {
		coded += " " + i.Method.Name(i18n.Da)
	}
	if i.Setting != "" {
		coded += " " + i.Setting.Name(i18n.Da)
	}
	return search.Words(
		search.Field{Text: i.Title, Weight: titleWeight},
		search.Field{Text: strings.Join(i.Tags, " ") + " " + coded, Weight: tagWeight},
		search.Field{Text: strings.Join([]string{i.What, i.Whom, i.How, i.Takes, i.Result}, "\n"), Weight: textWeight},
	)
}

// tidy takes away what people don't mean when they type. The same theme is
// taken once.
func (c Content) tidy() Content {
	c.Title = strings.Join(strings.Fields(c.Title), " ")
	for _, s := range []*string{&c.What, &c.Whom, &c.How, &c.Takes, &c.Result} {
		*s = strings.TrimSpace(strings.ReplaceAll(*s, "\r\n", "\n"))
	}
	var tags []string
	for _, tag := range c.Tags {
		tag = strings.Join(strings.Fields(strings.ToLower(tag)), " ")
		if tag != "" && !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	c.Tags = tags
	return c
}

func (c *Content) check(checks *fault.Checks, kind Kind) {
	checks.Need(c.Title != "", "title", text.TitleMissing)
	checkWords(checks, "title", c.Title, LongestTitle)
	missing := text.WhatMissing
	if kind == Question {
		missing = text.QuestionMissing
	}
	checks.Need(c.What != "", "what", missing)
	for _, s := range c.Sections(i18n.Da) {
		checkWords(checks, s.Field, s.Text, LongestSection)
	}
	checks.Need(c.Method == "" || known(c.Method, Methods()), "method", text.MethodUnknown)
	checks.Need(c.Setting == "" || known(c.Setting, Settings()), "setting", text.SettingUnknown)
	checks.Need(len(c.Tags) <= MostTags, "tags", func(l i18n.Lang) string { return text.TooManyTags(l, MostTags) })
	for _, tag := range c.Tags {
		if utf8.RuneCountInString(tag) > LongestTag {
			checks.Add("tags", func(l i18n.Lang) string { return text.TagTooLong(l, LongestTag) })
			break
		}
	}
	checks.Need(!cpr.In(strings.Join(c.Tags, ", ")), "tags", text.NoCpr)
}

// checkWords holds what is written to a length, and refuses personal numbers.
func checkWords(checks *fault.Checks, field, words string, most int) {
	checks.Need(utf8.RuneCountInString(words) <= most, field, func(l i18n.Lang) string { return text.TooLong(l, most) })
	checks.Need(!cpr.In(words), field, text.NoCpr)
}

// Edit is what an item is to say instead.
type Edit struct {
	Content
	Note    string // what is changed, for those who compare versions
	Version int64  // that the caller has seen
}

// Change saves a new version of an item.
//
// Faults: NotFound; Forbidden for who does not work in the organisation that
// wrote it; Conflict when the network is closed; Stale when it has been changed
// since the caller saw it; Invalid with the fields of Write and "note".
func (s *Service) Change(ctx context.Context, scope access.Scope, id ID, e Edit) error {
	return s.onItem(ctx, scope, id, func(tx *db.Tx, in *Place, i *Item) error {
		if !i.mayEdit(scope) {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyOwners(l, i.OrgName, in.Name) })
		}
		if e.Version != i.Version {
			return stale()
		}
		before, note := i.told(), strings.TrimSpace(e.Note)
		i.Content = e.tidy()
		var checks fault.Checks
		i.check(&checks, i.Kind)
		checkWords(&checks, "note", note, LongestNote)
		if err := checks.Err(); err != nil {
			return err
		}
		if before.same(i.told()) {
			return nil
		}
		i.Version, i.SavedAt = i.Version+1, tx.Now()
		if err := updateItem(tx, i, e.Version); err != nil {
			return err
		}
		if err := i.save(tx, scope, note); err != nil {
			return err
		}
		return record(tx, scope, in, i.ID, Changed, note, before, i.told())
	})
}

// Share lets everybody who is logged in read an item, or only the members again.
//
// Faults: NotFound; Forbidden for who does not lead the network; Conflict when
// it is closed.
func (s *Service) Share(ctx context.Context, scope access.Scope, id ID, reach Reach) error {
	return s.onItem(ctx, scope, id, func(tx *db.Tx, in *Place, i *Item) error {
		if !in.MayLead {
			return forbidden(text.OnlyLeadersShare, in)
		}
		if i.Reach == reach || reach != Members && reach != Everyone {
			return nil
		}
		before := i.told()
		i.Reach = reach
		if err := updateItem(tx, i, i.Version); err != nil {
			return err
		}
		if reach == Everyone {
			if err := putVoice(tx, everyone, i.Organisation); err != nil {
				return err
			}
		}
		verb := Shared
		if reach == Members {
			verb = Withdrawn
		}
		return record(tx, scope, in, i.ID, verb, "", before, i.told())
	})
}

// onItem finds an item that the caller may read as a member of its network, to
// change something.
func (s *Service) onItem(ctx context.Context, scope access.Scope, id ID, do func(*db.Tx, *Place, *Item) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		return s.found(tx, scope, id, func(in *Place, i *Item) error { return do(tx, in, i) })
	})
}

func (s *Service) found(tx *db.Tx, scope access.Scope, id ID, do func(*Place, *Item) error) error {
	i, in, err := s.readable(tx, scope, id)
	if err != nil {
		return err
	}
	if in == nil {
		return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyOwnersOutside(l, i.OrgName) })
	}
	if err := (subject.Label{Name: in.Name, Closed: in.Closed}).Shut(); err != nil {
		return err
	}
	return do(in, i)
}

// MayChange is the fault of whoever may not change an item; nil for who may.
//
// Faults: NotFound; Forbidden; Conflict when the network is closed.
func (s *Service) MayChange(ctx context.Context, scope access.Scope, id ID) error {
	return s.DB.Read(ctx, func(tx *db.Tx) error {
		return s.found(tx, scope, id, func(in *Place, i *Item) error {
			if !i.mayEdit(scope) {
				return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyOwners(l, i.OrgName, in.Name) })
			}
			return nil
		})
	})
}

// NoSuchVersion is the fault of who asks for a version that there is not.
func NoSuchVersion() error { return fault.New(fault.NotFound, text.NoSuchVersion) }
