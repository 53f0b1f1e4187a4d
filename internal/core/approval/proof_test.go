package approval_test

import (
	"bytes"
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

const here = "192.0.2.7"

func (w *town) signed() *approval.Matter {
	w.t.Helper()
	m := w.put(agreement())
	for _, name := range []string{"birgitte", "astrid"} {
		if err := w.Sign(w.ctx, as(name), m.ID, m.Hash); err != nil {
			w.t.Fatal(err)
		}
	}
	return m
}

func (w *town) verify(m *approval.Matter) *approval.Proof {
	w.t.Helper()
	p, err := w.Verify(w.ctx, here, m.Code)
	if err != nil {
		w.t.Fatalf("verify %s: %v", m.Code, err)
	}
	return p
}

func (w *town) file(m *approval.Matter, format approval.Format) files.File {
	w.t.Helper()
	f, err := w.File(w.ctx, as("kasper"), m.ID, format)
	if err != nil {
		w.t.Fatalf("the %s: %v", format, err)
	}
	return f
}

func (w *town) tamper(query string, args ...any) {
	w.t.Helper()
	w.write(func(tx *db.Tx) error {
		n, err := tx.Exec(query, args...)
		if n == 0 {
			w.t.Errorf("%s touches nothing", query)
		}
		return err
	})
}

func TestTheCodeTellsWhatStands(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		waiting := w.put(plan())
		_, err := w.Verify(w.ctx, here, waiting.Code)
		no(t, err, fault.NotFound, "ikke udstedt")
		w.write(func(tx *db.Tx) error { return w.Withdraw(tx, as("anne"), w.subject(as("anne")), waiting.ID) })
		m := w.signed()
		w.drain()
		written := strings.ToLower(strings.NewReplacer("-", " ", "0", "o", "1", "l").Replace(m.Code))
		p, err := w.Verify(w.ctx, here, written)
		if err != nil {
			t.Fatalf("the code written as %q: %v", written, err)
		}
		if !p.Unchanged || len(p.Changed) > 0 || p.Newer != 0 || p.Of.Name != "Nørrekær Kommune" || p.Title != "Samarbejdsaftale" || len(p.Parties) != 2 || p.Parties[1].Name != "Astrid" || p.Hash != m.Hash {
			t.Errorf("proof %+v of %+v", p, p.Matter)
		}
		newer := agreement()
		newer.Version = 2
		next := w.put(newer)
		if p := w.verify(m); p.Newer != 0 {
			t.Errorf("one that waits is newer: %d", p.Newer)
		}
		for _, name := range []string{"astrid", "birgitte"} {
			if err := w.Sign(w.ctx, as(name), next.ID, next.Hash); err != nil {
				t.Fatal(err)
			}
		}
		if p := w.verify(m); p.Newer != 2 || !p.NewerAt.Equal(w.lab.Clock.Now()) {
			t.Errorf("newer %d", p.Newer)
		}
	})
}

func TestAChangeInTheDatabaseIsSeen(t *testing.T) {
	other := paper.Document{Lang: "da", Title: "Samarbejdsaftale", Blocks: []paper.Block{{Text: "Ingen får noget."}}}
	for name, tamper := range map[string]func(w *town){
		"content": func(w *town) {
			w.tamper(`UPDATE approval_matter SET content = $1`, string(other.Canonical()))
		},
		"content no JSON": func(w *town) { w.tamper(`UPDATE approval_matter SET content = 'x'`) },
		"content and hash": func(w *town) {
			w.tamper(`UPDATE approval_matter SET content = $1, hash = $2`, string(other.Canonical()), other.Hash())
		},
		"content and every hash": func(w *town) {
			w.tamper(`UPDATE approval_matter SET content = $1, hash = $2`, string(other.Canonical()), other.Hash())
			w.tamper(`UPDATE approval_party SET hash = $1`, other.Hash())
		},
		"who signed": func(w *town) { w.tamper(`UPDATE approval_party SET person_name = 'Marie' WHERE person_id = 'astrid'`) },
		"when": func(w *town) {
			w.tamper(`UPDATE approval_party SET at = '2026-01-01T08:00:00.000Z' WHERE person_id = 'astrid'`)
		},
		"for whom":   func(w *town) { w.tamper(`UPDATE approval_party SET organisation_name = 'Sønderå Kommune'`) },
		"not signed": func(w *town) { w.tamper(`UPDATE approval_party SET at = NULL WHERE person_id = 'astrid'`) },
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, w *town) {
				m := w.signed()
				w.drain()
				if !w.verify(m).Unchanged {
					t.Fatal("it is changed before it was")
				}
				tamper(w)
				if w.verify(m).Unchanged || w.find(m).Unchanged {
					t.Error("nobody sees it")
				}
				if _, err := w.File(w.ctx, as("anne"), m.ID, approval.DOCX); !fault.Is(err, fault.Conflict) {
					t.Errorf("a document is made of it: %v", err)
				}
			})
		})
	}
}

