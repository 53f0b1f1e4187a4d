package db

import "tovholder/internal/platform/i18n"

func in(l i18n.Lang, da, en string) string { return i18n.Text{Da: da, En: en}.In(l) }

func notFound(l i18n.Lang) string {
	return in(l, "Det, der blev søgt efter, findes ikke.", "What was looked for does not exist.")
}

func alreadyThere(l i18n.Lang) string {
	return in(l, "Det findes allerede.", "It exists already.")
}

func notThere(l i18n.Lang) string {
	return in(l, "Noget, der henvises til, findes ikke eller er stadig i brug.", "Something that is referred to does not exist or is still in use.")
}

func unavailable(l i18n.Lang) string {
	return in(l, "Databasen kan ikke svare lige nu. Intet er gemt. Prøv igen om lidt.", "The database can't answer right now. Nothing was saved. Try again in a moment.")
}
