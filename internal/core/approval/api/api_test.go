package api_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// put lets the course lead put a plan, or with signers an agreement.
func put(t *testing.T, h *house.House, id string, signers ...approval.Signer) *approval.Matter {
	t.Helper()
	lead := h.Scope("forloebsleder")
	p := approval.Put{
		Noun: "agreement", NounID: id, Version: 1, Title: "Milepælsplan", Address: "/forloeb", Way: approval.Approval, Roles: []string{"ansvarlig-leder"},
		Authors: []organisation.PersonID{organisation.PersonID(lead.Person)}, Signers: signers,
		Content: paper.Document{Lang: "da", Title: "Milepælsplan", Blocks: []paper.Block{{Text: "Flere får en bolig & <et> hjem."}}},
	}
	if len(signers) > 0 {
		p.Way = approval.Signature
	}
	ref := subject.Ref{Kind: course.Kind, ID: string(h.Course(house.Advisory, "Nørrekær").ID)}
	var m *approval.Matter
	if err := h.Subjects.Write(context.Background(), lead, subject.At(ref), func(tx *db.Tx, in *subject.Subject) (err error) {
		m, err = h.Approvals.Put(tx, lead, in, p)
		return err
	}); err != nil {
		t.Fatalf("put: %v", err)
	}
	return m
}

func TestAPlanIsReadApprovedAndChecked(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := put(t, h, "p1")
		at, body := "/approvals/"+string(m.ID), map[string]string{"hash": m.Hash}
		manager, lead := caller.As(t, h, "leder"), caller.As(t, h, "forloebsleder")
		got := manager.Get(at).Is(200).Body
		for _, want := range []string{`"mayDecide":true`, `"state":"waiting"`, `"hash":"` + m.Hash + `"`, `"unchanged":true`, `Flere får en bolig`} {
			if !strings.Contains(got, want) {
				t.Errorf("no %s in %s", want, got)
			}
		}
		if strings.Contains(got, m.Code) {
			t.Error("the code is told before it tells anything")
		}
		for _, verb := range []string{"/approve", "/sign", "/return"} {
			sent := map[string]string{"hash": m.Hash}
			if verb == "/return" {
				sent["reason"] = "x"
			}
			caller.As(t, h, "").Call("POST", at+verb, sent).Refused(401, "unauthenticated")
			caller.As(t, h, "soenderaa").Call("POST", at+verb, sent).Refused(404, "not-found")
		}
		caller.As(t, h, "soenderaa").Get(at).Refused(404, "not-found")
		lead.Call("POST", at+"/approve", body).Refused(403, "forbidden")
		manager.Call("POST", at+"/sign", body).Refused(409, "conflict")
		manager.Call("POST", at+"/approve", map[string]string{"hash": strings.Repeat("0", 64)}).Refused(412, "stale")
		manager.Call("POST", at+"/approve", map[string]string{}).Refused(422, "invalid", "body.hash")
		got = manager.Call("POST", at+"/approve", body).Is(200).Body
		if !strings.Contains(got, `"state":"settled"`) || !strings.Contains(got, m.Code) || !strings.Contains(got, `"login":"demo"`) {
			t.Errorf("approved: %s", got)
		}
		got = caller.As(t, h, "soenderaa").Get("/verifications/" + m.Code).Is(200).Body
		for _, want := range []string{`"unchanged":true`, `"title":"Milepælsplan"`, `"belongsTo":"Nørrekær Kommune"`, `"name":"Birgitte Nørreskov"`, m.Hash} {
			if !strings.Contains(got, want) {
				t.Errorf("no %s in %s", want, got)
			}
		}
		manager.Get("/verifications/0000-0000").Refused(404, "not-found")
	})
}

func TestAnAgreementIsSignedOrSentBack(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		signers := []approval.Signer{
			{Role: "ansvarlig-leder", Person: organisation.PersonID(h.Scope("leder").Person)}, {Role: "raadgiver", Person: organisation.PersonID(h.Scope("raadgiver").Person)},
		}
		m := put(t, h, "a1", signers...)
		at := "/approvals/" + string(m.ID)
		manager, adviser := caller.As(t, h, "leder"), caller.As(t, h, "raadgiver")
		if got := manager.Call("POST", at+"/sign", map[string]string{"hash": m.Hash}).Is(200).Body; !strings.Contains(got, `"state":"waiting"`) || !strings.Contains(got, `"mayDecide":false`) {
			t.Errorf("signed by one: %s", got)
		}
		adviser.Call("POST", at+"/return", map[string]string{"hash": m.Hash, "reason": " "}).Refused(422, "invalid", "body.reason")
		if got := adviser.Call("POST", at+"/return", map[string]string{"hash": m.Hash, "reason": "Mål mangler"}).Is(200).Body; !strings.Contains(got, `"state":"returned"`) || !strings.Contains(got, `"reason":"Mål mangler"`) {
			t.Errorf("sent back: %s", got)
		}
		adviser.Call("POST", at+"/sign", map[string]string{"hash": m.Hash}).Refused(409, "conflict")
	})
}