func TestChangedContentIsNotDecidedOn(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.put(plan())
		w.tamper(`UPDATE approval_matter SET content = '{}'`)
		no(t, w.Approve(w.ctx, as("birgitte"), m.ID, m.Hash), fault.Conflict, "svarer ikke længere")
	})
}

func TestTheDocumentIsTheSameEverAfter(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.put(agreement())
		_, err := w.File(w.ctx, as("anne"), m.ID, approval.PDF)
		no(t, err, fault.Conflict, "ikke afgjort endnu")
		for _, name := range []string{"birgitte", "astrid"} {
			if err := w.Sign(w.ctx, as(name), m.ID, m.Hash); err != nil {
				t.Fatal(err)
			}
		}
		if w.find(m).Made[approval.PDF] {
			t.Error("it is made before the job has run")
		}
		w.drain()
		if seen := w.find(m); !seen.Made[approval.PDF] || w.made != 1 {
			t.Errorf("made %v, printed %d times", seen.Made, w.made)
		}
		f := w.file(m, approval.PDF)
		for _, words := range []string{"Flere får en bolig.", "Birgitte", "Ansvarlig leder", "Logget ind med adgangskode", m.Code, "Kontrollér dokumentet på https://tovholder.example/verificer?kode=" + m.Code + " med koden " + m.Code + ". Indholdets SHA-256: " + m.Hash} {
			if !bytes.Contains(f.Bytes, []byte(words)) {
				t.Errorf("the document does not say %q:\n%s", words, f.Bytes)
			}
		}
		w.lab.Clock.Move(48 * time.Hour)
		if again := w.file(m, approval.PDF); !bytes.Equal(again.Bytes, f.Bytes) || w.made != 1 || again.Name != "Samarbejdsaftale.pdf" {
			t.Errorf("printed %d times, %s", w.made, again.Name)
		}
		word := w.file(m, approval.DOCX)
		if again := w.file(m, approval.DOCX); word.ID != again.ID || word.Mime != files.DOCX {
			t.Errorf("%s of type %s, then %s", word.ID, word.Mime, again.ID)
		}
		if _, err := w.File(w.ctx, as("marie"), m.ID, approval.PDF); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger gets it: %v", err)
		}
	})
}

func TestTwoWhoAskGetTheSameDocument(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		var mu sync.Mutex
		n := byte('0')
		w.print = func(context.Context, paper.Document) ([]byte, error) {
			mu.Lock()
			defer mu.Unlock()
			n++
			return append([]byte("%PDF-1.7 "), n), nil
		}
		m := w.signed()
		var group sync.WaitGroup
		got := make([]files.File, 6)
		for i := range got {
			group.Go(func() { got[i], _ = w.File(w.ctx, as("anne"), m.ID, approval.PDF) })
		}
		group.Wait()
		for _, f := range got {
			if f.ID == "" || f.ID != got[0].ID || !bytes.Equal(f.Bytes, got[0].Bytes) {
				t.Errorf("%s and %s", f.ID, got[0].ID)
			}
		}
	})
}

