package web_test

import (
	"net/http"
	"testing"

	"tovholder/internal/core/approval"
	"tovholder/internal/testkit/house"
)

func TestMattersAreCalmAndAccessible(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	m := put(t, h, approval.Signature)
	manager, adviser, lead := h.As("leder"), h.As("raadgiver"), h.As("forloebsleder")
	h.Look(manager.Tab(), "matter-to-sign", m.Page())
	h.Look(lead.Tab(), "matter-waits", m.Page())
	for _, c := range []*house.Client{manager, adviser} {
		c.Submit(c.Get(m.Page()), m.Page()+"/underskrift", "confirm", "ja").Is(http.StatusOK)
	}
	if err := h.Jobs.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	h.Look(lead.Tab(), "matter-signed", m.Page())
	h.Look(lead.Tab(), "matter-print", m.Page()+"/udskrift")
	stranger := h.As("").Tab()
	h.Look(stranger, "check", approval.CheckAddress)
	h.Look(stranger, "check-unknown", approval.CheckAddress+"?kode=0000-0000")
	h.Look(stranger, "check-proof", approval.CheckAddress+"?kode="+m.Code)
}
