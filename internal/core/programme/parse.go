package programme

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"tovholder/internal/platform/i18n"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// Parse reads a programme file. It gives the programme when there is nothing
// wrong with the file, else every mistake in it, in the order of the file;
// file is the name that the mistakes carry.
func Parse(file string, data []byte) (*Programme, []Mistake) {
	sum := sha256.Sum256(data)
	a := &author{
		reader:     &reader{file: file},
		p:          &Programme{Hash: hex.EncodeToString(sum[:]), Source: string(data)},
		ids:        map[string]string{},
		activities: map[string]int{},
		eachAt:     map[string]ast.Node{},
	}
	if root := a.tree(data); root != nil {
		a.programme(root)
		a.compile()
	}
	if len(a.mistakes) > 0 {
		slices.SortStableFunc(a.mistakes, func(x, y Mistake) int {
			if x.Line != y.Line {
				return x.Line - y.Line
			}
			return x.Column - y.Column
		})
		return nil, a.mistakes
	}
	return a.p, nil
}

// author builds a programme from its file.
type author struct {
	*reader
	p          *Programme
	ids        map[string]string // anchors and activities: what each id is
	activities map[string]int    // id → index into written
	written    []written
	frameAt    ast.Node            // where the frame names what it is counted from
	eachAt     map[string]ast.Node // forms filled in each time: where they say so
	intos      []intoAt            // where answers go
	learningAt ast.Node            // where the analysis names the activity by which one learns
}

// written is an activity together with the places in the file that are
// needed to say what is wrong with it.
type written struct {
	activity *Activity
	phase    int
	id       *token.Token
	when     object
}

// Forms in which an activity can be held.
var forms = []string{"physical", "virtual", "hybrid", "work", "call"}

// kinds of deliverables.
var deliverableKinds = []string{"agreement", "statement", "plan", "report", "evaluation", "minutes", "data", "presentation", "document"}

func (a *author) programme(n ast.Node) {
	o, ok := a.object(n, "a programme", "programme", "version", "name", "summary", "runs", "host", "not_for", "authorities",
		"themes", "themes_name", "anchors", "roles", "tolerances", "frame", "duties", "forms", "network", "intake", "analysis", "phases")
	if !ok {
		return
	}
	o.need("programme", "version", "name", "host", "phases")
	p := a.p
	p.ID = o.id("programme")
	p.Version = o.number("version", 1, 1_000_000)
	p.Name = o.text("name")
	p.Summary = o.text("summary")
	p.Runs = a.runs(o)
	o.each("host", func(n ast.Node) { p.Hosts = append(p.Hosts, a.word(n, "a kind of organisation", p.Hosts)) })
	o.each("not_for", a.refusal)
	o.each("authorities", a.authority)
	p.Themes = a.themes(o)
	p.ThemesName = o.text("themes_name")
	o.each("anchors", a.anchor)
	o.each("roles", a.role)
	p.Tolerances = a.tolerances(o)
	o.each("duties", a.duty)
	a.analysis(o)
	o.each("forms", a.document)
	o.each("phases", a.phase)
	a.leftBehind()
	a.learned()
	if o.has("phases") && len(p.Phases) == 0 && len(a.mistakes) == 0 {
		a.at(o.fields["phases"], "a programme has at least one phase")
	}
	a.frame(o)
	a.network(o)
	a.intake(o)
	if !o.has("intake") {
		a.goesInto(nil)
	}
}

// word is an id in a list where nothing is written twice.
func (a *author) word(n ast.Node, what string, already []string) string {
	s, ok := a.scalar(n, what)
	if !ok {
		return ""
	}
	if !idForm.MatchString(s) {
		a.at(n, "“%s” is not %s: small letters a–z, numbers and hyphens", s, what)
	} else if slices.Contains(already, s) {
		a.at(n, "“%s” is written twice", s)
	}
	return s
}

func (a *author) refusal(n ast.Node) {
	o, ok := a.object(n, "an entry of “not_for”", "kind", "text", "instead")
	if !ok {
		return
	}
	o.need("kind", "text")
	r := Refusal{Kind: o.id("kind"), Text: o.text("text"), Instead: o.id("instead")}
	if r.Kind != "" && slices.Contains(a.p.Hosts, r.Kind) {
		a.at(o.fields["kind"], "“%s” is under “host” as well", r.Kind)
	}
	a.p.NotFor = append(a.p.NotFor, r)
}

