const pause = 2000; // milliseconds

/**
 * Asks again how far something has come until the page no longer says that it
 * follows. The answer is the page itself; its parts that differ are replaced.
 */
export function follow(element) {
  const ask = async () => {
    if (!element.isConnected) return;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (answer.redirected) return; // the session is over
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of element.querySelectorAll("[data-part]")) {
        const now = page.getElementById(part.id);
        if (now && now.innerHTML !== part.innerHTML) part.replaceChildren(...now.childNodes);
      }
      if (answer.ok && !page.querySelector("[data-follows]")) return;
    } catch {
      // The connection is lost: ask again when it may be back.
    }
    setTimeout(ask, pause);
  };
  setTimeout(ask, pause);
}
