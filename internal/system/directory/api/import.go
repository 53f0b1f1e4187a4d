package api

import (
	"context"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/directory"
)

const imports = "/services/imports"

// loads are the operations of importing services from a file.
func (a *Directory) loads() []api.Operation {
	seen := func(ctx context.Context, scope access.Scope, value func(string) string) error {
		_, err := a.directory.Preview(ctx, scope, directory.LoadID(value("load")))
		return err
	}
	return []api.Operation{
		api.Create(imports, access.SignedIn, "prepareServiceImport", "Read a file of services, and tell what it would do", a.prepare).
			Saying("For who is employed by the municipality. Nothing is changed. The file is kept for a day, for the caller alone. Services that it doesn't name are left alone."),
		api.Get(imports+"/{load}", access.SignedIn, "getServiceImport", "What a file would do now", a.load).Within(seen),
		api.Post(imports+"/{load}/execution", access.SignedIn, "executeServiceImport", "Import a file, all of it or nothing", a.execute).Guarded().
			Saying("If-Match names the version of the preview that was seen. When a row is wrong, or would do something else than was seen, nothing is imported. What is changed is confirmed as of now."),
	}
}

// NewImport is a file of services.
type NewImport struct {
	Municipality string `json:"municipality" maxLength:"100" doc:"The id of the municipality in whose directory the services are to stand."`
	Format       string `json:"format" enum:"csv,hsds" doc:"csv with Danish or English headings; hsds for a list of services, or a page of one, of the Human Services Data Specification in JSON."`
	Name         string `json:"name,omitempty" maxLength:"120" doc:"What the file is called."`
	Content      string `json:"content" doc:"The file."`
}

// ImportFault is what is wrong with a row.
type ImportFault struct {
	Column  string `json:"column,omitempty" doc:"Where it is: a column's letter, or a key of the service."`
	Field   string `json:"field,omitempty" doc:"What it is called."`
	Message string `json:"message" doc:"What to do."`
}

// ImportChange is a field that a row changes.
type ImportChange struct {
	Field string `json:"field" doc:"What it is called."`
	Was   string `json:"was" doc:"What stands there, in words."`
	Is    string `json:"is" doc:"What will stand there."`
}

// ImportRow is what a row of a file would do.
type ImportRow struct {
	Row     int            `json:"row" doc:"Its number in a spreadsheet; of a list of services 1 for the first."`
	Effect  string         `json:"effect" enum:"new,changed,same,wrong" doc:"What it would do."`
	Service string         `json:"service,omitempty" doc:"The id of the service that is there already."`
	Name    string         `json:"name" doc:"The service's name."`
	Faults  []ImportFault  `json:"faults,omitempty" doc:"What is wrong."`
	Changes []ImportChange `json:"changes,omitempty" doc:"What it changes."`
}

// Import is what a file would do.
type Import struct {
	ID           string      `json:"id" doc:"Its id."`
	Municipality string      `json:"municipality" doc:"The id of the municipality in whose directory the services are to stand."`
	Name         string      `json:"name" doc:"What the file is called."`
	At           time.Time   `json:"at" doc:"When it was sent."`
	Ignored      []string    `json:"ignored,omitempty" doc:"Headings that mean nothing here: what stands below them is not imported."`
	New          int         `json:"new" doc:"How many would be added."`
	Changed      int         `json:"changed" doc:"How many would be changed."`
	Same         int         `json:"same" doc:"How many say what is there already."`
	Wrong        int         `json:"wrong" doc:"How many are wrong. While there are any, nothing can be imported."`
	Rows         []ImportRow `json:"rows" doc:"What each row would do."`
}

func importOf(l i18n.Lang, x *directory.Load) Import {
	i := Import{
		ID: string(x.ID), Municipality: string(x.Municipality), Name: x.Name, At: x.At, Ignored: x.Ignored, Rows: []ImportRow{},
		New: x.Counts[directory.AddsService], Changed: x.Counts[directory.ChangesService], Same: x.Counts[directory.SameService], Wrong: x.Counts[directory.WrongService],
	}
	for _, r := range x.Rows {
		row := ImportRow{Row: r.Row, Effect: string(r.Effect), Name: r.Is.Name}
		if r.Was != nil {
			row.Service = string(r.Was.ID)
		}
		for _, c := range r.Wrong {
			f := ImportFault{Column: c.Column, Message: c.Message(l)}
			if c.Field != "" {
				f.Field = c.Field.Heading(l)
			}
			row.Faults = append(row.Faults, f)
		}
		for _, d := range r.Differences(l) {
			row.Changes = append(row.Changes, ImportChange(d))
		}
		i.Rows = append(i.Rows, row)
	}
	return i
}

type prepareInput struct{ Body NewImport }

func (a *Directory) prepare(ctx context.Context, call *api.Call, in *prepareInput) (answer api.Answer[Import], err error) {
	id, err := a.directory.Upload(ctx, call.Scope, organisation.ID(in.Body.Municipality), directory.File{
		Name: in.Body.Name, Format: directory.Format(in.Body.Format), Bytes: []byte(in.Body.Content),
	})
	if err != nil {
		return answer, err
	}
	if answer, err = a.loaded(ctx, call, id); err == nil {
		answer.Location = imports + "/" + string(id)
	}
	return answer, err
}

// LoadAddress names a file in an address.
type LoadAddress struct {
	Load string `path:"load" doc:"The file's id."`
}

func (a *Directory) load(ctx context.Context, call *api.Call, in *LoadAddress) (api.Answer[Import], error) {
	return a.loaded(ctx, call, directory.LoadID(in.Load))
}

func (a *Directory) loaded(ctx context.Context, call *api.Call, id directory.LoadID) (answer api.Answer[Import], err error) {
	x, err := a.directory.Preview(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Import]{Body: importOf(call.Lang, x), ETag: api.ETag(x.Version)}, nil
}

// Imported is what an import has done.
type Imported struct {
	New     int `json:"new" doc:"How many services were added."`
	Changed int `json:"changed" doc:"How many were changed."`
}

func (a *Directory) execute(ctx context.Context, call *api.Call, in *LoadAddress) (answer api.Answer[Imported], err error) {
	id := directory.LoadID(in.Load)
	answer.Body.New, answer.Body.Changed, err = a.directory.Import(ctx, call.Scope, id, call.Version)
	if fault.Is(err, fault.Stale) {
		if x, findErr := a.directory.Preview(ctx, call.Scope, id); findErr == nil {
			err = api.Stale(err, x.Version)
		}
	}
	return answer, err
}
