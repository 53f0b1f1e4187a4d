package htmlcheck_test

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	. "tovholder/internal/testkit/htmlcheck"
)

const page = `<!doctype html><title>Prøve</title><main class="a b"><h1>Møde  i
	<em>dag</em></h1><ul><li id="én"><a href="/x">Et</a><li data-on><a href="/y">To</a></ul><script>Skjult</script></main>`

func TestChecks(t *testing.T) {
	t.Parallel()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		what  string
		check Check
		holds bool
	}{
		{"words over elements and lines", In("h1", Says("Møde i dag")), true},
		{"other words", In("h1", Says("Møde i morgen")), false},
		{"class and descent", In("main.b li a", Says("Et")), true},
		{"both classes", In("main.a.b"), true},
		{"a class that is not there", In("main.c"), false},
		{"descent the wrong way", In("li main"), false},
		{"id", In("#én", Says("Et")), true},
		{"attribute there", In("[data-on]", Says("To")), true},
		{"attribute with value", In(`a[href="/y"]`, Says("To")), true},
		{"attribute with another value", In(`a[href="/z"]`), false},
		{"the first only", In("li", Says("To")), false},
		{"any", Any("li", Says("To")), true},
		{"none of them", Any("li", Says("Tre")), false},
		{"none at all", Any("table"), false},
		{"count", Count("li", 2), true},
		{"another count", Count("li", 3), false},
		{"none", None("table"), true},
		{"some", None("li"), false},
		{"alternatives", Count("h1, li", 3), true},
		{"silent", In("ul", Silent("Tre")), true},
		{"not silent", In("ul", Silent("To")), false},
		{"scripts are not read", Says("Skjult"), false},
		{"has", In("li a", Has("href", "/x")), true},
		{"has another", In("li a", Has("href", "/y")), false},
	} {
		if err := c.check(doc); (err == nil) != c.holds {
			t.Errorf("%s: %v", c.what, err)
		}
	}
}
