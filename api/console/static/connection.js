// Says when a page is on its way, and when it did not come: nothing that was written is lost, and it can be tried again.
import { goOn } from "./session.js";

const SOON = 250;
let late = null;
let lost = null;

const isPage = ({ target }) => target?.id === "main";
const told = () => document.getElementById("lost");

function arrives() {
  clearTimeout(late);
  document.getElementById("main").removeAttribute("aria-busy");
}

document.addEventListener("htmx:beforeRequest", (event) => {
  if (!isPage(event.detail)) return;
  if (told()) told().hidden = true;
  clearTimeout(late);
  late = setTimeout(() => document.getElementById("main").setAttribute("aria-busy", "true"), SOON);
});
document.addEventListener("htmx:afterRequest", (event) => { if (isPage(event.detail)) arrives(); });

["htmx:sendError", "htmx:timeout"].forEach((name) => document.addEventListener(name, (event) => {
  if (!isPage(event.detail) || !told()) return;
  lost = event.detail;
  told().hidden = false;
  told().querySelector("button").focus();
}));

document.addEventListener("click", (event) => {
  if (!event.target.closest("#lost button")) return;
  told().hidden = true;
  if (lost.elt.isConnected) goOn(lost.elt, lost.requestConfig);
  else location.assign(lost.pathInfo.finalRequestPath);
});
