// Keys of the reviewer. What a key does stands in the page as data-key. Each key waits until the page is there to
// which the one before has led, so that fast typing decides one item after another, each once.

const waiting = [];
let first = "";
let busy = false;
let chosen = null;
let left = null;

const settings = () => JSON.parse(document.body.dataset.keys || "{}");

function silent(event) {
  const target = event.target;
  const writes = target.closest?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  return event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey || writes
    || settings().off || document.querySelector("dialog[open]");
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return escape(event);
  if (silent(event) || event.repeat) return;
  const acts = event.target.closest("a, button, summary");
  if (event.key === "Enter" && acts && !(acts.tagName === "A" && acts.closest("tr[data-open]"))) return;
  let key = event.key;
  if (first) { key = `${first} ${key}`; first = ""; } else if (key === "g") { first = "g"; return; }
  key = settings().changed?.[key] ?? key;
  if (!known(key)) return;
  event.preventDefault();
  waiting.push(key);
  next();
});

const KEYS = new Set(["j", "k", "Enter", "a", "r", "x", "f", "u", "z", "+", "=", "-", "o", "/", "?", "g q", ..."0123456789"]);
const known = (key) => KEYS.has(key);

function next() {
  while (!busy && waiting.length) take(waiting.shift());
}

function take(key) {
  if (key === "/") return document.querySelector("[role=search] select, [role=search] input, input[type=search]")?.focus();
  if (key === "=") key = "+";
  const rows = [...document.querySelectorAll("tr[data-open]")];
  if (rows.length && ["j", "k", "Enter"].includes(key)) return row(rows, key);
  const found = [...document.querySelectorAll(`[data-key="${CSS.escape(key).replaceAll("\\ ", " ")}"]`)].find(usable);
  if (!found) return;
  press(found);
}

const usable = (element) => !element.disabled && element.getAttribute("aria-disabled") !== "true" && !element.hidden;

function press(element) {
  if (element.dataset.opens) return document.getElementById(element.dataset.opens).showModal();
  if (element.tagName === "SUMMARY") {
    const details = element.parentElement;
    document.querySelectorAll("details.asks[open]").forEach((other) => { if (other !== details) other.open = false; });
    details.open = !details.open;
    if (details.open) details.querySelector("input:not([type=hidden]), select, textarea, button.primary")?.focus();
    return;
  }
  const leads = element.form?.method === "post" || (element.tagName === "A" && !element.hasAttribute("download"));
  if (leads) { busy = true; left = document.getElementById("main"); }
  element.click();
}

function row(rows, key) {
  const place = chosen ? rows.findIndex((each) => each.dataset.id === chosen) : -1;
  if (key === "Enter") return press((rows[place] ?? rows[0]).querySelector(".open"));
  const wanted = Math.min(Math.max(place + (key === "j" ? 1 : -1), 0), rows.length - 1);
  chosen = rows[wanted].dataset.id;
  rows.forEach((each, number) => each.classList.toggle("chosen", number === wanted));
  rows[wanted].querySelector("th a").focus({ preventScroll: true });
  rows[wanted].scrollIntoView({ block: "nearest" });
}

function escape(event) {
  const open = document.querySelector("details.asks[open]");
  if (!open) return;
  event.preventDefault();
  open.open = false;
  open.querySelector("summary").focus();
}

function free() {
  busy = false;
  next();
}

// Only another page frees the keys: the menu is settled as well, before the page is.
document.addEventListener("htmx:afterSettle", () => setTimeout(() => {
  if (document.getElementById("main") !== left) free();
}));
["htmx:sendError", "htmx:timeout", "htmx:validation:halted", "htmx:sendAbort"].forEach((name) => {
  document.addEventListener(name, () => setTimeout(free));
});
document.addEventListener("htmx:responseError", () => { waiting.length = 0; setTimeout(free); });

function show() {
  document.querySelectorAll("[data-key][hidden], [data-look][hidden]").forEach((element) => { element.hidden = false; });
}
document.addEventListener("htmx:afterSettle", show);
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens).showModal();
});
show();
