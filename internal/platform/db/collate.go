package db

import (
	"cmp"

	"tovholder/internal/platform/i18n"
)

// compareDanish is the collation "da" on SQLite: i18n's order, which is that of
// PostgreSQL. A look-up in an index compares a dozen times, and most names part
// at a letter of a–z, where the full comparison is not needed.
func compareDanish(a, b string) int {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] && isPlain(a[i]) {
		i++
	}
	if i+1 < len(a) && i+1 < len(b) && (i == 0 || a[i-1]|0x20 != 'a') && a[i+1] < 0x80 && b[i+1] < 0x80 {
		// aa is a letter of its own, so an a decides nothing by itself.
		x, y := a[i]|0x20, b[i]|0x20
		if isPlain(a[i]) && isPlain(b[i]) && x != y && x != 'a' && y != 'a' {
			return cmp.Compare(x, y)
		}
	}
	return i18n.Compare(a, b)
}

// isPlain reports whether c is a letter of a–z or A–Z.
func isPlain(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
