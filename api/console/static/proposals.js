// What the text of a file says is proposed as soon as the file is there, and fills a field at a click alone.

let queue = Promise.resolve(); // one file after the other is read

// The buttons that read a file, of files that have just come.
export function propose(buttons) {
  for (const button of buttons) queue = queue.then(() => read(button)).catch(() => {}); // the button is there still
}

async function read(button) {
  const { form } = button;
  if (!form?.isConnected) return;
  const sent = new URLSearchParams();
  for (const [name, typed] of new FormData(form)) if (typeof typed === "string") sent.append(name, typed);
  sent.set("do", button.value.replace(/^read:/, "propose:"));
  const headers = { "HX-Request": "true" };
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body: sent, headers });
  if (answer.status !== 200) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.querySelector(".read-from");
  if (!found || !form.isConnected) return;
  document.getElementById(found.id)?.remove();
  form.querySelector("#readings").append(document.adoptNode(found));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-fill]");
  const field = button?.form?.elements.namedItem(`f.${button.closest("li").dataset.field}`);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return; // the server fills it in
  event.preventDefault();
  field.value = button.dataset.fill;
  field.closest("details")?.setAttribute("open", "");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  button.nextElementSibling.hidden = false;
  button.remove();
  field.focus();
});
