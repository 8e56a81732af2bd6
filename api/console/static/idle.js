// Says five minutes before a session ends that it will, and keeps it alive for who is there. Another page of the same
// browser that is in use keeps this one quiet.
const WARN = 5 * 60 * 1000;
const body = () => document.body;
let ends = null;
let timer = null;

function note(seconds) {
  if (!Number.isFinite(seconds)) return;
  ends = Date.now() + seconds * 1000;
  try { localStorage.setItem("session-ends", String(ends)); } catch { /* a browser may keep nothing */ }
  plan();
}

function plan() {
  clearTimeout(timer);
  const left = ends - Date.now();
  const dialog = document.getElementById("idle");
  if (!dialog || !body().dataset.endsIn) return;
  if (left > WARN) {
    if (dialog.open) dialog.close();
    timer = setTimeout(plan, Math.min(left - WARN, 2 ** 30));
    return;
  }
  const minutes = Math.max(0, Math.ceil(left / 60000));
  dialog.querySelector("[data-minutes]").textContent = String(minutes);
  dialog.querySelector("[data-before]").hidden = minutes === 0;
  dialog.querySelector("[data-after]").hidden = minutes > 0;
  dialog.querySelector("button[type=button]").hidden = minutes === 0;
  if (!dialog.open && !document.querySelector("dialog[open]")) dialog.showModal();
  if (minutes > 0) timer = setTimeout(plan, Math.min(left, 15000));
}

async function stay() {
  const answer = await fetch("/account/alive", { headers: { "HX-Request": "true" } });
  note(Number(answer.headers.get("X-Session-Ends-In") ?? 0));
}

document.addEventListener("htmx:afterRequest", (event) => {
  const seconds = event.detail.xhr?.getResponseHeader("X-Session-Ends-In");
  if (seconds) note(Number(seconds));
});
window.addEventListener("storage", (event) => {
  if (event.key === "session-ends" && Number(event.newValue) > ends) { ends = Number(event.newValue); plan(); }
});
document.addEventListener("click", (event) => { if (event.target.closest("#idle button[type=button]")) stay(); });
if (body().dataset.endsIn) note(Number(body().dataset.endsIn));

export { note };
