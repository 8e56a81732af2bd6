// Looks at a sheet of evidence more closely, and shows the letter as the applicant will read it. Nothing moves by itself.
const turned = ["", "turn-90", "turn-180", "turn-270"];
const sizes = ["", "zoom-15", "zoom-2", "zoom-3", "zoom-4"];

function step(image, steps, by, round) {
  const now = Math.max(steps.findIndex((name) => name && image.classList.contains(name)), 0);
  const wanted = round ? (now + by) % steps.length : Math.min(Math.max(now + by, 0), steps.length - 1);
  steps.forEach((name) => name && image.classList.remove(name));
  if (steps[wanted]) image.classList.add(steps[wanted]);
}

// Of two side by side, the one that was last in focus is looked at; it stays marked.
document.addEventListener("focusin", (event) => {
  const sheet = event.target.closest(".pair [data-sheet]");
  if (!sheet) return;
  document.querySelectorAll("[data-sheet].chosen").forEach((other) => other.classList.remove("chosen"));
  sheet.classList.add("chosen");
});

document.addEventListener("click", (event) => {
  const look = event.target.closest("[data-look]")?.dataset.look;
  const image = look && (document.querySelector("[data-sheet].chosen img") ?? document.querySelector("[data-sheet] img"));
  if (!image) return;
  if (look === "turn") step(image, turned, 1, true);
  else step(image, sizes, look === "in" ? 1 : -1, false);
});

function letter(event) {
  const form = event.target.closest("form");
  const shown = form?.querySelector("[data-letter]");
  if (!shown) return;
  const reason = form.elements.reason_code?.selectedOptions[0]?.dataset.text ?? "";
  shown.querySelector("[data-reason]").textContent = reason;
  shown.querySelector("[data-comment]").textContent = form.elements.comment?.value ?? "";
}
document.addEventListener("input", letter);
document.addEventListener("change", letter);

// A picture that does not come is told where it would stand; the rest of the page holds.
const tellsOf = (image) => image.closest("[data-sheet], .look")?.parentElement.querySelector("[data-unshown]");
function tell({ target }) {
  const note = target.tagName === "IMG" && tellsOf(target);
  if (note) note.hidden = false;
}
function lookAtAll() {
  document.querySelectorAll("[data-sheet] img, .look img").forEach((image) => {
    if (image.complete && !image.naturalWidth && image.loading !== "lazy") tell({ target: image });
  });
}
document.addEventListener("error", tell, true);
document.addEventListener("htmx:afterSettle", lookAtAll);
lookAtAll();
