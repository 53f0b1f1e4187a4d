package app_test

import (
	"testing"

	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// nameMeasures gives each network the measure whose files are asked for.
func nameMeasures(networks map[string]map[string]string) {
	for _, values := range networks {
		values["measure"] = "borgere-i-forloeb"
	}
}

// dataPages are the pages of the numbers that the members of a network report.
func dataPages(t *testing.T, h *house.House) []page {
	t.Helper()
	n := h.Network(demoCTI)
	at, own := n.ID.Address()+"/data", network.MemberAddress(h.Member(n, "Nørrekær").ID)+"/data"
	return []page{
		{"data", "metodeansvarlig", at, true},
		{"data-adviser", "raadgiver", at, true},
		{"data-measure", "raadgiver", at + "?maalepunkt=borgere-i-forloeb", false},
		{"data-pdf", "raadgiver", at + "/dokument.pdf", false},
		{"data-word", "raadgiver", at + "/dokument.docx", false},
		{"data-sheet", "metodeansvarlig", at + "/borgere-i-forloeb/tal.xlsx", false},
		{"data-values", "metodeansvarlig", at + "/borgere-i-forloeb/tal.csv", false},
		{"data-report", "metodeansvarlig", own, true},
	}
}
