package web_test

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/web"
)

// parcel is a form with a text and files: name, content, name, content …
func parcel(t *testing.T, note string, files ...string) (kind, body string) {
	t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	if err := w.WriteField("note", note); err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(files); i += 2 {
		part, err := w.CreateFormFile("file", files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return w.FormDataContentType(), b.String()
}

func TestFilesComeWithTheirNamesMadeHarmless(t *testing.T) {
	var got []web.Attached
	var note string
	s := open(t, web.Upload("/files", access.SignedIn, func(r *web.Request) (web.Response, error) {
		form, err := r.Form()
		note, got = form.Get("note"), r.Attached("file")
		return web.SeeOther("/"), err
	}))
	for name, want := range map[string]string{
		"plan.xlsx": "plan.xlsx", `C:\Users\anne\plan.xlsx`: "plan.xlsx", "../../etc/passwd": "passwd", "..": "fil",
		"a\u202egpj.exe": "agpj.exe", "rød grød.docx": "rød grød.docx", strings.Repeat("x", 300) + ".pdf": strings.Repeat("x", 116) + ".pdf",
	} {
		kind, body := parcel(t, "hej", name, "indhold")
		answer := s.ask(http.MethodPost, "/files", body, loggedIn, func(r *http.Request) { r.Header.Set("Content-Type", kind) })
		if answer.Code != http.StatusSeeOther || note != "hej" || len(got) != 1 || got[0].Name != want || string(got[0].Bytes) != "indhold" {
			t.Errorf("%q: %d, %q, %v; want %q", name, answer.Code, note, got, want)
		}
	}
	kind, body := parcel(t, "hej", "tom.txt", "")
	s.ask(http.MethodPost, "/files", body, loggedIn, func(r *http.Request) { r.Header.Set("Content-Type", kind) })
	if len(got) != 0 {
		t.Errorf("an empty file came: %v", got)
	}
}

func TestFilesOfStrangersAreNotKept(t *testing.T) {
	s := open(t, web.Upload("/files", access.SignedIn, fine))
	kind, body := parcel(t, "skrevet", "plan.xlsx", "indhold")
	answer := s.ask(http.MethodPost, "/files", body, func(r *http.Request) { r.Header.Set("Content-Type", kind) })
	if answer.Code != http.StatusUnauthorized || s.resumed.Fields.Get("note") != "skrevet" || len(s.resumed.Fields) != 1 {
		t.Errorf("a stranger's form: %d, kept %v", answer.Code, s.resumed.Fields)
	}
}

func TestTooManyBytesAreRefused(t *testing.T) {
	s := open(t, web.Upload("/files", access.SignedIn, func(r *web.Request) (web.Response, error) {
		_, err := r.Form()
		return web.SeeOther("/"), err
	}))
	for name, files := range map[string][]string{
		"a file":  {"stor.bin", strings.Repeat("x", web.MaxUpload+1)},
		"a field": nil,
	} {
		note := "hej"
		if files == nil {
			note = strings.Repeat("x", 1<<20+1)
		}
		kind, body := parcel(t, note, files...)
		answer := s.ask(http.MethodPost, "/files", body, loggedIn, func(r *http.Request) { r.Header.Set("Content-Type", kind) })
		if answer.Code != http.StatusRequestEntityTooLarge {
			t.Errorf("%s: %d", name, answer.Code)
		}
	}
}

// What is no form with files is no larger at an address that takes them.
func TestFormWithoutFilesIsNoLargerForThem(t *testing.T) {
	s := open(t, web.Upload("/files", access.Public, func(r *web.Request) (web.Response, error) {
		_, err := r.Form()
		return web.SeeOther("/"), err
	}))
	if answer := s.ask(http.MethodPost, "/files", "note="+strings.Repeat("x", 1<<20)); answer.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("a form of more than 1 MiB: %d", answer.Code)
	}
	kind, body := "multipart/form-data; boundary=b", strings.Repeat("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n", 3000)+"--b--\r\n"
	if answer := s.ask(http.MethodPost, "/files", body, func(r *http.Request) { r.Header.Set("Content-Type", kind) }); answer.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("thousands of empty parts: %d", answer.Code)
	}
}

// Strangers' files are in memory for a few at a time, so that nobody fills it
// who is not logged in.
func TestFewStrangersSendFilesAtATime(t *testing.T) {
	inside, goOn := make(chan bool), make(chan bool)
	s := open(t, web.Upload("/files", access.Public, func(r *web.Request) (web.Response, error) {
		if _, err := r.Form(); err != nil {
			return web.Response{}, err
		}
		inside <- true
		<-goOn
		return web.SeeOther("/"), nil
	}))
	kind, body := parcel(t, "hej", "plan.xlsx", "indhold")
	send := func(change ...func(*http.Request)) int {
		return s.ask(http.MethodPost, "/files", body, append(change, func(r *http.Request) { r.Header.Set("Content-Type", kind) })...).Code
	}
	const most = 8
	codes := make(chan int, most+1)
	for range most {
		go func() { codes <- send() }()
		<-inside
	}
	if code := send(); code != http.StatusTooManyRequests {
		t.Errorf("one more: %d", code)
	}
	go func() { codes <- send(loggedIn) }()
	<-inside
	close(goOn)
	for range most + 1 {
		if code := <-codes; code != http.StatusSeeOther {
			t.Errorf("one of the first: %d", code)
		}
	}
	go func() { <-inside }()
	if code := send(); code != http.StatusSeeOther {
		t.Errorf("afterwards: %d", code)
	}
}
