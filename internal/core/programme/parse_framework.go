package programme

import "slices"

// published checks what is said to be published: one form, that stands once.
func (a *author) published(o object, f Form) {
	if !f.Publish {
		return
	}
	if f.Each || len(f.Approve) == 0 {
		a.atToken(o.keys["publish"], "what is published is approved first, and filled in once: “publish” goes with “approve”, and not with “each”")
	}
	if other, twice := a.p.Published(); twice {
		a.atToken(o.keys["publish"], "one form of a programme can be published, and “%s” is", other.ID)
	}
}

// renewed reads which fields say when a form is due again.
func (a *author) renewed(o object, f *Form) {
	n := o.fields["renew"]
	if n == nil {
		return
	}
	r, ok := a.object(n, "“renew”", "on", "by")
	if !ok {
		return
	}
	r.need("on", "by")
	if !f.Publish {
		a.atToken(o.keys["renew"], "what is renewed is published: “renew” goes with “publish”")
	}
	f.Renew = &Renew{On: a.fieldOf(r, "on", *f, Day), By: a.fieldOf(r, "by", *f, Person)}
}

// fieldOf is the field of a form that a key names; it must be filled in.
func (a *author) fieldOf(o object, key string, f Form, kind FieldKind) string {
	id := o.string(key)
	if id == "" {
		return ""
	}
	field, known := f.Field(id)
	switch {
	case !known:
		a.at(o.fields[key], "the form has no field “%s”", id)
	case field.Kind != kind || !field.Required:
		a.at(o.fields[key], "“%s” names a field of the kind %s that is required", key, kind)
	}
	return id
}

// assessed checks that those who answer by themselves have something to answer,
// and that what is shown of it is there.
func (a *author) assessed(o object, f Form) {
	if len(f.Assess) > 0 {
		if len(f.Questions()) == 0 || !f.Each || len(f.Approve)+len(f.Sign) > 0 {
			a.atToken(o.keys["assess"], "“assess” goes with a form that is filled in “each” time, is finished without approval, and has fields of the kind choice")
		}
		if other, twice := a.p.Assessed(); twice {
			a.atToken(o.keys["assess"], "one form of a programme is assessed, and “%s” is", other.ID)
		}
		return
	}
	if slices.ContainsFunc(f.Shown(), func(f *Field) bool { return f.Shows == ShowsAssessments }) {
		a.at(o.node, "“shows: assessments” shows what those answered who “assess” the form, and nobody does")
	}
}
