package ui

// BothProps is a form that somebody filled in while somebody else changed the
// same record: what is saved now stands beside what this reader wrote, and
// each difference is chosen. It is posted to the form's own address, with the
// version that is saved now.
type BothProps struct {
	Frame   Frame
	Action  string
	Version int64
	Keep    string // the record's page, to leave it as it is saved now
	Fields  []BothField
}

// BothField is one field of the form.
type BothField struct {
	Name, Label        string
	Now, Yours         string // as the form sends them
	NowText, YoursText string // as they are read, where that differs
	Hidden             bool   // goes along, but is nobody's choice
}

func (f BothField) differs() bool { return !f.Hidden && f.Now != f.Yours }

func (f BothField) nowText() string {
	if f.NowText != "" {
		return f.NowText
	}
	return f.Now
}

func (f BothField) yoursText() string {
	if f.YoursText != "" {
		return f.YoursText
	}
	return f.Yours
}

func (p BothProps) differences() bool {
	for _, f := range p.Fields {
		if f.differs() {
			return true
		}
	}
	return false
}
