// Drafts save themselves at every pause; what can't be saved yet waits in this browser. Files are sent piece by piece.
import { sendFiles } from "./uploads.js";

const PAUSE = 900; // milliseconds without a key
const KEPT = "xueshi:draft:";
const seen = new Set(); // drafts that were shown or typed into since this page was opened
let timer = null;

const formOf = (element) => element.closest?.("form[data-draft]");
const fieldsOf = (form) => [...new FormData(form)].filter(([name]) => name.startsWith("f."));
const written = (form) => JSON.stringify(fieldsOf(form));

function keep(form) {
  try { localStorage.setItem(KEPT + form.dataset.draft, written(form)); } catch { /* a full or closed store */ }
}

function forget(form) {
  try { localStorage.removeItem(KEPT + form.dataset.draft); } catch { /* the same */ }
}

document.addEventListener("input", (event) => {
  const form = formOf(event.target);
  if (!form) return;
  seen.add(form.dataset.draft);
  keep(form);
  clearTimeout(timer);
  if (event.isComposing) return;
  timer = setTimeout(() => pause(form), PAUSE);
});
document.addEventListener("compositionend", (event) => {
  const form = formOf(event.target);
  if (form) { clearTimeout(timer); timer = setTimeout(() => pause(form), PAUSE); }
});

function pause(form) {
  const box = form.isConnected && form.querySelector("[hx-trigger=pause]");
  if (!box) return;
  form.dataset.sent = written(form);
  window.htmx.trigger(box, "pause");
}

// A form that is sent while a pause is being saved would make a second draft: it waits for the answer.
document.addEventListener("submit", (event) => {
  const form = formOf(event.target);
  if (!form) {
    if (event.target.getAttribute?.("action") === "/sign-out") forgetAll();
    return;
  }
  clearTimeout(timer);
  const box = form.querySelector("[hx-trigger=pause]");
  if (!box?.classList.contains("htmx-request")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { submitter } = event;
  box.addEventListener("htmx:afterRequest", () => setTimeout(() => form.requestSubmit(submitter)), { once: true });
}, true);

// What a pause could not save is said in its place; a whole page is not put there.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  const { elt, xhr } = event.detail;
  if (elt.id !== "progress" || xhr.status < 400 || xhr.status === 401) return;
  event.preventDefault();
  const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
  sayNotSaved(elt, page.querySelector("[role=alert]")?.textContent ?? elt.dataset.offline);
});
document.addEventListener("htmx:sendError", (event) => {
  const box = event.detail.elt;
  if (box.id === "progress") sayNotSaved(box, box.dataset.offline);
});
window.addEventListener("online", () => {
  const form = document.querySelector("form[data-draft]:has(.not-saved)");
  if (form) pause(form);
});

function sayNotSaved(box, words) {
  const said = document.createElement("p");
  said.className = "refused not-saved";
  said.setAttribute("role", "alert");
  said.textContent = words.trim();
  box.querySelector(".not-saved")?.remove();
  box.prepend(said);
}

function forgetAll() {
  try {
    Object.keys(localStorage).filter((key) => key.startsWith(KEPT)).forEach((key) => localStorage.removeItem(key));
  } catch { /* the same */ }
}

document.addEventListener("htmx:afterSwap", (event) => {
  const form = event.target.id === "progress" ? formOf(event.target) : null;
  if (form && form.querySelector("#checked[data-saved=yes]") && written(form) === form.dataset.sent) forget(form);
});

// What was typed and not saved the last time is shown again, and says so.
function restore() {
  const form = document.querySelector("form[data-draft]");
  if (!form) return;
  if (form.dataset.draftSaved !== "yes" && seen.has(form.dataset.draft)) return;
  seen.add(form.dataset.draft);
  if (form.dataset.draftSaved === "yes") { forget(form); return; }
  let kept = null;
  try { kept = JSON.parse(localStorage.getItem(KEPT + form.dataset.draft)); } catch { return; }
  if (!kept || JSON.stringify(kept) === written(form) || form.querySelector("[aria-invalid=true]")) return;
  const offer = document.querySelector("template#kept")?.content.cloneNode(true).firstElementChild;
  if (!offer) return;
  form.before(offer);
  offer.querySelector("[data-take]").addEventListener("click", () => {
    const sent = new FormData();
    for (const [name, value] of new FormData(form)) if (!name.startsWith("f.")) sent.append(name, value);
    for (const [name, value] of kept) sent.append(name, value);
    const values = { ...Object.fromEntries(sent), do: "restore" };
    window.htmx.ajax("POST", form.getAttribute("action"), { values, source: form, target: "#main", select: "#main", swap: "outerHTML" });
  });
  offer.querySelector("[data-drop]").addEventListener("click", () => { forget(form); offer.remove(); });
}

// With scripts, several files are chosen at once, and a telephone takes pictures.
function equip() {
  document.querySelectorAll("[data-print][hidden]").forEach((button) => { button.hidden = false; });
  const form = document.querySelector("form[data-upload]:not([data-equipped])");
  if (!form) return;
  form.dataset.equipped = "yes";
  form.querySelector("input[type=file]").multiple = true;
  if (!matchMedia("(pointer: coarse)").matches) return;
  const camera = Object.assign(document.createElement("input"), { type: "file", accept: "image/*", hidden: true });
  camera.setAttribute("capture", "environment");
  camera.addEventListener("change", (event) => { event.stopPropagation(); sendFiles(form, [...camera.files]); camera.value = ""; });
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: form.dataset.photo });
  button.addEventListener("click", () => camera.click());
  form.querySelector(".across").append(button, camera);
}

document.addEventListener("htmx:load", () => { restore(); equip(); });
document.addEventListener("htmx:afterSettle", () => { restore(); equip(); });

// Evidence: chosen, dragged or pasted.
document.addEventListener("submit", (event) => {
  const form = event.target.closest?.("form[data-upload]");
  if (!form) return;
  event.preventDefault();
  const chosen = form.querySelector("input[type=file]");
  sendFiles(form, [...chosen.files]);
  chosen.value = "";
});
document.addEventListener("change", (event) => {
  const form = event.target.type === "file" && event.target.closest("form[data-upload]");
  if (form && event.target.files.length) form.requestSubmit();
});
for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    const form = event.target.closest?.(".evidence")?.querySelector("form[data-upload]");
    if (!form || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    form.classList.toggle("over", kind === "dragover");
    if (kind === "drop") sendFiles(form, [...event.dataTransfer.files]);
  });
}
document.addEventListener("paste", (event) => {
  const form = document.querySelector("form[data-upload]");
  if (form && event.clipboardData?.files.length) { event.preventDefault(); sendFiles(form, [...event.clipboardData.files]); }
});
document.addEventListener("click", (event) => { if (event.target.closest?.("[data-print]")) window.print(); });
