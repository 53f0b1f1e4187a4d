package i18n_test

import (
	"testing"

	"tovholder/internal/platform/i18n"
)

func TestNamesInsideSentences(t *testing.T) {
	t.Parallel()
	for name, inside := range map[string]string{
		"Statusmøde 2": "statusmøde 2", "Åbningsmøde": "åbningsmøde", "IT-undervisning": "IT-undervisning", "CTI": "CTI", "Ø": "ø", "": "",
		"⟦Afdækning⟧": "⟦Afdækning⟧",
	} {
		if got := i18n.Lower(name); got != inside {
			t.Errorf("Lower(%q) = %q, want %q", name, got, inside)
		}
	}
	for words, first := range map[string]string{"åbningsmødet": "Åbningsmødet", "CTI": "CTI", "": "", "2 dage": "2 dage"} {
		if got := i18n.Upper(words); got != first {
			t.Errorf("Upper(%q) = %q, want %q", words, got, first)
		}
	}
}
