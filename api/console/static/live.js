// Shows who holds what without a reload: asks whether anything has changed at one's bodies, then for the rows at hand.
const BETWEEN = 500;
const SPREAD = 600; // many pages hear of a change at once: they do not all look at once
const AFTER_A_FAULT = 10000;
let followed = null;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const rows = (place) => (place.dataset.id ? [place] : [...place.querySelectorAll("tr[data-id]")]);

async function follow(place) {
  let after = place.dataset.after;
  while (followed === place && place.isConnected) {
    if (document.hidden) { await pause(BETWEEN); continue; }
    try {
      const answer = await fetch(`${place.dataset.live}?after=${after}`, {
        headers: { Accept: "application/json", "X-Unattended": "true" },
      });
      if (!answer.ok) throw new Error(answer.status);
      const told = await answer.json();
      after = told.after;
      if (told.changed && followed === place) {
        await pause(Math.random() * SPREAD);
        await refresh(place);
      }
      await pause(BETWEEN);
    } catch {
      await pause(AFTER_A_FAULT);
    }
  }
}

async function refresh(place) {
  const shown = rows(place);
  const ids = shown.map((row) => row.dataset.id).join(",");
  const answer = await fetch(`/queue/holders?ids=${ids}`, { headers: { "HX-Request": "true", "X-Unattended": "true" } });
  if (!answer.ok) return;
  const { items } = await answer.json();
  shown.forEach((row) => show(row, items[row.dataset.id], row === place));
}

function show(row, now, alone) {
  if (now && String(now.version) === row.dataset.version) return;
  row.dataset.version = now ? now.version : "";
  row.querySelector("[data-state]").textContent = now ? now.state_text : "—";
  row.querySelector("[data-holder]").textContent = now?.assignee_name ?? "";
  row.classList.add("changed");
  const box = row.querySelector("input[name=item]");
  if (box && !now) box.disabled = true;
  if (alone) row.hidden = false;
}

function begin() {
  const place = document.querySelector("[data-live]:not([data-live=''])");
  if (place === followed) return;
  followed = place;
  if (place) follow(place);
}

document.addEventListener("htmx:afterSettle", begin);
begin();
