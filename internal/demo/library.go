package demo

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/network"
)

// librarian fills the networks' library.
type librarian struct {
	*teller
	library  *knowledge.Service
	networks map[string]*network.Network
}

// Library lets people in the networks write down what they have learned and
// made, ask one another, review tools and publish a handbook.
func Library(ctx context.Context, h House, cast *Cast, _ uint64) error {
	b := &librarian{
		&teller{House: h, scopes: map[organisation.PersonID]access.Scope{}, today: calendar.Of(h.DB.Now())}, h.Library, map[string]*network.Network{},
	}
	var err error
	if b.adviser, err = b.scope(ctx, cast.Personas["raadgiver"]); err != nil {
		return err
	}
	for _, step := range []func(context.Context, *Cast) error{b.open, b.ofCTI, b.ofACT, b.ofReference, b.handbook} {
		if err := step(ctx, cast); err != nil {
			return fmt.Errorf("fill in the demonstration's library: %w", err)
		}
	}
	return nil
}

// ago is the morning so many days ago.
func (b *librarian) ago(ctx context.Context, days, hour int) context.Context {
	return db.At(ctx, b.today.AddDays(-days).At(hour, 15))
}

// open finds the networks, and lets municipalities into the reference network
// as those who review.
func (b *librarian) open(ctx context.Context, cast *Cast) error {
	page, err := b.Networks.List(ctx, b.adviser, network.Active, "")
	if err != nil {
		return err
	}
	for _, n := range page.Networks {
		if b.networks[n.Name], err = b.Networks.Find(ctx, b.adviser, n.ID); err != nil {
			return err
		}
	}
	reference := b.networks[NetworkReference]
	for i, place := range []Place{"Aalborg", "Odense", "Esbjerg", "Randers", "Silkeborg"} {
		if slices.ContainsFunc(reference.Members, func(m *network.Member) bool { return m.Organisation == cast.Places[place] }) {
			continue
		}
		a := network.Admission{Network: reference.ID, Municipality: cast.Places[place], Kind: "referencekommune"}
		people, err := b.staff(ctx, cast.Places[place], 3)
		if err != nil {
			return err
		}
		for _, p := range people {
			a.People = append(a.People, network.Seat{Person: p, Role: "noegleperson"})
		}
		if _, err := b.Networks.Add(b.ago(ctx, 110, 8+i), b.adviser, a); err != nil {
			return fmt.Errorf("%s: %w", place, err)
		}
	}
	b.networks[NetworkReference], err = b.Networks.Find(ctx, b.adviser, reference.ID)
	return err
}

// staff are some who are employed in an organisation, by name.
func (b *librarian) staff(ctx context.Context, id organisation.ID, most int) (people []organisation.PersonID, err error) {
	err = b.DB.Read(ctx, func(tx *db.Tx) error {
		people = nil
		all, err := organisation.PeopleIn(tx, id, b.today)
		for _, m := range all {
			if m.Appointment.Role == access.Employee && len(people) < most && !slices.Contains(people, m.ID) {
				people = append(people, m.ID)
			}
		}
		return err
	})
	return people, err
}

func (b *librarian) ref(name string) subject.Ref {
	return subject.Ref{Kind: network.Kind, ID: string(b.networks[name].ID)}
}

// of is somebody of a municipality in a network.
func (b *librarian) of(ctx context.Context, name string, id organisation.ID) (access.Scope, error) {
	for _, m := range b.networks[name].Current(b.today) {
		if m.Organisation != id {
			continue
		}
		for _, g := range m.Roles {
			if g.Holds(b.today) {
				return b.scope(ctx, g.Person)
			}
		}
	}
	return access.Scope{}, fmt.Errorf("nobody of %s is in %s", id, name)
}

// writes lets somebody of a place write an entry.
func (b *librarian) writes(ctx context.Context, cast *Cast, in string, by Place, kind knowledge.Kind, says knowledge.Content) (knowledge.ID, access.Scope, error) {
	who, err := b.of(ctx, in, cast.Places[by])
	if err != nil {
		return "", who, err
	}
	id, err := b.library.Write(ctx, who, knowledge.New{Kind: kind, In: b.ref(in), Content: says})
	return id, who, err
}

