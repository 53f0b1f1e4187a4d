// A plan's table, written in place: arrows go from field to field, Enter or a
// letter begins to write, Tab saves and goes on, Escape takes back. Every row
// is saved by itself; what could not be saved stays in its field.

/** Makes the table of a plan one that can be written in. */
export function plan(root) {
  const table = root.querySelector("table");
  const said = root.querySelector("[data-plan-said]");
  const queues = new WeakMap(); // of each row's saves: one after the other
  const open = new Map(); // cell → its editor

  table.setAttribute("role", "grid");
  for (const help of document.querySelectorAll("[data-plan-help]")) help.hidden = false;
  dress(table);
  const first = table.querySelector("[data-field]");
  if (first) first.tabIndex = 0;

  function dress(scope) {
    for (const cell of scope.querySelectorAll("td")) cell.setAttribute("role", "gridcell");
    for (const cell of scope.querySelectorAll("[data-field]:not([tabindex])")) cell.tabIndex = -1;
  }

  function tell(words, bad) {
    said.textContent = words;
    said.toggleAttribute("data-bad", Boolean(bad));
  }

  function rows() {
    return [...table.querySelectorAll("tr[data-row]")];
  }

  function go(cell) {
    if (!cell) return;
    for (const other of table.querySelectorAll('[data-field][tabindex="0"]')) other.tabIndex = -1;
    cell.tabIndex = 0;
    const editor = open.get(cell);
    (editor ? editor.input : cell).focus();
  }

  /** The same field in the rows above or below. */
  function vertical(cell, step) {
    const all = rows();
    for (let i = all.indexOf(cell.closest("tr")) + step; i >= 0 && i < all.length; i += step) {
      const found = all[i].querySelector(`[data-field="${cell.dataset.field}"]`);
      if (found) return found;
    }
    return null;
  }

  function beside(cell, step) {
    const all = [...table.querySelectorAll("[data-field]")];
    return all[all.indexOf(cell) + step] || null;
  }

  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("[data-field]");
    if (!cell || open.has(cell) || event.target !== cell) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = cell.closest("tr");
    const fields = [...row.querySelectorAll("[data-field]")];
    const moves = {
      ArrowDown: () => vertical(cell, 1),
      ArrowUp: () => vertical(cell, -1),
      ArrowRight: () => beside(cell, 1),
      ArrowLeft: () => beside(cell, -1),
      Home: () => fields[0],
      End: () => fields[fields.length - 1],
    };
    if (moves[event.key]) {
      event.preventDefault();
      go(moves[event.key]());
    } else if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      edit(cell);
    } else if (event.key.length === 1) {
      edit(cell, event.key); // the letter itself lands in the field that is now in focus
    }
  });

  table.addEventListener("mousedown", (event) => {
    const cell = event.target.closest("[data-field]");
    if (!cell || open.has(cell) || event.target.closest("a")) return;
    if (document.activeElement === cell) {
      event.preventDefault();
      edit(cell);
    } else {
      go(cell);
    }
  });
  table.addEventListener("dblclick", (event) => {
    const cell = event.target.closest("[data-field]");
    if (cell && !open.has(cell)) edit(cell);
  });

  function makeInput(cell) {
    const template = root.querySelector(`template[data-editor="${cell.dataset.field}"]`);
    if (template) return template.content.firstElementChild.cloneNode(true);
    const input = document.createElement("input");
    input.className = "form-input";
    input.autocomplete = "off";
    if (cell.dataset.field === "responsible") input.setAttribute("list", "plan-people");
    if (cell.dataset.field === "start" || cell.dataset.field === "end") input.inputMode = "numeric";
    return input;
  }

  function edit(cell, typed) {
    if (open.has(cell)) return open.get(cell);
    const input = makeInput(cell);
    const head = table.querySelectorAll("thead th")[[...cell.parentNode.children].indexOf(cell)];
    input.setAttribute("aria-label", head ? head.textContent.trim() : cell.dataset.field);
    const editor = { cell, input, kept: [...cell.childNodes], failed: null, error: null };
    cell.replaceChildren(input);
    cell.setAttribute("data-editing", "");
    open.set(cell, editor);
    input.value = cell.dataset.value;
    if (typed !== undefined) {
      if (input.tagName === "SELECT") choose(input, typed);
      else input.value = "";
    }
    input.addEventListener("keydown", (event) => keys(event, editor));
    input.addEventListener("blur", () => {
      if (open.get(cell) === editor && input.value !== editor.failed) save(editor);
    });
    go(cell);
    if (input.select && typed === undefined) input.select();
    return editor;
  }

  function choose(select, letter) {
    const found = [...select.options].find((o) => o.text.toLowerCase().startsWith(letter.toLowerCase()));
    if (found) select.value = found.value;
  }

  function close(editor) {
    open.delete(editor.cell);
    editor.cell.removeAttribute("data-editing");
    editor.cell.replaceChildren(...editor.kept);
  }

  function keys(event, editor) {
    const { cell } = editor;
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      close(editor);
      tell("");
      go(cell);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const below = vertical(cell, event.shiftKey ? -1 : 1);
      save(editor);
      if (below) go(below);
      else if (!event.shiftKey) addForm()?.querySelector("input[name=title]").focus();
    } else if (event.key === "Tab") {
      const next = beside(cell, event.shiftKey ? -1 : 1);
      save(editor);
      if (next) {
        event.preventDefault();
        go(next);
      }
    }
  }

  function save(editor) {
    const { cell, input } = editor;
    const value = input.value;
    if (value === cell.dataset.value && editor.failed === null) {
      close(editor);
      return;
    }
    close(editor);
    const row = cell.closest("tr");
    cell.setAttribute("aria-busy", "true");
    tell(root.dataset.saving);
    const before = queues.get(row) || Promise.resolve();
    queues.set(row, before.then(() => send(row, cell, value)));
  }

  async function send(row, cell, value) {
    try {
      const response = await fetch(row.dataset.row, {
        method: "POST",
        body: new URLSearchParams({ field: cell.dataset.field, value, version: row.dataset.version }),
      });
      const answer = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = answer.querySelector("tr[data-row]");
      if (fresh && response.status !== 401) merge(row, fresh);
      if (response.ok) {
        seen(fresh);
        tell(root.dataset.saved.replace("#", clock()));
      } else if (response.status === 401) {
        fail(cell, value, root.dataset.login);
      } else {
        const words = fresh && answer.querySelector("p");
        fail(cell, value, words ? words.textContent : heading(answer) || root.dataset.failed);
      }
    } catch {
      fail(cell, value, root.dataset.failed);
    } finally {
      cell.removeAttribute("aria-busy");
    }
  }

  function heading(page) {
    const h = page.querySelector("main p, main h1, h1");
    return h ? h.textContent.trim() : "";
  }

  function clock() {
    return new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  }

  /** Takes over what the row has become, but not where somebody is writing. */
  // Whoever sends the plan on has seen what they wrote themselves: only what
  // somebody else wrote meanwhile makes their page old.
  function seen(fresh) {
    const now = Number(fresh?.dataset.plan);
    for (const version of document.querySelectorAll('form[action$="/godkendelse"] input[name=version]')) {
      if (Number(version.value) + 1 === now) version.value = now;
    }
  }

  function merge(row, fresh) {
    row.dataset.version = fresh.dataset.version;
    row.className = fresh.className;
    [...fresh.children].forEach((from, i) => {
      const to = row.children[i];
      if (!to) return;
      const editor = open.get(to);
      const nodes = [...from.childNodes].map((node) => document.importNode(node, true));
      if (editor) editor.kept = nodes;
      else to.replaceChildren(...nodes);
      for (const name of ["data-field", "data-value"]) {
        if (from.hasAttribute(name)) to.setAttribute(name, from.getAttribute(name));
        else to.removeAttribute(name);
      }
      if (!to.dataset.field) to.removeAttribute("tabindex");
    });
    dress(row);
  }

  /** Opens the field again with what was written, and says why. */
  function fail(cell, value, words) {
    const here = document.activeElement;
    const editor = edit(cell);
    editor.input.value = value;
    editor.failed = value;
    if (!editor.error) {
      editor.error = document.createElement("span");
      editor.error.className = "plan-error";
      editor.error.id = `${cell.closest("tr").id}-${cell.dataset.field}-error`;
      editor.input.after(editor.error);
    }
    editor.error.textContent = words;
    editor.input.setAttribute("aria-invalid", "true");
    editor.input.setAttribute("aria-describedby", editor.error.id);
    tell(words, true);
    if (here && here !== document.body && here !== cell && here.isConnected && here.tagName.match(/INPUT|SELECT|TEXTAREA/)) here.focus();
  }

  function addForm() {
    return document.querySelector("form.plan-add");
  }

  addForm()?.addEventListener("submit", async (event) => {
    const form = event.target;
    const input = form.querySelector("input[name=title]");
    // the first row changes what else is on the page: a new page comes with it
    if (input.value.trim() && !table.querySelector("tr[data-row]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!input.value.trim()) {
      tell(root.dataset.empty);
      return;
    }
    tell(root.dataset.saving);
    try {
      const response = await fetch(form.action, { method: "POST", body: new URLSearchParams({ title: input.value, in_place: "1" }) });
      const answer = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = answer.querySelector("tr[data-row]");
      if (!response.ok || !fresh) {
        const words = response.status === 401 ? root.dataset.login : heading(answer) || root.dataset.failed;
        tell(words, true);
        return;
      }
      seen(fresh);
      const row = document.importNode(fresh, true);
      table.tBodies[0].append(row);
      dress(table);
      document.querySelector(".plan-first")?.remove();
      input.value = "";
      tell(root.dataset.saved.replace("#", clock()));
      go(row.querySelector('[data-field="responsible"]'));
    } catch {
      tell(root.dataset.failed, true);
    }
  }, true);

  window.addEventListener("beforeunload", (event) => {
    for (const { cell, input } of open.values()) {
      if (input.value !== cell.dataset.value) event.preventDefault();
    }
  });
}
