// Makes pages quicker to use. Everything works without it.
import ErrorSummary from "dkfds:js/components/error-summary.js";
import { follow } from "./follow.js";
import { Autosave } from "./autosave.js";
import { Rows } from "./rows.js";
import { keeps, live, submits } from "./meeting.js";
import { near } from "./near.js";
import { plan } from "./plan.js";
import { searches } from "./search.js";

const started = new WeakSet();

/** Runs make once for every element below scope that matches. */
function each(scope, selector, make) {
  for (const element of scope.querySelectorAll(selector)) {
    if (started.has(element)) continue;
    started.add(element);
    try {
      make(element);
    } catch (error) {
      // One malformed component must not stop the others.
      console.error(error);
    }
  }
}

/** Starts what is below scope: the document, or what was put into it. */
export function start(scope) {
  each(scope, '[data-module="error-summary"]', (element) => new ErrorSummary(element).init());
  each(scope, "form[data-autosave]", writes);
  each(scope, "form[method=post]", once);
  each(scope, "details[data-menu]", menu);
  each(scope, "[data-counts]", counter);
  each(scope, "[data-plan]", plan);
  each(scope, "[data-follows]", follow);
  each(scope, "[data-prints]", (element) => element.addEventListener("click", () => window.print()));
  each(scope, "[data-keeps] textarea", keeps);
  each(scope, "[data-live]", live);
  each(scope, "[data-submits] button", submits);
  each(scope, "[data-searches]", searches);
  each(scope, "[data-near]", near);
}

/** A document is saved while it is written. */
function writes(form) {
  const autosave = new Autosave(form);
  new Rows(form, autosave).start();
  autosave.start();
  const step = document.querySelector(".write-steps [aria-current]");
  step?.closest("ol").scrollTo({ left: step.offsetLeft - 16 });
}

/** A second click while the first is on its way sends nothing. */
function once(form) {
  let sent = 0;
  form.addEventListener("submit", (event) => {
    if (Date.now() - sent < 3000) {
      event.preventDefault();
      return;
    }
    sent = Date.now();
  });
  window.addEventListener("pageshow", () => { sent = 0; });
}

/** A menu closes with Escape, and when something else is chosen. */
function menu(details) {
  details.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && details.open) {
      details.open = false;
      details.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (details.open && !details.contains(event.target)) details.open = false;
  });
}

/** Says how long a text has become, beside the advice on its length. */
function counter(output) {
  const field = document.getElementById(output.dataset.counts);
  const show = () => {
    output.textContent = output.dataset.text.replace("#", field.value.length.toLocaleString(document.documentElement.lang));
  };
  field.addEventListener("input", show);
  show();
}