func (b *librarian) ofCTI(ctx context.Context, cast *Cast) error {
	lead, err := b.scope(ctx, cast.Personas["metodeansvarlig"])
	if err != nil {
		return err
	}
	says := letters["overgang"]
	id, err := b.library.Write(b.ago(ctx, 80, 9), lead, knowledge.New{Kind: knowledge.Tool, In: b.ref(NetworkCTI), Content: says})
	if err != nil {
		return err
	}
	says.How += "\n- Skriv til sidst, hvad borgeren selv gør inden næste besøg."
	says.Result = "Efter tre måneder brugte alle bostøttemedarbejdere skemaet. Borgerne siger, at de selv kan se, hvor langt de er kommet."
	if err := b.library.Change(b.ago(ctx, 31, 10), lead, id, knowledge.Edit{Content: says, Version: 1, Note: "Borgerens egen opgave, og hvad vi har lært."}); err != nil {
		return err
	}
	if err := b.library.Attach(b.ago(ctx, 31, 11), lead, id, "samtaleskema.txt", []byte("Otte livsområder\n\nBolig, psykisk helbred, fysisk helbred, økonomi, hverdag, netværk, rusmidler, uddannelse og arbejde.\n")); err != nil {
		return err
	}
	shared, _, err := b.writes(b.ago(ctx, 52, 13), cast, NetworkCTI, "Aalborg", knowledge.Experience, letters["overlevering"])
	if err != nil {
		return err
	}
	if err := b.library.Share(b.ago(ctx, 45, 9), b.adviser, shared, knowledge.Everyone); err != nil {
		return err
	}
	if _, _, err := b.writes(b.ago(ctx, 17, 8), cast, NetworkCTI, "Odense", knowledge.Improvement, letters["fordeling"]); err != nil {
		return err
	}
	question, _, err := b.writes(b.ago(ctx, 9, 14), cast, NetworkCTI, "Vejle", knowledge.Question, letters["tredje-fase"])
	if err != nil {
		return err
	}
	helper, err := b.of(ctx, NetworkCTI, cast.Places["Aalborg"])
	if err != nil {
		return err
	}
	if err := b.library.AnswerTo(b.ago(ctx, 7, 9), helper, question, letters["svar"].What, ""); err != nil {
		return err
	}
	_, _, err = b.writes(b.ago(ctx, 2, 10), cast, NetworkCTI, "Esbjerg", knowledge.Question, letters["hvem-sidder-med"])
	return err
}

func (b *librarian) ofACT(ctx context.Context, cast *Cast) error {
	who, err := b.scope(ctx, cast.Personas["soenderaa"])
	if err != nil {
		return err
	}
	_, err = b.library.Write(b.ago(ctx, 24, 9), who, knowledge.New{Kind: knowledge.Experience, In: b.ref(NetworkACT), Content: letters["morgenmoede"]})
	return err
}

// judged is what a municipality says to a review, and what came of it.
type judged struct {
	who     Place
	verdict knowledge.Verdict
	changes string
	needs   string
	outcome knowledge.Outcome
	reason  string
	version int64
}

func (b *librarian) ofReference(ctx context.Context, cast *Cast) error {
	tool, owner, err := b.writes(b.ago(ctx, 95, 9), cast, NetworkReference, Noerrekaer, knowledge.Tool, letters["trivsel"])
	if err != nil {
		return err
	}
	review, err := b.library.AskReview(b.ago(ctx, 88, 10), owner, tool, b.today.AddDays(-60))
	if err != nil {
		return err
	}
	if err := b.judge(ctx, cast, review, 75, firstReplies); err != nil {
		return err
	}
	better := letters["trivsel"]
	better.How += "\n- Brug de tegnede ansigter, når barnet er under ni år."
	better.Takes += " Et kvarter mere til de samtaler, hvor barnet svarer med tegninger."
	if err := b.library.Change(b.ago(ctx, 55, 13), owner, tool, knowledge.Edit{Content: better, Version: 1, Note: "Ny udgave med tegninger til de yngste efter vurderingen."}); err != nil {
		return err
	}
	for i, r := range firstReplies {
		if r.outcome == knowledge.Undecided {
			continue
		}
		o := knowledge.Settlement{Outcome: r.outcome, Reason: r.reason, Version: r.version}
		if err := b.library.Settle(b.ago(ctx, 54, 9+i), owner, review, cast.Places[r.who], o); err != nil {
			return err
		}
	}
	if err := b.library.Settle(b.ago(ctx, 54, 15), owner, review, "", knowledge.Settlement{
		Outcome: knowledge.Partly, Version: 2, Reason: "Skemaet har fået en udgave med tegninger til de yngste. Vi har ikke gjort det kortere, fordi de otte spørgsmål følger barnets hverdag.",
	}); err != nil {
		return err
	}
	second, owner, err := b.writes(b.ago(ctx, 20, 9), cast, NetworkReference, "Horsens", knowledge.Tool, letters["opfoelgning"])
	if err != nil {
		return err
	}
	if review, err = b.library.AskReview(b.ago(ctx, 12, 9), owner, second, b.today.AddDays(9)); err != nil {
		return err
	}
	if err := b.judge(ctx, cast, review, 6, secondReplies); err != nil {
		return err
	}
	_, _, err = b.writes(b.ago(ctx, 40, 9), cast, NetworkReference, "Kolding", knowledge.Experience, letters["barnets-stemme"])
	return err
}

