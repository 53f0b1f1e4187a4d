package app_test

import (
	"testing"

	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// reportPages are the pages of what municipalities do before a meeting.
func reportPages(t *testing.T, h *house.House) []page {
	t.Helper()
	agreement, support := h.Network(demoAgreement).ID, h.Network(demoSupport).ID
	return []page{
		{"prepare", "projektleder", network.PrepareAddress(agreement, "netvaerksmoede-2"), true},
		{"prepare-sent", "soenderaa", network.PrepareAddress(support, "netvaerksmoede-2"), true},
		{"prepare-blank", "metodeansvarlig", network.PrepareAddress(h.Network(demoCTI).ID, "netvaerksmoede-4"), true},
		{"reports", "raadgiver", network.ReportsAddress(agreement, "netvaerksmoede-2"), true},
		{"reports-themes", "raadgiver", network.ReportsAddress(support, "netvaerksmoede-2") + "?vis=temaer", true},
		{"reports-shared", "soenderaa", network.ReportsAddress(support, "netvaerksmoede-2"), true},
		{"reports-unshared", "projektleder", network.ReportsAddress(agreement, "netvaerksmoede-2"), false},
		{"reports-print", "raadgiver", network.ReportsAddress(support, "netvaerksmoede-2") + "/udskrift", false},
		{"reports-pdf", "raadgiver", network.ReportsAddress(support, "netvaerksmoede-2") + "/dokument.pdf", false},
		{"reports-docx", "raadgiver", network.ReportsAddress(support, "netvaerksmoede-2") + "/dokument.docx", false},
		{"reports-sheet", "raadgiver", network.ReportsAddress(support, "netvaerksmoede-2") + "/rapporter.xlsx", false},
		{"prepare-held", "projektleder", network.PrepareAddress(agreement, "netvaerksmoede-1"), false},
	}
}

const (
	demoAgreement = "Projektledernetværket for aftalekommuner"
	demoSupport   = "Projektledernetværket for bostøttekommuner"
)
