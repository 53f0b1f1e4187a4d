// Saves what is written in a document while it is written: entry by entry, so
// that people who write in different places never meet. What has not reached
// the server is kept on the device, and is sent when the server answers again.
import { Kept } from "./kept.js";

const pause = 1500; // after the last letter
const again = 10000; // after the server did not answer
const look = 20000; // for what others have written

/** Every field below an element, with what would be sent. */
export function valuesOf(element) {
  const pairs = [];
  for (const field of element.querySelectorAll("input[name], textarea[name], select[name]")) {
    if (field.closest("[data-conflict]")) continue;
    if ((field.type === "checkbox" || field.type === "radio") && !field.checked) continue;
    if (!field.name.startsWith("v.")) continue;
    pairs.push([field.name, field.value]);
  }
  return pairs;
}

/** Fills the fields below an element. */
export function fill(element, pairs) {
  for (const field of element.querySelectorAll("input[name], textarea[name], select[name]")) {
    if (!field.name.startsWith("v.")) continue;
    const mine = pairs.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = mine.includes(field.value);
    } else {
      const boxes = [...element.querySelectorAll("input[type=checkbox]")].filter((box) => box.name === field.name).map((box) => box.value);
      field.value = mine.find((value) => !boxes.includes(value)) ?? "";
    }
  }
}

export class Autosave {
  constructor(form) {
    this.form = form;
    this.address = form.dataset.autosave;
    this.says = form.dataset;
    this.revision = form.dataset.revision;
    this.kept = new Kept(this.address, form.dataset.account);
    this.hand = this.kept.hand() || crypto.randomUUID();
    this.dirty = new Set();
    this.conflicts = new Set();
    this.status = form.querySelector("[data-saved]");
    this.news = form.querySelector("[data-news]");
  }

