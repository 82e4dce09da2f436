// Runs in the page of a served notebook; bundled by Vite from this very file, so it imports nothing.

const boxOf = (id: string, code: string): HTMLTextAreaElement => {
  const box = document.createElement("textarea");
  Object.assign(box, { value: code, rows: code.split("\n").length, spellcheck: false, className: "cell-editor" });
  box.setAttribute("aria-label", `Cell ${id}: Control and Enter saves and runs it, Escape leaves it as it was`);
  return box;
};

/** Puts an editor in the place of a cell's source. */
function open(pre: HTMLElement, id: string): void {
  const before = (pre.textContent ?? "").replace(/\n$/, "");
  const box = boxOf(id, before);
  const note = document.createElement("p");
  note.className = "cell-note";
  note.setAttribute("role", "status");
  note.textContent = "Ctrl + Enter saves and runs · Escape cancels";
  const close = (): void => {
    note.remove();
    box.replaceWith(pre);
  };
  const save = async (): Promise<void> => {
    const body = JSON.stringify({ page: location.pathname, id, before, code: box.value });
    const answer = await fetch("/__cell", { method: "POST", headers: { "content-type": "application/json" }, body }).catch(() => undefined);
    if (answer?.ok === true) return;
    note.classList.add("cell-note-error");
    note.textContent = answer === undefined ? "The notebook server does not answer." : await answer.text();
  };
  box.addEventListener("input", () => void (box.rows = box.value.split("\n").length));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    void save();
  });
  pre.replaceWith(box);
  box.after(note);
  box.focus();
}

for (const pre of document.querySelectorAll<HTMLElement>(".observablehq--cell + pre")) {
  const id = pre.previousElementSibling?.id.replace("cell-", "") ?? "";
  pre.dataset["cell"] = id;
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "cell-edit", textContent: "Edit" });
  button.setAttribute("aria-label", `Edit cell ${id}`);
  button.addEventListener("click", () => open(pre, id));
  pre.addEventListener("click", () => {
    if (getSelection()?.isCollapsed !== false) open(pre, id);
  });
  pre.after(button);
}
