package directory_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"tovholder/internal/platform/db"
	"tovholder/internal/system/directory"
	"tovholder/internal/testkit/house"
)

// BenchmarkDirectory searches 20,000 services through the whole use case: the
// state of the database, the words in memory, the rows that are shown.
func BenchmarkDirectory(b *testing.B) {
	h := house.New(b, house.Options{})
	random := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields(`herberg hund kvinde natcafé gæld bolig ung rådgivning støtte behandling samtale familie arbejde sundhed kommune varmestue forening
		frivillig misbrug alkohol psykiatri aktivitet værested sommer skole læge pleje tandlæge økonomi tøj mad bad netværk mentor fritid musik kor have bil cykel havn`)
	syllables := strings.Fields("ka lund ver sti mo gard fro be nys tor hal ild ske rund plan vang dal holm bæk skov")
	for len(words) < 15000 {
		w := ""
		for range 2 + random.IntN(4) {
			w += syllables[random.IntN(len(syllables))]
		}
		words = append(words, w)
	}
	some := func(n int) string {
		picked := make([]string, n)
		for i := range picked {
			picked[i] = words[int(float64(len(words))*random.Float64()*random.Float64()*random.Float64())]
		}
		return strings.Join(picked, " ")
	}
	if err := h.DB.Write(b.Context(), func(tx *db.Tx) error {
		of, now := h.Organisation("Varmestuen").ID, db.Instant(tx.Now())
		for i := range 20000 {
			c := directory.Content{Name: some(2), TargetGroup: some(8), Offers: some(40), Referral: some(6), Phone: "70 10 93 99"}
			if _, err := tx.Exec(`INSERT INTO directory_service (id, organisation_id, municipality_id, list, name, content, owner_name, owner_email, confirmed_at, confirmed_by,
					closed, reports, made_at, saved_at, version, revision) VALUES ($1, $2, $3, 'private', $4, $5, 'x', 'x@x.example', $6, 'x', $7, 0, $6, $6, 1, $8)`,
				tx.NewID(), of, h.Organisation("Nørrekær").ID, c.Name, db.JSON(c), now, false, 1000+i); err != nil {
				return err
			}
		}
		_, err := tx.Exec(`UPDATE directory_state SET revision = 30000`)
		return err
	}); err != nil {
		b.Fatal(err)
	}
	if err := h.Directory.Load(b.Context()); err != nil {
		b.Fatal(err)
	}
	for _, query := range []string{"hund", "sovested til kvinde med hund", "hærbærg", "gelds rådgivning", ""} {
		b.Run(fmt.Sprintf("%q", query), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := h.Directory.Search(b.Context(), directory.Filter{Query: query}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
