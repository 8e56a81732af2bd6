// What was on the screen for a moment was seen: what changes from then on is marked.
const A_MOMENT = 2000;
let noted = null;

function begin() {
  const form = document.querySelector("form[data-look]");
  if (form === noted) return;
  noted = form;
  if (form) setTimeout(() => note(form), A_MOMENT);
}

function note(form) {
  if (noted !== form || !form.isConnected || document.hidden) return;
  const body = new URLSearchParams(new FormData(form));
  fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" } }).catch(() => {});
}

document.addEventListener("htmx:afterSettle", begin);
begin();
