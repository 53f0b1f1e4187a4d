const pause = 250; // after the last letter

/**
 * Finds while one types: the answer is the page itself, of which the part that
 * data-searches names is replaced. The address follows, so that it can be shared.
 */
export function searches(element) {
  const form = element.querySelector("form");
  const found = document.getElementById(element.dataset.searches);
  if (!form || !found) return;
  let timer, asked = 0;
  const ask = async () => {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
    const address = form.action + (query.size > 0 ? "?" + query : "");
    const number = ++asked;
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      if (!answer.ok || answer.redirected) return; // the button still works
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.getElementById(found.id);
      if (!now || number !== asked) return; // more has been typed since
      found.replaceChildren(...now.childNodes);
      history.replaceState(null, "", address);
    } catch {
      // The connection is lost: the button still works.
    }
  };
  const soon = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(ask, delay);
  };
  form.addEventListener("input", (event) => event.target.type === "search" && soon(pause));
  form.addEventListener("change", (event) => event.target.type !== "search" && soon(0));
}
