package knowledge

import (
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/search"
	"tovholder/internal/system/knowledge/text"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

const columns = `i.id, i.kind, i.subject_kind, i.subject_id, i.organisation_id, o.name, i.author_id, i.author_name, i.reach, i.state,
	i.made_at, i.saved_at, i.version, i.source_id, v.content`

const joined = ` JOIN knowledge_version v ON v.item_id = i.id AND v.number = i.version
	JOIN organisation_organisation o ON o.id = i.organisation_id `

const from = ` FROM knowledge_item i` + joined

// scanWith reads an item and what follows it in the row.
func scanWith(r db.Scanner, further ...any) (*Item, error) {
	i := &Item{}
	var made, saved db.Time
	err := r.Scan(append([]any{
		&i.ID, &i.Kind, &i.In.Kind, &i.In.ID, &i.Organisation, &i.OrgName, &i.Author, &i.AuthorName, &i.Reach, &i.State,
		&made, &saved, &i.Version, db.OrEmpty(&i.Source), db.JSON(&i.Content),
	}, further...)...)
	i.MadeAt, i.SavedAt = made.Time, saved.Time
	return i, err
}

func scanItem(r db.Scanner) (*Item, error) { return scanWith(r) }

func one(tx *db.Tx, id ID) (*Item, error) {
	i, known, err := db.Maybe(tx, scanItem, `SELECT `+columns+from+`WHERE i.id = $1`, id)
	if err == nil && !known {
		err = hidden()
	}
	return i, err
}

func madeOnce(tx *db.Tx, once string) (*Item, bool, error) {
	return db.Maybe(tx, scanItem, `SELECT `+columns+from+`WHERE i.once = $1`, once)
}

func insertItem(tx *db.Tx, i *Item) error {
	_, err := tx.Exec(`INSERT INTO knowledge_item (id, kind, subject_kind, subject_id, organisation_id, author_id, author_name, method, setting, reach, state,
			made_at, saved_at, version, source_id, once) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
		i.ID, i.Kind, i.In.Kind, i.In.ID, i.Organisation, i.Author, i.AuthorName, i.Method, i.Setting, i.Reach, i.State,
		i.MadeAt, i.SavedAt, i.Version, db.Optional(i.Source), db.Optional(i.once))
	if err != nil {
		return err
	}
	return putVoice(tx, i.In, i.Organisation)
}

// putVoice keeps whose items there are in a network.
func putVoice(tx *db.Tx, in subject.Ref, by organisation.ID) error {
	_, err := tx.Exec(`INSERT INTO knowledge_voice (subject_kind, subject_id, organisation_id) VALUES ($1, $2, $3)
		ON CONFLICT (subject_kind, subject_id, organisation_id) DO NOTHING`, in.Kind, in.ID, by)
	return err
}

// everyone stands for a network where everybody hears an organisation.
var everyone = subject.Ref{Kind: string(Everyone)}

// voices are the organisations that have written in one of the networks, and
// where everybody may read it those of whom something is shared with everybody.
func voices(tx *db.Tx, networks []Network, shared bool) ([]organisation.ID, error) {
	var args []any
	var from []string
	add := func(kind string, ids ...string) {
		args = append(args, kind)
		from = append(from, fmt.Sprintf("SELECT organisation_id FROM knowledge_voice WHERE subject_kind = $%d AND subject_id IN ", len(args))+db.In(&args, ids...))
	}
	if shared {
		add(everyone.Kind, everyone.ID)
	}
	of := map[string][]string{}
	for _, n := range networks {
		of[n.Kind] = append(of[n.Kind], n.ID)
	}
	for _, kind := range slices.Sorted(maps.Keys(of)) {
		add(kind, of[kind]...)
	}
	if len(from) == 0 {
		return nil, nil
	}
	return db.All(tx, func(r db.Scanner) (id organisation.ID, err error) { return id, r.Scan(&id) }, strings.Join(from, " UNION "), args...)
}

// updateItem keeps an item that was seen in the given version; one that
// somebody else has changed in the meantime is Stale.
func updateItem(tx *db.Tx, i *Item, seen int64) error {
	n, err := tx.Exec(`UPDATE knowledge_item SET method = $3, setting = $4, reach = $5, state = $6, saved_at = $7, version = $8 WHERE id = $1 AND version = $2`,
		i.ID, seen, i.Method, i.Setting, i.Reach, i.State, i.SavedAt, i.Version)
	if err == nil && n == 0 {
		err = stale()
	}
	return err
}

func insertVersion(tx *db.Tx, i *Item, scope access.Scope, note string) error {
	_, err := tx.Exec(`INSERT INTO knowledge_version (item_id, number, content, note, saved_at, saved_by, saved_by_name) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		i.ID, i.Version, db.JSON(i.Content), note, i.SavedAt, scope.Person, scope.Name)
	return err
}

func scanVersion(r db.Scanner) (v Version, err error) {
	var at db.Time
	err = r.Scan(&v.Number, db.JSON(&v.Content), &v.Note, &at, &v.By)
	v.At = at.Time
	return v, err
}

const versionColumns = `SELECT number, content, note, saved_at, saved_by_name FROM knowledge_version `

func versionOf(tx *db.Tx, id ID, number int64) (Version, error) {
	v, known, err := db.Maybe(tx, scanVersion, versionColumns+`WHERE item_id = $1 AND number = $2`, id, number)
	if err == nil && !known {
		err = fault.New(fault.NotFound, text.NoSuchVersion)
	}
	return v, err
}

func versionsOf(tx *db.Tx, id ID) ([]Version, error) {
	return db.All(tx, scanVersion, versionColumns+`WHERE item_id = $1 ORDER BY number DESC`, id)
}

// index keeps the themes and the words of an item in place of those it had.
func index(tx *db.Tx, i *Item, words []search.Word) error {
	id := i.ID
	for _, old := range []string{`DELETE FROM knowledge_tag WHERE item_id = $1`, `DELETE FROM knowledge_word WHERE item_id = $1`} {
		if _, err := tx.Exec(old, id); err != nil {
			return err
		}
	}
	for _, tag := range i.Tags {
		if _, err := tx.Exec(`INSERT INTO knowledge_tag (item_id, tag) VALUES ($1, $2)`, id, tag); err != nil {
			return err
		}
	}
	const atOnce = 100 // rows of one statement
	for len(words) > 0 {
		n := min(len(words), atOnce)
		var args []any
		var values strings.Builder
		for i, w := range words[:n] {
			if i > 0 {
				values.WriteString(", ")
			}
			args = append(args, id, w.Form, w.Stem, w.Back, w.Weight)
			values.WriteString(places(len(args)-4, 5))
		}
		if _, err := tx.Exec(`INSERT INTO knowledge_word (item_id, form, stem, back, weight) VALUES `+values.String(), args...); err != nil {
			return err
		}
		words = words[n:]
	}
	return nil
}

func filesOf(tx *db.Tx, id ID) ([]File, error) {
	return db.All(tx, func(r db.Scanner) (f File, err error) {
		var at db.Time
		err = r.Scan(&f.ID, &f.Name, &f.Size, &at)
		f.At = at.Time
		return f, err
	}, `SELECT file_id, name, size, added_at FROM knowledge_file WHERE item_id = $1 ORDER BY added_at, file_id`, id)
}

func insertFile(tx *db.Tx, id ID, scope access.Scope, f files.File) error {
	_, err := tx.Exec(`INSERT INTO knowledge_file (file_id, item_id, name, size, added_at, added_by) VALUES ($1, $2, $3, $4, $5, $6)`,
		f.ID, id, f.Name, f.Size, tx.Now(), scope.Person)
	return err
}

func deleteFile(tx *db.Tx, id files.ID) error {
	_, err := tx.Exec(`DELETE FROM knowledge_file WHERE file_id = $1`, id)
	return err
}

// memberOf are the subjects of some kinds that the caller is a member of today.
func memberOf(tx *db.Tx, scope access.Scope, kinds []string) ([]subject.Ref, error) {
	principals := scope.Principals()
	if len(principals) == 0 {
		return nil, nil
	}
	args := []any{tx.Today()}
	of, in := db.In(&args, kinds...), db.In(&args, principals...)
	return db.All(tx, func(r db.Scanner) (ref subject.Ref, err error) {
		err = r.Scan(&ref.Kind, &ref.ID)
		return ref, err
	}, `SELECT DISTINCT subject_kind, subject_id FROM access_membership
		WHERE $1 BETWEEN since AND until AND subject_kind IN `+of+` AND principal IN `+in+` ORDER BY subject_kind, subject_id`, args...)
}

// member is somebody who is in a network by name.
type member struct {
	ID    organisation.PersonID
	Name  string
	Email string
}

// membersOf are those who are in networks of the kinds today by name; of one
// network and one organisation where these are given.
func membersOf(tx *db.Tx, kinds []string, id string, of organisation.ID) ([]member, error) {
	args := []any{tx.Today()}
	where := "m.subject_kind IN " + db.In(&args, kinds...)
	if id != "" {
		args = append(args, id)
		where += " AND m.subject_id = " + number(len(args))
	}
	if of != "" {
		args = append(args, "person:%@"+string(of))
		where += " AND m.principal LIKE " + number(len(args))
	}
	principals, err := db.All(tx, db.Text, `SELECT DISTINCT m.principal FROM access_membership m
		WHERE `+where+` AND $1 BETWEEN m.since AND m.until AND m.principal LIKE 'person:%' ORDER BY m.principal`, args...)
	if err != nil {
		return nil, err
	}
	var ids []organisation.PersonID
	for _, p := range principals {
		person, _, _ := strings.Cut(strings.TrimPrefix(p, "person:"), "@")
		ids = append(ids, organisation.PersonID(person))
	}
	var all []member
	const atOnce = 500 // people of one statement
	for chunk := range slices.Chunk(ids, atOnce) {
		var args []any
		in := db.In(&args, chunk...)
		found, err := db.All(tx, func(r db.Scanner) (m member, err error) {
			err = r.Scan(&m.ID, &m.Name, &m.Email)
			return m, err
		}, `SELECT p.id, p.name, p.email FROM organisation_person p WHERE p.id IN `+in+` ORDER BY p.id`, args...)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

// organisationsOf are those that have somebody in a network of the kinds today
// by name.
func organisationsOf(tx *db.Tx, kinds []string) (all []organisation.ID, err error) {
	args := []any{tx.Today()}
	in := db.In(&args, kinds...)
	principals, err := db.All(tx, db.Text, `SELECT DISTINCT m.principal FROM access_membership m
		WHERE m.subject_kind IN `+in+` AND $1 BETWEEN m.since AND m.until AND m.principal LIKE 'person:%'`, args...)
	for _, p := range principals {
		_, id, _ := strings.Cut(p, "@")
		all = append(all, organisation.ID(id))
	}
	return all, err
}
