// Rows of a table are added, moved and taken away without leaving the page.

const blank = "ny-raekke";

export class Rows {
  constructor(form, autosave) {
    this.form = form;
    this.autosave = autosave;
  }

  start() {
    this.form.addEventListener("click", (event) => this.clicked(event));
    this.form.addEventListener("row-wanted", (event) => this.make(event.detail));
    for (const table of this.form.querySelectorAll("[data-table]")) this.arrange(table);
  }

  clicked(event) {
    const add = event.target.closest("[data-add]");
    const act = event.target.closest("[data-row]");
    if (add) {
      event.preventDefault();
      const id = add.closest("[data-table]").dataset.table;
      const row = this.make(id + "/" + crypto.randomUUID().replaceAll("-", "").slice(0, 20));
      row?.querySelector("textarea, select, input:not([type=hidden])")?.focus();
    } else if (act) {
      event.preventDefault();
      this.act(act);
    }
  }

  /** A new row at the end of its table. */
  make(key) {
    const table = [...this.form.querySelectorAll("[data-table]")].find((element) => element.dataset.table === key.split("/")[0]);
    const pattern = table?.querySelector("template[data-blank]");
    if (!pattern) return undefined;
    const row = pattern.content.cloneNode(true).querySelector("[data-entry]");
    const id = key.split("/")[1];
    for (const element of [row, ...row.querySelectorAll("*")]) {
      for (const { name, value } of [...element.attributes]) {
        if (value.includes(blank)) element.setAttribute(name, value.replaceAll(blank, id));
      }
    }
    table.querySelector("table").append(row);
    this.arrange(table);
    return row;
  }

  /** The first row can't go up, the last not down. */
  arrange(table) {
    const rows = [...table.querySelectorAll("tbody[data-entry]")];
    table.querySelector("[data-rows]").classList.toggle("rows-none", rows.length === 0);
    rows.forEach((row, i) => {
      row.querySelector("[data-row=up]").hidden = i === 0;
      row.querySelector("[data-row=down]").hidden = i === rows.length - 1;
    });
  }

  async act(button) {
    const row = button.closest("[data-entry]");
    const table = button.closest("[data-table]");
    const key = row.dataset.entry;
    const what = button.dataset.row;
    if (what === "remove") {
      await this.remove(row, table, key);
      return;
    }
    const other = what === "up" ? row.previousElementSibling : row.nextElementSibling;
    if (!other?.matches("[data-entry]")) return;
    if (what === "up") other.before(row);
    else other.after(row);
    this.arrange(table);
    (button.hidden ? row.querySelector("[data-row]:not([hidden])") : button).focus();
    await this.autosave.send([[what, key]]);
  }

  async remove(row, table, key) {
    const base = row.querySelector("[data-base]").value.split("-")[0];
    if (base !== "0") {
      const said = await this.autosave.send([["b." + key, base], ["remove", key]]);
      const gone = said?.saved.find((entry) => entry.key === key && entry.gone);
      if (!gone) return;
      this.offer(table, key);
    }
    this.autosave.dirty.delete(key);
    this.autosave.kept.drop(key);
    row.remove();
    this.arrange(table);
  }

  /** What was taken away can be had back at once. */
  offer(table, key) {
    const words = this.form.dataset;
    const line = Object.assign(document.createElement("p"), { className: "rows-undo", textContent: words.removed + " " });
    line.append(Object.assign(document.createElement("button"), { type: "submit", name: "restore", value: key, className: "function-link", textContent: words.undo }));
    line.setAttribute("role", "status");
    table.querySelector("[data-undo-place]").replaceChildren(line);
  }
}
