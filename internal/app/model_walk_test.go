package app_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/testkit/house"
)

// The framework of the demonstration is changed by the project manager, heard by
// the group, approved by the steering group, who see the difference, published,
// and read by a partner who says so; a stranger reads the public parts, the
// first edition too (M9, M10).
func TestM10AFrameworkFromDraftToReceipts(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	own := "/forloeb/" + model(t, h)["subject"]
	const night = "Gadeteamet kører nu også ud om natten."
	manager := newWalker(t, h, true)
	manager.enter("projektleder")
	manager.open(own + collaboration.Path)
	manager.says("main", "Version 3, godkendt", "Udgave 2 med version 3", "5 af 12 har bekræftet")
	manager.click(`main a[href^="/dokumenter/"]`)
	document := manager.at()

	// changing what is approved makes a new draft; what stands stays
	manager.click(`form[action="` + document + `/ny-version"] button`)
	manager.open(document + "/skriv/fora")
	manager.fill("#opsoegende-arbejde", night)
	manager.click(`form.write-form button.button-primary`)
	h.As("partner").Get(document).Is(http.StatusOK)
	if p := h.As("partner").Get(document); strings.Contains(p.Body, night) {
		t.Error("a partner reads the draft")
	}
	group := newWalker(t, h, true)
	group.enter("gademedarbejder")
	group.open(document)
	group.says("main", night)
	manager.open(document + "/tjek")
	manager.fillDate("#hoering", "until", "20", "12", "2026")
	manager.click(`form[action="` + document + `/hoering"] button`)
	group.open(document)
	group.unfold("main details summary")
	group.fill(`form[action="`+document+`/kommentarer"] textarea`, "Skriv, hvem man ringer til.")
	group.click(`form[action="` + document + `/kommentarer"] button`)
	group.unfold(`#alder details:last-of-type summary`)
	group.fill("#proposal-alder", "Voksne fra 18 år, med og uden børn")
	group.click(`#alder form[action="` + document + `/forslag"] button`)
	manager.open(document)
	manager.says("#alder .thread-comment", "Foreslår denne tekst:", "Tag forslaget ind")
	manager.click(`#alder form[action^="` + document + `/forslag/"] button`)
	manager.says("#alder", "Voksne fra 18 år, med og uden børn", "1 løst kommentar")
	manager.open(document + "/tjek")
	manager.click(`form[action="` + document + `/send"] button`)

	// who drafted it doesn't approve it; who approves sees what is new
	d, err := h.Forms.Find(t.Context(), h.Scope("projektleder"), form.ID(strings.TrimPrefix(document, "/dokumenter/")))
	if err != nil {
		t.Fatal(err)
	}
	matter := "/godkendelser/" + d.Matter
	manager.open(matter)
	if manager.read("#afgoer") != "" {
		t.Error("the project manager can approve what they drafted")
	}
	steering := newWalker(t, h, true)
	steering.enter("styregruppe")
	steering.open(matter)
	steering.click(`main a[href^="` + document + `/versioner"]`)
	steering.says("main", "om natten")
	steering.open(matter)
	steering.pick(`//*[@id="afgoer"]`, "confirm", "ja")
	steering.click("#afgoer button.button-primary")

	// it is in force, and not published until somebody does
	stranger := newWalker(t, h, false)
	stranger.open(collaboration.Root)
	stranger.click(`a[href="` + framework + `"]`)
	stranger.silent("main", night)
	manager.open("/")
	manager.says("main", "Rammen er godkendt, men ikke offentliggjort")
	manager.open(own + collaboration.Path + "/offentliggoerelse")
	manager.fill("#words", "Natten er med.")
	manager.click(`form[action="` + own + collaboration.Path + `/offentliggoerelse"] button.button-primary`)
	manager.says("main", night, "Natten er med.", "Udgave 3")
	stranger.open(framework)
	stranger.says("main", night, "Udgave 3")
	stranger.silent("main", "Natten er med.", "Behandlingslederen") // for those who take part
	stranger.click(`a[href="` + framework + `/udgaver/1"]`)
	stranger.says("main", "Det er en tidligere udgave", "fire dage om ugen")
	stranger.silent("main", night)

	partner := newWalker(t, h, false)
	partner.enter("partner")
	partner.says("main", "Læs den nyeste udgave af rammen")
	partner.click(`main a[href="` + framework + `"]`)
	partner.says("main", "Natten er med.", "Behandlingslederen", "Kun for deltagerne")
	partner.click(`#bekraeft button`)
	partner.says("main", "Du bekræftede")
	partner.open("/")
	partner.silent("main", "Læs den nyeste udgave af rammen")
	steering.open(own + collaboration.Path)
	steering.says("#kvitteringer", "1 af", "Thomas Ravnbjerg")

	// overdue is seen by the steering group
	h.Clock.Set(house.Day(2027, time.September, 1).At(10, 0))
	steering.enter("styregruppe")
	steering.says("main", "Rammen er ikke opdateret til tiden")
	steering.open(own + collaboration.Path)
	steering.says("main", "Rammen skulle være opdateret")
}

// A partner assesses how far the model has come, without scripts; what is lacking
// is told and nothing is lost; the agency sees what is finished (M3).
func TestM3AssessedInTheBrowser(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	own := "/forloeb/" + model(t, h)["subject"] + collaboration.Path
	partner := newWalker(t, h, false)
	partner.enter("partner")
	partner.click(`main a[href="` + own + `/maalinger/maaling-2"]`)
	partner.pick("//main", "inddragelse", "delvist")
	partner.fill("#note", "Vi får nu besked i god tid.")
	partner.clickRefused(`form[action="`+own+`/maalinger/maaling-2"] button.button-primary`, http.StatusUnprocessableEntity)
	partner.says("main", "Vælg et trin ved »Aktørerne kan let finde viden")
	if got := partner.value("#note"); got != "Vi får nu besked i god tid." {
		t.Errorf("the remark is lost: %q", got)
	}
	for _, q := range []string{
		"viden", "kanaler", "arbejdsgange", "faelles-viden", "samarbejde", "element-organisering", "element-fora", "element-tovholdere",
		"element-kommunikation", "element-planer", "element-tilbudsoversigt", "element-udbredelse", "element-handleplan",
	} {
		partner.pick("//main", q, "i-gang")
	}
	partner.click(`form[action="` + own + `/maalinger/maaling-2"] button.button-primary`)
	partner.says(".said", "Din vurdering er gemt")

	manager := newWalker(t, h, true)
	manager.enter("projektleder")
	manager.open(own + "/implementering")
	manager.says("main", "5 af", "Deltagernes vurderinger", "Vises, når mindst 3 har svaret", "Så småt i gang (")
	adviser := newWalker(t, h, true)
	adviser.enter("raadgiver")
	adviser.open(collaboration.Root)
	adviser.click(`main a[href="` + collaboration.Root + `/implementering"]`)
	adviser.says("main table", "Nørrekær Kommune", "Så småt i gang")
	h.As("leder").Get(collaboration.Root + "/implementering").Is(http.StatusNotFound)
}
