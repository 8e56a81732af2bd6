// Completion in the text of an edition's file, from its schema, and jumps to the line of a problem.
const schemas = new Map();
const box = () => document.querySelector("#completions");

async function schema(name) {
  if (!schemas.has(name)) schemas.set(name, fetch(`/v1/definitions/schemas/${name}`).then((answer) => answer.json()));
  return schemas.get(name);
}

// The schema behind a reference, with the file in which it stands.
async function resolved(node, file) {
  let at = { node, file };
  while (at.node?.$ref) {
    const [other, pointer] = at.node.$ref.split("#");
    const inside = other || at.file;
    let found = await schema(inside);
    for (const part of (pointer ?? "").split("/").filter(Boolean)) found = found?.[part];
    at = { node: found, file: inside };
  }
  return at;
}

async function alternatives(node, file) {
  const at = await resolved(node, file);
  const inner = at.node?.anyOf ?? at.node?.oneOf ?? at.node?.allOf ?? [];
  const found = await Promise.all(inner.map((each) => alternatives(each, at.file)));
  return [at, ...found.flat()].filter(({ node: each }) => each);
}

// The names above the caret, by indentation; "-" stands for an item of a list.
function place(lines, number) {
  const path = [];
  let limit = Infinity;
  for (let at = number; at >= 0; at -= 1) {
    const [, spaces, dash, name, rest] = /^( *)((?:- +)*)([\w.-]*)(:?.*)$/.exec(lines[at]) ?? [];
    if (spaces === undefined || (!name && !dash) || /^\s*#/.test(lines[at])) continue;
    const indent = spaces.length + dash.length;
    if (at === number) {
      limit = indent;
      if (dash) { path.unshift("-"); limit = spaces.length; }
      if (/^:/.test(rest)) path.push(name);
    } else if (indent < limit || (dash && spaces.length < limit)) {
      if (indent < limit && rest.startsWith(":")) path.unshift(name);
      if (dash) path.unshift("-");
      limit = dash ? spaces.length : indent;
    }
    if (limit === 0) break;
  }
  return path;
}

async function offered(area) {
  const before = area.value.slice(0, area.selectionStart).split("\n");
  const line = before.at(-1);
  const word = /[\w.-]*$/.exec(line)[0];
  const path = place(before, before.length - 1);
  const file = `${area.dataset.schema}.json`;
  let here = await alternatives({ $ref: file }, file);
  for (const name of path) {
    const inner = here.map(({ node, file: inside }) => [name === "-" ? node.items : node.properties?.[name] ?? (typeof node.additionalProperties === "object" ? node.additionalProperties : undefined), inside]);
    here = (await Promise.all(inner.filter(([node]) => node).map(([node, inside]) => alternatives(node, inside)))).flat();
  }
  if (!/:\s*[\w.-]*$/.test(line)) {
    const names = here.flatMap(({ node }) => Object.entries(node.properties ?? {}));
    return { word, options: names.map(([name, each]) => [`${name}: `, each.description ?? ""]) };
  }
  const values = here.flatMap(({ node }) => node.enum ?? (node.type === "boolean" ? [true, false] : []));
  return { word, options: values.map((value) => [String(value), ""]) };
}

async function complete(area) {
  const { word, options } = await offered(area);
  const fit = [...new Map(options.filter(([name]) => name.startsWith(word)))].slice(0, 40);
  box().replaceChildren(...fit.map(([name, said], number) => {
    const item = document.createElement("li");
    Object.assign(item, { id: `completion-${number}`, role: "option", textContent: said ? `${name} ${said}` : name });
    item.dataset.insert = name.slice(word.length);
    item.setAttribute("aria-selected", String(number === 0));
    return item;
  }));
  box().hidden = !fit.length;
  area.setAttribute("aria-activedescendant", fit.length ? "completion-0" : "");
}

function choose(area, item) {
  area.focus();
  area.setRangeText(item.dataset.insert, area.selectionStart, area.selectionEnd, "end");
  close(area);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function close(area) {
  box().hidden = true;
  area.removeAttribute("aria-activedescendant");
}

document.addEventListener("keydown", (event) => {
  const area = event.target.closest?.("textarea.yaml");
  if (!area || event.isComposing) return;
  if (event.key === " " && event.ctrlKey) { event.preventDefault(); complete(area); return; }
  if (box().hidden) return;
  const items = [...box().children];
  const at = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  if (event.key === "Escape") close(area);
  else if (event.key === "Enter" || event.key === "Tab") choose(area, items[at]);
  else if (to === undefined) { if (event.key.length === 1) close(area); return; }
  event.preventDefault();
  if (to === undefined) return;
  items.forEach((item, number) => item.setAttribute("aria-selected", String(number === (to + items.length) % items.length)));
  const chosen = items[(to + items.length) % items.length];
  chosen.scrollIntoView({ block: "nearest" });
  area.setAttribute("aria-activedescendant", chosen.id);
});

function goTo(area, line, column = 1) {
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  area.focus();
  area.setSelectionRange(start, start + Math.max(0, (lines[line - 1]?.length ?? 0) - column + 1));
  area.scrollTop = (line - 5) * Number.parseFloat(getComputedStyle(area).lineHeight);
}

document.addEventListener("click", ({ target }) => {
  const area = document.querySelector("textarea.yaml");
  const option = target.closest?.("#completions li");
  if (area && option) choose(area, option);
  const link = target.closest?.("a[data-line]");
  if (area && link) goTo(area, Number(link.dataset.line), Number(link.dataset.column) || 1);
});

document.addEventListener("selectionchange", () => {
  const area = document.activeElement;
  const said = document.querySelector("[data-yaml-place]");
  if (!said || !area?.matches?.("textarea.yaml")) return;
  const before = area.value.slice(0, area.selectionStart).split("\n");
  said.textContent = `${before.length}:${before.at(-1).length + 1}`;
});

function openAtLine() {
  const area = document.querySelector("textarea.yaml[data-line]");
  if (area) goTo(area, Number(area.dataset.line));
  area?.removeAttribute("data-line");
}
document.addEventListener("htmx:afterSettle", openAtLine);
openAtLine();
