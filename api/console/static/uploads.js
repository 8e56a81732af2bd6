// Sends files one after the other, with progress. One that broke off can be tried again.
import { ask } from "./session.js";

let queue = Promise.resolve();

export function sendFiles(form, files) {
  const kind = form.querySelector("select[name=kind]").value;
  for (const file of files) {
    const line = lineFor(form, file);
    if (file.size > Number(form.dataset.upload)) { say(line, form.dataset.tooBig, true); continue; }
    queue = queue.then(() => send(form, file, kind, line));
  }
}

function lineFor(form, file) {
  const line = document.createElement("p");
  const name = document.createElement("span");
  name.textContent = file.name;
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", `${form.dataset.sending} ${file.name}`);
  line.append(name, bar);
  form.querySelector(".uploads").append(line);
  return line;
}

function say(line, words, refused) {
  line.querySelector("progress")?.remove();
  line.querySelector("output")?.remove();
  const said = document.createElement("output");
  said.className = refused ? "wrong-field" : "";
  said.textContent = words;
  line.append(said);
}

function send(form, file, kind, line) {
  return new Promise((done) => {
    const body = new FormData();
    body.append("kind", kind);
    body.append("file", file, file.name);
    const request = new XMLHttpRequest();
    request.open("POST", form.getAttribute("action"));
    request.setRequestHeader("HX-Request", "true");
    request.setRequestHeader("X-CSRF-Token", document.body.dataset.csrf);
    request.upload.addEventListener("progress", (event) => {
      const bar = line.querySelector("progress");
      if (bar && event.lengthComputable) bar.value = event.loaded / event.total;
    });
    request.addEventListener("load", () => { answered(form, file, kind, line, request); done(); });
    request.addEventListener("error", () => { offerAgain(form, file, kind, line); done(); });
    request.send(body);
  });
}

function answered(form, file, kind, line, request) {
  if (request.status === 401) { ask(() => { queue = queue.then(() => send(form, file, kind, line)); }); return; }
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  const section = page.querySelector("#evidence");
  if (request.status < 300 && section) { replace(section, page, line); return; }
  const why = [...page.querySelectorAll("#evidence .refused, .problem [role=alert]")].map((one) => one.textContent.trim());
  if (request.status >= 500 || !why.length) offerAgain(form, file, kind, line);
  else say(line, why.join(" "), true);
}

function replace(section, page, line) {
  line.remove();
  const left = [...document.querySelectorAll(".uploads p")];
  document.querySelector("#evidence").replaceWith(document.adoptNode(section));
  document.querySelector(".uploads")?.append(...left);
  for (const id of ["version", "checked"]) {
    const fresh = page.getElementById(id);
    if (fresh) document.getElementById(id)?.replaceWith(document.adoptNode(fresh));
  }
  window.htmx.process(document.querySelector("#evidence"));
}

function offerAgain(form, file, kind, line) {
  say(line, form.dataset.failed, true);
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = form.dataset.again;
  again.addEventListener("click", () => {
    line.remove();
    const fresh = document.querySelector("form[data-upload]") ?? form;
    queue = queue.then(() => send(fresh, file, kind, lineFor(fresh, file)));
  });
  line.append(again);
}
