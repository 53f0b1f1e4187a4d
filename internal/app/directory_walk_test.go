package app_test

import (
	"strings"
	"testing"
	"time"

	"tovholder/internal/testkit/house"
)

// Somebody looks for a bed for a woman with a dog, puts what they find into a
// folder, prints it, and reports an error; the owner settles it (M8, M9).
func TestM8FromASearchToAFolder(t *testing.T) {
	t.Parallel()
	for name, scripts := range map[string]bool{"with scripts": true, "without scripts": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := house.New(t, house.Options{})
			reader := newWalker(t, h, scripts)
			reader.open("/")
			reader.click(`a[href="/tilbud"]`)
			reader.says("h1", "Find et tilbud")
			reader.fill("#q", "sovested til kvinde med hund")
			if scripts {
				reader.until(`document.querySelector(".service-name")?.textContent === "Kvindehvilen"`)
				if !strings.Contains(reader.at(), "q=sovested") {
					t.Errorf("the address does not follow: %s", reader.at())
				}
			} else {
				reader.click(".button-search")
			}
			reader.says(".service-card", "Kvindehvilen", "Varmestuen Nord", "Hunden må komme med", "Bekræftet for 4 uger siden")
			reader.click(`.service-card form button`)
			reader.says(".said", "lagt i mappen")
			reader.says(".page-heading-actions", "Mappe (1)")
			reader.click(`.service-card:nth-child(2) .service-does form button`)
			reader.click(`a[href="/tilbud/mappe"]`)
			reader.says("main", "Kvindehvilen", "Kort tekst")
			if got := reader.value("textarea"); !strings.Contains(got, "Kvindehvilen (Varmestuen Nord)\nKirkestræde 3, 9990 Nørrekær\n70 10 93 12\n") {
				t.Errorf("the short text is %q", got)
			}
			reader.click(`a[href^="/tilbud/mappe/udskrift"]`)
			reader.says("body", "Mappe med tilbud", "Kvindehvilen", "Åbningstider", "Alle dage døgnet rundt")

			reader.open("/tilbud?q=retshj%C3%A6lp")
			reader.click(".service-name a")
			reader.says("main", "Retshjælpen", "Visitation")
			reader.click(`a[href$="/fejl"]`)
			reader.clickRefused("main form button", 422)
			reader.says(".form-error-message", "Skriv, hvad der ikke er rigtigt.")
			reader.fill("#words", "De er flyttet til biblioteket.")
			reader.click("main form button")
			reader.says("main", "Der er meldt en fejl", "Ring, før du sender nogen derhen")

			owner := newWalker(t, h, scripts)
			owner.enter("styregruppe")
			owner.says("main", "Der er meldt fejl ved 2 af dine tilbud")
			owner.open("/tilbud/mine?vis=reported")
			owner.click(`.row-title a`)
			owner.says("#vedligehold", "Hvad blev resultatet?")
			owner.unfold(`.service-report input[value="mended"] + label`)
			owner.click(".service-report button")
			owner.says(".said", "afsluttet")
		})
	}
}

// The owner is asked by mail, and says without log-in that it is still right.
func TestM9ConfirmedFromAMail(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	h.Clock.Move(24 * time.Hour)
	secret := serviceLink(t, h)
	owner := newWalker(t, h, false)
	owner.open("/tilbudslink/" + secret)
	owner.says("h1", "Er oplysningerne stadig rigtige?")
	owner.clickRefused(`form:has(textarea) button`, 422)
	owner.says(".form-error-message", "Skriv, hvad der ikke er rigtigt.")
	owner.click(`button[name="right"]`)
	owner.says("main", "kan kun bruges én gang")
	owner.click(`main a[href^="/tilbud/"]`)
	owner.says("main", "Oplysningerne blev sidst bekræftet den")
}