func (a *author) authority(n ast.Node) {
	o, ok := a.object(n, "an authority", "id", "name")
	if !ok {
		return
	}
	o.need("id", "name")
	who := Authority{ID: o.id("id"), Name: o.text("name")}
	if who.ID != "" && slices.Contains(a.sides(), who.ID) {
		a.at(o.fields["id"], "the id “%s” is used twice", who.ID)
	}
	a.p.Authorities = append(a.p.Authorities, who)
}

func (a *author) themes(o object) []Theme {
	var all []Theme
	o.each("themes", func(n ast.Node) {
		o, ok := a.object(n, "a theme", "id", "text")
		if !ok {
			return
		}
		o.need("id", "text")
		theme := Theme{ID: o.id("id"), Text: o.text("text")}
		if theme.ID != "" && slices.ContainsFunc(all, func(t Theme) bool { return t.ID == theme.ID }) {
			a.at(o.fields["id"], "the theme “%s” is written twice", theme.ID)
		}
		all = append(all, theme)
	})
	return all
}

// sides are those that a role or a duty can belong to.
func (a *author) sides() []string {
	all := []string{"host", "citizen", "partner"}
	for _, who := range a.p.Authorities {
		all = append(all, who.ID)
	}
	return all
}

func (a *author) side(o object) string {
	side := o.string("side")
	if side != "" && !slices.Contains(a.sides(), side) {
		a.at(o.fields["side"], "unknown side “%s”%s", side, suggest(side, a.sides()))
	}
	return side
}

func (a *author) anchor(n ast.Node) {
	var anchor Anchor
	at := n
	if s, ok := n.(*ast.StringNode); ok {
		anchor.ID = a.word(n, "the id of an anchor", nil)
		anchor.Name = i18n.Text{Da: s.Value, En: s.Value}
	} else {
		o, ok := a.object(n, "an anchor", "id", "name", "called")
		if !ok {
			return
		}
		o.need("id", "name")
		anchor = Anchor{ID: o.id("id"), Name: o.text("name"), Called: o.text("called")}
		if o.fields["id"] != nil {
			at = o.fields["id"]
		}
	}
	if anchor.ID == "" {
		return
	}
	if a.ids[anchor.ID] != "" {
		a.at(at, "the id “%s” is used twice", anchor.ID)
	}
	a.ids[anchor.ID] = "anchor"
	a.p.Anchors = append(a.p.Anchors, anchor)
}

func (a *author) role(n ast.Node) {
	o, ok := a.object(n, "a role", "id", "name", "side", "needed", "many", "may", "everyone", "partners", "description")
	if !ok {
		return
	}
	o.need("id", "name", "side")
	role := Role{
		ID: o.id("id"), Name: o.text("name"), Side: a.side(o),
		Needed: o.yes("needed"), Many: o.yes("many"), Everyone: o.string("everyone"), Partners: o.yes("partners"), Description: o.text("description"),
	}
	o.each("may", func(n ast.Node) {
		right, ok := a.scalar(n, "a right")
		if !ok {
			return
		}
		if !slices.Contains(rights, right) {
			a.at(n, "unknown right “%s”%s", right, suggest(right, rights))
			return
		}
		role.May = append(role.May, Right(right))
	})
	if role.Everyone != "" && !slices.Contains(holdings, role.Everyone) {
		a.at(o.fields["everyone"], "unknown role in an organisation “%s”%s", role.Everyone, suggest(role.Everyone, holdings))
	}
	if role.Partners && !slices.Contains([]string{"host", "partner"}, role.Side) {
		a.at(o.fields["partners"], "only a role of the host’s or the partners’ side can be open to partners")
	}
	if role.ID == "" {
		return
	}
	if _, twice := a.p.Role(role.ID); twice {
		a.at(o.fields["id"], "the role “%s” is written twice", role.ID)
	}
	a.p.Roles = append(a.p.Roles, role)
}

// rights and holdings are what “may” and “everyone” can say.
var (
	rights   = []string{string(MayLead), string(MayAssess), string(MayApprove)}
	holdings = []string{"adviser", "analyst", "consultant", "manager", "employee", "volunteer"}
)

// roleID checks that a role exists.
func (a *author) roleID(n ast.Node) string {
	id, ok := a.scalar(n, "a role")
	if !ok {
		return ""
	}
	if _, ok := a.p.Role(id); !ok {
		known := make([]string, len(a.p.Roles))
		for i, r := range a.p.Roles {
			known[i] = r.ID
		}
		a.at(n, "unknown role “%s”%s", id, suggest(id, known))
	}
	return id
}

