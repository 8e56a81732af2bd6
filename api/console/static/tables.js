// A decision table under the hand: a click opens its row, what is pasted goes into it, and problems are
// marked at their cells as soon as the server has told them. The rows, their checks and their order are the server's.
const findings = () => document.querySelector("#findings");
const isUnsaved = () => findings()?.dataset.unsaved !== undefined;
let wanted = null;

document.addEventListener("click", ({ target }) => {
  const cell = target.closest(".sheet-table td, .sheet-table tbody th");
  const row = cell?.closest("tr");
  const pick = row?.querySelector("input[name=row]");
  if (!pick || row.classList.contains("open-row") || target.closest("a, button")) return;
  wanted = cell.dataset.column;
  if (target !== pick) {
    pick.checked = true;
    pick.dispatchEvent(new Event("change", { bubbles: true }));
  }
});

function mark() {
  document.querySelectorAll(".sheet-table .marked").forEach((cell) => cell.classList.remove("marked", "error-mark", "warning-mark", "note-mark"));
  const order = { note: 0, warning: 1, error: 2 };
  const found = [...document.querySelectorAll("#findings li")].sort((a, b) => order[a.dataset.severity] - order[b.dataset.severity]);
  for (const { dataset: { at, columns, severity } } of found) {
    for (const column of columns.split(" ").filter(Boolean)) {
      const cell = document.querySelector(at === undefined ? `.sheet-table [data-head="${column}"]` : `#row-${at} [data-column="${column}"]`);
      cell?.classList.remove("error-mark", "warning-mark", "note-mark");
      cell?.classList.add("marked", `${severity}-mark`);
    }
  }
}

document.addEventListener("htmx:afterSettle", () => {
  if (!document.querySelector(".sheet-table")) return;
  mark();
  if (wanted) document.querySelector(`.open-row [data-column="${wanted}"] :is(input:not([type=hidden]), select)`)?.focus();
  wanted = null;
});

document.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const field = document.querySelector("#pasted");
  if (!field || event.target === field || !text.includes("\t") || !event.target.closest("#sheet, body")) return;
  event.preventDefault();
  field.value = text;
  document.querySelector("button[name=act][value=paste]").click();
});

// What is not saved is not left behind unasked.
document.addEventListener("htmx:confirm", (event) => {
  if (event.detail.elt.tagName !== "A" || !isUnsaved()) return;
  event.preventDefault();
  if (window.confirm(findings().dataset.unsaved)) event.detail.issueRequest(true);
});
window.addEventListener("beforeunload", (event) => {
  if (isUnsaved()) event.preventDefault();
});