  start() {
    this.form.addEventListener("input", (event) => this.touch(event.target, pause));
    this.form.addEventListener("change", (event) => this.touch(event.target, 0));
    this.form.addEventListener("focusout", () => this.dirty.size > 0 && this.soon(0));
    this.form.addEventListener("submit", (event) => this.submitted(event));
    this.form.addEventListener("click", (event) => this.clicked(event));
    window.addEventListener("online", () => this.soon(0));
    window.addEventListener("focus", () => this.dirty.size > 0 && this.soon(0));
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.send());
    for (const conflict of this.form.querySelectorAll("[data-conflict]")) this.conflicts.add(conflict.dataset.conflict);
    this.restore();
    setInterval(() => this.hear(), look);
  }

  entry(key) {
    return [...this.form.querySelectorAll("[data-entry]")].find((element) => element.dataset.entry === key);
  }

  base(key) {
    return this.entry(key).querySelector("[data-base]");
  }

  touch(target, delay) {
    const entry = target.closest("[data-entry]");
    if (!entry || !target.name?.startsWith("v.")) return;
    this.mark(entry.dataset.entry);
    if (!this.conflicts.has(entry.dataset.entry)) this.soon(delay);
  }

  /** Notes that an entry has something that is not on the server. */
  mark(key) {
    this.dirty.add(key);
    this.kept.put(key, { base: this.base(key).value, values: valuesOf(this.entry(key)), hand: this.hand });
  }

  soon(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), delay);
  }

  /** Sends what is dirty; further fields go along. One is on its way at a time. */
  async send(further = []) {
    if (this.sending) {
      if (further.length > 0) await this.sending;
      else return this.sending.then(() => (this.dirty.size > 0 ? this.soon(pause) : undefined));
    }
    const keys = [...this.dirty].filter((key) => !this.conflicts.has(key) && this.entry(key));
    if (keys.length === 0 && further.length === 0) return undefined;
    this.sending = this.post(keys, further).finally(() => { this.sending = undefined; });
    return this.sending;
  }

  async post(keys, further) {
    const body = new URLSearchParams([["hand", this.hand], ["account", this.says.account], ...further]);
    const sent = new Map();
    for (const key of keys) {
      const values = valuesOf(this.entry(key));
      sent.set(key, JSON.stringify(values));
      // typed by whoever is here: sent whether or not it is as the page showed it
      body.append("b." + key, this.base(key).value.split("-")[0]);
      for (const [name, value] of values) body.append(name, value);
    }
    this.say(this.says.saving);
    let answer;
    try {
      answer = await fetch(this.address + "/gem", { method: "POST", body, headers: { Accept: "application/json" }, signal: AbortSignal.timeout(15000) });
    } catch {
      this.say(this.says.offline, true);
      this.soon(again);
      return undefined;
    }
    return this.answered(answer, sent);
  }

  async answered(answer, sent) {
    if (answer.status === 401) {
      this.expired();
      return undefined;
    }
    if (answer.status >= 500 || answer.status === 429) {
      this.say(this.says.offline, true);
      this.soon(again);
      return undefined;
    }
    if (!answer.ok || !answer.headers.get("Content-Type")?.includes("json")) {
      this.say(this.says.refused, true);
      return undefined;
    }
    const said = await answer.json();
    this.say(said.at);
    this.revision = String(Math.max(Number(this.revision), said.revision));
    for (const saved of said.saved) this.saved(saved, sent);
    for (const refused of said.refused) {
      this.dirty.delete(refused.key);
      this.problem(refused.key, refused.text);
      this.say(this.says.refused, true);
    }
    for (const conflict of said.conflicts) this.conflict(conflict);
    return said;
  }

  saved(saved, sent) {
    const element = this.entry(saved.key);
    if (!element) return;
    this.base(saved.key).value = saved.base;
    this.problem(saved.key, saved.problem);
    if (sent.get(saved.key) === JSON.stringify(valuesOf(element))) {
      this.dirty.delete(saved.key);
      this.kept.drop(saved.key);
    } else if (this.dirty.has(saved.key)) {
      this.mark(saved.key); // something more has been written meanwhile
      this.soon(pause);
    }
  }

  problem(key, text) {
    const place = this.entry(key)?.querySelector("[data-problems]");
    if (!place || place.textContent.trim() === text) return;
    place.replaceChildren();
    if (text) place.append(Object.assign(document.createElement("p"), { textContent: text }));
  }

  conflict({ key, html }) {
    const place = this.entry(key)?.querySelector("[data-conflict-place]");
    if (!place) return;
    this.conflicts.add(key);
    place.innerHTML = html; // made by the server of escaped text
    this.say(this.says.both, true);
  }

  expired() {
    this.say(this.says.expired, true);
    const link = Object.assign(document.createElement("a"), { href: "/login", target: "_blank", rel: "noopener", textContent: this.says.logIn });
    this.status?.append(" ", link);
    this.soon(again);
  }

  say(text, grave = false) {
    if (!this.status || !text) return;
    this.status.classList.toggle("write-grave", grave);
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  /** Brings back what an earlier page could not send. */
  restore() {
    let some = false;
    for (const [key, kept] of this.kept.all()) {
      const element = this.entry(key) || this.form.dispatchEvent(new CustomEvent("row-wanted", { detail: key })) && this.entry(key);
      if (!element) continue; // in another section
      fill(element, kept.values);
      this.base(key).value = kept.base;
      this.dirty.add(key);
      some = true;
    }
    if (!some) return;
    this.say(this.says.restored);
    this.soon(pause);
  }

  /** Without a conflict, and when all is saved, the form goes its usual way. */
  async submitted(event) {
    const name = event.submitter?.name;
    if (["add", "up", "down", "remove", "keep", "mine"].includes(name)) return;
    if (this.conflicts.size > 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.say(this.says.both, true);
      this.form.querySelector("[data-conflict]")?.scrollIntoView({ block: "center" });
      return;
    }
    // what is saved already goes its way at once: a form that is asked to submit
    // again while it is being submitted does nothing
    if (this.leaving || (this.dirty.size === 0 && !this.sending)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await this.sending;
    await this.send();
    if (this.dirty.size === 0) {
      this.leaving = true;
      this.form.requestSubmit(event.submitter);
    }
  }

  clicked(event) {
    const button = event.target.closest("[data-mine], [data-keep]");
    if (!button) return;
    event.preventDefault();
    const conflict = button.closest("[data-conflict]");
    const key = conflict.dataset.conflict;
    this.conflicts.delete(key);
    this.base(key).value = conflict.dataset.nowBase;
    if (button.matches("[data-keep]")) {
      const values = Object.entries(JSON.parse(conflict.dataset.now)).flatMap(([name, list]) => list.map((value) => [name, value]));
      fill(this.entry(key), values);
      this.dirty.delete(key);
      this.kept.drop(key);
      conflict.remove();
      return;
    }
    conflict.remove();
    this.mark(key);
    this.soon(0);
  }

  /** Tells what others have written since. */
  async hear() {
    if (document.visibilityState === "hidden" || !this.news) return;
    try {
      const answer = await fetch(this.address + "/nyt?siden=" + this.revision, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(10000) });
      if (!answer.ok || !answer.headers.get("Content-Type")?.includes("json")) return;
      const said = await answer.json();
      if (!said.text) return;
      const reload = Object.assign(document.createElement("a"), { href: window.location.pathname, textContent: this.says.reload });
      this.news.replaceChildren(said.text + " ", reload);
      this.news.hidden = false;
    } catch {
      // the next one may be answered
    }
  }
}
