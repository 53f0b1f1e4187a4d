package web_test

import (
	"context"
	"testing"
	"time"

	"tovholder/internal/core/indicator"
	"tovholder/internal/testkit/house"
)

// Every page is accessible, and fits a phone and a screen.
func TestIndicatorsLookRightOnPhoneAndScreen(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	tab := h.As("forloebsleder").Tab()
	h.Look(tab, "indicator-empty", courseAt(h)+"/maalinger")
	inDemo(h)
	id := filled(t, h)
	d := homes(h)
	d.Name, d.Unit, d.Better, d.Target, d.Baseline, d.TargetDay, d.Decimals = "Dage fra henvendelse til bolig", indicator.Days, indicator.Lower, dec(60), nil, on(2027, time.January, 1), 1
	days := define(t, h, d)
	enter(t, h, days, on(2025, time.May, 1), 96, 104.5, 88, 99, 110, 94, 101, 97, 130, 92)
	d = homes(h)
	d.Name, d.Unit, d.Target, d.Baseline = "Andel med kontaktperson", indicator.Percent, dec(90), nil
	define(t, h, d)
	at := "/maalinger/" + string(id)
	if err := h.Indicators.Rephase(context.Background(), h.Scope("forloebsleder"), id, on(2026, time.April, 1), "Det nye team begyndte", 1); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{
		"indicator-tab": courseAt(h) + "/maalinger", "indicator-run": at, "indicator-xmr": at + "?diagram=kontrol", "indicator-days": "/maalinger/" + string(days),
		"indicator-new": courseAt(h) + "/maalinger/ny?eksempel=bolig", "indicator-edit": at + "/rediger", "indicator-median": at + "/median",
		"indicator-import": at + "/import", "indicator-value": at + "/tal/2026-10-01", "indicator-print": at + "/udskrift", "indicator-list": "/maalinger?vis=alle",
	} {
		h.Look(tab, name, path)
	}
	h.Look(h.As("raadgiver").Tab(), "indicator-adviser", at)
	h.Look(h.As("implementering").Tab(), "indicator-mine", "/maalinger")
}
