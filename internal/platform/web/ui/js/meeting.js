// A meeting as it is led: minutes are kept while one writes, the clock runs,
// keys change the item. Without it there are buttons for all of that.

/** The personal link's answer is given at once; a scanner that only fetches the page gives none. */
export function submits({ form }) {
  if (document.visibilityState === "visible") form.requestSubmit();
  else document.addEventListener("visibilitychange", () => form.requestSubmit(), { once: true });
}

const pause = 1000;
const retry = 5000;

/** Keeps the minutes of an item while they are written. */
export function keeps(field) {
  const { form } = field;
  const version = form.elements.version;
  const status = form.querySelector(".kept");
  const store = `draft:${form.getAttribute("action")}`;
  let saved = field.defaultValue; // what the server sent, not what the browser put back or was typed already
  let timer = 0;
  let stopped = false;
  let running = Promise.resolve(true);

  const say = (words, failed) => {
    status.textContent = words;
    status.classList.toggle("kept-failed", Boolean(failed));
  };
  const remember = (text) => {
    try {
      if (text === null) localStorage.removeItem(store);
      else localStorage.setItem(store, JSON.stringify({ text, from: saved }));
    } catch { /* a full or forbidden store loses only the safety net */ }
  };

  const send = async () => {
    clearTimeout(timer);
    const text = field.value;
    if (text === saved) return true;
    if (stopped) return false;
    const body = new URLSearchParams({ notes: text, version: version.value });
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
      if (answer.status === 412) {
        stopped = true; // only the page with both versions can go on
        say(form.dataset.stale, true);
        return false;
      }
      if (!answer.ok || !answer.headers.get("Content-Type")?.startsWith("application/json")) throw new Error(String(answer.status));
      const kept = await answer.json();
      version.value = kept.version;
      saved = text;
      if (field.value === text) remember(null);
      say(form.dataset.keeps.replace("#", kept.at));
      return true;
    } catch {
      say(form.dataset.failed, true);
      timer = setTimeout(save, retry);
      return false;
    }
  };
  const save = () => {
    running = running.then(send);
    return running;
  };

  field.addEventListener("input", () => {
    remember(field.value);
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    remember(null);
  });

  // Whatever else is sent or followed from the page waits for the minutes.
  document.addEventListener("submit", (event) => {
    if (event.target === form || field.value === saved || stopped) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { target, submitter } = event;
    save().then(() => { if (field.value === saved) target.requestSubmit(submitter); });
  }, true);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || event.ctrlKey || event.metaKey || field.value === saved || stopped) return;
    event.preventDefault();
    save().then(() => { if (field.value === saved) location.assign(link.href); });
  });
  window.addEventListener("beforeunload", (event) => {
    if (field.value !== saved && !stopped) {
      save();
      event.preventDefault();
    }
  });
  form.addEventListener("submit", () => { saved = field.value; });

  // What was written when the connection or the session was lost.
  try {
    const left = JSON.parse(localStorage.getItem(store));
    if (left && left.text !== field.value && left.from === saved) {
      field.value = left.text;
    }
  } catch { /* nothing usable was left */ }
  if (field.value !== saved) save();
}

/** The time that is left, of the meeting and of the item, and the keys. */
export function live(screen) {
  const clock = screen.querySelector("[data-ends]");
  const item = screen.querySelector("[data-minutes]");
  const show = (element, left) => {
    const over = left < 0;
    element.textContent = (over ? element.dataset.over : element.dataset.left).replace("#", Math.abs(left));
    element.classList.toggle("live-late", over);
  };
  const began = () => {
    const name = `item:${item.dataset.item}`;
    let at = Number(sessionStorage.getItem(name));
    if (!at) {
      at = Date.now();
      sessionStorage.setItem(name, at);
    }
    return at;
  };
  const tick = () => {
    const ends = Date.parse(clock?.dataset.ends);
    const left = Math.ceil((ends - Date.now()) / 60000);
    if (left < 600 && left > -600) show(clock, left);
    if (item) {
      const at = began();
      show(item, Number(item.dataset.minutes) - Math.floor((Date.now() - at) / 60000));
    }
  };
  tick();
  setInterval(tick, 10000);

  const keys = { ArrowRight: "next", n: "next", ArrowLeft: "previous", p: "previous" };
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, textarea, select, [contenteditable]") || event.ctrlKey || event.metaKey || event.altKey) return;
    screen.querySelector(`[data-key="${keys[event.key]}"]`)?.click();
  });
}