func (b *librarian) judge(ctx context.Context, cast *Cast, id knowledge.ReviewID, days int, all []judged) error {
	for i, r := range all {
		who, err := b.of(ctx, NetworkReference, cast.Places[r.who])
		if err != nil {
			return err
		}
		if err := b.library.Respond(b.ago(ctx, days-i, 10), who, id, knowledge.Reply{Verdict: r.verdict, Changes: r.changes, Needs: r.needs}); err != nil {
			return fmt.Errorf("%s: %w", r.who, err)
		}
	}
	return nil
}

// handbook composes one in two editions, with a chapter that is in review and
// one that is a draft.
func (b *librarian) handbook(ctx context.Context, cast *Cast) error {
	writer, err := b.of(ctx, NetworkReference, cast.Places["Vejle"])
	if err != nil {
		return err
	}
	page, err := b.library.List(ctx, writer, knowledge.Filter{In: b.ref(NetworkReference), Entries: true}, 20)
	if err != nil {
		return err
	}
	entries := map[string]knowledge.ID{}
	for _, one := range page.Items {
		entries[one.Title] = one.ID
	}
	id, err := b.library.Compose(b.ago(ctx, 70, 9), b.adviser, b.ref(NetworkReference), bookTitle, bookLead)
	if err != nil {
		return err
	}
	write := func(days int, c chapterText, approved bool) error {
		at := b.ago(ctx, days, 10)
		chapter, err := b.library.AddChapter(at, writer, id, c.title)
		if err == nil {
			err = b.library.Rewrite(at, writer, chapter, c.title, c.words, 1)
		}
		if err == nil && c.takes != "" {
			err = b.library.TakeIn(at, writer, chapter, entries[letters[c.takes].Title])
		}
		if err != nil || c.draft {
			return err
		}
		if err := b.library.Put(at, writer, chapter); err != nil || !approved {
			return err
		}
		return b.approve(b.ago(ctx, days-4, 11), chapter)
	}
	for i, c := range bookChapters[:2] {
		if err := write(68-i, c, true); err != nil {
			return err
		}
	}
	if _, err := b.library.Publish(b.ago(ctx, 50, 12), b.adviser, id, ""); err != nil {
		return err
	}
	if err := b.betterChapter(ctx, writer, id); err != nil {
		return err
	}
	if err := write(30, bookChapters[2], true); err != nil {
		return err
	}
	if _, err := b.library.Publish(b.ago(ctx, 12, 12), b.adviser, id, "Et kapitel om opfølgning er kommet til, og kapitlet om behov er skrevet om efter kommunernes vurderinger."); err != nil {
		return err
	}
	for i, c := range bookChapters[3:] {
		if err := write(6-i, c, false); err != nil {
			return err
		}
	}
	return nil
}

// betterChapter writes the second chapter anew for the second edition.
func (b *librarian) betterChapter(ctx context.Context, writer access.Scope, id knowledge.HandbookID) error {
	book, err := b.library.Book(ctx, writer, id)
	if err != nil {
		return err
	}
	c := book.Chapters[1]
	at := b.ago(ctx, 35, 9)
	if err := b.library.Rewrite(at, writer, c.ID, c.Title, c.Words+"\n\n## Når behovet ændrer sig\nSe på planen igen, så snart hverdagen ændrer sig, og ikke først ved næste frist.", c.Version); err != nil {
		return err
	}
	if err := b.library.Put(at, writer, c.ID); err != nil {
		return err
	}
	if err := b.library.Remark(b.ago(ctx, 33, 10), b.adviser, c.ID, "Godt. Afsnittet svarer på det, flere referencekommuner savnede."); err != nil {
		return err
	}
	return b.approve(b.ago(ctx, 32, 11), c.ID)
}

func (b *librarian) approve(ctx context.Context, id knowledge.ChapterID) error {
	p, err := b.library.Leaf(ctx, b.adviser, id)
	if err != nil {
		return err
	}
	return b.library.Approve(ctx, b.adviser, id, p.Version)
}
