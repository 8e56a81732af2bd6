// Where the session has ended, the sign-in opens over the page, and what was begun goes on after it.
let waiting = null;

function ask(again) {
  waiting = again;
  let dialog = document.querySelector("dialog.sign-in");
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "sign-in";
    document.body.append(dialog);
  }
  fetch("/sign-in", { headers: { "HX-Request": "true" } }).then((answer) => answer.text()).then((text) => {
    fill(dialog, text);
    const said = document.createElement("p");
    said.textContent = document.body.dataset.signIn;
    dialog.prepend(said);
    if (!dialog.open) dialog.showModal();
  });
}

// A step of signing in: what the page of it holds, in the dialog.
function fill(dialog, text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  dialog.replaceChildren(...[...page.querySelector("main").children].map((part) => document.adoptNode(part)));
  dialog.querySelectorAll("form").forEach((form) => form.addEventListener("submit", signIn));
  dialog.querySelector("[autofocus]")?.focus();
}

async function signIn(event) {
  event.preventDefault();
  const form = event.target;
  const sent = new URLSearchParams(new FormData(form, event.submitter));
  const answer = await fetch(form.action, { method: "POST", body: sent, headers: { "HX-Request": "true" } });
  if (answer.headers.has("X-Sign-In-Step")) return fill(form.closest("dialog"), await answer.text());
  if (!answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    form.querySelector(".refused")?.remove();
    form.prepend(document.adoptNode(page.querySelector(".refused")));
    return;
  }
  const token = await answer.text();
  // What was begun here is nothing that somebody else wants to send in their own name.
  if (document.body.dataset.actor !== answer.headers.get("X-Actor")) return location.reload();
  document.body.dataset.csrf = token;
  document.querySelectorAll("input[name=csrf]").forEach((input) => { input.value = token; });
  document.querySelector("dialog.sign-in").close();
  waiting?.();
}

document.addEventListener("htmx:beforeOnLoad", (event) => {
  if (event.detail.xhr.status !== 401) return;
  event.preventDefault();
  const { elt, requestConfig } = event.detail;
  ask(() => goOn(elt, requestConfig));
});

// A form is sent by the button that was pressed; what has an event of its own is asked by that, with its fields.
function goOn(elt, { verb, path, triggeringEvent }) {
  const trigger = elt.getAttribute("hx-trigger");
  if (elt.tagName === "A") elt.click();
  else if (elt.tagName === "FORM") elt.requestSubmit(triggeringEvent?.submitter ?? null);
  else if (/^[a-z]+$/.test(trigger ?? "")) window.htmx.trigger(elt, trigger);
  else window.htmx.ajax(verb, path, elt);
}

export { ask, goOn };
