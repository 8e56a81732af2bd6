// Sends files one after the other, with progress. One that broke off can be tried again.
import { propose } from "./proposals.js";
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

const PIECE = 512 * 1024; // bytes; smaller files are sent whole
const WAITS = [1, 3, 9]; // seconds before a piece is tried again

async function send(form, file, kind, line) {
  const action = form.getAttribute("action");
  try {
    const request = file.size > PIECE ? await inPieces(action, file, kind, line) : await whole(action, file, kind, line);
    answered(form, file, kind, line, request);
  } catch {
    offerAgain(form, file, kind, line);
  }
}

function whole(action, file, kind, line) {
  const body = new FormData();
  body.append("kind", kind);
  body.append("file", file, file.name);
  return post(action, body, (sent) => progress(line, sent));
}

// A file that broke off goes on where it stands, also after the page was loaded anew: its address is made of the file.
async function inPieces(action, file, kind, line) {
  const address = action.replace(/evidence$/, `uploads/${idOf(action, file)}`);
  let offset = await offsetAt(address);
  for (let tries = 0; ;) {
    const query = new URLSearchParams({ offset, size: file.size, kind, name: file.name });
    let request = null;
    try {
      const piece = file.slice(offset, offset + PIECE);
      const begun = offset;
      request = await post(`${address}?${query}`, piece, (sent) => progress(line, (begun + sent * piece.size) / file.size));
    } catch (broken) {
      if (tries >= WAITS.length) throw broken;
      await new Promise((done) => { setTimeout(done, WAITS[tries] * 1000); });
      tries += 1;
      offset = await offsetAt(address).catch(() => offset);
      continue;
    }
    if (request.status !== 204 && request.status !== 409) return request;
    const there = Number(request.getResponseHeader("Upload-Offset"));
    if (request.status === 409) tries += 1;
    if (tries > WAITS.length || (request.status === 204 && there <= offset)) throw new Error("It does not go on.");
    offset = there;
    progress(line, offset / file.size);
  }
}

async function offsetAt(address) {
  const answer = await fetch(address, { headers: { "HX-Request": "true" } });
  return Number(answer.headers.get("Upload-Offset") ?? 0);
}

function progress(line, part) {
  const bar = line.querySelector("progress");
  if (bar) bar.value = part;
}

function post(address, body, sent) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("HX-Request", "true");
    request.setRequestHeader("X-CSRF-Token", document.body.dataset.csrf);
    if (body instanceof Blob) request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", (event) => { if (event.lengthComputable) sent(event.loaded / event.total); });
    request.addEventListener("load", () => done(request));
    for (const broken of ["error", "abort", "timeout"]) request.addEventListener(broken, failed);
    request.send(body);
  });
}

// The same file of the same draft has the same id; it names the upload and keeps nothing secret.
function idOf(action, file) {
  const text = `${action} ${file.name} ${file.size} ${file.lastModified}`;
  const words = [1, 2, 3, 4].map((seed) => {
    let mixed = 0x811c9dc5 ^ (seed * 0x9e3779b1);
    for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193 + seed * 2);
    return (mixed >>> 0).toString(16).padStart(8, "0");
  }).join("");
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]].map(([from, to]) => words.slice(from, to)).join("-");
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
  const known = new Set(readable().map((button) => button.value));
  for (const id of ["version", "checked", "readable"]) {
    const fresh = page.getElementById(id);
    if (fresh) document.getElementById(id)?.replaceWith(document.adoptNode(fresh));
  }
  window.htmx.process(document.querySelector("#evidence"));
  propose(readable().filter((button) => !known.has(button.value)));
  document.dispatchEvent(new CustomEvent("htmx:afterSettle", { detail: {} }));
}

function readable() {
  return [...document.querySelectorAll("#readable button")];
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
