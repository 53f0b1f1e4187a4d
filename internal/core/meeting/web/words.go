package web

import (
	"strconv"
	"strings"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/ui"
)

// proseOf is a plain text as paragraphs and, at its end, a list of the lines
// that begin with a dash.
func proseOf(s string) (paragraphs, bullets []string) {
	for line := range strings.SplitSeq(s, "\n") {
		line = strings.TrimSpace(line)
		if item, ok := strings.CutPrefix(line, "- "); ok {
			bullets = append(bullets, item)
		} else if line != "" {
			paragraphs = append(paragraphs, line)
		}
	}
	return paragraphs, bullets
}

func agendaHeading(v showView) string {
	if v.written {
		return text.MinutesWord(v.frame.Lang)
	}
	return text.Agenda(v.frame.Lang)
}

func addHeading(v showView) string {
	if v.mayRun {
		return text.AddItem(v.frame.Lang)
	}
	return text.ProposeItem(v.frame.Lang)
}

// onceOf names the wish to repeat a meeting, so that one that is sent twice is
// carried out once.
func onceOf(v showView) string { return v.at + "/" + strconv.FormatInt(v.version, 10) }

func whichOptions(l i18n.Lang) []ui.Option {
	return []ui.Option{{Value: "one", Text: text.ThisOne(l)}, {Value: "following", Text: text.ThisAndFollowing(l)}}
}

func wantedHeading(v replyView) string {
	if v.wanted.first {
		return text.AnsweringNow(v.frame.Lang, i18n.Lower(v.wanted.name))
	}
	return text.ChangeAnswer(v.frame.Lang, i18n.Lower(v.wanted.name))
}

// aboutOf is where a participant comes from, and how they take part.
func aboutOf(l i18n.Lang, p participantView) string {
	var words []string
	if p.about != "" {
		words = append(words, p.about)
	}
	if p.guest {
		words = append(words, text.IsGuest(l))
	}
	if p.perhaps {
		words = append(words, text.Perhaps(l))
	}
	return strings.Join(words, " · ")
}