func TestWithoutAPrinterItIsTriedAgain(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		works := w.print
		w.print = func(context.Context, paper.Document) ([]byte, error) {
			return nil, fault.New(fault.Unavailable, func(i18n.Lang) string { return "Chromium mangler" })
		}
		m := w.signed()
		if err := w.jobs.Drain(w.ctx); err == nil {
			t.Error("nothing went wrong")
		}
		_, err := w.File(w.ctx, as("anne"), m.ID, approval.PDF)
		no(t, err, fault.Unavailable, "Chromium mangler")
		w.print = works
		w.lab.Clock.Move(time.Hour)
		w.drain()
		if !w.find(m).Made[approval.PDF] {
			t.Error("it is not made")
		}
	})
}

func TestAFileIsComparedByteByByte(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.signed()
		w.drain()
		f := w.file(m, approval.PDF)
		p, err := w.VerifyFile(w.ctx, here, f.Bytes)
		if err != nil || p.ID != m.ID || !p.Unchanged {
			t.Errorf("our own file: %+v, %v", p, err)
		}
		changed := bytes.Replace(f.Bytes, []byte("Flere"), []byte("Farre"), 1)
		_, err = w.VerifyFile(w.ctx, here, changed)
		no(t, err, fault.NotFound, "")
		w.tamper(`UPDATE files_file SET bytes = $1 WHERE id = $2`, changed, f.ID)
		if p := w.verify(m); !p.Unchanged || len(p.Changed) != 1 || p.Changed[0] != approval.PDF {
			t.Errorf("of the kept file is said %+v", p)
		}
		_, err = w.File(w.ctx, as("anne"), m.ID, approval.PDF)
		no(t, err, fault.Conflict, "ændret")
		w.tamper(`UPDATE files_file SET sha256 = $1 WHERE id = $2`, files.Sum(changed), f.ID)
		_, err = w.File(w.ctx, as("anne"), m.ID, approval.PDF)
		no(t, err, fault.Conflict, "ikke længere den")
		if p := w.verify(m); len(p.Changed) != 1 {
			t.Errorf("with its hash changed too: %+v", p)
		}
		w.tamper(`UPDATE approval_document SET sha256 = $1`, files.Sum(changed))
		if p := w.verify(m); len(p.Changed) != 1 {
			t.Errorf("with every hash changed: %+v", p)
		}
	})
}

func TestGuessingIsSlowedDown(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.signed()
		for i := range 30 {
			if _, err := w.Verify(w.ctx, "2001:db8::"+string(rune('1'+i%9)), "0000-0000"); !fault.Is(err, fault.NotFound) {
				t.Fatalf("guess %d: %v", i, err)
			}
		}
		_, err := w.Verify(w.ctx, "2001:db8::77", m.Code)
		no(t, err, fault.TooMany, "kvarter")
		_, err = w.VerifyFile(w.ctx, "2001:db8::77", []byte("x"))
		no(t, err, fault.TooMany, "")
		if _, err := w.Verify(w.ctx, "2001:db8:1::1", m.Code); err != nil {
			t.Errorf("another network: %v", err)
		}
		w.lab.Clock.Move(15 * time.Minute)
		if _, err := w.Verify(w.ctx, "2001:db8::77", m.Code); err != nil {
			t.Errorf("later: %v", err)
		}
	})
}

func TestDecisionsAreInTheChainedLogOnce(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.signed()
		w.drain()
		w.write(func(tx *db.Tx) error { // the job is done again, as after a crash
			_, err := tx.Exec(`UPDATE river_job SET state = 'available', finalized_at = NULL WHERE kind = 'approval-note'`)
			return err
		})
		w.drain()
		var entries []audit.Entry
		if err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
			entries, err = audit.About(tx, approval.Kind, string(m.ID))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if len(entries) != 2 || entries[0].Person != "birgitte" || entries[0].Account != "account-birgitte" || !strings.HasPrefix(entries[0].Detail, "sign sha256:"+m.Hash+" line:") {
			t.Errorf("entries %+v", entries)
		}
		if flaws, n, err := w.log.Verify(w.ctx); err != nil || len(flaws) > 0 || n != 3 {
			t.Errorf("%d entries, %v, %v", n, flaws, err)
		}
	})
}
