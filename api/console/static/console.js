// Makes the pages quicker; every page works without. htmx swaps <main> where a link or form would load a page.
import htmx from "htmx.org";

import "./connection.js";
import "./drafts.js";
import "./evidence.js";
import "./idle.js";
import "./keys.js";
import "./live.js";
import "./looks.js";
import "./session.js";
import "./tables.js";
import "./yaml.js";

// An answer that refuses is a page with its reasons: it is shown like any other.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { status } = event.detail.xhr;
  if (status >= 400 && status !== 401) Object.assign(event.detail, { shouldSwap: true, isError: false });
});

document.addEventListener("htmx:afterSettle", (event) => {
  const title = event.detail.xhr?.responseText.match(/<title>([^<]*)<\/title>/);
  if (title) document.title = new DOMParser().parseFromString(title[1], "text/html").documentElement.textContent;
});

// The head of the page stays while its main part is swapped: another language is for the page that is on the screen.
document.addEventListener("submit", (event) => {
  if (event.target.getAttribute("action") === "/language") event.target.elements.next.value = location.pathname + location.search;
});

window.htmx = htmx;