func (a *author) duty(n ast.Node) {
	o, ok := a.object(n, "a duty", "side", "text")
	if !ok {
		return
	}
	o.need("side", "text")
	a.p.Duties = append(a.p.Duties, Duty{Side: a.side(o), Text: o.text("text")})
}

func (a *author) phase(n ast.Node) {
	o, ok := a.object(n, "a phase", "id", "name", "purpose", "assumed", "length", "opens_after", "overlaps", "activities")
	if !ok {
		return
	}
	o.need("id", "name", "activities")
	phase := Phase{
		ID: o.id("id"), Name: o.text("name"), Purpose: o.text("purpose"), Assumed: o.yes("assumed"),
		Overlaps: o.yes("overlaps"), Opens: o.string("opens_after"),
	}
	phase.Length, _ = a.offset(o.fields["length"])
	for i := range a.p.Phases {
		if phase.ID != "" && a.p.Phases[i].ID == phase.ID {
			a.at(o.fields["id"], "the phase “%s” is written twice", phase.ID)
		}
	}
	index := len(a.p.Phases)
	a.opening(o, phase.Opens)
	var nodes []ast.Node
	o.each("activities", func(n ast.Node) { nodes = append(nodes, n) })
	phase.Activities = make([]Activity, len(nodes))
	for i, n := range nodes {
		a.activity(n, &phase.Activities[i], index)
	}
	a.p.Phases = append(a.p.Phases, phase)
}

// opening checks the activity that a phase waits for: it is in an earlier
// phase, so it has been read already.
func (a *author) opening(o object, id string) {
	if id == "" {
		return
	}
	i, ok := a.activities[id]
	if !ok {
		known := make([]string, 0, len(a.written))
		for _, w := range a.written {
			known = append(known, w.activity.ID)
		}
		a.at(o.fields["opens_after"], "“opens_after” names an activity of an earlier phase, and “%s” is none%s", id, suggest(id, known))
		return
	}
	if a.written[i].activity.When.Numbered {
		a.at(o.fields["opens_after"], "“%s” is held several times, so no phase can wait for it", id)
	}
}

// offset reads an offset; ok is false when there is none or it is wrong.
func (a *author) offset(n ast.Node) (Offset, bool) {
	if n == nil {
		return Offset{}, false
	}
	s, ok := a.scalar(n, "a length of time")
	if !ok {
		return Offset{}, false
	}
	o, err := ParseOffset(s)
	if err != nil {
		a.at(n, "%s", err)
		return Offset{}, false
	}
	return o, true
}

// Usual tolerances, where the programme sets none.
var usual = Tolerances{
	Months: Offset{2, Weeks}, Days: Offset{3, Days}, RightAfter: RightAfter{Target: 5, From: 1, To: 10},
}

func (a *author) tolerances(o object) Tolerances {
	t := usual
	n := o.fields["tolerances"]
	if n == nil {
		return t
	}
	set, ok := a.object(n, "“tolerances”", "months", "days", "right_after")
	if !ok {
		return t
	}
	if v, ok := a.tolerance(set.fields["months"]); ok {
		t.Months = v
	}
	if v, ok := a.tolerance(set.fields["days"]); ok {
		t.Days = v
	}
	if n := set.fields["right_after"]; n != nil {
		r, ok := a.object(n, "“right_after”", "target", "from", "to")
		if !ok {
			return t
		}
		r.need("target", "from", "to")
		t.RightAfter = RightAfter{Target: r.number("target", 0, 250), From: r.number("from", 0, 250), To: r.number("to", 0, 250)}
		if x := t.RightAfter; r.has("from") && r.has("target") && r.has("to") && (x.From > x.Target || x.Target > x.To) {
			a.at(n, "“right_after” is working days in this order: from, target, to")
		}
	}
	return t
}

// tolerance is an offset in days or weeks.
func (a *author) tolerance(n ast.Node) (Offset, bool) {
	o, ok := a.offset(n)
	if ok && (o.long() || o.Unit == WorkingDays) {
		a.at(n, "a tolerance is in days or weeks")
		return Offset{}, false
	}
	return o, ok
}

func (a *author) frame(o object) {
	n := o.fields["frame"]
	if n == nil {
		return
	}
	f, ok := a.object(n, "“frame”", "after", "length")
	if !ok {
		return
	}
	f.need("after", "length")
	frame := &Frame{After: f.string("after")}
	frame.Length, _ = a.offset(f.fields["length"])
	a.frameAt = f.fields["after"]
	a.p.Frame = frame
}
